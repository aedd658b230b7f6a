// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/inspectorbench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QAction>
#include <QClipboard>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Bench final : test::InspectorBench
{
    Bench() : InspectorBench(Endpoint::Off)
    {
        core::Delivery click = delivery(u"点击"_s);
        click.type = u"event"_s;
        click.event = u"CLICK"_s;
        click.eventKey = u"menu_1"_s;
        click.from = u"o6_other"_s;
        store(click);
        store(delivery(u"n1 退款"_s));
        store(delivery(u"n2 退款"_s));
        openPage();
        if (!test::waitUntil([this] { return rows() == 3; }))
            qFatal("the rows do not come");
    }

    void select(int row) const { table()->selectRow(row); }
    [[nodiscard]] QString line() const { return part<QLineEdit>(u"filterLine"_s)->text(); }
    void altClick(int row, int column) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::AltModifier,
                          table()->visualRect(table()->model()->index(row, column)).center());
    }
    /// What the action puts into the clipboard.
    [[nodiscard]] QString copied(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        action(text)->trigger();
        (void)test::waitUntil([] { return QGuiApplication::clipboard()->text() != u"before"_s; });
        return QGuiApplication::clipboard()->text();
    }
};

} // namespace

class TestDeliveryActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void offersTheSameInBothMenusAndInThePalette()
    {
        Bench bench;
        auto *more = bench.part<QToolButton>(u"deliveryActions"_s)->menu();
        Q_EMIT more->aboutToShow();
        QVERIFY(more->actions().contains(bench.action(u"Copy as XML"_s)));
        Q_EMIT bench.table()->customContextMenuRequested(QPoint(5, 5));
        const QList<QMenu *> menus = bench.page->findChildren<QMenu *>();
        const auto context = std::ranges::find_if(menus, [](const QMenu *menu) { return menu->isVisible(); });
        QVERIFY(context != menus.cend());
        QVERIFY((*context)->actions().contains(bench.action(u"Copy as XML"_s)));
        (*context)->close();
    }

    void isGreyWhereNothingFits()
    {
        Bench bench;
        QVERIFY(!bench.action(u"Copy as XML"_s)->isEnabled());
        QVERIFY(!bench.action(u"Show only this type"_s)->isEnabled());
        bench.select(0);
        QVERIFY(bench.action(u"Copy as XML"_s)->isEnabled());
        QVERIFY(bench.action(u"Show only this type"_s)->isEnabled());
        QVERIFY(!bench.action(u"Show only this key"_s)->isEnabled()); // a text has none
        bench.table()->selectAll();
        QVERIFY(bench.action(u"Copy as XML"_s)->isEnabled());
        QVERIFY(!bench.action(u"Show only this type"_s)->isEnabled());
    }

    void filtersByWhatIsSelected_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("filter");
        QTest::newRow("type") << 0 << u"Show only this type"_s << u"type:text"_s;
        QTest::newRow("event") << 2 << u"Show only this type"_s << u"event:CLICK"_s;
        QTest::newRow("key") << 2 << u"Show only this key"_s << u"key:menu_1"_s;
        QTest::newRow("sender") << 2 << u"Show only this sender"_s << u"from:o6_other"_s;
        QTest::newRow("account") << 0 << u"Show only this account"_s << u"account:Shop"_s;
        QTest::newRow("not the type") << 0 << u"Hide this type"_s << u"-type:text"_s;
        QTest::newRow("not the sender") << 2 << u"Hide this sender"_s << u"-from:o6_other"_s;
    }

    void filtersByWhatIsSelected()
    {
        QFETCH(const int, row);
        QFETCH(const QString, action);
        QFETCH(const QString, filter);
        Bench bench;
        bench.select(row);
        bench.action(action)->trigger();
        QCOMPARE(bench.line(), filter);
    }

    void addsToTheFilterAndTurnsAConditionRound()
    {
        Bench bench;
        bench.setFilter(u"退款"_s);
        QTRY_COMPARE(bench.rows(), 2);
        bench.altClick(0, Bench::typeColumn);
        QCOMPARE(bench.line(), u"退款 type:text"_s);
        bench.altClick(0, Bench::fromColumn);
        QCOMPARE(bench.line(), u"退款 type:text from:o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s);
        bench.altClick(0, Bench::fromColumn);
        QCOMPARE(bench.line(), u"退款 type:text from:o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s);
        QTRY_COMPARE(bench.rows(), 2);
        bench.select(0);
        bench.action(u"Hide this type"_s)->trigger();
        QCOMPARE(bench.line(), u"退款 from:o6_bmjrPTlm6_2sgVt7hMZOPfL2M -type:text"_s);
    }

    void copiesRows()
    {
        Bench bench;
        bench.table()->selectAll();
        const QStringList rows = bench.copied(u"Copy rows"_s).split(u'\n');
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows.constFirst().endsWith(u"\tn2 退款"_s));
        QVERIFY(rows.constLast().contains("\tCLICK\tmenu_1\to6_other\t"_L1));
    }

    void copiesTheMessage()
    {
        Bench bench;
        bench.select(0);
        const QString xml = bench.copied(u"Copy as XML"_s);
        QVERIFY2(xml.contains(u"\n  <Content><![CDATA[n2 退款]]></Content>"_s)
                     || xml.contains(u"\n    <Content><![CDATA[n2 退款]]></Content>"_s),
                 qPrintable(xml));
    }

    void copiesCommandsForTheShell()
    {
        Bench bench;
        const QSignalSpy noticed(bench.page.get(), &ui::Page::noticed);
        bench.table()->selectAll();
        const QString commands = bench.copied(u"Copy as curl, signed anew"_s);
        QCOMPARE(commands.count("curl -sS"_L1), 3);
        QVERIFY(commands.contains("msg_signature="_L1) || commands.contains("signature="_L1));
        QVERIFY2(!commands.contains(bench.keys.token), "the Token is no part of it");
        QTRY_COMPARE(noticed.size(), 1);
        bench.select(0);
        QVERIFY(bench.copied(u"Copy as curl, as received"_s).contains("signature=s&timestamp=1&nonce=2"_L1));
    }

    void tellsWhatCannotBeSigned()
    {
        Bench bench;
        core::Delivery rejected = bench.delivery(u"x"_s);
        rejected.state = core::Delivery::State::Rejected;
        rejected.failedStep = core::callback::Step::Signature;
        bench.store(rejected);
        QTRY_COMPARE(bench.rows(), 4);
        bench.select(0);
        const QSignalSpy failed(bench.page.get(), &ui::Page::failed);
        bench.action(u"Copy as curl, signed anew"_s)->trigger();
        QTRY_COMPARE(failed.size(), 1);
    }

    void copiesAFixture()
    {
        Bench bench;
        bench.select(2);
        const QString line = bench.copied(u"Copy as test fixture"_s);
        const QJsonObject json = QJsonDocument::fromJson(line.toUtf8()).object();
        QCOMPARE(json["event"_L1].toString(), u"CLICK"_s);
        QVERIFY(!line.contains(bench.keys.token));
    }
};

QTEST_MAIN(TestDeliveryActions)
#include "tst_deliveryactions.moc"
