// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/forwarding/forwardplan.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::forwarding;
using namespace Qt::StringLiterals;

namespace {

/// JSON is easier to read with other quotes, and moc copes with it.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

} // namespace

class TestForwardPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << quoted("{'budgetMs':4500,'maxReplyBytes':65536,'targets':[],'use':'off'}");
        QTest::newRow("relay") << quoted(
            "{'budgetMs':100,'maxReplyBytes':1024,'targets':['http://192.168.1.10:8000/wx?a=%2F%E4'],'use':'relay'}");
        QTest::newRow("log only") << quoted(
            "{'budgetMs':4900,'maxReplyBytes':16777216,'targets':['https://example.com/'],'use':'logOnly'}");
        QTest::newRow("compare") << quoted("{'budgetMs':4500,'maxReplyBytes':65536,'targets':['http://[::1]:1/"
                                           "a','http://[::1]:1/b'],'use':'compare'}");
        QTest::newRow("switched off, but remembered")
            << quoted("{'budgetMs':4500,'maxReplyBytes':65536,'targets':['http://localhost:8000/'],'use':'off'}");
    }

    void comesBackAsItWas()
    {
        QFETCH(const QByteArray, json);
        const auto plan = forwardPlanFromJson(parseObject(json).value());
        QVERIFY_RESULT(plan);
        QCOMPARE(toWire(toJson(*plan)), json);
    }

    void takesWhatIsLeftOutFromAFreshPlan()
    {
        const auto plan = forwardPlanFromJson({});
        QVERIFY_RESULT(plan);
        QVERIFY(*plan == ForwardPlan());
    }

    void refusesAPlanThatCannotWork_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QByteArray &json, const char *field, const char *found) {
            QTest::newRow(name) << quoted(json) << QString::fromLatin1(field) << QString::fromLatin1(found);
        };
        row("unknown member", "{'taget':[]}", "taget", "taget");
        row("unknown use", "{'use':'mirror'}", "use", "mirror");
        row("use of another type", "{'use':1}", "use", "");
        row("budget of another type", "{'budgetMs':'soon'}", "budgetMs", "");
        row("no address", "{'use':'relay'}", "targets", "0");
        row("one address to compare", "{'use':'compare','targets':['http://a/']}", "targets", "1");
        row("two addresses to relay", "{'use':'relay','targets':['http://a/','http://b/']}", "targets", "2");
        row("the same twice", "{'use':'compare','targets':['http://a/','http://a/']}", "targets[1]", "");
        row("no text", "{'use':'relay','targets':[5]}", "targets[0]", "");
        row("no host", "{'use':'relay','targets':['http:///x']}", "targets[0]", "http:/");
        row("other scheme", "{'use':'relay','targets':['ftp://a/']}", "targets[0]", "ftp://a/");
        row("no address at all", "{'use':'relay','targets':['a b']}", "targets[0]", "");
        row("password", "{'use':'compare','targets':['http://a/','http://u:geheim@b/']}", "targets[1]", "b");
        row("fragment", "{'use':'relay','targets':['http://a/#x']}", "targets[0]", "#x");
        row("budget too short", "{'budgetMs':99}", "budget", "0.099");
        row("budget too long", "{'budgetMs':4901}", "budget", "4.901");
        row("answers too short", "{'maxReplyBytes':1023}", "maxReplyBytes", "1023");
        row("answers too long", "{'maxReplyBytes':16777217}", "maxReplyBytes", "16777217");
    }

    void refusesAPlanThatCannotWork()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, field);
        QFETCH(const QString, found);
        const auto plan = forwardPlanFromJson(parseObject(json).value());
        QCOMPARE_KIND(plan, Invalid);
        QCOMPARE(plan.error().field, field);
        QVERIFY2(plan.error().message.contains(found), qPrintable(plan.error().message));
        QVERIFY(!plan.error().message.contains(u"geheim"));
    }
};

QTEST_GUILESS_MAIN(TestForwardPlan)
#include "tst_forwardplan.moc"
