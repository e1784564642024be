// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/hub/Samples.h"
#include "tests/kit/PostgresServer.h"

#include <QDirIterator>
#include <QUuid>

namespace lanyard::bench {

/// What a claim takes that is nothing but one: pgbench, prepared, at a rate, over the same kind of
/// connection. Its times count from the planned moment, as ours do. Nothing: pgbench failed.
inline std::optional<Samples> bareClaims(
    const tests::PostgresServer &server, const QUuid &event, int clients, double rate, int seconds)
{
    QTemporaryDir folder;
    QFile script{folder.filePath(QStringLiteral("claim.sql"))};
    if (!script.open(QIODevice::WriteOnly))
        return {};
    script.write(QStringLiteral(
                     "\\set person random(1, 1000000000000)\n"
                     "INSERT INTO claim (conf, door, subject, entry, claim_id, inc) VALUES ('%1', "
                     "'%2', decode(md5(:person::text), 'hex'), '0', gen_random_uuid(), '%2') "
                     "ON CONFLICT DO NOTHING RETURNING claim_id;\n")
                     .arg(event.toString(QUuid::WithoutBraces),
                          QUuid::createUuid().toString(QUuid::WithoutBraces))
                     .toUtf8());
    script.close();
    QProcess pgbench;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), QStringLiteral("secret"));
    pgbench.setProcessEnvironment(environment);
    pgbench.setWorkingDirectory(folder.path());
    const auto option = [](const char *letter, auto value) {
        return QStringList{QString::fromLatin1(letter), QString::number(value)};
    };
    const QStringList arguments = QStringList{QStringLiteral("--no-vacuum"),
                                              QStringLiteral("--protocol=prepared"),
                                              QStringLiteral("--log"),
                                              QStringLiteral("--file=") + script.fileName(),
                                              QStringLiteral("--host=127.0.0.1"),
                                              QStringLiteral("--username=lanyard")}
        + option("--client", clients) + option("--jobs", 2) + option("--rate", rate)
        + option("--time", seconds) + option("--port", server.port())
        + QStringList{QStringLiteral("postgres")};
    pgbench.start(tests::PostgresServer::programs() + QStringLiteral("/pgbench"), arguments);
    if (!pgbench.waitForFinished(-1) || pgbench.exitCode() != 0) {
        qWarning("%s", pgbench.readAllStandardError().constData());
        return {};
    }
    Samples samples;
    QDirIterator logs{folder.path(), {QStringLiteral("pgbench_log.*")}};
    while (logs.hasNext()) {
        QFile log{logs.next()};
        if (!log.open(QIODevice::ReadOnly))
            return {};
        while (!log.atEnd())
            samples.add(std::chrono::microseconds{log.readLine().split(' ').value(2).toLongLong()});
    }
    return samples;
}

} // namespace lanyard::bench
