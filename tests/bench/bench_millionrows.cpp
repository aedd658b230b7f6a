// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_millionrows [ROWS]
// For how long the window stands still at most while a person sends template messages to so many (1 000 000): once with
// a table of a thousand rows and once with all of them.
#include "core/storage/statement.h"
#include "tests/support/batchworld.h"
#include "tests/support/ui/batchhands.h"

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRows = 1'000'000;
constexpr int fewRows = 1000;
constexpr double wanted = 50; // milliseconds
constexpr int places = 60; // scrolled to

struct Hold
{
    const char *deed;
    double longest = 0; ///< ms between two turns of the event loop
    double all = 0; ///< ms until it was done
};

/// A person with a stopwatch.
class Course
{
public:
    explicit Course(int rows) : m_rows(rows)
    {
        m_world.account.type = core::AccountType::Sandbox;
        m_world.account.apiBase = QUrl(u"http://127.0.0.1:9"_s);
        m_view.setAccount(m_world.account);
        m_view.setTemplate(m_world.message);
        m_view.resize(900, 640);
        m_view.show();
        QObject::connect(&m_pulse, &QTimer::timeout, &m_pulse, [this] {
            m_longest = std::max(m_longest, sinceLastTurn());
            m_turn.start();
            if (m_isDone())
                m_loop.quit();
        });
    }

    QList<Hold> run()
    {
        const QString path = writeTable();
        during(
            "choose the table", [&] { m_hands.drop(path); }, [this] { return m_hands.isEnabled(u"batchRead"_s); });
        during(
            "read and check it", [this] { m_hands.click(u"batchRead"_s); },
            [this] { return m_hands.isShown(u"batchRows"_s); });
        m_job = m_world.sender->jobs(m_world.account.appId)->first().id;
        scroll("scroll to any place");
        during(
            "show only problems", [this] { m_hands.filter(1); }, [] { return true; });
        scroll("scroll among these");
        during(
            "show what waits", [this] { m_hands.filter(2); }, [] { return true; });
        scroll("scroll among those");
        m_hands.filter(0);
        review("dry run", u"batchDryRun"_s);
        closeDialog();
        sendAndPause();
        during(
            "export", [this] { exportAll(); }, [this] { return m_isExported; });
        failHalf();
        review("retry the failed", u"batchRetry"_s);
        closeDialog();
        const auto agree = [this](const QString &button) {
            m_hands.click(button);
            m_hands.click(u"deed"_s);
        };
        during(
            "cancel", [&] { agree(u"batchCancel"_s); },
            [this] { return m_world.sender->job(m_job)->state == core::BatchJob::State::Cancelled; });
        during(
            "delete", [&] { agree(u"batchRemove"_s); }, [this] { return m_world.store->changes()->isEmpty(); });
        return m_holds;
    }

private:
    [[nodiscard]] double sinceLastTurn() const { return static_cast<double>(m_turn.nsecsElapsed()) / 1e6; }

    /// One row in ten breaks a rule.
    [[nodiscard]] QString writeTable() const
    {
        QByteArray csv = "openid,thing1,character_string2,amount3,time4\n";
        for (int i = 1; i <= m_rows; ++i)
            csv += m_world.openId(i).toUtf8() + ",衬衫,NO-" + QByteArray::number(i)
                + (i % 10 == 0 ? ",￥1.50,noon\n" : ",￥1.50,15:01\n");
        return m_world.file(u"rows.csv"_s, csv);
    }

