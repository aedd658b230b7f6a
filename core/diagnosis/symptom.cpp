// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/symptom.h"

#include "core/api/openapi.h"
#include "core/api/seenaddress.h"
#include "core/base/json.h"
#include "core/base/redact.h"
#include "core/http/exchangelog.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 64 * 1024; ///< of a paste; an answer's code stands at its beginning or end

std::optional<int> number(const QString &digits)
{
    bool isNumber = false;
    const int value = digits.toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// "errcode":40001, errcode=40001, errcode 40001, \"errcode\":\"40001\", 错误码：40001, error code: 10003, err(20001).
/// A "code" that is none of the platform's is somebody else's (of HTTP, of a process), an errcode is always meant.
std::optional<int> namedCode(const Catalogue &catalogue, const Knowledge &knowledge, const QString &text)
{
    static const QRegularExpression form(
        u"(?:err_?code|error[ _]?code|errno|ret(?:code)?|错误代?码|返回码|\\bcode\\b|\\berror(?=\\s*[(:=]))"
        "[\\s\\\\\"':=：(（]*(-?\\d{1,7})(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const std::optional<int> code = number(one.captured(1));
        if (!code || *code == 0)
            continue;
        const bool isMeant = one.captured().startsWith("err"_L1, Qt::CaseInsensitive);
        if (isMeant || catalogue.error(*code) || knowledge.byCode(*code))
            return code;
    }
    return std::nullopt;
}

/// Any number of the text that is an errcode; longer ones first, since short ones are often something else.
std::optional<int> knownCode(const Catalogue &catalogue, const Knowledge &knowledge, const QString &text)
{
    static const QRegularExpression form(u"(?<![\\w.-])-?\\d{5,7}(?![\\w.-])"_s);
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const std::optional<int> code = number(match.next().captured());
        if (code && (catalogue.error(*code) || knowledge.byCode(*code)))
            return code;
    }
    return std::nullopt;
}

/// Letters and digits only, in lower case: blanks and stops differ from place to place.
QString bare(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters.append(c.toLower());
    }
    return letters;
}

/// The code whose own text this is, or holds; the longest text wins.
std::optional<int> codeByText(const Catalogue &catalogue, const QString &text)
{
    constexpr qsizetype shortestZh = 4;
    constexpr qsizetype shortestEn = 9;
    const QString wanted = bare(text);
    std::optional<int> best;
    qsizetype length = 0;
    for (const PlatformError &error : catalogue.errors()) {
        for (const QString &own : {bare(error.zh), bare(error.en)}) {
            const qsizetype least = !own.isEmpty() && own.front().unicode() > 0x2e80 ? shortestZh : shortestEn;
            const bool isTold = own == wanted || (own.size() >= least && wanted.contains(own));
            if (isTold && own.size() > length && error.code != 0) {
                best = error.code;
                length = own.size();
            }
        }
    }
    return best;
}

QString pathIn(const Catalogue &catalogue, const QString &text)
{
    static const QRegularExpression form(
        u"(/(?:cgi-bin|sns|customservice|datacube|wxaapi|card|cv|semantic)/[\\w/]+)"_s);
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QString path = match.next().captured(1);
        if (catalogue.endpointAt(path))
            return path;
    }
    return {};
}

/// The errmsg of an answer, wherever in the text it stands; else the text itself.
QString wordsOf(const QString &text)
{
    static const QRegularExpression form(u"err_?msg\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']((?:[^\"'\\\\]|\\\\[^\"'])*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    QString words = match.hasMatch() ? match.captured(1) : text;
    static const QRegularExpression rid(u"\\s*(?:\\brid|\\bhint)\\s*:\\s*\\[?[0-9A-Za-z_-]+\\]?\\s*$"_s);
    words.remove(rid);
    return redactText(words.simplified());
}

QByteArray codeDigestIn(const QString &text)
{
    static const QRegularExpression form(u"(?<![\\w])code=([\\w-]{8,})"_s);
    return oauthCodeDigest(form.match(text).captured(1));
}

bool isWebPage(const QString &text)
{
    const QString start = text.left(1024).trimmed().toLower();
    return start.startsWith("<!doctype html"_L1) || start.startsWith("<html"_L1);
}

} // namespace

Symptom readSymptom(const Catalogue &catalogue, const Knowledge &knowledge, const QString &text)
{
    constexpr qsizetype shown = 2000;
    const QString read = text.trimmed().left(longest);
    Symptom symptom{.rid = api::ridIn(read), .path = pathIn(catalogue, read)};
    symptom.words = wordsOf(read).left(shown);
    symptom.addresses = api::seenAddresses(read);
    symptom.codeDigest = codeDigestIn(read);
    if (isWebPage(read)) {
        symptom.failure = u"html"_s;
        symptom.words.clear();
        // An OAuth page says its code in words; a captive portal has none.
        const KnownFailure *const told = knowledge.byText(read);
        if (told && !told->codes.isEmpty())
            symptom.failure = told->id;
        return symptom;
    }
    if (const std::optional<int> alone = number(read); alone) {
        symptom.code = alone;
        symptom.words.clear();
        return symptom;
    }
    static const QRegularExpression ofMassSend(u"\\berr\\(\\d{5}\\)"_s); // these have numbers of their own
    if (read.contains(ofMassSend)) {
        symptom.failure = u"massResult"_s;
        return symptom;
    }
    symptom.code = namedCode(catalogue, knowledge, read);
    const KnownFailure *const told = knowledge.byText(read);
    if (!symptom.code)
        symptom.code = knownCode(catalogue, knowledge, read);
    if (!symptom.code && told)
        symptom.failure = told->id;
    else if (!symptom.code)
        symptom.code = codeByText(catalogue, symptom.words);
    return symptom;
}

Symptom symptomOf(const Error &error)
{
    Symptom symptom{.words = redactText(error.message), .rid = error.rid, .kind = error.kind};
    symptom.addresses = api::seenAddresses(error.message);
    if (error.kind == Error::Kind::Api && error.code != 0)
        symptom.code = error.code;
    else if (error.kind == Error::Kind::Protocol)
        symptom.status = error.code;
    if (error.kind == Error::Kind::Tls)
        symptom.failure = u"tls"_s;
    else if (error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout)
        symptom.failure = u"network"_s;
    else if (error.kind == Error::Kind::Protocol)
        symptom.failure = u"html"_s;
    if (const QString prefix = u"ip:"_s; symptom.addresses.isEmpty() && error.field.startsWith(prefix))
        symptom.addresses.append(QHostAddress(error.field.sliced(prefix.size())));
    return symptom;
}

} // namespace core::diagnosis
