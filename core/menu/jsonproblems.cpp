// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/jsonproblems.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <cmath>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kept = 200;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::menu)
};

QString nameOf(JsonNode::Type type)
{
    switch (type) {
    case JsonNode::Type::Null: return u"null"_s;
    case JsonNode::Type::Boolean: return u"boolean"_s;
    case JsonNode::Type::Number: return u"number"_s;
    case JsonNode::Type::String: return u"string"_s;
    case JsonNode::Type::Array: return u"array"_s;
    case JsonNode::Type::Object: return u"object"_s;
    }
    Q_UNREACHABLE();
}

/// For messages; a key or a text may be megabytes long.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    return text.size() <= most ? text : text.left(most) + u'…';
}

/// "12.50e3" and "12500" are the same number, 1250e1; compares without losing digits.
struct Decimal
{
    QString digits; ///< without zeros at both ends
    qint64 exponent = 0;

    explicit Decimal(const QString &text)
    {
        const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
        const QString mantissa = text.left(e);
        exponent = e < 0 ? 0 : text.mid(e + 1).toLongLong();
        const qsizetype point = mantissa.indexOf(u'.');
        if (point >= 0)
            exponent -= mantissa.size() - point - 1;
        for (const QChar c : mantissa) {
            if (c.isDigit() && !(digits.isEmpty() && c == u'0'))
                digits += c;
        }
        while (digits.endsWith(u'0')) {
            digits.chop(1);
            ++exponent;
        }
        if (digits.isEmpty())
            exponent = 0;
    }

    friend bool operator==(const Decimal &, const Decimal &) = default;
};

bool isExact(const QString &number)
{
    bool isWhole = false;
    number.toLongLong(&isWhole);
    if (isWhole)
        return true;
    const double value = number.toDouble();
    return std::isfinite(value)
        && Decimal(number) == Decimal(QString::number(value, 'g', QLocale::FloatingPointShortest));
}

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

} // namespace

Problem JsonProblems::unreadable(const JsonFault &fault)
{
    const auto rule = [&fault] {
        switch (fault.kind) {
        case JsonFault::Kind::Syntax: return u"menu.json.syntax"_s;
        case JsonFault::Kind::Encoding: return u"menu.json.encoding"_s;
        case JsonFault::Kind::Depth: return u"menu.json.depth"_s;
        case JsonFault::Kind::Size: return u"menu.json.size"_s;
        }
        Q_UNREACHABLE();
    };
    return {.rule = rule(), .message = fault.message, .line = fault.line};
}

void JsonProblems::addWrongType(const Place &place, const JsonNode &node, const QString &expected)
{
    const QString found = nameOf(node.type);
    const QString path = shortened(place.toString());
    add({.place = place,
         .rule = u"menu.json.type"_s,
         .limit = expected,
         .found = found,
         .message = path.isEmpty()
             ? Texts::tr("A menu must be of the JSON type %1, but this is of the type %2").arg(expected, found)
             : Texts::tr("“%1” must be of the JSON type %2, but is of the type %3").arg(path, expected, found),
         .line = node.line});
}

void JsonProblems::addMissing(const JsonNode &object, const QString &key)
{
    add({.place = Place{}.at(key),
         .rule = u"menu.json.missing"_s,
         .message = Texts::tr("There is no menu in this text: the key “%1” is missing").arg(key),
         .line = object.line});
}

void JsonProblems::addLeftOut(const Place &place, const JsonNode &node)
{
    const bool isOfMenu = place.field == "button"_L1 || place.field == "matchrule"_L1 || place.field == "menuid"_L1;
    add({.severity = isOfMenu ? Problem::Severity::Error : Problem::Severity::Warning,
         .place = place,
         .rule = u"menu.json.unknownKey"_s,
         .message = Texts::tr("“%1” does not belong here and was left out").arg(shortened(place.toString())),
         .line = node.line});
}

void JsonProblems::addThirdLevel(const Place &place, const JsonNode &list)
{
    add({.place = place,
         .rule = u"menu.levels"_s,
         .limit = 2,
         .found = 3,
         .unit = u"count"_s,
         .message = Texts::tr("A menu has two levels; the %n button(s) on the third level were left out", nullptr,
                              static_cast<int>(list.items.size())),
         .code = 40022,
         .line = list.line});
}

void JsonProblems::addRefusal(const JsonNode &node, int code, const QString &text)
{
    add({.place = Place{}.at(u"errcode"_s),
         .rule = u"menu.json.errcode"_s,
         .found = code,
         .message = Texts::tr("This is an error of the platform and no menu: %1 %2").arg(code).arg(shortened(text)),
         .code = code,
         .line = node.line});
}

void JsonProblems::eachMember(const JsonNode &object, const Place &owner, const QString &path,
                              const std::function<void(const QString &, const JsonNode &)> &take)
{
    QHash<QString, const JsonNode *> last;
    for (const JsonNode::Member &member : object.members) {
        const bool isRepeated = last.contains(member.key);
        last.insert(member.key, &member.value);
        if (!isRepeated)
            continue;
        const Place place = owner.at(below(path, member.key));
        add({.place = place,
             .rule = u"menu.json.duplicateKey"_s,
             .message =
                 Texts::tr("The key “%1” is there twice; only the last one counts").arg(shortened(place.toString())),
             .line = member.value.line});
    }
    for (const JsonNode::Member &member : object.members) {
        if (last.value(member.key) == &member.value)
            take(member.key, member.value);
    }
}

void JsonProblems::inspect(const JsonNode &value, const Place &place)
{
    if (value.type == JsonNode::Type::Number && !isExact(value.text)) {
        add({.place = place,
             .rule = u"menu.json.number"_s,
             .found = shortened(value.text),
             .message = Texts::tr("The number %1 at “%2” has more digits than can be kept")
                            .arg(shortened(value.text), shortened(place.toString())),
             .line = value.line});
    }
    for (std::size_t i = 0; i < value.items.size(); ++i)
        inspect(value.items[i], place.at(u"%1[%2]"_s.arg(place.field).arg(i)));
    if (!value.members.empty()) {
        eachMember(value, place, place.field, [&](const QString &key, const JsonNode &member) {
            inspect(member, place.at(below(place.field, key)));
        });
    }
}

QList<Problem> JsonProblems::take()
{
    if (m_more > 0)
        m_problems.append({.rule = u"menu.json.more"_s, .message = Texts::tr("%n more problem(s)", nullptr, m_more)});
    return std::move(m_problems);
}

void JsonProblems::add(Problem problem)
{
    if (m_problems.size() < kept)
        m_problems.append(std::move(problem));
    else
        ++m_more;
}

} // namespace core::menu
