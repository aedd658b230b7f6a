// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

class ComposeSession;

/// Takes from the newest callback in the inspector's log what the platform tells nowhere else: the original ID of the
/// account, and an openid that is surely of one of its followers.
class LogKnowledge final : public QObject
{
    Q_OBJECT

public:
    explicit LogKnowledge(ComposeSession &session, QObject *parent = nullptr);

private:
    void lookIfWanted();
    void look();

    ComposeSession &m_session;
    bool m_wasAsked = false; ///< for this account and this way
    quint64 m_turn = 0;
};

} // namespace ui
