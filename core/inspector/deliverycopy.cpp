// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverycopy.h"

#include "core/base/json.h"
#include "core/base/xmltree.h"
#include "core/inspector/deliveryjson.h"

#include <QStringDecoder>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Linux takes 128 KiB in one argument.
constexpr qsizetype longestArgument = 100'000;
constexpr qsizetype base64Columns = 76;

/// Nothing in single quotes means anything to the shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', uR"('\'')"_s) + u'\'';
}

QString quoted(const QByteArray &bytes)
{
    return quoted(QString::fromUtf8(bytes));
}

/// What survives the way through a clipboard and a terminal.
bool isPlainText(const QByteArray &bytes)
{
    const bool hasControls =
        std::ranges::any_of(bytes, [](char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7f'; });
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !hasControls && !decoder.hasError() && text.toUtf8() == bytes;
}

QString base64Lines(const QByteArray &bytes)
{
    const QString text = QString::fromLatin1(bytes.toBase64());
    QStringList lines;
    for (qsizetype i = 0; i < text.size(); i += base64Columns)
        lines += text.mid(i, base64Columns);
    return lines.join(u'\n');
}

bool hasHeader(const QList<HttpHeader> &headers, QByteArrayView name)
{
    return std::ranges::any_of(
        headers, [name](const HttpHeader &header) { return name.compare(header.name, Qt::CaseInsensitive) == 0; });
}

QStringList headerOptions(const HttpRequest &request)
{
    QList<HttpHeader> headers = request.headers;
    if (!request.contentType.isEmpty())
        headers.prepend({.name = "Content-Type", .value = request.contentType});
    QStringList options;
    for (const HttpHeader &header : std::as_const(headers)) { // "Name;" is how curl is told of an empty value
        const QByteArray value = header.value.isEmpty() ? QByteArray(";") : QByteArray(": " + header.value);
        options += u"-H "_s + quoted(QByteArray(header.name + value));
    }
    for (const QByteArrayView own : {"User-Agent", "Accept", "Content-Type", "Expect"}) {
        if (!hasHeader(headers, own))
            options += u"-H "_s + quoted(QByteArray(own.toByteArray() + ':'));
    }
    return options;
}

} // namespace

QString curlCommand(const HttpRequest &request)
{
    QStringList parts{u"curl -sS -i --globoff --path-as-is"_s};
    if (request.verb == "POST" && request.body.isEmpty())
        parts += u"-X POST"_s;
    else if (request.verb != "GET" && request.verb != "POST")
        parts += u"-X "_s + quoted(request.verb);
    parts += headerOptions(request);
    const bool fits = request.body.size() <= longestArgument && isPlainText(request.body);
    if (!request.body.isEmpty())
        parts += fits ? u"--data-raw "_s + quoted(request.body) : u"--data-binary @-"_s;
    parts += quoted(request.url.toEncoded());
    const QString command = parts.join(u" \\\n  "_s);
    if (request.body.isEmpty() || fits)
        return command;
    return u"base64 -d <<'END' | "_s + command + u'\n' + base64Lines(request.body) + u"\nEND"_s;
}

Result<QString> curlOf(const Delivery &delivery, const QUrl &to, const ReplayForm &form,
                       const std::optional<callback::Keys> &keys, const QDateTime &now)
{
    auto request = replayRequest(delivery, to, form, keys, now);
    if (!request)
        return fail(request.error());
    erase_if(request->headers, [](const HttpHeader &header) { return header.name == "Accept-Encoding"; });
    return curlCommand(*request);
}

QString sourceOf(const Delivery &delivery)
{
    const QByteArray &message = delivery.plain.isEmpty() ? delivery.body : delivery.plain;
    if (const auto xml = parseXml(message))
        return QString::fromUtf8(writePrettyXml(*xml)).trimmed();
    if (const auto json = parseObject(message))
        return QString::fromUtf8(toPretty(*json)).trimmed();
    return QString::fromUtf8(message);
}

QString fixtureOf(const Delivery &delivery)
{
    return QString::fromUtf8(toWire(exportedJson(delivery)));
}

QString rowOf(const DeliverySummary &delivery)
{
    const double milliseconds = static_cast<double>(delivery.duration.count()) / 1000;
    QStringList cells{delivery.receivedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s),
                      delivery.account.toString(),
                      delivery.type,
                      delivery.event,
                      delivery.eventKey,
                      delivery.from,
                      toString(delivery.state),
                      QString::number(milliseconds, 'f', 1),
                      delivery.summary};
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells.join(u'\t');
}

} // namespace core
