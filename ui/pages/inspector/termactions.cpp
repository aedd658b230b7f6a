// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/termactions.h"

#include "ui/pages/inspector/deliveryactions.h"
#include "ui/pages/inspector/deliverycolumns.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::DeliverySummary;
using core::FilterField;
using core::FilterTerm;
using core::FilterText;

namespace {

struct Deed
{
    const char *text;
    FilterField field;
    bool isNegated;
};

constexpr Deed deeds[] = {
    {QT_TRANSLATE_NOOP("ui::TermActions", "Show only this type"), FilterField::Type, false},
    {QT_TRANSLATE_NOOP("ui::TermActions", "Show only this key"), FilterField::Key, false},
    {QT_TRANSLATE_NOOP("ui::TermActions", "Show only this sender"), FilterField::From, false},
    {QT_TRANSLATE_NOOP("ui::TermActions", "Show only this account"), FilterField::Account, false},
    {QT_TRANSLATE_NOOP("ui::TermActions", "Hide this type"), FilterField::Type, true},
    {QT_TRANSLATE_NOOP("ui::TermActions", "Hide this key"), FilterField::Key, true},
    {QT_TRANSLATE_NOOP("ui::TermActions", "Hide this sender"), FilterField::From, true},
    {QT_TRANSLATE_NOOP("ui::TermActions", "Hide this account"), FilterField::Account, true},
};

std::optional<FilterTerm> textTerm(FilterField field, const QString &text)
{
    if (text.isEmpty())
        return {};
    return FilterTerm{.field = field, .value = FilterText{.text = text}};
}

} // namespace

TermActions::TermActions(core::AccountBook &book, DeliveryActions &actions, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_actions(actions)
{
    for (const Deed &deed : deeds) {
        QAction *action = m_actions.add(
            {.text = {"ui::TermActions", deed.text},
             .icon = u"filter"_s,
             .needs = DeedNeeds::One,
             .group = DeedGroup::Filter,
             .run = [this, deed](const QList<core::DeliveryId> &) { pickField(deed.field, deed.isNegated); }});
        m_entries.append({.action = action, .field = deed.field});
    }
    connect(&m_actions, &DeliveryActions::selectionChanged, this, &TermActions::adapt);
}

std::optional<FilterTerm> TermActions::termOf(const DeliverySummary &delivery, FilterField field) const
{
    switch (field) {
    case FilterField::Type:
        if (delivery.state == core::Delivery::State::UrlCheck)
            return FilterTerm{.field = FilterField::State, .value = delivery.state};
        return delivery.event.isEmpty() ? textTerm(FilterField::Type, delivery.type)
                                        : textTerm(FilterField::Event, delivery.event);
    case FilterField::Key: return textTerm(field, delivery.eventKey);
    case FilterField::From: return textTerm(field, delivery.from);
    case FilterField::State: return FilterTerm{.field = field, .value = delivery.state};
    case FilterField::Account: {
        if (delivery.account.isNull())
            return {};
        const auto known = m_book.find(delivery.account);
        return FilterTerm{.field = field,
                          .value = core::FilterAccount{.written = known ? known->name : delivery.account.toString(),
                                                       .id = delivery.account}};
    }
    default: return {};
    }
}

void TermActions::pickField(FilterField field, bool isNegated)
{
    if (m_actions.selected().size() != 1)
        return;
    if (auto term = termOf(m_actions.selected().constFirst(), field)) {
        term->isNegated = isNegated;
        Q_EMIT picked(*term);
    }
}

void TermActions::pick(const DeliverySummary &delivery, int column)
{
    if (const auto term = termOf(delivery, fieldOfColumn(column)))
        Q_EMIT picked(*term);
}

/// What the selected one has not cannot be filtered by.
void TermActions::adapt()
{
    const QList<DeliverySummary> &selected = m_actions.selected();
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setEnabled(selected.size() == 1 && termOf(selected.constFirst(), entry.field).has_value());
}

} // namespace ui
