// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/profile.h"
#include "tests/support/ui/strictwarnings.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every page of ui/pages/pages.cpp, whatever it is: opens, switches, and can be used without a mouse or without eyes.
class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void opensInBothLanguagesAndThemes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ui::Theme::Choice>("theme");
        QTest::addColumn<bool>("withAccount");
        for (const auto &language : {u"en"_s, u"zh_CN"_s})
            for (const auto theme : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark})
                for (const bool withAccount : {true, false})
                    QTest::addRow("%s %s %s", qPrintable(language), qPrintable(ui::Theme::toString(theme)),
                                  withAccount ? "account" : "empty")
                        << language << theme << withAccount;
    }

    void opensInBothLanguagesAndThemes()
    {
        QFETCH(const QString, language);
        QFETCH(const ui::Theme::Choice, theme);
        QFETCH(const bool, withAccount);
        test::Profile profile;
        profile.language.setChoice(language);
        profile.theme.setChoice(theme);
        if (withAccount)
            profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        ui::MainWindow window(ui::allPages(profile.services()), profile.book, profile.settings, profile.language);
        const int readsBefore = profile.keychain.reads;
        window.resize(960, 640);
        window.show();
        for (const ui::PageSpec &page : window.pages()) {
            window.showPage(page.id);
            QCoreApplication::processEvents();
            QVERIFY(window.currentPage() == page.id);
            QVERIFY(!window.grab().isNull());
            const QWidget *made = window.page(page.id);
            if (!made)
                continue;
            const int width = made->minimumSizeHint().width();
            QVERIFY2(width <= 960 - 200, qPrintable(page.id + u' ' + QString::number(width)));
            for (QAbstractItemView *view : made->findChildren<QAbstractItemView *>()) {
                // Item widgets have models of Qt's own, which say that they are reset when their view is half gone.
                if (view->model() && !view->inherits("QTreeWidget") && !view->inherits("QListWidget"))
                    new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                                 view);
            }
        }
        QCOMPARE(profile.keychain.reads, readsBefore); // showing a page asks nobody for secrets
    }

    void switchesLanguageAndThemeWhileOpen()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        ui::MainWindow window(ui::allPages(profile.services()), profile.book, profile.settings, profile.language);
        window.show();
        for (const ui::PageSpec &page : window.pages())
            window.showPage(page.id);
        for (const auto &language : {u"zh_CN"_s, u"en"_s}) {
            profile.language.setChoice(language);
            profile.theme.setChoice(profile.theme.isDark() ? ui::Theme::Choice::Light : ui::Theme::Choice::Dark);
            QCoreApplication::processEvents();
            for (const ui::PageSpec &page : window.pages()) {
                window.showPage(page.id);
                QVERIFY(!window.grab().isNull());
            }
        }
    }

    void namesEveryControl()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        ui::MainWindow window(ui::allPages(profile.services()), profile.book, profile.settings, profile.language);
        window.show();
        QStringList nameless;
        for (const ui::PageSpec &page : window.pages()) {
            window.showPage(page.id);
            const QWidget *made = window.page(page.id);
            for (const QAbstractButton *button : made->findChildren<QAbstractButton *>()) {
                const bool ours = !button->objectName().startsWith("qt_"_L1) && button->isVisible()
                    && !qobject_cast<QAbstractItemView *>(button->parentWidget())
                    && !qobject_cast<QLineEdit *>(button->parentWidget());
                if (ours && button->text().isEmpty()
                    && (button->accessibleName().isEmpty() || button->toolTip().isEmpty()))
                    nameless.append(page.id + u": button "_s + button->objectName());
            }
            const auto labels = made->findChildren<QLabel *>();
            const auto hasBuddy = [&labels](const QWidget *field) {
                return std::ranges::any_of(labels, [field](const QLabel *label) { return label->buddy() == field; });
            };
            QList<QWidget *> fields;
            for (QLineEdit *field : made->findChildren<QLineEdit *>())
                fields.append(field);
            for (QComboBox *field : made->findChildren<QComboBox *>())
                fields.append(field);
            for (const QWidget *field : std::as_const(fields)) {
                const bool inner = field->objectName().startsWith("qt_"_L1);
                if (!inner && !hasBuddy(field) && field->accessibleName().isEmpty())
                    nameless.append(page.id + u": field "_s + field->objectName());
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
