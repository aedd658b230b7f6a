// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace core {
class DeliveryLog;
namespace api {
class ApiClient;
}
} // namespace core

namespace ui {

class OpenIdCompletion;
class TemplateEditing;
class ToneLabel;
class UndoKeys;
class ValueField;

/// A message of the template, field by field: whom it is for, a line for each keyword, and what a tap opens.
class ValuesForm final : public QScrollArea
{
    Q_OBJECT

public:
    ValuesForm(TemplateEditing &editing, core::DeliveryLog &deliveries, core::api::ApiClient &client,
               QWidget *parent = nullptr);

    /// Whose followers are offered.
    void setAccount(const std::optional<core::Account> &account);
    /// By its path: "touser", "url"…; the first one where there is none such.
    void focusField(const QString &name);
    void focusValue(const QString &field);
    /// The first one with an error.
    void focusFirstProblem();

    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 160}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    ValueField *addField(const QString &name, const QStringList &choices = {});
    void addReceiver();
    void addValues();
    void addTap();
    [[nodiscard]] QLabel *addHeading();
    void offerFollowers();
    void readFollowers();
    [[nodiscard]] core::AppId appId() const;
    void follow();
    void retranslate();
    void retranslateTap();
    [[nodiscard]] ValueField *find(const QString &name) const;

    TemplateEditing &m_editing;
    core::DeliveryLog &m_deliveries;
    core::api::ApiClient &m_client;
    std::optional<core::Account> m_account;
    UndoKeys *m_undoKeys;
    QVBoxLayout *m_rows = nullptr;
    QList<ValueField *> m_fields;
    OpenIdCompletion *m_completion = nullptr;
    QToolButton *m_known = nullptr;
    QLabel *m_valuesHeading = nullptr;
    QLabel *m_tapHeading = nullptr;
    QPushButton *m_example = nullptr;
    ToneLabel *m_general = nullptr;
};

} // namespace ui
