// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PlainWording.h"

#include "app/cli/AddressWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

/// What readers of tables say in the details, for people; empty for anything else.
QString kindOfFile(const QString &detail)
{
    const QHash<QString, QString> kinds{
        {u"PNG picture"_s, PlainWording::tr("a picture")},
        {u"JPEG picture"_s, PlainWording::tr("a picture")},
        {u"GIF picture"_s, PlainWording::tr("a picture")},
        {u"PDF document"_s, PlainWording::tr("a PDF document")},
        {u"RTF document"_s, PlainWording::tr("a text document")},
        {u"7z archive"_s, PlainWording::tr("an archive; the table may be inside it")},
        {u"RAR archive"_s, PlainWording::tr("an archive; the table may be inside it")},
        {u"gzip archive"_s, PlainWording::tr("an archive; the table may be inside it")},
        {u"ZIP archive without a workbook"_s,
         PlainWording::tr("an archive; the table may be inside it")},
        {u"HTML page without a table"_s,
         PlainWording::tr("a web page without a table, perhaps one that asks to log in")},
        {u"web archive (.mht)"_s, PlainWording::tr("a saved web page")},
        {u"binary workbook (.xlsb)"_s, PlainWording::tr("a binary Excel workbook (.xlsb)")},
        {u"folder"_s, PlainWording::tr("a folder")},
    };
    return kinds.value(detail);
}

} // namespace

namespace {

/// As readers of text say it.
bool isUndecoded(const QString &detail)
{
    return detail.startsWith(u"neither UTF-8") || detail.startsWith(u"bytes that mean nothing")
        || detail.startsWith(u"UTF-8 but for");
}

} // namespace

QString PlainWording::sentence(const Failure &failure) const
{
    using Kind = Failure::Kind;
    const QString &what = failure.subject;
    switch (failure.kind) {
    case Kind::NotFound: return tr("There is no “%1”. Check the name.").arg(what);
    case Kind::NoPrinter:
        return tr(
            "No printer is chosen for this desk. Choose one under “This desk” in the office.");
    case Kind::NotPermitted:
        return tr("“%1” may not be read or written by this user. Change its permissions or copy "
                  "it.")
            .arg(what);
    case Kind::ReadOnly:
        return tr("“%1” can be read but not written. Copy it to a folder of this computer and open "
                  "the copy.")
            .arg(what);
    case Kind::InUse:
        return tr("“%1” is open in another Lanyard. Close it there, or work there.").arg(what);
    case Kind::Busy: return tr("“%1” did not answer in time. Try again.").arg(what);
    case Kind::Cancelled: return tr("Cancelled. Nothing was changed.");
    case Kind::Damaged:
        if (isUndecoded(failure.detail))
            return tr("The text of “%1” cannot be read (%2). Correct it there, or say which "
                      "encoding it is in: --encoding.")
                .arg(what, failure.detail);
        return tr("“%1” is damaged and was left as it is. Take the last good copy of it.")
            .arg(what);
    case Kind::NewerVersion:
        return tr("“%1” was written by a newer Lanyard. Install that version here.").arg(what);
    case Kind::NotAnEventFile:
        return tr("“%1” is no event file of Lanyard. Choose a file that ends in .lanyard, or make "
                  "a "
                  "new event.")
            .arg(what);
    case Kind::AlreadyThere:
        if (failure.detail == u"badge of an operator")
            return tr("This badge is that of %1 already.").arg(what);
        return tr("“%1” exists already and was left as it is. Choose another name.").arg(what);
    case Kind::DiskFull:
        return tr("The disk is full. Free some space, then try again; everything shown as done is "
                  "safe.");
    case Kind::Empty: return tr("“%1” is empty. Get it again from where it came.").arg(what);
    case Kind::Truncated:
        return tr("“%1” ends in the middle. Copy or download it again.").arg(what);
    case Kind::PasswordProtected:
        return tr("“%1” is protected by a password. Open it in the spreadsheet program and save it "
                  "without.")
            .arg(what);
    case Kind::TooLarge:
        if (failure.detail == u"bytes of a template")
            return tr("“%1” is too large for a template. Save its pictures smaller, then put them "
                      "in again.")
                .arg(what);
        if (failure.detail == u"bytes of a picture")
            return tr("The picture “%1” is too large. Save it smaller.").arg(what);
        if (failure.detail == u"bytes of a key")
            return tr("“%1” is too large for a key or a list of tickets. Choose the right file.")
                .arg(what);
        return tr("“%1” is too large. Split it, or export fewer columns.").arg(what);
    case Kind::UnknownFormat:
        if (const QString found = kindOfFile(failure.detail); !found.isEmpty())
            return tr("“%1” is %2. Export or save it as XLSX or CSV.").arg(what, found);
        return tr("“%1” is of a kind that is not read here. Save it as CSV or XLSX.").arg(what);
    case Kind::NoPicture:
        return tr("“%1” is no picture that can be read. Take it again as PNG or JPEG.").arg(what);
    case Kind::MissingColumn:
        if (failure.detail.startsWith(u"pretix"))
            return tr("This pretix export has no ticket codes. Export it again with the column "
                      "“Secret” (“Ticket secret”) ticked.");
        return tr("The file has no column for “%1”. Export it with that column, say which one it "
                  "is "
                  "(--map %1=HEADER), or, if its source has no ticket codes at all, read it as a "
                  "guest "
                  "list (--source guest-list).")
            .arg(what);
    case Kind::InvalidValue:
        if (failure.detail == u"no such column")
            return tr("The file has no column “%1”. Look at its first row for the right name.")
                .arg(what);
        if (failure.detail == u"first operator")
            return tr("The first operator of an event is an organiser.");
        if (failure.detail == u"last organiser")
            return tr("“%1” is the last organiser. Make somebody else one first.").arg(what);
        if (failure.detail == u"length of a PIN")
            return tr("A PIN has 4 to 64 characters.");
        return tr("This cannot be right: %1.").arg(what);
    case Kind::NotAnAddress: return mistakeInAddress(what);
    case Kind::DoesNotFit:
        return tr("A badge of %1 mm does not fit on a label of %2 mm. Choose another medium or "
                  "another template.")
            .arg(what, failure.detail);
    case Kind::Unreachable:
        return tr("“%1” cannot be reached. Check that it is there, switched on and connected.")
            .arg(what);
    case Kind::Rejected: return tr("“%1” does not accept jobs: %2").arg(what, failure.detail);
    case Kind::Unexpected: break;
    }
    return tr("Something went wrong that should not (%1). Nothing shown as done is lost; try "
              "again, then restart Lanyard.")
        .arg(failure.detail.isEmpty() ? what : failure.detail);
}

