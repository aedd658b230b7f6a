// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/reply.h"
#include "core/inspector/deliverydiff.h"
#include "core/inspector/reopen.h"
#include "tests/support/folder.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Delivery delivery(const QByteArray &xml)
{
    return {.receivedAt = QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC),
            .method = "POST",
            .path = "/wx",
            .headers = {{"Host", "a.example"}, {"Content-Type", "text/xml"}},
            .body = xml,
            .state = Delivery::State::Accepted,
            .replyStatus = 200,
            .reply = "success"};
}

/// "name" where equal, "name: left|right" where not; "-" for what is not there.
QStringList notation(const QList<ValuePair> &pairs)
{
    QStringList rows;
    for (const ValuePair &pair : pairs) {
        const auto side = [](const std::optional<QString> &text) { return text.value_or(u"-"_s); };
        rows.append(pair.differs() ? pair.name + u": "_s + side(pair.left) + u'|' + side(pair.right) : pair.name);
    }
    return rows;
}

} // namespace

class TestDeliveryDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesFieldsByTheirPath_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QStringList>("rows");

        QTest::newRow("one value") << QByteArray("<xml><A>1</A><B>2</B></xml>")
                                   << QByteArray("<xml><A>1</A><B>3</B></xml>") << QStringList{u"A"_s, u"B: 2|3"_s};
        QTest::newRow("another order") << QByteArray("<xml><A>1</A><B>2</B></xml>")
                                       << QByteArray("<xml><B>2</B><A>1</A></xml>") << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("only one has it") << QByteArray("<xml><A>1</A><C>3</C></xml>")
                                         << QByteArray("<xml><A>1</A><B>2</B></xml>")
                                         << QStringList{u"A"_s, u"B: -|2"_s, u"C: 3|-"_s};
        QTest::newRow("empty is not absent") << QByteArray("<xml><A></A></xml>") << QByteArray("<xml><B>1</B></xml>")
                                             << QStringList{u"B: -|1"_s, u"A: |-"_s};
        QTest::newRow("nested and repeated")
            << QByteArray("<xml><L><item><N>1</N></item><item><N>2</N></item></L></xml>")
            << QByteArray("<xml><L><item><N>1</N></item><item><N>5</N></item></L></xml>")
            << QStringList{u"L.item[1].N"_s, u"L.item[2].N: 2|5"_s};
        QTest::newRow("XML with JSON") << QByteArray("<xml><A>1</A></xml>") << QByteArray(R"({"A": "2"})")
                                       << QStringList{u"A: 1|2"_s};
        QTest::newRow("no message") << QByteArray("<xml><A>1</A></xml>") << QByteArray("\x01\x02")
                                    << QStringList{u"A: 1|-"_s};
    }

    void comparesFieldsByTheirPath()
    {
        QFETCH(const QByteArray, left);
        QFETCH(const QByteArray, right);
        QFETCH(const QStringList, rows);
        QCOMPARE(notation(compare(delivery(left), delivery(right)).fields), rows);
    }

    void comparesHeadersWhateverTheirCase()
    {
        const Delivery left = delivery("<xml/>");
        Delivery right = left;
        right.headers = {{"host", "b.example"}, {"content-type", "text/xml"}, {"X-A", "1"}, {"x-a", "2"}};
        QCOMPARE(notation(compare(left, right).headers),
                 QStringList({u"host: a.example|b.example"_s, u"content-type"_s, u"x-a: -|1, 2"_s}));
    }

    void comparesTheMessageAndTheReplyByLine()
    {
        Delivery left = delivery("<xml><A>1</A><B>2</B></xml>");
        Delivery right = delivery("<xml>\n<A>1</A><B>3</B></xml>");
        right.reply = "";
        const DeliveryDiff diff = compare(left, right);
        QCOMPARE(std::ranges::count(diff.message, LinePair::Kind::Changed, &LinePair::kind), 1);
        QCOMPARE(std::ranges::count(diff.message, LinePair::Kind::Same, &LinePair::kind), 3);
        QCOMPARE(diff.reply.size(), 1);
        QCOMPARE(diff.reply.constFirst().kind, LinePair::Kind::OnlyLeft);
    }

    void comparesWhatIsKnownOfBoth()
    {
        const Delivery left = delivery("<xml/>");
        Delivery right = left;
        QVERIFY(std::ranges::none_of(compare(left, right).facts, &ValuePair::differs));
        right.replyStatus = 403;
        right.stages = Delivery::Stages{.replied = std::chrono::seconds(6)};
        const QStringList rows = notation(compare(left, right).facts);
        QVERIFY2(rows.contains(u"Reply status: 200|403"_s), qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.contains(u"Replied after: -|6 s"_s), qPrintable(rows.join(u'\n')));
    }

    void opensAnEncryptedReplyWithEitherKey()
    {
        callback::Keys keys{.token = u"token"_s,
                            .key = callback::AesKey::parse(QString(QString(42, u'a') + u'A')).value(),
                            .appId = u"wx0123456789abcdef"_s};
        const QByteArray plain = "<xml><Content>hello</Content></xml>";
        const QByteArray sealed = callback::sealReply(keys, plain, u"1"_s, u"2"_s).value();
        QCOMPARE(openedReply(sealed, keys).value(), plain);
        QCOMPARE(openedReply("success", keys).value(), QByteArray("success"));
        keys.previousKey = keys.key;
        keys.key = callback::AesKey::parse(QString(QString(42, u'b') + u'A')).value();
        QCOMPARE(openedReply(sealed, keys).value(), plain);
        keys.previousKey.reset();
        QVERIFY(!openedReply(sealed, keys));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryDiff)
#include "tst_deliverydiff.moc"
