// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/capabilities.h"
#include "core/http/qnamtransport.h"
#include "tests/support/ui/profile.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/overview/capabilitiescard.h"
#include "ui/pages/overview/errorscard.h"
#include "ui/pages/overview/inspectorcard.h"
#include "ui/pages/overview/pushcard.h"
#include "ui/pages/overview/ticketcard.h"
#include "ui/pages/overview/tokencard.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errorcard.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shop = "wx0123456789abcdef"_L1;

QString textOf(const QWidget &parent, const QString &name)
{
    return parent.findChild<QLabel *>(name)->text();
}

void click(const QWidget &parent, const QString &name)
{
    auto *button = parent.findChild<QPushButton *>(name);
    QVERIFY2(button && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void fetchesTheTokenAndCountsItDown()
    {
        test::Profile profile;
        ui::TokenCard card(profile.world.tokens, profile.world.clock);
        card.setAccount(profile.add(u"Shop"_s, shop));
        card.show();
        QCOMPARE(profile.world.transport.requests.size(), 0); // nothing is asked before somebody wants it
        profile.world.replyWithToken("TOKEN-1");
        click(card, u"fetchToken"_s);
        QTRY_COMPARE(textOf(card, u"tokenLeft"_s), u"2 h 00 min"_s);
        QVERIFY(textOf(card, u"tokenCardState"_s).contains("stable"_L1));
        QVERIFY(!textOf(card, u"tokenCardState"_s).contains("TOKEN-1"_L1));
        card.findChild<ui::CopyButton *>()->click();
        QCOMPARE(QApplication::clipboard()->text(), u"TOKEN-1"_s);
        QApplication::clipboard()->clear();
    }

    void tellsWhyATokenCannotBeHad()
    {
        test::Profile profile;
        ui::TokenCard card(profile.world.tokens, profile.world.clock);
        card.setAccount(profile.add(u"Shop"_s, shop));
        card.show();
        const QSignalSpy failed(&card, &ui::Section::failed);
        profile.world.transport.reply(
            R"({"errcode":40125,"errmsg":"invalid appsecret rid: 5f5e3b3c-12345678-9abcdef0"})");
        click(card, u"fetchToken"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<core::Error>().code, 40125);
        QVERIFY(card.findChild<QPushButton *>(u"fetchToken"_s)->isEnabled());
    }

    void forcesARefreshOnlyAfterAConfirmation()
    {
        test::Profile profile;
        ui::TokenCard card(profile.world.tokens, profile.world.clock);
        card.setAccount(profile.add(u"Shop"_s, shop));
        card.show();
        click(card, u"forceToken"_s);
        auto *dialog = card.findChild<QDialog *>(u"confirm"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(profile.world.transport.requests.size(), 0);
        QTRY_VERIFY(!card.findChild<QDialog *>(u"confirm"_s));

        profile.world.replyWithToken("TOKEN-2");
        click(card, u"forceToken"_s);
        click(*card.findChild<QDialog *>(u"confirm"_s), u"deed"_s);
        QTRY_COMPARE(textOf(card, u"tokenLeft"_s), u"2 h 00 min"_s);
        QVERIFY(profile.world.transport.requests.constLast().body.contains(R"("force_refresh":true)"));
        QVERIFY(!card.findChild<QPushButton *>(u"forceToken"_s)->isEnabled()); // 30 s apart
        QVERIFY2(textOf(card, u"tokenRules"_s).contains("19 of 20"_L1), qPrintable(textOf(card, u"tokenRules"_s)));
        profile.world.clock.advance(31s);
        card.setAccount(profile.book.current());
        QVERIFY(card.findChild<QPushButton *>(u"forceToken"_s)->isEnabled());
    }

    void neverFetchesATokenThatComesFromElsewhere()
    {
        test::Profile profile;
        core::Account account = profile.add(u"Shop"_s, shop);
        account.tokenSource = core::TokenSource::External;
        ui::TokenCard card(profile.world.tokens, profile.world.clock);
        card.setAccount(account);
        card.show();
        QVERIFY(!card.findChild<QPushButton *>(u"fetchToken"_s)->isEnabled());
        QVERIFY(!card.findChild<QPushButton *>(u"forceToken"_s)->isVisible());
    }

    void saysWhenAnotherProgramFetchedAToken()
    {
        test::Profile profile;
        const core::Account account = profile.add(u"Shop"_s, shop);
        ui::TokenCard card(profile.world.tokens, profile.world.clock);
        card.setAccount(account);
        card.show();
        QVERIFY(!card.findChild<QLabel *>(u"foreignFetch"_s)->isVisible());
        Q_EMIT profile.world.tokens.foreignFetch(account.appId, profile.world.clock.now(), profile.world.clock.now());
        QVERIFY(card.findChild<QLabel *>(u"foreignFetch"_s)->isVisible());
    }

    void outlivesNothing()
    {
        test::Profile profile;
        auto card = std::make_unique<ui::TokenCard>(profile.world.tokens, profile.world.clock);
        const core::Account account = profile.add(u"Shop"_s, shop);
        card->setAccount(account);
        profile.world.replyWithToken("TOKEN-3");
        card->fetch();
        card.reset(); // while the answer is under way
        QTRY_VERIFY(profile.world.tokens.known(account.appId));
    }

    void fetchesEachKindOfTicket_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("jsapi") << u"fetchTicket_jsapi"_s << QByteArray("jsapi");
        QTest::newRow("card") << u"fetchTicket_wx_card"_s << QByteArray("wx_card");
    }

    void fetchesEachKindOfTicket()
    {
        QFETCH(const QString, button);
        QFETCH(const QByteArray, type);
        test::Profile profile;
        ui::TicketCard card(profile.tickets, profile.world.clock);
        card.setAccount(profile.add(u"Shop"_s, shop));
        card.show();
        profile.world.replyWithToken("TOKEN");
        profile.world.transport.reply(R"({"errcode":0,"errmsg":"ok","ticket":"TICKET","expires_in":7200})");
        click(card, button);
        QTRY_COMPARE(profile.world.transport.requests.size(), 2);
        QVERIFY(profile.world.transport.requests.constLast().url.query().contains(QString::fromLatin1("type=" + type)));
        QTRY_VERIFY(card.findChild<QPushButton *>(button)->isEnabled());
        QVERIFY(std::ranges::any_of(card.findChildren<QLabel *>(),
                                    [](const QLabel *label) { return label->text() == "2 h 00 min"_L1; }));
    }

    void saysWhenTheDiskIsFull()
    {
        test::Profile profile;
        ui::InspectorCard card(profile.inspectorSwitch, *profile.deliveries);
        card.show();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no delivery can be stored"_s));
        profile.deliveries->setReserve(std::numeric_limits<qint64>::max());
        profile.deliveries->append({.method = "POST"}, [](const core::Result<core::DeliveryId> &) {});
        QTRY_VERIFY2(textOf(card, u"inspectorCardState"_s).contains("503"_L1),
                     qPrintable(textOf(card, u"inspectorCardState"_s)));
        profile.deliveries->setReserve(0);
        QTRY_COMPARE(textOf(card, u"inspectorCardState"_s), u"Off"_s); // by itself
    }

    void startsAndStopsTheInspector()
    {
        test::Profile profile;
        ui::InspectorCard card(profile.inspectorSwitch, *profile.deliveries);
        card.setAccount(profile.add(u"Shop"_s, shop));
        card.show();
        QCOMPARE(textOf(card, u"inspectorCardState"_s), u"Off"_s);
        click(card, u"toggleInspector"_s);
        QTRY_COMPARE(textOf(card, u"inspectorCardState"_s), u"Listening"_s);
        QCOMPARE(textOf(card, u"callbackUrl"_s), profile.inspector.urlFor(profile.book.current()->appId).toString());
        QVERIFY(textOf(card, u"callbackUrl"_s).endsWith(shop));
        QVERIFY(profile.settings.get(core::settings::inspectorOn));
        click(card, u"toggleInspector"_s);
        QCOMPARE(textOf(card, u"inspectorCardState"_s), u"Off"_s);
        QVERIFY(!profile.inspector.isRunning());
        QVERIFY(!profile.settings.get(core::settings::inspectorOn));
    }

    void pushesACallbackIntoTheInspector()
    {
        test::Profile profile;
        core::QnamTransport transport; // over real sockets, to the real inspector
        ui::PushCard card(transport, profile.world.clock, profile.world.vault, profile.inspectorSwitch);
        card.setAccount(profile.add(u"Play"_s, shop, core::AccountType::Sandbox));
        QVERIFY(!card.findChild<QPushButton *>(u"push"_s)->isEnabled());
        profile.inspectorSwitch.start();
        QTRY_VERIFY(profile.inspectorSwitch.isRunning());
        QSignalSpy committed(profile.deliveries.get(), &core::DeliveryLog::committed);
        click(card, u"push"_s);
        QTRY_VERIFY2(textOf(card, u"pushResult"_s).startsWith("Accepted after"_L1),
                     qPrintable(textOf(card, u"pushResult"_s)));
        QTRY_COMPARE(committed.size(), 1);
        const auto rows = committed.constFirst().constFirst().value<QList<core::DeliverySummary>>();
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.constFirst().state == core::Delivery::State::Accepted);
        profile.inspectorSwitch.stop();
        QVERIFY(!card.findChild<QPushButton *>(u"push"_s)->isEnabled());
    }

    void hidesThePushFromRealAccounts()
    {
        test::Profile profile;
        QWidget page;
        ui::PushCard card(profile.world.transport, profile.world.clock, profile.world.vault, profile.inspectorSwitch,
                          &page);
        card.setAccount(profile.add(u"Shop"_s, shop));
        QVERIFY(card.isHidden());
        card.setAccount(std::nullopt);
        QVERIFY(card.isHidden());
    }

    void namesThePortThatIsTaken()
    {
        test::Profile first;
        first.inspectorSwitch.start();
        QTRY_VERIFY(first.inspectorSwitch.isRunning());
        test::Profile second;
        second.settings.set(core::settings::inspectorPort, first.inspector.baseUrl().port());
        const QSignalSpy failed(&second.inspectorSwitch, &ui::InspectorSwitch::failed);
        second.inspectorSwitch.start();
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.constFirst().constFirst().value<core::Error>();
        QCOMPARE(error.field, u"port"_s);
        QVERIFY(error.message.contains(QString::number(first.inspector.baseUrl().port())));
        QVERIFY(!error.advice.isEmpty());
    }

    void saysWhatAnAccountMayNotDo()
    {
        test::Profile profile;
        core::Account account = profile.add(u"Blog"_s, shop, core::AccountType::Subscription);
        account.verified = false;
        ui::CapabilitiesCard card;
        card.setAccount(account);
        const auto labels = card.findChildren<QLabel *>();
        const auto count = [&labels](QLatin1String name) {
            return std::ranges::count_if(labels,
                                         [name](const QLabel *label) { return label->accessibleName() == name; });
        };
        const QList<core::Capability> all = core::capabilities(account);
        QCOMPARE(count("no"_L1), std::ranges::count(all, false, &core::Capability::allowed));
        QCOMPARE(count("yes"_L1), std::ranges::count(all, true, &core::Capability::allowed));
        QVERIFY(count("no"_L1) > 0);
        for (const core::Capability &capability : all)
            QVERIFY(
                std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == capability.reason; }));
    }

    void listsRecentErrorsWithAdvice()
    {
        test::Profile profile;
        const core::Account account = profile.add(u"Shop"_s, shop);
        ui::ErrorsCard card(profile.world.log);
        card.setAccount(account);
        card.show();
        auto *table = card.findChild<QTreeView *>(u"recentErrors"_s);
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!table->isVisible());
        profile.world.replyWithToken("TOKEN");
        profile.world.transport.reply(
            R"({"errcode":48001,"errmsg":"api unauthorized rid: 5f5e3b3c-12345678-9abcdef0"})");
        QVERIFY(!test::waitFor(profile.world.client.callPath(account, "GET", u"/cgi-bin/menu/get"_s)));
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"48001"_s);
        const auto *details = card.findChild<ui::ErrorCard *>();
        QVERIFY(details->isVisible());
        QCOMPARE(details->error().rid, u"5f5e3b3c-12345678-9abcdef0"_s);
        QVERIFY(!details->error().advice.isEmpty());
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
