// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/choosing.h"

#include "core/api/massapi.h"
#include "ui/pages/compose/articlepicker.h"
#include "ui/pages/compose/composesession.h"
#include "ui/pages/compose/mediapicker.h"
#include "ui/support/whendone.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::message::Kind;

namespace {

enum class Source { Nothing, Library, Drafts, Published, MassVideo };

struct Choice
{
    Source source = Source::Nothing;
    core::media::Kind media = core::media::Kind::Image;
};

Choice choiceFor(Kind kind, const QString &field)
{
    if (field == "thumbMediaId"_L1)
        return {Source::Library, core::media::Kind::Thumb};
    if (field == "massMediaId"_L1)
        return {Source::MassVideo, core::media::Kind::Video};
    if (kind == Kind::PublishedArticle && field == "articleId"_L1)
        return {Source::Published};
    if (field != "mediaId"_L1 && !field.startsWith("mediaIds["_L1))
        return {};
    switch (kind) {
    case Kind::Image: return {Source::Library, core::media::Kind::Image};
    case Kind::Voice: return {Source::Library, core::media::Kind::Voice};
    case Kind::Video: return {Source::Library, core::media::Kind::Video};
    case Kind::Articles: return {Source::Drafts};
    default: return {};
    }
}

} // namespace

Choosing::Choosing(ComposeSession &session, QWidget *page) : QObject(page), m_session(session), m_page(page) { }

bool Choosing::knows(Kind kind, const QString &field)
{
    return choiceFor(kind, field).source != Source::Nothing;
}

void Choosing::start(const QString &field)
{
    const Choice choice = choiceFor(m_session.editing().message().kind(), field);
    if (choice.source == Source::Nothing || !m_session.account())
        return;
    const ComposeServices &services = m_session.services();
    const core::Account &account = *m_session.account();
    PickDialog *picker = nullptr;
    if (choice.source == Source::Drafts || choice.source == Source::Published)
        picker = new ArticlePicker(services.client, services.media, account,
                                   choice.source == Source::Drafts ? ArticlePicker::What::Drafts
                                                                   : ArticlePicker::What::Published,
                                   services.clock.now(), m_page);
    else
        picker = new MediaPicker(services.media, account, choice.media, services.clock.now(), m_page);
    connect(picker, &PickDialog::chosen, this, [this, field, source = choice.source](const QString &id) {
        if (source == Source::MassVideo)
            makeMassVideo(field, id);
        else
            m_session.editing().setText(field, id);
    });
    picker->open();
}

void Choosing::makeMassVideo(const QString &field, const QString &videoId)
{
    const auto *video = std::get_if<core::message::Video>(&m_session.editing().message().content);
    if (!video || !m_session.account())
        return;
    const core::api::VideoText text{.title = video->title, .introduction = video->description};
    whenDone(core::api::convertForMassSends(m_session.services().client, *m_session.account(), videoId, text), this,
             [this, field, appId = m_session.account()->appId](const core::Result<QString> &made) {
                 if (!made) {
                     Q_EMIT failed(made.error());
                     return;
                 }
                 if (!m_session.account() || m_session.account()->appId != appId
                     || m_session.editing().message().kind() != Kind::Video)
                     return; // somebody went on to something else: the id is of no use there
                 m_session.editing().setText(field, *made);
                 Q_EMIT noticed(tr("The platform made an id for mass sends of the video."));
             });
}

} // namespace ui
