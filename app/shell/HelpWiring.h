// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace lanyard {

namespace ui {
class DeskWindow;
class HelpWindow;
class OfficeWindow;
class SampleTicketsWindow;
class SetupWindow;
class StartWindow;
class StudioWindow;
} // namespace ui

namespace shell {

/// Opens the guide at the chapter of the window that asks for it.
class HelpWiring final : public QObject
{
    Q_OBJECT

public:
    HelpWiring(ui::StartWindow &start,
               ui::DeskWindow &desk,
               ui::OfficeWindow &office,
               ui::StudioWindow &studio,
               ui::SetupWindow &setup,
               ui::SampleTicketsWindow &tickets);
    ~HelpWiring() override;

    void close();

private:
    void open(const QString &chapter, const QString &place = {});

    std::unique_ptr<ui::HelpWindow> m_window; ///< made when somebody asks for it first
};

} // namespace shell
} // namespace lanyard
