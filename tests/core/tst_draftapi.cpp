// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/draftapi.h"
#include "core/api/publishapi.h"
#include "tests/support/apiworld.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using article::Article;
using test::ApiWorld;
using test::golden;
using test::someAccount;
using Stage = PublicationStatus::Stage;

namespace {

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA "/draftapi/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recorded reply %s", qPrintable(name));
    return file.readAll();
}

Article newsArticle()
{
    return {
        .title = u"新品 \"发布\"😀"_s,
        .author = u"小店"_s,
        .digest = u"一句/话"_s,
        .content =
            u"<p style=\"color:red\">你好 & 再见<br/>\n<img src=\"https://mmbiz.qpic.cn/1/0?wx_fmt=png&amp;tp=1\"></p>"_s,
        .sourceUrl = u"https://h/a?b=1&c=/2"_s,
        .thumbMediaId = u"THUMB_1"_s,
        .comments = article::Comments::Fans,
        .crop235 = u"0_0.1_1_0.526"_s,
        .crop11 = u"0.25_0_0.75_1"_s,
        .extra = {
            {u"cover_info"_s, QJsonObject{{u"crop_percent_list"_s, QJsonArray{QJsonObject{{u"ratio"_s, u"1_1"_s}}}}}}}};
}

Article picturePost()
{
    return {.type = article::Type::NewsPic,
            .title = u"图"_s,
            .content = u"一行\n两行"_s,
            .imageMediaIds = {u"I1"_s, u"I2"_s}};
}

/// A world whose first request, that for a token, is answered.
struct World : ApiWorld
{
    explicit World(test::MemoryStore &store) : ApiWorld(store) { replyWithToken("T1"); }

    [[nodiscard]] QString path() const { return transport.requests.at(1).url.path(); }
    [[nodiscard]] QByteArray body() const { return transport.requests.at(1).body; }
};

} // namespace

class TestDraftApi : public QObject
{
    Q_OBJECT

    test::MemoryStore m_keychain;

private Q_SLOTS:
    void init() { test::storeSecrets(m_keychain); }
    void cleanup() { m_keychain.entries.clear(); }

    void addsExactBytes()
    {
        World world(m_keychain);
        world.transport.reply(R"({"media_id":"D1","item":[]})");
        const auto added = test::waitFor(addDraft(world.client, someAccount(), {newsArticle(), picturePost()}));
        QVERIFY_RESULT(added);
        QCOMPARE(*added, u"D1"_s);
        QCOMPARE(world.path(), u"/cgi-bin/draft/add"_s);
        QCOMPARE(world.body(), golden(u"draft_add.json"_s));
    }

    void replacesOneArticleWithExactBytes()
    {
        World world(m_keychain);
        world.transport.reply(R"({"errcode":0,"errmsg":"ok"})");
        QVERIFY_RESULT(test::waitFor(updateDraft(world.client, someAccount(), u"D/1"_s, 1, picturePost())));
        QCOMPARE(world.path(), u"/cgi-bin/draft/update"_s);
        QCOMPARE(world.body(), golden(u"draft_update.json"_s));
    }

    void doesNotTakeAnAnswerWithoutAnIdForADraft()
    {
        World world(m_keychain);
        world.transport.reply(R"({"errcode":0,"errmsg":"ok"})");
        const auto added = test::waitFor(addDraft(world.client, someAccount(), {newsArticle()}));
        QCOMPARE_KIND(added, Protocol);
        QVERIFY(added.error().isOutcomeUnknown);
    }

