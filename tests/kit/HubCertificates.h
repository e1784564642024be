// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/kit/PostgresServer.h"

namespace lanyard::tests {

/// Certificates for a server called `localhost`, made as the guide says; for begin().
inline bool encrypt(PostgresServer &server)
{
    const auto openssl = [&](const QString &arguments) {
        QProcess process;
        process.setWorkingDirectory(server.folder());
        process.start(QStringLiteral("openssl"), arguments.split(u' '));
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    };
    const QString newKey = QStringLiteral(
        "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=%1 -keyout %1.key");
    QFile names{server.path(QStringLiteral("hub.ext"))};
    if (!names.open(QIODevice::WriteOnly) || names.write("subjectAltName=DNS:localhost\n") < 0)
        return false;
    names.close();
    for (const QString &authority : {QStringLiteral("ca"), QStringLiteral("stranger")}) {
        if (!openssl(newKey.arg(authority)
                     + QStringLiteral(" -x509 -days 2 -out %1.pem").arg(authority)))
            return false;
    }
    const QString key = server.path(QStringLiteral("hub.key"));
    server.set(QStringLiteral("ssl=on"));
    server.set(QStringLiteral("ssl_cert_file=") + server.path(QStringLiteral("hub.crt")));
    server.set(QStringLiteral("ssl_key_file=") + key);
    return openssl(newKey.arg(QStringLiteral("hub")) + QStringLiteral(" -out hub.csr"))
        && openssl(QStringLiteral("x509 -req -in hub.csr -CA ca.pem -CAkey ca.key -CAcreateserial "
                                  "-days 2 -extfile hub.ext -out hub.crt"))
        && server.underling().owns(key)
        && QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
}

/// `ca`, who vouches for the server, or `stranger`, who does not.
inline QByteArray certificateOf(const PostgresServer &server, const QString &authority)
{
    QFile file{server.path(authority + QStringLiteral(".pem"))};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace lanyard::tests