    template <typename Deed>
    void during(const char *name, Deed deed, std::function<bool()> isDone)
    {
        m_longest = 0;
        m_isDone = [] { return false; };
        QElapsedTimer all;
        all.start();
        m_turn.start();
        m_isDone = std::move(isDone);
        QTimer::singleShot(0, &m_loop, deed);
        m_pulse.start(1);
        m_loop.exec();
        m_pulse.stop();
        m_holds += Hold{.deed = name, .longest = m_longest, .all = static_cast<double>(all.nsecsElapsed()) / 1e6};
    }
    void scroll(const char *name)
    {
        QRandomGenerator random(1);
        QScrollBar &bar = *m_hands.table()->verticalScrollBar();
        int left = places;
        during(
            name, [] {},
            [&] {
                bar.setValue(random.bounded(bar.maximum() + 1));
                return --left == 0;
            });
    }
    void review(const char *name, const QString &button)
    {
        during(
            name, [&] { m_hands.click(button); }, [this] { return m_hands.isShown(u"batchDialog"_s); });
    }
    void closeDialog()
    {
        m_hands.click(u"batchCancelDialog"_s);
        if (!test::waitUntil([this] { return !m_view.findChild<QWidget *>(u"batchDialog"_s); }))
            qFatal("the dialog stays");
    }
    /// The clock of the platform moves only while somebody waits, so the messages need a rate.
    void sendAndPause()
    {
        constexpr int enough = 300;
        core::BatchJob job = m_world.store->job(m_job).value();
        job.rate = 200;
        static_cast<void>(m_world.store->settle(job));
        review("review", u"batchSend"_s);
        m_hands.part<QCheckBox>(u"batchSkipFaulty"_s)->setChecked(true);
        const auto pausing = QObject::connect(m_world.sender.get(), &core::templatebatch::BatchSender::changed, &m_view,
                                              [this](qint64 id) {
                                                  if (m_world.sender->counts(id)->sent >= enough)
                                                      m_world.sender->pause(id);
                                              });
        during(
            "send and pause", [this] { m_hands.click(u"batchDeed"_s); },
            [this] { return m_hands.text(u"batchState"_s) == "Paused"_L1; });
        QObject::disconnect(pausing);
    }
    void exportAll()
    {
        const QString path = m_world.folder.filePath(u"results.csv"_s);
        m_world.sender->exportRows(m_job, {.path = path}).then([this](const core::Result<qint64> &rows) {
            if (!rows || *rows != m_rows)
                qFatal("nothing was exported");
            m_isExported = true;
        });
    }
    /// As followers who went away would have.
    void failHalf()
    {
        const core::Done done = core::change(m_world.database->connection(),
                                             u"UPDATE template_rows SET state = 5, code = 43004"
                                             " WHERE job = ? AND state = 1 AND number % 2 = 0"_s,
                                             {m_job});
        if (!done)
            qFatal("%s", qPrintable(core::describe(done.error())));
        Q_EMIT m_world.sender->changed(m_job);
        if (!test::waitUntil([this] { return m_hands.isEnabled(u"batchRetry"_s); }))
            qFatal("nothing can be retried");
    }

    int m_rows;
    test::BatchWorld m_world;
    ui::BatchView m_view{{.sender = *m_world.sender, .catalogue = m_world.api.catalogue}};
    test::BatchHands m_hands{m_view};
    qint64 m_job = 0;
    bool m_isExported = false;
    QList<Hold> m_holds;
    QTimer m_pulse;
    QEventLoop m_loop;
    QElapsedTimer m_turn;
    double m_longest = 0;
    std::function<bool()> m_isDone;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const int rows = argc > 1 ? std::max(fewRows, QByteArray(argv[1]).toInt()) : usualRows;
    static_cast<void>(Course(fewRows).run()); // fonts, styles and icons are loaded
    const QList<Hold> few = Course(fewRows).run();
    const QList<Hold> many = Course(rows).run();
    std::printf("%-22s %14s %14s %8s\n", "the window stands still", "1000 rows", "all rows", "ratio");
    double longest = 0;
    for (qsizetype i = 0; i < many.size(); ++i) {
        longest = std::max(longest, many[i].longest);
        std::printf("%-22s %11.1f ms %11.1f ms %8.2f   (done after %.1f s)\n", many[i].deed, few[i].longest,
                    many[i].longest, many[i].longest / few[i].longest, many[i].all / 1000);
    }
    std::printf("%d rows: at most %.1f ms; wanted: %.0f ms\n", rows, longest, wanted);
    return longest <= wanted ? 0 : 1;
}
