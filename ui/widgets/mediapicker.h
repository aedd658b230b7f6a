// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/mediadesk/medianeed.h"
#include "core/storage/mediastore.h"
#include "ui/widgets/pickdialog.h"

namespace ui {

/// The media of this account that fit a field; those that cannot be used there are grey and say why.
class MediaPicker final : public PickDialog
{
    Q_OBJECT

public:
    MediaPicker(core::MediaStore &store, const core::Account &account, const core::mediadesk::MediaNeed &need,
                const QDateTime &now, QWidget *parent = nullptr);

private:
    void fill();
    [[nodiscard]] bool addAll(core::media::Keeping keeping);
    void addOne(const core::StoredMedia &media);

    core::MediaStore &m_store;
    core::Account m_account;
    core::mediadesk::MediaNeed m_need;
    QDateTime m_now;
};

} // namespace ui
