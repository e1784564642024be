// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Symbology.h"

#include <QTest>

using namespace lanyard;
using namespace Qt::StringLiterals;

class SymbologyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOneHasANameOfItsOwn()
    {
        for (const Symbology symbology : everySymbology)
            QCOMPARE(symbologyNamed(nameOf(symbology)), symbology);
        QCOMPARE(symbologyNamed(u"barcode"), std::nullopt);
    }

    void listsAreReadAsTheyAreWritten()
    {
        const Symbologies some = Symbologies{Symbology::QrCode} | Symbology::Code39;
        QCOMPARE(namesOf(some), u"qr,code39"_s);
        QCOMPARE(symbologiesNamed(namesOf(some)), some);
        QCOMPARE(symbologiesNamed(namesOf(anySymbology)), anySymbology);
        QCOMPARE(symbologiesNamed(u" Code39, QR "_s), some);
    }

    void whatIsNoListIsNone()
    {
        QCOMPARE(symbologiesNamed({}), std::nullopt);
        QCOMPARE(symbologiesNamed(u","_s), std::nullopt);
        QCOMPARE(symbologiesNamed(u"qr,barcode"_s), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(SymbologyTest)
#include "tst_Symbology.moc"
