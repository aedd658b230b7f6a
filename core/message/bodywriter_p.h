// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonwriter.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/message/message.h"

#include <initializer_list>
#include <utility>

namespace core::message {

/// Writes one flat object after the other, leaving out what is empty.
class BodyWriter final
{
public:
    using Pair = std::pair<QStringView, QString>;

    BodyWriter() : m_json(JsonWriter::Layout::Compact) { m_json.beginObject(); }

    [[nodiscard]] JsonWriter &json() { return m_json; }
    void text(QStringView key, const QString &text);
    void textIfAny(QStringView key, const QString &text);
    void number(QStringView key, qint64 number);
    void texts(QStringView key, const QStringList &texts);
    void object(QStringView key, std::initializer_list<Pair> pairs);
    void beginObject(QStringView key);
    void beginList(QStringView key);
    /// Ends the body.
    [[nodiscard]] QByteArray finish();

private:
    JsonWriter m_json;
};

/// The kinds that look alike in mass sends and previews.
struct WritingToMany
{
    BodyWriter &body;

    void write(const QString &type, std::initializer_list<BodyWriter::Pair> pairs);
    void operator()(const Text &text);
    void operator()(const Voice &voice);
    void operator()(const Articles &articles);
};

/// The first error among the problems.
[[nodiscard]] Done refuseErrors(const QList<Problem> &problems);

} // namespace core::message
