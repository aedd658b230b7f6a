// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/menu/refusal.h"
#include "tests/support/menuvalues.h"

#include <QTest>

using namespace core::menu;
using namespace Qt::StringLiterals;
using core::Error;
using test::menus::click;
using test::menus::conditional;
using test::menus::menuOf;
using test::menus::popUp;
using test::menus::view;

namespace {

const QString wxId = u"wx286b93c14bbf93aa"_s;

/// Valid by our rules, with every kind of field on both levels.
QList<Button> buttons()
{
    const Button mini{
        .name = u"mini"_s, .type = u"miniprogram"_s, .url = u"https://a.cn/"_s, .appId = wxId, .pagePath = u"p"_s};
    const Button article{.name = u"article"_s, .type = u"article_id"_s, .articleId = u"a"_s};
    const Button media{.name = u"media"_s, .type = u"media_id"_s, .mediaId = u"m"_s};
    return {click(u"click"_s), mini, popUp(u"more"_s, {view(u"view"_s), click(u"k"_s), article, media})};
}

MenuSet goodMenus()
{
    return {.base = menuOf(buttons()).base,
            .conditional = {conditional({.tagId = u"2"_s}, {view(u"x"_s)}, u"1"_s),
                            conditional({.tagId = u"3"_s, .clientPlatform = u"1"_s}, buttons(), u"2"_s)}};
}

QStringList pathsOf(const QList<Problem> &problems)
{
    QStringList paths;
    for (const Problem &problem : problems)
        paths.append(problem.place.toString());
    return paths;
}

const PublishStep create{.kind = PublishStep::Kind::Create};
const PublishStep addSecond{.kind = PublishStep::Kind::AddConditional, .conditional = 1};

} // namespace

class TestMenuRefusal : public QObject
{
    Q_OBJECT

    const core::Catalogue m_catalogue = core::Catalogue::load().value();

