// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/fields.h"
#include "core/message/messagefile.h"
#include "core/message/texts.h"

#include <algorithm>
#include <cstddef>

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

using Type = JsonNode::Type;

constexpr JsonLimits fileLimits{.bytes = 1024 * 1024, .values = 20'000};
constexpr std::array allComments{Image::Comments::Closed, Image::Comments::Everyone, Image::Comments::Fans};

/// The key of the list that a kind has, or nothing.
QString listOf(Kind kind)
{
    switch (kind) {
    case Kind::Image: return u"mediaIds"_s;
    case Kind::News: return u"articles"_s;
    case Kind::Menu: return u"choices"_s;
    default: return {};
    }
}

void resizeList(Content &content, std::size_t size)
{
    const auto count = static_cast<qsizetype>(size);
    if (auto *image = std::get_if<Image>(&content))
        image->mediaIds.resize(count);
    else if (auto *news = std::get_if<News>(&content))
        news->links.resize(count);
    else if (auto *menu = std::get_if<Menu>(&content))
        menu->choices.resize(count);
}

/// The keys of one item of the kind's list; none where its items are texts.
QStringList itemKeys(Kind kind)
{
    Content content = contentOf(kind);
    resizeList(content, 1);
    QStringList keys;
    for (const Field &field : fieldsOf(content)) {
        if (field.name.contains("]."_L1))
            keys += field.name.section(u"]."_s, 1);
    }
    return keys;
}

/// Reads straight down and keeps each fault with its place.
class Reading final
{
public:
    explicit Reading(const JsonNode &root) : m_root(root) { }

    [[nodiscard]] Message message();
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    void blame(const QString &path, const QString &rule, const QString &message, const QString &advice = {});
    bool is(const JsonNode &node, Type type, const QString &path);
    bool isObject(const JsonNode &node, const QStringList &known, const QString &path);
    QString text(const JsonNode &object, const QString &key, const QString &path);
    std::optional<Kind> kind();
    void readList(Content &content, Kind kind);
    void readPictures(Image &image);
    void readItems(Content &content, const JsonNode &list, Kind kind);
    Image::Comments comments();

    const JsonNode &m_root;
    QList<Problem> m_problems;
};

void Reading::blame(const QString &path, const QString &rule, const QString &message, const QString &advice)
{
    m_problems += Problem{.path = path, .rule = rule, .message = message, .advice = advice};
}

bool Reading::is(const JsonNode &node, Type type, const QString &path)
{
    if (node.type == type)
        return true;
    blame(path, u"message.file.type"_s,
          Texts::tr("This has to be %1, not %2").arg(typeName(type), typeName(node.type)));
    return false;
}

bool Reading::isObject(const JsonNode &node, const QStringList &known, const QString &path)
{
    if (!is(node, Type::Object, path))
        return false;
    QSet<QString> seen;
    for (const JsonNode::Member &member : node.members) {
        const QString at = path.isEmpty() ? member.key : QString(path + u'.' + member.key);
        if (!known.contains(member.key))
            blame(at, u"message.file.unknown"_s, Texts::tr("\"%1\" is not known here").arg(member.key.left(64)),
                  Texts::tr("Known are: %1").arg(known.join(u", "_s)));
        else if (seen.contains(member.key))
            blame(at, u"message.file.twice"_s, Texts::tr("\"%1\" is there twice").arg(member.key));
        seen.insert(member.key);
    }
    return true;
}

QString Reading::text(const JsonNode &object, const QString &key, const QString &path)
{
    const JsonNode *node = object.member(key);
    return node && is(*node, Type::String, path) ? node->text : QString();
}

std::optional<Kind> Reading::kind()
{
    QStringList names;
    for (const Kind kind : allKinds)
        names += toString(kind);
    const JsonNode *type = m_root.member(u"type");
    const QString advice = Texts::tr("Known are: %1").arg(names.join(u", "_s));
    if (!type) {
        blame(u"type"_s, u"message.file.kind"_s, Texts::tr("The file does not say of which type the message is"),
              advice);
        return {};
    }
    if (!is(*type, Type::String, u"type"_s))
        return {};
    const qsizetype at = names.indexOf(type->text);
    if (at >= 0)
        return allKinds.at(static_cast<std::size_t>(at));
    blame(u"type"_s, u"message.file.kind"_s, Texts::tr("\"%1\" is no type of message").arg(type->text.left(64)),
          advice);
    return {};
}

Message Reading::message()
{
    if (!is(m_root, Type::Object, {}))
        return {};
    const auto kind = this->kind();
    if (!kind)
        return {};
    static_cast<void>(isObject(m_root, QStringList{u"$schema"_s, u"type"_s} + fileKeys(*kind), {}));
    Message message{.content = contentOf(*kind), .kfAccount = text(m_root, u"kfAccount"_s, u"kfAccount"_s)};
    for (const Field &field : fieldsOf(message.content))
        *field.text = text(m_root, field.name, field.name);
    readList(message.content, *kind);
    if (auto *image = std::get_if<Image>(&message.content))
        image->comments = comments();
    return message;
}

void Reading::readList(Content &content, Kind kind)
{
    if (auto *image = std::get_if<Image>(&content))
        return readPictures(*image);
    const QString key = listOf(kind);
    const JsonNode *list = key.isEmpty() ? nullptr : m_root.member(key);
    if (list && is(*list, Type::Array, key))
        readItems(content, *list, kind);
}

void Reading::readItems(Content &content, const JsonNode &list, Kind kind)
{
    const QString key = listOf(kind);
    const QStringList known = itemKeys(kind);
    for (std::size_t i = 0; i < list.items.size(); ++i)
        static_cast<void>(isObject(list.items.at(i), known, u"%1[%2]"_s.arg(key).arg(i)));
    resizeList(content, list.items.size());
    for (const Field &field : fieldsOf(content)) {
        if (!field.name.contains(u'['))
            continue;
        const std::size_t index = field.name.section(u'[', 1).section(u']', 0, 0).toULongLong();
        *field.text = text(list.items.at(index), field.name.section(u"]."_s, 1), field.name);
    }
}

void Reading::readPictures(Image &image)
{
    const JsonNode *several = m_root.member(u"mediaIds");
    if (m_root.member(u"mediaId")) {
        image.mediaIds = {text(m_root, u"mediaId"_s, u"mediaId"_s)};
        if (several)
            blame(u"mediaIds"_s, u"message.file.twice"_s, Texts::tr("Either mediaId or mediaIds names the pictures"));
        return;
    }
    if (!several || !is(*several, Type::Array, u"mediaIds"_s))
        return;
    for (std::size_t i = 0; i < several->items.size(); ++i) {
        const JsonNode &item = several->items.at(i);
        image.mediaIds += is(item, Type::String, u"mediaIds[%1]"_s.arg(i)) ? item.text : QString();
    }
}

Image::Comments Reading::comments()
{
    const QString name = text(m_root, u"comments"_s, u"comments"_s);
    const auto found = std::ranges::find(allComments, name, qOverload<Image::Comments>(toString));
    if (found != allComments.end())
        return *found;
    const JsonNode *node = m_root.member(u"comments");
    if (node && node->type == Type::String)
        blame(u"comments"_s, u"message.file.value"_s,
              Texts::tr("\"%1\" does not say who may comment").arg(name.left(64)),
              Texts::tr("Known are: %1").arg(u"closed, everyone, fans"_s));
    return Image::Comments::Closed;
}

} // namespace

QStringList fileKeys(Kind kind)
{
    Content content = contentOf(kind);
    QStringList keys;
    for (const Field &field : fieldsOf(content))
        keys += field.name;
    if (const QString list = listOf(kind); !list.isEmpty())
        keys += list;
    if (kind == Kind::Image)
        keys += {u"mediaId"_s, u"comments"_s};
    return keys << u"kfAccount"_s;
}

MessageFile read(const QByteArray &bytes)
{
    auto tree = parseTree(bytes, fileLimits);
    if (!tree) {
        const JsonNode place{.line = tree.error().line, .column = tree.error().column};
        return {.problems = {{.rule = u"message.file.json"_s, .message = tree.error().message}}, .tree = place};
    }
    Reading reading(*tree);
    MessageFile file{.message = reading.message(), .problems = reading.problems()};
    file.tree = *std::move(tree);
    return file;
}

const JsonNode &MessageFile::nodeAt(const QString &path) const
{
    const bool isOnlyPicture = path == "mediaIds[0]"_L1 && tree.member(u"mediaId");
    return isOnlyPicture ? *tree.member(u"mediaId") : tree.nearest(path);
}

} // namespace core::message
