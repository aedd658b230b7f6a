// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/bubblepainter.h"

#include "ui/pages/compose/phonetext.h"
#include "ui/support/icons.h"
#include "ui/widgets/phoneframe.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::message;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Composer)
};

constexpr double pictureSize = 40;
constexpr double edge = 10;
constexpr double gap = 10; ///< between picture and bubble
constexpr double padding = 11;
constexpr double cardWidth = 236;

QString shortened(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

QString orElse(const QString &text, const QString &other)
{
    return text.isEmpty() ? other : text;
}

} // namespace

/// What each kind looks like.
struct BubblePainter::Kinds
{
    BubblePainter &paint;

    double operator()(const Text &text) { return paint.words(text.content, Texts::tr("(empty text)")); }
    double operator()(const Image &image)
    {
        double height = 0;
        const QRectF whole = paint.m_area;
        for (const QString &id : image.mediaIds) {
            paint.m_area = whole.adjusted(0, height, 0, 0);
            height += paint.picture(id, u"album"_s, Texts::tr("Picture")) + 12;
        }
        paint.m_area = whole.adjusted(0, height, 0, 0);
        return image.recommend.isEmpty() ? height - 12 : height + paint.words(image.recommend, {});
    }
    double operator()(const Voice &)
    {
        const QRectF inner = paint.bubble({92, 22}, paint.m_colors.bubble);
        themedIcon(u"play"_s).paint(&paint.m_painter, QRect(int(inner.left()), int(inner.top()) + 1, 20, 20));
        paint.m_painter.setFont(phoneFont(16));
        paint.m_painter.setPen(paint.m_colors.text);
        paint.m_painter.drawText(inner.adjusted(28, 0, 0, 0), Qt::AlignVCenter, Texts::tr("Voice"));
        return pictureSize;
    }
    double operator()(const Video &video)
    {
        return paint.cardOf(u"play"_s, orElse(video.title, Texts::tr("(video without a title)")), video.description,
                            Texts::tr("Video"), video.thumbMediaId, paint.m_colors.bubble);
    }
    double operator()(const Music &music)
    {
        return paint.cardOf(u"play"_s, orElse(music.title, Texts::tr("(music without a title)")), music.description,
                            Texts::tr("Music"), music.thumbMediaId, QColor(0x4c, 0x5b, 0x6b));
    }
    double operator()(const News &news)
    {
        QStringList titles;
        for (const News::Link &link : news.links)
            titles.append(orElse(link.title, Texts::tr("(no title)")));
        return paint.articles(titles, news.links.size() == 1 ? news.links.constFirst().description : QString(), {});
    }
    double operator()(const Articles &articles)
    {
        return paint.knownArticles(
            articles, articles.mediaId.isEmpty() ? Texts::tr("(no draft chosen)") : Texts::tr("Articles of the draft"));
    }
    double operator()(const PublishedArticle &article)
    {
        return paint.knownArticles(article,
                                   article.articleId.isEmpty() ? Texts::tr("(no article chosen)")
                                                               : Texts::tr("The published article"));
    }
    double operator()(const core::message::Menu &menu)
    {
        QStringList lines;
        if (!menu.head.isEmpty())
            lines.append(menu.head);
        for (const core::message::Menu::Choice &choice : menu.choices)
            lines.append(u"<a href=\"weixin://bizmsgmenu?msgmenuid=1\">"_s
                         + orElse(choice.content, Texts::tr("(choice %1)").arg(choice.id)) + u"</a>"_s);
        if (!menu.tail.isEmpty())
            lines.append(menu.tail);
        return paint.words(lines.join(u'\n'), {});
    }
    double operator()(const MiniProgramPage &page)
    {
        return paint.cardOf(u"miniprogram"_s, orElse(page.title, Texts::tr("(no title)")), {},
                            Texts::tr("Mini Program"), page.thumbMediaId, paint.m_colors.bubble);
    }
    double operator()(const Card &card)
    {
        return paint.cardOf(u"bookmark"_s, orElse(card.cardId, Texts::tr("(no coupon chosen)")), {},
                            Texts::tr("Coupon"), {}, paint.m_colors.bubble);
    }
};

double BubblePainter::paint(const QRectF &area, const Content &content)
{
    m_area = area;
    return std::visit(Kinds{*this}, content);
}

