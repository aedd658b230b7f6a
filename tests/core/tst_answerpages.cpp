// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/answerkind.h"
#include "core/console/answerpages.h"

#include <QTest>

using namespace core::console;
using namespace Qt::StringLiterals;

namespace {

QByteArray listOf(int rows)
{
    QByteArray json = "{\"list\":[";
    for (int i = 0; i < rows; ++i)
        json += "{\"openid\":\"o" + QByteArray::number(i) + "\",\"name\":\"你好, \\\"{[\"},";
    return json + "0]}";
}

AnswerPages cut(const QByteArray &body, AnswerForm form)
{
    return AnswerPages::cut(body, form, {}).value_or(AnswerPages());
}

/// What all pages show, one under the other.
QByteArray joined(const AnswerPages &pages)
{
    QByteArray all;
    for (qsizetype page = 0; page < pages.count(); ++page) {
        if (page > 0 && !pages.goesOnInLine(page))
            all += '\n';
        all += pages.text(page);
    }
    return all;
}

} // namespace

class TestAnswerPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesTogetherAreTheWhole_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isLong");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("short") << QByteArray("{\"a\":1}") << false;
        QTest::newRow("list") << listOf(20'000) << true;
        QTest::newRow("one text") << '"' + QByteArray("你好").repeated(200'000) + '"' << true;
        QTest::newRow("escapes") << '"' + QByteArray("\\\"\\\\").repeated(200'000) + '"' << true;
        QTest::newRow("openings") << QByteArray("[").repeated(20'000) << false;
        QTest::newRow("closings") << QByteArray("]").repeated(400'000) << true;
        QTest::newRow("no UTF-8") << '"' + QByteArray("\x80").repeated(900'000) << true;
        QTest::newRow("lines") << QByteArray("你好, \"line\"\n").repeated(100'000) + "end" << true;
        QTest::newRow("blanks") << QByteArray(" ").repeated(900'000) + "1" << true;
        QTest::newRow("cut off") << listOf(20'000).chopped(5) << true;
    }
    void pagesTogetherAreTheWhole()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isLong);
        const AnswerPages laidOut = cut(body, AnswerForm::LaidOut);
        QCOMPARE(joined(laidOut), indented(body, body.size()));
        const AnswerPages asItCame = cut(body, AnswerForm::AsItCame);
        QCOMPARE(joined(asItCame), body);
        QCOMPARE(asItCame.count() > 1, isLong);
        for (const AnswerPages &pages : {laidOut, asItCame}) {
            for (qsizetype page = 0; page < pages.count(); ++page)
                QVERIFY(pages.text(page).size() <= 2 * AnswerPages::pageBytes + 200);
        }
    }

    void theFirstPageNeedsNoOther()
    {
        const QByteArray body = listOf(20'000);
        QCOMPARE(AnswerPages::first(body, AnswerForm::LaidOut), cut(body, AnswerForm::LaidOut).text(0));
    }

    void endsNoPageWithinACharacter()
    {
        const AnswerPages pages = cut('"' + QByteArray("你").repeated(400'000) + '"', AnswerForm::LaidOut);
        QVERIFY(pages.count() > 2);
        for (qsizetype page = 0; page < pages.count(); ++page)
            QVERIFY(QByteArrayView(pages.text(page)).isValidUtf8());
    }

    void findsInAllOfIt_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<AnswerDirection>("direction");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("forward") << u"\"O19999\""_s << AnswerDirection::Forward << true;
        QTest::newRow("backward") << u"\"o19999\""_s << AnswerDirection::Backward << true;
        QTest::newRow("nowhere") << u"\"o20000\""_s << AnswerDirection::Forward << false;
        QTest::newRow("nothing") << QString() << AnswerDirection::Forward << false;
    }
    void findsInAllOfIt()
    {
        QFETCH(const QString, needle);
        QFETCH(const AnswerDirection, direction);
        QFETCH(const bool, isThere);
        const AnswerPages pages = cut(listOf(20'000), AnswerForm::LaidOut);
        const auto place = pages.find(needle, 0, direction, {});
        QCOMPARE(place.has_value(), isThere);
        if (isThere)
            QCOMPARE(*place, (AnswerPlace{.page = pages.count() - 1, .text = needle}));
    }

    void goesRoundTheEnds()
    {
        const AnswerPages pages = cut(listOf(20'000), AnswerForm::LaidOut);
        QCOMPARE(pages.find(u"\"o1\""_s, 3, AnswerDirection::Forward, {}).value_or(AnswerPlace{.page = -1}).page, 0);
        QCOMPARE(pages.find(u"\"o1\""_s, 0, AnswerDirection::Backward, {}).value_or(AnswerPlace{.page = -1}).page, 0);
    }

    void findsWhatStandsOnTwoPages()
    {
        QByteArray body = '"' + QByteArray("x").repeated(600'000) + '"';
        const AnswerPages before = cut(body, AnswerForm::AsItCame);
        const qsizetype end = before.text(0).size();
        body.replace(end - 4, 8, "你好ab"); // the page ends within
        const AnswerPages pages = cut(body, AnswerForm::AsItCame);
        const auto place = pages.find(u"你好ab"_s, 1, AnswerDirection::Forward, {});
        QVERIFY(place);
        QCOMPARE(place->page, 0);
        QVERIFY(u"你好ab"_s.startsWith(place->text));
        QVERIFY(place->text.size() < 4);
        QVERIFY(QString::fromUtf8(pages.text(0)).endsWith(place->text));
    }

    void endsWhenNobodyWantsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!AnswerPages::cut(listOf(20'000), AnswerForm::LaidOut, stop.get_token()));
        QVERIFY(
            !cut(listOf(20'000), AnswerForm::LaidOut).find(u"openid"_s, 0, AnswerDirection::Forward, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(TestAnswerPages)
#include "tst_answerpages.moc"
