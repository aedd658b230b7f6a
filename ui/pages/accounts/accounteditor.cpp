// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/accounteditor.h"

#include "ui/pages/accounts/hostedit.h"
#include "ui/support/tone.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Account;
using core::AccountType;
using core::CallbackMode;
using core::TokenSource;

namespace {

/// Colours that keep apart from one another, and from the sandbox's stripes, in light and dark.
constexpr QLatin1String badgeColors[] = {"#c0392b"_L1, "#d35400"_L1, "#b7950b"_L1, "#1e8449"_L1,
                                         "#117a8b"_L1, "#2563eb"_L1, "#7d3c98"_L1, "#5d6d7e"_L1};

QIcon swatch(const QString &color)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color));
    painter.drawRoundedRect(QRectF(2, 2, 28, 28), 8, 8);
    return {pixmap};
}

template <typename Enum>
Enum chosen(const QComboBox *box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

template <typename Enum>
void choose(QComboBox *box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

/// Fills a box anew, in the language of now, without losing the choice.
void setChoices(QComboBox *box, const QList<QPair<QString, int>> &choices)
{
    const QVariant before = box->currentData();
    box->clear();
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(before)));
}

} // namespace

AccountEditor::AccountEditor(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_identity(new QLabel)
    , m_name(new QLineEdit)
    , m_appId(new QLineEdit)
    , m_type(new QComboBox)
    , m_verified(new QCheckBox)
    , m_color(new QComboBox)
    , m_secrets(new QLabel)
    , m_secret(new SecretEdit)
    , m_token(new SecretEdit)
    , m_aesKey(new SecretEdit)
    , m_previousAesKey(new SecretEdit)
    , m_connection(new QLabel)
    , m_mode(new QComboBox)
    , m_tokenSource(new QComboBox)
    , m_apiBase(new HostEdit)
    , m_proxy(new QLineEdit)
    , m_callbackPath(new QLineEdit)
{
    m_form->setContentsMargins(0, 0, 12, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const QLatin1String color : badgeColors)
        m_color->addItem(swatch(color), QString(), QString(color));
    m_appId->setPlaceholderText(u"wx0123456789abcdef"_s);
    m_apiBase->setPlaceholderText(Account::defaultApiBase().toString());
    m_proxy->setPlaceholderText(u"socks5://127.0.0.1:1080"_s);

    addHeading(m_identity);
    addField(u"name"_s, m_name);
    addField(u"appid"_s, m_appId);
    addField(u"type"_s, m_type);
    addField(u"verified"_s, m_verified);
    addField(u"badgeColor"_s, m_color);
    addHeading(m_secrets);
    addField(u"secret"_s, m_secret);
    addField(u"token"_s, m_token);
    addField(u"aesKey"_s, m_aesKey);
    addField(u"previousAesKey"_s, m_previousAesKey);
    addHeading(m_connection);
    addField(u"mode"_s, m_mode);
    addField(u"callbackPath"_s, m_callbackPath);
    addField(u"tokenSource"_s, m_tokenSource);
    addField(u"apiBase"_s, m_apiBase);
    addField(u"proxy"_s, m_proxy);

    connect(m_type, &QComboBox::currentIndexChanged, this, &AccountEditor::adaptToType);
    retranslate();
    clear();
}

void AccountEditor::addHeading(QLabel *heading)
{
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, m_fields.isEmpty() ? 0 : 16, 0, 4);
    m_form->addRow(heading);
}

void AccountEditor::addField(const QString &name, QWidget *editor)
{
    Field field{.label = new QLabel, .editor = editor, .fault = new QLabel};
    editor->setObjectName(name);
    field.label->setBuddy(editor);
    field.fault->setObjectName(name + u"Fault"_s);
    field.fault->setWordWrap(true);
    field.fault->setTextInteractionFlags(Qt::TextSelectableByMouse);
    field.fault->hide();
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    box->addWidget(editor);
    box->addWidget(field.fault);
    m_form->addRow(field.label, box);
    m_fields.insert(name, field);
    watch(editor);
}

void AccountEditor::watch(QWidget *editor)
{
    const auto touched = [this, editor] {
        if (m_filling)
            return;
        m_fields.value(editor->objectName()).fault->hide();
        m_modified = true;
        Q_EMIT modified();
    };
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, touched);
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        connect(box, &QComboBox::currentIndexChanged, this, touched);
    else if (auto *check = qobject_cast<QCheckBox *>(editor))
        connect(check, &QCheckBox::toggled, this, touched);
}

void AccountEditor::clear()
{
    Account account;
    account.badgeColor = badgeColors[5];
    edit(account, Stored::No);
    m_apiBase->clear();
}

void AccountEditor::edit(const Account &account, Stored secrets)
{
    m_filling = true;
    m_stored = secrets;
    m_name->setText(account.name);
    m_appId->setText(account.appId.toString());
    m_appId->setReadOnly(!account.appId.isNull()); // it is the account's identity
    choose(m_type, account.type);
    m_verified->setChecked(account.verified);
    if (m_color->findData(account.badgeColor) < 0)
        m_color->addItem(swatch(account.badgeColor), QString(), account.badgeColor);
    m_color->setCurrentIndex(m_color->findData(account.badgeColor));
    choose(m_mode, account.callbackMode);
    choose(m_tokenSource, account.tokenSource);
    m_apiBase->setText(account.apiBase.toString());
    m_proxy->setText(account.proxy.toString());
    m_callbackPath->setText(account.callbackPath);
    for (SecretEdit *field : {m_secret, m_token, m_aesKey, m_previousAesKey})
        field->clear();
    clearFaults();
    adaptToType();
    retranslate();
    m_filling = false;
    m_modified = false;
}

