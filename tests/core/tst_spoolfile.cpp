// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/spoolfile_p.h"
#include "core/inspector/spoolrecord_p.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 logNumber = 4711;
constexpr qint64 page = 4096;

QByteArray withHeader(const QByteArray &rows)
{
    return QByteArray(SpoolFile::headerSize, '\0') + rows;
}

} // namespace

class TestSpoolFile final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<SpoolFile> m_file;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"callbacks.spool"_s); }

    [[nodiscard]] Done append(qint64 first, qint64 count, const QByteArray &rows)
    {
        QByteArray bytes = withHeader(rows);
        return m_file->append(logNumber, first, count, bytes);
    }

    /// As after a crash.
    void reopen()
    {
        m_file.reset();
        auto file = SpoolFile::open(path());
        QVERIFY_RESULT(file);
        m_file = std::move(*file);
    }

    [[nodiscard]] QList<QByteArray> rows() const
    {
        const QList<SpoolFrame> frames = m_file->read(logNumber).value_or(QList<SpoolFrame>());
        QList<QByteArray> all;
        for (const SpoolFrame &frame : frames)
            all.append(QByteArray::number(frame.first) + '+' + QByteArray::number(frame.count) + ' '
                       + frame.rows.left(5));
        return all;
    }

    /// Changes the file behind its back.
    void write(qint64 at, const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init()
    {
#ifndef Q_OS_LINUX
        QSKIP("there is no such file here");
#endif
        m_folder = std::make_unique<test::Folder>();
        reopen();
        QVERIFY_RESULT(m_file->prepare());
    }

    void cleanup()
    {
        m_file.reset();
    }

    void isForItsOwnerAlone()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
        QVERIFY(QFile::permissions(path()) & QFile::ReadOwner);
    }

    void hasOneProcessAtATime()
    {
        QCOMPARE_KIND(SpoolFile::open(path()), Storage);
        m_file.reset();
        QVERIFY_RESULT(SpoolFile::open(path()));
    }

    void keepsWhatWasAppended()
    {
        QVERIFY_RESULT(append(1, 3, "first"));
        QVERIFY_RESULT(append(4, 1, QByteArray(2 * page, 'x')));
        QVERIFY_RESULT(append(5, 2, "third"));
        reopen();
        QCOMPARE(rows(), (QList<QByteArray>{"1+3 first", "4+1 xxxxx", "5+2 third"}));
        QCOMPARE(m_file->read(logNumber).value().at(1).rows, QByteArray(2 * page, 'x'));
    }

    void leavesOutWhatIsNotWhole_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QByteArray>("bytes");
        const qint64 last = page; // the first frame has the page before
        QTest::newRow("its beginning is not there") << last << QByteArray(512, '\0');
        QTest::newRow("its end is not there") << last + 2 * page << QByteArray(page, '\0');
        QTest::newRow("one bit of the rows") << last + page << QByteArray("y");
        QTest::newRow("the last byte of the rows") << last + SpoolFile::headerSize + 2 * page + 2 << QByteArray("y");
        QTest::newRow("its number") << last + 16 << QByteArray("\x09");
        QTest::newRow("how many they are") << last + 24 << QByteArray("\x09");
        QTest::newRow("a size that is too large") << last + 32 << QByteArray("\xff\xff\xff\x7f");
        QTest::newRow("a size below nothing") << last + 32 << QByteArray(8, '\xff');
    }

    void leavesOutWhatIsNotWhole()
    {
        QFETCH(const qint64, at);
        QFETCH(const QByteArray, bytes);
        QVERIFY_RESULT(append(1, 2, "first"));
        QVERIFY_RESULT(append(3, 2, QByteArray(2 * page + 3, 'x')));
        QCOMPARE(rows().size(), 2);
        write(at, bytes);
        reopen();
        QCOMPARE(rows(), QList<QByteArray>{"1+2 first"});
    }

    void readsAFileThatWasCutOff()
    {
        QVERIFY_RESULT(append(1, 2, "first"));
        QVERIFY_RESULT(append(3, 2, QByteArray(2 * page, 'x')));
        QVERIFY(QFile::resize(path(), 2 * page));
        reopen();
        QCOMPARE(rows(), QList<QByteArray>{"1+2 first"});
    }

    void isForOneLog()
    {
        QVERIFY_RESULT(append(1, 2, "first"));
        const auto frames = m_file->read(logNumber + 1);
        QVERIFY_RESULT(frames);
        QVERIFY(frames->isEmpty());
    }

    void neverTouchesWhatIsNeeded()
    {
        const QByteArray large(SpoolFile::capacity / 4 - page, 'x');
        for (qint64 number = 1; number <= 4; ++number)
            QVERIFY_RESULT(append(number, 1, large));
        QCOMPARE_KIND(append(5, 1, "fifth"), Storage);
        m_file->release(0);
        QCOMPARE_KIND(append(5, 1, "fifth"), Storage);
        m_file->release(2);
        QVERIFY_RESULT(append(5, 1, "fifth"));
        QVERIFY_RESULT(append(6, 1, large));
        QCOMPARE_KIND(append(7, 1, large), Storage);
        reopen();
        QCOMPARE(rows(), (QList<QByteArray>{"3+1 xxxxx", "4+1 xxxxx", "5+1 fifth", "6+1 xxxxx"}));
    }

    void refusesWhatNeverFits()
    {
        QCOMPARE_KIND(append(1, 1, QByteArray(SpoolFile::capacity, 'x')), Storage);
        QVERIFY_RESULT(append(1, 1, "first"));
    }

    void holdsNothingOnceItIsEmptied()
    {
        QVERIFY_RESULT(append(1, 1, "first"));
        QVERIFY_RESULT(m_file->empty());
        QCOMPARE(QFile(path()).size(), 0);
        QVERIFY(m_file->isEmpty());
        QCOMPARE_KIND(append(2, 1, "second"), Storage); // its room is gone
        QVERIFY_RESULT(m_file->prepare());
        QVERIFY_RESULT(append(2, 1, "again"));
        QCOMPARE(rows(), QList<QByteArray>{"2+1 again"});
    }

    void recordsHoldWhatWasReceived()
    {
        const Delivery delivery{.receivedAt = QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC),
                                .account = AppId::parse(u"wx0000000000000001").value(),
                                .remoteAddress = u"127.0.0.1"_s,
                                .method = "POST",
                                .path = "/\xff",
                                .query = "a=b",
                                .headers = {{"Host", "h"}, {"Empty", ""}},
                                .body = QByteArray("\0<xml>\xff", 7),
                                .state = Delivery::State::UrlCheck,
                                .failedStep = callback::Step::Padding,
                                .reason = u"why"_s,
                                .mode = CallbackMode::Safe,
                                .plain = "<plain/>",
                                .type = u"event"_s,
                                .event = u"CLICK"_s,
                                .eventKey = u"menu_1"_s,
                                .from = u"o1"_s,
                                .messageId = u"1"_s,
                                .dedupeKey = u"k"_s,
                                .summary = u"退款😀"_s,
                                .attempt = 2,
                                .firstAt = QDateTime::fromMSecsSinceEpoch(1767225595123, Qt::UTC),
                                .flags = Delivery::ClockSkew | Delivery::AnswersDiffer,
                                .replyStatus = 403,
                                .reply = "success",
                                .answeredBy = u"rule:退款"_s,
                                .duration = std::chrono::microseconds(1234)};
        QByteArray bytes;
        appendRecord(bytes, delivery);
        appendRecord(bytes, Delivery());
        const auto read = readRecords(bytes);
        QVERIFY_RESULT(read);
        QCOMPARE(read->size(), std::size_t(2));
        const Delivery &found = read->front();
        QCOMPARE(found.receivedAt, delivery.receivedAt);
        QVERIFY(found.account == delivery.account && found.headers == delivery.headers);
        QCOMPARE(found.remoteAddress, delivery.remoteAddress);
        QCOMPARE(found.method + found.path + found.query, delivery.method + delivery.path + delivery.query);
        QCOMPARE(found.body, delivery.body);
        QVERIFY(found.state == delivery.state && found.failedStep == delivery.failedStep);
        QVERIFY(found.mode == delivery.mode);
        QCOMPARE(found.reason, delivery.reason);
        QCOMPARE(found.plain, delivery.plain);
        QCOMPARE(found.type + found.event + found.eventKey, delivery.type + delivery.event + delivery.eventKey);
        QCOMPARE(found.from + found.messageId, delivery.from + delivery.messageId);
        QCOMPARE(found.dedupeKey + found.summary, delivery.dedupeKey + delivery.summary);
        QCOMPARE(found.attempt, 2);
        QCOMPARE(found.firstAt, delivery.firstAt);
        QCOMPARE(found.flags, delivery.flags);
        QCOMPARE(found.replyStatus, 403);
        QCOMPARE(found.reply, delivery.reply);
        QCOMPARE(found.answeredBy, delivery.answeredBy);
        QCOMPARE(found.duration.count(), 1234);
        QVERIFY(!read->back().receivedAt.isValid() && read->back().account.isNull());
    }

    void recordsThatAreCutOffAreRefused()
    {
        QByteArray bytes;
        appendRecord(bytes, {.body = "<xml/>", .summary = u"text"_s});
        for (qsizetype size = 1; size < bytes.size(); ++size)
            QVERIFY2(!readRecords(QByteArrayView(bytes).first(size)), qPrintable(QString::number(size)));
        QVERIFY(!readRecords(QByteArray(200, '\xff')));
    }
};

QTEST_GUILESS_MAIN(TestSpoolFile)
#include "tst_spoolfile.moc"
