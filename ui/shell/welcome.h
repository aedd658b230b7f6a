// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Card;

/// The first thing seen without any account: two ways to begin.
class Welcome final : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

Q_SIGNALS:
    void sandboxRequested();
    void accountRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QLabel *m_intro;
    Card *m_sandbox;
    QLabel *m_sandboxText;
    QPushButton *m_trySandbox;
    Card *m_account;
    QLabel *m_accountText;
    QPushButton *m_addAccount;
};

} // namespace ui
