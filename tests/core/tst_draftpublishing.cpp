// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/draftapi.h"
#include "core/mediadesk/draftpublishing.h"
#include "core/mediadesk/mediadesk.h"
#include "core/storage/accountstore.h"
#include "tests/support/apiworld.h"
#include "tests/support/folder.h"
#include "tests/support/mediafiles.h"
#include "tests/support/sandboxtransport.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::mediadesk;
using namespace Qt::StringLiterals;
using State = PublicationRequest::State;

namespace {

const QString submitPath = u"/cgi-bin/freepublish/submit"_s;
const QString listPath = u"/cgi-bin/freepublish/batchget"_s;

enum class Fate { Answered, AnswerLost, RequestLost, BusyAndDone, BusyNotDone };

/// An account with a cover over the simulated platform, whose time runs while somebody waits.
struct World : test::ApiWorld
{
    explicit World(test::MemoryStore &store) : ApiWorld(store)
    {
        const core::sandbox::Identity &identity = platform.identity();
        account = test::someAccount();
        account.verified = true;
        account.appId = AppId::parse(identity.appId).value();
        static_cast<void>(test::waitFor(vault.storeCredentials(account.appId, {.appSecret = identity.secret})));
        transport.onPause = [this](std::chrono::milliseconds pause) {
            platform.advance(std::chrono::ceil<std::chrono::seconds>(pause));
        };
        const media::Use use{.kind = media::Kind::Image, .keeping = media::Keeping::Permanent};
        const auto piece = pieceOf(test::pngBytes(), u"cover.png"_s, use, catalogue);
        MediaStore library(*database);
        MediaDesk desk(client, library, clock);
        cover = test::waitFor(desk.upload(account, {.piece = *piece, .use = use}))->mediaId;
    }

    [[nodiscard]] QString draft(const QString &title)
    {
        const article::Article article{.title = title, .content = u"<p>Words</p>"_s, .thumbMediaId = cover};
        const QList<article::Article> articles{article};
        return test::waitFor(api::addDraft(client, account, articles)).value();
    }
    void meet(Fate fate)
    {
        using core::sandbox::Fault;
        switch (fate) {
        case Fate::Answered: break;
        case Fate::AnswerLost: answers.loseAnswerOf(submitPath); break;
        case Fate::RequestLost: answers.loseRequestFor(submitPath); break;
        case Fate::BusyAndDone: platform.injectError(submitPath, -1, 1, Fault::Deed::Done); break;
        case Fate::BusyNotDone: platform.injectError(submitPath, -1, 1); break;
        }
    }
    [[nodiscard]] Result<Publishing> publish(const QString &draftId)
    {
        return test::waitFor(publishDraft(client, transport, journal, account, draftId, clock.now()));
    }
    [[nodiscard]] qsizetype submits() const
    {
        return std::ranges::count(transport.requests, submitPath,
                                  [](const HttpRequest &each) { return each.url.path(); });
    }
    [[nodiscard]] QList<api::Published> published()
    {
        platform.advance(std::chrono::minutes(1));
        return test::waitFor(api::listPublished(client, account, 0)).value().items;
    }
    [[nodiscard]] bool isOpen() const { return journal.unanswered(account.appId).value().has_value(); }

    test::Folder folder;
    std::unique_ptr<Database> database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
    PublicationJournal journal{*database};
    core::sandbox::Platform platform{catalogue, clock, {}};
    test::SandboxTransport answers{transport, platform};
    Account account;
    QString cover;
};

} // namespace

/// A draft is published once, whatever happens on the way, and people are told what became of it.
class TestDraftPublishing final : public QObject
{
    Q_OBJECT

    test::MemoryStore m_keychain;

private Q_SLOTS:
    void init() { test::storeSecrets(m_keychain); }
    void cleanup() { m_keychain.entries.clear(); }

    void asksWhetherTheAccountMay_data()
    {
        QTest::addColumn<AccountType>("type");
        QTest::addColumn<bool>("verified");
        QTest::addColumn<bool>("may");
        QTest::newRow("verified service account") << AccountType::Service << true << true;
        QTest::newRow("verified subscription account") << AccountType::Subscription << true << true;
        QTest::newRow("service account") << AccountType::Service << false << false;
        QTest::newRow("subscription account") << AccountType::Subscription << false << false;
        QTest::newRow("test account") << AccountType::TestAccount << false << true;
        QTest::newRow("sandbox") << AccountType::Sandbox << false << true;
    }

    void asksWhetherTheAccountMay()
    {
        QFETCH(const AccountType, type);
        QFETCH(const bool, verified);
        QFETCH(const bool, may);
        World world(m_keychain);
        const QString draft = world.draft(u"Spring"_s);
        world.account.type = type;
        world.account.verified = verified;
        if (type == AccountType::Sandbox)
            world.account.apiBase = QUrl(u"http://127.0.0.1:9"_s);
        const auto publishing = world.publish(draft);
        QCOMPARE(publishing.has_value(), may);
        QCOMPARE(world.submits(), may ? 1 : 0);
        if (may)
            return;
        QCOMPARE(publishing.error().kind, Error::Kind::Unsupported);
        QCOMPARE(publishing.error().code, 48001);
        QVERIFY2(publishing.error().message.contains(u"verified"_s), qPrintable(publishing.error().message));
    }

    void endsInTheTruth_data()
    {
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("answered") << Fate::Answered << true;
        QTest::newRow("answer lost") << Fate::AnswerLost << true;
        QTest::newRow("request lost") << Fate::RequestLost << false;
        QTest::newRow("busy, and done") << Fate::BusyAndDone << true;
        QTest::newRow("busy, not done") << Fate::BusyNotDone << false;
    }

