// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/message/message.h"

#include <QObject>

class QWidget;

namespace ui {

class ComposeSession;

/// Lets somebody choose the id that a field of the message needs, from wherever such ids are.
class Choosing final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `page`.
    Choosing(ComposeSession &session, QWidget *page);

    void start(const QString &field);
    /// Whether start() has something to choose from for this field.
    [[nodiscard]] static bool knows(core::message::Kind kind, const QString &field);

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &text);

private:
    void makeMassVideo(const QString &field, const QString &videoId);

    ComposeSession &m_session;
    QWidget *m_page;
};

} // namespace ui
