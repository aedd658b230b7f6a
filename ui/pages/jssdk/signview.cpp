// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/signview.h"

#include "core/base/error.h"
#include "core/jssdk/jsapilist.h"
#include "core/jssdk/pageurl.h"
#include "ui/pages/jssdk/jsapipicker.h"
#include "ui/pages/jssdk/ticketbox.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;
using core::Error;

SignView::SignView(JsSdkDesk &desk, QWidget *parent) : JsSdkView(desk, parent)
{
    QWidget *asked = createForm();
    setPanes(u"jssdkSplitter"_s, Qt::Horizontal, asked, createResult());
    connectForm();
    renewNonce();
    renewTimestamp();
    m_result->hide();
    m_notice->hide();
    retranslate();
    remarkOnApis();
}

QWidget *SignView::createForm()
{
    const auto line = [](const QString &name, QLabel *&label) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        label = new QLabel;
        label->setBuddy(edit);
        return edit;
    };
    m_url = line(u"url"_s, m_urlLabel);
    m_url->setPlaceholderText(u"https://example.com/page?id=1"_s);
    m_entry = line(u"entryUrl"_s, m_entryLabel);
    m_entry->setPlaceholderText(u"https://example.com/"_s);
    m_nonce = line(u"nonce"_s, m_nonceLabel);
    m_newNonce = new QPushButton;
    m_timestamp = line(u"timestamp"_s, m_timestampLabel);
    m_now = new QPushButton;
    m_apis = new QPlainTextEdit(u"updateAppMessageShareData, updateTimelineShareData"_s);
    m_apis->setObjectName(u"apis"_s);
    m_apis->setTabChangesFocus(true);
    m_apis->setMaximumHeight(64);
    m_apisLabel = new QLabel;
    m_apisLabel->setBuddy(m_apis);
    m_pick = new QPushButton;
    m_pick->setObjectName(u"pickApis"_s);
    m_apiRemarks = new ToneLabel(Tone::Warning);
    m_apiRemarks->setObjectName(u"apiRemarks"_s);
    m_sign = new QPushButton;
    m_sign->setObjectName(u"sign"_s);
    m_sign->setDefault(true);
    m_sign->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));

    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addRow(m_urlLabel, m_url);
    layout->addRow(m_entryLabel, m_entry);
    layout->addRow(m_nonceLabel, fieldWith(m_nonce, m_newNonce));
    layout->addRow(m_timestampLabel, fieldWith(m_timestamp, m_now));
    layout->addRow(m_apisLabel, fieldWith(m_apis, m_pick));
    layout->addRow(m_apiRemarks);
    layout->addRow(m_sign);
    return form;
}

void SignView::connectForm()
{
    connect(m_newNonce, &QPushButton::clicked, this, &SignView::renewNonce);
    connect(m_now, &QPushButton::clicked, this, &SignView::renewTimestamp);
    connect(m_pick, &QPushButton::clicked, this, &SignView::pickApis);
    connect(m_apis, &QPlainTextEdit::textChanged, this, &SignView::remarkOnApis);
    connect(m_sign, &QPushButton::clicked, this, &SignView::sign);
    connect(m_url, &QLineEdit::returnPressed, this, &SignView::sign);
    connect(m_url, &QLineEdit::textChanged, this, &SignView::urlChanged);
}

QWidget *SignView::createResult()
{
    m_error = new ErrorCard;
    m_error->setObjectName(u"error"_s);
    m_notice = new ToneLabel(Tone::Warning);
    m_notice->setObjectName(u"notice"_s);
    m_signature = valueLine(u"signature"_s);
    m_copySignature = new CopyButton([this] { return m_signature->text(); });
    m_iosSignature = valueLine(u"iosSignature"_s);
    m_copyIos = new CopyButton([this] { return m_iosSignature->text(); });
    m_iosAdvice = new ToneLabel(Tone::Muted);
    m_signedUrl = valueLine(u"signedUrl"_s);
    m_copyUrl = new CopyButton([this] { return m_signedUrl->text(); });
    m_string1 = valueText(u"string1"_s, 84);
    m_copyString1 = new CopyButton([this] { return m_string1->toPlainText(); });
    m_config = new CodeView;
    m_config->setObjectName(u"config"_s);
    m_copyConfig = new CopyButton([this] { return m_config->text(); });

    m_result = new QWidget;
    auto *parts = new QVBoxLayout(m_result);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(4);
    const auto add = [](QVBoxLayout *to, QLabel *&label, QWidget *field, CopyButton *copy, int stretch) {
        label = new QLabel;
        label->setBuddy(field);
        auto *heading = new QHBoxLayout;
        heading->addWidget(label, 1);
        heading->addWidget(copy);
        to->addLayout(heading);
        to->addWidget(field, stretch);
    };
    auto *android = new QVBoxLayout;
    android->setSpacing(4);
    add(android, m_signatureLabel, m_signature, m_copySignature, 0);
    m_iosPart = new QWidget;
    auto *ios = new QVBoxLayout(m_iosPart);
    ios->setContentsMargins(0, 0, 0, 0);
    ios->setSpacing(4);
    add(ios, m_iosLabel, m_iosSignature, m_copyIos, 0);
    auto *both = new QHBoxLayout;
    both->setSpacing(12);
    both->addLayout(android, 1);
    both->addWidget(m_iosPart, 1);
    parts->addLayout(both);
    parts->addWidget(m_iosAdvice);
    add(parts, m_signedUrlLabel, m_signedUrl, m_copyUrl, 0);
    add(parts, m_string1Label, m_string1, m_copyString1, 0);
    add(parts, m_configLabel, m_config, m_copyConfig, 1);

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

QString SignView::url() const
{
    return m_url->text();
}

QStringList SignView::apiList() const
{
    static const QRegularExpression separators(u"[\\s,;'\"\\[\\]]+"_s);
    return m_apis->toPlainText().split(separators, Qt::SkipEmptyParts);
}

QJsonObject SignView::state() const
{
    return {{u"url"_s, rememberable(m_url->text())},
            {u"entryUrl"_s, rememberable(m_entry->text())},
            {u"apis"_s, apiList().join(u", "_s)}};
}

void SignView::restore(const QJsonObject &state)
{
    m_url->setText(state.value("url"_L1).toString());
    m_entry->setText(state.value("entryUrl"_L1).toString());
    if (state.contains("apis"_L1))
        m_apis->setPlainText(state.value("apis"_L1).toString());
}

void SignView::renewNonce()
{
    m_nonce->setText(core::jssdk::randomNonce());
}

void SignView::renewTimestamp()
{
    m_timestamp->setText(QString::number(desk().clock.now().toSecsSinceEpoch()));
}

void SignView::pickApis()
{
    auto *picker = new JsApiPicker(apiList(), this);
    connect(picker, &JsApiPicker::chosen, this,
            [this](const QStringList &names) { m_apis->setPlainText(names.join(u", "_s)); });
    picker->open();
}

void SignView::remarkOnApis()
{
    m_apiRemarks->setText(core::jssdk::JsApiList::shipped().remarksOn(apiList()).join(u'\n'));
    m_apiRemarks->setVisible(!m_apiRemarks->text().isEmpty());
    Q_EMIT apisChanged();
}

void SignView::sign()
{
    m_error->clear();
    m_sign->setEnabled(false);
    desk().pageTicket->withTicket(this, [this](const core::Result<QString> &ticket) {
        m_sign->setEnabled(true);
        if (ticket)
            signWith(*ticket);
        else
            showFault(ticket.error());
    });
}

void SignView::signWith(const QString &ticket)
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
    if (!result) {
        showFault(result.error());
        return;
    }
    showSigned(*result);
    showEntry(ticket);
}

