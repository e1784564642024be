// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/EventFile.h"
#include "ui/office/BadgeOrder.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace lanyard::shell {

struct Adapters;

/// Finds out whose badges are wanted and makes files of them. Lives on a thread of its own, with
/// its own read-only view of the event file: neither desks nor the search wait for it.
class BatchDesk final : public QObject
{
    Q_OBJECT

public:
    explicit BatchDesk(const Adapters &adapters);
    ~BatchDesk() override;

    void listMedia();
    void count(const QString &eventFile, const ui::BadgeOrder &order);
    /// For a printer.
    void gather(const QString &eventFile, const ui::BadgeOrder &order);
    void save(const QString &eventFile, const ui::BadgeOrder &order, const QString &path);
    void close();

    /// May be called from any thread: what was stopped before does not concern what is asked for
    /// now.
    void announce() { m_stopped = false; }
    /// May be called from any thread, even before save() runs. No file is left behind.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void mediaListed(const QList<lanyard::Medium> &media);
    void counted(const lanyard::ui::BadgeOrder &order, const lanyard::ui::BadgeCounts &counts);
    void gathered(const QList<lanyard::GatherBadges::Person> &people);
    void progressed(qsizetype done, qsizetype all);
    /// @p doubtful: the names on badges with something that will not come out as it should.
    void saved(const QString &path, qsizetype badges, const QStringList &doubtful);
    void stopped(qsizetype done, qsizetype all);
    void failed(const lanyard::Failure &failure);

private:
    [[nodiscard]] Result<GatherBadges::Gathered> people(const QString &eventFile,
                                                        const ui::BadgeOrder &order);
    [[nodiscard]] Result<BadgePaper> paper(const ui::BadgeOrder &order) const;

    const Adapters &m_adapters;
    QString m_path;
    std::unique_ptr<EventFile> m_file; ///< of m_path
    std::atomic<bool> m_stopped = false;
};

} // namespace lanyard::shell
