// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/template/bodies.h"
#include "core/template/industry.h"
#include "core/template/template.h"

namespace core::api {

// Message templates: cgi-bin/template and message/template.

/// get_all_private_template
[[nodiscard]] Task<QList<templates::Template>> listTemplates(ApiClient &client, Account account);
/// api_add_template by its id in the public library: "43216" with the names of the keywords in the order wanted
/// (categories), or "TM00015" without (industries, which the platform refuses with 40247 by now). Yields the id.
[[nodiscard]] Task<QString> addTemplate(ApiClient &client, Account account, QString shortId, QStringList keywords);
/// del_private_template
[[nodiscard]] Task<void> deleteTemplate(ApiClient &client, Account account, QString id);
[[nodiscard]] Task<templates::Industries> industries(ApiClient &client, Account account);
/// Once a month; templates of other industries are deleted by it (templates::lostBy).
[[nodiscard]] Task<void> setIndustries(ApiClient &client, Account account, int primary, int secondary);

/// What the platform knows a template message by.
struct TemplateReceipt
{
    qint64 msgId = 0; ///< 0 = the answer does not say, as for subscription notices
};
/// message/template/send or message/subscribe/bizsend with exactly these bytes, once: neither -1 nor a lost answer is
/// repeated here. -1 counts as an unknown outcome.
[[nodiscard]] Task<TemplateReceipt> requestTemplateSend(ApiClient &client, Account account, templates::Request request);

// Subscription notices: wxaapi/newtmpl.

/// newtmpl/gettemplate
[[nodiscard]] Task<QList<templates::Template>> listNotices(ApiClient &client, Account account);
/// newtmpl/addtemplate: 2 to 5 keywords of listPublicKeywords, in the order wanted; the scene has at most 15
/// characters. Yields the id (priTmplId).
[[nodiscard]] Task<QString> addNotice(ApiClient &client, Account account, QString tid, QList<int> keywords,
                                      QString scene);
/// newtmpl/deltemplate
[[nodiscard]] Task<void> deleteNotice(ApiClient &client, Account account, QString id);

struct Category
{
    qint64 id = 0;
    QString name;

    friend bool operator==(const Category &, const Category &) = default;
};
/// newtmpl/getcategory: the categories of the account.
[[nodiscard]] Task<QList<Category>> listCategories(ApiClient &client, Account account);

/// A template of the public library.
struct PublicTemplate
{
    QString tid;
    QString title;
    templates::Template::Consent consent = templates::Template::Consent::None;
    qint64 categoryId = 0;

    friend bool operator==(const PublicTemplate &, const PublicTemplate &) = default;
};
struct PublicTemplates
{
    qint64 count = 0; ///< of all pages
    QList<PublicTemplate> page;
};
/// newtmpl/getpubtemplatetitles: a page of at most 30, from 0.
[[nodiscard]] Task<PublicTemplates> listPublicTemplates(ApiClient &client, Account account, QList<qint64> categories,
                                                        qint64 start, qint64 limit);

/// A line that a template of the public library can have.
struct PublicKeyword
{
    int kid = 0;
    QString name; ///< what api_add_template takes
    QString example;
    QString rule; ///< "thing"

    friend bool operator==(const PublicKeyword &, const PublicKeyword &) = default;
};
/// newtmpl/getpubtemplatekeywords
[[nodiscard]] Task<QList<PublicKeyword>> listPublicKeywords(ApiClient &client, Account account, QString tid);

} // namespace core::api
