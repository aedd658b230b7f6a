// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/templatelibrary.h"

#include "core/account/capabilities.h"
#include "core/api/templateapi.h"
#include "ui/support/whendone.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::templates::Family;
using core::templates::Template;

namespace {

QString obstacleFor(const std::optional<core::Account> &account)
{
    if (!account)
        return {};
    const QList<core::Capability> all = core::capabilities(*account);
    const auto found = std::ranges::find(all, u"template"_s, &core::Capability::id);
    return found == all.cend() || found->allowed ? QString() : found->reason;
}

} // namespace

TemplateLibrary::TemplateLibrary(core::TemplateStore &store, core::api::ApiClient &client, const core::Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_client(client)
    , m_clock(clock)
{ }

void TemplateLibrary::setAccount(const std::optional<core::Account> &account)
{
    const bool isSame = m_account && account && m_account->appId == account->appId;
    m_account = account;
    m_obstacle = obstacleFor(account);
    if (!isSame)
        restore();
    Q_EMIT changed();
    if (!isSame)
        Q_EMIT chosenChanged();
}

void TemplateLibrary::restore()
{
    ++m_turn;
    m_isReading = false;
    m_all.clear();
    m_chosen.clear();
    m_readAt = {};
    m_messageRefusal.reset();
    m_noticeRefusal.reset();
    if (!m_account)
        return;
    const auto kept = m_store.library(m_account->appId);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    if (!*kept)
        return;
    m_all = (*kept)->all;
    m_readAt = (*kept)->readAt;
    m_chosen = (*kept)->chosen;
    if (!chosen())
        m_chosen = m_all.isEmpty() ? QString() : m_all.constFirst().id;
}

const Template *TemplateLibrary::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Template::id);
    return found == m_all.cend() ? nullptr : &*found;
}

void TemplateLibrary::choose(const QString &id)
{
    if (id == m_chosen || !m_account || !find(id))
        return;
    m_chosen = id;
    if (const core::Done kept = m_store.keepChosen(m_account->appId, id); !kept)
        Q_EMIT failed(kept.error());
    Q_EMIT chosenChanged();
}

const std::optional<core::Error> &TemplateLibrary::refusal(Family family) const
{
    return family == Family::Message ? m_messageRefusal : m_noticeRefusal;
}

void TemplateLibrary::refresh(const QString &wanted)
{
    if (!m_account)
        return;
    m_isReading = true;
    const core::Account account = *m_account;
    const quint64 turn = ++m_turn;
    Q_EMIT changed();
    whenDone(core::api::listTemplates(m_client, account), this, [this, turn, account, wanted](const Read &messages) {
        if (turn != m_turn)
            return;
        take(Family::Message, messages);
        whenDone(core::api::listNotices(m_client, account), this, [this, turn, wanted](const Read &notices) {
            if (turn != m_turn)
                return;
            take(Family::Subscription, notices);
            finish(wanted);
        });
    });
}

void TemplateLibrary::stop()
{
    ++m_turn;
    m_isReading = false;
    Q_EMIT changed();
}

/// What could not be listed stays as it was known.
void TemplateLibrary::take(Family family, const Read &read)
{
    auto &refusal = family == Family::Message ? m_messageRefusal : m_noticeRefusal;
    refusal = read ? std::nullopt : std::optional(read.error());
    if (!read)
        return;
    m_all.removeIf([family](const Template &subject) { return subject.family == family; });
    m_all = family == Family::Message ? *read + m_all : m_all + *read;
}

void TemplateLibrary::finish(const QString &wanted)
{
    m_isReading = false;
    if (!m_messageRefusal || !m_noticeRefusal)
        keep();
    if (find(wanted))
        m_chosen = wanted;
    else if (!chosen())
        m_chosen = m_all.isEmpty() ? QString() : m_all.constFirst().id;
    if (const core::Done kept = m_store.keepChosen(m_account->appId, m_chosen); !kept)
        Q_EMIT failed(kept.error());
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

void TemplateLibrary::keep()
{
    m_readAt = m_clock.now();
    if (const core::Done kept = m_store.keepLibrary(m_account->appId, m_all, m_readAt); !kept)
        Q_EMIT failed(kept.error());
}

void TemplateLibrary::remove(const Template &subject)
{
    if (!m_account)
        return;
    auto task = subject.family == Family::Message ? core::api::deleteTemplate(m_client, *m_account, subject.id)
                                                  : core::api::deleteNotice(m_client, *m_account, subject.id);
    whenDone(std::move(task), this, [this, title = subject.title](const core::Done &done) {
        if (done)
            Q_EMIT removed(title);
        else
            Q_EMIT failed(done.error());
        refresh();
    });
}

} // namespace ui
