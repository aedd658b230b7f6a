// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/pages/media/candidate.h"

#include <QObject>

namespace ui {

/// Files on their way to the platform, one after the other: what each one is by its content, what the platform would
/// refuse, and what became of it. Reading and converting happen in another thread; what fails stays with its reason
/// and the rest goes on.
class UploadQueue final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Examining,
        Ready,
        Refused, ///< as things are it would not be taken
        Reading, ///< and converting
        Sending,
        Done,
        Failed, ///< nothing arrived
        Unknown, ///< nobody answered; it may have arrived
    };

    struct Item
    {
        Candidate candidate;
        State state = State::Examining;
        std::optional<core::media::FileFacts> facts;
        QList<core::Problem> problems; ///< of Ready and Refused
        std::optional<core::Error> error; ///< of Refused when it cannot be read, of Failed and Unknown
        std::optional<core::media::Conversion> conversion; ///< a copy like this is uploaded instead
        std::optional<core::mediadesk::MediaDesk::Upload> sent; ///< of Unknown, to look for it
        QDateTime since; ///< of Unknown
    };

    /// How they are uploaded.
    struct Plan
    {
        core::media::Keeping keeping = core::media::Keeping::Permanent;
        std::optional<core::media::Kind> kind; ///< none: by content
        bool convert = false; ///< copies of pictures that would not be taken
        core::api::VideoText video; ///< of permanent videos

        friend bool operator==(const Plan &, const Plan &) = default;
    };

    UploadQueue(core::mediadesk::MediaDesk &desk, core::Account account, QList<Candidate> candidates,
                QObject *parent = nullptr);
    ~UploadQueue() override;
    Q_DISABLE_COPY_MOVE(UploadQueue)

    void setPlan(const Plan &plan);
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const core::Account &account() const { return m_account; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] core::media::Use useFor(const Item &item) const;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool has(State state) const;
    [[nodiscard]] bool isAllDone() const;
    /// A copy would help one of them.
    [[nodiscard]] bool canConvert() const;
    /// One of them is a permanent video, which needs a title.
    [[nodiscard]] bool needsVideoText() const;

    /// All that are ready, and once more what failed.
    void start();
    /// The one under way ends; the others stay ready.
    void stop();
    /// Asks the platform for those of which nobody knows.
    void lookForUnknown();

Q_SIGNALS:
    void changed(qsizetype index);
    void progressed(qint64 sent, qint64 total);
    /// One is there; `bytes` is what was sent.
    void uploaded(const core::StoredMedia &media, const QByteArray &bytes);
    /// Nothing is under way any more.
    void ended();

private:
    void examine(qsizetype index);
    void judge(Item &item) const;
    void next();
    void send(qsizetype index, const core::mediadesk::Piece &piece);
    void finish(qsizetype index, const core::Result<core::StoredMedia> &media);
    void lookNext(qsizetype from);
    void show(qsizetype index, State state);
    void end();

    core::mediadesk::MediaDesk &m_desk;
    core::Account m_account;
    Plan m_plan;
    QList<Item> m_items;
    std::shared_ptr<core::Transfer> m_transfer;
    bool m_isBusy = false;
    int m_run = 0; ///< what belongs to an earlier one comes too late
};

} // namespace ui
