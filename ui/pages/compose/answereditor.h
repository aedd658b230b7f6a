// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/typingnotice.h"
#include "core/storage/begunanswers.h"
#include "ui/pages/compose/messageediting.h"
#include "ui/pages/compose/windowmeter.h"

#include <QTimer>

class QPushButton;

namespace core {
class MediaStore;
}

namespace ui {

class Badge;
class Choosing;
class ContentForm;
class KindTabs;
class ToneLabel;

/// Writes a customer message of any kind to one follower: Enter sends it, unless the time to answer is over. What was
/// begun for one follower waits while another one is answered, and when the program ends.
class AnswerEditor final : public QWidget
{
    Q_OBJECT

public:
    struct Services
    {
        WindowMeter::Sources window;
        core::api::ApiClient &client;
        core::MediaStore &media;
        core::BegunAnswers &begun;
    };
    explicit AnswerEditor(const Services &services, QWidget *parent = nullptr);
    ~AnswerEditor() override;
    Q_DISABLE_COPY_MOVE(AnswerEditor)

    void setAccount(const std::optional<core::Account> &account);
    /// Empty = nobody.
    void setFollower(const QString &openId);
    /// As something to be sent anew.
    void takeUp(const core::message::Message &message);
    void focusText();

Q_SIGNALS:
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Force { No, Yes };

    [[nodiscard]] QWidget *createFoot();
    void submit(Force force);
    void send(core::message::Message message); ///< a copy: the editor is emptied
    void load(const QList<core::message::Message> &messages);
    void takeTyping();
    void keep();
    void follow();
    /// Why nothing can be sent now, and what would change that; empty when it can.
    [[nodiscard]] QString obstacle() const;
    /// What the library knows against the media that the message names, now.
    [[nodiscard]] QList<core::Problem> mediaProblems(const core::message::Message &message,
                                                     core::message::Operation operation) const;
    [[nodiscard]] bool isBlank() const;
    void retranslate();

    Services m_services;
    MessageEditing m_editing;
    core::sending::TypingNotice m_notice;
    std::optional<core::Account> m_account;
    QString m_openId;
    QHash<QString, QList<core::message::Message>> m_begun; ///< by openid
    bool m_isLoading = false;
    QTimer m_soon; ///< it is kept then
    WindowMeter *m_meter;
    ToneLabel *m_obstacle;
    Choosing *m_choosing;
    KindTabs *m_kinds;
    ContentForm *m_form;
    ToneLabel *m_hint;
    ToneLabel *m_typingNote;
    Badge *m_badge;
    QPushButton *m_anyway;
    QPushButton *m_send;
};

} // namespace ui
