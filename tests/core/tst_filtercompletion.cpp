// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/filtercompletion.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

FilterKnowledge knowledge()
{
    return {.accounts = {{.name = u"Shop"_s, .appId = AppId::parse(u"wx0000000000000001").value()},
                         {.name = u"我的 商店"_s, .appId = AppId::parse(u"wx0000000000000002").value()}},
            .senders = {u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s, u"o6_other"_s},
            .keys = {u"menu_1"_s, u"qrscene_5"_s, u"a*b"_s},
            .types = {u"newtype"_s},
            .events = {u"CLICK"_s, u"brand_new"_s}};
}

/// '|' is the cursor.
FilterCompletion completed(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    return completeFilter(text, cursor, knowledge(), today);
}

QStringList textsOf(const FilterCompletion &completion)
{
    QStringList texts;
    for (const FilterCandidate &candidate : completion.candidates)
        texts += candidate.text;
    return texts;
}

} // namespace

class TestFilterCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatMayStandAtTheCursor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("candidates");
        const auto row = [](const char *name, const QString &text, const QStringList &candidates) {
            QTest::newRow(name) << text << candidates;
        };
        const QStringList fields{u"type:"_s,     u"event:"_s, u"key:"_s, u"from:"_s,  u"account:"_s, u"state:"_s,
                                 u"verified:"_s, u"took:"_s,  u"is:"_s,  u"since:"_s, u"until:"_s,   u"text:"_s};
        row("nothing yet", u"|"_s, fields);
        row("after a blank", u"type:text |"_s, fields);
        row("before a condition", u"|  type:text"_s, fields);
        row("begin of a field", u"s|"_s, {u"state:"_s, u"since:"_s});
        row("whatever the case", u"ST|"_s, {u"state:"_s});
        row("negated", u"-ver|"_s, {u"verified:"_s, u"event:verify_expired"_s});
        row("field with its value", u"ty|pe:text"_s, {u"type:"_s});
        row("value of a state", u"state:|"_s, {u"accepted"_s, u"rejected"_s, u"urlCheck"_s});
        row("begin of a value", u"state:re|"_s, {u"rejected"_s});
        row("inside a value", u"state:re|jec"_s, {u"rejected"_s});
        row("middle of a value", u"state:check|"_s, {u"urlCheck"_s});
        row("trait", u"is:re|"_s, {u"retry"_s, u"replayed"_s, u"starred"_s});
        row("yes or no", u"verified:|"_s, {u"yes"_s, u"no"_s});
        row("event", u"event:scanc|"_s, {u"scancode_push"_s, u"scancode_waitmsg"_s});
        row("event that is not documented", u"event:brand|"_s, {u"brand_new"_s});
        row("no message is an event", u"event:miniprogramp|"_s, {});
        row("message type", u"type:miniprogramp|"_s, {u"miniprogrampage"_s});
        row("type that is not documented", u"type:newt|"_s, {u"newtype"_s});
        row("all events", u"type:even|"_s,
            {u"event"_s, u"subscribe_msg_popup_event"_s, u"subscribe_msg_change_event"_s, u"subscribe_msg_sent_event"_s,
             u"guide_qrcode_scan_event"_s, u"guide_invite_result_event"_s, u"add_guide_buyer_relation_event"_s});
        row("sender seen", u"from:o6_b|"_s, {u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s});
        row("key seen", u"key:m|"_s, {u"menu_1"_s});
        row("key with a star", u"key:a|"_s, {u"\"a*b\""_s});
        row("account", u"account:sh|"_s, {u"Shop"_s});
        row("account with a blank", u"account:我|"_s, {u"\"我的 商店\""_s});
        row("account in quotes", u"account:\"我的 |"_s, {u"\"我的 商店\""_s});
        row("duration without a unit", u"took:>2|"_s, {u">2s"_s, u">2ms"_s});
        row("duration without a mark", u"took:1.5|"_s, {u">1.5s"_s, u">1.5ms"_s});
        row("duration in full", u"took:>1s|"_s, {u">1s"_s});
        row("time without a unit", u"since:3|"_s, {u"3m"_s, u"3h"_s, u"3d"_s});
        row("date", u"until:2026|"_s, {u"2026-11-21"_s, u"2026-11-20"_s, u"2026-11-21T00:00"_s});
        row("word that is an event", u"cli|"_s, {u"event:CLICK"_s});
        row("word that is a key", u"qrs|"_s, {u"key:qrscene_5"_s});
        row("unknown field", u"stat:|"_s, {});
        row("text", u"text:退|"_s, {});
        row("word in quotes", u"\"cli|"_s, {});
        row("wide colon", u"state：re|"_s, {u"rejected"_s});
    }

    void offersWhatMayStandAtTheCursor()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, candidates);
        QCOMPARE(textsOf(completed(text)), candidates);
    }

    void saysWhatIsReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result"); ///< with the first candidate
        QTest::newRow("name") << u"-ver| x"_s << u"-verified: x"_s;
        QTest::newRow("name with a value") << u"ev|:CLICK"_s << u"event:CLICK"_s;
        QTest::newRow("value") << u"a state:re|xx b"_s << u"a state:rejected b"_s;
        QTest::newRow("value in quotes") << u"account:\"我的 | x"_s << u"account:\"我的 商店\""_s;
        QTest::newRow("closed quotes") << u"account:\"我|\" x"_s << u"account:\"我的 商店\" x"_s;
        QTest::newRow("between blanks") << u"a | b"_s << u"a type: b"_s;
        QTest::newRow("word") << u"cli|"_s << u"event:CLICK"_s;
    }

    void saysWhatIsReplaced()
    {
        QFETCH(QString, text);
        QFETCH(const QString, result);
        const FilterCompletion completion = completed(text);
        QVERIFY(!completion.candidates.isEmpty());
        text.remove(u'|');
        text.replace(completion.begin, completion.end - completion.begin, completion.candidates.constFirst().text);
        QCOMPARE(text, result);
    }

    void offersOnlyWhatIsAFilter()
    {
        const FilterKnowledge known = knowledge();
        for (const FilterField field : filterFields()) {
            const QString before = toString(field) + u':';
            const auto completion = completeFilter(before, before.size(), known, today);
            for (const FilterCandidate &candidate : completion.candidates) {
                const auto filter = DeliveryFilter::parse(before + candidate.text, known.accounts);
                QVERIFY2(filter, qPrintable(before + candidate.text));
            }
        }
    }

    void explainsFieldsAndDocumentedValues()
    {
        for (const auto &text : {u"|"_s, u"event:CLI|"_s, u"state:|"_s, u"took:|"_s}) {
            const FilterCompletion completion = completed(text);
            QVERIFY2(!completion.candidates.constFirst().explanation.isEmpty(), qPrintable(text));
        }
    }

    void remembersWhatWasSeenLast()
    {
        FilterKnowledge known{.senders = {u"old"_s, u"both"_s}};
        known.learn({{.type = u"text"_s, .from = u"new"_s},
                     {.type = u"event"_s, .event = u"CLICK"_s, .eventKey = u"k"_s, .from = u"both"_s},
                     {.type = u"text"_s, .from = u"new"_s}});
        QCOMPARE(known.senders, QStringList({u"new"_s, u"both"_s, u"old"_s}));
        QCOMPARE(known.keys, QStringList(u"k"_s));
        QCOMPARE(known.types, QStringList({u"text"_s, u"event"_s}));
        QCOMPARE(known.events, QStringList(u"CLICK"_s));
        for (int i = 0; i < 200; ++i)
            known.learn({{.from = QString::number(i)}});
        QCOMPARE(known.senders.size(), 50);
        QCOMPARE(known.senders.constFirst(), u"199"_s);
    }

    void marksWhereATextIsNoFilter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<qsizetype>("length");
        QTest::newRow("good") << u"type:text"_s << qsizetype(-1) << qsizetype(0);
        QTest::newRow("field") << u"a stat:x b"_s << qsizetype(2) << qsizetype(6);
        QTest::newRow("value") << u"a state:x b"_s << qsizetype(8) << qsizetype(1);
        QTest::newRow("missing value") << u"a state:"_s << qsizetype(8) << qsizetype(0);
        QTest::newRow("open quote") << u"a \"b c"_s << qsizetype(2) << qsizetype(4);
        QTest::newRow("after an emoji") << u"😀 state:xy"_s << qsizetype(9) << qsizetype(2);
    }

    void marksWhereATextIsNoFilter()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, begin);
        QFETCH(const qsizetype, length);
        const auto fault = filterFault(text, {});
        QCOMPARE(fault ? fault->begin : -1, begin);
        QCOMPARE(fault ? fault->length : 0, length);
    }
};

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
