// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/inspectorpage.h"

#include "ui/pages/inspector/deliverycolumns.h"
#include "ui/pages/inspector/deliverydetails.h"
#include "ui/support/inspectorswitch.h"
#include "ui/support/whendone.h"
#include "ui/widgets/consolemenuhint.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/emptyview.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Delivery;
using core::DeliverySummary;
using core::Result;

namespace {

constexpr int pageRows = 200;
constexpr qsizetype mostRows = 5000; ///< kept in the window; older ones are read again when scrolled to

} // namespace

InspectorPage::InspectorPage(InspectorSwitch &endpoint, core::DeliveryLog &log, core::AccountBook &book,
                             core::Vault &vault, QWidget *parent)
    : Page(parent)
    , m_endpoint(endpoint)
    , m_log(log)
    , m_book(book)
    , m_vault(vault)
    , m_model(new RowModel<DeliverySummary>("InspectorPage", deliveryColumns(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(createEndpointBar());
    layout->addWidget(m_menuHint);
    layout->addWidget(createFilterBar());

    m_details = new DeliveryDetails;
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"inspectorSplitter"_s);
    splitter->addWidget(createTable());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);

    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(200ms);
    connect(&m_filterTimer, &QTimer::timeout, this, &InspectorPage::reload);
    connect(&m_log, &core::DeliveryLog::committed, this, &InspectorPage::take);
    connect(&m_endpoint, &InspectorSwitch::changed, this, &InspectorPage::showEndpoint);
    connect(&m_book, &core::AccountBook::accountsChanged, this, &InspectorPage::fillChoices);
    retranslate();
    reload();
}

QWidget *InspectorPage::createEndpointBar()
{
    m_state = new QLabel;
    m_state->setObjectName(u"endpointState"_s);
    m_url = new QLineEdit;
    m_url->setObjectName(u"endpointUrl"_s);
    m_url->setReadOnly(true);
    m_url->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copyUrl = new CopyButton([this] { return m_url->text(); });
    m_copyUrl->setObjectName(u"copyUrl"_s);
    m_menuHint = new ConsoleMenuHint;
    m_menuHint->hide();
    m_toggle = new QPushButton;
    m_toggle->setObjectName(u"toggle"_s);
    m_toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));

    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_url, 1);
    layout->addWidget(m_copyUrl);
    layout->addWidget(m_toggle);
    connect(m_toggle, &QPushButton::clicked, this, &InspectorPage::toggleEndpoint);
    connect(m_copyUrl, &QToolButton::clicked, m_menuHint, &QWidget::show); // the last moment to say it
    connect(m_menuHint, &ConsoleMenuHint::menuRequested, this,
            [this] { Q_EMIT openRequested(u"menu"_s, ConsoleMenuHint::subject()); });
    return bar;
}

QWidget *InspectorPage::createFilterBar()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_type = new QLineEdit;
    m_type->setObjectName(u"type"_s);
    m_type->setClearButtonEnabled(true);
    m_type->setMaximumWidth(180);
    m_states = new QComboBox;
    m_states->setObjectName(u"states"_s);
    m_accounts = new QComboBox;
    m_accounts->setObjectName(u"accountFilter"_s);
    m_hold = new QToolButton;
    m_hold->setObjectName(u"hold"_s);
    m_hold->setCheckable(true);
    m_hold->setToolButtonStyle(Qt::ToolButtonTextOnly);

    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_type);
    layout->addWidget(m_states);
    layout->addWidget(m_accounts);
    layout->addWidget(m_hold);

    const auto later = [this] { m_filterTimer.start(); };
    connect(m_search, &QLineEdit::textChanged, this, later);
    connect(m_type, &QLineEdit::textChanged, this, later);
    connect(m_states, &QComboBox::activated, this, &InspectorPage::reload);
    connect(m_accounts, &QComboBox::activated, this, &InspectorPage::reload);
    connect(m_hold, &QToolButton::toggled, this, &InspectorPage::hold);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    return bar;
}

