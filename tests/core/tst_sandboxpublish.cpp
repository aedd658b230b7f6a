// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xmltree.h"
#include "tests/support/mediafiles.h"
#include "tests/support/sandboxclient.h"

#include <QJsonArray>
#include <QTest>

using namespace core::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace test;

namespace {

constexpr int ok = 0;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestSandboxPublish : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_token;

    QJsonObject post(const QByteArray &path, const QJsonObject &body)
    {
        return m_client->post(path, json(body), m_token);
    }
    QString draft(int articles = 1)
    {
        const core::Form form = core::multipartForm({.fileName = u"a.png"_s, .bytes = pngBytes()});
        const QJsonObject image = m_client->postForm("/cgi-bin/material/add_material", form, m_token + "&type=image");
        QJsonArray list;
        for (int i = 1; i <= articles; ++i)
            list.append(QJsonObject{{"title"_L1, u"标题 %1"_s.arg(i)},
                                    {"content"_L1, u"正文"_s},
                                    {"thumb_media_id"_L1, image.value("media_id"_L1)}});
        return post("/cgi-bin/draft/add", {{"articles"_L1, list}}).value("media_id"_L1).toString();
    }
    QJsonObject submit(const QString &mediaId)
    {
        return post("/cgi-bin/freepublish/submit", {{"media_id"_L1, mediaId}});
    }
    QString submitted(const QString &mediaId) { return submit(mediaId).value("publish_id"_L1).toString(); }
    QJsonObject job(const QJsonValue &publishId)
    {
        return post("/cgi-bin/freepublish/get", {{"publish_id"_L1, publishId}});
    }
    int status(const QJsonValue &publishId) { return job(publishId).value("publish_status"_L1).toInt(-1); }
    /// The article_id of something that is out.
    QString published(int articles = 1)
    {
        const QString publishId = submitted(draft(articles));
        m_client->platform.advance(3s);
        return job(publishId).value("article_id"_L1).toString();
    }
    QJsonObject remove(const QString &articleId, const QJsonValue &index = QJsonValue::Undefined)
    {
        return post("/cgi-bin/freepublish/delete", {{"article_id"_L1, articleId}, {"index"_L1, index}});
    }
    QJsonObject article(const QString &articleId)
    {
        return post("/cgi-bin/freepublish/getarticle", {{"article_id"_L1, articleId}});
    }
    QJsonObject page(int offset, int count, int noContent = 0)
    {
        return post("/cgi-bin/freepublish/batchget",
                    {{"offset"_L1, offset}, {"count"_L1, count}, {"no_content"_L1, noContent}});
    }
    int control(const QByteArray &deed, const QByteArray &body)
    {
        static_cast<void>(m_client->post("/mpdesk-sandbox/" + deed, body));
        return m_client->last.status;
    }
    core::XmlNode event()
    {
        const QList<QByteArray> events = m_client->platform.takeEvents();
        return events.size() == 1 ? core::parseXml(events.constFirst()).value_or(core::XmlNode()) : core::XmlNode();
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_token = m_client->tokenQuery();
    }

