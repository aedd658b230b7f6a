// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/filtertraits_p.h"

namespace core {

using namespace Qt::StringLiterals;

QStringList traitNames()
{
    return {u"starred"_s, u"noted"_s, u"retry"_s, u"late"_s, u"replayed"_s, u"skewed"_s, u"differing"_s};
}

std::optional<Trait> parseTrait(const QString &text)
{
    const qsizetype index = traitNames().indexOf(text.toLower());
    return index < 0 ? std::nullopt : std::optional(static_cast<Trait>(index));
}

Delivery::Flags flagsOf(Trait trait)
{
    switch (trait) {
    case Trait::Late: return Delivery::ForwardFailed;
    case Trait::Replayed: return Delivery::SignatureSeen;
    case Trait::Skewed: return Delivery::ClockSkew;
    case Trait::Differing: return Delivery::AnswersDiffer | Delivery::TargetsDiffer;
    case Trait::Starred:
    case Trait::Noted:
    case Trait::Retry: break;
    }
    Q_UNREACHABLE();
}

bool has(const DeliverySummary &delivery, Trait trait)
{
    switch (trait) {
    case Trait::Starred: return delivery.isStarred;
    case Trait::Noted: return !delivery.note.isEmpty();
    case Trait::Retry: return delivery.attempt > 1;
    case Trait::Late:
    case Trait::Replayed:
    case Trait::Skewed:
    case Trait::Differing: return delivery.flags.testAnyFlags(flagsOf(trait));
    }
    Q_UNREACHABLE();
}

} // namespace core
