// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverywriter_p.h"
#include "core/inspector/spoolfile_p.h"

namespace core {

/// In a flood rows are on the disk sooner in a file that is written from one end to the other than in a table with its
/// indexes, and a table takes many at once for half of what it takes few for. So this thread writes them to
/// callbacks.spool and answers, and the writer brings them into the log. What a crash leaves there is brought in at the
/// next opening (spoolreplay_p.h). Out of floods there is nothing in the file.
class DeliverySpool final
{
public:
    using Direct = std::function<void(ReceivedRow)>;
    static constexpr std::chrono::milliseconds usualEbb{10'000};

    /// `direct` gets what cannot be spooled; the log itself will say what keeps the row from being stored, if anything.
    /// A flood is over when no rows came together for as long as `ebb`.
    DeliverySpool(const QString &database, DeliveryWriter &writer, const DiskRoom &room, Direct direct,
                  std::chrono::milliseconds ebb = usualEbb);
    ~DeliverySpool(); ///< after that of the writer has finished
    Q_DISABLE_COPY_MOVE(DeliverySpool)

    void start();
    /// Answers what is queued and ends the thread; the writer may still have rows of it.
    void finish();

    /// So many wait together for the log itself.
    void noteQueue(std::size_t waiting);
    /// Whether rows should go this way now.
    [[nodiscard]] bool isOpen() const { return m_isOpen && !m_writer.isInTrouble(); }
    void append(ReceivedRow row);

private:
    using SteadyTime = std::chrono::steady_clock::time_point;

    void run();
    void waitForRows(std::unique_lock<std::mutex> &lock);
    void openFile();
    void closeFile();
    void write(std::vector<ReceivedRow> rows);
    [[nodiscard]] Done spool(const std::vector<ReceivedRow> &rows);
    void acknowledge(std::vector<ReceivedRow> rows);

    QString m_path;
    DeliveryWriter &m_writer;
    const DiskRoom &m_room;
    Direct m_direct;
    std::chrono::milliseconds m_ebb;
    std::atomic<bool> m_isOpen = false;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::vector<ReceivedRow> m_rows;
    std::size_t m_wantedRows = 1; ///< so many are worth waking up for
    bool m_isWanted = false; ///< there is a flood, and no file yet
    bool m_ending = false;
    // Of the thread only:
    std::unique_ptr<SpoolFile> m_file;
    SteadyTime m_floodUntil;
    SteadyTime m_notBefore; ///< after a failure
    qint64 m_log = 0;
    qint64 m_last = 0;
    std::size_t m_lastGroup = 0;
    QByteArray m_bytes; ///< of one group; kept for its room
    std::thread m_thread;
};

} // namespace core
