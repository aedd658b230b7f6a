// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/inspector/reachguide.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace ui {

/// Help for making the inspector reachable from outside: commands that fit this computer and account, ready to copy.
class ReachDialog final : public QDialog
{
    Q_OBJECT

public:
    ReachDialog(ReachPlace place, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createWay();
    void fill();
    void showWay();
    void retranslate();

    ReachPlace m_place;
    QList<ReachWay> m_ways;
    QLabel *m_intro;
    QLabel *m_domainLabel;
    QLineEdit *m_domain;
    QListWidget *m_list;
    QLabel *m_stepsLabel;
    QPlainTextEdit *m_steps;
    QLabel *m_urlLabel;
    QLineEdit *m_url;
    QLabel *m_caveats;
};

} // namespace ui
