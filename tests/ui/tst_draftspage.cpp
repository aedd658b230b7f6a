// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/callback/envelope.h"
#include "core/http/qnamtransport.h"
#include "core/sandbox/pushengine.h"
#include "tests/support/ui/draftsbench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using test::DraftsBench;
using Cut = test::MenuBench::Cut;

namespace {

const QString addPath = u"/cgi-bin/draft/add"_s;
const QString updatePath = u"/cgi-bin/draft/update"_s;

core::Error lastFailure(const QSignalSpy &failures)
{
    return failures.isEmpty() ? core::Error() : failures.last().first().value<core::Error>();
}

/// What the platform has to tell by now goes over the wire to the inspector.
void deliverEvents(DraftsBench &bench)
{
    core::QnamTransport transport;
    const core::SystemClock clock;
    bench.profile.inspectorSwitch.start();
    QTRY_VERIFY(!bench.profile.inspector.urlFor(bench.account.appId).isEmpty());
    const auto credentials = test::waitFor(bench.profile.world.vault.credentials(bench.account.appId));
    bench.platform.advance(std::chrono::seconds(10));
    for (const QByteArray &xml : bench.platform.takeEvents()) {
        const core::sandbox::Push push{.url = bench.profile.inspector.urlFor(bench.account.appId),
                                       .keys = *core::callback::Keys::from(bench.account, *credentials),
                                       .xml = xml};
        const auto outcome = test::waitFor(core::sandbox::push(transport, clock, push));
        QVERIFY(outcome && outcome->accepted);
    }
}

} // namespace

class TestDraftsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void readsTheListInPages()
    {
        DraftsBench bench;
        for (int i = 0; i < 23; ++i) {
            const QJsonObject article{
                {u"title"_s, u"no %1"_s.arg(i)}, {u"content"_s, u"<p>a</p>"_s}, {u"thumb_media_id"_s, bench.cover}};
            QVERIFY(bench.post("/cgi-bin/draft/add", {{u"articles"_s, QJsonArray{article}}}).contains("media_id"_L1));
        }
        bench.press(Qt::Key_F5, Qt::NoModifier);
        QTRY_COMPARE(bench.list().rowCount(), 23);
        QCOMPARE(bench.list().index(0, 0).data().toString(), u"no 22"_s);
        QCOMPARE(bench.list().index(22, 0).data().toString(), u"no 0"_s);
        QCOMPARE(bench.countOf(u"/cgi-bin/draft/batchget"_s), 2);
    }

    void savesEveryFieldThatIsTyped()
    {
        DraftsBench bench;
        QVERIFY(!bench.action(u"Save"_s)->isEnabled());
        bench.writeArticle(u"Spring"_s);
        bench.type(u"author"_s, u"Li"_s);
        bench.type(u"digest"_s, u"short"_s);
        bench.type(u"crop235"_s, u"0_0.1_1_0.9"_s);
        bench.type(u"crop11"_s, u"0.1_0_0.9_1"_s);
        bench.type(u"sourceUrl"_s, u"https://example.com/a"_s);
        QTest::keyClick(bench.part<QComboBox>(u"comments"_s), Qt::Key_Down);
        bench.press(Qt::Key_S);
        QTRY_COMPARE(bench.list().rowCount(), 1);
        const QJsonObject article = bench.newestDraft()[0].toObject();
        QCOMPARE(article["title"_L1].toString(), u"Spring"_s);
        QCOMPARE(article["author"_L1].toString(), u"Li"_s);
        QCOMPARE(article["digest"_L1].toString(), u"short"_s);
        QCOMPARE(article["content"_L1].toString(), u"<p>text</p>"_s);
        QCOMPARE(article["content_source_url"_L1].toString(), u"https://example.com/a"_s);
        QCOMPARE(article["thumb_media_id"_L1].toString(), bench.cover);
        QCOMPARE(article["need_open_comment"_L1].toInt(), 1);
        QTRY_VERIFY(!bench.action(u"Save"_s)->isEnabled());
        QVERIFY(bench.action(u"Publish…"_s)->isEnabled());
    }

    void countsWhatAFieldUses()
    {
        const DraftsBench bench;
        QGuiApplication::clipboard()->setText(u"春天来了"_s);
        bench.part<QLineEdit>(u"title"_s)->setFocus();
        QTest::keyClick(bench.part<QLineEdit>(u"title"_s), Qt::Key_V, Qt::ControlModifier);
        const auto labels = bench.page->findChildren<QLabel *>();
        const auto counts = [](const QLabel *label) { return label->text() == u"4 / 32–64 characters, 12 bytes"_s; };
        QStringList texts;
        for (const QLabel *label : labels)
            texts += label->text();
        QVERIFY2(std::ranges::any_of(labels, counts), qPrintable(texts.join(u'|')));
    }

    void replacesOnlyTheArticleThatChanged()
    {
        DraftsBench bench;
        bench.writeArticle(u"one"_s);
        QTest::mouseClick(bench.part<QToolButton>(u"addArticle"_s), Qt::LeftButton);
        bench.writeArticle(u"two"_s);
        bench.press(Qt::Key_S);
        QTRY_COMPARE(bench.draftCount(), 1);
        QTRY_VERIFY(bench.isReady());
        QCOMPARE(bench.part<QTabBar>(u"articles"_s)->currentIndex(), 1);
        bench.type(u"title"_s, u"second"_s);
        bench.press(Qt::Key_S);
        QTRY_COMPARE(bench.countOf(updatePath), 1);
        QTRY_VERIFY(bench.isReady());
        QCOMPARE(bench.newestDraft()[0]["title"_L1].toString(), u"one"_s);
        QCOMPARE(bench.newestDraft()[1]["title"_L1].toString(), u"second"_s);
    }

    void losesNothingWhenSavingFails_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("refused") << u"45009"_s << false;
        QTest::newRow("busy, not done") << u"-1"_s << false;
        QTest::newRow("request lost") << u"request"_s << false;
        QTest::newRow("answer lost") << u"answer"_s << true;
    }

    void losesNothingWhenSavingFails()
    {
        QFETCH(const QString, fault);
        QFETCH(const bool, isThere);
        DraftsBench bench;
        QSignalSpy failures(bench.page.get(), &ui::Page::failed);
        bench.writeArticle(u"Spring"_s);
        if (fault == u"request"_s)
            bench.cut(addPath.toLatin1(), Cut::Request);
        else if (fault == u"answer"_s)
            bench.cut(addPath.toLatin1(), Cut::Answer);
        else
            bench.platform.injectError(addPath, fault.toInt(), 1);
        bench.press(Qt::Key_S);
        QTRY_VERIFY(bench.countOf(addPath) == 1 && bench.isReady());
        QCOMPARE(failures.count(), isThere ? 0 : 1);
        QCOMPARE(bench.action(u"Save"_s)->isEnabled(), !isThere);
        QCOMPARE(bench.fieldText(u"title"_s), u"Spring"_s);
        QCOMPARE(bench.fieldText(u"content"_s), u"<p>text</p>"_s);
        if (!isThere) {
            bench.press(Qt::Key_S);
            QTRY_VERIFY(bench.countOf(addPath) == 2 && bench.isReady());
        }
        QCOMPARE(bench.draftCount(), 1);
        QTRY_COMPARE(bench.list().rowCount(), 1);
    }

    /// The program dies while somebody types: nothing closes, nothing is asked.
    void bringsBackWhatWasTyped()
    {
        DraftsBench bench;
        bench.writeAndSave(u"Spring"_s);
        bench.type(u"title"_s, u"Summer"_s);
        QTRY_COMPARE(bench.profile.drafts.state(bench.account.appId)->value().articles.first().title, u"Summer"_s);
        bench.openPage();
        QCOMPARE(bench.fieldText(u"title"_s), u"Summer"_s);
        QCOMPARE(bench.fieldText(u"title"_s), u"Summer"_s);
        QVERIFY2(bench.text(u"result"_s).contains(u"Brought back"_s), qPrintable(bench.text(u"result"_s)));
        bench.press(Qt::Key_S);
        QTRY_COMPARE(bench.countOf(updatePath), 1);
        QTRY_COMPARE(bench.newestDraft()[0]["title"_L1].toString(), u"Summer"_s);
        QCOMPARE(bench.draftCount(), 1);
    }

    void keepsWhatEachAccountWrites()
    {
        DraftsBench bench;
        bench.type(u"title"_s, u"mine"_s);
        const core::Account other = bench.profile.add(u"Other"_s, u"wx00000000000000cc"_s);
        bench.page->setAccount(other);
        QCOMPARE(bench.fieldText(u"title"_s), QString());
        bench.page->setAccount(bench.account);
        QCOMPARE(bench.fieldText(u"title"_s), u"mine"_s);
    }

    void asksBeforeItGivesUpEdits()
    {
        DraftsBench bench;
        bench.writeAndSave(u"Spring"_s);
        bench.type(u"title"_s, u"Summer"_s);
        bench.press(Qt::Key_N);
        bench.decline();
        QCOMPARE(bench.fieldText(u"title"_s), u"Summer"_s);
        bench.press(Qt::Key_N);
        bench.agree();
        QTRY_COMPARE(bench.fieldText(u"title"_s), QString());
    }

    void readsTheDraftAnew()
    {
        DraftsBench bench;
        bench.writeAndSave(u"Spring"_s);
        QTRY_COMPARE(bench.list().rowCount(), 1);
        bench.type(u"title"_s, u"Summer"_s);
        auto *const list = bench.part<QTableView>(u"drafts"_s);
        const QPoint row = list->visualRect(bench.list().index(0, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row);
        bench.agree();
        QTRY_COMPARE(bench.fieldText(u"title"_s), u"Spring"_s);
    }

    void undoesAndRedoesByKeyboard()
    {
        DraftsBench bench;
        bench.writeArticle(u"Spring"_s);
        bench.type(u"title"_s, u"Summer"_s);
        auto *const title = bench.part<QLineEdit>(u"title"_s);
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(title->text(), u"Spring"_s);
        QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(title->text(), u"Summer"_s);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(title->text(), QString());
        QCOMPARE(bench.fieldText(u"content"_s), QString());
        QVERIFY(!bench.action(u"Undo"_s)->isEnabled());
        QVERIFY(!bench.action(u"Save"_s)->isEnabled());
    }

    void deletesAfterAQuestion()
    {
        DraftsBench bench;
        bench.writeAndSave(u"Spring"_s);
        bench.action(u"Delete…"_s)->trigger();
        bench.decline();
        QCOMPARE(bench.draftCount(), 1);
        bench.action(u"Delete…"_s)->trigger();
        bench.agree();
        QTRY_COMPARE(bench.draftCount(), 0);
        QTRY_COMPARE(bench.list().rowCount(), 0);
        QCOMPARE(bench.fieldText(u"title"_s), QString());
    }

    void publishesAndHearsTheEvent()
    {
        DraftsBench bench;
        bench.writeAndSave(u"Spring"_s);
        bench.profile.world.transport.onPause = [&bench](std::chrono::milliseconds) {
            bench.platform.advance(std::chrono::seconds(1));
        };
        bench.press(Qt::Key_Return);
        bench.agree();
        QTRY_VERIFY2(bench.text(u"result"_s).contains(u"href"_s), qPrintable(bench.text(u"result"_s)));
        QVERIFY(!bench.text(u"result"_s).contains(u"PUBLISHJOBFINISH"_s));
        QTRY_COMPARE(bench.list().rowCount(), 0);
        QCOMPARE(bench.fieldText(u"title"_s), QString());
        deliverEvents(bench);
        QTRY_VERIFY2(bench.text(u"result"_s).contains(u"PUBLISHJOBFINISH"_s), qPrintable(bench.text(u"result"_s)));
        QVERIFY(bench.text(u"result"_s).contains(u"href"_s));
        bench.profile.inspectorSwitch.stop();
    }

    void saysWhyAnAccountCannotPublish()
    {
        DraftsBench bench;
        bench.writeAndSave(u"Spring"_s);
        QVERIFY(bench.action(u"Publish…"_s)->isEnabled());
        core::Account account = bench.account;
        account.type = core::AccountType::Subscription;
        account.verified = false;
        account.apiBase = QUrl(u"https://api.weixin.qq.com"_s);
        bench.page->setAccount(account);
        QVERIFY(!bench.action(u"Publish…"_s)->isEnabled());
        for (const QString &said : {bench.text(u"draftsNote"_s), bench.action(u"Publish…"_s)->toolTip()})
            QVERIFY2(said.contains(u"Needs a verified account"_s), qPrintable(said));
        QVERIFY(bench.action(u"Delete…"_s)->isEnabled());

        bench.page->setAccount(bench.account);
        QVERIFY(bench.action(u"Publish…"_s)->isEnabled());
        QVERIFY(!bench.action(u"Publish…"_s)->toolTip().contains(u"verified"_s));
        QVERIFY(bench.text(u"draftsNote"_s).contains(u"Publishing makes a draft public"_s));
    }

    void namesTheArticlesThatWereRefused()
    {
        DraftsBench bench;
        bench.writeAndSave(u"Spring"_s);
        bench.control("publish-outcome", {{u"status"_s, 4}, {u"fail_idx"_s, QJsonArray{1}}});
        bench.profile.world.transport.onPause = [&bench](std::chrono::milliseconds) {
            bench.platform.advance(std::chrono::seconds(1));
        };
        bench.press(Qt::Key_Return);
        bench.agree();
        QTRY_VERIFY2(bench.text(u"result"_s).contains(u"Article 1 was refused"_s), qPrintable(bench.text(u"result"_s)));
        QCOMPARE(bench.fieldText(u"title"_s), u"Spring"_s);
    }

    /// The window closes while the result is awaited.
    void followsAPublicationAfterARestart()
    {
        DraftsBench bench;
        bench.writeAndSave(u"Spring"_s);
        bench.platform.injectError(u"/cgi-bin/freepublish/get"_s, 45009, 1);
        QSignalSpy failures(bench.page.get(), &ui::Page::failed);
        bench.press(Qt::Key_Return);
        bench.agree();
        QTRY_COMPARE(failures.count(), 1);
        QVERIFY(!bench.profile.drafts.state(bench.account.appId)->value().publishId.isEmpty());
        bench.platform.advance(std::chrono::seconds(10));
        bench.openPage();
        QTRY_VERIFY2(bench.text(u"result"_s).contains(u"href"_s), qPrintable(bench.text(u"result"_s)));
        QVERIFY(bench.profile.drafts.state(bench.account.appId)->value().publishId.isEmpty());
    }

    void savesADraftThatIsGoneAsANewOne()
    {
        DraftsBench bench;
        bench.writeAndSave(u"Spring"_s);
        const QString id = bench.profile.drafts.state(bench.account.appId)->value().mediaId;
        bench.post("/cgi-bin/draft/delete", {{u"media_id"_s, id}});
        bench.type(u"title"_s, u"Summer"_s);
        QSignalSpy failures(bench.page.get(), &ui::Page::failed);
        bench.press(Qt::Key_S);
        QTRY_COMPARE(failures.count(), 1);
        QVERIFY2(lastFailure(failures).advice.contains(u"gone"_s), qPrintable(lastFailure(failures).advice));
        QCOMPARE(bench.fieldText(u"title"_s), u"Summer"_s);
        bench.press(Qt::Key_S);
        QTRY_COMPARE(bench.draftCount(), 1);
        QCOMPARE(bench.newestDraft()[0]["title"_L1].toString(), u"Summer"_s);
    }

    void refusesACoverThatCannotBeOne_data()
    {
        QTest::addColumn<QString>("mediaId");
        QTest::addColumn<QString>("words");
        QTest::newRow("another account's") << u"THEIRS"_s << u"another account"_s;
        QTest::newRow("temporary") << u"TEMPORARY"_s << u"temporary"_s;
        QTest::newRow("expired") << u"EXPIRED"_s << u"expired"_s;
    }

    void refusesACoverThatCannotBeOne()
    {
        QFETCH(const QString, mediaId);
        QFETCH(const QString, words);
        DraftsBench bench;
        const QDateTime now = bench.profile.world.clock.now();
        const core::Account other = bench.profile.add(u"Other"_s, u"wx00000000000000cc"_s);
        using core::media::Keeping;
        const QList<core::StoredMedia> all{
            {.appId = other.appId, .mediaId = u"THEIRS"_s, .use = {.keeping = Keeping::Permanent}},
            {.appId = bench.account.appId, .mediaId = u"TEMPORARY"_s, .expiresAt = now.addDays(1)},
            {.appId = bench.account.appId, .mediaId = u"EXPIRED"_s, .expiresAt = now.addDays(-1)}};
        QVERIFY_RESULT(bench.profile.mediaStore.put(all));
        bench.writeArticle(u"Spring"_s);
        bench.type(u"cover"_s, mediaId);
        QSignalSpy failures(bench.page.get(), &ui::Page::failed);
        bench.press(Qt::Key_S);
        QCOMPARE(failures.count(), 1);
        QVERIFY2(lastFailure(failures).message.contains(words), qPrintable(lastFailure(failures).message));
        QCOMPARE(bench.countOf(addPath), 0);
        QVERIFY(bench.part<QListWidget>(u"problems"_s)->item(0)->text().contains(words));
    }

    void tellsWhetherThereIsADraftBox()
    {
        DraftsBench bench;
        QSignalSpy notices(bench.page.get(), &ui::Page::noticed);
        bench.action(u"Is the draft box open?"_s)->trigger();
        QTRY_COMPARE(notices.count(), 1);
        QCOMPARE(bench.profile.world.transport.requests.last().url.query().contains(u"checkonly=1"_s), true);
    }
};

QTEST_MAIN(TestDraftsPage)
#include "tst_draftspage.moc"
