// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts/articleform.h"

#include "core/article/articlerules.h"
#include "ui/pages/drafts/coverpictures.h"
#include "ui/pages/drafts/coverpreview.h"
#include "ui/pages/drafts/cropdialog.h"
#include "ui/support/tone.h"
#include "ui/support/undokeys.h"
#include "ui/widgets/choosebutton.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::article::Article;
using core::article::Comments;

namespace {

QLineEdit *line(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

QString counterText(const core::article::Usage &usage)
{
    if (usage.charLimit == 0)
        return ArticleForm::tr("%1 / %2 bytes").arg(usage.bytes).arg(usage.byteLimit);
    const QString limit = usage.safeCharLimit == usage.charLimit
        ? QString::number(usage.charLimit)
        : u"%1–%2"_s.arg(usage.safeCharLimit).arg(usage.charLimit);
    return ArticleForm::tr("%1 / %2 characters, %3 bytes").arg(usage.chars).arg(limit).arg(usage.bytes);
}

Tone toneOf(const core::article::Usage &usage)
{
    const bool isOver = (usage.charLimit > 0 && usage.chars > usage.charLimit)
        || (usage.byteLimit > 0 && usage.bytes > usage.byteLimit);
    if (isOver)
        return Tone::Bad;
    return usage.safeCharLimit > 0 && usage.chars > usage.safeCharLimit ? Tone::Warning : Tone::Muted;
}

} // namespace

ArticleForm::ArticleForm(const core::Catalogue &catalogue, CoverPictures &pictures, QUndoStack *undo, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_pictures(pictures)
    , m_undoKeys(new UndoKeys(undo, this))
    , m_form(new QFormLayout)
    , m_title(line(u"title"_s))
    , m_author(line(u"author"_s))
    , m_digest(new QPlainTextEdit)
    , m_cover(new QComboBox)
    , m_crop235(line(u"crop235"_s))
    , m_crop11(line(u"crop11"_s))
    , m_source(line(u"sourceUrl"_s))
    , m_comments(new QComboBox)
    , m_contentLabel(new QLabel)
    , m_content(new CodeView(CodeView::Use::Edit))
    , m_contentCounter(new ToneLabel(Tone::Muted))
{
    m_digest->setObjectName(u"digest"_s);
    m_digest->setTabChangesFocus(true);
    m_digest->setUndoRedoEnabled(false);
    m_digest->setFixedHeight(44);
    m_comments->setObjectName(u"comments"_s);
    for (int i = 0; i < 3; ++i)
        m_comments->addItem(u" "_s);
    m_content->setObjectName(u"content"_s);
    m_contentLabel->setBuddy(m_content);
    m_form->setVerticalSpacing(6);
    addCounted(u"title"_s, m_title);
    addCounted(u"author"_s, m_author);
    addCounted(u"digest"_s, m_digest);
    m_form->addRow(u" "_s, createCover());
    m_form->addRow(u" "_s, createCrops());
    addCounted(u"content_source_url"_s, m_source);
    m_form->addRow(u" "_s, m_comments);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_contentLabel);
    heading->addStretch();
    heading->addWidget(m_contentCounter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addLayout(heading);
    layout->addWidget(m_content, 1);
    m_counted.append({.field = u"content"_s, .editor = m_content, .counter = m_contentCounter});

    for (QLineEdit *edit : {m_title, m_author, m_crop235, m_crop11, m_source})
        connect(edit, &QLineEdit::textChanged, this, &ArticleForm::change);
    connect(m_digest, &QPlainTextEdit::textChanged, this, &ArticleForm::change);
    connect(m_cover, &QComboBox::currentTextChanged, this, &ArticleForm::change);
    connect(m_cover, &QComboBox::currentIndexChanged, this, &ArticleForm::change);
    connect(m_comments, &QComboBox::currentIndexChanged, this, &ArticleForm::change);
    connect(m_content, &CodeView::edited, this, &ArticleForm::change);
    retranslate();
    count();
}

QBoxLayout *ArticleForm::createCover()
{
    m_cover->setObjectName(u"cover"_s);
    m_cover->setEditable(true);
    m_cover->setInsertPolicy(QComboBox::NoInsert);
    m_cover->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *choose = new ChooseButton(u"cover"_s);
    connect(choose, &QToolButton::clicked, this, &ArticleForm::coverWanted);
    auto *line = new QHBoxLayout;
    line->addWidget(m_cover, 1);
    line->addWidget(choose);
    return line;
}

QBoxLayout *ArticleForm::createCrops()
{
    m_coverPreview = new CoverPreview(44);
    m_coverPreview->setObjectName(u"coverPreview"_s);
    m_choose = new QPushButton;
    m_choose->setObjectName(u"chooseCrops"_s);
    auto *values = new QHBoxLayout;
    values->addWidget(m_crop235);
    values->addWidget(m_crop11);
    auto *chosen = new QHBoxLayout;
    chosen->addWidget(m_coverPreview);
    chosen->addWidget(m_choose);
    chosen->addStretch();
    auto *crops = new QVBoxLayout;
    crops->setSpacing(4);
    crops->addLayout(chosen);
    crops->addLayout(values);
    connect(m_choose, &QPushButton::clicked, this, &ArticleForm::askForCrops);
    connect(&m_pictures, &CoverPictures::loaded, this, [this](const QString &mediaId) {
        showCover();
        if (mediaId == m_cropAsked)
            chooseCrops();
    });
    connect(&m_pictures, &CoverPictures::failed, this, [this](const QString &mediaId, const core::Error &error) {
        if (mediaId == std::exchange(m_cropAsked, {}))
            Q_EMIT failed(error);
    });
    return crops;
}

/// The picture of a cover that the library knows is fetched by itself; one that is being typed is not.
void ArticleForm::showCover()
{
    const Article shown = article();
    if (m_cover->findData(shown.thumbMediaId) >= 0 && isVisible())
        m_pictures.want(shown.thumbMediaId);
    m_coverPreview->setCover(m_pictures.picture(shown.thumbMediaId), shown.crop235, shown.crop11);
    m_choose->setEnabled(!shown.thumbMediaId.isEmpty());
}

void ArticleForm::askForCrops()
{
    m_cropAsked = article().thumbMediaId;
    if (m_pictures.picture(m_cropAsked).isNull())
        m_pictures.want(m_cropAsked);
    else
        chooseCrops();
}

void ArticleForm::chooseCrops()
{
    const QImage picture = m_pictures.picture(std::exchange(m_cropAsked, {}));
    auto *dialog = new CropDialog(picture, m_crop235->text(), m_crop11->text(), this);
    connect(dialog, &CropDialog::chosen, this, [this](const QString &crop235, const QString &crop11) {
        m_isSetting = true;
        m_crop235->setText(crop235);
        m_crop11->setText(crop11);
        m_isSetting = false;
        change();
    });
    dialog->open();
}

void ArticleForm::addCounted(const QString &field, QWidget *editor)
{
    auto *counter = new ToneLabel(Tone::Muted);
    setFontScale(counter, 0.9);
    auto *both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(editor);
    both->addWidget(counter, 0, Qt::AlignRight);
    m_form->addRow(u" "_s, both);
    m_counted.append({.field = field, .editor = editor, .counter = counter});
}

QString ArticleForm::textIn(const QWidget *editor)
{
    if (const auto *const edit = qobject_cast<const QLineEdit *>(editor))
        return edit->text();
    if (const auto *const plain = qobject_cast<const QPlainTextEdit *>(editor))
        return plain->toPlainText();
    const auto *const code = qobject_cast<const CodeView *>(editor);
    return code ? code->text() : QString();
}

void ArticleForm::setArticle(const Article &article)
{
    m_isSetting = true;
    m_article = article;
    m_title->setText(article.title);
    m_author->setText(article.author);
    m_digest->setPlainText(article.digest);
    const int known = m_cover->findData(article.thumbMediaId);
    m_cover->setCurrentIndex(known);
    if (known < 0)
        m_cover->setEditText(article.thumbMediaId);
    m_crop235->setText(article.crop235);
    m_crop11->setText(article.crop11);
    m_source->setText(article.sourceUrl);
    m_comments->setCurrentIndex(int(article.comments));
    const bool isNews = article.type == core::article::Type::News;
    m_content->setText(article.content, isNews ? CodeView::Syntax::Html : CodeView::Syntax::Plain);
    m_isSetting = false;
    count();
    showCover();
}

Article ArticleForm::article() const
{
    Article article = m_article;
    article.title = m_title->text();
    article.author = m_author->text();
    article.digest = m_digest->toPlainText();
    // Several pictures may have the same name: the one that was chosen counts.
    const bool isChosen = m_cover->itemText(m_cover->currentIndex()) == m_cover->currentText();
    const int cover = isChosen ? m_cover->currentIndex() : m_cover->findText(m_cover->currentText());
    article.thumbMediaId = cover >= 0 ? m_cover->itemData(cover).toString() : m_cover->currentText().trimmed();
    article.crop235 = m_crop235->text().trimmed();
    article.crop11 = m_crop11->text().trimmed();
    article.sourceUrl = m_source->text().trimmed();
    article.comments = Comments(m_comments->currentIndex());
    article.content = m_content->text();
    return article;
}

void ArticleForm::setCovers(const QList<core::StoredMedia> &images)
{
    m_isSetting = true;
    const QString id = article().thumbMediaId;
    m_cover->clear();
    for (const core::StoredMedia &image : images)
        m_cover->addItem(image.name.isEmpty() ? image.mediaId : image.name, image.mediaId);
    const int known = m_cover->findData(id);
    m_cover->setCurrentIndex(known);
    if (known < 0)
        m_cover->setEditText(id);
    m_isSetting = false;
    showCover();
}

void ArticleForm::setCover(const QString &mediaId)
{
    if (const int known = m_cover->findData(mediaId); known >= 0)
        m_cover->setCurrentIndex(known);
    else
        m_cover->setEditText(mediaId);
}

void ArticleForm::change()
{
    if (m_isSetting)
        return;
    count();
    showCover();
    Q_EMIT edited();
}

void ArticleForm::count()
{
    for (const Counted &each : std::as_const(m_counted)) {
        const core::article::Usage usage = core::article::usageOf(each.field, textIn(each.editor), m_catalogue);
        each.counter->setText(counterText(usage));
        static_cast<ToneLabel *>(each.counter)->setTone(toneOf(usage));
    }
}

void ArticleForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCover();
    m_undoKeys->watch(this); // the source view makes its editor when it is shown
}

void ArticleForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        count();
    }
    QWidget::changeEvent(event);
}