core::Result<Account> AccountEditor::account() const
{
    const auto appId = core::AppId::parse(m_appId->text());
    if (!appId)
        return core::fail(appId.error());
    Account account{
        .name = m_name->text(),
        .appId = *appId,
        .type = chosen<AccountType>(m_type),
        .verified = m_verified->isChecked(),
        .badgeColor = m_color->currentData().toString(),
        .callbackMode = chosen<CallbackMode>(m_mode),
        .proxy = QUrl(m_proxy->text().trimmed()),
        .tokenSource = chosen<TokenSource>(m_tokenSource),
        .callbackPath = m_callbackPath->text(),
    };
    if (const QString base = m_apiBase->text().trimmed(); !base.isEmpty())
        account.apiBase = QUrl(base, QUrl::StrictMode);
    return validated(std::move(account));
}

core::Result<core::Credentials> AccountEditor::credentials() const
{
    return validated(core::Credentials{
        .appSecret = m_secret->text(),
        .callbackToken = m_token->text(),
        .aesKey = m_aesKey->text(),
        .previousAesKey = m_previousAesKey->text(),
    });
}

bool AccountEditor::showFault(const core::Error &error)
{
    const auto found = m_fields.constFind(error.field);
    if (found == m_fields.cend())
        return false;
    QLabel *fault = found->fault;
    QPalette colors = fault->palette();
    colors.setColor(QPalette::WindowText, toneColor(Tone::Bad, palette()));
    fault->setPalette(colors);
    fault->setText(error.advice.isEmpty() ? error.message : error.message + u' ' + error.advice);
    fault->show();
    found->editor->setFocus();
    return true;
}

void AccountEditor::clearFaults()
{
    for (const Field &field : std::as_const(m_fields))
        field.fault->hide();
}

void AccountEditor::adaptToType()
{
    const bool isSandbox = chosen<AccountType>(m_type) == AccountType::Sandbox;
    m_apiBase->setPlaceholderText(isSandbox ? u"http://127.0.0.1:8089"_s : Account::defaultApiBase().toString());
    m_apiBase->setOffering(!isSandbox);
    m_verified->setEnabled(chosen<AccountType>(m_type) != AccountType::TestAccount);
}

void AccountEditor::fillChoices()
{
    const auto value = [](auto item) { return static_cast<int>(item); };
    setChoices(m_type,
               {{tr("Subscription account (公众号)"), value(AccountType::Subscription)},
                {tr("Service account (服务号)"), value(AccountType::Service)},
                {tr("Test account (测试号)"), value(AccountType::TestAccount)},
                {tr("Sandbox (simulated)"), value(AccountType::Sandbox)}});
    setChoices(m_mode,
               {{tr("Safe: encrypted (安全模式)"), value(CallbackMode::Safe)},
                {tr("Compatible: both (兼容模式)"), value(CallbackMode::Compat)},
                {tr("Plain: not encrypted (明文模式)"), value(CallbackMode::Plain)}});
    setChoices(m_tokenSource,
               {{tr("stable_token: leaves your server's token alone"), value(TokenSource::Stable)},
                {tr("token: ends the token that your server uses!"), value(TokenSource::Plain)},
                {tr("From elsewhere: I paste it"), value(TokenSource::External)}});
    const QString names[] = {tr("Red"),  tr("Orange"), tr("Yellow"), tr("Green"),
                             tr("Teal"), tr("Blue"),   tr("Purple"), tr("Grey")};
    for (int i = 0; i < m_color->count(); ++i)
        m_color->setItemText(i, i < int(std::size(names)) ? names[i] : m_color->itemData(i).toString());
}

void AccountEditor::retranslate()
{
    const bool filling = std::exchange(m_filling, true);
    m_identity->setText(tr("Account"));
    m_secrets->setText(tr("Secrets, kept in the system keychain"));
    m_connection->setText(tr("Callbacks and connection"));
    const QPair<const char *, QString> labels[] = {
        {"name", tr("&Name")},
        {"appid", tr("App&ID")},
        {"type", tr("&Type")},
        {"badgeColor", tr("&Badge")},
        {"secret", tr("App&Secret")},
        {"token", tr("Callback To&ken")},
        {"aesKey", tr("&EncodingAESKey")},
        {"previousAesKey", tr("Previous key")},
        {"mode", tr("Callback &mode")},
        {"callbackPath", tr("Callback &path")},
        {"tokenSource", tr("Access token &from")},
        {"apiBase", tr("API &host")},
        {"proxy", tr("Pro&xy")},
    };
    for (const auto &[name, text] : labels)
        m_fields.value(QString::fromLatin1(name)).label->setText(text);
    m_verified->setText(tr("&Verified (已认证)"));
    const QString keep = m_stored == Stored::Yes ? tr("Stored; type to replace it") : QString();
    m_secret->setPlaceholderText(keep);
    m_token->setPlaceholderText(m_stored == Stored::Yes ? keep : tr("3 to 32 letters or digits"));
    m_aesKey->setPlaceholderText(m_stored == Stored::Yes ? keep : tr("43 characters"));
    m_previousAesKey->setPlaceholderText(tr("Only while the key is being changed"));
    m_callbackPath->setPlaceholderText(tr("/ and the AppID"));
    fillChoices();
    m_filling = filling;
}

} // namespace ui
