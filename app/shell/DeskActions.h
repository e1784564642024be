// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Operator.h"
#include "app/shell/DeskSession.h"

#include <QObject>

#include <functional>

namespace lanyard {

namespace ui {
class DeskWindow;
struct VerdictView;
} // namespace ui

namespace shell {

class DeskDeeds;
class Workers;

/// Connects what can be done to people in the desk window with DeskDeeds, and asks for a second
/// person where one is needed.
class DeskActions final : public QObject
{
    Q_OBJECT

public:
    DeskActions(ui::DeskWindow &window, Workers &workers, DeskSession &session);

    /// While a second person is asked for, their badge may be scanned. True if @p scanned is looked
    /// at as one; a code of nobody who works here comes back to the window as an ordinary scan.
    [[nodiscard]] bool tryAsApproval(const QString &scanned);

    /// @p reason is empty until the person says why they want another one.
    void printAgain(const QString &code, const QString &reason);

Q_SIGNALS:
    void admissionTakenBack(); ///< what was counted is to be counted again
    void noPrinterChosen(); ///< and a badge was asked for

private:
    using Deed = std::function<void(DeskDeeds &, const Credentials &)>;

    void wireWishes();
    void wireActs();
    void wireLookUps();
    void wireOutcomes();
    void wireApproval();
    /// @p deed comes again, with a second person, if it takes one.
    void attempt(const Deed &deed);
    void attemptAgain(const Credentials &second);

    ui::DeskWindow &m_window;
    Workers &m_workers;
    DeskSession &m_session;
    Deed m_deed; ///< the last one that was attempted
    QString m_scanned; ///< a badge of a second person, perhaps
};

} // namespace shell
} // namespace lanyard
