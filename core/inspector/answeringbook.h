// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/inspector.h"
#include "core/storage/answeringstore.h"

#include <QObject>

namespace core {

/// What an account does with its callbacks besides logging them.
struct AnswerSetup
{
    answering::Policy policy;
    forwarding::ForwardPlan forward;
    Inspector::Strictness strictness = Inspector::Strictness::Flag;

    friend bool operator==(const AnswerSetup &, const AnswerSetup &) = default;
};

[[nodiscard]] QString toString(Inspector::Strictness strictness); ///< "flag", "refuse"

/// The setups of all accounts, kept in mpdesk.db.
class AnsweringBook final : public QObject
{
    Q_OBJECT

public:
    explicit AnsweringBook(AnsweringStore &store, QObject *parent = nullptr);

    /// "success", nothing forwarded, nothing refused for an account that nobody set up. Kind::Storage for what cannot
    /// be understood, such as a setup of a later version; nothing is overwritten by that.
    [[nodiscard]] Result<AnswerSetup> setup(const AppId &account) const;
    /// Kind::Invalid with the first place that is wrong ("policy.rules[2].when.matches", "forward.targets[0]").
    [[nodiscard]] Done save(const AppId &account, const AnswerSetup &setup);

    /// What is being edited: may be wrong, holds for nobody, survives the program. Errors as of setup().
    [[nodiscard]] Result<std::optional<AnswerSetup>> draft(const AppId &account) const;
    [[nodiscard]] Done keepDraft(const AppId &account, const AnswerSetup &setup);
    [[nodiscard]] Done dropDraft(const AppId &account);

Q_SIGNALS:
    void changed(const core::AppId &account);

private:
    AnsweringStore &m_store;
};

} // namespace core
