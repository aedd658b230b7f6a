// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/check.h"

#include <QMap>
#include <QStringList>

namespace core::templatebatch {

/// How a row of a table becomes a message. Each part is a pattern: words with columns in them, "{{column}}"; a column
/// may be named by its place, too, "{{2}}".
struct Mapping
{
    QString openId = QStringLiteral("{{openid}}");
    QMap<QString, QString> values; ///< by field
    QString url;
    QString appId; ///< of the mini-program
    QString pagePath;

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// Columns that are called like openid, like a field of the template, or like its label.
[[nodiscard]] Mapping suggest(const QStringList &header, const templates::Template &subject);
/// What is wrong with it: columns that are not there, fields without a pattern, fields that the template does not have.
[[nodiscard]] QList<Problem> check(const Mapping &mapping, const QStringList &header,
                                   const templates::Template &subject);

/// A mapping for one table, ready for many rows.
class RowReader final
{
public:
    /// What check() found no error in.
    RowReader(const Mapping &mapping, const QStringList &header, const templates::Template &subject);

    [[nodiscard]] templates::TemplateMessage read(const QStringList &row) const;

private:
    /// Words, and behind each the column that follows, or -1.
    struct Piece
    {
        QString words;
        qsizetype column = -1;
    };
    using Pattern = QList<Piece>;
    [[nodiscard]] static Pattern parse(const QString &pattern, const QStringList &header);
    [[nodiscard]] static QString fill(const Pattern &pattern, const QStringList &row);

    QString m_templateId;
    Pattern m_openId;
    Pattern m_url;
    Pattern m_appId;
    Pattern m_pagePath;
    QList<std::pair<QString, Pattern>> m_values;
};

} // namespace core::templatebatch
