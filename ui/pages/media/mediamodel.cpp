// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/mediamodel.h"

#include "core/media/mediarules.h"
#include "ui/pages/media/thumbnails.h"
#include "ui/support/icons.h"
#include "ui/support/plaintooltip.h"
#include "ui/widgets/countdown.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::StoredMedia;
using core::media::Kind;

MediaModel::MediaModel(Thumbnails &thumbnails, const core::Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_thumbnails(thumbnails)
    , m_clock(clock)
{
    connect(&thumbnails, &Thumbnails::loaded, this, [this](const QString &mediaId) {
        const QModelIndex at = index(rowOf(mediaId));
        if (at.isValid())
            Q_EMIT dataChanged(at, at, {Qt::DecorationRole});
    });
}

void MediaModel::setRows(QList<StoredMedia> rows)
{
    if (m_rows == rows)
        return;
    if (std::ranges::equal(m_rows, rows, {}, &StoredMedia::mediaId, &StoredMedia::mediaId)) {
        m_rows = std::move(rows);
        refresh();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int MediaModel::rowOf(const QString &mediaId) const
{
    const auto row = std::ranges::find(m_rows, mediaId, &StoredMedia::mediaId);
    return row == m_rows.cend() ? -1 : int(row - m_rows.cbegin());
}

void MediaModel::refresh()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int MediaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MediaModel::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid))
        return {};
    const StoredMedia &media = m_rows[at.row()];
    switch (role) {
    case Qt::DisplayRole: return media.name.isEmpty() ? media.mediaId : media.name;
    case Qt::AccessibleTextRole: return QString(media.name + u", "_s + captionOf(media));
    case Qt::ToolTipRole: return plainToolTip(media.name + u'\n' + media.mediaId);
    case Qt::DecorationRole: {
        const QPixmap picture = m_thumbnails.picture(media);
        return picture.isNull() ? QVariant(themedIcon(iconFor(media.use.kind))) : QVariant(picture);
    }
    case CaptionRole: return captionOf(media);
    case ExpiredRole: return isExpired(media);
    default: return {};
    }
}

QString MediaModel::captionOf(const StoredMedia &media) const
{
    QStringList parts{wordFor(media.use.kind)};
    if (media.bytes > 0 && !media.expiresAt.isValid()) // how long it lasts matters more, and both do not fit
        parts += core::media::sizeText(media.bytes);
    if (isExpired(media))
        parts += tr("expired");
    else if (media.expiresAt.isValid())
        parts += tr("%1 left").arg(Countdown::leftText(std::chrono::seconds(m_clock.now().secsTo(media.expiresAt))));
    return parts.join(u" · "_s);
}

bool MediaModel::isExpired(const StoredMedia &media) const
{
    return media.expiresAt.isValid() && media.expiresAt <= m_clock.now();
}

QString wordFor(Kind kind)
{
    switch (kind) {
    case Kind::Image: return MediaModel::tr("Image");
    case Kind::Voice: return MediaModel::tr("Voice");
    case Kind::Video: return MediaModel::tr("Video");
    case Kind::Thumb: return MediaModel::tr("Thumbnail");
    }
    Q_UNREACHABLE();
}

QString iconFor(Kind kind)
{
    switch (kind) {
    case Kind::Voice: return u"phone"_s;
    case Kind::Video: return u"play"_s;
    case Kind::Image:
    case Kind::Thumb: return u"album"_s;
    }
    Q_UNREACHABLE();
}

} // namespace ui
