// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/deliverycourse.h"
#include "app/cli/deliverytext.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/base/json.h"
#include "core/callback/steps.h"
#include "core/inspector/reopen.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace callback = core::callback;

namespace {

/// The decoded fields, as far as the stored bytes can be decoded.
QJsonObject fieldsOf(const core::Delivery &delivery)
{
    if (delivery.plain.isEmpty())
        return {};
    const auto tree = callback::treeOf(delivery.plain);
    return tree ? callback::toJson(*tree) : QJsonObject();
}

/// The verification done once more, with the keys of today.
struct Again
{
    callback::Opened opened;
    callback::Keys keys;
};

/// Nothing when the keys cannot be had.
std::optional<Again> verifyAgain(const core::Delivery &delivery, Services &services)
{
    const auto account = services.book().find(delivery.account);
    if (!account)
        return {};
    const auto credentials = wait(services.vault().credentials(account->appId));
    if (!credentials)
        return {};
    auto keys = callback::Keys::from(*account, *credentials);
    if (!keys)
        return {};
    auto opened = core::reopen(delivery, *keys);
    return Again{.opened = std::move(opened), .keys = std::move(*keys)};
}

QJsonObject headersOf(const core::Delivery &delivery)
{
    QJsonObject headers;
    for (const core::HttpHeader &header : delivery.headers)
        headers.insert(QString::fromUtf8(header.name), QString::fromUtf8(header.value));
    return headers;
}

QJsonObject fullJson(const core::Delivery &delivery, const std::optional<Again> &again)
{
    QJsonObject json = core::toJson(core::summarize(delivery));
    json.insert(u"remoteAddress"_s, delivery.remoteAddress);
    json.insert(u"method"_s, QString::fromUtf8(delivery.method));
    json.insert(u"path"_s, QString::fromUtf8(delivery.path));
    json.insert(u"query"_s, QString::fromUtf8(delivery.query));
    json.insert(u"headers"_s, headersOf(delivery));
    json.insert(u"body"_s, QString::fromUtf8(delivery.body));
    json.insert(u"mode"_s, core::toString(delivery.mode));
    json.insert(u"plain"_s, QString::fromUtf8(delivery.plain));
    json.insert(u"fields"_s, fieldsOf(delivery));
    json.insert(u"replyStatus"_s, delivery.replyStatus);
    json.insert(u"reply"_s, QString::fromUtf8(delivery.reply));
    json.insert(u"dedupeKey"_s, delivery.dedupeKey);
    if (again)
        json.insert(u"verification"_s, stepsOf(again->opened, again->keys.token));
    return json;
}

void printBlock(const QString &title, const QString &text)
{
    if (!text.isEmpty())
        writeLine((u"\n"_s + title + u":\n"_s + printable(text)).toUtf8());
}

QString outcomeText(callback::VerificationStep::Outcome outcome)
{
    switch (outcome) {
    case callback::VerificationStep::Outcome::Passed: return Cli::tr("passed");
    case callback::VerificationStep::Outcome::Failed: return Cli::tr("FAILED");
    case callback::VerificationStep::Outcome::Skipped: return Cli::tr("skipped");
    }
    Q_UNREACHABLE();
}

QString stepsText(const Again &again)
{
    QStringList lines;
    for (const callback::VerificationStep &step : callback::verificationSteps(again.opened, again.keys)) {
        lines += u"%1: %2"_s.arg(step.title, outcomeText(step.outcome));
        if (!step.note.isEmpty())
            lines.last() += u", "_s + step.note;
        for (const auto &value : step.values)
            lines += u"    %1: %2"_s.arg(value.label, value.text);
    }
    return lines.join(u'\n');
}

void printText(const core::Delivery &delivery, const QJsonObject &json, const std::optional<Again> &again)
{
    printSheet(delivery);
    const auto asText = [&json](QLatin1String name) {
        const QJsonObject object = json.value(name).toObject();
        return object.isEmpty() ? QString() : QString::fromUtf8(core::toPretty(object).trimmed());
    };
    printBlock(Cli::tr("Fields"), asText("fields"_L1));
    printBlock(Cli::tr("Headers"), asText("headers"_L1));
    printBlock(Cli::tr("Verification"), again ? stepsText(*again) : QString());
    printBlock(Cli::tr("Message"), json.value("plain"_L1).toString());
    printBlock(Cli::tr("Body as received"), json.value("body"_L1).toString());
}

struct Typed
{
    qint64 id = 0;
    bool isRaw = false;
    bool isSteps = false;
};

core::Result<Exit> showSteps(const std::optional<Again> &again, Invocation &run)
{
    if (!again)
        return core::fail({.kind = core::Error::Kind::Secret,
                           .message = Cli::tr("The keys of the delivery's account cannot be read"),
                           .advice = Cli::tr("\"mpdeskctl account list\" shows which accounts have keys.")});
    if (run.format() == Format::Json)
        writeJson({{u"verification"_s, stepsOf(again->opened, again->keys.token)}}, Format::Json);
    else
        writeLine(printable(stepsText(*again)).toUtf8());
    return Exit::Done;
}

core::Result<Exit> show(const Typed &typed, Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    const auto delivery = wait((*callbacks)->log->find(core::DeliveryId(typed.id)));
    if (!delivery)
        return core::fail(delivery.error());
    if (typed.isRaw) {
        writeBytes(delivery->body);
        return Exit::Done;
    }
    const std::optional<Again> again = verifyAgain(*delivery, **services);
    if (typed.isSteps)
        return showSteps(again, run);
    const auto course = courseOf(*delivery, *(*callbacks)->log);
    if (!course)
        return core::fail(course.error());
    QJsonObject json = fullJson(*delivery, again);
    if (run.format() == Format::Json) {
        for (auto part = course->begin(); part != course->end(); ++part)
            json.insert(part.key(), part.value());
        writeJson(json, Format::Json);
    } else {
        printText(*delivery, json, again);
        printCourse(*course);
    }
    return Exit::Done;
}

} // namespace

void addCallbackShow(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "show", Cli::tr("One delivery whole: fields, headers, raw bytes, verification"));
    const auto typed = std::make_shared<Typed>();
    addNumber(verb, "ID", {.lowest = 1, .highest = std::numeric_limits<qint64>::max()}, typed->id,
              Cli::tr("Its id, from callback list"))
        .required();
    addFlag(verb, "--raw", typed->isRaw, Cli::tr("Only the body, byte for byte as received"));
    addFlag(verb, "--steps", typed->isSteps, Cli::tr("Only the verification, worked out step by step"));
    verb.callback(
        [&invocation, typed] { invocation.deed = [&invocation, typed] { return show(*typed, invocation); }; });
}

} // namespace app::cli
