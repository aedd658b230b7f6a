// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/mediapicker.h"

#include "ui/pages/compose/composewords.h"
#include "ui/support/icons.h"

#include <QPixmap>

namespace ui {

using namespace Qt::StringLiterals;
using core::StoredMedia;
using core::media::Keeping;

namespace {

constexpr int mostPictures = 300; ///< more would take long to read; the others have a symbol

} // namespace

MediaPicker::MediaPicker(core::MediaStore &store, const core::Account &account, core::media::Kind kind,
                         const QDateTime &now, QWidget *parent)
    : PickDialog(tr("Choose from the media library"), parent)
    , m_store(store)
    , m_account(account)
    , m_kind(kind)
    , m_now(now)
{
    connect(this, &PickDialog::searched, this, &MediaPicker::fill);
    fill();
}

void MediaPicker::fill()
{
    clear();
    setRemark({});
    if (!addAll(Keeping::Permanent) || !addAll(Keeping::Temporary) || count() > 0)
        return;
    setRemark(isSearching() ? tr("Nothing has these words.")
                            : tr("The library of this account has nothing of this kind. Upload it on the page Media, "
                                 "or type its media_id."));
}

bool MediaPicker::addAll(Keeping keeping)
{
    const auto found = m_store.list(m_account.appId, keeping, m_kind);
    if (!found) {
        setRemark(found.error().message);
        return false;
    }
    for (const StoredMedia &media : *found) {
        if (!matches(media.name + u' ' + media.mediaId))
            continue;
        const bool isOver = media.expiresAt.isValid() && media.expiresAt <= m_now;
        const QString until = !media.expiresAt.isValid() ? tr("permanent")
            : isOver                                     ? tr("expired")
                     : tr("until %1").arg(composing::moment(media.expiresAt, m_now));
        QPixmap picture;
        if (count() < mostPictures)
            picture.loadFromData(m_store.thumbnail(m_account.appId, media.mediaId).value_or(QByteArray()));
        add({.id = media.mediaId,
             .title = media.name.isEmpty() ? media.mediaId : media.name,
             .note = until,
             .icon = picture.isNull() ? themedIcon(u"material"_s) : QIcon(picture),
             .isUsable = !isOver});
    }
    return true;
}

} // namespace ui
