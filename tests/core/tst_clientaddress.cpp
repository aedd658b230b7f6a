// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/reach.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestClientAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesOnlyWhoIsTrusted_data()
    {
        QTest::addColumn<QString>("proxies");
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<QString>("client");
        const auto row = [](const char *name, const QString &proxies, const QString &peer,
                            const QByteArrayList &headers,
                            const QString &client) { QTest::newRow(name) << proxies << peer << headers << client; };
        const QString local = u"127.0.0.1, ::1"_s;
        const QString two = u"127.0.0.1 10.0.0.0/8"_s;
        row("nobody is trusted", {}, u"127.0.0.1"_s, {"X-Forwarded-For: 192.0.2.1"}, u"127.0.0.1"_s);
        row("a stranger says so", local, u"203.0.113.9"_s, {"X-Forwarded-For: 192.0.2.1"}, u"203.0.113.9"_s);
        row("no header", local, u"127.0.0.1"_s, {}, u"127.0.0.1"_s);
        row("one hop", local, u"127.0.0.1"_s, {"X-Forwarded-For: 192.0.2.1"}, u"192.0.2.1"_s);
        row("name in another case", local, u"127.0.0.1"_s, {"x-forwarded-for:192.0.2.1"}, u"192.0.2.1"_s);
        row("what the sender invented stands left", local, u"127.0.0.1"_s, {"X-Forwarded-For: 1.1.1.1, 192.0.2.1"},
            u"192.0.2.1"_s);
        row("what it invented in a line of its own", local, u"127.0.0.1"_s,
            {"X-Forwarded-For: 1.1.1.1", "X-Forwarded-For: 192.0.2.1"}, u"192.0.2.1"_s);
        row("two proxies", two, u"127.0.0.1"_s, {"X-Forwarded-For: 192.0.2.1, 10.1.2.3"}, u"192.0.2.1"_s);
        row("two proxies and an invention", two, u"127.0.0.1"_s, {"X-Forwarded-For: 10.9.9.9, 192.0.2.1, 10.1.2.3"},
            u"192.0.2.1"_s);
        row("only proxies", two, u"127.0.0.1"_s, {"X-Forwarded-For: 10.1.2.4, 10.1.2.3"}, u"10.1.2.4"_s);
        row("a hop that is no address", two, u"127.0.0.1"_s, {"X-Forwarded-For: 192.0.2.1, unknown, 10.1.2.3"},
            u"10.1.2.3"_s);
        row("rubbish", local, u"127.0.0.1"_s, {"X-Forwarded-For: <script>"}, u"127.0.0.1"_s);
        row("empty", local, u"127.0.0.1"_s, {"X-Forwarded-For: "}, u"127.0.0.1"_s);
        row("half an address", local, u"127.0.0.1"_s, {"X-Forwarded-For: 1.2"}, u"127.0.0.1"_s);
        row("with a port", local, u"127.0.0.1"_s, {"X-Forwarded-For: 192.0.2.1:50000"}, u"192.0.2.1"_s);
        row("IPv6", local, u"::1"_s, {"X-Forwarded-For: 2001:db8::17"}, u"2001:db8::17"_s);
        row("IPv6 with a port", local, u"::1"_s, {"X-Forwarded-For: [2001:db8::17]:50000"}, u"2001:db8::17"_s);
        row("IPv6 with a scope", local, u"::1"_s, {"X-Forwarded-For: fe80::1%eth0"}, u"::1"_s);
        row("IPv6 net", u"fd00::/8"_s, u"fd12::1"_s, {"X-Forwarded-For: 2001:db8::17, fdff::2"}, u"2001:db8::17"_s);
        row("IPv4 in IPv6 clothes is trusted as IPv4", local, u"::ffff:127.0.0.1"_s,
            {"X-Forwarded-For: ::ffff:192.0.2.1"}, u"192.0.2.1"_s);
        row("an IPv6 net trusts no IPv4 address", u"::/0"_s, u"127.0.0.1"_s, {"X-Forwarded-For: 192.0.2.1"},
            u"127.0.0.1"_s);
        row("Forwarded", local, u"127.0.0.1"_s, {"Forwarded: for=192.0.2.1;proto=https;by=203.0.113.43"},
            u"192.0.2.1"_s);
        row("Forwarded, quoted IPv6", local, u"127.0.0.1"_s, {"Forwarded: For=\"[2001:db8:cafe::17]:4711\""},
            u"2001:db8:cafe::17"_s);
        row("Forwarded, hidden", local, u"127.0.0.1"_s, {"Forwarded: for=192.0.2.1, for=_hidden"}, u"127.0.0.1"_s);
        row("Forwarded, two hops", two, u"127.0.0.1"_s, {"Forwarded: for=1.1.1.1, for=192.0.2.1;by=x, for=10.1.1.1"},
            u"192.0.2.1"_s);
        row("both, in agreement", local, u"127.0.0.1"_s, {"Forwarded: for=192.0.2.1", "X-Forwarded-For: 192.0.2.1"},
            u"192.0.2.1"_s);
        row("both, one of them invented", local, u"127.0.0.1"_s,
            {"Forwarded: for=1.1.1.1", "X-Forwarded-For: 192.0.2.1"}, u"127.0.0.1"_s);
    }

    void believesOnlyWhoIsTrusted()
    {
        QFETCH(const QString, proxies);
        QFETCH(const QString, peer);
        QFETCH(const QByteArrayList, headers);
        QFETCH(const QString, client);
        const auto trusted = TrustedProxies::parse(proxies);
        QVERIFY_RESULT(trusted);
        QList<HttpHeader> list;
        for (const QByteArray &header : headers) {
            const qsizetype colon = header.indexOf(':');
            list.append(HttpHeader{.name = header.first(colon), .value = header.sliced(colon + 1).trimmed()});
        }
        QCOMPARE(clientAddress(QHostAddress(peer), list, *trusted).toString(), client);
    }

    void refusesWhatIsNoNet_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("part");
        QTest::newRow("name") << u"127.0.0.1, proxy.example.com"_s << u"proxy.example.com"_s;
        QTest::newRow("half an address") << u"10.0"_s << u"10.0"_s;
        QTest::newRow("number") << u"1"_s << u"“1”"_s;
        QTest::newRow("too long a prefix") << u"10.0.0.0/33"_s << u"/33"_s;
        QTest::newRow("too long a prefix for IPv6") << u"::1/129"_s << u"/129"_s;
        QTest::newRow("no prefix") << u"10.0.0.0/"_s << u"10.0.0.0/"_s;
        QTest::newRow("a negative one") << u"10.0.0.0/-1"_s << u"/-1"_s;
        QTest::newRow("a mask") << u"10.0.0.0/255.0.0.0"_s << u"/255"_s;
    }

    void refusesWhatIsNoNet()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, part);
        const auto reach = Reach::from({}, list);
        QCOMPARE_KIND(reach, Invalid);
        QCOMPARE(reach.error().field, u"trustedProxies"_s);
        QVERIFY2(reach.error().message.contains(part), qPrintable(reach.error().message));
    }

    void takesABasePathAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("path");
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("root") << u" / "_s << u""_s;
        QTest::newRow("path") << u"/wx"_s << u"/wx"_s;
        QTest::newRow("slash forgotten, slash at the end") << u"wx/"_s << u"/wx"_s;
        QTest::newRow("two folders") << u"/a-b/c.d_~"_s << u"/a-b/c.d_~"_s;
        QTest::newRow("Chinese") << u"/微信"_s << u"/微信"_s;
    }

    void takesABasePathAsPeopleWriteIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, path);
        const auto reach = Reach::from(typed, {});
        QVERIFY_RESULT(reach);
        QCOMPARE(reach->basePath, path);
    }

    void refusesABasePathThatNoRequestWouldHave_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"/a b", "/a?b", "/a#b", "/a//b", "/a/../b", "/./a", "/%41", "http://x/"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
        QTest::newRow("very long") << QString(u'/' + QString(200, u'a'));
    }

    void refusesABasePathThatNoRequestWouldHave()
    {
        QFETCH(const QString, typed);
        const auto reach = Reach::from(typed, {});
        QCOMPARE_KIND(reach, Invalid);
        QCOMPARE(reach.error().field, u"basePath"_s);
    }
};

QTEST_GUILESS_MAIN(TestClientAddress)
#include "tst_clientaddress.moc"
