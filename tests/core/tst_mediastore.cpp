// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountstore.h"
#include "core/storage/mediastore.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using media::Keeping;
using media::Kind;
using Verdict = Usability::Verdict;

namespace {

AppId appId(int number)
{
    return AppId::parse(u"wx%1"_s.arg(number, 16, 16, QChar(u'0'))).value();
}

QDateTime moment(int hours)
{
    return QDateTime::fromSecsSinceEpoch(1'767'225'600 + qint64(hours) * 3600, Qt::UTC);
}

StoredMedia image(const QString &id, Keeping keeping = Keeping::Permanent, int createdAt = 0)
{
    StoredMedia media{.appId = appId(1),
                      .mediaId = id,
                      .use = {.kind = Kind::Image, .keeping = keeping},
                      .name = u"海报 \"one\"; DROP TABLE media.png"_s,
                      .bytes = 640,
                      .createdAt = moment(createdAt),
                      .url = QUrl(u"http://mmbiz.qpic.cn/1?a=b&c=%2F"_s),
                      .hash = "aa11"};
    if (keeping == Keeping::Temporary)
        media.expiresAt = moment(createdAt + 72);
    return media;
}

} // namespace

class TestMediaStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MediaStore> m_store;

    void reopen()
    {
        m_store.reset();
        m_database.reset();
        m_database = Database::open(m_folder->filePath(u"mpdesk.db"_s), bookSchema()).value();
        m_store = std::make_unique<MediaStore>(*m_database);
    }
    QStringList ids(Keeping keeping, std::optional<Kind> kind = std::nullopt) const
    {
        QStringList found;
        const QList<StoredMedia> all = m_store->list(appId(1), keeping, kind).value(); // outlives the loop
        for (const StoredMedia &media : all)
            found += media.mediaId;
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        reopen();
    }

    void keepsEveryFieldOverARestart()
    {
        QVERIFY_RESULT(m_store->put(image(u"M1"_s, Keeping::Temporary)));
        reopen();
        const auto found = m_store->find(appId(1), u"M1"_s);
        QVERIFY_RESULT(found);
        QVERIFY(*found == image(u"M1"_s, Keeping::Temporary));
    }

    void keepsWhatALaterAnswerDoesNotTell()
    {
        QVERIFY_RESULT(m_store->put(image(u"M1"_s)));
        QVERIFY_RESULT(m_store->setThumbnail(appId(1), u"M1"_s, "picture"));
        StoredMedia listed{.appId = appId(1), .mediaId = u"M1"_s, .createdAt = moment(1)};
        listed.use = image(u"M1"_s).use;
        QVERIFY_RESULT(m_store->put(listed));
        StoredMedia expected = image(u"M1"_s);
        expected.createdAt = moment(1);
        QVERIFY(m_store->find(appId(1), u"M1"_s).value() == expected);
        QCOMPARE(m_store->thumbnail(appId(1), u"M1"_s).value(), QByteArray("picture"));
    }

    void listsTheNewestFirst()
    {
        QVERIFY_RESULT(m_store->put(image(u"M1"_s, Keeping::Permanent, 1)));
        QVERIFY_RESULT(m_store->put(image(u"M3"_s, Keeping::Permanent, 3)));
        StoredMedia voice = image(u"M2"_s, Keeping::Permanent, 2);
        voice.use.kind = Kind::Voice;
        QVERIFY_RESULT(m_store->put(voice));
        QVERIFY_RESULT(m_store->put(image(u"T1"_s, Keeping::Temporary, 9)));
        QCOMPARE(ids(Keeping::Permanent), (QStringList{u"M3"_s, u"M2"_s, u"M1"_s}));
        QCOMPARE(ids(Keeping::Permanent, Kind::Voice), (QStringList{u"M2"_s}));
        QCOMPARE(ids(Keeping::Temporary), (QStringList{u"T1"_s}));
    }

