// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/explanation.h"

#include "core/api/seenaddress.h"
#include "core/diagnosis/livecauses_p.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace core::diagnosis {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorDoctor)
};

QString titled(std::optional<int> code, const QString &text)
{
    return code ? u"%1 · %2"_s.arg(*code).arg(text) : text;
}

/// What the platform said besides the meaning of its code.
QString moreThan(const QString &words, const PlatformError *known)
{
    const bool isSame = known && (words.compare(known->en, Qt::CaseInsensitive) == 0 || words == known->zh);
    return isSame ? QString() : words;
}

QString titleOf(const Symptom &symptom, const PlatformError *coded, const KnownFailure *known)
{
    if (coded && symptom.code)
        return titled(symptom.code, coded->text());
    if (known && !known->title().isEmpty())
        return titled(symptom.code, known->title());
    if (symptom.code)
        return Words::tr("%1 · a code that is not in our table").arg(*symptom.code);
    return Words::tr("Nothing is known of this");
}

QStringList stepsFor(const PlatformError *coded, const KnownFailure *known)
{
    QStringList steps = known ? known->steps() : QStringList();
    // One advice is enough, and that of the failure knows more.
    if (steps.isEmpty() && coded && !coded->advice().isEmpty())
        steps.append(coded->advice());
    if (steps.isEmpty())
        steps = QStringList{Words::tr("Look the code up in the official table; ours may be older."),
                            Words::tr("With the rid, ask the platform for its record of the request.")};
    return steps;
}

/// Where the platform has such for each account.
void leadToOwnPages(QList<ConsoleLink> &links, const Knowledge &knowledge, const AppId &appId)
{
    for (ConsoleLink &link : links) {
        const QList<ConsoleLink> own = knowledge.links({link.id + u".own"_s});
        if (!own.isEmpty())
            link.url = QUrl(own.first().url.toString().replace("APPID"_L1, appId.toString()));
    }
}

QList<ConsoleLink> linksFor(const Knowledge &knowledge, const KnownFailure *known, const Circumstances &circumstances)
{
    QStringList ids = known ? known->links() : QStringList{u"errorCodes"_s};
    const bool isTest = circumstances.account && circumstances.account->type == AccountType::TestAccount;
    if (isTest && !ids.contains(u"testAccount"_s))
        ids.prepend(u"testAccount"_s); // a test account is nowhere on the developer platform
    QList<ConsoleLink> links = knowledge.links(ids);
    if (circumstances.account && !isTest && !circumstances.account->isSandbox())
        leadToOwnPages(links, knowledge, circumstances.account->appId);
    return links;
}

} // namespace

Explanation explain(const Catalogue &catalogue, const Knowledge &knowledge, const Symptom &symptom,
                    const Circumstances &circumstances)
{
    const PlatformError *const coded = symptom.code ? catalogue.error(*symptom.code) : nullptr;
    const KnownFailure *const known = symptom.code ? knowledge.byCode(*symptom.code) : knowledge.byId(symptom.failure);
    Explanation explanation{
        .isKnown = coded || known,
        .code = symptom.code,
        .title = titleOf(symptom, coded, known),
        .said = moreThan(symptom.words, coded),
        .causes = liveCauses(catalogue, symptom, circumstances),
        .steps = stepsFor(coded, known),
        .links = linksFor(knowledge, known, circumstances),
        .page = known ? known->page() : QString(),
        .rid = symptom.rid,
        .date = knowledge.date(),
    };
    if (known)
        explanation.causes.append(known->causes());
    for (const QHostAddress &address : symptom.addresses)
        explanation.addresses.append({.address = address.toString(), .network = api::networkOf(address)});
    return explanation;
}

QString Explanation::toText() const
{
    QStringList lines{title};
    if (!said.isEmpty())
        lines.append(Words::tr("The platform says: %1").arg(said));
    for (const SeenAddress &seen : addresses)
        lines.append(Words::tr("Address that WeChat saw: %1 (as a network: %2)").arg(seen.address, seen.network));
    if (!rid.isEmpty())
        lines.append(u"rid: "_s + rid);
    const auto add = [&lines](const QString &heading, const QStringList &rows) {
        if (rows.isEmpty())
            return;
        lines.append({QString(), heading});
        for (const QString &row : rows)
            lines.append(u"- "_s + row);
    };
    QStringList pages;
    for (const ConsoleLink &link : links)
        pages.append(link.title + u": "_s + link.url.toString());
    add(Words::tr("Why"), causes);
    add(Words::tr("What to do"), steps);
    add(Words::tr("Where"), pages);
    lines.append({QString(), Words::tr("Facts as of %1.").arg(date)});
    return lines.join(u'\n'); // what is not from the catalogue was redacted when it was read
}

QJsonObject Explanation::toJson() const
{
    QJsonArray seen;
    for (const SeenAddress &address : addresses)
        seen.append(QJsonObject{{u"address"_s, address.address}, {u"network"_s, address.network}});
    QJsonArray pages;
    for (const ConsoleLink &link : links)
        pages.append(QJsonObject{{u"title"_s, link.title}, {u"url"_s, link.url.toString()}});
    return {
        {u"known"_s, isKnown},
        {u"code"_s, code ? QJsonValue(*code) : QJsonValue()},
        {u"title"_s, title},
        {u"said"_s, said},
        {u"causes"_s, QJsonArray::fromStringList(causes)},
        {u"steps"_s, QJsonArray::fromStringList(steps)},
        {u"links"_s, pages},
        {u"rid"_s, rid},
        {u"addresses"_s, seen},
        {u"date"_s, date},
    };
}

} // namespace core::diagnosis
