// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/placeholders.h"
#include "core/answering/policy.h"
#include "core/callback/samples.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::answering;
using namespace core::callback;
using namespace Qt::StringLiterals;
using Comparison = Conditions::Comparison;

Q_DECLARE_METATYPE(Conditions)
Q_DECLARE_METATYPE(Reply)
Q_DECLARE_METATYPE(Rule)
Q_DECLARE_METATYPE(Policy)

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1767225600, Qt::UTC);

using Fields = QMap<QString, QString>;

Message message(const QString &name, const Fields &fields = {})
{
    return decode(parseXml(sample(name, fields, now, 7).value()).value()).value();
}

Message said(const QString &text)
{
    return message(u"text"_s, {{u"Content"_s, text}});
}

Policy rules(const QList<Rule> &rules)
{
    return {.kind = Policy::Kind::Rules, .rules = rules};
}

Rule rule(const Conditions &when, const Reply &reply = TextReply{u"yes"_s})
{
    return {.name = u"one"_s, .when = when, .reply = reply};
}

QString answered(const Policy &policy, const Message &message, const QString &path = u"Content"_s)
{
    const auto responder = Responder::from(policy);
    if (!responder)
        return u"refused: "_s + responder.error().field;
    const auto answer = responder->answer(message, now);
    if (!answer)
        return u"failed: "_s + answer.error().field;
    if (answer->xml.isEmpty())
        return answer->by;
    const XmlNode reply = parseXml(answer->xml).value();
    const XmlNode *node = &reply;
    for (const QString &name : path.split(u'.'))
        node = node ? node->child(name) : nullptr;
    return node ? node->text : u"nothing"_s;
}

} // namespace

