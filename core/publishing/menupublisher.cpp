// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/menupublisher.h"

#include "core/menu/menujson.h"

#include <QPointer>

namespace core::publishing {

namespace {

/// With what the platform sent as it was, where not all of it could be taken up.
QByteArray keptJson(const api::LiveMenu &live)
{
    return menu::hasErrors(live.problems) ? live.raw : menu::write(live.shown());
}

} // namespace

MenuPublisher::MenuPublisher(api::ApiClient &client, MenuStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_clock(clock)
{ }

Task<api::LiveMenu> MenuPublisher::fetch(Account account)
{
    const QPointer<MenuPublisher> alive(this);
    Result<api::LiveMenu> live = co_await api::fetchLiveMenu(m_client, m_clock, account);
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    if (!live || m_underWay->contains(account.appId))
        co_return live; // what is live halfway through a publication is nobody's version
    if (const Done noted = noteSighting(account, *live); !noted)
        live->problems.append({.severity = menu::Problem::Severity::Warning, .message = noted.error().message});
    co_return live;
}

Result<qint64> MenuPublisher::rememberLive(const Job &job, const api::LiveMenu &live, MenuVersion::Origin origin)
{
    const AppId &appId = job.account.appId;
    const Result<QList<MenuVersion>> newest = m_store.versions(appId, 1);
    if (!newest)
        return fail(newest.error());
    const bool isFirst = newest->isEmpty();
    if (isFirst && origin == MenuVersion::Origin::Fetched && live.shown().isEmpty())
        return 0; // nothing was there, and nothing is
    const MenuVersion version{.appId = appId,
                              .takenAt = live.fetchedAt,
                              .origin = origin,
                              .note = origin == MenuVersion::Origin::Backup ? QString() : job.note,
                              .fingerprint = menu::fingerprint(live.shown()),
                              .json = keptJson(live)};
    const Result<qint64> id = m_store.add(version);
    if (id && (isFirst || *id != newest->first().id))
        Q_EMIT historyChanged(appId.toString());
    return id;
}

Done MenuPublisher::noteSighting(const Account &account, const api::LiveMenu &live)
{
    const Job sighting{.account = account};
    return rememberLive(sighting, live, MenuVersion::Origin::Fetched).map([](qint64) {});
}

} // namespace core::publishing
