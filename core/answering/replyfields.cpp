// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/replyfields.h"

#include <array>

namespace core::answering {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReplyField::Kind;
constexpr auto required = ReplyField::Presence::Required;
constexpr auto optional = ReplyField::Presence::Optional;

struct Fields
{
    QList<ReplyField> operator()(callback::TextReply &reply) const
    {
        return {{u"content"_s, &reply.content, Kind::Text, required}};
    }
    QList<ReplyField> operator()(callback::ImageReply &reply) const
    {
        return {{u"mediaId"_s, &reply.mediaId, Kind::MediaId, required}};
    }
    QList<ReplyField> operator()(callback::VoiceReply &reply) const
    {
        return {{u"mediaId"_s, &reply.mediaId, Kind::MediaId, required}};
    }
    QList<ReplyField> operator()(callback::VideoReply &reply) const
    {
        return {{u"mediaId"_s, &reply.mediaId, Kind::MediaId, required},
                {u"title"_s, &reply.title, Kind::Text, optional},
                {u"description"_s, &reply.description, Kind::Text, optional}};
    }
    QList<ReplyField> operator()(callback::MusicReply &reply) const
    {
        return {{u"title"_s, &reply.title, Kind::Text, optional},
                {u"description"_s, &reply.description, Kind::Text, optional},
                {u"url"_s, &reply.url, Kind::Url, optional},
                {u"hqUrl"_s, &reply.hqUrl, Kind::Url, optional},
                {u"thumbMediaId"_s, &reply.thumbMediaId, Kind::MediaId, required}};
    }
    QList<ReplyField> operator()(callback::NewsReply &reply) const
    {
        QList<ReplyField> fields;
        for (qsizetype i = 0; i < reply.articles.size(); ++i) {
            auto &article = reply.articles[i];
            const QString place = u"articles[%1]."_s.arg(i);
            fields += {{place + u"title"_s, &article.title, Kind::Text, required},
                       {place + u"description"_s, &article.description, Kind::Text, optional},
                       {place + u"picUrl"_s, &article.picUrl, Kind::Url, optional},
                       {place + u"url"_s, &article.url, Kind::Url, required}};
        }
        return fields;
    }
    QList<ReplyField> operator()(callback::TransferReply &reply) const
    {
        return {{u"account"_s, &reply.account, Kind::Account, optional}};
    }
};

template <std::size_t... Indexes>
callback::Reply replyAt(std::size_t index, std::index_sequence<Indexes...>)
{
    callback::Reply reply;
    static_cast<void>(((index == Indexes ? (reply.emplace<Indexes>(), true) : false) || ...));
    return reply;
}

} // namespace

QList<ReplyField> fieldsOf(callback::Reply &reply)
{
    return std::visit(Fields{}, reply);
}

QStringList replyTypes()
{
    // In the order of the variant.
    return {u"text"_s, u"image"_s, u"voice"_s, u"video"_s, u"music"_s, u"news"_s, u"transfer_customer_service"_s};
}

QString typeOf(const callback::Reply &reply)
{
    return replyTypes().at(qsizetype(reply.index()));
}

callback::Reply replyOf(QStringView type)
{
    const qsizetype index = std::max<qsizetype>(replyTypes().indexOf(type.toString()), 0);
    return replyAt(std::size_t(index), std::make_index_sequence<std::variant_size_v<callback::Reply>>());
}

} // namespace core::answering
