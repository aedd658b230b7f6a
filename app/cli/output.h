// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace app::cli {

/// The exit status, as promised by the help.
enum class Exit {
    Done = 0,
    Failed = 1, ///< refused or failed
    Usage = 2,
    NoSecret = 3, ///< a secret is not available
    Denied = 4, ///< a verification that says no
};

enum class Format { Text, Json };

/// One line on standard output, flushed: scripts read along.
void writeLine(const QByteArray &line);
/// Exactly these bytes on standard output.
void writeBytes(const QByteArray &bytes);
/// One JSON document: on one line for Format::Json, indented for people.
void writeJson(const QJsonObject &object, Format format);
/// One JSON document on one line.
void writeJson(const QJsonArray &array);

/// For people, on standard error.
void note(const QString &text);
/// Message, field, code, rid and advice on standard error; returns the status that belongs to it.
Exit report(const core::Error &error);
/// Wrong usage that the parser cannot see.
Exit refuseUsage(const QString &text);

/// Text of unknown origin made fit for a terminal: control characters become '.', except line breaks and tabs.
[[nodiscard]] QString printable(const QString &text);

} // namespace app::cli
