// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/answeredby.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AnsweredBy)
};

} // namespace

QString answeredByText(const QString &answeredBy)
{
    constexpr auto rule = "rule:"_L1;
    if (answeredBy == "success"_L1)
        return Texts::tr("the word success");
    if (answeredBy == "empty"_L1)
        return Texts::tr("an empty answer");
    if (answeredBy == "fixed"_L1)
        return Texts::tr("the fixed reply");
    if (answeredBy == "forward"_L1)
        return Texts::tr("the server that it was forwarded to");
    if (answeredBy.startsWith(rule))
        return Texts::tr("the rule “%1”").arg(answeredBy.sliced(rule.size()));
    return answeredBy;
}

} // namespace ui
