// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/FileMedia.h"
#include "app/badge/QtBadgePress.h"
#include "app/badge/QtBadgeRenderer.h"
#include "app/cli/PlainWording.h"
#include "app/exchange/ExportReader.h"
#include "app/exchange/SheetFileWriter.h"
#include "app/print/PrinterRouter.h"
#include "app/scan/PictureReader.h"
#include "app/shell/StoredCalibrations.h"
#include "app/shell/SystemClock.h"
#include "db/hub/PostgresHubs.h"
#include "db/sqlite/SqliteEventFiles.h"
#include "db/sqlite/SqliteExchangeFiles.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <memory>

namespace lanyard::shell {

/// Where every program of this user notes what it handed to printers that keep no list.
[[nodiscard]] inline QString handedOverFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QLatin1StringView{"/handed-over"};
}

/// Everything behind the ports, made once, in the order in which one needs the other. All of it
/// may be used from any thread but the print queue, which is the command line's.
struct Adapters
{
    /// @p program is started again to read strangers' files; see ContainedReader.
    explicit Adapters(const QString &program = QCoreApplication::applicationFilePath())
        : reader{program}
    {
    }

    SystemClock clock;
    cli::PlainWording wording;
    db::SqliteEventFiles files{QStandardPaths::writableLocation(QStandardPaths::CacheLocation)};
    db::SqliteExchangeFiles exchangeFiles;
    hub::PostgresHubs hubs;
    exchange::ExportReader reader;
    exchange::SheetFileWriter sheets;
    std::shared_ptr<badge::TemplateShelf> templates = std::make_shared<badge::TemplateShelf>();
    badge::QtBadgeRenderer badges{templates};
    badge::QtBadgePress press{templates};
    badge::FileMedia media;
    scan::PictureReader pictures;
    StoredCalibrations calibrations;
    print::PrinterRouter printers{handedOverFolder(), calibrations};
};

} // namespace lanyard::shell
