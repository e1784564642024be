// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Template.h"
#include "app/domain/Badge.h"
#include "app/ports/BadgeRenderer.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace lanyard {
class CodeReader;
}

namespace lanyard::ui {

/// Prints a badge into memory as its printer would, dot by dot in black and white, and reads it
/// back as a desk would. Works on a thread of its own, a moment after the last change; of several
/// wishes that come meanwhile only the last counts.
class ScanCheck final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        badge::Template how;
        Badge badge;
    };
    struct Answer
    {
        enum class Kind { NoCode, Scans, DoesNotScan };

        Kind kind = Kind::NoCode;
        QList<BadgeWarning> warnings; ///< of all pages
    };

    /// @p reader is used on another thread and must outlive this.
    explicit ScanCheck(const CodeReader &reader, QObject *parent = nullptr);
    ~ScanCheck() override;

    void look(const Wish &wish);

    /// The same at once.
    [[nodiscard]] static Answer answerTo(const Wish &wish, const CodeReader &reader);

Q_SIGNALS:
    void looked(const lanyard::ui::ScanCheck::Answer &answer);

private:
    void start();
    void finish(const Answer &answer);

    const CodeReader &m_reader;
    std::optional<Wish> m_next;
    bool m_busy = false;
    QTimer m_pause;
    QThreadPool m_pool;
};

} // namespace lanyard::ui
