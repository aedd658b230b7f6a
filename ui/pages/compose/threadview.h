// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compose/bubblepainter.h"

#include <QListView>

namespace core {
class Clock;
}

namespace ui {

class ThreadDelegate;
class ThreadModel;

/// A conversation as chat bubbles: the follower's on the left, the account's on the right, events in between. Stays at
/// the newest unless somebody scrolled up, where older ones are read.
class ThreadView final : public QListView
{
    Q_OBJECT

public:
    ThreadView(ThreadModel &model, const core::Clock &clock, QWidget *parent = nullptr);

    void setPartners(const ChatPartner &follower, const ChatPartner &account);
    void setPictures(const MessagePictures &pictures);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepPlace();
    void restorePlace();
    void readOlderIfNear();

    ThreadModel &m_thread;
    ThreadDelegate *m_delegate;
    QPersistentModelIndex m_anchor; ///< what stands at the top, while older ones come in above it
    int m_anchorTop = 0;
    bool m_isAtEnd = true;
    bool m_isMoving = false; ///< the view, not a person
};

} // namespace ui
