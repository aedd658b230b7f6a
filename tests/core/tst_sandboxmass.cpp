// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/followers.h"
#include "tests/support/massclient.h"

#include <QTest>

using namespace core;
using namespace core::sandbox;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::MassClient;

namespace {

constexpr auto longEnough = 5s; // for a send to end

QJsonObject images(const QStringList &ids)
{
    return {{"msgtype"_L1, "image"_L1},
            {"images"_L1, QJsonObject{{"media_ids"_L1, QJsonArray::fromStringList(ids)}, {"recommend"_L1, "look"_L1}}}};
}

/// "Status Total Filter Sent Error", as the event has them.
QString counts(const XmlNode &event)
{
    return QStringList{event.textOf(u"Status"), event.textOf(u"TotalCount"), event.textOf(u"FilterCount"),
                       event.textOf(u"SentCount"), event.textOf(u"ErrorCount")}
        .join(u' ');
}

int codeOf(const QJsonObject &answer)
{
    return MassClient::code(answer);
}

QString idOf(const QJsonObject &sent)
{
    return QString::number(sent.value("msg_id"_L1).toInteger());
}

} // namespace

class TestSandboxMass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEveryKindInItsShape_data()
    {
        QTest::addColumn<QJsonObject>("message");
        QTest::addColumn<int>("code");
        const QString most(2048, u'x');
        QTest::newRow("text") << MassClient::text() << 0;
        QTest::newRow("the longest text") << MassClient::text(most) << 0;
        QTest::newRow("a longer text") << MassClient::text(most + u'x') << 45002;
        QTest::newRow("Chinese counts by bytes") << MassClient::text(QString(683, u'中')) << 45002;
        QTest::newRow("blank text") << MassClient::text(u" \n"_s) << 44004;
        QTest::newRow("no text at all") << QJsonObject{{"msgtype"_L1, "text"_L1}} << 44004;
        QTest::newRow("draft") << MassClient::media(u"mpnews"_s, u"DRAFT"_s) << 0;
        QTest::newRow("unknown draft") << MassClient::media(u"mpnews"_s, u"NONE"_s) << 40007;
        QTest::newRow("an image for a draft") << MassClient::media(u"mpnews"_s, u"IMAGE"_s) << 40007;
        QTest::newRow("draft without id") << QJsonObject{{"msgtype"_L1, "mpnews"_L1}} << 41006;
        QTest::newRow("images") << images({u"IMAGE"_s, u"IMAGE"_s}) << 0;
        QTest::newRow("images, one unknown") << images({u"IMAGE"_s, u"NONE"_s}) << 40007;
        QTest::newRow("no images") << images({}) << 41006;
        QTest::newRow("image, old form") << MassClient::media(u"image"_s, u"IMAGE"_s) << 0;
        QTest::newRow("image, old form, unknown") << MassClient::media(u"image"_s, u"VOICE"_s) << 40007;
        QTest::newRow("voice") << MassClient::media(u"voice"_s, u"VOICE"_s) << 0;
        QTest::newRow("video") << MassClient::media(u"mpvideo"_s, u"MPVIDEO"_s) << 0;
        QTest::newRow("video that was only uploaded") << MassClient::media(u"mpvideo"_s, u"VIDEO"_s) << 40007;
        QTest::newRow("card") << QJsonObject{{"msgtype"_L1, "wxcard"_L1},
                                             {"wxcard"_L1, QJsonObject{{"card_id"_L1, "c"_L1}}}}
                              << 45113;
        QTest::newRow("customer video") << MassClient::media(u"video"_s, u"VIDEO"_s) << 40008;
        QTest::newRow("music") << MassClient::media(u"music"_s, u"THUMB"_s) << 40008;
        QTest::newRow("no kind") << QJsonObject{} << 40008;
    }

    void takesEveryKindInItsShape()
    {
        QFETCH(const QJsonObject, message);
        QFETCH(const int, code);
        MassClient client;
        const QJsonObject all = client.sendAll(message);
        QCOMPARE(codeOf(all), code);
        QCOMPARE(codeOf(client.sendTo({client.openid(0), client.openid(1)}, message)), code);
        QCOMPARE(all.contains("msg_id"_L1), code == 0);
        QCOMPARE(all.contains("msg_data_id"_L1), code == 0 && message.contains("mpnews"_L1));
    }

    void choosesTheAudience_data()
    {
        QTest::addColumn<QJsonObject>("filter");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("audience");
        QTest::newRow("everybody") << QJsonObject{{"is_to_all"_L1, true}} << 0 << 20;
        QTest::newRow("everybody, whatever the tag")
            << QJsonObject{{"is_to_all"_L1, true}, {"tag_id"_L1, 7}} << 0 << 20;
        QTest::newRow("a tag") << QJsonObject{{"is_to_all"_L1, false}, {"tag_id"_L1, 100}} << 0 << 5;
        QTest::newRow("a tag as text") << QJsonObject{{"tag_id"_L1, "101"_L1}} << 0 << 4;
        QTest::newRow("a group, as programs before tags say") << QJsonObject{{"group_id"_L1, 100}} << 0 << 5;
        QTest::newRow("a tag that is not there")
            << QJsonObject{{"is_to_all"_L1, false}, {"tag_id"_L1, 99}} << 40152 << 0;
        QTest::newRow("no tag") << QJsonObject{{"is_to_all"_L1, false}} << 40152 << 0;
        QTest::newRow("no filter") << QJsonObject{} << 40152 << 0;
    }

    void choosesTheAudience()
    {
        QFETCH(const QJsonObject, filter);
        QFETCH(const int, code);
        QFETCH(const int, audience);
        MassClient client;
        const QJsonObject request = MassClient::with(MassClient::text(), {{"filter"_L1, filter}});
        QCOMPARE(codeOf(client.call("/cgi-bin/message/mass/sendall", request)), code);
        client.platform.advance(longEnough);
        QCOMPARE(client.received().size(), audience);
    }

    void checksAListOfOpenids_data()
    {
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("strangers");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("counted");
        QTest::newRow("none") << 0 << 0 << QString() << 40130 << QString();
        QTest::newRow("one") << 1 << 0 << QString() << 40130 << QString();
        QTest::newRow("two") << 2 << 0 << QString() << 0 << u"send success 2 2 2 0"_s;
        QTest::newRow("two that nobody has") << 2 << 2 << QString() << 0 << u"send success 4 2 2 0"_s;
        QTest::newRow("nobody at all") << 0 << 2 << QString() << 0 << u"send fail 2 0 0 0"_s;
        QTest::newRow("the most") << 20 << 9980 << QString() << 0 << u"send success 10000 20 20 0"_s;
        QTest::newRow("too many") << 20 << 9981 << QString() << 40032 << QString();
        QTest::newRow("what is no openid") << 2 << 0 << u"wxid_1"_s << 40003 << QString();
    }

    void checksAListOfOpenids()
    {
        QFETCH(const int, known);
        QFETCH(const int, strangers);
        QFETCH(const QString, wrong);
        QFETCH(const int, code);
        QFETCH(const QString, counted);
        MassClient client;
        QStringList openids;
        for (int i = 0; i < known; ++i)
            openids += client.openid(i);
        for (int i = 0; i < strangers; ++i)
            openids += client.openid(0).left(6) + QString::number(i).rightJustified(22, u'_');
        if (!wrong.isEmpty())
            openids += wrong;
        QCOMPARE(codeOf(client.sendTo(openids, MassClient::text())), code);
        client.platform.advance(longEnough);
        const auto events = client.events();
        QCOMPARE(events.size(), code == 0 ? 1 : 0);
        if (code == 0)
            QCOMPARE(counts(events.first()), counted);
    }

    void tellsTheEndByStatusAndEvent()
    {
        MassClient client;
        const QJsonObject sent = client.sendAll(MassClient::text(u"你好"_s));
        QCOMPARE(sent.value("errmsg"_L1).toString(), u"send job submission success"_s);
        QCOMPARE(client.status(sent), u"SENDING"_s);
        QVERIFY(client.events().isEmpty());
        QVERIFY(client.received().isEmpty());
        QVERIFY(client.platform.untilNextEvent().has_value());
        client.platform.advance(longEnough);
        QCOMPARE(client.status(sent), u"SEND_SUCCESS"_s);

        const auto events = client.events();
        QCOMPARE(events.size(), 1);
        const XmlNode &event = events.first();
        QCOMPARE(event.textOf(u"ToUserName"), client.platform.identity().originalId);
        QVERIFY(Followers::isWellFormed(event.textOf(u"FromUserName")));
        QCOMPARE(event.textOf(u"CreateTime"), QString::number(client.clock.now().toSecsSinceEpoch() + 2));
        QCOMPARE(event.textOf(u"Event"), u"MASSSENDJOBFINISH"_s);
        QCOMPARE(event.textOf(u"MsgID"), idOf(sent));
        QCOMPARE(counts(event), u"send success 20 20 20 0"_s);
        QVERIFY(!event.child(u"CopyrightCheckResult"));
        QVERIFY(client.events().isEmpty());

        const QJsonArray received = client.received(client.openid(7));
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().toObject().value("content"_L1).toObject().value("content"_L1).toString(), u"你好"_s);
        QCOMPARE(received.first().toObject().value("way"_L1).toString(), u"mass"_s);
        QCOMPARE(codeOf(client.call("/cgi-bin/message/mass/get", {{"msg_id"_L1, "12"_L1}})), 40059);
    }

    void knowsTheSameSendAgain_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("code");
        QTest::newRow("at once") << 0 << 45066;
        QTest::newRow("within the minute") << 59 << 45066;
        QTest::newRow("after the minute") << 60 << 45065;
        QTest::newRow("within the day") << 24 * 3600 - 1 << 45065;
        QTest::newRow("after the day") << 24 * 3600 << 0;
    }

    void knowsTheSameSendAgain()
    {
        QFETCH(const int, seconds);
        QFETCH(const int, code);
        MassClient client;
        const QJsonObject named = MassClient::with(MassClient::text(), {{"clientmsgid"_L1, "attempt-1"_L1}});
        const QJsonObject first = client.sendAll(named);
        QCOMPARE(codeOf(first), 0);
        client.platform.advance(std::chrono::seconds(seconds));
        // Another content under the same id is the same attempt.
        const QJsonObject again =
            client.sendAll(MassClient::with(MassClient::text(u"other"_s), {{"clientmsgid"_L1, "attempt-1"_L1}}));
        QCOMPARE(codeOf(again), code);
        QCOMPARE(again.value("msg_id"_L1) == first.value("msg_id"_L1), code == 45065);
        QCOMPARE(again.value("errmsg"_L1).toString().contains(u" rid: "_s), code != 0);
        client.platform.advance(longEnough);
        QCOMPARE(client.received(client.openid(3)).size(), code == 0 ? 2 : 1);
        QCOMPARE(client.sends().size(), code == 0 ? 2 : 1);
    }

    /// Nobody documents which it looks at first; the draft is gone once its send has ended.
    void looksAtTheIdOrAtTheContentFirst_data()
    {
        QTest::addColumn<bool>("isContentFirst");
        QTest::addColumn<int>("code");
        QTest::newRow("id") << false << 45065;
        QTest::newRow("content") << true << 40007;
    }

    void looksAtTheIdOrAtTheContentFirst()
    {
        QFETCH(const bool, isContentFirst);
        QFETCH(const int, code);
        MassClient client;
        static_cast<void>(client.control("mass-checks", {{"content_first"_L1, isContentFirst}}));
        const QJsonObject draft =
            MassClient::with(MassClient::media(u"mpnews"_s, u"DRAFT"_s), {{"clientmsgid"_L1, "attempt-1"_L1}});
        QCOMPARE(codeOf(client.sendAll(draft)), 0);
        client.platform.advance(1min);
        QCOMPARE(codeOf(client.sendAll(draft)), code);
        QCOMPARE(client.sends().size(), 1);
        const QJsonObject anew = MassClient::with(draft, {{"clientmsgid"_L1, "attempt-2"_L1}});
        QCOMPARE(codeOf(client.sendAll(anew)), 40007);
    }

    void takesRangeAndContentForAMissingId_data()
    {
        QTest::addColumn<QJsonObject>("filter");
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("code");
        const QJsonObject tag{{"is_to_all"_L1, false}, {"tag_id"_L1, 100}};
        QTest::newRow("the same") << tag << u"hello"_s << 45065;
        QTest::newRow("another content") << tag << u"hello!"_s << 0;
        QTest::newRow("another tag") << QJsonObject{{"tag_id"_L1, 101}} << u"hello"_s << 0;
        QTest::newRow("everybody") << QJsonObject{{"is_to_all"_L1, true}} << u"hello"_s << 0;
    }

    void takesRangeAndContentForAMissingId()
    {
        QFETCH(const QJsonObject, filter);
        QFETCH(const QString, content);
        QFETCH(const int, code);
        MassClient client;
        const QByteArray path = "/cgi-bin/message/mass/sendall";
        const QJsonObject tag{{"is_to_all"_L1, false}, {"tag_id"_L1, 100}};
        QCOMPARE(codeOf(client.call(path, MassClient::with(MassClient::text(), {{"filter"_L1, tag}}))), 0);
        client.platform.advance(2min);
        QCOMPARE(codeOf(client.call(path, MassClient::with(MassClient::text(content), {{"filter"_L1, filter}}))), code);
    }

    void limitsTheClientMessageId()
    {
        MassClient client;
        const auto named = [](qsizetype length) {
            return MassClient::with(MassClient::text(), {{"clientmsgid"_L1, QString(length, u'a')}});
        };
        QCOMPARE(codeOf(client.sendAll(named(33))), 45067);
        QCOMPARE(codeOf(client.sendAll(named(32))), 0);
    }

    void forgetsTheIdOfARefusedSend()
    {
        MassClient client;
        const QJsonObject id{{"clientmsgid"_L1, "attempt-1"_L1}};
        QCOMPARE(codeOf(client.sendAll(MassClient::with(MassClient::text({}), id))), 44004);
        QCOMPARE(codeOf(client.sendAll(MassClient::with(MassClient::text(), id))), 0);
    }

    void previewsToOneFollower_data()
    {
        QTest::addColumn<QJsonObject>("request");
        QTest::addColumn<int>("code");
        MassClient client;
        const QString openid = client.openid(0);
        const QString name = client.platform.followers().at(4).weChatId;
        const QJsonObject to{{"touser"_L1, openid}};
        const QJsonObject wrongBoth{{"touser"_L1, openid}, {"towxname"_L1, "nobody"_L1}};
        QTest::newRow("by openid") << MassClient::with(MassClient::text(), to) << 0;
        QTest::newRow("by WeChat id") << MassClient::with(MassClient::text(), {{"towxname"_L1, name}}) << 0;
        QTest::newRow("the WeChat id wins") << MassClient::with(MassClient::text(), wrongBoth) << 40132;
        QTest::newRow("to nobody") << MassClient::text() << 40003;
        QTest::newRow("to a stranger") << MassClient::with(MassClient::text(),
                                                           {{"touser"_L1, QString(openid.left(27) + u'_')}})
                                       << 43004;
        QTest::newRow("image") << MassClient::with(MassClient::media(u"image"_s, u"IMAGE"_s), to) << 0;
        QTest::newRow("images of the mass send") << MassClient::with(images({u"IMAGE"_s}), to) << 41006;
        QTest::newRow("draft") << MassClient::with(MassClient::media(u"mpnews"_s, u"DRAFT"_s), to) << 0;
        QTest::newRow("voice") << MassClient::with(MassClient::media(u"voice"_s, u"VOICE"_s), to) << 0;
        QTest::newRow("video") << MassClient::with(MassClient::media(u"mpvideo"_s, u"MPVIDEO"_s), to) << 0;
        QTest::newRow("unknown") << MassClient::with(MassClient::media(u"voice"_s, u"NONE"_s), to) << 40007;
        const auto card = [&to](const QString &id) {
            return MassClient::with(
                {{"msgtype"_L1, "wxcard"_L1}, {"wxcard"_L1, QJsonObject{{"card_id"_L1, id}, {"card_ext"_L1, "{}"_L1}}}},
                to);
        };
        QTest::newRow("card that is not there") << card(u"c"_s) << 40073;
        QTest::newRow("card without id") << card({}) << 41012;
        QTest::newRow("no kind") << to << 40008;
    }

    void previewsToOneFollower()
    {
        QFETCH(const QJsonObject, request);
        QFETCH(const int, code);
        MassClient client;
        const QJsonObject answer = client.call("/cgi-bin/message/mass/preview", request);
        QCOMPARE(codeOf(answer), code);
        QCOMPARE(answer.value("msg_id"_L1).toInteger() > 0, code == 0);
        QCOMPARE(client.received().size(), code == 0 ? 1 : 0);
        if (code != 0)
            return;
        const qsizetype whose = request.contains("towxname"_L1) ? 4 : 0;
        QCOMPARE(client.received(client.openid(whose)).size(), 1);
        QCOMPARE(client.received().first().toObject().value("way"_L1).toString(), u"preview"_s);
    }

    void previewsAHundredTimesADay()
    {
        MassClient client;
        const QJsonObject request = MassClient::with(MassClient::text(), {{"touser"_L1, client.openid(0)}});
        for (int i = 0; i < 100; ++i)
            QCOMPARE(codeOf(client.call("/cgi-bin/message/mass/preview", request)), 0);
        QCOMPARE(codeOf(client.call("/cgi-bin/message/mass/preview", request)), 45009);
        client.platform.advance(24h);
        QCOMPARE(codeOf(client.call("/cgi-bin/message/mass/preview", request)), 0);
    }
};

QTEST_GUILESS_MAIN(TestSandboxMass)
#include "tst_sandboxmass.moc"
