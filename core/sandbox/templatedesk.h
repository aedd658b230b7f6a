// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/draw.h"
#include "core/template/check.h"
#include "core/template/industry.h"

#include <QDateTime>
#include <QHash>

#include <memory>
#include <optional>

namespace core::sandbox {

/// The templates of an account, and what its followers agreed to.
///
/// Where the facts are silent the sandbox assumes: an equal client_msg_id within ten minutes is answered with the
/// msgid of the message that is there, whatever else the second request says; the account belongs to all categories of
/// the library, and to the industries 1 and 13, until they are changed; a template of a category takes 1 to 5 keywords;
/// the result of a message comes a second after it.
class TemplateDesk
{
public:
    struct Own
    {
        std::shared_ptr<const templates::Rules> rules; ///< of the template
        int category = 0; ///< 0 = of an industry, or made by hand

        [[nodiscard]] const templates::Template &value() const { return rules->subject(); }
    };
    /// How the next messages end, ordered in advance.
    struct Outcome
    {
        QString status; ///< of TEMPLATESENDJOBFINISH
        int times = 0;
    };

    TemplateDesk(const Catalogue &catalogue, quint64 seed);

    [[nodiscard]] const QList<Own> &all(templates::Family family) const;
    [[nodiscard]] const Own *find(templates::Family family, const QString &id) const;
    /// A new id, under which the template is there from now on.
    [[nodiscard]] QString add(templates::Template made, int category);
    [[nodiscard]] QString newId();
    /// False when there is none.
    [[nodiscard]] bool remove(templates::Family family, const QString &id);

    [[nodiscard]] const templates::Industries &industries() const { return m_industries; }
    /// 43100 when they were changed in this month; what is of others goes.
    [[nodiscard]] Done change(const templates::Industries &wanted, const QDateTime &now);
    [[nodiscard]] const QList<int> &categories() const { return m_categories; }
    void addCategory(int id);
    /// Its templates go with it.
    void removeCategory(int id);

    [[nodiscard]] qint64 newMessageId() { return ++m_lastMessageId; }
    /// The message that has this client_msg_id for itself.
    [[nodiscard]] std::optional<qint64> sameMessage(const QString &openid, const QString &clientId,
                                                    const QDateTime &now) const;
    void remember(const QString &openid, const QString &clientId, qint64 messageId, const QDateTime &now);

    void order(const Outcome &outcome) { m_ordered = outcome; }
    /// Of the next message to somebody who can be reached.
    [[nodiscard]] QString nextStatus();

    /// A follower agreed to one more notice, or to all of a long-term template.
    void agree(const QString &openid, const QString &templateId) { ++m_consents[openid + u' ' + templateId]; }
    void disagree(const QString &openid, const QString &templateId) { m_consents.remove(openid + u' ' + templateId); }
    /// Uses up one consent; false when there is none.
    [[nodiscard]] bool spendConsent(const QString &openid, const templates::Template &notice);

private:
    struct Sent
    {
        qint64 messageId = 0;
        QDateTime at;
    };

    [[nodiscard]] QList<Own> &list(templates::Family family);

    const Catalogue &m_catalogue;
    Draw m_draw; ///< draws nothing that other parts of the sandbox draw
    QList<Own> m_messages;
    QList<Own> m_notices;
    QList<int> m_categories;
    templates::Industries m_industries;
    QDate m_changedIn; ///< month
    QHash<QString, Sent> m_sent; ///< by openid and client_msg_id
    QHash<QString, int> m_consents; ///< by openid and template
    Outcome m_ordered;
    qint64 m_lastMessageId = 3'900'000'000'000'000'000;
};

} // namespace core::sandbox
