// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace core {
class Settings;
}

namespace ui {

class ToneLabel;

/// The account's JS-safe domains, which no API tells, and whether a page is covered by them. Remembered per account.
class DomainLine final : public QWidget
{
    Q_OBJECT

public:
    DomainLine(core::Settings &settings, qsizetype most, QWidget *parent = nullptr);

    void setAppId(const QString &appId);
    void setPage(const QString &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void keep();
    void check();

    core::Settings &m_settings;
    qsizetype m_most;
    QString m_appId;
    QString m_page;
    QLabel *m_label;
    QLineEdit *m_domains;
    ToneLabel *m_verdict;
};

} // namespace ui
