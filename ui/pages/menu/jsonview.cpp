// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/jsonview.h"

#include "core/menu/menujson.h"
#include "ui/pages/menu/menusession.h"
#include "ui/support/icons.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace core::menu;

namespace {
constexpr qsizetype mostShown = 100;
} // namespace

JsonView::JsonView(MenuSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_code(new CodeView(CodeView::Use::Edit))
    , m_state(new ToneLabel(Tone::Muted))
    , m_discard(new QPushButton)
    , m_format(new QPushButton)
    , m_problems(new QListWidget)
{
    m_code->setObjectName(u"menuJson"_s);
    m_state->setObjectName(u"jsonState"_s);
    m_discard->setObjectName(u"discardJson"_s);
    m_format->setObjectName(u"formatJson"_s);
    m_problems->setObjectName(u"jsonProblems"_s);
    m_problems->setMaximumHeight(112);
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_discard->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_state, 1);
    line->addWidget(m_discard);
    line->addWidget(m_format);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_code, 1);
    layout->addLayout(line);
    layout->addWidget(m_problems);

    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &JsonView::parse);
    connect(m_code, &CodeView::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_discard, &QPushButton::clicked, this, &JsonView::discard);
    connect(m_format, &QPushButton::clicked, this, [this] {
        flush();
        if (!isFaulty())
            showMenus();
    });
    connect(m_problems, &QListWidget::itemClicked, this, &JsonView::goTo);
    connect(m_problems, &QListWidget::itemActivated, this, &JsonView::goTo);
    connect(&session.editing(), &MenuEditing::changed, this, &JsonView::follow);
    connect(&session, &MenuSession::accountSwitched, this, &JsonView::showAccount);
    retranslate();
}

bool JsonView::isFaulty() const
{
    return !m_session.faultyText().isEmpty();
}

void JsonView::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    parse();
}

void JsonView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated && !isFaulty())
        showMenus();
}

void JsonView::hideEvent(QHideEvent *event)
{
    flush();
    m_outdated = true;
    QWidget::hideEvent(event);
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JsonView::parse()
{
    const QString text = m_code->text();
    const Reading reading = read(text.toUtf8());
    const bool isEmpty = text.trimmed().isEmpty();
    if (!isEmpty && hasErrors(reading.problems)) {
        m_session.setFaultyText(text);
    } else {
        m_overtaken = false;
        m_session.setFaultyText({});
        const QScopedValueRollback applying(m_applying, true);
        if (reading.menus != m_session.editing().menus())
            m_session.editing().replace(reading.menus, tr("Edit as JSON"));
    }
    showProblems(isEmpty ? QList<Problem>() : reading.problems);
}

void JsonView::follow()
{
    if (m_applying)
        return;
    if (isFaulty() || m_pause.isActive()) {
        m_overtaken = true;
        showProblems(read(m_code->text().toUtf8()).problems);
    } else if (isVisible()) {
        showMenus();
    } else {
        m_outdated = true;
    }
}

void JsonView::showAccount()
{
    m_pause.stop();
    m_overtaken = false;
    if (!isFaulty()) {
        showMenus();
        return;
    }
    m_code->setText(m_session.faultyText(), CodeView::Syntax::Json);
    showProblems(read(m_session.faultyText().toUtf8()).problems);
}

void JsonView::showMenus()
{
    m_outdated = false;
    const MenuSet &menus = m_session.editing().menus();
    m_code->setText(menus.isEmpty() ? QString() : QString::fromUtf8(write(menus)), CodeView::Syntax::Json);
    showProblems({});
}

void JsonView::discard()
{
    m_pause.stop();
    m_overtaken = false;
    m_session.setFaultyText({});
    showMenus();
    m_code->setFocus();
}

void JsonView::showProblems(const QList<Problem> &problems)
{
    m_problems->clear();
    int firstLine = 0;
    for (const Problem &problem : problems.first(qMin(problems.size(), mostShown))) {
        const bool isError = problem.severity == Problem::Severity::Error;
        const QString text =
            problem.line > 0 ? tr("Line %1: %2").arg(QString::number(problem.line), problem.message) : problem.message;
        auto *item = new QListWidgetItem(themedIcon(u"warning"_s, isError ? Tone::Bad : Tone::Warning), text);
        item->setData(Qt::UserRole, problem.line);
        m_problems->addItem(item);
        if (firstLine == 0 && isError)
            firstLine = problem.line;
    }
    m_problems->setVisible(!problems.isEmpty());
    m_discard->setVisible(isFaulty());
    m_format->setEnabled(!isFaulty());
    if (firstLine > 0 || isVisible())
        m_code->markLine(firstLine);
    if (!isFaulty()) {
        m_state->setTone(Tone::Muted);
        m_state->setText(tr("Text and design follow each other; a valid text is taken over after a short pause."));
        return;
    }
    m_state->setTone(Tone::Bad);
    m_state->setText(m_overtaken
                         ? tr("This text cannot be read yet, and the menu was changed elsewhere meanwhile. Once it can "
                              "be read it replaces those changes.")
                         : tr("This text cannot be read yet. It is kept as it is; the design shows the menu as it was "
                              "before."));
}

void JsonView::goTo(const QListWidgetItem *item)
{
    m_code->goToLine(item->data(Qt::UserRole).toInt());
}

void JsonView::retranslate()
{
    m_code->setAccessibleName(tr("Menus as JSON"));
    m_problems->setAccessibleName(tr("What is wrong with the text"));
    m_discard->setText(tr("Discard this text"));
    m_format->setText(tr("Format")); // which takes the shortcut away
    m_format->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_format->setToolTip(tr("Indent the text anew (%1)").arg(m_format->shortcut().toString(QKeySequence::NativeText)));
    m_discard->setToolTip(tr("Shows the menu as the design has it"));
    showProblems(isFaulty() ? read(m_session.faultyText().toUtf8()).problems : QList<Problem>());
}

} // namespace ui
