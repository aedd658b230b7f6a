// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/reply.h"
#include "core/message/received.h"
#include "core/sending/conversation.h"
#include "tests/support/apiworld.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <future>

using namespace core;
using namespace core::sending;
using namespace Qt::StringLiterals;
using Kind = ThreadItem::Kind;

namespace {

const AppId shop = AppId::parse(u"wx0000000000000001").value();
const QString follower = u"oA"_s;

QByteArray xmlOf(const QString &type, const QByteArray &more)
{
    return u"<xml><ToUserName>gh_1</ToUserName><FromUserName>oA</FromUserName><CreateTime>1</CreateTime>"
           "<MsgType>%1</MsgType>"_s.arg(type)
               .toUtf8()
        + more + "</xml>";
}

QByteArray textXml(const QString &content)
{
    return xmlOf(u"text"_s, "<Content>" + content.toUtf8() + "</Content>");
}

QByteArray eventXml(const QByteArray &event, const QByteArray &key = {})
{
    return xmlOf(u"event"_s, "<Event>" + event + "</Event><EventKey>" + key + "</EventKey>");
}

callback::Keys safeKeys()
{
    return {.token = u"Token"_s,
            .key = callback::AesKey::parse(u"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG").value(),
            .appId = shop.toString(),
            .mode = CallbackMode::Safe};
}

/// "kind: what is read" of each line.
QStringList linesOf(const QList<ThreadItem> &items)
{
    QStringList lines;
    for (const ThreadItem &item : items) {
        const auto *text = std::get_if<message::Text>(&item.content);
        const QString words = !item.words.isEmpty() ? item.words : text ? text->content : u"?"_s;
        lines.append(u"%1: %2"_s.arg(u"REPS"_s.at(static_cast<int>(item.kind)), words));
    }
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(core::message::Content)
Q_DECLARE_METATYPE(core::callback::Reply)

/// What came from a follower and what went to them, as one thread.
class TestConversation final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CustomerStore> m_store;
    std::unique_ptr<MediaStore> m_media;
    test::MemoryStore m_keychain;
    std::unique_ptr<test::ApiWorld> m_world;
    std::unique_ptr<CustomerSender> m_sender;

    void pass(int seconds = 1) { m_world->clock.advance(std::chrono::seconds(seconds)); }

    /// What the platform would deliver now, and what was replied to it.
    DeliveryId hear(const QByteArray &plain, const QByteArray &reply = "success", int attempt = 1)
    {
        pass();
        const auto tree = parseXml(plain);
        Delivery delivery{.receivedAt = m_world->clock.now(), .account = shop, .state = Delivery::State::Accepted};
        delivery.body = plain;
        delivery.plain = plain;
        delivery.type = tree->textOf(u"MsgType");
        delivery.event = tree->textOf(u"Event");
        delivery.from = tree->textOf(u"FromUserName");
        delivery.attempt = attempt;
        delivery.firstAt = attempt > 1 ? delivery.receivedAt.addSecs(-5) : QDateTime();
        delivery.replyStatus = 200;
        delivery.reply = reply;
        std::promise<Result<DeliveryId>> stored;
        m_log->append(delivery, [&stored](const Result<DeliveryId> &id) { stored.set_value(id); });
        return stored.get_future().get().value();
    }

    void write(const QString &text, CustomerMessage::State state = CustomerMessage::State::Sent)
    {
        pass();
        QVERIFY_RESULT(m_store->add({.appId = shop,
                                     .openId = follower,
                                     .message = {.content = message::Text{text}, .kfAccount = {}},
                                     .state = state,
                                     .at = m_world->clock.now()}));
    }

    [[nodiscard]] ThreadPage read(const ThreadPlace &before = {}, int limit = 100,
                                  const std::optional<callback::Keys> &keys = {})
    {
        return test::waitFor(
                   readThread(*m_log, *m_sender, {.account = shop, .openId = follower, .keys = keys}, before, limit))
            .value();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<test::Folder>();
        m_log = DeliveryLog::open(m_folder->filePath(u"callbacks.db"_s)).value();
        m_database = Database::open(m_folder->filePath(u"mpdesk.db"_s), bookSchema()).value();
        m_store = std::make_unique<CustomerStore>(*m_database);
        m_world = std::make_unique<test::ApiWorld>(m_keychain);
        m_media = std::make_unique<MediaStore>(*m_database);
        m_sender = std::make_unique<CustomerSender>(m_world->client, *m_store, *m_media, m_world->clock);
    }

    void cleanup()
    {
        m_sender.reset();
        m_world.reset();
        m_store.reset();
        m_media.reset();
        m_database.reset();
        m_log.reset();
    }

    void putsBothSidesIntoOneThread()
    {
        hear(eventXml("subscribe"));
        hear(textXml(u"你好"_s), xmlOf(u"text"_s, "<Content>We will answer soon</Content>"));
        write(u"Hello"_s);
        hear(eventXml("CLICK", "prices"));
        hear(textXml(u"and now?"_s));
        write(u"late"_s, CustomerMessage::State::Refused);

        const ThreadPage page = read();

        QCOMPARE(linesOf(page.items),
                 QStringList({u"E: subscribe · Followed"_s, u"R: 你好"_s, u"P: We will answer soon"_s, u"S: Hello"_s,
                              u"E: CLICK · Menu: prices"_s, u"R: and now?"_s, u"S: late"_s}));
        QVERIFY(!page.hasOlder);
        QCOMPARE(page.items.last().sent.state, CustomerMessage::State::Refused);
    }

    /// As when the window is closed while a thread is being read.
    void survivesTheEndOfWhatItReads()
    {
        hear(textXml(u"anyone there?"_s));
        write(u"Hello"_s);
        Task<ThreadPage> thread =
            readThread(*m_log, *m_sender, {.account = shop, .openId = follower, .keys = {}}, {}, 100);
        Task<QList<message::Contact>> contacts = contactsWith(*m_log, *m_sender, shop, follower);

        cleanup();

        const auto page = test::waitFor(std::move(thread));
        QVERIFY(!page && page.error().kind == Error::Kind::Cancelled);
        const auto passed = test::waitFor(std::move(contacts));
        QVERIFY(passed || passed.error().kind == Error::Kind::Cancelled);
    }

    void leavesOutWhatIsNotSaid()
    {
        hear(textXml(u"once"_s));
        hear(textXml(u"once"_s), "success", 2);
        hear(eventXml("LOCATION"));
        QCOMPARE(linesOf(read().items), QStringList{u"R: once"_s});
    }

    void readsPageByPage_data()
    {
        QTest::addColumn<int>("limit");
        for (int limit = 1; limit <= 12; ++limit)
            QTest::addRow("%d at once", limit) << limit;
    }

    /// Whatever stands at the border of two pages, everything is read once.
    void readsPageByPage()
    {
        QFETCH(const int, limit);
        QStringList all;
        for (int i = 0; i < 5; ++i) {
            hear(textXml(u"r%1"_s.arg(i)));
            all.append(u"R: r%1"_s.arg(i));
            for (int j = 0; j < i % 3; ++j) {
                write(u"s%1%2"_s.arg(i).arg(j));
                all.append(u"S: s%1%2"_s.arg(i).arg(j));
            }
        }
        QStringList lines;
        ThreadPage page{.hasOlder = true};
        int pages = 0;
        for (; page.hasOlder && pages < 20; ++pages) {
            page = read(page.older, limit);
            lines = linesOf(page.items) + lines;
            QVERIFY(page.items.size() <= limit);
        }
        QCOMPARE(lines, all);
        QVERIFY(pages <= all.size() / limit + 1);
    }

    void opensEncryptedReplies()
    {
        const auto received = callback::decode(*parseXml(textXml(u"hi"_s)));
        const auto plain = callback::buildReply(callback::TextReply{u"秘密"_s}, *received, m_world->clock.now());
        const auto sealed = callback::sealReply(safeKeys(), *plain, u"1"_s, u"2"_s);
        QVERIFY_RESULT(sealed);
        hear(textXml(u"hi"_s), *sealed);
        QCOMPARE(linesOf(read({}, 10, safeKeys()).items), QStringList({u"R: hi"_s, u"P: 秘密"_s}));
        const ThreadPage closed = read();
        QCOMPARE(closed.items.size(), 2);
        QVERIFY(closed.items.last().words.contains(u"encrypted"_s));
    }

    void showsEachKindThatAFollowerSends_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<message::Content>("content");
        using message::Content;
        QTest::newRow("text") << textXml(u"<3"_s.toHtmlEscaped()) << Content(message::Text{u"<3"_s});
        QTest::newRow("image") << xmlOf(u"image"_s, "<PicUrl>u</PicUrl><MediaId>M</MediaId>")
                               << Content(message::Image{.mediaIds = {u"M"_s}});
        QTest::newRow("voice") << xmlOf(u"voice"_s, "<MediaId>M</MediaId><Format>amr</Format>")
                               << Content(message::Voice{.mediaId = u"M"_s});
        QTest::newRow("voice that was recognised")
            << xmlOf(u"voice"_s, "<MediaId>M</MediaId><Format>amr</Format><Recognition>hello</Recognition>")
            << Content(message::Text{u"Voice: hello"_s});
        QTest::newRow("video") << xmlOf(u"video"_s, "<MediaId>M</MediaId><ThumbMediaId>T</ThumbMediaId>")
                               << Content(
                                      message::Video{.mediaId = u"M"_s, .thumbMediaId = u"T"_s, .title = u"Video"_s});
        QTest::newRow("short video") << xmlOf(u"shortvideo"_s, "<MediaId>M</MediaId><ThumbMediaId>T</ThumbMediaId>")
                                     << Content(message::Video{
                                            .mediaId = u"M"_s, .thumbMediaId = u"T"_s, .title = u"Short video"_s});
        QTest::newRow("place") << xmlOf(u"location"_s,
                                        "<Location_X>23.1</Location_X><Location_Y>113.3</Location_Y>"
                                        "<Scale>20</Scale><Label>Tower</Label>")
                               << Content(message::Text{u"Place\nTower\n23.100000, 113.300000"_s});
        QTest::newRow("link") << xmlOf(u"link"_s, "<Title>T</Title><Description>D</Description><Url>https://a/</Url>")
                              << Content(message::Text{u"T\nD\nhttps://a/"_s});
        QTest::newRow("kind of tomorrow")
            << xmlOf(u"hologram"_s, "<Depth>3</Depth>") << Content(message::Text{u"hologram\nDepth: 3"_s});
        QTest::newRow("a megabyte") << textXml(QString(1'000'000, u'x'))
                                    << Content(message::Text{QString(4000, u'x') + u'…'});
    }