double BubblePainter::roomForWords() const
{
    return m_area.width() - 2 * (edge + pictureSize + gap + padding) + 12;
}

void BubblePainter::avatar()
{
    const double left = m_side == Side::Partner ? m_area.left() + edge : m_area.right() - edge - pictureSize;
    paintChatPicture(m_painter, QRectF(left, m_area.top(), pictureSize, pictureSize), m_partner);
}

QRectF BubblePainter::bubble(const QSizeF &inner, const QColor &color)
{
    avatar();
    const QSizeF size(inner.width() + 2 * padding, std::max(pictureSize, inner.height() + 18));
    const double side = edge + pictureSize + gap;
    const double left = m_side == Side::Partner ? m_area.left() + side : m_area.right() - side - size.width();
    const QRectF rect(QPointF(left, m_area.top()), size);
    const double tip = m_side == Side::Partner ? rect.left() + 0.5 : rect.right() - 0.5;
    const double out = m_side == Side::Partner ? -6 : 6;
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addRoundedRect(rect, 4.5, 4.5);
    shape.addPolygon(QPolygonF({{tip, rect.top() + 14}, {tip + out, rect.top() + 20}, {tip, rect.top() + 26}}));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_side == Side::Partner ? color : QColor(0x95, 0xec, 0x69));
    m_painter.drawPath(shape.simplified());
    return QRectF(rect.left() + padding, rect.top() + (rect.height() - inner.height()) / 2, inner.width(),
                  inner.height());
}

double BubblePainter::words(const QString &text, const QString &emptyText)
{
    const bool isOwn = m_side == Side::Own;
    PhoneText layout(text.isEmpty() ? emptyText : text, phoneFont(16), roomForWords());
    const QRectF inner = bubble(layout.size(), m_colors.bubble);
    const QColor ink = isOwn ? QColor(0x19, 0x19, 0x19) : text.isEmpty() ? m_colors.muted : m_colors.text;
    layout.draw(m_painter, inner.topLeft(), ink);
    return std::max(pictureSize, layout.size().height() + 18);
}

QImage BubblePainter::imageOf(const QString &mediaId) const
{
    return mediaId.isEmpty() || !m_pictures.image ? QImage() : m_pictures.image(mediaId);
}

void BubblePainter::placeholder(const QRectF &rect, const QString &icon, const QString &text)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.pressed);
    m_painter.drawRoundedRect(rect, 5, 5);
    const double size = std::min(28.0, rect.height() * 0.5);
    QRectF place({0, 0}, QSizeF(size, size));
    place.moveCenter(rect.center() - QPointF(0, text.isEmpty() ? 0 : 12));
    themedIcon(icon, Tone::Muted).paint(&m_painter, place.toRect());
    const QFont font = phoneFont(12);
    m_painter.setFont(font);
    m_painter.setPen(m_colors.muted);
    m_painter.drawText(QRectF(rect.left() + 6, place.bottom() + 4, rect.width() - 12, 20), Qt::AlignCenter,
                       QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, rect.width() - 12));
}

void BubblePainter::cover(const QRectF &rect, const QImage &image)
{
    const QSizeF scaled = QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
    QRectF from(
        {0, 0},
        QSizeF(rect.width() * image.width() / scaled.width(), rect.height() * image.height() / scaled.height()));
    from.moveCenter(QRectF(image.rect()).center());
    m_painter.drawImage(rect, image, from);
}

double BubblePainter::picture(const QString &mediaId, const QString &icon, const QString &what)
{
    avatar();
    const QImage image = imageOf(mediaId);
    const QSizeF size =
        image.isNull() ? QSizeF(150, 112) : QSizeF(image.size()).scaled(QSizeF(160, 160), Qt::KeepAspectRatio);
    const double side = edge + pictureSize + gap;
    const double left = m_side == Side::Partner ? m_area.left() + side : m_area.right() - side - size.width();
    const QRectF rect(QPointF(left, m_area.top()), size);
    if (image.isNull())
        placeholder(rect, icon, orElse(mediaId, what));
    else
        cover(rect, image);
    return size.height();
}

