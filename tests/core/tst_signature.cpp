// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/signature.h"
#include "tests/support/vectors.h"

#include <QTest>

using namespace core::callback;
using namespace Qt::StringLiterals;

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reproducesPublishedUrlSignatures_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const QJsonObject &vector : test::vectors(u"url_signature"_s))
            QTest::newRow(qPrintable(vector["id"_L1].toString())) << vector;
    }

    void reproducesPublishedUrlSignatures()
    {
        QFETCH(const QJsonObject, vector);
        const QString claimed = vector["signature"_L1].toString();
        const auto trace = urlSignature(vector["token"_L1].toString(), vector["timestamp"_L1].toString(),
                                        vector["nonce"_L1].toString(), claimed);
        QCOMPARE(trace.digest, claimed);
        QVERIFY(trace.matches);
    }

    void reproducesPublishedMessageSignatures_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const QString &kind : {u"msg_signature"_s, u"message"_s}) {
            for (const QJsonObject &vector : test::vectors(kind)) {
                if (vector.contains("msg_signature"_L1))
                    QTest::newRow(qPrintable(vector["id"_L1].toString())) << vector;
            }
        }
    }

    void reproducesPublishedMessageSignatures()
    {
        QFETCH(const QJsonObject, vector);
        const QString claimed = vector["msg_signature"_L1].toString();
        const auto trace = messageSignature(vector["token"_L1].toString(), vector["timestamp"_L1].toString(),
                                            vector["nonce"_L1].toString(), vector["encrypt"_L1].toString(), claimed);
        QCOMPARE(trace.digest, claimed);
        QVERIFY(trace.matches);
    }

    void showsEveryStep()
    {
        const auto trace = urlSignature(u"test"_s, u"1410685589"_s, u"Zebra"_s, u"f21891"_s);
        QCOMPARE(trace.parts, QStringList({u"1410685589"_s, u"Zebra"_s, u"test"_s}));
        QCOMPARE(trace.joined, u"1410685589Zebratest"_s);
        QCOMPARE(trace.claimed, u"f21891"_s);
        QVERIFY(!trace.matches);
    }

    void sortsByBytesNotByUtf16()
    {
        // U+FF5E is EF BD 9E in UTF-8 and so before U+1F600 (F0…), whose first UTF-16 unit D83D is smaller.
        const auto trace = urlSignature(u"😀"_s, u"～"_s, u"a"_s);
        QCOMPARE(trace.parts, QStringList({u"a"_s, u"～"_s, u"😀"_s}));
    }

    void refusesOtherSignatures_data()
    {
        QTest::addColumn<QString>("claimed");
        const auto right = urlSignature(u"t"_s, u"1"_s, u"n"_s).digest;
        QTest::newRow("none") << QString();
        QTest::newRow("one digit off") << right.left(39) + (right.back() == u'0' ? u'1' : u'0');
        QTest::newRow("shorter") << right.left(39);
        QTest::newRow("longer") << right + u'0';
        QTest::newRow("upper case") << right.toUpper();
        QTest::newRow("not ASCII") << QString(40, u'零');
    }

    void refusesOtherSignatures()
    {
        QFETCH(const QString, claimed);
        QVERIFY(!urlSignature(u"t"_s, u"1"_s, u"n"_s, claimed).matches);
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
