// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/print/IppAnswer.h"
#include "app/print/IppConnection.h"

#include <optional>

namespace lanyard::print {

/// The jobs of one printer that is spoken to by IPP (RFC 8011): a queue of CUPS, or a printer
/// itself.
class IppPrinter final
{
public:
    /// @p uri names the printer in requests; @p name is it in failures.
    IppPrinter(IppConnection &server, const QByteArray &uri, QString name);

    /// By its title, whatever its state. @p number is tried first. A job whose document never came
    /// is cancelled and counts as not there.
    [[nodiscard]] Result<SpooledJob> look(const QString &title, int number);
    [[nodiscard]] Result<SpooledJob> submit(const PrintQueue::Document &document);
    [[nodiscard]] Result<Done> cancel(int number);
    [[nodiscard]] Result<Ipp> attributes();

private:
    [[nodiscard]] Ipp request(ipp_op_t operation) const;
    [[nodiscard]] Ipp requestForJob(ipp_op_t operation, int number) const;
    [[nodiscard]] Result<Ipp> ask(const Ipp &request);
    [[nodiscard]] Result<std::optional<SpooledJob>> jobNumbered(int number, const QString &title);
    [[nodiscard]] Result<SpooledJob> jobTitled(const QString &title);
    [[nodiscard]] SpooledJob withDocument(const IppGroup &group);
    [[nodiscard]] Result<int> createJob(const PrintQueue::Document &document);
    [[nodiscard]] Result<SpooledJob> sendDocument(int number, const PrintQueue::Document &document);

    IppConnection &m_server;
    QByteArray m_uri;
    QString m_name;
};

} // namespace lanyard::print
