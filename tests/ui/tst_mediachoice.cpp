// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/publishapi.h"
#include "core/base/json.h"
#include "tests/support/ui/composejourney.h"
#include "tests/support/ui/draftsbench.h"
#include "tests/support/ui/mediabench.h"
#include "tests/support/ui/pickerhands.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/errorcard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::media::Kind;
using test::MenuBench;
using test::PickerHands;

namespace {

constexpr int fixedReply = 2;

/// One of everything; "brief" is temporary and alive, "over" has expired.
void fillLibrary(MenuBench &bench, PickerHands &hands)
{
    const QDateTime now = bench.profile.world.clock.now();
    hands.keep(u"IMG"_s, Kind::Image, u"a picture"_s);
    hands.keep(u"VOI"_s, Kind::Voice, u"a voice"_s);
    hands.keep(u"VID"_s, Kind::Video, u"a video"_s);
    hands.keep(u"THU"_s, Kind::Thumb, u"a thumb"_s);
    hands.keep(u"BRIEF"_s, Kind::Image, u"a brief picture"_s, now.addSecs(3600));
    hands.keep(u"OVER"_s, Kind::Image, u"an old picture"_s, now);
}

/// The page Answers with a fixed reply of that type.
struct AnswersBench : MenuBench
{
    explicit AnswersBench(const QString &type) : MenuBench(u"answers"_s)
    {
        fillLibrary(*this, hands);
        part<QComboBox>(u"answerKind"_s)->setCurrentIndex(fixedReply);
        auto *types = part<QTabBar>(u"replyTypes"_s);
        for (int i = 0; i < types->count(); ++i) {
            if (types->tabData(i).toString() == type)
                types->setCurrentIndex(i);
        }
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return part<QLineEdit>(u"reply."_s + name); }
    /// What is said below the field of the media id.
    [[nodiscard]] QString said() const { return isShown(u"replyMedia"_s) ? text(u"replyMedia"_s) : QString(); }

