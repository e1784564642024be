// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

class QIODevice;

namespace lanyard::cli {

/// Where a command's words go: with --json one object a line on standard output and the words for
/// people on standard error, without it the words on standard output.
class Output final
{
public:
    Output(QIODevice &out, QIODevice &err, bool json);

    [[nodiscard]] bool isJson() const noexcept { return m_json; }

    /// False after something could not be written.
    [[nodiscard]] bool isHeard() const noexcept { return m_heard; }

    /// A result: the object with --json, the words without.
    void result(const QJsonObject &object, const QString &words);
    /// What is being done, or advice: for people only.
    void say(const QString &words);
    /// What went wrong: always on standard error.
    void complain(const QString &words);

private:
    void write(QIODevice &device, const QByteArray &line);

    QIODevice &m_out;
    QIODevice &m_err;
    bool m_json;
    bool m_heard = true;
};

/// Keeps text from outside on its line and its direction to itself (Unicode TR 9, isolates).
[[nodiscard]] QString shown(const QString &outside);

} // namespace lanyard::cli
