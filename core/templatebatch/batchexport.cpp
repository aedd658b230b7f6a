// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templatebatch/batchexport.h"

#include "core/base/json.h"
#include "core/templatebatch/batchsender.h"
#include "core/templatebatch/rowreasons.h"

#include <QJsonObject>
#include <QSaveFile>

namespace core::templatebatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 1000;

/// What a spreadsheet would take for a formula, full-width forms included, gets an apostrophe in front: an openid can
/// be whatever stood in somebody's table.
bool isFormula(const QString &text)
{
    constexpr QStringView starts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    return !text.isEmpty() && starts.contains(text.front());
}

QByteArray cell(QString text)
{
    if (isFormula(text))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text.toUtf8();
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QString timeOf(const BatchRow &row)
{
    return row.endedAt.isValid() ? row.endedAt.toUTC().toString(Qt::ISODate) : QString();
}

QByteArray csvOf(const BatchRow &row, const templates::Template &subject)
{
    const QStringList cells{QString::number(row.number),
                            row.openId,
                            toString(row.state),
                            row.msgId == 0 ? QString() : QString::number(row.msgId),
                            row.code == 0 ? QString() : QString::number(row.code),
                            reasonOf(row, subject),
                            timeOf(row)};
    QByteArray line;
    for (const QString &text : cells)
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + cell(text);
    return line + "\r\n";
}

QByteArray jsonOf(const BatchRow &row, const templates::Template &subject)
{
    QJsonObject json{{u"row"_s, row.number}, {u"openid"_s, row.openId}, {u"state"_s, toString(row.state)}};
    if (row.msgId != 0)
        json.insert(u"msgid"_s, row.msgId);
    if (row.code != 0)
        json.insert(u"errcode"_s, row.code);
    if (!row.reason.isEmpty())
        json.insert(u"reason"_s, reasonOf(row, subject));
    if (const auto refusal = refusalOf(row, subject))
        json.insert(u"path"_s, refusal->path);
    if (row.endedAt.isValid())
        json.insert(u"time"_s, timeOf(row));
    if (const auto message = parseObject(row.body))
        json.insert(u"message"_s, *message);
    return toWire(json) + '\n';
}

} // namespace

RowFormat rowFormatOf(QStringView fileName)
{
    const bool isJson =
        fileName.endsWith(".jsonl"_L1, Qt::CaseInsensitive) || fileName.endsWith(".ndjson"_L1, Qt::CaseInsensitive);
    return isJson ? RowFormat::JsonLines : RowFormat::Csv;
}

QList<BatchRow::State> unsuccessfulStates()
{
    return {BatchRow::State::Faulty, BatchRow::State::Failed, BatchRow::State::Unknown};
}

Result<qint64> exportRows(const BatchStore &store, qint64 jobId, const ExportOrder &order,
                          const std::function<bool(qint64 rows)> &goOn)
{
    const auto job = store.job(jobId);
    if (!job)
        return fail(job.error());
    QSaveFile file(order.path);
    const auto broken = [&order, &file] {
        return fail(Error::Kind::Storage,
                    BatchSender::tr("“%1” cannot be written: %2").arg(order.path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return broken();
    if (order.format == RowFormat::Csv)
        file.write("\xef\xbb\xbfrow,openid,state,msgid,errcode,reason,time\r\n");
    qint64 count = 0;
    BatchQuery page{.job = jobId, .states = order.states, .limit = pageRows};
    for (;;) {
        const auto rows = store.rows(page);
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty())
            break;
        QByteArray lines;
        for (const BatchRow &row : *rows)
            lines += order.format == RowFormat::Csv ? csvOf(row, job->subject) : jsonOf(row, job->subject);
        if (file.write(lines) != lines.size())
            return broken();
        count += rows->size();
        page.after = rows->last().number;
        if (!goOn(count))
            return fail(Error::Kind::Cancelled, BatchSender::tr("Cancelled"));
    }
    if (!file.commit()) // says so, too, when one of the writes failed
        return broken();
    return count;
}

} // namespace core::templatebatch
