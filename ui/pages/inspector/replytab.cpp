// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/replytab.h"

#include "core/base/durationtext.h"
#include "core/callback/prettymessage.h"
#include "core/inspector/deliverydiff.h"
#include "core/inspector/reopen.h"
#include "ui/pages/inspector/answeredby.h"
#include "ui/pages/inspector/forwardsview.h"
#include "ui/support/whendone.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QLocale>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::Delivery;

ReplyTab::ReplyTab(core::DeliveryLog &log, QWidget *parent)
    : DetailTab(parent)
    , m_log(log)
    , m_outcome(new ToneLabel(Tone::Normal))
    , m_note(new ToneLabel(Tone::Warning))
    , m_forms(new QButtonGroup(this))
    , m_reply(new CodeView)
    , m_forwards(new ForwardsView)
{
    m_outcome->setObjectName(u"replyOutcome"_s);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setObjectName(u"replyNote"_s);
    m_reply->setObjectName(u"replySource"_s);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"replySplitter"_s);
    splitter->addWidget(createReply());
    splitter->addWidget(m_forwards);
    splitter->setSizes({400, 600});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(splitter, 1);
    connect(m_forms, &QButtonGroup::idClicked, this, &ReplyTab::showReply);
    retranslate();
}

QWidget *ReplyTab::createBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    for (int i = Opened; i <= Sent; ++i) {
        auto *button = new QToolButton;
        button->setObjectName(i == Opened ? u"replyOpened"_s : u"replySent"_s);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_forms->addButton(button, i);
        row->addWidget(button);
    }
    m_forms->button(Opened)->setChecked(true);
    row->addWidget(new CopyButton([this] { return m_reply->text(); }));
    row->addSpacing(8);
    row->addWidget(m_outcome, 1);
    return bar;
}

QWidget *ReplyTab::createReply()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_note->setContentsMargins(8, 0, 8, 4);
    layout->addWidget(m_note);
    layout->addWidget(m_reply, 1);
    return side;
}

QString ReplyTab::title() const
{
    return tr("Reply");
}

void ReplyTab::fill()
{
    m_outcome->setText(shown() ? outcome() : QString());
    showReply();
    readForwards();
}

QString ReplyTab::outcome() const
{
    const Delivery &delivery = shown()->delivery;
    if (delivery.replyStatus == 0)
        return tr("No answer is known yet.");
    QStringList parts{tr("Status %1").arg(delivery.replyStatus),
                      tr("%1 bytes").arg(QLocale().toString(delivery.reply.size()))};
    const bool isInstead = delivery.state == Delivery::State::Accepted && !delivery.reason.isEmpty();
    if (!delivery.answeredBy.isEmpty())
        parts.append((isInstead ? tr("success, instead of: %1") : tr("answered by: %1"))
                         .arg(answeredByText(delivery.answeredBy)));
    if (delivery.stages)
        parts.append(tr("after %1").arg(core::durationText(delivery.stages->replied)));
    return parts.join(u" · "_s);
}

void ReplyTab::showReply()
{
    m_note->hide();
    if (!shown()) {
        m_reply->setText({}, CodeView::Syntax::Plain);
        return;
    }
    const QByteArray &sent = shown()->delivery.reply;
    QString text = QString::fromUtf8(sent);
    if (m_forms->checkedId() == Opened) {
        const auto opened = shown()->keys ? core::openedReply(sent, *shown()->keys) : core::Result<QByteArray>(sent);
        if (opened)
            text = core::readableBody(*opened);
        else
            m_note->setText(tr("As sent, since it cannot be opened: %1").arg(opened.error().message));
        m_note->setVisible(!opened);
    }
    if (shown()->delivery.state == Delivery::State::Accepted && !shown()->delivery.reason.isEmpty()) {
        m_note->setText(shown()->delivery.reason);
        m_note->show();
    } else if (sent.isEmpty()) {
        m_note->setText(tr("The answer has no body."));
        m_note->show();
    }
    const bool isMessage = text.trimmed().startsWith(u'<') || core::callback::looksLikeJson(sent);
    m_reply->setText(text, isMessage ? CodeView::Syntax::Xml : CodeView::Syntax::Plain);
}

void ReplyTab::readForwards()
{
    if (!shown()) {
        m_forwards->setForwards({}, std::nullopt);
        return;
    }
    whenDone(m_log.forwarded(shown()->delivery.id), this,
             [this, id = shown()->delivery.id](const core::Result<QList<core::forwarding::Forwarded>> &forwarded) {
                 if (!shown() || shown()->delivery.id != id)
                     return;
                 if (forwarded)
                     m_forwards->setForwards(*forwarded, shown()->keys);
                 else
                     Q_EMIT failed(forwarded.error());
             });
}

void ReplyTab::retranslate()
{
    m_forms->button(Opened)->setToolTip(tr("Decrypted and indented"));
    m_forms->button(Sent)->setToolTip(tr("Exactly as it was sent"));
    static_cast<QToolButton *>(m_forms->button(Opened))->setText(tr("Opened"));
    static_cast<QToolButton *>(m_forms->button(Sent))->setText(tr("As sent"));
    m_reply->setAccessibleName(tr("Reply"));
}

} // namespace ui
