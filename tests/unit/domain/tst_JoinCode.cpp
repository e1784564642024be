// SPDX-License-Identifier: Apache-2.0
#include "app/domain/JoinCode.h"

#include <QCborArray>
#include <QCborValue>
#include <QFile>
#include <QTest>

#include <qrencode.h>

#include <memory>
#include <random>

using namespace lanyard;
using namespace Qt::StringLiterals;

namespace {

QByteArray certificate()
{
    QFile file{QStringLiteral(LANYARD_SOURCE_DIR "/tests/fixtures/hub/other-ca.pem")};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

JoinCode typical()
{
    return {
        .url
        = u"postgresql://desk-07:r4nd0m-pAssw0rd-of-24@hub.kongress.example:5432/kongress_2026"_s,
        .event = QUuid{u"{1f0a7c6e-22b5-4a35-9d0a-5bb0a1b2c3d4}"_s},
        .eventName = u"Internationaler Kongress 国际大会 2026"_s,
        .certificate = certificate()};
}

/// As JoinCode::text() packs it, whatever it is.
QString packed(const QByteArray &cbor)
{
    const QByteArray content = qCompress(cbor);
    const quint16 check = qChecksum(QByteArrayView{content});
    const QByteArray bytes
        = QByteArray(1, char(check >> 8)) + QByteArray(1, char(check & 0xff)) + content;
    return u"LANYARDHUB1:"_s + QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace

class JoinCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::newRow("without a certificate") << QByteArray{};
        QTest::newRow("with one") << certificate();
        QTest::newRow("with two") << certificate() + certificate();
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(QByteArray, certificate);
        JoinCode code = typical();
        code.certificate = certificate;
        QCOMPARE(JoinCode::parse(code.text()), std::optional{code});
        QVERIFY(JoinCode::isMeant(code.text()));
    }

    void aMailThatBrokeItIntoLinesDoesNoHarm()
    {
        QString text = typical().text();
        for (qsizetype at = 70; at < text.size(); at += 76)
            text.insert(at, u"\r\n "_s);
        text = u"\t "_s + text + u'\n';
        QCOMPARE(JoinCode::parse(text), std::optional{typical()});
    }

    void wordsAroundACertificateAreLeftOut()
    {
        JoinCode code = typical();
        code.certificate = "Certificate:\n    Data:\n" + certificate();
        QCOMPARE(JoinCode::parse(code.text()), std::optional{typical()});
    }

    void itFitsOnACode()
    {
        const QString text = typical().text();
        QVERIFY2(text.size() < 1500, qPrintable(QString::number(text.size())));
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
            QRcode_encodeString8bit(text.toLatin1().constData(), 0, QR_ECLEVEL_M), QRcode_free};
        QVERIFY(code);
        QVERIFY2(code->version <= 25, qPrintable(QString::number(code->version)));
    }

    void oneThatWasCutOffIsNone()
    {
        const QString text = typical().text();
        for (qsizetype size = 0; size < text.size(); ++size)
            QVERIFY2(!JoinCode::parse(text.first(size)), qPrintable(QString::number(size)));
    }

    void aWrongLetterAnywhereIsNoticed()
    {
        const QString text = typical().text();
        for (qsizetype at = 0; at < text.size(); ++at) {
            QString wrong = text;
            wrong[at] = wrong[at] == u'A' ? u'B' : u'A';
            const auto read = JoinCode::parse(wrong);
            // The last letter has bits that say nothing.
            QVERIFY2(!read || read == typical(), qPrintable(wrong));
        }
    }

    void garbageIsNone_data()
    {
        QTest::addColumn<QString>("text");
        const QCborArray none;
        const QByteArray event = QUuid::createUuid().toRfc4122();
        const auto row = [](const char *name, const QCborArray &content) {
            QTest::newRow(name) << packed(QCborValue{content}.toCbor());
        };
        QTest::newRow("nothing") << QString{};
        QTest::newRow("a ticket") << u"A1B2C3D4"_s;
        QTest::newRow("its mark alone") << u"LANYARDHUB1:"_s;
        QTest::newRow("of a newer program") << typical().text().replace(u"HUB1"_s, u"HUB2"_s);
        QTest::newRow("letters of no alphabet") << u"LANYARDHUB1:%%%%"_s;
        QTest::newRow("longer than any") << u"LANYARDHUB1:"_s + QString{9000, u'A'};
        QTest::newRow("no CBOR") << packed("\xff\xff\xff");
        QTest::newRow("a bomb") << packed(QByteArray(5'000'000, '\0'));
        row("too little", {u"postgresql://h/d"_s, event, u"E"_s});
        row("another order", {event, u"postgresql://h/d"_s, u"E"_s, none});
        row("no event", {u"postgresql://h/d"_s, QByteArray(16, '\0'), u"E"_s, none});
        row("half an event", {u"postgresql://h/d"_s, event.first(8), u"E"_s, none});
        row("some other address", {u"https://h/d"_s, event, u"E"_s, none});
        row("a folder", {u"host=/tmp"_s, event, u"E"_s, none});
        row("a long address",
            {QString{u"postgresql://"_s + QString{2000, u'h'}}, event, u"E"_s, none});
        row("a long name", {u"postgresql://h/d"_s, event, QString{2000, u'n'}, none});
        row("a certificate that is a number",
            {u"postgresql://h/d"_s, event, u"E"_s, QCborArray{1}});
    }
    void garbageIsNone()
    {
        QFETCH(QString, text);
        QCOMPARE(JoinCode::parse(text), std::nullopt);
    }

    void noiseIsNone()
    {
        std::mt19937 random{2026}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same each time
        std::uniform_int_distribution<int> byte{0, 255};
        for (int i = 0; i < 2000; ++i) {
            QByteArray noise;
            for (int size = byte(random); size > 0; --size)
                noise.append(char(byte(random)));
            const QString text = u"LANYARDHUB1:"_s
                + QString::fromLatin1(noise.toBase64(QByteArray::Base64UrlEncoding));
            QVERIFY(!JoinCode::parse(text));
            QVERIFY(!JoinCode::parse(packed(noise)));
        }
    }
};

QTEST_GUILESS_MAIN(JoinCodeTest)
#include "tst_JoinCode.moc"
