<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressWords</name>
    <message>
        <source>“%1” does not say which printer: write its name or number, like %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas quelle imprimante&#xa0;: écrivez son nom ou son numéro, comme %2.</translation>
    </message>
    <message>
        <source>The port in “%1” is no number from 1 to 65535. Write it like %2.</source>
        <translation>Le port dans «&#x202f;%1&#x202f;» n’est pas un nombre de 1 à 65535. Écrivez-le comme %2.</translation>
    </message>
    <message>
        <source>Of label printers only the dots per inch can be said, 152, 203, 300 or 600. Write %2 instead of “%1”.</source>
        <translation>Pour les imprimantes d’étiquettes, on ne peut indiquer que les points par pouce&#xa0;: 152, 203, 300 ou 600. Écrivez %2 au lieu de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” says more than where the printer is. Write it like %2.</source>
        <translation>«&#x202f;%1&#x202f;» dit plus que l’endroit où est l’imprimante. Écrivez-le comme %2.</translation>
    </message>
    <message>
        <source>“%1” has no whole path: it begins with a slash. Write it like %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de chemin complet&#xa0;: il commence par une barre oblique. Écrivez-le comme %2.</translation>
    </message>
    <message>
        <source>“%1” means another computer. Write a place on this one, like %2, or the name of a printer.</source>
        <translation>«&#x202f;%1&#x202f;» désigne un autre ordinateur. Écrivez un endroit sur celui-ci, comme %2, ou le nom d’une imprimante.</translation>
    </message>
    <message>
        <source>No printer can be called “%1”: their names have no blanks and none of / \ ? &apos; &quot; #. Addresses begin with ipp://, socket://, file:/// or /dev/.</source>
        <translation>Aucune imprimante ne peut s’appeler «&#x202f;%1&#x202f;»&#xa0;: leurs noms n’ont ni espace, ni aucun de / \&#x202f;? &apos; &quot; #. Les adresses commencent par ipp://, socket://, file:/// ou /dev/.</translation>
    </message>
</context>
<context>
    <name>AdmitCommand</name>
    <message>
        <source>“%1” is mistyped: compare it with the list. Nothing was entered.</source>
        <translation>«&#x202f;%1&#x202f;» est mal saisi&#xa0;: comparez avec la liste. Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>Nobody has the short code “%1”. Nothing was entered.</source>
        <translation>Personne n’a le code court «&#x202f;%1&#x202f;». Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>No code is found in %1. Hold it flat, fill the picture with it, avoid glare.</source>
        <translation>Aucun code trouvé dans %1. Tenez-le à plat, remplissez-en l’image, évitez les reflets.</translation>
    </message>
    <message>
        <source>%1 shows %2 tickets. Take a picture of one at a time.</source>
        <translation>%1 montre %2 billets. Photographiez-les un par un.</translation>
    </message>
    <message>
        <source>Gives a verdict for each code, written down before it is answered.</source>
        <translation>Donne un verdict pour chaque code, noté avant la réponse.</translation>
    </message>
    <message>
        <source>Ticket codes; “-” reads them line by line.</source>
        <translation>Codes de billets&#x202f;; «&#x202f;-&#x202f;» les lit ligne par ligne.</translation>
    </message>
    <message>
        <source>Reads the code from a picture.</source>
        <translation>Lit le code dans une image.</translation>
    </message>
    <message>
        <source>At this door; the one that is open if left out. May stand several times: the ticket decides which of them it is for.</source>
        <translation>À cette porte&#x202f;; par défaut, celle qui est ouverte. Peut être répété&#xa0;: le billet décide de la porte.</translation>
    </message>
    <message>
        <source>The codes are short codes of the printed list (export --what list); with --at, when people came.</source>
        <translation>Les codes sont les codes courts de la liste imprimée (export --what list)&#x202f;; avec --at, l’heure d’arrivée.</translation>
    </message>
    <message>
        <source>The person leaves.</source>
        <translation>La personne sort.</translation>
    </message>
    <message>
        <source>Everybody of the same order; the order number will do for a code.</source>
        <translation>Toutes les personnes de la même commande&#x202f;; le numéro de commande suffit comme code.</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>Une réponse à une question de la porte, écrite KEY=TEXT&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Lets a refused person in, for this reason.</source>
        <translation>Laisse entrer une personne refusée, pour cette raison.</translation>
    </message>
    <message>
        <source>Say which code to admit.</source>
        <translation>Indiquez quel code admettre.</translation>
    </message>
    <message>
        <source>A code is empty: nothing was entered.</source>
        <translation>Un code est vide&#xa0;: rien n’a été saisi.</translation>
    </message>
    <message>
        <source>--override needs a reason.</source>
        <translation>--override demande une raison.</translation>
    </message>
</context>
<context>
    <name>BadgeCheck</name>
    <message>
        <source>%1: a code does not scan</source>
        <translation>%1&#xa0;: un code n’est pas lisible</translation>
    </message>
    <message>
        <source>Badges checked: %1, of which scan: %2</source>
        <translation>Badges vérifiés&#xa0;: %1, dont lisibles&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BadgeCommand</name>
    <message>
        <source>Left out because they have a badge: %1</source>
        <translation>Omis car ils ont déjà un badge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out because their ticket type has no badge: %1</source>
        <translation>Omis car leur type de billet n’a pas de badge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is meant by that, so no badge was made.</source>
        <translation>Cela ne désigne personne, aucun badge n’a donc été créé.</translation>
    </message>
    <message>
        <source>--scanner-test goes with -o FILE.pdf or -o FILE.png only.</source>
        <translation>--scanner-test ne va qu’avec -o FILE.pdf ou -o FILE.png.</translation>
    </message>
    <message>
        <source>%1: the scanner test, %2 codes</source>
        <translation>%1&#xa0;: le test de scanner, %2 codes</translation>
    </message>
    <message>
        <source>Say whose badge: codes, or --all, or --admitted.</source>
        <translation>Indiquez le badge de qui&#xa0;: des codes, --all ou --admitted.</translation>
    </message>
    <message>
        <source>--sort, --type and --not-printed go with --all or --admitted.</source>
        <translation>--sort, --type et --not-printed vont avec --all ou --admitted.</translation>
    </message>
    <message>
        <source>--check makes no badge: leave out where to.</source>
        <translation>--check ne crée pas de badge&#xa0;: n’indiquez pas de destination.</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>Indiquez où&#xa0;: -o FILE.pdf, -o FILE.png ou --printer NAME.</translation>
    </message>
    <message>
        <source>Makes badges, as a PDF or PNG file or on a printer.</source>
        <translation>Crée des badges, en fichier PDF ou PNG ou sur une imprimante.</translation>
    </message>
    <message>
        <source>Whose badges.</source>
        <translation>De qui sont les badges.</translation>
    </message>
    <message>
        <source>Everybody on site with a confirmed ticket.</source>
        <translation>Toutes les personnes inscrites en présentiel avec un billet confirmé.</translation>
    </message>
    <message>
        <source>Everybody who was admitted.</source>
        <translation>Toutes les personnes admises.</translation>
    </message>
    <message>
        <source>A sheet of known codes to try scanners on, instead of badges.</source>
        <translation>Une feuille de codes connus pour essayer les scanners, au lieu de badges.</translation>
    </message>
    <message>
        <source>With --all and --admitted: in which order, one of %1. By surname Chinese names stand at their pinyin, others at their last word.</source>
        <translation>Avec --all et --admitted&#xa0;: dans quel ordre, au choix %1. Par nom de famille, les noms chinois sont classés par pinyin, les autres par leur dernier mot.</translation>
    </message>
    <message>
        <source>With --all and --admitted: only people with this ticket type.</source>
        <translation>Avec --all et --admitted&#xa0;: seulement les personnes avec ce type de billet.</translation>
    </message>
    <message>
        <source>With --all and --admitted: leaves out whoever has a badge from a printer, or one on its way.</source>
        <translation>Avec --all et --admitted&#xa0;: omet les personnes dont le badge est imprimé ou en route.</translation>
    </message>
    <message>
        <source>Makes no badge, but says what would be wrong with each, and reads its codes back as a coarse label printer would print them.</source>
        <translation>Ne crée pas de badge, mais dit ce qui n’irait pas dans chacun et relit ses codes tels qu’une imprimante d’étiquettes grossière les imprimerait.</translation>
    </message>
    <message>
        <source>--sort is one of: %1</source>
        <translation>--sort est l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say only one of these: codes, --all, --admitted, --scanner-test, --calibration.</source>
        <translation>N’indiquez qu’une de ces choses&#xa0;: des codes, --all, --admitted, --scanner-test, --calibration.</translation>
    </message>
</context>
<context>
    <name>BadgeFiles</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: badges: %2</source>
        <translation>%1&#xa0;: badges&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2. “%3” was not written.</source>
        <translation>Arrêt à %1 sur %2. «&#x202f;%3&#x202f;» n’a pas été écrit.</translation>
    </message>
    <message>
        <source>A PNG holds one badge. Choose a PDF for several.</source>
        <translation>Un PNG contient un seul badge. Choisissez un PDF pour plusieurs.</translation>
    </message>
    <message>
        <source>--medium and what goes with it need a PDF.</source>
        <translation>--medium et ce qui va avec demandent un PDF.</translation>
    </message>
</context>
<context>
    <name>BadgeOutput</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The badge of %1 waits at the printer. Look there; it prints when the printer is ready.</source>
        <translation>Le badge de %1 attend à l’imprimante. Allez voir&#x202f;; il s’imprime dès que l’imprimante est prête.</translation>
    </message>
    <message>
        <source>Look whether the badge of %1 came out. If not, print it again.</source>
        <translation>Regardez si le badge de %1 est sorti. Sinon, imprimez-le de nouveau.</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: %2. Print it again.</source>
        <translation>Le badge de %1 n’a pas été imprimé&#xa0;: %2. Imprimez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1: badges printed: %2</source>
        <translation>%1&#xa0;: badges imprimés&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: badges sent: %2. This printer cannot say whether they came out.</source>
        <translation>%1&#xa0;: badges envoyés&#xa0;: %2. Cette imprimante ne peut pas dire s’ils sont sortis.</translation>
    </message>
    <message>
        <source>See: lanyard templates. Left out: what the ticket type has.</source>
        <translation>Voir&#xa0;: lanyard templates. Par défaut&#xa0;: celui du type de billet.</translation>
    </message>
    <message>
        <source>The file to write: .pdf or .png.</source>
        <translation>Le fichier à écrire&#xa0;: .pdf ou .png.</translation>
    </message>
    <message>
        <source>A name that lanyard printers lists, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>Un nom de la liste de lanyard printers, ou une adresse telle que ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, ou un dossier.</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>Indiquez où&#xa0;: -o FILE.pdf, -o FILE.png ou --printer NAME.</translation>
    </message>
    <message>
        <source>--medium and what goes with it need -o FILE.pdf.</source>
        <translation>--medium et ce qui va avec demandent -o FILE.pdf.</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge. To make one all the same: --template NAME</source>
        <translation>Le type de billet «&#x202f;%1&#x202f;» n’a pas de badge. Pour en créer un malgré tout&#xa0;: --template NAME</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: say on which printer, --printer NAME. See: lanyard printers. Now: lanyard badge %2 --printer NAME</source>
        <translation>Le badge de %1 n’a pas été imprimé&#xa0;: indiquez l’imprimante, --printer NAME. Voir&#xa0;: lanyard printers. Maintenant&#xa0;: lanyard badge %2 --printer NAME</translation>
    </message>
</context>
<context>
    <name>BadgeWarnings</name>
    <message>
        <source>too long for its place, printed very small: %1</source>
        <translation>trop long pour sa place, imprimé très petit&#xa0;: %1</translation>
    </message>
    <message>
        <source>no font has the letters of: %1</source>
        <translation>aucune police n’a les caractères de&#xa0;: %1</translation>
    </message>
    <message>
        <source>no QR code can hold so long a code: %1</source>
        <translation>aucun code QR ne peut contenir un code aussi long&#xa0;: %1</translation>
    </message>
    <message>
        <source>the code may be too small to be scanned: %1 (make its box %2 mm)</source>
        <translation>le code est peut-être trop petit pour être scanné&#xa0;: %1 (donnez-lui un cadre de %2 mm)</translation>
    </message>
    <message>
        <source>nobody has a column called: %1</source>
        <translation>personne n’a de colonne nommée&#xa0;: %1</translation>
    </message>
    <message>
        <source>no such picture, its place is empty: %1</source>
        <translation>image introuvable, sa place est vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>the badge of %1 has no name that can be seen</source>
        <translation>le badge de %1 n’a pas de nom visible</translation>
    </message>
    <message>
        <source>%1 mm at the head</source>
        <translation>%1 mm en haut</translation>
    </message>
    <message>
        <source>%1 mm at the foot</source>
        <translation>%1 mm en bas</translation>
    </message>
    <message>
        <source>%1 mm at the left</source>
        <translation>%1 mm à gauche</translation>
    </message>
    <message>
        <source>%1 mm at the right</source>
        <translation>%1 mm à droite</translation>
    </message>
    <message>
        <source>The printer leaves edges of this medium blank. Of badges of “%1” it leaves out: %2.</source>
        <translation>L’imprimante laisse les bords de ce support vierges. Des badges de «&#x202f;%1&#x202f;», il manque&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>BlockCommand</name>
    <message>
        <source>%1 is blocked and let in nowhere. To end it: lanyard unblock %2</source>
        <translation>%1 a un blocage et n’entre nulle part. Pour le lever&#xa0;: lanyard unblock %2</translation>
    </message>
    <message>
        <source>%1 is blocked no longer: %2.</source>
        <translation>%1 n’a plus de blocage&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Le code du billet.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>Pourquoi&#x202f;; noté dans le journal.</translation>
    </message>
    <message>
        <source>Say who and why: one code and --reason TEXT.</source>
        <translation>Indiquez qui et pourquoi&#xa0;: un code et --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>%1 a déjà un blocage.</translation>
    </message>
    <message>
        <source>%1 is not blocked.</source>
        <translation>%1 n’a pas de blocage.</translation>
    </message>
    <message>
        <source>Blocks a person: no door lets them in. Imports do not end it.</source>
        <translation>Bloque une personne&#xa0;: aucune porte ne la laisse entrer. Les imports n’y changent rien.</translation>
    </message>
    <message>
        <source>Takes a block back. The person is what they would be without it: one who has not paid is still unpaid.</source>
        <translation>Lève un blocage. La personne redevient ce qu’elle serait sans lui&#xa0;: qui n’a pas payé reste impayé.</translation>
    </message>
</context>
<context>
    <name>CalibrationOutput</name>
    <message>
        <source>Lanyard: measure this printer</source>
        <translation>Lanyard&#xa0;: mesurer cette imprimante</translation>
    </message>
    <message>
        <source>Print this page at 100 percent, without fitting it to the paper. Measure with a ruler, in millimetres, the four distances at the arrows: from the edge of the paper to the frame, and the sides of the frame, all to its outer edge. Then:
lanyard badge --calibration --measured A,B,C,D</source>
        <translation>Imprimez cette page à 100 pour cent, sans l’ajuster au papier. Mesurez à la règle, en millimètres, les quatre distances aux flèches&#xa0;: du bord du papier au cadre, et les côtés du cadre, toutes jusqu’à son bord extérieur. Puis&#xa0;:
lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>A: %1 mm</source>
        <translation>A&#xa0;: %1 mm</translation>
    </message>
    <message>
        <source>B: %1 mm</source>
        <translation>B&#xa0;: %1 mm</translation>
    </message>
    <message>
        <source>C: %1 mm</source>
        <translation>C&#xa0;: %1 mm</translation>
    </message>
    <message>
        <source>D: %1 mm</source>
        <translation>D&#xa0;: %1 mm</translation>
    </message>
    <message>
        <source>%1: print it at 100 percent and measure what it says. Then: lanyard badge --calibration --measured A,B,C,D</source>
        <translation>%1&#xa0;: imprimez-le à 100 pour cent et mesurez ce qu’il indique. Puis&#xa0;: lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>%1: measure the page that comes out. Then: lanyard badge --calibration --measured A,B,C,D</source>
        <translation>%1&#xa0;: mesurez la page qui sort. Puis&#xa0;: lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>%1: badges that are printed there come out where they belong from now on: moved by %2 mm, stretched to %3 percent.</source>
        <translation>%1&#xa0;: les badges imprimés là sortent désormais à leur place&#xa0;: décalés de %2 mm, étirés à %3 pour cent.</translation>
    </message>
    <message>
        <source>--measured is four numbers of millimetres: 20.5,19,170,257</source>
        <translation>--measured est quatre nombres de millimètres&#xa0;: 20.5,19,170,257</translation>
    </message>
    <message>
        <source>No printer is off by so much. Measure again, in millimetres: A from the left edge of the paper to the frame, B from the upper edge, C and D the width and the height of the frame. Say the same --medium as for the page.</source>
        <translation>Aucune imprimante n’a un tel écart. Mesurez de nouveau, en millimètres&#xa0;: A du bord gauche du papier au cadre, B du bord supérieur, C et D la largeur et la hauteur du cadre. Indiquez le même --medium que pour la page.</translation>
    </message>
    <message>
        <source>Print on this printer with: --offset %1 --scale %2</source>
        <translation>Imprimer sur cette imprimante avec&#xa0;: --offset %1 --scale %2</translation>
    </message>
    <message>
        <source>A page to measure a printer with, instead of badges, in a file or with --printer on the printer itself. With --measured and --printer: everything that is printed there is moved by that.</source>
        <translation>Une page pour mesurer une imprimante, au lieu de badges, dans un fichier ou, avec --printer, sur l’imprimante même. Avec --measured et --printer&#xa0;: tout ce qui y est imprimé est décalé d’autant.</translation>
    </message>
    <message>
        <source>The four distances that the page names, in mm.</source>
        <translation>Les quatre distances que nomme la page, en mm.</translation>
    </message>
    <message>
        <source>--calibration goes with -o FILE.pdf, with --printer NAME or with --measured, and with --medium.</source>
        <translation>--calibration va avec -o FILE.pdf, avec --printer NAME ou avec --measured, et avec --medium.</translation>
    </message>
    <message>
        <source>--offset and --scale do not go with --calibration and --printer: that page is always drawn without them.</source>
        <translation>--offset et --scale ne vont pas avec --calibration et --printer&#xa0;: cette page est toujours dessinée sans eux.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Paid here</source>
        <translation>Payé ici</translation>
    </message>
    <message>
        <source>Take the money for %1 first. Then they are checked in.</source>
        <translation>Encaissez d’abord le billet %1. La personne est ensuite pointée.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Avec le mobile</translation>
    </message>
    <message>
        <source>Showed the receipt</source>
        <translation>Reçu présenté</translation>
    </message>
    <message>
        <source>or how it was paid</source>
        <translation>ou autre moyen de paiement</translation>
    </message>
    <message>
        <source>Paid, check in</source>
        <translation>Payé, pointer</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>Annuler le pointage</translation>
    </message>
    <message>
        <source>As if they had not come in. The record keeps both.</source>
        <translation>Comme si la personne n’était pas entrée. Le journal garde les deux.</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mauvaise personne</translation>
    </message>
    <message>
        <source>Wrong door</source>
        <translation>Mauvaise porte</translation>
    </message>
    <message>
        <source>Went away again at once</source>
        <translation>Départ aussitôt</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>Simple essai</translation>
    </message>
    <message>
        <source>or another reason</source>
        <translation>ou une autre raison</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler le pointage</translation>
    </message>
    <message>
        <source>Let in although the door says no</source>
        <translation>Laisser entrer malgré le refus</translation>
    </message>
    <message>
        <source>The reason is written down with your name.</source>
        <translation>La raison est notée avec votre nom.</translation>
    </message>
    <message>
        <source>The organiser said so</source>
        <translation>L’organisateur l’a dit</translation>
    </message>
    <message>
        <source>The ticket is theirs, shown by an ID</source>
        <translation>C’est son billet, pièce d’identité vue</translation>
    </message>
    <message>
        <source>Accompanies somebody who needs help</source>
        <translation>Accompagne quelqu’un qui a besoin d’aide</translation>
    </message>
    <message>
        <source>The record is wrong</source>
        <translation>Les données sont fausses</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Give another ticket</source>
        <translation>Donner un autre billet</translation>
    </message>
    <message>
        <source>Has %1 now.</source>
        <translation>A maintenant %1.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Every desk sees it at the next scan and has to confirm it.</source>
        <translation>Chaque guichet la voit au prochain scan et doit la confirmer.</translation>
    </message>
    <message>
        <source>VIP: call the host</source>
        <translation>VIP&#xa0;: appeler l’hôte</translation>
    </message>
    <message>
        <source>Deposit open</source>
        <translation>Caution à régler</translation>
    </message>
    <message>
        <source>Something lies here for them</source>
        <translation>Un objet l’attend ici</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>Envoyer au point info</translation>
    </message>
    <message>
        <source>or your own words</source>
        <translation>ou vos propres mots</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>New badge with a new code</source>
        <translation>Nouveau badge avec nouveau code</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>L’ancien billet et l’ancien badge ne permettent plus d’entrer.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Volé</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>Donné à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Print a new badge</source>
        <translation>Imprimer un nouveau badge</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>Jamais sorti</translation>
    </message>
    <message>
        <source>Why another badge?</source>
        <translation>Pourquoi un autre badge&#x202f;?</translation>
    </message>
    <message>
        <source>They have one already. The reason is written down.</source>
        <translation>Il y en a déjà un. La raison est notée.</translation>
    </message>
    <message>
        <source>They have %1 already. The reason is written down.</source>
        <translation>Il y en a déjà %1. La raison est notée.</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Nom erroné</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>Aucune porte ne laisse plus entrer cette personne.</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>Mauvaise conduite</translation>
    </message>
    <message>
        <source>Stolen ticket</source>
        <translation>Billet volé</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Doors may let them in again.</source>
        <translation>Les portes peuvent de nouveau laisser entrer.</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>Bloqué par erreur</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>makes a new event file with one door per day</source>
        <translation>crée un fichier d’événement avec une porte par jour</translation>
    </message>
    <message>
        <source>takes registrations in and reports on every row</source>
        <translation>importe des inscriptions et rend compte de chaque ligne</translation>
    </message>
    <message>
        <source>finds people by name, pinyin, company, e-mail, phone, order, code</source>
        <translation>trouve des personnes par nom, pinyin, société, e-mail, téléphone, commande, code</translation>
    </message>
    <message>
        <source>puts a person&apos;s name, company or contact right for good</source>
        <translation>corrige durablement le nom, la société ou le contact d’une personne</translation>
    </message>
    <message>
        <source>gives a verdict for each code and writes it down</source>
        <translation>donne un verdict pour chaque code et le note</translation>
    </message>
    <message>
        <source>takes a person&apos;s last admission back</source>
        <translation>annule la dernière admission d’une personne</translation>
    </message>
    <message>
        <source>registers and admits somebody who comes without a ticket</source>
        <translation>inscrit et admet quelqu’un qui vient sans billet</translation>
    </message>
    <message>
        <source>marks an unpaid ticket as paid at the desk</source>
        <translation>marque un billet impayé comme payé au guichet</translation>
    </message>
    <message>
        <source>lets a person in nowhere</source>
        <translation>ne laisse entrer une personne nulle part</translation>
    </message>
    <message>
        <source>takes a block back</source>
        <translation>lève un blocage</translation>
    </message>
    <message>
        <source>gives a person a ticket of another type</source>
        <translation>donne à une personne un billet d’un autre type</translation>
    </message>
    <message>
        <source>adds a note that the next scan shows</source>
        <translation>ajoute une note que montre le prochain scan</translation>
    </message>
    <message>
        <source>gives a person a new code and retires the old one</source>
        <translation>donne à une personne un nouveau code et invalide l’ancien</translation>
    </message>
    <message>
        <source>tells what was done, refused scans included</source>
        <translation>dit ce qui a été fait, scans refusés compris</translation>
    </message>
    <message>
        <source>reads the codes in pictures and videos</source>
        <translation>lit les codes dans des images et des vidéos</translation>
    </message>
    <message>
        <source>makes badges, as a file or on a printer</source>
        <translation>crée des badges, en fichier ou sur une imprimante</translation>
    </message>
    <message>
        <source>writes the attendance</source>
        <translation>écrit les présences</translation>
    </message>
    <message>
        <source>counts people, not scans</source>
        <translation>compte les personnes, pas les scans</translation>
    </message>
    <message>
        <source>lists and changes the doors</source>
        <translation>liste et modifie les portes</translation>
    </message>
    <message>
        <source>lists and changes who may work at the desks</source>
        <translation>liste et modifie qui peut travailler aux guichets</translation>
    </message>
    <message>
        <source>lists and changes the badge templates of the event</source>
        <translation>liste et modifie les modèles de badge de l’événement</translation>
    </message>
    <message>
        <source>lists the labels, sheets and rolls that badges are laid on</source>
        <translation>liste les étiquettes, planches et rouleaux pour badges</translation>
    </message>
    <message>
        <source>lists the printers of this computer</source>
        <translation>liste les imprimantes de cet ordinateur</translation>
    </message>
    <message>
        <source>lists the ticket sources that import knows</source>
        <translation>liste les sources de billets que l’import connaît</translation>
    </message>
    <message>
        <source>lists and changes what signed tickets are checked with</source>
        <translation>liste et modifie ce qui sert à vérifier les billets signés</translation>
    </message>
    <message>
        <source>says and changes what is chosen for the whole event</source>
        <translation>montre et modifie ce qui est choisi pour tout l’événement</translation>
    </message>
    <message>
        <source>checks event file and journal</source>
        <translation>vérifie le fichier d’événement et le journal</translation>
    </message>
    <message>
        <source>does the whole job on the sample event, without a display</source>
        <translation>fait tout le travail sur l’événement d’exemple, sans écran</translation>
    </message>
    <message>
        <source>%1 needs one word more.</source>
        <translation>%1 demande un mot de plus.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Option inconnue %1.</translation>
    </message>
    <message>
        <source>Unknown command “%1”. See: lanyard --help</source>
        <translation>Commande inconnue «&#x202f;%1&#x202f;». Voir&#xa0;: lanyard --help</translation>
    </message>
    <message>
        <source>There is no display here for the desk window. Give a command (see lanyard --help), or watch “lanyard demo”.</source>
        <translation>Il n’y a pas d’écran ici pour la fenêtre du guichet. Donnez une commande (voir lanyard --help) ou regardez «&#x202f;lanyard demo&#x202f;».</translation>
    </message>
    <message>
        <source>lanyard [--event FILE] [--json] COMMAND …
Without a command the desk window opens; with --sample, on an invented event to try it.
</source>
        <translation>lanyard [--event FILE] [--json] COMMAND …
Sans commande, la fenêtre du guichet s’ouvre&#x202f;; avec --sample, sur un événement inventé pour l’essayer.
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
Si un événement a des opérateurs, toute modification en demande un&#xa0;:
--operator NAME, avec le PIN dans LANYARD_PIN ou --pin-file FILE, sinon il est demandé.
Ce qui demande une seconde personne veut --supervisor NAME, avec le PIN dans LANYARD_SUPERVISOR_PIN
ou --supervisor-pin-file FILE.
</translation>
    </message>
    <message>
        <source>
With --kiosk and no command the self-service window opens over the whole screen,
on the event file that is given or was open last.
</source>
        <translation>
Avec --kiosk et sans commande, la fenêtre de la borne s’ouvre sur tout l’écran,
avec le fichier d’événement indiqué ou le dernier ouvert.
</translation>
    </message>
    <message>
        <source>
LANYARD_EVENT is the default for --event. Times are ISO 8601.
Exit status: 0 done or admitted, 1 failed, 2 wrong usage, 3 refused.</source>
        <translation>
LANYARD_EVENT est la valeur par défaut de --event. Heures selon ISO 8601.
Code de sortie&#xa0;: 0 fait ou admis, 1 échec, 2 mauvais usage, 3 refusé.</translation>
    </message>
    <message>
        <source>shares an event among several desks</source>
        <translation>partage un événement entre plusieurs guichets</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«&#x202f;%1&#x202f;» est un mot de trop.</translation>
    </message>
    <message>
        <source>See: lanyard %1 --help</source>
        <translation>Voir&#xa0;: lanyard %1 --help</translation>
    </message>
    <message>
        <source>Say which event file to use: --event FILE, or LANYARD_EVENT in the environment.</source>
        <translation>Indiquez le fichier d’événement&#xa0;: --event FILE, ou LANYARD_EVENT dans l’environnement.</translation>
    </message>
    <message>
        <source>door of this event</source>
        <translation>porte de cet événement</translation>
    </message>
    <message>
        <source>This is written as .%1, not as “%2”.</source>
        <translation>Ceci s’écrit .%1, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no file that could be written over.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier qui puisse être remplacé.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’existe pas. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>--day needs a day, written like 2026-11-28.</source>
        <translation>--day demande un jour, écrit comme 2026-11-28.</translation>
    </message>
</context>
<context>
    <name>CommandOperators</name>
    <message>
        <source>The PIN of %1 is missing. Put it in the environment or in a file.</source>
        <translation>Il manque le PIN de %1. Mettez-le dans l’environnement ou dans un fichier.</translation>
    </message>
    <message>
        <source>This event has no operators yet. Leave --operator out, or add the first: lanyard operators add NAME --role organiser</source>
        <translation>Cet événement n’a pas encore d’opérateurs. Omettez --operator, ou ajoutez le premier&#xa0;: lanyard operators add NAME --role organiser</translation>
    </message>
    <message>
        <source>This event has operators. Say who does this: --operator NAME, with the PIN in LANYARD_PIN or --pin-file FILE.</source>
        <translation>Cet événement a des opérateurs. Indiquez qui fait ceci&#xa0;: --operator NAME, avec le PIN dans LANYARD_PIN ou --pin-file FILE.</translation>
    </message>
    <message>
        <source>Name one who agrees: --supervisor NAME, with the PIN in LANYARD_SUPERVISOR_PIN or --supervisor-pin-file FILE.</source>
        <translation>Nommez quelqu’un qui est d’accord&#xa0;: --supervisor NAME, avec le PIN dans LANYARD_SUPERVISOR_PIN ou --supervisor-pin-file FILE.</translation>
    </message>
