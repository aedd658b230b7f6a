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
                        .secondClass = row["second_class"_L1].toString(),
                        .otherNames = row["other_names"_L1].toVariant().toStringList()};
    return all;
}

QString alike(QString words)
{
    return words.remove(u'|').remove(u'/').trimmed();
}

bool isCalled(const Industry &industry, const QString &secondClass)
{
    const QStringList names = industry.otherNames + QStringList(industry.secondClass);
    return std::ranges::any_of(names, [&](const QString &name) { return alike(name) == alike(secondClass); });
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
        if (industry.firstClass == firstClass.trimmed() && isCalled(industry, secondClass))
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
