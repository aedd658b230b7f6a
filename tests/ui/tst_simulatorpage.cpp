// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/envelope.h"
#include "core/http/qnamtransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/ui/pageof.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/simulator/scenariolist.h"
#include "ui/pages/simulator/simulatorpage.h"
#include "ui/widgets/codeview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

const QString follower = u"oFOLLOWER00000000000000000001"_s;

/// The page over real sockets, with a running inspector.
struct Bench
{
    Bench() : account(profile.add(u"Shop"_s, u"wx0123456789abcdef"_s))
    {
        profile.inspectorSwitch.start();
        open();
    }
    ~Bench()
    {
        page.reset();
        network.cancelAll();
    }
    Q_DISABLE_COPY_MOVE(Bench)

    void open()
    {
        page = std::make_unique<ui::SimulatorPage>(ui::TargetBar::Services{.vault = profile.world.vault,
                                                                           .settings = profile.settings,
                                                                           .log = *profile.deliveries,
                                                                           .client = profile.world.client,
                                                                           .clock = clock,
                                                                           .inspector = profile.inspectorSwitch},
                                                   network, profile.scenarios);
        page->setAccount(account);
        page->resize(1180, 760);
        page->show();
    }

    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QWidget *field(const QString &path) const { return part<QWidget>(u"field:"_s + path); }
    [[nodiscard]] QString xml() const { return part<ui::CodeView>(u"messageXml"_s)->text(); }
    void writeXml(const QString &text) const
    {
        auto *view = part<ui::CodeView>(u"messageXml"_s);
        view->setText(text, ui::CodeView::Syntax::Xml);
        Q_EMIT view->edited(); // as by the user
    }
    void choose(const QString &sample) const { page->open(sample); }
    void sendTo(const QString &url) const
    {
        auto *box = part<QComboBox>(u"targetUrl"_s);
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), url);
    }
    void click(const QString &name) const
    {
        auto *button = part<QPushButton>(name);
        if (!test::waitUntil([button] { return button->isEnabled(); })) // not while the last one is on its way
            qFatal("%s stays disabled", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void send() const { click(u"send"_s); }
    [[nodiscard]] QString verdict() const { return answer(u"answerVerdict"_s); }
    [[nodiscard]] QString answer(const QString &name) const
    {
        return part<QWidget>(u"messageAnswer"_s)->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QList<core::Delivery> deliveries()
    {
        QList<core::DeliveryId> ids;
        const auto newest = test::waitFor(profile.deliveries->page({}, {}, 100));
        for (const auto &summary : newest.value())
            ids.prepend(summary.id);
        return test::waitFor(profile.deliveries->findAll(ids)).value();
    }

    core::SystemClock clock;
    core::QnamTransport network;
    test::Profile profile;
    core::Account account;
    std::unique_ptr<ui::SimulatorPage> page;
};

} // namespace

class TestSimulatorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void sendsToTheInspectorAsThePlatformDoes()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspectorSwitch.isRunning());
        QTRY_VERIFY(bench.part<QPushButton>(u"send"_s)->isEnabled());
        auto *content = bench.field(u"Content"_s)->findChild<QPlainTextEdit *>();
        content->selectAll();
        QTest::keyClicks(content, u"refund"_s);
        QVERIFY2(bench.xml().contains("<Content><![CDATA[refund]]></Content>"_L1), qPrintable(bench.xml()));
        bench.send();
        QTRY_VERIFY2(bench.verdict().startsWith("success"_L1), qPrintable(bench.verdict()));
        const QList<core::Delivery> arrived = bench.deliveries();
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().state, core::Delivery::State::Accepted);
        QCOMPARE(arrived.first().mode, core::CallbackMode::Safe);
        QCOMPARE(arrived.first().summary, u"refund"_s);
        QCOMPARE(arrived.first().from.size(), 28);

        bench.send();
        QTRY_COMPARE(bench.deliveries().size(), 2);
        const QList<core::Delivery> both = bench.deliveries();
        QVERIFY2(both.first().messageId != both.last().messageId, "a new MsgId at each sending");
        QVERIFY2(both.first().from != both.last().from, "a new follower at each sending");
    }

    void sendsInTheModeThatWasChosen()
    {
        Bench bench;
        QTRY_VERIFY(bench.part<QPushButton>(u"send"_s)->isEnabled());
        bench.part<QComboBox>(u"targetMode"_s)->setCurrentIndex(1);
        bench.send();
        QTRY_COMPARE(bench.deliveries().size(), 1);
        QVERIFY(bench.deliveries().first().failedStep == core::callback::Step::Mode); // of an account in safe mode
        QTRY_VERIFY2(bench.verdict().contains("403"_L1), qPrintable(bench.verdict()));
    }

    void formAndXmlFollowEachOther()
    {
        Bench bench;
        bench.choose(u"scancode_push"_s);
        QVERIFY(bench.xml().contains("<ScanType><![CDATA[qrcode]]></ScanType>"_L1));
        auto *type = bench.field(u"ScanCodeInfo.ScanType"_s)->findChild<QComboBox *>();
        QCOMPARE(type->count(), 2);
        type->setCurrentText(u"barcode"_s);
        QVERIFY(bench.xml().contains("<![CDATA[barcode]]>"_L1));

        bench.writeXml(bench.xml().replace("MENU_SCAN_PUSH"_L1, "ANOTHER"_L1));
        QTRY_COMPARE(bench.field(u"EventKey"_s)->findChild<QLineEdit *>()->text(), u"ANOTHER"_s);
        bench.writeXml(u"<xml>\n<MsgType>"_s);
        QTRY_VERIFY(bench.part<QWidget>(u"messageFault"_s)->isVisible());
        QVERIFY(!bench.part<QPushButton>(u"send"_s)->isEnabled());
        QCOMPARE(bench.field(u"EventKey"_s)->findChild<QLineEdit *>()->text(), u"ANOTHER"_s); // the last good one
        bench.choose(u"text"_s);
        QVERIFY(!bench.part<QWidget>(u"messageFault"_s)->isVisible());
    }

    void listsGrowAndShrink()
    {
        Bench bench;
        bench.choose(u"pic_sysphoto"_s);
        auto *item = bench.field(u"SendPicsInfo.PicList.item"_s);
        QTest::mouseClick(item->findChild<QToolButton *>(u"repeat"_s), Qt::LeftButton);
        QCOMPARE(bench.xml().count("<item>"_L1), 2);
        QVERIFY(bench.xml().contains("<Count>2</Count>"_L1));
        QCOMPARE(bench.field(u"SendPicsInfo.Count"_s)->findChild<QLineEdit *>()->text(), u"2"_s);
    }

    void addsDocumentedFields()
    {
        Bench bench;
        const auto actions = bench.part<QToolButton>(u"addField"_s)->findChildren<QAction *>();
        const auto found = std::ranges::find(actions, u"bizmsgmenuid"_s, &QAction::text);
        QVERIFY(found != actions.cend());
        (*found)->trigger();
        QVERIFY(bench.xml().contains("bizmsgmenuid"_L1));
    }

    void everyKindCanBeSent()
    {
        Bench bench;
        QTRY_VERIFY(bench.part<QPushButton>(u"send"_s)->isEnabled());
        qsizetype sent = 0;
        for (const QString &kind :
             {u"image"_s, u"subscribe-qrcode"_s, u"masssendjobfinish-success"_s, u"subscribe_msg_popup"_s}) {
            bench.choose(kind);
            bench.send();
            ++sent;
            QTRY_COMPARE(bench.deliveries().size(), sent);
            QCOMPARE(bench.deliveries().last().state, core::Delivery::State::Accepted);
        }
    }

    void offersFollowersThatTheLogKnows()
    {
        Bench bench;
        QTRY_VERIFY(bench.part<QPushButton>(u"send"_s)->isEnabled());
        auto *box = bench.part<QComboBox>(u"follower"_s);
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), follower);
        QVERIFY2(bench.xml().contains(follower), "shown at once");
        bench.send();
        QTRY_COMPARE(bench.deliveries().size(), 1);
        QCOMPARE(bench.deliveries().first().from, follower);

        bench.open(); // again
        auto *offered = bench.part<QComboBox>(u"follower"_s);
        QTRY_COMPARE(offered->count(), 2);
        QVERIFY(offered->itemText(1).startsWith(follower));
        QCOMPARE(offered->itemData(1).toString(), follower);
    }

    void triesThriceWhenNothingComesBack()
    {
        Bench bench;
        test::RawServer server;
        server.answer("", test::RawServer::Afterwards::Cut);
        bench.sendTo(server.url(u"/hook"_s).toString());
        QTRY_VERIFY(bench.part<QPushButton>(u"send"_s)->isEnabled());
        bench.send();
        QTRY_VERIFY2(bench.answer(u"answerTries"_s).count(u'\n') == 2, qPrintable(bench.answer(u"answerTries"_s)));
        QCOMPARE(server.connections, 3);
        QVERIFY(bench.profile.settings.get(core::settings::targetUrls).contains("/hook"_L1));
    }

    void warnsWhereAServerTakesMessagesForReal()
    {
        Bench bench;
        bench.sendTo(u"https://shop.example.com/wx"_s);
        const QString hint = bench.part<QLabel>(u"targetHint"_s)->text();
        QVERIFY2(hint.contains("shop.example.com"_L1) && hint.contains("Production"_L1), qPrintable(hint));
        bench.sendTo(u"http://shop.example.com/wx"_s);
        const QString both = bench.part<QLabel>(u"targetHint"_s)->text();
        QVERIFY2(both.startsWith(hint) && both.contains("not encrypted"_L1), qPrintable(both));
        QVERIFY(bench.part<QPushButton>(u"send"_s)->isEnabled());
    }

    void sendsABurst()
    {
        Bench bench;
        QTRY_VERIFY(bench.part<QPushButton>(u"send"_s)->isEnabled());
        bench.part<QTabWidget>(u"simulatorTabs"_s)->setCurrentIndex(1);
        bench.part<QSpinBox>(u"burstCount"_s)->setValue(40);
        bench.part<QSpinBox>(u"burstDuplicates"_s)->setValue(25);
        bench.click(u"burstStart"_s);
        QTRY_VERIFY2(bench.part<QLabel>(u"burstSummary"_s)->text().startsWith("40 of 40 messages and 10 duplicates"_L1),
                     qPrintable(bench.part<QLabel>(u"burstSummary"_s)->text()));
        auto *answers = bench.part<QTreeWidget>(u"burstAnswers"_s);
        QCOMPARE(answers->topLevelItemCount(), 1);
        QCOMPARE(answers->topLevelItem(0)->text(1), u"50"_s);
        const QList<core::Delivery> arrived = bench.deliveries();
        QCOMPARE(arrived.size(), 50);
        QSet<QString> ids;
        for (const core::Delivery &delivery : arrived)
            ids += delivery.messageId;
        QCOMPARE(ids.size(), 40);
    }

    void asksBeforeABurstGoesToTheServerOfARealAccount()
    {
        Bench bench;
        bench.sendTo(u"https://shop.invalid/wx"_s);
        bench.part<QTabWidget>(u"simulatorTabs"_s)->setCurrentIndex(1);
        bench.part<QSpinBox>(u"burstCount"_s)->setValue(3);
        bench.click(u"burstStart"_s);
        auto *asked = bench.part<QDialog>(u"confirm"_s);
        QVERIFY2(asked->windowTitle().contains("3 "_L1) && asked->windowTitle().contains("shop.invalid"_L1),
                 qPrintable(asked->windowTitle()));
        asked->reject();
        QTRY_VERIFY(!bench.page->findChild<QDialog *>(u"confirm"_s));
        QCOMPARE(bench.part<QPushButton>(u"burstStart"_s)->text(), u"Send the burst"_s);
        bench.click(u"burstStart"_s);
        bench.part<QDialog>(u"confirm"_s)->accept();
        QTRY_VERIFY2(bench.part<QLabel>(u"burstSummary"_s)->text().startsWith("3 of 3 messages"_L1),
                     qPrintable(bench.part<QLabel>(u"burstSummary"_s)->text()));
        QTRY_VERIFY(!bench.page->findChild<QDialog *>(u"confirm"_s));
        bench.part<QSpinBox>(u"burstCount"_s)->setValue(1);
        bench.click(u"burstStart"_s);
        QVERIFY2(!bench.page->findChild<QDialog *>(u"confirm"_s), "one is no burst");
    }

    void runsAScenarioAndShowsWhatCameOfEachStep()
    {
        Bench bench;
        QTRY_VERIFY(bench.part<QPushButton>(u"send"_s)->isEnabled());
        bench.part<QTabWidget>(u"simulatorTabs"_s)->setCurrentIndex(2);
        auto *steps = bench.part<QTreeWidget>(u"steps"_s);
        QCOMPARE(steps->topLevelItemCount(), 4);
        bench.click(u"scenarioRun"_s);
        QTRY_COMPARE(bench.part<QLabel>(u"scenarioSummary"_s)->text(), u"4 accepted, 0 failed"_s);
        const QList<core::Delivery> arrived = bench.deliveries();
        QCOMPARE(arrived.size(), 4);
        QCOMPARE(arrived.at(0).event, u"subscribe"_s);
        QCOMPARE(arrived.at(3).event, u"SCAN"_s);
        for (const core::Delivery &delivery : arrived)
            QCOMPARE(delivery.from, arrived.first().from);
        QVERIFY(steps->topLevelItem(3)->text(4).startsWith("success"_L1));
    }

    void aMessageBecomesAStepOfASavedScenario()
    {
        Bench bench;
        auto *content = bench.field(u"Content"_s)->findChild<QPlainTextEdit *>();
        content->setPlainText(u"退款"_s);
        bench.click(u"toScenario"_s);
        const auto saved = bench.profile.scenarios.all();
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->size(), 1); // a copy of the example, which stays as it is
        const auto scenario = core::simulator::readScenario(saved->first().json);
        QVERIFY_RESULT(scenario);
        QCOMPARE(scenario->steps.size(), 5);
        const auto added = std::ranges::find(scenario->steps, u"text"_s, &core::simulator::ScenarioStep::sample);
        QVERIFY(added != scenario->steps.cend());
        QVERIFY(saved->first().json.contains("退款"));
        QVERIFY(!saved->first().json.contains("FromUserName"));
    }

    void stepsAreEditedInPlaceAndWrongFieldsAreTold()
    {
        Bench bench;
        bench.part<QTabWidget>(u"simulatorTabs"_s)->setCurrentIndex(2);
        auto *steps = bench.part<QTreeWidget>(u"steps"_s);
        steps->setCurrentItem(steps->topLevelItem(2));
        auto *fields = bench.part<QPlainTextEdit>(u"stepFields"_s);
        fields->setPlainText(u"Content=a\\nb"_s);
        QCOMPARE(steps->topLevelItem(2)->text(2), u"Content=a\\nb"_s);
        const auto saved = bench.profile.scenarios.all();
        QCOMPARE(core::simulator::readScenario(saved->first().json)->steps.at(2).fields.value(u"Content"_s), u"a\nb"_s);
        fields->setPlainText(u"nonsense"_s);
        QVERIFY(bench.part<QLabel>(u"stepFault"_s)->isVisible());
        QCOMPARE(bench.profile.scenarios.all()->first().json, saved->first().json);
    }

    void exportsAndImports()
    {
        Bench bench;
        auto *list = bench.page->findChild<ui::ScenarioList *>();
        QVERIFY(list);
        const QString path = bench.profile.place.filePath(u"scenario.json"_s);
        const auto before = list->current();
        list->exportTo(path);
        list->importFile(path);
        QCOMPARE(list->current().steps, before.steps);
        QCOMPARE(list->current().name, QString(before.name + u" 2"_s));

        QFile bad(path);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\n\"steps\":[\n{\"sample\":\"nope\"}]}");
        bad.close();
        const QSignalSpy failures(bench.page.get(), &ui::Page::failed);
        list->importFile(path);
        QCOMPARE(failures.size(), 1);
        const auto error = failures.first().first().value<core::Error>();
        QVERIFY2(error.message.contains("Line 3, steps[0].sample"_L1), qPrintable(error.message));
        QCOMPARE(bench.profile.scenarios.all()->size(), 1);
    }

    void saysWhatIsMissing()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"simulator"_s);
        QVERIFY(!page->findChild<QPushButton *>(u"send"_s)->isEnabled());
        QVERIFY(!page->findChild<QLabel *>(u"targetHint"_s)->text().isEmpty());
    }
};

QTEST_MAIN(TestSimulatorPage)
#include "tst_simulatorpage.moc"
