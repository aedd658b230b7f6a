// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountstore.h"
#include "core/storage/messagestore.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

AppId appId(int number)
{
    return AppId::parse(u"wx%1"_s.arg(number, 16, 16, QChar(u'0'))).value();
}

SavedMessage message(const QString &name)
{
    return {.name = name,
            .json = "{\"type\":\"text\",\"content\":\"今日特惠 🎉 \\\"'; DROP TABLE messages\"}",
            .savedAt = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC)};
}

} // namespace

class MessageStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        reopen();
    }

    void keepsMessagesOverARestartByName()
    {
        SavedMessage greeting = message(u"问候 \"one\""_s);
        const auto second = m_store->add(m_shop, message(u"z"_s));
        QVERIFY_RESULT(second);
        const auto first = m_store->add(m_shop, greeting);
        QVERIFY_RESULT(first);
        reopen();
        const auto kept = m_store->all(m_shop);
        QVERIFY_RESULT(kept);
        SavedMessage last = message(u"z"_s);
        greeting.id = *first;
        last.id = *second;
        QCOMPARE(*kept, (QList{last, greeting}));
        QVERIFY(m_store->all(m_other)->isEmpty());
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("blanks") << u"  "_s;
        QTest::newRow("one that is taken") << u"taken"_s;
        QTest::newRow("too long") << QString(65, u'n');
    }

    void refusesNames()
    {
        QFETCH(QString, name);
        QVERIFY_RESULT(m_store->add(m_shop, message(u"taken"_s)));
        const auto mine = m_store->add(m_shop, message(u"mine"_s));
        const auto added = m_store->add(m_shop, message(name));
        QVERIFY(!added);
        QCOMPARE(added.error().field, u"name"_s);
        SavedMessage renamed = message(name);
        renamed.id = *mine;
        QVERIFY(!m_store->update(m_shop, renamed));
        QCOMPARE(m_store->all(m_shop)->constFirst().name, u"mine"_s);
    }

    void takesTheSameNameForAnotherAccount()
    {
        QVERIFY_RESULT(m_store->add(m_shop, message(u"a"_s)));
        QVERIFY_RESULT(m_store->add(m_other, message(u"a"_s)));
    }

    void changesAndRemovesOnlyWhatIsTheAccounts()
    {
        const auto id = m_store->add(m_shop, message(u"a"_s));
        SavedMessage changed = message(u"a"_s);
        changed.id = *id;
        changed.json = "{}";
        QCOMPARE(m_store->update(m_other, changed).error().kind, Error::Kind::NotFound);
        QCOMPARE(m_store->remove(m_other, *id).error().kind, Error::Kind::NotFound);
        QVERIFY_RESULT(m_store->update(m_shop, changed));
        QCOMPARE(*m_store->all(m_shop), QList{changed});
        QVERIFY_RESULT(m_store->remove(m_shop, *id));
        QVERIFY(m_store->all(m_shop)->isEmpty());
    }

    void keepsWhatIsBeingWritten()
    {
        QVERIFY(!m_store->state(m_shop)->has_value());
        const ComposerState state{.json = "[1]",
                                  .target = "{\"a\":\"甲\"}",
                                  .savedId = 7,
                                  .savedAt = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC)};
        QVERIFY_RESULT(m_store->saveState(m_shop, ComposerState{.json = "[]", .savedAt = state.savedAt}));
        QVERIFY_RESULT(m_store->saveState(m_shop, state));
        reopen();
        const auto kept = m_store->state(m_shop);
        QVERIFY_RESULT(kept);
        QVERIFY(kept->has_value());
        QCOMPARE((*kept)->json, state.json);
        QCOMPARE((*kept)->target, state.target);
        QCOMPARE((*kept)->savedId, state.savedId);
        QCOMPARE((*kept)->savedAt, state.savedAt);
        QVERIFY(!m_store->state(m_other)->has_value());
    }

    void goesWithItsAccount()
    {
        AccountStore accounts(*m_database);
        QVERIFY_RESULT(accounts.put({.name = u"Shop"_s, .appId = m_shop}));
        QVERIFY_RESULT(m_store->add(m_shop, message(u"a"_s)));
        QVERIFY_RESULT(m_store->add(m_other, message(u"b"_s)));
        QVERIFY_RESULT(m_store->saveState(m_shop, ComposerState{.json = "[]", .savedAt = message({}).savedAt}));
        QVERIFY_RESULT(accounts.remove(m_shop));
        QVERIFY(m_store->all(m_shop)->isEmpty());
        QVERIFY(!m_store->state(m_shop)->has_value());
        QCOMPARE(m_store->all(m_other)->size(), 1);
    }

private:
    void reopen()
    {
        m_store.reset();
        m_database.reset();
        auto opened = Database::open(m_folder->path() + u"/mpdesk.db"_s, bookSchema());
        QVERIFY_RESULT(opened);
        m_database = std::move(*opened);
        m_store = std::make_unique<MessageStore>(*m_database);
    }

    const AppId m_shop = appId(1);
    const AppId m_other = appId(2);
    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MessageStore> m_store;
};

QTEST_GUILESS_MAIN(MessageStoreTest)
#include "tst_messagestore.moc"
