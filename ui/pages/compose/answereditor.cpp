// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/answereditor.h"

#include "core/message/offer.h"
#include "core/sending/customersender.h"
#include "core/sending/mediaproblems.h"
#include "ui/pages/compose/choosing.h"
#include "ui/pages/compose/contentform.h"
#include "ui/pages/compose/kindtabs.h"
#include "ui/support/icons.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>
#include <functional>

namespace ui {

using namespace Qt::StringLiterals;
using core::Problem;
using core::message::Message;
using core::message::Operation;

AnswerEditor::AnswerEditor(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_editing(services.window.catalogue)
    , m_notice(services.client, services.window.clock)
    , m_meter(new WindowMeter(services.window))
    , m_obstacle(new ToneLabel(Tone::Warning))
    , m_kinds(new KindTabs(m_editing))
    , m_form(new ContentForm(m_editing))
{
    constexpr int keepMs = 500;
    m_soon.setSingleShot(true);
    m_soon.setInterval(keepMs);
    m_editing.setOperation(Operation::CustomerService);
    m_editing.setJudge(std::bind_front(&AnswerEditor::mediaProblems, this));
    m_obstacle->setObjectName(u"answerObstacle"_s);
    m_form->setObjectName(u"answerForm"_s);
    m_form->setSubmitting(ContentForm::Submitting::ByEnter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_meter);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_kinds);
    layout->addWidget(m_form, 1);
    layout->addWidget(createFoot());
    connect(m_meter, &WindowMeter::changed, this, &AnswerEditor::follow);
    connect(&m_editing, &MessageEditing::changed, this, &AnswerEditor::takeTyping);
    connect(&m_soon, &QTimer::timeout, this, &AnswerEditor::keep);
    connect(m_form, &ContentForm::submitted, this, [this] { submit(Force::No); });
    m_choosing = new Choosing(
        {.client = services.client, .media = services.media, .clock = services.window.clock, .editing = m_editing},
        this);
    connect(m_form, &ContentForm::mediaWanted, m_choosing, &Choosing::start);
    connect(m_choosing, &Choosing::failed, this, &AnswerEditor::failed);
    connect(&m_notice, &core::sending::TypingNotice::noted, this, [this](const QString &text) {
        m_typingNote->setText(text);
        m_typingNote->setVisible(!text.isEmpty());
    });
    retranslate();
}

AnswerEditor::~AnswerEditor()
{
    const QSignalBlocker quiet(this);
    if (m_soon.isActive())
        keep();
    // Views look at the message to the last.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

QWidget *AnswerEditor::createFoot()
{
    m_hint = new ToneLabel(Tone::Muted);
    m_hint->setObjectName(u"answerHint"_s);
    m_typingNote = new ToneLabel(Tone::Muted);
    m_typingNote->setObjectName(u"typingNote"_s);
    m_typingNote->hide();
    m_badge = new Badge;
    m_anyway = new QPushButton;
    m_anyway->setObjectName(u"answerAnyway"_s);
    m_anyway->setFlat(true);
    m_anyway->setAutoDefault(false);
    m_send = new QPushButton(themedIcon(u"compose"_s), {});
    m_send->setObjectName(u"answerSend"_s);
    connect(m_anyway, &QPushButton::clicked, this, [this] { submit(Force::Yes); });
    connect(m_send, &QPushButton::clicked, this, [this] { submit(Force::No); });
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_hint, 1);
    line->addWidget(m_badge);
    line->addWidget(m_anyway);
    line->addWidget(m_send);
    auto *foot = new QWidget;
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_typingNote); // a sentence needs the whole width
    layout->addLayout(line);
    return foot;
}

void AnswerEditor::setAccount(const std::optional<core::Account> &account)
{
    const bool isSame = m_account && account && m_account->appId == account->appId;
    if (!isSame) {
        setFollower({});
        m_begun.clear();
    }
    m_account = account;
    if (!isSame && account) {
        if (auto begun = m_services.begun.all(account->appId))
            m_begun = *std::move(begun);
        else
            Q_EMIT failed(begun.error());
    }
    m_choosing->setAccount(account);
    m_kinds->setAccount(account);
    m_badge->setAccount(account);
    m_badge->setVisible(account.has_value());
    follow();
}

void AnswerEditor::setFollower(const QString &openId)
{
    if (openId == m_openId)
        return;
    if (m_soon.isActive())
        keep();
    if (!m_openId.isEmpty() && !isBlank())
        m_begun.insert(m_openId, m_editing.all());
    m_openId = openId;
    m_notice.setFollower(openId.isEmpty() ? std::nullopt : m_account, openId);
    m_meter->setFollower(m_account ? m_account->appId : core::AppId(), openId);
    load(m_begun.take(openId));
    follow();
}

