// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"
#include "core/message/fields.h"
#include "core/message/messagefile.h"

#include <QFile>

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

/// "articles[1].url" taken apart; a plain name has no list.
struct Place
{
    QString list;
    qsizetype index = 0;
    QString key; ///< empty: the item is the text itself

    explicit Place(const QString &name)
    {
        const qsizetype open = name.indexOf(u'[');
        if (open < 0) {
            key = name;
            return;
        }
        const qsizetype close = name.indexOf(u']', open);
        list = name.left(open);
        index = name.mid(open + 1, close - open - 1).toLongLong();
        key = name.mid(close + 2);
    }
};

/// Groups the fields of a list again into its items.
class FieldWriter final
{
public:
    explicit FieldWriter(JsonWriter &json) : m_json(json) { }
    ~FieldWriter() { leaveList(); }
    Q_DISABLE_COPY_MOVE(FieldWriter)

    void write(const Field &field)
    {
        const Place place(field.name);
        if (place.list != m_list)
            leaveList();
        if (!place.list.isEmpty())
            enterItem(place);
        if (!place.list.isEmpty() && place.key.isEmpty())
            return m_json.text(*field.text);
        if (field.text->isEmpty())
            return;
        m_json.key(place.key);
        m_json.text(*field.text);
    }

private:
    void enterItem(const Place &place)
    {
        if (m_list.isEmpty()) {
            m_list = place.list;
            m_json.key(m_list);
            m_json.beginArray();
        }
        if (place.key.isEmpty() || place.index == m_index)
            return;
        leaveItem();
        m_index = place.index;
        m_json.beginObject();
    }

    void leaveItem()
    {
        if (m_index >= 0)
            m_json.endObject();
        m_index = -1;
    }

    void leaveList()
    {
        leaveItem();
        if (!m_list.isEmpty())
            m_json.endArray();
        m_list.clear();
    }

    JsonWriter &m_json;
    QString m_list;
    qsizetype m_index = -1;
};

void writeFields(JsonWriter &json, Content content)
{
    QList<Field> fields = fieldsOf(content);
    if (const auto *image = std::get_if<Image>(&content);
        image && image->mediaIds.size() == 1 && !image->mediaIds.first().isEmpty())
        fields.first().name = u"mediaId"_s;
    FieldWriter writer(json);
    for (const Field &field : fields)
        writer.write(field);
}

void writeTextIfAny(JsonWriter &json, QStringView key, const QString &text)
{
    if (text.isEmpty())
        return;
    json.key(key);
    json.text(text);
}

} // namespace

QString toString(Image::Comments comments)
{
    switch (comments) {
    case Image::Comments::Closed: return u"closed"_s;
    case Image::Comments::Everyone: return u"everyone"_s;
    case Image::Comments::Fans: return u"fans"_s;
    }
    Q_UNREACHABLE();
}

QByteArray write(const Message &message)
{
    JsonWriter json(JsonWriter::Layout::Indented);
    json.beginObject();
    json.key(u"type");
    json.text(toString(message.kind()));
    writeFields(json, message.content);
    if (const auto *image = std::get_if<Image>(&message.content); image && image->comments != Image::Comments::Closed)
        writeTextIfAny(json, u"comments", toString(image->comments));
    writeTextIfAny(json, u"kfAccount", message.kfAccount);
    json.endObject();
    return json.bytes() + '\n';
}

QByteArray fileSchema()
{
    QFile file(u":/message/message.schema.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace core::message
