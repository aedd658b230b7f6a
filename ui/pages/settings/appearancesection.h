// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/widgets/section.h"

class QComboBox;

namespace ui {

class Language;
class Theme;

/// Language and theme, switched at once.
class AppearanceSection final : public Section
{
    Q_OBJECT

public:
    AppearanceSection(core::Settings &settings, Theme &theme, Language &language, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void chooseLanguage(int index);
    void chooseTheme(int index);

    core::Settings &m_settings;
    Theme &m_theme;
    Language &m_language;
    QLabel *m_languageLabel;
    QComboBox *m_languages;
    QLabel *m_themeLabel;
    QComboBox *m_themes;
};

} // namespace ui
