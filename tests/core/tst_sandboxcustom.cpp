// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/massclient.h"

#include <QTest>

using namespace core;
using namespace core::sandbox;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::MassClient;

namespace {

const QByteArray sendPath = QByteArrayLiteral("/cgi-bin/message/custom/send");
const QByteArray typingPath = QByteArrayLiteral("/cgi-bin/message/custom/typing");

/// One follower and a program that answers.
class Chat : public MassClient
{
public:
    using MassClient::MassClient;

    int interact(const QString &kind, const QJsonObject &fields = {})
    {
        static_cast<void>(control("interact", {{"openid"_L1, openid(0)}, {"kind"_L1, kind}, {"fields"_L1, fields}}));
        return last.status;
    }
    int answer(const QJsonObject &message = text())
    {
        return code(call(sendPath, with(message, {{"touser"_L1, openid(0)}})));
    }
    int type(const QString &command = u"Typing"_s)
    {
        return code(call(typingPath, {{"touser"_L1, openid(0)}, {"command"_L1, command}}));
    }
    /// How many messages get through until one is refused.
    int allowance()
    {
        for (int sent = 0; sent < 100; ++sent) {
            refusal = answer();
            if (refusal != 0)
                return sent;
        }
        return -1;
    }

    int refusal = 0; ///< with which allowance() ended
};

QJsonObject message(const QString &kind, const QJsonObject &body)
{
    return {{"msgtype"_L1, kind}, {kind, body}};
}

QJsonObject article()
{
    return {{"title"_L1, "t"_L1}, {"description"_L1, "d"_L1}, {"url"_L1, "https://example.com/"_L1}};
}

} // namespace

