// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxserver.h"
#include "tests/integration/thirdparty/node.h"
#include "tests/support/fakeclock.h"
#include "tests/support/mediafiles.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::sandbox;
using namespace Qt::StringLiterals;

/// Media, drafts and publishing, as libraries of other people call them over the wire.
class TestThirdPartyMedia : public QObject
{
    Q_OBJECT

private:
    const Catalogue m_catalogue = Catalogue::load().value();
    test::FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<SandboxServer> m_server;

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SandboxServer>(m_catalogue, m_clock, Options{.seed = 2});
        QVERIFY_RESULT(m_server->listen(0));
    }

    void goesTheWholeWayUnchanged_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("wechat-api") << u"wechat-api-media.js"_s;
        QTest::newRow("node-easywechat") << u"node-easywechat-media.js"_s;
    }

    /// Whichever library it was: the same answers, and the same is left behind.
    void goesTheWholeWayUnchanged()
    {
        QFETCH(const QString, script);
        const QByteArray image = test::pngBytes().append(QByteArray("\r\n--\0\xff", 6));
        const QByteArray video = test::mp4Bytes(1000);
        const Identity &identity = m_server->platform().identity();
        const QJsonObject files{{"image"_L1, file(u"图.png"_s, image)},
                                {"thumb"_L1, file(u"thumb.jpg"_s, test::jpegBytes())},
                                {"voice"_L1, file(u"voice.amr"_s, test::amrBytes(50))},
                                {"video"_L1, file(u"video.mp4"_s, video)},
                                {"lie"_L1, file(u"lie.png"_s, "no picture"_ba)}};
        const auto said = test::Node(script).run({{"baseUrl"_L1, m_server->baseUrl().toString()},
                                                  {"appid"_L1, identity.appId},
                                                  {"secret"_L1, identity.secret},
                                                  {"files"_L1, files}});
        QVERIFY_RESULT(said);

        const QString imageText = QString::fromLatin1(image.toBase64());
        const QJsonObject temporary{{"image"_L1, imageText},
                                    {"video"_L1, QString::fromLatin1(video.toBase64())},
                                    {"toMany"_L1, "video"_L1},
                                    {"refused"_L1, QJsonArray{40005, 40007}}};
        const QJsonObject counts{
            {"voice_count"_L1, 1}, {"video_count"_L1, 1}, {"image_count"_L1, 1}, {"news_count"_L1, 0}};
        QJsonObject left = counts;
        left.insert("voice_count"_L1, 0);
        const QJsonObject library{
            {"bytes"_L1, imageText}, {"names"_L1, QJsonArray{u"图.png"_s}}, {"counts"_L1, counts}, {"left"_L1, left}};
        const QJsonObject out{{"image"_L1, imageText},
                              {"digest"_L1, u"正文 👋"_s},
                              {"states"_L1, QJsonArray{1, 0}},
                              {"isOnThePage"_L1, true},
                              {"drafts"_L1, 0}};
        QCOMPARE(said->object().value("files"_L1).toObject(), temporary);
        QCOMPARE(said->object().value("library"_L1).toObject(), library);
        QCOMPARE(said->object().value("out"_L1).toObject(), out);
    }
};

QTEST_GUILESS_MAIN(TestThirdPartyMedia)
#include "tst_thirdpartymedia.moc"
