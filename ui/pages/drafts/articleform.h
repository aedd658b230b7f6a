// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/storage/mediastore.h"

#include <QWidget>

class QComboBox;
class QBoxLayout;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QUndoStack;

namespace core {
class Catalogue;
}

namespace ui {

class CodeView;
class CoverPictures;
class CoverPreview;
class UndoKeys;

/// The fields of one article, with what each uses of its limit, and its HTML.
class ArticleForm final : public QWidget
{
    Q_OBJECT

public:
    /// Undo and redo in its fields mean this stack.
    ArticleForm(const core::Catalogue &catalogue, CoverPictures &pictures, QUndoStack *undo, QWidget *parent = nullptr);

    void setArticle(const core::article::Article &article);
    [[nodiscard]] core::article::Article article() const;
    /// Permanent images that can be covers.
    void setCovers(const QList<core::StoredMedia> &images);
    /// As if somebody had typed it.
    void setCover(const QString &mediaId);

Q_SIGNALS:
    void edited();
    /// The cover is to be chosen from the library.
    void coverWanted();
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Counted
    {
        QString field;
        QWidget *editor = nullptr;
        QLabel *counter = nullptr;
    };

    [[nodiscard]] QBoxLayout *createCover();
    [[nodiscard]] QBoxLayout *createCrops();
    void showCover();
    void askForCrops();
    void chooseCrops();
    void addCounted(const QString &field, QWidget *editor);
    void change();
    void count();
    void retranslate();
    [[nodiscard]] static QString textIn(const QWidget *editor);

    const core::Catalogue &m_catalogue;
    CoverPictures &m_pictures;
    UndoKeys *m_undoKeys;
    QString m_cropAsked; ///< the cover whose picture is awaited to be cropped
    core::article::Article m_article; ///< with what has no field here
    bool m_isSetting = false;
    QFormLayout *m_form = nullptr;
    QList<Counted> m_counted;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_author = nullptr;
    QPlainTextEdit *m_digest = nullptr;
    QComboBox *m_cover = nullptr;
    QLineEdit *m_crop235 = nullptr;
    QLineEdit *m_crop11 = nullptr;
    CoverPreview *m_coverPreview = nullptr;
    QPushButton *m_choose = nullptr;
    QLineEdit *m_source = nullptr;
    QComboBox *m_comments = nullptr;
    QLabel *m_contentLabel = nullptr;
    CodeView *m_content = nullptr;
    QLabel *m_contentCounter = nullptr;
};

} // namespace ui
