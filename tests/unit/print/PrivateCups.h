// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace lanyard::tests {

/// A CUPS server with the simulated printer "badges", both ours alone:
/// tests/fixtures/cups-start.sh. It ends with this object, and with the process if that is killed.
class PrivateCups final
{
public:
    ~PrivateCups();

    /// Starts it; false, with the reason in the log, if it does not come up.
    [[nodiscard]] bool start();

    [[nodiscard]] int port() const { return m_port; }
    /// The printer itself, without the server.
    [[nodiscard]] QString printerAddress() const;
    /// "ok", "empty", "cover", "jam" or "slow": from the next job on, and for the one that waits.
    void behave(const QByteArray &how) const;
    /// See tests/fixtures/cups-start.sh.
    [[nodiscard]] bool ask(const QByteArray &what) const;
    /// The document that came out at the printer.
    [[nodiscard]] QStringList printed() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    int m_printerPort = 0;
};

} // namespace lanyard::tests
