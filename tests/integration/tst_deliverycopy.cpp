// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/callback/editing.h"
#include "core/inspector/deliverycopy.h"
#include "core/inspector/deliveryjson.h"
#include "core/inspector/inspector.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "token123";
const QString aesKey = QString(42, u'a') + u'A';

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return std::move(*result);
}

/// A real inspector with one account, and a shell.
struct Bench
{
    explicit Bench(CallbackMode mode) : log(must(DeliveryLog::open(folder.path() + u"/callbacks.db"_s)))
    {
        account.callbackMode = mode;
        keys = must(callback::Keys::from(
            account,
            {.callbackToken = QString::fromLatin1(token), .aesKey = mode == CallbackMode::Plain ? QString() : aesKey}));
        const Done listening = inspector.start(QHostAddress::LocalHost, 0);
        if (!listening)
            qFatal("%s", qPrintable(describe(listening.error())));
        inspector.setRoutes({{u"/wx0123456789abcdef"_s, account.appId, keys}});
    }

    [[nodiscard]] QUrl url() const { return inspector.urlFor(account.appId); }

    /// What the shell made of the command; the event loop runs meanwhile.
    QByteArray run(const QString &command)
    {
        QProcess shell;
        shell.start(u"sh"_s, {}); // as typed
        shell.write(command.toUtf8() + '\n');
        shell.closeWriteChannel();
        if (!test::waitUntil([&shell] { return shell.state() == QProcess::NotRunning; }))
            shell.kill();
        return shell.readAllStandardOutput() + shell.readAllStandardError();
    }

    /// The newest that reached the inspector.
    [[nodiscard]] Delivery last()
    {
        const auto page = must(test::waitFor(log->page({}, {}, 1)));
        return page.isEmpty() ? Delivery() : must(test::waitFor(log->find(page.constFirst().id)));
    }

    /// Message sealed as WeChat would, sent with curl.
    Delivery receive(const QByteArray &message)
    {
        const auto sealed =
            must(callback::seal(keys, account.callbackMode, message, u"o6_user"_s, u"1763719200"_s, u"12345"_s));
        HttpRequest request{.verb = "POST", .url = withQuery(url(), sealed.query), .contentType = "text/xml"};
        request.body = sealed.body;
        const QByteArray answer = run(curlCommand(request));
        if (!answer.contains(" 200 "))
            qFatal("%s", answer.constData());
        return last();
    }

    test::Folder folder;
    SystemClock clock;
    Account account{.name = u"Shop"_s, .appId = must(AppId::parse(u"wx0123456789abcdef"_s))};
    callback::Keys keys;
    std::unique_ptr<DeliveryLog> log;
    Inspector inspector{*log, clock};
};

QByteArray text(const QByteArray &content)
{
    return "<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName><FromUserName><![CDATA[o6_user]]></FromUserName>"
           "<CreateTime>1763719200</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA["
        + content + "]]></Content><MsgId>23456789012345678</MsgId></xml>";
}

