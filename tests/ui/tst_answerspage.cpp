// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/ui/pageof.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/answers/answerspage.h"
#include "ui/widgets/errorcard.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <atomic>

using namespace Qt::StringLiterals;
using core::answering::Policy;

namespace {

/// The page of a profile with one account, and its parts by their names.
struct Bench
{
    test::Profile profile;
    core::Account account = profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
    std::unique_ptr<ui::Page> page = test::pageOf(profile, u"answers"_s);

    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    void chooseKind(int index) const { part<QComboBox>(u"answerKind"_s)->setCurrentIndex(index); }
    void act(const QString &text) const
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
    void type(const QString &name, const QString &text) const
    {
        auto *line = part<QLineEdit>(name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void say(const QString &text) const { part<QPlainTextEdit>(u"reply.content"_s)->setPlainText(text); }
    void addRule(const QString &name, const QString &contains, const QString &reply) const
    {
        act(u"Add rule"_s);
        type(u"ruleName"_s, name);
        type(u"ruleContent"_s, contains);
        say(reply);
    }
    [[nodiscard]] core::AnswerSetup stored() const { return profile.answers.setup(account.appId).value(); }
    [[nodiscard]] QString state() const { return part<QLabel>(u"answersState"_s)->text(); }
    [[nodiscard]] QString verdict() const { return part<QLabel>(u"tryVerdict"_s)->text(); }
};

/// Opens the way that events of the viewport go.
struct ViewportEvents : QAbstractScrollArea
{
    using QAbstractScrollArea::viewportEvent;
};

constexpr int fixedReply = 2;
constexpr int byRules = 3;

} // namespace

class TestAnswersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void savesTheRulesThatWereTyped()
    {
        const Bench bench;
        bench.chooseKind(byRules);
        QCOMPARE(bench.state(), u"Not saved yet"_s);
        bench.addRule(u"refund"_s, u"refund"_s, u"We will see to it, {{FromUserName}}"_s);
        bench.act(u"Save answers"_s);

        QCOMPARE(bench.state(), u"Saved"_s);
        const Policy policy = bench.stored().policy;
        QCOMPARE(toString(policy.kind), u"rules"_s);
        QCOMPARE(policy.rules.size(), 1);
        QCOMPARE(policy.rules.first().name, u"refund"_s);
        QCOMPARE(policy.rules.first().when.content, u"refund"_s);
        QCOMPARE(std::get<core::callback::TextReply>(policy.rules.first().reply).content,
                 u"We will see to it, {{FromUserName}}"_s);
    }

    void whatIsWrongIsShownAndNotSaved()
    {
        const Bench bench;
        bench.chooseKind(fixedReply);
        bench.say(QString(2049, u'a'));
        QVERIFY2(bench.state().contains("1 problem"_L1), qPrintable(bench.state()));
        QCOMPARE(bench.part<QLabel>(u"replyBytes"_s)->text(), u"2049/2048 bytes"_s);
        bench.act(u"Save answers"_s);
        QVERIFY(bench.stored() == core::AnswerSetup{});
        bench.say(u"short"_s);
        bench.act(u"Save answers"_s);
        QCOMPARE(toString(bench.stored().policy.kind), u"fixed"_s);
    }

