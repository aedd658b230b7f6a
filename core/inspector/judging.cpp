// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/judging_p.h"

#include <QCoreApplication>

namespace core {

namespace {

void answerCheck(Delivery &delivery, const callback::Keys &keys)
{
    const auto echo = callback::answerUrlCheck(keys, callback::Query::parse(delivery.query));
    if (!echo)
        return reject(delivery, 403, callback::parseStep(echo.error().field), echo.error().message);
    delivery.state = Delivery::State::UrlCheck;
    delivery.body.truncate(keptOfRejected); // the platform sends none
    delivery.replyStatus = 200;
    delivery.reply = *echo;
}

void openMessage(Judged &judged, const callback::Keys &keys)
{
    Delivery &delivery = judged.delivery;
    judged.query = callback::Query::parse(delivery.query);
    callback::Opened opened = callback::open(keys, judged.query, delivery.body);
    delivery.mode = opened.mode;
    delivery.plain = std::move(opened.plain);
    if (!opened.message)
        return reject(delivery, 403, opened.failedStep, opened.error ? opened.error->message : QString());
    delivery.state = Delivery::State::Accepted;
    delivery.type = opened.message->type;
    delivery.event = opened.message->event;
    delivery.eventKey = opened.message->xml.textOf(u"EventKey");
    delivery.from = opened.message->from;
    delivery.messageId = opened.message->id;
    delivery.dedupeKey = opened.message->dedupeKey();
    delivery.summary = opened.message->summary();
    delivery.replyStatus = 200;
    delivery.reply = "success";
    judged.message = std::move(opened.message);
}

} // namespace

Judged judgeRequest(const ServerRequest &request, const Inspector::Route *route)
{
    Judged judged{.delivery = {.remoteAddress = request.remoteText,
                               .method = request.method,
                               .path = request.path,
                               .query = request.query,
                               .headers = request.headers,
                               .body = request.body}};
    Delivery &delivery = judged.delivery;
    if (!route) {
        reject(delivery, 403, callback::Step::None,
               QCoreApplication::translate("Inspector", "No account has this path."));
        return judged;
    }
    delivery.account = route->account;
    if (request.method == "GET")
        answerCheck(delivery, route->keys);
    else if (request.method == "POST")
        openMessage(judged, route->keys);
    else
        reject(delivery, 405, callback::Step::None,
               QCoreApplication::translate("Inspector", "The method is %1; the platform uses GET and POST only.")
                   .arg(QString::fromLatin1(request.method.left(32))));
    return judged;
}

} // namespace core
