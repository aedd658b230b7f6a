// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/unseennote.h"

#include "core/inspector/deliverylog.h"
#include "ui/pages/compose/composesession.h"
#include "ui/support/whendone.h"

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::OpenIdsUnseen;

UnseenNote::UnseenNote(ComposeSession &session, QWidget *parent) : ToneLabel(Tone::Muted, parent), m_session(session)
{
    setObjectName(u"targetUnseen"_s);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_looking.setSingleShot(true);
    m_looking.setInterval(150ms);
    connect(&m_looking, &QTimer::timeout, this, &UnseenNote::look);
    connect(&session, &ComposeSession::audienceChanged, this, &UnseenNote::follow);
    connect(&session, &ComposeSession::accountSwitched, this, [this] {
        m_asked.clear();
        follow();
    });
    retranslate();
}

void UnseenNote::follow()
{
    // An inspector that has seen nobody has nothing to say of these.
    const QStringList ids = m_session.knownOpenId().isEmpty() ? QStringList() : m_session.openIds().ids;
    if (ids == m_asked)
        return;
    ++m_turn;
    m_asked = ids;
    m_unseen = {};
    retranslate();
    if (ids.isEmpty())
        m_looking.stop();
    else
        m_looking.start();
}

void UnseenNote::look()
{
    if (!m_session.account())
        return;
    whenDone(m_session.services().deliveries.unseen(m_session.account()->appId, m_asked), this,
             [this, turn = ++m_turn](const core::Result<OpenIdsUnseen> &unseen) {
                 if (turn != m_turn || !unseen)
                     return;
                 m_unseen = *unseen;
                 retranslate();
             });
}

void UnseenNote::retranslate()
{
    constexpr qsizetype mostNamed = 20;
    const int count = int(m_unseen.openIds.size());
    setVisible(count > 0);
    setText(m_unseen.isCertain ? tr("%n of these were never seen by the inspector.", nullptr, count)
                               : tr("%n of these are not in the newest part of the inspector's log.", nullptr, count));
    QStringList named = m_unseen.openIds.mid(0, mostNamed);
    if (count > mostNamed)
        named.append(u"…"_s);
    setToolTip(named.join(u'\n'));
}

} // namespace ui
