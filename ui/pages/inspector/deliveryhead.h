// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"
#include "core/inspector/deliverynotices.h"
#include "ui/pages/inspector/detailtab.h"
#include "ui/pages/inspector/sendlink.h"

#include <QTimer>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace ui {

class NoticeRow;
class ToneLabel;

/// What comes before the tabs: star and note of the delivery, what is remarkable about it, and what to do about that.
class DeliveryHead final : public QWidget
{
    Q_OBJECT

public:
    DeliveryHead(core::DeliveryLog &log, const SendJournals &journals, QWidget *parent = nullptr);
    ~DeliveryHead() override;

    void setDelivery(std::shared_ptr<const ShownDelivery> shown);
    void editNote();

Q_SIGNALS:
    void failed(const core::Error &error);
    /// As Page::openRequested().
    void followed(const QString &pageId, const QVariant &subject);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createMarks();
    void toggleStar();
    void showStar();
    void saveNote();
    void showTitle();
    void showNotices();
    void retranslate();

    core::DeliveryLog &m_log;
    std::shared_ptr<const ShownDelivery> m_shown;
    bool m_isStarred = false;
    QWidget *m_marks;
    QToolButton *m_star;
    ToneLabel *m_title;
    SendLink *m_send;
    QLineEdit *m_note;
    core::DeliveryId m_noted; ///< the one whose note waits to be saved
    QTimer m_saveNote;
    QVBoxLayout *m_notices;
    QToolButton *m_more;
    QList<NoticeRow *> m_rows; ///< more are made as they are needed
};

} // namespace ui
