// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/inspectorpage.h"

#include "ui/pages/inspector/deliverydetails.h"
#include "ui/pages/inspector/deliverytable.h"
#include "ui/pages/inspector/samplemenu.h"
#include "ui/support/actions.h"
#include "ui/support/icons.h"
#include "ui/support/inspectorswitch.h"
#include "ui/support/testpush.h"
#include "ui/support/tone.h"
#include "ui/support/whendone.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/emptyview.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Delivery;
using core::Result;

namespace {
QKeySequence toggleKey()
{
    return Qt::CTRL | Qt::Key_R;
}
} // namespace

InspectorPage::InspectorPage(InspectorSwitch &endpoint, core::DeliveryLog &log, core::AccountBook &book,
                             core::Vault &vault, TestPush *testPush, QWidget *parent)
    : Page(parent)
    , m_endpoint(endpoint)
    , m_log(log)
    , m_book(book)
    , m_vault(vault)
    , m_testPush(testPush)
{
    m_testPush->setParent(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(createEndpointBar());
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
    connect(&m_filterTimer, &QTimer::timeout, this, &InspectorPage::applyFilter);
    connect(m_testPush, &TestPush::changed, this, &InspectorPage::showEndpoint);
    connect(m_testPush, &TestPush::done, this, &InspectorPage::showPushed);
    connect(m_testPush, &TestPush::failed, this, &Page::failed);
    connect(&m_endpoint, &InspectorSwitch::changed, this, &InspectorPage::showEndpoint);
    connect(&m_book, &core::AccountBook::accountsChanged, this, &InspectorPage::fillChoices);
    addCopyActions();
    retranslate();
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
    m_toggle = new QPushButton;
    m_toggle->setObjectName(u"toggle"_s);
    m_push = new QPushButton;
    m_push->setObjectName(u"push"_s);
    m_samples = new QToolButton;
    m_samples->setObjectName(u"samples"_s);
    m_samples->setIcon(themedIcon(u"chevron-down"_s));
    QMenu *samples = createSampleMenu(m_samples, [this](const QString &sample) { push(sample); });
    connect(m_samples, &QToolButton::clicked, samples,
            [this, samples] { samples->popup(m_samples->mapToGlobal(QPoint(0, m_samples->height()))); });

    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_url, 1);
    layout->addWidget(m_copyUrl);
    layout->addWidget(m_push);
    layout->addWidget(m_samples);
    layout->addWidget(m_toggle);
    connect(m_push, &QPushButton::clicked, this, &InspectorPage::pushUsual);
    connect(m_toggle, &QPushButton::clicked, this, &InspectorPage::toggleEndpoint);
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
    m_hold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

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
    connect(m_states, &QComboBox::activated, this, &InspectorPage::applyFilter);
    connect(m_accounts, &QComboBox::activated, this, &InspectorPage::applyFilter);
    connect(m_hold, &QToolButton::toggled, this, &InspectorPage::hold);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    return bar;
}

