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

Language::Language(QObject *parent) : QObject(parent)
{
    // Loading maps the files only; all stay ready for a switch. A missing one leaves the source texts.
    static_cast<void>(m_english.load(u":/i18n/mpdesk_en.qm"_s));
    static_cast<void>(m_chinese.load(u":/i18n/mpdesk_zh_CN.qm"_s));
    static_cast<void>(m_qtChinese.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
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
    const QList<QTranslator *> wanted =
        chinese ? QList<QTranslator *>{&m_qtChinese, &m_chinese} : QList<QTranslator *>{&m_english};
    for (QTranslator *translator : {&m_english, &m_chinese, &m_qtChinese})
        QCoreApplication::removeTranslator(translator);
    for (QTranslator *translator : wanted) {
        if (!translator->isEmpty())
            QCoreApplication::installTranslator(translator);
    }
    Q_EMIT changed();
}

QString Language::inChinese(const char *context, const char *source) const
{
    const QString text = m_chinese.translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace ui
