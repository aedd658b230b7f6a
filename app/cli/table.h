// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace app::cli {

/// Aligned columns for a terminal; a Chinese character takes two cells.
class Table
{
public:
    explicit Table(QStringList titles);

    void add(QStringList row);
    /// Writes to standard output.
    void print() const;

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
};

/// "Name:   value" lines, for one thing.
class Sheet
{
public:
    void add(const QString &name, const QString &value);
    void print() const;

private:
    QList<QStringList> m_lines;
};

/// To the minute, in local time; empty for an invalid one.
[[nodiscard]] QString minuteText(const QDateTime &moment);

/// So many cells of a terminal the text takes.
[[nodiscard]] qsizetype cells(const QString &text);

/// Lines of at most `width` cells, broken at blanks, between Chinese characters and where the text breaks.
[[nodiscard]] QString wrapped(const QString &text, qsizetype width);

} // namespace app::cli
