// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/accountbook.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto currentKey = "current"_L1;
constexpr auto orphansKey = "orphans"_L1; ///< removed accounts whose entries no keychain was there to remove

bool sameName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

AccountBook::AccountBook(AccountStore &store, Vault &vault, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_vault(vault)
{
    connect(&vault.keychain(), &SecretStore::stateChanged, this, [this](SecretStore::State state) {
        if (state == SecretStore::State::Working)
            removeOrphans();
    });
}

Done AccountBook::load()
{
    Result<QList<Account>> accounts = m_store.all();
    if (!accounts)
        return fail(accounts.error());
    const Result<QString> current = m_store.fact(QString(currentKey));
    if (!current)
        return fail(current.error());

    const bool isChanged = *accounts != m_accounts;
    m_accounts = *std::move(accounts);
    if (isChanged)
        Q_EMIT accountsChanged();
    chooseCurrent(AppId::parse(*current).value_or(AppId()));
    return {};
}

QList<Account>::const_iterator AccountBook::position(const AppId &appId) const
{
    return std::ranges::find(m_accounts, appId, &Account::appId);
}

std::optional<Account> AccountBook::find(const AppId &appId) const
{
    const auto found = position(appId);
    return found == m_accounts.cend() ? std::nullopt : std::optional<Account>(*found);
}

Result<Account> AccountBook::resolve(const QString &nameOrAppId) const
{
    const QString wanted = nameOrAppId.trimmed();
    QList<Account> found;
    QStringList names;
    for (const Account &account : m_accounts) {
        if (account.appId.toString() == wanted || account.name == wanted)
            return account;
        if (sameName(account.name, wanted))
            found.append(account);
        names.append(u"%1 (%2)"_s.arg(account.name, account.appId.toString()));
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return invalid(u"account"_s, tr("Several accounts are called \"%1\"").arg(wanted),
                       tr("Give the AppID instead."));
    return fail(Error{.kind = Error::Kind::NotFound,
                      .message = tr("There is no account \"%1\"").arg(wanted),
                      .advice = names.isEmpty() ? tr("No account has been added yet.")
                                                : tr("There are: %1").arg(names.join(u", "_s)),
                      .field = u"account"_s});
}

std::optional<Account> AccountBook::current() const
{
    return find(m_current);
}

Done AccountBook::setCurrent(const AppId &appId)
{
    if (!find(appId))
        return fail(resolve(appId.toString()).error());
    const Done kept = m_store.setFact(QString(currentKey), appId.toString());
    if (kept)
        chooseCurrent(appId);
    return kept;
}

/// `wanted` when the book has it, else the first account, else none.
void AccountBook::chooseCurrent(const AppId &wanted)
{
    const AppId before = m_current;
    const AppId first = m_accounts.isEmpty() ? AppId() : m_accounts.first().appId;
    m_current = find(wanted) ? wanted : first;
    if (m_current != before)
        Q_EMIT currentChanged();
}

Done AccountBook::checkAgainstOthers(const Account &account, SaveMode mode) const
{
    if (mode == SaveMode::Update && !find(account.appId))
        return fail(resolve(account.appId.toString()).error());
    for (const Account &other : m_accounts) {
        if (other.appId == account.appId) {
            if (mode == SaveMode::Add)
                return invalid(
                    u"appid"_s,
                    tr("The AppID %1 is in the book already, as \"%2\"").arg(account.appId.toString(), other.name),
                    tr("Change that account instead of adding it again."));
            continue;
        }
        if (sameName(other.name, account.name))
            return invalid(u"name"_s,
                           tr("The name \"%1\" belongs to the account %2").arg(other.name, other.appId.toString()));
        if (other.effectiveCallbackPath() == account.effectiveCallbackPath())
            return invalid(u"callbackPath"_s,
                           tr("The callback path %1 belongs to the account \"%2\"")
                               .arg(account.effectiveCallbackPath(), other.name));
    }
    return {};
}

Task<Account> AccountBook::save(Account account, Credentials credentials, SaveMode mode)
{
    const Result<Account> checked = validated(account);
    if (!checked)
        co_return fail(checked.error());
    const Result<Credentials> given = validated(credentials);
    if (!given)
        co_return fail(given.error());
    if (const Done loaded = load(); !loaded) // another process may have changed the table
        co_return fail(loaded.error());
    if (const Done unique = checkAgainstOthers(*checked, mode); !unique)
        co_return fail(unique.error());

    const AppId appId = checked->appId;
    std::optional<Credentials> previous;
    bool isStored = false;
    if (!given->isEmpty()) {
        const Result<std::optional<Credentials>> stored = co_await storedCredentials(appId);
        if (!stored && stored.error().kind == Error::Kind::Cancelled)
            co_return fail(stored.error());
        previous = stored ? *stored : std::nullopt;
        const Credentials next = overlaid(*given, previous.value_or(Credentials{}));
        if (next != previous) {
            const Done written = co_await m_vault.storeCredentials(appId, next);
            if (!written)
                co_return fail(written.error());
            isStored = true;
        }
    }

    Done kept = checkAgainstOthers(*checked, mode); // the book may have changed while the keychain was asked
    if (kept)
        kept = m_store.put(*checked);
    if (!kept) {
        Error error = kept.error();
        const Done restored = isStored ? co_await putBack(appId, previous) : Done();
        if (!restored)
            error.advice = tr("The secrets could not be put back as they were: %1").arg(restored.error().message);
        co_return fail(error);
    }
    if (const Done loaded = load(); !loaded)
        co_return fail(loaded.error());
    co_return *checked;
}

/// nullopt when nothing is stored; Kind::Secret when the keychain cannot tell.
Task<std::optional<Credentials>> AccountBook::storedCredentials(AppId appId)
{
    const Result<Credentials> stored = co_await m_vault.credentials(appId);
    if (stored)
        co_return std::optional<Credentials>(*stored);
    if (stored.error().field == "absent"_L1)
        co_return std::optional<Credentials>();
    co_return fail(stored.error());
}

Task<void> AccountBook::putBack(AppId appId, std::optional<Credentials> previous)
{
    if (previous)
        co_return co_await m_vault.storeCredentials(appId, *previous);
    if (m_vault.isVolatile(appId)) {
        m_vault.dropSession(appId);
        co_return {};
    }
    co_return co_await m_vault.forget(appId);
}

Task<void> AccountBook::remove(AppId appId)
{
    if (!find(appId))
        co_return fail(resolve(appId.toString()).error());
    const Done forgotten = co_await m_vault.forget(appId);
    if (!forgotten)
        co_return forgotten;
    if (m_vault.keychain().state() == SecretStore::State::Absent) {
        if (const Done noted = noteOrphan(appId); !noted)
            co_return noted;
    }
    const Done removed = m_store.remove(appId);
    if (!removed)
        co_return removed;
    co_return load();
}

Result<QStringList> AccountBook::orphans() const
{
    return m_store.fact(QString(orphansKey)).map([](const QString &fact) {
        return fact.split(u' ', Qt::SkipEmptyParts);
    });
}

Done AccountBook::noteOrphan(const AppId &appId)
{
    Result<QStringList> known = orphans();
    if (!known)
        return fail(known.error());
    known->append(appId.toString());
    known->removeDuplicates();
    return m_store.setFact(QString(orphansKey), known->join(u' '));
}

/// What fails here is tried again when the keychain answers the next time.
Task<void> AccountBook::removeOrphans()
{
    const QStringList known = orphans().value_or(QStringList());
    for (const QString &text : known) {
        const AppId appId = AppId::parse(text).value_or(AppId());
        if (!find(appId)) {
            const Done forgotten = co_await m_vault.forget(appId);
            if (!forgotten)
                co_return forgotten;
        }
        QStringList left = orphans().value_or(QStringList());
        left.removeAll(text);
        if (const Done noted = m_store.setFact(QString(orphansKey), left.join(u' ')); !noted)
            co_return noted;
    }
    co_return {};
}

} // namespace core
