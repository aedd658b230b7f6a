// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QJsonArray copies(const QJsonObject &object, int times)
{
    QJsonArray array;
    for (int i = 0; i < times; ++i)
        array.append(object);
    return array;
}

QJsonObject crop(const char *ratio, const char *x1, const char *y1, const char *x2, const char *y2)
{
    const QJsonObject one{{"ratio"_L1, QLatin1String(ratio)},
                          {"x1"_L1, QLatin1String(x1)},
                          {"y1"_L1, QLatin1String(y1)},
                          {"x2"_L1, QLatin1String(x2)},
                          {"y2"_L1, QLatin1String(y2)}};
    return {{"crop_percent_list"_L1, QJsonArray{one}}};
}

} // namespace

class TestSandboxDrafts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_token;

    QJsonObject post(const QByteArray &path, const QJsonObject &body)
    {
        return m_client->post(path, json(body), m_token);
    }
    QString addedFile(const QByteArray &type, const QByteArray &bytes)
    {
        const core::Form form = core::multipartForm({.fileName = u"a.bin"_s, .bytes = bytes});
        const QJsonObject added = m_client->postForm("/cgi-bin/material/add_material", form, m_token + "&type=" + type);
        return added.value("media_id"_L1).toString();
    }
    QString cover() { return addedFile("image", pngBytes()); }
    QJsonObject news()
    {
        return {{"title"_L1, u"标题"_s}, {"content"_L1, u"<p>正文</p>"_s}, {"thumb_media_id"_L1, cover()}};
    }
    QJsonObject pictures(int count)
    {
        const QJsonObject picture{{"image_media_id"_L1, cover()}};
        return {{"article_type"_L1, "newspic"_L1},
                {"title"_L1, u"标题"_s},
                {"content"_L1, u"正文"_s},
                {"image_info"_L1, QJsonObject{{"image_list"_L1, copies(picture, count)}}}};
    }
    QJsonObject add(const QJsonArray &articles) { return post("/cgi-bin/draft/add", {{"articles"_L1, articles}}); }
    QString added(const QJsonArray &articles) { return add(articles).value("media_id"_L1).toString(); }
    QJsonObject get(const QString &mediaId) { return post("/cgi-bin/draft/get", {{"media_id"_L1, mediaId}}); }
    QJsonObject article(const QString &mediaId, int index = 0)
    {
        return get(mediaId).value("news_item"_L1).toArray().at(index).toObject();
    }
    QJsonObject update(const QString &mediaId, const QJsonValue &index, const QJsonValue &articles)
    {
        return post("/cgi-bin/draft/update",
                    {{"media_id"_L1, mediaId}, {"index"_L1, index}, {"articles"_L1, articles}});
    }
    int drafts() { return m_client->get("/cgi-bin/draft/count", m_token).value("total_count"_L1).toInt(); }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_token = m_client->tokenQuery();
    }

    void checksArticlesAsThePlatformDoes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value, int code) {
            QTest::newRow(name) << field << value << code;
        };
        const QString emoji = u"👍"_s;
        const QString title = u"title"_s;
        row("title 32", title, QString(32, u'题'), ok);
        row("title 33", title, QString(33, u'题'), 45003);
        row("title 32 outside of the basic plane", title, emoji.repeated(32), ok);
        row("title 33 outside of the basic plane", title, emoji.repeated(33), 45003);
        row("title empty", title, QString(), 40062);
        row("title blank", title, u"  "_s, 40062);
        row("title missing", title, QJsonValue::Undefined, 40062);
        row("title a number", title, 5, 47001);
        const QString author = u"author"_s;
        row("author 16", author, QString(16, u'人'), ok);
        row("author 17", author, QString(17, u'人'), 45110);
        row("author a list", author, QJsonArray(), 47001);
        const QString digest = u"digest"_s;
        row("digest 128", digest, QString(128, u'摘'), ok);
        row("digest 129", digest, QString(129, u'摘'), 45004);
        const QString content = u"content"_s;
        row("content empty", content, QString(), 44004);
        row("content missing", content, QJsonValue::Undefined, 44004);
        row("content 19 999", content, QString(19'999, u'a'), ok);
        row("content 20 000", content, QString(20'000, u'a'), 45002);
        const QString source = u"content_source_url"_s;
        const QString web = u"https://example.com/"_s;
        row("source url 1 KB", source, QString(web + QString(1024 - web.size(), u'a')), ok);
        row("source url over 1 KB", source, QString(web + QString(1025 - web.size(), u'a')), 41039);
        row("source url empty", source, QString(), ok);
        row("source url without scheme", source, u"www.example.com"_s, 41039);
        row("source url of another scheme", source, u"javascript:alert(1)"_s, 41039);
        row("source url without host", source, u"https://"_s, 41039);
        row("cover missing", u"thumb_media_id"_s, QJsonValue::Undefined, 40007);
        row("cover unknown", u"thumb_media_id"_s, u"nonsense"_s, 40007);
        row("no such type", u"article_type"_s, u"video"_s, 45162);
        row("type news", u"article_type"_s, u"news"_s, ok);
        row("comments", u"need_open_comment"_s, 1, ok);
        row("comments 2", u"need_open_comment"_s, 2, 40097);
        row("comments in words", u"only_fans_can_comment"_s, u"yes"_s, 40097);
        for (const QString &key : {u"pic_crop_235_1"_s, u"pic_crop_1_1"_s}) {
            row(qPrintable(key + u" good"), key, u"0.1945_0_1_0.5236"_s, ok);
            row(qPrintable(key + u" 6 decimals"), key, u"0.123456_0_1_1"_s, ok);
            row(qPrintable(key + u" 7 decimals"), key, u"0.1234567_0_1_1"_s, 40097);
            row(qPrintable(key + u" over 1"), key, u"0_0_1.1_1"_s, 40097);
            row(qPrintable(key + u" below 0"), key, u"-0.1_0_1_1"_s, 40097);
            row(qPrintable(key + u" 3 numbers"), key, u"0_0_1"_s, 40097);
            row(qPrintable(key + u" 5 numbers"), key, u"0_0_1_1_1"_s, 40097);
            row(qPrintable(key + u" upside down"), key, u"0_1_1_0"_s, 40097);
            row(qPrintable(key + u" without width"), key, u"0.5_0_0.5_1"_s, 40097);
            row(qPrintable(key + u" letters"), key, u"a_b_c_d"_s, 40097);
        }
        const QString info = u"cover_info"_s;
        row("cover 1:1", info, crop("1_1", "0", "0", "1", "1"), ok);
        row("cover 2.35:1", info, crop("2.35_1", "0.1", "0", "1", "0.9"), ok);
        row("cover 4:3", info, crop("4_3", "0", "0", "1", "1"), 40097);
        row("cover out of bounds", info, crop("16_9", "0", "0", "2", "1"), 40097);
        const QJsonObject product{{"product_key"_L1, "key"_L1}};
        row("a product", u"product_info"_s, QJsonObject{{"footer_product_info"_L1, product}}, 53406);
        row("no product", u"product_info"_s, QJsonObject{{"footer_product_info"_L1, QJsonObject()}}, ok);
    }

    void checksArticlesAsThePlatformDoes()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        QFETCH(const int, code);
        const QJsonObject good = news();
        QCOMPARE(m_client->code(add({with(good, field, value)})), code);
        QCOMPARE(m_client->code(add({good, with(good, field, value)})), code);
        QCOMPARE(drafts(), code == ok ? 2 : 0);
        const QString mediaId = added({good});
        const QJsonObject before = get(mediaId);
        QCOMPARE(m_client->code(update(mediaId, 0, with(good, field, value))), code);
        if (code != ok)
            QCOMPARE(get(mediaId), before);
    }

    void checksHowManyArticles_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("code");
        QTest::newRow("none") << 0 << 44003;
        QTest::newRow("1") << 1 << ok;
        QTest::newRow("8") << 8 << ok;
        QTest::newRow("9") << 9 << 45008;
    }

    void checksHowManyArticles()
    {
        QFETCH(const int, count);
        QFETCH(const int, code);
        QCOMPARE(m_client->code(add(copies(news(), count))), code);
    }

    void checksTheBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray() << 44002;
        QTest::newRow("not JSON") << "{"_ba << 47001;
        QTest::newRow("no articles") << "{}"_ba << 44003;
        QTest::newRow("one object") << R"({"articles":{"title":"a"}})"_ba << 44003;
        QTest::newRow("no objects") << R"({"articles":["a"]})"_ba << 47001;
    }

    void checksTheBody()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, code);
        QCOMPARE(m_client->code(m_client->post("/cgi-bin/draft/add", body, m_token)), code);
    }

    void wantsAPermanentImageAsCover_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        QTest::newRow("image") << "image"_ba << pngBytes() << ok;
        QTest::newRow("thumb") << "thumb"_ba << jpegBytes() << ok;
        QTest::newRow("voice") << "voice"_ba << amrBytes(1) << 40007;
    }

    void wantsAPermanentImageAsCover()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, file);
        QFETCH(const int, code);
        const QString mediaId = addedFile(type, file);
        QCOMPARE(m_client->code(add({with(news(), u"thumb_media_id"_s, mediaId)})), code);
        const core::Form form = core::multipartForm({.fileName = u"a.bin"_s, .bytes = file});
        const QJsonObject temporary = m_client->postForm("/cgi-bin/media/upload", form, m_token + "&type=" + type);
        const QString key = type == "thumb" ? u"thumb_media_id"_s : u"media_id"_s;
        QCOMPARE(m_client->code(add({with(news(), u"thumb_media_id"_s, temporary.value(key))})), 40007);
    }

    void checksPicturePosts_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("none") << 0 << u"a"_s << 41026;
        QTest::newRow("1") << 1 << u"a"_s << ok;
        QTest::newRow("20") << 20 << u"a < b & c"_s << ok;
        QTest::newRow("21") << 21 << u"a"_s << 45020;
        QTest::newRow("tags") << 1 << u"<b>a</b>"_s << 45166;
        QTest::newRow("nothing written") << 1 << QString() << 44004;
    }

    void checksPicturePosts()
    {
        QFETCH(const int, count);
        QFETCH(const QString, content);
        QFETCH(const int, code);
        QCOMPARE(m_client->code(add({with(pictures(count), u"content"_s, content)})), code);
    }

    void wantsPermanentPicturesInPosts()
    {
        const QJsonObject unknown{{"image_media_id"_L1, "nonsense"_L1}};
        const QJsonObject info{{"image_list"_L1, QJsonArray{unknown}}};
        QCOMPARE(m_client->code(add({with(pictures(1), u"image_info"_s, info)})), 40007);
    }

    void leavesCommentsToWhoMayHaveThem()
    {
        m_client = std::make_unique<SandboxClient>(Options{.kind = Kind::PersonalSubscription});
        m_token = m_client->tokenQuery();
        QCOMPARE(m_client->code(add({with(news(), u"need_open_comment"_s, 1)})), 88000);
        QCOMPARE(m_client->code(add({with(news(), u"need_open_comment"_s, 0)})), ok);
    }

    void showsADraftAsTheRealOneDoes()
    {
        const qint64 now = m_client->clock.now().toSecsSinceEpoch();
        QJsonObject given = news();
        given.insert("author"_L1, u"作者"_s);
        given.insert("digest"_L1, u"摘要"_s);
        given.insert("content_source_url"_L1, "https://example.com/"_L1);
        given.insert("need_open_comment"_L1, 1);
        given.insert("pic_crop_235_1"_L1, "0_0_1_0.5"_L1);
        const QJsonObject shown = get(added({given}));
        QCOMPARE(shown.value("create_time"_L1).toInteger(), now);
        QCOMPARE(shown.value("update_time"_L1).toInteger(), now);
        QJsonObject item = shown.value("news_item"_L1).toArray().at(0).toObject();
        QVERIFY(item.take("url"_L1).toString().startsWith(u"http://mp.weixin.qq.com/s/"_s));
        QVERIFY(item.take("thumb_url"_L1).toString().startsWith(u"http://mmbiz.qpic.cn/mmbiz_png/"_s));
        given.insert("article_type"_L1, "news"_L1);
        given.insert("show_cover_pic"_L1, 0);
        given.insert("only_fans_can_comment"_L1, 0);
        QCOMPARE(item, given);
    }

    void showsPicturePosts()
    {
        const QJsonObject given = pictures(2);
        const QJsonObject item = article(added({given}));
        for (const QString &key : given.keys())
            QCOMPARE(item.value(key), given.value(key));
        QVERIFY(!item.contains("thumb_media_id"_L1));
    }

    void cleansTheContent_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("kept");
        const auto same = [](const char *name, const QString &content) { QTest::newRow(name) << content << content; };
        same("plain", u"<p style=\"color:red\" class='a'>正文 &amp; mehr</p><br/>"_s);
        same("a picture of the platform", u"<img src=\"https://mmbiz.qpic.cn/mmbiz_png/a/0?wx_fmt=png\" alt=\"a\">"_s);
        same("angles", u"<p>1 < 2 > 0 <3</p>"_s);
        same("a link", u"<a href=\"https://example.com/?a=1&b=2\">a</a>"_s);
        same("a quoted angle", u"<p title=\"a > b\">a</p>"_s);
        QTest::newRow("script") << u"a<script>alert('</p>')</script>b"_s << u"ab"_s;
        QTest::newRow("script in capitals") << u"a<SCRIPT src=x >alert(1)</Script >b"_s << u"ab"_s;
        QTest::newRow("script without end") << u"a<script>alert(1)"_s << u"a"_s;
        QTest::newRow("comment") << u"a<!-- <script> -->b"_s << u"ab"_s;
        QTest::newRow("handler") << u"<p onclick=\"alert(1)\" id=a>b</p>"_s << u"<p id=a>b</p>"_s;
        QTest::newRow("handler without quotes") << u"<p OnClick=alert(1)>b</p>"_s << u"<p>b</p>"_s;
        QTest::newRow("handler behind a slash") << u"<svg/onload=alert(1)>"_s << u"<svg>"_s;
        QTest::newRow("script address") << u"<a href=\" java\tscript:alert(1)\">b</a>"_s << u"<a>b</a>"_s;
        QTest::newRow("script address by entities") << u"<a href='javascript&colon;alert(1)'>b</a>"_s << u"<a>b</a>"_s;
        QTest::newRow("foreign picture") << u"<img src=\"https://example.com/a.png\" alt='a'/>"_s
                                         << u"<img alt='a'/>"_s;
        QTest::newRow("look-alike") << u"<img src=https://mmbiz.qpic.cn.example.com/a.png>"_s << u"<img>"_s;
        QTest::newRow("picture inside") << u"<img src=\"data:image/png;base64,AAAA\">"_s << u"<img>"_s;
        QTest::newRow("tag without end") << u"a<img src=\"x\" onerror=alert(1)"_s << u"a"_s;
    }

    void cleansTheContent()
    {
        QFETCH(const QString, content);
        QFETCH(const QString, kept);
        QCOMPARE(article(added({with(news(), u"content"_s, content)})).value("content"_L1).toString(), kept);
    }

    void keepsPicturesThatItServes()
    {
        m_client->headers = {{.name = "Host", .value = "127.0.0.1:8123"}};
        const core::Form form = core::multipartForm({.fileName = u"a.png"_s, .bytes = pngBytes()});
        const QString url = m_client->postForm("/cgi-bin/media/uploadimg", form, m_token).value("url"_L1).toString();
        const QString content = u"<img src=\"%1\">"_s.arg(url);
        QVERIFY(url.startsWith(u"http://127.0.0.1:8123/"_s));
        QCOMPARE(article(added({with(news(), u"content"_s, content)})).value("content"_L1).toString(), content);
    }

    void makesUpADigest_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("digest");
        QTest::newRow("short") << u"<p>正文&nbsp;&amp;\n<b>mehr</b></p>"_s << u"正文 & mehr"_s;
        QTest::newRow("54") << QString(u"<p>" + QString(60, u'文') + u"</p>") << QString(54, u'文');
        QTest::newRow("54 outside of the basic plane") << u"👍"_s.repeated(60) << u"👍"_s.repeated(54);
    }

    void makesUpADigest()
    {
        QFETCH(const QString, content);
        QFETCH(const QString, digest);
        const QJsonObject given = with(news(), u"content"_s, content);
        QCOMPARE(article(added({given})).value("digest"_L1).toString(), digest);
        QCOMPARE(article(added({given, given})).value("digest"_L1).toString(), QString());
        QCOMPARE(article(added({with(given, u"digest"_s, u"own"_s)})).value("digest"_L1).toString(), u"own"_s);
    }

    void updatesOneArticle()
    {
        const QString mediaId = added({news(), news()});
        m_client->platform.advance(5s);
        const QString url = article(mediaId, 1).value("url"_L1).toString();
        QCOMPARE(m_client->code(update(mediaId, 1, with(news(), u"title"_s, u"新"_s))), ok);
        QCOMPARE(article(mediaId, 0).value("title"_L1).toString(), u"标题"_s);
        QCOMPARE(article(mediaId, 1).value("title"_L1).toString(), u"新"_s);
        QCOMPARE(article(mediaId, 1).value("url"_L1).toString(), url);
        const QJsonObject draft = get(mediaId);
        QCOMPARE(draft.value("update_time"_L1).toInteger() - draft.value("create_time"_L1).toInteger(), 5);
    }

    void checksUpdates()
    {
        const QString mediaId = added({news(), news()});
        QCOMPARE(m_client->code(update(mediaId, 2, news())), 40114);
        QCOMPARE(m_client->code(update(mediaId, -1, news())), 40114);
        QCOMPARE(m_client->code(update(mediaId, QJsonValue::Undefined, news())), 40114);
        QCOMPARE(m_client->code(update(mediaId, 0, QJsonArray{news()})), 47001);
        QCOMPARE(m_client->code(update(u"nonsense"_s, 0, news())), 40007);
        QCOMPARE(m_client->code(update(QString(), 0, news())), 41006);
    }

    void deletesForGood()
    {
        const QString mediaId = added({news()});
        QCOMPARE(drafts(), 1);
        QCOMPARE(m_client->code(post("/cgi-bin/draft/delete", {{"media_id"_L1, mediaId}})), ok);
        QCOMPARE(m_client->code(post("/cgi-bin/draft/delete", {{"media_id"_L1, mediaId}})), 40007);
        QCOMPARE(m_client->code(get(mediaId)), 40007);
        QCOMPARE(m_client->code(get(QString())), 41006);
        QCOMPARE(drafts(), 0);
    }

    void losesWhatIsSentToMany()
    {
        const QString mediaId = added({news(), news()});
        const QJsonObject sent = post("/cgi-bin/message/mass/sendall",
                                      {{"filter"_L1, QJsonObject{{"is_to_all"_L1, true}}},
                                       {"mpnews"_L1, QJsonObject{{"media_id"_L1, mediaId}}},
                                       {"msgtype"_L1, "mpnews"_L1},
                                       {"send_ignore_reprint"_L1, 0}});
        QCOMPARE(m_client->code(sent), ok);
        QCOMPARE(m_client->code(get(mediaId)), ok);
        m_client->platform.advance(1min);
        QCOMPARE(m_client->code(get(mediaId)), 40007);
        QCOMPARE(drafts(), 0);
    }

    void listsWhatWasChangedLastFirst()
    {
        QStringList ids;
        for (int i = 0; i < 3; ++i) {
            m_client->platform.advance(1s);
            ids.prepend(added({news()}));
        }
        m_client->platform.advance(1s);
        QCOMPARE(m_client->code(update(ids.constLast(), 0, news())), ok);
        ids.move(2, 0);
        QStringList listed;
        for (const int offset : {0, 2}) {
            const QJsonObject page = post("/cgi-bin/draft/batchget", {{"offset"_L1, offset}, {"count"_L1, 2}});
            QCOMPARE(page.value("total_count"_L1).toInt(), 3);
            const QJsonArray items = page.value("item"_L1).toArray();
            QCOMPARE(page.value("item_count"_L1).toInt(), items.size());
            for (const QJsonValue item : items)
                listed += item.toObject().value("media_id"_L1).toString();
        }
        QCOMPARE(listed, ids);
    }

    void listsWithOrWithoutContent()
    {
        const QString mediaId = added({news()});
        const auto firstOf = [this](const QJsonObject &body) {
            return post("/cgi-bin/draft/batchget", body).value("item"_L1).toArray().at(0).toObject();
        };
        const QJsonObject whole = firstOf({{"offset"_L1, 0}, {"count"_L1, 1}, {"no_content"_L1, 0}});
        QCOMPARE(whole.keys(), (QStringList{u"content"_s, u"media_id"_s, u"update_time"_s}));
        QCOMPARE(whole.value("content"_L1).toObject(), get(mediaId));
        const QJsonObject bare = firstOf({{"offset"_L1, 0}, {"count"_L1, 1}, {"no_content"_L1, 1}});
        const QJsonObject item = bare.value("content"_L1).toObject().value("news_item"_L1).toArray().at(0).toObject();
        QVERIFY(!item.contains("content"_L1));
        QVERIFY(item.contains("title"_L1));
    }

    void checksThePageWanted()
    {
        QCOMPARE(m_client->code(post("/cgi-bin/draft/batchget", {{"offset"_L1, 0}, {"count"_L1, 21}})), 40097);
        QCOMPARE(m_client->code(post("/cgi-bin/draft/batchget", {{"offset"_L1, 0}, {"count"_L1, 0}})), 40097);
        QCOMPARE(m_client->code(post("/cgi-bin/draft/batchget", {{"offset"_L1, -1}, {"count"_L1, 1}})), 40097);
    }

    void saysThatTheDraftBoxIsOpen()
    {
        const QJsonObject open{{"errcode"_L1, 0}, {"errmsg"_L1, "ok"_L1}, {"is_open"_L1, 1}};
        QCOMPARE(m_client->post("/cgi-bin/draft/switch", {}, m_token + "&checkonly=1"), open);
        QCOMPARE(m_client->post("/cgi-bin/draft/switch", {}, m_token), open);
    }

    void showsItsPages()
    {
        const QString mediaId =
            added({with(news(), u"title"_s, u"<标题>"_s), with(pictures(1), u"content"_s, u"a < b"_s)});
        const auto pageOf = [this, &mediaId](int index) {
            const QUrl url(article(mediaId, index).value("url"_L1).toString());
            return QString::fromUtf8(m_client->sendRaw("GET", url.path().toLatin1()));
        };
        const QString first = pageOf(0);
        QVERIFY(first.contains(u"<h1>&lt;标题&gt;</h1>"_s));
        QVERIFY(first.contains(u"<p>正文</p>"_s));
        QCOMPARE(m_client->last.contentType, "text/html; charset=utf-8"_ba);
        QCOMPARE(m_client->last.headers.constFirst().name, "Content-Security-Policy"_ba);
        const QString second = pageOf(1);
        QVERIFY(second.contains(u"<img src=\"/mmbiz_png/"_s));
        QVERIFY(second.contains(u"a &lt; b"_s));
    }

    void hasQuotas()
    {
        const QByteArray body = json({{"articles"_L1, QJsonArray()}});
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(m_client->code(m_client->post("/cgi-bin/draft/add", body, m_token)), 44003);
        QCOMPARE(m_client->code(m_client->post("/cgi-bin/draft/add", body, m_token)), 45009);
    }
};

QTEST_GUILESS_MAIN(TestSandboxDrafts)
#include "tst_sandboxdrafts.moc"
