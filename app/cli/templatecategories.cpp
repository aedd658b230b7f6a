// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/templatereport.h"
#include "app/cli/templateverbs.h"
#include "app/cli/texts.h"
#include "core/api/categoryloss.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace api = core::api;
using core::templates::Template;

namespace {

/// All that is open to these categories.
core::Result<QList<api::PublicTemplate>> readLibrary(const QList<api::Category> &categories,
                                                     const core::Account &account, Services &services)
{
    constexpr qint64 pageSize = 30; // the platform gives no more
    QList<qint64> ids;
    for (const api::Category &category : categories)
        ids += category.id;
    QList<api::PublicTemplate> all;
    while (!ids.isEmpty()) {
        const auto read = wait(api::listPublicTemplates(services.client(), account, ids, all.size(), pageSize));
        if (!read)
            return core::fail(read.error());
        all += read->page;
        if (read->page.isEmpty() || all.size() >= read->count)
            break;
    }
    return all;
}

QJsonObject toJson(const api::CategoryLoss &loss)
{
    QJsonArray lost;
    for (const Template &subject : loss.lost)
        lost += QJsonObject{{u"id"_s, subject.id},
                            {u"title"_s, subject.title},
                            {u"family"_s, core::templates::toString(subject.family)}};
    return {{u"id"_s, loss.category.id}, {u"name"_s, loss.category.name}, {u"deletes"_s, lost}};
}

void print(const QList<api::CategoryLoss> &losses)
{
    Table table({Cli::tr("Category"), Cli::tr("Deletes"), Cli::tr("Template")});
    for (const api::CategoryLoss &loss : losses) {
        const QString name = printable(loss.category.name);
        if (loss.lost.isEmpty())
            table.add({name, Cli::tr("no template"), QString()});
        for (const Template &subject : loss.lost)
            table.add({name, printable(subject.title), subject.id});
    }
    table.print();
    note(Cli::tr(
        "Categories are removed in the console of the platform; the templates beside one go with it, for good."));
}

core::Result<Exit> categories(Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    const auto known = wait(api::listCategories(services.client(), *account));
    if (!known)
        return core::fail(known.error());
    const auto library = readLibrary(*known, *account, services);
    if (!library)
        return core::fail(library.error());
    auto own = wait(api::listTemplates(services.client(), *account));
    if (!own)
        return core::fail(own.error());
    const auto notices = wait(api::listNotices(services.client(), *account));
    if (!notices)
        return core::fail(notices.error());
    *own += *notices;
    const QList<api::CategoryLoss> losses = api::lossesByCategory(*known, *library, *own);
    if (run.format() == Format::Json) {
        QJsonArray rows;
        for (const api::CategoryLoss &loss : losses)
            rows += toJson(loss);
        writeJson(rows);
    } else {
        print(losses);
    }
    return Exit::Done;
}

} // namespace

void addTemplateCategories(CLI::App &group, Invocation &invocation)
{
    CLI::App &listing =
        addVerb(group, "categories", Cli::tr("The account's categories, and what removing one deletes"));
    listing.footer(
        Cli::tr("Categories are removed in the console of the platform, not by API. Which one a subscription "
                "notice is of is told by its title.")
            .toStdString());
    listing.callback([&invocation] { invocation.deed = [&invocation] { return categories(invocation); }; });
}

} // namespace app::cli
