// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_filter [ROWS] [FILE]
// How long the inspector's filters take to show their first page in a log of that many rows (500 000): what is
// frequent, what is rare, what is rare and old, and combinations. Fills FILE if it is not there (else a temporary one).
// Medians of five; the bare SQLite query of the newest rows, measured in the same run, is the reference.
#include "core/inspector/deliverylog.h"
#include "tests/bench/rows.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace core;
using bench::orGiveUp;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 200;
constexpr int rounds = 5;
constexpr int usualRows = 500'000;

struct Timing
{
    double firstPage = 0;
    double count = 0;
    qsizetype shown = 0;
    DeliveryCount counted;
};

template <typename Deed>
double milliseconds(const Deed &deed)
{
    std::array<double, rounds> figures{};
    for (double &figure : figures) {
        const auto begun = std::chrono::steady_clock::now();
        deed();
        figure = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    }
    std::ranges::sort(figures);
    return figures[rounds / 2];
}

/// Megabytes of this process that are in memory; 0 where the system does not say.
double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype field = all.indexOf("VmRSS:");
    return field < 0 ? 0 : all.mid(field + 6, 20).simplified().split(' ').first().toDouble() / 1024;
}

Timing timed(DeliveryLog &log, const QString &written)
{
    const DeliveryFilter filter = orGiveUp(DeliveryFilter::parse(written, {}));
    Timing timing;
    timing.firstPage =
        milliseconds([&] { timing.shown = orGiveUp(QCoro::waitFor(log.page(filter, DeliveryId(), pageRows))).size(); });
    timing.count = milliseconds([&] { timing.counted = orGiveUp(QCoro::waitFor(log.count(filter))); });
    return timing;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.size() > 1 ? arguments.at(1).toInt() : usualRows;
    const QTemporaryDir folder;
    const QString file = arguments.size() > 2 ? arguments.at(2) : folder.filePath(u"callbacks.db"_s);
    const bool isFilled = QFile::exists(file);
    const auto log = orGiveUp(DeliveryLog::open(file));
    if (!isFilled)
        bench::fill(*log, rows);

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    const double before = residentMegabytes();
    double slowest = 0;
    out << rows << " rows: first page of " << pageRows << ", and the count up to 10 000, in ms\n";
    for (const QString &written : {u""_s,
                                   u"type:text"_s,
                                   u"type:event"_s,
                                   u"type:CLICK"_s,
                                   u"event:CLICK"_s,
                                   u"event:CLICK event:VIEW"_s,
                                   u"event:TEMPLATESENDJOBFINISH"_s,
                                   u"event:none"_s,
                                   u"key:menu_7"_s,
                                   u"key:menu_rare"_s,
                                   u"key:menu_r*"_s,
                                   u"key:menu_*"_s,
                                   u"from:o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s,
                                   u"from:o6_bm00007*"_s,
                                   u"from:o6_*"_s,
                                   u"from:o6_bmj…fL2M"_s,
                                   u"account:wx0000000000000001"_s,
                                   u"account:wx0000000000000003"_s,
                                   u"state:accepted"_s,
                                   u"state:rejected"_s,
                                   u"verified:no"_s,
                                   u"-type:text"_s,
                                   u"-account:wx0000000000000001"_s,
                                   u"took:>1s"_s,
                                   u"took:>1ms"_s,
                                   u"took:<1ms"_s,
                                   u"since:1h"_s,
                                   u"since:7d"_s,
                                   u"until:45d"_s,
                                   u"until:89d"_s,
                                   u"since:46d until:45d"_s,
                                   u"退款"_s,
                                   u"申请退款"_s,
                                   u"罕见"_s,
                                   u"退"_s,
                                   u"您"_s,
                                   u"text:退款 text:罕见"_s,
                                   u"-退款"_s,
                                   u"account:wx0000000000000002 event:CLICK"_s,
                                   u"event:CLICK key:menu_7 since:30d"_s,
                                   u"type:text event:CLICK"_s,
                                   u"account:wx0000000000000001 took:>1s"_s,
                                   u"您好 from:o6_bm00007*"_s,
                                   u"您好 account:wx0000000000000003"_s,
                                   u"申请退款 since:60d until:30d account:wx0000000000000002"_s}) {
        const Timing timing = timed(*log, written);
        slowest = std::max(slowest, timing.firstPage);
        out << qSetFieldWidth(9) << Qt::right << timing.firstPage << timing.count << qSetFieldWidth(0) << "   "
            << (written.isEmpty() ? u"(no filter)"_s : written) << "   " << timing.shown << " shown, "
            << (timing.counted.isExact ? "" : "more than ") << timing.counted.rows << '\n';
        out.flush();
    }
    out << "slowest first page " << slowest << " ms (wanted at most 100); memory grew by "
        << residentMegabytes() - before << " MB (wanted below 50)\n";
    return 0;
}
