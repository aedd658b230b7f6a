// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tablefile/tablereader.h"
#include "core/template/datafile.h"
#include "core/templatebatch/batchsender.h"

#include <QFileInfo>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace core::templatebatch {

using namespace Qt::StringLiterals;
using State = BatchRow::State;

namespace {

constexpr qsizetype rowsPerStep = 1000;

/// In all client_msg_ids of a job.
QString newToken()
{
    constexpr QLatin1String alphabet("0123456789abcdefghijklmnopqrstuvwxyz");
    QString token;
    for (int i = 0; i < 12; ++i)
        token += alphabet.at(QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size())));
    return token;
}

/// Counts what the rules say of row after row.
class Tally
{
public:
    void add(qint64 row, const QList<Problem> &problems)
    {
        for (const Problem &problem : problems) {
            RuleCount &count = m_counts[problem.rule + u' ' + problem.path];
            if (count.rows++ == 0) {
                count.rule = problem.rule;
                count.severity = problem.severity;
                count.firstRow = row;
                count.message = problem.message;
            }
        }
    }
    [[nodiscard]] QList<RuleCount> sorted() const
    {
        QList<RuleCount> all = m_counts.values();
        std::ranges::sort(all, [](const RuleCount &a, const RuleCount &b) {
            return a.severity != b.severity ? a.severity > b.severity : a.rows > b.rows;
        });
        return all;
    }

private:
    QHash<QString, RuleCount> m_counts;
};

/// As it goes into the journal; a faulty one keeps what it says, too.
BatchRow rowOf(qint64 number, const templates::TemplateMessage &message, const QList<Problem> &problems,
               const templates::Rules &rules)
{
    BatchRow row{.number = number, .openId = message.toUser};
    const auto error = std::ranges::find(problems, Problem::Severity::Error, &Problem::severity);
    if (error == problems.end()) {
        if (const auto request = templates::bodyOf(message, rules)) {
            row.body = request->body;
            return row;
        }
    }
    row.body = templates::write(message, rules.subject().family);
    row.state = State::Faulty;
    if (error != problems.end()) {
        row.code = error->code;
        row.reason = error->message;
    }
    return row;
}

} // namespace

Task<BatchImport> BatchSender::import(BatchOrder order, std::function<Reading(qint64 rows)> read)
{
    const QPointer<BatchSender> alive(this);
    const Result<std::unique_ptr<TableReader>> table = openTable(order.file);
    if (!table)
        co_return fail(table.error());
    const Result<std::optional<QStringList>> header = (*table)->next();
    if (!header)
        co_return fail(header.error());
    if (!*header)
        co_return invalid(u"file"_s, tr("The file has no rows"));
    const QList<Problem> faults = check(order.mapping, **header, order.subject);
    if (hasErrors(faults))
        co_return fail(toError(faults.first()));
    const templates::Rules rules(order.subject, m_client.catalogue());
    const RowReader reader(order.mapping, **header, order.subject);
    const BatchJob draft{.appId = order.account.appId,
                         .subject = order.subject,
                         .source = QFileInfo(order.file).fileName(),
                         .token = newToken(),
                         .state = BatchJob::State::Reading,
                         .createdAt = m_clock.now()};
    Result<BatchJob> job = m_store.add(draft);
    if (!job)
        co_return fail(job.error());
    Tally tally;
    BatchCounts counts;
    OpenIdRepeats openIds;
    qint64 number = 0;
    std::optional<Error> fault;
    for (bool isMore = true; isMore && !fault;) {
        QList<BatchRow> rows;
        while (rows.size() < rowsPerStep && isMore && !fault) {
            const Result<std::optional<QStringList>> row = (*table)->next();
            isMore = row && *row;
            if (!row)
                fault = row.error();
            if (!isMore)
                break;
            const templates::TemplateMessage message = reader.read(**row);
            const QList<Problem> problems = rules.check(message);
            tally.add(++number, problems);
            rows += rowOf(number, message, problems, rules);
            ++counts.of(rows.last().state);
            openIds.add(rows.last().openId);
        }
        if (const Done added = m_store.addRows(job->id, rows); !added)
            fault = added.error();
        const bool isUnwanted = read && read(number) == Reading::Stop;
        const Done rested = co_await m_transport.pause(std::chrono::milliseconds(0));
        if (!rested || !alive || isUnwanted)
            fault = Error{.kind = Error::Kind::Cancelled, .message = tr("Cancelled")};
        if (!alive)
            co_return fail(*fault);
    }
    if (!fault && number == 0)
        fault = Error{.kind = Error::Kind::Invalid, .message = tr("The file has a header and no rows")};
    job->state = BatchJob::State::Draft;
    if (const Done whole = fault ? Done() : m_store.saveState(*job); !whole)
        fault = whole.error();
    if (fault) {
        static_cast<void>(m_store.remove(job->id));
        co_return fail(*fault);
    }
    Q_EMIT changed(job->id);
    co_return BatchImport{.job = *job,
                          .counts = counts,
                          .rules = tally.sorted(),
                          .repeatedOpenIds = openIds.count(),
                          .format = (*table)->format()};
}

Result<BatchJob> BatchSender::compose(const Account &account, const templates::Template &subject,
                                      const templates::TemplateMessage &message)
{
    const templates::Rules rules(subject, m_client.catalogue());
    const QList<Problem> problems = rules.check(message);
    const BatchRow row = rowOf(1, message, problems, rules);
    if (row.state == State::Faulty)
        return fail(toError(*std::ranges::find(problems, Problem::Severity::Error, &Problem::severity)));
    const auto job = m_store.add(
        {.appId = account.appId, .subject = subject, .token = newToken(), .createdAt = m_clock.now(), .inFlight = 1});
    if (!job)
        return job;
    if (const Done added = m_store.addRows(job->id, {row}); !added)
        return fail(added.error());
    Q_EMIT changed(job->id);
    return job;
}

Result<BatchRow> BatchSender::replaceRow(qint64 jobId, qint64 number, const templates::TemplateMessage &message)
{
    const auto job = this->job(jobId);
    if (!job)
        return fail(job.error());
    const templates::Rules rules(job->subject, m_client.catalogue());
    const BatchRow row = rowOf(number, message, rules.check(message), rules);
    if (const Done replaced = m_store.replaceRow(jobId, row); !replaced)
        return fail(replaced.error());
    Q_EMIT changed(jobId);
    return m_store.row(jobId, number);
}

} // namespace core::templatebatch
