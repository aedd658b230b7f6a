// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pageof.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/errorcard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

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
};

QTEST_MAIN(TestJsSdkPage)
#include "tst_jssdkpage.moc"
