// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace lanyard::tests {

/// What one run of the real program answered.
struct Run
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
    [[nodiscard]] QJsonObject line() const { return lines().value(0); }
};

/// The real program with a home of its own, so that no setting of this computer matters.
class Program final
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] QString eventFile() const { return path(QStringLiteral("event.lanyard")); }

    /// Ready to be started with @p arguments.
    void prepare(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), path(QStringLiteral("cache")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("LANYARD_EVENT"), eventFile());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(LANYARD_PROGRAM));
        process.setArguments(arguments);
    }

    Run run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process, arguments);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    Run json(QStringList arguments, const QByteArray &input = {}) const
    {
        arguments.prepend(QStringLiteral("--json"));
        return run(arguments, input);
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file{path(name)};
        const bool written
            = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? file.fileName() : QString{};
    }

    /// Two days in November 2026, Shanghai.
    Run create() const
    {
        return run({QStringLiteral("create"),
                    QStringLiteral("--name"),
                    QStringLiteral("Test"),
                    QStringLiteral("--starts"),
                    QStringLiteral("2026-11-28"),
                    QStringLiteral("--ends"),
                    QStringLiteral("2026-11-29"),
                    QStringLiteral("--timezone"),
                    QStringLiteral("Asia/Shanghai")});
    }
    Run import(const QByteArray &csv) const
    {
        return json({QStringLiteral("import"), write(QStringLiteral("people.csv"), csv)});
    }

private:
    QTemporaryDir m_home{QDir::tempPath() + QStringLiteral("/XXXXXX")}; ///< soon typed
};

} // namespace lanyard::tests
