// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/authorizeurl.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace ui {

class CopyButton;
class OauthSession;
class QrView;
class ToneLabel;

/// Builds the address that asks a visitor while its parts are typed, to copy, to open and to scan.
class AddressBuilder final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressBuilder(OauthSession &session, QWidget *parent = nullptr);

    void retranslate();
    /// Empty while something is wrong.
    [[nodiscard]] const QString &address() const { return m_address; }

Q_SIGNALS:
    void checkRequested(const QString &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createResult();
    [[nodiscard]] QWidget *createVisit();
    void connectParts();
    [[nodiscard]] core::oauth::AuthorizeRequest request() const;
    void takeAccount();
    void takeDomains();
    void typeDomains();
    void showFollowers();
    void build();
    void openInBrowser();
    void visit();

    OauthSession &m_session;
    QString m_address;
    QLabel *m_redirectLabel;
    QLineEdit *m_redirect;
    QLabel *m_domainsLabel;
    QLineEdit *m_domains;
    ToneLabel *m_domainsHint;
    QLabel *m_scopeLabel;
    QRadioButton *m_base;
    QRadioButton *m_userInfo;
    QLabel *m_stateLabel;
    QLineEdit *m_state;
    QPushButton *m_newState;
    QCheckBox *m_popup;
    QCheckBox *m_snapshot;
    ToneLabel *m_problems;
    QLabel *m_addressLabel;
    CopyButton *m_copy;
    QPlainTextEdit *m_shown;
    QPushButton *m_open;
    QPushButton *m_check;
    ToneLabel *m_place;
    QrView *m_code;
    QWidget *m_visit;
    QLabel *m_visitorLabel;
    QComboBox *m_visitor;
    QPushButton *m_let;
};

} // namespace ui
