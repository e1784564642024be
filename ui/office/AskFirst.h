// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace lanyard::ui {

struct Doubt
{
    QString objectName; ///< stem: "close" makes closeQuestion, closeYes, closeNo
    QString question;
    QString explanation;
    QString yes;
    QString no; ///< what Enter and Esc mean
};

/// Asks before something is done that cannot be taken back, without stopping the event loop.
/// @p agreed is called only if the person says so.
void askFirst(QWidget *parent, const Doubt &doubt, const std::function<void()> &agreed);

} // namespace lanyard::ui