    void endsInTheTruth()
    {
        QFETCH(const Fate, fate);
        QFETCH(const bool, isDone);
        World world(m_keychain);
        static_cast<void>(world.publish(world.draft(u"Spring"_s))); // another one of that title was published before
        QCOMPARE(world.published().size(), 1);
        const QString draft = world.draft(u"Spring"_s);
        world.meet(fate);

        const auto publishing = world.publish(draft);

        QCOMPARE(publishing.has_value(), isDone);
        QCOMPARE(world.submits(), 2); // -1 is not tried again
        QVERIFY(!world.isOpen());
        QCOMPARE(world.published().size(), isDone ? 2 : 1);
        if (isDone) {
            QVERIFY_RESULT(publishing);
            QCOMPARE(publishing->request.state, fate == Fate::Answered ? State::TakenOn : State::Published);
            QCOMPARE(publishing->request.publishId.isEmpty(), fate != Fate::Answered);
            QCOMPARE(publishing->urls.size(), fate == Fate::Answered ? 0 : 1);
            QVERIFY2(!publishing->request.before.contains(publishing->request.articleId), "it is not the other one");
            QVERIFY2(!world.publish(draft), "it is used up");
            QCOMPARE(world.submits(), 2);
            return;
        }
        QVERIFY(!publishing.error().isOutcomeUnknown);
        QVERIFY2(publishing.error().advice.contains(u"Nothing was published"_s), qPrintable(publishing.error().advice));
        QVERIFY_RESULT(world.publish(draft));
        QCOMPARE(world.published().size(), 2);
    }

    void publishesNothingAgainBeforeItKnows()
    {
        World world(m_keychain);
        const QString draft = world.draft(u"Spring"_s);
        world.meet(Fate::AnswerLost);
        QVERIFY(world.published().isEmpty());
        world.transport.onPause = nullptr;
        bool isUnplugged = false;
        // The list answers before the request, and no more after it.
        world.transport.answerBy([&, inner = &world.answers](const HttpRequest &request) {
            if (request.url.path() == submitPath)
                isUnplugged = true;
            if (isUnplugged)
                inner->unplug(listPath);
            return inner->answer(request);
        });
        const auto first = world.publish(draft);
        QVERIFY(!first);
        QVERIFY(first.error().isOutcomeUnknown);
        QVERIFY2(first.error().advice.contains(u"not known"_s), qPrintable(first.error().advice));
        QVERIFY(world.isOpen());
        QVERIFY(!world.publish(draft)); // the list is not there yet
        QCOMPARE(world.submits(), 1);

        isUnplugged = false;
        world.answers.plugIn();
        world.platform.advance(std::chrono::minutes(1));
        const auto second = world.publish(draft);
        QVERIFY_RESULT(second);
        QCOMPARE(second->request.state, State::Published);
        QCOMPARE(world.submits(), 1);
        QVERIFY(!world.isOpen());
        QCOMPARE(world.published().size(), 1);
    }

    void settlesWhatAProgramThatEndedLeftOpen_data()
    {
        QTest::addColumn<bool>("wasSent");
        QTest::newRow("before the request") << false;
        QTest::newRow("after it") << true;
    }

    void settlesWhatAProgramThatEndedLeftOpen()
    {
        QFETCH(const bool, wasSent);
        World world(m_keychain);
        const QString draft = world.draft(u"Spring"_s);
        PublicationRequest request{.appId = world.account.appId,
                                   .draftId = draft,
                                   .titles = {u"Spring"_s},
                                   .before = {u"A"_s},
                                   .askedAt = world.clock.now()};
        QVERIFY_RESULT(world.journal.add(request));
        const auto left = world.journal.unanswered(world.account.appId).value();
        QVERIFY(left.has_value());
        request.id = left->id;
        QCOMPARE(*left, request);
        if (wasSent)
            QVERIFY_RESULT(test::waitFor(api::submitPublication(world.client, world.account, draft)));
        const auto settled =
            test::waitFor(settlePublication(world.client, world.transport, world.journal, world.account, *left));
        QCOMPARE(settled.has_value(), wasSent);
        QVERIFY(!world.isOpen());
        QCOMPARE(world.published().size(), wasSent ? 1 : 0);
    }

    void saysSoWhenBothListsAreSilent()
    {
        World world(m_keychain);
        const QString draft = world.draft(u"Spring"_s);
        const PublicationRequest request{
            .appId = world.account.appId, .draftId = draft, .titles = {u"Other"_s}, .askedAt = world.clock.now()};
        QVERIFY_RESULT(world.journal.add(request));
        QVERIFY_RESULT(test::waitFor(api::deleteDraft(world.client, world.account, draft)));
        const auto left = world.journal.unanswered(world.account.appId).value();
        const auto settled =
            test::waitFor(settlePublication(world.client, world.transport, world.journal, world.account, *left));
        QVERIFY(!settled);
        QVERIFY(settled.error().isOutcomeUnknown);
        QVERIFY(world.isOpen());
    }

    void writesARefusalDown()
    {
        World world(m_keychain);
        const QString draft = world.draft(u"Spring"_s);
        world.platform.injectError(submitPath, 53503, 1);
        const auto refused = world.publish(draft);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, 53503);
        QVERIFY(!world.isOpen());
        QVERIFY(!world.publish(u"NO_SUCH_DRAFT"_s));
        QCOMPARE(world.submits(), 1);
    }

    void goesWithItsAccount()
    {
        World world(m_keychain);
        AccountStore accounts(*world.database);
        QVERIFY_RESULT(accounts.put(world.account));
        QVERIFY_RESULT(world.journal.add({.appId = world.account.appId}));
        QVERIFY(world.isOpen());
        QVERIFY_RESULT(accounts.remove(world.account.appId));
        QVERIFY(!world.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestDraftPublishing)
#include "tst_draftpublishing.moc"
