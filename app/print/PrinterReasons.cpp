// SPDX-License-Identifier: Apache-2.0
#include "app/print/PrinterReasons.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace lanyard::print {

namespace {

using Trouble = Printer::Trouble;

struct Known
{
    Trouble trouble = Trouble::None;
    std::initializer_list<QStringView> beginnings;
};

/// The most pressing first.
const std::array known{
    Known{Trouble::Jam, {u"media-jam", u"cutter-jam"}},
    Known{Trouble::CoverOpen,
          {u"cover-open", u"door-open", u"interlock-open", u"input-tray-missing"}},
    Known{Trouble::Paper, {u"media-empty", u"media-needed"}},
    Known{Trouble::Ink,
          {u"toner-empty", u"marker-supply-empty", u"marker-ribbon-empty", u"developer-empty"}},
    Known{Trouble::Offline,
          {u"offline",
           u"timed-out",
           u"connecting-to-device",
           u"shutdown",
           u"com.apple.print-unreachable"}},
    Known{Trouble::Paused, {u"paused", u"moving-to-paused", u"hold-new-jobs"}},
};

/// Said by healthy printers, too.
const std::initializer_list<QStringView> noise{u"none",
                                               u"cups-",
                                               u"com.apple.",
                                               u"media-low",
                                               u"toner-low",
                                               u"marker-supply-low",
                                               u"marker-waste-almost-full",
                                               u"spool-area-full",
                                               u"wifi-not-configured",
                                               u"identify-printer-requested",
                                               u"deactivated",
                                               u"resuming",
                                               u"stopping"};

/// How backends say that nobody answers.
const std::initializer_list<QStringView> unanswered{
    u"The printer may not exist or is unavailable",
    u"The printer is not responding",
    u"The printer is unreachable",
    u"The printer is not connected",
    u"Unable to locate printer",
    u"Waiting for printer to become available",
    u"Network host",
};

bool beginsWithAny(const QString &reason, std::initializer_list<QStringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&reason](QStringView beginning) {
        return reason.startsWith(beginning);
    });
}

} // namespace

Printer::Trouble troubleOf(const QStringList &reasons, const QString &message)
{
    // The reasons are then what the printer said before it fell silent.
    if (beginsWithAny(message, unanswered))
        return Trouble::Offline;
    for (const Known &kind : known) {
        for (const QString &reason : reasons) {
            if (beginsWithAny(reason, kind.beginnings))
                return kind.trouble;
        }
    }
    const bool other = std::any_of(reasons.begin(), reasons.end(), [](const QString &reason) {
        return !reason.isEmpty() && !beginsWithAny(reason, noise) && !reason.endsWith("-report"_L1);
    });
    return other ? Trouble::Other : Trouble::None;
}

} // namespace lanyard::print
