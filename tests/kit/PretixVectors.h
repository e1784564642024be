// SPDX-License-Identifier: Apache-2.0
// Tickets and keys of libpretixsync's own tests: src/test/java/eu/pretix/libpretixsync/check/
// AsyncCheckProviderTest.kt, src/testFixtures/resources/events/event1.json, event2.json.
#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard::tests::pretix {

inline const QByteArray key1
    = QByteArray::fromHex("ec00fbfef140df712c638cf63c7afb8993ec67c9f9761d1a8cff20cb3366988b");
inline const QByteArray key2
    = QByteArray::fromHex("60c26c3a72e9e40586a49f9d149136afd0ce5de40866056b0adf772c097904df");
inline const QByteArray key3OfAnotherEvent
    = QByteArray::fromHex("6d56dfa9d826855b0741f34ccb327dc85d65815ca07693612a8a2f439e31098e");

/// As pretix' API gives them: base64 of PEM.
inline const QByteArray key1Text
    = "LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUNvd0JRWURLMlZ3QXlFQTdBRDcvdkZBMzNFc1k0ejJQSHI3aVpQc1o4"
      "bjVkaDBhalA4Z3l6Tm1tSXM9Ci0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLQo=";
inline const QByteArray key2Text
    = "LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUNvd0JRWURLMlZ3QXlFQVlNSnNPbkxwNUFXR3BKK2RGSkUycjlET1hl"
      "UUlaZ1ZyQ3Q5M0xBbDVCTjg9Ci0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLQo=";

/// Seed CTJqJOl1H, item 1, subevent 14, by key 1.
inline const QString v1 = QStringLiteral("E4BibyTSylQOgeKjuMPiTDxi5HXPuTVsx1qCli3IL0143gj0EZXOB9iQI"
                                         "nANxRFJTt4Pf9nXnHdB91Qk/RN0L5AIBABSxw2"
                                         "TKFnSUNUCKAEAPAQA");
/// Seed aaaaaaaaa, item 42, by key 2; the padding comes first.
inline const QString v2 = QStringLiteral("==QCiFO1apLFypH1BXorPlbn4efNA0aCAsO1Z2hsmY/hKTI3/UVSlON/Vw8WSYof/1tz5tepBltUAg4GnzpOBSSlqARYhFW"
    "YhFWYhFWCKAEANAQA");
/// Seed FCTDtTWQz, item 1, valid from 2023-02-03T23:00:00Z, by key 2.
inline const QString v3 = QStringLiteral("Ok4EsqDRCr2cL6yDRtqeP7j5Usr1Vj1Db7J0izOuRGx6Qn0BS1ISW2nxl"
                                         "W8PXkYRk7PJhIBmsK1V1ucq5obBoBAMG4p9jCP"
                                         "KBAheRdFV0REVDZUCKAEAVAQA");
/// Seed EGISf0gTu, item 1, valid until 2023-02-03T11:00:00Z, by key 2.
inline const QString v4
    = QStringLiteral("EU9dJn3k5jzwfY4JQAKrTOVFmo+"
                     "BvZKwH6UAIFOz3XTxABa7tmjU5UoLD8hJr3440uY7IFEHzau1DVk0sP994bgnzLNswAA"
                     "KBARdUdGMmNVSHVUCKAEAVAQA");
/// Seed fRU2It7dV, item 100, subevent 14, by key 1.
inline const QString v5
    = QStringLiteral("OUmw2Ro3YOMQ4ktAlAIsDVe4Xsr1KXla/"
                     "0SZVN34qIZWtUX0hx1DXDHxaCatGTNzOeCMjHQABR5E6ESCOOx1g7AIkBhVkdD"
                     "dJJTVSZWCKAEAPAQA");
/// V1 with other characters: nobody signed it.
inline const QString v6Forged = QStringLiteral("EFAKEyTSylQOgeKjuMPiTDxi5HXPuTVsx1qCli3IL0143gj0EZX"
                                               "OB9iQInANxRFJTt4Pf9nXnHdB91Qk/RN0L5AIBABSxw2"
                                               "TKFnSUNUCKAEAPAQA");

} // namespace lanyard::tests::pretix
