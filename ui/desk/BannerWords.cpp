// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/BannerWords.h"

#include "ui/kit/PlainText.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

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

BannerView BannerWords::clockChanged(std::chrono::seconds jump, QTime now)
{
    const QLocale locale;
    const qint64 minutes = std::max<qint64>(1, std::abs(jump.count()) / 60);
    const QString sentence = jump.count() < 0
        ? tr("The clock of this computer was set back by %1 h %2 min. It says %3: is that right?")
        : tr("The clock of this computer was set forward by %1 h %2 min. It says %3: is that "
             "right?");
    return {u"attention"_s,
            u"clock"_s,
            sentence.arg(locale.toString(minutes / 60),
                         locale.toString(minutes % 60),
                         locale.toString(now, QLocale::ShortFormat))};
}

} // namespace lanyard::ui
