// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverymarks_p.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariant>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryMarks)
};

constexpr qsizetype longestNote = 2000;

} // namespace

Result<std::optional<Mark>> readMark(const QSqlDatabase &database, DeliveryId id)
{
    auto query = execute(database,
                         u"SELECT m.starred, m.note FROM deliveries d LEFT JOIN marks m ON m.delivery = d.id "
                         "WHERE d.id = ?"_s,
                         {id.value()});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::nullopt;
    return Mark{.isStarred = query->value(0).toBool(), .note = query->value(1).toString()};
}

Done checkNote(const QString &note)
{
    if (note.size() > longestNote)
        return invalid(
            u"note"_s,
            Words::tr("A note has at most %1 characters; this one has %2.").arg(longestNote).arg(note.size()));
    return {};
}

Done writeMark(const QSqlDatabase &database, DeliveryId id, const Mark &mark)
{
    const bool saysNothing = !mark.isStarred && mark.note.isEmpty();
    const auto written = saysNothing
        ? execute(database, u"DELETE FROM marks WHERE delivery = ?"_s, {id.value()})
        : execute(database, u"INSERT OR REPLACE INTO marks (delivery, starred, note) VALUES (?, ?, ?)"_s,
                  {id.value(), mark.isStarred ? 1 : 0, mark.note.isNull() ? u""_s : mark.note});
    if (!written)
        return fail(written.error());
    return {};
}

Result<qint64> starAll(const QSqlDatabase &database, const QList<DeliveryId> &ids, Starred starred)
{
    const bool isStarred = starred == Starred::Yes;
    qint64 changed = 0;
    for (const DeliveryId id : ids) {
        const auto mark = readMark(database, id);
        if (!mark)
            return fail(mark.error());
        if (!*mark || (*mark)->isStarred == isStarred)
            continue;
        if (const Done done = writeMark(database, id, {isStarred, (*mark)->note}); !done)
            return fail(done.error());
        ++changed;
    }
    return changed;
}

Done writeNote(const QSqlDatabase &database, DeliveryId id, const QString &note)
{
    if (Done fits = checkNote(note); !fits)
        return fits;
    const auto mark = readMark(database, id);
    if (!mark)
        return fail(mark.error());
    if (!*mark)
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("Delivery", "There is no delivery %1.").arg(id.value()));
    QString valid = note;
    if (!valid.isValidUtf16()) // half a surrogate pair would not come back as it went in
        valid = QString::fromUtf8(valid.toUtf8());
    return writeMark(database, id, {(*mark)->isStarred, valid});
}

} // namespace core
