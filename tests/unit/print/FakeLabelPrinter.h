// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QThread>

#include <memory>

namespace lanyard::tests {

/// A label printer for ZPL on a port of this computer, on a thread of its own. It keeps what it
/// gets, and answers ~HS as a real one does.
class FakeLabelPrinter final
{
public:
    FakeLabelPrinter();
    ~FakeLabelPrinter();

    [[nodiscard]] QString address() const;

    enum class Answers { Well, PaperOut, HeadOpen, Paused, RibbonOut, Busy, Never };
    void answer(Answers how);
    /// Hangs up after so many bytes of the next label; 0: never.
    void hangUpAfter(qsizetype bytes);

    /// Everything that came, without the questions.
    [[nodiscard]] QByteArray received() const;
    /// The labels whose end has come.
    [[nodiscard]] qsizetype labels() const { return received().count("^XZ"); }

private:
    class Server;

    QThread m_thread;
    std::unique_ptr<Server> m_server;
};

/// What such a printer says to ~HS.
[[nodiscard]] QByteArray hostStatus(FakeLabelPrinter::Answers how);

} // namespace lanyard::tests
