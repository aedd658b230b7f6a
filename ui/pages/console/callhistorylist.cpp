// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/callhistorylist.h"

#include "ui/pages/console/calltree.h"
#include "ui/pages/console/consolesession.h"
#include "ui/support/confirm.h"
#include "ui/support/inbackground.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::CallRecord;

namespace {

QString timeOf(const CallRecord &call)
{
    return call.at.toLocalTime().toString(u"MM-dd HH:mm:ss"_s);
}

QString nameOf(const CallRecord &call)
{
    return call.path.section(u'/', -2);
}

QString resultOf(const CallRecord &call)
{
    if (!call.error)
        return CallHistoryList::tr("ok");
    return call.error->code != 0 ? QString::number(call.error->code) : core::toString(call.error->kind);
}

Tone toneOf(const CallRecord &call)
{
    return call.error ? Tone::Bad : Tone::Good;
}

QString pathOf(const CallRecord &call)
{
    return QString::fromLatin1(call.verb) + u' ' + call.path;
}

constexpr std::array columns{
    Column<CallRecord>{.title = QT_TRANSLATE_NOOP("ui::CallHistoryList", "Time"), .text = timeOf},
    Column<CallRecord>{.title = QT_TRANSLATE_NOOP("ui::CallHistoryList", "Call"), .text = nameOf, .toolTip = pathOf},
    Column<CallRecord>{.title = QT_TRANSLATE_NOOP("ui::CallHistoryList", "Result"), .text = resultOf, .tone = toneOf},
};

} // namespace

CallHistoryList::CallHistoryList(ConsoleSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new QLineEdit)
    , m_view(new QTreeView)
    , m_model(new RowModel<CallRecord>("ui::CallHistoryList", columns, this))
    , m_empty(new ToneLabel(Tone::Muted))
    , m_restore(new QPushButton)
    , m_compare(new QPushButton)
    , m_clear(new QPushButton)
{
    m_search->setObjectName(u"historySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_view->setObjectName(u"callHistory"_s);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->header()->setObjectName(u"callHistoryHeader"_s);
    m_restore->setObjectName(u"restoreCall"_s);
    m_compare->setObjectName(u"compareCall"_s);
    m_clear->setObjectName(u"clearHistory"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_restore, m_compare, m_clear})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(150));
    connect(&m_typing, &QTimer::timeout, this, &CallHistoryList::refresh);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    const auto restore = [this] {
        if (const auto call = current())
            Q_EMIT restoreRequested(*call);
    };
    connect(m_view, &QTreeView::activated, this, restore);
    connect(m_restore, &QPushButton::clicked, this, restore);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (const auto call = current())
            Q_EMIT compareRequested(*call);
    });
    connect(m_clear, &QPushButton::clicked, this, &CallHistoryList::askToClear);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CallHistoryList::enableParts);
    retranslate();
}

QStringList CallHistoryList::endpointsNamed(const QString &words) const
{
    QStringList ids;
    if (words.trimmed().isEmpty())
        return ids;
    for (const core::Endpoint &endpoint : m_session.catalogue().endpoints()) {
        if (hasWords(endpoint, words))
            ids += endpoint.id;
    }
    return ids;
}

void CallHistoryList::refresh()
{
    const int turn = ++m_turn;
    if (!m_session.account()) {
        showCalls(QList<CallRecord>());
        return;
    }
    const core::CallHistory::Query query{.words = m_search->text(), .endpoints = endpointsNamed(m_search->text())};
    inBackground(
        this,
        [file = m_session.history().file(), appId = m_session.account()->appId,
         query]() -> core::Result<QList<CallRecord>> {
            const auto database = core::Database::open(file, core::bookSchema(), core::Database::Access::ReadOnly);
            if (!database)
                return core::fail(database.error());
            return core::CallHistory(**database).find(appId, query);
        },
        [this, turn](const core::Result<QList<CallRecord>> &found) {
            if (turn == m_turn)
                showCalls(found);
        });
}

void CallHistoryList::showCalls(const core::Result<QList<CallRecord>> &found)
{
    if (!found)
        Q_EMIT failed(found.error());
    m_model->setRows(found.value_or(QList<CallRecord>()));
    enableParts();
}

std::optional<CallRecord> CallHistoryList::current()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !m_session.account())
        return std::nullopt;
    const auto call = m_session.history().call(m_session.account()->appId, m_model->row(index.row()).id);
    if (call)
        return *call;
    Q_EMIT failed(call.error());
    return std::nullopt;
}

void CallHistoryList::askToClear()
{
    if (!m_session.account())
        return;
    const Question question{.title = tr("Forget all calls of “%1”?").arg(m_session.account()->name),
                            .text = tr("Requests and answers are deleted from this computer."),
                            .button = tr("Forget"),
                            .danger = Question::Danger::Destructive};
    confirm(this, question, [this, appId = m_session.account()->appId] { clear(appId); });
}

void CallHistoryList::clear(const core::AppId &appId)
{
    inBackground(
        this,
        [file = m_session.history().file(), appId]() -> core::Done {
            const auto database = core::Database::open(file, core::bookSchema());
            if (!database)
                return core::fail(database.error());
            return core::CallHistory(**database).clear(appId);
        },
        [this](const core::Done &cleared) {
            if (!cleared)
                Q_EMIT failed(cleared.error());
            refresh();
        });
}

void CallHistoryList::enableParts()
{
    const bool hasCurrent = m_view->currentIndex().isValid();
    m_restore->setEnabled(hasCurrent);
    m_compare->setEnabled(hasCurrent);
    m_clear->setEnabled(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setText(m_search->text().isEmpty() ? tr("Calls that you make are kept here, without secrets.")
                                                : tr("No call has these words."));
}

void CallHistoryList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CallHistoryList::retranslate()
{
    m_search->setPlaceholderText(tr("Call, request, errcode, rid or answer"));
    m_search->setAccessibleName(tr("Search the history"));
    m_view->setAccessibleName(tr("History of calls"));
    m_restore->setText(tr("Take up again"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("With the answer that is shown"));
    m_clear->setText(tr("Clear…"));
    m_model->retranslate();
    enableParts();
}

} // namespace ui