QString PlainWording::sentence(const ImportProblem &problem) const
{
    switch (problem.kind) {
    case ImportProblem::Kind::NoCode:
        return problem.detail.isEmpty()
            ? tr("no ticket code")
            : tr("“%1” stands for no ticket code: write the code there if there is one")
                  .arg(problem.detail);
    case ImportProblem::Kind::CodeTooShort:
        return tr("“%1” is no ticket code: those have 3 to 512 characters").arg(problem.detail);
    case ImportProblem::Kind::CodeDamagedByExcel:
        return tr("the code was damaged by Excel (%1): export the column as text")
            .arg(problem.detail);
    case ImportProblem::Kind::RepeatedCode:
        return tr("the code %1 came before in this file").arg(problem.detail);
    case ImportProblem::Kind::UnknownStatus:
        return tr("the status “%1” is unknown").arg(problem.detail);
    case ImportProblem::Kind::TooFewCells: return tr("the row ends too early");
    case ImportProblem::Kind::TooManyPlaces:
        return tr("“%1” is more people than one row can stand for").arg(problem.detail);
    case ImportProblem::Kind::UnclearPlaces:
        return tr("“%1” is no number of people: write how many this row stands for")
            .arg(problem.detail);
    case ImportProblem::Kind::CodeIsAnotherValue:
        return tr("“%1” is a date, a number or a yes, no ticket code: choose the column that holds "
                  "the codes, or export it as text")
            .arg(problem.detail);
    case ImportProblem::Kind::UnreadableTime:
        return tr("“%1” cannot be read as a time: write it like 2026-11-28 09:00")
            .arg(problem.detail);
    }
    Q_UNREACHABLE();
}

