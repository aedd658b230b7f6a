// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/qnamtransport.h"
#include "core/sandbox/pushengine.h"
#include "tests/support/rawserver.h"
#include "tests/support/ui/profile.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/inspector/bytediff.h"
#include "ui/pages/inspector/replaydialog.h"
#include "ui/pages/inspector/urlcheckdialog.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/fieldlines.h"
#include "ui/widgets/linediffview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// A real inspector with deliveries in its log, and the dialogs over real sockets.
struct Bench
{
    Bench() : account(profile.add(u"Shop"_s, u"wx0123456789abcdef"_s))
    {
        const auto credentials = test::waitFor(profile.world.vault.credentials(account.appId));
        keys = *core::callback::Keys::from(account, *credentials);
        profile.inspectorSwitch.start();
    }
    ~Bench()
    {
        delete dialog;
        network.cancelAll();
    }
    Q_DISABLE_COPY_MOVE(Bench)

    [[nodiscard]] QUrl own() const { return profile.inspectorSwitch.urlFor(account.appId); }
    [[nodiscard]] bool push(const QString &text)
    {
        core::sandbox::Push push{.url = own(), .keys = keys, .sample = u"text"_s};
        push.fields.insert(u"Content"_s, text);
        const auto outcome = test::waitFor(core::sandbox::push(network, clock, push));
        return outcome && outcome->accepted;
    }
    [[nodiscard]] QList<core::Delivery> deliveries()
    {
        QList<core::DeliveryId> ids;
        const auto newest = test::waitFor(profile.deliveries->page({}, {}, 100));
        for (const auto &summary : newest.value())
            ids.prepend(summary.id);
        return test::waitFor(profile.deliveries->findAll(ids)).value();
    }
    void openReplay(const QUrl &to)
    {
        QList<core::DeliveryId> ids;
        for (const core::Delivery &delivery : deliveries())
            ids.prepend(delivery.id);
        dialog = new ui::ReplayDialog({.log = *profile.deliveries,
                                       .book = profile.book,
                                       .vault = profile.world.vault,
                                       .transport = network,
                                       .settings = profile.settings,
                                       .clock = clock},
                                      ids, to);
        dialog->show();
    }
    void openCheck(const QUrl &url)
    {
        dialog = new ui::UrlCheckDialog(
            {.vault = profile.world.vault, .transport = network, .settings = profile.settings, .clock = clock}, account,
            url);
        dialog->show();
    }
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) const
    {
        auto *button = part<QPushButton>(name);
        if (!test::waitUntil([button] { return button->isEnabled(); }))
            qFatal("%s stays disabled", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QString text(const QString &name) const { return part<QLabel>(name)->text(); }

    core::SystemClock clock;
    core::QnamTransport network;
    test::Profile profile;
    core::Account account;
    core::callback::Keys keys;
    QPointer<QDialog> dialog;
};

QByteArray http(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\n" + more + "Content-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray echoOf(const QByteArray &request)
{
    const QByteArray value = request.mid(request.indexOf("echostr=") + 8);
    return value.left(value.indexOf(value.left(value.indexOf(' ')).contains('&') ? '&' : ' '));
}

} // namespace

class TestAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void replaysOneWithItsMessageEdited()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspectorSwitch.isRunning());
        QVERIFY(bench.push(u"退款"_s));
        bench.openReplay(bench.own());
        QTRY_VERIFY(bench.dialog->findChild<ui::CodeView *>(u"replayMessage"_s));
        auto *message = bench.part<ui::CodeView>(u"replayMessage"_s);
        message->setText(message->text().replace(u"退款"_s, u"换货"_s), ui::CodeView::Syntax::Xml);
        bench.click(u"replayStart"_s);
        QTRY_COMPARE(bench.text(u"replaySummary"_s),
                     u"1 accepted, 0 of them answered otherwise than then, 0 failed, 0 not sent"_s);
        const QList<core::Delivery> all = bench.deliveries();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.last().state, core::Delivery::State::Accepted);
        QCOMPARE(all.last().summary, u"换货"_s);
        QCOMPARE(all.last().messageId, all.first().messageId);
        QVERIFY2(all.last().query != all.first().query, "signed anew");
    }

    void aMessageThatWasNotEditedGoesOutByteByByte()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspectorSwitch.isRunning());
        QVERIFY(bench.push(u"退款"_s));
        bench.openReplay(bench.own());
        QTRY_VERIFY(bench.dialog->findChild<ui::CodeView *>(u"replayMessage"_s));
        bench.click(u"replayStart"_s);
        QTRY_COMPARE(bench.deliveries().size(), 2);
        QCOMPARE(bench.deliveries().last().plain, bench.deliveries().first().plain);
    }

    void replaysIdentically()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspectorSwitch.isRunning());
        QVERIFY(bench.push(u"a"_s));
        test::RawServer server;
        server.answer(http("success"));
        bench.openReplay(server.url(u"/dev"_s));
        QTRY_VERIFY(bench.dialog->findChild<QRadioButton *>(u"replayIdentical"_s));
        bench.part<QRadioButton>(u"replayIdentical"_s)->setChecked(true);
        bench.click(u"replayStart"_s);
        QTRY_COMPARE(server.requests.size(), 1);
        const core::Delivery original = bench.deliveries().first();
        QVERIFY(server.requests.first().contains(QByteArray("POST /dev?" + original.query)));
        QVERIFY(server.requests.first().endsWith(original.body));
    }

    void replaysManyWithFieldsChangedAndComparesTheAnswers()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspectorSwitch.isRunning());
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(bench.push(text));
        test::RawServer server;
        server.answer(http("oops", "500 Internal Server Error"));
        bench.openReplay(bench.own());
        QTRY_VERIFY(bench.dialog->findChild<QPlainTextEdit *>(u"replayFields"_s));
        bench.part<QPlainTextEdit>(u"replayFields"_s)->setPlainText(u"Content=changed"_s);
        bench.part<QComboBox>(u"replayPace"_s)->setCurrentIndex(3);
        bench.click(u"replayStart"_s);
        QTRY_VERIFY2(bench.text(u"replaySummary"_s).startsWith("3 accepted"_L1),
                     qPrintable(bench.text(u"replaySummary"_s)));
        const QList<core::Delivery> all = bench.deliveries();
        QCOMPARE(all.size(), 6);
        for (const core::Delivery &delivery : all.mid(3))
            QCOMPARE(delivery.summary, u"changed"_s);

        bench.part<QComboBox>(u"replayUrl"_s)->setEditText(server.url(u"/dev"_s).toString());
        bench.click(u"replayStart"_s);
        QTRY_VERIFY2(bench.text(u"replaySummary"_s).contains("3 failed"_L1),
                     qPrintable(bench.text(u"replaySummary"_s)));
        auto *results = bench.part<QTreeWidget>(u"replayResults"_s);
        QCOMPARE(results->topLevelItemCount(), 3);
        QCOMPARE(results->topLevelItem(0)->text(2), u"500 (200)"_s);
        QVERIFY(results->topLevelItem(0)->text(5).contains("500"_L1));
        results->setCurrentItem(results->topLevelItem(1));
        const auto *replies = bench.part<ui::LineDiffView>(u"replayReplies"_s);
        QCOMPARE(replies->differences(), 1);
        QCOMPARE(replies->model()->index(0, 1).data().toString(), QString());
        QCOMPARE(replies->model()->index(0, 3).data().toString(), u"oops"_s);
        bench.click(u"replayCopy"_s);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.first().startsWith("id\tmessage\tstatus"_L1));
    }

    void tellsWhatIsWrongWithTheOrder()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspectorSwitch.isRunning());
        QVERIFY(bench.push(u"a"_s) && bench.push(u"b"_s));
        bench.openReplay(QUrl());
        QTRY_VERIFY(bench.dialog->findChild<QPushButton *>(u"replayStart"_s));
        const auto said = [&bench] {
            QString all;
            for (const QLabel *label : bench.dialog->findChildren<QLabel *>()) {
                if (label->isVisible())
                    all += label->text() + u'\n';
            }
            return all;
        };
        bench.click(u"replayStart"_s);
        QVERIFY(said().contains("is not a web address"_L1));
        bench.part<QComboBox>(u"replayUrl"_s)->setEditText(u"http://shop.example/wx"_s);
        QVERIFY2(said().contains("shop.example is not encrypted"_L1), qPrintable(said()));
        bench.part<QComboBox>(u"replayUrl"_s)->setEditText(u"https://shop.example/wx"_s);
        QVERIFY2(!said().contains("not encrypted"_L1) && said().contains("for real ones"_L1), qPrintable(said()));
        bench.part<QComboBox>(u"replayUrl"_s)->setEditText(bench.own().toString());
        bench.part<QPlainTextEdit>(u"replayFields"_s)->setPlainText(u"Content=x\nnonsense"_s);
        bench.click(u"replayStart"_s);
        QVERIFY2(said().contains("Line 2"_L1), qPrintable(said()));
        QCOMPARE(bench.deliveries().size(), 2);
    }

    void asksBeforeManyGoToTheServerOfARealAccount()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspectorSwitch.isRunning());
        QVERIFY(bench.push(u"a"_s) && bench.push(u"b"_s));
        bench.openReplay(QUrl(u"https://shop.invalid/wx"_s));
        QTRY_VERIFY(bench.dialog->findChild<QPushButton *>(u"replayStart"_s));
        bench.click(u"replayStart"_s);
        auto *asked = bench.dialog->findChild<QDialog *>(u"confirm"_s);
        QVERIFY(asked);
        QVERIFY2(asked->windowTitle().contains("2 "_L1) && asked->windowTitle().contains("shop.invalid"_L1),
                 qPrintable(asked->windowTitle()));
        asked->reject();
        QVERIFY2(bench.text(u"replaySummary"_s).isEmpty(), "nothing was sent");
        QTRY_VERIFY(!bench.dialog->findChild<QDialog *>(u"confirm"_s));
        bench.click(u"replayStart"_s);
        bench.part<QDialog>(u"confirm"_s)->accept();
        QTRY_VERIFY2(bench.text(u"replaySummary"_s).contains("2 failed"_L1),
                     qPrintable(bench.text(u"replaySummary"_s)));
    }

    void doesNotAskForASandbox()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspectorSwitch.isRunning());
        QVERIFY(bench.push(u"a"_s) && bench.push(u"b"_s));
        core::Account sandbox = bench.account;
        sandbox.type = core::AccountType::Sandbox;
        sandbox.apiBase = QUrl(u"http://127.0.0.1:1"_s);
        const auto credentials = test::waitFor(bench.profile.world.vault.credentials(sandbox.appId));
        QVERIFY_RESULT(
            test::waitFor(bench.profile.book.save(sandbox, *credentials, core::AccountBook::SaveMode::Update)));
        bench.openReplay(QUrl(u"https://shop.invalid/wx"_s));
        QTRY_VERIFY(bench.dialog->findChild<QPushButton *>(u"replayStart"_s));
        bench.click(u"replayStart"_s);
        QVERIFY(!bench.dialog->findChild<QDialog *>(u"confirm"_s));
        QTRY_VERIFY2(bench.text(u"replaySummary"_s).contains("2 failed"_L1),
                     qPrintable(bench.text(u"replaySummary"_s)));
    }

    void stopsAndCanBeClosedWhileItRuns()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspectorSwitch.isRunning());
        QVERIFY(bench.push(u"a"_s) && bench.push(u"b"_s));
        test::RawServer silent;
        bench.openReplay(silent.url(u"/"_s));
        QTRY_VERIFY(bench.dialog->findChild<QPushButton *>(u"replayStart"_s));
        bench.click(u"replayStart"_s);
        QTRY_COMPARE(silent.requests.size(), 1);
        bench.dialog->close();
        QTRY_VERIFY(!bench.dialog);
        bench.network.cancelAll();
        QCOMPARE(silent.requests.size(), 1);
    }

    void acceptsAUrlThatEchoes()
    {
        Bench bench;
        test::RawServer server;
        server.answerBy(
            [](const QByteArray &request) { return http(echoOf(request), "200 OK", "X-Powered-By: tea\r\n"); });
        bench.openCheck(server.url(u"/hook"_s));
        bench.click(u"urlCheckStart"_s);
        QTRY_VERIFY(bench.text(u"urlCheckVerdict"_s).contains("would accept"_L1));
        QVERIFY2(bench.text(u"urlCheckWarnings"_s).contains("127.0.0.1"_L1), "only reachable from here");
        auto *headers = bench.part<QTreeWidget>(u"urlCheckHeaders"_s);
        QVERIFY(!headers->findItems(u"tea"_s, Qt::MatchExactly, 1).isEmpty());
        const QString request = bench.part<QPlainTextEdit>(u"urlCheckRequest"_s)->toPlainText();
        QVERIFY(request.startsWith("curl -i 'http://127.0.0.1:"_L1) && request.contains("echostr="_L1));
        QVERIFY2(!request.contains(bench.keys.token), "the Token is never shown");
    }

    void explainsARefusal_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf") << QByteArray() << QByteArray("200 OK")
                             << u"byte order mark"_s;
        QTest::newRow("line end") << QByteArray() << QByteArray("\n") << QByteArray("200 OK") << u"1 byte"_s;
        QTest::newRow("quotes") << QByteArray("\"") << QByteArray("\"") << QByteArray("200 OK") << u"quotes"_s;
        QTest::newRow("redirect") << QByteArray() << QByteArray() << QByteArray("302 Found") << u"redirect"_s;
    }

    void explainsARefusal()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QByteArray, status);
        QFETCH(const QString, words);
        Bench bench;
        test::RawServer server;
        server.answerBy([&](const QByteArray &request) {
            return http(before + echoOf(request) + after, status, "Location: https://example.com/\r\n");
        });
        bench.openCheck(server.url(u"/hook"_s));
        bench.click(u"urlCheckStart"_s);
        QTRY_VERIFY2(bench.text(u"urlCheckVerdict"_s).contains("refuse"_L1),
                     qPrintable(bench.text(u"urlCheckVerdict"_s)));
        QVERIFY2(bench.text(u"urlCheckVerdict"_s).contains(words, Qt::CaseInsensitive),
                 qPrintable(bench.text(u"urlCheckVerdict"_s)));
        QVERIFY(!bench.text(u"urlCheckAdvice"_s).isEmpty());
        bench.click(u"urlCheckStart"_s); // again
        QTRY_COMPARE(server.requests.size(), 2);
    }

    void showsTheBytesOfTheAnswer()
    {
        Bench bench;
        test::RawServer server;
        server.answer(http("\xef\xbb\xbfok"));
        bench.openCheck(server.url(u"/hook"_s));
        bench.click(u"urlCheckStart"_s);
        QTRY_VERIFY(!bench.part<QTextBrowser>(u"urlCheckBody"_s)->toPlainText().isEmpty());
        const QString body = bench.part<QTextBrowser>(u"urlCheckBody"_s)->toPlainText();
        QVERIFY2(body.contains("ef bb bf 6f 6b"_L1), qPrintable(body));
    }

    void findsWhereBytesDiffer_data()
    {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<qsizetype>("before");
        QTest::addColumn<qsizetype>("same");
        QTest::addColumn<qsizetype>("missing");
        const auto row = [](const char *name, const QByteArray &found, qsizetype before, qsizetype same,
                            qsizetype missing) { QTest::newRow(name) << found << before << same << missing; };
        row("same", "12345", 0, 5, 0);
        row("in front",
            "\xef\xbb\xbf"
            "12345",
            3, 5, 0);
        row("behind", "12345\r\n", 0, 5, 0);
        row("around", "\"12345\"", 1, 5, 0);
        row("cut off", "123", 0, 3, 2);
        row("rounded", "12340", 0, 4, 1);
        row("nothing", "", 0, 0, 5);
        row("something else", "success", 0, 0, 5);
    }

    void findsWhereBytesDiffer()
    {
        QFETCH(const QByteArray, found);
        QFETCH(const qsizetype, before);
        QFETCH(const qsizetype, same);
        QFETCH(const qsizetype, missing);
        const ui::ByteDifference difference = ui::compareBytes(found, "12345");
        QCOMPARE(difference.before, before);
        QCOMPARE(difference.same, same);
        QCOMPARE(difference.missing, missing);
        QCOMPARE(difference.isNone(found), found == "12345");
    }

    void fieldLinesReadBackTheSame()
    {
        const QMap<QString, QString> fields{{u"Content"_s, u"a\nb\\n=退款"_s}, {u"A.B"_s, u""_s}};
        QCOMPARE(ui::fieldsFromLines(ui::fieldLines(fields)).value(), fields);
        QVERIFY(!ui::fieldsFromLines(u"Content=1\n=2"_s));
    }
};

QTEST_MAIN(TestAgain)
#include "tst_again.moc"
