// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/callbackroutes.h"
#include "app/desktop/addresschanges.h"
#include "app/desktop/firstpaint.h"
#include "app/desktop/interruptedbatches.h"
#include "app/desktop/missedsends.h"
#include "app/desktop/pageshots.h"
#include "app/desktop/startupfailure.h"
#include "app/desktop/windowactions.h"
#include "ui/pages/diagnosis/explaindialog.h"
#include "ui/pages/pages.h"
#include "ui/shell/statusstrip.h"
#include "ui/support/icons.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;
namespace settings = core::settings;

namespace {

core::Task<ui::InspectorSwitch::Found> findRoutes(core::AccountBook &book, core::Vault &vault,
                                                  const core::AnsweringBook &answers)
{
    const core::Result<CallbackRoutes> collected = co_await collectRoutes(book, vault, answers);
    if (!collected)
        co_return core::fail(collected.error());
    ui::InspectorSwitch::Found found{.routes = collected->routes};
    for (const CallbackRoutes::Skipped &skipped : collected->skipped)
        found.leftOut.append(skipped.reason);
    for (const CallbackRoutes::Skipped &unanswered : collected->unanswered)
        found.leftOut.append(unanswered.reason);
    co_return found;
}

} // namespace

Application::Application(Options options) : m_options(std::move(options)) { }

Application::~Application()
{
    // Widgets go before what they show.
    m_window.reset();
}

int Application::run()
{
    m_language.setChoice(m_options.language); // until the settings can be read, and for what keeps them from it
    const core::Result<core::DataFolder> folder = core::DataFolder::open(m_options.dataDir);
    if (!folder)
        return fail(folder.error());
    if (!m_options.isUnattended()) {
        m_instance = std::make_unique<SingleInstance>(folder->path());
        if (m_instance->raisedAnother())
            return 0;
        m_instance->listen();
    }
    m_log = std::make_unique<LogFile>(folder->file(u"mpdesk.log"_s));
    if (const core::Done opened = open(); !opened)
        return fail(opened.error());
    choose();
    makeWindow();
    connectParts();
    afterFirstPaint(m_window.get(), [this] { afterShown(); });
    m_window->show();
    return QApplication::exec();
}

core::Done Application::open()
{
    auto services = Services::open(m_options.dataDir);
    if (!services)
        return core::fail(services.error());
    m_services = std::move(*services);
    const auto callbacks = m_services->callbacks();
    if (!callbacks)
        return core::fail(callbacks.error());
    auto batches = BatchServices::open(*m_services);
    if (!batches)
        return core::fail(batches.error());
    m_batches = std::move(*batches);
    m_leftovers = std::make_unique<Leftovers>(m_batches->sender(), m_services->caller().history());
    m_inspector = std::make_unique<ui::InspectorSwitch>(*(*callbacks)->inspector, m_services->settings(), [this] {
        return findRoutes(m_services->book(), m_services->vault(), m_services->answers());
    });
    m_sandbox = std::make_unique<EmbeddedSandbox>(m_services->catalogue(), m_services->clock(), m_services->book(),
                                                  m_services->vault(), m_services->settings());
    return {};
}

void Application::choose()
{
    core::Settings &kept = m_services->settings();
    if (kept.get(settings::systemDark))
        m_theme.setSystemDark(true);
    m_theme.setChoice(ui::Theme::parse(m_options.theme.isEmpty() ? kept.get(settings::theme) : m_options.theme));
    m_language.setChoice(m_options.language.isEmpty() ? kept.get(settings::language) : m_options.language);
}

void Application::makeWindow()
{
    Services &s = *m_services;
    const auto callbacks = s.callbacks();
    core::DeliveryLog &deliveries = *(*callbacks)->log;
    m_window = std::make_unique<ui::MainWindow>(ui::allPages({.book = s.book(),
                                                              .vault = s.vault(),
                                                              .tokens = s.tokens(),
                                                              .tickets = s.tickets(),
                                                              .client = s.client(),
                                                              .transport = s.transport(),
                                                              .catalogue = s.catalogue(),
                                                              .exchanges = s.exchanges(),
                                                              .network = s.network(),
                                                              .doctor = s.doctor(),
                                                              .quotaClearing = s.quotaClearing(),
                                                              .inspector = *m_inspector,
                                                              .deliveries = deliveries,
                                                              .menuPublisher = s.menuPublisher(),
                                                              .menuStore = s.menuStore(),
                                                              .messages = s.messages(),
                                                              .drafts = s.drafts(),
                                                              .publications = s.publications(),
                                                              .massSender = s.massSender(),
                                                              .customerSender = s.customerSender(),
                                                              .begunAnswers = s.begunAnswers(),
                                                              .batchSender = m_batches->sender(),
                                                              .mediaDesk = s.mediaDesk(),
                                                              .scenarios = s.scenarios(),
                                                              .templates = s.templates(),
                                                              .answers = s.answers(),
                                                              .caller = s.caller(),
                                                              .console = s.console(),
                                                              .settings = s.settings(),
                                                              .folder = s.folder(),
                                                              .clock = s.clock(),
                                                              .theme = m_theme,
                                                              .language = m_language}),
                                                s.book(), s.settings(), m_language);
    m_window->setAccountsPage(u"accounts"_s);
    m_window->setStatusStrip(new ui::StatusStrip({.tokens = s.tokens(),
                                                  .exchanges = s.exchanges(),
                                                  .deliveries = deliveries,
                                                  .inspector = *m_inspector,
                                                  .clock = s.clock()},
                                                 m_window.get()));
    addWindowActions(*m_window, m_theme, m_language, *m_inspector, s.settings());
    const QString kept = s.settings().get(settings::page);
    m_window->showPage(!m_options.page.isEmpty() ? m_options.page : !kept.isEmpty() ? kept : u"overview"_s);
}

