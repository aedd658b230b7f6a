// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A request as the HTTP server hands it over, through everything that the inspector does with it.
#include "core/base/json.h"
#include "core/callback/steps.h"
#include "core/inspector/deliveryexport.h"
#include "core/inspector/deliveryjson.h"
#include "core/inspector/judging_p.h"
#include "core/inspector/reopen.h"
#include "core/inspector/searchtext.h"
#include "tests/fuzz/journal.h"
#include "tests/fuzz/samples.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/wire.h"

using namespace core;
using fuzz::require;

namespace {

void checkVerdict(const ServerRequest &request, const Delivery &delivery)
{
    using callback::Step;
    const bool isRejected = delivery.state == Delivery::State::Rejected;
    require((delivery.replyStatus == 200) == !isRejected, "200 for what is accepted, and for nothing else");
    require(isRejected == !delivery.reason.isEmpty(), "what is rejected has a reason, nothing else has");
    require(!isRejected || delivery.reply.isEmpty(), "a stranger is told nothing");
    require(isRejected || delivery.failedStep == Step::None, "no step fails of what is accepted");
    require(delivery.state != Delivery::State::Accepted || !delivery.type.isEmpty(), "a message has a type");
    require(request.body.startsWith(delivery.body), "the body is kept as it came");
    require(delivery.body == request.body || delivery.body.size() == 64 * 1024, "or cut at 64 KiB");
}

/// The cells of one row by RFC 4180; none when it is no such row.
QByteArrayList cellsOf(QByteArray row)
{
    QByteArrayList cells;
    while (row.startsWith('"')) {
        QByteArray cell;
        qsizetype at = 1;
        while (at < row.size() && (row.at(at) != '"' || row.mid(at, 2) == "\"\"")) {
            cell += row.at(at);
            at += row.at(at) == '"' ? 2 : 1;
        }
        cells += cell;
        row = row.mid(at + 1);
        if (row == "\r\n")
            return cells;
        if (!row.startsWith(','))
            return {};
        row.remove(0, 1);
    }
    return {};
}

void checkExports(const Delivery &delivery)
{
    const QByteArray line = toWire(exportedJson(delivery));
    require(!line.contains('\n'), "one line a delivery", line);
    const auto read = parseObject(line).and_then(deliveryFromJson);
    require(read.has_value(), "what was exported is imported", read ? line : describe(read.error()).toUtf8() + line);
    require(fuzz::isSame(*read, delivery), "and nothing is lost", line + '\n' + toWire(exportedJson(*read)));

    const QByteArrayList cells = cellsOf(csvRow(delivery));
    require(cells.size() == cellsOf(csvTitles().sliced(3)).size(), "a row has as many cells as the titles",
            csvRow(delivery));
    for (const QByteArray &cell : cells)
        require(cell.isEmpty() || !QByteArrayView("=+-@\t\r\n").contains(cell.front()), "no cell is a formula", cell);

    const auto entry = parseObject(toWire(harEntry(delivery)));
    require(entry.has_value(), "HAR is JSON", entry ? QByteArray() : describe(entry.error()).toUtf8());
}

void checkReopening(const Delivery &delivery, const callback::Keys &keys)
{
    const callback::Opened opened = reopen(delivery, keys);
    const auto steps = callback::verificationSteps(opened, keys);
    using Outcome = callback::VerificationStep::Outcome;
    for (const auto &step : steps) {
        require(!step.title.isEmpty(), "a step has a title");
        require(step.outcome != Outcome::Failed || delivery.state == Delivery::State::Rejected,
                "no step fails of what was accepted", step.note.toUtf8());
    }
    if (delivery.method == "POST" || delivery.method == "GET")
        require(opened.failedStep == delivery.failedStep, "opened again it ends at the same step",
                callback::toString(opened.failedStep).toUtf8());
}

void checkWords(const Delivery &delivery)
{
    const QString text = withoutMarkup(delivery.plain) + delivery.summary;
    for (const QString &word : searchWords(text)) {
        require(!word.isEmpty() && word.size() <= 64, "a word of the index has 1 to 64 characters", word.toUtf8());
        require(word.count(u' ') == 0 && word.count(u'"') == 0, "and nothing that FTS5 would read", word.toUtf8());
    }
}

void checkDisk(const Delivery &delivery)
{
    const DeliveryId id = fuzz::journal().append(delivery);
    const Delivery found = fuzz::journal().find(id);
    require(fuzz::isSame(found, delivery), "the log gives back what it took",
            toWire(exportedJson(delivery)) + '\n' + toWire(exportedJson(found)));
}

} // namespace

void fuzz::run(const QByteArray &input)
{
    const ServerRequest request = requestFrom(input);
    const auto route = routeOf(request.path);
    Delivery judged = judge(request, route ? &*route : nullptr);
    checkVerdict(request, judged);
    if (route)
        checkReopening(judged, route->keys);

    judged.receivedAt = request.receivedAt;
    judged.duration = std::chrono::microseconds(input.size());
    const Delivery delivery = storable(judged);
    require(isSame(storable(delivery), delivery), "what is storable stays as it is", delivery.query);
    checkExports(delivery);
    checkWords(delivery);
    if (isForDisk(input))
        checkDisk(delivery);
}

QByteArrayList fuzz::seeds()
{
    return sampleRequests();
}

QByteArrayList fuzz::words()
{
    return sampleWords();
}
