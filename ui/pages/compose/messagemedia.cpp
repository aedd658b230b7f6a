// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/messagemedia.h"

#include "core/storage/mediastore.h"

namespace ui {

MessagePictures picturesOf(core::MediaStore &store, const std::optional<core::Account> &account)
{
    const core::AppId appId = account ? account->appId : core::AppId();
    const auto image = [&store, appId](const QString &mediaId) -> QImage {
        if (appId.isNull())
            return {};
        return QImage::fromData(store.thumbnail(appId, mediaId).value_or(QByteArray()));
    };
    return {.image = image, .articles = {}};
}

} // namespace ui
