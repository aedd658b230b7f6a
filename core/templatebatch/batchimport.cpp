// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tablefile/tablereader.h"
#include "core/template/datafile.h"
#include "core/templatebatch/batchsender.h"
#include "core/templatebatch/onjournal_p.h"

#include <QCoroFuture>
#include <QElapsedTimer>
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

/// A table on its way into the journal, in another thread.
class Reading
{
public:
    /// `draft` has its account, template, name, owner and moment.
    Reading(BatchStore &store, const Catalogue &catalogue, const Mapping &mapping, BatchJob draft)
        : m_store(store)
        , m_rules(draft.subject, catalogue)
        , m_mapping(mapping)
        , m_job(std::move(draft))
    { }

    [[nodiscard]] Result<BatchImport> read(const QString &file, const std::function<bool(qint64 rows)> &goOn);

private:
    [[nodiscard]] Done open(const QString &file);
    [[nodiscard]] Done readPart();
    [[nodiscard]] Done readAll(const std::function<bool(qint64 rows)> &goOn);
    [[nodiscard]] Done keep();

    BatchStore &m_store;
    templates::Rules m_rules;
    Mapping m_mapping;
    BatchJob m_job;
    std::unique_ptr<TableReader> m_table;
    std::optional<RowReader> m_reader;
    Tally m_tally;
    BatchCounts m_counts;
    OpenIdRepeats m_openIds;
    qint64 m_number = 0;
    bool m_isMore = true;
    QElapsedTimer m_since;
    qint64 m_keptAt = 0;
};

Done Reading::open(const QString &file)
{
    auto table = openTable(file);
    if (!table)
        return fail(table.error());
    m_table = *std::move(table);
    const Result<std::optional<QStringList>> header = m_table->next();
    if (!header)
        return fail(header.error());
    if (!*header)
        return invalid(u"file"_s, BatchSender::tr("The file has no rows"));
    const QList<Problem> faults = check(m_mapping, **header, m_job.subject);
    if (hasErrors(faults))
        return fail(toError(faults.first()));
    m_reader.emplace(m_mapping, **header, m_job.subject);
    return {};
}

Done Reading::keep()
{
    constexpr qint64 keepMs = 10'000;
    if (m_since.elapsed() - m_keptAt < keepMs)
        return {};
    m_keptAt = m_since.elapsed();
    return m_store.keep(m_job.id, m_job.owner, m_job.createdAt.addMSecs(m_keptAt));
}

Done Reading::readPart()
{
    QList<BatchRow> rows;
    while (rows.size() < rowsPerStep && m_isMore) {
        const Result<std::optional<QStringList>> row = m_table->next();
        if (!row)
            return fail(row.error());
        m_isMore = row->has_value();
        if (!m_isMore)
            break;
        const templates::TemplateMessage message = m_reader->read(**row);
        const QList<Problem> problems = m_rules.check(message);
        m_tally.add(++m_number, problems);
        rows += rowOf(m_number, message, problems, m_rules);
        ++m_counts.of(rows.constLast().state);
        m_openIds.add(rows.constLast().openId);
    }
    if (const Done kept = keep(); !kept)
        return kept;
    return m_store.addRows(m_job.id, rows);
}

Done Reading::readAll(const std::function<bool(qint64 rows)> &goOn)
{
    while (m_isMore) {
        if (const Done read = readPart(); !read)
            return read;
        if (!goOn(m_number))
            return fail(Error::Kind::Cancelled, BatchSender::tr("Cancelled"));
    }
    if (m_number == 0)
        return fail(Error::Kind::Invalid, BatchSender::tr("The file has a header and no rows"));
    m_job.state = BatchJob::State::Draft;
    return m_store.settle(m_job);
}

Result<BatchImport> Reading::read(const QString &file, const std::function<bool(qint64 rows)> &goOn)
{
    if (const Done opened = open(file); !opened)
        return fail(opened.error());
    const Result<BatchJob> added = m_store.add(m_job);
    if (!added)
        return fail(added.error());
    m_job = *added;
    m_since.start();
    if (const Done all = readAll(goOn); !all) {
        m_job.state = BatchJob::State::Removing;
        static_cast<void>(m_store.settle(m_job));
        return fail(all.error());
    }
    return BatchImport{.job = m_job,
                       .counts = m_counts,
                       .rules = m_tally.sorted(),
                       .repeatedOpenIds = m_openIds.count(),
                       .format = m_table->format()};
}

} // namespace

Task<BatchImport> BatchSender::import(BatchOrder order, RowCoursePtr course)
{
    const QPointer<BatchSender> alive(this);
    const BatchJob draft{.appId = order.account.appId,
                         .subject = order.subject,
                         .source = QFileInfo(order.file).fileName(),
                         .token = newToken(),
                         .state = BatchJob::State::Reading,
                         .createdAt = m_clock.now(),
                         .owner = m_owner};
    const JournalDeed<BatchImport> deed = [order, draft, goOn = follow(course),
                                           &catalogue = m_client.catalogue()](BatchStore &store) {
        return Reading(store, catalogue, order.mapping, draft).read(order.file, goOn);
    };
    const QFuture<Result<BatchImport>> reading =
        onJournal<BatchImport>(m_threads, m_store.file(), Database::Access::ReadWrite, deed);
    Result<BatchImport> read = co_await reading;
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    if (!read) {
        static_cast<void>(finishChanges()); // whose rows go off the journal
        co_return fail(read.error());
    }
    Q_EMIT changed(read->job.id);
    co_return read;
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
