// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>

/// What a test under with_keyring.sh does to the keyring from outside.
namespace test {

/// A secret as the Secret Service takes it, without encryption on the bus.
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType = QStringLiteral("text/plain");

    friend QDBusArgument &operator<<(QDBusArgument &out, const PlainSecret &secret)
    {
        out.beginStructure();
        out << secret.session << secret.parameters << secret.value << secret.contentType;
        out.endStructure();
        return out;
    }
    friend const QDBusArgument &operator>>(const QDBusArgument &in, PlainSecret &secret)
    {
        in.beginStructure();
        in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
        in.endStructure();
        return in;
    }
};

inline QDBusObjectPath defaultCollection()
{
    QDBusInterface service(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service"));
    return QDBusReply<QDBusObjectPath>(service.call(QStringLiteral("ReadAlias"), QStringLiteral("default"))).value();
}

[[nodiscard]] inline bool isKeyringLocked()
{
    QDBusInterface collection(QStringLiteral("org.freedesktop.secrets"), defaultCollection().path(),
                              QStringLiteral("org.freedesktop.Secret.Collection"));
    return collection.property("Locked").toBool();
}

inline void lockKeyring()
{
    QDBusInterface service(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service"));
    service.call(QStringLiteral("Lock"), QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()}));
}

/// As when the user answers a prompt elsewhere. The only way in that a running gnome-keyring has for a program is its
/// private one.
inline void unlockKeyring()
{
    QFile password(qEnvironmentVariable("MPDESK_KEYRING_PASSWORD_FILE"));
    if (!password.open(QIODevice::ReadOnly))
        qFatal("with_keyring.sh has left no password");
    qDBusRegisterMetaType<PlainSecret>();
    QDBusInterface service(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                           QStringLiteral("org.freedesktop.Secret.Service"));
    const QDBusMessage session = service.call(QStringLiteral("OpenSession"), QStringLiteral("plain"),
                                              QVariant::fromValue(QDBusVariant(QString())));
    const auto path = session.arguments().value(1).value<QDBusObjectPath>();
    QDBusInterface inside(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                          QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"));
    const PlainSecret secret{.session = path, .value = password.readAll()};
    inside.call(QStringLiteral("UnlockWithMasterPassword"), QVariant::fromValue(defaultCollection()),
                QVariant::fromValue(secret));
}

/// A service on the session bus that answers what it is told to and leaves every other call without an answer.
class SilentService final : public QDBusVirtualObject
{
public:
    explicit SilentService(const QString &name)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name))
        , m_name(name)
    {
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
        m_bus.registerService(name);
    }
    ~SilentService() override
    {
        m_bus.unregisterService(m_name);
        QDBusConnection::disconnectFromBus(m_name);
    }
    Q_DISABLE_COPY_MOVE(SilentService)

    void answer(const QString &member, const QVariantList &values) { m_answers.insert(member, values); }
    void emitSignal(const QString &path, const QString &interface, const QString &member, const QVariantList &values)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
        signal.setArguments(values);
        m_bus.send(signal);
    }
    /// How often this was asked for.
    [[nodiscard]] qsizetype asked(const QString &member) const { return m_asked.count(member); }
    /// Answers all that has been left waiting with an error.
    void giveUp()
    {
        for (const QDBusMessage &message : std::exchange(m_waiting, {}))
            m_bus.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("given up")));
    }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        m_asked.append(message.member());
        if (m_answers.contains(message.member()))
            connection.send(message.createReply(m_answers.value(message.member())));
        else
            m_waiting.append(message);
        return true;
    }

private:
    QDBusConnection m_bus;
    QString m_name;
    QHash<QString, QVariantList> m_answers;
    QStringList m_asked;
    QList<QDBusMessage> m_waiting;
};

} // namespace test
