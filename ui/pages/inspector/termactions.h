// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/filterlanguage.h"

#include <QObject>

namespace ui {

class DeliveryActions;

/// "Show only …" and "Hide …" what is like the selected delivery.
class TermActions final : public QObject
{
    Q_OBJECT

public:
    TermActions(core::AccountBook &book, DeliveryActions &actions, QObject *parent);

    /// What is like this delivery in a column of the table; nothing where a filter cannot say it.
    void pick(const core::DeliverySummary &delivery, int column);

Q_SIGNALS:
    void picked(const core::FilterTerm &term);

private:
    [[nodiscard]] std::optional<core::FilterTerm> termOf(const core::DeliverySummary &delivery,
                                                         core::FilterField field) const;
    void pickField(core::FilterField field, bool isNegated);
    void adapt();

    struct Entry
    {
        QAction *action = nullptr;
        core::FilterField field = core::FilterField::Word;
    };

    core::AccountBook &m_book;
    DeliveryActions &m_actions;
    QList<Entry> m_entries;
};

} // namespace ui
