// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/transport.h"
#include "core/storage/mediastore.h"

#include <QCache>
#include <QPixmap>
#include <QSet>

namespace ui {

/// Small pictures of media, made when somebody looks: from memory, from the library's file, or from the platform. They
/// are decoded in another thread, so that painting never waits. Holds 24 MB at most, works on a few at a time and
/// forgets what scrolled by.
class Thumbnails final : public QObject
{
    Q_OBJECT

public:
    Thumbnails(core::MediaStore &store, core::Transport &transport, QObject *parent = nullptr);

    /// Null while there is none; loaded() follows if one comes.
    [[nodiscard]] QPixmap picture(const core::StoredMedia &media);
    /// As large as the library has it; null when it has none.
    [[nodiscard]] QPixmap large(const core::StoredMedia &media) const;
    /// Remembers one that is at hand, such as that of a file which was just uploaded.
    void put(const core::StoredMedia &media, const QByteArray &bytes);
    void setAccount(const std::optional<core::AppId> &appId, const QUrl &proxy);
    /// Those that could not be had are asked for once more when somebody looks.
    void tryAgain() { m_without.clear(); }

    /// Some are on their way.
    [[nodiscard]] bool isBusy() const { return !m_underWay.isEmpty() || !m_wanted.isEmpty(); }
    /// How many are in memory, and how much room they take.
    [[nodiscard]] qsizetype held() const { return m_pictures.size(); }
    [[nodiscard]] qsizetype heldKilobytes() const { return m_pictures.totalCost(); }
    [[nodiscard]] qsizetype mostKilobytes() const { return m_pictures.maxCost(); }

    static constexpr int side = 128; ///< of the square into which a picture fits

Q_SIGNALS:
    void loaded(const QString &mediaId);

private:
    void loadNext();
    void load(const core::StoredMedia &media, const QByteArray &stored);
    void fetch(const core::StoredMedia &media);
    void take(const core::StoredMedia &media, const QByteArray &small);
    void show(const core::StoredMedia &media, const QImage &image);

    core::MediaStore &m_store;
    core::Transport &m_transport;
    QCache<QString, QPixmap> m_pictures{24 * 1024};
    QSet<QString> m_without; ///< of which there is none
    QList<core::StoredMedia> m_wanted; ///< the last one first
    QSet<QString> m_underWay;
    std::optional<core::AppId> m_appId;
    QUrl m_proxy;
};

} // namespace ui
