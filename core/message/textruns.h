// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core::message {

/// A piece of a text as the client shows it.
struct TextRun
{
    enum class Kind {
        Plain,
        Emoji, ///< of WeChat: shown is the nearest of Unicode, target the name ("微笑")
        Link, ///< target is the address; of a mini-program link "wx…:pages/index"
        MenuLink, ///< sends a text back when tapped; target is its msgmenuid
    };

    Kind kind = Kind::Plain;
    QString shown;
    QString target;
    QString source; ///< what stands in the text; all sources together are the text

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// Emoji codes ("/::)", "[微笑]", "[Smile]"), <a href="…"> and bare web addresses become what they are on a phone;
/// everything else, unfinished tags included, stays plain.
[[nodiscard]] QList<TextRun> textRuns(const QString &text);

/// An emoji of WeChat, from resources/emoticons.json.
struct Emoticon
{
    QString code; ///< "/::)"; newer ones have none
    QString zh; ///< "微笑": "[微笑]" in a text
    QString en;
    QString emoji; ///< the nearest of Unicode
};
/// In the order in which the client offers them.
[[nodiscard]] const QList<Emoticon> &emoticons();

} // namespace core::message
