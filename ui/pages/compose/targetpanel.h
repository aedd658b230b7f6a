// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/pages/compose/audience.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace ui {

class ComposeSession;
class OpenIdBox;
class OpenIdCompletion;
class OperationTabs;
class TagBox;
class ToneLabel;
class WindowMeter;

/// How the message is sent and to whom: to everyone, a tag or a list of openids; to a phone that shows a preview; to
/// one follower; or as the answer to what a follower sent.
class TargetPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetPanel(ComposeSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error &error);
    /// Somebody wants to see or set how fast mass sends go out.
    void speedWanted();
    /// … what passed between that follower and the account.
    void conversationWanted(const QString &openId);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWay();
    [[nodiscard]] QWidget *makeFollower();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeReply();
    [[nodiscard]] QWidget *makeOriginalId();
    void edit(const std::function<void(Audience &)> &change);
    void enter(core::message::Operation operation);
    void setWay(Audience::Way way);
    void follow();
    void showOffers();
    void showProblems();
    void retranslate();

    ComposeSession &m_session;
    OperationTabs *m_operations;
    Audience::Way m_massWay = Audience::Way::Everyone; ///< the one chosen last
    QLabel *m_label;
    QComboBox *m_way = nullptr;
    QStackedWidget *m_details;
    ToneLabel *m_everyone;
    TagBox *m_tags;
    OpenIdBox *m_openIds;
    QToolButton *m_speed;
    ToneLabel *m_listBelow;
    QList<OpenIdCompletion *> m_completions; ///< of followers
    OpenIdCompletion *m_previewCompletion = nullptr;
    QLineEdit *m_follower = nullptr;
    QToolButton *m_converse = nullptr;
    WindowMeter *m_window;
    QComboBox *m_previewBy = nullptr;
    QLineEdit *m_previewTo = nullptr;
    QLineEdit *m_replyTo = nullptr;
    QComboBox *m_answers = nullptr;
    QWidget *m_originalRow = nullptr;
    QLabel *m_originalLabel = nullptr;
    QLineEdit *m_originalId = nullptr;
    ToneLabel *m_problems;
};

} // namespace ui
