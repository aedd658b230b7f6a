// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/answercompare.h"

#include "core/base/linediff.h"
#include "core/base/redact.h"
#include "core/console/answerkind.h"
#include "ui/support/inbackground.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linediffview.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::ConsolePage)
};

constexpr qsizetype most = qsizetype(1024) * 1024;

QString laidOut(const QByteArray &answer)
{
    const QByteArray start = answer.left(64).trimmed();
    const bool isJson = start.startsWith('{') || start.startsWith('[');
    // The history's answer is redacted, too; else every token would be a difference.
    return core::redactText(QString::fromUtf8(isJson ? core::console::indented(answer, most) : answer.left(most)));
}

} // namespace

void compareAnswers(QWidget *parent, const QByteArray &earlier, const QByteArray &shown)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"compareAnswers"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(Texts::tr("Compare two answers"));
    dialog->resize(900, 600);
    auto *state = new ToneLabel(Tone::Muted);
    state->setObjectName(u"compareState"_s);
    state->setText(Texts::tr("Comparing…"));
    auto *view = new LineDiffView;
    view->setObjectName(u"answerDiff"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(Texts::tr("Close"));
    QPushButton *next = buttons->addButton(Texts::tr("Next difference"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(state);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(next, &QPushButton::clicked, view, &LineDiffView::goToNext);
    dialog->open();
    inBackground(
        dialog, [earlier, shown] { return core::diffLines(laidOut(earlier), laidOut(shown)); },
        [view, state, isPart = std::max(earlier.size(), shown.size()) > most](const QList<core::LinePair> &rows) {
            view->setRows(rows);
            const QString part = Texts::tr("The first %1 are compared.").arg(QLocale().formattedDataSize(most));
            const QString result = view->differences() == 0
                ? Texts::tr("The answers are the same.")
                : Texts::tr("Left: from the history. Right: what is shown.");
            state->setText(isPart ? part + u' ' + result : result);
        });
}

} // namespace ui
