// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menujson.h"
#include "core/menu/menurules.h"
#include "tests/support/menugenerator.h"
#include "tests/support/menuvalues.h"
#include "tests/support/sandboxclient.h"

#include <QTest>

using namespace core::menu;
using namespace Qt::StringLiterals;
using test::menus::click;
using test::menus::menuOf;
using test::menus::popUp;
using test::menus::view;

namespace {

/// A day of an account: no longer, because the platform counts calls.
class Day
{
public:
    static constexpr int menus = 300;

    Day() : m_token(m_client.tokenQuery())
    {
        for (int tag = 100; tag < 120; ++tag) // the generator's; two are there already
            static_cast<void>(m_client.post("/cgi-bin/tags/create",
                                            "{\"tag\":{\"name\":\"t" + QByteArray::number(tag) + "\"}}", m_token));
    }

    [[nodiscard]] const core::Catalogue &catalogue() const { return m_client.catalogue; }

    /// The errcodes of the default menu (first) and of every conditional one after it.
    [[nodiscard]] QList<int> publish(const MenuSet &wanted)
    {
        static_cast<void>(m_client.get("/cgi-bin/menu/delete", m_token));
        QList<int> codes{wanted.base.buttons.isEmpty() ? 0 : post("/cgi-bin/menu/create", createBody(wanted.base))};
        for (const ConditionalMenu &menu : wanted.conditional)
            codes.append(post("/cgi-bin/menu/addconditional", addConditionalBody(menu)));
        return codes;
    }

private:
    int post(const QByteArray &path, const QByteArray &body)
    {
        return test::SandboxClient::code(m_client.post(path, body, m_token));
    }

    test::SandboxClient m_client{{.kind = core::sandbox::Kind::Service}};
    QByteArray m_token;
};

/// The codes of the errors in one menu of the set (-1 = the default one).
QList<int> errorsIn(const QList<Problem> &problems, int conditional)
{
    QList<int> codes;
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Error && problem.place.conditional == conditional)
            codes.append(problem.code);
    }
    return codes;
}

QByteArray explain(const MenuSet &menus, const QList<Problem> &problems, const QList<int> &codes)
{
    QByteArray text; // first, since Qt Test cuts long messages
    for (const Problem &problem : problems) {
        if (problem.severity == Problem::Severity::Error)
            text +=
                u"ours: %1 at %2: %3\n"_s.arg(QString::number(problem.code), problem.place.toString(), problem.message)
                    .toUtf8();
    }
    for (const int code : codes)
        text += "sandbox: " + QByteArray::number(code) + '\n';
    return text + write(menus);
}

/// Where both agree in whether, and in the code of what is refused for one reason; else why not.
class Comparison
{
public:
    Comparison(Day &day, const MenuSet &menus)
        : m_menus(menus)
        , m_problems(check(menus, day.catalogue()))
        , m_codes(day.publish(menus))
    { }

    [[nodiscard]] bool isAccepted() const { return m_codes.count(0) == m_codes.size(); }
    [[nodiscard]] bool isSame() const { return hasErrors(m_problems) != isAccepted() && m_isSameReason; }
    [[nodiscard]] QByteArray whyNot() const { return explain(m_menus, m_problems, m_codes); }

    /// The codes that both gave for a single error in a menu.
    [[nodiscard]] QSet<int> compareReasons()
    {
        QSet<int> agreed;
        if (m_menus.base.buttons.isEmpty())
            return agreed; // the platform looks at nothing else
        // Only as far as the first refusal: the domains of a menu that was refused do not count for those after it.
        for (int i = 0; i < m_codes.size() && (i == 0 || m_codes[i - 1] == 0); ++i) {
            const QList<int> ours = errorsIn(m_problems, i - 1);
            if (ours.size() != 1)
                continue;
            m_isSameReason = m_isSameReason && ours[0] == m_codes[i];
            agreed.insert(m_codes[i]);
        }
        return agreed;
    }

private:
    const MenuSet &m_menus;
    QList<Problem> m_problems;
    QList<int> m_codes; ///< of the sandbox
    bool m_isSameReason = true;
};

/// As reading leaves it: a known key with a value that is not text is an extra instead of the text.
Button withExtra(Button button, const QString &key, const QJsonValue &value)
{
    if (key == "name"_L1)
        button.name.clear();
    else if (key == "type"_L1)
        button.type.clear();
    else if (key == "key"_L1)
        button.key.clear();
    else if (key == "url"_L1)
        button.url.clear();
    else if (key == "sub_button"_L1)
        button.children.clear();
    button.extra.insert(key, value);
    return button;
}

} // namespace