double BubblePainter::knownArticles(const Content &content, const QString &otherwise)
{
    const auto known = m_pictures.articles ? m_pictures.articles(content) : QList<MessagePictures::Article>();
    if (known.isEmpty())
        return articles({otherwise}, {}, {});
    QStringList titles;
    QList<QImage> covers;
    for (const MessagePictures::Article &article : known) {
        titles.append(orElse(article.title, Texts::tr("(no title)")));
        covers.append(imageOf(article.coverId));
    }
    return articles(titles, known.size() == 1 ? known.constFirst().digest : QString(), covers);
}

double BubblePainter::articles(const QStringList &titles, const QString &summary, const QList<QImage> &covers)
{
    // In the chat of an official account articles take the whole width, without the account's picture: a large card,
    // and below it a small one for each further article.
    constexpr double coverHeight = 148;
    constexpr double rowHeight = 66;
    const QRectF card(m_area.left() + 14, m_area.top(), m_area.width() - 28, 0);
    const QFont titleFont = phoneFont(17, QFont::Medium);
    PhoneText title(titles.constFirst(), titleFont, card.width() - 28);
    PhoneText digest(summary, phoneFont(14), card.width() - 28);
    const double titleHeight = title.size().height() + 22 + (summary.isEmpty() ? 0 : digest.size().height() + 4);
    const double height = coverHeight + titleHeight + rowHeight * double(titles.size() - 1);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(card.topLeft(), QSizeF(card.width(), height)), 6, 6);
    m_painter.save();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.bubble);
    m_painter.drawPath(shape);
    m_painter.setClipPath(shape, Qt::IntersectClip);
    const QRectF top(card.topLeft(), QSizeF(card.width(), coverHeight));
    if (const QImage image = covers.value(0); image.isNull())
        placeholder(top, u"article"_s, Texts::tr("Cover"));
    else
        cover(top, image);
    title.draw(m_painter, QPointF(card.left() + 14, top.bottom() + 11), m_colors.text);
    if (!summary.isEmpty())
        digest.draw(m_painter, QPointF(card.left() + 14, top.bottom() + 15 + title.size().height()), m_colors.muted);
    for (qsizetype i = 1; i < titles.size(); ++i) {
        const QRectF row(card.left() + 14, top.bottom() + titleHeight + rowHeight * double(i - 1), card.width() - 28,
                         rowHeight);
        m_painter.fillRect(QRectF(row.left(), row.top(), row.width(), 0.6), m_colors.line);
        PhoneText small(titles.at(i), phoneFont(16), row.width() - 64, 2);
        small.draw(m_painter, QPointF(row.left(), row.center().y() - small.size().height() / 2), m_colors.text);
        const QRectF square(row.right() - 48, row.center().y() - 24, 48, 48);
        if (const QImage image = covers.value(i); image.isNull())
            placeholder(square, u"article"_s, {});
        else
            cover(square, image);
    }
    m_painter.restore();
    return height;
}

double BubblePainter::cardOf(const QString &icon, const QString &title, const QString &text, const QString &footer,
                             const QString &thumb, const QColor &color)
{
    const QFont titleFont = phoneFont(16);
    const QFont textFont = phoneFont(13);
    PhoneText heading(title, titleFont, cardWidth - 76, 2);
    PhoneText words(text, textFont, cardWidth - 76, 2);
    const double upper = std::max(60.0, heading.size().height() + (text.isEmpty() ? 0 : words.size().height() + 4));
    const QRectF inner = bubble({cardWidth - 2 * padding + 22, upper + 24}, color);
    const bool isDarkCard = color.lightness() < 128;
    const QColor ink = isDarkCard ? QColor(255, 255, 255, 230) : m_colors.text;
    const QColor pale = isDarkCard ? QColor(255, 255, 255, 150) : m_colors.muted;
    heading.draw(m_painter, inner.topLeft(), ink);
    words.draw(m_painter, inner.topLeft() + QPointF(0, heading.size().height() + 4), pale);
    const QRectF square(inner.right() - 56, inner.top(), 56, 56);
    if (const QImage image = imageOf(thumb); image.isNull())
        placeholder(square, icon, {});
    else
        cover(square, image);
    m_painter.fillRect(QRectF(inner.left(), inner.bottom() - 20, inner.width(), 0.6), m_colors.line);
    m_painter.setFont(phoneFont(11));
    m_painter.setPen(pale);
    m_painter.drawText(QRectF(inner.left(), inner.bottom() - 17, inner.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                       shortened(footer, phoneFont(11), inner.width()));
    return upper + 24 + 18;
}

} // namespace ui
