// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

namespace core {
class Catalogue;
}

namespace core::sandbox {

struct State;

struct Tag
{
    int id = 0;
    QString name;
};

/// The account's tags; who carries them is known to Followers. One is built in (2, the starred followers).
class Tags
{
public:
    explicit Tags(const Catalogue &catalogue);

    [[nodiscard]] const QList<Tag> &all() const { return m_all; }
    [[nodiscard]] const Tag *find(int id) const;
    [[nodiscard]] bool isBuiltIn(int id) const { return id < m_firstOwn; }

    /// 45157 for no name or one that is taken, 45158 for a long one, 45056 when there are too many.
    [[nodiscard]] Result<Tag> create(const QString &name);
    /// 45058 for a built-in one, 45159 for an unknown one, and those of names.
    [[nodiscard]] Done rename(int id, const QString &name);
    /// 45058, 45159.
    [[nodiscard]] Done remove(int id);

private:
    [[nodiscard]] Done checkName(const QString &name) const;
    [[nodiscard]] Done checkOwn(int id) const;

    int m_firstOwn;
    qint64 m_most;
    qint64 m_nameBytes;
    int m_nextId; ///< ids are not used twice
    QList<Tag> m_all;
};

[[nodiscard]] Outcome createTag(State &state, const Call &call);
[[nodiscard]] Outcome listTags(State &state, const Call &call);
[[nodiscard]] Outcome renameTag(State &state, const Call &call);
/// Takes it off its followers, too; 45057 when there are too many of them.
[[nodiscard]] Outcome deleteTag(State &state, const Call &call);

} // namespace core::sandbox
