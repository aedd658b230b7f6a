// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media.h"

#include <QCoreApplication>

namespace core::media {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::media)
};

} // namespace

QString toString(Kind kind)
{
    switch (kind) {
    case Kind::Image: return u"image"_s;
    case Kind::Voice: return u"voice"_s;
    case Kind::Video: return u"video"_s;
    case Kind::Thumb: return u"thumb"_s;
    }
    Q_UNREACHABLE();
}

QString toString(Keeping keeping)
{
    switch (keeping) {
    case Keeping::Temporary: return u"temporary"_s;
    case Keeping::Permanent: return u"permanent"_s;
    case Keeping::InArticle: return u"article"_s;
    }
    Q_UNREACHABLE();
}

Result<Kind> parseKind(QStringView text)
{
    for (const Kind kind : {Kind::Image, Kind::Voice, Kind::Video, Kind::Thumb}) {
        if (text == toString(kind))
            return kind;
    }
    return invalid(u"kind"_s, Texts::tr("“%1” is no kind of media; there are image, voice, video and thumb").arg(text));
}

Result<Keeping> parseKeeping(QStringView text)
{
    for (const Keeping keeping : {Keeping::Temporary, Keeping::Permanent, Keeping::InArticle}) {
        if (text == toString(keeping))
            return keeping;
    }
    return invalid(u"keeping"_s, Texts::tr("“%1” is none of temporary, permanent and article").arg(text));
}

} // namespace core::media
