// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/template.h"

#include <QDate>

#include <optional>

namespace core::templates {

/// One of the 41 industries of message templates.
struct Industry
{
    int id = 0; ///< as api_set_industry takes it; 0 = one that we do not know
    QString firstClass;
    QString secondClass;
    QStringList otherNames; ///< that answers of the platform have in place of secondClass

    friend bool operator==(const Industry &, const Industry &) = default;
};

/// By id, as resources/industries.json has them.
[[nodiscard]] const QList<Industry> &allIndustries();
[[nodiscard]] std::optional<Industry> industryOf(int id);
/// By the words of get_industry, or of a template's primary_industry and deputy_industry, which have '|' where others
/// have '/' or nothing.
[[nodiscard]] std::optional<Industry> industryOf(const QString &firstClass, const QString &secondClass);

/// The two that an account has.
struct Industries
{
    Industry primary;
    Industry secondary;

    friend bool operator==(const Industries &, const Industries &) = default;
};

/// What goes when the account's industries become these: templates of an industry that is none of the two. Templates
/// of categories stay.
[[nodiscard]] QList<Template> lostBy(const Industries &wanted, const QList<Template> &templates);

} // namespace core::templates
