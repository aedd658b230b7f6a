// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/answersediting.h"

#include <QUndoCommand>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::AnswerSetup;
using core::answering::Policy;
using core::answering::Rule;

class AnswersEditing::Step final : public QUndoCommand
{
public:
    Step(AnswersEditing &editing, State after, const QString &text, QString typing)
        : QUndoCommand(text)
        , m_editing(editing)
        , m_before{editing.m_setup, editing.m_selected}
        , m_after(std::move(after))
        , m_typing(std::move(typing))
    { }

    [[nodiscard]] int id() const override { return m_typing.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (next->m_typing != m_typing)
            return false;
        m_after = next->m_after;
        return true;
    }
    void undo() override { m_editing.show(m_before); }
    void redo() override { m_editing.show(m_after); }

private:
    AnswersEditing &m_editing;
    State m_before;
    State m_after;
    QString m_typing;
};

AnswersEditing::AnswersEditing(QObject *parent) : QObject(parent) { }

QStringList AnswersEditing::problemsAt(const QString &place) const
{
    QStringList messages;
    for (const core::Error &problem : m_problems) {
        if (problem.field == place)
            messages += problem.message;
    }
    return messages;
}

const Rule *AnswersEditing::rule() const
{
    const bool isThere = policy().kind == Policy::Kind::Rules && m_selected >= 0 && m_selected < policy().rules.size();
    return isThere ? &policy().rules.at(m_selected) : nullptr;
}

const core::callback::Reply *AnswersEditing::reply() const
{
    if (policy().kind == Policy::Kind::Fixed)
        return &policy().fixed;
    return rule() ? &rule()->reply : nullptr;
}

QString AnswersEditing::replyPlace() const
{
    return policy().kind == Policy::Kind::Fixed ? u"fixed"_s : u"rules[%1].reply"_s.arg(m_selected);
}

void AnswersEditing::load(const AnswerSetup &saved, const AnswerSetup &edited)
{
    m_undo.clear();
    m_saved = saved;
    show({edited, edited.policy.rules.isEmpty() ? -1 : 0});
}

void AnswersEditing::select(int rule)
{
    const int bounded = std::clamp(rule, -1, int(policy().rules.size()) - 1);
    if (bounded == m_selected)
        return;
    m_selected = bounded;
    Q_EMIT selectionChanged();
}

void AnswersEditing::change(const QString &text, const Edit &edit, const QString &typing)
{
    State after{m_setup, m_selected};
    edit(after.setup);
    push(std::move(after), text, typing.isEmpty() ? typing : typing + QString::number(m_selected));
}

void AnswersEditing::changeAndSelect(const QString &text, const Edit &edit, int rule)
{
    State after{m_setup, rule};
    edit(after.setup);
    push(std::move(after), text, {});
}

void AnswersEditing::changeReply(const QString &text, const std::function<void(core::callback::Reply &)> &edit,
                                 const QString &typing)
{
    if (!reply())
        return;
    change(
        text,
        [this, &edit](AnswerSetup &setup) {
            edit(setup.policy.kind == Policy::Kind::Fixed ? setup.policy.fixed : setup.policy.rules[m_selected].reply);
        },
        typing);
}

void AnswersEditing::push(State after, const QString &text, const QString &typing)
{
    if (after.setup == m_setup)
        return;
    m_undo.push(new Step(*this, std::move(after), text, typing));
}

void AnswersEditing::show(const State &state)
{
    m_setup = state.setup;
    const bool isMoved = m_selected != state.selected;
    m_selected = std::clamp(state.selected, -1, int(policy().rules.size()) - 1);
    check();
    Q_EMIT changed();
    if (isMoved)
        Q_EMIT selectionChanged();
}

void AnswersEditing::check()
{
    m_problems = core::answering::check(m_setup.policy);
    if (const core::Done good = core::forwarding::check(m_setup.forward); !good) {
        core::Error error = good.error();
        error.field = u"forward."_s + error.field;
        m_problems += error;
    }
}

void AnswersEditing::markSaved()
{
    m_saved = m_setup;
    Q_EMIT changed();
}

QString AnswersEditing::freeName(const QString &wanted) const
{
    QString name = wanted;
    const auto isTaken = [this](const QString &text) {
        return std::ranges::find(policy().rules, text, &Rule::name) != policy().rules.cend();
    };
    for (int number = 2; isTaken(name); ++number)
        name = wanted + u' ' + QString::number(number);
    return name;
}

void AnswersEditing::addRule()
{
    const int at = m_selected + 1;
    Rule added{.name = freeName(tr("New rule")),
               .when = {.type = u"text"_s, .comparison = core::answering::Conditions::Comparison::Contains},
               .reply = core::callback::TextReply{}};
    changeAndSelect(
        tr("Add rule"), [&](AnswerSetup &setup) { setup.policy.rules.insert(at, added); }, at);
}

void AnswersEditing::duplicateRule()
{
    if (!rule())
        return;
    Rule copy = *rule();
    copy.name = freeName(copy.name);
    const int at = m_selected + 1;
    changeAndSelect(
        tr("Duplicate rule"), [&](AnswerSetup &setup) { setup.policy.rules.insert(at, copy); }, at);
}

void AnswersEditing::removeRule()
{
    if (!rule())
        return;
    const int at = m_selected;
    const int next = std::min(at, int(policy().rules.size()) - 2);
    changeAndSelect(
        tr("Delete rule"), [at](AnswerSetup &setup) { setup.policy.rules.removeAt(at); }, next);
}

void AnswersEditing::moveRule(int from, int to)
{
    const auto count = int(policy().rules.size());
    if (from == to || from < 0 || to < 0 || from >= count || to >= count)
        return;
    changeAndSelect(
        tr("Move rule"), [from, to](AnswerSetup &setup) { setup.policy.rules.move(from, to); }, to);
}

} // namespace ui
