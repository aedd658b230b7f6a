// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/diagnosis.h"

#include "core/jssdk/pageurl.h"
#include "core/jssdk/texts_p.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace core::jssdk {

using namespace Qt::StringLiterals;
using Algorithm = QCryptographicHash::Algorithm;

namespace {

constexpr qsizetype sha1Digits = 40;
constexpr qsizetype shortestPart = 8; ///< of a signature that is cut off

/// What the letters of a signature tell before anything is hashed.
struct Appearance
{
    QByteArray hash;
    Algorithm algorithm = QCryptographicHash::Sha1;
    QList<Reason> reasons;
    bool isCut = false;
};

std::optional<Appearance> appearanceOf(const QString &signature)
{
    static const QRegularExpression hex(u"^[0-9a-fA-F]+$"_s);
    static const QRegularExpression base64(u"^[A-Za-z0-9+/_-]{27}=$"_s);
    if (base64.match(signature).hasMatch())
        return Appearance{
            .hash = QByteArray::fromBase64(QString(signature).replace(u'-', u'+').replace(u'_', u'/').toLatin1()),
            .reasons = {{Cause::Base64Signature, {}}}};
    if (!hex.match(signature).hasMatch())
        return std::nullopt;
    Appearance seen{.hash = QByteArray::fromHex(signature.toLatin1())};
    if (signature != signature.toLower())
        seen.reasons += Reason{Cause::SignatureCase, {}};
    switch (signature.size()) {
    case sha1Digits: return seen;
    case 32: seen.algorithm = QCryptographicHash::Md5; break;
    case 56: seen.algorithm = QCryptographicHash::Sha224; break;
    case 64: seen.algorithm = QCryptographicHash::Sha256; break;
    case 96: seen.algorithm = QCryptographicHash::Sha384; break;
    case 128: seen.algorithm = QCryptographicHash::Sha512; break;
    default:
        if (signature.size() < shortestPart || signature.size() > sha1Digits)
            return std::nullopt;
        seen.isCut = true;
        return seen;
    }
    const QString name = signature.size() == 32 ? u"MD5"_s : u"SHA-%1"_s.arg(signature.size() * 4);
    seen.reasons += Reason{Cause::WrongHash, name};
    return seen;
}

void remarkOnKeys(const PageClues &clues, Diagnosis &diagnosis)
{
    if (clues.source != PageClues::Source::Config)
        return;
    const std::pair<const std::optional<Clue> &, QLatin1String> names[] = {{clues.appId, "appId"_L1},
                                                                           {clues.timestamp, "timestamp"_L1},
                                                                           {clues.nonceStr, "nonceStr"_L1},
                                                                           {clues.signature, "signature"_L1}};
    for (const auto &[clue, name] : names) {
        if (clue && clue->key != name)
            diagnosis.remarks += Reason{Cause::ConfigKey, clue->key};
    }
}

QString missingText(const std::optional<Clue> &clue, const QString &name)
{
    if (!clue)
        return Texts::tr("%1, as the page passes it to wx.config").arg(name);
    if (clue->form == Clue::Form::Expression)
        return Texts::tr("The value of %1: “%2” is a variable or a template. Take it from the page as the browser got "
                         "it, or from the answer of the server")
            .arg(name, clue->text.left(60));
    return {};
}

QStringList missingOf(const Case &subject, const QString &pageUrl)
{
    QStringList missing{missingText(subject.clues.signature, u"signature"_s),
                        missingText(subject.clues.nonceStr, u"nonceStr"_s),
                        missingText(subject.clues.timestamp, u"timestamp"_s)};
    if (pageUrl.isEmpty())
        missing += Texts::tr("The address of the page");
    const bool hasTicket = std::ranges::any_of(subject.tickets, [](const auto &t) { return !t.value.isEmpty(); });
    if (!hasTicket && subject.clues.ticket.isEmpty())
        missing += Texts::tr("The jsapi_ticket that was used: choose the account, or paste the ticket");
    missing.removeAll(QString());
    return missing;
}

/// What would help when nothing fits.
QStringList hintsFor(const Case &subject)
{
    QStringList hints;
    const auto isKind = [](auto kind) { return [kind](const KnownTicket &ticket) { return ticket.kind == kind; }; };
    if (std::ranges::none_of(subject.tickets, isKind(KnownTicket::Kind::Typed)))
        hints += Texts::tr("The ticket that the server used, from its cache: it may be older than the one here");
    if (subject.entryUrl.isEmpty())
        hints += Texts::tr("The address at which the application was entered");
    if (subject.otherUrls.isEmpty())
        hints +=
            Texts::tr("The address that the page sent to the server to be signed, from the server's log or a HAR file");
    if (subject.otherNonce.isEmpty() && subject.otherTimestamp.isEmpty())
        hints += Texts::tr("nonceStr and timestamp of other answers of the server, if the page has asked twice");
    return hints;
}

QString trimmedText(const std::optional<Clue> &clue)
{
    return clue ? clue->text.trimmed() : QString();
}

Evidence evidenceOf(const Case &subject, const QString &pageUrl)
{
    Evidence evidence{.pageUrl = pageUrl,
                      .nonce = subject.clues.nonceStr->text,
                      .timestamp = trimmedText(subject.clues.timestamp),
                      .appId = trimmedText(subject.clues.appId),
                      .tickets = subject.tickets,
                      .entryUrl = subject.entryUrl.trimmed().section(u'#', 0, 0),
                      .otherUrls = subject.otherUrls,
                      .otherNonce = subject.otherNonce.trimmed(),
                      .otherTimestamp = subject.otherTimestamp.trimmed()};
    evidence.tickets.removeIf([](const KnownTicket &ticket) { return ticket.value.isEmpty(); });
    if (!subject.clues.ticket.isEmpty() && evidence.tickets.isEmpty())
        evidence.tickets += KnownTicket{.value = subject.clues.ticket};
    for (KnownTicket &ticket : evidence.tickets)
        ticket.value = ticket.value.trimmed();
    // With an appId that is another account's, that one's ticket is the right one.
    const auto own = std::ranges::find_if(evidence.tickets, [&](const KnownTicket &ticket) {
        return !evidence.appId.isEmpty() && ticket.appId == evidence.appId
            && (ticket.kind == KnownTicket::Kind::Foreign || ticket.kind == KnownTicket::Kind::Current);
    });
    if (own != evidence.tickets.end()) {
        const KnownTicket &first = evidence.tickets.constFirst();
        if (first.kind == KnownTicket::Kind::Current && own->kind == KnownTicket::Kind::Foreign) {
            evidence.tickets.first().kind = KnownTicket::Kind::Foreign;
            own->kind = KnownTicket::Kind::Current;
            std::iter_swap(evidence.tickets.begin(), own);
        }
    }
    return evidence;
}

void takeOver(const Explanation &found, const Appearance &seen, Diagnosis &diagnosis)
{
    diagnosis.reasons = seen.reasons + found.reasons;
    diagnosis.verdict = diagnosis.reasons.isEmpty() ? Diagnosis::Verdict::Right : Diagnosis::Verdict::Explained;
    diagnosis.foundString1 = QString::fromUtf8(found.string1);
    diagnosis.foundUrl = found.signedUrl;
}

QString hexOf(const QByteArray &string1)
{
    return QString::fromLatin1(QCryptographicHash::hash(string1, QCryptographicHash::Sha1).toHex());
}

QByteArray rightString1(const Evidence &evidence, const QString &url)
{
    return stringForms().front().write({.ticket = evidence.tickets.constFirst().value.toUtf8(),
                                        .nonce = evidence.nonce.toUtf8(),
                                        .timestamp = evidence.timestamp.toUtf8(),
                                        .url = url.toUtf8()});
}

void search(const Evidence &evidence, const Appearance &seen, Diagnosis &diagnosis)
{
    if (seen.isCut) {
        if (!diagnosis.foundSignature.isEmpty()
            && diagnosis.expectedSignature.startsWith(diagnosis.foundSignature, Qt::CaseInsensitive)) {
            diagnosis.reasons = {{Cause::SignatureCut, QString::number(diagnosis.foundSignature.size())}};
            diagnosis.verdict = Diagnosis::Verdict::Explained;
        }
        diagnosis.tried = 1;
        return;
    }
    Suspects suspects(evidence, seen.algorithm);
    const auto depth = seen.reasons.isEmpty() ? Suspects::Depth::Pairs : Suspects::Depth::Single;
    if (const auto found = suspects.find(seen.hash, depth))
        takeOver(*found, seen, diagnosis);
    diagnosis.tried = suspects.count();
}

QJsonArray toJson(const QList<Reason> &reasons)
{
    QJsonArray array;
    for (const Reason &reason : reasons) {
        QJsonArray changes;
        for (const Remedy &remedy : remediesFor(reason.cause))
            changes += QJsonObject{
                {u"side"_s, toString(remedy.side)}, {u"before"_s, remedy.before}, {u"after"_s, remedy.after}};
        array += QJsonObject{{u"cause"_s, toString(reason.cause)},
                             {u"detail"_s, reason.detail},
                             {u"title"_s, titleOf(reason.cause)},
                             {u"advice"_s, adviceOf(reason.cause)},
                             {u"changes"_s, changes}};
    }
    return array;
}

} // namespace

