<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AdmitCommand</name>
    <message>
        <source>No code is found in %1. Hold it flat, fill the picture with it, avoid glare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows %2 tickets. Take a picture of one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a verdict for each code, written down before it is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket codes; “-” reads them line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the code from a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this door; the one that is open if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this time instead of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a refused person in, for this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which code to admit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--override needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgeCommand</name>
    <message>
        <source>too long for its place, printed very small: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no font has the letters of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code may be too fine to be scanned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG holds one badge. Choose a PDF for several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: badges: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of %1 waits at the printer. Look there; it prints when the printer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: %2. Print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: badges printed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes badges, as a PDF or PNG file or on a printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose badges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on site with a confirmed ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who was admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: lanyard templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write: .pdf or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: lanyard printers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose badge: codes, or --all, or --admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges are written as .pdf or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is meant by that, so no badge was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>makes a new event file with one door per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes registrations in and reports on every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds people by name, pinyin, company, e-mail, phone, order, code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives a verdict for each code and writes it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads the codes in pictures and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes badges, as a file or on a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts people, not scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists and changes the doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the badge templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the printers of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the ticket sources that import knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks event file and journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does the whole job on the sample event, without a display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--event needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown command “%1”. See: lanyard --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lanyard [--event FILE] [--json] COMMAND …
