// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/message.h"
#include "tests/support/vectors.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QTest>

using namespace core;
using namespace core::callback;
using namespace Qt::StringLiterals;

namespace {

XmlNode tree(const QString &file)
{
    const QByteArray shared = test::dataFile(u"wechat/callback-samples/"_s + file + u".xml"_s);
    QFile own(u":/samples/"_s + file + u".xml"_s);
    return parseXml(!shared.isEmpty() || !own.open(QIODevice::ReadOnly) ? shared : own.readAll()).value();
}

Message message(const QString &file)
{
    return decode(tree(file)).value();
}

Message messageOf(const QByteArray &inner)
{
    return decode(parseXml("<xml>" + inner + "</xml>").value()).value();
}

template <typename T>
T body(const QString &file)
{
    return std::get<T>(message(file).body);
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesEverySample_data();
    void decodesEverySample();

    void decodesMessages()
    {
        QCOMPARE(body<TextMessage>(u"msg-text-menu-click"_s).menuItemId, u"101"_s);
        const auto image = body<ImageMessage>(u"msg-image"_s);
        QCOMPARE(image.picUrl, u"http://mmbiz.qpic.cn/sz_mmbiz_jpg/EXAMPLE/0"_s);
        QCOMPARE(image.mediaId, u"EXAMPLE_MEDIA_ID_IMAGE"_s);
        const auto voice = body<VoiceMessage>(u"msg-voice"_s);
        QCOMPARE(voice.format, u"amr"_s);
        QCOMPARE(voice.mediaId16k, u"EXAMPLE_MEDIA_ID_16K"_s);
        const auto video = body<VideoMessage>(u"msg-video"_s);
        QCOMPARE(video.thumbMediaId, u"EXAMPLE_THUMB_ID"_s);
        QVERIFY(!video.isShort);
        QVERIFY(body<VideoMessage>(u"msg-shortvideo"_s).isShort);
        const auto place = body<LocationMessage>(u"msg-location"_s);
        QCOMPARE(place.latitude, 31.230416);
        QCOMPARE(place.longitude, 121.473701);
        QCOMPARE(place.scale, 15);
        const auto page = body<MiniProgramMessage>(u"msg-miniprogrampage"_s);
        QCOMPARE(page.appId, u"wx00000000000000aa"_s);
        QCOMPARE(page.thumbUrl, u"https://example.com/t.png"_s);
        const auto file = body<FileMessage>(u"msg-file-undocumented"_s);
        QCOMPARE(file.totalBytes, 2048);
        QCOMPARE(file.md5, u"0cc175b9c0f1b6a831c399e269772661"_s);
        QCOMPARE(file.key, u"EXAMPLEFILEKEY"_s);
    }

    void decodesMenuEvents()
    {
        const auto view = body<MenuEvent>(u"event-view-miniprogram"_s);
        QCOMPARE(view.key, u"pages/index/index"_s);
        QCOMPARE(view.menuId, u"430000001"_s);
        const auto photos = body<PictureEvent>(u"event-pic_weixin"_s);
        QCOMPARE(photos.count, 3);
        QCOMPARE(photos.md5Sums.size(), 3);
        QCOMPARE(photos.md5Sums.last(), u"00000000000000000000000000000003"_s);
        const auto place = body<LocationSelectEvent>(u"event-location_select"_s);
        QCOMPARE(place.latitude, 31.230416);
        QCOMPARE(place.longitude, 121.473701);
        QCOMPARE(place.key, u"MENU_LOC"_s);
        const auto code = body<ScanCodeEvent>(u"event-scancode_waitmsg"_s);
        QCOMPARE(code.scanType, u"barcode"_s);
        QCOMPARE(code.key, u"MENU_SCAN_WAIT"_s);
    }

    void decodesFollowersAndScans()
    {
        const auto subscribe = body<SubscribeEvent>(u"event-subscribe-qrcode"_s);
        QCOMPARE(subscribe.scene, u"1001"_s);
        QCOMPARE(subscribe.ticket, u"EXAMPLE_TICKET"_s);
        QCOMPARE(body<ScanEvent>(u"event-scan"_s).ticket, u"EXAMPLE_TICKET"_s);
        const auto place = body<LocationEvent>(u"event-location"_s);
        QCOMPARE(place.latitude, 31.230416);
        QCOMPARE(place.longitude, 121.473701);
        QCOMPARE(place.precision, 65.0);
    }

    void decodesMassSends()
    {
        const Message finished = message(u"event-masssendjobfinish-success"_s);
        QCOMPARE(finished.id, u"3147483700"_s);
        const auto job = std::get<MassSendFinished>(finished.body);
        QCOMPARE(job.messageId, 3147483700);
        QCOMPARE(job.total, 100);
        QCOMPARE(job.filtered, 98);
        QCOMPARE(job.sent, 97);
        QCOMPARE(job.failed, 1);
        QCOMPARE(job.checkState, 1);
        QCOMPARE(job.articles.size(), 1);
        QCOMPARE(job.articles.first().index, 1);
        QVERIFY(job.articles.first().url.endsWith(u"idx=1"_s));

        const auto stopped = body<MassSendFinished>(u"event-masssendjobfinish-reprint-stopped"_s);
        QCOMPARE(stopped.copyright.size(), 2);
        const auto &item = stopped.copyright.last();
        QCOMPARE(item.articleIndex, 2);
        QCOMPARE(item.auditState, 2);
        QCOMPARE(item.originalUrl, u"http://mp.weixin.qq.com/s/ORIGINAL2"_s);
        QVERIFY(item.canReprint && item.needReplaceContent && item.needShowSource);
        QVERIFY(!body<MassSendFinished>(u"event-masssendjobfinish-forbidden"_s).copyright.first().canReprint);
        QCOMPARE(body<MassSendFinished>(u"event-masssendjobfinish-admin-timeout"_s).checkState, 0);
    }

    void decodesPublishing()
    {
        const auto done = body<PublishFinished>(u"event-publishjobfinish-success"_s);
        QCOMPARE(done.publishId, u"2247503051"_s);
        QCOMPARE(done.status, 0);
        QCOMPARE(done.articles.size(), 2);
        QCOMPARE(done.articles.last().url, u"http://mp.weixin.qq.com/s/EX2"_s);
        const auto rejected = body<PublishFinished>(u"event-publishjobfinish-rejected"_s);
        QCOMPARE(rejected.status, 4);
        QCOMPARE(rejected.failedIndexes, QList<int>({1}));
        const auto other = messageOf("<MsgType>event</MsgType><Event>FREEPUBLISHJOBFINISH</Event>");
        QCOMPARE(std::get<PublishFinished>(other.body).status, -1);
    }

    void decodesNotices()
    {
        const auto popup = body<SubscriptionNoticeEvent>(u"event-subscribe_msg_popup"_s);
        QCOMPARE(popup.items.size(), 2);
        QCOMPARE(popup.items.first().status, u"accept"_s);
        QCOMPARE(popup.items.last().templateId, u"EXAMPLE_TMPL_2"_s);
        QCOMPARE(popup.items.last().scene, u"2"_s);
        const auto sent = body<SubscriptionNoticeEvent>(u"event-subscribe_msg_sent"_s);
        QCOMPARE(sent.items.first().messageId, u"1864323726461255680"_s);
        QCOMPARE(sent.items.first().errorCode, 0);
        QCOMPARE(sent.items.first().errorStatus, u"success"_s);
    }

    void decodesVerificationAndPrivacy()
    {
        QCOMPARE(body<VerificationEvent>(u"event-annual_renew"_s).expires,
                 QDateTime::fromSecsSinceEpoch(1798761600, Qt::UTC));
        const auto failed = body<VerificationEvent>(u"event-naming_verify_fail"_s);
        QCOMPARE(failed.failedAt, QDateTime::fromSecsSinceEpoch(1767225600, Qt::UTC));
        QCOMPARE(failed.reason, u"materials incomplete"_s);
        QVERIFY(!failed.expires.isValid());
        const auto revoked = body<AuthorizationEvent>(u"event-user_authorization_revoke"_s);
        QCOMPARE(revoked.revokeInfo, u"205"_s);
        QCOMPARE(revoked.appId, u"wx00000000000000aa"_s);
        const auto lower = messageOf("<MsgType>event</MsgType><Event>user_info_modified</Event>"
                                     "<openid>o1</openid><appid>wx1</appid>");
        QCOMPARE(std::get<AuthorizationEvent>(lower.body).openId, u"o1"_s);
        QCOMPARE(std::get<AuthorizationEvent>(lower.body).appId, u"wx1"_s);
        const auto moved = body<CustomerSessionEvent>(u"event-kf_switch_session"_s);
        QCOMPARE(moved.fromAccount, u"agent1@sample"_s);
        QCOMPARE(moved.toAccount, u"agent2@sample"_s);
    }

    void keepsWhatItDoesNotKnow()
    {
        const auto unknown = messageOf("<MsgType>event</MsgType><Event>brand_new</Event><New><Deep>1</Deep></New>");
        QVERIFY(std::holds_alternative<OtherEvent>(unknown.body));
        QCOMPARE(unknown.event, u"brand_new"_s);
        QCOMPARE(unknown.xml.child(u"New")->textOf(u"Deep"), u"1"_s);
        const auto type = messageOf("<MsgType>hologram</MsgType><Content>x</Content>");
        QVERIFY(std::holds_alternative<OtherEvent>(type.body));
        QVERIFY(type.event.isEmpty());
        const auto extra = messageOf("<MsgType>text</MsgType><Content>x</Content><Extra>y</Extra>");
        QVERIFY(std::holds_alternative<TextMessage>(extra.body));
        QCOMPARE(extra.xml.textOf(u"Extra"), u"y"_s);
    }

    void distinguishesEventNamesByCase()
    {
        const auto lower = messageOf("<MsgType>event</MsgType><Event>scan</Event><EventKey>1</EventKey>");
        QVERIFY(std::holds_alternative<OtherEvent>(lower.body));
        QVERIFY(std::holds_alternative<LocationMessage>(messageOf("<MsgType>location</MsgType>").body));
    }

    void toleratesWhatIsMissingOrOdd()
    {
        const auto bare = messageOf("<MsgType>event</MsgType>");
        QVERIFY(std::holds_alternative<OtherEvent>(bare.body));
        QVERIFY(!bare.createdAt.isValid());
        QVERIFY(bare.id.isEmpty());
        const auto odd =
            messageOf("<MsgType> location </MsgType><CreateTime>soon</CreateTime><Location_X>north</Location_X>"
                      "<Scale>99999999999999999999</Scale>");
        QCOMPARE(odd.type, u"location"_s);
        QVERIFY(!odd.createdAt.isValid());
        QCOMPARE(std::get<LocationMessage>(odd.body).latitude, 0.0);
        QCOMPARE(std::get<LocationMessage>(odd.body).scale, 0);
        QCOMPARE(odd.xml.textOf(u"CreateTime"), u"soon"_s);
        QCOMPARE(std::get<MassSendFinished>(messageOf("<MsgType>event</MsgType><Event>MASSSENDJOBFINISH</Event>").body)
                     .articles.size(),
                 0);
    }

    void needsAMsgType()
    {
        const auto none = decode(parseXml("<xml><Event>CLICK</Event></xml>").value());
        QVERIFY(!none);
        QVERIFY(none.error().kind == Error::Kind::Invalid);
        QCOMPARE(none.error().field, u"MsgType"_s);
    }

    void readsBothSpellingsOfTheId()
    {
        QCOMPARE(message(u"msg-text"_s).id, u"25000000000000001"_s);
        QCOMPARE(message(u"event-templatesendjobfinish-success"_s).id, u"3900000000000000001"_s);
        QVERIFY(message(u"event-click"_s).id.isEmpty());
    }

    void makesKeysAgainstRepetition()
    {
        QCOMPARE(message(u"msg-text"_s).dedupeKey(), u"25000000000000001"_s);
        QCOMPARE(message(u"event-click"_s).dedupeKey(),
                 u"oEXAMPLE0000000000000000user|1767225600|CLICK|MENU_KEY_TODAY"_s);
        // Two job events of one second are two events.
        QCOMPARE(message(u"event-templatesendjobfinish-success"_s).dedupeKey(),
                 u"oEXAMPLE0000000000000000user|1767225600|TEMPLATESENDJOBFINISH||3900000000000000001"_s);
        QCOMPARE(
            messageOf("<MsgType>text</MsgType><FromUserName>o</FromUserName><CreateTime>1</CreateTime>").dedupeKey(),
            u"o|1|text|"_s);
    }

    void summarizesInOneLine()
    {
        const QByteArray text = QByteArray("<MsgType>text</MsgType><Content><![CDATA[ a\n\n b\t")
            + QByteArray("退款😀 ").repeated(100) + "]]></Content>";
        const QString summary = messageOf(text).summary();
        QVERIFY(summary.startsWith(u"a b 退款😀 退款"_s));
        QVERIFY2(summary.size() <= 200, qPrintable(QString::number(summary.size())));
        QVERIFY(summary.endsWith(u'…'));
        QVERIFY(summary.isValidUtf16());
        QVERIFY(!summary.contains(u'\n'));
        const auto big = messageOf("<MsgType>text</MsgType><Content>" + QByteArray(1'000'000, 'x') + "</Content>");
        QCOMPARE(big.summary().size(), 200);
        const auto turned = messageOf("<MsgType>text</MsgType><Content>a\u202eb\u2066c 👨‍👩‍👧</Content>");
        QCOMPARE(turned.summary(), u"abc 👨‍👩‍👧"_s);
    }

    void writesJsonByElementNames()
    {
        const QJsonObject json = toJson(tree(u"event-publishjobfinish-success"_s));
        QCOMPARE(json["Event"_L1].toString(), u"PUBLISHJOBFINISH"_s);
        const QJsonObject info = json["PublishEventInfo"_L1].toObject();
        QCOMPARE(info["publish_status"_L1].toString(), u"0"_s);
        const QJsonArray items = info["article_detail"_L1].toObject()["item"_L1].toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.last()["idx"_L1].toString(), u"2"_s);
        const QJsonObject mixed = toJson(parseXml("<xml>text<a/><a>2</a><a><b>3</b></a></xml>").value());
        QCOMPARE(mixed["#text"_L1].toString(), u"text"_s);
        QCOMPARE(mixed["a"_L1].toArray(), QJsonArray({QString(), u"2"_s, QJsonObject{{u"b"_s, u"3"_s}}}));
    }

