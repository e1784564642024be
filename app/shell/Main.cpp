// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Cli.h"
#include "app/exchange/TableProcess.h"
#include "app/scan/MediaBackend.h"
#include "app/shell/Adapters.h"
#include "app/shell/BundledSample.h"
#include "app/shell/DeskApplication.h"
#include "app/shell/EventLoopWatchdog.h"
#include "app/shell/Languages.h"
#include "app/shell/Settings.h"
#include "db/hub/ThrowAwayPostgres.h"
#include "ui/kit/StyleSheetPage.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QFile>
#include <QScrollArea>

#include <cstdio>
#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::shell;

namespace {

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"lanyard"_s);
    QCoreApplication::setOrganizationName(u"lanyard"_s);
    QCoreApplication::setApplicationVersion(u"" LANYARD_VERSION ""_s);
}

void say(const QString &text, std::FILE *where = stdout)
{
    std::fputs((text + u'\n').toUtf8().constData(), where);
}

/// What libraries mumble is nothing for people and scripts that read standard error.
void onlyWhatMatters(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fputs((message + u'\n').toUtf8().constData(), stderr);
}

/// A secret from the environment, which no process that is started from here inherits.
QString taken(const char *variable)
{
    const QString value = qEnvironmentVariable(variable);
    qunsetenv(variable);
    return value;
}

/// Commands draw badges and read pictures, but never open a window.
int runInTerminal(int argc, char **argv, const cli::Invocation &invocation)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(onlyWhatMatters);
    const QGuiApplication application{argc, argv};
    Languages languages;
    languages.use({});

    Adapters adapters;
    const BundledSample sample;
    const hub::ThrowAwayPostgres throwAwayHubs;
    const BundledSample sampleToday = BundledSample::startingOn(QDate::currentDate());
    const Settings settings;
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(cli::Exit::Failed);

    const DeskSettings desk = settings.desk();
    const cli::CliWorld world{.files = adapters.files,
                              .reader = adapters.reader,
                              .sheets = adapters.sheets,
                              .badges = adapters.badges,
                              .templates = *adapters.templates,
                              .press = adapters.press,
                              .media = adapters.media,
                              .printers = adapters.printers,
                              .calibrations = adapters.calibrations,
                              .codes = adapters.pictures,
                              .sample = sample,
                              .sampleToday = sampleToday,
                              .hubs = adapters.hubs,
                              .throwAwayHubs = throwAwayHubs,
                              .exchange = adapters.exchangeFiles,
                              .clock = adapters.clock,
                              .wording = adapters.wording,
                              .desk = {desk.deskName, desk.operatorName},
                              .recentFiles = settings.recentFiles(),
                              .defaultEventFile = qEnvironmentVariable("LANYARD_EVENT"),
                              .operatorPin = taken("LANYARD_PIN"),
                              .supervisorPin = taken("LANYARD_SUPERVISOR_PIN"),
                              .in = in,
                              .out = out,
                              .err = err};
    return cli::runCommand(invocation, world);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int runDesk(int argc, char **argv, const cli::Invocation &invocation)
{
    if (!hasDisplay()) {
        say(cli::noDisplay(), stderr);
        return static_cast<int>(cli::Exit::Failed);
    }
    // Before anything else may load a media backend, sounds included. Without one there is no
    // camera.
    static_cast<void>(scan::prepareMedia());
    QApplication application{argc, argv};
    Adapters adapters;
    DeskApplication desk{application, adapters};
#ifndef NDEBUG
    const EventLoopWatchdog watchdog;
#endif
    const QString eventFile = invocation.eventFile.isEmpty() ? qEnvironmentVariable("LANYARD_EVENT")
                                                             : invocation.eventFile;
    if (invocation.kiosk)
        desk.startKiosk(eventFile);
    else if (invocation.sample)
        desk.startWithSample();
    else
        desk.start(eventFile);
    return application.exec();
}

/// A page of a PDF takes a quarter of a MiB and gives it back, and so does the next one. The C
/// library would hand it to the system and fetch it again each time, zeroed, page by page.
void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int kept = 16 * 1024 * 1024;
    mallopt(M_TRIM_THRESHOLD, kept);
    mallopt(M_MMAP_THRESHOLD, kept / 4);
#endif
}

int showStyleSheetPage(int argc, char **argv, const cli::Invocation &invocation)
{
    const QString &file = invocation.styleSheetFile;
    if (!file.isEmpty() && !hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay()) {
        say(cli::noDisplay(), stderr);
        return static_cast<int>(cli::Exit::Failed);
    }
    QApplication application{argc, argv};
    ui::Theme::bright().applyTo(application);
    auto page = std::make_unique<ui::StyleSheetPage>();
    if (!file.isEmpty())
        return static_cast<int>(page->grab().save(file, "PNG") ? cli::Exit::Done
                                                               : cli::Exit::Failed);
    QScrollArea window;
    window.setWidget(page.release());
    window.resize(window.widget()->width() + 40, 900);
    window.show();
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    nameTheProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (exchange::isTableProcess(arguments))
        return exchange::runTableProcess(arguments);

    const cli::Invocation invocation = cli::invocationOf(arguments);
    if (invocation.styleSheetPage)
        return showStyleSheetPage(argc, argv, invocation);
    if (invocation.help) {
        say(cli::helpPage());
        return 0;
    }
    if (invocation.version) {
        say(u"lanyard "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (invocation.command.isEmpty() && invocation.mistake.isEmpty())
        return runDesk(argc, argv, invocation);
    return runInTerminal(argc, argv, invocation);
}
