// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace core {

/// One exchange as somebody follows it from outside, and can end it: an upload with its bar and its "Cancel".
class Transfer final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The exchange ends with Kind::Cancelled, or never begins.
    void stop()
    {
        if (m_isStopped)
            return;
        m_isStopped = true;
        Q_EMIT stopped();
    }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

Q_SIGNALS:
    /// So many bytes of the body have been handed to the network; the answer follows behind the last one.
    void progressed(qint64 sent, qint64 total);
    void stopped();

private:
    bool m_isStopped = false;
};

} // namespace core
