// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cataloguerows.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

using namespace test;
using namespace Qt::StringLiterals;

namespace {

const auto fieldLists = {"query"_L1, "request"_L1, "response"_L1};

} // namespace

class TestCatalogueData : public QObject
{
    Q_OBJECT

    QJsonObject m_errors;
    QJsonObject m_limits;
    QJsonObject m_endpoints;

    QJsonArray errors() const { return m_errors["errors"_L1].toArray(); }
    QJsonArray limits() const { return m_limits["limits"_L1].toArray(); }
    QJsonArray endpoints() const { return m_endpoints["endpoints"_L1].toArray(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_errors = readCatalogue(u"errors.json"_s);
        m_limits = readCatalogue(u"limits.json"_s);
        m_endpoints = readCatalogue(u"endpoints.json"_s);
        for (const QJsonObject &file : {m_errors, m_limits, m_endpoints})
            QVERIFY2(!file.isEmpty(), "a file is missing or is not JSON");
    }

    void everyFileParsesAndIsDated_data()
    {
        QTest::addColumn<QJsonObject>("file");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("errors") << m_errors << u"errors"_s << 621;
        QTest::newRow("limits") << m_limits << u"limits"_s << 150;
        QTest::newRow("endpoints") << m_endpoints << u"endpoints"_s << 225;
    }

    void everyFileParsesAndIsDated()
    {
        QFETCH(const QJsonObject, file);
        QFETCH(const QString, rows);
        QFETCH(const int, atLeast);
        QVERIFY(QDate::fromString(file["date"_L1].toString(), Qt::ISODate).isValid());
        QCOMPARE_GE(file[rows].toArray().size(), atLeast);
        QVERIFY_NONE(repeated(namesOf(file[rows].toArray())));
    }

    void everyErrorSaysInTwoLanguagesWhatItIsAndWhatToDo()
    {
        const QStringList texts{u"zh"_s, u"en"_s, u"advice_zh"_s, u"advice_en"_s};
        QVERIFY_NONE(faultsOf(errors(), texts));
    }

    void errorsAreSortedAndKnowWhereTheyComeFrom()
    {
        qint64 last = -2;
        for (const QJsonValue &row : errors()) {
            const QByteArray name = nameOf(row.toObject()).toUtf8();
            QVERIFY2(row["code"_L1].isDouble() && row["code"_L1].toInteger() > last, name.constData());
            QVERIFY2(isTidy(row["family"_L1].toString()), name.constData());
            QVERIFY2(QStringList({u"confirmed"_s, u"single"_s}).contains(row["confidence"_L1].toString()),
                     name.constData());
            last = row["code"_L1].toInteger();
        }
    }

    void adviceIsNotOneSentenceForEverything()
    {
        QHash<QString, int> uses;
        for (const QJsonValue &row : errors())
            if (row["family"_L1].toString() != u"shakearound"_s)
                ++uses[row["advice_zh"_L1].toString()];
        for (const auto &[advice, count] : uses.asKeyValueRange())
            QVERIFY2(count <= 5, qPrintable(advice));
    }

    void everyLimitIsANumberWithUnitAndSource()
    {
        static const QRegularExpression id(uR"(^[a-z][A-Za-z0-9]*(\.[a-z0-9][A-Za-z0-9]*)+$)"_s);
        const QStringList confidences{u"confirmed"_s, u"single"_s, u"conflict"_s, u"recalled"_s};
        for (const QJsonValue &row : limits()) {
            const QByteArray name = nameOf(row.toObject()).toUtf8();
            QVERIFY2(id.match(row["id"_L1].toString()).hasMatch(), name.constData());
            QVERIFY2(row["value"_L1].isDouble(), name.constData());
            QVERIFY2(!row.toObject().contains("older_value"_L1) || row["older_value"_L1].isDouble(), name.constData());
            QVERIFY2(row["older_value"_L1] != row["value"_L1], name.constData());
            QVERIFY2(isTidy(row["unit"_L1].toString()) && isTidy(row["source"_L1].toString()), name.constData());
            QVERIFY2(confidences.contains(row["confidence"_L1].toString()), name.constData());
        }
    }

    void notesOfLimitsAreInBothLanguagesOrAbsent()
    {
        QJsonArray noted;
        for (const QJsonValue &row : limits())
            if (row.toObject().contains("note_zh"_L1) || row.toObject().contains("note_en"_L1))
                noted.append(row);
        QVERIFY(!noted.isEmpty());
        QVERIFY_NONE(faultsOf(noted, {u"note_zh"_s, u"note_en"_s}));
    }

    void limitsThatProgramsRelyOnHaveTheirValues_data()
    {
        QTest::addColumn<double>("value");
        const auto limit = [](const char *id, double value) { QTest::newRow(id) << value; };
        limit("token.lifetime.seconds", 7200);
        limit("token.overlap.seconds", 300);
        limit("token.refreshEarly.seconds", 300);
        limit("stableToken.forcePerDay", 20);
        limit("stableToken.forceInterval.seconds", 30);
        limit("stableToken.perMinute", 10000);
        limit("clearQuota.perMonth", 10);
        limit("rid.days", 7);
        limit("ticket.lifetime.seconds", 7200);
        limit("menu.topButtons", 3);
        limit("menu.subButtons", 5);
        limit("menu.topName.bytes", 16);
        limit("menu.subName.bytes", 60);
        limit("menu.key.bytes", 128);
        limit("menu.url.bytes", 1024);
        limit("callback.timeout.seconds", 5);
        limit("callback.attempts", 3);
        limit("callback.token.minChars", 3);
        limit("callback.token.maxChars", 32);
        limit("callback.aesKey.chars", 43);
        limit("reply.text.bytes", 2048);
        limit("reply.newsForMessage", 1);
        limit("reply.newsForEvent", 8);
    }

    void limitsThatProgramsRelyOnHaveTheirValues()
    {
        QFETCH(const double, value);
        const qsizetype at = namesOf(limits()).indexOf(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(at >= 0);
        QCOMPARE(limits()[at]["value"_L1].toDouble(-1), value);
    }

    void everyEndpointIsNamedInTwoLanguages()
    {
        const QStringList texts{u"title_zh"_s, u"title_en"_s, u"purpose"_s, u"purpose_zh"_s};
        QVERIFY_NONE(faultsOf(endpoints(), texts));
    }

    void everyEndpointCanBeCalled()
    {
        QStringList calls;
        for (const QJsonValue &row : endpoints()) {
            const QByteArray name = nameOf(row.toObject()).toUtf8();
            const QString path = row["path"_L1].toString();
            const QString verb = row["method"_L1].toString();
            QVERIFY2(QStringList({u"GET"_s, u"POST"_s}).contains(verb), name.constData());
            QVERIFY2(row["host"_L1].toString().startsWith(u"https://"_s), name.constData());
            QVERIFY2(path.startsWith(u'/') && !path.contains(u'?'), name.constData());
            QVERIFY2(QStringList({u"none"_s, u"json"_s, u"multipart"_s}).contains(row["body"_L1].toString()),
                     name.constData());
            calls.append(verb + u' ' + path);
        }
        QVERIFY_NONE(repeated(calls));
    }

    void everyFieldOfAnEndpointIsDescribedInTwoLanguages()
    {
        QStringList faults;
        for (const QJsonValue &row : endpoints()) {
            for (const auto list : fieldLists) {
                const QJsonArray fields = row[list].toArray();
                const QString where = nameOf(row.toObject()) + u' ' + list;
                for (const QString &name : repeated(namesOf(fields)))
                    faults.append(where + u": twice "_s + name);
                for (const QJsonValue &field : fields) {
                    if (!isTidy(field["name"_L1].toString()))
                        faults.append(where + u": untidy name "_s + field["name"_L1].toString());
                    // "{media_id}" says the same in every language.
                    QStringList texts{u"desc"_s};
                    if (field["desc_zh"_L1] != field["desc"_L1] || field["desc"_L1].toString().contains(u' '))
                        texts += u"desc_zh"_s;
                    for (const QString &fault : faultsOf({field}, texts))
                        faults.append(where + u": "_s + fault);
                }
            }
        }
        QVERIFY_NONE(faults);
    }

    void everyNoteOfAnEndpointIsInTwoLanguages()
    {
        QStringList faults;
        for (const QJsonValue &row : endpoints()) {
            const QJsonArray english = row["notes"_L1].toArray();
            const QJsonArray chinese = row["notes_zh"_L1].toArray();
            if (english.size() != chinese.size())
                faults.append(nameOf(row.toObject()) + u": as many notes as notes_zh"_s);
            for (qsizetype i = 0; i < std::min(english.size(), chinese.size()); ++i) {
                const QJsonObject note{{u"id"_s, row["id"_L1]}, {u"en"_s, english[i]}, {u"zh"_s, chinese[i]}};
                faults += faultsOf({note}, {u"en"_s, u"zh"_s});
            }
        }
        QVERIFY_NONE(faults);
    }

    void everyEndpointThatIsPostedToSaysWhatItTakes()
    {
        const QStringList bare{u"draft_switch"_s, u"getSpeed"_s, u"cgi-bin_media_voice_queryrecoresultfortext"_s};
        QStringList faults;
        for (const QJsonValue &row : endpoints()) {
            const QString id = row["id"_L1].toString();
            const bool hasBody = row["body"_L1].toString() != u"none"_s;
            if (!isTidy(row["field_basis"_L1].toString()) || row["field_basis"_L1].toString() == u"not collected"_s)
                faults.append(id + u": where its fields come from"_s);
            if (hasBody == row["request"_L1].toArray().isEmpty())
                faults.append(id + u": a body has fields, and fields need a body"_s);
            if (row["method"_L1] == u"POST"_s && !hasBody && !bare.contains(id))
                faults.append(id + u": no body"_s);
        }
        QVERIFY_NONE(faults);
    }

    void everyErrorOfAnEndpointIsExplained()
    {
        QSet<int> known;
        for (const QJsonValue &row : errors())
            known.insert(row["code"_L1].toInt());
        QStringList unknown;
        for (const QJsonValue &row : endpoints())
            for (const QJsonValue &code : row["errors"_L1].toArray())
                if (!known.contains(code.toInt()))
                    unknown.append(u"%1 %2"_s.arg(nameOf(row.toObject())).arg(code.toInt()));
        QVERIFY_NONE(unknown);
    }
};

QTEST_GUILESS_MAIN(TestCatalogueData)
#include "tst_cataloguedata.moc"
