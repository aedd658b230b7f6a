// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/massclient.h"
#include "tests/support/mediafiles.h"

#include <QTest>

using namespace core;
using namespace core::sandbox;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::MassClient;

namespace {

constexpr auto longEnough = 5s; // for a send to end

/// "Status Total Filter Sent Error", as the event has them.
QString counts(const XmlNode &event)
{
    return QStringList{event.textOf(u"Status"), event.textOf(u"TotalCount"), event.textOf(u"FilterCount"),
                       event.textOf(u"SentCount"), event.textOf(u"ErrorCount")}
        .join(u' ');
}

/// "index:audit state:can reprint" of each article and the state of the whole.
QString copyright(const XmlNode &event)
{
    const XmlNode *result = event.child(u"CopyrightCheckResult");
    if (!result)
        return {};
    QStringList found;
    for (const XmlNode &item : result->child(u"ResultList")->children)
        found +=
            QStringList{item.textOf(u"ArticleIdx"), item.textOf(u"AuditState"), item.textOf(u"CanReprint")}.join(u':');
    return QString(found.join(u' ') % u" = "_s % result->textOf(u"CheckState"));
}

QStringList links(const XmlNode &event)
{
    QStringList links;
    if (const XmlNode *result = event.child(u"ArticleUrlResult")) {
        for (const XmlNode &item : result->child(u"ResultList")->children)
            links += item.textOf(u"ArticleUrl");
    }
    return links;
}

int codeOf(const QJsonObject &answer)
{
    return MassClient::code(answer);
}

QJsonObject differently(int number)
{
    return MassClient::text(u"text %1"_s.arg(number));
}

} // namespace

class TestSandboxMassEnds : public QObject
{
    Q_OBJECT

private:
    /// To everybody, and the event about it.
    static XmlNode endOf(MassClient &client, const QJsonObject &message)
    {
        static_cast<void>(client.sendAll(message));
        client.platform.advance(longEnough);
        const auto events = client.events();
        return events.isEmpty() ? XmlNode() : events.constLast();
    }

private Q_SLOTS:
    void sendsOnceADayAsSubscriptionAccount()
    {
        MassClient client({.kind = Kind::Subscription}); // at 08:00 in Beijing
        QCOMPARE(codeOf(client.sendTo({client.openid(0), client.openid(1)}, MassClient::text())), 48001);
        QCOMPARE(counts(endOf(client, differently(1))), u"send success 20 20 20 0"_s);
        QCOMPARE(codeOf(client.sendAll(differently(2))), 45028);
        // Which the same attempt does not hear, since it is the one that used the quota up.
        client.platform.advance(2min);
        QCOMPARE(codeOf(client.sendAll(differently(1))), 45065);
        client.platform.advance(16h);
        QCOMPARE(codeOf(client.sendAll(differently(2))), 0);
    }

    void givesTheDayBackWhenASendFails()
    {
        MassClient client({.kind = Kind::Subscription});
        static_cast<void>(client.control("mass-outcome", {{"status"_L1, "err(20001)"_L1}}));
        QCOMPARE(counts(endOf(client, differently(1))), u"err(20001) 0 0 0 0"_s);
        QCOMPARE(counts(endOf(client, differently(2))), u"send success 20 20 20 0"_s);
    }

    void countsFourAMonthForEachFollowerOfAServiceAccount()
    {
        MassClient client; // on the first of January
        const QStringList two{client.openid(0), client.openid(1)};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(codeOf(client.sendTo(two, differently(i))), 0);
        client.platform.advance(longEnough);
        QCOMPARE(client.events().size(), 4);
        // The two have had theirs, the others have not.
        QCOMPARE(counts(endOf(client, differently(4))), u"send success 20 18 18 0"_s);
        QCOMPARE(codeOf(client.sendTo(two, differently(5))), 0);
        client.platform.advance(longEnough);
        QCOMPARE(counts(client.events().constLast()), u"send fail 2 0 0 0"_s);
        for (int i = 6; i < 9; ++i)
            QCOMPARE(codeOf(client.sendAll(differently(i))), 0);
        QCOMPARE(codeOf(client.sendAll(differently(9))), 45028);
        client.platform.advance(31 * 24h);
        QCOMPARE(counts(endOf(client, differently(10))), u"send success 20 20 20 0"_s);
    }

    void callsNotTooOften()
    {
        MassClient client;
        for (int i = 0; i < 60; ++i)
            static_cast<void>(client.sendAll({}));
        QCOMPARE(codeOf(client.sendAll({})), 45011);
        client.platform.advance(1min);
        QCOMPARE(codeOf(client.sendAll({})), 40008);
        for (int i = 0; i < 38; ++i)
            static_cast<void>(client.sendAll({}));
        QCOMPARE(codeOf(client.sendAll({})), 45009); // a hundred a day
    }

