// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/tagbox.h"

#include "ui/pages/compose/composesession.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::TagCount;

TagBox::TagBox(ComposeSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tags(new QComboBox)
    , m_fetch(new QToolButton)
{
    m_tags->setObjectName(u"targetTag"_s);
    m_tags->setMinimumContentsLength(12);
    m_fetch->setObjectName(u"fetchTags"_s);
    m_fetch->setIcon(themedIcon(u"refresh"_s));
    m_fetch->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tags, 1);
    layout->addWidget(m_fetch);
    connect(m_fetch, &QToolButton::clicked, this, &TagBox::fetch);
    connect(m_tags, &QComboBox::activated, this, [this](int index) { choose(m_tags->itemData(index).toLongLong()); });
    connect(&session, &ComposeSession::audienceChanged, this, &TagBox::follow);
    connect(&session, &ComposeSession::accountSwitched, this, [this] {
        ++m_turn;
        m_counts.clear();
        m_fetch->setEnabled(true);
        follow();
    });
    retranslate();
}

void TagBox::fetchIfUnknown()
{
    if (m_counts.isEmpty() && m_fetch->isEnabled())
        fetch();
}

void TagBox::fetch()
{
    if (!m_session.account())
        return;
    m_fetch->setEnabled(false);
    whenDone(core::api::countTags(m_session.services().client, *m_session.account()), this,
             [this, turn = ++m_turn](const core::Result<QList<TagCount>> &tags) {
                 if (turn != m_turn)
                     return;
                 m_fetch->setEnabled(true);
                 if (tags)
                     take(*tags);
                 else
                     Q_EMIT failed(tags.error());
             });
}

void TagBox::take(const QList<TagCount> &tags)
{
    m_counts = tags;
    const auto known = std::ranges::find(m_counts, m_session.audience().tag, &TagCount::id);
    if (known == m_counts.cend() && !m_counts.isEmpty())
        choose(m_counts.constFirst().id);
    follow();
}

void TagBox::choose(qint64 id)
{
    Audience audience = m_session.audience();
    audience.tag = id;
    m_session.setAudience(audience);
}

void TagBox::follow()
{
    m_tags->clear();
    for (const TagCount &tag : std::as_const(m_counts))
        m_tags->addItem(tr("%1 – %n follower(s)", nullptr, int(tag.followers)).arg(tag.name), tag.id);
    const qint64 chosen = m_session.audience().tag;
    if (m_tags->findData(chosen) < 0 && chosen >= 0)
        m_tags->addItem(tr("Tag %1").arg(chosen), chosen);
    m_tags->setCurrentIndex(m_tags->findData(chosen));
}

void TagBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TagBox::retranslate()
{
    m_tags->setAccessibleName(tr("Tag"));
    m_tags->setPlaceholderText(tr("Fetch the tags first"));
    m_fetch->setToolTip(tr("Fetch the tags with their followers"));
    m_fetch->setAccessibleName(m_fetch->toolTip());
    follow();
}

} // namespace ui
