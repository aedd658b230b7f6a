// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/collectiondialog.h"

#include "ui/widgets/codeview.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

CollectionDialog::CollectionDialog(const core::console::Collection &collection, const core::Catalogue &catalogue,
                                   Save save, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_save(std::move(save))
    , m_id(collection.id)
    , m_text(new CodeView(CodeView::Use::Edit))
    , m_error(new ErrorCard)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Collection"));
    resize(680, 560);
    auto *help = new ToneLabel(Tone::Muted);
    help->setText(tr("\"capture\" gives a variable the value at a JSON pointer of the answer: {\"media_id\": "
                     "\"/media_id\"}. Later calls write {{media_id}}."));
    m_text->setObjectName(u"collectionText"_s);
    m_text->setAccessibleName(tr("Collection as JSON"));
    m_text->setText(QString::fromUtf8(core::console::toFile(collection)), CodeView::Syntax::Json);
    m_error->setObjectName(u"collectionError"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Save)->setObjectName(u"saveCollection"_s);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CollectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CollectionDialog::accept()
{
    auto collection = core::console::collectionFrom(m_text->text().toUtf8(), m_catalogue);
    if (!collection) {
        m_error->setError(collection.error());
        return;
    }
    collection->id = m_id;
    const auto saved = m_save(*collection);
    if (!saved) {
        m_error->setError(saved.error());
        return;
    }
    QDialog::accept();
}

} // namespace ui