    void endsAsTheCopyrightCheckHasIt_data()
    {
        QTest::addColumn<QJsonArray>("articles");
        QTest::addColumn<bool>("ignores");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("found");
        const QString success = u"send success 20 20 20 0"_s;
        QTest::newRow("original") << QJsonArray() << false << success << u"1:0:0 2:0:0 = 1"_s;
        QTest::newRow("a reprint stops") << QJsonArray{"original"_L1, "reprint"_L1} << false << u"err(30003) 0 0 0 0"_s
                                         << u"1:0:0 2:2:1 = 2"_s;
        QTest::newRow("a reprint may go on")
            << QJsonArray{"reprint"_L1, "reprint"_L1} << true << success << u"1:2:1 2:2:1 = 2"_s;
        QTest::newRow("a forbidden one never")
            << QJsonArray{"forbidden"_L1} << true << u"err(30002) 0 0 0 0"_s << u"1:3:0 2:0:0 = 3"_s;
        QTest::newRow("the check itself fails")
            << QJsonArray{"unknown"_L1} << false << u"err(30001) 0 0 0 0"_s << QString();
        QTest::newRow("the check fails and does not matter")
            << QJsonArray{"unknown"_L1} << true << success << u"1:0:0 2:0:0 = 1"_s;
    }

    void endsAsTheCopyrightCheckHasIt()
    {
        QFETCH(const QJsonArray, articles);
        QFETCH(const bool, ignores);
        QFETCH(const QString, end);
        QFETCH(const QString, found);
        MassClient client;
        client.addMedia(u"TWO"_s, u"draft"_s, 2);
        static_cast<void>(client.control("mass-outcome", {{"articles"_L1, articles}}));
        const QJsonObject message = MassClient::media(u"mpnews"_s, u"TWO"_s);
        const XmlNode event = endOf(client, MassClient::with(message, {{"send_ignore_reprint"_L1, ignores ? 1 : 0}}));
        QCOMPARE(counts(event), end);
        QCOMPARE(copyright(event), found);
        const bool isOut = end.startsWith(u"send success"_s);
        QCOMPARE(links(event).size(), isOut ? 2 : 0);
        QCOMPARE(client.received().size(), isOut ? 20 : 0);
        // A draft that went out is gone, one that was stopped is not.
        client.platform.advance(25h);
        QCOMPARE(codeOf(client.sendAll(message)), isOut ? 40007 : 0);
    }

    void failsForSomeAndPassesOverOthers()
    {
        MassClient client;
        static_cast<void>(client.control("block", {{"openid"_L1, client.openid(0)}, {"enabled"_L1, true}}));
        static_cast<void>(client.control("interact", {{"openid"_L1, client.openid(1)}, {"kind"_L1, "unsubscribe"_L1}}));
        static_cast<void>(client.control("mass-outcome", {{"failing"_L1, 3}}));
        static_cast<void>(client.events());
        QCOMPARE(counts(endOf(client, MassClient::text())), u"send success 19 18 15 3"_s);
        QCOMPARE(client.received(client.openid(0)).size(), 0);
        // An outcome is for one send.
        QCOMPARE(counts(endOf(client, differently(2))), u"send success 19 18 18 0"_s);
    }

    void waitsForTheAdministrator_data()
    {
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("end");
        QTest::newRow("yes") << u"yes"_s << u"send success 20 20 20 0"_s;
        QTest::newRow("no") << u"no"_s << u"err(40001) 0 0 0 0"_s;
        QTest::newRow("nothing") << QString() << u"err(40002) 0 0 0 0"_s;
    }

    void waitsForTheAdministrator()
    {
        QFETCH(const QString, says);
        QFETCH(const QString, end);
        MassClient client;
        static_cast<void>(client.control("protection", {{"enabled"_L1, true}}));
        const QJsonObject sent = client.sendAll(MassClient::text());
        QCOMPARE(codeOf(sent), 0);
        QCOMPARE(codeOf(client.sendAll(differently(2))), 89505);
        QCOMPARE(codeOf(client.sendTo({client.openid(0), client.openid(1)}, differently(3))), 0); // not to everybody
        client.platform.advance(30min - 1s);
        QCOMPARE(client.events().size(), 1);
        QCOMPARE(client.status(sent), u"SENDING"_s);
        QVERIFY(client.sends().first().toObject().value("waits_for_admin"_L1).toBool());
        if (!says.isEmpty())
            static_cast<void>(client.control(
                "confirm-mass", {{"msg_id"_L1, sent.value("msg_id"_L1)}, {"approved"_L1, says == "yes"_L1}}));
        client.platform.advance(longEnough);
        const auto events = client.events();
        QCOMPARE(events.size(), 1);
        QCOMPARE(counts(events.first()), end);
        QCOMPARE(client.status(sent), says == "yes"_L1 ? u"SEND_SUCCESS"_s : u"SEND_FAIL"_s);
        static_cast<void>(
            client.control("confirm-mass", {{"msg_id"_L1, sent.value("msg_id"_L1)}, {"approved"_L1, true}}));
        QCOMPARE(client.last.status, 404);
        client.platform.advance(1h);
        QVERIFY(client.events().isEmpty());
    }

