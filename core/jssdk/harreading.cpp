// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/harreading.h"

#include "core/jssdk/harstream_p.h"
#include "core/jssdk/looseobject.h"
#include "core/jssdk/texts_p.h"

#include <QUrl>
#include <QUrlQuery>

#include <rapidjson/reader.h>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t deepest = 64;
constexpr qsizetype mostFindings = 200;

/// What a recording tells of one request and its answer.
struct Entry
{
    QString url;
    QString referer;
    QString sentBody;
    QString page; ///< id of it
    QByteArray mime;
    QByteArray encoding;
    QByteArray text;
};

/// The address in the query or body of a request for a signature.
QString sentUrlOf(const Entry &entry)
{
    const QString bare = entry.sentBody.trimmed();
    for (const QString &query : {QUrl(entry.url).query(QUrl::FullyEncoded), bare}) {
        const QUrlQuery parsed(query);
        for (const auto &[name, value] : parsed.queryItems(QUrl::FullyEncoded)) {
            // A form writes blanks as +, and an address has none.
            const QString decoded = QUrl::fromPercentEncoding(value.toUtf8());
            if (decoded.startsWith("http://"_L1) || decoded.startsWith("https://"_L1))
                return decoded;
        }
    }
    const auto body = bare.startsWith(u'{') ? readLooseObject(bare, 0) : std::nullopt;
    if (!body)
        return {};
    for (const auto &[key, value] : body->value.members) {
        if (value.text.startsWith("http://"_L1) || value.text.startsWith("https://"_L1))
            return value.text;
    }
    return {};
}

/// Receives what RapidJSON reads; the place of each value is known by the keys above it.
class Receiver : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Receiver>
{
public:
    // NOLINTBEGIN(readability-identifier-naming): the names are RapidJSON's.
    bool Default() { return true; }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        take(QByteArrayView(text, static_cast<qsizetype>(length)));
        return true;
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_keys.back() = QByteArray(text, static_cast<qsizetype>(length));
        return true;
    }
    bool StartObject() { return open(); }
    bool EndObject(rapidjson::SizeType)
    {
        m_keys.pop_back();
        const QByteArray at = place();
        if (at == "log/entries/") {
            finishEntry();
        } else if (at == "log/entries//request/headers/") {
            if (m_header.compare("referer", Qt::CaseInsensitive) == 0)
                m_entry.referer = QString::fromUtf8(m_value);
        } else if (at == "log/pages/") {
            m_titles.insert(m_pageId, m_title);
        }
        return true;
    }
    bool StartArray() { return open(); }
    bool EndArray(rapidjson::SizeType)
    {
        m_keys.pop_back();
        m_hasEntries |= place() == "log/entries";
        return true;
    }
    // NOLINTEND(readability-identifier-naming)

    [[nodiscard]] bool isHar() const { return m_hasEntries || m_reading.entries > 0; }

    HarReading finish()
    {
        for (HarFinding &finding : m_reading.findings) {
            if (const QString title = m_titles.value(finding.pageUrl); title.startsWith("http"_L1))
                finding.pageUrl = title;
            else if (!finding.pageUrl.startsWith("http"_L1))
                finding.pageUrl.clear();
        }
        return std::move(m_reading);
    }

