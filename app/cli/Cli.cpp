// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Cli.h"

#include "app/cli/Commands.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lanyard::cli {

namespace {

struct Entry
{
    QStringView name;
    const char *synopsis;
    const char *summary;
    Exit (*run)(Command &);
};

const std::array entries{
    Entry{u"create",
          "--name N --starts DAY --ends DAY [--timezone Z]",
          QT_TRANSLATE_NOOP("Cli", "makes a new event file with one door per day"),
          createCommand},
    Entry{u"import",
          "FILE… [--source NAME] [--map FIELD=HEADER]… [--status WORD=STANDING]… [--dry-run] "
          "[--accept-removals]",
          QT_TRANSLATE_NOOP("Cli", "takes registrations in and reports on every row"),
          importCommand},
    Entry{u"find",
          "TEXT",
          QT_TRANSLATE_NOOP("Cli",
                            "finds people by name, pinyin, company, e-mail, phone, order, code"),
          findCommand},
    Entry{u"correct",
          "CODE FIELD=TEXT…",
          QT_TRANSLATE_NOOP("Cli", "puts a person's name, company or contact right for good"),
          correctCommand},
    Entry{u"admit",
          "CODE…|-|--image FILE [--door NAME]… [--group] [--answer KEY=TEXT]… [--at TIME] [--exit] "
          "[--override REASON]",
          QT_TRANSLATE_NOOP("Cli", "gives a verdict for each code and writes it down"),
          admitCommand},
    Entry{u"undo",
          "CODE --reason TEXT [--door NAME]",
          QT_TRANSLATE_NOOP("Cli", "takes a person's last admission back"),
          undoCommand},
    Entry{u"walk-in",
          "--name N [--company C] [--type T] [--door NAME]… [--anyway] [--print]",
          QT_TRANSLATE_NOOP("Cli", "registers and admits somebody who comes without a ticket"),
          walkInCommand},
    Entry{u"pay",
          "CODE",
          QT_TRANSLATE_NOOP("Cli", "marks an unpaid ticket as paid at the desk"),
          payCommand},
    Entry{u"block",
          "CODE --reason TEXT",
          QT_TRANSLATE_NOOP("Cli", "lets a person in nowhere"),
          blockCommand},
    Entry{u"unblock",
          "CODE --reason TEXT",
          QT_TRANSLATE_NOOP("Cli", "takes a block back"),
          unblockCommand},
    Entry{u"swap",
          "CODE --type T [--reason TEXT]",
          QT_TRANSLATE_NOOP("Cli", "gives a person a ticket of another type"),
          swapCommand},
    Entry{u"note",
          "CODE TEXT",
          QT_TRANSLATE_NOOP("Cli", "adds a note that the next scan shows"),
          noteCommand},
    Entry{u"reissue",
          "CODE --reason TEXT [-o FILE.pdf|FILE.png | --printer P]",
          QT_TRANSLATE_NOOP("Cli", "gives a person a new code and retires the old one"),
          reissueCommand},
    Entry{u"history",
          "CODE|--desk NAME|--unknown [--latest N]",
          QT_TRANSLATE_NOOP("Cli", "tells what was done, refused scans included"),
          historyCommand},
    Entry{u"decode",
          "FILE…",
          QT_TRANSLATE_NOOP("Cli", "reads the codes in pictures and videos"),
          decodeCommand},
    Entry{u"badge",
          "CODE…|--all|--admitted [--template T] [--sort ORDER] [--not-printed] [--medium M] "
          "[--start N] "
          "[--crop-marks] [--cut-lines] (-o FILE.pdf|FILE.png | --printer P | --check)",
          QT_TRANSLATE_NOOP("Cli", "makes badges, as a file or on a printer"),
          badgeCommand},
    Entry{u"export",
          "[--door NAME] [--day DAY] [--what people|journal|no-shows] -o FILE.csv|.xlsx|.pdf|.json",
          QT_TRANSLATE_NOOP("Cli", "writes the attendance"),
          exportCommand},
    Entry{u"stats",
          "[--day DAY]",
          QT_TRANSLATE_NOOP("Cli", "counts people, not scans"),
          statsCommand},
    Entry{u"doors",
          "[add|change NAME …]",
          QT_TRANSLATE_NOOP("Cli", "lists and changes the doors"),
          doorsCommand},
    Entry{u"operators",
          "[add|change|remove NAME …]",
          QT_TRANSLATE_NOOP("Cli", "lists and changes who may work at the desks"),
          operatorsCommand},
    Entry{u"templates",
          "[add FILE|export NAME -o FILE|remove NAME|use TYPE NAME|none|desk]",
          QT_TRANSLATE_NOOP("Cli", "lists and changes the badge templates of the event"),
          templatesCommand},
    Entry{u"media",
          "[NAME]",
          QT_TRANSLATE_NOOP("Cli", "lists the labels, sheets and rolls that badges are laid on"),
          mediaCommand},
    Entry{u"printers",
          "",
          QT_TRANSLATE_NOOP("Cli", "lists the printers of this computer"),
          printersCommand},
    Entry{u"sources",
          "",
          QT_TRANSLATE_NOOP("Cli", "lists the ticket sources that import knows"),
          sourcesCommand},
    Entry{u"keys",
          "[add FILE…|remove KEY…|revoked FILE…|blocked FILE…|item NUMBER TYPE] [--alf-io FILE] "
          "[--replace]",
          QT_TRANSLATE_NOOP("Cli", "lists and changes what signed tickets are checked with"),
          keysCommand},
    Entry{u"settings",
          "[--contacts hidden|masked|shown] [--undo-minutes N] [--unlisted admit|refuse] "
          "[--codes KINDS] [--pretix-date N]",
          QT_TRANSLATE_NOOP("Cli", "says and changes what is chosen for the whole event"),
          settingsCommand},
    Entry{u"hub",
          "init URL|join CODE|status|sync|exchange FILE|code|revoke DESK|leave",
          QT_TRANSLATE_NOOP("Cli", "shares an event among several desks"),
          hubCommand},
    Entry{u"verify", "", QT_TRANSLATE_NOOP("Cli", "checks event file and journal"), verifyCommand},
    Entry{u"demo",
          "[--directory D]",
          QT_TRANSLATE_NOOP("Cli", "does the whole job on the sample event, without a display"),
          demoCommand},
};

const Entry *entryNamed(const QString &name)
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [&name](const Entry &entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Where the word behind an option goes.
using CommonOptions = QHash<QString, QString *>;

} // namespace

Invocation invocationOf(const QStringList &arguments)
{
    Invocation given;
    const CommonOptions common{{u"--event"_s, &given.eventFile},
                               {u"--operator"_s, &given.operatorHere.name},
                               {u"--pin-file"_s, &given.operatorHere.pinFile},
                               {u"--supervisor"_s, &given.supervisor.name},
                               {u"--supervisor-pin-file"_s, &given.supervisor.pinFile}};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == u"--") {
            given.words += arguments.mid(i);
            break;
        }
        const qsizetype equals = word.indexOf(u'=');
        if (QString *const whole = common.value(word)) {
            if (i + 1 < arguments.size())
                *whole = arguments[++i];
            else
                given.mistake = Words::tr("%1 needs one word more.").arg(word);
        } else if (QString *const value = equals > 0 ? common.value(word.first(equals)) : nullptr)
            *value = word.sliced(equals + 1);
        else if (word == u"--json")
            given.json = true;
        else if (given.words.isEmpty() && (word == u"--help" || word == u"-h"))
            given.help = true;
        else if (given.words.isEmpty() && (word == u"--version" || word == u"-v"))
            given.version = true;
        else if (given.words.isEmpty() && word == u"--sample")
            given.sample = true;
        else if (given.words.isEmpty() && word == u"--kiosk")
            given.kiosk = true;
        else if (given.words.isEmpty() && word == u"--style-sheet-page") {
            given.styleSheetPage = true;
            if (i + 1 < arguments.size() && !arguments[i + 1].startsWith(u'-'))
                given.styleSheetFile = arguments[++i];
        } else if (given.words.isEmpty() && word.startsWith(u'-'))
            given.mistake = Words::tr("Unknown option %1.").arg(word);
        else
            given.words.append(word);
    }
    given.command = given.words.value(0);
    if (given.mistake.isEmpty() && !given.command.isEmpty() && !entryNamed(given.command))
        given.mistake = Words::tr("Unknown command “%1”. See: lanyard --help").arg(given.command);
    return given;
}

