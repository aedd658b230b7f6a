// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/prettymessage.h"

#include "core/base/jsontree.h"
#include "core/base/jsonwriter.h"
#include "core/base/xmltree.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace core::callback {

namespace {

/// Blanks between elements go, blanks in a leaf stay; the document is known to be harmless.
QByteArray indented(const QByteArray &xml)
{
    QByteArray pretty;
    QXmlStreamWriter writer(&pretty);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    QXmlStreamReader reader(xml);
    QString layout; // blanks that are kept if nothing but text follows
    bool isLeaf = false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            layout.clear();
            isLeaf = true;
            writer.writeStartElement(reader.qualifiedName().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
            break;
        case QXmlStreamReader::EndElement:
            if (isLeaf && !layout.isEmpty())
                writer.writeCharacters(layout);
            layout.clear();
            isLeaf = false;
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (reader.isCDATA())
                writer.writeCDATA(reader.text().toString());
            else if (reader.isWhitespace())
                layout += reader.text();
            else
                writer.writeCharacters(reader.text().toString());
            break;
        case QXmlStreamReader::Comment: writer.writeComment(reader.text().toString()); break;
        default: break;
        }
    }
    return pretty.trimmed() + '\n';
}

/// In the order of the document, which QJsonObject would not keep; the parser bounds the depth.
void write(const JsonNode &node, JsonWriter &writer)
{
    if (node.type == JsonNode::Type::Array) {
        writer.beginArray();
        for (const JsonNode &item : node.items)
            write(item, writer);
        writer.endArray();
    } else if (node.type == JsonNode::Type::Object) {
        writer.beginObject();
        for (const JsonNode::Member &member : node.members) {
            writer.key(member.key);
            write(member.value, writer);
        }
        writer.endObject();
    } else {
        writer.value(node.toValue());
    }
}

} // namespace

bool looksLikeJson(const QByteArray &bytes)
{
    return bytes.left(64).trimmed().startsWith('{');
}

Result<QByteArray> prettyMessage(const QByteArray &bytes)
{
    if (looksLikeJson(bytes)) {
        const auto tree = parseTree(bytes);
        if (!tree)
            return fail(Error::Kind::Protocol, tree.error().message);
        JsonWriter writer(JsonWriter::Layout::Indented);
        write(*tree, writer);
        return writer.bytes() + '\n';
    }
    if (const auto tree = parseXml(bytes); !tree)
        return fail(tree.error());
    return indented(bytes);
}

} // namespace core::callback
