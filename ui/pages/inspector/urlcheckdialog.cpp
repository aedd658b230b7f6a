// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/urlcheckdialog.h"

#include "ui/pages/inspector/bytediff.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/urlbox.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::UrlProbe;

namespace {

constexpr std::chrono::milliseconds allowed = 5s;

QString commandFor(const UrlProbe &probe)
{
    const core::callback::Query &asked = probe.asked;
    const QString query = u"signature=%1&timestamp=%2&nonce=%3&echostr=%4"_s.arg(asked.signature, asked.timestamp,
                                                                                 asked.nonce, asked.echostr);
    const QString url = core::withQuery(probe.url, query.toLatin1()).toString(QUrl::FullyEncoded);
    return u"curl -i '%1'"_s.arg(QString(url).replace(u'\'', "%27"_L1));
}

QString paragraphs(const QList<core::UrlFinding> &findings)
{
    QStringList lines;
    for (const core::UrlFinding &finding : findings)
        lines += u"⚠ %1. %2"_s.arg(finding.message, finding.advice);
    return lines.join(u'\n');
}

} // namespace

UrlCheckDialog::UrlCheckDialog(const Services &services, core::Account account, const QUrl &own, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_account(std::move(account))
    , m_url(new UrlBox(services.settings))
    , m_check(new QPushButton)
    , m_error(new ErrorCard)
{
    setObjectName(u"urlCheckDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("URL check"));
    resize(760, 620);
    m_url->setObjectName(u"urlCheckUrl"_s);
    m_url->lineEdit()->setAccessibleName(tr("URL to check"));
    m_url->setOwn(own);
    m_check->setObjectName(u"urlCheckStart"_s);
    m_check->setText(tr("&Check"));
    m_check->setDefault(true);
    auto *about = new ToneLabel(Tone::Muted);
    about->setText(
        tr("Asks the URL with a GET that is signed with the account's Token, as the platform does when the URL "
           "is saved in the console: it follows no redirect and waits 5 s."));
    auto *badge = new Badge;
    badge->setAccount(m_account);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_url, 1);
    line->addWidget(m_check);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(badge);
    bottom->addStretch();
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(about);
    layout->addLayout(line);
    layout->addWidget(m_error);
    layout->addWidget(createVerdict());
    layout->addWidget(createDetails(), 1);
    layout->addStretch(); // until there are details
    layout->addLayout(bottom);
    m_card->hide();
    m_tabs->hide();
    connect(m_check, &QPushButton::clicked, this, &UrlCheckDialog::check);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget *UrlCheckDialog::createVerdict()
{
    m_card = new Card;
    m_verdict = new ToneLabel(Tone::Good);
    m_verdict->setObjectName(u"urlCheckVerdict"_s);
    setFontScale(m_verdict, 1.15, QFont::DemiBold);
    m_advice = new ToneLabel(Tone::Normal);
    m_advice->setObjectName(u"urlCheckAdvice"_s);
    m_warnings = new ToneLabel(Tone::Warning);
    m_warnings->setObjectName(u"urlCheckWarnings"_s);
    m_timeBar = new QProgressBar;
    m_timeBar->setObjectName(u"urlCheckTime"_s);
    m_timeBar->setRange(0, int(allowed.count()));
    m_timeBar->setTextVisible(false);
    m_timeBar->setFixedHeight(8);
    m_time = new QLabel;
    auto *time = new QHBoxLayout;
    time->addWidget(m_timeBar, 1);
    time->addWidget(m_time);
    for (QWidget *part : {static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_advice)})
        m_card->body()->addWidget(part);
    m_card->body()->addLayout(time);
    m_card->body()->addWidget(m_warnings);
    return m_card;
}

QWidget *UrlCheckDialog::createDetails()
{
    m_body = new QTextBrowser;
    m_body->setObjectName(u"urlCheckBody"_s);
    m_body->setOpenLinks(false);
    m_headers = new QTreeWidget;
    m_headers->setObjectName(u"urlCheckHeaders"_s);
    m_headers->setRootIsDecorated(false);
    m_headers->setHeaderLabels({tr("Header"), tr("Value")});
    m_headers->setColumnWidth(0, 180);
    m_line = new QPlainTextEdit;
    m_line->setObjectName(u"urlCheckRequest"_s);
    m_line->setReadOnly(true);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *copy = new CopyButton([this] { return m_line->toPlainText(); });
    copy->setWhat(tr("the request"));
    auto *request = new QWidget;
    auto *layout = new QHBoxLayout(request);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(request, tr("Request"));
    return m_tabs;
}

void UrlCheckDialog::check()
{
    m_error->clear();
    m_check->setEnabled(false);
    m_check->setText(tr("Checking…"));
    whenDone(m_services.vault.credentials(m_account.appId), this,
             [this](const core::Result<core::Credentials> &credentials) {
                 const auto keys = credentials ? core::callback::Keys::from(m_account, *credentials)
                                               : core::Result<core::callback::Keys>(core::fail(credentials.error()));
                 if (keys)
                     probe(*keys);
                 else
                     fail(keys.error());
             });
}

void UrlCheckDialog::probe(const core::callback::Keys &keys)
{
    whenDone(core::probeUrl(m_services.transport, m_services.clock, m_url->url(), keys, allowed), this,
             [this](const core::Result<UrlProbe> &probe) {
                 if (probe)
                     show(*probe);
                 else
                     fail(probe.error());
             });
}

void UrlCheckDialog::fail(const core::Error &error)
{
    m_check->setEnabled(true);
    m_check->setText(tr("&Check"));
    m_card->hide();
    m_tabs->hide();
    m_error->setError(error);
}

void UrlCheckDialog::show(const UrlProbe &probe)
{
    m_url->remember();
    m_check->setEnabled(true);
    m_check->setText(tr("&Check again"));
    showVerdict(probe);
    showTime(probe);
    showAnswer(probe);
    m_line->setPlainText(commandFor(probe));
    m_card->show();
    m_tabs->show();
}

void UrlCheckDialog::showVerdict(const UrlProbe &probe)
{
    const Tone tone = probe.fault ? Tone::Bad : Tone::Good;
    m_card->setTone(tone);
    m_verdict->setTone(tone);
    m_verdict->setText(probe.fault ? tr("The platform would refuse this URL: %1").arg(probe.fault->message)
                                   : tr("The platform would accept this URL."));
    m_advice->setText(probe.fault ? probe.fault->advice : QString());
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_warnings->setText(paragraphs(probe.warnings));
    m_warnings->setVisible(!probe.warnings.isEmpty());
}

void UrlCheckDialog::showTime(const UrlProbe &probe)
{
    const auto elapsed = probe.answer.elapsed;
    m_timeBar->setValue(int(std::min(elapsed, allowed).count()));
    QPalette palette = m_timeBar->palette();
    palette.setColor(QPalette::Highlight, toneColor(elapsed > allowed / 2 ? Tone::Bad : Tone::Good, this->palette()));
    m_timeBar->setPalette(palette);
    const QString status = probe.answer.status > 0 ? tr("status %1").arg(probe.answer.status) : tr("no answer");
    m_time->setText(tr("%1, %2 ms of 5 s").arg(status).arg(elapsed.count()));
}

void UrlCheckDialog::showAnswer(const UrlProbe &probe)
{
    const QByteArray echo = probe.asked.echostr.toLatin1();
    const QString wanted = tr("Wanted: the %n byte(s) of the echostr, %1", nullptr, int(echo.size()))
                               .arg(QString::fromLatin1(echo))
                               .toHtmlEscaped();
    const QString found = tr("Found: %n byte(s)", nullptr, int(probe.answer.body.size())).toHtmlEscaped();
    m_body->setHtml(u"<p>%1<br>%2</p>"_s.arg(wanted, found) + bytesAsHtml(probe.answer.body, echo, palette()));
    m_headers->clear();
    for (const core::HttpHeader &header : probe.answer.headers)
        m_headers->addTopLevelItem(
            new QTreeWidgetItem({QString::fromUtf8(header.name), QString::fromUtf8(header.value)}));
}

} // namespace ui
