// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace ui {

/// The language of everything shown: English as written in the source (with its plurals), or Simplified Chinese, both
/// from :/i18n where they are there. Switching sends LanguageChange to every widget.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    /// "zh_CN", "en", or empty for the system's.
    void setChoice(const QString &choice);
    [[nodiscard]] const QString &choice() const { return m_choice; }
    /// What is in use: "zh_CN" or "en".
    [[nodiscard]] const QString &name() const { return m_name; }
    /// In Chinese whatever is in use, for a search that finds both names; the source text where there is none.
    [[nodiscard]] QString inChinese(const char *context, const char *source) const;

Q_SIGNALS:
    void changed();

private:
    QString m_choice;
    QString m_name;
    QTranslator m_english;
    QTranslator m_chinese;
    QTranslator m_qtChinese;
};

} // namespace ui
