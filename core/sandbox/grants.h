// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/oauth/authorizeurl.h"

#include <QDateTime>
#include <QList>

namespace core {
class Catalogue;
}

namespace core::sandbox {

class Draw;

/// What visitors allowed pages of the account: codes that wait to be exchanged, and tokens. They have nothing to do
/// with the access tokens of the account itself.
class Grants
{
public:
    /// Who allowed what.
    struct Consent
    {
        QString openid;
        oauth::Scope scope = oauth::Scope::Base;
        bool isSnapshot = false; ///< of a virtual account
    };
    struct Grant
    {
        Consent consent;
        QString accessToken;
        QDateTime expires;
        QString refreshToken;
        QDateTime dies; ///< the refresh token; refreshing does not prolong it
        bool isRevoked = false;
    };

    explicit Grants(const Catalogue &catalogue);

    [[nodiscard]] QString issueCode(const Consent &consent, const QDateTime &now, Draw &draw);
    /// 40029 unknown, 40163 used, 42003 older than five minutes.
    [[nodiscard]] Result<Grant> exchange(const QString &code, const QDateTime &now, Draw &draw);
    /// A token that lives is prolonged, one that is over replaced; 40030, 42002, 42007.
    [[nodiscard]] Result<Grant> refresh(const QString &refreshToken, const QDateTime &now, Draw &draw);
    /// What a token is good for: 40001, 42001, 42007, and 40003 when the openid is somebody else's.
    [[nodiscard]] Result<Grant> use(const QString &accessToken, const QString &openid, const QDateTime &now) const;
    /// As when somebody changes the password: all tokens of the visitor are dead.
    void revoke(const QString &openid);

private:
    struct Code
    {
        QString text;
        Consent consent;
        QDateTime expires;
        bool isUsed = false;
    };

    void forgetOld(const QDateTime &now);

    qint64 m_codeSeconds;
    qint64 m_tokenSeconds;
    qint64 m_refreshDays;
    QList<Code> m_codes; ///< oldest first
    QList<Grant> m_grants;
};

} // namespace core::sandbox