class TestAnswering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersByKind()
    {
        QCOMPARE(answered({}, said(u"x"_s)), u"success"_s);
        QCOMPARE(answered({.kind = Policy::Kind::Empty}, said(u"x"_s)), u"empty"_s);
        const Policy fixed{.kind = Policy::Kind::Fixed, .fixed = TextReply{u"Hello {{FromUserName}}"_s}};
        QCOMPARE(answered(fixed, message(u"text"_s, {{u"FromUserName"_s, u"o6_me"_s}})), u"Hello o6_me"_s);
        const auto responder = Responder::from(fixed);
        QVERIFY_RESULT(responder);
        QCOMPARE(responder->answer(said(u"x"_s), now)->by, u"fixed"_s);
        QCOMPARE(answered({.kind = Policy::Kind::Rules}, said(u"x"_s)), u"success"_s);
    }

    void appliesWhenEverythingHolds_data()
    {
        QTest::addColumn<Conditions>("when");
        QTest::addColumn<QString>("sampleName");
        QTest::addColumn<Fields>("fields");
        QTest::addColumn<bool>("applies");

        const Fields refund{{u"Content"_s, u"我要退款"_s}};
        const auto text = [](Comparison comparison, const QString &content) {
            return Conditions{.comparison = comparison, .content = content};
        };
        QTest::newRow("anything") << Conditions{} << u"text"_s << refund << true;
        QTest::newRow("type") << Conditions{.type = u"text"_s} << u"text"_s << refund << true;
        QTest::newRow("type, other case") << Conditions{.type = u"TEXT"_s} << u"text"_s << refund << true;
        QTest::newRow("other type") << Conditions{.type = u"image"_s} << u"text"_s << refund << false;
        QTest::newRow("event") << Conditions{.event = u"click"_s} << u"click"_s << Fields{} << true;
        QTest::newRow("other event") << Conditions{.event = u"VIEW"_s} << u"click"_s << Fields{} << false;
        QTest::newRow("event for a message") << Conditions{.event = u"CLICK"_s} << u"text"_s << refund << false;
        const Fields key{{u"EventKey"_s, u"V1001"_s}};
        QTest::newRow("key") << Conditions{.eventKey = u"V1001"_s} << u"click"_s << key << true;
        QTest::newRow("key, other case") << Conditions{.eventKey = u"v1001"_s} << u"click"_s << key << false;
        QTest::newRow("equals") << text(Comparison::Equals, u"我要退款"_s) << u"text"_s << refund << true;
        QTest::newRow("equals a part") << text(Comparison::Equals, u"退款"_s) << u"text"_s << refund << false;
        QTest::newRow("contains") << text(Comparison::Contains, u"退款"_s) << u"text"_s << refund << true;
        QTest::newRow("contains not") << text(Comparison::Contains, u"发票"_s) << u"text"_s << refund << false;
        QTest::newRow("matches") << text(Comparison::Matches, u"退(款|货)"_s) << u"text"_s << refund << true;
        QTest::newRow("matches not") << text(Comparison::Matches, u"^退"_s) << u"text"_s << refund << false;
        QTest::newRow("no text") << text(Comparison::Matches, u".*"_s) << u"image"_s << Fields{} << false;
        QTest::newRow("voice") << text(Comparison::Contains, u"退款"_s) << u"voice-recognition"_s
                               << Fields{{u"Recognition"_s, u"我要退款"_s}} << true;
        QTest::newRow("scan") << text(Comparison::Equals, u"42"_s) << u"scancode_waitmsg"_s
                              << Fields{{u"ScanCodeInfo.ScanResult"_s, u"42"_s}} << true;
        QTest::newRow("one of two") << Conditions{.type = u"text"_s,
                                                  .comparison = Comparison::Equals,
                                                  .content = u"x"_s}
                                    << u"text"_s << refund << false;
    }

    void appliesWhenEverythingHolds()
    {
        QFETCH(const Conditions, when);
        QFETCH(const QString, sampleName);
        QFETCH(const Fields, fields);
        QFETCH(const bool, applies);
        const auto responder = Responder::from(rules({rule(when)}));
        QVERIFY_RESULT(responder);

        const auto answer = responder->answer(message(sampleName, fields), now);
        const auto trials = responder->explain(message(sampleName, fields));

        QVERIFY_RESULT(answer);
        QCOMPARE(answer->by, applies ? u"rule:one"_s : u"success"_s);
        QCOMPARE(answer->xml.isEmpty(), !applies);
        QCOMPARE(trials.size(), 1);
        QCOMPARE(trials.first().applies, applies);
        QVERIFY(!trials.first().reason.isEmpty());
    }

    void theFirstThatAppliesAnswers()
    {
        Rule off = rule({}, TextReply{u"off"_s});
        off.isOn = false;
        const Rule first{.name = u"a"_s,
                         .when = {.comparison = Comparison::Contains, .content = u"退款"_s},
                         .reply = TextReply{u"refund"_s}};
        const Rule second{.name = u"b"_s, .when = {.type = u"text"_s}, .reply = TextReply{u"text"_s}};
        const Rule third{.name = u"c"_s, .when = {}, .reply = TextReply{u"any"_s}};
        const Policy policy = rules({off, first, second, third});

        QCOMPARE(answered(policy, said(u"退款"_s)), u"refund"_s);
        QCOMPARE(answered(policy, said(u"hello"_s)), u"text"_s);
        QCOMPARE(answered(policy, message(u"image"_s)), u"any"_s);

        const auto trials = Responder::from(policy)->explain(said(u"hello"_s));
        QCOMPARE(trials.size(), 4);
        QCOMPARE(trials.at(0).reason, u"The rule is off"_s);
        QCOMPARE(trials.at(1).reason, u"The text \"hello\" does not contain \"退款\""_s);
        QCOMPARE(trials.at(2).reason, u"Everything holds"_s);
        QVERIFY(trials.at(3).applies);
        QCOMPARE(trials.at(3).reason, u"Everything holds, but a rule before it answers"_s);
    }

    void aRuleThatIsGivenUpDoesNotApply()
    {
        Rule greedy = rule({.comparison = Comparison::Matches, .content = u"(a+)+$"_s});
        Rule last = rule({}, TextReply{u"last"_s});
        last.name = u"last"_s;
        const Policy policy = rules({greedy, last});
        const Message evil = said(QString(2000, u'a') + u'!');

        QCOMPARE(answered(policy, evil), u"last"_s);
        const auto trials = Responder::from(policy)->explain(evil);
        QVERIFY2(trials.first().reason.contains("given up"_L1), qPrintable(trials.first().reason));
    }

    void fillsPlaceholdersAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("none") << u"a {b} {{"_s << u"a {b} {{"_s;
        QTest::newRow("element") << u"{{Content}}!"_s << u"]]>{{FromUserName}}<b>&!"_s;
        QTest::newRow("blanks") << u"<{{ MsgType }}>"_s << u"<text>"_s;
        QTest::newRow("two") << u"{{MsgType}}{{MsgType}}"_s << u"texttext"_s;
        QTest::newRow("absent") << u"a{{MsgDataId}}b"_s << u"ab"_s;
        QTest::newRow("more braces") << u"{{{MsgType}}}"_s << u"{text}"_s;
        QTest::newRow("whole match") << u"{{0}}"_s << u"]]>"_s;
        QTest::newRow("group") << u"{{1}}-{{2}}"_s << u"]->"_s;
    }

    void fillsPlaceholdersAsText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const Policy policy = rules({rule(
            {.type = u"text"_s, .comparison = Comparison::Matches, .content = u"(\\])\\](>)"_s}, TextReply{text})});
        QCOMPARE(answered(policy, said(u"]]>{{FromUserName}}<b>&"_s)), expected);
    }

    void encodesValuesInsideUrls()
    {
        const Message asked = said(u"红 &a=1"_s);
        const auto news = [](const QString &url) {
            return rules({rule({.type = u"text"_s}, NewsReply{{{.title = u"{{Content}}"_s, .url = url}}})});
        };
        QCOMPARE(answered(news(u"https://a.example/?q={{Content}}"_s), asked, u"Articles.item.Url"_s),
                 u"https://a.example/?q=%E7%BA%A2%20%26a%3D1"_s);
        QCOMPARE(answered(news(u"{{Content}}"_s), asked, u"Articles.item.Url"_s), u"红 &a=1"_s);
        QCOMPARE(answered(news(u"https://a.example/"_s), asked, u"Articles.item.Title"_s), u"红 &a=1"_s);
    }

    void fillsNestedElementsAndMediaIds()
    {
        QCOMPARE(answered(rules({rule({.event = u"scancode_waitmsg"_s}, TextReply{u"{{ScanCodeInfo.ScanResult}}"_s})}),
                          message(u"scancode_waitmsg"_s, {{u"ScanCodeInfo.ScanResult"_s, u"42"_s}})),
                 u"42"_s);
        QCOMPARE(answered(rules({rule({.type = u"image"_s}, ImageReply{u"{{MediaId}}"_s})}),
                          message(u"image"_s, {{u"MediaId"_s, u"m1"_s}}), u"Image.MediaId"_s),
                 u"m1"_s);
    }

    void aReplyThatGrowsTooLongIsAnError()
    {
        const auto responder =
            Responder::from(rules({rule({.type = u"text"_s}, TextReply{u"{{Content}}{{Content}}"_s})}));
        QVERIFY_RESULT(responder);
        const auto answer = responder->answer(said(QString(342 * 2, u'退')), now);
        QCOMPARE_KIND(answer, Invalid);
        QCOMPARE(answer.error().field, u"rules[0].reply.content"_s);
        for (const auto part : {"one"_L1, "2048"_L1, "4104"_L1})
            QVERIFY2(answer.error().message.contains(part), qPrintable(answer.error().message));
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<Rule>("bad");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, const Rule &bad, const QString &place, const QString &words) {
            QTest::newRow(name) << bad << u"rules[1]."_s + place << words;
        };
        const auto saying = [](const QString &text, const Conditions &when = {}) {
            return rule(when, TextReply{text});
        };
        const auto regex = [](const QString &content) {
            return Conditions{.comparison = Comparison::Matches, .content = content};
        };
        const NewsReply::Article article{.title = u"t"_s, .url = u"https://a.example"_s};
        Rule nameless = rule({});
        nameless.name.clear();
        Rule twin = rule({});
        twin.name = u"good"_s;

        row("no name", nameless, u"name"_s, u"no name"_s);
        row("same name", twin, u"name"_s, u"good"_s);
        row("bad pattern", rule(regex(u"a(b"_s)), u"when.matches"_s, u"position 4"_s);
        row("nothing to compare", rule({.comparison = Comparison::Equals}), u"when.equals"_s, u"no text"_s);
        row("event of a text", rule({.type = u"text"_s, .event = u"CLICK"_s}), u"when.event"_s, u"text"_s);
        row("key of a text", rule({.type = u"text"_s, .eventKey = u"K"_s}), u"when.eventKey"_s, u"text"_s);
        row("empty text", saying({}), u"reply.content"_s, u"empty"_s);
        row("long text", saying(QString(683, u'退')), u"reply.content"_s, u"2049"_s);
        row("long with a placeholder", saying(QString(2048, u'a') + u"{{Content}}"_s), u"reply.content"_s, u"2049"_s);
        row("unknown placeholder", saying(u"{{FromUsername}}"_s), u"reply.content"_s, u"FromUsername"_s);
        row("element of another type", saying(u"{{EventKey}}"_s, {.type = u"text"_s}), u"reply.content"_s, u"text"_s);
        row("no placeholder", saying(u"{{From User}}"_s), u"reply.content"_s, u"From User"_s);
        row("group without pattern", saying(u"{{1}}"_s), u"reply.content"_s, u"regular expression"_s);
        row("group too high", saying(u"{{2}}"_s, regex(u"(a)"_s)), u"reply.content"_s, u"1 group"_s);
        row("no media id", rule({}, ImageReply{}), u"reply.mediaId"_s, u"media id"_s);
        row("no thumbnail", rule({}, MusicReply{.title = u"t"_s}), u"reply.thumbMediaId"_s, u"thumbnail"_s);
        row("bad music URL", rule({}, MusicReply{.url = u"music"_s, .thumbMediaId = u"m"_s}), u"reply.url"_s,
            u"music"_s);
        row("no article", rule({}, NewsReply{}), u"reply.articles"_s, u"no article"_s);
        row("two for a text", rule({.type = u"text"_s}, NewsReply{{article, article}}), u"reply.articles"_s, u"2"_s);
        row("nine", rule({}, NewsReply{QList<NewsReply::Article>(9, article)}), u"reply.articles"_s, u"9"_s);
        row("no title", rule({}, NewsReply{{article, {.url = u"https://a.example"_s}}}), u"reply.articles[1].title"_s,
            u"title"_s);
        row("bad URL", rule({}, NewsReply{{{.title = u"t"_s, .url = u"www.a.example"_s}}}), u"reply.articles[0].url"_s,
            u"www.a.example"_s);
        row("script", rule({}, NewsReply{{{.title = u"t"_s, .url = u"javascript:x"_s}}}), u"reply.articles[0].url"_s,
            u"javascript"_s);
    }

    void refusesWithThePlace()
    {
        QFETCH(Rule, bad);
        QFETCH(const QString, place);
        QFETCH(const QString, words);
        Rule good = rule({});
        good.name = u"good"_s;

        const QList<Error> problems = check(rules({good, bad}));

        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first().field, place);
        QVERIFY2(problems.first().message.contains(words), qPrintable(problems.first().message));
        QCOMPARE_KIND(Responder::from(rules({good, bad})), Invalid);
        bad.isOn = false;
        QVERIFY2(check(rules({good, bad})).isEmpty(), "a rule that is off may be unfinished");
    }

    void blamesWhatCanNeverApply_data()
    {
        QTest::addColumn<Conditions>("when");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("advice");
        QTest::newRow("no answer is taken")
            << Conditions{.event = u"VIEW"_s} << u"rules[0].when.event"_s << u"no answer to VIEW"_s << u"in the log"_s;
        QTest::newRow("in any case of letters")
            << Conditions{.type = u"Event"_s, .event = u"UNSUBSCRIBE"_s} << u"rules[0].when.event"_s
            << u"no answer to unsubscribe"_s << u"in the log"_s;
        QTest::newRow("not in the catalogue")
            << Conditions{.event = u"FREEPUBLISHJOBFINISH"_s} << u"rules[0].when.event"_s << u"FREEPUBLISHJOBFINISH"_s
            << u"in the log"_s;
        QTest::newRow("mistyped type") << Conditions{.type = u"txet"_s} << u"rules[0].when.type"_s << u"txet"_s
                                       << u"is text"_s;
        QTest::newRow("no type at all") << Conditions{.type = u"sticker"_s} << u"rules[0].when.type"_s << u"sticker"_s
                                        << u"nearest"_s;
        QTest::newRow("an event as a type") << Conditions{.type = u"click"_s} << u"rules[0].when.type"_s
                                            << u"click is an event"_s << u"type is event"_s;
        QTest::newRow("mistyped event") << Conditions{.event = u"CLIK"_s} << u"rules[0].when.event"_s << u"CLIK"_s
                                        << u"CLICK"_s;
    }

    void blamesWhatCanNeverApply()
    {
        QFETCH(const Conditions, when);
        QFETCH(const QString, place);
        QFETCH(const QString, message);
        QFETCH(const QString, advice);
        const Policy policy = rules({rule(when)});
        const QList<Error> problems = check(policy);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, place);
        QVERIFY2(problems.first().message.contains(message), qPrintable(problems.first().message));
        QVERIFY2(problems.first().advice.contains(advice), qPrintable(problems.first().advice));
        QVERIFY_RESULT(Responder::from(policy)); // what was stored before goes on answering
    }

    void eightArticlesMayAnswerAnEvent()
    {
        const NewsReply eight{
            QList<NewsReply::Article>(8, NewsReply::Article{.title = u"t"_s, .url = u"https://a.example"_s})};
        const Policy policy = rules({rule({}, eight)});
        QCOMPARE(answered(policy, message(u"click"_s), u"ArticleCount"_s), u"8"_s);
        QCOMPARE(answered(policy, said(u"x"_s)), u"failed: rules[0].reply.articles"_s);
    }

    void whatNobodyDocumentedIsLetThrough()
    {
        QVERIFY(check(rules({rule({.event = u"brand_new"_s}, TextReply{u"a{{NewElement}}"_s})})).isEmpty());
        for (const QString &event : {u"subscribe"_s, u"click"_s, u"scan"_s})
            QVERIFY(check(rules({rule({.type = u"EVENT"_s, .event = event})})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAnswering)
#include "tst_answering.moc"
