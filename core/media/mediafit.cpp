// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/mediafit.h"

#include "core/media/mediarules.h"

#include <QCoreApplication>

namespace core::media {

using namespace Qt::StringLiterals;

namespace {

constexpr int invalidMediaId = 40007;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::media)
};

} // namespace

bool fits(Kind kind, const QList<Kind> &wanted)
{
    return wanted.contains(kind) || (kind == Kind::Image && wanted.contains(Kind::Thumb));
}

QString shortId(const QString &mediaId)
{
    constexpr qsizetype mostShown = 24;
    return mediaId.left(mostShown);
}

Problem unusable(const QString &rule, const QString &mediaId, const QString &message)
{
    return {.rule = rule,
            .found = mediaId,
            .message = message,
            .code = invalidMediaId,
            .advice = Texts::tr("Choose another one from the library, or upload it on the page Media.")};
}

Problem misfit(const QString &mediaId, const Use &use)
{
    return unusable(u"media.kind"_s, mediaId,
                    Texts::tr("“%1” is a %2, which does not fit here").arg(shortId(mediaId), titleOf(use)));
}

} // namespace core::media
