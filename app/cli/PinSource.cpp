// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PinSource.h"

#include "app/cli/HiddenTyping.h"
#include "app/cli/Output.h"

#include <QCoreApplication>
#include <QFile>
#include <QIODevice>

namespace lanyard::cli {

namespace {

constexpr qint64 longestLine = 4096;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PinSource)
};

QString lineFrom(QIODevice &device)
{
    QString line = QString::fromUtf8(device.readLine(longestLine));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace

PinSource::PinSource(const CliWorld &world, Output &output)
    : m_world{world}
    , m_output{output}
{
}

Result<std::optional<QString>> PinSource::pinOf(const Claim &claim)
{
    if (!claim.pinFile.isEmpty()) {
        const auto line = firstLineOf(claim.pinFile);
        return line ? Result{std::optional{*line}} : line.failure();
    }
    if (!claim.pin.isEmpty())
        return std::optional{claim.pin};
    if (!HiddenTyping::hasTerminal())
        return std::optional<QString>{};
    return std::optional{ask(Words::tr("PIN of %1:").arg(shown(claim.name)))};
}

Result<std::optional<QString>> PinSource::newPin(const QString &file)
{
    if (!file.isEmpty()) {
        const auto line = firstLineOf(file);
        return line ? Result{std::optional{*line}} : line.failure();
    }
    if (!HiddenTyping::hasTerminal())
        return std::optional{readLine()};
    const QString once = ask(Words::tr("The new PIN, 4 to 64 characters:"));
    return once == ask(Words::tr("The same again:")) ? std::optional{once} : std::nullopt;
}

Result<QString> PinSource::firstLineOf(const QString &path) const
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::NotFound, path, file.errorString()};
    return lineFrom(file);
}

QString PinSource::ask(const QString &question)
{
    m_output.complain(question);
    const HiddenTyping hidden;
    return readLine();
}

QString PinSource::readLine()
{
    return lineFrom(m_world.in);
}

} // namespace lanyard::cli
