// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/answerwords.h"

#include "core/answering/replyfields.h"

#include <QCoreApplication>

#include <array>

namespace ui::words {

using namespace Qt::StringLiterals;
using core::answering::Conditions;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

struct Named
{
    QLatin1String name;
    const char *text;
};

constexpr std::array types{
    Named{"text"_L1, QT_TRANSLATE_NOOP("Answers", "Text")},
    Named{"image"_L1, QT_TRANSLATE_NOOP("Answers", "Picture")},
    Named{"voice"_L1, QT_TRANSLATE_NOOP("Answers", "Voice")},
    Named{"video"_L1, QT_TRANSLATE_NOOP("Answers", "Video")},
    Named{"music"_L1, QT_TRANSLATE_NOOP("Answers", "Music")},
    Named{"news"_L1, QT_TRANSLATE_NOOP("Answers", "Articles")},
    Named{"transfer_customer_service"_L1, QT_TRANSLATE_NOOP("Answers", "Customer service")},
};

constexpr std::array fields{
    Named{"content"_L1, QT_TRANSLATE_NOOP("Answers", "Text")},
    Named{"mediaId"_L1, QT_TRANSLATE_NOOP("Answers", "Media id")},
    Named{"title"_L1, QT_TRANSLATE_NOOP("Answers", "Title")},
    Named{"description"_L1, QT_TRANSLATE_NOOP("Answers", "Description")},
    Named{"url"_L1, QT_TRANSLATE_NOOP("Answers", "URL")},
    Named{"hqUrl"_L1, QT_TRANSLATE_NOOP("Answers", "URL for Wi-Fi")},
    Named{"picUrl"_L1, QT_TRANSLATE_NOOP("Answers", "URL of the picture")},
    Named{"thumbMediaId"_L1, QT_TRANSLATE_NOOP("Answers", "Media id of the thumbnail")},
    Named{"account"_L1, QT_TRANSLATE_NOOP("Answers", "Customer service account")},
};

template <std::size_t count>
QString textOf(const std::array<Named, count> &names, QStringView name)
{
    for (const Named &named : names) {
        if (name == named.name)
            return Words::tr(named.text);
    }
    return name.toString();
}

} // namespace

QString comparison(Conditions::Comparison comparison)
{
    switch (comparison) {
    case Conditions::Comparison::Any: return Words::tr("any text");
    case Conditions::Comparison::Equals: return Words::tr("is exactly");
    case Conditions::Comparison::Contains: return Words::tr("contains");
    case Conditions::Comparison::Matches: return Words::tr("matches the regular expression");
    }
    Q_UNREACHABLE();
}

QString conditions(const Conditions &when)
{
    QStringList parts;
    for (const QString &part : {when.type, when.event, when.eventKey}) {
        if (!part.isEmpty())
            parts += part;
    }
    if (when.comparison != Conditions::Comparison::Any)
        parts += Words::tr("%1 “%2”").arg(comparison(when.comparison), when.content);
    return parts.isEmpty() ? Words::tr("everything") : parts.join(u", "_s);
}

QString summary(const core::callback::Reply &reply)
{
    core::callback::Reply copy = reply;
    QString first;
    for (const auto &field : core::answering::fieldsOf(copy)) {
        if (first.isEmpty())
            first = field.text->simplified();
    }
    const QString type = replyType(core::answering::typeOf(reply));
    return first.isEmpty() ? type : Words::tr("%1: %2").arg(type, first);
}

QString replyType(const QString &type)
{
    return textOf(types, type);
}

QString replyField(const QString &name)
{
    return textOf(fields, QStringView(name).mid(name.lastIndexOf(u'.') + 1));
}

} // namespace ui::words
