// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/office/ImportFlow.h"

#include <QWidget>

namespace lanyard::ui {

class PlainLabel;

/// Which step this is and how many there are: "Step 2 of 5: Is this right?", and as a line.
class ImportStepLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStepLine(QWidget *parent = nullptr);

    void render(const QList<ImportFlow::Step> &steps, ImportFlow::Step current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_name;
    qsizetype m_number = 1;
    qsizetype m_count = 1;
};

} // namespace lanyard::ui
