// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontree.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

using Type = JsonNode::Type;
using Kind = JsonFault::Kind;

Q_DECLARE_METATYPE(core::JsonFault::Kind)
Q_DECLARE_METATYPE(core::JsonNode::Type)

namespace {

QByteArray utf16(const QString &text, char first)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.cell());
        const char high = static_cast<char>(c.row());
        bytes += first == 'l' ? low : high;
        bytes += first == 'l' ? high : low;
    }
    return bytes;
}

} // namespace

class TestJsonTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKind_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Type>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("null") << QByteArray("null") << Type::Null << QString() << QJsonValue();
        QTest::newRow("true") << QByteArray(" true ") << Type::Boolean << u"true"_s << QJsonValue(true);
        QTest::newRow("false") << QByteArray("false\n") << Type::Boolean << u"false"_s << QJsonValue(false);
        QTest::newRow("number") << QByteArray("-12") << Type::Number << u"-12"_s << QJsonValue(-12);
        QTest::newRow("fraction") << QByteArray("1.50") << Type::Number << u"1.50"_s << QJsonValue(1.5);
        QTest::newRow("exponent") << QByteArray("-1E+2") << Type::Number << u"-1E+2"_s << QJsonValue(-100);
        QTest::newRow("large") << QByteArray("9223372036854775807") << Type::Number << u"9223372036854775807"_s
                               << QJsonValue(std::numeric_limits<qint64>::max());
        QTest::newRow("larger") << QByteArray("123456789012345678901234567890") << Type::Number
                                << u"123456789012345678901234567890"_s << QJsonValue(123456789012345678901234567890.0);
        QTest::newRow("empty text") << QByteArray("\"\"") << Type::String << QString() << QJsonValue(u""_s);
        QTest::newRow("Chinese") << u"\"退款\""_s.toUtf8() << Type::String << u"退款"_s << QJsonValue(u"退款"_s);
        QTest::newRow("escaped Chinese") << QByteArray(R"("\u9000\u6b3e")") << Type::String << u"退款"_s
                                         << QJsonValue(u"退款"_s);
        QTest::newRow("escaped emoji") << QByteArray(R"("\ud83d\ude00")") << Type::String << u"😀"_s
                                       << QJsonValue(u"😀"_s);
        QTest::newRow("family") << u"\"👨‍👩‍👧\u200d\""_s.toUtf8() << Type::String
                                << u"👨‍👩‍👧\u200d"_s << QJsonValue(u"👨‍👩‍👧\u200d"_s);
        QTest::newRow("right to left") << u"\"\u202eשלום\""_s.toUtf8() << Type::String << u"\u202eשלום"_s
                                       << QJsonValue(u"\u202eשלום"_s);
        QTest::newRow("BOM inside") << u"\"\ufeffa\""_s.toUtf8() << Type::String << u"\ufeffa"_s
                                    << QJsonValue(u"\ufeffa"_s);
        QTest::newRow("BOM before") << u"\ufeff\"a\""_s.toUtf8() << Type::String << u"a"_s << QJsonValue(u"a"_s);
        QTest::newRow("escaped NUL") << QByteArray(R"("a\u0000b")") << Type::String << u"a\0b"_s
                                     << QJsonValue(u"a\0b"_s);
        QTest::newRow("escapes") << QByteArray(R"("\/\"\\\b\f\n\r\t")") << Type::String << u"/\"\\\b\f\n\r\t"_s
                                 << QJsonValue(u"/\"\\\b\f\n\r\t"_s);
    }

    void readsEveryKind()
    {
        QFETCH(const QByteArray, json);
        const auto tree = parseTree(json);
        QVERIFY2(tree, tree ? "" : qPrintable(tree.error().message));
        QTEST(tree->type, "type");
        QTEST(tree->text, "text");
        QTEST(tree->toValue(), "value");
    }

    void keepsOrderDuplicatesAndPlaces()
    {
        const auto tree = parseTree("{\n  \"b\": 1,\n  \"a\": [ true,\n    {\"c\": \"x\"} ],\n  \"b\":\n 2\n}");
        QVERIFY(tree);
        QCOMPARE(tree->members.size(), 3U);
        QCOMPARE(tree->members[0].key, u"b"_s);
        QCOMPARE(tree->members[1].key, u"a"_s);
        QCOMPARE(tree->members[2].key, u"b"_s);
        QCOMPARE(tree->member(u"b")->text, u"2"_s);
        QVERIFY(!tree->member(u"c"));
        const QJsonObject value{{u"a"_s, QJsonArray{true, QJsonObject{{u"c"_s, u"x"_s}}}}, {u"b"_s, 2}};
        QCOMPARE(tree->toValue(), QJsonValue(value));

        const auto placeOf = [](const JsonNode &node) { return std::pair(node.line, node.column); };
        QCOMPARE(placeOf(*tree), std::pair(1, 1));
        QCOMPARE(placeOf(tree->members[0].value), std::pair(2, 8));
        QCOMPARE(placeOf(tree->members[1].value), std::pair(3, 8));
        QCOMPARE(placeOf(tree->members[1].value.items[0]), std::pair(3, 13));
        QCOMPARE(placeOf(tree->members[1].value.items[1]), std::pair(4, 5));
        QCOMPARE(placeOf(tree->members[2].value), std::pair(6, 2));
    }

    void findsTheNearestPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::newRow("root") << QString() << 1;
        QTest::newRow("key") << u"button"_s << 2;
        QTest::newRow("item") << u"button[1]"_s << 4;
        QTest::newRow("nested") << u"button[1].sub_button[0].url"_s << 6;
        QTest::newRow("a key that is missing") << u"button[1].sub_button[0].key"_s << 5;
        QTest::newRow("an item that is missing") << u"button[7].url"_s << 2;
        QTest::newRow("an item of an object") << u"button[1][0].url"_s << 4;
        QTest::newRow("unknown") << u"menu.x"_s << 1;
        QTest::newRow("no number") << u"button[x].url"_s << 2;
        QTest::newRow("no end") << u"button[1"_s << 2;
        QTest::newRow("dots") << u"..button"_s << 1;
    }

    void findsTheNearestPlace()
    {
        QFETCH(const QString, path);
        const auto tree = parseTree("{\n\"button\": [\n{},\n{\"sub_button\": [\n{\n\"url\": \"x\"}]}]}");
        QVERIFY(tree);
        QTEST(tree->nearest(path).line, "line");
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &json, Kind kind, int line, int column,
                            const QString &reason) { QTest::newRow(name) << json << kind << line << column << reason; };
        row("empty", "", Kind::Syntax, 1, 1, u"empty"_s);
        row("blank", " \n ", Kind::Syntax, 2, 2, u"empty"_s);
        row("only a BOM", "\xef\xbb\xbf", Kind::Syntax, 1, 1, u"empty"_s);
        row("two values", "{}\n{}", Kind::Syntax, 2, 1, u"follows"_s);
        row("word", "[yes]", Kind::Syntax, 1, 2, u"a value"_s);
        row("comment", "[1, // one\n2]", Kind::Syntax, 1, 5, u"a value"_s);
        row("single quotes", "{'a': 1}", Kind::Syntax, 1, 2, u"double quotes"_s);
        row("comma too many", "{\"a\": 1,\n}", Kind::Syntax, 2, 1, u"comma too many"_s);
        row("no colon", "{\"a\" 1}", Kind::Syntax, 1, 6, u"colon"_s);
        row("no comma in an object", "{\"a\": 1\n\"b\": 2}", Kind::Syntax, 2, 1, u"comma or }"_s);
        row("no comma in an array", "[1\n2]", Kind::Syntax, 2, 1, u"comma or ]"_s);
        row("Chinese quotes", u"{“a”: 1}"_s.toUtf8(), Kind::Syntax, 1, 2, u"““”"_s);
        row("Chinese comma", u"[1，2]"_s.toUtf8(), Kind::Syntax, 1, 3, u"“，”"_s);
        row("short escape", R"(["\u12"])", Kind::Syntax, 1, 3, u"hexadecimal"_s);
        row("unknown escape", R"(["\x41"])", Kind::Syntax, 1, 3, u"no such escape"_s);
        row("line break in a text", "[\"a\nb\"]", Kind::Syntax, 1, 4, u"line break"_s);
        row("open text", "[\"a]", Kind::Syntax, 1, 5, u"closing quotation"_s);
        row("open object", "{\"a\": {", Kind::Syntax, 1, 8, u"key"_s);
        row("huge number", "[1e999]", Kind::Syntax, 1, 2, u"too large"_s);
        row("no fraction", "[1.]", Kind::Syntax, 1, 4, u"decimal point"_s);
        row("no exponent", "[1e]", Kind::Syntax, 1, 4, u"exponent"_s);
        row("lone high surrogate", R"({"a": "x\ud83d"})", Kind::Encoding, 1, 9, u"surrogate"_s);
        row("lone low surrogate", R"({"a": "x\ude00"})", Kind::Encoding, 1, 15, u"surrogate"_s);
        row("surrogate in a key", R"({"\ude00": 1})", Kind::Encoding, 1, 9, u"surrogate"_s);
        row("two high surrogates", R"(["\ud83d\ud83d"])", Kind::Encoding, 1, 3, u"surrogate"_s);
        row("surrogate as bytes", "[\"\xed\xa0\x80\"]", Kind::Encoding, 1, 3, u"not UTF-8"_s);
        row("GBK", "{\n\"name\": \"\xcd\xcb\xbf\xee\"}", Kind::Encoding, 2, 10, u"perhaps GBK"_s);
        row("GBK outside", "\xcd\xcb{}", Kind::Encoding, 1, 1, u"perhaps GBK"_s);
        row("Latin-1", "[\"caf\xe9\"]", Kind::Encoding, 1, 6, u"not UTF-8"_s);
        row("overlong", "[\"\xc0\xaf\"]", Kind::Encoding, 1, 3, u"not UTF-8"_s);
        row("cut off", "[\"\xe9\x80", Kind::Encoding, 1, 3, u"not UTF-8"_s);
        row("UTF-16 with BOM", utf16(u"\ufeff{}"_s, 'l'), Kind::Encoding, 1, 1, u"UTF-16"_s);
        row("UTF-16 big endian", utf16(u"\ufeff{}"_s, 'b'), Kind::Encoding, 1, 1, u"UTF-16"_s);
        row("UTF-16 without BOM", utf16(u"{}"_s, 'l'), Kind::Encoding, 1, 1, u"UTF-16"_s);
        row("UTF-16 big endian without BOM", utf16(u"{}"_s, 'b'), Kind::Encoding, 1, 1, u"UTF-16"_s);
        row("UTF-32", QByteArray("\xff\xfe\0\0{\0\0\0}\0\0\0", 12), Kind::Encoding, 1, 1, u"UTF-32"_s);
        row("NUL in a text", QByteArray("[\n\"a\0b\"]", 8), Kind::Encoding, 2, 3, u"NUL"_s);
        row("NUL after the end", QByteArray("{}\0{}", 5), Kind::Encoding, 1, 3, u"NUL"_s);
        row("only a NUL", QByteArray("\0", 1), Kind::Encoding, 1, 1, u"NUL"_s);
        row("deep", "\n" + QByteArray("[").repeated(65), Kind::Depth, 2, 65, u"more than 64 deep"_s);
        row("very deep", QByteArray("[").repeated(100'000), Kind::Depth, 1, 65, u"more than 64 deep"_s);
        row("very deep objects", QByteArray("{\"a\":").repeated(100'000), Kind::Depth, 1, 321, u"64 deep"_s);
        row("many values", "[" + QByteArray("0,").repeated(500'000) + "0]", Kind::Size, 1, 1'000'000,
            u"more than 500000 values"_s);
        row("many bytes", QByteArray(16 * 1024 * 1024 + 1, ' '), Kind::Size, 1, 1, u"16777217 bytes"_s);
    }

    void refusesWhatIsNoJson()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, reason);
        const auto tree = parseTree(json);
        QVERIFY(!tree);
        const JsonFault &fault = tree.error();
        QVERIFY2(fault.message.contains(reason), qPrintable(fault.message));
        QTEST(fault.kind, "kind");
        QTEST(fault.line, "line");
        QTEST(fault.column, "column");
        const QString place = u"line %1, column %2"_s.arg(fault.line).arg(fault.column);
        QVERIFY2(fault.message.contains(place), qPrintable(fault.message));
    }

    void takesWhatIsAtTheLimits()
    {
        const auto deep = parseTree(QByteArray("[").repeated(64) + QByteArray("]").repeated(64));
        QVERIFY(deep);
        int depth = 1;
        for (const JsonNode *node = &*deep; !node->items.empty(); node = node->items.data())
            ++depth;
        QCOMPARE(depth, 64);
        QVERIFY(parseTree("[" + QByteArray("0,").repeated(499'998) + "0]"));
        QVERIFY(parseTree("[1]", {.bytes = 3, .depth = 1, .values = 2}));
        QVERIFY(!parseTree("[1]", {.bytes = 2}));
        QVERIFY(!parseTree("[1]", {.depth = 0}));
        QVERIFY(!parseTree("[1]", {.values = 1}));
    }

    void takesALargeText()
    {
        const QByteArray text(10 * 1024 * 1024, 'x');
        const auto tree = parseTree("{\"a\":\"" + text + "\"}");
        QVERIFY(tree);
        QCOMPARE(tree->member(u"a")->text.size(), text.size());
    }

    void turnsManyKeysIntoAnObjectInTime()
    {
        QByteArray json = "{";
        for (int i = 200'000; i > 0; --i)
            json += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
        json.back() = '}';
        const auto tree = parseTree(json);
        QVERIFY(tree);
        QCOMPARE(tree->toValue().toObject().size(), 200'000);
        QCOMPARE(tree->toValue().toObject().value("k777"_L1).toInt(), 777);
    }

    void survivesEveryBeginningAndEveryBrokenByte()
    {
        const QByteArray whole =
            u"{\"button\":[{\"name\":\"退款😀\",\"x\":[1.5e3,null,true,\"\\ud83d\\ude00\"]}]}"_s.toUtf8();
        QVERIFY(parseTree(whole));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!parseTree(whole.left(size)), qPrintable(QString::number(size)));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                QByteArray broken = whole;
                broken[at] = static_cast<char>(byte);
                const auto tree = parseTree(broken);
                if (!tree)
                    QVERIFY(tree.error().line >= 1 && tree.error().column >= 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonTree)
#include "tst_jsontree.moc"
