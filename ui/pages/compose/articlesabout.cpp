// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/articlesabout.h"

#include "ui/pages/compose/composesession.h"

#include <QEvent>

namespace ui {

using namespace Qt::StringLiterals;
using core::message::Articles;
using core::message::Operation;
using core::message::PublishedArticle;

ArticlesAbout::ArticlesAbout(ComposeSession &session, QWidget *parent)
    : ToneLabel(Tone::Muted, parent)
    , m_session(session)
{
    setObjectName(u"articlesAbout"_s);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(&session.editing(), &MessageEditing::changed, this, &ArticlesAbout::follow);
    connect(&session.articles(), &ArticleShelf::changed, this, &ArticlesAbout::follow);
    connect(&session, &ComposeSession::audienceChanged, this, &ArticlesAbout::follow);
    follow();
}

void ArticlesAbout::follow()
{
    const auto &content = m_session.editing().message().content;
    const auto *draft = std::get_if<Articles>(&content);
    const auto *article = std::get_if<PublishedArticle>(&content);
    setVisible((draft && !draft->mediaId.isEmpty()) || (article && !article->articleId.isEmpty()));
    if (isHidden())
        return;
    const ArticleShelf::Shown *known = m_session.articles().look(content);
    setTone(known && known->error ? Tone::Warning : Tone::Muted);
    if (!known) {
        setText(tr("Asking for the articles…"));
        return;
    }
    if (known->error) {
        setText(tr("The articles could not be read: %1").arg(known->error->message));
        return;
    }
    QStringList titles;
    for (const core::article::Article &each : known->articles)
        titles.append(each.title);
    QString text = tr("%n article(s): %1", nullptr, int(titles.size())).arg(titles.join(u" · "_s));
    if (draft && m_session.audience().operation() == Operation::Mass)
        text += u'\n' + tr("The mass send uses the draft up: afterwards it is gone from the draft box.");
    setText(text);
}

void ArticlesAbout::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    ToneLabel::changeEvent(event);
}

} // namespace ui
