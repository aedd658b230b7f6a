// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/multipart.h"
#include "tests/support/apiworld.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestMultipart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheExactBytes_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<bool>("described");
        QTest::addColumn<QString>("file");
        QTest::newRow("picture") << u"logo.jpg"_s << QByteArray() << false << u"multipart_picture.bin"_s;
        QTest::newRow("Chinese name") << u"新品 海报.PNG"_s << QByteArray() << false << u"multipart_chinese.bin"_s;
        QTest::newRow("video") << u"intro.mp4"_s << QByteArray("video/mp4") << true << u"multipart_video.bin"_s;
    }

    void writesTheExactBytes()
    {
        QFETCH(const QString, fileName);
        QFETCH(const QByteArray, contentType);
        QFETCH(const bool, described);
        QFETCH(const QString, file);
        Upload upload{.fileName = fileName, .contentType = contentType, .bytes = QByteArray("\xff\xd8\0\r\n--x", 8)};
        if (described)
            upload.description = QJsonObject{{u"title"_s, u"新品/发布"_s}, {u"introduction"_s, u"简介"_s}};
        const Form form = multipartForm(upload, "mpdesk-golden");
        QCOMPARE(form.contentType, "multipart/form-data; boundary=mpdesk-golden");
        QCOMPARE(form.body, test::golden(file));
        QVERIFY(!form.body.contains("filename*"));
    }

    void putsTheFileIntoTheFieldThatTheCallWants_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("most uploads") << u"media"_s << QByteArray("media");
        QTest::newRow("image recognition") << u"img"_s << QByteArray("img");
        QTest::newRow("none") << QString() << QByteArray("media");
        QTest::newRow("one that would end its header") << u"a\"\r\nX: y"_s << QByteArray("a%22%0D%0AX%3A%20y");
    }

    void putsTheFileIntoTheFieldThatTheCallWants()
    {
        QFETCH(const QString, field);
        QFETCH(const QByteArray, written);
        const Form form = multipartForm({.fileName = u"a.jpg"_s, .field = field}, "b");
        const QByteArray start =
            "--b\r\nContent-Disposition: form-data; name=\"" + written + "\"; filename=\"a.jpg\"\r\n";
        QVERIFY2(form.body.startsWith(start), form.body.constData());
    }

    void givesEveryFileAnAsciiName_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("ascii");
        QTest::newRow("plain") << u"a-b_C.9.jpg"_s << QByteArray("a-b_C.9.jpg");
        QTest::newRow("with a folder") << u"/home/我/a.jpg"_s << QByteArray("a.jpg");
        QTest::newRow("Chinese") << u"海报.jpg"_s << QByteArray("media-64166.jpg");
        QTest::newRow("blank") << u"a b.jpg"_s << QByteArray("media-13600.jpg");
        QTest::newRow("quote") << u"a\".jpg"_s << QByteArray("media-45655.jpg");
        QTest::newRow("line break") << u"a\r\nX: y.jpg"_s << QByteArray("media-14828.jpg");
        QTest::newRow("Chinese extension") << u"a.图"_s << QByteArray("media-54669");
        QTest::newRow("none") << QString() << QByteArray("media-0");
    }

    void givesEveryFileAnAsciiName()
    {
        QFETCH(const QString, fileName);
        QFETCH(const QByteArray, ascii);
        QCOMPARE(asciiFileName(fileName), ascii);
    }

    void knowsTheTypesThatThePlatformTakes_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("jpg") << u"a.jpg"_s << QByteArray("image/jpeg");
        QTest::newRow("JPEG") << u"a.JPEG"_s << QByteArray("image/jpeg");
        QTest::newRow("png") << u"a.png"_s << QByteArray("image/png");
        QTest::newRow("gif") << u"a.gif"_s << QByteArray("image/gif");
        QTest::newRow("mp3") << u"a.mp3"_s << QByteArray("audio/mpeg");
        QTest::newRow("amr") << u"a.amr"_s << QByteArray("audio/amr");
        QTest::newRow("mp4") << u"a.mp4"_s << QByteArray("video/mp4");
        QTest::newRow("other") << u"a.xyz"_s << QByteArray("application/octet-stream");
        QTest::newRow("none") << u"jpg"_s << QByteArray("application/octet-stream");
    }

    void knowsTheTypesThatThePlatformTakes()
    {
        QFETCH(const QString, fileName);
        QFETCH(const QByteArray, type);
        const Form form = multipartForm({.fileName = fileName}, "b");
        QVERIFY2(form.body.contains(QByteArray("\r\nContent-Type: " + type + "\r\n\r\n")), form.body.constData());
    }

    void choosesABoundaryThatDoesNotOccur()
    {
        const Upload upload{.fileName = u"a.jpg"_s, .bytes = "--mpdesk-"};
        const Form first = multipartForm(upload);
        const Form second = multipartForm(upload);
        QVERIFY(first.contentType != second.contentType);
        const QByteArray boundary = first.contentType.mid(first.contentType.indexOf('=') + 1);
        QCOMPARE(first.body.count(boundary), 2);
        QVERIFY(first.body.endsWith(QByteArray("\r\n--" + boundary + "--\r\n")));
    }
};

QTEST_GUILESS_MAIN(TestMultipart)
#include "tst_multipart.moc"
