// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/mediaverbs.h"
#include "app/cli/menureport.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/api/draftapi.h"
#include "core/base/json.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using core::api::Draft;

namespace {

struct Typed
{
    QString id;
};

QString titlesOf(const Draft &draft)
{
    QStringList titles;
    for (const core::article::Article &article : draft.articles)
        titles += article.title;
    return titles.join(u" | "_s);
}

QJsonValue momentOf(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

core::Result<QList<Draft>> allDrafts(Services &services, const core::Account &account)
{
    QList<Draft> all;
    const qint64 pageSize = services.catalogue().limitValue(u"media.list.maxCount");
    for (qint64 total = 1; all.size() < total;) {
        const auto page =
            wait(core::api::listDrafts(services.client(), account, all.size(), pageSize, core::api::Content::Without));
        if (!page)
            return core::fail(page.error());
        if (page->drafts.isEmpty())
            break;
        total = page->total;
        all += page->drafts;
    }
    return all;
}

core::Result<Exit> list(const Typed &, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto drafts = allDrafts(**run.services(), *account);
    if (!drafts)
        return core::fail(drafts.error());
    if (run.format() == Format::Json) {
        QJsonArray json;
        for (const Draft &draft : *drafts) {
            QJsonArray titles;
            for (const core::article::Article &article : draft.articles)
                titles += article.title;
            json += QJsonObject{
                {u"mediaId"_s, draft.mediaId}, {u"updatedAt"_s, momentOf(draft.updatedAt)}, {u"titles"_s, titles}};
        }
        writeJson(json);
        return Exit::Done;
    }
    Table table({u"media_id"_s, Cli::tr("Changed"), Cli::tr("Articles")});
    for (const Draft &draft : *drafts)
        table.add({draft.mediaId, minuteText(draft.updatedAt), printable(titlesOf(draft))});
    table.print();
    return Exit::Done;
}

core::Result<Exit> get(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto draft = wait(core::api::fetchDraft((*run.services())->client(), *account, typed.id));
    if (!draft)
        return core::fail(draft.error());
    const QByteArray file = core::article::toFile(draft->articles);
    if (run.format() == Format::Text) {
        writeLine(file.trimmed());
        return Exit::Done;
    }
    QJsonArray urls;
    for (const core::article::Article &article : draft->articles)
        urls += article.url.toString();
    writeJson(whose(*account,
                    {{u"mediaId"_s, typed.id},
                     {u"createdAt"_s, momentOf(draft->createdAt)},
                     {u"updatedAt"_s, momentOf(draft->updatedAt)},
                     {u"articles"_s, core::parseObject(file)->value("articles"_L1)},
                     {u"urls"_s, urls}}),
              run.format());
    return Exit::Done;
}

} // namespace

void addDraft(CLI::App &parser, Invocation &invocation)
{
    addDraftSend(parser, invocation);

    const auto typed = std::make_shared<Typed>();
    bind(addVerb(parser, "list", Cli::tr("The draft box, newest first")), invocation, typed, list);

    CLI::App &getting = addVerb(parser, "get", Cli::tr("A draft, as a file that \"draft add\" takes"));
    addPositional(getting, "MEDIA_ID", typed->id, Cli::tr("Of the draft")).required();
    bind(getting, invocation, typed, get);
}

} // namespace app::cli
