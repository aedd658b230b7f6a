// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/inspectorpage.h"

#include "ui/pages/inspector/againactions.h"
#include "ui/pages/inspector/compareactions.h"
#include "ui/pages/inspector/copyactions.h"
#include "ui/pages/inspector/deliveryactions.h"
#include "ui/pages/inspector/deliverydetails.h"
#include "ui/pages/inspector/deliverytable.h"
#include "ui/pages/inspector/endpointbar.h"
#include "ui/pages/inspector/exportdialog.h"
#include "ui/pages/inspector/filterbar.h"
#include "ui/pages/inspector/importdialog.h"
#include "ui/pages/inspector/markactions.h"
#include "ui/pages/inspector/placeactions.h"
#include "ui/pages/inspector/reachdialog.h"
#include "ui/pages/inspector/retrychoice.h"
#include "ui/pages/inspector/searchstrip.h"
#include "ui/pages/inspector/termactions.h"
#include "ui/support/icons.h"
#include "ui/support/inspectorswitch.h"
#include "ui/widgets/consolemenuhint.h"
#include "ui/widgets/emptyview.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

InspectorPage::InspectorPage(const InspectorServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_actions(new DeliveryActions(this))
    , m_retries(new RetryChoice(services.settings, *m_actions, this))
    , m_feed(new DeliveryFeed(services.log, services.book, this))
    , m_endpointBar(new EndpointBar(services.endpoint, services.log))
    , m_filterBar(new FilterBar(services.book, services.log, services.settings))
    , m_table(new DeliveryTable(*m_feed))
    , m_details(new DeliveryDetails({services.log, services.book, services.vault}, services.sends))
{
    createActions();
    createMoreButton();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_endpointBar);
    layout->addWidget(m_filterBar);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"inspectorSplitter"_s);
    splitter->addWidget(createList());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    connectParts();
    retranslate();
    applyFilter();
}

/// What can be done to deliveries; see DeliveryActions on how to add one.
void InspectorPage::createActions()
{
    auto *terms = new TermActions(m_services.book, *m_actions, this);
    connect(terms, &TermActions::picked, m_filterBar, &FilterBar::addTerm);
    connect(m_table, &DeliveryTable::picked, terms, &TermActions::pick);
    auto *copying = new CopyActions({.log = m_services.log,
                                     .book = m_services.book,
                                     .vault = m_services.vault,
                                     .endpoint = m_services.endpoint,
                                     .settings = m_services.settings,
                                     .clock = m_services.clock},
                                    *m_actions, m_table->view(), this);
    connect(copying, &CopyActions::noticed, this, &Page::noticed);
    connect(copying, &CopyActions::failed, this, &Page::failed);
    auto *places = new PlaceActions(*m_table, *m_actions, this);
    auto *goToTime = new QToolButton;
    goToTime->setObjectName(u"goToTime"_s);
    goToTime->setDefaultAction(places->goToTime());
    m_filterBar->addButton(goToTime);
    m_comparing = new CompareActions({m_services.log, m_services.book, m_services.vault}, *m_actions, this);
    connect(m_comparing, &CompareActions::failed, this, &Page::failed);
    auto *marking = new MarkActions(m_services.log, *m_actions, *m_details, this);
    connect(marking, &MarkActions::failed, this, &Page::failed);
    m_again = new AgainActions({.replay = {.log = m_services.log,
                                           .book = m_services.book,
                                           .vault = m_services.vault,
                                           .transport = m_services.transport,
                                           .settings = m_services.settings,
                                           .clock = m_services.clock},
                                .endpoint = m_services.endpoint},
                               *m_actions, this);
    connect(m_again, &AgainActions::failed, this, &Page::failed);
    m_actions->add({.text = {"ui::InspectorPage", QT_TRANSLATE_NOOP("ui::InspectorPage", "Export…")},
                    .shortcut = Qt::CTRL | Qt::Key_E,
                    .needs = DeedNeeds::Nothing,
                    .group = DeedGroup::Keep,
                    .run = [this](const QList<core::DeliveryId> &ids) { exportDeliveries(ids); }});
    m_actions->add(
        {.text = {"ui::InspectorPage", QT_TRANSLATE_NOOP("ui::InspectorPage", "Import…")},
         .shortcut = QKeySequence::Open,
         .needs = DeedNeeds::Nothing,
         .group = DeedGroup::Keep,
         .run = [this](const QList<core::DeliveryId> &) { (new ImportDialog(m_services.log, this))->open(); }});
    m_actions->add({.text = {"ui::InspectorPage", QT_TRANSLATE_NOOP("ui::InspectorPage", "Answer the follower")},
                    .icon = u"chat"_s,
                    .shortcut = Qt::Key_A,
                    .needs = DeedNeeds::One,
                    .group = DeedGroup::Look,
                    .run = [this](const QList<core::DeliveryId> &) {
                        const core::DeliverySummary delivery = m_actions->selected().constFirst();
                        if (!delivery.account.isNull() && !delivery.from.isEmpty())
                            converse(delivery.account, delivery.from);
                    }});
    m_actions->add({.text = {"ui::ReachDialog", QT_TRANSLATE_NOOP("ui::ReachDialog", "Reach it from outside…")},
                    .needs = DeedNeeds::Nothing,
                    .group = DeedGroup::Keep,
                    .run = [this](const QList<core::DeliveryId> &) { showReach(); }});
}