Without a command the desk window opens; with --sample, on an invented event to try it.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
LANYARD_EVENT is the default for --event. Times are ISO 8601.
Exit status: 0 done or admitted, 1 failed, 2 wrong usage, 3 refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: lanyard %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which event file to use: --event FILE, or LANYARD_EVENT in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--day needs a day, written like 2026-11-28.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Give the event a name: --name NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first and the last day as YYYY-MM-DD: --starts DAY --ends DAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of more than 60 days needs more than one event file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write it like Asia/Shanghai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new event file with one door per day, open from midnight to midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA name of the time zone; this computer&apos;s if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to make it: --event FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 for “%2”. Doors: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>%1: no code found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the codes in pictures and videos. Needs no event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture or video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which picture to read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Event file made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows (%3): %4 on site, %5 online only, %6 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same export as %1, tried without storing: %2 new, %3 changed, %4 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of %1 was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more people came in, each written to disk before the green light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample event has nobody for the verdict %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 badges written; %2 need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the badge was not read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code on the badge of %1 reads back as the ticket&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people came, of %2 registrations on site; %3 scans were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the number of people who arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event file and journal are whole; %1 records checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the whole job on the sample event, without a display: creates, imports, admits, refuses, makes badges, exports, counts and verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the files go; a new folder if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Everything is in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorsCommand</name>
    <message>
        <source>%1  ·  %2 to %3  ·  %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it opens and closes: --opens TIME --closes TIME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door would close before it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--capacity needs a number of people; 0 for any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. Import registrations first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which door: lanyard doors add NAME, or lanyard doors change NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the doors; “add NAME” and “change NAME” with the options below write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, or add NAME, or change NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When people are let in from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket type that is let in; may stand several times. Empty: everybody on site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people fit in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors are listed, added or changed; “%1” is none of these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes the attendance: one row a person, or the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people, no-shows or journal; people if left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write: .csv, .xlsx, .pdf or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--what is people, no-shows or journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file to write: -o FILE.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds people by the beginnings of name, pinyin, company, e-mail, phone, order or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1: %2 rows (%3)
  %4 taken: %5 on site, of whom %6 can be admitted; %7 online only
  %8 new, %9 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 unchanged, %2 missing from this file
  %3 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
    row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map needs FIELD=HEADER, where FIELD is one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes registrations in from CSV and XLSX files: each file whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export of a ticket source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file comes from; see: lanyard sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads FIELD from the column HEADER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports, but stores nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels registrations that are missing from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainWording</name>
    <message>
        <source>There is no “%1”. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is chosen for this desk. Choose one under “This desk” in the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read or written by this user. Change its permissions or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read but not written. Copy it to a folder of this computer and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another Lanyard. Close it there, or work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Take the last copy of it, or export it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Lanyard. Install that version here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no event file of Lanyard. Choose a file that ends in .lanyard, or make a new event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; everything shown as done is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no rows. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends in the middle. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in the spreadsheet program and save it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large. Split it, or export fewer columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read here. Save it as CSV or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Take it again as PNG or JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column for “%1”. Export it with that column, or say which one it is (--map %1=HEADER).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check that it is switched on and connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not accept jobs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not: %1 %2. Nothing shown as done is lost; try again, then restart Lanyard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code was damaged by Excel (%1): export the column as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code %1 came before in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status “%1” is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not in the registrations. Search by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an order number. Ask for the ticket itself, or search by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing readable in it. Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for a ticket code. Ask for the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is damaged. Scan again; if it stays so, set the scanner to the keyboard layout of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a payment code. Ask for the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Wi-Fi code. Ask for the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a contact card. Ask for the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to a web page. Ask for the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code sets up a scanner of another product. Ask for the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is from another ticket seller, not from this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is stopped. Start it in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes no jobs. Enable it in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of paper or labels. Refill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is stuck in the printer. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of ink or ribbon. Replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintersCommand</name>
    <message>
        <source>Lists the printers of this computer and how they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up. Add one in the system&apos;s settings or with lpadmin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesCommand</name>
    <message>
        <source>Lists the ticket sources that import knows, and the headers it knows them by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>Counts people, not scans: by door, ticket type, hour and desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people of %2 registrations on site; %3 inside now; %4 scans refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hour of first admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>Lists the badge templates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>let in by override: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in since %1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was cancelled. Send to the help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is blocked. Call the desk lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration waits for approval. Send to the help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket of the type “%1” opens no door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket of the type “%1” is for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This door closed at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This door opens at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is not paid. Send to the cash desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADMITTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALREADY IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT APPROVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT FOR THIS DOOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOOR NOT OPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in by decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well. Let them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: already inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the name with an ID, or call the desk lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now at this desk, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a ticket here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name below to find them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket was cancelled where it was bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the desk lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organiser has not approved this registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them the way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is for watching online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No door of this event welcomes this ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another door above (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to come back then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment for this ticket is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them to wait until somebody leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 places at %2 are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, checked by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>day, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Checks the event file, the journal&apos;s chain, and every count against the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well. Journal records checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong. Keep this file, and open a copy from before:
  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgeSamples</name>
    <message>
        <source>Shortest name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese and Latin name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColumnMapping</name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskMenu</name>
    <message>
        <source>Read a picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-service kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskPage</name>
    <message>
        <source>Sending a test badge …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test badge is on its way to %1. Look whether it comes out whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: %1 journal records were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 journal records were checked, and something is wrong. Make a copy of the event file before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Main entrance 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a badge with each first admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the event file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskWindow</name>
    <message>
        <source>Pictures of tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which door is served here (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, company, phone or code  (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge again  F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture  F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a ticket from a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorForm</name>
    <message>
        <source>Give the door a name, for example “Main hall”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another door has this name. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door closes before it opens. Correct one of the two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is welcome at this door. Tick at least one ticket type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcomed ticket types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only so many people at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorWords</name>
    <message>
        <source>%1, %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 – %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some ticket types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPage</name>
    <message>
        <source>Doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::IdlePanel</name>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the ticket under the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or show it to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a picture of it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or type a name, company or phone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportReportView</name>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again with these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel those that are missing from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportWords</name>
    <message>
        <source>1 can be admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is unpaid, not approved, cancelled or blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are unpaid, not approved, cancelled or blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 online only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 online only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has something that is no ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have something that is no ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has a code that Excel damaged (export the codes as text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have a code that Excel damaged (export the codes as text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 repeats an earlier row&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeat an earlier row&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has a status that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have a status that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person who is registered already is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people who are registered already are not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, looks like: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial import of %1, nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskView</name>
    <message>
        <source>Please go to the desk. Somebody there will help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ticket for this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in has not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot let you in with this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please show the code of your ticket, not another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your order. Please show the code of your own ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please hold your ticket steady and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskWindow</name>
    <message>
        <source>Welcome!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your ticket to the camera or scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code on your phone or on paper, about a hand away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NewEventForm</name>
    <message>
        <source>Where the event file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event would last longer than a year. Correct one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the event file should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NumbersPage</name>
    <message>
        <source>Whole event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been admitted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hour of first arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeWindow</name>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonCard</name>
    <message>
        <source>Is this the person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrinterWords</name>
    <message>
        <source>The printer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is stopped. Start it in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes no jobs. Enable it in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of paper or labels. Refill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is stuck in the printer. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is out of ink or ribbon. Replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RegistrationsPage</name>
    <message>
        <source>Choose the export of your ticket site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading … %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: the registrations of %1 are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of this file can be taken. Check the columns below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered now: %1 on site, %2 online only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the export file of your ticket site here, or choose it. Lanyard looks into it first and stores nothing until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or XLSX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ResultList</name>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, the company or the phone number.  Enter checks what you typed as a ticket code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter shows the person   ·   Esc back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SidePanel</name>
    <message>
        <source>of %1 checked in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StartWindow</name>
    <message>
        <source>Open an event file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Lanyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about an event is in one file. Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .lanyard file, or drop it anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and days; registrations come in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conference of invented people, to practise with. Nothing can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StatusWords</name>
    <message>
        <source>Every check-in is saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “%1” is not there. Check its power and cable, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of %1 is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of %1 is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of %1 is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of %1 was not printed. Look at the printer, then print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge of %1 waits. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is in that picture. Show the whole code, flat and without glare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera “%1” is unplugged. Plug it in again, or type names meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tickets are in that picture. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again. If it stays so, call the desk lead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StudioWindow</name>
    <message>
        <source>Save the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WarningWords</name>
    <message>
        <source>Too long for this badge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer can draw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is too dense for this badge and may not scan. Use a larger badge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
