// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryexport.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What a spreadsheet would take for a formula, full-width forms included, gets an apostrophe in front.
bool isFormula(const QString &text)
{
    constexpr QStringView starts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    return !text.isEmpty() && starts.contains(text.front());
}

QByteArray cell(QString text)
{
    text.remove(QChar::Null);
    if (isFormula(text) || isFormula(text.trimmed()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray line(const QStringList &texts)
{
    QByteArrayList cells;
    cells.reserve(texts.size());
    for (const QString &text : texts)
        cells += cell(text);
    return cells.join(',') + "\r\n";
}

} // namespace

QByteArray csvTitles()
{
    return "\xef\xbb\xbf" + line({u"id"_s,      u"receivedAt"_s, u"account"_s,       u"state"_s,  u"failedStep"_s,
                                  u"reason"_s,  u"type"_s,       u"event"_s,         u"from"_s,   u"msgId"_s,
                                  u"summary"_s, u"mode"_s,       u"remoteAddress"_s, u"method"_s, u"path"_s,
                                  u"query"_s,   u"message"_s,    u"replyStatus"_s,   u"reply"_s,  u"durationMs"_s,
                                  u"starred"_s, u"note"_s});
}

QByteArray csvRow(const Delivery &original)
{
    const Delivery delivery = storable(original);
    const QJsonObject json = toJson(summarize(delivery));
    const auto text = [&json](QLatin1String name) { return json.value(name).toVariant().toString(); };
    return line({text("id"_L1),
                 text("receivedAt"_L1),
                 text("account"_L1),
                 text("state"_L1),
                 text("failedStep"_L1),
                 text("reason"_L1),
                 text("type"_L1),
                 text("event"_L1),
                 text("from"_L1),
                 text("msgId"_L1),
                 text("summary"_L1),
                 toString(delivery.mode),
                 delivery.remoteAddress,
                 QString::fromUtf8(delivery.method),
                 QString::fromUtf8(delivery.path),
                 QString::fromUtf8(delivery.query),
                 QString::fromUtf8(delivery.plain),
                 QString::number(delivery.replyStatus),
                 QString::fromUtf8(delivery.reply),
                 text("durationMs"_L1),
                 text("starred"_L1),
                 delivery.note});
}

} // namespace core
