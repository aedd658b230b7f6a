// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/problem.h"
#include "core/catalogue/catalogue.h"

#include <QStringList>
#include <QUrl>

namespace core::oauth {

/// What a page may learn of its visitor.
enum class Scope {
    Base, ///< the openid, without a question
    UserInfo, ///< name and picture too, after the visitor agreed
};
[[nodiscard]] QString toString(Scope scope); ///< "snsapi_base", "snsapi_userinfo"
/// Accepts the wire's name and its end ("base", "userinfo").
[[nodiscard]] Result<Scope> parseScope(QStringView text);

/// What the address of the page says that asks a visitor.
struct AuthorizeRequest
{
    QString appId;
    QString redirectUri; ///< plain, not encoded
    Scope scope = Scope::Base;
    QString state; ///< empty = left out
    bool isPopupForced = false; ///< asks again those who agreed before
    bool isSnapshotForced = false; ///< answers with a virtual account

    friend bool operator==(const AuthorizeRequest &, const AuthorizeRequest &) = default;
};

/// The page that asks: open.weixin.qq.com, or the sandbox's own when the account is one of it.
[[nodiscard]] QUrl authorizePage(const Account &account);

/// What WeChat would refuse, or a browser not come back from. `domains` are the configured ones; empty = not known.
[[nodiscard]] QList<Problem> check(const AuthorizeRequest &request, const QStringList &domains,
                                   const Catalogue &catalogue);

/// The address with its parameters in the documented order, redirect_uri encoded once and "#wechat_redirect" at the
/// end; the first error of check() when there is one that has nothing to do with domains.
[[nodiscard]] Result<QString> authorizeUrl(const AuthorizeRequest &request, const QUrl &page,
                                           const Catalogue &catalogue);

/// 24 letters and digits from the system's generator, so that nobody else can know them.
[[nodiscard]] QString randomState();

/// The most characters of a state, as the catalogue has them.
[[nodiscard]] qsizetype mostStateChars(const Catalogue &catalogue);

} // namespace core::oauth
