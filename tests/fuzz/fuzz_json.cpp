// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A menu that somebody pastes or opens.
#include "core/base/jsontree.h"
#include "core/menu/menujson.h"
#include "tests/fuzz/target.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace core;
using fuzz::require;

namespace {

/// Numbers by their value: Qt keeps a whole one as an integer or as a double, and takes these for different.
bool isAlike(const QJsonValue &one, const QJsonValue &other)
{
    if (one.isDouble() && other.isDouble())
        return one.toDouble() == other.toDouble();
    if (one.isArray() && other.isArray()) {
        const QJsonArray items = one.toArray();
        const QJsonArray others = other.toArray();
        return std::equal(items.begin(), items.end(), others.begin(), others.end(),
                          [](const QJsonValue &a, const QJsonValue &b) { return isAlike(a, b); });
    }
    if (!one.isObject() || !other.isObject())
        return one == other;
    const QJsonObject object = one.toObject();
    const QJsonObject members = other.toObject();
    const QStringList keys = object.keys();
    return keys == members.keys()
        && std::ranges::all_of(keys, [&](const QString &key) { return isAlike(object[key], members[key]); });
}

void checkTree(const QByteArray &input)
{
    const auto tree = parseTree(input);
    if (!tree) {
        require(!tree.error().message.isEmpty(), "an error says what is wrong");
        require(tree.error().line >= 1 && tree.error().line <= input.count('\n') + input.count('\r') + 1,
                "the line is in the text", tree.error().message.toUtf8());
        require(tree.error().column >= 1 && tree.error().column <= input.size() + 1, "the column is in the text",
                tree.error().message.toUtf8());
        return;
    }
    const QJsonValue value = tree->toValue();
    if (QString::fromUtf8(input).mid(1).contains(QChar::ByteOrderMark) || input.toLower().contains("\\ufeff"))
        return; // which Qt drops where a string begins with it
    const QJsonDocument document = QJsonDocument::fromJson(input);
    if (document.isObject())
        require(isAlike(value, document.object()), "an object as Qt reads it", document.toJson());
    if (document.isArray())
        require(isAlike(value, document.array()), "an array as Qt reads it", document.toJson());
}

} // namespace

void fuzz::run(const QByteArray &input)
{
    checkTree(input);
    const menu::Reading reading = menu::read(input);
    for (const menu::Problem &problem : reading.problems) {
        require(!problem.message.isEmpty(), "a problem says what is wrong");
        require(problem.line >= 0 && problem.line <= input.size() + 1, "and in which line", problem.message.toUtf8());
    }
    const QByteArray written = menu::write(reading.menus);
    const menu::Reading again = menu::read(written);
    require(again.menus == reading.menus, "a menu that was written is read as it was",
            written + '\n' + menu::write(again.menus));
    require(menu::write(again.menus) == written, "there is one way of writing", written);
    require(QJsonDocument::fromJson(menu::createBody(reading.menus.base)).isObject(), "the wire carries JSON");
}

QByteArrayList fuzz::seeds()
{
    QByteArrayList files;
    for (QDirIterator folder(QStringLiteral(MPDESK_TEST_DATA "/menu"), {QStringLiteral("*.json")}, QDir::Files,
                             QDirIterator::Subdirectories);
         folder.hasNext();) {
        QFile file(folder.next());
        if (file.open(QIODevice::ReadOnly))
            files += file.readAll();
    }
    return files;
}

QByteArrayList fuzz::words()
{
    QByteArrayList all{"null",    "true",    "-0",  "1e400", "0.1",          "9007199254740993",
                       "\\ud800", "\\u0000", "\\/", "[[[[",  "\xef\xbb\xbf", "{\"a\":1,\"a\":2}",
                       "，",      "“"};
    for (const char *key : {"menu",
                            "button",
                            "sub_button",
                            "list",
                            "name",
                            "type",
                            "key",
                            "url",
                            "media_id",
                            "article_id",
                            "appid",
                            "pagepath",
                            "matchrule",
                            "tag_id",
                            "client_platform_type",
                            "conditionalmenu",
                            "menuid",
                            "selfmenu_info",
                            "is_menu_open",
                            "value",
                            "news_info",
                            "errcode",
                            "errmsg"})
        all += '"' + QByteArray(key) + "\":";
    for (const char *type : {"click", "view", "miniprogram", "scancode_push", "media_id", "news", "text", "img"})
        all += '"' + QByteArray(type) + '"';
    return all;
}
