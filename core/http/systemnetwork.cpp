// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/systemnetwork.h"

#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience(5);

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled, .message = SystemNetwork::tr("Cancelled")};
}

Error tooLate(const QString &host)
{
    return {.kind = Error::Kind::Timeout,
            .message = SystemNetwork::tr("%1 did not answer within %2 s").arg(host).arg(patience.count())};
}

Result<QList<QHostAddress>> addressesOf(const QHostInfo &info)
{
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return fail(Error::Kind::Network,
                    SystemNetwork::tr("The name %1 has no address: %2").arg(info.hostName(), info.errorString()));
    return info.addresses();
}

/// "DigiCert Inc" or what else the certificate has.
QString nameOf(const QStringList &common, const QStringList &organization)
{
    QStringList parts = organization + common;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2: return u"TLS 1.2"_s;
    case QSsl::TlsV1_3: return u"TLS 1.3"_s;
    default: return {};
    }
}

TlsSight sightOf(const QSslSocket &socket, const QStringList &faults)
{
    TlsSight sight{.protocol = protocolName(socket.sessionProtocol()), .faults = faults};
    for (const QSslCertificate &certificate : socket.peerCertificateChain())
        sight.chain.append({.subject = nameOf(certificate.subjectInfo(QSslCertificate::CommonName), {}),
                            .issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                                             certificate.issuerInfo(QSslCertificate::Organization)),
                            .expiresAt = certificate.expiryDate().toUTC()});
    return sight;
}

QNetworkProxy proxyOf(const QUrl &url)
{
    if (url.isEmpty())
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(u"https://api.weixin.qq.com"_s)))
            .value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    const bool isSocks = url.scheme().startsWith("socks5"_L1);
    constexpr int socksPort = 1080;
    constexpr int httpPort = 8080;
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port(isSocks ? socksPort : httpPort)), url.userName(),
                         url.password());
}

} // namespace

SystemNetwork::SystemNetwork(QObject *parent) : NetworkLook(parent) { }

SystemNetwork::~SystemNetwork()
{
    cancelAll();
}

Task<QList<QHostAddress>> SystemNetwork::resolve(QString host)
{
    const auto gate = std::make_shared<Gate<QList<QHostAddress>>>();
    const auto cancel = std::make_shared<Cancel>([gate] { gate->open(fail(cancelled())); });
    m_underWay.append(cancel);
    QHostInfo::lookupHost(host, this, [gate](const QHostInfo &info) { gate->open(addressesOf(info)); });
    QTimer::singleShot(patience, this, [gate, host] { gate->open(fail(tooLate(host))); });
    const Result<QList<QHostAddress>> found = co_await gate->opened();
    m_underWay.removeOne(cancel);
    co_return found;
}

Task<TlsSight> SystemNetwork::shakeHands(QString host, quint16 port, QUrl proxy)
{
    const auto gate = std::make_shared<Gate<TlsSight>>();
    const auto cancel = std::make_shared<Cancel>([gate] { gate->open(fail(cancelled())); });
    m_underWay.append(cancel);
    const std::unique_ptr<QSslSocket, QScopedPointerDeleteLater> socket(new QSslSocket(this));
    QSslSocket *const raw = socket.get();
    raw->setProxy(proxyOf(proxy));
    connect(raw, &QSslSocket::sslErrors, raw, [gate, raw](const QList<QSslError> &errors) {
        QStringList faults;
        for (const QSslError &error : errors)
            faults.append(error.errorString());
        gate->open(sightOf(*raw, faults));
    });
    connect(raw, &QSslSocket::encrypted, raw, [gate, raw] { gate->open(sightOf(*raw, {})); });
    connect(raw, &QSslSocket::errorOccurred, raw, [gate, raw, host](QAbstractSocket::SocketError error) {
        const bool isTls = error == QAbstractSocket::SslHandshakeFailedError;
        gate->open(fail(isTls ? Error::Kind::Tls : Error::Kind::Network,
                        tr("No encrypted connection to %1: %2").arg(host, raw->errorString())));
    });
    QTimer::singleShot(patience, raw, [gate, host] { gate->open(fail(tooLate(host))); });
    raw->connectToHostEncrypted(host, port);
    const Result<TlsSight> sight = co_await gate->opened();
    m_underWay.removeOne(cancel);
    raw->disconnect();
    raw->abort();
    co_return sight;
}

QString SystemNetwork::systemProxyFor(const QUrl &url) const
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const QNetworkProxy proxy = proxies.value(0);
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    return u"%1://%2:%3"_s.arg(isSocks ? u"socks5"_s : u"http"_s, proxy.hostName()).arg(proxy.port());
}

void SystemNetwork::cancelAll()
{
    const auto all = std::exchange(m_underWay, {});
    for (const auto &cancel : all)
        (*cancel)();
}

} // namespace core
