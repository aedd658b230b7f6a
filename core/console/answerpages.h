// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/jsonlayout_p.h"

#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace core::console {

enum class AnswerForm {
    LaidOut, ///< JSON with line breaks and indentation
    AsItCame,
};

/// Where a text was found.
struct AnswerPlace
{
    qsizetype page = 0;
    QString text; ///< of the needle; only its beginning when the rest stands on the next page

    friend bool operator==(const AnswerPlace &, const AnswerPlace &) = default;
};

enum class AnswerDirection { Forward, Backward };

/// A long answer in pages of about 128 KiB, so that of any answer one page is laid out at a time. Pages end at line
/// ends, and within lines that are longer. Everything here is safe in any thread.
class AnswerPages final
{
public:
    static constexpr qsizetype pageBytes = qsizetype(128) * 1024;

    AnswerPages() = default;
    /// Goes through all of it once; nothing when it was stopped.
    [[nodiscard]] static std::optional<AnswerPages> cut(QByteArray body, AnswerForm form, const std::stop_token &stop);
    /// The first page, without looking at the others.
    [[nodiscard]] static QByteArray first(const QByteArray &body, AnswerForm form);

    [[nodiscard]] qsizetype count() const { return m_begins.size(); }
    [[nodiscard]] QByteArray text(qsizetype page) const;
    /// Whether a page goes on in the line with which the one before ended.
    [[nodiscard]] bool goesOnInLine(qsizetype page) const;
    /// The first page with the text, whatever its case, from that one on, round the ends, and that one last of all.
    [[nodiscard]] std::optional<AnswerPlace> find(const QString &needle, qsizetype after, AnswerDirection direction,
                                                  const std::stop_token &stop) const;

private:
    [[nodiscard]] QByteArray goOn(LayoutState &state) const;
    [[nodiscard]] std::optional<AnswerPlace> findOn(qsizetype page, const QString &needle,
                                                    AnswerDirection direction) const;

    QByteArray m_body;
    AnswerForm m_form = AnswerForm::AsItCame;
    QList<LayoutState> m_begins;
};

} // namespace core::console
