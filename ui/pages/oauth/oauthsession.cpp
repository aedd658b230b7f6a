// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/oauth/oauthsession.h"

#include "core/api/userapi.h"
#include "core/base/json.h"
#include "ui/support/whendone.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrlQuery>

namespace ui {

using namespace Qt::StringLiterals;
namespace settings = core::settings;

namespace {

QJsonObject kept(core::Settings &all)
{
    return core::parseObject(all.get(settings::oauthDomains).toUtf8()).value_or(QJsonObject());
}

/// Why the simulated platform did not let the visitor through: its page says so in one paragraph.
QString whatThePageSays(const QByteArray &html)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString text = QString::fromUtf8(html);
    const qsizetype body = text.indexOf("<h1>"_L1);
    text = body < 0 ? text.left(500) : text.sliced(body);
    return text.replace(tags, u" "_s).simplified().left(300);
}

} // namespace

OauthSession::OauthSession(const Services &services, QObject *parent) : QObject(parent), m_services(services) { }

void OauthSession::setAccount(const std::optional<core::Account> &account)
{
    const bool isAnother =
        account.has_value() != m_account.has_value() || (account && account->appId != m_account->appId);
    m_account = account;
    if (isAnother) {
        m_followers.clear();
        m_sentState.clear();
        readDomains();
        Q_EMIT followersChanged();
        Q_EMIT domainsChanged();
    }
    Q_EMIT accountChanged();
}

void OauthSession::readDomains()
{
    m_domains.clear();
    if (!m_account)
        return;
    const QJsonArray known = kept(m_services.settings)[m_account->appId.toString()].toArray();
    for (const QJsonValue &domain : known)
        m_domains += domain.toString();
}

void OauthSession::setDomains(const QStringList &domains)
{
    if (domains == m_domains)
        return;
    m_domains = domains;
    if (m_account) {
        QJsonObject all = kept(m_services.settings);
        all.insert(m_account->appId.toString(), QJsonArray::fromStringList(domains));
        m_services.settings.set(settings::oauthDomains, QString::fromUtf8(core::toWire(all)));
    }
    Q_EMIT domainsChanged();
}

core::oauth::Site OauthSession::site() const
{
    return {.account = m_account, .domains = m_domains};
}

void OauthSession::setSentState(const QString &state)
{
    if (state == m_sentState)
        return;
    m_sentState = state;
    Q_EMIT sentStateChanged();
}

void OauthSession::loadFollowers()
{
    if (!isSandbox() || !m_followers.isEmpty())
        return;
    const core::AppId asked = m_account->appId;
    whenDone(core::api::firstFollowers(m_services.client, *m_account), this,
             [this, asked](const core::Result<QStringList> &openids) {
                 if (!m_account || m_account->appId != asked)
                     return;
                 if (!openids) {
                     Q_EMIT failed(openids.error());
                     return;
                 }
                 constexpr qsizetype most = 100; // to choose from, not a directory
                 m_followers = openids->first(std::min(most, openids->size()));
                 Q_EMIT followersChanged();
             });
}

void OauthSession::visitAs(const QString &openid, const QString &address)
{
    if (!isSandbox())
        return;
    core::HttpRequest visit{.url = QUrl(address)};
    QUrlQuery query(visit.url);
    query.addQueryItem(u"mpdesk_openid"_s, openid);
    query.addQueryItem(u"mpdesk_answer"_s, u"allow"_s);
    visit.url.setQuery(query);
    visit.url.setFragment({});
    whenDone(m_services.transport.send(visit), this,
             [this](const core::Result<core::HttpReply> &answer) { takeAnswer(answer); });
}

void OauthSession::takeAnswer(const core::Result<core::HttpReply> &answer)
{
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    const QByteArray location = answer->header("Location");
    if (!location.isEmpty()) {
        Q_EMIT cameBack(QString::fromUtf8(location));
        return;
    }
    Q_EMIT failed(
        {.kind = core::Error::Kind::Protocol,
         .message = tr("The simulated platform did not let the visitor through: %1").arg(whatThePageSays(answer->body)),
         .advice = tr("Check the address for what is wrong with it.")});
}

} // namespace ui
