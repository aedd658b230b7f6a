// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>

namespace core::diagnosis {

/// One thing that has to work, and how it was found.
struct Check
{
    enum class State {
        Waiting,
        Running,
        Ok,
        Warning, ///< something does not work that one can do without, or may not for long
        Failed,
        Skipped, ///< not asked; the finding says why
    };

    QString id; ///< for scripts: "dns", "tls", "hosts"…
    State state = State::Waiting;
    QString finding; ///< translated
    QString advice; ///< translated; may be empty
    std::chrono::milliseconds elapsed{};

    [[nodiscard]] QString title() const; ///< in the language of the program
    [[nodiscard]] bool isOver() const { return state != State::Waiting && state != State::Running; }
    [[nodiscard]] QJsonObject toJson() const;
};

/// "ok", "warning", "failed", "skipped", "running", "waiting".
[[nodiscard]] QString toString(Check::State state);
/// The same for people, in the language of the program.
[[nodiscard]] QString wordFor(Check::State state);

/// A report to paste into a forum or a ticket: Markdown, without secrets; the AppID is masked.
[[nodiscard]] QString markdownReport(const QList<Check> &checks, const std::optional<Account> &account,
                                     const QDateTime &now);

} // namespace core::diagnosis
