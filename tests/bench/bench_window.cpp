// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_window [ROWS] [FILE]
// How long it takes in the inspector's window over a log of that many rows (200 000) from the key that was pressed
// until the first rows are painted: when it opens, with each filter, and at the other end of the log; the slowest of
// five. Fills FILE if it is not there (else a temporary one).
#include "core/http/qnamtransport.h"
#include "tests/bench/memory.h"
#include "tests/bench/rows.h"
#include "tests/support/ui/profile.h"
#include "ui/pages/inspector/deliveryfeed.h"
#include "ui/pages/inspector/inspectorpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using bench::giveUp;
using bench::residentMegabytes;

namespace {

constexpr int rounds = 5;
constexpr int usualRows = 200'000;
constexpr double wanted = 100; ///< ms until the first screen
constexpr double wantedGrowth = 50; ///< MB

/// A page over that log, and what somebody does there.
class Window final
{
public:
    explicit Window(core::DeliveryLog &log)
    {
        m_timer.start();
        m_page = std::make_unique<ui::InspectorPage>(
            ui::InspectorServices{.endpoint = m_profile.inspectorSwitch,
                                  .log = log,
                                  .sends = {.mass = m_profile.massSender, .templates = m_profile.batchSender},
                                  .book = m_profile.book,
                                  .vault = m_profile.world.vault,
                                  .transport = m_transport,
                                  .settings = m_profile.settings,
                                  .clock = m_clock});
        m_feed = m_page->findChild<ui::DeliveryFeed *>();
        m_table = m_page->findChild<QTableView *>(u"deliveries"_s);
        m_line = m_page->findChild<QLineEdit *>(u"filterLine"_s);
        if (!m_feed || !m_table || !m_line)
            giveUp(u"the page has no table or no filter line"_s);
        QObject::connect(m_feed, &ui::DeliveryFeed::loaded, m_page.get(), [this] { m_isLoaded = true; });
        QObject::connect(m_feed, &ui::DeliveryFeed::failed, m_page.get(),
                         [](const core::Error &error) { giveUp(core::describe(error)); });
        m_isLoaded = rows() > 0; // what is answered at once was there before anybody listened
        m_page->resize(1080, 720);
        m_page->show();
        m_opened = untilPainted();
    }

    /// ms from the first line of its construction.
    [[nodiscard]] double opened() const { return m_opened; }
    [[nodiscard]] int rows() const { return m_feed->model()->rowCount(); }

    double filter(const QString &written)
    {
        m_line->setText(written);
        begin();
        QKeyEvent pressed(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(m_line, &pressed);
        return untilPainted();
    }

    /// Together with Ctrl, in the table.
    double press(Qt::Key key)
    {
        begin();
        QKeyEvent pressed(QEvent::KeyPress, key, Qt::ControlModifier);
        QApplication::sendEvent(m_table, &pressed);
        return untilPainted();
    }

    /// What is read ahead and counted is not part of the next figure.
    void rest()
    {
        while (m_feed->search() == ui::DeliveryFeed::Search::Running)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    void begin()
    {
        rest();
        m_isLoaded = false;
        m_timer.restart();
    }

    [[nodiscard]] double untilPainted()
    {
        while (!m_isLoaded || (rows() == 0 && m_feed->search() == ui::DeliveryFeed::Search::Running))
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_table->viewport()->repaint();
        return double(m_timer.nsecsElapsed()) / 1e6;
    }

    test::Profile m_profile;
    core::QnamTransport m_transport;
    core::SystemClock m_clock;
    QElapsedTimer m_timer;
    std::unique_ptr<ui::InspectorPage> m_page;
    ui::DeliveryFeed *m_feed = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_line = nullptr;
    bool m_isLoaded = false;
    double m_opened = 0;
};

/// By the name of what was done; the slowest counts.
struct Figures
{
    QStringList names;
    QHash<QString, double> slowest;
    QHash<QString, int> rows;

    void take(const QString &name, double milliseconds, int found)
    {
        if (!names.contains(name))
            names += name;
        slowest[name] = std::max(slowest.value(name), milliseconds);
        rows[name] = found;
    }
};

void goRound(core::DeliveryLog &log, Figures &figures)
{
    Window window(log);
    figures.take(u"the page opens"_s, window.opened(), window.rows());
    for (const QString &written : {u"type:text"_s, u"event:CLICK"_s, u"退款"_s, u"申请退款"_s, u"罕见"_s}) {
        const double taken = window.filter(written);
        figures.take(written, taken, window.rows());
        const double jumped = window.press(Qt::Key_End);
        figures.take(written + u", its oldest"_s, jumped, window.rows());
    }
    const double cleared = window.filter({});
    figures.take(u"no filter"_s, cleared, window.rows());
    const double oldest = window.press(Qt::Key_End);
    figures.take(u"the oldest"_s, oldest, window.rows());
    const double newest = window.press(Qt::Key_Home);
    figures.take(u"the newest again"_s, newest, window.rows());
    window.rest();
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int rows = arguments.size() > 1 ? arguments.at(1).toInt() : usualRows;
    const QTemporaryDir folder;
    const QString file = arguments.size() > 2 ? arguments.at(2) : folder.filePath(u"callbacks.db"_s);
    const bool isFilled = QFile::exists(file);
    const auto log = bench::orGiveUp(core::DeliveryLog::open(file));
    if (!isFilled)
        bench::fill(*log, rows);

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    const double before = residentMegabytes();
    Figures figures;
    for (int round = 0; round < rounds; ++round)
        goRound(*log, figures);
    double slowest = 0;
    out << "window over " << rows << " rows, ms until the first rows are painted, slowest of " << rounds << '\n';
    for (const QString &name : std::as_const(figures.names)) {
        slowest = std::max(slowest, figures.slowest.value(name));
        out << qSetFieldWidth(9) << Qt::right << figures.slowest.value(name) << qSetFieldWidth(0) << "   " << name
            << "   " << figures.rows.value(name) << " rows\n";
    }
    out << "slowest " << slowest << " ms (wanted at most " << wanted << "); memory grew by "
        << residentMegabytes() - before << " MB (wanted below " << wantedGrowth << ")\n";
    return 0;
}
