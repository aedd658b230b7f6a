// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/inspector/deliveryrows_p.h"
#include "core/inspector/diskroom.h"
#include "core/inspector/spoolrecord_p.h"
#include "core/inspector/spoolreplay_p.h"
#include "core/storage/statement.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

Result<SpoolMark> readMark(const QSqlDatabase &database)
{
    const qint64 fresh = QRandomGenerator::system()->bounded(qint64(1), std::numeric_limits<qint64>::max());
    const Done named = change(database, u"INSERT OR IGNORE INTO progress VALUES ('log', ?), ('spooled', 0)"_s, {fresh});
    if (!named)
        return fail(named.error());
    auto found = execute(database,
                         u"SELECT (SELECT value FROM progress WHERE name = 'log'), "
                         "(SELECT value FROM progress WHERE name = 'spooled')"_s);
    if (!found)
        return fail(found.error());
    found->next();
    return SpoolMark{.log = found->value(0).toLongLong(), .last = found->value(1).toLongLong()};
}

/// Of what the log does not have yet. What it will not have in any case must not keep the others out.
Done insertNewer(DeliveryWriting &writing, const SpoolFrame &frame, SpoolMark &mark)
{
    const auto deliveries = readRecords(frame.rows);
    if (!deliveries) {
        qCWarning(logInspector) << frame.count << "deliveries are lost:" << deliveries.error().message;
        return {};
    }
    qint64 number = frame.first;
    for (const Delivery &delivery : *deliveries) {
        if (number++ <= mark.last)
            continue;
        const auto id = writing.insert(delivery);
        if (!id && isTemporary(id.error()))
            return fail(id.error());
        if (!id)
            qCWarning(logInspector) << "a delivery could not be stored:" << id.error().message;
        else
            ++mark.brought;
    }
    return {};
}

} // namespace

QString SpoolFile::pathFor(const QString &database)
{
    const QFileInfo file(database);
    return file.path() + u'/' + file.completeBaseName() + ".spool"_L1;
}

Done writeSpoolMark(const QSqlDatabase &database, qint64 last)
{
    return change(database, u"UPDATE progress SET value = ? WHERE name = 'spooled'"_s, {last});
}

Result<SpoolMark> replaySpool(const SpoolFile &file, DeliveryWriting &writing)
{
    auto mark = readMark(writing.database());
    if (!mark || file.isEmpty())
        return mark;
    const auto frames = file.read(mark->log);
    if (!frames)
        return fail(frames.error());
    const qint64 before = mark->last;
    for (const SpoolFrame &frame : *frames) {
        if (frame.last() <= mark->last)
            continue;
        if (const qint64 missing = frame.first - mark->last - 1; missing > 0)
            qCWarning(logInspector) << "callbacks.spool is damaged:" << missing << "deliveries are lost";
        if (const Done inserted = insertNewer(writing, frame, *mark); !inserted)
            return fail(inserted.error());
        mark->last = frame.last();
    }
    if (mark->last == before)
        return mark;
    if (const Done marked = writeSpoolMark(writing.database(), mark->last); !marked)
        return fail(marked.error());
    qCInfo(logInspector) << mark->brought << "deliveries were brought in from callbacks.spool";
    return mark;
}

} // namespace core
