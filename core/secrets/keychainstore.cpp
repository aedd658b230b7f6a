// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"

#include "core/secrets/gate.h"

#include <QDeadlineTimer>
#include <qt6keychain/keychain.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .message = KeychainStore::tr("Cancelled")};
}

Error closed(QString message)
{
    return {.kind = Error::Kind::Secret,
            .message = std::move(message),
            .advice = KeychainStore::tr("Unlock the keychain and try again.")};
}

Error absent()
{
    return {.kind = Error::Kind::Secret,
            .message = KeychainStore::tr("No keychain service answers"),
            .advice = KeychainStore::tr("Start one (gnome-keyring, KWallet, KeePassXC) in this session, or use a "
                                        "credentials directory.")};
}

/// The word of QtKeychain for each way to end.
template <typename Kind>
Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return Kind::Ok;
    case QKeychain::EntryNotFound: return Kind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return Kind::NoBackend;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return Kind::Failed;
}

} // namespace

/// One wait: for the line, for an answer of the keychain, or for the user.
struct KeychainStore::Turn
{
    Gate gate;
    Outcome outcome; ///< Cancelled unless somebody says otherwise before opening the gate
    KeychainLook look;
};

KeychainStore::KeychainStore(std::chrono::milliseconds timeout, QObject *parent)
    : SecretStore(parent)
    , m_timeout(timeout)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const auto turn = m_turn; // what goes on may begin the next one
        turn->outcome.kind = Outcome::Kind::TimedOut;
        turn->gate.open();
    });
}

KeychainStore::~KeychainStore() = default;

Task<std::optional<QByteArray>> KeychainStore::read(QString key)
{
    const Request request{.deed = Deed::Read, .key = key};
    co_return co_await run(request);
}

Task<void> KeychainStore::write(QString key, QByteArray value)
{
    if (value.size() > largestEntry)
        co_return invalid(
            {}, tr("A keychain entry may have %1 bytes; this one has %2").arg(largestEntry).arg(value.size()));
    if (QString::fromUtf8(value).toUtf8() != value)
        co_return invalid({}, tr("A keychain entry has to be UTF-8 text"));
    const Request request{.deed = Deed::Write, .key = key, .value = value};
    const auto done = co_await run(request);
    co_return done.map([](const auto &) {});
}

Task<void> KeychainStore::remove(QString key)
{
    const Request request{.deed = Deed::Remove, .key = key};
    const auto done = co_await run(request);
    co_return done.map([](const auto &) {});
}

QString KeychainStore::backendName() const
{
    return m_backend.isEmpty() ? tr("System keychain") : m_backend;
}

void KeychainStore::cancelAll()
{
    std::deque<std::shared_ptr<Turn>> waiting = std::exchange(m_line, {});
    if (const auto turn = std::exchange(m_turn, nullptr))
        waiting.push_front(turn);
    m_timer.stop();
    for (const auto &turn : waiting)
        turn->gate.open();
}

/// Waits in line, so that no two jobs are under way and none is started inside another one's finished().
Task<std::optional<QByteArray>> KeychainStore::run(Request request)
{
    if (m_isBusy) {
        const auto place = std::make_shared<Turn>();
        m_line.push_back(place);
        co_await place->gate.opened();
        if (place->outcome.kind == Outcome::Kind::Cancelled)
            co_return fail(cancelled());
    }
    m_isBusy = true;
    const auto answer = co_await serve(request);
    QMetaObject::invokeMethod(this, &KeychainStore::serveNext, Qt::QueuedConnection);
    co_return answer;
}

void KeychainStore::serveNext()
{
    if (m_line.empty()) {
        m_isBusy = false;
        return;
    }
    const auto next = m_line.front();
    m_line.pop_front();
    next->outcome.kind = Outcome::Kind::Ok;
    next->gate.open();
}

Task<std::optional<QByteArray>> KeychainStore::serve(Request request)
{
    // QtKeychain runs one job after another, so a new one would wait behind the one that does not end.
    if (m_overdueJobs > 0)
        co_return fail(closed(tr("The keychain has not answered an earlier request yet")));

    QDeadlineTimer patience(m_timeout);
    const Result<KeychainLook> looked = co_await look();
    if (!looked)
        co_return fail(looked.error());
    if (looked->state == State::Absent) {
        setState(State::Absent);
        co_return fail(absent());
    }
    if (looked->state == State::Locked) {
        const Done opened = co_await open(std::chrono::milliseconds(patience.remainingTime()));
        if (!opened)
            co_return fail(opened.error());
    }
    Outcome outcome = co_await attempt(request);
    if (outcome.kind == Outcome::Kind::Failed)
        outcome = co_await attempt(request);
    co_return co_await conclude(request, outcome);
}

Task<KeychainLook> KeychainStore::look()
{
    const auto turn = newTurn(3 * m_timeout); // the questions have time-outs of their own
    lookAtKeychain(this, m_timeout, [turn](const KeychainLook &seen) {
        turn->look = seen;
        turn->outcome.kind = Outcome::Kind::Ok;
        turn->gate.open();
    });
    co_await turn->gate.opened();
    m_timer.stop();
    if (turn->outcome.kind == Outcome::Kind::Cancelled)
        co_return fail(cancelled());
    m_backend = turn->look.backend;
    co_return std::as_const(turn->look);
}

