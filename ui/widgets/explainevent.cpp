// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explainevent.h"

#include <utility>

namespace ui {

ExplainEvent::ExplainEvent(core::Error error) : QEvent(kind()), m_error(std::move(error)) { }

QEvent::Type ExplainEvent::kind()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace ui
