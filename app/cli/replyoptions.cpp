// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replyoptions.h"

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"

#include <CLI/CLI.hpp>

namespace app::cli {

using namespace Qt::StringLiterals;
namespace answering = core::answering;

namespace {

core::Result<answering::Policy> fixedFrom(const QString &file)
{
    const auto bytes = readFileOrInput(file);
    if (!bytes)
        return core::fail(bytes.error());
    const auto reply = answering::readReplyFile(*bytes);
    if (!reply)
        return core::fail(reply.error());
    answering::Policy policy{.kind = answering::Policy::Kind::Fixed, .fixed = *reply};
    if (const QList<core::Error> problems = answering::check(policy); !problems.isEmpty())
        return core::fail(problems.first());
    return policy;
}

std::string refuseReply(const std::string &value)
{
    const QString reply = QString::fromStdString(value);
    const QStringList words{u"success"_s, u"empty"_s, u"rules"_s};
    if (words.contains(reply) || (reply.startsWith(u'@') && reply.size() > 1))
        return {};
    return Cli::tr("\"%1\" is none of success, empty, @FILE, rules").arg(reply).toStdString();
}

} // namespace

void addReplyOptions(CLI::App &verb, ReplyOptions &options)
{
    addOption(verb, "--reply", "HOW", options.reply,
              Cli::tr("success, empty, rules, or @FILE with one reply; else as stored"))
        .check(CLI::Validator(refuseReply, ""));
    addOption(verb, "--rules", "FILE", options.rules, Cli::tr("Every account answers by the rules of this file"));
}

core::Result<std::optional<answering::Policy>> policyFrom(const ReplyOptions &options)
{
    const QString &reply = options.reply;
    if (!options.rules.isEmpty()) {
        if (!reply.isEmpty() && reply != "rules"_L1)
            return core::invalid(u"rules"_s, Cli::tr("--rules fits only --reply rules"));
        auto rules = readRules(options.rules);
        if (!rules)
            return core::fail(rules.error());
        return std::optional(std::move(*rules));
    }
    if (reply == "success"_L1)
        return std::optional(answering::Policy{});
    if (reply == "empty"_L1)
        return std::optional(answering::Policy{.kind = answering::Policy::Kind::Empty});
    if (!reply.startsWith(u'@'))
        return std::optional<answering::Policy>();
    auto fixed = fixedFrom(reply.mid(1));
    if (!fixed)
        return core::fail(fixed.error());
    return std::optional(std::move(*fixed));
}

void print(const QString &file, const QList<answering::PolicyFile::Problem> &problems)
{
    for (const auto &problem : problems) {
        const QString place = problem.error.field.isEmpty() ? QString() : problem.error.field + u": "_s;
        note(u"%1:%2:%3: "_s.arg(file).arg(problem.position.line).arg(problem.position.column) + place
             + problem.error.message);
        if (!problem.error.advice.isEmpty())
            note(u"    "_s + problem.error.advice);
    }
}

core::Result<answering::Policy> readRules(const QString &file)
{
    const auto bytes = readFileOrInput(file);
    if (!bytes)
        return core::fail(bytes.error());
    answering::PolicyFile read = answering::readPolicyFile(*bytes);
    if (read.problems.isEmpty())
        return std::move(read.policy);
    print(file, read.problems);
    return core::invalid(u"rules"_s,
                         Cli::tr("%n problem(s) in %1", nullptr, static_cast<int>(read.problems.size())).arg(file));
}

} // namespace app::cli
