// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/batchsigning.h"

#include <QJsonObject>

#include <algorithm>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

/// Quoted where a comma, quote or line break stands in it, and where a spreadsheet would take it for a formula.
QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t").contains(text.front()))
        text.prepend(u'\'');
    const bool isPlain = std::ranges::none_of(text, [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    return isPlain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QList<UrlLine> urlLines(const QString &text)
{
    QList<UrlLine> urls;
    qint64 number = 0;
    for (const auto line : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView url = line.trimmed();
        if (!url.isEmpty() && !url.startsWith(u'#'))
            urls.append({.line = number, .url = url.toString()});
    }
    return urls;
}

QList<BatchLine> signAll(const QList<UrlLine> &urls, const BatchBasis &basis)
{
    QList<BatchLine> lines;
    lines.reserve(urls.size());
    for (const UrlLine &url : urls)
        lines.append({.given = url, .result = sign(basis.ticket, url.url, basis.nonce(), basis.timestamp)});
    return lines;
}

QByteArray toCsv(const QList<BatchLine> &lines)
{
    QByteArray csv = "line,url,signed_url,nonceStr,timestamp,signature,error\r\n";
    for (const BatchLine &line : lines) {
        QStringList cells{QString::number(line.given.line), line.given.url};
        if (line.result)
            cells << line.result->url << line.result->nonceStr << QString::number(line.result->timestamp)
                  << line.result->signature << QString();
        else
            cells << QString() << QString() << QString() << QString() << line.result.error().message;
        std::ranges::transform(cells, cells.begin(), cell);
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QJsonArray toJson(const QList<BatchLine> &lines)
{
    QJsonArray array;
    for (const BatchLine &line : lines) {
        QJsonObject object{{u"line"_s, line.given.line}, {u"url"_s, line.given.url}};
        if (line.result) {
            object.insert(u"signedUrl"_s, line.result->url);
            object.insert(u"nonceStr"_s, line.result->nonceStr);
            object.insert(u"timestamp"_s, line.result->timestamp);
            object.insert(u"signature"_s, line.result->signature);
        } else {
            object.insert(u"error"_s, line.result.error().message);
        }
        array += object;
    }
    return array;
}

qsizetype countRefused(const QList<BatchLine> &lines)
{
    return std::ranges::count_if(lines, [](const BatchLine &line) { return !line.result; });
}

} // namespace core::jssdk
