// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Buttons of menus as programs send them.
namespace test {

inline QJsonObject button(const QString &type, const QString &name, const QJsonObject &more = {})
{
    QJsonObject made = more;
    made.insert(QLatin1String("type"), type);
    made.insert(QLatin1String("name"), name);
    return made;
}

inline QJsonObject click(const QString &name = QStringLiteral("今日歌曲"), const QString &key = QStringLiteral("V1001"))
{
    return button(QStringLiteral("click"), name, {{QLatin1String("key"), key}});
}

inline QJsonObject view(const QString &url)
{
    return button(QStringLiteral("view"), QStringLiteral("搜索"), {{QLatin1String("url"), url}});
}

inline QJsonObject submenu(const QJsonArray &children)
{
    return {{QLatin1String("name"), QStringLiteral("菜单")}, {QLatin1String("sub_button"), children}};
}

inline QByteArray wire(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QByteArray menuOf(const QJsonArray &buttons)
{
    return wire({{QLatin1String("button"), buttons}});
}

/// A menu with one pop-up, in which stands this button alone.
inline QByteArray nested(const QJsonObject &child)
{
    return menuOf({submenu({child})});
}

inline QJsonArray copies(const QJsonObject &what, int count)
{
    QJsonArray all;
    for (int i = 0; i < count; ++i)
        all.append(what);
    return all;
}

} // namespace test
