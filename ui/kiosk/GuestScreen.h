// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/PresentGuest.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace lanyard::ui {

class FittedLabel;

/// The second window of a staffed desk, turned to the guest: only whoever is there now, and for
/// some seconds. It takes neither keys nor the focus.
class GuestScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit GuestScreen(std::chrono::milliseconds patience = std::chrono::seconds{12},
                         QWidget *parent = nullptr);

    void showEventName(const QString &name);
    /// On the screen that the desk is not on, if there is one.
    void openBeside(const QWidget &desk);

public Q_SLOTS:
    void showGuest(const lanyard::ui::PresentGuest &guest);
    void showNobody();

Q_SIGNALS:
    void closed(); ///< by a person

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void render(const PresentGuest &view);

    QTimer m_patience;
    FittedLabel *m_event;
    FittedLabel *m_request;
    FittedLabel *m_name;
    FittedLabel *m_type;
    FittedLabel *m_language;
};

} // namespace lanyard::ui
