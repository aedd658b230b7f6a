// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>

class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class ToneLabel;

/// A list with a search, from which an id is chosen.
class PickDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PickDialog(const QString &title, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const QString &id);
    /// The list is to be filled for other words.
    void searched();

protected:
    struct Row
    {
        QString id;
        QString title;
        QString note;
        QIcon icon;
        bool isUsable = true; ///< else it is grey
    };

    /// Whether one of these texts has the words of the search.
    [[nodiscard]] bool matches(const QString &text) const;
    [[nodiscard]] bool isSearching() const;
    void clear();
    void add(const Row &row);
    [[nodiscard]] int count() const;
    /// Below the list; empty = nothing.
    void setRemark(const QString &text);
    /// Between the list and the remark.
    void addPart(QWidget *part);
    /// Beside Choose and Cancel.
    [[nodiscard]] QPushButton *addButton(const QString &text);

private:
    void follow();

    QLineEdit *m_search;
    QListWidget *m_list;
    ToneLabel *m_remark;
    QPushButton *m_choose;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
