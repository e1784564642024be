// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CalibrationOutput.h"

#include "app/cli/Output.h"
#include "app/cli/PaperOptions.h"
#include "app/ports/PrintQueue.h"
#include "app/ports/PrinterCalibrations.h"
#include "app/ports/Wording.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr double percent = 100;
constexpr QSizeF a4{210, 297};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CalibrationOutput)
};

/// What was measured means something for one medium and one printer only.
QString sameAgain(const Command &command)
{
    QString words;
    for (const QString &option : {u"medium"_s, u"printer"_s}) {
        if (command.has(option))
            words += u" --%1 %2"_s.arg(option, shown(command.value(option)));
    }
    return words;
}

CalibrationSheet wordsOfTheSheet(const Command &command)
{
    return {Words::tr("Lanyard: measure this printer"),
            Words::tr("Print this page at 100 percent, without fitting it to the paper. Measure "
                      "with a ruler, in millimetres, the four distances at the arrows: from the "
                      "edge of the paper to the frame, and the sides of the frame, all to its "
                      "outer edge. Then:\nlanyard badge --calibration --measured A,B,C,D")
                + sameAgain(command),
            Words::tr("A: %1 mm"),
            Words::tr("B: %1 mm"),
            Words::tr("C: %1 mm"),
            Words::tr("D: %1 mm")};
}

/// Of a roll: a piece that is easy to measure.
QSizeF pageOf(const BadgePaper &paper)
{
    if (!paper.medium)
        return a4;
    if (paper.medium->roll)
        return {paper.medium->page.width(), paper.medium->page.width() * 1.5};
    return paper.medium->page;
}

Exit writePage(Command &command, const BadgePaper &paper)
{
    const QString path = command.value(u"output"_s);
    const auto written = command.world().press.writeCalibrationSheet(
        path, wordsOfTheSheet(command), pageOf(paper), paper.calibration);
    if (!written)
        return command.failed(written.failure());
    const QRectF frame = calibrationFrame(pageOf(paper));
    command.output().result(
        {{u"file"_s, path},
         {u"left_mm"_s, frame.left()},
         {u"top_mm"_s, frame.top()},
         {u"width_mm"_s, frame.width()},
         {u"height_mm"_s, frame.height()}},
        Words::tr("%1: print it at 100 percent and measure what it says. Then: lanyard badge "
                  "--calibration --measured A,B,C,D")
                .arg(path)
            + sameAgain(command));
    return Exit::Done;
}

/// Drawn without what was measured before, so that a ruler says all that the printer is off.
Exit printPage(Command &command, const BadgePaper &paper)
{
    const QString name = command.value(u"printer"_s);
    const QSizeF size = pageOf(paper);
    auto format = command.world().printers.formatFor(name);
    if (!format)
        return command.failed(format.failure());
    format->calibration = paper.calibration;
    const auto page
        = command.world().press.calibrationSheet(wordsOfTheSheet(command), size, *format);
    if (!page)
        return command.failed(page.failure());
    const auto job = command.world().printers.submit(
        name,
        {.bytes = *page,
         .title = QUuid::createUuid().toString(QUuid::WithoutBraces),
         .widthMm = size.width(),
         .heightMm = size.height()});
    if (!job)
        return command.failed(job.failure());
    if (job->state == SpooledJob::State::Gone) {
        command.output().complain(command.world().wording.sentence(job->trouble));
        return Exit::Failed;
    }
    command.output().result({{u"file"_s, name}},
                            Words::tr("%1: measure the page that comes out. Then: lanyard badge "
                                      "--calibration --measured A,B,C,D")
                                    .arg(shown(name))
                                + sameAgain(command));
    return Exit::Done;
}

Exit keepCalibration(Command &command, const Calibration &found)
{
    const QString name = command.value(u"printer"_s);
    if (const auto printer = command.world().printers.printer(name); !printer)
        return command.failed(printer.failure());
    command.world().calibrations.keep(name, found);
    command.output().result(
        {{u"file"_s, name},
         {u"offset_x_mm"_s, found.dx},
         {u"offset_y_mm"_s, found.dy},
         {u"scale_x"_s, found.scaleX},
         {u"scale_y"_s, found.scaleY}},
        Words::tr("%1: badges that are printed there come out where they belong "
                  "from now on: moved by %2 mm, stretched to %3 percent.")
            .arg(shown(name), offsetOf(found), scaleOf(found)));
    return Exit::Done;
}

Exit tellCalibration(Command &command, const BadgePaper &paper)
{
    const auto measured = numbersIn(command.value(u"measured"_s), 4);
    if (!measured)
        return command.usage(
            Words::tr("--measured is four numbers of millimetres: 20.5,19,170,257"));
    const auto found
        = calibrationFrom({measured->at(0), measured->at(1), measured->at(2), measured->at(3)},
                          pageOf(paper),
                          paper.calibration);
    if (!found)
        return command.usage(Words::tr(
            "No printer is off by so much. Measure again, in millimetres: A from the left edge of "
            "the paper to the frame, B from the upper edge, C and D the width and the height of "
            "the frame. Say the same --medium as for the page."));
    if (command.has(u"printer"_s))
        return keepCalibration(command, *found);
    command.output().result({{u"offset_x_mm"_s, found->dx},
                             {u"offset_y_mm"_s, found->dy},
                             {u"scale_x"_s, found->scaleX},
                             {u"scale_y"_s, found->scaleY}},
                            Words::tr("Print on this printer with: --offset %1 --scale %2")
                                .arg(offsetOf(*found), scaleOf(*found)));
    return Exit::Done;
}

} // namespace

QString offsetOf(const Calibration &calibration)
{
    return lengthInWords(calibration.dx) + u',' + lengthInWords(calibration.dy);
}

QString scaleOf(const Calibration &calibration)
{
    return lengthInWords(calibration.scaleX * percent) + u','
        + lengthInWords(calibration.scaleY * percent);
}

void describeCalibration(Command &command)
{
    command.option({u"calibration"_s},
                   Words::tr("A page to measure a printer with, instead of badges, in a file or "
                             "with --printer on the printer itself. With --measured and "
                             "--printer: everything that is printed there is moved by that."));
    command.option(
        {u"measured"_s}, Words::tr("The four distances that the page names, in mm."), u"a,b,c,d"_s);
}

Exit calibrate(Command &command)
{
    const bool tells = command.has(u"measured"_s);
    const bool writes = command.has(u"output"_s);
    const bool prints = command.has(u"printer"_s) && !tells;
    if (int(tells) + int(writes) + int(prints) != 1 || command.has(u"template"_s)
        || !command.positionals().isEmpty()
        || (writes && !command.value(u"output"_s).endsWith(u".pdf", Qt::CaseInsensitive)))
        return command.usage(
            Words::tr("--calibration goes with -o FILE.pdf, with --printer NAME or "
                      "with --measured, and with --medium."));
    if (command.has(u"printer"_s) && (command.has(u"offset"_s) || command.has(u"scale"_s)))
        return command.usage(
            Words::tr("--offset and --scale do not go with --calibration and --printer: that page "
                      "is always drawn without them."));
    BadgePaper paper;
    if (const auto mistaken = readPaper(command, paper))
        return *mistaken;
    if (tells)
        return tellCalibration(command, paper);
    return prints ? printPage(command, paper) : writePage(command, paper);
}

} // namespace lanyard::cli
