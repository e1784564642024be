// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lanyard {

struct Printer
{
    enum class State { Ready, Busy, Stopped, NotAccepting };
    /// The one thing a person can do something about.
    enum class Trouble { None, Paper, Jam, CoverOpen, Ink, Offline, Paused, Other };

    QString name;
    QString description;
    State state = State::Ready;
    Trouble trouble = Trouble::None;
    QString message; ///< in the printer's words
    int queued = 0; ///< jobs that wait there
};

struct SpooledJob
{
    enum class State { Waiting, Printing, Completed, Failed, Gone /**< the spooler forgot it */ };

    int number = 0;
    State state = State::Waiting;
    Printer::Trouble trouble = Printer::Trouble::None;
    QString message;
};

/// Printers of this computer. Calls may take seconds: never on the thread that draws. Each thread
/// uses an object of its own.
class PrintQueue
{
public:
    virtual ~PrintQueue() = default;

    [[nodiscard]] virtual Result<QList<Printer>> printers() = 0;

    /// Hands over one document; answers the spooler's job number.
    struct Document
    {
        QByteArray pdf;
        QString title; ///< unique: the job is found again by it
        double widthMm = 0;
        double heightMm = 0;
    };
    [[nodiscard]] virtual Result<int> submit(const QString &printer, const Document &document) = 0;

    [[nodiscard]] virtual Result<SpooledJob> look(const QString &printer, int number) = 0;

    /// A job by its title, whatever its state; Gone if there is none.
    [[nodiscard]] virtual Result<SpooledJob> lookByTitle(const QString &printer,
                                                         const QString &title)
        = 0;
};

} // namespace lanyard
