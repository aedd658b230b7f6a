// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/mediastore.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class CopyButton;
class Countdown;
class Thumbnails;

/// One piece of media: its picture, what is known of it, and what can be done with it.
class MediaDetails final : public QWidget
{
    Q_OBJECT

public:
    MediaDetails(Thumbnails &thumbnails, const core::Clock &clock, QWidget *parent = nullptr);

    void setMedia(const std::optional<core::StoredMedia> &media);

Q_SIGNALS:
    void saveRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPicture();
    void retranslate();

    Thumbnails &m_thumbnails;
    std::optional<core::StoredMedia> m_media;
    QLabel *m_picture = nullptr;
    QLabel *m_name = nullptr;
    QFormLayout *m_form = nullptr;
    QLabel *m_kind = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_created = nullptr;
    Countdown *m_left = nullptr;
    QLineEdit *m_id = nullptr;
    CopyButton *m_copyId = nullptr;
    QLineEdit *m_url = nullptr;
    CopyButton *m_copyUrl = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
