// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"
#include "core/template/datafile.h"

#include <QFile>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

void writeText(JsonWriter &json, QStringView key, const QString &text)
{
    if (text.isEmpty())
        return;
    json.key(key);
    json.text(text);
}

} // namespace

QByteArray write(const TemplateMessage &message, Family family)
{
    JsonWriter json(JsonWriter::Layout::Indented);
    json.beginObject();
    writeText(json, u"touser", message.toUser);
    writeText(json, u"template_id", message.templateId);
    writeText(json, family == Family::Subscription ? u"page" : u"url", message.url);
    if (!message.miniProgram.isEmpty()) {
        json.key(u"miniprogram");
        json.beginObject();
        writeText(json, u"appid", message.miniProgram.appId);
        writeText(json, u"pagepath", message.miniProgram.pagePath);
        json.endObject();
    }
    writeText(json, u"client_msg_id", message.clientMsgId);
    json.key(u"data");
    json.beginObject();
    for (const Value &value : message.values) {
        json.key(value.field);
        json.beginObject();
        json.key(u"value");
        json.text(value.text);
        writeText(json, u"color", value.color);
        json.endObject();
    }
    json.endObject();
    json.endObject();
    return json.bytes() + '\n';
}

QByteArray dataFileSchema()
{
    QFile file(u":/template/template.schema.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace core::templates
