// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/scenariolist.h"

#include "ui/support/confirm.h"
#include "ui/support/icons.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::simulator::Scenario;
using core::simulator::ScenarioStep;

namespace {

constexpr int jsonRole = Qt::UserRole;

} // namespace

ScenarioList::ScenarioList(core::ScenarioStore &store, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_tree(new QTreeWidget)
{
    m_tree->setObjectName(u"scenarios"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    auto *bar = new QToolBar;
    bar->setIconSize({18, 18});
    const auto action = [bar](const QString &name, const QString &icon) {
        QAction *made = bar->addAction(themedIcon(icon), QString());
        made->setObjectName(name);
        return made;
    };
    m_new = action(u"scenarioNew"_s, u"add"_s);
    m_copy = action(u"scenarioCopy"_s, u"copy"_s);
    m_rename = action(u"scenarioRename"_s, u"rename"_s);
    m_remove = action(u"scenarioRemove"_s, u"remove"_s);
    bar->addSeparator();
    m_import = action(u"scenarioImport"_s, u"folder"_s);
    m_export = action(u"scenarioExport"_s, u"publish"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ScenarioList::take);
    connect(m_new, &QAction::triggered, this, [this] { add(tr("New scenario"), {{.sample = u"subscribe"_s}}); });
    connect(m_copy, &QAction::triggered, this, [this] { add(m_current.name, m_current.steps); });
    connect(m_rename, &QAction::triggered, this, &ScenarioList::rename);
    connect(m_remove, &QAction::triggered, this, &ScenarioList::remove);
    connect(m_import, &QAction::triggered, this, &ScenarioList::askImport);
    connect(m_export, &QAction::triggered, this, &ScenarioList::askExport);
}

void ScenarioList::reload(const QString &select)
{
    const auto saved = m_store.all();
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        m_saved = new QTreeWidgetItem(m_tree, {tr("Saved")});
        m_shipped = new QTreeWidgetItem(m_tree, {tr("Examples")});
        for (const core::SavedScenario &scenario : *saved)
            (new QTreeWidgetItem(m_saved, {scenario.name}))->setData(0, jsonRole, scenario.json);
        for (const core::simulator::ShippedScenario &shipped : core::simulator::shippedScenarios())
            (new QTreeWidgetItem(m_shipped, {shipped.scenario.name}))
                ->setData(0, jsonRole, core::simulator::writeScenario(shipped.scenario));
        for (QTreeWidgetItem *group : {m_saved, m_shipped}) {
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
            QFont font = m_tree->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
        }
        m_saved->setHidden(saved->isEmpty());
    }
    const QList<QTreeWidgetItem *> found = m_tree->findItems(select, Qt::MatchExactly | Qt::MatchRecursive);
    m_tree->setCurrentItem(found.isEmpty() ? m_shipped->child(0) : found.constFirst());
    take(m_tree->currentItem());
}

void ScenarioList::take(const QTreeWidgetItem *item)
{
    if (!item || item->data(0, jsonRole).isNull())
        return;
    m_isShipped = item->parent() == m_shipped;
    const auto scenario = core::simulator::readScenario(item->data(0, jsonRole).toByteArray());
    m_current = scenario.value_or(Scenario());
    m_current.name = item->text(0);
    if (!scenario)
        Q_EMIT failed(scenario.error());
    showState();
    Q_EMIT currentChanged();
}

bool ScenarioList::store(const Scenario &scenario)
{
    const core::Done saved = m_store.save(
        {.name = scenario.name, .json = core::simulator::writeScenario(scenario), .savedAt = m_clock.now()});
    if (!saved)
        Q_EMIT failed(saved.error());
    return saved.has_value();
}

void ScenarioList::keep(const QList<ScenarioStep> &steps)
{
    if (steps == m_current.steps)
        return;
    if (m_isShipped) {
        add(m_current.name, steps);
        return;
    }
    Scenario changed = m_current;
    changed.steps = steps;
    if (!store(changed))
        return;
    m_current = changed;
    m_tree->currentItem()->setData(0, jsonRole, core::simulator::writeScenario(changed));
    Q_EMIT currentChanged();
}

void ScenarioList::add(const QString &name, const QList<ScenarioStep> &steps)
{
    const Scenario scenario{.name = freeName(name), .steps = steps};
    if (store(scenario))
        reload(scenario.name);
}

/// "Refund", "Refund 2"…
QString ScenarioList::freeName(const QString &wanted) const
{
    constexpr qsizetype longest = 58;
    QStringList taken;
    for (QTreeWidgetItem *group : {m_saved, m_shipped}) {
        for (int i = 0; group && i < group->childCount(); ++i)
            taken += group->child(i)->text(0);
    }
    const QString start = wanted.trimmed().isEmpty() ? tr("Scenario") : wanted.trimmed().left(longest);
    QString name = start;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1 %2"_s.arg(start).arg(number);
    return name;
}

void ScenarioList::rename()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setWindowTitle(tr("Rename the scenario"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(m_current.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const core::Done renamed = m_store.rename(m_current.name, text.trimmed());
        if (renamed)
            reload(text.trimmed());
        else
            Q_EMIT failed(renamed.error());
    });
    dialog->open();
}

void ScenarioList::remove()
{
    confirm(this,
            {.title = tr("Delete the scenario “%1”?").arg(m_current.name),
             .text = tr("Its %n step(s) are gone then; export it first to keep them.", nullptr,
                        int(m_current.steps.size())),
             .button = tr("Delete"),
             .danger = Question::Danger::Destructive},
            [this] {
                if (const core::Done removed = m_store.remove(m_current.name); !removed)
                    Q_EMIT failed(removed.error());
                reload({});
            });
}

void ScenarioList::askImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a scenario"), {}, tr("Scenarios (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ScenarioList::importFile);
    dialog->open();
}

void ScenarioList::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the scenario"), {}, tr("Scenarios (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(m_current.name + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ScenarioList::exportTo);
    dialog->open();
}

void ScenarioList::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(
            {.kind = core::Error::Kind::Storage, .message = tr("%1 cannot be read: %2").arg(path, file.errorString())});
        return;
    }
    constexpr qint64 longest = 4 * 1024 * 1024;
    const auto scenario = core::simulator::readScenario(file.read(longest + 1));
    if (scenario)
        add(scenario->name, scenario->steps);
    else
        Q_EMIT failed(scenario.error());
}

void ScenarioList::exportTo(const QString &path)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(core::simulator::writeScenario(m_current)) >= 0 && file.commit();
    if (isWritten)
        Q_EMIT noticed(tr("Exported to %1").arg(path));
    else
        Q_EMIT failed({.kind = core::Error::Kind::Storage,
                       .message = tr("%1 cannot be written: %2").arg(path, file.errorString())});
}

void ScenarioList::showState()
{
    m_rename->setEnabled(!m_isShipped);
    m_remove->setEnabled(!m_isShipped);
}

void ScenarioList::retranslate()
{
    m_new->setText(tr("New scenario"));
    m_copy->setText(tr("Copy the scenario"));
    m_rename->setText(tr("Rename"));
    m_remove->setText(tr("Delete"));
    m_import->setText(tr("Import from a file"));
    m_export->setText(tr("Export to a file"));
    m_tree->setAccessibleName(tr("Scenarios"));
    reload(m_isShipped ? QString() : m_current.name);
}

} // namespace ui
