// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/followerdialog.h"

#include "ui/support/whendone.h"
#include "ui/widgets/errorcard.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::api::FollowerPage;

namespace {

constexpr int mostShown = 100; // to choose from, not a directory

} // namespace

FollowerDialog::FollowerDialog(core::api::ApiClient &client, const core::Account &account, QWidget *parent)
    : PickDialog(tr("Choose a follower of “%1”").arg(account.name), parent)
    , m_client(client)
    , m_account(account)
    , m_progress(new QProgressBar)
    , m_error(new ErrorCard)
    , m_again(addButton(tr("Try again")))
{
    setObjectName(u"followerDialog"_s);
    if (account.isSandbox())
        setWindowTitle(u"[SANDBOX] "_s + windowTitle());
    m_progress->setObjectName(u"followerProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Asking for the list…"));
    m_error->setObjectName(u"followerError"_s);
    m_again->setObjectName(u"followerAgain"_s);
    addPart(m_progress);
    addPart(m_error);
    connect(m_again, &QPushButton::clicked, this, &FollowerDialog::read);
    connect(this, &PickDialog::searched, this, &FollowerDialog::fill);
    read();
}

void FollowerDialog::read()
{
    m_error->clear();
    m_again->hide();
    m_progress->show();
    setRemark(tr("Asking for the list…"));
    // Who cancels closes the dialog: what comes back then is not waited for.
    whenDone(core::api::followerPage(m_client, m_account), this, std::bind_front(&FollowerDialog::take, this));
}

void FollowerDialog::take(const core::Result<FollowerPage> &page)
{
    m_progress->hide();
    if (!page) {
        setRemark({});
        m_again->show();
        m_error->setError(page.error());
        return;
    }
    m_page = *page;
    fill();
}

void FollowerDialog::fill()
{
    if (!m_progress->isHidden() || !m_again->isHidden())
        return;
    clear();
    qsizetype found = 0;
    for (const QString &openId : std::as_const(m_page.openIds)) {
        if (!matches(openId))
            continue;
        if (found < mostShown)
            add({.id = openId, .title = openId});
        ++found;
    }
    setRemark(remark(found));
}

QString FollowerDialog::remark(qsizetype found) const
{
    const QLocale locale;
    const QString all = locale.toString(m_page.total);
    if (m_page.total == 0)
        return tr("Nobody follows the account.");
    if (found == 0)
        return tr("None of the first %1 followers has that in the openid.").arg(locale.toString(m_page.openIds.size()));
    if (count() == m_page.total)
        return tr("All %1 followers of the account").arg(all);
    return tr("%1 of %2 followers are shown; the search goes through the first %3.")
        .arg(locale.toString(count()), all, locale.toString(m_page.openIds.size()));
}

} // namespace ui
