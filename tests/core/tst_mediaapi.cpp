// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/mediaapi.h"
#include "tests/support/apiworld.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using media::Format;
using media::Keeping;
using media::Kind;
using test::ApiWorld;
using test::golden;
using test::someAccount;

namespace {

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA "/mediaapi/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recorded reply %s", qPrintable(name));
    return file.readAll();
}

QByteArray refusal(int code)
{
    return "{\"errcode\":" + QByteArray::number(code) + ",\"errmsg\":\"no rid: 6a5e3b1c-0a1b2c3d-4e5f6a7b\"}";
}

/// A world whose first request, that for a token, is answered.
struct World : ApiWorld
{
    explicit World(test::MemoryStore &store) : ApiWorld(store) { replyWithToken("T1"); }

    /// Verb, path and query without the token, of the only call.
    [[nodiscard]] QString call() const
    {
        const HttpRequest &request = transport.requests.at(1);
        QUrlQuery query(request.url.query());
        query.removeQueryItem(u"access_token"_s);
        const QString rest = query.isEmpty() ? QString() : u'?' + query.toString();
        return QString::fromLatin1(request.verb) + u' ' + request.url.path() + rest;
    }
};

MediaUpload someUpload(const QString &name, Format format, Kind kind, Keeping keeping)
{
    const QByteArray bytes("\xff\xd8\xff\0\r\n--mpdesk", 14);
    return {.use = {.kind = kind, .keeping = keeping},
            .facts = {.name = name, .bytes = bytes.size(), .format = format},
            .bytes = bytes,
            .boundary = "mpdesk-golden"};
}

} // namespace

class TestMediaApi : public QObject
{
    Q_OBJECT

    test::MemoryStore m_keychain;

private Q_SLOTS:
    void init() { test::storeSecrets(m_keychain); }
    void cleanup() { m_keychain.entries.clear(); }

