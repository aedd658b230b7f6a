// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calling/caller.h"
#include "core/console/collection.h"
#include "core/console/variables.h"

namespace core::calling {

/// What became of one call of a collection.
struct StepOutcome
{
    qsizetype step = 0;
    QString name; ///< the step's own, or the id of its call
    std::optional<CallOutcome> outcome; ///< nothing when it was not sent
    std::optional<Error> error; ///< why it counts as failed
    console::Variables captured;
};

/// A run as somebody follows it from outside, and can end it.
class RunProgress final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The call under way is cut off, and no other begins.
    void stop();
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    /// Of the next call.
    [[nodiscard]] std::shared_ptr<Transfer> newTransfer();

Q_SIGNALS:
    void begun(qsizetype step);
    void ended(const core::calling::StepOutcome &outcome);

private:
    bool m_isStopped = false;
    std::shared_ptr<Transfer> m_transfer;
};

/// Runs the calls in their order and takes values out of answers. Ends at the first failure unless the collection goes
/// on. Kind::Invalid, and nothing sent, when a variable has no value and nothing will give it one.
[[nodiscard]] Task<QList<StepOutcome>> runCollection(Caller &caller, Account account, console::Collection collection,
                                                     console::Variables given, std::shared_ptr<RunProgress> progress,
                                                     QDateTime now);

} // namespace core::calling
