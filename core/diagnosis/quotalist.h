// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/api/openapi.h"

#include <QStringList>

namespace core::diagnosis {

/// One call with its quota: what the documentation says, and what the platform answered.
struct QuotaRow
{
    QString id; ///< of the endpoint
    QString path;
    QString title; ///< in the language of the program
    std::optional<qint64> documented; ///< calls a day for this kind of account
    std::optional<api::ApiQuota> quota;
    std::optional<Error> error;

    void take(const Result<api::ApiQuota> &answer);
    /// Used, in parts of the whole; nothing when the platform told no number.
    [[nodiscard]] std::optional<double> share() const;
    /// More than 80 %.
    [[nodiscard]] bool isNearlyUsedUp() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// The calls named by path or id, or all that take a token and have a published quota, each path once.
/// Kind::NotFound names one that the catalogue has not.
[[nodiscard]] Result<QList<QuotaRow>> quotaRows(const Catalogue &catalogue, const Account &account,
                                                const QStringList &named = {});

/// Every current call that takes a token: with a published quota first.
[[nodiscard]] QList<QuotaRow> everyQuotaRow(const Catalogue &catalogue, const Account &account);

} // namespace core::diagnosis
