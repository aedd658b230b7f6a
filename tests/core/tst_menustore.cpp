// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountstore.h"
#include "core/storage/menustore.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QSqlQuery>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using Origin = MenuVersion::Origin;

namespace {

AppId appId(int number)
{
    return AppId::parse(u"wx%1"_s.arg(number, 16, 16, QChar(u'0'))).value();
}

MenuVersion version(const AppId &account, Origin origin, const QByteArray &fingerprint)
{
    return {.appId = account,
            .takenAt = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC),
            .origin = origin,
            .note = u"国庆活动 \"one\"; DROP TABLE menu_versions"_s,
            .fingerprint = fingerprint,
            .json = "{\"button\":[{\"name\":\"今日特惠 🎉\",\"url\":\"https://a/?b&c\"}]}"};
}

} // namespace

class MenuStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        reopen();
    }

    void keepsEveryFieldOverARestart()
    {
        const auto id = m_store->add(version(m_shop, Origin::Published, "aa"));
        QVERIFY_RESULT(id);

        reopen();

        const auto kept = m_store->version(m_shop, *id);
        QVERIFY_RESULT(kept);
        const MenuVersion given = version(m_shop, Origin::Published, "aa");
        QCOMPARE(kept->id, *id);
        QCOMPARE(kept->appId, m_shop);
        QCOMPARE(kept->takenAt, given.takenAt);
        QCOMPARE(kept->origin, given.origin);
        QCOMPARE(kept->note, given.note);
        QCOMPARE(kept->fingerprint, given.fingerprint);
        QCOMPARE(kept->json, given.json);
    }

    void addsWhatIsNew_data()
    {
        QTest::addColumn<Origin>("origin");
        QTest::addColumn<QByteArray>("fingerprint");
        QTest::addColumn<bool>("isNew");

        QTest::newRow("fetched, the same") << Origin::Fetched << QByteArray("aa") << false;
        QTest::newRow("backup, the same") << Origin::Backup << QByteArray("aa") << false;
        QTest::newRow("published, the same") << Origin::Published << QByteArray("aa") << true;
        QTest::newRow("deleted") << Origin::Deleted << QByteArray() << true;
        QTest::newRow("fetched, another") << Origin::Fetched << QByteArray("bb") << true;
        QTest::newRow("backup, another") << Origin::Backup << QByteArray("bb") << true;
    }

    void addsWhatIsNew()
    {
        QFETCH(const Origin, origin);
        QFETCH(const QByteArray, fingerprint);
        QFETCH(const bool, isNew);
        const auto first = m_store->add(version(m_shop, Origin::Published, "aa"));
        QVERIFY_RESULT(first);

        const auto second = m_store->add(version(m_shop, origin, fingerprint));

        QVERIFY_RESULT(second);
        QCOMPARE(*second > *first, isNew);
        QCOMPARE(m_store->versions(m_shop)->size(), isNew ? 2 : 1);
    }

    void onlyTheNewestCounts()
    {
        for (const char *fingerprint : {"aa", "bb", "aa"})
            QVERIFY_RESULT(m_store->add(version(m_shop, Origin::Fetched, fingerprint)));

        QCOMPARE(m_store->versions(m_shop)->size(), 3);
    }

    void pagesFromTheNewest()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY_RESULT(m_store->add(version(m_shop, Origin::Published, QByteArray::number(i))));
        QVERIFY_RESULT(m_store->add(version(m_bank, Origin::Published, "theirs")));

        const auto first = m_store->versions(m_shop, 2);
        QVERIFY_RESULT(first);
        const auto second = m_store->versions(m_shop, 2, first->last().id);
        QVERIFY_RESULT(second);

        QCOMPARE(first->at(0).fingerprint, QByteArray("4"));
        QCOMPARE(first->at(1).fingerprint, QByteArray("3"));
        QCOMPARE(second->at(0).fingerprint, QByteArray("2"));
        QCOMPARE(second->size(), 2);
    }

    void anAccountSeesOnlyItsOwn()
    {
        const auto theirs = m_store->add(version(m_bank, Origin::Published, "aa"));
        QVERIFY_RESULT(theirs);

        const auto found = m_store->version(m_shop, *theirs);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::NotFound);
        QVERIFY(found.error().message.contains(QString::number(*theirs)));
        QVERIFY(!m_store->setNote(m_shop, *theirs, u"mine"_s));
        QVERIFY(m_store->versions(m_shop)->isEmpty());
    }

    void keepsANewNote()
    {
        const auto id = m_store->add(version(m_shop, Origin::Published, "aa"));
        QVERIFY_RESULT(id);

        QVERIFY_RESULT(m_store->setNote(m_shop, *id, QString()));
        QCOMPARE(m_store->version(m_shop, *id)->note, QString());
        QVERIFY_RESULT(m_store->setNote(m_shop, *id, u"双十一"_s));
        QCOMPARE(m_store->version(m_shop, *id)->note, u"双十一"_s);
    }

    void keepsOneDraftAnAccount()
    {
        QVERIFY(!m_store->draft(m_shop)->has_value());
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'001, Qt::UTC);
        QVERIFY_RESULT(m_store->saveDraft(m_shop, {.json = "{", .savedAt = now}));
        QVERIFY_RESULT(m_store->saveDraft(m_shop, {.json = "{\"菜\":1}", .baseFingerprint = "aa", .savedAt = now}));
        QVERIFY_RESULT(m_store->saveDraft(m_bank, {.json = "{}", .savedAt = now}));

        reopen();

        const auto kept = m_store->draft(m_shop);
        QVERIFY_RESULT(kept);
        QCOMPARE((*kept)->json, QByteArray("{\"菜\":1}"));
        QCOMPARE((*kept)->baseFingerprint, QByteArray("aa"));
        QCOMPARE((*kept)->savedAt, now);
        QVERIFY_RESULT(m_store->dropDraft(m_shop));
        QVERIFY(!m_store->draft(m_shop)->has_value());
        QVERIFY(m_store->draft(m_bank)->has_value());
    }

    void goesWithItsAccount()
    {
        AccountStore accounts(*m_database);
        for (const AppId &account : {m_shop, m_bank}) {
            QVERIFY_RESULT(accounts.put({.name = account.toString(), .appId = account}));
            QVERIFY_RESULT(m_store->add(version(account, Origin::Published, "aa")));
            QVERIFY_RESULT(m_store->saveDraft(account, {.json = "{}"}));
        }
        QVERIFY_RESULT(accounts.put({.name = u"renamed"_s, .appId = m_shop}));
        QCOMPARE(m_store->versions(m_shop)->size(), 1);

        QVERIFY_RESULT(accounts.remove(m_shop));

        QVERIFY(m_store->versions(m_shop)->isEmpty());
        QVERIFY(!m_store->draft(m_shop)->has_value());
        QCOMPARE(m_store->versions(m_bank)->size(), 1);
        QVERIFY(m_store->draft(m_bank)->has_value());
    }

    void leavesOutWhatALaterProgramWrote()
    {
        QVERIFY_RESULT(m_store->add(version(m_shop, Origin::Published, "aa")));
        QSqlQuery query(m_database->connection());
        QVERIFY(query.exec(u"UPDATE menu_versions SET origin = 'scheduled'"_s));

        QVERIFY(m_store->versions(m_shop)->isEmpty());
    }

private:
    void reopen()
    {
        m_store.reset();
        m_database.reset();
        auto database = Database::open(m_folder->filePath(u"mpdesk.db"_s), bookSchema());
        QVERIFY_RESULT(database);
        m_database = *std::move(database);
        m_store = std::make_unique<MenuStore>(*m_database);
    }

    const AppId m_shop = appId(1);
    const AppId m_bank = appId(2);
    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MenuStore> m_store;
};

QTEST_GUILESS_MAIN(MenuStoreTest)
#include "tst_menustore.moc"
