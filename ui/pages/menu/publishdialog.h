// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/menu/menusession.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace ui {

class AccountHead;
class BusyView;
class PublishOutcome;
class PublishReview;

/// Looks at the live menu, shows what would change, publishes after consent, and says what came of it.
class PublishDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PublishDialog(MenuSession &session, QWidget *parent = nullptr);

    /// Goes into the history with what is published.
    void setNote(const QString &note);
    /// Escape and the close button wait until a publication under way has ended.
    void reject() override;

Q_SIGNALS:
    /// The person wants to see this button.
    void placeChosen(const core::menu::Place &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Phase { Looking, Reviewing, Working, Done };

    [[nodiscard]] QWidget *createButtons();
    void setPhase(Phase phase);
    void look();
    void review();
    void publish();
    void check();
    void finish(const core::Result<core::publishing::Publication> &publication);
    void takeTheirs();
    void showProgress(const QString &appId, int done, int total, const QString &text);
    void retranslate();

    MenuSession &m_session;
    const core::Account m_account;
    core::menu::MenuSet m_wanted;
    std::optional<core::publishing::Publication> m_result;
    Phase m_phase = Phase::Looking;
    AccountHead *m_head;
    BusyView *m_busy;
    QStackedWidget *m_stack = nullptr;
    PublishReview *m_review = nullptr;
    PublishOutcome *m_outcome = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_deed = nullptr;
};

} // namespace ui
