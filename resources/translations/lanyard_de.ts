<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressWords</name>
    <message>
        <source>“%1” does not say which printer: write its name or number, like %2.</source>
        <translation>„%1“ sagt nicht, welcher Drucker: Geben Sie seinen Namen oder seine Nummer an, wie %2.</translation>
    </message>
    <message>
        <source>The port in “%1” is no number from 1 to 65535. Write it like %2.</source>
        <translation>Der Port in „%1“ ist keine Zahl von 1 bis 65535. Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>Of label printers only the dots per inch can be said, 152, 203, 300 or 600. Write %2 instead of “%1”.</source>
        <translation>Bei Etikettendruckern lassen sich nur die Punkte pro Zoll angeben: 152, 203, 300 oder 600. Schreiben Sie %2 statt „%1“.</translation>
    </message>
    <message>
        <source>“%1” says more than where the printer is. Write it like %2.</source>
        <translation>„%1“ sagt mehr, als wo der Drucker ist. Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>“%1” has no whole path: it begins with a slash. Write it like %2.</source>
        <translation>„%1“ hat keinen vollständigen Pfad: Er beginnt mit einem Schrägstrich. Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>“%1” means another computer. Write a place on this one, like %2, or the name of a printer.</source>
        <translation>„%1“ meint einen anderen Computer. Geben Sie einen Ort auf diesem an, wie %2, oder den Namen eines Druckers.</translation>
    </message>
    <message>
        <source>No printer can be called “%1”: their names have no blanks and none of / \ ? &apos; &quot; #. Addresses begin with ipp://, socket://, file:/// or /dev/.</source>
        <translation>Kein Drucker kann „%1“ heißen: Druckernamen haben keine Leerzeichen und keines von / \ ? &apos; &quot; #. Adressen beginnen mit ipp://, socket://, file:/// oder /dev/.</translation>
    </message>
</context>
<context>
    <name>AdmitCommand</name>
    <message>
        <source>“%1” is mistyped: compare it with the list. Nothing was entered.</source>
        <translation>„%1“ ist vertippt: Vergleichen Sie mit der Liste. Nichts wurde eingetragen.</translation>
    </message>
    <message>
        <source>Nobody has the short code “%1”. Nothing was entered.</source>
        <translation>Niemand hat den Kurzcode „%1“. Nichts wurde eingetragen.</translation>
    </message>
    <message>
        <source>No code is found in %1. Hold it flat, fill the picture with it, avoid glare.</source>
        <translation>In %1 ist kein Code zu finden. Flach halten, das Bild damit füllen, Spiegelungen vermeiden.</translation>
    </message>
    <message>
        <source>%1 shows %2 tickets. Take a picture of one at a time.</source>
        <translation>%1 zeigt %2 Tickets. Nehmen Sie jedes einzeln auf.</translation>
    </message>
    <message>
        <source>Gives a verdict for each code, written down before it is answered.</source>
        <translation>Gibt zu jedem Code ein Ergebnis; es wird gespeichert, bevor die Antwort kommt.</translation>
    </message>
    <message>
        <source>Ticket codes; “-” reads them line by line.</source>
        <translation>Ticketcodes; „-“ liest sie Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Reads the code from a picture.</source>
        <translation>Liest den Code aus einem Bild.</translation>
    </message>
    <message>
        <source>At this door; the one that is open if left out. May stand several times: the ticket decides which of them it is for.</source>
        <translation>An diesem Eingang; ohne Angabe am geöffneten. Mehrfach möglich: Das Ticket entscheidet, für welchen davon es gilt.</translation>
    </message>
    <message>
        <source>The codes are short codes of the printed list (export --what list); with --at, when people came.</source>
        <translation>Die Codes sind Kurzcodes der gedruckten Liste (export --what list); mit --at: wann die Personen kamen.</translation>
    </message>
    <message>
        <source>The person leaves.</source>
        <translation>Die Person geht hinaus.</translation>
    </message>
    <message>
        <source>Everybody of the same order; the order number will do for a code.</source>
        <translation>Alle derselben Bestellung; die Bestellnummer genügt als Code.</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>Eine Antwort auf eine Frage des Eingangs, geschrieben KEY=TEXT; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Lets a refused person in, for this reason.</source>
        <translation>Lässt eine abgewiesene Person aus diesem Grund ein.</translation>
    </message>
    <message>
        <source>Say which code to admit.</source>
        <translation>Geben Sie an, mit welchem Code eingelassen wird.</translation>
    </message>
    <message>
        <source>A code is empty: nothing was entered.</source>
        <translation>Ein Code ist leer: Nichts wurde eingetragen.</translation>
    </message>
    <message>
        <source>--override needs a reason.</source>
        <translation>--override braucht einen Grund.</translation>
    </message>
</context>
<context>
    <name>BadgeCheck</name>
    <message>
        <source>%1: a code does not scan</source>
        <translation>%1: Ein Code ist nicht lesbar</translation>
    </message>
    <message>
        <source>Badges checked: %1, of which scan: %2</source>
        <translation>Geprüfte Namensschilder: %1, davon lesbar: %2</translation>
    </message>
</context>
<context>
    <name>BadgeCommand</name>
    <message>
        <source>Left out because they have a badge: %1</source>
        <translation>Ausgelassen, weil schon ein Namensschild da ist: %1</translation>
    </message>
    <message>
        <source>Left out because their ticket type has no badge: %1</source>
        <translation>Ausgelassen, weil die Ticketart kein Namensschild hat: %1</translation>
    </message>
    <message>
        <source>Nobody is meant by that, so no badge was made.</source>
        <translation>Damit ist niemand gemeint, also wurde kein Namensschild erstellt.</translation>
    </message>
    <message>
        <source>--scanner-test goes with -o FILE.pdf or -o FILE.png only.</source>
        <translation>--scanner-test geht nur mit -o FILE.pdf oder -o FILE.png.</translation>
    </message>
    <message>
        <source>%1: the scanner test, %2 codes</source>
        <translation>%1: der Scannertest, %2 Codes</translation>
    </message>
    <message>
        <source>Say whose badge: codes, or --all, or --admitted.</source>
        <translation>Geben Sie an, wessen Namensschild: Codes, --all oder --admitted.</translation>
    </message>
    <message>
        <source>--sort, --type and --not-printed go with --all or --admitted.</source>
        <translation>--sort, --type und --not-printed gehen mit --all oder --admitted.</translation>
    </message>
    <message>
        <source>--check makes no badge: leave out where to.</source>
        <translation>--check erstellt kein Namensschild: Lassen Sie das Ziel weg.</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>Geben Sie an, wohin: -o FILE.pdf, -o FILE.png oder --printer NAME.</translation>
    </message>
    <message>
        <source>Makes badges, as a PDF or PNG file or on a printer.</source>
        <translation>Erstellt Namensschilder, als PDF- oder PNG-Datei oder auf einem Drucker.</translation>
    </message>
    <message>
        <source>Whose badges.</source>
        <translation>Wessen Namensschilder.</translation>
    </message>
    <message>
        <source>Everybody on site with a confirmed ticket.</source>
        <translation>Alle mit bestätigtem Vor-Ort-Ticket.</translation>
    </message>
    <message>
        <source>Everybody who was admitted.</source>
        <translation>Alle, die eingelassen wurden.</translation>
    </message>
    <message>
        <source>A sheet of known codes to try scanners on, instead of badges.</source>
        <translation>Ein Bogen bekannter Codes zum Ausprobieren von Scannern, statt Namensschildern.</translation>
    </message>
    <message>
        <source>With --all and --admitted: in which order, one of %1. By surname Chinese names stand at their pinyin, others at their last word.</source>
        <translation>Mit --all und --admitted: in welcher Reihenfolge, eines von %1. Nach Nachnamen stehen chinesische Namen unter ihrem Pinyin, andere unter ihrem letzten Wort.</translation>
    </message>
    <message>
        <source>With --all and --admitted: only people with this ticket type.</source>
        <translation>Mit --all und --admitted: nur Personen mit dieser Ticketart.</translation>
    </message>
    <message>
        <source>With --all and --admitted: leaves out whoever has a badge from a printer, or one on its way.</source>
        <translation>Mit --all und --admitted: lässt alle aus, deren Namensschild gedruckt oder unterwegs ist.</translation>
    </message>
    <message>
        <source>Makes no badge, but says what would be wrong with each, and reads its codes back as a coarse label printer would print them.</source>
        <translation>Erstellt kein Namensschild, sondern sagt, was an jedem falsch wäre, und liest seine Codes so zurück, wie ein grober Etikettendrucker sie drucken würde.</translation>
    </message>
    <message>
        <source>--sort is one of: %1</source>
        <translation>--sort ist eines von: %1</translation>
    </message>
    <message>
        <source>Say only one of these: codes, --all, --admitted, --scanner-test, --calibration.</source>
        <translation>Geben Sie nur eines davon an: Codes, --all, --admitted, --scanner-test, --calibration.</translation>
    </message>
</context>
<context>
    <name>BadgeFiles</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: badges: %2</source>
        <translation>%1: Namensschilder: %2</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2. “%3” was not written.</source>
        <translation>Abgebrochen bei %1 von %2. „%3“ wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>A PNG holds one badge. Choose a PDF for several.</source>
        <translation>Ein PNG enthält ein Namensschild. Wählen Sie für mehrere ein PDF.</translation>
    </message>
    <message>
        <source>--medium and what goes with it need a PDF.</source>
        <translation>--medium und was dazugehört braucht ein PDF.</translation>
    </message>
</context>
<context>
    <name>BadgeOutput</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The badge of %1 waits at the printer. Look there; it prints when the printer is ready.</source>
        <translation>Das Namensschild von %1 wartet am Drucker. Sehen Sie dort nach; es wird gedruckt, sobald der Drucker bereit ist.</translation>
    </message>
    <message>
        <source>Look whether the badge of %1 came out. If not, print it again.</source>
        <translation>Sehen Sie nach, ob das Namensschild von %1 herauskam. Wenn nicht, drucken Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: %2. Print it again.</source>
        <translation>Das Namensschild von %1 wurde nicht gedruckt: %2. Drucken Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: badges printed: %2</source>
        <translation>%1: gedruckte Namensschilder: %2</translation>
    </message>
    <message>
        <source>%1: badges sent: %2. This printer cannot say whether they came out.</source>
        <translation>%1: gesendete Namensschilder: %2. Dieser Drucker kann nicht sagen, ob sie herauskamen.</translation>
    </message>
    <message>
        <source>See: lanyard templates. Left out: what the ticket type has.</source>
        <translation>Siehe: lanyard templates. Ohne Angabe: die der Ticketart.</translation>
    </message>
    <message>
        <source>The file to write: .pdf or .png.</source>
        <translation>Die Datei, die geschrieben wird: .pdf oder .png.</translation>
    </message>
    <message>
        <source>A name that lanyard printers lists, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>Ein Name, den lanyard printers auflistet, oder eine Adresse wie ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0 oder ein Ordner.</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>Geben Sie an, wohin: -o FILE.pdf, -o FILE.png oder --printer NAME.</translation>
    </message>
    <message>
        <source>--medium and what goes with it need -o FILE.pdf.</source>
        <translation>--medium und was dazugehört braucht -o FILE.pdf.</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge. To make one all the same: --template NAME</source>
        <translation>Die Ticketart „%1“ hat kein Namensschild. Um trotzdem eines zu erstellen: --template NAME</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: say on which printer, --printer NAME. See: lanyard printers. Now: lanyard badge %2 --printer NAME</source>
        <translation>Das Namensschild von %1 wurde nicht gedruckt: Geben Sie den Drucker an, --printer NAME. Siehe: lanyard printers. Jetzt: lanyard badge %2 --printer NAME</translation>
    </message>
</context>
<context>
    <name>BadgeWarnings</name>
    <message>
        <source>too long for its place, printed very small: %1</source>
        <translation>zu lang für seinen Platz, sehr klein gedruckt: %1</translation>
    </message>
    <message>
        <source>no font has the letters of: %1</source>
        <translation>keine Schrift kann das darstellen: %1</translation>
    </message>
    <message>
        <source>no QR code can hold so long a code: %1</source>
        <translation>kein QR-Code fasst einen so langen Code: %1</translation>
    </message>
    <message>
        <source>the code may be too small to be scanned: %1 (make its box %2 mm)</source>
        <translation>der Code ist vielleicht zu klein zum Scannen: %1 (geben Sie ihm ein Feld von %2 mm)</translation>
    </message>
    <message>
        <source>nobody has a column called: %1</source>
        <translation>niemand hat eine Spalte namens: %1</translation>
    </message>
    <message>
        <source>no such picture, its place is empty: %1</source>
        <translation>kein solches Bild, sein Platz ist leer: %1</translation>
    </message>
    <message>
        <source>the badge of %1 has no name that can be seen</source>
        <translation>auf dem Namensschild von %1 ist kein Name zu sehen</translation>
    </message>
    <message>
        <source>%1 mm at the head</source>
        <translation>%1 mm oben</translation>
    </message>
    <message>
        <source>%1 mm at the foot</source>
        <translation>%1 mm unten</translation>
    </message>
    <message>
        <source>%1 mm at the left</source>
        <translation>%1 mm links</translation>
    </message>
    <message>
        <source>%1 mm at the right</source>
        <translation>%1 mm rechts</translation>
    </message>
    <message>
        <source>The printer leaves edges of this medium blank. Of badges of “%1” it leaves out: %2.</source>
        <translation>Der Drucker lässt Ränder dieses Mediums leer. Von Namensschildern der Vorlage „%1“ fehlen: %2.</translation>
    </message>
</context>
<context>
    <name>BlockCommand</name>
    <message>
        <source>%1 is blocked and let in nowhere. To end it: lanyard unblock %2</source>
        <translation>%1 ist gesperrt und wird nirgends eingelassen. Aufheben mit: lanyard unblock %2</translation>
    </message>
    <message>
        <source>%1 is blocked no longer: %2.</source>
        <translation>%1 ist nicht mehr gesperrt: %2.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Der Ticketcode.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>Warum; kommt ins Journal.</translation>
    </message>
    <message>
        <source>Say who and why: one code and --reason TEXT.</source>
        <translation>Geben Sie an, wer und warum: einen Code und --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>%1 ist schon gesperrt.</translation>
    </message>
    <message>
        <source>%1 is not blocked.</source>
        <translation>%1 ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Blocks a person: no door lets them in. Imports do not end it.</source>
        <translation>Sperrt eine Person: Kein Eingang lässt sie ein. Importe heben das nicht auf.</translation>
    </message>
    <message>
        <source>Takes a block back. The person is what they would be without it: one who has not paid is still unpaid.</source>
        <translation>Hebt eine Sperre auf. Die Person ist wieder, was sie ohne sie wäre: Wer nicht bezahlt hat, ist weiter unbezahlt.</translation>
    </message>
</context>
<context>
    <name>CalibrationOutput</name>
    <message>
        <source>Lanyard: measure this printer</source>
        <translation>Lanyard: diesen Drucker vermessen</translation>
    </message>
    <message>
        <source>Print this page at 100 percent, without fitting it to the paper. Measure with a ruler, in millimetres, the four distances at the arrows: from the edge of the paper to the frame, and the sides of the frame, all to its outer edge. Then:
lanyard badge --calibration --measured A,B,C,D</source>
        <translation>Drucken Sie diese Seite mit 100 Prozent, ohne Anpassung an das Papier. Messen Sie mit einem Lineal in Millimetern die vier Abstände an den Pfeilen: vom Papierrand zum Rahmen und die Seiten des Rahmens, alle bis zu seiner Außenkante. Dann:
lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>A: %1 mm</source>
        <translation>A: %1 mm</translation>
    </message>
    <message>
        <source>B: %1 mm</source>
        <translation>B: %1 mm</translation>
    </message>
    <message>
        <source>C: %1 mm</source>
        <translation>C: %1 mm</translation>
    </message>
    <message>
        <source>D: %1 mm</source>
        <translation>D: %1 mm</translation>
    </message>
    <message>
        <source>%1: print it at 100 percent and measure what it says. Then: lanyard badge --calibration --measured A,B,C,D</source>
        <translation>%1: Mit 100 Prozent drucken und messen, was dort steht. Dann: lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>%1: measure the page that comes out. Then: lanyard badge --calibration --measured A,B,C,D</source>
        <translation>%1: Messen Sie die Seite, die herauskommt. Dann: lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>%1: badges that are printed there come out where they belong from now on: moved by %2 mm, stretched to %3 percent.</source>
        <translation>%1: Namensschilder, die dort gedruckt werden, kommen ab jetzt an die richtige Stelle: um %2 mm verschoben, auf %3 Prozent gestreckt.</translation>
    </message>
    <message>
        <source>--measured is four numbers of millimetres: 20.5,19,170,257</source>
        <translation>--measured sind vier Zahlen in Millimetern: 20.5,19,170,257</translation>
    </message>
    <message>
        <source>No printer is off by so much. Measure again, in millimetres: A from the left edge of the paper to the frame, B from the upper edge, C and D the width and the height of the frame. Say the same --medium as for the page.</source>
        <translation>So weit weicht kein Drucker ab. Messen Sie noch einmal, in Millimetern: A vom linken Papierrand zum Rahmen, B vom oberen Rand, C und D Breite und Höhe des Rahmens. Geben Sie dasselbe --medium an wie für die Seite.</translation>
    </message>
    <message>
        <source>Print on this printer with: --offset %1 --scale %2</source>
        <translation>Auf diesem Drucker drucken mit: --offset %1 --scale %2</translation>
    </message>
    <message>
        <source>A page to measure a printer with, instead of badges, in a file or with --printer on the printer itself. With --measured and --printer: everything that is printed there is moved by that.</source>
        <translation>Eine Seite zum Vermessen eines Druckers, statt Namensschildern, in eine Datei oder mit --printer auf dem Drucker selbst. Mit --measured und --printer: Alles, was dort gedruckt wird, wird entsprechend verschoben.</translation>
    </message>
    <message>
        <source>The four distances that the page names, in mm.</source>
        <translation>Die vier Abstände, die die Seite nennt, in mm.</translation>
    </message>
    <message>
        <source>--calibration goes with -o FILE.pdf, with --printer NAME or with --measured, and with --medium.</source>
        <translation>--calibration geht mit -o FILE.pdf, mit --printer NAME oder mit --measured, und mit --medium.</translation>
    </message>
    <message>
        <source>--offset and --scale do not go with --calibration and --printer: that page is always drawn without them.</source>
        <translation>--offset und --scale gehen nicht mit --calibration und --printer: Diese Seite wird immer ohne sie gezeichnet.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Paid here</source>
        <translation>Hier bezahlt</translation>
    </message>
    <message>
        <source>Take the money for %1 first. Then they are checked in.</source>
        <translation>Zuerst das Geld für %1 nehmen. Danach ist die Person eingecheckt.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per Handy</translation>
    </message>
    <message>
        <source>Showed the receipt</source>
        <translation>Beleg gezeigt</translation>
    </message>
    <message>
        <source>or how it was paid</source>
        <translation>oder wie bezahlt wurde</translation>
    </message>
    <message>
        <source>Paid, check in</source>
        <translation>Bezahlt, einchecken</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>Check-in zurücknehmen</translation>
    </message>
    <message>
        <source>As if they had not come in. The record keeps both.</source>
        <translation>Als wäre die Person nicht hereingekommen. Das Journal behält beides.</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Falsche Person</translation>
    </message>
    <message>
        <source>Wrong door</source>
        <translation>Falscher Eingang</translation>
    </message>
    <message>
        <source>Went away again at once</source>
        <translation>Gleich wieder gegangen</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>Nur ausprobiert</translation>
    </message>
    <message>
        <source>or another reason</source>
        <translation>oder ein anderer Grund</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Let in although the door says no</source>
        <translation>Trotz Ablehnung einlassen</translation>
    </message>
    <message>
        <source>The reason is written down with your name.</source>
        <translation>Der Grund wird mit Ihrem Namen gespeichert.</translation>
    </message>
    <message>
        <source>The organiser said so</source>
        <translation>Die Organisation hat es so entschieden</translation>
    </message>
    <message>
        <source>The ticket is theirs, shown by an ID</source>
        <translation>Ticket gehört der Person, Ausweis gezeigt</translation>
    </message>
    <message>
        <source>Accompanies somebody who needs help</source>
        <translation>Begleitet jemanden, der Hilfe braucht</translation>
    </message>
    <message>
        <source>The record is wrong</source>
        <translation>Die Angaben sind falsch</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Give another ticket</source>
        <translation>Anderes Ticket geben</translation>
    </message>
    <message>
        <source>Has %1 now.</source>
        <translation>Hat jetzt %1.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Every desk sees it at the next scan and has to confirm it.</source>
        <translation>Jeder Schalter sieht sie beim nächsten Scan und muss sie bestätigen.</translation>
    </message>
    <message>
        <source>VIP: call the host</source>
        <translation>VIP: Gastgeber rufen</translation>
    </message>
    <message>
        <source>Deposit open</source>
        <translation>Kaution offen</translation>
    </message>
    <message>
        <source>Something lies here for them</source>
        <translation>Hier liegt etwas bereit</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>Zum Infoschalter schicken</translation>
    </message>
    <message>
        <source>or your own words</source>
        <translation>oder eigene Worte</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>New badge with a new code</source>
        <translation>Neues Namensschild mit neuem Code</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>Altes Ticket und altes Namensschild lassen niemanden mehr ein.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Gestohlen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Print a new badge</source>
        <translation>Neues drucken</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>Kam nie heraus</translation>
    </message>
    <message>
        <source>Why another badge?</source>
        <translation>Warum noch ein Namensschild?</translation>
    </message>
    <message>
        <source>They have one already. The reason is written down.</source>
        <translation>Eines ist schon da. Der Grund wird gespeichert.</translation>
    </message>
    <message>
        <source>They have %1 already. The reason is written down.</source>
        <translation>%1 sind schon da. Der Grund wird gespeichert.</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Falscher Name</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch mal drucken</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>Kein Eingang lässt die Person mehr ein.</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>Fehlverhalten</translation>
    </message>
    <message>
        <source>Stolen ticket</source>
        <translation>Gestohlenes Ticket</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Doors may let them in again.</source>
        <translation>Eingänge dürfen die Person wieder einlassen.</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>Versehentlich gesperrt</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>makes a new event file with one door per day</source>
        <translation>legt eine neue Veranstaltungsdatei mit einem Eingang pro Tag an</translation>
    </message>
    <message>
        <source>takes registrations in and reports on every row</source>
        <translation>übernimmt Anmeldungen und berichtet über jede Zeile</translation>
    </message>
    <message>
        <source>finds people by name, pinyin, company, e-mail, phone, order, code</source>
        <translation>findet Personen nach Name, Pinyin, Firma, E-Mail, Telefon, Bestellung, Code</translation>
    </message>
    <message>
        <source>puts a person&apos;s name, company or contact right for good</source>
        <translation>berichtigt Name, Firma oder Kontakt einer Person dauerhaft</translation>
    </message>
    <message>
        <source>gives a verdict for each code and writes it down</source>
        <translation>gibt zu jedem Code ein Ergebnis und speichert es</translation>
    </message>
    <message>
        <source>takes a person&apos;s last admission back</source>
        <translation>nimmt den letzten Einlass einer Person zurück</translation>
    </message>
    <message>
        <source>registers and admits somebody who comes without a ticket</source>
        <translation>meldet jemanden ohne Ticket an und lässt die Person ein</translation>
    </message>
    <message>
        <source>marks an unpaid ticket as paid at the desk</source>
        <translation>vermerkt ein unbezahltes Ticket als am Schalter bezahlt</translation>
    </message>
    <message>
        <source>lets a person in nowhere</source>
        <translation>lässt eine Person nirgends ein</translation>
    </message>
    <message>
        <source>takes a block back</source>
        <translation>hebt eine Sperre auf</translation>
    </message>
    <message>
        <source>gives a person a ticket of another type</source>
        <translation>gibt einer Person ein Ticket anderer Art</translation>
    </message>
    <message>
        <source>adds a note that the next scan shows</source>
        <translation>fügt eine Notiz hinzu, die der nächste Scan zeigt</translation>
    </message>
    <message>
        <source>gives a person a new code and retires the old one</source>
        <translation>gibt einer Person einen neuen Code und entwertet den alten</translation>
    </message>
    <message>
        <source>tells what was done, refused scans included</source>
        <translation>sagt, was getan wurde, auch abgewiesene Scans</translation>
    </message>
    <message>
        <source>reads the codes in pictures and videos</source>
        <translation>liest die Codes in Bildern und Videos</translation>
    </message>
    <message>
        <source>makes badges, as a file or on a printer</source>
        <translation>erstellt Namensschilder, als Datei oder auf einem Drucker</translation>
    </message>
    <message>
        <source>writes the attendance</source>
        <translation>schreibt die Anwesenheit</translation>
    </message>
    <message>
        <source>counts people, not scans</source>
        <translation>zählt Personen, nicht Scans</translation>
    </message>
    <message>
        <source>lists and changes the doors</source>
        <translation>listet und ändert die Eingänge</translation>
    </message>
    <message>
        <source>lists and changes who may work at the desks</source>
        <translation>listet und ändert, wer an den Schaltern arbeiten darf</translation>
    </message>
    <message>
        <source>lists and changes the badge templates of the event</source>
        <translation>listet und ändert die Vorlagen der Veranstaltung</translation>
    </message>
    <message>
        <source>lists the labels, sheets and rolls that badges are laid on</source>
        <translation>listet Etiketten, Bögen und Rollen für Namensschilder</translation>
    </message>
    <message>
        <source>lists the printers of this computer</source>
        <translation>listet die Drucker dieses Computers</translation>
    </message>
    <message>
        <source>lists the ticket sources that import knows</source>
        <translation>listet die Ticketquellen, die der Import kennt</translation>
    </message>
    <message>
        <source>lists and changes what signed tickets are checked with</source>
        <translation>listet und ändert, womit signierte Tickets geprüft werden</translation>
    </message>
    <message>
        <source>says and changes what is chosen for the whole event</source>
        <translation>zeigt und ändert, was für die ganze Veranstaltung gewählt ist</translation>
    </message>
    <message>
        <source>checks event file and journal</source>
        <translation>prüft Veranstaltungsdatei und Journal</translation>
    </message>
    <message>
        <source>does the whole job on the sample event, without a display</source>
        <translation>macht die ganze Arbeit an der Beispielveranstaltung, ohne Bildschirm</translation>
    </message>
    <message>
        <source>%1 needs one word more.</source>
        <translation>%1 braucht noch ein Wort.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Unbekannte Option %1.</translation>
    </message>
    <message>
        <source>Unknown command “%1”. See: lanyard --help</source>
        <translation>Unbekannter Befehl „%1“. Siehe: lanyard --help</translation>
    </message>
    <message>
        <source>There is no display here for the desk window. Give a command (see lanyard --help), or watch “lanyard demo”.</source>
        <translation>Hier gibt es keinen Bildschirm für das Schalterfenster. Geben Sie einen Befehl an (siehe lanyard --help) oder sehen Sie sich „lanyard demo“ an.</translation>
    </message>
    <message>
        <source>lanyard [--event FILE] [--json] COMMAND …
Without a command the desk window opens; with --sample, on an invented event to try it.
</source>
        <translation>lanyard [--event FILE] [--json] COMMAND …
Ohne Befehl öffnet sich das Schalterfenster; mit --sample mit einer erfundenen Veranstaltung zum Ausprobieren.
</translation>
    </message>
    <message>
        <source>
Where an event has operators, whatever changes something needs one of them:
--operator NAME, with the PIN in LANYARD_PIN or --pin-file FILE, else it is asked for.
What takes a second person needs --supervisor NAME, with the PIN in LANYARD_SUPERVISOR_PIN
or --supervisor-pin-file FILE.
</source>
        <translation>
Sind Personen am Schalter eingetragen, braucht jede Änderung eine davon:
--operator NAME, mit der PIN in LANYARD_PIN oder --pin-file FILE, sonst wird sie erfragt.
Was eine zweite Person verlangt, braucht --supervisor NAME, mit der PIN in LANYARD_SUPERVISOR_PIN
oder --supervisor-pin-file FILE.
</translation>
    </message>
    <message>
        <source>
With --kiosk and no command the self-service window opens over the whole screen,
on the event file that is given or was open last.
</source>
        <translation>
Mit --kiosk und ohne Befehl öffnet sich das Selbstbedienungsfenster über den ganzen Bildschirm,
mit der angegebenen oder der zuletzt geöffneten Veranstaltungsdatei.
</translation>
    </message>
    <message>
        <source>
LANYARD_EVENT is the default for --event. Times are ISO 8601.
Exit status: 0 done or admitted, 1 failed, 2 wrong usage, 3 refused.</source>
        <translation>
LANYARD_EVENT ist die Vorgabe für --event. Zeiten nach ISO 8601.
Rückgabewert: 0 erledigt oder eingelassen, 1 gescheitert, 2 falscher Aufruf, 3 abgewiesen.</translation>
    </message>
    <message>
        <source>shares an event among several desks</source>
        <translation>teilt eine Veranstaltung zwischen mehreren Schaltern</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>See: lanyard %1 --help</source>
        <translation>Siehe: lanyard %1 --help</translation>
    </message>
    <message>
        <source>Say which event file to use: --event FILE, or LANYARD_EVENT in the environment.</source>
        <translation>Geben Sie die Veranstaltungsdatei an: --event FILE oder LANYARD_EVENT in der Umgebung.</translation>
    </message>
    <message>
        <source>door of this event</source>
        <translation>Eingang dieser Veranstaltung</translation>
    </message>
    <message>
        <source>This is written as .%1, not as “%2”.</source>
        <translation>Dies wird als .%1 geschrieben, nicht als „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no file that could be written over.</source>
        <translation>„%1“ ist keine Datei, die überschrieben werden kann.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>--day needs a day, written like 2026-11-28.</source>
        <translation>--day braucht einen Tag, geschrieben wie 2026-11-28.</translation>
    </message>
</context>
<context>
    <name>CommandOperators</name>
    <message>
        <source>The PIN of %1 is missing. Put it in the environment or in a file.</source>
        <translation>Die PIN von %1 fehlt. Legen Sie sie in der Umgebung oder in einer Datei ab.</translation>
    </message>
    <message>
        <source>This event has no operators yet. Leave --operator out, or add the first: lanyard operators add NAME --role organiser</source>
        <translation>Für diese Veranstaltung sind noch keine Personen am Schalter eingetragen. Lassen Sie --operator weg oder fügen Sie die erste hinzu: lanyard operators add NAME --role organiser</translation>
    </message>
    <message>
        <source>This event has operators. Say who does this: --operator NAME, with the PIN in LANYARD_PIN or --pin-file FILE.</source>
        <translation>Für diese Veranstaltung sind Personen am Schalter eingetragen. Geben Sie an, wer dies tut: --operator NAME, mit der PIN in LANYARD_PIN oder --pin-file FILE.</translation>
    </message>
    <message>
        <source>Name one who agrees: --supervisor NAME, with the PIN in LANYARD_SUPERVISOR_PIN or --supervisor-pin-file FILE.</source>
        <translation>Nennen Sie jemanden, der zustimmt: --supervisor NAME, mit der PIN in LANYARD_SUPERVISOR_PIN oder --supervisor-pin-file FILE.</translation>
    </message>
