// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

struct Printer
{
    enum class State { Ready, Busy, Stopped, NotAccepting };
    /// The one thing a person can do something about.
    enum class Trouble { None, Paper, Jam, CoverOpen, Ink, Offline, Paused, Other };

    QString name; ///< or its address, see PrinterAddress
    QString description;
    State state = State::Ready;
    Trouble trouble = Trouble::None;
    QString message; ///< in the printer's words
    int queued = 0; ///< jobs that wait there
    QStringList
        media{}; ///< what is loaded in it, as PWG names ("iso_a6_105x148mm"); empty: unknown
    bool canTell = true; ///< whether a badge came out; otherwise "sent" is all that is ever known
};

struct SpooledJob
{
    enum class State {
        Waiting,
        Printing,
        Completed, ///< see vouched
        Failed, ///< it is not out and will not come out
        Unknown, ///< it was handed over, or may have been; nobody can tell what became of it
        Gone, ///< nobody there knows of it
    };

    int number = 0; ///< the spooler's; 0 where there are none
    State state = State::Waiting;
    Printer::Trouble trouble = Printer::Trouble::None;
    QString message;
    bool vouched = false; ///< Completed: the printer itself says that it is out
};

/// What a printer wants to get.
struct PrintFormat
{
    enum class Kind { Pdf, Zpl };
    Kind kind = Kind::Pdf;
    int dpi = 0; ///< of the dots of Zpl

    friend bool operator==(const PrintFormat &, const PrintFormat &) = default;
};

/// Printers: those of this computer, and any that is named by its address (see PrinterAddress).
/// Calls may take two seconds: never on the thread that draws. Each thread uses an object of its
/// own.
class PrintQueue
{
public:
    virtual ~PrintQueue() = default;

    /// Those of this computer; printers that are only known by their address are not among them.
    [[nodiscard]] virtual Result<QList<Printer>> printers() = 0;

    /// One printer by its name or address. NotFound if there is none; a printer that does not
    /// answer has Trouble::Offline.
    [[nodiscard]] virtual Result<Printer> printer(const QString &name) = 0;

    /// What to hand over there.
    [[nodiscard]] virtual Result<PrintFormat> formatFor(const QString &printer) = 0;

    struct Document
    {
        QByteArray bytes; ///< in the format that the printer wants
        QString title; ///< unique: the job is found again by it
        double widthMm = 0;
        double heightMm = 0;
        int copies = 1;
    };
    /// Hands over one document. A failure means that nothing of it will come out, so that it may
    /// be handed over again; Unreachable and Busy pass by themselves. The same goes for Gone: the
    /// printer takes nothing until its trouble is mended. Unknown: it may have arrived.
    [[nodiscard]] virtual Result<SpooledJob> submit(const QString &printer,
                                                    const Document &document)
        = 0;

    /// A job by its title, whatever its state; Gone if there is none. @p number, where it is
    /// known, only makes it faster: spoolers give numbers away again after a crash.
    [[nodiscard]] virtual Result<SpooledJob>
    look(const QString &printer, const QString &title, int number) = 0;

    /// Asks that it does not come out. Whether that was in time, look() says.
    [[nodiscard]] virtual Result<Done>
    cancel(const QString &printer, const QString &title, int number) = 0;
};

} // namespace lanyard
