// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/categorydialog.h"

#include "core/api/categoryloss.h"
#include "ui/pages/templates/templatelibrary.h"
#include "ui/widgets/accounthead.h"
#include "ui/widgets/busyview.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using core::templates::Family;
using core::templates::Template;

CategoryDialog::CategoryDialog(core::api::ApiClient &client, TemplateLibrary &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_account(library.account().value_or(core::Account()))
    , m_public(client, m_account)
    , m_head(new AccountHead(m_account))
    , m_note(new ToneLabel(Tone::Muted))
    , m_console(new QLabel)
    , m_middle(new QStackedWidget)
    , m_busy(new BusyView(u"category"_s))
    , m_tree(new QTreeWidget)
    , m_remark(new ToneLabel(Tone::Muted))
{
    setObjectName(u"categoryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(560, 460);
    m_console->setObjectName(u"categoryConsole"_s);
    m_console->setOpenExternalLinks(true);
    m_console->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_tree->setObjectName(u"categoryLosses"_s);
    m_tree->setHeaderHidden(true);
    m_remark->setObjectName(u"categoryRemark"_s);
    m_middle->addWidget(m_busy);
    m_middle->addWidget(m_tree);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(m_note);
    layout->addWidget(m_console);
    layout->addWidget(m_middle, 1);
    layout->addWidget(m_remark);
    layout->addWidget(createButtons());
    connect(&m_public, &PublicLibrary::changed, this, &CategoryDialog::follow);
    connect(&m_public, &PublicLibrary::failed, this, &CategoryDialog::refuse);
    connect(&library, &TemplateLibrary::changed, this, &CategoryDialog::follow);
    retranslate();
    read();
}

QWidget *CategoryDialog::createButtons()
{
    m_again = dialogButton(u"categoryAgain"_s);
    m_close = dialogButton(u"categoryClose"_s);
    m_close->setDefault(true);
    connect(m_again, &QPushButton::clicked, this, &CategoryDialog::read);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return buttonRow({m_close}, {m_again});
}

void CategoryDialog::read()
{
    m_isRefused = false;
    m_busy->start();
    m_library.refresh(); // what is deleted is judged by what there is now
    m_public.read();
}

void CategoryDialog::refuse(const core::Error &error)
{
    m_isRefused = true;
    m_busy->setError(error);
    follow();
}

void CategoryDialog::follow()
{
    const bool isReading = !m_isRefused && (m_public.isReading() || m_library.isReading());
    if (!isReading && !m_isRefused) {
        for (const Family family : {Family::Message, Family::Subscription}) {
            if (const auto &refusal = m_library.refusal(family)) {
                refuse(*refusal);
                return;
            }
        }
    }
    m_again->setVisible(m_isRefused);
    m_remark->setVisible(!isReading && !m_isRefused);
    m_middle->setCurrentWidget(isReading || m_isRefused ? static_cast<QWidget *>(m_busy) : m_tree);
    if (isReading) {
        m_busy->setText(
            m_public.count() == 0
                ? tr("Reading categories and templates…")
                : tr("Reading the public library: %1 of %2").arg(m_public.titles().size()).arg(m_public.count()));
        m_busy->setProgress(int(m_public.titles().size()), int(m_public.count()));
    } else if (!m_isRefused) {
        fill();
    }
}

void CategoryDialog::fill()
{
    m_tree->clear();
    for (const core::api::CategoryLoss &loss :
         core::api::lossesByCategory(m_public.categories(), m_public.titles(), m_library.all())) {
        const QString words = loss.lost.isEmpty()
            ? tr("Removing “%1” deletes no template.").arg(loss.category.name)
            : tr("Removing “%1” in the console deletes %n template(s), for good:", nullptr, int(loss.lost.size()))
                  .arg(loss.category.name);
        auto *item = new QTreeWidgetItem(m_tree, {words});
        for (const Template &lost : loss.lost)
            item->addChild(new QTreeWidgetItem({u"%1 (%2)"_s.arg(lost.title, lost.id)}));
    }
    m_tree->expandAll();
    if (!m_tree->currentItem())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void CategoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CategoryDialog::retranslate()
{
    setWindowTitle(m_account.isSandbox() ? u"[SANDBOX] "_s + tr("Categories") : tr("Categories"));
    m_head->setText(tr("Categories of"));
    m_note->setText(
        tr("Categories are chosen and removed in the console of the platform, not by API. The templates of a "
           "category that is removed there are deleted."));
    m_console->setText(u"<a href=\"https://mp.weixin.qq.com/\">%1</a>"_s.arg(tr("Open the console").toHtmlEscaped()));
    m_tree->setAccessibleName(tr("What each category takes with it"));
    m_remark->setText(
        tr("The platform does not say which category a subscription notice is of: MpDesk goes by its title, "
           "and lists it with each category that has the title."));
    m_again->setText(tr("Try again"));
    m_close->setText(tr("Close"));
    follow();
}

} // namespace ui
