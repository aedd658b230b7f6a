// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/error.h"

#include <QVariant>
#include <QWidget>

#include <functional>
#include <optional>

namespace ui {

enum class PageGroup { Operate, Develop, Account };
/// Pages that need an account give way to the welcome view while the book is empty.
enum class PageNeeds { Nothing, Account };

/// One page of the window. Made at its first show, in the language and theme of that moment.
///
/// What the shell does for it: shows its errors, remembers every splitter and view header that has an object name,
/// offers its QWidget::actions() (made by ui::addAction) in the Ctrl+K palette, keeps it told of the account in use.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The account in use, or its row in the book, has changed. Called once before the first show.
    virtual void setAccount(const std::optional<core::Account> &account);
    /// Another page asked for this one to show something ("delivery 42"); what it may be is the page's own contract.
    virtual void open(const QVariant &subject);

Q_SIGNALS:
    /// Shown in the message bar, as a card with advice, code and rid.
    void failed(const core::Error &error);
    /// Good news that needs no answer, in one short sentence.
    void noticed(const QString &text);
    /// Show another page, and there this subject.
    void openRequested(const QString &pageId, const QVariant &subject);

protected:
    /// What open() was asked for is another account's; the message says so, and this what to do.
    void refuseOtherAccount(const QString &message);
    /// Sets every text of the page anew. Called on a change of language; a page calls it at the end of its constructor.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

/// A page as the shell sees it before it exists.
struct PageSpec
{
    QString id; ///< "overview"; in settings, --page and openRequested
    PageGroup group = PageGroup::Operate;
    PageNeeds needs = PageNeeds::Nothing;
    const char *title = nullptr; ///< English, marked QT_TRANSLATE_NOOP("Pages", …)
    QString icon; ///< of ui::themedIcon()
    std::function<Page *(QWidget *parent)> create;

    [[nodiscard]] QString translatedTitle() const;
};

} // namespace ui
