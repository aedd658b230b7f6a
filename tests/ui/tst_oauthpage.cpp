// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sandboxtransport.h"
#include "tests/support/ui/pageof.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/qrview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString asking = u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef"
                       "&redirect_uri=https%3A%2F%2Fwww.example.com%2Fcb&response_type=code&scope=snsapi_base&state=s1"
                       "#wechat_redirect"_s;

/// The page for a real account, or for one of a simulated platform without sockets.
struct Desk
{
    Desk()
    {
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        page = test::pageOf(profile, u"oauth"_s);
    }
    explicit Desk(core::sandbox::Options options)
        : platform(std::make_unique<core::sandbox::Platform>(profile.world.catalogue, profile.world.clock, options))
        , network(std::make_unique<test::SandboxTransport>(profile.world.transport, *platform))
    {
        const core::Account account = profile.add(u"Play"_s, platform->identity().appId, core::AccountType::Sandbox);
        const core::Credentials credentials{.appSecret = platform->identity().secret};
        static_cast<void>(test::waitFor(profile.world.vault.storeCredentials(account.appId, credentials)));
        page = test::pageOf(profile, u"oauth"_s);
    }
    ~Desk() { profile.world.transport.cancelAll(); }
    Q_DISABLE_COPY_MOVE(Desk)

    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void type(const QString &field, const QString &text) const
    {
        auto *line = part<QLineEdit>(field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void click(const QString &button) const { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString text(const QString &field) const { return part<QLineEdit>(field)->text(); }
    [[nodiscard]] QString label(const QString &name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] bool isShown(const QString &name) const { return part<QWidget>(name)->isVisibleTo(page.get()); }
    [[nodiscard]] QString address() const { return part<QPlainTextEdit>(u"oauthAddress"_s)->toPlainText(); }
    [[nodiscard]] int tab() const { return part<QTabWidget>(u"oauthTabs"_s)->currentIndex(); }
    void goToTab(int index) const { part<QTabWidget>(u"oauthTabs"_s)->setCurrentIndex(index); }

    void build() const
    {
        type(u"redirectUri"_s, u"https://www.example.com/cb"_s);
        type(u"oauthState"_s, u"s1"_s);
    }
    /// A visitor of the sandbox who has come back.
    void letIn() const
    {
        build();
        QVERIFY(test::waitUntil([this] { return part<QComboBox>(u"oauthVisitor"_s)->count() > 0; }));
        part<QRadioButton>(u"scopeUserInfo"_s)->click();
        click(u"oauthVisit"_s);
        QVERIFY(test::waitUntil([this] { return tab() == 2; }));
    }

    test::Profile profile;
    std::unique_ptr<core::sandbox::Platform> platform;
    std::unique_ptr<test::SandboxTransport> network;
    std::unique_ptr<ui::Page> page;
};

} // namespace

class TestOauthPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void theAddressGrowsWithWhatIsTyped()
    {
        const Desk desk;
        QCOMPARE(desk.address(), QString());
        QVERIFY(!desk.part<QPushButton>(u"openAddress"_s)->isEnabled());
        QCOMPARE(desk.text(u"oauthState"_s).size(), 24);
        desk.build();
        QCOMPARE(desk.address(), asking);
        QVERIFY(desk.part<QPushButton>(u"openAddress"_s)->isEnabled());
        QTest::mouseClick(desk.part<QToolButton>(u"copyAddress"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), asking);

        desk.part<QRadioButton>(u"scopeUserInfo"_s)->click();
        desk.part<QCheckBox>(u"forcePopup"_s)->click();
        QVERIFY(desk.address().contains(u"scope=snsapi_userinfo&state=s1&forcePopup=true#"_s));
        desk.click(u"newState"_s);
        QVERIFY(!desk.address().contains(u"state=s1"_s));
    }

    void whatWeChatWouldRefuseIsSaidBeside_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("builds");
        QTest::newRow("no scheme") << u"redirectUri"_s << u"www.example.com"_s << u"http://"_s << false;
        QTest::newRow("javascript") << u"redirectUri"_s << u"javascript:a()"_s << u"javascript"_s << false;
        QTest::newRow("state") << u"oauthState"_s << u"a-b"_s << u"\"-\""_s << false;
        QTest::newRow("another domain") << u"oauthDomains"_s << u"shop.example.com"_s << u"shop.example.com"_s << true;
    }

