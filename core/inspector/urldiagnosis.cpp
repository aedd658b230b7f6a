// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/urldiagnosis.h"

#include "core/base/redact.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QStringDecoder>

#include <array>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UrlProbe)
};

constexpr std::array symptomNames{
    "unreachable"_L1, "tls"_L1,        "timeout"_L1,       "tooLong"_L1,     "redirect"_L1,
    "forbidden"_L1,   "notFound"_L1,   "method"_L1,        "serverError"_L1, "status"_L1,
    "compressed"_L1,  "empty"_L1,      "byteOrderMark"_L1, "encoding"_L1,    "quotes"_L1,
    "blanks"_L1,      "json"_L1,       "html"_L1,          "rounded"_L1,     "otherParameter"_L1,
    "surrounded"_L1,  "otherValue"_L1, "unverified"_L1,    "port"_L1,        "local"_L1,
    "plainHttp"_L1,   "slow"_L1,
};
static_assert(symptomNames.size() == static_cast<std::size_t>(UrlSymptom::Slow) + 1);

QString tokenAdvice()
{
    return Words::tr("Most often the Token in the server differs from the one in the console.");
}

UrlFinding fromError(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
        return {UrlSymptom::Timeout, error.message,
                Words::tr("The platform waits 5 s. Answer the check before anything slow is started.")};
    case Error::Kind::Tls:
        return {UrlSymptom::Tls, error.message,
                Words::tr("The certificate must be valid for the host name, with its whole chain.")};
    case Error::Kind::Protocol:
        return {UrlSymptom::TooLong, error.message, Words::tr("Answer the echostr and nothing else.")};
    default: return {UrlSymptom::Unreachable, error.message, error.advice};
    }
}

QString redirectAdvice(const QUrl &from, const QUrl &to)
{
    QUrl secure = from;
    secure.setScheme(u"https"_s);
    if (from.scheme() == "http"_L1 && to.matches(secure, QUrl::RemoveQuery | QUrl::RemovePort))
        return Words::tr("Enter the https address in the console.");
    if (to.matches(from, QUrl::RemoveQuery | QUrl::StripTrailingSlash))
        return Words::tr("Enter the address in the console exactly as the server wants it, with or without the slash.");
    if (to.host() != from.host())
        return Words::tr("Enter the address of the other host in the console.");
    return Words::tr("Let this path through without login or any other detour.");
}

std::optional<UrlFinding> fromStatus(const QUrl &url, const UrlAnswer &answer)
{
    const int status = answer.status;
    if (status == 200)
        return {};
    if (status >= 300 && status < 400 && status != 304) {
        const QUrl target = url.resolved(QUrl(QString::fromUtf8(answer.header("Location"))));
        return UrlFinding{UrlSymptom::Redirect,
                          Words::tr("The server redirects (%1) to %2, and the platform follows no redirects")
                              .arg(QString::number(status), redactUrl(target.adjusted(QUrl::RemoveQuery)).toString()),
                          redirectAdvice(url, target)};
    }
    const QString message = Words::tr("The server answered with HTTP status %1").arg(status);
    switch (status) {
    case 401:
    case 403:
        return UrlFinding{UrlSymptom::Forbidden, message,
                          tokenAdvice() + u' ' + Words::tr("Or a login, a CSRF filter or a firewall is in the way.")};
    case 404:
    case 410:
        return UrlFinding{UrlSymptom::NotFound, message,
                          Words::tr("Check the path, and which prefix the proxy in front of the server cuts off.")};
    case 405:
        return UrlFinding{UrlSymptom::Method, message,
                          Words::tr("The check is a GET to the same path to which messages are posted: allow both.")};
    case 502:
    case 503:
    case 504:
        return UrlFinding{UrlSymptom::ServerError, message,
                          Words::tr("A proxy answers, but the program behind it does not: is it running?")};
    default: break;
    }
    if (status >= 500)
        return UrlFinding{UrlSymptom::ServerError, message, Words::tr("The server's own log says more.")};
    return UrlFinding{UrlSymptom::Status, message, Words::tr("Answer with status 200.")};
}

bool isCompressed(const UrlAnswer &answer)
{
    const QByteArray encoding = answer.header("Content-Encoding").trimmed().toLower();
    return (!encoding.isEmpty() && encoding != "identity") || answer.body.startsWith("\x1f\x8b");
}

QString decodedUtf16(const QByteArray &body)
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const QString text = QStringDecoder(encoding).decode(body);
        if (!text.isEmpty() && text.front() == QChar::ByteOrderMark)
            return text.sliced(1);
    }
    return QStringDecoder(QStringConverter::Utf16LE).decode(body);
}

/// However few digits it was printed with.
bool isRounded(const QByteArray &body, const QByteArray &echo)
{
    constexpr double tolerance = 1e-6;
    bool isNumber = false;
    const double value = body.toDouble(&isNumber);
    return isNumber && std::abs(value - echo.toDouble()) <= tolerance * echo.toDouble();
}

bool isHtml(const QByteArray &text)
{
    const QByteArray start = text.left(1024).toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.contains("<head")
        || start.contains("<body") || start.contains("<title");
}

UrlFinding aboutHtml(const QByteArray &text, const QByteArray &echo)
{
    return {UrlSymptom::Html, Words::tr("The answer is a web page and not the echostr"),
            text.contains(echo)
                ? Words::tr("Answer the bare echostr as text/plain, without template or debug output.")
                : Words::tr("A login, a welcome page of a tunnel or a front-end's index page answers instead of your "
                            "program.")};
}

