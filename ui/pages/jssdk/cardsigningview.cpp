// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/cardsigningview.h"

#include "core/jssdk/jssdk.h"
#include "ui/pages/jssdk/ticketbox.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errorcard.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::jssdk::SignedCard;

CardSigningView::CardSigningView(JsSdkDesk &desk, QWidget *parent)
    : JsSdkView(desk, parent)
    , m_fields{{.name = u"cardId"_s, .label = QT_TR_NOOP("card_id"), .isForExt = true, .isForChoice = true},
               {.name = u"cardCode"_s, .label = QT_TR_NOOP("code (own codes only)"), .isForExt = true},
               {.name = u"cardOpenId"_s, .label = QT_TR_NOOP("openid (cards of one user only)"), .isForExt = true},
               {.name = u"cardType"_s, .label = QT_TR_NOOP("card_type (empty: all)"), .isForChoice = true},
               {.name = u"shopId"_s, .label = QT_TR_NOOP("location_id of the shop (empty: all)"), .isForChoice = true},
               {.name = u"cardAppId"_s, .label = QT_TR_NOOP("AppID"), .isForChoice = true},
               {.name = u"cardNonce"_s, .label = QT_TR_NOOP("nonce_str"), .isForExt = true, .isForChoice = true},
               {.name = u"cardTimestamp"_s,
                .label = QT_TR_NOOP("timestamp, in seconds"),
                .isForExt = true,
                .isForChoice = true}}
{
    QWidget *asked = createForm();
    setPanes(u"jssdkCardSplitter"_s, Qt::Horizontal, asked, createResult());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CardSigningView::follow);
    connect(m_renew, &QPushButton::clicked, this, &CardSigningView::renew);
    connect(m_sign, &QPushButton::clicked, this, &CardSigningView::sign);
    renew();
    retranslate();
    follow();
}

QWidget *CardSigningView::createForm()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(u"cardKind"_s);
    m_kind->addItem(u"wx.addCard: cardExt"_s);
    m_kind->addItem(u"wx.chooseCard: cardSign"_s);
    m_kindLabel = new QLabel;
    m_kindLabel->setBuddy(m_kind);
    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setVerticalSpacing(8);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addRow(m_kindLabel, m_kind);
    for (Field &field : m_fields) {
        field.text = new QLabel;
        field.edit = new QLineEdit;
        field.edit->setObjectName(field.name);
        field.text->setBuddy(field.edit);
        layout->addRow(field.text, field.edit);
    }
    m_renew = new QPushButton;
    m_renew->setObjectName(u"renewCard"_s);
    m_sign = new QPushButton;
    m_sign->setObjectName(u"signCard"_s);
    m_sign->setDefault(true);
    m_sign->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    layout->addRow(m_renew);
    layout->addRow(m_sign);
    return form;
}

QWidget *CardSigningView::createResult()
{
    m_error = new ErrorCard;
    m_error->setObjectName(u"cardError"_s);
    m_signature = valueLine(u"cardSignature"_s);
    m_copySignature = new CopyButton([this] { return m_signature->text(); });
    m_string1 = valueText(u"cardString"_s, 84);
    m_copyString1 = new CopyButton([this] { return m_string1->toPlainText(); });
    m_snippet = new CodeView;
    m_snippet->setObjectName(u"cardSnippet"_s);
    m_copySnippet = new CopyButton([this] { return m_snippet->text(); });
    m_result = new QWidget;
    auto *parts = new QVBoxLayout(m_result);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(4);
    const auto add = [parts](QLabel *&label, QWidget *field, CopyButton *copy, int stretch) {
        label = new QLabel;
        label->setBuddy(field);
        auto *heading = new QHBoxLayout;
        heading->addWidget(label, 1);
        heading->addWidget(copy);
        parts->addLayout(heading);
        parts->addWidget(field, stretch);
    };
    add(m_signatureLabel, m_signature, m_copySignature, 0);
    add(m_string1Label, m_string1, m_copyString1, 0);
    add(m_snippetLabel, m_snippet, m_copySnippet, 1);
    m_result->hide();
    auto *result = new QWidget;
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_error);
    layout->addWidget(m_result, 1);
    layout->addStretch();
    return result;
}

