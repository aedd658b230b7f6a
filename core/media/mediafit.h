// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/media/filefacts.h"

namespace core::media {

/// Whether media of that kind do where one of these is wanted: the platform takes an image for a thumbnail.
[[nodiscard]] bool fits(Kind kind, const QList<Kind> &wanted);

/// How much of a media id is shown to people; it has 64 characters.
[[nodiscard]] QString shortId(const QString &mediaId);

/// 40007, which the platform answers to any media_id that it does not take; where it stands is the caller's to add.
[[nodiscard]] Problem unusable(const QString &rule, const QString &mediaId, const QString &message);
/// "media.kind": of that use where another kind is wanted.
[[nodiscard]] Problem misfit(const QString &mediaId, const Use &use);

} // namespace core::media
