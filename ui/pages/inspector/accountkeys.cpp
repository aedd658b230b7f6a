// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/accountkeys.h"

#include "ui/support/whendone.h"

#include <memory>

namespace ui {

namespace {

struct Asking
{
    qsizetype open = 0;
    AccountKeys keys;
    std::function<void(const AccountKeys &)> fn;
};

void answer(const std::shared_ptr<Asking> &asking, const core::Account &account,
            const core::Result<core::Credentials> &credentials)
{
    if (credentials) {
        if (auto keys = core::callback::Keys::from(account, *credentials))
            asking->keys.insert(account.appId.toString(), std::move(*keys));
    }
    if (--asking->open == 0)
        asking->fn(asking->keys);
}

} // namespace

void whenKeysAreKnown(core::AccountBook &book, core::Vault &vault, const QList<core::AppId> &accounts, QObject *context,
                      std::function<void(const AccountKeys &)> fn)
{
    QHash<QString, core::Account> known;
    for (const core::AppId &id : accounts) {
        if (const auto account = book.find(id))
            known.insert(id.toString(), *account);
    }
    if (known.isEmpty()) {
        fn({});
        return;
    }
    const auto asking = std::make_shared<Asking>(Asking{.open = known.size(), .fn = std::move(fn)});
    for (const core::Account &account : std::as_const(known)) {
        whenDone(vault.credentials(account.appId), context,
                 [asking, account](const core::Result<core::Credentials> &credentials) {
                     answer(asking, account, credentials);
                 });
    }
}

} // namespace ui
