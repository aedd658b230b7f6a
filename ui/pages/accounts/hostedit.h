// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// The API host of an account: typed, or one of the platform's names, which a button in the line offers. Which of them
/// is the quickest from here, the check-up of the Diagnosis page measures.
class HostEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit HostEdit(QWidget *parent = nullptr);

    void setOffering(bool offering);

protected:
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void retranslate();

    QAction *m_choose;
};

} // namespace ui
