// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/clock.h"
#include "core/catalogue/catalogue.h"
#include "core/http/httpserver.h"
#include "core/sandbox/faults.h"
#include "core/sandbox/follower.h"
#include "core/sandbox/hosts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace core::sandbox {

/// Which account the simulated platform has; drives capability (48001) and quotas.
enum class Kind { PersonalSubscription, Subscription, Service, TestAccount };
[[nodiscard]] QString toString(Kind kind); ///< "personal", "subscription", "service", "test"
[[nodiscard]] Result<Kind> parseKind(QStringView text);

/// What a client needs to know of a sandbox; made from the seed, so the same seed gives the same.
struct Identity
{
    QString appId;
    QString originalId; ///< gh_…
    QString secret;
    QString token;
    QString aesKey;
};

struct Options
{
    Kind kind = Kind::Service;
    quint64 seed = 1;
    int followers = 20; ///< how many follow the account
    QUrl callback; ///< where the push engine posts; empty = nowhere
    CallbackMode mode = CallbackMode::Safe; ///< how
    QStringList oauthDomains; ///< web authorisation domains; empty = every host is taken
};

/// Where events go; an empty URL = nowhere.
struct PushTarget
{
    QUrl url;
    CallbackMode mode = CallbackMode::Safe;
};

struct State;

/// The simulated platform: state and rules, free of sockets and clocks of its own. One request in, one answer out.
/// Speaks the exact wire format of api.weixin.qq.com; every errmsg ends in " rid: x-x-x" where the real one's does.
/// Same seed, same clock, same requests: same bytes. Every answer carries "X-MpDesk-Sandbox: 1".
///
/// Where the facts leave a choice: a path that the platform does not have answers 40066 "invalid url"; one that it has
/// and the sandbox has not yet answers HTTP 501. A changed allow-list counts at once (really after 5 to 10 minutes).
/// Numbers of quotas that the platform does not publish are not made up: openapi/quota/get leaves "quota" out.
/// media.h, material.h, articles.h and publications.h say what is assumed of files, drafts and publishing. Addresses of
/// images, videos and articles lead to the sandbox itself when it is called by a loopback address, and work there.
///
/// Scripts in any language reach the members below by POST with a JSON object (answer: {"now": seconds}):
///   /mpdesk-sandbox/advance        {"seconds": 7200}
///   /mpdesk-sandbox/inject         {"path": "/cgi-bin/menu/get", "code": -1, "times": 2}
///   /mpdesk-sandbox/cut            {"path": "", "times": 1, "done": true}
///   /mpdesk-sandbox/silence        {"path": "/cgi-bin/token", "times": 1}
///   /mpdesk-sandbox/faults         {}; the answer has "faults": so many of these three have hit nobody yet
///   /mpdesk-sandbox/host           {"name": "sh.api.weixin.qq.com", "delay_ms": 300, "down": false}: how far away this
///                                  name of the platform is (Host header), and whether it answers at all
///   /mpdesk-sandbox/foreign-fetch  {"source": "plain"} or "stable"
///   /mpdesk-sandbox/allow-list     {"addresses": ["203.0.113.7", "198.51.100.0/24"]}
///   /mpdesk-sandbox/freeze-secret  {"frozen": true}
///   /mpdesk-sandbox/quota          {"path": "/cgi-bin/message/template/send", "left": 12}: of this day's calls
///   /mpdesk-sandbox/callback       {"url": "http://127.0.0.1:8080/", "mode": "safe"}
///   /mpdesk-sandbox/console-menu   {"button": [{"type": "text", "name": "Hours", "value": "9 to 5"}]} (selfmenu.h)
///   /mpdesk-sandbox/server-config  {"enabled": true}
///   /mpdesk-sandbox/followers      {}; the answer has "followers", with what the API does not tell of them
///   /mpdesk-sandbox/interact       {"openid": "o…", "kind": "message", "fields": {"Content": "hi"}}: a follower does
///                                  something, which is pushed; kind is "message" or any sample ("click", "subscribe",
///                                  "unsubscribe", "scan", "scancode_push", "image"…)
///   /mpdesk-sandbox/witness        {"openid": "o…", "type": "event", "event": "CLICK"}: somebody else pushes what a
///                                  follower does, so it is not pushed; opens windows as interact does
///   /mpdesk-sandbox/block          {"openid": "o…", "enabled": true}: a follower wants no messages
///   /mpdesk-sandbox/received       {"openid": "o…"}; the answer has "received": messages on that follower's phone
///   /mpdesk-sandbox/sends          {}; the answer has "sends": all mass sends and what became of them
///   /mpdesk-sandbox/protection     {"enabled": true}: sends to everybody wait for the administrator
///   /mpdesk-sandbox/confirm-mass   {"msg_id": 1, "approved": true}: what the administrator says
///   /mpdesk-sandbox/mass-outcome   {"status": "err(20001)", "articles": ["original", "reprint", "forbidden",
///                                  "unknown"], "failing": 1}: how the next mass send ends; each may be left out
///   /mpdesk-sandbox/mass-checks    {"content_first": true}: a mass send's content is judged before its clientmsgid
///   /mpdesk-sandbox/publish-outcome {"status": 4, "fail_idx": [1]}: how the next publishing ends (publications.h)
///   /mpdesk-sandbox/ban-article    {"article_id": "A"}: the platform takes it away (publish_status 6)
///   /mpdesk-sandbox/media          {"media_id": "M", "kind": "image", "articles": 1}: something made in the console
///   /mpdesk-sandbox/template       {"title": "T", "content": "{{a.DATA}}"}: made by hand; the answer has "template_id"
///   /mpdesk-sandbox/category       {"id": 1001, "enabled": false}: left by the account, with its templates
///   /mpdesk-sandbox/template-outcome {"status": "failed: system failed", "times": 2}: how the next messages end
///   /mpdesk-sandbox/answer-popup   {"openid": "o…", "template_id": "T", "accept": true, "scene": 1}: a follower is
///                                  asked for consent to a subscription notice
///   /mpdesk-sandbox/reject-notice  {"openid": "o…", "template_id": "T"}: a follower wants it no more
///   /mpdesk-sandbox/oauth-domains  {"domains": ["www.example.com"]}: where visitors may be sent back to; [] = anywhere
///   /mpdesk-sandbox/oauth-visitor  {"openid": "o…"}: whose phone opens the pages that ask (authorizepage.h)
///   /mpdesk-sandbox/oauth-revoke   {"openid": "o…"}: changed the password; all OAuth tokens are dead (42007)
/// "done": true with inject, cut and silence means that the platform does first what is asked.
class Platform final
{
public:
    Platform(const Catalogue &catalogue, const Clock &clock, Options options);
    ~Platform();
    Q_DISABLE_COPY_MOVE(Platform)