QJsonObject Diagnosis::toJson() const
{
    return {{u"verdict"_s, toString(verdict)},
            {u"summary"_s, verdictText(*this)},
            {u"causes"_s, jssdk::toJson(reasons)},
            {u"remarks"_s, jssdk::toJson(remarks)},
            {u"missing"_s, QJsonArray::fromStringList(missing)},
            {u"url"_s, url},
            {u"signedUrl"_s, foundUrl},
            {u"signature"_s, foundSignature},
            {u"expectedSignature"_s, expectedSignature},
            {u"tried"_s, tried}};
}

QString toString(Diagnosis::Verdict verdict)
{
    switch (verdict) {
    case Diagnosis::Verdict::Right: return u"right"_s;
    case Diagnosis::Verdict::Explained: return u"explained"_s;
    case Diagnosis::Verdict::NotExplained: return u"unexplained"_s;
    case Diagnosis::Verdict::Incomplete: return u"incomplete"_s;
    }
    Q_UNREACHABLE();
}

QString verdictText(const Diagnosis &diagnosis)
{
    switch (diagnosis.verdict) {
    case Diagnosis::Verdict::Right: return Texts::tr("The signature is right for this page and this ticket.");
    case Diagnosis::Verdict::Explained:
        return diagnosis.reasons.size() == 1
            ? Texts::tr("The signature is wrong, and one mistake explains it.")
            : Texts::tr("The signature is wrong, and two mistakes together explain it.");
    case Diagnosis::Verdict::NotExplained:
        return Texts::tr("The signature is wrong, and none of %n mistake(s) tried explains it.", nullptr,
                         static_cast<int>(diagnosis.tried));
    case Diagnosis::Verdict::Incomplete: return Texts::tr("Something is missing to say more.");
    }
    Q_UNREACHABLE();
}

