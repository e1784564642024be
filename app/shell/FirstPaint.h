// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace lanyard::shell {

/// Tells once that something of the program stands on the screen: the moment for what takes time
/// and can wait.
class FirstPaint final : public QObject
{
    Q_OBJECT

public:
    FirstPaint();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void done();
};

} // namespace lanyard::shell
