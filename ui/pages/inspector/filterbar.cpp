// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/filterbar.h"

#include "ui/pages/inspector/countlabel.h"
#include "ui/pages/inspector/filterline.h"
#include "ui/pages/inspector/savedfiltersbutton.h"
#include "ui/support/icons.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FilterBar::FilterBar(core::AccountBook &book, core::DeliveryLog &log, core::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_settings(settings)
    , m_row(new QHBoxLayout)
    , m_line(new FilterLine(book, log))
    , m_saved(new SavedFiltersButton(settings))
    , m_count(new CountLabel(log))
    , m_hold(new QToolButton)
    , m_fault(new ToneLabel(Tone::Bad))
{
    m_count->setObjectName(u"deliveryCount"_s);
    m_fault->setObjectName(u"filterFault"_s);
    m_fault->hide();
    m_row->setSpacing(8);
    m_row->addWidget(m_saved);
    m_row->addWidget(m_line, 1);
    m_row->addWidget(m_count);
    m_row->addWidget(m_hold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_row);
    layout->addWidget(m_fault);
    createLine();
    createHold();

    connect(m_saved, &SavedFiltersButton::chosen, this, &FilterBar::setText);
    connect(m_saved, &SavedFiltersButton::saveRequested, this, &FilterBar::save);
    connect(m_saved, &SavedFiltersButton::changed, this, &FilterBar::showSaved);
    connect(m_saved, &SavedFiltersButton::failed, this, &FilterBar::failed);
    connect(&m_book, &core::AccountBook::accountsChanged, this, &FilterBar::apply); // a name may be known now
    retranslate();
    m_line->setText(m_settings.get(core::settings::lastFilter));
    apply();
}

void FilterBar::createLine()
{
    m_line->setObjectName(u"filterLine"_s);
    m_applyLater.setSingleShot(true);
    m_applyLater.setInterval(200ms);
    connect(&m_applyLater, &QTimer::timeout, this, [this] {
        if (m_line->isChoosing())
            m_applyLater.start();
        else
            apply();
    });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_line->setFault({}); // until it is known again
        m_applyLater.start();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &FilterBar::apply);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    });
}

void FilterBar::createHold()
{
    m_hold->setObjectName(u"hold"_s);
    m_hold->setCheckable(true);
    m_hold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_hold, &QToolButton::toggled, this, [this](bool held) {
        showFlow();
        Q_EMIT flowChanged(held ? DeliveryTable::Flow::Held : DeliveryTable::Flow::Live);
    });
}

void FilterBar::addTerm(const core::FilterTerm &term)
{
    core::DeliveryFilter filter = m_filter;
    if (filter.terms.contains(term))
        return;
    core::FilterTerm opposite = term;
    opposite.isNegated = !term.isNegated;
    filter.terms.removeAll(opposite);
    filter.terms.append(term);
    setText(filter.toString());
}

void FilterBar::setText(const QString &filter)
{
    m_line->setText(filter);
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
    const QList<core::Account> accounts = m_book.accounts();
    const auto fault = core::filterFault(m_line->text(), accounts);
    m_line->setFault(fault);
    m_fault->setVisible(fault.has_value());
    m_fault->setText(fault ? fault->error.message : QString());
    showSaved();
    const auto filter = core::DeliveryFilter::parse(m_line->text(), accounts);
    if (!filter)
        return;
    m_settings.set(core::settings::lastFilter, m_line->text());
    if (*filter == m_filter)
        return;
    m_filter = *filter;
    Q_EMIT filterChanged(m_filter); // rows first; counting them can wait
    m_count->setFilter(m_filter);
}

void FilterBar::save()
{
    if (m_line->text().trimmed().isEmpty())
        Q_EMIT failed({.message = tr("There is no filter in the line to be saved."), .field = u"filter"_s});
    else
        m_saved->save(m_line->text().trimmed());
}

void FilterBar::showSaved()
{
    const QString text = m_line->text().trimmed();
    const bool isSaved = !text.isEmpty() && m_saved->isSaved(text);
    m_saved->setIcon(themedIcon(u"bookmark"_s, isSaved ? Tone::Accent : Tone::Normal));
}

void FilterBar::showFlow()
{
    const bool isHeld = m_hold->isChecked();
    m_hold->setText(isHeld ? tr("Held") : tr("Live"));
    m_hold->setIcon(themedIcon(isHeld ? u"pause"_s : u"play"_s, isHeld ? Tone::Warning : Tone::Good));
}

void FilterBar::retranslate()
{
    m_line->setPlaceholderText(tr("Filter: event:CLICK from:o6_* took:>1s since:1h 退款 (Ctrl+F)"));
    m_line->setAccessibleName(tr("Filter"));
    m_saved->retranslate();
    m_count->retranslate();
    m_hold->setToolTip(tr("Hold the table while new callbacks come in"));
    showFlow();
    if (!m_fault->isHidden())
        apply();
}

} // namespace ui