    [[nodiscard]] const Identity &identity() const;
    /// Thread-safe.
    [[nodiscard]] ServerResponse handle(const ServerRequest &request);
    /// The same, but nothing when the request is to be left without an answer.
    [[nodiscard]] std::optional<ServerResponse> answer(const ServerRequest &request);
    /// So long its answer is on its way, by the name under which the platform was asked.
    [[nodiscard]] std::chrono::milliseconds delayOf(const ServerRequest &request) const;
    void setCallback(const QUrl &url);

    /// For rehearsals and tests: the time of the simulation runs ahead of the clock's by this much.
    void advance(std::chrono::seconds by);
    /// The next `times` calls of this path answer with errcode (empty path = any), after what they asked for was done
    /// or without.
    void injectError(const QString &path, int code, int times, Fault::Deed deed = Fault::Deed::NotDone);
    /// The next `times` calls of this path lose their connection without an answer (empty path = any).
    void cutConnection(const QString &path, int times, Fault::Deed deed = Fault::Deed::NotDone);
    /// The next `times` calls of this path get no answer at all (empty path = any).
    void keepSilent(const QString &path, int times, Fault::Deed deed = Fault::Deed::NotDone);
    /// What a production server's plain fetch does to our token: a plain token of ours dies when the overlap of
    /// 5 minutes is over (40001), a stable one does not notice.
    void fetchPlainTokenAsAnotherProgram();
    /// What a production server's forced refresh does to our stable token: it is dead at once (40001). Counts against
    /// the day's refreshes, and does nothing when they are used up.
    void forceStableTokenAsAnotherProgram();
    /// Addresses or networks ("198.51.100.0/24"). Empty list = no allow-list; otherwise calls with the secret from
    /// other addresses get 40164. A test account has none, whatever is set.
    void setAllowList(const QStringList &addresses);
    /// Mini programs that menus may open; empty = any well-formed AppID.
    void setLinkedMiniPrograms(const QStringList &appIds);
    /// Where visitors may be sent back to: host names, at most two. Empty = anywhere.
    [[nodiscard]] Done setOauthDomains(const QStringList &domains);
    void freezeSecret(bool frozen);
    /// A menu made in the web console, in the shape of get_current_selfmenu_info (selfmenu.h says what goes); none =
    /// the operator deletes it. It is live in place of the API's menus, and menu/get does not know it (46003).
    [[nodiscard]] Done setConsoleMenu(const QJsonArray &buttons);
    /// Switched on, the server configuration hides the console's menu.
    void enableServerConfig();
    void disableServerConfig();

    /// The messages that are to be pushed now, oldest first, each once. Ends what has come to its end.
    [[nodiscard]] QList<QByteArray> takeEvents();
    /// When takeEvents() may have something; nothing = not before another request.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNextEvent() const;
    [[nodiscard]] PushTarget pushTarget() const;
    /// Somebody else pushed this on behalf of a follower, say a simulator: it opens windows as the follower's own deed
    /// would.
    void witness(const FollowerDeed &deed);

    /// With what the API does not tell of them: WeChat id and platform.
    [[nodiscard]] QList<Follower> followers() const;

private:
    std::unique_ptr<State> m_state;
};

} // namespace core::sandbox
