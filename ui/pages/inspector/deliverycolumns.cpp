// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/deliverycolumns.h"

#include "core/base/redact.h"
#include "core/callback/steps.h"
#include "ui/pages/inspector/deliverybadges.h"
#include "ui/support/plaintooltip.h"

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;
using core::DeliverySummary;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(InspectorPage)
};

QString time(const DeliverySummary &delivery)
{
    const QDateTime local = delivery.receivedAt.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return local.toString(today ? u"HH:mm:ss.zzz"_s : u"MM-dd HH:mm:ss"_s);
}

QString fullTime(const DeliverySummary &delivery)
{
    return delivery.receivedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QString account(const DeliverySummary &delivery)
{
    return delivery.account.isNull() ? u"–"_s : delivery.account.toString();
}

QString type(const DeliverySummary &delivery)
{
    if (delivery.state == Delivery::State::UrlCheck)
        return Texts::tr("URL check");
    return delivery.event.isEmpty() ? delivery.type : delivery.event;
}

QString summary(const DeliverySummary &delivery)
{
    return delivery.summary;
}

QString fullSummary(const DeliverySummary &delivery)
{
    return plainToolTip(delivery.summary);
}

QString from(const DeliverySummary &delivery)
{
    return core::maskId(delivery.from);
}

QString fullFrom(const DeliverySummary &delivery)
{
    return plainToolTip(delivery.from);
}

QString duration(const DeliverySummary &delivery)
{
    return Texts::tr("%1 ms").arg(double(delivery.duration.count()) / 1000, 0, 'f', 1);
}

QVariant durationKey(const DeliverySummary &delivery)
{
    return qint64(delivery.duration.count());
}

QVariant timeKey(const DeliverySummary &delivery)
{
    return delivery.receivedAt;
}

/// The state with every badge and what it means; why it was rejected.
QString fullState(const DeliverySummary &delivery)
{
    QStringList lines{stateText(delivery)};
    if (!delivery.reason.isEmpty())
        lines += delivery.reason;
    const QList<DeliveryBadge> badges = badgesOf(delivery);
    for (const DeliveryBadge &badge : badges)
        lines += badge.text + u": "_s + badge.explanation;
    return plainToolTip(lines.join(u'\n'));
}

Tone stateTone(const DeliverySummary &delivery)
{
    switch (delivery.state) {
    case Delivery::State::Accepted: return Tone::Good;
    case Delivery::State::UrlCheck: return Tone::Link;
    case Delivery::State::Rejected: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

using Row = Column<DeliverySummary>;
constexpr std::array columns{
    Row{.title = QT_TRANSLATE_NOOP("InspectorPage", "Time"), .text = time, .toolTip = fullTime, .sortKey = timeKey},
    Row{.title = QT_TRANSLATE_NOOP("InspectorPage", "Account"), .text = account, .toolTip = account},
    Row{.title = QT_TRANSLATE_NOOP("InspectorPage", "Type"), .text = type},
    Row{.title = QT_TRANSLATE_NOOP("InspectorPage", "Summary"), .text = summary, .toolTip = fullSummary},
    Row{.title = QT_TRANSLATE_NOOP("InspectorPage", "From"), .text = from, .toolTip = fullFrom},
    Row{.title = QT_TRANSLATE_NOOP("InspectorPage", "State"),
        .text = stateText,
        .tone = stateTone,
        .toolTip = fullState},
    Row{.title = QT_TRANSLATE_NOOP("InspectorPage", "Took"),
        .text = duration,
        .alignment = Qt::AlignRight,
        .sortKey = durationKey},
};

using core::FilterField;
constexpr std::array fields{FilterField::Word, FilterField::Account, FilterField::Type, FilterField::Key,
                            FilterField::From, FilterField::State,   FilterField::Word};
static_assert(fields.size() == columns.size());

} // namespace

std::span<const Row> deliveryColumns()
{
    return columns;
}

void showAccountNames(RowModel<DeliverySummary> &model, const core::AccountBook &book)
{
    model.setWording(columnOfField(FilterField::Account), [&book](const DeliverySummary &delivery) {
        const auto known = book.find(delivery.account);
        return known ? known->name : account(delivery);
    });
    QObject::connect(&book, &core::AccountBook::accountsChanged, &model, [&model] { model.retranslate(); });
}

core::FilterField fieldOfColumn(int column)
{
    return column >= 0 && size_t(column) < fields.size() ? fields[size_t(column)] : core::FilterField::Word;
}

int columnOfField(core::FilterField field)
{
    const auto found = std::ranges::find(fields, field);
    return found == fields.end() ? -1 : int(found - fields.begin());
}

QString stateText(const DeliverySummary &delivery)
{
    switch (delivery.state) {
    case Delivery::State::Accepted: return Texts::tr("Accepted");
    case Delivery::State::UrlCheck: return Texts::tr("Answered");
    case Delivery::State::Rejected: {
        const QString step = core::callback::stepName(delivery.failedStep);
        return step.isEmpty() ? Texts::tr("Rejected") : Texts::tr("Rejected: %1").arg(step);
    }
    }
    Q_UNREACHABLE();
}

} // namespace ui
