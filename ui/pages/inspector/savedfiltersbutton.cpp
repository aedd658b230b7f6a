// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/savedfiltersbutton.h"

#include "ui/pages/inspector/savedfiltersdialog.h"
#include "ui/support/icons.h"

#include <QInputDialog>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

SavedFiltersButton::SavedFiltersButton(core::Settings &settings, QWidget *parent)
    : QToolButton(parent)
    , m_filters(settings)
    , m_menu(new QMenu(this))
{
    setObjectName(u"savedFilters"_s);
    setIcon(themedIcon(u"bookmark"_s));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    m_menu->setObjectName(u"savedFiltersMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFiltersButton::fill);
}

void SavedFiltersButton::fill()
{
    m_menu->clear();
    const QList<core::SavedFilter> filters = m_filters.all();
    for (const core::SavedFilter &filter : filters) {
        QString name = filter.name;
        QAction *action = m_menu->addAction(name.replace(u'&', u"&&"_s));
        action->setToolTip(filter.text);
        connect(action, &QAction::triggered, this, [this, text = filter.text] { Q_EMIT chosen(text); });
    }
    if (!filters.isEmpty())
        m_menu->addSeparator();
    connect(m_menu->addAction(tr("Save this filter…")), &QAction::triggered, this, &SavedFiltersButton::saveRequested);
    QAction *arrangement = m_menu->addAction(tr("Arrange…"));
    arrangement->setEnabled(!filters.isEmpty());
    connect(arrangement, &QAction::triggered, this, &SavedFiltersButton::arrange);
}

void SavedFiltersButton::save(const QString &filter)
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"saveFilterDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name for “%1”:").arg(filter));
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText); // "<b>" may be part of a filter
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, filter](const QString &name) {
        if (const core::Done saved = m_filters.save(name, filter); !saved)
            Q_EMIT failed(saved.error());
        Q_EMIT changed();
    });
    dialog->open();
}

bool SavedFiltersButton::isSaved(const QString &filter) const
{
    const auto all = m_filters.all();
    return std::ranges::any_of(all, [&filter](const core::SavedFilter &saved) { return saved.text == filter; });
}

void SavedFiltersButton::arrange()
{
    auto *dialog = new SavedFiltersDialog(m_filters, window());
    connect(dialog, &QDialog::finished, this, &SavedFiltersButton::changed);
    dialog->open();
}

void SavedFiltersButton::retranslate()
{
    setToolTip(tr("Saved filters"));
    setAccessibleName(tr("Saved filters"));
}

} // namespace ui
