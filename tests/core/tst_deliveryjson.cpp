// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryjson.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class TestDeliveryJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNothingThatContradictsTheRest()
    {
        const QJsonObject sound = exportedJson({.receivedAt = QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC),
                                                .method = "POST",
                                                .state = Delivery::State::Accepted,
                                                .type = u"text"_s,
                                                .replyStatus = 200});
        QJsonObject odd = sound;
        odd.insert(u"failedStep"_s, u"padding"_s);
        odd.insert(u"attempt"_s, 1);
        odd.insert(u"firstAt"_s, u"2026-01-01T00:00:00.000Z"_s);
        const auto read = deliveryFromJson(odd);
        QVERIFY_RESULT(read);
        QVERIFY(read->failedStep == callback::Step::None);
        QVERIFY(!read->firstAt.isValid());
        QCOMPARE(exportedJson(*read), sound);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryJson)
#include "tst_deliveryjson.moc"