    void takesArticlesAndVideosAway_data()
    {
        QTest::addColumn<QJsonObject>("message");
        QTest::addColumn<QJsonArray>("indexes");
        QTest::addColumn<QList<int>>("codes");
        QTest::addColumn<QString>("status");
        const QJsonObject two = MassClient::media(u"mpnews"_s, u"TWO"_s);
        const QJsonObject video = MassClient::media(u"mpvideo"_s, u"MPVIDEO"_s);
        QTest::newRow("all") << two << QJsonArray{0, 0} << QList<int>{0, 40065} << u"DELETE"_s;
        QTest::newRow("one") << two << QJsonArray{2, 2} << QList<int>{0, 40065} << u"SEND_SUCCESS"_s;
        QTest::newRow("one by one") << two << QJsonArray{1, 2, 0} << QList<int>{0, 0, 40065} << u"DELETE"_s;
        QTest::newRow("one that is not there")
            << two << QJsonArray{3, -1} << QList<int>{40060, 40060} << u"SEND_SUCCESS"_s;
        QTest::newRow("video") << video << QJsonArray{1} << QList<int>{0} << u"DELETE"_s;
        QTest::newRow("text") << MassClient::text() << QJsonArray{0} << QList<int>{9500001} << u"SEND_SUCCESS"_s;
    }