QWidget *InspectorPage::createTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"deliveries"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(u"deliveriesHeader"_s);
    header->setHighlightSections(false);
    const int widths[] = {108, 160, 150, 320, 124, 150, 84};
    for (int i = 0; i < m_model->columnCount(); ++i)
        header->resizeSection(i, widths[i]);
    header->setSectionResizeMode(3, QHeaderView::Stretch);

    m_empty = new EmptyView(u"inspector"_s);
    m_emptyStart = m_empty->addButton();
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    connect(m_emptyStart, &QPushButton::clicked, this, &InspectorPage::toggleEndpoint);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InspectorPage::showSelected);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_table->verticalScrollBar()->maximum() - 20)
            loadMore();
    });
    return m_stack;
}

void InspectorPage::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    fillChoices();
    showEndpoint();
}

void InspectorPage::open(const QVariant &subject)
{
    const core::DeliveryId id(subject.toLongLong());
    whenDone(m_log.find(id), this, [this](const Result<Delivery> &delivery) {
        if (delivery)
            showDelivery(*delivery);
        else
            Q_EMIT failed(delivery.error());
    });
}

core::DeliveryFilter InspectorPage::filter() const
{
    core::DeliveryFilter filter;
    filter.addWords(m_search->text());
    if (const QString type = m_type->text().trimmed(); !type.isEmpty())
        filter.terms += {.field = core::FilterField::Type, .value = core::FilterText{.text = type}};
    if (const auto id = core::AppId::parse(m_accounts->currentData().toString()))
        filter.terms += {.field = core::FilterField::Account, .value = core::FilterAccount{.id = *id}};
    if (const QVariant state = m_states->currentData(); state.isValid())
        filter.terms += {.field = core::FilterField::State, .value = static_cast<Delivery::State>(state.toInt())};
    return filter;
}

void InspectorPage::fillChoices()
{
    const QVariant account = m_accounts->currentData();
    m_accounts->clear();
    m_accounts->addItem(tr("All accounts"));
    for (const core::Account &known : m_book.accounts())
        m_accounts->addItem(known.name, known.appId.toString());
    m_accounts->setCurrentIndex(qMax(0, m_accounts->findData(account)));

    const QVariant state = m_states->currentData();
    m_states->clear();
    m_states->addItem(tr("All states"));
    m_states->addItem(tr("Accepted"), int(Delivery::State::Accepted));
    m_states->addItem(tr("Rejected"), int(Delivery::State::Rejected));
    m_states->addItem(tr("URL checks"), int(Delivery::State::UrlCheck));
    m_states->setCurrentIndex(state.isValid() ? m_states->findData(state) : 0);
}

void InspectorPage::reload()
{
    m_atEnd = false;
    const int asked = ++m_asked;
    whenDone(m_log.page(filter(), {}, pageRows), this, [this, asked](const Result<QList<DeliverySummary>> &rows) {
        if (asked != m_asked)
            return;
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        m_atEnd = rows->size() < pageRows;
        m_model->setRows(*rows);
        showEmptiness();
    });
}

void InspectorPage::loadMore()
{
    if (m_loading || m_atEnd || m_model->rows().isEmpty() || m_model->rows().size() >= mostRows)
        return;
    m_loading = true;
    const int asked = m_asked;
    whenDone(m_log.page(filter(), m_model->rows().constLast().id, pageRows), this,
             [this, asked](const Result<QList<DeliverySummary>> &rows) {
                 m_loading = false;
                 if (asked != m_asked || !rows)
                     return;
                 m_atEnd = rows->size() < pageRows;
                 m_model->append(*rows);
             });
}

void InspectorPage::take(const QList<DeliverySummary> &deliveries)
{
    if (m_hold->isChecked()) {
        m_held += deliveries.size();
        m_hold->setText(tr("%n new", nullptr, int(m_held)));
        return;
    }
    const core::DeliveryFilter wanted = filter();
    QList<DeliverySummary> newestFirst;
    for (const DeliverySummary &delivery : deliveries) {
        const bool known = !m_model->rows().isEmpty() && delivery.id <= m_model->rows().constFirst().id;
        const std::optional<bool> isWanted = core::matches(wanted, delivery, QDateTime::currentDateTimeUtc());
        if (!isWanted) { // only the database can tell
            m_filterTimer.start();
            return;
        }
        if (!known && *isWanted)
            newestFirst.prepend(delivery);
    }
    m_model->prepend(newestFirst);
    if (m_model->rows().size() > mostRows) {
        m_model->truncate(mostRows);
        m_atEnd = false;
    }
    showEmptiness();
}