/// Our rules and the sandbox were written apart, from the same facts.
class TestMenuAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAndSandboxJudgeAlike()
    {
        test::MenuGenerator generator(20261121);
        std::unique_ptr<Day> day;
        int accepted = 0;
        QSet<int> agreed;
        for (int round = 0; round < 10'000; ++round) {
            if (round % Day::menus == 0)
                day = std::make_unique<Day>();
            const MenuSet menus = generator.any();
            Comparison comparison(*day, menus);
            agreed += comparison.compareReasons();
            QVERIFY2(comparison.isSame(), comparison.whyNot().constData());
            accepted += comparison.isAccepted() ? 1 : 0;
        }
        // That it was no agreement about nothing.
        QCOMPARE_GT(accepted, 4000);
        QCOMPARE_LT(accepted, 8000);
        for (const int code : {40007, 40016, 40017, 40018, 40019, 40020, 40023, 40024, 40025, 40026, 40027,
                               40033, 40035, 40054, 40055, 40166, 41011, 45159, 53600, 65304, 65316, 65320})
            QVERIFY2(agreed.contains(code), qPrintable(QString::number(code)));
    }

    void rulesAndSandboxAgreeOnCorners_data()
    {
        QTest::addColumn<Button>("button");
        const Button good = view(u"a"_s);
        const auto row = [](const char *name, const Button &button) { QTest::newRow(name) << button; };
        row("third level", popUp(u"a"_s, {popUp(u"b"_s, {good})}));
        row("third level without name", popUp(u"a"_s, {popUp({}, {good})}));
        for (const QJsonValue &value : {QJsonValue(5), QJsonValue(true), QJsonValue(), QJsonValue(u"x"_s),
                                        QJsonValue(QJsonArray{}), QJsonValue(QJsonObject{})}) {
            const QByteArray what = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
            for (const QString &key : {u"name"_s, u"type"_s, u"key"_s, u"url"_s, u"sub_button"_s, u"x"_s}) {
                if (key == "sub_button"_L1 ? value.isArray() : value.isString() && key != "x"_L1)
                    continue; // reading takes it up as what it should be
                const QByteArray name = key.toLatin1() + what;
                row(name.constData(), withExtra({}, key, value));
                row(QByteArray("click " + name).constData(), withExtra(click({}, {}), key, value));
                row(QByteArray("good " + name).constData(), withExtra(good, key, value));
                row(QByteArray("pop-up " + name).constData(), withExtra(popUp(u"a"_s, {good}), key, value));
            }
        }
        // Not as reading leaves it: the member is sent, and the extra is not.
        Button outdone = good;
        outdone.extra = {{u"name"_s, 5}, {u"type"_s, QJsonArray()}, {u"url"_s, u"\x01"_s}};
        row("extras that members outdo", outdone);
        for (const QString &name : {u" "_s, u"\u3000"_s, u"\u00a0"_s, u"\u200b"_s, u"\x85"_s, u"\u2028"_s, u"\x1f"_s,
                                    u"\ufeff"_s, u"\ufffd"_s, u"𠮷𠮷𠮷𠮷"_s, u"𠮷𠮷𠮷𠮷a"_s, u"\\u4e2d"_s, u"\\"_s})
            row(QByteArray("name " + name.toUtf8().toHex()).constData(), view(name));
        for (const QString &url : {u"http://user@/"_s,
                                   u"http://user:word@a.cn/"_s,
                                   u"http://a.cn:0/"_s,
                                   u"http://a.cn:/"_s,
                                   u"http://."_s,
                                   u"http://a..b/"_s,
                                   u"http://-/"_s,
                                   u"http://[::1"_s,
                                   u"http://[::1]/"_s,
                                   u"http://1.2.3.4.5/"_s,
                                   u"HTTP://A.CN"_s,
                                   u"https://a.cn/%zz"_s,
                                   u"https://a_b.cn/"_s,
                                   u"https:///a.cn"_s,
                                   u"https:a.cn"_s,
                                   u"https://a.cn/\"<>"_s,
                                   u" https://a.cn/"_s,
                                   u"https://a.cn/ "_s,
                                   u"https://a.cn\\b"_s,
                                   u"?"_s,
                                   u"#"_s})
            row(QByteArray("url " + url.toUtf8()).constData(), view(u"a"_s, url));
    }

    void rulesAndSandboxAgreeOnCorners()
    {
        QFETCH(const Button, button);
        static Day day;
        for (const MenuSet &menus : {menuOf({button}), menuOf({view(u"a"_s), popUp(u"b"_s, {button})})}) {
            Comparison comparison(day, menus);
            static_cast<void>(comparison.compareReasons());
            QVERIFY2(comparison.isSame(), comparison.whyNot().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestMenuAgreement)
#include "tst_menuagreement.moc"
