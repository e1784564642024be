// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/print/PrivateCups.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lanyard::tests {

namespace {

constexpr int patienceMs = 60'000;

void write(const QString &path, const QByteArray &text)
{
    // Written beside it and moved, so that nobody reads half of it.
    QFile file{path + u".new"_s};
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
        file.close();
        QFile::remove(path);
        file.rename(path);
    }
}

} // namespace

bool PrivateCups::start()
{
    const QString script = QStringLiteral(LANYARD_SOURCE_DIR) + u"/tests/fixtures/cups-start.sh"_s;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"sh"_s, {script, m_folder.path()});

    QFile ready{m_folder.filePath(u"ready"_s)};
    const bool up = QTest::qWaitFor(
        [&] { return ready.exists() || m_process.state() == QProcess::NotRunning; }, patienceMs);
    if (up && ready.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> ports = ready.readAll().trimmed().split(' ');
        m_port = ports.value(0).toInt();
        m_printerPort = ports.value(1).toInt();
    }
    return m_port > 0 && m_printerPort > 0;
}

PrivateCups::~PrivateCups()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(30'000))
        m_process.kill();
}

QString PrivateCups::printerAddress() const
{
    return u"ipp://127.0.0.1:%1/ipp/print"_s.arg(m_printerPort);
}

void PrivateCups::behave(const QByteArray &how) const
{
    write(m_folder.filePath(u"behaviour"_s), how);
}

bool PrivateCups::ask(const QByteArray &what) const
{
    const QString wish = m_folder.filePath(u"ask"_s);
    write(wish, what);
    return QTest::qWaitFor([&] { return !QFile::exists(wish); }, patienceMs);
}

QStringList PrivateCups::printed() const
{
    const QDir out{m_folder.filePath(u"out"_s)};
    QStringList files;
    for (const QString &name : out.entryList({u"*.pdf"_s}, QDir::Files, QDir::Time))
        files << out.filePath(name);
    return files;
}

} // namespace lanyard::tests
