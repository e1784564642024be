// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/badge/Layout.h"
#include "app/badge/Template.h"
#include "app/domain/Badge.h"
#include "app/ports/BadgeRenderer.h"
#include "app/ports/CodeReader.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace lanyard::ui {

/// Prints a badge into memory as its printer would, dot by dot in black and white, and reads it
/// back as a desk would. Works on a thread of its own, a moment after the last change; of several
/// wishes that come meanwhile only the last counts.
class ScanCheck final : public QObject
{
    Q_OBJECT

public:
    /// Called on another thread.
    using Read = std::function<QList<DecodedCode>(const QImage &)>;

    struct Wish
    {
        badge::Template how;
        Badge badge;
    };
    struct Answer
    {
        enum class Kind { NoCode, Scans, DoesNotScan };

        Kind kind = Kind::NoCode;
        int codes = 0;
        QList<BadgeWarning> warnings; ///< of all pages
    };

    explicit ScanCheck(Read read, QObject *parent = nullptr);
    ~ScanCheck() override;

    void look(const Wish &wish);

    /// The same at once.
    [[nodiscard]] static Answer answerTo(const Wish &wish, const Read &read);

Q_SIGNALS:
    void looked(const lanyard::ui::ScanCheck::Answer &answer);

private:
    void start();
    void finish(const Answer &answer);

    Read m_read;
    std::optional<Wish> m_next;
    bool m_busy = false;
    QTimer m_pause;
    QThreadPool m_pool;
};

} // namespace lanyard::ui
