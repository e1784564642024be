// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/kit/Display.h"
#include "tests/kit/Program.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRect>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <optional>

namespace lanyard::tests {

/// Something that is on the screen, as a screen reader knows it.
struct Seen
{
    QString name;
    QString label; ///< beside it
    QString role;
    QString text; ///< what stands in a field
    QRect box;
    QRect window;
    bool front = false; ///< in the window that has the keyboard
    bool enabled = false;
};

/// Somebody's seat before the real program, on a display, with a home and settings of its own. They
/// know what the screen says and nothing else, and have a keyboard, a mouse and a scanner.
class Seat final
{
public:
    explicit Seat(Display::Windows windows = Display::Windows::Managed)
        : m_display{windows}
    {
    }
    ~Seat() { end(); }
    Q_DISABLE_COPY_MOVE(Seat)

    [[nodiscard]] const Program &program() const { return m_program; }
    [[nodiscard]] const Display &display() const { return m_display; }

    /// An event of today and tomorrow in the program's event file, with the people of @p csv.
    [[nodiscard]] bool makeEvent(const QString &name, const QByteArray &csv) const
    {
        const QDate today = QDateTime::currentDateTimeUtc().date();
        const Run made = m_program.run({QStringLiteral("create"),
                                        QStringLiteral("--name"),
                                        name,
                                        QStringLiteral("--starts"),
                                        today.toString(Qt::ISODate),
                                        QStringLiteral("--ends"),
                                        today.addDays(1).toString(Qt::ISODate),
                                        QStringLiteral("--timezone"),
                                        QStringLiteral("UTC")});
        return made.status == 0 && m_program.import(csv).status == 0;
    }
    /// As if somebody had set this desk up before.
    [[nodiscard]] bool setUp(const QByteArray &settings) const
    {
        return QDir{}.mkpath(m_program.path(QStringLiteral("config/lanyard")))
            && !m_program.write(QStringLiteral("config/lanyard/lanyard.conf"), settings).isEmpty();
    }
    /// Counted by another run, of a file that is whole; -1 if it is not.
    [[nodiscard]] int peopleIn(const QString &eventFile) const
    {
        const QStringList file{QStringLiteral("--event"), eventFile};
        const QJsonObject verified
            = m_program.json(file + QStringList{QStringLiteral("verify")}).line();
        const QJsonObject counted
            = m_program.json(file + QStringList{QStringLiteral("stats")}).line();
        return verified[QStringLiteral("ok")].toBool() ? counted[QStringLiteral("people")].toInt(-1)
                                                       : -1;
    }

