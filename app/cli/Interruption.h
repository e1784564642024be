// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <csignal>

namespace lanyard::cli {

/// While it lives, Ctrl-C, a closed terminal and SIGTERM are a wish that is asked for, so that a
/// long job can end between two steps and leaves no half file, however often one wishes it. One at
/// a time. A signal that was ignored before (nohup) stays ignored.
class Interruption final
{
    Q_DISABLE_COPY_MOVE(Interruption)

public:
    Interruption();
    ~Interruption();

    [[nodiscard]] bool isWished() const;

private:
    static constexpr std::array heard{SIGINT, SIGTERM, SIGHUP};

    std::array<struct sigaction, heard.size()> m_before{};
};

} // namespace lanyard::cli
