// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calling/collectionrun.h"

#include "core/base/elsewhere.h"
#include "core/console/jsonediting.h"

#include <QCoroFuture>
#include <QPointer>

namespace core::calling {

using namespace Qt::StringLiterals;
using console::Collection;
using console::CollectionStep;
using console::Variables;

namespace {

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .message = Caller::tr("Cancelled")};
}

Variables startingWith(const Account &account, const Collection &collection, const Variables &given,
                       const QDateTime &now)
{
    Variables variables = console::commonVariables(account.appId, now);
    for (const console::CollectionVariable &variable : collection.variables) {
        if (!variable.value.isEmpty())
            variables.insert(variable.name, variable.value);
    }
    variables.insert(given);
    return variables;
}

/// Names without a value that would end the run in its middle.
Done checkVariables(Collection collection, const Variables &given)
{
    for (auto value = given.cbegin(); value != given.cend(); ++value)
        collection.variables.append(console::CollectionVariable{.name = value.key(), .value = u"given"_s});
    const QStringList open = console::openVariables(collection);
    if (open.isEmpty())
        return {};
    return invalid(open.constFirst(), Caller::tr("No value for: %1").arg(open.join(u", "_s)),
                   Caller::tr("Give the variables values before the first call."));
}

Result<Variables> capturedFrom(const QByteArray &body, const QList<console::Capture> &captures)
{
    Variables captured;
    if (captures.isEmpty())
        return captured;
    const auto tree = parseTree(body);
    if (!tree)
        return fail(Error::Kind::Protocol, Caller::tr("The answer cannot be read: %1").arg(tree.error().message));
    for (const console::Capture &capture : captures) {
        const JsonNode *node = console::at(*tree, capture.pointer);
        if (!node)
            return fail(Error{
                .kind = Error::Kind::Protocol,
                .message = Caller::tr("The answer has nothing at %1 for {{%2}}.").arg(capture.pointer, capture.name),
                .field = capture.name});
        captured.insert(capture.name, node->toValue());
    }
    return captured;
}

} // namespace

void RunProgress::stop()
{
    m_isStopped = true;
    if (m_transfer)
        m_transfer->stop();
}

std::shared_ptr<Transfer> RunProgress::newTransfer()
{
    m_transfer = std::make_shared<Transfer>();
    if (m_isStopped)
        m_transfer->stop();
    return m_transfer;
}

namespace {

Task<StepOutcome> runStep(Caller &caller, Account account, CollectionStep step, Variables variables,
                          std::shared_ptr<RunProgress> progress)
{
    const QPointer<Caller> alive(&caller);
    StepOutcome done{.name = step.name.isEmpty() ? step.request.path : step.name};
    const Endpoint *endpoint = console::endpointOf(step.request, caller.catalogue());
    const auto request = console::filledIn(step.request, variables, endpoint);
    if (!request) {
        done.error = request.error();
        co_return done;
    }
    const QFuture<Result<QList<LoadedFile>>> loading = elsewhere(std::bind_front(loadFiles, request->files));
    const Result<QList<LoadedFile>> files = co_await loading;
    if (!alive)
        co_return fail(cancelled());
    if (!files) {
        done.error = files.error();
        co_return done;
    }
    const auto outcome = co_await caller.call(account, *request, *files, progress->newTransfer());
    if (!outcome) {
        done.error = outcome.error();
        co_return done;
    }
    done.error = outcome->record.error;
    done.outcome = *outcome;
    if (done.error)
        co_return done;
    const QFuture<Result<Variables>> capturing =
        elsewhere(std::bind_front(capturedFrom, outcome->reply.body, step.captures));
    const Result<Variables> captured = co_await capturing;
    if (captured)
        done.captured = *captured;
    else
        done.error = captured.error();
    co_return done;
}

} // namespace

Task<QList<StepOutcome>> runCollection(Caller &caller, Account account, Collection collection, Variables given,
                                       std::shared_ptr<RunProgress> progress, QDateTime now)
{
    if (const Done ready = checkVariables(collection, given); !ready)
        co_return fail(ready.error());
    const QPointer<Caller> alive(&caller);
    Variables variables = startingWith(account, collection, given, now);
    QList<StepOutcome> outcomes;
    for (qsizetype i = 0; i < collection.steps.size(); ++i) {
        if (progress->isStopped() || !alive)
            co_return fail(cancelled());
        Q_EMIT progress->begun(i);
        Result<StepOutcome> done = co_await runStep(caller, account, collection.steps[i], variables, progress);
        if (!done)
            co_return fail(done.error());
        done->step = i;
        variables.insert(done->captured);
        outcomes.append(*done);
        Q_EMIT progress->ended(*done);
        if (done->error && collection.onFailure == Collection::OnFailure::Stop)
            break;
    }
    co_return outcomes;
}

} // namespace core::calling
