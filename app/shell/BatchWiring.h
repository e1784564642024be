// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PrintJob.h"
#include "app/ports/PrintQueue.h"
#include "app/shell/DeskSession.h"
#include "ui/office/BadgeOrder.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace lanyard {

class Wording;

namespace ui {
class BadgesPage;
class OfficeWindow;
} // namespace ui

namespace shell {

class Approvals;
class PrintWiring;
class Workers;

/// Connects the office's page of badges with BatchDesk, and prints what it finds: a few badges at a
/// time, each written down as if a desk had asked for it, so that those of check-ins do not wait
/// behind all of them, and a crash or a stop leaves nothing begun.
class BatchWiring final : public QObject
{
    Q_OBJECT

public:
    BatchWiring(ui::OfficeWindow &office,
                Workers &workers,
                DeskSession &session,
                Approvals &approvals,
                const Wording &wording);

    /// Hears from @p printing what became of each badge.
    void follow(const PrintWiring &printing);
    /// The file that is open goes, even if another one of this name comes.
    void forget();

private:
    /// Badges on their way to one printer.
    struct Run
    {
        QString printer = {};
        QList<GatherBadges::Person> left = {};
        QSet<Id<Registration>> underWay = {};
        qsizetype all = 0;
        qsizetype out = 0;

        [[nodiscard]] qsizetype over() const { return all - left.size() - underWay.size(); }
    };

    void wirePage();
    void wireDesk();
    [[nodiscard]] ui::BadgeOrder complete(ui::BadgeOrder order) const;
    void start(const QList<GatherBadges::Person> &people);
    void begin(const QList<GatherBadges::Person> &people);
    void handOut();
    void note(Id<Registration> who, bool isOut);
    void stop();

    ui::BadgesPage &m_page;
    Workers &m_workers;
    DeskSession &m_session;
    Approvals &m_approvals;
    const Wording &m_wording;
    QString m_file; ///< that is open
    QString m_printer; ///< that people are gathered for; empty: for none
    QList<GatherBadges::Person> m_asked; ///< until it is known whether they may be printed again
    std::optional<Run> m_run;
};

} // namespace shell
} // namespace lanyard
