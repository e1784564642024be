// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Keyboard.h"

#include <QPoint>
#include <QProcess>
#include <QStringList>

namespace lanyard::tests {

/// An X11 display of its own, without a screen, and somebody's hands at its keyboard and mouse.
class Display final
{
public:
    enum class Windows { AsTheyCome, Managed };

    /// Managed: with a window manager, as on a desk; a kiosk's session has none.
    explicit Display(Windows windows = Windows::AsTheyCome)
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral("nice"),
                       {inTime,
                        QStringLiteral("Xvfb"),
                        QStringLiteral("-displayfd"),
                        QStringLiteral("1"),
                        QStringLiteral("-screen"),
                        QStringLiteral("0"),
                        QStringLiteral("1280x800x24"),
                        QStringLiteral("-noreset"), // or it forgets the keyboard
                        QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        if (m_server.waitForStarted() && m_server.waitForReadyRead())
            m_name = u':' + QString::fromLatin1(m_server.readAllStandardOutput()).trimmed();
        if (windows == Windows::AsTheyCome)
            return;
        m_manager.setProcessEnvironment(environment());
        m_manager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
        if (!m_manager.waitForStarted())
            m_name.clear();
    }
    ~Display()
    {
        m_manager.kill();
        m_manager.waitForFinished();
        m_server.terminate();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Display)

    /// Empty: there is none.
    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] bool setKeyboard(const QString &layout) const
    {
        return run(QStringLiteral("setxkbmap"), {layout});
    }
    /// Waits for a window whose title has @p part and gives it the keyboard.
    [[nodiscard]] bool focus(const QString &part) const
    {
        return run(QStringLiteral("xdotool"),
                   {QStringLiteral("search"),
                    QStringLiteral("--sync"),
                    QStringLiteral("--onlyvisible"),
                    QStringLiteral("--name"),
                    part,
                    QStringLiteral("windowfocus"),
                    QStringLiteral("--sync")});
    }
    /// @p text and Enter, a millisecond a key, by the keys of an American keyboard: as a scanner
    /// does it that knows of no other.
    [[nodiscard]] bool scan(const QString &text) const
    {
        QStringList words{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("1")};
        for (const QChar character : text)
            words.append(keyOf(character));
        words.append(QStringLiteral("36"));
        return run(QStringLiteral("nice"), QStringList{inTime, QStringLiteral("xdotool")} + words);
    }
    [[nodiscard]] bool press(const QString &key) const
    {
        return run(QStringLiteral("xdotool"), {QStringLiteral("key"), key});
    }
    /// As fingers do it: slower than a scanner.
    [[nodiscard]] bool type(const QString &text) const
    {
        return run(QStringLiteral("xdotool"),
                   {QStringLiteral("type"),
                    QStringLiteral("--delay"),
                    QStringLiteral("100"), // half of it between two keys
                    QStringLiteral("--"),
                    text});
    }
    [[nodiscard]] bool wheelDown(QPoint at) const { return click(at, 3, QStringLiteral("5")); }
    [[nodiscard]] bool
    click(QPoint at, int times = 1, const QString &button = QStringLiteral("1")) const
    {
        return run(QStringLiteral("xdotool"),
                   {QStringLiteral("mousemove"),
                    QString::number(at.x()),
                    QString::number(at.y()),
                    QStringLiteral("click"),
                    QStringLiteral("--repeat"),
                    QString::number(times),
                    QStringLiteral("--delay"),
                    QStringLiteral("40"),
                    button});
    }

    /// A program of the display's own.
    [[nodiscard]] bool run(const QString &program, const QStringList &words) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, words);
        return process.waitForFinished(20000) && process.exitCode() == 0;
    }

private:
    /// A real scanner and a real keyboard keep their pace however busy the machine is.
    static inline const QString inTime = QStringLiteral("--adjustment=-15");

    /// By its number (xkeyboard-config, keycodes/evdev): 49 is left of the 1, 10 the 1, 24 the Q,
    /// 38 the A, 52 the Z.
    static QString keyOf(QChar character)
    {
        const QStringView keys = keysOf(Keyboard::Us);
        const qsizetype row = keys.size() / 2;
        const qsizetype at = keys.lastIndexOf(character) % row;
        const bool shifted = keys.lastIndexOf(character) >= row;
        qsizetype code = at == 0 ? 49 : 9 + at;
        if (at > 13)
            code = 24 + at - 14;
        if (at > 25)
            code = 38 + at - 26;
        if (at == 37)
            code = 51;
        if (at > 38)
            code = 52 + at - 39;
        return (shifted ? QStringLiteral("shift+") : QString{}) + QString::number(code);
    }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), m_name);
        return environment;
    }
    QProcess m_server;
    QProcess m_manager; ///< of windows
    QString m_name;
};

} // namespace lanyard::tests
