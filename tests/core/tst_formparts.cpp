// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/formparts.h"
#include "core/http/multipart.h"

#include <QJsonObject>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray formType = "multipart/form-data; boundary=XX";

QByteArray oneField(const QByteArray &disposition, const QByteArray &bytes = "abc")
{
    return "--XX\r\nContent-Disposition: " + disposition + "\r\n\r\n" + bytes + "\r\n--XX--\r\n";
}

} // namespace

class TestFormParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOurOwnUploadsSend()
    {
        const QByteArray bytes("\0\r\n--XY\r\n\xff", 9);
        const Form form = multipartForm(
            {.fileName = u"a \"b\".mp4"_s, .bytes = bytes, .description = QJsonObject{{u"title"_s, u"标题"_s}}});
        const auto parts = formParts(form.contentType, form.body);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).name, "media"_ba);
        QVERIFY(parts.at(0).fileName.endsWith(".mp4"));
        QCOMPARE(parts.at(0).contentType, "video/mp4"_ba);
        QCOMPARE(parts.at(0).bytes, bytes);
        QCOMPARE(parts.at(1).name, "description"_ba);
        QCOMPARE(parts.at(1).fileName, QByteArray());
        QCOMPARE(parts.at(1).bytes, "{\"title\":\"标题\"}"_ba);
    }

    void readsNamesAsTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("disposition");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("fileName");
        const QByteArray media = "media";
        QTest::newRow("quoted") << "form-data; name=\"media\"; filename=\"a.png\""_ba << media << "a.png"_ba;
        QTest::newRow("bare") << "form-data;name=media;filename=a.png"_ba << media << "a.png"_ba;
        QTest::newRow("other order") << "form-data; filename=\"a.png\" ; name=\"media\""_ba << media << "a.png"_ba;
        QTest::newRow("capitals") << "form-data; Name=\"media\"; FileName=\"a.png\""_ba << media << "a.png"_ba;
        QTest::newRow("UTF-8") << "form-data; name=\"media\"; filename=\"图.png\""_ba << media << "图.png"_ba;
        QTest::newRow("RFC 2231") << "form-data; name=\"media\"; filename*=utf-8''%E5%9B%BE.png"_ba << media
                                  << QByteArray();
        QTest::newRow("both") << "form-data; name=\"media\"; filename*=utf-8''x.png; filename=\"a.png\""_ba << media
                              << "a.png"_ba;
        QTest::newRow("semicolon inside")
            << "form-data; name=\"media\"; filename=\"a;b=c.png\""_ba << media << "a;b=c.png"_ba;
        QTest::newRow("quote inside") << "form-data; name=\"media\"; filename=\"a\\\"b.png\""_ba << media
                                      << "a\"b.png"_ba;
        QTest::newRow("twice") << "form-data; name=\"media\"; name=other; filename=a.png; filename=b.png"_ba << media
                               << "a.png"_ba;
        QTest::newRow("no filename") << "form-data; name=\"media\""_ba << media << QByteArray();
        QTest::newRow("unclosed quote") << "form-data; name=\"media"_ba << media << QByteArray();
        QTest::newRow("no name") << "form-data"_ba << QByteArray() << QByteArray();
    }

    void readsNamesAsTheyAreWritten()
    {
        QFETCH(const QByteArray, disposition);
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, fileName);
        const auto parts = formParts(formType, oneField(disposition));
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.at(0).name, name);
        QCOMPARE(parts.at(0).fileName, fileName);
        QCOMPARE(parts.at(0).bytes, "abc"_ba);
    }

    void readsOnlyWholeForms_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qsizetype>("parts");
        const QByteArray good = oneField("form-data; name=media");
        const qsizetype none = 0;
        const qsizetype one = 1;
        QTest::newRow("whole") << formType << good << one;
        QTest::newRow("quoted boundary") << "Multipart/Form-Data; charset=utf-8; boundary=\"XX\""_ba << good << one;
        QTest::newRow("empty field") << formType << oneField("form-data; name=media", {}) << one;
        QTest::newRow("boundary inside a line") << formType << oneField("form-data; name=media", "a--XXb") << one;
        QTest::newRow("nothing") << formType << QByteArray() << none;
        QTest::newRow("another type") << "application/json"_ba << good << none;
        QTest::newRow("another multipart") << "multipart/mixed; boundary=XX"_ba << good << none;
        QTest::newRow("no boundary") << "multipart/form-data"_ba << good << none;
        QTest::newRow("empty boundary") << "multipart/form-data; boundary="_ba << good << none;
        QTest::newRow("long boundary") << QByteArray("multipart/form-data; boundary=" + QByteArray(71, 'X')) << good
                                       << none;
        QTest::newRow("other boundary") << "multipart/form-data; boundary=YY"_ba << good << none;
        QTest::newRow("preamble") << formType << QByteArray("hello\r\n" + good) << none;
        QTest::newRow("cut before the last boundary") << formType << good.chopped(8) << none;
        QTest::newRow("cut in the last boundary") << formType << good.chopped(4) << none;
        QTest::newRow("cut in the header") << formType << good.left(20) << none;
        QTest::newRow("only the first boundary") << formType << "--XX"_ba << none;
        QTest::newRow("long header") << formType << oneField(QByteArray(9000, 'x')) << none;
        QByteArray many = "--XX";
        for (int i = 0; i < 33; ++i)
            many += "\r\nContent-Disposition: form-data; name=a\r\n\r\nb\r\n--XX";
        QTest::newRow("too many") << formType << QByteArray(many + "--\r\n") << none;
    }

    void readsOnlyWholeForms()
    {
        QFETCH(const QByteArray, contentType);
        QFETCH(const QByteArray, body);
        QFETCH(const qsizetype, parts);
        QCOMPARE(formParts(contentType, body).size(), parts);
    }

    void survivesEveryCut()
    {
        const QByteArray good = oneField("form-data; name=\"media\"; filename=\"a\\\"b\"");
        for (qsizetype length = 0; length < good.size() - 4; ++length)
            QVERIFY2(formParts(formType, good.left(length)).isEmpty(), qPrintable(QString::number(length)));
    }
};

QTEST_GUILESS_MAIN(TestFormParts)
#include "tst_formparts.moc"
