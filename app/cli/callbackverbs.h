// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/callback/envelope.h"
#include "core/inspector/delivery.h"
#include "core/simulator/burst.h"

#include <QJsonObject>

namespace app::cli {

// The verbs of `callback` that are long enough for a file of their own.
void addCallbackBench(CLI::App &group, Invocation &invocation);
void addCallbackServe(CLI::App &group, Invocation &invocation);
void addCallbackList(CLI::App &group, Invocation &invocation);
void addCallbackSearch(CLI::App &group, Invocation &invocation);
void addCallbackShow(CLI::App &group, Invocation &invocation);
void addCallbackDecode(CLI::App &group, Invocation &invocation);
void addCallbackPush(CLI::App &group, Invocation &invocation);

void addCallbackSimulate(CLI::App &group, Invocation &invocation);
void addCallbackProbe(CLI::App &group, Invocation &invocation);
void addCallbackReplay(CLI::App &group, Invocation &invocation);
void addCallbackExport(CLI::App &group, Invocation &invocation);
void addCallbackImport(CLI::App &group, Invocation &invocation);
void addCallbackPurge(CLI::App &group, Invocation &invocation);
void addCallbackStats(CLI::App &group, Invocation &invocation);
void addCallbackVacuum(CLI::App &group, Invocation &invocation);
void addCallbackStar(CLI::App &group, Invocation &invocation);
void addCallbackUnstar(CLI::App &group, Invocation &invocation);
void addCallbackNote(CLI::App &group, Invocation &invocation);
void addCallbackAnswer(CLI::App &group, Invocation &invocation);
void addCallbackRules(CLI::App &group, Invocation &invocation);

/// What is typed for ID….
[[nodiscard]] core::Result<QList<core::DeliveryId>> idsFrom(const QStringList &texts);

/// What `callback push` does where it is more than one.
[[nodiscard]] core::Result<Exit> pushBurst(core::simulator::BurstOrder order, Invocation &run);

/// Says on standard error that others may read what goes there, where that is so.
void warnOfPlainWay(const QUrl &to);

/// What --set takes: "Field=value" each.
[[nodiscard]] core::Result<QMap<QString, QString>> fieldsFrom(const QStringList &assignments);

/// Where the secrets of a verb come from: the account's, or standard input.
struct KeySource
{
    bool isStandardInput = false;
};
void addKeySource(CLI::App &verb, KeySource &source);
/// Of secrets from standard input the mode is the strongest that they allow.
[[nodiscard]] core::Result<core::callback::Keys> keysFrom(const KeySource &source, Invocation &run);
/// Of an account of a sandbox somebody whom that knows, so that answers to them are taken; of any other, or when the
/// sandbox does not say, nobody.
[[nodiscard]] QString followerFrom(const KeySource &source, Invocation &run);
/// Where the simulated platform of the account is; empty for real ones and for secrets from standard input.
[[nodiscard]] QUrl platformFrom(const KeySource &source, Invocation &run);

/// {"token":…,"aesKey":…,"previousAesKey":…,"appid":…}; each may be missing.
[[nodiscard]] core::Result<core::callback::Keys> keysFromJson(const QByteArray &json);
/// From the keychain, for the account that --account names or that is in use.
[[nodiscard]] core::Result<core::callback::Keys> keysOfAccount(Invocation &run);

/// Every step of the verification, for `callback decode` and `callback show`. The callback Token, a part of what is
/// signed, appears as "<token>".
[[nodiscard]] QJsonObject stepsOf(const core::callback::Opened &opened, const QString &token);

} // namespace app::cli
