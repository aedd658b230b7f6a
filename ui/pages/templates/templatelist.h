// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/template.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class ErrorCard;
class TemplateLibrary;
class ToneLabel;

/// The account's templates, message templates and subscription notices each in a group, with a search.
class TemplateList final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateList(TemplateLibrary &library, QWidget *parent = nullptr);

    void addButton(QAction *action);
    void focusSearch();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void addGroup(core::templates::Family family);
    void select();
    void takeChoice(const QTreeWidgetItem *item);
    void showState();
    void retranslate();

    TemplateLibrary &m_library;
    QHBoxLayout *m_top;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    ToneLabel *m_state;
    QPushButton *m_stop;
    ErrorCard *m_refusal;
};

} // namespace ui
