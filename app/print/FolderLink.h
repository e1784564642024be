// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/print/HandedOver.h"
#include "app/print/PrinterLink.h"

namespace lanyard::print {

/// A folder that takes PDF files: each badge is there whole or not at all, under the job's title.
/// Whoever takes the files away may do so at any time.
class FolderLink final : public PrinterLink
{
public:
    FolderLink(QString name, QString folder, const HandedOver &notes);

    [[nodiscard]] Result<Printer> printer() override;
    [[nodiscard]] Result<PrintFormat> format() override;
    [[nodiscard]] Result<SpooledJob> submit(const PrintQueue::Document &document) override;
    [[nodiscard]] Result<SpooledJob> look(const QString &title, int number) override;
    [[nodiscard]] Result<Done> cancel(const QString &title, int number) override;

private:
    [[nodiscard]] QString pathOf(const QString &title, int copy) const;
    [[nodiscard]] std::optional<Failure> mistake() const;

    QString m_name;
    QString m_folder;
    const HandedOver &m_notes;
};

} // namespace lanyard::print
