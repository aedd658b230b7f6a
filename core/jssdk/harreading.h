// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/pageclues.h"

#include <functional>

class QIODevice;

namespace core::jssdk {

/// A signature that some answer of a recording has.
struct HarFinding
{
    PageClues clues;
    QString answeredBy; ///< URL of the answer
    QString pageUrl; ///< of the page that got it; may be empty
    QString sentUrl; ///< the address that the page asked to be signed; may be empty

    friend bool operator==(const HarFinding &, const HarFinding &) = default;
};

struct HarReading
{
    QList<HarFinding> findings;
    qsizetype entries = 0;
    QStringList remarks; ///< translated

    friend bool operator==(const HarReading &, const HarReading &) = default;
};

/// So much of one text in it is looked at; the rest of a longer one (a video in Base64) is passed over.
inline constexpr qsizetype mostHarText = 4 * 1024 * 1024;

/// How far it is, in bytes of the file; false stops it.
using HarProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads a HAR file from front to end and keeps of it only what has to do with signatures. One that is cut off gives
/// what stands before. Kind::Invalid with the field "har" says what it is instead; Kind::Cancelled when it was stopped.
[[nodiscard]] Result<HarReading> readHar(QIODevice &file, const HarProgress &progress = {});

} // namespace core::jssdk
