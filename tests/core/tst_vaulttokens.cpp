// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vault.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorystore.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SecretStore::State;

namespace {

const auto tokensKey = u"mpdesk/p/wx0123456789abcdef/tokens"_s;

QDateTime moment(int seconds)
{
    return test::FakeClock().now().addSecs(seconds);
}

CachedTokens accessToken(const QString &value, int fetchedAt)
{
    return {.accessToken =
                CachedToken{.value = value, .fetchedAt = moment(fetchedAt), .expiresAt = moment(fetchedAt + 7200)}};
}

} // namespace

/// The vault's half for tokens and tickets, with two processes over one keychain.
class VaultTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keychain = std::make_unique<test::MemoryStore>();
        m_clock = std::make_unique<test::FakeClock>();
        m_vault = newVault();
    }

    void tokensComeBackInTheNextRun()
    {
        CachedTokens all = accessToken(u"T"_s, 1);
        all.jsapiTicket = CachedToken{.value = u"J"_s, .fetchedAt = moment(2), .expiresAt = moment(7202)};
        all.cardTicket = CachedToken{.value = u"C"_s, .fetchedAt = moment(3), .expiresAt = moment(7203)};
        all.forcedRefreshes = {moment(-5), moment(1)};
        QVERIFY_RESULT(test::waitFor(m_vault->storeTokens(m_appId, all)));
        QVERIFY(tokens(*newVault()) == all);
        QVERIFY2(m_keychain->entries.value(tokensKey).size() < 1000, m_keychain->entries.value(tokensKey).constData());
    }

    void servingTokensDoesNotUseThemUp()
    {
        CachedTokens all = accessToken(u"T"_s, 1);
        all.jsapiTicket = all.cardTicket = all.accessToken;
        QVERIFY_RESULT(test::waitFor(m_vault->storeTokens(m_appId, all)));
        const int reads = m_keychain->reads;
        for (int i = 0; i < 3; ++i)
            QVERIFY(tokens(*m_vault) == all);
        QCOMPARE(m_keychain->reads, reads);
    }

    void losingTokensIsHarmless_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("nothing") << State::Working << QByteArray();
        QTest::newRow("noise") << State::Working << QByteArray("noise");
        QTest::newRow("wrong type") << State::Working << QByteArray(R"({"accessToken":{"value":1}})");
        QTest::newRow("locked") << State::Locked << QByteArray();
        QTest::newRow("absent") << State::Absent << QByteArray();
    }

    void losingTokensIsHarmless()
    {
        QFETCH(const State, state);
        QFETCH(const QByteArray, entry);
        if (!entry.isEmpty())
            m_keychain->entries.insert(tokensKey, entry);
        m_keychain->setState(state);
        QVERIFY(tokens(*m_vault) == CachedTokens());
        QVERIFY_RESULT(test::waitFor(m_vault->storeTokens(m_appId, accessToken(u"T"_s, 0))));
        QVERIFY(tokens(*m_vault) == accessToken(u"T"_s, 0));
    }

    void aTokenNearItsEndIsLookedForInTheKeychain()
    {
        const auto other = newVault(); // the other process
        CachedTokens mine = accessToken(u"old"_s, 0);
        mine.jsapiTicket = mine.cardTicket =
            CachedToken{.value = u"K"_s, .fetchedAt = moment(0), .expiresAt = moment(90000)};
        QVERIFY_RESULT(test::waitFor(m_vault->storeTokens(m_appId, mine)));
        CachedTokens theirs = tokens(*other);
        theirs.accessToken = accessToken(u"new"_s, 6500).accessToken;
        m_clock->advance(6500s);
        QVERIFY_RESULT(test::waitFor(other->storeTokens(m_appId, theirs)));

        const int reads = m_keychain->reads;
        m_clock->advance(-500s); // more than ten minutes before its end
        QCOMPARE(tokens(*m_vault).accessToken->value, u"old"_s);
        QCOMPARE(m_keychain->reads, reads);
        m_clock->advance(700s);
        QCOMPARE(tokens(*m_vault).accessToken->value, u"new"_s);
        QCOMPARE(m_keychain->reads, reads + 1);
    }

    void twoProcessesDoNotUndoEachOther()
    {
        const auto other = newVault();
        QVERIFY_RESULT(test::waitFor(m_vault->storeTokens(m_appId, accessToken(u"T1"_s, 0))));
        CachedTokens mine = tokens(*m_vault);
        CachedTokens theirs = tokens(*other);

        theirs.accessToken = accessToken(u"T2"_s, 10).accessToken;
        theirs.forcedRefreshes = {moment(10)};
        QVERIFY_RESULT(test::waitFor(other->storeTokens(m_appId, theirs)));
        mine.jsapiTicket = CachedToken{.value = u"J"_s, .fetchedAt = moment(20), .expiresAt = moment(7220)};
        QVERIFY_RESULT(test::waitFor(m_vault->storeTokens(m_appId, mine)));

        for (Vault *vault : {m_vault.get(), other.get()}) {
            const CachedTokens now = tokens(*vault);
            QCOMPARE(now.accessToken->value, u"T2"_s);
            QVERIFY(now.jsapiTicket);
            QCOMPARE(now.jsapiTicket->value, u"J"_s);
            QCOMPARE(now.forcedRefreshes, QList<QDateTime>({moment(10)}));
        }
    }

    void theLaterFetchedTokenStays_data()
    {
        QTest::addColumn<bool>("isSameProcess");
        QTest::newRow("two tasks of one process") << true;
        QTest::newRow("two processes") << false;
    }

    void theLaterFetchedTokenStays()
    {
        QFETCH(const bool, isSameProcess);
        const auto other = newVault();
        Vault &quick = isSameProcess ? *m_vault : *other;
        QVERIFY_RESULT(test::waitFor(quick.storeTokens(m_appId, accessToken(u"later"_s, 20))));
        QVERIFY_RESULT(test::waitFor(m_vault->storeTokens(m_appId, accessToken(u"earlier"_s, 10))));
        QVERIFY(tokens(*m_vault) == accessToken(u"later"_s, 20));
        QVERIFY(tokens(*newVault()) == accessToken(u"later"_s, 20));
    }

    void aTokenThatOneDropsIsGoneForAllUnlessItWasRenewed_data()
    {
        QTest::addColumn<bool>("isRenewed");
        QTest::newRow("dropped") << false;
        QTest::newRow("renewed by the other meanwhile") << true;
    }

    void aTokenThatOneDropsIsGoneForAllUnlessItWasRenewed()
    {
        QFETCH(const bool, isRenewed);
        const auto other = newVault();
        QVERIFY_RESULT(test::waitFor(m_vault->storeTokens(m_appId, accessToken(u"T1"_s, 0))));
        QVERIFY(tokens(*other) == accessToken(u"T1"_s, 0));
        if (isRenewed)
            QVERIFY_RESULT(test::waitFor(other->storeTokens(m_appId, accessToken(u"T2"_s, 10))));
        QVERIFY_RESULT(test::waitFor(m_vault->storeTokens(m_appId, CachedTokens())));
        const CachedTokens wanted = isRenewed ? accessToken(u"T2"_s, 10) : CachedTokens();
        QVERIFY(tokens(*m_vault) == wanted);
        QVERIFY(tokens(*newVault()) == wanted);
    }

private:
    [[nodiscard]] std::unique_ptr<Vault> newVault() const
    {
        return std::make_unique<Vault>(*m_keychain, u"p"_s, QString(), nullptr, m_clock.get());
    }
    [[nodiscard]] CachedTokens tokens(Vault &vault) const { return test::waitFor(vault.tokens(m_appId)).value(); }

    const AppId m_appId = AppId::parse(u"wx0123456789abcdef").value();
    std::unique_ptr<test::MemoryStore> m_keychain;
    std::unique_ptr<test::FakeClock> m_clock;
    std::unique_ptr<Vault> m_vault;
};

QTEST_GUILESS_MAIN(VaultTokensTest)
#include "tst_vaulttokens.moc"
