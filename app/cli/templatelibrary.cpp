// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/menureport.h"
#include "app/cli/standardinput.h"
#include "app/cli/table.h"
#include "app/cli/templatereport.h"
#include "app/cli/templateverbs.h"
#include "app/cli/texts.h"
#include "core/api/templateapi.h"
#include "core/base/json.h"
#include "core/template/preview.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace templates = core::templates;
using templates::Template;

namespace {

struct Typed
{
    QString id;
    QString file;
    QString definition;
};

QString familyName(templates::Family family)
{
    return family == templates::Family::Message ? Cli::tr("Message") : Cli::tr("Subscription notice");
}

QJsonObject definitionOf(const Template &subject)
{
    QJsonArray fields;
    for (const QString &field : templates::fieldsOf(subject.content)) {
        const auto kind = templates::kindOf(field);
        fields += QJsonObject{{u"field"_s, field},
                              {u"label"_s, templates::labelOf(subject, field)},
                              {u"kind"_s, templates::toString(kind)},
                              {u"rule"_s, templates::ruleOf(kind)},
                              {u"shown"_s, !templates::isNoLongerShown(field)}};
    }
    QJsonObject json = subject.toJson();
    json.insert(u"family"_s, templates::toString(subject.family));
    json.insert(u"fields"_s, fields);
    return json;
}

core::Result<Exit> list(Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    auto all = wait(core::api::listTemplates(services.client(), *account));
    if (!all)
        return core::fail(all.error());
    const auto notices = wait(core::api::listNotices(services.client(), *account));
    if (!notices)
        return core::fail(notices.error());
    *all += *notices;
    if (run.format() == Format::Json) {
        QJsonArray rows;
        for (const Template &subject : *all)
            rows += definitionOf(subject);
        writeJson(rows);
        return Exit::Done;
    }
    Table table({Cli::tr("Template"), Cli::tr("Title"), Cli::tr("Kind"), Cli::tr("Industry or category")});
    for (const Template &subject : *all)
        table.add({subject.id, printable(subject.title), familyName(subject.family),
                   printable(subject.primaryIndustry.isEmpty()
                                 ? QString()
                                 : u"%1 / %2"_s.arg(subject.primaryIndustry, subject.deputyIndustry))});
    table.print();
    return Exit::Done;
}

void printCard(const templates::Preview &preview)
{
    writeLine(printable(preview.title).toUtf8());
    for (const templates::Preview::Row &row : preview.rows)
        writeLine(u"    "_s.append(printable(toString(row))).toUtf8());
    if (preview.tap == templates::Preview::Tap::Link)
        writeLine(Cli::tr("    opens %1").arg(printable(preview.target)).toUtf8());
    else if (preview.tap == templates::Preview::Tap::MiniProgram)
        writeLine(Cli::tr("    opens the mini-program at %1").arg(printable(preview.target)).toUtf8());
}

core::Result<Exit> show(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    Services &services = **run.services();
    const auto subject = templateNamed(typed.id, *account, services);
    if (!subject)
        return core::fail(subject.error());
    if (run.format() == Format::Json) {
        writeJson(definitionOf(*subject), run.format());
        return Exit::Done;
    }
    printCard(templates::previewOf({}, templates::Rules(*subject, services.catalogue())));
    Table table({Cli::tr("Field"), Cli::tr("Label"), Cli::tr("Takes")});
    for (const QString &field : templates::fieldsOf(subject->content))
        table.add({field, printable(templates::labelOf(*subject, field)),
                   templates::isNoLongerShown(field) ? Cli::tr("not shown since 2023-05-04")
                                                     : templates::ruleOf(templates::kindOf(field))});
    table.print();
    return Exit::Done;
}

/// A row as the platform lists it, of either family.
core::Result<Template> templateIn(const QString &name)
{
    const auto bytes = readFileOrInput(name);
    if (!bytes)
        return core::fail(bytes.error());
    const auto json = core::parseObject(*bytes);
    if (!json)
        return core::fail(json.error());
    return json->contains("priTmplId"_L1) ? Template::fromSubscriptionList(*json) : Template::fromMessageList(*json);
}

core::Result<Exit> check(const Typed &typed, Invocation &run)
{
    const auto bytes = readFileOrInput(typed.file);
    if (!bytes)
        return core::fail(bytes.error());
    const auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    core::Result<Template> subject = core::fail(core::Error{});
    if (typed.definition.isEmpty()) {
        const auto account = run.account();
        if (!account)
            return core::fail(account.error());
        subject = templateNamed(typed.id, *account, **run.services());
    } else {
        subject = templateIn(typed.definition);
        if (subject && subject->id != typed.id)
            return core::invalid(u"id"_s,
                                 Cli::tr("%1 is the template \"%2\"").arg(typed.definition, subject->id.left(64)));
    }
    if (!subject)
        return core::fail(subject.error());
    const templates::DataFile file = templates::read(*bytes);
    const templates::Rules rules(*subject, *catalogue);
    auto message = file.message;
    if (message.templateId.isEmpty())
        message.templateId = subject->id;
    if (message.toUser.isEmpty())
        message.toUser = u"o"_s; // whom it goes to is said when it is sent
    const QList<core::Problem> problems = file.problems + rules.check(message);
    const bool isGood = !core::hasErrors(problems);
    if (run.format() == Format::Json) {
        writeJson({{u"template"_s, subject->id}, {u"allowed"_s, isGood}, {u"problems"_s, toJson(file, problems)}},
                  run.format());
    } else {
        print(typed.file, file, problems);
        printCard(templates::previewOf(message, rules));
    }
    return isGood ? Exit::Done : Exit::Denied;
}

} // namespace

void addTemplateLibrary(CLI::App &group, Invocation &invocation)
{
    CLI::App &listing = addVerb(group, "list", Cli::tr("The account's templates and subscription notices"));
    listing.callback([&invocation] { invocation.deed = [&invocation] { return list(invocation); }; });

    const auto shown = std::make_shared<Typed>();
    CLI::App &showing = addVerb(group, "show", Cli::tr("A template with its fields and what they take"));
    addPositional(showing, "ID", shown->id, Cli::tr("A template_id or priTmplId")).required();
    showing.callback(
        [&invocation, shown] { invocation.deed = [&invocation, shown] { return show(*shown, invocation); }; });

    const auto checked = std::make_shared<Typed>();
    CLI::App &checking = addVerb(group, "check", Cli::tr("Checks values by the platform's rules; sends nothing"));
    checking.footer(Cli::tr("Exit status 4 if the platform would refuse them; warnings alone are 0. The format of the "
                            "file: mpdeskctl template schema. With --template nothing is asked of the platform.")
                        .toStdString());
    addPositional(checking, "ID", checked->id, Cli::tr("A template_id or priTmplId")).required();
    addPositional(checking, "FILE", checked->file, Cli::tr("The values as JSON; - for standard input")).required();
    addOption(checking, "--template", "FILE", checked->definition,
              Cli::tr("The template as \"template show --json\" gives it"));
    checking.callback(
        [&invocation, checked] { invocation.deed = [&invocation, checked] { return check(*checked, invocation); }; });

    CLI::App &describing = addVerb(group, "schema", Cli::tr("The JSON Schema of files with values"));
    describing.callback([&invocation] {
        invocation.deed = []() -> core::Result<Exit> {
            writeBytes(templates::dataFileSchema());
            return Exit::Done;
        };
    });
}

} // namespace app::cli
