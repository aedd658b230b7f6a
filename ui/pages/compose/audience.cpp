// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/audience.h"

#include "core/base/json.h"

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
    case Way::Reply: return Operation::PassiveReply;
    }
    Q_UNREACHABLE();
}

Target Audience::target(const QStringList &ids) const
{
    if (way == Way::Tag)
        return TagTarget{.id = tag};
    if (way == Way::OpenIds)
        return OpenIds{.ids = ids};
    return Everyone{};
}

PreviewTarget Audience::previewTarget() const
{
    if (previewBy == By::OpenId)
        return OpenId{.id = previewTo.trimmed()};
    return WeChatId{.name = previewTo.trimmed()};
}

core::callback::Message Audience::received() const
{
    const bool isEvent = answers == Answers::Event;
    return {.to = originalId.trimmed(),
            .from = follower.trimmed(),
            .type = isEvent ? u"event"_s : u"text"_s,
            .event = isEvent ? u"CLICK"_s : QString()};
}

QByteArray Audience::toJson() const
{
    return core::toWire({{u"way"_s, static_cast<int>(way)},
                         {u"tag"_s, tag},
                         {u"openIds"_s, openIds},
                         {u"follower"_s, follower},
                         {u"previewBy"_s, static_cast<int>(previewBy)},
                         {u"previewTo"_s, previewTo},
                         {u"answers"_s, static_cast<int>(answers)},
                         {u"originalId"_s, originalId}});
}

Audience Audience::fromJson(const QByteArray &json)
{
    const auto object = core::parseObject(json);
    if (!object)
        return {};
    core::JsonReader reader(*object);
    Audience audience;
    audience.way = static_cast<Way>(std::clamp<qint64>(reader.integerOr("way"_L1, 0), 0, int(Way::Reply)));
    audience.tag = reader.integerOr("tag"_L1, -1);
    audience.openIds = reader.stringOr("openIds"_L1);
    audience.follower = reader.stringOr("follower"_L1);
    audience.previewBy = reader.integerOr("previewBy"_L1, 1) == 0 ? By::OpenId : By::WeChatId;
    audience.previewTo = reader.stringOr("previewTo"_L1);
    audience.answers = reader.integerOr("answers"_L1, 0) == 1 ? Answers::Event : Answers::Message;
    audience.originalId = reader.stringOr("originalId"_L1);
    return audience;
}

} // namespace ui
