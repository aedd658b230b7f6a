// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mediafiles.h"
#include "tests/support/ui/mediabench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/media/uploaddialog.h"
#include "ui/widgets/pictures.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using core::media::Keeping;
using core::media::Kind;
using test::MediaBench;
using test::picture;

class TestMediaPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void uploadsWhatIsDropped()
    {
        const MediaBench bench;
        bench.drop({bench.file(u"海报.png"_s, picture(20, "PNG")), bench.file(u"空.png"_s, {})});
        QTRY_VERIFY(bench.dialog());
        auto *const files = bench.dialog()->findChild<QTreeWidget *>(u"files"_s);
        QCOMPARE(files->topLevelItemCount(), 2);
        QTRY_COMPARE(files->topLevelItem(0)->text(3), u"Ready"_s);
        QTRY_VERIFY(files->topLevelItem(1)->text(3).contains(u"empty"_s));
        bench.clickUpload();
        QTRY_COMPARE(files->topLevelItem(0)->text(3), u"Uploaded"_s);
        QCOMPARE(bench.list().rowCount(), 1);
        QCOMPARE(bench.list().index(0, 0).data().toString(), u"海报.png"_s);
        QTRY_VERIFY(!bench.list().index(0, 0).data(Qt::DecorationRole).value<QPixmap>().isNull());
        QVERIFY(bench.dialog()); // the other one was not uploaded, and it says so
    }

    void offersACopyOfWhatThePlatformDoesNotTake()
    {
        const MediaBench bench;
        bench.drop({bench.file(u"a.jpg"_s, picture(20, "BMP"))});
        QTRY_VERIFY(bench.dialog());
        bench.dialog()->setKeeping(Keeping::Temporary);
        auto *const upload = bench.dialog()->findChild<QPushButton *>(u"upload"_s);
        auto *const convert = bench.dialog()->findChild<QCheckBox *>(u"convert"_s);
        QTRY_VERIFY(convert->isVisible());
        QVERIFY(!upload->isEnabled());
        convert->setChecked(true);
        QVERIFY(upload->isEnabled());
        bench.clickUpload();
        QTRY_COMPARE(bench.profile.mediaStore.list(bench.account.appId, Keeping::Temporary)->size(), 1);
        bench.page->findChild<QTabBar *>(u"keepings"_s)->setCurrentIndex(1);
        QCOMPARE(bench.list().rowCount(), 1);
        const auto media = bench.profile.mediaStore.list(bench.account.appId, Keeping::Temporary)->constFirst();
        QVERIFY(media.use.kind == Kind::Image);
        QVERIFY(media.expiresAt.isValid());
    }

    void wantsATitleForAVideo()
    {
        const MediaBench bench;
        bench.drop({bench.file(u"a.mp4"_s, test::mp4Bytes(1000))});
        QTRY_VERIFY(bench.dialog());
        auto *const title = bench.dialog()->findChild<QLineEdit *>(u"title"_s);
        auto *const upload = bench.dialog()->findChild<QPushButton *>(u"upload"_s);
        QTRY_VERIFY(title->isVisible());
        QVERIFY(!upload->isEnabled());
        QTest::keyClicks(title, u"New"_s);
        QVERIFY(upload->isEnabled());
    }

    void stopsAnUpload()
    {
        MediaBench bench;
        QVERIFY_RESULT(test::waitFor(bench.profile.world.tokens.current(bench.account)));
        bench.drop({bench.file(u"a.png"_s, picture(20, "PNG"))});
        QTRY_VERIFY(bench.dialog());
        auto *const files = bench.dialog()->findChild<QTreeWidget *>(u"files"_s);
        bench.profile.world.transport.hold();
        bench.clickUpload();
        QTRY_COMPARE(files->topLevelItem(0)->text(3), u"Uploading…"_s);
        QTRY_COMPARE(bench.profile.world.transport.requests.constLast().url.path(),
                     u"/cgi-bin/material/add_material"_s);
        bench.dialog()->reject();
        QTRY_COMPARE(files->topLevelItem(0)->text(3), u"stopped"_s);
        QVERIFY(bench.profile.mediaStore.list(bench.account.appId, Keeping::Permanent)->isEmpty());
    }

    void uploadsAPastedPicture()
    {
        const MediaBench bench;
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(image);
        bench.action(u"Upload from the clipboard"_s)->trigger();
        QTRY_VERIFY(bench.dialog());
        QTRY_COMPARE(bench.files()->topLevelItem(0)->text(1), u"PNG"_s);
    }

    void deletesOnlyAfterAQuestion()
    {
        const MediaBench bench;
        bench.drop({bench.file(u"a.png"_s, picture(20, "PNG"))});
        QTRY_VERIFY(bench.dialog());
        bench.clickUpload();
        QTRY_COMPARE(bench.list().rowCount(), 1);
        QTRY_VERIFY(!bench.dialog());
        bench.page->findChild<QListView *>(u"mediaList"_s)->setCurrentIndex(bench.list().index(0, 0));
        bench.page->findChild<QPushButton *>(u"removeMedia"_s)->click();
        QTRY_VERIFY(bench.page->findChild<QDialog *>(u"confirm"_s));
        QCOMPARE(bench.list().rowCount(), 1);
        const auto buttons = bench.page->findChild<QDialog *>(u"confirm"_s)->findChildren<QPushButton *>();
        const auto deed = std::ranges::find(buttons, u"Delete"_s, &QPushButton::text);
        QVERIFY(deed != buttons.end());
        QTest::mouseClick(*deed, Qt::LeftButton);
        QTRY_COMPARE(bench.list().rowCount(), 0);
    }

    /// Only what is in sight asks for a picture.
    void scrollsThroughALargeLibrary()
    {
        MediaBench bench;
        QList<core::StoredMedia> all;
        for (int i = 0; i < 5000; ++i) {
            core::StoredMedia media{.appId = bench.account.appId,
                                    .mediaId = u"M%1"_s.arg(i),
                                    .name = u"%1.png"_s.arg(i),
                                    .url = QUrl(u"http://127.0.0.1:9/%1"_s.arg(i))};
            media.use.keeping = Keeping::Permanent;
            all.append(media);
        }
        QVERIFY_RESULT(bench.profile.mediaStore.put(all));
        Q_EMIT bench.profile.mediaDesk.changed(bench.account.appId);
        QCOMPARE(bench.list().rowCount(), 5000);
        bench.page->findChild<QListView *>(u"mediaList"_s)->scrollToBottom();
        QTest::qWait(0);
        bench.page->grab();
        QTRY_VERIFY(!bench.profile.world.transport.requests.isEmpty());
        QCOMPARE_LE(bench.profile.world.transport.requests.size(), 130);
        bench.page->findChild<QLineEdit *>(u"search"_s)->setText(u"4999"_s);
        QCOMPARE(bench.list().rowCount(), 1);
    }

    void makesCopiesThatFit_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<qint64>("mostBytes");
        QTest::newRow("JPEG") << int(core::media::Format::Jpeg) << qint64(64 * 1024);
        QTest::newRow("small JPEG") << int(core::media::Format::Jpeg) << qint64(3000);
        QTest::newRow("PNG") << int(core::media::Format::Png) << qint64(1000);
    }

    void makesCopiesThatFit()
    {
        QFETCH(const int, format);
        QFETCH(const qint64, mostBytes);
        const core::media::Conversion conversion{.to = core::media::Format(format), .mostBytes = mostBytes};
        const auto copy = ui::convertedPicture(picture(600, "BMP"), conversion);
        QVERIFY_RESULT(copy);
        QCOMPARE(core::media::nameOf(core::media::sniff(*copy)), core::media::nameOf(conversion.to));
        QCOMPARE_LE(copy->size(), mostBytes);
        QVERIFY(!ui::convertedPicture("no picture", conversion));
    }
};

QTEST_MAIN(TestMediaPage)
#include "tst_mediapage.moc"
