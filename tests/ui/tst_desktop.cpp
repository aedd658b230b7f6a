// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/addresschanges.h"
#include "app/desktop/embeddedsandbox.h"
#include "app/desktop/leftovers.h"
#include "app/desktop/logfile.h"
#include "app/desktop/options.h"
#include "app/desktop/pageshots.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/windowactions.h"
#include "core/base/json.h"
#include "core/http/qnamtransport.h"
#include "tests/support/ui/profile.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/errorcard.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QImage>
#include <QShortcut>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using app::EmbeddedSandbox;

namespace {

std::unique_ptr<EmbeddedSandbox> sandboxOf(test::Profile &profile)
{
    return std::make_unique<EmbeddedSandbox>(profile.world.catalogue, profile.world.clock, profile.book,
                                             profile.world.vault, profile.settings);
}

/// Another hour, a call that WeChat refuses since it comes from there.
void refuse(test::Profile &profile, const core::Account &account, const QByteArray &address)
{
    profile.world.clock.advance(std::chrono::hours(1));
    profile.world.transport.reply("{\"errcode\":40164,\"errmsg\":\"invalid ip " + address + " ipv6 ::ffff:" + address
                                  + ", not in whitelist rid: 1-2-3\"}");
    const auto token = test::waitFor(profile.world.tokens.current(account));
    QVERIFY(!token);
    QCOMPARE(token.error().code, 40164);
}

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void readsItsOptions()
    {
        const auto read =
            app::readOptions({u"mpdesk"_s, u"--data-dir"_s, u"/somewhere"_s, u"--sandbox"_s, u"--lang"_s, u"zh_CN"_s,
                              u"--theme=dark"_s, u"--page"_s, u"settings"_s, u"--screenshot"_s, u"a.png"_s});
        const auto *options = std::get_if<app::Options>(&read);
        QVERIFY(options);
        QCOMPARE(options->dataDir, u"/somewhere"_s);
        QCOMPARE(options->language, u"zh_CN"_s);
        QCOMPARE(options->theme, u"dark"_s);
        QCOMPARE(options->page, u"settings"_s);
        QVERIFY(options->sandbox);
        QVERIFY(options->isUnattended());
        const auto none = app::readOptions({u"mpdesk"_s});
        QVERIFY(!std::get<app::Options>(none).sandbox);
        QVERIFY(!std::get<app::Options>(none).isUnattended());
    }

    void printsInsteadOfOpeningAWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("part");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--data-dir DIR"_s;
        QTest::newRow("short help") << QStringList{u"-h"_s} << 0 << u"--sandbox"_s;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"mpdesk "_s;
        QTest::newRow("unknown option") << QStringList{u"--colour"_s} << 2 << u"colour"_s;
        QTest::newRow("missing value") << QStringList{u"--page"_s} << 2 << u"page"_s;
        QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"fr"_s} << 2 << u"zh_CN, en"_s;
        QTest::newRow("unknown theme") << QStringList{u"--theme"_s, u"pink"_s} << 2 << u"light, dark"_s;
    }

    void printsInsteadOfOpeningAWindow()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QString, part);
        const auto read = app::readOptions(QStringList{u"mpdesk"_s} + arguments);
        const auto *printout = std::get_if<app::Printout>(&read);
        QVERIFY(printout);
        QCOMPARE(printout->status, status);
        QVERIFY2(printout->text.contains(part), qPrintable(printout->text));
    }

    void printsInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("language");
        QTest::newRow("help") << QStringList{u"--help"_s, u"--lang"_s, u"zh_CN"_s} << u"zh_CN"_s;
        QTest::newRow("the other way round") << QStringList{u"--lang=en"_s, u"-h"_s} << u"en"_s;
        QTest::newRow("a complaint") << QStringList{u"--lang=zh_CN"_s, u"--theme"_s, u"pink"_s} << u"zh_CN"_s;
        QTest::newRow("the system's") << QStringList{u"--help"_s} << QString();
    }

    void printsInTheLanguageAskedFor()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, language);
        const auto read = app::readOptions(QStringList{u"mpdesk"_s} + arguments);
        QCOMPARE(std::get<app::Printout>(read).language, language);
    }

    void raisesTheFirstWindowOfAFolder()
    {
        const QTemporaryDir place;
        const QTemporaryDir other;
        app::SingleInstance first(place.path());
        QVERIFY(!first.raisedAnother());
        first.listen();
        const QSignalSpy raised(&first, &app::SingleInstance::raiseRequested);
        app::SingleInstance second(place.path() + u"/."_s); // the same folder, spelt otherwise
        QVERIFY(second.raisedAnother());
        QTRY_COMPARE(raised.size(), 1);
        app::SingleInstance elsewhere(other.path());
        QVERIFY(!elsewhere.raisedAnother());
    }

    void startsAfterACrashLeftASocketBehind()
    {
        const QTemporaryDir place;
        auto crashed = std::make_unique<app::SingleInstance>(place.path());
        crashed->listen();
        crashed.reset();
        app::SingleInstance next(place.path());
        QVERIFY(!next.raisedAnother());
        next.listen();
        app::SingleInstance third(place.path());
        QVERIFY(third.raisedAnother());
    }

    void addsTheSandboxAccountWithOneCall()
    {
        test::Profile profile;
        const auto sandbox = sandboxOf(profile);
        const QSignalSpy ready(sandbox.get(), &EmbeddedSandbox::ready);
        sandbox->offer();
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(profile.book.accounts().size(), 1);
        const core::Account account = *profile.book.current();
        QVERIFY(account.isSandbox());
        QCOMPARE(account.appId, sandbox->appId());
        QVERIFY(account.apiBase.port() > 0);

        // A real client, a real port, the secrets from the keychain.
        core::QnamTransport transport;
        core::ExchangeLog log;
        const core::SystemClock clock;
        core::api::AccessTokens tokens(transport, profile.world.vault, profile.world.catalogue, log, clock);
        const auto token = test::waitFor(tokens.current(account));
        QVERIFY_RESULT(token);
        QVERIFY(!token->value.isEmpty());
        const auto keys = test::waitFor(profile.world.vault.credentials(account.appId));
        QVERIFY_RESULT(keys);
        QVERIFY(core::callback::Keys::from(account, *keys));
    }

    void letsTheSandboxSeeWhatASimulatorPushed()
    {
        test::Profile profile;
        const auto sandbox = sandboxOf(profile);
        const QSignalSpy ready(sandbox.get(), &EmbeddedSandbox::ready);
        sandbox->offer();
        QTRY_COMPARE(ready.size(), 1);
        const core::Account account = *profile.book.current();
        core::QnamTransport transport;
        core::ExchangeLog log;
        const core::SystemClock clock;
        core::api::AccessTokens tokens(transport, profile.world.vault, profile.world.catalogue, log, clock);
        const auto token = test::waitFor(tokens.current(account));
        QVERIFY_RESULT(token);
        const auto post = [&](const QString &path, const QJsonObject &body) {
            core::HttpRequest request;
            request.verb = "POST";
            request.url = account.apiBase;
            request.url.setPath(path);
            request.url.setQuery(u"access_token="_s + token->value);
            request.body = core::toWire(body);
            const auto reply = test::waitFor(transport.send(request));
            return reply ? core::parseObject(reply->body).value_or(QJsonObject()) : QJsonObject();
        };
        const QString openid = post(u"/mpdesk-sandbox/followers"_s, {})["followers"_L1][0]["openid"_L1].toString();
        QVERIFY(!openid.isEmpty());
        const auto answer = [&] {
            return post(u"/cgi-bin/message/custom/send"_s,
                        {{"touser"_L1, openid},
                         {"msgtype"_L1, "text"_L1},
                         {"text"_L1, QJsonObject{{"content"_L1, "hello"_L1}}}})
                .value("errcode"_L1)
                .toInt();
        };
        core::DeliverySummary delivery{
            .account = account.appId, .state = core::Delivery::State::Rejected, .type = u"text"_s, .from = openid};
        sandbox->notice({delivery});
        QCOMPARE(answer(), 45015);
        delivery.state = core::Delivery::State::Accepted;
        sandbox->notice({delivery});
        QCOMPARE(answer(), 0);
    }

    void offersTheSameAccountAgain()
    {
        test::Profile profile;
        const auto other = profile.add(u"Sandbox"_s, u"wx0123456789abcdef"_s); // a name that is taken
        core::AppId first;
        {
            const auto sandbox = sandboxOf(profile);
            const QSignalSpy ready(sandbox.get(), &EmbeddedSandbox::ready);
            sandbox->offer();
            QTRY_COMPARE(ready.size(), 1);
            first = sandbox->appId();
            QCOMPARE(profile.book.find(first)->name, u"Sandbox 2"_s);
        }
        QVERIFY(profile.book.setCurrent(other.appId));
        const auto sandbox = sandboxOf(profile);
        const QSignalSpy ready(sandbox.get(), &EmbeddedSandbox::ready);
        sandbox->offer();
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(sandbox->appId(), first);
        QCOMPARE(profile.book.accounts().size(), 2);
        QCOMPARE(profile.book.current()->appId, first);
    }

    void wakesWithTheProgramAndAsksNoKeychain()
    {
        test::Profile profile;
        {
            const auto sandbox = sandboxOf(profile);
            sandbox->wake(); // never used here: does nothing
            QVERIFY(profile.settings.get(core::settings::sandboxSeed).isEmpty());
            const QSignalSpy ready(sandbox.get(), &EmbeddedSandbox::ready);
            sandbox->offer();
            QTRY_COMPARE(ready.size(), 1);
        }
        const core::Account before = *profile.book.current();
        QTcpServer squatter; // the port of last time is taken
        QVERIFY(squatter.listen(QHostAddress::LocalHost, quint16(before.apiBase.port())));
        const int reads = profile.keychain.reads;
        const int writes = profile.keychain.writes;
        const auto sandbox = sandboxOf(profile);
        sandbox->wake();
        QTRY_VERIFY(profile.book.current()->apiBase != before.apiBase);
        QCOMPARE(profile.keychain.reads, reads);
        QCOMPARE(profile.keychain.writes, writes);
    }

    void givesItsSecretsAgainWhenThereIsNoKeychain()
    {
        test::Profile profile;
        profile.keychain.setState(core::SecretStore::State::Absent);
        {
            const auto sandbox = sandboxOf(profile);
            const QSignalSpy ready(sandbox.get(), &EmbeddedSandbox::ready);
            sandbox->offer();
            QTRY_COMPARE(ready.size(), 1);
            QVERIFY(profile.settings.get(core::settings::sandboxSessionOnly));
        }
        const core::AppId appId = profile.book.current()->appId;
        profile.world.vault.dropSession(appId); // the program ends
        const auto sandbox = sandboxOf(profile);
        sandbox->wake();
        const auto credentials = test::waitFor(profile.world.vault.credentials(appId));
        QVERIFY_RESULT(credentials);
        QVERIFY(!credentials->appSecret.isEmpty());
    }

    void logsRedacted()
    {
        const QTemporaryDir place;
        const QString file = place.filePath(u"mpdesk.log"_s);
        {
            const app::LogFile log(file);
            qInfo("GET /cgi-bin/menu/get?access_token=SECRET-TOKEN-VALUE&x=1");
        }
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.contains("/cgi-bin/menu/get"));
        QVERIFY(!text.contains("SECRET-TOKEN-VALUE"));
        QCOMPARE(written.permissions() & (QFile::ReadOther | QFile::ReadGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void keepsOneOlderLog()
    {
        const QTemporaryDir place;
        const QString path = place.filePath(u"mpdesk.log"_s);
        QFile full(path);
        QVERIFY(full.open(QIODevice::WriteOnly));
        full.write(QByteArray(1024 * 1024 + 1, 'x'));
        full.close();
        const app::LogFile log(path);
        QVERIFY(QFileInfo(path).size() < 1024);
        QVERIFY(QFileInfo(path + u".1"_s).size() > 1024 * 1024);
    }

    void drawsPagesToFiles()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        ui::MainWindow window(ui::allPages(profile.services()), profile.book, profile.settings, profile.language);
        window.showPage(u"overview"_s);
        window.show();
        app::PageShots shots(
            window,
            {{{}, profile.place.filePath(u"now.png"_s)}, {u"settings"_s, profile.place.filePath(u"settings.png"_s)}});
        QSignalSpy finished(&shots, &app::PageShots::finished);
        shots.start();
        QVERIFY(finished.wait(test::patience));
        QCOMPARE(finished.constFirst().constFirst().toInt(), 0);
        const QImage overview(profile.place.filePath(u"now.png"_s));
        const QImage settings(profile.place.filePath(u"settings.png"_s));
        QCOMPARE(overview.size(), QSize(1280, 800));
        QCOMPARE(settings.size(), QSize(1280, 800));
        QVERIFY(overview != settings);
    }

    void failsToDrawWhereItMayNotWrite()
    {
        test::Profile profile;
        ui::MainWindow window(ui::allPages(profile.services()), profile.book, profile.settings, profile.language);
        window.showPage(u"settings"_s);
        window.show();
        app::PageShots shots(window, {{{}, u"/nonexistent/folder/a.png"_s}});
        QSignalSpy finished(&shots, &app::PageShots::finished);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"cannot write"_s));
        shots.start();
        QVERIFY(finished.wait(test::patience));
        QCOMPARE(finished.constFirst().constFirst().toInt(), 1);
    }

    void warnsWhenWeChatSeesAnotherAddress()
    {
        test::Profile profile;
        const core::Account account = profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        ui::MainWindow window(ui::allPages(profile.services()), profile.book, profile.settings, profile.language);
        app::reportAddressChanges(profile.doctor, profile.book, window);
        window.showPage(u"settings"_s);
        window.show();
        const auto *card = window.findChild<ui::ErrorCard *>(u"errorCard"_s);
        refuse(profile, account, "203.0.113.1");
        refuse(profile, account, "203.0.113.1");
        QVERIFY(!card->isVisible()); // as ever
        refuse(profile, account, "198.51.100.9");
        QVERIFY(card->isVisible());
        QCOMPARE(card->error().message,
                 u"WeChat sees “Shop” come from 198.51.100.9 now, no longer from 203.0.113.1."_s);
        QVERIFY(card->error().advice.contains(u"allow-list"_s));

        QSignalSpy asked(&window, &ui::MainWindow::explanationRequested);
        QTest::mouseClick(card->findChild<QToolButton *>(u"explain"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        const auto explanation = profile.doctor.explain(asked.first().first().value<core::Error>(), account);
        QCOMPARE(explanation.addresses.first().address, u"198.51.100.9"_s);
        QCOMPARE(explanation.page, u"diagnosis"_s);
    }

    void takesOffTheDiskWhatARemovedAccountLeft()
    {
        test::Profile profile;
        const core::Account gone = profile.add(u"Gone"_s, u"wx0123456789abcdef"_s);
        const core::Account stays = profile.add(u"Stays"_s, u"wxfedcba9876543210"_s);
        const QDateTime now = profile.world.clock.now();
        QList<qint64> jobs;
        for (const core::Account &account : {gone, stays}) {
            const auto job = profile.batchStore.add({.appId = account.appId, .token = account.name, .createdAt = now});
            QVERIFY_RESULT(job);
            QVERIFY_RESULT(profile.batchStore.addRows(job->id, {core::BatchRow{.number = 1}}));
            QVERIFY_RESULT(profile.callHistory.add({.appId = account.appId, .at = now, .verb = "GET"}));
            jobs += job->id;
        }
        app::Leftovers leftovers(profile.batchSender, profile.callHistory);
        const QSignalSpy failed(&leftovers, &app::Leftovers::failed);
        connect(&profile.book, &core::AccountBook::accountsChanged, &leftovers, &app::Leftovers::remove);
        QVERIFY_RESULT(test::waitFor(profile.book.remove(gone.appId)));
        const auto rowsOf = [&profile](qint64 job) { return profile.batchStore.rows({.job = job})->size(); };
        const auto callsOf = [&profile](const core::Account &account) {
            return profile.callHistory.find(account.appId, {})->size();
        };
        QTRY_COMPARE(rowsOf(jobs[0]), 0);
        QTRY_COMPARE(callsOf(gone), 0);
        QCOMPARE(rowsOf(jobs[1]), 1);
        QCOMPARE(callsOf(stays), 1);
        QVERIFY(failed.isEmpty());
    }

    /// Pressed twice over, a shortcut does nothing but warn.
    void noPageTakesAShortcutOfTheWindow()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        const auto pages = ui::allPages(profile.services());
        ui::MainWindow window(pages, profile.book, profile.settings, profile.language);
        app::addWindowActions(window, profile.theme, profile.language, profile.inspectorSwitch, profile.settings);
        window.show();
        QSet<QKeySequence> ofWindow;
        for (const QAction *action : window.actions())
            ofWindow.insert(action->shortcut());
        for (const QShortcut *shortcut : window.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly))
            ofWindow.insert(shortcut->key());
        for (const auto *button : window.findChildren<QAbstractButton *>())
            ofWindow.insert(button->shortcut());
        ofWindow.remove({});
        QVERIFY(ofWindow.size() > 10);
        for (const ui::PageSpec &spec : pages) {
            window.showPage(spec.id);
            for (const auto *page : window.findChildren<ui::Page *>()) {
                QStringList taken;
                for (const QAction *action : page->findChildren<QAction *>()) {
                    if (ofWindow.contains(action->shortcut()))
                        taken.append(action->shortcut().toString() + u" "_s + action->text());
                }
                for (const auto *button : page->findChildren<QAbstractButton *>()) {
                    if (ofWindow.contains(button->shortcut()))
                        taken.append(button->shortcut().toString() + u" "_s + button->text());
                }
                QVERIFY2(taken.isEmpty(), qPrintable(spec.id + u": "_s + taken.join(u", "_s)));
            }
        }
    }

    void switchesThemeLanguageAndInspectorByShortcut()
    {
        test::Profile profile;
        ui::MainWindow window(ui::allPages(profile.services()), profile.book, profile.settings, profile.language);
        app::addWindowActions(window, profile.theme, profile.language, profile.inspectorSwitch, profile.settings);
        window.showPage(u"settings"_s);
        window.show();
        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(profile.theme.isDark());
        QCOMPARE(profile.settings.get(core::settings::theme), u"dark"_s);
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(profile.language.name(), u"zh_CN"_s);
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(profile.language.name(), u"en"_s);
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(profile.inspectorSwitch.isRunning());
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!profile.inspectorSwitch.isRunning());
        for (const QAction *action : window.actions())
            QVERIFY2(action->shortcut().isEmpty() || action->toolTip().contains(action->shortcut().toString()),
                     qPrintable(action->text()));
        QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!window.isVisible());
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
