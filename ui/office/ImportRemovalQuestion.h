// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>

class QWidget;

namespace lanyard::ui {

/// Asks a second time before many people are cancelled, without stopping the event loop. @p agreed
/// is called only if the person says so.
void askBeforeRemoval(QWidget *parent, qint64 people, const std::function<void()> &agreed);

} // namespace lanyard::ui
