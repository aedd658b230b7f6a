// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/account/credentials.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui {

class HostEdit;
class SecretEdit;

/// The form of one account. Knows fields and their words, nothing of where accounts are kept.
class AccountEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountEditor(QWidget *parent = nullptr);

    /// An empty form for a new account.
    void clear();
    /// `hasSecrets`: the account's secrets are stored; empty fields then mean "keep".
    enum class Stored { No, Yes };
    void edit(const core::Account &account, Stored secrets);

    /// Checked values, or the first fault, whose `field` is one of ours.
    [[nodiscard]] core::Result<core::Account> account() const;
    [[nodiscard]] core::Result<core::Credentials> credentials() const;
    /// Puts the message below its field and the focus into it. False when the form has no such field.
    bool showFault(const core::Error &error);
    void clearFaults();
    [[nodiscard]] bool isModified() const { return m_modified; }
    void retranslate();

Q_SIGNALS:
    void modified();

private:
    struct Field
    {
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
        QLabel *fault = nullptr;
    };

    void addField(const QString &name, QWidget *editor);
    void addHeading(QLabel *heading);
    void watch(QWidget *editor);
    void adaptToType();
    void fillChoices();

    QFormLayout *m_form;
    QHash<QString, Field> m_fields;
    QLabel *m_identity;
    QLineEdit *m_name;
    QLineEdit *m_appId;
    QComboBox *m_type;
    QCheckBox *m_verified;
    QComboBox *m_color;
    QLabel *m_secrets;
    SecretEdit *m_secret;
    SecretEdit *m_token;
    SecretEdit *m_aesKey;
    SecretEdit *m_previousAesKey;
    QLabel *m_connection;
    QComboBox *m_mode;
    QComboBox *m_tokenSource;
    HostEdit *m_apiBase;
    QLineEdit *m_proxy;
    QLineEdit *m_callbackPath;
    bool m_modified = false;
    bool m_filling = false;
    Stored m_stored = Stored::No;
};

} // namespace ui
