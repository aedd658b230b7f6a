// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "tests/support/menutext.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/menu/buttonform.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/support/theme.h"
#include "ui/support/tone.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using core::menu::Place;
using test::menusOf;
using ui::Tone;

namespace {

Place at(const QString &path)
{
    return Place::parse(path).value_or(Place());
}

} // namespace

class TestMenuEditorForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_theme.setChoice(ui::Theme::Choice::Light);
        m_editing.load({});
        m_form = std::make_unique<ui::ButtonForm>(m_editing, m_catalogue);
        m_form->resize(360, 700);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get(), test::patience));
    }

    void cleanup() { m_form.reset(); }

    void showsOnlyTheFieldsOfTheType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("fields");
        for (const core::menu::ButtonType &type : core::menu::buttonTypes()) {
            QStringList fields;
            for (const core::menu::Field field : type.fields)
                fields.append(core::menu::toString(field));
            fields.sort();
            QTest::newRow(type.name.data()) << QString(type.name) << fields;
        }
    }

    void showsOnlyTheFieldsOfTheType()
    {
        QFETCH(const QString, type);
        QFETCH(const QStringList, fields);
        m_editing.load(menusOf(u"A"_s));
        m_editing.select(at(u"button[0]"_s));
        auto *box = find<QComboBox>(u"type"_s);
        // By keyboard, as somebody would who knows the list: from the first on down.
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->findData(type); ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(m_editing.button(at(u"button[0]"_s))->type, type);
        QStringList shown;
        for (const QString &name : {u"key"_s, u"url"_s, u"media_id"_s, u"article_id"_s, u"appid"_s, u"pagepath"_s}) {
            if (find<QLineEdit>(name)->isVisible())
                shown.append(name);
        }
        shown.sort();
        QCOMPARE(shown, fields);
        // Who is empty now says below that the platform wants it; the key came along from click, past other types.
        for (const QString &name : shown)
            QCOMPARE(find<QLabel>(name + u"Problems"_s)->isVisible(), name != "key"_L1);
    }

    void keepsWhatFitsTheNewType()
    {
        m_editing.load(menusOf(u"A"_s));
        m_editing.select(at(u"button[0]"_s));
        auto *box = find<QComboBox>(u"type"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        type(u"url"_s, u"https://example.com/a"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down); // click: no link, but the key that it had
        QCOMPARE(m_editing.button(at(u"button[0]"_s))->url, QString());
        QCOMPARE(find<QLineEdit>(u"key"_s)->text(), u"A"_s);
        QTest::keyClick(box, Qt::Key_Down); // miniprogram: the link again
        QCOMPARE(find<QLineEdit>(u"url"_s)->text(), u"https://example.com/a"_s);
        QCOMPARE(m_editing.button(at(u"button[0]"_s))->key, QString()); // nothing goes along unseen
        m_editing.undoStack()->undo(); // one step
        QCOMPARE(m_editing.button(at(u"button[0]"_s))->type, u"click"_s);
        QCOMPARE(find<QLineEdit>(u"key"_s)->text(), u"A"_s);
    }

    void countsBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("counter");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("few") << u"Sale"_s << u"4/16 bytes"_s << Tone::Muted;
        QTest::newRow("near") << u"1234567890123"_s << u"13/16 bytes"_s << Tone::Warning;
        QTest::newRow("full") << u"1234567890123456"_s << u"16/16 bytes"_s << Tone::Warning;
        QTest::newRow("over") << u"12345678901234567"_s << u"17/16 bytes"_s << Tone::Bad;
    }

    void countsBytes()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, counter);
        QFETCH(const Tone, tone);
        m_editing.load(menusOf(u"A"_s));
        m_editing.select(at(u"button[0]"_s));
        type(u"name"_s, name);
        const auto *label = find<QLabel>(u"nameCounter"_s);
        QCOMPARE(label->text(), counter);
        QCOMPARE(label->palette().color(QPalette::WindowText), ui::toneColor(tone, QApplication::palette()));
        QCOMPARE(find<QLabel>(u"nameProblems"_s)->isVisible(), name.size() > 8);
        QCOMPARE(m_editing.undoStack()->count(), 1);
    }

    void warnsBetweenTwoLimits()
    {
        m_editing.load(menusOf(u"A(a)"_s));
        m_editing.select(at(u"button[0].sub_button[0]"_s));
        type(u"name"_s, QString(45, u'x'));
        QCOMPARE(find<QLabel>(u"nameCounter"_s)->text(), u"45/60 bytes"_s);
        QCOMPARE(find<QLabel>(u"nameCounter"_s)->palette().color(QPalette::WindowText),
                 ui::toneColor(Tone::Warning, QApplication::palette()));
    }

    void undoesInAFieldWhatWasDoneAnywhere()
    {
        m_editing.load(menusOf(u"A B"_s));
        m_editing.select(at(u"button[0]"_s));
        QVERIFY(m_editing.remove(at(u"button[1]"_s)));
        m_editing.select(at(u"button[0]"_s));
        type(u"name"_s, u"Sale"_s);
        auto *name = find<QLineEdit>(u"name"_s);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(name->text(), u"A"_s);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(test::textOf(m_editing.menus()), u"A B"_s);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(test::textOf(m_editing.menus()), u"A"_s);
    }

    void putsTheCursorIntoTheFieldOfAProblem_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("focused");
        QTest::newRow("value") << u"button[0].key"_s << u"key"_s;
        QTest::newRow("name") << u"button[0].name"_s << u"name"_s;
        QTest::newRow("type") << u"button[0].type"_s << u"type"_s;
        QTest::newRow("not shown") << u"button[0].url"_s << u"name"_s;
        QTest::newRow("rule") << u"conditionalmenu[0].matchrule.tag_id"_s << u"matchrule.tag_id"_s;
        QTest::newRow("client") << u"conditionalmenu[0].matchrule.client_platform_type"_s
                                << u"matchrule.client_platform_type"_s;
    }

    void putsTheCursorIntoTheFieldOfAProblem()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, focused);
        m_editing.load(menusOf(u"A | C"_s));
        for (int again = 0; again < 2; ++again) {
            m_editing.select(at(path));
            QVERIFY(QApplication::focusWidget());
            QCOMPARE(QApplication::focusWidget()->objectName(), focused);
            m_form->setFocusProxy(nullptr);
            QApplication::focusWidget()->clearFocus();
        }
    }

    void saysThatAParentOpensAPopup()
    {
        core::menu::MenuSet menus = menusOf(u"A(a b c d)"_s);
        menus.base.buttons.first().setType(u"view"_s);
        m_editing.load(menus);
        m_editing.select(at(u"button[0]"_s));
        const QString text = find<QLabel>(u"buttonNotice"_s)->text();
        QVERIFY2(text.contains(u'4') && text.contains("Open a web page"_L1), qPrintable(text));
        QVERIFY(!find<QComboBox>(u"type"_s)->isVisible());
        auto *insert = find<QPushButton>(u"insertBelow"_s);
        QTest::mouseClick(insert, Qt::LeftButton);
        QCOMPARE(test::textOf(m_editing.menus()), u"A(a b c d New)"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"name"_s); // and can be named at once
        m_editing.select(at(u"button[0]"_s));
        QVERIFY(!insert->isEnabled());
    }

    void convertsWhatTheConsoleMade()
    {
        core::menu::MenuSet menus = menusOf(u"A"_s);
        menus.base.buttons.first() = {.name = u"News"_s, .type = u"img"_s};
        menus.base.buttons.first().extra = {{u"value"_s, u"MEDIA-1"_s}};
        m_editing.load(menus);
        m_editing.select(at(u"button[0]"_s));
        QCOMPARE(find<QComboBox>(u"type"_s)->currentText(), u"img"_s);
        QTest::mouseClick(find<QPushButton>(u"convert"_s), Qt::LeftButton);
        QCOMPARE(m_editing.button(at(u"button[0]"_s))->type, u"media_id"_s);
        QCOMPARE(find<QLineEdit>(u"media_id"_s)->text(), u"MEDIA-1"_s);
        QVERIFY(!find<QPushButton>(u"convert"_s)->isVisible());
        QCOMPARE(m_editing.undoStack()->count(), 1);
    }

    void editsTheMatchRule()
    {
        m_editing.load(menusOf(u"A | C"_s));
        m_editing.select(at(u"conditionalmenu[0].button[0]"_s));
        QTest::mouseClick(find<QToolButton>(u"toRule"_s), Qt::LeftButton);
        auto *tag = find<QLineEdit>(u"matchrule.tag_id"_s);
        QVERIFY(tag->hasFocus());
        QCOMPARE(tag->text(), u"101"_s);
        QTest::keyClicks(tag, u"72"_s);
        auto *client = find<QComboBox>(u"matchrule.client_platform_type"_s);
        client->setFocus();
        QTest::keyClick(client, Qt::Key_Down);
        const core::menu::MatchRule rule = m_editing.menus().conditional.first().rule;
        QCOMPARE(rule.tagId, u"72"_s);
        QCOMPARE(rule.clientPlatform, u"1"_s);
        QCOMPARE(m_editing.undoStack()->count(), 2);
        type(u"matchrule.tag_id"_s, u"vip"_s);
        QVERIFY(find<QLabel>(u"matchrule.tag_idProblems"_s)->isVisible());
    }

    void removesRetiredMatchFieldsOnRequest()
    {
        core::menu::MenuSet menus = menusOf(u"A | C"_s);
        menus.conditional.first().rule.extra = {{u"sex"_s, u"1"_s}};
        m_editing.load(menus);
        m_editing.select({.conditional = 0});
        QVERIFY(find<QLabel>(u"ruleProblems"_s)->isVisible());
        QTest::mouseClick(find<QPushButton>(u"dropRetired"_s), Qt::LeftButton);
        QVERIFY(m_editing.menus().conditional.first().rule.extra.isEmpty());
        QVERIFY(!find<QLabel>(u"ruleProblems"_s)->isVisible());
    }

    void scrollsOnlyWhatIsLong()
    {
        m_editing.load(menusOf(u"A"_s));
        m_editing.select({});
        m_form->resize(360, 300);

        QTRY_COMPARE(m_form->verticalScrollBar()->maximum(), 0);
        m_editing.select(at(u"button[0]"_s));
        QVERIFY(m_editing.setType(at(u"button[0]"_s), u"miniprogram"_s));
        QTRY_VERIFY(m_form->verticalScrollBar()->maximum() > 0);
    }

    void startsAMenu()
    {
        m_editing.load({});
        QTest::mouseClick(find<QPushButton>(u"insertFirst"_s), Qt::LeftButton);
        QCOMPARE(test::textOf(m_editing.menus()), u"New"_s);
        QVERIFY(find<QLineEdit>(u"name"_s)->hasFocus());
        QTest::keyClicks(find<QLineEdit>(u"name"_s), u"Shop"_s);
        QCOMPARE(test::textOf(m_editing.menus()), u"Shop"_s);
    }

private:
    template <typename T>
    T *find(const QString &name) const
    {
        auto *found = m_form->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    /// What was there is replaced.
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    core::Catalogue m_catalogue = core::Catalogue::load().value_or(core::Catalogue());
    ui::Theme m_theme;
    ui::MenuEditing m_editing{m_catalogue};
    std::unique_ptr<ui::ButtonForm> m_form;
};

QTEST_MAIN(TestMenuEditorForm)
#include "tst_menueditorform.moc"
