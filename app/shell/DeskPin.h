// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

namespace lanyard::shell {

/// The PIN of a desk without operators. It keeps curious hands off an unattended desk; whoever may
/// read and write this computer's files does not need it.
class DeskPin final : public QObject
{
    Q_OBJECT

public:
    DeskPin();
    ~DeskPin() override;

    [[nodiscard]] bool isSet() const { return !m_hash.isEmpty(); }
    void choose(const QString &pin); ///< in the background; chosen() or failed()
    void forget();
    /// In the background; right(), wrong() or pausedUntil().
    void compare(const QString &pin);

Q_SIGNALS:
    void chosen();
    void right();
    void wrong();
    /// Five wrong ones in a row cost half a minute, each further one twice as long.
    void pausedUntil(const QDateTime &until);
    void failed();

private:
    void answer(bool isRight);

    QByteArray m_hash;
    int m_wrong = 0; ///< in a row
    QThreadPool m_worker; ///< a PIN takes 0.2 s of work
};

} // namespace lanyard::shell
