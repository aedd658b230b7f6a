// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/templates/templateediting.h"
#include "ui/pages/templates/templatelibrary.h"
#include "ui/shell/page.h"

class QAction;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace core {
class DeliveryLog;
namespace templatebatch {
class BatchSender;
}
} // namespace core

namespace ui {

class BatchView;
class CardPreview;
class EmptyLibrary;
class SentList;
class TemplateJson;
class TemplateList;
class ValuesForm;

/// Template messages and subscription notices: the account's library, a message written for one of them, shown as the
/// phone shows it.
class TemplatesPage final : public Page
{
    Q_OBJECT

public:
    struct Services
    {
        core::TemplateStore &store;
        core::api::ApiClient &client;
        core::DeliveryLog &deliveries;
        core::templatebatch::BatchSender &batches;
        const core::Catalogue &catalogue;
        const core::Clock &clock;
    };

    explicit TemplatesPage(const Services &services, QWidget *parent = nullptr);
    ~TemplatesPage() override;
    Q_DISABLE_COPY_MOVE(TemplatesPage)

    void setAccount(const std::optional<core::Account> &account) override;
    /// A message that was sent: a map of "appid", "job" and "row".
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;

private:
    void createActions();
    [[nodiscard]] QWidget *createBar();
    [[nodiscard]] QWidget *createModes();
    void connectParts();
    void takeSubject();
    void showCard();
    void showCardOf(const core::templates::Template &subject, const core::templates::TemplateMessage &message);
    void enableParts();
    void askToAdd();
    void askForIndustries();
    void showCategories();
    void askToRemove();
    void askToSend();
    void takeUp(const QString &templateId, const core::templates::TemplateMessage &message);
    void showRefusal(const core::Problem &problem);

    Services m_services;
    TemplateLibrary m_library;
    TemplateEditing m_editing;

    QAction *m_refresh = nullptr;
    QAction *m_add = nullptr;
    QAction *m_industries = nullptr;
    QAction *m_categories = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_search = nullptr;
    QAction *m_send = nullptr;
    QPushButton *m_sendButton = nullptr;
    TemplateList *m_list = nullptr;
    QTabWidget *m_modes = nullptr; ///< what is done with the chosen template
    QStackedWidget *m_message = nullptr; ///< the form, or what to do first
    EmptyLibrary *m_empty = nullptr;
    ValuesForm *m_form = nullptr;
    BatchView *m_batch = nullptr;
    TemplateJson *m_json = nullptr;
    SentList *m_sent = nullptr;
    CardPreview *m_preview = nullptr;
};

} // namespace ui
