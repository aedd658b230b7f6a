// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startupfailure.h"

#include "ui/widgets/errorcard.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace app {

void showStartupFailure(const core::Error &error)
{
    QDialog dialog;
    dialog.setWindowTitle(QCoreApplication::translate("app::StartupFailure", "MpDesk cannot start"));
    dialog.setMinimumWidth(520);
    auto *card = new ui::ErrorCard(ui::ErrorCard::Closing::Fixed, &dialog);
    card->setError(error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(card);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.exec();
}

} // namespace app
