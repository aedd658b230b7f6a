// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/harreading.h"

#include <QIODevice>

namespace core::jssdk {

/// Feeds RapidJSON from a file in blocks, and shortens every text of it to mostHarText bytes, so that what it holds at
/// a time is bounded. The names are RapidJSON's.
class HarStream
{
public:
    // NOLINTBEGIN(readability-identifier-naming)
    using Ch = char;

    HarStream(QIODevice &file, const HarProgress &progress) : m_file(file), m_progress(progress) { shorten(); }

    [[nodiscard]] Ch Peek() const { return m_current; }
    Ch Take()
    {
        const Ch taken = m_current;
        advance();
        return taken;
    }
    [[nodiscard]] size_t Tell() const { return static_cast<size_t>(m_before + m_at); }
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) { }
    void Flush() { }
    size_t PutEnd(Ch *) { return 0; }
    // NOLINTEND(readability-identifier-naming)

    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    void advance()
    {
        step();
        if (m_isInText && m_length > mostHarText)
            skipText();
        shorten();
    }

    /// Keeps book of where texts begin and end.
    void step()
    {
        if (m_isAtEnd)
            return;
        const char passed = m_current;
        ++m_at;
        if (m_isInText) {
            ++m_length;
            if (m_isEscaped)
                m_isEscaped = false;
            else if (passed == '\\')
                m_isEscaped = true;
            else if (passed == '"')
                m_isInText = false;
        } else if (passed == '"') {
            m_isInText = true;
            m_length = 0;
        }
    }

    /// To the quote that ends the text; at most an escape is finished before, so that none is torn.
    void skipText()
    {
        if (m_isEscaped || m_plain < longestEscape)
            return;
        while (m_isInText && !m_isAtEnd) {
            shorten();
            if (m_current == '"' && !m_isEscaped)
                return;
            step();
        }
    }

    /// Makes the byte at hand the current one.
    void shorten()
    {
        if (m_at >= m_block.size())
            readBlock();
        m_current = m_isAtEnd ? '\0' : m_block.at(m_at);
        m_plain = m_current == '\\' ? 0 : m_plain + 1;
    }

    void readBlock()
    {
        constexpr qint64 blockSize = 1024 * 1024;
        m_before += m_block.size();
        m_at = 0;
        m_isStopped = m_isStopped || (m_progress && !m_progress(m_before, m_file.size()));
        m_block = m_isStopped ? QByteArray() : m_file.read(blockSize);
        m_isAtEnd = m_block.isEmpty();
    }

    static constexpr int longestEscape = 6; ///< \u1234

    QIODevice &m_file;
    const HarProgress &m_progress;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_before = 0; ///< bytes of the blocks before this one
    char m_current = '\0';
    bool m_isInText = false;
    bool m_isEscaped = false;
    qsizetype m_length = 0; ///< of the text so far
    int m_plain = 0; ///< bytes since the last backslash
    bool m_isAtEnd = false;
    bool m_isStopped = false;
};

} // namespace core::jssdk
