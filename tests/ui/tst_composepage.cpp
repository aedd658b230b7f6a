// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/composebench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using test::ComposeBench;

namespace {

enum Way { Everyone, Tag, OpenIds, Follower, Preview };

using Typed = QList<QPair<QString, QString>>;

/// With ' for ", which is hard to read in rows.
QString json(QString text)
{
    return text.replace(u'\'', u'"');
}

} // namespace

class TestComposePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void writesEachKind_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Typed>("typed");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("body");
        QTest::newRow("text to everyone")
            << int(Everyone) << u"text"_s << Typed{{u"content"_s, u"a < b & c"_s}} << u"a < b & c"_s
            << json(u"{'filter':{'is_to_all':true},'text':{'content':'a < b & c'},'msgtype':'text'}"_s);
        QTest::newRow("image to everyone")
            << int(Everyone) << u"image"_s << Typed{{u"mediaIds[0]"_s, u"MEDIA"_s}, {u"recommend"_s, u"look"_s}}
            << u"look"_s
            << json(
                   u"{'filter':{'is_to_all':true},'images':{'media_ids':['MEDIA'],'recommend':'look','need_open_comment':0,'only_fans_can_comment':0},'msgtype':'image'}"_s);
        QTest::newRow("voice to everyone")
            << int(Everyone) << u"voice"_s << Typed{{u"mediaId"_s, u"VOICE"_s}} << u"VOICE"_s
            << json(u"{'filter':{'is_to_all':true},'voice':{'media_id':'VOICE'},'msgtype':'voice'}"_s);
        QTest::newRow("video to everyone")
            << int(Everyone) << u"video"_s << Typed{{u"massMediaId"_s, u"MV"_s}, {u"title"_s, u"Film"_s}} << u"Film"_s
            << json(u"{'filter':{'is_to_all':true},'mpvideo':{'media_id':'MV','title':'Film'},'msgtype':'mpvideo'}"_s);
        QTest::newRow("draft to everyone")
            << int(Everyone) << u"mpnews"_s << Typed{{u"mediaId"_s, u"DRAFT"_s}} << u"DRAFT"_s
            << json(
                   u"{'filter':{'is_to_all':true},'mpnews':{'media_id':'DRAFT'},'msgtype':'mpnews','send_ignore_reprint':0}"_s);
        QTest::newRow("music to a follower")
            << int(Follower) << u"music"_s
            << Typed{{u"title"_s, u"Song"_s},
                     {u"url"_s, u"https://a.example/1.mp3"_s},
                     {u"hqUrl"_s, u"https://a.example/2.mp3"_s},
                     {u"thumbMediaId"_s, u"THUMB"_s}}
            << u"Song"_s
            << json(
                   u"{'touser':'oFollower','msgtype':'music','music':{'title':'Song','musicurl':'https://a.example/1.mp3','hqmusicurl':'https://a.example/2.mp3','thumb_media_id':'THUMB'}}"_s);
        QTest::newRow("link to a follower")
            << int(Follower) << u"news"_s
            << Typed{{u"articles[0].title"_s, u"Sale"_s}, {u"articles[0].url"_s, u"https://a.example/"_s}} << u"Sale"_s
            << json(
                   u"{'touser':'oFollower','msgtype':'news','news':{'articles':[{'title':'Sale','url':'https://a.example/'}]}}"_s);
        QTest::newRow("published article to a follower")
            << int(Follower) << u"mpnewsarticle"_s << Typed{{u"articleId"_s, u"ARTICLE"_s}} << u"ARTICLE"_s
            << json(u"{'touser':'oFollower','msgtype':'mpnewsarticle','mpnewsarticle':{'article_id':'ARTICLE'}}"_s);
        QTest::newRow("question to a follower")
            << int(Follower) << u"msgmenu"_s
            << Typed{{u"head"_s, u"Well?"_s}, {u"choices[0].content"_s, u"Good"_s}, {u"choices[1].content"_s, u"Bad"_s}}
            << u"Good"_s
            << json(
                   u"{'touser':'oFollower','msgtype':'msgmenu','msgmenu':{'head_content':'Well?','list':[{'id':'1','content':'Good'},{'id':'2','content':'Bad'}]}}"_s);
        QTest::newRow("mini-program to a follower")
            << int(Follower) << u"miniprogrampage"_s
            << Typed{{u"title"_s, u"Shop"_s},
                     {u"appId"_s, u"wx0000000000000001"_s},
                     {u"pagePath"_s, u"pages/a"_s},
                     {u"thumbMediaId"_s, u"THUMB"_s}}
            << u"Shop"_s
            << json(
                   u"{'touser':'oFollower','msgtype':'miniprogrampage','miniprogrampage':{'title':'Shop','appid':'wx0000000000000001','pagepath':'pages/a','thumb_media_id':'THUMB'}}"_s);
        QTest::newRow("coupon to a follower")
            << int(Follower) << u"wxcard"_s << Typed{{u"cardId"_s, u"CARD"_s}} << u"CARD"_s
            << json(u"{'touser':'oFollower','msgtype':'wxcard','wxcard':{'card_id':'CARD'}}"_s);
        QTest::newRow("text in the name of an agent")
            << int(Follower) << u"text"_s << Typed{{u"content"_s, u"hi"_s}, {u"kfAccount"_s, u"ann@shop"_s}} << u"hi"_s
            << json(
                   u"{'touser':'oFollower','msgtype':'text','text':{'content':'hi'},'customservice':{'kf_account':'ann@shop'}}"_s);
        QTest::newRow("text as a preview") << int(Preview) << u"text"_s << Typed{{u"content"_s, u"hi"_s}} << u"hi"_s
                                           << json(u"{'towxname':'me','text':{'content':'hi'},'msgtype':'text'}"_s);
    }

    void writesEachKind()
    {
        QFETCH(int, way);
        QFETCH(QString, kind);
        QFETCH(Typed, typed);
        QFETCH(QString, phone);
        ComposeBench bench;
        bench.choose(u"targetWay"_s, way);
        if (way == Follower)
            bench.fill(u"targetFollower"_s, u"oFollower"_s);
        if (way == Preview)
            bench.fill(u"previewTo"_s, u"me"_s);
        bench.click(u"kind-"_s + kind);
        for (const auto &[field, text] : typed)
            bench.fill(field, text);
        QTEST(bench.bytes(), "body");
        QVERIFY2(bench.onPhone().contains(phone), qPrintable(bench.onPhone()));
    }

    void offersOnlyWhatTheWayTakes()
    {
        ComposeBench bench;
        const auto *music = bench.part<QAbstractButton>(u"kind-music"_s);
        QVERIFY(!music->isEnabled());
        QVERIFY2(music->toolTip().contains(u"Mass send"_s), qPrintable(music->toolTip()));
        bench.choose(u"targetWay"_s, Follower);
        QVERIFY(music->isEnabled());
    }

    void countsBytesAndCharactersWhileTyping()
    {
        ComposeBench bench;
        bench.fill(u"content"_s, u"abc"_s);
        QCOMPARE(bench.text(u"contentCounter"_s), u"3/2048 bytes · 3/600 characters"_s);
        QTest::keyClick(bench.part<QWidget>(u"content"_s), Qt::Key_Backspace);
        QCOMPARE(bench.text(u"contentCounter"_s), u"2/2048 bytes · 2/600 characters"_s);
    }

    void saysAtTheFieldWhatIsWrong()
    {
        ComposeBench bench;
        const auto tone = [&bench] {
            return bench.part<QLabel>(u"contentProblems"_s)->palette().color(QPalette::WindowText);
        };
        QVERIFY(bench.isShown(u"contentProblems"_s)); // nothing written yet, which is no fault
        const QColor quiet = tone();
        QVERIFY(bench.bytes().isEmpty());
        bench.fill(u"content"_s, u" "_s);
        QVERIFY(bench.isShown(u"contentProblems"_s));
        QVERIFY(tone() != quiet);
        bench.fill(u"content"_s, u"x"_s);
        QVERIFY(!bench.isShown(u"contentProblems"_s));
        bench.choose(u"targetWay"_s, Follower);
        bench.click(u"kind-news"_s);
        bench.fill(u"articles[0].url"_s, u"nowhere"_s);
        QVERIFY(bench.isShown(u"articles[0].urlProblems"_s));
    }

    void saysAtTheFieldThatMediaCannotBeSent_data()
    {
        QTest::addColumn<QString>("owner"); // empty = this account
        QTest::addColumn<int>("secondsLeft");
        QTest::addColumn<QString>("said");
        QTest::newRow("alive") << QString() << 60 << QString();
        QTest::newRow("expired") << QString() << 0 << u"is temporary"_s;
        QTest::newRow("another account's") << u"wx00000000000000ff"_s << 60 << u"wx00000000000000ff"_s;
    }

    void saysAtTheFieldThatMediaCannotBeSent()
    {
        QFETCH(const QString, owner);
        QFETCH(const int, secondsLeft);
        QFETCH(const QString, said);
        ComposeBench bench;
        const QDateTime now = bench.profile.world.clock.now();
        QVERIFY_RESULT(bench.profile.mediaStore.put(
            core::StoredMedia{.appId = owner.isEmpty() ? bench.account.appId : core::AppId::parse(owner).value(),
                              .mediaId = u"PICTURE"_s,
                              .use = {.kind = core::media::Kind::Image, .keeping = core::media::Keeping::Temporary},
                              .createdAt = now.addDays(-3),
                              .expiresAt = now.addSecs(secondsLeft)}));
        bench.click(u"kind-image"_s);
        bench.fill(u"mediaIds[0]"_s, u"PICTURE"_s); // typed, not chosen
        QCOMPARE(bench.isShown(u"mediaIds[0]Problems"_s), !said.isEmpty());
        QCOMPARE(bench.bytes().isEmpty(), !said.isEmpty());
        if (!said.isEmpty())
            QVERIFY2(bench.text(u"mediaIds[0]Problems"_s).contains(said),
                     qPrintable(bench.text(u"mediaIds[0]Problems"_s)));
    }

    void undoesTypingFieldByField()
    {
        ComposeBench bench;
        bench.choose(u"targetWay"_s, Follower);
        bench.click(u"kind-news"_s);
        bench.fill(u"articles[0].title"_s, u"one"_s);
        bench.fill(u"articles[0].description"_s, u"two"_s);
        const auto press = [&bench](Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(bench.part<QWidget>(u"articles[0].title"_s), Qt::Key_Z, modifiers);
        };
        press(Qt::ControlModifier);
        QVERIFY(bench.onPhone().contains(u"one"_s));
        QVERIFY(!bench.onPhone().contains(u"two"_s));
        press(Qt::ControlModifier);
        QVERIFY(!bench.onPhone().contains(u"one"_s));
        press(Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bench.onPhone().contains(u"one"_s));
    }

    void growsAndShrinksLists()
    {
        ComposeBench bench;
        bench.choose(u"targetWay"_s, Follower);
        bench.click(u"kind-msgmenu"_s);
        bench.click(u"addItem"_s);
        bench.fill(u"choices[2].content"_s, u"third"_s);
        QVERIFY(bench.onPhone().contains(u"third"_s));
        bench.click(u"removeItem0"_s);
        QCOMPARE(bench.page->findChildren<QWidget *>(u"choices[2].content"_s).size(), 0);
        QVERIFY(bench.onPhone().contains(u"third"_s));
    }

    void keepsEverythingThatIsWritten()
    {
        ComposeBench bench;
        bench.fill(u"content"_s, u"first words"_s);
        bench.choose(u"targetWay"_s, Follower);
        bench.fill(u"targetFollower"_s, u"oSomebody"_s);
        bench.click(u"kind-news"_s);
        bench.fill(u"articles[0].title"_s, u"headline"_s);
        // As after kill -9: what is on disk a moment after the last key.
        QTRY_VERIFY(bench.profile.messages.state(bench.account.appId)->has_value()
                    && (*bench.profile.messages.state(bench.account.appId))->json.contains("headline"));
        bench.page.reset();
        bench.openPage();
        QVERIFY(bench.onPhone().contains(u"headline"_s));
        QVERIFY(bench.bytes().isEmpty()); // there is no link yet
        bench.click(u"kind-text"_s);
        QVERIFY2(bench.onPhone().contains(u"first words"_s), "another kind keeps what was written in it");
        QVERIFY(bench.bytes().contains(u"oSomebody"_s));
    }

    void savesUnderNamesAndFindsThem()
    {
        ComposeBench bench;
        auto *list = bench.part<QListWidget>(u"savedMessages"_s);
        const auto save = [&bench](const QString &text, const QString &name) {
            bench.fill(u"content"_s, text);
            bench.click(u"saveAs"_s);
            bench.fill(u"savedName"_s, name);
            QTest::keyClick(bench.part<QWidget>(u"savedName"_s), Qt::Key_Return);
        };
        save(u"Happy new year"_s, u"January"_s);
        save(u"Spring sale"_s, u"March"_s);
        QCOMPARE(list->count(), 2);
        bench.fill(u"savedSearch"_s, u"year"_s); // words of the message, not of its name
        QCOMPARE(list->count(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QVERIFY(bench.onPhone().contains(u"Happy new year"_s));

        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 0);
        bench.click(u"undoRemove"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(bench.profile.messages.all(bench.account.appId)->size(), 2);
    }

    void keepsAccountsApart()
    {
        ComposeBench bench;
        bench.fill(u"content"_s, u"for the shop"_s);
        const core::Account other = bench.profile.add(u"Other"_s, u"wx00000000000000aa"_s);
        bench.page->setAccount(other);
        QVERIFY(!bench.onPhone().contains(u"for the shop"_s));
        bench.page->setAccount(bench.account);
        QVERIFY(bench.onPhone().contains(u"for the shop"_s));
    }

    void saysWhichLinesAreNoOpenIds()
    {
        ComposeBench bench;
        bench.fill(u"content"_s, u"hello"_s);
        bench.choose(u"targetWay"_s, OpenIds);
        const QString first = bench.platform.followers().at(0).openid;
        const QString second = bench.platform.followers().at(1).openid;
        auto *editor = bench.part<QWidget>(u"targetOpenIds"_s);
        bench.fill(u"targetOpenIds"_s, first);
        for (const QString &line : {u"nobody"_s, second, first}) {
            QTest::keyClick(editor, Qt::Key_Return);
            QTest::keyClicks(editor, line);
        }
        QVERIFY2(bench.text(u"targetRejected"_s).contains(u"nobody"_s), qPrintable(bench.text(u"targetRejected"_s)));
        QCOMPARE(bench.text(u"targetRejected"_s).count(u'\n'), 1); // and the one that is there twice
        QVERIFY(bench.bytes().startsWith(json(u"{'touser':['%1','%2']"_s).arg(first, second)));
    }

    void fetchesTagsWithTheirFollowers()
    {
        ComposeBench bench;
        bench.call("/cgi-bin/tags/create", "{\"tag\":{\"name\":\"VIP\"}}");
        bench.fill(u"content"_s, u"hello"_s);
        bench.choose(u"targetWay"_s, Tag);
        QTRY_VERIFY2(bench.bytes().contains(u"\"tag_id\":"_s), qPrintable(bench.bytes()));
    }
};

QTEST_MAIN(TestComposePage)
#include "tst_composepage.moc"