void SignView::showSigned(const core::jssdk::Signed &result)
{
    m_error->clear();
    m_signature->setText(result.signature);
    m_signature->setCursorPosition(0);
    m_signedUrl->setText(result.url);
    m_signedUrl->setCursorPosition(0);
    m_string1->setPlainText(result.string1);
    const QString owner = appId().isEmpty() ? u"<appId>"_s : appId();
    m_config->setText(core::jssdk::configBlock(result, owner, apiList()), CodeView::Syntax::JavaScript);
    QStringList notices = core::jssdk::remarksOnUrl(result.url);
    if (result.fragmentStripped)
        notices.prepend(tr("The part from # on was cut: WeChat signs the address without its fragment."));
    m_notice->setText(notices.join(u'\n'));
    m_notice->setVisible(!notices.isEmpty());
    m_result->show();
}

/// With the same nonceStr and timestamp, so that only the address differs.
void SignView::showEntry(const QString &ticket)
{
    const bool hasEntry = !m_entry->text().trimmed().isEmpty();
    m_iosPart->setVisible(hasEntry);
    m_iosAdvice->setVisible(hasEntry);
    m_signatureLabel->setText(hasEntry ? tr("Signature for Android: the present address") : tr("Signature"));
    if (!hasEntry)
        return;
    const auto entry = core::jssdk::sign(ticket, m_entry->text().trimmed(), m_nonce->text().trimmed(),
                                         m_timestamp->text().trimmed().toLongLong());
    if (!entry) {
        showFault(entry.error());
        return;
    }
    m_iosSignature->setText(entry->signature);
    m_iosSignature->setCursorPosition(0);
}

void SignView::showFault(const core::Error &error)
{
    m_result->hide();
    m_notice->hide();
    m_error->setError(error);
    if (error.field == "ticket"_L1)
        desk().pageTicket->focusTicket();
    QWidget *const fields[] = {m_url, m_timestamp, m_nonce};
    for (QWidget *field : fields) {
        if (field->objectName() == error.field)
            field->setFocus();
    }
}

void SignView::retranslate()
{
    m_urlLabel->setText(tr("&Address of the page"));
    m_entryLabel->setText(tr("&Entry address of a single-page app, for iOS (optional)"));
    m_nonceLabel->setText(tr("&noncestr"));
    m_newNonce->setText(tr("New"));
    m_newNonce->setToolTip(tr("Make a new random noncestr"));
    m_timestampLabel->setText(tr("&timestamp, in seconds"));
    m_now->setText(tr("Now"));
    m_now->setToolTip(tr("Use the present moment"));
    m_apisLabel->setText(tr("jsApi&List, separated by blanks or commas"));
    m_pick->setText(tr("Choose…"));
    m_pick->setToolTip(tr("Choose from the list of all JS-SDK APIs"));
    m_sign->setText(tr("Sign"));
    m_sign->setToolTip(tr("Sign (%1)").arg(m_sign->shortcut().toString(QKeySequence::NativeText)));
    m_signatureLabel->setText(tr("Signature"));
    m_iosLabel->setText(tr("Signature for iOS: the entry address"));
    m_iosAdvice->setText(tr("In history mode iOS keeps the address at which the app was entered, Android takes the "
                            "present one. Sign what the phone in question takes."));
    m_signedUrlLabel->setText(tr("Address as signed"));
    m_string1Label->setText(tr("string1, what was hashed"));
    m_configLabel->setText(tr("To paste into the page"));
    m_copySignature->setWhat(m_signatureLabel->text());
    m_copyIos->setWhat(m_iosLabel->text());
    m_copyUrl->setWhat(m_signedUrlLabel->text());
    m_copyString1->setWhat(m_string1Label->text());
    m_copyConfig->setWhat(u"wx.config"_s);
}

} // namespace ui
