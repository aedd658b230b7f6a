// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calling/caller.h"

#include "core/base/elsewhere.h"
#include "core/base/json.h"
#include "core/base/redact.h"
#include "core/http/multipart.h"

#include <QCoroFuture>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

namespace core::calling {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostFileBytes = qint64(64) * 1024 * 1024;
constexpr qsizetype mostReplyBytes = qsizetype(256) * 1024 * 1024;

/// The body of an upload: its file, and "description" where there is one.
void attach(api::Params &params, const LoadedFile &file)
{
    Upload upload{.fileName = file.name, .field = file.field, .bytes = file.bytes};
    if (const auto fields = parseObject(params.body); fields && fields->contains("description"_L1)) {
        const QJsonValue description = fields->value("description"_L1);
        const auto written = parseObject(description.toString().toUtf8());
        upload.description = description.isObject() ? description.toObject() : written.value_or(QJsonObject());
    }
    const Form form = multipartForm(upload);
    params.body = form.body;
    params.contentType = form.contentType;
    params.timeout = std::chrono::minutes(5);
}

api::Params paramsOf(const console::CallRequest &request, const Endpoint *endpoint, const QList<LoadedFile> &files)
{
    api::Params params{.body = request.body, .whenBusy = api::WhenBusy::GiveUp, .maxReplyBytes = mostReplyBytes};
    if (endpoint && endpoint->auth == Endpoint::Auth::AppSecret) {
        // The client puts AppID and AppSecret into what it writes itself.
        params.json = parseObject(request.body).value_or(QJsonObject());
        params.body.clear();
    }
    for (const console::QueryItem &item : request.query)
        params.query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(item.name)),
                                  QString::fromLatin1(QUrl::toPercentEncoding(item.value)));
    if (!files.isEmpty())
        attach(params, files.constFirst());
    return params;
}

CallRecord recordOf(const Account &account, const console::CallRequest &request, const QDateTime &at)
{
    return {.appId = account.appId,
            .at = at,
            .endpointId = request.endpointId,
            .verb = request.verb,
            .path = request.path,
            .request = console::toJson(request)};
}

Result<qint64> addTo(const QString &file, const CallRecord &record)
{
    const auto database = Database::open(file, bookSchema());
    if (!database)
        return fail(database.error());
    return CallHistory(**database).add(record);
}

} // namespace

Result<QList<LoadedFile>> loadFiles(const QList<console::ChosenFile> &files)
{
    QList<LoadedFile> loaded;
    for (const console::ChosenFile &chosen : files) {
        QFile file(chosen.path);
        if (file.size() > mostFileBytes)
            return invalid(chosen.field,
                           Caller::tr("The file %1 has %2 bytes, more than %3.")
                               .arg(chosen.path)
                               .arg(file.size())
                               .arg(mostFileBytes));
        if (!file.open(QIODevice::ReadOnly))
            return fail(
                Error{.kind = Error::Kind::Storage,
                      .message = Caller::tr("The file %1 cannot be read: %2").arg(chosen.path, file.errorString()),
                      .field = chosen.field});
        loaded.append(
            LoadedFile{.field = chosen.field, .name = QFileInfo(chosen.path).fileName(), .bytes = file.readAll()});
    }
    return loaded;
}

Caller::Caller(api::ApiClient &client, CallHistory &history, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_history(history)
    , m_clock(clock)
{ }

Task<CallOutcome> Caller::call(Account account, console::CallRequest request, QList<LoadedFile> files,
                               std::shared_ptr<Transfer> transfer)
{
    const QPointer<Caller> alive(this);
    if (files.size() > 1)
        co_return fail(Error::Kind::Unsupported, tr("The platform's uploads take one file."));
    api::Params params = paramsOf(request, console::endpointOf(request, m_client.catalogue()), files);
    params.transfer = std::move(transfer);
    params.heard = std::make_shared<HttpReply>();
    const std::shared_ptr<HttpReply> heard = params.heard;
    CallOutcome outcome{.record = recordOf(account, request, m_clock.now())};
    QElapsedTimer stopwatch;
    stopwatch.start();
    Task<api::Answer> pending = request.endpointId.isEmpty()
        ? m_client.callPath(account, request.verb, request.path, params)
        : m_client.call(account, request.endpointId, params);
    const Result<api::Answer> answer = co_await pending;
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    outcome.reply = *heard;
    CallRecord &record = outcome.record;
    record.elapsed = heard->status != 0 ? heard->elapsed : std::chrono::milliseconds(stopwatch.elapsed());
    record.status = heard->status;
    record.size = heard->body.size();
    record.contentType = QString::fromUtf8(heard->header("Content-Type"));
    record.answer = heard->body;
    if (!answer)
        record.error = answer.error();
    // Redacting and writing a long answer takes longer than a window may hold.
    const QFuture<Result<qint64>> adding = elsewhere(std::bind_front(addTo, m_history.file(), record));
    const Result<qint64> id = co_await adding;
    if (id)
        record.id = *id;
    else
        outcome.notKept = id.error();
    co_return outcome;
}

} // namespace core::calling
