// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/sandboxtest.h"
#include "tests/support/mediafiles.h"
#include "tests/support/rawserver.h"
#include "tests/support/waitfor.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto sale =
    R"({"button":[{"name":"特惠 A&B/C🎉","type":"view","url":"https://shop.example/s?a=1&b=2"},{"name":"我的","type":"click","key":"ME"}]})";
constexpr auto plain = R"({"button":[{"name":"我的","type":"click","key":"ME"}]})";

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA "/golden/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesOf(const QJsonObject &menu)
{
    QStringList names;
    for (const QJsonValue &button : menu.value("button"_L1).toArray())
        names += button.toObject().value("name"_L1).toString();
    return names;
}

QStringList originsOf(const QJsonArray &history)
{
    QStringList origins;
    for (const QJsonValue &version : history)
        origins += version.toObject().value("origin"_L1).toString();
    return origins;
}

} // namespace

class TestCliMenu final : public test::SandboxTest
{
    Q_OBJECT

    [[nodiscard]] test::Ran menu(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program->run(QStringList{u"menu"_s} + arguments, input);
    }
    [[nodiscard]] QJsonObject live() const
    {
        return menu({u"get"_s, u"--json"_s}).object().value("menu"_L1).toObject();
    }
    void publishElsewhere(const QByteArray &json) const
    {
        QCOMPARE(m_program->run({u"api"_s, u"call"_s, u"createCustomMenu"_s, u"--data"_s, u"@-"_s}, json).exit, 0);
    }

private Q_SLOTS:
    void init() { begin(u"排练"_s); }

    void cleanup() { end(); }

    void aMenuIsPublishedChangedByOthersRestoredAndDeleted()
    {
        const QString saleFile = write(u"sale.json"_s, sale);
        const QString plainFile = write(u"plain.json"_s, plain);
        const test::Ran none = menu({u"get"_s});
        QCOMPARE(none.exit, 0);
        QVERIFY2(none.err.contains("No menu is live") && none.err.contains("sandbox"), none.err.constData());

        // A dry run says everything and sends nothing.
        const test::Ran dry = menu({u"publish"_s, saleFile, u"--json"_s});
        QCOMPARE(dry.exit, 1);
        const QJsonObject step = dry.object().value("wouldSend"_L1).toArray().first().toObject();
        QCOMPARE(step.value("call"_L1).toString(), u"/cgi-bin/menu/create"_s);
        QCOMPARE(step.value("body"_L1).toString().toUtf8(), golden(u"menu_publish.json"_s));
        QCOMPARE(dry.object().value("sandbox"_L1), QJsonValue(true));
        QCOMPARE(dry.object().value("changes"_L1).toArray().size(), 2);
        QVERIFY(live().value("button"_L1).toArray().isEmpty());

        const test::Ran published =
            menu({u"publish"_s, saleFile, u"--confirm"_s, u"--note"_s, u"双十一"_s, u"--json"_s});
        QVERIFY2(published.exit == 0, published.all().constData());
        QCOMPARE(published.object().value("outcome"_L1).toString(), u"published"_s);
        QCOMPARE(namesOf(live()), (QStringList{u"特惠 A&B/C🎉"_s, u"我的"_s}));
        QCOMPARE(menu({u"diff"_s, saleFile, u"--json"_s}).array(), QJsonArray());

        // Somebody else changes it: refused once, with the difference, and possible after that was seen.
        publishElsewhere(R"({"button":[{"name":"别人","type":"click","key":"OTHER"}]})");
        const test::Ran refused = menu({u"publish"_s, plainFile, u"--confirm"_s, u"--json"_s});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.object().value("outcome"_L1).toString(), u"changedMeanwhile"_s);
        QVERIFY(!refused.object().value("differences"_L1).toArray().isEmpty());
        QVERIFY2(refused.err.contains("别人"), refused.err.constData());
        QCOMPARE(namesOf(live()), QStringList{u"别人"_s});
        QCOMPARE(menu({u"publish"_s, plainFile, u"--confirm"_s}).exit, 0);
        QCOMPARE(namesOf(live()), QStringList{u"我的"_s});

        const QJsonArray history = menu({u"history"_s, u"--json"_s}).array();
        QCOMPARE(originsOf(history), (QStringList{u"published"_s, u"fetched"_s, u"published"_s}));
        QCOMPARE(history.last().toObject().value("note"_L1).toString(), u"双十一"_s);
        const QString first = QString::number(history.last().toObject().value("version"_L1).toInt());
        QCOMPARE(menu({u"restore"_s, first}).exit, 1); // without --confirm
        QCOMPARE(namesOf(live()), QStringList{u"我的"_s});
        const test::Ran restored = menu({u"restore"_s, first, u"--confirm"_s});
        QVERIFY2(restored.exit == 0, restored.all().constData());
        QCOMPARE(namesOf(live()).first(), u"特惠 A&B/C🎉"_s);