void InspectorPage::converse(const core::AppId &account, const QString &openId)
{
    Q_EMIT openRequested(u"conversation"_s, QVariantMap{{u"appid"_s, account.toString()}, {u"openid"_s, openId}});
}

void InspectorPage::exportDeliveries(const QList<core::DeliveryId> &selected)
{
    auto *dialog = new ExportDialog(m_services.log, {.selected = selected, .filter = m_filterBar->filter()}, this);
    connect(dialog, &ExportDialog::exported, this, [this](qint64 count, const QString &path) {
        Q_EMIT noticed(tr("%n callbacks are in %1", nullptr, int(count)).arg(path));
    });
    dialog->open();
}

void InspectorPage::showReach()
{
    // Where it is, or where it would be if it ran.
    const core::Settings &settings = m_services.settings;
    const QUrl base = m_services.endpoint.baseUrl();
    const auto reach = core::Reach::from(settings.get(core::settings::inspectorBasePath), {});
    ReachPlace place{.host = base.isEmpty() ? settings.get(core::settings::inspectorAddress) : base.host(),
                     .port = base.isEmpty() ? settings.get(core::settings::inspectorPort) : base.port()};
    if (place.host.contains(u':'))
        place.host = u'[' + place.host + u']';
    place.path = reach ? reach->basePath : QString();
    place.path += m_account ? m_account->effectiveCallbackPath() : u"/"_s;
    (new ReachDialog(std::move(place), this))->open();
}

void InspectorPage::createMoreButton()
{
    m_more = new QToolButton;
    m_more->setObjectName(u"deliveryActions"_s);
    m_more->setIcon(themedIcon(u"more"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear(); // of actions that others own
        m_actions->fill(*menu);
    });
    m_more->setMenu(menu);
    m_filterBar->addButton(m_more);
}

QWidget *InspectorPage::createList()
{
    m_empty = new EmptyView(u"inspector"_s);
    m_emptyStart = m_empty->addButton();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_searching = new SearchStrip(*m_feed);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_searching);
    return list;
}

