// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/wire.h"

#include <algorithm>

namespace fuzz {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

bool isTokenCharacter(char c)
{
    constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || others.contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

bool isControl(char c)
{
    return (c >= 0 && c < ' ') || c == '\x7f';
}

/// Up to the line break, which is taken too.
QByteArray takeLine(QByteArray &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArray line = rest.left(end);
    rest = end < 0 ? QByteArray() : rest.sliced(end + 1);
    return line;
}

} // namespace

ServerRequest requestFrom(const QByteArray &input)
{
    QByteArray rest = input;
    const QByteArray first = takeLine(rest);
    const qsizetype blank = first.indexOf(' ');
    ServerRequest request{.receivedAt = QDateTime::fromMSecsSinceEpoch(1'767'225'600'123, Qt::UTC),
                          .remoteAddress = QHostAddress(QHostAddress::LocalHost),
                          .method = first.left(blank)};
    if (!isToken(request.method))
        request.method = "POST";
    QByteArray target = blank < 0 ? QByteArray() : first.sliced(blank + 1);
    target.removeIf([](char c) { return c == ' ' || isControl(c); });
    const qsizetype mark = target.indexOf('?');
    request.path = target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    for (QByteArray line = takeLine(rest); !line.isEmpty(); line = takeLine(rest)) {
        line.removeIf(isControl);
        const qsizetype colon = line.indexOf(':');
        if (isToken(line.left(colon)))
            request.headers +=
                {.name = line.left(colon), .value = colon < 0 ? QByteArray() : line.sliced(colon + 1).trimmed()};
    }
    request.body = rest;
    return request;
}

QByteArray inputFrom(const ServerRequest &request)
{
    QByteArray input = request.method + ' ' + request.path + '?' + request.query + '\n';
    for (const HttpHeader &header : request.headers)
        input += header.name + ": " + header.value + '\n';
    return input + '\n' + request.body;
}

QByteArray pathOf(CallbackMode mode)
{
    return '/' + toString(mode).toLatin1();
}

callback::Keys keysOf(CallbackMode mode)
{
    using callback::AesKey;
    static const AesKey key = AesKey::parse(u"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG").value();
    static const AesKey previous = AesKey::parse(u"0123456789abcdefghijklmnopqrstuvwxyzABCDEFG").value();
    callback::Keys keys{.token = u"FuzzedToken0123456789"_s, .appId = u"wx0000000000000001"_s, .mode = mode};
    if (mode != CallbackMode::Plain)
        keys.key = key;
    if (mode == CallbackMode::Safe)
        keys.previousKey = previous;
    return keys;
}

std::optional<Inspector::Route> routeOf(const QByteArray &path)
{
    for (const auto mode : {CallbackMode::Plain, CallbackMode::Compat, CallbackMode::Safe}) {
        if (path == pathOf(mode)) {
            const callback::Keys keys = keysOf(mode);
            return Inspector::Route{
                .path = QString::fromLatin1(path), .account = AppId::parse(keys.appId).value(), .keys = keys};
        }
    }
    return {};
}

} // namespace fuzz
