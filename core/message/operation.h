// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <variant>

namespace core::message {

/// The four ways to send a message, which the platform keeps apart to the last key.
enum class Operation { Mass, Preview, CustomerService, PassiveReply };
inline constexpr std::array allOperations{Operation::Mass, Operation::Preview, Operation::CustomerService,
                                          Operation::PassiveReply};

/// For files and scripts: "mass", "preview", "custom", "reply".
[[nodiscard]] QString toString(Operation operation);
/// Translated, for people.
[[nodiscard]] QString nameOf(Operation operation);

struct Everyone
{
    friend bool operator==(const Everyone &, const Everyone &) = default;
};
struct TagTarget
{
    qint64 id = 0;

    friend bool operator==(const TagTarget &, const TagTarget &) = default;
};
struct OpenIds
{
    QStringList ids;

    friend bool operator==(const OpenIds &, const OpenIds &) = default;
};
/// Whom a mass send goes to.
using Target = std::variant<Everyone, TagTarget, OpenIds>;

struct OpenId
{
    QString id;

    friend bool operator==(const OpenId &, const OpenId &) = default;
};
struct WeChatId
{
    QString name;

    friend bool operator==(const WeChatId &, const WeChatId &) = default;
};
/// Whose phone shows a preview.
using PreviewTarget = std::variant<OpenId, WeChatId>;

} // namespace core::message
