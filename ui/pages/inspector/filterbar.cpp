// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/filterbar.h"

#include "ui/support/actions.h"
#include "ui/support/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FilterBar::FilterBar(core::AccountBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_row(new QHBoxLayout)
    , m_line(new QLineEdit)
    , m_hold(new QToolButton)
    , m_fault(new ToneLabel(Tone::Bad))
{
    m_line->setObjectName(u"filterLine"_s);
    m_line->setClearButtonEnabled(true);
    m_line->addAction(themedIcon(u"filter"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_hold->setObjectName(u"hold"_s);
    m_hold->setCheckable(true);
    m_hold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fault->setObjectName(u"filterFault"_s);
    m_fault->hide();

    m_row->setSpacing(8);
    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_hold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_row);
    layout->addWidget(m_fault);

    m_applyLater.setSingleShot(true);
    m_applyLater.setInterval(200ms);
    connect(&m_applyLater, &QTimer::timeout, this, &FilterBar::apply);
    connect(m_line, &QLineEdit::textChanged, &m_applyLater, qOverload<>(&QTimer::start));
    connect(m_line, &QLineEdit::returnPressed, this, &FilterBar::apply);
    connect(&m_book, &core::AccountBook::accountsChanged, this, &FilterBar::apply); // a name may be known now
    connect(m_hold, &QToolButton::toggled, this, [this](bool held) {
        showFlow();
        Q_EMIT flowChanged(held ? DeliveryTable::Flow::Held : DeliveryTable::Flow::Live);
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_line, qOverload<>(&QWidget::setFocus));
    retranslate();
}

void FilterBar::addTerm(const core::FilterTerm &term)
{
    const core::DeliveryFilter one{.terms = {term}};
    const QString before = m_line->text().trimmed();
    m_line->setText(before.isEmpty() ? one.toString() : QString(before + u' ' + one.toString()));
    apply();
}

void FilterBar::addButton(QToolButton *button)
{
    m_row->addWidget(button);
}

/// What cannot be understood leaves the last good filter in force.
void FilterBar::apply()
{
    m_applyLater.stop();
    const auto filter = core::DeliveryFilter::parse(m_line->text(), m_book.accounts());
    m_fault->setVisible(!filter);
    if (!filter) {
        m_fault->setText(filter.error().message);
        return;
    }
    if (*filter == m_filter)
        return;
    m_filter = *filter;
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::showFlow()
{
    const bool isHeld = m_hold->isChecked();
    m_hold->setText(isHeld ? tr("Held") : tr("Live"));
    m_hold->setIcon(themedIcon(isHeld ? u"pause"_s : u"play"_s, isHeld ? Tone::Warning : Tone::Good));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_line->text().isEmpty()) {
        m_line->clear();
        apply();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::retranslate()
{
    m_line->setPlaceholderText(tr("Filter: event:CLICK from:o6_* took:>1s since:1h 退款 (Ctrl+F)"));
    m_line->setAccessibleName(tr("Filter"));
    m_hold->setToolTip(tr("Hold the table while new callbacks come in"));
    showFlow();
    if (m_fault->isVisible())
        apply();
}

} // namespace ui
