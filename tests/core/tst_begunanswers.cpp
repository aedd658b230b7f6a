// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountstore.h"
#include "core/storage/begunanswers.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::message;
using namespace Qt::StringLiterals;

namespace {

AppId shop()
{
    return AppId::parse(u"wx00000000000000aa"_s).value();
}

AppId other()
{
    return AppId::parse(u"wx00000000000000bb"_s).value();
}

} // namespace

class TestBegunAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThereAgain_data()
    {
        QTest::addColumn<QList<Message>>("messages");
        const Message text{.content = Text{.content = u"退款 “soon”\n\\ </xml> 👍"_s}, .kfAccount = u"kf1@shop"_s};
        QTest::newRow("text") << QList{text};
        QTest::newRow("begun image") << QList<Message>{{.content = Image{.mediaIds = {QString()}, .title = u"t"_s}}};
        QTest::newRow("several kinds, the one written in first")
            << QList<Message>{{.content = Menu{.head = u"Well?"_s, .choices = {{.id = u"1"_s, .content = u"yes"_s}}}},
                              text,
                              {.content = News{.links = {{.title = u"half"_s}}}}};
    }

    void areThereAgain()
    {
        QFETCH(const QList<Message>, messages);
        const test::Folder folder;
        {
            const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
            BegunAnswers begun(*database);
            QVERIFY_RESULT(begun.keep(shop(), u"oA"_s, {{.content = Text{.content = u"older"_s}}}));
            QVERIFY_RESULT(begun.keep(shop(), u"oA"_s, messages));
            QVERIFY_RESULT(begun.keep(other(), u"oA"_s, {{.content = Text{.content = u"theirs"_s}}}));
        }
        const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
        const auto all = BegunAnswers(*database).all(shop());
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), 1);
        const QList<Message> found = all->value(u"oA"_s);
        QCOMPARE(found.size(), messages.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY2(found.at(i) == messages.at(i), qPrintable(QString::number(i)));
    }

    void areForgottenWhenNothingIsLeft()
    {
        const test::Folder folder;
        const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
        BegunAnswers begun(*database);
        QVERIFY_RESULT(begun.keep(shop(), u"oA"_s, {{.content = Text{.content = u"a"_s}}}));
        QVERIFY_RESULT(begun.keep(shop(), u"oB"_s, {{.content = Text{.content = u"b"_s}}}));
        QVERIFY_RESULT(begun.keep(shop(), u"oA"_s, {}));
        QCOMPARE(begun.all(shop())->keys(), QStringList(u"oB"_s));
    }

    void goWithTheirAccount()
    {
        const test::Folder folder;
        const auto database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
        AccountStore accounts(*database);
        QVERIFY_RESULT(accounts.put({.name = u"Shop"_s, .appId = shop()}));
        BegunAnswers begun(*database);
        QVERIFY_RESULT(begun.keep(shop(), u"oA"_s, {{.content = Text{.content = u"a"_s}}}));
        QVERIFY_RESULT(begun.keep(other(), u"oA"_s, {{.content = Text{.content = u"b"_s}}}));
        QVERIFY_RESULT(accounts.remove(shop()));
        QVERIFY(begun.all(shop())->isEmpty());
        QCOMPARE(begun.all(other())->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBegunAnswers)
#include "tst_begunanswers.moc"
