// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/contentlist.h"

#include <QCoreApplication>

namespace ui::contentlist {

using namespace Qt::StringLiterals;
using namespace core::message;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Composer)
};

/// The first number that no choice has, so that their answers can be told apart.
QString freeId(const Menu &menu)
{
    for (qsizetype number = menu.choices.size() + 1;; ++number) {
        const QString id = QString::number(number);
        const auto has = [&id](const Menu::Choice &choice) { return choice.id == id; };
        if (std::none_of(menu.choices.cbegin(), menu.choices.cend(), has))
            return id;
    }
}

} // namespace

bool isList(const Content &content)
{
    return count(content) > 0;
}

qsizetype count(const Content &content)
{
    if (const auto *image = std::get_if<Image>(&content))
        return image->mediaIds.size();
    if (const auto *news = std::get_if<News>(&content))
        return news->links.size();
    if (const auto *menu = std::get_if<Menu>(&content))
        return menu->choices.size();
    return 0;
}

Content withOneMore(Content content)
{
    if (auto *image = std::get_if<Image>(&content))
        image->mediaIds.append(QString());
    if (auto *news = std::get_if<News>(&content))
        news->links.append(News::Link());
    if (auto *menu = std::get_if<Menu>(&content))
        menu->choices.append({.id = freeId(*menu), .content = {}});
    return content;
}

Content without(Content content, qsizetype index)
{
    if (index < 0 || index >= count(content))
        return content;
    if (auto *image = std::get_if<Image>(&content))
        image->mediaIds.remove(index);
    if (auto *news = std::get_if<News>(&content))
        news->links.remove(index);
    if (auto *menu = std::get_if<Menu>(&content))
        menu->choices.remove(index);
    return content;
}

bool startsItem(const QString &field)
{
    return field.startsWith("mediaIds["_L1) || (field.startsWith("articles["_L1) && field.endsWith(".title"_L1))
        || (field.startsWith("choices["_L1) && field.endsWith(".id"_L1));
}

qsizetype indexIn(const QString &field)
{
    const qsizetype open = field.indexOf(u'[');
    return QStringView(field).mid(open + 1, field.indexOf(u']') - open - 1).toLongLong();
}

QString itemTitle(const QString &field)
{
    const qsizetype number = indexIn(field) + 1;
    if (field.startsWith("mediaIds"_L1))
        return Texts::tr("Picture %1").arg(number);
    return field.startsWith("articles"_L1) ? Texts::tr("Article %1").arg(number) : Texts::tr("Choice %1").arg(number);
}

QString addText(const Content &content)
{
    if (std::holds_alternative<Image>(content))
        return Texts::tr("Add a picture");
    return std::holds_alternative<News>(content) ? Texts::tr("Add an article") : Texts::tr("Add a choice");
}

} // namespace ui::contentlist
