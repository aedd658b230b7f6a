// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jssdk/jssdkview.h"

#include "core/base/redact.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

JsSdkView::JsSdkView(JsSdkDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) { }

void JsSdkView::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
}

QJsonObject JsSdkView::state() const
{
    return {};
}

void JsSdkView::restore(const QJsonObject &state)
{
    Q_UNUSED(state)
}

void JsSdkView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JsSdkView::setPanes(const QString &name, Qt::Orientation orientation, QWidget *asked, QWidget *found)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setObjectName(name);
    splitter->addWidget(asked);
    splitter->addWidget(found);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({400, 600}); // or what is empty at first would stay narrow
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(splitter);
}

QString JsSdkView::appId() const
{
    return m_account ? m_account->appId.toString() : QString();
}

QString rememberable(const QString &url)
{
    return core::redactText(url) == url && core::redactUrl(QUrl(url)) == QUrl(url) ? url : QString();
}

QHBoxLayout *fieldWith(QWidget *field, QWidget *button)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(field, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    return layout;
}

QLineEdit *valueLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setReadOnly(true);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return line;
}

QPlainTextEdit *valueText(const QString &name, int height)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setMaximumHeight(height);
    return text;
}

} // namespace ui
