// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/consolepage.h"

#include "core/base/json.h"
#include "core/console/danger.h"
#include "ui/pages/console/answercompare.h"
#include "ui/pages/console/callanswer.h"
#include "ui/pages/console/callhistorylist.h"
#include "ui/pages/console/calltree.h"
#include "ui/pages/console/codedialog.h"
#include "ui/pages/console/collectionlist.h"
#include "ui/pages/console/requestview.h"
#include "ui/support/actions.h"
#include "ui/support/confirm.h"
#include "ui/support/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::console::CallRequest;
using core::console::Danger;

ConsolePage::ConsolePage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_session(services.caller, services.store, services.clock)
{
    createActions();
    m_answer = new CallAnswer;
    m_answer->setMinimumWidth(220);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"consoleSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(createLeft());
    splitter->addWidget(createMiddle());
    splitter->addWidget(m_answer);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);
    splitter->setSizes({240, 400, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(createBar());
    layout->addWidget(splitter, 1);
    connectParts();
    retranslate();
}

ConsolePage::~ConsolePage()
{
    // Views look at the session to the last.
    m_session.disconnect(this);
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void ConsolePage::createActions()
{
    const char *context = "ui::ConsolePage";
    m_send = ui::addAction(this, {context, QT_TR_NOOP("Send the request")}, u"play"_s, Qt::CTRL | Qt::Key_Return);
    m_stop = ui::addAction(this, {context, QT_TR_NOOP("Stop waiting")}, u"stop"_s, QKeySequence(u"Ctrl+."_s));
    m_example =
        ui::addAction(this, {context, QT_TR_NOOP("Fill in the example")}, u"bolt"_s, QKeySequence(u"Ctrl+Shift+E"_s));
    m_code =
        ui::addAction(this, {context, QT_TR_NOOP("The call as code…")}, u"copy"_s, QKeySequence(u"Ctrl+Shift+C"_s));
    m_save = ui::addAction(this, {context, QT_TR_NOOP("Save the answer…")}, u"folder"_s, QKeySequence::Save);
    m_undo = ui::addAction(this, {context, QT_TR_NOOP("Undo")}, u"undo"_s, QKeySequence::Undo);
    m_redo = ui::addAction(this, {context, QT_TR_NOOP("Redo")}, u"redo"_s, QKeySequence::Redo);
    m_search = ui::addAction(this, {context, QT_TR_NOOP("Search the calls")}, u"search"_s, QKeySequence::Find);
    QUndoStack *stack = m_session.undoStack();
    connect(m_send, &QAction::triggered, this, &ConsolePage::askToSend);
    connect(m_stop, &QAction::triggered, &m_session, &ConsoleSession::stop);
    connect(m_example, &QAction::triggered, this, &ConsolePage::fillInExample);
    connect(m_code, &QAction::triggered, this, &ConsolePage::showCode);
    followStack(stack, m_undo, m_redo);
}

QWidget *ConsolePage::createBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buttonFor(m_example));
    layout->addWidget(buttonFor(m_code));
    layout->addWidget(buttonFor(m_save, ButtonFace::Icon));
    layout->addStretch();
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);
    layout->addWidget(buttonFor(m_stop, ButtonFace::Icon));
    layout->addWidget(buttonFor(m_undo, ButtonFace::Icon));
    layout->addWidget(buttonFor(m_redo, ButtonFace::Icon));
    m_sendButton = new QPushButton(themedIcon(u"play"_s), {});
    m_sendButton->setObjectName(u"consoleSend"_s);
    m_sendButton->setDefault(true);
    connect(m_sendButton, &QPushButton::clicked, m_send, &QAction::trigger);
    layout->addSpacing(8);
    layout->addWidget(m_sendButton);
    return bar;
}

QWidget *ConsolePage::createLeft()
{
    m_tree = new CallTree(m_session.catalogue());
    m_history = new CallHistoryList(m_session);
    m_history->setObjectName(u"historyTab"_s);
    m_collections = new CollectionList(m_session);
    m_left = new QTabWidget;
    m_left->setObjectName(u"consoleLeft"_s);
    m_left->setDocumentMode(true);
    m_left->setMinimumWidth(200);
    for (QWidget *tab :
         {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_collections)})
        m_left->addTab(tab, {});
    return m_left;
}

