// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/codeexport.h"
#include "core/console/requestform.h"
#include "core/http/formparts.h"
#include "core/http/httpserver.h"
#include "tests/support/consoleworld.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <mutex>

using namespace core;
using namespace core::console;
using namespace Qt::StringLiterals;

namespace {

/// A text that every way of quoting has to get right.
const QString nasty = u"it's \"quoted\" $HOME `id` \\n %s {{}} 你好 🎉 #{x} <?php\nnext\tline"_s;

struct Tool
{
    CodeLanguage language;
    QStringList check; ///< finds faults of syntax; %1 is the file
    QStringList run;
    QString file;
};

QList<Tool> tools()
{
    return {
        {CodeLanguage::Curl, {u"sh"_s, u"-n"_s, u"%1"_s}, {u"sh"_s, u"%1"_s}, u"call.sh"_s},
        {CodeLanguage::Wget, {u"sh"_s, u"-n"_s, u"%1"_s}, {u"sh"_s, u"%1"_s}, u"call.sh"_s},
        {CodeLanguage::Python,
         {u"python3"_s, u"-m"_s, u"py_compile"_s, u"%1"_s},
         {u"python3"_s, u"%1"_s},
         u"call.py"_s},
        {CodeLanguage::Node, {u"node"_s, u"--check"_s, u"%1"_s}, {u"node"_s, u"%1"_s}, u"call.js"_s},
        {CodeLanguage::Php, {u"php"_s, u"-l"_s, u"%1"_s}, {u"php"_s, u"%1"_s}, u"call.php"_s},
        {CodeLanguage::Java, {u"javac"_s, u"-proc:none"_s, u"%1"_s}, {u"java"_s, u"%1"_s}, u"Call.java"_s},
        {CodeLanguage::Go, {u"gofmt"_s, u"-e"_s, u"%1"_s}, {u"go"_s, u"run"_s, u"%1"_s}, u"call.go"_s},
    };
}

} // namespace

class TestCodeExport : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::load().value();

    CallRequest request(const QString &id) const
    {
        CallRequest one = emptyRequest(*m_catalogue.endpoint(id));
        if (id == u"sendCustomMessage"_s) {
            const QJsonObject body{{u"touser"_s, u"{{openid}}"_s},
                                   {u"msgtype"_s, u"text"_s},
                                   {u"text"_s, QJsonObject{{u"content"_s, nasty}}}};
            one.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        } else if (id == u"userInfo"_s) {
            one.query = {{u"openid"_s, u"o 1&x=%41'\"$(id)+"_s}};
        } else if (id == u"addMaterial"_s) {
            one.query = {{u"type"_s, u"video"_s}};
            one.body = "{\"description\":{\"title\":\"it's a \\\"film\\\"\",\"introduction\":\"你好\"}}";
            one.files = {{u"media"_s, u"/tmp/a b's \"film\".mp4"_s}};
        }
        return one;
    }

    void rows() const
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("id");
        for (const CodeLanguage language : codeLanguages())
            for (const QString &id : {u"sendCustomMessage"_s, u"userInfo"_s, u"addMaterial"_s, u"getMenu"_s,
                                      u"getStableAccessToken"_s, u"getAccessToken"_s})
                QTest::addRow("%s %s", qPrintable(toString(language)), qPrintable(id)) << int(language) << id;
    }

    struct Ran
    {
        int exit = -1;
        QByteArray out;
        QByteArray all;
    };
    static Ran start(QStringList command, const QString &path, const QProcessEnvironment &environment = {})
    {
        for (QString &part : command)
            part.replace(u"%1"_s, path);
        QProcess process;
        process.setWorkingDirectory(QFileInfo(path).path());
        process.setProcessEnvironment(environment.isEmpty() ? QProcessEnvironment::systemEnvironment() : environment);
        process.start(command.takeFirst(), command);
        if (!process.waitForFinished(test::patience))
            return {};
        Ran ran{.exit = process.exitCode(), .out = process.readAllStandardOutput()};
        ran.all = ran.out + process.readAllStandardError();
        return ran;
    }
    static QString write(const test::Folder &folder, const QString &name, const QString &code)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(code.toUtf8()) < 1)
            qFatal("cannot write the code");
        return file.fileName();
    }

