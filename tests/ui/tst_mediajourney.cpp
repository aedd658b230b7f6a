// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/ui/composejourney.h"
#include "tests/support/ui/mediabench.h"
#include "tests/support/ui/pickerhands.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/media/uploaddialog.h"

#include <QDragEnterEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// Drops the file onto the page Media and uploads it.
void upload(ui::Page &media, const QString &path)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent entering({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&media, &entering);
    QDropEvent dropping({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&media, &dropping);
    QTRY_VERIFY(media.findChild<ui::UploadDialog *>(u"uploadDialog"_s));
    auto *button = media.findChild<ui::UploadDialog *>(u"uploadDialog"_s)->findChild<QPushButton *>(u"upload"_s);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(media.findChild<QListView *>(u"mediaList"_s)->model()->rowCount(), 1);
    QTRY_VERIFY(!media.findChild<ui::UploadDialog *>(u"uploadDialog"_s));
}

} // namespace

/// From a file to the words of the platform about who got it, over two pages.
class TestMediaJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void sendsToManyWhatWasUploaded()
    {
        test::ComposeJourney journey;
        const test::PickerHands hands(journey);
        {
            const auto media = test::pageOf(journey.profile, u"media"_s);
            QFile file(journey.profile.place.filePath(u"海报.png"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(test::picture(40, "PNG"));
            file.close();
            upload(*media, file.fileName());
            const auto known = journey.profile.mediaStore.list(journey.account.appId, core::media::Keeping::Permanent);
            QVERIFY(known && known->size() == 1);
            QTRY_VERIFY(!journey.profile.mediaStore.thumbnail(journey.account.appId, known->constFirst().mediaId)
                             .value_or(QByteArray())
                             .isEmpty());
        }
        journey.activate();
        journey.click(u"kind-image"_s);
        hands.open(u"mediaIds[0]"_s);
        QCOMPARE(hands.listed(), QStringList{u"海报.png"_s});
        const QImage shown = hands.list()->item(0)->icon().pixmap(40).toImage();
        QVERIFY2(shown.pixelColor(shown.rect().center()) == QColor(Qt::green), "with its picture");
        hands.take(0);
        const QString mediaId = journey.part<QLineEdit>(u"mediaIds[0]"_s)->text();
        QVERIFY(!mediaId.isEmpty());

        journey.sendToMany();
        QCOMPARE(journey.sends().size(), 1);
        QVERIFY2(core::toWire(journey.sends()[0].toObject()).contains(mediaId.toUtf8()), "that picture was sent");
        QVERIFY(!journey.isShown(u"jobTotals"_s));
        journey.deliverEvents();
        QTRY_VERIFY(journey.isShown(u"jobTotals"_s));
        const core::MassJob job = journey.newestJob();
        QVERIFY(job.state == core::MassJob::State::Succeeded);
        const auto events = test::waitFor(journey.profile.deliveries->page({}, {}, 10));
        QVERIFY(events && events->size() == 1);
        QCOMPARE(events->constFirst().event, u"MASSSENDJOBFINISH"_s);
    }
};

QTEST_MAIN(TestMediaJourney)
#include "tst_mediajourney.moc"
