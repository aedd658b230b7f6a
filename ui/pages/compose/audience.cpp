// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/audience.h"

#include "core/base/json.h"
#include "core/message/targets.h"

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::message;

Operation Audience::operation() const
{
    switch (way) {
    case Way::Everyone:
    case Way::Tag:
    case Way::OpenIds: return Operation::Mass;
    case Way::Follower: return Operation::CustomerService;
    case Way::Preview: return Operation::Preview;
    }
    Q_UNREACHABLE();
}

Target Audience::target() const
{
    if (way == Way::Tag)
        return TagTarget{.id = tag};
    if (way == Way::OpenIds)
        return OpenIds{.ids = parseOpenIds(openIds).ids};
    return Everyone{};
}

PreviewTarget Audience::previewTarget() const
{
    if (previewBy == By::OpenId)
        return OpenId{.id = previewTo.trimmed()};
    return WeChatId{.name = previewTo.trimmed()};
}

QByteArray Audience::toJson() const
{
    return core::toWire({{u"way"_s, static_cast<int>(way)},
                         {u"tag"_s, tag},
                         {u"openIds"_s, openIds},
                         {u"follower"_s, follower},
                         {u"previewBy"_s, static_cast<int>(previewBy)},
                         {u"previewTo"_s, previewTo}});
}

Audience Audience::fromJson(const QByteArray &json)
{
    const auto object = core::parseObject(json);
    if (!object)
        return {};
    core::JsonReader reader(*object);
    Audience audience;
    audience.way = static_cast<Way>(std::clamp<qint64>(reader.integerOr("way"_L1, 0), 0, int(Way::Preview)));
    audience.tag = reader.integerOr("tag"_L1, -1);
    audience.openIds = reader.stringOr("openIds"_L1);
    audience.follower = reader.stringOr("follower"_L1);
    audience.previewBy = reader.integerOr("previewBy"_L1, 1) == 0 ? By::OpenId : By::WeChatId;
    audience.previewTo = reader.stringOr("previewTo"_L1);
    return audience;
}

} // namespace ui