    void saysWhetherAnIdCanBeSent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const QString &id, int now, Verdict verdict) {
            QTest::newRow(name) << id << now << int(verdict);
        };
        row("fresh", u"T1"_s, 71, Verdict::Fine);
        row("three days old", u"T1"_s, 72, Verdict::Expired);
        row("for good", u"M1"_s, 9999, Verdict::Fine);
        row("of another account", u"X1"_s, 0, Verdict::OfAnotherAccount);
        row("of both", u"B1"_s, 0, Verdict::Fine);
        row("never seen", u"?"_s, 0, Verdict::Unknown);
    }

    void saysWhetherAnIdCanBeSent()
    {
        QFETCH(const QString, id);
        QFETCH(const int, now);
        QFETCH(const int, verdict);
        QVERIFY_RESULT(m_store->put(image(u"T1"_s, Keeping::Temporary)));
        QVERIFY_RESULT(m_store->put(image(u"M1"_s)));
        QVERIFY_RESULT(m_store->put(image(u"B1"_s)));
        for (const QString &other : {u"X1"_s, u"B1"_s}) {
            StoredMedia media = image(other);
            media.appId = appId(2);
            QVERIFY_RESULT(m_store->put(media));
        }
        const auto usability = m_store->usable(id, appId(1), moment(now));
        QVERIFY_RESULT(usability);
        QCOMPARE(toString(usability->verdict), toString(Verdict(verdict)));
        if (usability->verdict == Verdict::Expired)
            QCOMPARE(usability->expiredAt, moment(72));
        if (usability->verdict == Verdict::OfAnotherAccount)
            QVERIFY(usability->owner == appId(2));
    }

    void findsTheSameContentWhileItLives()
    {
        const StoredMedia temporary = image(u"T1"_s, Keeping::Temporary);
        QVERIFY_RESULT(m_store->put(temporary));
        QVERIFY(m_store->findAlike(appId(1), temporary.use, "aa11", moment(71)).value().has_value());
        QVERIFY(!m_store->findAlike(appId(1), temporary.use, "aa11", moment(72)).value().has_value());
        QVERIFY(!m_store->findAlike(appId(1), image({}).use, "aa11", moment(0)).value().has_value());
        QVERIFY(!m_store->findAlike(appId(2), temporary.use, "aa11", moment(0)).value().has_value());
        QVERIFY(!m_store->findAlike(appId(1), temporary.use, "", moment(0)).value().has_value());
    }

    void forgetsWhatThePlatformNoLongerLists()
    {
        for (const int hour : {1, 2, 3})
            QVERIFY_RESULT(m_store->put(image(u"M%1"_s.arg(hour), Keeping::Permanent, hour)));
        QVERIFY_RESULT(m_store->put(image(u"T1"_s, Keeping::Temporary)));
        StoredMedia voice = image(u"V1"_s);
        voice.use.kind = Kind::Voice;
        QVERIFY_RESULT(m_store->put(voice));
        QVERIFY_RESULT(m_store->keepOnly(appId(1), Kind::Image, {u"M1"_s}, moment(2)));
        QCOMPARE(ids(Keeping::Permanent), (QStringList{u"M3"_s, u"M1"_s, u"V1"_s}));
        QCOMPARE(ids(Keeping::Temporary), (QStringList{u"T1"_s}));
    }

    void refusesALargeThumbnail()
    {
        QVERIFY_RESULT(m_store->put(image(u"M1"_s)));
        QCOMPARE_KIND(m_store->setThumbnail(appId(1), u"M1"_s, QByteArray(65'537, 'x')), Invalid);
        QVERIFY(m_store->thumbnail(appId(1), u"M1"_s).value().isEmpty());
    }

    void goesWithItsAccount()
    {
        AccountStore accounts(*m_database);
        QVERIFY_RESULT(accounts.put({.name = u"店"_s, .appId = appId(1)}));
        QVERIFY_RESULT(m_store->put(image(u"M1"_s)));
        QVERIFY_RESULT(accounts.remove(appId(1)));
        QVERIFY(ids(Keeping::Permanent).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMediaStore)
#include "tst_mediastore.moc"
