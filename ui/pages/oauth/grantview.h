// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/oauthapi.h"
#include "core/base/clock.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class CopyButton;
class Countdown;
class SecretEdit;
class ToneLabel;

/// What a code was exchanged for: tokens masked, and what can be done with them.
class GrantView final : public QWidget
{
    Q_OBJECT

public:
    explicit GrantView(const core::Clock &clock, QWidget *parent = nullptr);

    void setGrant(const core::api::OauthGrant &grant);
    /// Takes the tokens out of the fields.
    void clear();
    void retranslate();
    [[nodiscard]] QList<QPushButton *> buttons() const { return {m_refresh, m_profile, m_check}; }

Q_SIGNALS:
    void refreshRequested();
    void profileRequested();
    void checkRequested();

private:
    struct Line
    {
        QLabel *label;
        QLineEdit *field;
        CopyButton *copy;
    };

    [[nodiscard]] Line line(QLineEdit *field, const QString &name);

    const core::Clock &m_clock;
    QString m_scope;
    Line m_openid;
    Line m_unionId;
    Line m_token;
    Line m_refreshToken;
    ToneLabel *m_scopeText;
    QLabel *m_lifeLabel;
    Countdown *m_life;
    QPushButton *m_refresh;
    QPushButton *m_profile;
    QPushButton *m_check;
};

} // namespace ui
