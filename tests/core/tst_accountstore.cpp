// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountstore.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QSqlQuery>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

AppId appId(int number)
{
    return AppId::parse(u"wx%1"_s.arg(number, 16, 16, QChar(u'0'))).value();
}

Account fullAccount()
{
    return Account{
        .name = u"公众号 \"one\"; DROP TABLE accounts"_s,
        .appId = appId(1),
        .type = AccountType::TestAccount,
        .verified = true,
        .badgeColor = u"#12ab34"_s,
        .callbackMode = CallbackMode::Compat,
        .apiBase = QUrl(u"https://sh.api.weixin.qq.com"_s),
        .proxy = QUrl(u"socks5://127.0.0.1:1080"_s),
        .tokenSource = TokenSource::External,
        .callbackPath = u"/wx/one"_s,
    };
}

} // namespace

class AccountStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        auto database = Database::open(m_folder->filePath(u"mpdesk.db"_s), bookSchema());
        QVERIFY_RESULT(database);
        m_database = *std::move(database);
        m_store = std::make_unique<AccountStore>(*m_database);
    }

    void givesBackEveryField_data()
    {
        QTest::addColumn<Account>("account");
        QTest::newRow("all set") << fullAccount();
        QTest::newRow("defaults only") << Account{.name = u"plain"_s, .appId = appId(2)};
        Account sandbox{.name = u"s"_s, .appId = appId(3), .type = AccountType::Sandbox};
        sandbox.apiBase = QUrl(u"http://127.0.0.1:4711"_s);
        sandbox.tokenSource = TokenSource::Plain;
        sandbox.callbackMode = CallbackMode::Plain;
        QTest::newRow("sandbox") << sandbox;
    }

    void givesBackEveryField()
    {
        QFETCH(const Account, account);
        QVERIFY_RESULT(m_store->put(account));
        const auto all = m_store->all();
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), 1);
        QVERIFY(all->first() == account);
    }

    void keepsTheOrderOfCreationWhenOneIsChanged()
    {
        for (int number : {7, 3, 5})
            QVERIFY_RESULT(m_store->put(Account{.name = QString::number(number), .appId = appId(number)}));
        QVERIFY_RESULT(m_store->put(Account{.name = u"changed"_s, .appId = appId(7)}));
        QVERIFY_RESULT(m_store->remove(appId(3)));
        QVERIFY_RESULT(m_store->put(Account{.name = u"again"_s, .appId = appId(3)}));

        QStringList names;
        const auto all = m_store->all();
        for (const Account &account : *all)
            names.append(account.name);
        QCOMPARE(names, QStringList({u"changed"_s, u"5"_s, u"again"_s}));
    }

    void removingWhatIsNotThereIsFine() { QVERIFY_RESULT(m_store->remove(appId(9))); }

    void theProfileIdIsMadeOnceAndStays()
    {
        const auto first = m_store->fact(u"profile"_s);
        QVERIFY_RESULT(first);
        QVERIFY(first->size() > 20);

        auto otherConnection = Database::open(m_folder->filePath(u"mpdesk.db"_s), bookSchema());
        QVERIFY_RESULT(otherConnection);
        QCOMPARE(AccountStore(**otherConnection).fact(u"profile"_s).value(), *first);
    }

    void factsAreReplacedAndUnknownOnesEmpty()
    {
        QCOMPARE(m_store->fact(u"current"_s).value(), QString());
        QVERIFY_RESULT(m_store->setFact(u"current"_s, u"a"_s));
        QVERIFY_RESULT(m_store->setFact(u"current"_s, u"b"_s));
        QCOMPARE(m_store->fact(u"current"_s).value(), u"b"_s);
        QVERIFY_RESULT(m_store->setFact(u"current"_s, {}));
        QCOMPARE(m_store->fact(u"current"_s).value(), QString());
    }

    void aRowThatNobodyUnderstandsIsNamed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("type") << u"type = 'personal'"_s;
        QTest::newRow("mode") << u"callback_mode = 'open'"_s;
        QTest::newRow("source") << u"token_source = ''"_s;
        QTest::newRow("appid") << u"appid = 'wx1'"_s;
    }

    void aRowThatNobodyUnderstandsIsNamed()
    {
        QFETCH(const QString, change);
        QVERIFY_RESULT(m_store->put(Account{.name = u"odd one"_s, .appId = appId(1)}));
        QVERIFY(QSqlQuery(m_database->connection()).exec(u"UPDATE accounts SET "_s + change));

        const auto all = m_store->all();
        QVERIFY(!all);
        QCOMPARE(all.error().kind, Error::Kind::Storage);
        QVERIFY2(all.error().message.contains(u"odd one"_s), qPrintable(all.error().message));
    }

    void everyDeedReportsABrokenTable()
    {
        QVERIFY(QSqlQuery(m_database->connection()).exec(u"DROP TABLE accounts"_s));
        QVERIFY(QSqlQuery(m_database->connection()).exec(u"DROP TABLE facts"_s));
        const QList<Error> errors{
            m_store->all().error(),
            m_store->put(fullAccount()).error(),
            m_store->remove(appId(1)).error(),
            m_store->fact(u"profile"_s).error(),
            m_store->setFact(u"a"_s, u"b"_s).error(),
        };
        for (const Error &error : errors) {
            QCOMPARE(error.kind, Error::Kind::Storage);
            QVERIFY2(error.message.contains(m_folder->path()), qPrintable(error.message));
        }
    }

private:
    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AccountStore> m_store;
};

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "tst_accountstore.moc"
