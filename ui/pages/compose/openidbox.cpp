// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/openidbox.h"

#include "ui/pages/compose/composesession.h"
#include "ui/pages/compose/openidfile.h"
#include "ui/pages/compose/unseennote.h"
#include "ui/support/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::message::OpenIdList;

namespace {

constexpr qsizetype mostLines = 4;

QString wordsOn(const OpenIdList &list)
{
    QStringList lines;
    for (const OpenIdList::Rejected &rejected : list.rejected.first(std::min(mostLines, list.rejected.size())))
        lines.append(describe(rejected));
    if (list.rejected.size() > mostLines)
        lines.append(OpenIdBox::tr("… and %n more line(s)", nullptr, int(list.rejected.size() - mostLines)));
    if (list.isMixed)
        lines.append(OpenIdBox::tr("They begin in several ways: some of them must be those of another account."));
    return lines.join(u'\n');
}

} // namespace

OpenIdBox::OpenIdBox(ComposeSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new QPlainTextEdit)
    , m_count(new ToneLabel(Tone::Muted))
    , m_rejected(new ToneLabel(Tone::Warning))
    , m_unseen(new UnseenNote(session))
    , m_openFile(new QPushButton(themedIcon(u"open"_s), {}))
{
    m_text->setObjectName(u"targetOpenIds"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(72);
    m_count->setObjectName(u"targetOpenIdCount"_s);
    m_rejected->setObjectName(u"targetRejected"_s);
    m_rejected->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_openFile->setObjectName(u"targetFile"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_count, 1);
    row->addWidget(m_openFile);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addLayout(row);
    layout->addWidget(m_rejected);
    layout->addWidget(m_unseen);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        Audience audience = m_session.audience();
        audience.openIds = m_text->toPlainText();
        m_session.setAudience(audience);
    });
    connect(m_openFile, &QPushButton::clicked, this, &OpenIdBox::openFile);
    connect(&session, &ComposeSession::audienceChanged, this, &OpenIdBox::follow);
    retranslate();
}

void OpenIdBox::follow()
{
    const Audience &audience = m_session.audience();
    if (m_text->toPlainText() != audience.openIds) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(audience.openIds);
    }
    const OpenIdList &list = m_session.openIds();
    QString count = tr("%n openid(s)", nullptr, int(list.ids.size()));
    if (!list.encoding.isEmpty() && list.encoding != "UTF-8"_L1)
        count += u" · "_s + list.encoding;
    m_count->setText(m_session.isReadingOpenIds() ? tr("Reading the list…") : count);
    m_rejected->setText(wordsOn(list));
    m_rejected->setVisible(!m_rejected->text().isEmpty());
}

void OpenIdBox::openFile()
{
    openOpenIdFile(this, m_session.knownOpenId(), [this](const core::Result<OpenIdList> &list) {
        if (list)
            m_session.setOpenIds(*list);
        else
            Q_EMIT failed(list.error());
    });
}

void OpenIdBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpenIdBox::retranslate()
{
    m_text->setAccessibleName(tr("openids"));
    m_text->setPlaceholderText(tr("Paste openids: one a line, or with commas between them"));
    m_openFile->setText(tr("Open a file…"));
    m_unseen->retranslate();
    follow();
}

} // namespace ui
