// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/media/mediarules.h"

#include <QTest>

using namespace core;
using namespace core::media;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(core::media::FileFacts)
Q_DECLARE_METATYPE(core::media::Use)

namespace {

constexpr qint64 mega = 1024 * 1024;
constexpr Use temporaryImage{.kind = Kind::Image, .keeping = Keeping::Temporary};
constexpr Use permanentImage{.kind = Kind::Image, .keeping = Keeping::Permanent};
constexpr Use temporaryVoice{.kind = Kind::Voice, .keeping = Keeping::Temporary};
constexpr Use permanentVoice{.kind = Kind::Voice, .keeping = Keeping::Permanent};
constexpr Use temporaryVideo{.kind = Kind::Video, .keeping = Keeping::Temporary};
constexpr Use thumb{.kind = Kind::Thumb, .keeping = Keeping::Permanent};
constexpr Use articleImage{.kind = Kind::Image, .keeping = Keeping::InArticle};

FileFacts picture(Format format, qint64 bytes, const QString &name = {})
{
    const QString fitting = u"a."_s + QString::fromLatin1(extensionOf(format));
    return {.name = name.isEmpty() ? fitting : name, .bytes = bytes, .format = format, .pixels = {900, 500}};
}

FileFacts sound(Format format, qint64 bytes, std::optional<std::chrono::milliseconds> duration)
{
    return {.name = u"a."_s + QString::fromLatin1(extensionOf(format)),
            .bytes = bytes,
            .format = format,
            .duration = duration};
}

} // namespace

class TestMediaRules : public QObject
{
    Q_OBJECT

    Catalogue m_catalogue = Catalogue::load().value();

private Q_SLOTS:
    void saysWhatThePlatformRefuses_data()
    {
        QTest::addColumn<FileFacts>("facts");
        QTest::addColumn<Use>("use");
        QTest::addColumn<QStringList>("problems"); // "severity rule limit found code"
        const auto row = [](const char *name, const FileFacts &facts, const Use &use, const QStringList &problems) {
            QTest::newRow(name) << facts << use << problems;
        };
        row("good picture", picture(Format::Png, 2 * mega), temporaryImage, {});
        row("between the limits of two pages", picture(Format::Png, 2 * mega + 1), temporaryImage,
            {u"warning media.temporary.image.bytes 2097152 2097153 0"_s});
        row("as large as may be", picture(Format::Gif, 10 * mega), permanentImage, {});
        row("one byte too large", picture(Format::Gif, 10 * mega + 1), permanentImage,
            {u"error media.permanent.image.bytes 10485760 10485761 40006"_s});
        row("1 GB", picture(Format::Jpeg, 1024 * mega), permanentImage,
            {u"error media.permanent.image.bytes 10485760 1073741824 40006"_s});
        row("BMP for good", picture(Format::Bmp, 1), permanentImage, {});
        row("BMP for three days", picture(Format::Bmp, 1), temporaryImage,
            {u"error media.format PNG, JPEG, GIF BMP 40005"_s});
        row("WebP", picture(Format::WebP, 1), temporaryImage, {u"error media.format PNG, JPEG, GIF WebP 40005"_s});
        row("WebP that is called a JPEG", picture(Format::WebP, 1, u"a.jpg"_s), permanentImage,
            {u"error media.format PNG, JPEG, GIF, BMP WebP 40005"_s});
        row("PNG that is called a JPEG", picture(Format::Png, 1, u"a.jpg"_s), permanentImage,
            {u"note media.extension png a.jpg 0"_s});
        row("whatever", {.name = u"a.png"_s, .bytes = 5}, temporaryImage,
            {u"error media.format PNG, JPEG, GIF  40005"_s});
        row("empty", {.name = u"a.png"_s}, temporaryImage, {u"error media.empty 1 0 44001"_s});
        row("cut", {.name = u"a.png"_s, .bytes = 9, .format = Format::Png}, temporaryImage,
            {u"warning media.damaged   0"_s});
        row("image in an article, one byte less than 1 MB", picture(Format::Jpeg, mega - 1), articleImage, {});
        row("image in an article of 1 MB", picture(Format::Jpeg, mega), articleImage,
            {u"error media.articleImage.bytes 1048575 1048576 40009"_s});
        row("GIF in an article", picture(Format::Gif, 1), articleImage, {u"error media.format JPEG, PNG GIF 40005"_s});
        row("voice in an article", sound(Format::Mp3, 1, 1s), {.kind = Kind::Voice, .keeping = Keeping::InArticle},
            {u"error media.use image voice 40005"_s});
        row("thumbnail", picture(Format::Jpeg, 64 * 1024), thumb, {});
        row("thumbnail too large", picture(Format::Jpeg, 64 * 1024 + 1), thumb,
            {u"error media.permanent.thumb.bytes 65536 65537 40006"_s});
        row("thumbnail as PNG", picture(Format::Png, 1), thumb, {u"error media.format JPEG PNG 40005"_s});
        row("voice of a minute", sound(Format::Amr, 100, 60s), temporaryVoice, {});
        row("voice of more than a minute", sound(Format::Amr, 100, 60020ms), temporaryVoice,
            {u"error media.temporary.voice.seconds 60 60.02 45007"_s});
        row("voice of unknown length", sound(Format::Mp3, 100, {}), permanentVoice,
            {u"warning media.permanent.voice.seconds 60  0"_s});
        row("long and large voice", sound(Format::Wav, 3 * mega, 61s), permanentVoice,
            {u"error media.permanent.voice.bytes 2097152 3145728 40006"_s,
             u"error media.permanent.voice.seconds 60 61 45007"_s});
        row("WAV for three days", sound(Format::Wav, 100, 1s), temporaryVoice,
            {u"error media.format AMR, MP3 WAV 40005"_s});
        row("film", sound(Format::Mp4, 10 * mega, 90s), temporaryVideo, {});
        row("film too large", sound(Format::Mp4, 10 * mega + 1, 90s), temporaryVideo,
            {u"error media.temporary.video.bytes 10485760 10485761 40006"_s});
        row("film without a header", sound(Format::Mp4, 10, {}), temporaryVideo, {u"warning media.damaged   0"_s});
        row("film of a phone", sound(Format::QuickTime, 10, {}), temporaryVideo,
            {u"error media.format MP4 QuickTime 40005"_s});
    }

