// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/menuapi.h"
#include "core/base/json.h"
#include "tests/support/mediafiles.h"
#include "tests/support/ui/mediabench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/media/mediadetails.h"
#include "ui/pages/media/mediamodel.h"
#include "ui/pages/media/thumbnails.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using core::StoredMedia;
using core::media::Keeping;
using core::media::Kind;
using test::MediaBench;
using test::picture;

namespace {

const QString batchGet = u"/cgi-bin/material/batchget_material"_s;

/// A library that the platform was not asked for.
struct LibraryBench : MediaBench
{
    StoredMedia media(int number, const QUrl &url = {}) const
    {
        return {.appId = account.appId,
                .mediaId = u"M%1"_s.arg(number),
                .use = {.kind = Kind::Image, .keeping = Keeping::Permanent},
                .name = u"%1.png"_s.arg(number),
                .createdAt = profile.world.clock.now().addSecs(-number),
                .url = url};
    }
    void put(int count, const QByteArray &thumbnail)
    {
        QList<StoredMedia> all;
        for (int i = 0; i < count; ++i)
            all.append(media(i));
        must(profile.mediaStore.put(all));
        QSqlDatabase connection = profile.database->connection();
        connection.transaction();
        for (const StoredMedia &each : std::as_const(all))
            must(profile.mediaStore.setThumbnail(each.appId, each.mediaId, thumbnail));
        connection.commit();
        Q_EMIT profile.mediaDesk.changed(account.appId);
    }
    static void must(const core::Done &done)
    {
        if (!done)
            qFatal("%s", qPrintable(core::describe(done.error())));
    }
    [[nodiscard]] QListView &view() const { return *page->findChild<QListView *>(u"mediaList"_s); }
    [[nodiscard]] const ui::Thumbnails &thumbnails() const { return *page->findChild<ui::Thumbnails *>(); }
    [[nodiscard]] qsizetype inSight() const
    {
        qsizetype count = 0;
        for (int row = 0; row < list().rowCount(); ++row)
            count += view().visualRect(list().index(row, 0)).intersects(view().viewport()->rect()) ? 1 : 0;
        return count;
    }
    [[nodiscard]] QString atTop() const { return view().indexAt({60, 60}).data().toString(); }
    [[nodiscard]] bool isEveryPictureThere() const
    {
        for (int row = 0; row < list().rowCount(); ++row) {
            const QModelIndex at = list().index(row, 0);
            const bool isSeen = view().visualRect(at).intersects(view().viewport()->rect());
            if (isSeen && at.data(Qt::DecorationRole).typeId() != QMetaType::QPixmap)
                return false;
        }
        return true;
    }
    [[nodiscard]] QString caption(int row) const
    {
        return list().index(row, 0).data(ui::MediaModel::CaptionRole).toString();
    }
};

} // namespace

class TestMediaLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void makesPicturesOnlyOfWhatIsInSight()
    {
        LibraryBench bench;
        bench.put(5000, picture(16, "PNG"));
        QCOMPARE(bench.list().rowCount(), 5000);
        QTRY_COMPARE(bench.thumbnails().held(), bench.inSight());
        const qsizetype before = bench.thumbnails().held();
        bench.view().scrollToBottom();
        QTRY_COMPARE(bench.thumbnails().held(), before + bench.inSight());
    }

    void holdsNoMorePicturesThanItMay()
    {
        LibraryBench bench;
        constexpr int count = 600;
        bench.put(count, picture(192, "PNG")); // 64 KB each in memory
        QScrollBar &bar = *bench.view().verticalScrollBar();
        for (int at = 0; at < bar.maximum(); at += bar.pageStep()) {
            bar.setValue(at);
            QTRY_VERIFY(bench.isEveryPictureThere());
            QCOMPARE_LE(bench.thumbnails().heldKilobytes(), bench.thumbnails().mostKilobytes());
        }
        QCOMPARE_GT(bench.thumbnails().held(), 50);
        QCOMPARE_LT(bench.thumbnails().held(), count);
        QCOMPARE(bench.thumbnails().mostKilobytes(), 24 * 1024);
    }

    void keepsPlaceAndSelectionWhenOthersCome()
    {
        LibraryBench bench;
        const QAbstractItemModelTester tester(&bench.list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.put(200, picture(16, "PNG"));
        bench.view().setCurrentIndex(bench.list().index(120, 0));
        bench.view().scrollTo(bench.list().index(90, 0), QAbstractItemView::PositionAtTop);
        const QString atTop = bench.atTop();
        QVERIFY(atTop != u"0.png"_s);

        bench.must(bench.profile.mediaStore.put(QList{bench.media(-1), bench.media(500)}));
        bench.must(bench.profile.mediaStore.remove(bench.account.appId, u"M29"_s));
        Q_EMIT bench.profile.mediaDesk.changed(bench.account.appId);

        QCOMPARE(bench.list().rowCount(), 201);
        QCOMPARE(bench.view().currentIndex().data().toString(), u"120.png"_s);
        QCOMPARE(bench.atTop(), atTop);
        QCOMPARE(bench.list().index(0, 0).data().toString(), u"-1.png"_s);
        QCOMPARE(bench.list().index(200, 0).data().toString(), u"500.png"_s);
    }

    void readsThePlatformsListInPagesOfTwenty()
    {
        LibraryBench bench;
        for (int i = 0; i < 45; ++i) {
            const core::media::Use use{.kind = Kind::Image, .keeping = Keeping::Permanent};
            const auto piece = core::mediadesk::pieceOf(test::pngBytes(i + 1, 1), u"%1.png"_s.arg(i), use,
                                                        bench.profile.world.catalogue);
            QVERIFY_RESULT(piece);
            const core::api::MediaUpload upload{.use = use, .facts = piece->facts, .bytes = piece->bytes};
            QVERIFY_RESULT(test::waitFor(core::api::uploadMedia(bench.profile.world.client, bench.account, upload)));
        }
        QCOMPARE(bench.list().rowCount(), 0);
        auto *const count = bench.page->findChild<QLabel *>(u"count"_s);
        QVERIFY2(count->text().contains(u"not read yet"_s), qPrintable(count->text()));
        bench.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get(), test::patience));
        QTest::keyClick(bench.page.get(), Qt::Key_F5);
        QTRY_COMPARE(bench.list().rowCount(), 45);
        QTRY_COMPARE(count->text(), u"45 items"_s);
        QStringList asked;
        for (const core::HttpRequest &request : bench.profile.world.transport.requests) {
            const QJsonObject body = core::parseObject(request.body).value_or(QJsonObject());
            if (request.url.path() == batchGet)
                asked += body["type"_L1].toString() + u' ' + QString::number(body["offset"_L1].toInt()) + u'+'
                    + QString::number(body["count"_L1].toInt());
        }
        QCOMPARE(asked,
                 (QStringList{u"image 0+20"_s, u"image 20+20"_s, u"image 40+20"_s, u"voice 0+20"_s, u"video 0+20"_s}));
    }

    void saysThatAMenuUsesWhatIsToBeDeleted()
    {
        LibraryBench bench;
        bench.drop({bench.file(u"a.png"_s, picture(20, "PNG"))});
        bench.clickUpload();
        QTRY_VERIFY(!bench.dialog());
        const QString id = bench.profile.mediaStore.list(bench.account.appId, Keeping::Permanent)->first().mediaId;
        core::api::Params params;
        const QJsonObject button{{u"type"_s, u"media_id"_s}, {u"name"_s, u"a"_s}, {u"media_id"_s, id}};
        params.json = {{u"button"_s, QJsonArray{button}}};
        QVERIFY_RESULT(test::waitFor(
            bench.profile.world.client.callPath(bench.account, "POST", u"/cgi-bin/menu/create"_s, params)));

        QSignalSpy failures(bench.page.get(), &ui::Page::failed);
        bench.view().setCurrentIndex(bench.list().index(0, 0));
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"removeMedia"_s)->width() > 0);
        QTest::mouseClick(bench.page->findChild<QPushButton *>(u"removeMedia"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"deed"_s));
        QTest::mouseClick(bench.page->findChild<QPushButton *>(u"deed"_s), Qt::LeftButton);

        QTRY_COMPARE(failures.count(), 1);
        const auto error = failures.first().first().value<core::Error>();
        QCOMPARE(error.code, 48005);
        QVERIFY2(error.advice.contains(u"menu"_s), qPrintable(error.advice));
        QCOMPARE(bench.list().rowCount(), 1);
    }

    void saysThatNothingFitsInsteadOfNothing()
    {
        LibraryBench bench;
        bench.put(3, picture(20, "PNG"));
        QTRY_COMPARE(bench.list().rowCount(), 3);
        QVERIFY(bench.view().isVisible());
        auto *search = bench.page->findChild<QLineEdit *>(u"search"_s);
        const auto *upload = bench.page->findChild<QWidget *>(u"firstUpload"_s);
        search->setText(u"no such name"_s);
        QVERIFY(!bench.view().isVisible());
        QVERIFY2(upload->parentWidget()->isVisible() && !upload->isVisible(), "an upload would not help");
        search->clear();
        QVERIFY(bench.view().isVisible());
        bench.page->setAccount({});
        QVERIFY2(!upload->isVisible(), "there is nobody to upload for");
    }

    void countsDownTheThreeDaysOfATemporaryOne()
    {
        LibraryBench bench;
        bench.drop({bench.file(u"a.png"_s, picture(20, "PNG"))});
        bench.dialog()->setKeeping(Keeping::Temporary);
        bench.clickUpload();
        QTRY_VERIFY(!bench.dialog());
        bench.page->findChild<QTabBar *>(u"keepings"_s)->setCurrentIndex(1);
        QCOMPARE(bench.list().rowCount(), 1);
        QVERIFY2(bench.caption(0).contains(u"3 d"_s) || bench.caption(0).contains(u"72 h"_s),
                 qPrintable(bench.caption(0)));
        bench.view().setCurrentIndex(bench.list().index(0, 0));
        bench.profile.world.clock.advance(std::chrono::hours(71));
        QVERIFY2(bench.caption(0).contains(u"1 h 00 min left"_s), qPrintable(bench.caption(0)));
        bench.profile.world.clock.advance(std::chrono::hours(1));
        QVERIFY2(bench.caption(0).contains(u"expired"_s), qPrintable(bench.caption(0)));
        QVERIFY(bench.list().index(0, 0).data(ui::MediaModel::ExpiredRole).toBool());
    }
};

QTEST_MAIN(TestMediaLibrary)
#include "tst_medialibrary.moc"
