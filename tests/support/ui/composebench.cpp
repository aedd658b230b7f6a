// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/composebench.h"

#include "ui/widgets/codeview.h"

#include <QComboBox>
#include <QTest>

namespace test {

using namespace Qt::StringLiterals;

ComposeBench::ComposeBench() : MenuBench(u"compose"_s) { }

void ComposeBench::choose(const QString &box, int index) const
{
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
    return part<ui::CodeView>(u"bytesCode"_s)->text();
}

QString ComposeBench::onPhone() const
{
    return part<QWidget>(u"messagePreview"_s)->accessibleDescription();
}

} // namespace test
