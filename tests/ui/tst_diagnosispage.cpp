// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/menubench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/diagnosis/explaindialog.h"
#include "ui/pages/diagnosis/explanationview.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/errorcard.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

struct Bench : test::MenuBench
{
    Bench() : MenuBench(u"diagnosis"_s) { }

    void showTab(int index) const { part<QTabWidget>(u"diagnosisTabs"_s)->setCurrentIndex(index); }
    [[nodiscard]] QTreeView *table(const QString &name) const { return part<QTreeView>(name); }
    [[nodiscard]] QString cell(const QString &name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    /// The row of which some cell has this text.
    [[nodiscard]] int rowOf(const QString &name, const QString &text) const
    {
        const QAbstractItemModel *const model = table(name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data().toString() == text)
                    return row;
            }
        }
        return -1;
    }
    void explain(const QString &text) const
    {
        showTab(1);
        part<QPlainTextEdit>(u"failure"_s)->setPlainText(text);
        click(u"explainTyped"_s);
    }
    /// In the question that is being asked.
    void agree() const
    {
        auto *question = page->findChild<QDialog *>(u"confirm"_s);
        if (!question)
            qFatal("nothing is asked");
        if (auto *typed = question->findChild<QLineEdit *>(u"typed"_s); typed && typed->isVisibleTo(question))
            typed->setText(account.name);
        QTest::mouseClick(question->findChild<QPushButton *>(u"deed"_s), Qt::LeftButton);
    }
};

/// The two ways to set all quotas back.
void addResets()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("path");
    QTest::newRow("by token") << u"clearAll"_s << u"/cgi-bin/clear_quota"_s;
    QTest::newRow("by AppSecret") << u"clearBySecret"_s << u"/cgi-bin/clear_quota/v2"_s;
}

const core::Error refused{.kind = core::Error::Kind::Api,
                          .message = u"IP not allowed (invalid ip 203.0.113.7, not in whitelist)"_s,
                          .code = 40164,
                          .rid = u"5fa26c60-1a0ebdd5-32fd1cd0"_s};

} // namespace

class TestDiagnosisPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void checksTheSandboxAndNothingElse()
    {
        const Bench bench;
        new QAbstractItemModelTester(bench.table(u"checks"_s)->model(), bench.page.get());
        QVERIFY(!bench.part<QPushButton>(u"stopCheckup"_s)->isEnabled());
        QTest::keyClick(bench.page.get(), Qt::Key_F5);
        QTRY_VERIFY(!bench.text(u"checkupSummary"_s).isEmpty()
                    && bench.part<QPushButton>(u"runCheckup"_s)->isEnabled());
        QCOMPARE(bench.text(u"checkupSummary"_s), u"Nothing is wrong."_s);
        QCOMPARE(bench.cell(u"checks"_s, bench.rowOf(u"checks"_s, u"Access token"_s), 1), u"ok"_s);
        QCOMPARE(bench.cell(u"checks"_s, bench.rowOf(u"checks"_s, u"Choice of API hosts"_s), 1), u"ok"_s);
        for (const core::HttpRequest &request : bench.profile.world.transport.requests)
            QCOMPARE(request.url.host(), u"127.0.0.1"_s);
        bench.click(u"copyReport"_s);
        const QString report = QApplication::clipboard()->text();
        QVERIFY(report.contains(u"SANDBOX"_s));
        QVERIFY(!report.contains(bench.platform.identity().secret));
    }

    void saysWhatToDoAboutWhatFailed()
    {
        Bench bench;
        bench.platform.setAllowList({u"198.51.100.4"_s});
        bench.click(u"runCheckup"_s);
        QTRY_VERIFY(bench.text(u"checkupSummary"_s).contains(u"failed"_s));
        const int row = bench.rowOf(u"checks"_s, u"IP allow-list"_s);
        QCOMPARE(bench.cell(u"checks"_s, row, 1), u"FAILED"_s);
        bench.table(u"checks"_s)->setCurrentIndex(bench.table(u"checks"_s)->model()->index(row, 0));
        QVERIFY(bench.text(u"finding"_s).contains(u"127.0.0.1"_s));
        QVERIFY(bench.isShown(u"findingAdvice"_s) && !bench.text(u"findingAdvice"_s).isEmpty());
    }

    void stopsACheckup()
    {
        Bench bench;
        bench.profile.world.transport.hold();
        bench.click(u"runCheckup"_s);
        QVERIFY(!bench.part<QPushButton>(u"runCheckup"_s)->isEnabled());
        bench.click(u"stopCheckup"_s);
        QVERIFY(bench.part<QPushButton>(u"runCheckup"_s)->isEnabled());
        QCOMPARE(bench.cell(u"checks"_s, bench.rowOf(u"checks"_s, u"API host"_s), 1), u"left out"_s);
        bench.profile.world.transport.release();
    }

    void explainsWhatIsPasted()
    {
        const Bench bench;
        bench.explain(u"{\"errcode\":40164,\"errmsg\":\"invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in "
                      "whitelist rid: 5fa26c60-1a0ebdd5-32fd1cd0\"}"_s);
        QVERIFY(bench.text(u"explanationTitle"_s).startsWith(u"40164"_s));
        QVERIFY(bench.text(u"explanationLists"_s).contains(u"developers.weixin.qq.com/platform"_s));
        bench.click(u"copyAddress"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"203.0.113.7"_s);
        bench.click(u"copyNetwork"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"203.0.113.0/24"_s);
        bench.part<QPlainTextEdit>(u"failure"_s)->setPlainText(u"<b>40001</b><img src=x>"_s);
        QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!bench.text(u"explanationLists"_s).contains(u"<img"_s));
    }

    void showsThePlatformsRecordOfARequest()
    {
        Bench bench;
        const QByteArray answer = bench.call("/cgi-bin/menu/create", R"({"button":[]})");
        QVERIFY(answer.contains("rid: "));
        bench.explain(QString::fromUtf8(answer));
        bench.click(u"askForRecord"_s);
        QTRY_VERIFY(bench.isShown(u"record"_s));
        const QString record = bench.part<ui::CodeView>(u"record"_s)->text();
        QVERIFY2(record.contains(u"\"button\""_s) && record.contains(u"access_token=***"_s), qPrintable(record));
        bench.explain(u"40001 rid: 00000000-00000000-00000000"_s);
        QVERIFY(!bench.isShown(u"record"_s)); // nothing stale
        bench.click(u"askForRecord"_s);
        QTRY_VERIFY(bench.isShown(u"recordError"_s));
    }

    void leadsToWhereItCanBeMended_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("page");
        QTest::newRow("another page") << u"config:invalid signature"_s << u"jssdk"_s;
        QTest::newRow("the page of web authorisation") << u"10003"_s << u"oauth"_s;
        QTest::newRow("a tab of this page") << u"45009"_s << QString();
    }

    void leadsToWhereItCanBeMended()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, page);
        const Bench bench;
        QSignalSpy opened(bench.page.get(), &ui::Page::openRequested);
        bench.explain(text);
        bench.click(u"openPage"_s);
        QCOMPARE(opened.isEmpty() ? QString() : opened.first().first().toString(), page);
        if (page.isEmpty())
            QCOMPARE(bench.part<QTabWidget>(u"diagnosisTabs"_s)->currentIndex(), 2);
    }

    void opensAtWhatIsAskedFor()
    {
        const Bench bench;
        bench.page->open(u"quota"_s);
        QCOMPARE(bench.part<QTabWidget>(u"diagnosisTabs"_s)->currentIndex(), 2);
        bench.page->open(u"48001"_s);
        QVERIFY(bench.text(u"explanationTitle"_s).startsWith(u"48001"_s));
    }

    void showsQuotasAndResetsThem_data() { addResets(); }

    void showsQuotasAndResetsThem()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, path);
        Bench bench;
        bench.showTab(2);
        QTreeView *const table = bench.table(u"quotas"_s);
        new QAbstractItemModelTester(table->model(), bench.page.get());
        static_cast<void>(bench.call("/cgi-bin/menu/get"));
        bench.part<QLineEdit>(u"quotaSearch"_s)->setText(u"menu/get"_s);
        const int row = bench.rowOf(u"quotas"_s, u"/cgi-bin/menu/get"_s);
        QVERIFY(row >= 0);
        table->setCurrentIndex(table->model()->index(row, 0));
        bench.click(u"askSelected"_s);
        QTRY_COMPARE(bench.cell(u"quotas"_s, bench.rowOf(u"quotas"_s, u"/cgi-bin/menu/get"_s), 3), u"1"_s);
        QVERIFY(bench.text(u"clearBudget"_s).contains(u"10 of 10"_s));
        bench.click(button);
        QVERIFY(bench.text(u"clearBudget"_s).contains(u"10 of 10"_s)); // only asked
        bench.agree();
        QTRY_VERIFY(bench.text(u"clearBudget"_s).contains(u"9 of 10"_s));
        QTRY_COMPARE(bench.cell(u"quotas"_s, bench.rowOf(u"quotas"_s, u"/cgi-bin/menu/get"_s), 3), u"0"_s);
        QTRY_VERIFY(bench.part<QPushButton>(u"askAll"_s)->isEnabled());
        QVERIFY(!bench.isShown(u"quotaError"_s));
        const QStringList called = bench.calledPaths();
        QCOMPARE(called.filter(u"clear_quota"_s), QStringList{path});
    }

    void resetsQuotasWhenNoTokenCanBeHad()
    {
        Bench bench;
        bench.showTab(2);
        bench.platform.injectError(u"/cgi-bin/stable_token"_s, 45009, 9);
        bench.click(u"clearAll"_s);
        bench.agree();
        QTRY_VERIFY(bench.isShown(u"quotaError"_s));
        QCOMPARE(bench.part<ui::ErrorCard>(u"quotaError"_s)->error().code, 45009);
        QVERIFY(bench.text(u"clearBudget"_s).contains(u"10 of 10"_s));
        QSignalSpy noticed(bench.page.get(), &ui::Page::noticed);
        QTRY_VERIFY(!bench.page->findChild<QDialog *>(u"confirm"_s)); // the one before
        bench.click(u"clearBySecret"_s);
        bench.agree();
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY(bench.text(u"clearBudget"_s).contains(u"9 of 10"_s));
    }

    void saysInTheLanguageInUseWhyACallHasNoQuota()
    {
        Bench bench;
        bench.showTab(2);
        bench.platform.injectError(u"/cgi-bin/openapi/quota/get"_s, 76022, 1);
        const auto row = [&bench] { return bench.rowOf(u"quotas"_s, u"/cgi-bin/menu/get"_s); };
        const auto note = [&] { return bench.cell(u"quotas"_s, row(), 5); };
        QTreeView *const table = bench.table(u"quotas"_s);
        table->setCurrentIndex(table->model()->index(row(), 0));
        bench.click(u"askSelected"_s);
        const core::PlatformError *const reason = bench.profile.world.catalogue.error(76022);
        QTRY_VERIFY2(note().startsWith(reason->en), qPrintable(note()));
        bench.profile.language.setChoice(u"zh_CN"_s);
        QTRY_VERIFY2(note().startsWith(reason->zh), qPrintable(note()));
        bench.profile.language.setChoice(u"en"_s);
        QTRY_VERIFY2(note().startsWith(reason->en), qPrintable(note()));
    }

    void namesTheCallsInTheLanguageInUse()
    {
        Bench bench;
        bench.showTab(2);
        static_cast<void>(bench.call("/cgi-bin/menu/get"));
        const auto row = [&bench] { return bench.rowOf(u"quotas"_s, u"/cgi-bin/menu/get"_s); };
        QTreeView *const table = bench.table(u"quotas"_s);
        table->setCurrentIndex(table->model()->index(row(), 0));
        bench.click(u"askSelected"_s);
        QTRY_COMPARE(bench.cell(u"quotas"_s, row(), 3), u"1"_s);
        const core::Endpoint *const endpoint = bench.profile.world.catalogue.endpoint(u"getMenu"_s);
        const QString english = endpoint->row["title_en"_L1].toString();
        QCOMPARE(bench.cell(u"quotas"_s, row(), 0), english);
        bench.profile.language.setChoice(u"zh_CN"_s);
        QTRY_COMPARE(bench.cell(u"quotas"_s, row(), 0), endpoint->title);
        QCOMPARE(bench.cell(u"quotas"_s, row(), 3), u"1"_s);
        bench.profile.language.setChoice(u"en"_s);
        QTRY_COMPARE(bench.cell(u"quotas"_s, row(), 0), english);
    }

    void asksForTheNameBeforeItResetsForProduction_data() { addResets(); }

    void asksForTheNameBeforeItResetsForProduction()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, path);
        Bench bench;
        bench.page->setAccount(bench.profile.add(u"Real shop"_s, u"wx0123456789abcdef"_s));
        bench.showTab(2);
        bench.click(button);
        auto *question = bench.page->findChild<QDialog *>(u"confirm"_s);
        QVERIFY(question);
        auto *typed = question->findChild<QLineEdit *>(u"typed"_s);
        QVERIFY2(typed && typed->isVisibleTo(question), "the name of a production account has to be typed");
        auto *deed = question->findChild<QPushButton *>(u"deed"_s);
        QVERIFY(!deed->isEnabled());
        typed->setText(u"Real sho"_s);
        QVERIFY(!deed->isEnabled());
        typed->setText(u"Real shop"_s);
        QVERIFY(deed->isEnabled());
        QVERIFY(!bench.calledPaths().contains(path));
    }

    void saysWhyThereAreNoQuotas()
    {
        Bench bench;
        bench.showTab(2);
        bench.platform.injectError(u"/cgi-bin/openapi/quota/get"_s, 45011, 1);
        bench.click(u"askAll"_s);
        QTRY_VERIFY(bench.isShown(u"quotaError"_s));
        QCOMPARE(bench.part<ui::ErrorCard>(u"quotaError"_s)->error().code, 45011);
        QVERIFY(bench.part<QPushButton>(u"askAll"_s)->isEnabled());
    }

    void everyErrorCardCanBeExplained()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        ui::MainWindow window(ui::allPages(profile.services()), profile.book, profile.settings, profile.language);
        window.show();
        QSignalSpy asked(&window, &ui::MainWindow::explanationRequested);
        window.showError(refused);
        auto *card = window.findChild<ui::ErrorCard *>(u"errorCard"_s);
        QTest::mouseClick(card->findChild<QToolButton *>(u"explain"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<core::Error>().code, 40164);
        card->setError({.kind = core::Error::Kind::Invalid, .message = u"too long"_s});
        QVERIFY(!card->findChild<QToolButton *>(u"explain"_s)->isVisibleTo(card)); // that says it all
    }

    void explainsInADialog()
    {
        test::Profile profile;
        const core::Account account = profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        QWidget window;
        window.show();
        auto *dialog = new ui::ExplainDialog(profile.doctor, profile.world.client, refused, account, &window);
        dialog->open();
        const auto *view = dialog->findChild<ui::ExplanationView *>();
        QCOMPARE(view->explanation().addresses.first().address, u"203.0.113.7"_s);
        QVERIFY(!view->explanation().steps.isEmpty());
        QVERIFY(dialog->findChild<QPushButton *>(u"askForRecord"_s)->isVisibleTo(dialog));
        QSignalSpy opened(dialog, &ui::ExplainDialog::openRequested);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"openPage"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
    }
};

QTEST_MAIN(TestDiagnosisPage)
#include "tst_diagnosispage.moc"
