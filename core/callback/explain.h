// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace core::callback {

/// What the types of callbacks and their elements mean, in the program's language; from
/// resources/catalogue/callbacks.json. Load once where many are shown.
class Explanations final
{
public:
    enum class Kind { Message, Event };

    [[nodiscard]] static Explanations load();

    /// MsgTypes, or Events, in the order of the documentation.
    [[nodiscard]] QStringList types(Kind kind) const;

    /// By Event, or MsgType for messages, exactly as written; empty for what is not documented.
    [[nodiscard]] QString type(QStringView eventOrType) const;
    /// An element by its path from the root ("ScanCodeInfo.ScanResult") or its own name alone; elements that all types
    /// share are known for any type.
    [[nodiscard]] QString field(QStringView eventOrType, QStringView element) const;
    /// The documented values of an element that has a few; in the order in which they are offered.
    [[nodiscard]] QStringList values(QStringView eventOrType, QStringView element) const;
    /// The paths of all documented elements of a type, without those that all types share.
    [[nodiscard]] QStringList elements(QStringView eventOrType) const;

private:
    [[nodiscard]] QJsonObject row(QStringView eventOrType, QStringView element) const;

    explicit Explanations(QJsonObject table) : m_table(std::move(table)) { }

    QJsonObject m_table;
};

/// One explanation, for who needs no more than one.
[[nodiscard]] QString explainField(QStringView eventOrType, QStringView element);

} // namespace core::callback