void ArticleForm::retranslate()
{
    const QStringList labels{tr("Title"), tr("Author"),      tr("Digest"),  tr("Cover"),
                             tr("Crops"), tr("Source link"), tr("Comments")};
    QWidget *const fields[] = {m_title, m_author, m_digest, m_cover, m_crop235, m_source, m_comments};
    for (int row = 0; row < labels.size(); ++row) {
        auto *const label = qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setText(labels[row]);
        label->setBuddy(fields[row]);
        fields[row]->setAccessibleName(labels[row]);
    }
    m_contentLabel->setText(tr("Content"));
    m_content->setAccessibleName(tr("Content"));
    m_digest->setPlaceholderText(tr("Empty: the first characters of the text"));
    m_cover->lineEdit()->setAccessibleName(tr("Cover"));
    m_cover->lineEdit()->setPlaceholderText(tr("Media id of a permanent image"));
    m_crop235->setPlaceholderText(tr("Wide 2.35:1, X1_Y1_X2_Y2"));
    m_crop11->setPlaceholderText(tr("Square 1:1, X1_Y1_X2_Y2"));
    m_crop235->setToolTip(tr("A part of the cover from 0 to 1, left upper corner first; empty: the middle"));
    m_crop11->setToolTip(m_crop235->toolTip());
    m_choose->setText(tr("Choose on the picture…"));
    m_coverPreview->setAccessibleName(tr("The cover, wide and square"));
    m_crop11->setAccessibleName(tr("Square crop"));
    m_source->setPlaceholderText(u"https://…"_s);
    m_comments->setItemText(0, tr("Closed"));
    m_comments->setItemText(1, tr("Open to everyone"));
    m_comments->setItemText(2, tr("Only for followers"));
}

} // namespace ui