    void readsADraftAndLosesNothingOfIt()
    {
        World world(m_keychain);
        world.transport.reply(recorded(u"get"_s));
        const auto draft = test::waitFor(fetchDraft(world.client, someAccount(), u"D1"_s));
        QVERIFY_RESULT(draft);
        QCOMPARE(world.body(), QByteArray(R"({"media_id":"D1"})"));
        QCOMPARE(draft->articles.size(), 1);
        const Article &read = draft->articles[0];
        QCOMPARE(read.title, u"新品"_s);
        QCOMPARE(read.content, u"<p>正文</p>"_s);
        QVERIFY(read.comments == article::Comments::Everyone);
        QVERIFY(read.extra.contains(u"cover_info"_s));
        QVERIFY(!read.extra.contains(u"thumb_url"_s));
        QCOMPARE(draft->updatedAt.toSecsSinceEpoch(), 1'767'225'700);
        QVERIFY(article::addBody({read}).contains("\"cover_info\""));
        QVERIFY(!article::addBody({read}).contains("show_cover_pic"));
    }

    void listsPagesOfDrafts()
    {
        World world(m_keychain);
        world.transport.reply(recorded(u"batchget"_s));
        const auto page = test::waitFor(listDrafts(world.client, someAccount(), 20, 20, Content::Without));
        QVERIFY_RESULT(page);
        QCOMPARE(world.body(), QByteArray(R"({"count":20,"no_content":1,"offset":20})"));
        QCOMPARE(page->total, 41);
        QCOMPARE(page->drafts.size(), 1);
        QCOMPARE(page->drafts[0].mediaId, u"D1"_s);
        QCOMPARE(page->drafts[0].updatedAt.toSecsSinceEpoch(), 1'767'225'701);
    }

    void countsAndAsksForTheBox()
    {
        World world(m_keychain);
        world.transport.reply(R"({"total_count":41})");
        world.transport.reply(R"({"errcode":0,"errmsg":"ok","is_open":1})");
        const auto count = test::waitFor(countDrafts(world.client, someAccount()));
        QVERIFY_RESULT(count);
        QCOMPARE(*count, 41);
        const auto isOpen = test::waitFor(switchDraftBox(world.client, someAccount(), DraftBox::Ask));
        QVERIFY_RESULT(isOpen);
        QVERIFY(*isOpen);
        QVERIFY(world.transport.requests.at(2).url.query().contains(u"checkonly=1"_s));
    }

    void submitsAndFollowsAPublication()
    {
        World world(m_keychain);
        world.transport.reply(recorded(u"submit"_s));
        world.transport.reply(recorded(u"status_underway"_s));
        world.transport.reply(recorded(u"status_underway"_s));
        world.transport.reply(recorded(u"status_done"_s));
        const auto submitted = test::waitFor(submitPublication(world.client, someAccount(), u"D1"_s));
        QVERIFY_RESULT(submitted);
        QCOMPARE(submitted->publishId, u"100000001"_s);
        QCOMPARE(submitted->msgDataId, u"2247483651"_s);
        const auto status =
            test::waitFor(awaitPublication(world.client, world.transport, someAccount(), submitted->publishId));
        QVERIFY_RESULT(status);
        QVERIFY(status->stage == Stage::Done);
        QCOMPARE(status->articleId, u"ARTICLE_1"_s);
        QCOMPARE(status->urls,
                 (QList<QUrl>{QUrl(u"http://mp.weixin.qq.com/s/a"_s), QUrl(u"http://mp.weixin.qq.com/s/b"_s)}));
        QCOMPARE(world.transport.pauses.size(), 2);
        QVERIFY(world.transport.pauses[0] < world.transport.pauses[1]);
    }

    void saysWhichArticlesWereRefused()
    {
        World world(m_keychain);
        world.transport.reply(recorded(u"status_rejected"_s));
        const auto status = test::waitFor(publicationStatus(world.client, someAccount(), u"100000001"_s));
        QVERIFY_RESULT(status);
        QVERIFY(status->stage == Stage::Rejected);
        QCOMPARE(status->failed, (QList<int>{1, 2}));
    }

    void givesUpWaitingForAPublicationAfterAWhile()
    {
        World world(m_keychain);
        QVERIFY_RESULT(test::waitFor(world.tokens.current(someAccount())));
        world.transport.answerBy([](const HttpRequest &) -> Result<HttpReply> {
            return HttpReply{.status = 200, .body = recorded(u"status_underway"_s)};
        });
        const auto status = test::waitFor(awaitPublication(world.client, world.transport, someAccount(), u"1"_s));
        QVERIFY_RESULT(status);
        QVERIFY(!status->isFinal());
        QCOMPARE_LE(world.transport.requests.size(), 20);
    }

    void listsAndDeletesWhatWasPublished()
    {
        World world(m_keychain);
        world.transport.reply(recorded(u"published"_s));
        world.transport.reply(R"({"errcode":0,"errmsg":"ok"})");
        const auto page = test::waitFor(listPublished(world.client, someAccount(), 0));
        QVERIFY_RESULT(page);
        QCOMPARE(page->total, 3);
        QCOMPARE(page->items[0].articleId, u"ARTICLE_1"_s);
        QVERIFY(page->items[0].articles[0].isDeleted);
        QVERIFY_RESULT(test::waitFor(deletePublication(world.client, someAccount(), u"ARTICLE_1"_s, 2)));
        QCOMPARE(world.transport.requests.at(2).body, QByteArray(R"({"article_id":"ARTICLE_1","index":2})"));
    }
};

QTEST_GUILESS_MAIN(TestDraftApi)
#include "tst_draftapi.moc"
