// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/jobarticles.h"

#include "core/sending/masssender.h"
#include "ui/support/icons.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::sending::ArticleOutcome;

namespace {

constexpr int urlRole = Qt::UserRole;
constexpr int articleRole = Qt::UserRole + 1;
constexpr int mostHeight = 220;

/// Where a line leads; empty for nowhere, or for what no browser should be given.
QUrl linkOf(const QListWidgetItem &item)
{
    const QUrl url(item.data(urlRole).toString(), QUrl::StrictMode);
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
}

} // namespace

JobArticles::JobArticles(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemActivated, this, [](const QListWidgetItem *item) {
        if (const QUrl url = linkOf(*item); !url.isEmpty())
            QDesktopServices::openUrl(url);
    });
}

void JobArticles::setJob(const core::MassJob &job)
{
    clear();
    for (const ArticleOutcome &article : core::sending::articlesOf(job)) {
        const bool isGone = job.deletedArticles.contains(article.index);
        addLine(article.index, isGone ? QString(article.words + u" · "_s + tr("Deleted")) : article.words);
        if (!article.asSent.isEmpty())
            addLine(article.index, tr("As sent: %1").arg(article.asSent), article.asSent);
        if (!article.original.isEmpty())
            addLine(article.index, tr("The original: %1").arg(article.original), article.original);
    }
    setVisible(count() > 0);
    updateGeometry();
}

void JobArticles::addLine(int article, const QString &text, const QString &url)
{
    auto *line = new QListWidgetItem(text, this);
    line->setData(articleRole, article);
    line->setData(urlRole, url);
    if (linkOf(*line).isEmpty())
        return;
    line->setIcon(themedIcon(u"article-open"_s));
    line->setToolTip(tr("Enter or a double click opens it in the browser"));
}

int JobArticles::chosenArticle() const
{
    const QListWidgetItem *item = currentItem();
    return item && item->isSelected() ? item->data(articleRole).toInt() : 0;
}

QSize JobArticles::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int i = 0; i < count(); ++i)
        height += visualItemRect(item(i)).height();
    return {QListWidget::sizeHint().width(), std::min(height, mostHeight)};
}

QSize JobArticles::minimumSizeHint() const
{
    return {QListWidget::minimumSizeHint().width(), 0};
}

void JobArticles::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    updateGeometry(); // its lines wrap elsewhere
}

} // namespace ui
