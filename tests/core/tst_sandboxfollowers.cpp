// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/followers.h"
#include "tests/support/menubuttons.h"
#include "tests/support/sandboxclient.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::sandbox::ClientPlatform;
using core::sandbox::Follower;
using core::sandbox::Followers;
using core::sandbox::Kind;
using test::wire;

namespace {

constexpr int ok = 0;
const QString stranger = QStringLiteral("oStranger_0000000000000-0000");

class Account : public test::SandboxClient
{
public:
    using SandboxClient::SandboxClient;

    QJsonObject call(const QByteArray &path, const QJsonObject &body)
    {
        return post("/cgi-bin/tags/" + path, wire(body), token);
    }
    int createTag(const QJsonValue &name) { return code(call("create", {{"tag"_L1, QJsonObject{{"name"_L1, name}}}})); }
    int renameTag(const QJsonValue &id, const QJsonValue &name)
    {
        return code(call("update", {{"tag"_L1, QJsonObject{{"id"_L1, id}, {"name"_L1, name}}}}));
    }
    int deleteTag(const QJsonValue &id) { return code(call("delete", {{"tag"_L1, QJsonObject{{"id"_L1, id}}}})); }
    QJsonObject tagging(const QJsonValue &openids, const QJsonValue &tag)
    {
        return call("members/batchtagging", {{"openid_list"_L1, openids}, {"tagid"_L1, tag}});
    }
    QJsonObject untagging(const QJsonValue &openids, const QJsonValue &tag)
    {
        return call("members/batchuntagging", {{"openid_list"_L1, openids}, {"tagid"_L1, tag}});
    }
    QJsonArray tagsOf(const QString &openid)
    {
        return call("getidlist", {{"openid"_L1, openid}}).value("tagid_list"_L1).toArray();
    }
    QJsonArray tags() { return get("/cgi-bin/tags/get", token).value("tags"_L1).toArray(); }
    [[nodiscard]] QString openid(qsizetype index) const { return platform.followers().at(index).openid; }

    const QByteArray token = tokenQuery();
};

} // namespace

