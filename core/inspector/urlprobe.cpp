// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/urlprobe.h"

#include "core/base/redact.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UrlProbe)
};

Done checkAddress(const QUrl &url)
{
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return invalid(u"url"_s,
                       Words::tr("\"%1\" is not a web address").arg(redactUrl(url).toString(QUrl::RemoveUserInfo)),
                       Words::tr("It begins with http:// or https://, as in the console."));
    if (!url.userInfo().isEmpty())
        return invalid(u"url"_s, Words::tr("The address contains a user name or password, which the platform drops"));
    if (url.hasFragment())
        return invalid(u"url"_s,
                       Words::tr("Of the address what stands behind \"#\" (\"%1\") is never sent to a server")
                           .arg(url.fragment().left(40)));
    return {};
}

HttpRequest requestFor(const QUrl &url, const QByteArray &query, std::chrono::milliseconds timeout)
{
    constexpr qsizetype longestPage = 1024 * 1024;
    // No compression, or the network library would ask for it and undo it unseen.
    return {.url = withQuery(url, query),
            .headers = {{"Accept", "*/*"}, {"Accept-Encoding", "identity"}, {"Connection", "close"}},
            .timeout = timeout,
            .maxReplyBytes = longestPage,
            .plainHttp = PlainHttp::Anywhere};
}

UrlAnswer answerFrom(const Result<HttpReply> &reply, std::chrono::milliseconds elapsed)
{
    if (!reply)
        return {.elapsed = elapsed, .error = reply.error()};
    return {.status = reply->status, .headers = reply->headers, .body = reply->body, .elapsed = elapsed};
}

/// As WeChat's: 19 digits that fit into 64 bits, so that a server which reads a whole number may do so.
QString freshEcho()
{
    return QString::number(QRandomGenerator::system()->bounded(1, 9)) + callback::freshDigits(18);
}

/// The query with a signature of the right form that is not the right one.
QByteArray forged(QByteArray query)
{
    static constexpr QByteArrayView digits = "0123456789abcdef";
    const QByteArray right = callback::Query::parse(query).signature.toLatin1();
    QByteArray wrong = right;
    std::ranges::transform(right, wrong.begin(),
                           [](char digit) { return digits.at((digits.indexOf(digit) + 1) % 16); });
    return query.replace(right, wrong);
}

bool echoes(const UrlAnswer &answer, const callback::Query &asked)
{
    return answer.status == 200 && answer.body.contains(asked.echostr.toUtf8());
}

} // namespace

Task<UrlProbe> probeUrl(Transport &transport, const Clock &clock, QUrl url, callback::Keys keys,
                        std::chrono::milliseconds timeout)
{
    if (const Done isAddress = checkAddress(url); !isAddress)
        co_return fail(isAddress.error());
    const QString now = QString::number(clock.now().toSecsSinceEpoch());
    const QByteArray query = callback::sealUrlCheck(keys, now, callback::freshDigits(10), freshEcho());
    UrlProbe probe{.url = url, .asked = callback::Query::parse(query)};

    const HttpRequest request = requestFor(url, query, timeout);
    QElapsedTimer timer;
    timer.start();
    const auto reply = co_await transport.send(request);
    if (!reply && reply.error().kind == Error::Kind::Cancelled)
        co_return fail(reply.error());
    probe.answer = answerFrom(reply, std::chrono::milliseconds(timer.elapsed()));
    probe.fault = diagnose(url, probe.asked, probe.answer);
    if (probe.fault)
        co_return probe;
    probe.warnings = warningsAbout(url, probe.answer, timeout);

    const QByteArray wrong = forged(callback::sealUrlCheck(keys, now, callback::freshDigits(10), freshEcho()));
    const HttpRequest again = requestFor(url, wrong, timeout);
    timer.start();
    const auto second = co_await transport.send(again);
    if (!second && second.error().kind == Error::Kind::Cancelled)
        co_return fail(second.error());
    probe.answerToWrongSignature = answerFrom(second, std::chrono::milliseconds(timer.elapsed()));
    if (echoes(*probe.answerToWrongSignature, callback::Query::parse(wrong)))
        probe.warnings.prepend(
            {UrlSymptom::Unverified, Words::tr("The server answers the echostr to a wrong signature too"),
             Words::tr("Anybody can send it messages in the platform's name: verify the signature first.")});
    co_return probe;
}

} // namespace core
