// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/filterlanguage.h"
#include "tests/support/waitfor.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QList<Account> accounts{{.name = u"Shop"_s, .appId = AppId::parse(u"wx0000000000000001").value()},
                              {.name = u"我的 商店"_s, .appId = AppId::parse(u"wx0000000000000002").value()}};
const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::LocalTime);

Result<DeliveryFilter> parse(const QString &text)
{
    return DeliveryFilter::parse(text, accounts);
}

FilterTerm word(const QString &text)
{
    return {.field = FilterField::Word, .value = FilterText{.text = text}};
}

FilterTerm text(FilterField field, const QString &text)
{
    return {.field = field, .value = FilterText{.text = text}};
}

FilterTerm pattern(FilterField field, const QString &text)
{
    return {.field = field, .value = FilterText{.text = text, .isPattern = true}};
}

FilterTerm took(FilterDuration::Comparison comparison, std::chrono::microseconds duration)
{
    return {.field = FilterField::Took, .value = FilterDuration{.comparison = comparison, .duration = duration}};
}

FilterTerm negated(FilterTerm term)
{
    term.isNegated = true;
    return term;
}

FilterTerm account(const QString &name, qsizetype which)
{
    return {.field = FilterField::Account, .value = FilterAccount{.written = name, .id = accounts.at(which).appId}};
}

FilterTerm time(FilterField field, FilterValue value)
{
    return {.field = field, .value = std::move(value)};
}

} // namespace

Q_DECLARE_METATYPE(core::FilterTerm)

class TestFilterLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneCondition_data()
    {
        using Comparison = FilterDuration::Comparison;
        QTest::addColumn<QString>("written");
        QTest::addColumn<FilterTerm>("term");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *name, const QString &written, const FilterTerm &term,
                            const QString &canonical = {}) {
            QTest::newRow(name) << written << term << (canonical.isNull() ? written : canonical);
        };
        row("word", u"退款"_s, word(u"退款"_s));
        row("type", u"type:event"_s, text(FilterField::Type, u"event"_s));
        row("event", u"event:CLICK"_s, text(FilterField::Event, u"CLICK"_s));
        row("field in any case", u"EVENT:CLICK"_s, text(FilterField::Event, u"CLICK"_s), u"event:CLICK"_s);
        row("key", u"key:menu_1"_s, text(FilterField::Key, u"menu_1"_s));
        row("key with colons", u"key:http://a.b/c:d"_s, text(FilterField::Key, u"http://a.b/c:d"_s));
        row("key that begins", u"key:menu_*"_s, pattern(FilterField::Key, u"menu_*"_s));
        row("key with a real star", u"key:\"menu_*\""_s, text(FilterField::Key, u"menu_*"_s));
        row("from", u"from:o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s, text(FilterField::From, u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s));
        row("from as the table shows it", u"from:o6_bmj…fL2M"_s, pattern(FilterField::From, u"o6_bmj…fL2M"_s));
        row("stars in other fields are letters", u"type:a*"_s, text(FilterField::Type, u"a*"_s));
        row("account by name", u"account:shop"_s, account(u"shop"_s, 0));
        row("account with a blank", u"account:\"我的 商店\""_s, account(u"我的 商店"_s, 1));
        row("account by id", u"account:wx0000000000000002"_s, account(u"wx0000000000000002"_s, 1));
        row("state", u"state:urlcheck"_s, {.field = FilterField::State, .value = Delivery::State::UrlCheck},
            u"state:urlCheck"_s);
        row("verified", u"verified:No"_s, {.field = FilterField::Verified, .value = Verified::No}, u"verified:no"_s);
        row("is", u"is:Starred"_s, {.field = FilterField::Is, .value = Trait::Starred}, u"is:starred"_s);
        row("is not", u"-is:differing"_s, negated({.field = FilterField::Is, .value = Trait::Differing}));
        row("took more", u"took:>1s"_s, took(Comparison::Above, 1s));
        row("took at least", u"took:>=1.5s"_s, took(Comparison::AtLeast, 1500ms), u"took:>=1500ms"_s);
        row("took less", u"took:<50MS"_s, took(Comparison::Below, 50ms), u"took:<50ms"_s);
        row("took at most", u"took:<=90s"_s, took(Comparison::AtMost, 90s));
        row("took nothing", u"took:>0ms"_s, took(Comparison::Above, 0s), u"took:>0s"_s);
        row("seconds ago", u"since:30s"_s, time(FilterField::Since, FilterAgo{30s}));
        row("minutes ago", u"since:5m"_s, time(FilterField::Since, FilterAgo{5min}));
        row("hours ago", u"until:1h"_s, time(FilterField::Until, FilterAgo{1h}));
        row("days ago", u"since:7d"_s, time(FilterField::Since, FilterAgo{168h}));
        row("weeks ago", u"since:1w"_s, time(FilterField::Since, FilterAgo{168h}), u"since:7d"_s);
        row("day", u"since:2026-11-21"_s, time(FilterField::Since, FilterMoment{.date = QDate(2026, 11, 21)}));
        row("minute", u"until:2026-11-21T10:00"_s,
            time(FilterField::Until, FilterMoment{.date = QDate(2026, 11, 21), .time = QTime(10, 0)}));
        row("second", u"until:2026-11-21t10:00:05"_s,
            time(FilterField::Until, FilterMoment{.date = QDate(2026, 11, 21), .time = QTime(10, 0, 5)}),
            u"until:2026-11-21T10:00:05"_s);
        row("text", u"text:\"a b\""_s, text(FilterField::Text, u"a b"_s));
        row("denied", u"-type:text"_s, negated(text(FilterField::Type, u"text"_s)));
        row("denied by !", u"!type:text"_s, negated(text(FilterField::Type, u"text"_s)), u"-type:text"_s);
        row("denied word", u"-退款"_s, negated(word(u"退款"_s)));
        row("quoted word", u"\"申请 退款\""_s, word(u"申请 退款"_s));
        row("needless quotes", u"type:\"text\""_s, text(FilterField::Type, u"text"_s), u"type:text"_s);
        row("escapes", u"\"a \\\"b\\\" \\\\ c\""_s, word(u"a \"b\" \\ c"_s));
        row("quote inside a word", u"5\""_s, word(u"5\""_s));
        row("sign alone", u"-"_s, word(u"-"_s));
        row("sign inside", u"abc-123"_s, word(u"abc-123"_s));
        row("word with a sign", u"\"-x\""_s, word(u"-x"_s));
        row("two signs", u"--x"_s, negated(word(u"-x"_s)), u"-\"-x\""_s);
        row("address", u"https://a.b/c"_s, word(u"https://a.b/c"_s));
        row("time of day is a word", u"10:30"_s, word(u"10:30"_s));
        row("word with a colon", u"\"type:x\""_s, word(u"type:x"_s));
        row("wide colon", u"type：event"_s, text(FilterField::Type, u"event"_s), u"type:event"_s);
        row("Chinese quotes", u"“退 款”"_s, word(u"退 款"_s), u"\"退 款\""_s);
        row("Chinese quotes in narrow ones", u"\"说 “好”\""_s, word(u"说 “好”"_s));
        row("wide sign", u"！退款"_s, negated(word(u"退款"_s)), u"-退款"_s);
        row("wide comparison", u"took:＞1s"_s, took(Comparison::Above, 1s), u"took:>1s"_s);
        row("emoji", u"😀"_s, word(u"😀"_s));
    }

    void readsOneCondition()
    {
        QFETCH(const QString, written);
        QFETCH(const FilterTerm, term);
        QFETCH(const QString, canonical);
        const auto filter = parse(written);
        QVERIFY_RESULT(filter);
        QCOMPARE(filter->terms.size(), 1);
        QVERIFY(filter->terms.first() == term);
        QCOMPARE(filter->toString(), canonical);
    }

    void readsManyConditions()
    {
        const QString written = u"type:event event:CLICK key:a_* from:o6_1 account:shop verified:no state:rejected "
                                "took:>1s since:1h until:2026-11-21 text:退款 退款 -退货"_s;
        const auto filter = parse(u"\t　"_s + QString(written).replace(u' ', u"　 "_s));
        QVERIFY_RESULT(filter);
        QCOMPARE(filter->terms.size(), 13);
        QCOMPARE(filter->toString(), written);
        QVERIFY(parse(u"  "_s)->isEmpty());
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("advice");
        QTest::newRow("unknown field") << u"退款 tpye:text"_s << u"Column 4:"_s << u"type:"_s;
        QTest::newRow("beginning of a field") << u"acc:shop"_s << u"Column 1:"_s << u"account:"_s;
        QTest::newRow("unknown field, denied") << u"-evnet:CLICK"_s << u"Column 2:"_s << u"event:"_s;
        QTest::newRow("text with a colon") << u"Order:7"_s << u"Column 1:"_s << u"quotes"_s;
        QTest::newRow("no value") << u"type:"_s << u"Column 6:"_s << u"type:text"_s;
        QTest::newRow("no value before a blank") << u"took: >1s"_s << u"Column 6:"_s << u"took:>1s"_s;
        QTest::newRow("empty quotes") << u"key:\"\""_s << u"Column 5:"_s << u"key:menu_1"_s;
        QTest::newRow("empty word") << u"\"\""_s << u"Column 1:"_s << u"\"退款\""_s;
        QTest::newRow("quote without an end") << u"a \"b c"_s << u"Column 3:"_s << u"close"_s;
        QTest::newRow("stuck to a quote") << u"\"a\"b"_s << u"Column 4:"_s << u"blank"_s;
        QTest::newRow("after an emoji") << u"😀 tpye:x"_s << u"Column 3:"_s << u"type:"_s;
        QTest::newRow("state") << u"state:ok"_s << u"Column 7:"_s << u"accepted, urlCheck and rejected"_s;
        QTest::newRow("verified") << u"verified:maybe"_s << u"Column 10:"_s << u"yes nor no"_s;
        QTest::newRow("account") << u"account:shpo"_s << u"Column 9:"_s << u"account:Shop"_s;
        QTest::newRow("account with a blank") << u"account:我的"_s << u"Column 9:"_s << u"account:\"我的 商店\""_s;
        QTest::newRow("took without comparison") << u"took:1s"_s << u"Column 6:"_s << u"took:>1s"_s;
        QTest::newRow("took without unit") << u"took:>1"_s << u"Column 6:"_s << u"500ms"_s;
        QTest::newRow("took for ever") << u"took:>999999999999w"_s << u"Column 6:"_s << u"100 year"_s;
        QTest::newRow("no time") << u"since:yesterday"_s << u"Column 7:"_s << u"2026-11-21T10:00"_s;
        QTest::newRow("no such day") << u"since:2026-02-30"_s << u"Column 7:"_s << u"2026-02-30"_s;
        QTest::newRow("no such minute") << u"until:2026-11-21T10:60"_s << u"Column 7:"_s << u"10:60"_s;
        QTest::newRow("minus") << u"since:-5m"_s << u"Column 7:"_s << u"5m"_s;
        QTest::newRow("pattern without beginning") << u"from:*M"_s << u"Column 6:"_s << u"from:o6_*"_s;
        QTest::newRow("trait") << u"is:stared"_s << u"Column 4:"_s << u"is:starred"_s;
        QTest::newRow("placeholders stay") << u"state:%1%2"_s << u"Column 7:"_s << u"\"%1%2\""_s;
        QTest::newRow("too many") << u"a "_s.repeated(51) << u"Column 101:"_s << u"50"_s;
        QTest::newRow("too long") << QString(5000, u'a') << u"Column 4097:"_s << u"4096"_s;
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, place);
        QFETCH(const QString, advice);
        const auto filter = parse(written);
        QVERIFY(!filter);
        const QString message = filter.error().message;
        QVERIFY(filter.error().kind == Error::Kind::Invalid);
        QCOMPARE(filter.error().field, u"filter"_s);
        QVERIFY2(message.startsWith(place), qPrintable(message));
        QVERIFY2(message.contains(advice), qPrintable(message));
    }

    void takesWordsAsTheyAre()
    {
        DeliveryFilter filter;
        filter.addWords(u"  type:x \"a  -b "_s);
        QCOMPARE(filter.terms, (QList<FilterTerm>{word(u"type:x"_s), word(u"\"a"_s), word(u"-b"_s)}));
        QVERIFY(parse(filter.toString()).value() == filter);
    }

    void decidesWhatMatches_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("answer");
        QTest::newRow("nothing asked") << u""_s << u"yes"_s;
        QTest::newRow("type of the message") << u"type:EVENT"_s << u"yes"_s;
        QTest::newRow("type is the event") << u"type:click"_s << u"yes"_s;
        QTest::newRow("another type") << u"type:text"_s << u"no"_s;
        QTest::newRow("event") << u"event:click"_s << u"yes"_s;
        QTest::newRow("event in another case") << u"event:click"_s << u"yes"_s;
        QTest::newRow("event with the sign of Kelvin") << u"event:CLIC\u212a"_s << u"no"_s;
        QTest::newRow("event is no type") << u"event:event"_s << u"no"_s;
        QTest::newRow("one of several") << u"event:VIEW event:CLICK"_s << u"yes"_s;
        QTest::newRow("all fields") << u"event:CLICK key:other"_s << u"no"_s;
        QTest::newRow("key") << u"key:menu_1"_s << u"yes"_s;
        QTest::newRow("key in another case") << u"key:MENU_1"_s << u"no"_s;
        QTest::newRow("key that begins") << u"key:me*"_s << u"yes"_s;
        QTest::newRow("key with a middle") << u"key:m*n*1"_s << u"yes"_s;
        QTest::newRow("key whose end is missing") << u"key:m*2"_s << u"no"_s;
        QTest::newRow("pieces do not overlap") << u"key:menu_1*_1"_s << u"no"_s;
        QTest::newRow("from as shown") << u"from:o6_bmj…fL2M"_s << u"yes"_s;
        QTest::newRow("account") << u"account:shop"_s << u"yes"_s;
        QTest::newRow("other account") << u"account:wx0000000000000002"_s << u"no"_s;
        QTest::newRow("state") << u"state:accepted"_s << u"yes"_s;
        QTest::newRow("verified") << u"verified:yes"_s << u"yes"_s;
        QTest::newRow("not verified") << u"verified:no"_s << u"no"_s;
        QTest::newRow("took") << u"took:>1s took:<2s"_s << u"yes"_s;
        QTest::newRow("took exactly") << u"took:>1500ms"_s << u"no"_s;
        QTest::newRow("took at least exactly") << u"took:>=1500ms took:<=1500ms"_s << u"yes"_s;
        QTest::newRow("starred and skewed") << u"is:starred is:skewed"_s << u"yes"_s;
        QTest::newRow("noted") << u"is:noted"_s << u"no"_s;
        QTest::newRow("neither noted nor tried again") << u"-is:noted -is:retry"_s << u"yes"_s;
        QTest::newRow("since") << u"since:1h"_s << u"yes"_s;
        QTest::newRow("since later") << u"since:29m"_s << u"no"_s;
        QTest::newRow("until") << u"until:10m"_s << u"yes"_s;
        QTest::newRow("until earlier") << u"until:1h"_s << u"no"_s;
        QTest::newRow("until this day") << u"until:2026-11-21"_s << u"yes"_s;
        QTest::newRow("until this minute") << u"until:2026-11-21T11:30"_s << u"yes"_s;
        QTest::newRow("until the minute before") << u"until:2026-11-21T11:29"_s << u"no"_s;
        QTest::newRow("since this minute") << u"since:2026-11-21T11:30"_s << u"yes"_s;
        QTest::newRow("since tomorrow") << u"since:2026-11-22"_s << u"no"_s;
        QTest::newRow("not since") << u"-since:2026-11-21T11:30"_s << u"no"_s;
        QTest::newRow("not until") << u"-until:2026-11-20"_s << u"yes"_s;
        QTest::newRow("denied") << u"-event:CLICK"_s << u"no"_s;
        QTest::newRow("denied others") << u"-event:VIEW -key:x*"_s << u"yes"_s;
        QTest::newRow("text is not at hand") << u"event:CLICK 退款"_s << u"unknown"_s;
        QTest::newRow("text does not matter") << u"event:VIEW 退款"_s << u"no"_s;
        QTest::newRow("denied text") << u"-退款"_s << u"unknown"_s;
    }

    void decidesWhatMatches()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, answer);
        const DeliverySummary click{.receivedAt = now.addSecs(-1800).toUTC(),
                                    .account = accounts.first().appId,
                                    .state = Delivery::State::Accepted,
                                    .type = u"event"_s,
                                    .event = u"CLICK"_s,
                                    .eventKey = u"menu_1"_s,
                                    .from = u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s,
                                    .duration = 1500ms,
                                    .flags = Delivery::ClockSkew,
                                    .isStarred = true};
        const auto filter = parse(written);
        QVERIFY_RESULT(filter);
        const std::optional<bool> matching = matches(*filter, click, now);
        QCOMPARE(!matching ? u"unknown"_s : *matching ? u"yes"_s : u"no"_s, answer);
    }

    /// Pieces of the language thrown together, cut and changed: whatever is understood is understood again.
    void survivesAnything()
    {
        QRandomGenerator random(20261121);
        const QStringList pieces{u"type:"_s,
                                 u"event:CLICK"_s,
                                 u"key:"_s,
                                 u"from:o6_*"_s,
                                 u"account:shop"_s,
                                 u"state:rejected"_s,
                                 u"verified:no"_s,
                                 u"took:>"_s,
                                 u"took:<=1.5s"_s,
                                 u"is:retry"_s,
                                 u"since:1h"_s,
                                 u"until:2026-11-21T10:00"_s,
                                 u"text:退款"_s,
                                 u"退款"_s,
                                 u"\""_s,
                                 u"\\"_s,
                                 u" "_s,
                                 u"-"_s,
                                 u"!"_s,
                                 u":"_s,
                                 u"*"_s,
                                 u"…"_s,
                                 u"：“”！－"_s,
                                 u"　"_s,
                                 u"😀"_s,
                                 u"%1"_s,
                                 QString(QChar(0xd83d)),
                                 QString(QChar(u'\0')),
                                 u"\n"_s,
                                 u"//"_s,
                                 u"9w"_s,
                                 u"a"_s};
        int understood = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString written;
            for (int i = random.bounded(1, 8); i > 0; --i)
                written += pieces.at(random.bounded(int(pieces.size())));
            if (random.bounded(2) == 0)
                written.remove(random.bounded(int(written.size())), 1);
            if (random.bounded(4) == 0)
                written.insert(random.bounded(int(written.size()) + 1), QChar(random.bounded(0x20, 0xffff)));
            const auto filter = parse(written);
            if (!filter) {
                QVERIFY(filter.error().message.startsWith(u"Column "_s));
                continue;
            }
            ++understood;
            const auto again = parse(filter->toString());
            QVERIFY2(again && *again == *filter, qPrintable(written + u" → "_s + filter->toString()));
            QCOMPARE(again->toString(), filter->toString());
        }
        QVERIFY2(understood > 3'000, qPrintable(QString::number(understood)));
    }
};

QTEST_GUILESS_MAIN(TestFilterLanguage)
#include "tst_filterlanguage.moc"
