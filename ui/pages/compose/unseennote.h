// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/followers.h"
#include "ui/widgets/labels.h"

#include <QTimer>

namespace ui {

class ComposeSession;

/// How many of a list of openids the inspector has never seen. That is no fault: most followers never write.
class UnseenNote final : public ToneLabel
{
    Q_OBJECT

public:
    explicit UnseenNote(ComposeSession &session, QWidget *parent = nullptr);
    void retranslate();

private:
    void follow();
    void look();

    ComposeSession &m_session;
    QTimer m_looking; ///< a little after the last change
    QStringList m_asked; ///< the list that m_unseen is of, or will be
    core::OpenIdsUnseen m_unseen;
    quint64 m_turn = 0;
};

} // namespace ui
