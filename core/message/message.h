// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <variant>

namespace core::message {

struct Text
{
    QString content;

    friend bool operator==(const Text &, const Text &) = default;
};

/// One picture, or for a mass send several.
struct Image
{
    enum class Comments { Closed, Everyone, Fans }; ///< who may comment, once it was sent to many

    QStringList mediaIds;
    QString title; ///< of a mass send; may be empty
    QString recommend; ///< of a mass send: the words above the pictures; the platform has its own when empty
    Comments comments = Comments::Closed;

    friend bool operator==(const Image &, const Image &) = default;
};

struct Voice
{
    QString mediaId;

    friend bool operator==(const Voice &, const Voice &) = default;
};

/// Has two ids that the platform does not take for each other (40007), so that each operation picks its own.
struct Video
{
    QString mediaId; ///< as uploaded: customer service and passive replies; the input of media/uploadvideo
    QString massMediaId; ///< as media/uploadvideo answered: mass sends and previews
    QString thumbMediaId; ///< customer service
    QString title;
    QString description;

    friend bool operator==(const Video &, const Video &) = default;
};

struct Music
{
    QString title;
    QString description;
    QString url;
    QString hqUrl; ///< played on Wi-Fi
    QString thumbMediaId;

    friend bool operator==(const Music &, const Music &) = default;
};

/// Cards that open a web page of anybody's.
struct News
{
    struct Link
    {
        QString title;
        QString description;
        QString url;
        QString picUrl;

        friend bool operator==(const Link &, const Link &) = default;
    };
    QList<Link> links;

    friend bool operator==(const News &, const News &) = default;
};

/// The articles of a draft (mpnews), for a mass send, which uses the draft up, and its preview.
struct Articles
{
    QString mediaId;

    friend bool operator==(const Articles &, const Articles &) = default;
};

/// An article that was published with freepublish (mpnewsarticle), for customer messages.
struct PublishedArticle
{
    QString articleId;

    friend bool operator==(const PublishedArticle &, const PublishedArticle &) = default;
};

/// A question with answers to tap on (msgmenu); a tap comes back as a text with bizmsgmenuid.
struct Menu
{
    struct Choice
    {
        QString id;
        QString content;

        friend bool operator==(const Choice &, const Choice &) = default;
    };
    QString head;
    QList<Choice> choices;
    QString tail;

    friend bool operator==(const Menu &, const Menu &) = default;
};

struct MiniProgramPage
{
    QString title;
    QString appId;
    QString pagePath;
    QString thumbMediaId;

    friend bool operator==(const MiniProgramPage &, const MiniProgramPage &) = default;
};

/// A coupon (wxcard).
struct Card
{
    QString cardId;
    QString cardExt; ///< signed JSON, of a preview

    friend bool operator==(const Card &, const Card &) = default;
};

using Content =
    std::variant<Text, Image, Voice, Video, Music, News, Articles, PublishedArticle, Menu, MiniProgramPage, Card>;

/// In the order of Content.
enum class Kind {
    Text,
    Image,
    Voice,
    Video,
    Music,
    News,
    Articles,
    PublishedArticle,
    Menu,
    MiniProgramPage,
    Card,
};
inline constexpr std::array allKinds{Kind::Text,     Kind::Image,
                                     Kind::Voice,    Kind::Video,
                                     Kind::Music,    Kind::News,
                                     Kind::Articles, Kind::PublishedArticle,
                                     Kind::Menu,     Kind::MiniProgramPage,
                                     Kind::Card};
static_assert(allKinds.size() == std::variant_size_v<Content>);

/// What somebody wants to say, whichever way it is sent.
struct Message
{
    Content content;
    QString kfAccount; ///< the agent in whose name a customer message comes, "name@wechat"; empty = the account

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(content.index()); }

    friend bool operator==(const Message &, const Message &) = default;
};

/// An empty content of that kind.
[[nodiscard]] Content contentOf(Kind kind);
/// The platform's msgtype in customer messages, which names the kind in files and for scripts: "text", "mpnews"…
[[nodiscard]] QString toString(Kind kind);
/// Translated, for people: "Text", "Articles of a draft"…
[[nodiscard]] QString nameOf(Kind kind);

} // namespace core::message
