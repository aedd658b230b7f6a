// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/buttontype.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace core {
class Catalogue;
}
namespace core::menu {
struct Button;
}

namespace ui {

class Card;
class FieldRow;
class MatchRuleForm;
class MenuEditing;
class ToneLabel;
class TypeBox;

/// What the selected button is and does: only the fields of its type, each with its limit and what is wrong with it.
/// Of a menu itself: whom it is for.
class ButtonForm final : public QScrollArea
{
    Q_OBJECT

public:
    ButtonForm(MenuEditing &editing, const core::Catalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct ValueRow
    {
        core::menu::Field field;
        QLineEdit *edit;
        FieldRow *row;
    };

    [[nodiscard]] QWidget *makeHeading();
    [[nodiscard]] QWidget *makeButtonPage();
    void makeValueRows(QVBoxLayout *layout);
    [[nodiscard]] Card *makeNotice();
    [[nodiscard]] QWidget *makeMenuPage();

    void show();
    void showHeading();
    void showButton(const core::menu::Button &button);
    void showValues(const core::menu::Button &button);
    void showNotice(const core::menu::Button &button);
    void showProblemsElsewhere();
    void showMenu();
    void focusSelectedField();
    void convert();
    void retranslate();

    MenuEditing &m_editing;
    const core::Catalogue &m_catalogue;
    QLabel *m_title;
    ToneLabel *m_where;
    QToolButton *m_toRule;
    QStackedWidget *m_pages;

    ToneLabel *m_problems;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    TypeBox *m_type;
    FieldRow *m_typeRow;
    QList<ValueRow> m_values;
    Card *m_notice;
    QLabel *m_noticeText;
    QPushButton *m_convert;
    QPushButton *m_insertBelow;
    ToneLabel *m_extra;

    ToneLabel *m_menuText;
    ToneLabel *m_menuProblems;
    QPushButton *m_insert;
    MatchRuleForm *m_rule;
};

} // namespace ui
