// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/api/massapi.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;

namespace core::sending {
class MassSender;
}

namespace ui {

class AccountHead;
class BusyView;
class ErrorCard;
class ToneLabel;

/// How fast the platform hands mass sends of an account out: shows the speed that is set, and sets another one.
class SpeedDialog final : public QDialog
{
    Q_OBJECT

public:
    SpeedDialog(core::sending::MassSender &sender, const core::Account &account, const core::Catalogue &catalogue,
                QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// Another speed is set.
    void noticed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createChoices();
    [[nodiscard]] QWidget *createButtons();
    [[nodiscard]] QString describe(int speed) const;
    /// Messages a minute.
    [[nodiscard]] qint64 rateOf(int speed) const;
    void read();
    void show(const core::api::MassSpeed &speed);
    void set();
    void follow();
    void retranslate();

    core::sending::MassSender &m_sender;
    const core::Account m_account;
    const core::Catalogue &m_catalogue;
    const QString m_reason; ///< why this account may not; empty = it may
    std::optional<core::api::MassSpeed> m_current;
    bool m_isSetting = false;
    AccountHead *m_head;
    ToneLabel *m_about;
    BusyView *m_busy;
    QButtonGroup *m_speeds;
    ErrorCard *m_error;
    QWidget *m_choices = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_deed = nullptr;
};

} // namespace ui
