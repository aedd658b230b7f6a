// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/buttontype.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "core::menu";

constexpr std::array keyOnly{Field::Key};
constexpr std::array urlOnly{Field::Url};
constexpr std::array mediaOnly{Field::MediaId};
constexpr std::array articleOnly{Field::ArticleId};
constexpr std::array miniProgram{Field::Url, Field::AppId, Field::PagePath};

constexpr std::array types{
    ButtonType{"view"_L1, urlOnly, QT_TRANSLATE_NOOP("core::menu", "Open a web page"),
               QT_TRANSLATE_NOOP("core::menu", "Opens the link in WeChat's browser.")},
    ButtonType{"click"_L1, keyOnly, QT_TRANSLATE_NOOP("core::menu", "Send an event"),
               QT_TRANSLATE_NOOP("core::menu", "Sends the key to your server, which can answer with a message.")},
    ButtonType{"miniprogram"_L1, miniProgram, QT_TRANSLATE_NOOP("core::menu", "Open a mini program"),
               QT_TRANSLATE_NOOP("core::menu",
                                 "Opens a page of a linked mini program; clients that are too old open the link.")},
    ButtonType{"article_id"_L1, articleOnly, QT_TRANSLATE_NOOP("core::menu", "Send a published article"),
               QT_TRANSLATE_NOOP("core::menu", "Sends a published article into the chat as a card.")},
    ButtonType{"article_view_limited"_L1, articleOnly, QT_TRANSLATE_NOOP("core::menu", "Open a published article"),
               QT_TRANSLATE_NOOP("core::menu", "Opens a published article at once.")},
    ButtonType{"media_id"_L1, mediaOnly, QT_TRANSLATE_NOOP("core::menu", "Send material"),
               QT_TRANSLATE_NOOP("core::menu", "Sends a permanent image, voice or video into the chat.")},
    ButtonType{"view_limited"_L1, mediaOnly, QT_TRANSLATE_NOOP("core::menu", "Open news material"),
               QT_TRANSLATE_NOOP("core::menu", "Opens an article of permanent news material, which is retired.")},
    ButtonType{"scancode_push"_L1, keyOnly, QT_TRANSLATE_NOOP("core::menu", "Scan and open"),
               QT_TRANSLATE_NOOP("core::menu", "Scans a code, shows what it says, and tells your server.")},
    ButtonType{"scancode_waitmsg"_L1, keyOnly, QT_TRANSLATE_NOOP("core::menu", "Scan and wait for an answer"),
               QT_TRANSLATE_NOOP("core::menu", "Scans a code and waits for your server's message.")},
    ButtonType{"pic_sysphoto"_L1, keyOnly, QT_TRANSLATE_NOOP("core::menu", "Take a photo"),
               QT_TRANSLATE_NOOP("core::menu", "Opens the camera and sends the photo to your server.")},
    ButtonType{"pic_photo_or_album"_L1, keyOnly, QT_TRANSLATE_NOOP("core::menu", "Take or choose a photo"),
               QT_TRANSLATE_NOOP("core::menu", "Asks for the camera or the album and sends the photos.")},
    ButtonType{"pic_weixin"_L1, keyOnly, QT_TRANSLATE_NOOP("core::menu", "Choose photos"),
               QT_TRANSLATE_NOOP("core::menu", "Opens WeChat's album and sends the photos that are chosen.")},
    ButtonType{"location_select"_L1, keyOnly, QT_TRANSLATE_NOOP("core::menu", "Send a location"),
               QT_TRANSLATE_NOOP("core::menu", "Opens the map and sends the place that is chosen.")},
};

constexpr std::array consoleTypes{"text"_L1, "img"_L1, "photo"_L1, "video"_L1, "voice"_L1, "news"_L1};

} // namespace

QLatin1String toString(Field field)
{
    switch (field) {
    case Field::Key: return "key"_L1;
    case Field::Url: return "url"_L1;
    case Field::MediaId: return "media_id"_L1;
    case Field::ArticleId: return "article_id"_L1;
    case Field::AppId: return "appid"_L1;
    case Field::PagePath: return "pagepath"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Field> fieldNamed(QStringView name)
{
    for (const Field field : allFields()) {
        if (name == toString(field))
            return field;
    }
    return std::nullopt;
}

std::span<const Field> allFields()
{
    static constexpr std::array fields{Field::Key,       Field::Url,   Field::MediaId,
                                       Field::ArticleId, Field::AppId, Field::PagePath};
    return fields;
}

std::span<const ButtonType> buttonTypes()
{
    return types;
}

const ButtonType *buttonType(QStringView name)
{
    const auto *const found = std::ranges::find_if(types, [name](const ButtonType &type) { return name == type.name; });
    return found == types.end() ? nullptr : found;
}

bool isConsoleType(QStringView name)
{
    return std::ranges::any_of(consoleTypes, [name](QLatin1String type) { return name == type; });
}

QString titleOf(const ButtonType &type)
{
    return QCoreApplication::translate(context, type.title);
}

QString purposeOf(const ButtonType &type)
{
    return QCoreApplication::translate(context, type.purpose);
}

} // namespace core::menu
