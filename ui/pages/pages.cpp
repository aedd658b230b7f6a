// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "core/book/accountprobe.h"
#include "core/mediadesk/mediadesk.h"
#include "ui/pages/accounts/accountspage.h"
#include "ui/pages/answers/answerspage.h"
#include "ui/pages/compose/composepage.h"
#include "ui/pages/compose/conversationpage.h"
#include "ui/pages/console/consolepage.h"
#include "ui/pages/diagnosis/diagnosispage.h"
#include "ui/pages/drafts/draftspage.h"
#include "ui/pages/inspector/inspectorpage.h"
#include "ui/pages/jssdk/jssdkpage.h"
#include "ui/pages/media/mediapage.h"
#include "ui/pages/menu/menupage.h"
#include "ui/pages/oauth/oauthpage.h"
#include "ui/pages/overview/capabilitiescard.h"
#include "ui/pages/overview/errorscard.h"
#include "ui/pages/overview/inspectorcard.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/overview/pushcard.h"
#include "ui/pages/overview/ticketcard.h"
#include "ui/pages/overview/tokencard.h"
#include "ui/pages/settings/aboutsection.h"
#include "ui/pages/settings/appearancesection.h"
#include "ui/pages/settings/inspectorsection.h"
#include "ui/pages/settings/keychainsection.h"
#include "ui/pages/settings/retentionsection.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/simulator/simulatorpage.h"
#include "ui/pages/templates/templatespage.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

Page *makeOverview(const PageServices &s, QWidget *parent)
{
    return new OverviewPage({new TokenCard(s.tokens, s.clock), new TicketCard(s.tickets, s.clock),
                             new InspectorCard(s.inspector, s.deliveries),
                             new PushCard(s.transport, s.clock, s.vault, s.inspector)},
                            {new CapabilitiesCard}, new ErrorsCard(s.exchanges), parent);
}

Page *makeAccounts(const PageServices &s, QWidget *parent)
{
    return new AccountsPage(
        s.book, s.vault,
        [s](core::Account account, const QString &appSecret) {
            return core::probeAccount(s.transport, s.catalogue, s.exchanges, std::move(account), appSecret);
        },
        parent);
}

Page *makeMenu(const PageServices &s, QWidget *parent)
{
    return new MenuPage({.publisher = s.menuPublisher,
                         .store = s.menuStore,
                         .media = s.mediaDesk.store(),
                         .client = s.client,
                         .catalogue = s.catalogue,
                         .clock = s.clock},
                        parent);
}

Page *makeCompose(const PageServices &s, QWidget *parent)
{
    return new ComposePage({.store = s.messages,
                            .client = s.client,
                            .sender = s.massSender,
                            .customers = s.customerSender,
                            .media = s.mediaDesk.store(),
                            .deliveries = s.deliveries,
                            .settings = s.settings,
                            .catalogue = s.catalogue,
                            .clock = s.clock},
                           parent);
}

Page *makeConversation(const PageServices &s, QWidget *parent)
{
    return new ConversationPage({.deliveries = s.deliveries,
                                 .customers = s.customerSender,
                                 .begun = s.begunAnswers,
                                 .client = s.client,
                                 .media = s.mediaDesk.store(),
                                 .vault = s.vault,
                                 .catalogue = s.catalogue,
                                 .clock = s.clock},
                                parent);
}

Page *makeTemplates(const PageServices &s, QWidget *parent)
{
    return new TemplatesPage({.store = s.templates,
                              .client = s.client,
                              .deliveries = s.deliveries,
                              .batches = s.batchSender,
                              .catalogue = s.catalogue,
                              .clock = s.clock},
                             parent);
}

Page *makeMedia(const PageServices &s, QWidget *parent)
{
    return new MediaPage({.desk = s.mediaDesk, .client = s.client, .transport = s.transport, .clock = s.clock}, parent);
}

Page *makeDrafts(const PageServices &s, QWidget *parent)
{
    return new DraftsPage({.desk = s.mediaDesk,
                           .drafts = s.drafts,
                           .publications = s.publications,
                           .client = s.client,
                           .transport = s.transport,
                           .deliveries = s.deliveries,
                           .catalogue = s.catalogue,
                           .clock = s.clock},
                          parent);
}

Page *makeInspector(const PageServices &s, QWidget *parent)
{
    return new InspectorPage({.endpoint = s.inspector,
                              .log = s.deliveries,
                              .sends = {.mass = s.massSender, .templates = s.batchSender},
                              .book = s.book,
                              .vault = s.vault,
                              .transport = s.transport,
                              .settings = s.settings,
                              .clock = s.clock},
                             parent);
}

Page *makeSimulator(const PageServices &s, QWidget *parent)
{
    return new SimulatorPage({.vault = s.vault,
                              .settings = s.settings,
                              .log = s.deliveries,
                              .client = s.client,
                              .clock = s.clock,
                              .inspector = s.inspector},
                             s.transport, s.scenarios, parent);
}

Page *makeAnswers(const PageServices &s, QWidget *parent)
{
    return new AnswersPage({.book = s.answers, .log = s.deliveries, .media = s.mediaDesk.store(), .clock = s.clock},
                           parent);
}

Page *makeJsSdk(const PageServices &s, QWidget *parent)
{
    return new JsSdkPage({.tickets = s.tickets,
                          .vault = s.vault,
                          .book = s.book,
                          .settings = s.settings,
                          .catalogue = s.catalogue,
                          .clock = s.clock},
                         parent);
}

