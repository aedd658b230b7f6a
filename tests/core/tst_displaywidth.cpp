// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/menu/menurules.h"

#include <QTest>

using namespace core::menu;
using namespace Qt::StringLiterals;

class TestDisplayWidth : public QObject
{
    Q_OBJECT

    const core::Catalogue m_catalogue = core::Catalogue::load().value();

private Q_SLOTS:
    void countsHalvesOfAChineseCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("letter") << u"a"_s << 1;
        QTest::newRow("Chinese") << u"中"_s << 2;
        QTest::newRow("mixed") << u"VIP会员"_s << 7;
        QTest::newRow("Chinese outside the BMP") << u"𠮷"_s << 2;
        QTest::newRow("full-width letter") << u"Ａ"_s << 2;
        QTest::newRow("half-width kana") << u"ｱ"_s << 1;
        QTest::newRow("Chinese punctuation") << u"，。"_s << 4;
        QTest::newRow("quotes and dash of Chinese fonts") << u"“—…”"_s << 8;
        QTest::newRow("combining mark") << u"e\u0301"_s << 1;
        QTest::newRow("Hangul") << u"각"_s << 2;
        QTest::newRow("Hangul of parts") << u"\u1100\u1161\u11a8"_s << 2;
        QTest::newRow("emoji") << u"😀"_s << 2;
        QTest::newRow("emoji with skin") << u"👍🏽"_s << 2;
        QTest::newRow("family") << u"👨\u200d👩\u200d👧"_s << 2;
        QTest::newRow("flags") << u"🇨🇳🇺🇸"_s << 4;
        QTest::newRow("keycap") << u"1\ufe0f\u20e3"_s << 2;
        QTest::newRow("heart as emoji") << u"❤\ufe0f"_s << 2;
        QTest::newRow("star") << u"★"_s << 2;
        QTest::newRow("right to left") << u"مرحبا"_s << 5;
        QTest::newRow("zero width") << u"\u200b\u200f\ufeff"_s << 0;
        QTest::newRow("control") << u"a\nb"_s << 2;
        QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << 1;
    }

    void countsHalvesOfAChineseCharacter()
    {
        QFETCH(const QString, text);
        QTEST(displayWidth(text), "width");
    }

    void cutsANameAsThePhoneDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("shown");
        QTest::newRow("fits") << u"今日歌曲"_s << Level::Top << u"今日歌曲"_s;
        QTest::newRow("one more") << u"今日歌曲单"_s << Level::Top << u"今日歌曲…"_s;
        QTest::newRow("narrow") << u"abcdefgh"_s << Level::Top << u"abcdefgh"_s;
        QTest::newRow("narrow, one more") << u"abcdefghi"_s << Level::Top << u"abcdefgh…"_s;
        QTest::newRow("half of a character does not fit") << u"a今日歌曲"_s << Level::Top << u"a今日歌…"_s;
        QTest::newRow("emoji stay whole") << u"今日歌👨\u200d👩\u200d👧👍"_s << Level::Top << u"今日歌👨\u200d👩\u200d👧…"_s;
        QTest::newRow("mark stays with its letter") << u"abcdefge\u0301x"_s << Level::Top << u"abcdefge\u0301…"_s;
        QTest::newRow("sub, 8") << u"一二三四五六七八"_s << Level::Sub << u"一二三四五六七八"_s;
        QTest::newRow("sub, 9") << u"一二三四五六七八九"_s << Level::Sub << u"一二三四五六七八…"_s;
    }

    void cutsANameAsThePhoneDoes()
    {
        QFETCH(const QString, name);
        QFETCH(const Level, level);
        QTEST(shownName(name, level, m_catalogue), "shown");
    }

    void countsBytesAgainstTheLimit_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Level>("level");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<qint64>("older");
        QTest::newRow("top name") << u"name"_s << Level::Top << qint64(16) << qint64(0);
        QTest::newRow("sub name") << u"name"_s << Level::Sub << qint64(60) << qint64(40);
        QTest::newRow("key") << u"key"_s << Level::Top << qint64(128) << qint64(0);
        QTest::newRow("url") << u"url"_s << Level::Sub << qint64(1024) << qint64(256);
        QTest::newRow("no limit") << u"pagepath"_s << Level::Sub << qint64(0) << qint64(0);
    }

    void countsBytesAgainstTheLimit()
    {
        QFETCH(const QString, field);
        QFETCH(const Level, level);
        const Usage usage = usageOf(field, u"中a😀"_s, level, m_catalogue);
        QCOMPARE(usage.bytes, 8);
        QTEST(usage.limit, "limit");
        QTEST(usage.olderLimit.value_or(0), "older");
    }
};

QTEST_GUILESS_MAIN(TestDisplayWidth)
#include "tst_displaywidth.moc"
