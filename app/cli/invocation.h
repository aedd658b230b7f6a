// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/services.h"
#include "core/base/task.h"

#include <QCoroTask>
#include <QString>

#include <functional>
#include <memory>

#include <CLI/App.hpp>

namespace app::cli {

/// The options that every verb understands.
struct Globals
{
    QString dataFolder;
    QString account;
    QString language;
    bool json = false;
};

/// One run of the program: what was asked for, and the services, opened when a verb first needs them.
class Invocation final
{
public:
    /// What the chosen verb does; set while the arguments are parsed, run afterwards.
    using Deed = std::function<core::Result<Exit>()>;

    Globals globals;
    Deed deed;

    [[nodiscard]] Format format() const { return globals.json ? Format::Json : Format::Text; }
    [[nodiscard]] core::Result<Services *> services();
    /// The account named by `name`, else by --account, else the one in use, else the only one.
    [[nodiscard]] core::Result<core::Account> account(const QString &name = {});

private:
    std::unique_ptr<Services> m_services;
};

/// Runs the event loop until the task is done.
template <typename T>
[[nodiscard]] core::Result<T> wait(core::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// What the verb does with what was typed.
template <typename Typed>
void bind(CLI::App &verb, Invocation &invocation, std::shared_ptr<Typed> typed,
          core::Result<Exit> (*deed)(const Typed &, Invocation &))
{
    verb.callback([&invocation, typed, deed] {
        invocation.deed = [&invocation, typed, deed] { return deed(*typed, invocation); };
    });
}

} // namespace app::cli
