// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/templatespage.h"

#include "core/templatebatch/batchsender.h"
#include "ui/pages/templates/addtemplatedialog.h"
#include "ui/pages/templates/batchview.h"
#include "ui/pages/templates/cardpreview.h"
#include "ui/pages/templates/categorydialog.h"
#include "ui/pages/templates/emptylibrary.h"
#include "ui/pages/templates/industrydialog.h"
#include "ui/pages/templates/sendonedialog.h"
#include "ui/pages/templates/sentlist.h"
#include "ui/pages/templates/templatejson.h"
#include "ui/pages/templates/templatelist.h"
#include "ui/pages/templates/valuesform.h"
#include "ui/support/actions.h"
#include "ui/support/confirm.h"
#include "ui/support/icons.h"
#include "ui/widgets/badge.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::templates::Family;
using core::templates::Template;

TemplatesPage::TemplatesPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_library(services.store, services.client, services.clock)
    , m_editing(services.store, services.catalogue, services.clock)
{
    createActions();
    m_list = new TemplateList(m_library);
    m_list->setMinimumWidth(150);
    m_preview = new CardPreview;
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"templatesSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(createModes());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 450, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(createBar());
    layout->addWidget(splitter, 1);
    connectParts();
    retranslate();
}

TemplatesPage::~TemplatesPage()
{
    // Views look at library and message to the last.
    m_editing.disconnect(this);
    m_library.disconnect(this);
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void TemplatesPage::createActions()
{
    m_refresh =
        ui::addAction(this, {"ui::TemplatesPage", QT_TR_NOOP("Read the list")}, u"refresh"_s, QKeySequence(Qt::Key_F5));
    m_add = ui::addAction(this, {"ui::TemplatesPage", QT_TR_NOOP("Add a template…")}, u"add"_s, QKeySequence::New);
    m_industries =
        ui::addAction(this, {"ui::TemplatesPage", QT_TR_NOOP("Industries…")}, u"settings"_s, QKeySequence(u"Ctrl+I"_s));
    m_categories = ui::addAction(this, {"ui::TemplatesPage", QT_TR_NOOP("Categories…")}, u"album"_s,
                                 QKeySequence(u"Ctrl+Shift+G"_s));
    m_send = ui::addAction(this, {"ui::TemplatesPage", QT_TR_NOOP("Send…")}, u"compose"_s, Qt::CTRL | Qt::Key_Return);
    m_delete = ui::addAction(this, {"ui::TemplatesPage", QT_TR_NOOP("Delete the template…")}, u"remove"_s,
                             QKeySequence(u"Ctrl+Shift+Del"_s));
    m_undo = ui::addAction(this, {"ui::TemplatesPage", QT_TR_NOOP("Undo")}, u"undo"_s, QKeySequence::Undo);
    m_redo = ui::addAction(this, {"ui::TemplatesPage", QT_TR_NOOP("Redo")}, u"redo"_s, QKeySequence::Redo);
    m_search =
        ui::addAction(this, {"ui::TemplatesPage", QT_TR_NOOP("Search the templates")}, u"search"_s, QKeySequence::Find);
    QUndoStack *stack = m_editing.undoStack();
    connect(m_refresh, &QAction::triggered, this, [this] { m_library.refresh(); });
    connect(m_add, &QAction::triggered, this, &TemplatesPage::askToAdd);
    connect(m_industries, &QAction::triggered, this, &TemplatesPage::askForIndustries);
    connect(m_categories, &QAction::triggered, this, &TemplatesPage::showCategories);
    connect(m_delete, &QAction::triggered, this, &TemplatesPage::askToRemove);
    connect(m_send, &QAction::triggered, this, &TemplatesPage::askToSend);
    connect(m_search, &QAction::triggered, this, [this] { m_list->focusSearch(); });
    followStack(stack, m_undo, m_redo);
}

QWidget *TemplatesPage::createBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buttonFor(m_add, ButtonFace::IconAndText));
    for (QAction *action : {m_refresh, m_industries, m_categories, m_delete})
        layout->addWidget(buttonFor(action, ButtonFace::Icon));
    layout->addStretch();
    layout->addWidget(buttonFor(m_undo, ButtonFace::Icon));
    layout->addWidget(buttonFor(m_redo, ButtonFace::Icon));
    m_sendButton = new QPushButton(themedIcon(u"compose"_s), {});
    m_sendButton->setObjectName(u"templateSend"_s);
    m_sendButton->setDefault(true);
    connect(m_sendButton, &QPushButton::clicked, m_send, &QAction::trigger);
    layout->addSpacing(8);
    layout->addWidget(m_sendButton);
    return bar;
}