    void showsEachKindThatAFollowerSends()
    {
        QFETCH(const QByteArray, xml);
        QFETCH(const message::Content, content);
        const auto received = callback::decode(*parseXml(xml));
        QVERIFY_RESULT(received);
        const auto read = message::contentOf(*received);
        QVERIFY(read.has_value());
        QVERIFY(*read == content);
    }

    void readsEachReplyBack_data()
    {
        QTest::addColumn<callback::Reply>("reply");
        QTest::addColumn<message::Content>("content");
        using callback::Reply;
        using message::Content;
        QTest::newRow("text") << Reply(callback::TextReply{u"你好 ]]>"_s}) << Content(message::Text{u"你好 ]]>"_s});
        QTest::newRow("image") << Reply(callback::ImageReply{u"M"_s}) << Content(message::Image{.mediaIds = {u"M"_s}});
        QTest::newRow("voice") << Reply(callback::VoiceReply{u"M"_s}) << Content(message::Voice{u"M"_s});
        QTest::newRow("video") << Reply(callback::VideoReply{u"M"_s, u"T"_s, u"D"_s})
                               << Content(message::Video{.mediaId = u"M"_s, .title = u"T"_s, .description = u"D"_s});
        QTest::newRow("music") << Reply(
            callback::MusicReply{u"T"_s, u"D"_s, u"https://a/1"_s, u"https://a/2"_s, u"M"_s})
                               << Content(message::Music{u"T"_s, u"D"_s, u"https://a/1"_s, u"https://a/2"_s, u"M"_s});
        QTest::newRow("news") << Reply(callback::NewsReply{{{u"T"_s, u"D"_s, u"https://a/p"_s, u"https://a/"_s}}})
                              << Content(message::News{{{u"T"_s, u"D"_s, u"https://a/"_s, u"https://a/p"_s}}});
    }

