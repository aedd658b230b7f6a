// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/message/bodies.h"
#include "core/message/bodywriter_p.h"
#include "core/message/texts.h"

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

void writeTarget(BodyWriter &body, const Target &target)
{
    if (const auto *list = std::get_if<OpenIds>(&target))
        return body.texts(u"touser", list->ids);
    const auto *tag = std::get_if<TagTarget>(&target);
    body.beginObject(u"filter");
    body.json().key(u"is_to_all");
    body.json().value(tag == nullptr);
    if (tag)
        body.number(u"tag_id", tag->id);
    body.json().endObject();
}

/// Of a mass send the pictures have a shape of their own; "msgtype" is "image" all the same.
void writeImages(BodyWriter &body, const Image &image)
{
    body.beginObject(u"images");
    body.texts(u"media_ids", image.mediaIds);
    body.textIfAny(u"title", image.title);
    body.textIfAny(u"recommend", image.recommend);
    body.number(u"need_open_comment", image.comments == Image::Comments::Closed ? 0 : 1);
    body.number(u"only_fans_can_comment", image.comments == Image::Comments::Fans ? 1 : 0);
    body.json().endObject();
    body.text(u"msgtype", u"image"_s);
}

struct Writing : WritingToMany
{
    using WritingToMany::operator();

    void operator()(const Image &image) { writeImages(body, image); }

    void operator()(const Video &video)
    {
        write(u"mpvideo"_s,
              {{u"media_id", video.massMediaId}, {u"title", video.title}, {u"description", video.description}});
    }

    template <typename Other>
    void operator()(const Other &)
    {
        Q_UNREACHABLE(); // check() has refused it
    }
};

Done checkId(const QString &clientMsgId, const Catalogue &catalogue)
{
    const qsizetype bytes = clientMsgId.toUtf8().size();
    const qint64 most = catalogue.limitValue(u"mass.clientMsgId.bytes");
    if (bytes <= most)
        return {};
    return invalid(u"clientmsgid"_s, Texts::tr("A clientmsgid may have %1 bytes; it has %2").arg(most).arg(bytes));
}

} // namespace

Result<Request> massBody(const Message &message, const Target &target, const MassOptions &options,
                         const Catalogue &catalogue)
{
    const Done checked =
        refuseErrors(check(message, Operation::Mass, catalogue) + check(target, catalogue)).and_then([&] {
            return checkId(options.clientMsgId, catalogue);
        });
    if (!checked)
        return fail(checked.error());
    BodyWriter body;
    writeTarget(body, target);
    std::visit(Writing{{body}}, message.content);
    // Only articles are compared with those of others.
    if (message.kind() == Kind::Articles)
        body.number(u"send_ignore_reprint", options.reprint == Reprint::Continue ? 1 : 0);
    body.textIfAny(u"clientmsgid", options.clientMsgId);
    const bool isList = std::holds_alternative<OpenIds>(target);
    return Request{.endpointId = isList ? u"massSend"_s : u"sendAll"_s, .body = body.finish()};
}

} // namespace core::message
