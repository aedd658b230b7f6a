// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/console/codedialog.h"

#include "core/api/accesstokens.h"
#include "core/console/codeexport.h"
#include "ui/support/whendone.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errorcard.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::console::CodeLanguage;
using core::console::SecretForm;

CodeDialog::CodeDialog(const core::console::CallRequest &request, const core::Account &account,
                       const core::Catalogue &catalogue, core::api::AccessTokens &tokens, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_account(account)
    , m_catalogue(catalogue)
    , m_tokens(tokens)
    , m_language(new QComboBox)
    , m_secret(new QComboBox)
    , m_code(new CodeView)
    , m_error(new ErrorCard)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("The call as code"));
    resize(720, 520);
    m_language->setObjectName(u"codeLanguage"_s);
    m_language->setAccessibleName(tr("Language"));
    for (const CodeLanguage language : core::console::codeLanguages())
        m_language->addItem(core::console::nameOf(language), int(language));
    m_secret->setObjectName(u"codeSecret"_s);
    m_secret->setAccessibleName(tr("How the token stands in the code"));
    m_secret->addItem(tr("Token as a variable"), int(SecretForm::Variable));
    m_secret->addItem(tr("Token masked"), int(SecretForm::Masked));
    m_code->setObjectName(u"code"_s);
    m_code->setAccessibleName(tr("Code"));
    auto *copy = new CopyButton([this] { return m_code->text(); });
    copy->setWhat(tr("code"));
    auto *once = new QPushButton(tr("Copy once with the token"));
    once->setObjectName(u"copyWithToken"_s);
    once->setToolTip(tr("Whoever has this copy can act as the account for up to two hours"));
    auto *close = new QPushButton(tr("Close"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_language);
    top->addWidget(m_secret);
    top->addStretch();
    top->addWidget(copy);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(once);
    bottom->addStretch();
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_code, 1);
    layout->addWidget(m_error);
    layout->addLayout(bottom);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CodeDialog::showCode);
    connect(m_secret, &QComboBox::currentIndexChanged, this, &CodeDialog::showCode);
    connect(once, &QPushButton::clicked, this, &CodeDialog::copyWithToken);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    showCode();
}

void CodeDialog::showCode()
{
    m_code->setText(core::console::exportCode(CodeLanguage(m_language->currentData().toInt()), m_request, m_account,
                                              m_catalogue, SecretForm(m_secret->currentData().toInt())),
                    CodeView::Syntax::Plain);
}

void CodeDialog::copyWithToken()
{
    whenDone(m_tokens.current(m_account), this, [this](const core::Result<core::api::Token> &token) {
        if (!token) {
            m_error->setError(token.error());
            return;
        }
        QGuiApplication::clipboard()->setText(
            core::console::exportCode(CodeLanguage(m_language->currentData().toInt()), m_request, m_account,
                                      m_catalogue, SecretForm::Given, {.accessToken = token->value}));
    });
}

} // namespace ui
