// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/answerkind.h"

#include "core/base/jsontree.h"
#include "core/console/jsonlayout_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

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

QByteArray indented(const QByteArray &json, qsizetype most)
{
    LayoutState state;
    return layOutJson(wholeCharacters(json, most), state, std::numeric_limits<qsizetype>::max() / 4);
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
