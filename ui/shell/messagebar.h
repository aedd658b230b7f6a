// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace ui {

class Card;
class ErrorCard;

/// What pages have to say, above the page: errors stay until dismissed and wait in line, good news goes by itself.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const core::Error &error);
    void showNotice(const QString &text);
    [[nodiscard]] qsizetype waiting() const { return m_errors.size(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dismiss();
    void refresh();

    ErrorCard *m_card;
    QLabel *m_more;
    Card *m_notice;
    QLabel *m_noticeText;
    QTimer m_noticeTime;
    QList<core::Error> m_errors;
};

} // namespace ui