    void publishesInItsOwnTime()
    {
        const QString mediaId = draft(2);
        const QJsonObject taken = submit(mediaId);
        QCOMPARE(taken.keys(), (QStringList{u"errcode"_s, u"errmsg"_s, u"msg_data_id"_s, u"publish_id"_s}));
        const QString publishId = taken.value("publish_id"_L1).toString();
        QVERIFY(publishId.toLongLong() > 2'147'483'647); // as real ones, more than an int holds
        m_client->platform.advance(2s);
        QCOMPARE(job(publishId),
                 (QJsonObject{{"publish_id"_L1, publishId}, {"publish_status"_L1, 1}, {"fail_idx"_L1, QJsonArray()}}));
        QVERIFY(m_client->platform.takeEvents().isEmpty());

        m_client->platform.advance(1s);
        const QJsonObject done = job(publishId);
        QCOMPARE(done.value("publish_status"_L1).toInt(-1), 0);
        QCOMPARE(done.value("article_id"_L1).toString().size(), 43);
        const QJsonObject detail = done.value("article_detail"_L1).toObject();
        QCOMPARE(detail.value("count"_L1).toInt(), 2);
        const QJsonObject second = detail.value("item"_L1).toArray().at(1).toObject();
        QCOMPARE(second.value("idx"_L1).toInt(), 2);
        QVERIFY(second.value("article_url"_L1).toString().startsWith(u"http://mp.weixin.qq.com/s/"_s));
        QCOMPARE(job(publishId.toLongLong()), done); // old programs send the number
    }

    void takesTheDraftAway()
    {
        const QString mediaId = draft();
        static_cast<void>(submit(mediaId));
        const QJsonObject body{{"media_id"_L1, mediaId}};
        QCOMPARE(m_client->code(post("/cgi-bin/draft/get", body)), ok);
        QCOMPARE(m_client->code(submit(mediaId)), 53503);
        m_client->platform.advance(3s);
        QCOMPARE(m_client->code(post("/cgi-bin/draft/get", body)), 40007);
        QCOMPARE(m_client->code(submit(mediaId)), 40007);
        QCOMPARE(m_client->code(submit(QString())), 41006);
    }

    void tellsTheServer()
    {
        const QString publishId = submitted(draft(2));
        m_client->platform.advance(3s);
        const core::XmlNode told = event();
        QCOMPARE(told.textOf(u"ToUserName"), m_client->platform.identity().originalId);
        QCOMPARE(told.textOf(u"MsgType"), u"event"_s);
        QCOMPARE(told.textOf(u"Event"), u"PUBLISHJOBFINISH"_s);
        const core::XmlNode *info = told.child(u"PublishEventInfo");
        QVERIFY(info);
        QCOMPARE(info->textOf(u"publish_id"), publishId);
        QCOMPARE(info->textOf(u"publish_status"), u"0"_s);
        const QJsonObject asked = job(publishId);
        QCOMPARE(info->textOf(u"article_id"), asked.value("article_id"_L1).toString());
        const core::XmlNode *detail = info->child(u"article_detail");
        QVERIFY(detail);
        QCOMPARE(detail->textOf(u"count"), u"2"_s);
        QCOMPARE(detail->children.size(), 3);
        QCOMPARE(detail->children.at(2).textOf(u"idx"), u"2"_s);
        const QJsonArray items = asked.value("article_detail"_L1).toObject().value("item"_L1).toArray();
        QCOMPARE(detail->children.at(2).textOf(u"article_url"),
                 items.at(1).toObject().value("article_url"_L1).toString());
    }

    void failsAsOrdered_data()
    {
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<int>("status");
        QTest::addColumn<QJsonArray>("atFault");
        QTest::newRow("not original") << R"({"status":2,"fail_idx":[1,3]})"_ba << 2 << QJsonArray{1, 3};
        QTest::newRow("failed") << R"({"status":3})"_ba << 3 << QJsonArray();
        QTest::newRow("rejected") << R"({"status":4,"fail_idx":[2]})"_ba << 4 << QJsonArray{2};
    }

    void failsAsOrdered()
    {
        QFETCH(const QByteArray, order);
        QFETCH(const int, status);
        QFETCH(const QJsonArray, atFault);
        QCOMPARE(control("publish-outcome", order), 200);
        const QString mediaId = draft(3);
        const QString publishId = submitted(mediaId);
        QCOMPARE(this->status(publishId), 1);
        m_client->platform.advance(3s);
        QCOMPARE(job(publishId),
                 (QJsonObject{{"publish_id"_L1, publishId}, {"publish_status"_L1, status}, {"fail_idx"_L1, atFault}}));
        const core::XmlNode told = event();
        QJsonArray toldIndexes;
        for (const core::XmlNode &element : told.child(u"PublishEventInfo")->children) {
            if (element.name == "fail_idx"_L1)
                toldIndexes.append(element.text.toInt());
        }
        QCOMPARE(toldIndexes, atFault);
        // The draft stays, and the order was for one.
        const QString again = submitted(mediaId);
        m_client->platform.advance(3s);
        QCOMPARE(this->status(again), 0);
    }

    void checksOrders_data()
    {
        QTest::addColumn<QByteArray>("order");
        QTest::newRow("nothing") << "{}"_ba;
        QTest::newRow("publishing") << R"({"status":1})"_ba;
        QTest::newRow("deleted") << R"({"status":5})"_ba;
        QTest::newRow("which article?") << R"({"status":4})"_ba;
        QTest::newRow("article 0") << R"({"status":2,"fail_idx":[0]})"_ba;
        QTest::newRow("an article too many") << R"({"status":3,"fail_idx":[1]})"_ba;
    }

    void checksOrders()
    {
        QFETCH(const QByteArray, order);
        QCOMPARE(control("publish-outcome", order), 400);
    }

    void knowsItsJobsOnly()
    {
        QCOMPARE(m_client->code(job(u"1"_s)), 53502);
        QCOMPARE(m_client->code(job(u"nonsense"_s)), 53502);
        QCOMPARE(m_client->code(post("/cgi-bin/freepublish/get", {{"a"_L1, 1}})), 53502);
    }

    void publishesWhatWasHandedIn()
    {
        const QString mediaId = draft();
        const QString publishId = submitted(mediaId);
        QCOMPARE(m_client->code(post("/cgi-bin/draft/delete", {{"media_id"_L1, mediaId}})), ok);
        m_client->platform.advance(3s);
        QCOMPARE(status(publishId), 0);
    }

    void showsWhatIsOut()
    {
        const QString articleId = published(2);
        const QJsonArray items = article(articleId).value("news_item"_L1).toArray();
        QCOMPARE(items.size(), 2);
        const QJsonObject item = items.at(1).toObject();
        QCOMPARE(item.value("title"_L1).toString(), u"标题 2"_s);
        QCOMPARE(item.value("content"_L1).toString(), u"正文"_s);
        QCOMPARE(item.value("is_deleted"_L1), QJsonValue(false));
        const QUrl url(item.value("url"_L1).toString());
        QVERIFY(m_client->sendRaw("GET", url.path().toLatin1()).contains("<h1>标题 2</h1>"));
        QCOMPARE(m_client->code(article(u"nonsense"_s)), 53600);
    }

    void deletesByIndexFromOne()
    {
        const QString articleId = published(2);
        const QString url =
            article(articleId).value("news_item"_L1).toArray().at(1).toObject().value("url"_L1).toString();
        QCOMPARE(m_client->code(remove(articleId, 3)), 40114);
        QCOMPARE(m_client->code(remove(articleId, -1)), 40114);
        QCOMPARE(m_client->code(remove(articleId, 2)), ok);
        const QJsonArray items = article(articleId).value("news_item"_L1).toArray();
        QCOMPARE(items.at(0).toObject().value("is_deleted"_L1), QJsonValue(false));
        QCOMPARE(items.at(1).toObject().value("is_deleted"_L1), QJsonValue(true));
        QVERIFY(!m_client->sendRaw("GET", QUrl(url).path().toLatin1()).contains("<h1>"));
        QCOMPARE(page(0, 20).value("total_count"_L1).toInt(), 1);
        QCOMPARE(m_client->code(remove(articleId, 1)), ok);
        QCOMPARE(m_client->code(article(articleId)), 53600);
    }

    void deletesAllWithoutAnIndex_data()
    {
        QTest::addColumn<QJsonValue>("index");
        QTest::newRow("none") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("0") << QJsonValue(0);
    }

    void deletesAllWithoutAnIndex()
    {
        QFETCH(const QJsonValue, index);
        const QString publishId = submitted(draft(2));
        m_client->platform.advance(3s);
        const QString articleId = job(publishId).value("article_id"_L1).toString();
        QCOMPARE(m_client->code(remove(articleId, index)), ok);
        QCOMPARE(m_client->code(article(articleId)), 53600);
        QCOMPARE(m_client->code(remove(articleId, index)), 53600);
        QCOMPARE(page(0, 20).value("total_count"_L1).toInt(), 0);
        QCOMPARE(status(publishId), 5);
        QVERIFY(!job(publishId).contains("article_id"_L1));
    }

    void banishesAsOrdered()
    {
        const QString publishId = submitted(draft());
        m_client->platform.advance(3s);
        const QByteArray articleId = job(publishId).value("article_id"_L1).toString().toUtf8();
        QCOMPARE(control("ban-article", "{\"article_id\":\"nonsense\"}"), 400);
        QCOMPARE(control("ban-article", "{\"article_id\":\"" + articleId + "\"}"), 200);
        QCOMPARE(status(publishId), 6);
        QCOMPARE(m_client->code(article(QString::fromUtf8(articleId))), 53600);
    }

    void listsTheNewestFirst()
    {
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids.prepend(published());
        QStringList listed;
        for (const int offset : {0, 2}) {
            const QJsonObject shown = page(offset, 2);
            QCOMPARE(shown.value("total_count"_L1).toInt(), 3);
            const QJsonArray items = shown.value("item"_L1).toArray();
            QCOMPARE(shown.value("item_count"_L1).toInt(), items.size());
            for (const QJsonValue item : items)
                listed += item.toObject().value("article_id"_L1).toString();
        }
        QCOMPARE(listed, ids);
        const auto contentOf = [](const QJsonObject &shown) {
            return shown.value("item"_L1).toArray().at(0).toObject().value("content"_L1).toObject();
        };
        QCOMPARE(contentOf(page(0, 1)), article(ids.constFirst()));
        QVERIFY(!contentOf(page(0, 1, 1)).value("news_item"_L1).toArray().at(0).toObject().contains("content"_L1));
        QCOMPARE(m_client->code(page(0, 21)), 40097);
        QCOMPARE(m_client->code(page(-1, 1)), 40097);
    }

    void isForAccountsThatMayPublish_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("personal") << Kind::PersonalSubscription << 48001;
        QTest::newRow("subscription") << Kind::Subscription << 40007;
        QTest::newRow("service") << Kind::Service << 40007;
    }

    void isForAccountsThatMayPublish()
    {
        QFETCH(const Kind, kind);
        QFETCH(const int, code);
        m_client = std::make_unique<SandboxClient>(Options{.kind = kind});
        m_token = m_client->tokenQuery();
        QCOMPARE(m_client->code(submit(u"nonsense"_s)), code);
    }

    void hasQuotas_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("quota");
        QTest::newRow("submit") << "/cgi-bin/freepublish/submit"_ba << 100;
        QTest::newRow("get") << "/cgi-bin/freepublish/get"_ba << 100;
        QTest::newRow("delete") << "/cgi-bin/freepublish/delete"_ba << 10;
        QTest::newRow("getarticle") << "/cgi-bin/freepublish/getarticle"_ba << 100;
        QTest::newRow("batchget") << "/cgi-bin/freepublish/batchget"_ba << 100;
    }

    void hasQuotas()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const int, quota);
        for (int i = 0; i < quota; ++i)
            QVERIFY(m_client->code(m_client->post(path, "{}", m_token)) != 45009);
        QCOMPARE(m_client->code(m_client->post(path, "{}", m_token)), 45009);
    }
};

QTEST_GUILESS_MAIN(TestSandboxPublish)
#include "tst_sandboxpublish.moc"
