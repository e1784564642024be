// SPDX-License-Identifier: Apache-2.0
#include "app/badge/PdfPages.h"

#include <QBuffer>
#include <QTest>

using namespace lanyard::badge;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF a6{105, 148};
constexpr QSizeF label{62, 100};

void draw(QPainter &painter)
{
    painter.drawEllipse(QRectF{10, 10, 30, 30});
}

QByteArray made(const QList<QSizeF> &sizes)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    PdfPages pages{out, u"Test"_s};
    for (const QSizeF &size : sizes)
        draw(pages.add(size));
    pages.finish();
    return out.data();
}

} // namespace

class PdfPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAPageBeforeTheNextOneIsDrawn()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        PdfPages pages{out, u"Test"_s};
        qint64 before = -1;
        for (int i = 0; i < 4; ++i) {
            draw(pages.add(a6));
            QVERIFY(out.size() > before);
            before = out.size();
        }
        pages.finish();
        QCOMPARE(pages.count(), 4);
    }

    void givesEachPageItsOwnSizeToTheMicrometre()
    {
        const QByteArray pdf = made({a6, label, a6});
        QCOMPARE(pdf.count("[0 0 297.638 419.528]"), 2);
        QCOMPARE(pdf.count("[0 0 175.748 283.465]"), 1);
        QCOMPARE(pdf.count("/MediaBox"), 3);
    }

    void keepsEveryObjectWhereTheTableSays()
    {
        const QByteArray pdf = made({a6, label});
        const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
        const qsizetype table = pdf.mid(start, pdf.indexOf('\n', start) - start).toLongLong();
        const QByteArrayList lines = pdf.sliced(table).split('\n');
        QCOMPARE(lines[0], "xref");
        const int objects = lines[1].split(' ')[1].toInt();
        QVERIFY(objects > 8);
        for (int number = 1; number < objects; ++number) {
            const qsizetype at = lines[2 + number].first(10).toLongLong();
            QCOMPARE(pdf.sliced(at).split('\n').first(), QByteArray::number(number) + " 0 obj");
        }
    }
};

QTEST_MAIN(PdfPagesTest)
#include "tst_PdfPages.moc"