Result<Diagnosis> diagnose(const Case &subject)
{
    Diagnosis diagnosis;
    remarkOnKeys(subject.clues, diagnosis);
    const QString given = subject.pageUrl.trimmed().isEmpty() ? subject.clues.url : subject.pageUrl;
    diagnosis.missing = missingOf(subject, given);
    if (!diagnosis.missing.isEmpty())
        return diagnosis;
    const auto pageUrl = readPageUrl(given);
    if (!pageUrl)
        return fail(pageUrl.error());
    diagnosis.foundSignature = trimmedText(subject.clues.signature);
    const auto seen = appearanceOf(diagnosis.foundSignature);
    if (!seen)
        return invalid(u"config"_s,
                       Texts::tr("“%1” is no signature: that has 40 hexadecimal digits, this has %2 characters")
                           .arg(diagnosis.foundSignature.left(80))
                           .arg(diagnosis.foundSignature.size()));
    const Evidence evidence = evidenceOf(subject, *pageUrl);
    diagnosis.url = pageUrl->section(u'#', 0, 0);
    const QByteArray string1 = rightString1(evidence, diagnosis.url);
    diagnosis.owner = evidence.tickets.constFirst().owner;
    diagnosis.expectedString1 = QString::fromUtf8(string1);
    diagnosis.expectedSignature = hexOf(string1);
    diagnosis.verdict = Diagnosis::Verdict::NotExplained;
    search(evidence, *seen, diagnosis);
    if (diagnosis.verdict == Diagnosis::Verdict::NotExplained)
        diagnosis.missing = hintsFor(subject);
    return diagnosis;
}

} // namespace core::jssdk
