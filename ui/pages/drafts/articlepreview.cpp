// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts/articlepreview.h"

#include "core/article/html.h"
#include "ui/widgets/pictures.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QWheelEvent>

namespace ui {

using namespace Qt::StringLiterals;
using core::article::Article;

namespace {

constexpr double margin = 16;
constexpr double lineWidth = PhoneFrame::screenWidth - 2 * margin;

/// How large a picture was that the library keeps small cannot be told: articles mostly have them as wide as the
/// screen. Icons and the like are kept as they are.
QImage asOnPhone(const QImage &kept)
{
    if (kept.width() < smallSide && kept.height() < smallSide)
        return kept;
    return kept.scaledToWidth(int(lineWidth), Qt::SmoothTransformation);
}

/// Reads no file and no address: what is not at hand is a grey area.
class ClosedDocument final : public QTextDocument
{
public:
    explicit ClosedDocument(ArticlePreview::Pictures pictures) : m_pictures(std::move(pictures))
    {
        setUndoRedoEnabled(false);
    }

protected:
    QVariant loadResource(int type, const QUrl &url) override
    {
        if (type != QTextDocument::ImageResource)
            return QByteArray("");
        const QImage known = m_pictures ? m_pictures(url.toString()) : QImage();
        if (!known.isNull())
            return asOnPhone(known);
        QImage area(int(lineWidth), int(lineWidth * 9 / 16), QImage::Format_RGB32);
        area.fill(QColor(0xcc, 0xcc, 0xcc));
        return area;
    }

private:
    ArticlePreview::Pictures m_pictures;
};

QString htmlOf(const Article &article, const QString &accountName, bool isDark)
{
    const QString muted = isDark ? u"#8c8c8c"_s : u"#7f7f7f"_s;
    const QString title = article.title.isEmpty() ? ArticlePreview::tr("Title") : article.title;
    const QString author = article.author.isEmpty() ? QString() : article.author.toHtmlEscaped() + u"&nbsp;&nbsp; "_s;
    QString head = u"<p style=\"font-size:22px; font-weight:500\">"_s + title.toHtmlEscaped()
        + u"</p><p style=\"color:"_s + muted + u"; font-size:15px\">"_s + author + u"<span style=\"color:#576b95\">"_s
        + accountName.toHtmlEscaped() + u"</span></p>"_s;
    if (article.type == core::article::Type::NewsPic)
        return head + u"<p>"_s + article.content.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
    if (!article.sourceUrl.isEmpty())
        return head + core::article::sanitised(article.content).html + u"<p style=\"color:#576b95\">"_s
            + ArticlePreview::tr("Read more") + u"</p>"_s;
    return head + core::article::sanitised(article.content).html;
}

} // namespace

ArticlePreview::ArticlePreview(Pictures pictures, QWidget *parent)
    : PhoneFrame(parent)
    , m_document(std::make_unique<ClosedDocument>(std::move(pictures)))
{
    compose();
}

ArticlePreview::~ArticlePreview() = default;

void ArticlePreview::setArticle(const Article &article, const QString &accountName)
{
    if (m_article == article && m_accountName == accountName)
        return;
    m_article = article;
    m_accountName = accountName;
    compose();
}

void ArticlePreview::compose()
{
    constexpr int textSize = 17;
    m_document->setDefaultFont(phoneFont(textSize));
    m_document->setDocumentMargin(0);
    m_document->setTextWidth(lineWidth);
    m_document->setHtml(htmlOf(m_article, m_accountName, isDark()));
    m_scrolled = qMin(m_scrolled, mostScrolled());
    setAccessibleName(tr("Preview of “%1”").arg(m_article.title));
    update();
}

double ArticlePreview::mostScrolled() const
{
    const double room = screenSize().height() - statusHeight - homeHeight - 2 * margin;
    return qMax(0.0, m_document->size().height() - room);
}

void ArticlePreview::paintScreen(QPainter &painter)
{
    painter.fillRect(QRectF(QPointF(), screenSize()), isDark() ? QColor(0x19, 0x19, 0x19) : QColor(Qt::white));
    const double top = statusHeight + margin;
    painter.setClipRect(QRectF(0, statusHeight, screenWidth, screenSize().height() - statusHeight), Qt::IntersectClip);
    painter.translate(margin, top - m_scrolled);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, isDark() ? QColor(0xd5, 0xd5, 0xd5) : QColor(0x19, 0x19, 0x19));
    context.clip = QRectF(0, m_scrolled - margin, lineWidth, screenSize().height());
    m_document->documentLayout()->draw(&painter, context);
}

void ArticlePreview::wheelEvent(QWheelEvent *event)
{
    m_scrolled = qBound(0.0, m_scrolled - double(event->angleDelta().y()) / 2, mostScrolled());
    update();
    event->accept();
}

void ArticlePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        compose();
    PhoneFrame::changeEvent(event);
}

} // namespace ui
