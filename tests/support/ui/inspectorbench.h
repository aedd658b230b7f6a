// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/callback/envelope.h"
#include "core/http/qnamtransport.h"
#include "tests/support/ui/pageof.h"

class QPushButton;
class QTableView;

namespace test {

/// The inspector page over a real log and a real endpoint, and WeChat's side of the wire.
struct InspectorBench
{
    /// Without the endpoint the page shows what the log holds.
    enum class Endpoint { Started, Off };

    explicit InspectorBench(Endpoint endpoint = Endpoint::Started);

    /// Made anew, as at the next start of the program.
    void openPage();
    /// Over the wire, as WeChat would; false = not answered as it should be.
    [[nodiscard]] bool push(const QString &text);
    /// So many text messages "nN 退款" at once into the log, N from `first` on.
    void fill(int count, int first = 1);
    /// One delivery as fill() makes them.
    [[nodiscard]] core::Delivery delivery(const QString &text) const;
    core::DeliveryId store(const core::Delivery &delivery);
    /// Types the filter and waits until it is in force.
    void setFilter(const QString &text);

    /// Of the details, by its object name: "stepsTab".
    void showTab(const QString &objectName) const;

    /// A widget of the page or of a dialog in front; ends the test program when there is none.
    template <typename T = QWidget>
    [[nodiscard]] T *part(const QString &objectName) const
    {
        T *found = page->findChild<T *>(objectName);
        if (!found)
            qFatal("no %s", qPrintable(objectName));
        return found;
    }
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] QPushButton *pill() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QAction *action(const QString &text) const;

    static constexpr int typeColumn = 2;
    static constexpr int summaryColumn = 3;
    static constexpr int fromColumn = 4;
    static constexpr int stateColumn = 5;

    core::SystemClock clock;
    core::QnamTransport transport;
    Profile profile;
    core::Account account;
    core::callback::Keys keys;
    std::unique_ptr<ui::Page> page;
};

} // namespace test
