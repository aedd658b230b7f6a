// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Message files, and what goes over the wire of those that can be sent. The same bytes are a list of openids and a text
// that a phone shows.
#include "core/base/xmltree.h"
#include "core/catalogue/catalogue.h"
#include "core/message/bodies.h"
#include "core/message/messagefile.h"
#include "core/message/passivereply.h"
#include "core/message/targets.h"
#include "core/message/textruns.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>
#include <QSet>

using namespace core::message;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

const core::Catalogue &catalogue()
{
    static const core::Catalogue all = core::Catalogue::load().value();
    return all;
}

/// "\u" that JSON itself means; one after a written backslash is text.
bool hasEscape(const QByteArray &json)
{
    for (qsizetype i = 0; i + 1 < json.size(); ++i) {
        if (json.at(i) != '\\')
            continue;
        if (json.at(i + 1) == 'u' || json.at(i + 1) == '/')
            return true;
        ++i;
    }
    return false;
}

void checkFile(const MessageFile &file, const QByteArray &bytes)
{
    for (const core::Problem &problem : file.problems) {
        require(!problem.message.isEmpty(), "a problem says what is wrong");
        require(file.nodeAt(problem.path).line <= bytes.count('\n') + bytes.count('\r') + 1, "in a line of the file",
                problem.message.toUtf8());
    }
    const MessageFile again = read(write(file.message));
    require(again.problems.isEmpty(), "what is written can be read", write(file.message));
    require(again.message == file.message, "and is the same", write(file.message));
}

void checkJson(const core::Result<Request> &request, const Message &message, Operation operation)
{
    const bool isSound = !core::hasErrors(check(message, operation, catalogue()));
    require(request.has_value() == isSound, "a body is built of what has no errors", write(message));
    if (!request) {
        require(!request.error().message.isEmpty(), "an error says what is wrong");
        return;
    }
    require(QJsonDocument::fromJson(request->body).isObject(), "a body is JSON", request->body);
    require(!hasEscape(request->body), "without escapes", request->body);
    require(catalogue().endpoint(request->endpointId), "for an endpoint", request->endpointId.toUtf8());
}

void checkReply(const Message &message)
{
    const core::callback::Message received{
        .to = u"gh_1"_s, .from = u"oFollower"_s, .type = u"event"_s, .event = u"CLICK"_s};
    const auto xml =
        passiveReply(message, received, QDateTime::fromSecsSinceEpoch(1'767'225'600, Qt::UTC), catalogue());
    const bool isSound = !core::hasErrors(check(message, Operation::PassiveReply, catalogue()));
    require(xml.has_value() == isSound, "a reply is built of what has no errors", write(message));
    if (!xml)
        return;
    const auto tree = core::parseXml(*xml);
    require(tree.has_value(), "a reply is XML", *xml);
    const auto *text = std::get_if<Text>(&message.content);
    if (text && !text->content.contains(u'\r'))
        require(tree->textOf(u"Content") == text->content, "with the text as it is", *xml);
}

void checkOpenIds(const QByteArray &bytes)
{
    const OpenIdList list = parseOpenIds(bytes);
    const QSet<QString> once(list.ids.begin(), list.ids.end());
    require(once.size() == list.ids.size(), "each openid once");
    for (const QString &id : list.ids)
        require(id.size() == 28 && id.startsWith(u'o'), "that is one", id.toUtf8());
    for (const auto &rejected : list.rejected)
        require(rejected.line > rejected.firstLine && !describe(rejected).isEmpty(), "what is rejected has its line");
}

void checkRuns(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QString all;
    for (const TextRun &run : textRuns(text))
        all += run.source;
    require(all == text, "nothing of a text gets lost");
}

} // namespace

void fuzz::run(const QByteArray &input)
{
    const MessageFile file = read(input);
    checkFile(file, input);
    const OpenIds two{{u"oA"_s, u"oB"_s}};
    checkJson(massBody(file.message, two, {}, catalogue()), file.message, Operation::Mass);
    checkJson(previewBody(file.message, WeChatId{u"name"_s}, catalogue()), file.message, Operation::Preview);
    checkJson(customBody(file.message, u"oA"_s, catalogue()), file.message, Operation::CustomerService);
    checkReply(file.message);
    checkOpenIds(input);
    checkRuns(input);
}

QByteArrayList fuzz::seeds()
{
    const News news{{{.title = u"t"_s, .description = u"d"_s, .url = u"https://a.example"_s}}};
    const QByteArray id = "oAbC-10000000000000000000001";
    return {
        write({.content = Text{u"你好 /::) <a href=\"https://a.example\">b</a>"_s}}),
        write({.content = Image{.mediaIds = {u"a"_s, u"b"_s}, .comments = Image::Comments::Fans}}),
        write({.content = Video{.mediaId = u"a"_s, .massMediaId = u"b"_s, .thumbMediaId = u"c"_s}}),
        write({.content = news, .kfAccount = u"a@b"_s}),
        write({.content = Menu{.head = u"?"_s, .choices = {{u"1"_s, u"a"_s}}}}),
        write({.content = Card{.cardId = u"c"_s, .cardExt = u"{}"_s}}),
        "name,openid\na," + id + "\nb," + id + "\n",
        id + "," + id.chopped(1) + "2\n",
    };
}

QByteArrayList fuzz::words()
{
    return {"\"type\":\"text\"",
            "\"type\":\"image\"",
            "\"type\":\"video\"",
            "\"type\":\"news\"",
            "\"type\":\"msgmenu\"",
            "\"type\":\"wxcard\"",
            "\"content\":",
            "\"mediaId\":",
            "\"mediaIds\":[",
            "\"massMediaId\":",
            "\"articles\":[{",
            "\"choices\":[{",
            "\"comments\":\"everyone\"",
            "\"kfAccount\":",
            "\"url\":",
            "https://",
            "]]>",
            "\\ud83d",
            "\\u0000",
            "openid",
            "<a href=\"",
            "weixin://bizmsgmenu?msgmenuid=",
            "</a>",
            "/::)",
            "[\xe5\xbe\xae\xe7\xac\x91]"};
}
