// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An answer of 50 MiB in the API console: from the bytes to the first screen painted, to all pages known and to the
// last page painted, against QPlainTextEdit with the same bytes (= 1.00); and the memory that each takes.
#include "tests/bench/memory.h"
#include "ui/pages/console/callanswer.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextStream>
#include <QToolButton>

using bench::residentMegabytes;
using namespace Qt::StringLiterals;

namespace {

constexpr double mebi = 1024.0 * 1024.0;

QByteArray largeAnswer(int megabytes)
{
    QByteArray body = "{\"list\":[";
    for (int i = 0; body.size() < megabytes * qsizetype(mebi); ++i)
        body += "{\"openid\":\"o6_bmjrPTlm6_2sgVt7hM" + QByteArray::number(i) + "\",\"name\":\"你好\"},";
    return body + "0]}";
}

struct Figure
{
    qint64 milliseconds = 0;
    double memory = 0; ///< MiB above what was in use before
};

template <typename Deed>
Figure measured(QWidget &window, const Deed &deed)
{
    const double before = residentMegabytes();
    QElapsedTimer stopwatch;
    stopwatch.start();
    deed();
    static_cast<void>(window.grab());
    return {.milliseconds = stopwatch.elapsed(), .memory = residentMegabytes() - before};
}

void waitFor(const std::function<bool()> &isThere)
{
    while (!isThere())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const int megabytes = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 50;
    core::calling::CallOutcome outcome;
    outcome.reply = {.status = 200, .body = largeAnswer(megabytes)};
    outcome.record.status = 200;
    outcome.record.size = outcome.reply.body.size();

    ui::CallAnswer answer;
    answer.resize(800, 600);
    answer.show();
    const Figure first = measured(answer, [&] { answer.setOutcome(outcome); });
    auto *page = answer.findChild<QSpinBox *>(u"answerTextPage"_s);
    const Figure all = measured(answer, [&] { waitFor([page] { return page->maximum() > 1; }); });
    const Figure last = measured(answer, [&] { answer.findChild<QToolButton *>(u"answerTextLast"_s)->click(); });

    QPlainTextEdit editor;
    editor.resize(800, 600);
    editor.show();
    const Figure plain = measured(editor, [&] { editor.setPlainText(QString::fromUtf8(outcome.reply.body)); });

    const auto line = [&](const QString &what, const Figure &figure) {
        out << what << ": " << figure.milliseconds << " ms ("
            << double(figure.milliseconds) / double(std::max<qint64>(plain.milliseconds, 1)) << "), "
            << qRound(figure.memory) << " MiB more\n";
    };
    line(u"first screen"_s, first);
    line(u"all %1 pages known"_s.arg(page->maximum()), all);
    line(u"last page"_s, last);
    line(u"QPlainTextEdit"_s, plain);
    return 0;
}
