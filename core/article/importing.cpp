// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/importing.h"

#include "core/article/html.h"
#include "core/article/htmltokens_p.h"
#include "core/article/texts_p.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <md4c-html.h>

namespace core::article {

using namespace Qt::StringLiterals;

namespace {

/// Sixteen times what a draft can hold.
constexpr qsizetype mostBytes = 16 * 1024 * 1024;

Result<QString> decoded(QByteArray bytes)
{
    if (bytes.size() > mostBytes)
        return invalid(u"file"_s,
                       Texts::tr("The file has %1 bytes; at most %2 are read").arg(bytes.size()).arg(mostBytes));
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return invalid(u"file"_s, Texts::tr("The file is not UTF-8"),
                       Texts::tr("Save it as UTF-8; editors call an older Chinese encoding GBK or GB18030."));
    return text.replace("\r\n"_L1, "\n"_L1);
}

/// The text of the first element of that name.
struct Element
{
    qsizetype from = -1; ///< of its start tag
    qsizetype end = 0; ///< behind its end tag
    QString html; ///< between them
};

Element firstElement(const QString &html, QLatin1String name)
{
    Element element;
    qsizetype inner = 0;
    const QList<HtmlToken> tokens = htmlTokens(html);
    for (const HtmlToken &token : tokens) {
        if (token.name != name)
            continue;
        if (token.kind == HtmlToken::Kind::StartTag && element.from < 0) {
            element.from = token.from;
            inner = token.from + token.length;
        } else if (token.kind == HtmlToken::Kind::EndTag && element.from >= 0) {
            element.end = token.from + token.length;
            element.html = html.mid(inner, token.from - inner);
            return element;
        }
    }
    return {};
}

/// Takes the first heading out of the text when nothing stands before it, since the platform shows the title itself.
QString takeHeading(QString &html)
{
    const Element heading = firstElement(html, "h1"_L1);
    if (heading.from < 0)
        return {};
    const QString title = textOf(heading.html);
    if (textOf(html.left(heading.from)).isEmpty())
        html.remove(heading.from, heading.end - heading.from);
    return title;
}

Article fromHtml(const QString &html)
{
    Article article{.title = withoutEntities(firstElement(html, "title"_L1).html).simplified()};
    const Element body = firstElement(html, "body"_L1);
    article.content = (body.from < 0 ? html : body.html).trimmed();
    const QString heading = takeHeading(article.content);
    if (article.title.isEmpty())
        article.title = heading;
    article.content = article.content.trimmed();
    return article;
}

/// Takes "---\nkey: value\n---\n" from the top; both have to stand alone in their line.
QHash<QString, QString> takeFrontMatter(QString &markdown)
{
    QHash<QString, QString> values;
    const qsizetype end = markdown.indexOf("\n---\n"_L1, 3);
    if (!markdown.startsWith("---\n"_L1) || end < 0)
        return values;
    const QString head = markdown.sliced(4, qMax<qsizetype>(0, end - 4));
    for (const QString &line : head.split(u'\n')) {
        QString value = line.section(u':', 1).trimmed();
        if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
            value = value.sliced(1, value.size() - 2);
        values.insert(line.section(u':', 0, 0).trimmed().toLower(), value);
    }
    markdown.remove(0, end + 5);
    return values;
}

Article fromMarkdown(QString markdown)
{
    const QHash<QString, QString> head = takeFrontMatter(markdown);
    Article article = fromHtml(htmlOfMarkdown(markdown));
    if (const QString title = head.value(u"title"_s); !title.isEmpty())
        article.title = title;
    article.author = head.value(u"author"_s);
    article.digest = head.value(u"digest"_s);
    article.sourceUrl = head.value(u"source"_s);
    article.thumbMediaId = head.value(u"cover"_s);
    return article;
}

} // namespace

Source sourceOf(const QString &fileName)
{
    const QString extension = QFileInfo(fileName).suffix().toLower();
    if (extension == "html"_L1 || extension == "htm"_L1)
        return Source::Html;
    return extension == "md"_L1 || extension == "markdown"_L1 ? Source::Markdown : Source::Json;
}

Result<QList<Article>> importArticles(const QByteArray &bytes, Source source)
{
    const Result<QString> text = decoded(bytes);
    if (!text)
        return fail(text.error());
    if (source == Source::Json)
        return readArticles(text->toUtf8());
    return QList<Article>{source == Source::Html ? fromHtml(*text) : fromMarkdown(*text)};
}

QString htmlOfMarkdown(const QString &markdown)
{
    const QByteArray source = markdown.toUtf8();
    QByteArray html;
    const auto append = [](const MD_CHAR *text, MD_SIZE size, void *target) {
        static_cast<QByteArray *>(target)->append(text, qsizetype(size));
    };
    md_html(source.constData(), MD_SIZE(source.size()), append, &html, MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH, 0);
    return QString::fromUtf8(html);
}

} // namespace core::article