    void losesNothingBetweenTreeAndJson_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(u":/samples"_s).entryList({u"*.xml"_s}))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }

    void losesNothingBetweenTreeAndJson()
    {
        QFETCH(const QString, file);
        const QJsonObject json = toJson(tree(file));
        const auto back = treeFromJson(QJsonDocument(json).toJson());
        QVERIFY_RESULT(back);
        QCOMPARE(toJson(*back), json);
        // JSON objects are read in the order of their keys, so only OtherEvent's summary may differ.
        const Message decoded = decode(*back).value();
        QCOMPARE(decoded.body.index(), message(file).body.index());
        QVERIFY(decoded.body.index() == 0 || decoded.summary() == message(file).summary());
    }

    void readsJsonValues()
    {
        const auto root = treeFromJson(R"({"i": 9007199254740993, "neg": -3, "d": 31.5, "yes": true, "none": null,
                                           "s": "你", "list": [1, "2", {"a": 3}], "empty": [], "nested": [[1, 2]]})");
        QVERIFY_RESULT(root);
        QCOMPARE(root->name, u"xml"_s);
        QCOMPARE(root->textOf(u"i"), u"9007199254740993"_s);
        QCOMPARE(root->textOf(u"neg"), u"-3"_s);
        QCOMPARE(root->textOf(u"d"), u"31.5"_s);
        QCOMPARE(root->textOf(u"yes"), u"true"_s);
        QCOMPARE(root->textOf(u"none"), QString());
        QVERIFY(root->child(u"none") && root->child(u"empty"));
        QCOMPARE(root->textOf(u"s"), u"你"_s);
        QCOMPARE(root->child(u"nested")->children.size(), 2);
        QCOMPARE(std::ranges::count(root->children, u"list"_s, &XmlNode::name), 3);
    }

    void refusesJsonThatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("cut") << QByteArray(R"({"a": {"b": 1})");
        QTest::newRow("deep") << QByteArray(R"({"a":)").repeated(17) + "1" + QByteArray("}").repeated(17);
        QTest::newRow("deep arrays") << "{\"a\":" + QByteArray("[").repeated(500) + QByteArray("]").repeated(500) + "}";
        QTest::newRow("wide") << "{\"a\":[0" + QByteArray(",0").repeated(4096) + "]}";
    }

    void refusesJsonThatIsNoObject()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!treeFromJson(json));
    }
};

