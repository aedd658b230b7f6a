// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickdialog.h"

#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

PickDialog::PickDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_remark(new ToneLabel(Tone::Muted))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setObjectName(u"mediaPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    resize(460, 480);
    m_search->setObjectName(u"pickerSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the list"));
    m_list->setObjectName(u"pickerMedia"_s);
    m_list->setAccessibleName(title);
    m_list->setIconSize({40, 40});
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remark->setObjectName(u"pickerRemark"_s);
    m_choose = m_buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    m_choose->setObjectName(u"pickerChoose"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_buttons);
    connect(m_search, &QLineEdit::textChanged, this, &PickDialog::searched);
    connect(m_list, &QListWidget::itemActivated, this, &PickDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &PickDialog::follow);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PickDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setRemark({});
    follow();
}

bool PickDialog::matches(const QString &text) const
{
    return text.contains(m_search->text().trimmed(), Qt::CaseInsensitive);
}

bool PickDialog::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

void PickDialog::clear()
{
    m_list->clear();
    follow();
}

void PickDialog::add(const Row &row)
{
    auto *item =
        new QListWidgetItem(row.icon, row.note.isEmpty() ? row.title : QString(row.title + u'\n' + row.note), m_list);
    item->setToolTip(row.id);
    item->setData(idRole, row.id);
    if (!row.isUsable)
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
}

int PickDialog::count() const
{
    return m_list->count();
}

void PickDialog::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void PickDialog::addPart(QWidget *part)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_remark), part);
}

QPushButton *PickDialog::addButton(const QString &text)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    return button;
}

void PickDialog::follow()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_choose->setEnabled(item && item->flags() & Qt::ItemIsEnabled);
}

void PickDialog::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    Q_EMIT chosen(item->data(idRole).toString());
    QDialog::accept();
}

} // namespace ui
