// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace core::diagnosis {

/// A page of the platform where something can be put right; dated data, since these pages move.
struct ConsoleLink
{
    QString id;
    QString title; ///< in the language of the program
    QUrl url;
};

/// One of the platform's names, which all answer alike.
struct ApiHost
{
    QString host;
    QString where; ///< in the language of the program
};

/// A failure that has more to it than its errcode says, or that has none: why it happens and what helps.
struct KnownFailure
{
    QString id;
    QList<int> codes;
    QStringList patterns; ///< in lower case, anywhere in what somebody saw
    QJsonObject row;

    // In the language of the program.
    [[nodiscard]] QString title() const; ///< empty where the errcode's own text says it
    [[nodiscard]] QStringList causes() const;
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] QStringList links() const; ///< ids
    [[nodiscard]] QString page() const; ///< of this program, where to go on; may be empty
};

/// resources/catalogue/diagnosis.json, parsed once.
class Knowledge final
{
public:
    /// From the program's own resources; a fault is a fault of the build.
    [[nodiscard]] static Result<Knowledge> load();
    [[nodiscard]] static Result<Knowledge> parse(const QByteArray &json);

    [[nodiscard]] const KnownFailure *byCode(int code) const;
    /// The failure with the longest pattern that the text holds.
    [[nodiscard]] const KnownFailure *byText(const QString &text) const;
    [[nodiscard]] const KnownFailure *byId(QStringView id) const;
    [[nodiscard]] const QList<KnownFailure> &failures() const { return m_failures; }
    [[nodiscard]] QList<ConsoleLink> links(const QStringList &ids) const;
    [[nodiscard]] QList<ApiHost> hosts() const;
    /// When these facts were looked at.
    [[nodiscard]] const QString &date() const { return m_date; }

private:
    QString m_date;
    QJsonObject m_root;
    QList<KnownFailure> m_failures;
};

} // namespace core::diagnosis
