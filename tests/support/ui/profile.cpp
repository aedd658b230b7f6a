// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/profile.h"

#include "tests/support/waitfor.h"

namespace test {

using namespace Qt::StringLiterals;
namespace keys = core::settings;

namespace {

// A fault in here is a fault of the test's ground, so it ends the program with its reason.
template <typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(core::describe(result.error())));
    return std::move(*result);
}

core::Task<ui::InspectorSwitch::Found> routes(core::AccountBook &book, core::Vault &vault)
{
    ui::InspectorSwitch::Found found;
    const QList<core::Account> accounts = book.accounts();
    for (const core::Account &account : accounts) {
        const auto credentials = co_await vault.credentials(account.appId);
        const auto keys = credentials ? core::callback::Keys::from(account, *credentials)
                                      : core::Result<core::callback::Keys>(core::fail(credentials.error()));
        if (keys)
            found.routes.append({account.effectiveCallbackPath(), account.appId, *keys});
        else
            found.leftOut.append(keys.error());
    }
    co_return found;
}

} // namespace

Profile::Profile()
    : folder(must(core::DataFolder::open(place.path())))
    , settings(folder.file(u"settings.ini"_s))
    , world(keychain)
    , database(must(core::Database::open(folder.file(u"mpdesk.db"_s), core::bookSchema())))
    , store(*database)
    , book(store, world.vault)
    , doctor(world.catalogue, world.tokens, world.log, settings, world.clock)
    , quotaClearing(world.client, settings, world.clock)
    , tickets(world.client, world.vault, world.clock)
    , menuStore(*database)
    , messages(*database)
    , drafts(*database)
    , publications(*database)
    , mediaStore(*database)
    , mediaDesk(world.client, mediaStore, world.clock)
    , sends(*database)
    , massSender(world.client, sends, mediaStore, world.transport, world.clock,
                 [this](const core::AppId &appId) { return book.find(appId); })
    , customerStore(*database)
    , begunAnswers(*database)
    , customerSender(world.client, customerStore, mediaStore, world.clock)
    , batchStore(*database)
    , batchSender(world.client, batchStore, world.transport, world.clock,
                  [this](const core::AppId &appId) { return book.find(appId); })
    , scenarios(*database)
    , templates(*database)
    , menuPublisher(world.client, menuStore, world.clock)
    , answeringStore(*database)
    , answers(answeringStore)
    , callHistory(*database)
    , caller(world.client, callHistory, world.clock)
    , console(*database, world.catalogue)
    , deliveries(must(core::DeliveryLog::open(folder.file(u"callbacks.db"_s))))
    , massEvents(std::make_unique<core::sending::MassEvents>(*deliveries, massSender))
    , batchEvents(std::make_unique<core::templatebatch::BatchEvents>(*deliveries, batchSender))
    , inspector(*deliveries, world.clock)
    , inspectorSwitch(inspector, settings, [this] { return routes(book, world.vault); })
{
    settings.set(keys::inspectorPort, 0); // any free one
    language.setChoice(u"en"_s);
    theme.setChoice(ui::Theme::Choice::Light);
}

Profile::~Profile()
{
    world.transport.cancelAll();
}

core::Account Profile::add(const QString &name, const QString &appId, core::AccountType type)
{
    core::Account account{.name = name, .appId = must(core::AppId::parse(appId)), .type = type, .verified = true};
    if (type == core::AccountType::Sandbox)
        account.apiBase = QUrl(u"http://127.0.0.1:9"_s);
    const core::Credentials credentials{
        .appSecret = appSecret(), .callbackToken = u"token123"_s, .aesKey = QString(42, u'a') + u'A'};
    return must(waitFor(book.save(account, credentials, core::AccountBook::SaveMode::Add)));
}

ui::PageServices Profile::services()
{
    return {.book = book,
            .vault = world.vault,
            .tokens = world.tokens,
            .tickets = tickets,
            .client = world.client,
            .transport = world.transport,
            .catalogue = world.catalogue,
            .exchanges = world.log,
            .network = network,
            .doctor = doctor,
            .quotaClearing = quotaClearing,
            .inspector = inspectorSwitch,
            .deliveries = *deliveries,
            .menuPublisher = menuPublisher,
            .menuStore = menuStore,
            .messages = messages,
            .drafts = drafts,
            .publications = publications,
            .massSender = massSender,
            .customerSender = customerSender,
            .begunAnswers = begunAnswers,
            .batchSender = batchSender,
            .mediaDesk = mediaDesk,
            .scenarios = scenarios,
            .templates = templates,
            .answers = answers,
            .caller = caller,
            .console = console,
            .settings = settings,
            .folder = folder,
            .clock = world.clock,
            .theme = theme,
            .language = language};
}

} // namespace test