void InspectorPage::connectParts()
{
    connect(m_endpointBar, &EndpointBar::menuRequested, this,
            [this] { Q_EMIT openRequested(u"menu"_s, ConsoleMenuHint::subject()); });
    connect(m_endpointBar, &EndpointBar::reachRequested, this, &InspectorPage::showReach);
    connect(&m_services.endpoint, &InspectorSwitch::changed, this, &InspectorPage::showEmptiness);
    connect(m_emptyStart, &QPushButton::clicked, m_endpointBar, &EndpointBar::toggle);
    connect(m_filterBar, &FilterBar::filterChanged, this, &InspectorPage::applyFilter);
    connect(m_retries, &RetryChoice::changed, this, &InspectorPage::applyFilter);
    connect(m_filterBar, &FilterBar::flowChanged, m_table, &DeliveryTable::setFlow);
    connect(m_filterBar, &FilterBar::failed, this, &Page::failed);
    connect(m_feed, &DeliveryFeed::loaded, this, &InspectorPage::showEmptiness);
    connect(m_feed, &DeliveryFeed::searchChanged, this, &InspectorPage::showEmptiness);
    connect(m_feed, &DeliveryFeed::settled, this, &InspectorPage::showEmptiness);
    connect(m_feed, &DeliveryFeed::failed, this, &Page::failed);
    connect(m_table, &DeliveryTable::selectionChanged, this, [this] { m_actions->setSelected(m_table->selected()); });
    connect(m_table, &DeliveryTable::currentChanged, m_details, qOverload<core::DeliveryId>(&DeliveryDetails::show));
    connectDetails();
    connect(m_table, &DeliveryTable::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions->fill(*menu);
        menu->popup(position);
    });
}

void InspectorPage::connectDetails()
{
    connect(m_details, &DeliveryDetails::failed, this, &Page::failed);
    connect(m_details, &DeliveryDetails::noticed, this, &Page::noticed);
    connect(m_details, &DeliveryDetails::followed, this, &Page::openRequested);
    connect(m_details, &DeliveryDetails::conversationRequested, this, &InspectorPage::converse);
    connect(m_details, &DeliveryDetails::filterRequested, m_filterBar, &FilterBar::setText);
    connect(m_details, &DeliveryDetails::comparisonRequested, m_comparing, &CompareActions::compare);
    connect(m_details, &DeliveryDetails::deliveryRequested, m_details,
            qOverload<core::DeliveryId>(&DeliveryDetails::show));
}

void InspectorPage::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    m_endpointBar->setAccount(account);
    m_again->setAccount(account);
}

void InspectorPage::open(const QVariant &subject)
{
    if (subject == urlCheck())
        m_again->checkUrl();
    else if (subject.typeId() == QMetaType::QString)
        m_filterBar->setText(subject.toString());
    else
        m_details->show(core::DeliveryId(subject.toLongLong()));
}

QVariant InspectorPage::urlCheck()
{
    return u"url-check"_s;
}

void InspectorPage::applyFilter()
{
    core::DeliveryFilter filter = m_filterBar->filter();
    filter.retries = m_retries->retries();
    m_feed->setFilter(filter);
}

void InspectorPage::showEmptiness()
{
    // While it is searched the table waits for what may be found.
    const bool empty = m_feed->model()->rows().isEmpty() && m_feed->search() != DeliveryFeed::Search::Running;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    m_details->setVisible(!empty);
    if (!empty)
        return;
    const bool filtered = !m_feed->filter().isEmpty();
    const bool running = m_services.endpoint.isRunning();
    m_emptyStart->setVisible(!running && !filtered);
    m_emptyStart->setText(tr("Start receiving"));
    if (m_feed->search() == DeliveryFeed::Search::Stopped)
        m_empty->setTexts(tr("Nothing found so far"), tr("The search was stopped before it had seen all callbacks."));
    else if (filtered)
        m_empty->setTexts(tr("Nothing fits"), tr("No callback fits this filter."));
    else if (running)
        m_empty->setTexts(tr("Waiting for callbacks"),
                          tr("Enter the address above as server URL of the account, or push one from the sandbox: "
                             "mpdeskctl callback push."));
    else
        m_empty->setTexts(tr("No callbacks yet"),
                          tr("Start the endpoint to receive what WeChat pushes to your server."));
}

void InspectorPage::retranslate()
{
    m_more->setToolTip(tr("What can be done to the selected callbacks"));
    m_more->setAccessibleName(tr("More"));
    m_endpointBar->retranslate();
    m_filterBar->retranslate();
    m_table->retranslate();
    m_searching->retranslate();
    showEmptiness();
}

} // namespace ui
