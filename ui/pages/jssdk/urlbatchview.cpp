// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/urlbatchview.h"

#include "core/base/json.h"
#include "core/tablefile/urlfile.h"
#include "ui/pages/jssdk/ticketbox.h"
#include "ui/support/inbackground.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>

namespace ui {

using namespace Qt::StringLiterals;
namespace jssdk = core::jssdk;
using jssdk::BatchLine;

namespace {

QString numberOf(const BatchLine &line)
{
    return QString::number(line.given.line);
}

QString urlOf(const BatchLine &line)
{
    return line.result ? line.result->url : line.given.url;
}

QString nonceOf(const BatchLine &line)
{
    return line.result ? line.result->nonceStr : QString();
}

QString outcomeOf(const BatchLine &line)
{
    return line.result ? line.result->signature : line.result.error().message;
}

Tone outcomeTone(const BatchLine &line)
{
    return line.result ? Tone::Normal : Tone::Bad;
}

constexpr std::array columns{
    Column<BatchLine>{
        .title = QT_TRANSLATE_NOOP("ui::UrlBatchView", "Line"), .text = numberOf, .alignment = Qt::AlignRight},
    Column<BatchLine>{
        .title = QT_TRANSLATE_NOOP("ui::UrlBatchView", "Address as signed"), .text = urlOf, .toolTip = urlOf},
    Column<BatchLine>{.title = QT_TRANSLATE_NOOP("ui::UrlBatchView", "nonceStr"),
                      .text = nonceOf,
                      .type = Column<BatchLine>::Type::Code},
    Column<BatchLine>{.title = QT_TRANSLATE_NOOP("ui::UrlBatchView", "Signature, or why there is none"),
                      .text = outcomeOf,
                      .tone = outcomeTone,
                      .toolTip = outcomeOf,
                      .type = Column<BatchLine>::Type::Code},
};

} // namespace

UrlBatchView::UrlBatchView(JsSdkDesk &desk, QWidget *parent) : JsSdkView(desk, parent)
{
    QWidget *asked = createInput();
    setPanes(u"jssdkBatchSplitter"_s, Qt::Vertical, asked, createOutput());
    connect(m_open, &QPushButton::clicked, this, &UrlBatchView::chooseFile);
    connect(m_sign, &QPushButton::clicked, this, &UrlBatchView::sign);
    connect(m_save, &QPushButton::clicked, this, &UrlBatchView::save);
    retranslate();
}

QWidget *UrlBatchView::createInput()
{
    m_urls = new QPlainTextEdit;
    m_urls->setObjectName(u"batchUrls"_s);
    m_urls->setTabChangesFocus(true);
    m_urls->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_urls->setPlaceholderText(u"https://example.com/a\nhttps://example.com/b?id=1"_s);
    m_urlsLabel = new QLabel;
    m_urlsLabel->setBuddy(m_urls);
    m_open = new QPushButton;
    m_sign = new QPushButton;
    m_sign->setObjectName(u"signBatch"_s);
    m_sign->setDefault(true);
    m_sign->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *input = new QWidget;
    auto *layout = new QVBoxLayout(input);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(m_urlsLabel);
    layout->addWidget(m_urls, 1);
    layout->addLayout(buttons);
    return input;
}

QWidget *UrlBatchView::createOutput()
{
    m_error = new ErrorCard;
    m_error->setObjectName(u"batchError"_s);
    m_count = new ToneLabel(Tone::Muted);
    m_count->setObjectName(u"batchCount"_s);
    m_model = new RowModel<BatchLine>("ui::UrlBatchView", columns, this);
    m_table = new QTableView;
    m_table->setObjectName(u"batchTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 60);
    m_table->setColumnWidth(1, 380);
    m_table->setColumnWidth(2, 160);
    m_copyCsv = new CopyButton([this] { return QString::fromUtf8(jssdk::toCsv(m_model->rows())); });
    m_copyJson = new CopyButton([this] {
        return QString::fromUtf8(core::toPretty({{u"appId"_s, appId()}, {u"urls"_s, jssdk::toJson(m_model->rows())}}));
    });
    m_save = new QPushButton;
    m_save->setObjectName(u"saveBatch"_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_copyCsv);
    bar->addWidget(m_copyJson);
    bar->addWidget(m_save);
    auto *output = new QWidget;
    auto *layout = new QVBoxLayout(output);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_error);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    return output;
}

void UrlBatchView::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Open addresses"), {}, tr("Tables and texts (*.csv *.xlsx *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &UrlBatchView::openFile);
    dialog->open();
}

