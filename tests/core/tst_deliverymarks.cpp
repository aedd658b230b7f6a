// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverylog.h"
#include "core/inspector/openidmask.h"
#include "core/storage/database.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <future>

using namespace core;
using namespace Qt::StringLiterals;

class TestDeliveryMarks final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"callbacks.db"_s); }

    DeliveryId append(const Delivery &delivery)
    {
        std::promise<Result<DeliveryId>> stored;
        m_log->append(delivery, [&](const Result<DeliveryId> &id) { stored.set_value(id); });
        return stored.get_future().get().value();
    }

    DeliveryId appendOne()
    {
        return append({.receivedAt = QDateTime::currentDateTimeUtc(), .type = u"text"_s, .summary = u"退款"_s});
    }

    [[nodiscard]] Delivery find(DeliveryId id) { return test::waitFor(m_log->find(id)).value(); }

    [[nodiscard]] qint64 markRows() const
    {
        const auto database = Database::open(path(), callbackSchema(), Database::Access::ReadOnly).value();
        QSqlQuery query(u"SELECT count(*) FROM marks"_s, database->connection());
        return query.next() ? query.value(0).toLongLong() : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_log = DeliveryLog::open(path()).value();
    }

    void cleanup() { m_log.reset(); }

    void starsAndUnstars()
    {
        const QList<DeliveryId> ids{appendOne(), appendOne(), appendOne()};
        QSignalSpy told(m_log.get(), &DeliveryLog::completed);
        const auto starred = test::waitFor(m_log->star({ids.at(0), ids.at(2), DeliveryId(77)}, Starred::Yes));
        QVERIFY_RESULT(starred);
        QCOMPARE(*starred, 2); // there is no 77
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().value<QList<DeliveryId>>().contains(ids.at(2)));
        QVERIFY(find(ids.at(0)).isStarred);
        QVERIFY(!find(ids.at(1)).isStarred);
        const auto page = test::waitFor(m_log->page({}, {}, 10)).value();
        QCOMPARE(page.at(0).isStarred, true);
        QCOMPARE(page.at(1).isStarred, false);
        QCOMPARE(test::waitFor(m_log->star({ids.at(0)}, Starred::Yes)).value(), 0); // is so already
        QCOMPARE(told.size(), 1);
        QCOMPARE(test::waitFor(m_log->star({ids.at(0)}, Starred::No)).value(), 1);
        QVERIFY(!find(ids.at(0)).isStarred);
        QCOMPARE(markRows(), 1); // what says nothing is no row
    }

    void keepsANote_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("text") << u"asked the shop"_s;
        QTest::newRow("Chinese and emoji") << u"退款 👍🏽"_s;
        QTest::newRow("lines") << u"a\n\nb\r\n"_s;
        QTest::newRow("SQL") << u"'; DROP TABLE marks; --"_s;
        QTest::newRow("the longest") << QString(2000, u'长');
    }

    void keepsANote()
    {
        QFETCH(const QString, note);
        const DeliveryId id = appendOne();
        QVERIFY_RESULT(test::waitFor(m_log->setNote(id, note)));
        m_log.reset();
        m_log = DeliveryLog::open(path()).value();
        QCOMPARE(find(id).note, note);
        QCOMPARE(test::waitFor(m_log->page({}, {}, 1)).value().first().note, note);
    }

    void noteAndStarDoNotTouchEachOther()
    {
        const DeliveryId id = appendOne();
        QVERIFY_RESULT(test::waitFor(m_log->setNote(id, u"why"_s)));
        QVERIFY_RESULT(test::waitFor(m_log->star({id}, Starred::Yes)));
        QCOMPARE(find(id).note, u"why"_s);
        QVERIFY_RESULT(test::waitFor(m_log->setNote(id, {})));
        QVERIFY(find(id).isStarred);
        QVERIFY(find(id).note.isEmpty());
        QVERIFY_RESULT(test::waitFor(m_log->star({id}, Starred::No)));
        QCOMPARE(markRows(), 0);
    }

    void saysWhatIsWrongWithANote()
    {
        const DeliveryId id = appendOne();
        const Done tooLong = test::waitFor(m_log->setNote(id, QString(2001, u'x')));
        QVERIFY(!tooLong);
        QVERIFY(tooLong.error().kind == Error::Kind::Invalid);
        QCOMPARE(tooLong.error().field, u"note"_s);
        QVERIFY2(tooLong.error().message.contains(u"2000") && tooLong.error().message.contains(u"2001"),
                 qPrintable(tooLong.error().message));
        const Done nowhere = test::waitFor(m_log->setNote(DeliveryId(77), u"x"_s));
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().kind == Error::Kind::NotFound);
        QVERIFY(nowhere.error().message.contains(u"77"));
        QCOMPARE(markRows(), 0);
    }

    void importedMarksAreKept()
    {
        const DeliveryId id =
            append({.receivedAt = QDateTime::currentDateTimeUtc(), .isStarred = true, .note = u"from elsewhere"_s});
        QVERIFY(find(id).isStarred);
        QCOMPARE(find(id).note, u"from elsewhere"_s);
    }

    void marksAreWrittenBeforeTheLogCloses()
    {
        const DeliveryId id = appendOne();
        const auto forgotten = m_log->star({id}, Starred::Yes);
        m_log.reset();
        QCOMPARE(markRows(), 1);
    }

    void openidsInNotesAreMasked()
    {
        const QString openId = u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s;
        const Delivery masked = OpenIdMask().masked({.from = openId, .note = u"same as "_s + openId});
        QVERIFY2(!masked.note.contains(openId), qPrintable(masked.note));
        QVERIFY(masked.note.startsWith(u"same as openid-"));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryMarks)
#include "tst_deliverymarks.moc"
