// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/beijing.h"
#include "tests/support/ui/composejourney.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/countdown.h"

#include <QAbstractButton>
#include <QDateTimeEdit>
#include <QDesktopServices>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = core::MassJob::State;

namespace {

const QString sendAll = u"/cgi-bin/message/mass/sendall"_s;

struct Bench : test::ComposeJourney
{
    Bench() { fill(u"content"_s, u"Good morning"_s); }

    [[nodiscard]] State state() const { return newestJob().state; }
    [[nodiscard]] bool canPress(const QString &button) const
    {
        return isShown(button) && part<QWidget>(button)->isEnabled();
    }
    void closeDialog() const
    {
        click(u"sendCancel"_s);
        QTRY_VERIFY(!page->findChild<QWidget *>(u"sendDialog"_s));
    }
    /// From the review on: for an hour from now.
    void schedule() const
    {
        review();
        QTest::keyClick(part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
        QTest::keyClick(part<QWidget>(u"sendLater"_s), Qt::Key_Space);
        QVERIFY(part<QWidget>(u"sendWhen"_s)->isEnabled());
        QVERIFY2(!canPress(u"sendDeed"_s), "not before it was looked at for that moment");
        QTRY_VERIFY(canPress(u"sendDeed"_s));
        click(u"sendDeed"_s);
        QTRY_COMPARE(text(u"jobState"_s), u"Scheduled"_s);
    }
    /// As the program does at its start, and each second.
    void workNow() { QTRY_VERIFY(test::waitFor(profile.massSender.workOnce()).has_value()); }
    void chooseDraft(int articles, const QJsonArray &originality = {})
    {
        QStringList titles;
        for (int i = 1; i <= articles; ++i)
            titles.append(u"Paper %1"_s.arg(i));
        const QString draft = addDraft(titles);
        if (!originality.isEmpty())
            control("mass-outcome", {{u"articles"_s, originality}});
        click(u"kind-mpnews"_s);
        fill(u"mediaId"_s, draft);
    }
};

/// What a browser would be given.
class Opened final : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }
};

} // namespace

