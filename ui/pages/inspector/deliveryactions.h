// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"
#include "ui/support/actions.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QMenu;

namespace ui {

/// How many selected deliveries a deed needs; with others its action is grey.
enum class DeedNeeds { Nothing, One, Two, Some };

/// In the order of the menu; a line between each.
enum class DeedGroup { Look, Mark, Filter, Copy, Again, Keep };

/// Something that can be done to the selected deliveries.
struct DeliveryDeed
{
    ActionText text; ///< QT_TRANSLATE_NOOP as for addAction()
    QString icon = {};
    QKeySequence shortcut = {}; ///< works wherever the focus is on the page
    DeedNeeds needs = DeedNeeds::Some;
    DeedGroup group = DeedGroup::Look;
    std::function<void(const QList<core::DeliveryId> &)> run; ///< the selected ones, newest first
};

/// The list of all that can be done to the selected deliveries. An action that is added here is in the context menu of
/// the table, in the "⋯" menu of the page and in Ctrl+K, in the language of the day, and grey when it does not fit:
///
///     actions.add({.text = {"ui::ReplayDialog", QT_TRANSLATE_NOOP("ui::ReplayDialog", "Replay…")},
///                  .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_R, .group = DeedGroup::Again,
///                  .run = [this](const QList<core::DeliveryId> &ids) { showReplay(ids); }});
///
/// It is done in InspectorPage::createActions(), for a deed with parts of its own by a class beside the page that takes
/// DeliveryActions & in its constructor.
class DeliveryActions final : public QObject
{
    Q_OBJECT

public:
    /// The actions belong to `owner`, the page, and are among its actions().
    explicit DeliveryActions(QWidget *owner);

    QAction *add(DeliveryDeed deed);

    void setSelected(const QList<core::DeliverySummary> &selected);
    /// Newest first; whoever needs more of them than their ids.
    [[nodiscard]] const QList<core::DeliverySummary> &selected() const { return m_selected; }
    [[nodiscard]] QList<core::DeliveryId> ids() const;

    /// Groups with lines between them.
    void fill(QMenu &menu) const;

Q_SIGNALS:
    void selectionChanged();

private:
    struct Entry
    {
        QAction *action = nullptr;
        DeedNeeds needs = DeedNeeds::Some;
        DeedGroup group = DeedGroup::Look;
    };

    void adapt(const Entry &entry) const;

    QWidget *m_owner;
    QList<Entry> m_entries;
    QList<core::DeliverySummary> m_selected;
};

} // namespace ui
