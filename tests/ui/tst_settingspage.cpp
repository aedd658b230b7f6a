// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/selftest.h"
#include "tests/support/ui/profile.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/settings/aboutsection.h"
#include "ui/pages/settings/appearancesection.h"
#include "ui/pages/settings/inspectorsection.h"
#include "ui/pages/settings/keychainsection.h"
#include "ui/pages/settings/purgedialog.h"
#include "ui/pages/settings/retentionsection.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using State = core::SecretStore::State;
namespace settings = core::settings;

namespace {

QString textOf(const QWidget &parent, const QString &name)
{
    return parent.findChild<QLabel *>(name)->text();
}

void append(core::DeliveryLog &log, const QDateTime &at)
{
    QSignalSpy committed(&log, &core::DeliveryLog::committed);
    core::Delivery delivery;
    delivery.receivedAt = at;
    delivery.method = "POST";
    log.append(delivery, [](const core::Result<core::DeliveryId> &) {});
    QVERIFY(committed.wait(test::patience));
}

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void switchesTheThemeAtOnceAndKeepsIt()
    {
        test::Profile profile;
        ui::AppearanceSection section(profile.settings, profile.theme, profile.language);
        section.show();
        auto *themes = section.findChild<QComboBox *>(u"theme"_s);
        QCOMPARE(themes->currentText(), u"Light"_s);
        QTest::keyClick(themes, Qt::Key_Down);
        QVERIFY(profile.theme.isDark());
        QVERIFY(ui::isDark(QApplication::palette()));
        QCOMPARE(profile.settings.get(settings::theme), u"dark"_s);
        profile.theme.setChoice(ui::Theme::Choice::Light); // from Ctrl+K
        QCOMPARE(themes->currentText(), u"Light"_s);
    }

    void switchesTheLanguageAtOnceAndKeepsIt()
    {
        test::Profile profile;
        ui::AppearanceSection section(profile.settings, profile.theme, profile.language);
        section.show();
        auto *languages = section.findChild<QComboBox *>(u"language"_s);
        QCOMPARE(languages->currentText(), u"English"_s);
        QTest::keyClick(languages, Qt::Key_Down);
        QCOMPARE(profile.language.name(), u"zh_CN"_s);
        QCOMPARE(profile.settings.get(settings::language), u"zh_CN"_s);
        profile.language.setChoice(u"en"_s);
        QCOMPARE(languages->currentText(), u"English"_s);
    }

