// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"
#include "core/menu/problem.h"

#include <functional>

namespace core::menu {

/// Collects what is wrong with a JSON text apart from the platform's rules: what has no place in a MenuSet. Keeps the
/// first two hundred and counts the rest.
class JsonProblems
{
public:
    /// A text that is not JSON.
    [[nodiscard]] static Problem unreadable(const JsonFault &fault);

    void addWrongType(const Place &place, const JsonNode &node, const QString &expected);
    void addMissing(const JsonNode &object, const QString &key);
    void addLeftOut(const Place &place, const JsonNode &node);
    void addThirdLevel(const Place &place, const JsonNode &list);
    /// An answer of the platform that is no menu but an error.
    void addRefusal(const JsonNode &node, int code, const QString &text);

    /// Calls with each member of an object once, the last of those that have the same key; names the others.
    void eachMember(const JsonNode &object, const Place &owner, const QString &path,
                    const std::function<void(const QString &, const JsonNode &)> &take);
    /// Looks for what a QJsonValue cannot keep: duplicate keys, and numbers that no double holds.
    void inspect(const JsonNode &value, const Place &place);

    [[nodiscard]] QList<Problem> take();

private:
    void add(Problem problem);

    QList<Problem> m_problems;
    int m_more = 0;
};

} // namespace core::menu
