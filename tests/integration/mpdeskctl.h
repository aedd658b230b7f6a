// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace test {

/// What one run of mpdeskctl left behind.
struct Ran
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QByteArray all() const { return QByteArray(out).append(err); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// The real mpdeskctl with a profile, a home and a credentials directory of its own, and without the user's keychain
/// unless asked for.
class Mpdeskctl
{
public:
    enum class Keychain { None, OfSession };

    explicit Mpdeskctl(Keychain keychain = Keychain::None) : m_environment(QProcessEnvironment::systemEnvironment())
    {
        QDir(m_home.path()).mkdir(QStringLiteral("credentials"));
        m_environment.insert(QStringLiteral("HOME"), m_home.path());
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("MPDESK_DATA_DIR"), dataFolder());
        m_environment.insert(QStringLiteral("CREDENTIALS_DIRECTORY"), credentialsFolder());
        if (keychain == Keychain::None) {
            m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
            m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        }
    }

    [[nodiscard]] static QString program()
    {
        return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/mpdeskctl"));
    }
    [[nodiscard]] QString dataFolder() const { return m_place.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString credentialsFolder() const { return m_home.filePath(QStringLiteral("credentials")); }
    [[nodiscard]] QString home() const { return m_home.path(); }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program(), arguments);
        process.write(input);
        process.closeWriteChannel();
        constexpr int most = 60'000;
        if (!process.waitForFinished(most))
            return {.err = process.errorString().toUtf8()};
        return {.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }

    /// Puts the secrets of an account where a server has them.
    void giveCredentials(const QString &appId, const QJsonObject &secrets) const
    {
        QFile file(credentialsFolder() + u'/' + appId + QStringLiteral(".json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(secrets).toJson());
    }

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    QTemporaryDir m_home; ///< with the credentials directory, which may hold secrets
    Folder m_place;
    QProcessEnvironment m_environment;
};

/// A verb that serves until it is stopped, read line by line.
class Serving
{
public:
    Serving(const Mpdeskctl &program, const QStringList &arguments)
    {
        m_process.setProcessEnvironment(program.environment());
        m_process.start(Mpdeskctl::program(), arguments, QIODevice::ReadWrite);
    }
    ~Serving() { static_cast<void>(stop()); }
    Q_DISABLE_COPY_MOVE(Serving)

    /// The next line of standard output as JSON; empty when the program ended or none came in time.
    [[nodiscard]] QJsonObject nextLine()
    {
        constexpr int most = 30'000;
        m_process.setReadChannel(QProcess::StandardOutput);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(most))
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    void send(int signal) const { ::kill(static_cast<pid_t>(m_process.processId()), signal); }
    /// Sends the signal and waits; -1 when the program did not end in order.
    [[nodiscard]] int stop(int signal = SIGTERM)
    {
        if (m_process.state() == QProcess::NotRunning)
            return -1;
        send(signal);
        constexpr int most = 30'000;
        if (!m_process.waitForFinished(most) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }

    [[nodiscard]] QByteArray err() { return m_process.readAllStandardError(); }
    [[nodiscard]] QByteArray restOfOutput() { return m_process.readAllStandardOutput(); }

private:
    QProcess m_process;
};

/// A sandbox on a port of its own, and an account for it whose secrets are in the credentials directory.
class SandboxAccount
{
public:
    explicit SandboxAccount(const Mpdeskctl &program, const QStringList &more = {})
        : m_serving(program,
                    QStringList{QStringLiteral("sandbox"), QStringLiteral("serve"), QStringLiteral("--port"),
                                QStringLiteral("0")}
                        + more)
        , m_identity(m_serving.nextLine())
    { }

    [[nodiscard]] QString value(const char *name) const { return m_identity.value(QLatin1String(name)).toString(); }
    [[nodiscard]] QString appId() const { return value("appid"); }
    [[nodiscard]] const QJsonObject &identity() const { return m_identity; }
    [[nodiscard]] QJsonObject secrets() const
    {
        QJsonObject secrets;
        for (const char *name : {"secret", "token", "aesKey"})
            secrets.insert(QLatin1String(name), m_identity.value(QLatin1String(name)));
        return secrets;
    }
    [[nodiscard]] QByteArray secretsJson() const { return QJsonDocument(secrets()).toJson(QJsonDocument::Compact); }

    /// The arguments that add this account under a name.
    [[nodiscard]] QStringList addition(const QString &name) const
    {
        return {QStringLiteral("account"),
                QStringLiteral("add"),
                name,
                QStringLiteral("--appid"),
                appId(),
                QStringLiteral("--type"),
                QStringLiteral("sandbox"),
                QStringLiteral("--api-base"),
                value("baseUrl")};
    }

    /// Secrets into the credentials directory, then the account into the book, with `more` options.
    [[nodiscard]] Ran add(const Mpdeskctl &program, const QString &name, const QStringList &more = {}) const
    {
        program.giveCredentials(appId(), secrets());
        return program.run(addition(name) + more);
    }

    /// What the sandbox lets one arrange from outside; its answer.
    QJsonObject control(const QString &deed, const QByteArray &json = "{}") const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(value("baseUrl") + QStringLiteral("/mpdesk-sandbox/") + deed));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const std::unique_ptr<QNetworkReply> reply(network.post(request, json));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(test::patience) || reply->error() != QNetworkReply::NoError)
            qFatal("the sandbox does not obey: %s", qPrintable(reply->errorString()));
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    [[nodiscard]] Serving &serving() { return m_serving; }

private:
    Serving m_serving;
    QJsonObject m_identity;
};

} // namespace test
