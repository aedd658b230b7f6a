// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articlerules.h"

#include "core/article/html.h"
#include "core/article/texts_p.h"
#include "core/catalogue/catalogue.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace core::article {

using namespace Qt::StringLiterals;
using enum Problem::Severity;

namespace {

/// What limits the length of a field.
struct Lengths
{
    QLatin1String field;
    QLatin1String chars; ///< id in limits.json, or empty
    QLatin1String bytes;
    int code;
    bool isExclusive; ///< the limit itself is too much
};

constexpr auto lengths = std::to_array<Lengths>({
    {"title"_L1, "draft.title.chars"_L1, ""_L1, 45003, false},
    {"author"_L1, "draft.author.chars"_L1, ""_L1, 45110, false},
    {"digest"_L1, "draft.digest.chars"_L1, ""_L1, 45004, false},
    {"content"_L1, "draft.content.chars"_L1, "draft.content.bytes"_L1, 45002, true},
    {"content_source_url"_L1, ""_L1, "draft.sourceUrl.bytes"_L1, 41039, false},
});

qint64 charsOf(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

struct BadCharacter
{
    char16_t unit = 0;
    qsizetype position = 0;
};

std::optional<BadCharacter> badCharacterIn(QStringView text, QStringView allowed)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || ((c < u' ' || c == QChar(0x7f)) && !allowed.contains(c)))
            return BadCharacter{.unit = c.unicode(), .position = i};
    }
    return std::nullopt;
}

class Rules
{
public:
    Rules(const Catalogue &catalogue, QList<Problem> &problems) : m_catalogue(catalogue), m_problems(problems) { }

    void check(const Article &article, qsizetype index, qsizetype count)
    {
        m_path = u"articles[%1]."_s.arg(index);
        checkText(u"title"_s, Texts::tr("title"), article.title);
        checkText(u"author"_s, Texts::tr("author"), article.author);
        checkText(u"digest"_s, Texts::tr("digest"), article.digest);
        checkText(u"content"_s, Texts::tr("content"), article.content);
        checkText(u"content_source_url"_s, Texts::tr("source link"), article.sourceUrl);
        require(u"title"_s, Texts::tr("title"), article.title, 45003);
        require(u"content"_s, Texts::tr("content"), article.content, 45166);
        if (count > 1 && !article.digest.isEmpty())
            add(Note, u"digest"_s, u"draft.digest.single"_s, 1, count,
                Texts::tr("The digest is only shown when a draft has a single article"));
        checkSource(article.sourceUrl);
        checkCrop(u"pic_crop_235_1"_s, article.crop235);
        checkCrop(u"pic_crop_1_1"_s, article.crop11);
        if (article.type == Type::News)
            checkNews(article);
        else
            checkPictures(article);
    }

private:
    void add(Problem::Severity severity, const QString &field, const QString &rule, const QJsonValue &limit,
             const QJsonValue &found, const QString &message, int code = 0, const QString &unit = {})
    {
        m_problems.append({.severity = severity,
                           .path = m_path + field,
                           .rule = rule,
                           .limit = limit,
                           .found = found,
                           .unit = unit,
                           .message = message,
                           .code = code});
    }

    void require(const QString &field, const QString &word, const QString &text, int code)
    {
        if (text.trimmed().isEmpty())
            add(Error, field, u"draft.%1.required"_s.arg(field), 1, 0, Texts::tr("The %1 is missing").arg(word), code,
                u"chars"_s);
    }

    void checkText(const QString &field, const QString &word, const QString &text)
    {
        const auto *const row = std::ranges::find(lengths, field, &Lengths::field);
        const Usage usage = usageOf(field, text, m_catalogue);
        checkChars(field, word, *row, usage);
        const qint64 mostBytes = usage.byteLimit;
        if (mostBytes > 0 && usage.bytes > mostBytes)
            add(Error, field, row->bytes, mostBytes, usage.bytes,
                Texts::tr("The %1 has %2 bytes; at most %3 are allowed").arg(word).arg(usage.bytes).arg(mostBytes),
                row->code, u"bytes"_s);
        if (const auto bad = badCharacterIn(text, field == "content"_L1 ? u"\r\n\t" : u""))
            add(Error, field, u"draft.characters"_s, {}, bad->position,
                Texts::tr("The %1 contains the character %2 at position %3, which no message can hold")
                    .arg(word, u"U+%1"_s.arg(uint(bad->unit), 4, 16, QChar(u'0')).toUpper())
                    .arg(bad->position + 1));
        if (field == "author"_L1)
            checkReported(field, word, usage);
    }

    void checkChars(const QString &field, const QString &word, const Lengths &row, const Usage &usage)
    {
        if (usage.charLimit > 0 && usage.chars > usage.charLimit)
            add(Error, field, row.chars, usage.charLimit, usage.chars,
                Texts::tr("The %1 has %2 characters; at most %3 are allowed")
                    .arg(word)
                    .arg(usage.chars)
                    .arg(usage.charLimit),
                row.code, u"chars"_s);
        else if (usage.chars > usage.safeCharLimit && usage.charLimit > 0)
            add(Warning, field, row.chars, usage.safeCharLimit, usage.chars,
                Texts::tr(
                    "The %1 has %2 characters; the documentation also names %3 as the limit, so it may be refused")
                    .arg(word)
                    .arg(usage.chars)
                    .arg(usage.safeCharLimit),
                0, u"chars"_s);
    }

