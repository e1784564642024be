// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"
#include "app/domain/Badge.h"
#include "app/ports/Result.h"
#include "app/shell/PrintDesk.h"

#include <QObject>

namespace lanyard::shell {

/// Files and proofs of a template that somebody works on and that nobody else knows yet. Lives on
/// the thread of a PrintDesk; a proof is nobody's admission, so no record in the journal.
class ProofDesk final : public QObject
{
    Q_OBJECT

public:
    ProofDesk(PrintDesk &desk, PrintDesk::MakeQueue makeQueue);

    void savePdf(const QString &path, const Badge &badge, const badge::Template &how);
    void print(const QString &printer, const Badge &badge, const badge::Template &how);
    void readTemplate(const QString &path);
    void writeTemplate(const QString &path, const QByteArray &json);
    void readPicture(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void sent(const QString &printer);
    void templateRead(const QString &path, const QByteArray &json);
    void pictureRead(const QString &path, const QByteArray &bytes);
    void failed(const lanyard::Failure &failure);

private:
    PrintDesk::MakeQueue m_makeQueue;
    std::unique_ptr<PrintQueue> m_queue; // made on our thread
};

} // namespace lanyard::shell
