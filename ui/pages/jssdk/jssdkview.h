// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/clock.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;

namespace core {
class AccountBook;
class Catalogue;
class Settings;
class Vault;
namespace api {
class Tickets;
}
} // namespace core

namespace ui {

class TicketBox;

/// What the tabs of the JS-SDK page work with.
struct JsSdkDesk
{
    core::api::Tickets &tickets;
    core::Vault &vault;
    core::AccountBook &book;
    core::Settings &settings;
    const core::Catalogue &catalogue;
    const core::Clock &clock;
    TicketBox *pageTicket = nullptr; ///< of type jsapi
    TicketBox *cardTicket = nullptr;
};

/// One tab of the page.
class JsSdkView : public QWidget
{
    Q_OBJECT

public:
    explicit JsSdkView(JsSdkDesk &desk, QWidget *parent = nullptr);

    virtual void setAccount(const std::optional<core::Account> &account);
    /// What is remembered until the next start; never a secret.
    [[nodiscard]] virtual QJsonObject state() const;
    virtual void restore(const QJsonObject &state);

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &text);

protected:
    virtual void retranslate() = 0;
    /// What is asked for, and what comes of it. `name` is the object name of the line between them.
    void setPanes(const QString &name, Qt::Orientation orientation, QWidget *asked, QWidget *found);
    void changeEvent(QEvent *event) override;

    [[nodiscard]] JsSdkDesk &desk() const { return m_desk; }
    [[nodiscard]] const std::optional<core::Account> &account() const { return m_account; }
    [[nodiscard]] QString appId() const;

private:
    JsSdkDesk &m_desk;
    std::optional<core::Account> m_account;
};

/// A URL that may be remembered: empty when something in it is a secret.
[[nodiscard]] QString rememberable(const QString &url);

/// A field with a button at its end.
[[nodiscard]] QHBoxLayout *fieldWith(QWidget *field, QWidget *button);
/// A value to read and to copy.
[[nodiscard]] QLineEdit *valueLine(const QString &name);
/// A longer one.
[[nodiscard]] QPlainTextEdit *valueText(const QString &name, int height);

} // namespace ui
