// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>

namespace lanyard::ui {

/// Asks for pictures of tickets; not modal, so that a scan is still answered meanwhile.
class PictureDialog final : public QFileDialog
{
    Q_OBJECT

public:
    explicit PictureDialog(QWidget *parent);
};

} // namespace lanyard::ui
