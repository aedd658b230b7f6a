// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_linter [ROWS]
// How long it takes to check that many rows (100 000) of four values each by the rules of a template.
#include "core/catalogue/catalogue.h"
#include "core/template/check.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace core;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    constexpr int usualRows = 100'000;
    constexpr double wanted = 3; // seconds for 100 000
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : usualRows;
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return 1;
    const templates::Template subject{
        .id = u"T"_s,
        .content =
            u"商品:{{thing1.DATA}}\n编号:{{character_string2.DATA}}\n金额:{{amount3.DATA}}\n时间:{{time4.DATA}}"_s};
    const templates::Rules rules(subject, *catalogue);
    QElapsedTimer timer;
    timer.start();
    qint64 problems = 0;
    for (int i = 0; i < rows; ++i) {
        const bool isWrong = i % 10 == 0;
        const templates::TemplateMessage message{
            .toUser = u"oABCD1abcdefghijklmnopqrstuv"_s,
            .templateId = u"T"_s,
            .values = {{u"thing1"_s, u"秋季棉质长袖衬衫"_s, {}},
                       {u"character_string2"_s, u"NO-"_s + QString::number(i), {}},
                       {u"amount3"_s, u"￥128.50"_s, {}},
                       {u"time4"_s, isWrong ? u"noon"_s : u"2026年1月1日 15:01"_s, {}}}};
        problems += rules.check(message).size();
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    QTextStream out(stdout);
    out << u"%1 rows checked in %2 s, %3 problems; wanted: under %4 s for 100 000\n"_s.arg(rows)
               .arg(seconds, 0, 'f', 2)
               .arg(problems)
               .arg(wanted, 0, 'f', 0);
    return seconds * usualRows < wanted * rows ? 0 : 1;
}
