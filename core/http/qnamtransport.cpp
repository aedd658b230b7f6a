// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/qnamtransport.h"

#include "core/base/redact.h"

#include <QCoroNetworkReply>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace core {

using namespace Qt::StringLiterals;

namespace {

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

/// A body that can be read once. QNetworkAccessManager repeats a request, POST too, up to three times when the
/// connection is cut before the answer (seen with Qt 6.4); a message would then be sent twice. It cannot rewind this.
class ReadOnce final : public QIODevice
{
public:
    explicit ReadOnce(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        if (atEnd())
            return -1;
        const qint64 count = std::min(most, bytesAvailable());
        std::copy_n(m_bytes.constData() + m_read, count, target);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

QNetworkProxy toProxy(const QUrl &url)
{
    const bool isSocks = url.scheme().startsWith("socks5"_L1);
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port(isSocks ? 1080 : 8080)), url.userName(), url.password());
}

/// QNetworkAccessManager may repeat a GET when a connection that it kept turns out to be closed.
bool isRepeatable(const HttpRequest &request)
{
    return request.verb == "GET";
}

std::optional<Error> refusal(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const bool mayBePlain = request.plainHttp == PlainHttp::Anywhere || isLoopback(url);
    if (!url.host().isEmpty() && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && mayBePlain)))
        return std::nullopt;
    if (!url.host().isEmpty() && url.scheme() == "http"_L1)
        return Error{.kind = Error::Kind::Tls,
                     .message = QnamTransport::tr("%1 is not asked over unencrypted http").arg(url.host()),
                     .advice = QnamTransport::tr("Use https; plain http is only for this computer itself.")};
    return Error{.kind = Error::Kind::Invalid,
                 .message = QnamTransport::tr("\"%1\" is not a web address").arg(redactUrl(url).toString()),
                 .field = u"url"_s};
}

QNetworkRequest toNetworkRequest(const HttpRequest &request)
{
    QNetworkRequest raw(request.url);
    raw.setRawHeader("User-Agent", "MpDesk/" MPDESK_VERSION);
    if (!request.contentType.isEmpty())
        raw.setRawHeader("Content-Type", request.contentType);
    else if (!isRepeatable(request))
        raw.setRawHeader("Content-Type", "application/octet-stream");
    // A kept connection may have been closed by the other side just now. What is written to it is lost, and nobody can
    // tell that from a request whose answer was lost: a message that never left would be one that may have arrived,
    // and is not repeated. A handshake for each is the price.
    if (!isRepeatable(request))
        raw.setRawHeader("Connection", "close");
    for (const HttpHeader &header : request.headers)
        raw.setRawHeader(header.name, header.value);
    raw.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    raw.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    raw.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    raw.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    raw.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    raw.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    raw.setSslConfiguration(tls);
    return raw;
}

/// Any HTTP status is an answer, if all of it has arrived.
bool isAnswered(const QNetworkReply &reply)
{
    const bool hasStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0;
    const bool isHttpError =
        reply.error() >= QNetworkReply::ContentAccessDenied && reply.error() != QNetworkReply::ProtocolFailure;
    return hasStatus && (reply.error() == QNetworkReply::NoError || isHttpError);
}

HttpReply toHttpReply(QNetworkReply &reply, std::chrono::milliseconds elapsed)
{
    HttpReply answer{.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                     .body = reply.readAll(),
                     .elapsed = elapsed};
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.append(HttpHeader{.name = name, .value = value});
    return answer;
}

/// Whether the request cannot have reached the other side.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError: return true;
    default: return false;
    }
}

/// Of a request that may have arrived.
Error cutOff(Error::Kind kind, const QString &message)
{
    return {.kind = kind, .message = message, .isOutcomeUnknown = true};
}

Error networkError(const QNetworkReply &reply, const HttpRequest &request)
{
    const QString host = request.url.host();
    const bool isTls = reply.error() == QNetworkReply::SslHandshakeFailedError;
    Error error{.kind = isTls ? Error::Kind::Tls : Error::Kind::Network};
    if (isBeforeSending(reply.error())) {
        const QString text = isTls ? QnamTransport::tr("No encrypted connection to %1: %2")
                                   : QnamTransport::tr("No connection to %1: %2");
        error.message = text.arg(host, redactText(reply.errorString()));
        error.advice = QnamTransport::tr("Check the network, the proxy of this account and its API host.");
        return error;
    }
    error.isOutcomeUnknown = true;
    error.message = QnamTransport::tr("The connection to %1 ended before it had answered").arg(host);
    error.advice = isRepeatable(request)
        ? QnamTransport::tr("Try again.")
        : QnamTransport::tr("It may have done what was asked: look before you repeat it.");
    return error;
}

} // namespace

void QnamTransport::ReplyDeleter::operator()(QNetworkReply *reply) const
{
    // A coroutine resumes inside QNetworkReply::finished: the reply has to outlive that signal.
    reply->deleteLater();
}

QnamTransport::QnamTransport(QObject *parent) : Transport(parent) { }

QnamTransport::~QnamTransport()
{
    cancelAll();
}