    void takesArticlesAndVideosAway()
    {
        QFETCH(const QJsonObject, message);
        QFETCH(const QJsonArray, indexes);
        QFETCH(const QList<int>, codes);
        QFETCH(const QString, status);
        MassClient client;
        client.addMedia(u"TWO"_s, u"draft"_s, 2);
        const QJsonObject sent = client.sendAll(message);
        const QByteArray path = "/cgi-bin/message/mass/delete";
        QJsonObject wanted{{"msg_id"_L1, sent.value("msg_id"_L1)}};
        QCOMPARE(codeOf(client.call(path, wanted)), 40065); // not out yet
        client.platform.advance(longEnough);
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            wanted.insert("article_idx"_L1, indexes.at(i));
            QCOMPARE(codeOf(client.call(path, wanted)), codes.at(i));
        }
        QCOMPARE(client.status(sent), status);
        QCOMPARE(client.received().size(), 20); // the cards stay
        QCOMPARE(codeOf(client.call(path, {{"msg_id"_L1, 1}})), 40059);
    }

    void takesAnArticleAwayByItsLink()
    {
        MassClient client;
        const XmlNode event = endOf(client, MassClient::media(u"mpnews"_s, u"DRAFT"_s));
        const QByteArray path = "/cgi-bin/message/mass/delete";
        QCOMPARE(codeOf(client.call(path, {{"url"_L1, "https://example.com/"_L1}})), 40059);
        QCOMPARE(codeOf(client.call(path, {{"url"_L1, links(event).first()}})), 0);
        QCOMPARE(client.sends().first().toObject().value("msg_status"_L1).toString(), u"DELETE"_s);
    }

    void showsWhatWasSentUntilItIsTakenAway()
    {
        MassClient client;
        const Form form = multipartForm({.fileName = u"a.png"_s, .bytes = test::pngBytes()});
        const QJsonObject image =
            client.postForm("/cgi-bin/material/add_material", form, client.tokenQuery() + "&type=image");
        const QJsonObject article{
            {"title"_L1, u"标题"_s}, {"content"_L1, u"正文在此"_s}, {"thumb_media_id"_L1, image.value("media_id"_L1)}};
        const QString draft = client.call("/cgi-bin/draft/add", {{"articles"_L1, QJsonArray{article, article}}})
                                  .value("media_id"_L1)
                                  .toString();
        const XmlNode event = endOf(client, MassClient::media(u"mpnews"_s, draft));
        QCOMPARE(links(event).size(), 2);
        const QByteArray path = QUrl(links(event).at(1)).path().toUtf8();
        QVERIFY(client.sendRaw("GET", path).contains("正文在此"));
        QCOMPARE(codeOf(client.call("/cgi-bin/draft/get", {{"media_id"_L1, draft}})), 40007);
        QCOMPARE(codeOf(client.call("/cgi-bin/message/mass/delete", {{"url"_L1, links(event).at(1)}})), 0);
        QVERIFY(!client.sendRaw("GET", path).contains("正文在此"));
    }

    void keepsTheSpeed_data()
    {
        QTest::addColumn<QJsonObject>("wanted");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("real");
        QTest::newRow("fastest") << QJsonObject{{"speed"_L1, 0}} << 0 << 80;
        QTest::newRow("middle") << QJsonObject{{"speed"_L1, 2}} << 0 << 45;
        QTest::newRow("slowest") << QJsonObject{{"speed"_L1, 4}} << 0 << 10;
        QTest::newRow("too slow") << QJsonObject{{"speed"_L1, 5}} << 45083 << 80;
        QTest::newRow("too fast") << QJsonObject{{"speed"_L1, -1}} << 45083 << 80;
        QTest::newRow("no number") << QJsonObject{{"speed"_L1, "fast"_L1}} << 45083 << 80;
        QTest::newRow("nothing") << QJsonObject{} << 45084 << 80;
    }

    void keepsTheSpeed()
    {
        QFETCH(const QJsonObject, wanted);
        QFETCH(const int, code);
        QFETCH(const int, real);
        MassClient client;
        QCOMPARE(codeOf(client.call("/cgi-bin/message/mass/speed/set", wanted)), code);
        const QJsonObject speed = client.post("/cgi-bin/message/mass/speed/get", {}, client.tokenQuery());
        QCOMPARE(speed.value("realspeed"_L1).toInt(), real);
        QCOMPARE(speed.value("speed"_L1).toInt(), code == 0 ? wanted.value("speed"_L1).toInt() : 0);
    }

    void refusesControlsThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("deed");
        QTest::addColumn<QJsonObject>("body");
        QTest::newRow("an article of no kind")
            << "mass-outcome"_ba << QJsonObject{{"articles"_L1, QJsonArray{"new"_L1}}};
        QTest::newRow("fewer than none") << "mass-outcome"_ba << QJsonObject{{"failing"_L1, -1}};
        QTest::newRow("half a protection") << "protection"_ba << QJsonObject{};
        QTest::newRow("half a confirmation") << "confirm-mass"_ba << QJsonObject{{"msg_id"_L1, 1}};
        QTest::newRow("media of no kind") << "media"_ba << QJsonObject{{"media_id"_L1, "M"_L1}, {"kind"_L1, "x"_L1}};
        QTest::newRow("a stranger's phone") << "received"_ba << QJsonObject{{"openid"_L1, "nobody"_L1}};
        QTest::newRow("a stranger's deed")
            << "interact"_ba << QJsonObject{{"openid"_L1, "nobody"_L1}, {"kind"_L1, "message"_L1}};
        QTest::newRow("a mode that is none") << "callback"_ba << QJsonObject{{"url"_L1, ""_L1}, {"mode"_L1, "x"_L1}};
    }

    void refusesControlsThatMakeNoSense()
    {
        QFETCH(const QByteArray, deed);
        QFETCH(const QJsonObject, body);
        MassClient client;
        QVERIFY(!client.control(deed, body).value("error"_L1).toString().isEmpty());
        QCOMPARE(client.last.status, 400);
        QCOMPARE(counts(endOf(client, MassClient::text())), u"send success 20 20 20 0"_s);
    }

    void losesAnswersBeforeOrAfterTheDeed_data()
    {
        QTest::addColumn<QByteArray>("trouble");
        QTest::addColumn<bool>("isDone");
        for (const char *trouble : {"cut", "silence", "inject"}) {
            QTest::addRow("%s before", trouble) << QByteArray(trouble) << false;
            QTest::addRow("%s after", trouble) << QByteArray(trouble) << true;
        }
    }

    void losesAnswersBeforeOrAfterTheDeed()
    {
        QFETCH(const QByteArray, trouble);
        QFETCH(const bool, isDone);
        MassClient client;
        static_cast<void>(client.control(
            trouble, {{"path"_L1, "/cgi-bin/message/mass/sendall"_L1}, {"code"_L1, -1}, {"done"_L1, isDone}}));
        const QJsonObject message = MassClient::with(MassClient::text(), {{"clientmsgid"_L1, "attempt-1"_L1}});
        const QJsonObject lost = client.sendAll(message);
        QCOMPARE(codeOf(lost), trouble == "inject" ? -1 : 0);
        QVERIFY(!lost.contains("msg_id"_L1));
        QCOMPARE(client.last.abort, trouble != "inject");

        client.platform.advance(1min);
        QCOMPARE(codeOf(client.sendAll(message)), isDone ? 45065 : 0);
        client.platform.advance(longEnough);
        QCOMPARE(client.sends().size(), 1);
        QCOMPARE(client.received(client.openid(0)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSandboxMassEnds)
#include "tst_sandboxmassends.moc"
