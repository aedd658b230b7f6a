// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/ui/templatesbench.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/codeview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using test::TemplatesBench;

namespace {

const QString sendPath = u"/cgi-bin/message/template/send"_s;

/// What the follower's phone has got.
QJsonArray received(TemplatesBench &bench)
{
    return bench.control("received", {{u"openid"_s, bench.openId()}})["received"_L1].toArray();
}

void review(TemplatesBench &bench)
{
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.isShown(u"sendDeed"_s));
}

QWidget *dialogOf(const TemplatesBench &bench)
{
    return bench.part<QWidget>(u"sendOneDialog"_s);
}

void sendOrder(TemplatesBench &bench)
{
    bench.readLibrary();
    bench.writeOrder();
    review(bench);
    bench.click(u"sendDeed"_s);
    QTRY_VERIFY(bench.isShown(u"resultState"_s));
}

/// The inspector has seen one of them.
void openFollowersMenu(TemplatesBench &bench)
{
    bench.control("interact", {{u"openid"_s, bench.openId()}, {u"kind"_s, u"message"_s}});
    bench.deliverEvents();
    QTRY_COMPARE(test::waitFor(bench.profile.deliveries->page({}, {}, 10))->size(), 1);
    bench.readLibrary();
    bench.click(u"knownFollowers"_s);
    QTRY_VERIFY(bench.page->findChild<QMenu *>(u"followersMenu"_s));
}

} // namespace

class TestTemplateSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void sendsOneAndTellsWhatBecameOfIt_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("delivered") << u"success"_s << u"Delivered"_s << QString();
        QTest::newRow("blocked") << u"failed:user block"_s << u"Failed"_s << u"does not want messages"_s;
        QTest::newRow("platform") << u"failed: system failed"_s << u"Failed"_s << u"failed to deliver"_s;
    }

    void sendsOneAndTellsWhatBecameOfIt()
    {
        QFETCH(const QString, status);
        QFETCH(const QString, state);
        QFETCH(const QString, said);
        TemplatesBench bench;
        bench.control("template-outcome", {{u"status"_s, status}});
        sendOrder(bench);
        QCOMPARE(bench.text(u"resultState"_s), u"Sent"_s);
        QVERIFY(bench.text(u"resultMsgId"_s).toLongLong() > 0);
        bench.deliverEvents();
        QTRY_COMPARE(bench.text(u"resultState"_s), state);
        QVERIFY2(bench.text(u"resultOutcome"_s).contains(said), qPrintable(bench.text(u"resultOutcome"_s)));
        QCOMPARE(received(bench).size(), status == "success"_L1 ? 1 : 0);

        bench.click(u"sendCancel"_s);
        bench.part<QTabWidget>(u"templateModes"_s)->setCurrentIndex(2);
        const auto *list = bench.part<QListWidget>(u"sentList"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY2(list->item(0)->text().contains(state), qPrintable(list->item(0)->text()));
    }

    void theBytesAreThoseOfTheReview()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.writeOrder();
        review(bench);
        QCOMPARE(bench.text(u"reviewTo"_s), bench.openId());
        const QByteArray shown = bench.part<ui::CodeView>(u"sendBytes"_s)->text().toUtf8();
        QVERIFY2(shown.contains("\"client_msg_id\":"), shown.constData());
        QVERIFY2(shown.contains(R"("thing1":{"value":"Boxes"})"), shown.constData());
        bench.click(u"sendDeed"_s);
        QTRY_VERIFY(bench.isShown(u"resultState"_s));
        const auto &requests = bench.profile.world.transport.requests;
        const auto sent =
            std::ranges::find(requests, sendPath, [](const core::HttpRequest &request) { return request.url.path(); });
        QVERIFY(sent != requests.cend());
        QCOMPARE(sent->body, shown);
    }

    void sendsNothingBeforeSomebodyAgrees()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.writeOrder();
        review(bench);
        QCOMPARE(dialogOf(bench)->focusWidget()->objectName(), u"sendCancel"_s);
        QTest::keyClick(dialogOf(bench)->focusWidget(), Qt::Key_Return);
        QVERIFY(bench.isShown(u"sendDeed"_s));
        QTest::keyClick(dialogOf(bench)->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.page->findChild<QWidget *>(u"sendOneDialog"_s));
        QCOMPARE(bench.countOf(sendPath), 0);
        QVERIFY2(bench.profile.batchSender.jobs(bench.account.appId)->isEmpty(), "the draft goes");
    }

    void goesToTheFirstFieldThatIsMissing()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.fill(u"touser"_s, bench.openId());
        bench.press(Qt::Key_Return);
        QVERIFY(bench.part<QWidget>(u"value-thing1"_s)->hasFocus());
        QVERIFY(bench.text(u"value-amount3Problems"_s).contains(u"no value"_s));
        QVERIFY(!bench.isShown(u"sendOneDialog"_s));
    }

    void showsARefusalAtItsField()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.writeOrder();
        review(bench);
        bench.profile.world.transport.answerBy([](const core::HttpRequest &) {
            core::HttpReply reply;
            reply.status = 200;
            reply.body = R"({"errcode":47003,"errmsg":"argument invalid! data.amount3.value invalid rid: 1-2-3"})";
            return core::Result<core::HttpReply>(reply);
        });
        bench.click(u"sendDeed"_s);
        QTRY_COMPARE(bench.text(u"resultState"_s), u"Failed"_s);
        QCOMPARE(bench.text(u"resultCode"_s), u"47003"_s);
        QVERIFY2(bench.text(u"value-amount3Problems"_s).contains(u"refused the value of \"支付金额\""_s),
                 qPrintable(bench.text(u"value-amount3Problems"_s) + bench.text(u"generalProblems"_s)
                            + bench.text(u"resultOutcome"_s)));
        bench.fill(u"value-amount3"_s, u"13"_s);
        QVERIFY(!bench.isShown(u"value-amount3Problems"_s));
    }

    void aRealAccountIsNamedFirst()
    {
        TemplatesBench bench;
        bench.account.type = core::AccountType::Service;
        bench.account.apiBase = QUrl(u"https://127.0.0.1:9"_s);
        const auto saved = test::waitFor(
            bench.profile.book.save(bench.account, core::Credentials{.appSecret = bench.platform.identity().secret},
                                    core::AccountBook::SaveMode::Update));
        QVERIFY_RESULT(saved);
        bench.page->setAccount(bench.account);
        bench.readLibrary();
        bench.writeOrder();
        review(bench);
        auto *deed = bench.part<QAbstractButton>(u"sendDeed"_s);
        QVERIFY(!deed->isEnabled());
        bench.fill(u"sendTyped"_s, u"Sho"_s);
        QVERIFY(!deed->isEnabled());
        bench.fill(u"sendTyped"_s, u"Shop"_s);
        QVERIFY(deed->isEnabled());
    }

    void aClientMsgIdOfOnesOwnIsSentOnce()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.writeOrder();
        bench.fill(u"client_msg_id"_s, u"mine-1"_s);
        for (int i = 0; i < 2; ++i) {
            review(bench);
            bench.click(u"sendDeed"_s);
            QTRY_VERIFY(bench.isShown(u"resultState"_s));
            bench.click(u"sendCancel"_s);
            QTRY_VERIFY(!bench.page->findChild<QWidget *>(u"sendOneDialog"_s));
        }
        const QByteArray body = bench.profile.world.transport.requests.last().body;
        QCOMPARE(body.count("client_msg_id"), 1);
        QVERIFY2(body.contains(R"("client_msg_id":"mine-1")"), body.constData());
        bench.platform.advance(std::chrono::seconds(2));
        QCOMPARE(received(bench).size(), 1);
    }

    void sendsASubscriptionNoticeToWhoAgreed()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.chooseTemplate(u"课程开始提醒"_s);
        QVERIFY(!bench.page->findChild<QWidget *>(u"client_msg_id"_s));
        bench.fill(u"touser"_s, bench.openId());
        bench.click(u"fillExample"_s);
        review(bench);
        bench.click(u"sendDeed"_s);
        QTRY_COMPARE(bench.text(u"resultState"_s), u"Failed"_s);
        QCOMPARE(bench.text(u"resultCode"_s), u"43101"_s);
        bench.click(u"sendCancel"_s);
        QVERIFY(bench.isShown(u"touserProblems"_s));
    }

    void takesUpAMessageAgain()
    {
        TemplatesBench bench;
        sendOrder(bench);
        bench.click(u"sendCancel"_s);
        bench.fill(u"value-thing1"_s, u"Other"_s);
        bench.part<QTabWidget>(u"templateModes"_s)->setCurrentIndex(2);
        bench.click(u"sentTakeUp"_s);
        QCOMPARE(bench.fieldText(u"value-thing1"_s), u"Boxes"_s);
        QCOMPARE(bench.fieldText(u"client_msg_id"_s), QString());
        QVERIFY(bench.isShown(u"value-thing1"_s));
        bench.press(Qt::Key_Z);
        QCOMPARE(bench.fieldText(u"value-thing1"_s), u"Other"_s);
    }

    void goesOnWhenThePlatformWasInTheWay()
    {
        TemplatesBench bench;
        bench.platform.injectError(sendPath, 45009, 1);
        sendOrder(bench);
        QCOMPARE(bench.text(u"resultState"_s), u"Waiting"_s);
        QVERIFY(bench.isShown(u"resultError"_s));
        bench.click(u"sendCancel"_s);
        bench.part<QTabWidget>(u"templateModes"_s)->setCurrentIndex(2);
        QVERIFY(bench.isShown(u"sentAgain"_s));
        bench.click(u"sentAgain"_s);
        QTRY_COMPARE(bench.text(u"sentState"_s), u"Sent"_s);
        QVERIFY(!bench.isShown(u"sentAgain"_s));
    }

    void offersFollowersThatTheInspectorHasSeen()
    {
        TemplatesBench bench;
        openFollowersMenu(bench);
        auto *menu = bench.part<QMenu>(u"followersMenu"_s);
        QTRY_VERIFY(!menu->actions().isEmpty());
        QCOMPARE(menu->actions().constFirst()->text(), bench.openId());
        menu->actions().constFirst()->trigger();
        menu->close();
        QCOMPARE(bench.fieldText(u"touser"_s), bench.openId());
    }

    void readsFollowersFromThePlatformWhenNoneWasSeen()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.click(u"knownFollowers"_s);
        QTRY_VERIFY(bench.page->findChild<QDialog *>(u"followerDialog"_s));
        auto *list = bench.part<QListWidget>(u"pickerMedia"_s);
        QTRY_COMPARE(list->count(), bench.platform.followers().size());
        QVERIFY(!bench.isShown(u"followerProgress"_s));
        QVERIFY2(bench.text(u"pickerRemark"_s).contains(u"All 20 followers"_s),
                 qPrintable(bench.text(u"pickerRemark"_s)));
        const QString third = bench.platform.followers().at(2).openid;
        bench.fill(u"pickerSearch"_s, third.last(12));
        QCOMPARE(list->count(), 1);
        bench.fill(u"pickerSearch"_s, u"nobody"_s);
        QCOMPARE(list->count(), 0);
        QVERIFY(bench.text(u"pickerRemark"_s).contains(u"None of the first 20"_s));
        QVERIFY(!bench.part<QAbstractButton>(u"pickerChoose"_s)->isEnabled());
        bench.part<QLineEdit>(u"pickerSearch"_s)->clear();
        QCOMPARE(list->count(), bench.platform.followers().size());
        list->setCurrentRow(2);
        bench.click(u"pickerChoose"_s);
        QTRY_VERIFY(!bench.page->findChild<QDialog *>(u"followerDialog"_s));
        QCOMPARE(bench.fieldText(u"touser"_s), third);
    }

    void readsFollowersOnDemandToo()
    {
        TemplatesBench bench;
        openFollowersMenu(bench);
        QVERIFY(!bench.page->findChild<QDialog *>(u"followerDialog"_s));
        auto *menu = bench.part<QMenu>(u"followersMenu"_s);
        QCOMPARE(menu->actions().constLast()->text(), u"Read from the platform…"_s);
        menu->actions().constLast()->trigger();
        menu->close();
        QTRY_COMPARE(bench.part<QListWidget>(u"pickerMedia"_s)->count(), bench.platform.followers().size());
    }

    void saysHowManyFollowersThereAreAndThatTheyCannotBeRead()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.platform.injectError(u"/cgi-bin/user/get"_s, 48001, 1);
        bench.click(u"knownFollowers"_s);
        QTRY_VERIFY(bench.isShown(u"followerError"_s));
        QVERIFY(!bench.isShown(u"followerProgress"_s));
        QByteArray openIds;
        for (int i = 0; i < 150; ++i)
            openIds.append(i == 0 ? "\"oFollower" : ",\"oFollower").append(QByteArray::number(i)).append('"');
        const QByteArray answer = R"({"total":12000,"count":150,"data":{"openid":[)" + openIds + "]}}";
        bench.profile.world.transport.answerBy([answer](const core::HttpRequest &) {
            core::HttpReply reply;
            reply.status = 200;
            reply.body = answer;
            return core::Result<core::HttpReply>(reply);
        });
        bench.click(u"followerAgain"_s);
        auto *list = bench.part<QListWidget>(u"pickerMedia"_s);
        QTRY_COMPARE(list->count(), 100);
        QVERIFY(!bench.isShown(u"followerError"_s));
        QVERIFY(!bench.isShown(u"followerAgain"_s));
        QVERIFY2(bench.text(u"pickerRemark"_s).contains(u"100 of 12,000 followers"_s),
                 qPrintable(bench.text(u"pickerRemark"_s)));
        bench.fill(u"pickerSearch"_s, u"oFollower149"_s);
        QCOMPARE(list->count(), 1);
    }

    void isDoneWithTheKeyboardAlone()
    {
        TemplatesBench bench;
        bench.press(Qt::Key_F5, {});
        QTRY_VERIFY(!bench.titles().isEmpty());
        QTRY_VERIFY(!bench.isShown(u"stopReading"_s));
        bench.press(Qt::Key_F);
        const auto tabTo = [](const QWidget *window, const QString &name) {
            for (int i = 0; i < 40 && window->focusWidget()->objectName() != name; ++i)
                QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
            QCOMPARE(window->focusWidget()->objectName(), name);
        };
        tabTo(bench.page.get(), u"templateTree"_s);
        const QString before = bench.card();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(bench.card() != before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(bench.card(), before);
        const QList<QPair<QString, QString>> typed{{u"touser"_s, bench.openId()},
                                                   {u"value-thing1"_s, u"Boxes"_s},
                                                   {u"value-character_string2"_s, u"NO-1"_s},
                                                   {u"value-amount3"_s, u"1"_s},
                                                   {u"value-time4"_s, u"15:01"_s}};
        for (const auto &[field, text] : typed) {
            tabTo(bench.page.get(), field);
            QTest::keyClicks(QApplication::focusWidget(), text);
        }
        review(bench);
        tabTo(dialogOf(bench), u"sendDeed"_s);
        QTest::keyClick(dialogOf(bench)->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(bench.text(u"resultState"_s), u"Sent"_s);
    }
};

QTEST_MAIN(TestTemplateSend)
#include "tst_templatesend.moc"
