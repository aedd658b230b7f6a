// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/buttontype.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QToolButton;

namespace core {
class Catalogue;
}

namespace ui {

class ButtonFields;
class MatchRuleForm;
class MenuEditing;
class ToneLabel;

/// The form of what is selected: a button with the fields of its type, or a menu itself with whom it is for.
class ButtonForm final : public QScrollArea
{
    Q_OBJECT

public:
    ButtonForm(MenuEditing &editing, const core::Catalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The value of this field of the selected button is to be chosen from a list.
    void choiceWanted(core::menu::Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeading();
    [[nodiscard]] QWidget *makeMenuPage();

    void refresh();
    void showPage(qsizetype index);
    void showHeading();
    void showMenu();
    void focusSelectedField();
    void retranslate();

    MenuEditing &m_editing;
    QLabel *m_title;
    ToneLabel *m_where;
    QToolButton *m_toRule;
    QList<QWidget *> m_pages; ///< one of them is visible

    ButtonFields *m_fields;
    MatchRuleForm *m_rule;
    ToneLabel *m_menuText;
    ToneLabel *m_menuProblems;
    QPushButton *m_insert;
};

} // namespace ui
