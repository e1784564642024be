// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/Drops.h"

#include <QLineEdit>

namespace lanyard::ui {

/// Where names and codes are typed. Up and Down do not move in the text but in the list above.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    void stepWanted(int rows);
    void picturesPasted(const lanyard::ui::Drops &drops);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace lanyard::ui
