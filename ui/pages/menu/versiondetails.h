// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/menu/versioncolumns.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class DiffView;
class MenuOutline;

/// One version of the history, or the differences of two, and what can be done with it.
class VersionDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionDetails(QWidget *parent = nullptr);

    enum class Publishing { Possible, Impossible };
    void showOne(const VersionRow &version, const core::menu::MenuSet &edited, Publishing publishing);
    void showTwo(const VersionRow &older, const VersionRow &newer);
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void viewChosen(); ///< contents or differences: to be shown anew
    void noteEdited();
    void restoreRequested();
    void publishRequested();
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *createHeading();
    [[nodiscard]] QHBoxLayout *createNote();
    [[nodiscard]] QHBoxLayout *createButtons();
    void enable(bool isOne);
    void retranslate();

    QLabel *m_title = nullptr;
    QLabel *m_hint;
    QToolButton *m_showContents = nullptr;
    QToolButton *m_showChanges = nullptr;
    QStackedWidget *m_views;
    MenuOutline *m_outline;
    DiffView *m_diff;
    QLabel *m_noteLabel = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace ui
