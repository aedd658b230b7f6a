// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core::console {

/// What the bytes of an answer are, whatever their Content-Type says.
enum class AnswerKind {
    Empty,
    Json,
    CutOff, ///< begins as JSON and ends in the middle
    BrokenJson, ///< begins as JSON and is none
    WebPage, ///< of a captive portal, a proxy or a firewall
    Xml,
    Picture,
    Sound, ///< or film
    Text, ///< UTF-8, but none of these
    OtherEncoding, ///< text that is not UTF-8
    Binary,
};

/// What was found, in one sentence for people where it is not what one expects; else empty.
struct AnswerFinding
{
    AnswerKind kind = AnswerKind::Empty;
    QString remark;
    int line = 0; ///< where the JSON breaks, from 1
};

/// Looks at all of it up to 16 MiB, of more only at both ends. Safe in any thread.
[[nodiscard]] AnswerFinding lookAtAnswer(const QByteArray &body);

/// The body with line breaks and indentation, as far as the first `most` bytes of it go; everything that is not layout
/// stays byte by byte. Works on JSON that breaks off.
[[nodiscard]] QByteArray indented(const QByteArray &json, qsizetype most);

/// "jpg", "mp3"…, for a file that keeps the answer.
[[nodiscard]] QString suffixOf(const QByteArray &body, AnswerKind kind);

} // namespace core::console
