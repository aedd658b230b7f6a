// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "ui/widgets/phoneframe.h"

#include <QImage>

#include <functional>
#include <memory>

class QTextDocument;

namespace ui {

/// An article as a phone shows it: without what the platform takes out, and with grey areas for those of its images
/// that are not at hand. Nothing is loaded from the net. The wheel scrolls.
class ArticlePreview final : public PhoneFrame
{
    Q_OBJECT

public:
    /// Yields an image by its link; null when it is not at hand.
    using Pictures = std::function<QImage(const QString &url)>;

    explicit ArticlePreview(Pictures pictures = {}, QWidget *parent = nullptr);
    ~ArticlePreview() override;

    void setArticle(const core::article::Article &article, const QString &accountName);

protected:
    void paintScreen(QPainter &painter) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void compose();
    [[nodiscard]] double mostScrolled() const;

    core::article::Article m_article;
    QString m_accountName;
    std::unique_ptr<QTextDocument> m_document;
    double m_scrolled = 0;
};

} // namespace ui
