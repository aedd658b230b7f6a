// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontree.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::Json)
};

/// Line and column of an offset; cheap as long as the offsets rise.
class Position
{
public:
    explicit Position(QByteArrayView text) : m_text(text) { }

    void moveTo(qsizetype offset)
    {
        const QByteArrayView passed = m_text.first(offset).sliced(m_offset);
        m_line += static_cast<int>(std::ranges::count(passed, '\n'));
        if (const qsizetype lineBreak = passed.lastIndexOf('\n'); lineBreak >= 0)
            m_lineStart = m_offset + lineBreak + 1;
        m_offset = offset;
    }

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int column() const { return static_cast<int>(m_offset - m_lineStart) + 1; }

private:
    QByteArrayView m_text;
    qsizetype m_offset = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

/// Why and of what kind, before the place is known.
struct Refusal
{
    JsonFault::Kind kind = JsonFault::Kind::Syntax;
    QString reason; ///< empty = none
};

JsonFault faultAt(QByteArrayView text, qsizetype offset, const Refusal &refusal)
{
    Position position(text);
    position.moveTo(std::clamp<qsizetype>(offset, 0, text.size()));
    return {.kind = refusal.kind,
            .message = Texts::tr("Not acceptable JSON at line %1, column %2: %3")
                           .arg(position.line())
                           .arg(position.column())
                           .arg(refusal.reason),
            .line = position.line(),
            .column = position.column()};
}

Refusal loneSurrogate()
{
    return {JsonFault::Kind::Encoding, Texts::tr("a surrogate without its partner (\\ud800 to \\udfff)")};
}

/// Receives what RapidJSON reads and builds the tree without recursion. A refusal ends the parsing.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder>
{
public:
    TreeBuilder(const rapidjson::MemoryStream &stream, QByteArrayView text, const JsonLimits &limits)
        : m_stream(stream)
        , m_text(text)
        , m_position(text)
        , m_limits(limits)
    { }

    [[nodiscard]] const std::optional<JsonFault> &refusal() const { return m_refusal; }
    [[nodiscard]] JsonNode takeRoot() { return std::move(m_root); }

    // NOLINTBEGIN(readability-identifier-naming): the names are RapidJSON's.
    bool Null() { return leaf(JsonNode::Type::Null); }
    bool Bool(bool value) { return leaf(JsonNode::Type::Boolean, value ? u"true"_s : u"false"_s); }
    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        return leaf(JsonNode::Type::Number, QString(QLatin1String(text, static_cast<int>(length))));
    }
    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        QString decoded;
        return decode(text, length, decoded) && leaf(JsonNode::Type::String, decoded);
    }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        QString decoded;
        if (!decode(text, length, decoded))
            return false;
        m_keys.push_back(std::move(decoded));
        return true;
    }
    bool StartObject() { return open(JsonNode::Type::Object); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(JsonNode::Type::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    /// Of numbers that are no texts; they are asked for as they were written.
    bool Default() { return false; }
    // NOLINTEND(readability-identifier-naming)

private:
    /// RapidJSON has read a whole leaf or key when it calls, but not yet the bracket that opens an array or object.
    [[nodiscard]] qsizetype endOfToken() const { return static_cast<qsizetype>(m_stream.Tell()) - 1; }
    [[nodiscard]] qsizetype bracket() const { return static_cast<qsizetype>(m_stream.Tell()); }

    bool leaf(JsonNode::Type type, const QString &text = {})
    {
        if (!isWithinValues(endOfToken()))
            return false;
        add(made(type, text, endOfToken()));
        return true;
    }

    bool open(JsonNode::Type type)
    {
        if (m_open.size() >= static_cast<std::size_t>(m_limits.depth))
            return refuse(bracket(),
                          {JsonFault::Kind::Depth,
                           Texts::tr("arrays and objects are nested more than %1 deep").arg(m_limits.depth)});
        if (!isWithinValues(bracket()))
            return false;
        m_open.push_back(made(type, {}, bracket()));
        return true;
    }

    bool close()
    {
        JsonNode node = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(node));
        return true;
    }

    JsonNode made(JsonNode::Type type, const QString &text, qsizetype offset)
    {
        m_position.moveTo(offset);
        return {.type = type, .text = text, .line = m_position.line(), .column = m_position.column()};
    }

    void add(JsonNode node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
        } else if (JsonNode &parent = m_open.back(); parent.type == JsonNode::Type::Array) {
            parent.items.push_back(std::move(node));
        } else {
            parent.members.push_back({std::move(m_keys.back()), std::move(node)});
            m_keys.pop_back();
        }
    }

    bool isWithinValues(qsizetype offset)
    {
        return ++m_values <= m_limits.values
            || refuse(offset, {JsonFault::Kind::Size, Texts::tr("there are more than %1 values").arg(m_limits.values)});
    }

    /// RapidJSON 1.1 lets "\udc00" pass and hands on bytes that are not UTF-8.
    bool decode(const char *text, rapidjson::SizeType length, QString &decoded)
    {
        using Flag = QStringConverter::Flag;
        QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
        decoded = decoder(QByteArrayView(text, static_cast<qsizetype>(length)));
        return !decoder.hasError() || refuse(endOfToken(), loneSurrogate());
    }

    bool refuse(qsizetype offset, const Refusal &refusal)
    {
        m_refusal = faultAt(m_text, offset, refusal);
        return false;
    }

    const rapidjson::MemoryStream &m_stream;
    QByteArrayView m_text;
    Position m_position;
    JsonLimits m_limits;
    std::vector<JsonNode> m_open;
    std::vector<QString> m_keys; ///< of the members that are still being read, one for each open object at most
    JsonNode m_root;
    std::optional<JsonFault> m_refusal;
    qsizetype m_values = 0;
};

