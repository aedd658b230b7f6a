// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/versioncolumns.h"

#include "ui/pages/menu/menuwords.h"

#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using Origin = core::MenuVersion::Origin;

namespace {

QString timeOf(const VersionRow &row)
{
    return row.time;
}

QString fullTime(const VersionRow &row)
{
    return QLocale().toString(row.version.takenAt.toLocalTime(), QLocale::LongFormat);
}

QVariant moment(const VersionRow &row)
{
    return row.version.takenAt;
}

QString origin(const VersionRow &row)
{
    return originName(row.version.origin);
}

Tone originTone(const VersionRow &row)
{
    switch (row.version.origin) {
    case Origin::Published: return Tone::Good;
    case Origin::Deleted: return Tone::Bad;
    case Origin::Fetched: return Tone::Warning;
    case Origin::Backup: return Tone::Muted;
    }
    return Tone::Normal;
}

QString originHelp(const VersionRow &row)
{
    switch (row.version.origin) {
    case Origin::Published: return QCoreApplication::translate("MenuHistory", "Published from here, and read back");
    case Origin::Deleted: return QCoreApplication::translate("MenuHistory", "Deleted from here; no menu was left");
    case Origin::Fetched: return QCoreApplication::translate("MenuHistory", "Found live, and different from before");
    case Origin::Backup: return QCoreApplication::translate("MenuHistory", "Live just before it was replaced");
    }
    return {};
}

QString contents(const VersionRow &row)
{
    return words::summary(row.menus);
}

QString note(const VersionRow &row)
{
    return row.version.note;
}

} // namespace

std::span<const Column<VersionRow>> versionColumns()
{
    static constexpr std::array columns{
        Column<VersionRow>{
            .title = QT_TRANSLATE_NOOP("MenuHistory", "Time"), .text = timeOf, .toolTip = fullTime, .sortKey = moment},
        Column<VersionRow>{.title = QT_TRANSLATE_NOOP("MenuHistory", "Origin"),
                           .text = origin,
                           .tone = originTone,
                           .toolTip = originHelp},
        Column<VersionRow>{.title = QT_TRANSLATE_NOOP("MenuHistory", "Contents"), .text = contents},
        Column<VersionRow>{.title = QT_TRANSLATE_NOOP("MenuHistory", "Note"), .text = note, .toolTip = note},
    };
    return columns;
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Fetched: return QCoreApplication::translate("MenuHistory", "Found live");
    case Origin::Backup: return QCoreApplication::translate("MenuHistory", "Backup");
    case Origin::Published: return QCoreApplication::translate("MenuHistory", "Published");
    case Origin::Deleted: return QCoreApplication::translate("MenuHistory", "Deleted");
    }
    return {};
}

} // namespace ui
