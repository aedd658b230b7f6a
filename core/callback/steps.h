// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/envelope.h"

#include <QList>

namespace core::callback {

/// One step of opening a request, as a worked example: what went in, what came out, whether it held.
struct VerificationStep
{
    enum class Outcome { Passed, Failed, Skipped };
    struct Value
    {
        QString label; ///< translated
        QString text;
    };

    Step step = Step::None;
    QString title; ///< translated
    Outcome outcome = Outcome::Passed;
    QString note; ///< translated; why it failed or was skipped
    QList<Value> values;
};

enum class ShowToken { No, Yes };

/// All steps that an opened request took, in order, up to and with the one that failed. With ShowToken::No the callback
/// Token is shown as dots, in the sorted parts as well as in the joined string, and no byte of the key is.
[[nodiscard]] QList<VerificationStep> verificationSteps(const Opened &opened, const Keys &keys,
                                                        ShowToken show = ShowToken::No);

/// A step in two or three words for a table: "signature", "wrong key"…, translated.
[[nodiscard]] QString stepName(Step step);
[[nodiscard]] QString toString(VerificationStep::Outcome outcome); ///< "passed", "failed", "skipped"

} // namespace core::callback
