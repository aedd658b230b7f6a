// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/openapi.h"
#include "core/diagnosis/check.h"
#include "core/diagnosis/knowledge.h"
#include "core/http/networklook.h"
#include "core/inspector/urlprobe.h"
#include "core/secrets/vault.h"

namespace core::diagnosis {

/// What one look found; pure functions turn answers into it.
struct Finding
{
    Check::State state = Check::State::Ok;
    QString text;
    QString advice;
};

/// How one of the platform's hosts answered.
struct HostAnswer
{
    ApiHost host;
    Result<HttpReply> reply;
};

[[nodiscard]] Finding failedBy(const Error &error, Check::State state = Check::State::Failed);
[[nodiscard]] Finding aboutKeychain(const Result<Vault::Probe> &probe);
[[nodiscard]] Finding aboutProxy(const std::optional<Account> &account, const QString &systemProxy);
[[nodiscard]] Finding aboutName(const QString &host, const Result<QList<QHostAddress>> &addresses);
[[nodiscard]] Finding aboutTls(const QString &host, const Result<TlsSight> &sight);
/// The platform answers a call without a token by JSON with an errcode; whoever answers otherwise is not it.
[[nodiscard]] Finding aboutHost(const QUrl &host, const Result<HttpReply> &reply);
[[nodiscard]] Finding aboutClock(const Result<HttpReply> &reply, const QDateTime &here);
[[nodiscard]] Finding aboutHosts(const QString &used, const QList<HostAnswer> &answers);
[[nodiscard]] Finding aboutToken(const Account &account, const Result<QDateTime> &expiry);
[[nodiscard]] Finding aboutAllowList(const Account &account, const Result<QDateTime> &expiry);
[[nodiscard]] Finding aboutReach(const Result<api::CallbackReach> &reach);
[[nodiscard]] Finding aboutProbe(const Result<UrlProbe> &probe);

} // namespace core::diagnosis