QWidget *TemplatesPage::createModes()
{
    m_form = new ValuesForm(m_editing, m_services.deliveries, m_services.client);
    m_modes = new QTabWidget;
    m_modes->setObjectName(u"templateModes"_s);
    m_modes->setDocumentMode(true);
    m_modes->setMinimumWidth(320);
    m_json = new TemplateJson(m_editing);
    m_sent = new SentList(m_services.batches);
    m_empty = new EmptyLibrary(m_library);
    m_message = new QStackedWidget;
    m_message->addWidget(m_form);
    m_message->addWidget(m_empty);
    m_modes->addTab(m_message, {});
    m_modes->addTab(m_json, {});
    m_modes->addTab(m_sent, {});
    m_batch = new BatchView({.sender = m_services.batches, .catalogue = m_services.catalogue});
    m_modes->addTab(m_batch, {});
    return m_modes;
}

void TemplatesPage::connectParts()
{
    connect(&m_library, &TemplateLibrary::changed, this, &TemplatesPage::enableParts);
    connect(&m_library, &TemplateLibrary::chosenChanged, this, &TemplatesPage::takeSubject);
    connect(&m_library, &TemplateLibrary::failed, this, &TemplatesPage::failed);
    connect(&m_library, &TemplateLibrary::removed, this,
            [this](const QString &title) { Q_EMIT noticed(tr("“%1” is deleted").arg(title)); });
    connect(&m_editing, &TemplateEditing::changed, this, &TemplatesPage::showCard);
    connect(&m_editing, &TemplateEditing::keepFailed, this, &TemplatesPage::failed);
    connect(m_batch, &BatchView::failed, this, &TemplatesPage::failed);
    connect(m_batch, &BatchView::noticed, this, &TemplatesPage::noticed);
    connect(m_batch, &BatchView::previewRequested, this, &TemplatesPage::showCardOf);
    connect(m_modes, &QTabWidget::currentChanged, this, [this] {
        showCard();
        enableParts();
    });
    connect(m_empty, &EmptyLibrary::addRequested, m_add, &QAction::trigger);
    connect(m_sent, &SentList::failed, this, &TemplatesPage::failed);
    connect(m_sent, &SentList::takeUpRequested, this, &TemplatesPage::takeUp);
    connect(m_preview, &CardPreview::fieldClicked, this, [this](const QString &field) {
        m_modes->setCurrentWidget(m_message);
        m_form->focusValue(field);
    });
    connect(m_preview, &CardPreview::tapClicked, this, [this] {
        m_modes->setCurrentWidget(m_message);
        m_form->focusField(u"url"_s);
    });
}

void TemplatesPage::setAccount(const std::optional<core::Account> &account)
{
    m_library.setAccount(account);
    m_form->setAccount(account);
    m_batch->setAccount(account);
    m_preview->setAccount(account);
    m_sent->setAccount(account);
    enableParts();
}

void TemplatesPage::open(const QVariant &subject)
{
    const QVariantMap map = subject.toMap();
    const QString appId = map.value(u"appid"_s).toString();
    const auto &account = m_library.account();
    if (!account || account->appId.toString() != appId) {
        refuseOtherAccount(tr("This message belongs to another account (%1).").arg(appId));
        return;
    }
    const qint64 jobId = map.value(u"job"_s).toLongLong();
    if (m_sent->open(jobId)) {
        m_modes->setCurrentWidget(m_sent);
    } else {
        m_modes->setCurrentWidget(m_batch);
        m_batch->openJob(jobId, map.value(u"row"_s).toLongLong());
    }
}

void TemplatesPage::takeSubject()
{
    const auto &account = m_library.account();
    m_editing.setSubject(account ? account->appId : core::AppId(), m_library.chosen());
    m_batch->setTemplate(m_library.chosen() ? std::optional(*m_library.chosen()) : std::nullopt);
    enableParts();
}

void TemplatesPage::showCard()
{
    if (m_editing.rules())
        m_preview->setCard(core::templates::previewOf(m_editing.message(), *m_editing.rules()));
    else
        m_preview->setCard({});
}

void TemplatesPage::showCardOf(const Template &subject, const core::templates::TemplateMessage &message)
{
    m_preview->setCard(core::templates::previewOf(message, core::templates::Rules(subject, m_services.catalogue)));
}