QString PlainWording::sentence(UnknownReason reason) const
{
    switch (reason) {
    case UnknownReason::NotOnTheList:
        return tr("This code is not in the registrations. Search by name.");
    case UnknownReason::OrderNumber:
        return tr("This is an order number. Ask for the ticket itself, or search by it.");
    case UnknownReason::NothingReadable: return tr("Nothing readable in it. Scan again.");
    case UnknownReason::TooLong: return tr("Too long for a ticket code. Ask for the ticket.");
    case UnknownReason::ControlCharacters:
        return tr(
            "The scan is damaged. Scan again; if it stays so, set the scanner to the keyboard "
            "layout of this computer.");
    case UnknownReason::PaymentCode: return tr("This is a payment code. Ask for the ticket.");
    case UnknownReason::WifiCode: return tr("This is a Wi-Fi code. Ask for the ticket.");
    case UnknownReason::ContactCard: return tr("This is a contact card. Ask for the ticket.");
    case UnknownReason::WebPage: return tr("This is a link to a web page. Ask for the ticket.");
    case UnknownReason::ScannerSetup:
        return tr("This code sets up a scanner of another product. Ask for the ticket.");
    case UnknownReason::OtherEvent:
        return tr("This is a ticket for another event. Ask for the ticket of this one.");
    case UnknownReason::ScannerLayout:
        return tr("The scanner types for another keyboard, or Caps Lock is on, and this may be one "
                  "of several tickets. Search by name.");
    case UnknownReason::OtherProductsTicket:
        return tr("This ticket is from another ticket seller, not from this event.");
    case UnknownReason::Undecodable:
        return tr("The code arrived with characters that cannot be read. Scan again; if it stays "
                  "so, search by name.");
    case UnknownReason::Mistyped:
        return tr(
            "A character of this code is wrong. Compare it with the badge and type it again.");
    case UnknownReason::OtherDesksBadge:
        return tr("This badge was made at a desk that works apart from this one. Search by name.");
    case UnknownReason::AccompanyingPerson:
        return tr("This ticket is for somebody who comes along with a registered person. Search "
                  "for that person.");
    case UnknownReason::NotInTheListYet:
        return tr("The ticket is genuine, but was sold after the last import. Call the desk lead.");
    case UnknownReason::OtherDate:
        return tr("The ticket is genuine, but for another date of this series. Look at the date "
                  "on it, then send to the help desk.");
    case UnknownReason::TicketRevoked:
        return tr("The ticket seller took this ticket back. Ask for the newest ticket.");
    case UnknownReason::TicketBlocked:
        return tr("The organiser blocked this ticket. Call the desk lead.");
    case UnknownReason::SignatureWrong:
        return tr("The signature does not fit: the ticket is for another event, was changed, or is "
                  "forged. Ask for the original, or search by name.");
    }
    Q_UNREACHABLE();
}

QString PlainWording::sentence(const Printer &printer) const
{
    if (printer.trouble == Printer::Trouble::Other && !printer.message.isEmpty())
        return tr("The printer reports: %1").arg(printer.message);
    if (printer.trouble != Printer::Trouble::None)
        return sentence(printer.trouble);
    switch (printer.state) {
    case Printer::State::Ready: return tr("The printer is ready.");
    case Printer::State::Busy: return tr("The printer is printing.");
    case Printer::State::Stopped:
        return tr("The printer is stopped. Start it in the system's settings.");
    case Printer::State::NotAccepting:
        return tr("The printer takes no jobs. Enable it in the system's settings.");
    }
    Q_UNREACHABLE();
}

QString PlainWording::sentence(Printer::Trouble trouble) const
{
    switch (trouble) {
    case Printer::Trouble::None: return {};
    case Printer::Trouble::Paper: return tr("The printer is out of paper or labels. Refill it.");
    case Printer::Trouble::Jam: return tr("Something is stuck in the printer. Take it out.");
    case Printer::Trouble::CoverOpen: return tr("The printer's cover is open. Close it.");
    case Printer::Trouble::Ink: return tr("The printer is out of ink or ribbon. Replace it.");
    case Printer::Trouble::Offline:
        return tr("The printer does not answer. Check its power and cable.");
    case Printer::Trouble::Paused:
        return tr("The printer is paused. Let it go on in the system's settings.");
    case Printer::Trouble::Other: return tr("The printer needs somebody to look at it.");
    }
    Q_UNREACHABLE();
}

} // namespace lanyard::cli
