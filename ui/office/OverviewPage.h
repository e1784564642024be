// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/usecases/OfficeList.h"
#include "ui/office/OverviewProblems.h"
#include "ui/office/Page.h"

#include <optional>

class QPushButton;
class QTimer;

namespace lanyard::ui {

class BarChart;
class Figure;
class PlainLabel;
class TwoLineList;

/// The whole event on one screen: doors, desks, printers, refused scans, and what somebody should
/// look after. Asks again by itself while somebody looks.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    /// @p wording must outlive it.
    explicit OverviewPage(const Wording &wording, QWidget *parent = nullptr);

    void setEvent(const Event &event);

public Q_SLOTS:
    void showOverview(const lanyard::Overview &overview);
    void showPrinters(const QList<lanyard::Printer> &printers);
    void showHub(const lanyard::ui::HubView &hub);
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void overviewWanted();
    // Where a problem is mended.
    void personWanted(const QString &code);
    void listWanted(lanyard::ListKind kind);
    void importWanted();
    void deskWanted();
    void hubWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildFigures();
    void buildProblems();
    void buildParts();
    void buildActions();
    void render();
    void renderFigures();
    void renderProblems();
    void renderDoors();
    void renderDesks();
    void renderPrinters();
    void renderRefused();
    void follow(int row);

    const Wording &m_wording;
    Event m_event;
    std::optional<Overview> m_overview;
    std::optional<QList<Printer>> m_printers;
    HubView m_hub;
    QList<OverviewProblems::Problem> m_problems;
    QTimer *m_again;
    PlainLabel *m_failure;
    Figure *m_people;
    Figure *m_inside;
    Figure *m_pace;
    Figure *m_refusals;
    PlainLabel *m_problemsTitle;
    TwoLineList *m_problemList;
    BarChart *m_doors;
    BarChart *m_desks;
    PlainLabel *m_printersTitle;
    TwoLineList *m_printerList;
    BarChart *m_refused;
    QPushButton *m_badgeList;
    QPushButton *m_refusalList;
};

} // namespace lanyard::ui
