// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const auto serviceName = "org.freedesktop.secrets"_L1;
const auto promptInterface = "org.freedesktop.Secret.Prompt"_L1;

/// One prompt of the Secret Service, from the request to the user's answer.
class Unlocking final : public QObject
{
    Q_OBJECT

public:
    Unlocking(QObject *context, std::function<void(bool)> done) : QObject(context), m_done(std::move(done))
    {
        auto *watcher = new QDBusServiceWatcher(serviceName, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
        connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { finish(false); });
    }

    void start()
    {
        QDBusMessage question = toService(u"ReadAlias"_s);
        question << u"default"_s;
        ask(question, &Unlocking::requestUnlocking);
    }

private Q_SLOTS:
    void conclude(bool isDismissed, const QDBusVariant &) { finish(!isDismissed); }

private:
    using Step = void (Unlocking::*)(const QDBusPendingCall &);

    [[nodiscard]] static QDBusMessage toService(const QString &method)
    {
        return QDBusMessage::createMethodCall(serviceName, u"/org/freedesktop/secrets"_s,
                                              u"org.freedesktop.Secret.Service"_s, method);
    }

    void ask(const QDBusMessage &question, Step next)
    {
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, next] { (this->*next)(*watcher); });
    }

    void requestUnlocking(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<QDBusObjectPath> collection = call;
        if (collection.isError())
            return finish(false);
        QDBusMessage request = toService(u"Unlock"_s);
        request << QVariant::fromValue(QList<QDBusObjectPath>{collection.value()});
        ask(request, &Unlocking::showPrompt);
    }

    void showPrompt(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> reply = call;
        if (reply.isError())
            return finish(false);
        const QString prompt = reply.argumentAt<1>().path();
        if (prompt == "/"_L1) // nothing to ask: it is open, or cannot be opened
            return finish(!reply.argumentAt<0>().isEmpty());
        m_bus.connect(serviceName, prompt, promptInterface, u"Completed"_s, this, SLOT(conclude(bool, QDBusVariant)));
        QDBusMessage request = QDBusMessage::createMethodCall(serviceName, prompt, promptInterface, u"Prompt"_s);
        request << QString(); // no window to stand before
        ask(request, &Unlocking::noticeRefusal);
    }

    void noticeRefusal(const QDBusPendingCall &call)
    {
        if (call.isError())
            finish(false);
    }

    void finish(bool isOpen)
    {
        if (const auto done = std::exchange(m_done, nullptr)) {
            deleteLater();
            done(isOpen);
        }
    }

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    std::function<void(bool)> m_done;
};

} // namespace

void unlockKeychain(QObject *context, std::function<void(bool isOpen)> done)
{
    (new Unlocking(context, std::move(done)))->start();
}

} // namespace core

#include "keychainunlock_linux.moc"
