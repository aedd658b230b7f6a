// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/answerkind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace core::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QLatin1String name;
    const char *title;
    QLatin1String reply; ///< MsgType
};

constexpr std::array<Row, answerKinds> rows{{
    {"success"_L1, QT_TRANSLATE_NOOP("AnswerKind", "success"), {}},
    {"empty"_L1, QT_TRANSLATE_NOOP("AnswerKind", "Nothing"), {}},
    {"text"_L1, QT_TRANSLATE_NOOP("AnswerKind", "Text"), "text"_L1},
    {"image"_L1, QT_TRANSLATE_NOOP("AnswerKind", "Image"), "image"_L1},
    {"voice"_L1, QT_TRANSLATE_NOOP("AnswerKind", "Voice"), "voice"_L1},
    {"video"_L1, QT_TRANSLATE_NOOP("AnswerKind", "Video"), "video"_L1},
    {"music"_L1, QT_TRANSLATE_NOOP("AnswerKind", "Music"), "music"_L1},
    {"news"_L1, QT_TRANSLATE_NOOP("AnswerKind", "News"), "news"_L1},
    {"transfer"_L1, QT_TRANSLATE_NOOP("AnswerKind", "To customer service"), "transfer_customer_service"_L1},
    {"wrong"_L1, QT_TRANSLATE_NOOP("AnswerKind", "Not a valid reply"), {}},
    {"status"_L1, QT_TRANSLATE_NOOP("AnswerKind", "HTTP error"), {}},
    {"timeout"_L1, QT_TRANSLATE_NOOP("AnswerKind", "Too late"), {}},
    {"failed"_L1, QT_TRANSLATE_NOOP("AnswerKind", "No answer"), {}},
}};

} // namespace

AnswerKind answerKind(const sandbox::PushOutcome &outcome)
{
    constexpr int ok = 200;
    const auto last = outcome.attempts.value(outcome.attempts.size() - 1);
    if (last.error)
        return last.error->kind == Error::Kind::Timeout ? AnswerKind::Timeout : AnswerKind::Failed;
    if (last.status != ok)
        return AnswerKind::Status;
    if (!outcome.accepted)
        return AnswerKind::Wrong;
    if (outcome.reply.name.isEmpty())
        return last.body.trimmed().isEmpty() ? AnswerKind::Nothing : AnswerKind::Success;
    const QString type = outcome.reply.textOf(u"MsgType");
    const auto known = std::ranges::find_if(rows, [&](const Row &row) { return row.reply == type; });
    return known == rows.end() ? AnswerKind::Wrong : AnswerKind(known - rows.begin());
}

QString toString(AnswerKind kind)
{
    return rows.at(static_cast<std::size_t>(kind)).name;
}

QString title(AnswerKind kind)
{
    return QCoreApplication::translate("AnswerKind", rows.at(static_cast<std::size_t>(kind)).title);
}

} // namespace core::simulator
