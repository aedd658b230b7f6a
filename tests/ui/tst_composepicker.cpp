// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/publishapi.h"
#include "core/base/json.h"
#include "tests/support/mediafiles.h"
#include "tests/support/ui/composejourney.h"
#include "tests/support/ui/pickerhands.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Way { Everyone, Tag, OpenIds, Follower, Preview };

struct Bench : test::ComposeJourney
{
    test::PickerHands hands{*this};

    [[nodiscard]] QString typed(const QString &field) const { return part<QLineEdit>(field)->text(); }
    void publish(const QString &draft)
    {
        const auto submitted = test::waitFor(core::api::submitPublication(profile.world.client, account, draft));
        QVERIFY_RESULT(submitted);
        platform.advance(5min);
        static_cast<void>(platform.takeEvents());
    }
};

} // namespace

/// Every id that a kind needs can be chosen, and what it stands for is seen.
class TestComposePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void offersWhatFitsTheField_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("listed");
        const QStringList thumbs{u"a picture"_s, u"a thumb"_s};
        QTest::newRow("pictures") << int(Everyone) << u"image"_s << u"mediaIds[0]"_s << QStringList{u"a picture"_s};
        QTest::newRow("voices") << int(Everyone) << u"voice"_s << u"mediaId"_s << QStringList{u"a voice"_s};
        QTest::newRow("videos") << int(Follower) << u"video"_s << u"mediaId"_s << QStringList{u"a video"_s};
        QTest::newRow("videos to make one for mass sends of")
            << int(Everyone) << u"video"_s << u"massMediaId"_s << QStringList{u"a video"_s};
        QTest::newRow("thumbnails of videos") << int(Follower) << u"video"_s << u"thumbMediaId"_s << thumbs;
        QTest::newRow("thumbnails of music") << int(Follower) << u"music"_s << u"thumbMediaId"_s << thumbs;
        QTest::newRow("thumbnails of mini-programs")
            << int(Follower) << u"miniprogrampage"_s << u"thumbMediaId"_s << thumbs;
    }

    void offersWhatFitsTheField()
    {
        QFETCH(int, way);
        QFETCH(QString, kind);
        QFETCH(QString, field);
        Bench bench;
        bench.hands.keep(u"P"_s, core::media::Kind::Image, u"a picture"_s);
        bench.hands.keep(u"V"_s, core::media::Kind::Voice, u"a voice"_s);
        bench.hands.keep(u"F"_s, core::media::Kind::Video, u"a video"_s);
        bench.hands.keep(u"T"_s, core::media::Kind::Thumb, u"a thumb"_s);
        bench.choose(u"targetWay"_s, way);
        bench.click(u"kind-"_s + kind);
        bench.hands.open(field);
        QStringList listed = bench.hands.listed();
        listed.sort();
        QTEST(listed, "listed");
    }

    void choosesWithTheKeyboard()
    {
        Bench bench;
        bench.hands.keep(u"ONE"_s, core::media::Kind::Image, u"cat"_s);
        bench.hands.keep(u"TWO"_s, core::media::Kind::Image, u"dog"_s);
        bench.click(u"kind-image"_s);
        bench.hands.open(u"mediaIds[0]"_s);
        QVERIFY(!bench.part<QAbstractButton>(u"pickerChoose"_s)->isEnabled());
        QTest::keyClicks(bench.part<QWidget>(u"pickerSearch"_s), u"DOG"_s);
        QCOMPARE(bench.hands.listed(), QStringList{u"dog"_s});
        bench.hands.take(0);
        QCOMPARE(bench.typed(u"mediaIds[0]"_s), u"TWO"_s);
        QVERIFY(bench.bytes().contains(u"\"media_ids\":[\"TWO\"]"_s));
    }

    void doesNotGiveOutWhatHasExpired()
    {
        Bench bench;
        bench.hands.keep(u"OLD"_s, core::media::Kind::Voice, u"old"_s, bench.profile.world.clock.now().addSecs(60));
        bench.profile.world.clock.advance(2min);
        bench.click(u"kind-voice"_s);
        bench.hands.open(u"mediaId"_s);
        QCOMPARE(bench.hands.list()->count(), 1);
        QVERIFY(bench.hands.list()->item(0)->text().contains(u"expired"_s));
        QVERIFY(!(bench.hands.list()->item(0)->flags() & Qt::ItemIsEnabled));
        bench.hands.list()->setFocus();
        QTest::keyClick(bench.hands.list(), Qt::Key_Return);
        QVERIFY(bench.isShown(u"pickerMedia"_s));
        QVERIFY(!bench.part<QAbstractButton>(u"pickerChoose"_s)->isEnabled());
    }

    void saysWhereMediaComeFrom()
    {
        Bench bench;
        bench.click(u"kind-voice"_s);
        bench.hands.open(u"mediaId"_s);
        QVERIFY(bench.text(u"pickerRemark"_s).contains(u"Upload"_s));
    }

    void choosesDraftsAndShowsThem()
    {
        Bench bench;
        const QString first = bench.addDraft({u"Spring"_s, u"The second"_s});
        bench.profile.world.clock.advance(1min);
        const QString second = bench.addDraft({u"Autumn"_s});
        bench.click(u"kind-mpnews"_s);
        bench.hands.open(u"mediaId"_s);
        QTRY_COMPARE(bench.hands.listed(), (QStringList{u"Autumn"_s, u"Spring · The second"_s}));
        bench.hands.take(1);
        QCOMPARE(bench.typed(u"mediaId"_s), first);
        QTRY_VERIFY2(bench.onPhone().contains(u"The second"_s), qPrintable(bench.onPhone()));
        QVERIFY2(bench.text(u"articlesAbout"_s).contains(u"2 article"_s), qPrintable(bench.text(u"articlesAbout"_s)));
        QVERIFY(bench.text(u"articlesAbout"_s).contains(u"uses the draft up"_s));

        bench.review();
        QVERIFY2(bench.text(u"check-draft"_s).contains(u"Spring · The second"_s),
                 qPrintable(bench.text(u"check-draft"_s)));
        QVERIFY(bench.text(u"check-draft"_s).contains(u"gone from the draft box"_s));
        const auto covers = bench.part<QWidget>(u"check-covers"_s)->findChildren<QLabel *>();
        QCOMPARE(covers.size(), 2);
        QTRY_VERIFY(std::ranges::all_of(bench.part<QWidget>(u"check-covers"_s)->findChildren<QLabel *>(),
                                        [](const QLabel *label) { return label->hasScaledContents(); }));
    }

    void refusesADraftForOneFollower()
    {
        Bench bench;
        bench.click(u"kind-mpnews"_s);
        bench.fill(u"mediaId"_s, bench.addDraft({u"Spring"_s}));
        QVERIFY(!bench.isShown(u"messageProblems"_s));
        bench.choose(u"targetWay"_s, Follower);
        QVERIFY2(bench.text(u"messageProblems"_s).contains(u"send the published article"_s),
                 qPrintable(bench.text(u"messageProblems"_s)));
        QVERIFY(!bench.bytes().contains(u"mpnews"_s));
        bench.choose(u"targetWay"_s, Preview);
        QVERIFY(!bench.isShown(u"messageProblems"_s));
    }

    void offersPublishedArticlesWhereADraftIsRefused()
    {
        Bench bench;
        bench.publish(bench.addDraft({u"Printed"_s}));
        bench.click(u"kind-mpnews"_s);
        bench.fill(u"mediaId"_s, bench.addDraft({u"Spring"_s}));
        bench.choose(u"targetWay"_s, Follower);
        bench.hands.open(u"mediaId"_s);
        QTRY_COMPARE(bench.hands.listed(), QStringList{u"Printed"_s});
        bench.hands.take(0);
        QVERIFY(bench.part<QAbstractButton>(u"kind-mpnewsarticle"_s)->isChecked());
        QVERIFY(!bench.typed(u"articleId"_s).isEmpty());
        QVERIFY(!bench.isShown(u"messageProblems"_s));
        QTRY_VERIFY2(bench.onPhone().contains(u"Printed"_s), qPrintable(bench.onPhone()));
    }

    void tellsADraftFromAnArticle()
    {
        Bench bench;
        bench.choose(u"targetWay"_s, Follower);
        bench.fill(u"targetFollower"_s, bench.openId());
        bench.click(u"kind-mpnewsarticle"_s);
        bench.fill(u"articleId"_s, bench.addDraft({u"Spring"_s}));
        const auto said = [&bench] { return bench.part<QWidget>(u"articleId"_s)->accessibleDescription(); };
        QTRY_VERIFY2(said().contains(u"media_id of a draft"_s), qPrintable(said()));
        QVERIFY2(bench.text(u"articlesAbout"_s).contains(u"Spring"_s), qPrintable(bench.text(u"articlesAbout"_s)));
        QVERIFY(!bench.bytes().contains(u"mpnewsarticle"_s));
        bench.fill(u"articleId"_s, u"NOBODYS"_s);
        QTRY_VERIFY(bench.text(u"articlesAbout"_s).contains(u"could not be read"_s));
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        QVERIFY(bench.bytes().contains(u"mpnewsarticle"_s));
    }

    void saysWhenADraftIsGone()
    {
        Bench bench;
        bench.click(u"kind-mpnews"_s);
        bench.fill(u"mediaId"_s, u"NOBODYS"_s);
        QTRY_VERIFY2(bench.text(u"articlesAbout"_s).contains(u"could not be read"_s),
                     qPrintable(bench.text(u"articlesAbout"_s)));
        bench.click(u"kind-text"_s);
        QVERIFY(!bench.isShown(u"articlesAbout"_s));
    }

    void listsMoreDraftsOnDemand()
    {
        Bench bench;
        for (int i = 0; i < 23; ++i)
            static_cast<void>(bench.addDraft({u"Draft %1"_s.arg(i)}));
        bench.click(u"kind-mpnews"_s);
        bench.hands.open(u"mediaId"_s);
        QTRY_COMPARE(bench.hands.list()->count(), 20);
        bench.click(u"pickerMore"_s);
        QTRY_COMPARE(bench.hands.list()->count(), 23);
        QVERIFY(!bench.isShown(u"pickerMore"_s));
    }

    void choosesPublishedArticles()
    {
        Bench bench;
        bench.publish(bench.addDraft({u"Printed"_s}));
        bench.choose(u"targetWay"_s, Follower);
        bench.click(u"kind-mpnewsarticle"_s);
        bench.hands.open(u"articleId"_s);
        QTRY_COMPARE(bench.hands.listed(), QStringList{u"Printed"_s});
        bench.hands.take(0);
        QVERIFY(!bench.typed(u"articleId"_s).isEmpty());
        QTRY_VERIFY2(bench.onPhone().contains(u"Printed"_s), qPrintable(bench.onPhone()));
        QVERIFY(!bench.text(u"articlesAbout"_s).contains(u"uses the draft up"_s));
    }

    void makesTheIdThatMassSendsOfVideosNeed()
    {
        Bench bench;
        const core::media::Use use{.kind = core::media::Kind::Video};
        const auto piece =
            core::mediadesk::pieceOf(test::mp4Bytes(1000), u"film.mp4"_s, use, bench.profile.world.catalogue);
        QVERIFY_RESULT(piece);
        const core::mediadesk::MediaDesk::Upload upload{.piece = *piece, .use = use};
        const auto video = test::waitFor(bench.profile.mediaDesk.upload(bench.account, upload));
        QVERIFY_RESULT(video);
        bench.click(u"kind-video"_s);
        bench.fill(u"title"_s, u"Film"_s);
        bench.hands.open(u"massMediaId"_s);
        bench.hands.take(0);
        QTRY_VERIFY(!bench.typed(u"massMediaId"_s).isEmpty());
        QVERIFY(bench.typed(u"massMediaId"_s) != video->mediaId);
        QVERIFY(bench.calledPaths().contains(u"/cgi-bin/media/uploadvideo"_s));
    }
};

QTEST_MAIN(TestComposePicker)
#include "tst_composepicker.moc"
