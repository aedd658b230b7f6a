// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/jssdkpage.h"

#include "ui/support/whendone.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/secretedit.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

QHBoxLayout *row(QWidget *field, QWidget *button)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    return layout;
}

QLineEdit *readOnlyLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setReadOnly(true);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return line;
}

} // namespace

JsSdkPage::JsSdkPage(core::api::Tickets &tickets, QWidget *parent) : Page(parent), m_tickets(tickets)
{
    m_intro = new QLabel;
    m_intro->setWordWrap(true);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"jssdkSplitter"_s);
    splitter->addWidget(createForm());
    splitter->addWidget(createResult());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(splitter, 1);

    renewNonce();
    renewTimestamp();
    chooseTicketSource();
    m_result->hide();
    m_notice->hide();
    retranslate();
}

QWidget *JsSdkPage::createForm()
{
    m_url = new QLineEdit;
    m_url->setObjectName(u"url"_s);
    m_url->setPlaceholderText(u"https://example.com/page?id=1"_s);
    m_urlLabel = new QLabel;
    m_urlLabel->setBuddy(m_url);

    m_liveTicket = new QRadioButton;
    m_liveTicket->setObjectName(u"liveTicket"_s);
    m_liveTicket->setChecked(true);
    m_ownTicket = new QRadioButton;
    m_ownTicket->setObjectName(u"ownTicket"_s);
    m_ticket = new SecretEdit;
    m_ticket->setObjectName(u"ticket"_s);
    m_ticketLabel = new QLabel;
    m_ticketLabel->setBuddy(m_liveTicket);
    auto *ticketBox = new QVBoxLayout;
    ticketBox->setSpacing(4);
    ticketBox->addWidget(m_liveTicket);
    ticketBox->addWidget(m_ownTicket);
    ticketBox->addWidget(m_ticket);

    m_nonce = new QLineEdit;
    m_nonce->setObjectName(u"nonce"_s);
    m_newNonce = new QPushButton;
    m_nonceLabel = new QLabel;
    m_nonceLabel->setBuddy(m_nonce);
    m_timestamp = new QLineEdit;
    m_timestamp->setObjectName(u"timestamp"_s);
    m_now = new QPushButton;
    m_timestampLabel = new QLabel;
    m_timestampLabel->setBuddy(m_timestamp);
    m_apis = new QPlainTextEdit(u"updateAppMessageShareData, updateTimelineShareData"_s);
    m_apis->setObjectName(u"apis"_s);
    m_apis->setTabChangesFocus(true);
    m_apis->setMaximumHeight(64);
    m_apisLabel = new QLabel;
    m_apisLabel->setBuddy(m_apis);
    m_sign = new QPushButton;
    m_sign->setObjectName(u"sign"_s);
    m_sign->setDefault(true);
    m_sign->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));

    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(12);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addRow(m_urlLabel, m_url);
    layout->addRow(m_ticketLabel, ticketBox);
    layout->addRow(m_nonceLabel, row(m_nonce, m_newNonce));
    layout->addRow(m_timestampLabel, row(m_timestamp, m_now));
    layout->addRow(m_apisLabel, m_apis);
    layout->addRow(m_sign);

    connect(m_liveTicket, &QRadioButton::toggled, this, &JsSdkPage::chooseTicketSource);
    connect(m_newNonce, &QPushButton::clicked, this, &JsSdkPage::renewNonce);
    connect(m_now, &QPushButton::clicked, this, &JsSdkPage::renewTimestamp);
    connect(m_sign, &QPushButton::clicked, this, &JsSdkPage::sign);
    connect(m_url, &QLineEdit::returnPressed, this, &JsSdkPage::sign);
    return form;
}

QWidget *JsSdkPage::createResult()
{
    m_error = new ErrorCard;
    m_error->setObjectName(u"error"_s);
    m_notice = new QLabel;
    m_notice->setObjectName(u"notice"_s);
    m_notice->setWordWrap(true);

    m_signature = readOnlyLine(u"signature"_s);
    m_copySignature = new CopyButton([this] { return m_signature->text(); });
    m_signatureLabel = new QLabel;
    m_signatureLabel->setBuddy(m_signature);
    m_signedUrl = readOnlyLine(u"signedUrl"_s);
    m_copyUrl = new CopyButton([this] { return m_signedUrl->text(); });
    m_signedUrlLabel = new QLabel;
    m_signedUrlLabel->setBuddy(m_signedUrl);
    m_string1 = new QPlainTextEdit;
    m_string1->setObjectName(u"string1"_s);
    m_string1->setReadOnly(true);
    m_string1->setTabChangesFocus(true);
    m_string1->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_string1->setWordWrapMode(QTextOption::WrapAnywhere);
    m_string1->setMaximumHeight(104);
    m_copyString1 = new CopyButton([this] { return m_string1->toPlainText(); });
    m_string1Label = new QLabel;
    m_string1Label->setBuddy(m_string1);
    m_config = new CodeView;
    m_config->setObjectName(u"config"_s);
    m_copyConfig = new CopyButton([this] { return m_config->text(); });
    m_configLabel = new QLabel;
    m_configLabel->setBuddy(m_config);

    m_result = new QWidget;
    auto *parts = new QVBoxLayout(m_result);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(4);
    const auto add = [parts](QLabel *label, QWidget *field, CopyButton *copy, int stretch) {
        auto *heading = new QHBoxLayout;
        heading->addWidget(label, 1);
        heading->addWidget(copy);
        parts->addLayout(heading);
        parts->addWidget(field, stretch);
        parts->addSpacing(8);
    };
    add(m_signatureLabel, m_signature, m_copySignature, 0);
    add(m_signedUrlLabel, m_signedUrl, m_copyUrl, 0);
    add(m_string1Label, m_string1, m_copyString1, 0);
    add(m_configLabel, m_config, m_copyConfig, 1);

    auto *result = new QWidget;
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_error);
    layout->addWidget(m_notice);
    layout->addWidget(m_result, 1);
    layout->addStretch();
    return result;
}

