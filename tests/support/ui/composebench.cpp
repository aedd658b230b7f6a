// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/composebench.h"

#include "ui/widgets/codeview.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTest>

namespace test {

using namespace Qt::StringLiterals;

ComposeBench::ComposeBench(const QString &pageId) : MenuBench(pageId) { }

void ComposeBench::choose(const QString &box, int index) const
{
    constexpr int massWays = 3;
    if (box == "targetWay"_L1) {
        // Mass sends have several ways, the other operations are each one.
        static const QStringList operations{u"mass"_s, u"mass"_s, u"mass"_s, u"custom"_s, u"preview"_s, u"reply"_s};
        click(u"operation-"_s + operations.at(index));
        if (index >= massWays)
            return;
    }
    auto *combo = part<QComboBox>(box);
    combo->setFocus();
    for (int i = 0; i < combo->count() && combo->currentIndex() > index; ++i)
        QTest::keyClick(combo, Qt::Key_Up);
    for (int i = 0; i < combo->count() && combo->currentIndex() < index; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    if (combo->currentIndex() != index)
        qFatal("%s has no entry %d that can be chosen", qPrintable(box), index);
}

void ComposeBench::fill(const QString &field, const QString &text) const
{
    auto *editor = part<QWidget>(field);
    if (!editor->isVisible())
        qFatal("%s is not in sight", qPrintable(field));
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
}

QString ComposeBench::bytes() const
{
    // Written when it is looked at.
    auto *tabs = part<QTabWidget>(u"composeRight"_s);
    const int before = tabs->currentIndex();
    tabs->setCurrentIndex(1);
    const QString text = part<ui::CodeView>(u"bytesCode"_s)->text();
    tabs->setCurrentIndex(before);
    return text;
}

QString ComposeBench::onPhone() const
{
    return part<QWidget>(u"messagePreview"_s)->accessibleDescription();
}

} // namespace test
