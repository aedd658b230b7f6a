// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/templatesbench.h"

#include "core/base/json.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/codeview.h"

#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

namespace test {

using namespace Qt::StringLiterals;

void TemplatesBench::readLibrary()
{
    click(u"readFirst"_s);
    if (!waitUntil([this] { return !titles().isEmpty() && !isShown(u"stopReading"_s); }))
        qFatal("the library was not read");
}

QStringList TemplatesBench::titles() const
{
    QStringList all;
    const auto *tree = part<QTreeWidget>(u"templateTree"_s);
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
            all += tree->topLevelItem(i)->child(j)->text(0);
    }
    return all;
}

QTreeWidgetItem *TemplatesBench::itemOf(const QString &title) const
{
    const auto found = part<QTreeWidget>(u"templateTree"_s)->findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        qFatal("no template %s", qPrintable(title));
    return found.constFirst();
}

void TemplatesBench::chooseTemplate(const QString &title) const
{
    auto *tree = part<QTreeWidget>(u"templateTree"_s);
    tree->scrollToItem(itemOf(title));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(itemOf(title)).center());
}

void TemplatesBench::writeOrder() const
{
    fill(u"touser"_s, openId());
    fill(u"value-thing1"_s, u"Boxes"_s);
    fill(u"value-character_string2"_s, u"NO-1"_s);
    fill(u"value-amount3"_s, u"12.50"_s);
    fill(u"value-time4"_s, u"15:01"_s);
}

void TemplatesBench::press(int key, Qt::KeyboardModifiers modifiers) const
{
    activate();
    QTest::keyClick(page.get(), Qt::Key(key), modifiers);
}

void TemplatesBench::trigger(const QString &action) const
{
    const auto actions = page->actions();
    const auto found = std::ranges::find(actions, action, &QAction::text);
    if (found == actions.cend() || !(*found)->isEnabled())
        qFatal("no action %s", qPrintable(action));
    (*found)->trigger();
}

void TemplatesBench::typeJson(const QString &text) const
{
    part<QTabWidget>(u"templateModes"_s)->setCurrentIndex(1);
    auto *editor = part<ui::CodeView>(u"templateJson"_s)->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
}

QString TemplatesBench::json() const
{
    part<QTabWidget>(u"templateModes"_s)->setCurrentIndex(1);
    return part<ui::CodeView>(u"templateJson"_s)->text();
}

QString TemplatesBench::card() const
{
    return part<QWidget>(u"cardPreview"_s)->accessibleDescription();
}

QString TemplatesBench::fieldText(const QString &field) const
{
    if (const auto *box = page->findChild<QComboBox *>(field))
        return box->currentText();
    return part<QLineEdit>(field)->text();
}

qsizetype TemplatesBench::countOf(const QString &path) const
{
    return calledPaths().count(path);
}

QStringList TemplatesBench::titlesOnPlatform()
{
    QStringList all;
    const auto messages = core::parseObject(call("/cgi-bin/template/get_all_private_template"));
    for (const QJsonValue one : messages.value_or(QJsonObject())["template_list"_L1].toArray())
        all += one["title"_L1].toString();
    const auto notices = core::parseObject(call("/wxaapi/newtmpl/gettemplate"));
    for (const QJsonValue one : notices.value_or(QJsonObject())["data"_L1].toArray())
        all += one["title"_L1].toString();
    return all;
}

} // namespace test
