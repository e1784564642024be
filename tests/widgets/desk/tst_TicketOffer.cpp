// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/desk/DeskScenes.h"
#include "ui/desk/PersonRow.h"
#include "ui/kit/CameraView.h"
#include "ui/kit/FittedLabel.h"
#include "ui/kit/Sounds.h"
#include "ui/kit/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lanyard;
using namespace lanyard::tests;
using namespace lanyard::ui;
using namespace std::chrono_literals;

/// Tickets of two people before the camera, and what the camera's picture says meanwhile.
class TicketOfferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Theme::bright().applyTo(*qApp);
        desk = std::make_unique<DeskWindow>(sounds);
        desk->resize(800, 600);
        furnish(*desk);
        desk->show();
        QVERIFY(QTest::qWaitForWindowExposed(desk.get()));
    }
    void cleanup() { desk.reset(); }

    void asksWhoseTicketItIs()
    {
        desk->offerTickets(viewOf(severalTickets()));
        QCOMPARE(text(u"actionHeadline"_s), u"Two tickets at once: whose is it?"_s);
        QVERIFY(list()->isVisible());
        QCOMPARE(list()->count(), 2);
        QCOMPARE(list()->item(0)->text(), u"Grace Miller"_s);
        QVERIFY(list()->item(0)->data(PersonRow::State).toString().isEmpty());
        QCOMPARE(list()->item(1)->data(PersonRow::State).toString(), u"Not paid"_s);
    }

    void enterAloneAdmitsNobody()
    {
        QSignalSpy wanted{desk.get(), &DeskWindow::admissionWanted};
        desk->offerTickets(viewOf(severalTickets()));
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
    }

    void isChosenByItsNumberAndEnter()
    {
        QSignalSpy wanted{desk.get(), &DeskWindow::admissionWanted};
        desk->offerTickets(viewOf(severalTickets()));
        key(Qt::Key_2);
        QCOMPARE(wanted.size(), 0);
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"MOON-0002"_s);
    }

    void isChosenByTouch()
    {
        QSignalSpy wanted{desk.get(), &DeskWindow::admissionWanted};
        desk->offerTickets(viewOf(severalTickets()));
        const QRect row = list()->visualItemRect(list()->item(0));
        QVERIFY(row.height() >= 48);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        for (auto *button : desk->findChildren<QAbstractButton *>(u"deed"_s)) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"GRACE-0001"_s);
    }

    void escapeLeavesIt()
    {
        desk->offerTickets(viewOf(severalTickets()));
        key(Qt::Key_Escape);
        QVERIFY(!list()->isVisible());
    }

    void saysWhichOneWasDecidedAlready()
    {
        SeveralTickets seen = severalTickets();
        seen.decided = {u"GRACE-0001"_s};
        desk->offerTickets(viewOf(seen));
        QCOMPARE(list()->item(0)->data(PersonRow::State).toString(), u"Was checked just now"_s);
        QVERIFY(text(u"actionSentence"_s).contains(u"already"_s));
    }

    void theNextScanTakesItsPlace()
    {
        desk->offerTickets(viewOf(severalTickets()));
        desk->showVerdict(
            viewOf(Verdict{Admitted{anAttendee(), {}}}, hereAtNoon(), PlainWording{}));
        QVERIFY(!list()->isVisible());
    }

    void waitsUntilANoteIsRead()
    {
        const Verdict verdict{Admitted{noted(anAttendee()), {}}};
        desk->showVerdict(viewOf(verdict, hereAtNoon(), PlainWording{}));
        desk->offerTickets(viewOf(severalTickets()));
        QVERIFY(!list()->isVisible());
        key(Qt::Key_Return);
        QVERIFY(list()->isVisible());
    }

    void aCodeThatIsSeenMakesNoSoundButIsShown()
    {
        QSignalSpy played{&sounds, &Sounds::played};
        desk->showCameras({u"HD Webcam"_s}, u"HD Webcam"_s);
        QImage frame{640, 360, QImage::Format_Grayscale8};
        frame.fill(Qt::gray);
        desk->showFrame(frame);
        desk->showCodesInView({QPolygonF{QRectF{0.2, 0.2, 0.2, 0.2}}}, 3s);
        QCOMPARE(played.size(), 0);
        QVERIFY(desk->findChild<CameraView *>(u"camera"_s)->ring() > 0);

        desk->offerTickets(viewOf(severalTickets()));
        QCOMPARE(played.size(), 1);
        QCOMPARE(played.first().first().value<Sounds::Sound>(), Sounds::Sound::Attention);
    }

private:
    [[nodiscard]] QListWidget *list() const { return desk->findChild<QListWidget *>(u"tickets"_s); }
    [[nodiscard]] QString text(const QString &name) const
    {
        for (const auto *label : desk->findChildren<FittedLabel *>(name)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    void key(Qt::Key key) const { QTest::keyClick(desk->focusWidget(), key); }

    Sounds sounds;
    std::unique_ptr<DeskWindow> desk;
};

QTEST_MAIN(TicketOfferTest)
#include "tst_TicketOffer.moc"
