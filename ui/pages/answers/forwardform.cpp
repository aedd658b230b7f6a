// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/forwardform.h"

#include "ui/pages/answers/answersediting.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace ui {

using namespace Qt::StringLiterals;
using core::forwarding::ForwardPlan;
using Strictness = core::Inspector::Strictness;

namespace {

void setIfOther(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

QString meaningOf(ForwardPlan::Use use)
{
    switch (use) {
    case ForwardPlan::Use::Off: return ForwardForm::tr("The answers of this page are sent.");
    case ForwardPlan::Use::Relay:
        return ForwardForm::tr("Your server gets the original body, query and headers, with Accept-Encoding: identity "
                               "and X-MpDesk-Forwarded: 1 added; what it answers within the time goes to the "
                               "platform, else \"success\".");
    case ForwardPlan::Use::LogOnly:
        return ForwardForm::tr("The answers of this page are sent at once; what your server says is only logged.");
    case ForwardPlan::Use::Compare:
        return ForwardForm::tr("The first server's answer goes to the platform; the second gets the same, and both "
                               "answers are compared.");
    }
    Q_UNREACHABLE();
}

} // namespace

ForwardForm::ForwardForm(AnswersEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_use(new QComboBox)
    , m_target(new QLineEdit)
    , m_second(new QLineEdit)
    , m_budget(new QDoubleSpinBox)
    , m_strictness(new QComboBox)
    , m_meaning(new ToneLabel(Tone::Muted))
    , m_problems(new ToneLabel(Tone::Bad))
{
    create();
    connect(m_use, &QComboBox::currentIndexChanged, this, [this] { edited({}); });
    connect(m_strictness, &QComboBox::currentIndexChanged, this, [this] { edited({}); });
    connect(m_target, &QLineEdit::textEdited, this, [this] { edited(u"target"_s); });
    connect(m_second, &QLineEdit::textEdited, this, [this] { edited(u"second"_s); });
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, [this] { edited(u"budget"_s); });
    connect(&m_editing, &AnswersEditing::changed, this, &ForwardForm::show);
    retranslate();
}

void ForwardForm::create()
{
    m_use->setObjectName(u"forwardUse"_s);
    m_target->setObjectName(u"forwardTarget"_s);
    m_second->setObjectName(u"forwardSecond"_s);
    m_budget->setObjectName(u"forwardBudget"_s);
    m_strictness->setObjectName(u"strictness"_s);
    m_problems->setObjectName(u"forwardProblems"_s);
    m_use->addItems({{}, {}, {}, {}});
    m_strictness->addItems({{}, {}});
    m_budget->setRange(0.1, 4.9);
    m_budget->setSingleStep(0.1);
    m_budget->setDecimals(1);
    m_target->setPlaceholderText(u"http://127.0.0.1:8000/wechat"_s);
    auto *form = new QFormLayout(this);
    const auto add = [this, form](QWidget *field) {
        auto *label = new QLabel;
        label->setBuddy(field);
        m_labels += label;
        form->addRow(label, field);
    };
    add(m_use);
    form->addRow(m_meaning);
    add(m_target);
    add(m_second);
    add(m_budget);
    form->addRow(m_problems);
    add(m_strictness);
}

void ForwardForm::show()
{
    const ForwardPlan &plan = m_editing.setup().forward;
    if (!m_isShowing) // half an address must not be tidied up while it is typed
        showFields();
    m_target->setEnabled(plan.use != ForwardPlan::Use::Off);
    m_second->setEnabled(plan.use == ForwardPlan::Use::Compare);
    m_budget->setEnabled(plan.use != ForwardPlan::Use::Off);
    m_meaning->setText(meaningOf(plan.use));
    QStringList messages;
    for (const core::Error &problem : m_editing.problems()) {
        if (problem.field.startsWith("forward."_L1))
            messages += problem.message;
    }
    m_problems->setText(messages.join(u'\n'));
    m_problems->setVisible(!messages.isEmpty());
}

void ForwardForm::showFields()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const ForwardPlan &plan = m_editing.setup().forward;
    m_use->setCurrentIndex(int(plan.use));
    setIfOther(m_target, plan.targets.value(0).toString());
    setIfOther(m_second, plan.targets.value(1).toString());
    m_budget->setValue(double(plan.budget.count()) / 1000);
    m_strictness->setCurrentIndex(m_editing.setup().strictness == Strictness::Refuse ? 1 : 0);
}

void ForwardForm::edited(const QString &typing)
{
    if (m_isShowing)
        return;
    ForwardPlan plan = m_editing.setup().forward;
    plan.use = static_cast<ForwardPlan::Use>(m_use->currentIndex());
    plan.budget = std::chrono::milliseconds(qRound(m_budget->value() * 1000));
    QStringList texts{m_target->text().trimmed()};
    if (plan.use == ForwardPlan::Use::Compare)
        texts += m_second->text().trimmed();
    plan.targets.clear();
    for (const QString &text : std::as_const(texts)) {
        if (!text.isEmpty())
            plan.targets += QUrl(text, QUrl::TolerantMode);
    }
    const auto strictness = m_strictness->currentIndex() == 1 ? Strictness::Refuse : Strictness::Flag;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_editing.change(
        tr("Change forwarding"),
        [&](core::AnswerSetup &setup) {
            setup.forward = plan;
            setup.strictness = strictness;
        },
        typing);
}

void ForwardForm::retranslate()
{
    const QStringList titles{tr("&Forward to your server"), tr("&Address"), tr("S&econd address"),
                             tr("&Time until our answer"), tr("&Replayed or late requests")};
    for (int i = 0; i < titles.size(); ++i)
        m_labels.at(i)->setText(titles.at(i));
    const QStringList uses{tr("Off"), tr("Relay its answer"), tr("Only log its answer"), tr("Compare two servers")};
    for (int i = 0; i < uses.size(); ++i)
        m_use->setItemText(i, uses.at(i));
    m_strictness->setItemText(0, tr("Accept and mark them"));
    m_strictness->setItemText(1, tr("Refuse them with 403"));
    m_budget->setSuffix(tr(" s"));
    show();
}

} // namespace ui
