// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the JS-SDK lab takes to find the mistake in each wrong signature of the tests, and to give up on a random
// one; one SHA-1 of the text that is signed = 1.
#include "core/jssdk/diagnosis.h"
#include "tests/support/wrongsignatures.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Figures
{
    int count = 0;
    double sum = 0; ///< ms
    double worst = 0;
    QByteArray worstName;

    void add(const QByteArray &name, double elapsed)
    {
        ++count;
        sum += elapsed;
        if (elapsed > worst) {
            worst = elapsed;
            worstName = name;
        }
    }
};

constexpr double nanoseconds = 1e6; ///< in a millisecond
constexpr double wanted = 50; ///< ms

double timeOf(const core::jssdk::Case &page)
{
    QElapsedTimer stopwatch;
    stopwatch.start();
    const auto diagnosis = core::jssdk::diagnose(page);
    const double elapsed = double(stopwatch.nsecsElapsed()) / nanoseconds;
    if (!diagnosis)
        qFatal("%s", qPrintable(core::describe(diagnosis.error())));
    return elapsed;
}

double timeOfOneHash()
{
    constexpr int rounds = 100'000;
    const QByteArray text = test::jspage::text(test::jspage::plain).toUtf8();
    QElapsedTimer stopwatch;
    stopwatch.start();
    for (int i = 0; i < rounds; ++i)
        static_cast<void>(QCryptographicHash::hash(text, QCryptographicHash::Sha1));
    return double(stopwatch.nsecsElapsed()) / nanoseconds / rounds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    Figures wrong;
    for (const test::jspage::WrongSignature &row : test::jspage::wrongSignatures())
        wrong.add(row.name, timeOf(test::jspage::caseOf(row.pageUrl, row.signature)));
    Figures random;
    for (int i = 0; i < 20; ++i) {
        const QByteArray name = "random " + QByteArray::number(i);
        random.add(name, timeOf(test::jspage::caseOf(test::jspage::plain, test::jspage::sha1(name))));
    }
    const double hash = timeOfOneHash();
    for (const auto &[name, figures] : {std::pair(u"wrong signatures"_s, wrong), std::pair(u"random ones"_s, random)}) {
        const double mean = figures.sum / figures.count;
        out << figures.count << ' ' << name << ": mean " << mean << " ms (" << qRound(mean / hash) << "), worst "
            << figures.worst << " ms (" << qRound(figures.worst / hash) << "): " << figures.worstName << '\n';
    }
    out << "wanted: each of the wrong ones under " << wanted << " ms\n";
    return wrong.worst < wanted ? 0 : 1;
}
