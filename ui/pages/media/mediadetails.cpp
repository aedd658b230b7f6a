// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/media/mediadetails.h"

#include "core/media/mediarules.h"
#include "ui/pages/media/thumbnails.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *readOnlyLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setReadOnly(true);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return line;
}

QHBoxLayout *withCopy(QLineEdit *line, CopyButton *copy)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(4);
    layout->addWidget(line, 1);
    layout->addWidget(copy);
    return layout;
}

} // namespace

MediaDetails::MediaDetails(Thumbnails &thumbnails, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_picture(new QLabel)
    , m_name(new QLabel)
    , m_form(new QFormLayout)
    , m_kind(new QLabel)
    , m_size(new QLabel)
    , m_created(new QLabel)
    , m_left(new Countdown(clock))
    , m_id(readOnlyLine(u"mediaId"_s))
    , m_copyId(new CopyButton([this] { return m_id->text(); }))
    , m_url(readOnlyLine(u"mediaUrl"_s))
    , m_copyUrl(new CopyButton([this] { return m_url->text(); }))
    , m_save(new QPushButton)
    , m_remove(new QPushButton)
{
    m_picture->setMinimumHeight(200);
    m_picture->setAlignment(Qt::AlignCenter);
    m_name->setObjectName(u"mediaName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    setFontScale(m_name, 1.15, QFont::DemiBold);
    m_remove->setObjectName(u"removeMedia"_s);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(4);
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_size),
                           static_cast<QWidget *>(m_created), static_cast<QWidget *>(m_left)})
        m_form->addRow(u" "_s, field);
    m_form->addRow(u" "_s, withCopy(m_id, m_copyId));
    m_form->addRow(u" "_s, withCopy(m_url, m_copyUrl));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_picture);
    layout->addWidget(m_name);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(&thumbnails, &Thumbnails::loaded, this, [this](const QString &mediaId) {
        if (m_media && m_media->mediaId == mediaId)
            showPicture();
    });
    connect(m_save, &QPushButton::clicked, this, &MediaDetails::saveRequested);
    connect(m_remove, &QPushButton::clicked, this, &MediaDetails::removeRequested);
    retranslate();
}

void MediaDetails::setMedia(const std::optional<core::StoredMedia> &media)
{
    m_media = media;
    setVisible(media.has_value());
    if (!media)
        return;
    showPicture();
    m_name->setText(media->name.isEmpty() ? media->mediaId : media->name);
    m_kind->setText(core::media::titleOf(media->use));
    m_size->setText(media->bytes > 0 ? core::media::sizeText(media->bytes) : tr("not known"));
    m_created->setText(media->createdAt.isValid() ? media->createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                                                  : tr("not known"));
    m_left->setDeadline(media->expiresAt);
    m_form->setRowVisible(m_left, media->expiresAt.isValid());
    const bool isInArticle = media->use.keeping == core::media::Keeping::InArticle;
    m_id->setText(isInArticle ? QString() : media->mediaId);
    m_id->setCursorPosition(0);
    m_form->setRowVisible(4, !isInArticle);
    m_url->setText(media->url.toString());
    m_url->setCursorPosition(0);
    m_form->setRowVisible(5, !media->url.isEmpty());
    m_save->setVisible(!isInArticle);
    retranslate();
}

void MediaDetails::showPicture()
{
    const QPixmap asked = m_thumbnails.picture(*m_media); // which has it fetched
    const QPixmap large = m_thumbnails.large(*m_media);
    m_picture->setPixmap(large.isNull() ? asked : large);
}

void MediaDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_media)
            setMedia(std::optional(*m_media));
        retranslate();
    }
    QWidget::changeEvent(event);
}

void MediaDetails::retranslate()
{
    const QStringList labels{tr("Kind"), tr("Size"), tr("Created"), tr("Time left"), tr("Media id"), tr("Link")};
    for (int row = 0; row < labels.size(); ++row) {
        if (auto *const label = qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget()))
            label->setText(labels[row]);
    }
    m_id->setAccessibleName(labels[4]);
    m_url->setAccessibleName(labels[5]);
    m_copyId->setWhat(labels[4]);
    m_copyUrl->setWhat(labels[5]);
    m_save->setText(tr("Save as…"));
    const bool isPermanent = m_media && m_media->use.keeping == core::media::Keeping::Permanent;
    m_remove->setText(isPermanent ? tr("Delete…") : tr("Forget"));
    m_remove->setToolTip(isPermanent ? tr("Deletes it on the platform")
                                     : tr("Removes it from this list; the platform keeps it as long as it wants"));
}

} // namespace ui
