// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/console/consolesession.h"
#include "ui/shell/page.h"

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace core::api {
class AccessTokens;
}

namespace ui {

class CallAnswer;
class CallHistoryList;
class CallTree;
class CollectionList;
class RequestView;
class ToneLabel;

/// The API console: every call of the catalogue as a form and as JSON, its answer, what was called before, and
/// collections of calls. open() takes the id of an endpoint.
class ConsolePage final : public Page
{
    Q_OBJECT

public:
    struct Services
    {
        core::calling::Caller &caller;
        core::ConsoleStore &store;
        core::api::AccessTokens &tokens;
        const core::Clock &clock;
    };

    explicit ConsolePage(const Services &services, QWidget *parent = nullptr);
    ~ConsolePage() override;
    Q_DISABLE_COPY_MOVE(ConsolePage)

    void setAccount(const std::optional<core::Account> &account) override;
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    [[nodiscard]] QWidget *createLeft();
    [[nodiscard]] QWidget *createMiddle();
    [[nodiscard]] QWidget *createBar();
    void connectParts();
    [[nodiscard]] static QString accountsOf(const core::Endpoint &endpoint);
    void showEndpoint();
    void enableParts();
    void askToSend();
    void fillInExample();
    void showCode();
    void lookUpRid(const QString &rid);
    void restore(const core::CallRecord &call);
    void compareWith(const core::CallRecord &call);

    Services m_services;
    ConsoleSession m_session;

    QAction *m_send = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_example = nullptr;
    QAction *m_code = nullptr;
    QAction *m_save = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_search = nullptr;
    QPushButton *m_sendButton = nullptr;
    QTabWidget *m_left = nullptr;
    CallTree *m_tree = nullptr;
    CallHistoryList *m_history = nullptr;
    CollectionList *m_collections = nullptr;
    QLabel *m_title = nullptr;
    ToneLabel *m_about = nullptr;
    QProgressBar *m_progress = nullptr;
    RequestView *m_request = nullptr;
    CallAnswer *m_answer = nullptr;
};

} // namespace ui
