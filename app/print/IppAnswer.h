// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintQueue.h"
#include "app/print/IppConnection.h"

#include <QHash>

#include <array>

namespace lanyard::print {

/// One printer or job of an answer: its attributes by name.
using IppGroup = QHash<QByteArray, ipp_attribute_t *>;

/// The printers or jobs of @p answer, whichever @p tag says.
[[nodiscard]] QList<IppGroup> groupsOf(ipp_t *answer, ipp_tag_t tag);

[[nodiscard]] int integerIn(const IppGroup &group, const char *name);
[[nodiscard]] QString textIn(const IppGroup &group, const char *name);
[[nodiscard]] QStringList textsIn(const IppGroup &group, const char *name);

inline constexpr std::array printerAttributes{"printer-name",
                                              "printer-info",
                                              "printer-state",
                                              "printer-state-message",
                                              "printer-state-reasons",
                                              "printer-is-accepting-jobs",
                                              "queued-job-count",
                                              "media-ready",
                                              "media-size-supported",
                                              "document-format-supported",
                                              "device-uri"};
inline constexpr std::array jobAttributes{"job-id",
                                          "job-name",
                                          "job-state",
                                          "job-state-reasons",
                                          "job-state-message",
                                          "number-of-documents",
                                          "job-printer-state-message",
                                          "job-printer-state-reasons"};

/// Asks for these attributes only.
template<std::size_t Count>
void wish(const Ipp &request, const std::array<const char *, Count> &attributes)
{
    ippAddStrings(request.get(),
                  IPP_TAG_OPERATION,
                  IPP_TAG_KEYWORD,
                  "requested-attributes",
                  static_cast<int>(Count),
                  nullptr,
                  attributes.data());
}

/// Hundredths of a millimetre (PWG 5100.7, media-col).
[[nodiscard]] int hundredths(double mm);

/// Whether a printer has a medium of this size, lying or standing. One that names no sizes may.
[[nodiscard]] bool hasMedium(const IppGroup &printer, double widthMm, double heightMm);

[[nodiscard]] Printer printerIn(const IppGroup &group);
/// Never vouched: whether the printer's word is behind it, only the caller knows.
[[nodiscard]] SpooledJob jobIn(const IppGroup &group);
/// A job whose document has not come: it never prints.
[[nodiscard]] bool isEmptyJob(const IppGroup &group);

/// Whether there is a print server (CUPS) at @p path of an IPP address, not a printer: its
/// "completed" can mean that the data are gone, no more.
[[nodiscard]] bool isSpooler(QStringView path);

/// Whether the end of a job at a queue for @p deviceUri is the printer's own word: of CUPS' back
/// ends only that for IPP asks (backend/ipp.c, unless "waitjob=false"); the others, and those that
/// are not CUPS' own, know when the data are gone.
[[nodiscard]] bool asksThePrinter(const QString &deviceUri);

} // namespace lanyard::print
