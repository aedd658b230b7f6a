// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/historyview.h"

#include "core/menu/menujson.h"
#include "ui/pages/menu/diffview.h"
#include "ui/pages/menu/menufile.h"
#include "ui/pages/menu/menuoutline.h"
#include "ui/pages/menu/menusession.h"
#include "ui/pages/menu/menuwords.h"
#include "ui/support/icons.h"
#include "ui/widgets/emptyview.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

HistoryView::HistoryView(MenuSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RowModel<VersionRow>("MenuHistory", versionColumns(), this))
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"menuHistorySplitter"_s);
    splitter->addWidget(createTable());
    splitter->addWidget(createDetails());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({460, 560});
    splitter->setChildrenCollapsible(false);
    m_full = splitter;
    m_empty = new EmptyView(u"history"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_full);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    const auto reloadIfSeen = [this] {
        if (isVisible())
            reload();
    };
    connect(&session.services().publisher, &core::publishing::MenuPublisher::historyChanged, this, reloadIfSeen);
    connect(&session, &MenuSession::accountSwitched, this, reloadIfSeen);
    retranslate();
}

QWidget *HistoryView::createTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"menuVersions"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    const int widths[] = {104, 84, 168, 120};
    for (int i = 0; i < m_model->columnCount(); ++i)
        header->resizeSection(i, widths[i]);
    header->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::showSelected);
    return m_table;
}

QWidget *HistoryView::createDetails()
{
    m_title = new QLabel;
    m_title->setObjectName(u"versionTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setFontScale(m_title, 1.1, QFont::DemiBold);
    m_hint = new ToneLabel(Tone::Muted);
    m_hint->setObjectName(u"versionHint"_s);
    m_showContents = new QToolButton;
    m_showContents->setObjectName(u"versionContents"_s);
    m_showChanges = new QToolButton;
    m_showChanges->setObjectName(u"versionChanges"_s);
    auto *choice = new QButtonGroup(this);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_title, 1);
    for (QToolButton *button : {m_showContents, m_showChanges}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        choice->addButton(button);
        heading->addWidget(button);
        connect(button, &QToolButton::clicked, this, &HistoryView::showSelected);
    }
    m_showContents->setChecked(true);

    m_outline = new MenuOutline;
    m_outline->setObjectName(u"versionOutline"_s);
    m_diff = new DiffView;
    m_diff->setObjectName(u"versionDiff"_s);
    m_views = new QStackedWidget;
    m_views->addWidget(m_outline);
    m_views->addWidget(m_diff);
    m_note = new QLineEdit;
    m_note->setObjectName(u"versionNote"_s);
    m_noteLabel = new QLabel;
    m_noteLabel->setBuddy(m_note);
    auto *noteLine = new QHBoxLayout;
    noteLine->addWidget(m_noteLabel);
    noteLine->addWidget(m_note, 1);
    m_restore = new QPushButton;
    m_restore->setObjectName(u"restoreVersion"_s);
    m_publish = new QPushButton;
    m_publish->setObjectName(u"publishVersion"_s);
    m_export = new QPushButton;
    m_export->setObjectName(u"exportVersion"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_publish);
    buttons->addStretch();
    buttons->addWidget(m_export);

    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addWidget(m_hint);
    layout->addWidget(m_views, 1);
    layout->addLayout(noteLine);
    layout->addLayout(buttons);
    m_restore->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_publish->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_export->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(m_note, &QLineEdit::editingFinished, this, &HistoryView::keepNote);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        restore();
        Q_EMIT restored();
    });
    connect(m_publish, &QPushButton::clicked, this, [this] {
        restore();
        Q_EMIT publishRequested();
    });
    connect(m_export, &QPushButton::clicked, this, &HistoryView::exportFile);
    return details;
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void HistoryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryView::reload()
{
    QList<VersionRow> rows;
    if (const auto &account = m_session.account()) {
        const auto versions = m_session.services().store.versions(account->appId);
        if (!versions)
            Q_EMIT failed(versions.error());
        const QDateTime now = m_session.services().clock.now();
        for (const core::MenuVersion &version : versions.value_or(QList<core::MenuVersion>()))
            rows.append({version, core::menu::read(version.json).menus, words::moment(version.takenAt, now)});
    }
    QList<qint64> selected;
    for (const int row : selectedRows())
        selected.append(m_model->row(row).version.id);
    m_model->setRows(rows);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (selected.contains(rows.at(row).version.id))
            m_table->selectionModel()->select(m_model->index(int(row), 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (!rows.isEmpty() && selectedRows().isEmpty())
        m_table->selectRow(0);
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_full);
    showSelected();
}

QList<int> HistoryView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (index.row() < m_model->rows().size())
            rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

void HistoryView::showSelected()
{
    const QList<int> rows = selectedRows();
    const bool isOne = rows.size() == 1;
    for (QWidget *widget : {static_cast<QWidget *>(m_restore), static_cast<QWidget *>(m_publish),
                            static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_note)})
        widget->setEnabled(isOne);
    m_publish->setEnabled(isOne && m_session.mayPublish() && !m_model->row(rows.constFirst()).menus.isEmpty());
    m_restore->setEnabled(isOne && !m_model->row(rows.constFirst()).menus.isEmpty());
    m_showContents->setEnabled(isOne);
    m_showChanges->setEnabled(isOne);
    if (isOne)
        showOne(rows.constFirst());
    else if (rows.size() >= 2)
        showPair(rows.constFirst(), rows.constLast());
}

