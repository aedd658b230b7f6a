// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/check.h"

namespace core::templates {

/// The card as phones have shown it since 2023-05-04: no first and remark, no colours, no emoji, no line breaks, long
/// values cut.
struct Preview
{
    struct Row
    {
        enum class Source {
            Typed,
            Example, ///< a placeholder: nothing was typed for any field of the row
        };

        QString label; ///< may be empty
        QString text; ///< as shown, with "…" where it was cut
        QString full; ///< as typed
        QStringList fields; ///< whose values it shows
        Source source = Source::Typed;

        [[nodiscard]] bool isCut() const { return text != full; }
        friend bool operator==(const Row &, const Row &) = default;
    };
    enum class Tap { Nothing, Link, MiniProgram };

    QString title;
    QList<Row> rows;
    Tap tap = Tap::Nothing;
    QString target; ///< the address, or the mini-program's page

    friend bool operator==(const Preview &, const Preview &) = default;
};

[[nodiscard]] Preview previewOf(const TemplateMessage &message, const Rules &rules);
/// The row of a preview as a line of text: "label: text".
[[nodiscard]] QString toString(const Preview::Row &row);

} // namespace core::templates