QWidget *InspectorPage::createTable()
{
    m_table = new DeliveryTable(m_log, m_book);
    m_empty = new EmptyView(u"inspector"_s);
    m_emptyStart = m_empty->addButton();
    m_emptyPush = m_empty->addButton();
    m_emptyPush->setObjectName(u"emptyPush"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    connect(m_emptyStart, &QPushButton::clicked, this, &InspectorPage::toggleEndpoint);
    connect(m_emptyPush, &QPushButton::clicked, this, &InspectorPage::pushUsual);
    connect(m_table, &DeliveryTable::selectionMoved, this, &InspectorPage::showSelected);
    connect(m_table, &DeliveryTable::rowsChanged, this, &InspectorPage::showRows);
    connect(m_table, &DeliveryTable::heldBack, this, &InspectorPage::showHold);
    connect(m_table, &DeliveryTable::failed, this, &Page::failed);
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
    (void)m_table->select(id); // it may be older than the rows read so far
    showDelivery(id);
}

core::DeliveryFilter InspectorPage::filter() const
{
    core::DeliveryFilter filter{.type = m_type->text().trimmed(), .text = m_search->text().trimmed()};
    if (const auto appId = core::AppId::parse(m_accounts->currentData().toString()))
        filter.account = *appId;
    if (const QVariant state = m_states->currentData(); state.isValid())
        filter.state = static_cast<Delivery::State>(state.toInt());
    return filter;
}

void InspectorPage::fillChoices()
{
    const QVariant account = m_accounts->currentData();
    m_accounts->clear();
    m_accounts->addItem(tr("All accounts"));
    for (const core::Account &known : m_book.accounts())
        m_accounts->addItem(known.name, known.appId.toString());
    const int chosen = account.isValid() ? m_accounts->findData(account) : 0;
    m_accounts->setCurrentIndex(qMax(0, chosen));
    if (chosen < 0) // that account has been removed
        m_filterTimer.start();

    const QVariant state = m_states->currentData();
    m_states->clear();
    m_states->addItem(tr("All states"));
    m_states->addItem(tr("Accepted"), int(Delivery::State::Accepted));
    m_states->addItem(tr("Rejected"), int(Delivery::State::Rejected));
    m_states->addItem(tr("URL checks"), int(Delivery::State::UrlCheck));
    m_states->setCurrentIndex(state.isValid() ? m_states->findData(state) : 0);
}

void InspectorPage::applyFilter()
{
    m_table->setFilter(filter());
}

void InspectorPage::hold(bool held)
{
    showHold(0);
    m_table->setFlow(held ? DeliveryTable::Flow::Held : DeliveryTable::Flow::Live);
}

void InspectorPage::showHold(int heldBack)
{
    m_heldBack = heldBack;
    m_hold->setIcon(themedIcon(m_hold->isChecked() ? u"play"_s : u"pause"_s));
    if (!m_hold->isChecked())
        m_hold->setText(tr("Live"));
    else
        m_hold->setText(heldBack > 0 ? tr("%n new", nullptr, heldBack) : tr("Held"));
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
    m_toggle->setShortcut(toggleKey()); // a new text takes it away
    m_toggle->setEnabled(!m_endpoint.isStarting());
    m_push->setEnabled(m_account && m_testPush->isPossible(m_account->appId));
    m_samples->setEnabled(m_push->isEnabled());
    m_emptyPush->setEnabled(m_push->isEnabled());
    showEmptiness();
}

void InspectorPage::toggleEndpoint()
{
    if (m_endpoint.isRunning())
        m_endpoint.stop();
    else
        m_endpoint.start();
}

void InspectorPage::pushUsual()
{
    push(u"text"_s);
}

void InspectorPage::push(const QString &sample)
{
    if (m_account)
        m_testPush->push(*m_account, sample);
}

void InspectorPage::showPushed(const core::sandbox::PushOutcome &outcome)
{
    if (!outcome.accepted) {
        Q_EMIT failed(outcome.refusal.value_or(core::Error{.message = tr("The test callback was not accepted.")}));
        return;
    }
    Q_EMIT noticed(tr("The test callback was accepted after %1 ms.").arg(outcome.attempts.constLast().elapsed.count()));
}

void InspectorPage::addCopyActions()
{
    m_copyMessage =
        ui::addAction(this, {"ui::InspectorPage", QT_TRANSLATE_NOOP("ui::InspectorPage", "Copy the message")},
                      u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyRequest =
        ui::addAction(this, {"ui::InspectorPage", QT_TRANSLATE_NOOP("ui::InspectorPage", "Copy the raw request")},
                      u"copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_table->addActions({m_copyMessage, m_copyRequest});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copyMessage, &QAction::triggered, this, [this] { copy(&DeliveryDetails::messageText); });
    connect(m_copyRequest, &QAction::triggered, this, [this] { copy(&DeliveryDetails::requestText); });
    showActions();
}

void InspectorPage::showActions()
{
    m_copyMessage->setEnabled(m_wanted.isValid());
    m_copyRequest->setEnabled(m_wanted.isValid());
}

void InspectorPage::copy(QString (*text)(const Delivery &))
{
    const auto &delivery = m_details->delivery();
    if (delivery && delivery->id == m_wanted) { // not the one before, while the next is being read
        QGuiApplication::clipboard()->setText(text(*delivery));
        Q_EMIT noticed(tr("Copied."));
    }
}

void InspectorPage::showRows()
{
    // Another page may have asked for a delivery before its row was read.
    if (m_wanted.isValid() && !m_table->selected().isValid())
        (void)m_table->select(m_wanted);
    showEmptiness();
}

void InspectorPage::showSelected()
{
    showDelivery(m_table->selected());
}

void InspectorPage::showDelivery(core::DeliveryId id)
{
    if (id == m_wanted)
        return;
    m_wanted = id;
    showActions();
    if (!id.isValid()) {
        m_details->clear();
        return;
    }
    whenDone(m_log.find(id), this, [this, id](const Result<Delivery> &delivery) {
        if (id != m_wanted)
            return; // the selection has moved on
        if (delivery) {
            showDetails(*delivery);
            return;
        }
        showDelivery({});
        Q_EMIT failed(delivery.error());
    });
}

void InspectorPage::showDetails(const Delivery &delivery)
{
    const auto account = m_book.find(delivery.account);
    if (!account) {
        m_details->show(delivery, std::nullopt);
        showEmptiness();
        return;
    }
    whenDone(m_vault.credentials(account->appId), this,
             [this, delivery, account = *account](const Result<core::Credentials> &credentials) {
                 if (delivery.id != m_wanted)
                     return;
                 std::optional<core::callback::Keys> keys;
                 if (credentials) {
                     if (auto made = core::callback::Keys::from(account, *credentials))
                         keys = std::move(*made);
                 }
                 m_details->show(delivery, keys);
                 showEmptiness();
             });
}

void InspectorPage::showEmptiness()
{
    const bool empty = m_table->isEmpty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    m_details->setVisible(!empty || m_details->delivery());
    if (!empty)
        return;
    const core::DeliveryFilter wanted = filter();
    const bool filtered = !wanted.text.isEmpty() || !wanted.type.isEmpty() || wanted.state || !wanted.account.isNull();
    const bool running = m_endpoint.isRunning();
    m_emptyStart->setVisible(!running && !filtered);
    m_emptyStart->setText(tr("Start receiving"));
    m_emptyPush->setVisible(running && !filtered);
    if (filtered)
        m_empty->setTexts(tr("Nothing fits"), tr("No callback fits this search and these filters."));
    else if (running)
        m_empty->setTexts(tr("Waiting for callbacks"),
                          tr("Enter the address above as server URL of the account, or push a test callback to see "
                             "one."));
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
    showHold(m_heldBack);
    m_hold->setToolTip(tr("Hold the table while new callbacks come in"));
    m_toggle->setToolTip(
        tr("Start or stop the callback endpoint (%1)").arg(toggleKey().toString(QKeySequence::NativeText)));
    m_push->setText(tr("Push a test callback"));
    m_push->setToolTip(tr("Posts a sample message to this inspector, signed and encrypted as WeChat does it"));
    m_samples->setToolTip(tr("Push another sample"));
    m_samples->setAccessibleName(m_samples->toolTip());
    m_emptyPush->setText(m_push->text());
    m_url->setAccessibleName(tr("Server URL"));
    m_copyUrl->setWhat(tr("Server URL"));
    m_table->setAccessibleName(tr("Callbacks"));
    m_table->retranslate();
    fillChoices();
    showEndpoint();
}

} // namespace ui
