// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace ui {

class DeliveryActions;
class DeliveryTable;

/// To the newest, to the oldest, or to what came until a moment: however many callbacks there are, a page is read.
class PlaceActions final : public QObject
{
    Q_OBJECT

public:
    PlaceActions(DeliveryTable &table, DeliveryActions &actions, QWidget *page);

    [[nodiscard]] QAction *goToTime() const { return m_goToTime; }

private:
    void askForMoment();

    DeliveryTable &m_table;
    QWidget *m_page;
    QAction *m_goToTime = nullptr;
};

} // namespace ui
