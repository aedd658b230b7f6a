// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

using namespace Qt::StringLiterals;

class TestCliProbe final : public QObject
{
    Q_OBJECT

    test::Mpdeskctl m_program;
    std::unique_ptr<test::Serving> m_endpoint;
    QString m_url;

    [[nodiscard]] test::Ran probe(const QString &url, const QStringList &more = {}, const QByteArray &input = {}) const
    {
        return m_program.run(QStringList{u"callback"_s, u"probe"_s, url} + more, input);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const test::SandboxAccount sandbox(m_program);
        QCOMPARE(sandbox.add(m_program, u"Sandbox"_s).exit, 0);
        m_endpoint =
            std::make_unique<test::Serving>(m_program, QStringList{u"callback"_s, u"serve"_s, u"--port"_s, u"0"_s});
        m_url = m_endpoint->nextLine().value("listening"_L1).toString();
        QVERIFY(m_url.startsWith("http://127.0.0.1:"_L1));
    }
    void cleanupTestCase() { m_endpoint.reset(); }

    void acceptsOurOwnEndpoint()
    {
        const test::Ran ran = probe(m_url, {u"--json"_s});
        QCOMPARE(ran.exit, 0);
        const QJsonObject found = ran.object();
        QCOMPARE(found.value("accepted"_L1), QJsonValue(true));
        QCOMPARE(found.value("status"_L1).toInt(), 200);
        QCOMPARE(found.value("body"_L1), found.value("echostr"_L1));
        QCOMPARE(QByteArray::fromHex(found.value("bodyHex"_L1).toString().toLatin1()),
                 found.value("echostr"_L1).toString().toLatin1());
        QCOMPARE(found.value("statusForWrongSignature"_L1).toInt(), 403);
        QCOMPARE(found.value("warnings"_L1).toArray().size(), 1);
        QCOMPARE(found.value("warnings"_L1).toArray().at(0).toObject().value("symptom"_L1).toString(), u"local"_s);
        QVERIFY(!found.contains("fault"_L1));

        QCOMPARE(m_endpoint->nextLine().value("state"_L1).toString(), u"urlCheck"_s);
        QCOMPARE(m_endpoint->nextLine().value("failedStep"_L1).toString(), u"signature"_s);
    }

    void aWrongTokenSaysNo()
    {
        const test::Ran ran =
            probe(m_url, {u"--secrets-stdin"_s}, R"({"token":"anotherToken","appid":"wx0123456789abcdef"})");
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.out.contains("403") && ran.err.contains("Token"), ran.all().constData());
        QVERIFY(!ran.all().contains("anotherToken"));
    }

    void anAddressIsNeeded()
    {
        QCOMPARE(m_program.run({u"callback"_s, u"probe"_s}).exit, 2);
        const test::Ran ran = probe(u"a.example/wx"_s);
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("a.example/wx"), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliProbe)
#include "tst_cliprobe.moc"
