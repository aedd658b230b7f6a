// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/queryvariants_p.h"

#include <QUrl>

#include <algorithm>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPermuted = 5; ///< 120 orders

QString nameOf(const QString &parameter)
{
    return parameter.section(u'=', 0, 0);
}

bool isOfWeChat(const QString &parameter)
{
    static const QStringList names{u"from"_s,          u"isappinstalled"_s,   u"nsukey"_s, u"scene"_s,
                                   u"clicktime"_s,     u"enterid"_s,          u"srcid"_s,  u"sharer_shareid"_s,
                                   u"wxshare_count"_s, u"sharer_sharetime"_s, u"ascene"_s, u"mpshare"_s};
    return names.contains(nameOf(parameter));
}

bool isOfOAuth(const QString &parameter)
{
    const QString name = nameOf(parameter);
    return name == "code"_L1 || name == "state"_L1;
}

class Query
{
public:
    Query(const UrlParts &page, QList<UrlVariant> &variants)
        : m_page(page)
        , m_parameters(page.hasQuery ? page.query.split(u'&') : QStringList())
        , m_variants(variants)
    { }

    void addAll()
    {
        addDropped();
        addAdded();
        if (!m_page.hasQuery)
            return;
        addOrders();
        addReencoded();
        addDanglingMarks();
    }

private:
    void add(const QStringList &parameters, Cause cause, const QString &detail = {}, bool isAlone = false)
    {
        UrlParts parts = m_page;
        parts.query = parameters.join(u'&');
        parts.hasQuery = !parts.query.isEmpty();
        m_variants.append({parts.toString(), {cause, detail}, isAlone});
    }

    void addWithout(bool (*isMeant)(const QString &), Cause cause)
    {
        QStringList kept;
        QStringList dropped;
        for (const QString &parameter : m_parameters)
            (isMeant(parameter) ? dropped : kept) += parameter;
        if (!dropped.isEmpty())
            add(kept, cause, dropped.join(u'&'));
    }

    void addDropped()
    {
        addWithout(isOfWeChat, Cause::WeChatParameters);
        addWithout(isOfOAuth, Cause::OAuthParameters);
        if (m_page.hasQuery)
            add({}, Cause::QueryDropped);
        for (qsizetype i = 0; i < m_parameters.size() && m_parameters.size() > 1; ++i) {
            QStringList kept = m_parameters;
            const QString dropped = kept.takeAt(i);
            const Cause cause = isOfWeChat(dropped) ? Cause::WeChatParameters
                : isOfOAuth(dropped)                ? Cause::OAuthParameters
                                                    : Cause::ParameterDropped;
            add(kept, cause, dropped);
        }
    }

    /// The page was opened plain, and a shared address was signed.
    void addAdded()
    {
        if (std::ranges::any_of(m_parameters, isOfWeChat))
            return;
        for (const auto &from : {u"singlemessage"_s, u"groupmessage"_s, u"timeline"_s}) {
            for (const QStringList &more :
                 {QStringList{u"from="_s + from, u"isappinstalled=0"_s}, QStringList{u"from="_s + from},
                  QStringList{u"from="_s + from, u"isappinstalled=1"_s}})
                add(m_parameters + more, Cause::WeChatParameters, more.join(u'&'));
        }
    }

    void addOrders()
    {
        QStringList sorted = m_parameters;
        sorted.sort();
        add(sorted, Cause::QueryOrder);
        std::ranges::reverse(sorted);
        add(sorted, Cause::QueryOrder);
        add(QStringList(m_parameters.crbegin(), m_parameters.crend()), Cause::QueryOrder);
        if (m_parameters.size() > mostPermuted)
            return;
        std::ranges::sort(sorted);
        do {
            add(sorted, Cause::QueryOrder, {}, m_parameters.size() > 3);
        } while (std::ranges::next_permutation(sorted).found);
    }

    void addReencoded()
    {
        QStringList components;
        QStringList forms;
        QStringList raw;
        for (const QString &parameter : m_parameters) {
            const QString name = nameOf(parameter);
            const QString mark = parameter.contains(u'=') ? u"="_s : QString();
            const QString value = decodedOnce(parameter.section(u'=', 1));
            components += name + mark + encodedComponent(value);
            forms += name + mark + encodedComponent(value).replace("%20"_L1, "+"_L1);
            raw += name + mark + value;
        }
        add(components, Cause::QueryReencoded);
        add(forms, Cause::QueryReencoded);
        add(raw, Cause::UrlDecoded);
    }

    void addDanglingMarks()
    {
        UrlParts parts = m_page;
        parts.query = m_page.query.endsWith(u'&') ? m_page.query.chopped(1) : m_page.query + u'&';
        m_variants.append({parts.toString(), {Cause::DanglingMark, u"&"_s}});
    }

    const UrlParts &m_page;
    QStringList m_parameters;
    QList<UrlVariant> &m_variants;
};

} // namespace

QString decodedOnce(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encodedComponent(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, "!'()*"));
}

void addQueryVariants(const UrlParts &page, QList<UrlVariant> &variants)
{
    Query(page, variants).addAll();
}

} // namespace core::jssdk
