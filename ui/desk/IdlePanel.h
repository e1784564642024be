// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace lanyard::ui {

class FittedLabel;
class IconLabel;

/// What to do first, and the four ways to do it.
class IdlePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit IdlePanel(QWidget *parent = nullptr);

    /// While a scan is looked up.
    void showBusy(bool busy);
    /// Scans let people out.
    void showLeaving(bool leaving);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    IconLabel *m_icon;
    FittedLabel *m_heading;
    QList<FittedLabel *> m_ways;
    bool m_busy = false;
    bool m_leaving = false;
};

} // namespace lanyard::ui
