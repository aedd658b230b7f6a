// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that somebody wants to import.
#include "core/base/json.h"
#include "core/inspector/deliveryexport.h"
#include "core/inspector/deliveryimport.h"
#include "core/inspector/deliveryjson.h"
#include "tests/fuzz/journal.h"
#include "tests/fuzz/samples.h"
#include "tests/fuzz/target.h"

#include <QBuffer>
#include <QCoroTask>

using namespace core;
using fuzz::require;

namespace {

void checkLine(const QByteArray &line)
{
    const auto delivery = parseObject(line).and_then(deliveryFromJson);
    if (!delivery) {
        require(!delivery.error().message.isEmpty(), "an error says what is wrong");
        return;
    }
    const QByteArray exported = toWire(exportedJson(*delivery));
    const auto again = parseObject(exported).and_then(deliveryFromJson);
    require(again.has_value(), "what was imported is exported and imported again",
            again ? QByteArray() : describe(again.error()).toUtf8() + '\n' + exported);
    require(fuzz::isSame(*again, *delivery), "and nothing is lost", exported + '\n' + toWire(exportedJson(*again)));
    [[maybe_unused]] const QByteArray row = csvRow(*delivery);
    [[maybe_unused]] const QJsonObject entry = harEntry(*delivery);
}

ImportTally imported(DeliveryLog &log, QByteArray file)
{
    QBuffer device(&file);
    require(device.open(QIODevice::ReadOnly), "a buffer opens");
    const auto tally = QCoro::waitFor(importDeliveries(log, device, {}));
    require(tally.has_value(), "an import ends with a tally", tally ? QByteArray() : describe(tally.error()).toUtf8());
    require(!tally->failure, "and stores what it can", tally->failure ? describe(*tally->failure).toUtf8() : "");
    return *tally;
}

void checkFile(const QByteArray &file)
{
    qint64 lines = 0;
    for (const QByteArray &line : file.split('\n'))
        lines += line.trimmed().isEmpty() ? 0 : 1;
    if (lines > 100)
        return;
    DeliveryLog &log = fuzz::journal().log(lines);
    const ImportTally first = imported(log, file);
    // A line of nothing but a byte order mark is blank.
    const qint64 told = first.stored + first.known + first.bad;
    require(told == lines || (file.startsWith("\xef\xbb\xbf") && told == lines - 1), "each line is counted once");
    const ImportTally second = imported(log, file);
    require(second.stored == 0 && second.known == first.stored + first.known, "nothing is stored twice");
}

} // namespace

void fuzz::run(const QByteArray &input)
{
    for (const QByteArray &line : input.split('\n'))
        checkLine(line);
    if (isForDisk(input))
        checkFile(input);
}

QByteArrayList fuzz::seeds()
{
    QByteArrayList files;
    for (const Delivery &delivery : sampleDeliveries())
        files += toWire(exportedJson(delivery)) + '\n';
    files += "\xef\xbb\xbf" + files.at(0) + "\r\n\n{\"format\":2}\n" + files.at(1);
    return files;
}

QByteArrayList fuzz::words()
{
    QByteArrayList all{"null",
                       "true",
                       "1e3",
                       "-1",
                       "9223372036854775807",
                       "1e19",
                       "\\u0000",
                       "\\ud800",
                       "Base64\":\"",
                       "\"plainBase64\":\"/w==\",",
                       "\"request\"",
                       "10000-01-01T00:00:00.000Z",
                       "+08:00",
                       "0000-00-00"};
    for (const QString &key : exportedJson(sampleDeliveries().constFirst()).keys())
        all += '"' + key.toUtf8() + "\":";
    return all;
}
