// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/knowledge.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace core::diagnosis {

using namespace Qt::StringLiterals;

namespace {

QLatin1String inLanguage(QLatin1String zh, QLatin1String en)
{
    return QLocale().language() == QLocale::Chinese ? zh : en;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts.append(text.toString());
    return texts;
}

tl::unexpected<Error> wrongRow(const QString &id, const QString &reason)
{
    return fail(Error::Kind::Protocol,
                QCoreApplication::translate("core::diagnosis", "diagnosis.json, row \"%1\": %2").arg(id, reason));
}

} // namespace

QString KnownFailure::title() const
{
    return row[inLanguage("title_zh"_L1, "title_en"_L1)].toString();
}

QStringList KnownFailure::causes() const
{
    return textsOf(row[inLanguage("causes_zh"_L1, "causes_en"_L1)]);
}

QStringList KnownFailure::steps() const
{
    return textsOf(row[inLanguage("steps_zh"_L1, "steps_en"_L1)]);
}

QStringList KnownFailure::links() const
{
    return textsOf(row["links"_L1]);
}

QString KnownFailure::page() const
{
    return row["page"_L1].toString();
}

Result<Knowledge> Knowledge::load()
{
    QFile file(u":/catalogue/diagnosis.json"_s);
    return parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

Result<Knowledge> Knowledge::parse(const QByteArray &json)
{
    const Result<QJsonObject> root = parseObject(json);
    if (!root)
        return fail(root.error());
    Knowledge knowledge;
    knowledge.m_root = *root;
    knowledge.m_date = root->value("date"_L1).toString();
    for (const QJsonValue value : root->value("failures"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        KnownFailure failure{.id = row["id"_L1].toString(), .patterns = textsOf(row["patterns"_L1]), .row = row};
        for (const QJsonValue code : row["codes"_L1].toArray())
            failure.codes.append(code.toInt());
        if (failure.id.isEmpty() || (failure.codes.isEmpty() && failure.patterns.isEmpty()))
            return wrongRow(failure.id, QCoreApplication::translate("core::diagnosis", "needs an id and a sign"));
        knowledge.m_failures.append(std::move(failure));
    }
    return knowledge;
}

const KnownFailure *Knowledge::byCode(int code) const
{
    const auto found =
        std::ranges::find_if(m_failures, [code](const KnownFailure &failure) { return failure.codes.contains(code); });
    return found == m_failures.cend() ? nullptr : &*found;
}

const KnownFailure *Knowledge::byText(const QString &text) const
{
    const QString lower = text.toLower();
    const KnownFailure *best = nullptr;
    qsizetype length = 0;
    for (const KnownFailure &failure : m_failures) {
        for (const QString &pattern : failure.patterns) {
            if (pattern.size() > length && lower.contains(pattern)) {
                best = &failure;
                length = pattern.size();
            }
        }
    }
    return best;
}

const KnownFailure *Knowledge::byId(QStringView id) const
{
    const auto found = std::ranges::find(m_failures, id, &KnownFailure::id);
    return found == m_failures.cend() ? nullptr : &*found;
}

QList<ConsoleLink> Knowledge::links(const QStringList &ids) const
{
    QList<ConsoleLink> links;
    const QJsonArray rows = m_root["links"_L1].toArray();
    for (const QString &id : ids) {
        for (const QJsonValue row : rows) {
            if (row["id"_L1].toString() == id)
                links.append({.id = id,
                              .title = row[inLanguage("zh"_L1, "en"_L1)].toString(),
                              .url = QUrl(row["url"_L1].toString())});
        }
    }
    return links;
}

QList<ApiHost> Knowledge::hosts() const
{
    QList<ApiHost> hosts;
    for (const QJsonValue row : m_root["hosts"_L1].toArray())
        hosts.append({.host = row["host"_L1].toString(), .where = row[inLanguage("zh"_L1, "en"_L1)].toString()});
    return hosts;
}

} // namespace core::diagnosis
