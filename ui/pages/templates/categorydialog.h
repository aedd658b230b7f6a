// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "ui/pages/templates/publiclibrary.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace ui {

class AccountHead;
class BusyView;
class TemplateLibrary;
class ToneLabel;

/// The account's categories, each with the templates that the platform deletes when it is removed in the console: to
/// be read before that is done.
class CategoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The account of the library.
    CategoryDialog(core::api::ApiClient &client, TemplateLibrary &library, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createButtons();
    void read();
    void follow();
    void fill();
    void refuse(const core::Error &error);
    void retranslate();

    TemplateLibrary &m_library;
    core::Account m_account;
    PublicLibrary m_public;
    AccountHead *m_head;
    ToneLabel *m_note;
    QLabel *m_console;
    QStackedWidget *m_middle;
    BusyView *m_busy;
    QTreeWidget *m_tree;
    ToneLabel *m_remark;
    QPushButton *m_again = nullptr;
    QPushButton *m_close = nullptr;
    bool m_isRefused = false;
};

} // namespace ui
