// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/confirm.h"

#include "ui/support/tone.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("ui::confirm", text);
}

void paintRed(QPushButton *button)
{
    QPalette palette = button->palette();
    palette.setColor(QPalette::Button, QColor(0xc6, 0x28, 0x28));
    palette.setColor(QPalette::ButtonText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Button, lineColor(palette));
    button->setPalette(palette);
}

void addTypedField(QDialog *dialog, QVBoxLayout *layout, const Question &question, QPushButton *button)
{
    auto *field = new QLineEdit(dialog);
    field->setObjectName(QStringLiteral("typed"));
    auto *label =
        new QLabel(translated(QT_TRANSLATE_NOOP("ui::confirm", "Type “%1” to go on:")).arg(question.typed), dialog);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    button->setEnabled(false);
    QObject::connect(field, &QLineEdit::textChanged, button, [button, typed = question.typed](const QString &text) {
        button->setEnabled(text.trimmed() == typed);
    });
}
} // namespace

void confirm(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("confirm"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(question.title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);

    auto *title = new QLabel(question.title, dialog);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *text = new QLabel(question.text, dialog);
    for (QLabel *label : {title, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(400);
        layout->addWidget(label);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *deed = buttons->addButton(question.button, QDialogButtonBox::AcceptRole);
    deed->setObjectName(QStringLiteral("deed"));
    deed->setAutoDefault(false);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    if (question.danger == Question::Danger::Destructive)
        paintRed(deed);
    if (!question.typed.isEmpty())
        addTypedField(dialog, layout, question, deed);
    layout->addSpacing(4);
    layout->addWidget(buttons);
    cancel->setDefault(true);
    if (question.typed.isEmpty())
        cancel->setFocus();

    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(yes));
    dialog->open();
}

} // namespace ui