Page *makeConsole(const PageServices &s, QWidget *parent)
{
    return new ConsolePage({.caller = s.caller, .store = s.console, .tokens = s.tokens, .clock = s.clock}, parent);
}

Page *makeOauth(const PageServices &s, QWidget *parent)
{
    return new OauthPage({.client = s.client, .transport = s.transport, .settings = s.settings, .clock = s.clock},
                         parent);
}

Page *makeDiagnosis(const PageServices &s, QWidget *parent)
{
    return new DiagnosisPage({.checkup = {.transport = s.transport,
                                          .network = s.network,
                                          .client = s.client,
                                          .tokens = s.tokens,
                                          .vault = s.vault,
                                          .exchanges = s.exchanges,
                                          .knowledge = s.doctor.knowledge(),
                                          .clock = s.clock},
                              .doctor = s.doctor,
                              .clearing = s.quotaClearing},
                             parent);
}

Page *makeSettings(const PageServices &s, QWidget *parent)
{
    return new SettingsPage({new AppearanceSection(s.settings, s.theme, s.language),
                             new InspectorSection(s.settings, s.inspector),
                             new RetentionSection(s.settings, s.deliveries, s.book), new KeychainSection(s.vault),
                             new AboutSection(s.folder)},
                            parent);
}

} // namespace

// Each line: id, group, title, icon, and how to make it from the services it uses. Services outlive the window.
QList<PageSpec> allPages(const PageServices &s)
{
    return {
        {.id = u"menu"_s,
         .group = PageGroup::Operate,
         .needs = PageNeeds::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "Menu"),
         .icon = u"menu"_s,
         .create = [s](QWidget *parent) { return makeMenu(s, parent); }},
        {.id = u"compose"_s,
         .group = PageGroup::Operate,
         .needs = PageNeeds::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "Compose"),
         .icon = u"compose"_s,
         .create = [s](QWidget *parent) { return makeCompose(s, parent); }},
        {.id = u"conversation"_s,
         .group = PageGroup::Operate,
         .needs = PageNeeds::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "Conversations"),
         .icon = u"chat"_s,
         .create = [s](QWidget *parent) { return makeConversation(s, parent); }},
        {.id = u"templates"_s,
         .group = PageGroup::Operate,
         .needs = PageNeeds::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "Templates"),
         .icon = u"template"_s,
         .create = [s](QWidget *parent) { return makeTemplates(s, parent); }},
        {.id = u"media"_s,
         .group = PageGroup::Operate,
         .needs = PageNeeds::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "Media"),
         .icon = u"album"_s,
         .create = [s](QWidget *parent) { return makeMedia(s, parent); }},
        {.id = u"drafts"_s,
         .group = PageGroup::Operate,
         .needs = PageNeeds::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "Drafts"),
         .icon = u"article"_s,
         .create = [s](QWidget *parent) { return makeDrafts(s, parent); }},
        {.id = u"inspector"_s,
         .group = PageGroup::Develop,
         .title = QT_TRANSLATE_NOOP("Pages", "Inspector"),
         .icon = u"inspector"_s,
         .create = [s](QWidget *parent) { return makeInspector(s, parent); }},
        {.id = u"simulator"_s,
         .group = PageGroup::Develop,
         .title = QT_TRANSLATE_NOOP("Pages", "Simulator"),
         .icon = u"simulator"_s,
         .create = [s](QWidget *parent) { return makeSimulator(s, parent); }},
        {.id = u"answers"_s,
         .group = PageGroup::Develop,
         .needs = PageNeeds::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "Answers"),
         .icon = u"answers"_s,
         .create = [s](QWidget *parent) { return makeAnswers(s, parent); }},
        {.id = u"jssdk"_s,
         .group = PageGroup::Develop,
         .title = QT_TRANSLATE_NOOP("Pages", "JS-SDK"),
         .icon = u"jssdk"_s,
         .create = [s](QWidget *parent) { return makeJsSdk(s, parent); }},
        {.id = u"oauth"_s,
         .group = PageGroup::Develop,
         .needs = PageNeeds::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "OAuth"),
         .icon = u"oauth"_s,
         .create = [s](QWidget *parent) { return makeOauth(s, parent); }},
        {.id = u"console"_s,
         .group = PageGroup::Develop,
         .needs = PageNeeds::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "API console"),
         .icon = u"console"_s,
         .create = [s](QWidget *parent) { return makeConsole(s, parent); }},
        {.id = u"diagnosis"_s,
         .group = PageGroup::Develop,
         .title = QT_TRANSLATE_NOOP("Pages", "Diagnosis"),
         .icon = u"diagnosis"_s,
         .create = [s](QWidget *parent) { return makeDiagnosis(s, parent); }},
        {.id = u"overview"_s,
         .group = PageGroup::Account,
         .needs = PageNeeds::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "Overview"),
         .icon = u"overview"_s,
         .create = [s](QWidget *parent) { return makeOverview(s, parent); }},
        {.id = u"accounts"_s,
         .group = PageGroup::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "Accounts"),
         .icon = u"accounts"_s,
         .create = [s](QWidget *parent) { return makeAccounts(s, parent); }},
        {.id = u"settings"_s,
         .group = PageGroup::Account,
         .title = QT_TRANSLATE_NOOP("Pages", "Settings"),
         .icon = u"settings"_s,
         .create = [s](QWidget *parent) { return makeSettings(s, parent); }},
    };
}

} // namespace ui
