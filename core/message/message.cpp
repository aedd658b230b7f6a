// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/message.h"

#include "core/message/texts.h"

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

template <std::size_t... Index>
Content contentAt(std::size_t wanted, std::index_sequence<Index...>)
{
    Content content;
    static_cast<void>(((Index == wanted && (content.emplace<Index>(), true)) || ...));
    return content;
}

} // namespace

Content contentOf(Kind kind)
{
    return contentAt(static_cast<std::size_t>(kind), std::make_index_sequence<std::variant_size_v<Content>>());
}

QString toString(Kind kind)
{
    static constexpr std::array names{"text"_L1,  "image"_L1,  "voice"_L1,         "video"_L1,   "music"_L1,
                                      "news"_L1,  "mpnews"_L1, "mpnewsarticle"_L1, "msgmenu"_L1, "miniprogrampage"_L1,
                                      "wxcard"_L1};
    static_assert(names.size() == allKinds.size());
    return names.at(static_cast<std::size_t>(kind));
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Text: return Texts::tr("Text");
    case Kind::Image: return Texts::tr("Image");
    case Kind::Voice: return Texts::tr("Voice");
    case Kind::Video: return Texts::tr("Video");
    case Kind::Music: return Texts::tr("Music");
    case Kind::News: return Texts::tr("News by link");
    case Kind::Articles: return Texts::tr("Articles of a draft");
    case Kind::PublishedArticle: return Texts::tr("Published article");
    case Kind::Menu: return Texts::tr("Question with choices");
    case Kind::MiniProgramPage: return Texts::tr("Mini-program card");
    case Kind::Card: return Texts::tr("Coupon");
    }
    Q_UNREACHABLE();
}

} // namespace core::message
