// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/draftsbench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/drafts/coverpreview.h"
#include "ui/widgets/cropview.h"

#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using core::article::Crop;
using core::article::parseCrop;
using test::DraftsBench;
using ui::CropView;

namespace {

QImage photo()
{
    QImage image(1000, 500, QImage::Format_RGB32);
    image.fill(Qt::blue);
    return image;
}

bool isClose(double one, double other)
{
    return std::abs(one - other) < 0.002;
}

/// Of a part of photo().
double ratioOf(const Crop &crop)
{
    return (crop.right - crop.left) * 1000 / ((crop.bottom - crop.top) * 500);
}

bool isInside(const Crop &crop)
{
    constexpr double little = 1e-9;
    return crop.left >= -little && crop.top >= -little && crop.right <= 1 + little && crop.bottom <= 1 + little;
}

void drag(CropView &view, const QPointF &from, const QPointF &to)
{
    QTest::mousePress(&view, Qt::LeftButton, {}, from.toPoint());
    QTest::mouseMove(&view, to.toPoint());
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to.toPoint());
}

} // namespace

class TestCrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void beginsInTheMiddle_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("wide") << core::article::wideCover;
        QTest::newRow("square") << core::article::squareCover;
    }

    void beginsInTheMiddle()
    {
        QFETCH(const double, ratio);
        CropView view(ratio);
        view.setPicture(photo());
        const Crop crop = view.crop();
        QVERIFY(isClose(ratioOf(crop), ratio));
        QVERIFY(isClose(crop.left, 1 - crop.right) && isClose(crop.top, 1 - crop.bottom));
        QVERIFY(isClose(crop.right - crop.left, 1) || isClose(crop.bottom - crop.top, 1));
    }

    void keepsItsShapeUnderTheMouse_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("corner");
        QTest::addColumn<QPointF>("by");
        for (const double ratio : {core::article::wideCover, core::article::squareCover}) {
            for (int corner = 0; corner < 4; ++corner) {
                for (const QPointF &by : {QPointF(30, 20), QPointF(-40, 10), QPointF(900, 900), QPointF(-900, -900)})
                    QTest::addRow("%.2f corner %d by %.0f", ratio, corner, by.x()) << ratio << corner << by;
            }
        }
    }

    void keepsItsShapeUnderTheMouse()
    {
        QFETCH(const double, ratio);
        QFETCH(const int, corner);
        QFETCH(const QPointF, by);
        CropView view(ratio);
        view.resize(500, 300);
        view.setPicture(photo());
        view.setCrop(Crop{.left = 0.3, .top = 0.3, .right = 0.5, .bottom = 0.3 + 0.4 / ratio});
        view.show();
        const QRectF frame = view.frame();
        const QPointF corners[] = {frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()};
        drag(view, corners[corner], corners[corner] + by);
        QVERIFY(isClose(ratioOf(view.crop()), ratio));
        QVERIFY(isInside(view.crop()));
        const QPointF opposite = corners[3 - corner];
        const QRectF now = view.frame();
        const QPointF nowCorners[] = {now.topLeft(), now.topRight(), now.bottomLeft(), now.bottomRight()};
        QVERIFY((nowCorners[3 - corner] - opposite).manhattanLength() < 1);
        QVERIFY(parseCrop(core::article::toString(view.crop())));
    }

    void movesWithTheMouseAndStaysInside()
    {
        CropView view(1);
        view.resize(500, 300);
        view.setPicture(photo());
        view.setCrop(Crop{.left = 0.4, .top = 0.4, .right = 0.5, .bottom = 0.6});
        view.show();
        drag(view, view.frame().center(), view.frame().center() + QPointF(48, 0));
        QVERIFY(isClose(view.crop().left, 0.4 + 48.0 / (view.frame().width() * 10)));
        QVERIFY(isClose(view.crop().right - view.crop().left, 0.1));
        drag(view, view.frame().center(), view.frame().center() + QPointF(2000, 2000));
        QVERIFY(isClose(view.crop().right, 1) && isClose(view.crop().bottom, 1));
    }

    void obeysTheKeyboard()
    {
        CropView view(1);
        view.setPicture(photo());
        view.setCrop(Crop{.left = 0.4, .top = 0.4, .right = 0.5, .bottom = 0.6});
        view.show();
        QSignalSpy changes(&view, &CropView::cropChanged);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(isClose(view.crop().left, 0.41));
        QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(isClose(view.crop().top, 0.402));
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(isClose(view.crop().right - view.crop().left, 0.105));
        QVERIFY(isClose(ratioOf(view.crop()), 1));
        QTest::keyClick(&view, Qt::Key_Home);
        QVERIFY(isClose(view.crop().bottom - view.crop().top, 1));
        QCOMPARE(changes.count(), 4);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(view.crop().right - view.crop().left > 0.05);
        for (int i = 0; i < 200; ++i)
            QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(isClose(view.crop().left, 0));
    }

    /// Picture, typed value, preview and what is saved agree.
    void choosesBothPartsOfACover()
    {
        DraftsBench bench;
        bench.writeArticle(u"Spring"_s);
        QTest::mouseClick(bench.part<QPushButton>(u"chooseCrops"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.page->findChild<QDialog *>(u"cropDialog"_s));
        auto &wide = *bench.part<CropView>(u"wideView"_s);
        auto &square = *bench.part<CropView>(u"squareView"_s);
        auto *const wideValue = bench.part<QLineEdit>(u"wideValue"_s);
        auto *const squareValue = bench.part<QLineEdit>(u"squareValue"_s);
        const auto &preview = *bench.part<ui::CoverPreview>(u"cropPreview"_s);
        QCOMPARE(wideValue->text(), QString());

        QTest::keyClick(&wide, Qt::Key_Minus);
        QVERIFY(parseCrop(wideValue->text()));
        QCOMPARE(wideValue->text(), core::article::toString(wide.crop()));
        QTest::keyClicks(squareValue, u"0_0_0.5_0.5"_s);
        QCOMPARE(core::article::toString(square.crop()), u"0_0_0.5_0.5"_s);
        QCOMPARE(preview.squareSource(), QRect(0, 0, 32, 32));
        auto *const ok = bench.page->findChild<QDialog *>(u"cropDialog"_s)->findChild<QPushButton *>();
        QTest::keyClicks(squareValue, u"x"_s);
        QVERIFY2(!ok->isEnabled(), "this is no part");
        QTest::keyClick(squareValue, Qt::Key_Backspace);
        QVERIFY(ok->isEnabled());
        const QString chosen = wideValue->text();
        QTest::mouseClick(ok, Qt::LeftButton);

        QCOMPARE(bench.fieldText(u"crop235"_s), chosen);
        QCOMPARE(bench.fieldText(u"crop11"_s), u"0_0_0.5_0.5"_s);
        QCOMPARE(bench.part<ui::CoverPreview>(u"coverPreview"_s)->squareSource(), QRect(0, 0, 32, 32));
        bench.press(Qt::Key_S);
        QTRY_COMPARE(bench.draftCount(), 1);
        const auto requests = bench.profile.world.transport.requests;
        const auto added = std::ranges::find(requests, u"/cgi-bin/draft/add"_s,
                                             [](const core::HttpRequest &each) { return each.url.path(); });
        QVERIFY(added != requests.cend());
        QVERIFY2(added->body.contains("\"pic_crop_1_1\":\"0_0_0.5_0.5\""), added->body.constData());
        QVERIFY(added->body.contains(QByteArray("\"pic_crop_235_1\":\"" + chosen.toUtf8())));
    }
};

QTEST_MAIN(TestCrop)
#include "tst_crop.moc"
