// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apiverbs.h"
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"
#include "app/cli/texts.h"
#include "core/console/codeexport.h"
#include "core/console/requestform.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    TypedCall order;
    QString language = u"curl"_s;
    bool wantsExample = false;
};

core::Result<Exit> code(const Typed &typed, Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const core::Catalogue &catalogue = (*run.services())->catalogue();
    auto request = requestFrom(typed.order, catalogue);
    if (!request)
        return core::fail(request.error());
    if (const core::Endpoint *endpoint = core::console::endpointOf(*request, catalogue);
        typed.wantsExample && endpoint != nullptr)
        request = core::console::exampleOf(*endpoint);
    const auto languages = core::console::codeLanguages();
    const auto language = std::ranges::find(
        languages, typed.language, [](core::console::CodeLanguage each) { return core::console::toString(each); });
    if (language == languages.end())
        return core::invalid(u"as"_s, Cli::tr("There is no code in \"%1\".").arg(typed.language));
    const QString text = core::console::exportCode(*language, *request, *account, catalogue);
    if (run.format() == Format::Json)
        writeJson({{u"language"_s, typed.language}, {u"code"_s, text}}, run.format());
    else
        writeBytes(text.toUtf8());
    return Exit::Done;
}

} // namespace

void addApiCode(CLI::App &group, Invocation &invocation)
{
    CLI::App &verb = addVerb(group, "code", Cli::tr("A program that makes a call, without any secret"));
    verb.footer(Cli::tr("The program reads ACCESS_TOKEN or APP_SECRET from its environment.").toStdString());
    const auto typed = std::make_shared<Typed>();
    addOrder(verb, typed->order);
    addOption(verb, "--as", "curl|wget|python|node|php|java|go", typed->language, Cli::tr("Language (default: curl)"));
    addFlag(verb, "--example", typed->wantsExample, Cli::tr("With the example of the catalogue for body and query"));
    bind(verb, invocation, typed, code);
}

} // namespace app::cli
