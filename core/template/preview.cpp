// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/preview.h"

#include "core/template/characters_p.h"

#include <algorithm>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

/// Without what phones leave out.
QString withoutUnshown(const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = nextChar(text, i);
        if (isLineBreak(c))
            shown += u' ';
        else if (!isEmoji(c))
            shown += QString::fromUcs4(&c, 1);
    }
    return shown.trimmed();
}

QString cutTo(const QString &text, qsizetype chars)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < chars && at < text.size(); ++i)
        static_cast<void>(nextChar(text, at));
    return at >= text.size() ? text : QString(text.left(at) + u'…');
}

bool isShown(const Line &line)
{
    const auto isGone = [](const Part &part) { return !part.field.isEmpty() && isNoLongerShown(part.field); };
    return std::ranges::none_of(line.parts, isGone);
}

Preview::Row rowOf(const Line &line, const TemplateMessage &message, const QHash<QString, QString> &examples,
                   qsizetype shownChars)
{
    const auto isTyped = [&message](const Part &part) {
        const Value *value = part.field.isEmpty() ? nullptr : message.find(part.field);
        return value && !value->text.isEmpty();
    };
    Preview::Row row{.label = line.label};
    const bool hasField = std::ranges::any_of(line.parts, [](const Part &part) { return !part.field.isEmpty(); });
    if (hasField && std::ranges::none_of(line.parts, isTyped))
        row.source = Preview::Row::Source::Example;
    for (const Part &part : line.parts) {
        row.full += part.text;
        if (part.field.isEmpty())
            continue;
        row.fields += part.field;
        const Value *value = message.find(part.field);
        if (row.source == Preview::Row::Source::Typed)
            row.full += value ? value->text : QString();
        else
            row.full += examples.value(part.field, sampleOf(kindOf(part.field)));
    }
    row.text = cutTo(withoutUnshown(row.full), shownChars);
    return row;
}

} // namespace

Preview previewOf(const TemplateMessage &message, const Rules &rules)
{
    Preview preview{.title = rules.subject().title};
    const QHash<QString, QString> examples = exampleValues(rules.subject());
    for (const Line &line : linesOf(rules.subject().content)) {
        if (isShown(line))
            preview.rows += rowOf(line, message, examples, rules.shownChars());
    }
    if (!message.miniProgram.isEmpty()) {
        preview.tap = Preview::Tap::MiniProgram;
        preview.target = message.miniProgram.pagePath;
    } else if (!message.url.isEmpty()) {
        preview.tap = Preview::Tap::Link;
        preview.target = message.url;
    }
    return preview;
}

QString toString(const Preview::Row &row)
{
    return row.label.isEmpty() ? row.text : QString(row.label + u": " + row.text);
}

} // namespace core::templates
