// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Symbology.h"

#include <QMap>
#include <QWidget>

namespace lanyard::ui {

class PlainLabel;
class TickBox;

/// Which kinds of codes the cameras of an event look for, besides QR codes.
class SymbologyTicks final : public QWidget
{
    Q_OBJECT

public:
    explicit SymbologyTicks(QWidget *parent = nullptr);

    void show(Symbologies symbologies);
    void retranslate();

Q_SIGNALS:
    void chosen(lanyard::Symbologies symbologies);

private:
    [[nodiscard]] Symbologies ticked() const;
    [[nodiscard]] static QString titleOf(Symbology symbology);

    PlainLabel *m_title;
    PlainLabel *m_hint;
    QMap<Symbology, TickBox *> m_ticks;
    Symbologies m_shown = Symbology::QrCode;
};

} // namespace lanyard::ui
