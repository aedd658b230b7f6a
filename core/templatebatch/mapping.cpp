// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templatebatch/mapping.h"

#include "core/base/nearest.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace core::templatebatch {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::templatebatch::Mapping)
};

const QRegularExpression &columnForm()
{
    static const QRegularExpression form(uR"(\{\{\s*([^{}]*?)\s*\}\})"_s);
    return form;
}

qsizetype columnOf(const QString &name, const QStringList &header)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header.at(i).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    bool isNumber = false;
    const qsizetype place = name.toLongLong(&isNumber);
    return isNumber && place >= 1 && place <= header.size() ? place - 1 : -1;
}

QString columnPattern(const QString &name)
{
    return u"{{"_s + name.trimmed() + u"}}";
}

void checkPattern(const QString &pattern, const QString &path, const QStringList &header, QList<Problem> &problems)
{
    for (auto match = columnForm().globalMatch(pattern); match.hasNext();) {
        const QString name = match.next().captured(1);
        if (columnOf(name, header) >= 0)
            continue;
        problems += Problem{
            .path = path,
            .rule = u"batch.column"_s,
            .found = name,
            .message = Texts::tr("The table has no column \"%1\" for %2").arg(name.left(64), path),
            .advice =
                Texts::tr("Did you mean \"%1\"? It has: %2").arg(nearestName(name, header), header.join(u", "_s))};
    }
}

} // namespace

Mapping suggest(const QStringList &header, const templates::Template &subject)
{
    Mapping mapping;
    for (const QString &name : {u"openid"_s, u"touser"_s, u"open_id"_s}) {
        if (columnOf(name, header) >= 0) {
            mapping.openId = columnPattern(name);
            break;
        }
    }
    for (const QString &field : templates::fieldsOf(subject.content)) {
        const QString label = templates::labelOf(subject, field);
        for (const QString &name : {field, QString(field + u".DATA"), label}) {
            if (columnOf(name, header) < 0)
                continue;
            mapping.values.insert(field, columnPattern(name));
            break;
        }
    }
    if (columnOf(u"url"_s, header) >= 0)
        mapping.url = u"{{url}}"_s;
    if (columnOf(u"appid"_s, header) >= 0)
        mapping.appId = u"{{appid}}"_s;
    if (columnOf(u"pagepath"_s, header) >= 0)
        mapping.pagePath = u"{{pagepath}}"_s;
    return mapping;
}

QList<Problem> check(const Mapping &mapping, const QStringList &header, const templates::Template &subject)
{
    QList<Problem> problems;
    checkPattern(mapping.openId, u"openid"_s, header, problems);
    if (!columnForm().match(mapping.openId).hasMatch())
        problems += Problem{.path = u"openid"_s,
                            .rule = u"batch.openid"_s,
                            .message = Texts::tr("No column says who receives the messages")};
    checkPattern(mapping.url, u"url"_s, header, problems);
    checkPattern(mapping.appId, u"miniprogram.appid"_s, header, problems);
    checkPattern(mapping.pagePath, u"miniprogram.pagepath"_s, header, problems);
    const QStringList fields = templates::fieldsOf(subject.content);
    for (auto value = mapping.values.constBegin(); value != mapping.values.constEnd(); ++value) {
        checkPattern(value.value(), u"data."_s + value.key(), header, problems);
        if (!fields.contains(value.key()))
            problems += Problem{.path = u"data."_s + value.key(),
                                .rule = u"batch.field"_s,
                                .message = Texts::tr("The template has no field \"%1\"").arg(value.key()),
                                .advice = Texts::tr("It has: %1").arg(fields.join(u", "_s))};
    }
    for (const QString &field : fields) {
        if (mapping.values.contains(field) || templates::isNoLongerShown(field))
            continue;
        problems += Problem{.path = u"data."_s + field,
                            .rule = u"batch.unmapped"_s,
                            .message = Texts::tr("No column and no text is given for \"%1\" (%2)")
                                           .arg(field, templates::labelOf(subject, field)),
                            .advice = Texts::tr("The table has: %1").arg(header.join(u", "_s))};
    }
    return problems;
}

RowReader::RowReader(const Mapping &mapping, const QStringList &header, const templates::Template &subject)
    : m_templateId(subject.id)
    , m_openId(parse(mapping.openId, header))
    , m_url(parse(mapping.url, header))
    , m_appId(parse(mapping.appId, header))
    , m_pagePath(parse(mapping.pagePath, header))
{
    for (auto value = mapping.values.constBegin(); value != mapping.values.constEnd(); ++value)
        m_values.emplaceBack(value.key(), parse(value.value(), header));
}

RowReader::Pattern RowReader::parse(const QString &pattern, const QStringList &header)
{
    Pattern pieces;
    qsizetype at = 0;
    for (auto match = columnForm().globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        pieces +=
            Piece{.words = pattern.mid(at, found.capturedStart() - at), .column = columnOf(found.captured(1), header)};
        at = found.capturedEnd();
    }
    if (at < pattern.size())
        pieces += Piece{.words = pattern.mid(at)};
    return pieces;
}

QString RowReader::fill(const Pattern &pattern, const QStringList &row)
{
    QString text;
    for (const Piece &piece : pattern) {
        text += piece.words;
        if (piece.column >= 0 && piece.column < row.size())
            text += row.at(piece.column);
    }
    return text.trimmed();
}

templates::TemplateMessage RowReader::read(const QStringList &row) const
{
    templates::TemplateMessage message{.toUser = fill(m_openId, row),
                                       .templateId = m_templateId,
                                       .url = fill(m_url, row),
                                       .miniProgram = {.appId = fill(m_appId, row), .pagePath = fill(m_pagePath, row)}};
    for (const auto &[field, pattern] : m_values)
        message.values += templates::Value{.field = field, .text = fill(pattern, row)};
    return message;
}

} // namespace core::templatebatch
