// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/storage/mediastore.h"
#include "ui/widgets/pickdialog.h"

namespace ui {

/// The media of this account that fit a field; temporary ones that have expired are grey.
class MediaPicker final : public PickDialog
{
    Q_OBJECT

public:
    MediaPicker(core::MediaStore &store, const core::Account &account, core::media::Kind kind, const QDateTime &now,
                QWidget *parent = nullptr);

private:
    void fill();
    [[nodiscard]] bool addAll(core::media::Keeping keeping);

    core::MediaStore &m_store;
    core::Account m_account;
    core::media::Kind m_kind;
    QDateTime m_now;
};

} // namespace ui
