// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/targets.h"

#include <QObject>

namespace ui {

/// Reads a list of openids once after each change: a short one at once, a long one beside the window.
class OpenIdReader final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `known` as parseOpenIds() takes it.
    void read(const QString &text, const QString &known);
    /// What somebody else has read, say from a file.
    void set(const core::message::OpenIdList &list);

    /// Of the text read last; empty while it is being read.
    [[nodiscard]] const core::message::OpenIdList &list() const { return m_list; }
    [[nodiscard]] bool isReading() const { return m_isReading; }

Q_SIGNALS:
    /// A long one has been read.
    void finished();

private:
    core::message::OpenIdList m_list;
    bool m_isReading = false;
    quint64 m_turn = 0;
};

} // namespace ui
