// SPDX-License-Identifier: Apache-2.0
#include "app/print/IppAnswer.h"

#include "app/print/PrinterReasons.h"

#include <QUrlQuery>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

Printer::State printerState(int state)
{
    switch (state) {
    case IPP_PSTATE_STOPPED: return Printer::State::Stopped;
    case IPP_PSTATE_PROCESSING: return Printer::State::Busy;
    default: return Printer::State::Ready;
    }
}

SpooledJob::State jobState(int state)
{
    switch (state) {
    case IPP_JSTATE_PROCESSING:
    case IPP_JSTATE_STOPPED: return SpooledJob::State::Printing;
    case IPP_JSTATE_CANCELED:
    case IPP_JSTATE_ABORTED: return SpooledJob::State::Failed;
    case IPP_JSTATE_COMPLETED: return SpooledJob::State::Completed;
    default: return SpooledJob::State::Waiting;
    }
}

constexpr int toleranceHundredths = 100; ///< tables of sizes differ by fractions of a millimetre

/// @p name of a media-size is one number, or all between two.
bool isLength(ipp_t *size, const char *name, int hundredths)
{
    ipp_attribute_t *attribute = ippFindAttribute(size, name, IPP_TAG_ZERO);
    int most = ippGetInteger(attribute, 0);
    int least = most;
    if (ippGetValueTag(attribute) == IPP_TAG_RANGE)
        least = ippGetRange(attribute, 0, &most);
    return attribute && hundredths >= least - toleranceHundredths
        && hundredths <= most + toleranceHundredths;
}

bool isSize(ipp_t *size, int width, int height)
{
    return isLength(size, "x-dimension", width) && isLength(size, "y-dimension", height);
}

} // namespace

int hundredths(double mm)
{
    return static_cast<int>(std::lround(mm * 100));
}

bool hasMedium(const IppGroup &printer, double widthMm, double heightMm)
{
    ipp_attribute_t *sizes = printer.value("media-size-supported");
    const int width = hundredths(widthMm);
    const int height = hundredths(heightMm);
    for (int i = 0; i < ippGetCount(sizes); ++i) {
        ipp_t *size = ippGetCollection(sizes, i);
        if (isSize(size, width, height) || isSize(size, height, width))
            return true;
    }
    return ippGetCount(sizes) == 0;
}

QList<IppGroup> groupsOf(ipp_t *answer, ipp_tag_t tag)
{
    QList<IppGroup> groups;
    ipp_attribute_t *attribute = ippFirstAttribute(answer);
    while (attribute) {
        IppGroup group;
        for (; attribute && ippGetGroupTag(attribute) == tag;
             attribute = ippNextAttribute(answer)) {
            // Of two with the same name the first counts, as in libcups.
            if (const char *name = ippGetName(attribute); name && !group.contains(name))
                group.insert(name, attribute);
        }
        if (!group.isEmpty())
            groups << group;
        while (attribute && ippGetGroupTag(attribute) != tag)
            attribute = ippNextAttribute(answer);
    }
    return groups;
}

int integerIn(const IppGroup &group, const char *name)
{
    return ippGetInteger(group.value(name), 0);
}

QString textIn(const IppGroup &group, const char *name)
{
    return QString::fromUtf8(ippGetString(group.value(name), 0, nullptr));
}

QStringList textsIn(const IppGroup &group, const char *name)
{
    QStringList texts;
    ipp_attribute_t *attribute = group.value(name);
    for (int i = 0; i < ippGetCount(attribute); ++i) {
        if (const char *text = ippGetString(attribute, i, nullptr))
            texts << QString::fromUtf8(text);
    }
    return texts;
}

Printer printerIn(const IppGroup &group)
{
    Printer printer{.name = textIn(group, "printer-name"),
                    .description = textIn(group, "printer-info"),
                    .state = printerState(integerIn(group, "printer-state")),
                    .trouble = Printer::Trouble::None,
                    .message = textIn(group, "printer-state-message"),
                    .queued = integerIn(group, "queued-job-count"),
                    .media = textsIn(group, "media-ready"),
                    .canTell = true};
    printer.trouble = troubleOf(textsIn(group, "printer-state-reasons"), printer.message);
    if (printer.state == Printer::State::Stopped && printer.trouble == Printer::Trouble::None)
        printer.trouble = Printer::Trouble::Paused;
    if (!ippGetBoolean(group.value("printer-is-accepting-jobs"), 0))
        printer.state = Printer::State::NotAccepting;
    return printer;
}

SpooledJob jobIn(const IppGroup &group)
{
    SpooledJob job{.number = integerIn(group, "job-id"),
                   .state = jobState(integerIn(group, "job-state")),
                   .trouble = Printer::Trouble::None,
                   .message = textIn(group, "job-printer-state-message"),
                   .vouched = false};
    if (job.message.isEmpty())
        job.message = textIn(group, "job-state-message");
    job.trouble = troubleOf(textsIn(group, "job-printer-state-reasons"), job.message);
    return job;
}

bool isEmptyJob(const IppGroup &group)
{
    if (jobState(integerIn(group, "job-state")) != SpooledJob::State::Waiting)
        return false;
    const QStringList reasons = textsIn(group, "job-state-reasons");
    return (group.contains("number-of-documents") && integerIn(group, "number-of-documents") == 0)
        || reasons.contains(u"job-incoming") || reasons.contains(u"job-data-insufficient");
}

bool isSpooler(QStringView path)
{
    return path.startsWith(u"/printers/") || path.startsWith(u"/classes/")
        || path.startsWith(u"/cups");
}

bool asksThePrinter(const QString &deviceUri)
{
    // No QUrl: the host of a printer that was found by its name is a service name with blanks.
    const QString scheme = deviceUri.section(u':', 0, 0);
    const bool isFoundByName
        = scheme == u"dnssd" && deviceUri.section(u'/', 2, 2).contains(u"._ipp"_s);
    if (scheme != u"ipp" && scheme != u"ipps" && !isFoundByName)
        return false;
    const QString path = u'/' + deviceUri.section(u'?', 0, 0).section(u'/', 3);
    if (isSpooler(path))
        return false;
    const QUrlQuery options{deviceUri.section(u'?', 1)};
    const QString waits = options.queryItemValue(u"waitjob"_s).toLower();
    return waits != u"false" && waits != u"no" && waits != u"off" && waits != u"0";
}

} // namespace lanyard::print
