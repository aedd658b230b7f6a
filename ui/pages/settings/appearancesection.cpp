// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/appearancesection.h"

#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace ui {

using namespace Qt::StringLiterals;

AppearanceSection::AppearanceSection(core::Settings &settings, Theme &theme, Language &language, QWidget *parent)
    : Section(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_language(language)
    , m_languageLabel(new QLabel(this))
    , m_languages(new QComboBox(this))
    , m_themeLabel(new QLabel(this))
    , m_themes(new QComboBox(this))
{
    m_languages->setObjectName(u"language"_s);
    m_themes->setObjectName(u"theme"_s);
    m_languages->addItem({}, QString());
    // Each in its own language, so that it is found from the other one.
    m_languages->addItem(u"English"_s, u"en"_s);
    m_languages->addItem(u"简体中文"_s, u"zh_CN"_s);
    for (const auto choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
        m_themes->addItem({}, int(choice));
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(m_language.choice())));
    m_themes->setCurrentIndex(m_themes->findData(int(m_theme.choice())));
    pairLabel(m_languageLabel, m_languages);
    pairLabel(m_themeLabel, m_themes);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(m_languageLabel, m_languages);
    form->addRow(m_themeLabel, m_themes);
    body()->addLayout(form);
    connect(m_languages, &QComboBox::activated, this, &AppearanceSection::chooseLanguage);
    connect(m_themes, &QComboBox::activated, this, &AppearanceSection::chooseTheme);
    connect(&m_theme, &Theme::changed, this,
            [this] { m_themes->setCurrentIndex(m_themes->findData(int(m_theme.choice()))); });
    connect(&m_language, &Language::changed, this,
            [this] { m_languages->setCurrentIndex(std::max(0, m_languages->findData(m_language.choice()))); });
    retranslate();
}

void AppearanceSection::chooseLanguage(int index)
{
    const QString choice = m_languages->itemData(index).toString();
    m_settings.set(core::settings::language, choice);
    m_language.setChoice(choice);
}

void AppearanceSection::chooseTheme(int index)
{
    const auto choice = Theme::Choice(m_themes->itemData(index).toInt());
    m_settings.set(core::settings::theme, Theme::toString(choice));
    m_theme.setChoice(choice);
}

void AppearanceSection::retranslate()
{
    setTitle(tr("Appearance"));
    m_languageLabel->setText(tr("&Language"));
    m_languages->setItemText(0, tr("As the system"));
    m_themeLabel->setText(tr("&Theme"));
    m_themes->setItemText(0, tr("As the system"));
    m_themes->setItemText(1, tr("Light"));
    m_themes->setItemText(2, tr("Dark"));
}

} // namespace ui