    void whatWeChatWouldRefuseIsSaidBeside()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        QFETCH(const bool, builds);
        const Desk desk;
        desk.build();
        QVERIFY(!desk.isShown(u"oauthProblems"_s));
        desk.type(field, typed);
        QVERIFY(desk.isShown(u"oauthProblems"_s));
        QVERIFY2(desk.label(u"oauthProblems"_s).contains(said), qPrintable(desk.label(u"oauthProblems"_s)));
        QCOMPARE(!desk.address().isEmpty(), builds);
    }

    void domainsAreKeptForTheirAccount()
    {
        Desk desk;
        desk.type(u"oauthDomains"_s, u"www.example.com m.example.com"_s);
        const QString kept = desk.profile.settings.get(core::settings::oauthDomains);
        QCOMPARE(kept, u"{\"wx0123456789abcdef\":[\"www.example.com\",\"m.example.com\"]}"_s);
        desk.page = test::pageOf(desk.profile, u"oauth"_s);
        QCOMPARE(desk.text(u"oauthDomains"_s), u"www.example.com m.example.com"_s);
        desk.type(u"oauthDomains"_s, u"https://www.example.com"_s);
        QVERIFY(desk.label(u"oauthDomainsHint"_s).contains(u"https://"_s));
        core::Account other = *desk.profile.book.current();
        other.appId = core::AppId::parse(u"wx0000000000000001"_s).value();
        desk.page->setFocus();
        desk.page->setAccount(other);
        QCOMPARE(desk.text(u"oauthDomains"_s), QString());
    }

    void theCodeIsBlackOnWhiteWithRoomAround()
    {
        for (const auto theme : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
            Desk desk;
            desk.profile.theme.setChoice(theme);
            desk.build();
            const auto *view = desk.part<ui::QrView>(u"oauthCode"_s);
            const QImage code = view->image();
            QVERIFY(!code.isNull());
            QCOMPARE(code, ui::qrImage(asking));
            for (int i = 0; i < code.width(); ++i) {
                for (int edge = 0; edge < 4; ++edge) {
                    QCOMPARE(code.pixel(i, edge), qRgb(255, 255, 255));
                    QCOMPARE(code.pixel(edge, i), qRgb(255, 255, 255));
                }
            }
            QCOMPARE(code.pixel(4, 4), qRgb(0, 0, 0)); // the corner of a finder
            QCOMPARE(code.pixel(5, 5), qRgb(255, 255, 255));
            const QImage drawn = const_cast<ui::QrView *>(view)->grab().toImage();
            const int pixels = std::min(drawn.width(), drawn.height()) / code.width();
            QVERIFY(pixels >= 2);
            for (int y = 0; y < code.height(); ++y) {
                for (int x = 0; x < code.width(); ++x)
                    QCOMPARE(drawn.pixel(x * pixels + pixels / 2, y * pixels + pixels / 2), code.pixel(x, y));
            }
        }
        QVERIFY(ui::qrImage({}).isNull());
        QVERIFY(ui::qrImage(QString(3000, u'x')).isNull());
    }

    void theLensMarksAndMends()
    {
        const Desk desk;
        desk.goToTab(1);
        auto *written = desk.part<QPlainTextEdit>(u"writtenAddress"_s);
        QVERIFY(!desk.isShown(u"oauthFindings"_s));
        QVERIFY(!desk.isShown(u"putRight"_s));
        const QString wrong =
            QString(asking).replace(u"snsapi_base"_s, u"snsapi_login"_s).replace(u"#wechat_redirect"_s, QString());
        written->setPlainText(wrong);
        const auto *findings = desk.part<QListWidget>(u"oauthFindings"_s);
        QCOMPARE(findings->count(), 2);
        QVERIFY(findings->item(0)->text().startsWith(u"10005"_s));
        QCOMPARE(written->extraSelections().size(), 1);
        QCOMPARE(written->extraSelections().first().cursor.selectedText(), u"snsapi_login"_s);
        QTest::mouseClick(findings->viewport(), Qt::LeftButton, {},
                          findings->visualItemRect(findings->item(0)).center());
        QCOMPARE(written->textCursor().selectedText(), u"snsapi_login"_s);

        desk.click(u"putRight"_s);
        QCOMPARE(written->toPlainText(), QString(asking).replace(u"snsapi_base"_s, u"snsapi_userinfo"_s));
        QVERIFY(!desk.isShown(u"oauthFindings"_s));
        QVERIFY(!desk.isShown(u"putRight"_s));
        written->undo();
        QCOMPARE(written->toPlainText(), wrong);
    }

    void theBuiltAddressPassesTheLens()
    {
        const Desk desk;
        desk.build();
        desk.click(u"checkAddress"_s);
        QCOMPARE(desk.tab(), 1);
        QCOMPARE(desk.part<QPlainTextEdit>(u"writtenAddress"_s)->toPlainText(), asking);
        QVERIFY(!desk.isShown(u"oauthFindings"_s));
    }

    void theWholeWayInTheSandbox()
    {
        Desk desk({.oauthDomains = {u"www.example.com"_s}});
        QVERIFY(desk.label(u"oauthPlace"_s).contains(u"Sandbox"_s));
        QVERIFY(!desk.isShown(u"oauthCode"_s));
        desk.letIn();
        QVERIFY(desk.address().startsWith(u"http://127.0.0.1:9/connect/oauth2/authorize?"_s));
        QVERIFY(desk.text(u"cameBack"_s).startsWith(u"https://www.example.com/cb?code="_s));
        QCOMPARE(desk.text(u"sentState"_s), u"s1"_s);
        QVERIFY(desk.label(u"stateVerdict"_s).contains(u"as it was sent"_s));
        QCOMPARE(desk.part<ui::Countdown>(u"codeLife"_s)->deadline(), desk.profile.world.clock.now().addSecs(300));

        desk.click(u"exchangeCode"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isShown(u"grantToken"_s), test::patience);
        QCOMPARE(desk.text(u"grantOpenid"_s), desk.platform->followers().first().openid);
        QVERIFY(desk.part<QLineEdit>(u"grantToken"_s)->echoMode() == QLineEdit::Password);
        QVERIFY(desk.part<QLineEdit>(u"grantRefreshToken"_s)->echoMode() == QLineEdit::Password);
        QVERIFY(!desk.part<QPushButton>(u"exchangeCode"_s)->isEnabled());

        desk.click(u"grantProfile"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isShown(u"visitorProfile"_s), test::patience);
        QVERIFY(desk.part<ui::CodeView>(u"visitorProfile"_s)->text().contains(u"茶友1"_s));
        desk.click(u"grantCheck"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.label(u"exchangeNotice"_s), u"The token lives."_s, test::patience);

        const QString before = desk.text(u"grantToken"_s);
        desk.platform->advance(std::chrono::seconds(7200));
        desk.click(u"grantCheck"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.part<ui::ErrorCard>(u"exchangeError"_s)->error().code, 42001, test::patience);
        desk.click(u"grantRefresh"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.text(u"grantToken"_s) != before, test::patience);
        QVERIFY(desk.label(u"exchangeNotice"_s).contains(u"new one"_s));

        // The same address once more: what happens when a page is opened twice.
        const QString back = desk.text(u"cameBack"_s);
        desk.part<QLineEdit>(u"cameBack"_s)->clear();
        desk.part<QLineEdit>(u"cameBack"_s)->setText(back);
        desk.click(u"exchangeCode"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.part<ui::ErrorCard>(u"exchangeError"_s)->error().code, 40163, test::patience);
        QVERIFY(desk.part<ui::ErrorCard>(u"exchangeError"_s)->plainText().contains(u"opened twice"_s));
        QCOMPARE(desk.text(u"grantToken"_s), QString());

        const QByteArray recorded = desk.profile.world.everythingRecorded();
        QVERIFY(!recorded.contains(before.toUtf8()));
    }

    void aRefusalOfThePageIsShown()
    {
        Desk desk({.oauthDomains = {u"shop.example.com"_s}});
        desk.build();
        QTRY_VERIFY_WITH_TIMEOUT(desk.part<QComboBox>(u"oauthVisitor"_s)->count() > 0, test::patience);
        QSignalSpy failures(desk.page.get(), &ui::Page::failed);
        desk.click(u"oauthVisit"_s);
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, test::patience);
        QVERIFY(failures.first().first().value<core::Error>().message.contains(u"10003"_s));
        QCOMPARE(desk.tab(), 0);
    }

    void whatIsNoCodeIsNotExchanged_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isCode");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("refused") << u"https://a.cn/?state=s1"_s << false << QString();
        QTest::newRow("the address that asks") << asking << false << QString();
        QTest::newRow("a code alone") << u"0abc"_s << true << QString();
        QTest::newRow("the same state") << u"https://a.cn/?code=0abc&state=s1"_s << true << u"as it was sent"_s;
        QTest::newRow("another state") << u"https://a.cn/?code=0abc&state=s2"_s << true << u"do not trust"_s;
        QTest::newRow("no state") << u"https://a.cn/?code=0abc"_s << true << u"none came back"_s;
    }

    void whatIsNoCodeIsNotExchanged()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, isCode);
        QFETCH(const QString, verdict);
        const Desk desk;
        desk.build();
        desk.goToTab(2);
        desk.part<QLineEdit>(u"cameBack"_s)->setText(typed);
        QCOMPARE(desk.part<QPushButton>(u"exchangeCode"_s)->isEnabled(), isCode);
        QCOMPARE(desk.isShown(u"exchangeError"_s), !isCode);
        QCOMPARE(desk.isShown(u"stateVerdict"_s), !verdict.isEmpty());
        QVERIFY(desk.label(u"stateVerdict"_s).contains(verdict) || verdict.isEmpty());
    }

    void nothingOfAVisitorStaysWithTheNextAccount()
    {
        Desk desk(core::sandbox::Options{});
        desk.letIn();
        for (QAction *action : desk.page->actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Return))
                action->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.isShown(u"grantToken"_s), test::patience);
        const QString token = desk.text(u"grantToken"_s);
        QVERIFY(!token.isEmpty());
        core::Account other = *desk.profile.book.current();
        other.appId = core::AppId::parse(u"wx0000000000000001"_s).value();
        desk.page->setAccount(other);
        QCOMPARE(desk.text(u"grantToken"_s), QString());
        QCOMPARE(desk.text(u"cameBack"_s), QString());
        QVERIFY(!desk.isShown(u"grantToken"_s));
        desk.page.reset();
        QVERIFY(desk.profile.settings.sync());
        for (const QString &name : {u"settings.ini"_s, u"mpdesk.db"_s}) {
            QFile file(desk.profile.folder.path() + u'/' + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY(!file.readAll().contains(token.toUtf8()));
        }
    }
};

QTEST_MAIN(TestOauthPage)
#include "tst_oauthpage.moc"