void Application::connectParts()
{
    ui::MainWindow *window = m_window.get();
    connect(m_inspector.get(), &ui::InspectorSwitch::failed, window, &ui::MainWindow::showError);
    connect(m_inspector.get(), &ui::InspectorSwitch::changed, this, [this] {
        m_sandbox->setCallback(m_inspector->isRunning() ? m_inspector->urlFor(m_sandbox->appId()) : QUrl());
    });
    connect(&m_services->book(), &core::AccountBook::accountsChanged, m_inspector.get(),
            &ui::InspectorSwitch::refreshRoutes);
    connect(&m_services->book(), &core::AccountBook::accountsChanged, m_leftovers.get(), &Leftovers::remove);
    connect(m_leftovers.get(), &Leftovers::failed, window, &ui::MainWindow::showError);
    connect(&m_services->vault(), &core::Vault::credentialsChanged, m_inspector.get(),
            &ui::InspectorSwitch::refreshRoutes);
    connect(&m_services->answers(), &core::AnsweringBook::changed, m_inspector.get(),
            &ui::InspectorSwitch::refreshRoutes);
    connect(window, &ui::MainWindow::explanationRequested, this, &Application::explain);
    reportAddressChanges(m_services->doctor(), m_services->book(), *window);
    connect(window, &ui::MainWindow::sandboxRequested, m_sandbox.get(), &EmbeddedSandbox::offer);
    connect(m_sandbox.get(), &EmbeddedSandbox::failed, window, &ui::MainWindow::showError);
    connect(&m_scheme, &SystemScheme::darkChanged, this, [this](bool dark) {
        m_services->settings().set(settings::systemDark, dark);
        m_theme.setSystemDark(dark);
    });
    if (m_instance)
        connect(m_instance.get(), &SingleInstance::raiseRequested, window, &ui::MainWindow::raiseWindow);
    const auto callbacks = m_services->callbacks();
    connect((*callbacks)->log.get(), &core::DeliveryLog::committed, m_sandbox.get(), &EmbeddedSandbox::notice);
    connect((*callbacks)->retention.get(), &core::LogRetention::failed, window, &ui::MainWindow::showError);
}

void Application::explain(const core::Error &error)
{
    QWidget *const above = QApplication::activeModalWidget();
    auto *dialog = new ui::ExplainDialog(m_services->doctor(), m_services->client(), error,
                                         m_services->book().current(), above ? above : m_window.get());
    connect(dialog, &ui::ExplainDialog::openRequested, m_window.get(), &ui::MainWindow::showPage);
    dialog->open();
}

void Application::afterShown()
{
    traceStartup("shown");
    QApplication::setWindowIcon(ui::programIcon());
    if (m_options.isUnattended() && m_options.sandbox) {
        connect(m_sandbox.get(), &EmbeddedSandbox::ready, this, &Application::draw);
        connect(m_sandbox.get(), &EmbeddedSandbox::failed, this, &Application::draw);
        m_sandbox->offer();
        return;
    }
    if (m_options.isUnattended()) {
        m_sandbox->wake();
        draw();
        return;
    }
    m_scheme.watch();
    if (m_options.sandbox)
        m_sandbox->offer();
    else
        m_sandbox->wake();
    if (m_services->settings().get(settings::inspectorOn))
        m_inspector->start();
    (*m_services->callbacks())->retention->start();
    reportMissedSends(m_services->massSender(), m_services->clock(), *m_window);
    reportInterruptedBatches(m_batches->sender(), *m_window);
    m_leftovers->remove();
    m_services->massSender().resume();
    static_cast<void>((*m_services->callbacks())->massEvents->catchUp());
    static_cast<void>(m_batches->catchUp());
}

void Application::draw()
{
    QList<PageShots::Shot> shots;
    if (!m_options.renderPages.isEmpty()) {
        QDir().mkpath(m_options.renderPages);
        for (const ui::PageSpec &page : m_window->pages())
            shots.append({page.id, QDir(m_options.renderPages).filePath(page.id + u".png"_s)});
    }
    if (!m_options.screenshot.isEmpty())
        shots.append({{}, m_options.screenshot});
    auto *drawing = new PageShots(*m_window, std::move(shots), this);
    connect(drawing, &PageShots::finished, this, [](int status) { QApplication::exit(status); });
    drawing->start();
}

int Application::fail(const core::Error &error)
{
    std::fputs(qPrintable(core::describe(error) + u'\n'), stderr);
    if (!m_options.isUnattended())
        showStartupFailure(error);
    return 1;
}

} // namespace app