</context>
<context>
    <name>CorrectCommand</name>
    <message>
        <source>Puts right what the ticket source has wrong about a person. Later imports keep it.</source>
        <translation>Corrige ce que la source de billets a de faux sur une personne. Les imports suivants le conservent.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Le code du billet.</translation>
    </message>
    <message>
        <source>name, company, job_title, email, phone or notes.</source>
        <translation>name, company, job_title, email, phone ou notes.</translation>
    </message>
    <message>
        <source>Say whom and what: CODE FIELD=TEXT, where FIELD is name, company, job_title, email, phone or notes.</source>
        <translation>Indiquez qui et quoi&#xa0;: CODE FIELD=TEXT, où FIELD est name, company, job_title, email, phone ou notes.</translation>
    </message>
    <message>
        <source>Corrected. Later imports keep it.</source>
        <translation>Corrigé. Les imports suivants le conservent.</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Give the event a name: --name NAME.</source>
        <translation>Donnez un nom à l’événement&#xa0;: --name NAME.</translation>
    </message>
    <message>
        <source>Give the first and the last day as YYYY-MM-DD: --starts DAY --ends DAY.</source>
        <translation>Donnez le premier et le dernier jour sous la forme YYYY-MM-DD&#xa0;: --starts DAY --ends DAY.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>L’événement finit avant de commencer.</translation>
    </message>
    <message>
        <source>An event of more than 60 days needs more than one event file.</source>
        <translation>Un événement de plus de 60 jours demande plusieurs fichiers d’événement.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write it like Asia/Shanghai.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire. Écrivez-le comme Asia/Shanghai.</translation>
    </message>
    <message>
        <source>Makes a new event file with one door per day, open from midnight to midnight.</source>
        <translation>Crée un fichier d’événement avec une porte par jour, ouverte de minuit à minuit.</translation>
    </message>
    <message>
        <source>Name of the event.</source>
        <translation>Nom de l’événement.</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD.</source>
        <translation>Premier jour, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD.</source>
        <translation>Dernier jour, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>IANA name of the time zone; this computer&apos;s if left out.</source>
        <translation>Nom IANA du fuseau horaire&#x202f;; par défaut celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>Say where to make it: --event FILE.</source>
        <translation>Indiquez où le créer&#xa0;: --event FILE.</translation>
    </message>
    <message>
        <source>Made %1 for “%2”. Doors: %3.</source>
        <translation>%1 créé pour «&#x202f;%2&#x202f;». Portes&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>%1: no code found</source>
        <translation>%1&#xa0;: aucun code trouvé</translation>
    </message>
    <message>
        <source>Reads the codes in pictures and videos. Needs no event.</source>
        <translation>Lit les codes dans des images et des vidéos. Sans événement.</translation>
    </message>
    <message>
        <source>A picture or video.</source>
        <translation>Une image ou une vidéo.</translation>
    </message>
    <message>
        <source>Say which picture to read.</source>
        <translation>Indiquez quelle image lire.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Event file made: %1</source>
        <translation>Fichier d’événement créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows (%3): %4 on site, %5 online only, %6 skipped</source>
        <translation>%1 lignes importées sur %2 (%3)&#xa0;: %4 en présentiel, %5 en ligne seulement, %6 omises</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <translation>Guichet de démonstration</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>The same export as %1, tried without storing: %2 new, %3 changed, %4 unchanged</source>
        <translation>Le même export que %1, essayé sans enregistrer&#xa0;: %2 nouveaux, %3 modifiés, %4 inchangés</translation>
    </message>
    <message>
        <source>The code of %1 was not read.</source>
        <translation>Le code de %1 n’a pas été lu.</translation>
    </message>
    <message>
        <source>Read from a picture: %1</source>
        <translation>Lu dans une image&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 more people came in, each written to disk before the green light</source>
        <translation>%1 autres personnes sont entrées, chacune écrite sur le disque avant le feu vert</translation>
    </message>
    <message>
        <source>The sample event has nobody for the verdict %1.</source>
        <translation>L’événement d’exemple n’a personne pour le verdict %1.</translation>
    </message>
    <message>
        <source>%1 badges written; %2 need a look</source>
        <translation>%1 badges écrits&#x202f;; %2 sont à regarder</translation>
    </message>
    <message>
        <source>The code of the badge was not read back.</source>
        <translation>Le code du badge n’a pas été relu.</translation>
    </message>
    <message>
        <source>The code on the badge of %1 reads back as the ticket&apos;s</source>
        <translation>Le code sur le badge de %1 se relit comme celui du billet</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>%1 lignes écrites</translation>
    </message>
    <message>
        <source>%1 people came, of %2 registrations on site; %3 scans were refused</source>
        <translation>%1 personnes sont venues, sur %2 inscriptions en présentiel&#x202f;; %3 scans ont été refusés</translation>
    </message>
    <message>
        <source>That is not the number of people who arrived.</source>
        <translation>Ce n’est pas le nombre de personnes arrivées.</translation>
    </message>
    <message>
        <source>Event file and journal are whole; %1 records checked</source>
        <translation>Le fichier d’événement et le journal sont entiers&#x202f;; %1 enregistrements vérifiés</translation>
    </message>
    <message>
        <source>Does the whole job on the sample event, without a display: creates, imports, admits, refuses, makes badges, exports, counts and verifies.</source>
        <translation>Fait tout le travail sur l’événement d’exemple, sans écran&#xa0;: crée, importe, admet, refuse, fait des badges, exporte, compte et vérifie.</translation>
    </message>
    <message>
        <source>Where the files go; a new folder if left out.</source>
        <translation>Où vont les fichiers&#x202f;; par défaut un nouveau dossier.</translation>
    </message>
    <message>
        <source>Done. Everything is in %1</source>
        <translation>Terminé. Tout est dans %1</translation>
    </message>
    <message>
        <source>So many desks share the event for a morning, over a PostgreSQL that is started for it; one of them is cut off for a while.</source>
        <translation>Autant de guichets se partagent l’événement pendant une matinée, au moyen d’un PostgreSQL démarré pour cela&#x202f;; l’un d’eux est coupé un moment.</translation>
    </message>
    <message>
        <source>--desks needs a number from %1 to %2.</source>
        <translation>--desks demande un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Guichet %1</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed here. Install it (on Debian: apt install postgresql), then try again.</source>
        <translation>PostgreSQL n’est pas installé ici. Installez-le (sous Debian&#xa0;: apt install postgresql), puis réessayez.</translation>
    </message>
    <message>
        <source>PostgreSQL did not start:
%1</source>
        <translation>PostgreSQL n’a pas démarré&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>A PostgreSQL runs for this demo alone.</source>
        <translation>Un PostgreSQL tourne pour cette démonstration seulement.</translation>
    </message>
    <message>
        <source>%1 shares %3: %2 records are at the hub.</source>
        <translation>%1 partage %3&#xa0;: %2 enregistrements sont sur le hub.</translation>
    </message>
    <message>
        <source>%1 joined %3: %2 records came.</source>
        <translation>%1 a rejoint %3&#xa0;: %2 enregistrements sont arrivés.</translation>
    </message>
    <message>
        <source>%1 people came in at %2 desks; the hub was asked about each of them.</source>
        <translation>%1 personnes sont entrées à %2 guichets&#x202f;; le hub a été interrogé pour chacune.</translation>
    </message>
    <message>
        <source>One ticket comes to two desks. %1 let its holder in.</source>
        <translation>Un billet se présente à deux guichets. %1 a laissé entrer la personne.</translation>
    </message>
    <message>
        <source>The cable of %1 is pulled, and it goes on. It says: %2.</source>
        <translation>Le câble de %1 est débranché, et le travail continue. Il affiche&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Meanwhile %1 people come in elsewhere; and at %2 somebody whom %3 let in, which nobody can know.</source>
        <translation>Entre-temps, %1 personnes entrent ailleurs&#x202f;; et à %2 quelqu’un que %3 a déjà laissé entrer, ce que personne ne peut savoir.</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 affiche&#xa0;: %2</translation>
    </message>
    <message>
        <source>The cable of %1 is back.</source>
        <translation>Le câble de %1 est rebranché.</translation>
    </message>
    <message>
        <source>%1 did not learn that somebody saw to it.</source>
        <translation>%1 n’a pas appris que quelqu’un s’en est occupé.</translation>
    </message>
    <message>
        <source>%1 saw to it: no desk warns of it any more.</source>
        <translation>%1 s’en est occupé&#xa0;: plus aucun guichet n’avertit.</translation>
    </message>
    <message>
        <source>Somebody without a ticket came in at %1. %2 scans the new badge.</source>
        <translation>Quelqu’un sans billet est entré à %1. %2 scanne le nouveau badge.</translation>
    </message>
    <message>
        <source>%1 counts %2 people, and %3 came in.</source>
        <translation>%1 compte %2 personnes, et %3 sont entrées.</translation>
    </message>
    <message>
        <source>%1 let %2 people in and refused %3; it knows of %4 who came. Its event file is whole.</source>
        <translation>%1 a laissé entrer %2 personnes et en a refusé %3&#x202f;; %4 personnes venues y sont connues. Son fichier d’événement est intact.</translation>
    </message>
    <message>
        <source>%1 does not have the same records.</source>
        <translation>%1 n’a pas les mêmes enregistrements.</translation>
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
        <translation>  Seulement si&#xa0;:</translation>
    </message>
    <message>
        <source>  Asks: %1 (%2, --answer %3=…)</source>
        <translation>  Demande&#xa0;: %1 (%2, --answer %3=…)</translation>
    </message>
    <message>
        <source>    For the volunteer: %1</source>
        <translation>    Pour le bénévole&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. Écrivez-la comme 2026-11-28T09:30.</translation>
    </message>
    <message>
        <source>Say when it opens and closes: --opens TIME --closes TIME.</source>
        <translation>Indiquez quand elle ouvre et ferme&#xa0;: --opens TIME --closes TIME.</translation>
    </message>
    <message>
        <source>The door would close before it opens.</source>
        <translation>La porte fermerait avant d’ouvrir.</translation>
    </message>
    <message>
        <source>--capacity needs a number of people; 0 for any number.</source>
        <translation>--capacity demande un nombre de personnes&#x202f;; 0 pour un nombre quelconque.</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. Import registrations first.</source>
        <translation>Il n’y a pas de type de billet «&#x202f;%1&#x202f;». Importez d’abord des inscriptions.</translation>
    </message>
    <message>
        <source>--reentry is once, once_a_day, after_exit or any.</source>
        <translation>--reentry est once, once_a_day, after_exit ou any.</translation>
    </message>
    <message>
        <source>--exit-mode is on_request or second_scan.</source>
        <translation>--exit-mode est on_request ou second_scan.</translation>
    </message>
    <message>
        <source>Two questions have the key “%1”. Each needs one of its own.</source>
        <translation>Deux questions ont la clé «&#x202f;%1&#x202f;». Il en faut une pour chacune.</translation>
    </message>
    <message>
        <source>Say which door: lanyard doors add NAME, or lanyard doors change NAME.</source>
        <translation>Indiquez quelle porte&#xa0;: lanyard doors add NAME, ou lanyard doors change NAME.</translation>
    </message>
    <message>
        <source>Lists the doors; “add NAME” and “change NAME” with the options below write one.</source>
        <translation>Liste les portes&#x202f;; «&#x202f;add NAME&#x202f;» et «&#x202f;change NAME&#x202f;» avec les options ci-dessous en écrivent une.</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, or change NAME.</source>
        <translation>Rien, ou add NAME, ou change NAME.</translation>
    </message>
    <message>
        <source>When people are let in from.</source>
        <translation>À partir de quand on laisse entrer.</translation>
    </message>
    <message>
        <source>When no longer.</source>
        <translation>Jusqu’à quand.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Où elle est.</translation>
    </message>
    <message>
        <source>A ticket type that is let in; may stand several times. Empty: everybody on site.</source>
        <translation>Un type de billet admis&#x202f;; peut être répété. Vide&#xa0;: tous les inscrits en présentiel.</translation>
    </message>
    <message>
        <source>How many people fit in.</source>
        <translation>Combien de personnes y tiennent.</translation>
    </message>
    <message>
        <source>How often a ticket comes in: once, once_a_day, after_exit (once after each exit) or any.</source>
        <translation>Combien de fois un billet entre&#xa0;: once (une fois), once_a_day (une fois par jour), after_exit (une fois après chaque sortie) ou any (autant qu’on veut).</translation>
    </message>
    <message>
        <source>How people are counted out: on_request (admit --exit), or second_scan (who is inside and scanned again, leaves).</source>
        <translation>Comment on compte les sorties&#xa0;: on_request (admit --exit) ou second_scan (qui est à l’intérieur et scanné de nouveau, sort).</translation>
    </message>
    <message>
        <source>What has to be so besides; empty: nothing. As in: ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</source>
        <translation>Ce qui doit être vrai en plus&#x202f;; vide&#xa0;: rien. Par exemple&#xa0;: ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</translation>
    </message>
    <message>
        <source>What is asked before somebody is let in; may stand several times, empty: nothing. Written %1</source>
        <translation>Ce qui est demandé avant d’entrer&#x202f;; peut être répété, vide&#xa0;: rien. Écrit %1</translation>
    </message>
    <message>
        <source>Doors are listed, added or changed; “%1” is none of these.</source>
        <translation>Les portes se listent, s’ajoutent ou se modifient&#x202f;; «&#x202f;%1&#x202f;» n’est rien de cela.</translation>
    </message>
    <message>
        <source>--without-hub is admit, ask or refuse.</source>
        <translation>--without-hub est admit, ask ou refuse.</translation>
    </message>
    <message>
        <source>What the door does while the hub does not answer: admit, ask (the person at the desk) or refuse.</source>
        <translation>Ce que fait la porte tant que le hub ne répond pas&#xa0;: admit (laisser entrer), ask (demander à la personne au guichet) ou refuse (refuser).</translation>
    </message>
    <message>
        <source>--apart-seats is a number of seats, or 0.</source>
        <translation>--apart-seats est un nombre de places, ou 0.</translation>
    </message>
    <message>
        <source>Of a door with a capacity: so many seats are kept for each desk, which it may give away while the hub does not answer.</source>
        <translation>Pour une entrée à places limitées : autant de places sont gardées pour chaque guichet, qui peut les donner tant que le hub ne répond pas.</translation>
    </message>
</context>
<context>
    <name>EventTemplates</name>
    <message>
        <source>A template of the event cannot be used: %1 (%2)</source>
        <translation>Un modèle de l’événement est inutilisable&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes the attendance: one row a person or a door, the journal, or a list to tick.</source>
        <translation>Écrit les présences&#xa0;: une ligne par personne ou par porte, le journal, ou une liste à cocher.</translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation>Seulement cette porte.</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>Seulement ce jour de l’événement, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>people, no-shows, doors, journal, or list: whoever is not in yet, to be ticked on paper. people if left out.</source>
        <translation>people, no-shows, doors, journal, ou list&#xa0;: qui n’est pas encore entré, à cocher sur papier. Par défaut people.</translation>
    </message>
    <message>
        <source>Carry this column of the imported file along; may be given again; all: every column.</source>
        <translation>Reprendre cette colonne du fichier importé&#x202f;; peut être répété&#x202f;; all&#xa0;: chaque colonne.</translation>
    </message>
    <message>
        <source>The file to write: .csv, .xlsx, .pdf or .json.</source>
        <translation>Le fichier à écrire&#xa0;: .csv, .xlsx, .pdf ou .json.</translation>
    </message>
    <message>
        <source>Say which file to write: -o FILE.xlsx</source>
        <translation>Indiquez quel fichier écrire&#xa0;: -o FILE.xlsx</translation>
    </message>
    <message>
        <source>--with goes with people and no-shows.</source>
        <translation>--with va avec people et no-shows.</translation>
    </message>
    <message>
        <source>What to write is said with --what.</source>
        <translation>Ce qu’il faut écrire se dit avec --what.</translation>
    </message>
    <message>
        <source>--what is one of: %1.</source>
        <translation>--what est l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: rows: %2</source>
        <translation>%1&#xa0;: lignes&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>admitted</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>Finds people by the beginnings of name, pinyin, company, e-mail, phone, order or code.</source>
        <translation>Trouve des personnes par le début du nom, du pinyin, de la société, de l’e-mail, du téléphone, de la commande ou du code.</translation>
    </message>
    <message>
        <source>What they say at the door.</source>
        <translation>Ce que la personne dit à la porte.</translation>
    </message>
    <message>
        <source>Say whom to find.</source>
        <translation>Indiquez qui chercher.</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try fewer letters.</source>
        <translation>Personne n’est trouvé pour «&#x202f;%1&#x202f;». Essayez moins de lettres.</translation>
    </message>
</context>
<context>
    <name>GivenClock</name>
    <message>
        <source>At this time instead of now.</source>
        <translation>À cette heure au lieu de maintenant.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. Écrivez-la comme 2026-11-28T09:30.</translation>
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
        <translation>Aucun guichet ne s’appelle «&#x202f;%1&#x202f;». Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tells what was done to a person, at a desk, or which unknown codes were shown; the newest last, refused scans included.</source>
        <translation>Dit ce qui a été fait pour une personne, à un guichet, ou quels codes inconnus ont été présentés&#x202f;; le plus récent à la fin, scans refusés compris.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Le code du billet.</translation>
    </message>
    <message>
        <source>Everything that this desk did.</source>
        <translation>Tout ce que ce guichet a fait.</translation>
    </message>
    <message>
        <source>The unknown codes, and how often each was shown.</source>
        <translation>Les codes inconnus, et combien de fois chacun a été présenté.</translation>
    </message>
    <message>
        <source>Only so many, the latest.</source>
        <translation>Seulement ce nombre, les derniers.</translation>
    </message>
    <message>
        <source>Say whose history: one code, or --desk NAME, or --unknown.</source>
        <translation>Indiquez l’historique de qui&#xa0;: un code, ou --desk NAME, ou --unknown.</translation>
    </message>
    <message>
        <source>--latest needs a number of records.</source>
        <translation>--latest demande un nombre d’enregistrements.</translation>
    </message>
</context>
<context>
    <name>HubCommand</name>
    <message>
        <source>Say where the event is to be kept on this computer: --event FILE.lanyard.</source>
        <translation>Dites où l’événement doit être sur cet ordinateur&#xa0;: --event FICHIER.lanyard.</translation>
    </message>
    <message>
        <source>This event file knows no hub. Share it first: lanyard hub init URL.</source>
        <translation>Ce fichier d’événement ne connaît pas de hub. Partagez-le d’abord&#xa0;: lanyard hub init URL.</translation>
    </message>
    <message>
        <source>This desk works without the hub from now on. Its records stay; they travel in exchange files.</source>
        <translation>Ce guichet travaille désormais sans le hub. Ses enregistrements restent&#x202f;; ils voyagent dans des fichiers d’échange.</translation>
    </message>
    <message>
        <source>The hub takes nothing from “%1” any more.</source>
        <translation>Le hub n’accepte plus rien de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Shares an event among several desks. init URL puts it into an empty PostgreSQL database (postgresql://name:password@host/database) and tells the join code; join CODE (or the URL, or an exchange file) brings it to this computer, into --event FILE; status and sync say and do what their names say; exchange FILE takes in and adds records where there is no network; code tells the join code again; revoke DESK shuts a desk out; leave takes this desk off.</source>
        <translation>Partage un événement entre plusieurs guichets. init URL le met dans une base de données PostgreSQL vide (postgresql://nom:motdepasse@serveur/base) et donne le code d’accès&#x202f;; join CODE (ou l’URL, ou un fichier d’échange) l’apporte sur cet ordinateur, dans --event FICHIER&#x202f;; status et sync disent et font ce que dit leur nom&#x202f;; exchange FICHIER lit et ajoute des enregistrements là où il n’y a pas de réseau&#x202f;; code redonne le code d’accès&#x202f;; revoke GUICHET exclut un guichet&#x202f;; leave retire ce guichet.</translation>
    </message>
    <message>
        <source>init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>init URL, join CODE, status, sync, exchange FICHIER, code, revoke GUICHET ou leave.</translation>
    </message>
    <message>
        <source>With an address: the certificate of who vouches for the database&apos;s, as a PEM file; its name is checked then.</source>
        <translation>Avec une adresse&#xa0;: le certificat de qui se porte garant de celui de la base de données, en fichier PEM&#x202f;; son nom est alors vérifié.</translation>
    </message>
    <message>
        <source>Say what to do: init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>Dites quoi faire&#xa0;: init URL, join CODE, status, sync, exchange FICHIER, code, revoke GUICHET ou leave.</translation>
    </message>
    <message>
        <source>%1 records are here, %2 are on their way …</source>
        <translation>%1 enregistrements sont ici, %2 sont en route …</translation>
    </message>
    <message>
        <source>%1 records are on their way to the hub …</source>
        <translation>%1 enregistrements sont en route vers le hub …</translation>
    </message>
    <message>
        <source>The event is at the hub, with %1 records. On every other desk: “Join a hub” on the start page, or lanyard --event FILE hub join CODE, with this code:
%2</source>
        <translation>L’événement est au hub, avec %1 enregistrements. À chaque autre guichet&#xa0;: «&#x202f;Rejoindre un hub&#x202f;» sur la première page, ou lanyard --event FICHIER hub join CODE, avec ce code&#xa0;:
%2</translation>
    </message>
    <message>
        <source>%1 is on this computer now, with %2 records.</source>
        <translation>%1 est maintenant sur cet ordinateur, avec %2 enregistrements.</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1&#xa0;: %2 enregistrements en sont venus, %3 y sont entrés.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>To have it read as the file itself says and the rest forgotten: --afresh</source>
        <translation>Pour lire le fichier d’après son seul contenu et oublier le reste&#xa0;: --afresh</translation>
    </message>
    <message>
        <source>--map needs FIELD=HEADER, where FIELD is one of: %1</source>
        <translation>--map demande FIELD=HEADER, où FIELD est l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>--status needs WORD=STANDING, where STANDING is one of: confirmed, unpaid, pending, cancelled, blocked</source>
        <translation>--status demande WORD=STANDING, où STANDING est l’un de&#xa0;: confirmed, unpaid, pending, cancelled, blocked</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>Il n’y a pas de source «&#x202f;%1&#x202f;». Voir&#xa0;: lanyard sources</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known are: %2</source>
        <translation>Il n’y a pas d’encodage «&#x202f;%1&#x202f;». Sont connus&#xa0;: %2</translation>
    </message>
    <message>
        <source>--several is “each” (one registration a person) or “one” (one a row).</source>
        <translation>--several est «&#x202f;each&#x202f;» (une inscription par personne) ou «&#x202f;one&#x202f;» (une par ligne).</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 of %2 registrations are missing from the file, which is many. If they are all to be cancelled, say so with: --accept-removals --removals %1</source>
        <translation>Rien n’a été modifié&#xa0;: %1 inscriptions sur %2 manquent dans le fichier, ce qui est beaucoup. S’il faut toutes les annuler, dites-le avec&#xa0;: --accept-removals --removals %1</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not stored: %1.</source>
        <translation>Non enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed: not every row of “%1” could be read, so nobody is cancelled for missing in it. Correct the rows below, or import without --accept-removals.</source>
        <translation>Rien n’a été modifié&#xa0;: certaines lignes de «&#x202f;%1&#x202f;» n’ont pas pu être lues, aucune inscription n’est donc annulée pour absence. Corrigez les lignes ci-dessous, ou importez sans --accept-removals.</translation>
    </message>
    <message>
        <source>    row %1: %2</source>
        <translation>    ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Takes registrations in from any spreadsheet: each file whole or not at all.</source>
        <translation>Importe les inscriptions depuis n’importe quel tableur&#xa0;: chaque fichier en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>The export of a ticket source.</source>
        <translation>L’export d’une source de billets.</translation>
    </message>
    <message>
        <source>Where the file comes from; see: lanyard sources.</source>
        <translation>D’où vient le fichier&#x202f;; voir&#xa0;: lanyard sources.</translation>
    </message>
    <message>
        <source>Reads FIELD from the column HEADER.</source>
        <translation>Lit FIELD dans la colonne HEADER.</translation>
    </message>
    <message>
        <source>What the source&apos;s word WORD means: confirmed, unpaid, pending, cancelled or blocked.</source>
        <translation>Ce que veut dire le mot WORD de la source&#xa0;: confirmed, unpaid, pending, cancelled ou blocked.</translation>
    </message>
    <message>
        <source>The encoding of the text, if it is recognised wrongly.</source>
        <translation>L’encodage du texte, s’il est mal reconnu.</translation>
    </message>
    <message>
        <source>What a row for several people becomes: “each” (the default) or “one” registration.</source>
        <translation>Ce que devient une ligne pour plusieurs personnes&#xa0;: «&#x202f;each&#x202f;» (par défaut, chacune) ou «&#x202f;one&#x202f;» (une inscription).</translation>
    </message>
    <message>
        <source>Forgets how a file with the same headers was read before.</source>
        <translation>Oublie comment un fichier avec les mêmes en-têtes a été lu avant.</translation>
    </message>
    <message>
        <source>Reports, but stores nothing.</source>
        <translation>Rend compte, mais n’enregistre rien.</translation>
    </message>
    <message>
        <source>Cancels registrations that are missing from the file.</source>
        <translation>Annule les inscriptions qui manquent dans le fichier.</translation>
    </message>
    <message>
        <source>How many are cancelled, said again: needed for more than 20 or 2 %.</source>
        <translation>Combien sont annulées, à confirmer&#xa0;: nécessaire au-delà de 20 ou de 2&#xa0;%.</translation>
    </message>
    <message>
        <source>Say which file to import.</source>
        <translation>Indiquez quel fichier importer.</translation>
    </message>
    <message>
        <source>--accept-removals takes one file: the whole export, nothing else.</source>
        <translation>--accept-removals prend un seul fichier&#xa0;: l’export entier, rien d’autre.</translation>
    </message>
    <message>
        <source>--removals is the number of people to cancel, and goes with --accept-removals.</source>
        <translation>--removals est le nombre de personnes à annuler, et va avec --accept-removals.</translation>
    </message>
    <message>
        <source>No row of “%1” could be taken.</source>
        <translation>Aucune ligne de «&#x202f;%1&#x202f;» n’a pu être importée.</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix, billets signés</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io, clé privée de l’événement</translation>
    </message>
    <message>
        <source>There is no key: only tickets of the list are let in.</source>
        <translation>Il n’y a pas de clé&#xa0;: seuls les billets de la liste entrent.</translation>
    </message>
    <message>
        <source>Key %1  ·  %2</source>
        <translation>Clé %1  ·  %2</translation>
    </message>
    <message>
        <source>Item %1 is “%2”.</source>
        <translation>L’article %1 est «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Tickets taken back: %1, blocked: %2</source>
        <translation>Billets révoqués&#xa0;: %1, bloqués&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is a private key: it signs tickets and must stay secret. Lanyard needs the public one.</source>
        <translation>«&#x202f;%1&#x202f;» est une clé privée&#xa0;: elle signe les billets et doit rester secrète. Lanyard a besoin de la clé publique.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” holds no public key of pretix. It is the event as pretix&apos; API answers it (valid_keys), a PEM file, or the base64 of one.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de clé publique de pretix. C’est l’événement tel que l’API de pretix le donne (valid_keys), un fichier PEM, ou son base64.</translation>
    </message>
    <message>
        <source>This event is a series. Say which of its dates this is, else tickets of every date are genuine here: lanyard settings --pretix-date NUMBER</source>
        <translation>Cet événement est une série. Indiquez laquelle de ses dates c’est, sinon les billets de toutes les dates sont authentiques ici&#xa0;: lanyard settings --pretix-date NUMBER</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys add FILE</source>
        <translation>Indiquez quelle clé&#xa0;: lanyard keys add FILE</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys remove KEY</source>
        <translation>Indiquez quelle clé&#xa0;: lanyard keys remove KEY</translation>
    </message>
    <message>
        <source>Say which list: lanyard keys %1 FILE</source>
        <translation>Indiquez quelle liste&#xa0;: lanyard keys %1 FILE</translation>
    </message>
    <message>
        <source>“%1” is no list of tickets. It is a page of pretix&apos; API (results with secret), or has one ticket code a line.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une liste de billets. C’est une page de l’API de pretix (results avec secret), ou un code de billet par ligne.</translation>
    </message>
    <message>
        <source>The last page is missing: pretix says that another one follows. Give all pages at once; nothing was changed.</source>
        <translation>La dernière page manque&#xa0;: pretix dit qu’une autre suit. Donnez toutes les pages en une fois&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Say which item of pretix is which ticket type: lanyard keys item 42 &quot;Standard&quot;</source>
        <translation>Indiquez quel article de pretix est quel type de billet&#xa0;: lanyard keys item 42 &quot;Standard&quot;</translation>
    </message>
    <message>
        <source>Lists the keys that signed tickets are checked with, and changes them and the lists of tickets that the ticket seller took back.</source>
        <translation>Liste les clés qui servent à vérifier les billets signés, et les modifie, ainsi que les listes de billets que la billetterie a révoqués.</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE or BASE64 (the event of pretix&apos; API, PEM); remove KEY; revoked FILE and blocked FILE (pages of pretix&apos; API, or a code a line: they are added to the list); item NUMBER TYPE (which ticket type an item of pretix is; an empty one forgets it).</source>
        <translation>Rien, ou&#xa0;: add FILE ou BASE64 (l’événement de l’API de pretix, PEM)&#x202f;; remove KEY&#x202f;; revoked FILE et blocked FILE (pages de l’API de pretix, ou un code par ligne&#xa0;: ils s’ajoutent à la liste)&#x202f;; item NUMBER TYPE (quel type de billet est un article de pretix&#x202f;; un type vide l’oublie).</translation>
    </message>
    <message>
        <source>With add: the file with the private key of the event in alf.io.</source>
        <translation>Avec add&#xa0;: le fichier avec la clé privée de l’événement dans alf.io.</translation>
    </message>
    <message>
        <source>With revoked and blocked: the list is nothing but these files.</source>
        <translation>Avec revoked et blocked&#xa0;: la liste ne contient plus que ces fichiers.</translation>
    </message>
    <message>
        <source>“%1” is none of add, remove, revoked, blocked, item.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni add, ni remove, ni revoked, ni blocked, ni item.</translation>
    </message>
</context>
<context>
    <name>Meant</name>
    <message>
        <source>“%1” was replaced by another code of %2. Find it by name: lanyard find NAME</source>
        <translation>«&#x202f;%1&#x202f;» a été remplacé par un autre code de %2. Cherchez par nom&#xa0;: lanyard find NAME</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find the person by name: lanyard find NAME</source>
        <translation>Personne n’a le code «&#x202f;%1&#x202f;». Cherchez la personne par nom&#xa0;: lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>Il n’y a pas de type de billet «&#x202f;%1&#x202f;». Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>--%1 is written KEY=TEXT.</source>
        <translation>--%1 s’écrit KEY=TEXT.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters, none of them a control character.</source>
        <translation>Un nom a de 1 à %1 caractères, aucun n’étant un caractère de contrôle.</translation>
    </message>
    <message>
        <source>“%1” takes up to %2 characters, none of them a control character.</source>
        <translation>«&#x202f;%1&#x202f;» prend jusqu’à %2 caractères, aucun n’étant un caractère de contrôle.</translation>
    </message>
</context>
<context>
    <name>MediaCommand</name>
    <message>
        <source>  Roll, %1 mm wide; a badge is %2 to %3 mm long</source>
        <translation>  Rouleau, largeur %1 mm&#x202f;; un badge fait de %2 à %3 mm de long</translation>
    </message>
    <message>
        <source>  Page: %1 mm</source>
        <translation>  Page&#xa0;: %1 mm</translation>
    </message>
    <message>
        <source>  Labels: %1, each %2 mm</source>
        <translation>  Étiquettes&#xa0;: %1, chacune %2 mm</translation>
    </message>
    <message>
        <source>  Left blank by the printer: %1 mm left, %2 mm head, %3 mm right, %4 mm foot</source>
        <translation>  Laissé vierge par l’imprimante&#xa0;: %1 mm à gauche, %2 mm en haut, %3 mm à droite, %4 mm en bas</translation>
    </message>
    <message>
        <source>  Black and white only</source>
        <translation>  Noir et blanc seulement</translation>
    </message>
    <message>
        <source>Lists what badges can be laid on: labels, sheets and rolls, with those of gLabels if it is installed. A size in mm, like 62x100, is a medium, too.</source>
        <translation>Liste ce sur quoi on peut poser des badges&#xa0;: étiquettes, planches et rouleaux, avec ceux de gLabels s’il est installé. Une taille en mm, comme 62x100, est aussi un support.</translation>
    </message>
    <message>
        <source>One of them, or a word of the names to list.</source>
        <translation>L’un d’eux, ou un mot des noms à lister.</translation>
    </message>
    <message>
        <source>There is no medium “%1”.</source>
        <translation>Il n’y a pas de support «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Adds a line to the notes on a person; whoever scans them next has to confirm it.</source>
        <translation>Ajoute une ligne aux notes sur une personne&#x202f;; qui la scanne ensuite doit la confirmer.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Le code du billet.</translation>
    </message>
    <message>
        <source>The note.</source>
        <translation>La note.</translation>
    </message>
    <message>
        <source>Say about whom and what: a code and the note.</source>
        <translation>Indiquez sur qui et quoi&#xa0;: un code et la note.</translation>
    </message>
    <message>
        <source>Noted. Whoever scans %1 next reads: %2</source>
        <translation>Noté. Qui scanne %1 ensuite lit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>OperatorsCommand</name>
    <message>
        <source>There are no operators: whoever sits at a desk may do everything.</source>
        <translation>Il n’y a pas d’opérateurs&#xa0;: toute personne à un guichet peut tout faire.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>  ·  signs in by badge, too</source>
        <translation>  ·  se connecte aussi par badge</translation>
    </message>
    <message>
        <source>--role is volunteer, lead or organiser.</source>
        <translation>--role est volunteer, lead ou organiser.</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find it by name: lanyard find NAME</source>
        <translation>Personne n’a le code «&#x202f;%1&#x202f;». Cherchez par nom&#xa0;: lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no PIN, or not twice the same. Type it, pipe it in, or name a file: --new-pin-file FILE.</source>
        <translation>Il n’y a pas de PIN, ou pas deux fois le même. Tapez-le, transmettez-le par un tube, ou nommez un fichier&#xa0;: --new-pin-file FILE.</translation>
    </message>
    <message>
        <source>Lists who may work at the desks; “add NAME”, “change NAME” and “remove NAME” change it. A PIN stands on no command line: it is read from standard input or a file.</source>
        <translation>Liste qui peut travailler aux guichets&#x202f;; «&#x202f;add NAME&#x202f;», «&#x202f;change NAME&#x202f;» et «&#x202f;remove NAME&#x202f;» le modifient. Un PIN ne figure sur aucune ligne de commande&#xa0;: il est lu sur l’entrée standard ou dans un fichier.</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, change NAME, remove NAME.</source>
        <translation>Rien, ou add NAME, change NAME, remove NAME.</translation>
    </message>
    <message>
        <source>volunteer, lead or organiser.</source>
        <translation>volunteer, lead ou organiser.</translation>
    </message>
    <message>
        <source>The code of a badge that signs in, too; empty for none.</source>
        <translation>Le code d’un badge qui connecte aussi&#x202f;; vide pour aucun.</translation>
    </message>
    <message>
        <source>Another name from now on.</source>
        <translation>Un autre nom désormais.</translation>
    </message>
    <message>
        <source>Another PIN from now on.</source>
        <translation>Un autre PIN désormais.</translation>
    </message>
    <message>
        <source>The new PIN is the first line of this file.</source>
        <translation>Le nouveau PIN est la première ligne de ce fichier.</translation>
    </message>
    <message>
        <source>Operators are listed, added, changed or removed; “%1” is none of these.</source>
        <translation>Les opérateurs se listent, s’ajoutent, se modifient ou se retirent&#x202f;; «&#x202f;%1&#x202f;» n’est rien de cela.</translation>
    </message>
    <message>
        <source>Say who: lanyard operators %1 NAME</source>
        <translation>Indiquez qui&#xa0;: lanyard operators %1 NAME</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>--start, --crop-marks and --cut-lines go with --medium NAME.</source>
        <translation>--start, --crop-marks et --cut-lines vont avec --medium NAME.</translation>
    </message>
    <message>
        <source>There is no medium “%1”. See: lanyard media. Or say its size in mm, like 62x100.</source>
        <translation>Il n’y a pas de support «&#x202f;%1&#x202f;». Voir&#xa0;: lanyard media. Ou donnez sa taille en mm, comme 62x100.</translation>
    </message>
    <message>
        <source>--start is a label of the sheet, from 1 to %1.</source>
        <translation>--start est une étiquette de la planche, de 1 à %1.</translation>
    </message>
    <message>
        <source>--offset is two numbers of millimetres: 1.5,-0.5</source>
        <translation>--offset est deux nombres de millimètres&#xa0;: 1.5,-0.5</translation>
    </message>
    <message>
        <source>--scale is two numbers of percent: 100,99.5</source>
        <translation>--scale est deux nombres en pour cent&#xa0;: 100,99.5</translation>
    </message>
    <message>
        <source>No printer is off by more than %1 mm or %2 percent. Measure again.</source>
        <translation>Aucune imprimante n’a un écart de plus de %1 mm ou %2 pour cent. Mesurez de nouveau.</translation>
    </message>
    <message>
        <source>What is printed on: a name of lanyard media, or a size in mm like 62x100. Without it each page is as large as its badge.</source>
        <translation>Sur quoi on imprime&#xa0;: un nom de lanyard media, ou une taille en mm comme 62x100. Sans cela, chaque page a la taille de son badge.</translation>
    </message>
    <message>
        <source>The first label of the first sheet that is free, counted as one reads; 1 if left out.</source>
        <translation>La première étiquette libre de la première planche, comptée dans le sens de la lecture&#x202f;; 1 par défaut.</translation>
    </message>
    <message>
        <source>Short lines outside the corners of each badge.</source>
        <translation>Traits courts hors des coins de chaque badge.</translation>
    </message>
    <message>
        <source>A thin line around each badge.</source>
        <translation>Un trait fin autour de chaque badge.</translation>
    </message>
    <message>
        <source>Moves everything: millimetres to the right and down, like 1.5,-0.5. See --calibration.</source>
        <translation>Déplace tout&#xa0;: millimètres vers la droite et vers le bas, comme 1.5,-0.5. Voir --calibration.</translation>
    </message>
    <message>
        <source>Stretches everything: percent across and down, like 100,99.5.</source>
        <translation>Étire tout&#xa0;: pour cent en largeur et en hauteur, comme 100,99.5.</translation>
    </message>
</context>
<context>
    <name>PayCommand</name>
    <message>
        <source>Marks an unpaid ticket as paid at the desk. Later imports keep it, unless they cancel the ticket.</source>
        <translation>Marque un billet impayé comme payé au guichet. Les imports suivants le conservent, sauf s’ils annulent le billet.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Le code du billet.</translation>
    </message>
    <message>
        <source>Say whose ticket was paid: one code.</source>
        <translation>Indiquez quel billet a été payé&#xa0;: un code.</translation>
    </message>
    <message>
        <source>Only an unpaid ticket is marked as paid. %1: %2.</source>
        <translation>Seul un billet impayé est marqué comme payé. %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has paid.</source>
        <translation>%1 a payé.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Not paid</source>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Was checked in</source>
        <translation>Déjà pointé</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>En ligne seulement</translation>
    </message>
    <message>
        <source>May come in</source>
        <translation>Peut entrer</translation>
    </message>
</context>
<context>
    <name>PinSource</name>
    <message>
        <source>PIN of %1:</source>
        <translation>PIN de %1&#xa0;:</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 64 characters:</source>
        <translation>Le nouveau PIN, de 4 à 64 caractères&#xa0;:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Le même de nouveau&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PlainWording</name>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un document texte</translation>
    </message>
    <message>
        <source>an archive; the table may be inside it</source>
        <translation>une archive&#x202f;; le tableau est peut-être dedans</translation>
    </message>
    <message>
        <source>a web page without a table, perhaps one that asks to log in</source>
        <translation>une page web sans tableau, qui demande peut-être de se connecter</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>une page web enregistrée</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>un classeur Excel binaire (.xlsb)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>There is no “%1”. Check the name.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>No printer is chosen for this desk. Choose one under “This desk” in the office.</source>
        <translation>Aucune imprimante n’est choisie pour ce guichet. Choisissez-en une dans le bureau, sous «&#x202f;Ce guichet&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” may not be read or written by this user. Change its permissions or copy it.</source>
        <translation>Cet utilisateur ne peut ni lire ni écrire «&#x202f;%1&#x202f;». Changez les droits ou copiez-le.</translation>
    </message>
    <message>
        <source>“%1” can be read but not written. Copy it to a folder of this computer and open the copy.</source>
        <translation>«&#x202f;%1&#x202f;» peut être lu mais pas écrit. Copiez-le dans un dossier de cet ordinateur et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“%1” is open in another Lanyard. Close it there, or work there.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert dans un autre Lanyard. Fermez-le là-bas, ou travaillez là-bas.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abandonné. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Try again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read (%2). Correct it there, or say which encoding it is in: --encoding.</source>
        <translation>Le texte de «&#x202f;%1&#x202f;» est illisible (%2). Corrigez-le là-bas, ou indiquez son encodage&#xa0;: --encoding.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Take the last good copy of it.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé et est resté tel quel. Prenez-en la dernière bonne copie.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Lanyard. Install that version here.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par un Lanyard plus récent. Installez cette version ici.</translation>
    </message>
    <message>
        <source>“%1” is no event file of Lanyard. Choose a file that ends in .lanyard, or make a new event.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier d’événement de Lanyard. Choisissez un fichier qui finit par .lanyard, ou créez un événement.</translation>
    </message>
    <message>
        <source>This badge is that of %1 already.</source>
        <translation>Ce badge est déjà celui de %1.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et est resté tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; everything shown as done is safe.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez&#x202f;; tout ce qui est affiché comme fait est bien enregistré.</translation>
    </message>
    <message>
        <source>“%1” is empty. Get it again from where it came.</source>
        <translation>«&#x202f;%1&#x202f;» est vide. Récupérez-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>“%1” ends in the middle. Copy or download it again.</source>
        <translation>«&#x202f;%1&#x202f;» est incomplet. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in the spreadsheet program and save it without.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé par un mot de passe. Ouvrez-le dans le tableur et enregistrez-le sans.</translation>
    </message>
    <message>
        <source>“%1” is too large for a template. Save its pictures smaller, then put them in again.</source>
        <translation>«&#x202f;%1&#x202f;» est trop gros pour un modèle. Enregistrez ses images en plus petit, puis insérez-les de nouveau.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large. Save it smaller.</source>
        <translation>L’image «&#x202f;%1&#x202f;» est trop grosse. Enregistrez-la en plus petit.</translation>
    </message>
    <message>
        <source>“%1” is too large for a key or a list of tickets. Choose the right file.</source>
        <translation>«&#x202f;%1&#x202f;» est trop gros pour une clé ou une liste de billets. Choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>“%1” is too large. Split it, or export fewer columns.</source>
        <translation>«&#x202f;%1&#x202f;» est trop gros. Divisez-le, ou exportez moins de colonnes.</translation>
    </message>
    <message>
        <source>“%1” is %2. Export or save it as XLSX or CSV.</source>
        <translation>«&#x202f;%1&#x202f;» est %2. Exportez-le ou enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read here. Save it as CSV or XLSX.</source>
        <translation>«&#x202f;%1&#x202f;» est d’un type qui n’est pas lu ici. Enregistrez-le en CSV ou XLSX.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Take it again as PNG or JPEG.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une image lisible. Refaites-la en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This pretix export has no ticket codes. Export it again with the column “Secret” (“Ticket secret”) ticked.</source>
        <translation>Cet export de pretix n’a pas de codes de billet. Refaites-le en cochant la colonne «&#x202f;Secret&#x202f;» («&#x202f;Ticket secret&#x202f;»).</translation>
    </message>
    <message>
        <source>The file has no column for “%1”. Export it with that column, say which one it is (--map %1=HEADER), or, if its source has no ticket codes at all, read it as a guest list (--source guest-list).</source>
        <translation>Le fichier n’a pas de colonne pour «&#x202f;%1&#x202f;». Exportez-le avec cette colonne, indiquez laquelle c’est (--map %1=HEADER), ou, si sa source n’a pas du tout de codes de billet, lisez-le comme liste d’invités (--source guest-list).</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Look at its first row for the right name.</source>
        <translation>Le fichier n’a pas de colonne «&#x202f;%1&#x202f;». Cherchez le bon nom dans sa première ligne.</translation>
    </message>
    <message>
        <source>The first operator of an event is an organiser.</source>
        <translation>Le premier opérateur d’un événement est un organisateur.</translation>
    </message>
    <message>
        <source>“%1” is the last organiser. Make somebody else one first.</source>
        <translation>«&#x202f;%1&#x202f;» est la dernière personne à avoir le rôle «&#x202f;Organisateur&#x202f;». Donnez-le d’abord à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 64 characters.</source>
        <translation>Un PIN a de 4 à 64 caractères.</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>Il doit y avoir une erreur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A badge of %1 mm does not fit on a label of %2 mm. Choose another medium or another template.</source>
        <translation>Un badge de %1 mm ne tient pas sur une étiquette de %2 mm. Choisissez un autre support ou un autre modèle.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check that it is there, switched on and connected.</source>
        <translation>«&#x202f;%1&#x202f;» est injoignable. Vérifiez qu’il est là, allumé et connecté.</translation>
    </message>
    <message>
        <source>“%1” does not accept jobs: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’accepte pas de tâches&#xa0;: %2</translation>
    </message>
    <message>
        <source>Something went wrong that should not (%1). Nothing shown as done is lost; try again, then restart Lanyard.</source>
        <translation>Une erreur imprévue est survenue (%1). Rien de ce qui est affiché comme fait n’est perdu&#x202f;; réessayez, puis redémarrez Lanyard.</translation>
    </message>
    <message>
        <source>no ticket code</source>
        <translation>pas de code de billet</translation>
    </message>
    <message>
        <source>“%1” stands for no ticket code: write the code there if there is one</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de billet&#xa0;: écrivez-y le code s’il y en a un</translation>
    </message>
    <message>
        <source>“%1” is no ticket code: those have 3 to 512 characters</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de billet&#xa0;: il en faut de 3 à 512 caractères</translation>
    </message>
    <message>
        <source>the code was damaged by Excel (%1): export the column as text</source>
        <translation>le code a été endommagé par Excel (%1)&#xa0;: exportez la colonne en texte</translation>
    </message>
    <message>
        <source>the code %1 came before in this file</source>
        <translation>le code %1 figurait déjà dans ce fichier</translation>
    </message>
    <message>
        <source>the status “%1” is unknown</source>
        <translation>le statut «&#x202f;%1&#x202f;» est inconnu</translation>
    </message>
    <message>
        <source>the row ends too early</source>
        <translation>la ligne est incomplète</translation>
    </message>
    <message>
        <source>“%1” is more people than one row can stand for</source>
        <translation>«&#x202f;%1&#x202f;» représente plus de personnes qu’une ligne ne le peut</translation>
    </message>
    <message>
        <source>“%1” is no number of people: write how many this row stands for</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de personnes&#xa0;: indiquez combien cette ligne en représente</translation>
    </message>
    <message>
        <source>“%1” is a date, a number or a yes, no ticket code: choose the column that holds the codes, or export it as text</source>
        <translation>«&#x202f;%1&#x202f;» est une date, un nombre ou un oui, pas un code de billet&#xa0;: choisissez la colonne des codes, ou exportez-la en texte</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time: write it like 2026-11-28 09:00</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas lisible comme une heure&#xa0;: écrivez-la comme 2026-11-28 09:00</translation>
    </message>
    <message>
        <source>This code is not in the registrations. Search by name.</source>
        <translation>Ce code n’est pas dans les inscriptions. Cherchez par nom.</translation>
    </message>
    <message>
        <source>This is an order number. Ask for the ticket itself, or search by it.</source>
        <translation>C’est un numéro de commande. Demandez le billet lui-même, ou cherchez avec ce numéro.</translation>
    </message>
    <message>
        <source>Nothing readable in it. Scan again.</source>
        <translation>Rien de lisible. Scannez de nouveau.</translation>
    </message>
    <message>
        <source>Too long for a ticket code. Ask for the ticket.</source>
        <translation>Trop long pour un code de billet. Demandez le billet.</translation>
    </message>
    <message>
        <source>The scan is damaged. Scan again; if it stays so, set the scanner to the keyboard layout of this computer.</source>
        <translation>La lecture est altérée. Scannez de nouveau&#x202f;; si cela persiste, réglez le scanner sur la disposition de clavier de cet ordinateur.</translation>
    </message>
    <message>
        <source>This is a payment code. Ask for the ticket.</source>
        <translation>C’est un code de paiement. Demandez le billet.</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code. Ask for the ticket.</source>
        <translation>C’est un code Wi-Fi. Demandez le billet.</translation>
    </message>
    <message>
        <source>This is a contact card. Ask for the ticket.</source>
        <translation>C’est une carte de visite. Demandez le billet.</translation>
    </message>
    <message>
        <source>This is a link to a web page. Ask for the ticket.</source>
        <translation>C’est un lien vers une page web. Demandez le billet.</translation>
    </message>
    <message>
        <source>This code sets up a scanner of another product. Ask for the ticket.</source>
        <translation>Ce code règle un scanner d’un autre produit. Demandez le billet.</translation>
    </message>
    <message>
        <source>This is a ticket for another event. Ask for the ticket of this one.</source>
        <translation>C’est un billet pour un autre événement. Demandez le billet de celui-ci.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard, or Caps Lock is on, and this may be one of several tickets. Search by name.</source>
        <translation>Le scanner tape pour un autre clavier, ou Verr. Maj est actif, et ce peut être l’un de plusieurs billets. Cherchez par nom.</translation>
    </message>
    <message>
        <source>This ticket is from another ticket seller, not from this event.</source>
        <translation>Ce billet vient d’une autre billetterie, pas de cet événement.</translation>
    </message>
    <message>
        <source>The code arrived with characters that cannot be read. Scan again; if it stays so, search by name.</source>
        <translation>Le code est arrivé avec des caractères illisibles. Scannez de nouveau&#x202f;; si cela persiste, cherchez par nom.</translation>
    </message>
    <message>
        <source>A character of this code is wrong. Compare it with the badge and type it again.</source>
        <translation>Un caractère de ce code est faux. Comparez-le avec le badge et tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>This badge was made at a desk that works apart from this one. Search by name.</source>
        <translation>Ce badge a été fait à un guichet qui travaille à part de celui-ci. Cherchez par nom.</translation>
    </message>
    <message>
        <source>This ticket is for somebody who comes along with a registered person. Search for that person.</source>
        <translation>Ce billet est pour quelqu’un qui accompagne une personne inscrite. Cherchez cette personne.</translation>
    </message>
    <message>
        <source>The ticket is genuine, but was sold after the last import. Call the desk lead.</source>
        <translation>Le billet est authentique, mais vendu après le dernier import. Appelez le responsable.</translation>
    </message>
    <message>
        <source>The ticket is genuine, but for another date of this series. Look at the date on it, then send to the help desk.</source>
        <translation>Le billet est authentique, mais pour une autre date de cette série. Regardez sa date, puis envoyez la personne au point info.</translation>
    </message>
    <message>
        <source>The ticket seller took this ticket back. Ask for the newest ticket.</source>
        <translation>La billetterie a révoqué ce billet. Demandez le billet le plus récent.</translation>
    </message>
    <message>
        <source>The organiser blocked this ticket. Call the desk lead.</source>
        <translation>L’organisateur a bloqué ce billet. Appelez le responsable.</translation>
    </message>
    <message>
        <source>The signature does not fit: the ticket is for another event, was changed, or is forged. Ask for the original, or search by name.</source>
        <translation>La signature ne correspond pas&#xa0;: le billet est pour un autre événement, a été modifié, ou est un faux. Demandez l’original, ou cherchez par nom.</translation>
    </message>
    <message>
        <source>The printer reports: %1</source>
        <translation>L’imprimante signale&#xa0;: %1</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>L’imprimante est prête.</translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation>L’imprimante imprime.</translation>
    </message>
    <message>
        <source>The printer is stopped. Start it in the system&apos;s settings.</source>
        <translation>L’imprimante est arrêtée. Démarrez-la dans les réglages du système.</translation>
    </message>
    <message>
        <source>The printer takes no jobs. Enable it in the system&apos;s settings.</source>
        <translation>L’imprimante n’accepte pas de tâches. Activez-la dans les réglages du système.</translation>
    </message>
    <message>
        <source>The printer is out of paper or labels. Refill it.</source>
        <translation>L’imprimante n’a plus de papier ou d’étiquettes. Remettez-en.</translation>
    </message>
    <message>
        <source>Something is stuck in the printer. Take it out.</source>
        <translation>Quelque chose est coincé dans l’imprimante. Retirez-le.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation>Le capot de l’imprimante est ouvert. Fermez-le.</translation>
    </message>
    <message>
        <source>The printer is out of ink or ribbon. Replace it.</source>
        <translation>L’imprimante n’a plus d’encre ou de ruban. Remplacez-le.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and cable.</source>
        <translation>L’imprimante ne répond pas. Vérifiez le courant et le câble.</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on in the system&apos;s settings.</source>
        <translation>L’imprimante est en pause. Faites-la reprendre dans les réglages du système.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>L’imprimante a besoin d’attention&#xa0;: allez voir.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Is being printed</source>
        <translation>Impression en cours</translation>
    </message>
    <message>
        <source>Sent. Did it come out?</source>
        <translation>Envoyé. Est-il sorti&#x202f;?</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Peut-être imprimé</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>Tickets of the type “%1” have no badge.</source>
        <translation>Les billets du type «&#x202f;%1&#x202f;» n’ont pas de badge.</translation>
    </message>
    <message>
        <source>%1 cannot tell. Please look.</source>
        <translation>%1 ne peut pas le dire. Regardez, s’il vous plaît.</translation>
    </message>
    <message>
        <source>%1 keeps it. Look whether it comes out.</source>
        <translation>%1 l’a encore en attente. Regardez s’il sort.</translation>
    </message>
    <message>
        <source>%1: look, then confirm or print again.</source>
        <translation>%1&#xa0;: regardez, puis confirmez ou réimprimez.</translation>
    </message>
    <message>
        <source>%1: look at the printer, then print it again.</source>
        <translation>%1&#xa0;: regardez l’imprimante, puis réimprimez.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 signale&#xa0;: %2</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>L’imprimante est interrogée…</translation>
    </message>
    <message>
        <source>The badge of %1 waits. %2</source>
        <translation>Le badge de %1 attend. %2</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>Le badge de %1 n’a pas été imprimé.</translation>
    </message>
    <message>
        <source>Badges that were not printed: %1.</source>
        <translation>Badges non imprimés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Did the badge of %1 come out? Please look.</source>
        <translation>Le badge de %1 est-il sorti&#x202f;? Regardez, s’il vous plaît.</translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation>Aucun badge n’est imprimé ici.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there. Check its power and cable.</source>
        <translation>L’imprimante «&#x202f;%1&#x202f;» n’est pas là. Vérifiez le courant et le câble.</translation>
    </message>
    <message>
        <source>Badges waiting: %1.</source>
        <translation>Badges en attente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The roll should be at its end. Put a new one in.</source>
        <translation>Le rouleau devrait être fini. Mettez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 labels left. Have a new roll ready.</source>
        <translation>Reste %1 étiquettes. Préparez un nouveau rouleau.</translation>
    </message>
    <message>
        <source>%1 labels left.</source>
        <translation>Reste %1 étiquettes.</translation>
    </message>
    <message>
        <source>Printing: %1.</source>
        <translation>Impression&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sent to the printer: %1.</source>
        <translation>Envoyé à l’imprimante&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Imprimé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>PrintersCommand</name>
    <message>
        <source>What is printed there is moved by %1 mm and stretched to %2 percent.</source>
        <translation>Ce qui y est imprimé est décalé de %1 mm et étiré à %2 pour cent.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  %2  It cannot say whether a badge came out.</source>
        <translation>%1  ·  %2  Elle ne peut pas dire si un badge est sorti.</translation>
    </message>
    <message>
        <source>Lists the printers of this computer and how they are.</source>
        <translation>Liste les imprimantes de cet ordinateur et leur état.</translation>
    </message>
    <message>
        <source>Only this one: a name, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>Seulement celle-ci&#xa0;: un nom, ou une adresse telle que ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, ou un dossier.</translation>
    </message>
    <message>
        <source>No printer is set up. Add one in the system&apos;s settings or with lpadmin.</source>
        <translation>Aucune imprimante n’est installée. Ajoutez-en une dans les réglages du système ou avec lpadmin.</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>KEY=TEXT, and after semicolons what else is so: “choices A, B, C” (one of them), “consent” (yes or no; a no is not let in), “note TEXT” (for the volunteer), “optional”. As in: size=Which T-shirt?; choices S, M, L; note Boxes behind you; optional</source>
        <translation>KEY=TEXT, et après des points-virgules le reste&#xa0;: «&#x202f;choices A, B, C&#x202f;» (l’un d’eux), «&#x202f;consent&#x202f;» (oui ou non&#x202f;; avec un non, on n’entre pas), «&#x202f;note TEXT&#x202f;» (pour le bénévole), «&#x202f;optional&#x202f;». Par exemple&#xa0;: size=Quel T-shirt?; choices S, M, L; note Cartons derrière vous; optional</translation>
    </message>
    <message>
        <source>“%1” has no key or no text. A question is written %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de clé ou pas de texte. Une question s’écrit %2</translation>
    </message>
    <message>
        <source>“%1” is not understood. A question is written %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris. Une question s’écrit %2</translation>
    </message>
</context>
<context>
    <name>ReissueCommand</name>
    <message>
        <source>Gives a person a new ticket code, and a badge with it on request. The old code lets nobody in any more and is named if it turns up.</source>
        <translation>Donne à une personne un nouveau code de billet, avec un badge sur demande. L’ancien code ne permet plus d’entrer et est signalé s’il réapparaît.</translation>
    </message>
    <message>
        <source>The ticket code that they had so far.</source>
        <translation>Le code de billet que la personne avait jusqu’ici.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>Pourquoi&#x202f;; noté dans le journal.</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>Indiquez qui et pourquoi&#xa0;: un code et --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 has the code %2 now; %3 lets nobody in any more.</source>
        <translation>%1 a maintenant le code %2&#x202f;; %3 ne permet plus d’entrer.</translation>
    </message>
</context>
<context>
    <name>ScanResultView</name>
    <message>
        <source>blank</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>These bytes are no text (no UTF-8).</source>
        <translation>Ces octets ne sont pas du texte (pas d’UTF-8).</translation>
    </message>
    <message>
        <source>Set the scanner to send UTF-8, and check the speed and the format of the serial port.</source>
        <translation>Réglez le scanner pour envoyer de l’UTF-8, et vérifiez la vitesse et le format du port série.</translation>
    </message>
    <message>
        <source>Received. Is this what stands in the code?</source>
        <translation>Reçu. Est-ce bien ce que dit le code&#x202f;?</translation>
    </message>
    <message>
        <source>Read, but it arrives differently</source>
        <translation>Lu, mais il arrive autrement</translation>
    </message>
    <message>
        <source>Lanyard understands it all the same.</source>
        <translation>Lanyard le comprend quand même.</translation>
    </message>
    <message>
        <source>These characters do not arrive: %1</source>
        <translation>Ces caractères n’arrivent pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was longer than 4,096 characters; the rest was left out.</source>
        <translation>C’était plus long que 4 096 caractères&#x202f;; le reste a été omis.</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Tapé à la main</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Says what is chosen for the whole event, and changes it.</source>
        <translation>Dit ce qui est choisi pour tout l’événement, et le modifie.</translation>
    </message>
    <message>
        <source>What desks see of phone and e-mail: hidden, masked or shown.</source>
        <translation>Ce que les guichets voient du téléphone et de l’e-mail&#xa0;: hidden, masked ou shown.</translation>
    </message>
    <message>
        <source>How long anybody may take an admission back; later it takes a lead.</source>
        <translation>Combien de temps chacun peut annuler une admission&#x202f;; après, il faut un responsable.</translation>
    </message>
    <message>
        <source>Genuine tickets that no import has yet, sold after the export: admit or refuse.</source>
        <translation>Billets authentiques qu’aucun import n’a encore, vendus après l’export&#xa0;: admit ou refuse.</translation>
    </message>
    <message>
        <source>The kinds of codes that cameras look for, with commas: %1.</source>
        <translation>Les sortes de codes que cherchent les caméras, avec des virgules&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Which date (subevent) of a pretix series this event is; 0: no series.</source>
        <translation>Quelle date (subevent) d’une série pretix est cet événement&#x202f;; 0&#xa0;: pas de série.</translation>
    </message>
    <message>
        <source>Settings are changed by options; see --help.</source>
        <translation>Les réglages se modifient par des options&#x202f;; voir --help.</translation>
    </message>
    <message>
        <source>--contacts is hidden, masked or shown.</source>
        <translation>--contacts est hidden, masked ou shown.</translation>
    </message>
    <message>
        <source>--undo-minutes needs a number of minutes, 0 or more.</source>
        <translation>--undo-minutes demande un nombre de minutes, 0 ou plus.</translation>
    </message>
    <message>
        <source>--unlisted is admit or refuse.</source>
        <translation>--unlisted est admit ou refuse.</translation>
    </message>
    <message>
        <source>--codes needs one or more of %1.</source>
        <translation>--codes demande un ou plusieurs de %1.</translation>
    </message>
    <message>
        <source>--pretix-date needs a number, 0 or more.</source>
        <translation>--pretix-date demande un nombre, 0 ou plus.</translation>
    </message>
    <message>
        <source>Phone and e-mail on desks: %1</source>
        <translation>Téléphone et e-mail aux guichets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Minutes in which anybody may take an admission back: %1</source>
        <translation>Minutes pendant lesquelles chacun peut annuler une admission&#xa0;: %1</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: let in</source>
        <translation>Billets authentiques pas encore dans la liste&#xa0;: admis</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: refused</source>
        <translation>Billets authentiques pas encore dans la liste&#xa0;: refusés</translation>
    </message>
    <message>
        <source>Codes that cameras look for: %1</source>
        <translation>Codes que cherchent les caméras&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date of the pretix series: %1</source>
        <translation>Date de la série pretix&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SourcesCommand</name>
    <message>
        <source>  Headers by field</source>
        <translation>  En-têtes par champ</translation>
    </message>
    <message>
        <source>  Status words</source>
        <translation>  Mots du statut</translation>
    </message>
    <message>
        <source>  Ticket code inside the cell: %1</source>
        <translation>  Code de billet dans la cellule&#xa0;: %1</translation>
    </message>
    <message>
        <source>  Ticket code where no column has it, made from: %1</source>
        <translation>  Code de billet quand aucune colonne ne l’a, formé de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lists the ticket sources that import knows, or tells how one of them is read: headers, status words, ticket code.</source>
        <translation>Liste les sources de billets que l’import connaît, ou dit comment l’une d’elles est lue&#xa0;: en-têtes, mots du statut, code de billet.</translation>
    </message>
    <message>
        <source>One source.</source>
        <translation>Une source.</translation>
    </message>
    <message>
        <source>Name one source.</source>
        <translation>Nommez une source.</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>Il n’y a pas de source «&#x202f;%1&#x202f;». Voir&#xa0;: lanyard sources</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>%1 people of %2 registrations on site; %3 inside now; %4 scans refused</source>
        <translation>%1 personnes sur %2 inscriptions en présentiel&#x202f;; %3 à l’intérieur&#x202f;; %4 scans refusés</translation>
    </message>
    <message>
        <source>%1 confirmed people did not come; %2 walk-ins</source>
        <translation>%1 personnes confirmées ne sont pas venues&#x202f;; %2 visiteurs sans inscription</translation>
    </message>
    <message>
        <source>most inside at once: %1, at %2</source>
        <translation>maximum à la fois&#xa0;: %1, le %2</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>Par porte</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>Par type de billet</translation>
    </message>
    <message>
        <source>By hour of first admission</source>
        <translation>Par heure de première admission</translation>
    </message>
    <message>
        <source>By desk</source>
        <translation>Par guichet</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Scans refusés</translation>
    </message>
    <message>
        <source>Counts people, not scans: by door, ticket type, hour and desk.</source>
        <translation>Compte les personnes, pas les scans&#xa0;: par porte, type de billet, heure et guichet.</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>Seulement ce jour de l’événement, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation>Seulement cette porte.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Noted</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Paid here</source>
        <translation>Payé ici</translation>
    </message>
    <message>
        <source>Badge again</source>
        <translation>Autre badge</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’entrée</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Tout le groupe</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Chercher le nom</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans inscription</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Sort maintenant</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>Corriger le nom</translation>
    </message>
    <message>
        <source>Other ticket</source>
        <translation>Autre billet</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>Badge perdu</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Last guest</source>
        <translation>Invité précédent</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>Billet %1</translation>
    </message>
</context>
<context>
    <name>SwapCommand</name>
    <message>
        <source>Gives a person a ticket of another type. Later imports keep it.</source>
        <translation>Donne à une personne un billet d’un autre type. Les imports suivants le conservent.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Le code du billet.</translation>
    </message>
    <message>
        <source>The ticket type that they get.</source>
        <translation>Le type de billet que la personne reçoit.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>Pourquoi&#x202f;; noté dans le journal.</translation>
    </message>
    <message>
        <source>Say whose ticket and which type: one code and --type T.</source>
        <translation>Indiquez quel billet et quel type&#xa0;: un code et --type T.</translation>
    </message>
    <message>
        <source>%1 has a ticket of the type “%2” now.</source>
        <translation>%1 a maintenant un billet du type «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>%1  ·  of this event</source>
        <translation>%1  ·  de cet événement</translation>
    </message>
    <message>
        <source>The ticket type “%1” has “%2”.</source>
        <translation>Le type de billet «&#x202f;%1&#x202f;» a «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge.</source>
        <translation>Le type de billet «&#x202f;%1&#x202f;» n’a pas de badge.</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates add FILE.json</source>
        <translation>Indiquez quel modèle&#xa0;: lanyard templates add FILE.json</translation>
    </message>
    <message>
        <source>“%1” is no template. At %2: %3. Nothing was added.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un modèle. À %2&#xa0;: %3. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates remove NAME</source>
        <translation>Indiquez quel modèle&#xa0;: lanyard templates remove NAME</translation>
    </message>
    <message>
        <source>The ticket type “%1” has the desk&apos;s template again.</source>
        <translation>Le type de billet «&#x202f;%1&#x202f;» a de nouveau le modèle du guichet.</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>Il n’y a pas de type de billet «&#x202f;%1&#x202f;». Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>Say which ticket type has which template: lanyard templates use &quot;Speaker&quot; NAME, or none for no badge, or desk for that of the desk.</source>
        <translation>Indiquez quel type de billet a quel modèle&#xa0;: lanyard templates use &quot;Speaker&quot; NAME, ou none pour aucun badge, ou desk pour celui du guichet.</translation>
    </message>
    <message>
        <source>There is no template “%1”. See: lanyard templates</source>
        <translation>Il n’y a pas de modèle «&#x202f;%1&#x202f;». Voir&#xa0;: lanyard templates</translation>
    </message>
    <message>
        <source>Say which template and where to: lanyard templates export NAME -o FILE.json</source>
        <translation>Indiquez quel modèle et où&#xa0;: lanyard templates export NAME -o FILE.json</translation>
    </message>
    <message>
        <source>%1: the template “%2”</source>
        <translation>%1&#xa0;: le modèle «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Lists the badge templates: those of the program and, with --event, those of the event and which one a ticket type has; and changes them.</source>
        <translation>Liste les modèles de badge&#xa0;: ceux du programme et, avec --event, ceux de l’événement et celui de chaque type de billet&#x202f;; et les modifie.</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE.json (into the event; one of the same name is replaced); export NAME; remove NAME; use TYPE NAME (TYPE is a ticket type; none: it has no badge; desk: what the desk has).</source>
        <translation>Rien, ou&#xa0;: add FILE.json (dans l’événement&#x202f;; un modèle du même nom est remplacé)&#x202f;; export NAME&#x202f;; remove NAME&#x202f;; use TYPE NAME (TYPE est un type de billet&#x202f;; none&#xa0;: il n’a pas de badge&#x202f;; desk&#xa0;: ce qu’a le guichet).</translation>
    </message>
    <message>
        <source>With export: the file to write, .json.</source>
        <translation>Avec export&#xa0;: le fichier à écrire, .json.</translation>
    </message>
    <message>
        <source>“%1” is none of add, export, remove, use.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni add, ni export, ni remove, ni use.</translation>
    </message>
</context>
<context>
    <name>TicketsView</name>
    <message>
        <source>Was checked just now</source>
        <translation>Vient d’être contrôlé</translation>
    </message>
</context>
<context>
    <name>TicketsWords</name>
    <message>
        <source>Two tickets at once: whose is it?</source>
        <translation>Deux billets à la fois&#xa0;: à qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>%1 tickets at once: whose is it?</source>
        <translation>%1 billets à la fois&#xa0;: à qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody is checked in yet. Ask for the name, then touch it or press its number.</source>
        <translation>Personne n’est encore pointé. Demandez le nom, puis touchez-le ou tapez son numéro.</translation>
    </message>
    <message>
        <source>The first one is checked already. Touch the other one or press its number, or go on with the next ticket.</source>
        <translation>Le premier est déjà contrôlé. Touchez l’autre ou tapez son numéro, ou passez au billet suivant.</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>Taken back: %1 did not come in at %2 on %3. The journal keeps both.</source>
        <translation>Annulé&#xa0;: %1 n’a pas d’entrée à %2 le %3. Le journal garde les deux.</translation>
    </message>
    <message>
        <source>Takes a person&apos;s last admission back, as if it had not been. What is older than the event allows (see lanyard settings) needs a desk lead.</source>
        <translation>Annule la dernière admission d’une personne, comme si elle n’avait pas eu lieu. Au-delà de ce que permet l’événement (voir lanyard settings), il faut un responsable.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>Le code du billet.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>Pourquoi&#x202f;; noté dans le journal.</translation>
    </message>
    <message>
        <source>The last admission at this door; at any if left out.</source>
        <translation>La dernière admission à cette porte&#x202f;; par défaut à n’importe laquelle.</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>Indiquez qui et pourquoi&#xa0;: un code et --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 did not come in there, so there is nothing to take back. See: lanyard history %2</source>
        <translation>%1 n’a pas d’entrée là, il n’y a donc rien à annuler. Voir&#xa0;: lanyard history %2</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>il y a %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h ago</source>
        <translation>il y a %1 j %2 h</translation>
    </message>
    <message>
        <source>let in by override: %1</source>
        <translation>entrée par dérogation&#xa0;: %1</translation>
    </message>
    <message>
        <source>valid ticket, not in the list yet</source>
        <translation>billet valable, pas encore dans la liste</translation>
    </message>
    <message>
        <source>back again, entry %1</source>
        <translation>de retour, entrée %1</translation>
    </message>
    <message>
        <source>Nobody saw them come in here.</source>
        <translation>Aucune entrée constatée ici.</translation>
    </message>
    <message>
        <source>in since %1</source>
        <translation>à l’intérieur depuis %1</translation>
    </message>
    <message>
        <source>came in on %1, and left</source>
        <translation>entrée le %1, puis sortie</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>guichet %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>badge printed</source>
        <translation>badge imprimé</translation>
    </message>
    <message>
        <source>no badge printed</source>
        <translation>aucun badge imprimé</translation>
    </message>
    <message>
        <source>The same ticket, scanned twice: all is well.</source>
        <translation>Le même billet, scanné deux fois&#xa0;: tout va bien.</translation>
    </message>
    <message>
        <source>This door lets everybody in once. Ask who came in.</source>
        <translation>Cette porte laisse entrer chacun une fois. Demandez qui est entré.</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day. Ask who came in.</source>
        <translation>Cette porte laisse entrer chacun une fois par jour. Demandez qui est entré.</translation>
    </message>
    <message>
        <source>Ask who came in on this ticket.</source>
        <translation>Demandez qui est entré avec ce billet.</translation>
    </message>
    <message>
        <source>This is a ticket for “%1”. Ask for the ticket of this event.</source>
        <translation>C’est un billet pour «&#x202f;%1&#x202f;». Demandez le billet de cet événement.</translation>
    </message>
    <message>
        <source>The ticket was cancelled. Send to the help desk.</source>
        <translation>Le billet a été annulé. Envoyez la personne au point info.</translation>
    </message>
    <message>
        <source>This person is blocked. Call the desk lead.</source>
        <translation>Cette personne est bloquée. Appelez le responsable.</translation>
    </message>
    <message>
        <source>This ticket was replaced by a new one. Ask for the new ticket, or search by name.</source>
        <translation>Ce billet a été remplacé par un nouveau. Demandez le nouveau billet, ou cherchez par nom.</translation>
    </message>
    <message>
        <source>The registration waits for approval. Send to the help desk.</source>
        <translation>L’inscription attend une approbation. Envoyez la personne au point info.</translation>
    </message>
    <message>
        <source>This ticket (%1) was valid until %2.</source>
        <translation>Ce billet (%1) était valable jusqu’à %2.</translation>
    </message>
    <message>
        <source>This ticket (%1) is valid from %2.</source>
        <translation>Ce billet (%1) est valable à partir de %2.</translation>
    </message>
    <message>
        <source>To be answered first: %1</source>
        <translation>À répondre d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” opens no door.</source>
        <translation>Un billet du type «&#x202f;%1&#x202f;» n’ouvre aucune porte.</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” is for: %2.</source>
        <translation>Un billet du type «&#x202f;%1&#x202f;» est pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This door closed on %1.</source>
        <translation>Cette porte a fermé le %1.</translation>
    </message>
    <message>
        <source>This door opens on %1.</source>
        <translation>Cette porte ouvre le %1.</translation>
    </message>
    <message>
        <source>The ticket is not paid. Send to the cash desk.</source>
        <translation>Le billet n’est pas payé. Envoyez la personne à la caisse.</translation>
    </message>
    <message>
        <source>All %1 places are taken.</source>
        <translation>Les %1 places sont prises.</translation>
    </message>
    <message>
        <source>ADMITTED</source>
        <translation>ADMIS</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>ALREADY IN</source>
        <translation>DÉJÀ À L’INTÉRIEUR</translation>
    </message>
    <message>
        <source>UNKNOWN CODE</source>
        <translation>CODE INCONNU</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>BLOQUÉ</translation>
    </message>
    <message>
        <source>OLD TICKET</source>
        <translation>ANCIEN BILLET</translation>
    </message>
    <message>
        <source>NOT APPROVED</source>
        <translation>NON APPROUVÉ</translation>
    </message>
    <message>
        <source>NOT FOR THIS DOOR</source>
        <translation>PAS POUR CETTE PORTE</translation>
    </message>
    <message>
        <source>DOOR NOT OPEN</source>
        <translation>PORTE NON OUVERTE</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>IMPAYÉ</translation>
    </message>
    <message>
        <source>TICKET NOT VALID NOW</source>
        <translation>BILLET NON VALABLE MAINTENANT</translation>
    </message>
    <message>
        <source>AGAINST THE RULE</source>
        <translation>CONTRE LA RÈGLE</translation>
    </message>
    <message>
        <source>ASK FIRST</source>
        <translation>DEMANDEZ D’ABORD</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>COMPLET</translation>
    </message>
    <message>
        <source>NOTE: %1</source>
        <translation>NOTE&#xa0;: %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Laissez entrer</translation>
    </message>
    <message>
        <source>Checked in. Read this first</source>
        <translation>Pointage fait. Lisez d’abord ceci</translation>
    </message>
    <message>
        <source>Do what the note says, then let them in</source>
        <translation>Faites ce que dit la note, puis laissez entrer</translation>
    </message>
    <message>
        <source>Let in by decision: %1</source>
        <translation>Entrée par décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Welcome back: entry %1 here</source>
        <translation>Bon retour&#xa0;: entrée %1 ici</translation>
    </message>
    <message>
        <source>Valid ticket, not in the list yet.</source>
        <translation>Billet valable, pas encore dans la liste.</translation>
    </message>
    <message>
        <source>Door: %1</source>
        <translation>Porte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <source>Let them out</source>
        <translation>Laissez sortir</translation>
    </message>
    <message>
        <source>Nobody saw them come in. They may leave all the same.</source>
        <translation>Aucune entrée constatée. La sortie reste permise.</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Pointage déjà fait</translation>
    </message>
    <message>
        <source>All is well. Let them in</source>
        <translation>Tout va bien. Laissez entrer</translation>
    </message>
    <message>
        <source>Just now at this desk, %1.</source>
        <translation>À l’instant à ce guichet, %1.</translation>
    </message>
    <message>
        <source>Stop: already inside</source>
        <translation>Stop&#xa0;: déjà à l’intérieur</translation>
    </message>
    <message>
        <source>Stop: came in before</source>
        <translation>Stop&#xa0;: entrée déjà enregistrée</translation>
    </message>
    <message>
        <source>Ask for an ID, or call the desk lead</source>
        <translation>Demandez une pièce d’identité ou appelez le responsable</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ticket taken back</source>
        <translation>Billet révoqué</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Billet annulé</translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation>Demandez le billet le plus récent</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>Envoyez au point info</translation>
    </message>
    <message>
        <source>This ticket was cancelled where it was bought.</source>
        <translation>Ce billet a été annulé là où il a été acheté.</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Ne laissez pas entrer</translation>
    </message>
    <message>
        <source>Call the desk lead</source>
        <translation>Appelez le responsable</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket.</source>
        <translation>L’organisateur a bloqué ce billet.</translation>
    </message>
    <message>
        <source>Old ticket</source>
        <translation>Ancien billet</translation>
    </message>
    <message>
        <source>Ask for the new ticket, or type the name below</source>
        <translation>Demandez le nouveau billet, ou tapez le nom ci-dessous</translation>
    </message>
    <message>
        <source>This code was replaced by a new one. It may be in somebody else&apos;s hands.</source>
        <translation>Ce code a été remplacé par un nouveau. Il est peut-être dans d’autres mains.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Pas encore approuvé</translation>
    </message>
    <message>
        <source>The organiser has not approved this registration.</source>
        <translation>L’organisateur n’a pas approuvé cette inscription.</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>Pas pour cette porte</translation>
    </message>
    <message>
        <source>Welcome at: %1</source>
        <translation>Valable pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show them the way there</source>
        <translation>Montrez le chemin</translation>
    </message>
    <message>
        <source>This ticket is for watching online.</source>
        <translation>Ce billet ne vaut que pour suivre en ligne.</translation>
    </message>
    <message>
        <source>No door of this event welcomes this ticket.</source>
        <translation>Aucune porte de cet événement n’accepte ce billet.</translation>
    </message>
    <message>
        <source>Door is closed</source>
        <translation>Porte fermée</translation>
    </message>
    <message>
        <source>Choose another door above (F3)</source>
        <translation>Choisissez une autre porte en haut (F3)</translation>
    </message>
    <message>
        <source>%1 closed %2.</source>
        <translation>%1 a fermé %2.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouverte</translation>
    </message>
    <message>
        <source>Ask them to come back then</source>
        <translation>Demandez de revenir à ce moment-là</translation>
    </message>
    <message>
        <source>%1 opens %2.</source>
        <translation>%1 ouvre %2.</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payé</translation>
    </message>
    <message>
        <source>Take the money, or send them to the help desk</source>
        <translation>Encaissez ou envoyez au point info</translation>
    </message>
    <message>
        <source>Payment for this ticket is open.</source>
        <translation>Le paiement de ce billet est en attente.</translation>
    </message>
    <message>
        <source>Ticket has expired</source>
        <translation>Billet expiré</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>Billet pas encore valable</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>Il a expiré %1.</translation>
    </message>
    <message>
        <source>It is valid from %1.</source>
        <translation>Il devient valable %1.</translation>
    </message>
    <message>
        <source>Not allowed here now</source>
        <translation>Pas autorisé ici maintenant</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>Une question d’abord</translation>
    </message>
    <message>
        <source>Ask, then answer here</source>
        <translation>Demandez, puis répondez ici</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Ask them to wait until somebody leaves</source>
        <translation>Faites attendre que quelqu’un sorte</translation>
    </message>
    <message>
        <source>All %1 places at %2 are taken.</source>
        <translation>Les %1 places à %2 sont prises.</translation>
    </message>
    <message>
        <source>The badge was printed.</source>
        <translation>Le badge a été imprimé.</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>Aucun badge n’a encore été imprimé.</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day.</source>
        <translation>Cette porte laisse entrer chacun une fois par jour.</translation>
    </message>
    <message>
        <source>This door lets everybody in once.</source>
        <translation>Cette porte laisse entrer chacun une fois.</translation>
    </message>
    <message>
        <source>This is a ticket for another event: %1.</source>
        <translation>C’est un billet pour un autre événement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Genuine, but not in the list</source>
        <translation>Authentique, mais pas dans la liste</translation>
    </message>
    <message>
        <source>Ticket for another date</source>
        <translation>Billet pour une autre date</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>Signature non conforme</translation>
    </message>
    <message>
        <source>Mistyped</source>
        <translation>Mal saisi</translation>
    </message>
    <message>
        <source>Not a ticket here</source>
        <translation>Billet non valable ici</translation>
    </message>
    <message>
        <source>Type the code once more</source>
        <translation>Tapez le code encore une fois</translation>
    </message>
    <message>
        <source>Type the name below to find them</source>
        <translation>Tapez le nom ci-dessous</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4.</source>
        <translation>Entrée %1 (%2)&#xa0;: %3, guichet %4.</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4, checked by %5.</source>
        <translation>Entrée %1 (%2)&#xa0;: %3, guichet %4, contrôle par %5.</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>day, time of day</comment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>nothing known of a badge</source>
        <translation>rien n’est connu d’un badge</translation>
    </message>
    <message>
        <source>The hub does not answer: perhaps this ticket came in at another desk. Ask for an ID, then decide: --override REASON</source>
        <translation>Le hub ne répond pas&#xa0;: ce billet est peut-être déjà entré à un autre guichet. Demandez une pièce d’identité, puis décidez&#xa0;: --override MOTIF</translation>
    </message>
    <message>
        <source>The hub does not answer, and this door waits for it. Try again in a minute.</source>
        <translation>Le hub ne répond pas et cette porte l’attend. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>DECIDE</source>
        <translation>DÉCIDEZ</translation>
    </message>
    <message>
        <source>WAIT</source>
        <translation>ATTENDEZ</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message>
        <source>Ask for an ID. If all is well, let them in (F7)</source>
        <translation>Demandez une pièce d’identité. Si tout va bien, laissez entrer (F7)</translation>
    </message>
    <message>
        <source>Scan again in a minute, or call the desk lead</source>
        <translation>Scannez de nouveau dans une minute ou appelez le responsable</translation>
    </message>
    <message>
        <source>The other desks do not answer: perhaps this ticket came in there.</source>
        <translation>Les autres guichets ne répondent pas&#xa0;: ce billet y est peut-être déjà entré.</translation>
    </message>
    <message>
        <source>The other desks do not answer, and this door waits for them.</source>
        <translation>Les autres guichets ne répondent pas et cette porte les attend.</translation>
    </message>
    <message>
        <source>Nothing is known of a badge yet.</source>
        <translation>Rien n’est encore connu d’un badge.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The journal is as it was written up to record %1; from there on it was changed or damaged.</source>
        <translation>Le journal est tel qu’écrit jusqu’à l’enregistrement %1&#x202f;; à partir de là, il a été modifié ou endommagé.</translation>
    </message>
    <message>
        <source>The list of what was done says something else than journal record %1.</source>
        <translation>La liste de ce qui a été fait dit autre chose que l’enregistrement %1 du journal.</translation>
    </message>
    <message>
        <source>Where person %1 is does not follow from the journal.</source>
        <translation>Où est la personne %1 ne découle pas du journal.</translation>
    </message>
    <message>
        <source>The number of people at door %1 does not follow from the journal.</source>
        <translation>Le nombre de personnes à la porte %1 ne découle pas du journal.</translation>
    </message>
    <message>
        <source>What person %1 answered does not follow from the journal.</source>
        <translation>Ce que la personne %1 a répondu ne découle pas du journal.</translation>
    </message>
    <message>
        <source>What became of badge %1 does not follow from the journal.</source>
        <translation>Ce qu’est devenu le badge %1 ne découle pas du journal.</translation>
    </message>
    <message>
        <source>The journal knows person %1 under another code.</source>
        <translation>Le journal connaît la personne %1 sous un autre code.</translation>
    </message>
    <message>
        <source>The journal and all counts are right, but the file is damaged elsewhere.</source>
        <translation>Le journal et tous les comptes sont justes, mais le fichier est endommagé ailleurs.</translation>
    </message>
    <message>
        <source>All is well. Journal records checked: %1</source>
        <translation>Tout va bien. Enregistrements du journal vérifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something is wrong. Keep this file, and open a copy from before.
%1
  %2</source>
        <translation>Quelque chose ne va pas. Gardez ce fichier, et ouvrez une copie d’avant.
%1
  %2</translation>
    </message>
    <message>
        <source>Checks the event file, the journal&apos;s chain, and every count against the journal.</source>
        <translation>Vérifie le fichier d’événement, la chaîne du journal et chaque compte d’après le journal.</translation>
    </message>
</context>
<context>
    <name>WalkInCommand</name>
    <message>
        <source>Registers somebody who comes without a ticket, and admits them. Whoever may be registered already is named first, and nobody is registered then (exit status 3).</source>
        <translation>Inscrit quelqu’un qui vient sans billet, et l’admet. Qui est peut-être déjà inscrit est nommé d’abord, et personne n’est alors inscrit (code de sortie 3).</translation>
    </message>
    <message>
        <source>Their name.</source>
        <translation>Le nom de la personne.</translation>
    </message>
    <message>
        <source>Their company.</source>
        <translation>La société de la personne.</translation>
    </message>
    <message>
        <source>Their ticket type; “Walk-in” if left out.</source>
        <translation>Son type de billet&#x202f;; «&#x202f;Walk-in&#x202f;» par défaut.</translation>
    </message>
    <message>
        <source>Their e-mail address.</source>
        <translation>Son adresse e-mail.</translation>
    </message>
    <message>
        <source>Their phone number.</source>
        <translation>Son numéro de téléphone.</translation>
    </message>
    <message>
        <source>For the volunteer who scans them next.</source>
        <translation>Pour le bénévole qui scannera ensuite.</translation>
    </message>
    <message>
        <source>At this door, may stand several times; the one that is open if left out.</source>
        <translation>À cette porte, peut être répété&#x202f;; par défaut, celle qui est ouverte.</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>Une réponse à une question de la porte, écrite KEY=TEXT&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Even if somebody of that name is registered.</source>
        <translation>Même si quelqu’un de ce nom est inscrit.</translation>
    </message>
    <message>
        <source>Prints a badge on the printer of this computer.</source>
        <translation>Imprime un badge sur l’imprimante de cet ordinateur.</translation>
    </message>
    <message>
        <source>Perhaps registered already; nobody was registered now:</source>
        <translation>Peut-être déjà inscrit&#x202f;; personne n’a été inscrit maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>If it is one of them: lanyard admit CODE. If not, the same with --anyway.</source>
        <translation>Si c’est l’une d’elles&#xa0;: lanyard admit CODE. Sinon, la même chose avec --anyway.</translation>
    </message>
    <message>
        <source>%1  ·  code %2</source>
        <translation>%1  ·  code %2</translation>
    </message>
    <message>
        <source>%1 is registered now. Next: lanyard admit %2 --answer KEY=TEXT</source>
        <translation>%1 a maintenant une inscription. Ensuite&#xa0;: lanyard admit %2 --answer KEY=TEXT</translation>
    </message>
    <message>
        <source>Say who comes: --name NAME.</source>
        <translation>Indiquez qui vient&#xa0;: --name NAME.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ActionPanel</name>
    <message>
        <source>%1  Enter</source>
        <comment>the key</comment>
        <translation>%1  Entrée</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Retour  Esc</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::AnswersPanel</name>
    <message>
        <source>A few questions first</source>
        <translation>Quelques questions d’abord</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>Une question d’abord</translation>
    </message>
    <message>
        <source>Without a yes they can not come in here.</source>
        <translation>Sans un oui, on n’entre pas ici.</translation>
    </message>
    <message>
        <source>Answered, check in</source>
        <translation>Répondu, pointer</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPage</name>
    <message>
        <source>A second person, please</source>
        <translation>Il faut une seconde personne</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPanel</name>
    <message>
        <source>A second person, please</source>
        <translation>Il faut une seconde personne</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ArrangePanel</name>
    <message>
        <source>Align at the left</source>
        <translation>Aligner à gauche</translation>
    </message>
    <message>
        <source>Centre from left to right</source>
        <translation>Centrer en largeur</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>Aligner à droite</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Aligner en haut</translation>
    </message>
    <message>
        <source>Centre from top to bottom</source>
        <translation>Centrer en hauteur</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Aligner en bas</translation>
    </message>
    <message>
        <source>Same gaps from left to right</source>
        <translation>Mêmes écarts en largeur</translation>
    </message>
    <message>
        <source>Same gaps from top to bottom</source>
        <translation>Mêmes écarts en hauteur</translation>
    </message>
    <message>
        <source>Move in front of the next</source>
        <translation>Avancer d’un plan</translation>
    </message>
    <message>
        <source>Move behind the next</source>
        <translation>Reculer d’un plan</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliquer (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgeSamples</name>
    <message>
        <source>Shortest name</source>
        <translation>Nom le plus court</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nom le plus long</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Nom chinois</translation>
    </message>
    <message>
        <source>Chinese and Latin name</source>
        <translation>Nom chinois et latin</translation>
    </message>
    <message>
        <source>Longest company</source>
        <translation>Société la plus longue</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sans société</translation>
    </message>
    <message>
        <source>No job title</source>
        <translation>Sans fonction</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesForm</name>
    <message>
        <source>Everybody with a confirmed ticket on site</source>
        <translation>Tous les inscrits en présentiel avec un billet confirmé</translation>
    </message>
    <message>
        <source>Whoever was checked in</source>
        <translation>Qui a été pointé</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>Tous les types de billet</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name as it is written</source>
        <translation>Nom tel qu’il est écrit</translation>
    </message>
    <message>
        <source>Ticket type, then surname</source>
        <translation>Type de billet, puis nom de famille</translation>
    </message>
    <message>
        <source>Order: who bought together</source>
        <translation>Commande&#xa0;: qui a acheté ensemble</translation>
    </message>
    <message>
        <source>As in the registrations</source>
        <translation>Comme dans les inscriptions</translation>
    </message>
    <message>
        <source>What the ticket type has</source>
        <translation>Selon le type de billet</translation>
    </message>
    <message>
        <source>As large as the badge</source>
        <translation>Aussi grand que le badge</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Type de billet</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>Dans l’ordre de</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Paper of the file</source>
        <translation>Papier du fichier</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Première étiquette libre</translation>
    </message>
    <message>
        <source>Leave out whoever has a badge</source>
        <translation>Omettre qui a déjà un badge</translation>
    </message>
    <message>
        <source>A thin line around each badge</source>
        <translation>Un trait fin autour de chaque badge</translation>
    </message>
    <message>
        <source>Marks to cut at</source>
        <translation>Repères de coupe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPage</name>
    <message>
        <source>Badges are being made.</source>
        <translation>Création des badges en cours.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 of them have a badge already.</source>
        <translation>%1 ont déjà un badge.</translation>
    </message>
    <message>
        <source>Print %1 badges?</source>
        <translation>Imprimer %1 badges&#x202f;?</translation>
    </message>
    <message>
        <source>They go to %1 one after the other. Check-ins go on meanwhile.</source>
        <translation>Ils partent vers %1 l’un après l’autre. Les pointages continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>Yes, print them</source>
        <translation>Oui, les imprimer</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 badges are in %2. They count as printed only when a desk prints them.</source>
        <translation>%1 badges sont dans %2. Ils ne comptent comme imprimés que si un guichet les imprime.</translation>
    </message>
    <message>
        <source>Look at these and %1 others before you print: %2.</source>
        <translation>Regardez ceux-ci et %1 autres avant d’imprimer&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Look at these before you print: %1.</source>
        <translation>Regardez ceux-ci avant d’imprimer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 badges were printed.</source>
        <translation>%1 badges ont été imprimés.</translation>
    </message>
    <message>
        <source>%1 of %2 badges were printed. Those that did not come out are shown at the desk.</source>
        <translation>%1 badges sur %2 ont été imprimés. Ceux qui ne sont pas sortis sont affichés au guichet.</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2.</source>
        <translation>Arrêt à %1 sur %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>%1 badges</source>
        <translation>%1 badges</translation>
    </message>
    <message>
        <source>%1 of them have one already</source>
        <translation>%1 en ont déjà un</translation>
    </message>
    <message>
        <source>%1 left out: they have one already</source>
        <translation>%1 omis&#xa0;: ont déjà un badge</translation>
    </message>
    <message>
        <source>%1 left out: their ticket type has none</source>
        <translation>%1 omis&#xa0;: leur type de billet n’en a pas</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPanel</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No, again  F5</source>
        <translation>Non, encore  F5</translation>
    </message>
    <message>
        <source>Print again  F5</source>
        <translation>Réimprimer  F5</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Il est sorti</translation>
    </message>
    <message>
        <source>No badge needs anything</source>
        <translation>Aucun badge à traiter</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Other printer  F6</source>
        <translation>Autre imprimante  F6</translation>
    </message>
    <message>
        <source>Not needed  F7</source>
        <translation>Inutile  F7</translation>
    </message>
    <message>
        <source>New roll  Ctrl+R</source>
        <translation>Nouveau rouleau  Ctrl+R</translation>
    </message>
    <message>
        <source>Badges that are not finished</source>
        <translation>Badges non terminés</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BandForm</name>
    <message>
        <source>Area</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Rim at the sides</source>
        <translation>Marge sur les côtés</translation>
    </message>
    <message>
        <source>Rim above and below</source>
        <translation>Marge en haut et en bas</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BannerWords</name>
    <message>
        <source>%1 was not read: %2 waits already. Enter first, then scan it again.</source>
        <translation>%1 n’a pas été lu&#xa0;: %2 attend déjà. Entrée d’abord, puis scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>Read the note, then Enter. The next ticket (%1) waits.</source>
        <translation>Lisez la note, puis Entrée. Le billet suivant (%1) attend.</translation>
    </message>
    <message>
        <source>People leave: a scan lets somebody out. F8 ends it.</source>
        <translation>Sortie&#xa0;: un scan fait sortir quelqu’un. F8 y met fin.</translation>
    </message>
    <message>
        <source>Here a second scan means leaving.</source>
        <translation>Ici, un second scan vaut sortie.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1 h %2 min. It says %3: is that right?</source>
        <translation>L’horloge de cet ordinateur a été reculée de %1 h %2 min. Elle indique %3&#xa0;: est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1 h %2 min. It says %3: is that right?</source>
        <translation>L’horloge de cet ordinateur a été avancée de %1 h %2 min. Elle indique %3&#xa0;: est-ce juste&#x202f;?</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CameraForm</name>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (non branchée)</translation>
    </message>
    <message>
        <source>The picture size that suits best</source>
        <translation>La taille d’image la mieux adaptée</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Picture size of the camera</source>
        <translation>Taille d’image de la caméra</translation>
    </message>
    <message>
        <source>Show its picture as in a mirror</source>
        <translation>Montrer l’image comme dans un miroir</translation>
    </message>
    <message>
        <source>Its light is on</source>
        <translation>Sa lumière est allumée</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Canvas</name>
    <message>
        <source>%1 elements selected</source>
        <translation>%1 éléments sélectionnés</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CanvasTools</name>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ChoicePanel</name>
    <message>
        <source>What to choose from</source>
        <translation>Choix possibles</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CodeForm</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Text or link</source>
        <translation>Texte ou lien</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The ticket code</source>
        <translation>Le code du billet</translation>
    </message>
    <message>
        <source>A contact card</source>
        <translation>Une carte de visite</translation>
    </message>
    <message>
        <source>Wi-Fi access</source>
        <translation>Accès Wi-Fi</translation>
    </message>
    <message>
        <source>A text or link</source>
        <translation>Un texte ou lien</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En largeur</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColourField</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>Une couleur</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>Selon le type de billet</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Noir ou blanc</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Choisir la couleur</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColumnMapping</name>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed. Which column is it?</source>
        <translation>Nécessaire. Quelle colonne est-ce&#x202f;?</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ConditionForm</name>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation>Seulement si rempli</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Seulement si vide</translation>
    </message>
    <message>
        <source>Only for these</source>
        <translation>Seulement pour ceux-ci</translation>
    </message>
    <message>
        <source>Not for these</source>
        <translation>Pas pour ceux-ci</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>with commas</source>
        <translation>avec des virgules</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CorrectionPanel</name>
    <message>
        <source>The import has nothing.</source>
        <translation>Rien dans l’import.</translation>
    </message>
    <message>
        <source>The import has: %1</source>
        <translation>Dans l’import&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct what the badge says</source>
        <translation>Corriger le texte du badge</translation>
    </message>
    <message>
        <source>The next import keeps it.</source>
        <translation>Le prochain import le conserve.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CredentialsPanel</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Choose a name, type the PIN and press Enter; or scan your own badge.</source>
        <translation>Choisissez un nom, tapez le PIN et Entrée&#x202f;; ou scannez votre propre badge.</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Retour  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskMenu</name>
    <message>
        <source>Read a picture …</source>
        <translation>Lire une image…</translation>
    </message>
    <message>
        <source>Printer and badges</source>
        <translation>Imprimante et badges</translation>
    </message>
    <message>
        <source>Badge studio</source>
        <translation>Studio de badges</translation>
    </message>
    <message>
        <source>Self-service kiosk</source>
        <translation>Borne libre-service</translation>
    </message>
    <message>
        <source>Guest screen</source>
        <translation>Écran des invités</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Sign out / change operator</source>
        <translation>Se déconnecter / changer d’opérateur</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>Verrouiller ce guichet</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>Billets d’exemple</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskPage</name>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Only by key: Ctrl+Shift+L</source>
        <translation>Seulement au clavier&#xa0;: Ctrl+Maj+L</translation>
    </message>
    <message>
        <source>After %1 min without a touch</source>
        <translation>Après %1 min sans activité</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Les cacher</translation>
    </message>
    <message>
        <source>Show a part, to compare: %1 · %2</source>
        <translation>En montrer une partie, pour comparer&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>Show them whole</source>
        <translation>Les montrer en entier</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>La langue du système</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>All is well: %1 journal records were checked.</source>
        <translation>Tout va bien&#xa0;: %1 enregistrements du journal ont été vérifiés.</translation>
    </message>
    <message>
        <source>%1 journal records were checked, and something is wrong. Make a copy of the event file before you go on.</source>
        <translation>%1 enregistrements du journal ont été vérifiés, et quelque chose ne va pas. Faites une copie du fichier d’événement avant de continuer.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce guichet</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>Nom du guichet</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Phone and e-mail, at every desk</source>
        <translation>Téléphone et e-mail, à chaque guichet</translation>
    </message>
    <message>
        <source>for example: Main entrance 2</source>
        <translation>par exemple&#xa0;: Entrée principale 2</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Set up on one page</source>
        <translation>Régler sur une seule page</translation>
    </message>
    <message>
        <source>Forget the PIN of this desk</source>
        <translation>Oublier le PIN de ce guichet</translation>
    </message>
    <message>
        <source>Start the self-service kiosk</source>
        <translation>Démarrer la borne libre-service</translation>
    </message>
    <message>
        <source>Choose another PIN for the kiosk</source>
        <translation>Choisir un autre PIN pour la borne</translation>
    </message>
    <message>
        <source>Check the event file</source>
        <translation>Vérifier le fichier d’événement</translation>
    </message>
    <message>
        <source>Checking … (records: %1)</source>
        <translation>Vérification… (enregistrements&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorButton</name>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Which doors are served here (F3)</source>
        <translation>Portes gérées ici (F3)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorForm</name>
    <message>
        <source>%1 is skipped: the clocks are put forward then. %2 is taken.</source>
        <translation>%1 n’existe pas&#xa0;: l’heure avance alors. %2 est retenu.</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The first time is taken.</source>
        <translation>%1 vient deux fois&#xa0;: l’heure recule alors. La première fois est retenue.</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The second time is taken.</source>
        <translation>%1 vient deux fois&#xa0;: l’heure recule alors. La seconde fois est retenue.</translation>
    </message>
    <message>
        <source>Give the door a name, for example “Main hall”.</source>
        <translation>Donnez un nom à la porte, par exemple «&#x202f;Grande salle&#x202f;».</translation>
    </message>
    <message>
        <source>Another door has this name. Choose a different one.</source>
        <translation>Une autre porte a ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The door closes before it opens. Correct one of the two times.</source>
        <translation>La porte ferme avant d’ouvrir. Corrigez l’une des deux heures.</translation>
    </message>
    <message>
        <source>Nobody is welcome at this door. Tick at least one ticket type.</source>
        <translation>Personne n’est admis à cette porte. Cochez au moins un type de billet.</translation>
    </message>
    <message>
        <source>The rule of this door is not finished. Complete it, or remove what is not.</source>
        <translation>La règle de cette porte n’est pas finie. Complétez-la, ou retirez ce qui ne l’est pas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>Demandé d’abord</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Everyone on site</source>
        <translation>Tous les inscrits en présentiel</translation>
    </message>
    <message>
        <source>Welcomed ticket types</source>
        <translation>Types de billet admis</translation>
    </message>
    <message>
        <source>Only so many people at once</source>
        <translation>Limiter le nombre de personnes présentes</translation>
    </message>
    <message>
        <source>People at most</source>
        <translation>Personnes au plus</translation>
    </message>
    <message>
        <source>Once: nobody comes in again</source>
        <translation>Une fois&#xa0;: personne n’entre de nouveau</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Again after each exit</source>
        <translation>De nouveau après chaque sortie</translation>
    </message>
    <message>
        <source>As often as they like</source>
        <translation>Autant qu’on veut</translation>
    </message>
    <message>
        <source>Scanned again means leaving</source>
        <translation>Un nouveau scan vaut sortie</translation>
    </message>
    <message>
        <source>Without the hub</source>
        <translation>Sans le hub</translation>
    </message>
    <message>
        <source>Let people in as usual</source>
        <translation>Laisser entrer comme d’habitude</translation>
    </message>
    <message>
        <source>Ask the person at the desk</source>
        <translation>Demander à la personne au guichet</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>Ne laisser entrer personne</translation>
    </message>
    <message>
        <source>Seats of each desk without the hub</source>
        <translation>Places par guichet sans le hub</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPage</name>
    <message>
        <source>People came to this door already, so it stays. Let it close earlier instead.</source>
        <translation>Des personnes sont déjà passées à cette porte, elle reste donc. Avancez plutôt son heure de fermeture.</translation>
    </message>
    <message>
        <source>The door %1 is removed.</source>
        <translation>La porte %1 est retirée.</translation>
    </message>
    <message>
        <source>The door %1 is changed.</source>
        <translation>La porte %1 est modifiée.</translation>
    </message>
    <message>
        <source>Go back without saving?</source>
        <translation>Revenir sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>What you changed of this door would be lost.</source>
        <translation>Vos modifications de cette porte seraient perdues.</translation>
    </message>
    <message>
        <source>Yes, do not save</source>
        <translation>Oui, ne pas enregistrer</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The door is not saved.</source>
        <translation>La porte n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Les heures sont celles de %1.</translation>
    </message>
    <message>
        <source>Add a door</source>
        <translation>Ajouter une porte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The same again for another time</source>
        <translation>La même pour une autre heure</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPanel</name>
    <message>
        <source>Which door is served here?</source>
        <translation>Quelle porte gérez-vous ici&#x202f;?</translation>
    </message>
    <message>
        <source>Touch a door, or its box for several; the keys are ↑ ↓, space and Enter.</source>
        <translation>Touchez une porte, ou sa case pour plusieurs&#x202f;; les touches sont ↑ ↓, espace et Entrée.</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Draft</name>
    <message>
        <source>Name the copy</source>
        <translation>Nommer la copie</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementList</name>
    <message>
        <source>Elements, the front one first</source>
        <translation>Éléments, celui de devant en premier</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementNames</name>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Company and event</source>
        <translation>Société et événement</translation>
    </message>
    <message>
        <source>Company and title</source>
        <translation>Société et fonction</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Logo place</source>
        <translation>Emplacement du logo</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>Pastille</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Filet</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code de billet</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldNames</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Type de billet</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code de billet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Number in the batch</source>
        <translation>Numéro dans le lot</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldText</name>
    <message>
        <source>Insert a field of the person</source>
        <translation>Insérer un champ de la personne</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FindBar</name>
    <message>
        <source>Name, company, phone or code  (F2)</source>
        <translation>Nom, société, téléphone ou code  (F2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Walk-in  F12</source>
        <translation>Sans inscription  F12</translation>
    </message>
    <message>
        <source>Register somebody who has no registration</source>
        <translation>Inscrire quelqu’un qui n’a pas d’inscription</translation>
    </message>
    <message>
        <source>Leaving  F8</source>
        <translation>Sortie  F8</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>Mode sortie</translation>
    </message>
    <message>
        <source>Picture  F4</source>
        <translation>Image  F4</translation>
    </message>
    <message>
        <source>Read a ticket from a picture</source>
        <translation>Lire un billet dans une image</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::GreetingPage</name>
    <message>
        <source>Welcome!</source>
        <translation>Bienvenue&#x202f;!</translation>
    </message>
    <message>
        <source>This is what your badge will say.</source>
        <translation>Voici ce que dira votre badge.</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Imprimer mon badge</translation>
    </message>
    <message>
        <source>Change name or company</source>
        <translation>Modifier le nom ou la société</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Aide  F1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>The guide does not have this word.</source>
        <translation>Le guide ne contient pas ce mot.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HistoryPage</name>
    <message>
        <source>All desks</source>
        <translation>Tous les guichets</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Personne n’est trouvé.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Nothing was refused yet.</source>
        <translation>Rien n’a encore été refusé.</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>Scans refusés par raison</translation>
    </message>
    <message>
        <source>%1 ×  %2</source>
        <translation>%1 ×  %2</translation>
    </message>
    <message>
        <source>%1 The last time: %2, %3.</source>
        <translation>%1 La dernière fois&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Find a person …</source>
        <translation>Chercher une personne…</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Ce qui s’est passé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>What was refused again and again</source>
        <translation>Ce qui a été refusé plusieurs fois</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubAttempts</name>
    <message>
        <source>Not finished</source>
        <translation>Pas terminé</translation>
    </message>
    <message>
        <source>The program was stopped while these people stood at the door. Finish, if they went in; abandon, if they did not.</source>
        <translation>Le programme s’est arrêté pendant que ces personnes étaient à la porte. Terminez si elles sont entrées&#x202f;; abandonnez sinon.</translation>
    </message>
    <message>
        <source>Abandon: they are not in</source>
        <translation>Abandonner&#xa0;: pas à l’intérieur</translation>
    </message>
    <message>
        <source>Finish: they are in</source>
        <translation>Terminer&#xa0;: à l’intérieur</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubConflicts</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>let-in-twice</source>
        <translation>entres-deux-fois</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Let in twice: %1 to see to</source>
        <translation>Entrés deux fois&#xa0;: %1 à traiter</translation>
    </message>
    <message>
        <source>Let in twice: all seen to</source>
        <translation>Entrés deux fois&#xa0;: tout est traité</translation>
    </message>
    <message>
        <source>Two desks that could not ask each other let the same ticket in. Look for both people; then say that it is seen to.</source>
        <translation>Deux guichets qui ne pouvaient pas se consulter ont laissé entrer le même billet. Cherchez les deux personnes, puis indiquez que c’est traité.</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Entrés deux fois</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Enregistrer la liste …</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Traité</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubDesks</name>
    <message>
        <source>Revoke %1? The hub takes nothing from it any more, and it cannot come back: that computer would have to join again.</source>
        <translation>Exclure %1&#x202f;? Le hub n’en accepte plus rien et il n’y a pas de retour&#xa0;: cet ordinateur devrait rejoindre de nouveau.</translation>
    </message>
    <message>
        <source>Yes, revoke</source>
        <translation>Oui, exclure</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, garder</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Guichets</translation>
    </message>
    <message>
        <source>Revoke the chosen desk …</source>
        <translation>Exclure le guichet choisi …</translation>
    </message>
    <message>
        <source>For a computer that was lost or stolen</source>
        <translation>Pour un ordinateur perdu ou volé</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubInvitation</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Another desk joins</source>
        <translation>Un autre guichet</translation>
    </message>
    <message>
        <source>Install Lanyard on the other computer, then show it the join code.</source>
        <translation>Installez Lanyard sur l’autre ordinateur, puis montrez-lui le code d’accès.</translation>
    </message>
    <message>
        <source>On the other computer: “Join a hub”, then scan this picture or paste the text. Whoever has it can read the whole event: show it to your own desks only.</source>
        <translation>Sur l’autre ordinateur&#xa0;: «&#x202f;Rejoindre un hub&#x202f;», puis scannez cette image ou collez le texte. Qui possède ce code peut lire tout l’événement&#xa0;: ne le montrez qu’à vos propres guichets.</translation>
    </message>
    <message>
        <source>Join code as a picture</source>
        <translation>Code d’accès en image</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Let another desk join</source>
        <translation>Ajouter un guichet</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubPage</name>
    <message>
        <source>This event is being shared.</source>
        <translation>Cet événement est en cours de partage.</translation>
    </message>
    <message>
        <source>Take this desk off the hub? Its check-ins stay here, and the other desks learn no more of them.</source>
        <translation>Retirer ce guichet du hub&#x202f;? Ses pointages restent ici et les autres guichets n’en apprennent plus rien.</translation>
    </message>
    <message>
        <source>Yes, take it off</source>
        <translation>Oui, retirer</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Non, rester</translation>
    </message>
    <message>
        <source>Save the exchange file</source>
        <translation>Enregistrer le fichier d’échange</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>echange</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange)</source>
        <translation>Fichiers d’échange (*.lanyard-exchange)</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>Ouvrir un fichier d’échange</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>Fichiers d’échange (*.lanyard-exchange);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sans réseau</translation>
    </message>
    <message>
        <source>Write what this desk knows to a file on a USB stick, and take it in at another desk; then the other way round. It may be done as often as you like.</source>
        <translation>Écrivez ce que ce guichet sait dans un fichier sur une clé USB et lisez-le à un autre guichet&#x202f;; puis l’inverse. Autant de fois que vous voulez.</translation>
    </message>
    <message>
        <source>Take in from a file …</source>
        <translation>Lire un fichier …</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>Écrire un fichier …</translation>
    </message>
    <message>
        <source>Take this desk off the hub …</source>
        <translation>Retirer ce guichet du hub …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubSharing</name>
    <message>
        <source>Type the address of the database first.</source>
        <translation>Saisissez d’abord l’adresse de la base de données.</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Plusieurs guichets</translation>
    </message>
    <message>
        <source>This event is on this computer only. Other desks can share it through a PostgreSQL database that all of them reach, the hub. Every desk goes on working without it, too.</source>
        <translation>Cet événement n’est que sur cet ordinateur. D’autres guichets peuvent le partager par une base de données PostgreSQL que tous atteignent&#xa0;: le hub. Chaque guichet continue aussi sans lui.</translation>
    </message>
    <message>
        <source>postgresql://name:password@host/database</source>
        <translation>postgresql://nom:motdepasse@serveur/base</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse de la base de données</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Share this event</source>
        <translation>Partager cet événement</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubView</name>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>People a minute</source>
        <translation>Personnes par minute</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::IdlePanel</name>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Scan whoever leaves</source>
        <translation>Scannez qui sort</translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation>Scannez un billet</translation>
    </message>
    <message>
        <source>Hold the ticket under the scanner</source>
        <translation>Tenez le billet sous le scanner</translation>
    </message>
    <message>
        <source>or show it to the camera</source>
        <translation>ou montrez-le à la caméra</translation>
    </message>
    <message>
        <source>or drop a picture of it here</source>
        <translation>ou déposez ici une image du billet</translation>
    </message>
    <message>
        <source>or type a name, company or phone number</source>
        <translation>ou tapez un nom, une société ou un téléphone</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportColumnsStep</name>
    <message>
        <source>Kept as further fields: %1</source>
        <translation>Gardés comme autres champs&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Which column is what? Fields with * are needed.</source>
        <translation>Quelle colonne est quoi&#x202f;? Les champs avec * sont nécessaires.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportEncodings</name>
    <message>
        <source>Which line shows the names as they should be? Choose it.</source>
        <translation>Quelle ligne montre les noms comme il faut&#x202f;? Choisissez-la.</translation>
    </message>
    <message>
        <source>The letters are read as %1.</source>
        <translation>Les lettres sont lues comme %1.</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>Ce n’est pas bon&#x202f;?</translation>
    </message>
    <message>
        <source>Names of this file in each encoding</source>
        <translation>Noms de ce fichier dans chaque encodage</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportFileStep</name>
    <message>
        <source>Choose the export of your ticket site</source>
        <translation>Choisissez l’export de votre billetterie</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Exports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Personne n’est encore inscrit.</translation>
    </message>
    <message>
        <source>Registered now: %1 on site, %2 online only.</source>
        <translation>Inscrits maintenant&#xa0;: %1 en présentiel, %2 en ligne seulement.</translation>
    </message>
    <message>
        <source>%1 Cancelled: %2.</source>
        <translation>%1 Annulés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Drop the export file of your ticket site here, or choose it. Lanyard looks into it first and stores nothing until you say so.</source>
        <translation>Déposez ici le fichier d’export de votre billetterie, ou choisissez-le. Lanyard l’examine d’abord et n’enregistre rien avant votre accord.</translation>
    </message>
    <message>
        <source>CSV, Excel or OpenDocument file</source>
        <translation>Fichier CSV, Excel ou OpenDocument</translation>
    </message>
    <message>
        <source>Export file</source>
        <translation>Fichier d’export</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportLookStep</name>
    <message>
        <source>%1 is a file of the kind %2.</source>
        <translation>%1 est un fichier de type %2.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Tout recommencer</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Not recognised: choose</source>
        <translation>Non reconnu&#xa0;: choisissez</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportQuestionsStep</name>
    <message>
        <source>%1 further words stand there, and their rows are left out. Go back: is the status in another column?</source>
        <translation>%1 autres mots s’y trouvent, et leurs lignes sont omises. Revenez en arrière&#xa0;: le statut est-il dans une autre colonne&#x202f;?</translation>
    </message>
    <message>
        <source>(no status)</source>
        <translation>(pas de statut)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, in 1 row</source>
        <translation>%1, dans 1 ligne</translation>
    </message>
    <message>
        <source>%1, in %2 rows</source>
        <translation>%1, dans %2 lignes</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there is 1 person more than rows.</source>
        <translation>Certaines lignes représentent plusieurs personnes&#xa0;: il y a 1 personne de plus que de lignes.</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there are %1 people more than rows.</source>
        <translation>Certaines lignes représentent plusieurs personnes&#xa0;: il y a %1 personnes de plus que de lignes.</translation>
    </message>
    <message>
        <source>Lanyard does not know these words in the status column. What do they mean? Nobody is let in on a guess.</source>
        <translation>Lanyard ne connaît pas ces mots de la colonne du statut. Que veulent-ils dire&#x202f;? Personne n’entre sur une supposition.</translation>
    </message>
    <message>
        <source>Please choose …</source>
        <translation>Choisissez…</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>omettre ces lignes</translation>
    </message>
    <message>
        <source>Register each person</source>
        <translation>Inscrire chaque personne</translation>
    </message>
    <message>
        <source>One registration a row</source>
        <translation>Une inscription par ligne</translation>
    </message>
    <message>
        <source>Several people on one row</source>
        <translation>Plusieurs personnes sur une ligne</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportRemovalQuestion</name>
    <message>
        <source>Really cancel %1 registrations?</source>
        <translation>Vraiment annuler %1 inscriptions&#x202f;?</translation>
    </message>
    <message>
        <source>These people are not in the file, and will not be let in any more. That is many: is this the whole export?</source>
        <translation>Ces personnes ne sont pas dans le fichier, et n’entreront plus. C’est beaucoup&#xa0;: est-ce bien l’export entier&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, cancel these %1 registrations</source>
        <translation>Oui, annuler ces %1 inscriptions</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
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
        <translation>Omises</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquantes</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Cancel those that are missing from this file</source>
        <translation>Annuler celles qui manquent dans ce fichier</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportStepLine</name>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce correct&#x202f;?</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’import</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::InventedBadge</name>
    <message>
        <source>Sample Company</source>
        <translation>Société d’exemple</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingénieure</translation>
    </message>
    <message>
        <source>Sample Conference</source>
        <translation>Conférence d’exemple</translation>
    </message>
    <message>
        <source>Main hall</source>
        <translation>Grande salle</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::JoinForm</name>
    <message>
        <source>The join code comes first: paste it, or scan it.</source>
        <translation>Le code d’accès d’abord&#xa0;: collez-le ou scannez-le.</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Rejoindre un hub</translation>
    </message>
    <message>
        <source>On a desk that has the event: Office → Hub → “Let another desk join”. Scan the picture that comes up, or paste the text below it. Everything about the event then comes to this computer.</source>
        <translation>À un guichet qui a l’événement&#xa0;: Bureau → Hub → «&#x202f;Ajouter un guichet&#x202f;». Scannez l’image qui apparaît ou collez le texte en dessous. Tout ce qui concerne l’événement arrive alors sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Arrêter la caméra</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Scanner avec la caméra</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>Ouvrir un fichier d’échange</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>Fichiers d’échange (*.lanyard-exchange);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>From an exchange file …</source>
        <translation>D’un fichier d’échange …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Keypad</name>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Lettres accentuées</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskPanel</name>
    <message>
        <source>Your number for the desk</source>
        <translation>Votre numéro pour le guichet</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskView</name>
    <message>
        <source>Please go to the desk. Somebody there will help you.</source>
        <translation>Veuillez aller au guichet. Quelqu’un vous y aidera.</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Bienvenue&#x202f;!</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>Vous pouvez entrer.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>Au revoir&#x202f;!</translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation>Ce billet a déjà été utilisé</translation>
    </message>
    <message>
        <source>This is no ticket for this event</source>
        <translation>Ce n’est pas un billet pour cet événement</translation>
    </message>
    <message>
        <source>This ticket was replaced by a newer one</source>
        <translation>Ce billet a été remplacé par un plus récent</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>Ce billet est pour une autre entrée</translation>
    </message>
    <message>
        <source>Check-in is over</source>
        <translation>L’enregistrement est terminé</translation>
    </message>
    <message>
        <source>Check-in has not begun yet</source>
        <translation>L’enregistrement n’a pas encore commencé</translation>
    </message>
    <message>
        <source>This ticket is not valid today</source>
        <translation>Ce billet n’est pas valable aujourd’hui</translation>
    </message>
    <message>
        <source>One question is left to answer</source>
        <translation>Il reste une question sans réponse</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>Toutes les places sont prises</translation>
    </message>
    <message>
        <source>We cannot let you in with this ticket</source>
        <translation>Nous ne pouvons pas vous laisser entrer avec ce billet</translation>
    </message>
    <message>
        <source>Please show the code of your ticket, not another code.</source>
        <translation>Veuillez montrer le code de votre billet, pas un autre code.</translation>
    </message>
    <message>
        <source>This is your order. Please show the code of your own ticket.</source>
        <translation>C’est votre commande. Veuillez montrer le code de votre propre billet.</translation>
    </message>
    <message>
        <source>Please hold your ticket steady and try once more.</source>
        <translation>Veuillez tenir votre billet immobile et réessayer.</translation>
    </message>
    <message>
        <source>Your badge is being printed.</source>
        <translation>Votre badge est en cours d’impression.</translation>
    </message>
    <message>
        <source>Take your badge, please</source>
        <translation>Veuillez prendre votre badge</translation>
    </message>
    <message>
        <source>Your badge is not lost</source>
        <translation>Votre badge n’est pas perdu</translation>
    </message>
    <message>
        <source>You are checked in, but the printer needs help. Please get your badge at the desk.</source>
        <translation>Votre entrée est enregistrée, mais l’imprimante a besoin d’aide. Veuillez retirer votre badge au guichet.</translation>
    </message>
    <message>
        <source>We could not be sure who you are</source>
        <translation>Nous n’avons pas pu vous identifier avec certitude</translation>
    </message>
    <message>
        <source>Names cannot be typed here for some minutes</source>
        <translation>Pendant quelques minutes, on ne peut pas taper de nom ici</translation>
    </message>
    <message>
        <source>Please show your ticket, or go to the desk.</source>
        <translation>Veuillez montrer votre billet ou aller au guichet.</translation>
    </message>
    <message>
        <source>One ticket at a time, please</source>
        <translation>Un billet à la fois, s’il vous plaît</translation>
    </message>
    <message>
        <source>Show each ticket on its own.</source>
        <translation>Montrez chaque billet séparément.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>no event is open</source>
        <translation>aucun événement n’est ouvert</translation>
    </message>
    <message>
        <source>the event file cannot be written</source>
        <translation>le fichier d’événement ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the printer needs help</source>
        <translation>l’imprimante a besoin d’aide</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Veuillez aller au guichet</translation>
    </message>
    <message>
        <source>This kiosk takes a break. If you like, tell the desk: %1, %2.</source>
        <translation>Cette borne fait une pause. Si vous voulez, dites au guichet&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>We cannot check your ticket here now</source>
        <translation>Nous ne pouvons pas vérifier votre billet ici pour l’instant</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskWindow</name>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>We are not sure yet. Please look at both once more.</source>
        <translation>Nous n’en sommes pas encore sûrs. Veuillez vérifier les deux encore une fois.</translation>
    </message>
    <message>
        <source>Your badge prints by itself in %1 s.</source>
        <translation>Votre badge s’imprime tout seul dans %1 s.</translation>
    </message>
    <message>
        <source>Back to the start in %1 s.</source>
        <translation>Retour au début dans %1 s.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Your name, as you registered</source>
        <translation>Votre nom, comme à l’inscription</translation>
    </message>
    <message>
        <source>Your company, e-mail, or the last four digits of your phone</source>
        <translation>Votre société, votre e-mail ou les quatre derniers chiffres de votre téléphone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Find my registration</source>
        <translation>Trouver mon inscription</translation>
    </message>
    <message>
        <source>What shall your badge say?</source>
        <translation>Que doit dire votre badge&#x202f;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Imprimer mon badge</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LeavePage</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>Pour l’équipe&#xa0;: quitter la borne</translation>
    </message>
    <message>
        <source>Type the PIN of the kiosk, or scan the badge of a desk lead.</source>
        <translation>Tapez le PIN de la borne ou scannez le badge d’un responsable.</translation>
    </message>
    <message>
        <source>For staff: choose a PIN</source>
        <translation>Pour l’équipe&#xa0;: choisir un PIN</translation>
    </message>
    <message>
        <source>Without it nobody leaves the kiosk. At least four digits.</source>
        <translation>Sans lui, personne ne quitte la borne. Au moins quatre chiffres.</translation>
    </message>
    <message>
        <source>For staff: the same PIN again</source>
        <translation>Pour l’équipe&#xa0;: le même PIN encore une fois</translation>
    </message>
    <message>
        <source>So that it is certain what you typed.</source>
        <translation>Pour être sûr de ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>That is not it. Please try again.</source>
        <translation>Ce n’est pas cela. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait five minutes.</source>
        <translation>Trop de PIN erronés. Veuillez attendre cinq minutes.</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>C’étaient deux PIN différents. Veuillez en choisir un de nouveau.</translation>
    </message>
    <message>
        <source>Four digits or more, please.</source>
        <translation>Quatre chiffres ou plus, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LinesForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>Line of text</source>
        <translation>Ligne de texte</translation>
    </message>
    <message>
        <source>Share of the room</source>
        <translation>Part de la place</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>Monter cette ligne</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ListsPage</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
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
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 est enregistré, avec 1 ligne.</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 est enregistré, avec %2 lignes.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>Lignes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>Only rows with …</source>
        <translation>Seulement les lignes avec…</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation>Seulement les lignes avec ces mots</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LoadBar</name>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 enregistrements sur %2</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LockWindow</name>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>Un PIN a au moins quatre chiffres.</translation>
    </message>
    <message>
        <source>These two were not the same. Choose a PIN again.</source>
        <translation>Les deux n’étaient pas identiques. Choisissez de nouveau un PIN.</translation>
    </message>
    <message>
        <source>This is not the PIN of this desk.</source>
        <translation>Ce n’est pas le PIN de ce guichet.</translation>
    </message>
    <message>
        <source>Wrong too often. Try again in %1 s.</source>
        <translation>Trop d’erreurs. Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>This desk is locked: the scan did nothing. Unlock it first.</source>
        <translation>Ce guichet est verrouillé&#xa0;: le scan n’a rien fait. Déverrouillez-le d’abord.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <translation>%1 – verrouillé</translation>
    </message>
    <message>
        <source>Whoever unlocks this desk is signed in. Scans do nothing until then.</source>
        <translation>Qui déverrouille ce guichet est connecté. D’ici là, les scans ne font rien.</translation>
    </message>
    <message>
        <source>Choose a PIN for this desk</source>
        <translation>Choisissez un PIN pour ce guichet</translation>
    </message>
    <message>
        <source>With it the desk is locked now and unlocked again. Do not forget it.</source>
        <translation>Il verrouille le guichet maintenant et le déverrouille ensuite. Ne l’oubliez pas.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même PIN encore une fois</translation>
    </message>
    <message>
        <source>Then the desk is locked.</source>
        <translation>Ensuite, le guichet est verrouillé.</translation>
    </message>
    <message>
        <source>Type the PIN of this desk. Scans do nothing until then.</source>
        <translation>Tapez le PIN de ce guichet. D’ici là, les scans ne font rien.</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Retour  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LogPage</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>What happened to the program, its devices and its files. It holds no names, no ticket codes and no contacts: you may pass it on.</source>
        <translation>Ce qui est arrivé au programme, à ses appareils et à ses fichiers. Il ne contient ni noms, ni codes de billet, ni coordonnées&#xa0;: vous pouvez le transmettre.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Only troubles</source>
        <translation>Seulement les problèmes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Chercher dans le compte rendu</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation>Rien de ce genre ne s’est passé.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NewElement</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Lignes de texte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>Photo de la personne</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Band with text</source>
        <translation>Bandeau avec texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NewEventForm</name>
    <message>
        <source>Where the event file goes</source>
        <translation>Où va le fichier d’événement</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard)</source>
        <translation>Événements Lanyard (*.lanyard)</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Donnez un nom à l’événement.</translation>
    </message>
    <message>
        <source>The last day comes before the first. Correct one of the two.</source>
        <translation>Le dernier jour est avant le premier. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The event would last longer than a year. Correct one of the two days.</source>
        <translation>L’événement durerait plus d’un an. Corrigez l’un des deux jours.</translation>
    </message>
    <message>
        <source>Say where the event file should go.</source>
        <translation>Indiquez où doit aller le fichier d’événement.</translation>
    </message>
    <message>
        <source>The folder of the event file cannot be made. Choose another place.</source>
        <translation>Le dossier du fichier d’événement ne peut pas être créé. Choisissez un autre lieu.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>For the people in %1, which comes next.</source>
        <translation>Pour les personnes de %1, qui vient ensuite.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>Créer l’événement</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NumbersPage</name>
    <message>
        <source>Whole event</source>
        <translation>Tout l’événement</translation>
    </message>
    <message>
        <source>All doors</source>
        <translation>Toutes les portes</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>personnes admises</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>à l’intérieur</translation>
    </message>
    <message>
        <source>most at once</source>
        <translation>maximum à la fois</translation>
    </message>
    <message>
        <source>most at once, at %1</source>
        <translation>maximum à la fois, à %1</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>inscrits en présentiel</translation>
    </message>
    <message>
        <source>confirmed, not here yet</source>
        <translation>confirmés, pas encore là</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>visiteurs sans inscription</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>scans refusés</translation>
    </message>
    <message>
        <source>Nobody has been admitted yet.</source>
        <translation>Personne n’a encore été admis.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>How full it is now</source>
        <translation>Remplissage actuel</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>Par porte</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>Par type de billet</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 par minute</translation>
    </message>
    <message>
        <source>By desk, and how fast while people came</source>
        <translation>Par guichet, et à quelle cadence pendant les arrivées</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Scans refusés</translation>
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
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Writing … (rows: %1)</source>
        <translation>Écriture… (lignes&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 est enregistré, avec 1 ligne.</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 est enregistré, avec %2 lignes.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>in 10 minutes (left)</source>
        <translation>par 10 minutes (à gauche)</translation>
    </message>
    <message>
        <source>by then (right)</source>
        <translation>cumul (à droite)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Who came …</source>
        <translation>Qui est venu…</translation>
    </message>
    <message>
        <source>Who did not come …</source>
        <translation>Qui n’est pas venu…</translation>
    </message>
    <message>
        <source>Who is not in yet, to tick on paper …</source>
        <translation>Qui n’est pas encore entré, à cocher sur papier…</translation>
    </message>
    <message>
        <source>Doors …</source>
        <translation>Portes…</translation>
    </message>
    <message>
        <source>Journal …</source>
        <translation>Journal…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeSections</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeWindow</name>
    <message>
        <source>Close the office?</source>
        <translation>Fermer le bureau&#x202f;?</translation>
    </message>
    <message>
        <source>It stays as it is until the office is opened again.</source>
        <translation>Tout reste tel quel jusqu’à la réouverture du bureau.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Oui, le fermer</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <translation>%1 – Bureau</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorForm</name>
    <message>
        <source>Give the operator a name.</source>
        <translation>Donnez un nom à l’opérateur.</translation>
    </message>
    <message>
        <source>Give the operator a PIN.</source>
        <translation>Donnez un PIN à l’opérateur.</translation>
    </message>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>Un PIN a au moins 4 caractères.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type them again.</source>
        <translation>Les deux PIN ne sont pas les mêmes. Tapez-les de nouveau.</translation>
    </message>
    <message>
        <source>Nobody has this badge. Scan it again, or leave it out.</source>
        <translation>Personne n’a ce badge. Scannez-le de nouveau, ou laissez vide.</translation>
    </message>
    <message>
        <source>Signs in by PIN only.</source>
        <translation>Se connecte par PIN seulement.</translation>
    </message>
    <message>
        <source>Nobody has this badge.</source>
        <translation>Personne n’a ce badge.</translation>
    </message>
    <message>
        <source>The badge of %1 signs in, too.</source>
        <translation>Le badge de %1 permet aussi de se connecter.</translation>
    </message>
    <message>
        <source>A badge signs in, too. Another one takes its place.</source>
        <translation>Un badge permet aussi de se connecter. Un autre prendra sa place.</translation>
    </message>
    <message>
        <source>Scan a badge if it is to sign in, too.</source>
        <translation>Scannez un badge s’il doit aussi permettre de se connecter.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Le même de nouveau</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Code du badge</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>4 characters or more</source>
        <translation>4 caractères ou plus</translation>
    </message>
    <message>
        <source>No badge any more</source>
        <translation>Plus de badge</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorsPage</name>
    <message>
        <source>What you typed about an operator is not saved.</source>
        <translation>Ce que vous avez tapé sur un opérateur n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>What they did stays in the journal under their name.</source>
        <translation>Ce que cette personne a fait reste dans le journal sous son nom.</translation>
    </message>
    <message>
        <source>This cannot be undone: to come back they need a new PIN.</source>
        <translation>C’est irréversible&#xa0;: pour revenir, il faut un nouveau PIN.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Oui, retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN or badge.</source>
        <translation>%1. Se connecte par PIN ou badge.</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN.</source>
        <translation>%1. Se connecte par PIN.</translation>
    </message>
    <message>
        <source>Nobody is listed: whoever sits at a desk may do everything. Once there is an organiser, everybody signs in with a PIN or a badge.</source>
        <translation>La liste est vide&#xa0;: toute personne à un guichet peut tout faire. Dès qu’il y a un organisateur, chacun se connecte par PIN ou par badge.</translation>
    </message>
    <message>
        <source>Everybody may scan. A lead may also override, take back late and mark as paid; an organiser may do everything.</source>
        <translation>Tout le monde peut scanner. Un responsable peut aussi déroger, annuler après coup et marquer comme payé&#x202f;; un organisateur peut tout faire.</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OutcomeWords</name>
    <message>
        <source>Taken back</source>
        <translation>Pointage annulé</translation>
    </message>
    <message>
        <source>The check-in of %1 at %2 counts no longer.</source>
        <translation>Le pointage de %1 à %2 ne compte plus.</translation>
    </message>
    <message>
        <source>Scan the next ticket</source>
        <translation>Scannez le billet suivant</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>They are not checked in.</source>
        <translation>Cette personne n’est pas pointée.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Print the badge (F5), or scan the next ticket</source>
        <translation>Imprimez le badge (F5), ou scannez le billet suivant</translation>
    </message>
    <message>
        <source>Has another ticket now</source>
        <translation>A maintenant un autre billet</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>La note est gardée</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nouveau badge</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>L’ancien billet et l’ancien badge ne permettent plus d’entrer.</translation>
    </message>
    <message>
        <source>Give them the new badge from the printer</source>
        <translation>Donnez le nouveau badge sorti de l’imprimante</translation>
    </message>
    <message>
        <source>No printer here: have it printed at another desk</source>
        <translation>Pas d’imprimante ici&#xa0;: faites imprimer à un autre guichet</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>Un autre badge</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give them the badge from the printer</source>
        <translation>Donnez le badge sorti de l’imprimante</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>Aucune porte ne laisse plus entrer cette personne.</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Blocage levé</translation>
    </message>
    <message>
        <source>They are not checked in by that.</source>
        <translation>Cela ne pointe pas la personne.</translation>
    </message>
    <message>
        <source>Scan their ticket</source>
        <translation>Scannez son billet</translation>
    </message>
    <message>
        <source>%1 checked in</source>
        <translation>Pointés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Laissez entrer</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <translation>Non admis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Let in the others; scan these one by one</source>
        <translation>Laissez entrer les autres&#x202f;; scannez ceux-ci un par un</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewPage</name>
    <message>
        <source>came in today</source>
        <translation>entrés aujourd’hui</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>à l’intérieur</translation>
    </message>
    <message>
        <source>come in a minute now</source>
        <translation>entrées par minute maintenant</translation>
    </message>
    <message>
        <source>refused in the last hour</source>
        <translation>refus dans la dernière heure</translation>
    </message>
    <message>
        <source>Nothing needs anybody.</source>
        <translation>Rien à traiter.</translation>
    </message>
    <message>
        <source>To look after: %1</source>
        <translation>À traiter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (fermée)</translation>
    </message>
    <message>
        <source>%1 of %2, %3 inside</source>
        <translation>%1 sur %2, %3 à l’intérieur</translation>
    </message>
    <message>
        <source>Doors: who came of who is expected</source>
        <translation>Portes&#xa0;: venus sur attendus</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1, the last at %2</source>
        <translation>%1, le dernier à %2</translation>
    </message>
    <message>
        <source>Desks today</source>
        <translation>Guichets aujourd’hui</translation>
    </message>
    <message>
        <source>%1 Badges waiting: %2.</source>
        <translation>%1 Badges en attente&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Looking at the printers …</source>
        <translation>Recherche des imprimantes…</translation>
    </message>
    <message>
        <source>No printer is known here.</source>
        <translation>Aucune imprimante n’est connue ici.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Refused in the last hour, by reason</source>
        <translation>Refus dans la dernière heure, par raison</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Every badge</source>
        <translation>Tous les badges</translation>
    </message>
    <message>
        <source>Every refused scan</source>
        <translation>Tous les scans refusés</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewProblems</name>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>Le badge de %1 n’a pas été imprimé.</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out.</source>
        <translation>Personne ne sait si le badge de %1 est sorti.</translation>
    </message>
    <message>
        <source>Print it again when the printer is well.</source>
        <translation>Réimprimez-le quand l’imprimante va bien.</translation>
    </message>
    <message>
        <source>Ask at the desk, and print it again if it did not.</source>
        <translation>Demandez au guichet, et réimprimez-le s’il n’est pas sorti.</translation>
    </message>
    <message>
        <source>A guest wrote this at a kiosk, %1. Read it once.</source>
        <translation>Un invité a écrit ceci à une borne, %1. Lisez-le une fois.</translation>
    </message>
    <message>
        <source>A kiosk sent this guest to a desk, %1.</source>
        <translation>Une borne a envoyé cet invité à un guichet, %1.</translation>
    </message>
    <message>
        <source>No registrations were imported yet.</source>
        <translation>Aucune inscription n’a encore été importée.</translation>
    </message>
    <message>
        <source>Import the list of who may come.</source>
        <translation>Importez la liste des personnes qui peuvent venir.</translation>
    </message>
    <message>
        <source>The registrations are from %1 hours ago.</source>
        <translation>Les inscriptions datent d’il y a %1 heures.</translation>
    </message>
    <message>
        <source>If tickets are still sold, import the latest list.</source>
        <translation>Si des billets se vendent encore, importez la dernière liste.</translation>
    </message>
    <message>
        <source>Say which, under “Hub”.</source>
        <translation>Dites-le sous «&#x202f;Hub&#x202f;».</translation>
    </message>
    <message>
        <source>Desks that share the event</source>
        <translation>Guichets qui partagent l’événement</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PageForm</name>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 ppp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>A page of its own</source>
        <translation>Une page à part</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plié</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>What the printer leaves blank at this side</source>
        <translation>Ce que l’imprimante laisse vierge de ce côté</translation>
    </message>
    <message>
        <source>Black and white only</source>
        <translation>Noir et blanc seulement</translation>
    </message>
    <message>
        <source>Over the edge</source>
        <translation>Fond perdu</translation>
    </message>
    <message>
        <source>How far colour goes beyond the edge, so that no white line is left where it is cut</source>
        <translation>De combien la couleur dépasse le bord, pour qu’il ne reste pas de trait blanc à la coupe</translation>
    </message>
    <message>
        <source>Blank left</source>
        <translation>Vierge à gauche</translation>
    </message>
    <message>
        <source>Blank above</source>
        <translation>Vierge en haut</translation>
    </message>
    <message>
        <source>Blank right</source>
        <translation>Vierge à droite</translation>
    </message>
    <message>
        <source>Blank below</source>
        <translation>Vierge en bas</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PaperPage</name>
    <message>
        <source>The code %1 is not entered.</source>
        <translation>Le code %1 n’est pas saisi.</translation>
    </message>
    <message>
        <source>%1 is mistyped: its letters do not fit together. Compare it with the list.</source>
        <translation>%1 est mal saisi&#xa0;: ses lettres ne concordent pas. Comparez avec la liste.</translation>
    </message>
    <message>
        <source>Nobody has the code %1. Compare it with the list.</source>
        <translation>Personne n’a le code %1. Comparez avec la liste.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>not stored: in already since %1, at %2</source>
        <translation>non enregistré&#xa0;: déjà entré depuis %1, guichet %2</translation>
    </message>
    <message>
        <source>not let in: %1. Did they come in all the same?</source>
        <translation>non admis&#xa0;: %1. La personne est-elle quand même entrée&#x202f;?</translation>
    </message>
    <message>
        <source>stored, against the rule of the door</source>
        <translation>enregistré, contre la règle de la porte</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>ticked on the paper list</source>
        <translation>coché sur la liste papier</translation>
    </message>
    <message>
        <source>mistyped from the paper list</source>
        <translation>mal saisi depuis la liste papier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>%1 is saved: print it as often as you like.</source>
        <translation>%1 est enregistré&#xa0;: imprimez-le autant que vous voulez.</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>Liste papier</translation>
    </message>
    <message>
        <source>Type the code of everybody who is ticked, each with Enter. Door (F3) and time (F2) stay as they are.</source>
        <translation>Tapez le code de chaque personne cochée, chacun avec Entrée. La porte (F3) et l’heure (F2) restent telles quelles.</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Time of coming in</source>
        <translation>Heure d’entrée</translation>
    </message>
    <message>
        <source>Code on the list</source>
        <translation>Code sur la liste</translation>
    </message>
    <message>
        <source>What was entered, the latest first</source>
        <translation>Ce qui a été saisi, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Print the list (PDF) …</source>
        <translation>Imprimer la liste (PDF)…</translation>
    </message>
    <message>
        <source>Take the last back (F4)</source>
        <translation>Annuler le dernier (F4)</translation>
    </message>
    <message>
        <source>Let in (F6)</source>
        <translation>Laisser entrer (F6)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PartyPanel</name>
    <message>
        <source>Check in %1</source>
        <translation>Pointer %1</translation>
    </message>
    <message>
        <source>Who of the group is here?</source>
        <translation>Qui du groupe est là&#x202f;?</translation>
    </message>
    <message>
        <source>↑ ↓ and space, or touch, to untick</source>
        <translation>↑ ↓ et espace, ou touchez, pour décocher</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
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
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Whose badge is shown</source>
        <translation>À qui est le badge affiché</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonCard</name>
    <message>
        <source>Is this the person?</source>
        <translation>Est-ce la personne&#x202f;?</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Retour  Esc</translation>
    </message>
    <message>
        <source>Check in  Enter</source>
        <translation>Pointer  Entrée</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonDeedForm</name>
    <message>
        <source>Something has to be written here: it stays in the journal.</source>
        <translation>Il faut écrire quelque chose ici&#xa0;: cela reste dans le journal.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Let in …</source>
        <translation>Laisser entrer…</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Annuler le pointage…</translation>
    </message>
    <message>
        <source>Print badge …</source>
        <translation>Imprimer le badge…</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Paid …</source>
        <translation>Payé…</translation>
    </message>
    <message>
        <source>Ticket type …</source>
        <translation>Type de billet…</translation>
    </message>
    <message>
        <source>New code …</source>
        <translation>Nouveau code…</translation>
    </message>
    <message>
        <source>Block …</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>End the block …</source>
        <translation>Lever le blocage…</translation>
    </message>
    <message>
        <source>Without a reason the door decides as at every scan. With one it lets in, whatever it would say.</source>
        <translation>Sans raison, la porte décide comme à chaque scan. Avec une raison, elle laisse entrer, quoi qu’elle dise.</translation>
    </message>
    <message>
        <source>The admission counts no longer. It stays in the journal.</source>
        <translation>L’admission ne compte plus. Elle reste dans le journal.</translation>
    </message>
    <message>
        <source>There is a badge already: say why there is to be one more.</source>
        <translation>Il y a déjà un badge&#xa0;: dites pourquoi il en faut un de plus.</translation>
    </message>
    <message>
        <source>It comes out of the printer of this desk.</source>
        <translation>Il sort de l’imprimante de ce guichet.</translation>
    </message>
    <message>
        <source>No later import changes back what is written here.</source>
        <translation>Aucun import ultérieur ne revient sur ce qui est écrit ici.</translation>
    </message>
    <message>
        <source>It is read out at the next scan and has to be confirmed.</source>
        <translation>Elle s’affiche au prochain scan et doit être confirmée.</translation>
    </message>
    <message>
        <source>From now on the ticket counts as paid.</source>
        <translation>Désormais, le billet compte comme payé.</translation>
    </message>
    <message>
        <source>From now on the ticket is of this type.</source>
        <translation>Désormais, le billet est de ce type.</translation>
    </message>
    <message>
        <source>The code of now lets nobody in any more.</source>
        <translation>Le code actuel ne laisse plus entrer personne.</translation>
    </message>
    <message>
        <source>No door lets them in until the block is ended.</source>
        <translation>Aucune porte ne laisse entrer cette personne avant la levée du blocage.</translation>
    </message>
    <message>
        <source>They are let in again as before.</source>
        <translation>La personne entre de nouveau comme avant.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Type de billet</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Valider</translation>
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
        <translation>Entrée</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>valid, but not in the imported list yet</source>
        <translation>valable, mais pas encore dans la liste importée</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’à</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonPage</name>
    <message>
        <source>Something about a person is being done.</source>
        <translation>Une action sur une personne est en cours.</translation>
    </message>
    <message>
        <source>Nobody has this ticket any more.</source>
        <translation>Personne n’a plus ce billet.</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>Il n’y a pas d’admission à annuler.</translation>
    </message>
    <message>
        <source>This door asks a question first: let them in at a desk.</source>
        <translation>Cette porte pose d’abord une question&#xa0;: faites entrer à un guichet.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1, is in</source>
        <translation>%1, à l’intérieur</translation>
    </message>
    <message>
        <source>%1, not in yet</source>
        <translation>%1, pas encore à l’intérieur</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>What happened, the latest part of it</source>
        <translation>Ce qui s’est passé, la partie la plus récente</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>On the same order</source>
        <translation>Dans la même commande</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Ce qui s’est passé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureDialog</name>
    <message>
        <source>Pictures of tickets</source>
        <translation>Images de billets</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureForm</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>The column of the list that says where each person&apos;s photo is</source>
        <translation>La colonne de la liste qui dit où est la photo de chaque personne</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>Une image à vous</translation>
    </message>
    <message>
        <source>The photo of the person</source>
        <translation>La photo de la personne</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entière</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Remplie</translation>
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
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PlaceChecks</name>
    <message>
        <source>%1 goes beyond the page.</source>
        <translation>%1 dépasse de la page.</translation>
    </message>
    <message>
        <source>%1 lies where the printer cannot print.</source>
        <translation>%1 est là où l’imprimante ne peut pas imprimer.</translation>
    </message>
    <message>
        <source>%1 is too near to the edge: leave some white around it.</source>
        <translation>%1 est trop près du bord&#xa0;: laissez du blanc autour.</translation>
    </message>
    <message>
        <source>%1 has a colour, and this page is black and white only.</source>
        <translation>%1 a une couleur, et cette page est en noir et blanc seulement.</translation>
    </message>
    <message>
        <source>%1 has no file yet: choose one.</source>
        <translation>%1 n’a pas encore de fichier&#xa0;: choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PlaceForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From left</source>
        <translation>De gauche</translation>
    </message>
    <message>
        <source>From top</source>
        <translation>Du haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>for the list</source>
        <translation>pour la liste</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PresentGuest</name>
    <message>
        <source>Please check your badge</source>
        <translation>Veuillez vérifier votre badge</translation>
    </message>
    <message>
        <source>Please show your code</source>
        <translation>Veuillez montrer votre code</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrinterLine</name>
    <message>
        <source>Printer and badges (Ctrl+P)</source>
        <translation>Imprimante et badges (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrintingForm</name>
    <message>
        <source>Sending a test badge …</source>
        <translation>Envoi d’un badge d’essai…</translation>
    </message>
    <message>
        <source>Only when somebody asks for it</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>With the first check-in</source>
        <translation>Au premier pointage</translation>
    </message>
    <message>
        <source>With every check-in</source>
        <translation>À chaque pointage</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Twice, for holders with two pockets</source>
        <translation>Deux fois, pour porte-badges à deux poches</translation>
    </message>
    <message>
        <source>Badges wait for the first one</source>
        <translation>Les badges attendent la première</translation>
    </message>
    <message>
        <source>The desk is asked</source>
        <translation>Le guichet est interrogé</translation>
    </message>
    <message>
        <source>Badges go to the second one by themselves</source>
        <translation>Les badges vont d’eux-mêmes à la seconde</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation>%1, %2 × %3 mm</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>A test badge is on its way to %1. Look whether it comes out whole.</source>
        <translation>Un badge d’essai est en route vers %1. Regardez s’il sort entier.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>A badge is printed</source>
        <translation>Impression d’un badge</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Printer for this badge</source>
        <translation>Imprimante pour ce badge</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Seconde imprimante</translation>
    </message>
    <message>
        <source>If the first one is in trouble</source>
        <translation>Si la première a un problème</translation>
    </message>
    <message>
        <source>Labels on a new roll</source>
        <translation>Étiquettes par rouleau neuf</translation>
    </message>
    <message>
        <source>Again without a lead</source>
        <translation>Réimpression sans responsable</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>Aucun badge n’est imprimé ici</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La même</translation>
    </message>
    <message>
        <source>From the list, or an address such as socket://10.0.0.9:9100</source>
        <translation>De la liste, ou une adresse telle que socket://10.0.0.9:9100</translation>
    </message>
    <message>
        <source>Nobody counts them</source>
        <translation>Ne pas compter</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> × for each person</source>
        <translation> × pour chaque personne</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Imprimer un badge d’essai</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PropertyPanel</name>
    <message>
        <source>Change the page</source>
        <translation>Modifier la page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 éléments</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionField</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 (may stay open)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>Pour vous&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionForm</name>
    <message>
        <source>What is asked? Type the question.</source>
        <translation>Que demande-t-on&#x202f;? Tapez la question.</translation>
    </message>
    <message>
        <source>Type at least two answers to choose from, one on each line.</source>
        <translation>Tapez au moins deux réponses au choix, une par ligne.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Réponses au choix</translation>
    </message>
    <message>
        <source>Note for the volunteer</source>
        <translation>Note pour le bénévole</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Une par ligne</translation>
    </message>
    <message>
        <source>Nobody comes in without an answer</source>
        <translation>Personne n’entre sans réponse</translation>
    </message>
    <message>
        <source>Leave the question as it was</source>
        <translation>Laisser la question telle quelle</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionsEditor</name>
    <message>
        <source>Questions that are asked first</source>
        <translation>Questions posées d’abord</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RecentFiles</name>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>Its folder is not there: connect the drive it is on.</source>
        <translation>Son dossier n’est pas là&#xa0;: connectez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>The file itself stays (Delete)</source>
        <translation>Le fichier lui-même reste (Suppr)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RegistrationsPage</name>
    <message>
        <source>Registrations are being imported.</source>
        <translation>Des inscriptions sont en cours d’import.</translation>
    </message>
    <message>
        <source>The import of %1 is not finished.</source>
        <translation>L’import de %1 n’est pas fini.</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Importing … %1 rows</source>
        <translation>Import en cours… %1 lignes</translation>
    </message>
    <message>
        <source>Reading … %1 rows</source>
        <translation>Lecture… %1 lignes</translation>
    </message>
    <message>
        <source>Done: the registrations of %1 are stored.</source>
        <translation>Terminé&#xa0;: les inscriptions de %1 sont enregistrées.</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Le rapport est enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Which column holds “%1”? Choose it, or export the file again with it.</source>
        <translation>Quelle colonne contient «&#x202f;%1&#x202f;»&#x202f;? Choisissez-la, ou refaites l’export avec elle.</translation>
    </message>
    <message>
        <source>No column is known to hold “%1”. The next step asks for it.</source>
        <translation>Aucune colonne connue ne contient «&#x202f;%1&#x202f;». L’étape suivante la demande.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>No row of this file can be taken. Go back and check the columns.</source>
        <translation>Aucune ligne de ce fichier ne peut être importée. Revenez et vérifiez les colonnes.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
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
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RehearsalMark</name>
    <message>
        <source>Rehearsal: nobody is really checked in</source>
        <translation>Répétition&#xa0;: personne n’est réellement pointé</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ResultList</name>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Nobody found for %1</source>
        <translation>Aucun résultat pour %1</translation>
    </message>
    <message>
        <source>Try fewer letters, the company or the phone number.  Enter checks what you typed as a ticket code.</source>
        <translation>Essayez moins de lettres, la société ou le téléphone.  Entrée vérifie ce que vous avez tapé comme code de billet.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter shows the person   ·   Esc back</source>
        <translation>↑ ↓ choisir   ·   Entrée montre la personne   ·   Esc retour</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleConditionRow</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est vérifié</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Comment on compare</translation>
    </message>
    <message>
        <source>Choose the column, or type its header.</source>
        <translation>Choisissez la colonne, ou tapez son en-tête.</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>Indiquez à quoi comparer.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleEditor</name>
    <message>
        <source>Everybody who is welcome at this door comes in.</source>
        <translation>Toute personne admise à cette porte entre.</translation>
    </message>
    <message>
        <source>Who comes in here:</source>
        <translation>Qui entre ici&#xa0;:</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>La même, en texte</translation>
    </message>
    <message>
        <source>Rule as text</source>
        <translation>Règle en texte</translation>
    </message>
    <message>
        <source>This rule has groups in groups. It can be changed as text only.</source>
        <translation>Cette règle a des groupes dans des groupes. Elle ne peut être modifiée qu’en texte.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleGroupEdit</name>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>toutes celles-ci</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>l’une de celles-ci</translation>
    </message>
    <message>
        <source>How many of these must be so</source>
        <translation>Combien de celles-ci doivent être vraies</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleValueEdit</name>
    <message>
        <source>One of these, one a line</source>
        <translation>L’un de ceux-ci, un par ligne</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SampleTicketsWindow</name>
    <message>
        <source>Paid and confirmed</source>
        <translation>Payé et confirmé</translation>
    </message>
    <message>
        <source>Comes in.</source>
        <translation>Peut entrer.</translation>
    </message>
    <message>
        <source>A speaker</source>
        <translation>Un intervenant</translation>
    </message>
    <message>
        <source>Comes in, another badge.</source>
        <translation>Peut entrer, autre badge.</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Comes in. There is something to read.</source>
        <translation>Peut entrer. Il y a quelque chose à lire.</translation>
    </message>
    <message>
        <source>One of a group</source>
        <translation>Une personne d’un groupe</translation>
    </message>
    <message>
        <source>F7 lets the others in, too.</source>
        <translation>F7 laisse entrer aussi les autres.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>Stays out until it is paid.</source>
        <translation>N’entre pas avant le paiement.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Stays out.</source>
        <translation>N’entre pas.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>En ligne seulement</translation>
    </message>
    <message>
        <source>Watches from home, stays out.</source>
        <translation>Suit de chez soi, n’entre pas.</translation>
    </message>
    <message>
        <source>No ticket at all</source>
        <translation>Pas un billet</translation>
    </message>
    <message>
        <source>A code from somewhere else.</source>
        <translation>Un code venu d’ailleurs.</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>Billets d’exemple</translation>
    </message>
    <message>
        <source>Tickets to practise with</source>
        <translation>Billets pour s’exercer</translation>
    </message>
    <message>
        <source>Scan the code from this screen, or press the button. These people are invented: nobody is really checked in.</source>
        <translation>Scannez le code sur cet écran ou appuyez sur le bouton. Ces personnes sont inventées&#xa0;: personne n’est réellement pointé.</translation>
    </message>
    <message>
        <source>Kinds of tickets</source>
        <translation>Sortes de billets</translation>
    </message>
    <message>
        <source>Scan it for me</source>
        <translation>Scanner à ma place</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Begin the rehearsal again</source>
        <translation>Recommencer la répétition</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanLine</name>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>No code is on this badge: it cannot be scanned.</source>
        <translation>Aucun code sur ce badge&#xa0;: il ne peut pas être scanné.</translation>
    </message>
    <message>
        <source>Too small to scan: make the code at least %L1 mm wide.</source>
        <translation>Trop petit pour être scanné&#xa0;: donnez au code au moins %L1 mm de large.</translation>
    </message>
    <message>
        <source>This badge scans.</source>
        <translation>Ce badge se scanne.</translation>
    </message>
    <message>
        <source>This badge does not scan. Leave white around its code.</source>
        <translation>Ce badge ne se scanne pas. Laissez du blanc autour de son code.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanResult</name>
    <message>
        <source>Text: %1</source>
        <translation>Texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bytes: %1</source>
        <translation>Octets&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScannerForm</name>
    <message>
        <source>None: the scanner types like a keyboard</source>
        <translation>Aucun&#xa0;: le scanner tape comme un clavier</translation>
    </message>
    <message>
        <source>Scanner at a serial port</source>
        <translation>Scanner sur port série</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>Vitesse (bauds)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Suffix besides Enter</source>
        <translation>Suffixe hors Entrée</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>vide&#xa0;: aucun</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScannerPage</name>
    <message>
        <source>Seen at the desk:</source>
        <translation>Vu au guichet&#xa0;:</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved: print it at its real size.</source>
        <translation>%1 est enregistré&#xa0;: imprimez-le en taille réelle.</translation>
    </message>
    <message>
        <source>Scan something now</source>
        <translation>Scannez quelque chose</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>Cliquez ici pour tester un scanner</translation>
    </message>
    <message>
        <source>Nobody is checked in while this page is in front.</source>
        <translation>Personne n’est pointé tant que cette page est au premier plan.</translation>
    </message>
    <message>
        <source>Another window is in front: scans are for the door.</source>
        <translation>Une autre fenêtre est au premier plan&#xa0;: les scans servent à la porte.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Scanners</translation>
    </message>
    <message>
        <source>or type here and press Enter, to compare</source>
        <translation>ou tapez ici puis Entrée, pour comparer</translation>
    </message>
    <message>
        <source>Typed by hand, to compare</source>
        <translation>Tapé à la main, pour comparer</translation>
    </message>
    <message>
        <source>Printed test sheet</source>
        <translation>Feuille de test imprimée</translation>
    </message>
    <message>
        <source>Save the test sheet</source>
        <translation>Enregistrer la feuille de test</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>Comment il est connecté</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SetupWindow</name>
    <message>
        <source>On its way to %1.</source>
        <translation>En route vers %1.</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>La langue du système</translation>
    </message>
    <message>
        <source>Scan anything now</source>
        <translation>Scannez maintenant n’importe quoi</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>Cliquez ici pour tester un scanner</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Régler ce guichet</translation>
    </message>
    <message>
        <source>%1 – Set up this desk</source>
        <translation>%1 – Régler ce guichet</translation>
    </message>
    <message>
        <source>Everything works as it is: press Enter to begin. All of it can be changed later in the office.</source>
        <translation>Tout marche tel quel&#xa0;: appuyez sur Entrée pour commencer. Tout peut être modifié plus tard dans le bureau.</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>Nom du guichet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>None: badges are not printed here</source>
        <translation>Aucune&#xa0;: ici, on n’imprime pas de badges</translation>
    </message>
    <message>
        <source>Print a badge at the first admission</source>
        <translation>Imprimer un badge à la première admission</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Imprimer un badge d’essai</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Hear the sound of an admission</source>
        <translation>Écouter le son d’une admission</translation>
    </message>
    <message>
        <source>Doors of this desk</source>
        <translation>Portes de ce guichet</translation>
    </message>
    <message>
        <source>It only shows what arrives. Nobody is checked in on this page.</source>
        <translation>Montre seulement ce qui arrive. Personne n’est pointé sur cette page.</translation>
    </message>
    <message>
        <source>Begin to check in</source>
        <translation>Commencer à pointer</translation>
    </message>
    <message>
        <source>Another desk is called “%1”. This one got a name of its own; you can change it.</source>
        <translation>Un autre guichet s’appelle déjà « %1 ». Celui-ci a reçu un nom à lui ; vous pouvez le changer.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ShapeForm</name>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Coins arrondis</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
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
        <translation>sur %1 pointés ici</translation>
    </message>
    <message>
        <source>checked in at %1 doors</source>
        <translation>pointés à %1 portes</translation>
    </message>
    <message>
        <source>checked in here</source>
        <translation>pointés ici</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 à l’intérieur</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>Derniers arrivés</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Caméra éteinte</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SignInPanel</name>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 est connecté.</translation>
    </message>
    <message>
        <source>Everything that is done at this desk is written down with your name.</source>
        <translation>Tout ce qui est fait à ce guichet est noté avec votre nom.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menu  F10</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StartWindow</name>
    <message>
        <source>Open an event file</source>
        <translation>Ouvrir un fichier d’événement</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard);;All files (*)</source>
        <translation>Événements Lanyard (*.lanyard);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>Bienvenue dans Lanyard</translation>
    </message>
    <message>
        <source>Everything about an event is in one file. Which one is it?</source>
        <translation>Tout ce qui concerne un événement est dans un fichier. Lequel ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a .lanyard file, or drop it anywhere in this window.</source>
        <translation>Choisissez un fichier .lanyard, ou déposez-le n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Name and days. Or drop the spreadsheet with the registrations here.</source>
        <translation>Nom et jours. Ou déposez ici le tableau des inscriptions.</translation>
    </message>
    <message>
        <source>Rehearse with the sample event</source>
        <translation>S’exercer avec l’événement d’exemple</translation>
    </message>
    <message>
        <source>A conference of invented people, to practise with. Nothing can go wrong.</source>
        <translation>Une conférence de personnes inventées, pour s’exercer. Rien ne peut mal tourner.</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Rejoindre un hub</translation>
    </message>
    <message>
        <source>Fetch an event that other desks share: with their join code.</source>
        <translation>Recevoir un événement que d’autres guichets partagent&#xa0;: avec leur code d’accès.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StatusWords</name>
    <message>
        <source>%1 is write-protected. Call the desk lead.</source>
        <translation>%1 est protégé en écriture. Appelez le responsable.</translation>
    </message>
    <message>
        <source>The disk is full: %1 left. Delete files.</source>
        <translation>Le disque est plein&#xa0;: il reste %1. Supprimez des fichiers.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left. Delete files.</source>
        <translation>Le disque est presque plein&#xa0;: il reste %1. Supprimez des fichiers.</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 days old.</source>
        <translation>Enregistré dans %1. La liste a %2 jours.</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 h old.</source>
        <translation>Enregistré dans %1. La liste a %2 h.</translation>
    </message>
    <message>
        <source>Every check-in is saved in %1.</source>
        <translation>Chaque pointage est enregistré dans %1.</translation>
    </message>
    <message>
        <source>No code is in that picture. Show the whole code, flat and without glare.</source>
        <translation>Aucun code dans cette image. Montrez le code entier, à plat et sans reflets.</translation>
    </message>
    <message>
        <source>The camera “%1” is unplugged. Plug it in again, or type names meanwhile.</source>
        <translation>La caméra «&#x202f;%1&#x202f;» est débranchée. Rebranchez-la, ou tapez des noms en attendant.</translation>
    </message>
    <message>
        <source>The scanner “%1” is connected.</source>
        <translation>Le scanner «&#x202f;%1&#x202f;» est connecté.</translation>
    </message>
    <message>
        <source>The scanner “%1” is not connected. Plug it in; Lanyard finds it by itself.</source>
        <translation>Le scanner «&#x202f;%1&#x202f;» n’est pas connecté. Branchez-le&#x202f;; Lanyard le trouve de lui-même.</translation>
    </message>
    <message>
        <source>The scanner is unplugged. Plug it in again.</source>
        <translation>Le scanner est débranché. Rebranchez-le.</translation>
    </message>
    <message>
        <source>Scanner is set to %1 keys. See Office → Scanners.</source>
        <translation>Clavier du scanner&#xa0;: %1. Voir Bureau → Scanners.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Scans work all the same.</source>
        <translation>Verr. Maj est actif. Les scans marchent quand même.</translation>
    </message>
    <message>
        <source>Input method is on. Scans work all the same.</source>
        <translation>Une méthode de saisie est active. Les scans marchent quand même.</translation>
    </message>
    <message>
        <source>Scanner adds characters. See Office → Scanners.</source>
        <translation>Le scanner ajoute des caractères. Voir Bureau → Scanners.</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Pointage non fait</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, call the desk lead.</source>
        <translation>Scannez de nouveau. Si cela persiste, appelez le responsable.</translation>
    </message>
    <message>
        <source>This desk was revoked. Call the desk lead.</source>
        <translation>Ce guichet a été exclu. Appelez le responsable.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: see Office → Hub.</source>
        <translation>%1&#xa0;: voir Bureau → Hub.</translation>
    </message>
    <message>
        <source>%1: set it.</source>
        <translation>%1&#xa0;: réglez-la.</translation>
    </message>
    <message>
        <source>Shared with the other desks.</source>
        <translation>Partagé avec les autres guichets.</translation>
    </message>
    <message>
        <source>%1: %2. See Office → Hub.</source>
        <translation>%1&#xa0;: %2. Voir Bureau → Hub.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StepWords</name>
    <message>
        <source>Move: %1</source>
        <translation>Déplacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the size: %1</source>
        <translation>Changer la taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Turn: %1</source>
        <translation>Tourner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Align: %1</source>
        <translation>Aligner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Distribute: %1</source>
        <translation>Répartir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move in front or behind: %1</source>
        <translation>Mettre devant ou derrière&#xa0;: %1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>Dupliquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 éléments</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StepsPanel</name>
    <message>
        <source>What is to be done?</source>
        <translation>Que faut-il faire&#x202f;?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StudioWindow</name>
    <message>
        <source>Export the template</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Badge templates (*.json)</source>
        <translation>Modèles de badge (*.json)</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Enregistrer le badge</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Nobody is registered yet: this is an invented person.</source>
        <translation>Personne n’est encore inscrit&#xa0;: c’est une personne inventée.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>The proof is on its way to %1.</source>
        <translation>L’épreuve est en route vers %1.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Print a proof</source>
        <translation>Imprimer une épreuve</translation>
    </message>
    <message>
        <source>Badge, to be worked on</source>
        <translation>Badge en cours d’édition</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SymbologyTicks</name>
    <message>
        <source>Besides QR codes, cameras look for</source>
        <translation>Outre les codes QR, les caméras cherchent</translation>
    </message>
    <message>
        <source>Tick only what your tickets have: each kind takes a camera a little longer.</source>
        <translation>Ne cochez que ce qu’ont vos billets&#xa0;: chaque sorte prend un peu plus de temps à la caméra.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TemplateFiling</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer le travail</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Mon %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Delete %1 from this event? This cannot be taken back.</source>
        <translation>Supprimer %1 de cet événement&#x202f;? C’est irréversible.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1: %2</source>
        <translation>Impossible d’enregistrer pour l’instant. %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1</source>
        <translation>Impossible d’enregistrer pour l’instant. %1</translation>
    </message>
    <message>
        <source>%1 is saved in this event.</source>
        <translation>%1 est enregistré dans cet événement.</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of this program. Update this one first.</source>
        <translation>%1 a été fait avec une version plus récente de ce programme. Mettez d’abord celui-ci à jour.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2: %3</source>
        <translation>%1 est inutilisable. %2&#xa0;: %3</translation>
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
        <translation>Modèle de badge</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep it in this event (Ctrl+S)</source>
        <translation>Le garder dans cet événement (Ctrl+S)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Supprimer ce modèle</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>Importer d’un fichier…</translation>
    </message>
    <message>
        <source>Export to a file …</source>
        <translation>Exporter dans un fichier…</translation>
    </message>
    <message>
        <source>Save this badge as PDF …</source>
        <translation>Enregistrer ce badge en PDF…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TestCodeTicks</name>
    <message>
        <source>Read: %1</source>
        <translation>Lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not read yet: %1</source>
        <translation>Pas encore lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TextForm</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Lignes au plus</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En largeur</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Height of the letters if there is room for them</source>
        <translation>Hauteur des lettres s’il y a la place</translation>
    </message>
    <message>
        <source>Below this height the text counts as too long</source>
        <translation>En dessous de cette hauteur, le texte compte comme trop long</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Long words may be broken</source>
        <translation>Les mots longs peuvent être coupés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TicketsPage</name>
    <message>
        <source>Remove the key %1?</source>
        <translation>Retirer la clé %1&#x202f;?</translation>
    </message>
    <message>
        <source>Tickets that only it signed are no longer known as genuine here.</source>
        <translation>Les billets qu’elle seule a signés ne seront plus reconnus comme authentiques ici.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Oui, la retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>These keys were known already.</source>
        <translation>Ces clés étaient déjà connues.</translation>
    </message>
    <message>
        <source>New keys: %1.</source>
        <translation>Nouvelles clés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The event is a series: say which date this is with “lanyard settings --pretix-date”.</source>
        <translation>L’événement est une série&#xa0;: indiquez laquelle de ses dates c’est avec «&#x202f;lanyard settings --pretix-date&#x202f;».</translation>
    </message>
    <message>
        <source>Tickets taken back, of this file: %1.</source>
        <translation>Billets révoqués, de ce fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Blocked tickets, of this file: %1.</source>
        <translation>Billets bloqués, de ce fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This file has ticket codes, but does not say what for. Press “Revoked …” or “Blocked …” and choose it there.</source>
        <translation>Ce fichier a des codes de billet, mais ne dit pas pour quoi. Appuyez sur «&#x202f;Révoqués…&#x202f;» ou «&#x202f;Bloqués…&#x202f;» et choisissez-le là.</translation>
    </message>
    <message>
        <source>This file has neither keys nor lists of tickets. Take the answer of pretix for the event, for revoked or for blocked tickets.</source>
        <translation>Ce fichier n’a ni clés ni listes de billets. Prenez la réponse de pretix pour l’événement, pour les billets révoqués ou pour les billets bloqués.</translation>
    </message>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix, billets signés</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io, clé privée de l’événement</translation>
    </message>
    <message>
        <source>No key yet: only the list counts</source>
        <translation>Pas encore de clé&#xa0;: seule la liste compte</translation>
    </message>
    <message>
        <source>Keys of this event</source>
        <translation>Clés de cet événement</translation>
    </message>
    <message>
        <source>Tickets that let nobody in: %1 taken back, %2 blocked.</source>
        <translation>Billets qui ne permettent pas d’entrer&#xa0;: %1 révoqués, %2 bloqués.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>pretix can sign its tickets. With its key they are known as genuine without network. Drop the file here.</source>
        <translation>pretix peut signer ses billets. Avec sa clé, ils sont reconnus comme authentiques sans réseau. Déposez le fichier ici.</translation>
    </message>
    <message>
        <source>Let genuine tickets in that are not in the list yet</source>
        <translation>Laisser entrer les billets authentiques pas encore dans la liste</translation>
    </message>
    <message>
        <source>They were sold after the last import. The next one adds the names.</source>
        <translation>Ils ont été vendus après le dernier import. Le prochain ajoutera les noms.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>Revoked …</source>
        <translation>Révoqués…</translation>
    </message>
    <message>
        <source>Blocked …</source>
        <translation>Bloqués…</translation>
    </message>
    <message>
        <source>Add a key …</source>
        <translation>Ajouter une clé…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TicketsPanel</name>
    <message>
        <source>Check in</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <source>Tickets to choose from</source>
        <translation>Billets au choix</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TopBar</name>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>Sign out or change operator (Ctrl+L)</source>
        <translation>Se déconnecter ou changer d’opérateur (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menu  F10</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WalkInPanel</name>
    <message>
        <source>Registered already? ↓ and Enter, or touch the name.</source>
        <translation>Déjà une inscription&#x202f;? ↓ et Entrée, ou touchez le nom.</translation>
    </message>
    <message>
        <source>Somebody without a registration</source>
        <translation>Quelqu’un sans inscription</translation>
    </message>
    <message>
        <source>Register, check in</source>
        <translation>Inscrire, pointer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company (may stay empty)</source>
        <translation>Société (facultatif)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Type de billet</translation>
    </message>
    <message>
        <source>People of a like name</source>
        <translation>Personnes au nom proche</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WarningWords</name>
    <message>
        <source>Too long for this badge: %1</source>
        <translation>Trop long pour ce badge&#xa0;: %1</translation>
    </message>
    <message>
        <source>No font on this computer can draw: %1</source>
        <translation>Aucune police de cet ordinateur ne sait dessiner&#xa0;: %1</translation>
    </message>
    <message>
        <source>The code %1 is too long: no QR code can hold it.</source>
        <translation>Le code %1 est trop long&#xa0;: aucun code QR ne peut le contenir.</translation>
    </message>
    <message>
        <source>The code %1 is too small and may not scan. Make it at least %L2 mm wide.</source>
        <translation>Le code %1 est trop petit et pourrait ne pas se scanner. Donnez-lui au moins %L2 mm de large.</translation>
    </message>
    <message>
        <source>Nobody here has a column called “%1”.</source>
        <translation>Personne ici n’a de colonne nommée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no picture here, so its place stays empty: %1</source>
        <translation>Il n’y a pas d’image ici, sa place reste donc vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no name to be seen on the badge of %1.</source>
        <translation>Aucun nom n’est visible sur le badge de %1.</translation>
    </message>
    <message>
        <source>%1 is no whole PNG, JPEG or SVG picture.</source>
        <translation>%1 n’est pas une image PNG, JPEG ou SVG entière.</translation>
    </message>
    <message>
        <source>%1 has more than %2 million dots. Make it smaller first.</source>
        <translation>%1 a plus de %2 millions de points. Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 draws in other files. Save it with everything inside first.</source>
        <translation>%1 fait appel à d’autres fichiers. Enregistrez-la d’abord avec tout son contenu.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WelcomePage</name>
    <message>
        <source>Show your ticket to the camera or scanner</source>
        <translation>Montrez votre billet à la caméra ou au scanner</translation>
    </message>
    <message>
        <source>The code on your phone or on paper, about a hand away.</source>
        <translation>Le code sur votre téléphone ou sur papier, à une dizaine de centimètres.</translation>
    </message>
    <message>
        <source>I have no ticket at hand</source>
        <translation>Je n’ai pas de billet sous la main</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ZoomBar</name>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Show the whole page (Ctrl+0)</source>
        <translation>Montrer la page entière (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ColumnTitles</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code de billet</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Type de billet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Première entrée</translation>
    </message>
    <message>
        <source>Last out</source>
        <translation>Dernière sortie</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Admissions</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Badge imprimé</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Code court</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Pointage annulé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Maximum à la fois</translation>
    </message>
    <message>
        <source>Most at</source>
        <translation>Maximum à</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Scans refusés</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanné</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Signs in by badge</source>
        <translation>Se connecte par badge</translation>
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
        <translation>tous les inscrits en présentiel</translation>
    </message>
    <message>
        <source>some ticket types</source>
        <translation>certains types de billet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 people at most</source>
        <translation>%1 personnes au plus</translation>
    </message>
    <message>
        <source>at most %1 at once</source>
        <translation>au plus %1 à la fois</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Whoever is inside and scanned again, leaves.</source>
        <translation>Qui est à l’intérieur et scanné de nouveau, sort.</translation>
    </message>
    <message>
        <source>Only if: %1.</source>
        <translation>Seulement si&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Asked first: %1</source>
        <translation>Demandé d’abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>again after each exit</source>
        <translation>de nouveau après chaque sortie</translation>
    </message>
    <message>
        <source>as often as they like</source>
        <translation>autant qu’on veut</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Un parmi plusieurs</translation>
    </message>
    <message>
        <source>Consent (yes or no)</source>
        <translation>Accord (oui ou non)</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Un parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; needed to come in</source>
        <translation>%1&#x202f;; nécessaire pour entrer</translation>
    </message>
    <message>
        <source>%1; may stay open</source>
        <translation>%1&#x202f;; facultatif</translation>
    </message>
    <message>
        <source>Without the hub, the person at the desk decides.</source>
        <translation>Sans le hub, la personne au guichet décide.</translation>
    </message>
    <message>
        <source>Without the hub, nobody is let in.</source>
        <translation>Sans le hub, personne n’entre.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ForecastWords</name>
    <message>
        <source>Nobody has come in yet.</source>
        <translation>Personne n’est encore entré.</translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation>Toutes les personnes attendues sont là.</translation>
    </message>
    <message>
        <source>More than %1 % of those expected are in: %2 people.</source>
        <translation>Plus de %1&#x202f;% des personnes attendues sont là&#xa0;: %2 personnes.</translation>
    </message>
    <message>
        <source>Too few have come to say when most will be in.</source>
        <translation>Trop peu sont venus pour dire quand la plupart seront là.</translation>
    </message>
    <message>
        <source>Nobody new has come in for %1 minutes.</source>
        <translation>Aucune nouvelle entrée depuis %1 minutes.</translation>
    </message>
    <message>
        <source>At this pace it takes more than six hours until %1 % are in.</source>
        <translation>À ce rythme, il faut plus de six heures pour que %1&#x202f;% soient là.</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2. The desks keep up: a further one would change nothing.</source>
        <translation>À ce rythme, %1&#x202f;% seront là à %2. Les guichets suivent&#xa0;: un de plus ne changerait rien.</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2; a further desk would make it %3.</source>
        <translation>À ce rythme, %1&#x202f;% seront là à %2&#x202f;; avec un guichet de plus, à %3.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HistoryWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>Billet %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>a door</source>
        <translation>une porte</translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <translation>%1 Raison&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Agreed to by %2.</source>
        <translation>%1 Avec l’accord de %2.</translation>
    </message>
    <message>
        <source>%1 At the kiosk: %2.</source>
        <translation>%1 À la borne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 It was taken back later.</source>
        <translation>%1 Cela a été annulé ensuite.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left through %2.</source>
        <translation>%1&#xa0;: sortie par %2.</translation>
    </message>
    <message>
        <source>%1 was let in at %2 against the rule.</source>
        <translation>%1&#xa0;: entrée à %2 contre la règle.</translation>
    </message>
    <message>
        <source>The admission of %1 at %2 was taken back.</source>
        <translation>L’admission de %1 à %2 a été annulée.</translation>
    </message>
    <message>
        <source>The door %1 was removed.</source>
        <translation>La porte %1 a été retirée.</translation>
    </message>
    <message>
        <source>The door %1 was set up or changed.</source>
        <translation>La porte %1 a été créée ou modifiée.</translation>
    </message>
    <message>
        <source>The settings of the event were changed.</source>
        <translation>Les réglages de l’événement ont été modifiés.</translation>
    </message>
    <message>
        <source>%1 was registered at the desk, as %2.</source>
        <translation>%1&#xa0;: inscription au guichet, comme %2.</translation>
    </message>
    <message>
        <source>A valid ticket that was not in the list yet was registered, as %1.</source>
        <translation>Un billet valable qui n’était pas encore dans la liste a été inscrit, comme %1.</translation>
    </message>
    <message>
        <source>%1 paid at the desk.</source>
        <translation>%1 a payé au guichet.</translation>
    </message>
    <message>
        <source>%1 was blocked.</source>
        <translation>%1&#xa0;: blocage.</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>%1&#xa0;: fin du blocage.</translation>
    </message>
    <message>
        <source>The ticket of %1 was changed from %2 to %3.</source>
        <translation>Le billet de %1 est passé de %2 à %3.</translation>
    </message>
    <message>
        <source>A note was made on %1: %2.</source>
        <translation>Une note a été faite sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 got a new code; the old one lets nobody in any more.</source>
        <translation>%1 a reçu un nouveau code&#x202f;; l’ancien ne permet plus d’entrer.</translation>
    </message>
    <message>
        <source>%1 was ticked on paper at %2.</source>
        <translation>%1&#xa0;: coché sur papier à %2.</translation>
    </message>
    <message>
        <source>%1 came in with a group at %2.</source>
        <translation>%1&#xa0;: entrée avec un groupe à %2.</translation>
    </message>
    <message>
        <source>%1 came in without a registration at %2.</source>
        <translation>%1&#xa0;: entrée sans inscription à %2.</translation>
    </message>
    <message>
        <source>%1 came in at %2.</source>
        <translation>%1&#xa0;: entrée à %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Answers: %2.</source>
        <translation>%1 Réponses&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The unknown code %1 was refused at %2.</source>
        <translation>Le code inconnu %1 a été refusé à %2.</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3.</source>
        <translation>%1&#xa0;: refus à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The badge of %1 was printed on %2.</source>
        <translation>Le badge de %1 a été imprimé sur %2.</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out of %2.</source>
        <translation>Nul ne sait si le badge de %1 est sorti de %2.</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2, which cannot say whether it came out.</source>
        <translation>Le badge de %1 a été remis à %2, qui ne peut pas dire s’il est sorti.</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2.</source>
        <translation>Le badge de %1 a été remis à %2.</translation>
    </message>
    <message>
        <source>The badge of %1 is to be printed on %2.</source>
        <translation>Le badge de %1 doit être imprimé sur %2.</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2.</source>
        <translation>Le badge de %1 n’a pas pu être imprimé sur %2.</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2: %3.</source>
        <translation>Le badge de %1 n’a pas pu être imprimé sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is another one</source>
        <translation>%1 a changé</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 est %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1 was corrected: %2.</source>
        <translation>%1&#xa0;: correction, %2.</translation>
    </message>
    <message>
        <source>%1 was imported: %2 people new, %3 changed, %4 as before, %5 cancelled.</source>
        <translation>%1 a été importé&#xa0;: %2 personnes nouvelles, %3 modifiées, %4 comme avant, %5 annulées.</translation>
    </message>
    <message>
        <source>%1 may work here from now on.</source>
        <translation>%1 peut désormais travailler ici.</translation>
    </message>
    <message>
        <source>%1 may work here no longer.</source>
        <translation>%1 ne peut plus travailler ici.</translation>
    </message>
    <message>
        <source>What %1 may do here, or the PIN, was changed.</source>
        <translation>Ce que %1 peut faire ici, ou le PIN, a été modifié.</translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1&#xa0;: connexion.</translation>
    </message>
    <message>
        <source>%1 signed out.</source>
        <translation>%1&#xa0;: déconnexion.</translation>
    </message>
    <message>
        <source>Somebody typed a wrong PIN for %1.</source>
        <translation>Quelqu’un a tapé un PIN erroné pour %1.</translation>
    </message>
    <message>
        <source>Somebody typed a PIN for %1 too often.</source>
        <translation>Quelqu’un a tapé trop souvent un PIN pour %1.</translation>
    </message>
    <message>
        <source>Somebody tried to sign in who does not work here.</source>
        <translation>Quelqu’un qui ne travaille pas ici a essayé de se connecter.</translation>
    </message>
    <message>
        <source>The unknown code %1</source>
        <translation>Le code inconnu %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was refused once, %2.</source>
        <translation>%1&#xa0;: un refus, %2.</translation>
    </message>
    <message>
        <source>%1 was refused %2 times since %3.</source>
        <translation>%1&#xa0;: %2 refus depuis %3.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Dérogation</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Visiteur sans inscription</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>Pas encore dans la liste</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>End of a block</source>
        <translation>Fin d’un blocage</translation>
    </message>
    <message>
        <source>Other ticket type</source>
        <translation>Autre type de billet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>déjà entré</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>old code</source>
        <translation>ancien code</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>non approuvé</translation>
    </message>
    <message>
        <source>ticket not valid at that time</source>
        <translation>billet non valable à cette heure</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>pas pour cette porte</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>porte non ouverte</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>impayé</translation>
    </message>
    <message>
        <source>against the rule of the door</source>
        <translation>contre la règle de la porte</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>a question is to be answered first</source>
        <translation>il faut d’abord répondre à une question</translation>
    </message>
    <message>
        <source>the hub did not answer</source>
        <translation>le hub n’a pas répondu</translation>
    </message>
    <message>
        <source>The hub was asked about %1.</source>
        <translation>Le hub a été interrogé sur %1.</translation>
    </message>
    <message>
        <source>Nothing came of letting %1 in.</source>
        <translation>L’entrée de %1 n’a pas abouti.</translation>
    </message>
    <message>
        <source>Somebody saw to it that %1 was let in twice.</source>
        <translation>Quelqu’un a traité la double entrée de %1.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Entrés deux fois</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HubWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>Billet %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi; Lanyard tries again by itself.</source>
        <translation>Le hub n’est pas joignable. Vérifiez le câble réseau ou le Wi-Fi&#x202f;; Lanyard réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Check the network; Lanyard tries again by itself.</source>
        <translation>Le hub ne répond pas à temps. Vérifiez le réseau&#x202f;; Lanyard réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The hub does not accept the name or password of this desk. Ask whoever runs the hub for a new join code.</source>
        <translation>Le hub n’accepte pas le nom ou le mot de passe de ce guichet. Demandez un nouveau code d’accès à qui s’occupe du hub.</translation>
    </message>
    <message>
        <source>The hub does not have this event. Ask whoever runs the hub whether its address has changed.</source>
        <translation>Le hub n’a pas cet événement. Demandez à qui s’occupe du hub si son adresse a changé.</translation>
    </message>
    <message>
        <source>The hub was set up by a newer Lanyard. Install that version here.</source>
        <translation>Le hub a été préparé par un Lanyard plus récent. Installez cette version ici.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more of the other desks can be stored. Free some space.</source>
        <translation>Le disque est plein&#xa0;: rien de plus ne peut être enregistré des autres guichets. Libérez de la place.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This event is on this computer only</source>
        <translation>Cet événement n’est que sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Pas encore joint</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Working alone since %1</source>
        <translation>Travaille seul depuis %1</translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation>Travaille seul</translation>
    </message>
    <message>
        <source>Revoked: the hub takes nothing from this desk any more</source>
        <translation>Exclu&#xa0;: le hub n’accepte plus rien de ce guichet</translation>
    </message>
    <message>
        <source>Detached: this desk works without the hub</source>
        <translation>Détaché&#xa0;: ce guichet travaille sans le hub</translation>
    </message>
    <message>
        <source>%1, %2 not yet shared</source>
        <translation>%1, %2 à partager</translation>
    </message>
    <message>
        <source>%1, %2 records of other desks are on their way</source>
        <translation>%1, %2 enregistrements d’autres guichets en route</translation>
    </message>
    <message>
        <source>Check-in goes on here, but no other desk learns of it. Call the desk lead: this computer has to join again.</source>
        <translation>Le pointage continue ici, mais aucun autre guichet ne l’apprend. Appelez le responsable&#xa0;: cet ordinateur doit rejoindre de nouveau.</translation>
    </message>
    <message>
        <source>Check-in goes on here. The other desks learn of it by an exchange file.</source>
        <translation>Le pointage continue ici. Les autres guichets l’apprennent par un fichier d’échange.</translation>
    </message>
    <message>
        <source>The hub cannot be used at the moment. Lanyard tries again by itself; the log says why.</source>
        <translation>Le hub n’est pas utilisable pour l’instant. Lanyard réessaie de lui-même&#x202f;; le compte rendu dit pourquoi.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database. Write it like postgresql://name:password@host/database.</source>
        <translation>Ce n’est pas l’adresse d’une base de données PostgreSQL. Écrivez-la comme postgresql://nom:motdepasse@serveur/base.</translation>
    </message>
    <message>
        <source>No database answers at this address. Correct the address, or start PostgreSQL there.</source>
        <translation>Aucune base de données ne répond à cette adresse. Corrigez l’adresse ou démarrez PostgreSQL là-bas.</translation>
    </message>
    <message>
        <source>The database does not answer in time. Try again.</source>
        <translation>La base de données ne répond pas à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The database does not accept this name or password. Correct them in the address.</source>
        <translation>La base de données n’accepte pas ce nom ou ce mot de passe. Corrigez-les dans l’adresse.</translation>
    </message>
    <message>
        <source>There is another event in this database. Give the address of an empty one.</source>
        <translation>Il y a un autre événement dans cette base de données. Donnez l’adresse d’une base vide.</translation>
    </message>
    <message>
        <source>Stopped. This event is on this computer only.</source>
        <translation>Arrêté. Cet événement n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The database could not be set up. Show the log to whoever runs the database.</source>
        <translation>La base de données n’a pas pu être préparée. Montrez le compte rendu à qui s’en occupe.</translation>
    </message>
    <message>
        <source>This is no join code, or not all of it. The office of another desk shows it under “Hub”.</source>
        <translation>Ce n’est pas un code d’accès, ou il n’est pas entier. Le bureau d’un autre guichet le montre sous «&#x202f;Hub&#x202f;».</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi, then try again.</source>
        <translation>Le hub n’est pas joignable. Vérifiez le câble réseau ou le Wi-Fi, puis réessayez.</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Try again: what came stays here.</source>
        <translation>Le hub ne répond pas à temps. Réessayez&#xa0;: ce qui est arrivé reste ici.</translation>
    </message>
    <message>
        <source>The hub does not accept this join code any more. Ask the desk lead for a new one.</source>
        <translation>Le hub n’accepte plus ce code d’accès. Demandez-en un nouveau au responsable.</translation>
    </message>
    <message>
        <source>The hub does not have the event of this join code. Ask the desk lead for a new one.</source>
        <translation>Le hub n’a pas l’événement de ce code d’accès. Demandez-en un nouveau au responsable.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>This event is on this computer already. Open its file instead.</source>
        <translation>Cet événement est déjà sur cet ordinateur. Ouvrez plutôt son fichier.</translation>
    </message>
    <message>
        <source>Stopped. What came stays here: join again to go on.</source>
        <translation>Arrêté. Ce qui est arrivé reste ici&#xa0;: rejoignez de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Joining did not work. Try again, or show the log to the desk lead.</source>
        <translation>Cela n’a pas marché. Réessayez ou montrez le compte rendu au responsable.</translation>
    </message>
    <message>
        <source>All desks agree: %1 records.</source>
        <translation>Tous les guichets sont d’accord&#xa0;: %1 enregistrements.</translation>
    </message>
    <message>
        <source>Not the same records yet: %1.</source>
        <translation>Pas encore les mêmes enregistrements&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was let in twice</source>
        <translation>%1 est entré deux fois</translation>
    </message>
    <message>
        <source>%1 people were let in twice</source>
        <translation>%1 personnes sont entrées deux fois</translation>
    </message>
    <message>
        <source>The clock of this computer is %1</source>
        <translation>L’horloge de cet ordinateur a %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set the clock of: %1.</source>
        <translation>Réglez l’horloge de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One record of another desk could not be read. It is kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>Un enregistrement d’un autre guichet n’a pas pu être lu. Il est gardé et les autres continuent. Installez le Lanyard le plus récent à chaque guichet.</translation>
    </message>
    <message>
        <source>%1 records of other desks could not be read. They are kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>%1 enregistrements d’autres guichets n’ont pas pu être lus. Ils sont gardés et les autres continuent. Installez le Lanyard le plus récent à chaque guichet.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 manquent</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, %2 min ago</source>
        <translation>%1, il y a %2 min</translation>
    </message>
    <message>
        <source>%1, %2 h ago</source>
        <translation>%1, il y a %2 h</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s de retard</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s d’avance</translation>
    </message>
    <message>
        <source>%1 min behind</source>
        <translation>%1 min de retard</translation>
    </message>
    <message>
        <source>%1 min ahead</source>
        <translation>%1 min d’avance</translation>
    </message>
    <message>
        <source>%1 was let in twice: %2</source>
        <translation>%1 est entré deux fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was let in %2 times: %3</source>
        <translation>%1 est entré %2 fois&#xa0;: %3</translation>
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
        <translation>%1. C’est cette entrée qui compte.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Seen to by %1, %2.</source>
        <translation>Traité par %1, %2.</translation>
    </message>
    <message>
        <source>%1 at %2, %3: finish or abandon</source>
        <translation>%1, %2, %3&#xa0;: terminer ou abandonner</translation>
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
        <translation>Le hub n’accepte plus rien de %1.</translation>
    </message>
    <message>
        <source>They are let in.</source>
        <translation>Entrée admise.</translation>
    </message>
    <message>
        <source>They are not let in; the list says why.</source>
        <translation>Entrée refusée&#x202f;; la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1&#xa0;: %2 enregistrements en sont venus, %3 y sont entrés.</translation>
    </message>
    <message>
        <source>%1 has %2 lines.</source>
        <translation>%1 a %2 lignes.</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Entrés deux fois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code de billet</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmé par le hub</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Traité par</translation>
    </message>
    <message>
        <source>Seen to at</source>
        <translation>Traité à</translation>
    </message>
    <message>
        <source>Another desk has the same name as this one. Give this desk a name of its own: “This desk” in the office.</source>
        <translation>Un autre guichet porte le même nom. Donnez à celui-ci un nom à lui : « Ce guichet » dans le bureau.</translation>
    </message>
    <message>
        <source>The hub cannot show the certificate that belongs to its name and to this event. Ask whoever runs the hub.</source>
        <translation>Le hub ne peut pas présenter le certificat qui correspond à son nom et à cet événement. Demandez à qui s’occupe du hub.</translation>
    </message>
    <message>
        <source>The database cannot show the certificate that belongs to this name and to the PEM file. Correct the address, or give the right file.</source>
        <translation>La base de données ne peut pas présenter le certificat qui correspond à ce nom et au fichier PEM. Corrigez l’adresse ou donnez le bon fichier.</translation>
    </message>
    <message>
        <source>This name may not make tables in the database. Give the name that the database belongs to.</source>
        <translation>Ce nom n’a pas le droit de créer des tables dans la base de données. Donnez le nom à qui la base de données appartient.</translation>
    </message>
    <message>
        <source>There is no database of this name there. Make it, or correct the address.</source>
        <translation>Il n’y a pas de base de données de ce nom là-bas. Créez-la ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>This database cannot hold every name, for its encoding is not UTF-8. Make one with the encoding UTF8.</source>
        <translation>Cette base de données ne peut pas contenir tous les noms, car son encodage n’est pas UTF-8. Créez-en une avec l’encodage UTF8.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportTables</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi elle est omise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code de billet</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>À la porte</translation>
    </message>
    <message>
        <source>came in already</source>
        <translation>déjà entré</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Seems to be the same person as</source>
        <translation>Semble être la même personne que</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportWords</name>
    <message>
        <source>1 can be admitted</source>
        <translation>1 peut entrer</translation>
    </message>
    <message>
        <source>%1 can be admitted</source>
        <translation>%1 peuvent entrer</translation>
    </message>
    <message>
        <source>1 unpaid</source>
        <translation>1 impayé</translation>
    </message>
    <message>
        <source>%1 unpaid</source>
        <translation>%1 impayés</translation>
    </message>
    <message>
        <source>1 not approved</source>
        <translation>1 non approuvé</translation>
    </message>
    <message>
        <source>%1 not approved</source>
        <translation>%1 non approuvés</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 annulé</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 annulés</translation>
    </message>
    <message>
        <source>1 blocked</source>
        <translation>1 bloqué</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 bloqués</translation>
    </message>
    <message>
        <source>1 online only</source>
        <translation>1 en ligne seulement</translation>
    </message>
    <message>
        <source>%1 online only</source>
        <translation>%1 en ligne seulement</translation>
    </message>
    <message>
        <source>the column %1 was damaged by Excel: export it as text</source>
        <translation>la colonne %1 a été endommagée par Excel&#xa0;: exportez-la en texte</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 for %2 people</source>
        <translation>%1 pour %2 personnes</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>No column holds the names: nobody is found by name, and badges have none. Go back to the columns.</source>
        <translation>Aucune colonne ne contient les noms&#xa0;: personne n’est trouvé par nom, et les badges n’en ont pas. Revenez aux colonnes.</translation>
    </message>
    <message>
        <source>No column says who has paid or was cancelled: everybody counts as confirmed.</source>
        <translation>Aucune colonne ne dit qui a payé ou a été annulé&#xa0;: tous comptent comme confirmés.</translation>
    </message>
    <message>
        <source>Several columns are called %1: the codes were read from the first.</source>
        <translation>Plusieurs colonnes s’appellent %1&#xa0;: les codes ont été lus dans la première.</translation>
    </message>
    <message>
        <source>1 has no code</source>
        <translation>1 n’a pas de code</translation>
    </message>
    <message>
        <source>%1 have no code</source>
        <translation>%1 n’ont pas de code</translation>
    </message>
    <message>
        <source>1 has something that is no ticket code</source>
        <translation>1 a quelque chose qui n’est pas un code de billet</translation>
    </message>
    <message>
        <source>%1 have something that is no ticket code</source>
        <translation>%1 ont quelque chose qui n’est pas un code de billet</translation>
    </message>
    <message>
        <source>1 has a code that Excel damaged (export the codes as text)</source>
        <translation>1 a un code endommagé par Excel (exportez les codes en texte)</translation>
    </message>
    <message>
        <source>%1 have a code that Excel damaged (export the codes as text)</source>
        <translation>%1 ont un code endommagé par Excel (exportez les codes en texte)</translation>
    </message>
    <message>
        <source>1 has a status that is not known</source>
        <translation>1 a un statut inconnu</translation>
    </message>
    <message>
        <source>%1 have a status that is not known</source>
        <translation>%1 ont un statut inconnu</translation>
    </message>
    <message>
        <source>1 is cut short</source>
        <translation>1 est coupée</translation>
    </message>
    <message>
        <source>%1 are cut short</source>
        <translation>%1 sont coupées</translation>
    </message>
    <message>
        <source>1 stands for more people than a row can</source>
        <translation>1 représente plus de personnes qu’une ligne ne le peut</translation>
    </message>
    <message>
        <source>%1 stand for more people than a row can</source>
        <translation>%1 représentent plus de personnes qu’une ligne ne le peut</translation>
    </message>
    <message>
        <source>1 has an unclear number of people</source>
        <translation>1 a un nombre de personnes incertain</translation>
    </message>
    <message>
        <source>%1 have an unclear number of people</source>
        <translation>%1 ont un nombre de personnes incertain</translation>
    </message>
    <message>
        <source>1 has a date, a number or a yes instead of a ticket code</source>
        <translation>1 a une date, un nombre ou un oui au lieu d’un code de billet</translation>
    </message>
    <message>
        <source>%1 have a date, a number or a yes instead of a ticket code</source>
        <translation>%1 ont une date, un nombre ou un oui au lieu d’un code de billet</translation>
    </message>
    <message>
        <source>1 has a date that cannot be read</source>
        <translation>1 a une date illisible</translation>
    </message>
    <message>
        <source>%1 have a date that cannot be read</source>
        <translation>%1 ont une date illisible</translation>
    </message>
    <message>
        <source>1 answered before</source>
        <translation>1 a déjà répondu avant</translation>
    </message>
    <message>
        <source>%1 answered before</source>
        <translation>%1 ont déjà répondu avant</translation>
    </message>
    <message>
        <source>1 code twice</source>
        <translation>1 code en double</translation>
    </message>
    <message>
        <source>%1 codes twice</source>
        <translation>%1 codes en double</translation>
    </message>
    <message>
        <source>1 code on %1 further rows</source>
        <translation>1 code sur %1 autres lignes</translation>
    </message>
    <message>
        <source>%1 codes on %2 further rows</source>
        <translation>%1 codes sur %2 autres lignes</translation>
    </message>
    <message>
        <source>1 row is left out.</source>
        <translation>1 ligne est omise.</translation>
    </message>
    <message>
        <source>%1 rows are left out.</source>
        <translation>%1 lignes sont omises.</translation>
    </message>
    <message>
        <source>1 person is new</source>
        <translation>1 personne est nouvelle</translation>
    </message>
    <message>
        <source>%1 people are new</source>
        <translation>%1 personnes sont nouvelles</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation>1 a changé</translation>
    </message>
    <message>
        <source>%1 have changed</source>
        <translation>%1 ont changé</translation>
    </message>
    <message>
        <source>1 is as before</source>
        <translation>1 est comme avant</translation>
    </message>
    <message>
        <source>%1 are as before</source>
        <translation>%1 sont comme avant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What changed: %1.</source>
        <translation>Ce qui a changé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 ticket was issued anew: its old code lets nobody in any more.</source>
        <translation>1 billet a été réémis&#xa0;: son ancien code ne permet plus d’entrer.</translation>
    </message>
    <message>
        <source>%1 tickets were issued anew: their old codes let nobody in any more.</source>
        <translation>%1 billets ont été réémis&#xa0;: leurs anciens codes ne permettent plus d’entrer.</translation>
    </message>
    <message>
        <source>1 person keeps what a desk corrected.</source>
        <translation>1 personne garde ce qu’un guichet a corrigé.</translation>
    </message>
    <message>
        <source>%1 people keep what a desk corrected.</source>
        <translation>%1 personnes gardent ce qu’un guichet a corrigé.</translation>
    </message>
    <message>
        <source>1 person who is registered already is not in this file</source>
        <translation>1 personne déjà inscrite n’est pas dans ce fichier</translation>
    </message>
    <message>
        <source>%1 people who are registered already are not in this file</source>
        <translation>%1 personnes déjà inscrites ne sont pas dans ce fichier</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>1 of them came in already</source>
        <translation>1 d’entre elles est déjà entrée</translation>
    </message>
    <message>
        <source>%1 of them came in already</source>
        <translation>%1 d’entre elles sont déjà entrées</translation>
    </message>
    <message>
        <source>They are cancelled now.</source>
        <translation>Elles sont maintenant annulées.</translation>
    </message>
    <message>
        <source>They stay as they are.</source>
        <translation>Elles restent telles quelles.</translation>
    </message>
    <message>
        <source>They stay as they are unless you tick this:</source>
        <translation>Elles restent telles quelles, sauf si vous cochez ceci&#xa0;:</translation>
    </message>
    <message>
        <source>They stay as they are: not every row of this file can be read, so they may be in it.</source>
        <translation>Elles restent telles quelles&#xa0;: certaines lignes de ce fichier sont illisibles, elles y sont donc peut-être.</translation>
    </message>
    <message>
        <source>1 person seems to be registered twice.</source>
        <translation>1 personne semble inscrite deux fois.</translation>
    </message>
    <message>
        <source>%1 people seem to be registered twice.</source>
        <translation>%1 personnes semblent inscrites deux fois.</translation>
    </message>
    <message>
        <source>This export has no ticket codes. Lanyard makes one for each person; they are found by name at the door.</source>
        <translation>Cet export n’a pas de codes de billet. Lanyard en crée un pour chaque personne&#x202f;; on les trouve par nom à la porte.</translation>
    </message>
    <message>
        <source>as a file of the kind %1</source>
        <translation>comme fichier de type %1</translation>
    </message>
    <message>
        <source>%1 from no column</source>
        <translation>%1 d’aucune colonne</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 veut dire %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>one registration a row</source>
        <translation>une inscription par ligne</translation>
    </message>
    <message>
        <source>Read as you had a file like this read before: %1.</source>
        <translation>Lu comme la dernière fois pour un tel fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, looks like: %2</source>
        <translation>%1, ressemble à&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Trial import of %1, nothing was stored</source>
        <translation>Essai d’import de %1, rien n’a été enregistré</translation>
    </message>
    <message>
        <source>%1: from column %2</source>
        <translation>%1&#xa0;: de la colonne %2</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code de billet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Type de billet</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Attendee number</source>
        <translation>Numéro de participant</translation>
    </message>
    <message>
        <source>People on this row</source>
        <translation>Personnes sur cette ligne</translation>
    </message>
    <message>
        <source>Further guests</source>
        <translation>Autres invités</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’à</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>may come in</source>
        <translation>peut entrer</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>impayé</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>non approuvé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ListWords</name>
    <message>
        <source>Everybody who is registered</source>
        <translation>Tous les inscrits</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Tout ce qui s’est passé</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Scans refusés</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non imprimé</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>peut-être imprimé</translation>
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
        <translation>Le programme a été démarré.</translation>
    </message>
    <message>
        <source>The program was started again after it was cut off.</source>
        <translation>Le programme a été redémarré après une interruption.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>Le programme a été fermé.</translation>
    </message>
    <message>
        <source>An event was opened. Doors: %1</source>
        <translation>Un événement a été ouvert. Portes&#xa0;: %1</translation>
    </message>
    <message>
        <source>An event file could not be opened.</source>
        <translation>Un fichier d’événement n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The event file could not be read or written.</source>
        <translation>Le fichier d’événement n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Registrations were imported. Rows: %1</source>
        <translation>Des inscriptions ont été importées. Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>An import failed.</source>
        <translation>Un import a échoué.</translation>
    </message>
    <message>
        <source>A list was exported. Rows: %1</source>
        <translation>Une liste a été exportée. Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>An export failed.</source>
        <translation>Un export a échoué.</translation>
    </message>
    <message>
        <source>The event file was checked, all is well. Records: %1</source>
        <translation>Le fichier d’événement a été vérifié, tout va bien. Enregistrements&#xa0;: %1</translation>
    </message>
    <message>
        <source>The event file was checked. Problems: %1</source>
        <translation>Le fichier d’événement a été vérifié. Problèmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The printer needs somebody.</source>
        <translation>L’imprimante a besoin de quelqu’un.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>L’imprimante est prête.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>A badge could not be printed.</source>
        <translation>Un badge n’a pas pu être imprimé.</translation>
    </message>
    <message>
        <source>The camera runs.</source>
        <translation>La caméra marche.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>La caméra ne marche pas.</translation>
    </message>
    <message>
        <source>The scanner at the serial port is connected.</source>
        <translation>Le scanner sur port série est connecté.</translation>
    </message>
    <message>
        <source>The scanner at the serial port is gone.</source>
        <translation>Le scanner sur port série n’est plus là.</translation>
    </message>
    <message>
        <source>A scan was repaired: the scanner is set to another keyboard.</source>
        <translation>Un scan a été réparé&#xa0;: le scanner est réglé pour un autre clavier.</translation>
    </message>
    <message>
        <source>The desk was locked.</source>
        <translation>Le guichet a été verrouillé.</translation>
    </message>
    <message>
        <source>The desk was unlocked.</source>
        <translation>Le guichet a été déverrouillé.</translation>
    </message>
    <message>
        <source>A wrong PIN or badge was given.</source>
        <translation>Un PIN ou un badge erroné a été donné.</translation>
    </message>
    <message>
        <source>The rehearsal was begun again.</source>
        <translation>La répétition a été recommencée.</translation>
    </message>
    <message>
        <source>A part of the system complained.</source>
        <translation>Une partie du système a signalé un problème.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s log: no names, no ticket codes, no contacts.</source>
        <translation>Compte rendu de Lanyard&#xa0;: pas de noms, pas de codes de billet, pas de coordonnées.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::OperatorWords</name>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>anybody who is signed in</source>
        <translation>une personne connectée</translation>
    </message>
    <message>
        <source>a lead or an organiser</source>
        <translation>un responsable ou un organisateur</translation>
    </message>
    <message>
        <source>an organiser</source>
        <translation>un organisateur</translation>
    </message>
    <message>
        <source>Letting in whom the door refuses</source>
        <translation>Faire entrer qui la porte refuse</translation>
    </message>
    <message>
        <source>Taking back an admission that is not fresh any more</source>
        <translation>Annuler une admission qui n’est plus récente</translation>
    </message>
    <message>
        <source>Marking somebody as paid</source>
        <translation>Marquer quelqu’un comme payé</translation>
    </message>
    <message>
        <source>Changing somebody&apos;s ticket type</source>
        <translation>Changer le type de billet de quelqu’un</translation>
    </message>
    <message>
        <source>Giving somebody a new code</source>
        <translation>Donner un nouveau code à quelqu’un</translation>
    </message>
    <message>
        <source>Printing the same badge once more</source>
        <translation>Imprimer encore une fois le même badge</translation>
    </message>
    <message>
        <source>Blocking somebody, or letting them in again,</source>
        <translation>Bloquer quelqu’un, ou le laisser entrer de nouveau</translation>
    </message>
    <message>
        <source>Changing a door</source>
        <translation>Modifier une porte</translation>
    </message>
    <message>
        <source>Changing who works at the desks</source>
        <translation>Modifier qui travaille aux guichets</translation>
    </message>
    <message>
        <source>Importing registrations</source>
        <translation>Importer des inscriptions</translation>
    </message>
    <message>
        <source>Changing what holds for the whole event</source>
        <translation>Modifier ce qui vaut pour tout l’événement</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1&#xa0;: il faut %2.</translation>
    </message>
    <message>
        <source>%1 has the role “%2”, and this takes %3.</source>
        <translation>%1 a le rôle «&#x202f;%2&#x202f;», et il faut ici %3.</translation>
    </message>
    <message>
        <source>Nobody here has this name with this PIN, or this badge.</source>
        <translation>Personne ici n’a ce nom avec ce PIN, ou ce badge.</translation>
    </message>
    <message>
        <source>This is not the PIN. One try is left before a delay.</source>
        <translation>Ce n’est pas le PIN. Il reste un essai avant un délai.</translation>
    </message>
    <message>
        <source>This is not the PIN. %1 tries are left before a delay.</source>
        <translation>Ce n’est pas le PIN. Il reste %1 essais avant un délai.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Trop de PIN erronés. Réessayez dans %1 min.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Trop de PIN erronés. Réessayez dans %1 s.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::Quoted</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ReportWords</name>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importé)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>most inside at once</source>
        <translation>maximum à la fois</translation>
    </message>
    <message>
        <source>most inside at once, %1 %2</source>
        <translation>maximum à la fois, %1 %2</translation>
    </message>
    <message>
        <source>people came</source>
        <translation>personnes venues</translation>
    </message>
    <message>
        <source>did not come (confirmed)</source>
        <translation>non venus (confirmés)</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>inscrits en présentiel</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>visiteurs sans inscription</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>scans refusés</translation>
    </message>
    <message>
        <source>People by ticket type</source>
        <translation>Personnes par type de billet</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>Scans refusés par raison</translation>
    </message>
    <message>
        <source>Arrivals per 10 minutes (each person once)</source>
        <translation>Arrivées par 10 minutes (chaque personne une fois)</translation>
    </message>
    <message>
        <source>People by door</source>
        <translation>Personnes par porte</translation>
    </message>
    <message>
        <source>People by day</source>
        <translation>Personnes par jour</translation>
    </message>
    <message>
        <source>Not in yet, as of %1: %2 people</source>
        <translation>Pas encore entrés au %1&#xa0;: %2 personnes</translation>
    </message>
    <message>
        <source>Tick who comes in and write the time. Type the codes in afterwards.</source>
        <translation>Cochez qui entre et écrivez l’heure. Tapez les codes ensuite.</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>IMPAYÉ</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>déjà entré</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>old badge or ticket</source>
        <translation>ancien badge ou billet</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>non approuvé</translation>
    </message>
    <message>
        <source>ticket for another time</source>
        <translation>billet pour une autre heure</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>pas pour cette porte</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>porte non ouverte</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>impayé</translation>
    </message>
    <message>
        <source>rule of the door</source>
        <translation>règle de la porte</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>question not answered</source>
        <translation>question sans réponse</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>aucune raison notée</translation>
    </message>
    <message>
        <source>hub did not answer</source>
        <translation>le hub n’a pas répondu</translation>
    </message>
</context>
<context>
    <name>lanyard::words::RuleWords</name>
    <message>
        <source>Ticket type</source>
        <translation>Type de billet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Entries so far</source>
        <translation>Entrées jusqu’ici</translation>
    </message>
    <message>
        <source>Entries today</source>
        <translation>Entrées aujourd’hui</translation>
    </message>
    <message>
        <source>Minutes since the last entry</source>
        <translation>Minutes depuis la dernière entrée</translation>
    </message>
    <message>
        <source>Inside already</source>
        <translation>Déjà à l’intérieur</translation>
    </message>
    <message>
        <source>Column of the import</source>
        <translation>Colonne de l’import</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est aucun de</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>from … on</source>
        <translation>à partir de…</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>an unfinished condition</source>
        <translation>une condition inachevée</translation>
    </message>
    <message>
        <source>is inside</source>
        <translation>est à l’intérieur</translation>
    </message>
    <message>
        <source>is not inside</source>
        <translation>n’est pas à l’intérieur</translation>
    </message>
    <message>
        <source>ticket type contains %1</source>
        <translation>le type de billet contient %1</translation>
    </message>
    <message>
        <source>ticket type is %1</source>
        <translation>le type de billet est %1</translation>
    </message>
    <message>
        <source>ticket type is not %1</source>
        <translation>le type de billet n’est pas %1</translation>
    </message>
    <message>
        <source>role contains %1</source>
        <translation>le rôle contient %1</translation>
    </message>
    <message>
        <source>role is %1</source>
        <translation>le rôle est %1</translation>
    </message>
    <message>
        <source>role is not %1</source>
        <translation>le rôle n’est pas %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>every day from %1 on</source>
        <translation>chaque jour à partir de %1</translation>
    </message>
    <message>
        <source>every day until %1</source>
        <translation>chaque jour jusqu’à %1</translation>
    </message>
    <message>
        <source>every day after %1</source>
        <translation>chaque jour après %1</translation>
    </message>
    <message>
        <source>every day before %1</source>
        <translation>chaque jour avant %1</translation>
    </message>
    <message>
        <source>has not come in yet</source>
        <translation>n’est pas encore entré</translation>
    </message>
    <message>
        <source>came in %1 times so far</source>
        <translation>est entré %1 fois jusqu’ici</translation>
    </message>
    <message>
        <source>came in before</source>
        <translation>est déjà entré</translation>
    </message>
    <message>
        <source>came in other than %1 times so far</source>
        <translation>n’est pas entré exactement %1 fois jusqu’ici</translation>
    </message>
    <message>
        <source>came in at least once</source>
        <translation>est entré au moins une fois</translation>
    </message>
    <message>
        <source>came in at least %1 times</source>
        <translation>est entré au moins %1 fois</translation>
    </message>
    <message>
        <source>came in at most once</source>
        <translation>est entré au plus une fois</translation>
    </message>
    <message>
        <source>came in at most %1 times</source>
        <translation>est entré au plus %1 fois</translation>
    </message>
    <message>
        <source>came in more than once</source>
        <translation>est entré plus d’une fois</translation>
    </message>
    <message>
        <source>came in more than %1 times</source>
        <translation>est entré plus de %1 fois</translation>
    </message>
    <message>
        <source>came in fewer than %1 times</source>
        <translation>est entré moins de %1 fois</translation>
    </message>
    <message>
        <source>has not come in today</source>
        <translation>n’est pas entré aujourd’hui</translation>
    </message>
    <message>
        <source>came in %1 times today</source>
        <translation>est entré %1 fois aujourd’hui</translation>
    </message>
    <message>
        <source>came in today before</source>
        <translation>est déjà entré aujourd’hui</translation>
    </message>
    <message>
        <source>came in other than %1 times today</source>
        <translation>n’est pas entré exactement %1 fois aujourd’hui</translation>
    </message>
    <message>
        <source>came in at least once today</source>
        <translation>est entré au moins une fois aujourd’hui</translation>
    </message>
    <message>
        <source>came in at least %1 times today</source>
        <translation>est entré au moins %1 fois aujourd’hui</translation>
    </message>
    <message>
        <source>came in at most once today</source>
        <translation>est entré au plus une fois aujourd’hui</translation>
    </message>
    <message>
        <source>came in at most %1 times today</source>
        <translation>est entré au plus %1 fois aujourd’hui</translation>
    </message>
    <message>
        <source>came in more than once today</source>
        <translation>est entré plus d’une fois aujourd’hui</translation>
    </message>
    <message>
        <source>came in more than %1 times today</source>
        <translation>est entré plus de %1 fois aujourd’hui</translation>
    </message>
    <message>
        <source>came in fewer than %1 times today</source>
        <translation>est entré moins de %1 fois aujourd’hui</translation>
    </message>
    <message>
        <source>since the last entry at least 1 minute</source>
        <translation>depuis la dernière entrée, au moins 1 minute</translation>
    </message>
    <message>
        <source>since the last entry at least %1 minutes</source>
        <translation>depuis la dernière entrée, au moins %1 minutes</translation>
    </message>
    <message>
        <source>since the last entry at most 1 minute</source>
        <translation>depuis la dernière entrée, au plus 1 minute</translation>
    </message>
    <message>
        <source>since the last entry at most %1 minutes</source>
        <translation>depuis la dernière entrée, au plus %1 minutes</translation>
    </message>
    <message>
        <source>since the last entry more than 1 minute</source>
        <translation>depuis la dernière entrée, plus de 1 minute</translation>
    </message>
    <message>
        <source>since the last entry more than %1 minutes</source>
        <translation>depuis la dernière entrée, plus de %1 minutes</translation>
    </message>
    <message>
        <source>since the last entry less than 1 minute</source>
        <translation>depuis la dernière entrée, moins de 1 minute</translation>
    </message>
    <message>
        <source>since the last entry less than %1 minutes</source>
        <translation>depuis la dernière entrée, moins de %1 minutes</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«&#x202f;%1&#x202f;» est vide</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>«&#x202f;%1&#x202f;» est %2</translation>
    </message>
    <message>
        <source>“%1” is not empty</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas vide</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas %2</translation>
    </message>
    <message>
        <source>“%1” contains %2</source>
        <translation>«&#x202f;%1&#x202f;» contient %2</translation>
    </message>
    <message>
        <source>“%1” is at least %2</source>
        <translation>«&#x202f;%1&#x202f;» est au moins %2</translation>
    </message>
    <message>
        <source>“%1” is at most %2</source>
        <translation>«&#x202f;%1&#x202f;» est au plus %2</translation>
    </message>
    <message>
        <source>“%1” is more than %2</source>
        <translation>«&#x202f;%1&#x202f;» est supérieur à %2</translation>
    </message>
    <message>
        <source>“%1” is less than %2</source>
        <translation>«&#x202f;%1&#x202f;» est inférieur à %2</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>toutes celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>one of these:</source>
        <translation>l’une de celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>et %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>ou %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>The time for this ticket is over at this door: %1.</source>
        <translation>L’heure de ce billet est passée à cette porte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This door asks: %1.</source>
        <translation>Cette porte exige&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Is inside already.</source>
        <translation>Est déjà à l’intérieur.</translation>
    </message>
    <message>
        <source>Only who is inside may pass here.</source>
        <translation>Seul qui est à l’intérieur peut passer ici.</translation>
    </message>
    <message>
        <source>Already came in once today; allowed again %1.</source>
        <translation>Déjà une entrée aujourd’hui&#x202f;; de nouveau possible %1.</translation>
    </message>
    <message>
        <source>Already came in %1 times today; allowed again %2.</source>
        <translation>Déjà %1 entrées aujourd’hui&#x202f;; de nouveau possible %2.</translation>
    </message>
    <message>
        <source>Came in 1 minute ago; allowed again %1.</source>
        <translation>Entrée il y a 1 minute&#x202f;; de nouveau possible %1.</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago; allowed again %2.</source>
        <translation>Entrée il y a %1 minutes&#x202f;; de nouveau possible %2.</translation>
    </message>
    <message>
        <source>This door opens for this ticket %1.</source>
        <translation>Cette porte ouvre pour ce billet %1.</translation>
    </message>
    <message>
        <source>The role is %1; here: %2.</source>
        <translation>Le rôle est %1&#x202f;; ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The ticket type is %1; here: %2.</source>
        <translation>Le type de billet est %1&#x202f;; ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The role is %1; here it must contain %2.</source>
        <translation>Le rôle est %1&#x202f;; ici il doit contenir %2.</translation>
    </message>
    <message>
        <source>The ticket type is %1; here it must contain %2.</source>
        <translation>Le type de billet est %1&#x202f;; ici il doit contenir %2.</translation>
    </message>
    <message>
        <source>The role is %1; it is not welcome here.</source>
        <translation>Le rôle est %1&#x202f;; il n’est pas admis ici.</translation>
    </message>
    <message>
        <source>The ticket type is %1; it is not welcome here.</source>
        <translation>Le type de billet est %1&#x202f;; il n’est pas admis ici.</translation>
    </message>
    <message>
        <source>Has not come in here yet. This door asks: %1.</source>
        <translation>Pas encore d’entrée ici. Cette porte exige&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Came in 1 minute ago. This door asks: %1.</source>
        <translation>Entrée il y a 1 minute. Cette porte exige&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago. This door asks: %2.</source>
        <translation>Entrée il y a %1 minutes. Cette porte exige&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Already came in once. This door asks: %1.</source>
        <translation>Déjà une entrée. Cette porte exige&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Already came in %1 times. This door asks: %2.</source>
        <translation>Déjà %1 entrées. Cette porte exige&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Has not come in here today. This door asks: %1.</source>
        <translation>Pas d’entrée ici aujourd’hui. Cette porte exige&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Already came in once today. This door asks: %1.</source>
        <translation>Déjà une entrée aujourd’hui. Cette porte exige&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Already came in %1 times today. This door asks: %2.</source>
        <translation>Déjà %1 entrées aujourd’hui. Cette porte exige&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty. This door asks: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est vide. Cette porte exige&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is %2. This door asks: %3.</source>
        <translation>«&#x202f;%1&#x202f;» est %2. Cette porte exige&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The rule of this door cannot be read. Call the desk lead.</source>
        <translation>La règle de cette porte est illisible. Appelez le responsable.</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but that is empty. Call the desk lead.</source>
        <translation>La règle exige&#xa0;: %1. Mais ce champ est vide. Appelez le responsable.</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but “%2” is no number. Call the desk lead.</source>
        <translation>La règle exige&#xa0;: %1. Mais «&#x202f;%2&#x202f;» n’est pas un nombre. Appelez le responsable.</translation>
    </message>
    <message>
        <source>Character %1: a rule cannot ask for “%2”, but for one of: %3.</source>
        <translation>Caractère %1&#xa0;: une règle ne peut pas porter sur «&#x202f;%2&#x202f;», mais sur l’un de&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Character %1: “%2” does not fit here. “%3” goes with: %4. For example: %5</source>
        <translation>Caractère %1&#xa0;: «&#x202f;%2&#x202f;» ne va pas ici. «&#x202f;%3&#x202f;» va avec&#xa0;: %4. Par exemple&#xa0;: %5</translation>
    </message>
    <message>
        <source>Character %1: “%2” cannot be compared. For example: %3</source>
        <translation>Caractère %1&#xa0;: «&#x202f;%2&#x202f;» ne peut pas être comparé. Par exemple&#xa0;: %3</translation>
    </message>
    <message>
        <source>Character %1: the quotation mark that begins here has no end. For example: %2</source>
        <translation>Caractère %1&#xa0;: le guillemet qui s’ouvre ici n’a pas de fin. Par exemple&#xa0;: %2</translation>
    </message>
    <message>
        <source>Character %1: more brackets in brackets than a rule can have (%2).</source>
        <translation>Caractère %1&#xa0;: plus de parenthèses imbriquées qu’une règle ne peut en avoir (%2).</translation>
    </message>
    <message>
        <source>The rule is longer than %1 characters. Make several doors of it.</source>
        <translation>La règle dépasse %1 caractères. Faites-en plusieurs portes.</translation>
    </message>
    <message>
        <source>The rule ends too early. A whole condition is, for example: %1</source>
        <translation>La règle est incomplète. Une condition entière est, par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Character %1: “%2” is not expected. Conditions are joined with and, or and brackets; text stands in quotation marks. For example: %3</source>
        <translation>Caractère %1&#xa0;: «&#x202f;%2&#x202f;» n’est pas attendu. Les conditions se relient par and, or et des parenthèses&#x202f;; le texte est entre guillemets. Par exemple&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ScannerWords</name>
    <message>
        <source>US</source>
        <translation>américain</translation>
    </message>
    <message>
        <source>British</source>
        <translation>britannique</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>suisse</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Dvorak</source>
        <translation>Dvorak</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard (%1) than this computer has (%2).</source>
        <translation>Le scanner tape pour un autre clavier (%1) que celui de cet ordinateur (%2).</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est actif.</translation>
    </message>
    <message>
        <source>An input method changed what the scanner typed.</source>
        <translation>Une méthode de saisie a changé ce que le scanner a tapé.</translation>
    </message>
    <message>
        <source>The scanner sends control characters along.</source>
        <translation>Le scanner envoie aussi des caractères de contrôle.</translation>
    </message>
    <message>
        <source>Set the scanner to the %1 keyboard: its manual has a code for that, often under “country” or “keyboard layout”. Or set this computer to the %2 keyboard.</source>
        <translation>Réglez le scanner sur le clavier %1&#xa0;: son manuel a un code pour cela, souvent sous «&#x202f;country&#x202f;» ou «&#x202f;keyboard layout&#x202f;». Ou réglez cet ordinateur sur le clavier %2.</translation>
    </message>
    <message>
        <source>Press Caps Lock once.</source>
        <translation>Appuyez une fois sur Verr. Maj.</translation>
    </message>
    <message>
        <source>Switch the input method to English while you scan.</source>
        <translation>Mettez la méthode de saisie sur l’anglais pendant que vous scannez.</translation>
    </message>
    <message>
        <source>Switch off function characters (GS1, FNC1) at the scanner, and a prefix or suffix other than Enter.</source>
        <translation>Désactivez sur le scanner les caractères de fonction (GS1, FNC1), et tout préfixe ou suffixe autre qu’Entrée.</translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>Caractères&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, in %2 ms: a scanner that types.</source>
        <translation>%1, en %2 ms&#xa0;: un scanner qui tape.</translation>
    </message>
    <message>
        <source>%1, in %2 ms, over the serial port.</source>
        <translation>%1, en %2 ms, par le port série.</translation>
    </message>
    <message>
        <source>%1, read by the camera.</source>
        <translation>%1, lus par la caméra.</translation>
    </message>
    <message>
        <source>%1, in %2 s: typed by hand. If a scanner did this, it is too slow: switch off its “inter-character delay”.</source>
        <translation>%1, en %2 s&#xa0;: tapé à la main. Si c’est un scanner, il est trop lent&#xa0;: désactivez son «&#x202f;inter-character delay&#x202f;».</translation>
    </message>
    <message>
        <source>It ended with Enter. That is best.</source>
        <translation>Il y avait Entrée à la fin. C’est le mieux.</translation>
    </message>
    <message>
        <source>It ended with Tab. That is fine.</source>
        <translation>Il y avait Tab à la fin. C’est bien.</translation>
    </message>
    <message>
        <source>It ended with a line end. That is best.</source>
        <translation>Il y avait une fin de ligne à la fin. C’est le mieux.</translation>
    </message>
    <message>
        <source>It ended with the suffix that is set here.</source>
        <translation>Il y avait à la fin le suffixe réglé ici.</translation>
    </message>
    <message>
        <source>Nothing ended it, so Lanyard waits a moment after each scan. Set the scanner to send Enter after each code.</source>
        <translation>Il n’y avait rien à la fin, Lanyard attend donc un moment après chaque scan. Réglez le scanner pour qu’il envoie Entrée après chaque code.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <comment>a length</comment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Dots of %1</source>
        <translation>Points de %1</translation>
    </message>
    <message>
        <source>Every character: are scanner and computer set to the same keyboard?</source>
        <translation>Tous les caractères&#xa0;: scanner et ordinateur sont-ils réglés sur le même clavier&#x202f;?</translation>
    </message>
    <message>
        <source>Grey, contrast %1 %</source>
        <translation>Gris, contraste %1&#x202f;%</translation>
    </message>
    <message>
        <source>Light on dark, as on a phone at night</source>
        <translation>Clair sur sombre, comme la nuit sur un téléphone</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Caractères chinois</translation>
    </message>
    <message>
        <source>Damaged: a piece is missing</source>
        <translation>Endommagé&#xa0;: il manque un morceau</translation>
    </message>
    <message>
        <source>Code %1 of %2: %3</source>
        <comment>number, how many there are, what it shows</comment>
        <translation>Code %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the scanner reads dots of %1.</source>
        <translation>le scanner lit des points de %1.</translation>
    </message>
    <message>
        <source>every character was looked at.</source>
        <translation>chaque caractère a été vérifié.</translation>
    </message>
    <message>
        <source>the scanner reads a contrast of %1 %.</source>
        <translation>le scanner lit un contraste de %1&#x202f;%.</translation>
    </message>
    <message>
        <source>the scanner reads light on dark.</source>
        <translation>le scanner lit le clair sur sombre.</translation>
    </message>
    <message>
        <source>the scanner reads long texts.</source>
        <translation>le scanner lit les textes longs.</translation>
    </message>
    <message>
        <source>the scanner sends Chinese.</source>
        <translation>le scanner envoie le chinois.</translation>
    </message>
    <message>
        <source>the scanner reads damaged codes.</source>
        <translation>le scanner lit les codes endommagés.</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Test de scanner</translation>
    </message>
    <message>
        <source>Print this at its real size, not fitted to the page. In Lanyard open Office → Scanners, then scan one code after the other. Tickets are mostly like 3 and 4; nobody needs all of them.</source>
        <translation>Imprimez ceci en taille réelle, sans l’ajuster à la page. Dans Lanyard, ouvrez Bureau → Scanners, puis scannez les codes l’un après l’autre. Les billets ressemblent surtout à 3 et 4&#x202f;; personne n’a besoin de tous.</translation>
    </message>
</context>
</TS>
