// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/jssdk/jssdkview.h"

class QComboBox;
class QLabel;

namespace ui {

class CodeView;
class CopyButton;
class ToneLabel;

/// Ready code for pages and servers, with the account's AppID and the chosen APIs in it.
class SnippetView final : public JsSdkView
{
    Q_OBJECT

public:
    explicit SnippetView(JsSdkDesk &desk, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;
    void setApis(const QStringList &names);
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

protected:
    void retranslate() override;

private:
    void fill();
    void showSnippet();

    QStringList m_apis;
    QLabel *m_label;
    QComboBox *m_choice;
    CodeView *m_code;
    CopyButton *m_copy;
    ToneLabel *m_hint;
};

} // namespace ui
