// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/answerkind.h"

#include "core/base/jsontree.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::console {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::console)
};

constexpr qsizetype readWhole = qsizetype(16) * 1024 * 1024;

struct Beginning
{
    QByteArrayView bytes;
    const char *suffix;
    AnswerKind kind;
};
constexpr Beginning beginnings[] = {
    {"\xff\xd8\xff", "jpg", AnswerKind::Picture}, {"\x89PNG", "png", AnswerKind::Picture},
    {"GIF8", "gif", AnswerKind::Picture},         {"BM", "bmp", AnswerKind::Picture},
    {"#!AMR", "amr", AnswerKind::Sound},          {"ID3", "mp3", AnswerKind::Sound},
    {"\xff\xfb", "mp3", AnswerKind::Sound},       {"RIFF", "wav", AnswerKind::Sound},
};

const Beginning *beginningOf(const QByteArray &body)
{
    const auto found =
        std::ranges::find_if(beginnings, [&body](const Beginning &each) { return body.startsWith(each.bytes); });
    return found == std::end(beginnings) ? nullptr : found;
}

AnswerFinding lookAtJson(const QByteArray &body)
{
    if (body.size() > readWhole) {
        const char last = body.last(64).trimmed().back();
        if (last == '}' || last == ']')
            return {.kind = AnswerKind::Json};
        return {.kind = AnswerKind::CutOff, .remark = Texts::tr("The JSON breaks off before its end.")};
    }
    constexpr JsonLimits generous{.bytes = readWhole, .depth = 512};
    const auto tree = parseTree(body, generous);
    if (tree || tree.error().kind == JsonFault::Kind::Size)
        return {.kind = AnswerKind::Json};
    const JsonFault &fault = tree.error();
    if (fault.kind == JsonFault::Kind::Encoding)
        return {.kind = AnswerKind::OtherEncoding,
                .remark = Texts::tr("The answer is not UTF-8: %1").arg(fault.message),
                .line = fault.line};
    const qsizetype lines = body.count('\n') + 1;
    const qsizetype column = body.size() - (body.lastIndexOf('\n') + 1);
    if (fault.line == lines && fault.column >= column)
        return {.kind = AnswerKind::CutOff,
                .remark = Texts::tr("The JSON breaks off before its end: %1").arg(fault.message),
                .line = fault.line};
    return {.kind = AnswerKind::BrokenJson,
            .remark = Texts::tr("The answer begins as JSON but is none: %1").arg(fault.message),
            .line = fault.line};
}

bool looksBinary(QByteArrayView head)
{
    return std::ranges::any_of(head, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t';
    });
}

/// The head without half a character at its end.
QByteArrayView wholeCharacters(const QByteArray &body, qsizetype most)
{
    QByteArrayView head = QByteArrayView(body).first(std::min(body.size(), most));
    for (int i = 0; i < 3 && head.size() < body.size() && !head.isEmpty() && !head.isValidUtf8(); ++i)
        head.chop(1);
    return head;
}

} // namespace

AnswerFinding lookAtAnswer(const QByteArray &body)
{
    if (body.isEmpty())
        return {.kind = AnswerKind::Empty, .remark = Texts::tr("The answer has no content.")};
    if (const Beginning *known = beginningOf(body))
        return {.kind = known->kind};
    if (body.mid(4, 4) == "ftyp")
        return {.kind = AnswerKind::Sound};
    const QByteArray start = body.left(4096).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return lookAtJson(body);
    if (looksBinary(QByteArrayView(body).first(std::min<qsizetype>(body.size(), 4096))))
        return {.kind = AnswerKind::Binary, .remark = Texts::tr("The answer is binary.")};
    if (!wholeCharacters(body, readWhole).isValidUtf8())
        return {.kind = AnswerKind::OtherEncoding, .remark = Texts::tr("The answer is text, but not UTF-8.")};
    const QByteArray lower = start.toLower();
    if (lower.startsWith('<') && (lower.contains("<html") || lower.contains("<!doctype html")))
        return {.kind = AnswerKind::WebPage,
                .remark = Texts::tr("A web page came instead of an answer: a captive portal, a proxy or a firewall "
                                    "may stand in between.")};
    if (lower.startsWith('<'))
        return {.kind = AnswerKind::Xml, .remark = Texts::tr("The answer is XML, not JSON.")};
    return {.kind = AnswerKind::Text, .remark = Texts::tr("The answer is plain text, not JSON.")};
}

namespace {

/// Writes JSON anew with line breaks and indentation, one character after the other.
class Indenting
{
public:
    explicit Indenting(QByteArrayView json) : m_json(json) { m_out.reserve(json.size() * 3 / 2); }

    QByteArray run()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at)
            m_isInText ? takeText() : takeLayout();
        return m_out;
    }

private:
    void takeText()
    {
        const char c = m_json[m_at];
        m_out += c;
        if (c == '\\' && m_at + 1 < m_json.size())
            m_out += m_json[++m_at];
        else if (c == '"')
            m_isInText = false;
    }

    void takeLayout()
    {
        const char c = m_json[m_at];
        switch (c) {
        case ' ':
        case '\n':
        case '\r':
        case '\t': return;
        case ':': m_out += ": "; return;
        case '{':
        case '[': return open(c);
        case '}':
        case ']':
            --m_depth;
            breakLine();
            break;
        default: break;
        }
        m_out += c;
        m_isInText = c == '"';
        if (c == ',')
            breakLine();
    }

    void open(char bracket)
    {
        m_out += bracket;
        qsizetype next = m_at + 1;
        while (next < m_json.size() && QByteArrayView(" \n\r\t").contains(m_json[next]))
            ++next;
        if (next < m_json.size() && (m_json[next] == '}' || m_json[next] == ']')) {
            m_out += m_json[next];
            m_at = next;
            return;
        }
        ++m_depth;
        breakLine();
    }

    void breakLine() { m_out += '\n' + QByteArray(std::clamp(m_depth, 0, 64) * 2, ' '); }

    QByteArrayView m_json;
    QByteArray m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isInText = false;
};

} // namespace

QByteArray indented(const QByteArray &json, qsizetype most)
{
    return Indenting(wholeCharacters(json, most)).run();
}

QString suffixOf(const QByteArray &body, AnswerKind kind)
{
    if (const Beginning *known = beginningOf(body))
        return QString::fromLatin1(known->suffix);
    switch (kind) {
    case AnswerKind::Json:
    case AnswerKind::CutOff:
    case AnswerKind::BrokenJson: return u"json"_s;
    case AnswerKind::WebPage: return u"html"_s;
    case AnswerKind::Xml: return u"xml"_s;
    case AnswerKind::Sound: return u"mp4"_s;
    case AnswerKind::Text: return u"txt"_s;
    default: return u"bin"_s;
    }
}

} // namespace core::console
