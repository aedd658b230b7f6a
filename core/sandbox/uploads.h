// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/formparts.h"
#include "core/sandbox/call.h"
#include "core/sandbox/media.h"

namespace core::sandbox {

struct State;

/// The file of an upload: 41005 without a part "media" that has a filename. The name may
/// be raw UTF-8 but not RFC 2231's filename*. A part's type is not asked for; the facts name it, yet many programs
/// send none.
[[nodiscard]] Result<FormPart> uploadedFile(const QList<FormPart> &parts);
/// Of the body; none when it has no length or is no form.
[[nodiscard]] QList<FormPart> partsOf(const Call &call);

/// The bytes with type and name, for downloads.
[[nodiscard]] ServerResponse download(const MediaFile &file);

[[nodiscard]] Outcome uploadTemporary(State &state, const Call &call);
[[nodiscard]] Result<ServerResponse> getTemporary(State &state, const Call &call);
/// The sandbox has no JS-SDK and no Speex: a temporary voice is given back as it came, everything else is 40007.
[[nodiscard]] Result<ServerResponse> getPageVoice(State &state, const Call &call);
[[nodiscard]] Outcome uploadArticleImage(State &state, const Call &call);
/// From a temporary or permanent video to one that mass sends take (three days, as other temporary ones).
[[nodiscard]] Outcome uploadMassVideo(State &state, const Call &call);

} // namespace core::sandbox
