// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_filter [ROWS] [FILE]
// How long the inspector's filters take in a log of that many rows (500 000) until there is something to show: what is
// frequent, what is rare, what is rare and old, and combinations; then all pairs of terms, and with times all triples.
// "Shown" is a first page, or as much of it as was found at once with the moment back to which was looked; "page" is
// the whole first page. Fills FILE if it is not there (else a temporary one). Medians of five, of pairs of three.
#include "core/inspector/deliverylog.h"
#include "tests/bench/memory.h"
#include "tests/bench/rows.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace core;
using bench::orGiveUp;
using bench::residentMegabytes;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 200;
constexpr int rounds = 5;
constexpr int roundsOfPairs = 3;
constexpr int usualRows = 500'000;
constexpr double wanted = 100; ///< ms until something is shown

struct Timing
{
    QString written;
    double shown = 0;
    double page = 0;
    double count = 0;
    qsizetype rows = 0;
    bool isAtOnce = true; ///< what is shown at first is all of the page
    DeliveryCount counted;
};

template <typename Deed>
double milliseconds(int times, const Deed &deed)
{
    QList<double> figures;
    for (int i = 0; i < times; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        deed();
        figures += std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
    }
    std::ranges::sort(figures);
    return figures.at(times / 2);
}

Timing timed(DeliveryLog &log, const QString &written, int times)
{
    const DeliveryFilter filter = orGiveUp(DeliveryFilter::parse(written, {}));
    Timing timing{.written = written.isEmpty() ? u"(no filter)"_s : written};
    timing.shown = milliseconds(times, [&] {
        const DeliverySearch found = orGiveUp(QCoro::waitFor(log.search(filter, DeliveryId(), pageRows)));
        timing.isAtOnce = found.rows.size() == pageRows || !found.reached.isValid();
    });
    timing.page = timing.shown;
    if (!timing.isAtOnce)
        timing.page = milliseconds(
            1, [&] { timing.rows = orGiveUp(QCoro::waitFor(log.page(filter, DeliveryId(), pageRows))).size(); });
    else
        timing.rows = orGiveUp(QCoro::waitFor(log.page(filter, DeliveryId(), pageRows))).size();
    return timing;
}

const QStringList &usual()
{
    static const QStringList filters{u""_s,
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
                                     u"is:starred"_s,
                                     u"is:retry"_s,
                                     u"is:skewed"_s,
                                     u"-is:skewed"_s,
                                     u"since:1h"_s,
                                     u"since:7d"_s,
                                     u"until:45d"_s,
                                     u"until:89d"_s,
                                     u"since:46d until:45d"_s,
                                     u"since:89d until:1d"_s,
                                     u"退款"_s,
                                     u"您好"_s,
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
                                     u"申请退款 since:60d until:30d account:wx0000000000000002"_s,
                                     u"退款 since:46d until:45d account:wx0000000000000002"_s};
    return filters;
}

/// Of each field something frequent, something rare and something denied.
const QStringList &terms()
{
    static const QStringList terms{u"type:text"_s,
                                   u"-type:text"_s,
                                   u"event:CLICK"_s,
                                   u"event:TEMPLATESENDJOBFINISH"_s,
                                   u"-event:CLICK"_s,
                                   u"key:menu_7"_s,
                                   u"key:menu_*"_s,
                                   u"key:menu_rare"_s,
                                   u"-key:menu_7"_s,
                                   u"from:o6_*"_s,
                                   u"from:o6_bm00007*"_s,
                                   u"from:o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s,
                                   u"-from:o6_bm00007*"_s,
                                   u"account:wx0000000000000001"_s,
                                   u"account:wx0000000000000002"_s,
                                   u"account:wx0000000000000003"_s,
                                   u"-account:wx0000000000000001"_s,
                                   u"verified:yes"_s,
                                   u"verified:no"_s,
                                   u"took:>1ms"_s,
                                   u"took:>1s"_s,
                                   u"-took:>1ms"_s,
                                   u"is:starred"_s,
                                   u"is:retry"_s,
                                   u"-is:skewed"_s,
                                   u"您好"_s,
                                   u"申请退款"_s,
                                   u"罕见"_s,
                                   u"-退款"_s};
    return terms;
}

QTextStream &operator<<(QTextStream &out, const Timing &timing)
{
    out << qSetFieldWidth(9) << Qt::right << timing.shown << timing.page << timing.count << qSetFieldWidth(0) << "   "
        << timing.written << "   " << timing.rows << " rows" << (timing.isAtOnce ? "" : ", not all at once");
    return out;
}

/// The slowest, and how all of them went.
double combinations(QTextStream &out, DeliveryLog &log, const QString &times)
{
    QList<Timing> timings;
    for (qsizetype i = 0; i < terms().size(); ++i) {
        for (qsizetype other = i + 1; other < terms().size(); ++other)
            timings += timed(log, terms().at(i) + u' ' + terms().at(other) + times, roundsOfPairs);
    }
    std::ranges::sort(timings, std::greater(), &Timing::shown);
    const auto later = std::ranges::count_if(timings, [](const Timing &timing) { return !timing.isAtOnce; });
    const auto late = std::ranges::count_if(timings, [](const Timing &timing) { return timing.page > wanted; });
    out << "all pairs of " << terms().size() << " terms" << times << ": " << timings.size()
        << "; something shown after " << timings.at(timings.size() / 2).shown << " ms (median), "
        << timings.at(timings.size() / 20).shown << " ms (95 %), " << timings.first().shown
        << " ms (slowest); the page not at once " << later << ", after more than " << wanted << " ms " << late
        << "; slowest to show, and to have the page:\n";
    const double slowest = timings.first().shown;
    for (const Timing &timing : timings.first(4))
        out << timing << '\n';
    std::ranges::sort(timings, std::greater(), &Timing::page);
    for (const Timing &timing : timings.first(12))
        out << timing << '\n';
    out.flush();
    return slowest;
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
    out << rows << " rows, ms: something shown, the page of " << pageRows << ", the count up to 10 000\n";
    for (const QString &written : usual()) {
        Timing timing = timed(*log, written, rounds);
        const DeliveryFilter filter = orGiveUp(DeliveryFilter::parse(written, {}));
        timing.count = milliseconds(rounds, [&] { timing.counted = orGiveUp(QCoro::waitFor(log->count(filter))); });
        slowest = std::max(slowest, timing.shown);
        out << timing << ", " << (timing.counted.isExact ? "" : "more than ") << timing.counted.rows << " in all\n";
        out.flush();
    }
    for (const QString &times : {u""_s, u" since:46d until:45d"_s, u" until:30d"_s})
        slowest = std::max(slowest, combinations(out, *log, times));
    out << "slowest to show something " << slowest << " ms (wanted at most " << wanted << "); memory grew by "
        << residentMegabytes() - before << " MB (wanted below 50)\n";
    return 0;
}