        const test::Ran asked = menu({u"delete"_s});
        QCOMPARE(asked.exit, 1);
        QVERIFY2(asked.err.contains("conditional menus go too") && asked.err.contains("sandbox"),
                 asked.err.constData());
        QCOMPARE(namesOf(live()).size(), 2);
        QCOMPARE(menu({u"delete"_s, u"--confirm"_s}).exit, 0);
        QVERIFY(live().value("button"_L1).toArray().isEmpty());
        QCOMPARE(originsOf(menu({u"history"_s, u"--json"_s}).array()).first(), u"deleted"_s);
    }

    void saysWhatIsKnownWhenTheConnectionIsCut()
    {
        publishElsewhere(plain);
        const QString saleFile = write(u"sale.json"_s, sale);
        QCOMPARE(menu({u"get"_s}).exit, 0);
        m_sandbox->control(u"cut"_s, R"({"path":"/cgi-bin/menu/create","times":1})");

        const test::Ran cut = menu({u"publish"_s, saleFile, u"--confirm"_s, u"--json"_s});

        QCOMPARE(cut.exit, 1);
        QCOMPARE(cut.object().value("outcome"_L1).toString(), u"unsure"_s);
        QCOMPARE(cut.object().value("readBack"_L1), QJsonValue(true));
        const QJsonArray steps = cut.object().value("steps"_L1).toArray();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().toObject().value("state"_L1).toString(), u"unknown"_s);
        QVERIFY(cut.object().value("backup"_L1).toInt() > 0);
        QVERIFY(!cut.object().value("differences"_L1).toArray().isEmpty());
        QCOMPARE(namesOf(live()), QStringList{u"我的"_s}); // it was not sent a second time
        QCOMPARE(menu({u"publish"_s, saleFile, u"--confirm"_s}).exit, 0);
    }

    void mapsARefusalOfThePlatform()
    {
        m_sandbox->control(u"inject"_s, R"({"path":"/cgi-bin/menu/create","code":40018,"times":1})");
        const test::Ran refused = menu({u"publish"_s, write(u"p.json"_s, plain), u"--confirm"_s, u"--json"_s});
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.object().value("outcome"_L1).toString(), u"refused"_s);
        const QJsonObject problem = refused.object().value("problems"_L1).toArray().first().toObject();
        QCOMPARE(problem.value("code"_L1).toInt(), 40018);
    }

    void refusesMediaThatTheLibraryKnowsBetter()
    {
        const QString picture = write(u"a.jpg"_s, test::jpegBytes());
        const auto uploaded = [&](const QStringList &keeping) {
            return m_program->run(QStringList{u"media"_s, u"upload"_s, picture, u"--json"_s} + keeping)
                .object()
                .value("mediaId"_L1)
                .toString()
                .toUtf8();
        };
        const auto menuWith = [this](const QByteArray &mediaId) {
            return write(u"media.json"_s,
                         "{\"button\":[\n{\"name\":\"a\",\"type\":\"media_id\",\"media_id\":\"" + mediaId + "\"}]}");
        };
        const QByteArray temporary = uploaded({});
        QVERIFY(!temporary.isEmpty());

        const test::Ran refused = menu({u"publish"_s, menuWith(temporary), u"--confirm"_s, u"--json"_s});

        QCOMPARE(refused.exit, 4);
        const QJsonObject problem = refused.object().value("problems"_L1).toArray().last().toObject();
        QCOMPARE(problem.value("rule"_L1).toString(), u"media.temporary"_s);
        QCOMPARE(problem.value("path"_L1).toString(), u"button[0].media_id"_s);
        QCOMPARE(problem.value("line"_L1).toInt(), 2);
        QVERIFY(live().value("button"_L1).toArray().isEmpty());

        const test::Ran lasting =
            menu({u"publish"_s, menuWith(uploaded({u"--permanent"_s})), u"--confirm"_s, u"--json"_s});
        QVERIFY2(lasting.exit == 0, lasting.all().constData());
    }

    void putsRawBytesOnTheWire()
    {
        // All that it is asked is answered with what fits: a token, no menu before, and the new one afterwards.
        test::RawServer platform;
        QByteArray created;
        platform.answerBy([&created](const QByteArray &request) -> QByteArray {
            if (request.startsWith("POST /cgi-bin/menu/create?"))
                created = request.mid(request.indexOf("\r\n\r\n") + 4);
            const QByteArray menu = created.isEmpty() ? QByteArray(R"({"button":[]})") : created;
            const QByteArray answer = R"({"errcode":0,"access_token":"T","expires_in":7200,"menu":)" + menu + '}';
            return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(answer.size()) + "\r\n\r\n" + answer;
        });
        const test::Mpdeskctl program;
        program.giveCredentials(u"wx0123456789abcdef"_s, {{u"secret"_s, u"0123456789abcdef0123456789abcdef"_s}});
        const QStringList addition{u"account"_s,
                                   u"add"_s,
                                   u"wire"_s,
                                   u"--appid"_s,
                                   u"wx0123456789abcdef"_s,
                                   u"--type"_s,
                                   u"sandbox"_s,
                                   u"--api-base"_s,
                                   platform.url({}).toString(),
                                   u"--no-test"_s};
        QCOMPARE(program.run(addition).exit, 0);
        QProcess process;
        process.setProcessEnvironment(program.environment());
        process.start(test::Mpdeskctl::program(),
                      {u"menu"_s, u"publish"_s, write(u"sale.json"_s, sale), u"--confirm"_s});
        QSignalSpy finished(&process, &QProcess::finished);
        QVERIFY(finished.wait(test::patience));

        QCOMPARE(created, golden(u"menu_publish.json"_s));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void checksAFile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("path");
        QTest::newRow("good") << QByteArray(sale) << 0 << QString();
        QTest::newRow("no url") << QByteArray(R"({"button":[{"name":"a","type":"view"}]})") << 4 << u"button[0].url"_s;
        QTest::newRow("deep") << QByteArray(R"({"button":[{"name":"a","sub_button":[{"name":"b","type":"click"}]}]})")
                              << 4 << u"button[0].sub_button[0].key"_s;
        QTest::newRow("no JSON") << QByteArray("{\"button\":") << 4 << QString();
        QTest::newRow("not UTF-8") << QByteArray("{\"button\":[{\"name\":\"\xff\xfe\"}]}") << 4 << QString();
        QTest::newRow("nothing") << QByteArray("{\"button\":[]}") << 4 << u"button"_s;
        QTest::newRow("empty") << QByteArray() << 4 << QString();
        QTest::newRow("as menu/get answers") << QByteArray("{\"menu\":") + sale + "}" << 0 << QString();
    }

    void checksAFile()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, exit);
        QFETCH(const QString, path);
        const test::Mpdeskctl withoutAccount;

        const test::Ran ran = withoutAccount.run({u"menu"_s, u"check"_s, u"-"_s, u"--json"_s}, json);

        QVERIFY2(ran.exit == exit, ran.all().constData());
        QVERIFY(QJsonDocument::fromJson(ran.out).isArray());
        QStringList errors;
        for (const QJsonValue &value : ran.array()) {
            const QJsonObject problem = value.toObject();
            for (const char *key : {"path", "rule", "limit", "found", "message", "line"})
                QVERIFY2(problem.contains(QLatin1String(key)), key);
            if (problem.value("severity"_L1).toString() == "error"_L1)
                errors += problem.value("path"_L1).toString();
        }
        QCOMPARE(errors.isEmpty(), exit == 0);
        if (!path.isEmpty())
            QVERIFY2(errors.contains(path), qPrintable(errors.join(u' ')));
        QVERIFY(!QDir(withoutAccount.dataFolder()).exists()); // needs no profile
    }

    void namesTheLineToPeople()
    {
        const QString name = write(u"bad.json"_s, "{\"button\":[\n {\"name\":\"a\",\n  \"type\":\"view\"}]}\n");
        const test::Ran ran = menu({u"check"_s, name});
        QCOMPARE(ran.exit, 4);
        QVERIFY2(ran.out.startsWith((name + u":2: error: button[0].url: "_s).toUtf8()), ran.out.constData());
        const test::Ran publish = menu({u"publish"_s, name, u"--confirm"_s});
        QCOMPARE(publish.exit, 4);
        QCOMPARE(publish.out, ran.out);
        QVERIFY(publish.err.contains("Nothing was sent"));
    }

    void comparesTwoFilesWithoutAnAccount()
    {
        const test::Mpdeskctl withoutAccount;
        const test::Ran ran = withoutAccount.run(
            {u"menu"_s, u"diff"_s, write(u"a.json"_s, sale), write(u"b.json"_s, plain), u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.array().first().toObject().value("kind"_L1).toString(), u"removed"_s);
        const test::Ran text =
            withoutAccount.run({u"menu"_s, u"diff"_s, write(u"a.json"_s, sale), write(u"b.json"_s, plain)});
        QVERIFY2(text.out.startsWith("- "), text.out.constData());
        QVERIFY(!QDir(withoutAccount.dataFolder()).exists());
        const test::Ran broken =
            withoutAccount.run({u"menu"_s, u"diff"_s, write(u"a.json"_s, sale), write(u"b.json"_s, "{")});
        QCOMPARE(broken.exit, 1);
        QVERIFY2(broken.err.contains("b.json:1: "), broken.err.constData());
    }

    void showsVersions()
    {
        QCOMPARE(menu({u"history"_s, u"--json"_s}).out, QByteArray("[]\n"));
        publishElsewhere(plain);
        QCOMPARE(menu({u"get"_s}).exit, 0);
        const QJsonArray history = menu({u"history"_s, u"--json"_s}).array();
        QCOMPARE(history.size(), 1);
        const QString number = QString::number(history.first().toObject().value("version"_L1).toInt());
        QCOMPARE(QJsonDocument::fromJson(menu({u"show"_s, number}).out).object(),
                 QJsonDocument::fromJson(plain).object());
        QVERIFY(menu({u"history"_s}).out.contains("found live"));
        for (const QString &wrong : {u"999"_s, u"one"_s, u"0"_s}) {
            const test::Ran ran = menu({u"show"_s, wrong});
            QCOMPARE(ran.exit, 1);
            QVERIFY2(ran.err.contains(wrong.toUtf8()) && ran.err.contains("field version"), ran.err.constData());
            QCOMPARE(menu({u"restore"_s, wrong, u"--confirm"_s}).exit, 1);
        }
    }

    void printsTheAnswerAsItCame()
    {
        publishElsewhere(sale);
        const test::Ran raw = menu({u"get"_s, u"--raw"_s});
        QCOMPARE(raw.exit, 0);
        QVERIFY(raw.object().contains("menu"_L1));
        const test::Ran written = menu({u"get"_s});
        QCOMPARE(menu({u"check"_s, u"-"_s}, written.out).exit, 0);
        QCOMPARE(menu({u"diff"_s, u"-"_s, u"--json"_s}, written.out).array(), QJsonArray());
    }

    void readsAndReplacesTheConsolesMenu()
    {
        m_sandbox->control(u"console-menu"_s, R"({"button":[{"type":"text","name":"地址","value":"北京"}]})");
        const QJsonObject seen = menu({u"get"_s, u"--json"_s}).object();
        QCOMPARE(seen.value("madeBy"_L1).toString(), u"console"_s);
        QCOMPARE(menu({u"publish"_s, write(u"p.json"_s, plain), u"--confirm"_s}).exit, 0);
        const QJsonArray history = menu({u"history"_s, u"--json"_s}).array();
        QCOMPARE(originsOf(history), (QStringList{u"published"_s, u"fetched"_s}));
        // What the API cannot publish as it is comes back as the nearest that it can.
        const QString console = QString::number(history.last().toObject().value("version"_L1).toInt());
        QCOMPARE(menu({u"restore"_s, console, u"--confirm"_s}).exit, 0);
        const QJsonObject button = live().value("button"_L1).toArray().first().toObject();
        QCOMPARE(button.value("type"_L1).toString(), u"click"_s);
        QCOMPARE(button.value("key"_L1).toString(), u"北京"_s);
    }

    void showsTheMenuOfOneFollower()
    {
        const QByteArray both = "{\"menu\":" + QByteArray(plain)
            + R"(,"conditionalmenu":[{"button":[{"name":"安卓","type":"click","key":"A"}],"matchrule":{"client_platform_type":"2"}}]})";
        QCOMPARE(menu({u"publish"_s, write(u"both.json"_s, both), u"--confirm"_s}).exit, 0);
        QHash<int, QString> openids;
        for (const QJsonValue &value : m_sandbox->control(u"followers"_s).value("followers"_L1).toArray())
            openids.insert(value.toObject().value("client_platform_type"_L1).toInt(),
                           value.toObject().value("openid"_L1).toString());
        const auto seenBy = [this](const QString &openid) {
            return namesOf(menu({u"try"_s, openid, u"--json"_s}).object().value("menu"_L1).toObject());
        };
        QCOMPARE(seenBy(openids.value(2)), QStringList{u"安卓"_s});
        QCOMPARE(seenBy(openids.value(1)), QStringList{u"我的"_s});
        const test::Ran stranger = menu({u"try"_s, u"nobody"_s});
        QCOMPARE(stranger.exit, 1);
        QVERIFY2(stranger.err.contains("65302"), stranger.err.constData());
        const test::Ran removal = menu({u"delete"_s, u"--confirm"_s, u"--json"_s});
        QCOMPARE(removal.object().value("outcome"_L1).toString(), u"published"_s);
    }

    void theMenusOfARemovedAccountAreForgotten()
    {
        publishElsewhere(plain);
        QCOMPARE(menu({u"get"_s}).exit, 0);
        QCOMPARE(m_program->run({u"account"_s, u"remove"_s, u"排练"_s, u"--confirm"_s}).exit, 0);
        QCOMPARE(m_sandbox->add(*m_program, u"排练"_s).exit, 0);
        QCOMPARE(menu({u"history"_s, u"--json"_s}).array(), QJsonArray());
    }
};

QTEST_GUILESS_MAIN(TestCliMenu)
#include "tst_climenu.moc"
