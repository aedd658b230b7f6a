// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templatebatch/batchexport.h"

#include "core/templatebatch/batchsender.h"

#include <QCoreApplication>

namespace core::templatebatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 1000;

QByteArray cell(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text.toUtf8();
    return '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray lineOf(const BatchRow &row)
{
    const QStringList cells{QString::number(row.number),
                            row.openId,
                            toString(row.state),
                            row.msgId == 0 ? QString() : QString::number(row.msgId),
                            row.code == 0 ? QString() : QString::number(row.code),
                            row.code == 0 ? explainStatus(row.reason) : row.reason,
                            row.endedAt.isValid() ? row.endedAt.toUTC().toString(Qt::ISODate) : QString()};
    QByteArray line;
    for (const QString &text : cells)
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + cell(text);
    return line + "\r\n";
}

} // namespace

Result<qint64> exportRows(const BatchSender &sender, qint64 jobId, const QList<BatchRow::State> &states, QIODevice &to)
{
    const auto write = [&to](const QByteArray &bytes) -> Done {
        if (to.write(bytes) == bytes.size())
            return {};
        return fail(Error::Kind::Storage, to.errorString());
    };
    if (const Done begun = write("\xef\xbb\xbfrow,openid,state,msgid,errcode,reason,time\r\n"); !begun)
        return fail(begun.error());
    qint64 count = 0;
    BatchQuery page{.job = jobId, .states = states, .limit = pageRows};
    for (;;) {
        const auto rows = sender.rows(page);
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty())
            return count;
        QByteArray lines;
        for (const BatchRow &row : *rows)
            lines += lineOf(row);
        if (const Done written = write(lines); !written)
            return fail(written.error());
        count += rows->size();
        page.after = rows->last().number;
    }
}

} // namespace core::templatebatch
