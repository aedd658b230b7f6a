// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/composejourney.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using State = core::MassJob::State;

namespace {

struct Bench : test::ComposeJourney
{
    [[nodiscard]] QListWidget *list() const { return part<QListWidget>(u"sendHistory"_s); }
    void showHistory() const
    {
        QTabBar *tabs = part<QTabWidget>(u"composeLeft"_s)->tabBar();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    }
    /// Sends of earlier years, as the journal has them.
    void keep(int sends)
    {
        for (int i = 1; i <= sends; ++i) {
            core::message::OpenIds target;
            for (int each = 0; each < 3; ++each)
                target.ids.append(u"oL4hluJXROrRq35gpYiLt89Q9l%1"_s.arg(each, 2, 10, QLatin1Char('0')));
            QVERIFY(profile.sends
                        .add({.appId = account.appId,
                              .message = {.content = core::message::Text{u"Send %1"_s.arg(i)}, .kfAccount = {}},
                              .target = target,
                              .clientMsgId = u"id%1"_s.arg(i),
                              .state = State::Succeeded,
                              .createdAt = profile.world.clock.now().addSecs(i - 100'000)})
                        .has_value());
        }
    }
    void scrollToTheEnd() const { list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum()); }
};

} // namespace

/// The list of what was sent to many.
class TestSendHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void namesArticlesByTheirTitles()
    {
        Bench bench;
        const QString draft = bench.addDraft({u"春季新品上架"_s, u"Spring menu"_s});
        bench.click(u"kind-mpnews"_s);
        bench.fill(u"mediaId"_s, draft);
        bench.sendToMany();
        QTRY_VERIFY(bench.isShown(u"jobState"_s));
        bench.click(u"sendCancel"_s);
        QTRY_VERIFY(!bench.page->findChild<QWidget *>(u"sendDialog"_s));
        bench.showHistory();
        QTRY_COMPARE(bench.list()->count(), 1);
        QVERIFY2(bench.list()->item(0)->text().contains(u"春季新品上架 · Spring menu"_s),
                 qPrintable(bench.list()->item(0)->text()));

        bench.part<QLineEdit>(u"historySearch"_s)->setText(u"新品"_s); // the draft is no more
        QTRY_COMPARE(bench.list()->count(), 1);
        bench.fill(u"historySearch"_s, u"autumn"_s);
        QTRY_COMPARE(bench.list()->count(), 0);
    }

    void readsOlderOnesAsSomebodyScrolls()
    {
        Bench bench;
        bench.keep(250);
        bench.openPage();
        bench.showHistory();
        QTRY_COMPARE(bench.list()->count(), 100);
        QVERIFY(bench.list()->item(0)->text().contains(u"Send 250"_s));
        for (const int rows : {200, 250}) {
            QTest::qWait(0); // the list lays itself out
            bench.scrollToTheEnd();
            QTRY_COMPARE(bench.list()->count(), rows);
        }
        QVERIFY(bench.list()->item(249)->text().contains(u"Send 1\n"_s));

        // A send that changes leaves everything where it is.
        QTest::qWait(0);
        bench.list()->setCurrentRow(200);
        bench.list()->scrollToItem(bench.list()->item(200), QAbstractItemView::PositionAtCenter);
        const int place = bench.list()->verticalScrollBar()->value();
        bench.list()->item(0)->setText(u"old"_s);
        Q_EMIT bench.profile.massSender.changed(1);
        QTRY_VERIFY(bench.list()->item(0)->text() != "old"_L1);
        QCOMPARE(bench.list()->count(), 250);
        QCOMPARE(bench.list()->currentRow(), 200);
        QCOMPARE(bench.list()->verticalScrollBar()->value(), place);

        bench.fill(u"historySearch"_s, u"Send 17"_s); // older than the first page, too
        QTRY_COMPARE(bench.list()->count(), 13); // 17, 170 to 179, 117, 217
    }

    void tellsOfTheRowUnderTheMouse()
    {
        Bench bench;
        bench.keep(1);
        bench.openPage();
        bench.showHistory();
        QTRY_COMPARE(bench.list()->count(), 1);
        const QPoint middle = bench.list()->visualItemRect(bench.list()->item(0)).center();
        QHelpEvent help(QEvent::ToolTip, middle, bench.list()->viewport()->mapToGlobal(middle));
        QCoreApplication::sendEvent(bench.list()->viewport(), &help);
        QVERIFY2(QToolTip::text().startsWith(u"3 followers"_s), qPrintable(QToolTip::text()));
    }
};

QTEST_MAIN(TestSendHistory)
#include "tst_sendhistory.moc"
