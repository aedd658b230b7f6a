// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/urlbox.h"

#include "core/base/redact.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 12;

QStringList kept(const core::Settings &settings)
{
    return settings.get(core::settings::targetUrls).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

UrlBox::UrlBox(core::Settings &settings, QWidget *parent) : QComboBox(parent), m_settings(settings)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    lineEdit()->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    lineEdit()->setClearButtonEnabled(true);
    lineEdit()->setPlaceholderText(u"https://"_s);
    fill();
    connect(this, &QComboBox::currentTextChanged, this, &UrlBox::urlChanged);
    connect(this, &QComboBox::activated, this, [this] { m_isChosen = true; });
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { m_isChosen = true; });
}

void UrlBox::fill()
{
    const QString text = currentText();
    const QSignalBlocker quiet(this);
    clear();
    if (!m_own.isEmpty())
        addItem(m_own.toString());
    QStringList urls = kept(m_settings);
    urls.removeAll(m_own.toString());
    addItems(urls);
    setEditText(text);
}

void UrlBox::setOwn(const QUrl &url)
{
    m_own = url;
    fill();
    if (!m_isChosen || currentText().isEmpty())
        setEditText(url.toString());
}

void UrlBox::setUrl(const QUrl &url)
{
    m_isChosen = true;
    setEditText(url.toString());
}

QUrl UrlBox::url() const
{
    return QUrl(currentText().trimmed(), QUrl::StrictMode);
}

void UrlBox::remember()
{
    const QUrl used = url();
    const QString text = used.toString();
    if (!used.isValid() || used == m_own || core::redactUrl(used) != used || !used.userInfo().isEmpty())
        return;
    QStringList urls = kept(m_settings);
    urls.removeAll(text);
    urls.prepend(text);
    m_settings.set(core::settings::targetUrls, QStringList(urls.first(std::min(urls.size(), mostKept))).join(u'\n'));
    fill();
}

} // namespace ui
