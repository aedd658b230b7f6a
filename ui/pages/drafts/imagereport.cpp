// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts/imagereport.h"

#include "ui/support/icons.h"
#include "ui/support/plaintooltip.h"
#include "ui/support/tone.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::mediadesk::ImageOutcome;

ImageReport::ImageReport(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_close(new QToolButton)
    , m_list(new QTreeWidget)
{
    m_summary->setObjectName(u"imageSummary"_s);
    m_summary->setWordWrap(true);
    m_close->setIcon(themedIcon(u"close"_s, Tone::Muted));
    m_close->setAutoRaise(true);
    m_list->setObjectName(u"imageReport"_s);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setMaximumHeight(84);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(0, 140); // the reason is the longer one
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_summary, 1);
    heading->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(heading);
    layout->addWidget(m_list);
    connect(m_close, &QToolButton::clicked, this, &ImageReport::clear);
    clear();
    retranslate();
}

void ImageReport::clear()
{
    m_uploaded = 0;
    m_failed = 0;
    m_list->clear();
    hide();
}

void ImageReport::add(const QList<ImageOutcome> &outcomes)
{
    for (const ImageOutcome &outcome : outcomes) {
        (outcome.error ? m_failed : m_uploaded) += 1;
        const QString words = outcome.error ? outcome.error->message : outcome.url;
        auto *const row = new QTreeWidgetItem(m_list, {outcome.image.left(200), words});
        row->setToolTip(0, plainToolTip(outcome.image.left(400)));
        row->setToolTip(1, plainToolTip(words));
        row->setForeground(1, toneColor(outcome.error ? Tone::Bad : Tone::Good, palette()));
        if (outcome.error)
            m_list->scrollToItem(row);
    }
    setVisible(m_uploaded + m_failed > 0);
    retranslate();
}

void ImageReport::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImageReport::retranslate()
{
    QString words = tr("%n image(s) uploaded and their links replaced.", nullptr, m_uploaded);
    if (m_failed > 0)
        words += u' ' + tr("%n image(s) not: their links stay as they were.", nullptr, m_failed);
    m_summary->setText(words);
    m_list->setHeaderLabels({tr("Image"), tr("What became of it")});
    m_list->setAccessibleName(tr("Foreign images"));
    m_close->setToolTip(tr("Close the report"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace ui