void HistoryView::showOne(int row)
{
    const VersionRow &chosen = m_model->row(row);
    m_title->setText(tr("%1 · %2").arg(chosen.time, originName(chosen.version.origin)));
    m_note->setText(chosen.version.note);
    m_hint->setText(tr("Select a second version with Ctrl to compare the two."));
    m_outline->setMenus(chosen.menus);
    m_diff->compare(chosen.menus, m_session.editing().menus());
    m_views->setCurrentIndex(m_showChanges->isChecked() ? 1 : 0);
    if (m_showChanges->isChecked())
        m_hint->setText(
            tr("%n difference(s) from this version to what the editor shows.", nullptr, m_diff->changeCount()));
}

void HistoryView::showPair(int newer, int older)
{
    const VersionRow &from = m_model->row(older);
    const VersionRow &to = m_model->row(newer);
    m_title->setText(tr("%1 → %2").arg(from.time, to.time));
    m_note->clear();
    m_diff->compare(from.menus, to.menus);
    m_views->setCurrentIndex(1);
    m_hint->setText(m_diff->changeCount() == 0
                        ? tr("These two are the same to a follower.")
                        : tr("%n difference(s) from the older to the newer one.", nullptr, m_diff->changeCount()));
}

void HistoryView::restore()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1)
        return;
    const VersionRow &chosen = m_model->row(rows.constFirst());
    m_session.editing().replace(chosen.menus, tr("Restore the version of %1").arg(chosen.time));
}

void HistoryView::keepNote()
{
    const QList<int> rows = selectedRows();
    const auto &account = m_session.account();
    if (rows.size() != 1 || !account)
        return;
    VersionRow row = m_model->row(rows.constFirst());
    const QString note = m_note->text().trimmed();
    if (row.version.note == note)
        return;
    if (const core::Done done = m_session.services().store.setNote(account->appId, row.version.id, note); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    row.version.note = note;
    m_model->replace(rows.constFirst(), std::move(row));
}

void HistoryView::exportFile()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1)
        return;
    const VersionRow &chosen = m_model->row(rows.constFirst());
    saveMenuFile(this, chosen.version.json,
                 u"menu-%1.json"_s.arg(chosen.version.takenAt.toLocalTime().toString(u"yyyyMMdd-HHmm"_s)),
                 [this](const core::Result<QString> &path) {
                     if (path)
                         Q_EMIT noticed(tr("Saved as %1.").arg(*path));
                     else
                         Q_EMIT failed(path.error());
                 });
}

void HistoryView::retranslate()
{
    m_table->setAccessibleName(tr("Versions"));
    m_empty->setTexts(tr("No version yet"),
                      tr("Every menu that is fetched and found different, and every one that is published or deleted "
                         "from here, is kept with its time, so that there is always a way back."));
    m_showContents->setText(tr("Contents"));
    m_showChanges->setText(tr("Against the editor"));
    m_noteLabel->setText(tr("&Note"));
    m_note->setPlaceholderText(tr("Why this version is worth remembering"));
    // Setting a button's text takes its shortcut away.
    const auto name = [](QPushButton *button, const QString &text, const QString &hint) {
        const QKeySequence shortcut = button->shortcut();
        button->setText(text);
        button->setShortcut(shortcut);
        button->setToolTip(u"%1 (%2)"_s.arg(hint, shortcut.toString(QKeySequence::NativeText)));
    };
    name(m_restore, tr("Restore into the editor"), tr("One undo brings back what is there now"));
    name(m_publish, tr("Publish again…"), tr("Shows first what would change"));
    name(m_export, tr("Export…"), tr("Save this version as a file"));
    m_model->retranslate();
    showSelected();
}

} // namespace ui