void InspectorPage::hold(bool held)
{
    m_held = 0;
    m_hold->setText(held ? tr("Held") : tr("Live"));
    if (!held)
        reload();
}

void InspectorPage::showEndpoint()
{
    const bool running = m_endpoint.isRunning();
    m_state->setText(running ? tr("● Receiving") : m_endpoint.isStarting() ? tr("Starting…") : tr("○ Stopped"));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneColor(running ? Tone::Good : Tone::Muted, palette()));
    m_state->setPalette(colors);
    const QUrl url = running && m_account ? m_endpoint.urlFor(m_account->appId) : QUrl();
    m_url->setText(url.toString());
    m_url->setPlaceholderText(running ? tr("The account in use has no callback Token.")
                                      : tr("The address to enter as server URL appears here."));
    m_copyUrl->setEnabled(!url.isEmpty());
    m_toggle->setText(running ? tr("Stop") : tr("Start"));
    m_toggle->setEnabled(!m_endpoint.isStarting());
    showEmptiness();
}

void InspectorPage::toggleEndpoint()
{
    if (m_endpoint.isRunning())
        m_endpoint.stop();
    else
        m_endpoint.start();
}

void InspectorPage::showSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_details->clear();
        return;
    }
    const core::DeliveryId wanted = m_model->row(current.row()).id;
    whenDone(m_log.find(wanted), this, [this, wanted](const Result<Delivery> &delivery) {
        const QModelIndex now = m_table->currentIndex();
        if (!now.isValid() || m_model->row(now.row()).id != wanted)
            return; // the selection has moved on
        if (delivery)
            showDelivery(*delivery);
        else
            Q_EMIT failed(delivery.error());
    });
}

void InspectorPage::showDelivery(const Delivery &delivery)
{
    const auto account = m_book.find(delivery.account);
    if (!account) {
        m_details->show(delivery, std::nullopt);
        return;
    }
    whenDone(m_vault.credentials(account->appId), this,
             [this, delivery, account = *account](const Result<core::Credentials> &credentials) {
                 std::optional<core::callback::Keys> keys;
                 if (credentials) {
                     if (auto made = core::callback::Keys::from(account, *credentials))
                         keys = std::move(*made);
                 }
                 m_details->show(delivery, keys);
             });
}

void InspectorPage::showEmptiness()
{
    const bool empty = m_model->rows().isEmpty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    m_details->setVisible(!empty);
    if (!empty)
        return;
    const bool filtered = !filter().isEmpty();
    const bool running = m_endpoint.isRunning();
    m_emptyStart->setVisible(!running && !filtered);
    m_emptyStart->setText(tr("Start receiving"));
    if (filtered)
        m_empty->setTexts(tr("Nothing fits"), tr("No callback fits this search and these filters."));
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
    m_search->setPlaceholderText(tr("Search in messages (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search"));
    m_type->setPlaceholderText(tr("Type, e.g. CLICK"));
    m_type->setAccessibleName(tr("Message or event type"));
    m_states->setAccessibleName(tr("State"));
    m_accounts->setAccessibleName(tr("Account"));
    m_hold->setText(m_hold->isChecked() ? tr("Held") : tr("Live"));
    m_hold->setToolTip(tr("Hold the table while new callbacks come in"));
    m_toggle->setToolTip(
        tr("Start or stop the callback endpoint (%1)").arg(m_toggle->shortcut().toString(QKeySequence::NativeText)));
    m_url->setAccessibleName(tr("Server URL"));
    m_copyUrl->setWhat(tr("Server URL"));
    m_table->setAccessibleName(tr("Callbacks"));
    m_model->retranslate();
    fillChoices();
    showEndpoint();
}

} // namespace ui
