// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/form.h"

#include "core/callback/editing.h"
#include "core/callback/envelope.h"

#include <QDateTime>
#include <QMap>
#include <QRandomGenerator>

#include <algorithm>

namespace core::simulator {

using namespace Qt::StringLiterals;

namespace {

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Unix seconds have ten digits from 2001 to 2286.
bool isMoment(const QString &name, const QString &value)
{
    constexpr qsizetype digits = 10;
    return name.endsWith("Time"_L1) && (value.size() == digits || value == "0"_L1) && isDigits(value);
}

bool isNumber(const QString &text)
{
    bool isOne = false;
    text.toDouble(&isOne);
    return isOne && !text.contains(u'e', Qt::CaseInsensitive) && !text.contains("in"_L1, Qt::CaseInsensitive);
}

FormField::Type typeOf(const QString &path, const XmlNode &node, const QStringList &choices)
{
    using Type = FormField::Type;
    if (!node.children.isEmpty())
        return Type::Group;
    if (path == "MsgType"_L1 || path == "Event"_L1)
        return Type::Kind;
    if (path == "FromUserName"_L1)
        return Type::User;
    if (path == "MsgId"_L1)
        return Type::Id;
    if (!choices.isEmpty())
        return Type::Choice;
    if (isMoment(node.name, node.text))
        return Type::Time;
    constexpr qsizetype longest = 15; // a longer one is somebody's id
    return isNumber(node.text) && node.text.size() <= longest ? Type::Number : Type::Text;
}

qsizetype brothers(const XmlNode &parent, const QString &name)
{
    return std::ranges::count(parent.children, name, &XmlNode::name);
}

class FormReading
{
public:
    FormReading(const XmlNode &message, const callback::Explanations &words) : m_words(words), m_kind(kindOf(message))
    {
        read(message, {}, {});
    }

    [[nodiscard]] QList<FormField> take() { return std::move(m_fields); }

private:
    void read(const XmlNode &parent, const QList<int> &place, const QString &prefix)
    {
        QMap<QString, int> seen;
        for (int i = 0; i < parent.children.size(); ++i) {
            const XmlNode &child = parent.children.at(i);
            const QString path = prefix + child.name;
            const bool isOneOfMany = brothers(parent, child.name) > 1;
            const QStringList choices = m_words.values(m_kind, path);
            const int number = ++seen[child.name];
            m_fields.append(FormField{
                .place = place + QList<int>{i},
                .path = path,
                .name = isOneOfMany ? u"%1 %2"_s.arg(child.name).arg(number) : child.name,
                .type = typeOf(path, child, choices),
                .value = child.text,
                .explanation = m_words.field(m_kind, path),
                .choices = choices,
                .isRepeatable = isOneOfMany || child.name == "item"_L1 || child.name == "List"_L1,
            });
            read(child, place + QList<int>{i}, path + u'.');
        }
    }

    const callback::Explanations &m_words;
    QString m_kind;
    QList<FormField> m_fields;
};

/// The numbers of a list stand in it ("count", beside its items) or beside it ("Count", beside "PicList").
void recount(XmlNode &message, const QList<int> &place, const QString &name, qsizetype before, qsizetype now)
{
    for (qsizetype up = 1; up <= 2 && up <= place.size(); ++up) {
        XmlNode *around = elementAt(message, place.first(place.size() - up));
        for (XmlNode &child : around->children) {
            if (child.name.compare("count"_L1, Qt::CaseInsensitive) == 0 && child.name != name
                && child.text == QString::number(before)) {
                child.text = QString::number(now);
                return;
            }
        }
    }
}

} // namespace

QString kindOf(const XmlNode &message)
{
    const QString event = message.textOf(u"Event");
    return event.isEmpty() ? message.textOf(u"MsgType") : event;
}

QList<FormField> formFields(const XmlNode &message, const callback::Explanations &words)
{
    return FormReading(message, words).take();
}

QStringList absentFields(const XmlNode &message, const callback::Explanations &words)
{
    QStringList absent;
    const QList<FormField> present = formFields(message, words);
    const QStringList documented = words.elements(kindOf(message));
    for (const QString &path : documented) {
        if (std::ranges::find(present, path, &FormField::path) == present.cend())
            absent += path;
    }
    return absent;
}

XmlNode *elementAt(XmlNode &message, const QList<int> &place)
{
    XmlNode *node = &message;
    for (const int index : place) {
        if (index < 0 || index >= node->children.size())
            return nullptr;
        node = &node->children[index];
    }
    return node;
}

void repeatElement(XmlNode &message, const QList<int> &place)
{
    if (place.isEmpty() || !elementAt(message, place))
        return;
    XmlNode &parent = *elementAt(message, place.first(place.size() - 1));
    const XmlNode copy = parent.children.at(place.constLast());
    const qsizetype before = brothers(parent, copy.name);
    parent.children.insert(place.constLast() + 1, copy);
    recount(message, place, copy.name, before, before + 1);
}

void removeElement(XmlNode &message, const QList<int> &place)
{
    if (place.isEmpty() || !elementAt(message, place))
        return;
    XmlNode &parent = *elementAt(message, place.first(place.size() - 1));
    const QString name = parent.children.at(place.constLast()).name;
    const qsizetype before = brothers(parent, name);
    parent.children.removeAt(place.constLast());
    recount(message, place, name, before, before - 1);
}

Result<QByteArray> renewed(const QByteArray &message, const QDateTime &now)
{
    const auto root = parseXml(message);
    if (!root)
        return fail(root.error());
    QMap<QString, QString> fields{{u"CreateTime"_s, QString::number(now.toSecsSinceEpoch())}};
    if (root->child(u"MsgId"))
        fields.insert(u"MsgId"_s, freshMessageId());
    return callback::withFields(message, fields);
}

QString freshMessageId()
{
    constexpr int digits = 15;
    return u"25"_s + callback::freshDigits(digits);
}

QString freshOpenId()
{
    constexpr auto alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"_L1;
    constexpr int drawn = 26;
    QString openId = u"o6"_s;
    for (int i = 0; i < drawn; ++i)
        openId += alphabet.at(static_cast<qsizetype>(QRandomGenerator::global()->bounded(64)));
    return openId;
}

Result<QByteArray> addressed(const QByteArray &message, const Parties &parties)
{
    QMap<QString, QString> fields;
    if (!parties.follower.isEmpty())
        fields.insert(u"FromUserName"_s, parties.follower);
    if (!parties.account.isEmpty())
        fields.insert(u"ToUserName"_s, parties.account);
    return callback::withFields(message, fields);
}

} // namespace core::simulator
