// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/templatedesk.h"

#include "core/catalogue/catalogue.h"
#include "core/sandbox/calendar.h"
#include "core/sandbox/call.h"
#include "core/sandbox/templatelibrary.h"

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;
using templates::Family;
using templates::Template;

namespace {

constexpr quint64 ownStream = 0x74656d706c617465;
constexpr int idChars = 43;
constexpr qint64 secondsPerMinute = 60;

QString keyOf(const QString &openid, const QString &clientId)
{
    return openid + u' ' + clientId;
}

} // namespace

TemplateDesk::TemplateDesk(const Catalogue &catalogue, quint64 seed)
    : m_catalogue(catalogue)
    , m_draw(seed ^ ownStream)
    , m_industries{.primary = templates::industryOf(1).value(), .secondary = templates::industryOf(13).value()}
{
    const TemplateLibrary &library = templateLibrary();
    for (const LibraryCategory &category : library.categories)
        m_categories += category.id;
    for (const auto &[family, own] :
         {std::pair(Family::Message, library.own), std::pair(Family::Subscription, library.ownNotices)}) {
        for (const auto &[tid, keywords] : own) {
            if (const LibraryTemplate *from = library.find(tid))
                static_cast<void>(add(takenOver(*from, from->keywords.first(keywords), family, {}), from->category));
        }
    }
    for (const OldTemplate &old : library.old) {
        Template made = old.value;
        const auto industry = templates::industryOf(old.industry).value();
        made.primaryIndustry = industry.firstClass;
        made.deputyIndustry = QString(industry.secondClass).replace(u'/', u'|');
        static_cast<void>(add(made, 0));
    }
}

QList<TemplateDesk::Own> &TemplateDesk::list(Family family)
{
    return family == Family::Message ? m_messages : m_notices;
}

const QList<TemplateDesk::Own> &TemplateDesk::all(Family family) const
{
    return family == Family::Message ? m_messages : m_notices;
}

const TemplateDesk::Own *TemplateDesk::find(Family family, const QString &id) const
{
    const auto found = std::ranges::find_if(all(family), [&id](const Own &own) { return own.value().id == id; });
    return found == all(family).end() ? nullptr : &*found;
}

QString TemplateDesk::newId()
{
    return m_draw.urlSafe(idChars);
}

QString TemplateDesk::add(Template made, int category)
{
    made.id = newId();
    list(made.family) +=
        Own{.rules = std::make_shared<const templates::Rules>(made, m_catalogue), .category = category};
    return made.id;
}

bool TemplateDesk::remove(Family family, const QString &id)
{
    return list(family).removeIf([&id](const Own &own) { return own.value().id == id; }) > 0;
}

Done TemplateDesk::change(const templates::Industries &wanted, const QDateTime &now)
{
    if (m_changedIn == beijingMonth(now))
        return refuse(43100);
    m_changedIn = beijingMonth(now);
    m_industries = wanted;
    QList<Template> values;
    for (const Own &own : std::as_const(m_messages))
        values += own.value();
    for (const Template &lost : templates::lostBy(wanted, values))
        static_cast<void>(remove(Family::Message, lost.id));
    return {};
}

void TemplateDesk::addCategory(int id)
{
    if (!m_categories.contains(id))
        m_categories += id;
}

void TemplateDesk::removeCategory(int id)
{
    m_categories.removeAll(id);
    for (QList<Own> *own : {&m_messages, &m_notices})
        own->removeIf([id](const Own &one) { return one.category == id; });
}

std::optional<qint64> TemplateDesk::sameMessage(const QString &openid, const QString &clientId,
                                                const QDateTime &now) const
{
    const auto found = m_sent.constFind(keyOf(openid, clientId));
    const qint64 seconds = m_catalogue.limitValue(u"template.clientMsgId.dedupe.minutes") * secondsPerMinute;
    if (clientId.isEmpty() || found == m_sent.cend() || found->at.secsTo(now) >= seconds)
        return {};
    return found->messageId;
}

void TemplateDesk::remember(const QString &openid, const QString &clientId, qint64 messageId, const QDateTime &now)
{
    if (!clientId.isEmpty())
        m_sent.insert(keyOf(openid, clientId), {.messageId = messageId, .at = now});
}

QString TemplateDesk::nextStatus()
{
    if (m_ordered.times <= 0)
        return u"success"_s;
    --m_ordered.times;
    return m_ordered.status;
}

bool TemplateDesk::spendConsent(const QString &openid, const Template &notice)
{
    const auto found = m_consents.find(keyOf(openid, notice.id));
    if (found == m_consents.end())
        return false;
    if (notice.consent != Template::Consent::LongTerm && --*found <= 0)
        m_consents.erase(found);
    return true;
}

} // namespace core::sandbox
