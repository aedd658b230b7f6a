// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/filefacts.h"
#include "tests/support/mediafiles.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace core;
using namespace core::media;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FileFacts factsOf(const QByteArray &bytes, const QString &name = u"file"_s)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return examine(buffer, name);
}

/// Counts what is read from a file of so many gigabytes.
class HugeFile final : public QIODevice
{
public:
    explicit HugeFile(QByteArray head) : m_head(std::move(head)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    [[nodiscard]] qint64 size() const override { return qint64(1) << 30; }
    qint64 bytesRead = 0;

protected:
    qint64 readData(char *target, qint64 most) override
    {
        const qint64 count = qMin(most, size() - pos());
        for (qint64 i = 0; i < count; ++i)
            target[i] = pos() + i < m_head.size() ? m_head[pos() + i] : '\0';
        bytesRead += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
};

} // namespace

class TestMediaFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAFileByItsContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        const auto row = [](const char *name, const QByteArray &bytes, Format format) {
            QTest::newRow(name) << bytes << int(format);
        };
        row("PNG", test::pngBytes(), Format::Png);
        row("JPEG", test::jpegBytes(), Format::Jpeg);
        row("GIF", test::gifBytes(), Format::Gif);
        row("BMP", test::bmpBytes(), Format::Bmp);
        row("WebP", test::webpBytes(), Format::WebP);
        row("MP3", test::mp3Bytes(2), Format::Mp3);
        row("MP3 with a tag", QByteArray("ID3\x03\0\0\0\0\0\x05", 10), Format::Mp3);
        row("AMR", test::amrBytes(1), Format::Amr);
        row("AMR of wide band", "#!AMR-WB\n\x04", Format::Amr);
        row("WAV", test::wavBytes(10), Format::Wav);
        row("WMA", test::wmaBytes(10), Format::Wma);
        row("MP4", test::mp4Bytes(10), Format::Mp4);
        row("photo of a phone", test::mp4Bytes(10, "heic"), Format::Heic);
        row("AVIF", test::mp4Bytes(10, "avif"), Format::Avif);
        row("film of a phone", test::mp4Bytes(10, "qt  "), Format::QuickTime);
        row("song of a phone", test::mp4Bytes(10, "M4A "), Format::M4a);
        row("TIFF", QByteArray("II*\0\x08\0\0\0", 8), Format::Tiff);
        row("Ogg", "OggS\0", Format::Ogg);
        row("FLAC", "fLaC\0", Format::Flac);
        row("PDF", "%PDF-1.7", Format::Pdf);
        row("drawing", "<?xml version='1.0'?>\n<svg xmlns='x'>", Format::Svg);
        row("web page that a proxy put in its place", "\r\n<!DOCTYPE html><html>", Format::Html);
        row("nothing", {}, Format::Unknown);
        row("text", "hello", Format::Unknown);
        row("RIFF of something else", "RIFF\0\0\0\0AVI ", Format::Unknown);
        row("text that begins like BMP", "BM is short for something", Format::Unknown);
        row("half a magic number", "\x89PN", Format::Unknown);
        row("two bytes of MP3", QByteArray("\xff\xfb", 2), Format::Unknown);
    }

    void judgesAFileByItsContent()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, format);
        QCOMPARE(nameOf(sniff(bytes)), nameOf(Format(format)));
        QCOMPARE(nameOf(factsOf(bytes, u"lies.exe"_s).format), nameOf(Format(format)));
    }

    void tellsHowLongItPlays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("milliseconds"); // -1: it does not tell
        const QByteArray mp3 = test::mp3Bytes(100);
        const auto row = [](const char *name, const QByteArray &bytes, int milliseconds) {
            QTest::newRow(name) << bytes << milliseconds;
        };
        row("AMR", test::amrBytes(151), 3020);
        row("AMR without a frame", "#!AMR\n", 0);
        row("AMR with silence", test::amrBytes(1) + QByteArray("\x7c\x7c", 2), 60);
        row("AMR with a frame type that there is not", test::amrBytes(1) + '\x4c', -1);
        row("AMR of wide band", "#!AMR-WB\n" + QByteArray("\x44", 1) + QByteArray(60, 'a'), 20);
        row("AMR of several channels", "#!AMR_MC1.0\n\0\0\0\x02", -1);
        row("MP3", mp3, 2612);
        row("MP3 behind a tag", QByteArray("ID3\x03\0\0\0\0\x02\x01", 10) + QByteArray(257, '\xff') + mp3, 2612);
        row("MP3 with other things behind", mp3 + "TAG" + QByteArray(125, ' '), 2612);
        row("MP3 cut in a frame", mp3.chopped(10), 2612);
        QByteArray announced = mp3;
        announced.replace(36, 12, QByteArray("Xing\0\0\0\x01\0\0\x27\x10", 12));
        row("MP3 of varying bit rate", announced, 261'224);
        row("MP3 that is a tag only", QByteArray("ID3\x03\0\0\0\0\0\x05", 10) + "abcde", -1);
        row("WAV", test::wavBytes(1500), 1500);
        row("WAV cut off", test::wavBytes(1500).chopped(4000), 1000);
        row("WAV without data", test::wavBytes(1500).first(36), -1);
        row("WMA", test::wmaBytes(61'500), 61'500);
        row("MP4", test::mp4Bytes(12'345), 12'345);
        row("MP4 cut before its header", test::mp4Bytes(12'345).first(60), -1);
        row("picture", test::pngBytes(), -1);
    }

    void tellsHowLongItPlays()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, milliseconds);
        const FileFacts facts = factsOf(bytes);
        QCOMPARE(facts.duration ? int(facts.duration->count()) : -1, milliseconds);
    }

    void tellsHowLargeAPictureIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG") << test::pngBytes(640, 480);
        QTest::newRow("JPEG") << test::jpegBytes(640, 480);
        QTest::newRow("GIF") << test::gifBytes(640, 480);
        QTest::newRow("BMP upside down") << test::bmpBytes(640, 480);
        QTest::newRow("WebP") << test::webpBytes(640, 480);
    }

    void tellsHowLargeAPictureIs()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(factsOf(bytes).pixels, QSize(640, 480));
        QVERIFY(factsOf(bytes.first(7)).pixels.isEmpty());
    }

    /// No size in a header may lead us out of the file or into a long walk.
    void survivesEveryBrokenByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("JPEG") << test::jpegBytes();
        QTest::newRow("WAV") << test::wavBytes(10);
        QTest::newRow("WMA") << test::wmaBytes(10);
        QTest::newRow("MP4") << test::mp4Bytes(10);
        QTest::newRow("MP3") << test::mp3Bytes(2);
        QTest::newRow("AMR") << test::amrBytes(3);
    }

    void survivesEveryBrokenByte()
    {
        QFETCH(const QByteArray, bytes);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            for (const char value : {'\0', '\x7f', '\x80', '\xff'}) {
                QByteArray broken = bytes;
                broken[i] = value;
                const FileFacts facts = factsOf(broken);
                QVERIFY(!facts.duration || facts.duration->count() >= 0);
            }
            const FileFacts cut = factsOf(bytes.first(i));
            QCOMPARE(cut.bytes, i);
        }
    }

    void readsLittleOfAHugeFile_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("PNG") << test::pngBytes();
        QTest::newRow("JPEG") << test::jpegBytes();
        QTest::newRow("AMR") << test::amrBytes(1);
        QTest::newRow("MP3") << test::mp3Bytes(2);
        QTest::newRow("WAV") << test::wavBytes(10);
        QTest::newRow("MP4") << test::mp4Bytes(10);
        QTest::newRow("zeros") << QByteArray();
    }

    void readsLittleOfAHugeFile()
    {
        QFETCH(const QByteArray, head);
        HugeFile file(head);
        const FileFacts facts = examine(file, u"huge"_s);
        QCOMPARE(facts.bytes, qint64(1) << 30);
        QCOMPARE_LE(file.bytesRead, 5 * 1024 * 1024);
    }

    void namesAFileThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::newRow("absent") << u"gone.png"_s << int(Error::Kind::Storage);
        QTest::newRow("folder") << u"folder.png"_s << int(Error::Kind::Invalid);
        QTest::newRow("pipe") << u"pipe.png"_s << int(Error::Kind::Invalid);
    }

    void namesAFileThatCannotBeRead()
    {
        QFETCH(const QString, name);
        QFETCH(const int, kind);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder.png"_s));
        QCOMPARE(::mkfifo(qPrintable(folder.filePath(u"pipe.png"_s)), 0600), 0);
        const auto facts = examineFile(folder.filePath(name));
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, Error::Kind(kind));
        QVERIFY(facts.error().message.contains(name));
        QCOMPARE(facts.error().field, u"file"_s);
    }

    void givesANameThatFitsTheContent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fitting");
        QTest::newRow("true") << u"a.PNG"_s << test::pngBytes() << u"a.PNG"_s;
        QTest::newRow("second extension") << u"a.jpeg"_s << test::jpegBytes() << u"a.jpeg"_s;
        QTest::newRow("lie") << u"海报.v2.jpg"_s << test::pngBytes() << u"海报.v2.png"_s;
        QTest::newRow("without") << u"海报"_s << test::jpegBytes() << u"海报.jpg"_s;
        QTest::newRow("only an extension") << u".jpg"_s << test::pngBytes() << u".jpg.png"_s;
        QTest::newRow("unknown content") << u"a.jpg"_s << QByteArray("?") << u"a.jpg"_s;
    }

    void givesANameThatFitsTheContent()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, fitting);
        QCOMPARE(fittingName(factsOf(bytes, u"/home/我/"_s + name)), fitting);
    }
};

QTEST_GUILESS_MAIN(TestMediaFile)
#include "tst_mediafile.moc"
