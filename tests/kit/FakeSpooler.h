// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/PrintQueue.h"

#include <QMap>
#include <QSet>

namespace lanyard::tests {

/// Printers that can be broken on purpose, and what was handed over to each.
struct FakeSpooler
{
    struct Job
    {
        QString printer;
        QString title;
        int copies = 1;
        SpooledJob spooled;
    };

    QMap<QString, Printer> printers;
    QSet<QString> silent; ///< these do not answer
    QSet<QString> stubborn; ///< these have begun: a cancelled job comes out all the same
    QList<Job> jobs;

    void install(const QString &name)
    {
        Printer printer;
        printer.name = name;
        printers.insert(name, printer);
    }

    /// All that is there comes out.
    void printAll(const QString &printer, bool vouched)
    {
        for (Job &job : jobs) {
            if (job.printer == printer && job.spooled.state == SpooledJob::State::Waiting) {
                job.spooled.state = SpooledJob::State::Completed;
                job.spooled.vouched = vouched;
            }
        }
    }

    /// Jobs that came out there, or will.
    [[nodiscard]] int taken(const QString &printer) const
    {
        int count = 0;
        for (const Job &job : jobs) {
            if (job.printer == printer && job.spooled.state != SpooledJob::State::Failed)
                ++count;
        }
        return count;
    }
};

struct FakeQueue final : PrintQueue
{
    explicit FakeQueue(FakeSpooler &there)
        : spooler{there}
    {
    }

    FakeSpooler &spooler;

    [[nodiscard]] std::optional<Failure> silence(const QString &printer) const
    {
        if (spooler.silent.contains(printer))
            return Failure{Failure::Kind::Unreachable, printer, {}};
        if (!spooler.printers.contains(printer))
            return Failure{Failure::Kind::NotFound, printer, {}};
        return std::nullopt;
    }
    [[nodiscard]] FakeSpooler::Job *job(const QString &printer, const QString &title) const
    {
        for (FakeSpooler::Job &each : spooler.jobs) {
            if (each.printer == printer && each.title == title)
                return &each;
        }
        return nullptr;
    }

    Result<QList<Printer>> printers() override { return spooler.printers.values(); }
    Result<Printer> printer(const QString &name) override
    {
        if (spooler.silent.contains(name)) {
            Printer away = spooler.printers.value(name);
            away.trouble = Printer::Trouble::Offline;
            return away;
        }
        if (const auto failure = silence(name))
            return *failure;
        return spooler.printers.value(name);
    }
    Result<PrintFormat> formatFor(const QString &) override { return PrintFormat{}; }
    Result<SpooledJob> submit(const QString &printer, const Document &document) override
    {
        if (const auto failure = silence(printer))
            return *failure;
        SpooledJob spooled;
        spooled.number = int(spooler.jobs.size()) + 1;
        spooled.trouble = spooler.printers.value(printer).trouble;
        spooler.jobs.append({printer, document.title, document.copies, spooled});
        return spooled;
    }
    Result<SpooledJob> look(const QString &printer, const QString &title, int) override
    {
        if (const auto failure = silence(printer))
            return *failure;
        if (const FakeSpooler::Job *found = job(printer, title)) {
            SpooledJob spooled = found->spooled;
            spooled.trouble = spooler.printers.value(printer).trouble;
            return spooled;
        }
        SpooledJob gone;
        gone.state = SpooledJob::State::Gone;
        return gone;
    }
    Result<Done> cancel(const QString &printer, const QString &title, int) override
    {
        if (const auto failure = silence(printer))
            return *failure;
        if (FakeSpooler::Job *found = job(printer, title);
            found && !spooler.stubborn.contains(printer))
            found->spooled.state = SpooledJob::State::Failed;
        return Done{};
    }
};

} // namespace lanyard::tests
