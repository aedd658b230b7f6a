// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/menu/menusession.h"
#include "ui/support/tone.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Card;
class ErrorCard;
class RefreshStrip;
class ToneLabel;

/// What has to be said about an account's menu before anything is edited, one card each: a draft that came back, a
/// menu of the console, somebody else's change, an account that may not, an error, the wait after a publication.
class MenuNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit MenuNotices(MenuSession &session, QWidget *parent = nullptr);

    void setError(const core::Error &error);
    void clearError();

Q_SIGNALS:
    void takeOverRequested(); ///< the console's menu, as the API can publish it
    void lookAtOthersRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Notice
    {
        Card *card = nullptr;
        ToneLabel *text = nullptr;
        QPushButton *first = nullptr;
        QPushButton *second = nullptr;
    };
    enum class Buttons { None, One, Two };

    [[nodiscard]] Notice addNotice(const QString &name, Tone tone, Buttons buttons);
    void follow();
    void findPublication();
    void retranslate();

    MenuSession &m_session;
    ErrorCard *m_error;
    RefreshStrip *m_strip;
    Notice m_draft;
    Notice m_console;
    Notice m_others;
    Notice m_obstacle;
};

} // namespace ui
