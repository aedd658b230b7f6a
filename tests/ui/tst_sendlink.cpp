// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/ui/templatesbench.h"
#include "tests/support/waitfor.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using core::BatchJob;
using core::BatchRow;

namespace {

/// The inspector beside the page on which something was sent.
template <typename Journey>
struct Bench final : Journey
{
    /// The newest callback is looked at.
    void inspectNewest()
    {
        inspector = test::pageOf(this->profile, u"inspector"_s);
        QObject::connect(inspector.get(), &ui::Page::openRequested, this->page.get(),
                         [this](const QString &pageId, const QVariant &subject) {
                             ledTo = pageId;
                             this->page->open(subject);
                         });
        const auto newest = test::waitFor(this->profile.deliveries->page({}, {}, 1));
        if (!newest || newest->isEmpty())
            qFatal("nothing was received");
        inspector->open(newest->constFirst().id.value());
        link = inspector->template findChild<QPushButton *>(u"showSend"_s);
    }
    /// As if the platform had told of it.
    void receive(const QByteArray &event, const core::AppId &owner, const QString &name = u"any"_s)
    {
        const QByteArray xml = "<xml><MsgType><![CDATA[event]]></MsgType>" + event + "</xml>";
        std::promise<void> stored;
        this->profile.deliveries->append({.receivedAt = QDateTime::currentDateTimeUtc(),
                                          .account = owner,
                                          .method = "POST",
                                          .body = xml,
                                          .state = core::Delivery::State::Accepted,
                                          .plain = xml,
                                          .type = u"event"_s,
                                          .event = name},
                                         [&stored](const core::Result<core::DeliveryId> &) { stored.set_value(); });
        stored.get_future().get();
    }

    std::unique_ptr<ui::Page> inspector;
    QPushButton *link = nullptr;
    QString ledTo;
};

QByteArray templateEvent(qint64 msgId)
{
    return "<Event><![CDATA[TEMPLATESENDJOBFINISH]]></Event><MsgID>" + QByteArray::number(msgId)
        + "</MsgID><Status><![CDATA[success]]></Status>";
}

QByteArray massEvent(qint64 msgId)
{
    return "<Event><![CDATA[MASSSENDJOBFINISH]]></Event><MsgID>" + QByteArray::number(msgId)
        + "</MsgID><Status><![CDATA[send success]]></Status><TotalCount>1</TotalCount>";
}

/// A table of three messages that were sent; the platform numbered them from 71 on.
qint64 sendTable(test::Profile &profile, const core::AppId &account)
{
    core::BatchStore &store = profile.batchStore;
    const QDateTime now = profile.world.clock.now();
    const qint64 job = store
                           .add({.appId = account,
                                 .subject = {.id = u"template"_s, .title = u"Order"_s},
                                 .source = u"orders.csv"_s,
                                 .token = u"t"_s,
                                 .createdAt = now})
                           .value()
                           .id;
    QList<BatchRow> rows;
    QList<core::BatchOutcome> outcomes;
    for (qint64 number = 1; number <= 3; ++number) {
        rows += {.number = number, .openId = u"o6_%1"_s.arg(number), .body = "{}", .state = BatchRow::State::Queued};
        outcomes += {.number = number, .state = BatchRow::State::Sent, .msgId = 70 + number, .at = now};
    }
    if (!store.addRows(job, rows) || !store.claimRows(job, 3, now) || !store.record(job, outcomes))
        qFatal("the journal takes no rows");
    return job;
}

} // namespace

class TestSendLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void leadsFromTheEventToTheMassSend()
    {
        Bench<test::ComposeJourney> bench;
        bench.fill(u"content"_s, u"Good morning"_s);
        bench.sendToMany();
        bench.click(u"sendCancel"_s);
        bench.deliverEvents();
        bench.inspectNewest();
        QTRY_VERIFY(bench.link->isVisible());
        QVERIFY(!bench.isShown(u"jobDialog"_s));
        QTest::mouseClick(bench.link, Qt::LeftButton);
        QCOMPARE(bench.ledTo, u"compose"_s);
        QTRY_VERIFY(bench.isShown(u"jobDialog"_s));
        QCOMPARE(bench.text(u"jobState"_s), core::sending::nameOf(bench.newestJob().state));
        QCOMPARE(bench.part<QTabWidget>(u"composeLeft"_s)->currentIndex(), 1);

        // and back
        const QSignalSpy asked(bench.page.get(), &ui::Page::openRequested);
        bench.receive(massEvent(79), bench.account.appId, u"MASSSENDJOBFINISH"_s);
        bench.click(u"showEvent"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), u"inspector"_s);
        bench.inspector->open(asked.constFirst().constLast().value<QVariant>());
        const QAbstractItemModel *rows = bench.inspector->findChild<QTableView *>(u"deliveries"_s)->model();
        constexpr int typeColumn = 2;
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, typeColumn).data().toString(), u"MASSSENDJOBFINISH"_s);
    }

    void hasNoWayBackBeforeItHasEnded()
    {
        Bench<test::ComposeJourney> bench;
        bench.fill(u"content"_s, u"Good morning"_s);
        bench.sendToMany();
        bench.click(u"sendCancel"_s);
        bench.openNewest();
        QVERIFY(!bench.isShown(u"showEvent"_s));
    }

    void leadsToTheTemplateMessage()
    {
        Bench<test::TemplatesBench> bench;
        bench.readLibrary();
        for (const char *goods : {"Boxes", "Bags"}) {
            bench.writeOrder();
            bench.fill(u"value-thing1"_s, QString::fromLatin1(goods));
            bench.press(Qt::Key_Return);
            QTRY_VERIFY(bench.isShown(u"sendDeed"_s));
            bench.click(u"sendDeed"_s);
            QTRY_VERIFY(bench.isShown(u"resultState"_s));
            bench.click(u"sendCancel"_s);
            QTRY_VERIFY(!bench.page->findChild<QWidget *>(u"sendOneDialog"_s));
        }
        const auto jobs = bench.profile.batchSender.jobs(bench.account.appId).value(); // newest first
        QCOMPARE(jobs.size(), 2);
        const auto rows = bench.profile.batchSender.rows({.job = jobs.constLast().id}).value();
        bench.receive(templateEvent(rows.constFirst().msgId), bench.account.appId);
        bench.inspectNewest();
        QTRY_VERIFY(bench.link->isVisible());
        QTest::mouseClick(bench.link, Qt::LeftButton);
        QCOMPARE(bench.ledTo, u"templates"_s);
        const auto *list = bench.part<QListWidget>(u"sentList"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentRow(), 1);
    }

    void leadsToTheRowOfATable()
    {
        Bench<test::TemplatesBench> bench;
        sendTable(bench.profile, bench.account.appId);
        bench.receive(templateEvent(72), bench.account.appId);
        bench.inspectNewest();
        QTRY_VERIFY(bench.link->isVisible());
        QTest::mouseClick(bench.link, Qt::LeftButton);
        const auto *table = bench.part<QTableView>(u"batchRows"_s);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(table->currentIndex().data().toString(), u"o6_2"_s);
    }

    void isNotThereForAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("a message sent elsewhere") << templateEvent(79) << true;
        QTest::newRow("a mass send from elsewhere") << massEvent(71) << true;
        QTest::newRow("another account's message") << templateEvent(71) << false;
        QTest::newRow("no number") << QByteArray("<Event>TEMPLATESENDJOBFINISH</Event><MsgID>x</MsgID>") << true;
        QTest::newRow("a menu") << QByteArray("<Event>CLICK</Event><EventKey>71</EventKey>") << true;
    }

    void isNotThereForAnythingElse()
    {
        QFETCH(const QByteArray, event);
        QFETCH(const bool, isOurs);
        Bench<test::TemplatesBench> bench;
        sendTable(bench.profile, bench.account.appId);
        bench.receive(event, isOurs ? bench.account.appId : core::AppId::parse(u"wxfedcba9876543210"_s).value());
        bench.inspectNewest();
        const auto *title = bench.inspector->findChild<QLabel *>(u"deliveryTitle"_s);
        QTRY_VERIFY(title->text().contains("any"_L1));
        QVERIFY(!bench.link->isVisible());
    }

    void saysWhenTheSendIsOfAnotherAccount_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("a mass send") << u"compose"_s;
        QTest::newRow("a template message") << u"templates"_s;
    }

    void saysWhenTheSendIsOfAnotherAccount()
    {
        QFETCH(const QString, page);
        test::ComposeBench bench(page);
        const QSignalSpy failed(bench.page.get(), &ui::Page::failed);
        bench.page->open(QVariantMap{{u"appid"_s, u"wxfedcba9876543210"_s}, {u"job"_s, 1}, {u"row"_s, 1}});
        QCOMPARE(failed.size(), 1);
        const auto error = failed.constFirst().constFirst().value<core::Error>();
        QVERIFY2(error.message.contains("wxfedcba9876543210"_L1), qPrintable(error.message));
        QVERIFY(!error.advice.isEmpty());
    }
};

QTEST_MAIN(TestSendLink)
#include "tst_sendlink.moc"