    [[nodiscard]] QList<Problem> located(int code, const PublishStep &step, const MenuSet &menus) const
    {
        const Error refusal{.kind = Error::Kind::Api, .message = u"refused"_s, .code = code};
        return locate(refusal, step, menus, m_catalogue);
    }

private Q_SLOTS:
    void namesWhatTheCodeCanMean_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("inDefault");
        QTest::addColumn<QStringList>("inConditional");
        const auto row = [](int code, const QStringList &paths) {
            QStringList inside;
            for (const QString &path : paths)
                inside.append(path.isEmpty() ? u"conditionalmenu[1]"_s : u"conditionalmenu[1]."_s + path);
            QTest::addRow("%d", code) << code << paths << inside;
        };
        const auto rule = [](int code, const QString &path) {
            QTest::addRow("%d", code) << code << QStringList{QString()} << QStringList{u"conditionalmenu[1]."_s + path};
        };
        const QString below = u"button[2].sub_button"_s;
        row(40007, {below + u"[3].media_id"_s});
        row(40015, {u"button[1].type"_s, below + u"[2].type"_s, below + u"[3].type"_s});
        row(40016, {u"button"_s});
        row(40017, {u"button[0].type"_s, u"button[1].type"_s});
        row(40018, {u"button[0].name"_s, u"button[1].name"_s, u"button[2].name"_s});
        row(40019, {u"button[0].key"_s});
        row(40020, {u"button[1].url"_s});
        row(40021, {QString()});
        row(40022, {below});
        row(40023, {below});
        row(40024, {below + u"[0].type"_s, below + u"[1].type"_s, below + u"[2].type"_s, below + u"[3].type"_s});
        row(40025, {below + u"[0].name"_s, below + u"[1].name"_s, below + u"[2].name"_s, below + u"[3].name"_s});
        row(40026, {below + u"[1].key"_s});
        row(40027, {below + u"[0].url"_s});
        row(40033, {QString()});
        rule(40035, u"matchrule.client_platform_type"_s);
        row(40054, {below + u"[0].url"_s});
        row(40055, {u"button[1].url"_s});
        row(40119, {u"button[1].type"_s});
        row(40120, {below + u"[2].type"_s, below + u"[3].type"_s});
        row(40166, {u"button[1].appid"_s});
        row(41011, {u"button[1].pagepath"_s});
        row(45064, {u"button[1].appid"_s});
        rule(45159, u"matchrule.tag_id"_s);
        row(46003, {QString()});
        row(48001, {QString()});
        row(53600, {below + u"[2].article_id"_s});
        row(65301, {u"menuid"_s});
        row(65302, {QString()});
        QTest::newRow("65303") << 65303 << QStringList{QString()} << QStringList{QString()};
        rule(65304, u"matchrule"_s);
        row(65305, {QString()});
        row(65306, {QString()});
        row(65307, {u"button"_s});
        row(65308,
            {u"button[0].type"_s, u"button[1].type"_s, below + u"[0].type"_s, below + u"[1].type"_s,
             below + u"[2].type"_s, below + u"[3].type"_s});
        row(65309, {QString()});
        for (const int code : {65310, 65311, 65312, 65313, 65314, 65320})
            rule(code, u"matchrule"_s);
        row(65315, {QString()});
        row(65316, {u"button[1].url"_s, below + u"[0].url"_s});
        row(65317, {u"button[1].url"_s, below + u"[0].url"_s});
        row(65318, {QString()});
        row(65319, {QString()});
        row(85005, {u"button[1].appid"_s});
        row(-1, {QString()});
    }

    void namesWhatTheCodeCanMean()
    {
        QFETCH(const int, code);
        QTEST(pathsOf(located(code, create, goodMenus())), "inDefault");
        QTEST(pathsOf(located(code, addSecond, goodMenus())), "inConditional");
        const Problem first = located(code, create, goodMenus()).first();
        QCOMPARE(first.code, code);
        QCOMPARE(first.message, u"refused (error %1)"_s.arg(code));
        QVERIFY(first.severity == Problem::Severity::Error);
    }

    void namesTheOneThatBreaksTheRule_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<MenuSet>("menus");
        QTest::addColumn<QString>("path");
        const auto row = [](int code, const QList<Button> &menu, const QString &path) {
            QTest::addRow("%d", code) << code << menuOf(menu) << path;
        };
        const auto below = [](const Button &child) { return QList<Button>{popUp(u"p"_s, {view(u"good"_s), child})}; };
        const Button good = view(u"good"_s);
        const auto leaf = [](const QString &type) { return Button{.name = u"a"_s, .type = type}; };
        row(40016, QList<Button>(4, good), u"button"_s);
        row(40017, {good, leaf(u"clik"_s)}, u"button[1].type"_s);
        row(40018, {good, view({})}, u"button[1].name"_s);
        row(40019, {click(u"a"_s), click(u"a"_s, {})}, u"button[1].key"_s);
        row(40020, {good, view(u"a"_s, {})}, u"button[1].url"_s);
        row(40022, below(popUp(u"q"_s, {good})), u"button[0].sub_button[1].sub_button"_s);
        row(40023, {popUp(u"p"_s, {good}), popUp(u"q"_s, QList<Button>(6, good))}, u"button[1].sub_button"_s);
        row(40024, below(leaf(u"news"_s)), u"button[0].sub_button[1].type"_s);
        row(40025, below(view({})), u"button[0].sub_button[1].name"_s);
        row(40026, below(click(u"a"_s, {})), u"button[0].sub_button[1].key"_s);
        row(40027, below(view(u"a"_s, {})), u"button[0].sub_button[1].url"_s);
        row(40033, {good, view(u"a\x01"_s)}, u"button[1].name"_s);
        row(40054, below(view(u"a"_s, u"x"_s)), u"button[0].sub_button[1].url"_s);
        row(40055, {good, view(u"a"_s, u"x"_s)}, u"button[1].url"_s);
        row(40166, {good, {.name = u"a"_s, .type = u"miniprogram"_s, .appId = u"gh_1"_s}}, u"button[1].appid"_s);
        row(41011, {good, {.name = u"a"_s, .type = u"miniprogram"_s, .appId = wxId}}, u"button[1].pagepath"_s);
        row(40007, {good, leaf(u"media_id"_s)}, u"button[1].media_id"_s);
        row(53600, {good, leaf(u"article_id"_s)}, u"button[1].article_id"_s);

        const auto ruled = [](const MatchRule &rule) {
            MenuSet menus = goodMenus();
            menus.conditional[1].rule = rule;
            return menus;
        };
        const QString inside = u"conditionalmenu[1].matchrule"_s;
        QTest::newRow("65304") << 65304 << ruled({}) << inside;
        QTest::newRow("45159") << 45159 << ruled({.tagId = u"vip"_s}) << inside + u".tag_id"_s;
        QTest::newRow("40035") << 40035 << ruled({.clientPlatform = u"4"_s}) << inside + u".client_platform_type"_s;
        const QJsonObject extra{{u"age"_s, 5}, {u"sex"_s, 1}};
        QTest::newRow("65320") << 65320 << ruled({.tagId = u"2"_s, .extra = extra}) << inside + u".sex"_s;
        MenuSet domains = goodMenus();
        domains.conditional[0].menu.buttons = {
            popUp(u"p"_s, {view(u"a"_s, u"https://1.cn"_s), view(u"b"_s, u"https://2.cn"_s)})};
        domains.conditional[1].menu.buttons = {
            popUp(u"p"_s, {view(u"a"_s, u"https://3.cn"_s), view(u"b"_s, u"https://4.cn"_s)})};
        QTest::newRow("65316") << 65316 << domains << u"conditionalmenu[1].button[0].sub_button[1].url"_s;
    }

    void namesTheOneThatBreaksTheRule()
    {
        QFETCH(const int, code);
        QFETCH(const MenuSet, menus);
        QFETCH(const QString, path);
        const QList<Problem> problems = located(code, menus.conditional.isEmpty() ? create : addSecond, menus);
        QCOMPARE(pathsOf(problems), QStringList{path});
        const QString &message = problems.first().message;
        QVERIFY2(message.startsWith(u"refused (error %1): "_s.arg(code)), qPrintable(message));
        QCOMPARE_NE(problems.first().rule, u"menu.platform"_s);
    }

    void namesWhatLiesBetweenTwoKnownLimits()
    {
        const QString link = u"https://a.cn/"_s + QString(300, u'x');
        const QList<Problem> problems = located(40020, create, menuOf({view(u"a"_s), view(u"b"_s, link)}));
        QCOMPARE(pathsOf(problems), QStringList{u"button[1].url"_s});
        QCOMPARE(problems.first().rule, u"menu.url.bytes"_s);
        QVERIFY(problems.first().severity == Problem::Severity::Error);
    }

    void looksForEscapesThatWereWrittenTwice()
    {
        const MenuSet menus = menuOf({view(u"a"_s), popUp(u"b"_s, {click(u"\\u4e2d"_s, u"\\u4E2D"_s)})});
        QCOMPARE(pathsOf(located(40033, create, menus)),
                 (QStringList{u"button[1].sub_button[0].name"_s, u"button[1].sub_button[0].key"_s}));
    }

    void blamesRetiredFieldsOfTheRule()
    {
        MenuSet menus = goodMenus();
        menus.conditional[1].rule.extra = {{u"country"_s, u"中国"_s}};
        QCOMPARE(pathsOf(located(65312, addSecond, menus)), QStringList{u"conditionalmenu[1].matchrule.country"_s});
    }

    void findsTheMenuThatCannotBeDeleted()
    {
        const PublishStep known{.kind = PublishStep::Kind::DeleteConditional, .menuId = u"2"_s};
        const PublishStep unknown{.kind = PublishStep::Kind::DeleteConditional, .menuId = u"77"_s};
        QCOMPARE(pathsOf(located(65301, known, goodMenus())), QStringList{u"conditionalmenu[1].menuid"_s});
        QCOMPARE(pathsOf(located(65301, unknown, goodMenus())), QStringList{u"menuid"_s});
    }

    void addsWhatToDo()
    {
        const Error refusal{.kind = Error::Kind::Api, .message = u"no"_s, .code = 85005, .advice = u"link it"_s};
        const QList<Problem> problems = locate(refusal, create, goodMenus(), m_catalogue);
        QCOMPARE(problems.first().message, u"no (error 85005). link it"_s);
    }

    void keepsTheReasonOfWhatIsNoErrcode()
    {
        const Error refusal{.kind = Error::Kind::Network, .message = u"cut at 100%1"_s};
        const QList<Problem> problems = locate(refusal, create, goodMenus(), m_catalogue);
        QCOMPARE(pathsOf(problems), QStringList{QString()});
        QCOMPARE(problems.first().message, refusal.message);
    }

    void survivesAnIndexThatIsNotThere()
    {
        const PublishStep step{.kind = PublishStep::Kind::AddConditional, .conditional = 9};
        QCOMPARE(pathsOf(located(40016, step, goodMenus())), QStringList{u"button"_s});
        QCOMPARE(pathsOf(located(40018, step, {})), QStringList{QString()});
    }
};

QTEST_GUILESS_MAIN(TestMenuRefusal)
#include "tst_menurefusal.moc"
