// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/matchruleform.h"

#include "ui/pages/menu/fieldrow.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::MatchRule;
using core::menu::Problem;

MatchRuleForm::MatchRuleForm(MenuEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_intro(new ToneLabel(Tone::Muted))
    , m_tag(new QLineEdit)
    , m_client(new QComboBox)
    , m_tagRow(new FieldRow(u"matchrule.tag_id"_s, m_tag))
    , m_clientRow(new FieldRow(u"matchrule.client_platform_type"_s, m_client))
    , m_problems(new ToneLabel(Tone::Bad))
    , m_retired(new ToneLabel(Tone::Warning))
    , m_dropRetired(new QPushButton)
{
    m_tag->setPlaceholderText(u"101"_s);
    for (const QString &platform : {QString(), u"1"_s, u"2"_s, u"3"_s})
        m_client->addItem(QString(), platform);
    m_problems->setObjectName(u"ruleProblems"_s);
    m_dropRetired->setObjectName(u"dropRetired"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_intro);
    layout->addWidget(m_problems);
    layout->addWidget(m_tagRow);
    layout->addWidget(m_clientRow);
    layout->addWidget(m_retired);
    layout->addWidget(m_dropRetired, 0, Qt::AlignLeft);
    layout->addStretch();

    connect(m_tag, &QLineEdit::textEdited, this, &MatchRuleForm::write);
    connect(m_client, &QComboBox::activated, this, &MatchRuleForm::write);
    connect(m_dropRetired, &QPushButton::clicked, this, &MatchRuleForm::dropRetired);
    connect(&editing, &MenuEditing::changed, this, &MatchRuleForm::refresh);
    connect(&editing, &MenuEditing::selectionChanged, this, &MatchRuleForm::refresh);
    retranslate();
}

void MatchRuleForm::focusField(const QString &wireName)
{
    if (wireName == m_clientRow->wireName()) {
        m_client->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_tag->setFocus(Qt::OtherFocusReason);
    m_tag->selectAll();
}

void MatchRuleForm::refresh()
{
    const int index = m_editing.current();
    if (index < 0)
        return;
    const MatchRule &rule = m_editing.menus().conditional.at(index).rule;
    if (m_tag->text() != rule.tagId)
        m_tag->setText(rule.tagId);
    while (m_client->count() > 4)
        m_client->removeItem(4);
    if (m_client->findData(rule.clientPlatform) < 0) // nothing is lost, also what makes no sense
        m_client->addItem(rule.clientPlatform, rule.clientPlatform);
    m_client->setCurrentIndex(m_client->findData(rule.clientPlatform));

    const core::menu::Place place{.conditional = index};
    m_tagRow->setProblems(m_editing.problems(), place);
    m_clientRow->setProblems(m_editing.problems(), place);
    QList<Problem> others;
    for (const Problem &problem : m_editing.problems()) {
        const QString &field = problem.place.field;
        if (problem.place.owner() == place && field != m_tagRow->wireName() && field != m_clientRow->wireName())
            others.append(problem);
    }
    showProblems(m_problems, others);
    m_retired->setText(tr("Also in the rule: %1").arg(rule.extra.keys().join(u", "_s)));
    m_retired->setVisible(!rule.extra.isEmpty());
    m_dropRetired->setVisible(!rule.extra.isEmpty());
}

void MatchRuleForm::write()
{
    if (m_editing.current() < 0)
        return;
    MatchRule rule = m_editing.menus().conditional.at(m_editing.current()).rule;
    rule.tagId = m_tag->text().trimmed();
    rule.clientPlatform = m_client->currentData().toString();
    m_editing.setRule(m_editing.current(), rule);
}

void MatchRuleForm::dropRetired()
{
    MatchRule rule = m_editing.menus().conditional.at(m_editing.current()).rule;
    rule.extra = {};
    m_editing.setRule(m_editing.current(), rule);
}

void MatchRuleForm::retranslate()
{
    m_intro->setText(tr("Followers who match all of it see this menu instead of the default one. Where several menus "
                        "match, the newest wins."));
    m_client->setItemText(0, tr("Any client"));
    m_client->setItemText(1, u"iOS"_s);
    m_client->setItemText(2, u"Android"_s);
    m_client->setItemText(3, tr("Other clients"));
    m_tagRow->setHint(tr("The number of a tag that followers carry. Empty: any."));
    m_dropRetired->setText(tr("Remove these"));
    m_tagRow->retranslate();
    m_clientRow->retranslate();
    refresh();
}

} // namespace ui
