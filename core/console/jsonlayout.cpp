// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/jsonlayout_p.h"

#include <algorithm>
#include <utility>

namespace core::console {

namespace {

class Layout
{
public:
    Layout(QByteArrayView json, LayoutState &state, qsizetype enough) : m_json(json), m_state(state), m_enough(enough)
    {
        constexpr qsizetype room = 4096; // for what the last line is longer
        m_out.reserve(std::min(m_json.size() - m_state.at, m_enough) + room);
    }

    QByteArray run()
    {
        if (std::exchange(m_state.startsLine, false))
            m_out += indentation();
        while (m_state.at < m_json.size() && !isLongLineFull()) {
            m_state.isInText ? takeText() : takeLayout();
            if (!std::exchange(m_lineIsOver, false))
                continue;
            if (m_out.size() >= m_enough && m_state.at < m_json.size()) {
                m_state.startsLine = true;
                break;
            }
            breakLine();
        }
        return m_out;
    }

private:
    /// Bytes that are no UTF-8 may all look like the middle of a character.
    [[nodiscard]] bool isLongLineFull() const
    {
        constexpr qsizetype longestCharacter = 4;
        const qsizetype above = m_out.size() - 2 * m_enough;
        return above >= longestCharacter || (above >= 0 && isBetweenCharacters(m_json, m_state.at));
    }

    /// Up to the end of the text or the page, or one escaped character.
    void takeText()
    {
        const qsizetype room = std::max<qsizetype>(2 * m_enough - m_out.size(), 1);
        const qsizetype most = std::min(m_json.size() - m_state.at, room);
        const auto *const begin = m_json.begin() + m_state.at;
        const auto *const end = std::find_if(begin, begin + most, [](char c) { return c == '"' || c == '\\'; });
        if (end != begin) {
            m_out.append(begin, end - begin);
            m_state.at += end - begin;
            return;
        }
        const char c = *begin;
        m_out += c;
        ++m_state.at;
        if (c == '\\' && m_state.at < m_json.size())
            m_out += m_json[m_state.at++];
        else if (c == '"')
            m_state.isInText = false;
    }

    void takeLayout()
    {
        const char c = m_json[m_state.at++];
        switch (c) {
        case ' ':
        case '\n':
        case '\r':
        case '\t': return;
        case ':': m_out += ": "; return;
        case '{':
        case '[': return open(c);
        case '}':
        case ']':
            --m_state.depth;
            breakLine();
            break;
        default: break;
        }
        m_out += c;
        m_state.isInText = c == '"';
        m_lineIsOver = c == ',';
    }

    void open(char bracket)
    {
        m_out += bracket;
        qsizetype next = m_state.at;
        while (next < m_json.size() && QByteArrayView(" \n\r\t").contains(m_json[next]))
            ++next;
        if (next < m_json.size() && (m_json[next] == '}' || m_json[next] == ']')) {
            m_out += m_json[next];
            m_state.at = next + 1;
            return;
        }
        ++m_state.depth;
        m_lineIsOver = true;
    }

    [[nodiscard]] QByteArray indentation() const
    {
        constexpr int deepest = 64;
        return QByteArray(std::clamp(m_state.depth, 0, deepest) * 2, ' ');
    }

    void breakLine() { m_out += '\n' + indentation(); }

    QByteArrayView m_json;
    LayoutState &m_state;
    qsizetype m_enough;
    QByteArray m_out;
    bool m_lineIsOver = false;
};

} // namespace

bool isBetweenCharacters(QByteArrayView text, qsizetype at)
{
    constexpr int marks = 0xC0;
    constexpr int continues = 0x80;
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & marks) != continues;
}

QByteArray layOutJson(QByteArrayView json, LayoutState &state, qsizetype enough)
{
    return Layout(json, state, enough).run();
}

} // namespace core::console