void CardSigningView::setAccount(const std::optional<core::Account> &account)
{
    JsSdkView::setAccount(account);
    const auto own = std::ranges::find(m_fields, u"cardAppId"_s, &Field::name);
    own->edit->setText(appId());
}

QJsonObject CardSigningView::state() const
{
    return {{u"cardKind"_s, m_kind->currentIndex()}, {u"cardId"_s, value(u"cardId"_s)}};
}

void CardSigningView::restore(const QJsonObject &state)
{
    m_kind->setCurrentIndex(std::clamp(state.value("cardKind"_L1).toInt(), 0, 1));
    m_fields.constFirst().edit->setText(state.value("cardId"_L1).toString());
}

bool CardSigningView::isChoice() const
{
    return m_kind->currentIndex() == 1;
}

QString CardSigningView::value(const QString &name) const
{
    return std::ranges::find(m_fields, name, &Field::name)->edit->text().trimmed();
}

void CardSigningView::follow()
{
    for (const Field &field : std::as_const(m_fields)) {
        const bool isNeeded = isChoice() ? field.isForChoice : field.isForExt;
        field.text->setVisible(isNeeded);
        field.edit->setVisible(isNeeded);
    }
    m_result->hide();
}

void CardSigningView::renew()
{
    std::ranges::find(m_fields, u"cardNonce"_s, &Field::name)->edit->setText(core::jssdk::randomNonce());
    std::ranges::find(m_fields, u"cardTimestamp"_s, &Field::name)
        ->edit->setText(QString::number(desk().clock.now().toSecsSinceEpoch()));
}

core::Result<SignedCard> CardSigningView::signedWith(const QString &ticket) const
{
    const qint64 timestamp = value(u"cardTimestamp"_s).toLongLong();
    if (isChoice())
        return core::jssdk::signCardChoice({.ticket = ticket,
                                            .appId = value(u"cardAppId"_s),
                                            .nonceStr = value(u"cardNonce"_s),
                                            .timestamp = timestamp,
                                            .shopId = value(u"shopId"_s),
                                            .cardId = value(u"cardId"_s),
                                            .cardType = value(u"cardType"_s)});
    return core::jssdk::signCardExt({.ticket = ticket,
                                     .cardId = value(u"cardId"_s),
                                     .nonceStr = value(u"cardNonce"_s),
                                     .timestamp = timestamp,
                                     .code = value(u"cardCode"_s),
                                     .openId = value(u"cardOpenId"_s)});
}

void CardSigningView::sign()
{
    m_error->clear();
    m_sign->setEnabled(false);
    desk().cardTicket->withTicket(this, [this](const core::Result<QString> &ticket) {
        m_sign->setEnabled(true);
        show(ticket ? signedWith(*ticket) : core::fail(ticket.error()));
    });
}

void CardSigningView::show(const core::Result<SignedCard> &card)
{
    m_result->setVisible(card.has_value());
    if (!card) {
        m_error->setError(card.error());
        if (card.error().field == "ticket"_L1)
            desk().cardTicket->focusTicket();
        return;
    }
    m_signature->setText(card->signature);
    m_string1->setPlainText(card->string1);
    m_snippet->setText(card->snippet, CodeView::Syntax::JavaScript);
}

void CardSigningView::retranslate()
{
    m_kindLabel->setText(tr("&Call"));
    for (const Field &field : std::as_const(m_fields))
        field.text->setText(tr(field.label));
    m_renew->setText(tr("New nonce_str and timestamp"));
    m_sign->setText(tr("Sign"));
    m_sign->setToolTip(tr("Sign (%1)").arg(m_sign->shortcut().toString(QKeySequence::NativeText)));
    m_signatureLabel->setText(tr("Signature"));
    m_string1Label->setText(tr("What was hashed: the values, sorted and joined, the ticket among them"));
    m_snippetLabel->setText(tr("To paste into the page"));
    m_copySignature->setWhat(m_signatureLabel->text());
    m_copyString1->setWhat(tr("what was hashed"));
    m_copySnippet->setWhat(m_snippetLabel->text());
}

} // namespace ui
