// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/digest.h"

#include "core/base/jsonwriter.h"
#include "core/message/messagefile.h"

#include <QCryptographicHash>

namespace core::message {

namespace {

constexpr qsizetype digits = 32; // the smaller of the two documented limits of a clientmsgid

QString hashed(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(digits));
}

void write(JsonWriter &json, const Target &target)
{
    if (const auto *tag = std::get_if<TagTarget>(&target))
        return json.value(tag->id);
    const auto *list = std::get_if<OpenIds>(&target);
    if (!list)
        return json.text(u"everyone");
    QStringList ids = list->ids;
    ids.sort();
    json.beginArray();
    for (const QString &id : ids)
        json.text(id);
    json.endArray();
}

} // namespace

QString digest(const Message &message, const Target &target)
{
    JsonWriter json(JsonWriter::Layout::Compact);
    write(json, target);
    return hashed(write(message) + json.bytes());
}

QString clientMsgId(const Message &message, const Target &target, const QString &attempt)
{
    return hashed(digest(message, target).toLatin1() + attempt.toUtf8());
}

} // namespace core::message
