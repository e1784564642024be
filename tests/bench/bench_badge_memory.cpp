// SPDX-License-Identifier: Apache-2.0
// What 20,000 badges take of memory beside 1,000: for a label printer one after the other, and as
// one PDF file. Prints the most that was resident, in MiB, as JSON. Usage: bench_badge_memory
// zpl|pdf COUNT FILE
#include "app/badge/QtBadgeRenderer.h"
#include "tests/unit/badge/Wardrobe.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

#include <malloc.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

double mostResidentMiB()
{
    QFile status{u"/proc/self/status"_s};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// What the list of people took while it was made counts for neither side.
void forgetPeak()
{
    malloc_trim(0);
    QFile peak{u"/proc/self/clear_refs"_s}; // 5: VmHWM becomes VmRSS; see proc(5)
    if (!peak.open(QIODevice::WriteOnly) || peak.write("5") != 1)
        std::fprintf(stderr, "the peak of memory cannot be reset\n");
}

QList<Badge> people(int count)
{
    const QStringList names = tests::manyNames(count);
    QList<Badge> badges;
    for (int i = 0; i < count; ++i)
        badges << tests::badgeFor(names[i], u"EVT-%1"_s.arg(1'000'003LL * (i + 1)));
    return badges;
}

bool allLabels(const badge::QtBadgeRenderer &renderer, const QList<Badge> &badges)
{
    const PrintFormat zpl{.kind = PrintFormat::Kind::Zpl, .dpi = 203};
    for (const Badge &badge : badges) {
        if (!renderer.forPrinter(badge, u"label-62x100"_s, zpl))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application{argc, argv};
    const QStringList words = QGuiApplication::arguments();
    if (words.size() != 4)
        return 2;
    const QList<Badge> badges = people(words[2].toInt());
    forgetPeak();
    const double before = mostResidentMiB();
    const badge::QtBadgeRenderer renderer;
    const bool done = words[1] == "pdf"_L1
        ? bool(renderer.writePdf(words[3], badges, u"label-62x100"_s))
        : allLabels(renderer, badges);
    std::printf("{\"before\": %.1f, \"most\": %.1f}\n", before, mostResidentMiB());
    return done ? 0 : 1;
}
