// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/composesession.h"

#include "core/base/json.h"
#include "core/message/messagefile.h"
#include "core/message/passivereply.h"
#include "core/sending/mediaproblems.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QScopedValueRollback>

#include <algorithm>
#include <functional>

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

core::Done firstError(const QList<core::Problem> &problems)
{
    const auto first = std::ranges::find(problems, core::Problem::Severity::Error, &core::Problem::severity);
    if (first == problems.cend())
        return {};
    return core::fail(core::toError(*first));
}

} // namespace

ComposeSession::ComposeSession(ComposeServices services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_editing(services.catalogue)
    , m_articles(services.client, services.media)
{
    m_editing.setJudge(std::bind_front(&ComposeSession::mediaProblems, this));
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepAfter);
    connect(&m_keeping, &QTimer::timeout, this, &ComposeSession::keepNow);
    connect(&m_editing, &MessageEditing::changed, this, &ComposeSession::changeSoon);
    connect(&m_openIds, &OpenIdReader::finished, this, &ComposeSession::audienceChanged);
    connect(&m_articles, &ArticleShelf::changed, &m_editing, &MessageEditing::recheck);
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
        m_articles.setAccount(account);
        m_removed.reset();
        m_knownOpenId.clear();
        readSaved();
        restore();
    }
    Q_EMIT accountSwitched();
}

void ComposeSession::setAudience(const Audience &audience)
{
    if (audience == m_audience)
        return;
    if (audience.openIds != m_audience.openIds)
        m_openIds.read(audience.openIds, m_knownOpenId);
    m_audience = audience;
    m_editing.setOperation(audience.operation());
    changeSoon();
    Q_EMIT audienceChanged();
}

void ComposeSession::setOpenIds(const OpenIdList &list)
{
    m_audience.openIds = list.ids.join(u'\n');
    m_openIds.set(list);
    changeSoon();
    Q_EMIT audienceChanged();
}

void ComposeSession::setKnownOpenId(const QString &openId)
{
    if (openId == m_knownOpenId)
        return;
    m_knownOpenId = openId;
    m_openIds.read(m_audience.openIds, openId);
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
    m_openIds.read(m_audience.openIds, m_knownOpenId);
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
    const PreviewTarget follower = OpenId{m_audience.follower.trimmed()};
    switch (m_audience.operation()) {
    case Operation::Mass: return all + targetProblems();
    case Operation::Preview: return all + check(m_audience.previewTarget());
    case Operation::CustomerService:
    case Operation::PassiveReply: break;
    }
    return all + check(follower);
}

QList<core::Problem> ComposeSession::targetProblems() const
{
    if (isReadingOpenIds())
        return {{.path = u"openIds"_s, .message = tr("The list of openids is still being read.")}};
    return check(target(), m_services.catalogue);
}

QList<core::Problem> ComposeSession::mediaProblems(const Message &message, Operation operation) const
{
    if (!m_account)
        return {};
    QList<core::Problem> all =
        core::sending::mediaProblems(m_services.media, m_account->appId, message, operation, m_services.clock.now());
    if (m_articles.knowsAsDraft(message.content))
        all += {.path = u"articleId"_s,
                .rule = u"message.article.draft"_s,
                .message = tr("This is the media_id of a draft; followers get what is published under an article_id."),
                .code = 53600,
                .advice = tr("Publish the draft, then choose the article with the button beside the field.")};
    return all;
}

core::Result<Request> ComposeSession::reply() const
{
    const core::callback::Message received = m_audience.received();
    if (const core::Done follower = firstError(check(PreviewTarget(OpenId{received.from}))); !follower)
        return core::fail(follower.error());
    if (received.to.isEmpty())
        return core::invalid(u"originalId"_s,
                             tr("The reply needs the original ID of the account, gh_…: it is the ToUserName of each "
                                "message that followers send."));
    return passiveReply(m_editing.message(), received, m_services.clock.now(), m_services.catalogue)
        .map([](const QByteArray &xml) { return Request{.endpointId = {}, .body = xml}; });
}

core::Result<Request> ComposeSession::request() const
{
    const Message &message = m_editing.message();
    const core::Catalogue &catalogue = m_services.catalogue;
    if (const core::Done usable = firstError(mediaProblems(message, m_audience.operation())); !usable)
        return core::fail(usable.error());
    switch (m_audience.operation()) {
    case Operation::Preview: return previewBody(message, m_audience.previewTarget(), catalogue);
    case Operation::CustomerService: return customBody(message, m_audience.follower.trimmed(), catalogue);
    case Operation::PassiveReply: return reply();
    case Operation::Mass: break;
    }
    if (const core::Done checked = firstError(targetProblems()); !checked)
        return core::fail(checked.error());
    return massBody(message, target(), {}, catalogue);
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
