// SPDX-License-Identifier: Apache-2.0
// bench_printing EVENT FOLDER: from the verdict to the last byte at the spooler (print job durable
// in an event file, what the badge says looked up there, badge drawn, handed over) for one badge
// after the other, against cupsPrintFile2() of a PDF that lies ready, in turns, at a CUPS server of
// our own whose queue is paused. Prints medians and 99th percentiles in ms as JSON.
#include "app/badge/QtBadgeRenderer.h"
#include "app/ports/Clock.h"
#include "app/ports/Journal.h"
#include "app/ports/RegistrationBook.h"
#include "app/print/PrinterRouter.h"
#include "app/usecases/DeliverBadge.h"
#include "app/usecases/IssueBadge.h"
#include "app/usecases/MakeBadge.h"
#include "db/sqlite/SqliteEventFiles.h"
#include "tests/kit/MeasuredPrinters.h"
#include "tests/unit/print/PrivateCups.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <cups/cups.h>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 200; // CUPS keeps 500 jobs, and both sides add one
const QString queueName = u"badges"_s;
const QString templateName = u"conference-a6"_s;

struct RealClock final : Clock
{
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

double at(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times[size_t(part * double(times.size() - 1))];
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    tests::PrivateCups cups;
    if (words.size() != 3 || !cups.start() || !cups.ask("pause"))
        return 2;
    const QDir folder{words[2]};
    const db::SqliteEventFiles files{folder.filePath(u"cache"_s)};
    const auto file = files.open(words[1], EventFiles::Access::Write, {u"Main 1"_s, u"Olive"_s});
    if (!file)
        return 1;
    const RealClock clock;
    const badge::QtBadgeRenderer renderer;
    const tests::MeasuredPrinters measured;
    print::PrinterRouter queue{folder.filePath(u"notes"_s), measured, "127.0.0.1", cups.port()};
    const IssueBadge issue{(*file)->journal(), clock};
    const MakeBadge makeBadge{**file};
    DeliverBadge deliver{renderer, queue};

    const QByteArray ready = QFile::encodeName(folder.filePath(u"ready.pdf"_s));
    const QByteArray server = "127.0.0.1:" + QByteArray::number(cups.port());
    cupsSetServer(server.constData());
    http_t *http = httpConnect2(
        "127.0.0.1", cups.port(), nullptr, AF_UNSPEC, cupsEncryption(), 1, 3000, nullptr);

    std::vector<double> ours;
    std::vector<double> journal;
    std::vector<double> drawing;
    std::vector<double> rival;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) {
        const auto who = (*file)->registrations().findById(Id<Registration>{i + 1});
        if (!who || !who->has_value())
            return 1;
        if (i == 0
            && !renderer.writePdf(
                QFile::decodeName(ready), {badgeOf(**who, u"Bench"_s)}, templateName))
            return 1;
        timer.start();
        PrintJob wanted;
        wanted.printer = queueName;
        wanted.templateName = templateName;
        const auto job = issue(**who, wanted);
        if (!job)
            return 1;
        journal.push_back(since(timer));
        const auto badge = makeBadge(**who);
        if (!badge)
            return 1;
        const auto sent = deliver.sendFirst(*job, *badge);
        if (sent.job.state != PrintJob::State::Sent) {
            std::fprintf(stderr, "not sent: %s\n", qPrintable(sent.failure->detail));
            return 1;
        }
        ours.push_back(since(timer));
        timer.start();
        if (!renderer.forPrinter(*badge, templateName, {}))
            return 1;
        drawing.push_back(since(timer));
        timer.start();
        if (cupsPrintFile2(http, "badges", ready.constData(), "rival", 0, nullptr) == 0) {
            std::fprintf(stderr, "cupsPrintFile2: %s\n", cupsLastErrorString());
            return 1;
        }
        rival.push_back(since(timer));
    }
    httpClose(http);
    std::printf("{\"ours\": %.2f, \"ours_p99\": %.2f, \"rival\": %.2f, \"rival_p99\": %.2f, "
                "\"journal\": %.2f, \"drawing\": %.2f}\n",
                at(ours, 0.5),
                at(ours, 0.99),
                at(rival, 0.5),
                at(rival, 0.99),
                at(journal, 0.5),
                at(drawing, 0.5));
    return 0;
}
