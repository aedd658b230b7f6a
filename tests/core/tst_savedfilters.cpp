// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/savedfilters.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Place
{
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const auto all = filters.all();
        for (const SavedFilter &filter : all)
            names += filter.name;
        return names;
    }

    test::Folder folder;
    Settings settings{folder.path() + u"/settings.ini"_s};
    SavedFilters filters{settings};
};

} // namespace

class TestSavedFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThemForTheNextStart()
    {
        Place place;
        QVERIFY_RESULT(place.filters.save(u"退款, \"urgent\""_s, u"type:text \"a b\\\"\" 退款"_s));
        QVERIFY_RESULT(place.settings.sync());
        Settings again(place.folder.path() + u"/settings.ini"_s);
        const auto found = SavedFilters(again).find(u"退款, \"URGENT\""_s);
        QVERIFY(found);
        QCOMPARE(found->text, u"type:text \"a b\\\"\" 退款"_s);
    }

    void replacesOneOfTheSameName()
    {
        Place place;
        QVERIFY_RESULT(place.filters.save(u"One"_s, u"a"_s));
        QVERIFY_RESULT(place.filters.save(u"Two"_s, u"b"_s));
        QVERIFY_RESULT(place.filters.save(u" one "_s, u"c"_s));
        QCOMPARE(place.filters.all(), QList<SavedFilter>({{u"one"_s, u"c"_s}, {u"Two"_s, u"b"_s}}));
    }

    void refusesBadNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << u"  "_s;
        QTest::newRow("long") << QString(61, u'x');
        QTest::newRow("two lines") << u"a\nb"_s;
    }

    void refusesBadNames()
    {
        QFETCH(const QString, name);
        Place place;
        const Done saved = place.filters.save(name, u"a"_s);
        QVERIFY(!saved);
        QCOMPARE(saved.error().field, u"name"_s);
        QVERIFY(place.filters.all().isEmpty());
    }

    void renamesInPlace()
    {
        Place place;
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY_RESULT(place.filters.save(name, name));
        QVERIFY_RESULT(place.filters.rename(u"b"_s, u"B"_s));
        QVERIFY_RESULT(place.filters.rename(u"a"_s, u"first"_s));
        QCOMPARE(place.names(), QStringList({u"first"_s, u"B"_s, u"c"_s}));
        QVERIFY(!place.filters.rename(u"c"_s, u"FIRST"_s));
        QVERIFY(!place.filters.rename(u"c"_s, QString(61, u'x')));
        QVERIFY(!place.filters.rename(u"nothing"_s, u"x"_s));
        QCOMPARE(place.names(), QStringList({u"first"_s, u"B"_s, u"c"_s}));
    }

    void movesAndRemoves()
    {
        Place place;
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY_RESULT(place.filters.save(name, name));
        place.filters.move(u"c"_s, -1);
        QCOMPARE(place.names(), QStringList({u"a"_s, u"c"_s, u"b"_s}));
        place.filters.move(u"a"_s, -1);
        place.filters.move(u"b"_s, 5);
        QCOMPARE(place.names(), QStringList({u"a"_s, u"c"_s, u"b"_s}));
        place.filters.remove(u"c"_s);
        place.filters.remove(u"nothing"_s);
        QCOMPARE(place.names(), QStringList({u"a"_s, u"b"_s}));
    }

    void readsAFileThatSomebodyEdited_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<qsizetype>("kept");
        QTest::newRow("not JSON") << u"[{"_s << qsizetype(0);
        QTest::newRow("object") << u"{}"_s << qsizetype(0);
        QTest::newRow("without a name") << QString(R"([{"filter":"a"},{"name":"n","filter":"b"}])"_L1) << qsizetype(1);
        QTest::newRow("twice") << QString(R"([{"name":"n","filter":"a"},{"name":"N","filter":"b"}])"_L1)
                               << qsizetype(1);
    }

    void readsAFileThatSomebodyEdited()
    {
        QFETCH(const QString, written);
        QFETCH(const qsizetype, kept);
        Place place;
        place.settings.set(settings::savedFilters, written);
        QCOMPARE(place.filters.all().size(), kept);
    }

    void keepsNoMoreThanAHundred()
    {
        Place place;
        for (int i = 0; i < 100; ++i)
            QVERIFY_RESULT(place.filters.save(QString::number(i), u"a"_s));
        QVERIFY(!place.filters.save(u"one more"_s, u"a"_s));
        QVERIFY_RESULT(place.filters.save(u"99"_s, u"b"_s));
        QCOMPARE(place.filters.all().size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
