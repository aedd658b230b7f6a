// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/capabilities.h"
#include "core/diagnosis/explanation.h"

#include <array>

namespace core::diagnosis {

using namespace Qt::StringLiterals;

namespace {

struct Family
{
    QLatin1String category; ///< of the catalogue's endpoints
    QLatin1String capability;
};

constexpr std::array families{
    Family{"menu"_L1, "menu"_L1},           Family{"freepublish"_L1, "publish"_L1},
    Family{"datacube"_L1, "statistics"_L1}, Family{"kf"_L1, "customerService"_L1},
    Family{"user"_L1, "users"_L1},          Family{"mass"_L1, "massSend"_L1},
    Family{"template"_L1, "template"_L1},   Family{"subscribe"_L1, "subscriptionNotify"_L1},
    Family{"qrcode"_L1, "sceneQr"_L1},      Family{"oauth"_L1, "oauth"_L1},
    Family{"comment"_L1, "comments"_L1},    Family{"draft"_L1, "draft"_L1},
    Family{"material"_L1, "material"_L1},
};

QString capabilityOf(const Endpoint &endpoint)
{
    if (endpoint.path == "/cgi-bin/get_current_selfmenu_info"_L1)
        return u"selfMenuInfo"_s;
    if (endpoint.path == "/cgi-bin/message/mass/send"_L1)
        return u"massSendOpenIds"_s;
    for (const Family &family : families) {
        if (endpoint.category == family.category)
            return family.capability;
    }
    return {};
}

QString sentence(const Capability &capability)
{
    return u"%1: %2"_s.arg(capability.title, capability.reason);
}

} // namespace

QString lackOf(const Account &account, const Endpoint &endpoint)
{
    const QString wanted = capabilityOf(endpoint);
    for (const Capability &capability : capabilities(account)) {
        if (capability.id == wanted && !capability.allowed)
            return sentence(capability);
    }
    return {};
}

QStringList lacksOf(const Account &account)
{
    QStringList lacks;
    for (const Capability &capability : capabilities(account)) {
        if (!capability.allowed)
            lacks.append(sentence(capability));
    }
    return lacks;
}

} // namespace core::diagnosis