UrlFinding aboutOther(const QByteArray &text, const callback::Query &asked)
{
    for (const auto &[name, value] : {std::pair{"nonce"_L1, &asked.nonce}, std::pair{"timestamp"_L1, &asked.timestamp},
                                      std::pair{"signature"_L1, &asked.signature}}) {
        if (text == value->toUtf8())
            return {UrlSymptom::OtherParameter, Words::tr("The answer is the %1 and not the echostr").arg(name),
                    Words::tr("Answer the value of the parameter echostr.")};
    }
    const QString shown = QString::fromUtf8(text.left(60)).simplified();
    const QString message = Words::tr("The answer is \"%1\" and not the echostr").arg(shown);
    if (text == "success")
        return {UrlSymptom::OtherValue, message,
                Words::tr("The server takes the check for a message: a GET has to be answered with the echostr.")};
    return {UrlSymptom::OtherValue, message, tokenAdvice()};
}

/// A body that is not the echostr.
UrlFinding aboutBody(const QByteArray &body, const callback::Query &asked)
{
    const QByteArray echo = asked.echostr.toUtf8();
    if (body.startsWith("\xef\xbb\xbf"))
        return {UrlSymptom::ByteOrderMark, Words::tr("The answer begins with a byte order mark (EF BB BF)"),
                Words::tr("Save every source file that the server loads as UTF-8 without BOM.")};
    if (decodedUtf16(body).trimmed() == asked.echostr)
        return {UrlSymptom::Encoding, Words::tr("The answer is written in UTF-16"),
                Words::tr("Answer in UTF-8: one byte per digit.")};
    const QByteArray text = body.trimmed();
    if (text.isEmpty())
        return {UrlSymptom::Empty, Words::tr("The answer is empty"), tokenAdvice()};
    if (text == echo)
        return {UrlSymptom::Blanks,
                Words::tr("There are %n byte(s) too many around the echostr: line ends or blanks", nullptr,
                          static_cast<int>(body.size() - echo.size())),
                Words::tr("Print the value without a line end, and leave nothing before or after the code.")};
    if (text == '"' + echo + '"' || text == '\'' + echo + '\'')
        return {UrlSymptom::Quotes, Words::tr("There are quotes around the echostr"),
                Words::tr("The framework turns the text into JSON: answer it as text/plain.")};
    if (!QJsonDocument::fromJson(text).isNull())
        return {UrlSymptom::Json, Words::tr("The answer is JSON and not the bare echostr"),
                Words::tr("Answer the echostr as text/plain, outside of what wraps the answers of your API.")};
    if (isRounded(text, echo))
        return {UrlSymptom::Rounded,
                Words::tr("The echostr comes back rounded, as %1").arg(QString::fromLatin1(text.left(40))),
                Words::tr("It has more digits than a floating-point number: treat it as a text.")};
    if (isHtml(text))
        return aboutHtml(text, echo);
    if (text.contains(echo))
        return {UrlSymptom::Surrounded, Words::tr("There is other text around the echostr"),
                Words::tr("Answer the echostr and nothing else: no debug output, no greeting.")};
    return aboutOther(text, asked);
}

bool isLocal(const QUrl &url)
{
    const QHostAddress address(url.host());
    const auto isWithin = [&address](const char *net) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(net)));
    };
    return isLoopback(url) || address.isLinkLocal() || address.isUniqueLocalUnicast() || isWithin("10.0.0.0/8")
        || isWithin("172.16.0.0/12") || isWithin("192.168.0.0/16");
}

} // namespace

QByteArray UrlAnswer::header(QByteArrayView name) const
{
    return HttpReply{.headers = headers}.header(name);
}

QString toString(UrlSymptom symptom)
{
    return symptomNames.at(static_cast<std::size_t>(symptom));
}

std::optional<UrlFinding> diagnose(const QUrl &url, const callback::Query &asked, const UrlAnswer &answer)
{
    if (answer.error)
        return fromError(*answer.error);
    if (const auto fault = fromStatus(url, answer))
        return fault;
    if (isCompressed(answer))
        return UrlFinding{UrlSymptom::Compressed,
                          Words::tr("The answer is compressed, though the request did not ask for it"),
                          Words::tr("Switch compression off for this path.")};
    if (answer.body == asked.echostr.toUtf8())
        return {};
    return aboutBody(answer.body, asked);
}

QList<UrlFinding> warningsAbout(const QUrl &url, const UrlAnswer &answer, std::chrono::milliseconds allowed)
{
    QList<UrlFinding> warnings;
    const bool isPlain = url.scheme() == "http"_L1;
    const int port = url.port(isPlain ? 80 : 443);
    if (isLocal(url))
        warnings += {UrlSymptom::Local, Words::tr("%1 can be reached from here only").arg(url.host()),
                     Words::tr("Probe the public address too, through the tunnel or proxy: that is what the platform "
                               "sees.")};
    else if (port != 80 && port != 443)
        warnings += {UrlSymptom::Port, Words::tr("The platform uses the ports 80 and 443 only, not %1").arg(port),
                     Words::tr("Put a proxy in front of the server.")};
    if (isPlain && !isLocal(url))
        warnings += {UrlSymptom::PlainHttp, Words::tr("The connection is not encrypted"),
                     Words::tr("Use https, or the safe mode at least.")};
    if (answer.elapsed > allowed / 2)
        warnings += {UrlSymptom::Slow,
                     Words::tr("The answer took %1 ms of the %2 ms that the platform waits")
                         .arg(answer.elapsed.count())
                         .arg(allowed.count()),
                     Words::tr("Messages will take longer than this check.")};
    return warnings;
}

} // namespace core
