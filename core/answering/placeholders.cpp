// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/placeholders.h"

#include <QUrl>

#include <algorithm>

namespace core::answering {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 128;
constexpr qsizetype longestGroup = 2; // digits

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

bool isElementName(QStringView name)
{
    return !name.isEmpty() && (name.front().isLetter() || name.front() == u'_')
        && std::ranges::all_of(name, isNameCharacter);
}

QString textAt(const XmlNode &root, const QString &path)
{
    const XmlNode *node = &root;
    for (const QStringView name : QStringView(path).split(u'.')) {
        node = node->child(name);
        if (!node)
            return {};
    }
    return node->text;
}

QString valueOf(const Placeholder &placeholder, const Values &values)
{
    const int group = placeholder.group();
    return group >= 0 ? values.groups.value(group) : textAt(values.message, placeholder.name);
}

} // namespace

bool Placeholder::isWellFormed() const
{
    if (isAllDigits(name))
        return name.size() <= longestGroup;
    const QList<QStringView> parts = QStringView(name).split(u'.');
    return std::ranges::all_of(parts, isElementName);
}

int Placeholder::group() const
{
    return isAllDigits(name) && name.size() <= longestGroup ? name.toInt() : -1;
}

QList<Placeholder> placeholdersIn(const QString &text)
{
    QList<Placeholder> found;
    qsizetype begin = text.indexOf("{{"_L1);
    while (begin >= 0) {
        const qsizetype end = text.indexOf("}}"_L1, begin + 2);
        if (end < 0)
            break;
        // Of "{{{{a}}" the innermost braces count.
        begin = text.lastIndexOf("{{"_L1, end - 2);
        const QStringView inside = QStringView(text).sliced(begin + 2, end - begin - 2);
        if (inside.size() <= longestName && !inside.contains(u'\n'))
            found.append({.position = begin, .length = end + 2 - begin, .name = inside.trimmed().toString()});
        begin = text.indexOf("{{"_L1, end + 2);
    }
    return found;
}

QString filled(const QString &text, Insertion insertion, const Values &values)
{
    const QList<Placeholder> placeholders = placeholdersIn(text);
    if (placeholders.isEmpty())
        return text;
    QString result;
    qsizetype done = 0;
    for (const Placeholder &placeholder : placeholders) {
        result += QStringView(text).sliced(done, placeholder.position - done);
        const QString value = valueOf(placeholder, values);
        // At the beginning it stands for a whole address, which an encoding would break.
        const bool isEncoded = insertion == Insertion::Url && placeholder.position > 0;
        result += isEncoded ? QString::fromLatin1(QUrl::toPercentEncoding(value)) : value;
        done = placeholder.position + placeholder.length;
    }
    return result + QStringView(text).sliced(done);
}

} // namespace core::answering
