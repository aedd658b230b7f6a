// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts/cropdialog.h"

#include "core/article/articlerules.h"
#include "ui/pages/drafts/coverpreview.h"
#include "ui/widgets/cropview.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Empty is the middle.
bool isCrop(const QString &text)
{
    return text.trimmed().isEmpty() || core::article::parseCrop(text.trimmed());
}

} // namespace

CropDialog::CropDialog(const QImage &picture, const QString &crop235, const QString &crop11, QWidget *parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_preview(new CoverPreview(96))
{
    setObjectName(u"cropDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Parts of the cover"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(createPart(m_wide, tr("&Wide, 2.35:1"), u"wide"_s, core::article::wideCover, crop235));
    parts->addWidget(createPart(m_square, tr("&Square, 1:1"), u"square"_s, core::article::squareCover, crop11));
    auto *hint = new ToneLabel(Tone::Muted);
    hint->setText(tr("Drag the frame or its corners. With the keyboard: arrows move it (with Ctrl by a pixel), + and - "
                     "change its size, Home puts it into the middle. An empty value is the middle, too."));
    hint->setWordWrap(true);
    m_preview->setObjectName(u"cropPreview"_s);
    m_preview->setAccessibleName(tr("Both parts as readers see them"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(parts, 1);
    layout->addWidget(hint);
    layout->addWidget(m_preview, 0, Qt::AlignLeft);
    layout->addWidget(buttons);
    resize(860, 540);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_wide.value->text().trimmed(), m_square.value->text().trimmed());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPreview();
}

QWidget *CropDialog::createPart(Part &part, const QString &title, const QString &name, double ratio,
                                const QString &crop)
{
    part.view = new CropView(ratio);
    part.view->setObjectName(name + u"View"_s);
    part.view->setAccessibleName(QString(title).remove(u'&'));
    part.view->setPicture(m_picture);
    part.view->setCrop(core::article::parseCrop(crop));
    part.value = new QLineEdit(crop);
    part.value->setObjectName(name + u"Value"_s);
    part.value->setPlaceholderText(tr("The middle"));
    part.value->setAccessibleName(QString(title).remove(u'&'));
    auto *label = new QLabel(title);
    label->setBuddy(part.view);
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(part.view, 1);
    layout->addWidget(part.value);
    connect(part.view, &CropView::cropChanged, this, [this, &part] {
        const QSignalBlocker blocker(part.value);
        part.value->setText(core::article::toString(part.view->crop()));
        showPreview();
    });
    connect(part.value, &QLineEdit::textChanged, this, [this, &part](const QString &text) {
        if (isCrop(text))
            part.view->setCrop(core::article::parseCrop(text.trimmed()));
        showPreview();
    });
    return widget;
}

void CropDialog::showPreview()
{
    if (!m_wide.value || !m_square.value)
        return;
    m_preview->setCover(m_picture, m_wide.value->text().trimmed(), m_square.value->text().trimmed());
    m_ok->setEnabled(isCrop(m_wide.value->text()) && isCrop(m_square.value->text()));
}

} // namespace ui
