// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/template/check.h"
#include "core/template/refusal.h"
#include "tests/support/sampletemplates.h"

#include <QTest>

using namespace core::templates;
using namespace Qt::StringLiterals;
using core::Problem;
using Severity = Problem::Severity;

class TestTemplateCheck : public QObject
{
    Q_OBJECT

    core::Catalogue m_catalogue;

    /// Of one value of a template with that field only.
    QList<Problem> problemsOf(const QString &field, const QString &text, Family family = Family::Message) const
    {
        const Template subject{.family = family, .id = u"T"_s, .content = u"x:{{%1.DATA}}"_s.arg(field)};
        return Rules(subject, m_catalogue).checkValue(field, text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalogue = core::Catalogue::load();
        QVERIFY(catalogue);
        m_catalogue = *std::move(catalogue);
    }

    void aFieldsNameSaysItsKind_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<KeywordKind>("kind");
        QTest::newRow("thing") << u"thing1"_s << KeywordKind::Thing;
        QTest::newRow("two digits") << u"thing12"_s << KeywordKind::Thing;
        QTest::newRow("with underscore") << u"character_string7"_s << KeywordKind::CharacterString;
        QTest::newRow("phone") << u"phone_number2"_s << KeywordKind::PhoneNumber;
        QTest::newRow("enum") << u"enum2"_s << KeywordKind::Constant;
        QTest::newRow("no number") << u"name"_s << KeywordKind::Free;
        QTest::newRow("old") << u"keyword1"_s << KeywordKind::Free;
        QTest::newRow("begins alike") << u"things1"_s << KeywordKind::Free;
        QTest::newRow("other case") << u"Thing1"_s << KeywordKind::Free;
        QTest::newRow("empty") << QString() << KeywordKind::Free;
    }

    void aFieldsNameSaysItsKind()
    {
        QFETCH(const QString, field);
        QFETCH(const KeywordKind, kind);
        QCOMPARE(toString(kindOf(field)), toString(kind));
    }

