// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/templateapi.h"
#include "tests/support/apiworld.h"
#include "tests/support/sandboxtransport.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using test::ApiWorld;
using test::waitFor;

namespace {

/// A client of the simulated platform without sockets.
struct World
{
    explicit World(sandbox::Options options = {})
        : platform(api.catalogue, api.clock, options)
        , network(api.transport, platform)
    {
        account = test::someAccount();
        account.appId = AppId::parse(platform.identity().appId).value();
        const Credentials credentials{.appSecret = platform.identity().secret};
        static_cast<void>(waitFor(api.vault.storeCredentials(account.appId, credentials)));
        api.transport.onPause = [this](std::chrono::milliseconds duration) { api.clock.advance(duration); };
    }
    ~World() { api.transport.cancelAll(); }
    Q_DISABLE_COPY_MOVE(World)

    /// "POST /path body" of the last request, without its token.
    [[nodiscard]] QByteArray wire() const
    {
        const HttpRequest &last = api.transport.requests.last();
        QUrlQuery query(last.url);
        query.removeQueryItem(u"access_token"_s);
        const QString text = query.toString();
        return last.verb + ' ' + last.url.path().toUtf8() + (text.isEmpty() ? QByteArray() : '?' + text.toUtf8())
            + (last.body.isEmpty() ? QByteArray() : ' ' + last.body);
    }
    [[nodiscard]] templates::Request sendOf(const templates::Template &subject, const QString &openid) const
    {
        templates::TemplateMessage message{.toUser = openid, .templateId = subject.id, .clientMsgId = u"c1"_s};
        const auto examples = templates::exampleValues(subject);
        for (const QString &field : templates::fieldsOf(subject.content))
            message.values += templates::Value{.field = field, .text = examples.value(field)};
        return templates::bodyOf(message, templates::Rules(subject, api.catalogue)).value();
    }
    [[nodiscard]] QString openid(qsizetype index) const { return platform.followers().at(index).openid; }

    test::MemoryStore keychain;
    ApiWorld api{keychain};
    sandbox::Platform platform;
    test::SandboxTransport network;
    Account account;
};

} // namespace

class TestTemplateApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templatesAreListedAddedAndDeleted()
    {
        World world;
        const auto before = waitFor(listTemplates(world.api.client, world.account));
        QVERIFY_RESULT(before);
        QCOMPARE(before->size(), 4);
        QCOMPARE(world.wire(), "GET /cgi-bin/template/get_all_private_template");
        QCOMPARE(templates::fieldsOf(before->first().content).first(), u"thing1"_s);

        const auto added =
            waitFor(addTemplate(world.api.client, world.account, u"51001"_s, {u"取餐号"_s, u"门店名称"_s}));
        QVERIFY_RESULT(added);
        QCOMPARE(world.wire(),
                 QByteArray("POST /cgi-bin/template/api_add_template "
                            R"({"keyword_name_list":["取餐号","门店名称"],"template_id_short":"51001"})"));
        const auto after = waitFor(listTemplates(world.api.client, world.account)).value();
        QCOMPARE(after.size(), 5);
        QCOMPARE(after.last().id, *added);
        QCOMPARE(after.last().content, u"取餐号:{{character_string1.DATA}}\n门店名称:{{thing2.DATA}}\n"_s);
        QVERIFY(templates::Rules(after.last(), world.api.catalogue)
                    .checkValues({{u"character_string1"_s, u"A027"_s, {}}, {u"thing2"_s, u"店"_s, {}}})
                    .isEmpty());

        QVERIFY(waitFor(deleteTemplate(world.api.client, world.account, *added)));
        QCOMPARE(
            world.wire(),
            QByteArray("POST /cgi-bin/template/del_private_template {\"template_id\":\"" + added->toUtf8() + "\"}"));
        QCOMPARE(waitFor(listTemplates(world.api.client, world.account))->size(), 4);
        const auto again = waitFor(deleteTemplate(world.api.client, world.account, *added));
        QVERIFY(!again);
        QCOMPARE(again.error().code, 40037);
    }

    void anIndustryChangeDeletesWhatWasForetold()
    {
        World world;
        const auto now = waitFor(industries(world.api.client, world.account));
        QVERIFY_RESULT(now);
        QCOMPARE(now->primary.id, 1);
        QCOMPARE(now->secondary.id, 13);
        const auto before = waitFor(listTemplates(world.api.client, world.account)).value();
        const templates::Industries wanted{.primary = templates::industryOf(13).value(),
                                           .secondary = templates::industryOf(10).value()};
        const auto lost = templates::lostBy(wanted, before);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.first().title, u"领取奖金提醒"_s);
        QVERIFY(waitFor(setIndustries(world.api.client, world.account, 13, 10)));
        QCOMPARE(world.wire(), R"(POST /cgi-bin/template/api_set_industry {"industry_id1":"13","industry_id2":"10"})");
        auto after = waitFor(listTemplates(world.api.client, world.account)).value();
        after += lost;
        QCOMPARE(after.size(), before.size());
        const auto tooSoon = waitFor(setIndustries(world.api.client, world.account, 1, 10));
        QVERIFY(!tooSoon);
        QCOMPARE(tooSoon.error().code, 43100);
    }

    void noticesComeFromThePublicLibrary()
    {
        World world;
        const auto categories = waitFor(listCategories(world.api.client, world.account));
        QVERIFY_RESULT(categories);
        QCOMPARE(categories->size(), 5);
        const auto titles = waitFor(listPublicTemplates(world.api.client, world.account, {1003, 1005}, 1, 2));
        QVERIFY_RESULT(titles);
        QCOMPARE(world.wire(), "GET /wxaapi/newtmpl/getpubtemplatetitles?ids=1003%2C1005&start=1&limit=2");
        QCOMPARE(titles->count, 3);
        QCOMPARE(titles->page.size(), 2);
        QCOMPARE(titles->page.first().tid, u"61002"_s);
        QCOMPARE(titles->page.first().categoryId, 1003);
        const auto keywords = waitFor(listPublicKeywords(world.api.client, world.account, u"61001"_s));
        QVERIFY_RESULT(keywords);
        QCOMPARE(keywords->at(2), (PublicKeyword{3, u"上课方式"_s, u"线上"_s, u"const"_s}));

        const auto added = waitFor(addNotice(world.api.client, world.account, u"61001"_s, {3, 1}, u"上课前"_s));
        QVERIFY_RESULT(added);
        QCOMPARE(world.wire(),
                 "POST /wxaapi/newtmpl/addtemplate "
                 R"({"kidList":[3,1],"sceneDesc":"上课前","tid":"61001"})");
        const auto notices = waitFor(listNotices(world.api.client, world.account)).value();
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices.last().content, u"上课方式:{{const3.DATA}}\n课程名称:{{thing1.DATA}}\n"_s);
        QCOMPARE(notices.last().choices.first().values, (QStringList{u"线上"_s, u"线下"_s}));
        QVERIFY(notices.last().consent == templates::Template::Consent::Once);
        QVERIFY(waitFor(deleteNotice(world.api.client, world.account, *added)));
        QCOMPARE(waitFor(listNotices(world.api.client, world.account))->size(), 1);
    }

    void aMessageIsSentOnceAndHasANumber()
    {
        World world;
        const auto subject = waitFor(listTemplates(world.api.client, world.account))->first();
        const templates::Request request = world.sendOf(subject, world.openid(0));
        const auto sent = waitFor(requestTemplateSend(world.api.client, world.account, request));
        QVERIFY_RESULT(sent);
        QVERIFY(sent->msgId > 3'900'000'000'000'000'000);
        QCOMPARE(world.wire(), QByteArray("POST /cgi-bin/message/template/send " + request.body));
        const auto again = waitFor(requestTemplateSend(world.api.client, world.account, request));
        QVERIFY_RESULT(again);
        QCOMPARE(again->msgId, sent->msgId);
    }

    void aLostAnswerIsNotRepeated_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("cut") << 0;
        QTest::newRow("busy") << -1;
    }

    void aLostAnswerIsNotRepeated()
    {
        QFETCH(const int, code);
        World world;
        const auto subject = waitFor(listTemplates(world.api.client, world.account))->first();
        const QString path = u"/cgi-bin/message/template/send"_s;
        if (code == 0)
            world.network.loseAnswerOf(path);
        else
            world.platform.injectError(path, code, 1, sandbox::Fault::Deed::Done);
        const qsizetype requests = world.api.transport.requests.size();
        const auto sent =
            waitFor(requestTemplateSend(world.api.client, world.account, world.sendOf(subject, world.openid(0))));
        QVERIFY(!sent);
        QVERIFY(sent.error().isOutcomeUnknown);
        QCOMPARE(world.api.transport.requests.size(), requests + 1);
    }

    void aTokenThatAnotherProgramEndedIsRenewedOnce()
    {
        World world;
        const auto subject = waitFor(listTemplates(world.api.client, world.account))->first();
        world.api.clock.advance(std::chrono::seconds(60));
        world.platform.forceStableTokenAsAnotherProgram();
        const auto sent =
            waitFor(requestTemplateSend(world.api.client, world.account, world.sendOf(subject, world.openid(0))));
        QVERIFY_RESULT(sent);
        const auto fetches = std::ranges::count_if(world.api.transport.requests, [](const HttpRequest &request) {
            return request.url.path() == "/cgi-bin/stable_token"_L1;
        });
        QCOMPARE(fetches, 2);
    }
};

QTEST_GUILESS_MAIN(TestTemplateApi)

#include "tst_templateapi.moc"
