// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/templatestore.h"

#include "core/base/json.h"
#include "core/storage/statement.h"
#include "core/template/datafile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;
using templates::Family;
using templates::Template;

namespace {

QString written(const QList<Template> &all)
{
    QJsonArray rows;
    for (const Template &subject : all)
        rows += subject.toJson();
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

Result<QList<Template>> read(const QString &text)
{
    QList<Template> all;
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue row : rows) {
        const QJsonObject json = row.toObject();
        const auto one =
            json.contains("priTmplId"_L1) ? Template::fromSubscriptionList(json) : Template::fromMessageList(json);
        if (!one)
            return fail(one.error());
        all += *one;
    }
    return all;
}

} // namespace

Result<std::optional<KeptLibrary>> TemplateStore::library(const AppId &appId) const
{
    auto query =
        execute(m_database.connection(), u"SELECT templates, read_at, chosen FROM template_library WHERE appid = ?"_s,
                {appId.toString()});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::nullopt;
    const auto all = read(query->value(0).toString());
    if (!all)
        return fail(all.error());
    return KeptLibrary{.all = *all,
                       .readAt = QDateTime::fromMSecsSinceEpoch(query->value(1).toLongLong(), Qt::UTC),
                       .chosen = query->value(2).toString()};
}

Done TemplateStore::keepLibrary(const AppId &appId, const QList<Template> &all, const QDateTime &readAt)
{
    return change(m_database.connection(),
                  u"INSERT INTO template_library (appid, templates, read_at, chosen) VALUES (?, ?, ?, '')"
                  " ON CONFLICT (appid) DO UPDATE SET templates = excluded.templates, read_at = excluded.read_at"_s,
                  {appId.toString(), written(all), readAt.toMSecsSinceEpoch()});
}

Done TemplateStore::keepChosen(const AppId &appId, const QString &templateId)
{
    return change(m_database.connection(), u"UPDATE template_library SET chosen = ? WHERE appid = ?"_s,
                  {templateId, appId.toString()});
}

Result<std::optional<KeptMessage>> TemplateStore::message(const AppId &appId, const QString &templateId) const
{
    auto query = execute(m_database.connection(),
                         u"SELECT message, text FROM template_messages WHERE appid = ? AND template = ?"_s,
                         {appId.toString(), templateId});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return std::nullopt;
    return KeptMessage{.message = templates::read(query->value(0).toString().toUtf8()).message,
                       .text = query->value(1).toString()};
}

Done TemplateStore::keepMessage(const AppId &appId, const Template &subject, const KeptMessage &kept,
                                const QDateTime &now)
{
    return change(m_database.connection(),
                  u"INSERT INTO template_messages (appid, template, message, text, kept_at) VALUES (?, ?, ?, ?, ?)"
                  " ON CONFLICT (appid, template) DO UPDATE SET message = excluded.message, text = excluded.text,"
                  " kept_at = excluded.kept_at"_s,
                  {appId.toString(), subject.id, QString::fromUtf8(templates::write(kept.message, subject.family)),
                   kept.text, now.toMSecsSinceEpoch()});
}

} // namespace core
