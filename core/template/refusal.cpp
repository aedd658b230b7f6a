// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/refusal.h"

#include "core/template/keyword.h"
#include "core/template/texts.h"
#include "core/template/valuerules_p.h"

#include <QRegularExpression>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    int code;
    QLatin1String path;
};

constexpr Meaning meanings[] = {
    {40003, "touser"_L1},      {40013, "miniprogram.appid"_L1},
    {40036, "template_id"_L1}, {40037, "template_id"_L1},
    {40039, "url"_L1},         {41030, "page"_L1},
    {43004, "touser"_L1},      {43101, "touser"_L1},
    {43116, "template_id"_L1}, {40249, "data"_L1},
    {45168, "data"_L1},
};

/// The explanation before the platform's own words may name an example, hence the template's fields only.
QString fieldIn(const QString &message, const Template &subject)
{
    static const QRegularExpression form(uR"(\bdata\.([A-Za-z0-9_]+)\.value\b)"_s);
    const QStringList fields = fieldsOf(subject.content);
    for (auto match = form.globalMatch(message); match.hasNext();) {
        const QString field = match.next().captured(1);
        if (fields.contains(field))
            return field;
    }
    return {};
}

} // namespace

std::optional<Problem> locate(const Error &refusal, const Template &subject)
{
    if (refusal.kind != Error::Kind::Api)
        return {};
    Problem problem{
        .rule = u"template.refused"_s, .message = refusal.message, .code = refusal.code, .advice = refusal.advice};
    if (refusal.code == badArgument) {
        const QString field = fieldIn(refusal.message, subject);
        if (field.isEmpty()) {
            problem.path = u"data"_s;
            return problem;
        }
        problem.path = pathOf(field);
        problem.message =
            Texts::tr("The platform refused the value of \"%1\" (%2)").arg(labelOf(subject, field), field);
        problem.advice = Texts::tr("It takes %1.").arg(ruleOf(kindOf(field)));
        return problem;
    }
    for (const Meaning &meaning : meanings) {
        if (meaning.code != refusal.code)
            continue;
        problem.path = meaning.path;
        if (subject.family == Family::Subscription && problem.path == "url"_L1)
            problem.path = u"page"_s;
        return problem;
    }
    return {};
}

} // namespace core::templates
