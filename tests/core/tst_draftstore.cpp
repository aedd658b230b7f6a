// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountstore.h"
#include "core/storage/draftstore.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOneStateForEachAccount()
    {
        const test::Folder folder;
        const AppId shop = AppId::parse(u"wx00000000000000aa"_s).value();
        const AppId other = AppId::parse(u"wx00000000000000bb"_s).value();
        article::Article article{.title = u"春 \"天\""_s, .content = u"<p>🎉 '; DROP TABLE draft_editing</p>"_s};
        article.comments = article::Comments::Fans;
        article.extra = {{u"cover_info"_s, QJsonObject{{u"a"_s, 1}}}};
        const DraftState state{.mediaId = u"M"_s,
                               .articles = {article, {}},
                               .saved = {{}},
                               .folder = u"/home/a b"_s,
                               .publishId = u"17"_s,
                               .keptAt = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC)};
        {
            const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
            DraftStore store(*database);
            QVERIFY(!*store.state(shop));
            QVERIFY_RESULT(store.keep(shop, {.articles = {{}}}));
            QVERIFY_RESULT(store.keep(shop, state));
        }
        const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
        const DraftStore store(*database);
        QCOMPARE(**store.state(shop), state);
        QVERIFY(!*store.state(other));
    }

    void goesWithItsAccount()
    {
        const test::Folder folder;
        const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
        AccountStore accounts(*database);
        const Account account{.name = u"a"_s, .appId = AppId::parse(u"wx00000000000000aa"_s).value()};
        QVERIFY_RESULT(accounts.put(account));
        DraftStore store(*database);
        QVERIFY_RESULT(store.keep(account.appId, {.articles = {{}}}));
        QVERIFY_RESULT(accounts.remove(account.appId));
        QVERIFY(!*store.state(account.appId));
    }
};

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
