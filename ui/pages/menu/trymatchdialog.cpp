// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/trymatchdialog.h"

#include "core/api/menuapi.h"
#include "ui/pages/menu/menuoutline.h"
#include "ui/pages/menu/menuwords.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::menu;

TryMatchDialog::TryMatchDialog(MenuSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_account(session.account().value_or(core::Account()))
    , m_label(new QLabel)
    , m_user(new QLineEdit)
    , m_ask(new QPushButton)
    , m_close(new QPushButton)
    , m_error(new ErrorCard)
    , m_result(new QLabel)
    , m_outline(new MenuOutline)
{
    setObjectName(u"tryMatchDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(620, 460);
    m_user->setObjectName(u"tryMatchUser"_s);
    m_ask->setObjectName(u"tryMatchAsk"_s);
    m_result->setObjectName(u"tryMatchResult"_s);
    m_outline->setObjectName(u"tryMatchOutline"_s);
    m_label->setBuddy(m_user);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    setFontScale(m_result, 1.1, QFont::DemiBold);
    m_ask->setDefault(true);
    m_close->setAutoDefault(false);
    auto *badge = new Badge;
    badge->setAccount(m_account);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_user, 1);
    line->addWidget(m_ask);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(badge);
    bottom->addStretch();
    bottom->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_label);
    layout->addLayout(line);
    layout->addWidget(m_error);
    layout->addWidget(m_result);
    layout->addWidget(m_outline, 1);
    layout->addLayout(bottom);
    connect(m_ask, &QPushButton::clicked, this, &TryMatchDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_user, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ask->setEnabled(!text.trimmed().isEmpty()); });
    m_ask->setEnabled(false);
    retranslate();
}

void TryMatchDialog::ask()
{
    m_error->clear();
    m_ask->setEnabled(false);
    m_result->setText(tr("Asking WeChat…"));
    whenDone(core::api::tryMatch(m_session.services().client, m_account, m_user->text().trimmed()), this,
             [this](const core::Result<Menu> &menu) { answer(menu); });
}

void TryMatchDialog::answer(const core::Result<Menu> &menu)
{
    m_ask->setEnabled(true);
    if (!menu) {
        m_result->clear();
        m_outline->setMenus({});
        m_error->setError(menu.error());
        return;
    }
    m_result->setText(tr("This follower sees: %1").arg(nameOf(*menu)));
    m_outline->setMenus({.base = *menu, .conditional = {}});
}

QString TryMatchDialog::nameOf(const Menu &menu) const
{
    if (menu.buttons.isEmpty())
        return tr("no menu");
    if (!m_session.known())
        return tr("this menu");
    const MenuSet &live = m_session.known()->menus;
    const Menu seen = asPublished(menu);
    for (qsizetype i = live.conditional.size() - 1; i >= 0; --i) {
        if (asPublished(live.conditional.at(i).menu).buttons == seen.buttons)
            return words::menuTitle(live, int(i));
    }
    return asPublished(live.base).buttons == seen.buttons ? words::menuTitle(live, -1)
                                                          : tr("a menu that was not live when it was last fetched");
}

void TryMatchDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TryMatchDialog::retranslate()
{
    setWindowTitle(tr("Try match"));
    m_label->setText(tr("&OpenID or WeChat ID of a follower"));
    m_ask->setText(tr("Try"));
    m_close->setText(tr("Close"));
}

} // namespace ui
