// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/BannerWords.h"

#include "ui/kit/PlainText.h"

using namespace Qt::StringLiterals;

namespace lanyard::ui {

BannerView BannerWords::note(const WaitingNote &note)
{
    const auto end
        = [](const QString &code) -> QString { return u"…"_s + plainLine(code.right(4)); };
    if (!note.notKept().isEmpty())
        return {u"refuse"_s,
                u"cross"_s,
                tr("%1 was not read: %2 waits already. Enter first, then scan it again.")
                    .arg(end(note.notKept()), end(note.kept()))};
    return {u"attention"_s,
            u"note"_s,
            tr("Read the note, then Enter. The next ticket (%1) waits.").arg(end(note.kept()))};
}

BannerView BannerWords::leaving()
{
    return {u"goodbye"_s, u"arrow"_s, tr("People leave: a scan lets somebody out. F8 ends it.")};
}

BannerView BannerWords::secondScanLeaves()
{
    return {u"idle"_s, u"door"_s, tr("Here a second scan means leaving.")};
}

} // namespace lanyard::ui
