// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/message/message.h"
#include "core/storage/mediastore.h"

#include <QDialog>
#include <QPixmap>

#include <optional>

class QLineEdit;
class QListWidget;

namespace ui {

class ToneLabel;

/// The media of this account that fit a field; temporary ones that have expired are grey.
class MediaPicker final : public QDialog
{
    Q_OBJECT

public:
    MediaPicker(core::MediaStore &store, const core::Account &account, core::media::Kind kind, const QDateTime &now,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &mediaId);

private:
    void fill();
    void addAll(core::media::Keeping keeping);
    void accept() override;

    core::MediaStore &m_store;
    core::Account m_account;
    core::media::Kind m_kind;
    QDateTime m_now;
    QLineEdit *m_search;
    QListWidget *m_list;
    ToneLabel *m_empty;
};

/// What a field of a message takes from the library; nothing for ids that it does not hold.
[[nodiscard]] std::optional<core::media::Kind> mediaKindOf(core::message::Kind message, const QString &field);

} // namespace ui
