// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/samples.h"

#include "core/base/nearest.h"
#include "core/callback/editing.h"
#include "core/callback/texts.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QString name; ///< "subscribe-qrcode"
    QString file; ///< "event-subscribe-qrcode"
};

QByteArray resource(const QString &name)
{
    QFile file(u":/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In the order of the index; a name that two kinds share belongs to the first, the message.
QList<Sample> shipped()
{
    QList<Sample> samples;
    const QList<QByteArray> lines = resource(u"index.txt"_s).split('\n');
    samples.reserve(lines.size());
    for (const QByteArray &line : lines) {
        const QString file = QString::fromLatin1(line).section(u".xml"_s, 0, 0);
        if (file.isEmpty())
            continue;
        const QString name = file.section(u'-', 1);
        const bool isTaken = std::ranges::find(samples, name, &Sample::name) != samples.cend();
        samples += {.name = isTaken ? file : name, .file = file};
    }
    return samples;
}

/// The Event or MsgType that a sample has on the wire.
QString wireName(const Sample &sample)
{
    const XmlNode root = parseXml(resource(sample.file + u".xml"_s)).value_or(XmlNode());
    const QString event = root.textOf(u"Event");
    return event.isEmpty() ? root.textOf(u"MsgType") : event;
}

/// The name as we write it, then as the platform writes it, then a file's, and only then without regard to case:
/// "location" is the message, "LOCATION" the event.
const Sample *find(const QList<Sample> &samples, const QString &wanted)
{
    const auto firstWhere = [&samples](auto predicate) {
        const auto found = std::ranges::find_if(samples, predicate);
        return found == samples.cend() ? nullptr : &*found;
    };
    const auto isSame = [&wanted](const QString &text) { return text.compare(wanted, Qt::CaseInsensitive) == 0; };
    const Sample *found = firstWhere([&](const Sample &sample) { return sample.name == wanted; });
    if (!found)
        found = firstWhere([&](const Sample &sample) { return wireName(sample) == wanted; });
    if (!found)
        found =
            firstWhere([&](const Sample &sample) { return isSame(sample.file) || isSame(sample.file + u".xml"_s); });
    if (!found)
        found = firstWhere([&](const Sample &sample) { return isSame(sample.name); });
    if (!found)
        found = firstWhere([&](const Sample &sample) { return isSame(wireName(sample)); });
    return found;
}

QString nearest(const QList<Sample> &samples, const QString &wanted)
{
    QStringList names;
    names.reserve(samples.size());
    std::ranges::transform(samples, std::back_inserter(names), &Sample::name);
    return nearestName(wanted, names);
}

} // namespace

QStringList sampleNames()
{
    QStringList names;
    for (const Sample &sample : shipped())
        names += sample.name;
    return names;
}

Result<QByteArray> sample(const QString &name, const QMap<QString, QString> &fields, const QDateTime &now,
                          qint64 messageId)
{
    const QList<Sample> samples = shipped();
    const Sample *chosen = find(samples, name.trimmed());
    if (!chosen)
        return fail(Error{.kind = Error::Kind::NotFound,
                          .message = Texts::tr("There is no sample \"%1\"").arg(name.left(64)),
                          .advice = Texts::tr("The nearest one is \"%1\"").arg(nearest(samples, name.trimmed())),
                          .field = u"type"_s});
    auto root = parseXml(resource(chosen->file + u".xml"_s));
    if (!root)
        return fail(root.error());

    elementOrNew(*root, u"CreateTime"_s).text = QString::number(now.toSecsSinceEpoch());
    if (root->child(u"MsgId"))
        elementOrNew(*root, u"MsgId"_s).text = QString::number(messageId);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (auto set = setField(*root, field.key(), field.value()); !set)
            return fail(set.error());
    }
    return writeXml(*root);
}

} // namespace core::callback
