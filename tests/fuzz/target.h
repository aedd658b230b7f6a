// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

/// What each fuzz_*.cpp says of itself. libFuzzer runs it (libfuzzer.cpp), and so does every test run over the inputs
/// that were worth keeping (replay.cpp).
namespace fuzz {

/// Runs one input. A promise that does not hold ends the process.
void run(const QByteArray &input);
/// Good inputs, made from what the program ships.
[[nodiscard]] QByteArrayList seeds();
/// Words that a mutation may put in.
[[nodiscard]] QByteArrayList words();

/// Ends the process, with the promise and what was seen, unless it holds.
void require(bool holds, const char *promise, const QByteArray &seen = {});

} // namespace fuzz