    void checkReported(const QString &field, const QString &word, const Usage &usage)
    {
        const qint64 reported = m_catalogue.limitValue(u"draft.author.reportedBytes");
        if (usage.bytes > reported && usage.chars <= usage.safeCharLimit)
            add(Warning, field, u"draft.author.reportedBytes"_s, reported, usage.bytes,
                Texts::tr("The %1 has %2 bytes; some accounts were refused above %3")
                    .arg(word)
                    .arg(usage.bytes)
                    .arg(reported),
                0, u"bytes"_s);
    }

    void checkSource(const QString &link)
    {
        const QUrl url(link, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!link.isEmpty() && (!isWeb || url.host().isEmpty()))
            add(Error, u"content_source_url"_s, u"draft.sourceUrl.form"_s, u"https://…"_s, link.left(60),
                Texts::tr("The source link “%1” is no full http or https address").arg(link.left(60)), 41039);
    }

    void checkCrop(const QString &field, const QString &crop)
    {
        if (!crop.isEmpty() && !parseCrop(crop))
            add(Error, field, u"draft.crop.decimals"_s, u"X1_Y1_X2_Y2"_s, crop.left(60),
                Texts::tr("“%1” is no part of a picture: it has to be X1_Y1_X2_Y2, from 0 to 1 with at most %2 "
                          "decimals, the left upper corner first")
                    .arg(crop.left(60))
                    .arg(m_catalogue.limitValue(u"draft.crop.decimals")));
    }

    void checkNews(const Article &article)
    {
        if (article.thumbMediaId.trimmed().isEmpty())
            add(Error, u"thumb_media_id"_s, u"draft.cover.required"_s, 1, 0,
                Texts::tr("The cover is missing: the media id of a permanent image"), 40007);
        const QStringList removed = sanitised(article.content).removed;
        if (!removed.isEmpty())
            add(Warning, u"content"_s, u"draft.content.removed"_s, {}, removed.join(u", "_s),
                Texts::tr("The platform takes out of the content what runs or frames something: %1")
                    .arg(removed.join(u", "_s)));
        const QStringList foreign = foreignImagesOf(article.content);
        for (const QString &image : foreign)
            add(Warning, u"content"_s, u"draft.content.foreignImage"_s, {}, image.left(200),
                Texts::tr("The image “%1” does not lie on the platform and would be missing; upload it first")
                    .arg(image.left(80)));
    }

    void checkPictures(const Article &article)
    {
        const qint64 least = m_catalogue.limitValue(u"draft.newspic.minImages");
        const qint64 most = m_catalogue.limitValue(u"draft.newspic.images");
        const qint64 count = article.imageMediaIds.size();
        if (count < least || count > most)
            add(Error, u"image_info"_s, u"draft.newspic.images"_s, count < least ? least : most, count,
                Texts::tr("%1 images are in the picture post; it has %2 to %3").arg(count).arg(least).arg(most), 40007,
                u"count"_s);
        if (article.imageMediaIds.contains(QString()))
            add(Error, u"image_info"_s, u"draft.newspic.image"_s, {}, {},
                Texts::tr("An image of the picture post has no media id"), 40007);
        if (textOf(article.content) != article.content.simplified())
            add(Warning, u"content"_s, u"draft.newspic.plain"_s, {}, {},
                Texts::tr("The text of a picture post is plain; HTML in it would be read as it stands"));
    }

    const Catalogue &m_catalogue;
    QList<Problem> &m_problems;
    QString m_path;
};

} // namespace

QList<Problem> check(const QList<Article> &articles, const Catalogue &catalogue)
{
    QList<Problem> problems;
    const qint64 least = catalogue.limitValue(u"draft.minArticles");
    const qint64 most = catalogue.limitValue(u"draft.articles");
    const qint64 count = articles.size();
    if (count < least || count > most)
        problems.append(
            {.path = u"articles"_s,
             .rule = count < least ? u"draft.minArticles"_s : u"draft.articles"_s,
             .limit = count < least ? least : most,
             .found = count,
             .unit = u"count"_s,
             .message = Texts::tr("%1 articles are in the draft; it has %2 to %3").arg(count).arg(least).arg(most),
             .code = count < least ? 44003 : 45008});
    Rules rules(catalogue, problems);
    for (qsizetype i = 0; i < count; ++i)
        rules.check(articles[i], i, count);
    return problems;
}

Usage usageOf(const QString &field, const QString &text, const Catalogue &catalogue)
{
    Usage usage{.chars = charsOf(text), .bytes = text.toUtf8().size()};
    const auto *const row = std::ranges::find(lengths, field, &Lengths::field);
    if (row == lengths.end())
        return usage;
    const int exclusive = row->isExclusive ? 1 : 0;
    if (const Limit *const limit = catalogue.limit(QString(row->chars))) {
        const double older = limit->olderValue.value_or(limit->value);
        usage.charLimit = qint64(std::max(limit->value, older)) - (limit->olderValue ? 0 : exclusive);
        usage.safeCharLimit = qint64(std::min(limit->value, older)) - exclusive;
    }
    if (const Limit *const limit = catalogue.limit(QString(row->bytes)))
        usage.byteLimit = qint64(limit->value) - exclusive;
    return usage;
}

QString shownDigest(const Article &article, const Catalogue &catalogue)
{
    if (!article.digest.isEmpty())
        return article.digest;
    const auto most = qsizetype(catalogue.limitValue(u"draft.digest.defaultChars"));
    const QList<uint> text = textOf(article.content).toUcs4();
    const QList<uint> first = text.first(qMin(most, text.size()));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(first.constData()), first.size());
}

} // namespace core::article
