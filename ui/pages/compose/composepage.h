// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compose/composesession.h"
#include "ui/shell/page.h"

class QAction;
class QPushButton;
class QTabWidget;

namespace ui {

class KindTabs;
class ContentForm;
class MessagePreview;
class SavedList;
class TargetPanel;
class ToneLabel;

/// Writes a message of any kind, shows it as a phone will, and sends it the way that is chosen.
class ComposePage final : public Page
{
    Q_OBJECT

public:
    explicit ComposePage(const ComposeServices &services, QWidget *parent = nullptr);
    ~ComposePage() override;
    Q_DISABLE_COPY_MOVE(ComposePage)

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override;

private:
    void createActions();
    [[nodiscard]] QWidget *createHeader();
    [[nodiscard]] QWidget *createEditor();
    [[nodiscard]] QWidget *createRight();
    void follow();
    void save();

    ComposeSession m_session;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_save = nullptr;
    QAction *m_new = nullptr;
    ToneLabel *m_state = nullptr;
    SavedList *m_saved = nullptr;
    TargetPanel *m_target = nullptr;
    KindTabs *m_kinds = nullptr;
    ContentForm *m_form = nullptr;
    MessagePreview *m_preview = nullptr;
    QTabWidget *m_left = nullptr;
    QTabWidget *m_right = nullptr;
};

} // namespace ui
