// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menupage.h"

#include "ui/pages/menu/designview.h"
#include "ui/pages/menu/historyview.h"
#include "ui/pages/menu/jsonview.h"
#include "ui/pages/menu/menucommands.h"
#include "ui/pages/menu/menuheader.h"
#include "ui/pages/menu/menunotices.h"
#include "ui/pages/menu/menutabs.h"
#include "ui/pages/menu/publishdialog.h"
#include "ui/support/actions.h"
#include "ui/support/icons.h"
#include "ui/widgets/consolemenuhint.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::menu;

MenuPage::MenuPage(const MenuServices &services, QWidget *parent)
    : Page(parent)
    , m_session(services)
    , m_commands(new MenuCommands(m_session, this))
{
    createViewActions();
    m_notices = new MenuNotices(m_session);
    m_design = new DesignView(m_session, {.fetch = m_commands->fetch, .import = m_commands->importFile});
    addActions(m_design->buttonActions());
    m_json = new JsonView(m_session);
    m_history = new HistoryView(m_session);
    m_stack = new QStackedWidget;
    for (QWidget *view :
         {static_cast<QWidget *>(m_design), static_cast<QWidget *>(m_json), static_cast<QWidget *>(m_history)})
        m_stack->addWidget(view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(createHeader());
    layout->addWidget(m_notices);
    layout->addWidget(createViewBar());
    layout->addWidget(m_stack, 1);
    connectParts();
    retranslate();
}

MenuPage::~MenuPage()
{
    // Views and dialogs look at the session to the last.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void MenuPage::createViewActions()
{
    m_views = new QActionGroup(this);
    struct Entry
    {
        const char *source;
        Qt::Key key;
    };
    constexpr Entry entries[]{
        {QT_TR_NOOP("Design"), Qt::Key_1}, {QT_TR_NOOP("JSON"), Qt::Key_2}, {QT_TR_NOOP("History"), Qt::Key_3}};
    for (const Entry &entry : entries) {
        QAction *action = ui::addAction(this, {"ui::MenuPage", entry.source}, {}, Qt::ALT | entry.key);
        action->setCheckable(true);
        m_views->addAction(action);
        const auto view = static_cast<View>(m_views->actions().size() - 1);
        connect(action, &QAction::triggered, this, [this, view] { showView(view); });
    }
    m_views->actions().constFirst()->setChecked(true);
}

QWidget *MenuPage::createHeader()
{
    const MenuCommands &all = *m_commands;
    return new MenuHeader(m_session,
                          {.undo = all.undo,
                           .redo = all.redo,
                           .fetch = all.fetch,
                           .stop = all.stop,
                           .publish = all.publish,
                           .more = {all.importFile, all.save, all.copyWire, nullptr, all.takeOver, all.addConditional,
                                    all.tryMatch, nullptr, all.remove}});
}

QWidget *MenuPage::createViewBar()
{
    m_tabs = new MenuTabs(m_session.editing(), m_commands->addConditional);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs, 1);
    for (QAction *action : m_views->actions())
        layout->addWidget(buttonFor(action));
    // Tabs mean nothing beside JSON and history, but nothing shall jump when they go.
    QSizePolicy policy = m_tabs->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_tabs->setSizePolicy(policy);
    return bar;
}

void MenuPage::connectParts()
{
    connect(m_commands, &MenuCommands::started, m_json, &JsonView::flush);
    connect(m_commands, &MenuCommands::started, m_notices, &MenuNotices::clearError);
    connect(m_commands, &MenuCommands::publishRequested, this, &MenuPage::publish);
    connect(m_commands, &MenuCommands::designRequested, this, [this] { showView(Design); });
    connect(m_commands, &MenuCommands::failed, m_notices, &MenuNotices::setError);
    connect(m_commands, &MenuCommands::noticed, this, &Page::noticed);
    connect(m_notices, &MenuNotices::takeOverRequested, m_commands->takeOver, &QAction::trigger);
    connect(m_notices, &MenuNotices::lookAtOthersRequested, m_commands->publish, &QAction::trigger);
    connect(m_history, &HistoryView::failed, this, &Page::failed);
    connect(m_history, &HistoryView::noticed, this, &Page::noticed);
    connect(m_history, &HistoryView::restored, this, [this] { showView(Design); });
    connect(m_history, &HistoryView::publishRequested, m_commands->publish, &QAction::trigger);
    connectSession();
}

void MenuPage::connectSession()
{
    connect(&m_session, &MenuSession::changed, this, &MenuPage::follow);
    connect(&m_session, &MenuSession::fetchFailed, m_notices, &MenuNotices::setError);
    connect(&m_session, &MenuSession::storeFailed, this, &Page::failed);
    connect(&m_session, &MenuSession::othersChanged, this,
            [this] { Q_EMIT noticed(tr("The live menu was changed elsewhere; the editor shows it as it is now.")); });
    connect(&m_session, &MenuSession::problemsFound, this, [this](const QList<Problem> &problems) {
        m_notices->setError(
            {.kind = core::Error::Kind::Protocol,
             .message = tr("A part of the live menu could not be read: %1").arg(problems.constFirst().message)});
    });
    connect(&m_session, &MenuSession::accountSwitched, this, [this] {
        m_notices->clearError();
        if (!m_session.faultyText().isEmpty())
            showView(Json);
    });
}

void MenuPage::setAccount(const std::optional<core::Account> &account)
{
    m_session.setAccount(account);
}

void MenuPage::open(const QVariant &subject)
{
    if (subject.toString() == ConsoleMenuHint::subject())
        m_commands->fetch->trigger();
    else if (const auto place = Place::parse(subject.toString()))
        showPlace(*place);
}

void MenuPage::showView(View view)
{
    m_views->actions().at(view)->setChecked(true);
    m_tabs->setVisible(view == Design);
    m_stack->setCurrentIndex(view);
}

void MenuPage::showPlace(const Place &place)
{
    showView(Design);
    m_session.editing().select(place);
}

void MenuPage::follow()
{
    const bool faulty = !m_session.faultyText().isEmpty();
    m_views->actions().at(Json)->setIcon(faulty ? themedIcon(u"warning"_s, Tone::Bad) : QIcon());
}

bool MenuPage::isReady()
{
    if (m_json->isFaulty()) {
        showView(Json);
        m_notices->setError({.kind = core::Error::Kind::Invalid,
                             .message = tr("The JSON text cannot be read yet, so it is not clear what to publish."),
                             .advice = tr("Correct it or discard it, then publish.")});
        return false;
    }
    const QList<Problem> &problems = m_session.editing().problems();
    const auto isError = [](const Problem &problem) { return problem.severity == Problem::Severity::Error; };
    const auto first = std::ranges::find_if(problems, isError);
    if (first == problems.cend())
        return true;
    const auto count = int(std::ranges::count_if(problems, isError));
    m_notices->setError(
        {.kind = core::Error::Kind::Invalid,
         .message = tr("The platform would refuse this menu: %n error(s). %1", nullptr, count).arg(first->message),
         .advice = tr("Correct what is marked, then publish."),
         .field = first->place.toString()});
    showPlace(first->place);
    return false;
}

void MenuPage::publish()
{
    if (!isReady())
        return;
    auto *dialog = new PublishDialog(m_session, this);
    connect(dialog, &PublishDialog::placeChosen, this, &MenuPage::showPlace);
    dialog->open();
}

void MenuPage::retranslate()
{
    follow();
}

} // namespace ui
