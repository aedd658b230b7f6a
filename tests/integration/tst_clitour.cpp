// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

using namespace Qt::StringLiterals;

class TestCliTour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepOfTheJourneyHolds()
    {
        const test::Mpdeskctl program;
        const test::Ran ran = program.run({u"tour"_s, u"--json"_s});
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QCOMPARE(ran.object().value("held"_L1), QJsonValue(true));
        QStringList steps;
        for (const QJsonValue &value : ran.object().value("steps"_L1).toArray()) {
            const QJsonObject step = value.toObject();
            steps += step.value("step"_L1).toString();
            QCOMPARE(step.value("held"_L1), QJsonValue(true));
            QVERIFY(!step.value("checked"_L1).toString().isEmpty());
            QVERIFY(step.value("ms"_L1).isDouble());
        }
        QCOMPARE(steps,
                 (QStringList{u"sandbox"_s, u"account"_s, u"token"_s, u"ticket"_s, u"jssdk"_s, u"menu"_s, u"endpoint"_s,
                              u"push"_s, u"decode"_s, u"database"_s, u"tampered"_s, u"removal"_s}));
        QVERIFY(!QDir(program.dataFolder()).exists()); // the user's own profile is not touched
    }

    void printsATable()
    {
        const test::Ran ran = test::Mpdeskctl().run({u"tour"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.out.count('\n'), 13); // titles and twelve steps
        QVERIFY(ran.out.startsWith("Step"));
        QVERIFY2(ran.out.contains("no keychain: secrets stay in memory"), ran.out.constData());
    }

    void theDoctorFindsThisMachineFit()
    {
        const test::Mpdeskctl program;
        const test::SandboxAccount sandbox(program);
        QCOMPARE(sandbox.add(program, u"Sandbox"_s).exit, 0);
        const test::Ran ran = program.run({u"doctor"_s, u"--json"_s});
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QHash<QString, QString> states;
        for (const QJsonValue &value : ran.object().value("checks"_L1).toArray())
            states.insert(value.toObject().value("check"_L1).toString(), value.toObject().value("state"_L1).toString());
        const QStringList fine{u"dataFolder"_s, u"book"_s, u"callbacks"_s, u"catalogue"_s,
                               u"crypto"_s,     u"tls"_s,  u"host"_s,      u"clock"_s};
        for (const QString &check : fine)
            QCOMPARE(states.value(check), u"ok"_s);
        QCOMPARE(states.value(u"keychain"_s), u"warning"_s);
    }

    void theDoctorFindsADamagedDatabase()
    {
        const test::Mpdeskctl program;
        QVERIFY(QDir().mkpath(program.dataFolder()));
        QFile file(program.dataFolder() + u"/callbacks.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray garbage(8192, 'x');
        file.write(garbage);
        file.close();
        const test::Ran ran = program.run({u"doctor"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.out.contains("FAILED"), ran.out.constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), garbage); // kept as it was
    }

    void theDoctorNamesAHostThatDoesNotAnswer()
    {
        const test::Mpdeskctl program;
        {
            const test::SandboxAccount sandbox(program);
            QCOMPARE(sandbox.add(program, u"Sandbox"_s).exit, 0);
        }
        const test::Ran ran = program.run({u"doctor"_s, u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.object().value("ok"_L1), QJsonValue(false));
    }
};

QTEST_GUILESS_MAIN(TestCliTour)
#include "tst_clitour.moc"
