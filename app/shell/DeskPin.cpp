// SPDX-License-Identifier: Apache-2.0
#include "app/shell/DeskPin.h"

#include "app/shell/DeskMemory.h"
#include "db/sqlite/PinHash.h"

namespace lanyard::shell {

namespace {

constexpr int freeTries = 5;
constexpr int firstPause = 30; ///< seconds
constexpr int mostDoublings = 6;

} // namespace

DeskPin::DeskPin()
    : m_hash{DeskMemory{}.pinHash()}
{
    m_worker.setMaxThreadCount(1);
}

DeskPin::~DeskPin()
{
    m_worker.waitForDone();
}

void DeskPin::choose(const QString &pin)
{
    m_worker.start([this, pin] {
        const auto hash = db::hashOfPin(pin, {});
        if (hash)
            DeskMemory{}.setPinHash(*hash);
        QMetaObject::invokeMethod(this, [this, hash] {
            m_hash = hash ? *hash : QByteArray{};
            if (hash)
                Q_EMIT chosen();
            else
                Q_EMIT failed();
        });
    });
}

void DeskPin::forget()
{
    m_hash.clear();
    m_worker.start([] { DeskMemory{}.setPinHash({}); });
}

void DeskPin::compare(const QString &pin)
{
    m_worker.start([this, pin, hash = m_hash] {
        const auto same = db::isPin(pin, hash);
        QMetaObject::invokeMethod(this, [this, isRight = same && *same] { answer(isRight); });
    });
}

void DeskPin::answer(bool isRight)
{
    if (isRight) {
        m_wrong = 0;
        Q_EMIT right();
        return;
    }
    ++m_wrong;
    if (m_wrong < freeTries) {
        Q_EMIT wrong();
        return;
    }
    const int doublings = qMin(m_wrong - freeTries, mostDoublings);
    Q_EMIT pausedUntil(QDateTime::currentDateTimeUtc().addSecs(firstPause << doublings));
}

} // namespace lanyard::shell
