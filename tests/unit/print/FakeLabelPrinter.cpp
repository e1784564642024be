// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/print/FakeLabelPrinter.h"

#include <QMutexLocker>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace lanyard::tests {

// ZPL II Programming Guide, "~HS Host Status Return".
QByteArray hostStatus(FakeLabelPrinter::Answers how)
{
    using Answers = FakeLabelPrinter::Answers;
    const auto flag = [how](Answers when) { return QByteArray{how == when ? "1" : "0"}; };
    const QByteArray waiting = how == Answers::Busy ? "002" : "000";
    return "\x02"
           "030,"
        + flag(Answers::PaperOut) + ',' + flag(Answers::Paused) + ",1183," + waiting
        + ",0,0,0,000,0,0,0\x03\r\n"
        + "\x02"
          "000,0,"
        + flag(Answers::HeadOpen) + ',' + flag(Answers::RibbonOut)
        + ",0,2,4,0,00000000,1,000\x03\r\n"
        + "\x02"
          "1234,0\x03\r\n";
}

class FakeLabelPrinter::Server final : public QObject
{
public:
    void listen()
    {
        m_listener = std::make_unique<QTcpServer>();
        connect(m_listener.get(), &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *caller = m_listener->nextPendingConnection())
                serve(caller);
        });
        m_listener->listen(QHostAddress::LocalHost);
        port = m_listener->serverPort();
    }
    void close() { m_listener.reset(); }

    mutable QMutex mutex;
    Answers answers = Answers::Well;
    qsizetype hangUpAfter = 0;
    QByteArray received;
    quint16 port = 0;

private:
    void serve(QTcpSocket *caller)
    {
        connect(caller, &QTcpSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QTcpSocket::readyRead, caller, [this, caller] { take(caller); });
    }
    void take(QTcpSocket *caller)
    {
        const QMutexLocker lock{&mutex};
        QByteArray bytes = caller->readAll();
        if (bytes.contains("~HS")) {
            bytes.replace("~HS", "");
            if (answers != Answers::Never)
                caller->write(hostStatus(answers));
        }
        received += bytes;
        if (hangUpAfter > 0 && received.size() >= hangUpAfter) {
            hangUpAfter = 0;
            received.clear(); // the rest of an unfinished label is nothing
            caller->abort();
        }
    }

    std::unique_ptr<QTcpServer> m_listener;
};

FakeLabelPrinter::FakeLabelPrinter()
    : m_server{std::make_unique<Server>()}
{
    m_server->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server->listen(); }, Qt::BlockingQueuedConnection);
}

FakeLabelPrinter::~FakeLabelPrinter()
{
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString FakeLabelPrinter::address() const
{
    return u"socket://127.0.0.1:%1"_s.arg(m_server->port);
}

void FakeLabelPrinter::answer(Answers how)
{
    const QMutexLocker lock{&m_server->mutex};
    m_server->answers = how;
}

void FakeLabelPrinter::hangUpAfter(qsizetype bytes)
{
    const QMutexLocker lock{&m_server->mutex};
    m_server->hangUpAfter = bytes;
}

QByteArray FakeLabelPrinter::received() const
{
    const QMutexLocker lock{&m_server->mutex};
    return m_server->received;
}

} // namespace lanyard::tests
