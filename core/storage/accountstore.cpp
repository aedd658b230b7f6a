// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountstore.h"

#include "core/storage/statement.h"

#include <QUuid>

namespace core {

using namespace Qt::StringLiterals;

namespace {

Result<Account> accountOf(const QSqlQuery &row)
{
    const auto appId = AppId::parse(row.value(u"appid"_s).toString());
    const auto type = parseAccountType(row.value(u"type"_s).toString());
    const auto mode = parseCallbackMode(row.value(u"callback_mode"_s).toString());
    const auto source = parseTokenSource(row.value(u"token_source"_s).toString());
    if (!appId)
        return fail(appId.error());
    if (!type)
        return fail(type.error());
    if (!mode)
        return fail(mode.error());
    if (!source)
        return fail(source.error());
    return Account{
        .name = row.value(u"name"_s).toString(),
        .appId = *appId,
        .type = *type,
        .verified = row.value(u"verified"_s).toBool(),
        .badgeColor = row.value(u"badge_color"_s).toString(),
        .callbackMode = *mode,
        .apiBase = QUrl(row.value(u"api_base"_s).toString()),
        .proxy = QUrl(row.value(u"proxy"_s).toString()),
        .tokenSource = *source,
        .callbackPath = row.value(u"callback_path"_s).toString(),
    };
}

constexpr auto profileKey = "profile"_L1;

} // namespace

AccountStore::AccountStore(Database &database) : m_database(database) { }

Result<QList<Account>> AccountStore::all() const
{
    auto query = execute(m_database.connection(), u"SELECT * FROM accounts ORDER BY position, appid"_s);
    if (!query)
        return fail(query.error());
    QList<Account> accounts;
    while (query->next()) {
        const Result<Account> account = accountOf(*query);
        if (!account)
            return fail(Error{.kind = Error::Kind::Storage,
                              .message = tr("The account \"%1\" in %2 cannot be read: %3")
                                             .arg(query->value(u"name"_s).toString(),
                                                  m_database.connection().databaseName(), account.error().message)});
        accounts.append(*account);
    }
    return accounts;
}

Done AccountStore::put(const Account &account)
{
    return change(m_database.connection(), uR"(
        INSERT INTO accounts (appid, name, type, verified, badge_color, callback_mode, api_base, proxy, token_source,
        callback_path, position)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM accounts))
        ON CONFLICT (appid) DO UPDATE SET
        name = excluded.name, type = excluded.type, verified = excluded.verified,
        badge_color = excluded.badge_color, callback_mode = excluded.callback_mode, api_base = excluded.api_base,
        proxy = excluded.proxy, token_source = excluded.token_source, callback_path = excluded.callback_path)"_s,
                  {account.appId.toString(), account.name, toString(account.type), account.verified ? 1 : 0,
                   account.badgeColor, toString(account.callbackMode), account.apiBase.toString(),
                   account.proxy.toString(), toString(account.tokenSource), account.callbackPath});
}

Done AccountStore::remove(const AppId &appId)
{
    return change(m_database.connection(), u"DELETE FROM accounts WHERE appid = ?"_s, {appId.toString()});
}

Result<QString> AccountStore::fact(const QString &key) const
{
    const Result<QString> known = readFact(key);
    return known && known->isEmpty() && key == profileKey ? createProfile() : known;
}

Result<QString> AccountStore::readFact(const QString &key) const
{
    auto query = execute(m_database.connection(), u"SELECT value FROM facts WHERE key = ?"_s, {key});
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

Done AccountStore::setFact(const QString &key, const QString &value)
{
    return change(
        m_database.connection(),
        u"INSERT INTO facts (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        {key, value});
}

Result<QString> AccountStore::createProfile() const
{
    auto query =
        execute(m_database.connection(), u"INSERT INTO facts (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"_s,
                {QString(profileKey), QUuid::createUuid().toString(QUuid::WithoutBraces)});
    if (!query)
        return fail(query.error());
    return readFact(QString(profileKey)); // another process may have been faster
}

} // namespace core
