// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plainxml_p.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto cdata = "<![CDATA["_L1;
constexpr auto cdataEnd = "]]>"_L1;

/// Line ends other than "\n" would have to be unified, and the others are no characters of XML.
bool isOrdinary(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0x20 ? u < 0xfffe : u == '\t' || u == '\n';
}

bool isOfName(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') || u == '_';
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n'; });
}

class PlainReader
{
public:
    PlainReader(QStringView text, const XmlLimits &limits) : m_rest(text), m_limits(limits) { }

    std::optional<XmlNode> read()
    {
        if (!std::ranges::all_of(m_rest, isOrdinary))
            return {};
        while (!m_rest.isEmpty()) {
            if (!takePiece())
                return {};
        }
        return std::exchange(m_root, {});
    }

private:
    bool takePiece()
    {
        if (!m_rest.startsWith(u'<'))
            return takeText();
        if (m_rest.startsWith(cdata))
            return takeCdata();
        return m_rest.startsWith("</"_L1) ? close() : open();
    }

    bool takeText()
    {
        const qsizetype found = m_rest.indexOf(u'<');
        const QStringView text = m_rest.first(found < 0 ? m_rest.size() : found);
        m_rest = m_rest.sliced(text.size());
        if (m_path.isEmpty())
            return isBlank(text);
        m_path.last().text += text;
        return !text.contains(u'&') && !text.contains(cdataEnd);
    }

    bool takeCdata()
    {
        const qsizetype end = m_rest.indexOf(cdataEnd);
        if (end < 0 || m_path.isEmpty())
            return false;
        m_path.last().text += m_rest.first(end).sliced(cdata.size());
        m_rest = m_rest.sliced(end + cdataEnd.size());
        return true;
    }

    bool open()
    {
        const qsizetype end = m_rest.indexOf(u'>');
        const QStringView name = m_rest.first(std::max<qsizetype>(end, 1)).sliced(1);
        const bool isSound = !name.isEmpty() && !name.front().isDigit() && std::ranges::all_of(name, isOfName);
        if (!isSound || m_path.size() >= m_limits.depth || ++m_elements > m_limits.elements
            || (m_path.isEmpty() && m_root))
            return false;
        m_path.append(XmlNode{.name = name.toString()});
        m_rest = m_rest.sliced(end + 1);
        return true;
    }

    bool close()
    {
        const qsizetype end = m_rest.indexOf(u'>');
        if (end < 0 || m_path.isEmpty() || m_rest.first(end).sliced(2) != m_path.constLast().name)
            return false;
        m_rest = m_rest.sliced(end + 1);
        XmlNode node = m_path.takeLast();
        if (!node.children.isEmpty())
            node.text = node.text.trimmed();
        if (m_path.isEmpty())
            m_root = std::move(node);
        else
            m_path.last().children.append(std::move(node));
        return true;
    }

    QStringView m_rest;
    XmlLimits m_limits;
    QList<XmlNode> m_path;
    std::optional<XmlNode> m_root;
    int m_elements = 0;
};

} // namespace

std::optional<XmlNode> parsePlainXml(QStringView text, const XmlLimits &limits)
{
    return PlainReader(text, limits).read();
}

} // namespace core
