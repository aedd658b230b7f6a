// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/composejourney.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

enum Way { Everyone, Tag, OpenIds, Follower, Preview };

using Typed = QList<QPair<QString, QString>>;

using Journey = test::ComposeJourney;

} // namespace

class TestComposeJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void sendsEachKindToMany_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Typed>("typed");
        QTest::newRow("text") << u"text"_s << Typed{{u"content"_s, u"Good morning"_s}};
        QTest::newRow("image") << u"image"_s << Typed{{u"mediaIds[0]"_s, u"IMAGE"_s}};
        QTest::newRow("voice") << u"voice"_s << Typed{{u"mediaId"_s, u"VOICE"_s}};
        QTest::newRow("video") << u"video"_s << Typed{{u"massMediaId"_s, u"MPVIDEO"_s}, {u"title"_s, u"Film"_s}};
        QTest::newRow("draft") << u"mpnews"_s << Typed{{u"mediaId"_s, u"DRAFT"_s}};
    }

    void sendsEachKindToMany()
    {
        QFETCH(QString, kind);
        QFETCH(Typed, typed);
        Journey journey;
        journey.click(u"kind-"_s + kind);
        for (const auto &[field, text] : typed)
            journey.fill(field, text == "DRAFT"_L1 ? journey.addDraft({u"Paper"_s}) : text);
        journey.pressSend();
        QTRY_VERIFY(journey.isShown(u"sendDeed"_s));
        auto *deed = journey.part<QAbstractButton>(u"sendDeed"_s);
        QVERIFY2(!deed->isEnabled(), "nobody has seen a preview, and that is not settled yet");
        QTest::keyClick(journey.part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
        QVERIFY(deed->isEnabled());
        journey.click(u"sendDeed"_s);
        QTRY_VERIFY(journey.isShown(u"jobState"_s));
        QVERIFY(journey.newestJob().msgId != 0);
        QVERIFY(!journey.isShown(u"jobTotals"_s));

        journey.deliverEvents();
        QTRY_VERIFY(journey.isShown(u"jobTotals"_s));
        QCOMPARE(journey.newestJob().state, core::MassJob::State::Succeeded);
        QCOMPARE(journey.control("sends", {})["sends"_L1].toArray().size(), 1);
        journey.click(u"sendCancel"_s);
        QTRY_COMPARE(journey.part<QListWidget>(u"sendHistory"_s)->count(), 1);
    }

    void answersAFollowerWithEachKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Typed>("typed");
        QTest::newRow("text") << u"text"_s << Typed{{u"content"_s, u"Hello"_s}};
        QTest::newRow("image") << u"image"_s << Typed{{u"mediaIds[0]"_s, u"IMAGE"_s}};
        QTest::newRow("voice") << u"voice"_s << Typed{{u"mediaId"_s, u"VOICE"_s}};
        QTest::newRow("video") << u"video"_s << Typed{{u"mediaId"_s, u"VIDEO"_s}, {u"thumbMediaId"_s, u"THUMB"_s}};
        QTest::newRow("music") << u"music"_s
                               << Typed{{u"url"_s, u"https://a.example/1.mp3"_s},
                                        {u"hqUrl"_s, u"https://a.example/2.mp3"_s},
                                        {u"thumbMediaId"_s, u"THUMB"_s}};
        QTest::newRow("news") << u"news"_s
                              << Typed{{u"articles[0].title"_s, u"Sale"_s},
                                       {u"articles[0].url"_s, u"https://a.example/"_s}};
        QTest::newRow("question") << u"msgmenu"_s
                                  << Typed{{u"choices[0].content"_s, u"Yes"_s}, {u"choices[1].content"_s, u"No"_s}};
        QTest::newRow("published article") << u"mpnewsarticle"_s << Typed{{u"articleId"_s, u"ARTICLE"_s}};
        QTest::newRow("mini-program") << u"miniprogrampage"_s
                                      << Typed{{u"title"_s, u"Shop"_s},
                                               {u"appId"_s, u"wx0000000000000001"_s},
                                               {u"pagePath"_s, u"pages/a"_s},
                                               {u"thumbMediaId"_s, u"THUMB"_s}};
    }

    void answersAFollowerWithEachKind()
    {
        QFETCH(QString, kind);
        QFETCH(Typed, typed);
        Journey journey;
        journey.choose(u"targetWay"_s, Follower);
        journey.fill(u"targetFollower"_s, journey.openId());
        QVERIFY(!journey.isShown(u"windowLeft"_s) || journey.text(u"windowLeft"_s).isEmpty());

        // The follower writes; the meter sees it in the inspector's log.
        journey.control("interact",
                        {{u"openid"_s, journey.openId()},
                         {u"kind"_s, u"message"_s},
                         {u"fields"_s, QJsonObject{{u"Content"_s, u"hi"_s}}}});
        journey.deliverEvents();
        QTRY_VERIFY2(journey.text(u"windowText"_s).contains(u"5 message"_s), qPrintable(journey.text(u"windowText"_s)));

        journey.click(u"kind-"_s + kind);
        for (const auto &[field, text] : typed)
            journey.fill(field, text == "DRAFT"_L1 ? journey.addDraft({u"Paper"_s}) : text);
        journey.pressSend();
        const auto received = [&journey] {
            return journey.control("received", {{u"openid"_s, journey.openId()}})["received"_L1].toArray();
        };
        QTRY_COMPARE(received().size(), 1);
        QTRY_VERIFY2(journey.text(u"windowText"_s).contains(u"4 message"_s), qPrintable(journey.text(u"windowText"_s)));
    }

    void learnsFromTheLogWhoIsWho()
    {
        Journey journey;
        journey.fill(u"content"_s, u"hello"_s);
        journey.control("interact", {{u"openid"_s, journey.openId()}, {u"kind"_s, u"message"_s}});
        journey.deliverEvents();
        QTRY_COMPARE(test::waitFor(journey.profile.deliveries->page({}, {}, 10))->size(), 1);
        journey.choose(u"targetWay"_s, OpenIds);
        const QStringList foreign{u"oXXXX00000000000000000000001"_s, u"oXXXX00000000000000000000002"_s};
        journey.fill(u"targetOpenIds"_s, foreign.join(u','));
        QTRY_COMPARE(journey.text(u"targetRejected"_s).count(u"another one's"_s), 2);

        journey.click(u"operation-reply"_s);
        journey.fill(u"replyTo"_s, journey.openId());
        QTRY_VERIFY2(journey.bytes().contains(u"<FromUserName><![CDATA[gh_"_s), qPrintable(journey.bytes()));
    }

    void completesTheOpenIdsOfTheLog()
    {
        Journey journey;
        journey.control("interact", {{u"openid"_s, journey.openId()}, {u"kind"_s, u"message"_s}});
        journey.deliverEvents();
        QTRY_COMPARE(test::waitFor(journey.profile.deliveries->page({}, {}, 10))->size(), 1);
        journey.choose(u"targetWay"_s, Follower);
        journey.fill(u"targetFollower"_s, journey.openId().left(4));
        auto *line = journey.part<QLineEdit>(u"targetFollower"_s);
        const QAbstractItemView *popup = line->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(line->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(line->completer()->popup(), Qt::Key_Return);
        QCOMPARE(line->text(), journey.openId());
        QTRY_VERIFY2(journey.text(u"windowText"_s).contains(u"5 message"_s), "a choice counts as typed");
        QVERIFY(!popup->isVisible());
        journey.fill(u"targetFollower"_s, u"oNOBODY"_s);
        journey.fill(u"targetFollower"_s, journey.openId()); // nothing to add to that
        QTRY_VERIFY(journey.text(u"windowText"_s).contains(u"5 message"_s));
        QVERIFY(!popup->isVisible());
    }

    void saysWhomTheInspectorHasNeverSeen()
    {
        Journey journey;
        const QList<core::sandbox::Follower> followers = journey.platform.followers();
        journey.choose(u"targetWay"_s, OpenIds);
        journey.fill(u"targetOpenIds"_s, followers.at(0).openid + u',' + followers.at(1).openid);
        QVERIFY(journey.text(u"targetOpenIdCount"_s).startsWith(u"2 "_s));
        QVERIFY2(!journey.isShown(u"targetUnseen"_s), "an inspector that has seen nobody has nothing to say");

        journey.control("interact", {{u"openid"_s, followers.at(0).openid}, {u"kind"_s, u"message"_s}});
        journey.deliverEvents();
        journey.choose(u"targetWay"_s, 0);
        journey.choose(u"targetWay"_s, OpenIds); // looks again
        QTRY_VERIFY(journey.isShown(u"targetUnseen"_s));
        QVERIFY2(journey.text(u"targetUnseen"_s).startsWith(u"1 of these"_s),
                 qPrintable(journey.text(u"targetUnseen"_s)));
        QCOMPARE(journey.part<QLabel>(u"targetUnseen"_s)->toolTip(), followers.at(1).openid);
        QVERIFY2(journey.text(u"targetOpenIdCount"_s).startsWith(u"2 "_s), "they are sent to all the same");
        journey.fill(u"targetOpenIds"_s, followers.at(0).openid);
        QTRY_VERIFY(!journey.isShown(u"targetUnseen"_s));
    }

    void saysWhatThePlatformSaysOfACoupon()
    {
        Journey journey;
        journey.choose(u"targetWay"_s, Follower);
        journey.fill(u"targetFollower"_s, journey.openId());
        journey.control("interact", {{u"openid"_s, journey.openId()}, {u"kind"_s, u"message"_s}});
        journey.click(u"kind-wxcard"_s);
        journey.fill(u"cardId"_s, u"CARD"_s);
        int code = 0;
        connect(journey.page.get(), &ui::Page::failed, this, [&code](const core::Error &error) { code = error.code; });
        journey.pressSend();
        QTRY_COMPARE(code, 40073); // the simulated account has none
        QVERIFY(journey.part<QAbstractButton>(u"composeSend"_s)->isEnabled());
    }

    void previewsEachKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Typed>("typed");
        QTest::newRow("text") << u"text"_s << Typed{{u"content"_s, u"Hello"_s}};
        QTest::newRow("image") << u"image"_s << Typed{{u"mediaIds[0]"_s, u"IMAGE"_s}};
        QTest::newRow("voice") << u"voice"_s << Typed{{u"mediaId"_s, u"VOICE"_s}};
        QTest::newRow("video") << u"video"_s << Typed{{u"massMediaId"_s, u"MPVIDEO"_s}};
        QTest::newRow("draft") << u"mpnews"_s << Typed{{u"mediaId"_s, u"DRAFT"_s}};
    }

    void previewsEachKind()
    {
        QFETCH(QString, kind);
        QFETCH(Typed, typed);
        Journey journey;
        journey.choose(u"targetWay"_s, Preview);
        journey.choose(u"previewBy"_s, 0);
        journey.fill(u"previewTo"_s, journey.openId());
        journey.click(u"kind-"_s + kind);
        for (const auto &[field, text] : typed)
            journey.fill(field, text == "DRAFT"_L1 ? journey.addDraft({u"Paper"_s}) : text);
        journey.pressSend();
        QTRY_COMPARE(journey.control("received", {{u"openid"_s, journey.openId()}})["received"_L1].toArray().size(), 1);
        QVERIFY(journey.sends().isEmpty());
    }

    void showsAPreviewAndKnowsOfIt()
    {
        Journey journey;
        journey.fill(u"content"_s, u"Look at this"_s);
        journey.choose(u"targetWay"_s, Preview);
        journey.choose(u"previewBy"_s, 0);
        journey.fill(u"previewTo"_s, journey.openId());
        journey.pressSend();
        QTRY_COMPARE(journey.control("received", {{u"openid"_s, journey.openId()}})["received"_L1].toArray().size(), 1);
        QTRY_VERIFY(journey.part<QAbstractButton>(u"composeSend"_s)->isEnabled());

        journey.choose(u"targetWay"_s, Everyone);
        journey.pressSend();
        QTRY_VERIFY(journey.isShown(u"sendDeed"_s));
        QVERIFY2(!journey.isShown(u"skipPreview"_s), "it was seen on a phone");
        QVERIFY(journey.part<QAbstractButton>(u"sendDeed"_s)->isEnabled());
        journey.click(u"sendCancel"_s);
        QVERIFY(journey.control("sends", {})["sends"_L1].toArray().isEmpty());
    }
};

QTEST_MAIN(TestComposeJourney)
#include "tst_composejourney.moc"
