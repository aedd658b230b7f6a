// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/composesession.h"

#include "core/base/json.h"
#include "core/message/messagefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::message;
using core::SavedMessage;

namespace {

/// At most so much of what was typed is lost when the program dies.
constexpr std::chrono::milliseconds keepAfter{200};

QByteArray writeAll(const QList<Message> &messages)
{
    QByteArrayList files;
    for (const Message &message : messages)
        files.append(write(message));
    return '[' + files.join(',') + ']';
}

QList<Message> readAll(const QByteArray &json)
{
    QList<Message> messages;
    const QJsonArray files = QJsonDocument::fromJson(json).array();
    for (const auto &file : files)
        messages.append(read(core::toWire(file.toObject())).message);
    return messages;
}

} // namespace

ComposeSession::ComposeSession(ComposeServices services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_editing(services.catalogue)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepAfter);
    connect(&m_keeping, &QTimer::timeout, this, &ComposeSession::keepNow);
    connect(&m_editing, &MessageEditing::changed, this, &ComposeSession::changeSoon);
}

ComposeSession::~ComposeSession()
{
    keepNow();
}

void ComposeSession::changeSoon()
{
    // Not put off by the next key, so that a fast typist loses no more than a slow one.
    if (m_restoring || !m_account || m_isToKeep)
        return;
    m_isToKeep = true;
    m_keeping.start();
}

void ComposeSession::setAccount(const std::optional<core::Account> &account)
{
    const bool isSame = m_account && account && m_account->appId == account->appId;
    if (!isSame)
        keepNow();
    m_account = account;
    if (!isSame) {
        m_removed.reset();
        readSaved();
        restore();
    }
    Q_EMIT accountSwitched();
}

void ComposeSession::setAudience(const Audience &audience)
{
    if (audience == m_audience)
        return;
    m_audience = audience;
    m_editing.setOperation(audience.operation());
    changeSoon();
    Q_EMIT audienceChanged();
}

void ComposeSession::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    core::ComposerState state;
    if (m_account) {
        const auto kept = m_services.store.state(m_account->appId);
        if (!kept)
            Q_EMIT storeFailed(kept.error());
        else if (*kept)
            state = **kept;
    }
    m_audience = Audience::fromJson(state.target);
    m_savedId = state.savedId;
    m_editing.setOperation(m_audience.operation());
    m_editing.load(readAll(state.json));
    Q_EMIT audienceChanged();
}

void ComposeSession::keepNow()
{
    if (!std::exchange(m_isToKeep, false) || !m_account)
        return;
    m_keeping.stop();
    const core::Done kept = m_services.store.saveState(m_account->appId,
                                                       {.json = writeAll(m_editing.all()),
                                                        .target = m_audience.toJson(),
                                                        .savedId = m_savedId,
                                                        .savedAt = m_services.clock.now()});
    if (!kept)
        Q_EMIT storeFailed(kept.error());
}

QList<core::Problem> ComposeSession::problems() const
{
    QList<core::Problem> all = m_editing.problems();
    const core::Catalogue &catalogue = m_services.catalogue;
    switch (m_audience.operation()) {
    case Operation::Mass: return all + check(m_audience.target(), catalogue);
    case Operation::Preview: return all + check(m_audience.previewTarget());
    case Operation::CustomerService: return all + check(PreviewTarget(OpenId{m_audience.follower.trimmed()}));
    case Operation::PassiveReply: break;
    }
    return all;
}

core::Result<Request> ComposeSession::request() const
{
    const Message &message = m_editing.message();
    const core::Catalogue &catalogue = m_services.catalogue;
    switch (m_audience.operation()) {
    case Operation::Preview: return previewBody(message, m_audience.previewTarget(), catalogue);
    case Operation::CustomerService: return customBody(message, m_audience.follower.trimmed(), catalogue);
    case Operation::Mass:
    case Operation::PassiveReply: break;
    }
    return massBody(message, m_audience.target(), {}, catalogue);
}

void ComposeSession::readSaved()
{
    m_saved.clear();
    if (m_account) {
        auto all = m_services.store.all(m_account->appId);
        if (all)
            m_saved = std::move(*all);
        else
            Q_EMIT storeFailed(all.error());
    }
    Q_EMIT savedChanged();
}

std::optional<SavedMessage> ComposeSession::origin() const
{
    const auto found = std::ranges::find(m_saved, m_savedId, &SavedMessage::id);
    return found == m_saved.cend() ? std::nullopt : std::optional(*found);
}

bool ComposeSession::hasUnsaved() const
{
    const auto from = origin();
    return from ? read(from->json).message != read(write(m_editing.message())).message
                : !isBlank(m_editing.message().content);
}

void ComposeSession::openSaved(qint64 id)
{
    const auto found = std::ranges::find(m_saved, id, &SavedMessage::id);
    if (found == m_saved.cend())
        return;
    m_savedId = id;
    m_editing.replace(read(found->json).message, tr("Open “%1”").arg(found->name));
    changeSoon();
    Q_EMIT savedChanged();
}

core::Done ComposeSession::saveAs(const QString &name)
{
    if (!m_account)
        return core::invalid(u"account"_s, tr("There is no account to save it for."));
    const auto id = m_services.store.add(
        m_account->appId,
        {.name = name.trimmed(), .json = write(m_editing.message()), .savedAt = m_services.clock.now()});
    if (!id)
        return core::fail(id.error());
    m_savedId = *id;
    changeSoon();
    readSaved();
    return {};
}

core::Done ComposeSession::save()
{
    auto from = origin();
    if (!from || !m_account)
        return core::invalid(u"name"_s, tr("It was not saved under a name yet."));
    from->json = write(m_editing.message());
    from->savedAt = m_services.clock.now();
    const core::Done done = m_services.store.update(m_account->appId, *from);
    readSaved();
    return done;
}

core::Done ComposeSession::rename(qint64 id, const QString &name)
{
    const auto found = std::ranges::find(m_saved, id, &SavedMessage::id);
    if (found == m_saved.cend() || !m_account)
        return {};
    SavedMessage renamed = *found;
    renamed.name = name.trimmed();
    const core::Done done = m_services.store.update(m_account->appId, renamed);
    readSaved();
    return done;
}

core::Done ComposeSession::removeSaved(qint64 id)
{
    const auto found = std::ranges::find(m_saved, id, &SavedMessage::id);
    if (found == m_saved.cend() || !m_account)
        return {};
    const SavedMessage removed = *found;
    const core::Done done = m_services.store.remove(m_account->appId, id);
    if (done)
        m_removed = removed;
    readSaved();
    return done;
}

core::Done ComposeSession::restoreRemoved()
{
    if (!m_removed || !m_account)
        return {};
    const auto id = m_services.store.add(m_account->appId, *m_removed);
    if (!id)
        return core::fail(id.error());
    if (m_savedId == m_removed->id)
        m_savedId = *id;
    m_removed.reset();
    readSaved();
    return {};
}

void ComposeSession::startAnew()
{
    m_savedId = 0;
    m_editing.replace({.content = blankContent(m_editing.message().kind()), .kfAccount = {}}, tr("New message"));
    changeSoon();
    Q_EMIT savedChanged();
}

void ComposeSession::takeUp(const Message &message, const Audience &audience)
{
    m_savedId = 0;
    setAudience(audience);
    m_editing.replace(message, tr("Take up a sent message"));
    changeSoon();
    Q_EMIT savedChanged();
}

} // namespace ui
