// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/batchworld.h"

#include <QTest>

using namespace core;
using namespace core::templatebatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::BatchWorld;

namespace {

const QString sendPath = u"/cgi-bin/message/template/send"_s;

} // namespace

/// What ends in the middle of a job.
class TestBatchStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplateThatIsDeletedInTheMiddleStopsIt()
    {
        BatchWorld world;
        const qint64 job = world.draft(40);
        int sent = 0;
        world.api.transport.answerBy([&world, &sent](const HttpRequest &request) {
            const auto answer = world.network.answer(request);
            if (request.url.path() == sendPath && ++sent == 12) {
                HttpRequest deletion = request; // by another program, with the same token
                deletion.url.setPath(u"/cgi-bin/template/del_private_template"_s);
                deletion.body = toWire({{u"template_id"_s, world.message.id}});
                static_cast<void>(world.network.answer(deletion));
            }
            return answer;
        });
        auto stopped = world.run(job, {.inFlight = 4});
        QVERIFY_RESULT(stopped);
        QCOMPARE(toString(stopped->state), u"stopped"_s);
        QCOMPARE(stopped->error->code, 40037);
        QCOMPARE(world.counts(job), (BatchCounts{.queued = 28, .sent = 12}));
        QCOMPARE(world.arrived().size(), 12);
        stopped = world.run(job, {.inFlight = 4}); // added again it has another id: nothing leaves, nothing is lost
        QVERIFY_RESULT(stopped);
        QCOMPARE(toString(stopped->state), u"stopped"_s);
        QCOMPARE(world.counts(job), (BatchCounts{.queued = 28, .sent = 12}));
        QCOMPARE(world.arrived().size(), 12);
    }

    void aQuotaThatEndsInTheMiddleStopsItUntilTheNextDay()
    {
        BatchWorld world;
        const qint64 job = world.draft(40);
        static_cast<void>(world.control("quota", {{"path"_L1, sendPath}, {"left"_L1, 12}}));
        auto done = world.run(job, {.inFlight = 4});
        QVERIFY_RESULT(done);
        QCOMPARE(toString(done->state), u"stopped"_s);
        QCOMPARE(done->error->code, 45009);
        QCOMPARE(world.counts(job), (BatchCounts{.queued = 28, .sent = 12}));
        QCOMPARE(world.arrived().size(), 12);
        done = world.run(job); // on the same day
        QVERIFY_RESULT(done);
        QCOMPARE(toString(done->state), u"stopped"_s);
        QCOMPARE(world.counts(job), (BatchCounts{.queued = 28, .sent = 12}));
        world.api.clock.advance(24h);
        done = world.run(job, {.inFlight = 4});
        QVERIFY_RESULT(done);
        QCOMPARE(toString(done->state), u"finished"_s);
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 40}));
        QStringList arrived = world.arrived();
        QCOMPARE(arrived.size(), 40);
        QCOMPARE(arrived.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBatchStops)

#include "tst_batchstops.moc"
