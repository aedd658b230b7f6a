// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/template/bodies.h"
#include "core/template/datafile.h"
#include "core/template/preview.h"
#include "tests/support/sampletemplates.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace core::templates;
using namespace Qt::StringLiterals;

namespace {

QByteArray golden(const char *name)
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA "/template/%1.json").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

TemplateMessage noticeMessage()
{
    return {.toUser = u"oABCD1abcdefghijklmnopqrstuv"_s,
            .templateId = test::noticeTemplate().id,
            .url = u"https://a.example/?a=1&b=中"_s,
            .clientMsgId = u"left-out"_s,
            .values = {{u"const3"_s, u"线上"_s}, {u"thing1"_s, u"读书会"_s}, {u"date2"_s, u"2026年1月1日"_s}}};
}

} // namespace

class TestTemplateValues : public QObject
{
    Q_OBJECT

    core::Catalogue m_catalogue;

private Q_SLOTS:
    void initTestCase()
    {
        auto catalogue = core::Catalogue::load();
        QVERIFY(catalogue);
        m_catalogue = *std::move(catalogue);
    }

    void aContentIsLinesWithFields()
    {
        const QList<Line> lines = linesOf(test::oldTemplate().content);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), (Line{.parts = {{.field = u"first"_s}}}));
        QCOMPARE(lines.at(1), (Line{.label = u"姓名"_s, .parts = {{.field = u"keyword1"_s}}}));
        QCOMPARE(lines.at(2), (Line{.label = u"时间"_s, .parts = {{.field = u"keyword2"_s}, {.text = u" 前后"_s}}}));
        QCOMPARE(fieldsOf(test::oldTemplate().content),
                 (QStringList{u"first"_s, u"keyword1"_s, u"keyword2"_s, u"remark"_s}));
    }

    void fieldsAreReadHoweverTheyAreSpaced_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("as documented") << u"a:{ {result.DATA} }"_s << QStringList{u"result"_s};
        QTest::newRow("two in a line") << u"{{a.DATA}}，{{b.DATA}}{{a.DATA}}"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("broken") << u"{{a.DATA} {{b}} {{c.data}}"_s << QStringList();
        QTest::newRow("empty") << QString() << QStringList();
    }

    void fieldsAreReadHoweverTheyAreSpaced()
    {
        QFETCH(const QString, content);
        QFETCH(const QStringList, fields);
        QCOMPARE(fieldsOf(content), fields);
    }

    void anExampleSaysValues()
    {
        const auto values = exampleValues(test::orderTemplate());
        QCOMPARE(values.size(), 4);
        QCOMPARE(values.value(u"time4"_s), u"2026年1月1日 15:01"_s);
        Template shorter = test::orderTemplate();
        shorter.example = u"支付金额:8元"_s;
        QCOMPARE(exampleValues(shorter), (QHash<QString, QString>{{u"amount3"_s, u"8元"_s}}));
    }

    void templatesComeBackAsTheyAreListed()
    {
        for (const Template &subject : {test::orderTemplate(), test::oldTemplate()}) {
            const auto read = Template::fromMessageList(subject.toJson());
            QVERIFY(read);
            QCOMPARE(*read, subject);
        }
        const auto read = Template::fromSubscriptionList(test::noticeTemplate().toJson());
        QVERIFY(read);
        QCOMPARE(*read, test::noticeTemplate());
        QVERIFY(!Template::fromMessageList({{u"title"_s, u"x"_s}}));
    }

    void theBodyIsWhatTheGoldenFileSays_data()
    {
        QTest::addColumn<Template>("subject");
        QTest::addColumn<TemplateMessage>("message");
        QTest::addColumn<QString>("endpoint");
        TemplateMessage plain = test::orderMessage();
        QTest::newRow("send-plain") << test::orderTemplate() << plain << u"sendTemplateMessage"_s;
        plain.url = u"https://a.example/order?id=1&name=箱"_s;
        plain.miniProgram = {.appId = u"wx0123456789abcdef"_s, .pagePath = u"pages/order?id=1"_s};
        plain.clientMsgId = u"job1-000001"_s;
        plain.values += Value{.field = u"thing9"_s, .text = u"left out"_s};
        plain.values.first().color = u"#173177"_s;
        QTest::newRow("send-full") << test::orderTemplate() << plain << u"sendTemplateMessage"_s;
        QTest::newRow("bizsend") << test::noticeTemplate() << noticeMessage() << u"sendNewSubscribeMsg"_s;
    }

    void theBodyIsWhatTheGoldenFileSays()
    {
        QFETCH(const Template, subject);
        QFETCH(const TemplateMessage, message);
        QFETCH(const QString, endpoint);
        const auto request = bodyOf(message, Rules(subject, m_catalogue));
        QVERIFY(request);
        QCOMPARE(request->endpointId, endpoint);
        QVERIFY(m_catalogue.endpoint(endpoint));
        QCOMPARE(request->body, golden(QTest::currentDataTag()));
    }

    void aWrongBodyIsNeverBuilt()
    {
        TemplateMessage message = test::orderMessage();
        message.values.first().text = QString(21, u'中');
        const auto request = bodyOf(message, Rules(test::orderTemplate(), m_catalogue));
        QVERIFY(!request);
        QCOMPARE(request.error().field, u"data.thing1.value"_s);
        QCOMPARE(request.error().code, 47003);
    }

    void aCardIsShownAsPhonesShowIt()
    {
        TemplateMessage message{.values = {{u"first"_s, u"您好"_s},
                                           {u"keyword1"_s, u"张😀三\n先生"_s},
                                           {u"keyword2"_s, QString(24, u'长')},
                                           {u"remark"_s, u"再见"_s}}};
        message.url = u"https://a.example"_s;
        Preview preview = previewOf(message, Rules(test::oldTemplate(), m_catalogue));
        QCOMPARE(preview.title, u"预约提醒"_s);
        QCOMPARE(preview.rows.size(), 2);
        QCOMPARE(toString(preview.rows.at(0)), u"姓名: 张三 先生"_s);
        QCOMPARE(preview.rows.at(1).text, QString(QString(24, u'长') + u" …"));
        QVERIFY(preview.rows.at(1).isCut());
        QVERIFY(preview.tap == Preview::Tap::Link);
        message.miniProgram = {.appId = u"wx0123456789abcdef"_s, .pagePath = u"index"_s};
        preview = previewOf(message, Rules(test::oldTemplate(), m_catalogue));
        QVERIFY(preview.tap == Preview::Tap::MiniProgram);
        QCOMPARE(preview.target, u"index"_s);
    }

    void theExampleStandsWhereNothingWasTyped()
    {
        const Preview preview =
            previewOf({.values = {{u"thing1"_s, u"茶"_s}}}, Rules(test::orderTemplate(), m_catalogue));
        QCOMPARE(preview.rows.size(), 4);
        QVERIFY(preview.rows.at(0).source == Preview::Row::Source::Typed);
        QCOMPARE(preview.rows.at(0).text, u"茶"_s);
        QVERIFY(preview.rows.at(1).source == Preview::Row::Source::Example);
        QCOMPARE(preview.rows.at(1).text, u"NO-20260101"_s);
        QVERIFY(preview.tap == Preview::Tap::Nothing);
    }

    void aFileComesBackAsItWasWritten()
    {
        TemplateMessage message = test::orderMessage();
        message.miniProgram = {.appId = u"wx0123456789abcdef"_s, .pagePath = u"a?b=\"c\""_s};
        message.url = u"https://a.example/中"_s;
        message.values.first().color = u"#fff"_s;
        const DataFile file = read(write(message, Family::Message));
        QVERIFY(file.problems.isEmpty());
        QCOMPARE(file.message, message);
        const DataFile notice = read(write(noticeMessage(), Family::Subscription));
        QVERIFY(notice.problems.isEmpty());
        QCOMPARE(notice.message, noticeMessage());
    }

    void aValueMayBeATextAlone()
    {
        const DataFile file = read(R"({"data": {"thing1": "a", "number2": {"value": 12.50}}})");
        QCOMPARE(file.problems.size(), 1);
        QVERIFY(file.problems.first().severity == core::Problem::Severity::Warning);
        QCOMPARE(file.problems.first().path, u"data.number2.value"_s);
        QCOMPARE(file.message.values, (QList<Value>{{u"thing1"_s, u"a"_s, {}}, {u"number2"_s, u"12.50"_s, {}}}));
    }

    void wrongShapesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("rule");
        const auto add = [](const char *name, const char *json, const char *path, const char *rule) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(path)
                                << QString(u"template."_s + QString::fromLatin1(rule));
        };
        add("no JSON", "{", "", "file.json");
        add("a list", "[]", "", "file.type");
        add("no data", "{}", "data", "file.data");
        add("data as a list", R"({"data": [{"name": "thing1", "value": "a"}]})", "data", "file.shape");
        add("data as a text", R"({"data": "thing1=a"})", "data", "file.type");
        add("value as a list", R"({"data": {"thing1": ["a"]}})", "data.thing1", "file.shape");
        add("value null", R"({"data": {"thing1": {"value": null}}})", "data.thing1.value", "file.shape");
        add("no value", R"({"data": {"thing1": {}}})", "data.thing1", "file.shape");
        add("other key", R"({"data": {"thing1": {"Value": "a"}}})", "data.thing1.Value", "file.unknown");
        add("with .DATA", R"({"data": {"thing1.DATA": "a"}})", "data.thing1.DATA", "file.shape");
        add("in braces", R"({"data": {"{{thing1.DATA}}": "a"}})", "data.{{thing1.DATA}}", "file.shape");
        add("twice", R"({"data": {"thing1": "a", "thing1": "b"}})", "data.thing1", "file.twice");
        add("data twice", R"({"data": {}, "data": {}})", "data", "file.twice");
        add("typing mistake", R"({"data": {}, "tempalte_id": "x"})", "tempalte_id", "file.unknown");
        add("colour of the card", R"({"data": {}, "topcolor": "red"})", "topcolor", "value.color");
        add("of mini-programs", R"({"data": {}, "miniprogram_state": "trial"})", "miniprogram_state", "file.foreign");
        add("mini-program as a text", R"({"data": {}, "miniprogram": "wx"})", "miniprogram", "file.type");
        add("key of a mini-program", R"({"data": {}, "miniprogram": {"appId": "wx"}})", "miniprogram.appId",
            "file.unknown");
    }

    void wrongShapesAreNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, path);
        QFETCH(const QString, rule);
        const DataFile file = read(json);
        const auto found = std::ranges::find(file.problems, rule, &core::Problem::rule);
        QVERIFY2(found != file.problems.end(), qPrintable(file.problems.isEmpty() ? QString() : file.problems[0].rule));
        QCOMPARE(found->path, path);
        QVERIFY(!found->message.isEmpty());
        QCOMPARE(file.nodeAt(found->path).line, 1);
    }

    void aRecordedBodyIsADataFile()
    {
        const DataFile file = read(golden("send-full"));
        QVERIFY(file.problems.isEmpty());
        QCOMPARE(file.message.clientMsgId, u"job1-000001"_s);
        QVERIFY(Rules(test::orderTemplate(), m_catalogue).check(file.message).size() == 1); // the mini-program wins
    }

    void theSchemaNamesWhatAFileMayHave()
    {
        const QJsonObject schema = QJsonDocument::fromJson(dataFileSchema()).object();
        const QStringList keys = schema["properties"_L1].toObject().keys();
        QCOMPARE(keys.size(), 8);
        for (const QString &key : keys) {
            const DataFile file = read("{\"data\": {}, \"" + key.toUtf8() + "\": \"\"}");
            QVERIFY(std::ranges::find(file.problems, u"template.file.unknown"_s, &core::Problem::rule)
                    == file.problems.end());
        }
    }
};

QTEST_GUILESS_MAIN(TestTemplateValues)

#include "tst_templatevalues.moc"
