// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/appid.h"
#include "core/catalogue/catalogue.h"
#include "core/message/rules_p.h"
#include "core/message/texts.h"

#include <QSet>

#include <algorithm>

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

using Severity = Problem::Severity;

constexpr int contentTooLong = 45002;
constexpr int tooManyArticles = 45008;

struct Required
{
    Operation operation;

    QStringList operator()(const Text &) const { return {u"content"_s}; }
    QStringList operator()(const Voice &) const { return {u"mediaId"_s}; }
    QStringList operator()(const Articles &) const { return {u"mediaId"_s}; }
    QStringList operator()(const PublishedArticle &) const { return {u"articleId"_s}; }
    QStringList operator()(const Card &) const { return {u"cardId"_s}; }

    QStringList operator()(const Image &image) const
    {
        QStringList names;
        for (qsizetype i = 0; i < std::max(image.mediaIds.size(), qsizetype(1)); ++i)
            names += u"mediaIds[%1]"_s.arg(i);
        return names;
    }

    QStringList operator()(const Video &) const
    {
        switch (operation) {
        case Operation::Mass:
        case Operation::Preview: return {u"massMediaId"_s};
        case Operation::CustomerService: return {u"mediaId"_s, u"thumbMediaId"_s};
        case Operation::PassiveReply: return {u"mediaId"_s};
        }
        Q_UNREACHABLE();
    }

    QStringList operator()(const Music &) const
    {
        // A reply may do without the links, then there is only a card.
        return operation == Operation::PassiveReply ? QStringList{u"thumbMediaId"_s}
                                                    : QStringList{u"url"_s, u"hqUrl"_s, u"thumbMediaId"_s};
    }

    QStringList operator()(const News &news) const
    {
        QStringList names;
        for (qsizetype i = 0; i < news.links.size(); ++i)
            names += {u"articles[%1].title"_s.arg(i), u"articles[%1].url"_s.arg(i)};
        return names;
    }

    QStringList operator()(const Menu &menu) const
    {
        QStringList names;
        for (qsizetype i = 0; i < menu.choices.size(); ++i)
            names += {u"choices[%1].id"_s.arg(i), u"choices[%1].content"_s.arg(i)};
        return names;
    }

    QStringList operator()(const MiniProgramPage &) const
    {
        return {u"title"_s, u"appId"_s, u"pagePath"_s, u"thumbMediaId"_s};
    }
};

struct Rules
{
    Operation operation;
    const Catalogue &catalogue;

    QList<Problem> operator()(const Text &text) const
    {
        const Usage usage = textUsage(text.content, operation, catalogue);
        if (usage.bytes > usage.byteLimit)
            return {{.path = u"content"_s,
                     .rule = byteRule(),
                     .limit = usage.byteLimit,
                     .found = usage.bytes,
                     .unit = u"bytes"_s,
                     .message = Texts::tr("The text may have %1 bytes of UTF-8; it has %2 (%3 characters)")
                                    .arg(usage.byteLimit)
                                    .arg(usage.bytes)
                                    .arg(usage.chars),
                     .code = contentTooLong}};
        if (usage.charLimit == 0 || usage.chars <= usage.charLimit)
            return {};
        return {{.severity = Severity::Warning,
                 .path = u"content"_s,
                 .rule = u"mass.text.consoleChars"_s,
                 .limit = usage.charLimit,
                 .found = usage.chars,
                 .unit = u"chars"_s,
                 .message = Texts::tr("The text has %1 characters; the console sends at most %2, so the platform may "
                                      "refuse it")
                                .arg(usage.chars)
                                .arg(usage.charLimit),
                 .code = contentTooLong}};
    }