private:
    bool open()
    {
        m_keys.emplace_back();
        return m_keys.size() <= deepest;
    }

    /// "log/entries//request/url": an array's level is empty.
    [[nodiscard]] QByteArray place() const
    {
        QByteArray place;
        for (size_t i = 0; i < m_keys.size(); ++i)
            place += (i > 0 ? "/" : "") + m_keys[i];
        return place;
    }

    void take(QByteArrayView text)
    {
        const QByteArray at = place();
        if (at == "log/entries//request/url")
            m_entry.url = QString::fromUtf8(text);
        else if (at == "log/entries//pageref")
            m_entry.page = QString::fromUtf8(text);
        else if (at == "log/entries//request/headers//name")
            m_header = text.toByteArray();
        else if (at == "log/entries//request/headers//value")
            m_value = text.toByteArray();
        else if (at == "log/entries//request/postData/text")
            m_entry.sentBody = QString::fromUtf8(text);
        else if (at == "log/entries//response/content/mimeType")
            m_entry.mime = text.toByteArray();
        else if (at == "log/entries//response/content/encoding")
            m_entry.encoding = text.toByteArray();
        else if (at == "log/entries//response/content/text")
            m_entry.text = text.toByteArray();
        else if (at == "log/pages//id")
            m_pageId = QString::fromUtf8(text);
        else if (at == "log/pages//title")
            m_title = QString::fromUtf8(text);
    }

    void finishEntry()
    {
        ++m_reading.entries;
        const Entry entry = std::exchange(m_entry, {});
        const bool isText = entry.mime.isEmpty() || entry.mime.contains("html") || entry.mime.contains("script")
            || entry.mime.contains("json") || entry.mime.contains("text/plain");
        if (!isText || m_reading.findings.size() >= mostFindings)
            return;
        const QByteArray body = entry.encoding == "base64" ? QByteArray::fromBase64(entry.text) : entry.text;
        if (!body.toLower().contains("sign"))
            return;
        const auto clues = readPageClues(QString::fromUtf8(body));
        if (!clues || !clues->signature || clues->signature->form == Clue::Form::Expression || !clues->nonceStr)
            return;
        const bool isPage = entry.mime.contains("html") && clues->source == PageClues::Source::Config;
        m_reading.findings.append({.clues = *clues,
                                   .answeredBy = entry.url,
                                   .pageUrl = isPage           ? entry.url
                                       : !entry.page.isEmpty() ? entry.page
                                                               : entry.referer,
                                   .sentUrl = isPage ? QString() : sentUrlOf(entry)});
    }

    std::vector<QByteArray> m_keys;
    Entry m_entry;
    QByteArray m_header;
    QByteArray m_value;
    QString m_pageId;
    QString m_title;
    QHash<QString, QString> m_titles;
    HarReading m_reading;
    bool m_hasEntries = false;
};

Result<HarReading> refuse(const QString &message, const QString &advice = {})
{
    return invalid(u"har"_s, message, advice);
}

/// What the first bytes tell; empty when they may be JSON.
QString otherKindOf(const QByteArray &start)
{
    if (start.trimmed().isEmpty())
        return Texts::tr("The file is empty");
    if (start.startsWith("\x1f\x8b") || start.startsWith("PK"))
        return Texts::tr("The file is compressed; unpack it first");
    if (start.trimmed().startsWith('<'))
        return Texts::tr("The file is HTML or XML, not a HAR file");
    if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff"))
        return Texts::tr("The file is UTF-16; save it as UTF-8");
    return {};
}

} // namespace

Result<HarReading> readHar(QIODevice &file, const HarProgress &progress)
{
    const QByteArray start = file.peek(512);
    if (const QString other = otherKindOf(start); !other.isEmpty())
        return refuse(other,
                      Texts::tr("In the browser's developer tools, Network, choose “Save all as HAR with content”."));
    if (start.startsWith("\xef\xbb\xbf"))
        static_cast<void>(file.read(3));
    HarStream stream(file, progress);
    Receiver receiver;
    rapidjson::Reader reader;
    const auto result = reader.Parse<rapidjson::kParseIterativeFlag>(stream, receiver);
    if (stream.isStopped())
        return fail(Error::Kind::Cancelled, Texts::tr("Reading the HAR file was stopped"));
    const bool isHar = receiver.isHar();
    if (!isHar)
        return refuse(result.IsError()
                          ? Texts::tr("This is no JSON from byte %1 on, so no HAR file").arg(result.Offset())
                          : Texts::tr("This is JSON, but no HAR file: it has no log.entries"));
    HarReading reading = receiver.finish();
    if (result.IsError())
        reading.remarks += stream.isAtEnd()
            ? Texts::tr("The file is cut off; the %n request(s) before were read.", nullptr,
                        static_cast<int>(reading.entries))
            : Texts::tr("The file is damaged from byte %1 on; what stands before was read.").arg(result.Offset());
    return reading;
}

} // namespace core::jssdk
