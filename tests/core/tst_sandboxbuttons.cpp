// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/menubuttons.h"
#include "tests/support/sandboxclient.h"

#include <QTest>

using namespace core::sandbox;
using namespace Qt::StringLiterals;
using namespace test;

namespace {

constexpr int ok = 0;

int create(SandboxClient &client, const QByteArray &body)
{
    return client.code(client.post("/cgi-bin/menu/create", body, client.tokenQuery()));
}

QJsonObject with(QJsonObject button, const QString &member, const QJsonValue &value)
{
    button.insert(member, value);
    return button;
}

QJsonObject without(QJsonObject button, const QString &member)
{
    button.remove(member);
    return button;
}

/// One button of each type with everything it needs.
QJsonArray everyType()
{
    QJsonArray all;
    for (const QString &type : {u"click"_s, u"scancode_push"_s, u"scancode_waitmsg"_s, u"pic_sysphoto"_s,
                                u"pic_photo_or_album"_s, u"pic_weixin"_s, u"location_select"_s})
        all.append(button(type, u"按钮"_s, {{"key"_L1, u"键 & \"/\\"_s}}));
    for (const QString &type : {u"media_id"_s, u"view_limited"_s})
        all.append(button(type, u"素材"_s, {{"media_id"_L1, "MEDIA_1"_L1}}));
    for (const QString &type : {u"article_id"_s, u"article_view_limited"_s})
        all.append(button(type, u"文章"_s, {{"article_id"_L1, "ARTICLE_1"_L1}}));
    all.append(view(u"https://example.com/中?a=1&b=2#c"_s));
    all.append(button(u"miniprogram"_s, u"程序 👍"_s,
                      {{"url"_L1, "http://example.com/"_L1},
                       {"appid"_L1, "wx286b93c14bbf93aa"_L1},
                       {"pagepath"_L1, "pages/lunar/index?a=1"_L1}}));
    return all;
}

} // namespace

/// What each button needs, level by level.
class TestSandboxButtons : public QObject
{
    Q_OBJECT

private:
    /// The same button on both levels, with the code of each.
    static void bothLevels(const char *name, const QJsonObject &button, int top, int sub)
    {
        QTest::addRow("top %s", name) << menuOf({button}) << top;
        QTest::addRow("sub %s", name) << nested(button) << sub;
    }

private Q_SLOTS:
    void knowsParentsFromLeaves_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const QJsonObject parent = submenu({click()});
        const QJsonObject nothing{{"name"_L1, "a"_L1}};

