// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountswitcher.h"

#include "ui/support/icons.h"
#include "ui/widgets/badge.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QIcon colorDot(const QColor &color)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(2, 2, 12, 12);
    return pixmap;
}

} // namespace

AccountSwitcher::AccountSwitcher(QWidget *parent)
    : QToolButton(parent)
    , m_badge(new Badge(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"accountSwitcher"_s);
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    setFocusPolicy(Qt::TabFocus);
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *arrow = new QLabel(this);
    arrow->setObjectName(u"arrow"_s);
    arrow->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_badge);
    layout->addWidget(arrow);
    connect(m_menu, &QMenu::aboutToShow, this, &AccountSwitcher::fillMenu);
    retranslate();
}

void AccountSwitcher::setAccounts(const QList<core::Account> &accounts, const std::optional<core::Account> &current)
{
    m_accounts = accounts;
    m_current = current;
    m_badge->setAccount(current);
    retranslate();
    updateGeometry();
}

QSize AccountSwitcher::sizeHint() const
{
    return layout()->sizeHint().expandedTo({0, 36});
}

void AccountSwitcher::paintEvent(QPaintEvent * /*event*/)
{
    // Only the panel: badge and arrow are children.
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void AccountSwitcher::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void AccountSwitcher::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const core::Account &account : m_accounts) {
        // '&' would become a mnemonic.
        const QString name = QString(account.name).replace(u'&', u"&&"_s);
        QAction *action =
            m_menu->addAction(colorDot(badgeColor(account)), u"%1\t%2"_s.arg(name, environmentName(account)));
        action->setCheckable(true);
        action->setChecked(m_current && m_current->appId == account.appId);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = account.appId] { Q_EMIT chosen(id); });
    }
    if (!m_accounts.isEmpty())
        m_menu->addSeparator();
    connect(m_menu->addAction(themedIcon(u"accounts"_s), tr("Manage accounts…")), &QAction::triggered, this,
            &AccountSwitcher::manageRequested);
}

void AccountSwitcher::retranslate()
{
    findChild<QLabel *>(u"arrow"_s)->setPixmap(themedIcon(u"chevron-down"_s, Tone::Muted).pixmap(16, 16));
    setToolTip(tr("Switch account (%1)").arg(shortcut().toString(QKeySequence::NativeText)));
    setAccessibleName(m_current ? tr("Account in use: %1").arg(m_badge->accessibleName()) : tr("No account"));
}

} // namespace ui
