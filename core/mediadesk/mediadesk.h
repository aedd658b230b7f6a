// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/mediaapi.h"
#include "core/base/problem.h"
#include "core/storage/mediastore.h"

#include <QObject>

namespace core::mediadesk {

/// Something to upload, as it was when it was looked at.
struct Piece
{
    media::FileFacts facts;
    QByteArray bytes;
};

/// Reads a file for this use and checks it. Kind::Invalid when the platform would refuse it, with all reasons in its
/// message; a file that is too large is not read.
[[nodiscard]] Result<Piece> readPiece(const QString &path, const media::Use &use, const Catalogue &catalogue);

/// The same for bytes from a clipboard, a converted picture or the network.
[[nodiscard]] Result<Piece> pieceOf(const QByteArray &bytes, const QString &name, const media::Use &use,
                                    const Catalogue &catalogue);

/// Uploads, lists and deletes media, and remembers owner, kind and expiry of each id.
class MediaDesk final : public QObject
{
    Q_OBJECT

public:
    struct Upload
    {
        Piece piece;
        media::Use use;
        std::optional<api::VideoText> video; ///< a permanent video needs it
        std::shared_ptr<Transfer> transfer; ///< may be null
    };

    MediaDesk(api::ApiClient &client, MediaStore &store, const Clock &clock, QObject *parent = nullptr);

    /// Uploads and remembers. An image in an article that was uploaded before is not uploaded again. When nobody
    /// answered what became of a permanent one, looks for it as find() does: what has arrived is a success; an error
    /// says whether the platform's list lacks it, and isOutcomeUnknown stays where that cannot be told.
    [[nodiscard]] Task<StoredMedia> upload(Account account, Upload upload);
    /// Looks in the platform's list for a permanent upload that began then and got no answer, and remembers it.
    /// Kind::NotFound when the newest of its kind lack it; any other error leaves it unknown.
    [[nodiscard]] Task<StoredMedia> find(Account account, Upload upload, QDateTime since);
    /// Reads all pages of the account's permanent media of this kind, and forgets what is no longer there. Yields their
    /// number.
    [[nodiscard]] Task<qint64> refresh(Account account, media::Kind kind);
    /// Permanent media are deleted on the platform; temporary ones and images in articles, which it cannot delete, are
    /// only forgotten.
    [[nodiscard]] Task<void> remove(Account account, StoredMedia media);

    [[nodiscard]] MediaStore &store() { return m_store; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_client.catalogue(); }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

Q_SIGNALS:
    void changed(core::AppId appId);

private:
    [[nodiscard]] Task<StoredMedia> afterSilence(Account account, Upload upload, QDateTime since, Error error);
    [[nodiscard]] StoredMedia remembered(const Account &account, const Upload &upload,
                                         const api::UploadedMedia &uploaded, const QByteArray &hash) const;

    api::ApiClient &m_client;
    MediaStore &m_store;
    const Clock &m_clock;
};

} // namespace core::mediadesk