void JsSdkPage::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    m_liveTicket->setEnabled(account.has_value());
    if (!account)
        m_ownTicket->setChecked(true);
    retranslate();
}

QStringList JsSdkPage::apiList() const
{
    static const QRegularExpression separators(u"[\\s,;'\"\\[\\]]+"_s);
    return m_apis->toPlainText().split(separators, Qt::SkipEmptyParts);
}

void JsSdkPage::chooseTicketSource()
{
    m_ticket->setEnabled(m_ownTicket->isChecked());
}

void JsSdkPage::renewNonce()
{
    m_nonce->setText(core::jssdk::randomNonce());
}

void JsSdkPage::renewTimestamp()
{
    m_timestamp->setText(QString::number(QDateTime::currentSecsSinceEpoch()));
}

void JsSdkPage::sign()
{
    m_error->clear();
    if (m_ownTicket->isChecked() || !m_account) {
        signWith(m_ticket->text());
        return;
    }
    m_sign->setEnabled(false);
    whenDone(m_tickets.current(*m_account, core::api::TicketType::Jsapi), this,
             [this](const core::Result<core::api::Token> &ticket) {
                 m_sign->setEnabled(true);
                 if (ticket)
                     signWith(ticket->value);
                 else
                     showFault(ticket.error());
             });
}

void JsSdkPage::signWith(const QString &ticket)
{
    bool isNumber = false;
    const qint64 timestamp = m_timestamp->text().trimmed().toLongLong(&isNumber);
    if (!isNumber || timestamp <= 0) {
        showFault({.kind = Error::Kind::Invalid,
                   .message = tr("The timestamp must be a number of seconds; \"%1\" is not.").arg(m_timestamp->text()),
                   .field = u"timestamp"_s});
        return;
    }
    const auto result = core::jssdk::sign(ticket, m_url->text().trimmed(), m_nonce->text().trimmed(), timestamp);
    if (result)
        showSigned(*result);
    else
        showFault(result.error());
}

void JsSdkPage::showSigned(const core::jssdk::Signed &result)
{
    m_signed = result;
    m_error->clear();
    m_signature->setText(result.signature);
    m_signedUrl->setText(result.url);
    m_signedUrl->setCursorPosition(0);
    m_string1->setPlainText(result.string1);
    const QString appId = m_account ? m_account->appId.toString() : u"<appId>"_s;
    m_config->setText(core::jssdk::configBlock(result, appId, apiList()), CodeView::Syntax::JavaScript);
    m_notice->setVisible(result.fragmentStripped);
    m_result->show();
}

void JsSdkPage::showFault(const core::Error &error)
{
    m_signed.reset();
    m_result->hide();
    m_notice->hide();
    m_error->setError(error);
    QWidget *const fields[] = {m_url, m_ticket, m_timestamp, m_nonce};
    for (QWidget *field : fields) {
        if (field->objectName() == error.field)
            field->setFocus();
    }
}

void JsSdkPage::retranslate()
{
    m_intro->setText(tr("A page may use the JS-SDK only with a signature over its exact address. Sign one here and "
                        "compare it with what your server made."));
    m_urlLabel->setText(tr("&Address of the page"));
    m_ticketLabel->setText(tr("jsapi_ticket"));
    m_liveTicket->setText(m_account ? tr("Live ticket of “%1”").arg(m_account->name) : tr("Live ticket (no account)"));
    m_ownTicket->setText(tr("This one:"));
    m_ticket->setAccessibleName(tr("Ticket to sign with"));
    m_nonceLabel->setText(tr("&noncestr"));
    m_newNonce->setText(tr("New"));
    m_newNonce->setToolTip(tr("Make a new random noncestr"));
    m_timestampLabel->setText(tr("&timestamp, in seconds"));
    m_now->setText(tr("Now"));
    m_now->setToolTip(tr("Use the present moment"));
    m_apisLabel->setText(tr("js&ApiList, separated by blanks or commas"));
    m_sign->setText(tr("Sign"));
    m_sign->setToolTip(tr("Sign (%1)").arg(m_sign->shortcut().toString(QKeySequence::NativeText)));
    m_notice->setText(tr("The part from # on was cut: WeChat signs the address without its fragment."));
    m_signatureLabel->setText(tr("Signature"));
    m_signedUrlLabel->setText(tr("Address as signed"));
    m_string1Label->setText(tr("string1, what was hashed"));
    m_configLabel->setText(tr("To paste into the page"));
    m_copySignature->setWhat(m_signatureLabel->text());
    m_copyUrl->setWhat(m_signedUrlLabel->text());
    m_copyString1->setWhat(m_string1Label->text());
    m_copyConfig->setWhat(u"wx.config"_s);
}

} // namespace ui