    PickerHands hands{*this};
};

/// The first button of a new menu, by keyboard.
void writeButton(const MenuBench &bench, const QString &type)
{
    bench.click(u"emptyStart"_s);
    auto *name = bench.part<QLineEdit>(u"name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, u"Poster"_s);
    auto *box = bench.part<QComboBox>(u"type"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->findData(type); ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

/// The page Menu with one button of that type.
struct ButtonBench : MenuBench
{
    explicit ButtonBench(const QString &type)
    {
        fillLibrary(*this, hands);
        writeButton(*this, type);
    }
    void type(const QString &mediaId) const
    {
        auto *edit = part<QLineEdit>(u"media_id"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, mediaId);
    }
    void publish() const
    {
        QTRY_VERIFY(part<QAbstractButton>(u"publishMenu"_s)->isEnabled());
        QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    }

    PickerHands hands{*this};
};

} // namespace

/// Whatever takes a media id gives the library to choose from, with only what fits there.
class TestMediaChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void offersAnswersWhatFits_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("listed");
        QTest::addColumn<QString>("taken");
        QTest::newRow("image") << u"image"_s << u"mediaId"_s
                               << QStringList{u"a picture"_s, u"a brief picture"_s, u"an old picture"_s} << u"IMG"_s;
        QTest::newRow("voice") << u"voice"_s << u"mediaId"_s << QStringList{u"a voice"_s} << u"VOI"_s;
        QTest::newRow("video") << u"video"_s << u"mediaId"_s << QStringList{u"a video"_s} << u"VID"_s;
        QTest::newRow("music") << u"music"_s << u"thumbMediaId"_s
                               << QStringList{u"a picture"_s, u"a thumb"_s, u"a brief picture"_s, u"an old picture"_s}
                               << u"IMG"_s;
    }

    void offersAnswersWhatFits()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, field);
        QFETCH(const QString, taken);
        const AnswersBench bench(type);
        bench.hands.open(field);
        QTEST(bench.hands.listed(), "listed");
        bench.hands.take(0);
        QCOMPARE(bench.field(field)->text(), taken);
        QCOMPARE(bench.said(), QString());
        bench.click(u"saveAnswers"_s);
        const core::AnswerSetup stored = bench.profile.answers.setup(bench.account.appId).value();
        QVERIFY2(core::toWire(core::answering::toJson(stored.policy.fixed)).contains(taken.toUtf8()), "it is saved");
    }

    void saysWhatAnswersCannotDeliver()
    {
        AnswersBench bench(u"image"_s);
        bench.hands.open(u"mediaId"_s);
        QCOMPARE(bench.hands.refused(), QStringList{u"an old picture"_s});
        bench.hands.take(1);
        QCOMPARE(bench.field(u"mediaId"_s)->text(), u"BRIEF"_s);
        QVERIFY2(bench.said().contains(u"temporary"_s), qPrintable(bench.said()));
        QVERIFY2(bench.part<QAbstractButton>(u"saveAnswers"_s)->isEnabled(), "it does for three days");

        // Time goes by, and somebody comes back to the page.
        bench.profile.world.clock.advance(2h);
        bench.page->hide();
        bench.page->show();
        QVERIFY2(bench.said().contains(u"expired"_s), qPrintable(bench.said()));
        QVERIFY(bench.field(u"mediaId"_s)->accessibleDescription().contains(u"expired"_s));
        bench.field(u"mediaId"_s)->clear();
        QTest::keyClicks(bench.field(u"mediaId"_s), u"{{MediaId}}"_s);
        QCOMPARE(bench.said(), QString());
    }

    void offersButtonsPermanentMediaOnly()
    {
        const ButtonBench bench(u"media_id"_s);
        bench.hands.open(u"media_id"_s);
        QStringList listed = bench.hands.listed();
        listed.sort();
        QCOMPARE(listed,
                 (QStringList{u"a brief picture"_s, u"a picture"_s, u"a video"_s, u"a voice"_s, u"an old picture"_s}));
        QStringList refused = bench.hands.refused();
        refused.sort();
        QCOMPARE(refused, (QStringList{u"a brief picture"_s, u"an old picture"_s}));
        QVERIFY2(bench.hands.noteOf(u"a brief picture"_s).contains(u"only permanent"_s),
                 qPrintable(bench.hands.noteOf(u"a brief picture"_s)));
        QVERIFY(bench.hands.noteOf(u"an old picture"_s).contains(u"expired"_s));
        QCOMPARE(bench.hands.noteOf(u"a voice"_s), u"permanent voice"_s);
        bench.hands.take(int(bench.hands.listed().indexOf(u"a video"_s)));
        QCOMPARE(bench.part<QLineEdit>(u"media_id"_s)->text(), u"VID"_s);
        QVERIFY(!bench.isShown(u"media_idProblems"_s));
    }

    void refusesMediaThatAButtonCannotHave_data()
    {
        QTest::addColumn<QString>("mediaId");
        QTest::addColumn<QString>("said");
        QTest::newRow("temporary") << u"BRIEF"_s << u"is temporary"_s;
        QTest::newRow("expired") << u"OVER"_s << u"expired"_s;
    }

    void refusesMediaThatAButtonCannotHave()
    {
        QFETCH(const QString, mediaId);
        QFETCH(const QString, said);
        ButtonBench bench(u"media_id"_s);
        bench.type(mediaId);
        QVERIFY2(bench.text(u"media_idProblems"_s).contains(said), qPrintable(bench.text(u"media_idProblems"_s)));
        bench.publish();
        const auto *error = bench.part<ui::ErrorCard>(u"menuError"_s);
        QVERIFY(error->isVisible());
        QCOMPARE(error->error().field, u"button[0].media_id"_s);
        QVERIFY(!bench.page->findChild<QDialog *>(u"publishDialog"_s));
        QVERIFY(bench.calledPaths().isEmpty());

        bench.type(u"IMG"_s);
        QVERIFY(!bench.isShown(u"media_idProblems"_s));
        bench.publish();
        QTRY_VERIFY(bench.isShown(u"publishDeed"_s));
    }

    void seesThatAMaterialWasForgotten()
    {
        ButtonBench bench(u"media_id"_s);
        bench.type(u"BRIEF"_s);
        QVERIFY(bench.isShown(u"media_idProblems"_s));
        QVERIFY_RESULT(bench.profile.mediaStore.remove(bench.account.appId, u"BRIEF"_s));
        bench.page->hide();
        bench.page->show();
        QVERIFY2(!bench.isShown(u"media_idProblems"_s), "nothing is known about it any more");
    }

    void offersNothingForRetiredMaterial_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("material") << u"media_id"_s << u"media_id"_s << true;
        QTest::newRow("retired news") << u"view_limited"_s << u"media_id"_s << false;
        QTest::newRow("article") << u"article_id"_s << u"article_id"_s << true;
        QTest::newRow("article to open") << u"article_view_limited"_s << u"article_id"_s << true;
        QTest::newRow("link") << u"view"_s << u"url"_s << false;
        QTest::newRow("key") << u"click"_s << u"key"_s << false;
    }

    void offersNothingForRetiredMaterial()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, field);
        const ButtonBench bench(type);
        QVERIFY(bench.isShown(field));
        QTEST(bench.isShown(u"choose-"_s + field), "isOffered");
    }

    void choosesAPublishedArticleForAButton()
    {
        test::ComposeJourney bench(u"menu"_s);
        const PickerHands hands(bench);
        const QString draft = bench.addDraft({u"Printed"_s});
        QVERIFY_RESULT(test::waitFor(core::api::submitPublication(bench.profile.world.client, bench.account, draft)));
        bench.platform.advance(5min);
        static_cast<void>(bench.platform.takeEvents());
        writeButton(bench, u"article_view_limited"_s);
        hands.open(u"article_id"_s);
        QTRY_COMPARE(hands.listed(), QStringList{u"Printed"_s});
        hands.take(0);
        const QString articleId = bench.part<QLineEdit>(u"article_id"_s)->text();
        QVERIFY(!articleId.isEmpty());
        QVERIFY(!bench.isShown(u"article_idProblems"_s));
        bench.activate();
        QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bench.isShown(u"publishDeed"_s));
        bench.click(u"publishDeed"_s);
        QTRY_COMPARE(bench.text(u"outcomeTitle"_s), u"Published"_s);
        QVERIFY2(bench.call("/cgi-bin/menu/get").contains(articleId.toUtf8()), "the platform knows the article");
    }

    void offersDraftsPermanentPicturesAsCovers()
    {
        test::DraftsBench bench;
        PickerHands hands(bench);
        fillLibrary(bench, hands);
        bench.type(u"title"_s, u"Spring"_s);
        bench.type(u"content"_s, u"<p>text</p>"_s);
        hands.open(u"cover"_s);
        QStringList listed = hands.listed();
        listed.sort();
        QCOMPARE(
            listed,
            (QStringList{u"a brief picture"_s, u"a picture"_s, u"a thumb"_s, u"an old picture"_s, u"cover.png"_s}));
        QCOMPARE(hands.refused().size(), 2);
        hands.take(int(hands.listed().indexOf(u"cover.png"_s)));
        bench.press(Qt::Key_S);
        QTRY_COMPARE(bench.draftCount(), 1);
        QCOMPARE(bench.newestDraft()[0]["thumb_media_id"_L1].toString(), bench.cover);
    }

    /// Cameras give many files the same name.
    void takesTheCoverThatWasChosenOfTwoNamesakes()
    {
        test::DraftsBench bench;
        const PickerHands hands(bench);
        const core::media::Use use{.kind = Kind::Image, .keeping = core::media::Keeping::Permanent};
        const auto piece =
            core::mediadesk::pieceOf(test::picture(32, "PNG"), u"cover.png"_s, use, bench.profile.world.catalogue);
        QVERIFY_RESULT(piece);
        const core::mediadesk::MediaDesk::Upload upload{.piece = *piece, .use = use};
        const auto twin = test::waitFor(bench.profile.mediaDesk.upload(bench.account, upload));
        QVERIFY_RESULT(twin);
        bench.page->hide();
        bench.page->show(); // reads the library
        auto *box = bench.part<QComboBox>(u"cover"_s);
        QCOMPARE(box->count(), 2);
        bench.type(u"title"_s, u"Spring"_s);
        bench.type(u"content"_s, u"<p>text</p>"_s);
        QStringList saved;
        for (const int row : {0, 1}) {
            hands.open(u"cover"_s);
            hands.take(row);
            bench.press(Qt::Key_S);
            QTRY_VERIFY(bench.isReady() && !bench.action(u"Save"_s)->isEnabled());
            saved += bench.newestDraft()[0]["thumb_media_id"_L1].toString();
        }
        saved.sort();
        QStringList wanted{twin->mediaId, bench.cover};
        wanted.sort();
        QCOMPARE(saved, wanted);
    }

    void choosesForAConversation()
    {
        test::ComposeJourney bench(u"conversation"_s);
        PickerHands hands(bench);
        fillLibrary(bench, hands);
        bench.control("media", {{u"media_id"_s, u"IMG"_s}, {u"kind"_s, u"image"_s}});
        bench.control("interact", {{u"openid"_s, bench.openId()}, {u"kind"_s, u"message"_s}});
        bench.deliverEvents();
        const QAbstractItemModel *followers = bench.part<QAbstractItemView>(u"followers"_s)->model();
        const auto first = [followers] { return followers->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
        QTRY_VERIFY2(first().contains(u"1 unanswered"_s), qPrintable(first())); // what Ctrl+J goes by
        bench.activate();
        QTest::keyClick(bench.page.get(), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY2(bench.text(u"windowText"_s).contains(u"5 message"_s), qPrintable(bench.text(u"windowText"_s)));
        bench.click(u"kind-image"_s);
        hands.open(u"mediaIds[0]"_s);
        QCOMPARE(hands.refused(), QStringList{u"an old picture"_s});
        hands.take(0);
        QCOMPARE(bench.part<QLineEdit>(u"mediaIds[0]"_s)->text(), u"IMG"_s);
        bench.click(u"answerSend"_s);
        const auto received = [&bench] {
            return bench.control("received", {{u"openid"_s, bench.openId()}})["received"_L1].toArray();
        };
        QTRY_COMPARE(received().size(), 1);
        // Answers take their turn, so that after a later one nothing is on its way any more.
        bench.page.reset();
        static_cast<void>(
            test::waitFor(bench.profile.world.transport.send({.verb = "GET", .url = QUrl(u"http://x/"_s)})));
    }
};

QTEST_MAIN(TestMediaChoice)
#include "tst_mediachoice.moc"