QString noDisplay()
{
    return Words::tr(
        "There is no display here for the desk window. Give a command (see lanyard --help), or "
        "watch “lanyard demo”.");
}

QString helpPage()
{
    QString page
        = Words::tr("lanyard [--event FILE] [--json] COMMAND …\n"
                    "Without a command the desk window opens; with --sample, on an invented "
                    "event to try it.\n");
    for (const Entry &entry : entries) {
        page += u"\n  %1 %2\n      %3\n"_s.arg(
            entry.name, QString::fromUtf8(entry.synopsis), Words::tr(entry.summary));
    }
    page += Words::tr(
        "\nWhere an event has operators, whatever changes something needs one of them:\n"
        "--operator NAME, with the PIN in LANYARD_PIN or --pin-file FILE, else it is "
        "asked for.\nWhat takes a second person needs --supervisor NAME, with the PIN "
        "in LANYARD_SUPERVISOR_PIN\nor --supervisor-pin-file FILE.\n");
    page += Words::tr("\nWith --kiosk and no command the self-service window opens over the whole "
                      "screen,\non the event file that is given or was open last.\n");
    page += Words::tr("\nLANYARD_EVENT is the default for --event. Times are ISO 8601.\n"
                      "Exit status: 0 done or admitted, 1 failed, 2 wrong usage, 3 refused.");
    return page;
}

int runCommand(const Invocation &invocation, const CliWorld &world)
{
    Output output{world.out, world.err, invocation.json};
    if (!invocation.mistake.isEmpty()) {
        output.complain(invocation.mistake);
        return static_cast<int>(Exit::Usage);
    }
    const QString &named = invocation.eventFile;
    Command::Surroundings around{named.isEmpty() ? world.defaultEventFile : named,
                                 invocation.operatorHere,
                                 invocation.supervisor};
    around.operatorHere.pin = world.operatorPin;
    around.supervisor.pin = world.supervisorPin;
    Command command{world, output, around, invocation.words};
    const Exit status = entryNamed(invocation.command)->run(command);
    return static_cast<int>(output.isHeard() || status != Exit::Done ? status : Exit::Failed);
}

} // namespace lanyard::cli