class TestSandboxCustom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAWindowForWhatAFollowerDoes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("allowance");
        QTest::addColumn<int>("seconds");
        QTest::newRow("a text") << u"message"_s << 5 << 48 * 3600;
        QTest::newRow("a picture") << u"image"_s << 5 << 48 * 3600;
        QTest::newRow("a button") << u"click"_s << 3 << 60;
        QTest::newRow("a scanning button") << u"scancode_push"_s << 3 << 60;
        QTest::newRow("a waiting scanning button") << u"scancode_waitmsg"_s << 3 << 60;
        QTest::newRow("a scene code") << u"scan"_s << 3 << 60;
        QTest::newRow("following") << u"subscribe"_s << 3 << 60;
        QTest::newRow("a link button") << u"view"_s << 0 << 0;
        QTest::newRow("nothing") << QString() << 0 << 0;
    }

    void opensAWindowForWhatAFollowerDoes()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, allowance);
        QFETCH(const int, seconds);
        Chat chat;
        QCOMPARE(chat.interact(kind), kind.isEmpty() ? 404 : 200);
        QCOMPARE(chat.allowance(), allowance);
        QCOMPARE(chat.refusal, allowance == 0 ? 45015 : 45047);
        QCOMPARE(chat.received(chat.openid(0)).size(), allowance);
        if (seconds == 0)
            return;

        chat.interact(kind);
        chat.platform.advance(std::chrono::seconds(seconds) - 1s);
        QCOMPARE(chat.answer(), 0);
        chat.platform.advance(1s);
        QCOMPARE(chat.answer(), 45015);
    }

    void startsAnewWithEachDeedAndAddsNothing()
    {
        Chat chat;
        chat.interact(u"message"_s);
        QCOMPARE(chat.answer(), 0);
        chat.interact(u"message"_s);
        QCOMPARE(chat.allowance(), 5);
    }

    void spendsTheWindowThatClosesFirst()
    {
        Chat chat;
        chat.interact(u"message"_s);
        chat.interact(u"click"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(chat.answer(), 0);
        chat.platform.advance(2min);
        QCOMPARE(chat.allowance(), 5);
    }

    void keepsTheAllowanceOfWhatWasRefused()
    {
        Chat chat;
        chat.interact(u"message"_s);
        QCOMPARE(chat.answer(MassClient::media(u"image"_s, u"NONE"_s)), 40007);
        QCOMPARE(chat.allowance(), 5);
    }

    void pushesWhatTheFollowerDid()
    {
        Chat chat;
        chat.interact(u"message"_s, {{"Content"_L1, u"你好"_s}});
        chat.interact(u"click"_s, {{"EventKey"_L1, "V1"_L1}});
        const auto events = chat.events();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.at(0).textOf(u"FromUserName"), chat.openid(0));
        QCOMPARE(events.at(0).textOf(u"ToUserName"), chat.platform.identity().originalId);
        QCOMPARE(events.at(0).textOf(u"Content"), u"你好"_s);
        QVERIFY(events.at(0).textOf(u"MsgId").size() == 17);
        QCOMPARE(events.at(1).textOf(u"Event"), u"CLICK"_s);
        QCOMPARE(events.at(1).textOf(u"EventKey"), u"V1"_s);
    }

    void hearsOfWhatOthersPushed_data()
    {
        QTest::addColumn<QJsonObject>("told");
        QTest::addColumn<int>("code");
        QTest::newRow("message") << QJsonObject{{"type"_L1, "text"_L1}} << 0;
        QTest::newRow("click") << QJsonObject{{"type"_L1, "event"_L1}, {"event"_L1, "CLICK"_L1}} << 0;
        QTest::newRow("opens no window") << QJsonObject{{"type"_L1, "event"_L1}, {"event"_L1, "VIEW"_L1}} << 45015;
        QTest::newRow("no type") << QJsonObject() << 45015;
        QTest::newRow("of nobody") << QJsonObject{{"type"_L1, "text"_L1}, {"openid"_L1, "nobody"_L1}} << 45015;
    }

    void hearsOfWhatOthersPushed()
    {
        QFETCH(QJsonObject, told);
        Chat chat;
        if (!told.contains("openid"_L1))
            told.insert("openid"_L1, chat.openid(0));
        const QJsonObject answer = chat.control("witness", told);
        QCOMPARE(answer.contains("error"_L1), !told.contains("type"_L1));
        QTEST(chat.answer(), "code");
        QVERIFY(chat.events().isEmpty());
    }

    void countsWhatOthersPushed()
    {
        Chat chat;
        chat.platform.witness({.openid = chat.openid(1), .type = u"text"_s});
        chat.platform.witness({.openid = u"nobody"_s, .type = u"text"_s});
        chat.platform.witness({.openid = chat.openid(0), .type = u"event"_s, .event = u"VIEW"_s});
        QCOMPARE(chat.answer(), 45015);
        chat.platform.witness({.openid = chat.openid(0), .type = u"text"_s});
        QCOMPARE(chat.allowance(), 5);
        QVERIFY(chat.events().isEmpty());
    }

    void takesEveryKindInItsShape_data()
    {
        QTest::addColumn<QJsonObject>("sent");
        QTest::addColumn<int>("code");
        const auto text = [](const QString &content) { return MassClient::text(content); };
        QTest::newRow("text") << text(u"hello"_s) << 0;
        QTest::newRow("2048 bytes") << text(QString(682, u'中') + u"ab"_s) << 0;
        QTest::newRow("2049 bytes") << text(QString(683, u'中')) << 45002;
        QTest::newRow("nothing") << text({}) << 44004;
        QTest::newRow("image") << MassClient::media(u"image"_s, u"IMAGE"_s) << 0;
        QTest::newRow("image without id") << message(u"image"_s, {}) << 41006;
        QTest::newRow("voice") << MassClient::media(u"voice"_s, u"VOICE"_s) << 0;
        QTest::newRow("voice that is an image") << MassClient::media(u"voice"_s, u"IMAGE"_s) << 40007;
        const QJsonObject video{{"media_id"_L1, "VIDEO"_L1}, {"thumb_media_id"_L1, "THUMB"_L1}, {"title"_L1, "t"_L1}};
        QTest::newRow("video") << message(u"video"_s, video) << 0;
        QTest::newRow("video without thumb") << MassClient::media(u"video"_s, u"VIDEO"_s) << 41006;
        QJsonObject music{{"musicurl"_L1, "https://example.com/a.mp3"_L1}, {"thumb_media_id"_L1, "THUMB"_L1}};
        QTest::newRow("music") << message(u"music"_s, music) << 0;
        music.remove("musicurl"_L1);
        QTest::newRow("music without link") << message(u"music"_s, music) << 40035;
        const auto news = [](const QJsonArray &articles) { return message(u"news"_s, {{"articles"_L1, articles}}); };
        QTest::newRow("news") << news({article()}) << 0;
        QTest::newRow("two news") << news({article(), article()}) << 45008;
        QTest::newRow("no news") << news({}) << 44003;
        QTest::newRow("publication") << message(u"mpnewsarticle"_s, {{"article_id"_L1, "ARTICLE"_L1}}) << 0;
        QTest::newRow("unknown publication") << message(u"mpnewsarticle"_s, {{"article_id"_L1, "NONE"_L1}}) << 53600;
        QTest::newRow("publication, old form") << MassClient::media(u"mpnews"_s, u"ARTICLE"_s) << 40007;
        QTest::newRow("old form without id") << message(u"mpnews"_s, {}) << 41006;
        QTest::newRow("draft") << MassClient::media(u"mpnews"_s, u"DRAFT"_s) << 40007;
        const auto menu = [](const QJsonArray &items) {
            return message(u"msgmenu"_s,
                           {{"head_content"_L1, "?"_L1}, {"list"_L1, items}, {"tail_content"_L1, "."_L1}});
        };
        QTest::newRow("menu") << menu({QJsonObject{{"id"_L1, "101"_L1}, {"content"_L1, "yes"_L1}}}) << 0;
        QTest::newRow("menu without items") << menu({}) << 40035;
        QTest::newRow("menu with half an item") << menu({QJsonObject{{"id"_L1, "101"_L1}}}) << 40035;
        QTest::newRow("card") << message(u"wxcard"_s, {{"card_id"_L1, "c"_L1}}) << 40073;
        QJsonObject page{{"title"_L1, "t"_L1},
                         {"appid"_L1, "wx0123456789abcdef"_L1},
                         {"pagepath"_L1, "pages/index"_L1},
                         {"thumb_media_id"_L1, "THUMB"_L1}};
        QTest::newRow("mini program") << message(u"miniprogrampage"_s, page) << 0;
        page.insert("appid"_L1, "wx"_L1);
        QTest::newRow("mini program of no AppID") << message(u"miniprogrampage"_s, page) << 40013;
        QTest::newRow("mass video") << MassClient::media(u"mpvideo"_s, u"MPVIDEO"_s) << 40008;
        QTest::newRow("no kind") << QJsonObject() << 40008;
    }

    void takesEveryKindInItsShape()
    {
        QFETCH(const QJsonObject, sent);
        QFETCH(const int, code);
        Chat chat;
        chat.interact(u"message"_s);
        QCOMPARE(chat.answer(sent), code);
        const QJsonArray received = chat.received(chat.openid(0));
        QCOMPARE(received.size(), code == 0 ? 1 : 0);
        if (code != 0)
            return;
        const QJsonObject receipt = received.first().toObject();
        const QString kind = sent.value("msgtype"_L1).toString();
        QCOMPARE(receipt.value("msgtype"_L1).toString(), kind);
        QCOMPARE(receipt.value("content"_L1).toObject(), sent.value(kind).toObject());
        QCOMPARE(receipt.value("way"_L1).toString(), u"customer"_s);
    }

    void refusesStrangersAndThoseWhoWantNothing()
    {
        Chat chat;
        const auto to = [&chat](const QString &openid) {
            return MassClient::code(chat.call(sendPath, MassClient::with(MassClient::text(), {{"touser"_L1, openid}})));
        };
        QCOMPARE(to(QString()), 40003);
        QCOMPARE(to(QString(chat.openid(0).left(27) + u'_')), 40003);
        chat.interact(u"message"_s);
        static_cast<void>(chat.control("block", {{"openid"_L1, chat.openid(0)}, {"enabled"_L1, true}}));
        QCOMPARE(chat.answer(), 48002);
        static_cast<void>(chat.control("block", {{"openid"_L1, chat.openid(0)}, {"enabled"_L1, false}}));
        QCOMPARE(chat.answer(), 0);
    }

    void knowsWhoLeftAndCameBack()
    {
        Chat chat;
        const QString openid = chat.openid(0);
        const auto deed = [&](const char *kind) {
            static_cast<void>(chat.control("interact", {{"openid"_L1, openid}, {"kind"_L1, QLatin1String(kind)}}));
        };
        const auto answer = [&] {
            return MassClient::code(chat.call(sendPath, MassClient::with(MassClient::text(), {{"touser"_L1, openid}})));
        };
        deed("message");
        deed("unsubscribe");
        QCOMPARE(chat.platform.followers().size(), 19);
        QCOMPARE(answer(), 45015);
        deed("subscribe");
        QCOMPARE(chat.platform.followers().size(), 20);
        QCOMPARE(chat.platform.followers().last().openid, openid);
        QCOMPARE(answer(), 0);
    }

    void showsTyping()
    {
        Chat chat;
        QCOMPARE(chat.type(), 45080);
        chat.interact(u"message"_s);
        chat.platform.advance(30s);
        QCOMPARE(chat.type(u"Thinking"_s), 45072);
        QCOMPARE(chat.type(), 0);
        QCOMPARE(chat.type(), 45081);
        QCOMPARE(chat.type(u"CancelTyping"_s), 0);
        QCOMPARE(chat.type(), 0);
        chat.platform.advance(1s);
        QCOMPARE(chat.answer(), 0); // ends it, and is a message of ours
        QCOMPARE(chat.type(), 0);
        chat.platform.advance(15s);
        QCOMPARE(chat.type(), 0);
        chat.platform.advance(16s);
        QCOMPARE(chat.type(), 45080);
    }

    void speaksThroughAnAgent()
    {
        Chat chat;
        const QJsonObject agent{{"kf_account"_L1, "anna@gh"_L1}};
        const QJsonObject spoken = MassClient::with(MassClient::text(), {{"customservice"_L1, agent}});
        chat.interact(u"message"_s);
        QCOMPARE(chat.answer(spoken), 65401);
        const QJsonObject named = MassClient::with(agent, {{"nickname"_L1, u"安娜"_s}});
        QCOMPARE(MassClient::code(chat.call("/customservice/kfaccount/add", named)), 0);
        QCOMPARE(chat.answer(spoken), 0);
        QCOMPARE(chat.received().first().toObject().value("kf_account"_L1).toString(), u"anna@gh"_s);
    }

    void keepsAgents_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("nickname");
        QTest::addColumn<int>("code");
        QTest::newRow("good") << u"a_1@gh_x"_s << u"安"_s << 0;
        QTest::newRow("ten characters") << u"a123456789@gh"_s << u"a"_s << 0;
        QTest::newRow("eleven characters") << u"a1234567890@gh"_s << u"a"_s << 65404;
        QTest::newRow("no prefix") << u"@gh"_s << u"a"_s << 65404;
        QTest::newRow("no suffix") << u"a"_s << u"a"_s << 65404;
        QTest::newRow("Chinese") << u"安@gh"_s << u"a"_s << 65404;
        QTest::newRow("16 characters") << u"a@gh"_s << QString(16, u'安') << 0;
        QTest::newRow("17 characters") << u"a@gh"_s << QString(17, u'安') << 65403;
        QTest::newRow("no nickname") << u"a@gh"_s << QString() << 65403;
        QTest::newRow("taken") << u"taken@gh"_s << u"a"_s << 65406;
    }

    void keepsAgents()
    {
        QFETCH(const QString, account);
        QFETCH(const QString, nickname);
        QFETCH(const int, code);
        Chat chat;
        const auto call = [&](const char *verb, const QString &who, const QString &called) {
            return MassClient::code(chat.call(QByteArray("/customservice/kfaccount/") + verb,
                                              {{"kf_account"_L1, who}, {"nickname"_L1, called}}));
        };
        QCOMPARE(call("add", u"taken@gh"_s, u"x"_s), 0);
        QCOMPARE(call("add", account, nickname), code);
        QCOMPARE(call("update", u"taken@gh"_s, nickname), code == 65403 ? code : 0);
        QCOMPARE(call("update", u"none@gh"_s, u"x"_s), 65401);
        const auto list = [&chat] {
            return chat.get("/cgi-bin/customservice/getkflist", chat.tokenQuery()).value("kf_list"_L1).toArray();
        };
        QCOMPARE(list().size(), code == 0 ? 2 : 1);
        QCOMPARE(list().first().toObject().value("kf_account"_L1).toString(), u"taken@gh"_s);
        QCOMPARE(call("del", u"taken@gh"_s, {}), 0);
        QCOMPARE(call("del", u"taken@gh"_s, {}), 65401);
        QCOMPARE(list().size(), code == 0 ? 1 : 0);
    }

    void isClosedToUnverifiedAccounts()
    {
        Chat chat({.kind = Kind::PersonalSubscription});
        QCOMPARE(chat.answer(), 48001);
    }
};

QTEST_GUILESS_MAIN(TestSandboxCustom)
#include "tst_sandboxcustom.moc"