    void valuesThatKeepTheRulesHaveNoProblem_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        const auto add = [](const QString &field, const QString &text) {
            QTest::newRow(qPrintable(field + u' ' + text)) << field << text;
        };
        add(u"thing1"_s, QString(20, u'中'));
        add(u"thing1"_s, u"a \"b\" 、12 #"_s);
        add(u"thing1"_s, u"𠀀"_s.repeated(20));
        add(u"number1"_s, u"12.50"_s);
        add(u"number1"_s, u".5"_s);
        add(u"letter1"_s, u"AbZ"_s);
        add(u"symbol1"_s, u"+-~！。"_s);
        add(u"character_string1"_s, u"No: 12-AB_#￥"_s);
        add(u"time1"_s, u"15:01"_s);
        add(u"time1"_s, u"23:59:59"_s);
        add(u"time1"_s, u"2019年10月1日 15:01"_s);
        add(u"time1"_s, u"08:00~09:30"_s);
        add(u"time1"_s, u"2026年1月1日 8:00 ~ 9:30"_s);
        add(u"date1"_s, u"2026年2月28日"_s);
        add(u"date1"_s, u"2024年02月29日 7:05"_s);
        add(u"date1"_s, u"2026年1月1日~2026年1月3日"_s);
        add(u"date1"_s, u"2026年1月1日 08:00~09:00"_s);
        add(u"amount1"_s, u"￥1234567890.12元"_s);
        add(u"amount1"_s, u"$5"_s);
        add(u"amount1"_s, u"100元"_s);
        add(u"phone_number1"_s, u"+86-0766-66888866"_s);
        add(u"car_number1"_s, u"粤A8Z888挂"_s);
        add(u"car_number1"_s, u"A12345"_s);
        add(u"name1"_s, u"欧阳娜娜"_s);
        add(u"name1"_s, u"Anne-Marie O'Neil"_s);
        add(u"name1"_s, u"阿凡提·Ab"_s);
        add(u"phrase1"_s, u"已经完成了"_s);
        add(u"keyword1"_s, u"any text, 任意"_s);
    }

    void valuesThatKeepTheRulesHaveNoProblem()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        const QList<Problem> problems = problemsOf(field, text);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.isEmpty() ? QString() : problems.first().message));
    }

    void eachMistakeIsFound_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QStringList>("words");
        const auto add = [](const char *name, const QString &field, const QString &text, const QString &rule,
                            const QStringList &words = {}, Severity severity = Severity::Error) {
            QTest::newRow(name) << field << text << rule << severity << words;
        };
        const auto keyword = [](const char *end) -> QString {
            return u"template.keyword."_s + QString::fromLatin1(end);
        };
        add("21 characters", u"thing1"_s, QString(21, u'中'), keyword("thing.chars"), {u"20"_s, u"21"_s, u"thing1"_s});
        add("pairs count once", u"thing1"_s, u"𠀀"_s.repeated(21), keyword("thing.chars"), {u"21"_s});
        add("33 digits", u"number1"_s, QString(33, u'1'), keyword("number.digits"), {u"32"_s, u"33"_s});
        add("two points", u"number1"_s, u"1.2.3"_s, keyword("number.form"), {u"\".\""_s});
        add("only a point", u"number1"_s, u"."_s, keyword("number.form"));
        add("thousands", u"number1"_s, u"1,000"_s, keyword("number.form"), {u"\",\""_s});
        add("full width digit", u"number1"_s, u"１２"_s, keyword("number.form"), {u"１"_s});
        add("33 letters", u"letter1"_s, QString(33, u'a'), keyword("letter.chars"), {u"32"_s, u"33"_s});
        add("digit among letters", u"letter1"_s, u"a1"_s, keyword("letter.form"), {u"\"1\""_s});
        add("six symbols", u"symbol1"_s, u"+-+-+-"_s, keyword("symbol.chars"), {u"5"_s, u"6"_s});
        add("letter among symbols", u"symbol1"_s, u"+a"_s, keyword("symbol.form"));
        add("33 of a string", u"character_string1"_s, QString(33, u'1'), keyword("characterString.chars"));
        add("Chinese in a string", u"character_string1"_s, u"单12"_s, keyword("characterString.form"), {u"单"_s});
        add("25 o'clock", u"time1"_s, u"25:01"_s, keyword("time.form"), {u"25:01"_s});
        add("60 minutes", u"time1"_s, u"12:60"_s, keyword("time.form"));
        add("full width colon", u"time1"_s, u"12：30"_s, keyword("time.form"));
        add("half a day", u"time1"_s, u"3:01 PM"_s, keyword("time.form"));
        add("time without time", u"time1"_s, u"2026年1月1日"_s, keyword("time.form"));
        add("three ends", u"time1"_s, u"1:00~2:00~3:00"_s, keyword("time.form"));
        add("open end", u"time1"_s, u"1:00~"_s, keyword("time.form"));
        add("no such day", u"date1"_s, u"2026年2月29日"_s, keyword("date.form"), {u"2月29日"_s});
        add("no day", u"date1"_s, u"2026年2月"_s, keyword("date.form"));
        add("date without date", u"date1"_s, u"12:30"_s, keyword("date.form"));
        add("dashes", u"date1"_s, u"2026-01-31"_s, keyword("date.spelling"), {u"2026-01-31"_s}, Severity::Warning);
        add("dashes, no such day", u"date1"_s, u"2026-02-31"_s, keyword("date.form"));
        add("mixed signs", u"date1"_s, u"2026-01/31"_s, keyword("date.form"));
        add("11 digits of money", u"amount1"_s, u"￥12345678901"_s, keyword("amount.digits"), {u"10"_s, u"11"_s});
        add("two signs", u"amount1"_s, u"￥￥1"_s, keyword("amount.form"));
        add("money with commas", u"amount1"_s, u"￥1,000"_s, keyword("amount.form"), {u"\",\""_s});
        add("money of points", u"amount1"_s, u"￥.5"_s, keyword("amount.form"));
        add("a point at the end", u"amount1"_s, u"5.元"_s, keyword("amount.form"));
        add("no money", u"amount1"_s, u"￥元"_s, keyword("amount.form"));
        add("18 of a phone", u"phone_number1"_s, QString(18, u'1'), keyword("phoneNumber.chars"), {u"17"_s});
        add("letters of a phone", u"phone_number1"_s, u"010-CALL"_s, keyword("phoneNumber.form"));
        add("nine of a car", u"car_number1"_s, u"粤A8Z8881"_s + u"挂"_s, keyword("carNumber.chars"), {u"8"_s, u"9"_s});
        add("Chinese inside a car", u"car_number1"_s, u"A粤12345"_s, keyword("carNumber.form"), {u"粤"_s});
        add("11 of a name", u"name1"_s, QString(11, u'王'), keyword("nameChinese.chars"), {u"10"_s, u"11"_s});
        add("mixed name", u"name1"_s, u"王"_s + QString(10, u'a'), keyword("nameChinese.chars"));
        add("21 letters of a name", u"name1"_s, QString(21, u'a'), keyword("nameLetters.chars"), {u"20"_s, u"21"_s});
        add("digit in a name", u"name1"_s, u"张3"_s, keyword("name.form"), {u"\"3\""_s});
        add("six of a phrase", u"phrase1"_s, u"已经全部完成"_s, keyword("phrase.chars"), {u"5"_s, u"6"_s});
        add("letters in a phrase", u"phrase1"_s, u"OK"_s, keyword("phrase.form"), {u"\"O\""_s});
        add("nothing", u"thing1"_s, QString(), u"template.value.missing"_s);
        add("blanks", u"thing1"_s, u" \n "_s, u"template.value.missing"_s);
        add("nothing in an old one", u"keyword1"_s, QString(), u"template.value.missing"_s, {}, Severity::Warning);
        add("NUL", u"thing1"_s, u"a\0b"_s, u"template.value.characters"_s, {u"U+0000"_s});
        add("half a pair", u"keyword1"_s, QString(QChar(0xd83d)), u"template.value.characters"_s, {u"U+D83D"_s});
        add("emoji", u"thing1"_s, u"好😀"_s, u"template.value.emoji"_s, {u"😀"_s}, Severity::Warning);
        add("heart with selector", u"keyword1"_s, u"\u2764\ufe0f"_s, u"template.value.emoji"_s, {}, Severity::Warning);
        add("lines", u"thing1"_s, u"a\nb"_s, u"template.value.lines"_s, {}, Severity::Warning);
        add("cut", u"keyword1"_s, QString(26, u'中'), u"template.line.shownChars"_s, {u"25"_s, u"26"_s},
            Severity::Warning);
        add("first", u"first"_s, u"您好"_s, u"template.value.unshown"_s, {u"first"_s}, Severity::Warning);
        add("remark", u"remark"_s, u"谢谢"_s, u"template.value.unshown"_s, {u"remark"_s}, Severity::Warning);
    }

    void eachMistakeIsFound()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        QFETCH(const QString, rule);
        QFETCH(const Severity, severity);
        QFETCH(const QStringList, words);
        const QList<Problem> problems = problemsOf(field, text);
        const auto found = std::ranges::find(problems, rule, &Problem::rule);
        QVERIFY2(found != problems.end(), qPrintable(problems.isEmpty() ? u"nothing found"_s : problems[0].rule));
        QCOMPARE(toString(found->severity), toString(severity));
        QCOMPARE(found->path, u"data.%1.value"_s.arg(field));
        for (const QString &word : words)
            QVERIFY2(found->message.contains(word), qPrintable(found->message));
        if (rule.startsWith(u"template.keyword."_s))
            QCOMPARE(found->code, 47003);
    }

    void everyLimitThatIsNamedIsOneOfTheCatalogue()
    {
        for (const KeywordKind kind : allKeywordKinds) {
            const QString field = toString(kind) + u'1';
            for (const Problem &problem : problemsOf(field, QString(100, kind == KeywordKind::Phrase ? u'中' : u'1'))) {
                if (problem.limit.isDouble())
                    QVERIFY2(m_catalogue.limit(problem.rule), qPrintable(problem.rule));
            }
        }
    }

    void aSubscriptionNoticeHasNoEmptyValues()
    {
        const QList<Problem> problems = problemsOf(u"keyword1"_s, QString(), Family::Subscription);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().severity == Severity::Error);
    }

    void aConstantIsOneOfItsValues()
    {
        const Rules rules(test::noticeTemplate(), m_catalogue);
        QVERIFY(rules.checkValue(u"const3"_s, u"线上"_s).isEmpty());
        const QList<Problem> problems = rules.checkValue(u"const3"_s, u"电话"_s);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().message.contains(u"线上, 线下"_s) && problems.first().message.contains(u"电话"_s));
    }

    void valuesAreThoseOfTheTemplate()
    {
        const Rules rules(test::orderTemplate(), m_catalogue);
        TemplateMessage message = test::orderMessage();
        QVERIFY(rules.check(message).isEmpty());
        message.values[1].field = u"character_strin2"_s;
        message.values[0].color = u"#173177"_s;
        const QList<Problem> problems = rules.check(message);
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.at(0).rule, u"template.value.missing"_s);
        QCOMPARE(problems.at(0).path, u"data.character_string2.value"_s);
        QCOMPARE(problems.at(1).path, u"data.thing1.color"_s);
        QCOMPARE(problems.at(2).rule, u"template.value.unknown"_s);
        QVERIFY(problems.at(2).advice.contains(u"\"character_string2\""_s));
    }

    void whoAndWhereToAreChecked_data()
    {
        QTest::addColumn<TemplateMessage>("message");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<int>("code");
        TemplateMessage message = test::orderMessage();
        message.toUser.clear();
        QTest::newRow("nobody") << message << u"touser"_s << Severity::Error << 40003;
        message.toUser = u"o中"_s;
        QTest::newRow("no openid") << message << u"touser"_s << Severity::Error << 40003;
        message = test::orderMessage();
        message.templateId = u"other"_s;
        QTest::newRow("other template") << message << u"template_id"_s << Severity::Error << 40037;
        message = test::orderMessage();
        message.url = u"www.a.example"_s;
        QTest::newRow("no address") << message << u"url"_s << Severity::Error << 0;
        message.url = u"https://a.example"_s;
        message.miniProgram = {.appId = u"wx0123456789abcdef"_s, .pagePath = u"index?a=1"_s};
        QTest::newRow("both") << message << u"url"_s << Severity::Note << 0;
        message.miniProgram.appId = u"gh_1"_s;
        QTest::newRow("no AppID") << message << u"miniprogram.appid"_s << Severity::Error << 40013;
        message = test::orderMessage();
        message.clientMsgId = u"a b"_s;
        QTest::newRow("id with a blank") << message << u"client_msg_id"_s << Severity::Error << 0;
    }

    void whoAndWhereToAreChecked()
    {
        QFETCH(const TemplateMessage, message);
        QFETCH(const QString, path);
        QFETCH(const Severity, severity);
        QFETCH(const int, code);
        const QList<Problem> problems = Rules(test::orderTemplate(), m_catalogue).check(message);
        const auto found = std::ranges::find(problems, path, &Problem::path);
        QVERIFY(found != problems.end());
        QCOMPARE(toString(found->severity), toString(severity));
        QCOMPARE(found->code, code);
    }

    void countsWhatAValueUsesOfItsLimit_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("used");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<bool>("areDigits");
        QTest::newRow("characters, not bytes") << u"thing1"_s << u"衬衫🎁"_s << qsizetype(3) << qint64(20) << false;
        QTest::newRow("digits of a number") << u"number2"_s << u"12.50"_s << qsizetype(4) << qint64(32) << true;
        QTest::newRow("digits before the point")
            << u"amount3"_s << u"￥128.50元"_s << qsizetype(3) << qint64(10) << true;
        QTest::newRow("Chinese name") << u"name4"_s << u"张A"_s << qsizetype(2) << qint64(10) << false;
        QTest::newRow("Latin name") << u"name4"_s << u"Ann"_s << qsizetype(3) << qint64(20) << false;
        QTest::newRow("no name yet") << u"name4"_s << QString() << qsizetype(0) << qint64(10) << false;
        QTest::newRow("a moment has none") << u"time5"_s << u"15:01"_s << qsizetype(5) << qint64(0) << false;
        QTest::newRow("a choice has none") << u"const6"_s << u"线上"_s << qsizetype(0) << qint64(0) << false;
    }

    void countsWhatAValueUsesOfItsLimit()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        QFETCH(const qsizetype, used);
        QFETCH(const qint64, limit);
        QFETCH(const bool, areDigits);
        const Usage usage = Rules(test::orderTemplate(), m_catalogue).usageOf(field, text);
        QCOMPARE(usage.used, used);
        QCOMPARE(usage.limit, limit);
        QCOMPARE(usage.unit == Usage::Unit::Digits, areDigits);
    }

    void aRefusalNamesItsField_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        QTest::newRow("a value") << 47003 << u"模板参数不符合规则 (argument invalid! data.amount3.value invalid)"_s
                                 << u"data.amount3.value"_s << u"支付金额"_s;
        QTest::newRow("behind an example")
            << 47003 << u"such as data.xxx.value (argument invalid! data.thing1.value invalid)"_s
            << u"data.thing1.value"_s << u"商品名称"_s;
        QTest::newRow("no field named") << 47003 << u"argument invalid"_s << u"data"_s << u"argument"_s;
        QTest::newRow("follower") << 43004 << u"require subscribe"_s << u"touser"_s << u"require"_s;
        QTest::newRow("template") << 40037 << u"invalid template_id"_s << u"template_id"_s << u"invalid"_s;
    }

    void aRefusalNamesItsField()
    {
        QFETCH(const int, code);
        QFETCH(const QString, message);
        QFETCH(const QString, path);
        QFETCH(const QString, word);
        const auto problem =
            locate({.kind = core::Error::Kind::Api, .message = message, .code = code}, test::orderTemplate());
        QVERIFY(problem);
        QCOMPARE(problem->path, path);
        QCOMPARE(problem->code, code);
        QVERIFY(problem->message.contains(word));
    }

    void otherRefusalsAreNotAboutTheMessage()
    {
        QVERIFY(!locate({.kind = core::Error::Kind::Api, .code = 45009}, test::orderTemplate()));
        QVERIFY(!locate({.kind = core::Error::Kind::Network, .code = 47003}, test::orderTemplate()));
    }
};

QTEST_GUILESS_MAIN(TestTemplateCheck)

#include "tst_templatecheck.moc"
