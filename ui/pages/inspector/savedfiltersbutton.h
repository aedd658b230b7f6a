// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/savedfilters.h"

#include <QToolButton>

class QMenu;

namespace ui {

/// The filters that have names: takes one, saves the one in the line, opens the list to arrange them.
class SavedFiltersButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedFiltersButton(core::Settings &settings, QWidget *parent = nullptr);

    /// Asks for a name.
    void save(const QString &filter);
    /// Whether this very text has a name.
    [[nodiscard]] bool isSaved(const QString &filter) const;
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &filter);
    /// The user wants the filter of the line saved.
    void saveRequested();
    void changed();
    void failed(const core::Error &error);

private:
    void fill();
    void arrange();

    core::SavedFilters m_filters;
    QMenu *m_menu;
};

} // namespace ui