    QList<Problem> operator()(const Image &image) const
    {
        if (operation == Operation::Mass)
            return {};
        QList<Problem> problems;
        if (image.mediaIds.size() > 1)
            problems += {.severity = operation == Operation::Preview ? Severity::Warning : Severity::Error,
                         .path = u"mediaIds"_s,
                         .rule = u"message.image.count"_s,
                         .limit = 1,
                         .found = image.mediaIds.size(),
                         .unit = u"count"_s,
                         .message = operation == Operation::Preview
                             ? Texts::tr("A preview shows the first of %n picture(s) only", nullptr,
                                         static_cast<int>(image.mediaIds.size()))
                             : Texts::tr("Only a mass send takes several pictures at once; here are %n", nullptr,
                                         static_cast<int>(image.mediaIds.size()))};
        if (!image.recommend.isEmpty() || !image.title.isEmpty())
            problems += {.severity = Severity::Warning,
                         .path = image.recommend.isEmpty() ? u"title"_s : u"recommend"_s,
                         .rule = u"message.image.words"_s,
                         .message = Texts::tr("%1: the words to the pictures are left out").arg(nameOf(operation))};
        return problems;
    }

    QList<Problem> operator()(const News &news) const
    {
        const bool isReply = operation == Operation::PassiveReply;
        const qint64 sure = catalogue.limitValue(isReply ? u"reply.newsForMessage" : u"customer.news.articles");
        const qint64 most = isReply ? catalogue.limitValue(u"reply.newsForEvent") : sure;
        const qsizetype count = news.links.size();
        if (count == 0)
            return {{.path = u"articles"_s,
                     .rule = u"message.required"_s,
                     .limit = 1,
                     .found = 0,
                     .unit = u"count"_s,
                     .message = Texts::tr("There is no article")}};
        if (count <= sure)
            return {};
        Problem problem{.severity = count > most ? Severity::Error : Severity::Warning,
                        .path = u"articles"_s,
                        .rule = isReply ? (count > most ? u"reply.newsForEvent"_s : u"reply.newsForMessage"_s)
                                        : u"customer.news.articles"_s,
                        .limit = count > most ? most : sure,
                        .found = count,
                        .unit = u"count"_s,
                        .code = count > most ? tooManyArticles : 0};
        problem.message = count > most
            ? Texts::tr("%n article(s) may be in it here; there are %1", nullptr, int(most)).arg(count)
            : Texts::tr("The answer to an event may have %1 articles, that to a message one; there are %2")
                  .arg(most)
                  .arg(count);
        return {problem};
    }

    QList<Problem> operator()(const Menu &menu) const
    {
        if (menu.choices.isEmpty())
            return {{.path = u"choices"_s,
                     .rule = u"message.required"_s,
                     .limit = 1,
                     .found = 0,
                     .unit = u"count"_s,
                     .message = Texts::tr("There is nothing to choose from")}};
        QSet<QString> seen;
        for (qsizetype i = 0; i < menu.choices.size(); ++i) {
            const QString &id = menu.choices.at(i).id;
            if (seen.contains(id))
                return {
                    {.severity = Severity::Warning,
                     .path = u"choices[%1].id"_s.arg(i),
                     .rule = u"message.menu.ids"_s,
                     .found = id,
                     .message =
                         Texts::tr("Two choices have the id \"%1\", so their answers look alike").arg(id.left(64))}};
            seen.insert(id);
        }
        return {};
    }

    QList<Problem> operator()(const MiniProgramPage &page) const
    {
        if (page.appId.isEmpty() || AppId::parse(page.appId))
            return {};
        return {
            {.path = u"appId"_s,
             .rule = u"message.appId.form"_s,
             .found = page.appId.left(64),
             .message = Texts::tr("\"%1\" is no AppID: it is wx with 16 hexadecimal digits").arg(page.appId.left(64)),
             .code = 40013}};
    }

    template <typename Other>
    QList<Problem> operator()(const Other &) const
    {
        return {};
    }

private:
    [[nodiscard]] QString byteRule() const
    {
        switch (operation) {
        case Operation::Mass:
        case Operation::Preview: return u"mass.text.bytes"_s;
        case Operation::CustomerService: return u"customer.text.bytes"_s;
        case Operation::PassiveReply: return u"reply.text.bytes"_s;
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QStringList requiredFields(const Content &content, Operation operation)
{
    return std::visit(Required{operation}, content);
}

QList<Problem> checkContent(const Content &content, Operation operation, const Catalogue &catalogue)
{
    return std::visit(Rules{operation, catalogue}, content);
}

} // namespace core::message
