// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/policy.h"
#include "core/base/json.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::answering;
using namespace core::callback;
using namespace Qt::StringLiterals;

namespace {

Policy everyKindOfReply()
{
    const QList<Reply> replies{TextReply{u"你好 \"{{Content}}\"\n/"_s},
                               ImageReply{u"m1"_s},
                               VoiceReply{u"m2"_s},
                               VideoReply{u"m3"_s, u"title"_s, {}},
                               MusicReply{u"t"_s, u"d"_s, u"http://a.example/a"_s, u"http://a.example/b"_s, u"m4"_s},
                               NewsReply{{{u"t"_s, u"d"_s, {}, u"http://a.example"_s}}},
                               TransferReply{u"kf1@shop"_s}};
    Policy policy{.kind = Policy::Kind::Rules, .fixed = ImageReply{u"m"_s}};
    for (const Reply &reply : replies)
        policy.rules += Rule{.name = QString::number(policy.rules.size()),
                             .isOn = policy.rules.size() % 2 == 0,
                             .when = {.event = u"CLICK"_s, .eventKey = u"K"_s},
                             .reply = reply};
    policy.rules[0].when = {.type = u"text"_s, .comparison = Conditions::Comparison::Matches, .content = u"退(款)"_s};
    policy.rules[1].when = {.comparison = Conditions::Comparison::Equals, .content = u"x"_s};
    policy.rules[2].when = {.comparison = Conditions::Comparison::Contains, .content = u"x"_s};
    return policy;
}

} // namespace

class TestAnsweringJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBackTheSame()
    {
        for (const Policy &policy :
             {Policy{}, Policy{.kind = Policy::Kind::Empty},
              Policy{.kind = Policy::Kind::Fixed, .fixed = TextReply{u"x"_s}}, everyKindOfReply()}) {
            const auto again = policyFromJson(toJson(policy));
            QVERIFY_RESULT(again);
            QVERIFY(*again == policy);
            const PolicyFile file = readPolicyFile(toPretty(toJson(policy)));
            QVERIFY(file.problems.isEmpty());
            QVERIFY(file.policy == policy);
        }
    }

    void writesRawText()
    {
        const QByteArray bytes = toWire(toJson(everyKindOfReply()));
        QVERIFY(bytes.contains("你好"));
        QVERIFY(!bytes.contains("\\/"));
        QVERIFY(bytes.contains("\"matches\":\"退(款)\""));
    }

    void aFileOfRulesAloneMeansThem()
    {
        const PolicyFile file =
            readPolicyFile(R"({"rules": [{"name": "a", "reply": {"type": "text", "content": "b"}}]})");
        QVERIFY(file.problems.isEmpty());
        QCOMPARE(toString(file.policy.kind), u"rules"_s);
        QVERIFY(file.policy.rules.first().isOn);
        QVERIFY(file.policy.rules.first().when == Conditions{});
    }

    void namesThePlaceLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, const QByteArray &rule, const QString &place, int line,
                            const QString &words) {
            QTest::newRow(name) << "{\"kind\": \"rules\",\n \"rules\": [\n" + rule + "]}" << place << line << words;
        };
        const QByteArray reply = "\"reply\": {\"type\": \"text\", \"content\": \"x\"}";
        row("misspelt condition", "{\"name\": \"a\", " + reply + ",\n\"when\": {\"contain\": \"x\"}}",
            u"rules[0].when.contain"_s, 4, u"contain"_s);
        row("two comparisons", "{\"name\": \"a\", " + reply + ",\"when\": {\"equals\": \"x\", \"contains\": \"x\"}}",
            u"rules[0].when.contains"_s, 3, u"Only one"_s);
        row("number as name", "{\"name\": 1, " + reply + "}", u"rules[0].name"_s, 3, u"a number"_s);
        row("text as switch", "{\"name\": \"a\", \"on\": \"yes\", " + reply + "}", u"rules[0].on"_s, 3, u"a text"_s);
        row("no reply", "{\"name\": \"a\"}", u"rules[0].reply"_s, 3, u"no reply"_s);
        row("member twice", "{\"name\": \"a\", \"name\": \"b\", " + reply + "}", u"rules[0].name"_s, 3, u"twice"_s);
        row("unknown type of reply", R"({"name": "a", "reply": {"type": "txt"}})", u"rules[0].reply.type"_s, 3,
            u"txt"_s);
        row("no type of reply", R"({"name": "a", "reply": {}})", u"rules[0].reply.type"_s, 3, u"no type"_s);
        row("member of another reply", R"({"name": "a", "reply": {"type": "text", "mediaId": "x"}})",
            u"rules[0].reply.mediaId"_s, 3, u"mediaId"_s);
        row("list as rule", "[]", u"rules[0]"_s, 3, u"a list"_s);
        row("article", "{\"name\": \"a\", \"reply\": {\"type\": \"news\", \"articles\": [\n{},\n3]}}",
            u"rules[0].reply.articles[1]"_s, 5, u"a number"_s);
        row("what check() finds",
            "{\"name\": \"a\", \"reply\": {\"type\": \"news\", \"articles\": [\n{\"title\": \"t\",\n\"url\": \"u\"}]}}",
            u"rules[0].reply.articles[0].url"_s, 5, u"\"u\""_s);
        row("what check() misses", "{\"name\": \"a\", " + reply + ",\n\"when\": {\"matches\": \"(\"}}",
            u"rules[0].when.matches"_s, 4, u"position 2"_s);
        QTest::newRow("unknown kind") << QByteArray("{\n\"kind\": \"rule\"}") << u"kind"_s << 2 << u"rule"_s;
        QTest::newRow("no object") << QByteArray("\n[]") << QString() << 2 << u"a list"_s;
        QTest::newRow("no JSON") << QByteArray("{\n\"kind\": success}") << QString() << 2 << u"ine 2"_s;
        QTest::newRow("cut") << QByteArray("{\"rules\": [") << QString() << 1 << u"1"_s;
        QTest::newRow("no UTF-8") << QByteArray("{\"kind\": \"\xff\"}") << QString() << 1 << u"UTF-8"_s;
    }

    void namesThePlaceLineAndColumn()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, place);
        QFETCH(const int, line);
        QFETCH(const QString, words);

        const PolicyFile file = readPolicyFile(json);

        QVERIFY(!file.problems.isEmpty());
        const auto &problem = file.problems.first();
        QCOMPARE(problem.error.field, place);
        QCOMPARE(problem.position.line, line);
        QVERIFY(problem.position.column > 0);
        QVERIFY2(problem.error.message.contains(words), qPrintable(problem.error.message));
    }

    void readsAFixedReply_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("json");

        QTest::newRow("text") << QByteArray("你好\n") << uR"({"content":"你好","type":"text"})"_s;
        QTest::newRow("placeholder first")
            << QByteArray("{{Content}}?") << uR"({"content":"{{Content}}?","type":"text"})"_s;
        QTest::newRow("JSON") << QByteArray(" {\"type\": \"image\", \"mediaId\": \"m\"}")
                              << uR"({"mediaId":"m","type":"image"})"_s;
    }

    void readsAFixedReply()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, json);
        const auto reply = readReplyFile(file);
        QVERIFY_RESULT(reply);
        QCOMPARE(QString::fromUtf8(toWire(toJson(*reply))), json);
    }

    void refusesWhatIsNoFixedReply()
    {
        const auto bad = readReplyFile("{\"type\": \"image\",\n\"media\": \"m\"}");
        QCOMPARE_KIND(bad, Invalid);
        QCOMPARE(bad.error().field, u"media"_s);
        QVERIFY2(bad.error().message.contains("Line 2"_L1), qPrintable(bad.error().message));
        QCOMPARE_KIND(readReplyFile(QByteArray("\x89PNG\0\xff", 6)), Invalid);
        QCOMPARE_KIND(readReplyFile("{\"type\""), Invalid);
    }
};

QTEST_GUILESS_MAIN(TestAnsweringJson)
#include "tst_answeringjson.moc"