    void readsEachReplyBack()
    {
        QFETCH(const callback::Reply, reply);
        QFETCH(const message::Content, content);
        const auto received = callback::decode(*parseXml(textXml(u"hi"_s)));
        const auto xml = callback::buildReply(reply, *received, m_world->clock.now());
        QVERIFY_RESULT(xml);
        const auto read = message::contentOfReply(*parseXml(*xml));
        QVERIFY(read.has_value());
        QVERIFY(*read == content);
    }

    void handingOverIsNoMessage()
    {
        const auto received = callback::decode(*parseXml(textXml(u"hi"_s)));
        const auto xml = callback::buildReply(callback::TransferReply{}, *received, m_world->clock.now());
        QVERIFY(!message::contentOfReply(*parseXml(*xml)));
        hear(textXml(u"hi"_s), *xml);
        QCOMPARE(linesOf(read().items).last(), u"P: Reply: transfer_customer_service"_s);
    }

    void countsWhatNobodyAnswered()
    {
        hear(textXml(u"1"_s));
        write(u"answer"_s);
        hear(textXml(u"2"_s), xmlOf(u"text"_s, "<Content>from the server</Content>"));
        hear(eventXml("CLICK", "k"));
        hear(textXml(u"3"_s));
        const auto contacts = [this] { return test::waitFor(contactsWith(*m_log, *m_sender, shop, follower)).value(); };
        QCOMPARE(unansweredIn(contacts()), 2);
        write(u"never arrived"_s, CustomerMessage::State::Refused);
        QCOMPARE(unansweredIn(contacts()), 2);
        write(u"arrived"_s);
        QCOMPARE(unansweredIn(contacts()), 0);
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
