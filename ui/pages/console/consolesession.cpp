// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/consolesession.h"

#include "core/console/variables.h"
#include "core/http/transfer.h"
#include "ui/support/inbackground.h"
#include "ui/support/valuestep.h"
#include "ui/support/whendone.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::console::CallRequest;

ConsoleSession::ConsoleSession(core::calling::Caller &caller, core::ConsoleStore &store, const core::Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_store(store)
    , m_clock(clock)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(std::chrono::milliseconds(500));
    m_writer.setMaxThreadCount(1);
    connect(&m_keeping, &QTimer::timeout, this, &ConsoleSession::keep);
}

ConsoleSession::~ConsoleSession()
{
    if (m_keeping.isActive())
        keep();
    m_writer.waitForDone();
}

void ConsoleSession::setAccount(const std::optional<core::Account> &account)
{
    const bool isSame = account && m_account && account->appId == m_account->appId;
    if (m_keeping.isActive())
        keep();
    m_account = account;
    if (isSame)
        return;
    stop();
    m_outcome.reset();
    const auto last = account ? m_store.lastEndpoint(account->appId) : core::Result<QString>(QString());
    if (!last)
        Q_EMIT failed(last.error());
    choose(last && !last->isEmpty() ? *last : u"getMenu"_s);
    Q_EMIT answered();
}

void ConsoleSession::choose(const QString &endpointId)
{
    if (m_keeping.isActive())
        keep();
    const core::Endpoint *endpoint = catalogue().endpoint(endpointId);
    if (!endpoint)
        return;
    m_endpoint = endpoint;
    m_request = core::console::emptyRequest(*endpoint);
    m_undo.clear();
    if (m_account) {
        const auto kept = written(endpointId);
        const auto tree = kept && *kept ? core::parseTree(**kept) : core::parseTree("");
        if (const auto request = tree ? core::console::callRequestFrom(*tree, endpointId, catalogue())
                                      : core::Result<CallRequest>(m_request);
            request && request->endpointId == endpointId)
            m_request = *request;
    }
    Q_EMIT endpointChanged();
    Q_EMIT requestChanged();
}

QList<core::Problem> ConsoleSession::problems() const
{
    return m_endpoint ? core::console::check(m_request, *m_endpoint) : QList<core::Problem>();
}

void ConsoleSession::change(const CallRequest &request, const QString &what, const QString &typing)
{
    if (request == m_request)
        return;
    m_undo.push(
        new ValueStep<CallRequest>([this](const CallRequest &value) { put(value); }, m_request, request, what, typing));
}

void ConsoleSession::put(const CallRequest &request)
{
    if (request == m_request)
        return;
    m_request = request;
    m_keeping.start();
    Q_EMIT requestChanged();
}

void ConsoleSession::setValue(const core::console::FormField &field, const QString &text)
{
    const auto changed = core::console::withValue(m_request, field, text);
    if (!changed)
        Q_EMIT failed(changed.error());
    else
        change(*changed, tr("Type into %1").arg(field.name), field.name);
}

void ConsoleSession::takeUp(const CallRequest &request)
{
    const core::Endpoint *endpoint = core::console::endpointOf(request, catalogue());
    if (!endpoint) {
        Q_EMIT failed({.kind = core::Error::Kind::NotFound,
                       .message = tr("The catalogue does not know %1.").arg(request.path),
                       .advice = tr("The command line can call it: mpdeskctl api call %1").arg(request.path)});
        return;
    }
    if (endpoint != m_endpoint)
        choose(endpoint->id);
    CallRequest mine = request;
    mine.endpointId = endpoint->id;
    change(mine, tr("Take over a request"));
}

core::Result<CallRequest> ConsoleSession::ready() const
{
    if (!m_account || !m_endpoint)
        return core::fail(core::Error::Kind::NotFound, tr("There is no account to call for."));
    const auto common = core::console::commonVariables(m_account->appId, m_clock.now());
    return core::console::filledIn(m_request, common, m_endpoint);
}

void ConsoleSession::send(const CallRequest &request)
{
    if (isBusy() || !m_account)
        return;
    keep();
    m_transfer = std::make_shared<core::Transfer>();
    connect(m_transfer.get(), &core::Transfer::progressed, this, &ConsoleSession::progressed);
    Q_EMIT busyChanged();
    if (request.files.isEmpty()) {
        sendLoaded(request, {});
        return;
    }
    inBackground(
        this, [files = request.files] { return core::calling::loadFiles(files); },
        [this, request](const core::Result<QList<core::calling::LoadedFile>> &files) {
            if (files) {
                sendLoaded(request, *files);
                return;
            }
            finish();
            Q_EMIT failed(files.error());
        });
}

void ConsoleSession::sendLoaded(const CallRequest &request, const QList<core::calling::LoadedFile> &files)
{
    whenDone(m_caller.call(*m_account, request, files, m_transfer), this,
             [this, appId = m_account->appId](const core::Result<core::calling::CallOutcome> &outcome) {
                 finish();
                 if (!outcome) {
                     Q_EMIT failed(outcome.error());
                     return;
                 }
                 if (outcome->notKept)
                     Q_EMIT failed(*outcome->notKept);
                 if (!m_account || m_account->appId != appId)
                     return;
                 m_outcome = *outcome;
                 Q_EMIT answered();
             });
}

void ConsoleSession::stop()
{
    if (m_transfer)
        m_transfer->stop();
}

void ConsoleSession::finish()
{
    m_transfer.reset();
    Q_EMIT busyChanged();
}

void ConsoleSession::keep()
{
    m_keeping.stop();
    if (!m_account || !m_endpoint)
        return;
    const core::AppId appId = m_account->appId;
    const QString endpointId = m_endpoint->id;
    const QByteArray request = core::console::toJson(m_request);
    m_written.insert({appId, endpointId}, request);
    inBackground(
        m_writer, this,
        [file = m_store.file(), &catalogue = catalogue(), appId, endpointId, request,
         now = m_clock.now()]() -> core::Done {
            const auto database = core::Database::open(file, core::bookSchema());
            if (!database)
                return core::fail(database.error());
            return core::ConsoleStore(**database, catalogue).keepWriting(appId, endpointId, request, now);
        },
        [this](const core::Done &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

core::Result<std::optional<QByteArray>> ConsoleSession::written(const QString &endpointId) const
{
    const auto found = m_written.constFind({m_account->appId, endpointId});
    if (found != m_written.constEnd())
        return *found;
    return m_store.writing(m_account->appId, endpointId);
}

} // namespace ui
