// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

#include <QJsonArray>
#include <QStringList>

namespace core {
class Catalogue;
}

namespace core::sandbox {

/// What the platform checks when a menu is published (limits.md section 3), with the code it answers; yields the
/// buttons as menu/get gives them back. A member of the wrong JSON type counts as empty, which is refused wherever the
/// member is needed; nothing is converted.
class ButtonRules
{
public:
    ButtonRules(const Catalogue &catalogue, QStringList linkedMiniPrograms);

    [[nodiscard]] Result<QJsonArray> topLevel(const QJsonValue &buttons) const;

private:
    struct Level; ///< limits and codes that differ between the two levels

    [[nodiscard]] Result<QJsonObject> topButton(const QJsonObject &button) const;
    [[nodiscard]] Result<QJsonArray> subButtons(const QJsonArray &buttons) const;
    [[nodiscard]] Result<QJsonObject> leaf(const QJsonObject &button, const Level &level) const;
    [[nodiscard]] Done checkName(const QJsonObject &button, const Level &level) const;
    [[nodiscard]] Done checkMember(QLatin1String member, const QJsonObject &button, const Level &level) const;
    [[nodiscard]] Done checkKey(const QString &key, const Level &level) const;
    [[nodiscard]] Done checkMiniProgram(const QString &appId) const;
    [[nodiscard]] Done checkUrl(const QString &url, const Level &level) const;
    [[nodiscard]] Level top() const;
    [[nodiscard]] Level sub() const;

    const Catalogue &m_catalogue;
    QStringList m_linkedMiniPrograms;
};

} // namespace core::sandbox
