// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Without any session bus, as on a server (with_keyring.sh nobus).
class KeychainNobusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAbsentWithoutWaiting_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("no address") << QByteArray();
        QTest::newRow("an address where nobody listens") << QByteArray("unix:path=/nonexistent/bus");
        QTest::newRow("an address that is none") << QByteArray("nonsense");
    }

    void isAbsentWithoutWaiting()
    {
        QFETCH(const QByteArray, address);
        if (!address.isEmpty())
            qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        KeychainStore store(1h); // waiting for anything would never end
        const auto refused = test::waitFor(store.read(u"k"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Secret);
        QCOMPARE(store.state(), SecretStore::State::Absent);
        QVERIFY(!test::waitFor(store.write(u"k"_s, "v")));
        QVERIFY(!test::waitFor(store.remove(u"k"_s)));
    }
};

QTEST_GUILESS_MAIN(KeychainNobusTest)
#include "tst_keychain_nobus.moc"
