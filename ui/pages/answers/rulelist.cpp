// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/rulelist.h"

#include "ui/pages/answers/answersediting.h"
#include "ui/pages/answers/answerwords.h"
#include "ui/support/actions.h"
#include "ui/support/icons.h"

#include <QDropEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

RuleList::RuleList(AnswersEditing &editing, QWidget *parent) : QListWidget(parent), m_editing(editing)
{
    setObjectName(u"rules"_s);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    makeActions();
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_isFilling)
            m_editing.select(row);
    });
    connect(this, &QListWidget::itemChanged, this, &RuleList::switchRule);
    connect(&m_editing, &AnswersEditing::changed, this, &RuleList::fill);
    connect(&m_editing, &AnswersEditing::selectionChanged, this, &RuleList::adapt);
    retranslate();
}

void RuleList::makeActions()
{
    const auto make = [this](const char *text, const QString &icon, const QKeySequence &keys) {
        QAction *action = ui::addAction(this, {"ui::RuleList", text}, icon, keys);
        action->setShortcutContext(Qt::WidgetShortcut); // Delete in a field must not delete a rule
        m_actions += action;
        return action;
    };
    connect(make(QT_TRANSLATE_NOOP("ui::RuleList", "Add rule"), u"add"_s, Qt::Key_Insert), &QAction::triggered,
            &m_editing, &AnswersEditing::addRule);
    connect(make(QT_TRANSLATE_NOOP("ui::RuleList", "Duplicate rule"), u"copy"_s, Qt::CTRL | Qt::Key_D),
            &QAction::triggered, &m_editing, &AnswersEditing::duplicateRule);
    connect(make(QT_TRANSLATE_NOOP("ui::RuleList", "Delete rule"), u"remove"_s, Qt::Key_Delete), &QAction::triggered,
            &m_editing, &AnswersEditing::removeRule);
    m_moveUp = make(QT_TRANSLATE_NOOP("ui::RuleList", "Move rule up"), u"arrow-up"_s, Qt::ALT | Qt::Key_Up);
    m_moveDown = make(QT_TRANSLATE_NOOP("ui::RuleList", "Move rule down"), u"arrow-down"_s, Qt::ALT | Qt::Key_Down);
    connect(m_moveUp, &QAction::triggered, this,
            [this] { m_editing.moveRule(m_editing.selected(), m_editing.selected() - 1); });
    connect(m_moveDown, &QAction::triggered, this,
            [this] { m_editing.moveRule(m_editing.selected(), m_editing.selected() + 1); });
}

void RuleList::fill()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const auto &rules = m_editing.policy().rules;
    while (count() > rules.size())
        delete takeItem(count() - 1);
    while (count() < rules.size())
        addItem(new QListWidgetItem);
    for (int i = 0; i < count(); ++i) {
        const core::answering::Rule &rule = rules.at(i);
        const QString place = u"rules[%1]."_s.arg(i);
        const bool isWrong = std::ranges::any_of(
            m_editing.problems(), [&place](const core::Error &problem) { return problem.field.startsWith(place); });
        QListWidgetItem *row = item(i);
        row->setText(rule.name + u'\n' + words::conditions(rule.when));
        row->setToolTip(words::conditions(rule.when) + u'\n' + words::summary(rule.reply));
        row->setIcon(isWrong ? themedIcon(u"error"_s, Tone::Bad) : QIcon());
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        row->setCheckState(rule.isOn ? Qt::Checked : Qt::Unchecked);
        row->setData(Qt::AccessibleTextRole,
                     (rule.isOn ? tr("%1, on: %2") : tr("%1, off: %2")).arg(rule.name, words::conditions(rule.when)));
    }
    adapt();
}

void RuleList::adapt()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    setCurrentRow(m_editing.selected());
    const bool isOne = m_editing.rule() != nullptr;
    m_actions.at(1)->setEnabled(isOne);
    m_actions.at(2)->setEnabled(isOne);
    m_moveUp->setEnabled(isOne && m_editing.selected() > 0);
    m_moveDown->setEnabled(isOne && m_editing.selected() + 1 < m_editing.policy().rules.size());
}

void RuleList::switchRule(QListWidgetItem *item)
{
    if (m_isFilling)
        return;
    const int at = row(item);
    const bool isOn = item->checkState() == Qt::Checked;
    m_editing.changeAndSelect(
        isOn ? tr("Switch rule on") : tr("Switch rule off"),
        [at, isOn](core::AnswerSetup &setup) { setup.policy.rules[at].isOn = isOn; }, at);
}

void RuleList::dropEvent(QDropEvent *event)
{
    const QModelIndex target = indexAt(event->position().toPoint());
    const int from = currentRow();
    int to = target.isValid() ? target.row() : count() - 1;
    if (target.isValid() && dropIndicatorPosition() == BelowItem)
        ++to;
    if (target.isValid() && to > from)
        --to; // its own row goes away first
    event->setDropAction(Qt::CopyAction); // the value moves, and the list follows it
    event->accept();
    m_editing.moveRule(from, std::clamp(to, 0, count() - 1));
}

void RuleList::retranslate()
{
    setAccessibleName(tr("Rules, the first that applies answers"));
    retranslateActions(this);
    fill();
}

} // namespace ui