QWidget *ConsolePage::createMiddle()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"callTitle"_s);
    setFontScale(m_title, 1.15, QFont::DemiBold);
    m_about = new ToneLabel(Tone::Muted);
    m_about->setObjectName(u"callAbout"_s);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_request = new RequestView(m_session);
    auto *middle = new QWidget;
    middle->setMinimumWidth(240);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_request, 1);
    return middle;
}

void ConsolePage::connectParts()
{
    connect(m_search, &QAction::triggered, this, [this] {
        m_left->setCurrentWidget(m_tree);
        m_tree->focusSearch();
    });
    connect(m_save, &QAction::triggered, m_answer, &CallAnswer::save);
    connect(m_tree, &CallTree::chosen, &m_session, &ConsoleSession::choose);
    connect(&m_session, &ConsoleSession::endpointChanged, this, &ConsolePage::showEndpoint);
    connect(&m_session, &ConsoleSession::busyChanged, this, &ConsolePage::enableParts);
    connect(&m_session, &ConsoleSession::failed, this, &ConsolePage::failed);
    connect(&m_session, &ConsoleSession::answered, this, [this] {
        if (m_session.outcome())
            m_answer->setOutcome(*m_session.outcome());
        else
            m_answer->clear();
        m_history->refresh();
        enableParts();
    });
    connect(&m_session, &ConsoleSession::progressed, this, [this](qint64 sent, qint64 total) {
        constexpr int thousand = 1000;
        m_progress->setRange(0, total > 0 && sent < total ? thousand : 0); // then the answer is waited for
        m_progress->setValue(total > 0 ? int(sent * thousand / total) : 0);
    });
    connect(m_answer, &CallAnswer::ridRequested, this, &ConsolePage::lookUpRid);
    connect(m_answer, &CallAnswer::failed, this, &ConsolePage::failed);
    connect(m_answer, &CallAnswer::noticed, this, &ConsolePage::noticed);
    connect(m_history, &CallHistoryList::failed, this, &ConsolePage::failed);
    connect(m_history, &CallHistoryList::restoreRequested, this, &ConsolePage::restore);
    connect(m_history, &CallHistoryList::compareRequested, this, &ConsolePage::compareWith);
    connect(m_collections, &CollectionList::failed, this, &ConsolePage::failed);
    connect(m_collections, &CollectionList::noticed, this, &ConsolePage::noticed);
    connect(m_collections, &CollectionList::outcomeShown, m_answer, &CallAnswer::setOutcome);
    connect(m_left, &QTabWidget::currentChanged, this, [this] {
        m_history->refresh();
        m_collections->refresh();
    });
}

void ConsolePage::setAccount(const std::optional<core::Account> &account)
{
    m_session.setAccount(account);
    m_collections->refresh();
    enableParts();
}

void ConsolePage::open(const QVariant &subject)
{
    m_session.choose(subject.toString());
}

void ConsolePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_history->refresh();
}

/// The catalogue's words, of which the first name a group and the others narrow it.
QString ConsolePage::accountsOf(const core::Endpoint &endpoint)
{
    const std::pair<QLatin1String, QString> groups[] = {
        {"all"_L1, tr("all")},
        {"service-verified only"_L1, tr("verified service accounts only")},
        {"verified"_L1, tr("verified ones")},
    };
    for (const auto &[word, text] : groups) {
        if (endpoint.account.startsWith(word))
            return text + endpoint.account.mid(word.size());
    }
    return {}; // it varies
}

