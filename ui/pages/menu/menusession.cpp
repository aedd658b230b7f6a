// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menusession.h"

#include "core/account/capabilities.h"
#include "core/mediadesk/medianeed.h"
#include "core/menu/menujson.h"
#include "ui/support/whendone.h"

#include <algorithm>
#include <functional>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace core::menu;
using core::api::LiveMenu;

namespace {

/// The history does not say who made a menu; buttons that only the console makes do.
bool looksConsoleMade(const MenuSet &menus)
{
    const auto isConsoles = [](const Button &button) {
        return isConsoleType(button.type)
            || std::ranges::any_of(button.children, [](const Button &child) { return isConsoleType(child.type); });
    };
    return std::ranges::any_of(menus.base.buttons, isConsoles);
}

QString obstacleFor(const std::optional<core::Account> &account)
{
    if (!account)
        return {};
    const QList<core::Capability> all = core::capabilities(*account);
    const auto menu = std::ranges::find(all, u"menu"_s, &core::Capability::id);
    return menu == all.cend() || menu->allowed ? QString() : menu->reason;
}

} // namespace

MenuSession::MenuSession(MenuServices services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_editing(services.catalogue)
{
    m_editing.setJudge(std::bind_front(&MenuSession::mediaProblems, this));
    m_saving.setSingleShot(true);
    m_saving.setInterval(500ms);
    connect(&m_saving, &QTimer::timeout, this, &MenuSession::saveDraftNow);
    connect(&m_editing, &MenuEditing::changed, this, [this] {
        m_saving.start();
        Q_EMIT changed();
    });
}

MenuSession::~MenuSession()
{
    if (m_saving.isActive())
        saveDraftNow();
    m_editing.blockSignals(true); // an undo stack tells of its end
    m_editing.undoStack()->blockSignals(true);
}

void MenuSession::setAccount(const std::optional<core::Account> &account)
{
    const bool same = account && m_account && account->appId == m_account->appId;
    if (!same && m_saving.isActive())
        saveDraftNow();
    m_account = account;
    m_obstacle = obstacleFor(account);
    if (!same) {
        ++m_turn;
        m_fetching = false;
        restore();
    }
    Q_EMIT changed();
}

QList<Problem> MenuSession::mediaProblems(const MenuSet &menus) const
{
    if (!m_account)
        return {};
    return core::mediadesk::mediaProblems(m_services.media, m_account->appId, menus, m_services.clock.now());
}

void MenuSession::restore()
{
    m_known.reset();
    m_base = {};
    m_baseFingerprint.clear();
    m_draftRestored = {};
    m_faultyText.clear();
    QList<core::MenuVersion> versions;
    std::optional<core::MenuDraft> draft;
    if (m_account) {
        const auto kept = m_services.store.versions(m_account->appId);
        const auto keptDraft = m_services.store.draft(m_account->appId);
        if (!kept)
            Q_EMIT storeFailed(kept.error());
        if (!keptDraft)
            Q_EMIT storeFailed(keptDraft.error());
        versions = kept.value_or(QList<core::MenuVersion>());
        draft = keptDraft.value_or(std::nullopt);
    }
    if (!versions.isEmpty()) {
        const core::MenuVersion &newest = versions.constFirst();
        const MenuSet menus = read(newest.json).menus;
        m_known = Known{.menus = menus,
                        .fingerprint = newest.fingerprint,
                        .at = newest.takenAt,
                        .isConsoleMade = looksConsoleMade(menus)};
        m_base = m_known->menus;
        m_baseFingerprint = m_known->fingerprint;
    }
    if (draft)
        restoreDraft(*draft, versions);
    else
        m_editing.load(m_base);
    m_saving.stop();
    Q_EMIT accountSwitched();
}

void MenuSession::restoreDraft(const core::MenuDraft &draft, const QList<core::MenuVersion> &versions)
{
    const auto base = std::ranges::find(versions, draft.baseFingerprint, &core::MenuVersion::fingerprint);
    if (base != versions.cend()) {
        m_base = read(base->json).menus;
        m_baseFingerprint = base->fingerprint;
    }
    m_editing.load(m_base);
    const Reading reading = read(draft.json);
    if (hasErrors(reading.problems))
        m_faultyText = QString::fromUtf8(draft.json);
    else
        m_editing.replace(reading.menus, tr("Edits of last time"));
    m_draftRestored = draft.savedAt;
}

void MenuSession::fetch()
{
    if (!m_account || m_fetching)
        return;
    m_fetching = true;
    const quint64 turn = ++m_turn;
    Q_EMIT changed();
    whenDone(m_services.publisher.fetch(*m_account), this,
             [this, turn](const core::Result<LiveMenu> &live) { answered(turn, live); });
}

void MenuSession::stopFetching()
{
    ++m_turn;
    m_fetching = false;
    Q_EMIT changed();
}

void MenuSession::answered(quint64 turn, const core::Result<LiveMenu> &live)
{
    if (turn != m_turn)
        return;
    m_fetching = false;
    if (live)
        learn(*live, Editor::Follows);
    else
        Q_EMIT fetchFailed(live.error());
    Q_EMIT changed();
}

void MenuSession::learn(const LiveMenu &live, Editor editor)
{
    const bool hadBase = m_known.has_value();
    m_known = Known{.menus = live.shown(),
                    .fingerprint = fingerprint(live.shown()),
                    .at = live.fetchedAt,
                    .isConsoleMade = live.menus.isEmpty() && !live.consoleMade.isEmpty(),
                    .isFetched = true};
    const bool isNews = !diff(m_base, m_known->menus).isEmpty();
    // An old version that was restored may be what the base was: still it is what somebody wants, and not to be
    // replaced.
    const bool isUntouched = !hasEdits() && m_editing.undoStack()->isClean();
    if (editor == Editor::Follows && isUntouched) {
        acceptOthers();
        if (isNews || m_editing.menus().isEmpty())
            m_editing.load(m_base);
        if (isNews && hadBase)
            Q_EMIT othersChanged();
    } else if (!hadBase || !isNews || diff(m_known->menus, m_editing.menus()).isEmpty()) {
        acceptOthers();
    }
    if (!live.problems.isEmpty())
        Q_EMIT problemsFound(live.problems);
    Q_EMIT changed();
}

MenuSession::Standing MenuSession::standing() const
{
    if (!m_known)
        return Standing::Unknown;
    if (!changesOfOthers().isEmpty())
        return Standing::ChangedByOthers;
    if (m_known->isConsoleMade)
        return Standing::ConsoleMade;
    return unpublished().isEmpty() ? Standing::Same : Standing::Edited;
}

QList<Change> MenuSession::unpublished() const
{
    return m_known ? diff(m_known->menus, m_editing.menus()) : QList<Change>();
}

QList<Change> MenuSession::changesOfOthers() const
{
    return m_known ? diff(m_base, m_known->menus) : QList<Change>();
}

bool MenuSession::hasEdits() const
{
    return m_editing.isModified() || !m_faultyText.isEmpty() || !diff(m_base, m_editing.menus()).isEmpty();
}

void MenuSession::acceptOthers()
{
    if (!m_known)
        return;
    m_base = m_known->menus;
    m_baseFingerprint = m_known->fingerprint;
    Q_EMIT changed();
}

void MenuSession::takeTheirs()
{
    if (!m_known)
        return;
    m_faultyText.clear();
    acceptOthers();
    m_editing.replace(m_base, tr("Take over the live menu"));
    m_editing.markClean();
    m_saving.start();
}

void MenuSession::published(const MenuSet &menus, const core::publishing::Publication &publication)
{
    m_known = Known{.menus = menus,
                    .fingerprint = fingerprint(menus),
                    .at = publication.at.isValid() ? publication.at : m_services.clock.now(),
                    .isFetched = true};
    acceptOthers();
    if (m_editing.menus() == menus)
        m_editing.markClean();
    m_draftRestored = {};
    m_saving.start();
    Q_EMIT changed();
}

void MenuSession::removed(const core::publishing::Publication &publication)
{
    const MenuSet left = publication.live ? publication.live->shown() : MenuSet();
    m_known = Known{.menus = left,
                    .fingerprint = fingerprint(left),
                    .at = publication.at.isValid() ? publication.at : m_services.clock.now(),
                    .isFetched = true};
    acceptOthers();
}

void MenuSession::discardDraft()
{
    m_faultyText.clear();
    m_draftRestored = {};
    acceptOthers();
    m_editing.load(m_base);
    m_saving.stop();
    saveDraftNow();
    Q_EMIT accountSwitched();
    Q_EMIT changed();
}

void MenuSession::forgetDraftNotice()
{
    m_draftRestored = {};
    Q_EMIT changed();
}

void MenuSession::setFaultyText(const QString &text)
{
    if (m_faultyText == text)
        return;
    m_faultyText = text;
    m_saving.start();
    Q_EMIT changed();
}

void MenuSession::saveDraftNow()
{
    m_saving.stop();
    if (!m_account)
        return;
    const core::Done done = hasEdits()
        ? m_services.store.saveDraft(m_account->appId,
                                     {.json = m_faultyText.isEmpty() ? write(m_editing.menus()) : m_faultyText.toUtf8(),
                                      .baseFingerprint = m_baseFingerprint,
                                      .savedAt = m_services.clock.now()})
        : m_services.store.dropDraft(m_account->appId);
    if (!done)
        Q_EMIT storeFailed(done.error());
}

} // namespace ui
