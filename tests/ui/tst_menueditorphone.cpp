// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "tests/support/menutext.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/pages/menu/menupreview.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using core::menu::Place;
using test::menusOf;
using test::textOf;
using Kind = ui::ChatBarItem::Kind;

namespace {

Place at(const QString &path)
{
    return Place::parse(path).value_or(Place());
}

} // namespace

class TestMenuEditorPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_theme.setChoice(ui::Theme::Choice::Light);
        m_editing.load(menusOf(u"A(a b c) B(d)"_s));
        m_editing.select({});
        m_phone = std::make_unique<ui::MenuPreview>(m_editing, m_catalogue);
        m_phone->resize(360, 760);
        m_phone->show();
        m_phone->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_phone.get(), test::patience));
    }

    void cleanup() { m_phone.reset(); }

    void keepsTheProportionsOfAPhone_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("as large as life") << QSize(600, 1000);
        QTest::newRow("narrow") << QSize(260, 900);
        QTest::newRow("low") << QSize(900, 420);
        QTest::newRow("minimum") << QSize(210, 380);
    }

    void keepsTheProportionsOfAPhone()
    {
        QFETCH(const QSize, size);
        m_phone->resize(size);
        const QRect toggle = m_phone->rectOf(Kind::Toggle);
        QVERIFY(m_phone->rect().contains(toggle));
        QVERIFY(qAbs(toggle.width() - toggle.height()) <= 1);
        QVERIFY(toggle.width() <= 50);
        const QRect first = m_phone->rectOf(at(u"button[0]"_s));
        const QRect second = m_phone->rectOf(at(u"button[1]"_s));
        QVERIFY(qAbs(first.width() - second.width()) <= 1); // they share the bar
        QCOMPARE(first.top(), second.top());
        QVERIFY(!m_phone->grab().isNull());
    }

    void selectsAndOpensByClick()
    {
        QVERIFY(m_phone->rectOf(at(u"button[0].sub_button[0]"_s)).isEmpty());
        click(m_phone->rectOf(at(u"button[0]"_s)));
        QCOMPARE(m_editing.selected(), at(u"button[0]"_s));
        const QRect first = m_phone->rectOf(at(u"button[0].sub_button[0]"_s));
        const QRect last = m_phone->rectOf(at(u"button[0].sub_button[2]"_s));
        QVERIFY(!first.isEmpty());
        QVERIFY(first.bottom() < last.top()); // from the top down
        QVERIFY(last.bottom() < m_phone->rectOf(at(u"button[0]"_s)).top()); // above its button
        click(last);
        QCOMPARE(m_editing.selected(), at(u"button[0].sub_button[2]"_s));
        click(m_phone->rectOf(at(u"button[1]"_s)));
        QVERIFY(m_phone->rectOf(at(u"button[0].sub_button[0]"_s)).isEmpty());
        QVERIFY(!m_phone->rectOf(at(u"button[1].sub_button[0]"_s)).isEmpty());
        click(m_phone->rectOf(at(u"button[1]"_s))); // a second tap closes
        QVERIFY(m_phone->rectOf(at(u"button[1].sub_button[0]"_s)).isEmpty());
        click(m_phone->rectOf(at(u"button[1]"_s)));
        QVERIFY(!m_phone->rectOf(at(u"button[1].sub_button[0]"_s)).isEmpty());
        QTest::mouseClick(m_phone.get(), Qt::LeftButton, {}, QPoint(m_phone->width() / 2, 200)); // the chat
        QCOMPARE(m_editing.selected(), Place());
        QVERIFY(m_phone->rectOf(at(u"button[1].sub_button[0]"_s)).isEmpty());
    }

    void togglesTheKeyboard()
    {
        click(m_phone->rectOf(Kind::Toggle));
        QVERIFY(m_phone->rectOf(at(u"button[0]"_s)).isEmpty());
        const QImage typing = m_phone->grab().toImage();
        click(m_phone->rectOf(Kind::Toggle));
        QVERIFY(!m_phone->rectOf(at(u"button[0]"_s)).isEmpty());
        QVERIFY(m_phone->grab().toImage() != typing);
        click(m_phone->rectOf(Kind::Toggle));
        m_editing.select(at(u"button[1]"_s)); // from the tree
        QVERIFY(!m_phone->rectOf(at(u"button[1]"_s)).isEmpty());
    }

    void renamesByDoubleClick()
    {
        const QPoint second = m_phone->rectOf(at(u"button[1]"_s)).center();
        QTest::mouseDClick(m_phone.get(), Qt::LeftButton, {}, second);
        QLineEdit *editor = renaming();
        QVERIFY(editor);
        QVERIFY(editor->geometry().contains(second));
        QTest::keyClicks(editor, u"News"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!renaming());
        QCOMPARE(textOf(m_editing.menus()), u"A(a b c) News(d)"_s);
        QVERIFY(m_phone->hasFocus());
    }

    void leavesTheNameOnEscape()
    {
        m_editing.select(at(u"button[0].sub_button[1]"_s));
        QTest::keyClick(m_phone.get(), Qt::Key_F2);
        QLineEdit *editor = renaming();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"zzz"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!renaming());
        QVERIFY(!m_editing.isModified());
    }

    void walksByArrowKeys()
    {
        const QList<QPair<Qt::Key, QString>> steps{
            {Qt::Key_Right, u"button[0]"_s},
            {Qt::Key_Up, u"button[0].sub_button[2]"_s}, // the pop-up stands above
            {Qt::Key_Up, u"button[0].sub_button[1]"_s},
            {Qt::Key_Down, u"button[0].sub_button[2]"_s},
            {Qt::Key_Down, u"button[0]"_s},
            {Qt::Key_Right, u"button[1]"_s},
            {Qt::Key_Right, u"button[1]"_s},
            {Qt::Key_Up, u"button[1].sub_button[0]"_s},
            {Qt::Key_Left, u"button[0]"_s},
            {Qt::Key_Escape, u""_s},
            {Qt::Key_Left, u"button[1]"_s},
        };
        for (const auto &[key, path] : steps) {
            QTest::keyClick(m_phone.get(), key);
            QCOMPARE(m_editing.selected().toString(), path);
        }
        QVERIFY(m_phone->accessibleDescription().startsWith("B, "_L1));
    }

    void editsByKeyboard()
    {
        m_editing.select(at(u"button[0]"_s));
        QTest::keyClick(m_phone.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(textOf(m_editing.menus()), u"B(d) A(a b c)"_s);
        QTest::keyClick(m_phone.get(), Qt::Key_Insert);
        QVERIFY(renaming());
        QTest::keyClicks(renaming(), u"C"_s);
        QTest::keyClick(renaming(), Qt::Key_Return);
        QTest::keyClick(m_phone.get(), Qt::Key_Insert, Qt::ControlModifier);
        QTest::keyClicks(renaming(), u"e"_s);
        QTest::keyClick(renaming(), Qt::Key_Return);
        QCOMPARE(textOf(m_editing.menus()), u"B(d) A(a b c) C(e)"_s);
        QTest::keyClick(m_phone.get(), Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(m_phone.get(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_phone.get(), Qt::Key_Delete);
        QCOMPARE(textOf(m_editing.menus()), u"B(d) A(a b c) C(e)"_s);
    }

    void addsAtThePlusSigns()
    {
        click(m_phone->rectOf(Kind::AddButton));
        QVERIFY(renaming());
        QTest::keyClicks(renaming(), u"C"_s);
        QTest::keyClick(renaming(), Qt::Key_Return);
        QCOMPARE(textOf(m_editing.menus()), u"A(a b c) B(d) C"_s);
        QVERIFY(m_phone->rectOf(Kind::AddButton).isEmpty()); // three is all
        for (const QString &name : {u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i"_s}) {
            click(m_phone->rectOf(Kind::AddSub));
            QVERIFY(renaming());
            QTest::keyClicks(renaming(), name);
            QTest::keyClick(renaming(), Qt::Key_Return);
        }
        QCOMPARE(textOf(m_editing.menus()), u"A(a b c) B(d) C(e f g h i)"_s);
        QVERIFY(m_phone->rectOf(Kind::AddSub).isEmpty()); // five is all
    }

    void startsAMenu()
    {
        m_editing.load({});
        QVERIFY(m_phone->rectOf(Kind::Toggle).isEmpty()); // nothing to toggle to
        click(m_phone->rectOf(Kind::AddButton));
        QTest::keyClicks(renaming(), u"Shop"_s);
        QTest::keyClick(renaming(), Qt::Key_Return);
        QCOMPARE(textOf(m_editing.menus()), u"Shop"_s);
    }

    void dragsButtons_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QPointF>("where"); // on the target: (0, 0) top left, (1, 1) bottom right
        QTest::addColumn<QString>("menus");
        const QString first = u"button[0]"_s;
        const QString second = u"button[1]"_s;
        const QString sub = u"button[0].sub_button[%1]"_s;
        QTest::newRow("right") << first << second << QPointF(0.9, 0.5) << u"B(d) A(a b c)"_s;
        QTest::newRow("left") << second << first << QPointF(0.1, 0.5) << u"B(d) A(a b c)"_s;
        QTest::newRow("back to its place") << first << second << QPointF(0.1, 0.5) << u"A(a b c) B(d)"_s;
        QTest::newRow("up") << sub.arg(2) << sub.arg(0) << QPointF(0.5, 0.1) << u"A(c a b) B(d)"_s;
        QTest::newRow("down") << sub.arg(0) << sub.arg(2) << QPointF(0.5, 0.9) << u"A(b c a) B(d)"_s;
        QTest::newRow("out of the pop-up") << sub.arg(1) << second << QPointF(0.1, 0.5) << u"A(a c) b B(d)"_s;
        QTest::newRow("into the chat") << first << first << QPointF(0.5, -9) << u"A(a b c) B(d)"_s;
    }

    void dragsButtons()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QPointF, where);
        QFETCH(const QString, menus);
        m_editing.select(at(from));
        const QPoint start = m_phone->rectOf(at(from)).center();
        const QRect target = m_phone->rectOf(at(to));
        const QPoint end =
            target.topLeft() + QPointF(where.x() * target.width(), where.y() * target.height()).toPoint();
        QTest::mousePress(m_phone.get(), Qt::LeftButton, {}, start);
        QTest::mouseMove(m_phone.get(), (start + end) / 2);
        QTest::mouseMove(m_phone.get(), end);
        QVERIFY(!m_phone->grab().isNull()); // paints what is dragged
        QTest::mouseRelease(m_phone.get(), Qt::LeftButton, {}, end);
        QCOMPARE(textOf(m_editing.menus()), menus);
        QCOMPARE(m_editing.undoStack()->count(), menus == u"A(a b c) B(d)"_s ? 0 : 1);
    }

    void dragsIntoAnotherPopup()
    {
        m_editing.load(menusOf(u"A B(d e) C"_s));
        const QPoint start = m_phone->rectOf(at(u"button[0]"_s)).center();
        QTest::mousePress(m_phone.get(), Qt::LeftButton, {}, start);
        QTest::mouseMove(m_phone.get(), m_phone->rectOf(at(u"button[1]"_s)).center());
        QTRY_VERIFY(!m_phone->rectOf(at(u"button[1].sub_button[1]"_s)).isEmpty()); // opens while it is held there
        const QRect target = m_phone->rectOf(at(u"button[1].sub_button[1]"_s));
        const QPoint end(target.center().x(), target.top() + 3);
        QTest::mouseMove(m_phone.get(), end);
        QTest::mouseRelease(m_phone.get(), Qt::LeftButton, {}, end);
        QCOMPARE(textOf(m_editing.menus()), u"B(d A e) C"_s);
        QCOMPARE(m_editing.selected(), at(u"button[0].sub_button[1]"_s));
    }

    void looksDifferentWhenSelectedHoveredOrDark()
    {
        const auto picture = [this] { return m_phone->grab().toImage(); };
        const QImage plain = picture();
        QTest::mouseMove(m_phone.get(), m_phone->rectOf(at(u"button[0]"_s)).center());
        const QImage hovered = picture();
        QVERIFY(hovered != plain);
        m_editing.select(at(u"button[1]"_s));
        QVERIFY(picture() != hovered);
        m_editing.select({});
        m_theme.setChoice(ui::Theme::Choice::Dark);
        const QPoint chat(m_phone->width() / 2, 300);
        QVERIFY(picture().pixelColor(chat).lightness() < 60);
        QVERIFY(plain.pixelColor(chat).lightness() > 200);
    }

    void followsTheCurrentMenu()
    {
        m_editing.load(menusOf(u"A | C D"_s));
        m_editing.select({.conditional = 0});
        QVERIFY(!m_phone->rectOf(at(u"conditionalmenu[0].button[1]"_s)).isEmpty());
        QVERIFY(m_phone->rectOf(at(u"button[0]"_s)).isEmpty());
        click(m_phone->rectOf(at(u"conditionalmenu[0].button[1]"_s)));
        QCOMPARE(m_editing.selected(), at(u"conditionalmenu[0].button[1]"_s));
    }

private:
    void click(const QRect &rect) { QTest::mouseClick(m_phone.get(), Qt::LeftButton, {}, rect.center()); }

    QLineEdit *renaming() const
    {
        auto *editor = m_phone->findChild<QLineEdit *>(u"previewRename"_s);
        return editor->isVisible() ? editor : nullptr;
    }

    core::Catalogue m_catalogue = core::Catalogue::load().value_or(core::Catalogue());
    ui::Theme m_theme;
    ui::MenuEditing m_editing{m_catalogue};
    std::unique_ptr<ui::MenuPreview> m_phone;
};

QTEST_MAIN(TestMenuEditorPhone)
#include "tst_menueditorphone.moc"
