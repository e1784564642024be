// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PaperOptions.h"

#include "app/ports/Media.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

constexpr double percent = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaperOptions)
};

std::optional<Exit> readMedium(Command &command, BadgePaper &paper)
{
    if (!command.has(u"medium"_s)) {
        const bool forSheets = command.has(u"start"_s) || command.has(u"crop-marks"_s)
            || command.has(u"cut-lines"_s);
        return forSheets ? std::optional{command.usage(
                   Words::tr("--start, --crop-marks and --cut-lines go with --medium NAME."))}
                         : std::nullopt;
    }
    const auto medium = command.world().media.named(command.value(u"medium"_s));
    if (!medium)
        return command.usage(
            Words::tr("There is no medium “%1”. See: lanyard media. Or say its size in mm, like "
                      "62x100.")
                .arg(shown(command.value(u"medium"_s))));
    paper.medium = *medium;
    paper.cropMarks = command.has(u"crop-marks"_s);
    paper.cutLines = command.has(u"cut-lines"_s);
    if (!command.has(u"start"_s))
        return std::nullopt;
    bool isNumber = false;
    paper.start = command.value(u"start"_s).toInt(&isNumber);
    const qsizetype labels = labelsOf(*medium).size();
    if (!isNumber || paper.start < 1 || paper.start > labels)
        return command.usage(
            Words::tr("--start is a label of the sheet, from 1 to %1.").arg(labels));
    return std::nullopt;
}

std::optional<Exit> readCalibration(Command &command, Calibration &calibration)
{
    if (command.has(u"offset"_s)) {
        const auto offset = numbersIn(command.value(u"offset"_s), 2);
        if (!offset)
            return command.usage(Words::tr("--offset is two numbers of millimetres: 1.5,-0.5"));
        calibration.dx = offset->at(0);
        calibration.dy = offset->at(1);
    }
    if (command.has(u"scale"_s)) {
        const auto scale = numbersIn(command.value(u"scale"_s), 2);
        if (!scale)
            return command.usage(Words::tr("--scale is two numbers of percent: 100,99.5"));
        calibration.scaleX = scale->at(0) / percent;
        calibration.scaleY = scale->at(1) / percent;
    }
    if (!isPlausible(calibration))
        return command.usage(
            Words::tr("No printer is off by more than %1 mm or %2 percent. Measure again.")
                .arg(mostOffsetMm)
                .arg(mostScaling * percent));
    return std::nullopt;
}

} // namespace

void describePaper(Command &command)
{
    command.option({u"medium"_s},
                   Words::tr("What is printed on: a name of lanyard media, or a size in mm like "
                             "62x100. Without it each page is as large as its badge."),
                   u"name"_s);
    command.option({u"start"_s},
                   Words::tr("The first label of the first sheet that is free, counted as one "
                             "reads; 1 if left out."),
                   u"label"_s);
    command.option({u"crop-marks"_s}, Words::tr("Short lines outside the corners of each badge."));
    command.option({u"cut-lines"_s}, Words::tr("A thin line around each badge."));
    command.option({u"offset"_s},
                   Words::tr("Moves everything: millimetres to the right and down, like 1.5,-0.5. "
                             "See --calibration."),
                   u"x,y"_s);
    command.option({u"scale"_s},
                   Words::tr("Stretches everything: percent across and down, like 100,99.5."),
                   u"x,y"_s);
}

bool asksForPaper(const Command &command)
{
    const QStringList options{
        u"medium"_s, u"start"_s, u"crop-marks"_s, u"cut-lines"_s, u"offset"_s, u"scale"_s};
    return std::ranges::any_of(options,
                               [&command](const QString &option) { return command.has(option); });
}

std::optional<Exit> readPaper(Command &command, BadgePaper &paper)
{
    if (const auto mistaken = readMedium(command, paper))
        return mistaken;
    return readCalibration(command, paper.calibration);
}

std::optional<QList<double>> numbersIn(const QString &text, qsizetype count)
{
    QList<double> numbers;
    for (const QString &part : text.split(u',')) {
        bool isNumber = false;
        numbers << part.trimmed().toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    return numbers.size() == count ? std::optional{numbers} : std::nullopt;
}

} // namespace lanyard::cli
