// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/buttontype.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace core {
class Catalogue;
}
namespace core::menu {
struct Button;
}

namespace ui {

class Card;
class ChooseButton;
class FieldRow;
class MenuEditing;
class ToneLabel;
class TypeBox;

/// Name, type and the fields of that type of the selected button, each with its limit and what is wrong with it.
class ButtonFields final : public QWidget
{
    Q_OBJECT

public:
    ButtonFields(MenuEditing &editing, const core::Catalogue &catalogue, QWidget *parent = nullptr);

    /// `button` is the selected one.
    void setButton(const core::menu::Button &button);
    /// Puts the cursor into the field of that wire name; into the name, when it is not shown.
    void focusField(const QString &wireName);
    void retranslate();

Q_SIGNALS:
    /// The value of this field is to be chosen from a list.
    void choiceWanted(core::menu::Field field);

private:
    struct ValueRow
    {
        core::menu::Field field;
        QLineEdit *edit;
        FieldRow *row;
        ChooseButton *choose;
    };

    void makeValueRows(QVBoxLayout *layout);
    [[nodiscard]] Card *makeNotice();
    void showValues(const core::menu::Button &button);
    void showNotice(const core::menu::Button &button);
    void showProblemsElsewhere();
    void changeType(const QString &type);
    void convert();

    MenuEditing &m_editing;
    const core::Catalogue &m_catalogue;
    ToneLabel *m_problems;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    TypeBox *m_type;
    FieldRow *m_typeRow;
    QList<ValueRow> m_values;
    QMap<core::menu::Field, QString> m_remembered; ///< values of types that the selected button had on the way
    Card *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QPushButton *m_convert = nullptr;
    QPushButton *m_insertBelow = nullptr;
    ToneLabel *m_extra;
};

} // namespace ui
