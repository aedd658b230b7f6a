// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/pages/templates/publiclibrary.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class AccountHead;
class ErrorCard;
class KeywordChoice;
class ToneLabel;

/// Adds a template of the public library to the account: found by words of its title or by its number, with the
/// keywords that are wanted, in the order wanted.
class AddTemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    AddTemplateDialog(core::api::ApiClient &client, const core::Catalogue &catalogue, const core::Account &account,
                      core::templates::Family family, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createLibrary();
    [[nodiscard]] QWidget *createKeywords();
    [[nodiscard]] QWidget *createButtons();
    [[nodiscard]] core::templates::Family family() const;
    void showTitles();
    void chooseTitle(const QListWidgetItem *item);
    void chooseNumber();
    void choose(const QString &tid);
    void showKeywords(const QString &tid, const QList<core::api::PublicKeyword> &keywords);
    void follow();
    void add();
    void finish(const core::Result<QString> &id);
    void retranslate();

    core::api::ApiClient &m_client;
    const core::Catalogue &m_catalogue;
    core::Account m_account;
    PublicLibrary m_library;
    QString m_tid; ///< chosen; empty = none
    bool m_isAdding = false;
    AccountHead *m_head;
    QLabel *m_familyLabel;
    QComboBox *m_family;
    QLineEdit *m_search = nullptr;
    QListWidget *m_titles = nullptr;
    ToneLabel *m_state = nullptr;
    KeywordChoice *m_keywords = nullptr;
    QLabel *m_sceneLabel = nullptr;
    QLineEdit *m_scene = nullptr;
    ToneLabel *m_rule = nullptr;
    ErrorCard *m_error;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace ui
