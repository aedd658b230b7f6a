// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountstore.h"
#include "core/storage/templatestore.h"
#include "tests/support/folder.h"
#include "tests/support/sampletemplates.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);

AppId shop()
{
    return AppId::parse(u"wx00000000000000aa"_s).value();
}

} // namespace

class TestTemplateStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLibraryAndWhichOneIsChosen()
    {
        const test::Folder folder;
        const QList<templates::Template> all{test::orderTemplate(), test::oldTemplate(), test::noticeTemplate()};
        {
            const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
            TemplateStore store(*database);
            QVERIFY(!*store.library(shop()));
            QVERIFY_RESULT(store.keepLibrary(shop(), {test::oldTemplate()}, moment.addDays(-1)));
            QVERIFY_RESULT(store.keepChosen(shop(), test::noticeTemplate().id));
            QVERIFY_RESULT(store.keepLibrary(shop(), all, moment));
        }
        const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
        const TemplateStore store(*database);
        QCOMPARE(**store.library(shop()),
                 (KeptLibrary{.all = all, .readAt = moment, .chosen = test::noticeTemplate().id}));
        QVERIFY(!*store.library(AppId::parse(u"wx00000000000000bb"_s).value()));
    }

    void keepsWhatIsWrittenForEachTemplate()
    {
        const test::Folder folder;
        const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
        TemplateStore store(*database);
        KeptMessage order{.message = test::orderMessage(), .text = {}};
        order.message.url = u"https://a.example/?a=\"'; DROP TABLE template_messages"_s;
        order.message.miniProgram = {.appId = u"wx0000000000000001"_s, .pagePath = u"pages/a"_s};
        order.message.clientMsgId = u"mine-1"_s;
        KeptMessage notice{.message = {.toUser = u"oX"_s}, .text = u"{\"data\": {"_s};
        notice.message.url = u"https://b.example/"_s;
        QVERIFY_RESULT(store.keepMessage(shop(), test::orderTemplate(), {}, moment));
        QVERIFY_RESULT(store.keepMessage(shop(), test::orderTemplate(), order, moment));
        QVERIFY_RESULT(store.keepMessage(shop(), test::noticeTemplate(), notice, moment));
        QCOMPARE(**store.message(shop(), test::orderTemplate().id), order);
        QCOMPARE(**store.message(shop(), test::noticeTemplate().id), notice);
        QVERIFY(!*store.message(shop(), test::oldTemplate().id));
    }

    void goesWithItsAccount()
    {
        const test::Folder folder;
        const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
        AccountStore accounts(*database);
        TemplateStore store(*database);
        QVERIFY_RESULT(accounts.put({.name = u"a"_s, .appId = shop()}));
        QVERIFY_RESULT(store.keepLibrary(shop(), {test::orderTemplate()}, moment));
        QVERIFY_RESULT(store.keepMessage(shop(), test::orderTemplate(), {}, moment));
        QVERIFY_RESULT(accounts.remove(shop()));
        QVERIFY(!*store.library(shop()));
        QVERIFY(!*store.message(shop(), test::orderTemplate().id));
    }
};

QTEST_GUILESS_MAIN(TestTemplateStore)
#include "tst_templatestore.moc"
