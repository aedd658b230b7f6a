// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace core {

struct EndpointField
{
    QString name;
    QString type;
    bool required = false;
    QString zh;
    QString en;

    /// By the language of the running program ("zh" or anything else).
    [[nodiscard]] QString description() const;
};

/// One call of the platform as documented; a row of resources/catalogue/endpoints.json.
struct Endpoint
{
    enum class Auth { AccessToken, AppSecret, OauthToken, Component, None };

    QString id;
    QString category;
    QByteArray verb;
    QString host; ///< "https://api.weixin.qq.com"; replaced by the account's API host when it is this one
    QString path;
    Auth auth = Auth::AccessToken;
    QString title; ///< zh
    QString purpose; ///< en
    QString purposeZh;
    QString account; ///< which accounts may call it
    QString status;
    QString body; ///< "none", "json", "multipart"…
    QList<EndpointField> query;
    QList<EndpointField> request;
    QList<EndpointField> response;
    QList<int> errors;
    QStringList notes; ///< en
    QStringList notesZh; ///< as many as notes
    QJsonObject row; ///< the whole object, for `api show`

    /// By the language of the running program.
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QStringList remarks() const;
};

/// What an errcode means and what to do; a row of resources/catalogue/errors.json.
struct PlatformError
{
    int code = 0;
    QString zh;
    QString en;
    QString adviceZh;
    QString adviceEn;
    QString family;

    /// By the language of the running program ("zh" or anything else).
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString advice() const;
};

/// A limit with its source and date; a row of resources/catalogue/limits.json.
struct Limit
{
    QString id; ///< "menu.topName.bytes"
    double value = 0;
    std::optional<double> olderValue; ///< where sources conflict: warn between the two
    QString unit;
    QString source;
    QString date;
};

/// The platform's facts, shipped as dated data and parsed once by the composition root.
class Catalogue final
{
public:
    /// From the program's own resources; a fault is a fault of the build.
    [[nodiscard]] static Result<Catalogue> load();

    [[nodiscard]] const QList<Endpoint> &endpoints() const { return m_endpoints; }
    [[nodiscard]] const Endpoint *endpoint(QStringView id) const;
    /// By path, "/cgi-bin/menu/get"; the verb decides where two share one.
    [[nodiscard]] const Endpoint *endpointAt(QStringView path, QByteArrayView verb = {}) const;
    [[nodiscard]] const PlatformError *error(int code) const;
    [[nodiscard]] const QList<PlatformError> &errors() const { return m_errors; }
    [[nodiscard]] const Limit *limit(QStringView id) const;
    [[nodiscard]] const QList<Limit> &limits() const { return m_limits; }
    /// A limit that must exist (its absence is a fault of the build, caught by a test).
    [[nodiscard]] qint64 limitValue(QStringView id) const;

private:
    QList<Endpoint> m_endpoints;
    QHash<QString, qsizetype> m_endpointById;
    QList<PlatformError> m_errors;
    QHash<int, qsizetype> m_errorByCode;
    QList<Limit> m_limits;
    QHash<QString, qsizetype> m_limitById;
};

} // namespace core
