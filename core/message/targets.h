// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::message {

/// What came of a list of openids that people have pasted, or of a CSV file.
struct OpenIdList
{
    enum class Reason {
        Malformed, ///< not o with 27 letters, digits, - or _
        Duplicate,
        OtherAccount, ///< begins differently from those of this account
    };
    struct Rejected
    {
        int line = 1;
        QString text; ///< at most 64 characters of it
        Reason reason = Reason::Malformed;
        int firstLine = 0; ///< of a duplicate: where it stood before

        friend bool operator==(const Rejected &, const Rejected &) = default;
    };

    QStringList ids; ///< each once, in their order
    QList<Rejected> rejected; ///< by line
    QString encoding; ///< "UTF-8", "UTF-16", "GB18030"; empty for text that was pasted
    /// They begin in several ways and none has the majority: some of them must be those of another account.
    bool isMixed = false;
};

/// Translated, with the line: "Line 3: …".
[[nodiscard]] QString describe(const OpenIdList::Rejected &rejected);

/// Takes one or many to a line, between blanks, commas, semicolons and quotes. Where a first line names a column
/// "openid", only that column counts. The openids of an account share their first five characters: `known` is one of
/// this account, as the inspector has seen it; without it the majority decides.
[[nodiscard]] OpenIdList parseOpenIds(const QString &text, const QString &known = {});
/// The same for the bytes of a file: UTF-8 or UTF-16 with or without BOM, else GB18030 (which contains GBK).
[[nodiscard]] OpenIdList parseOpenIds(const QByteArray &bytes, const QString &known = {});

/// Of these openids, as the inspector has seen them, the first of those that begin as more than half of them do: a
/// simulator may have made up others. Empty where there is none.
[[nodiscard]] QString typicalOpenId(const QStringList &seen);

} // namespace core::message