void AnswerEditor::load(const QList<Message> &messages)
{
    const QScopedValueRollback loading(m_isLoading, true);
    m_editing.load(messages);
}

/// What is in the editor is there again after the next start.
void AnswerEditor::keep()
{
    m_soon.stop();
    if (!m_account || m_openId.isEmpty())
        return;
    const QList<Message> begun = isBlank() ? QList<Message>() : m_editing.all();
    if (const core::Done kept = m_services.begun.keep(m_account->appId, m_openId, begun); !kept)
        Q_EMIT failed(kept.error());
}

void AnswerEditor::takeUp(const Message &message)
{
    load({message});
    m_soon.start();
    focusText();
}

void AnswerEditor::focusText()
{
    m_form->focusField({});
}

bool AnswerEditor::isBlank() const
{
    const Message &message = m_editing.message();
    return ui::isBlank(message.content) && m_editing.all().size() == 1;
}

void AnswerEditor::takeTyping()
{
    follow();
    if (m_isLoading)
        return;
    m_soon.start();
    m_notice.setLastExchange(m_meter->lastExchange());
    if (ui::isBlank(m_editing.message().content))
        m_notice.stop();
    else
        m_notice.type();
}

QString AnswerEditor::obstacle() const
{
    if (!m_account)
        return {};
    const auto offer = core::message::offered(m_editing.message().kind(), Operation::CustomerService, *m_account);
    if (!offer.isAllowed)
        return offer.reason;
    const core::message::Window &window = m_meter->window();
    if (window.isOpen() && window.left == 0)
        return tr("All %n message(s) that the follower's last deed allows have been sent (45047). There are more as "
                  "soon as the follower writes, taps on a menu button that tells you so, or scans again.",
                  nullptr, window.allowed);
    if (!window.isOpen() && window.wasEverOpen)
        return tr("The time to answer is over (45015). It begins anew when the follower writes (48 hours), or taps on "
                  "a menu button that tells you so, scans a code of the account or subscribes (1 minute).");
    return {};
}

QList<Problem> AnswerEditor::mediaProblems(const Message &message, Operation operation) const
{
    if (!m_account)
        return {};
    const QDateTime now = m_services.window.clock.now();
    return core::sending::mediaProblems(m_services.media, m_account->appId, message, operation, now);
}

void AnswerEditor::follow()
{
    const QString why = obstacle();
    const bool isSomebody = m_account && !m_openId.isEmpty();
    setEnabled(isSomebody);
    m_obstacle->setText(why);
    m_obstacle->setVisible(isSomebody && !why.isEmpty());
    const core::message::Window &window = m_meter->window();
    m_meter->setVisible(!isSomebody || why.isEmpty() || window.isOpen() || !window.wasEverOpen); // not the same twice
    const bool isOffered = m_account
        && core::message::offered(m_editing.message().kind(), Operation::CustomerService, *m_account).isAllowed;
    m_send->setEnabled(why.isEmpty());
    m_anyway->setVisible(isSomebody && isOffered && !why.isEmpty());
}

void AnswerEditor::submit(Force force)
{
    if (!m_account || m_openId.isEmpty() || (force == Force::No && !obstacle().isEmpty()))
        return;
    const QList<Problem> &problems = m_editing.problems();
    const auto first = std::ranges::find(problems, Problem::Severity::Error, &Problem::severity);
    if (first == problems.cend())
        return send(m_editing.message());
    m_form->focusField(first->path);
    if (!ui::isBlank(m_editing.message().content))
        Q_EMIT failed(core::toError(*first));
}

void AnswerEditor::send(Message message)
{
    m_notice.end();
    load({});
    m_form->focusField({});
    const QString openId = m_openId;
    whenDone(m_services.window.customers.send(*m_account, message, openId), this,
             [this, message, openId](const core::Result<core::CustomerMessage> &sent) {
                 if (sent)
                     return; // the thread shows what became of it
                 // Nothing left us: it is there to be sent again.
                 if (openId != m_openId)
                     m_begun.insert(openId, {message});
                 else if (isBlank())
                     load({message});
                 Q_EMIT failed(sent.error());
             });
    keep(); // the journal has it by now, or it is in the editor again
}

void AnswerEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AnswerEditor::retranslate()
{
    m_hint->setText(tr("Enter sends, Shift+Enter begins a new line"));
    m_anyway->setText(tr("Try all the same"));
    m_anyway->setToolTip(
        tr("The follower may have written while the inspector was not running; the platform decides."));
    m_send->setText(tr("Send to the follower"));
    const QScopedValueRollback loading(m_isLoading, true);
    m_editing.recheck();
    follow();
}

} // namespace ui
