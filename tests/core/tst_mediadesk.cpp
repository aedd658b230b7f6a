// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/html.h"
#include "core/mediadesk/articleimages.h"
#include "tests/support/apiworld.h"
#include "tests/support/folder.h"
#include "tests/support/mediafiles.h"
#include "tests/support/sandboxtransport.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;
using namespace core::mediadesk;
using namespace Qt::StringLiterals;
using media::Keeping;
using media::Kind;
using test::someAccount;
using Verdict = Usability::Verdict;

namespace {

constexpr media::Use temporaryImage{.kind = Kind::Image, .keeping = Keeping::Temporary};
constexpr media::Use permanentImage{.kind = Kind::Image, .keeping = Keeping::Permanent};
constexpr media::Use permanentVideo{.kind = Kind::Video, .keeping = Keeping::Permanent};

/// What can happen to a request.
enum class Fate { AnswerLost, RequestLost, BusyAndDone, BusyNotDone };

/// A desk over the simulated platform, without sockets.
struct World : test::ApiWorld
{
    explicit World(test::MemoryStore &store) : ApiWorld(store)
    {
        const core::sandbox::Identity &identity = platform.identity();
        account = someAccount();
        account.appId = AppId::parse(identity.appId).value();
        static_cast<void>(test::waitFor(vault.storeCredentials(account.appId, {.appSecret = identity.secret})));
    }

    [[nodiscard]] Result<StoredMedia> upload(const QByteArray &bytes, const QString &name, const media::Use &use,
                                             std::optional<api::VideoText> video = std::nullopt)
    {
        const auto piece = pieceOf(bytes, name, use, catalogue);
        if (!piece)
            return fail(piece.error());
        return test::waitFor(desk.upload(account, {.piece = *piece, .use = use, .video = std::move(video)}));
    }

    void meet(Fate fate, const QString &path)
    {
        using core::sandbox::Fault;
        switch (fate) {
        case Fate::AnswerLost: answers.loseAnswerOf(path); break;
        case Fate::RequestLost: answers.loseRequestFor(path); break;
        case Fate::BusyAndDone: platform.injectError(path, -1, 1, Fault::Deed::Done); break;
        case Fate::BusyNotDone: platform.injectError(path, -1, 1); break;
        }
    }
    [[nodiscard]] qsizetype countOf(const QString &path) const
    {
        return std::ranges::count(transport.requests, path, [](const HttpRequest &each) { return each.url.path(); });
    }

    test::Folder folder;
    std::unique_ptr<Database> database = Database::open(folder.filePath(u"mpdesk.db"_s), bookSchema()).value();
    MediaStore media{*database};
    core::sandbox::Platform platform{catalogue, clock, {}};
    test::SandboxTransport answers{transport, platform};
    MediaDesk desk{client, media, clock};
    Account account;
};

QString written(const test::Folder &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

} // namespace

class TestMediaDesk : public QObject
{
    Q_OBJECT

    test::MemoryStore m_keychain;

private Q_SLOTS:
    void init() { test::storeSecrets(m_keychain); }
    void cleanup() { m_keychain.entries.clear(); }

    void remembersOwnerKindAndExpiry()
    {
        World world(m_keychain);
        const auto image = world.upload(test::pngBytes(), u"海报.png"_s, temporaryImage);
        QVERIFY_RESULT(image);
        QCOMPARE(world.media.usable(image->mediaId, world.account.appId, world.clock.now())->verdict, Verdict::Fine);
        world.clock.advance(std::chrono::hours(73));
        QCOMPARE(world.media.usable(image->mediaId, world.account.appId, world.clock.now())->verdict, Verdict::Expired);
        QCOMPARE(world.media.find(world.account.appId, image->mediaId)->name, u"海报.png"_s);
    }

    void readsAllPagesAndForgetsWhatIsGone()
    {
        World world(m_keychain);
        for (int i = 0; i < 23; ++i)
            QVERIFY_RESULT(world.upload(test::pngBytes(i + 1, 1), u"%1.png"_s.arg(i), permanentImage));
        const QList<StoredMedia> known = *world.media.list(world.account.appId, Keeping::Permanent);
        QCOMPARE(known.size(), 23);
        const auto deleted = test::waitFor(api::deleteMaterial(world.client, world.account, known[7].mediaId));
        QVERIFY_RESULT(deleted);
        world.clock.advance(std::chrono::hours(1));
        const auto number = test::waitFor(world.desk.refresh(world.account, Kind::Image));
        QVERIFY_RESULT(number);
        QCOMPARE(*number, 22);
        QCOMPARE(world.media.list(world.account.appId, Keeping::Permanent)->size(), 22);
        QCOMPARE_KIND(world.media.find(world.account.appId, known[7].mediaId), NotFound);
    }

