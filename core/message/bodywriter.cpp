// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/bodywriter_p.h"

#include <algorithm>

namespace core::message {

using namespace Qt::StringLiterals;

void BodyWriter::text(QStringView key, const QString &text)
{
    m_json.key(key);
    m_json.text(text);
}

void BodyWriter::textIfAny(QStringView key, const QString &text)
{
    if (!text.isEmpty())
        this->text(key, text);
}

void BodyWriter::number(QStringView key, qint64 number)
{
    m_json.key(key);
    m_json.value(number);
}

void BodyWriter::texts(QStringView key, const QStringList &texts)
{
    beginList(key);
    for (const QString &text : texts)
        m_json.text(text);
    m_json.endArray();
}

void BodyWriter::object(QStringView key, std::initializer_list<Pair> pairs)
{
    beginObject(key);
    for (const auto &[name, value] : pairs)
        textIfAny(name, value);
    m_json.endObject();
}

void BodyWriter::beginObject(QStringView key)
{
    m_json.key(key);
    m_json.beginObject();
}

void BodyWriter::beginList(QStringView key)
{
    m_json.key(key);
    m_json.beginArray();
}

QByteArray BodyWriter::finish()
{
    m_json.endObject();
    return m_json.bytes();
}

void WritingToMany::write(const QString &type, std::initializer_list<BodyWriter::Pair> pairs)
{
    body.object(type, pairs);
    body.text(u"msgtype", type);
}

void WritingToMany::operator()(const Text &text)
{
    write(u"text"_s, {{u"content", text.content}});
}

void WritingToMany::operator()(const Voice &voice)
{
    write(u"voice"_s, {{u"media_id", voice.mediaId}});
}

void WritingToMany::operator()(const Articles &articles)
{
    write(u"mpnews"_s, {{u"media_id", articles.mediaId}});
}

Done refuseErrors(const QList<Problem> &problems)
{
    const auto found = std::ranges::find(problems, Problem::Severity::Error, &Problem::severity);
    if (found == problems.end())
        return {};
    return fail(toError(*found));
}

} // namespace core::message
