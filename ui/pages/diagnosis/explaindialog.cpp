// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnosis/explaindialog.h"

#include "core/diagnosis/doctor.h"
#include "ui/pages/diagnosis/explanationview.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ExplainDialog::ExplainDialog(core::diagnosis::Doctor &doctor, core::api::ApiClient &client, const core::Error &error,
                             const std::optional<core::Account> &account, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"explainDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Explanation"));
    auto *view = new ExplanationView(doctor, client);
    view->setContentsMargins(8, 8, 8, 8);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(view);
    view->setExplanation(doctor.explain(error, account), account); // in its place, or it would be a window
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(640, 520);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(view, &ExplanationView::openRequested, this, [this](const QString &pageId, const QVariant &subject) {
        Q_EMIT openRequested(pageId, subject);
        accept();
    });
}

} // namespace ui
