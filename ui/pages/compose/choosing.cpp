// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/choosing.h"

#include "core/api/massapi.h"
#include "core/base/clock.h"
#include "ui/pages/compose/messageediting.h"
#include "ui/support/whendone.h"
#include "ui/widgets/articlepicker.h"
#include "ui/widgets/mediapicker.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::message::Kind;

namespace {

enum class Source { Nothing, Library, Drafts, Published, MassVideo };

struct Choice
{
    Source source = Source::Nothing;
    QList<core::media::Kind> kinds; ///< of the library
};

Choice choiceFor(Kind kind, const QString &field)
{
    using Media = core::media::Kind;
    if (field == "thumbMediaId"_L1)
        return {Source::Library, {Media::Thumb, Media::Image}};
    if (field == "massMediaId"_L1)
        return {Source::MassVideo, {Media::Video}};
    if (kind == Kind::PublishedArticle && field == "articleId"_L1)
        return {.source = Source::Published};
    if (field != "mediaId"_L1 && !field.startsWith("mediaIds["_L1))
        return {};
    switch (kind) {
    case Kind::Image: return {Source::Library, {Media::Image}};
    case Kind::Voice: return {Source::Library, {Media::Voice}};
    case Kind::Video: return {Source::Library, {Media::Video}};
    case Kind::Articles: return {.source = Source::Drafts};
    default: return {};
    }
}

} // namespace

Choosing::Choosing(const Desk &desk, QWidget *page) : QObject(page), m_desk(desk), m_page(page) { }

bool Choosing::knows(Kind kind, const QString &field)
{
    return choiceFor(kind, field).source != Source::Nothing;
}

void Choosing::start(const QString &field)
{
    Choice choice = choiceFor(m_desk.editing.message().kind(), field);
    if (choice.source == Source::Drafts && m_desk.editing.operation() == core::message::Operation::CustomerService)
        choice.source = Source::Published; // of the drafts the platform would refuse each
    if (choice.source == Source::Nothing || !m_account)
        return;
    const core::Account &account = *m_account;
    PickDialog *picker = nullptr;
    if (choice.source == Source::Drafts || choice.source == Source::Published)
        picker = new ArticlePicker(m_desk.client, m_desk.media, account,
                                   choice.source == Source::Drafts ? ArticlePicker::What::Drafts
                                                                   : ArticlePicker::What::Published,
                                   m_desk.clock.now(), m_page);
    else
        picker = new MediaPicker(m_desk.media, account, {.kinds = choice.kinds}, m_desk.clock.now(), m_page);
    connect(picker, &PickDialog::chosen, this, [this, field, source = choice.source](const QString &id) {
        if (source == Source::MassVideo)
            makeMassVideo(field, id);
        else if (source == Source::Published)
            m_desk.editing.setContent(core::message::PublishedArticle{id}, tr("Choose a published article"));
        else
            m_desk.editing.setText(field, id);
    });
    picker->open();
}

void Choosing::makeMassVideo(const QString &field, const QString &videoId)
{
    const auto *video = std::get_if<core::message::Video>(&m_desk.editing.message().content);
    if (!video || !m_account)
        return;
    const core::api::VideoText text{.title = video->title, .introduction = video->description};
    whenDone(core::api::convertForMassSends(m_desk.client, *m_account, videoId, text), this,
             [this, field, appId = m_account->appId](const core::Result<QString> &made) {
                 if (!made) {
                     Q_EMIT failed(made.error());
                     return;
                 }
                 if (!m_account || m_account->appId != appId || m_desk.editing.message().kind() != Kind::Video)
                     return; // somebody went on to something else: the id is of no use there
                 m_desk.editing.setText(field, *made);
                 Q_EMIT noticed(tr("The platform made an id for mass sends of the video."));
             });
}

} // namespace ui
