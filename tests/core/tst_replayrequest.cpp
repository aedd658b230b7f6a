// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/replayrequest.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestReplayRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isIdenticalOrRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<qsizetype>("bodySize");
        QTest::addColumn<QString>("refusal");
        const QByteArray usual = "signature=5b&timestamp=1767225600&nonce=17";
        QTest::newRow("as the platform writes it") << usual << qsizetype(9) << QString();
        QTest::newRow("what has to be encoded") << usual + "&x=%E5%BE%AE%20%26%2F" << qsizetype(9) << QString();
        QTest::newRow("what need not be") << usual + "&x=%41%7e" << qsizetype(9) << u"byte by byte"_s;
        QTest::newRow("in small letters") << usual + "&x=%e5%be%ae" << qsizetype(9) << u"byte by byte"_s;
        QTest::newRow("bytes that no URL has") << usual + "&x=\xe5" << qsizetype(9) << u"byte by byte"_s;
        QTest::newRow("cut, and nobody said how long it was") << usual << keptOfRejected << u"65536"_s;
    }

    void isIdenticalOrRefused()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const qsizetype, bodySize);
        QFETCH(const QString, refusal);
        const Delivery delivery{.method = "POST", .query = query, .body = QByteArray(bodySize, 'x')};
        const auto request = replayRequest(delivery, QUrl(u"http://127.0.0.1/wx"_s),
                                           {.envelope = ReplayForm::Envelope::Identical}, {}, {});
        QCOMPARE(request.has_value(), refusal.isEmpty());
        if (request)
            QCOMPARE(request->url.query(QUrl::FullyEncoded).toLatin1(), query);
        else
            QVERIFY2(request.error().message.contains(refusal), qPrintable(request.error().message));
    }
};

QTEST_GUILESS_MAIN(TestReplayRequest)
#include "tst_replayrequest.moc"
