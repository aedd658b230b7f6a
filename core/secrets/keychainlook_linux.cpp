// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using State = SecretStore::State;

const auto busName = "org.freedesktop.DBus"_L1;
const auto serviceName = "org.freedesktop.secrets"_L1;

/// False when there is no bus to connect to: libdbus would then start one of its own, which takes long and helps
/// nobody.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + u"/bus"_s);
}

bool isKdeSession()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("KDE"_L1, Qt::CaseInsensitive);
}

bool hasWallet(const QStringList &names)
{
    return std::ranges::any_of(names, [](const QString &name) { return name.startsWith("org.kde.kwalletd"_L1); });
}

QString backendOf(const QStringList &names)
{
    if (names.contains("org.keepassxc.KeePassXC.MainWindow"_L1))
        return u"KeePassXC (libsecret)"_s;
    if (names.contains("org.gnome.keyring"_L1))
        return u"GNOME Keyring (libsecret)"_s;
    return hasWallet(names) ? u"KWallet (libsecret)"_s : u"Secret Service (libsecret)"_s;
}

/// The questions to the bus and to the Secret Service, one after another; lives until the last is answered.
class Inquiry final : public QObject
{
public:
    Inquiry(QObject *context, std::chrono::milliseconds timeout, std::function<void(KeychainLook)> done)
        : QObject(context)
        , m_timeout(timeout)
        , m_done(std::move(done))
    { }

    void start() { ask(bus(u"ListNames"_s), &Inquiry::seeWhoRuns); }

private:
    using Step = void (Inquiry::*)(const QDBusPendingCall &);

    [[nodiscard]] static QDBusMessage bus(const QString &method)
    {
        return QDBusMessage::createMethodCall(busName, u"/org/freedesktop/DBus"_s, busName, method);
    }

    void ask(const QDBusMessage &question, Step next)
    {
        auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(question, static_cast<int>(m_timeout.count())), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, next] { (this->*next)(*watcher); });
    }

    void seeWhoRuns(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<QStringList> names = call;
        if (names.isError())
            return finish(State::Absent);
        m_names = names.value();
        m_backend = backendOf(m_names);
        if (m_names.contains(serviceName) && !(isKdeSession() && hasWallet(m_names)))
            return askForDefaultCollection();
        ask(bus(u"ListActivatableNames"_s), &Inquiry::seeWhoCouldRun);
    }

    void seeWhoCouldRun(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<QStringList> names = call;
        const QStringList known = m_names + (names.isError() ? QStringList() : names.value());
        if (isKdeSession() && hasWallet(known)) { // QtKeychain asks it directly then, whoever else is there
            m_backend = u"KWallet"_s;
            return finish(State::Unknown);
        }
        if (known.contains(serviceName))
            return askForDefaultCollection();
        finish(State::Absent);
    }

    void askForDefaultCollection()
    {
        QDBusMessage question = QDBusMessage::createMethodCall(serviceName, u"/org/freedesktop/secrets"_s,
                                                               u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
        question << u"default"_s;
        ask(question, &Inquiry::askWhetherLocked);
    }

    void askWhetherLocked(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<QDBusObjectPath> path = call;
        if (path.isError())
            return finish(stateBy(path.error()));
        if (path.value().path() == "/"_L1) // nobody has stored anything yet
            return finish(State::Unknown);
        QDBusMessage question = QDBusMessage::createMethodCall(serviceName, path.value().path(),
                                                               u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        ask(question, &Inquiry::conclude);
    }

    void conclude(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<QDBusVariant> isLocked = call;
        if (isLocked.isError())
            return finish(stateBy(isLocked.error()));
        finish(isLocked.value().variant().toBool() ? State::Locked : State::Working);
    }

    [[nodiscard]] static State stateBy(const QDBusError &error)
    {
        switch (error.type()) {
        case QDBusError::NoReply:
        case QDBusError::Timeout:
        case QDBusError::TimedOut: return State::Locked; // it is there, but lets nobody in
        case QDBusError::ServiceUnknown:
        case QDBusError::Disconnected: return State::Absent;
        default:
            return error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1) ? State::Absent : State::Unknown;
        }
    }

    void finish(State state)
    {
        deleteLater();
        m_done({.state = state, .backend = state == State::Absent ? QString() : m_backend});
    }

    std::chrono::milliseconds m_timeout;
    std::function<void(KeychainLook)> m_done;
    QStringList m_names;
    QString m_backend;
};

} // namespace

void lookAtKeychain(QObject *context, std::chrono::milliseconds timeout, std::function<void(KeychainLook)> done)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return done({.state = State::Absent});
    (new Inquiry(context, timeout, std::move(done)))->start();
}

} // namespace core
