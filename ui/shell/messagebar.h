// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;

namespace ui {

class ErrorCard;

/// What went wrong, above the page: errors stay until dismissed and wait in line.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const core::Error &error);
    [[nodiscard]] qsizetype waiting() const { return m_errors.size(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dismiss();
    void refresh();

    ErrorCard *m_card;
    QLabel *m_more;
    QList<core::Error> m_errors;
};

} // namespace ui
