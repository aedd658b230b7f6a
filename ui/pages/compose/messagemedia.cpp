// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/messagemedia.h"

#include "ui/pages/compose/mediapicker.h"
#include "ui/pages/compose/messageediting.h"

namespace ui {

MessagePictures picturesOf(core::MediaStore &store, const std::optional<core::Account> &account)
{
    const core::AppId appId = account ? account->appId : core::AppId();
    const auto image = [&store, appId](const QString &mediaId) -> QImage {
        if (appId.isNull())
            return {};
        return QImage::fromData(store.thumbnail(appId, mediaId).value_or(QByteArray()));
    };
    return {.image = image, .titles = {}};
}

void chooseMedium(core::MediaStore &store, const core::Account &account, MessageEditing &editing, const QString &field,
                  const core::Clock &clock, QWidget *parent)
{
    const auto kind = mediaKindOf(editing.message().kind(), field);
    if (!kind)
        return;
    auto *picker = new MediaPicker(store, account, *kind, clock.now(), parent);
    QObject::connect(picker, &MediaPicker::chosen, &editing,
                     [&editing, field](const QString &mediaId) { editing.setText(field, mediaId); });
    picker->open();
}

} // namespace ui
