// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/deliveryhead.h"

#include "ui/pages/inspector/noticerow.h"
#include "ui/support/icons.h"
#include "ui/support/plaintooltip.h"
#include "ui/support/whendone.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Delivery;

namespace {

constexpr int longestNote = 2000; // as core::checkNote() has it
constexpr int summaryWidth = 260; // leaves room for the moment and the number in a narrow window

} // namespace

DeliveryHead::DeliveryHead(core::DeliveryLog &log, const SendJournals &journals, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_marks(new QWidget)
    , m_star(new QToolButton)
    , m_title(new ToneLabel(Tone::Normal))
    , m_send(new SendLink(journals))
    , m_note(new QLineEdit)
    , m_notices(new QVBoxLayout)
    , m_more(new QToolButton)
{
    createMarks();
    m_more->setObjectName(u"moreNotices"_s);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_notices->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_marks);
    layout->addLayout(m_notices);
    connect(m_more, &QToolButton::toggled, this, &DeliveryHead::showNotices);
    connect(m_send, &SendLink::followed, this, &DeliveryHead::followed);
    connect(m_send, &SendLink::failed, this, &DeliveryHead::failed);
    retranslate();
}

DeliveryHead::~DeliveryHead()
{
    saveNote();
}

void DeliveryHead::createMarks()
{
    m_star->setObjectName(u"star"_s);
    m_star->setAutoRaise(true);
    m_star->setCheckable(true);
    m_title->setObjectName(u"deliveryTitle"_s);
    m_title->setWordWrap(false);
    m_title->setMinimumWidth(1);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFontScale(m_title, 1.0, QFont::DemiBold);
    m_note->setObjectName(u"note"_s);
    m_note->setMaxLength(longestNote);
    m_note->setMaximumWidth(420);
    m_note->installEventFilter(this);
    auto *row = new QHBoxLayout(m_marks);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_star);
    row->addWidget(m_title, 2);
    row->addWidget(m_send);
    row->addWidget(m_more);
    row->addWidget(m_note, 1);
    m_saveNote.setSingleShot(true);
    m_saveNote.setInterval(500ms);
    connect(m_star, &QToolButton::clicked, this, &DeliveryHead::toggleStar);
    connect(m_note, &QLineEdit::textEdited, this, [this] {
        m_noted = m_shown ? m_shown->delivery.id : core::DeliveryId();
        m_saveNote.start();
    });
    connect(m_note, &QLineEdit::editingFinished, this, &DeliveryHead::saveNote);
    connect(&m_saveNote, &QTimer::timeout, this, &DeliveryHead::saveNote);
}

void DeliveryHead::setDelivery(std::shared_ptr<const ShownDelivery> shown)
{
    const core::DeliveryId before = m_shown ? m_shown->delivery.id : core::DeliveryId();
    const core::DeliveryId now = shown ? shown->delivery.id : core::DeliveryId();
    if (before != now)
        saveNote();
    m_shown = std::move(shown);
    m_marks->setVisible(m_shown != nullptr);
    // What is being written into the note must not be taken away by news about the same delivery.
    if (before != now || (!m_note->hasFocus() && !m_noted.isValid()))
        m_note->setText(m_shown ? m_shown->delivery.note : QString());
    m_isStarred = m_shown && m_shown->delivery.isStarred;
    m_send->setDelivery(m_shown ? &m_shown->delivery : nullptr);
    showStar();
    showTitle();
    showNotices();
}

void DeliveryHead::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->selectAll();
}

void DeliveryHead::toggleStar()
{
    if (!m_shown)
        return;
    m_isStarred = !m_isStarred;
    showStar();
    whenDone(m_log.star({m_shown->delivery.id}, m_isStarred ? core::Starred::Yes : core::Starred::No), this,
             [this](const core::Result<qint64> &changed) {
                 if (!changed)
                     Q_EMIT failed(changed.error());
             });
}

void DeliveryHead::showStar()
{
    m_star->setChecked(m_isStarred);
    m_star->setIcon(themedIcon(m_isStarred ? u"star-on"_s : u"star"_s, m_isStarred ? Tone::Warning : Tone::Muted));
    m_star->setToolTip(m_isStarred ? tr("Take the star away (S)") : tr("Star it, so that it is kept (S)"));
    m_star->setAccessibleName(m_isStarred ? tr("Starred") : tr("Star"));
}

void DeliveryHead::saveNote()
{
    m_saveNote.stop();
    if (!m_noted.isValid())
        return;
    whenDone(m_log.setNote(std::exchange(m_noted, {}), m_note->text()), this, [this](const core::Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void DeliveryHead::showTitle()
{
    if (!m_shown) {
        m_title->clear();
        return;
    }
    const Delivery &delivery = m_shown->delivery;
    QString type = delivery.event.isEmpty() ? delivery.type : delivery.event;
    if (delivery.state == Delivery::State::UrlCheck)
        type = tr("URL check");
    else if (type.isEmpty())
        type = tr("Not opened");
    QString summary = delivery.summary;
    summary.replace(u'\n', u' ');
    QStringList parts{type};
    if (!summary.isEmpty())
        parts.append(m_title->fontMetrics().elidedText(summary, Qt::ElideRight, summaryWidth));
    parts.append(delivery.receivedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s));
    parts.append(u"#%1"_s.arg(delivery.id.value()));
    m_title->setText(parts.join(u" · "_s));
    if (!summary.isEmpty())
        parts[1] = delivery.summary;
    m_title->setToolTip(plainToolTip(parts.join(u" · "_s)));
}

/// The worst one; the others on request, since they would leave little room for the tabs.
void DeliveryHead::showNotices()
{
    const QList<core::DeliveryNotice> notices =
        m_shown ? core::noticesOf(m_shown->delivery) : QList<core::DeliveryNotice>();
    while (m_rows.size() < notices.size()) {
        m_rows.append(new NoticeRow);
        m_notices->addWidget(m_rows.constLast());
    }
    const qsizetype count = m_more->isChecked() ? notices.size() : std::min<qsizetype>(1, notices.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < count);
        if (i < notices.size())
            m_rows.at(i)->setNotice(notices.at(i));
    }
    m_more->setVisible(notices.size() > 1);
    QStringList others;
    for (const core::DeliveryNotice &notice : notices.mid(1))
        others.append(notice.title);
    m_more->setText(m_more->isChecked() ? tr("Show the worst only") : tr("+ %1").arg(others.join(u", "_s)));
}

bool DeliveryHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_saveNote.stop();
        m_noted = {};
        m_note->setText(m_shown ? m_shown->delivery.note : QString());
        m_note->clearFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DeliveryHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeliveryHead::retranslate()
{
    m_note->setPlaceholderText(tr("Note (N)"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setToolTip(tr("Saved as you type; what has a note is kept when old deliveries are deleted"));
    m_send->retranslate();
    showStar();
    showTitle();
    showNotices();
}

} // namespace ui
