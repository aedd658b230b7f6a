// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/industry.h"

#include "core/base/json.h"

#include <QFile>

#include <algorithm>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

QList<Industry> load()
{
    QFile file(u":/template/industries.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const auto json = parseObject(isOpen ? file.readAll() : QByteArray());
    Q_ASSERT(json);
    QList<Industry> all;
    for (const QJsonValue row : json->value("industries"_L1).toArray())
        all += Industry{.id = row["id"_L1].toInt(),
                        .firstClass = row["first_class"_L1].toString(),
                        .secondClass = row["second_class"_L1].toString()};
    return all;
}

QString alike(QString words)
{
    return words.replace(u'|', u'/').trimmed();
}

} // namespace

const QList<Industry> &allIndustries()
{
    static const QList<Industry> all = load();
    return all;
}

std::optional<Industry> industryOf(int id)
{
    const auto found = std::ranges::find(allIndustries(), id, &Industry::id);
    return found == allIndustries().end() ? std::nullopt : std::optional(*found);
}

std::optional<Industry> industryOf(const QString &firstClass, const QString &secondClass)
{
    for (const Industry &industry : allIndustries()) {
        if (industry.firstClass == firstClass.trimmed() && industry.secondClass == alike(secondClass))
            return industry;
    }
    return {};
}

QList<Template> lostBy(const Industries &wanted, const QList<Template> &templates)
{
    QList<Template> lost;
    for (const Template &subject : templates) {
        const auto industry = industryOf(subject.primaryIndustry, subject.deputyIndustry);
        if (industry && industry->id != wanted.primary.id && industry->id != wanted.secondary.id)
            lost += subject;
    }
    return lost;
}

} // namespace core::templates
