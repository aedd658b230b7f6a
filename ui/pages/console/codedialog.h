// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/console/callrequest.h"

#include <QDialog>

class QComboBox;

namespace core::api {
class AccessTokens;
}

namespace ui {

class CodeView;
class ErrorCard;

/// A program that makes the call, in a language of choice. The token is a variable or masked; a single copy may hold
/// it.
class CodeDialog final : public QDialog
{
    Q_OBJECT

public:
    CodeDialog(const core::console::CallRequest &request, const core::Account &account,
               const core::Catalogue &catalogue, core::api::AccessTokens &tokens, QWidget *parent = nullptr);

private:
    void showCode();
    void copyWithToken();

    core::console::CallRequest m_request;
    core::Account m_account;
    const core::Catalogue &m_catalogue;
    core::api::AccessTokens &m_tokens;
    QComboBox *m_language;
    QComboBox *m_secret;
    CodeView *m_code;
    ErrorCard *m_error;
};

} // namespace ui
