// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

using namespace Qt::StringLiterals;

class TestCliExport final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Mpdeskctl> m_program;
    QByteArray m_lines;

    [[nodiscard]] test::Ran callback(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program->run(QStringList{u"callback"_s} + arguments, input);
    }
    [[nodiscard]] QString file(const QString &name) const { return m_program->home() + u'/' + name; }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }

    /// A line as `export` writes it, of a delivery that came so many days ago.
    [[nodiscard]] static QByteArray line(const QString &content, int daysAgo)
    {
        const QDateTime moment = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
        const QJsonObject json{{u"format"_s, 1},
                               {u"receivedAt"_s, moment.toString(Qt::ISODateWithMs)},
                               {u"account"_s, u"wx0123456789abcdef"_s},
                               {u"remoteAddress"_s, u"127.0.0.1"_s},
                               {u"method"_s, u"POST"_s},
                               {u"path"_s, u"/wx"_s},
                               {u"query"_s, u"signature=s"_s},
                               {u"headers"_s, QJsonArray()},
                               {u"body"_s, QString(u"<xml><Content>"_s + content + u"</Content></xml>"_s)},
                               {u"state"_s, u"accepted"_s},
                               {u"mode"_s, u"plain"_s},
                               {u"type"_s, u"text"_s},
                               {u"event"_s, QString()},
                               {u"from"_s, u"oFOLLOWER"_s},
                               {u"msgId"_s, u"1"_s},
                               {u"summary"_s, content},
                               {u"replyStatus"_s, 200},
                               {u"reply"_s, u"success"_s},
                               {u"durationUs"_s, 10}};
        return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<test::Mpdeskctl>();
        m_lines = line(u"退款"_s, 0) + line(u"=1+1"_s, 40) + line(u"hello"_s, 50);
    }

    void whatWasExportedCanBeImportedElsewhere()
    {
        const test::Ran imported = callback({u"import"_s, u"-"_s, u"--json"_s}, m_lines);
        QVERIFY2(imported.exit == 0, imported.all().constData());
        QCOMPARE(imported.object().value("stored"_L1).toInt(), 3);

        const test::Ran exported = callback({u"export"_s, u"--format"_s, u"jsonl"_s});
        QCOMPARE(exported.exit, 0);
        QCOMPARE(exported.out.count('\n'), 3);
        QVERIFY(exported.out.contains("退款"));

        const test::Mpdeskctl other;
        const test::Ran there = other.run({u"callback"_s, u"import"_s, write(u"a.jsonl"_s, exported.out)});
        QVERIFY2(there.exit == 0, there.all().constData());
        QCOMPARE(other.run({u"callback"_s, u"export"_s, u"--format"_s, u"jsonl"_s}).out, exported.out);

        const test::Ran twice = callback({u"import"_s, u"-"_s, u"--json"_s}, exported.out);
        QCOMPARE(twice.object().value("known"_L1).toInt(), 3);
        QCOMPARE(twice.object().value("stored"_L1).toInt(), 0);
    }

    void writesFilesForTheirOwnerOnly()
    {
        QCOMPARE(callback({u"import"_s, u"-"_s}, m_lines).exit, 0);
        const QString csv = file(u"out.csv"_s);
        const test::Ran ran = callback(
            {u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, csv, u"--search"_s, u"hello"_s, u"--mask-openids"_s});
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QCOMPARE(ran.out, QByteArray());
        QFile written(csv);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.contains("hello") && !bytes.contains("退款") && !bytes.contains("oFOLLOWER"));
        QCOMPARE(written.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void leavesNoFileWhereItCannotWrite()
    {
        QCOMPARE(callback({u"import"_s, u"-"_s}, m_lines).exit, 0);
        const QString nowhere = file(u"no/such/folder/out.har"_s);
        const test::Ran ran = callback({u"export"_s, u"--format"_s, u"har"_s, u"--output"_s, nowhere});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("out.har"), ran.err.constData());
        QCOMPARE(callback({u"export"_s, u"--format"_s, u"xls"_s}).exit, 2);
    }

    void namesBadLines()
    {
        const QString path = write(u"bad.jsonl"_s, m_lines + "hello\n" + line(u"more"_s, 1));
        const test::Ran strict = callback({u"import"_s, path, u"--strict"_s, u"--json"_s});
        QCOMPARE(strict.exit, 1);
        QVERIFY2(strict.err.contains("Line 4:"), strict.err.constData());
        QCOMPARE(strict.object().value("stored"_L1).toInt(), 0);
        QCOMPARE(callback({u"list"_s, u"--json"_s}).array().size(), 0);

        const test::Ran ran = callback({u"import"_s, path, u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("Line 4:"), ran.err.constData());
        QCOMPARE(ran.object().value("stored"_L1).toInt(), 4);
        QCOMPARE(ran.object().value("bad"_L1).toInt(), 1);

        QCOMPARE(callback({u"import"_s, u"-"_s, u"--strict"_s}, m_lines).exit, 1);
        QCOMPARE(callback({u"import"_s, file(u"missing"_s)}).exit, 1);
    }

    void purgesWhatIsOldOnceConfirmed()
    {
        QCOMPARE(callback({u"import"_s, u"-"_s}, m_lines).exit, 0);
        const QStringList purge{u"purge"_s, u"--older-than"_s, u"30d"_s, u"--json"_s};
        const test::Ran asked = callback(purge);
        QCOMPARE(asked.exit, 1);
        QCOMPARE(asked.object().value("wouldRemove"_L1).toInt(), 2);
        QVERIFY(asked.err.contains("--confirm"));
        QCOMPARE(callback({u"list"_s, u"--json"_s}).array().size(), 3);

        const test::Ran done = callback(purge + QStringList{u"--confirm"_s});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.object().value("removed"_L1).toInt(), 2);
        const QJsonArray left = callback({u"list"_s, u"--json"_s}).array();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.at(0).toObject().value("summary"_L1).toString(), u"退款"_s);
    }

    void refusesWhatIsNoAge_data()
    {
        QTest::addColumn<QString>("age");
        for (const char *age : {"30", "d", "0d", "-1d", "30m", "x", "100001d"})
            QTest::newRow(age) << QString::fromLatin1(age);
    }

    void refusesWhatIsNoAge()
    {
        QFETCH(const QString, age);
        const test::Ran ran = callback({u"purge"_s, u"--older-than="_s + age, u"--confirm"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(age.toUtf8()), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
