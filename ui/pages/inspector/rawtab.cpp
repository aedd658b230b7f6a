// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/rawtab.h"

#include "core/callback/prettymessage.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

RawTab::RawTab(QWidget *parent)
    : DetailTab(parent)
    , m_head(new QPlainTextEdit)
    , m_part(new QComboBox)
    , m_bytes(new HexView)
    , m_selection(new ToneLabel(Tone::Muted))
    , m_copy(new QToolButton)
    , m_save(new QPushButton)
{
    m_head->setObjectName(u"requestHead"_s);
    m_head->setReadOnly(true);
    m_head->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_head->setWordWrapMode(QTextOption::WrapAnywhere);
    m_head->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_head->setFrameShape(QFrame::NoFrame);
    m_bytes->setObjectName(u"requestBytes"_s);
    m_bytes->setFrameShape(QFrame::NoFrame);
    m_part->setObjectName(u"rawPart"_s);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"rawSplitter"_s);
    splitter->addWidget(m_head);
    splitter->addWidget(createBytes());
    splitter->setSizes({360, 640});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_part, &QComboBox::activated, this, &RawTab::showBytes);
    connect(m_bytes, &HexView::selectionChanged, this, &RawTab::showSelection);
    connect(m_save, &QPushButton::clicked, this, &RawTab::chooseFile);
    retranslate();
}

QWidget *RawTab::createBytes()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    for (int i = Body; i <= Reply; ++i)
        m_part->addItem({});
    row->addWidget(m_part);
    row->addWidget(m_selection, 1);
    m_selection->setObjectName(u"bytesSelection"_s);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_copy->setMenu(new QMenu(m_copy));
    row->addWidget(m_copy);
    row->addWidget(m_save);
    layout->addLayout(row);
    layout->addWidget(m_bytes, 1);
    return side;
}

QString RawTab::title() const
{
    return tr("Raw");
}

void RawTab::fill()
{
    const int scrolled = m_head->verticalScrollBar()->value();
    QByteArray text;
    if (shown()) {
        const core::Delivery &delivery = shown()->delivery;
        text = delivery.method + ' ' + delivery.path;
        if (!delivery.query.isEmpty())
            text += '?' + delivery.query;
        for (const core::HttpHeader &header : delivery.headers)
            text += '\n' + header.name + ": " + header.value;
    }
    m_head->setPlainText(QString::fromUtf8(text));
    m_head->verticalScrollBar()->setValue(scrolled);
    showBytes();
}

void RawTab::showBytes()
{
    const int scrolled = m_bytes->verticalScrollBar()->value();
    QByteArray bytes;
    if (shown()) {
        switch (Part(m_part->currentIndex())) {
        case Body: bytes = shown()->delivery.body; break;
        case Message: bytes = shown()->delivery.plain; break;
        case Reply: bytes = shown()->delivery.reply; break;
        }
    }
    m_bytes->setBytes(bytes);
    m_bytes->verticalScrollBar()->setValue(scrolled);
    m_save->setEnabled(!bytes.isEmpty());
    m_copy->setEnabled(!bytes.isEmpty());
}

void RawTab::showSelection()
{
    const qsizetype size = m_bytes->bytes().size();
    const qsizetype chosen = m_bytes->selectionSize();
    if (chosen > 0)
        m_selection->setText(tr("%1 of %2 bytes, from %3 (0x%4)")
                                 .arg(QLocale().toString(chosen), QLocale().toString(size),
                                      QLocale().toString(m_bytes->selectionBegin()),
                                      QString::number(m_bytes->selectionBegin(), 16)));
    else
        m_selection->setText(tr("%1 bytes").arg(QLocale().toString(size)));
}

void RawTab::chooseFile()
{
    const bool isJson = core::callback::looksLikeJson(m_bytes->bytes());
    const QString id = shown() ? QString::number(shown()->delivery.id.value()) : QString();
    auto *dialog = new QFileDialog(window(), tr("Save bytes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"delivery-%1.%2"_s.arg(id, isJson ? u"json"_s : u"xml"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &RawTab::save);
    dialog->open();
}

void RawTab::save(const QString &path)
{
    QSaveFile file(path);
    const QByteArray &bytes = m_bytes->bytes();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    Q_EMIT failed({.kind = core::Error::Kind::Storage,
                   .message = tr("%1 could not be written: %2").arg(path, file.errorString())});
}

void RawTab::retranslate()
{
    m_head->setAccessibleName(tr("Head of the request"));
    m_bytes->setAccessibleName(tr("Bytes"));
    m_part->setAccessibleName(tr("Which bytes"));
    m_part->setItemText(Body, tr("Body of the request"));
    m_part->setItemText(Message, tr("Decrypted message"));
    m_part->setItemText(Reply, tr("Reply"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the selected bytes, or all of them"));
    m_save->setText(tr("Save…"));
    QMenu *menu = m_copy->menu();
    menu->clear();
    menu->addAction(tr("As text (Ctrl+C)"), m_bytes, &HexView::copyAsText);
    menu->addAction(tr("As hex (Ctrl+Shift+C)"), m_bytes, &HexView::copyAsHex);
    menu->addAction(tr("As dump with offsets"), m_bytes, &HexView::copyAsDump);
    showSelection();
}

} // namespace ui