    [[nodiscard]] bool start(const QStringList &arguments = {})
    {
        if (m_display.name().isEmpty())
            return false;
        m_reader = std::make_unique<QProcess>();
        m_program.prepare(*m_reader, {});
        QProcessEnvironment environment = m_reader->processEnvironment();
        environment.remove(QStringLiteral("LANYARD_EVENT"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_program.path(QStringLiteral("data")));
        environment.insert(QStringLiteral("DISPLAY"), m_display.name());
        m_reader->setProcessEnvironment(environment);
        m_reader->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList words{
            QStringLiteral("--"), QStringLiteral(SCREEN_READER), QStringLiteral(LANYARD_PROGRAM)};
        m_reader->start(QStringLiteral("dbus-run-session"), words + arguments);
        if (!m_reader->waitForStarted())
            return false;
        m_process = 0;
        const bool begun = waitFor([this] {
            read();
            return m_process != 0;
        });
        return begun && waitFor([this] { return !look().isEmpty(); });
    }
    /// As it is done with a window that is closed.
    void end()
    {
        if (!m_reader)
            return;
        m_reader->closeWriteChannel();
        m_reader->waitForFinished(patience);
        m_reader.reset();
    }
    /// Nothing is left of the program, as after a power cut.
    void cutOff()
    {
        ::kill(m_process, SIGKILL);
        end();
    }

    /// What is on the screen now.
    QList<Seen> look()
    {
        m_reader->write("look\n");
        m_seen.clear();
        m_hasLooked = false;
        QElapsedTimer waiting;
        waiting.start();
        while (!m_hasLooked && waiting.elapsed() < patience)
            read();
        return m_seen;
    }
    /// Everything that can be read now, for who wants to know why a test failed.
    QByteArray words()
    {
        QStringList lines;
        for (const Seen &each : look()) {
            if (!each.name.isEmpty() || !each.text.isEmpty())
                lines.append(QStringLiteral("%1 (%2): %3 [%4]")
                                 .arg(each.role, each.label, each.name, each.text));
        }
        return lines.join(u'\n').toUtf8();
    }
    [[nodiscard]] QByteArray complaint(const QByteArray &what)
    {
        return what + " does not hold. The screen says:\n" + words();
    }
    /// Waits until something can be read that has @p words.
    [[nodiscard]] bool reads(const QString &words)
    {
        return waitFor([this, &words] { return isReading({words}); });
    }
    [[nodiscard]] bool readsNoMore(const QString &words)
    {
        return waitFor([this, &words] { return !isReading({words}); });
    }
    /// Whether all of it can be read now.
    [[nodiscard]] bool isReading(const QStringList &words)
    {
        const QList<Seen> seen = look();
        return std::all_of(words.begin(), words.end(), [&seen](const QString &part) {
            return std::any_of(seen.begin(), seen.end(), [&part](const Seen &each) {
                return each.name.contains(part) || each.text.contains(part);
            });
        });
    }
    /// Waits for it and gives it a click, after turning the wheel to where it is. @p name may be
    /// the beginning of a name.
    [[nodiscard]] bool click(const QString &name, const QString &role = {}, int times = 1)
    {
        std::optional<Seen> target;
        const bool isThere = waitFor([&] {
            const QRect before = target ? target->box : QRect{};
            target = find(name, role);
            if (!target || !target->enabled)
                return false;
            constexpr int buttons = 70; // pixels of a window that stay where they are
            const QRect &window = target->window;
            const bool isBelow = !target->role.contains(QStringLiteral("button"))
                && target->box.center().y() > window.bottom() - buttons;
            if (!isBelow && window.contains(target->box.center()))
                return target->box == before; // it stands still
            static_cast<void>(m_display.wheelDown(window.center()));
            return false;
        });
        return isThere && m_display.click(target->box.center(), times);
    }
    [[nodiscard]] std::optional<Seen> find(const QString &name, const QString &role = {})
    {
        const QList<Seen> seen = look();
        const auto fits = [&](const Seen &each, bool front, bool whole) {
            return (role.isEmpty() ? each.role != QStringLiteral("label") : each.role == role)
                && !each.box.isEmpty() && each.front == front
                && (each.label == name || each.name == name
                    || (!whole && each.name.startsWith(name)));
        };
        for (const bool front : {true, false}) {
            for (const bool whole : {true, false}) {
                for (const Seen &each : seen) {
                    if (fits(each, front, whole))
                        return each;
                }
            }
        }
        return std::nullopt;
    }
    /// The number that stands above these words.
    [[nodiscard]] QString figure(const QString &words)
    {
        QString before;
        for (const Seen &each : look()) {
            if (each.front && each.name == words)
                return before;
            before = each.name;
        }
        return {};
    }
    [[nodiscard]] bool press(const QString &key) const
    {
        QTest::qWait(120); // longer than a scanner's rhythm
        return m_display.press(key);
    }
    [[nodiscard]] bool type(const QString &text) const
    {
        QTest::qWait(120);
        return m_display.type(text);
    }
    /// Typed by hand, with Enter.
    [[nodiscard]] bool enter(const QString &text) const
    {
        return type(text) && press(QStringLiteral("Return"));
    }
    [[nodiscard]] bool scan(const QString &code) const
    {
        QTest::qWait(120);
        return m_display.scan(code);
    }

    template<typename Condition>
    [[nodiscard]] static bool waitFor(Condition condition)
    {
        QElapsedTimer waiting;
        waiting.start();
        while (waiting.elapsed() < patience) {
            if (condition())
                return true;
            QTest::qWait(50);
        }
        return false;
    }

private:
    static constexpr int patience = 30000; // ms; machines are slow at times

    void read()
    {
        if (!m_reader->canReadLine())
            m_reader->waitForReadyRead(100);
        while (m_reader->canReadLine())
            take(QJsonDocument::fromJson(m_reader->readLine()).object());
    }
    void take(const QJsonObject &told)
    {
        if (told.contains(QStringLiteral("process")))
            m_process = told[QStringLiteral("process")].toInt();
        else if (told.contains(QStringLiteral("end")))
            m_hasLooked = true;
        else if (told.contains(QStringLiteral("box")))
            m_seen.append(seenIn(told));
    }
    static QRect boxIn(const QJsonArray &box)
    {
        return {box[0].toInt(), box[1].toInt(), box[2].toInt(), box[3].toInt()};
    }
    static Seen seenIn(const QJsonObject &told)
    {
        return {.name = told[QStringLiteral("name")].toString(),
                .label = told[QStringLiteral("label")].toString(),
                .role = told[QStringLiteral("role")].toString(),
                .text = told[QStringLiteral("text")].toString(),
                .box = boxIn(told[QStringLiteral("box")].toArray()),
                .window = boxIn(told[QStringLiteral("window")].toArray()),
                .front = told[QStringLiteral("front")].toBool(),
                .enabled = told[QStringLiteral("enabled")].toBool()};
    }

    Program m_program;
    Display m_display;
    std::unique_ptr<QProcess> m_reader; ///< of the screen; the program is its child
    pid_t m_process = 0; ///< the program's
    QList<Seen> m_seen;
    bool m_hasLooked = false;
};

/// As QVERIFY, and says what is on the screen if it does not hold. After that nobody goes on.
#define SEE(seat, what)                                                                            \
    do {                                                                                           \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
        if (!(what))                                                                               \
            QFAIL((seat).complaint(#what).constData());                                            \
    } while (false)

} // namespace lanyard::tests
