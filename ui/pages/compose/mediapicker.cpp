// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/mediapicker.h"

#include "ui/pages/compose/composewords.h"
#include "ui/support/icons.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::StoredMedia;
using core::media::Keeping;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr qsizetype mostPictures = 300; ///< more would take long to read; the others have a symbol

} // namespace

std::optional<core::media::Kind> mediaKindOf(core::message::Kind message, const QString &field)
{
    using Kind = core::message::Kind;
    if (field == "thumbMediaId"_L1)
        return core::media::Kind::Thumb;
    if (field != "mediaId"_L1 && !field.startsWith("mediaIds["_L1))
        return std::nullopt;
    switch (message) {
    case Kind::Image: return core::media::Kind::Image;
    case Kind::Voice: return core::media::Kind::Voice;
    case Kind::Video: return core::media::Kind::Video;
    default: return std::nullopt;
    }
}

MediaPicker::MediaPicker(core::MediaStore &store, const core::Account &account, core::media::Kind kind,
                         const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_account(account)
    , m_kind(kind)
    , m_now(now)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_empty(new ToneLabel(Tone::Muted))
{
    setObjectName(u"mediaPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Choose from the media library"));
    resize(460, 480);
    m_search->setObjectName(u"pickerSearch"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the media"));
    m_list->setObjectName(u"pickerMedia"_s);
    m_list->setAccessibleName(tr("Media"));
    m_list->setIconSize({40, 40});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &MediaPicker::fill);
    connect(m_list, &QListWidget::itemActivated, this, &MediaPicker::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &MediaPicker::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void MediaPicker::fill()
{
    m_list->clear();
    addAll(Keeping::Permanent);
    addAll(Keeping::Temporary);
    m_empty->setVisible(m_list->count() == 0);
    m_empty->setText(m_search->text().isEmpty()
                         ? tr("The library of this account has nothing of this kind. Upload it on the page Media, or "
                              "type its media_id.")
                         : tr("Nothing has these words."));
}

void MediaPicker::addAll(Keeping keeping)
{
    const auto found = m_store.list(m_account.appId, keeping, m_kind);
    if (!found) {
        m_empty->setText(found.error().message);
        return;
    }
    for (const StoredMedia &media : *found) {
        if (!QString(media.name + u' ' + media.mediaId).contains(m_search->text().trimmed(), Qt::CaseInsensitive))
            continue;
        const bool isOver = media.expiresAt.isValid() && media.expiresAt <= m_now;
        const QString until = !media.expiresAt.isValid() ? tr("permanent")
            : isOver                                     ? tr("expired")
                     : tr("until %1").arg(composing::moment(media.expiresAt, m_now));
        auto *item = new QListWidgetItem(media.name.isEmpty() ? media.mediaId : media.name, m_list);
        item->setText(item->text() + u"\n"_s + until);
        item->setToolTip(media.mediaId);
        item->setData(idRole, media.mediaId);
        if (isOver)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        QPixmap picture;
        if (m_list->count() <= mostPictures)
            picture.loadFromData(m_store.thumbnail(m_account.appId, media.mediaId).value_or(QByteArray()));
        item->setIcon(picture.isNull() ? themedIcon(u"material"_s) : QIcon(picture));
    }
}

void MediaPicker::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    Q_EMIT chosen(item->data(idRole).toString());
    QDialog::accept();
}

} // namespace ui
