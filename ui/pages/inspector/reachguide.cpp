// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/reachguide.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReachGuide)
};

/// Fills {host}, {port}, {path}, {domain}; braces that are not one of these stay.
QString filled(QString text, const ReachPlace &place)
{
    return text.replace("{host}"_L1, place.host)
        .replace("{port}"_L1, QString::number(place.port))
        .replace("{path}"_L1, place.path)
        .replace("{domain}"_L1, place.domain);
}

QString proxyCaveat(const QString &address)
{
    return Words::tr("The program in front runs at %1 for the inspector: enter that under Settings → Callback "
                     "inspector → Trusted proxies, so that the sender's own address is shown.")
        .arg(address);
}

QString portCaveat()
{
    return Words::tr("WeChat calls port 80 (http) or 443 (https) only, and no other.");
}

QString localProxy()
{
    return u"127.0.0.1"_s;
}

ReachWay ssh()
{
    return {.id = u"ssh"_s,
            .title = Words::tr("Own server, reverse SSH"),
            .steps = u"ssh -N -o ExitOnForwardFailure=yes -o ServerAliveInterval=30 \\\n"
                     "    -R 127.0.0.1:18090:{host}:{port} user@{domain}"_s,
            .serverUrl = u"http://{domain}{path}"_s,
            .caveats = {Words::tr("On the server, let nginx or Caddy hand the path on to 127.0.0.1:18090 (see there, "
                                  "with that port); ports 80 and 443 themselves are for root."),
                        proxyCaveat(localProxy()), portCaveat(),
                        Words::tr("When the line breaks nothing arrives; WeChat tries three times within some fifteen "
                                  "seconds.")}};
}

ReachWay nginx()
{
    return {.id = u"nginx"_s,
            .title = Words::tr("nginx on this network"),
            .steps = u"location {path} {\n"
                     "    proxy_pass http://{host}:{port};\n"
                     "    proxy_http_version 1.1;\n"
                     "    proxy_set_header Connection \"\";\n"
                     "    proxy_set_header Host $host;\n"
                     "    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n"
                     "    proxy_read_timeout 10s;\n"
                     "    client_max_body_size 1m;\n"
                     "}"_s,
            .serverUrl = u"https://{domain}{path}"_s,
            .caveats = {Words::tr("Inside the server block of your domain. proxy_pass without a path, or nginx would "
                                  "rewrite what WeChat has signed."),
                        proxyCaveat(Words::tr("the address of nginx")), portCaveat()}};
}

ReachWay caddy()
{
    return {.id = u"caddy"_s,
            .title = Words::tr("Caddy"),
            .steps = u"{domain} {\n"
                     "    reverse_proxy {path}* {host}:{port}\n"
                     "}"_s,
            .serverUrl = u"https://{domain}{path}"_s,
            .caveats = {Words::tr("A Caddyfile. Caddy fetches the certificate by itself and sets X-Forwarded-For."),
                        proxyCaveat(Words::tr("the address of Caddy")), portCaveat()}};
}

ReachWay cloudflared()
{
    return {.id = u"cloudflared"_s,
            .title = u"cloudflared"_s,
            .steps = u"cloudflared tunnel --url http://{host}:{port}"_s,
            .serverUrl = u"https://{domain}{path}"_s,
            .caveats = {Words::tr("Without an account the domain is another one each time: enter what cloudflared "
                                  "prints as the domain above."),
                        Words::tr("Its domains are slow or blocked from mainland China, where WeChat calls from; a "
                                  "domain of your own helps."),
                        proxyCaveat(localProxy())}};
}

ReachWay frp()
{
    return {.id = u"frp"_s,
            .title = u"frp"_s,
            .steps = u"# frpc.toml\n"
                     "serverAddr = \"{domain}\"\n"
                     "serverPort = 7000\n"
                     "\n"
                     "[[proxies]]\n"
                     "name = \"mpdesk\"\n"
                     "type = \"http\"\n"
                     "localIP = \"{host}\"\n"
                     "localPort = {port}\n"
                     "customDomains = [\"{domain}\"]\n"
                     "locations = [\"{path}\"]\n"
                     "\n"
                     "# frps.toml\n"
                     "bindPort = 7000\n"
                     "vhostHTTPPort = 80"_s,
            .serverUrl = u"http://{domain}{path}"_s,
            .caveats = {Words::tr("frpc.toml is for this computer, frps.toml for the server; set auth.token in both."),
                        proxyCaveat(localProxy()), portCaveat()}};
}

ReachWay ngrok()
{
    return {.id = u"ngrok"_s,
            .title = u"ngrok"_s,
            .steps = u"ngrok http {host}:{port}"_s,
            .serverUrl = u"https://{domain}{path}"_s,
            .caveats = {Words::tr("Enter the domain that ngrok prints above. Free domains show browsers a warning page "
                                  "first; WeChat does not get it."),
                        Words::tr("Reached from mainland China with delays that may cost the five seconds."),
                        proxyCaveat(localProxy())}};
}

ReachWay natapp()
{
    return {.id = u"natapp"_s,
            .title = Words::tr("natapp and the like"),
            .steps = u"./natapp -authtoken=YOUR_AUTHTOKEN"_s,
            .serverUrl = u"http://{domain}{path}"_s,
            .caveats = {Words::tr("On the web page of the tunnel set “Web”, local address %1 and local port %2.")
                            .arg(u"{host}"_s, u"{port}"_s),
                        Words::tr("Free tunnels change their domain; WeChat's console then has to be changed too."),
                        proxyCaveat(localProxy()), portCaveat()}};
}

} // namespace

QList<ReachWay> reachWays(const ReachPlace &place)
{
    ReachPlace used = place;
    if (used.domain.trimmed().isEmpty())
        used.domain = u"wechat.example.com"_s;
    used.domain = used.domain.trimmed();
    QList<ReachWay> ways{ssh(), nginx(), caddy(), cloudflared(), frp(), ngrok(), natapp()};
    for (ReachWay &way : ways) {
        way.steps = filled(way.steps, used);
        way.serverUrl = filled(way.serverUrl, used);
        for (QString &caveat : way.caveats)
            caveat = filled(caveat, used);
    }
    return ways;
}

} // namespace ui
