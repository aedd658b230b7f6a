// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/plainway.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestPlainWay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsWhereOthersCanListen_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("warns");
        QTest::newRow("another machine") << u"http://shop.example/wx"_s << true;
        QTest::newRow("in the same network") << u"http://192.168.1.7:8080/"_s << true;
        QTest::newRow("port 80 said") << u"http://shop.example:80/"_s << true;
        QTest::newRow("capitals") << u"HTTP://SHOP.EXAMPLE/wx"_s << true;
        QTest::newRow("https") << u"https://shop.example/wx"_s << false;
        QTest::newRow("this machine") << u"http://127.0.0.1:8080/wx"_s << false;
        QTest::newRow("this machine by another address") << u"http://127.0.0.2/wx"_s << false;
        QTest::newRow("this machine by name") << u"http://localhost/wx"_s << false;
        QTest::newRow("no URL") << QString() << false;
        QTest::newRow("no host") << u"http:///wx"_s << false;
    }

    void warnsWhereOthersCanListen()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, warns);
        const QUrl to(url);
        const QString warning = core::plainWayWarning(to);
        QCOMPARE(!warning.isEmpty(), warns);
        QCOMPARE(warning.contains(to.host()), warns || to.host().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlainWay)
#include "tst_plainway.moc"
