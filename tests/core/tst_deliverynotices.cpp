// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverynotices.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::callback::Step;
using Level = DeliveryNotice::Level;

namespace {

Delivery accepted()
{
    return {.receivedAt = QDateTime::fromMSecsSinceEpoch(1767225600000, Qt::UTC),
            .query = "signature=s&timestamp=1767225600&nonce=1",
            .state = Delivery::State::Accepted};
}

} // namespace

class TestDeliveryNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfAnOrdinaryOne()
    {
        Delivery delivery = accepted();
        delivery.stages = Delivery::Stages{.replied = 4'999'000us};
        QVERIFY(noticesOf(delivery).isEmpty());
    }

    void saysWhatToDoAboutEveryStepThatCanFail()
    {
        for (int i = int(Step::None); i <= int(Step::Mode); ++i) {
            Delivery delivery = accepted();
            delivery.state = Delivery::State::Rejected;
            delivery.failedStep = Step(i);
            delivery.reason = u"because"_s;
            const auto notices = noticesOf(delivery);
            QCOMPARE(notices.size(), 1);
            QCOMPARE(notices.constFirst().level, Level::Fault);
            QCOMPARE(notices.constFirst().text, u"because"_s);
            QVERIFY(!notices.constFirst().advice.isEmpty());
        }
    }

    void saysWhatToDoAboutOneThatNoStepFailedOf_data()
    {
        QTest::addColumn<Delivery::Flags>("flags");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("advice");
        QTest::addColumn<int>("notices");
        QTest::newRow("no account has the path") << Delivery::Flags() << 403 << u"entered in its console"_s << 1;
        QTest::newRow("sent again") << Delivery::Flags(Delivery::SignatureSeen) << 403 << u"signs every request anew"_s
                                    << 1;
        QTest::newRow("too old") << Delivery::Flags(Delivery::ClockSkew) << 403 << u"NTP"_s << 1;
        QTest::newRow("both") << (Delivery::SignatureSeen | Delivery::ClockSkew) << 403 << u"signs every request anew"_s
                              << 2;
        QTest::newRow("PUT") << Delivery::Flags() << 405 << u"never sends this method"_s << 1;
        QTest::newRow("a count of others") << Delivery::Flags() << 0 << u"firewall"_s << 1;
    }

    void saysWhatToDoAboutOneThatNoStepFailedOf()
    {
        QFETCH(const Delivery::Flags, flags);
        QFETCH(const int, status);
        QFETCH(const QString, advice);
        QFETCH(const int, notices);
        Delivery delivery = accepted();
        delivery.state = Delivery::State::Rejected;
        delivery.method = status == 0 ? QByteArray() : QByteArray("POST");
        delivery.replyStatus = status;
        delivery.flags = flags;
        const auto told = noticesOf(delivery);
        QCOMPARE(told.size(), notices); // what it was refused for is said once
        QVERIFY2(told.constFirst().advice.contains(advice), qPrintable(told.constFirst().advice));
    }

    void tellsWhyItCouldNotBeAnswered()
    {
        Delivery delivery = accepted();
        delivery.reason = u"Rule 1: 2049 bytes"_s;
        const auto notices = noticesOf(delivery);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.constFirst().level, Level::Warning);
        QCOMPARE(notices.constFirst().text, delivery.reason);
    }

    void namesTheKeyWhenItDoesNotOpenTheMessage()
    {
        Delivery delivery = accepted();
        delivery.state = Delivery::State::Rejected;
        delivery.failedStep = Step::Padding;
        QVERIFY(noticesOf(delivery).constFirst().advice.contains("EncodingAESKey"_L1));
        delivery.failedStep = Step::Signature;
        QVERIFY(noticesOf(delivery).constFirst().advice.contains("Token"_L1));
    }

    void saysHowFarTheClocksAreApart_data()
    {
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<QString>("part");
        QTest::newRow("behind") << QByteArray("1767225177") << u"7 min 3 s behind"_s;
        QTest::newRow("ahead") << QByteArray("1767226200") << u"10 min 0 s ahead"_s;
    }

    void saysHowFarTheClocksAreApart()
    {
        QFETCH(const QByteArray, timestamp);
        QFETCH(const QString, part);
        Delivery delivery = accepted();
        delivery.query = "timestamp=" + timestamp;
        delivery.flags = Delivery::ClockSkew;
        const auto notices = noticesOf(delivery);
        QCOMPARE(notices.size(), 1);
        QVERIFY2(notices.constFirst().text.contains(part), qPrintable(notices.constFirst().text));
    }

    void tellsEveryFlagWithTheWorstFirst()
    {
        Delivery delivery = accepted();
        delivery.flags = Delivery::SignatureSeen | Delivery::ClockSkew | Delivery::AnswersDiffer
            | Delivery::ForwardFailed | Delivery::TargetsDiffer;
        delivery.attempt = 2;
        delivery.firstAt = delivery.receivedAt.addMSecs(-5010);
        const auto notices = noticesOf(delivery);
        QCOMPARE(notices.size(), 6);
        QCOMPARE(notices.constFirst().level, Level::Fault);
        QCOMPARE(notices.constLast().level, Level::Info);
        QVERIFY2(notices.constLast().text.contains("5.01 s"_L1), qPrintable(notices.constLast().text));
    }

    void tellsTriesFromTargets_data()
    {
        QTest::addColumn<Delivery::Flag>("flag");
        QTest::addColumn<QString>("text");
        QTest::newRow("tries") << Delivery::AnswersDiffer
                               << u"An earlier try of the same message was answered otherwise."_s;
        QTest::newRow("targets") << Delivery::TargetsDiffer
                                 << u"The two servers that it was forwarded to did not say the same."_s;
    }

    void tellsTriesFromTargets()
    {
        QFETCH(const Delivery::Flag, flag);
        QFETCH(const QString, text);
        Delivery delivery = accepted();
        delivery.flags = flag;
        const auto notices = noticesOf(delivery);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.constFirst().text, text);
    }

    void tellsWhenThePlatformHadGivenUp()
    {
        Delivery delivery = accepted();
        delivery.stages = Delivery::Stages{.replied = 6s};
        const auto notices = noticesOf(delivery);
        QCOMPARE(notices.size(), 1);
        QVERIFY2(notices.constFirst().text.contains("6 s"_L1), qPrintable(notices.constFirst().text));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryNotices)
#include "tst_deliverynotices.moc"
