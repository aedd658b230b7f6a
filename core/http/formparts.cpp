// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/formparts.h"

#include <QHash>

namespace core {

namespace {

constexpr qsizetype mostParts = 32;
constexpr qsizetype mostHeaderBytes = 8 * 1024;
constexpr qsizetype mostBoundaryBytes = 70; // RFC 2046

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// A token, or a quoted text from whose escapes the backslashes are gone; moves on behind it.
QByteArray takeValue(const QByteArray &line, qsizetype &at)
{
    QByteArray value;
    if (at < line.size() && line.at(at) == '"') {
        for (++at; at < line.size() && line.at(at) != '"'; ++at) {
            if (line.at(at) == '\\' && at + 1 < line.size() && (line.at(at + 1) == '"' || line.at(at + 1) == '\\'))
                ++at;
            value += line.at(at);
        }
        ++at;
        return value;
    }
    while (at < line.size() && line.at(at) != ';')
        value += line.at(at++);
    return value.trimmed();
}

/// `form-data; name="media"; filename="a.png"`: what stands behind each "=", by the lower-case name before it.
QHash<QByteArray, QByteArray> parametersOf(const QByteArray &line)
{
    QHash<QByteArray, QByteArray> parameters;
    qsizetype at = line.indexOf(';');
    while (at >= 0 && at < line.size()) {
        const qsizetype equals = line.indexOf('=', at + 1);
        if (equals < 0)
            break;
        const QByteArray name = line.sliced(at + 1, equals - at - 1).trimmed().toLower();
        at = equals + 1;
        while (at < line.size() && isBlank(line.at(at)))
            ++at;
        const QByteArray value = takeValue(line, at);
        if (!parameters.contains(name))
            parameters.insert(name, value);
        at = line.indexOf(';', at);
    }
    return parameters;
}

QByteArray boundaryOf(const QByteArray &contentType)
{
    if (contentType.left(contentType.indexOf(';')).trimmed().toLower() != "multipart/form-data")
        return {};
    const QByteArray boundary = parametersOf(contentType).value("boundary");
    return boundary.size() > mostBoundaryBytes ? QByteArray() : boundary;
}

FormPart partOf(const QByteArray &head, const QByteArray &bytes)
{
    FormPart part{.bytes = bytes};
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray field = line.first(colon).trimmed().toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (field == "content-type")
            part.contentType = value;
        if (field != "content-disposition")
            continue;
        const auto parameters = parametersOf(value);
        part.name = parameters.value("name");
        part.fileName = parameters.value("filename");
    }
    return part;
}

} // namespace

QList<FormPart> formParts(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = boundaryOf(contentType);
    const QByteArray first = "--" + boundary;
    const QByteArray next = "\r\n--" + boundary;
    if (boundary.isEmpty() || !body.startsWith(first))
        return {};
    QList<FormPart> parts;
    qsizetype at = first.size();
    while (parts.size() < mostParts && QByteArrayView(body).sliced(at).startsWith("\r\n")) {
        at += 2;
        const qsizetype blank = body.indexOf("\r\n\r\n", at);
        const qsizetype begin = blank + 4;
        const qsizetype end = blank < 0 || blank - at > mostHeaderBytes ? -1 : body.indexOf(next, begin);
        if (end < 0)
            return {};
        parts.append(partOf(body.sliced(at, blank - at), body.sliced(begin, end - begin)));
        at = end + next.size();
    }
    return QByteArrayView(body).sliced(at).startsWith("--") ? parts : QList<FormPart>();
}

} // namespace core
