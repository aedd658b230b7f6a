// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/console/callrequest.h"

#include <optional>
#include <span>

namespace core::console {

enum class CodeLanguage { Curl, Wget, Python, Node, Php, Java, Go };

[[nodiscard]] std::span<const CodeLanguage> codeLanguages();
[[nodiscard]] QString toString(CodeLanguage language); ///< "curl", "wget", "python"… for the command line
[[nodiscard]] QString nameOf(CodeLanguage language); ///< "Python (requests)"

/// How a secret stands in the code.
enum class SecretForm {
    Variable, ///< read from the environment: ACCESS_TOKEN, APP_SECRET
    Masked, ///< "***"
    Given, ///< as it is, for this one copy
};

/// What is put in place of secrets when SecretForm::Given asks for it.
struct GivenSecrets
{
    QString accessToken;
    QString appSecret;
};

/// A program that makes the same call. Values of the request under secret names are treated as the token is. Variables
/// {{name}} stay as they are.
[[nodiscard]] QString exportCode(CodeLanguage language, const CallRequest &request, const Account &account,
                                 const Catalogue &catalogue, SecretForm form = SecretForm::Variable,
                                 const GivenSecrets &secrets = {});

} // namespace core::console
