// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/datafile.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class CodeView;
class TemplateEditing;
class ToneLabel;
class UndoKeys;

/// The message as the platform gets it, to read and to edit. What can be read goes into the form after a short pause;
/// what cannot stays here, with its faults, and is never thrown away.
class TemplateJson final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateJson(TemplateEditing &editing, QWidget *parent = nullptr);

    /// Reads what was typed just now without waiting for the pause.
    void flush();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isFaulty() const;
    void parse();
    void follow();
    void showSubject();
    void showMessage();
    void discard();
    void showProblems(const core::templates::DataFile &file);
    void goTo(const QListWidgetItem *item);
    void retranslate();

    TemplateEditing &m_editing;
    CodeView *m_code;
    ToneLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_format;
    QListWidget *m_problems;
    UndoKeys *m_undoKeys;
    QTimer m_pause;
    bool m_applying = false;
    bool m_outdated = true; ///< the text is to be written anew at the next show
    bool m_overtaken = false; ///< the message was changed elsewhere while the text was faulty
};

} // namespace ui