</context>
<context>
    <name>CorrectCommand</name>
    <message>
        <source>Puts right what the ticket source has wrong about a person. Later imports keep it.</source>
        <translation>Berichtigt, was die Ticketquelle über eine Person falsch angibt. Spätere Importe behalten es bei.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Der Ticketcode.</translation>
    </message>
    <message>
        <source>name, company, job_title, email, phone or notes.</source>
        <translation>name, company, job_title, email, phone oder notes.</translation>
    </message>
    <message>
        <source>Say whom and what: CODE FIELD=TEXT, where FIELD is name, company, job_title, email, phone or notes.</source>
        <translation>Geben Sie an, wen und was: CODE FIELD=TEXT; FIELD ist name, company, job_title, email, phone oder notes.</translation>
    </message>
    <message>
        <source>Corrected. Later imports keep it.</source>
        <translation>Berichtigt. Spätere Importe behalten es bei.</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Give the event a name: --name NAME.</source>
        <translation>Geben Sie der Veranstaltung einen Namen: --name NAME.</translation>
    </message>
    <message>
        <source>Give the first and the last day as YYYY-MM-DD: --starts DAY --ends DAY.</source>
        <translation>Geben Sie den ersten und den letzten Tag als YYYY-MM-DD an: --starts DAY --ends DAY.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>Die Veranstaltung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>An event of more than 60 days needs more than one event file.</source>
        <translation>Eine Veranstaltung von mehr als 60 Tagen braucht mehrere Veranstaltungsdateien.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write it like Asia/Shanghai.</source>
        <translation>„%1“ ist keine Zeitzone. Schreiben Sie sie wie Asia/Shanghai.</translation>
    </message>
    <message>
        <source>Makes a new event file with one door per day, open from midnight to midnight.</source>
        <translation>Legt eine neue Veranstaltungsdatei mit einem Eingang pro Tag an, offen von Mitternacht bis Mitternacht.</translation>
    </message>
    <message>
        <source>Name of the event.</source>
        <translation>Name der Veranstaltung.</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD.</source>
        <translation>Erster Tag, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD.</source>
        <translation>Letzter Tag, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>IANA name of the time zone; this computer&apos;s if left out.</source>
        <translation>IANA-Name der Zeitzone; ohne Angabe die dieses Computers.</translation>
    </message>
    <message>
        <source>Say where to make it: --event FILE.</source>
        <translation>Geben Sie an, wo sie angelegt wird: --event FILE.</translation>
    </message>
    <message>
        <source>Made %1 for “%2”. Doors: %3.</source>
        <translation>%1 für „%2“ angelegt. Eingänge: %3.</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>%1: no code found</source>
        <translation>%1: kein Code gefunden</translation>
    </message>
    <message>
        <source>Reads the codes in pictures and videos. Needs no event.</source>
        <translation>Liest die Codes in Bildern und Videos. Braucht keine Veranstaltung.</translation>
    </message>
    <message>
        <source>A picture or video.</source>
        <translation>Ein Bild oder Video.</translation>
    </message>
    <message>
        <source>Say which picture to read.</source>
        <translation>Geben Sie an, welches Bild gelesen wird.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Event file made: %1</source>
        <translation>Veranstaltungsdatei angelegt: %1</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows (%3): %4 on site, %5 online only, %6 skipped</source>
        <translation>%1 von %2 Zeilen importiert (%3): %4 vor Ort, %5 nur online, %6 ausgelassen</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <translation>Demoschalter</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The same export as %1, tried without storing: %2 new, %3 changed, %4 unchanged</source>
        <translation>Derselbe Export wie %1, ohne Speichern erprobt: %2 neu, %3 geändert, %4 unverändert</translation>
    </message>
    <message>
        <source>The code of %1 was not read.</source>
        <translation>Der Code von %1 wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Read from a picture: %1</source>
        <translation>Aus einem Bild gelesen: %1</translation>
    </message>
    <message>
        <source>%1 more people came in, each written to disk before the green light</source>
        <translation>%1 weitere Personen kamen herein, jede vor dem grünen Licht auf der Festplatte gespeichert</translation>
    </message>
    <message>
        <source>The sample event has nobody for the verdict %1.</source>
        <translation>Die Beispielveranstaltung hat niemanden für das Ergebnis %1.</translation>
    </message>
    <message>
        <source>%1 badges written; %2 need a look</source>
        <translation>%1 Namensschilder geschrieben; %2 bitte ansehen</translation>
    </message>
    <message>
        <source>The code of the badge was not read back.</source>
        <translation>Der Code des Namensschilds wurde nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>The code on the badge of %1 reads back as the ticket&apos;s</source>
        <translation>Der Code auf dem Namensschild von %1 wird als der des Tickets zurückgelesen</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>%1 Zeilen geschrieben</translation>
    </message>
    <message>
        <source>%1 people came, of %2 registrations on site; %3 scans were refused</source>
        <translation>%1 Personen kamen, von %2 Anmeldungen für vor Ort; %3 Scans wurden abgewiesen</translation>
    </message>
    <message>
        <source>That is not the number of people who arrived.</source>
        <translation>Das ist nicht die Zahl der Personen, die ankamen.</translation>
    </message>
    <message>
        <source>Event file and journal are whole; %1 records checked</source>
        <translation>Veranstaltungsdatei und Journal sind in Ordnung; %1 Einträge geprüft</translation>
    </message>
    <message>
        <source>Does the whole job on the sample event, without a display: creates, imports, admits, refuses, makes badges, exports, counts and verifies.</source>
        <translation>Macht die ganze Arbeit an der Beispielveranstaltung, ohne Bildschirm: anlegen, importieren, einlassen, abweisen, Namensschilder erstellen, exportieren, zählen und prüfen.</translation>
    </message>
    <message>
        <source>Where the files go; a new folder if left out.</source>
        <translation>Wohin die Dateien kommen; ohne Angabe ein neuer Ordner.</translation>
    </message>
    <message>
        <source>Done. Everything is in %1</source>
        <translation>Fertig. Alles liegt in %1</translation>
    </message>
    <message>
        <source>So many desks share the event for a morning, over a PostgreSQL that is started for it; one of them is cut off for a while.</source>
        <translation>So viele Schalter teilen sich die Veranstaltung einen Morgen lang, über ein PostgreSQL, das dafür gestartet wird; einer von ihnen ist eine Weile abgeschnitten.</translation>
    </message>
    <message>
        <source>--desks needs a number from %1 to %2.</source>
        <translation>--desks braucht eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Schalter %1</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed here. Install it (on Debian: apt install postgresql), then try again.</source>
        <translation>PostgreSQL ist hier nicht installiert. Installieren Sie es (unter Debian: apt install postgresql) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>PostgreSQL did not start:
%1</source>
        <translation>PostgreSQL ist nicht gestartet:
%1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>A PostgreSQL runs for this demo alone.</source>
        <translation>Ein PostgreSQL läuft nur für diese Vorführung.</translation>
    </message>
    <message>
        <source>%1 shares %3: %2 records are at the hub.</source>
        <translation>%1 teilt %3: %2 Einträge sind beim Hub.</translation>
    </message>
    <message>
        <source>%1 joined %3: %2 records came.</source>
        <translation>%1 ist bei %3 dabei: %2 Einträge sind gekommen.</translation>
    </message>
    <message>
        <source>%1 people came in at %2 desks; the hub was asked about each of them.</source>
        <translation>%1 Personen sind an %2 Schaltern hereingekommen; bei jeder wurde der Hub gefragt.</translation>
    </message>
    <message>
        <source>One ticket comes to two desks. %1 let its holder in.</source>
        <translation>Ein Ticket kommt an zwei Schalter. %1 hat die Person eingelassen.</translation>
    </message>
    <message>
        <source>The cable of %1 is pulled, and it goes on. It says: %2.</source>
        <translation>Das Kabel von %1 ist gezogen, und es geht weiter. Dort steht: %2.</translation>
    </message>
    <message>
        <source>Meanwhile %1 people come in elsewhere; and at %2 somebody whom %3 let in, which nobody can know.</source>
        <translation>Inzwischen kommen anderswo %1 Personen herein; und bei %2 jemand, den %3 schon eingelassen hat, was niemand wissen kann.</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 zeigt: %2</translation>
    </message>
    <message>
        <source>The cable of %1 is back.</source>
        <translation>Das Kabel von %1 steckt wieder.</translation>
    </message>
    <message>
        <source>%1 did not learn that somebody saw to it.</source>
        <translation>%1 hat nicht erfahren, dass sich jemand darum gekümmert hat.</translation>
    </message>
    <message>
        <source>%1 saw to it: no desk warns of it any more.</source>
        <translation>%1 hat sich darum gekümmert: kein Schalter warnt mehr davor.</translation>
    </message>
    <message>
        <source>Somebody without a ticket came in at %1. %2 scans the new badge.</source>
        <translation>Jemand ohne Ticket kam bei %1 herein. %2 scannt das neue Namensschild.</translation>
    </message>
    <message>
        <source>%1 counts %2 people, and %3 came in.</source>
        <translation>%1 zählt %2 Personen, und %3 sind hereingekommen.</translation>
    </message>
    <message>
        <source>%1 let %2 people in and refused %3; it knows of %4 who came. Its event file is whole.</source>
        <translation>%1 hat %2 Personen eingelassen und %3 abgewiesen; dort weiß man von %4, die gekommen sind. Die Veranstaltungsdatei ist unversehrt.</translation>
    </message>
    <message>
        <source>%1 does not have the same records.</source>
        <translation>%1 hat nicht dieselben Einträge.</translation>
    </message>
</context>
<context>
    <name>DoorsCommand</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>  Only if:</source>
        <translation>  Nur wenn:</translation>
    </message>
    <message>
        <source>  Asks: %1 (%2, --answer %3=…)</source>
        <translation>  Fragt: %1 (%2, --answer %3=…)</translation>
    </message>
    <message>
        <source>    For the volunteer: %1</source>
        <translation>    Für Helfende: %1</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie sie wie 2026-11-28T09:30.</translation>
    </message>
    <message>
        <source>Say when it opens and closes: --opens TIME --closes TIME.</source>
        <translation>Geben Sie an, wann er öffnet und schließt: --opens TIME --closes TIME.</translation>
    </message>
    <message>
        <source>The door would close before it opens.</source>
        <translation>Der Eingang würde schließen, bevor er öffnet.</translation>
    </message>
    <message>
        <source>--capacity needs a number of people; 0 for any number.</source>
        <translation>--capacity braucht eine Personenzahl; 0 für beliebig viele.</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. Import registrations first.</source>
        <translation>Die Ticketart „%1“ gibt es nicht. Importieren Sie zuerst Anmeldungen.</translation>
    </message>
    <message>
        <source>--reentry is once, once_a_day, after_exit or any.</source>
        <translation>--reentry ist once, once_a_day, after_exit oder any.</translation>
    </message>
    <message>
        <source>--exit-mode is on_request or second_scan.</source>
        <translation>--exit-mode ist on_request oder second_scan.</translation>
    </message>
    <message>
        <source>Two questions have the key “%1”. Each needs one of its own.</source>
        <translation>Zwei Fragen haben den Schlüssel „%1“. Jede braucht einen eigenen.</translation>
    </message>
    <message>
        <source>Say which door: lanyard doors add NAME, or lanyard doors change NAME.</source>
        <translation>Geben Sie an, welcher Eingang: lanyard doors add NAME oder lanyard doors change NAME.</translation>
    </message>
    <message>
        <source>Lists the doors; “add NAME” and “change NAME” with the options below write one.</source>
        <translation>Listet die Eingänge; „add NAME“ und „change NAME“ mit den Optionen unten schreiben einen.</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, or change NAME.</source>
        <translation>Nichts, oder add NAME, oder change NAME.</translation>
    </message>
    <message>
        <source>When people are let in from.</source>
        <translation>Ab wann Personen eingelassen werden.</translation>
    </message>
    <message>
        <source>When no longer.</source>
        <translation>Ab wann nicht mehr.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Wo er ist.</translation>
    </message>
    <message>
        <source>A ticket type that is let in; may stand several times. Empty: everybody on site.</source>
        <translation>Eine Ticketart, die eingelassen wird; mehrfach möglich. Leer: alle mit Vor-Ort-Ticket.</translation>
    </message>
    <message>
        <source>How many people fit in.</source>
        <translation>Wie viele Personen hineinpassen.</translation>
    </message>
    <message>
        <source>How often a ticket comes in: once, once_a_day, after_exit (once after each exit) or any.</source>
        <translation>Wie oft man mit einem Ticket hereinkommt: once (einmal), once_a_day (einmal am Tag), after_exit (einmal nach jedem Hinausgehen) oder any (beliebig oft).</translation>
    </message>
    <message>
        <source>How people are counted out: on_request (admit --exit), or second_scan (who is inside and scanned again, leaves).</source>
        <translation>Wie das Hinausgehen gezählt wird: on_request (admit --exit) oder second_scan (wer drinnen ist und noch einmal gescannt wird, geht).</translation>
    </message>
    <message>
        <source>What has to be so besides; empty: nothing. As in: ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</source>
        <translation>Was außerdem gelten muss; leer: nichts. Zum Beispiel: ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</translation>
    </message>
    <message>
        <source>What is asked before somebody is let in; may stand several times, empty: nothing. Written %1</source>
        <translation>Was vor dem Einlass gefragt wird; mehrfach möglich, leer: nichts. Geschrieben %1</translation>
    </message>
    <message>
        <source>Doors are listed, added or changed; “%1” is none of these.</source>
        <translation>Eingänge werden gelistet, hinzugefügt oder geändert; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>--without-hub is admit, ask or refuse.</source>
        <translation>--without-hub ist admit, ask oder refuse.</translation>
    </message>
    <message>
        <source>What the door does while the hub does not answer: admit, ask (the person at the desk) or refuse.</source>
        <translation>Was der Eingang tut, solange der Hub nicht antwortet: admit (einlassen), ask (die Person am Schalter fragen) oder refuse (abweisen).</translation>
    </message>
    <message>
        <source>--apart-seats is a number of seats, or 0.</source>
        <translation>--apart-seats ist eine Anzahl von Plätzen oder 0.</translation>
    </message>
    <message>
        <source>Of a door with a capacity: so many seats are kept for each desk, which it may give away while the hub does not answer.</source>
        <translation>Bei einem Eingang mit begrenzter Platzzahl: So viele Plätze bleiben für jeden Schalter, die er vergeben darf, solange der Hub nicht antwortet.</translation>
    </message>
</context>
<context>
    <name>EventTemplates</name>
    <message>
        <source>A template of the event cannot be used: %1 (%2)</source>
        <translation>Eine Vorlage der Veranstaltung ist nicht verwendbar: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes the attendance: one row a person or a door, the journal, or a list to tick.</source>
        <translation>Schreibt die Anwesenheit: eine Zeile je Person oder Eingang, das Journal oder eine Liste zum Abhaken.</translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation>Nur dieser Eingang.</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>Nur dieser Tag der Veranstaltung, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>people, no-shows, doors, journal, or list: whoever is not in yet, to be ticked on paper. people if left out.</source>
        <translation>people, no-shows, doors, journal oder list: wer noch nicht drinnen ist, zum Abhaken auf Papier. Ohne Angabe people.</translation>
    </message>
    <message>
        <source>Carry this column of the imported file along; may be given again; all: every column.</source>
        <translation>Diese Spalte der importierten Datei mitnehmen; mehrfach möglich; all: jede Spalte.</translation>
    </message>
    <message>
        <source>The file to write: .csv, .xlsx, .pdf or .json.</source>
        <translation>Die Datei, die geschrieben wird: .csv, .xlsx, .pdf oder .json.</translation>
    </message>
    <message>
        <source>Say which file to write: -o FILE.xlsx</source>
        <translation>Geben Sie an, welche Datei geschrieben wird: -o FILE.xlsx</translation>
    </message>
    <message>
        <source>--with goes with people and no-shows.</source>
        <translation>--with geht mit people und no-shows.</translation>
    </message>
    <message>
        <source>What to write is said with --what.</source>
        <translation>Was geschrieben wird, sagt --what.</translation>
    </message>
    <message>
        <source>--what is one of: %1.</source>
        <translation>--what ist eines von: %1.</translation>
    </message>
    <message>
        <source>%1: rows: %2</source>
        <translation>%1: Zeilen: %2</translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>admitted</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>Finds people by the beginnings of name, pinyin, company, e-mail, phone, order or code.</source>
        <translation>Findet Personen nach dem Anfang von Name, Pinyin, Firma, E-Mail, Telefon, Bestellung oder Code.</translation>
    </message>
    <message>
        <source>What they say at the door.</source>
        <translation>Was die Person am Eingang sagt.</translation>
    </message>
    <message>
        <source>Say whom to find.</source>
        <translation>Geben Sie an, wer gesucht wird.</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try fewer letters.</source>
        <translation>Zu „%1“ wurde niemand gefunden. Versuchen Sie weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>GivenClock</name>
    <message>
        <source>At this time instead of now.</source>
        <translation>Zu dieser Zeit statt jetzt.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie sie wie 2026-11-28T09:30.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>No desk is called “%1”. There are: %2</source>
        <translation>Kein Schalter heißt „%1“. Es gibt: %2</translation>
    </message>
    <message>
        <source>Tells what was done to a person, at a desk, or which unknown codes were shown; the newest last, refused scans included.</source>
        <translation>Sagt, was mit einer Person oder an einem Schalter geschah oder welche unbekannten Codes gezeigt wurden; das Neueste zuletzt, auch abgewiesene Scans.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Der Ticketcode.</translation>
    </message>
    <message>
        <source>Everything that this desk did.</source>
        <translation>Alles, was dieser Schalter getan hat.</translation>
    </message>
    <message>
        <source>The unknown codes, and how often each was shown.</source>
        <translation>Die unbekannten Codes und wie oft jeder gezeigt wurde.</translation>
    </message>
    <message>
        <source>Only so many, the latest.</source>
        <translation>Nur so viele, die letzten.</translation>
    </message>
    <message>
        <source>Say whose history: one code, or --desk NAME, or --unknown.</source>
        <translation>Geben Sie an, wessen Verlauf: ein Code, oder --desk NAME, oder --unknown.</translation>
    </message>
    <message>
        <source>--latest needs a number of records.</source>
        <translation>--latest braucht eine Anzahl von Einträgen.</translation>
    </message>
