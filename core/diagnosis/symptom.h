// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalogue/catalogue.h"
#include "core/diagnosis/knowledge.h"

#include <QHostAddress>

#include <optional>

namespace core::diagnosis {

/// What there is of a failure, taken out of whatever somebody has: a code, a sentence, a whole answer, a line of a log.
struct Symptom
{
    std::optional<int> code; ///< errcode
    QString words; ///< what was said, redacted, without its rid
    QString rid;
    QString path; ///< "/cgi-bin/menu/create", where it is known which call failed
    QByteArray codeDigest; ///< of the OAuth code that failed, where it is known
    QString failure; ///< id of a KnownFailure told by its words, where there is no code
    QList<QHostAddress> addresses; ///< that WeChat named
    std::optional<Error::Kind> kind; ///< of an error of this program
    int status = 0; ///< of HTTP
};

/// Reads what somebody pasted; nothing of it has to be right.
[[nodiscard]] Symptom readSymptom(const Catalogue &catalogue, const Knowledge &knowledge, const QString &text);

/// Of an error of this program.
[[nodiscard]] Symptom symptomOf(const Error &error);

} // namespace core::diagnosis
