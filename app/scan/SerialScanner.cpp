// SPDX-License-Identifier: Apache-2.0
#include "app/scan/SerialScanner.h"

using namespace Qt::StringLiterals;

namespace lanyard::scan {

SerialScanner::SerialScanner(QObject *parent)
    : QObject{parent}
    , m_reader{new SerialReader}
{
    m_thread.setObjectName(u"serial"_s);
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &SerialReader::scanSeen, this, &SerialScanner::scanSeen);
    connect(m_reader, &SerialReader::stateChanged, this, [this](State state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    });
    m_thread.start();
}

SerialScanner::~SerialScanner()
{
    m_thread.quit();
    m_thread.wait();
}

void SerialScanner::start(const SerialLine &line, const QString &suffix)
{
    QMetaObject::invokeMethod(m_reader,
                              [reader = m_reader, line, suffix] { reader->read(line, suffix); });
}

} // namespace lanyard::scan
