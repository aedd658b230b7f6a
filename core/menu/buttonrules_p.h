// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/levelfacts_p.h"

namespace core::menu {

/// What the platform checks of one button, and of those below it.
class ButtonRules
{
public:
    ButtonRules(const Catalogue &catalogue, const Button &button, Place place, QList<Problem> &problems);

    void check();

private:
    void checkName();
    void checkShownName(qint64 halves);
    void checkChildren();
    void checkAction();
    void checkUnknownType();
    void noteTypesWithStories();
    void checkField(Field field);
    void checkUrlForm();
    void checkAppId();
    void noteUnusedType();
    void noteUnusedField(Field field);
    void noteExtras();
    [[nodiscard]] bool uses(Field field) const;
    /// An extra is not sent when a member has the same key.
    [[nodiscard]] bool isOutdone(const QString &key) const;
    [[nodiscard]] bool hasWrongJsonType(QLatin1String field);
    [[nodiscard]] bool hasBadCharacter(QLatin1String field, const QString &text);
    [[nodiscard]] bool isTooLong(QLatin1String field, const QString &text);
    void noteBlanks(QLatin1String field, const QString &text);
    void add(Problem problem);
    [[nodiscard]] Usage usage(QLatin1String field, const QString &text) const;

    const Catalogue &m_catalogue;
    const Button &m_button;
    Place m_place;
    const LevelFacts &m_level;
    QList<Problem> &m_problems;
};

} // namespace core::menu