</context>
<context>
    <name>HubCommand</name>
    <message>
        <source>Say where the event is to be kept on this computer: --event FILE.lanyard.</source>
        <translation>Sagen Sie, wo die Veranstaltung auf diesem Computer liegen soll: --event DATEI.lanyard.</translation>
    </message>
    <message>
        <source>This event file knows no hub. Share it first: lanyard hub init URL.</source>
        <translation>Diese Veranstaltungsdatei kennt keinen Hub. Teilen Sie sie zuerst: lanyard hub init URL.</translation>
    </message>
    <message>
        <source>This desk works without the hub from now on. Its records stay; they travel in exchange files.</source>
        <translation>Dieser Schalter arbeitet von jetzt an ohne den Hub. Seine Einträge bleiben; sie reisen in Austauschdateien.</translation>
    </message>
    <message>
        <source>The hub takes nothing from “%1” any more.</source>
        <translation>Der Hub nimmt von „%1“ nichts mehr an.</translation>
    </message>
    <message>
        <source>Shares an event among several desks. init URL puts it into an empty PostgreSQL database (postgresql://name:password@host/database) and tells the join code; join CODE (or the URL, or an exchange file) brings it to this computer, into --event FILE; status and sync say and do what their names say; exchange FILE takes in and adds records where there is no network; code tells the join code again; revoke DESK shuts a desk out; leave takes this desk off.</source>
        <translation>Teilt eine Veranstaltung zwischen mehreren Schaltern. init URL legt sie in eine leere PostgreSQL-Datenbank (postgresql://name:passwort@host/datenbank) und nennt den Beitrittscode; join CODE (oder die URL oder eine Austauschdatei) holt sie auf diesen Computer, nach --event DATEI; status und sync sagen und tun, was sie heißen; exchange DATEI liest Einträge ein und fügt welche hinzu, wo es kein Netz gibt; code nennt den Beitrittscode noch einmal; revoke SCHALTER schließt einen Schalter aus; leave löst diesen Schalter.</translation>
    </message>
    <message>
        <source>init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>init URL, join CODE, status, sync, exchange DATEI, code, revoke SCHALTER oder leave.</translation>
    </message>
    <message>
        <source>With an address: the certificate of who vouches for the database&apos;s, as a PEM file; its name is checked then.</source>
        <translation>Mit einer Adresse: das Zertifikat dessen, der für das der Datenbank bürgt, als PEM-Datei; dann wird ihr Name geprüft.</translation>
    </message>
    <message>
        <source>Say what to do: init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>Sagen Sie, was zu tun ist: init URL, join CODE, status, sync, exchange DATEI, code, revoke SCHALTER oder leave.</translation>
    </message>
    <message>
        <source>%1 records are here, %2 are on their way …</source>
        <translation>%1 Einträge sind hier, %2 sind unterwegs …</translation>
    </message>
    <message>
        <source>%1 records are on their way to the hub …</source>
        <translation>%1 Einträge sind unterwegs zum Hub …</translation>
    </message>
    <message>
        <source>The event is at the hub, with %1 records. On every other desk: “Join a hub” on the start page, or lanyard --event FILE hub join CODE, with this code:
%2</source>
        <translation>Die Veranstaltung ist am Hub, mit %1 Einträgen. An jedem anderen Schalter: „Einem Hub beitreten“ auf der ersten Seite oder lanyard --event DATEI hub join CODE, mit diesem Code:
%2</translation>
    </message>
    <message>
        <source>%1 is on this computer now, with %2 records.</source>
        <translation>%1 ist jetzt auf diesem Computer, mit %2 Einträgen.</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1: %2 Einträge kamen daraus, %3 gingen hinein.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>To have it read as the file itself says and the rest forgotten: --afresh</source>
        <translation>Um die Datei nur nach ihrem eigenen Inhalt zu lesen und das Übrige zu vergessen: --afresh</translation>
    </message>
    <message>
        <source>--map needs FIELD=HEADER, where FIELD is one of: %1</source>
        <translation>--map braucht FIELD=HEADER; FIELD ist eines von: %1</translation>
    </message>
    <message>
        <source>--status needs WORD=STANDING, where STANDING is one of: confirmed, unpaid, pending, cancelled, blocked</source>
        <translation>--status braucht WORD=STANDING; STANDING ist eines von: confirmed, unpaid, pending, cancelled, blocked</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>Die Quelle „%1“ gibt es nicht. Siehe: lanyard sources</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known are: %2</source>
        <translation>Die Kodierung „%1“ gibt es nicht. Bekannt sind: %2</translation>
    </message>
    <message>
        <source>--several is “each” (one registration a person) or “one” (one a row).</source>
        <translation>--several ist „each“ (eine Anmeldung je Person) oder „one“ (eine je Zeile).</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 of %2 registrations are missing from the file, which is many. If they are all to be cancelled, say so with: --accept-removals --removals %1</source>
        <translation>Nichts wurde geändert: %1 von %2 Anmeldungen fehlen in der Datei, das sind viele. Sollen wirklich alle storniert werden, dann mit: --accept-removals --removals %1</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>Not stored: %1.</source>
        <translation>Nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed: not every row of “%1” could be read, so nobody is cancelled for missing in it. Correct the rows below, or import without --accept-removals.</source>
        <translation>Nichts wurde geändert: Nicht jede Zeile von „%1“ war lesbar, also wird niemand storniert, weil er darin fehlt. Berichtigen Sie die Zeilen unten oder importieren Sie ohne --accept-removals.</translation>
    </message>
    <message>
        <source>    row %1: %2</source>
        <translation>    Zeile %1: %2</translation>
    </message>
    <message>
        <source>Takes registrations in from any spreadsheet: each file whole or not at all.</source>
        <translation>Übernimmt Anmeldungen aus jeder Tabelle: jede Datei ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>The export of a ticket source.</source>
        <translation>Der Export einer Ticketquelle.</translation>
    </message>
    <message>
        <source>Where the file comes from; see: lanyard sources.</source>
        <translation>Woher die Datei kommt; siehe: lanyard sources.</translation>
    </message>
    <message>
        <source>Reads FIELD from the column HEADER.</source>
        <translation>Liest FIELD aus der Spalte HEADER.</translation>
    </message>
    <message>
        <source>What the source&apos;s word WORD means: confirmed, unpaid, pending, cancelled or blocked.</source>
        <translation>Was das Wort WORD der Quelle bedeutet: confirmed, unpaid, pending, cancelled oder blocked.</translation>
    </message>
    <message>
        <source>The encoding of the text, if it is recognised wrongly.</source>
        <translation>Die Kodierung des Textes, falls sie falsch erkannt wird.</translation>
    </message>
    <message>
        <source>What a row for several people becomes: “each” (the default) or “one” registration.</source>
        <translation>Was aus einer Zeile für mehrere Personen wird: „each“ (Vorgabe, jede einzeln) oder „one“ (eine Anmeldung).</translation>
    </message>
    <message>
        <source>Forgets how a file with the same headers was read before.</source>
        <translation>Vergisst, wie eine Datei mit denselben Überschriften früher gelesen wurde.</translation>
    </message>
    <message>
        <source>Reports, but stores nothing.</source>
        <translation>Berichtet, speichert aber nichts.</translation>
    </message>
    <message>
        <source>Cancels registrations that are missing from the file.</source>
        <translation>Storniert Anmeldungen, die in der Datei fehlen.</translation>
    </message>
    <message>
        <source>How many are cancelled, said again: needed for more than 20 or 2 %.</source>
        <translation>Wie viele storniert werden, zur Bestätigung: nötig bei mehr als 20 oder 2&#xa0;%.</translation>
    </message>
    <message>
        <source>Say which file to import.</source>
        <translation>Geben Sie an, welche Datei importiert wird.</translation>
    </message>
    <message>
        <source>--accept-removals takes one file: the whole export, nothing else.</source>
        <translation>--accept-removals nimmt genau eine Datei: den ganzen Export, sonst nichts.</translation>
    </message>
    <message>
        <source>--removals is the number of people to cancel, and goes with --accept-removals.</source>
        <translation>--removals ist die Zahl der Personen, die storniert werden, und geht mit --accept-removals.</translation>
    </message>
    <message>
        <source>No row of “%1” could be taken.</source>
        <translation>Keine Zeile von „%1“ konnte übernommen werden.</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix, signierte Tickets</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io, privater Schlüssel der Veranstaltung</translation>
    </message>
    <message>
        <source>There is no key: only tickets of the list are let in.</source>
        <translation>Es gibt keinen Schlüssel: Nur Tickets der Liste werden eingelassen.</translation>
    </message>
    <message>
        <source>Key %1  ·  %2</source>
        <translation>Schlüssel %1  ·  %2</translation>
    </message>
    <message>
        <source>Item %1 is “%2”.</source>
        <translation>Produkt %1 ist „%2“.</translation>
    </message>
    <message>
        <source>Tickets taken back: %1, blocked: %2</source>
        <translation>Widerrufene Tickets: %1, gesperrte: %2</translation>
    </message>
    <message>
        <source>“%1” is a private key: it signs tickets and must stay secret. Lanyard needs the public one.</source>
        <translation>„%1“ ist ein privater Schlüssel: Er signiert Tickets und muss geheim bleiben. Lanyard braucht den öffentlichen.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” holds no public key of pretix. It is the event as pretix&apos; API answers it (valid_keys), a PEM file, or the base64 of one.</source>
        <translation>„%1“ enthält keinen öffentlichen Schlüssel von pretix. Das ist die Veranstaltung, wie die API von pretix sie liefert (valid_keys), eine PEM-Datei oder deren Base64.</translation>
    </message>
    <message>
        <source>This event is a series. Say which of its dates this is, else tickets of every date are genuine here: lanyard settings --pretix-date NUMBER</source>
        <translation>Diese Veranstaltung ist eine Reihe. Geben Sie an, welcher Termin dies ist, sonst gelten hier Tickets jedes Termins als echt: lanyard settings --pretix-date NUMBER</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys add FILE</source>
        <translation>Geben Sie an, welcher Schlüssel: lanyard keys add FILE</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys remove KEY</source>
        <translation>Geben Sie an, welcher Schlüssel: lanyard keys remove KEY</translation>
    </message>
    <message>
        <source>Say which list: lanyard keys %1 FILE</source>
        <translation>Geben Sie an, welche Liste: lanyard keys %1 FILE</translation>
    </message>
    <message>
        <source>“%1” is no list of tickets. It is a page of pretix&apos; API (results with secret), or has one ticket code a line.</source>
        <translation>„%1“ ist keine Liste von Tickets. Das ist eine Seite der API von pretix (results mit secret) oder ein Ticketcode je Zeile.</translation>
    </message>
    <message>
        <source>The last page is missing: pretix says that another one follows. Give all pages at once; nothing was changed.</source>
        <translation>Die letzte Seite fehlt: pretix sagt, dass eine weitere folgt. Geben Sie alle Seiten auf einmal an; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say which item of pretix is which ticket type: lanyard keys item 42 &quot;Standard&quot;</source>
        <translation>Geben Sie an, welches Produkt von pretix welche Ticketart ist: lanyard keys item 42 &quot;Standard&quot;</translation>
    </message>
    <message>
        <source>Lists the keys that signed tickets are checked with, and changes them and the lists of tickets that the ticket seller took back.</source>
        <translation>Listet die Schlüssel, mit denen signierte Tickets geprüft werden, und ändert sie und die Listen der Tickets, die der Ticketanbieter widerrufen hat.</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE or BASE64 (the event of pretix&apos; API, PEM); remove KEY; revoked FILE and blocked FILE (pages of pretix&apos; API, or a code a line: they are added to the list); item NUMBER TYPE (which ticket type an item of pretix is; an empty one forgets it).</source>
        <translation>Nichts, oder: add FILE oder BASE64 (die Veranstaltung aus der API von pretix, PEM); remove KEY; revoked FILE und blocked FILE (Seiten der API von pretix oder ein Code je Zeile: sie werden der Liste hinzugefügt); item NUMBER TYPE (welche Ticketart ein Produkt von pretix ist; eine leere vergisst es).</translation>
    </message>
    <message>
        <source>With add: the file with the private key of the event in alf.io.</source>
        <translation>Mit add: die Datei mit dem privaten Schlüssel der Veranstaltung in alf.io.</translation>
    </message>
    <message>
        <source>With revoked and blocked: the list is nothing but these files.</source>
        <translation>Mit revoked und blocked: Die Liste besteht nur aus diesen Dateien.</translation>
    </message>
    <message>
        <source>“%1” is none of add, remove, revoked, blocked, item.</source>
        <translation>„%1“ ist nichts von add, remove, revoked, blocked, item.</translation>
    </message>
</context>
<context>
    <name>Meant</name>
    <message>
        <source>“%1” was replaced by another code of %2. Find it by name: lanyard find NAME</source>
        <translation>„%1“ wurde durch einen anderen Code von %2 ersetzt. Suchen Sie nach dem Namen: lanyard find NAME</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find the person by name: lanyard find NAME</source>
        <translation>Niemand hat den Code „%1“. Suchen Sie die Person nach dem Namen: lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>Die Ticketart „%1“ gibt es nicht. Es gibt: %2</translation>
    </message>
    <message>
        <source>--%1 is written KEY=TEXT.</source>
        <translation>--%1 wird KEY=TEXT geschrieben.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters, none of them a control character.</source>
        <translation>Ein Name hat 1 bis %1 Zeichen, keines davon ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>“%1” takes up to %2 characters, none of them a control character.</source>
        <translation>„%1“ nimmt bis zu %2 Zeichen, keines davon ein Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>MediaCommand</name>
    <message>
        <source>  Roll, %1 mm wide; a badge is %2 to %3 mm long</source>
        <translation>  Rolle, %1 mm breit; ein Namensschild ist %2 bis %3 mm lang</translation>
    </message>
    <message>
        <source>  Page: %1 mm</source>
        <translation>  Seite: %1 mm</translation>
    </message>
    <message>
        <source>  Labels: %1, each %2 mm</source>
        <translation>  Etiketten: %1, jedes %2 mm</translation>
    </message>
    <message>
        <source>  Left blank by the printer: %1 mm left, %2 mm head, %3 mm right, %4 mm foot</source>
        <translation>  Vom Drucker frei gelassen: %1 mm links, %2 mm oben, %3 mm rechts, %4 mm unten</translation>
    </message>
    <message>
        <source>  Black and white only</source>
        <translation>  Nur schwarz-weiß</translation>
    </message>
    <message>
        <source>Lists what badges can be laid on: labels, sheets and rolls, with those of gLabels if it is installed. A size in mm, like 62x100, is a medium, too.</source>
        <translation>Listet, worauf Namensschilder gedruckt werden können: Etiketten, Bögen und Rollen, mit denen von gLabels, falls installiert. Auch eine Größe in mm, wie 62x100, ist ein Medium.</translation>
    </message>
    <message>
        <source>One of them, or a word of the names to list.</source>
        <translation>Eines davon, oder ein Wort der Namen, die gelistet werden.</translation>
    </message>
    <message>
        <source>There is no medium “%1”.</source>
        <translation>Das Medium „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Adds a line to the notes on a person; whoever scans them next has to confirm it.</source>
        <translation>Fügt den Notizen zu einer Person eine Zeile hinzu; wer sie als Nächstes scannt, muss sie bestätigen.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Der Ticketcode.</translation>
    </message>
    <message>
        <source>The note.</source>
        <translation>Die Notiz.</translation>
    </message>
    <message>
        <source>Say about whom and what: a code and the note.</source>
        <translation>Geben Sie an, zu wem und was: einen Code und die Notiz.</translation>
    </message>
    <message>
        <source>Noted. Whoever scans %1 next reads: %2</source>
        <translation>Notiert. Wer %1 als Nächstes scannt, liest: %2</translation>
    </message>
</context>
<context>
    <name>OperatorsCommand</name>
    <message>
        <source>There are no operators: whoever sits at a desk may do everything.</source>
        <translation>Niemand ist eingetragen: Wer an einem Schalter sitzt, darf alles.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>  ·  signs in by badge, too</source>
        <translation>  ·  loggt sich auch mit Namensschild ein</translation>
    </message>
    <message>
        <source>--role is volunteer, lead or organiser.</source>
        <translation>--role ist volunteer, lead oder organiser.</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find it by name: lanyard find NAME</source>
        <translation>Niemand hat den Code „%1“. Suchen Sie nach dem Namen: lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no PIN, or not twice the same. Type it, pipe it in, or name a file: --new-pin-file FILE.</source>
        <translation>Die PIN fehlt oder war nicht zweimal dieselbe. Tippen Sie sie ein, übergeben Sie sie per Pipe oder nennen Sie eine Datei: --new-pin-file FILE.</translation>
    </message>
    <message>
        <source>Lists who may work at the desks; “add NAME”, “change NAME” and “remove NAME” change it. A PIN stands on no command line: it is read from standard input or a file.</source>
        <translation>Listet, wer an den Schaltern arbeiten darf; „add NAME“, „change NAME“ und „remove NAME“ ändern es. Eine PIN steht auf keiner Befehlszeile: Sie wird von der Standardeingabe oder aus einer Datei gelesen.</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, change NAME, remove NAME.</source>
        <translation>Nichts, oder add NAME, change NAME, remove NAME.</translation>
    </message>
    <message>
        <source>volunteer, lead or organiser.</source>
        <translation>volunteer, lead oder organiser.</translation>
    </message>
    <message>
        <source>The code of a badge that signs in, too; empty for none.</source>
        <translation>Der Code eines Namensschilds, mit dem man sich auch einloggen kann; leer für keines.</translation>
    </message>
    <message>
        <source>Another name from now on.</source>
        <translation>Ab jetzt ein anderer Name.</translation>
    </message>
    <message>
        <source>Another PIN from now on.</source>
        <translation>Ab jetzt eine andere PIN.</translation>
    </message>
    <message>
        <source>The new PIN is the first line of this file.</source>
        <translation>Die neue PIN ist die erste Zeile dieser Datei.</translation>
    </message>
    <message>
        <source>Operators are listed, added, changed or removed; “%1” is none of these.</source>
        <translation>Personen am Schalter werden gelistet, hinzugefügt, geändert oder entfernt; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>Say who: lanyard operators %1 NAME</source>
        <translation>Geben Sie an, wer: lanyard operators %1 NAME</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>--start, --crop-marks and --cut-lines go with --medium NAME.</source>
        <translation>--start, --crop-marks und --cut-lines gehen mit --medium NAME.</translation>
    </message>
    <message>
        <source>There is no medium “%1”. See: lanyard media. Or say its size in mm, like 62x100.</source>
        <translation>Das Medium „%1“ gibt es nicht. Siehe: lanyard media. Oder geben Sie seine Größe in mm an, wie 62x100.</translation>
    </message>
    <message>
        <source>--start is a label of the sheet, from 1 to %1.</source>
        <translation>--start ist ein Etikett des Bogens, von 1 bis %1.</translation>
    </message>
    <message>
        <source>--offset is two numbers of millimetres: 1.5,-0.5</source>
        <translation>--offset sind zwei Zahlen in Millimetern: 1.5,-0.5</translation>
    </message>
    <message>
        <source>--scale is two numbers of percent: 100,99.5</source>
        <translation>--scale sind zwei Zahlen in Prozent: 100,99.5</translation>
    </message>
    <message>
        <source>No printer is off by more than %1 mm or %2 percent. Measure again.</source>
        <translation>Kein Drucker weicht um mehr als %1 mm oder %2 Prozent ab. Messen Sie noch einmal.</translation>
    </message>
    <message>
        <source>What is printed on: a name of lanyard media, or a size in mm like 62x100. Without it each page is as large as its badge.</source>
        <translation>Worauf gedruckt wird: ein Name aus lanyard media oder eine Größe in mm wie 62x100. Ohne das ist jede Seite so groß wie ihr Namensschild.</translation>
    </message>
    <message>
        <source>The first label of the first sheet that is free, counted as one reads; 1 if left out.</source>
        <translation>Das erste freie Etikett des ersten Bogens, in Leserichtung gezählt; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>Short lines outside the corners of each badge.</source>
        <translation>Kurze Linien außerhalb der Ecken jedes Namensschilds.</translation>
    </message>
    <message>
        <source>A thin line around each badge.</source>
        <translation>Eine dünne Linie um jedes Namensschild.</translation>
    </message>
    <message>
        <source>Moves everything: millimetres to the right and down, like 1.5,-0.5. See --calibration.</source>
        <translation>Verschiebt alles: Millimeter nach rechts und unten, wie 1.5,-0.5. Siehe --calibration.</translation>
    </message>
    <message>
        <source>Stretches everything: percent across and down, like 100,99.5.</source>
        <translation>Streckt alles: Prozent waagerecht und senkrecht, wie 100,99.5.</translation>
    </message>
</context>
<context>
    <name>PayCommand</name>
    <message>
        <source>Marks an unpaid ticket as paid at the desk. Later imports keep it, unless they cancel the ticket.</source>
        <translation>Vermerkt ein unbezahltes Ticket als am Schalter bezahlt. Spätere Importe behalten es bei, außer sie stornieren das Ticket.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Der Ticketcode.</translation>
    </message>
    <message>
        <source>Say whose ticket was paid: one code.</source>
        <translation>Geben Sie an, wessen Ticket bezahlt wurde: einen Code.</translation>
    </message>
    <message>
        <source>Only an unpaid ticket is marked as paid. %1: %2.</source>
        <translation>Nur ein unbezahltes Ticket wird als bezahlt vermerkt. %1: %2.</translation>
    </message>
    <message>
        <source>%1 has paid.</source>
        <translation>%1 hat bezahlt.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Was checked in</source>
        <translation>War eingecheckt</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>Nur online</translation>
    </message>
    <message>
        <source>May come in</source>
        <translation>Darf hinein</translation>
    </message>
</context>
<context>
    <name>PinSource</name>
    <message>
        <source>PIN of %1:</source>
        <translation>PIN von %1:</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 64 characters:</source>
        <translation>Die neue PIN, 4 bis 64 Zeichen:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Noch einmal dieselbe:</translation>
    </message>
</context>
<context>
    <name>PlainWording</name>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <source>an archive; the table may be inside it</source>
        <translation>ein Archiv; die Tabelle ist vielleicht darin</translation>
    </message>
    <message>
        <source>a web page without a table, perhaps one that asks to log in</source>
        <translation>eine Webseite ohne Tabelle, vielleicht eine Login-Seite</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>eine gespeicherte Webseite</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>eine binäre Excel-Arbeitsmappe (.xlsb)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>There is no “%1”. Check the name.</source>
        <translation>„%1“ gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>No printer is chosen for this desk. Choose one under “This desk” in the office.</source>
        <translation>Für diesen Schalter ist kein Drucker gewählt. Wählen Sie einen im Büro unter „Dieser Schalter“.</translation>
    </message>
    <message>
        <source>“%1” may not be read or written by this user. Change its permissions or copy it.</source>
        <translation>„%1“ darf von diesem Benutzerkonto nicht gelesen oder geschrieben werden. Ändern Sie die Rechte oder kopieren Sie die Datei.</translation>
    </message>
    <message>
        <source>“%1” can be read but not written. Copy it to a folder of this computer and open the copy.</source>
        <translation>„%1“ kann gelesen, aber nicht geschrieben werden. Kopieren Sie die Datei in einen Ordner dieses Computers und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“%1” is open in another Lanyard. Close it there, or work there.</source>
        <translation>„%1“ ist in einem anderen Lanyard geöffnet. Schließen Sie die Datei dort oder arbeiten Sie dort.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Try again.</source>
        <translation>„%1“ hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read (%2). Correct it there, or say which encoding it is in: --encoding.</source>
        <translation>Der Text von „%1“ ist nicht lesbar (%2). Berichtigen Sie ihn dort oder geben Sie an, in welcher Kodierung er ist: --encoding.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Take the last good copy of it.</source>
        <translation>„%1“ ist beschädigt und blieb, wie es ist. Nehmen Sie die letzte gute Kopie davon.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Lanyard. Install that version here.</source>
        <translation>„%1“ wurde von einem neueren Lanyard geschrieben. Installieren Sie diese Version hier.</translation>
    </message>
    <message>
        <source>“%1” is no event file of Lanyard. Choose a file that ends in .lanyard, or make a new event.</source>
        <translation>„%1“ ist keine Veranstaltungsdatei von Lanyard. Wählen Sie eine Datei, die auf .lanyard endet, oder legen Sie eine neue Veranstaltung an.</translation>
    </message>
    <message>
        <source>This badge is that of %1 already.</source>
        <translation>Dieses Namensschild gehört schon zu %1.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>„%1“ gibt es schon und blieb, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; everything shown as done is safe.</source>
        <translation>Die Festplatte ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; alles als erledigt Gezeigte ist sicher.</translation>
    </message>
    <message>
        <source>“%1” is empty. Get it again from where it came.</source>
        <translation>„%1“ ist leer. Holen Sie die Datei noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>“%1” ends in the middle. Copy or download it again.</source>
        <translation>„%1“ ist unvollständig. Kopieren oder laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in the spreadsheet program and save it without.</source>
        <translation>„%1“ ist mit einem Passwort geschützt. Öffnen Sie die Datei in der Tabellenkalkulation und speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>“%1” is too large for a template. Save its pictures smaller, then put them in again.</source>
        <translation>„%1“ ist zu groß für eine Vorlage. Speichern Sie die Bilder darin kleiner und fügen Sie sie dann wieder ein.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large. Save it smaller.</source>
        <translation>Das Bild „%1“ ist zu groß. Speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>“%1” is too large for a key or a list of tickets. Choose the right file.</source>
        <translation>„%1“ ist zu groß für einen Schlüssel oder eine Liste von Tickets. Wählen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>“%1” is too large. Split it, or export fewer columns.</source>
        <translation>„%1“ ist zu groß. Teilen Sie die Datei auf oder exportieren Sie weniger Spalten.</translation>
    </message>
    <message>
        <source>“%1” is %2. Export or save it as XLSX or CSV.</source>
        <translation>„%1“ ist %2. Exportieren oder speichern Sie den Inhalt als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read here. Save it as CSV or XLSX.</source>
        <translation>Diese Art von Datei wird hier nicht gelesen: „%1“. Speichern Sie sie als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Take it again as PNG or JPEG.</source>
        <translation>„%1“ ist kein lesbares Bild. Nehmen Sie es noch einmal auf, als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>This pretix export has no ticket codes. Export it again with the column “Secret” (“Ticket secret”) ticked.</source>
        <translation>Dieser pretix-Export hat keine Ticketcodes. Exportieren Sie ihn noch einmal mit angehakter Spalte „Secret“ („Ticket secret“).</translation>
    </message>
    <message>
        <source>The file has no column for “%1”. Export it with that column, say which one it is (--map %1=HEADER), or, if its source has no ticket codes at all, read it as a guest list (--source guest-list).</source>
        <translation>Die Datei hat keine Spalte für „%1“. Exportieren Sie sie mit dieser Spalte, geben Sie an, welche es ist (--map %1=HEADER), oder lesen Sie sie, wenn ihre Quelle gar keine Ticketcodes hat, als Gästeliste (--source guest-list).</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Look at its first row for the right name.</source>
        <translation>Die Datei hat keine Spalte „%1“. Der richtige Name steht in ihrer ersten Zeile.</translation>
    </message>
    <message>
        <source>The first operator of an event is an organiser.</source>
        <translation>Die erste Person am Schalter einer Veranstaltung muss die Rolle „Organisation“ haben.</translation>
    </message>
    <message>
        <source>“%1” is the last organiser. Make somebody else one first.</source>
        <translation>„%1“ hat als einzige Person noch die Rolle „Organisation“. Geben Sie diese Rolle zuerst jemand anderem.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 64 characters.</source>
        <translation>Eine PIN hat 4 bis 64 Zeichen.</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>Das kann nicht stimmen: %1.</translation>
    </message>
    <message>
        <source>A badge of %1 mm does not fit on a label of %2 mm. Choose another medium or another template.</source>
        <translation>Ein Namensschild von %1 mm passt nicht auf ein Etikett von %2 mm. Wählen Sie ein anderes Medium oder eine andere Vorlage.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check that it is there, switched on and connected.</source>
        <translation>„%1“ ist nicht erreichbar. Ist alles vorhanden, eingeschaltet und verbunden?</translation>
    </message>
    <message>
        <source>“%1” does not accept jobs: %2</source>
        <translation>„%1“ nimmt keine Aufträge an: %2</translation>
    </message>
    <message>
        <source>Something went wrong that should not (%1). Nothing shown as done is lost; try again, then restart Lanyard.</source>
        <translation>Etwas ging schief, das nicht schiefgehen sollte (%1). Nichts als erledigt Gezeigtes ist verloren; versuchen Sie es noch einmal, starten Sie sonst Lanyard neu.</translation>
    </message>
    <message>
        <source>no ticket code</source>
        <translation>kein Ticketcode</translation>
    </message>
    <message>
        <source>“%1” stands for no ticket code: write the code there if there is one</source>
        <translation>„%1“ steht für keinen Ticketcode: Tragen Sie dort den Code ein, falls es einen gibt</translation>
    </message>
    <message>
        <source>“%1” is no ticket code: those have 3 to 512 characters</source>
        <translation>„%1“ ist kein Ticketcode: Diese haben 3 bis 512 Zeichen</translation>
    </message>
    <message>
        <source>the code was damaged by Excel (%1): export the column as text</source>
        <translation>der Code wurde von Excel beschädigt (%1): exportieren Sie die Spalte als Text</translation>
    </message>
    <message>
        <source>the code %1 came before in this file</source>
        <translation>der Code %1 kam in dieser Datei schon vor</translation>
    </message>
    <message>
        <source>the status “%1” is unknown</source>
        <translation>der Status „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>the row ends too early</source>
        <translation>die Zeile endet zu früh</translation>
    </message>
    <message>
        <source>“%1” is more people than one row can stand for</source>
        <translation>„%1“ sind mehr Personen, als eine Zeile bedeuten kann</translation>
    </message>
    <message>
        <source>“%1” is no number of people: write how many this row stands for</source>
        <translation>„%1“ ist keine Personenzahl: Tragen Sie ein, für wie viele diese Zeile steht</translation>
    </message>
    <message>
        <source>“%1” is a date, a number or a yes, no ticket code: choose the column that holds the codes, or export it as text</source>
        <translation>„%1“ ist ein Datum, eine Zahl oder ein Ja, kein Ticketcode: Wählen Sie die Spalte mit den Codes oder exportieren Sie sie als Text</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time: write it like 2026-11-28 09:00</source>
        <translation>„%1“ ist nicht als Zeit lesbar: Schreiben Sie sie wie 2026-11-28 09:00</translation>
    </message>
    <message>
        <source>This code is not in the registrations. Search by name.</source>
        <translation>Dieser Code steht nicht in den Anmeldungen. Bitte nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>This is an order number. Ask for the ticket itself, or search by it.</source>
        <translation>Das ist eine Bestellnummer. Bitte nach dem Ticket selbst fragen oder danach suchen.</translation>
    </message>
    <message>
        <source>Nothing readable in it. Scan again.</source>
        <translation>Darin ist nichts lesbar. Bitte noch einmal scannen.</translation>
    </message>
    <message>
        <source>Too long for a ticket code. Ask for the ticket.</source>
        <translation>Zu lang für einen Ticketcode. Bitte nach dem Ticket fragen.</translation>
    </message>
    <message>
        <source>The scan is damaged. Scan again; if it stays so, set the scanner to the keyboard layout of this computer.</source>
        <translation>Der Scan ist beschädigt. Bitte noch einmal scannen; bleibt es so, den Scanner auf die Tastaturbelegung dieses Computers einstellen.</translation>
    </message>
    <message>
        <source>This is a payment code. Ask for the ticket.</source>
        <translation>Das ist ein Bezahlcode. Bitte nach dem Ticket fragen.</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code. Ask for the ticket.</source>
        <translation>Das ist ein WLAN-Code. Bitte nach dem Ticket fragen.</translation>
    </message>
    <message>
        <source>This is a contact card. Ask for the ticket.</source>
        <translation>Das ist eine Visitenkarte. Bitte nach dem Ticket fragen.</translation>
    </message>
    <message>
        <source>This is a link to a web page. Ask for the ticket.</source>
        <translation>Das ist ein Link zu einer Webseite. Bitte nach dem Ticket fragen.</translation>
    </message>
    <message>
        <source>This code sets up a scanner of another product. Ask for the ticket.</source>
        <translation>Dieser Code stellt einen Scanner eines anderen Produkts ein. Bitte nach dem Ticket fragen.</translation>
    </message>
    <message>
        <source>This is a ticket for another event. Ask for the ticket of this one.</source>
        <translation>Das ist ein Ticket für eine andere Veranstaltung. Bitte nach dem Ticket für diese fragen.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard, or Caps Lock is on, and this may be one of several tickets. Search by name.</source>
        <translation>Der Scanner tippt für eine andere Tastatur oder die Feststelltaste ist an, und dies kann eines von mehreren Tickets sein. Bitte nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>This ticket is from another ticket seller, not from this event.</source>
        <translation>Dieses Ticket ist von einem anderen Ticketanbieter, nicht von dieser Veranstaltung.</translation>
    </message>
    <message>
        <source>The code arrived with characters that cannot be read. Scan again; if it stays so, search by name.</source>
        <translation>Der Code kam mit unlesbaren Zeichen an. Bitte noch einmal scannen; bleibt es so, nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>A character of this code is wrong. Compare it with the badge and type it again.</source>
        <translation>Ein Zeichen dieses Codes ist falsch. Bitte mit dem Namensschild vergleichen und noch einmal tippen.</translation>
    </message>
    <message>
        <source>This badge was made at a desk that works apart from this one. Search by name.</source>
        <translation>Dieses Namensschild entstand an einem Schalter, der getrennt von diesem arbeitet. Bitte nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>This ticket is for somebody who comes along with a registered person. Search for that person.</source>
        <translation>Dieses Ticket ist für jemanden, der mit einer angemeldeten Person kommt. Bitte nach dieser Person suchen.</translation>
    </message>
    <message>
        <source>The ticket is genuine, but was sold after the last import. Call the desk lead.</source>
        <translation>Das Ticket ist echt, wurde aber nach dem letzten Import verkauft. Bitte die Leitung rufen.</translation>
    </message>
    <message>
        <source>The ticket is genuine, but for another date of this series. Look at the date on it, then send to the help desk.</source>
        <translation>Das Ticket ist echt, aber für einen anderen Termin dieser Reihe. Bitte das Datum darauf ansehen, dann zum Infoschalter schicken.</translation>
    </message>
    <message>
        <source>The ticket seller took this ticket back. Ask for the newest ticket.</source>
        <translation>Der Ticketanbieter hat dieses Ticket widerrufen. Bitte nach dem neuesten Ticket fragen.</translation>
    </message>
    <message>
        <source>The organiser blocked this ticket. Call the desk lead.</source>
        <translation>Die Organisation hat dieses Ticket gesperrt. Bitte die Leitung rufen.</translation>
    </message>
    <message>
        <source>The signature does not fit: the ticket is for another event, was changed, or is forged. Ask for the original, or search by name.</source>
        <translation>Die Signatur passt nicht: Das Ticket ist für eine andere Veranstaltung, wurde geändert oder ist gefälscht. Bitte nach dem Original fragen oder nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>The printer reports: %1</source>
        <translation>Der Drucker meldet: %1</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>Der Drucker ist bereit.</translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation>Der Drucker druckt.</translation>
    </message>
    <message>
        <source>The printer is stopped. Start it in the system&apos;s settings.</source>
        <translation>Der Drucker ist gestoppt. Starten Sie ihn in den Systemeinstellungen.</translation>
    </message>
    <message>
        <source>The printer takes no jobs. Enable it in the system&apos;s settings.</source>
        <translation>Der Drucker nimmt keine Aufträge an. Aktivieren Sie ihn in den Systemeinstellungen.</translation>
    </message>
    <message>
        <source>The printer is out of paper or labels. Refill it.</source>
        <translation>Dem Drucker fehlen Papier oder Etiketten. Bitte nachfüllen.</translation>
    </message>
    <message>
        <source>Something is stuck in the printer. Take it out.</source>
        <translation>Im Drucker klemmt etwas. Bitte herausnehmen.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation>Die Klappe des Druckers ist offen. Bitte schließen.</translation>
    </message>
    <message>
        <source>The printer is out of ink or ribbon. Replace it.</source>
        <translation>Dem Drucker fehlt Tinte oder Farbband. Bitte ersetzen.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and cable.</source>
        <translation>Der Drucker antwortet nicht. Bitte Strom und Kabel prüfen.</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on in the system&apos;s settings.</source>
        <translation>Der Drucker ist angehalten. Setzen Sie ihn in den Systemeinstellungen fort.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>Bitte nach dem Drucker sehen.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Is being printed</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Sent. Did it come out?</source>
        <translation>Gesendet. Kam es heraus?</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Vielleicht gedruckt</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>Tickets of the type “%1” have no badge.</source>
        <translation>Tickets der Art „%1“ haben kein Namensschild.</translation>
    </message>
    <message>
        <source>%1 cannot tell. Please look.</source>
        <translation>%1 kann es nicht sagen. Bitte nachsehen.</translation>
    </message>
    <message>
        <source>%1 keeps it. Look whether it comes out.</source>
        <translation>%1 behält es. Bitte nachsehen, ob es herauskommt.</translation>
    </message>
    <message>
        <source>%1: look, then confirm or print again.</source>
        <translation>%1: nachsehen, dann bestätigen oder noch mal drucken.</translation>
    </message>
    <message>
        <source>%1: look at the printer, then print it again.</source>
        <translation>%1: nach dem Drucker sehen, dann noch mal drucken.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 meldet: %2</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>Drucker wird gefragt …</translation>
    </message>
    <message>
        <source>The badge of %1 waits. %2</source>
        <translation>Das Namensschild von %1 wartet. %2</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>Das Namensschild von %1 wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Badges that were not printed: %1.</source>
        <translation>Nicht gedruckte Namensschilder: %1.</translation>
    </message>
    <message>
        <source>Did the badge of %1 come out? Please look.</source>
        <translation>Kam das Namensschild von %1 heraus? Bitte nachsehen.</translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation>Hier werden keine Namensschilder gedruckt.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there. Check its power and cable.</source>
        <translation>Der Drucker „%1“ ist nicht da. Bitte Strom und Kabel prüfen.</translation>
    </message>
    <message>
        <source>Badges waiting: %1.</source>
        <translation>Wartende Namensschilder: %1.</translation>
    </message>
    <message>
        <source>The roll should be at its end. Put a new one in.</source>
        <translation>Die Rolle müsste zu Ende sein. Bitte eine neue einlegen.</translation>
    </message>
    <message>
        <source>%1 labels left. Have a new roll ready.</source>
        <translation>Noch %1 Etiketten. Bitte eine neue Rolle bereithalten.</translation>
    </message>
    <message>
        <source>%1 labels left.</source>
        <translation>Noch %1 Etiketten.</translation>
    </message>
    <message>
        <source>Printing: %1.</source>
        <translation>Wird gedruckt: %1.</translation>
    </message>
    <message>
        <source>Sent to the printer: %1.</source>
        <translation>An den Drucker gesendet: %1.</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Gedruckt: %1.</translation>
    </message>
</context>
<context>
    <name>PrintersCommand</name>
    <message>
        <source>What is printed there is moved by %1 mm and stretched to %2 percent.</source>
        <translation>Was dort gedruckt wird, wird um %1 mm verschoben und auf %2 Prozent gestreckt.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  %2  It cannot say whether a badge came out.</source>
        <translation>%1  ·  %2  Er kann nicht sagen, ob ein Namensschild herauskam.</translation>
    </message>
    <message>
        <source>Lists the printers of this computer and how they are.</source>
        <translation>Listet die Drucker dieses Computers und ihren Zustand.</translation>
    </message>
    <message>
        <source>Only this one: a name, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>Nur dieser: ein Name oder eine Adresse wie ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0 oder ein Ordner.</translation>
    </message>
    <message>
        <source>No printer is set up. Add one in the system&apos;s settings or with lpadmin.</source>
        <translation>Kein Drucker ist eingerichtet. Fügen Sie einen in den Systemeinstellungen oder mit lpadmin hinzu.</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>KEY=TEXT, and after semicolons what else is so: “choices A, B, C” (one of them), “consent” (yes or no; a no is not let in), “note TEXT” (for the volunteer), “optional”. As in: size=Which T-shirt?; choices S, M, L; note Boxes behind you; optional</source>
        <translation>KEY=TEXT und nach Semikolons, was noch gilt: „choices A, B, C“ (eines davon), „consent“ (ja oder nein; bei Nein kein Einlass), „note TEXT“ (für Helfende), „optional“. Zum Beispiel: size=Welches T-Shirt?; choices S, M, L; note Kartons hinter Ihnen; optional</translation>
    </message>
    <message>
        <source>“%1” has no key or no text. A question is written %2</source>
        <translation>„%1“ hat keinen Schlüssel oder keinen Text. Eine Frage wird so geschrieben: %2</translation>
    </message>
    <message>
        <source>“%1” is not understood. A question is written %2</source>
        <translation>„%1“ wird nicht verstanden. Eine Frage wird so geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>ReissueCommand</name>
    <message>
        <source>Gives a person a new ticket code, and a badge with it on request. The old code lets nobody in any more and is named if it turns up.</source>
        <translation>Gibt einer Person einen neuen Ticketcode, auf Wunsch mit Namensschild. Der alte Code lässt niemanden mehr ein und wird genannt, wenn er auftaucht.</translation>
    </message>
    <message>
        <source>The ticket code that they had so far.</source>
        <translation>Der bisherige Ticketcode der Person.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>Warum; kommt ins Journal.</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>Geben Sie an, wessen und warum: einen Code und --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 has the code %2 now; %3 lets nobody in any more.</source>
        <translation>%1 hat jetzt den Code %2; %3 lässt niemanden mehr ein.</translation>
    </message>
</context>
<context>
    <name>ScanResultView</name>
    <message>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>These bytes are no text (no UTF-8).</source>
        <translation>Diese Bytes sind kein Text (kein UTF-8).</translation>
    </message>
    <message>
        <source>Set the scanner to send UTF-8, and check the speed and the format of the serial port.</source>
        <translation>Stellen Sie den Scanner auf UTF-8 und prüfen Sie Geschwindigkeit und Format der seriellen Schnittstelle.</translation>
    </message>
    <message>
        <source>Received. Is this what stands in the code?</source>
        <translation>Empfangen. Steht das im Code?</translation>
    </message>
    <message>
        <source>Read, but it arrives differently</source>
        <translation>Gelesen, kommt aber anders an</translation>
    </message>
    <message>
        <source>Lanyard understands it all the same.</source>
        <translation>Lanyard versteht es trotzdem.</translation>
    </message>
    <message>
        <source>These characters do not arrive: %1</source>
        <translation>Diese Zeichen kommen nicht an: %1</translation>
    </message>
    <message>
        <source>It was longer than 4,096 characters; the rest was left out.</source>
        <translation>Es war länger als 4.096 Zeichen; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Von Hand getippt</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Says what is chosen for the whole event, and changes it.</source>
        <translation>Zeigt, was für die ganze Veranstaltung gewählt ist, und ändert es.</translation>
    </message>
    <message>
        <source>What desks see of phone and e-mail: hidden, masked or shown.</source>
        <translation>Was Schalter von Telefon und E-Mail sehen: hidden, masked oder shown.</translation>
    </message>
    <message>
        <source>How long anybody may take an admission back; later it takes a lead.</source>
        <translation>Wie lange alle einen Einlass zurücknehmen dürfen; danach braucht es die Leitung.</translation>
    </message>
    <message>
        <source>Genuine tickets that no import has yet, sold after the export: admit or refuse.</source>
        <translation>Echte Tickets, die noch kein Import hat, nach dem Export verkauft: admit oder refuse.</translation>
    </message>
    <message>
        <source>The kinds of codes that cameras look for, with commas: %1.</source>
        <translation>Die Arten von Codes, nach denen Kameras suchen, mit Kommas: %1.</translation>
    </message>
    <message>
        <source>Which date (subevent) of a pretix series this event is; 0: no series.</source>
        <translation>Welcher Termin (subevent) einer pretix-Reihe diese Veranstaltung ist; 0: keine Reihe.</translation>
    </message>
    <message>
        <source>Settings are changed by options; see --help.</source>
        <translation>Einstellungen werden mit Optionen geändert; siehe --help.</translation>
    </message>
    <message>
        <source>--contacts is hidden, masked or shown.</source>
        <translation>--contacts ist hidden, masked oder shown.</translation>
    </message>
    <message>
        <source>--undo-minutes needs a number of minutes, 0 or more.</source>
        <translation>--undo-minutes braucht eine Anzahl von Minuten, 0 oder mehr.</translation>
    </message>
    <message>
        <source>--unlisted is admit or refuse.</source>
        <translation>--unlisted ist admit oder refuse.</translation>
    </message>
    <message>
        <source>--codes needs one or more of %1.</source>
        <translation>--codes braucht eines oder mehrere von %1.</translation>
    </message>
    <message>
        <source>--pretix-date needs a number, 0 or more.</source>
        <translation>--pretix-date braucht eine Zahl, 0 oder größer.</translation>
    </message>
    <message>
        <source>Phone and e-mail on desks: %1</source>
        <translation>Telefon und E-Mail an den Schaltern: %1</translation>
    </message>
    <message>
        <source>Minutes in which anybody may take an admission back: %1</source>
        <translation>Minuten, in denen alle einen Einlass zurücknehmen dürfen: %1</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: let in</source>
        <translation>Echte Tickets, die noch nicht in der Liste stehen: eingelassen</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: refused</source>
        <translation>Echte Tickets, die noch nicht in der Liste stehen: abgewiesen</translation>
    </message>
    <message>
        <source>Codes that cameras look for: %1</source>
        <translation>Codes, nach denen Kameras suchen: %1</translation>
    </message>
    <message>
        <source>Date of the pretix series: %1</source>
        <translation>Termin der pretix-Reihe: %1</translation>
    </message>
</context>
<context>
    <name>SourcesCommand</name>
    <message>
        <source>  Headers by field</source>
        <translation>  Überschriften nach Feld</translation>
    </message>
    <message>
        <source>  Status words</source>
        <translation>  Wörter für den Status</translation>
    </message>
    <message>
        <source>  Ticket code inside the cell: %1</source>
        <translation>  Ticketcode in der Zelle: %1</translation>
    </message>
    <message>
        <source>  Ticket code where no column has it, made from: %1</source>
        <translation>  Ticketcode, wo keine Spalte ihn hat, gebildet aus: %1</translation>
    </message>
    <message>
        <source>Lists the ticket sources that import knows, or tells how one of them is read: headers, status words, ticket code.</source>
        <translation>Listet die Ticketquellen, die der Import kennt, oder sagt, wie eine davon gelesen wird: Überschriften, Wörter für den Status, Ticketcode.</translation>
    </message>
    <message>
        <source>One source.</source>
        <translation>Eine Quelle.</translation>
    </message>
    <message>
        <source>Name one source.</source>
        <translation>Nennen Sie eine Quelle.</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>Die Quelle „%1“ gibt es nicht. Siehe: lanyard sources</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>%1 people of %2 registrations on site; %3 inside now; %4 scans refused</source>
        <translation>%1 Personen von %2 Anmeldungen für vor Ort; %3 jetzt drinnen; %4 Scans abgewiesen</translation>
    </message>
    <message>
        <source>%1 confirmed people did not come; %2 walk-ins</source>
        <translation>%1 bestätigte Personen kamen nicht; %2 Spontangäste</translation>
    </message>
    <message>
        <source>most inside at once: %1, at %2</source>
        <translation>Höchststand drinnen: %1, am %2</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>Nach Eingang</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>Nach Ticketart</translation>
    </message>
    <message>
        <source>By hour of first admission</source>
        <translation>Nach Stunde des ersten Einlasses</translation>
    </message>
    <message>
        <source>By desk</source>
        <translation>Nach Schalter</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Abgewiesene Scans</translation>
    </message>
    <message>
        <source>Counts people, not scans: by door, ticket type, hour and desk.</source>
        <translation>Zählt Personen, nicht Scans: nach Eingang, Ticketart, Stunde und Schalter.</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>Nur dieser Tag der Veranstaltung, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation>Nur dieser Eingang.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Noted</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Paid here</source>
        <translation>Hier bezahlt</translation>
    </message>
    <message>
        <source>Badge again</source>
        <translation>Schild noch mal</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>Doch einlassen</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Ganze Gruppe</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Name suchen</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Spontangast</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Geht jetzt</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>Name ändern</translation>
    </message>
    <message>
        <source>Other ticket</source>
        <translation>Anderes Ticket</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>Schild verloren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Last guest</source>
        <translation>Letzter Gast</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
</context>
<context>
    <name>SwapCommand</name>
    <message>
        <source>Gives a person a ticket of another type. Later imports keep it.</source>
        <translation>Gibt einer Person ein Ticket anderer Art. Spätere Importe behalten es bei.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Der Ticketcode.</translation>
    </message>
    <message>
        <source>The ticket type that they get.</source>
        <translation>Die neue Ticketart.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>Warum; kommt ins Journal.</translation>
    </message>
    <message>
        <source>Say whose ticket and which type: one code and --type T.</source>
        <translation>Geben Sie an, wessen Ticket und welche Art: einen Code und --type T.</translation>
    </message>
    <message>
        <source>%1 has a ticket of the type “%2” now.</source>
        <translation>%1 hat jetzt ein Ticket der Art „%2“.</translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>%1  ·  of this event</source>
        <translation>%1  ·  von dieser Veranstaltung</translation>
    </message>
    <message>
        <source>The ticket type “%1” has “%2”.</source>
        <translation>Die Ticketart „%1“ hat „%2“.</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge.</source>
        <translation>Die Ticketart „%1“ hat kein Namensschild.</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates add FILE.json</source>
        <translation>Geben Sie an, welche Vorlage: lanyard templates add FILE.json</translation>
    </message>
    <message>
        <source>“%1” is no template. At %2: %3. Nothing was added.</source>
        <translation>„%1“ ist keine Vorlage. Bei %2: %3. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates remove NAME</source>
        <translation>Geben Sie an, welche Vorlage: lanyard templates remove NAME</translation>
    </message>
    <message>
        <source>The ticket type “%1” has the desk&apos;s template again.</source>
        <translation>Die Ticketart „%1“ hat wieder die Vorlage des Schalters.</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>Die Ticketart „%1“ gibt es nicht. Es gibt: %2</translation>
    </message>
    <message>
        <source>Say which ticket type has which template: lanyard templates use &quot;Speaker&quot; NAME, or none for no badge, or desk for that of the desk.</source>
        <translation>Geben Sie an, welche Ticketart welche Vorlage hat: lanyard templates use &quot;Speaker&quot; NAME, oder none für kein Namensschild, oder desk für die des Schalters.</translation>
    </message>
    <message>
        <source>There is no template “%1”. See: lanyard templates</source>
        <translation>Die Vorlage „%1“ gibt es nicht. Siehe: lanyard templates</translation>
    </message>
    <message>
        <source>Say which template and where to: lanyard templates export NAME -o FILE.json</source>
        <translation>Geben Sie an, welche Vorlage und wohin: lanyard templates export NAME -o FILE.json</translation>
    </message>
    <message>
        <source>%1: the template “%2”</source>
        <translation>%1: die Vorlage „%2“</translation>
    </message>
    <message>
        <source>Lists the badge templates: those of the program and, with --event, those of the event and which one a ticket type has; and changes them.</source>
        <translation>Listet die Vorlagen: die des Programms und, mit --event, die der Veranstaltung und welche eine Ticketart hat; und ändert sie.</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE.json (into the event; one of the same name is replaced); export NAME; remove NAME; use TYPE NAME (TYPE is a ticket type; none: it has no badge; desk: what the desk has).</source>
        <translation>Nichts, oder: add FILE.json (in die Veranstaltung; eine gleichen Namens wird ersetzt); export NAME; remove NAME; use TYPE NAME (TYPE ist eine Ticketart; none: sie hat kein Namensschild; desk: was der Schalter hat).</translation>
    </message>
    <message>
        <source>With export: the file to write, .json.</source>
        <translation>Mit export: die Datei, die geschrieben wird, .json.</translation>
    </message>
    <message>
        <source>“%1” is none of add, export, remove, use.</source>
        <translation>„%1“ ist nichts von add, export, remove, use.</translation>
    </message>
</context>
<context>
    <name>TicketsView</name>
    <message>
        <source>Was checked just now</source>
        <translation>Wurde eben geprüft</translation>
    </message>
</context>
<context>
    <name>TicketsWords</name>
    <message>
        <source>Two tickets at once: whose is it?</source>
        <translation>Zwei Tickets auf einmal: Wem gehört welches?</translation>
    </message>
    <message>
        <source>%1 tickets at once: whose is it?</source>
        <translation>%1 Tickets auf einmal: Wem gehört welches?</translation>
    </message>
    <message>
        <source>Nobody is checked in yet. Ask for the name, then touch it or press its number.</source>
        <translation>Noch ist niemand eingecheckt. Nach dem Namen fragen, dann ihn antippen oder seine Zahl drücken.</translation>
    </message>
    <message>
        <source>The first one is checked already. Touch the other one or press its number, or go on with the next ticket.</source>
        <translation>Das erste ist schon geprüft. Das andere antippen oder seine Zahl drücken, oder mit dem nächsten Ticket weitermachen.</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>Taken back: %1 did not come in at %2 on %3. The journal keeps both.</source>
        <translation>Zurückgenommen: %1 kam am %3 bei %2 nicht herein. Das Journal behält beides.</translation>
    </message>
    <message>
        <source>Takes a person&apos;s last admission back, as if it had not been. What is older than the event allows (see lanyard settings) needs a desk lead.</source>
        <translation>Nimmt den letzten Einlass einer Person zurück, als hätte es ihn nicht gegeben. Was älter ist, als die Veranstaltung erlaubt (siehe lanyard settings), braucht die Leitung.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Der Ticketcode.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>Warum; kommt ins Journal.</translation>
    </message>
    <message>
        <source>The last admission at this door; at any if left out.</source>
        <translation>Der letzte Einlass an diesem Eingang; ohne Angabe an irgendeinem.</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>Geben Sie an, wessen und warum: einen Code und --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 did not come in there, so there is nothing to take back. See: lanyard history %2</source>
        <translation>%1 kam dort nicht herein, also gibt es nichts zurückzunehmen. Siehe: lanyard history %2</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>vor %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h ago</source>
        <translation>vor %1 T. %2 h</translation>
    </message>
    <message>
        <source>let in by override: %1</source>
        <translation>als Ausnahme eingelassen: %1</translation>
    </message>
    <message>
        <source>valid ticket, not in the list yet</source>
        <translation>gültiges Ticket, noch nicht in der Liste</translation>
    </message>
    <message>
        <source>back again, entry %1</source>
        <translation>wieder da, Einlass %1</translation>
    </message>
    <message>
        <source>Nobody saw them come in here.</source>
        <translation>Niemand hat die Person hier hereinkommen sehen.</translation>
    </message>
    <message>
        <source>in since %1</source>
        <translation>drinnen seit %1</translation>
    </message>
    <message>
        <source>came in on %1, and left</source>
        <translation>kam am %1 herein und ging</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>an Schalter %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>badge printed</source>
        <translation>Namensschild gedruckt</translation>
    </message>
    <message>
        <source>no badge printed</source>
        <translation>kein Namensschild gedruckt</translation>
    </message>
    <message>
        <source>The same ticket, scanned twice: all is well.</source>
        <translation>Dasselbe Ticket zweimal gescannt: alles gut.</translation>
    </message>
    <message>
        <source>This door lets everybody in once. Ask who came in.</source>
        <translation>Dieser Eingang lässt jede Person einmal ein. Bitte fragen, wer hereinkam.</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day. Ask who came in.</source>
        <translation>Dieser Eingang lässt jede Person einmal am Tag ein. Bitte fragen, wer hereinkam.</translation>
    </message>
    <message>
        <source>Ask who came in on this ticket.</source>
        <translation>Bitte fragen, wer mit diesem Ticket hereinkam.</translation>
    </message>
    <message>
        <source>This is a ticket for “%1”. Ask for the ticket of this event.</source>
        <translation>Das ist ein Ticket für „%1“. Bitte nach dem Ticket für diese Veranstaltung fragen.</translation>
    </message>
    <message>
        <source>The ticket was cancelled. Send to the help desk.</source>
        <translation>Das Ticket wurde storniert. Bitte zum Infoschalter schicken.</translation>
    </message>
    <message>
        <source>This person is blocked. Call the desk lead.</source>
        <translation>Diese Person ist gesperrt. Bitte die Leitung rufen.</translation>
    </message>
    <message>
        <source>This ticket was replaced by a new one. Ask for the new ticket, or search by name.</source>
        <translation>Dieses Ticket wurde durch ein neues ersetzt. Bitte nach dem neuen Ticket fragen oder nach dem Namen suchen.</translation>
    </message>
    <message>
        <source>The registration waits for approval. Send to the help desk.</source>
        <translation>Die Anmeldung wartet auf Freigabe. Bitte zum Infoschalter schicken.</translation>
    </message>
    <message>
        <source>This ticket (%1) was valid until %2.</source>
        <translation>Dieses Ticket (%1) war bis %2 gültig.</translation>
    </message>
    <message>
        <source>This ticket (%1) is valid from %2.</source>
        <translation>Dieses Ticket (%1) ist ab %2 gültig.</translation>
    </message>
    <message>
        <source>To be answered first: %1</source>
        <translation>Zuerst zu beantworten: %1</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” opens no door.</source>
        <translation>Ein Ticket der Art „%1“ öffnet keinen Eingang.</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” is for: %2.</source>
        <translation>Ein Ticket der Art „%1“ ist für: %2.</translation>
    </message>
    <message>
        <source>This door closed on %1.</source>
        <translation>Dieser Eingang schloss am %1.</translation>
    </message>
    <message>
        <source>This door opens on %1.</source>
        <translation>Dieser Eingang öffnet am %1.</translation>
    </message>
    <message>
        <source>The ticket is not paid. Send to the cash desk.</source>
        <translation>Das Ticket ist nicht bezahlt. Bitte zur Kasse schicken.</translation>
    </message>
    <message>
        <source>All %1 places are taken.</source>
        <translation>Alle %1 Plätze sind belegt.</translation>
    </message>
    <message>
        <source>ADMITTED</source>
        <translation>EINGELASSEN</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>GEGANGEN</translation>
    </message>
    <message>
        <source>ALREADY IN</source>
        <translation>SCHON DRINNEN</translation>
    </message>
    <message>
        <source>UNKNOWN CODE</source>
        <translation>UNBEKANNTER CODE</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>STORNIERT</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>GESPERRT</translation>
    </message>
    <message>
        <source>OLD TICKET</source>
        <translation>ALTES TICKET</translation>
    </message>
    <message>
        <source>NOT APPROVED</source>
        <translation>NICHT FREIGEGEBEN</translation>
    </message>
    <message>
        <source>NOT FOR THIS DOOR</source>
        <translation>NICHT FÜR DIESEN EINGANG</translation>
    </message>
    <message>
        <source>DOOR NOT OPEN</source>
        <translation>EINGANG NICHT OFFEN</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>UNBEZAHLT</translation>
    </message>
    <message>
        <source>TICKET NOT VALID NOW</source>
        <translation>TICKET JETZT NICHT GÜLTIG</translation>
    </message>
    <message>
        <source>AGAINST THE RULE</source>
        <translation>GEGEN DIE REGEL</translation>
    </message>
    <message>
        <source>ASK FIRST</source>
        <translation>ERST FRAGEN</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>VOLL</translation>
    </message>
    <message>
        <source>NOTE: %1</source>
        <translation>NOTIZ: %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Bitte einlassen</translation>
    </message>
    <message>
        <source>Checked in. Read this first</source>
        <translation>Eingecheckt. Erst das lesen</translation>
    </message>
    <message>
        <source>Do what the note says, then let them in</source>
        <translation>Tun, was die Notiz sagt, dann einlassen</translation>
    </message>
    <message>
        <source>Let in by decision: %1</source>
        <translation>Als Ausnahme eingelassen: %1</translation>
    </message>
    <message>
        <source>Welcome back: entry %1 here</source>
        <translation>Willkommen zurück: Einlass %1 hier</translation>
    </message>
    <message>
        <source>Valid ticket, not in the list yet.</source>
        <translation>Gültiges Ticket, noch nicht in der Liste.</translation>
    </message>
    <message>
        <source>Door: %1</source>
        <translation>Eingang: %1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Auf Wiedersehen</translation>
    </message>
    <message>
        <source>Let them out</source>
        <translation>Bitte hinauslassen</translation>
    </message>
    <message>
        <source>Nobody saw them come in. They may leave all the same.</source>
        <translation>Niemand hat die Person hereinkommen sehen. Sie darf trotzdem gehen.</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Schon eingecheckt</translation>
    </message>
    <message>
        <source>All is well. Let them in</source>
        <translation>Alles gut. Bitte einlassen</translation>
    </message>
    <message>
        <source>Just now at this desk, %1.</source>
        <translation>Eben erst an diesem Schalter, %1.</translation>
    </message>
    <message>
        <source>Stop: already inside</source>
        <translation>Halt: schon drinnen</translation>
    </message>
    <message>
        <source>Stop: came in before</source>
        <translation>Halt: war schon drinnen</translation>
    </message>
    <message>
        <source>Ask for an ID, or call the desk lead</source>
        <translation>Ausweis zeigen lassen oder Leitung rufen</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Darin steht: %1</translation>
    </message>
    <message>
        <source>Ticket taken back</source>
        <translation>Ticket widerrufen</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Ticket storniert</translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation>Nach dem neuesten Ticket fragen</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>Zum Infoschalter schicken</translation>
    </message>
    <message>
        <source>This ticket was cancelled where it was bought.</source>
        <translation>Dieses Ticket wurde dort storniert, wo es gekauft wurde.</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Nicht einlassen</translation>
    </message>
    <message>
        <source>Call the desk lead</source>
        <translation>Leitung rufen</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket.</source>
        <translation>Die Organisation hat dieses Ticket gesperrt.</translation>
    </message>
    <message>
        <source>Old ticket</source>
        <translation>Altes Ticket</translation>
    </message>
    <message>
        <source>Ask for the new ticket, or type the name below</source>
        <translation>Nach dem neuen Ticket fragen oder unten den Namen eintippen</translation>
    </message>
    <message>
        <source>This code was replaced by a new one. It may be in somebody else&apos;s hands.</source>
        <translation>Dieser Code wurde durch einen neuen ersetzt. Er kann in fremden Händen sein.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Noch nicht freigegeben</translation>
    </message>
    <message>
        <source>The organiser has not approved this registration.</source>
        <translation>Die Organisation hat diese Anmeldung nicht freigegeben.</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>Nicht für diesen Eingang</translation>
    </message>
    <message>
        <source>Welcome at: %1</source>
        <translation>Gilt für: %1</translation>
    </message>
    <message>
        <source>Show them the way there</source>
        <translation>Bitte den Weg dorthin zeigen</translation>
    </message>
    <message>
        <source>This ticket is for watching online.</source>
        <translation>Dieses Ticket gilt nur online.</translation>
    </message>
    <message>
        <source>No door of this event welcomes this ticket.</source>
        <translation>Kein Eingang dieser Veranstaltung nimmt dieses Ticket an.</translation>
    </message>
    <message>
        <source>Door is closed</source>
        <translation>Eingang geschlossen</translation>
    </message>
    <message>
        <source>Choose another door above (F3)</source>
        <translation>Oben anderen Eingang wählen (F3)</translation>
    </message>
    <message>
        <source>%1 closed %2.</source>
        <translation>%1 hat %2 geschlossen.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht offen</translation>
    </message>
    <message>
        <source>Ask them to come back then</source>
        <translation>Bitten, dann wiederzukommen</translation>
    </message>
    <message>
        <source>%1 opens %2.</source>
        <translation>%1 öffnet %2.</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Take the money, or send them to the help desk</source>
        <translation>Geld nehmen oder zum Infoschalter schicken</translation>
    </message>
    <message>
        <source>Payment for this ticket is open.</source>
        <translation>Die Zahlung für dieses Ticket steht aus.</translation>
    </message>
    <message>
        <source>Ticket has expired</source>
        <translation>Ticket abgelaufen</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>Ticket noch nicht gültig</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>Es ist %1 abgelaufen.</translation>
    </message>
    <message>
        <source>It is valid from %1.</source>
        <translation>Es wird %1 gültig.</translation>
    </message>
    <message>
        <source>Not allowed here now</source>
        <translation>Hier jetzt nicht erlaubt</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>Erst eine Frage</translation>
    </message>
    <message>
        <source>Ask, then answer here</source>
        <translation>Fragen, dann hier antworten</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Ask them to wait until somebody leaves</source>
        <translation>Bitten zu warten, bis jemand geht</translation>
    </message>
    <message>
        <source>All %1 places at %2 are taken.</source>
        <translation>Alle %1 Plätze bei %2 sind belegt.</translation>
    </message>
    <message>
        <source>The badge was printed.</source>
        <translation>Das Namensschild wurde gedruckt.</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>Noch wurde kein Namensschild gedruckt.</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day.</source>
        <translation>Dieser Eingang lässt jede Person einmal am Tag ein.</translation>
    </message>
    <message>
        <source>This door lets everybody in once.</source>
        <translation>Dieser Eingang lässt jede Person einmal ein.</translation>
    </message>
    <message>
        <source>This is a ticket for another event: %1.</source>
        <translation>Das ist ein Ticket für eine andere Veranstaltung: %1.</translation>
    </message>
    <message>
        <source>Genuine, but not in the list</source>
        <translation>Echt, aber nicht in der Liste</translation>
    </message>
    <message>
        <source>Ticket for another date</source>
        <translation>Ticket für einen anderen Termin</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>Signatur passt nicht</translation>
    </message>
    <message>
        <source>Mistyped</source>
        <translation>Vertippt</translation>
    </message>
    <message>
        <source>Not a ticket here</source>
        <translation>Kein Ticket für hier</translation>
    </message>
    <message>
        <source>Type the code once more</source>
        <translation>Den Code noch einmal tippen</translation>
    </message>
    <message>
        <source>Type the name below to find them</source>
        <translation>Unten den Namen eintippen</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4.</source>
        <translation>Kam %1 herein (%2): %3, Schalter %4.</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4, checked by %5.</source>
        <translation>Kam %1 herein (%2): %3, Schalter %4, geprüft von %5.</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>day, time of day</comment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>nothing known of a badge</source>
        <translation>von einem Namensschild ist nichts bekannt</translation>
    </message>
    <message>
        <source>The hub does not answer: perhaps this ticket came in at another desk. Ask for an ID, then decide: --override REASON</source>
        <translation>Der Hub antwortet nicht: Vielleicht kam dieses Ticket schon an einem anderen Schalter herein. Ausweis zeigen lassen, dann entscheiden: --override GRUND</translation>
    </message>
    <message>
        <source>The hub does not answer, and this door waits for it. Try again in a minute.</source>
        <translation>Der Hub antwortet nicht, und dieser Eingang wartet auf ihn. In einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
        <source>DECIDE</source>
        <translation>ENTSCHEIDEN</translation>
    </message>
    <message>
        <source>WAIT</source>
        <translation>WARTEN</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>Ask for an ID. If all is well, let them in (F7)</source>
        <translation>Ausweis zeigen lassen. Ist alles gut, einlassen (F7)</translation>
    </message>
    <message>
        <source>Scan again in a minute, or call the desk lead</source>
        <translation>In einer Minute noch einmal scannen oder die Leitung rufen</translation>
    </message>
    <message>
        <source>The other desks do not answer: perhaps this ticket came in there.</source>
        <translation>Die anderen Schalter antworten nicht: Vielleicht kam dieses Ticket schon dort herein.</translation>
    </message>
    <message>
        <source>The other desks do not answer, and this door waits for them.</source>
        <translation>Die anderen Schalter antworten nicht, und dieser Eingang wartet auf sie.</translation>
    </message>
    <message>
        <source>Nothing is known of a badge yet.</source>
        <translation>Von einem Namensschild ist noch nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The journal is as it was written up to record %1; from there on it was changed or damaged.</source>
        <translation>Das Journal ist bis Eintrag %1 so, wie es geschrieben wurde; ab da wurde es geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>The list of what was done says something else than journal record %1.</source>
        <translation>Die Liste dessen, was getan wurde, sagt etwas anderes als Journaleintrag %1.</translation>
    </message>
    <message>
        <source>Where person %1 is does not follow from the journal.</source>
        <translation>Wo Person %1 ist, folgt nicht aus dem Journal.</translation>
    </message>
    <message>
        <source>The number of people at door %1 does not follow from the journal.</source>
        <translation>Die Zahl der Personen am Eingang %1 folgt nicht aus dem Journal.</translation>
    </message>
    <message>
        <source>What person %1 answered does not follow from the journal.</source>
        <translation>Was Person %1 geantwortet hat, folgt nicht aus dem Journal.</translation>
    </message>
    <message>
        <source>What became of badge %1 does not follow from the journal.</source>
        <translation>Was aus Namensschild %1 wurde, folgt nicht aus dem Journal.</translation>
    </message>
    <message>
        <source>The journal knows person %1 under another code.</source>
        <translation>Das Journal kennt Person %1 unter einem anderen Code.</translation>
    </message>
    <message>
        <source>The journal and all counts are right, but the file is damaged elsewhere.</source>
        <translation>Das Journal und alle Zahlen stimmen, aber die Datei ist an anderer Stelle beschädigt.</translation>
    </message>
    <message>
        <source>All is well. Journal records checked: %1</source>
        <translation>Alles in Ordnung. Geprüfte Journaleinträge: %1</translation>
    </message>
    <message>
        <source>Something is wrong. Keep this file, and open a copy from before.
%1
  %2</source>
        <translation>Etwas stimmt nicht. Bewahren Sie diese Datei auf und öffnen Sie eine frühere Kopie.
%1
  %2</translation>
    </message>
    <message>
        <source>Checks the event file, the journal&apos;s chain, and every count against the journal.</source>
        <translation>Prüft die Veranstaltungsdatei, die Kette des Journals und jede Zahl gegen das Journal.</translation>
    </message>
</context>
<context>
    <name>WalkInCommand</name>
    <message>
        <source>Registers somebody who comes without a ticket, and admits them. Whoever may be registered already is named first, and nobody is registered then (exit status 3).</source>
        <translation>Meldet jemanden ohne Ticket an und lässt die Person ein. Wer vielleicht schon angemeldet ist, wird zuerst genannt; dann wird niemand angemeldet (Rückgabewert 3).</translation>
    </message>
    <message>
        <source>Their name.</source>
        <translation>Name der Person.</translation>
    </message>
    <message>
        <source>Their company.</source>
        <translation>Firma der Person.</translation>
    </message>
    <message>
        <source>Their ticket type; “Walk-in” if left out.</source>
        <translation>Ticketart der Person; ohne Angabe „Walk-in“.</translation>
    </message>
    <message>
        <source>Their e-mail address.</source>
        <translation>E-Mail-Adresse der Person.</translation>
    </message>
    <message>
        <source>Their phone number.</source>
        <translation>Telefonnummer der Person.</translation>
    </message>
    <message>
        <source>For the volunteer who scans them next.</source>
        <translation>Für Helfende, die die Person als Nächstes scannen.</translation>
    </message>
    <message>
        <source>At this door, may stand several times; the one that is open if left out.</source>
        <translation>An diesem Eingang, mehrfach möglich; ohne Angabe am geöffneten.</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>Eine Antwort auf eine Frage des Eingangs, geschrieben KEY=TEXT; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Even if somebody of that name is registered.</source>
        <translation>Auch wenn jemand dieses Namens angemeldet ist.</translation>
    </message>
    <message>
        <source>Prints a badge on the printer of this computer.</source>
        <translation>Druckt ein Namensschild auf dem Drucker dieses Computers.</translation>
    </message>
    <message>
        <source>Perhaps registered already; nobody was registered now:</source>
        <translation>Vielleicht schon angemeldet; jetzt wurde niemand angemeldet:</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>If it is one of them: lanyard admit CODE. If not, the same with --anyway.</source>
        <translation>Wenn es jemand davon ist: lanyard admit CODE. Wenn nicht, dasselbe mit --anyway.</translation>
    </message>
    <message>
        <source>%1  ·  code %2</source>
        <translation>%1  ·  Code %2</translation>
    </message>
    <message>
        <source>%1 is registered now. Next: lanyard admit %2 --answer KEY=TEXT</source>
        <translation>%1 ist jetzt angemeldet. Als Nächstes: lanyard admit %2 --answer KEY=TEXT</translation>
    </message>
    <message>
        <source>Say who comes: --name NAME.</source>
        <translation>Geben Sie an, wer kommt: --name NAME.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ActionPanel</name>
    <message>
        <source>%1  Enter</source>
        <comment>the key</comment>
        <translation>%1  Eingabe</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Zurück  Esc</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::AnswersPanel</name>
    <message>
        <source>A few questions first</source>
        <translation>Erst ein paar Fragen</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>Erst eine Frage</translation>
    </message>
    <message>
        <source>Without a yes they can not come in here.</source>
        <translation>Ohne ein Ja kein Einlass hier.</translation>
    </message>
    <message>
        <source>Answered, check in</source>
        <translation>Beantwortet, einchecken</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPage</name>
    <message>
        <source>A second person, please</source>
        <translation>Bitte eine zweite Person</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPanel</name>
    <message>
        <source>A second person, please</source>
        <translation>Bitte eine zweite Person</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ArrangePanel</name>
    <message>
        <source>Align at the left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Centre from left to right</source>
        <translation>Waagerecht zentrieren</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Centre from top to bottom</source>
        <translation>Senkrecht zentrieren</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Same gaps from left to right</source>
        <translation>Gleiche Abstände waagerecht</translation>
    </message>
    <message>
        <source>Same gaps from top to bottom</source>
        <translation>Gleiche Abstände senkrecht</translation>
    </message>
    <message>
        <source>Move in front of the next</source>
        <translation>Eine Ebene nach vorn</translation>
    </message>
    <message>
        <source>Move behind the next</source>
        <translation>Eine Ebene nach hinten</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplizieren (Strg+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgeSamples</name>
    <message>
        <source>Shortest name</source>
        <translation>Kürzester Name</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Längster Name</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinesischer Name</translation>
    </message>
    <message>
        <source>Chinese and Latin name</source>
        <translation>Chinesischer und lateinischer Name</translation>
    </message>
    <message>
        <source>Longest company</source>
        <translation>Längste Firma</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Ohne Firma</translation>
    </message>
    <message>
        <source>No job title</source>
        <translation>Ohne Funktion</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesForm</name>
    <message>
        <source>Everybody with a confirmed ticket on site</source>
        <translation>Alle mit bestätigtem Vor-Ort-Ticket</translation>
    </message>
    <message>
        <source>Whoever was checked in</source>
        <translation>Wer eingecheckt wurde</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>Alle Ticketarten</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Name as it is written</source>
        <translation>Name, wie er geschrieben ist</translation>
    </message>
    <message>
        <source>Ticket type, then surname</source>
        <translation>Ticketart, dann Nachname</translation>
    </message>
    <message>
        <source>Order: who bought together</source>
        <translation>Bestellung: wer zusammen gekauft hat</translation>
    </message>
    <message>
        <source>As in the registrations</source>
        <translation>Wie in den Anmeldungen</translation>
    </message>
    <message>
        <source>What the ticket type has</source>
        <translation>Was die Ticketart hat</translation>
    </message>
    <message>
        <source>As large as the badge</source>
        <translation>So groß wie das Namensschild</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Ticketart</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Namensschild</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Paper of the file</source>
        <translation>Papier der Datei</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Erstes freies Etikett</translation>
    </message>
    <message>
        <source>Leave out whoever has a badge</source>
        <translation>Auslassen, wer ein Namensschild hat</translation>
    </message>
    <message>
        <source>A thin line around each badge</source>
        <translation>Eine dünne Linie um jedes Namensschild</translation>
    </message>
    <message>
        <source>Marks to cut at</source>
        <translation>Schnittmarken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPage</name>
    <message>
        <source>Badges are being made.</source>
        <translation>Namensschilder werden erstellt.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 of them have a badge already.</source>
        <translation>%1 davon haben schon ein Namensschild.</translation>
    </message>
    <message>
        <source>Print %1 badges?</source>
        <translation>%1 Namensschilder drucken?</translation>
    </message>
    <message>
        <source>They go to %1 one after the other. Check-ins go on meanwhile.</source>
        <translation>Sie gehen nacheinander an %1. Das Einchecken läuft inzwischen weiter.</translation>
    </message>
    <message>
        <source>Yes, print them</source>
        <translation>Ja, drucken</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 badges are in %2. They count as printed only when a desk prints them.</source>
        <translation>%1 Namensschilder sind in %2. Als gedruckt zählen sie erst, wenn ein Schalter sie druckt.</translation>
    </message>
    <message>
        <source>Look at these and %1 others before you print: %2.</source>
        <translation>Sehen Sie diese und %1 andere an, bevor Sie drucken: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Look at these before you print: %1.</source>
        <translation>Sehen Sie diese an, bevor Sie drucken: %1.</translation>
    </message>
    <message>
        <source>%1 badges were printed.</source>
        <translation>%1 Namensschilder wurden gedruckt.</translation>
    </message>
    <message>
        <source>%1 of %2 badges were printed. Those that did not come out are shown at the desk.</source>
        <translation>%1 von %2 Namensschildern wurden gedruckt. Was nicht herauskam, wird am Schalter gezeigt.</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2.</source>
        <translation>Abgebrochen bei %1 von %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>%1 badges</source>
        <translation>%1 Namensschilder</translation>
    </message>
    <message>
        <source>%1 of them have one already</source>
        <translation>%1 davon haben schon eines</translation>
    </message>
    <message>
        <source>%1 left out: they have one already</source>
        <translation>%1 ausgelassen: haben schon eines</translation>
    </message>
    <message>
        <source>%1 left out: their ticket type has none</source>
        <translation>%1 ausgelassen: Ticketart hat keines</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPanel</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No, again  F5</source>
        <translation>Nein, noch mal  F5</translation>
    </message>
    <message>
        <source>Print again  F5</source>
        <translation>Noch mal drucken  F5</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Noch mal drucken</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Ist herausgekommen</translation>
    </message>
    <message>
        <source>No badge needs anything</source>
        <translation>Alle Namensschilder sind erledigt</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Other printer  F6</source>
        <translation>Anderer Drucker  F6</translation>
    </message>
    <message>
        <source>Not needed  F7</source>
        <translation>Nicht nötig  F7</translation>
    </message>
    <message>
        <source>New roll  Ctrl+R</source>
        <translation>Neue Rolle  Strg+R</translation>
    </message>
    <message>
        <source>Badges that are not finished</source>
        <translation>Unerledigte Namensschilder</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BandForm</name>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Rim at the sides</source>
        <translation>Rand seitlich</translation>
    </message>
    <message>
        <source>Rim above and below</source>
        <translation>Rand oben und unten</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BannerWords</name>
    <message>
        <source>%1 was not read: %2 waits already. Enter first, then scan it again.</source>
        <translation>%1 wurde nicht gelesen: %2 wartet schon. Erst Eingabe drücken, dann noch einmal scannen.</translation>
    </message>
    <message>
        <source>Read the note, then Enter. The next ticket (%1) waits.</source>
        <translation>Notiz lesen, dann Eingabe. Das nächste Ticket (%1) wartet.</translation>
    </message>
    <message>
        <source>People leave: a scan lets somebody out. F8 ends it.</source>
        <translation>Ausgang: Ein Scan lässt jemanden hinaus. F8 beendet es.</translation>
    </message>
    <message>
        <source>Here a second scan means leaving.</source>
        <translation>Hier heißt ein zweiter Scan: Die Person geht.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1 h %2 min. It says %3: is that right?</source>
        <translation>Die Uhr dieses Computers wurde um %1 h %2 min zurückgestellt. Sie zeigt %3: Stimmt das?</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1 h %2 min. It says %3: is that right?</source>
        <translation>Die Uhr dieses Computers wurde um %1 h %2 min vorgestellt. Sie zeigt %3: Stimmt das?</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CameraForm</name>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>The picture size that suits best</source>
        <translation>Die am besten passende Bildgröße</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Picture size of the camera</source>
        <translation>Bildgröße der Kamera</translation>
    </message>
    <message>
        <source>Show its picture as in a mirror</source>
        <translation>Bild wie im Spiegel zeigen</translation>
    </message>
    <message>
        <source>Its light is on</source>
        <translation>Kameralicht an</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Canvas</name>
    <message>
        <source>%1 elements selected</source>
        <translation>%1 Elemente ausgewählt</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CanvasTools</name>
    <message>
        <source>Take back: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ChoicePanel</name>
    <message>
        <source>What to choose from</source>
        <translation>Was zur Wahl steht</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CodeForm</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Text or link</source>
        <translation>Text oder Link</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The ticket code</source>
        <translation>Der Ticketcode</translation>
    </message>
    <message>
        <source>A contact card</source>
        <translation>Eine Visitenkarte</translation>
    </message>
    <message>
        <source>Wi-Fi access</source>
        <translation>WLAN-Zugang</translation>
    </message>
    <message>
        <source>A text or link</source>
        <translation>Text oder Link</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColourField</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>Eine Farbe</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>Nach Ticketart</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Schwarz oder weiß</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Farbe wählen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColumnMapping</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed. Which column is it?</source>
        <translation>Nötig. Welche Spalte ist es?</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ConditionForm</name>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation>Nur wenn ausgefüllt</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Nur wenn leer</translation>
    </message>
    <message>
        <source>Only for these</source>
        <translation>Nur für diese</translation>
    </message>
    <message>
        <source>Not for these</source>
        <translation>Nicht für diese</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>with commas</source>
        <translation>mit Kommas</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CorrectionPanel</name>
    <message>
        <source>The import has nothing.</source>
        <translation>Im Import steht nichts.</translation>
    </message>
    <message>
        <source>The import has: %1</source>
        <translation>Im Import steht: %1</translation>
    </message>
    <message>
        <source>Correct what the badge says</source>
        <translation>Namensschild berichtigen</translation>
    </message>
    <message>
        <source>The next import keeps it.</source>
        <translation>Der nächste Import behält es bei.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CredentialsPanel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Choose a name, type the PIN and press Enter; or scan your own badge.</source>
        <translation>Namen wählen, PIN tippen und Eingabe drücken; oder das eigene Namensschild scannen.</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Zurück  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskMenu</name>
    <message>
        <source>Read a picture …</source>
        <translation>Bild lesen …</translation>
    </message>
    <message>
        <source>Printer and badges</source>
        <translation>Drucker und Namensschilder</translation>
    </message>
    <message>
        <source>Badge studio</source>
        <translation>Namensschild-Studio</translation>
    </message>
    <message>
        <source>Self-service kiosk</source>
        <translation>Selbstbedienung (Kiosk)</translation>
    </message>
    <message>
        <source>Guest screen</source>
        <translation>Gästebildschirm</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Sign out / change operator</source>
        <translation>Ausloggen / Person wechseln</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>Diesen Schalter sperren</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>Übungstickets</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskPage</name>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Only by key: Ctrl+Shift+L</source>
        <translation>Nur per Taste: Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>After %1 min without a touch</source>
        <translation>Nach %1 min ohne Berührung</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show a part, to compare: %1 · %2</source>
        <translation>Einen Teil zeigen, zum Vergleichen: %1 · %2</translation>
    </message>
    <message>
        <source>Show them whole</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>All is well: %1 journal records were checked.</source>
        <translation>Alles in Ordnung: %1 Journaleinträge wurden geprüft.</translation>
    </message>
    <message>
        <source>%1 journal records were checked, and something is wrong. Make a copy of the event file before you go on.</source>
        <translation>%1 Journaleinträge wurden geprüft, und etwas stimmt nicht. Kopieren Sie die Veranstaltungsdatei, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Schalter</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>Name des Schalters</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Sperrt sich selbst</translation>
    </message>
    <message>
        <source>Phone and e-mail, at every desk</source>
        <translation>Telefon und E-Mail, an jedem Schalter</translation>
    </message>
    <message>
        <source>for example: Main entrance 2</source>
        <translation>zum Beispiel: Haupteingang 2</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Set up on one page</source>
        <translation>Auf einer Seite einrichten</translation>
    </message>
    <message>
        <source>Forget the PIN of this desk</source>
        <translation>PIN dieses Schalters vergessen</translation>
    </message>
    <message>
        <source>Start the self-service kiosk</source>
        <translation>Selbstbedienungs-Kiosk starten</translation>
    </message>
    <message>
        <source>Choose another PIN for the kiosk</source>
        <translation>Andere PIN für den Kiosk wählen</translation>
    </message>
    <message>
        <source>Check the event file</source>
        <translation>Veranstaltungsdatei prüfen</translation>
    </message>
    <message>
        <source>Checking … (records: %1)</source>
        <translation>Wird geprüft … (Einträge: %1)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorButton</name>
    <message>
        <source>Door</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Which doors are served here (F3)</source>
        <translation>Welche Eingänge hier betreut werden (F3)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorForm</name>
    <message>
        <source>%1 is skipped: the clocks are put forward then. %2 is taken.</source>
        <translation>%1 gibt es nicht: Die Uhren werden dann vorgestellt. Es gilt %2.</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The first time is taken.</source>
        <translation>%1 gibt es zweimal: Die Uhren werden dann zurückgestellt. Das erste Mal gilt.</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The second time is taken.</source>
        <translation>%1 gibt es zweimal: Die Uhren werden dann zurückgestellt. Das zweite Mal gilt.</translation>
    </message>
    <message>
        <source>Give the door a name, for example “Main hall”.</source>
        <translation>Geben Sie dem Eingang einen Namen, zum Beispiel „Großer Saal“.</translation>
    </message>
    <message>
        <source>Another door has this name. Choose a different one.</source>
        <translation>Ein anderer Eingang heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The door closes before it opens. Correct one of the two times.</source>
        <translation>Der Eingang schließt, bevor er öffnet. Berichtigen Sie eine der beiden Zeiten.</translation>
    </message>
    <message>
        <source>Nobody is welcome at this door. Tick at least one ticket type.</source>
        <translation>An diesem Eingang ist niemand zugelassen. Haken Sie mindestens eine Ticketart an.</translation>
    </message>
    <message>
        <source>The rule of this door is not finished. Complete it, or remove what is not.</source>
        <translation>Die Regel dieses Eingangs ist nicht fertig. Vervollständigen Sie sie oder entfernen Sie, was unfertig ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>Vorher fragen</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>Everyone on site</source>
        <translation>Alle mit Vor-Ort-Ticket</translation>
    </message>
    <message>
        <source>Welcomed ticket types</source>
        <translation>Zugelassene Ticketarten</translation>
    </message>
    <message>
        <source>Only so many people at once</source>
        <translation>Nur so viele Personen gleichzeitig</translation>
    </message>
    <message>
        <source>People at most</source>
        <translation>Personen höchstens</translation>
    </message>
    <message>
        <source>Once: nobody comes in again</source>
        <translation>Einmal: niemand kommt wieder herein</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Again after each exit</source>
        <translation>Wieder nach jedem Hinausgehen</translation>
    </message>
    <message>
        <source>As often as they like</source>
        <translation>Beliebig oft</translation>
    </message>
    <message>
        <source>Scanned again means leaving</source>
        <translation>Erneuter Scan: Die Person geht</translation>
    </message>
    <message>
        <source>Without the hub</source>
        <translation>Ohne den Hub</translation>
    </message>
    <message>
        <source>Let people in as usual</source>
        <translation>Einlassen wie immer</translation>
    </message>
    <message>
        <source>Ask the person at the desk</source>
        <translation>Die Person am Schalter fragen</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>Niemanden einlassen</translation>
    </message>
    <message>
        <source>Seats of each desk without the hub</source>
        <translation>Plätze je Schalter ohne Hub</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPage</name>
    <message>
        <source>People came to this door already, so it stays. Let it close earlier instead.</source>
        <translation>An diesem Eingang waren schon Personen, deshalb bleibt er. Lassen Sie ihn stattdessen früher schließen.</translation>
    </message>
    <message>
        <source>The door %1 is removed.</source>
        <translation>Der Eingang %1 ist entfernt.</translation>
    </message>
    <message>
        <source>The door %1 is changed.</source>
        <translation>Der Eingang %1 ist geändert.</translation>
    </message>
    <message>
        <source>Go back without saving?</source>
        <translation>Ohne Speichern zurück?</translation>
    </message>
    <message>
        <source>What you changed of this door would be lost.</source>
        <translation>Ihre Änderungen an diesem Eingang gingen verloren.</translation>
    </message>
    <message>
        <source>Yes, do not save</source>
        <translation>Ja, nicht speichern</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>The door is not saved.</source>
        <translation>Der Eingang ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Die Zeiten gelten für %1.</translation>
    </message>
    <message>
        <source>Add a door</source>
        <translation>Eingang hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The same again for another time</source>
        <translation>Dasselbe noch einmal für eine andere Zeit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPanel</name>
    <message>
        <source>Which door is served here?</source>
        <translation>Welcher Eingang wird hier betreut?</translation>
    </message>
    <message>
        <source>Touch a door, or its box for several; the keys are ↑ ↓, space and Enter.</source>
        <translation>Einen Eingang antippen, für mehrere die Kästchen; Tasten: ↑ ↓, Leertaste und Eingabe.</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Eingänge</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Draft</name>
    <message>
        <source>Name the copy</source>
        <translation>Der Kopie einen Namen geben</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementList</name>
    <message>
        <source>Elements, the front one first</source>
        <translation>Elemente, das vorderste zuerst</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementNames</name>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>Company and event</source>
        <translation>Firma und Veranstaltung</translation>
    </message>
    <message>
        <source>Company and title</source>
        <translation>Firma und Titel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Logo place</source>
        <translation>Platz für Logo</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>Plakette</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seitenstreifen</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldNames</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Ticketart</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Number in the batch</source>
        <translation>Nummer im Stapel</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldText</name>
    <message>
        <source>Insert a field of the person</source>
        <translation>Ein Feld der Person einfügen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FindBar</name>
    <message>
        <source>Name, company, phone or code  (F2)</source>
        <translation>Name, Firma, Telefon oder Code  (F2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Walk-in  F12</source>
        <translation>Spontangast  F12</translation>
    </message>
    <message>
        <source>Register somebody who has no registration</source>
        <translation>Jemanden ohne Anmeldung anmelden</translation>
    </message>
    <message>
        <source>Leaving  F8</source>
        <translation>Ausgang  F8</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>Personen gehen</translation>
    </message>
    <message>
        <source>Picture  F4</source>
        <translation>Bild  F4</translation>
    </message>
    <message>
        <source>Read a ticket from a picture</source>
        <translation>Ein Ticket aus einem Bild lesen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::GreetingPage</name>
    <message>
        <source>Welcome!</source>
        <translation>Willkommen!</translation>
    </message>
    <message>
        <source>This is what your badge will say.</source>
        <translation>Das wird auf Ihrem Namensschild stehen.</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Mein Namensschild drucken</translation>
    </message>
    <message>
        <source>Change name or company</source>
        <translation>Name oder Firma ändern</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Hilfe  F1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>The guide does not have this word.</source>
        <translation>Dieses Wort steht nicht im Handbuch.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HistoryPage</name>
    <message>
        <source>All desks</source>
        <translation>Alle Schalter</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing was refused yet.</source>
        <translation>Noch wurde nichts abgewiesen.</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>Abgewiesene Scans nach Grund</translation>
    </message>
    <message>
        <source>%1 ×  %2</source>
        <translation>%1 ×  %2</translation>
    </message>
    <message>
        <source>%1 The last time: %2, %3.</source>
        <translation>%1 Zuletzt: %2, %3.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Find a person …</source>
        <translation>Person suchen …</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Abweisungen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Was geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>What was refused again and again</source>
        <translation>Was immer wieder abgewiesen wurde</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubAttempts</name>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The program was stopped while these people stood at the door. Finish, if they went in; abandon, if they did not.</source>
        <translation>Das Programm wurde angehalten, während diese Personen am Eingang standen. Abschließen, wenn sie hineingingen; verwerfen, wenn nicht.</translation>
    </message>
    <message>
        <source>Abandon: they are not in</source>
        <translation>Verwerfen: nicht drinnen</translation>
    </message>
    <message>
        <source>Finish: they are in</source>
        <translation>Abschließen: drinnen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubConflicts</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>let-in-twice</source>
        <translation>zweimal-eingelassen</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Let in twice: %1 to see to</source>
        <translation>Zweimal eingelassen: %1 zu klären</translation>
    </message>
    <message>
        <source>Let in twice: all seen to</source>
        <translation>Zweimal eingelassen: alles geklärt</translation>
    </message>
    <message>
        <source>Two desks that could not ask each other let the same ticket in. Look for both people; then say that it is seen to.</source>
        <translation>Zwei Schalter, die einander nicht fragen konnten, haben dasselbe Ticket eingelassen. Suchen Sie beide Personen; dann sagen Sie, dass es geklärt ist.</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Zweimal eingelassen</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Geklärt</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubDesks</name>
    <message>
        <source>Revoke %1? The hub takes nothing from it any more, and it cannot come back: that computer would have to join again.</source>
        <translation>%1 ausschließen? Der Hub nimmt nichts mehr von dort an, und es gibt kein Zurück: Der Computer müsste neu beitreten.</translation>
    </message>
    <message>
        <source>Yes, revoke</source>
        <translation>Ja, ausschließen</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Revoke the chosen desk …</source>
        <translation>Gewählten Schalter ausschließen …</translation>
    </message>
    <message>
        <source>For a computer that was lost or stolen</source>
        <translation>Für einen Computer, der verloren oder gestohlen ist</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubInvitation</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Another desk joins</source>
        <translation>Ein weiterer Schalter</translation>
    </message>
    <message>
        <source>Install Lanyard on the other computer, then show it the join code.</source>
        <translation>Installieren Sie Lanyard auf dem anderen Computer und zeigen Sie ihm dann den Beitrittscode.</translation>
    </message>
    <message>
        <source>On the other computer: “Join a hub”, then scan this picture or paste the text. Whoever has it can read the whole event: show it to your own desks only.</source>
        <translation>Auf dem anderen Computer: „Einem Hub beitreten“, dann dieses Bild scannen oder den Text einfügen. Wer den Code hat, kann die ganze Veranstaltung lesen: Zeigen Sie ihn nur Ihren eigenen Schaltern.</translation>
    </message>
    <message>
        <source>Join code as a picture</source>
        <translation>Beitrittscode als Bild</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Beitrittscode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Let another desk join</source>
        <translation>Weiteren Schalter aufnehmen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubPage</name>
    <message>
        <source>This event is being shared.</source>
        <translation>Diese Veranstaltung wird gerade geteilt.</translation>
    </message>
    <message>
        <source>Take this desk off the hub? Its check-ins stay here, and the other desks learn no more of them.</source>
        <translation>Diesen Schalter vom Hub lösen? Seine Check-ins bleiben hier, und die anderen Schalter erfahren nichts mehr davon.</translation>
    </message>
    <message>
        <source>Yes, take it off</source>
        <translation>Ja, lösen</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Nein, bleiben</translation>
    </message>
    <message>
        <source>Save the exchange file</source>
        <translation>Austauschdatei speichern</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>austausch</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange)</source>
        <translation>Austauschdateien (*.lanyard-exchange)</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>Austauschdatei öffnen</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>Austauschdateien (*.lanyard-exchange);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Ohne Netz</translation>
    </message>
    <message>
        <source>Write what this desk knows to a file on a USB stick, and take it in at another desk; then the other way round. It may be done as often as you like.</source>
        <translation>Schreiben Sie, was dieser Schalter weiß, in eine Datei auf einem USB-Stick und lesen Sie sie an einem anderen Schalter ein; danach umgekehrt. Das geht so oft Sie wollen.</translation>
    </message>
    <message>
        <source>Take in from a file …</source>
        <translation>Aus einer Datei einlesen …</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>In eine Datei schreiben …</translation>
    </message>
    <message>
        <source>Take this desk off the hub …</source>
        <translation>Diesen Schalter vom Hub lösen …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubSharing</name>
    <message>
        <source>Type the address of the database first.</source>
        <translation>Geben Sie zuerst die Adresse der Datenbank ein.</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Mehrere Schalter</translation>
    </message>
    <message>
        <source>This event is on this computer only. Other desks can share it through a PostgreSQL database that all of them reach, the hub. Every desk goes on working without it, too.</source>
        <translation>Diese Veranstaltung ist nur auf diesem Computer. Andere Schalter können sie über eine PostgreSQL-Datenbank teilen, die alle erreichen: den Hub. Jeder Schalter arbeitet auch ohne ihn weiter.</translation>
    </message>
    <message>
        <source>postgresql://name:password@host/database</source>
        <translation>postgresql://name:passwort@host/datenbank</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse der Datenbank</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Share this event</source>
        <translation>Diese Veranstaltung teilen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubView</name>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>People a minute</source>
        <translation>Personen pro Minute</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::IdlePanel</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Scan whoever leaves</source>
        <translation>Scannen, wer geht</translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation>Ticket scannen</translation>
    </message>
    <message>
        <source>Hold the ticket under the scanner</source>
        <translation>Das Ticket unter den Scanner halten</translation>
    </message>
    <message>
        <source>or show it to the camera</source>
        <translation>oder der Kamera zeigen</translation>
    </message>
    <message>
        <source>or drop a picture of it here</source>
        <translation>oder ein Bild davon hier ablegen</translation>
    </message>
    <message>
        <source>or type a name, company or phone number</source>
        <translation>oder Name, Firma oder Telefonnummer tippen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportColumnsStep</name>
    <message>
        <source>Kept as further fields: %1</source>
        <translation>Als weitere Felder behalten: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Which column is what? Fields with * are needed.</source>
        <translation>Welche Spalte ist was? Felder mit * sind nötig.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportEncodings</name>
    <message>
        <source>Which line shows the names as they should be? Choose it.</source>
        <translation>Welche Zeile zeigt die Namen richtig? Wählen Sie sie.</translation>
    </message>
    <message>
        <source>The letters are read as %1.</source>
        <translation>Die Zeichen werden als %1 gelesen.</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>Nicht richtig?</translation>
    </message>
    <message>
        <source>Names of this file in each encoding</source>
        <translation>Namen dieser Datei in jeder Kodierung</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportFileStep</name>
    <message>
        <source>Choose the export of your ticket site</source>
        <translation>Export Ihres Ticketportals wählen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Exporte (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Noch ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Registered now: %1 on site, %2 online only.</source>
        <translation>Jetzt angemeldet: %1 vor Ort, %2 nur online.</translation>
    </message>
    <message>
        <source>%1 Cancelled: %2.</source>
        <translation>%1 Storniert: %2.</translation>
    </message>
    <message>
        <source>Drop the export file of your ticket site here, or choose it. Lanyard looks into it first and stores nothing until you say so.</source>
        <translation>Legen Sie die Exportdatei Ihres Ticketportals hier ab oder wählen Sie sie. Lanyard sieht sie erst an und speichert nichts, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>CSV, Excel or OpenDocument file</source>
        <translation>CSV-, Excel- oder OpenDocument-Datei</translation>
    </message>
    <message>
        <source>Export file</source>
        <translation>Exportdatei</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Datei wählen …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportLookStep</name>
    <message>
        <source>%1 is a file of the kind %2.</source>
        <translation>%1 ist eine Datei der Art %2.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Not recognised: choose</source>
        <translation>Nicht erkannt: bitte wählen</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportQuestionsStep</name>
    <message>
        <source>%1 further words stand there, and their rows are left out. Go back: is the status in another column?</source>
        <translation>Dort stehen noch %1 andere Wörter; deren Zeilen werden ausgelassen. Gehen Sie zurück: Steht der Status in einer anderen Spalte?</translation>
    </message>
    <message>
        <source>(no status)</source>
        <translation>(kein Status)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, in 1 row</source>
        <translation>%1, in 1 Zeile</translation>
    </message>
    <message>
        <source>%1, in %2 rows</source>
        <translation>%1, in %2 Zeilen</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there is 1 person more than rows.</source>
        <translation>Manche Zeilen stehen für mehrere Personen: Es gibt 1 Person mehr als Zeilen.</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there are %1 people more than rows.</source>
        <translation>Manche Zeilen stehen für mehrere Personen: Es gibt %1 Personen mehr als Zeilen.</translation>
    </message>
    <message>
        <source>Lanyard does not know these words in the status column. What do they mean? Nobody is let in on a guess.</source>
        <translation>Lanyard kennt diese Wörter in der Statusspalte nicht. Was bedeuten sie? Auf Verdacht wird niemand eingelassen.</translation>
    </message>
    <message>
        <source>Please choose …</source>
        <translation>Bitte wählen …</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>diese Zeilen auslassen</translation>
    </message>
    <message>
        <source>Register each person</source>
        <translation>Jede Person anmelden</translation>
    </message>
    <message>
        <source>One registration a row</source>
        <translation>Eine Anmeldung je Zeile</translation>
    </message>
    <message>
        <source>Several people on one row</source>
        <translation>Mehrere Personen in einer Zeile</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportRemovalQuestion</name>
    <message>
        <source>Really cancel %1 registrations?</source>
        <translation>Wirklich %1 Anmeldungen stornieren?</translation>
    </message>
    <message>
        <source>These people are not in the file, and will not be let in any more. That is many: is this the whole export?</source>
        <translation>Diese Personen stehen nicht in der Datei und werden nicht mehr eingelassen. Das sind viele: Ist das der ganze Export?</translation>
    </message>
    <message>
        <source>Yes, cancel these %1 registrations</source>
        <translation>Ja, diese %1 Anmeldungen stornieren</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportReportView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Cancel those that are missing from this file</source>
        <translation>Stornieren, wer in dieser Datei fehlt</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportStepLine</name>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Stimmt das?</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Was der Import tun würde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::InventedBadge</name>
    <message>
        <source>Sample Company</source>
        <translation>Beispielfirma</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingenieurin</translation>
    </message>
    <message>
        <source>Sample Conference</source>
        <translation>Beispielkonferenz</translation>
    </message>
    <message>
        <source>Main hall</source>
        <translation>Großer Saal</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::JoinForm</name>
    <message>
        <source>The join code comes first: paste it, or scan it.</source>
        <translation>Zuerst kommt der Beitrittscode: einfügen oder scannen.</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Einem Hub beitreten</translation>
    </message>
    <message>
        <source>On a desk that has the event: Office → Hub → “Let another desk join”. Scan the picture that comes up, or paste the text below it. Everything about the event then comes to this computer.</source>
        <translation>An einem Schalter, der die Veranstaltung hat: Büro → Hub → „Weiteren Schalter aufnehmen“. Scannen Sie das Bild, das erscheint, oder fügen Sie den Text darunter ein. Dann kommt alles zur Veranstaltung auf diesen Computer.</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Beitrittscode</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>Austauschdatei öffnen</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>Austauschdateien (*.lanyard-exchange);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>From an exchange file …</source>
        <translation>Aus einer Austauschdatei …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Keypad</name>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Buchstaben mit Akzenten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskPanel</name>
    <message>
        <source>Your number for the desk</source>
        <translation>Ihre Nummer für den Schalter</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskView</name>
    <message>
        <source>Please go to the desk. Somebody there will help you.</source>
        <translation>Bitte gehen Sie zum Schalter. Dort hilft Ihnen jemand.</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Willkommen!</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>Bitte kommen Sie herein.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>Auf Wiedersehen!</translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation>Dieses Ticket wurde schon verwendet</translation>
    </message>
    <message>
        <source>This is no ticket for this event</source>
        <translation>Das ist kein Ticket für diese Veranstaltung</translation>
    </message>
    <message>
        <source>This ticket was replaced by a newer one</source>
        <translation>Dieses Ticket wurde durch ein neueres ersetzt</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>Dieses Ticket ist für einen anderen Eingang</translation>
    </message>
    <message>
        <source>Check-in is over</source>
        <translation>Der Check-in ist beendet</translation>
    </message>
    <message>
        <source>Check-in has not begun yet</source>
        <translation>Der Check-in hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>This ticket is not valid today</source>
        <translation>Dieses Ticket ist heute nicht gültig</translation>
    </message>
    <message>
        <source>One question is left to answer</source>
        <translation>Eine Frage ist noch zu beantworten</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>Alle Plätze sind belegt</translation>
    </message>
    <message>
        <source>We cannot let you in with this ticket</source>
        <translation>Mit diesem Ticket können wir Sie nicht einlassen</translation>
    </message>
    <message>
        <source>Please show the code of your ticket, not another code.</source>
        <translation>Bitte zeigen Sie den Code Ihres Tickets, keinen anderen Code.</translation>
    </message>
    <message>
        <source>This is your order. Please show the code of your own ticket.</source>
        <translation>Das ist Ihre Bestellung. Bitte zeigen Sie den Code Ihres eigenen Tickets.</translation>
    </message>
    <message>
        <source>Please hold your ticket steady and try once more.</source>
        <translation>Bitte halten Sie Ihr Ticket ruhig und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your badge is being printed.</source>
        <translation>Ihr Namensschild wird gedruckt.</translation>
    </message>
    <message>
        <source>Take your badge, please</source>
        <translation>Bitte nehmen Sie Ihr Namensschild</translation>
    </message>
    <message>
        <source>Your badge is not lost</source>
        <translation>Ihr Namensschild ist nicht verloren</translation>
    </message>
    <message>
        <source>You are checked in, but the printer needs help. Please get your badge at the desk.</source>
        <translation>Sie sind eingecheckt, aber der Drucker braucht Hilfe. Bitte holen Sie Ihr Namensschild am Schalter.</translation>
    </message>
    <message>
        <source>We could not be sure who you are</source>
        <translation>Wir konnten nicht sicher sein, wer Sie sind</translation>
    </message>
    <message>
        <source>Names cannot be typed here for some minutes</source>
        <translation>Namen lassen sich hier einige Minuten lang nicht tippen</translation>
    </message>
    <message>
        <source>Please show your ticket, or go to the desk.</source>
        <translation>Bitte zeigen Sie Ihr Ticket oder gehen Sie zum Schalter.</translation>
    </message>
    <message>
        <source>One ticket at a time, please</source>
        <translation>Bitte ein Ticket nach dem anderen</translation>
    </message>
    <message>
        <source>Show each ticket on its own.</source>
        <translation>Zeigen Sie jedes Ticket einzeln.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>no event is open</source>
        <translation>keine Veranstaltung ist geöffnet</translation>
    </message>
    <message>
        <source>the event file cannot be written</source>
        <translation>die Veranstaltungsdatei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the printer needs help</source>
        <translation>der Drucker braucht Hilfe</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Bitte gehen Sie zum Schalter</translation>
    </message>
    <message>
        <source>This kiosk takes a break. If you like, tell the desk: %1, %2.</source>
        <translation>Dieser Kiosk macht Pause. Wenn Sie möchten, sagen Sie am Schalter: %1, %2.</translation>
    </message>
    <message>
        <source>We cannot check your ticket here now</source>
        <translation>Wir können Ihr Ticket hier gerade nicht prüfen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskWindow</name>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>We are not sure yet. Please look at both once more.</source>
        <translation>Wir sind noch nicht sicher. Bitte sehen Sie beides noch einmal an.</translation>
    </message>
    <message>
        <source>Your badge prints by itself in %1 s.</source>
        <translation>Ihr Namensschild wird in %1 s von selbst gedruckt.</translation>
    </message>
    <message>
        <source>Back to the start in %1 s.</source>
        <translation>Zurück zum Anfang in %1 s.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Your name, as you registered</source>
        <translation>Ihr Name, wie bei der Anmeldung</translation>
    </message>
    <message>
        <source>Your company, e-mail, or the last four digits of your phone</source>
        <translation>Ihre Firma, E-Mail oder die letzten vier Ziffern Ihrer Telefonnummer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find my registration</source>
        <translation>Meine Anmeldung finden</translation>
    </message>
    <message>
        <source>What shall your badge say?</source>
        <translation>Was soll auf Ihrem Namensschild stehen?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Mein Namensschild drucken</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LeavePage</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>Für das Team: Kiosk verlassen</translation>
    </message>
    <message>
        <source>Type the PIN of the kiosk, or scan the badge of a desk lead.</source>
        <translation>Tippen Sie die PIN des Kiosks oder scannen Sie das Namensschild einer Leitung.</translation>
    </message>
    <message>
        <source>For staff: choose a PIN</source>
        <translation>Für das Team: PIN wählen</translation>
    </message>
    <message>
        <source>Without it nobody leaves the kiosk. At least four digits.</source>
        <translation>Ohne sie verlässt niemand den Kiosk. Mindestens vier Ziffern.</translation>
    </message>
    <message>
        <source>For staff: the same PIN again</source>
        <translation>Für das Team: dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>So that it is certain what you typed.</source>
        <translation>Damit sicher ist, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>That is not it. Please try again.</source>
        <translation>Das stimmt nicht. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait five minutes.</source>
        <translation>Zu viele falsche PINs. Bitte warten Sie fünf Minuten.</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>Das waren zwei verschiedene PINs. Bitte wählen Sie noch einmal eine.</translation>
    </message>
    <message>
        <source>Four digits or more, please.</source>
        <translation>Bitte vier Ziffern oder mehr.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LinesForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Line of text</source>
        <translation>Textzeile</translation>
    </message>
    <message>
        <source>Share of the room</source>
        <translation>Anteil am Platz</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>Diese Zeile nach oben</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ListsPage</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 ist gespeichert, mit 1 Zeile.</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 ist gespeichert, mit %2 Zeilen.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>Zeilen: %1 von %2</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>Only rows with …</source>
        <translation>Nur Zeilen mit …</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation>Nur Zeilen mit diesen Wörtern</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LoadBar</name>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LockWindow</name>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>Eine PIN hat mindestens vier Ziffern.</translation>
    </message>
    <message>
        <source>These two were not the same. Choose a PIN again.</source>
        <translation>Die beiden waren nicht gleich. Wählen Sie noch einmal eine PIN.</translation>
    </message>
    <message>
        <source>This is not the PIN of this desk.</source>
        <translation>Das ist nicht die PIN dieses Schalters.</translation>
    </message>
    <message>
        <source>Wrong too often. Try again in %1 s.</source>
        <translation>Zu oft falsch. Versuchen Sie es in %1 s noch einmal.</translation>
    </message>
    <message>
        <source>This desk is locked: the scan did nothing. Unlock it first.</source>
        <translation>Dieser Schalter ist gesperrt: Der Scan hat nichts bewirkt. Erst entsperren.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <translation>%1 – gesperrt</translation>
    </message>
    <message>
        <source>Whoever unlocks this desk is signed in. Scans do nothing until then.</source>
        <translation>Wer diesen Schalter entsperrt, ist eingeloggt. Bis dahin bewirken Scans nichts.</translation>
    </message>
    <message>
        <source>Choose a PIN for this desk</source>
        <translation>PIN für diesen Schalter wählen</translation>
    </message>
    <message>
        <source>With it the desk is locked now and unlocked again. Do not forget it.</source>
        <translation>Mit ihr wird der Schalter jetzt gesperrt und wieder entsperrt. Vergessen Sie sie nicht.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Then the desk is locked.</source>
        <translation>Dann wird der Schalter gesperrt.</translation>
    </message>
    <message>
        <source>Type the PIN of this desk. Scans do nothing until then.</source>
        <translation>Tippen Sie die PIN dieses Schalters. Bis dahin bewirken Scans nichts.</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Zurück  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LogPage</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What happened to the program, its devices and its files. It holds no names, no ticket codes and no contacts: you may pass it on.</source>
        <translation>Was mit dem Programm, seinen Geräten und seinen Dateien geschah. Es enthält keine Namen, keine Ticketcodes und keine Kontaktdaten: Sie dürfen es weitergeben.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only troubles</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation>Nichts dergleichen ist geschehen.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NewElement</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Textzeilen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>Foto der Person</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Band with text</source>
        <translation>Band mit Text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NewEventForm</name>
    <message>
        <source>Where the event file goes</source>
        <translation>Wohin die Veranstaltungsdatei kommt</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard)</source>
        <translation>Lanyard-Veranstaltungen (*.lanyard)</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Geben Sie der Veranstaltung einen Namen.</translation>
    </message>
    <message>
        <source>The last day comes before the first. Correct one of the two.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Berichtigen Sie einen von beiden.</translation>
    </message>
    <message>
        <source>The event would last longer than a year. Correct one of the two days.</source>
        <translation>Die Veranstaltung würde länger als ein Jahr dauern. Berichtigen Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>Say where the event file should go.</source>
        <translation>Geben Sie an, wohin die Veranstaltungsdatei kommt.</translation>
    </message>
    <message>
        <source>The folder of the event file cannot be made. Choose another place.</source>
        <translation>Der Ordner der Veranstaltungsdatei kann nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>For the people in %1, which comes next.</source>
        <translation>Für die Personen in %1; das kommt als Nächstes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>Veranstaltung anlegen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NumbersPage</name>
    <message>
        <source>Whole event</source>
        <translation>Ganze Veranstaltung</translation>
    </message>
    <message>
        <source>All doors</source>
        <translation>Alle Eingänge</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>Personen eingelassen</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>jetzt drinnen</translation>
    </message>
    <message>
        <source>most at once</source>
        <translation>Höchststand</translation>
    </message>
    <message>
        <source>most at once, at %1</source>
        <translation>Höchststand, um %1</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>angemeldet für vor Ort</translation>
    </message>
    <message>
        <source>confirmed, not here yet</source>
        <translation>bestätigt, noch nicht da</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>Spontangäste</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>abgewiesene Scans</translation>
    </message>
    <message>
        <source>Nobody has been admitted yet.</source>
        <translation>Noch wurde niemand eingelassen.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>How full it is now</source>
        <translation>Wie voll es jetzt ist</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>Nach Eingang</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>Nach Ticketart</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 pro Minute</translation>
    </message>
    <message>
        <source>By desk, and how fast while people came</source>
        <translation>Nach Schalter, und wie schnell, solange Personen kamen</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Abgewiesene Scans</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing … (rows: %1)</source>
        <translation>Wird geschrieben … (Zeilen: %1)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 ist gespeichert, mit 1 Zeile.</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 ist gespeichert, mit %2 Zeilen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>in 10 minutes (left)</source>
        <translation>in 10 Minuten (links)</translation>
    </message>
    <message>
        <source>by then (right)</source>
        <translation>bis dahin (rechts)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Who came …</source>
        <translation>Wer kam …</translation>
    </message>
    <message>
        <source>Who did not come …</source>
        <translation>Wer nicht kam …</translation>
    </message>
    <message>
        <source>Who is not in yet, to tick on paper …</source>
        <translation>Wer noch nicht da ist, zum Abhaken auf Papier …</translation>
    </message>
    <message>
        <source>Doors …</source>
        <translation>Eingänge …</translation>
    </message>
    <message>
        <source>Journal …</source>
        <translation>Journal …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeSections</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeWindow</name>
    <message>
        <source>Close the office?</source>
        <translation>Büro schließen?</translation>
    </message>
    <message>
        <source>It stays as it is until the office is opened again.</source>
        <translation>Alles bleibt, wie es ist, bis das Büro wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Ja, schließen</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <translation>%1 – Büro</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorForm</name>
    <message>
        <source>Give the operator a name.</source>
        <translation>Geben Sie der Person einen Namen.</translation>
    </message>
    <message>
        <source>Give the operator a PIN.</source>
        <translation>Geben Sie der Person eine PIN.</translation>
    </message>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>Eine PIN hat mindestens 4 Zeichen.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type them again.</source>
        <translation>Die beiden PINs sind nicht gleich. Tippen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Nobody has this badge. Scan it again, or leave it out.</source>
        <translation>Niemand hat dieses Namensschild. Scannen Sie es noch einmal oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Signs in by PIN only.</source>
        <translation>Loggt sich nur mit PIN ein.</translation>
    </message>
    <message>
        <source>Nobody has this badge.</source>
        <translation>Niemand hat dieses Namensschild.</translation>
    </message>
    <message>
        <source>The badge of %1 signs in, too.</source>
        <translation>Auch mit dem Namensschild von %1 geht das Einloggen.</translation>
    </message>
    <message>
        <source>A badge signs in, too. Another one takes its place.</source>
        <translation>Auch mit einem Namensschild geht das Einloggen. Ein anderes tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Scan a badge if it is to sign in, too.</source>
        <translation>Scannen Sie ein Namensschild, wenn man sich auch damit einloggen soll.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Code des Namensschilds</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>4 characters or more</source>
        <translation>4 Zeichen oder mehr</translation>
    </message>
    <message>
        <source>No badge any more</source>
        <translation>Kein Namensschild mehr</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorsPage</name>
    <message>
        <source>What you typed about an operator is not saved.</source>
        <translation>Ihre Eingaben zu einer Person am Schalter sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>What they did stays in the journal under their name.</source>
        <translation>Was die Person getan hat, bleibt unter ihrem Namen im Journal.</translation>
    </message>
    <message>
        <source>This cannot be undone: to come back they need a new PIN.</source>
        <translation>Das lässt sich nicht rückgängig machen: Um wiederzukommen, braucht die Person eine neue PIN.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN or badge.</source>
        <translation>%1. Loggt sich mit PIN oder Namensschild ein.</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN.</source>
        <translation>%1. Loggt sich mit PIN ein.</translation>
    </message>
    <message>
        <source>Nobody is listed: whoever sits at a desk may do everything. Once there is an organiser, everybody signs in with a PIN or a badge.</source>
        <translation>Niemand ist eingetragen: Wer an einem Schalter sitzt, darf alles. Sobald jemand die Rolle „Organisation“ hat, loggen sich alle mit PIN oder Namensschild ein.</translation>
    </message>
    <message>
        <source>Everybody may scan. A lead may also override, take back late and mark as paid; an organiser may do everything.</source>
        <translation>Scannen dürfen alle. Die Leitung darf auch Ausnahmen machen, spät zurücknehmen und Zahlungen vermerken; die Organisation darf alles.</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>Schalterteam</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OutcomeWords</name>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The check-in of %1 at %2 counts no longer.</source>
        <translation>Der Check-in um %1 bei %2 zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Scan the next ticket</source>
        <translation>Das nächste Ticket scannen</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>They are not checked in.</source>
        <translation>Die Person ist nicht eingecheckt.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Print the badge (F5), or scan the next ticket</source>
        <translation>Namensschild drucken (F5) oder das nächste Ticket scannen</translation>
    </message>
    <message>
        <source>Has another ticket now</source>
        <translation>Hat jetzt ein anderes Ticket</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Die Notiz ist gespeichert</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Neues Namensschild</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>Altes Ticket und altes Namensschild lassen niemanden mehr ein.</translation>
    </message>
    <message>
        <source>Give them the new badge from the printer</source>
        <translation>Das neue Namensschild aus dem Drucker geben</translation>
    </message>
    <message>
        <source>No printer here: have it printed at another desk</source>
        <translation>Hier kein Drucker: an einem anderen Schalter drucken lassen</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>Noch ein Namensschild</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Give them the badge from the printer</source>
        <translation>Das Namensschild aus dem Drucker geben</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>Kein Eingang lässt die Person mehr ein.</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Nicht mehr gesperrt</translation>
    </message>
    <message>
        <source>They are not checked in by that.</source>
        <translation>Eingecheckt ist die Person damit nicht.</translation>
    </message>
    <message>
        <source>Scan their ticket</source>
        <translation>Das Ticket der Person scannen</translation>
    </message>
    <message>
        <source>%1 checked in</source>
        <translation>%1 eingecheckt</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Bitte einlassen</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <translation>Nicht eingelassen: %1</translation>
    </message>
    <message>
        <source>Let in the others; scan these one by one</source>
        <translation>Die anderen einlassen; diese einzeln scannen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewPage</name>
    <message>
        <source>came in today</source>
        <translation>kamen heute herein</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>jetzt drinnen</translation>
    </message>
    <message>
        <source>come in a minute now</source>
        <translation>kommen jetzt pro Minute</translation>
    </message>
    <message>
        <source>refused in the last hour</source>
        <translation>in der letzten Stunde abgewiesen</translation>
    </message>
    <message>
        <source>Nothing needs anybody.</source>
        <translation>Nichts braucht jemanden.</translation>
    </message>
    <message>
        <source>To look after: %1</source>
        <translation>Zu erledigen: %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>%1 of %2, %3 inside</source>
        <translation>%1 von %2, %3 drinnen</translation>
    </message>
    <message>
        <source>Doors: who came of who is expected</source>
        <translation>Eingänge: wer von den Erwarteten kam</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1, the last at %2</source>
        <translation>%1, zuletzt um %2</translation>
    </message>
    <message>
        <source>Desks today</source>
        <translation>Schalter heute</translation>
    </message>
    <message>
        <source>%1 Badges waiting: %2.</source>
        <translation>%1 Wartende Namensschilder: %2.</translation>
    </message>
    <message>
        <source>Looking at the printers …</source>
        <translation>Drucker werden geprüft …</translation>
    </message>
    <message>
        <source>No printer is known here.</source>
        <translation>Hier ist kein Drucker bekannt.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Refused in the last hour, by reason</source>
        <translation>In der letzten Stunde abgewiesen, nach Grund</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Every badge</source>
        <translation>Alle Namensschilder</translation>
    </message>
    <message>
        <source>Every refused scan</source>
        <translation>Alle abgewiesenen Scans</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewProblems</name>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>Das Namensschild von %1 wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out.</source>
        <translation>Niemand weiß, ob das Namensschild von %1 herauskam.</translation>
    </message>
    <message>
        <source>Print it again when the printer is well.</source>
        <translation>Drucken Sie es noch einmal, wenn der Drucker wieder in Ordnung ist.</translation>
    </message>
    <message>
        <source>Ask at the desk, and print it again if it did not.</source>
        <translation>Fragen Sie am Schalter und drucken Sie es noch einmal, wenn nicht.</translation>
    </message>
    <message>
        <source>A guest wrote this at a kiosk, %1. Read it once.</source>
        <translation>Ein Gast hat das an einem Kiosk geschrieben, %1. Lesen Sie es einmal durch.</translation>
    </message>
    <message>
        <source>A kiosk sent this guest to a desk, %1.</source>
        <translation>Ein Kiosk hat diesen Gast zu einem Schalter geschickt, %1.</translation>
    </message>
    <message>
        <source>No registrations were imported yet.</source>
        <translation>Es wurden noch keine Anmeldungen importiert.</translation>
    </message>
    <message>
        <source>Import the list of who may come.</source>
        <translation>Importieren Sie die Liste, wer kommen darf.</translation>
    </message>
    <message>
        <source>The registrations are from %1 hours ago.</source>
        <translation>Die Anmeldungen sind %1 Stunden alt.</translation>
    </message>
    <message>
        <source>If tickets are still sold, import the latest list.</source>
        <translation>Wenn noch Tickets verkauft werden, importieren Sie die neueste Liste.</translation>
    </message>
    <message>
        <source>Say which, under “Hub”.</source>
        <translation>Sagen Sie unter „Hub“, was zutrifft.</translation>
    </message>
    <message>
        <source>Desks that share the event</source>
        <translation>Schalter, die die Veranstaltung teilen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PageForm</name>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 Punkte pro Zoll</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>A page of its own</source>
        <translation>Eine eigene Seite</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Gefaltet</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>What the printer leaves blank at this side</source>
        <translation>Was der Drucker an dieser Seite frei lässt</translation>
    </message>
    <message>
        <source>Black and white only</source>
        <translation>Nur schwarz-weiß</translation>
    </message>
    <message>
        <source>Over the edge</source>
        <translation>Über den Rand</translation>
    </message>
    <message>
        <source>How far colour goes beyond the edge, so that no white line is left where it is cut</source>
        <translation>Wie weit Farbe über den Rand hinausgeht, damit am Schnitt keine weiße Linie bleibt</translation>
    </message>
    <message>
        <source>Blank left</source>
        <translation>Links frei</translation>
    </message>
    <message>
        <source>Blank above</source>
        <translation>Oben frei</translation>
    </message>
    <message>
        <source>Blank right</source>
        <translation>Rechts frei</translation>
    </message>
    <message>
        <source>Blank below</source>
        <translation>Unten frei</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PaperPage</name>
    <message>
        <source>The code %1 is not entered.</source>
        <translation>Der Code %1 ist nicht eingetragen.</translation>
    </message>
    <message>
        <source>%1 is mistyped: its letters do not fit together. Compare it with the list.</source>
        <translation>%1 ist vertippt: Die Zeichen passen nicht zusammen. Vergleichen Sie mit der Liste.</translation>
    </message>
    <message>
        <source>Nobody has the code %1. Compare it with the list.</source>
        <translation>Niemand hat den Code %1. Vergleichen Sie mit der Liste.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>not stored: in already since %1, at %2</source>
        <translation>nicht gespeichert: schon drinnen seit %1, Schalter %2</translation>
    </message>
    <message>
        <source>not let in: %1. Did they come in all the same?</source>
        <translation>nicht eingelassen: %1. Kam die Person trotzdem herein?</translation>
    </message>
    <message>
        <source>stored, against the rule of the door</source>
        <translation>gespeichert, gegen die Regel des Eingangs</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>ticked on the paper list</source>
        <translation>auf der Papierliste abgehakt</translation>
    </message>
    <message>
        <source>mistyped from the paper list</source>
        <translation>von der Papierliste falsch abgetippt</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>%1 is saved: print it as often as you like.</source>
        <translation>%1 ist gespeichert: Drucken Sie es, so oft Sie möchten.</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>Papierliste</translation>
    </message>
    <message>
        <source>Type the code of everybody who is ticked, each with Enter. Door (F3) and time (F2) stay as they are.</source>
        <translation>Tippen Sie den Code jeder abgehakten Person, jeweils mit Eingabe. Eingang (F3) und Zeit (F2) bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Time of coming in</source>
        <translation>Einlasszeit</translation>
    </message>
    <message>
        <source>Code on the list</source>
        <translation>Code auf der Liste</translation>
    </message>
    <message>
        <source>What was entered, the latest first</source>
        <translation>Was eingetragen wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Print the list (PDF) …</source>
        <translation>Liste drucken (PDF) …</translation>
    </message>
    <message>
        <source>Take the last back (F4)</source>
        <translation>Letztes zurücknehmen (F4)</translation>
    </message>
    <message>
        <source>Let in (F6)</source>
        <translation>Einlassen (F6)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PartyPanel</name>
    <message>
        <source>Check in %1</source>
        <translation>%1 einchecken</translation>
    </message>
    <message>
        <source>Who of the group is here?</source>
        <translation>Wer aus der Gruppe ist hier?</translation>
    </message>
    <message>
        <source>↑ ↓ and space, or touch, to untick</source>
        <translation>↑ ↓ und Leertaste oder Antippen zum Abwählen</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Die Gruppe</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PeoplePanel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Whose badge is shown</source>
        <translation>Wessen Namensschild gezeigt wird</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonCard</name>
    <message>
        <source>Is this the person?</source>
        <translation>Ist das die Person?</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Zurück  Esc</translation>
    </message>
    <message>
        <source>Check in  Enter</source>
        <translation>Einchecken  Eingabe</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonDeedForm</name>
    <message>
        <source>Something has to be written here: it stays in the journal.</source>
        <translation>Hier muss etwas stehen: Es bleibt im Journal.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Let in …</source>
        <translation>Einlassen …</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Print badge …</source>
        <translation>Schild drucken …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Paid …</source>
        <translation>Bezahlt …</translation>
    </message>
    <message>
        <source>Ticket type …</source>
        <translation>Ticketart …</translation>
    </message>
    <message>
        <source>New code …</source>
        <translation>Neuer Code …</translation>
    </message>
    <message>
        <source>Block …</source>
        <translation>Sperren …</translation>
    </message>
    <message>
        <source>End the block …</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Without a reason the door decides as at every scan. With one it lets in, whatever it would say.</source>
        <translation>Ohne Grund entscheidet der Eingang wie bei jedem Scan. Mit einem lässt er ein, was immer er sonst sagen würde.</translation>
    </message>
    <message>
        <source>The admission counts no longer. It stays in the journal.</source>
        <translation>Der Einlass zählt nicht mehr. Er bleibt im Journal.</translation>
    </message>
    <message>
        <source>There is a badge already: say why there is to be one more.</source>
        <translation>Es gibt schon ein Namensschild: Geben Sie an, warum es noch eines geben soll.</translation>
    </message>
    <message>
        <source>It comes out of the printer of this desk.</source>
        <translation>Es kommt aus dem Drucker dieses Schalters.</translation>
    </message>
    <message>
        <source>No later import changes back what is written here.</source>
        <translation>Kein späterer Import ändert zurück, was hier steht.</translation>
    </message>
    <message>
        <source>It is read out at the next scan and has to be confirmed.</source>
        <translation>Sie wird beim nächsten Scan gezeigt und muss bestätigt werden.</translation>
    </message>
    <message>
        <source>From now on the ticket counts as paid.</source>
        <translation>Ab jetzt gilt das Ticket als bezahlt.</translation>
    </message>
    <message>
        <source>From now on the ticket is of this type.</source>
        <translation>Ab jetzt ist das Ticket von dieser Art.</translation>
    </message>
    <message>
        <source>The code of now lets nobody in any more.</source>
        <translation>Der jetzige Code lässt niemanden mehr ein.</translation>
    </message>
    <message>
        <source>No door lets them in until the block is ended.</source>
        <translation>Kein Eingang lässt die Person ein, bis die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>They are let in again as before.</source>
        <translation>Die Person wird wieder eingelassen wie zuvor.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Wie bezahlt wurde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Ticketart</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonFacts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kam herein</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>valid, but not in the imported list yet</source>
        <translation>gültig, aber noch nicht in der importierten Liste</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonPage</name>
    <message>
        <source>Something about a person is being done.</source>
        <translation>Zu einer Person wird gerade etwas ausgeführt.</translation>
    </message>
    <message>
        <source>Nobody has this ticket any more.</source>
        <translation>Niemand hat dieses Ticket mehr.</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>Es gibt keinen Einlass zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>This door asks a question first: let them in at a desk.</source>
        <translation>Dieser Eingang stellt erst eine Frage: Lassen Sie die Person an einem Schalter ein.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1, is in</source>
        <translation>%1, ist drinnen</translation>
    </message>
    <message>
        <source>%1, not in yet</source>
        <translation>%1, noch nicht drinnen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>What happened, the latest part of it</source>
        <translation>Was geschah, der neueste Teil davon</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>On the same order</source>
        <translation>In derselben Bestellung</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Was geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureDialog</name>
    <message>
        <source>Pictures of tickets</source>
        <translation>Bilder von Tickets</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureForm</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Einpassung</translation>
    </message>
    <message>
        <source>The column of the list that says where each person&apos;s photo is</source>
        <translation>Die Spalte der Liste, die sagt, wo das Foto jeder Person liegt</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>Ein eigenes Bild</translation>
    </message>
    <message>
        <source>The photo of the person</source>
        <translation>Das Foto der Person</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Füllend</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PlaceChecks</name>
    <message>
        <source>%1 goes beyond the page.</source>
        <translation>%1 ragt über die Seite hinaus.</translation>
    </message>
    <message>
        <source>%1 lies where the printer cannot print.</source>
        <translation>%1 liegt, wo der Drucker nicht drucken kann.</translation>
    </message>
    <message>
        <source>%1 is too near to the edge: leave some white around it.</source>
        <translation>%1 ist zu nah am Rand: Lassen Sie ringsum etwas Weiß.</translation>
    </message>
    <message>
        <source>%1 has a colour, and this page is black and white only.</source>
        <translation>%1 hat eine Farbe, und diese Seite ist nur schwarz-weiß.</translation>
    </message>
    <message>
        <source>%1 has no file yet: choose one.</source>
        <translation>%1 hat noch keine Datei: Wählen Sie eine.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PlaceForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>for the list</source>
        <translation>für die Liste</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PresentGuest</name>
    <message>
        <source>Please check your badge</source>
        <translation>Bitte prüfen Sie Ihr Namensschild</translation>
    </message>
    <message>
        <source>Please show your code</source>
        <translation>Bitte zeigen Sie Ihren Code</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrinterLine</name>
    <message>
        <source>Printer and badges (Ctrl+P)</source>
        <translation>Drucker und Namensschilder (Strg+P)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrintingForm</name>
    <message>
        <source>Sending a test badge …</source>
        <translation>Ein Probeschild wird gesendet …</translation>
    </message>
    <message>
        <source>Only when somebody asks for it</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message>
        <source>With the first check-in</source>
        <translation>Beim ersten Check-in</translation>
    </message>
    <message>
        <source>With every check-in</source>
        <translation>Bei jedem Check-in</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Twice, for holders with two pockets</source>
        <translation>Zweimal, für Hüllen mit zwei Taschen</translation>
    </message>
    <message>
        <source>Badges wait for the first one</source>
        <translation>Namensschilder warten auf den ersten</translation>
    </message>
    <message>
        <source>The desk is asked</source>
        <translation>Der Schalter wird gefragt</translation>
    </message>
    <message>
        <source>Badges go to the second one by themselves</source>
        <translation>Namensschilder gehen von selbst zum zweiten</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation>%1, %2 × %3 mm</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>A test badge is on its way to %1. Look whether it comes out whole.</source>
        <translation>Ein Probeschild ist unterwegs zu %1. Sehen Sie nach, ob es ganz herauskommt.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>A badge is printed</source>
        <translation>Gedruckt wird</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Namensschild</translation>
    </message>
    <message>
        <source>Printer for this badge</source>
        <translation>Drucker für dieses Namensschild</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Zweiter Drucker</translation>
    </message>
    <message>
        <source>If the first one is in trouble</source>
        <translation>Wenn der erste gestört ist</translation>
    </message>
    <message>
        <source>Labels on a new roll</source>
        <translation>Etiketten auf einer neuen Rolle</translation>
    </message>
    <message>
        <source>Again without a lead</source>
        <translation>Nachdruck ohne Leitung</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>Hier werden keine Namensschilder gedruckt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Derselbe</translation>
    </message>
    <message>
        <source>From the list, or an address such as socket://10.0.0.9:9100</source>
        <translation>Aus der Liste oder eine Adresse wie socket://10.0.0.9:9100</translation>
    </message>
    <message>
        <source>Nobody counts them</source>
        <translation>Nicht zählen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> × for each person</source>
        <translation> × je Person</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Probeschild drucken</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PropertyPanel</name>
    <message>
        <source>Change the page</source>
        <translation>Die Seite ändern</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 Elemente</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 (may stay open)</source>
        <translation>%1 (darf offen bleiben)</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>Für Sie: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionForm</name>
    <message>
        <source>What is asked? Type the question.</source>
        <translation>Was wird gefragt? Geben Sie die Frage ein.</translation>
    </message>
    <message>
        <source>Type at least two answers to choose from, one on each line.</source>
        <translation>Geben Sie mindestens zwei Antworten zur Auswahl ein, eine je Zeile.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Antworten zur Auswahl</translation>
    </message>
    <message>
        <source>Note for the volunteer</source>
        <translation>Hinweis für Helfende</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>Nobody comes in without an answer</source>
        <translation>Niemand kommt ohne Antwort herein</translation>
    </message>
    <message>
        <source>Leave the question as it was</source>
        <translation>Frage lassen, wie sie war</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionsEditor</name>
    <message>
        <source>Questions that are asked first</source>
        <translation>Fragen, die zuerst gestellt werden</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RecentFiles</name>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Its folder is not there: connect the drive it is on.</source>
        <translation>Ihr Ordner ist nicht da: Schließen Sie das Laufwerk an, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>The file itself stays (Delete)</source>
        <translation>Die Datei selbst bleibt (Entf)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RegistrationsPage</name>
    <message>
        <source>Registrations are being imported.</source>
        <translation>Anmeldungen werden gerade importiert.</translation>
    </message>
    <message>
        <source>The import of %1 is not finished.</source>
        <translation>Der Import von %1 ist nicht fertig.</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Importing … %1 rows</source>
        <translation>Wird importiert … %1 Zeilen</translation>
    </message>
    <message>
        <source>Reading … %1 rows</source>
        <translation>Wird gelesen … %1 Zeilen</translation>
    </message>
    <message>
        <source>Done: the registrations of %1 are stored.</source>
        <translation>Fertig: Die Anmeldungen aus %1 sind gespeichert.</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Der Bericht ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Which column holds “%1”? Choose it, or export the file again with it.</source>
        <translation>Welche Spalte enthält „%1“? Wählen Sie sie oder exportieren Sie die Datei noch einmal mit ihr.</translation>
    </message>
    <message>
        <source>No column is known to hold “%1”. The next step asks for it.</source>
        <translation>Keine Spalte ist für „%1“ bekannt. Der nächste Schritt fragt danach.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>No row of this file can be taken. Go back and check the columns.</source>
        <translation>Keine Zeile dieser Datei kann übernommen werden. Gehen Sie zurück und prüfen Sie die Spalten.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RehearsalMark</name>
    <message>
        <source>Rehearsal: nobody is really checked in</source>
        <translation>Übung: Niemand wird wirklich eingecheckt</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ResultList</name>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Nobody found for %1</source>
        <translation>Niemand gefunden zu %1</translation>
    </message>
    <message>
        <source>Try fewer letters, the company or the phone number.  Enter checks what you typed as a ticket code.</source>
        <translation>Versuchen Sie weniger Buchstaben, die Firma oder die Telefonnummer.  Eingabe prüft das Getippte als Ticketcode.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter shows the person   ·   Esc back</source>
        <translation>↑ ↓ wählen   ·   Eingabe zeigt die Person   ·   Esc zurück</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleConditionRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Choose the column, or type its header.</source>
        <translation>Wählen Sie die Spalte oder tippen Sie ihre Überschrift.</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>Geben Sie an, womit verglichen wird.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleEditor</name>
    <message>
        <source>Everybody who is welcome at this door comes in.</source>
        <translation>Alle, die an diesem Eingang zugelassen sind, kommen herein.</translation>
    </message>
    <message>
        <source>Who comes in here:</source>
        <translation>Wer hier hereinkommt:</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>Dasselbe als Text</translation>
    </message>
    <message>
        <source>Rule as text</source>
        <translation>Regel als Text</translation>
    </message>
    <message>
        <source>This rule has groups in groups. It can be changed as text only.</source>
        <translation>Diese Regel hat Gruppen in Gruppen. Sie kann nur als Text geändert werden.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleGroupEdit</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>eine davon</translation>
    </message>
    <message>
        <source>How many of these must be so</source>
        <translation>Wie viele davon gelten müssen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleValueEdit</name>
    <message>
        <source>One of these, one a line</source>
        <translation>Eines davon, eines je Zeile</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>eines je Zeile</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Was es enthält</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SampleTicketsWindow</name>
    <message>
        <source>Paid and confirmed</source>
        <translation>Bezahlt und bestätigt</translation>
    </message>
    <message>
        <source>Comes in.</source>
        <translation>Kommt herein.</translation>
    </message>
    <message>
        <source>A speaker</source>
        <translation>Vortragende Person</translation>
    </message>
    <message>
        <source>Comes in, another badge.</source>
        <translation>Kommt herein, anderes Namensschild.</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>Comes in. There is something to read.</source>
        <translation>Kommt herein. Es gibt etwas zu lesen.</translation>
    </message>
    <message>
        <source>One of a group</source>
        <translation>Aus einer Gruppe</translation>
    </message>
    <message>
        <source>F7 lets the others in, too.</source>
        <translation>F7 lässt auch die anderen ein.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Stays out until it is paid.</source>
        <translation>Bleibt draußen, bis bezahlt ist.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Stays out.</source>
        <translation>Bleibt draußen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>Nur online</translation>
    </message>
    <message>
        <source>Watches from home, stays out.</source>
        <translation>Sieht von zu Hause zu, bleibt draußen.</translation>
    </message>
    <message>
        <source>No ticket at all</source>
        <translation>Gar kein Ticket</translation>
    </message>
    <message>
        <source>A code from somewhere else.</source>
        <translation>Ein Code von woanders.</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>Übungstickets</translation>
    </message>
    <message>
        <source>Tickets to practise with</source>
        <translation>Tickets zum Üben</translation>
    </message>
    <message>
        <source>Scan the code from this screen, or press the button. These people are invented: nobody is really checked in.</source>
        <translation>Scannen Sie den Code von diesem Bildschirm oder drücken Sie die Schaltfläche. Diese Personen sind erfunden: Niemand wird wirklich eingecheckt.</translation>
    </message>
    <message>
        <source>Kinds of tickets</source>
        <translation>Arten von Tickets</translation>
    </message>
    <message>
        <source>Scan it for me</source>
        <translation>Für mich scannen</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Begin the rehearsal again</source>
        <translation>Übung neu beginnen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanLine</name>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>No code is on this badge: it cannot be scanned.</source>
        <translation>Auf diesem Namensschild ist kein Code: Es kann nicht gescannt werden.</translation>
    </message>
    <message>
        <source>Too small to scan: make the code at least %L1 mm wide.</source>
        <translation>Zu klein zum Scannen: Machen Sie den Code mindestens %L1 mm breit.</translation>
    </message>
    <message>
        <source>This badge scans.</source>
        <translation>Dieses Namensschild ist scannbar.</translation>
    </message>
    <message>
        <source>This badge does not scan. Leave white around its code.</source>
        <translation>Dieses Namensschild ist nicht scannbar. Lassen Sie um den Code Weiß.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanResult</name>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Bytes: %1</source>
        <translation>Bytes: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScannerForm</name>
    <message>
        <source>None: the scanner types like a keyboard</source>
        <translation>Keiner: Der Scanner tippt wie eine Tastatur</translation>
    </message>
    <message>
        <source>Scanner at a serial port</source>
        <translation>Scanner an serieller Schnittstelle</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>Geschwindigkeit (Baud)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Suffix besides Enter</source>
        <translation>Suffix außer Eingabe</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>leer: keins</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScannerPage</name>
    <message>
        <source>Seen at the desk:</source>
        <translation>Am Schalter gesehen:</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved: print it at its real size.</source>
        <translation>%1 ist gespeichert: Drucken Sie es in Originalgröße.</translation>
    </message>
    <message>
        <source>Scan something now</source>
        <translation>Jetzt etwas scannen</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>Hier klicken, um einen Scanner zu testen</translation>
    </message>
    <message>
        <source>Nobody is checked in while this page is in front.</source>
        <translation>Solange diese Seite vorn ist, wird niemand eingecheckt.</translation>
    </message>
    <message>
        <source>Another window is in front: scans are for the door.</source>
        <translation>Ein anderes Fenster ist vorn: Scans gelten für den Eingang.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>or type here and press Enter, to compare</source>
        <translation>oder zum Vergleich hier tippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Typed by hand, to compare</source>
        <translation>Von Hand getippt, zum Vergleich</translation>
    </message>
    <message>
        <source>Printed test sheet</source>
        <translation>Gedruckter Testbogen</translation>
    </message>
    <message>
        <source>Save the test sheet</source>
        <translation>Testbogen speichern</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>Wie er verbunden ist</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SetupWindow</name>
    <message>
        <source>On its way to %1.</source>
        <translation>Unterwegs zu %1.</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Scan anything now</source>
        <translation>Jetzt etwas scannen</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>Hier klicken, um einen Scanner zu testen</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Diesen Schalter einrichten</translation>
    </message>
    <message>
        <source>%1 – Set up this desk</source>
        <translation>%1 – Diesen Schalter einrichten</translation>
    </message>
    <message>
        <source>Everything works as it is: press Enter to begin. All of it can be changed later in the office.</source>
        <translation>Alles geht so, wie es ist: Drücken Sie die Eingabetaste, um zu beginnen. Alles lässt sich später im Büro ändern.</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>Name des Schalters</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>None: badges are not printed here</source>
        <translation>Keiner: Hier werden keine Namensschilder gedruckt</translation>
    </message>
    <message>
        <source>Print a badge at the first admission</source>
        <translation>Beim ersten Einlass ein Namensschild drucken</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Probeschild drucken</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Hear the sound of an admission</source>
        <translation>Den Ton eines Einlasses hören</translation>
    </message>
    <message>
        <source>Doors of this desk</source>
        <translation>Eingänge dieses Schalters</translation>
    </message>
    <message>
        <source>It only shows what arrives. Nobody is checked in on this page.</source>
        <translation>Hier wird nur gezeigt, was ankommt. Auf dieser Seite wird niemand eingecheckt.</translation>
    </message>
    <message>
        <source>Begin to check in</source>
        <translation>Einchecken beginnen</translation>
    </message>
    <message>
        <source>Another desk is called “%1”. This one got a name of its own; you can change it.</source>
        <translation>Ein anderer Schalter heißt schon „%1“. Dieser hat einen eigenen Namen bekommen; er lässt sich ändern.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ShapeForm</name>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Runde Ecken</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SidePanel</name>
    <message>
        <source>of %1 checked in here</source>
        <translation>von %1 hier eingecheckt</translation>
    </message>
    <message>
        <source>checked in at %1 doors</source>
        <translation>an %1 Eingängen eingecheckt</translation>
    </message>
    <message>
        <source>checked in here</source>
        <translation>hier eingecheckt</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 jetzt drinnen</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>Zuletzt gekommen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Kamera aus</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SignInPanel</name>
    <message>
        <source>Who works here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 ist eingeloggt.</translation>
    </message>
    <message>
        <source>Everything that is done at this desk is written down with your name.</source>
        <translation>Alles, was an diesem Schalter geschieht, wird mit Ihrem Namen gespeichert.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Ausloggen</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menü  F10</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StartWindow</name>
    <message>
        <source>Open an event file</source>
        <translation>Veranstaltungsdatei öffnen</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard);;All files (*)</source>
        <translation>Lanyard-Veranstaltungen (*.lanyard);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>Willkommen bei Lanyard</translation>
    </message>
    <message>
        <source>Everything about an event is in one file. Which one is it?</source>
        <translation>Alles zu einer Veranstaltung steht in einer Datei. Welche ist es?</translation>
    </message>
    <message>
        <source>Choose a .lanyard file, or drop it anywhere in this window.</source>
        <translation>Wählen Sie eine .lanyard-Datei oder legen Sie sie irgendwo in diesem Fenster ab.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>Name and days. Or drop the spreadsheet with the registrations here.</source>
        <translation>Name und Tage. Oder ziehen Sie die Tabelle mit den Anmeldungen hierher.</translation>
    </message>
    <message>
        <source>Rehearse with the sample event</source>
        <translation>Mit der Beispielveranstaltung üben</translation>
    </message>
    <message>
        <source>A conference of invented people, to practise with. Nothing can go wrong.</source>
        <translation>Eine Konferenz erfundener Personen zum Üben. Nichts kann schiefgehen.</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Einem Hub beitreten</translation>
    </message>
    <message>
        <source>Fetch an event that other desks share: with their join code.</source>
        <translation>Eine Veranstaltung holen, die andere Schalter teilen: mit ihrem Beitrittscode.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StatusWords</name>
    <message>
        <source>%1 is write-protected. Call the desk lead.</source>
        <translation>%1 ist schreibgeschützt. Bitte die Leitung rufen.</translation>
    </message>
    <message>
        <source>The disk is full: %1 left. Delete files.</source>
        <translation>Die Festplatte ist voll: noch %1 frei. Löschen Sie Dateien.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left. Delete files.</source>
        <translation>Die Festplatte ist fast voll: noch %1 frei. Löschen Sie Dateien.</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 days old.</source>
        <translation>Gespeichert in %1. Die Liste ist %2 Tage alt.</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 h old.</source>
        <translation>Gespeichert in %1. Die Liste ist %2 h alt.</translation>
    </message>
    <message>
        <source>Every check-in is saved in %1.</source>
        <translation>Jeder Check-in wird in %1 gespeichert.</translation>
    </message>
    <message>
        <source>No code is in that picture. Show the whole code, flat and without glare.</source>
        <translation>In diesem Bild ist kein Code. Zeigen Sie den ganzen Code, flach und ohne Spiegelung.</translation>
    </message>
    <message>
        <source>The camera “%1” is unplugged. Plug it in again, or type names meanwhile.</source>
        <translation>Die Kamera „%1“ ist ausgesteckt. Bitte wieder einstecken oder solange Namen tippen.</translation>
    </message>
    <message>
        <source>The scanner “%1” is connected.</source>
        <translation>Der Scanner „%1“ ist verbunden.</translation>
    </message>
    <message>
        <source>The scanner “%1” is not connected. Plug it in; Lanyard finds it by itself.</source>
        <translation>Der Scanner „%1“ ist nicht verbunden. Bitte einstecken; Lanyard findet ihn von selbst.</translation>
    </message>
    <message>
        <source>The scanner is unplugged. Plug it in again.</source>
        <translation>Der Scanner ist ausgesteckt. Bitte wieder einstecken.</translation>
    </message>
    <message>
        <source>Scanner is set to %1 keys. See Office → Scanners.</source>
        <translation>Scannertastatur: %1. Siehe Büro → Scanner.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Scans work all the same.</source>
        <translation>Die Feststelltaste ist an. Scannen geht trotzdem.</translation>
    </message>
    <message>
        <source>Input method is on. Scans work all the same.</source>
        <translation>Eine Eingabemethode ist an. Scannen geht trotzdem.</translation>
    </message>
    <message>
        <source>Scanner adds characters. See Office → Scanners.</source>
        <translation>Scanner fügt Zeichen hinzu. Siehe Büro → Scanner.</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Nicht eingecheckt</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, call the desk lead.</source>
        <translation>Noch einmal scannen. Bleibt es so, die Leitung rufen.</translation>
    </message>
    <message>
        <source>This desk was revoked. Call the desk lead.</source>
        <translation>Dieser Schalter wurde ausgeschlossen. Leitung rufen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: see Office → Hub.</source>
        <translation>%1: siehe Büro → Hub.</translation>
    </message>
    <message>
        <source>%1: set it.</source>
        <translation>%1: bitte stellen.</translation>
    </message>
    <message>
        <source>Shared with the other desks.</source>
        <translation>Mit den anderen Schaltern geteilt.</translation>
    </message>
    <message>
        <source>%1: %2. See Office → Hub.</source>
        <translation>%1: %2. Siehe Büro → Hub.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StepWords</name>
    <message>
        <source>Move: %1</source>
        <translation>Verschieben: %1</translation>
    </message>
    <message>
        <source>Change the size: %1</source>
        <translation>Größe ändern: %1</translation>
    </message>
    <message>
        <source>Turn: %1</source>
        <translation>Drehen: %1</translation>
    </message>
    <message>
        <source>Align: %1</source>
        <translation>Ausrichten: %1</translation>
    </message>
    <message>
        <source>Distribute: %1</source>
        <translation>Verteilen: %1</translation>
    </message>
    <message>
        <source>Move in front or behind: %1</source>
        <translation>Nach vorn oder hinten: %1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>Duplizieren: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 Elemente</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StepsPanel</name>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was möglich ist</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StudioWindow</name>
    <message>
        <source>Export the template</source>
        <translation>Vorlage exportieren</translation>
    </message>
    <message>
        <source>Badge templates (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Namensschild speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Nobody is registered yet: this is an invented person.</source>
        <translation>Noch ist niemand angemeldet: Das ist eine erfundene Person.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The proof is on its way to %1.</source>
        <translation>Der Probedruck ist unterwegs zu %1.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Print a proof</source>
        <translation>Probedruck</translation>
    </message>
    <message>
        <source>Badge, to be worked on</source>
        <translation>Namensschild, zum Bearbeiten</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SymbologyTicks</name>
    <message>
        <source>Besides QR codes, cameras look for</source>
        <translation>Außer QR-Codes suchen Kameras nach</translation>
    </message>
    <message>
        <source>Tick only what your tickets have: each kind takes a camera a little longer.</source>
        <translation>Haken Sie nur an, was Ihre Tickets haben: Jede Art kostet eine Kamera etwas Zeit.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TemplateFiling</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Mein %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Delete %1 from this event? This cannot be taken back.</source>
        <translation>%1 aus dieser Veranstaltung löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1: %2</source>
        <translation>Das kann noch nicht gespeichert werden. %1: %2</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1</source>
        <translation>Das kann noch nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>%1 is saved in this event.</source>
        <translation>%1 ist in dieser Veranstaltung gespeichert.</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of this program. Update this one first.</source>
        <translation>%1 wurde mit einer neueren Version dieses Programms erstellt. Aktualisieren Sie zuerst diese hier.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2: %3</source>
        <translation>%1 ist nicht verwendbar. %2: %3</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TemplateShelf</name>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation>%1, %2 × %3 mm</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep it in this event (Ctrl+S)</source>
        <translation>In dieser Veranstaltung speichern (Strg+S)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Diese Vorlage löschen</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>Aus Datei importieren …</translation>
    </message>
    <message>
        <source>Export to a file …</source>
        <translation>In Datei exportieren …</translation>
    </message>
    <message>
        <source>Save this badge as PDF …</source>
        <translation>Namensschild als PDF speichern …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TestCodeTicks</name>
    <message>
        <source>Read: %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>Not read yet: %1</source>
        <translation>Noch nicht gelesen: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TextForm</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Lines up to</source>
        <translation>Zeilen höchstens</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Height of the letters if there is room for them</source>
        <translation>Höhe der Buchstaben, wenn Platz dafür ist</translation>
    </message>
    <message>
        <source>Below this height the text counts as too long</source>
        <translation>Unter dieser Höhe gilt der Text als zu lang</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Long words may be broken</source>
        <translation>Lange Wörter trennen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TicketsPage</name>
    <message>
        <source>Remove the key %1?</source>
        <translation>Schlüssel %1 entfernen?</translation>
    </message>
    <message>
        <source>Tickets that only it signed are no longer known as genuine here.</source>
        <translation>Tickets, die nur er signiert hat, gelten hier nicht mehr als echt.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>These keys were known already.</source>
        <translation>Diese Schlüssel waren schon bekannt.</translation>
    </message>
    <message>
        <source>New keys: %1.</source>
        <translation>Neue Schlüssel: %1.</translation>
    </message>
    <message>
        <source>The event is a series: say which date this is with “lanyard settings --pretix-date”.</source>
        <translation>Die Veranstaltung ist eine Reihe: Geben Sie mit „lanyard settings --pretix-date“ an, welcher Termin dies ist.</translation>
    </message>
    <message>
        <source>Tickets taken back, of this file: %1.</source>
        <translation>Widerrufene Tickets, aus dieser Datei: %1.</translation>
    </message>
    <message>
        <source>Blocked tickets, of this file: %1.</source>
        <translation>Gesperrte Tickets, aus dieser Datei: %1.</translation>
    </message>
    <message>
        <source>This file has ticket codes, but does not say what for. Press “Revoked …” or “Blocked …” and choose it there.</source>
        <translation>Diese Datei hat Ticketcodes, sagt aber nicht, wofür. Drücken Sie „Widerrufen …“ oder „Gesperrt …“ und wählen Sie sie dort.</translation>
    </message>
    <message>
        <source>This file has neither keys nor lists of tickets. Take the answer of pretix for the event, for revoked or for blocked tickets.</source>
        <translation>Diese Datei hat weder Schlüssel noch Listen von Tickets. Nehmen Sie die Antwort von pretix für die Veranstaltung, für widerrufene oder für gesperrte Tickets.</translation>
    </message>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix, signierte Tickets</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io, privater Schlüssel der Veranstaltung</translation>
    </message>
    <message>
        <source>No key yet: only the list counts</source>
        <translation>Noch kein Schlüssel: Nur die Liste zählt</translation>
    </message>
    <message>
        <source>Keys of this event</source>
        <translation>Schlüssel dieser Veranstaltung</translation>
    </message>
    <message>
        <source>Tickets that let nobody in: %1 taken back, %2 blocked.</source>
        <translation>Tickets, die niemanden einlassen: %1 widerrufen, %2 gesperrt.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>pretix can sign its tickets. With its key they are known as genuine without network. Drop the file here.</source>
        <translation>pretix kann seine Tickets signieren. Mit dem Schlüssel sind sie ohne Netz als echt erkennbar. Legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>Let genuine tickets in that are not in the list yet</source>
        <translation>Echte Tickets einlassen, die noch nicht in der Liste stehen</translation>
    </message>
    <message>
        <source>They were sold after the last import. The next one adds the names.</source>
        <translation>Sie wurden nach dem letzten Import verkauft. Der nächste ergänzt die Namen.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Revoked …</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Blocked …</source>
        <translation>Gesperrt …</translation>
    </message>
    <message>
        <source>Add a key …</source>
        <translation>Schlüssel hinzufügen …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TicketsPanel</name>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>Tickets to choose from</source>
        <translation>Tickets zur Auswahl</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TopBar</name>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Sign out or change operator (Ctrl+L)</source>
        <translation>Ausloggen oder Person wechseln (Strg+L)</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menü  F10</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WalkInPanel</name>
    <message>
        <source>Registered already? ↓ and Enter, or touch the name.</source>
        <translation>Schon angemeldet? ↓ und Eingabe, oder den Namen antippen.</translation>
    </message>
    <message>
        <source>Somebody without a registration</source>
        <translation>Jemand ohne Anmeldung</translation>
    </message>
    <message>
        <source>Register, check in</source>
        <translation>Anmelden, einchecken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company (may stay empty)</source>
        <translation>Firma (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Ticketart</translation>
    </message>
    <message>
        <source>People of a like name</source>
        <translation>Personen mit ähnlichem Namen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WarningWords</name>
    <message>
        <source>Too long for this badge: %1</source>
        <translation>Zu lang für dieses Namensschild: %1</translation>
    </message>
    <message>
        <source>No font on this computer can draw: %1</source>
        <translation>Keine Schrift auf diesem Computer kann das darstellen: %1</translation>
    </message>
    <message>
        <source>The code %1 is too long: no QR code can hold it.</source>
        <translation>Der Code %1 ist zu lang: Kein QR-Code fasst ihn.</translation>
    </message>
    <message>
        <source>The code %1 is too small and may not scan. Make it at least %L2 mm wide.</source>
        <translation>Der Code %1 ist zu klein und vielleicht nicht scannbar. Machen Sie ihn mindestens %L2 mm breit.</translation>
    </message>
    <message>
        <source>Nobody here has a column called “%1”.</source>
        <translation>Niemand hier hat eine Spalte namens „%1“.</translation>
    </message>
    <message>
        <source>There is no picture here, so its place stays empty: %1</source>
        <translation>Hier ist kein Bild, also bleibt sein Platz leer: %1</translation>
    </message>
    <message>
        <source>There is no name to be seen on the badge of %1.</source>
        <translation>Auf dem Namensschild von %1 ist kein Name zu sehen.</translation>
    </message>
    <message>
        <source>%1 is no whole PNG, JPEG or SVG picture.</source>
        <translation>%1 ist kein vollständiges PNG-, JPEG- oder SVG-Bild.</translation>
    </message>
    <message>
        <source>%1 has more than %2 million dots. Make it smaller first.</source>
        <translation>%1 hat mehr als %2 Millionen Bildpunkte. Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>%1 draws in other files. Save it with everything inside first.</source>
        <translation>%1 bindet andere Dateien ein. Speichern Sie es zuerst so, dass alles darin enthalten ist.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WelcomePage</name>
    <message>
        <source>Show your ticket to the camera or scanner</source>
        <translation>Zeigen Sie Ihr Ticket der Kamera oder dem Scanner</translation>
    </message>
    <message>
        <source>The code on your phone or on paper, about a hand away.</source>
        <translation>Den Code auf Ihrem Handy oder auf Papier, etwa eine Handbreit entfernt.</translation>
    </message>
    <message>
        <source>I have no ticket at hand</source>
        <translation>Ich habe kein Ticket zur Hand</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ZoomBar</name>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Show the whole page (Ctrl+0)</source>
        <translation>Die ganze Seite zeigen (Strg+0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ColumnTitles</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Ticketart</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Einlassstatus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Erster Einlass</translation>
    </message>
    <message>
        <source>Last out</source>
        <translation>Letzter Ausgang</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Einlässe</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Namensschild gedruckt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kurzcode</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Person am Schalter</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Programmlauf</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Jetzt drinnen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Höchststand</translation>
    </message>
    <message>
        <source>Most at</source>
        <translation>Höchststand um</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Abgewiesene Scans</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signs in by badge</source>
        <translation>Loggt sich mit Namensschild ein</translation>
    </message>
</context>
<context>
    <name>lanyard::words::DoorWords</name>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1, %2 – %3, %4</source>
        <translation>%1, %2 – %3, %4</translation>
    </message>
    <message>
        <source>everyone on site</source>
        <translation>alle mit Vor-Ort-Ticket</translation>
    </message>
    <message>
        <source>some ticket types</source>
        <translation>manche Ticketarten</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 people at most</source>
        <translation>höchstens %1 Personen</translation>
    </message>
    <message>
        <source>at most %1 at once</source>
        <translation>höchstens %1 gleichzeitig</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Whoever is inside and scanned again, leaves.</source>
        <translation>Wer drinnen ist und noch einmal gescannt wird, geht.</translation>
    </message>
    <message>
        <source>Only if: %1.</source>
        <translation>Nur wenn: %1.</translation>
    </message>
    <message>
        <source>Asked first: %1</source>
        <translation>Vorher gefragt: %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>again after each exit</source>
        <translation>wieder nach jedem Hinausgehen</translation>
    </message>
    <message>
        <source>as often as they like</source>
        <translation>beliebig oft</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Eines von mehreren</translation>
    </message>
    <message>
        <source>Consent (yes or no)</source>
        <translation>Zustimmung (ja oder nein)</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Eines von: %1</translation>
    </message>
    <message>
        <source>%1; needed to come in</source>
        <translation>%1; nötig zum Hereinkommen</translation>
    </message>
    <message>
        <source>%1; may stay open</source>
        <translation>%1; darf offen bleiben</translation>
    </message>
    <message>
        <source>Without the hub, the person at the desk decides.</source>
        <translation>Ohne den Hub entscheidet die Person am Schalter.</translation>
    </message>
    <message>
        <source>Without the hub, nobody is let in.</source>
        <translation>Ohne den Hub wird niemand eingelassen.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ForecastWords</name>
    <message>
        <source>Nobody has come in yet.</source>
        <translation>Noch ist niemand hereingekommen.</translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation>Alle Erwarteten sind da.</translation>
    </message>
    <message>
        <source>More than %1 % of those expected are in: %2 people.</source>
        <translation>Mehr als %1&#xa0;% der Erwarteten sind da: %2 Personen.</translation>
    </message>
    <message>
        <source>Too few have come to say when most will be in.</source>
        <translation>Es sind zu wenige gekommen, um zu sagen, wann die meisten da sind.</translation>
    </message>
    <message>
        <source>Nobody new has come in for %1 minutes.</source>
        <translation>Seit %1 Minuten kam niemand Neues herein.</translation>
    </message>
    <message>
        <source>At this pace it takes more than six hours until %1 % are in.</source>
        <translation>Bei diesem Tempo dauert es mehr als sechs Stunden, bis %1&#xa0;% da sind.</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2. The desks keep up: a further one would change nothing.</source>
        <translation>Bei diesem Tempo sind %1&#xa0;% um %2 da. Die Schalter kommen nach: Ein weiterer würde nichts ändern.</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2; a further desk would make it %3.</source>
        <translation>Bei diesem Tempo sind %1&#xa0;% um %2 da; mit einem weiteren Schalter um %3.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HistoryWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>a door</source>
        <translation>einem Eingang</translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <translation>%1 Grund: %2.</translation>
    </message>
    <message>
        <source>%1 Agreed to by %2.</source>
        <translation>%1 Zugestimmt hat %2.</translation>
    </message>
    <message>
        <source>%1 At the kiosk: %2.</source>
        <translation>%1 Am Kiosk: %2.</translation>
    </message>
    <message>
        <source>%1 It was taken back later.</source>
        <translation>%1 Es wurde später zurückgenommen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left through %2.</source>
        <translation>%1 ging bei %2 hinaus.</translation>
    </message>
    <message>
        <source>%1 was let in at %2 against the rule.</source>
        <translation>%1 wurde bei %2 gegen die Regel eingelassen.</translation>
    </message>
    <message>
        <source>The admission of %1 at %2 was taken back.</source>
        <translation>Der Einlass von %1 bei %2 wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The door %1 was removed.</source>
        <translation>Der Eingang %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>The door %1 was set up or changed.</source>
        <translation>Der Eingang %1 wurde angelegt oder geändert.</translation>
    </message>
    <message>
        <source>The settings of the event were changed.</source>
        <translation>Die Einstellungen der Veranstaltung wurden geändert.</translation>
    </message>
    <message>
        <source>%1 was registered at the desk, as %2.</source>
        <translation>%1 wurde am Schalter neu angemeldet, als %2.</translation>
    </message>
    <message>
        <source>A valid ticket that was not in the list yet was registered, as %1.</source>
        <translation>Ein gültiges Ticket, das noch nicht in der Liste stand, wurde als %1 aufgenommen.</translation>
    </message>
    <message>
        <source>%1 paid at the desk.</source>
        <translation>%1 hat am Schalter bezahlt.</translation>
    </message>
    <message>
        <source>%1 was blocked.</source>
        <translation>%1 wurde gesperrt.</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>%1 ist nicht mehr gesperrt.</translation>
    </message>
    <message>
        <source>The ticket of %1 was changed from %2 to %3.</source>
        <translation>Das Ticket von %1 wurde von %2 auf %3 geändert.</translation>
    </message>
    <message>
        <source>A note was made on %1: %2.</source>
        <translation>Zu %1 wurde eine Notiz gemacht: %2.</translation>
    </message>
    <message>
        <source>%1 got a new code; the old one lets nobody in any more.</source>
        <translation>%1 bekam einen neuen Code; der alte lässt niemanden mehr ein.</translation>
    </message>
    <message>
        <source>%1 was ticked on paper at %2.</source>
        <translation>%1 wurde bei %2 auf Papier abgehakt.</translation>
    </message>
    <message>
        <source>%1 came in with a group at %2.</source>
        <translation>%1 kam mit einer Gruppe bei %2 herein.</translation>
    </message>
    <message>
        <source>%1 came in without a registration at %2.</source>
        <translation>%1 kam ohne Anmeldung bei %2 herein.</translation>
    </message>
    <message>
        <source>%1 came in at %2.</source>
        <translation>%1 kam bei %2 herein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Answers: %2.</source>
        <translation>%1 Antworten: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The unknown code %1 was refused at %2.</source>
        <translation>Der unbekannte Code %1 wurde bei %2 abgewiesen.</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3.</source>
        <translation>%1 wurde bei %2 abgewiesen: %3.</translation>
    </message>
    <message>
        <source>The badge of %1 was printed on %2.</source>
        <translation>Das Namensschild von %1 wurde auf %2 gedruckt.</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out of %2.</source>
        <translation>Niemand weiß, ob das Namensschild von %1 aus %2 herauskam.</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2, which cannot say whether it came out.</source>
        <translation>Das Namensschild von %1 wurde an %2 übergeben; ob es herauskam, kann der Drucker nicht sagen.</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2.</source>
        <translation>Das Namensschild von %1 wurde an %2 übergeben.</translation>
    </message>
    <message>
        <source>The badge of %1 is to be printed on %2.</source>
        <translation>Das Namensschild von %1 soll auf %2 gedruckt werden.</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2.</source>
        <translation>Das Namensschild von %1 konnte auf %2 nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2: %3.</source>
        <translation>Das Namensschild von %1 konnte auf %2 nicht gedruckt werden: %3.</translation>
    </message>
    <message>
        <source>%1 is another one</source>
        <translation>%1 ist geändert</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 ist %2 statt %3</translation>
    </message>
    <message>
        <source>%1 was corrected: %2.</source>
        <translation>%1 wurde berichtigt: %2.</translation>
    </message>
    <message>
        <source>%1 was imported: %2 people new, %3 changed, %4 as before, %5 cancelled.</source>
        <translation>%1 wurde importiert: %2 Personen neu, %3 geändert, %4 wie bisher, %5 storniert.</translation>
    </message>
    <message>
        <source>%1 may work here from now on.</source>
        <translation>%1 darf ab jetzt hier arbeiten.</translation>
    </message>
    <message>
        <source>%1 may work here no longer.</source>
        <translation>%1 darf hier nicht mehr arbeiten.</translation>
    </message>
    <message>
        <source>What %1 may do here, or the PIN, was changed.</source>
        <translation>Was %1 hier darf, oder die PIN, wurde geändert.</translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1 hat sich eingeloggt.</translation>
    </message>
    <message>
        <source>%1 signed out.</source>
        <translation>%1 hat sich ausgeloggt.</translation>
    </message>
    <message>
        <source>Somebody typed a wrong PIN for %1.</source>
        <translation>Jemand hat eine falsche PIN für %1 getippt.</translation>
    </message>
    <message>
        <source>Somebody typed a PIN for %1 too often.</source>
        <translation>Jemand hat zu oft eine PIN für %1 getippt.</translation>
    </message>
    <message>
        <source>Somebody tried to sign in who does not work here.</source>
        <translation>Jemand wollte sich einloggen, der hier nicht arbeitet.</translation>
    </message>
    <message>
        <source>The unknown code %1</source>
        <translation>Der unbekannte Code %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was refused once, %2.</source>
        <translation>%1 wurde einmal abgewiesen, %2.</translation>
    </message>
    <message>
        <source>%1 was refused %2 times since %3.</source>
        <translation>%1 wurde %2 Mal abgewiesen, seit %3.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Abweisung</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Namensschild</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Spontangast</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>Noch nicht in der Liste</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>End of a block</source>
        <translation>Ende einer Sperre</translation>
    </message>
    <message>
        <source>Other ticket type</source>
        <translation>Andere Ticketart</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Person am Schalter</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Einloggen</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>schon drinnen</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>old code</source>
        <translation>alter Code</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>ticket not valid at that time</source>
        <translation>Ticket zu dieser Zeit nicht gültig</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>nicht für diesen Eingang</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>Eingang nicht offen</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nicht bezahlt</translation>
    </message>
    <message>
        <source>against the rule of the door</source>
        <translation>gegen die Regel des Eingangs</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>a question is to be answered first</source>
        <translation>zuerst ist eine Frage zu beantworten</translation>
    </message>
    <message>
        <source>the hub did not answer</source>
        <translation>der Hub antwortete nicht</translation>
    </message>
    <message>
        <source>The hub was asked about %1.</source>
        <translation>Der Hub wurde zu %1 gefragt.</translation>
    </message>
    <message>
        <source>Nothing came of letting %1 in.</source>
        <translation>Aus dem Einlass von %1 wurde nichts.</translation>
    </message>
    <message>
        <source>Somebody saw to it that %1 was let in twice.</source>
        <translation>Jemand hat geklärt, dass %1 zweimal eingelassen wurde.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Zweimal eingelassen</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HubWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi; Lanyard tries again by itself.</source>
        <translation>Der Hub ist nicht erreichbar. Prüfen Sie Netzkabel oder WLAN; Lanyard versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Check the network; Lanyard tries again by itself.</source>
        <translation>Der Hub antwortet nicht rechtzeitig. Prüfen Sie das Netz; Lanyard versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The hub does not accept the name or password of this desk. Ask whoever runs the hub for a new join code.</source>
        <translation>Der Hub nimmt Name oder Passwort dieses Schalters nicht an. Bitten Sie den Betreiber des Hubs um einen neuen Beitrittscode.</translation>
    </message>
    <message>
        <source>The hub does not have this event. Ask whoever runs the hub whether its address has changed.</source>
        <translation>Der Hub hat diese Veranstaltung nicht. Fragen Sie den Betreiber des Hubs, ob sich die Adresse geändert hat.</translation>
    </message>
    <message>
        <source>The hub was set up by a newer Lanyard. Install that version here.</source>
        <translation>Der Hub wurde von einem neueren Lanyard eingerichtet. Installieren Sie diese Version hier.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more of the other desks can be stored. Free some space.</source>
        <translation>Die Festplatte ist voll: Von den anderen Schaltern kann nichts mehr gespeichert werden. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This event is on this computer only</source>
        <translation>Diese Veranstaltung ist nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Noch nicht erreicht</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Working alone since %1</source>
        <translation>Arbeitet allein seit %1</translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation>Arbeitet allein</translation>
    </message>
    <message>
        <source>Revoked: the hub takes nothing from this desk any more</source>
        <translation>Ausgeschlossen: Der Hub nimmt von diesem Schalter nichts mehr an</translation>
    </message>
    <message>
        <source>Detached: this desk works without the hub</source>
        <translation>Gelöst: Dieser Schalter arbeitet ohne den Hub</translation>
    </message>
    <message>
        <source>%1, %2 not yet shared</source>
        <translation>%1, %2 noch nicht geteilt</translation>
    </message>
    <message>
        <source>%1, %2 records of other desks are on their way</source>
        <translation>%1, %2 Einträge anderer Schalter sind unterwegs</translation>
    </message>
    <message>
        <source>Check-in goes on here, but no other desk learns of it. Call the desk lead: this computer has to join again.</source>
        <translation>Der Einlass geht hier weiter, aber kein anderer Schalter erfährt davon. Leitung rufen: Dieser Computer muss neu beitreten.</translation>
    </message>
    <message>
        <source>Check-in goes on here. The other desks learn of it by an exchange file.</source>
        <translation>Der Einlass geht hier weiter. Die anderen Schalter erfahren davon durch eine Austauschdatei.</translation>
    </message>
    <message>
        <source>The hub cannot be used at the moment. Lanyard tries again by itself; the log says why.</source>
        <translation>Der Hub ist gerade nicht benutzbar. Lanyard versucht es von selbst wieder; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database. Write it like postgresql://name:password@host/database.</source>
        <translation>Das ist keine Adresse einer PostgreSQL-Datenbank. Schreiben Sie sie wie postgresql://name:passwort@host/datenbank.</translation>
    </message>
    <message>
        <source>No database answers at this address. Correct the address, or start PostgreSQL there.</source>
        <translation>Unter dieser Adresse antwortet keine Datenbank. Berichtigen Sie die Adresse oder starten Sie PostgreSQL dort.</translation>
    </message>
    <message>
        <source>The database does not answer in time. Try again.</source>
        <translation>Die Datenbank antwortet nicht rechtzeitig. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database does not accept this name or password. Correct them in the address.</source>
        <translation>Die Datenbank nimmt diesen Namen oder dieses Passwort nicht an. Berichtigen Sie beides in der Adresse.</translation>
    </message>
    <message>
        <source>There is another event in this database. Give the address of an empty one.</source>
        <translation>In dieser Datenbank ist eine andere Veranstaltung. Geben Sie die Adresse einer leeren an.</translation>
    </message>
    <message>
        <source>Stopped. This event is on this computer only.</source>
        <translation>Abgebrochen. Diese Veranstaltung ist nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>The database could not be set up. Show the log to whoever runs the database.</source>
        <translation>Die Datenbank konnte nicht eingerichtet werden. Zeigen Sie ihrem Betreiber das Protokoll.</translation>
    </message>
    <message>
        <source>This is no join code, or not all of it. The office of another desk shows it under “Hub”.</source>
        <translation>Das ist kein Beitrittscode oder nicht der ganze. Das Büro eines anderen Schalters zeigt ihn unter „Hub“.</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi, then try again.</source>
        <translation>Der Hub ist nicht erreichbar. Prüfen Sie Netzkabel oder WLAN und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Try again: what came stays here.</source>
        <translation>Der Hub antwortet nicht rechtzeitig. Versuchen Sie es noch einmal: Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>The hub does not accept this join code any more. Ask the desk lead for a new one.</source>
        <translation>Der Hub nimmt diesen Beitrittscode nicht mehr an. Bitten Sie die Leitung um einen neuen.</translation>
    </message>
    <message>
        <source>The hub does not have the event of this join code. Ask the desk lead for a new one.</source>
        <translation>Der Hub hat die Veranstaltung dieses Beitrittscodes nicht. Bitten Sie die Leitung um einen neuen.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Die Festplatte ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This event is on this computer already. Open its file instead.</source>
        <translation>Diese Veranstaltung ist schon auf diesem Computer. Öffnen Sie stattdessen ihre Datei.</translation>
    </message>
    <message>
        <source>Stopped. What came stays here: join again to go on.</source>
        <translation>Abgebrochen. Was schon da ist, bleibt: Treten Sie noch einmal bei, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Joining did not work. Try again, or show the log to the desk lead.</source>
        <translation>Der Beitritt ist nicht gelungen. Versuchen Sie es noch einmal oder zeigen Sie der Leitung das Protokoll.</translation>
    </message>
    <message>
        <source>All desks agree: %1 records.</source>
        <translation>Alle Schalter sind sich einig: %1 Einträge.</translation>
    </message>
    <message>
        <source>Not the same records yet: %1.</source>
        <translation>Noch nicht dieselben Einträge: %1.</translation>
    </message>
    <message>
        <source>%1 was let in twice</source>
        <translation>%1 wurde zweimal eingelassen</translation>
    </message>
    <message>
        <source>%1 people were let in twice</source>
        <translation>%1 Personen wurden zweimal eingelassen</translation>
    </message>
    <message>
        <source>The clock of this computer is %1</source>
        <translation>Die Uhr dieses Computers geht %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set the clock of: %1.</source>
        <translation>Uhr stellen bei: %1.</translation>
    </message>
    <message>
        <source>One record of another desk could not be read. It is kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>Ein Eintrag eines anderen Schalters war nicht lesbar. Er bleibt aufbewahrt, und die anderen gehen weiter. Installieren Sie an jedem Schalter das neueste Lanyard.</translation>
    </message>
    <message>
        <source>%1 records of other desks could not be read. They are kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>%1 Einträge anderer Schalter waren nicht lesbar. Sie bleiben aufbewahrt, und die anderen gehen weiter. Installieren Sie an jedem Schalter das neueste Lanyard.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2 min ago</source>
        <translation>%1, vor %2 min</translation>
    </message>
    <message>
        <source>%1, %2 h ago</source>
        <translation>%1, vor %2 h</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s nach</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s vor</translation>
    </message>
    <message>
        <source>%1 min behind</source>
        <translation>%1 min nach</translation>
    </message>
    <message>
        <source>%1 min ahead</source>
        <translation>%1 min vor</translation>
    </message>
    <message>
        <source>%1 was let in twice: %2</source>
        <translation>%1 wurde zweimal eingelassen: %2</translation>
    </message>
    <message>
        <source>%1 was let in %2 times: %3</source>
        <translation>%1 wurde %2-mal eingelassen: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>desk, operator</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>time, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. This one counts.</source>
        <translation>%1. Dieser Einlass zählt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Seen to by %1, %2.</source>
        <translation>Geklärt von %1, %2.</translation>
    </message>
    <message>
        <source>%1 at %2, %3: finish or abandon</source>
        <translation>%1, %2, %3: abschließen oder verwerfen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, desk</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The hub takes nothing from %1 any more.</source>
        <translation>Der Hub nimmt von %1 nichts mehr an.</translation>
    </message>
    <message>
        <source>They are let in.</source>
        <translation>Eingelassen.</translation>
    </message>
    <message>
        <source>They are not let in; the list says why.</source>
        <translation>Nicht eingelassen; die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1: %2 Einträge kamen daraus, %3 gingen hinein.</translation>
    </message>
    <message>
        <source>%1 has %2 lines.</source>
        <translation>%1 hat %2 Zeilen.</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Zweimal eingelassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Person am Schalter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Vom Hub bestätigt</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Geklärt von</translation>
    </message>
    <message>
        <source>Seen to at</source>
        <translation>Geklärt um</translation>
    </message>
    <message>
        <source>Another desk has the same name as this one. Give this desk a name of its own: “This desk” in the office.</source>
        <translation>Ein anderer Schalter heißt wie dieser. Geben Sie diesem einen eigenen Namen: „Dieser Schalter“ im Büro.</translation>
    </message>
    <message>
        <source>The hub cannot show the certificate that belongs to its name and to this event. Ask whoever runs the hub.</source>
        <translation>Der Hub kann das Zertifikat nicht vorweisen, das zu seinem Namen und zu dieser Veranstaltung gehört. Fragen Sie den Betreiber des Hubs.</translation>
    </message>
    <message>
        <source>The database cannot show the certificate that belongs to this name and to the PEM file. Correct the address, or give the right file.</source>
        <translation>Die Datenbank kann das Zertifikat nicht vorweisen, das zu diesem Namen und zur PEM-Datei gehört. Berichtigen Sie die Adresse oder geben Sie die richtige Datei an.</translation>
    </message>
    <message>
        <source>This name may not make tables in the database. Give the name that the database belongs to.</source>
        <translation>Dieser Name darf in der Datenbank keine Tabellen anlegen. Geben Sie den Namen an, dem die Datenbank gehört.</translation>
    </message>
    <message>
        <source>There is no database of this name there. Make it, or correct the address.</source>
        <translation>Dort gibt es keine Datenbank dieses Namens. Legen Sie sie an oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>This database cannot hold every name, for its encoding is not UTF-8. Make one with the encoding UTF8.</source>
        <translation>Diese Datenbank kann nicht jeden Namen aufnehmen, denn ihre Zeichenkodierung ist nicht UTF-8. Legen Sie eine mit der Kodierung UTF8 an.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportTables</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie ausgelassen wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Am Eingang</translation>
    </message>
    <message>
        <source>came in already</source>
        <translation>kam schon herein</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Seems to be the same person as</source>
        <translation>Scheint dieselbe Person zu sein wie</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportWords</name>
    <message>
        <source>1 can be admitted</source>
        <translation>1 darf hinein</translation>
    </message>
    <message>
        <source>%1 can be admitted</source>
        <translation>%1 dürfen hinein</translation>
    </message>
    <message>
        <source>1 unpaid</source>
        <translation>1 unbezahlt</translation>
    </message>
    <message>
        <source>%1 unpaid</source>
        <translation>%1 unbezahlt</translation>
    </message>
    <message>
        <source>1 not approved</source>
        <translation>1 nicht freigegeben</translation>
    </message>
    <message>
        <source>%1 not approved</source>
        <translation>%1 nicht freigegeben</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 storniert</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>1 blocked</source>
        <translation>1 gesperrt</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 gesperrt</translation>
    </message>
    <message>
        <source>1 online only</source>
        <translation>1 nur online</translation>
    </message>
    <message>
        <source>%1 online only</source>
        <translation>%1 nur online</translation>
    </message>
    <message>
        <source>the column %1 was damaged by Excel: export it as text</source>
        <translation>die Spalte %1 wurde von Excel beschädigt: Exportieren Sie sie als Text</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 for %2 people</source>
        <translation>%1 für %2 Personen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>No column holds the names: nobody is found by name, and badges have none. Go back to the columns.</source>
        <translation>Keine Spalte enthält die Namen: Niemand ist nach dem Namen zu finden, und Namensschilder haben keinen. Gehen Sie zurück zu den Spalten.</translation>
    </message>
    <message>
        <source>No column says who has paid or was cancelled: everybody counts as confirmed.</source>
        <translation>Keine Spalte sagt, wer bezahlt hat oder storniert wurde: Alle gelten als bestätigt.</translation>
    </message>
    <message>
        <source>Several columns are called %1: the codes were read from the first.</source>
        <translation>Mehrere Spalten heißen %1: Die Codes wurden aus der ersten gelesen.</translation>
    </message>
    <message>
        <source>1 has no code</source>
        <translation>1 hat keinen Code</translation>
    </message>
    <message>
        <source>%1 have no code</source>
        <translation>%1 haben keinen Code</translation>
    </message>
    <message>
        <source>1 has something that is no ticket code</source>
        <translation>1 hat etwas, das kein Ticketcode ist</translation>
    </message>
    <message>
        <source>%1 have something that is no ticket code</source>
        <translation>%1 haben etwas, das kein Ticketcode ist</translation>
    </message>
    <message>
        <source>1 has a code that Excel damaged (export the codes as text)</source>
        <translation>1 hat einen von Excel beschädigten Code (exportieren Sie die Codes als Text)</translation>
    </message>
    <message>
        <source>%1 have a code that Excel damaged (export the codes as text)</source>
        <translation>%1 haben einen von Excel beschädigten Code (exportieren Sie die Codes als Text)</translation>
    </message>
    <message>
        <source>1 has a status that is not known</source>
        <translation>1 hat einen unbekannten Status</translation>
    </message>
    <message>
        <source>%1 have a status that is not known</source>
        <translation>%1 haben einen unbekannten Status</translation>
    </message>
    <message>
        <source>1 is cut short</source>
        <translation>1 ist abgeschnitten</translation>
    </message>
    <message>
        <source>%1 are cut short</source>
        <translation>%1 sind abgeschnitten</translation>
    </message>
    <message>
        <source>1 stands for more people than a row can</source>
        <translation>1 steht für mehr Personen, als eine Zeile kann</translation>
    </message>
    <message>
        <source>%1 stand for more people than a row can</source>
        <translation>%1 stehen für mehr Personen, als eine Zeile kann</translation>
    </message>
    <message>
        <source>1 has an unclear number of people</source>
        <translation>1 hat eine unklare Personenzahl</translation>
    </message>
    <message>
        <source>%1 have an unclear number of people</source>
        <translation>%1 haben eine unklare Personenzahl</translation>
    </message>
    <message>
        <source>1 has a date, a number or a yes instead of a ticket code</source>
        <translation>1 hat ein Datum, eine Zahl oder ein Ja statt eines Ticketcodes</translation>
    </message>
    <message>
        <source>%1 have a date, a number or a yes instead of a ticket code</source>
        <translation>%1 haben ein Datum, eine Zahl oder ein Ja statt eines Ticketcodes</translation>
    </message>
    <message>
        <source>1 has a date that cannot be read</source>
        <translation>1 hat ein unlesbares Datum</translation>
    </message>
    <message>
        <source>%1 have a date that cannot be read</source>
        <translation>%1 haben ein unlesbares Datum</translation>
    </message>
    <message>
        <source>1 answered before</source>
        <translation>1 hat schon früher geantwortet</translation>
    </message>
    <message>
        <source>%1 answered before</source>
        <translation>%1 haben schon früher geantwortet</translation>
    </message>
    <message>
        <source>1 code twice</source>
        <translation>1 Code doppelt</translation>
    </message>
    <message>
        <source>%1 codes twice</source>
        <translation>%1 Codes doppelt</translation>
    </message>
    <message>
        <source>1 code on %1 further rows</source>
        <translation>1 Code in %1 weiteren Zeilen</translation>
    </message>
    <message>
        <source>%1 codes on %2 further rows</source>
        <translation>%1 Codes in %2 weiteren Zeilen</translation>
    </message>
    <message>
        <source>1 row is left out.</source>
        <translation>1 Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 rows are left out.</source>
        <translation>%1 Zeilen werden ausgelassen.</translation>
    </message>
    <message>
        <source>1 person is new</source>
        <translation>1 Person ist neu</translation>
    </message>
    <message>
        <source>%1 people are new</source>
        <translation>%1 Personen sind neu</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation>1 ist geändert</translation>
    </message>
    <message>
        <source>%1 have changed</source>
        <translation>%1 sind geändert</translation>
    </message>
    <message>
        <source>1 is as before</source>
        <translation>1 ist wie bisher</translation>
    </message>
    <message>
        <source>%1 are as before</source>
        <translation>%1 sind wie bisher</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What changed: %1.</source>
        <translation>Was sich geändert hat: %1.</translation>
    </message>
    <message>
        <source>1 ticket was issued anew: its old code lets nobody in any more.</source>
        <translation>1 Ticket wurde neu ausgestellt: Sein alter Code lässt niemanden mehr ein.</translation>
    </message>
    <message>
        <source>%1 tickets were issued anew: their old codes let nobody in any more.</source>
        <translation>%1 Tickets wurden neu ausgestellt: Ihre alten Codes lassen niemanden mehr ein.</translation>
    </message>
    <message>
        <source>1 person keeps what a desk corrected.</source>
        <translation>1 Person behält, was ein Schalter berichtigt hat.</translation>
    </message>
    <message>
        <source>%1 people keep what a desk corrected.</source>
        <translation>%1 Personen behalten, was ein Schalter berichtigt hat.</translation>
    </message>
    <message>
        <source>1 person who is registered already is not in this file</source>
        <translation>1 schon angemeldete Person steht nicht in dieser Datei</translation>
    </message>
    <message>
        <source>%1 people who are registered already are not in this file</source>
        <translation>%1 schon angemeldete Personen stehen nicht in dieser Datei</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>1 of them came in already</source>
        <translation>1 davon kam schon herein</translation>
    </message>
    <message>
        <source>%1 of them came in already</source>
        <translation>%1 davon kamen schon herein</translation>
    </message>
    <message>
        <source>They are cancelled now.</source>
        <translation>Sie sind jetzt storniert.</translation>
    </message>
    <message>
        <source>They stay as they are.</source>
        <translation>Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>They stay as they are unless you tick this:</source>
        <translation>Sie bleiben, wie sie sind, außer Sie haken dies an:</translation>
    </message>
    <message>
        <source>They stay as they are: not every row of this file can be read, so they may be in it.</source>
        <translation>Sie bleiben, wie sie sind: Nicht jede Zeile dieser Datei ist lesbar, also stehen sie vielleicht darin.</translation>
    </message>
    <message>
        <source>1 person seems to be registered twice.</source>
        <translation>1 Person scheint doppelt angemeldet zu sein.</translation>
    </message>
    <message>
        <source>%1 people seem to be registered twice.</source>
        <translation>%1 Personen scheinen doppelt angemeldet zu sein.</translation>
    </message>
    <message>
        <source>This export has no ticket codes. Lanyard makes one for each person; they are found by name at the door.</source>
        <translation>Dieser Export hat keine Ticketcodes. Lanyard erzeugt für jede Person einen; am Eingang findet man sie nach dem Namen.</translation>
    </message>
    <message>
        <source>as a file of the kind %1</source>
        <translation>als Datei der Art %1</translation>
    </message>
    <message>
        <source>%1 from no column</source>
        <translation>%1 aus keiner Spalte</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 bedeutet %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>one registration a row</source>
        <translation>eine Anmeldung je Zeile</translation>
    </message>
    <message>
        <source>Read as you had a file like this read before: %1.</source>
        <translation>Gelesen wie zuletzt bei einer ähnlichen Datei: %1.</translation>
    </message>
    <message>
        <source>%1, looks like: %2</source>
        <translation>%1, sieht aus wie: %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Trial import of %1, nothing was stored</source>
        <translation>Probeimport von %1, nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>%1: from column %2</source>
        <translation>%1: aus Spalte %2</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Ticketcode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Ticketart</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Attendee number</source>
        <translation>Teilnehmernummer</translation>
    </message>
    <message>
        <source>People on this row</source>
        <translation>Personen in dieser Zeile</translation>
    </message>
    <message>
        <source>Further guests</source>
        <translation>Weitere Gäste</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Einlassstatus</translation>
    </message>
    <message>
        <source>may come in</source>
        <translation>darf hinein</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ListWords</name>
    <message>
        <source>Everybody who is registered</source>
        <translation>Alle Angemeldeten</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Alles, was geschah</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Abgewiesene Scans</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>Personen am Schalter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>nicht gedruckt</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>vielleicht gedruckt</translation>
    </message>
</context>
<context>
    <name>lanyard::words::LogWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The program was started.</source>
        <translation>Das Programm wurde gestartet.</translation>
    </message>
    <message>
        <source>The program was started again after it was cut off.</source>
        <translation>Das Programm wurde nach einem Abbruch wieder gestartet.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>Das Programm wurde beendet.</translation>
    </message>
    <message>
        <source>An event was opened. Doors: %1</source>
        <translation>Eine Veranstaltung wurde geöffnet. Eingänge: %1</translation>
    </message>
    <message>
        <source>An event file could not be opened.</source>
        <translation>Eine Veranstaltungsdatei ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The event file could not be read or written.</source>
        <translation>Die Veranstaltungsdatei ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Registrations were imported. Rows: %1</source>
        <translation>Anmeldungen wurden importiert. Zeilen: %1</translation>
    </message>
    <message>
        <source>An import failed.</source>
        <translation>Ein Import ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A list was exported. Rows: %1</source>
        <translation>Eine Liste wurde exportiert. Zeilen: %1</translation>
    </message>
    <message>
        <source>An export failed.</source>
        <translation>Ein Export ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The event file was checked, all is well. Records: %1</source>
        <translation>Die Veranstaltungsdatei wurde geprüft, alles in Ordnung. Einträge: %1</translation>
    </message>
    <message>
        <source>The event file was checked. Problems: %1</source>
        <translation>Die Veranstaltungsdatei wurde geprüft. Probleme: %1</translation>
    </message>
    <message>
        <source>The printer needs somebody.</source>
        <translation>Der Drucker braucht jemanden.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>Der Drucker ist bereit.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>A badge could not be printed.</source>
        <translation>Ein Namensschild konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The camera runs.</source>
        <translation>Die Kamera läuft.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>Die Kamera funktioniert nicht.</translation>
    </message>
    <message>
        <source>The scanner at the serial port is connected.</source>
        <translation>Der Scanner an der seriellen Schnittstelle ist verbunden.</translation>
    </message>
    <message>
        <source>The scanner at the serial port is gone.</source>
        <translation>Der Scanner an der seriellen Schnittstelle ist weg.</translation>
    </message>
    <message>
        <source>A scan was repaired: the scanner is set to another keyboard.</source>
        <translation>Ein Scan wurde repariert: Der Scanner ist auf eine andere Tastatur eingestellt.</translation>
    </message>
    <message>
        <source>The desk was locked.</source>
        <translation>Der Schalter wurde gesperrt.</translation>
    </message>
    <message>
        <source>The desk was unlocked.</source>
        <translation>Der Schalter wurde entsperrt.</translation>
    </message>
    <message>
        <source>A wrong PIN or badge was given.</source>
        <translation>Eine falsche PIN oder ein falsches Namensschild wurde angegeben.</translation>
    </message>
    <message>
        <source>The rehearsal was begun again.</source>
        <translation>Die Übung wurde neu begonnen.</translation>
    </message>
    <message>
        <source>A part of the system complained.</source>
        <translation>Ein Teil des Systems hat sich beschwert.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s log: no names, no ticket codes, no contacts.</source>
        <translation>Protokoll von Lanyard: keine Namen, keine Ticketcodes, keine Kontaktdaten.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::OperatorWords</name>
    <message>
        <source>Volunteer</source>
        <translation>Helfer/in</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>anybody who is signed in</source>
        <translation>jemand, der eingeloggt ist</translation>
    </message>
    <message>
        <source>a lead or an organiser</source>
        <translation>die Leitung oder die Organisation</translation>
    </message>
    <message>
        <source>an organiser</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>Letting in whom the door refuses</source>
        <translation>Einlassen, wen der Eingang abweist</translation>
    </message>
    <message>
        <source>Taking back an admission that is not fresh any more</source>
        <translation>Einen Einlass zurücknehmen, der nicht mehr frisch ist</translation>
    </message>
    <message>
        <source>Marking somebody as paid</source>
        <translation>Jemanden als bezahlt vermerken</translation>
    </message>
    <message>
        <source>Changing somebody&apos;s ticket type</source>
        <translation>Jemandes Ticketart ändern</translation>
    </message>
    <message>
        <source>Giving somebody a new code</source>
        <translation>Jemandem einen neuen Code geben</translation>
    </message>
    <message>
        <source>Printing the same badge once more</source>
        <translation>Dasselbe Namensschild noch einmal drucken</translation>
    </message>
    <message>
        <source>Blocking somebody, or letting them in again,</source>
        <translation>Jemanden sperren oder wieder einlassen</translation>
    </message>
    <message>
        <source>Changing a door</source>
        <translation>Einen Eingang ändern</translation>
    </message>
    <message>
        <source>Changing who works at the desks</source>
        <translation>Ändern, wer an den Schaltern arbeitet</translation>
    </message>
    <message>
        <source>Importing registrations</source>
        <translation>Anmeldungen importieren</translation>
    </message>
    <message>
        <source>Changing what holds for the whole event</source>
        <translation>Ändern, was für die ganze Veranstaltung gilt</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1: Das darf nur %2.</translation>
    </message>
    <message>
        <source>%1 has the role “%2”, and this takes %3.</source>
        <translation>%1 hat die Rolle „%2“, doch das darf nur %3.</translation>
    </message>
    <message>
        <source>Nobody here has this name with this PIN, or this badge.</source>
        <translation>Niemand hier hat diesen Namen mit dieser PIN oder dieses Namensschild.</translation>
    </message>
    <message>
        <source>This is not the PIN. One try is left before a delay.</source>
        <translation>Das ist nicht die PIN. Noch ein Versuch, dann folgt eine Wartezeit.</translation>
    </message>
    <message>
        <source>This is not the PIN. %1 tries are left before a delay.</source>
        <translation>Das ist nicht die PIN. Noch %1 Versuche, dann folgt eine Wartezeit.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Zu viele falsche PINs. Versuchen Sie es in %1 min noch einmal.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Zu viele falsche PINs. Versuchen Sie es in %1 s noch einmal.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::Quoted</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ReportWords</name>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importiert)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>most inside at once</source>
        <translation>Höchststand drinnen</translation>
    </message>
    <message>
        <source>most inside at once, %1 %2</source>
        <translation>Höchststand drinnen, %1 %2</translation>
    </message>
    <message>
        <source>people came</source>
        <translation>Personen kamen</translation>
    </message>
    <message>
        <source>did not come (confirmed)</source>
        <translation>kamen nicht (bestätigt)</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>angemeldet für vor Ort</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>Spontangäste</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>abgewiesene Scans</translation>
    </message>
    <message>
        <source>People by ticket type</source>
        <translation>Personen nach Ticketart</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>Abgewiesene Scans nach Grund</translation>
    </message>
    <message>
        <source>Arrivals per 10 minutes (each person once)</source>
        <translation>Ankünfte je 10 Minuten (jede Person einmal)</translation>
    </message>
    <message>
        <source>People by door</source>
        <translation>Personen nach Eingang</translation>
    </message>
    <message>
        <source>People by day</source>
        <translation>Personen nach Tag</translation>
    </message>
    <message>
        <source>Not in yet, as of %1: %2 people</source>
        <translation>Noch nicht da, Stand %1: %2 Personen</translation>
    </message>
    <message>
        <source>Tick who comes in and write the time. Type the codes in afterwards.</source>
        <translation>Haken Sie ab, wer hereinkommt, und schreiben Sie die Zeit dazu. Tippen Sie die Codes danach ein.</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>UNBEZAHLT</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>schon drinnen</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>unbekannter Code</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>old badge or ticket</source>
        <translation>altes Namensschild oder Ticket</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>ticket for another time</source>
        <translation>Ticket für eine andere Zeit</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>nicht für diesen Eingang</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>Eingang nicht offen</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>rule of the door</source>
        <translation>Regel des Eingangs</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>question not answered</source>
        <translation>Frage nicht beantwortet</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>kein Grund vermerkt</translation>
    </message>
    <message>
        <source>hub did not answer</source>
        <translation>Hub antwortete nicht</translation>
    </message>
</context>
<context>
    <name>lanyard::words::RuleWords</name>
    <message>
        <source>Ticket type</source>
        <translation>Ticketart</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Entries so far</source>
        <translation>Einlässe bisher</translation>
    </message>
    <message>
        <source>Entries today</source>
        <translation>Einlässe heute</translation>
    </message>
    <message>
        <source>Minutes since the last entry</source>
        <translation>Minuten seit dem letzten Einlass</translation>
    </message>
    <message>
        <source>Inside already</source>
        <translation>Schon drinnen</translation>
    </message>
    <message>
        <source>Column of the import</source>
        <translation>Spalte des Imports</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>from … on</source>
        <translation>ab …</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>an unfinished condition</source>
        <translation>eine unfertige Bedingung</translation>
    </message>
    <message>
        <source>is inside</source>
        <translation>ist drinnen</translation>
    </message>
    <message>
        <source>is not inside</source>
        <translation>ist nicht drinnen</translation>
    </message>
    <message>
        <source>ticket type contains %1</source>
        <translation>Ticketart enthält %1</translation>
    </message>
    <message>
        <source>ticket type is %1</source>
        <translation>Ticketart ist %1</translation>
    </message>
    <message>
        <source>ticket type is not %1</source>
        <translation>Ticketart ist nicht %1</translation>
    </message>
    <message>
        <source>role contains %1</source>
        <translation>Rolle enthält %1</translation>
    </message>
    <message>
        <source>role is %1</source>
        <translation>Rolle ist %1</translation>
    </message>
    <message>
        <source>role is not %1</source>
        <translation>Rolle ist nicht %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>every day from %1 on</source>
        <translation>täglich ab %1</translation>
    </message>
    <message>
        <source>every day until %1</source>
        <translation>täglich bis %1</translation>
    </message>
    <message>
        <source>every day after %1</source>
        <translation>täglich nach %1</translation>
    </message>
    <message>
        <source>every day before %1</source>
        <translation>täglich vor %1</translation>
    </message>
    <message>
        <source>has not come in yet</source>
        <translation>kam noch nicht herein</translation>
    </message>
    <message>
        <source>came in %1 times so far</source>
        <translation>kam bisher %1 Mal herein</translation>
    </message>
    <message>
        <source>came in before</source>
        <translation>kam schon herein</translation>
    </message>
    <message>
        <source>came in other than %1 times so far</source>
        <translation>kam bisher nicht genau %1 Mal herein</translation>
    </message>
    <message>
        <source>came in at least once</source>
        <translation>kam mindestens einmal herein</translation>
    </message>
    <message>
        <source>came in at least %1 times</source>
        <translation>kam mindestens %1 Mal herein</translation>
    </message>
    <message>
        <source>came in at most once</source>
        <translation>kam höchstens einmal herein</translation>
    </message>
    <message>
        <source>came in at most %1 times</source>
        <translation>kam höchstens %1 Mal herein</translation>
    </message>
    <message>
        <source>came in more than once</source>
        <translation>kam mehr als einmal herein</translation>
    </message>
    <message>
        <source>came in more than %1 times</source>
        <translation>kam mehr als %1 Mal herein</translation>
    </message>
    <message>
        <source>came in fewer than %1 times</source>
        <translation>kam weniger als %1 Mal herein</translation>
    </message>
    <message>
        <source>has not come in today</source>
        <translation>kam heute noch nicht herein</translation>
    </message>
    <message>
        <source>came in %1 times today</source>
        <translation>kam heute %1 Mal herein</translation>
    </message>
    <message>
        <source>came in today before</source>
        <translation>kam heute schon herein</translation>
    </message>
    <message>
        <source>came in other than %1 times today</source>
        <translation>kam heute nicht genau %1 Mal herein</translation>
    </message>
    <message>
        <source>came in at least once today</source>
        <translation>kam heute mindestens einmal herein</translation>
    </message>
    <message>
        <source>came in at least %1 times today</source>
        <translation>kam heute mindestens %1 Mal herein</translation>
    </message>
    <message>
        <source>came in at most once today</source>
        <translation>kam heute höchstens einmal herein</translation>
    </message>
    <message>
        <source>came in at most %1 times today</source>
        <translation>kam heute höchstens %1 Mal herein</translation>
    </message>
    <message>
        <source>came in more than once today</source>
        <translation>kam heute mehr als einmal herein</translation>
    </message>
    <message>
        <source>came in more than %1 times today</source>
        <translation>kam heute mehr als %1 Mal herein</translation>
    </message>
    <message>
        <source>came in fewer than %1 times today</source>
        <translation>kam heute weniger als %1 Mal herein</translation>
    </message>
    <message>
        <source>since the last entry at least 1 minute</source>
        <translation>seit dem letzten Einlass mindestens 1 Minute</translation>
    </message>
    <message>
        <source>since the last entry at least %1 minutes</source>
        <translation>seit dem letzten Einlass mindestens %1 Minuten</translation>
    </message>
    <message>
        <source>since the last entry at most 1 minute</source>
        <translation>seit dem letzten Einlass höchstens 1 Minute</translation>
    </message>
    <message>
        <source>since the last entry at most %1 minutes</source>
        <translation>seit dem letzten Einlass höchstens %1 Minuten</translation>
    </message>
    <message>
        <source>since the last entry more than 1 minute</source>
        <translation>seit dem letzten Einlass mehr als 1 Minute</translation>
    </message>
    <message>
        <source>since the last entry more than %1 minutes</source>
        <translation>seit dem letzten Einlass mehr als %1 Minuten</translation>
    </message>
    <message>
        <source>since the last entry less than 1 minute</source>
        <translation>seit dem letzten Einlass weniger als 1 Minute</translation>
    </message>
    <message>
        <source>since the last entry less than %1 minutes</source>
        <translation>seit dem letzten Einlass weniger als %1 Minuten</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>“%1” is not empty</source>
        <translation>„%1“ ist nicht leer</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>„%1“ ist nicht %2</translation>
    </message>
    <message>
        <source>“%1” contains %2</source>
        <translation>„%1“ enthält %2</translation>
    </message>
    <message>
        <source>“%1” is at least %2</source>
        <translation>„%1“ ist mindestens %2</translation>
    </message>
    <message>
        <source>“%1” is at most %2</source>
        <translation>„%1“ ist höchstens %2</translation>
    </message>
    <message>
        <source>“%1” is more than %2</source>
        <translation>„%1“ ist größer als %2</translation>
    </message>
    <message>
        <source>“%1” is less than %2</source>
        <translation>„%1“ ist kleiner als %2</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>alle davon:</translation>
    </message>
    <message>
        <source>one of these:</source>
        <translation>eine davon:</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>oder %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>The time for this ticket is over at this door: %1.</source>
        <translation>Die Zeit für dieses Ticket ist an diesem Eingang vorbei: %1.</translation>
    </message>
    <message>
        <source>This door asks: %1.</source>
        <translation>Dieser Eingang verlangt: %1.</translation>
    </message>
    <message>
        <source>Is inside already.</source>
        <translation>Ist schon drinnen.</translation>
    </message>
    <message>
        <source>Only who is inside may pass here.</source>
        <translation>Hier darf nur durch, wer drinnen ist.</translation>
    </message>
    <message>
        <source>Already came in once today; allowed again %1.</source>
        <translation>Kam heute schon einmal herein; wieder erlaubt %1.</translation>
    </message>
    <message>
        <source>Already came in %1 times today; allowed again %2.</source>
        <translation>Kam heute schon %1 Mal herein; wieder erlaubt %2.</translation>
    </message>
    <message>
        <source>Came in 1 minute ago; allowed again %1.</source>
        <translation>Kam vor 1 Minute herein; wieder erlaubt %1.</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago; allowed again %2.</source>
        <translation>Kam vor %1 Minuten herein; wieder erlaubt %2.</translation>
    </message>
    <message>
        <source>This door opens for this ticket %1.</source>
        <translation>Dieser Eingang öffnet für dieses Ticket %1.</translation>
    </message>
    <message>
        <source>The role is %1; here: %2.</source>
        <translation>Die Rolle ist %1; hier: %2.</translation>
    </message>
    <message>
        <source>The ticket type is %1; here: %2.</source>
        <translation>Die Ticketart ist %1; hier: %2.</translation>
    </message>
    <message>
        <source>The role is %1; here it must contain %2.</source>
        <translation>Die Rolle ist %1; hier muss sie %2 enthalten.</translation>
    </message>
    <message>
        <source>The ticket type is %1; here it must contain %2.</source>
        <translation>Die Ticketart ist %1; hier muss sie %2 enthalten.</translation>
    </message>
    <message>
        <source>The role is %1; it is not welcome here.</source>
        <translation>Die Rolle ist %1; sie ist hier nicht zugelassen.</translation>
    </message>
    <message>
        <source>The ticket type is %1; it is not welcome here.</source>
        <translation>Die Ticketart ist %1; sie ist hier nicht zugelassen.</translation>
    </message>
    <message>
        <source>Has not come in here yet. This door asks: %1.</source>
        <translation>Kam hier noch nicht herein. Dieser Eingang verlangt: %1.</translation>
    </message>
    <message>
        <source>Came in 1 minute ago. This door asks: %1.</source>
        <translation>Kam vor 1 Minute herein. Dieser Eingang verlangt: %1.</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago. This door asks: %2.</source>
        <translation>Kam vor %1 Minuten herein. Dieser Eingang verlangt: %2.</translation>
    </message>
    <message>
        <source>Already came in once. This door asks: %1.</source>
        <translation>Kam schon einmal herein. Dieser Eingang verlangt: %1.</translation>
    </message>
    <message>
        <source>Already came in %1 times. This door asks: %2.</source>
        <translation>Kam schon %1 Mal herein. Dieser Eingang verlangt: %2.</translation>
    </message>
    <message>
        <source>Has not come in here today. This door asks: %1.</source>
        <translation>Kam hier heute noch nicht herein. Dieser Eingang verlangt: %1.</translation>
    </message>
    <message>
        <source>Already came in once today. This door asks: %1.</source>
        <translation>Kam heute schon einmal herein. Dieser Eingang verlangt: %1.</translation>
    </message>
    <message>
        <source>Already came in %1 times today. This door asks: %2.</source>
        <translation>Kam heute schon %1 Mal herein. Dieser Eingang verlangt: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty. This door asks: %2.</source>
        <translation>„%1“ ist leer. Dieser Eingang verlangt: %2.</translation>
    </message>
    <message>
        <source>“%1” is %2. This door asks: %3.</source>
        <translation>„%1“ ist %2. Dieser Eingang verlangt: %3.</translation>
    </message>
    <message>
        <source>The rule of this door cannot be read. Call the desk lead.</source>
        <translation>Die Regel dieses Eingangs ist nicht lesbar. Bitte die Leitung rufen.</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but that is empty. Call the desk lead.</source>
        <translation>Die Regel verlangt: %1. Das Feld ist aber leer. Bitte die Leitung rufen.</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but “%2” is no number. Call the desk lead.</source>
        <translation>Die Regel verlangt: %1. Aber „%2“ ist keine Zahl. Bitte die Leitung rufen.</translation>
    </message>
    <message>
        <source>Character %1: a rule cannot ask for “%2”, but for one of: %3.</source>
        <translation>Zeichen %1: Eine Regel kann nicht nach „%2“ fragen, sondern nach: %3.</translation>
    </message>
    <message>
        <source>Character %1: “%2” does not fit here. “%3” goes with: %4. For example: %5</source>
        <translation>Zeichen %1: „%2“ passt hier nicht. Zu „%3“ gehört: %4. Zum Beispiel: %5</translation>
    </message>
    <message>
        <source>Character %1: “%2” cannot be compared. For example: %3</source>
        <translation>Zeichen %1: „%2“ lässt sich nicht vergleichen. Zum Beispiel: %3</translation>
    </message>
    <message>
        <source>Character %1: the quotation mark that begins here has no end. For example: %2</source>
        <translation>Zeichen %1: Das hier beginnende Anführungszeichen hat kein Ende. Zum Beispiel: %2</translation>
    </message>
    <message>
        <source>Character %1: more brackets in brackets than a rule can have (%2).</source>
        <translation>Zeichen %1: mehr Klammern in Klammern, als eine Regel haben kann (%2).</translation>
    </message>
    <message>
        <source>The rule is longer than %1 characters. Make several doors of it.</source>
        <translation>Die Regel ist länger als %1 Zeichen. Machen Sie mehrere Eingänge daraus.</translation>
    </message>
    <message>
        <source>The rule ends too early. A whole condition is, for example: %1</source>
        <translation>Die Regel endet zu früh. Eine ganze Bedingung ist zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Character %1: “%2” is not expected. Conditions are joined with and, or and brackets; text stands in quotation marks. For example: %3</source>
        <translation>Zeichen %1: „%2“ war nicht erwartet. Bedingungen werden mit and, or und Klammern verbunden; Text steht in Anführungszeichen. Zum Beispiel: %3</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ScannerWords</name>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>Schweizerisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Dvorak</source>
        <translation>Dvorak</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard (%1) than this computer has (%2).</source>
        <translation>Der Scanner tippt für eine andere Tastatur (%1), als dieser Computer hat (%2).</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>An input method changed what the scanner typed.</source>
        <translation>Eine Eingabemethode hat geändert, was der Scanner tippte.</translation>
    </message>
    <message>
        <source>The scanner sends control characters along.</source>
        <translation>Der Scanner sendet Steuerzeichen mit.</translation>
    </message>
    <message>
        <source>Set the scanner to the %1 keyboard: its manual has a code for that, often under “country” or “keyboard layout”. Or set this computer to the %2 keyboard.</source>
        <translation>Stellen Sie den Scanner auf die Tastatur „%1“: Seine Anleitung hat einen Code dafür, oft unter „country“ oder „keyboard layout“. Oder stellen Sie diesen Computer auf die Tastatur „%2“.</translation>
    </message>
    <message>
        <source>Press Caps Lock once.</source>
        <translation>Drücken Sie einmal die Feststelltaste.</translation>
    </message>
    <message>
        <source>Switch the input method to English while you scan.</source>
        <translation>Stellen Sie die Eingabemethode auf Englisch, solange Sie scannen.</translation>
    </message>
    <message>
        <source>Switch off function characters (GS1, FNC1) at the scanner, and a prefix or suffix other than Enter.</source>
        <translation>Schalten Sie am Scanner Funktionszeichen (GS1, FNC1) ab, und Präfix oder Suffix außer Eingabe.</translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>Zeichen: %1</translation>
    </message>
    <message>
        <source>%1, in %2 ms: a scanner that types.</source>
        <translation>%1, in %2 ms: ein Scanner, der tippt.</translation>
    </message>
    <message>
        <source>%1, in %2 ms, over the serial port.</source>
        <translation>%1, in %2 ms, über die serielle Schnittstelle.</translation>
    </message>
    <message>
        <source>%1, read by the camera.</source>
        <translation>%1, von der Kamera gelesen.</translation>
    </message>
    <message>
        <source>%1, in %2 s: typed by hand. If a scanner did this, it is too slow: switch off its “inter-character delay”.</source>
        <translation>%1, in %2 s: von Hand getippt. Wenn das ein Scanner war, ist er zu langsam: Schalten Sie seine „inter-character delay“ ab.</translation>
    </message>
    <message>
        <source>It ended with Enter. That is best.</source>
        <translation>Am Ende kam Eingabe. Das ist am besten.</translation>
    </message>
    <message>
        <source>It ended with Tab. That is fine.</source>
        <translation>Am Ende kam Tab. Das ist gut.</translation>
    </message>
    <message>
        <source>It ended with a line end. That is best.</source>
        <translation>Am Ende kam ein Zeilenende. Das ist am besten.</translation>
    </message>
    <message>
        <source>It ended with the suffix that is set here.</source>
        <translation>Am Ende kam das hier eingestellte Suffix.</translation>
    </message>
    <message>
        <source>Nothing ended it, so Lanyard waits a moment after each scan. Set the scanner to send Enter after each code.</source>
        <translation>Am Ende kam nichts, deshalb wartet Lanyard nach jedem Scan kurz. Stellen Sie den Scanner so ein, dass er nach jedem Code Eingabe sendet.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <comment>a length</comment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Dots of %1</source>
        <translation>Punkte von %1</translation>
    </message>
    <message>
        <source>Every character: are scanner and computer set to the same keyboard?</source>
        <translation>Alle Zeichen: Sind Scanner und Computer auf dieselbe Tastatur eingestellt?</translation>
    </message>
    <message>
        <source>Grey, contrast %1 %</source>
        <translation>Grau, Kontrast %1&#xa0;%</translation>
    </message>
    <message>
        <source>Light on dark, as on a phone at night</source>
        <translation>Hell auf dunkel, wie nachts auf dem Handy</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Chinesische Zeichen</translation>
    </message>
    <message>
        <source>Damaged: a piece is missing</source>
        <translation>Beschädigt: Ein Stück fehlt</translation>
    </message>
    <message>
        <source>Code %1 of %2: %3</source>
        <comment>number, how many there are, what it shows</comment>
        <translation>Code %1 von %2: %3</translation>
    </message>
    <message>
        <source>the scanner reads dots of %1.</source>
        <translation>der Scanner liest Punkte von %1.</translation>
    </message>
    <message>
        <source>every character was looked at.</source>
        <translation>jedes Zeichen wurde geprüft.</translation>
    </message>
    <message>
        <source>the scanner reads a contrast of %1 %.</source>
        <translation>der Scanner liest einen Kontrast von %1&#xa0;%.</translation>
    </message>
    <message>
        <source>the scanner reads light on dark.</source>
        <translation>der Scanner liest hell auf dunkel.</translation>
    </message>
    <message>
        <source>the scanner reads long texts.</source>
        <translation>der Scanner liest lange Texte.</translation>
    </message>
    <message>
        <source>the scanner sends Chinese.</source>
        <translation>der Scanner sendet Chinesisch.</translation>
    </message>
    <message>
        <source>the scanner reads damaged codes.</source>
        <translation>der Scanner liest beschädigte Codes.</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Scannertest</translation>
    </message>
    <message>
        <source>Print this at its real size, not fitted to the page. In Lanyard open Office → Scanners, then scan one code after the other. Tickets are mostly like 3 and 4; nobody needs all of them.</source>
        <translation>Drucken Sie dies in Originalgröße, nicht an die Seite angepasst. Öffnen Sie in Lanyard Büro → Scanner und scannen Sie dann einen Code nach dem anderen. Tickets sind meist wie 3 und 4; alle braucht niemand.</translation>
    </message>
</context>
</TS>
