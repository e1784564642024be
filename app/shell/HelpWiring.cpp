// SPDX-License-Identifier: Apache-2.0
#include "app/shell/HelpWiring.h"

#include "ui/desk/DeskWindow.h"
#include "ui/kit/HelpWindow.h"
#include "ui/office/OfficeWindow.h"
#include "ui/office/SampleTicketsWindow.h"
#include "ui/office/SetupWindow.h"
#include "ui/office/StartWindow.h"
#include "ui/studio/StudioWindow.h"

using namespace Qt::StringLiterals;

namespace lanyard::shell {

HelpWiring::HelpWiring(ui::StartWindow &start,
                       ui::DeskWindow &desk,
                       ui::OfficeWindow &office,
                       ui::StudioWindow &studio,
                       ui::SetupWindow &setup,
                       ui::SampleTicketsWindow &tickets)
{
    connect(&start, &ui::StartWindow::helpWanted, this, [this] { open(u"first"_s); });
    connect(&desk, &ui::DeskWindow::helpWanted, this, [this] { open(u"desk"_s); });
    connect(&office, &ui::OfficeWindow::helpWanted, this, &HelpWiring::open);
    connect(&studio, &ui::StudioWindow::helpWanted, this, [this] { open(u"studio"_s); });
    const auto openFirst = [this](const QString &place) { open(u"first"_s, place); };
    connect(&setup, &ui::SetupWindow::helpWanted, this, openFirst);
    connect(&tickets, &ui::SampleTicketsWindow::helpWanted, this, openFirst);
}

HelpWiring::~HelpWiring() = default;

void HelpWiring::close()
{
    if (m_window)
        m_window->close();
}

void HelpWiring::open(const QString &chapter, const QString &place)
{
    if (!m_window) {
        m_window = std::make_unique<ui::HelpWindow>(u":/help"_s);
        m_window->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_window->open(chapter, place);
}

} // namespace lanyard::shell
