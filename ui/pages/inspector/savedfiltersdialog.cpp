// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/savedfiltersdialog.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameRole = Qt::UserRole; ///< as it is saved, whatever is being typed

} // namespace

SavedFiltersDialog::SavedFiltersDialog(const core::SavedFilters &filters, QWidget *parent)
    : QDialog(parent)
    , m_filters(filters)
    , m_list(new QListWidget)
    , m_text(new ToneLabel(Tone::Muted))
    , m_fault(new ToneLabel(Tone::Bad))
    , m_rename(addButton(tr("Rename"), u"renameFilter"_s))
    , m_remove(addButton(tr("Delete"), u"removeFilter"_s))
    , m_up(addButton(tr("Move up"), u"moveFilterUp"_s))
    , m_down(addButton(tr("Move down"), u"moveFilterDown"_s))
{
    setObjectName(u"savedFiltersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Saved filters"));
    resize(560, 380);
    m_list->setObjectName(u"savedFiltersList"_s);
    m_list->setAccessibleName(tr("Saved filters"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_fault->hide();
    QPushButton *close = addButton(tr("Close"), u"closeSavedFilters"_s);

    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_rename, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_text);
    left->addWidget(m_fault);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(left, 1);
    layout->addLayout(buttons);

    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &SavedFiltersDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemChanged, this, &SavedFiltersDialog::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::adapt);
    fill({});
}

QPushButton *SavedFiltersDialog::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

QString SavedFiltersDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(nameRole).toString() : QString();
}

void SavedFiltersDialog::fill(const QString &current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const QList<core::SavedFilter> filters = m_filters.all();
        for (const core::SavedFilter &filter : filters) {
            auto *item = new QListWidgetItem(filter.name, m_list);
            item->setData(nameRole, filter.name);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            if (filter.name == current)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && !filters.isEmpty())
            m_list->setCurrentRow(0);
    }
    adapt();
}

void SavedFiltersDialog::rename(QListWidgetItem *item)
{
    const QString before = item->data(nameRole).toString();
    const core::Done renamed = m_filters.rename(before, item->text());
    m_fault->setVisible(!renamed);
    m_fault->setText(renamed ? QString() : renamed.error().message);
    const QString now = renamed ? item->text().trimmed() : before;
    // The editor is still at work on the item.
    QMetaObject::invokeMethod(
        this, [this, now] { fill(now); }, Qt::QueuedConnection);
}

void SavedFiltersDialog::remove()
{
    const int row = m_list->currentRow();
    m_filters.remove(current());
    fill({});
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void SavedFiltersDialog::move(int steps)
{
    m_filters.move(current(), steps);
    fill(current());
}

void SavedFiltersDialog::adapt()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
    const auto filter = m_filters.find(current());
    m_text->setText(filter ? filter->text : QString());
}

} // namespace ui
