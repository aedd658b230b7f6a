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
constexpr qsizetype mega = 1024 * 1024;

/// The same file with something behind it that readers leave alone.
QByteArray padded(QByteArray file, qsizetype size)
{
    return file.append(QByteArray(size - file.size(), '\0'));
}

core::Form formOf(const QByteArray &bytes, const QString &name = u"file.bin"_s)
{
    return core::multipartForm({.fileName = name, .bytes = bytes}, "XX");
}

core::Form videoForm(const QJsonObject &description)
{
    return core::multipartForm({.fileName = u"v.mp4"_s, .bytes = mp4Bytes(1000), .description = description}, "XX");
}

const QJsonObject goodDescription{{"title"_L1, u"标题"_s}, {"introduction"_L1, u"简介"_s}};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestSandboxMedia : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;
    QByteArray m_token;

    QJsonObject upload(const QByteArray &type, const core::Form &form)
    {
        return m_client->postForm("/cgi-bin/media/upload", form, m_token + "&type=" + type);
    }
    QJsonObject add(const QByteArray &type, const core::Form &form)
    {
        return m_client->postForm("/cgi-bin/material/add_material", form, m_token + "&type=" + type);
    }
    QJsonObject post(const QByteArray &path, const QJsonObject &body)
    {
        return m_client->post(path, json(body), m_token);
    }
    QJsonObject download(const QString &mediaId)
    {
        return m_client->get("/cgi-bin/media/get", m_token + "&media_id=" + mediaId.toLatin1());
    }
    QString added(const QByteArray &type, const core::Form &form)
    {
        return add(type, form).value("media_id"_L1).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>();
        m_token = m_client->tokenQuery();
    }

    void takesFilesAsThePlatformDoes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("temporary");
        QTest::addColumn<int>("permanent");

        const auto row = [](const char *name, const QByteArray &type, const QByteArray &file, int temporary,
                            int permanent) { QTest::newRow(name) << type << file << temporary << permanent; };
        row("png", "image", pngBytes(), ok, ok);
        row("jpeg", "image", jpegBytes(), ok, ok);
        row("gif", "image", gifBytes(), ok, ok);
        row("bmp", "image", bmpBytes(), 40005, ok);
        row("webp", "image", webpBytes(), 40005, 40005);
        row("text that begins like a bmp", "image", "BMW, a maker of cars", 40005, 40005);
        row("voice as image", "image", amrBytes(1), 40005, 40005);
        row("image as voice", "voice", pngBytes(), 40005, 40005);
        row("image as video", "video", jpegBytes(), 40005, 40005);
        row("png as thumb", "thumb", pngBytes(), 40005, 40005);
        row("jpeg as thumb", "thumb", jpegBytes(), ok, ok);
        row("amr", "voice", amrBytes(50), ok, ok);
        row("mp3", "voice", mp3Bytes(50), ok, ok);
        row("wav", "voice", wavBytes(1000), 40005, ok);
        row("wma", "voice", wmaBytes(1000), 40005, ok);
        row("mp4", "video", mp4Bytes(1000), ok, 41011);
        row("empty image", "image", {}, 44001, 44001);
        row("unknown type", "audio", amrBytes(50), 40004, 40004);
        row("no type", {}, pngBytes(), 40004, 40004);
        row("type news", "news", pngBytes(), 40004, 40004);

        row("image 10 MB", "image", padded(pngBytes(), 10 * mega), ok, ok);
        row("image over 10 MB", "image", padded(pngBytes(), 10 * mega + 1), 45001, 40009);
        row("voice 2 MB", "voice", padded(mp3Bytes(1), 2 * mega), ok, ok);
        row("voice over 2 MB", "voice", padded(mp3Bytes(1), 2 * mega + 1), 45001, 45001);
        row("video over 10 MB", "video", padded(mp4Bytes(1000), 10 * mega + 1), 45001, 45001);
        row("thumb 64 KB", "thumb", padded(jpegBytes(), 65536), ok, ok);
        row("thumb over 64 KB", "thumb", padded(jpegBytes(), 65537), 40006, 40006);

        row("amr 60 s", "voice", amrBytes(3000), ok, ok);
        row("amr 60.02 s", "voice", amrBytes(3001), 45007, 45007);
        row("mp3 59.99 s", "voice", mp3Bytes(2296), ok, ok);
        row("mp3 60.03 s", "voice", mp3Bytes(2298), 45007, 45007);
        row("mp3 behind a tag, 60.03 s", "voice",
            QByteArray("ID3\3\0\0\0\0\1\1", 10) + QByteArray(129, 't') + mp3Bytes(2298), 45007, 45007);
        row("wav 60 s", "voice", wavBytes(60'000), 40005, ok);
        row("wav over 60 s", "voice", wavBytes(60'001), 40005, 45007);
        row("wma 60 s", "voice", wmaBytes(60'000), 40005, ok);
        row("wma over 60 s", "voice", wmaBytes(60'001), 40005, 45007);
    }

    void takesFilesAsThePlatformDoes()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, file);
        QFETCH(const int, temporary);
        QFETCH(const int, permanent);
        QCOMPARE(m_client->code(upload(type, formOf(file))), temporary);
        QCOMPARE(m_client->code(add(type, formOf(file))), permanent);
        const QJsonObject counts = m_client->get("/cgi-bin/material/get_materialcount", m_token);
        const int kept = counts.value("image_count"_L1).toInt() + counts.value("voice_count"_L1).toInt();
        QCOMPARE(kept, permanent == ok ? 1 : 0);
    }

    void wantsTheFileInAPartNamedMedia_data()
    {
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<int>("code");
        QTest::newRow("as it should be") << "form-data; name=\"media\"; filename=\"a.png\""_ba << ok;
        QTest::newRow("raw UTF-8") << "form-data; name=\"media\"; filename=\"图.png\""_ba << ok;
        QTest::newRow("RFC 2231") << "form-data; name=\"media\"; filename*=utf-8''%E5%9B%BE.png"_ba << 41005;
        QTest::newRow("no filename") << "form-data; name=\"media\""_ba << 41005;
        QTest::newRow("another name") << "form-data; name=\"file\"; filename=\"a.png\""_ba << 41005;
    }

    void wantsTheFileInAPartNamedMedia()
    {
        QFETCH(const QByteArray, disposition);
        QFETCH(const int, code);
        const core::Form form{.contentType = "multipart/form-data; boundary=XX",
                              .body = "--XX\r\nContent-Disposition: " + disposition + "\r\n\r\n" + pngBytes()
                                  + "\r\n--XX--\r\n"};
        QCOMPARE(m_client->code(upload("image", form)), code);
        QCOMPARE(m_client->code(add("image", form)), code);
        QCOMPARE(m_client->code(m_client->postForm("/cgi-bin/media/uploadimg", form, m_token)), code);
    }

    void wantsALength()
    {
        m_client->headers = {{.name = "Transfer-Encoding", .value = "chunked"}};
        QCOMPARE(m_client->code(upload("image", formOf(pngBytes()))), 41005);
        m_client->headers.clear();
        QCOMPARE(m_client->code(m_client->post("/cgi-bin/media/upload", {}, m_token + "&type=image")), 41005);
    }

    void givesTemporaryFilesBackForThreeDays()
    {
        const QJsonObject uploaded = upload("image", formOf(gifBytes()));
        QCOMPARE(uploaded.keys(), (QStringList{u"created_at"_s, u"media_id"_s, u"type"_s}));
        QCOMPARE(uploaded.value("type"_L1).toString(), u"image"_s);
        QCOMPARE(uploaded.value("created_at"_L1).toInteger(), m_client->clock.now().toSecsSinceEpoch());
        const QString mediaId = uploaded.value("media_id"_L1).toString();

        static_cast<void>(download(mediaId));
        QCOMPARE(m_client->last.body, gifBytes());
        QCOMPARE(m_client->last.contentType, "image/gif"_ba);
        const core::HttpHeader disposition = m_client->last.headers.constFirst();
        QCOMPARE(disposition.name, "Content-Disposition"_ba);
        QCOMPARE(disposition.value, QByteArray("attachment; filename=\"" + mediaId.toLatin1() + ".gif\""));

        m_client->platform.advance(3 * 24h - 1s);
        m_token = m_client->tokenQuery();
        static_cast<void>(download(mediaId));
        QCOMPARE(m_client->last.body, gifBytes());
        m_client->platform.advance(1s);
        QCOMPARE(m_client->code(download(mediaId)), 40007);
        QCOMPARE(m_client->code(download(u"nonsense"_s)), 40007);
        QCOMPARE(m_client->code(download({})), 41006);
    }

    void namesThumbsByAnotherKey()
    {
        const QJsonObject uploaded = upload("thumb", formOf(jpegBytes()));
        QCOMPARE(uploaded.keys(), (QStringList{u"created_at"_s, u"thumb_media_id"_s, u"type"_s}));
        static_cast<void>(download(uploaded.value("thumb_media_id"_L1).toString()));
        QCOMPARE(m_client->last.body, jpegBytes());
    }

    void givesTheAddressOfVideos()
    {
        const QByteArray bytes = mp4Bytes(1000);
        const QString mediaId = upload("video", formOf(bytes)).value("media_id"_L1).toString();
        const QString real = download(mediaId).value("video_url"_L1).toString();
        QVERIFY2(real.startsWith(u"http://vweixinp.tc.qq.com/1007_"_s), qPrintable(real));
        m_client->sendRaw("GET", QUrl(real).path().toLatin1());
        QCOMPARE(m_client->last.body, bytes);
        QCOMPARE(m_client->last.contentType, "video/mp4"_ba);
    }

    void standsOnItsOwnServerWhenCalledThere_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QString>("begin");
        QTest::newRow("loopback") << "127.0.0.1:8123"_ba << u"http://127.0.0.1:8123/mmbiz.qpic.cn/mmbiz_png/"_s;
        QTest::newRow("localhost") << "localhost:8123"_ba << u"http://localhost:8123/mmbiz.qpic.cn/mmbiz_png/"_s;
        QTest::newRow("elsewhere") << "evil.example"_ba << u"http://mmbiz.qpic.cn/mmbiz_png/"_s;
        QTest::newRow("with a path") << "127.0.0.1/a?b"_ba << u"http://mmbiz.qpic.cn/mmbiz_png/"_s;
        QTest::newRow("nonsense") << "a b\"<"_ba << u"http://mmbiz.qpic.cn/mmbiz_png/"_s;
    }

    void standsOnItsOwnServerWhenCalledThere()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const QString, begin);
        m_client->headers = {{.name = "Host", .value = host}};
        const QString url =
            m_client->postForm("/cgi-bin/media/uploadimg", formOf(pngBytes()), m_token).value("url"_L1).toString();
        QVERIFY2(url.startsWith(begin), qPrintable(url));
        QVERIFY2(url.endsWith(u"/0?wx_fmt=png"_s), qPrintable(url));
        m_client->sendRaw("GET", QUrl(url).path().toLatin1(), "wx_fmt=png");
        QCOMPARE(m_client->last.body, pngBytes());
    }

    void givesJsSdkVoicesOnly()
    {
        const QByteArray path = "/cgi-bin/media/get/jssdk";
        const QString voice = upload("voice", formOf(amrBytes(5))).value("media_id"_L1).toString();
        const QString image = upload("image", formOf(pngBytes())).value("media_id"_L1).toString();
        m_client->sendRaw("GET", path, m_token + "&media_id=" + voice.toLatin1());
        QCOMPARE(m_client->last.body, amrBytes(5));
        QCOMPARE(m_client->code(m_client->get(path, m_token + "&media_id=" + image.toLatin1())), 40007);
    }

    void takesPicturesForArticles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        QTest::newRow("png") << pngBytes() << ok;
        QTest::newRow("jpeg") << jpegBytes() << ok;
        QTest::newRow("gif") << gifBytes() << 40005;
        QTest::newRow("empty") << QByteArray() << 44001;
        QTest::newRow("below 1 MB") << padded(pngBytes(), mega - 1) << ok;
        QTest::newRow("1 MB") << padded(pngBytes(), mega) << 40009;
    }

    void takesPicturesForArticles()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const int, code);
        const QJsonObject answer = m_client->postForm("/cgi-bin/media/uploadimg", formOf(file), m_token);
        QCOMPARE(m_client->code(answer), code);
        if (code == ok) {
            const QUrl url(answer.value("url"_L1).toString());
            m_client->sendRaw("GET", url.path().toLatin1(), url.query().toLatin1());
            QCOMPARE(m_client->last.body, file);
        }
        // They are not material.
        QCOMPARE(m_client->get("/cgi-bin/material/get_materialcount", m_token).value("image_count"_L1).toInt(), 0);
    }

    void makesVideosForMassSends()
    {
        const QByteArray path = "/cgi-bin/media/uploadvideo";
        const QString temporary = upload("video", formOf(mp4Bytes(1000))).value("media_id"_L1).toString();
        const QString image = upload("image", formOf(pngBytes())).value("media_id"_L1).toString();
        const QJsonObject made =
            post(path, {{"media_id"_L1, temporary}, {"title"_L1, u"标题"_s}, {"description"_L1, u"简介"_s}});
        QCOMPARE(made.value("type"_L1).toString(), u"video"_s);
        QVERIFY(made.value("media_id"_L1).toString() != temporary);
        QVERIFY(download(made.value("media_id"_L1).toString()).contains("video_url"_L1));
        const QString permanent = added("video", videoForm(goodDescription));
        QCOMPARE(m_client->code(post(path, {{"media_id"_L1, permanent}})), ok);
        QCOMPARE(m_client->code(post(path, {{"media_id"_L1, image}})), 40007);
        QCOMPARE(m_client->code(post(path, {{"media_id"_L1, "nonsense"_L1}})), 40007);
        QCOMPARE(m_client->code(post(path, QJsonObject())), 41006);
    }

    void keepsMaterial()
    {
        const QJsonObject answer = add("image", formOf(pngBytes(), u"a.png"_s));
        const QString image = answer.value("media_id"_L1).toString();
        const QUrl url(answer.value("url"_L1).toString());
        m_client->platform.advance(30 * 24h);
        m_token = m_client->tokenQuery();
        const QJsonObject body{{"media_id"_L1, image}};
        static_cast<void>(post("/cgi-bin/material/get_material", body));
        QCOMPARE(m_client->last.body, pngBytes());
        QCOMPARE(m_client->last.contentType, "image/png"_ba);
        m_client->sendRaw("GET", url.path().toLatin1(), url.query().toLatin1());
        QCOMPARE(m_client->last.body, pngBytes());
        QCOMPARE(m_client->code(download(image)), 40007); // that call is for temporary ones

        QCOMPARE(m_client->code(post("/cgi-bin/material/del_material", body)), ok);
        QCOMPARE(m_client->code(post("/cgi-bin/material/del_material", body)), 40007);
        QCOMPARE(m_client->code(post("/cgi-bin/material/get_material", body)), 40007);
        QCOMPARE(m_client->code(post("/cgi-bin/material/get_material", QJsonObject())), 41006);
        m_client->sendRaw("GET", url.path().toLatin1(), url.query().toLatin1());
        QVERIFY(m_client->last.body != pngBytes());
        const QString temporary = upload("image", formOf(pngBytes())).value("media_id"_L1).toString();
        QCOMPARE(m_client->code(post("/cgi-bin/material/get_material", {{"media_id"_L1, temporary}})), 40007);
    }

    void wantsVideosDescribed_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<int>("code");
        QTest::newRow("whole") << json(goodDescription) << ok;
        QTest::newRow("empty introduction") << "{\"title\":\"a\",\"introduction\":\"\"}"_ba << ok;
        QTest::newRow("no introduction") << "{\"title\":\"a\"}"_ba << 41011;
        QTest::newRow("no title") << "{\"introduction\":\"a\"}"_ba << 41011;
        QTest::newRow("not JSON") << "title"_ba << 47001;
        QTest::newRow("an array") << "[]"_ba << 47001;
    }

    void wantsVideosDescribed()
    {
        QFETCH(const QByteArray, description);
        QFETCH(const int, code);
        core::Form form = videoForm({});
        form.body.replace("\r\n\r\n{}\r\n", QByteArray("\r\n\r\n" + description + "\r\n"));
        QCOMPARE(m_client->code(add("video", form)), code);
    }

    void tellsWhatAVideoIs()
    {
        const QString video = added("video", videoForm(goodDescription));
        const QJsonObject shown = post("/cgi-bin/material/get_material", {{"media_id"_L1, video}});
        QCOMPARE(shown.value("title"_L1).toString(), u"标题"_s);
        QCOMPARE(shown.value("description"_L1).toString(), u"简介"_s);
        m_client->sendRaw("GET", QUrl(shown.value("down_url"_L1).toString()).path().toLatin1());
        QCOMPARE(m_client->last.body, mp4Bytes(1000));
    }

    void keepsWhatAMenuShows_data()
    {
        QTest::addColumn<QString>("menu");
        QTest::newRow("top") << uR"({"button":[{"type":"media_id","name":"a","media_id":"%1"}]})"_s;
        QTest::newRow("sub")
            << uR"({"button":[{"name":"a","sub_button":[{"type":"media_id","name":"a","media_id":"%1"}]}]})"_s;
    }

    void keepsWhatAMenuShows()
    {
        QFETCH(const QString, menu);
        const QString image = added("image", formOf(pngBytes()));
        const QString other = added("image", formOf(pngBytes()));
        QCOMPARE(m_client->code(m_client->post("/cgi-bin/menu/create", menu.arg(image).toUtf8(), m_token)), ok);
        QCOMPARE(m_client->code(post("/cgi-bin/material/del_material", {{"media_id"_L1, image}})), 48005);
        QCOMPARE(m_client->code(post("/cgi-bin/material/del_material", {{"media_id"_L1, other}})), ok);
        static_cast<void>(m_client->get("/cgi-bin/menu/delete", m_token));
        QCOMPARE(m_client->code(post("/cgi-bin/material/del_material", {{"media_id"_L1, image}})), ok);
    }

    void keepsWhatAConditionalMenuShows()
    {
        const QString image = added("image", formOf(pngBytes()));
        const QByteArray plain = R"({"button":[{"type":"click","name":"a","key":"k"}]})";
        const QByteArray conditional =
            uR"({"button":[{"type":"media_id","name":"a","media_id":"%1"}],"matchrule":{"client_platform_type":"1"}})"_s
                .arg(image)
                .toUtf8();
        QCOMPARE(m_client->code(m_client->post("/cgi-bin/menu/create", plain, m_token)), ok);
        QCOMPARE(m_client->code(m_client->post("/cgi-bin/menu/addconditional", conditional, m_token)), ok);
        QCOMPARE(m_client->code(post("/cgi-bin/material/del_material", {{"media_id"_L1, image}})), 48005);
    }

    void countsAndListsTheNewestFirst()
    {
        QStringList images;
        for (int i = 0; i < 25; ++i) {
            images.prepend(added("image", formOf(pngBytes(), QString::number(i) + u".png")));
            m_client->platform.advance(1s);
        }
        images.prepend(added("thumb", formOf(jpegBytes())));
        static_cast<void>(added("voice", formOf(amrBytes(1), u"v.amr"_s)));
        static_cast<void>(added("video", videoForm(goodDescription)));
        QCOMPARE(
            m_client->get("/cgi-bin/material/get_materialcount", m_token),
            (QJsonObject{{"voice_count"_L1, 1}, {"video_count"_L1, 1}, {"image_count"_L1, 26}, {"news_count"_L1, 0}}));

        QStringList listed;
        for (const int offset : {0, 20, 40}) {
            const QJsonObject page = post("/cgi-bin/material/batchget_material",
                                          {{"type"_L1, "image"_L1}, {"offset"_L1, offset}, {"count"_L1, 20}});
            const QJsonArray items = page.value("item"_L1).toArray();
            QCOMPARE(page.value("total_count"_L1).toInt(), 26);
            QCOMPARE(page.value("item_count"_L1).toInt(), items.size());
            for (const QJsonValue item : items)
                listed += item.toObject().value("media_id"_L1).toString();
        }
        QCOMPARE(listed, images);
    }

    void listsItsItemsAsTheRealOneDoes()
    {
        static_cast<void>(added("image", formOf(pngBytes(), u"a.png"_s)));
        static_cast<void>(added("video", videoForm(goodDescription)));
        const auto first = [this](const char *type) {
            const QJsonObject page = post("/cgi-bin/material/batchget_material",
                                          {{"type"_L1, QLatin1String(type)}, {"offset"_L1, 0}, {"count"_L1, 1}});
            return page.value("item"_L1).toArray().at(0).toObject();
        };
        QCOMPARE(first("image").keys(), (QStringList{u"media_id"_s, u"name"_s, u"update_time"_s, u"url"_s}));
        QCOMPARE(first("image").value("name"_L1).toString(), u"a.png"_s);
        QCOMPARE(first("video").value("name"_L1).toString(), u"标题"_s);
        QCOMPARE(first("news"), QJsonObject());
    }

    void checksThePageWanted_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("good") << R"({"type":"image","offset":0,"count":20})"_ba << ok;
        QTest::newRow("far beyond") << R"({"type":"image","offset":1000,"count":1})"_ba << ok;
        QTest::newRow("count 0") << R"({"type":"image","offset":0,"count":0})"_ba << 40097;
        QTest::newRow("count 21") << R"({"type":"image","offset":0,"count":21})"_ba << 40097;
        QTest::newRow("no count") << R"({"type":"image","offset":0})"_ba << 40097;
        QTest::newRow("offset -1") << R"({"type":"image","offset":-1,"count":1})"_ba << 40097;
        QTest::newRow("thumb") << R"({"type":"thumb","offset":0,"count":1})"_ba << 40004;
        QTest::newRow("no type") << R"({"offset":0,"count":1})"_ba << 40004;
        QTest::newRow("nothing") << QByteArray() << 44002;
    }

    void checksThePageWanted()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, code);
        QCOMPARE(m_client->code(m_client->post("/cgi-bin/material/batchget_material", body, m_token)), code);
    }

    void fillsUp()
    {
        const core::Form voice = formOf(amrBytes(1));
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(m_client->code(add("voice", voice)), ok);
        QCOMPARE(m_client->code(add("voice", voice)), 45074);
        QCOMPARE(m_client->code(add("image", formOf(pngBytes()))), ok);
    }

    void hasNoPermanentArticlesAnyMore()
    {
        QCOMPARE(m_client->code(post("/cgi-bin/material/add_news", {{"articles"_L1, QJsonArray()}})), 45106);
        QCOMPARE(m_client->code(post("/cgi-bin/material/update_news", {{"media_id"_L1, "a"_L1}})), 45106);
    }

    void knowsItsQuotas()
    {
        SandboxClient client({.kind = Kind::TestAccount});
        const QByteArray query = client.tokenQuery() + "&type=image";
        for (int i = 0; i < 500; ++i)
            QCOMPARE(client.code(client.postForm("/cgi-bin/media/upload", formOf(pngBytes()), query)), ok);
        QCOMPARE(client.code(client.postForm("/cgi-bin/media/upload", formOf(pngBytes()), query)), 45009);
    }

    void isForEveryAccount()
    {
        SandboxClient client({.kind = Kind::PersonalSubscription});
        const QByteArray token = client.tokenQuery();
        const QJsonObject image = client.postForm("/cgi-bin/media/upload", formOf(pngBytes()), token + "&type=image");
        QCOMPARE(client.code(image), ok);
        QCOMPARE(client.code(client.get("/cgi-bin/media/get/jssdk", token + "&media_id=a")), 48001);
        QCOMPARE(client.code(client.post("/cgi-bin/media/uploadvideo", "{}", token)), 48001);
    }

    void saysTheSameAgain()
    {
        const auto tour = [] {
            SandboxClient client({.seed = 7});
            const QByteArray token = client.tokenQuery();
            client.postForm("/cgi-bin/media/upload", formOf(pngBytes()), token + "&type=image");
            QByteArray said = client.last.body;
            client.postForm("/cgi-bin/material/add_material", formOf(pngBytes()), token + "&type=image");
            return QByteArray(said + client.last.body);
        };
        QCOMPARE(tour(), tour());
    }
};

QTEST_GUILESS_MAIN(TestSandboxMedia)
#include "tst_sandboxmedia.moc"
