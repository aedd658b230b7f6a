// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace core::oauth {

/// How the host of a redirect_uri stands to a configured domain. The platform compares full host names.
enum class HostRelation {
    Same,
    OtherPort, ///< the same host with a port that the domain does not have
    Www, ///< only "www." is too much or missing
    Subdomain, ///< below the domain
    Parent, ///< the domain is below it
    Other,
};
[[nodiscard]] HostRelation relationOf(const QUrl &redirect, const QString &domain);

/// A web-authorisation domain that somebody typed: the one meant, and what is wrong with how it is written ("https://",
/// a path, a port, "*."…).
struct TypedDomain
{
    QString domain; ///< lower case, host or host:port; empty when there is none in it
    QList<Problem> problems;
};
[[nodiscard]] TypedDomain readDomain(const QString &typed);

/// The redirect_uri (plain) as an address to come back to, when it is one.
[[nodiscard]] std::optional<QUrl> redirectOf(const QString &redirectUri);

/// What is wrong with a plain redirect_uri; `domains` as configured (typed), empty = not known.
[[nodiscard]] QList<Problem> checkRedirect(const QString &redirectUri, const QStringList &domains);

} // namespace core::oauth