void UrlBatchView::openFile(const QString &path)
{
    m_error->clear();
    inBackground(
        this, [path] { return core::readUrlFile(path); },
        [this](const core::Result<QList<jssdk::UrlLine>> &urls) {
            if (!urls) {
                m_error->setError(urls.error());
                return;
            }
            QStringList lines;
            for (const jssdk::UrlLine &url : *urls)
                lines += url.url;
            m_urls->setPlainText(lines.join(u'\n'));
        });
}

void UrlBatchView::sign()
{
    m_error->clear();
    m_sign->setEnabled(false);
    desk().pageTicket->withTicket(this, [this](const core::Result<QString> &ticket) {
        m_sign->setEnabled(true);
        if (!ticket)
            m_error->setError(ticket.error());
        else if (ticket->trimmed().isEmpty())
            m_error->setError({.message = tr("Signing needs a jsapi_ticket"), .field = u"ticket"_s});
        else
            signWith(*ticket);
    });
}

void UrlBatchView::signWith(const QString &ticket)
{
    const QList<jssdk::UrlLine> urls = jssdk::urlLines(m_urls->toPlainText());
    if (urls.isEmpty() || urls.size() > jssdk::mostBatchUrls) {
        m_error->setError({.message = urls.isEmpty()
                               ? tr("Paste addresses first, one on each line")
                               : tr("%1 addresses, more than %2").arg(urls.size()).arg(jssdk::mostBatchUrls),
                           .field = u"batchUrls"_s});
        m_urls->setFocus();
        return;
    }
    const jssdk::BatchBasis basis{.ticket = ticket, .timestamp = desk().clock.now().toSecsSinceEpoch()};
    inBackground(
        this, [urls, basis] { return jssdk::signAll(urls, basis); },
        [this, turn = ++m_turn](const QList<BatchLine> &lines) {
            if (turn == m_turn)
                showLines(lines);
        });
}

void UrlBatchView::showLines(const QList<BatchLine> &lines)
{
    m_model->setRows(lines);
    showCount();
}

void UrlBatchView::showCount()
{
    const auto all = int(m_model->rows().size());
    const auto refused = int(jssdk::countRefused(m_model->rows()));
    m_count->setTone(refused > 0 ? Tone::Warning : Tone::Muted);
    m_count->setText(all == 0 ? tr("Nothing is signed yet.")
                         : refused == 0
                         ? tr("%n address(es) signed.", nullptr, all)
                         : tr("%n address(es) signed, %1 refused.", nullptr, all - refused).arg(refused));
    for (QWidget *button : std::initializer_list<QWidget *>{m_copyCsv, m_copyJson, m_save})
        button->setEnabled(all > 0);
}

void UrlBatchView::save()
{
    auto *dialog = new QFileDialog(this, tr("Save signatures"), {}, tr("Table (*.csv);;JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
        const QByteArray bytes = isJson
            ? core::toPretty({{u"appId"_s, appId()}, {u"urls"_s, jssdk::toJson(m_model->rows())}})
            : jssdk::toCsv(m_model->rows());
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            Q_EMIT noticed(tr("Saved: %1").arg(path));
        else
            Q_EMIT failed({.kind = core::Error::Kind::Storage,
                           .message = tr("Cannot write %1: %2").arg(path, file.errorString())});
    });
    dialog->open();
}

void UrlBatchView::retranslate()
{
    m_urlsLabel->setText(tr("&Addresses of pages, one on each line"));
    m_open->setText(tr("Open file…"));
    m_open->setToolTip(tr("One address on each line, or a table (CSV, XLSX) with a column “url”"));
    m_sign->setText(tr("Sign all"));
    m_sign->setToolTip(tr("Sign (%1)").arg(m_sign->shortcut().toString(QKeySequence::NativeText)));
    m_copyCsv->setText(u"CSV"_s);
    m_copyCsv->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyCsv->setWhat(tr("all as CSV"));
    m_copyJson->setText(u"JSON"_s);
    m_copyJson->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyJson->setWhat(tr("all as JSON"));
    m_save->setText(tr("Save…"));
    m_table->setAccessibleName(tr("Signatures"));
    m_model->retranslate();
    showCount();
}

} // namespace ui
