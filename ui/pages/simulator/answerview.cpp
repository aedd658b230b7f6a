// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/answerview.h"

#include "core/simulator/answerkind.h"
#include "ui/pages/simulator/replybubble.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::simulator::AnswerKind;

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new ToneLabel(Tone::Muted))
    , m_advice(new ToneLabel(Tone::Muted))
    , m_tries(new QLabel)
    , m_bubble(new ReplyBubble)
    , m_tabs(new QTabWidget)
    , m_reply(new CodeView)
    , m_raw(new CodeView)
{
    m_verdict->setObjectName(u"answerVerdict"_s);
    m_tries->setObjectName(u"answerTries"_s);
    m_reply->setObjectName(u"answerReply"_s);
    m_raw->setObjectName(u"answerRaw"_s);
    m_tries->setTextFormat(Qt::PlainText);
    m_tries->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFontScale(m_verdict, 1.1, QFont::DemiBold);
    m_tabs->addTab(m_bubble, {});
    m_tabs->addTab(m_reply, {});
    m_tabs->addTab(m_raw, {});
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumSize(160, 110);

    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_verdict);
    left->addWidget(m_advice);
    left->addWidget(m_tries);
    left->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(left, 2);
    layout->addWidget(m_tabs, 3);
    clear();
}

void AnswerView::setAccount(const std::optional<core::Account> &account)
{
    m_bubble->setAccount(account);
}

void AnswerView::clear()
{
    m_outcome.reset();
    m_verdict->setTone(Tone::Muted);
    m_verdict->setText(tr("Nothing sent yet"));
    m_advice->clear();
    m_tries->clear();
    m_bubble->show({}, tr("The reply appears here"));
    m_reply->setText({}, CodeView::Syntax::Xml);
    m_raw->setText({}, CodeView::Syntax::Xml);
}

void AnswerView::showWaiting()
{
    clear();
    m_verdict->setText(tr("Waiting for the answer…"));
}

void AnswerView::show(const core::sandbox::PushOutcome &outcome)
{
    m_outcome = outcome;
    showVerdict();
    showTries();
    showReply();
}

void AnswerView::showVerdict()
{
    const AnswerKind kind = core::simulator::answerKind(*m_outcome);
    const auto last = m_outcome->attempts.value(m_outcome->attempts.size() - 1);
    m_verdict->setTone(m_outcome->accepted ? Tone::Good : Tone::Bad);
    const QString status = last.status > 0 ? QString::number(last.status) : tr("no status");
    m_verdict->setText(u"%1 · %2 · %3"_s.arg(core::simulator::title(kind), status,
                                             tr("%1 ms").arg(double(last.roundTrip.count()) / 1000, 0, 'f', 1)));
    m_advice->setTone(m_outcome->accepted ? Tone::Muted : Tone::Normal);
    m_advice->setText(m_outcome->refusal ? core::describe(*m_outcome->refusal) : QString());
}

void AnswerView::showTries()
{
    QStringList lines;
    for (qsizetype i = 0; i < m_outcome->attempts.size(); ++i) {
        const auto &attempt = m_outcome->attempts.at(i);
        const QString what = attempt.error ? attempt.error->message : tr("status %1").arg(attempt.status);
        lines +=
            tr("Try %1: %2 after %3 ms").arg(QString::number(i + 1), what, QString::number(attempt.elapsed.count()));
    }
    m_tries->setText(lines.join(u'\n'));
    m_tries->setVisible(lines.size() > 1);
}

void AnswerView::showReply()
{
    const auto last = m_outcome->attempts.value(m_outcome->attempts.size() - 1);
    const bool hasReply = !m_outcome->reply.name.isEmpty();
    const QString note = m_outcome->accepted
        ? tr("The follower sees nothing")
        : tr("The follower sees: “The account's service is down, try again later”");
    m_bubble->show(hasReply ? bubbleText(m_outcome->reply) : QString(), note);
    m_reply->setText(hasReply ? QString::fromUtf8(core::writePrettyXml(m_outcome->reply)) : QString(),
                     CodeView::Syntax::Xml);
    m_raw->setText(QString::fromUtf8(last.body),
                   last.body.trimmed().startsWith('<') ? CodeView::Syntax::Xml : CodeView::Syntax::Plain);
}

void AnswerView::retranslate()
{
    m_tabs->setTabText(0, tr("Chat"));
    m_tabs->setTabText(1, tr("Reply"));
    m_tabs->setTabText(2, tr("As it came"));
    if (m_outcome)
        show(core::sandbox::PushOutcome(*m_outcome));
    else
        clear();
}

} // namespace ui
