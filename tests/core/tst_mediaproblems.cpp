// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/mediaids.h"
#include "core/sending/mediaproblems.h"
#include "tests/support/sendingworld.h"

using namespace core;
using namespace core::sending;
using namespace Qt::StringLiterals;
using message::Content;
using message::Operation;

Q_DECLARE_METATYPE(Content)

/// An id that the platform would refuse (40007) is known before anything is sent.
class TestMediaProblems final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static message::Message imageOf(const QStringList &ids)
    {
        return {.content = message::Image{.mediaIds = ids, .title = {}, .recommend = {}}, .kfAccount = {}};
    }
    [[nodiscard]] static QStringList said(const QList<Problem> &problems)
    {
        QStringList all;
        for (const Problem &problem : problems)
            all += problem.path + u' ' + problem.rule;
        return all;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesTheIdsThatGoOverTheWire_data()
    {
        QTest::addColumn<Content>("content");
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QStringList>("fields");
        const Content video = message::Video{.mediaId = u"V"_s, .massMediaId = u"MV"_s, .thumbMediaId = u"T"_s};
        QTest::newRow("text") << Content(message::Text{u"V"_s}) << Operation::Mass << QStringList();
        QTest::newRow("images, but not the empty one")
            << Content(message::Image{.mediaIds = {u"A"_s, QString(), u"B"_s}, .title = {}, .recommend = {}})
            << Operation::Mass << QStringList{u"mediaIds[0]=A"_s, u"mediaIds[2]=B"_s};
        QTest::newRow("voice") << Content(message::Voice{u"V"_s}) << Operation::Preview << QStringList(u"mediaId=V"_s);
        QTest::newRow("video to many") << video << Operation::Mass << QStringList(u"massMediaId=MV"_s);
        QTest::newRow("video as a preview") << video << Operation::Preview << QStringList(u"massMediaId=MV"_s);
        QTest::newRow("video to one") << video << Operation::CustomerService
                                      << QStringList{u"mediaId=V"_s, u"thumbMediaId=T"_s};
        QTest::newRow("video as a reply") << video << Operation::PassiveReply << QStringList(u"mediaId=V"_s);
        QTest::newRow("music") << Content(message::Music{.title = {}, .thumbMediaId = u"T"_s})
                               << Operation::PassiveReply << QStringList(u"thumbMediaId=T"_s);
        QTest::newRow("mini-program") << Content(message::MiniProgramPage{.title = {}, .thumbMediaId = u"T"_s})
                                      << Operation::CustomerService << QStringList(u"thumbMediaId=T"_s);
        QTest::newRow("draft") << Content(message::Articles{u"D"_s}) << Operation::Mass << QStringList(u"mediaId=D"_s);
    }
    void takesTheIdsThatGoOverTheWire()
    {
        QFETCH(const Content, content);
        QFETCH(const Operation, operation);
        QStringList fields;
        for (const message::MediaId &media : message::mediaIds({.content = content, .kfAccount = {}}, operation))
            fields += media.field + u'=' + media.id;
        QTEST(fields, "fields");
    }

    void saysItAtTheFieldOfEach()
    {
        test::SendingWorld world;
        const AppId us = world.account.appId;
        const AppId other = AppId::parse(u"wx0123456789abcdef"_s).value();
        const QDateTime now = world.api.clock.now();
        for (const StoredMedia &one :
             {world.picture(u"FINE"_s, us, std::chrono::hours(1)), world.picture(u"OVER"_s, us, std::chrono::hours(0)),
              world.picture(u"THEIRS"_s, other, std::chrono::hours(1))})
            QVERIFY_RESULT(world.media->put(one));
        const message::Message message = imageOf({u"FINE"_s, u"OVER"_s, u"THEIRS"_s, u"UNKNOWN"_s});

        const auto problems = mediaProblems(*world.media, us, message, Operation::Mass, now);
        QCOMPARE(said(problems), (QStringList{u"mediaIds[1] media.expired"_s, u"mediaIds[2] media.otherAccount"_s}));
        QVERIFY2(problems[0].message.contains(u"OVER"_s), qPrintable(problems[0].message));
        QVERIFY2(problems[1].message.contains(other.toString()), qPrintable(problems[1].message));
        QCOMPARE(problems[0].code, 40007);
        QCOMPARE(said(mediaProblems(*world.media, us, message, Operation::Mass, now.addSecs(3601))).first(),
                 u"mediaIds[0] media.expired"_s);
        QCOMPARE(said(mediaProblems(*world.media, other, imageOf({u"THEIRS"_s}), Operation::Mass, now)), QStringList());
    }

    void saysThatAFileIsOfAnotherKind_data()
    {
        QTest::addColumn<Content>("content");
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("field"); // of the problem
        QTest::addColumn<QString>("words");
        using Op = Operation;
        const auto image = [](const QString &id) {
            return Content(message::Image{.mediaIds = {id}, .title = {}, .recommend = {}});
        };
        QTest::newRow("image") << image(u"image"_s) << Op::Mass << QString() << QString();
        QTest::newRow("thumbnail as an image") << image(u"thumb"_s) << Op::Mass << u"mediaIds[0]"_s << u"thumbnail"_s;
        QTest::newRow("voice as an image")
            << image(u"voice"_s) << Op::CustomerService << u"mediaIds[0]"_s << u"permanent voice"_s;
        QTest::newRow("image as a voice")
            << Content(message::Voice{u"image"_s}) << Op::Preview << u"mediaId"_s << u"permanent image"_s;
        QTest::newRow("video to one") << Content(message::Video{.mediaId = u"video"_s, .thumbMediaId = u"image"_s})
                                      << Op::CustomerService << QString() << QString();
        QTest::newRow("the video itself to many")
            << Content(message::Video{.massMediaId = u"video"_s}) << Op::Mass << u"massMediaId"_s << u"uploadvideo"_s;
        QTest::newRow("a made video to many")
            << Content(message::Video{.massMediaId = u"made"_s}) << Op::Mass << QString() << QString();
        QTest::newRow("thumbnail of music") << Content(message::Music{.title = {}, .thumbMediaId = u"voice"_s})
                                            << Op::PassiveReply << u"thumbMediaId"_s << u"permanent voice"_s;
        QTest::newRow("image as a draft")
            << Content(message::Articles{u"image"_s}) << Op::Mass << u"mediaId"_s << u"permanent image"_s;
    }
    /// The platform would say 40007, as if there were none.
    void saysThatAFileIsOfAnotherKind()
    {
        QFETCH(const Content, content);
        QFETCH(const Operation, operation);
        QFETCH(const QString, words);
        const test::SendingWorld world;
        for (const media::Kind kind : {media::Kind::Image, media::Kind::Voice, media::Kind::Video, media::Kind::Thumb})
            QVERIFY_RESULT(world.media->put(StoredMedia{.appId = world.account.appId,
                                                        .mediaId = toString(kind),
                                                        .use = {.kind = kind, .keeping = media::Keeping::Permanent}}));
        const message::Message message{.content = content, .kfAccount = {}};
        const auto problems =
            mediaProblems(*world.media, world.account.appId, message, operation, world.api.clock.now());
        const Problem first = problems.value(0);
        QTEST(first.path, "field");
        QCOMPARE(problems.size(), first.path.isEmpty() ? 0 : 1);
        QVERIFY2(first.message.contains(words), qPrintable(first.message));
        QCOMPARE(first.rule, first.path.isEmpty() ? QString() : u"media.kind"_s);
    }

    void schedulesNothingWhoseMediaExpireBefore_data()
    {
        QTest::addColumn<int>("secondsLeft");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("alive then") << 3601 << true;
        QTest::newRow("expired then") << 3600 << false;
    }
    void schedulesNothingWhoseMediaExpireBefore()
    {
        QFETCH(const int, secondsLeft);
        QFETCH(const bool, isTaken);
        test::SendingWorld world;
        QVERIFY_RESULT(
            world.media->put(world.picture(u"IMAGE"_s, world.account.appId, std::chrono::seconds(secondsLeft))));
        MassOrder order = world.order();
        order.message = imageOf({u"IMAGE"_s});
        const QDateTime at = world.api.clock.now().addSecs(3600);
        const auto preflight = test::waitFor(world.sender().preflight(order, at));
        QVERIFY_RESULT(preflight);
        QCOMPARE(preflight->maySend(), isTaken);
        QVERIFY(test::waitFor(world.sender().preflight(order))->maySend()); // now it is alive
        const auto job = world.sender().schedule(order, at);
        QCOMPARE(job.has_value(), isTaken);
        QCOMPARE(job ? QString() : job.error().field, isTaken ? QString() : u"mediaIds[0]"_s);
        QCOMPARE(world.sender().jobs({})->size(), isTaken ? 1 : 0);
    }

    void sendsNothingWhoseMediaHaveExpired()
    {
        test::SendingWorld world;
        QVERIFY_RESULT(world.media->put(world.picture(u"IMAGE"_s, world.account.appId, std::chrono::seconds(0))));
        MassOrder order = world.order();
        order.message = imageOf({u"IMAGE"_s});
        const auto sent = world.send(order);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, 40007);
        const message::PreviewTarget phone = message::OpenId{world.openId(0)};
        const auto shown = test::waitFor(world.sender().preview(world.account, order.message, phone));
        QVERIFY(!shown);
        QCOMPARE(shown.error().field, u"mediaIds[0]"_s);
        QVERIFY(world.api.transport.requests.isEmpty());
        QVERIFY(world.sender().jobs({})->isEmpty());
    }

    /// It may have been sent while the picture was alive.
    void asksForWhatLeftUsWhateverBecameOfItsMedia()
    {
        const QString sendAll = u"/cgi-bin/message/mass/sendall"_s;
        test::SendingWorld world;
        QVERIFY_RESULT(world.media->put(world.picture(u"IMAGE"_s, world.account.appId, std::chrono::seconds(60))));
        world.control("media", {{u"media_id"_s, u"IMAGE"_s}, {u"kind"_s, u"image"_s}});
        MassOrder order = world.order();
        order.message = imageOf({u"IMAGE"_s});
        QVERIFY(!world.sender().underWay(order)->has_value());
        world.network.loseAnswerOf(sendAll);
        const auto sent = world.send(order);
        QVERIFY_RESULT(sent);
        QCOMPARE(sent->state, MassJob::State::Unknown);

        world.api.clock.advance(std::chrono::minutes(2));
        QCOMPARE(world.sender().underWay(order)->value_or(MassJob()).id, sent->id);
        const auto again = world.send(order);
        QVERIFY_RESULT(again);
        QCOMPARE(again->id, sent->id);
        QCOMPARE(again->state, MassJob::State::Accepted);
        QCOMPARE(world.sends().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMediaProblems)
#include "tst_mediaproblems.moc"