Task<HttpReply> QnamTransport::send(HttpRequest request)
{
    if (const std::optional<Error> refused = refusal(request))
        co_return fail(*refused);
    if (request.transfer && request.transfer->isStopped())
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    QElapsedTimer stopwatch;
    stopwatch.start();
    const ReplyPointer reply = start(request);
    co_await reply.get();
    const std::chrono::milliseconds elapsed(stopwatch.elapsed());
    const Flight flight = m_underWay.take(reply.get());
    const QString host = request.url.host();
    switch (flight.cutShort) {
    case CutShort::ByOwner: co_return fail(cutOff(Error::Kind::Cancelled, tr("Cancelled")));
    case CutShort::ByTime:
        co_return fail(
            cutOff(Error::Kind::Timeout,
                   tr("%1 did not answer within %2 s").arg(host).arg(double(request.timeout.count()) / 1000)));
    case CutShort::BySize:
        co_return fail(cutOff(Error::Kind::Protocol,
                              tr("The answer of %1 is longer than %2 bytes").arg(host).arg(request.maxReplyBytes)));
    case CutShort::No: break;
    }
    if (!flight.tlsFaults.isEmpty())
        co_return fail(Error::Kind::Tls, tr("The certificate of %1 is not trusted: %2").arg(host, flight.tlsFaults));
    if (!isAnswered(*reply))
        co_return fail(networkError(*reply, request));
    co_return toHttpReply(*reply, elapsed);
}

Task<void> QnamTransport::pause(std::chrono::milliseconds duration)
{
    const auto gate = std::make_shared<Gate<void>>();
    m_pauses.append(gate);
    QTimer::singleShot(duration, this, [gate] { gate->open({}); });
    const Done outcome = co_await gate->opened();
    m_pauses.removeOne(gate);
    co_return outcome;
}

void QnamTransport::cancelAll()
{
    const QList<QNetworkReply *> replies = m_underWay.keys();
    for (QNetworkReply *const reply : replies)
        cut(reply, CutShort::ByOwner);
    const auto pauses = std::exchange(m_pauses, {});
    for (const auto &gate : pauses)
        gate->open(fail(Error::Kind::Cancelled, tr("Cancelled")));
}

QNetworkAccessManager &QnamTransport::managerFor(const HttpRequest &request)
{
    // What runs on this computer is never reached through a proxy.
    const QUrl way = isLoopback(request.url) ? QUrl(u"direct:"_s) : request.proxy;
    const ManagerKey key(way, isRepeatable(request));
    // One manager has six connections to a host. A seventh request would wait in it while its time is running out.
    constexpr qsizetype atOnce = 6;
    for (QNetworkAccessManager *const manager : std::as_const(m_managers[key])) {
        if (loadOf(*manager) < atOnce)
            return *manager;
    }
    auto *const manager = new QNetworkAccessManager(this);
    if (isLoopback(request.url))
        manager->setProxy(QNetworkProxy::NoProxy);
    else if (request.proxy.isEmpty())
        manager->setProxyFactory(new SystemProxies);
    else
        manager->setProxy(toProxy(request.proxy));
    m_managers[key].append(manager);
    return *manager;
}

qsizetype QnamTransport::loadOf(const QNetworkAccessManager &manager) const
{
    const auto isItsOwn = [&manager](const QNetworkReply *reply) { return reply->manager() == &manager; };
    return std::count_if(m_underWay.keyBegin(), m_underWay.keyEnd(), isItsOwn);
}

QnamTransport::ReplyPointer QnamTransport::start(const HttpRequest &request)
{
    QNetworkAccessManager &manager = managerFor(request);
    QNetworkRequest raw = toNetworkRequest(request);
    QNetworkReply *reply = nullptr;
    if (isRepeatable(request)) {
        reply = manager.get(raw);
    } else {
        raw.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        raw.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto body = std::make_unique<ReadOnce>(request.body);
        if (request.verb == "POST")
            reply = manager.post(raw, body.get());
        else
            reply = manager.sendCustomRequest(raw, request.verb, body.get());
        body.release()->setParent(reply);
    }
    watch(reply, request);
    return ReplyPointer(reply);
}

void QnamTransport::watch(QNetworkReply *reply, const HttpRequest &request)
{
    m_underWay.insert(reply, {});
    const qsizetype limit = request.maxReplyBytes;
    reply->setReadBufferSize(limit + 1); // or Qt's own thread piles up what a fast server sends until we look
    const auto checkSize = [this, reply, limit] {
        const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (announced > limit || reply->bytesAvailable() > limit)
            cut(reply, CutShort::BySize);
    };
    connect(reply, &QNetworkReply::metaDataChanged, this, checkSize);
    connect(reply, &QNetworkReply::readyRead, this, checkSize);
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &faults) {
        QStringList reasons;
        for (const QSslError &fault : faults)
            reasons += fault.errorString();
        if (const auto flight = m_underWay.find(reply); flight != m_underWay.end())
            flight->tlsFaults = reasons.join(u"; "_s);
    });
    QTimer::singleShot(request.timeout, reply, [this, reply] { cut(reply, CutShort::ByTime); });
    if (const Transfer *const transfer = request.transfer.get()) {
        connect(reply, &QNetworkReply::uploadProgress, transfer, &Transfer::progressed);
        connect(transfer, &Transfer::stopped, reply, [this, reply] { cut(reply, CutShort::ByOwner); });
    }
}

void QnamTransport::cut(QNetworkReply *reply, CutShort why)
{
    const auto flight = m_underWay.find(reply);
    if (flight == m_underWay.end() || flight->cutShort != CutShort::No || reply->isFinished())
        return;
    flight->cutShort = why;
    reply->abort(); // resumes the coroutine that waits for it, before abort() returns
}

} // namespace core