void ConsolePage::showEndpoint()
{
    const core::Endpoint *endpoint = m_session.endpoint();
    if (!endpoint)
        return;
    m_tree->select(endpoint->id);
    m_title->setText(titleOf(*endpoint));
    QStringList about{QString::fromLatin1(endpoint->verb) + u' ' + endpoint->path};
    if (const QString accounts = accountsOf(*endpoint); !accounts.isEmpty())
        about += tr("Accounts: %1").arg(accounts);
    if (endpoint->status != "current"_L1 && !endpoint->status.isEmpty())
        about += tr("Status: %1").arg(endpoint->status);
    about += endpoint->remarks();
    m_about->setText(about.join(u'\n'));
    enableParts();
}

void ConsolePage::enableParts()
{
    const bool isBusy = m_session.isBusy();
    const bool canSend = m_session.account() && m_session.endpoint() && !isBusy;
    m_send->setEnabled(canSend);
    m_sendButton->setEnabled(canSend);
    m_sendButton->setToolTip(m_send->toolTip());
    m_stop->setEnabled(isBusy);
    m_progress->setVisible(isBusy);
    if (isBusy)
        m_progress->setRange(0, 0);
    m_save->setEnabled(!m_answer->body().isEmpty());
    m_example->setEnabled(m_session.endpoint() != nullptr);
    m_code->setEnabled(m_session.account() && m_session.endpoint());
}

void ConsolePage::askToSend()
{
    if (!m_send->isEnabled() || m_request->showFirstFault())
        return;
    const auto request = m_session.ready();
    if (!request) {
        Q_EMIT failed(request.error());
        return;
    }
    const core::Account &account = *m_session.account();
    const Danger danger = core::console::dangerOf(request->verb, request->path);
    if (danger == Danger::None || account.isSandbox()) {
        m_session.send(*request);
        return;
    }
    const bool isGrave = danger == Danger::Irreversible;
    const Question question{
        .title = tr("Send “%1”?").arg(m_title->text()),
        .text = tr("It goes to %1 of “%2”. %3")
                    .arg(environmentName(account), account.name, core::console::consequence(request->path)),
        .button = tr("Send"),
        .danger = isGrave ? Question::Danger::Destructive : Question::Danger::None,
        .typed = isGrave ? account.name : QString(),
    };
    confirm(this, question, [this, request = *request] { m_session.send(request); });
}

void ConsolePage::fillInExample()
{
    m_session.change(core::console::exampleOf(*m_session.endpoint()), tr("Fill in the example"));
    m_request->focusForm();
}

void ConsolePage::showCode()
{
    (new CodeDialog(m_session.request(), *m_session.account(), m_session.catalogue(), m_services.tokens, this))->open();
}

void ConsolePage::lookUpRid(const QString &rid)
{
    const core::Endpoint *endpoint = m_session.catalogue().endpoint(u"getRidInfo"_s);
    if (!endpoint || m_session.isBusy())
        return;
    CallRequest request = core::console::emptyRequest(*endpoint);
    request.body = core::toWire({{u"rid"_s, rid}});
    m_session.takeUp(request);
    m_session.send(request);
}

void ConsolePage::restore(const core::CallRecord &call)
{
    const auto tree = core::parseTree(call.request);
    const auto request = tree ? core::console::callRequestFrom(*tree, u"call"_s, m_session.catalogue())
                              : core::Result<CallRequest>(core::fail(core::Error::Kind::Storage, tree.error().message));
    if (!request) {
        Q_EMIT failed(request.error());
        return;
    }
    m_session.takeUp(*request);
    core::HttpReply reply{.status = call.status, .body = call.answer, .elapsed = call.elapsed};
    reply.headers.append({.name = "Content-Type", .value = call.contentType.toUtf8()});
    m_answer->setOutcome({.record = call, .reply = reply});
    enableParts();
}

void ConsolePage::compareWith(const core::CallRecord &call)
{
    compareAnswers(this, call.answer, m_answer->body());
}

void ConsolePage::retranslate()
{
    m_sendButton->setText(tr("Send"));
    m_left->setTabText(m_left->indexOf(m_tree), tr("Calls"));
    m_left->setTabText(m_left->indexOf(m_history), tr("History"));
    m_left->setTabText(m_left->indexOf(m_collections), tr("Collections"));
    showEndpoint();
    enableParts();
}

} // namespace ui
