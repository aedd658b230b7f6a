// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The envelope of a request, in every mode, and that of a reply.
#include "core/callback/answer.h"
#include "core/callback/reply.h"
#include "core/callback/steps.h"
#include "tests/fuzz/samples.h"
#include "tests/fuzz/sealing.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/wire.h"

using namespace core;
using namespace core::callback;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

const QString timestamp = u"1767225600"_s;
const QString nonce = u"2"_s;

/// Text that people see or that is stored; the Token may stand in it only where the request itself has it.
void checkSecret(const ServerRequest &request, const Opened &opened, const Keys &keys, const QString &text)
{
    const QByteArray receiver = opened.cipher ? opened.cipher->receiverId.toUtf8() : QByteArray();
    if (!QByteArray(request.query + request.body + opened.plain + receiver)
             .toLower()
             .contains(keys.token.toLatin1().toLower()))
        require(!text.contains(keys.token), "no text tells the Token", text.toUtf8());
}

void checkFailure(const Opened &opened)
{
    require((opened.failedStep == Step::None) == opened.message.has_value(), "either a message or a step that failed");
    require(opened.message.has_value() == !opened.error.has_value(), "either a message or an error");
    require(parseStep(toString(opened.failedStep)) == opened.failedStep, "a step is stored by its name");
    if (!opened.error)
        return;
    require(!opened.error->message.isEmpty(), "an error says what is wrong");
    require(opened.error->field == toString(opened.failedStep), "and at which step", opened.error->field.toUtf8());
    require(opened.error->code <= -40001 && opened.error->code >= -40011, "with the code of the official library");
}

void checkAccepted(const Opened &opened, const Keys &keys)
{
    require(opened.urlSignature.matches, "accepted only with a signature");
    require(opened.mode >= keys.mode, "and in no weaker mode than the account's");
    require(opened.mode == CallbackMode::Plain || opened.messageSignature->matches, "and with a msg_signature");
    if (!opened.cipher)
        return;
    require(opened.cipher->receiverId == keys.appId, "and for this account", opened.cipher->receiverId.toUtf8());
    require(opened.cipher->messageLength == opened.plain.size(), "of the length that it says");
    require(opened.cipher->paddingLength >= 1 && opened.cipher->paddingLength <= 32, "padded by 1 to 32 bytes");
    require(opened.cipher->random.size() == 16, "after 16 random bytes");
}

/// What was understood can be sent again, in every mode that the keys have, and is the same then.
void checkSealing(const Opened &opened)
{
    if (opened.message->xml.child(u"Encrypt"))
        return; // would be taken for an envelope itself
    for (const auto mode : {CallbackMode::Plain, CallbackMode::Compat, CallbackMode::Safe}) {
        const Keys keys = fuzz::keysOf(mode);
        const auto again = seal(keys, mode, opened.plain, u"o6"_s, timestamp, nonce, "0123456789abcdef");
        require(again.has_value(), "what was opened can be sealed",
                again ? QByteArray() : describe(again.error()).toUtf8());
        const Opened second = open(keys, Query::parse(again->query), again->body);
        require(second.message.has_value(), "what was sealed can be opened",
                second.error ? describe(*second.error).toUtf8() + again->body : QByteArray());
        require(second.plain == opened.plain, "with the same bytes", second.plain);
        require(second.mode == mode, "in that mode");
        require(second.message->xml == opened.message->xml, "and the same elements", second.plain);
    }
}

void checkOpening(const ServerRequest &request, const Keys &keys)
{
    const Query query = Query::parse(request.query);
    const Opened opened = open(keys, query, request.body);
    checkFailure(opened);
    const Opened unverified = open(keys, query, request.body, Verify::No);
    checkFailure(unverified);
    if (opened.error)
        checkSecret(request, opened, keys, describe(*opened.error));
    for (const VerificationStep &step : verificationSteps(opened, keys)) {
        checkSecret(request, opened, keys, step.note);
        for (const VerificationStep::Value &value : step.values)
            checkSecret(request, opened, keys, value.text);
    }
    if (!opened.message)
        return;
    checkAccepted(opened, keys);
    require(unverified.message.has_value() && unverified.plain == opened.plain, "verifying changes nothing but that");
    checkSealing(opened);
}

/// A server's answer: the same bytes taken for a reply.
void checkReply(const ServerRequest &request, Keys keys)
{
    const auto reply = openReply(keys, request.body);
    if (reply && !reply->name.isEmpty())
        require(!reply->textOf(u"MsgType").isEmpty(), "a reply has a type");
    const XmlNode message{
        .name = u"xml"_s,
        .children = {{.name = u"ToUserName"_s, .text = u"o6"_s}, {.name = u"FromUserName"_s, .text = u"gh"_s}}};
    const auto judged = judgeAnswer(keys, keys.mode, message, request.body);
    if (judged && !judged->name.isEmpty()) {
        require(reply.has_value() && *reply == *judged, "judging opens as opening does");
        require(judged->textOf(u"ToUserName") == "gh"_L1, "a reply goes back to the sender");
    }
    keys.mode = CallbackMode::Plain;
    const auto plain = openReply(keys, request.body);
    if (!plain || plain->name.isEmpty() || parseXml(request.body)->child(u"Encrypt"))
        return;
    keys = fuzz::keysOf(CallbackMode::Safe);
    const auto opened =
        sealReply(keys, request.body, timestamp, nonce, "0123456789abcdef").and_then([&keys](const QByteArray &sealed) {
            return openReply(keys, sealed);
        });
    require(opened.has_value(), "a sealed reply can be opened",
            opened ? QByteArray() : describe(opened.error()).toUtf8());
    require(*opened == *plain, "and is the same");
}

} // namespace

void fuzz::run(const QByteArray &input)
{
    const ServerRequest request = requestFrom(input);
    for (const auto mode : {CallbackMode::Plain, CallbackMode::Compat, CallbackMode::Safe}) {
        checkOpening(request, keysOf(mode));
        checkReply(request, keysOf(mode));
    }
    SignatureTrace trace;
    const Keys keys = keysOf(CallbackMode::Safe);
    const Query query = Query::parse(request.query);
    if (const auto echo = answerUrlCheck(keys, query, &trace))
        require(trace.matches && *echo == query.echostr.toUtf8(), "only a signed echo is given back", *echo);
}

QByteArrayList fuzz::seeds()
{
    QByteArrayList inputs = sampleRequests();
    const Keys keys = keysOf(CallbackMode::Safe);
    const QByteArray reply = "<xml><ToUserName>gh</ToUserName><FromUserName>o6</FromUserName><CreateTime>1</CreateTime>"
                             "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[退款]]></Content></xml>";
    inputs += "POST /plain\n\n" + reply;
    inputs += "POST /safe\n\n" + sealReply(keys, reply, timestamp, nonce, "0123456789abcdef").value();
    inputs += "POST /safe\n\nsuccess";
    return inputs;
}

QByteArrayList fuzz::words()
{
    return sampleWords();
}
