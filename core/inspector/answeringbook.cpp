// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/answeringbook.h"

#include "core/base/json.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto flagName = "flag"_L1;
constexpr auto refuseName = "refuse"_L1;

/// The reason of a part, under a heading that says which account and part it is about.
tl::unexpected<Error> unreadable(const AppId &account, const Error &why)
{
    return fail(
        {.kind = Error::Kind::Storage,
         .message =
             AnsweringBook::tr("The stored answers of %1 cannot be read: %2").arg(account.toString(), why.message),
         .advice = AnsweringBook::tr("Was a newer MpDesk at work? Saving them again replaces them."),
         .field = why.field});
}

Result<AnswerSetup> read(const AppId &account, const AnsweringRow &row)
{
    auto policy = parseObject(row.policy).and_then(answering::policyFromJson);
    if (!policy)
        return unreadable(account, policy.error());
    auto forward = parseObject(row.forward).and_then(forwarding::forwardPlanFromJson);
    if (!forward)
        return unreadable(account, forward.error());
    if (row.strictness != flagName && row.strictness != refuseName)
        return unreadable(account, Error{.message = row.strictness, .field = u"strictness"_s});
    return AnswerSetup{.policy = std::move(*policy),
                       .forward = std::move(*forward),
                       .strictness =
                           row.strictness == refuseName ? Inspector::Strictness::Refuse : Inspector::Strictness::Flag};
}

AnsweringRow written(const AnswerSetup &setup)
{
    return {.policy = toWire(answering::toJson(setup.policy)),
            .forward = toWire(forwarding::toJson(setup.forward)),
            .strictness = toString(setup.strictness)};
}

tl::unexpected<Error> within(const QString &part, Error error)
{
    error.field = error.field.isEmpty() ? part : part + u'.' + error.field;
    return fail(std::move(error));
}

} // namespace

QString toString(Inspector::Strictness strictness)
{
    return strictness == Inspector::Strictness::Refuse ? refuseName : flagName;
}

AnsweringBook::AnsweringBook(AnsweringStore &store, QObject *parent) : QObject(parent), m_store(store) { }

Result<AnswerSetup> AnsweringBook::setup(const AppId &account) const
{
    const auto row = m_store.find(account);
    if (!row)
        return fail(row.error());
    return *row ? read(account, **row) : AnswerSetup{};
}

Result<std::optional<AnswerSetup>> AnsweringBook::draft(const AppId &account) const
{
    const auto row = m_store.draft(account);
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    auto setup = read(account, **row);
    if (!setup)
        return fail(setup.error());
    return std::optional(std::move(*setup));
}

Done AnsweringBook::keepDraft(const AppId &account, const AnswerSetup &setup)
{
    return m_store.saveDraft(account, written(setup));
}

Done AnsweringBook::dropDraft(const AppId &account)
{
    return m_store.dropDraft(account);
}

Done AnsweringBook::save(const AppId &account, const AnswerSetup &setup)
{
    if (const QList<Error> problems = answering::check(setup.policy); !problems.isEmpty())
        return within(u"policy"_s, problems.first());
    if (const Done good = forwarding::check(setup.forward); !good)
        return within(u"forward"_s, good.error());
    if (Done saved = m_store.save(account, written(setup)); !saved)
        return saved;
    Q_EMIT changed(account);
    return {};
}

} // namespace core
