// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/message/check.h"
#include "core/message/offer.h"
#include "tests/support/samplemessages.h"

#include <QTest>

using namespace core::message;
using namespace Qt::StringLiterals;
using core::Account;
using core::AccountType;
using core::Problem;
using Severity = Problem::Severity;

class TestMessageCheck : public QObject
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

    void goodMessagesHaveNoErrors()
    {
        for (const Operation operation : allOperations) {
            for (const Kind kind : allKinds) {
                if (!offered(kind, operation).isAllowed)
                    continue;
                for (const Problem &problem : check(test::sampleMessage(kind), operation, m_catalogue))
                    QVERIFY2(problem.severity != Severity::Error, qPrintable(problem.message));
            }
        }
    }

    void eachMistakeIsFound_data()
    {
        QTest::addColumn<Content>("content");
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QStringList>("words");
        const auto add = [](const char *name, const Content &content, Operation operation, const QString &path,
                            const QString &rule, Severity severity = Severity::Error, const QStringList &words = {}) {
            QTest::newRow(name) << content << operation << path << rule << severity << words;
        };
        using enum Operation;
        const QString content = u"content"_s;
        add("no text", Text{}, Mass, content, u"message.required"_s);
        add("blank text", Text{u" \n "_s}, CustomerService, content, u"message.required"_s);
        add("683 Chinese characters", Text{QString(683, u'中')}, CustomerService, content, u"customer.text.bytes"_s,
            Severity::Error, {u"2048"_s, u"2049"_s, u"683"_s});
        add("513 emoji", Text{u"😀"_s.repeated(513)}, PassiveReply, content, u"reply.text.bytes"_s, Severity::Error,
            {u"2052"_s, u"513"_s});
        add("long for mass", Text{QString(2049, u'a')}, Mass, content, u"mass.text.bytes"_s);
        add("long for the console", Text{QString(601, u'a')}, Mass, content, u"mass.text.consoleChars"_s,
            Severity::Warning, {u"601"_s, u"600"_s});
        add("NUL", Text{u"a\0b"_s}, CustomerService, content, u"message.text.characters"_s, Severity::Error,
            {u"U+0000"_s, u"2"_s});
        add("bell", Text{u"ab\a"_s}, Mass, content, u"message.text.characters"_s, Severity::Error, {u"U+0007"_s});
        add("first half", Text{QString(QChar(0xd83d)) + u'x'}, Mass, content, u"message.text.characters"_s,
            Severity::Error, {u"U+D83D"_s, u"1"_s});
        add("second half", Text{u'x' + QString(QChar(0xde00))}, PassiveReply, content, u"message.text.characters"_s);
        add("no character", Text{u'x' + QString(QChar(0xffff))}, Mass, content, u"message.text.characters"_s);
        add("escaped twice", Text{uR"(\u4e2d)"_s}, Mass, content, u"message.text.escapes"_s, Severity::Warning,
            {uR"(\u4e2d)"_s});
        add("entity", Text{u"a &amp; b"_s}, Mass, content, u"message.text.escapes"_s, Severity::Warning);
        add("written line break", Text{uR"(a\nb)"_s}, Mass, content, u"message.text.escapes"_s, Severity::Warning);

        const QString picture = u"mediaIds[0]"_s;
        add("no picture", Image{}, Mass, picture, u"message.required"_s);
        add("empty id", Image{.mediaIds = {u"a"_s, QString()}}, Mass, u"mediaIds[1]"_s, u"message.required"_s);
        add("two pictures", Image{.mediaIds = {u"a"_s, u"b"_s}}, CustomerService, u"mediaIds"_s,
            u"message.image.count"_s, Severity::Error, {u"2"_s});
        add("preview of two", Image{.mediaIds = {u"a"_s, u"b"_s}}, Preview, u"mediaIds"_s, u"message.image.count"_s,
            Severity::Warning);
        add("words lost", Image{.mediaIds = {u"a"_s}, .recommend = u"x"_s}, PassiveReply, u"recommend"_s,
            u"message.image.words"_s, Severity::Warning);
        add("id with a blank", Voice{u"a b"_s}, Mass, u"mediaId"_s, u"message.id.form"_s);
        add("id with a line break", Voice{u"a\n"_s}, Mass, u"mediaId"_s, u"message.id.form"_s);

        const Video uploaded{.mediaId = u"a"_s};
        const Video converted{.massMediaId = u"b"_s};
        add("uploaded id for mass", uploaded, Mass, u"massMediaId"_s, u"message.required"_s);
        add("uploaded id for preview", uploaded, Preview, u"massMediaId"_s, u"message.required"_s);
        add("converted id for customers", converted, CustomerService, u"mediaId"_s, u"message.required"_s);
        add("no thumbnail", uploaded, CustomerService, u"thumbMediaId"_s, u"message.required"_s);
        add("converted id for a reply", converted, PassiveReply, u"mediaId"_s, u"message.required"_s);

        const Music music{.url = u"https://a.example/m"_s, .hqUrl = u"https://a.example/h"_s};
        add("music without thumb", music, PassiveReply, u"thumbMediaId"_s, u"message.required"_s);
        Music ftp{.url = u"ftp://a.example"_s, .hqUrl = music.hqUrl, .thumbMediaId = u"t"_s};
        add("no web address", ftp, CustomerService, u"url"_s, u"message.url.form"_s);
        ftp.url = u"https://a.example/"_s + QString(1024, u'a');
        add("long address", ftp, CustomerService, u"url"_s, u"message.url.bytes"_s, Severity::Error,
            {u"1024"_s, u"1042"_s});
        ftp.url = u"https://a.example/a b"_s;
        add("address with a blank", ftp, CustomerService, u"url"_s, u"message.url.form"_s);

        const News::Link link{.title = u"t"_s, .url = u"https://a.example"_s};
        add("no article", News{}, CustomerService, u"articles"_s, u"message.required"_s);
        add("two for a customer", News{{link, link}}, CustomerService, u"articles"_s, u"customer.news.articles"_s,
            Severity::Error, {u"1"_s, u"2"_s});
        add("two in a reply", News{{link, link}}, PassiveReply, u"articles"_s, u"reply.newsForMessage"_s,
            Severity::Warning);
        add("nine in a reply", News{QList<News::Link>(9, link)}, PassiveReply, u"articles"_s, u"reply.newsForEvent"_s,
            Severity::Error, {u"8"_s, u"9"_s});
        add("no title", News{{{.url = link.url}}}, PassiveReply, u"articles[0].title"_s, u"message.required"_s);
        add("no link", News{{{.title = u"t"_s}}}, CustomerService, u"articles[0].url"_s, u"message.required"_s);
        add("title of two lines", News{{{.title = u"a\nb"_s, .url = link.url}}}, CustomerService,
            u"articles[0].title"_s, u"message.text.lines"_s, Severity::Warning);

        add("no choice", Menu{.head = u"?"_s}, CustomerService, u"choices"_s, u"message.required"_s);
        add("choice without a word", Menu{.choices = {{.id = u"1"_s}}}, CustomerService, u"choices[0].content"_s,
            u"message.required"_s);
        add("ids alike", Menu{.choices = {{u"1"_s, u"a"_s}, {u"1"_s, u"b"_s}}}, CustomerService, u"choices[1].id"_s,
            u"message.menu.ids"_s, Severity::Warning);
        add("no AppID", MiniProgramPage{u"t"_s, u"gh_1"_s, u"p"_s, u"m"_s}, CustomerService, u"appId"_s,
            u"message.appId.form"_s);
        add("no JSON", Card{u"c"_s, u"{code}"_s}, Preview, u"cardExt"_s, u"message.json.form"_s);
        add("draft to a customer", Articles{u"d"_s}, CustomerService, u"type"_s, u"message.kind.operation"_s,
            Severity::Error, {u"Publish the draft"_s});
        add("card for all", Card{u"c"_s}, Mass, u"type"_s, u"message.kind.operation"_s);
    }

    void eachMistakeIsFound()
    {
        QFETCH(const Content, content);
        QFETCH(const Operation, operation);
        QFETCH(const QString, path);
        QFETCH(const QString, rule);
        QFETCH(const Severity, severity);
        QFETCH(const QStringList, words);
        const QList<Problem> problems = check({.content = content}, operation, m_catalogue);
        const auto found = std::ranges::find_if(
            problems, [&](const Problem &problem) { return problem.path == path && problem.rule == rule; });
        QVERIFY2(found != problems.end(), qPrintable(problems.isEmpty() ? u"nothing found"_s : problems[0].rule));
        QCOMPARE(toString(found->severity), toString(severity));
        for (const QString &word : words)
            QVERIFY2(found->message.contains(word), qPrintable(found->message));
    }

    void whatIsAllowedHasNoProblem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji of four bytes") << u"😀👨‍👩‍👧"_s;
        QTest::newRow("lines") << u"a\nb\r\nc\td"_s;
        QTest::newRow("a link") << u"<a href=\"https://a.example/?x=1&y=2\">a</a>"_s;
        QTest::newRow("600 characters") << QString(600, u'中');
        QTest::newRow("ampersands") << u"A&B; C &D"_s;
    }

    void whatIsAllowedHasNoProblem()
    {
        QFETCH(const QString, text);
        const QList<Problem> problems = check({.content = Text{text}}, Operation::Mass, m_catalogue);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.isEmpty() ? QString() : problems[0].message));
    }

    void anAgentIsForCustomerMessages_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("rule");
        QTest::newRow("none") << QString() << Operation::Mass << QString();
        QTest::newRow("good") << u"a_1@name"_s << Operation::CustomerService << QString();
        QTest::newRow("elsewhere") << u"a_1@name"_s << Operation::Mass << u"message.kfAccount.operation"_s;
        QTest::newRow("no @") << u"a_1"_s << Operation::CustomerService << u"message.kfAccount.form"_s;
        QTest::newRow("blank") << u"a 1@name"_s << Operation::CustomerService << u"message.kfAccount.form"_s;
    }

    void anAgentIsForCustomerMessages()
    {
        QFETCH(const QString, account);
        QFETCH(const Operation, operation);
        QFETCH(const QString, rule);
        const auto problems = check({.content = Text{u"a"_s}, .kfAccount = account}, operation, m_catalogue);
        QCOMPARE(problems.isEmpty() ? QString() : problems.first().rule, rule);
    }

    void targetsAreChecked_data()
    {
        QTest::addColumn<Target>("target");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("code");
        const auto many = [](int count) {
            OpenIds list;
            for (int i = 0; i < count; ++i)
                list.ids += u"o%1"_s.arg(i);
            return Target(list);
        };
        QTest::newRow("everyone") << Target(Everyone()) << QString() << 0;
        QTest::newRow("tag") << Target(TagTarget{2}) << QString() << 0;
        QTest::newRow("no tag") << Target(TagTarget{-1}) << u"mass.tag.form"_s << 45159;
        QTest::newRow("two") << many(2) << QString() << 0;
        QTest::newRow("one") << many(1) << u"mass.openids.min"_s << 40130;
        QTest::newRow("nobody") << many(0) << u"mass.openids.min"_s << 40130;
        QTest::newRow("ten thousand") << many(10000) << QString() << 0;
        QTest::newRow("more") << many(10001) << u"mass.openids.max"_s << 40032;
        QTest::newRow("blank") << Target(OpenIds{{u"a"_s, u"b c"_s}}) << u"mass.openids.form"_s << 40031;
        QTest::newRow("twice") << Target(OpenIds{{u"a"_s, u"a"_s}}) << u"mass.openids.twice"_s << 40031;
    }

    void targetsAreChecked()
    {
        QFETCH(const Target, target);
        QFETCH(const QString, rule);
        QFETCH(const int, code);
        const QList<Problem> problems = check(target, m_catalogue);
        QCOMPARE(problems.isEmpty() ? QString() : problems.first().rule, rule);
        QCOMPARE(problems.isEmpty() ? 0 : problems.first().code, code);
        QVERIFY(code == 0 || m_catalogue.error(code));
    }

    void theAccountDecidesWhatIsOffered_data()
    {
        QTest::addColumn<AccountType>("type");
        QTest::addColumn<bool>("verified");
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<bool>("isAllowed");
        using enum Operation;
        const auto add = [](const char *name, AccountType type, bool verified, Operation operation, bool isAllowed) {
            QTest::newRow(name) << type << verified << operation << isAllowed;
        };
        add("unverified mass", AccountType::Subscription, false, Mass, false);
        add("unverified preview", AccountType::Service, false, Preview, false);
        add("unverified customer", AccountType::Subscription, false, CustomerService, false);
        add("unverified reply", AccountType::Subscription, false, PassiveReply, true);
        add("verified mass", AccountType::Subscription, true, Mass, true);
        add("verified customer", AccountType::Subscription, true, CustomerService, true);
        add("service mass", AccountType::Service, true, Mass, true);
    }

    void theAccountDecidesWhatIsOffered()
    {
        QFETCH(const AccountType, type);
        QFETCH(const bool, verified);
        QFETCH(const Operation, operation);
        QFETCH(const bool, isAllowed);
        const Offer offer = offered(Kind::Text, operation, Account{.type = type, .verified = verified});
        QCOMPARE(offer.isAllowed, isAllowed);
        QCOMPARE(offer.reason.isEmpty(), isAllowed);
        QCOMPARE(offer.code, isAllowed ? 0 : 48001);
    }

    void listsOfOpenIdsAreForServiceAccounts()
    {
        const Account subscription{.type = AccountType::Subscription, .verified = true};
        const Account service{.type = AccountType::Service, .verified = true};
        QVERIFY(offered(Target(Everyone()), subscription).isAllowed);
        QVERIFY(offered(Target(TagTarget{1}), subscription).isAllowed);
        QVERIFY(offered(Target(OpenIds{}), service).isAllowed);
        const Offer refused = offered(Target(OpenIds{}), subscription);
        QVERIFY(!refused.isAllowed);
        QVERIFY(!refused.reason.isEmpty());
    }

    void countersTellBytesAndCharacters()
    {
        const Usage usage = textUsage(u"中😀a"_s, Operation::Mass, m_catalogue);
        QCOMPARE(usage.bytes, 8);
        QCOMPARE(usage.chars, 3);
        QCOMPARE(usage.byteLimit, 2048);
        QCOMPARE(usage.charLimit, 600);
        QCOMPARE(textUsage({}, Operation::CustomerService, m_catalogue).charLimit, 0);
    }
};

QTEST_GUILESS_MAIN(TestMessageCheck)

#include "tst_messagecheck.moc"
