// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/support/tone.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;
using core::AccountType;

namespace {
constexpr int pillHeight = 28;
constexpr int padding = 10;
constexpr int gap = 8;
constexpr int longestName = 220;

QColor textOn(const QColor &background)
{
    // Relative luminance; the threshold where black and white text contrast equally.
    const auto linear = [](float c) { return c <= 0.04045F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F); };
    const float luminance = 0.2126F * linear(background.redF()) + 0.7152F * linear(background.greenF())
        + 0.0722F * linear(background.blueF());
    return luminance > 0.179F ? QColor(0x10, 0x16, 0x1a) : QColor(Qt::white);
}

void paintStripes(QPainter &painter, const QRect &area, const QColor &color)
{
    painter.setPen(QPen(color, 5));
    for (int x = area.left() - area.height(); x < area.right() + area.height(); x += 12)
        painter.drawLine(x, area.bottom() + 2, x + area.height(), area.top() - 2);
}
} // namespace

QString environmentName(const core::Account &account)
{
    if (account.isSandbox())
        return u"SANDBOX 沙箱"_s; // in both languages at once, so that nobody takes it for the real platform
    if (account.type == AccountType::TestAccount)
        return QCoreApplication::translate("ui::Badge", "Test account");
    return QCoreApplication::translate("ui::Badge", "Production");
}

QColor badgeColor(const core::Account &account)
{
    const QColor own = QColor::fromString(account.badgeColor);
    if (own.isValid())
        return own;
    if (account.isSandbox())
        return QColor(0x6b, 0x4f, 0xbb);
    return account.type == AccountType::TestAccount ? QColor(0xb2, 0x6a, 0x00) : QColor(0xb3, 0x26, 0x1e);
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void Badge::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    describe();
}

QSize Badge::sizeHint() const
{
    const int name = std::min(QFontMetrics(nameFont()).horizontalAdvance(nameText()) + 1, longestName);
    const int kind = m_account ? QFontMetrics(kindFont()).horizontalAdvance(kindText()) + gap : 0;
    return {name + kind + 2 * padding, pillHeight};
}

QSize Badge::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 140), pillHeight};
}

void Badge::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area(0, (height() - pillHeight) / 2, width(), pillHeight);
    QPainterPath pill;
    pill.addRoundedRect(area, pillHeight / 2.0, pillHeight / 2.0);
    const QColor color = m_account ? badgeColor(*m_account) : lineColor(palette());
    painter.fillPath(pill, color);
    if (m_account && m_account->isSandbox()) {
        painter.setClipPath(pill);
        paintStripes(painter, area, textOn(color) == Qt::white ? color.darker(118) : color.lighter(112));
    }
    painter.setPen(m_account ? textOn(color) : palette().color(QPalette::WindowText));
    const QRect inner = area.adjusted(padding, 0, -padding, 0);
    int kindWidth = 0;
    if (m_account) {
        painter.setFont(kindFont());
        kindWidth = painter.fontMetrics().horizontalAdvance(kindText()) + gap;
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, kindText());
    }
    painter.setFont(nameFont());
    const QString name = painter.fontMetrics().elidedText(nameText(), Qt::ElideRight, inner.width() - kindWidth);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, name);
}

void Badge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        describe();
    QWidget::changeEvent(event);
}

void Badge::describe()
{
    const QString text = m_account ? nameText() + u" – "_s + kindText() : nameText();
    setAccessibleName(text);
    setToolTip(m_account ? text + u"\n"_s + m_account->appId.toString() : text);
    updateGeometry();
    update();
}

QString Badge::kindText() const
{
    return m_account ? environmentName(*m_account) : QString();
}

QString Badge::nameText() const
{
    return m_account ? m_account->name : tr("No account");
}

QFont Badge::nameFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont Badge::kindFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

} // namespace ui
