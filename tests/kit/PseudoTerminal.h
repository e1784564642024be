// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

namespace lanyard::tests {

/// What a serial scanner is to the computer, without the scanner.
class PseudoTerminal final
{
public:
    PseudoTerminal()
        : m_master{posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)}
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            qFatal("no pseudo-terminal");
        m_path = QString::fromLocal8Bit(ptsname(m_master));
    }
    ~PseudoTerminal() { ::close(m_master); }
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool send(const QByteArray &bytes) const
    {
        return ::write(m_master, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }
    /// Makes @p link lead here, as plugging in does with a port's name.
    [[nodiscard]] bool plugInto(const QString &link) const
    {
        QFile::remove(link);
        return QFile::link(m_path, link);
    }

private:
    int m_master;
    QString m_path;
};

} // namespace lanyard::tests
