// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/capabilities.h"
#include "core/menu/menurules.h"
#include "core/menu/refusal.h"
#include "core/publishing/menupublisher.h"

#include <QPointer>

#include <algorithm>

namespace core::publishing {

using namespace Qt::StringLiterals;
using menu::PublishStep;
using Outcome = Publication::Outcome;
using State = StepReport::State;

namespace {

/// What did or did not happen, by what the call came back with.
State stateAfter(const Done &sent)
{
    if (sent)
        return State::Accepted;
    constexpr int busy = -1; // which does not say that nothing was done
    const bool isBusy = sent.error().kind == Error::Kind::Api && sent.error().code == busy;
    if (sent.error().isOutcomeUnknown || sent.error().kind == Error::Kind::Cancelled || isBusy)
        return State::Unknown;
    return sent.error().kind == Error::Kind::Api ? State::Refused : State::NotSent;
}

template <typename T>
Done withoutValue(const Result<T> &result)
{
    return result ? Done() : Done(fail(result.error()));
}

Task<void> send(api::ApiClient &client, Account account, PublishStep step)
{
    switch (step.kind) {
    case PublishStep::Kind::Create: co_return withoutValue(co_await api::createMenu(client, account, step.body));
    case PublishStep::Kind::DeleteConditional:
        co_return withoutValue(co_await api::deleteConditionalMenu(client, account, step.body));
    case PublishStep::Kind::AddConditional:
        co_return withoutValue(co_await api::addConditionalMenu(client, account, step.body));
    case PublishStep::Kind::DeleteAll: co_return withoutValue(co_await api::deleteMenus(client, account));
    }
    Q_UNREACHABLE();
}

QString describeStep(const PublishStep &step)
{
    switch (step.kind) {
    case PublishStep::Kind::Create: return MenuPublisher::tr("Creating the default menu");
    case PublishStep::Kind::DeleteConditional:
        return MenuPublisher::tr("Deleting the conditional menu %1").arg(step.menuId);
    case PublishStep::Kind::AddConditional:
        return MenuPublisher::tr("Adding conditional menu %1").arg(step.conditional + 1);
    case PublishStep::Kind::DeleteAll: return MenuPublisher::tr("Deleting all menus");
    }
    Q_UNREACHABLE();
}

Error underWay(const Account &account)
{
    return {.kind = Error::Kind::Unsupported,
            .message = MenuPublisher::tr("A publication for \"%1\" is under way already").arg(account.name),
            .advice = MenuPublisher::tr("Wait for its end.")};
}

Error noBackup(Error error)
{
    error.message =
        MenuPublisher::tr("The backup of the live menu could not be kept, so nothing was sent: %1").arg(error.message);
    return error;
}

Error gone()
{
    return {.kind = Error::Kind::Cancelled, .message = MenuPublisher::tr("Cancelled")};
}

Done canHaveMenus(const Account &account)
{
    if (account.isSandbox())
        return {}; // what it can do is its own choice, not the book's
    const QList<Capability> all = capabilities(account);
    const auto menus = std::ranges::find(all, u"menu"_s, &Capability::id);
    if (menus == all.end() || menus->allowed)
        return {};
    return fail(
        Error{.kind = Error::Kind::Unsupported,
              .message = MenuPublisher::tr("\"%1\" cannot have menus by API. %2").arg(account.name, menus->reason),
              .advice = MenuPublisher::tr("If the account is verified by now, say so in its settings.")});
}

Done isPublishable(const menu::MenuSet &wanted, const Catalogue &catalogue)
{
    if (wanted.isEmpty())
        return invalid(u"button"_s, MenuPublisher::tr("A menu without buttons cannot be published"),
                       MenuPublisher::tr("To have no menu any more, delete it."));
    const QList<menu::Problem> problems = menu::check(wanted, catalogue);
    const auto isError = [](const menu::Problem &problem) {
        return problem.severity == menu::Problem::Severity::Error;
    };
    const auto count = std::ranges::count_if(problems, isError);
    if (count == 0)
        return {};
    const menu::Problem &first = *std::ranges::find_if(problems, isError);
    return invalid(first.place.toString(),
                   MenuPublisher::tr("The platform would refuse this menu, %n problem(s): %1", nullptr, int(count))
                       .arg(first.message));
}

QList<PublishStep> stepsBetween(const api::LiveMenu &live, const menu::MenuSet &wanted)
{
    if (!wanted.isEmpty())
        return menu::publishPlan(live.menus, wanted);
    return live.shown().isEmpty() ? QList<PublishStep>() : QList<PublishStep>{{.kind = PublishStep::Kind::DeleteAll}};
}

bool hasTouchedAnything(const Publication &publication)
{
    return std::ranges::any_of(publication.steps, [](const StepReport &report) {
        return report.state == State::Accepted || report.state == State::Unknown;
    });
}

} // namespace

/// That an account is being published; ends with the coroutine that holds it.
class MenuPublisher::Turn final
{
public:
    Turn(std::shared_ptr<Accounts> underWay, const AppId &appId) : m_underWay(std::move(underWay)), m_appId(appId)
    {
        m_isOurs = !m_underWay->contains(m_appId);
        m_underWay->insert(m_appId);
    }
    ~Turn()
    {
        if (m_isOurs)
            m_underWay->remove(m_appId);
    }
    Q_DISABLE_COPY_MOVE(Turn)

