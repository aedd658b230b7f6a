// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/levelfacts_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

constexpr LevelFacts top{.level = Level::Top,
                         .nameBytes = u"menu.topName.bytes",
                         .shownChars = u"menu.topName.shownChars",
                         .nameCode = 40018,
                         .typeCode = 40017,
                         .keyCode = 40019,
                         .urlCode = 40020,
                         .domainCode = 40055};
constexpr LevelFacts sub{.level = Level::Sub,
                         .nameBytes = u"menu.subName.bytes",
                         .shownChars = u"menu.subName.shownChars",
                         .nameCode = 40025,
                         .typeCode = 40024,
                         .keyCode = 40026,
                         .urlCode = 40027,
                         .domainCode = 40054};

struct Word
{
    QLatin1String field;
    const char *text;
};

constexpr Word words[] = {
    {"name"_L1, QT_TRANSLATE_NOOP("core::menu", "name")},
    {"type"_L1, QT_TRANSLATE_NOOP("core::menu", "type")},
    {"key"_L1, QT_TRANSLATE_NOOP("core::menu", "key")},
    {"url"_L1, QT_TRANSLATE_NOOP("core::menu", "link")},
    {"media_id"_L1, QT_TRANSLATE_NOOP("core::menu", "material (media_id)")},
    {"article_id"_L1, QT_TRANSLATE_NOOP("core::menu", "article (article_id)")},
    {"appid"_L1, QT_TRANSLATE_NOOP("core::menu", "mini program's AppID")},
    {"pagepath"_L1, QT_TRANSLATE_NOOP("core::menu", "mini program's page")},
    {"sub_button"_L1, QT_TRANSLATE_NOOP("core::menu", "list of sub-buttons")},
    {"matchrule.tag_id"_L1, QT_TRANSLATE_NOOP("core::menu", "tag")},
    {"matchrule.client_platform_type"_L1, QT_TRANSLATE_NOOP("core::menu", "client platform")},
};

} // namespace

const LevelFacts &factsOf(Level level)
{
    return level == Level::Top ? top : sub;
}

int codeOf(const QString &field, const LevelFacts &level)
{
    if (field == "name"_L1)
        return level.nameCode;
    if (field == "key"_L1)
        return level.keyCode;
    if (field == "url"_L1)
        return level.urlCode;
    if (field == "media_id"_L1)
        return 40007;
    if (field == "article_id"_L1)
        return 53600;
    if (field == "appid"_L1)
        return 40166;
    if (field == "pagepath"_L1)
        return 41011;
    if (field == "sub_button"_L1)
        return level.level == Level::Top ? 40023 : 40022;
    return level.typeCode;
}

QString wordFor(const QString &field)
{
    const auto *const found = std::ranges::find_if(words, [&](const Word &word) { return field == word.field; });
    return found == std::end(words) ? field : QCoreApplication::translate("core::menu", found->text);
}

} // namespace core::menu
