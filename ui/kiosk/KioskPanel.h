// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kiosk/KioskView.h"

#include <QWidget>

namespace lanyard::ui {

class FittedLabel;
class IconLabel;

/// A KioskView over the whole window: a shape, a word, the name, what to do. Understood without
/// telling colours apart.
class KioskPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit KioskPanel(QWidget *parent = nullptr);

    void render(const KioskView &view);

private:
    IconLabel *m_shape;
    FittedLabel *m_headline;
    FittedLabel *m_name;
    FittedLabel *m_detail;
    FittedLabel *m_number;
    FittedLabel *m_numberHint;
};

} // namespace lanyard::ui
