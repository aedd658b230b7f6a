// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/inspector/deliveryjson.h"
#include "tests/integration/mpdeskctl.h"

using namespace Qt::StringLiterals;

class TestCliMarks final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;

    [[nodiscard]] test::Ran callback(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program->run(QStringList{u"callback"_s} + arguments, input);
    }

    [[nodiscard]] QJsonArray found(const QString &filter) const
    {
        return callback({u"list"_s, u"--json"_s, u"--filter"_s, filter}).array();
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<test::Mpdeskctl>();
        QByteArray lines;
        for (const QString &content : {u"退款"_s, u"hello"_s, u"order"_s})
            lines += core::toWire(core::exportedJson({.receivedAt = QDateTime::currentDateTimeUtc(),
                                                      .body = "<xml/>",
                                                      .state = core::Delivery::State::Accepted,
                                                      .plain = "<xml/>",
                                                      .type = u"text"_s,
                                                      .summary = content}))
                + '\n';
        QCOMPARE(callback({u"import"_s, u"-"_s}, lines).exit, 0);
    }

    void starsAndFindsTheStarred()
    {
        const test::Ran starred = callback({u"star"_s, u"1"_s, u"3"_s, u"--json"_s});
        QVERIFY2(starred.exit == 0, starred.all().constData());
        QCOMPARE(starred.object().value("changed"_L1).toInt(), 2);
        QCOMPARE(found(u"is:starred"_s).size(), 2);
        QCOMPARE(found(u"is:starred"_s).at(0).toObject().value("starred"_L1).toBool(), true);
        const test::Ran unstarred = callback({u"unstar"_s, u"1"_s, u"77"_s});
        QCOMPARE(unstarred.exit, 1); // there is no 77
        QVERIFY2(unstarred.err.contains("1 of these"), unstarred.err.constData());
        QCOMPARE(found(u"is:starred"_s).size(), 1);
        QCOMPARE(callback({u"star"_s, u"x"_s}).exit, 1);
    }

    void notesGoWithAnExport()
    {
        QCOMPARE(callback({u"note"_s, u"2"_s, u"问过 \"店主\""_s}).exit, 0);
        QVERIFY(callback({u"show"_s, u"2"_s}).out.contains("问过 \"店主\""));
        const QByteArray lines = callback({u"export"_s, u"--filter"_s, u"is:noted"_s, u"--format"_s, u"jsonl"_s}).out;
        QCOMPARE(lines.count('\n'), 1);
        const test::Mpdeskctl other;
        QCOMPARE(other.run({u"callback"_s, u"import"_s, u"-"_s}, lines).exit, 0);
        QCOMPARE(other.run({u"callback"_s, u"show"_s, u"1"_s, u"--json"_s}).object().value("note"_L1).toString(),
                 u"问过 \"店主\""_s);
        QCOMPARE(callback({u"note"_s, u"2"_s, u""_s}).exit, 0);
        QCOMPARE(found(u"is:noted"_s).size(), 0);
        const test::Ran nowhere = callback({u"note"_s, u"77"_s, u"x"_s});
        QCOMPARE(nowhere.exit, 1);
        QVERIFY2(nowhere.err.contains("77"), nowhere.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliMarks)
#include "tst_climarks.moc"
