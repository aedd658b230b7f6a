// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/composejourney.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/errorcard.h"

#include <QAbstractButton>
#include <QDialog>
#include <QJsonArray>
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

    [[nodiscard]] bool canPress(const QString &button) const
    {
        return isShown(button) && part<QWidget>(button)->isEnabled();
    }
    void closeDialog() const
    {
        click(u"sendCancel"_s);
        QTRY_VERIFY(!page->findChild<QWidget *>(u"sendDialog"_s));
    }
    /// A send whose request was lost, a day later.
    void sendInVain()
    {
        cut(sendAll.toLatin1(), Cut::Request);
        sendToMany();
        closeDialog();
        profile.world.clock.advance(24h);
        QVERIFY(test::waitFor(profile.massSender.workOnce()).has_value());
    }
};

} // namespace

/// What the window says of a send that did not go as it should, and what a person can do then.
class TestJobView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void asksAgainWhatHasNoNumber_data()
    {
        QTest::addColumn<int>("code"); // 0 = no answer
        QTest::addColumn<QString>("state");
        QTest::newRow("no answer") << 0 << u"Not known"_s;
        QTest::newRow("the administrator has to confirm it") << 89504 << u"Waits for the administrator"_s;
    }
    void asksAgainWhatHasNoNumber()
    {
        QFETCH(const int, code);
        QFETCH(const QString, state);
        Bench bench;
        if (code == 0)
            bench.cut(sendAll.toLatin1(), Bench::Cut::Request);
        else
            bench.platform.injectError(sendAll, code, 1);
        bench.sendToMany();
        QCOMPARE(bench.text(u"jobState"_s), state);
        QVERIFY(bench.canPress(u"jobAgain"_s));
        QVERIFY2(!bench.isShown(u"jobLook"_s), "without a number there is nothing to look for");
        QVERIFY(!bench.isShown(u"jobWasSent"_s) && !bench.isShown(u"jobWasNotSent"_s));
        bench.click(u"jobAgain"_s);
        QTRY_COMPARE(bench.text(u"jobState"_s), u"Accepted"_s);
        QVERIFY(!bench.isShown(u"jobAgain"_s));
        QVERIFY(!bench.isShown(u"jobError"_s));
        QVERIFY(bench.isShown(u"jobLook"_s));
        QCOMPARE(bench.sends().size(), 1);
    }

    void forgetsAFaultThatIsOver()
    {
        Bench bench;
        bench.cut(sendAll.toLatin1(), Bench::Cut::Request);
        bench.sendToMany();
        QVERIFY(bench.isShown(u"jobError"_s));
        bench.profile.world.clock.advance(3s);
        QVERIFY(test::waitFor(bench.profile.massSender.workOnce()).has_value()); // by itself
        QTRY_COMPARE(bench.text(u"jobState"_s), u"Accepted"_s);
        QVERIFY(!bench.isShown(u"jobError"_s));
    }

    void saysAllAboutARefusal_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("no quota") << 45028;
        QTest::newRow("not permitted") << 48001;
    }
    void saysAllAboutARefusal()
    {
        QFETCH(const int, code);
        Bench bench;
        bench.platform.injectError(sendAll, code, 1);
        bench.sendToMany();
        const auto look = [&bench, code] {
            QCOMPARE(bench.text(u"jobState"_s), u"Refused"_s);
            QCOMPARE(bench.text(u"jobText"_s), u"Nothing was sent."_s);
            QVERIFY(bench.isShown(u"jobError"_s));
            const core::Error error = bench.newestJob().error.value();
            const QString said = bench.part<ui::ErrorCard>(u"jobError"_s)->plainText();
            for (const QString &part : {error.message, error.advice, error.rid, QString::number(code)})
                QVERIFY2(!part.isEmpty() && said.contains(part), qPrintable(part + u" of "_s + said));
            QVERIFY(!bench.isShown(u"jobAgain"_s));
        };
        look();
        bench.closeDialog();
        bench.openNewest(); // and later, from the journal
        look();
    }

    void endsByAPersonsWord_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<State>("state");
        QTest::newRow("it was sent") << u"jobWasSent"_s << State::Succeeded;
        QTest::newRow("it was not sent") << u"jobWasNotSent"_s << State::Failed;
    }
    void endsByAPersonsWord()
    {
        QFETCH(const QString, button);
        QFETCH(const State, state);
        Bench bench;
        bench.sendInVain();
        bench.openNewest();
        QVERIFY2(bench.text(u"jobText"_s).contains(u"web console"_s), qPrintable(bench.text(u"jobText"_s)));
        QVERIFY(!bench.isShown(u"jobAgain"_s)); // the platform would send it a second time
        QVERIFY(bench.canPress(u"jobWasSent"_s) && bench.canPress(u"jobWasNotSent"_s));
        bench.click(button);
        QTest::keyClick(bench.part<QDialog>(u"confirm"_s), Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!bench.page->findChild<QDialog *>(u"confirm"_s));
        QCOMPARE(bench.newestJob().state, State::Unknown);

        bench.click(button);
        bench.click(u"deed"_s);
        QTRY_COMPARE(bench.newestJob().state, state);
        QVERIFY2(bench.text(u"jobText"_s).contains(u"somebody"_s), qPrintable(bench.text(u"jobText"_s)));
        QVERIFY(!bench.isShown(u"jobWasSent"_s) && !bench.isShown(u"jobWasNotSent"_s));
        QVERIFY(!bench.isShown(u"jobError"_s));
        QVERIFY(bench.sends().isEmpty());
    }

    void sendsAgainWhatNobodyTellsOfOnceItWasLookedUp()
    {
        Bench bench;
        bench.sendInVain();
        bench.openNewest();
        bench.click(u"sendAgain"_s);
        QTRY_VERIFY(bench.isShown(u"sendDeed"_s));
        QVERIFY2(bench.text(u"check-same"_s).contains(u"number 2"_s), qPrintable(bench.text(u"check-same"_s)));
        QTest::keyClick(bench.part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
        QVERIFY2(!bench.canPress(u"sendDeed"_s), "not before somebody looked in the web console");
        auto *looked = bench.part<QAbstractButton>(u"sendLooked"_s);
        QVERIFY(looked->isVisible());
        QVERIFY2(looked->text().contains(QString::number(bench.newestJob().id)), qPrintable(looked->text()));
        QTest::keyClick(looked, Qt::Key_Space);
        QVERIFY(bench.canPress(u"sendDeed"_s));
        bench.click(u"sendDeed"_s);
        QTRY_COMPARE(bench.text(u"jobState"_s), u"Accepted"_s);
        QCOMPARE(bench.sends().size(), 1);
        QCOMPARE(bench.newestJob().attempt, 2);
    }

    void asksNobodyToLookUpAnOrdinarySend()
    {
        Bench bench;
        bench.review();
        QVERIFY(!bench.isShown(u"sendLooked"_s));
    }

    void saysThatThePlatformHadItAlready()
    {
        Bench bench;
        bench.platform.injectError(sendAll, 45065, 1);
        bench.sendToMany();
        QVERIFY2(bench.text(u"jobText"_s).contains(u"another computer"_s), qPrintable(bench.text(u"jobText"_s)));
    }

    void isAsHighAsItsArticles_data()
    {
        QTest::addColumn<int>("articles");
        QTest::addColumn<bool>("isAllInSight");
        QTest::newRow("one") << 1 << true;
        QTest::newRow("two") << 2 << true;
        QTest::newRow("eight") << 8 << false;
    }
    void isAsHighAsItsArticles()
    {
        QFETCH(const int, articles);
        QFETCH(const bool, isAllInSight);
        Bench bench;
        QStringList titles;
        for (int i = 1; i <= articles; ++i)
            titles.append(u"Paper %1"_s.arg(i));
        const QString draft = bench.addDraft(titles);
        bench.click(u"kind-mpnews"_s);
        bench.fill(u"mediaId"_s, draft);
        bench.sendToMany();
        bench.deliverEvents();
        QTRY_VERIFY(bench.isShown(u"jobArticles"_s));
        const auto *list = bench.part<QListWidget>(u"jobArticles"_s);
        QCOMPARE(list->count(), 2 * articles);
        const auto height = [list] {
            const QRect last = list->visualItemRect(list->item(list->count() - 1));
            return last.bottom() - list->visualItemRect(list->item(0)).top();
        };
        QTRY_VERIFY(!isAllInSight || qAbs(list->viewport()->height() - height()) <= 4);
        QVERIFY(isAllInSight || (list->viewport()->height() < height() && list->viewport()->height() > 150));
    }
};

QTEST_MAIN(TestJobView)
#include "tst_jobview.moc"
