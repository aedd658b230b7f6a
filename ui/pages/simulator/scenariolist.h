// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/simulator/scenario.h"
#include "core/storage/scenariostore.h"

#include <QWidget>

class QAction;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// The shipped and the saved scenarios, with what can be done to a whole one.
class ScenarioList final : public QWidget
{
    Q_OBJECT

public:
    ScenarioList(core::ScenarioStore &store, const core::Clock &clock, QWidget *parent = nullptr);

    /// Of a shipped one a copy that can be edited is made first.
    [[nodiscard]] const core::simulator::Scenario &current() const { return m_current; }
    [[nodiscard]] bool isShipped() const { return m_isShipped; }
    /// Keeps the changed steps of the current one.
    void keep(const QList<core::simulator::ScenarioStep> &steps);
    /// A saved one with these steps, made the current one.
    void add(const QString &name, const QList<core::simulator::ScenarioStep> &steps);
    void retranslate();

    void importFile(const QString &path);
    void exportTo(const QString &path);

Q_SIGNALS:
    void currentChanged();
    void failed(const core::Error &error);
    void noticed(const QString &text);

private:
    void reload(const QString &select);
    void take(const QTreeWidgetItem *item);
    void rename();
    void remove();
    void askImport();
    void askExport();
    [[nodiscard]] QString freeName(const QString &wanted) const;
    [[nodiscard]] bool store(const core::simulator::Scenario &scenario);
    void showState();

    core::ScenarioStore &m_store;
    const core::Clock &m_clock;
    core::simulator::Scenario m_current;
    bool m_isShipped = false;
    QTreeWidget *m_tree;
    QTreeWidgetItem *m_shipped = nullptr;
    QTreeWidgetItem *m_saved = nullptr;
    QAction *m_new;
    QAction *m_copy;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_import;
    QAction *m_export;
};

} // namespace ui
