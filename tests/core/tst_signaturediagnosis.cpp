// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/diagnosis.h"
#include "core/jssdk/pageurl.h"
#include "tests/support/waitfor.h"
#include "tests/support/wrongsignatures.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace core;
using namespace core::jssdk;
using namespace Qt::StringLiterals;
using namespace test::jspage;

using Causes = QList<Cause>;

namespace {

Causes causesOf(const Diagnosis &diagnosis)
{
    Causes causes;
    for (const Reason &reason : diagnosis.reasons)
        causes += reason.cause;
    std::ranges::sort(causes);
    return causes;
}

QStringList namesOf(const Causes &causes)
{
    QStringList names;
    for (const Cause cause : causes)
        names += toString(cause);
    return names;
}

QString randomText(QRandomGenerator &random, qsizetype length, QStringView alphabet)
{
    QString drawn;
    for (qsizetype i = 0; i < length; ++i)
        drawn += alphabet[random.bounded(int(alphabet.size()))];
    return drawn;
}

} // namespace

class TestSignatureDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMistake_data()
    {
        QTest::addColumn<QString>("pageUrl");
        QTest::addColumn<QString>("signature");
        QTest::addColumn<Causes>("causes");
        for (const WrongSignature &wrong : wrongSignatures())
            QTest::newRow(wrong.name.constData()) << wrong.pageUrl << wrong.signature << wrong.causes;
    }

    void findsTheMistake()
    {
        QFETCH(const QString, pageUrl);
        QFETCH(const QString, signature);
        QFETCH(const Causes, causes);
        const auto diagnosis = diagnose(caseOf(pageUrl, signature));
        QVERIFY_RESULT(diagnosis);
        QCOMPARE(toString(diagnosis->verdict), u"explained"_s);
        QCOMPARE(namesOf(causesOf(*diagnosis)), namesOf(causes));
        QCOMPARE(diagnosis->url, pageUrl.section(u'#', 0, 0));
        QCOMPARE(diagnosis->expectedSignature, sha1(text(diagnosis->url).toUtf8()));
    }

    void knowsARightSignature()
    {
        const auto diagnosis = diagnose(caseOf(plain + u"#/x"_s, sha1(text(plain).toUtf8())));
        QVERIFY_RESULT(diagnosis);
        QCOMPARE(toString(diagnosis->verdict), u"right"_s);
        QVERIFY(diagnosis->reasons.isEmpty());
        QCOMPARE(diagnosis->owner, u"Shop"_s);
    }

    void explainsNoRandomSignature()
    {
        QRandomGenerator random(20260101);
        const Case page = caseOf(plain + u"#/x"_s, {});
        Suspects suspects({.pageUrl = page.pageUrl,
                           .nonce = nonce,
                           .timestamp = stamp,
                           .appId = appId,
                           .tickets = page.tickets,
                           .entryUrl = page.entryUrl,
                           .otherUrls = page.otherUrls},
                          QCryptographicHash::Sha1);
        for (int i = 0; i < 1000; ++i) {
            const QString signature = randomText(random, 40, u"0123456789abcdef");
            QVERIFY2(!suspects.find(QByteArray::fromHex(signature.toLatin1()), Suspects::Depth::Pairs),
                     qPrintable(signature));
        }
        QVERIFY(suspects.count() > 5000);
        for (const QString &signature :
             {randomText(random, 40, u"0123456789abcdef"), randomText(random, 32, u"01234567"),
              randomText(random, 64, u"89abcdef"), randomText(random, 20, u"0123456789abcdef")}) {
            const auto diagnosis = diagnose(caseOf(plain, signature));
            QVERIFY_RESULT(diagnosis);
            QCOMPARE(toString(diagnosis->verdict), u"unexplained"_s);
            QVERIFY(diagnosis->reasons.isEmpty());
        }
    }

    void explainsNothingThatIsSignedWithAnUnknownTicket()
    {
        const auto diagnosis = diagnose(caseOf(plain, sha1(text(plain, u"a-ticket-that-nobody-knows"_s).toUtf8())));
        QVERIFY_RESULT(diagnosis);
        QCOMPARE(toString(diagnosis->verdict), u"unexplained"_s);
        QVERIFY(diagnosis->missing.join(u' ').contains("ticket"_L1));
    }

    void takesTheTicketOfThePagesAppId()
    {
        Case subject = caseOf(plain, sha1(text(plain, foreignTicket).toUtf8()));
        subject.clues.appId->text = u"wxfedcba9876543210"_s;
        const auto diagnosis = diagnose(subject);
        QVERIFY_RESULT(diagnosis);
        QCOMPARE(toString(diagnosis->verdict), u"right"_s);
        QCOMPARE(diagnosis->owner, u"School"_s);
    }

    void namesNamesThatWxConfigDoesNotKnow()
    {
        Case subject = caseOf(plain, sha1(text(plain).toUtf8()));
        subject.clues.nonceStr->key = u"noncestr"_s;
        const auto diagnosis = diagnose(subject);
        QVERIFY_RESULT(diagnosis);
        QCOMPARE(diagnosis->remarks.size(), 1);
        QCOMPARE(diagnosis->remarks.constFirst().detail, u"noncestr"_s);
    }

    void asksForWhatIsMissing_data()
    {
        QTest::addColumn<QString>("dropped");
        for (const char *name : {"signature", "nonceStr", "timestamp", "ticket", "address"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void asksForWhatIsMissing()
    {
        QFETCH(const QString, dropped);
        Case subject = caseOf(plain, sha1("x"));
        if (dropped == "signature"_L1)
            subject.clues.signature.reset();
        else if (dropped == "nonceStr"_L1)
            subject.clues.nonceStr->form = Clue::Form::Expression;
        else if (dropped == "timestamp"_L1)
            subject.clues.timestamp.reset();
        else if (dropped == "ticket"_L1)
            subject.tickets.clear();
        else
            subject.pageUrl.clear();
        const auto diagnosis = diagnose(subject);
        QVERIFY_RESULT(diagnosis);
        QCOMPARE(toString(diagnosis->verdict), u"incomplete"_s);
        QCOMPARE(diagnosis->missing.size(), 1);
        QVERIFY2(diagnosis->missing.constFirst().contains(dropped), qPrintable(diagnosis->missing.constFirst()));
    }

    void refusesWhatIsNoSignature_data()
    {
        QTest::addColumn<QString>("signature");
        QTest::newRow("words") << u"undefined"_s;
        QTest::newRow("too long") << QString(41, u'a');
        QTest::newRow("too short") << u"abc"_s;
    }

    void refusesWhatIsNoSignature()
    {
        QFETCH(const QString, signature);
        const auto diagnosis = diagnose(caseOf(plain, signature));
        QVERIFY(!diagnosis);
        QCOMPARE(diagnosis.error().field, u"config"_s);
    }

    void saysWhatToChangeForEachCause()
    {
        for (const Cause cause : allCauses()) {
            const QByteArray name = toString(cause).toLatin1();
            QVERIFY2(!titleOf(cause).isEmpty() && !adviceOf(cause).isEmpty(), name.constData());
            QVERIFY2(!remediesFor(cause).isEmpty(), name.constData());
        }
        QCOMPARE(allCauses().size(), qsizetype(Cause::ConfigKey) + 1);
    }

    void keepsTheTicketOutOfItsReport()
    {
        const auto diagnosis = diagnose(caseOf(plain, sha1(text(plain + u"#"_s).toUtf8())));
        QVERIFY_RESULT(diagnosis);
        const QByteArray report = QJsonDocument(diagnosis->toJson()).toJson();
        QVERIFY(!report.contains(ticket.toUtf8()));
        QVERIFY(report.contains("fragment-kept"));
    }
};

QTEST_GUILESS_MAIN(TestSignatureDiagnosis)
#include "tst_signaturediagnosis.moc"