    void deletesOnThePlatformAndForgets()
    {
        World world(m_keychain);
        const auto image = world.upload(test::jpegBytes(), u"a.jpg"_s, permanentImage);
        QVERIFY_RESULT(image);
        QVERIFY_RESULT(test::waitFor(world.desk.remove(world.account, *image)));
        QVERIFY(world.media.list(world.account.appId, Keeping::Permanent)->isEmpty());
        QCOMPARE(test::waitFor(api::countMaterial(world.client, world.account))->images, 0);
        QVERIFY_RESULT(test::waitFor(world.desk.remove(world.account, *image))); // gone already
    }

    void wantsATitleForAPermanentVideo()
    {
        World world(m_keychain);
        const auto without = world.upload(test::mp4Bytes(1000), u"a.mp4"_s, permanentVideo);
        QCOMPARE_KIND(without, Invalid);
        QCOMPARE(without.error().field, u"title"_s);
        const api::VideoText text{.title = u"新品"_s, .introduction = u"介绍"_s};
        QVERIFY_RESULT(world.upload(test::mp4Bytes(1000), u"a.mp4"_s, permanentVideo, text));
    }

    void saysWhatBecameOfAnUploadThatNobodyAnswered_data()
    {
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<bool>("isListLost");
        QTest::addColumn<bool>("arrives");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("answer lost") << Fate::AnswerLost << false << true << false;
        QTest::newRow("request lost") << Fate::RequestLost << false << false << false;
        QTest::newRow("busy, and done") << Fate::BusyAndDone << false << true << false;
        QTest::newRow("busy, not done") << Fate::BusyNotDone << false << false << false;
        QTest::newRow("answer and list lost") << Fate::AnswerLost << true << false << true;
        QTest::newRow("request and list lost") << Fate::RequestLost << true << false << true;
    }

    void saysWhatBecameOfAnUploadThatNobodyAnswered()
    {
        QFETCH(const Fate, fate);
        QFETCH(const bool, isListLost);
        QFETCH(const bool, arrives);
        QFETCH(const bool, isUnknown);
        World world(m_keychain);
        QVERIFY_RESULT(test::waitFor(world.tokens.current(world.account)));
        world.meet(fate, u"/cgi-bin/material/add_material"_s);
        if (isListLost)
            world.answers.unplug(u"/cgi-bin/material/batchget_material"_s);

        const auto image = world.upload(test::pngBytes(), u"海报.png"_s, permanentImage);

        QCOMPARE(image.has_value(), arrives);
        QCOMPARE(world.countOf(u"/cgi-bin/material/add_material"_s), 1);
        const QList<StoredMedia> known = *world.media.list(world.account.appId, Keeping::Permanent);
        QCOMPARE(known.size(), arrives ? 1 : 0);
        if (arrives) {
            QCOMPARE(known.constFirst(), *image);
            QCOMPARE(image->name, u"海报.png"_s);
            return;
        }
        QCOMPARE(image.error().isOutcomeUnknown, isUnknown);
        QVERIFY2(image.error().advice.contains(isUnknown ? u"not known"_s : u"did not arrive"_s),
                 qPrintable(image.error().advice));
    }

    void findsAnUploadLater()
    {
        World world(m_keychain);
        QVERIFY_RESULT(test::waitFor(world.tokens.current(world.account)));
        const auto piece = pieceOf(test::pngBytes(), u"a.png"_s, permanentImage, world.catalogue);
        const MediaDesk::Upload upload{.piece = *piece, .use = permanentImage};
        const QDateTime since = world.clock.now();
        world.answers.unplug(u"/cgi-bin/material/batchget_material"_s);
        world.answers.loseAnswerOf(u"/cgi-bin/material/add_material"_s);
        QVERIFY(!test::waitFor(world.desk.upload(world.account, upload)));
        world.answers.plugIn();
        QVERIFY_RESULT(test::waitFor(world.desk.find(world.account, upload, since)));
        QCOMPARE(world.media.list(world.account.appId, Keeping::Permanent)->size(), 1);
    }

    /// Same name and time prove nothing when the content is another one.
    void takesNothingElseForTheUpload()
    {
        World world(m_keychain);
        QVERIFY_RESULT(world.upload(test::pngBytes(2, 2), u"a.png"_s, permanentImage));
        QVERIFY_RESULT(world.media.remove(world.account.appId,
                                          world.media.list(world.account.appId, Keeping::Permanent)->first().mediaId));
        world.answers.loseRequestFor(u"/cgi-bin/material/add_material"_s);
        const auto image = world.upload(test::pngBytes(3, 3), u"a.png"_s, permanentImage);
        QVERIFY(!image);
        QVERIFY(image.error().isOutcomeUnknown);
        QVERIFY2(image.error().advice.contains(u"other content"_s), qPrintable(image.error().advice));
    }

    void triesATemporaryUploadAgain()
    {
        World world(m_keychain);
        world.meet(Fate::BusyNotDone, u"/cgi-bin/media/upload"_s);
        QVERIFY_RESULT(world.upload(test::pngBytes(), u"a.png"_s, temporaryImage));
        QCOMPARE(world.countOf(u"/cgi-bin/media/upload"_s), 2);
    }

    void doesNotReadWhatWouldBeRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("lie") << test::webpBytes() << u"WebP"_s;
        QTest::newRow("too large") << test::pngBytes() + QByteArray(11 * 1024 * 1024, 'x') << u"10.00 MB"_s;
    }

    void doesNotReadWhatWouldBeRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        const World world(m_keychain);
        const QString path = written(world.folder, u"a.png"_s, bytes);
        const auto piece = readPiece(path, temporaryImage, world.catalogue);
        QCOMPARE_KIND(piece, Invalid);
        QVERIFY2(piece.error().message.contains(words), qPrintable(piece.error().message));
        QCOMPARE(world.transport.requests.size(), 0);
    }

    void uploadsTheImagesOfAnArticleAndReportsEach()
    {
        World world(m_keychain);
        const QString path = written(world.folder, u"图 1.png"_s, test::pngBytes());
        const QString data = u"data:image/png;base64,"_s + QString::fromLatin1(test::pngBytes(9, 9).toBase64());
        article::Article article{.title = u"a"_s};
        article.content = u"<img src=\"图%201.png\"><img src='../../etc/passwd'><img src='gone.png'>"
                          u"<img src=\"%1\"><img src='https://mmbiz.qpic.cn/1'><img src='ftp://h/a.png'>"_s.arg(data);

        const auto done = test::waitFor(
            uploadImages(world.desk, world.transport, world.account, article, {.folder = world.folder.path()}));

        QVERIFY_RESULT(done);
        QCOMPARE(done->outcomes.size(), 5);
        QVERIFY2(done->outcomes[0].error == std::nullopt,
                 qPrintable(done->outcomes[0].error.value_or(Error()).message));
        QVERIFY(done->outcomes[1].error && done->outcomes[2].error && !done->outcomes[3].error);
        QVERIFY(done->outcomes[4].error);
        QCOMPARE(article::foreignImagesOf(done->article.content),
                 (QStringList{u"../../etc/passwd"_s, u"gone.png"_s, u"ftp://h/a.png"_s}));
        QVERIFY(done->article.content.contains(done->outcomes[0].url));
    }

    void doesNotUploadTheSameImageTwice()
    {
        World world(m_keychain);
        const media::Use inArticle{.kind = Kind::Image, .keeping = Keeping::InArticle};
        const auto first = world.upload(test::pngBytes(), u"a.png"_s, inArticle);
        QVERIFY_RESULT(first);
        const qsizetype requests = world.transport.requests.size();
        const auto second = world.upload(test::pngBytes(), u"b.png"_s, inArticle);
        QVERIFY_RESULT(second);
        QCOMPARE(second->url, first->url);
        QCOMPARE(world.transport.requests.size(), requests);
    }

    void keepsASmallPictureOfWhatItUploads()
    {
        World world(m_keychain);
        written(world.folder, u"a.png"_s, test::pngBytes());
        const article::Article article{.title = u"a"_s, .content = u"<img src='a.png'>"_s};
        ImageSource source{.folder = world.folder.path()};
        const auto kept = [&world, &article](const ImageSource &from) {
            const auto done = test::waitFor(uploadImages(world.desk, world.transport, world.account, article, from));
            return world.desk.store().thumbnail(world.account.appId, done->outcomes[0].url).value();
        };
        QVERIFY(kept(source).isEmpty());
        source.shrink = [](const QByteArray &) { return QByteArray(); };
        QVERIFY(kept(source).isEmpty());
        source.shrink = [](const QByteArray &bytes) -> QByteArray { return "small " + bytes.left(4); };
        QCOMPARE(kept(source), "small " + test::pngBytes().left(4));
        source.shrink = [](const QByteArray &) { return QByteArray("another"); };
        QCOMPARE(kept(source), "small " + test::pngBytes().left(4));
    }

    void convertsWhatAnArticleCannotHold()
    {
        World world(m_keychain);
        written(world.folder, u"a.webp"_s, test::webpBytes());
        article::Article article{.title = u"a"_s, .content = u"<img src='a.webp'>"_s};
        ImageSource source{.folder = world.folder.path()};
        const auto refused = test::waitFor(uploadImages(world.desk, world.transport, world.account, article, source));
        QVERIFY_RESULT(refused);
        QVERIFY(refused->outcomes[0].error);
        source.convert = [](const QByteArray &, const media::Conversion &) -> Result<QByteArray> {
            return test::jpegBytes();
        };
        const auto taken = test::waitFor(uploadImages(world.desk, world.transport, world.account, article, source));
        QVERIFY_RESULT(taken);
        QVERIFY(!taken->outcomes[0].error);
    }
};

QTEST_GUILESS_MAIN(TestMediaDesk)
#include "tst_mediadesk.moc"