    void rulesAreMovedDuplicatedRemovedAndBroughtBack()
    {
        const Bench bench;
        bench.chooseKind(byRules);
        bench.addRule(u"a"_s, u"x"_s, u"1"_s);
        bench.addRule(u"b"_s, u"x"_s, u"2"_s);
        auto *list = bench.part<QListWidget>(u"rules"_s);
        const auto names = [list] {
            QStringList all;
            for (int i = 0; i < list->count(); ++i)
                all += list->item(i)->text().section(u'\n', 0, 0);
            return all.join(u' ');
        };
        QCOMPARE(names(), u"a b"_s);
        bench.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get(), test::patience));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), u"b a"_s);
        QCOMPARE(list->currentRow(), 0);
        bench.act(u"Duplicate rule"_s);
        QCOMPARE(names(), u"b b 2 a"_s);
        bench.act(u"Delete rule"_s);
        bench.act(u"Undo"_s);
        QCOMPARE(names(), u"b b 2 a"_s);
        list->item(2)->setCheckState(Qt::Unchecked);
        bench.act(u"Save answers"_s);
        QCOMPARE(bench.stored().policy.rules.at(2).isOn, false);
    }

    void rulesAreDragged_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("order");
        QTest::newRow("up") << 2 << 0 << u"c a b"_s;
        QTest::newRow("down, before another") << 0 << 2 << u"b a c"_s;
        QTest::newRow("to the end") << 0 << -1 << u"b c a"_s;
        QTest::newRow("nowhere") << 1 << 1 << u"a b c"_s;
    }

    void rulesAreDragged()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const QString, order);
        const Bench bench;
        bench.chooseKind(byRules);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            bench.addRule(name, name, name);
        auto *list = bench.part<QListWidget>(u"rules"_s);
        list->setCurrentRow(from);
        const std::unique_ptr<QMimeData> mime(list->model()->mimeData({list->model()->index(from, 0)}));
        const QPoint end(10, list->viewport()->height() - 2);
        const QPoint at = to < 0 ? end : list->visualItemRect(list->item(to)).center();
        QDropEvent drop(at, list->model()->supportedDragActions(), mime.get(), Qt::LeftButton, Qt::NoModifier);
        (list->*(&ViewportEvents::viewportEvent))(&drop); // the application passes on what it began itself only
        QVERIFY2(drop.dropAction() != Qt::MoveAction, "else the view would take a rule away");
        QStringList names;
        for (int i = 0; i < list->count(); ++i)
            names += list->item(i)->text().section(u'\n', 0, 0);
        QCOMPARE(names.join(u' '), order);
        bench.act(u"Save answers"_s);
        names.clear();
        for (const core::answering::Rule &rule : bench.stored().policy.rules)
            names += rule.name;
        QCOMPARE(names.join(u' '), order);
    }

    void saysWhatWouldAnswer()
    {
        const Bench bench;
        bench.chooseKind(byRules);
        bench.addRule(u"refund"_s, u"refund"_s, u"one"_s);
        bench.addRule(u"invoice"_s, u"invoice"_s, u"two"_s);
        bench.type(u"tryText"_s, u"my invoice"_s);
        QCOMPARE(bench.verdict(), u"The rule “invoice” would answer."_s);
        const auto *why = bench.part<QTreeWidget>(u"tryRules"_s);
        QCOMPARE(why->topLevelItemCount(), 2);
        QCOMPARE(why->topLevelItem(0)->text(1), u"The text \"my invoice\" does not contain \"refund\""_s);
        bench.type(u"tryText"_s, u"hello"_s);
        QCOMPARE(bench.verdict(), u"No reply: only \"success\" would be sent."_s);
    }

    void everyKindOfReplyHasItsFields_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("field");
        QTest::newRow("picture") << 1 << u"reply.mediaId"_s;
        QTest::newRow("music") << 4 << u"reply.thumbMediaId"_s;
        QTest::newRow("articles") << 5 << u"reply.articles[0].picUrl"_s;
        QTest::newRow("customer service") << 6 << u"reply.account"_s;
    }

    void everyKindOfReplyHasItsFields()
    {
        QFETCH(const int, tab);
        QFETCH(const QString, field);
        const Bench bench;
        bench.chooseKind(fixedReply);
        bench.part<QTabBar>(u"replyTypes"_s)->setCurrentIndex(tab);
        bench.type(field, u"kf1"_s);
        QCOMPARE(bench.part<QLineEdit>(field)->text(), u"kf1"_s);
        QVERIFY(!bench.part<QPlainTextEdit>(u"reply.content"_s));
    }

    void editsAreKeptPerAccount()
    {
        const Bench bench;
        bench.chooseKind(fixedReply);
        bench.say(u"draft"_s);
        core::Account other = bench.account;
        other.appId = core::AppId::parse(u"wxfedcba9876543210"_s).value();
        bench.page->setAccount(other);
        QCOMPARE(bench.part<QComboBox>(u"answerKind"_s)->currentIndex(), 0);
        bench.page->setAccount(bench.account);
        QCOMPARE(bench.part<QPlainTextEdit>(u"reply.content"_s)->toPlainText(), u"draft"_s);
        QCOMPARE(bench.state(), u"Not saved yet"_s);
        QVERIFY(bench.stored() == core::AnswerSetup{});
    }

    void editsOutliveTheProgram()
    {
        Bench bench;
        bench.chooseKind(fixedReply);
        bench.say(u"draft"_s);
        bench.page.reset(); // at once, while the keys are hardly still
        bench.page = test::pageOf(bench.profile, u"answers"_s);
        QCOMPARE(bench.part<QPlainTextEdit>(u"reply.content"_s)->toPlainText(), u"draft"_s);
        QCOMPARE(bench.state(), u"Not saved yet"_s);

        bench.say(QString(3000, u'x')); // not even right
        const auto keptLength = [&bench] {
            const auto draft = bench.profile.answers.draft(bench.account.appId);
            return draft && *draft ? std::get<core::callback::TextReply>((*draft)->policy.fixed).content.size() : -1;
        };
        QTRY_COMPARE(keptLength(), 3000); // with the page still open, as after a crash
        QVERIFY(bench.stored() == core::AnswerSetup{});

        bench.say(u"short"_s);
        bench.act(u"Save answers"_s);
        QVERIFY(!bench.profile.answers.draft(bench.account.appId).value());
        QCOMPARE(toString(bench.stored().policy.kind), u"fixed"_s);
    }

    void triesStoredDeliveries()
    {
        Bench bench;
        core::Delivery delivery{.receivedAt = QDateTime::currentDateTimeUtc(),
                                .account = bench.account.appId,
                                .method = "POST",
                                .state = core::Delivery::State::Accepted,
                                .plain = "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName>"
                                         "<CreateTime>1763719200</CreateTime><MsgType>text</MsgType>"
                                         "<Content>my invoice</Content><MsgId>1</MsgId></xml>",
                                .type = u"text"_s,
                                .summary = u"my invoice"_s};
        delivery.body = delivery.plain;
        std::atomic_int stored = 0;
        const auto count = [&stored](const core::Result<core::DeliveryId> &) { ++stored; };
        bench.profile.deliveries->append(delivery, count);
        delivery.plain.replace("<MsgType>text</MsgType><Content>my invoice</Content>",
                               "<MsgType>event</MsgType><Event>unsubscribe</Event>");
        delivery.body = delivery.plain;
        delivery.type = u"event"_s;
        delivery.event = u"unsubscribe"_s;
        delivery.summary = u"left"_s;
        bench.profile.deliveries->append(delivery, count);
        QTRY_COMPARE(stored.load(), 2);

        bench.chooseKind(byRules);
        bench.addRule(u"refund"_s, u"refund"_s, u"one"_s);
        bench.addRule(u"invoice"_s, u"invoice"_s, u"two"_s);
        bench.page->hide();
        bench.page->show(); // looks again
        auto *source = bench.part<QComboBox>(u"trySource"_s);
        QTRY_VERIFY(source->findText(u"my invoice"_s, Qt::MatchContains) > 0);
        source->setCurrentIndex(source->findText(u"my invoice"_s, Qt::MatchContains));
        QTRY_COMPARE(bench.verdict(), u"The rule “invoice” would answer."_s);
        source->setCurrentIndex(source->findText(u"left"_s, Qt::MatchContains));
        QTRY_COMPARE(bench.verdict(), u"Nobody reads a reply to this event: \"success\" would be sent."_s);
        source->setCurrentIndex(1);
        bench.type(u"tryText"_s, u"99"_s);
        QTRY_VERIFY2(bench.verdict().contains("99"_L1), qPrintable(bench.verdict()));
        bench.type(u"tryText"_s, u"1"_s);
        QTRY_COMPARE(bench.verdict(), u"The rule “invoice” would answer."_s);
    }

    void forwardingIsSavedWithItsLimits()
    {
        const Bench bench;
        bench.part<QComboBox>(u"forwardUse"_s)->setCurrentIndex(1);
        QVERIFY(!bench.part<QLabel>(u"forwardProblems"_s)->text().isEmpty());
        bench.part<QLineEdit>(u"forwardTarget"_s)->clear();
        QTest::keyClicks(bench.part<QLineEdit>(u"forwardTarget"_s), u"http://127.0.0.1:8000/wx"_s);
        bench.part<QComboBox>(u"strictness"_s)->setCurrentIndex(1);
        bench.act(u"Save answers"_s);
        const core::AnswerSetup stored = bench.stored();
        QCOMPARE(stored.forward.targets, QList{QUrl(u"http://127.0.0.1:8000/wx"_s)});
        QCOMPARE(toString(stored.strictness), u"refuse"_s);
    }

    void aFileIsTakenWholeOrNotAtAll()
    {
        const Bench bench;
        auto *page = static_cast<ui::AnswersPage *>(bench.page.get());
        const QString path = bench.profile.folder.file(u"answers.json"_s);
        const auto write = [&path](const QByteArray &json) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(json);
        };
        write("{\"rules\": [\n{\"name\": \"a\", \"reply\": {\"type\": \"text\", \"contents\": \"x\"}}]}");
        page->importFile(path);
        auto *error = bench.part<ui::ErrorCard>(u"answersError"_s);
        QVERIFY2(error->plainText().contains("Line 2"_L1), qPrintable(error->plainText()));
        QCOMPARE(bench.state(), u"Saved"_s);
        write("{\"rules\": [{\"name\": \"a\", \"reply\": {\"type\": \"text\", \"content\": \"退款\"}}]}");
        page->importFile(path);
        QCOMPARE(bench.part<QListWidget>(u"rules"_s)->count(), 1);
        page->exportFile(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("退款"));
    }
};

QTEST_MAIN(TestAnswersPage)
#include "tst_answerspage.moc"
