// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xmltree.h"

#include "core/base/plainxml_p.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::Xml)
};

/// Walks the stream once; stays iterative so that nesting cannot exhaust the stack before the limit is seen.
class TreeReader
{
public:
    TreeReader(const QString &text, const XmlLimits &limits) : m_reader(text), m_limits(limits)
    {
        // The attributes that declare prefixes are not kept, so that a name with one could not be read again.
        m_reader.setNamespaceProcessing(false);
    }

    Result<XmlNode> read()
    {
        while (!m_reader.atEnd()) {
            if (auto step = take(m_reader.readNext()); !step)
                return fail(step.error());
        }
        if (m_reader.hasError())
            return refuse(m_reader.errorString());
        return std::move(m_root);
    }

private:
    Done take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD: return refuse(Texts::tr("a DOCTYPE is not allowed"));
        case QXmlStreamReader::StartElement: return open();
        case QXmlStreamReader::EndElement: close(); return {};
        case QXmlStreamReader::Characters:
            if (!m_path.isEmpty())
                m_path.last().text += m_reader.text();
            return {};
        case QXmlStreamReader::EntityReference:
            return refuse(Texts::tr("the entity \"%1\" is not allowed").arg(m_reader.name()));
        default: return {};
        }
    }

    Done open()
    {
        if (m_path.size() >= m_limits.depth)
            return refuse(Texts::tr("elements are nested more than %1 deep").arg(m_limits.depth));
        if (++m_elements > m_limits.elements)
            return refuse(Texts::tr("more than %1 elements").arg(m_limits.elements));
        m_path.append(XmlNode{.name = m_reader.qualifiedName().toString()});
        return {};
    }

    void close()
    {
        XmlNode node = m_path.takeLast();
        // Blanks between children are layout; a leaf keeps its text exactly.
        if (!node.children.isEmpty())
            node.text = node.text.trimmed();
        if (m_path.isEmpty())
            m_root = std::move(node);
        else
            m_path.last().children.append(std::move(node));
    }

    [[nodiscard]] tl::unexpected<Error> refuse(const QString &reason) const
    {
        return fail(Error::Kind::Protocol,
                    Texts::tr("Not acceptable XML at line %1: %2").arg(m_reader.lineNumber()).arg(reason));
    }

    QXmlStreamReader m_reader;
    XmlLimits m_limits;
    QList<XmlNode> m_path;
    XmlNode m_root;
    int m_elements = 0;
};

bool isXmlCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0x20 ? u != 0xFFFE && u != 0xFFFF : u == '\t' || u == '\n' || u == '\r';
}

bool isWholeNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 18
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void writeText(const QString &text, QString &out)
{
    if (isWholeNumber(text)) {
        out += text;
        return;
    }
    QString possible = text;
    possible.removeIf([](QChar c) { return !isXmlCharacter(c); });
    possible.replace("]]>"_L1, "]]]]><![CDATA[>"_L1);
    // A reader takes a bare carriage return for a line feed, as XML demands.
    possible.replace("\r"_L1, "]]>&#13;<![CDATA["_L1);
    out += u"<![CDATA["_s + possible + u"]]>"_s;
}

/// A depth below zero: all in one line.
void write(const XmlNode &node, int depth, QString &out)
{
    constexpr int indentation = 2;
    const auto newLine = [&out](int level) {
        if (level >= 0)
            out += u'\n' + QString(level * indentation, u' ');
    };
    const int inside = depth < 0 ? depth : depth + 1;
    out += u'<' + node.name + u'>';
    for (const XmlNode &child : node.children) {
        newLine(inside);
        write(child, inside, out);
    }
    if (node.children.isEmpty())
        writeText(node.text, out);
    else
        newLine(depth);
    out += u"</"_s + node.name + u'>';
}

} // namespace

const XmlNode *XmlNode::child(QStringView childName) const
{
    const auto found = std::ranges::find(children, childName, &XmlNode::name);
    return found == children.cend() ? nullptr : &*found;
}

QString XmlNode::textOf(QStringView childName) const
{
    const XmlNode *node = child(childName);
    return node ? node->text : QString();
}

Result<XmlNode> parseXml(const QByteArray &xml, const XmlLimits &limits)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(xml);
    if (decode.hasError())
        return fail(Error::Kind::Protocol, Texts::tr("Not acceptable XML: the bytes are not UTF-8"));
    if (auto plain = parsePlainXml(text, limits))
        return std::move(*plain);
    return TreeReader(text, limits).read();
}

QByteArray writeXml(const XmlNode &root)
{
    QString out;
    write(root, -1, out);
    return out.toUtf8();
}

QByteArray writePrettyXml(const XmlNode &root)
{
    QString out;
    write(root, 0, out);
    return out.toUtf8() + '\n';
}

} // namespace core
