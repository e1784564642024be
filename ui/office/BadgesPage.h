// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Event.h"
#include "ui/office/BadgeOrder.h"
#include "ui/office/Page.h"

#include <optional>

class QProgressBar;
class QPushButton;

namespace lanyard::ui {

class BadgesForm;
class PlainLabel;

/// Badges of many people at once, into a PDF or on a printer. Says how many that would be, before,
/// and how far it is, while it goes on.
class BadgesPage final : public Page
{
    Q_OBJECT

public:
    explicit BadgesPage(QWidget *parent = nullptr);

    void setEvent(const Event &event);
    void choosePrinter(const QString &printer); ///< the desk's, until somebody chooses another one
    [[nodiscard]] BadgesForm &form() const { return *m_form; }
    [[nodiscard]] QString unfinished() const override;
    [[nodiscard]] const BadgeOrder &order() const;

    /// As if the person had named this file.
    void saveTo(const QString &path);

public Q_SLOTS:
    /// Of what is chosen now; of anything else it is ignored.
    void showCounts(const lanyard::ui::BadgeOrder &order, const lanyard::ui::BadgeCounts &counts);
    void showProgress(qsizetype done, qsizetype all);
    /// What the printer is waiting for; empty: for nothing.
    void showTrouble(const QString &sentence);
    /// @p doubtful: whose badge has something that will not come out as it should.
    void showSaved(const QString &path, qsizetype badges, const QStringList &doubtful);
    void showPrinted(qsizetype done, qsizetype all);
    void showStopped(qsizetype done, qsizetype all);
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void countWanted(const lanyard::ui::BadgeOrder &order);
    void saveWanted(const lanyard::ui::BadgeOrder &order, const QString &path);
    void printWanted(const lanyard::ui::BadgeOrder &order, const QString &printer);
    void stopWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void askWhere();
    void askPrint();
    void print();
    void begin();
    void countAgain();
    void end(const QString &sentence, bool isGood);
    void renderCounts();
    void renderActions();

    Event m_event;
    std::optional<BadgeCounts> m_counts;
    bool m_atWork = false;
    BadgesForm *m_form;
    PlainLabel *m_summary;
    QProgressBar *m_bar;
    PlainLabel *m_trouble;
    PlainLabel *m_result;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_stop;
};

} // namespace lanyard::ui