    void checksTheInspectorsAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<QString>("remark");
        QTest::newRow("loopback") << u"127.0.0.2"_s << true << u"only from this computer"_s;
        QTest::newRow("IPv6 loopback") << u" ::1 "_s << true << u"only from this computer"_s;
        QTest::newRow("any") << u"0.0.0.0"_s << true << u"Other computers"_s;
        QTest::newRow("a name") << u"example.com"_s << false << u"“example.com” is not an IP address"_s;
        QTest::newRow("out of range") << u"300.1.1.1"_s << false << u"not an IP address"_s;
        QTest::newRow("empty") << u""_s << false << u"not an IP address"_s;
    }

    void checksTheInspectorsAddress()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, accepted);
        QFETCH(const QString, remark);
        test::Profile profile;
        ui::InspectorSection section(profile.settings, profile.inspectorSwitch);
        section.show();
        auto *field = section.findChild<QLineEdit *>(u"inspectorAddress"_s);
        auto *apply = section.findChild<QPushButton *>(u"applyInspector"_s);
        QVERIFY(!apply->isEnabled());
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, address);
        QVERIFY2(textOf(section, u"inspectorRemark"_s).contains(remark),
                 qPrintable(textOf(section, u"inspectorRemark"_s)));
        QCOMPARE(apply->isEnabled(), accepted);
        if (!accepted)
            return;
        apply->click();
        QCOMPARE(profile.settings.get(settings::inspectorAddress), address.trimmed());
        QVERIFY(!apply->isEnabled());
    }

    void checksHowTheInspectorIsReached_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("remark");
        QTest::newRow("base path") << u"inspectorBasePath"_s << u"/wx"_s << QString();
        QTest::newRow("no path") << u"inspectorBasePath"_s << u"/a b"_s << u"“ ”"_s;
        QTest::newRow("proxies") << u"inspectorProxies"_s << u"127.0.0.1 10.0.0.0/8"_s << QString();
        QTest::newRow("no proxy") << u"inspectorProxies"_s << u"127.0.0.1 nginx"_s << u"nginx"_s;
    }

    void checksHowTheInspectorIsReached()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        QFETCH(const QString, remark);
        test::Profile profile;
        ui::InspectorSection section(profile.settings, profile.inspectorSwitch);
        auto *apply = section.findChild<QPushButton *>(u"applyInspector"_s);
        QVERIFY(!apply->isEnabled());
        QTest::keyClicks(section.findChild<QLineEdit *>(field), text);
        QCOMPARE(apply->isEnabled(), remark.isEmpty());
        QVERIFY(textOf(section, u"inspectorRemark"_s).contains(remark));
        apply->click();
        const QString stored = field == u"inspectorBasePath" ? profile.settings.get(settings::inspectorBasePath)
                                                             : profile.settings.get(settings::inspectorProxies);
        QCOMPARE(stored, remark.isEmpty() ? text : QString());
    }

    void movesARunningInspectorToItsNewPort()
    {
        test::Profile profile;
        profile.inspectorSwitch.start();
        QTRY_VERIFY(profile.inspectorSwitch.isRunning());
        const int before = profile.inspector.baseUrl().port();
        ui::InspectorSection section(profile.settings, profile.inspectorSwitch);
        section.show();
        auto *address = section.findChild<QLineEdit *>(u"inspectorAddress"_s);
        address->setText(u"127.0.0.2"_s);
        section.findChild<QPushButton *>(u"applyInspector"_s)->click();
        QTRY_VERIFY(profile.inspectorSwitch.isRunning());
        QCOMPARE(profile.inspector.baseUrl().host(), u"127.0.0.2"_s);
        QVERIFY(profile.inspector.baseUrl().port() != 0);
        QVERIFY(before != 0);
    }

    void deletesOldCallbacksOnlyAfterAConfirmation()
    {
        test::Profile profile;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        append(*profile.deliveries, now.addDays(-40));
        append(*profile.deliveries, now);
        ui::RetentionSection section(profile.settings, *profile.deliveries, profile.book);
        section.show();
        section.findChild<QSpinBox *>(u"retentionDays"_s)->setValue(30);
        QCOMPARE(profile.settings.get(settings::retentionDays), 30);
        QCOMPARE(test::waitFor(profile.deliveries->count({}))->rows, 2);

        const QSignalSpy noticed(&section, &ui::Section::noticed);
        section.findChild<QPushButton *>(u"prune"_s)->click();
        section.findChild<QDialog *>(u"confirm"_s)->findChild<QPushButton *>(u"deed"_s)->click();
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(test::waitFor(profile.deliveries->count({}))->rows, 1);
    }

    void purgesWhatIsChosenAfterCountingIt()
    {
        test::Profile profile;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        append(*profile.deliveries, now.addDays(-40));
        append(*profile.deliveries, now.addDays(-35));
        append(*profile.deliveries, now);
        const auto oldest = test::waitFor(profile.deliveries->page({}, {}, 10)).value().last().id;
        QVERIFY_RESULT(test::waitFor(profile.deliveries->star({oldest}, core::Starred::Yes)));
        auto *dialog = new ui::PurgeDialog(*profile.deliveries, {}, nullptr);
        QSignalSpy purged(dialog, &ui::PurgeDialog::purged);
        dialog->show();
        const auto said = [dialog] { return textOf(*dialog, u"purgeCount"_s); };
        auto *deed = dialog->findChild<QPushButton *>(u"deed"_s);
        QTRY_COMPARE(said(), u"1 callbacks will be deleted. This cannot be undone. 1 with a star or a note stay."_s);
        dialog->findChild<QSpinBox *>(u"purgeDays"_s)->setValue(60);
        QTRY_COMPARE(said(), u"There is nothing to delete."_s);
        QVERIFY(!deed->isEnabled());
        dialog->findChild<QRadioButton *>(u"everything"_s)->setChecked(true);
        dialog->findChild<QCheckBox *>(u"withMarked"_s)->setChecked(true);
        QTRY_COMPARE(said(), u"3 callbacks will be deleted. This cannot be undone."_s);
        dialog->findChild<QCheckBox *>(u"withMarked"_s)->setChecked(false);
        QTRY_COMPARE(said(), u"2 callbacks will be deleted. This cannot be undone. 1 with a star or a note stay."_s);
        QTRY_VERIFY(deed->isEnabled());
        deed->click();
        QVERIFY(purged.wait(test::patience));
        QCOMPARE(test::waitFor(profile.deliveries->count({}))->rows, 1);
    }

    void givesRoomBackToTheDisk()
    {
        test::Profile profile;
        core::Delivery large{.receivedAt = QDateTime::currentDateTimeUtc(), .method = "POST"};
        large.body = QByteArray(60'000, 'x');
        std::atomic_int stored = 0;
        for (int i = 0; i < 40; ++i)
            profile.deliveries->append(large, [&stored](const core::Result<core::DeliveryId> &) { ++stored; });
        QTRY_COMPARE(stored.load(), 40);
        QVERIFY_RESULT(test::waitFor(profile.deliveries->purge({})));
        ui::RetentionSection section(profile.settings, *profile.deliveries, profile.book);
        const QSignalSpy noticed(&section, &ui::Section::noticed);
        section.show();
        auto *vacuum = section.findChild<QPushButton *>(u"vacuum"_s);
        QTRY_VERIFY(vacuum->isEnabled());
        vacuum->click();
        QCOMPARE(vacuum->text(), u"Stop"_s);
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY(noticed.first().first().toString().endsWith("given back to the disk."_L1));
        QTRY_VERIFY2(!vacuum->isEnabled(), "nothing is left to give back");
        QCOMPARE(test::waitFor(profile.deliveries->use())->freeBytes, 0);
    }

    void tellsTheStateOfTheKeychain_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("button");
        QTest::newRow("working") << State::Working << u"Working"_s << u"Test"_s;
        QTest::newRow("locked") << State::Locked << u"Locked"_s << u"Try again"_s;
        QTest::newRow("absent") << State::Absent << u"There is no keychain"_s << u"Try again"_s;
        QTest::newRow("not asked") << State::Unknown << u"Not asked yet"_s << u"Test"_s;
    }

    void tellsTheStateOfTheKeychain()
    {
        QFETCH(const State, state);
        QFETCH(const QString, text);
        QFETCH(const QString, button);
        test::Profile profile;
        ui::KeychainSection section(profile.world.vault);
        section.show();
        profile.keychain.setState(state);
        QCOMPARE(textOf(section, u"keychainState"_s), text);
        QCOMPARE(section.findChild<QPushButton *>(u"probeKeychain"_s)->text(), button);
        QCOMPARE(profile.keychain.reads + profile.keychain.writes, 0); // looking is free
    }

    void probesTheKeychainForReal()
    {
        test::Profile profile;
        ui::KeychainSection section(profile.world.vault);
        section.show();
        section.findChild<QPushButton *>(u"probeKeychain"_s)->click();
        QTRY_VERIFY(textOf(section, u"keychainDetails"_s).contains("written, read back, compared and deleted"_L1));
        QVERIFY(profile.keychain.writes > 0 && profile.keychain.reads > 0);
        QVERIFY(profile.keychain.entries.isEmpty());
    }

    void saysWhatLivesOnlyInThisSessionAndMovesIt()
    {
        test::Profile profile;
        profile.keychain.setState(State::Absent);
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        ui::KeychainSection section(profile.world.vault);
        section.show();
        QVERIFY(section.findChild<QLabel *>(u"keychainVolatile"_s)->isVisible());
        QVERIFY(profile.keychain.entries.isEmpty());
        profile.keychain.setState(State::Working);
        section.findChild<QPushButton *>(u"moveToKeychain"_s)->click();
        QTRY_VERIFY(!section.findChild<QLabel *>(u"keychainVolatile"_s)->isVisible());
        QVERIFY(!profile.keychain.entries.isEmpty());
    }

    void checksTheCryptography()
    {
        test::Profile profile;
        ui::AboutSection section(profile.folder);
        section.show();
        QCOMPARE(textOf(section, u"dataFolder"_s), profile.folder.path());
        section.findChild<QPushButton *>(u"selfTest"_s)->click();
        const QString result = textOf(section, u"selfTestResult"_s);
        QVERIFY2(result.contains(QString::number(*core::callback::selfTest())), qPrintable(result));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
