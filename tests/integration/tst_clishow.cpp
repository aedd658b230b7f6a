// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/inspector/deliveryjson.h"
#include "tests/integration/mpdeskctl.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Delivery;

namespace {

const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC);

Delivery accepted()
{
    return {.receivedAt = moment,
            .method = "POST",
            .body = "<xml/>",
            .state = Delivery::State::Accepted,
            .plain = "<xml/>",
            .type = u"event"_s,
            .event = u"CLICK"_s,
            .eventKey = u"menu_1"_s,
            .summary = u"CLICK menu_1"_s,
            .replyStatus = 200,
            .reply = "success",
            .answeredBy = u"success"_s,
            .duration = 1500us};
}

Delivery with(void (*change)(Delivery &))
{
    Delivery delivery = accepted();
    change(delivery);
    return delivery;
}

} // namespace

class TestCliShow final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;

private Q_SLOTS:
    void init() { m_program = std::make_unique<test::Mpdeskctl>(); }

    void tellsPeopleAllThatIsKnown_data()
    {
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<QByteArrayList>("shown");
        QTest::addColumn<QByteArrayList>("listed");
        QTest::newRow("nothing remarkable") << accepted() << QByteArrayList{"menu_1", "the word success", "1.5 ms"}
                                            << QByteArrayList{"accepted", "CLICK menu_1"};
        QTest::newRow("a second try, answered otherwise") << with([](Delivery &d) {
            d.attempt = 2;
            d.firstAt = d.receivedAt.addMSecs(-5001);
            d.flags = Delivery::AnswersDiffer | Delivery::ClockSkew;
            d.answeredBy = u"rule:退款"_s;
        }) << QByteArrayList{"try 2, clock skew, answers differ", "First try", "the rule “退款”"}
                                                          << QByteArrayList{"try 2, clock skew, answers differ"};
        QTest::newRow("forwarded in vain")
            << with([](Delivery &d) {
                   d.flags = Delivery::ForwardFailed | Delivery::TargetsDiffer;
                   d.stages = Delivery::Stages{.verified = 1ms, .committed = 2ms, .forwarded = 8ms, .replied = 9ms};
                   d.forwards = {{.target = QUrl(u"http://a.example/"_s), .reason = u"refused"_s}};
               })
            << QByteArrayList{"forward failed, targets differ", "Forwarded to http://a.example/", "no answer",
                              "Verified", "1 ms"}
            << QByteArrayList{"forward failed, targets differ"};
        QTest::newRow("could not be answered") << with([](Delivery &d) {
            d.answeredBy = u"rule:long"_s;
            d.reason = u"2049 bytes are too many"_s;
        }) << QByteArrayList{"Why not answered", "2049 bytes are too many"}
                                               << QByteArrayList{"accepted"};
        QTest::newRow("refused") << with([](Delivery &d) {
            d.state = Delivery::State::Rejected;
            d.flags = Delivery::SignatureSeen;
            d.reason = u"it came before"_s;
        }) << QByteArrayList{"rejected", "it came before", "signature seen before"}
                                 << QByteArrayList{"rejected", "signature seen before"};
        QTest::newRow("wrong signature") << with([](Delivery &d) {
            d.state = Delivery::State::Rejected;
            d.failedStep = core::callback::Step::Signature;
        }) << QByteArrayList{"rejected: signature"}
                                         << QByteArrayList{"rejected: signature"};
    }

    void tellsPeopleAllThatIsKnown()
    {
        QFETCH(const Delivery, delivery);
        QFETCH(const QByteArrayList, shown);
        QFETCH(const QByteArrayList, listed);
        const QByteArray line = core::toWire(core::exportedJson(delivery)) + '\n';
        QCOMPARE(m_program->run({u"callback"_s, u"import"_s, u"-"_s}, line).exit, 0);
        const QJsonArray rows = m_program->run({u"callback"_s, u"list"_s, u"--json"_s}).array();
        QCOMPARE(rows.size(), 1);
        const QString id = QString::number(rows.at(0)["id"_L1].toInteger());

        const QByteArray sheet = m_program->run({u"callback"_s, u"show"_s, id}).out;
        for (const QByteArray &words : shown)
            QVERIFY2(sheet.contains(words), sheet.constData());
        const QByteArray list = m_program->run({u"callback"_s, u"list"_s}).out;
        for (const QByteArray &words : listed)
            QVERIFY2(list.contains(words), list.constData());
        QCOMPARE(rows.at(0)["reason"_L1].toString(), delivery.reason); // for programs, too
    }
};

QTEST_GUILESS_MAIN(TestCliShow)
#include "tst_clishow.moc"
