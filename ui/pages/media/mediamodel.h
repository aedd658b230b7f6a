// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/mediastore.h"

#include <QAbstractListModel>

namespace ui {

class Thumbnails;

/// The rows of a library, with their pictures.
class MediaModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CaptionRole = Qt::UserRole + 1, ///< kind, size and time left, in one line
        ExpiredRole,
    };

    MediaModel(Thumbnails &thumbnails, const core::Clock &clock, QObject *parent = nullptr);

    /// Resets only when others have come or gone.
    void setRows(QList<core::StoredMedia> rows);
    [[nodiscard]] const QList<core::StoredMedia> &rows() const { return m_rows; }
    /// -1 when there is none of that id.
    [[nodiscard]] int rowOf(const QString &mediaId) const;
    /// Times left have changed, or the language.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override;

private:
    [[nodiscard]] QString captionOf(const core::StoredMedia &media) const;
    [[nodiscard]] bool isExpired(const core::StoredMedia &media) const;

    Thumbnails &m_thumbnails;
    const core::Clock &m_clock;
    QList<core::StoredMedia> m_rows;
};

/// "Image", "Voice"…, translated.
[[nodiscard]] QString wordFor(core::media::Kind kind);
[[nodiscard]] QString iconFor(core::media::Kind kind);

} // namespace ui
