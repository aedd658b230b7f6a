// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/template.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

/// The documentation prints blanks between the braces, and old templates have them in fact.
const QRegularExpression &fieldForm()
{
    static const QRegularExpression form(uR"(\{\s*\{\s*([^{}\s]+?)\s*\.\s*DATA\s*\}\s*\})"_s);
    return form;
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

/// The words before the first field are its label when a colon ends them.
QString takeLabel(QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty() || !isColon(trimmed.back()))
        return {};
    words.clear();
    return trimmed.chopped(1).trimmed();
}

Line lineOf(const QString &text)
{
    Line line;
    qsizetype at = 0;
    for (auto match = fieldForm().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString words = text.mid(at, found.capturedStart() - at);
        if (line.parts.isEmpty())
            line.label = takeLabel(words);
        if (!words.isEmpty())
            line.parts += Part{.text = words};
        line.parts += Part{.field = found.captured(1)};
        at = found.capturedEnd();
    }
    if (at < text.size())
        line.parts += Part{.text = text.mid(at)};
    return line;
}

QStringList filledLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines += trimmed;
    }
    return lines;
}

/// The only field of a line, or nothing.
QString onlyField(const Line &line)
{
    return line.parts.size() == 1 ? line.parts.first().field : QString();
}

/// What stands behind "label:" in the example, or the line as it is where there is no label.
QString valueIn(const QString &line, const QString &label)
{
    if (label.isEmpty())
        return line;
    if (!line.startsWith(label))
        return {};
    const QString rest = line.mid(label.size()).trimmed();
    return !rest.isEmpty() && isColon(rest.front()) ? rest.mid(1).trimmed() : QString();
}

} // namespace

QList<Line> linesOf(const QString &content)
{
    QList<Line> lines;
    for (const QString &text : filledLines(content))
        lines += lineOf(text);
    return lines;
}

QStringList fieldsOf(const QString &content)
{
    QStringList fields;
    for (auto match = fieldForm().globalMatch(content); match.hasNext();) {
        const QString field = match.next().captured(1);
        if (!fields.contains(field))
            fields += field;
    }
    return fields;
}

QHash<QString, QString> exampleValues(const Template &subject)
{
    const QList<Line> lines = linesOf(subject.content);
    const QStringList shown = filledLines(subject.example);
    QHash<QString, QString> values;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        const QString field = onlyField(line);
        if (field.isEmpty())
            continue;
        if (shown.size() == lines.size()) {
            if (const QString value = valueIn(shown.at(i), line.label); !value.isEmpty())
                values.insert(field, value);
            continue;
        }
        // An example with other lines than the content still has the labels.
        const auto found = std::ranges::find_if(
            shown, [&](const QString &text) { return !line.label.isEmpty() && !valueIn(text, line.label).isEmpty(); });
        if (found != shown.end())
            values.insert(field, valueIn(*found, line.label));
    }
    return values;
}

QString labelOf(const Template &subject, const QString &field)
{
    for (const Line &line : linesOf(subject.content)) {
        if (!line.label.isEmpty() && std::ranges::any_of(line.parts, [&](const Part &p) { return p.field == field; }))
            return line.label;
    }
    return field;
}

} // namespace core::templates
