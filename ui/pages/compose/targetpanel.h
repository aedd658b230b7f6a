// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/massapi.h"
#include "core/message/targets.h"
#include "ui/pages/compose/audience.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class ComposeSession;
class ToneLabel;
class WindowMeter;

/// To whom: everyone, a tag, a list of openids, one follower, or a phone that shows a preview.
class TargetPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetPanel(ComposeSession &session, QWidget *parent = nullptr);

    /// A customer message went out to that follower.
    void addSent(const QString &openId, const QDateTime &at);

Q_SIGNALS:
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTag();
    [[nodiscard]] QWidget *makeOpenIds();
    [[nodiscard]] QWidget *makeFollower();
    [[nodiscard]] QWidget *makePreview();
    void edit(const std::function<void(Audience &)> &change);
    void follow();
    void fetchTags();
    void showTags();
    void showOffers();
    void showProblems();
    void showRejected(const core::message::OpenIdList &list);
    void openFile();
    void retranslate();

    ComposeSession &m_session;
    QLabel *m_label;
    QComboBox *m_way;
    QStackedWidget *m_details;
    ToneLabel *m_everyone = nullptr;
    QComboBox *m_tags = nullptr;
    QToolButton *m_fetchTags = nullptr;
    QPlainTextEdit *m_openIds = nullptr;
    ToneLabel *m_openIdCount = nullptr;
    ToneLabel *m_rejected = nullptr;
    QPushButton *m_openFile = nullptr;
    QLineEdit *m_follower = nullptr;
    WindowMeter *m_window = nullptr;
    QComboBox *m_previewBy = nullptr;
    QLineEdit *m_previewTo = nullptr;
    ToneLabel *m_problems;
    QList<core::api::TagCount> m_tagCounts;
    quint64 m_turn = 0; ///< rises when an answer under way loses its meaning
};

} // namespace ui
