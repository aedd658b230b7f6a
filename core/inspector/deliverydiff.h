// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linediff.h"
#include "core/inspector/delivery.h"

namespace core {

/// One value of two deliveries beside each other.
struct ValuePair
{
    QString name; ///< path of an element ("ScanCodeInfo.ScanResult", "item[2]"), a header, or a fact, translated
    std::optional<QString> left; ///< nothing where only the other side has it
    std::optional<QString> right;

    [[nodiscard]] bool differs() const { return left != right; }
    friend bool operator==(const ValuePair &, const ValuePair &) = default;
};

/// What is the same and what is not in two deliveries. Nothing is left out, so that both can be shown whole.
struct DeliveryDiff
{
    QList<ValuePair> facts; ///< times, state, request line, how it was answered
    QList<ValuePair> headers; ///< by name, whatever its case
    QList<ValuePair> fields; ///< of the messages, in the order of the left one
    QList<LinePair> message; ///< pretty, or as it came where it cannot be read
    QList<LinePair> reply;
};

/// Replies are compared as given, so that those of safe mode should be opened before.
[[nodiscard]] DeliveryDiff compare(const Delivery &left, const Delivery &right);

/// Bytes of an answer for people: indented if it is a message, else as they are.
[[nodiscard]] QString readableBody(const QByteArray &body);

} // namespace core
