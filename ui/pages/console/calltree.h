// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace core {
class Catalogue;
struct Endpoint;
} // namespace core

namespace ui {

/// "Menus", "菜单": the name of a category of the catalogue, translated.
[[nodiscard]] QString categoryName(const QString &category);
/// In the language of the program.
[[nodiscard]] QString titleOf(const core::Endpoint &endpoint);
/// Whether all words are in its id, path or titles, in either language.
[[nodiscard]] bool hasWords(const core::Endpoint &endpoint, const QString &words);

/// All calls of the catalogue by category, with a search in both languages.
class CallTree final : public QWidget
{
    Q_OBJECT

public:
    explicit CallTree(const core::Catalogue &catalogue, QWidget *parent = nullptr);

    void select(const QString &endpointId);
    void focusSearch();

Q_SIGNALS:
    void chosen(const QString &endpointId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFirst();
    void follow();
    void takeChoice(const QTreeWidgetItem *item);
    void retranslate();

    const core::Catalogue &m_catalogue;
    QString m_selected;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace ui
