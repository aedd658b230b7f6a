// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/explain.h"
#include "ui/pages/answers/answersediting.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QTabWidget;

namespace core {
class Clock;
class DeliveryLog;
class MediaStore;
} // namespace core

namespace ui {

class AnswersFile;
class ErrorCard;
class ForwardForm;
class RepliesView;
class ToneLabel;

/// How the account in use answers its callbacks. Nothing holds before it is saved; what is not saved is kept as a
/// draft, whatever page or account is looked at meanwhile and however the program ends.
class AnswersPage final : public Page
{
    Q_OBJECT

public:
    struct Services
    {
        core::AnsweringBook &book;
        core::DeliveryLog &log;
        core::MediaStore &media;
        const core::Clock &clock;
    };
    explicit AnswersPage(const Services &services, QWidget *parent = nullptr);
    ~AnswersPage() override;
    Q_DISABLE_COPY_MOVE(AnswersPage)

    void setAccount(const std::optional<core::Account> &account) override;

    /// Takes the answers of a file into the editor, as one undoable step; what is wrong with it is shown.
    void importFile(const QString &path);
    void exportFile(const QString &path);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *createHeader();
    void createActions();
    void chooseKind(int index);
    void adapt();
    void edited();
    void keepDraft();
    void save();
    void askRevert();

    core::AnsweringBook &m_book;
    core::callback::Explanations m_explanations;
    AnswersEditing m_editing;
    std::optional<core::Account> m_account;
    QTimer m_saving; ///< of the draft, once the keys are still

    QLabel *m_title;
    QComboBox *m_kind;
    ToneLabel *m_state;
    QAction *m_save = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    ErrorCard *m_error;
    QTabWidget *m_tabs;
    RepliesView *m_replies;
    ForwardForm *m_forward;
    AnswersFile *m_file;
};

} // namespace ui
