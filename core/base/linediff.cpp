// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/linediff.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr qsizetype mostCells = 4'000'000;

QStringList linesOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = text.split(u'\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

class Alignment
{
public:
    Alignment(const QString &left, const QString &right) : m_left(linesOf(left)), m_right(linesOf(right)) { }

    QList<LinePair> build()
    {
        const qsizetype most = std::min(m_left.size(), m_right.size());
        qsizetype head = 0;
        while (head < most && m_left.at(head) == m_right.at(head))
            ++head;
        qsizetype tail = 0;
        while (tail < most - head && m_left.at(m_left.size() - 1 - tail) == m_right.at(m_right.size() - 1 - tail))
            ++tail;
        takeSame(head);
        const qsizetype leftEnd = m_left.size() - tail;
        const qsizetype rightEnd = m_right.size() - tail;
        if ((leftEnd - head) * (rightEnd - head) <= mostCells)
            takeMiddle(leftEnd, rightEnd);
        else
            takeChanged(leftEnd, rightEnd);
        takeSame(tail);
        return std::move(m_rows);
    }

private:
    void takeSame(qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i)
            takePair(LinePair::Kind::Same);
    }

    void takePair(LinePair::Kind kind)
    {
        m_rows.append({.kind = kind,
                       .left = m_left.at(m_l),
                       .right = m_right.at(m_r),
                       .leftNumber = int(m_l) + 1,
                       .rightNumber = int(m_r) + 1});
        ++m_l;
        ++m_r;
    }

    /// What lies between two equal lines: pairs as far as there are two, then what is left of one side.
    void takeChanged(qsizetype leftEnd, qsizetype rightEnd)
    {
        while (m_l < leftEnd && m_r < rightEnd)
            takePair(m_left.at(m_l) == m_right.at(m_r) ? LinePair::Kind::Same : LinePair::Kind::Changed);
        for (; m_l < leftEnd; ++m_l)
            m_rows.append({.kind = LinePair::Kind::OnlyLeft, .left = m_left.at(m_l), .leftNumber = int(m_l) + 1});
        for (; m_r < rightEnd; ++m_r)
            m_rows.append({.kind = LinePair::Kind::OnlyRight, .right = m_right.at(m_r), .rightNumber = int(m_r) + 1});
    }

    /// The longest common subsequence, by the table of what is common from each place on.
    void takeMiddle(qsizetype leftEnd, qsizetype rightEnd)
    {
        const qsizetype top = m_l;
        const qsizetype side = m_r;
        const auto width = size_t(rightEnd - side + 1);
        std::vector<quint32> common(size_t(leftEnd - top + 1) * width);
        const auto cell = [&](qsizetype l, qsizetype r) -> quint32 & {
            return common[size_t(l - top) * width + size_t(r - side)];
        };
        for (qsizetype l = leftEnd - 1; l >= top; --l) {
            for (qsizetype r = rightEnd - 1; r >= side; --r)
                cell(l, r) =
                    m_left.at(l) == m_right.at(r) ? cell(l + 1, r + 1) + 1 : std::max(cell(l + 1, r), cell(l, r + 1));
        }
        qsizetype l = top;
        qsizetype r = side;
        while (l < leftEnd && r < rightEnd) {
            if (m_left.at(l) == m_right.at(r)) {
                takeChanged(l, r);
                takePair(LinePair::Kind::Same);
                ++l;
                ++r;
            } else if (cell(l + 1, r) >= cell(l, r + 1)) {
                ++l;
            } else {
                ++r;
            }
        }
        takeChanged(leftEnd, rightEnd);
    }

    QStringList m_left;
    QStringList m_right;
    qsizetype m_l = 0;
    qsizetype m_r = 0;
    QList<LinePair> m_rows;
};

} // namespace

QList<LinePair> diffLines(const QString &left, const QString &right)
{
    return Alignment(left, right).build();
}

} // namespace core