void TestMessage::decodesEverySample_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("summary");
    const auto row = [](const char *file, const QString &summary) {
        QTest::newRow(file) << QString::fromLatin1(file) << summary;
    };
    row("msg-text", u"hello simulator 你好"_s);
    row("msg-text-from-article", u"question about article"_s);
    row("msg-text-menu-click", u"satisfied"_s);
    row("msg-image", u"Picture http://mmbiz.qpic.cn/sz_mmbiz_jpg/EXAMPLE/0"_s);
    row("msg-voice", u"Voice (amr)"_s);
    row("msg-voice-recognition", u"Voice: 今天几点开门"_s);
    row("msg-video", u"Video EXAMPLE_MEDIA_ID_VIDEO"_s);
    row("msg-shortvideo", u"Short video EXAMPLE_MEDIA_ID_SHORT"_s);
    row("msg-location", u"上海市黄浦区示例路1号 (31.230416, 121.473701)"_s);
    row("msg-link", u"Sample article https://example.com/a"_s);
    row("msg-miniprogrampage", u"Mini program page: Sample page pages/index/index"_s);
    row("msg-file-undocumented", u"File report.pdf, 2048 byte(s)"_s);
    row("event-subscribe", u"Followed"_s);
    row("event-subscribe-qrcode", u"Followed after scanning scene 1001"_s);
    row("event-unsubscribe", u"Stopped following"_s);
    row("event-scan", u"Scanned scene 1001"_s);
    row("event-location", u"31.230416, 121.473701"_s);
    row("event-click", u"Menu: MENU_KEY_TODAY"_s);
    row("event-view", u"Menu: https://example.com/page"_s);
    row("event-view-miniprogram", u"Menu: pages/index/index"_s);
    row("event-scancode_push", u"Scanned qrcode: https://example.com/q/1"_s);
    row("event-scancode_waitmsg", u"Scanned barcode: EAN_13,6900000000000"_s);
    row("event-pic_sysphoto", u"Menu: MENU_PHOTO, 1 picture(s)"_s);
    row("event-pic_photo_or_album", u"Menu: MENU_PHOTO_OR_ALBUM, 2 picture(s)"_s);
    row("event-pic_weixin", u"Menu: MENU_ALBUM, 3 picture(s)"_s);
    row("event-location_select", u"上海市黄浦区示例路1号 (31.230416, 121.473701)"_s);
    row("event-masssendjobfinish-success", u"Mass message 3147483700: send success, sent to 97 of 100"_s);
    row("event-masssendjobfinish-forbidden", u"Mass message 3147483700: err(30002), sent to 0 of 0"_s);
    row("event-masssendjobfinish-reprint-stopped", u"Mass message 3147483700: err(30003), sent to 0 of 0"_s);
    row("event-masssendjobfinish-admin-timeout", u"Mass message 3147483700: err(40002), sent to 0 of 0"_s);
    row("event-templatesendjobfinish-success", u"Template message 3900000000000000001: success"_s);
    row("event-templatesendjobfinish-userblock", u"Template message 3900000000000000001: failed:user block"_s);
    row("event-templatesendjobfinish-systemfailed", u"Template message 3900000000000000001: failed: system failed"_s);
    row("event-publishjobfinish-success", u"Published: EXAMPLE_ARTICLE_ID"_s);
    row("event-publishjobfinish-rejected", u"Publishing 2247503051 ended with status 4"_s);
    row("event-kf_create_session", u"agent1@sample"_s);
    row("event-kf_close_session", u"agent1@sample"_s);
    row("event-kf_switch_session", u"agent1@sample → agent2@sample"_s);
    row("event-qualification_verify_success", u"Valid until 2027-01-01"_s);
    row("event-qualification_verify_fail", u"materials incomplete"_s);
    row("event-naming_verify_success", u"Valid until 2027-01-01"_s);
    row("event-naming_verify_fail", u"materials incomplete"_s);
    row("event-annual_renew", u"Valid until 2027-01-01"_s);
    row("event-verify_expired", u"Valid until 2027-01-01"_s);
    row("event-subscribe_msg_popup", u"EXAMPLE_TMPL_1: accept, EXAMPLE_TMPL_2: reject"_s);
    row("event-subscribe_msg_change", u"EXAMPLE_TMPL_1: reject"_s);
    row("event-subscribe_msg_sent", u"EXAMPLE_TMPL_1: success"_s);
    row("event-user_info_modified", u"Took back: 205"_s);
    row("event-user_authorization_revoke", u"Took back: 205"_s);
    row("event-user_authorization_cancellation", u"oEXAMPLE0000000000000000user"_s);
    row("event-user_get_card", u"CardId: pEXAMPLECARD, UserCardCode: 100000000001, IsGiveByFriend: 0, OuterId: 0"_s);
    row("event-card_not_pass_check", u"CardId: pEXAMPLECARD, RefuseReason: illegal content"_s);
    row("event-poi_check_notify", u"UniqId: S1, PoiId: 1, Result: succ"_s);
    row("event-debug_demo", u"debug_str: hello"_s);
    row("event-guide_invite_result", QString());
}

void TestMessage::decodesEverySample()
{
    QFETCH(const QString, file);
    QFETCH(const QString, summary);
    const Message decoded = message(file);
    QCOMPARE(decoded.summary(), summary);
    QCOMPARE(decoded.to, u"gh_0a1b2c3d4e5f"_s);
    QCOMPARE(decoded.from, u"oEXAMPLE0000000000000000user"_s);
    QCOMPARE(decoded.createdAt, QDateTime::fromSecsSinceEpoch(1767225600, Qt::UTC));
    QCOMPARE(decoded.xml, tree(file));
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
