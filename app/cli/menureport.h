// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/account/account.h"
#include "core/publishing/menupublisher.h"

namespace app::cli {

/// "小店 (wx…): sandbox" on standard error.
void sayWhose(const core::Account &account);
/// {"account":…,"appid":…,"sandbox":…}, the beginning of every answer about somebody's menu.
/// With the rest of an answer about it.
[[nodiscard]] QJsonObject whose(const core::Account &account, const QJsonObject &more = {});
/// As text for a JSON answer: the same object that a file holds.
[[nodiscard]] QJsonObject toJson(const core::menu::MenuSet &menus);

[[nodiscard]] QJsonArray toJson(const QList<core::menu::Change> &changes);
[[nodiscard]] QJsonArray toJson(const QList<core::menu::Problem> &problems);
/// {"call":"/cgi-bin/menu/create","bytes":…,"body":…}; the body is exactly what goes over the wire.
[[nodiscard]] QJsonObject toJson(const core::menu::PublishStep &step);
/// "Would call /cgi-bin/menu/create with 412 bytes".
[[nodiscard]] QString describe(const core::menu::PublishStep &step);
[[nodiscard]] QJsonObject toJson(const core::publishing::Publication &publication);
[[nodiscard]] QJsonObject toJson(const core::MenuVersion &version);

/// "button[0].url: …"
[[nodiscard]] QString describe(const core::menu::Problem &problem);
/// One line each: "+ …", "- …", "~ …".
void print(const QList<core::menu::Change> &changes);
/// "FILE:12: error: button[0].url: …", as compilers do.
void print(const QString &file, const QList<core::menu::Problem> &problems);

/// What became of it, for people; the exit status that belongs to it.
void print(const core::publishing::Publication &publication, const core::Account &account);
[[nodiscard]] Exit exitOf(core::publishing::Publication::Outcome outcome);

} // namespace app::cli