    void uploadsExactBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("keeping");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("file");
        const auto row = [](const char *tag, const QString &name, Format format, Kind kind, Keeping keeping,
                            const QString &call, const QString &file) {
            QTest::newRow(tag) << name << int(format) << int(kind) << int(keeping) << call << file;
        };
        row("temporary image", u"logo.jpg"_s, Format::Jpeg, Kind::Image, Keeping::Temporary,
            u"POST /cgi-bin/media/upload?type=image"_s, u"media_upload_image.bin"_s);
        row("temporary thumbnail", u"logo.jpg"_s, Format::Jpeg, Kind::Thumb, Keeping::Temporary,
            u"POST /cgi-bin/media/upload?type=thumb"_s, u"media_upload_image.bin"_s);
        row("voice whose name lies", u"a.mp3"_s, Format::Amr, Kind::Voice, Keeping::Temporary,
            u"POST /cgi-bin/media/upload?type=voice"_s, u"media_upload_voice.bin"_s);
        row("permanent image", u"photo.bmp"_s, Format::Bmp, Kind::Image, Keeping::Permanent,
            u"POST /cgi-bin/material/add_material?type=image"_s, u"media_add_bmp.bin"_s);
        row("permanent video", u"intro.mp4"_s, Format::Mp4, Kind::Video, Keeping::Permanent,
            u"POST /cgi-bin/material/add_material?type=video"_s, u"media_add_video.bin"_s);
        row("image in an article", u"logo.jpg"_s, Format::Jpeg, Kind::Image, Keeping::InArticle,
            u"POST /cgi-bin/media/uploadimg"_s, u"media_upload_image.bin"_s);
    }

    void uploadsExactBytes()
    {
        QFETCH(const QString, name);
        QFETCH(const int, format);
        QFETCH(const int, kind);
        QFETCH(const int, keeping);
        QFETCH(const QString, call);
        QFETCH(const QString, file);
        World world(m_keychain);
        world.transport.reply(R"({"media_id":"M","url":"http:\/\/mmbiz.qpic.cn/1"})");
        MediaUpload upload = someUpload(name, Format(format), Kind(kind), Keeping(keeping));
        upload.video = VideoText{.title = u"新品 \"发布\"😀"_s, .introduction = u"一分钟/看懂 <新品>"_s};

        QVERIFY_RESULT(test::waitFor(uploadMedia(world.client, someAccount(), upload)));

        QCOMPARE(world.call(), call);
        const HttpRequest &request = world.transport.requests.at(1);
        QCOMPARE(request.body, golden(file));
        QCOMPARE(request.contentType, "multipart/form-data; boundary=mpdesk-golden");
        QCOMPARE_GE(request.timeout, std::chrono::minutes(5));
    }

    void readsWhatBecameOfAnUpload_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<int>("keeping");
        QTest::addColumn<QString>("mediaId");
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<qint64>("createdAt");
        const auto row = [](const char *name, Keeping keeping, const QString &mediaId, const QString &url,
                            qint64 createdAt) {
            QTest::newRow(name) << QString::fromLatin1(name) << int(keeping) << mediaId << QUrl(url) << createdAt;
        };
        row("upload_image", Keeping::Temporary, u"GpVj9vkFqbGf_oPEoZ0rA7hqcbrvFVxXUCIGUcBuBR7UbhJ9vXF9nN8AsYW5"_s, {},
            1'767'225'600);
        row("upload_thumb", Keeping::Temporary, u"BdpEkH2wFqbGf_oPEoZ0rA7hqcbrvFVxXUCIGUcBuBR7UbhJ9vXF9nN8thumb"_s, {},
            1'767'225'600);
        row("add_material", Keeping::Permanent, u"HaB_r2cwXqZ0rA7hqcbrvFVxXUCIGUcBuBR7UbhJ9vXF9n"_s,
            u"http://mmbiz.qpic.cn/mmbiz_png/abc/0?wx_fmt=png"_s, 0);
        row("uploadimg", Keeping::InArticle, {}, u"http://mmbiz.qpic.cn/mmbiz_jpg/Z9Xy/0"_s, 0);
    }

    void readsWhatBecameOfAnUpload()
    {
        QFETCH(const QString, reply);
        QFETCH(const int, keeping);
        QFETCH(const QString, mediaId);
        QFETCH(const QUrl, url);
        QFETCH(const qint64, createdAt);
        World world(m_keychain);
        world.transport.reply(recorded(reply));
        const MediaUpload upload = someUpload(u"a.jpg"_s, Format::Jpeg, Kind::Image, Keeping(keeping));
        const auto uploaded = test::waitFor(uploadMedia(world.client, someAccount(), upload));
        QVERIFY_RESULT(uploaded);
        QCOMPARE(uploaded->mediaId, mediaId);
        QCOMPARE(uploaded->url, url);
        QCOMPARE(uploaded->createdAt.isValid() ? uploaded->createdAt.toSecsSinceEpoch() : 0, createdAt);
    }

    void doesNotTakeAnAnswerWithoutAnIdForSuccess_data()
    {
        QTest::addColumn<int>("keeping");
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("no id") << int(Keeping::Permanent) << QByteArray(R"({"url":"http:\/\/mmbiz.qpic.cn/1"})");
        QTest::newRow("no link") << int(Keeping::InArticle) << QByteArray(R"({"media_id":"M"})");
        QTest::newRow("an id that is none") << int(Keeping::Temporary) << QByteArray(R"({"media_id":7})");
        QTest::newRow("no JSON") << int(Keeping::Temporary) << QByteArray("ok");
    }

    void doesNotTakeAnAnswerWithoutAnIdForSuccess()
    {
        QFETCH(const int, keeping);
        QFETCH(const QByteArray, reply);
        World world(m_keychain);
        world.transport.reply(reply);
        const MediaUpload upload = someUpload(u"a.jpg"_s, Format::Jpeg, Kind::Image, Keeping(keeping));
        const auto uploaded = test::waitFor(uploadMedia(world.client, someAccount(), upload));
        QCOMPARE_KIND(uploaded, Protocol);
    }

    void stopsAnUploadOnRequest()
    {
        World world(m_keychain);
        QVERIFY_RESULT(test::waitFor(world.tokens.current(someAccount())));
        world.transport.hold();
        MediaUpload upload = someUpload(u"a.jpg"_s, Format::Jpeg, Kind::Image, Keeping::Temporary);
        upload.transfer = std::make_shared<Transfer>();
        qint64 sent = 0;
        connect(upload.transfer.get(), &Transfer::progressed, this, [&sent](qint64 now, qint64) { sent = now; });
        const auto task = uploadMedia(world.client, someAccount(), upload);
        QTRY_COMPARE(world.transport.requests.size(), 2);
        QCOMPARE(sent, world.transport.requests.at(1).body.size());
        upload.transfer->stop();
        QCOMPARE_KIND(QCoro::waitFor(task), Cancelled);
    }

    void fetchesWhatIsBehindAnId_data()
    {
        QTest::addColumn<int>("keeping");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("title");
        QTest::newRow("temporary video") << int(Keeping::Temporary) << u"get_video"_s
                                         << u"GET /cgi-bin/media/get?media_id=M%2B%261"_s << QByteArray() << QString();
        QTest::newRow("permanent video") << int(Keeping::Permanent) << u"get_material_video"_s
                                         << u"POST /cgi-bin/material/get_material"_s
                                         << QByteArray(R"({"media_id":"M+&1"})") << u"新品"_s;
    }

    void fetchesWhatIsBehindAnId()
    {
        QFETCH(const int, keeping);
        QFETCH(const QString, reply);
        QFETCH(const QString, call);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, title);
        World world(m_keychain);
        world.transport.reply(recorded(reply));
        const auto content = test::waitFor(fetchMedia(world.client, someAccount(), u"M+&1"_s, Keeping(keeping)));
        QVERIFY_RESULT(content);
        QCOMPARE(world.call(), call);
        QCOMPARE(world.transport.requests.at(1).body, body);
        QCOMPARE(content->title, title);
        QVERIFY(content->videoUrl.path().endsWith(u".mp4"_s));
        QVERIFY(content->bytes.isEmpty());
    }

    void fetchesBytesWithTheirName_data()
    {
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QString>("name");
        QTest::newRow("quoted") << QByteArray("attachment; filename=\"a b.jpg\"") << u"a b.jpg"_s;
        QTest::newRow("bare") << QByteArray("attachment; filename=a.jpg; size=3") << u"a.jpg"_s;
        QTest::newRow("out of its folder") << QByteArray("attachment; filename=\"../../x\\a.jpg\"") << u"a.jpg"_s;
        QTest::newRow("none") << QByteArray() << QString();
    }

    void fetchesBytesWithTheirName()
    {
        QFETCH(const QByteArray, disposition);
        QFETCH(const QString, name);
        World world(m_keychain);
        QVERIFY_RESULT(test::waitFor(world.tokens.current(someAccount())));
        world.transport.answerBy([&disposition](const HttpRequest &) -> Result<HttpReply> {
            HttpReply reply{.status = 200, .body = QByteArray("\xff\xd8{\0", 4)};
            reply.headers = {{.name = "Content-Type", .value = "image/jpeg"},
                             {.name = "Content-disposition", .value = disposition}};
            return reply;
        });
        const auto content = test::waitFor(fetchMedia(world.client, someAccount(), u"M"_s, Keeping::Temporary));
        QVERIFY_RESULT(content);
        QCOMPARE(content->bytes, QByteArray("\xff\xd8{\0", 4));
        QCOMPARE(content->contentType, "image/jpeg");
        QCOMPARE(content->fileName, name);
    }

    void countsAndLists()
    {
        World world(m_keychain);
        world.transport.reply(recorded(u"count"_s));
        world.transport.reply(recorded(u"batchget"_s));
        const auto counts = test::waitFor(countMaterial(world.client, someAccount()));
        QVERIFY_RESULT(counts);
        QCOMPARE(counts->images, 128);
        QCOMPARE(counts->voices, 3);
        QCOMPARE(counts->videos, 1);
        QCOMPARE(counts->news, 17);
        const auto page = test::waitFor(listMaterial(world.client, someAccount(), Kind::Image, 20));
        QVERIFY_RESULT(page);
        QCOMPARE(world.transport.requests.at(2).body, QByteArray(R"({"count":20,"offset":20,"type":"image"})"));
        QCOMPARE(page->total, 128);
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->items[0].name, u"海报.png"_s);
        QCOMPARE(page->items[0].url, QUrl(u"http://mmbiz.qpic.cn/1/0?wx_fmt=png"_s));
        QCOMPARE(page->items[1].updatedAt, QDateTime::fromSecsSinceEpoch(1'767'139'200, Qt::UTC));
        QCOMPARE_KIND(test::waitFor(listMaterial(world.client, someAccount(), Kind::Thumb, 0)), Unsupported);
    }

    void saysWhatKeepsMaterialFromBeingDeleted()
    {
        World world(m_keychain);
        world.transport.reply(refusal(48005));
        const auto done = test::waitFor(deleteMaterial(world.client, someAccount(), u"M"_s));
        QCOMPARE_KIND(done, Api);
        QCOMPARE(done.error().code, 48005);
        QVERIFY(!done.error().advice.isEmpty());
        QCOMPARE(world.call(), u"POST /cgi-bin/material/del_material"_s);
        QCOMPARE(world.transport.requests.at(1).body, QByteArray(R"({"media_id":"M"})"));
    }
};

QTEST_GUILESS_MAIN(TestMediaApi)
#include "tst_mediaapi.moc"
