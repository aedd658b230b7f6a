// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/invocation.h"
#include "app/cli/texts.h"

#include <QFile>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QStringList words;
};

QString fromStandardInput()
{
    constexpr qint64 most = 256 * 1024;
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.read(most)) : QString();
}

core::Result<Exit> explainFailure(const Typed &typed, Invocation &run)
{
    const QString asked = typed.words.join(u' ');
    const QString text = (asked == "-"_L1 ? fromStandardInput() : asked).trimmed();
    if (text.isEmpty())
        return core::invalid(u"text"_s, Cli::tr("There is nothing to explain"));
    const auto services = run.services();
    if (!services)
        return core::fail(services.error());
    std::optional<core::Account> account;
    if (const auto named = run.account(); named)
        account = *named;
    else if (!run.globals.account.isEmpty())
        return core::fail(named.error());
    const core::diagnosis::Explanation explanation = (*services)->doctor().explain(text, account);
    if (run.format() == Format::Json)
        writeJson(explanation.toJson(), run.format());
    else
        writeLine(printable(explanation.toText()).toUtf8());
    return explanation.isKnown ? Exit::Done : Exit::Failed;
}

} // namespace

void addExplain(CLI::App &parser, Invocation &invocation)
{
    const auto typed = std::make_shared<Typed>();
    addPositional(parser, "TEXT", typed->words,
                  Cli::tr("An errcode, a message or a whole answer; - reads standard input"))
        .required();
    parser.footer(Cli::tr("Exit status 1 when nothing is known of it.").toStdString());
    bind(parser, invocation, typed, explainFailure);
}

} // namespace app::cli
