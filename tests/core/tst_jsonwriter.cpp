// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace core;
using namespace Qt::StringLiterals;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRawUtf8_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Chinese and emoji") << u"退款😀"_s << u"\"退款😀\""_s.toUtf8();
        QTest::newRow("link") << u"https://h/?a=1&b=<2>'"_s << QByteArray("\"https://h/?a=1&b=<2>'\"");
        QTest::newRow("quote and backslash") << u"a\"b\\c"_s << QByteArray("\"a\\\"b\\\\c\"");
        QTest::newRow("short escapes") << u"\b\f\n\r\t"_s << QByteArray("\"\\b\\f\\n\\r\\t\"");
        QTest::newRow("controls") << u"\0\u0001\u001f\u007f"_s << QByteArray("\"\\u0000\\u0001\\u001f\x7f\"");
        QTest::newRow("separators") << u"\u2028\ufeff"_s << u"\"\u2028\ufeff\""_s.toUtf8();
        QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xd83d) + u"b"_s << u"\"a\ufffdb\""_s.toUtf8();
        QTest::newRow("lone low surrogate") << u"a"_s + QChar(0xde00) << u"\"a\ufffd\""_s.toUtf8();
        QTest::newRow("swapped surrogates") << QString(QChar(0xde00)) + QChar(0xd83d) << u"\"\ufffd\ufffd\""_s.toUtf8();
    }

    void writesRawUtf8()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, bytes);
        JsonWriter json(JsonWriter::Layout::Compact);
        json.text(text);
        QCOMPARE(json.bytes(), bytes);
        QVERIFY(json.bytes().isValidUtf8());

        JsonWriter key(JsonWriter::Layout::Compact);
        key.value(QJsonObject{{text, 1}});
        QCOMPARE(key.bytes(), '{' + bytes + ":1}");
    }

    void writesEveryValue_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("null") << QJsonValue() << QByteArray("null");
        QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined) << QByteArray("null");
        QTest::newRow("true") << QJsonValue(true) << QByteArray("true");
        QTest::newRow("false") << QJsonValue(false) << QByteArray("false");
        QTest::newRow("whole") << QJsonValue(208396993) << QByteArray("208396993");
        QTest::newRow("large") << QJsonValue(std::numeric_limits<qint64>::min()) << QByteArray("-9223372036854775808");
        QTest::newRow("fraction") << QJsonValue(0.1) << QByteArray("0.1");
        QTest::newRow("tiny") << QJsonValue(-1.5e-300) << QByteArray("-1.5e-300");
        QTest::newRow("infinite") << QJsonValue(std::numeric_limits<double>::infinity()) << QByteArray("null");
        QTest::newRow("empty array") << QJsonValue(QJsonArray()) << QByteArray("[]");
        QTest::newRow("empty object") << QJsonValue(QJsonObject()) << QByteArray("{}");
        QTest::newRow("nested") << QJsonValue(
            QJsonArray{1, QJsonArray{}, QJsonObject{{u"b"_s, 1}, {u"a"_s, u"x"_s}}, u"y"_s})
                                << QByteArray(R"([1,[],{"a":"x","b":1},"y"])");
    }

    void writesEveryValue()
    {
        QFETCH(const QJsonValue, value);
        QFETCH(const QByteArray, bytes);
        JsonWriter json(JsonWriter::Layout::Compact);
        json.value(value);
        QCOMPARE(json.bytes(), bytes);
    }

    void indentsForPeople()
    {
        JsonWriter json(JsonWriter::Layout::Indented);
        json.beginObject();
        json.key(u"z");
        json.beginArray();
        json.text(u"1");
        json.beginObject();
        json.endObject();
        json.endArray();
        json.key(u"a");
        json.value(QJsonObject{{u"b"_s, QJsonArray{2}}});
        json.endObject();
        const QByteArrayList lines{"{",
                                   "    \"z\": [",
                                   "        \"1\",",
                                   "        {}",
                                   "    ],",
                                   "    \"a\": {",
                                   "        \"b\": [",
                                   "            2",
                                   "        ]",
                                   "    }",
                                   "}"};
        QCOMPARE(json.bytes(), lines.join('\n'));
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
