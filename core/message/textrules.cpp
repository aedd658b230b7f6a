// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/message/rules_p.h"
#include "core/message/texts.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace core::message {

using namespace Qt::StringLiterals;

namespace {

using Role = Field::Role;
using Severity = Problem::Severity;

constexpr int escapedOnTheWire = 40033;
constexpr int badMediaId = 40007;
constexpr int urlTooLong = 45005;
constexpr int pictureUrlTooLong = 45006;

bool isPair(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

/// Neither JSON without an escape (40033) nor XML can hold these.
bool isForbidden(QChar c)
{
    const char16_t unit = c.unicode();
    return c.isSurrogate() || (unit < 0x20 && c != u'\n' && c != u'\r' && c != u'\t') || unit == 0x7f || unit >= 0xfffe;
}

QList<Problem> checkCharacters(const Field &field)
{
    const QString &text = *field.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPair(text, i)) {
            ++i;
            continue;
        }
        if (!isForbidden(text.at(i)))
            continue;
        const QString unit = u"U+"_s + QString::number(text.at(i).unicode(), 16).toUpper().rightJustified(4, u'0');
        const QString message = text.at(i).isSurrogate()
            ? Texts::tr("The %1 contains half of a character (%2, at position %3)")
            : Texts::tr("The %1 contains a control character (%2, at position %3)");
        return {{.path = field.name,
                 .rule = u"message.text.characters"_s,
                 .found = unit,
                 .message = message.arg(wordFor(field.name), unit).arg(i + 1),
                 .code = escapedOnTheWire}};
    }
    return {};
}

/// What JSON or another program escaped once too often, and phones show as it is.
QList<Problem> checkEscapes(const Field &field)
{
    static const QRegularExpression escapes(uR"(\\u[0-9a-fA-F]{4}|\\n|\\/|&(?:lt|gt|amp|quot|nbsp|#\d+);)"_s);
    const auto match = escapes.match(*field.text);
    if (!match.hasMatch())
        return {};
    return {{.severity = Severity::Warning,
             .path = field.name,
             .rule = u"message.text.escapes"_s,
             .found = match.captured(),
             .message = Texts::tr("The %1 contains \"%2\" as it stands; phones show these characters")
                            .arg(wordFor(field.name), match.captured())}};
}

QList<Problem> checkLines(const Field &field)
{
    if (!field.text->contains(u'\n') && !field.text->contains(u'\r'))
        return {};
    return {{.severity = Severity::Warning,
             .path = field.name,
             .rule = u"message.text.lines"_s,
             .message = Texts::tr("The %1 has several lines; phones show one").arg(wordFor(field.name))}};
}

QList<Problem> checkId(const Field &field)
{
    const auto isOfId = [](QChar c) { return c > QChar::Space && c < QChar(0x7f); };
    if (std::ranges::all_of(*field.text, isOfId))
        return {};
    return {
        {.path = field.name,
         .rule = u"message.id.form"_s,
         .found = field.text->left(64),
         .message =
             Texts::tr("The %1 has characters that no id has: \"%2\"").arg(wordFor(field.name), field.text->left(64)),
         .code = badMediaId}};
}

QList<Problem> checkUrl(const Field &field, const Catalogue &catalogue)
{
    if (field.text->isEmpty())
        return {};
    const qint64 most = catalogue.limitValue(u"message.url.bytes");
    const qsizetype bytes = field.text->toUtf8().size();
    if (bytes > most)
        return {
            {.path = field.name,
             .rule = u"message.url.bytes"_s,
             .limit = most,
             .found = bytes,
             .unit = u"bytes"_s,
             .message = Texts::tr("The %1 may have %2 bytes; it has %3").arg(wordFor(field.name)).arg(most).arg(bytes),
             .code = field.name.endsWith("picUrl"_L1) ? pictureUrlTooLong : urlTooLong}};
    const QUrl url(*field.text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (url.isValid() && isWeb && !url.host().isEmpty())
        return {};
    return {{.path = field.name,
             .rule = u"message.url.form"_s,
             .found = field.text->left(200),
             .message = Texts::tr("The %1 is no web address: \"%2\"").arg(wordFor(field.name), field.text->left(200)),
             .advice = Texts::tr("It starts with http:// or https://, and blanks are written as %20.")}};
}

QList<Problem> checkJson(const Field &field)
{
    if (field.text->isEmpty() || QJsonDocument::fromJson(field.text->toUtf8()).isObject())
        return {};
    return {{.path = field.name,
             .rule = u"message.json.form"_s,
             .found = field.text->left(64),
             .message = Texts::tr("The %1 has to be a JSON object").arg(wordFor(field.name))}};
}

} // namespace

QString wordFor(const QString &field)
{
    const QString name = field.mid(field.lastIndexOf(u'.') + 1).section(u'[', 0, 0);
    static const QHash<QString, const char *> words{
        {u"content"_s, QT_TRANSLATE_NOOP("Message", "text")},
        {u"title"_s, QT_TRANSLATE_NOOP("Message", "title")},
        {u"description"_s, QT_TRANSLATE_NOOP("Message", "description")},
        {u"recommend"_s, QT_TRANSLATE_NOOP("Message", "text above the pictures")},
        {u"mediaId"_s, QT_TRANSLATE_NOOP("Message", "media id")},
        {u"mediaIds"_s, QT_TRANSLATE_NOOP("Message", "media id")},
        {u"massMediaId"_s, QT_TRANSLATE_NOOP("Message", "media id for mass sends")},
        {u"thumbMediaId"_s, QT_TRANSLATE_NOOP("Message", "media id of the thumbnail")},
        {u"articleId"_s, QT_TRANSLATE_NOOP("Message", "article id")},
        {u"url"_s, QT_TRANSLATE_NOOP("Message", "link")},
        {u"hqUrl"_s, QT_TRANSLATE_NOOP("Message", "link for Wi-Fi")},
        {u"picUrl"_s, QT_TRANSLATE_NOOP("Message", "link of the picture")},
        {u"head"_s, QT_TRANSLATE_NOOP("Message", "question")},
        {u"tail"_s, QT_TRANSLATE_NOOP("Message", "closing text")},
        {u"id"_s, QT_TRANSLATE_NOOP("Message", "id of the choice")},
        {u"appId"_s, QT_TRANSLATE_NOOP("Message", "AppID of the mini-program")},
        {u"pagePath"_s, QT_TRANSLATE_NOOP("Message", "path of the page")},
        {u"cardId"_s, QT_TRANSLATE_NOOP("Message", "id of the coupon")},
        {u"cardExt"_s, QT_TRANSLATE_NOOP("Message", "extension of the coupon")},
    };
    const char *word = words.value(name);
    return word ? Texts::tr(word) : name;
}

QList<Problem> checkText(const Field &field, const Catalogue &catalogue)
{
    if (QList<Problem> problems = checkCharacters(field); !problems.isEmpty())
        return problems;
    switch (field.role) {
    case Role::Prose: return checkEscapes(field);
    case Role::Line: return checkEscapes(field) + checkLines(field);
    case Role::Id: return checkId(field);
    case Role::Url: return checkUrl(field, catalogue);
    case Role::Path: return checkLines(field);
    case Role::Json: return checkJson(field);
    }
    Q_UNREACHABLE();
}

} // namespace core::message
