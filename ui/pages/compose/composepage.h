// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compose/bubblepainter.h"
#include "ui/pages/compose/composesession.h"
#include "ui/shell/page.h"

class QAction;
class QPushButton;
class QTabWidget;

namespace core {
struct MassJob;
}

namespace ui {

class HistoryList;
class KindTabs;
class MissedNotice;
class Choosing;
class ContentForm;
class MessagePreview;
class SavedList;
class Sendings;
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
    /// A mass send of the account: a map of "appid" and "job".
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;

private:
    void createActions();
    [[nodiscard]] QWidget *createHeader();
    [[nodiscard]] QWidget *createEditor();
    [[nodiscard]] QWidget *createRight();
    void follow();
    void save();
    void openSpeed();
    [[nodiscard]] MessagePictures pictures();
    void takeUp(const core::MassJob &job);
    void showJob(qint64 jobId);

    ComposeSession m_session;
    Sendings *m_sendings;
    Choosing *m_choosing;
    QAction *m_send = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_save = nullptr;
    QAction *m_new = nullptr;
    QAction *m_speed = nullptr;
    ToneLabel *m_state = nullptr;
    QPushButton *m_sendButton = nullptr;
    SavedList *m_saved = nullptr;
    HistoryList *m_history = nullptr;
    MissedNotice *m_missed = nullptr;
    TargetPanel *m_target = nullptr;
    KindTabs *m_kinds = nullptr;
    ContentForm *m_form = nullptr;
    MessagePreview *m_preview = nullptr;
    QTabWidget *m_left = nullptr;
    QTabWidget *m_right = nullptr;
};

} // namespace ui
