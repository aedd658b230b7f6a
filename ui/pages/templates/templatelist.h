// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/template.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class EmptyView;
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

Q_SIGNALS:
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createEmpty();
    void follow();
    void addGroup(core::templates::Family family);
    void select();
    void takeChoice(const QTreeWidgetItem *item);
    void showState();
    void retranslate();

    TemplateLibrary &m_library;
    QHBoxLayout *m_top;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QTreeWidget *m_tree;
    EmptyView *m_empty;
    QPushButton *m_read = nullptr;
    QPushButton *m_first = nullptr;
    ToneLabel *m_state;
    QPushButton *m_stop;
    ErrorCard *m_refusal;
};

} // namespace ui
