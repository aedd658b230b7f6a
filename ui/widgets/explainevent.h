// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QEvent>

namespace ui {

/// Somebody wants an error explained; goes from a card up to the first parent that accepts it.
class ExplainEvent final : public QEvent
{
public:
    explicit ExplainEvent(core::Error error);

    [[nodiscard]] static QEvent::Type kind();
    [[nodiscard]] const core::Error &error() const { return m_error; }

private:
    core::Error m_error;
};

} // namespace ui
