// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/support/confirm.h"
#include "ui/support/icons.h"
#include "ui/support/rowmodel.h"
#include "ui/support/style.h"
#include "ui/support/theme.h"
#include "ui/support/whendone.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/secretedit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <array>

#include <qcorotimer.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fruit
{
    QString name;
    int count = 0;
};

constexpr std::array fruitColumns{
    ui::Column<Fruit>{.title = "Name", .text = [](const Fruit &fruit) { return fruit.name; }},
    ui::Column<Fruit>{.title = "Count",
                      .text = [](const Fruit &fruit) { return QString::number(fruit.count); },
                      .alignment = Qt::AlignRight,
                      .tone = [](const Fruit &fruit) { return fruit.count == 0 ? ui::Tone::Bad : ui::Tone::Normal; },
                      .sortKey = [](const Fruit &fruit) { return QVariant(fruit.count); }},
};

core::Task<int> answerLater(int value)
{
    co_await QCoro::sleepFor(1ms);
    co_return value;
}

core::Task<int> failAtOnce()
{
    co_return core::fail(core::Error::Kind::Timeout, u"nothing answered"_s);
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void drawsEveryIconInTheColourOfItsTone()
    {
        const QStringList files = QDir(u":/icons"_s).entryList();
        QVERIFY(files.size() > 20);
        for (const QString &file : files) {
            const QImage image = ui::themedIcon(file.chopped(4), ui::Tone::Accent)
                                     .pixmap(24, 24)
                                     .toImage()
                                     .convertToFormat(QImage::Format_ARGB32);
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 160) {
                        QVERIFY2(std::abs(pixel.green() - 0xc1) < 4 && pixel.red() < 16, qPrintable(pixel.name()));
                        ++drawn;
                    }
            QVERIFY2(drawn > 10, qPrintable(file));
        }
    }

    void drawsTheProgramsIconInItsOwnGreen()
    {
        const QImage image = ui::programIcon().pixmap(64, 64).toImage();
        QCOMPARE(image.size(), QSize(64, 64));
        QCOMPARE(image.pixelColor(10, 32), QColor(0x07, 0xc1, 0x60));
    }

    void followsTheThemeAtRunTime()
    {
        ui::Theme theme;
        theme.setChoice(ui::Theme::Choice::Dark);
        QVERIFY(ui::isDark(QApplication::palette()));
        theme.setChoice(ui::Theme::Choice::Light);
        QVERIFY(!ui::isDark(QApplication::palette()));
        theme.setChoice(ui::Theme::Choice::System);
        theme.setSystemDark(true);
        QVERIFY(ui::isDark(QApplication::palette()));
        theme.setSystemDark(false);
        QVERIFY(!theme.isDark());
    }

    void keepsTextReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << ui::Theme::lightPalette();
        QTest::newRow("dark") << ui::Theme::darkPalette();
    }

    void keepsTextReadable()
    {
        QFETCH(const QPalette, palette);
        const auto luminance = [](const QColor &color) {
            const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
                + 0.0722 * linear(double(color.blueF()));
        };
        const auto contrast = [&](const QColor &a, const QColor &b) {
            const double high = std::max(luminance(a), luminance(b)), low = std::min(luminance(a), luminance(b));
            return (high + 0.05) / (low + 0.05);
        };
        for (const auto ground : {palette.color(QPalette::Window), palette.color(QPalette::Base)}) {
            for (const auto tone : {ui::Tone::Normal, ui::Tone::Muted, ui::Tone::Good, ui::Tone::Warning, ui::Tone::Bad,
                                    ui::Tone::Link}) {
                const double found = contrast(ui::toneColor(tone, palette), ground);
                QVERIFY2(found >= 4.5, qPrintable(u"tone %1: %2"_s.arg(int(tone)).arg(found)));
                QVERIFY(contrast(palette.color(QPalette::WindowText), ui::toneBackground(tone, palette)) >= 4.5);
            }
        }
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.0);
    }

    void showsRowsByATableOfColumns()
    {
        ui::RowModel<Fruit> model("Fruits", fruitColumns);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{u"pear"_s, 2}, {u"plum"_s, 0}});
        model.prepend({{u"apple"_s, 7}, {u"banana"_s, 8}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), u"apple"_s);
        QCOMPARE(model.index(3, 1).data(Qt::ForegroundRole).value<QColor>(),
                 ui::toneColor(ui::Tone::Bad, QApplication::palette()));
        QCOMPARE(model.index(1, 1).data(ui::RowModelRoles::SortRole).toInt(), 8);
        model.truncate(3);
        model.replace(2, {u"quince"_s, 1});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2, 0).data().toString(), u"quince"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Count"_s);
    }

    void handsOverTheResultOfATask()
    {
        QObject context;
        std::optional<core::Result<int>> got;
        ui::whenDone(answerLater(7), &context, [&](core::Result<int> result) { got = result; });
        QVERIFY(!got);
        QTRY_VERIFY(got);
        QCOMPARE(got->value(), 7);

        got.reset();
        ui::whenDone(failAtOnce(), &context, [&](core::Result<int> result) { got = result; });
        QVERIFY(got);
        QVERIFY(got->error().kind == core::Error::Kind::Timeout);
    }

    void dropsTheResultWhenItsContextIsGone()
    {
        int calls = 0;
        auto context = std::make_unique<QObject>();
        QObject stays;
        ui::whenDone(answerLater(1), context.get(), [&](const core::Result<int> &) { ++calls; });
        context.reset();
        bool later = false;
        ui::whenDone(answerLater(2), &stays, [&](const core::Result<int> &) { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(calls, 0);
    }

    void copiesAnErrorWithCodeAndRid()
    {
        ui::ErrorCard card;
        QVERIFY(card.isHidden());
        card.setError({.kind = core::Error::Kind::Api,
                       .message = u"The IP is not on the allow-list."_s,
                       .code = 40164,
                       .rid = u"5f5e3b3c-12345678-9abcdef0"_s,
                       .advice = u"Add 1.2.3.4 to it."_s});
        QVERIFY(!card.isHidden());
        card.findChild<ui::CopyButton *>()->click();
        const QString copied = QApplication::clipboard()->text();
        for (const QString &part : {u"allow-list"_s, u"40164"_s, u"5f5e3b3c"_s, u"1.2.3.4"_s})
            QVERIFY2(copied.contains(part), qPrintable(copied));
        card.clear();
        QVERIFY(card.isHidden());
    }

    void trimsAPastedSecretAndKeepsItMasked()
    {
        ui::SecretEdit edit;
        edit.show();
        QApplication::clipboard()->setText(u" \tabc123\r\n"_s);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.text(), u"abc123"_s);
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
        edit.findChild<QAction *>(u"reveal"_s)->trigger();
        QCOMPARE(edit.echoMode(), QLineEdit::Normal);
        edit.hide();
        edit.show();
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
    }

    void countsDownToAMoment_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("hours") << 6725 << u"1 h 52 min"_s;
        QTest::newRow("minutes") << 249 << u"4 min 09 s"_s;
        QTest::newRow("seconds") << 59 << u"59 s"_s;
        QTest::newRow("over") << 0 << u"expired"_s;
        QTest::newRow("long over") << -90 << u"expired"_s;
    }

    void countsDownToAMoment()
    {
        QFETCH(const int, seconds);
        QFETCH(const QString, text);
        const test::FakeClock clock;
        ui::Countdown label(clock);
        label.setDeadline(clock.now().addSecs(seconds));
        QCOMPARE(label.text(), text);
    }

    void asksBeforeWhatCannotBeUndone()
    {
        QWidget window;
        window.show();
        int removed = 0;
        const ui::Question question{.title = u"Remove?"_s,
                                    .text = u"It will be gone."_s,
                                    .button = u"Remove"_s,
                                    .danger = ui::Question::Danger::Destructive};
        ui::confirm(&window, question, [&] { ++removed; });
        auto *dialog = window.findChild<QDialog *>(u"confirm"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"deed"_s)->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return); // the default is Cancel
        QCOMPARE(removed, 0);
        QTRY_VERIFY(!window.findChild<QDialog *>(u"confirm"_s));

        ui::confirm(&window, question, [&] { ++removed; });
        window.findChild<QDialog *>(u"confirm"_s)->findChild<QPushButton *>(u"deed"_s)->click();
        QCOMPARE(removed, 1);
    }

    void wantsTheNameTypedWhenTold()
    {
        QWidget window;
        window.show();
        int sent = 0;
        ui::confirm(&window, {.title = u"Send?"_s, .button = u"Send"_s, .typed = u"Shop"_s}, [&] { ++sent; });
        auto *dialog = window.findChild<QDialog *>(u"confirm"_s);
        auto *deed = dialog->findChild<QPushButton *>(u"deed"_s);
        QVERIFY(!deed->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"typed"_s), u"Shop"_s);
        QVERIFY(deed->isEnabled());
        deed->click();
        QCOMPARE(sent, 1);
    }

    void hidesTheItemUnderItsEditor()
    {
        QTreeWidget tree;
        tree.setStyle(new ui::Style); // owned by nobody but the test
        const std::unique_ptr<QStyle> style(tree.style());
        auto *item = new QTreeWidgetItem(&tree, {u"the text below, wide enough"_s});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        tree.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree, test::patience));
        tree.editItem(item);
        auto *editor = tree.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setStyle(style.get());
        editor->clear();

        // Its own picture over the item's: nothing of the text may be left but the field and its frame.
        const QImage shown = tree.viewport()->grab(editor->geometry().adjusted(6, 4, -6, -4)).toImage();
        const QColor base = editor->palette().color(QPalette::Base);
        int others = 0;
        for (int x = 8; x < shown.width(); ++x) { // the cursor blinks on the left
            for (int y = 0; y < shown.height(); ++y)
                others += shown.pixelColor(x, y) == base ? 0 : 1;
        }
        QCOMPARE(others, 0);
        tree.setStyle(nullptr);
        editor->setStyle(nullptr);
    }

    void showsEveryLineOfAnEmptyView()
    {
        ui::EmptyView view(u"menu"_s);
        view.setTexts(u"Nothing here"_s, u"several words that need more than one line "_s.repeated(6));
        view.resize(800, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view, test::patience));

        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->wordWrap())
                QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
    }

    void makesTheCodeEditorOnlyWhenShown()
    {
        ui::CodeView view(ui::CodeView::Use::Edit);
        view.setText(u"{\"a\": 1}"_s, ui::CodeView::Syntax::Json);
        QVERIFY(view.findChildren<QWidget *>().isEmpty());
        QCOMPARE(view.text(), u"{\"a\": 1}"_s);
        const QSignalSpy edited(&view, &ui::CodeView::edited);
        view.show();
        QVERIFY(!view.findChildren<QWidget *>().isEmpty());
        view.setText(u"<xml/>"_s, ui::CodeView::Syntax::Xml);
        QCOMPARE(edited.size(), 0);
        QTest::keyClicks(view.focusProxy(), u"x"_s);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(view.text(), u"x<xml/>"_s);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
