// SPDX-License-Identifier: Apache-2.0
#include "app/shell/ProofDesk.h"

#include "app/badge/QtBadgeRenderer.h"
#include "app/badge/WholeFile.h"
#include "app/cli/FileBytes.h"
#include "app/usecases/DeliverBadge.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lanyard::shell {

namespace {

constexpr qint64 longestImport = 16 * 1024 * 1024;

} // namespace

ProofDesk::ProofDesk(PrintDesk &desk, PrintDesk::MakeQueue makeQueue)
    : QObject{&desk}
    , m_makeQueue{std::move(makeQueue)}
{
}

void ProofDesk::savePdf(const QString &path, const Badge &badge, const badge::Template &how)
{
    const badge::QtBadgeRenderer renderer{{how}};
    if (const auto written = renderer.writePdf(path, {badge}, how.name); written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(written.failure());
}

void ProofDesk::print(const QString &printer, const Badge &badge, const badge::Template &how)
{
    const badge::QtBadgeRenderer renderer{{how}};
    if (!m_queue)
        m_queue = m_makeQueue();
    DeliverBadge deliver{renderer, *m_queue};
    PrintJob job;
    job.id = QUuid::createUuid();
    job.templateName = how.name;
    job.printer = printer;
    const auto progress = deliver.send(job, badge);
    if (progress.failure)
        Q_EMIT failed(*progress.failure);
    else
        Q_EMIT sent(printer);
}

void ProofDesk::readTemplate(const QString &path)
{
    if (const auto bytes
        = cli::bytesOfFile(path, QFileInfo{path}.fileName(), longestImport, u"a template"_s);
        bytes)
        Q_EMIT templateRead(path, *bytes);
    else
        Q_EMIT failed(bytes.failure());
}

void ProofDesk::writeTemplate(const QString &path, const QByteArray &json)
{
    if (const auto written = badge::writeWholeFile(path, json); written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(written.failure());
}

void ProofDesk::readPicture(const QString &path)
{
    if (const auto bytes
        = cli::bytesOfFile(path, QFileInfo{path}.fileName(), longestImport, u"a picture"_s);
        bytes)
        Q_EMIT pictureRead(path, *bytes);
    else
        Q_EMIT failed(bytes.failure());
}

} // namespace lanyard::shell
