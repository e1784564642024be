// SPDX-License-Identifier: Apache-2.0
#include "app/print/IppAnswer.h"

#include "app/print/PrinterReasons.h"

#include <QUrl>
#include <QUrlQuery>

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

} // namespace

QList<IppGroup> groupsOf(ipp_t *answer, ipp_tag_t tag)
{
    QList<IppGroup> groups;
    ipp_attribute_t *attribute = ippFirstAttribute(answer);
    while (attribute) {
        IppGroup group;
        for (; attribute && ippGetGroupTag(attribute) == tag; attribute = ippNextAttribute(answer))
            group.insert(ippGetName(attribute), attribute);
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

bool asksThePrinter(const QString &deviceUri)
{
    const QUrl url{deviceUri};
    const bool isFoundByName
        = url.scheme() == u"dnssd" && url.host(QUrl::FullyDecoded).contains("._ipp"_L1);
    if (url.scheme() != u"ipp" && url.scheme() != u"ipps" && !isFoundByName)
        return false;
    const QString waits = QUrlQuery{url}.queryItemValue(u"waitjob"_s).toLower();
    return waits != u"false" && waits != u"no" && waits != u"off" && waits != u"0";
}

} // namespace lanyard::print
