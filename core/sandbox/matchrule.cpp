// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/matchrule.h"

#include "core/sandbox/tags.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String retired[] = {"sex"_L1, "country"_L1, "province"_L1, "city"_L1, "language"_L1};

/// SDKs send every field, the ones without a value as "".
bool isSet(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(QString());
}

/// Nothing for anything else than a natural number, as such or as text.
std::optional<int> natural(const QJsonValue &value)
{
    static const QRegularExpression form(u"\\A[0-9]+\\z"_s);
    if (value.isString() && form.match(value.toString()).hasMatch()) {
        bool fits = false;
        const int number = value.toString().toInt(&fits);
        return fits ? std::optional(number) : std::nullopt;
    }
    const int number = value.toInt(-1); // -1 for fractions, too
    return value.isDouble() && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

Result<MatchRule> MatchRule::parse(const QJsonValue &given, const Tags &tags)
{
    if (isSet(given) && !given.isObject())
        return refuse(47001);
    const QJsonObject fields = given.toObject();
    if (std::ranges::any_of(retired, [&](QLatin1String name) { return isSet(fields.value(name)); }))
        return refuse(65320);

    MatchRule rule;
    const QJsonValue tag = isSet(fields.value("tag_id"_L1)) ? fields.value("tag_id"_L1) : fields.value("group_id"_L1);
    if (isSet(tag)) {
        rule.tag = natural(tag);
        if (!rule.tag || !tags.find(*rule.tag))
            return refuse(45159);
    }
    const QJsonValue platform = fields.value("client_platform_type"_L1);
    if (isSet(platform)) {
        const int number = natural(platform).value_or(0);
        if (number < static_cast<int>(ClientPlatform::Ios) || number > static_cast<int>(ClientPlatform::Others))
            return refuse(40035);
        rule.platform = static_cast<ClientPlatform>(number);
    }
    if (!rule.tag && !rule.platform)
        return refuse(65304);
    return rule;
}

QJsonObject MatchRule::toJson() const
{
    QJsonObject json;
    if (tag)
        json.insert("group_id"_L1, QString::number(*tag));
    if (platform)
        json.insert("client_platform_type"_L1, QString::number(static_cast<int>(*platform)));
    return json;
}

bool MatchRule::matches(const Follower &follower) const
{
    return (!tag || tag == follower.decidingTag()) && (!platform || platform == follower.platform);
}

} // namespace core::sandbox