void hostileContents()
{
    QTest::addColumn<CallbackMode>("mode");
    QTest::addColumn<QByteArray>("content");
    for (const auto mode : {CallbackMode::Plain, CallbackMode::Compat, CallbackMode::Safe}) {
        const auto row = [mode](const char *name, const QByteArray &content) {
            QTest::addRow("%s, mode %d", name, int(mode)) << mode << content;
        };
        row("words", "退款 😀");
        row("quotes of the shell", "it's \"$HOME\" `id` \\ \\n !! %s");
        row("lines", "one\n two\t\n\nEND\nthree\n");
        row("carriage returns", "one\r\ntwo\r");
        row("begins like a file", "@/etc/passwd");
        row("control characters", "a\x7f b");
        row("longer than an argument", QByteArray(150'000, 'x'));
    }
}

} // namespace

Q_DECLARE_METATYPE(core::CallbackMode)

class TestDeliveryCopy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed");
    }

    void repeatsEveryByteWithCurl_data() { hostileContents(); }
    void repeatsEveryByteWithCurl()
    {
        QFETCH(const CallbackMode, mode);
        QFETCH(const QByteArray, content);
        Bench bench(mode);
        const Delivery original = bench.receive(text(content));
        const auto command = curlOf(original, bench.url(), {.envelope = ReplayForm::Envelope::Identical}, {}, {});
        QVERIFY_RESULT(command);
        const QByteArray answer = bench.run(*command);
        QVERIFY2(answer.contains(" 200 ") && answer.endsWith("success"), answer.constData());
        const Delivery again = bench.last();
        QVERIFY(again.id != original.id);
        QCOMPARE(again.body, original.body);
        QCOMPARE(again.query, original.query);
        QCOMPARE(again.path, original.path);
        QCOMPARE(again.plain, text(content));
        QCOMPARE(again.headers, original.headers);
    }

    void signsAnewWithCurl_data() { hostileContents(); }
    void signsAnewWithCurl()
    {
        QFETCH(const CallbackMode, mode);
        QFETCH(const QByteArray, content);
        Bench bench(mode);
        const Delivery original = bench.receive(text(content));
        const auto command = curlOf(original, bench.url(), {}, bench.keys, QDateTime::currentDateTimeUtc());
        QVERIFY_RESULT(command);
        QVERIFY(!command->contains(QString::fromLatin1(token)) && !command->contains(aesKey));
        const QByteArray answer = bench.run(*command);
        QVERIFY2(answer.contains(" 200 ") && answer.endsWith("success"), answer.constData());
        const Delivery again = bench.last();
        QVERIFY(again.id != original.id);
        QVERIFY(again.query != original.query);
        QCOMPARE(again.state, Delivery::State::Accepted);
        QCOMPARE(again.mode, original.mode);
        QCOMPARE(again.plain, text(content));
    }

    void repeatsAUrlCheck()
    {
        Bench bench(CallbackMode::Safe);
        const QByteArray query = callback::sealUrlCheck(bench.keys, u"1763719200"_s, u"12345"_s, u"99 & 'x'"_s);
        (void)bench.run(curlCommand({.verb = "GET", .url = withQuery(bench.url(), query)}));
        const Delivery original = bench.last();
        QCOMPARE(original.state, Delivery::State::UrlCheck);
        const auto command = curlOf(original, bench.url(), {}, bench.keys, QDateTime::currentDateTimeUtc());
        QVERIFY_RESULT(command);
        const QByteArray answer = bench.run(*command);
        QVERIFY2(answer.endsWith("99 & 'x'"), answer.constData());
        QCOMPARE(bench.last().state, Delivery::State::UrlCheck);
    }

    void sendsNoHeaderOfItsOwn()
    {
        Bench bench(CallbackMode::Plain);
        HttpRequest request{.verb = "POST", .url = bench.url(), .headers = {{"X-Empty", ""}, {"X-Quote", "it's"}}};
        request.body = "<xml/>";
        (void)bench.run(curlCommand(request));
        QList<HttpHeader> headers = bench.last().headers;
        erase_if(headers, [](const HttpHeader &header) {
            return header.name.toLower() == "host" || header.name.toLower() == "content-length";
        });
        QCOMPARE(headers, request.headers);
    }

    void refusesWhatCannotBeSignedAnew()
    {
        Bench bench(CallbackMode::Safe);
        const Delivery original = bench.receive(text("hello"));
        QCOMPARE_KIND(curlOf(original, bench.url(), {}, {}, QDateTime::currentDateTimeUtc()), Secret);
        Delivery rejected = original;
        rejected.state = Delivery::State::Rejected;
        QCOMPARE_KIND(curlOf(rejected, bench.url(), {}, bench.keys, QDateTime::currentDateTimeUtc()), Invalid);
    }

    void showsTheMessageInLines()
    {
        Bench bench(CallbackMode::Safe);
        const Delivery original = bench.receive(text("退款"));
        const QString source = sourceOf(original);
        QVERIFY2(source.startsWith("<xml>\n"_L1) && source.contains(u"<Content><![CDATA[退款]]></Content>\n"_s),
                 qPrintable(source));
        Delivery json;
        json.body = R"({"b":1,"a":"x"})";
        QVERIFY(sourceOf(json).contains("\n"_L1));
        Delivery other;
        other.body = "<xml><a>";
        QCOMPARE(sourceOf(other), u"<xml><a>"_s);
    }

    void makesAFixtureThatComesBackWithoutKeys()
    {
        Bench bench(CallbackMode::Safe);
        const Delivery original = bench.receive(text("退款\n2"));
        const QString line = fixtureOf(original);
        QVERIFY(!line.contains(u'\n') && !line.contains(aesKey) && !line.contains(QString::fromLatin1(token)));
        const auto back = deliveryFromJson(QJsonDocument::fromJson(line.toUtf8()).object());
        QVERIFY_RESULT(back);
        QCOMPARE(back->body, original.body);
        QCOMPARE(back->plain, original.plain);
    }

    void writesARowForASpreadsheet()
    {
        DeliverySummary row{.receivedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::LocalTime),
                            .account = must(AppId::parse(u"wx0123456789abcdef"_s)),
                            .state = Delivery::State::Accepted,
                            .type = u"event"_s,
                            .event = u"CLICK"_s,
                            .eventKey = u"a\tb"_s,
                            .from = u"o6_user"_s,
                            .summary = u"two\nlines"_s,
                            .duration = std::chrono::microseconds(1500)};
        QCOMPARE(
            rowOf(row),
            u"2026-11-21 10:00:00.000\twx0123456789abcdef\tevent\tCLICK\ta b\to6_user\taccepted\t1.5\ttwo lines"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryCopy)
#include "tst_deliverycopy.moc"
