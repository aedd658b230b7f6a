// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/reply.h"
#include "tests/support/ui/inspectorbench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/inspector/pairview.h"
#include "ui/pages/inspector/rawtab.h"
#include "ui/support/windowstate.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/linediffview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Delivery;
using Bench = test::InspectorBench;

namespace {

Delivery rejected(const Bench &bench)
{
    Delivery delivery = bench.delivery(u"x"_s);
    delivery.state = Delivery::State::Rejected;
    delivery.failedStep = core::callback::Step::Padding;
    delivery.reason = u"The padding is wrong."_s;
    delivery.body = "\x01\x02<not XML>";
    delivery.plain.clear();
    delivery.type.clear();
    delivery.from.clear();
    return delivery;
}

void choose(const Bench &bench, int row, int rows)
{
    QTRY_COMPARE(bench.rows(), rows);
    bench.table()->selectRow(row);
}

bool hasField(const Bench &bench, const QString &value)
{
    return !bench.part<QTreeWidget>(u"deliveryFields"_s)->findItems(value, Qt::MatchExactly, 1).isEmpty();
}

} // namespace

class TestDeliveryDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void keepsTheTabFromRowToRow()
    {
        Bench bench(Bench::Endpoint::Off);
        bench.fill(30);
        choose(bench, 0, 30);
        QTRY_VERIFY(hasField(bench, u"n30 退款"_s));
        bench.showTab(u"sourceTab"_s);
        auto *source = bench.part<ui::CodeView>(u"deliverySource"_s);
        QTRY_VERIFY(source->text().contains("n30 "_L1));
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(bench.table(), Qt::Key_Down);
        QTRY_VERIFY(source->text().contains("n10 "_L1));
        QCOMPARE(bench.part<QTabWidget>(u"deliveryTabs"_s)->currentWidget()->objectName(), u"sourceTab"_s);
    }

    void showsTheSourceIndentedAndAsReceived()
    {
        Bench bench(Bench::Endpoint::Off);
        const Delivery delivery = bench.delivery(u"退款"_s);
        bench.store(delivery);
        choose(bench, 0, 1);
        bench.showTab(u"sourceTab"_s);
        auto *source = bench.part<ui::CodeView>(u"deliverySource"_s);
        QTRY_VERIFY(source->text().contains("\n  <Content>"_L1));
        bench.part<QToolButton>(u"sourceReceived"_s)->click();
        QCOMPARE(source->text().toUtf8(), delivery.body);
        QVERIFY(!bench.part<QToolButton>(u"sourceEnvelope"_s)->isEnabled());
    }

    void drawsNoHtmlOfStrangers()
    {
        Bench bench(Bench::Endpoint::Off);
        Delivery delivery = bench.delivery(u"x"_s);
        delivery.summary = u"<b>bold</b>"_s;
        bench.store(delivery);
        choose(bench, 0, 1);
        QTRY_VERIFY(bench.part<QLabel>(u"deliveryTitle"_s)->text().contains("<b>bold</b>"_L1));
        QVERIFY(bench.part<QLabel>(u"deliveryTitle"_s)->toolTip().contains("&lt;b&gt;"_L1));
    }

    void findsTextInTheSource()
    {
        Bench bench(Bench::Endpoint::Off);
        bench.store(bench.delivery(u"退款"_s));
        choose(bench, 0, 1);
        bench.showTab(u"sourceTab"_s);
        auto *source = bench.part<ui::CodeView>(u"deliverySource"_s);
        QTRY_VERIFY(source->text().contains(u"退款"_s));
        QTest::keyClick(bench.part(u"sourceTab"_s), Qt::Key_F, Qt::ControlModifier);
        auto *line = bench.part<QLineEdit>(u"searchLine"_s);
        QVERIFY(line->isVisible());
        QTest::keyClicks(line, u"msgtype"_s);
        auto *found = bench.part<QLabel>(u"searchFound"_s);
        QVERIFY2(found->text().contains(u'2'), qPrintable(found->text()));
        QTest::keyClicks(line, u"nowhere"_s);
        QCOMPARE(found->text(), u"Not found"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
    }

    void showsWhatIsPossibleOfARejectedOne()
    {
        Bench bench(Bench::Endpoint::Off);
        bench.store(rejected(bench));
        choose(bench, 0, 1);
        // Each delivery gets labels of its own.
        const auto notice = [&bench] { return bench.page->findChild<QLabel *>(u"notice"_s); };
        QTRY_VERIFY(notice() && notice()->isVisible());
        QVERIFY(bench.part<QLabel>(u"notice"_s)->text().contains("EncodingAESKey"_L1));
        bench.showTab(u"sourceTab"_s);
        QVERIFY(bench.part<ui::CodeView>(u"deliverySource"_s)->text().contains("<not XML>"_L1));
        bench.showTab(u"rawTab"_s);
        QCOMPARE(bench.part<ui::HexView>(u"requestBytes"_s)->bytes(), rejected(bench).body);
        bench.showTab(u"followerTab"_s);
        QVERIFY(!bench.part<QPushButton>(u"showFollower"_s)->isEnabled());
    }

    void tellsWhyARuleCouldNotAnswer()
    {
        Bench bench(Bench::Endpoint::Off);
        Delivery delivery = bench.delivery(u"退款"_s);
        delivery.answeredBy = u"rule:Echo"_s;
        delivery.reason = u"2049 bytes are too many"_s;
        bench.store(delivery);
        choose(bench, 0, 1);
        const auto notice = [&bench] { return bench.page->findChild<QLabel *>(u"notice"_s); };
        QTRY_VERIFY(notice() && notice()->isVisible());
        QVERIFY2(notice()->text().contains(delivery.reason), qPrintable(notice()->text()));
        bench.showTab(u"replyTab"_s);
        QTRY_VERIFY2(bench.part<QLabel>(u"replyOutcome"_s)->text().contains(u"instead of: the rule “Echo”"_s),
                     qPrintable(bench.part<QLabel>(u"replyOutcome"_s)->text()));
        QCOMPARE(bench.part<QLabel>(u"replyNote"_s)->text(), delivery.reason);
    }

    void copiesAndSavesBytesAsTheyAre()
    {
        Bench bench(Bench::Endpoint::Off);
        Delivery delivery = bench.delivery(u"退款"_s);
        delivery.body = QByteArray(1024 * 1024, '\0');
        delivery.body.replace(0, 5, "<x>\r\n");
        bench.store(delivery);
        choose(bench, 0, 1);
        bench.showTab(u"rawTab"_s);
        auto *bytes = bench.part<ui::HexView>(u"requestBytes"_s);
        QTRY_COMPARE(bytes->bytes().size(), delivery.body.size());
        bytes->select(0, 2);
        QTest::keyClick(bytes, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"<x>"_s);
        QTest::keyClick(bytes, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(bytes, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"3c 78 3e 0d"_s);
        QTest::keyClick(bytes, Qt::Key_End);
        QCOMPARE(bytes->selectionBegin(), delivery.body.size() - 1);

        const QString path = bench.profile.place.path() + u"/bytes"_s;
        bench.part<ui::RawTab>(u"rawTab"_s)->save(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), delivery.body);
    }

    void opensTheReplyAndComparesTwoTargets()
    {
        using core::forwarding::Forwarded;
        Bench bench(Bench::Endpoint::Off);
        const QByteArray plain = "<xml><Content>three days</Content><MsgType>text</MsgType></xml>";
        const auto sealed = [&](const QByteArray &xml) {
            return core::callback::sealReply(bench.keys, xml, u"1"_s, u"2"_s).value();
        };
        Delivery delivery = bench.delivery(u"退款"_s);
        delivery.reply = sealed(plain);
        delivery.answeredBy = u"rule:Refund"_s;
        const auto id = bench.store(delivery);
        const auto forwarded = [&](const QString &host, const QByteArray &xml) {
            return Forwarded{.target = QUrl(u"https://"_s + host + u"/wx"_s),
                             .outcome = Forwarded::Outcome::Logged,
                             .status = 200,
                             .elapsed = 6200ms,
                             .body = sealed(xml)};
        };
        QByteArray other = plain;
        other.replace("three", "five");
        bench.profile.deliveries->complete(
            id,
            {.stages = {.committed = 3ms, .replied = 20ms},
             .forwarded = {forwarded(u"a.example"_s, plain), forwarded(u"b.example"_s, other)}});
        choose(bench, 0, 1);
        bench.showTab(u"replyTab"_s);
        QTRY_VERIFY(bench.part<ui::CodeView>(u"replySource"_s)->text().contains("three days"_L1));
        QTRY_VERIFY(bench.part<QLabel>(u"replyOutcome"_s)->text().contains("20 ms"_L1));
        QVERIFY(bench.part<QLabel>(u"replyOutcome"_s)->text().contains("Refund"_L1));
        auto *targets = bench.part<QTreeWidget>(u"forwards"_s);
        QTRY_COMPARE(targets->topLevelItemCount(), 2);
        QVERIFY2(targets->topLevelItem(0)->text(3).contains("1.2 s over"_L1),
                 qPrintable(targets->topLevelItem(0)->text(3)));
        QCOMPARE(bench.part<ui::LineDiffView>(u"forwardsCompared"_s)->differences(), 1);
        bench.part<QToolButton>(u"replySent"_s)->click();
        QCOMPARE(bench.part<ui::CodeView>(u"replySource"_s)->text().toUtf8(), delivery.reply);
    }

    void showsAllTriesAndGoesToTheOneThatIsChosen()
    {
        Bench bench(Bench::Endpoint::Off);
        Delivery first = bench.delivery(u"退款"_s);
        first.dedupeKey = u"23456789012345678"_s;
        Delivery second = first;
        second.receivedAt = first.receivedAt.addMSecs(5020);
        second.attempt = 2;
        second.firstAt = first.receivedAt;
        second.flags = Delivery::AnswersDiffer;
        bench.store(first);
        bench.store(second);
        choose(bench, 0, 1); // the first one, with its retry behind it
        bench.showTab(u"timelineTab"_s);
        auto *tries = bench.part<QTreeWidget>(u"tries"_s);
        QTRY_COMPARE(tries->topLevelItemCount(), 2);
        QCOMPARE(tries->topLevelItem(1)->text(2), u"+ 5.02 s"_s);
        QVERIFY(tries->topLevelItem(1)->text(4).startsWith(u'≠'));
        QVERIFY(!tries->topLevelItem(0)->text(4).startsWith(u'≠'));
        QVERIFY(bench.part(u"stages"_s)->accessibleDescription().contains("verified"_L1));
        const auto *compare = bench.part<QPushButton>(u"compareTries"_s);
        QVERIFY(tries->topLevelItem(0)->font(0).bold());
        QVERIFY(!compare->isVisible()); // of the first one there is nothing to compare with
        Q_EMIT tries->itemActivated(tries->topLevelItem(1), 0);
        QTRY_VERIFY(compare->isVisible());
        QVERIFY(tries->topLevelItem(1)->font(0).bold());
        Q_EMIT tries->itemActivated(tries->topLevelItem(0), 0);
        QTRY_VERIFY(!compare->isVisible());
        QVERIFY(tries->topLevelItem(0)->font(0).bold());
    }

    void tellsTheStagesThatAreKnown_data()
    {
        QTest::addColumn<Delivery::Stages>("stages");
        QTest::addColumn<QStringList>("told");
        const QStringList later{u"committed after 3 ms"_s, u"forwarded after 19 ms"_s, u"replied after 20 ms"_s};
        QTest::newRow("not relayed") << Delivery::Stages{.committed = 3ms, .replied = 4ms}
                                     << QStringList{u"verified after 0.8 ms"_s, u"committed after 3 ms"_s,
                                                    u"replied after 4 ms"_s};
        QTest::newRow("relayed") << Delivery::Stages{.verified = 2ms,
                                                     .committed = 3ms,
                                                     .forwarded = 19ms,
                                                     .replied = 20ms}
                                 << QStringList{u"verified after 2 ms"_s} + later;
        QTest::newRow("relayed in an older version")
            << Delivery::Stages{.committed = 3ms, .forwarded = 19ms, .replied = 20ms} << later;
    }

    void tellsTheStagesThatAreKnown()
    {
        QFETCH(const Delivery::Stages, stages);
        QFETCH(const QStringList, told);
        Bench bench(Bench::Endpoint::Off);
        Delivery delivery = bench.delivery(u"退款"_s);
        delivery.duration = 800us;
        core::DeliveryCompletion completion{.stages = stages};
        if (stages.forwarded)
            completion.reply = core::DeliveryCompletion::Reply{.body = "success", .answeredBy = u"forward"_s};
        bench.profile.deliveries->complete(bench.store(delivery), completion);
        choose(bench, 0, 1);
        bench.showTab(u"timelineTab"_s);
        const auto words = [&] { return bench.part(u"stages"_s)->accessibleDescription(); };
        QTRY_COMPARE(words(), (QStringList{u"received after 0 ms"_s} + told).join(u", "_s));
    }

    void listsWhatElseTheFollowerSent()
    {
        Bench bench(Bench::Endpoint::Off);
        Delivery other = bench.delivery(u"other"_s);
        other.from = u"o6_another"_s;
        bench.store(other);
        bench.fill(3);
        choose(bench, 1, 4);
        bench.showTab(u"followerTab"_s);
        auto *table = bench.part<QTableView>(u"followerDeliveries"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->currentIndex().row(), 1);
        bench.part<QPushButton>(u"showFollower"_s)->click();
        QTRY_COMPARE(bench.rows(), 3);
        QCOMPARE(bench.part<QLineEdit>(u"filterLine"_s)->text().simplified(), u"from:o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s);
    }

    void comparesTwoSelectedOnes()
    {
        Bench bench(Bench::Endpoint::Off);
        bench.fill(2);
        QTRY_COMPARE(bench.rows(), 2);
        bench.table()->selectAll();
        bench.action(u"Compare…"_s)->trigger();
        QTRY_VERIFY(bench.page->findChild<QDialog *>(u"compareDialog"_s));
        auto *fields = bench.part<ui::PairView>(u"compareFields"_s);
        QCOMPARE(fields->differences(), 1);
        QVERIFY(fields->topLevelItemCount() > 1);
        bench.part<QCheckBox>(u"onlyDifferences"_s)->click();
        QCOMPARE(fields->topLevelItemCount(), 1);
        QCOMPARE(fields->topLevelItem(0)->text(0), u"Content"_s);
        QCOMPARE(bench.part<ui::LineDiffView>(u"compareMessage"_s)->differences(), 1);
        QCOMPARE(bench.part<ui::LineDiffView>(u"compareReply"_s)->differences(), 0);
    }

    void keepsStarAndNote()
    {
        Bench bench(Bench::Endpoint::Off);
        const auto id = bench.store(bench.delivery(u"退款"_s));
        choose(bench, 0, 1);
        QTRY_VERIFY(hasField(bench, u"退款"_s));
        bench.action(u"Star, or take the star away"_s)->trigger();
        QTRY_VERIFY(bench.part<QToolButton>(u"star"_s)->isChecked());
        bench.part<QToolButton>(u"star"_s)->click();
        QTRY_VERIFY(!test::waitFor(bench.profile.deliveries->find(id))->isStarred);
        QTest::keyClicks(bench.part<QLineEdit>(u"note"_s), u"ask the bank"_s);
        QTRY_COMPARE(test::waitFor(bench.profile.deliveries->find(id))->note, u"ask the bank"_s);
    }

    void remembersItsTab()
    {
        Bench bench(Bench::Endpoint::Off);
        bench.store(bench.delivery(u"退款"_s));
        QTRY_COMPARE(bench.rows(), 1);
        ui::rememberParts(bench.profile.settings, u"inspector"_s, bench.page.get());
        bench.showTab(u"timelineTab"_s);
        bench.page->hide();
        bench.openPage();
        ui::rememberParts(bench.profile.settings, u"inspector"_s, bench.page.get());
        QCOMPARE(bench.part<QTabWidget>(u"deliveryTabs"_s)->currentWidget()->objectName(), u"timelineTab"_s);
    }
};

QTEST_MAIN(TestDeliveryDetails)
#include "tst_deliverydetails.moc"
