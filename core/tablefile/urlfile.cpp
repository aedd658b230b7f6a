// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tablefile/urlfile.h"

#include "core/tablefile/tablereader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;

/// Where the header names it, or -1.
qsizetype urlColumn(const QStringList &header)
{
    const auto isNamed = [](const QString &title) {
        const QString name = title.trimmed().toLower();
        return name == "url"_L1 || name == "link"_L1 || name == u"网址"_s || name == u"链接"_s;
    };
    const auto found = std::ranges::find_if(header, isNamed);
    return found == header.end() ? -1 : found - header.begin();
}

Result<QList<jssdk::UrlLine>> fromTable(TableReader &table, qsizetype column)
{
    QList<jssdk::UrlLine> urls;
    qint64 row = 1;
    while (urls.size() <= jssdk::mostBatchUrls) {
        const auto cells = table.next();
        if (!cells)
            return fail(cells.error());
        if (!*cells)
            break;
        ++row;
        if (const QString url = (*cells)->value(column).trimmed(); !url.isEmpty())
            urls.append({.line = row, .url = url});
    }
    return urls;
}

Result<QList<jssdk::UrlLine>> fromLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("JsSdk", "Cannot read %1: %2").arg(path, file.errorString()));
    if (file.size() > mostBytes)
        return invalid(u"file"_s,
                       QCoreApplication::translate("JsSdk", "The file has %1 bytes, more than %2")
                           .arg(file.size())
                           .arg(mostBytes));
    return jssdk::urlLines(QString::fromUtf8(file.readAll()));
}

Result<QList<jssdk::UrlLine>> urlsOf(const QString &path)
{
    auto table = openTable(path);
    if (!table)
        return fail(table.error());
    const auto header = (*table)->next();
    const qsizetype column = header && *header ? urlColumn(**header) : -1;
    if (column >= 0)
        return fromTable(**table, column);
    if ((*table)->format() == "XLSX"_L1)
        return invalid(u"file"_s, QCoreApplication::translate("JsSdk", "The first row names no column \"url\""));
    return fromLines(path);
}

} // namespace

Result<QList<jssdk::UrlLine>> readUrlFile(const QString &path)
{
    auto urls = urlsOf(path);
    if (!urls)
        return urls;
    if (urls->isEmpty())
        return invalid(u"file"_s, QCoreApplication::translate("JsSdk", "There is no URL in the file"));
    if (urls->size() > jssdk::mostBatchUrls)
        return invalid(
            u"file"_s,
            QCoreApplication::translate("JsSdk", "The file has more than %1 URLs").arg(jssdk::mostBatchUrls));
    return urls;
}

} // namespace core
