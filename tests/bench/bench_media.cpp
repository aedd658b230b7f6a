// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library of 5 000 media: how long it takes until it is in sight, how long a page of it takes while somebody scrolls,
// and for how long the window stands still at most, against the same list without pictures.
#include "core/http/qnamtransport.h"
#include "core/storage/mediastore.h"
#include "tests/bench/memory.h"
#include "ui/pages/media/medialibrary.h"
#include "ui/pages/media/thumbnails.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QListView>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using bench::residentMegabytes;
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultCount = 5000;
constexpr double wantedStill = 50; // milliseconds
constexpr double wantedGrowth = 64; // megabytes

template <typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(core::describe(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// As large as a photo's small picture is.
QByteArray smallPhoto(QRandomGenerator &random)
{
    QImage image(192, 144, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 192, 144);
    sky.setColorAt(0, QColor::fromRgb(random.generate()));
    sky.setColorAt(1, QColor::fromRgb(random.generate()));
    painter.fillRect(image.rect(), sky);
    for (int i = 0; i < 60; ++i) {
        painter.setBrush(QColor::fromRgb(random.generate()));
        painter.drawEllipse(QPoint(random.bounded(192), random.bounded(144)), random.bounded(24), random.bounded(24));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 80);
    return bytes;
}

core::Account account(const QString &appId)
{
    return {.name = appId, .appId = must(core::AppId::parse(appId))};
}

void fill(core::Database &database, core::MediaStore &store, const core::Account &owner, int count, bool withPictures)
{
    QRandomGenerator random(1);
    QList<core::StoredMedia> all;
    for (int i = 0; i < count; ++i)
        all.append({.appId = owner.appId,
                    .mediaId = u"%1-%2"_s.arg(owner.name).arg(i),
                    .use = {.kind = core::media::Kind::Image, .keeping = core::media::Keeping::Permanent},
                    .name = u"IMG_%1.jpg"_s.arg(i),
                    .bytes = 1'000'000 + i,
                    .createdAt = QDateTime::currentDateTimeUtc().addSecs(-i)});
    must(store.put(all));
    database.connection().transaction();
    for (qsizetype i = 0; withPictures && i < all.size(); ++i)
        must(store.setThumbnail(owner.appId, all[i].mediaId, smallPhoto(random)));
    database.connection().commit();
}

struct Course
{
    double shown = 0; ///< ms until the first paint is done
    double median = 0; ///< ms of one page of scrolling
    double worst = 0;
    double again = 0; ///< ms of the same page when its pictures are there, median
    double still = 0; ///< ms that the window stood still at most: for a page, or for pictures that came
    qsizetype heldKilobytes = 0;
    double grownMegabytes = 0;
};

double millisecondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The longest turn of the event loop.
class Turns final : public QObject
{
public:
    Turns()
    {
        auto *const dispatcher = QAbstractEventDispatcher::instance();
        m_turn.start();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_turn.start(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this,
                [this] { m_longest = std::max(m_longest, millisecondsOf(m_turn)); });
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QElapsedTimer m_turn;
    double m_longest = 0;
};

double medianOf(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

Course scrollThrough(core::MediaStore &store, core::Transport &transport, const core::Account &owner)
{
    const double before = residentMegabytes();
    const core::SystemClock clock;
    ui::Thumbnails thumbnails(store, transport);
    thumbnails.setAccount(owner.appId, {});
    ui::MediaLibrary library(store, thumbnails, clock);
    library.resize(1000, 760);
    library.show();
    QApplication::processEvents();
    auto *const list = library.findChild<QListView *>(u"mediaList"_s);
    const auto paint = [list] { list->viewport()->repaint(); };

    Course course;
    QElapsedTimer timer;
    timer.start();
    library.setAccount(owner);
    QApplication::processEvents();
    paint();
    course.shown = millisecondsOf(timer);

    QScrollBar &bar = *list->verticalScrollBar();
    QList<double> pages;
    QList<double> again;
    const Turns turns;
    for (int at = 0; at < bar.maximum(); at += bar.pageStep()) {
        timer.restart();
        bar.setValue(at);
        paint();
        pages += millisecondsOf(timer);
        while (thumbnails.isBusy())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        timer.restart();
        paint();
        again += millisecondsOf(timer);
    }
    course.median = medianOf(pages);
    course.worst = *std::ranges::max_element(pages);
    course.still = std::max(course.worst, turns.longest());
    course.again = medianOf(again);
    course.heldKilobytes = thumbnails.heldKilobytes();
    course.grownMegabytes = residentMegabytes() - before;
    return course;
}

void print(const char *name, const Course &course)
{
    std::printf("%-22s in sight %7.1f ms   page %6.2f ms (worst %6.2f)   pictures there %6.2f ms   still %6.2f ms   "
                "pictures %5.1f MB   process +%5.1f MB\n",
                name, course.shown, course.median, course.worst, course.again, course.still,
                double(course.heldKilobytes) / 1024, course.grownMegabytes);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const int count = argc > 1 ? std::max(100, std::atoi(argv[1])) : defaultCount;
    const QTemporaryDir place;
    const auto database = must(core::Database::open(place.filePath(u"mpdesk.db"_s), core::bookSchema()));
    core::MediaStore store(*database);
    core::QnamTransport transport;
    const core::Account plain = account(u"wx00000000000000aa"_s);
    const core::Account full = account(u"wx00000000000000bb"_s);
    fill(*database, store, plain, count, false);
    fill(*database, store, full, count, true);

    static_cast<void>(scrollThrough(store, transport, plain)); // fonts, styles and icons are loaded
    const Course without = scrollThrough(store, transport, plain);
    const Course with = scrollThrough(store, transport, full);
    std::printf("%d media\n", count);
    print("without pictures", without);
    print("with pictures", with);
    std::printf("with pictures : without   in sight %.2f   page %.2f   pictures there %.2f\n",
                with.shown / without.shown, with.median / without.median, with.again / without.again);
    std::printf(
        "the window stood still for %.1f ms at most; wanted: under %.0f ms. The process grew by %.1f MB; wanted: "
        "under %.0f MB\n",
        with.still, wantedStill, with.grownMegabytes, wantedGrowth);
    return with.still < wantedStill && with.grownMegabytes < wantedGrowth ? 0 : 1;
}
