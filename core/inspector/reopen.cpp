// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/reopen.h"

#include "core/base/xmltree.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Cut off, the body would end at another step than it did whole.
callback::Opened reopenCut(const Delivery &delivery, const callback::Keys &keys, const callback::Query &query)
{
    callback::Opened opened;
    if (delivery.failedStep != callback::Step::Query)
        opened.urlSignature = callback::urlSignature(keys.token, query.timestamp, query.nonce, query.signature);
    opened.failedStep = delivery.failedStep;
    opened.mode = delivery.mode;
    opened.error = Error{.message = delivery.reason, .field = callback::toString(delivery.failedStep)};
    return opened;
}

} // namespace

bool isCut(const Delivery &delivery)
{
    return delivery.state == Delivery::State::Rejected && delivery.body.size() >= keptOfRejected;
}

callback::Opened reopen(const Delivery &delivery, const callback::Keys &keys)
{
    const auto query = callback::Query::parse(delivery.query);
    if (isCut(delivery))
        return reopenCut(delivery, keys, query);
    if (delivery.method != "GET")
        return callback::open(keys, query, delivery.body);
    callback::Opened opened;
    if (const auto echo = callback::answerUrlCheck(keys, query, &opened.urlSignature); !echo) {
        opened.failedStep = callback::parseStep(echo.error().field);
        opened.error = echo.error();
    }
    return opened;
}

Result<callback::Message> messageOf(const Delivery &delivery)
{
    if (delivery.plain.isEmpty())
        return fail(
            {.kind = Error::Kind::NotFound,
             .message = QCoreApplication::translate("Delivery", "Delivery %1 holds no message that could be answered.")
                            .arg(delivery.id.value()),
             .field = u"id"_s});
    const auto tree = callback::treeOf(delivery.plain);
    return tree ? callback::decode(*tree) : fail(tree.error());
}

Result<QByteArray> openedReply(const QByteArray &body, const callback::Keys &keys)
{
    const auto tree = parseXml(body);
    const QByteArray encrypted = tree ? tree->textOf(u"Encrypt").toUtf8() : QByteArray();
    if (encrypted.isEmpty())
        return body;
    if (!keys.key)
        return invalid(u"aesKey"_s, QCoreApplication::translate("Delivery", "The EncodingAESKey is not known."));
    auto opened = callback::decrypt(*keys.key, encrypted, keys.appId);
    if (!opened && keys.previousKey)
        opened = callback::decrypt(*keys.previousKey, encrypted, keys.appId);
    if (!opened)
        return fail(opened.error());
    return opened->message;
}

} // namespace core