/// Has the user asked for the password, unless that is so already.
Task<void> KeychainStore::open(std::chrono::milliseconds patience)
{
    if (!m_isPrompting && patience.count() > 0) {
        m_isPrompting = true;
        const auto turn = newTurn(patience);
        unlockKeychain(this, [this, turn](bool isOpen) {
            m_isPrompting = false;
            if (turn->gate.isOpen())
                return setState(isOpen ? State::Working : m_state); // too late for the job, in time for the next one
            turn->outcome.kind = isOpen ? Outcome::Kind::Ok : Outcome::Kind::Denied;
            turn->gate.open();
        });
        co_await turn->gate.opened();
        m_timer.stop();
        if (turn->outcome.kind == Outcome::Kind::Ok)
            co_return {};
        if (turn->outcome.kind == Outcome::Kind::Cancelled)
            co_return fail(cancelled());
    }
    setState(State::Locked);
    co_return fail(closed(tr("The keychain is locked")));
}

QCoro::Task<KeychainStore::Outcome> KeychainStore::attempt(Request request)
{
    const auto turn = newTurn(m_timeout);
    startJob(request, turn);
    co_await turn->gate.opened();
    m_timer.stop();
    if (turn->outcome.kind == Outcome::Kind::TimedOut || turn->outcome.kind == Outcome::Kind::Cancelled)
        ++m_overdueJobs;
    co_return std::as_const(turn->outcome);
}

void KeychainStore::startJob(const Request &request, const std::shared_ptr<Turn> &turn)
{
    using namespace QKeychain;
    const QString service = u"mpdesk"_s;
    Job *job = nullptr;
    if (request.deed == Deed::Read) {
        job = new ReadPasswordJob(service);
    } else if (request.deed == Deed::Write) {
        auto *writing = new WritePasswordJob(service);
        writing->setTextData(QString::fromUtf8(request.value));
        job = writing;
    } else {
        job = new DeletePasswordJob(service);
    }
    // The backend's callback needs the job: one that is late must not be deleted, it deletes itself in the end.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(request.key);
    connect(job, &Job::finished, this, [this, turn](Job *finished) { noteAnswer(*finished, turn); });
    job->start();
}

/// Still inside the job's finished(): what waits goes on with the next turn of the event loop.
void KeychainStore::noteAnswer(const QKeychain::Job &job, const std::shared_ptr<Turn> &turn)
{
    turn->outcome.kind = kindOf<Outcome::Kind>(job.error());
    turn->outcome.text = job.errorString();
    if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
        turn->outcome.value = reading->textData().toUtf8();
    if (turn->gate.isOpen()) {
        --m_overdueJobs;
        if (turn->outcome.kind == Outcome::Kind::Ok)
            setState(State::Working);
        return;
    }
    m_timer.stop();
    QMetaObject::invokeMethod(
        this, [turn] { turn->gate.open(); }, Qt::QueuedConnection);
}

Task<std::optional<QByteArray>> KeychainStore::conclude(Request request, Outcome outcome)
{
    if (outcome.kind == Outcome::Kind::Cancelled)
        co_return fail(cancelled());
    if (outcome.kind == Outcome::Kind::Ok) {
        setState(State::Working);
        co_return request.deed == Deed::Read ? std::optional<QByteArray>(outcome.value) : std::nullopt;
    }
    if (outcome.kind == Outcome::Kind::TimedOut) {
        setState(State::Locked);
        co_return fail(
            closed(tr("The keychain did not answer within %1 s").arg(static_cast<double>(m_timeout.count()) / 1000)));
    }
    if (outcome.kind == Outcome::Kind::Denied) {
        setState(State::Locked);
        co_return fail(closed(tr("The keychain refuses access: %1").arg(outcome.text)));
    }

    // It may have been locked, or ended, since it was looked at; then it said "not found" of everything.
    const Result<KeychainLook> looked = co_await look();
    if (!looked)
        co_return fail(looked.error());
    if (outcome.kind == Outcome::Kind::NoBackend || looked->state == State::Absent) {
        setState(State::Absent);
        co_return fail(absent());
    }
    if (outcome.kind == Outcome::Kind::NotFound && looked->state != State::Locked) {
        setState(looked->state);
        co_return std::optional<QByteArray>();
    }
    setState(State::Locked);
    co_return fail(closed(outcome.kind == Outcome::Kind::NotFound ? tr("The keychain is locked")
                                                                  : tr("The keychain reports: %1").arg(outcome.text)));
}

std::shared_ptr<KeychainStore::Turn> KeychainStore::newTurn(std::chrono::milliseconds patience)
{
    m_turn = std::make_shared<Turn>();
    m_timer.start(patience);
    return m_turn;
}

void KeychainStore::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace core