    void saysWhatThePlatformRefuses()
    {
        QFETCH(const FileFacts, facts);
        QFETCH(const Use, use);
        QFETCH(const QStringList, problems);
        QStringList found;
        for (const Problem &problem : check(facts, use, m_catalogue)) {
            found += QStringList{toString(problem.severity), problem.rule, problem.limit.toVariant().toString(),
                                 problem.found.toVariant().toString(), QString::number(problem.code)}
                         .join(u' ');
            QVERIFY2(problem.message.contains(facts.name), qPrintable(problem.message));
            QVERIFY2(!problem.message.contains(u'%'), qPrintable(problem.message));
            QCOMPARE(problem.path, u"file"_s);
        }
        QCOMPARE(found, problems);
    }

    void neverSaysThatSomethingIsLargerThanItself()
    {
        const Problem problem = check(picture(Format::Gif, 10 * mega + 1), permanentImage, m_catalogue).constFirst();
        QVERIFY2(problem.message.contains(u"10485761"_s) && problem.message.contains(u"10485760"_s),
                 qPrintable(problem.message));
    }

    void offersACopyWhereThatHelps_data()
    {
        QTest::addColumn<FileFacts>("facts");
        QTest::addColumn<Use>("use");
        QTest::addColumn<QString>("copy"); // format and most bytes
        QTest::newRow("taken as it is") << picture(Format::Png, mega) << temporaryImage << QString();
        QTest::newRow("WebP") << picture(Format::WebP, mega) << temporaryImage << u"JPEG 10485760"_s;
        QTest::newRow("photo of a phone") << picture(Format::Heic, mega) << temporaryImage << u"JPEG 10485760"_s;
        QTest::newRow("drawing as BMP") << picture(Format::Bmp, mega) << temporaryImage << u"PNG 10485760"_s;
        QTest::newRow("too large") << picture(Format::Png, 11 * mega) << temporaryImage << u"JPEG 10485760"_s;
        QTest::newRow("GIF in an article") << picture(Format::Gif, 1000) << articleImage << u"PNG 1048575"_s;
        QTest::newRow("thumbnail as PNG") << picture(Format::Png, 1000) << thumb << u"JPEG 65536"_s;
        QTest::newRow("voice as picture") << sound(Format::Mp3, 1000, 1s) << temporaryImage << QString();
        QTest::newRow("picture as voice") << picture(Format::Png, 1000) << temporaryVoice << QString();
        QTest::newRow("empty") << FileFacts{.name = u"a.png"_s} << temporaryImage << QString();
    }

    void offersACopyWhereThatHelps()
    {
        QFETCH(const FileFacts, facts);
        QFETCH(const Use, use);
        QFETCH(const QString, copy);
        const auto conversion = helpfulConversion(facts, use, m_catalogue);
        QCOMPARE(conversion ? nameOf(conversion->to) + u' ' + QString::number(conversion->mostBytes) : QString(), copy);
    }

    void readsSizesAloud_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("640 bytes") << qint64(640);
        QTest::newRow("64.0 KB") << qint64(65536);
        QTest::newRow("1.25 MB") << qint64(1310720);
    }

    void readsSizesAloud()
    {
        QFETCH(const qint64, bytes);
        QCOMPARE(sizeText(bytes), QString::fromLatin1(QTest::currentDataTag()));
    }

    void knowsItsOwnNames()
    {
        for (const Kind kind : {Kind::Image, Kind::Voice, Kind::Video, Kind::Thumb})
            QVERIFY(parseKind(toString(kind)) == kind);
        for (const Keeping keeping : {Keeping::Temporary, Keeping::Permanent, Keeping::InArticle})
            QVERIFY(parseKeeping(toString(keeping)) == keeping);
        QCOMPARE(parseKind(u"news").error().field, u"kind"_s);
        QCOMPARE(parseKeeping(u"").error().field, u"keeping"_s);
    }
};

QTEST_GUILESS_MAIN(TestMediaRules)
#include "tst_mediarules.moc"