class TestSandboxFollowers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheSamePeopleFromTheSameSeed()
    {
        const Followers one(7, 20);
        const Followers same(7, 20);
        const Followers other(8, 20);
        QSet<QString> openids;
        QSet<ClientPlatform> platforms;
        QSet<QString> names;
        for (qsizetype i = 0; i < one.all().size(); ++i) {
            const Follower &follower = one.all().at(i);
            QCOMPARE(follower.openid, same.all().at(i).openid);
            QCOMPARE(follower.weChatId, same.all().at(i).weChatId);
            QVERIFY(follower.openid != other.all().at(i).openid);
            QVERIFY(Followers::isWellFormed(follower.openid));
            QCOMPARE(follower.openid.first(6), one.all().first().openid.first(6));
            openids.insert(follower.openid);
            platforms.insert(follower.platform);
            names.insert(follower.weChatId);
        }
        QCOMPARE(openids.size(), 20);
        QCOMPARE(platforms.size(), 3);
        QCOMPARE(names.size(), 6); // five people's, and none for the others
    }

    void areNotDisturbedByOtherCalls()
    {
        Account quiet({.seed = 3});
        Account busy({.seed = 3});
        static_cast<void>(busy.plain());
        QCOMPARE(busy.openid(19), quiet.openid(19));
    }

    void startWithTwoTags()
    {
        Account account;
        QCOMPARE(account.sendRaw("GET", "/cgi-bin/tags/get", account.token),
                 QByteArray("{\"tags\":[{\"count\":0,\"id\":2,\"name\":\"星标组\"},{\"count\":5,\"id\":100,\"name\":"
                            "\"会员\"},{\"count\":4,\"id\":101,\"name\":\"内测\"}]}"));
        QCOMPARE(account.tagsOf(account.openid(0)), (QJsonArray{100, 101}));
        QCOMPARE(account.tagsOf(account.openid(1)), QJsonArray());
    }

    void checksTheNameOfATag_data()
    {
        QTest::addColumn<QJsonValue>("name");
        QTest::addColumn<int>("code");
        QTest::newRow("30 bytes") << QJsonValue(QString(10, u'签')) << ok;
        QTest::newRow("31 bytes") << QJsonValue(QString(10, u'签') + u"a") << 45158;
        QTest::newRow("30 characters") << QJsonValue(QString(30, u'a')) << ok;
        QTest::newRow("taken") << QJsonValue(u"会员"_s) << 45157;
        QTest::newRow("built in") << QJsonValue(u"星标组"_s) << 45157;
        QTest::newRow("empty") << QJsonValue(QString()) << 45157;
        QTest::newRow("blank") << QJsonValue(u"  "_s) << 45157;
        QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << 45157;
        QTest::newRow("number") << QJsonValue(5) << 45157;
        QTest::newRow("list") << QJsonValue(QJsonArray{u"a"_s}) << 45157;
    }

    void checksTheNameOfATag()
    {
        QFETCH(const QJsonValue, name);
        QFETCH(const int, code);
        Account account;
        QCOMPARE(account.createTag(name), code);
        QCOMPARE(account.tags().size(), code == ok ? 4 : 3);
        QCOMPARE(Account().renameTag(101, name), code);
    }

    void createsTagsFrom100On()
    {
        Account account;
        static_cast<void>(account.call("create", {{"tag"_L1, QJsonObject{{"name"_L1, u"广东"_s}}}}));
        QCOMPARE(account.last.body, QByteArray("{\"tag\":{\"id\":102,\"name\":\"广东\"}}"));
        QCOMPARE(account.deleteTag(102), ok);
        QCOMPARE(account.createTag(u"广东"_s), ok);
        QCOMPARE(account.tags().last()["id"_L1].toInt(), 103);
    }

    void holdsAHundredTags()
    {
        Account account;
        for (int i = 0; i < 98; ++i)
            QCOMPARE(account.createTag(u"标签%1"_s.arg(i)), ok);
        QCOMPARE(account.createTag(u"一个也不多"_s), 45056);
        QCOMPARE(account.deleteTag(100), ok);
        QCOMPARE(account.createTag(u"又有了"_s), ok);
    }

    void renamesATag()
    {
        Account account;
        QCOMPARE(account.renameTag(100, u"贵宾"_s), ok);
        QCOMPARE(account.tags().at(1)["name"_L1].toString(), u"贵宾"_s);
        QCOMPARE(account.renameTag(100, u"贵宾"_s), ok); // its own name is not taken
        QCOMPARE(account.renameTag(100, u"内测"_s), 45157);
        for (const QJsonValue &id : {QJsonValue(102), QJsonValue(0), QJsonValue(u"100"_s), QJsonValue(100.5),
                                     QJsonValue(QJsonValue::Undefined)})
            QCOMPARE(account.renameTag(id, u"新"_s), 45159);
        QCOMPARE(account.renameTag(2, u"新"_s), 45058);
        QCOMPARE(account.code(account.call("update", {{"tag"_L1, 100}})), 47001);
    }

    void deletesATagFromItsFollowers()
    {
        Account account;
        QCOMPARE(account.deleteTag(100), ok);
        QCOMPARE(account.tagsOf(account.openid(0)), QJsonArray{101});
        QCOMPARE(account.deleteTag(100), 45159);
        QCOMPARE(account.deleteTag(2), 45058);
        QCOMPARE(account.code(account.call("delete", {})), 47001);
    }

    void tagsAndUntags()
    {
        Account account;
        const QJsonArray both{account.openid(1), account.openid(2)};
        QCOMPARE(account.tagging(both, 101), (QJsonObject{{"errcode"_L1, 0}, {"errmsg"_L1, "ok"_L1}}));
        QCOMPARE(account.tagging(both, 100), (QJsonObject{{"errcode"_L1, 0}, {"errmsg"_L1, "ok"_L1}}));
        QCOMPARE(account.tagsOf(account.openid(2)), (QJsonArray{101, 100}));
        QCOMPARE(account.tags().at(1)["count"_L1].toInt(), 7);
        QCOMPARE(account.code(account.tagging(QJsonArray{account.openid(2)}, 101)), ok);
        QCOMPARE(account.tagsOf(account.openid(2)), (QJsonArray{100, 101})); // now it is the last one
        QCOMPARE(account.code(account.untagging(both, 101)), ok);
        QCOMPARE(account.tagsOf(account.openid(1)), QJsonArray{100});
        QCOMPARE(account.code(account.untagging(both, 101)), ok); // not there any more
    }

    void refusesToTag_data()
    {
        QTest::addColumn<QJsonValue>("openids");
        QTest::addColumn<QJsonValue>("tag");
        QTest::addColumn<int>("code");
        const QString follower = Followers(1, 20).all().first().openid;
        const QJsonValue one = QJsonArray{follower};
        QJsonArray fifty;
        for (int i = 0; i < 50; ++i)
            fifty.append(follower);
        QJsonArray more = fifty;
        more.append(follower);

        QTest::newRow("fifty") << QJsonValue(fifty) << QJsonValue(100) << ok;
        QTest::newRow("fifty-one") << QJsonValue(more) << QJsonValue(100) << 40032;
        QTest::newRow("none") << QJsonValue(QJsonArray()) << QJsonValue(100) << 40032;
        QTest::newRow("no list") << QJsonValue(follower) << QJsonValue(100) << 40032;
        QTest::newRow("unknown tag") << one << QJsonValue(999) << 45159;
        QTest::newRow("tag as text") << one << QJsonValue(u"100"_s) << 45159;
        QTest::newRow("no tag") << one << QJsonValue(QJsonValue::Undefined) << 45159;
        QTest::newRow("no openid") << QJsonValue(QJsonArray{u"me"_s}) << QJsonValue(100) << 40003;
        QTest::newRow("a number") << QJsonValue(QJsonArray{5}) << QJsonValue(100) << 40003;
        QTest::newRow("another account's") << QJsonValue(QJsonArray{stranger}) << QJsonValue(100) << 49003;
    }

    void refusesToTag()
    {
        QFETCH(const QJsonValue, openids);
        QFETCH(const QJsonValue, tag);
        QFETCH(const int, code);
        Account account;
        QCOMPARE(account.code(account.tagging(openids, tag)), code);
        QCOMPARE(account.code(account.untagging(openids, tag)), code);
    }

    void tellsWhichOpenidsFailed()
    {
        Account account;
        const QJsonObject answer = account.tagging(QJsonArray{stranger, account.openid(1), u"me"_s}, 100);
        QCOMPARE(answer,
                 (QJsonObject{{"errcode"_L1, 45171},
                              {"errmsg"_L1, "some openid fail"_L1},
                              {"fail_openid_list"_L1, QJsonArray{stranger, u"me"_s}}}));
        QCOMPARE(account.tagsOf(account.openid(1)), QJsonArray{100});
    }

    void putsTwentyTagsOnOneFollower()
    {
        Account account;
        const QJsonArray one{account.openid(1)};
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(account.createTag(u"标签%1"_s.arg(i)), ok);
            QCOMPARE(account.code(account.tagging(one, 102 + i)), ok);
        }
        QCOMPARE(account.code(account.tagging(one, 100)), 45059);
        QCOMPARE(account.code(account.tagging(one, 105)), ok); // has it already
        QCOMPARE(account.code(account.tagging(QJsonArray{account.openid(1), account.openid(2)}, 100)), 45171);
        QCOMPARE(account.tagsOf(account.openid(2)), QJsonArray{100});
    }

    void listsTagsOfAFollower()
    {
        Account account;
        QCOMPARE(account.code(account.call("getidlist", {{"openid"_L1, "me"_L1}})), 40003);
        QCOMPARE(account.code(account.call("getidlist", {{"openid"_L1, 5}})), 40003);
        QCOMPARE(account.code(account.call("getidlist", {{"openid"_L1, stranger}})), 49003);
        QCOMPARE(account.code(account.call("getidlist", {})), 40003);
    }

    void listsFollowers()
    {
        Account account;
        const QJsonObject all = account.get("/cgi-bin/user/get", account.token);
        QCOMPARE(all.value("total"_L1).toInt(), 20);
        QCOMPARE(all.value("count"_L1).toInt(), 20);
        const QJsonArray openids = all.value("data"_L1).toObject().value("openid"_L1).toArray();
        QCOMPARE(openids.size(), 20);
        QCOMPARE(openids.at(7).toString(), account.openid(7));
        QCOMPARE(all.value("next_openid"_L1), openids.last());

        const auto after = [&](const QString &openid) {
            return account.get("/cgi-bin/user/get", account.token + "&next_openid=" + openid.toUtf8());
        };
        QCOMPARE(after({}), all);
        QCOMPARE(after(account.openid(17)).value("data"_L1),
                 QJsonValue(QJsonObject{{"openid"_L1, QJsonArray{account.openid(18), account.openid(19)}}}));
        QCOMPARE(after(account.openid(19)),
                 (QJsonObject{{"total"_L1, 20}, {"count"_L1, 0}, {"next_openid"_L1, ""_L1}}));
        QCOMPARE(account.code(after(stranger)), 40003);
    }

    void keepsATagOfTooManyFollowers()
    {
        constexpr int many = 100'001;
        Account account({.followers = many});
        const QList<Follower> followers = account.platform.followers();
        QCOMPARE(account.createTag(u"大家"_s), ok);
        constexpr qsizetype atOnce = 50;
        for (qsizetype from = 0; from < many; from += atOnce) {
            QJsonArray openids;
            for (const Follower &follower : followers.mid(from, atOnce))
                openids.append(follower.openid);
            QCOMPARE(account.code(account.tagging(openids, 102)), ok);
        }
        QCOMPARE(account.deleteTag(102), 45057);
        QCOMPARE(account.code(account.untagging(QJsonArray{followers.first().openid}, 102)), ok);
        QCOMPARE(account.deleteTag(102), ok);

        const QJsonObject page = account.get("/cgi-bin/user/get", account.token);
        QCOMPARE(page.value("total"_L1).toInt(), many);
        QCOMPARE(page.value("count"_L1).toInt(), 10'000);
        QCOMPARE(page.value("next_openid"_L1).toString(), followers.at(9'999).openid);
    }

    void tellsOfAFollower()
    {
        Account account;
        const QByteArray path = "/cgi-bin/user/info";
        const auto info = [&](const QString &openid) {
            return account.get(path, account.token + "&lang=zh_CN&openid=" + openid.toUtf8());
        };
        const QJsonObject first = info(account.openid(0));
        QCOMPARE(first.value("subscribe"_L1).toInt(), 1);
        QCOMPARE(first.value("openid"_L1).toString(), account.openid(0));
        QCOMPARE(first.value("tagid_list"_L1).toArray(), (QJsonArray{100, 101}));
        const auto since = QDateTime::fromSecsSinceEpoch(first.value("subscribe_time"_L1).toInteger(), Qt::UTC);
        QCOMPARE(since.date().year(), 2025);
        QVERIFY(first.value("subscribe_scene"_L1).toString().startsWith(u"ADD_SCENE_"_s));
        for (const QString &gone : {u"nickname"_s, u"headimgurl"_s, u"sex"_s, u"city"_s})
            QVERIFY(!first.contains(gone));
        QCOMPARE(account.code(account.get(path, account.token)), 41009);
        QCOMPARE(account.code(info(u"me"_s)), 40003);
        QCOMPARE(account.code(info(stranger)), 40003);
    }

    void areListedWithTheirPlatformsForRehearsals()
    {
        Account account;
        const QJsonArray told = account.post("/mpdesk-sandbox/followers", "{}").value("followers"_L1).toArray();
        const QList<Follower> followers = account.platform.followers();
        QCOMPARE(told.size(), followers.size());
        for (qsizetype i = 0; i < told.size(); ++i) {
            QCOMPARE(told.at(i)["openid"_L1].toString(), followers.at(i).openid);
            QCOMPARE(told.at(i)["wechat_id"_L1].toString(), followers.at(i).weChatId);
            QCOMPARE(told.at(i)["client_platform_type"_L1].toInt(), static_cast<int>(followers.at(i).platform));
        }
    }

    void areForVerifiedAccountsWithinTheDaysQuota_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("quota");
        QTest::newRow("list") << "GET"_ba
                              << "/cgi-bin/user/get"_ba << 100;
        QTest::newRow("create tag") << "POST"_ba
                                    << "/cgi-bin/tags/create"_ba << 100;
        QTest::newRow("list tags") << "GET"_ba
                                   << "/cgi-bin/tags/get"_ba << 100;
        QTest::newRow("rename tag") << "POST"_ba
                                    << "/cgi-bin/tags/update"_ba << 100;
        QTest::newRow("tag") << "POST"_ba
                             << "/cgi-bin/tags/members/batchtagging"_ba << 1000;
        QTest::newRow("untag") << "POST"_ba
                               << "/cgi-bin/tags/members/batchuntagging"_ba << 1000;
    }

    void areForVerifiedAccountsWithinTheDaysQuota()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const QByteArray, path);
        QFETCH(const int, quota);
        const auto code = [&](Account &account) {
            const QByteArray answer = account.sendRaw(verb, path, account.token, verb == "POST" ? "{}" : "");
            return account.code(QJsonDocument::fromJson(answer).object());
        };
        Account personal({.kind = Kind::PersonalSubscription});
        QCOMPARE(code(personal), 48001);
        Account testing({.kind = Kind::TestAccount});
        for (int i = 0; i < quota; ++i)
            QVERIFY(code(testing) != 45009);
        QCOMPARE(code(testing), 45009);
    }
};

QTEST_GUILESS_MAIN(TestSandboxFollowers)
#include "tst_sandboxfollowers.moc"
