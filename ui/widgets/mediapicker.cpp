// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mediapicker.h"

#include "core/media/mediarules.h"
#include "ui/support/icons.h"
#include "ui/support/moment.h"

#include <QPixmap>

namespace ui {

using namespace Qt::StringLiterals;
using core::StoredMedia;
using core::media::Keeping;
using core::mediadesk::MediaNeed;

namespace {

constexpr int mostPictures = 300; ///< more would take long to read; the others have a symbol

} // namespace

MediaPicker::MediaPicker(core::MediaStore &store, const core::Account &account, const MediaNeed &need,
                         const QDateTime &now, QWidget *parent)
    : PickDialog(tr("Choose from the media library"), parent)
    , m_store(store)
    , m_account(account)
    , m_need(need)
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
    const bool isOneKind = m_need.kinds.size() == 1;
    const auto found =
        m_store.list(m_account.appId, keeping, isOneKind ? std::optional(m_need.kinds.constFirst()) : std::nullopt);
    if (!found) {
        setRemark(found.error().message);
        return false;
    }
    for (const StoredMedia &media : *found) {
        if (m_need.kinds.contains(media.use.kind) && matches(media.name + u' ' + media.mediaId))
            addOne(media);
    }
    return true;
}

void MediaPicker::addOne(const StoredMedia &media)
{
    const bool isTemporary = media.use.keeping == Keeping::Temporary;
    const bool isOver = media.expiresAt.isValid() && media.expiresAt <= m_now;
    const bool isRefused = isTemporary && m_need.lasting == MediaNeed::Lasting::Required;
    QStringList notes;
    if (m_need.kinds.size() > 1 || isRefused)
        notes += titleOf(media.use);
    if (isOver)
        notes += tr("expired");
    else if (isRefused)
        notes += tr("only permanent media can be used here");
    else if (isTemporary)
        notes += tr("until %1").arg(momentText(media.expiresAt, m_now));
    else if (notes.isEmpty())
        notes += tr("permanent");
    QPixmap picture;
    if (count() < mostPictures)
        picture.loadFromData(m_store.thumbnail(m_account.appId, media.mediaId).value_or(QByteArray()));
    add({.id = media.mediaId,
         .title = media.name.isEmpty() ? media.mediaId : media.name,
         .note = notes.join(u" · "_s),
         .icon = picture.isNull() ? themedIcon(u"material"_s) : QIcon(picture),
         .isUsable = !isOver && !isRefused});
}

} // namespace ui
