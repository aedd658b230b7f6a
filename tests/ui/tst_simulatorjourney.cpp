// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/embeddedsandbox.h"
#include "core/api/userapi.h"
#include "core/http/qnamtransport.h"
#include "tests/support/ui/profile.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A newcomer's window: the sandbox in this process, the inspector on, everything over real sockets.
struct Newcomer
{
    Newcomer()
        : sandbox(profile.world.catalogue, profile.world.clock, profile.book, profile.world.vault, profile.settings)
    {
        profile.world.transport.forwardTo(network);
        QObject::connect(profile.deliveries.get(), &core::DeliveryLog::committed, &sandbox,
                         &app::EmbeddedSandbox::notice);
        QSignalSpy ready(&sandbox, &app::EmbeddedSandbox::ready);
        sandbox.offer();
        if (!test::waitUntil([&ready] { return !ready.isEmpty(); }))
            qFatal("no sandbox");
        profile.inspectorSwitch.start();
        if (!test::waitUntil([this] { return profile.inspectorSwitch.isRunning(); }))
            qFatal("no inspector");
        window.emplace(ui::allPages(profile.services()), profile.book, profile.settings, profile.language);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(&*window, test::patience))
            qFatal("the window is not active");
    }
    ~Newcomer()
    {
        window.reset();
        network.cancelAll();
        profile.inspectorSwitch.stop();
    }
    Q_DISABLE_COPY_MOVE(Newcomer)

    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        T *found = window->page(window->currentPage())->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString newest() const
    {
        const QAbstractItemModel *thread = part<QListView>(u"thread"_s)->model();
        return thread->index(thread->rowCount() - 1, 0).data().toString();
    }

    test::Profile profile;
    app::EmbeddedSandbox sandbox;
    core::QnamTransport network;
    std::optional<ui::MainWindow> window;
};

} // namespace

/// What somebody who has just added the sandbox does first.
class TestSimulatorJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void letsTheSandboxTakeTheAnswerToASimulatedFollower()
    {
        Newcomer newcomer;
        const auto followers =
            test::waitFor(core::api::firstFollowers(newcomer.profile.world.client, *newcomer.profile.book.current()));
        QVERIFY_RESULT(followers);
        QCOMPARE(followers->size(), 20);

        newcomer.window->showPage(u"simulator"_s);
        auto *box = newcomer.part<QComboBox>(u"follower"_s);
        QTRY_COMPARE(box->currentText(), followers->constFirst());
        QCOMPARE(box->count(), 1 + followers->size()); // and somebody whom nobody knows
        auto *content = newcomer.part<QWidget>(u"field:Content"_s)->findChild<QPlainTextEdit *>();
        content->selectAll();
        QTest::keyClicks(content, u"When do you open?"_s);
        auto *send = newcomer.part<QPushButton>(u"send"_s);
        QTRY_VERIFY(send->isEnabled());
        QTest::mouseClick(send, Qt::LeftButton);
        const auto *verdict = newcomer.part<QWidget>(u"messageAnswer"_s)->findChild<QLabel *>(u"answerVerdict"_s);
        QTRY_VERIFY2(verdict->text().startsWith("success"_L1), qPrintable(verdict->text()));

        newcomer.window->showPage(u"conversation"_s);
        const QAbstractItemModel *known = newcomer.part<QListView>(u"followers"_s)->model();
        QTRY_COMPARE(known->rowCount(), 1);
        QTRY_VERIFY(known->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"1 unanswered"_s));
        QTest::keyClick(&*newcomer.window, Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(newcomer.part<QLabel>(u"conversationWith"_s)->text(), followers->constFirst());
        QTRY_VERIFY2(newcomer.newest().contains(u"When do you open?"_s), qPrintable(newcomer.newest()));
        QTRY_VERIFY(newcomer.part<QPlainTextEdit>(u"content"_s)->hasFocus());
        QTest::keyClicks(newcomer.part<QPlainTextEdit>(u"content"_s), u"At nine"_s);
        QTest::keyClick(newcomer.part<QPlainTextEdit>(u"content"_s), Qt::Key_Return);
        QTRY_VERIFY2(newcomer.newest().contains(u"At nine"_s) && newcomer.newest().endsWith(u"Sent"_s),
                     qPrintable(newcomer.newest()));
    }
};

QTEST_MAIN(TestSimulatorJourney)
#include "tst_simulatorjourney.moc"
