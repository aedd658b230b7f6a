// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// XML to a tree and back, and what is made of the tree.
#include "core/base/json.h"
#include "core/base/xmltree.h"
#include "core/callback/message.h"
#include "core/inspector/searchtext.h"
#include "tests/fuzz/samples.h"
#include "tests/fuzz/target.h"

using namespace core;
using fuzz::require;

namespace {

constexpr XmlLimits limits;

int depthOf(const XmlNode &node)
{
    int deepest = 0;
    for (const XmlNode &child : node.children)
        deepest = std::max(deepest, depthOf(child));
    return deepest + 1;
}

int elementsIn(const XmlNode &node)
{
    int count = 1;
    for (const XmlNode &child : node.children)
        count += elementsIn(child);
    return count;
}

/// Text beside elements is not written: WeChat has none.
XmlNode withoutMixedText(XmlNode node)
{
    if (!node.children.isEmpty())
        node.text.clear();
    for (XmlNode &child : node.children)
        child = withoutMixedText(child);
    return node;
}

} // namespace

void fuzz::run(const QByteArray &input)
{
    const auto tree = parseXml(input);
    [[maybe_unused]] const QString text = withoutMarkup(input); // reads what is no XML too
    if (!tree) {
        require(!tree.error().message.isEmpty(), "an error says what is wrong");
        return;
    }
    require(!tree->name.isEmpty(), "a document has a root");
    require(depthOf(*tree) <= limits.depth, "nested no deeper than the limit");
    require(elementsIn(*tree) <= limits.elements, "no more elements than the limit");

    const QByteArray written = writeXml(*tree);
    const auto again = parseXml(written);
    require(again.has_value(), "what was written can be read",
            again ? QByteArray() : describe(again.error()).toUtf8() + '\n' + written);
    require(*again == withoutMixedText(*tree), "and is the same", written);
    require(writeXml(*again) == written, "there is one way of writing", written);

    const QByteArray json = toWire(callback::toJson(*tree));
    require(parseObject(json).has_value(), "as JSON it can be read", json);
    if (const auto message = callback::decode(*tree)) {
        require(!message->type.isEmpty(), "a message has a type");
        require(message->summary().size() <= 256, "a summary is one line of a table", message->summary().toUtf8());
        require(!message->dedupeKey().isEmpty(), "a message can be told from others");
    }
}

QByteArrayList fuzz::seeds()
{
    QByteArrayList documents = sampleMessages();
    documents.removeIf([](const QByteArray &message) { return message.startsWith('{'); });
    return documents;
}

QByteArrayList fuzz::words()
{
    return sampleWords();
}
