// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "ui/widgets/phoneframe.h"

#include <memory>

class QTextDocument;

namespace ui {

/// An article as a phone shows it: without what the platform takes out, and with grey areas for its images. Nothing is
/// loaded from anywhere. The wheel scrolls.
class ArticlePreview final : public PhoneFrame
{
    Q_OBJECT

public:
    explicit ArticlePreview(QWidget *parent = nullptr);
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
