// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/replayrequest.h"

#include "core/callback/editing.h"
#include "core/inspector/reopen.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Replayer)
};

/// Of the connection, not of the message; or, as the last one, what would hide bytes of the answer.
bool belongsToTheConnection(const QByteArray &name)
{
    constexpr QByteArrayView names[] = {
        "host",    "content-length", "connection", "keep-alive",       "transfer-encoding", "te",
        "trailer", "upgrade",        "expect",     "proxy-connection", "accept-encoding"};
    return std::ranges::find(names, QByteArrayView(name)) != std::end(names);
}

HttpRequest requestLike(const Delivery &delivery, const QUrl &to, const QByteArray &query)
{
    HttpRequest request{.verb = delivery.method,
                        .url = query.isEmpty() ? to : withQuery(to, query),
                        .plainHttp = PlainHttp::Anywhere}; // who sends it was warned
    for (const HttpHeader &header : delivery.headers) {
        if (header.name.compare("content-type", Qt::CaseInsensitive) == 0)
            request.contentType = header.value;
    }
    request.headers.append(
        HttpHeader{.name = "Accept-Encoding", .value = "identity"}); // the bytes of the answer as they are
    return request;
}

/// How long the body was when it came; of a rejected one's only the beginning is kept.
qsizetype announcedBytes(const Delivery &delivery)
{
    for (const HttpHeader &header : delivery.headers) {
        if (header.name.compare("content-length", Qt::CaseInsensitive) == 0)
            return header.value.trimmed().toLongLong();
    }
    return 0;
}

/// A QUrl writes "%41" as "A".
bool isSentAsItIs(const QByteArray &query)
{
    return withQuery(QUrl(u"http://host/"_s), query).query(QUrl::FullyEncoded).toLatin1() == query;
}

Result<HttpRequest> identical(const Delivery &delivery, const QUrl &to)
{
    if (delivery.query.contains("=***"))
        return fail(Error::Kind::Invalid,
                    Words::tr("Delivery %1 was stored without the credentials of its query, so it cannot be repeated "
                              "byte by byte")
                        .arg(delivery.id.value()));
    if (!isSentAsItIs(delivery.query))
        return fail({.message = Words::tr("The query of delivery %1 cannot go out byte by byte: what is encoded in it "
                                          "without need would be written otherwise")
                                    .arg(delivery.id.value()),
                     .advice = Words::tr("Repeat it signed anew.")});
    if (isCut(delivery) || announcedBytes(delivery) > delivery.body.size())
        return fail(
            Error::Kind::Invalid,
            Words::tr("Of delivery %1 only the first %2 bytes were stored, so it cannot be repeated byte by byte")
                .arg(delivery.id.value())
                .arg(delivery.body.size()));
    HttpRequest request = requestLike(delivery, to, delivery.query);
    request.body = delivery.body;
    for (const HttpHeader &header : delivery.headers) {
        const QByteArray name = header.name.toLower();
        if (!belongsToTheConnection(name) && name != "content-type" && header.value != "***")
            request.headers.append(header);
    }
    return request;
}

Error neverOpened(const Delivery &delivery)
{
    return {.message = Words::tr("Delivery %1 was rejected (%2), so there is no message to seal again")
                           .arg(delivery.id.value())
                           .arg(callback::title(delivery.failedStep)),
            .advice = Words::tr("It can be repeated byte by byte only.")};
}

/// Whom the query names: the sender, if the original named one.
QString openIdOf(const Delivery &delivery, const ReplayForm &form)
{
    const QString original = callback::Query::parse(delivery.query).openId;
    if (original.isEmpty())
        return original;
    const QString written = parseXml(form.message).value_or(XmlNode()).textOf(u"FromUserName");
    return form.fields.value(u"FromUserName"_s, written.isEmpty() ? original : written);
}

Result<HttpRequest> renewed(const Delivery &delivery, const QUrl &to, const ReplayForm &form,
                            const callback::Keys &keys, const QDateTime &now)
{
    const QString timestamp = QString::number(now.toSecsSinceEpoch());
    const QString nonce = callback::freshDigits(10);
    if (delivery.method == "GET") {
        const QString echo = callback::Query::parse(delivery.query).echostr;
        return requestLike(delivery, to, callback::sealUrlCheck(keys, timestamp, nonce, echo));
    }
    if (delivery.state != Delivery::State::Accepted)
        return fail(neverOpened(delivery));
    const auto message = callback::withFields(form.message.isEmpty() ? delivery.plain : form.message, form.fields);
    if (!message)
        return fail(message.error());
    const auto sealed = callback::seal(keys, delivery.mode, *message, openIdOf(delivery, form), timestamp, nonce);
    if (!sealed)
        return fail(sealed.error());
    HttpRequest request = requestLike(delivery, to, sealed->query);
    request.body = sealed->body;
    if (request.contentType.isEmpty())
        request.contentType = "text/xml";
    return request;
}

} // namespace

Result<HttpRequest> replayRequest(const Delivery &delivery, const QUrl &to, const ReplayForm &form,
                                  const std::optional<callback::Keys> &keys, const QDateTime &now)
{
    if (delivery.method != "GET" && delivery.method != "POST")
        return fail(Error::Kind::Invalid,
                    Words::tr("Delivery %1 is a %2; the platform uses GET and POST only")
                        .arg(QString::number(delivery.id.value()), QString::fromLatin1(delivery.method.left(32))));
    if (form.envelope == ReplayForm::Envelope::Identical)
        return identical(delivery, to);
    if (!keys)
        return fail(
            {.kind = Error::Kind::Secret,
             .message = Words::tr("Signing delivery %1 again needs the keys of its account").arg(delivery.id.value())});
    return renewed(delivery, to, form, *keys, now);
}

} // namespace core
