// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/tags.h"

#include "core/catalogue/catalogue.h"
#include "core/sandbox/state.h"

#include <QJsonArray>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int starred = 2;

/// What the calls below have in common; 47001 without it.
Result<QJsonObject> tagOf(const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    if (!body->value("tag"_L1).isObject())
        return refuse(47001);
    return body->value("tag"_L1).toObject();
}

/// No tag has the id 0, which is also what any other type counts as.
int idOf(const QJsonObject &tag)
{
    return tag.value("id"_L1).toInt();
}

} // namespace

Tags::Tags(const Catalogue &catalogue)
    : m_firstOwn(static_cast<int>(catalogue.limitValue(u"user.tagId.firstCustom")))
    , m_most(catalogue.limitValue(u"user.tags"))
    , m_nameBytes(catalogue.limitValue(u"user.tagName.bytes"))
    , m_nextId(m_firstOwn)
    , m_all{{.id = starred, .name = u"星标组"_s}}
{ }

const Tag *Tags::find(int id) const
{
    const auto tag = std::ranges::find(m_all, id, &Tag::id);
    return tag == m_all.cend() ? nullptr : &*tag;
}

Result<Tag> Tags::create(const QString &name)
{
    if (const Done valid = checkName(name); !valid)
        return fail(valid.error());
    const auto own = std::ranges::count_if(m_all, [this](const Tag &tag) { return !isBuiltIn(tag.id); });
    if (own >= m_most)
        return refuse(45056);
    m_all.append({.id = m_nextId++, .name = name});
    return m_all.constLast();
}

Done Tags::rename(int id, const QString &name)
{
    if (Done own = checkOwn(id); !own)
        return own;
    if (find(id)->name == name)
        return {};
    if (Done valid = checkName(name); !valid)
        return valid;
    std::ranges::find(m_all, id, &Tag::id)->name = name;
    return {};
}

Done Tags::remove(int id)
{
    if (Done own = checkOwn(id); !own)
        return own;
    m_all.removeIf([id](const Tag &tag) { return tag.id == id; });
    return {};
}

Done Tags::checkName(const QString &name) const
{
    if (name.trimmed().isEmpty() || std::ranges::find(m_all, name, &Tag::name) != m_all.cend())
        return refuse(45157);
    if (name.toUtf8().size() > m_nameBytes)
        return refuse(45158);
    return {};
}

Done Tags::checkOwn(int id) const
{
    if (!find(id))
        return refuse(45159);
    if (isBuiltIn(id))
        return refuse(45058);
    return {};
}

Outcome createTag(State &state, const Call &call)
{
    auto given = tagOf(call);
    if (!given)
        return given;
    return state.tags.create(given->value("name"_L1).toString()).map([](const Tag &tag) {
        return QJsonObject{{"tag"_L1, QJsonObject{{"id"_L1, tag.id}, {"name"_L1, tag.name}}}};
    });
}

Outcome listTags(State &state, const Call &)
{
    QJsonArray tags;
    for (const Tag &tag : state.tags.all())
        tags.append(
            QJsonObject{{"id"_L1, tag.id}, {"name"_L1, tag.name}, {"count"_L1, state.followers.countTagged(tag.id)}});
    return QJsonObject{{"tags"_L1, tags}};
}

Outcome renameTag(State &state, const Call &call)
{
    auto given = tagOf(call);
    if (!given)
        return given;
    return state.tags.rename(idOf(*given), given->value("name"_L1).toString()).map([] { return ok(); });
}

Outcome deleteTag(State &state, const Call &call)
{
    auto given = tagOf(call);
    if (!given)
        return given;
    const int id = idOf(*given);
    if (state.followers.countTagged(id) > state.catalogue.limitValue(u"user.tagDelete.maxFans"))
        return refuse(45057);
    if (const Done removed = state.tags.remove(id); !removed)
        return fail(removed.error());
    state.followers.untagAll(id);
    return ok();
}

} // namespace core::sandbox
