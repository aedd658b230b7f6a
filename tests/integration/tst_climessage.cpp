// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xmltree.h"
#include "core/message/messagefile.h"
#include "tests/integration/mpdeskctl.h"
#include "tests/support/samplemessages.h"

using namespace Qt::StringLiterals;
using core::message::Kind;

class TestCliMessage : public QObject
{
    Q_OBJECT

    test::Mpdeskctl m_program;

    [[nodiscard]] test::Ran message(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program.run(QStringList{u"message"_s} + arguments, input);
    }

private Q_SLOTS:
    void saysWhichOperationsTakeAMessage_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("text") << Kind::Text << QByteArray("mass\tyes\npreview\tyes\ncustom\tyes\nreply\tyes\n");
        QTest::newRow("news") << Kind::News << QByteArray("mass\tno\npreview\tno\ncustom\tyes\nreply\tyes\n");
        QTest::newRow("card") << Kind::Card << QByteArray("mass\tno\npreview\tyes\ncustom\tyes\nreply\tno\n");
    }

    void saysWhichOperationsTakeAMessage()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QByteArray, out);
        const test::Ran ran = message({u"check"_s, u"-"_s}, core::message::write(test::sampleMessage(kind)));
        QCOMPARE(ran.out, out);
        QCOMPARE(ran.exit, 0);
    }

    void aWrongFileHasLineAndColumn()
    {
        const test::Ran ran = message({u"check"_s, u"-"_s}, "{\"type\":\"text\",\n \"contents\":\"a\"}");
        QCOMPARE(ran.exit, 4);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.startsWith("-:2:15: error: contents: "), ran.err.constData());
    }

    void aTextThatIsTooLongIsDeniedWithItsLimit()
    {
        const QByteArray text = core::message::write({.content = core::message::Text{QString(683, u'中')}});
        const test::Ran ran = message({u"check"_s, u"-"_s, u"--as"_s, u"custom"_s, u"--json"_s}, text);
        QCOMPARE(ran.exit, 4);
        const QJsonObject custom = ran.object()["operations"_L1]["custom"_L1].toObject();
        QCOMPARE(custom["allowed"_L1], QJsonValue(false));
        const QJsonObject problem = custom["problems"_L1].toArray().first().toObject();
        QCOMPARE(problem["limit"_L1].toInt(), 2048);
        QCOMPARE(problem["found"_L1].toInt(), 2049);
        QCOMPARE(problem["line"_L1].toInt(), 3);
        QCOMPARE(problem["path"_L1].toString(), u"content"_s);
    }

    void printsAPassiveReply()
    {
        const test::Ran ran = message({u"reply"_s, u"-"_s, u"--to"_s, u"oFollower"_s, u"--from"_s, u"gh_1"_s},
                                      core::message::write(test::sampleMessage(Kind::News)));
        QCOMPARE(ran.exit, 0);
        const auto xml = core::parseXml(ran.out.trimmed());
        QVERIFY(xml);
        QCOMPARE(xml->textOf(u"ToUserName"), u"oFollower"_s);
        QCOMPARE(xml->textOf(u"FromUserName"), u"gh_1"_s);
        QCOMPARE(xml->textOf(u"MsgType"), u"news"_s);
        QCOMPARE(xml->textOf(u"ArticleCount"), u"1"_s);
    }

    void anEventIsAnsweredWithUpToEightArticles()
    {
        core::message::Message news = test::sampleMessage(Kind::News);
        auto &links = std::get<core::message::News>(news.content).links;
        links += links.first();
        const QByteArray file = core::message::write(news);
        const QStringList arguments{u"reply"_s, u"-"_s, u"--to"_s, u"oFollower"_s};
        QCOMPARE(message(arguments, file).exit, 1);
        const test::Ran ran = message(arguments + QStringList{u"--event"_s}, file);
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("<ArticleCount>2</ArticleCount>"));
        QVERIFY(ran.err.contains("--from"));
    }

    void whatIsNoReplyIsDenied()
    {
        const test::Ran ran = message({u"reply"_s, u"-"_s, u"--to"_s, u"oFollower"_s},
                                      core::message::write(test::sampleMessage(Kind::Menu)));
        QCOMPARE(ran.exit, 4);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }

    void printsTheSchema()
    {
        const test::Ran ran = message({u"schema"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.object().contains("$defs"_L1));
    }
};

QTEST_GUILESS_MAIN(TestCliMessage)

#include "tst_climessage.moc"
