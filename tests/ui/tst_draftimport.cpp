// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediafiles.h"
#include "tests/support/ui/draftsbench.h"
#include "tests/support/ui/mediabench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using test::DraftsBench;
using test::picture;

namespace {

const QString uploadPath = u"/cgi-bin/media/uploadimg"_s;

/// What the report says of each image.
QStringList reportOf(const DraftsBench &bench)
{
    QStringList lines;
    const auto *const report = bench.part<QTreeWidget>(u"imageReport"_s);
    for (int i = 0; i < report->topLevelItemCount(); ++i)
        lines += report->topLevelItem(i)->text(0).left(20) + u": "_s + report->topLevelItem(i)->text(1);
    return lines;
}

/// How many pixels of the phone beside the form have it.
int pixelsOf(const QColor &colour, const DraftsBench &bench)
{
    const QImage shown = bench.part<QWidget>(u"preview"_s)->grab().toImage();
    int pixels = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            pixels += shown.pixelColor(x, y) == colour ? 1 : 0;
    }
    return pixels;
}

} // namespace

class TestDraftImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void uploadsForeignImagesAndReportsEach_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("HTML") << u"a.html"_s
                              << u"<html><head><title>Spring</title></head><body><p>one</p><img src=\"good.png\">"
                                 "<p>two</p><img src=\"broken.png\"><img src=\"%1\"><img src='missing.png'></body>"_s;
        QTest::newRow("Markdown") << u"a.md"_s
                                  << u"# Spring\n\none\n\n![x](good.png)\n\ntwo\n\n![y](broken.png)\n\n![z](%1)\n\n"
                                     "![w](missing.png)\n"_s;
    }

    void uploadsForeignImagesAndReportsEach()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        DraftsBench bench;
        static_cast<void>(bench.file(u"good.png"_s, picture(20, "PNG")));
        static_cast<void>(bench.file(u"broken.png"_s, "this is no picture"));
        const QString data = u"data:image/png;base64,"_s + QString::fromLatin1(picture(9, "PNG").toBase64());
        bench.importFile(bench.file(name, text.arg(data).toUtf8()));
        QTRY_VERIFY(bench.isShown(u"imageReport"_s) && bench.isReady());

        QCOMPARE(bench.fieldText(u"title"_s), u"Spring"_s);
        const QString content = bench.fieldText(u"content"_s);
        QVERIFY2(!content.contains(u"good.png"_s) && !content.contains(u"data:"_s), qPrintable(content));
        QVERIFY2(content.contains(u"broken.png"_s) && content.contains(u"missing.png"_s), qPrintable(content));
        const QStringList report = reportOf(bench);
        QCOMPARE(report.size(), 4);
        QVERIFY2(report[0].startsWith(u"good.png: http"_s), qPrintable(report[0]));
        QVERIFY2(!report[1].contains(u"http"_s), qPrintable(report[1]));
        QVERIFY2(report[2].contains(u": http"_s), qPrintable(report[2]));
        QVERIFY2(report[3].contains(u"cannot be read"_s), qPrintable(report[3]));
        QCOMPARE(bench.countOf(uploadPath), 2);
        QCOMPARE(bench.text(u"imageSummary"_s),
                 u"2 images uploaded and their links replaced. 2 images not: their links stay as they were."_s);
        QVERIFY(bench.action(u"Upload foreign images"_s)->isEnabled());
    }

    void showsThePicturesItUploaded_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("pixels"); // at least, however small the phone is
        QTest::newRow("icon") << 20 << 50;
        QTest::newRow("photo") << 800 << 10'000;
    }

    void showsThePicturesItUploaded()
    {
        QFETCH(const int, side);
        QFETCH(const int, pixels);
        const QColor grey(0xcc, 0xcc, 0xcc); // of what is not at hand, and of a few lines
        constexpr int area = 5000;
        DraftsBench bench;
        static_cast<void>(bench.file(u"good.png"_s, picture(side, "PNG")));
        bench.importFile(bench.file(u"a.html"_s, "<h1>Spring</h1><img src=\"good.png\">"));
        QTRY_VERIFY(bench.isShown(u"imageReport"_s) && bench.isReady());
        QCOMPARE(bench.countOf(uploadPath), 1);
        QCOMPARE_GT(pixelsOf(Qt::green, bench), pixels);
        QCOMPARE_LT(pixelsOf(grey, bench), area);

        const qsizetype requests = bench.profile.world.transport.requests.size();
        bench.type(u"content"_s, u"<img src=\"https://mmbiz.qpic.cn/mmbiz_png/1/0\">"_s);
        QTRY_VERIFY(pixelsOf(grey, bench) > area);
        QCOMPARE(pixelsOf(Qt::green, bench), 0);
        QCOMPARE(bench.profile.world.transport.requests.size(), requests);
    }

    void uploadsTheRestLater()
    {
        DraftsBench bench;
        bench.importFile(bench.file(u"a.md"_s, "# Spring\n\n![x](late.png)\n"));
        QTRY_VERIFY(bench.isShown(u"imageReport"_s) && bench.isReady());
        static_cast<void>(bench.file(u"late.png"_s, picture(20, "PNG")));
        bench.press(Qt::Key_U);
        QTRY_COMPARE(bench.countOf(uploadPath), 1);
        QTRY_VERIFY(!bench.fieldText(u"content"_s).contains(u"late.png"_s));
        auto *const title = bench.part<QLineEdit>(u"title"_s);
        QTRY_VERIFY(bench.isReady());
        title->setFocus();
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(bench.fieldText(u"content"_s).contains(u"late.png"_s), "the upload is one step of undo");
    }

    void stopsBetweenImages()
    {
        DraftsBench bench;
        QByteArray text = "# Spring\n\n";
        for (int i = 0; i < 3; ++i) {
            static_cast<void>(bench.file(u"%1.png"_s.arg(i), picture(20 + i, "PNG")));
            text += "![x](" + QByteArray::number(i) + ".png)\n\n";
        }
        bench.profile.world.transport.hold();
        bench.importFile(bench.file(u"a.md"_s, text));
        QTRY_COMPARE(bench.countOf(uploadPath), 1);
        QVERIFY2(bench.text(u"result"_s).contains(u"1 of 3"_s), qPrintable(bench.text(u"result"_s)));
        QTest::mouseClick(bench.part<QPushButton>(u"stop"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.isReady());
        QCOMPARE(reportOf(bench).size(), 3);
        QVERIFY2(reportOf(bench)[2].contains(u"stopped"_s), qPrintable(reportOf(bench)[2]));
        QCOMPARE(bench.countOf(uploadPath), 1);
        QVERIFY(bench.fieldText(u"content"_s).contains(u"2.png"_s));
    }

    void saysWhyAFileIsNoArticle_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("GBK") << QByteArray("# \xb4\xba\xcc\xec\n") << u"not UTF-8"_s;
        QTest::newRow("pipe") << QByteArray() << u"not a file"_s;
        QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, 'a') << u"at most"_s;
    }

    void saysWhyAFileIsNoArticle()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        DraftsBench bench;
        bench.writeAndSave(u"before"_s);
        QSignalSpy failures(bench.page.get(), &ui::Page::failed);
        QString path = bench.profile.place.filePath(u"a.md"_s);
        if (bytes.isEmpty())
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else
            path = bench.file(u"a.md"_s, bytes);
        bench.importFile(path);
        QTRY_COMPARE(failures.count(), 1);
        const auto error = failures.first().first().value<core::Error>();
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
        QCOMPARE(bench.fieldText(u"title"_s), u"before"_s);
        QVERIFY(bench.isReady());
    }

    void warnsOfScriptsAndKeepsTheRest()
    {
        DraftsBench bench;
        bench.importFile(bench.file(u"a.html"_s, "<title>t</title><p onclick=\"x()\">a</p><script>alert(1)</script>"));
        QTRY_COMPARE(bench.fieldText(u"title"_s), u"t"_s);
        QTRY_VERIFY(bench.isReady());
        bench.type(u"cover"_s, bench.cover);
        bench.press(Qt::Key_S);
        QTRY_COMPARE(bench.draftCount(), 1);
    }
};

QTEST_MAIN(TestDraftImport)
#include "tst_draftimport.moc"
