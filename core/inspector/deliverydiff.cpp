// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverydiff.h"

#include "core/base/durationtext.h"
#include "core/base/xmltree.h"
#include "core/callback/message.h"
#include "core/callback/prettymessage.h"

#include <QCoreApplication>
#include <QHash>

#include <list>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryDiff)
};

struct Value
{
    QString name;
    QString text;
};

/// Both sides in the order of the left one; what only the right one has stands behind its own predecessor.
class Pairing
{
public:
    explicit Pairing(const QList<Value> &left)
    {
        for (const Value &value : left) {
            m_rows.push_back({.name = value.name, .left = value.text});
            m_places.insert(value.name, std::prev(m_rows.end()));
        }
    }

    QList<ValuePair> with(const QList<Value> &right)
    {
        auto behind = m_rows.begin();
        for (const Value &value : right) {
            const auto known = m_places.constFind(value.name);
            const auto row = known == m_places.constEnd() ? m_rows.insert(behind, {.name = value.name}) : *known;
            row->right = value.text;
            behind = std::next(row);
        }
        return {m_rows.begin(), m_rows.end()};
    }

private:
    std::list<ValuePair> m_rows;
    QHash<QString, std::list<ValuePair>::iterator> m_places;
};

QList<ValuePair> pair(const QList<Value> &left, const QList<Value> &right)
{
    return Pairing(left).with(right);
}

void addFields(const XmlNode &node, const QString &path, QList<Value> &fields)
{
    if (node.children.isEmpty()) {
        fields.append({path, node.text});
        return;
    }
    QHash<QString, int> total;
    for (const XmlNode &child : node.children)
        ++total[child.name];
    QHash<QString, int> seen;
    for (const XmlNode &child : node.children) {
        QString name = path.isEmpty() ? child.name : path + u'.' + child.name;
        if (total.value(child.name) > 1)
            name += u"[%1]"_s.arg(++seen[child.name]);
        addFields(child, name, fields);
    }
}

const QByteArray &messageOf(const Delivery &delivery)
{
    return delivery.plain.isEmpty() ? delivery.body : delivery.plain;
}

QList<Value> fieldsOf(const Delivery &delivery)
{
    const QByteArray &bytes = messageOf(delivery);
    const auto tree = callback::looksLikeJson(bytes) ? callback::treeFromJson(bytes) : parseXml(bytes);
    QList<Value> fields;
    if (tree && !tree->children.isEmpty())
        addFields(*tree, {}, fields);
    return fields;
}

/// A header may come twice: its values then stand in one row, as HTTP has it.
QList<Value> headersOf(const Delivery &delivery)
{
    QList<Value> headers;
    QHash<QString, qsizetype> places;
    for (const HttpHeader &header : delivery.headers) {
        const QString name = QString::fromUtf8(header.name).toLower();
        const QString text = QString::fromUtf8(header.value);
        if (const auto known = places.constFind(name); known != places.constEnd()) {
            headers[*known].text += u", "_s + text;
        } else {
            places.insert(name, headers.size());
            headers.append({name, text});
        }
    }
    return headers;
}

QList<Value> factsOf(const Delivery &delivery)
{
    QList<Value> facts{
        {Texts::tr("Received"), delivery.receivedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s)},
        {Texts::tr("Account"), delivery.account.toString()},
        {Texts::tr("Remote address"), delivery.remoteAddress},
        {Texts::tr("Method"), QString::fromUtf8(delivery.method)},
        {Texts::tr("Path"), QString::fromUtf8(delivery.path)},
        {Texts::tr("Query"), QString::fromUtf8(delivery.query)},
        {Texts::tr("State"), toString(delivery.state)},
        {Texts::tr("Reason"), delivery.reason},
        {Texts::tr("Try"), QString::number(delivery.attempt)},
        {Texts::tr("Flags"), toStrings(delivery.flags).join(u", "_s)},
    };
    if (const auto verified = verifiedAfter(delivery))
        facts.append({Texts::tr("Verified after"), durationText(*verified)});
    if (delivery.stages) {
        facts.append({Texts::tr("Committed after"), durationText(delivery.stages->committed)});
        if (delivery.stages->forwarded)
            facts.append({Texts::tr("Forwarded after"), durationText(*delivery.stages->forwarded)});
        facts.append({Texts::tr("Replied after"), durationText(delivery.stages->replied)});
    }
    facts.append({Texts::tr("Reply status"), QString::number(delivery.replyStatus)});
    facts.append({Texts::tr("Answered by"), delivery.answeredBy});
    return facts;
}

} // namespace

QString readableBody(const QByteArray &body)
{
    const auto pretty = callback::prettyMessage(body);
    return QString::fromUtf8(pretty ? *pretty : body);
}

DeliveryDiff compare(const Delivery &left, const Delivery &right)
{
    QList<ValuePair> facts = pair(factsOf(left), factsOf(right));
    facts.removeIf([](const ValuePair &fact) { return !fact.differs() && fact.left && fact.left->isEmpty(); });
    return {.facts = facts,
            .headers = pair(headersOf(left), headersOf(right)),
            .fields = pair(fieldsOf(left), fieldsOf(right)),
            .message = diffLines(readableBody(messageOf(left)), readableBody(messageOf(right))),
            .reply = diffLines(readableBody(left.reply), readableBody(right.reply))};
}

} // namespace core
