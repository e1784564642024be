// SPDX-License-Identifier: Apache-2.0
// Writes the sample event, or a registration export of any length for benchmarks.
#include "resources/samples/generator/Files.h"
#include "resources/samples/generator/Plan.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace lanyard::samples;

namespace {

bool store(const QString &path, const QByteArray &content)
{
    QFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

bool writeSample(const QDir &folder)
{
    const QList<SampleRow> rows = sampleRows();
    return store(folder.filePath(u"registrations.csv"_s), exportAsGb18030(rows))
        && writeWorkbook(folder.filePath(u"registrations.xlsx"_s), rows)
        && store(folder.filePath(u"arrivals.csv"_s), arrivalsAsCsv(sampleArrivals(rows)))
        && store(folder.filePath(u"event.json"_s), eventJson());
}

bool writeMany(const QString &path, qint64 count, uint64_t seed)
{
    QFile file{path};
    return file.open(QIODevice::WriteOnly) && writeManyRows(file, count, seed) && file.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app{argc, argv};
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"target"_s,
                                 u"Folder for the sample event, or file for --registrations."_s);
    parser.addOption({u"registrations"_s, u"Write N rows of UTF-8 CSV instead."_s, u"N"_s});
    parser.addOption({u"seed"_s, u"Other people for other numbers."_s, u"S"_s, u"1"_s});
    parser.process(app);

    const QStringList targets = parser.positionalArguments();
    if (targets.size() != 1)
        parser.showHelp(2);
    const bool done = parser.isSet(u"registrations"_s)
        ? writeMany(targets.front(),
                    parser.value(u"registrations"_s).toLongLong(),
                    parser.value(u"seed"_s).toULongLong())
        : writeSample(QDir{targets.front()});
    if (!done)
        QTextStream{stderr} << targets.front() << ": cannot be written\n";
    return done ? 0 : 1;
}
