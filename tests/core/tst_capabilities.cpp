// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/capabilities.h"
#include "tests/support/vectors.h"

#include <QLocale>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Account account(AccountType type, bool verified)
{
    return {.name = u"a"_s, .type = type, .verified = verified};
}

QStringList allowed(const Account &who)
{
    QStringList ids;
    for (const Capability &capability : capabilities(who)) {
        if (capability.allowed)
            ids += capability.id;
    }
    return ids;
}

Capability named(const Account &who, const QString &id)
{
    for (const Capability &capability : capabilities(who)) {
        if (capability.id == id)
            return capability;
    }
    return {};
}

} // namespace

class TestCapabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void followsTheTable_data()
    {
        QTest::addColumn<AccountType>("type");
        QTest::addColumn<bool>("verified");
        QTest::addColumn<QString>("expected");
        const auto basic = u"token callback material draft selfMenuInfo"_s;
        const QString verified = basic + u" menu publish statistics customerService users massSend comments"_s;
        const QString all = basic
            + u" menu publish statistics customerService users massSend massSendOpenIds template subscriptionNotify"
              u" sceneQr oauth comments"_s;
        QTest::newRow("personal subscription") << AccountType::Subscription << false << basic;
        QTest::newRow("verified subscription") << AccountType::Subscription << true << verified;
        QTest::newRow("unverified service") << AccountType::Service << false << basic;
        QTest::newRow("verified service") << AccountType::Service << true << all;
        QTest::newRow("test account") << AccountType::TestAccount << false << all;
        QTest::newRow("verified sandbox") << AccountType::Sandbox << true << all;
        QTest::newRow("unverified sandbox") << AccountType::Sandbox << false << basic;
    }

    void followsTheTable()
    {
        QFETCH(const AccountType, type);
        QFETCH(const bool, verified);
        QFETCH(const QString, expected);
        QCOMPARE(allowed(account(type, verified)), expected.split(u' '));
    }

    void saysWhatIsMissing()
    {
        const auto personal = account(AccountType::Subscription, false);
        QVERIFY(named(personal, u"template"_s).reason.contains(u"verified service"_s));
        QVERIFY(named(personal, u"users"_s).reason.contains(u"verified account"_s));
        QVERIFY(named(personal, u"publish"_s).reason.contains(u"July 2025"_s));
        QVERIFY(named(account(AccountType::Subscription, true), u"massSendOpenIds"_s).reason.contains(u"service"_s));
        QVERIFY(named(account(AccountType::Service, false), u"oauth"_s).reason.contains(u"verified account"_s));
    }

    void givesAReasonExactlyWhereSomethingIsRefused()
    {
        for (const auto type : {AccountType::Subscription, AccountType::Service, AccountType::TestAccount}) {
            for (const bool verified : {false, true}) {
                for (const Capability &capability : capabilities(account(type, verified))) {
                    QVERIFY2(capability.reason.isEmpty() == capability.allowed, qPrintable(capability.id));
                    QVERIFY(capability.allowed || capability.note.isEmpty());
                }
            }
        }
        QVERIFY(named(account(AccountType::Service, true), u"comments"_s).note.contains(u"88000"_s));
    }

    void speaksBothLanguages()
    {
        const auto service = account(AccountType::Service, true);
        QCOMPARE(named(service, u"template"_s).title, u"Template messages"_s);
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
        QCOMPARE(named(service, u"template"_s).title, u"模板消息"_s);
        for (const Capability &capability : capabilities(service))
            QVERIFY2(!capability.title.isEmpty(), qPrintable(capability.id));
    }
};

QTEST_GUILESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
