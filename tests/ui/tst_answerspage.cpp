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
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

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
