// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace core::sandbox {

/// Trouble ordered in advance, for rehearsing what a client does about it.
struct Fault
{
    enum class Kind {
        Errcode, ///< the platform's answer with this code
        Cut, ///< the connection ends without an answer
        Silence, ///< nothing comes back; the client gives up in its own time
    };

    /// Whether the platform does what was asked before the trouble starts: then the client cannot know.
    enum class Deed { NotDone, Done };

    Kind kind = Kind::Errcode;
    Deed deed = Deed::NotDone;
    QByteArray path; ///< empty = any
    int code = 0;
    int times = 1;
};

class Faults
{
public:
    void order(Fault fault) { m_ordered.append(std::move(fault)); }
    /// The fault that hits this request, if one is due; uses it up by one.
    [[nodiscard]] std::optional<Fault> take(const QByteArray &path);
    /// Those that have hit nobody yet; one that comes several times counts once.
    [[nodiscard]] qsizetype waiting() const { return m_ordered.size(); }

private:
    QList<Fault> m_ordered; ///< oldest first
};

} // namespace core::sandbox
