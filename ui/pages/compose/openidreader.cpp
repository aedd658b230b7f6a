// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/openidreader.h"

#include "ui/support/inbackground.h"

namespace ui {

using core::message::OpenIdList;
using core::message::parseOpenIds;

namespace {

constexpr qsizetype mostAtOnce = 32 * 1024; // a thousand openids: about a millisecond

} // namespace

void OpenIdReader::set(const OpenIdList &list)
{
    ++m_turn; // what is being read is not waited for any more
    m_isReading = false;
    m_list = list;
}

void OpenIdReader::read(const QString &text, const QString &known)
{
    if (text.size() <= mostAtOnce) {
        set(parseOpenIds(text, known));
        return;
    }
    m_list = {};
    m_isReading = true;
    inBackground(
        this, [text, known] { return parseOpenIds(text, known); },
        [this, turn = ++m_turn](const OpenIdList &list) {
            if (turn != m_turn)
                return;
            set(list);
            Q_EMIT finished();
        });
}

} // namespace ui
