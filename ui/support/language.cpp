// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
QString systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
    return !languages.isEmpty() && languages.constFirst().startsWith("zh"_L1) ? u"zh_CN"_s : u"en"_s;
}
} // namespace

Language::Language(QObject *parent) : QObject(parent), m_name(u"en"_s)
{
    // Loading maps the file only; both stay ready for a switch.
    [[maybe_unused]] const bool ours = m_ours.load(u":/i18n/mpdesk_zh_CN.qm"_s);
    [[maybe_unused]] const bool qt = m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

void Language::setChoice(const QString &choice)
{
    m_choice = choice;
    const QString name = choice.isEmpty() ? systemLanguage() : choice.startsWith("zh"_L1) ? u"zh_CN"_s : u"en"_s;
    if (name == m_name)
        return;
    m_name = name;
    const bool chinese = name == "zh_CN"_L1;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    for (QTranslator *translator : {&m_qt, &m_ours}) {
        if (chinese && !translator->isEmpty())
            QCoreApplication::installTranslator(translator);
        else
            QCoreApplication::removeTranslator(translator);
    }
    Q_EMIT changed();
}

QString Language::inChinese(const char *context, const char *source) const
{
    const QString text = m_ours.translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace ui