void TemplatesPage::enableParts()
{
    const bool hasAccount = m_library.account().has_value();
    m_message->setCurrentWidget(m_library.all().isEmpty() ? static_cast<QWidget *>(m_empty) : m_form);
    m_refresh->setEnabled(hasAccount && !m_library.isReading());
    m_delete->setEnabled(hasAccount && m_library.chosen());
    m_add->setEnabled(hasAccount && m_library.obstacle().isEmpty());
    m_industries->setEnabled(m_add->isEnabled());
    m_categories->setEnabled(m_add->isEnabled());
    const bool isToMany = m_modes->currentWidget() == m_batch; // which has a button of its own
    m_send->setEnabled(hasAccount && m_library.chosen() && !isToMany);
    m_sendButton->setVisible(!isToMany);
    m_sendButton->setEnabled(m_send->isEnabled());
    m_sendButton->setToolTip(m_send->toolTip());
}

void TemplatesPage::askToAdd()
{
    if (!m_library.account() || !m_add->isEnabled())
        return;
    const Template *chosen = m_library.chosen();
    auto *dialog = new AddTemplateDialog(m_services.client, m_services.catalogue, *m_library.account(),
                                         chosen ? chosen->family : Family::Message, this);
    connect(dialog, &AddTemplateDialog::added, this, [this](const QString &id) { m_library.refresh(id); });
    dialog->open();
}

void TemplatesPage::askForIndustries()
{
    if (!m_library.account() || !m_add->isEnabled())
        return;
    auto *dialog = new IndustryDialog(m_services.client, m_library, this);
    connect(dialog, &IndustryDialog::set, this, [this] {
        m_library.refresh();
        Q_EMIT noticed(tr("The industries are changed"));
    });
    dialog->open();
}

void TemplatesPage::showCategories()
{
    if (!m_library.account() || !m_categories->isEnabled())
        return;
    auto *dialog = new CategoryDialog(m_services.client, m_library, this);
    dialog->open();
}

void TemplatesPage::askToSend()
{
    m_json->flush();
    if (!m_editing.rules() || !m_library.account())
        return;
    if (!m_editing.faultyText().isEmpty()) {
        m_modes->setCurrentWidget(m_json);
        Q_EMIT failed({.kind = core::Error::Kind::Invalid,
                       .message = tr("The JSON of the message cannot be read yet."),
                       .advice = tr("Correct the text, or discard it.")});
        return;
    }
    m_editing.demand();
    m_editing.setRefusal({}); // another try
    if (core::hasErrors(m_editing.problems())) {
        m_modes->setCurrentWidget(m_message);
        m_form->focusFirstProblem();
        return;
    }
    const auto draft =
        m_services.batches.compose(*m_library.account(), m_editing.rules()->subject(), m_editing.message());
    if (!draft) {
        Q_EMIT failed(draft.error());
        return;
    }
    auto *dialog = new SendOneDialog(m_services.batches, m_services.catalogue, *m_library.account(), *draft,
                                     m_editing.problems(), this);
    connect(dialog, &SendOneDialog::refused, this, &TemplatesPage::showRefusal);
    dialog->open();
}

void TemplatesPage::showRefusal(const core::Problem &problem)
{
    m_editing.setRefusal(problem);
    m_modes->setCurrentWidget(m_message);
}

void TemplatesPage::takeUp(const QString &templateId, const core::templates::TemplateMessage &message)
{
    if (!m_library.find(templateId)) {
        Q_EMIT failed({.kind = core::Error::Kind::NotFound,
                       .message = tr("The account does not have the template of this message any more.")});
        return;
    }
    m_library.choose(templateId);
    m_editing.replace(message, tr("Write a message again"));
    m_modes->setCurrentWidget(m_message);
}

void TemplatesPage::askToRemove()
{
    const Template *subject = m_library.chosen();
    const auto &account = m_library.account();
    if (!subject || !account)
        return;
    const QString what = subject->family == Family::Message
        ? tr("Programs that send by its id are refused (40037) from then on. Added again, it gets another id.")
        : tr("Programs that send by its id are refused from then on, and consents of followers to it are lost. Added "
             "again, it gets another id.");
    const Question question{
        .title = tr("Delete “%1”?").arg(subject->title),
        .text = tr("It is deleted from %1 of “%2”. %3").arg(environmentName(*account), account->name, what),
        .button = tr("Delete"),
        .danger = Question::Danger::Destructive,
    };
    confirm(this, question, [this, chosen = *subject] { m_library.remove(chosen); });
}

void TemplatesPage::retranslate()
{
    m_modes->setTabText(m_modes->indexOf(m_message), tr("Message"));
    m_modes->setTabText(m_modes->indexOf(m_batch), tr("Send to many"));
    m_modes->setTabText(m_modes->indexOf(m_json), tr("JSON"));
    m_modes->setTabText(m_modes->indexOf(m_sent), tr("Sent"));
    m_sendButton->setText(tr("Check and send…"));
    enableParts();
}

} // namespace ui
