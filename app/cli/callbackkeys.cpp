// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/callbackverbs.h"
#include "app/cli/invocation.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"
#include "core/api/userapi.h"
#include "core/base/json.h"
#include "core/sandbox/pushengine.h"

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

/// Nothing for an empty text, so that a key can be left out.
core::Result<std::optional<core::callback::AesKey>> optionalKey(const QString &text)
{
    if (text.isEmpty())
        return std::optional<core::callback::AesKey>();
    auto key = core::callback::AesKey::parse(text);
    if (!key)
        return core::fail(key.error());
    return std::optional(std::move(*key));
}

QString withoutToken(QString text, const QString &token)
{
    return token.isEmpty() ? text : text.replace(token, u"<token>"_s);
}

QJsonObject stepOf(const core::callback::SignatureTrace &trace, const QString &token)
{
    QJsonArray parts;
    for (const QString &part : trace.parts)
        parts += withoutToken(part, token);
    return {
        {u"sortedParts"_s, parts},     {u"string"_s, withoutToken(trace.joined, token)},
        {u"digest"_s, trace.digest},   {u"claimed"_s, trace.claimed},
        {u"matches"_s, trace.matches},
    };
}

QJsonObject stepOf(const core::callback::CipherTrace &trace)
{
    return {
        {u"cipherBytes"_s, trace.cipherBytes},     {u"random"_s, QString::fromLatin1(trace.random.toHex())},
        {u"paddingLength"_s, trace.paddingLength}, {u"messageLength"_s, trace.messageLength},
        {u"receiverId"_s, trace.receiverId},       {u"usedPreviousKey"_s, trace.usedPreviousKey},
    };
}

} // namespace

core::Result<QMap<QString, QString>> fieldsFrom(const QStringList &assignments)
{
    QMap<QString, QString> fields;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return core::invalid(u"set"_s, Cli::tr("--set: \"%1\" is not of the form Field=value").arg(assignment));
        fields.insert(assignment.left(equals), assignment.mid(equals + 1));
    }
    return fields;
}

core::Result<core::callback::Keys> keysFromJson(const QByteArray &json)
{
    const auto object = core::parseObject(json);
    if (!object)
        return core::invalid(u"stdin"_s, Cli::tr("The secrets are not a JSON object: %1").arg(object.error().message));
    core::JsonReader reader(*object);
    core::callback::Keys keys{.token = reader.stringOr("token"_L1).trimmed(),
                              .appId = reader.stringOr("appid"_L1).trimmed(),
                              .mode = core::CallbackMode::Plain};
    const QString current = reader.stringOr("aesKey"_L1).trimmed();
    const QString previous = reader.stringOr("previousAesKey"_L1).trimmed();
    if (reader.fault())
        return core::fail(*reader.fault());
    auto key = optionalKey(current);
    if (!key)
        return core::fail(key.error());
    auto previousKey = optionalKey(previous);
    if (!previousKey)
        return core::fail(previousKey.error());
    keys.key = std::move(*key);
    keys.previousKey = std::move(*previousKey);
    return keys;
}

core::Result<core::callback::Keys> keysOfAccount(Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return core::fail(account.error());
    const auto credentials = wait((*run.services())->vault().credentials(account->appId));
    if (!credentials)
        return core::fail(credentials.error());
    return core::callback::Keys::from(*account, *credentials);
}

void addKeySource(CLI::App &verb, KeySource &source)
{
    addFlag(verb, "--secrets-stdin", source.isStandardInput,
            Cli::tr("Reads {\"token\":…,\"aesKey\":…,\"appid\":…} from standard input; no account needed"));
}

core::Result<core::callback::Keys> keysFrom(const KeySource &source, Invocation &run)
{
    if (!source.isStandardInput)
        return keysOfAccount(run);
    auto keys = keysFromJson(readStandardInput(Cli::tr("Type the secrets as JSON (not shown), then Ctrl+D")));
    if (keys)
        keys->mode = keys->key ? core::CallbackMode::Safe : core::CallbackMode::Plain;
    return keys;
}

QString followerFrom(const KeySource &source, Invocation &run)
{
    if (source.isStandardInput)
        return {};
    const auto account = run.account();
    if (!account || !account->isSandbox())
        return {};
    const auto known = wait(core::api::firstFollowers((*run.services())->client(), *account));
    return known && !known->isEmpty() ? known->constFirst() : QString();
}

QUrl platformFrom(const KeySource &source, Invocation &run)
{
    if (source.isStandardInput)
        return {};
    const auto account = run.account();
    return account ? core::sandbox::platformOf(*account) : QUrl();
}

QJsonObject stepsOf(const core::callback::Opened &opened, const QString &token)
{
    QJsonObject steps{{u"mode"_s, core::toString(opened.mode)}};
    if (!opened.urlSignature.digest.isEmpty())
        steps.insert(u"signature"_s, stepOf(opened.urlSignature, token));
    if (opened.messageSignature)
        steps.insert(u"msgSignature"_s, stepOf(*opened.messageSignature, token));
    if (opened.cipher)
        steps.insert(u"cipher"_s, stepOf(*opened.cipher));
    if (opened.error) {
        steps.insert(u"failedStep"_s, core::callback::toString(opened.failedStep));
        steps.insert(u"code"_s, opened.error->code);
        steps.insert(u"reason"_s, opened.error->message);
    }
    return steps;
}

} // namespace app::cli