QString reasonOf(rapidjson::ParseErrorCode code, char found)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty: return Texts::tr("the text is empty");
    case rapidjson::kParseErrorDocumentRootNotSingular: return Texts::tr("something follows after the end");
    case rapidjson::kParseErrorValueInvalid: return Texts::tr("a value is expected here");
    case rapidjson::kParseErrorObjectMissName:
        return Texts::tr("a key in double quotes is expected here (or there is a comma too many before)");
    case rapidjson::kParseErrorObjectMissColon: return Texts::tr("a colon is missing after the key");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket: return Texts::tr("a comma or } is missing");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket: return Texts::tr("a comma or ] is missing");
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        return Texts::tr("four hexadecimal digits must follow \\u");
    case rapidjson::kParseErrorStringEscapeInvalid:
        return found == '\\' ? Texts::tr(R"(no such escape; a backslash itself is written \\)")
                             : Texts::tr(R"(a line break or control character in a text; write \n, \t or \u00XX)");
    case rapidjson::kParseErrorStringMissQuotationMark: return Texts::tr("the closing quotation mark is missing");
    case rapidjson::kParseErrorNumberTooBig: return Texts::tr("the number is too large");
    case rapidjson::kParseErrorNumberMissFraction: return Texts::tr("digits are missing after the decimal point");
    case rapidjson::kParseErrorNumberMissExponent: return Texts::tr("digits are missing in the exponent");
    default: return Texts::tr("this cannot be read");
    }
}

/// A Chinese input method's sign in the place of a plain one is the commonest fault in files that people write.
QString fullWidthSign(QByteArrayView rest)
{
    const QString text = QString::fromUtf8(rest.first(std::min<qsizetype>(rest.size(), 4)));
    return !text.isEmpty() && QStringView(u"“”‘’：，｛｝［］【】、").contains(text.front()) ? QString(text.front())
                                                                                            : QString();
}

/// Empty when the bytes can be UTF-8, or only a part of them cannot.
QString foreignEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe") && bytes.sliced(2).startsWith(QByteArrayView("\0", 2)))
        return u"UTF-32"_s;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return u"UTF-16"_s;
    if (bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0'))
        return u"UTF-16"_s;
    return {};
}

/// What can be said before anything is parsed.
std::optional<JsonFault> faultBefore(QByteArrayView text, const JsonLimits &limits)
{
    if (text.size() > limits.bytes)
        return faultAt(text, 0,
                       {JsonFault::Kind::Size, Texts::tr("%1 bytes, more than %2").arg(text.size()).arg(limits.bytes)});
    if (const QString encoding = foreignEncoding(text); !encoding.isEmpty())
        return faultAt(text, 0,
                       {JsonFault::Kind::Encoding, Texts::tr("the text is %1; save it as UTF-8").arg(encoding)});
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return faultAt(text, nul,
                       {JsonFault::Kind::Encoding, Texts::tr("a NUL byte; this is no text file, or it is damaged")});
    return std::nullopt;
}

Refusal refusalOf(rapidjson::ParseErrorCode code, QByteArrayView text, qsizetype offset)
{
    if (!text.toByteArray().isValidUtf8())
        return {JsonFault::Kind::Encoding, Texts::tr("the bytes are not UTF-8 (perhaps GBK); save the text as UTF-8")};
    if (code == rapidjson::kParseErrorStringUnicodeSurrogateInvalid)
        return loneSurrogate();
    const QByteArrayView rest = text.sliced(offset);
    if (const QString sign = fullWidthSign(rest); !sign.isEmpty())
        return {.reason = Texts::tr("“%1” is a full-width sign; write the plain one").arg(sign)};
    return {.reason = reasonOf(code, rest.isEmpty() ? '\0' : rest.front())};
}

constexpr unsigned parseFlags =
    rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseNumbersAsStringsFlag;

} // namespace

tl::expected<JsonNode, JsonFault> parseTree(const QByteArray &json, const JsonLimits &limits)
{
    const QByteArrayView text = QByteArrayView(json).sliced(json.startsWith("\xef\xbb\xbf") ? 3 : 0);
    if (const auto fault = faultBefore(text, limits))
        return tl::unexpected(*fault);
    rapidjson::MemoryStream stream(text.data(), static_cast<std::size_t>(text.size()));
    TreeBuilder builder(stream, text, limits);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<parseFlags>(stream, builder);
    if (!result.IsError())
        return builder.takeRoot();

    if (builder.refusal())
        return tl::unexpected(*builder.refusal());
    const auto offset = std::min(static_cast<qsizetype>(result.Offset()), text.size());
    return tl::unexpected(faultAt(text, offset, refusalOf(result.Code(), text, offset)));
}

} // namespace core