private Q_SLOTS:
    void isSoundInEveryLanguage_data() { rows(); }
    void isSoundInEveryLanguage()
    {
        QFETCH(const int, language);
        QFETCH(const QString, id);
        const Tool tool = tools()[language];
        QCOMPARE(int(tool.language), language);
        if (QStandardPaths::findExecutable(tool.check[0]).isEmpty())
            QSKIP("this machine does not have the language");
        const test::Folder folder;
        const QString code = exportCode(tool.language, request(id), test::someAccount(), m_catalogue);
        const Ran ran = start(tool.check, write(folder, tool.file, code));
        QVERIFY2(ran.exit == 0, qPrintable(code + QString::fromUtf8(ran.all)));
    }

    void holdsSecretsOnlyWhenAskedForThatCopy_data() { rows(); }
    void holdsSecretsOnlyWhenAskedForThatCopy()
    {
        QFETCH(const int, language);
        QFETCH(const QString, id);
        const GivenSecrets secrets{.accessToken = u"T0KEN-1"_s, .appSecret = u"5ec7e7001122"_s};
        CallRequest one = request(id);
        one.query.append(QueryItem{.name = u"refresh_token"_s, .value = u"T0KEN-2"_s});
        for (const SecretForm form : {SecretForm::Variable, SecretForm::Masked}) {
            const QString code =
                exportCode(CodeLanguage(language), one, test::someAccount(), m_catalogue, form, secrets);
            for (const QString &secret : {secrets.accessToken, secrets.appSecret, u"T0KEN-2"_s})
                QVERIFY2(!code.contains(secret), qPrintable(code));
            const bool isByToken = !id.endsWith(u"AccessToken"_s);
            const QString mark =
                form == SecretForm::Masked ? u"***"_s : (isByToken ? u"ACCESS_TOKEN"_s : u"APP_SECRET"_s);
            QVERIFY2(code.contains(mark), qPrintable(code));
        }
        const QString code =
            exportCode(CodeLanguage(language), one, test::someAccount(), m_catalogue, SecretForm::Given, secrets);
        QVERIFY2(code.contains(id.endsWith(u"AccessToken"_s) ? secrets.appSecret : secrets.accessToken),
                 qPrintable(code));
        QVERIFY(code.contains(u"T0KEN-2"_s));
    }

    void makesTheSameCall_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("id");
        for (const CodeLanguage language : codeLanguages())
            for (const QString &id : {u"sendCustomMessage"_s, u"addMaterial"_s, u"getMenu"_s})
                QTest::addRow("%s %s", qPrintable(toString(language)), qPrintable(id)) << int(language) << id;
    }
    void makesTheSameCall()
    {
        QFETCH(const int, language);
        QFETCH(const QString, id);
        const Tool tool = tools()[language];
        if (QStandardPaths::findExecutable(tool.run[0]).isEmpty())
            QSKIP("this machine does not have the language");
        if (tool.language == CodeLanguage::Python && start({u"python3"_s, u"-c"_s, u"import requests"_s}, {}).exit != 0)
            QSKIP("this machine does not have requests");

        std::mutex guard;
        ServerRequest received;
        HttpServer server([&](const ServerRequest &request, const Respond &respond) {
            const std::lock_guard lock(guard);
            received = request;
            respond(ServerResponse{.body = "{\"errcode\":0,\"errmsg\":\"ok\"}"});
        });
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        Account account = test::someAccount();
        account.apiBase = QUrl(u"http://127.0.0.1:%1"_s.arg(server.port()));
        const test::Folder folder;
        CallRequest one = request(id);
        if (!one.files.isEmpty())
            one.files[0].path = write(folder, u"it's a \"film\".mp4"_s, u"the film"_s);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ACCESS_TOKEN"_s, u"T0KEN"_s);
        environment.insert(u"no_proxy"_s, u"127.0.0.1"_s);
        const QString code = exportCode(tool.language, one, account, m_catalogue);
        const Ran ran = start(tool.run, write(folder, tool.file, code), environment);
        QVERIFY2(ran.exit == 0 && ran.out.contains("\"ok\""), qPrintable(code + QString::fromUtf8(ran.all)));
        const std::lock_guard lock(guard);
        QCOMPARE(received.method, one.verb);
        QCOMPARE(received.path, one.path.toUtf8());
        QVERIFY2(received.query.startsWith("access_token=T0KEN"), received.query.constData());
        if (one.files.isEmpty()) {
            QCOMPARE(received.body, one.body);
            return;
        }
        const auto header = std::ranges::find_if(received.headers, [](const HttpHeader &each) {
            return each.name.compare("content-type", Qt::CaseInsensitive) == 0;
        });
        QVERIFY(header != received.headers.cend());
        const QList<FormPart> parts = formParts(header->value, received.body);
        QCOMPARE(parts.size(), 2);
        const bool isFileFirst = parts[0].name == "media";
        QCOMPARE(parts[isFileFirst ? 0 : 1].bytes, QByteArray("the film"));
        const auto description = QJsonDocument::fromJson(parts[isFileFirst ? 1 : 0].bytes).object();
        QCOMPARE(description["title"_L1].toString(), u"it's a \"film\""_s);
    }
};

QTEST_GUILESS_MAIN(TestCodeExport)
#include "tst_codeexport.moc"
