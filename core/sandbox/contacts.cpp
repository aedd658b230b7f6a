// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/contacts.h"

#include "core/catalogue/catalogue.h"

namespace core::sandbox {

using namespace Qt::StringLiterals;

Contacts::Window Contacts::opened(Trigger trigger, const QDateTime &at) const
{
    constexpr qint64 secondsPerHour = 3600;
    const auto limit = [this](QStringView id) { return m_catalogue.limitValue(id); };
    switch (trigger) {
    case Trigger::Message:
        return {.until = at.addSecs(limit(u"customer.afterMessage.hours") * secondsPerHour),
                .left = limit(u"customer.afterMessage.count")};
    case Trigger::Click:
        return {.until = at.addSecs(limit(u"customer.afterClick.seconds")),
                .left = limit(u"customer.afterClick.count")};
    case Trigger::Subscribe:
        return {.until = at.addSecs(limit(u"customer.afterSubscribe.seconds")),
                .left = limit(u"customer.afterSubscribe.count")};
    case Trigger::Scan:
        return {.until = at.addSecs(limit(u"customer.afterScan.seconds")), .left = limit(u"customer.afterScan.count")};
    }
    Q_UNREACHABLE();
}

void Contacts::note(const QString &openid, Trigger trigger, const QDateTime &at)
{
    Contact &contact = m_contacts[openid];
    contact.windows.at(static_cast<size_t>(trigger)) = opened(trigger, at);
    if (trigger == Trigger::Message)
        contact.lastMessage = at;
}

Done Contacts::spend(const QString &openid, const QDateTime &now)
{
    Contact &contact = m_contacts[openid];
    bool isAnyOpen = false;
    Window *first = nullptr;
    for (Window &window : contact.windows) {
        const bool isOpen = window.until.isValid() && now < window.until;
        isAnyOpen = isAnyOpen || isOpen;
        if (isOpen && window.left > 0 && (!first || window.until < first->until))
            first = &window;
    }
    if (!first)
        return refuse(isAnyOpen ? 45047 : 45015);
    --first->left;
    contact.lastMessage = now;
    contact.typingUntil = {};
    return {};
}

Done Contacts::type(const QString &openid, const QDateTime &now)
{
    Contact &contact = m_contacts[openid];
    const qint64 within = m_catalogue.limitValue(u"customer.typing.window.seconds");
    if (!contact.lastMessage.isValid() || contact.lastMessage.addSecs(within) < now)
        return refuse(45080);
    if (contact.typingUntil.isValid() && now < contact.typingUntil)
        return refuse(45081);
    contact.typingUntil = now.addSecs(m_catalogue.limitValue(u"customer.typing.shown.seconds"));
    return {};
}

std::optional<Trigger> triggerOf(const FollowerDeed &deed)
{
    if (deed.type != "event"_L1)
        return Trigger::Message;
    const QString &event = deed.event;
    if (event == "CLICK"_L1 || event == "scancode_push"_L1 || event == "scancode_waitmsg"_L1)
        return Trigger::Click;
    if (event == "subscribe"_L1)
        return Trigger::Subscribe;
    if (event == "SCAN"_L1)
        return Trigger::Scan;
    return std::nullopt;
}

} // namespace core::sandbox
