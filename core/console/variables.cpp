// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/variables.h"

#include "core/base/beijing.h"
#include "core/console/jsonediting.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::console)
};

const QRegularExpression &pattern()
{
    static const QRegularExpression form(u"\\{\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*\\}\\}"_s);
    return form;
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(written(nodeOf(value), JsonWriter::Layout::Compact));
}

/// Puts values into texts, and remembers the first variable that has none.
class Filling
{
public:
    explicit Filling(const Variables &variables) : m_variables(variables) { }

    QString text(const QString &text)
    {
        QString filled;
        qsizetype copied = 0;
        for (auto found = pattern().globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            filled += text.mid(copied, match.capturedStart() - copied);
            filled += textOf(value(match.captured(1)));
            copied = match.capturedEnd();
        }
        return copied == 0 ? text : filled + text.mid(copied);
    }

    void node(JsonNode &node)
    {
        for (JsonNode &item : node.items)
            this->node(item);
        for (JsonNode::Member &member : node.members)
            this->node(member.value);
        if (node.type != JsonNode::Type::String)
            return;
        const QRegularExpressionMatch match = pattern().match(node.text);
        if (match.hasMatch() && match.capturedLength() == node.text.size())
            node = nodeOf(value(match.captured(1)));
        else
            node.text = text(node.text);
    }

    [[nodiscard]] const QString &missing() const { return m_missing; }

private:
    QJsonValue value(const QString &name)
    {
        const auto found = m_variables.constFind(name);
        if (found != m_variables.cend())
            return *found;
        if (m_missing.isEmpty())
            m_missing = name;
        return QString();
    }

    const Variables &m_variables;
    QString m_missing;
};

/// A captured number where the endpoint wants a text, and the other way round.
void conform(JsonNode &body, const Endpoint &endpoint)
{
    for (JsonNode::Member &member : body.members) {
        const auto field = std::ranges::find(endpoint.request, member.key, &EndpointField::name);
        if (field == endpoint.request.cend())
            continue;
        bool isNumber = false;
        static_cast<void>(member.value.text.toLongLong(&isNumber));
        if (field->type.startsWith("int"_L1) && !field->type.endsWith(u']')
            && member.value.type == JsonNode::Type::String && isNumber)
            member.value.type = JsonNode::Type::Number;
        else if (field->type == "string"_L1 && member.value.type == JsonNode::Type::Number)
            member.value.type = JsonNode::Type::String;
    }
}

void collect(const QString &text, QStringList &names)
{
    for (auto found = pattern().globalMatch(text); found.hasNext();) {
        if (const QString name = found.next().captured(1); !names.contains(name))
            names += name;
    }
}

} // namespace

bool isVariableName(QStringView name)
{
    return pattern().match(u"{{"_s + name + u"}}"_s).capturedLength() == name.size() + 4 && !name.contains(u' ');
}

Variables commonVariables(const AppId &appId, const QDateTime &now)
{
    const QDate today = inBeijing(now).date();
    const qint64 seconds = now.toSecsSinceEpoch();
    return {{u"appid"_s, appId.toString()},
            {u"today"_s, today.toString(Qt::ISODate)},
            {u"yesterday"_s, today.addDays(-1).toString(Qt::ISODate)},
            {u"now"_s, seconds},
            {u"hour_ago"_s, seconds - 3600}};
}

QStringList variablesIn(const CallRequest &request)
{
    QStringList names;
    collect(request.path, names);
    for (const QueryItem &item : request.query)
        collect(item.value, names);
    collect(QString::fromUtf8(request.body), names);
    for (const ChosenFile &file : request.files)
        collect(file.path, names);
    return names;
}

Result<CallRequest> filledIn(const CallRequest &request, const Variables &variables, const Endpoint *endpoint)
{
    CallRequest filled = request;
    Filling filling(variables);
    filled.path = filling.text(filled.path);
    for (QueryItem &item : filled.query)
        item.value = filling.text(item.value);
    for (ChosenFile &file : filled.files)
        file.path = filling.text(file.path);
    if (pattern().match(QString::fromUtf8(filled.body)).hasMatch()) {
        auto tree = parseTree(filled.body);
        if (tree) {
            filling.node(*tree);
            if (endpoint)
                conform(*tree, *endpoint);
            filled.body = written(*tree, JsonWriter::Layout::Compact);
        } else {
            filled.body = filling.text(QString::fromUtf8(filled.body)).toUtf8();
        }
    }
    if (!filling.missing().isEmpty())
        return invalid(filling.missing(), Texts::tr("The variable {{%1}} has no value.").arg(filling.missing()),
                       Texts::tr("Write a value in its place, or give the variable one."));
    return filled;
}

} // namespace core::console
