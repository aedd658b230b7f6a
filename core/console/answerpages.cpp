// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/answerpages.h"

#include <algorithm>

namespace core::console {

namespace {

/// As layOutJson(), with nothing laid out.
QByteArray cutText(QByteArrayView text, LayoutState &state, qsizetype enough)
{
    state.startsLine = false;
    const qsizetype begin = state.at;
    const qsizetype longest = std::min(begin + 2 * enough, text.size());
    if (text.size() <= begin + enough) {
        state.at = text.size();
        return text.sliced(begin).toByteArray();
    }
    const qsizetype lineEnd = text.first(longest).indexOf('\n', begin + enough);
    if (lineEnd >= 0) {
        state = {.at = lineEnd + 1, .startsLine = lineEnd + 1 < text.size()};
        return text.sliced(begin, lineEnd - begin).toByteArray();
    }
    qsizetype end = longest;
    while (!isBetweenCharacters(text, end) && end < longest + 3)
        ++end; // bytes that are no UTF-8 may all look like the middle of a character
    state.at = end;
    return text.sliced(begin, end - begin).toByteArray();
}

} // namespace

QByteArray AnswerPages::goOn(LayoutState &state) const
{
    return m_form == AnswerForm::LaidOut ? layOutJson(m_body, state, pageBytes) : cutText(m_body, state, pageBytes);
}

std::optional<AnswerPages> AnswerPages::cut(QByteArray body, AnswerForm form, const std::stop_token &stop)
{
    AnswerPages pages;
    pages.m_body = std::move(body);
    pages.m_form = form;
    LayoutState state;
    do {
        if (stop.stop_requested())
            return std::nullopt;
        pages.m_begins.append(state);
        static_cast<void>(pages.goOn(state));
    } while (state.at < pages.m_body.size());
    return pages;
}

QByteArray AnswerPages::first(const QByteArray &body, AnswerForm form)
{
    AnswerPages pages;
    pages.m_body = body;
    pages.m_form = form;
    LayoutState state;
    return pages.goOn(state);
}

QByteArray AnswerPages::text(qsizetype page) const
{
    LayoutState state = m_begins.value(page);
    return goOn(state);
}

bool AnswerPages::goesOnInLine(qsizetype page) const
{
    return page > 0 && page < count() && !m_begins.at(page).startsLine;
}

std::optional<AnswerPlace> AnswerPages::findOn(qsizetype page, const QString &needle, AnswerDirection direction) const
{
    const QString own = QString::fromUtf8(text(page));
    QString reach = own;
    if (goesOnInLine(page + 1))
        reach += QString::fromUtf8(text(page + 1).left(4 * needle.size())).left(needle.size() - 1);
    const qsizetype at = direction == AnswerDirection::Forward ? reach.indexOf(needle, 0, Qt::CaseInsensitive)
                                                               : reach.lastIndexOf(needle, -1, Qt::CaseInsensitive);
    if (at < 0)
        return std::nullopt;
    return AnswerPlace{.page = page, .text = needle.left(own.size() - at)};
}

std::optional<AnswerPlace> AnswerPages::find(const QString &needle, qsizetype after, AnswerDirection direction,
                                             const std::stop_token &stop) const
{
    const qsizetype step = direction == AnswerDirection::Forward ? 1 : count() - 1;
    qsizetype page = after;
    for (qsizetype looked = 0; looked < count() && !needle.isEmpty() && !stop.stop_requested(); ++looked) {
        page = (page + step) % count();
        if (std::optional<AnswerPlace> place = findOn(page, needle, direction))
            return place;
    }
    return std::nullopt;
}

} // namespace core::console
