// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/clock.h"
#include "core/storage/mediastore.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ui {

class EmptyView;
class MediaModel;
class Thumbnails;

/// The media of one account as tiles: those of one way of keeping, of one kind, with these words in their name.
class MediaLibrary final : public QWidget
{
    Q_OBJECT

public:
    /// Whether the platform's list was read since the account is in use.
    enum class Freshness { AsKnownHere, BeingRead, Read };

    MediaLibrary(core::MediaStore &store, Thumbnails &thumbnails, const core::Clock &clock, QWidget *parent = nullptr);

    /// At the right of the bar.
    void addButton(QAction *action);
    void setAccount(const std::optional<core::Account> &account);
    void setFreshness(Freshness freshness);
    [[nodiscard]] core::media::Keeping keeping() const;
    [[nodiscard]] std::optional<core::StoredMedia> selected() const;

    /// At once, or in a moment when there may be many of these.
    void reload();
    void reloadSoon();

Q_SIGNALS:
    /// Another one is selected, or more is known of it.
    void selectionChanged();
    void uploadRequested();
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createBar();
    [[nodiscard]] QWidget *createTiles();
    void showRows(QList<core::StoredMedia> rows);
    void showEmptiness();
    void showCount();
    void retranslate();

    core::MediaStore &m_store;
    MediaModel *m_model;
    std::optional<core::Account> m_account;
    Freshness m_freshness = Freshness::AsKnownHere;
    QTimer m_reloading;
    QTimer m_ageing; ///< times left go down
    QTabBar *m_tabs = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_search = nullptr;
    QHBoxLayout *m_bar = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_list = nullptr;
    EmptyView *m_empty = nullptr;
    QPushButton *m_first = nullptr;
};

} // namespace ui
