// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language, what is offered while it is typed, and that the window and the log agree on what a filter means.
#include "core/inspector/filtercompletion.h"
#include "tests/fuzz/journal.h"
#include "tests/fuzz/samples.h"
#include "tests/fuzz/target.h"

#include <QCoroTask>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

QList<Account> accounts()
{
    return {{.name = u"shop"_s, .appId = AppId::parse(u"wx0000000000000001").value()},
            {.name = u"退款 \"a\\b:-"_s, .appId = AppId::parse(u"wx0000000000000002").value()}};
}

/// A log that has all samples; each is stored once.
DeliveryLog &sampleLog()
{
    static bool isFilled = false;
    for (const Delivery &delivery : isFilled ? QList<Delivery>() : fuzz::sampleDeliveries())
        (void)fuzz::journal().append(delivery);
    DeliveryLog &log = fuzz::journal().log(0);
    // Before that, a search finds more or less from one moment to the next.
    require(isFilled || QCoro::waitFor(log.catchUp()).has_value(), "the index catches up");
    isFilled = true;
    return log;
}

void checkResult(const DeliveryFilter &filter)
{
    const QByteArray text = filter.toString().toUtf8();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    static const auto all = QCoro::waitFor(sampleLog().page({}, DeliveryId(), 1000)).value();
    const auto page = QCoro::waitFor(sampleLog().page(filter, DeliveryId(), 1000));
    require(page.has_value(), "the log understands each filter",
            page ? text : text + '\n' + describe(page.error()).toUtf8());
    const auto count = QCoro::waitFor(sampleLog().count(filter));
    require(count.has_value() && count->rows == page->size(), "and counts what it shows", text);
    for (const DeliverySummary &summary : all) {
        const bool isFound = std::ranges::find(*page, summary.id, &DeliverySummary::id) != page->cend();
        const auto isWanted = matches(filter, summary, now);
        require(!isWanted || *isWanted == isFound, "what the window takes the log has found, and the other way round",
                text + "\nid " + QByteArray::number(summary.id.value()) + (isFound ? " found" : " not found"));
    }
}

/// What is offered can be taken; at one place of each text, since there is much to offer.
void checkCompletion(const QString &text, const FilterKnowledge &known)
{
    const qsizetype cursor = qChecksum(text.toUtf8()) % (text.size() + 1);
    const bool isSound = DeliveryFilter::parse(text, known.accounts).has_value();
    const FilterCompletion completion = completeFilter(text, cursor, known, QDate(2026, 1, 1));
    require(completion.begin >= 0 && completion.begin <= completion.end && completion.end <= text.size(),
            "a part of the text is replaced");
    for (const FilterCandidate &candidate : completion.candidates) {
        const QString completed = text.first(completion.begin) + candidate.text + text.sliced(completion.end);
        const bool isWhole = isSound && !candidate.text.endsWith(u':') && completed.size() <= 4096;
        const auto filter = isWhole ? DeliveryFilter::parse(completed, known.accounts) : DeliveryFilter();
        require(filter.has_value() || completion.begin == completion.end, "what is offered is understood",
                completed.toUtf8() + (filter ? QByteArray() : '\n' + describe(filter.error()).toUtf8()));
    }
}

FilterKnowledge knowledge()
{
    FilterKnowledge known{.accounts = accounts()};
    QList<DeliverySummary> rows;
    for (const Delivery &delivery : fuzz::sampleDeliveries())
        rows += summarize(delivery);
    known.learn(rows);
    known.keys += {u"a b"_s, u"a*\""_s, u"type:text"_s};
    return known;
}

void checkRefusal(const QString &text, const Error &error)
{
    require(error.kind == Error::Kind::Invalid && error.field == "filter"_L1, "a filter is refused as one");
    const qsizetype column = error.message.section(u' ', 1, 1).chopped(1).toLongLong();
    require(column >= 1 && column <= text.size() + 1, "the column is in the text", error.message.toUtf8());
}

} // namespace

void fuzz::run(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    static const FilterKnowledge known = knowledge();
    checkCompletion(text, known);
    const auto filter = DeliveryFilter::parse(text, accounts());
    if (!filter)
        return checkRefusal(text, filter.error());
    const QString written = filter->toString();
    const auto again = DeliveryFilter::parse(written, accounts());
    require(again.has_value(), "what was written can be read",
            again ? QByteArray() : describe(again.error()).toUtf8() + '\n' + written.toUtf8());
    require(*again == *filter, "and is the same filter", written.toUtf8() + '\n' + again->toString().toUtf8());
    require(again->toString() == written, "there is one way of writing", written.toUtf8());
    if (qChecksum(input) % 4 == 0) // asking the log takes longer than all the rest
        checkResult(*filter);

    DeliveryFilter words;
    words.addWords(text.left(200));
    const auto read = DeliveryFilter::parse(words.toString(), accounts());
    require(words.terms.size() > 50 || (read && *read == words), "a bare word stays one", words.toString().toUtf8());
}

QByteArrayList fuzz::seeds()
{
    return {"type:event event:CLICK from:o6_* account:shop verified:no took:>1s since:1h text:退款",
            "-type:text !event:VIEW -退款 \"a b\" \"a\\\"b\\\\\"",
            "took:>=1ms took:<=1.5s took:<2m since:2026-01-01 until:2026-01-01T00:10",
            "key:V1001* -key:menu_? from:o6_b…M key:a[b]*c state:accepted state:rejected -state:urlCheck",
            "type：event　event：“CLICK” －verified：no　took：＞1s",
            "account:wx0000000000000001 -account:\"退款 \\\"a\\\\b:-\" until:2d since:1w",
            "https://example.com/?a=b \"type:text\" gh_0a1b2c3d4e5f 你好 ！退",
            "verified:yes -verified:yes took:>0s text:\"*\" text:% text:_"};
}

QByteArrayList fuzz::words()
{
    QByteArrayList all{"-",
                       "!",
                       "\"",
                       "\\",
                       "*",
                       "…",
                       "：",
                       "“",
                       "”",
                       "　",
                       "＞",
                       ":>",
                       ":>=",
                       ":<",
                       ":<=",
                       "1.5s",
                       "us",
                       "ms",
                       "w",
                       "d",
                       "？",
                       "[",
                       "?",
                       "T00:10",
                       "2026-01-01",
                       "shop",
                       "wx0000000000000001",
                       "accepted",
                       "urlCheck",
                       "rejected",
                       "yes",
                       "no",
                       "退款",
                       "\xf0\x9f\x98\x80",
                       "\xcc\x81"};
    for (const FilterField field : filterFields())
        all += toString(field).toLatin1() + ':';
    return all;
}
