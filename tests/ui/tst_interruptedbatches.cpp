// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/interruptedbatches.h"
#include "core/base/json.h"
#include "core/sending/owner.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/ui/templatesbench.h"
#include "tests/support/waitfor.h"
#include "ui/pages/pages.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QProcess>
#include <QTabWidget>
#include <QTest>

using namespace core;
using namespace core::templatebatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 12;

/// As one who worked on a job in a program of this computer that has ended since.
QString deadOwner()
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"-functions"_s});
    program.waitForStarted();
    const qint64 process = program.processId();
    program.kill();
    program.waitForFinished();
    return sending::newOwner().section(u'/', 0, 0) + u"/%1/x"_s.arg(process);
}

struct Desk : test::TemplatesBench
{
    /// A table for followers, read and checked.
    qint64 draft()
    {
        const auto subject = test::waitFor(api::listTemplates(profile.world.client, account)).value().first();
        QByteArray csv = "openid,thing1,character_string2,amount3,time4\n";
        for (int i = 1; i <= rowCount; ++i)
            csv += platform.followers().at(i).openid.toUtf8() + ",Boxes,NO-" + QByteArray::number(i) + ",1,15:01\n";
        const QString path = profile.place.filePath(u"orders.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("no table");
        file.close();
        const auto mapping =
            suggest({u"openid"_s, u"thing1"_s, u"character_string2"_s, u"amount3"_s, u"time4"_s}, subject);
        const auto imported = test::waitFor(
            profile.batchSender.import({.account = account, .subject = subject, .file = path, .mapping = mapping}));
        return imported ? imported->job.id : 0;
    }
    /// Killed while four messages were on their way, two of which the platform has got.
    void killWhileSending(qint64 job)
    {
        const auto alive = [](const QString &) { return false; };
        const QDateTime now = profile.world.clock.now();
        QVERIFY(profile.batchStore.claim(job, deadOwner(), now, alive).value());
        const auto rows = profile.batchStore.claimRows(job, 4, now).value();
        for (qsizetype i = 0; i < 2; ++i)
            QVERIFY(test::waitFor(api::requestTemplateSend(
                profile.world.client, account, requestOf(profile.batchStore.job(job).value(), rows.at(i)))));
    }
    [[nodiscard]] QStringList arrived()
    {
        platform.advance(std::chrono::seconds(2));
        QStringList openIds;
        for (const QJsonValue receipt : control("received")["received"_L1].toArray())
            openIds += receipt["openid"_L1].toString();
        openIds.sort();
        return openIds;
    }
};

bool isSaid(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

class TestInterruptedBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void whatWasKilledIsToldOfAndResumedByAButton()
    {
        Desk desk;
        const qint64 job = desk.draft();
        QVERIFY(job > 0);
        desk.killWhileSending(job);
        desk.page.reset();

        ui::MainWindow window(ui::allPages(desk.profile.services()), desk.profile.book, desk.profile.settings,
                              desk.profile.language);
        window.showPage(u"overview"_s);
        window.show();
        app::reportInterruptedBatches(desk.profile.batchSender, window);
        QVERIFY(isSaid(window, u"orders.csv"_s));
        QVERIFY(isSaid(window, u"1 job"_s));
        QVERIFY(isSaid(window, u"Send to many"_s));
        QCOMPARE(desk.arrived().size(), 2); // nothing goes on by itself

        window.showPage(u"templates"_s);
        const ui::Page *const page = window.page(u"templates"_s);
        const auto part = [page](const QString &name) { return page->findChild<QWidget *>(name); };
        const auto isShown = [part](const QString &name) { return part(name) && part(name)->isVisible(); };
        const auto textOf = [part](const QString &name) { return static_cast<QLabel *>(part(name))->text(); };
        page->findChild<QTabWidget *>(u"templateModes"_s)->setCurrentIndex(3);
        page->findChild<QComboBox *>(u"batchJobs"_s)->setCurrentIndex(1);
        QCOMPARE(textOf(u"batchState"_s), u"Paused"_s);
        auto *resume = page->findChild<QAbstractButton *>(u"batchSend"_s);
        QVERIFY2(resume->text().contains(u"Resume"_s), qPrintable(resume->text()));
        QTest::mouseClick(resume, Qt::LeftButton);
        QTRY_VERIFY(isShown(u"batchDeed"_s));
        QTest::mouseClick(page->findChild<QAbstractButton *>(u"batchDeed"_s), Qt::LeftButton);
        QTRY_COMPARE(textOf(u"batchState"_s), u"Finished"_s);
        QStringList wanted;
        for (int i = 1; i <= rowCount; ++i)
            wanted += desk.platform.followers().at(i).openid;
        wanted.sort();
        QCOMPARE(desk.arrived(), wanted); // each once
    }

    void whatNobodyKilledIsNotTalkedAbout_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("a draft that was never sent") << false;
        QTest::newRow("one that was killed") << true;
    }

    void whatNobodyKilledIsNotTalkedAbout()
    {
        QFETCH(const bool, isKilled);
        Desk desk;
        const qint64 job = desk.draft();
        if (isKilled)
            desk.killWhileSending(job);
        ui::MainWindow window(ui::allPages(desk.profile.services()), desk.profile.book, desk.profile.settings,
                              desk.profile.language);
        window.show();
        app::reportInterruptedBatches(desk.profile.batchSender, window);
        QCOMPARE(isSaid(window, u"orders.csv"_s), isKilled);
    }
};

QTEST_MAIN(TestInterruptedBatches)
#include "tst_interruptedbatches.moc"
