// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Output.h"

#include <QFileDevice>
#include <QIODevice>
#include <QJsonDocument>

#include <algorithm>

namespace lanyard::cli {

Output::Output(QIODevice &out, QIODevice &err, bool json)
    : m_out{out}
    , m_err{err}
    , m_json{json}
{
}

void Output::result(const QJsonObject &object, const QString &words)
{
    if (m_json)
        write(m_out, QJsonDocument{object}.toJson(QJsonDocument::Compact));
    else if (!words.isEmpty())
        write(m_out, words.toUtf8());
}

void Output::say(const QString &words)
{
    write(m_json ? m_err : m_out, words.toUtf8());
}

void Output::complain(const QString &words)
{
    write(m_err, words.toUtf8());
}

void Output::write(QIODevice &device, const QByteArray &line)
{
    m_heard = device.write(line + '\n') == line.size() + 1 && m_heard;
    // Whoever reads the other end of a pipe gets each answer at once.
    if (auto *file = qobject_cast<QFileDevice *>(&device))
        m_heard = file->flush() && m_heard;
}

QString shown(const QString &outside)
{
    const auto rightToLeft
        = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    QString clean = outside;
    clean.replace(u'\n', u' ').replace(u'\t', u' ');
    clean.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    if (std::none_of(clean.cbegin(), clean.cend(), rightToLeft))
        return clean;
    return QChar{0x2068} + clean + QChar{0x2069};
}

} // namespace lanyard::cli