/// What can become of a mass send, and what a person can do about it; with keyboard and mouse.
class TestComposeSends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void sendsAtItsTime()
    {
        Bench bench;
        bench.schedule();
        bench.closeDialog();
        bench.profile.world.clock.advance(59min);
        bench.workNow();
        QVERIFY(bench.sends().isEmpty());
        bench.profile.world.clock.advance(61s);
        bench.workNow();
        QTRY_COMPARE(bench.sends().size(), 1);
        QTRY_COMPARE(bench.state(), State::Accepted);
        bench.openNewest();
        QCOMPARE(bench.text(u"jobState"_s), u"Accepted"_s);
    }

    void saysAtTheNextStartThatItWasMissed()
    {
        Bench bench;
        bench.schedule();
        QVERIFY(!bench.isShown(u"missedText"_s));
        bench.page.reset(); // the computer sleeps over it
        bench.profile.world.clock.advance(3h);
        bench.workNow();
        bench.openPage();
        QVERIFY(bench.isShown(u"missedText"_s));
        QVERIFY2(bench.text(u"missedText"_s).contains(u"Nothing was sent"_s), qPrintable(bench.text(u"missedText"_s)));
        bench.click(u"missedShow"_s);
        QTRY_VERIFY(bench.isShown(u"jobDialog"_s));
        QCOMPARE(bench.text(u"jobState"_s), u"Missed"_s);
        QVERIFY(!bench.isShown(u"missedText"_s));
        QVERIFY(bench.sends().isEmpty());

        bench.page.reset();
        bench.openPage();
        QVERIFY2(!bench.isShown(u"missedText"_s), "it was seen");
    }

    void saysThatItWasMissedWhileThePageIsOpen()
    {
        Bench bench;
        bench.schedule();
        bench.closeDialog();
        bench.profile.world.clock.advance(3h);
        bench.workNow();
        QTRY_VERIFY(bench.isShown(u"missedText"_s));
        bench.click(u"missedSeen"_s);
        QVERIFY(!bench.isShown(u"missedText"_s));
    }

    void callsOffWhatIsScheduled()
    {
        Bench bench;
        bench.schedule();
        bench.closeDialog();
        bench.openNewest();
        bench.click(u"jobCancel"_s);
        QCOMPARE(bench.text(u"jobState"_s), u"Cancelled"_s);
        QVERIFY(!bench.isShown(u"jobCancel"_s));
        bench.profile.world.clock.advance(2h);
        bench.workNow();
        QVERIFY(bench.sends().isEmpty());
    }

    void refusesAMomentThatHasPassed()
    {
        Bench bench;
        bench.review();
        QTest::keyClick(bench.part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
        QTest::keyClick(bench.part<QWidget>(u"sendLater"_s), Qt::Key_Space);
        auto *when = bench.part<QDateTimeEdit>(u"sendWhen"_s);
        when->setFocus();
        when->setCurrentSection(QDateTimeEdit::YearSection);
        QTest::keyClick(when, Qt::Key_Down);
        QTRY_VERIFY(bench.canPress(u"sendDeed"_s));
        bench.click(u"sendDeed"_s);
        QTRY_VERIFY(bench.isShown(u"sendError"_s));
        QVERIFY(bench.isShown(u"sendDeed"_s)); // still there, to be set right
        QCOMPARE(bench.newestJob().id, 0);
    }

    void looksAtTheQuotaOfTheMonthInWhichItLeaves()
    {
        Bench bench;
        for (int i = 1; i <= 4; ++i) {
            const core::message::Message message{.content = core::message::Text{u"Number %1"_s.arg(i)}};
            const core::sending::MassOrder order{
                .account = bench.account, .message = message, .target = core::message::Everyone()};
            QVERIFY(test::waitFor(bench.profile.massSender.send(order)).has_value());
        }
        bench.review();
        QTest::keyClick(bench.part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
        QVERIFY2(bench.text(u"check-quota"_s).startsWith(u"0 of 4 left this month"_s),
                 qPrintable(bench.text(u"check-quota"_s)));
        QVERIFY(!bench.canPress(u"sendDeed"_s));

        QTest::keyClick(bench.part<QWidget>(u"sendLater"_s), Qt::Key_Space);
        auto *when = bench.part<QDateTimeEdit>(u"sendWhen"_s);
        when->setFocus();
        when->setCurrentSection(QDateTimeEdit::YearSection);
        QTest::keyClick(when, Qt::Key_Up);
        QTRY_VERIFY(bench.canPress(u"sendDeed"_s));
        QVERIFY2(when->hasFocus(), "the person is still choosing");
        const QString month = core::inBeijing(when->dateTime()).toString(u"yyyy-MM"_s);
        QVERIFY2(bench.text(u"check-quota"_s).startsWith(u"4 of 4 left in "_s + month),
                 qPrintable(bench.text(u"check-quota"_s)));
        QTest::keyClick(bench.part<QWidget>(u"sendLater"_s), Qt::Key_Space);
        QTRY_VERIFY(bench.text(u"check-quota"_s).startsWith(u"0 of 4 left this month"_s));
        QVERIFY(!bench.canPress(u"sendDeed"_s));
        QTest::keyClick(bench.part<QWidget>(u"sendLater"_s), Qt::Key_Space);
        QTRY_VERIFY(bench.canPress(u"sendDeed"_s));
        bench.click(u"sendDeed"_s);
        QTRY_COMPARE(bench.text(u"jobState"_s), u"Scheduled"_s);
    }

    void asksAgainAfterALostAnswer()
    {
        Bench bench;
        bench.cut(sendAll.toLatin1(), test::MenuBench::Cut::Answer);
        bench.sendToMany();
        QCOMPARE(bench.text(u"jobState"_s), u"Not known"_s);
        QCOMPARE(bench.sends().size(), 1);
        QVERIFY(bench.isShown(u"jobError"_s));
        bench.click(u"jobAgain"_s); // within the minute in which the platform refuses to say
        QTRY_VERIFY(bench.canPress(u"jobAgain"_s));
        QCOMPARE(bench.text(u"jobState"_s), u"Not known"_s);
        bench.profile.world.clock.advance(61s);
        bench.click(u"jobAgain"_s);
        QTRY_COMPARE(bench.text(u"jobState"_s), u"Accepted"_s);
        QVERIFY(!bench.isShown(u"jobAgain"_s));
        QVERIFY(bench.newestJob().wasThereAlready);
        QCOMPARE(bench.sends().size(), 1);
    }

    void asksAgainAfterALostRequest()
    {
        Bench bench;
        bench.cut(sendAll.toLatin1(), test::MenuBench::Cut::Request);
        bench.sendToMany();
        QCOMPARE(bench.text(u"jobState"_s), u"Not known"_s);
        QVERIFY(bench.sends().isEmpty());
        bench.click(u"jobAgain"_s);
        QTRY_COMPARE(bench.text(u"jobState"_s), u"Accepted"_s);
        QCOMPARE(bench.sends().size(), 1);
    }

    void deletesWhatWasSent()
    {
        Bench bench;
        bench.chooseDraft(1);
        bench.sendToMany();
        QVERIFY2(!bench.canPress(u"jobDelete"_s), "nothing stops a send that is under way");
        bench.deliverEvents();
        QTRY_VERIFY(bench.canPress(u"jobDelete"_s));
        bench.click(u"jobDelete"_s);
        auto *question = bench.part<QDialog>(u"confirm"_s);
        const auto labels = question->findChildren<QLabel *>();
        QVERIFY(
            std::ranges::any_of(labels, [](const QLabel *l) { return l->text().contains(u"stays on every phone"_s); }));
        QTest::keyClick(question, Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!bench.page->findChild<QDialog *>(u"confirm"_s));
        QCOMPARE(bench.state(), State::Succeeded);
        bench.click(u"jobDelete"_s);
        bench.click(u"deed"_s);
        QTRY_COMPARE(bench.text(u"jobState"_s), u"Deleted"_s);
        QCOMPARE(bench.sends().first()["msg_status"_L1].toString(), u"DELETE"_s);
        QVERIFY(!bench.isShown(u"jobDelete"_s));
    }

    void deletesOneArticleOfSeveral()
    {
        Bench bench;
        bench.chooseDraft(3);
        bench.sendToMany();
        bench.deliverEvents();
        QTRY_VERIFY(bench.canPress(u"jobDelete"_s));
        auto *articles = bench.part<QListWidget>(u"jobArticles"_s);
        articles->setFocus();
        QTest::keyClick(articles, Qt::Key_End);
        for (int i = 0; i < 2; ++i) // of the third
            QTest::keyClick(articles, Qt::Key_Up);
        bench.click(u"jobDelete"_s);
        bench.click(u"deed"_s);
        QTRY_COMPARE(bench.sends().first()["deleted_articles"_L1].toArray(), QJsonArray{2});
        QCOMPARE(bench.state(), State::Succeeded);
    }

    void doesNotOfferToDeleteATextThatStays()
    {
        Bench bench;
        bench.sendToMany();
        bench.deliverEvents();
        QTRY_COMPARE(bench.text(u"jobState"_s), u"Sent"_s);
        QVERIFY(bench.isShown(u"jobDelete"_s));
        QVERIFY(!bench.canPress(u"jobDelete"_s));
        QVERIFY(bench.part<QWidget>(u"jobDelete"_s)->toolTip().contains(u"stays on the phones"_s));
    }

    void showsTheCopyrightCheckArticleByArticle_data()
    {
        QTest::addColumn<int>("reprint"); // entries of the box
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("stops at a reprint")
            << 0 << u"Failed"_s
            << QStringList{u"Article 1: no reprint"_s, u"Article 2: a reprint; its content would have been replaced"_s,
                           u"The original: http://mp.weixin.qq.com/s/ORIGINAL2"_s};
        QTest::newRow("sends a reprint that is allowed")
            << 1 << u"Sent"_s
            << QStringList{u"Article 1: no reprint"_s, u"As sent: http"_s,
                           u"Article 2: a reprint; its content is replaced by the original"_s, u"As sent: http"_s,
                           u"The original: http://mp.weixin.qq.com/s/ORIGINAL2"_s};
    }

    void showsTheCopyrightCheckArticleByArticle()
    {
        QFETCH(int, reprint);
        QFETCH(QString, state);
        QFETCH(QStringList, lines);
        Bench bench;
        bench.chooseDraft(2, {u"original"_s, u"reprint"_s});
        bench.review();
        if (reprint == 1) {
            QTest::keyClick(bench.part<QWidget>(u"sendReprint"_s), Qt::Key_Down);
            QTRY_VERIFY(bench.text(u"check-reprint"_s).contains(u"send_ignore_reprint = 1"_s));
            QTRY_VERIFY(bench.isShown(u"sendDeed"_s));
        }
        QTest::keyClick(bench.part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
        bench.click(u"sendDeed"_s);
        QTRY_VERIFY(bench.isShown(u"jobState"_s));
        bench.deliverEvents();
        QTRY_COMPARE(bench.text(u"jobState"_s), state);
        const auto *articles = bench.part<QListWidget>(u"jobArticles"_s);
        QVERIFY(articles->isVisible());
        QCOMPARE(articles->count(), lines.size());
        for (int i = 0; i < lines.size(); ++i)
            QVERIFY2(articles->item(i)->text().contains(lines.at(i)), qPrintable(articles->item(i)->text()));
    }

    void opensAnArticleThatWasSent()
    {
        Opened opened;
        QDesktopServices::setUrlHandler(u"http"_s, &opened, "take");
        Bench bench;
        bench.chooseDraft(1);
        bench.sendToMany();
        bench.deliverEvents();
        QTRY_VERIFY(bench.isShown(u"jobArticles"_s));
        auto *articles = bench.part<QListWidget>(u"jobArticles"_s);
        const int last = articles->count() - 1; // before it the copyright check's line, which leads nowhere
        for (int i = 0; i <= last; ++i)
            QCOMPARE(articles->item(i)->toolTip().isEmpty(), i != last);
        articles->setFocus();
        QTest::keyClick(articles, Qt::Key_Home);
        QTest::keyClick(articles, Qt::Key_Return);
        QCOMPARE(opened.urls.size(), last == 0 ? 1 : 0);
        QTest::keyClick(articles, Qt::Key_End);
        QTest::keyClick(articles, Qt::Key_Return);
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QCOMPARE(opened.urls.size(), 1);
        QVERIFY2(articles->item(last)->text().contains(opened.urls.constFirst().toString()),
                 qPrintable(opened.urls.constFirst().toString()));
    }

    void countsTheAdministratorsMinutes()
    {
        Bench bench;
        bench.control("protection", {{u"enabled"_s, true}});
        bench.sendToMany();
        bench.profile.world.clock.advance(100s);
        bench.click(u"jobLook"_s);
        QTRY_COMPARE(bench.text(u"jobState"_s), u"Waits for the administrator"_s);
        const auto *left = bench.page->findChild<ui::Countdown *>(u"jobLeft"_s);
        QVERIFY(left && left->isVisible());
        QCOMPARE(bench.profile.world.clock.now().secsTo(left->deadline()), 30 * 60 - 100);

        bench.control("confirm-mass", {{u"msg_id"_s, bench.newestJob().msgId}, {u"approved"_s, true}});
        bench.deliverEvents();
        QTRY_COMPARE(bench.text(u"jobState"_s), u"Sent"_s);
        QVERIFY(!left->isVisible());
    }

    void saysWhenTheAdministratorRefused()
    {
        Bench bench;
        bench.control("protection", {{u"enabled"_s, true}});
        bench.sendToMany();
        bench.control("confirm-mass", {{u"msg_id"_s, bench.newestJob().msgId}, {u"approved"_s, false}});
        bench.deliverEvents();
        QTRY_COMPARE(bench.text(u"jobState"_s), u"Failed"_s);
        QVERIFY(bench.text(u"jobText"_s).contains(u"refused"_s));
    }

    void sendsAgainAsNew()
    {
        Bench bench;
        bench.sendToMany();
        bench.deliverEvents();
        QTRY_COMPARE(bench.state(), State::Succeeded);
        bench.closeDialog();
        bench.profile.world.clock.advance(1h);
        bench.fill(u"content"_s, u"something else"_s);
        bench.openNewest();
        bench.click(u"sendAgain"_s);
        QTRY_VERIFY(bench.isShown(u"sendDeed"_s));
        QVERIFY2(bench.text(u"check-same"_s).contains(u"number 2"_s), qPrintable(bench.text(u"check-same"_s)));
        QVERIFY(bench.onPhone().contains(u"Good morning"_s));
        QTest::keyClick(bench.part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
        bench.click(u"sendDeed"_s);
        QTRY_VERIFY(bench.isShown(u"jobState"_s));
        QCOMPARE(bench.sends().size(), 2);
        QVERIFY(bench.sends().at(0)["clientmsgid"_L1] != bench.sends().at(1)["clientmsgid"_L1]);
        QCOMPARE(bench.newestJob().attempt, 2);
    }

    void findsSendsByTheirWords()
    {
        Bench bench;
        for (const QString &words : {u"Spring sale"_s, u"Summer party"_s}) {
            bench.activate();
            bench.fill(u"content"_s, words);
            bench.sendToMany();
            bench.closeDialog();
        }
        bench.openNewest();
        QTest::keyClick(bench.part<QDialog>(u"jobDialog"_s), Qt::Key_Escape);
        const auto *list = bench.part<QListWidget>(u"sendHistory"_s);
        QTRY_COMPARE(list->count(), 2);
        bench.fill(u"historySearch"_s, u"spring"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"Spring sale"_s));
        bench.fill(u"historySearch"_s, u"winter"_s);
        QTRY_COMPARE(list->count(), 0);
    }
};

QTEST_MAIN(TestComposeSends)
#include "tst_composesends.moc"
