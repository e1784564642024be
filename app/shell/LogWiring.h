// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/LogBook.h"

#include <QObject>

namespace lanyard {

class Wording;

namespace scan {
class CameraScanner;
class SerialScanner;
} // namespace scan

namespace ui {
class LogPage;
}

namespace shell {

class LockWiring;
class Workers;

/// Writes down what happens to program, devices and files, and shows it on the office's page.
class LogWiring final : public QObject
{
    Q_OBJECT

public:
    LogWiring(ui::LogPage &page, Workers &workers, const Wording &wording);
    ~LogWiring() override;

    void watch(const scan::CameraScanner &camera) const;
    void watch(const scan::SerialScanner &scanner) const;
    void watch(const LockWiring &lock) const;
    /// @p again: the run before did not end by itself.
    void noteStart(bool again) const;

private:
    void wirePage(ui::LogPage &page, const Wording &wording);
    void wireEvent() const;
    void wireFiles() const;
    void wirePrinter() const;

    Workers &m_workers;
    LogBook m_book;
};

} // namespace shell
} // namespace lanyard
