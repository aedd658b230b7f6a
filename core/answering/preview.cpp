// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/preview.h"

#include "core/answering/conditions_p.h"
#include "core/answering/placeholders.h"
#include "core/answering/replyfields.h"

#include <chrono>

namespace core::answering {

callback::Reply previewOf(const callback::Reply &reply, const Conditions &when, const callback::Message &message)
{
    QStringList groups;
    if (when.comparison == Conditions::Comparison::Matches) {
        const auto pattern = Pattern::from(when.content);
        const auto text = contentOf(message);
        if (pattern && text)
            groups = pattern->search(*text, QDeadlineTimer(std::chrono::milliseconds(20))).groups;
    }
    callback::Reply shown = reply;
    for (const ReplyField &field : fieldsOf(shown)) {
        const auto insertion = field.kind == ReplyField::Kind::Url ? Insertion::Url : Insertion::Text;
        *field.text = filled(*field.text, insertion, {.message = message.xml, .groups = groups});
    }
    return shown;
}

} // namespace core::answering
