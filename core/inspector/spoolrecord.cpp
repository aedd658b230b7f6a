// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/spoolrecord_p.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstring>

namespace core {

namespace {

template <typename T>
concept Number = std::is_integral_v<T> || std::is_enum_v<T>;

class Packing final
{
public:
    explicit Packing(QByteArray &out) : m_out(out) { }

    template <Number T>
    void operator()(const T &number)
    {
        const auto wide = static_cast<qint64>(number);
        m_out.append(reinterpret_cast<const char *>(&wide), sizeof wide);
    }
    void operator()(const QByteArray &bytes)
    {
        (*this)(bytes.size());
        m_out.append(bytes);
    }
    void operator()(const QString &text)
    {
        (*this)(text.size());
        m_out.append(reinterpret_cast<const char *>(text.constData()), text.size() * qsizetype(sizeof(QChar)));
    }
    void operator()(const AppId &account) { (*this)(account.toString()); }
    void operator()(const Delivery::Flags &flags) { (*this)(flags.toInt()); }
    void operator()(const std::chrono::microseconds &time) { (*this)(qint64(time.count())); }
    void operator()(const QDateTime &moment)
    {
        (*this)(moment.isValid());
        (*this)(moment.isValid() ? moment.toMSecsSinceEpoch() : 0);
    }
    void operator()(const QList<HttpHeader> &headers)
    {
        (*this)(headers.size());
        for (const HttpHeader &header : headers) {
            (*this)(header.name);
            (*this)(header.value);
        }
    }

private:
    QByteArray &m_out;
};

class Unpacking final
{
public:
    explicit Unpacking(QByteArrayView bytes) : m_rest(bytes) { }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    template <Number T>
    void operator()(T &number)
    {
        qint64 wide = 0;
        const QByteArrayView bytes = take(sizeof wide);
        if (!bytes.isEmpty())
            std::memcpy(&wide, bytes.data(), sizeof wide);
        number = static_cast<T>(wide);
    }
    void operator()(QByteArray &bytes) { bytes = take(size()).toByteArray(); }
    void operator()(QString &text)
    {
        const QByteArrayView bytes = take(size() * qint64(sizeof(QChar)));
        text.resize(bytes.size() / qsizetype(sizeof(QChar)));
        if (!bytes.isEmpty())
            std::memcpy(text.data(), bytes.data(), std::size_t(bytes.size()));
    }
    void operator()(AppId &account)
    {
        QString text;
        (*this)(text);
        account = AppId::parse(text).value_or(AppId());
    }
    void operator()(Delivery::Flags &flags)
    {
        Delivery::Flags::Int number = 0;
        (*this)(number);
        flags = Delivery::Flags::fromInt(number);
    }
    void operator()(std::chrono::microseconds &time)
    {
        qint64 count = 0;
        (*this)(count);
        time = std::chrono::microseconds(count);
    }
    void operator()(QDateTime &moment)
    {
        bool isValid = false;
        qint64 time = 0;
        (*this)(isValid);
        (*this)(time);
        moment = isValid ? QDateTime::fromMSecsSinceEpoch(time, Qt::UTC) : QDateTime();
    }
    void operator()(QList<HttpHeader> &headers)
    {
        for (qint64 left = size(); left > 0 && m_isWhole; --left) {
            HttpHeader header;
            (*this)(header.name);
            (*this)(header.value);
            headers.append(std::move(header));
        }
    }

private:
    [[nodiscard]] qint64 size()
    {
        qint64 size = 0;
        (*this)(size);
        return size;
    }

    QByteArrayView take(qint64 size)
    {
        m_isWhole = m_isWhole && size >= 0 && size <= m_rest.size();
        if (!m_isWhole)
            return {};
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }

    QByteArrayView m_rest;
    bool m_isWhole = true;
};

/// Both ways, so that one cannot differ from the other.
template <typename Stream, typename D>
void stream(Stream &stream, D &d)
{
    const auto all = [&stream](auto &...fields) { (stream(fields), ...); };
    all(d.receivedAt, d.account, d.remoteAddress, d.method, d.path, d.query, d.headers, d.body);
    all(d.state, d.failedStep, d.reason, d.mode, d.plain);
    all(d.type, d.event, d.eventKey, d.from, d.messageId, d.dedupeKey, d.summary);
    all(d.attempt, d.firstAt, d.flags, d.replyStatus, d.reply, d.answeredBy, d.duration);
}

} // namespace

void appendRecord(QByteArray &out, const Delivery &delivery)
{
    Packing packing(out);
    stream(packing, delivery);
}

Result<std::vector<Delivery>> readRecords(QByteArrayView bytes)
{
    Unpacking unpacking(bytes);
    std::vector<Delivery> deliveries;
    while (!unpacking.atEnd() && unpacking.isWhole()) {
        Delivery delivery;
        stream(unpacking, delivery);
        deliveries.push_back(std::move(delivery));
    }
    if (!unpacking.isWhole())
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("SpoolFile", "callbacks.spool holds rows of another kind."));
    return deliveries;
}

} // namespace core
