// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CalibrationOutput.h"

#include "app/cli/Output.h"
#include "app/cli/PaperOptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr double percent = 100;
constexpr QSizeF a4{210, 297};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CalibrationOutput)
};

QString inWords(double number)
{
    return QString::number(qRound(number * 100) / 100.0);
}

/// What was measured means something for one medium only.
QString mediumAgain(const Command &command)
{
    return command.has(u"medium"_s) ? u" --medium "_s + shown(command.value(u"medium"_s))
                                    : QString{};
}

CalibrationSheet wordsOfTheSheet(const Command &command)
{
    return {Words::tr("Lanyard: measure this printer"),
            Words::tr("Print this page at 100 percent, without fitting it to the paper. Measure "
                      "with a ruler, in millimetres, the four distances at the arrows: from the "
                      "edge of the paper to the frame, and the sides of the frame, all to its "
                      "outer edge. Then:\nlanyard badge --calibration --measured A,B,C,D")
                + mediumAgain(command),
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
            + mediumAgain(command));
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
    const QString scale
        = inWords(found->scaleX * percent) + u',' + inWords(found->scaleY * percent);
    const QString offset = inWords(found->dx) + u',' + inWords(found->dy);
    command.output().result(
        {{u"offset_x_mm"_s, found->dx},
         {u"offset_y_mm"_s, found->dy},
         {u"scale_x"_s, found->scaleX},
         {u"scale_y"_s, found->scaleY}},
        Words::tr("Print on this printer with: --offset %1 --scale %2").arg(offset, scale));
    return Exit::Done;
}

} // namespace

void describeCalibration(Command &command)
{
    command.option({u"calibration"_s},
                   Words::tr("A page to measure a printer with, instead of badges; with "
                             "--measured: what to print with on that printer."));
    command.option(
        {u"measured"_s}, Words::tr("The four distances that the page names, in mm."), u"a,b,c,d"_s);
}

Exit calibrate(Command &command)
{
    const bool tells = command.has(u"measured"_s);
    if (command.has(u"output"_s) == tells || command.has(u"printer"_s) || command.has(u"template"_s)
        || !command.positionals().isEmpty()
        || !(tells || command.value(u"output"_s).endsWith(u".pdf", Qt::CaseInsensitive)))
        return command.usage(Words::tr(
            "--calibration goes with -o FILE.pdf or with --measured, and with --medium."));
    BadgePaper paper;
    if (const auto mistaken = readPaper(command, paper))
        return *mistaken;
    return tells ? tellCalibration(command, paper) : writePage(command, paper);
}

} // namespace lanyard::cli
