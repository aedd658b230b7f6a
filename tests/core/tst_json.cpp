// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <limits>

using namespace core;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRawUtf8_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("Chinese") << u"退款"_s << u"\"退款\""_s.toUtf8();
        QTest::newRow("emoji") << u"😀"_s << u"\"😀\""_s.toUtf8();
        QTest::newRow("slash") << u"https://h/a"_s << QByteArray("\"https://h/a\"");
        QTest::newRow("HTML") << u"<a href='x'>&</a>"_s << QByteArray("\"<a href='x'>&</a>\"");
        QTest::newRow("quote") << u"a\"b\\c"_s << QByteArray("\"a\\\"b\\\\c\"");
        QTest::newRow("line break") << u"a\nb\tc"_s << QByteArray("\"a\\nb\\tc\"");
        QTest::newRow("accent and sign") << u"é ¥ \u2028"_s << u"\"é ¥ \u2028\""_s.toUtf8();
        QTest::newRow("control") << QString(QChar(1)) << QByteArray("\"\\u0001\"");
    }

    void writesRawUtf8()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, wire);
        QCOMPARE(toWire({{u"k"_s, text}}), QByteArray("{\"k\":" + wire + '}'));
        const auto back = parseObject(toWire({{u"k"_s, text}}));
        QVERIFY_RESULT(back);
        QCOMPARE(back->value("k"_L1).toString(), text);
    }

    void keepsLargeNumbers()
    {
        const auto object = parseObject(R"({"msg_id":9223372036854775807,"expires_in":7200})");
        QVERIFY_RESULT(object);
        JsonReader reader(*object);
        QCOMPARE(reader.integer("msg_id"_L1), std::numeric_limits<qint64>::max());
        QCOMPARE(toWire(*object), R"({"expires_in":7200,"msg_id":9223372036854775807})");
    }

    void refusesWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << u"line 1"_s;
        QTest::newRow("third line") << QByteArray("{\n\"a\": 1,\n\"b\" 2}") << u"line 3"_s;
        QTest::newRow("cut off") << QByteArray("{\"a\":") << u"line 1"_s;
        QTest::newRow("array") << QByteArray("[1]") << u"object"_s;
        QTest::newRow("deep") << QByteArray("{\"a\":") + QByteArray("[").repeated(100'000) << u"line 1"_s;
        QTest::newRow("rest") << QByteArray("{} {}") << u"line 1"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << u"line 1"_s;
    }

    void refusesWhatIsNoObject()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, reason);
        const auto object = parseObject(json);
        QCOMPARE_KIND(object, Protocol);
        QVERIFY2(object.error().message.contains(reason), qPrintable(object.error().message));
    }

    void readsEveryKind()
    {
        JsonReader reader({{u"s"_s, u"x"_s},
                           {u"n"_s, 7},
                           {u"ns"_s, u"8"_s},
                           {u"b"_s, true},
                           {u"o"_s, QJsonObject{{u"a"_s, 1}}},
                           {u"l"_s, QJsonArray{1, 2}}});
        QCOMPARE(reader.string("s"_L1), u"x"_s);
        QCOMPARE(reader.integer("n"_L1), 7);
        QCOMPARE(reader.integer("ns"_L1), 8);
        QCOMPARE(reader.boolean("b"_L1), true);
        QCOMPARE(reader.object("o"_L1).size(), 1);
        QCOMPARE(reader.array("l"_L1).size(), 2);
        QCOMPARE(reader.stringOr("none"_L1, u"y"_s), u"y"_s);
        QCOMPARE(reader.integerOr("none"_L1, 9), 9);
        QCOMPARE(reader.booleanOr("none"_L1, true), true);
        QVERIFY(reader.objectOr("none"_L1).isEmpty());
        QVERIFY(reader.arrayOr("none"_L1).isEmpty());
        const auto done = reader.finish(1);
        QVERIFY_RESULT(done);
    }

    void remembersTheFirstFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << QByteArray(R"({})") << u"s"_s;
        QTest::newRow("null") << QByteArray(R"({"s":null,"n":1})") << u"s"_s;
        QTest::newRow("other kind") << QByteArray(R"({"s":1,"n":"x"})") << u"s"_s;
        QTest::newRow("fraction") << QByteArray(R"({"s":"x","n":1.5})") << u"n"_s;
        QTest::newRow("word") << QByteArray(R"({"s":"x","n":"seven"})") << u"n"_s;
        QTest::newRow("too large") << QByteArray(R"({"s":"x","n":1e300})") << u"n"_s;
        QTest::newRow("optional of the wrong kind") << QByteArray(R"({"s":"x","n":1,"o":[]})") << u"o"_s;
    }

    void remembersTheFirstFault()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, field);
        const auto object = parseObject(json);
        QVERIFY_RESULT(object);
        JsonReader reader(*object);
        const QString text = reader.string("s"_L1);
        const qint64 number = reader.integer("n"_L1) + reader.objectOr("o"_L1).size();
        const auto outcome = reader.finish(text.size() + number);
        QCOMPARE_KIND(outcome, Protocol);
        QCOMPARE(outcome.error().field, field);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
