// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediafiles.h"
#include "tests/support/ui/mediabench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using core::media::Keeping;
using test::MediaBench;
using test::picture;

namespace {

const QString permanent = u"/cgi-bin/material/add_material"_s;

/// While it lives, nothing that was put into the background begins.
class BusyBackground
{
public:
    BusyBackground()
    {
        QThreadPool *const pool = QThreadPool::globalInstance();
        pool->waitForDone();
        pool->setMaxThreadCount(1);
        pool->start([this] { m_over.acquire(); });
    }
    ~BusyBackground()
    {
        end();
        QThreadPool::globalInstance()->waitForDone();
        QThreadPool::globalInstance()->setMaxThreadCount(2);
    }
    Q_DISABLE_COPY_MOVE(BusyBackground)
    void end() { m_over.release(); }

private:
    QSemaphore m_over;
};

QPushButton *button(const MediaBench &bench, const QString &name)
{
    return bench.dialog()->findChild<QPushButton *>(name);
}

} // namespace

class TestUploadDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void saysAtEachBadFileWhyAndUploadsTheRest()
    {
        const MediaBench bench;
        const QString huge = bench.file(u"huge.png"_s, picture(4, "PNG"));
        QVERIFY(QFile::resize(huge, qint64(1) << 30)); // of holes
        const QString pipe = bench.profile.place.filePath(u"pipe.png"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        bench.drop({bench.file(u"good.png"_s, picture(20, "PNG")), bench.file(u"lie.png"_s, "<html><body>no picture"),
                    bench.file(u"empty.png"_s, {}), huge, pipe, bench.profile.place.path(),
                    bench.profile.place.filePath(u"missing.png"_s), bench.file(u"last.jpg"_s, picture(20, "JPG"))});
        const QStringList words{u"Ready"_s,      u"HTML"_s,       u"empty"_s,          u"10.00 MB"_s,
                                u"not a file"_s, u"not a file"_s, u"cannot be read"_s, u"Ready"_s};
        for (int i = 0; i < words.size(); ++i)
            QTRY_VERIFY2(bench.stateOf(i).contains(words[i]), qPrintable(bench.stateOf(i)));
        const auto heightOf = [&](int row) {
            return bench.files()->visualItemRect(bench.files()->topLevelItem(row)).height();
        };
        QTRY_VERIFY2(heightOf(1) > heightOf(0), "a long reason is not cut off");
        bench.clickUpload();
        QTRY_COMPARE(bench.stateOf(0), u"Uploaded"_s);
        QTRY_COMPARE(bench.stateOf(7), u"Uploaded"_s);
        QCOMPARE(bench.countOf(permanent), 2);
        QVERIFY2(bench.stateOf(4).contains(u"not a file"_s), "it keeps its reason");
        QVERIFY(bench.dialog());
        QVERIFY(!button(bench, u"upload"_s)->isEnabled());
    }

    void goesOnWhenAFileVanishes()
    {
        const MediaBench bench;
        const QString first = bench.file(u"a.png"_s, picture(20, "PNG"));
        bench.drop({first, bench.file(u"b.png"_s, picture(21, "PNG"))});
        QTRY_COMPARE(bench.stateOf(0), u"Ready"_s);
        QVERIFY(QFile::remove(first));
        bench.clickUpload();
        QTRY_COMPARE(bench.stateOf(1), u"Uploaded"_s);
        QVERIFY2(bench.stateOf(0).contains(u"cannot be read"_s), qPrintable(bench.stateOf(0)));
        QCOMPARE(bench.countOf(permanent), 1);
    }

    void sendsNothingOfAFileThatBecameAnother()
    {
        const MediaBench bench;
        bench.drop({bench.file(u"a.png"_s, picture(20, "PNG"))});
        QTRY_COMPARE(bench.stateOf(0), u"Ready"_s);
        static_cast<void>(bench.file(u"a.png"_s, "%PDF-1.7"));
        bench.clickUpload();
        QTRY_VERIFY2(bench.stateOf(0).contains(u"PDF"_s), qPrintable(bench.stateOf(0)));
        QCOMPARE(bench.countOf(permanent), 0);
    }

    void takesAFileAgainThatIsThereAgain()
    {
        const MediaBench bench;
        const QString path = bench.file(u"a.png"_s, picture(20, "PNG"));
        bench.drop({path});
        QTRY_COMPARE(bench.stateOf(0), u"Ready"_s);
        QVERIFY(QFile::remove(path));
        bench.clickUpload();
        QTRY_VERIFY(bench.stateOf(0).contains(u"cannot be read"_s));
        QCOMPARE(button(bench, u"upload"_s)->text().remove(u'&'), u"Upload again"_s);
        static_cast<void>(bench.file(u"a.png"_s, picture(20, "PNG")));
        bench.clickUpload();
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.list().rowCount(), 1);
    }

    /// The window lives on while files are looked at, read and converted.
    void looksReadsAndConvertsInTheBackground()
    {
        const MediaBench bench;
        {
            const BusyBackground busy;
            bench.drop({bench.file(u"a.webp"_s, picture(64, "BMP"))});
            bench.dialog()->setKeeping(Keeping::Temporary);
            QCOMPARE(bench.stateOf(0), u"Looking…"_s);
            QVERIFY(!button(bench, u"upload"_s)->isEnabled());
        }
        auto *const convert = bench.dialog()->findChild<QCheckBox *>(u"convert"_s);
        QTRY_VERIFY(convert->isVisible());
        convert->setChecked(true);
        {
            const BusyBackground busy;
            bench.clickUpload();
            QCOMPARE(bench.stateOf(0), u"Converting…"_s);
            QVERIFY(bench.dialog()->findChild<QProgressBar *>(u"progress"_s)->isVisible());
            QCOMPARE(bench.countOf(u"/cgi-bin/media/upload"_s), 0);
        }
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.profile.mediaStore.list(bench.account.appId, Keeping::Temporary)->size(), 1);
    }

    void stopsWhileItReads()
    {
        const MediaBench bench;
        bench.drop({bench.file(u"a.png"_s, picture(20, "PNG")), bench.file(u"b.png"_s, picture(21, "PNG"))});
        QTRY_COMPARE(bench.stateOf(1), u"Ready"_s);
        {
            const BusyBackground busy;
            bench.clickUpload();
            QCOMPARE(bench.stateOf(0), u"Reading…"_s);
            QTest::keyClick(bench.dialog(), Qt::Key_Escape);
            QCOMPARE(bench.stateOf(0), u"Ready"_s);
        }
        QTest::qWait(0); // what was read comes now, too late
        QVERIFY(bench.dialog());
        QCOMPARE(bench.countOf(permanent), 0);
        bench.clickUpload();
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.list().rowCount(), 2);
    }

    void stopsTheOneUnderWayAndKeepsTheOthersReady()
    {
        MediaBench bench;
        QVERIFY_RESULT(test::waitFor(bench.profile.world.tokens.current(bench.account)));
        bench.drop({bench.file(u"a.png"_s, picture(20, "PNG")), bench.file(u"b.png"_s, picture(21, "PNG"))});
        QTRY_COMPARE(bench.stateOf(1), u"Ready"_s);
        bench.profile.world.transport.hold();
        bench.clickUpload();
        QTRY_COMPARE(bench.countOf(permanent), 1);
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QTRY_COMPARE(bench.stateOf(0), u"stopped"_s);
        QCOMPARE(bench.stateOf(1), u"Ready"_s);
        QVERIFY(button(bench, u"upload"_s)->isEnabled());
        QCOMPARE(bench.countOf(permanent), 1);
    }

    void findsWhatArrivedWithoutAnAnswer()
    {
        MediaBench bench;
        bench.network.loseAnswerOf(permanent);
        bench.drop({bench.file(u"a.png"_s, picture(20, "PNG"))});
        bench.clickUpload();
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.list().rowCount(), 1);
        QCOMPARE(bench.countOf(permanent), 1);
    }

    void offersToUploadAgainOnlyWhatDidNotArrive()
    {
        MediaBench bench;
        bench.platform.injectError(permanent, -1, 1);
        bench.drop({bench.file(u"a.png"_s, picture(20, "PNG"))});
        bench.clickUpload();
        QTRY_VERIFY2(bench.stateOf(0).contains(u"did not arrive"_s), qPrintable(bench.stateOf(0)));
        QVERIFY(!button(bench, u"look"_s)->isVisible());
        bench.clickUpload();
        QTRY_VERIFY(!bench.dialog());
        QCOMPARE(bench.countOf(permanent), 2);
        QCOMPARE(test::waitFor(core::api::countMaterial(bench.profile.world.client, bench.account))->images, 1);
    }

    void looksAgainWhileNobodyKnows_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::newRow("arrived") << true;
        QTest::newRow("did not arrive") << false;
    }

    void looksAgainWhileNobodyKnows()
    {
        QFETCH(const bool, arrived);
        MediaBench bench;
        if (arrived)
            bench.network.loseAnswerOf(permanent);
        else
            bench.network.loseRequestFor(permanent);
        bench.network.unplug(u"/cgi-bin/material/batchget_material"_s);
        bench.drop({bench.file(u"a.png"_s, picture(20, "PNG"))});
        bench.clickUpload();
        QTRY_VERIFY2(bench.stateOf(0).contains(u"not known"_s), qPrintable(bench.stateOf(0)));
        QVERIFY2(!button(bench, u"upload"_s)->isEnabled(), "it might be there twice");
        bench.network.plugIn();
        QTest::mouseClick(button(bench, u"look"_s), Qt::LeftButton);
        if (arrived) {
            QTRY_VERIFY(!bench.dialog());
        } else {
            QTRY_VERIFY(button(bench, u"upload"_s)->isEnabled());
            QCOMPARE(button(bench, u"upload"_s)->text().remove(u'&'), u"Upload again"_s);
            bench.clickUpload();
            QTRY_VERIFY(!bench.dialog());
        }
        QCOMPARE(test::waitFor(core::api::countMaterial(bench.profile.world.client, bench.account))->images, 1);
        QCOMPARE(bench.list().rowCount(), 1);
    }

    void sendsATitleWithAVideo()
    {
        MediaBench bench;
        bench.drop({bench.file(u"a.mp4"_s, test::mp4Bytes(1000))});
        auto *const title = bench.dialog()->findChild<QLineEdit *>(u"title"_s);
        QTRY_VERIFY(title->isVisible());
        QVERIFY(!button(bench, u"upload"_s)->isEnabled());
        QTest::keyClicks(title, u"New"_s);
        QTest::keyClick(title, Qt::Key_Tab);
        QTest::keyClicks(bench.dialog()->findChild<QLineEdit *>(u"introduction"_s), u"in spring"_s);
        bench.clickUpload();
        QTRY_VERIFY(!bench.dialog());
        const QByteArray body = bench.profile.world.transport.requests.constLast().body;
        QVERIFY2(body.contains(R"({"introduction":"in spring","title":"New"})"), body.right(400).constData());
    }

    /// The dialog may close while something is being read.
    void closesWhileItLooks()
    {
        const MediaBench bench;
        const BusyBackground busy;
        bench.drop({bench.file(u"a.png"_s, picture(20, "PNG"))});
        QTest::keyClick(bench.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());
    }
};

QTEST_MAIN(TestUploadDialog)
#include "tst_uploaddialog.moc"
