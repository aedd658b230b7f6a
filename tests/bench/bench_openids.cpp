// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_openids [COUNT]
// How long it takes from pasting so many openids (10 000) into the page Compose until it is known which of them can be
// sent to, and how much of that the window stands still; against the same paste into a field that does nothing else.
#include "core/message/targets.h"
#include "tests/support/ui/composebench.h"
#include "tests/support/waitfor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr double wanted = 100; // milliseconds for 10 000
constexpr int usualCount = 10'000;
constexpr int rounds = 5;

/// The best of several, each after the editor was emptied: the machine does other things, too.
template <typename Deed>
double best(QPlainTextEdit &editor, Deed deed)
{
    double least = 0;
    for (int i = 0; i < rounds; ++i) {
        editor.clear();
        QApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        deed();
        const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        least = i == 0 ? elapsed : std::min(least, elapsed);
    }
    return least;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : usualCount;
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines.append(u"oABCD%1"_s.arg(i, 23, 10, QChar(u'0')));
    const QString text = lines.join(u'\n');

    QPlainTextEdit plain;
    plain.setFixedSize(400, 72);
    plain.show();
    const double alone = best(plain, [&] { plain.insertPlainText(text); });
    const double read = best(plain, [&] { static_cast<void>(core::message::parseOpenIds(text)); });

    test::ComposeBench bench;
    constexpr int openIdsWay = 2;
    bench.choose(u"targetWay"_s, openIdsWay);
    auto *editor = bench.part<QPlainTextEdit>(u"targetOpenIds"_s);
    const QString ready = QString::number(count) + u' ';
    double still = 0;
    const double whole = best(*editor, [&] {
        QElapsedTimer timer;
        timer.start();
        editor->insertPlainText(text);
        still = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (!test::waitUntil([&] { return bench.text(u"targetOpenIdCount"_s).startsWith(ready); }))
            qFatal("the list is not read");
    });
    std::printf("%d openids: read in %.1f ms; pasted %.1f ms (%.2f; a field alone %.1f ms = 1.00), of these the window "
                "stood still %.1f ms; wanted: under %.0f ms for 10 000\n",
                count, read, whole, whole / alone, alone, still, wanted);
    return whole * usualCount < wanted * count ? 0 : 1;
}
