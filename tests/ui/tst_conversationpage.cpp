// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/ui/composejourney.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/compose/conversationpage.h"
#include "ui/pages/compose/threadmodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

using Typed = QList<QPair<QString, QString>>;

const QString typingPath = u"/cgi-bin/message/custom/typing"_s;

/// Somebody who answers followers.
struct Desk : test::ComposeJourney
{
    Desk() : ComposeJourney(u"conversation"_s) { }
    /// Answers take their turn, so that after a later one nothing is on its way any more.
    ~Desk()
    {
        page.reset();
        for (int i = 0; i < 3; ++i)
            static_cast<void>(
                test::waitFor(profile.world.transport.send({.verb = "GET", .url = QUrl(u"http://x/"_s)})));
    }
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] QAbstractItemModel *followers() const { return part<QListView>(u"followers"_s)->model(); }
    [[nodiscard]] QAbstractItemModel *thread() const { return part<QListView>(u"thread"_s)->model(); }
    [[nodiscard]] QString line(int row) const { return thread()->index(row, 0).data().toString(); }
    [[nodiscard]] QString newest() const { return line(thread()->rowCount() - 1); }
    [[nodiscard]] QString follower(int row) const
    {
        return followers()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    /// A shortcut of the page, wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page.get(), key, modifiers);
    }
    void write(const QString &text)
    {
        control("interact",
                {{u"openid"_s, openId()}, {u"kind"_s, u"message"_s}, {u"fields"_s, QJsonObject{{u"Content"_s, text}}}});
        deliverEvents();
    }
    /// What arrived at the first follower.
    [[nodiscard]] QJsonArray received()
    {
        return control("received", {{u"openid"_s, openId()}})["received"_L1].toArray();
    }
    /// The first follower writes, and is chosen.
    void writeAndChoose(const QString &text)
    {
        write(text);
        QTRY_COMPARE(followers()->rowCount(), 1);
        QTRY_VERIFY2(follower(0).contains(u"1 unanswered"_s), qPrintable(follower(0)));
        press(Qt::Key_J);
        QTRY_COMPARE(thread()->rowCount(), 1);
    }
    /// So many messages "nN ", N from 1, of the first follower straight into the log.
    void append(int count)
    {
        const core::Delivery like{
            .account = account.appId, .state = core::Delivery::State::Accepted, .type = u"text"_s, .from = openId()};
        for (int i = 1; i <= count; ++i) {
            core::Delivery delivery = like;
            delivery.receivedAt = profile.world.clock.now().addSecs(i - count);
            delivery.summary = u"n%1 "_s.arg(i);
            delivery.messageId = QString::number(i);
            delivery.plain =
                u"<xml><ToUserName>gh_0123456789ab</ToUserName><FromUserName>%1</FromUserName><CreateTime>"
                "%2</CreateTime><MsgType>text</MsgType><Content>n%3 </Content><MsgId>%3</MsgId></xml>"_s.arg(openId())
                    .arg(delivery.receivedAt.toSecsSinceEpoch())
                    .arg(i)
                    .toUtf8();
            profile.deliveries->append(delivery, [](const core::Result<core::DeliveryId> &) {});
        }
    }
    void writeAndChooseAfter(const QString &text)
    {
        write(text);
        QTRY_COMPARE(followers()->rowCount(), 1);
        press(Qt::Key_J);
    }
    [[nodiscard]] bool isMeter(const QString &words) const { return text(u"windowText"_s).contains(words); }
};

} // namespace

class TestConversationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void answersByKeyboardOnly()
    {
        Desk desk;
        const QAbstractItemModelTester followers(desk.followers());
        const QAbstractItemModelTester thread(desk.thread());
        QTRY_VERIFY(desk.isShown(u"followersEmpty"_s));
        desk.writeAndChoose(u"When do you open?"_s);
        QVERIFY(!desk.isShown(u"followersEmpty"_s));
        QCOMPARE(desk.text(u"conversationWith"_s), desk.openId());
        QVERIFY2(desk.line(0).contains(u"When do you open?"_s), qPrintable(desk.line(0)));
        QTRY_VERIFY2(desk.isMeter(u"5 message"_s), qPrintable(desk.text(u"windowText"_s)));
        QTRY_VERIFY(desk.follower(0).contains(u"5 of 5 left"_s));

        auto *editor = desk.part<QPlainTextEdit>(u"content"_s);
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClicks(editor, u"At nine"_s);
        QTRY_COMPARE(desk.calledPaths().count(typingPath), 1);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(editor, u"sharp"_s);
        QVERIFY(desk.received().isEmpty());
        QTest::keyClick(editor, Qt::Key_Return);

        QTRY_COMPARE(desk.received().size(), 1);
        QCOMPARE(desk.received().first()["content"_L1]["content"_L1].toString(), u"At nine\nsharp"_s);
        QTRY_COMPARE(desk.thread()->rowCount(), 2);
        QTRY_VERIFY2(desk.newest().endsWith(u"Sent"_s), qPrintable(desk.newest()));
        QTRY_VERIFY2(desk.isMeter(u"4 message"_s), qPrintable(desk.text(u"windowText"_s)));
        QTRY_VERIFY2(!desk.follower(0).contains(u"unanswered"_s), qPrintable(desk.follower(0)));
        QVERIFY(desk.part<QPlainTextEdit>(u"content"_s)->toPlainText().isEmpty());
        QVERIFY(desk.part<QPlainTextEdit>(u"content"_s)->hasFocus());
    }

    void takesTypingBackWhenTheTextGoes()
    {
        Desk desk;
        desk.writeAndChoose(u"hi"_s);
        QTRY_VERIFY(desk.isMeter(u"5 message"_s));
        auto *editor = desk.part<QPlainTextEdit>(u"content"_s);
        QTest::keyClicks(editor, u"x"_s);
        QTRY_COMPARE(desk.calledPaths().count(typingPath), 1);
        QTest::keyClick(editor, Qt::Key_Backspace);
        QTRY_COMPARE(desk.calledPaths().count(typingPath), 2);
        QVERIFY(desk.received().isEmpty());
    }

    void answersWithEachKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Typed>("typed");
        QTest::newRow("image") << u"image"_s << Typed{{u"mediaIds[0]"_s, u"IMAGE"_s}};
        QTest::newRow("voice") << u"voice"_s << Typed{{u"mediaId"_s, u"VOICE"_s}};
        QTest::newRow("video") << u"video"_s << Typed{{u"thumbMediaId"_s, u"THUMB"_s}, {u"mediaId"_s, u"VIDEO"_s}};
        QTest::newRow("music") << u"music"_s
                               << Typed{{u"hqUrl"_s, u"https://a.example/2.mp3"_s},
                                        {u"thumbMediaId"_s, u"THUMB"_s},
                                        {u"url"_s, u"https://a.example/1.mp3"_s}};
        QTest::newRow("news") << u"news"_s
                              << Typed{{u"articles[0].url"_s, u"https://a.example/"_s},
                                       {u"articles[0].title"_s, u"Sale"_s}};
        QTest::newRow("question") << u"msgmenu"_s
                                  << Typed{{u"choices[0].content"_s, u"Yes"_s}, {u"choices[1].content"_s, u"No"_s}};
        QTest::newRow("article") << u"mpnewsarticle"_s << Typed{{u"articleId"_s, u"ARTICLE"_s}};
        QTest::newRow("mini-program") << u"miniprogrampage"_s
                                      << Typed{{u"appId"_s, u"wx0000000000000001"_s},
                                               {u"pagePath"_s, u"pages/a"_s},
                                               {u"thumbMediaId"_s, u"THUMB"_s},
                                               {u"title"_s, u"Shop"_s}};
    }

    void answersWithEachKind()
    {
        QFETCH(const QString, kind);
        QFETCH(const Typed, typed);
        Desk desk;
        desk.writeAndChoose(u"hi"_s);
        QTRY_VERIFY(desk.isMeter(u"5 message"_s));
        QTest::keyClick(desk.part<QWidget>(u"kind-"_s + kind), Qt::Key_Space);
        for (const auto &[field, text] : typed)
            desk.fill(field, text);
        QTest::keyClick(desk.part<QWidget>(typed.last().first), Qt::Key_Return);
        QTRY_COMPARE(desk.thread()->rowCount(), 2);
        QTRY_VERIFY2(desk.newest().endsWith(u"Sent"_s), qPrintable(desk.newest()));
        QCOMPARE(desk.received().size(), 1);
        QCOMPARE(desk.received().first()["msgtype"_L1].toString(), kind);
        QTRY_VERIFY2(desk.isMeter(u"4 message"_s), qPrintable(desk.text(u"windowText"_s)));
    }

    void answersWithNoDraft()
    {
        Desk desk;
        desk.writeAndChoose(u"hi"_s);
        const auto *draft = desk.part<QAbstractButton>(u"kind-mpnews"_s);
        QVERIFY(!draft->isEnabled());
        QVERIFY2(draft->toolTip().contains(u"send the published article"_s), qPrintable(draft->toolTip()));
        QVERIFY(desk.part<QAbstractButton>(u"kind-mpnewsarticle"_s)->isEnabled());
    }

    void answersWithNoPictureThatHasExpired()
    {
        Desk desk;
        desk.writeAndChoose(u"hi"_s);
        QTRY_VERIFY(desk.isMeter(u"5 message"_s));
        const QDateTime now = desk.profile.world.clock.now();
        QVERIFY_RESULT(desk.profile.mediaStore.put(
            core::StoredMedia{.appId = desk.account.appId,
                              .mediaId = u"IMAGE"_s,
                              .use = {.kind = core::media::Kind::Image, .keeping = core::media::Keeping::Temporary},
                              .createdAt = now.addDays(-3),
                              .expiresAt = now}));
        QSignalSpy failed(desk.page.get(), &ui::Page::failed);
        QTest::keyClick(desk.part<QWidget>(u"kind-image"_s), Qt::Key_Space);
        desk.fill(u"mediaIds[0]"_s, u"IMAGE"_s);
        QVERIFY(desk.isShown(u"mediaIds[0]Problems"_s));
        QTest::keyClick(desk.part<QWidget>(u"mediaIds[0]"_s), Qt::Key_Return);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<core::Error>().code, 40007);
        QVERIFY(desk.received().isEmpty());
        QCOMPARE(desk.thread()->rowCount(), 1);
    }

    void remembersWhatItSentAfterARestart()
    {
        Desk desk;
        desk.writeAndChoose(u"hi"_s);
        QTRY_VERIFY(desk.isMeter(u"5 message"_s));
        QTest::keyClicks(desk.part<QPlainTextEdit>(u"content"_s), u"Hello\r"_s);
        QTRY_VERIFY(desk.isMeter(u"4 message"_s));
        desk.openPage();
        QTRY_COMPARE(desk.followers()->rowCount(), 1);
        desk.part<QListView>(u"followers"_s)->setCurrentIndex(desk.followers()->index(0, 0));
        QTRY_VERIFY2(desk.isMeter(u"4 message"_s), qPrintable(desk.text(u"windowText"_s)));
        QTRY_COMPARE(desk.thread()->rowCount(), 2);
        QVERIFY(desk.newest().contains(u"Hello"_s));
    }

    void refusesWhenTheTimeIsOver()
    {
        Desk desk;
        desk.writeAndChoose(u"hi"_s);
        desk.profile.world.clock.advance(std::chrono::hours(49));
        desk.openPage();
        QTRY_COMPARE(desk.followers()->rowCount(), 1);
        desk.part<QListView>(u"followers"_s)->setCurrentIndex(desk.followers()->index(0, 0));
        QTRY_VERIFY(desk.isShown(u"answerObstacle"_s));
        QVERIFY2(desk.text(u"answerObstacle"_s).contains(u"begins anew"_s), qPrintable(desk.text(u"answerObstacle"_s)));
        QVERIFY(!desk.part<QAbstractButton>(u"answerSend"_s)->isEnabled());
        QTest::keyClicks(desk.part<QPlainTextEdit>(u"content"_s), u"Hello\r"_s);
        QTRY_VERIFY(desk.isShown(u"typingNote"_s));
        QCOMPARE(desk.thread()->rowCount(), 1);
        QVERIFY(!desk.calledPaths().contains(u"/cgi-bin/message/custom/send"_s));
        QVERIFY(!desk.calledPaths().contains(typingPath));

        // Whoever knows better lets the platform decide; its reason stands at the message.
        desk.platform.advance(std::chrono::hours(49));
        desk.click(u"answerAnyway"_s);
        QTRY_COMPARE(desk.thread()->rowCount(), 2);
        QTRY_VERIFY2(desk.newest().contains(u"Not sent"_s), qPrintable(desk.newest()));
        // What to do about it, for the eye and for a screen reader; with the code, by which others can be asked.
        const QModelIndex newest = desk.thread()->index(1, 0);
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)}) {
            const QString said = newest.data(role).toString();
            QVERIFY2(said.contains(u"next interaction"_s) && said.contains(u"45015"_s), qPrintable(said));
        }
        QVERIFY(desk.received().isEmpty());

        // Into the editor again, as it was.
        auto *thread = desk.part<QListView>(u"thread"_s);
        thread->setFocus();
        thread->setCurrentIndex(desk.thread()->index(1, 0));
        QTest::keyClick(thread, Qt::Key_Return);
        QTRY_COMPARE(desk.part<QPlainTextEdit>(u"content"_s)->toPlainText(), u"Hello"_s);
    }

    void saysThatItDoesNotKnow()
    {
        Desk desk;
        desk.writeAndChoose(u"hi"_s);
        QTRY_VERIFY(desk.isMeter(u"5 message"_s));
        desk.cut("/cgi-bin/message/custom/send", test::MenuBench::Cut::Answer);
        QTest::keyClicks(desk.part<QPlainTextEdit>(u"content"_s), u"Hello\r"_s);
        QTRY_COMPARE(desk.thread()->rowCount(), 2);
        QTRY_VERIFY2(desk.newest().contains(u"Not known"_s), qPrintable(desk.newest()));
        QCOMPARE(desk.received().size(), 1);
        QTRY_VERIFY2(desk.isMeter(u"4 message"_s), "it may have arrived, so it counts");
    }

    void keepsWhatWasBegunForEachFollower()
    {
        Desk desk;
        desk.writeAndChoose(u"hi"_s);
        QTest::keyClicks(desk.part<QPlainTextEdit>(u"content"_s), u"for the first"_s);
        const QString second = desk.platform.followers().at(1).openid;
        auto *search = desk.part<QLineEdit>(u"followerSearch"_s);
        desk.press(Qt::Key_F);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, second);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(desk.text(u"conversationWith"_s), second);
        QVERIFY(desk.part<QPlainTextEdit>(u"content"_s)->toPlainText().isEmpty());
        static_cast<ui::Page *>(desk.page.get())->open(QVariantMap{{u"openid"_s, desk.openId()}});
        QTRY_COMPARE(desk.part<QPlainTextEdit>(u"content"_s)->toPlainText(), u"for the first"_s);
    }

    void whatWasBegunOutlivesTheProgram()
    {
        Desk desk;
        const auto kept = [&desk] { return desk.profile.begunAnswers.all(desk.account.appId).value(); };
        desk.writeAndChoose(u"hi"_s);
        QTRY_VERIFY(desk.isMeter(u"5 message"_s));
        QTest::keyClicks(desk.part<QPlainTextEdit>(u"content"_s), u"for the first"_s);
        QTRY_COMPARE(kept().size(), 1); // a kill would find it there
        QTest::keyClicks(desk.part<QPlainTextEdit>(u"content"_s), u" one"_s); // at the end it is not waited for
        desk.page.reset();
        desk.openPage();
        QTRY_COMPARE(desk.followers()->rowCount(), 1);
        desk.part<QListView>(u"followers"_s)->setCurrentIndex(desk.followers()->index(0, 0));
        auto *editor = desk.part<QPlainTextEdit>(u"content"_s);
        QTRY_COMPARE(editor->toPlainText(), u"for the first one"_s);
        QCOMPARE(kept().size(), 1); // looking at it takes nothing away

        QTRY_VERIFY(desk.isMeter(u"5 message"_s));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(kept().isEmpty());
        QTRY_COMPARE(desk.received().size(), 1);
        QCOMPARE(desk.received().first()["content"_L1]["content"_L1].toString(), u"for the first one"_s);
    }

    void asksOnlyForWhatAnAnswerHas()
    {
        Desk desk;
        desk.writeAndChoose(u"hi"_s);
        QTest::keyClick(desk.part<QWidget>(u"kind-video"_s), Qt::Key_Space);
        QVERIFY(desk.isShown(u"mediaId"_s));
        QVERIFY(!desk.isShown(u"massMediaId"_s));
        QTest::keyClick(desk.part<QWidget>(u"kind-image"_s), Qt::Key_Space);
        QVERIFY(desk.isShown(u"mediaIds[0]"_s));
        QVERIFY(!desk.isShown(u"recommend"_s));
    }

    void whatWasBegunAndTakenBackIsForgotten()
    {
        Desk desk;
        const auto kept = [&desk] { return desk.profile.begunAnswers.all(desk.account.appId).value(); };
        desk.writeAndChoose(u"hi"_s);
        auto *editor = desk.part<QPlainTextEdit>(u"content"_s);
        QTest::keyClicks(editor, u"no"_s);
        QTRY_COMPARE(kept().size(), 1);
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTRY_VERIFY(kept().isEmpty());
    }

    void whatIsBegunToAnotherAccountsFollowersStaysThere()
    {
        Desk desk;
        const core::AppId other = core::AppId::parse(u"wxfedcba9876543210").value();
        QVERIFY(desk.profile.begunAnswers.keep(other, desk.openId(),
                                               {{.content = core::message::Text{.content = u"theirs"_s}}}));
        desk.writeAndChoose(u"hi"_s);
        QCOMPARE(desk.part<QPlainTextEdit>(u"content"_s)->toPlainText(), QString());
        QTest::keyClicks(desk.part<QPlainTextEdit>(u"content"_s), u"ours"_s);
        QTRY_COMPARE(desk.profile.begunAnswers.all(desk.account.appId)->size(), 1);
        QCOMPARE(desk.profile.begunAnswers.all(other)->size(), 1);
    }

    void findsFollowersByWordsAndOpenId()
    {
        Desk desk;
        desk.write(u"退款 please"_s);
        QTRY_COMPARE(desk.followers()->rowCount(), 1);
        auto *search = desk.part<QLineEdit>(u"followerSearch"_s);
        QTest::keyClicks(search, u"nothing"_s);
        QTRY_COMPARE(desk.followers()->rowCount(), 0);
        search->clear();
        QTRY_COMPARE(desk.followers()->rowCount(), 1);
        search->setText(u"退款"_s);
        QTRY_COMPARE(desk.followers()->rowCount(), 1);
        search->setText(desk.openId().mid(3, 9));
        QTRY_COMPARE(desk.followers()->rowCount(), 1);
        QVERIFY(desk.follower(0).startsWith(desk.openId()));
    }

    void showsWhatHappensLive()
    {
        Desk desk;
        desk.writeAndChoose(u"one"_s);
        desk.write(u"two"_s);
        QTRY_COMPARE(desk.thread()->rowCount(), 2);
        desk.control("interact",
                     {{u"openid"_s, desk.openId()},
                      {u"kind"_s, u"CLICK"_s},
                      {u"fields"_s, QJsonObject{{u"EventKey"_s, u"prices"_s}}}});
        desk.deliverEvents();
        QTRY_COMPARE(desk.thread()->rowCount(), 3);
        QVERIFY2(desk.newest().contains(u"CLICK"_s), qPrintable(desk.newest()));
        QTRY_VERIFY2(desk.follower(0).contains(u"2 unanswered"_s), qPrintable(desk.follower(0)));
    }

    void readsOlderLinesWhenOneScrollsUp()
    {
        Desk desk;
        desk.append(90);
        desk.writeAndChooseAfter(u"the newest"_s);
        auto *thread = desk.part<QListView>(u"thread"_s);
        const auto *model = qobject_cast<const ui::ThreadModel *>(desk.thread());
        QTRY_VERIFY(desk.thread()->rowCount() >= 40);
        // It may read a second page before it knows how much of the first is in sight.
        QTRY_VERIFY(!model->isReading() && thread->verticalScrollBar()->value() > thread->viewport()->height());
        const int before = desk.thread()->rowCount();
        QVERIFY2(before < 91, "not all at once");
        QTRY_COMPARE(thread->verticalScrollBar()->value(), thread->verticalScrollBar()->maximum());
        QVERIFY(desk.newest().contains(u"the newest"_s));

        thread->setFocus();
        QTest::keyClick(thread, Qt::Key_Home);
        QTRY_VERIFY(desk.thread()->rowCount() > before);
        QVERIFY(thread->currentIndex().row() > 0);
        QTRY_VERIFY2(thread->viewport()->rect().intersects(thread->visualRect(thread->currentIndex())),
                     "what was looked at stays in sight");
        QTRY_VERIFY((QTest::keyClick(thread, Qt::Key_Home), desk.thread()->rowCount() == 91));
        QVERIFY2(desk.line(0).contains(u"n1 "_s), qPrintable(desk.line(0)));
    }

    void showsALineInTheInspector()
    {
        Desk desk;
        desk.writeAndChoose(u"hi"_s);
        const QSignalSpy opened(desk.page.get(), &ui::Page::openRequested);
        const auto buttons = desk.page->findChildren<QToolButton *>();
        const auto button = std::ranges::find_if(buttons, [](const QToolButton *each) {
            return each->defaultAction() && each->defaultAction()->text() == u"Show in the inspector"_s;
        });
        QVERIFY(button != buttons.cend());
        QVERIFY2(!(*button)->isEnabled(), "no line is chosen");
        auto *thread = desk.part<QListView>(u"thread"_s);
        thread->setCurrentIndex(desk.thread()->index(0, 0));
        QTRY_VERIFY((*button)->isEnabled());
        QTest::mouseClick(*button, Qt::LeftButton);
        desk.press(Qt::Key_I);
        QCOMPARE(opened.size(), 2);
        const auto newest = test::waitFor(desk.profile.deliveries->page({}, {}, 1));
        for (const QList<QVariant> &each : opened) {
            QCOMPARE(each.at(0).toString(), u"inspector"_s);
            QCOMPARE(each.at(1).toLongLong(), newest->constFirst().id.value());
        }
    }

    void opensOnlyFollowersOfItsAccount()
    {
        Desk desk;
        auto *page = static_cast<ui::Page *>(desk.page.get());
        QSignalSpy failed(page, &ui::Page::failed);
        page->open(QVariantMap{{u"openid"_s, desk.openId()}, {u"appid"_s, u"wx00000000000000ff"_s}});
        QCOMPARE(failed.size(), 1);
        QVERIFY(desk.text(u"conversationWith"_s) != desk.openId());
    }
};

QTEST_MAIN(TestConversationPage)
#include "tst_conversationpage.moc"
