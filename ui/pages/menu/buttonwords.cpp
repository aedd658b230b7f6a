// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/buttonwords.h"

#include "core/menu/menu.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui::words {

using namespace Qt::StringLiterals;
using core::menu::Button;
using core::menu::MenuSet;
using core::menu::Place;
using core::menu::Problem;

namespace {

struct Pair
{
    QLatin1String name;
    const char *text;
};

constexpr std::array fieldTitles{
    Pair{"name"_L1, QT_TRANSLATE_NOOP("ui::menu", "Name")},
    Pair{"type"_L1, QT_TRANSLATE_NOOP("ui::menu", "Type")},
    Pair{"key"_L1, QT_TRANSLATE_NOOP("ui::menu", "Key")},
    Pair{"url"_L1, QT_TRANSLATE_NOOP("ui::menu", "Link")},
    Pair{"media_id"_L1, QT_TRANSLATE_NOOP("ui::menu", "Material")},
    Pair{"article_id"_L1, QT_TRANSLATE_NOOP("ui::menu", "Article")},
    Pair{"appid"_L1, QT_TRANSLATE_NOOP("ui::menu", "AppID")},
    Pair{"pagepath"_L1, QT_TRANSLATE_NOOP("ui::menu", "Page")},
    Pair{"sub_button"_L1, QT_TRANSLATE_NOOP("ui::menu", "Pop-up")},
    Pair{"button"_L1, QT_TRANSLATE_NOOP("ui::menu", "Buttons")},
    Pair{"matchrule"_L1, QT_TRANSLATE_NOOP("ui::menu", "Match rule")},
    Pair{"matchrule.tag_id"_L1, QT_TRANSLATE_NOOP("ui::menu", "Tag")},
    Pair{"matchrule.client_platform_type"_L1, QT_TRANSLATE_NOOP("ui::menu", "Client")},
};

constexpr std::array typeIcons{
    Pair{"view"_L1, "globe"},
    Pair{"click"_L1, "bolt"},
    Pair{"miniprogram"_L1, "miniprogram"},
    Pair{"article_id"_L1, "article"},
    Pair{"article_view_limited"_L1, "article-open"},
    Pair{"view_limited"_L1, "article-open"},
    Pair{"media_id"_L1, "material"},
    Pair{"scancode_push"_L1, "scan"},
    Pair{"scancode_waitmsg"_L1, "scan"},
    Pair{"pic_sysphoto"_L1, "camera"},
    Pair{"pic_photo_or_album"_L1, "album"},
    Pair{"pic_weixin"_L1, "album"},
    Pair{"location_select"_L1, "pin"},
};

template <size_t N>
const char *find(const std::array<Pair, N> &pairs, QStringView name)
{
    const auto *const found = std::ranges::find_if(pairs, [name](const Pair &pair) { return name == pair.name; });
    return found == pairs.end() ? nullptr : found->text;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::menu", text);
}

} // namespace

QString fieldTitle(const QString &wireName)
{
    const char *title = find(fieldTitles, wireName);
    return title ? translated(title) : wireName;
}

QString typeTitle(const Button &button)
{
    if (!button.children.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ui::menu", "Pop-up"));
    if (const core::menu::ButtonType *type = core::menu::buttonType(button.type))
        return core::menu::titleOf(*type);
    return button.type.isEmpty() ? translated(QT_TRANSLATE_NOOP("ui::menu", "Does nothing yet")) : button.type;
}

QString typeIcon(const Button &button)
{
    return button.children.isEmpty() ? typeIcon(button.type) : u"popup"_s;
}

QString typeIcon(QStringView type)
{
    const char *name = find(typeIcons, type);
    return name ? QString::fromLatin1(name) : u"unknown"_s;
}

QString buttonTitle(const MenuSet &menus, const Place &place)
{
    const core::menu::Menu *menu = place.conditional < 0 ? &menus.base
        : place.conditional < menus.conditional.size()   ? &menus.conditional.at(place.conditional).menu
                                                         : nullptr;
    if (!menu || !place.isButton() || place.button >= menu->buttons.size())
        return {};
    const Button &top = menu->buttons.at(place.button);
    if (!place.isSub() || place.sub >= top.children.size())
        return shownTitle(top.name);
    return shownTitle(top.name) + u" › "_s + shownTitle(top.children.at(place.sub).name);
}

QString shownTitle(const QString &name)
{
    return name.trimmed().isEmpty() ? translated(QT_TRANSLATE_NOOP("ui::menu", "(no name)")) : name.simplified();
}

QString severityIcon(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note: return u"info"_s;
    case Problem::Severity::Warning: return u"warning"_s;
    case Problem::Severity::Error: return u"error"_s;
    }
    return {};
}

Tone severityTone(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note: return Tone::Muted;
    case Problem::Severity::Warning: return Tone::Warning;
    case Problem::Severity::Error: return Tone::Bad;
    }
    return Tone::Normal;
}

QString severityTitle(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note: return translated(QT_TRANSLATE_NOOP("ui::menu", "Note"));
    case Problem::Severity::Warning: return translated(QT_TRANSLATE_NOOP("ui::menu", "Warning"));
    case Problem::Severity::Error: return translated(QT_TRANSLATE_NOOP("ui::menu", "Error"));
    }
    return {};
}

} // namespace ui::words
