// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/multipart.h"

#include "core/base/json.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isSafe(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-'
        || c == u'_';
}

bool isSafe(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return isSafe(c); });
}

QByteArray randomBoundary()
{
    QByteArray boundary = "mpdesk-";
    for (int i = 0; i < 3; ++i)
        boundary += QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    return boundary;
}

/// One that does not occur in what it has to separate.
QByteArray boundaryFor(const Upload &upload)
{
    QByteArray boundary = randomBoundary();
    while (upload.bytes.contains(boundary))
        boundary = randomBoundary();
    return boundary;
}

/// Of the files that the platform takes.
QByteArray contentTypeOf(const QByteArray &name)
{
    struct Type
    {
        QByteArrayView suffix;
        QByteArrayView contentType;
    };
    static constexpr Type types[] = {
        {".jpg", "image/jpeg"}, {".jpeg", "image/jpeg"},    {".png", "image/png"}, {".gif", "image/gif"},
        {".bmp", "image/bmp"},  {".mp3", "audio/mpeg"},     {".amr", "audio/amr"}, {".wav", "audio/wav"},
        {".mp4", "video/mp4"},  {".wma", "audio/x-ms-wma"},
    };
    const QByteArray lower = name.toLower();
    for (const Type &type : types) {
        if (lower.endsWith(type.suffix))
            return type.contentType.toByteArray();
    }
    return "application/octet-stream";
}

/// A name from a shared collection must not be able to end its header.
QByteArray fieldName(const QString &field)
{
    return field.isEmpty() ? QByteArray("media") : QUrl::toPercentEncoding(field, "[]");
}

} // namespace

QByteArray asciiFileName(const QString &fileName)
{
    const QFileInfo file(fileName);
    if (isSafe(file.fileName()))
        return file.fileName().toLatin1();
    const QByteArray number = QByteArray::number(qChecksum(file.fileName().toUtf8()));
    const QString suffix = file.suffix();
    return "media-" + number + (isSafe(suffix) ? '.' + suffix.toLower().toLatin1() : QByteArray());
}

Form multipartForm(const Upload &upload, QByteArray boundary)
{
    if (boundary.isEmpty())
        boundary = boundaryFor(upload);
    const QByteArray name = asciiFileName(upload.fileName);
    const QByteArray type = upload.contentType.isEmpty() ? contentTypeOf(name) : upload.contentType;
    Form form{.contentType = "multipart/form-data; boundary=" + boundary};
    form.body.reserve(upload.bytes.size() + 1024);
    form.body += "--" + boundary + "\r\n" + "Content-Disposition: form-data; name=\"" + fieldName(upload.field)
        + "\"; filename=\"" + name + "\"\r\n" + "Content-Type: " + type + "\r\n\r\n" + upload.bytes + "\r\n";
    if (upload.description) {
        form.body += "--" + boundary + "\r\n" + "Content-Disposition: form-data; name=\"description\"\r\n\r\n"
            + toWire(*upload.description) + "\r\n";
    }
    form.body += "--" + boundary + "--\r\n";
    return form;
}

} // namespace core
