// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"
#include "core/menu/place.h"

#include <QAbstractItemModel>

#include <optional>

namespace ui {

class MenuEditing;

/// The buttons of the current menu, two levels; what somebody renames or drags goes through MenuEditing.
class MenuTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ProblemColumn };

    explicit MenuTreeModel(MenuEditing &editing, QObject *parent = nullptr);

    [[nodiscard]] core::menu::Place placeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const core::menu::Place &place) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct Move
    {
        core::menu::Place from;
        core::menu::Place to;
    };

    void follow();
    [[nodiscard]] QVariant nameData(const core::menu::Button &button, const core::menu::Place &place, int role) const;
    [[nodiscard]] QVariant problemData(const core::menu::Place &place, int role) const;
    [[nodiscard]] std::optional<Move> moveOf(const QMimeData *data, int row, const QModelIndex &parent) const;

    MenuEditing &m_editing;
    core::menu::Menu m_menu; ///< as the view knows it
    int m_conditional = -1;
};

} // namespace ui
