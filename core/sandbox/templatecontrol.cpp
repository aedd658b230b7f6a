// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/templatecontrol.h"

#include "core/sandbox/state.h"
#include "core/sandbox/templatelibrary.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;
using templates::Family;
using templates::Template;

namespace {

/// Gives the texts below a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

using Told = Result<QJsonObject>;

Told orderTemplateOutcome(State &state, JsonReader &reader)
{
    static const QStringList known{u"success"_s, u"failed:user block"_s, u"failed: system failed"_s};
    const QString status = reader.string("status"_L1);
    const qint64 times = reader.integerOr("times"_L1, 1);
    if (reader.fault())
        return {};
    if (!known.contains(status))
        return invalid(u"status"_s,
                       Words::tr("A template message ends with %1, not with \"%2\"").arg(known.join(u", "_s), status));
    if (times < 0 || times > 1'000'000)
        return invalid(u"times"_s, Words::tr("\"times\" is 0 to 1000000, not %1").arg(times));
    state.templates.order({.status = status, .times = static_cast<int>(times)});
    return {};
}

/// A template made by hand, as in the console of a test account.
Told addByHand(State &state, JsonReader &reader)
{
    Template made{.title = reader.string("title"_L1),
                  .content = reader.string("content"_L1),
                  .example = reader.stringOr("example"_L1)};
    if (reader.fault())
        return {};
    return QJsonObject{{"template_id"_L1, state.templates.add(made, 0)}};
}

Told changeCategory(State &state, JsonReader &reader)
{
    const int id = static_cast<int>(reader.integer("id"_L1));
    const bool isEnabled = reader.boolean("enabled"_L1);
    if (reader.fault())
        return {};
    if (!templateLibrary().category(id))
        return invalid(u"id"_s, Words::tr("The sandbox has no category %1").arg(id));
    if (isEnabled)
        state.templates.addCategory(id);
    else
        state.templates.removeCategory(id);
    return {};
}

/// The names of a follower and a notice; a fault when one of them is not there.
Result<std::pair<QString, QString>> noticeTo(State &state, JsonReader &reader)
{
    const QString openid = reader.string("openid"_L1);
    const QString id = reader.string("template_id"_L1);
    if (reader.fault())
        return std::pair(openid, id);
    if (!state.followers.find(openid) && !state.followers.hasLeft(openid))
        return invalid(u"openid"_s, Words::tr("The sandbox has no follower \"%1\"").arg(openid));
    if (!state.templates.find(Family::Subscription, id))
        return invalid(u"template_id"_s, Words::tr("The sandbox has no subscription notice \"%1\"").arg(id));
    return std::pair(openid, id);
}

void postAnswer(State &state, const QString &openid, const QString &event, const QString &list, const XmlNode &item)
{
    state.outbox.postEvent(state.now(), openid, event, {XmlNode{.name = list, .children = {item}}});
}

/// The follower answers the window that asks for consent.
Told answerPopup(State &state, JsonReader &reader)
{
    const auto named = noticeTo(state, reader);
    const bool accepts = reader.booleanOr("accept"_L1, true);
    const qint64 scene = reader.integerOr("scene"_L1, 1);
    if (!named)
        return fail(named.error());
    if (reader.fault())
        return {};
    const auto &[openid, id] = *named;
    if (accepts)
        state.templates.agree(openid, id);
    postAnswer(state, openid, u"subscribe_msg_popup_event"_s, u"SubscribeMsgPopupEvent"_s,
               {.name = u"List"_s,
                .children = {element(u"TemplateId"_s, id),
                             element(u"SubscribeStatusString"_s, accepts ? u"accept"_s : u"reject"_s),
                             element(u"PopupScene"_s, scene)}});
    return {};
}

/// The follower switches a notice off in the settings.
Told rejectLater(State &state, JsonReader &reader)
{
    const auto named = noticeTo(state, reader);
    if (!named)
        return fail(named.error());
    if (reader.fault())
        return {};
    const auto &[openid, id] = *named;
    state.templates.disagree(openid, id);
    postAnswer(state, openid, u"subscribe_msg_change_event"_s, u"SubscribeMsgChangeEvent"_s,
               {.name = u"List"_s,
                .children = {element(u"TemplateId"_s, id), element(u"SubscribeStatusString"_s, u"reject"_s)}});
    return {};
}

struct Control
{
    QByteArrayView deed;
    Told (*obey)(State &, JsonReader &);
};

constexpr Control controls[] = {
    {"template-outcome", orderTemplateOutcome},
    {"template", addByHand},
    {"category", changeCategory},
    {"answer-popup", answerPopup},
    {"reject-notice", rejectLater},
};

} // namespace

std::optional<Result<QJsonObject>> obeyForTemplates(State &state, QByteArrayView deed, JsonReader &reader)
{
    const auto known = std::ranges::find(controls, deed, &Control::deed);
    if (known == std::end(controls))
        return std::nullopt;
    return known->obey(state, reader);
}

} // namespace core::sandbox