        bothLevels("neither type nor children", nothing, 40017, 40024);
        bothLevels("no children and no type", with(nothing, u"sub_button"_s, QJsonArray()), 40017, 40024);
        bothLevels("empty type", with(click(), u"type"_s, QString()), 40017, 40024);
        bothLevels("unknown type", with(click(), u"type"_s, u"clik"_s), 40017, 40024);
        bothLevels("type of the console", button(u"text"_s, u"a"_s, {{"value"_L1, "b"_L1}}), 40017, 40024);
        bothLevels("type in capitals", with(click(), u"type"_s, u"CLICK"_s), 40017, 40024);
        bothLevels("leaf with empty sub_button", with(click(), u"sub_button"_s, QJsonArray()), ok, ok);
        bothLevels("leaf with null", with(click(), u"sub_button"_s, QJsonValue::Null), ok, ok);
        bothLevels("leaf without name", without(click(), u"name"_s), 40018, 40025);
        bothLevels("parent", parent, ok, 40022);
        bothLevels("parent with a type", with(parent, u"type"_s, u"view"_s), ok, 40022);
        bothLevels("parent with an unknown type", with(parent, u"type"_s, u"nonsense"_s), ok, 40022);
        bothLevels("parent without name", without(parent, u"name"_s), 40018, 40022);
    }
    void knowsParentsFromLeaves() { checks(); }

    void takesNoOtherTypeForText_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const QList<QPair<const char *, QJsonValue>> wrong{{"number", 5},
                                                           {"true", true},
                                                           {"null", QJsonValue::Null},
                                                           {"list", QJsonArray{u"a"_s}},
                                                           {"object", QJsonObject{{"a"_L1, "b"_L1}}}};
        for (const auto &[what, value] : wrong) {
            const auto row = [&, name = what](const QJsonObject &good, const QString &member, int top, int sub) {
                const QByteArray title = member.toLatin1() + " is " + name;
                bothLevels(title.constData(), with(good, member, value), top, sub);
            };
            const QJsonArray types = everyType();
            const QJsonObject mini = types.last().toObject();
            row(click(), u"name"_s, 40018, 40025);
            row(click(), u"type"_s, 40017, 40024);
            row(click(), u"key"_s, 40019, 40026);
            row(view(u"http://a.cn"_s), u"url"_s, 40020, 40027);
            row(types.at(7).toObject(), u"media_id"_s, 40007, 40007);
            row(types.at(9).toObject(), u"article_id"_s, 53600, 53600);
            row(mini, u"appid"_s, 40166, 40166);
            row(mini, u"pagepath"_s, 41011, 41011);
            QTest::addRow("button is %s", what) << wire({{"button"_L1, value}}) << (value.isArray() ? 40017 : 40016);
            QTest::addRow("top element is %s", what) << menuOf({value}) << 40017;
            QTest::addRow("sub element is %s", what) << menuOf({submenu({value})}) << 40024;
        }
        bothLevels("sub_button is number", with(click(), u"sub_button"_s, 5), 40023, 40022);
        bothLevels("sub_button is object", with(click(), u"sub_button"_s, QJsonObject()), 40023, 40022);
        bothLevels("sub_button as the console's",
                   with(click(), u"sub_button"_s, QJsonObject{{"list"_L1, QJsonArray{click()}}}), 40023, 40022);
        QTest::newRow("unknown keys of any type")
            << menuOf({with(click(), u"x"_s, 5), with(click(), u"url"_s, true)}) << ok;
    }
    void takesNoOtherTypeForText() { checks(); }

    void refusesTextThatCannotBeShown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const QString web = u"http://a.cn/"_s;
        for (const QString &text : {u" "_s, u"\t"_s, u"\u3000"_s, u" \u00a0 "_s})
            bothLevels(qPrintable(u"blank name "_s + QString::number(text.at(0).unicode())), click(text), 40018, 40025);
        for (const char16_t sign : {u'\0', u'\n', u'\x1f', u'\x7f'}) {
            const QString dirty = u"a"_s + QChar(sign) + u'b';
            const QByteArray code = QByteArray::number(int(sign));
            // Raw, because a JSON writer would escape it, and an escape is refused for being one.
            const auto raw = [&](QJsonObject button, const QString &member, const QString &before) {
                button.insert(member, QString(before + u"@MARK@"));
                QByteArray top = menuOf({button});
                QByteArray sub = nested(button);
                return QPair(top.replace("@MARK@", dirty.toUtf8()), sub.replace("@MARK@", dirty.toUtf8()));
            };
            const auto rows = [&](const QByteArray &title, const auto &bodies, int top, int sub) {
                QTest::addRow("top %s %s", title.constData(), code.constData()) << bodies.first << top;
                QTest::addRow("sub %s %s", title.constData(), code.constData()) << bodies.second << sub;
            };
            const QJsonArray types = everyType();
            rows("media_id with", raw(types.at(7).toObject(), u"media_id"_s, {}), 40007, 40007);
            rows("article_id with", raw(types.at(9).toObject(), u"article_id"_s, {}), 53600, 53600);
            rows("pagepath with", raw(types.last().toObject(), u"pagepath"_s, {}), 41011, 41011);
            rows("name with", raw(click(), u"name"_s, {}), 40018, 40025);
            rows("key with", raw(click(), u"key"_s, {}), 40019, 40026);
            rows("url with", raw(view(web), u"url"_s, web), 40020, 40027);
        }
        QTest::newRow("name with an escaped line break")
            << "{\"button\":[{\"type\":\"click\",\"name\":\"a\\nb\",\"key\":\"k\"}]}"_ba << 40018;
        QTest::newRow("lone surrogate as bytes")
            << "{\"button\":[{\"type\":\"click\",\"name\":\"\xed\xa0\xbd\",\"key\":\"k\"}]}"_ba << 65318;
        QTest::newRow("lone surrogate escaped")
            << "{\"button\":[{\"type\":\"click\",\"name\":\"\\ud83d\",\"key\":\"k\"}]}"_ba << 40033;
        QTest::newRow("escaped ampersand")
            << "{\"button\":[{\"type\":\"view\",\"name\":\"a\",\"url\":\"http://a.cn/?a\\u0026b\"}]}"_ba << 40033;
        QTest::newRow("emoji sequence") << menuOf({click(u"👩‍🚀🇨🇳"_s)}) << 40018; // 19 bytes
        QTest::newRow("emoji sequence below") << nested(click(u"👩‍🚀🇨🇳"_s)) << ok;
        bothLevels("byte order mark as key", click(u"a"_s, u"\ufeff"_s), ok, ok);
        QTest::newRow("right to left") << menuOf({click(u"مرحبا"_s)}) << ok;
        QTest::newRow("blank key") << menuOf({click(u"a"_s, u" "_s)}) << ok;
    }
    void refusesTextThatCannotBeShown() { checks(); }

    void checksMiniPrograms_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const QJsonObject mini = everyType().last().toObject();
        bothLevels("as it should be", mini, ok, ok);
        bothLevels("no url", without(mini, u"url"_s), 40020, 40027);
        bothLevels("url of no web", with(mini, u"url"_s, u"ftp://a.cn/"_s), 40055, 40054);
        bothLevels("no appid", without(mini, u"appid"_s), 40166, 40166);
        bothLevels("appid of 15", with(mini, u"appid"_s, u"wx286b93c14bbf93a"_s), 40166, 40166);
        bothLevels("appid in capitals", with(mini, u"appid"_s, u"wx286B93C14BBF93AA"_s), 40166, 40166);
        bothLevels("appid with a line break", with(mini, u"appid"_s, u"wx286b93c14bbf93aa\n"_s), 40166, 40166);
        bothLevels("no pagepath", without(mini, u"pagepath"_s), 41011, 41011);
        bothLevels("url with an impossible port", with(mini, u"url"_s, u"http://a.cn:99999/"_s), 40055, 40054);
        bothLevels("url with a port", with(mini, u"url"_s, u"HTTP://a.cn:8080"_s), ok, ok);
        bothLevels("empty pagepath", with(mini, u"pagepath"_s, QString()), 41011, 41011);
    }
    void checksMiniPrograms() { checks(); }

    void givesEveryTypeBackAsItWas()
    {
        SandboxClient client;
        const QByteArray token = client.tokenQuery();
        for (const QJsonValue &value : everyType()) {
            const QJsonObject sent = value.toObject();
            const QJsonObject back = with(sent, u"sub_button"_s, QJsonArray());
            const QJsonArray menu{sent, submenu({sent, sent})};
            QCOMPARE(client.code(client.post("/cgi-bin/menu/create", menuOf(menu), token)), ok);
            QCOMPARE(client.get("/cgi-bin/menu/get", token).value("menu"_L1).toObject().value("button"_L1).toArray(),
                     (QJsonArray{back, submenu({back, back})}));
        }
    }

    void dropsWhatTheTypeDoesNotKnow()
    {
        SandboxClient client;
        const QByteArray token = client.tokenQuery();
        QJsonObject child = with(click(), u"url"_s, u"http://a.cn"_s);
        child = with(child, u"colour"_s, u"red"_s);
        const QJsonObject parent = with(submenu({child}), u"key"_s, u"unused"_s);
        QCOMPARE(client.code(client.post("/cgi-bin/menu/create", menuOf({parent}), token)), ok);
        QCOMPARE(client.get("/cgi-bin/menu/get", token).value("menu"_L1).toObject().value("button"_L1).toArray(),
                 QJsonArray{submenu({with(click(), u"sub_button"_s, QJsonArray())})});
    }

    void takesTheLastOfDuplicateKeys()
    {
        SandboxClient client;
        QCOMPARE(create(client,
                        "{\"button\":[],\"button\":[{\"type\":\"x\",\"type\":\"click\",\"name\":\"a\","
                        "\"name\":\"b\",\"key\":\"k\"}]}"),
                 ok);
        const QByteArray answer = client.sendRaw("GET", "/cgi-bin/menu/get", client.tokenQuery());
        QVERIFY(answer.contains("\"name\":\"b\""));
    }

    void survivesHugeBodies_data()
    {
        constexpr qsizetype megabytes = 10 * 1024 * 1024;
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("long name") << menuOf({click(QString(megabytes, u'a'))}) << 40018;
        QTest::newRow("many buttons") << menuOf(copies(click(u"a"_s, u"b"_s), megabytes / 64)) << 40016;
        QTest::newRow("backslashes") << "{\"button\":\"" + QByteArray(megabytes, '\\') + "\"}" << 40016;
        QTest::newRow("one escape at the end")
            << "{\"x\":\"" + QByteArray(megabytes, ' ') + "\\u4e2d\",\"button\":[]}" << 40033;
        QTest::newRow("blanks") << QByteArray(megabytes, ' ') << 44002;
        QTest::newRow("zeros") << QByteArray(megabytes, '\0') << 47001;
        QTest::newRow("deep lists") << "{\"button\":" + QByteArray(megabytes, '[') << 47001;
        QTest::newRow("deep lists, closed")
            << "{\"button\":" + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']') + "}" << 47001;
        QByteArray deep;
        for (int i = 0; i < 300; ++i)
            deep = "{\"name\":\"a\",\"sub_button\":[" + deep + "]}";
        QTest::newRow("300 levels") << "{\"button\":[" + deep + "]}" << 40022;
    }
    void survivesHugeBodies() { checks(); }

private:
    static void checks()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, code);
        SandboxClient client;
        QCOMPARE(create(client, body), code);
    }
};

QTEST_GUILESS_MAIN(TestSandboxButtons)
#include "tst_sandboxbuttons.moc"
