// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/routes.h"

#include "core/sandbox/agents.h"
#include "core/sandbox/authorizepage.h"
#include "core/sandbox/basics.h"
#include "core/sandbox/conditionalmenus.h"
#include "core/sandbox/customer.h"
#include "core/sandbox/drafts.h"
#include "core/sandbox/followers.h"
#include "core/sandbox/freepublish.h"
#include "core/sandbox/mass.h"
#include "core/sandbox/material.h"
#include "core/sandbox/menus.h"
#include "core/sandbox/oauth.h"
#include "core/sandbox/preview.h"
#include "core/sandbox/quotas.h"
#include "core/sandbox/requests.h"
#include "core/sandbox/selfmenu.h"
#include "core/sandbox/tagging.h"
#include "core/sandbox/tags.h"
#include "core/sandbox/templates.h"
#include "core/sandbox/tickets.h"
#include "core/sandbox/tokens.h"
#include "core/sandbox/uploads.h"

#include <algorithm>

namespace core::sandbox {

namespace {

constexpr Route routes[] = {
    {"/cgi-bin/token", plainToken},
    {"/cgi-bin/stable_token", stableToken},
    {"/cgi-bin/ticket/getticket", getTicket},
    {"/cgi-bin/getcallbackip", callbackIps},
    {"/cgi-bin/get_api_domain_ip", apiDomainIps},
    {"/cgi-bin/callback/check", checkCallback},
    {"/cgi-bin/clear_quota", clearQuota},
    {"/cgi-bin/clear_quota/v2", clearQuotaBySecret},
    {"/cgi-bin/openapi/quota/clear", clearQuotaOfPath},
    {"/cgi-bin/openapi/quota/get", quotaOfPath},
    {"/cgi-bin/openapi/rid/get", explainRid},
    {"/cgi-bin/menu/create", createMenu},
    {"/cgi-bin/menu/get", getMenu},
    {"/cgi-bin/menu/delete", deleteMenu},
    {"/cgi-bin/menu/addconditional", addConditionalMenu},
    {"/cgi-bin/menu/delconditional", deleteConditionalMenu},
    {"/cgi-bin/menu/trymatch", tryMatch},
    {"/cgi-bin/get_current_selfmenu_info", currentMenu},
    {"/cgi-bin/tags/create", createTag},
    {"/cgi-bin/tags/get", listTags},
    {"/cgi-bin/tags/update", renameTag},
    {"/cgi-bin/tags/delete", deleteTag},
    {"/cgi-bin/tags/getidlist", tagsOfFollower},
    {"/cgi-bin/tags/members/batchtagging", tagFollowers},
    {"/cgi-bin/tags/members/batchuntagging", untagFollowers},
    {"/cgi-bin/user/get", listFollowers},
    {"/cgi-bin/user/info", followerInfo},
    {"/cgi-bin/media/upload", uploadTemporary},
    {.path = "/cgi-bin/media/get", .download = getTemporary},
    {.path = "/cgi-bin/media/get/jssdk", .download = getPageVoice},
    {"/cgi-bin/media/uploadimg", uploadArticleImage},
    {"/cgi-bin/media/uploadvideo", uploadMassVideo},
    {"/cgi-bin/material/add_material", addMaterial},
    {"/cgi-bin/material/add_news", refuseNews},
    {"/cgi-bin/material/update_news", refuseNews},
    {.path = "/cgi-bin/material/get_material", .download = getMaterial},
    {"/cgi-bin/material/del_material", deleteMaterial},
    {"/cgi-bin/material/get_materialcount", countMaterial},
    {"/cgi-bin/material/batchget_material", listMaterial},
    {"/cgi-bin/message/custom/send", sendToCustomer},
    {"/cgi-bin/message/custom/typing", showTyping},
    {"/customservice/kfaccount/add", addAgent},
    {"/customservice/kfaccount/update", renameAgent},
    {"/customservice/kfaccount/del", removeAgent},
    {"/cgi-bin/customservice/getkflist", listAgents},
    {"/cgi-bin/customservice/getonlinekflist", listOnlineAgents},
    {"/cgi-bin/message/mass/sendall", massSendAll},
    {"/cgi-bin/message/mass/send", massSend},
    {"/cgi-bin/message/mass/preview", massPreview},
    {"/cgi-bin/message/mass/get", massStatus},
    {"/cgi-bin/message/mass/delete", massDelete},
    {"/cgi-bin/message/mass/speed/get", massSpeed},
    {"/cgi-bin/message/mass/speed/set", setMassSpeed},
    {"/cgi-bin/template/get_all_private_template", listTemplates},
    {"/cgi-bin/template/api_add_template", addTemplate},
    {"/cgi-bin/template/del_private_template", deleteTemplate},
    {"/cgi-bin/template/get_industry", getIndustry},
    {"/cgi-bin/template/api_set_industry", setIndustry},
    {"/cgi-bin/message/template/send", sendTemplate},
    {"/wxaapi/newtmpl/gettemplate", listNotices},
    {"/wxaapi/newtmpl/addtemplate", addNotice},
    {"/wxaapi/newtmpl/deltemplate", deleteNotice},
    {"/wxaapi/newtmpl/getcategory", listCategories},
    {"/wxaapi/newtmpl/getpubtemplatetitles", listPublicTemplates},
    {"/wxaapi/newtmpl/getpubtemplatekeywords", listPublicKeywords},
    {"/cgi-bin/message/subscribe/bizsend", sendNotice},
    {.path = "/connect/oauth2/authorize", .download = authorizePage},
    {"/sns/oauth2/access_token", exchangeCode},
    {"/sns/oauth2/refresh_token", refreshGrant},
    {"/sns/userinfo", visitorInfo},
    {"/sns/auth", checkGrant},
    {"/cgi-bin/draft/add", addDraft},
    {"/cgi-bin/draft/get", getDraft},
    {"/cgi-bin/draft/update", updateDraft},
    {"/cgi-bin/draft/delete", deleteDraft},
    {"/cgi-bin/draft/count", countDrafts},
    {"/cgi-bin/draft/batchget", listDrafts},
    {"/cgi-bin/draft/switch", switchDrafts},
    {"/cgi-bin/freepublish/submit", submitDraft},
    {"/cgi-bin/freepublish/get", publishStatus},
    {"/cgi-bin/freepublish/delete", deletePublished},
    {"/cgi-bin/freepublish/getarticle", getPublished},
    {"/cgi-bin/freepublish/batchget", listPublished},
};

} // namespace

const Route *routeFor(const QByteArray &path)
{
    const auto route = std::ranges::find(routes, QByteArrayView(path), &Route::path);
    return route == std::end(routes) ? nullptr : route;
}

} // namespace core::sandbox
