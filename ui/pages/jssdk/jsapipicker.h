// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QTreeWidget;

namespace ui {

class ToneLabel;

/// Everything that may stand in jsApiList and openTagList, in groups, to be searched and ticked.
class JsApiPicker final : public QDialog
{
    Q_OBJECT

public:
    explicit JsApiPicker(const QStringList &chosen, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList &names);

private:
    void fill(const QStringList &chosen);
    void filter(const QString &needle);
    void countChosen();
    [[nodiscard]] QStringList names() const;

    QLineEdit *m_search;
    QTreeWidget *m_tree;
    ToneLabel *m_count;
    QDialogButtonBox *m_buttons;
    QStringList m_unlisted; ///< chosen before, and not in the list
};

} // namespace ui
