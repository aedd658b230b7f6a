// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDateTimeEdit;

namespace ui {

/// Asks for a moment, in local time.
class MomentPopover final : public QDialog
{
    Q_OBJECT

public:
    explicit MomentPopover(QWidget *parent);

    /// At that place of the screen, beginning with that moment; now, if it is invalid.
    void ask(const QDateTime &moment, const QPoint &place);

Q_SIGNALS:
    void chosen(const QDateTime &moment);

private:
    QDateTimeEdit *m_moment;
};

} // namespace ui
