// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/jssdksettings.h"
#include "tests/support/largehar.h"
#include "tests/support/ui/pageof.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/jssdk/causeview.h"
#include "ui/pages/jssdk/diagnosisview.h"
#include "ui/pages/jssdk/harsource.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/errorcard.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

void set(const QWidget &page, const QString &field, const QString &text)
{
    page.findChild<QLineEdit *>(field)->setText(text);
}

/// WeChat's own published example.
void fillInExample(const QWidget &page, const QString &url)
{
    page.findChild<QRadioButton *>(u"ownTicket"_s)->setChecked(true);
    set(page, u"ticket"_s, u"sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg"_s);
    set(page, u"nonce"_s, u"Wm3WZYTPz0wzccnW"_s);
    set(page, u"timestamp"_s, u"1414587457"_s);
    set(page, u"url"_s, url);
    QTest::mouseClick(page.findChild<QPushButton *>(u"sign"_s), Qt::LeftButton);
}

} // namespace

class TestJsSdkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void signsThePublishedExample_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("cut");
        QTest::newRow("as published") << u"http://mp.weixin.qq.com?params=value"_s << false;
        QTest::newRow("with fragment") << u"http://mp.weixin.qq.com?params=value#top"_s << true;
    }

    void signsThePublishedExample()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, cut);
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        fillInExample(*page, url);
        QCOMPARE(page->findChild<QLineEdit *>(u"signature"_s)->text(), u"0f9de62fce790f9a083d5c99e95740ceb90c27ed"_s);
        QCOMPARE(page->findChild<QLineEdit *>(u"signedUrl"_s)->text(), u"http://mp.weixin.qq.com?params=value"_s);
        QVERIFY(page->findChild<QPlainTextEdit *>(u"string1"_s)->toPlainText().startsWith("jsapi_ticket=sM4A"_L1));
        QCOMPARE(page->findChild<QLabel *>(u"notice"_s)->isVisibleTo(page.get()), cut);
        QVERIFY(page->findChild<ui::CodeView *>(u"config"_s)->text().contains("nonceStr"_L1));
    }

    void signsWithTheLiveTicket()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        const auto page = test::pageOf(profile, u"jssdk"_s);
        profile.world.replyWithToken("TOKEN-1");
        profile.world.transport.reply(R"({"errcode":0,"errmsg":"ok","ticket":"TICKET-1","expires_in":7200})");
        set(*page, u"url"_s, u"https://example.com/"_s);
        QTest::mouseClick(page->findChild<QPushButton *>(u"sign"_s), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<QPlainTextEdit *>(u"string1"_s)
                        ->toPlainText()
                        .startsWith("jsapi_ticket=TICKET-1&noncestr="_L1));
        QVERIFY(page->findChild<ui::CodeView *>(u"config"_s)->text().contains("wx0123456789abcdef"_L1));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no address") << u"url"_s << QString();
        QTest::newRow("not http") << u"url"_s << u"ftp://example.com"_s;
        QTest::newRow("timestamp") << u"timestamp"_s << u"soon"_s;
        QTest::newRow("no ticket") << u"ticket"_s << QString();
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        fillInExample(*page, u"http://mp.weixin.qq.com?params=value"_s);
        set(*page, field, value);
        QTest::mouseClick(page->findChild<QPushButton *>(u"sign"_s), Qt::LeftButton);
        auto *error = page->findChild<ui::ErrorCard *>(u"error"_s);
        QVERIFY(error->isVisibleTo(page.get()));
        QVERIFY(!error->error().message.isEmpty());
        QVERIFY(!page->findChild<QLineEdit *>(u"signature"_s)->isVisibleTo(page.get())); // no stale signature
    }
    void signsForBothPhones()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        set(*page, u"entryUrl"_s, u"http://mp.weixin.qq.com?params=value"_s);
        fillInExample(*page, u"http://mp.weixin.qq.com/detail"_s);
        const auto *ios = page->findChild<QLineEdit *>(u"iosSignature"_s);
        QVERIFY(ios->isVisibleTo(page.get()));
        QCOMPARE(ios->text(), u"0f9de62fce790f9a083d5c99e95740ceb90c27ed"_s);
        QVERIFY(page->findChild<QLineEdit *>(u"signature"_s)->text() != ios->text());
    }

    void remarksOnApisThatAreNotInTheList()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        const auto *remarks = page->findChild<QLabel *>(u"apiRemarks"_s);
        QVERIFY(!remarks->isVisibleTo(page.get()));
        page->findChild<QPlainTextEdit *>(u"apis"_s)->setPlainText(u"scanQRcode"_s);
        QVERIFY(remarks->isVisibleTo(page.get()));
        QVERIFY(remarks->text().contains("scanQRCode"_L1));
    }

    void picksApisByTheirPurpose()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        QTest::mouseClick(page->findChild<QPushButton *>(u"pickApis"_s), Qt::LeftButton);
        auto *picker = page->findChild<QDialog *>(u"jsApiPicker"_s);
        QVERIFY(picker);
        auto *tree = picker->findChild<QTreeWidget *>(u"apiTree"_s);
        picker->findChild<QLineEdit *>(u"apiSearch"_s)->setText(u"QR code"_s);
        QTreeWidgetItem *found = nullptr;
        for (QTreeWidgetItemIterator item(tree, QTreeWidgetItemIterator::NotHidden); *item; ++item) {
            if ((*item)->parent() && !(*item)->parent()->isHidden()) {
                QVERIFY(!found);
                found = *item;
            }
        }
        QVERIFY(found);
        QCOMPARE(found->text(0), u"scanQRCode"_s);
        found->setCheckState(0, Qt::Checked);
        QTest::mouseClick(picker->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCOMPARE(page->findChild<QPlainTextEdit *>(u"apis"_s)->toPlainText(),
                 u"updateAppMessageShareData, updateTimelineShareData, scanQRCode"_s);
    }

    void findsTheCause_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("word");
        QTest::newRow("right") << u"http://mp.weixin.qq.com?params=value#/x"_s << QString() << u"is right"_s;
        QTest::newRow("https") << u"https://mp.weixin.qq.com?params=value"_s << u"http was signed"_s
                               << u"one mistake"_s;
        QTest::newRow("nothing known") << u"https://other.example.com/a"_s << QString() << u"none of"_s;
    }

    void findsTheCause()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, cause);
        QFETCH(const QString, word);
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        fillInExample(*page, u"http://mp.weixin.qq.com?params=value"_s);
        page->findChild<QTabWidget *>(u"jssdkTabs"_s)->setCurrentIndex(1);
        page->findChild<ui::CodeView *>(u"pastedConfig"_s)
            ->setText(u"wx.config({appId: 'wx1', timestamp: 1414587457, nonceStr: 'Wm3WZYTPz0wzccnW', signature: "
                      u"'0f9de62fce790f9a083d5c99e95740ceb90c27ed'})"_s,
                      ui::CodeView::Syntax::JavaScript);
        set(*page, u"causeUrl"_s, url);
        QTest::mouseClick(page->findChild<QPushButton *>(u"findCause"_s), Qt::LeftButton);
        auto *view = page->findChild<ui::DiagnosisView *>();
        QTRY_VERIFY(view->diagnosis());
        const QString verdict = page->findChild<QLabel *>(u"verdict"_s)->text();
        QVERIFY2(verdict.contains(word), qPrintable(verdict));
        const auto *causes = page->findChild<QLabel *>(u"causes"_s);
        QCOMPARE(causes->isVisibleTo(page.get()), !cause.isEmpty());
        QVERIFY(cause.isEmpty() || causes->text().contains(cause));
        QCOMPARE(page->findChild<ui::CodeView *>(u"causeCode"_s)->isVisibleTo(page.get()), !cause.isEmpty());
    }

    void saysWhatWasPastedInstead()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        page->findChild<QTabWidget *>(u"jssdkTabs"_s)->setCurrentIndex(1);
        QTest::mouseClick(page->findChild<QPushButton *>(u"findCause"_s), Qt::LeftButton);
        auto *error = page->findChild<ui::ErrorCard *>(u"causeError"_s);
        QTRY_VERIFY(error->isVisibleTo(page.get()));
        QVERIFY(error->error().message.contains("Nothing was pasted"_L1));
    }

    void signsManyAddresses()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        fillInExample(*page, u"http://mp.weixin.qq.com"_s);
        page->findChild<QTabWidget *>(u"jssdkTabs"_s)->setCurrentIndex(2);
        page->findChild<QPlainTextEdit *>(u"batchUrls"_s)->setPlainText(u"https://a.cn/1\njavascript:1\n"_s);
        QTest::mouseClick(page->findChild<QPushButton *>(u"signBatch"_s), Qt::LeftButton);
        const auto *table = page->findChild<QTableView *>(u"batchTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"https://a.cn/1"_s);
        QVERIFY(page->findChild<QLabel *>(u"batchCount"_s)->text().contains("1 refused"_L1));
    }

    void signsACard()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        page->findChild<QTabWidget *>(u"jssdkTabs"_s)->setCurrentIndex(3);
        set(*page, u"cardTicket"_s,
            u"sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg"_s);
        set(*page, u"cardId"_s, u"random_card_id"_s);
        set(*page, u"cardNonce"_s, u"Wm3WZYTPz0wzccnW"_s);
        set(*page, u"cardTimestamp"_s, u"1414587457"_s);
        QTest::mouseClick(page->findChild<QPushButton *>(u"signCard"_s), Qt::LeftButton);
        QCOMPARE(page->findChild<QLineEdit *>(u"cardSignature"_s)->text(),
                 u"22dce6bad4db532d4a2ef82ca2ca7bbe1e10ef28"_s);
        QVERIFY(page->findChild<ui::CodeView *>(u"cardSnippet"_s)->text().contains("wx.addCard"_L1));
    }

    void remembersWhatIsNoSecret()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        {
            const auto page = test::pageOf(profile, u"jssdk"_s);
            fillInExample(*page, u"https://a.cn/?access_token=SECRETTOKEN"_s);
            set(*page, u"entryUrl"_s, u"https://a.cn/start"_s);
            auto *domains = page->findChild<QLineEdit *>(u"domains"_s);
            domains->setText(u"a.cn"_s);
            Q_EMIT domains->editingFinished();
            page->findChild<QTabWidget *>(u"jssdkTabs"_s)->setCurrentIndex(1);
            page->hide();
        }
        const QString kept = profile.settings.get(core::settings::jssdkState);
        QVERIFY2(!kept.contains("sM4AOVdW"_L1) && !kept.contains("SECRETTOKEN"_L1), qPrintable(kept));
        const auto page = test::pageOf(profile, u"jssdk"_s);
        QCOMPARE(page->findChild<QTabWidget *>(u"jssdkTabs"_s)->currentIndex(), 1);
        QCOMPARE(page->findChild<QLineEdit *>(u"entryUrl"_s)->text(), u"https://a.cn/start"_s);
        QVERIFY(page->findChild<QLineEdit *>(u"url"_s)->text().isEmpty());
        QCOMPARE(page->findChild<QLineEdit *>(u"domains"_s)->text(), u"a.cn"_s);
    }

    void saysWhetherThePageIsASafeDomain()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        const auto page = test::pageOf(profile, u"jssdk"_s);
        const auto *verdict = page->findChild<QLabel *>(u"domainVerdict"_s);
        QVERIFY(!verdict->isVisibleTo(page.get()));
        QTest::keyClicks(page->findChild<QLineEdit *>(u"domains"_s), u"b.cn"_s);
        set(*page, u"url"_s, u"https://a.cn/x"_s);
        QVERIFY(verdict->isVisibleTo(page.get()));
        QVERIFY(verdict->text().contains("invalid url domain"_L1));
    }

    void takesARecordingHoweverItComes_data()
    {
        QTest::addColumn<bool>("isPasted");
        QTest::newRow("pasted") << true;
        QTest::newRow("dropped onto the editor") << false;
    }

    void takesARecordingHoweverItComes()
    {
        QFETCH(const bool, isPasted);
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        fillInExample(*page, u"http://mp.weixin.qq.com"_s);
        page->findChild<QTabWidget *>(u"jssdkTabs"_s)->setCurrentIndex(1);
        auto *pasted = page->findChild<ui::CodeView *>(u"pastedConfig"_s);
        QFile file(QStringLiteral(MPDESK_TEST_DATA) + u"/jssdk/page.har"_s);
        if (isPasted) {
            QVERIFY(file.open(QIODevice::ReadOnly));
            pasted->setText(QString::fromUtf8(file.readAll()), ui::CodeView::Syntax::JavaScript);
            QTest::mouseClick(page->findChild<QPushButton *>(u"findCause"_s), Qt::LeftButton);
        } else {
            QMimeData files;
            files.setUrls({QUrl::fromLocalFile(file.fileName())});
            QWidget *editor = pasted->focusProxy()->findChild<QWidget *>(u"qt_scrollarea_viewport"_s);
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(editor, &enter); // goes up to who takes files
            QVERIFY(enter.isAccepted());
            QDropEvent drop({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(page->findChild<ui::CauseView *>(), &drop);
            QVERIFY(!pasted->text().contains("page.har"_L1));
        }
        auto *view = page->findChild<ui::DiagnosisView *>();
        QTRY_VERIFY(view->diagnosis());
        QCOMPARE(view->diagnosis()->reasons.size(), 1);
    }

    void findsTheCauseInThePagesHtml()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        fillInExample(*page, u"http://mp.weixin.qq.com"_s);
        page->findChild<QTabWidget *>(u"jssdkTabs"_s)->setCurrentIndex(1);
        page->findChild<ui::CodeView *>(u"pastedConfig"_s)
            ->setText(
                u"<!doctype html><script src='jweixin.js'></script><script>\nwx.config({ // ours\n appId: \"wx1\", "
                u"timestamp: '1414587457', nonceStr: `Wm3WZYTPz0wzccnW`, signature: "
                u"'0f9de62fce790f9a083d5c99e95740ceb90c27ed',\n});</script>"_s,
                ui::CodeView::Syntax::JavaScript);
        set(*page, u"causeUrl"_s, u"https://mp.weixin.qq.com?params=value"_s);
        QTest::mouseClick(page->findChild<QPushButton *>(u"findCause"_s), Qt::LeftButton);
        auto *view = page->findChild<ui::DiagnosisView *>();
        QTRY_VERIFY(view->diagnosis());
        QCOMPARE(view->diagnosis()->reasons.size(), 1);
        const QString code = page->findChild<ui::CodeView *>(u"causeCode"_s)->text();
        QVERIFY2(code.contains("On the server:"_L1) && code.contains("instead of"_L1), qPrintable(code));
    }

    void readsAHarFile()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        fillInExample(*page, u"http://mp.weixin.qq.com"_s);
        page->findChild<QTabWidget *>(u"jssdkTabs"_s)->setCurrentIndex(1);
        page->findChild<ui::CauseView *>()->openHar(QStringLiteral(MPDESK_TEST_DATA) + u"/jssdk/page.har"_s);
        auto *view = page->findChild<ui::DiagnosisView *>();
        QTRY_VERIFY(view->diagnosis());
        QCOMPARE(view->diagnosis()->reasons.size(), 1);
        QCOMPARE(page->findChild<QLineEdit *>(u"causeOtherUrl"_s)->text(), u"http://mp.weixin.qq.com?params=value"_s);
    }

    void stopsReadingALargeHarFile()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"jssdk"_s);
        page->findChild<QTabWidget *>(u"jssdkTabs"_s)->setCurrentIndex(1);
        auto *view = page->findChild<ui::CauseView *>();
        const auto *source = page->findChild<ui::HarSource *>(u"harSource"_s);
        auto *stop = page->findChild<QPushButton *>(u"harStop"_s);
        const QTemporaryDir folder;
        const QString large = folder.filePath(u"large.har"_s);
        test::writeLargeHar(large, 9);
        view->openHar(large);
        QVERIFY(source->isReading()); // by another thread
        QTRY_VERIFY(stop->isVisible() && page->findChild<QProgressBar *>(u"harProgress"_s)->value() > 0);
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!source->isReading());
        QVERIFY(!source->isVisible());
        view->openHar(QStringLiteral(MPDESK_TEST_DATA) + u"/jssdk/page.har"_s);
        auto *otherUrl = page->findChild<QLineEdit *>(u"causeOtherUrl"_s);
        QTRY_COMPARE(otherUrl->text(), u"http://mp.weixin.qq.com?params=value"_s);
    }
};

QTEST_MAIN(TestJsSdkPage)
#include "tst_jssdkpage.moc"