    [[nodiscard]] bool isOurs() const { return m_isOurs; }

private:
    std::shared_ptr<Accounts> m_underWay;
    AppId m_appId;
    bool m_isOurs = false;
};

Task<Publication> MenuPublisher::publish(Account account, menu::MenuSet wanted, QByteArray expected, QString note)
{
    const Turn turn(m_underWay, account.appId);
    if (!turn.isOurs())
        co_return fail(underWay(account));
    if (const Done possible = canHaveMenus(account); !possible)
        co_return fail(possible.error());
    if (const Done fit = isPublishable(wanted, m_client.catalogue()); !fit)
        co_return fail(fit.error());
    const Job job{.account = account, .wanted = wanted, .expected = expected, .note = note};
    co_return co_await carryOut(job);
}

Task<Publication> MenuPublisher::removeAll(Account account, QByteArray expected, QString note)
{
    const Turn turn(m_underWay, account.appId);
    if (!turn.isOurs())
        co_return fail(underWay(account));
    if (const Done possible = canHaveMenus(account); !possible)
        co_return fail(possible.error());
    const Job job{.account = account, .expected = expected, .note = note};
    co_return co_await carryOut(job);
}

Task<Publication> MenuPublisher::check(Account account, menu::MenuSet wanted)
{
    const Turn turn(m_underWay, account.appId);
    if (!turn.isOurs())
        co_return fail(underWay(account));
    const QPointer<MenuPublisher> alive(this);
    const Result<api::LiveMenu> live = co_await api::fetchLiveMenu(m_client, m_clock, account);
    if (!alive)
        co_return fail(gone());
    if (!live)
        co_return fail(live.error());
    const Job job{.account = account, .wanted = wanted};
    Publication publication{.at = live->fetchedAt};
    judge(publication, job, *live);
    co_return publication;
}

Task<Publication> MenuPublisher::carryOut(Job job)
{
    const QPointer<MenuPublisher> alive(this);
    const Result<api::LiveMenu> live = co_await api::fetchLiveMenu(m_client, m_clock, job.account);
    if (!alive)
        co_return fail(gone());
    if (!live)
        co_return fail(live.error());
    Publication publication;
    if (menu::fingerprint(live->shown()) != job.expected) {
        publication.outcome = Outcome::ChangedMeanwhile;
        publication.differences = sinceExpected(job, *live);
    }
    const QList<PublishStep> plan = stepsBetween(*live, job.wanted);
    if (plan.isEmpty() || publication.outcome == Outcome::ChangedMeanwhile) {
        publication.live = *live;
        if (const Done noted = noteSighting(job.account, *live); !noted)
            publication.error = noted.error();
        co_return publication;
    }
    if (!live->shown().isEmpty()) {
        const Result<qint64> backup = rememberLive(job, *live, MenuVersion::Origin::Backup);
        if (!backup)
            co_return fail(noBackup(backup.error()));
        publication.backupVersion = *backup;
    }
    for (const PublishStep &step : plan)
        publication.steps.append(StepReport{.step = step});
    co_return co_await walk(job, publication);
}

Task<Publication> MenuPublisher::walk(Job job, Publication publication)
{
    const QPointer<MenuPublisher> alive(this);
    const auto calls = int(publication.steps.size()) + 1;
    for (qsizetype i = 0; i < publication.steps.size() && !publication.error; ++i) {
        const PublishStep step = publication.steps.at(i).step;
        Q_EMIT progressed(job.account.appId.toString(), int(i), calls, describeStep(step));
        const Done sent = co_await send(m_client, job.account, step);
        StepReport &report = publication.steps[i];
        report.state = stateAfter(sent);
        if (!alive)
            co_return fail(gone());
        if (sent) {
            publication.at = m_clock.now();
            continue;
        }
        report.error = sent.error();
        publication.error = sent.error();
        publication.outcome = report.state == State::Refused ? Outcome::Refused : Outcome::Unsure;
    }
    if (publication.outcome == Outcome::Refused)
        explainRefusal(publication, job);
    const bool isCancelled = publication.error && publication.error->kind == Error::Kind::Cancelled;
    if (hasTouchedAnything(publication) && !isCancelled)
        co_return co_await readBack(job, publication);
    if (publication.outcome == Outcome::Unsure && !hasTouchedAnything(publication))
        co_return fail(*publication.error); // nothing has left us
    co_return publication;
}

Task<Publication> MenuPublisher::readBack(Job job, Publication publication)
{
    const QPointer<MenuPublisher> alive(this);
    const auto calls = int(publication.steps.size()) + 1;
    Q_EMIT progressed(job.account.appId.toString(), calls - 1, calls, tr("Reading the menu back"));
    const Result<api::LiveMenu> live = co_await api::fetchLiveMenu(m_client, m_clock, job.account);
    if (!alive)
        co_return fail(gone());
    Q_EMIT progressed(job.account.appId.toString(), calls, calls, {});
    if (live) {
        judge(publication, job, *live);
    } else if (!publication.error) {
        publication.outcome = Outcome::Unsure;
        publication.error = live.error();
    }
    co_return publication;
}

void MenuPublisher::explainRefusal(Publication &publication, const Job &job) const
{
    const auto refused = std::ranges::find(publication.steps, State::Refused, &StepReport::state);
    publication.problems = menu::locate(*refused->error, refused->step, job.wanted, m_client.catalogue());
}

/// Compares what is live with what was wanted, and remembers it. What is live in the end counts, whatever happened on
/// the way: a menu that was not there any more could not be deleted, and an answer that was lost may have been yes.
void MenuPublisher::judge(Publication &publication, const Job &job, const api::LiveMenu &live)
{
    publication.live = live;
    Result<qint64> remembered = 0;
    if (menu::fingerprint(live.shown()) == menu::fingerprint(job.wanted)) {
        publication.outcome = Outcome::Published;
        publication.error.reset();
        publication.problems.clear();
        const auto origin = job.wanted.isEmpty() ? MenuVersion::Origin::Deleted : MenuVersion::Origin::Published;
        remembered = rememberLive(job, live, origin);
        publication.publishedVersion = remembered.value_or(0);
    } else {
        if (!publication.error)
            publication.outcome = Outcome::Differs;
        publication.differences = menu::diff(job.wanted, live.shown());
        const Job leftover{.account = job.account, .note = tr("Found after a publication that did not end as wanted")};
        remembered = rememberLive(leftover, live, MenuVersion::Origin::Fetched);
    }
    if (!remembered && !publication.error)
        publication.error = remembered.error();
}

QList<menu::Change> MenuPublisher::sinceExpected(const Job &job, const api::LiveMenu &live) const
{
    const Result<QList<MenuVersion>> known = m_store.versions(job.account.appId);
    if (!known)
        return {};
    const auto expected = std::ranges::find(*known, job.expected, &MenuVersion::fingerprint);
    if (expected == known->end() && job.expected != menu::fingerprint({}))
        return {};
    const menu::MenuSet before = expected == known->end() ? menu::MenuSet() : menu::read(expected->json).menus;
    return menu::diff(before, live.shown());
}

} // namespace core::publishing
