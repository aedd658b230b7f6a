// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

using namespace Qt::StringLiterals;

namespace {

const QString ticket = u"sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg"_s;
const QByteArray config = "wx.config({appId: 'wx1', timestamp: 1414587457, nonceStr: 'Wm3WZYTPz0wzccnW',"
                          "signature: '0f9de62fce790f9a083d5c99e95740ceb90c27ed'})";

QStringList diagnosis(const QStringList &more)
{
    return QStringList{u"jssdk"_s, u"diagnose"_s, u"--json"_s, u"--ticket"_s, ticket} + more;
}

} // namespace

class TestCliJsSdk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyASignatureIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("cause");
        QTest::newRow("right") << u"http://mp.weixin.qq.com?params=value#x"_s << 0 << u"right"_s << QString();
        QTest::newRow("https") << u"https://mp.weixin.qq.com?params=value"_s << 4 << u"explained"_s
                               << u"scheme-changed"_s;
        QTest::newRow("another") << u"https://example.com/"_s << 4 << u"unexplained"_s << QString();
        QTest::newRow("no address") << QString() << 1 << u"incomplete"_s << QString();
    }

    void saysWhyASignatureIsRefused()
    {
        QFETCH(const QString, url);
        QFETCH(const int, exit);
        QFETCH(const QString, verdict);
        QFETCH(const QString, cause);
        const test::Mpdeskctl program;
        QStringList arguments = diagnosis({u"--config"_s, u"-"_s});
        if (!url.isEmpty())
            arguments << u"--url"_s << url;
        const test::Ran ran = program.run(arguments, config);
        QVERIFY2(ran.exit == exit, ran.err.constData());
        const QJsonObject json = ran.object();
        QCOMPARE(json["verdict"_L1].toString(), verdict);
        QCOMPARE(json["causes"_L1][0]["cause"_L1].toString(), cause);
        QVERIFY(!ran.out.contains(ticket.toUtf8()) && !ran.err.contains(ticket.toUtf8()));
    }

    void readsAHarFile()
    {
        const test::Mpdeskctl program;
        const QString file = QStringLiteral(MPDESK_TEST_DATA) + u"/jssdk/page.har"_s;
        const test::Ran ran = program.run(diagnosis({u"--har"_s, file}));
        QVERIFY2(ran.exit == 4, ran.err.constData());
        QCOMPARE(ran.object()["verdict"_L1].toString(), u"explained"_s);
    }

    void printsTheLineToChange()
    {
        const test::Mpdeskctl program;
        const test::Ran ran =
            program.run({u"jssdk"_s, u"diagnose"_s, u"--config"_s, u"-"_s, u"--ticket"_s, ticket, u"--url"_s,
                         u"https://mp.weixin.qq.com?params=value"_s, u"--lang"_s, u"en"_s},
                        config);
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.out.contains("http was signed") && ran.out.contains("    + "), ran.out.constData());
    }

    void signsManyUrls()
    {
        const test::Mpdeskctl program;
        const QStringList arguments{
            u"jssdk"_s,       u"batch"_s,     u"-"_s, u"--ticket"_s, ticket, u"--nonce"_s, u"Wm3WZYTPz0wzccnW"_s,
            u"--timestamp"_s, u"1414587457"_s};
        const test::Ran ran = program.run(arguments, "http://mp.weixin.qq.com?params=value\nftp://x\n");
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.out.contains("0f9de62fce790f9a083d5c99e95740ceb90c27ed"), ran.out.constData());
        QVERIFY(ran.out.startsWith("line,url,"));
        const test::Ran json =
            program.run(arguments + QStringList{u"--json"_s}, "http://mp.weixin.qq.com?params=value\n");
        QCOMPARE(json.exit, 0);
        QCOMPARE(json.object()["urls"_L1][0]["signature"_L1].toString(), u"0f9de62fce790f9a083d5c99e95740ceb90c27ed"_s);
    }

    void diagnosesWithTheTicketOfTheAccount()
    {
        const test::Mpdeskctl program;
        test::SandboxAccount sandbox(program);
        QCOMPARE(sandbox.add(program, u"Sandbox"_s).exit, 0);
        const QString url = u"https://shop.example.com/a?b=1"_s;
        const test::Ran made = program.run({u"jssdk"_s, u"sign"_s, u"--json"_s, u"--url"_s, url + u"&amp;c=2"_s});
        QCOMPARE(made.exit, 0);
        const test::Ran ran = program.run({u"jssdk"_s, u"diagnose"_s, u"--json"_s, u"--config"_s, u"-"_s, u"--url"_s,
                                           url + u"&c=2#/x"_s, u"--domains"_s, u"example.com"_s},
                                          made.out);
        QCOMPARE(ran.exit, 4);
        QCOMPARE(ran.object()["causes"_L1][0]["cause"_L1].toString(), u"html-escaped"_s);
        QVERIFY2(ran.err.contains("example.com"), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliJsSdk)
#include "tst_clijssdk.moc"
