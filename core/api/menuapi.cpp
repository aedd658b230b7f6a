// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/menuapi.h"

#include "core/api/answers_p.h"
#include "core/base/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::api::MenuApi)
};

/// There is no menu made by the API, or this account may not ask: the web console's can be read all the same.
QList<int> meaningLookElsewhere()
{
    constexpr int noMenu = 46003;
    constexpr int notAllowed = 48001;
    return {noMenu, notAllowed};
}

bool meansLookElsewhere(const Error &error)
{
    return error.kind == Error::Kind::Api && meaningLookElsewhere().contains(error.code);
}

Result<QString> menuIdOf(const Answer &answer)
{
    const QJsonValue id = answer.json.value("menuid"_L1);
    const QString text = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
    if (text.isEmpty())
        return fail(Error{.kind = Error::Kind::Protocol,
                          .message = Texts::tr("The platform's answer does not name the new conditional menu"),
                          .field = u"menuid"_s,
                          .isOutcomeUnknown = true});
    return text;
}

LiveMenu liveMenu(const Answer &answer, const Clock &clock)
{
    const menu::Reading reading = menu::read(answer.reply.body);
    LiveMenu live{.problems = reading.problems, .raw = answer.reply.body, .fetchedAt = clock.now()};
    const bool isOfApi = reading.shape != menu::Shape::SelfMenu;
    (isOfApi ? live.menus : live.consoleMade) = reading.menus;
    live.isOpen = reading.isOpen && !reading.menus.isEmpty();
    return live;
}

} // namespace

Task<LiveMenu> fetchLiveMenu(ApiClient &client, const Clock &clock, Account account)
{
    const Params nothing; // a default argument would be a braced aggregate inside co_await, too
    Params asking;
    asking.expectedErrors = meaningLookElsewhere();
    const Result<Answer> made = confirmed(co_await client.call(account, u"getMenu"_s, asking));
    if (made)
        co_return liveMenu(*made, clock);
    if (!meansLookElsewhere(made.error()))
        co_return fail(made.error());
    const Result<Answer> shown = confirmed(co_await client.call(account, u"getCurrentSelfmenuInfo"_s, nothing));
    if (!shown)
        co_return fail(shown.error());
    co_return liveMenu(*shown, clock);
}

Task<Answer> createMenu(ApiClient &client, Account account, QByteArray body)
{
    const Params params = bodyOf(body);
    co_return confirmed(co_await client.call(account, u"createCustomMenu"_s, params));
}

Task<QString> addConditionalMenu(ApiClient &client, Account account, QByteArray body)
{
    const Params params = bodyOf(body);
    const Result<Answer> answer = confirmed(co_await client.call(account, u"addConditionalMenu"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return menuIdOf(*answer);
}

Task<Answer> deleteConditionalMenu(ApiClient &client, Account account, QByteArray body)
{
    const Params params = bodyOf(body);
    co_return confirmed(co_await client.call(account, u"deleteConditionalMenu"_s, params));
}

Task<Answer> deleteMenus(ApiClient &client, Account account)
{
    const Params nothing;
    co_return confirmed(co_await client.call(account, u"deleteMenu"_s, nothing));
}

Task<menu::Menu> tryMatch(ApiClient &client, Account account, QString userId)
{
    const QString user = userId.trimmed();
    if (user.isEmpty())
        co_return invalid(u"user_id"_s, Texts::tr("An openid or a WeChat id is needed; there is none"));
    const Params params = bodyOf(toWire({{u"user_id"_s, user}}));
    const Result<Answer> answer = confirmed(co_await client.call(account, u"tryMatchMenu"_s, params));
    if (!answer)
        co_return fail(answer.error());
    const menu::Reading reading = menu::read(answer->reply.body);
    const auto wrong = std::ranges::find(reading.problems, menu::Problem::Severity::Error, &menu::Problem::severity);
    if (wrong != reading.problems.end())
        co_return fail(Error::Kind::Protocol, wrong->message);
    co_return std::as_const(reading.menus.base);
}

} // namespace core::api
