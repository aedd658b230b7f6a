// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

/// The accounts of the book, which one is in use and which one is shown, with the buttons to add and remove one.
class AccountList final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountList(const core::AccountBook &book, QWidget *parent = nullptr);

    /// Null: none of them, a new one.
    void setShown(const core::AppId &appId);
    void setBusy(const QString &text);
    void retranslate();

Q_SIGNALS:
    void picked(const core::AppId &appId);
    void useRequested();
    void newRequested();
    void removeRequested();

private:
    void fill();
    void pick();

    const core::AccountBook &m_book;
    core::AppId m_shown;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace ui
