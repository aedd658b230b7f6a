// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apiverbs.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/catalogue/effect.h"

#include <QLocale>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const core::Endpoint &endpoint)
{
    return {
        {u"id"_s, endpoint.id},
        {u"category"_s, endpoint.category},
        {u"verb"_s, QString::fromLatin1(endpoint.verb)},
        {u"path"_s, endpoint.path},
        {u"title"_s, endpoint.title},
        {u"purpose"_s, endpoint.purpose},
        {u"status"_s, endpoint.status},
        {u"changes"_s, core::effectOf(endpoint.verb, endpoint.path) == core::Effect::Changes},
    };
}

QString titleOf(const core::Endpoint &endpoint)
{
    return QLocale().language() == QLocale::Chinese ? endpoint.title : endpoint.purpose;
}

core::Result<Exit> list(const QString &category, Format format)
{
    const auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    QJsonArray objects;
    QStringList categories;
    Table table({Cli::tr("Id"), Cli::tr("Category"), Cli::tr("Verb"), Cli::tr("Path"), Cli::tr("Purpose")});
    for (const core::Endpoint &endpoint : catalogue->endpoints()) {
        if (!categories.contains(endpoint.category))
            categories += endpoint.category;
        if (!category.isEmpty() && endpoint.category != category)
            continue;
        objects += toJson(endpoint);
        table.add(
            {endpoint.id, endpoint.category, QString::fromLatin1(endpoint.verb), endpoint.path, titleOf(endpoint)});
    }
    if (objects.isEmpty())
        return core::fail({.kind = core::Error::Kind::NotFound,
                           .message = Cli::tr("There is no category \"%1\".").arg(category),
                           .advice = Cli::tr("Categories: %1").arg(categories.join(u", "_s)),
                           .field = u"category"_s});
    if (format == Format::Json)
        writeJson(objects);
    else
        table.print();
    return Exit::Done;
}

QString requiredText(const core::EndpointField &field)
{
    return field.required ? Cli::tr("required") : QString();
}

void printFields(const QString &title, const QList<core::EndpointField> &fields)
{
    if (fields.isEmpty())
        return;
    writeLine((u'\n' + title).toUtf8());
    Table table({Cli::tr("Name"), Cli::tr("Type"), QString(), Cli::tr("Meaning")});
    for (const core::EndpointField &field : fields)
        table.add({field.name, field.type, requiredText(field), field.description()});
    table.print();
}

void printErrors(const core::Catalogue &catalogue, const QList<int> &codes)
{
    if (codes.isEmpty())
        return;
    writeLine((u'\n' + Cli::tr("Error codes")).toUtf8());
    Table table({Cli::tr("Code"), Cli::tr("Meaning"), Cli::tr("Advice")});
    for (const int code : codes) {
        const core::PlatformError *error = catalogue.error(code);
        table.add({QString::number(code), error != nullptr ? error->text() : QString(),
                   error != nullptr ? error->advice() : QString()});
    }
    table.print();
}

void printEndpoint(const core::Catalogue &catalogue, const core::Endpoint &endpoint)
{
    Sheet sheet;
    sheet.add(Cli::tr("Id"), endpoint.id);
    sheet.add(Cli::tr("Call"), QString::fromLatin1(endpoint.verb) + u' ' + endpoint.host + endpoint.path);
    sheet.add(Cli::tr("Purpose"), endpoint.explanation());
    sheet.add(Cli::tr("Accounts"), endpoint.account);
    sheet.add(Cli::tr("Status"), endpoint.status);
    sheet.add(Cli::tr("Body"), endpoint.body);
    for (const QString &remark : endpoint.remarks())
        sheet.add(Cli::tr("Note"), remark);
    sheet.print();
    printFields(Cli::tr("Query"), endpoint.query);
    printFields(Cli::tr("Request"), endpoint.request);
    printFields(Cli::tr("Response"), endpoint.response);
    printErrors(catalogue, endpoint.errors);
}

core::Result<Exit> show(const QString &id, Format format)
{
    const auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    const core::Endpoint *endpoint = id.startsWith(u'/') ? catalogue->endpointAt(id) : catalogue->endpoint(id);
    if (endpoint == nullptr)
        return core::fail({.kind = core::Error::Kind::NotFound,
                           .message = Cli::tr("The catalogue has no call \"%1\".").arg(id),
                           .advice = Cli::tr("\"mpdeskctl api list\" shows all."),
                           .field = u"id"_s});
    if (format == Format::Json)
        writeJson(endpoint->row, format);
    else
        printEndpoint(*catalogue, *endpoint);
    return Exit::Done;
}

} // namespace

void addApi(CLI::App &parser, Invocation &invocation)
{
    CLI::App &listing = addVerb(parser, "list", Cli::tr("All calls, or those of one category"));
    const auto category = std::make_shared<QString>();
    addOption(listing, "--category", "CATEGORY", *category, Cli::tr("Only this category"));
    listing.callback([&invocation, category] {
        invocation.deed = [&invocation, category] { return list(*category, invocation.format()); };
    });

    CLI::App &showing = addVerb(parser, "show", Cli::tr("Fields, limits and error codes of one call"));
    const auto id = std::make_shared<QString>();
    addPositional(showing, "ID", *id, Cli::tr("Id or path of the call")).required();
    showing.callback(
        [&invocation, id] { invocation.deed = [&invocation, id] { return show(*id, invocation.format()); }; });

    addApiCall(parser, invocation);
    addApiCode(parser, invocation);
    addApiHistory(parser, invocation);
    addApiRun(parser, invocation);
}

} // namespace app::cli
