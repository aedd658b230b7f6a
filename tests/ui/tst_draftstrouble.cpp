// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/draftsbench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/codeview.h"

#include <QAction>
#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using test::DraftsBench;
using Cut = test::MenuBench::Cut;

namespace {

const QString submitPath = u"/cgi-bin/freepublish/submit"_s;

core::Error lastFailure(const QSignalSpy &failures)
{
    return failures.isEmpty() ? core::Error() : failures.last().first().value<core::Error>();
}

QString keptTitle(const DraftsBench &bench)
{
    const auto state = bench.profile.drafts.state(bench.account.appId);
    return state && *state ? (*state)->articles.constFirst().title : QString();
}

} // namespace

/// The page of drafts when something goes wrong, or otherwise than it mostly does.
class TestDraftsTrouble final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void saysWhenTheDiskIsFullAndLosesNothing()
    {
        DraftsBench bench;
        QSignalSpy failures(bench.page.get(), &ui::Page::failed);
        QVERIFY(QSqlQuery(bench.profile.database->connection()).exec(u"PRAGMA max_page_count = 1"_s)); // as it is now
        bench.part<ui::CodeView>(u"content"_s)->setText(QString(40'000, u'x'), ui::CodeView::Syntax::Html);
        bench.type(u"title"_s, u"Spring"_s);
        QTRY_VERIFY(!failures.isEmpty());
        QCOMPARE(lastFailure(failures).kind, core::Error::Kind::Storage);
        QCOMPARE(bench.fieldText(u"title"_s), u"Spring"_s);

        QVERIFY(QSqlQuery(bench.profile.database->connection()).exec(u"PRAGMA max_page_count = 1000000"_s));
        bench.type(u"title"_s, u"Summer"_s);
        QTRY_VERIFY(keptTitle(bench) == u"Summer"_s);
    }

    void savesForTheAccountThatItWasWrittenFor()
    {
        DraftsBench bench;
        bench.writeArticle(u"Spring"_s);
        const core::Account other = bench.profile.add(u"Other"_s, u"wx00000000000000cc"_s);
        bench.press(Qt::Key_S);
        QCOMPARE(bench.draftCount(), 0);
        bench.page->setAccount(other); // before the platform has answered
        QTRY_COMPARE(bench.draftCount(), 1);
        QTRY_VERIFY(bench.isReady());
        QCOMPARE(bench.fieldText(u"title"_s), QString());
        QVERIFY(!bench.profile.drafts.state(other.appId)->has_value());
        bench.page->setAccount(bench.account);
        QCOMPARE(bench.fieldText(u"title"_s), u"Spring"_s);
        QVERIFY2(!bench.action(u"Save"_s)->isEnabled(), "the platform has it");
        bench.type(u"title"_s, u"Summer"_s);
        bench.press(Qt::Key_S);
        QTRY_COMPARE(bench.newestDraft()[0]["title"_L1].toString(), u"Summer"_s);
        QCOMPARE(bench.draftCount(), 1);
    }

    void opensTheDraftBoxAfterAQuestion()
    {
        DraftsBench bench;
        const QString path = u"/cgi-bin/draft/switch"_s;
        QSignalSpy notices(bench.page.get(), &ui::Page::noticed);
        bench.profile.world.transport.reply(R"({"errcode":0,"errmsg":"ok","is_open":0})");
        bench.action(u"Is the draft box open?"_s)->trigger();
        bench.decline();
        QTRY_VERIFY(bench.isReady());
        QCOMPARE(bench.countOf(path), 1);
        QVERIFY(notices.isEmpty());

        bench.profile.world.transport.reply(R"({"errcode":0,"errmsg":"ok","is_open":0})");
        bench.action(u"Is the draft box open?"_s)->trigger();
        bench.agree();
        QTRY_COMPARE(notices.count(), 1);
        QCOMPARE(bench.countOf(path), 3);
        QVERIFY(!bench.profile.world.transport.requests.last().url.query().contains(u"checkonly"_s));
    }

    void findsOutWhetherItIsPublishedWhenTheAnswerIsLost()
    {
        DraftsBench bench;
        bench.writeAndSave(u"Spring"_s);
        bench.profile.world.transport.onPause = [&bench](std::chrono::milliseconds) {
            bench.platform.advance(std::chrono::seconds(1));
        };
        QSignalSpy failures(bench.page.get(), &ui::Page::failed);
        bench.cut(submitPath.toLatin1(), Cut::Answer);
        bench.press(Qt::Key_Return);
        bench.agree();
        QTRY_VERIFY2(bench.text(u"result"_s).contains(u"href"_s), qPrintable(bench.text(u"result"_s)));
        QVERIFY2(bench.text(u"result"_s).contains(u"answer was lost"_s), qPrintable(bench.text(u"result"_s)));
        QVERIFY(failures.isEmpty());
        QCOMPARE(bench.countOf(submitPath), 1);
        QTRY_COMPARE(bench.list().rowCount(), 0);
        QCOMPARE(bench.fieldText(u"title"_s), QString());

        bench.writeAndSave(u"Summer"_s);
        bench.cut(submitPath.toLatin1(), Cut::Request);
        bench.press(Qt::Key_Return);
        bench.agree();
        QTRY_COMPARE(failures.count(), 1);
        QVERIFY2(lastFailure(failures).advice.contains(u"Nothing was published"_s),
                 qPrintable(lastFailure(failures).advice));
        QCOMPARE(bench.fieldText(u"title"_s), u"Summer"_s);
    }

    void findsOutWhatBecameOfAPublicationThatTheProgramDidNotOutlive()
    {
        DraftsBench bench;
        bench.writeAndSave(u"Spring"_s);
        const QString draft = bench.profile.drafts.state(bench.account.appId)->value().mediaId;
        QVERIFY_RESULT(bench.profile.publications.add({.appId = bench.account.appId,
                                                       .draftId = draft,
                                                       .titles = {u"Spring"_s},
                                                       .askedAt = bench.profile.world.clock.now()}));
        bench.post(submitPath.toLatin1(), {{u"media_id"_s, draft}});
        bench.platform.advance(std::chrono::minutes(1));
        bench.openPage();
        QTRY_VERIFY2(bench.text(u"result"_s).contains(u"href"_s), qPrintable(bench.text(u"result"_s)));
        QCOMPARE(bench.countOf(submitPath), 0);
        QVERIFY(!bench.profile.publications.unanswered(bench.account.appId)->has_value());
    }
};

QTEST_MAIN(TestDraftsTrouble)
#include "tst_draftstrouble.moc"
