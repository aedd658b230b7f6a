// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnosis/quotacolumns.h"

#include <QLocale>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::diagnosis::QuotaRow;

namespace {

QString numberText(std::optional<qint64> number)
{
    return number ? QLocale().toString(*number) : QString();
}

QVariant numberKey(std::optional<qint64> number)
{
    return number.value_or(-1);
}

std::optional<qint64> partOf(const QuotaRow &row, qint64 core::api::ApiQuota::Day::*part)
{
    return row.quota && row.quota->day ? std::optional((*row.quota->day).*part) : std::nullopt;
}

QString noteOf(const QuotaRow &row)
{
    if (row.error)
        return row.error->message;
    if (row.quota && !row.quota->day)
        return QCoreApplication::translate("ui::QuotaTab", "The platform tells no number");
    if (const auto share = row.share())
        return u"%1 %"_s.arg(qRound(*share * 100));
    return {};
}

Tone noteTone(const QuotaRow &row)
{
    if (row.error)
        return Tone::Muted;
    return row.isNearlyUsedUp() ? Tone::Warning : Tone::Normal;
}

using Day = core::api::ApiQuota::Day;

constexpr std::array columns{
    Column<QuotaRow>{.title = QT_TRANSLATE_NOOP("ui::QuotaTab", "Call"),
                     .text = [](const QuotaRow &row) { return row.title; },
                     .toolTip = [](const QuotaRow &row) { return row.title.toHtmlEscaped(); }},
    Column<QuotaRow>{.title = QT_TRANSLATE_NOOP("ui::QuotaTab", "Path"),
                     .text = [](const QuotaRow &row) { return row.path; },
                     .type = Column<QuotaRow>::Type::Code},
    Column<QuotaRow>{.title = QT_TRANSLATE_NOOP("ui::QuotaTab", "A day"),
                     .text =
                         [](const QuotaRow &row) {
                             const auto limit = partOf(row, &Day::limit);
                             return limit         ? numberText(limit)
                                 : row.documented ? u"(%1)"_s.arg(numberText(row.documented))
                                                  : QString();
                         },
                     .alignment = Qt::AlignRight,
                     .sortKey =
                         [](const QuotaRow &row) {
                             const auto limit = partOf(row, &Day::limit);
                             return numberKey(limit ? limit : row.documented);
                         }},
    Column<QuotaRow>{.title = QT_TRANSLATE_NOOP("ui::QuotaTab", "Used"),
                     .text = [](const QuotaRow &row) { return numberText(partOf(row, &Day::used)); },
                     .alignment = Qt::AlignRight,
                     .sortKey = [](const QuotaRow &row) { return numberKey(partOf(row, &Day::used)); }},
    Column<QuotaRow>{.title = QT_TRANSLATE_NOOP("ui::QuotaTab", "Left"),
                     .text = [](const QuotaRow &row) { return numberText(partOf(row, &Day::left)); },
                     .alignment = Qt::AlignRight,
                     .sortKey = [](const QuotaRow &row) { return numberKey(partOf(row, &Day::left)); }},
    Column<QuotaRow>{.title = QT_TRANSLATE_NOOP("ui::QuotaTab", "Share"),
                     .text = noteOf,
                     .tone = noteTone,
                     .toolTip = [](const QuotaRow &row) { return noteOf(row).toHtmlEscaped(); },
                     .sortKey = [](const QuotaRow &row) { return QVariant(row.share().value_or(-1)); }},
};

} // namespace

std::span<const Column<QuotaRow>> quotaColumns()
{
    return columns;
}

} // namespace ui
