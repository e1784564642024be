<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressWords</name>
    <message>
        <source>“%1” does not say which printer: write its name or number, like %2.</source>
        <translation>«%1» no dice qué impresora: escriba su nombre o su número, como %2.</translation>
    </message>
    <message>
        <source>The port in “%1” is no number from 1 to 65535. Write it like %2.</source>
        <translation>El puerto de «%1» no es un número del 1 al 65535. Escríbalo como %2.</translation>
    </message>
    <message>
        <source>Of label printers only the dots per inch can be said, 152, 203, 300 or 600. Write %2 instead of “%1”.</source>
        <translation>De las impresoras de etiquetas solo se pueden indicar los puntos por pulgada: 152, 203, 300 o 600. Escriba %2 en lugar de «%1».</translation>
    </message>
    <message>
        <source>“%1” says more than where the printer is. Write it like %2.</source>
        <translation>«%1» dice más que dónde está la impresora. Escríbalo como %2.</translation>
    </message>
    <message>
        <source>“%1” has no whole path: it begins with a slash. Write it like %2.</source>
        <translation>«%1» no tiene una ruta completa: empieza con una barra. Escríbalo como %2.</translation>
    </message>
    <message>
        <source>“%1” means another computer. Write a place on this one, like %2, or the name of a printer.</source>
        <translation>«%1» se refiere a otro equipo. Escriba un lugar de este, como %2, o el nombre de una impresora.</translation>
    </message>
    <message>
        <source>No printer can be called “%1”: their names have no blanks and none of / \ ? &apos; &quot; #. Addresses begin with ipp://, socket://, file:/// or /dev/.</source>
        <translation>Ninguna impresora puede llamarse «%1»: los nombres no llevan espacios ni ninguno de estos: / \ ? &apos; &quot; #. Las direcciones empiezan con ipp://, socket://, file:/// o /dev/.</translation>
    </message>
</context>
<context>
    <name>AdmitCommand</name>
    <message>
        <source>“%1” is mistyped: compare it with the list. Nothing was entered.</source>
        <translation>«%1» está mal escrito: compárelo con la lista. No se ha introducido nada.</translation>
    </message>
    <message>
        <source>Nobody has the short code “%1”. Nothing was entered.</source>
        <translation>Nadie tiene el código corto «%1». No se ha introducido nada.</translation>
    </message>
    <message>
        <source>No code is found in %1. Hold it flat, fill the picture with it, avoid glare.</source>
        <translation>No se encuentra ningún código en %1. Manténgalo plano, que llene la imagen, y evite los reflejos.</translation>
    </message>
    <message>
        <source>%1 shows %2 tickets. Take a picture of one at a time.</source>
        <translation>%1 muestra %2 entradas. Fotografíe una sola cada vez.</translation>
    </message>
    <message>
        <source>Gives a verdict for each code, written down before it is answered.</source>
        <translation>Da un veredicto para cada código, registrado antes de responder.</translation>
    </message>
    <message>
        <source>Ticket codes; “-” reads them line by line.</source>
        <translation>Códigos de entrada; «-» los lee línea por línea.</translation>
    </message>
    <message>
        <source>Reads the code from a picture.</source>
        <translation>Lee el código de una imagen.</translation>
    </message>
    <message>
        <source>At this door; the one that is open if left out. May stand several times: the ticket decides which of them it is for.</source>
        <translation>En esta puerta; si se omite, la que esté abierta. Puede repetirse: la entrada decide para cuál de ellas vale.</translation>
    </message>
    <message>
        <source>The codes are short codes of the printed list (export --what list); with --at, when people came.</source>
        <translation>Los códigos son códigos cortos de la lista impresa (export --what list); con --at, cuándo llegaron las personas.</translation>
    </message>
    <message>
        <source>The person leaves.</source>
        <translation>La persona sale.</translation>
    </message>
    <message>
        <source>Everybody of the same order; the order number will do for a code.</source>
        <translation>Todas las personas del mismo pedido; el número de pedido vale como código.</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>Una respuesta a una pregunta de la puerta, escrita KEY=TEXT; puede repetirse.</translation>
    </message>
    <message>
        <source>Lets a refused person in, for this reason.</source>
        <translation>Deja pasar a una persona rechazada, por este motivo.</translation>
    </message>
    <message>
        <source>Say which code to admit.</source>
        <translation>Indique qué código se admite.</translation>
    </message>
    <message>
        <source>A code is empty: nothing was entered.</source>
        <translation>Hay un código vacío: no se ha introducido nada.</translation>
    </message>
    <message>
        <source>--override needs a reason.</source>
        <translation>--override necesita un motivo.</translation>
    </message>
</context>
<context>
    <name>BadgeCheck</name>
    <message>
        <source>%1: a code does not scan</source>
        <translation>%1: un código no se puede escanear</translation>
    </message>
    <message>
        <source>Badges checked: %1, of which scan: %2</source>
        <translation>Acreditaciones comprobadas: %1; se pueden escanear: %2</translation>
    </message>
</context>
<context>
    <name>BadgeCommand</name>
    <message>
        <source>Left out because they have a badge: %1</source>
        <translation>Omitidas porque ya tienen acreditación: %1</translation>
    </message>
    <message>
        <source>Left out because their ticket type has no badge: %1</source>
        <translation>Omitidas porque su tipo de entrada no lleva acreditación: %1</translation>
    </message>
    <message>
        <source>Nobody is meant by that, so no badge was made.</source>
        <translation>Eso no corresponde a nadie, así que no se ha hecho ninguna acreditación.</translation>
    </message>
    <message>
        <source>--scanner-test goes with -o FILE.pdf or -o FILE.png only.</source>
        <translation>--scanner-test solo se usa con -o FILE.pdf o -o FILE.png.</translation>
    </message>
    <message>
        <source>%1: the scanner test, %2 codes</source>
        <translation>%1: la prueba de lectores, %2 códigos</translation>
    </message>
    <message>
        <source>Say whose badge: codes, or --all, or --admitted.</source>
        <translation>Indique de quién es la acreditación: códigos, --all o --admitted.</translation>
    </message>
    <message>
        <source>--sort, --type and --not-printed go with --all or --admitted.</source>
        <translation>--sort, --type y --not-printed se usan con --all o --admitted.</translation>
    </message>
    <message>
        <source>--check makes no badge: leave out where to.</source>
        <translation>--check no hace acreditaciones: omita el destino.</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>Indique el destino: -o FILE.pdf, -o FILE.png o --printer NAME.</translation>
    </message>
    <message>
        <source>Makes badges, as a PDF or PNG file or on a printer.</source>
        <translation>Hace acreditaciones, en un archivo PDF o PNG o en una impresora.</translation>
    </message>
    <message>
        <source>Whose badges.</source>
        <translation>De quién son las acreditaciones.</translation>
    </message>
    <message>
        <source>Everybody on site with a confirmed ticket.</source>
        <translation>Todas las personas presenciales con entrada confirmada.</translation>
    </message>
    <message>
        <source>Everybody who was admitted.</source>
        <translation>Todas las personas admitidas.</translation>
    </message>
    <message>
        <source>A sheet of known codes to try scanners on, instead of badges.</source>
        <translation>Una hoja de códigos conocidos para probar lectores, en lugar de acreditaciones.</translation>
    </message>
    <message>
        <source>With --all and --admitted: in which order, one of %1. By surname Chinese names stand at their pinyin, others at their last word.</source>
        <translation>Con --all y --admitted: en qué orden, uno de %1. Por apellido, los nombres chinos van por su pinyin y los demás por su última palabra.</translation>
    </message>
    <message>
        <source>With --all and --admitted: only people with this ticket type.</source>
        <translation>Con --all y --admitted: solo las personas con este tipo de entrada.</translation>
    </message>
    <message>
        <source>With --all and --admitted: leaves out whoever has a badge from a printer, or one on its way.</source>
        <translation>Con --all y --admitted: omite a quien ya tiene una acreditación de una impresora, o una en camino.</translation>
    </message>
    <message>
        <source>Makes no badge, but says what would be wrong with each, and reads its codes back as a coarse label printer would print them.</source>
        <translation>No hace acreditaciones, pero dice qué fallaría en cada una y relee sus códigos tal como los imprimiría una impresora de etiquetas de baja resolución.</translation>
    </message>
    <message>
        <source>--sort is one of: %1</source>
        <translation>--sort es uno de: %1</translation>
    </message>
    <message>
        <source>Say only one of these: codes, --all, --admitted, --scanner-test, --calibration.</source>
        <translation>Indique solo uno de estos: códigos, --all, --admitted, --scanner-test, --calibration.</translation>
    </message>
</context>
<context>
    <name>BadgeFiles</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: badges: %2</source>
        <translation>%1: acreditaciones: %2</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2. “%3” was not written.</source>
        <translation>Detenido en %1 de %2. «%3» no se ha escrito.</translation>
    </message>
    <message>
        <source>A PNG holds one badge. Choose a PDF for several.</source>
        <translation>Un PNG contiene una sola acreditación. Para varias, elija un PDF.</translation>
    </message>
    <message>
        <source>--medium and what goes with it need a PDF.</source>
        <translation>--medium y las opciones que lo acompañan necesitan un PDF.</translation>
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
        <translation>La acreditación de %1 espera en la impresora. Mire allí; se imprime en cuanto la impresora esté lista.</translation>
    </message>
    <message>
        <source>Look whether the badge of %1 came out. If not, print it again.</source>
        <translation>Mire si ha salido la acreditación de %1. Si no, imprímala de nuevo.</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: %2. Print it again.</source>
        <translation>La acreditación de %1 no se ha impreso: %2. Imprímala de nuevo.</translation>
    </message>
    <message>
        <source>%1: badges printed: %2</source>
        <translation>%1: acreditaciones impresas: %2</translation>
    </message>
    <message>
        <source>%1: badges sent: %2. This printer cannot say whether they came out.</source>
        <translation>%1: acreditaciones enviadas: %2. Esta impresora no puede decir si han salido.</translation>
    </message>
    <message>
        <source>See: lanyard templates. Left out: what the ticket type has.</source>
        <translation>Vea: lanyard templates. Si se omite, la del tipo de entrada.</translation>
    </message>
    <message>
        <source>The file to write: .pdf or .png.</source>
        <translation>El archivo que se escribe: .pdf o .png.</translation>
    </message>
    <message>
        <source>A name that lanyard printers lists, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>Un nombre de la lista de lanyard printers, o una dirección como ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, o una carpeta.</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>Indique el destino: -o FILE.pdf, -o FILE.png o --printer NAME.</translation>
    </message>
    <message>
        <source>--medium and what goes with it need -o FILE.pdf.</source>
        <translation>--medium y las opciones que lo acompañan necesitan -o FILE.pdf.</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge. To make one all the same: --template NAME</source>
        <translation>El tipo de entrada «%1» no lleva acreditación. Para hacer una de todos modos: --template NAME</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: say on which printer, --printer NAME. See: lanyard printers. Now: lanyard badge %2 --printer NAME</source>
        <translation>La acreditación de %1 no se ha impreso: indique en qué impresora, --printer NAME. Vea: lanyard printers. Ahora: lanyard badge %2 --printer NAME</translation>
    </message>
</context>
<context>
    <name>BadgeWarnings</name>
    <message>
        <source>too long for its place, printed very small: %1</source>
        <translation>demasiado largo para su sitio, impreso muy pequeño: %1</translation>
    </message>
    <message>
        <source>no font has the letters of: %1</source>
        <translation>ninguna fuente tiene las letras de: %1</translation>
    </message>
    <message>
        <source>no QR code can hold so long a code: %1</source>
        <translation>ningún código QR admite un código tan largo: %1</translation>
    </message>
    <message>
        <source>the code may be too small to be scanned: %1 (make its box %2 mm)</source>
        <translation>el código quizá sea demasiado pequeño para escanearlo: %1 (dé a su recuadro %2 mm)</translation>
    </message>
    <message>
        <source>nobody has a column called: %1</source>
        <translation>nadie tiene una columna llamada: %1</translation>
    </message>
    <message>
        <source>no such picture, its place is empty: %1</source>
        <translation>no existe esa imagen, su sitio queda vacío: %1</translation>
    </message>
    <message>
        <source>the badge of %1 has no name that can be seen</source>
        <translation>en la acreditación de %1 no se ve ningún nombre</translation>
    </message>
    <message>
        <source>%1 mm at the head</source>
        <translation>%1 mm arriba</translation>
    </message>
    <message>
        <source>%1 mm at the foot</source>
        <translation>%1 mm abajo</translation>
    </message>
    <message>
        <source>%1 mm at the left</source>
        <translation>%1 mm a la izquierda</translation>
    </message>
    <message>
        <source>%1 mm at the right</source>
        <translation>%1 mm a la derecha</translation>
    </message>
    <message>
        <source>The printer leaves edges of this medium blank. Of badges of “%1” it leaves out: %2.</source>
        <translation>La impresora deja en blanco los bordes de este soporte. En las acreditaciones «%1» faltará: %2.</translation>
    </message>
</context>
<context>
    <name>BlockCommand</name>
    <message>
        <source>%1 is blocked and let in nowhere. To end it: lanyard unblock %2</source>
        <translation>%1 tiene un bloqueo y no puede pasar por ninguna puerta. Para quitarlo: lanyard unblock %2</translation>
    </message>
    <message>
        <source>%1 is blocked no longer: %2.</source>
        <translation>%1 ya no tiene bloqueo: %2.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>El código de entrada.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>El motivo; queda en el diario.</translation>
    </message>
    <message>
        <source>Say who and why: one code and --reason TEXT.</source>
        <translation>Indique quién y por qué: un código y --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>%1 ya tiene un bloqueo.</translation>
    </message>
    <message>
        <source>%1 is not blocked.</source>
        <translation>%1 no tiene ningún bloqueo.</translation>
    </message>
    <message>
        <source>Blocks a person: no door lets them in. Imports do not end it.</source>
        <translation>Bloquea a una persona: ninguna puerta la deja pasar. Las importaciones no lo cambian.</translation>
    </message>
    <message>
        <source>Takes a block back. The person is what they would be without it: one who has not paid is still unpaid.</source>
        <translation>Desbloquea a una persona. Queda como estaría sin el bloqueo: quien no ha pagado sigue sin pagar.</translation>
    </message>
</context>
<context>
    <name>CalibrationOutput</name>
    <message>
        <source>Lanyard: measure this printer</source>
        <translation>Lanyard: medir esta impresora</translation>
    </message>
    <message>
        <source>Print this page at 100 percent, without fitting it to the paper. Measure with a ruler, in millimetres, the four distances at the arrows: from the edge of the paper to the frame, and the sides of the frame, all to its outer edge. Then:
lanyard badge --calibration --measured A,B,C,D</source>
        <translation>Imprima esta página al 100 por ciento, sin ajustarla al papel. Mida con una regla, en milímetros, las cuatro distancias de las flechas: del borde del papel al marco, y los lados del marco, siempre hasta su borde exterior. Después:
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
        <translation>%1: imprima esto al 100 por ciento y mida lo que indica. Después: lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>%1: measure the page that comes out. Then: lanyard badge --calibration --measured A,B,C,D</source>
        <translation>%1: mida la página que sale. Después: lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>%1: badges that are printed there come out where they belong from now on: moved by %2 mm, stretched to %3 percent.</source>
        <translation>%1: desde ahora, las acreditaciones que se impriman ahí salen en su sitio: desplazadas %2 mm, estiradas al %3 por ciento.</translation>
    </message>
    <message>
        <source>--measured is four numbers of millimetres: 20.5,19,170,257</source>
        <translation>--measured son cuatro números en milímetros: 20.5,19,170,257</translation>
    </message>
    <message>
        <source>No printer is off by so much. Measure again, in millimetres: A from the left edge of the paper to the frame, B from the upper edge, C and D the width and the height of the frame. Say the same --medium as for the page.</source>
        <translation>Ninguna impresora se desvía tanto. Mida de nuevo, en milímetros: A del borde izquierdo del papel al marco, B desde el borde superior, C y D el ancho y el alto del marco. Indique el mismo --medium que para la página.</translation>
    </message>
    <message>
        <source>Print on this printer with: --offset %1 --scale %2</source>
        <translation>En esta impresora, imprima con: --offset %1 --scale %2</translation>
    </message>
    <message>
        <source>A page to measure a printer with, instead of badges, in a file or with --printer on the printer itself. With --measured and --printer: everything that is printed there is moved by that.</source>
        <translation>Una página para medir una impresora, en lugar de acreditaciones, en un archivo o, con --printer, en la propia impresora. Con --measured y --printer: todo lo que se imprima ahí se desplaza según eso.</translation>
    </message>
    <message>
        <source>The four distances that the page names, in mm.</source>
        <translation>Las cuatro distancias que indica la página, en mm.</translation>
    </message>
    <message>
        <source>--calibration goes with -o FILE.pdf, with --printer NAME or with --measured, and with --medium.</source>
        <translation>--calibration se usa con -o FILE.pdf, con --printer NAME o con --measured, y con --medium.</translation>
    </message>
    <message>
        <source>--offset and --scale do not go with --calibration and --printer: that page is always drawn without them.</source>
        <translation>--offset y --scale no se usan con --calibration y --printer: esa página se dibuja siempre sin ellos.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Paid here</source>
        <translation>Pagado aquí</translation>
    </message>
    <message>
        <source>Take the money for %1 first. Then they are checked in.</source>
        <translation>Cobre primero la entrada %1. Después se admite a la persona.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Con el móvil</translation>
    </message>
    <message>
        <source>Showed the receipt</source>
        <translation>Mostró el recibo</translation>
    </message>
    <message>
        <source>or how it was paid</source>
        <translation>o cómo se pagó</translation>
    </message>
    <message>
        <source>Paid, check in</source>
        <translation>Pagado, admitir</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>Anular la admisión</translation>
    </message>
    <message>
        <source>As if they had not come in. The record keeps both.</source>
        <translation>Como si no hubiera entrado. El diario conserva ambas cosas.</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Persona equivocada</translation>
    </message>
    <message>
        <source>Wrong door</source>
        <translation>Puerta equivocada</translation>
    </message>
    <message>
        <source>Went away again at once</source>
        <translation>Se fue enseguida</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>Solo una prueba</translation>
    </message>
    <message>
        <source>or another reason</source>
        <translation>u otro motivo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Let in although the door says no</source>
        <translation>Dejar pasar aunque la puerta lo rechace</translation>
    </message>
    <message>
        <source>The reason is written down with your name.</source>
        <translation>El motivo se registra con su nombre.</translation>
    </message>
    <message>
        <source>The organiser said so</source>
        <translation>Lo dice la organización</translation>
    </message>
    <message>
        <source>The ticket is theirs, shown by an ID</source>
        <translation>La entrada es suya, mostró un documento</translation>
    </message>
    <message>
        <source>Accompanies somebody who needs help</source>
        <translation>Acompaña a alguien que necesita ayuda</translation>
    </message>
    <message>
        <source>The record is wrong</source>
        <translation>Los datos están mal</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <source>Give another ticket</source>
        <translation>Dar otra entrada</translation>
    </message>
    <message>
        <source>Has %1 now.</source>
        <translation>Ahora tiene %1.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Every desk sees it at the next scan and has to confirm it.</source>
        <translation>Todos los mostradores la ven en el próximo escaneo y deben confirmarla.</translation>
    </message>
    <message>
        <source>VIP: call the host</source>
        <translation>VIP: avisar a su anfitrión</translation>
    </message>
    <message>
        <source>Deposit open</source>
        <translation>Depósito pendiente</translation>
    </message>
    <message>
        <source>Something lies here for them</source>
        <translation>Aquí hay algo para esta persona</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>Enviar al mostrador de ayuda</translation>
    </message>
    <message>
        <source>or your own words</source>
        <translation>o con sus palabras</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
    <message>
        <source>New badge with a new code</source>
        <translation>Nueva acreditación con código nuevo</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>La entrada y la acreditación anteriores ya no dejan pasar a nadie.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Robada</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>Dada a otra persona</translation>
    </message>
    <message>
        <source>Print a new badge</source>
        <translation>Imprimir otra acreditación</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>No salió</translation>
    </message>
    <message>
        <source>Why another badge?</source>
        <translation>¿Por qué otra acreditación?</translation>
    </message>
    <message>
        <source>They have one already. The reason is written down.</source>
        <translation>Ya tiene una. El motivo se registra.</translation>
    </message>
    <message>
        <source>They have %1 already. The reason is written down.</source>
        <translation>Ya tiene %1. El motivo se registra.</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Nombre equivocado</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>Ninguna puerta la deja pasar ya.</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>Mala conducta</translation>
    </message>
    <message>
        <source>Stolen ticket</source>
        <translation>Entrada robada</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Doors may let them in again.</source>
        <translation>Las puertas pueden dejarla pasar de nuevo.</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>Bloqueo por error</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>makes a new event file with one door per day</source>
        <translation>crea un archivo de evento con una puerta por día</translation>
    </message>
    <message>
        <source>takes registrations in and reports on every row</source>
        <translation>importa inscripciones e informa de cada fila</translation>
    </message>
    <message>
        <source>finds people by name, pinyin, company, e-mail, phone, order, code</source>
        <translation>busca personas por nombre, pinyin, empresa, correo, teléfono, pedido o código</translation>
    </message>
    <message>
        <source>puts a person&apos;s name, company or contact right for good</source>
        <translation>corrige de forma permanente el nombre, la empresa o el contacto de una persona</translation>
    </message>
    <message>
        <source>gives a verdict for each code and writes it down</source>
        <translation>da un veredicto para cada código y lo registra</translation>
    </message>
    <message>
        <source>takes a person&apos;s last admission back</source>
        <translation>anula la última admisión de una persona</translation>
    </message>
    <message>
        <source>registers and admits somebody who comes without a ticket</source>
        <translation>inscribe y admite a alguien que llega sin entrada</translation>
    </message>
    <message>
        <source>marks an unpaid ticket as paid at the desk</source>
        <translation>marca una entrada sin pagar como pagada en el mostrador</translation>
    </message>
    <message>
        <source>lets a person in nowhere</source>
        <translation>no deja pasar a una persona por ninguna puerta</translation>
    </message>
    <message>
        <source>takes a block back</source>
        <translation>desbloquea a una persona</translation>
    </message>
    <message>
        <source>gives a person a ticket of another type</source>
        <translation>da a una persona una entrada de otro tipo</translation>
    </message>
    <message>
        <source>adds a note that the next scan shows</source>
        <translation>añade una nota que se muestra en el próximo escaneo</translation>
    </message>
    <message>
        <source>gives a person a new code and retires the old one</source>
        <translation>da a una persona un código nuevo y retira el anterior</translation>
    </message>
    <message>
        <source>tells what was done, refused scans included</source>
        <translation>cuenta lo que se hizo, también los escaneos rechazados</translation>
    </message>
    <message>
        <source>reads the codes in pictures and videos</source>
        <translation>lee los códigos de imágenes y vídeos</translation>
    </message>
    <message>
        <source>makes badges, as a file or on a printer</source>
        <translation>hace acreditaciones, en un archivo o en una impresora</translation>
    </message>
    <message>
        <source>writes the attendance</source>
        <translation>escribe la asistencia</translation>
    </message>
    <message>
        <source>counts people, not scans</source>
        <translation>cuenta personas, no escaneos</translation>
    </message>
    <message>
        <source>lists and changes the doors</source>
        <translation>muestra y cambia las puertas</translation>
    </message>
    <message>
        <source>lists and changes who may work at the desks</source>
        <translation>muestra y cambia quién puede trabajar en los mostradores</translation>
    </message>
    <message>
        <source>lists and changes the badge templates of the event</source>
        <translation>muestra y cambia las plantillas de acreditación del evento</translation>
    </message>
    <message>
        <source>lists the labels, sheets and rolls that badges are laid on</source>
        <translation>muestra las etiquetas, hojas y rollos para acreditaciones</translation>
    </message>
    <message>
        <source>lists the printers of this computer</source>
        <translation>muestra las impresoras de este equipo</translation>
    </message>
    <message>
        <source>lists the ticket sources that import knows</source>
        <translation>muestra los orígenes de entradas que import conoce</translation>
    </message>
    <message>
        <source>lists and changes what signed tickets are checked with</source>
        <translation>muestra y cambia con qué se comprueban las entradas firmadas</translation>
    </message>
    <message>
        <source>says and changes what is chosen for the whole event</source>
        <translation>muestra y cambia lo que vale para todo el evento</translation>
    </message>
    <message>
        <source>checks event file and journal</source>
        <translation>comprueba el archivo de evento y el diario</translation>
    </message>
    <message>
        <source>does the whole job on the sample event, without a display</source>
        <translation>hace todo el trabajo con el evento de ejemplo, sin pantalla</translation>
    </message>
    <message>
        <source>%1 needs one word more.</source>
        <translation>%1 necesita una palabra más.</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>Opción desconocida: %1.</translation>
    </message>
    <message>
        <source>Unknown command “%1”. See: lanyard --help</source>
        <translation>Comando desconocido: «%1». Vea: lanyard --help</translation>
    </message>
    <message>
        <source>There is no display here for the desk window. Give a command (see lanyard --help), or watch “lanyard demo”.</source>
        <translation>Aquí no hay pantalla para la ventana del mostrador. Escriba un comando (vea lanyard --help) o mire «lanyard demo».</translation>
    </message>
    <message>
        <source>lanyard [--event FILE] [--json] COMMAND …
Without a command the desk window opens; with --sample, on an invented event to try it.
</source>
        <translation>lanyard [--event FILE] [--json] COMMAND …
Sin comando se abre la ventana del mostrador; con --sample, con un evento inventado para probar.
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
Si un evento tiene operadores, todo lo que cambia algo necesita a uno de ellos:
--operator NAME, con el PIN en LANYARD_PIN o --pin-file FILE; si no, se pide.
Lo que exige una segunda persona necesita --supervisor NAME, con el PIN en LANYARD_SUPERVISOR_PIN
o --supervisor-pin-file FILE.
</translation>
    </message>
    <message>
        <source>
With --kiosk and no command the self-service window opens over the whole screen,
on the event file that is given or was open last.
</source>
        <translation>
Con --kiosk y sin comando se abre la ventana de autoservicio a pantalla completa,
con el archivo de evento indicado o el último abierto.
</translation>
    </message>
    <message>
        <source>
LANYARD_EVENT is the default for --event. Times are ISO 8601.
Exit status: 0 done or admitted, 1 failed, 2 wrong usage, 3 refused.</source>
        <translation>
LANYARD_EVENT es el valor predeterminado de --event. Las horas van en ISO 8601.
Estado de salida: 0 hecho o admitido, 1 fallo, 2 uso incorrecto, 3 rechazado.</translation>
    </message>
    <message>
        <source>shares an event among several desks</source>
        <translation>comparte un evento entre varios mostradores</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» es una palabra de más.</translation>
    </message>
    <message>
        <source>See: lanyard %1 --help</source>
        <translation>Vea: lanyard %1 --help</translation>
    </message>
    <message>
        <source>Say which event file to use: --event FILE, or LANYARD_EVENT in the environment.</source>
        <translation>Indique qué archivo de evento usar: --event FILE, o LANYARD_EVENT en el entorno.</translation>
    </message>
    <message>
        <source>door of this event</source>
        <translation>puerta de este evento</translation>
    </message>
    <message>
        <source>This is written as .%1, not as “%2”.</source>
        <translation>Esto se escribe como .%1, no como «%2».</translation>
    </message>
    <message>
        <source>“%1” is no file that could be written over.</source>
        <translation>«%1» no es un archivo que se pueda sobrescribir.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>No existe la carpeta «%1». Créela primero.</translation>
    </message>
    <message>
        <source>--day needs a day, written like 2026-11-28.</source>
        <translation>--day necesita un día, escrito como 2026-11-28.</translation>
    </message>
</context>
<context>
    <name>CommandOperators</name>
    <message>
        <source>The PIN of %1 is missing. Put it in the environment or in a file.</source>
        <translation>Falta el PIN de %1. Póngalo en el entorno o en un archivo.</translation>
    </message>
    <message>
        <source>This event has no operators yet. Leave --operator out, or add the first: lanyard operators add NAME --role organiser</source>
        <translation>Este evento aún no tiene operadores. Omita --operator o añada el primero: lanyard operators add NAME --role organiser</translation>
    </message>
    <message>
        <source>This event has operators. Say who does this: --operator NAME, with the PIN in LANYARD_PIN or --pin-file FILE.</source>
        <translation>Este evento tiene operadores. Indique quién hace esto: --operator NAME, con el PIN en LANYARD_PIN o --pin-file FILE.</translation>
    </message>
    <message>
        <source>Name one who agrees: --supervisor NAME, with the PIN in LANYARD_SUPERVISOR_PIN or --supervisor-pin-file FILE.</source>
        <translation>Indique quién da su conformidad: --supervisor NAME, con el PIN en LANYARD_SUPERVISOR_PIN o --supervisor-pin-file FILE.</translation>
    </message>
</context>
<context>
    <name>CorrectCommand</name>
    <message>
        <source>Puts right what the ticket source has wrong about a person. Later imports keep it.</source>
        <translation>Corrige lo que el origen de entradas tiene mal sobre una persona. Las importaciones posteriores lo conservan.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>El código de entrada.</translation>
    </message>
    <message>
        <source>name, company, job_title, email, phone or notes.</source>
        <translation>name, company, job_title, email, phone o notes.</translation>
    </message>
    <message>
        <source>Say whom and what: CODE FIELD=TEXT, where FIELD is name, company, job_title, email, phone or notes.</source>
        <translation>Indique de quién y qué: CODE FIELD=TEXT, donde FIELD es name, company, job_title, email, phone o notes.</translation>
    </message>
    <message>
        <source>Corrected. Later imports keep it.</source>
        <translation>Corregido. Las importaciones posteriores lo conservan.</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Give the event a name: --name NAME.</source>
        <translation>Dé un nombre al evento: --name NAME.</translation>
    </message>
    <message>
        <source>Give the first and the last day as YYYY-MM-DD: --starts DAY --ends DAY.</source>
        <translation>Indique el primer y el último día como YYYY-MM-DD: --starts DAY --ends DAY.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>El evento termina antes de empezar.</translation>
    </message>
    <message>
        <source>An event of more than 60 days needs more than one event file.</source>
        <translation>Un evento de más de 60 días necesita más de un archivo de evento.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write it like Asia/Shanghai.</source>
        <translation>«%1» no es una zona horaria. Escríbala como Asia/Shanghai.</translation>
    </message>
    <message>
        <source>Makes a new event file with one door per day, open from midnight to midnight.</source>
        <translation>Crea un archivo de evento con una puerta por día, abierta de medianoche a medianoche.</translation>
    </message>
    <message>
        <source>Name of the event.</source>
        <translation>Nombre del evento.</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD.</source>
        <translation>Primer día, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD.</source>
        <translation>Último día, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>IANA name of the time zone; this computer&apos;s if left out.</source>
        <translation>Nombre IANA de la zona horaria; si se omite, la de este equipo.</translation>
    </message>
    <message>
        <source>Say where to make it: --event FILE.</source>
        <translation>Indique dónde crearlo: --event FILE.</translation>
    </message>
    <message>
        <source>Made %1 for “%2”. Doors: %3.</source>
        <translation>Se ha creado %1 para «%2». Puertas: %3.</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>%1: no code found</source>
        <translation>%1: no se encuentra ningún código</translation>
    </message>
    <message>
        <source>Reads the codes in pictures and videos. Needs no event.</source>
        <translation>Lee los códigos de imágenes y vídeos. No necesita evento.</translation>
    </message>
    <message>
        <source>A picture or video.</source>
        <translation>Una imagen o un vídeo.</translation>
    </message>
    <message>
        <source>Say which picture to read.</source>
        <translation>Indique qué imagen leer.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Event file made: %1</source>
        <translation>Archivo de evento creado: %1</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows (%3): %4 on site, %5 online only, %6 skipped</source>
        <translation>Importadas %1 de %2 filas (%3): %4 presenciales, %5 solo en línea, %6 omitidas</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <translation>Mostrador de demostración</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>The same export as %1, tried without storing: %2 new, %3 changed, %4 unchanged</source>
        <translation>La misma exportación que %1, probada sin guardar: %2 nuevas, %3 cambiadas, %4 sin cambios</translation>
    </message>
    <message>
        <source>The code of %1 was not read.</source>
        <translation>No se ha leído el código de %1.</translation>
    </message>
    <message>
        <source>Read from a picture: %1</source>
        <translation>Leído de una imagen: %1</translation>
    </message>
    <message>
        <source>%1 more people came in, each written to disk before the green light</source>
        <translation>Han entrado %1 personas más, cada una escrita en disco antes de la luz verde</translation>
    </message>
    <message>
        <source>The sample event has nobody for the verdict %1.</source>
        <translation>El evento de ejemplo no tiene a nadie para el veredicto %1.</translation>
    </message>
    <message>
        <source>%1 badges written; %2 need a look</source>
        <translation>%1 acreditaciones escritas; %2 necesitan revisión</translation>
    </message>
    <message>
        <source>The code of the badge was not read back.</source>
        <translation>No se ha podido releer el código de la acreditación.</translation>
    </message>
    <message>
        <source>The code on the badge of %1 reads back as the ticket&apos;s</source>
        <translation>El código de la acreditación de %1 se relee igual que el de su entrada</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>%1 filas escritas</translation>
    </message>
    <message>
        <source>%1 people came, of %2 registrations on site; %3 scans were refused</source>
        <translation>Han venido %1 personas, de %2 inscripciones presenciales; %3 escaneos rechazados</translation>
    </message>
    <message>
        <source>That is not the number of people who arrived.</source>
        <translation>Ese no es el número de personas que llegaron.</translation>
    </message>
    <message>
        <source>Event file and journal are whole; %1 records checked</source>
        <translation>El archivo de evento y el diario están íntegros; %1 registros comprobados</translation>
    </message>
    <message>
        <source>Does the whole job on the sample event, without a display: creates, imports, admits, refuses, makes badges, exports, counts and verifies.</source>
        <translation>Hace todo el trabajo con el evento de ejemplo, sin pantalla: crea, importa, admite, rechaza, hace acreditaciones, exporta, cuenta y verifica.</translation>
    </message>
    <message>
        <source>Where the files go; a new folder if left out.</source>
        <translation>Dónde van los archivos; si se omite, una carpeta nueva.</translation>
    </message>
    <message>
        <source>Done. Everything is in %1</source>
        <translation>Hecho. Todo está en %1</translation>
    </message>
    <message>
        <source>So many desks share the event for a morning, over a PostgreSQL that is started for it; one of them is cut off for a while.</source>
        <translation>Ese número de mostradores comparte el evento durante una mañana, con un PostgreSQL que se arranca para ello; uno de ellos queda aislado un rato.</translation>
    </message>
    <message>
        <source>--desks needs a number from %1 to %2.</source>
        <translation>--desks necesita un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Mostrador %1</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed here. Install it (on Debian: apt install postgresql), then try again.</source>
        <translation>PostgreSQL no está instalado aquí. Instálelo (en Debian: apt install postgresql) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>PostgreSQL did not start:
%1</source>
        <translation>PostgreSQL no arrancó:
%1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>A PostgreSQL runs for this demo alone.</source>
        <translation>Un PostgreSQL funciona solo para esta demostración.</translation>
    </message>
    <message>
        <source>%1 shares %3: %2 records are at the hub.</source>
        <translation>%1 comparte %3: %2 registros están en el hub.</translation>
    </message>
    <message>
        <source>%1 joined %3: %2 records came.</source>
        <translation>%1 se unió a %3: llegaron %2 registros.</translation>
    </message>
    <message>
        <source>%1 people came in at %2 desks; the hub was asked about each of them.</source>
        <translation>%1 personas entraron por %2 mostradores; se preguntó al hub por cada una.</translation>
    </message>
    <message>
        <source>One ticket comes to two desks. %1 let its holder in.</source>
        <translation>Una misma entrada llega a dos mostradores. %1 dejó entrar a la persona.</translation>
    </message>
    <message>
        <source>The cable of %1 is pulled, and it goes on. It says: %2.</source>
        <translation>El cable de %1 está desconectado, y sigue trabajando. Dice: %2.</translation>
    </message>
    <message>
        <source>Meanwhile %1 people come in elsewhere; and at %2 somebody whom %3 let in, which nobody can know.</source>
        <translation>Mientras tanto entran %1 personas en otros mostradores; y en %2 alguien a quien %3 ya dejó entrar, lo que nadie puede saber.</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 muestra: %2</translation>
    </message>
    <message>
        <source>The cable of %1 is back.</source>
        <translation>El cable de %1 está conectado de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not learn that somebody saw to it.</source>
        <translation>%1 no supo que alguien se ocupó de ello.</translation>
    </message>
    <message>
        <source>%1 saw to it: no desk warns of it any more.</source>
        <translation>%1 se ocupó de ello: ningún mostrador avisa ya.</translation>
    </message>
    <message>
        <source>Somebody without a ticket came in at %1. %2 scans the new badge.</source>
        <translation>Alguien sin entrada pasó por %1. %2 escanea la nueva acreditación.</translation>
    </message>
    <message>
        <source>%1 counts %2 people, and %3 came in.</source>
        <translation>%1 cuenta %2 personas, y entraron %3.</translation>
    </message>
    <message>
        <source>%1 let %2 people in and refused %3; it knows of %4 who came. Its event file is whole.</source>
        <translation>%1 dejó entrar a %2 personas y rechazó a %3; sabe de %4 que vinieron. Su archivo de evento está íntegro.</translation>
    </message>
    <message>
        <source>%1 does not have the same records.</source>
        <translation>%1 no tiene los mismos registros.</translation>
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
        <translation>  Solo si:</translation>
    </message>
    <message>
        <source>  Asks: %1 (%2, --answer %3=…)</source>
        <translation>  Pregunta: %1 (%2, --answer %3=…)</translation>
    </message>
    <message>
        <source>    For the volunteer: %1</source>
        <translation>    Para el voluntario: %1</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>«%1» no es una hora. Escríbala como 2026-11-28T09:30.</translation>
    </message>
    <message>
        <source>Say when it opens and closes: --opens TIME --closes TIME.</source>
        <translation>Indique cuándo abre y cierra: --opens TIME --closes TIME.</translation>
    </message>
    <message>
        <source>The door would close before it opens.</source>
        <translation>La puerta cerraría antes de abrir.</translation>
    </message>
    <message>
        <source>--capacity needs a number of people; 0 for any number.</source>
        <translation>--capacity necesita un número de personas; 0 para no poner límite.</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. Import registrations first.</source>
        <translation>No existe el tipo de entrada «%1». Importe primero las inscripciones.</translation>
    </message>
    <message>
        <source>--reentry is once, once_a_day, after_exit or any.</source>
        <translation>--reentry es once, once_a_day, after_exit o any.</translation>
    </message>
    <message>
        <source>--exit-mode is on_request or second_scan.</source>
        <translation>--exit-mode es on_request o second_scan.</translation>
    </message>
    <message>
        <source>Two questions have the key “%1”. Each needs one of its own.</source>
        <translation>Dos preguntas tienen la clave «%1». Cada una necesita la suya.</translation>
    </message>
    <message>
        <source>Say which door: lanyard doors add NAME, or lanyard doors change NAME.</source>
        <translation>Indique qué puerta: lanyard doors add NAME, o lanyard doors change NAME.</translation>
    </message>
    <message>
        <source>Lists the doors; “add NAME” and “change NAME” with the options below write one.</source>
        <translation>Muestra las puertas; «add NAME» y «change NAME» con las opciones de abajo escriben una.</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, or change NAME.</source>
        <translation>Nada, o add NAME, o change NAME.</translation>
    </message>
    <message>
        <source>When people are let in from.</source>
        <translation>Desde cuándo se deja pasar.</translation>
    </message>
    <message>
        <source>When no longer.</source>
        <translation>Hasta cuándo.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Dónde está.</translation>
    </message>
    <message>
        <source>A ticket type that is let in; may stand several times. Empty: everybody on site.</source>
        <translation>Un tipo de entrada que puede pasar; puede repetirse. Vacío: todas las personas presenciales.</translation>
    </message>
    <message>
        <source>How many people fit in.</source>
        <translation>Cuántas personas caben.</translation>
    </message>
    <message>
        <source>How often a ticket comes in: once, once_a_day, after_exit (once after each exit) or any.</source>
        <translation>Cuántas veces pasa una entrada: once (una vez), once_a_day (una vez al día), after_exit (una vez tras cada salida) o any (sin límite).</translation>
    </message>
    <message>
        <source>How people are counted out: on_request (admit --exit), or second_scan (who is inside and scanned again, leaves).</source>
        <translation>Cómo se cuentan las salidas: on_request (admit --exit) o second_scan (quien está dentro y se vuelve a escanear, sale).</translation>
    </message>
    <message>
        <source>What has to be so besides; empty: nothing. As in: ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</source>
        <translation>Qué más debe cumplirse; vacío: nada. Por ejemplo: ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</translation>
    </message>
    <message>
        <source>What is asked before somebody is let in; may stand several times, empty: nothing. Written %1</source>
        <translation>Qué se pregunta antes de dejar pasar a alguien; puede repetirse, vacío: nada. Se escribe %1</translation>
    </message>
    <message>
        <source>Doors are listed, added or changed; “%1” is none of these.</source>
        <translation>Las puertas se muestran, se añaden o se cambian; «%1» no es nada de eso.</translation>
    </message>
    <message>
        <source>--without-hub is admit, ask or refuse.</source>
        <translation>--without-hub es admit, ask o refuse.</translation>
    </message>
    <message>
        <source>What the door does while the hub does not answer: admit, ask (the person at the desk) or refuse.</source>
        <translation>Qué hace la puerta mientras el hub no responde: admit (admitir), ask (preguntar a quien atiende) o refuse (rechazar).</translation>
    </message>
    <message>
        <source>--apart-seats is a number of seats, or 0.</source>
        <translation>--apart-seats es un número de plazas, o 0.</translation>
    </message>
    <message>
        <source>Of a door with a capacity: so many seats are kept for each desk, which it may give away while the hub does not answer.</source>
        <translation>De una entrada con aforo: tantas plazas se guardan para cada mostrador, que puede dar mientras el hub no responde.</translation>
    </message>
</context>
<context>
    <name>EventTemplates</name>
    <message>
        <source>A template of the event cannot be used: %1 (%2)</source>
        <translation>Una plantilla del evento no se puede usar: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes the attendance: one row a person or a door, the journal, or a list to tick.</source>
        <translation>Escribe la asistencia: una fila por persona o por puerta, el diario, o una lista para marcar.</translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation>Solo esta puerta.</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>Solo este día del evento, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>people, no-shows, doors, journal, or list: whoever is not in yet, to be ticked on paper. people if left out.</source>
        <translation>people, no-shows, doors, journal o list: quien aún no ha entrado, para marcar en papel. Si se omite, people.</translation>
    </message>
    <message>
        <source>Carry this column of the imported file along; may be given again; all: every column.</source>
        <translation>Incluye esta columna del archivo importado; puede repetirse; all: todas las columnas.</translation>
    </message>
    <message>
        <source>The file to write: .csv, .xlsx, .pdf or .json.</source>
        <translation>El archivo que se escribe: .csv, .xlsx, .pdf o .json.</translation>
    </message>
    <message>
        <source>Say which file to write: -o FILE.xlsx</source>
        <translation>Indique qué archivo escribir: -o FILE.xlsx</translation>
    </message>
    <message>
        <source>--with goes with people and no-shows.</source>
        <translation>--with se usa con people y no-shows.</translation>
    </message>
    <message>
        <source>What to write is said with --what.</source>
        <translation>Lo que se escribe se indica con --what.</translation>
    </message>
    <message>
        <source>--what is one of: %1.</source>
        <translation>--what es uno de: %1.</translation>
    </message>
    <message>
        <source>%1: rows: %2</source>
        <translation>%1: filas: %2</translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>admitted</source>
        <translation>admitida</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>aún no ha venido</translation>
    </message>
    <message>
        <source>Finds people by the beginnings of name, pinyin, company, e-mail, phone, order or code.</source>
        <translation>Busca personas por el principio del nombre, pinyin, empresa, correo, teléfono, pedido o código.</translation>
    </message>
    <message>
        <source>What they say at the door.</source>
        <translation>Lo que dicen en la puerta.</translation>
    </message>
    <message>
        <source>Say whom to find.</source>
        <translation>Indique a quién buscar.</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try fewer letters.</source>
        <translation>No se encuentra a nadie con «%1». Pruebe con menos letras.</translation>
    </message>
</context>
<context>
    <name>GivenClock</name>
    <message>
        <source>At this time instead of now.</source>
        <translation>A esta hora en lugar de ahora.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>«%1» no es una hora. Escríbala como 2026-11-28T09:30.</translation>
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
        <translation>Ningún mostrador se llama «%1». Hay: %2</translation>
    </message>
    <message>
        <source>Tells what was done to a person, at a desk, or which unknown codes were shown; the newest last, refused scans included.</source>
        <translation>Cuenta lo que se hizo con una persona o en un mostrador, o qué códigos desconocidos se mostraron; lo más reciente al final, también los escaneos rechazados.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>El código de entrada.</translation>
    </message>
    <message>
        <source>Everything that this desk did.</source>
        <translation>Todo lo que hizo este mostrador.</translation>
    </message>
    <message>
        <source>The unknown codes, and how often each was shown.</source>
        <translation>Los códigos desconocidos, y cuántas veces se mostró cada uno.</translation>
    </message>
    <message>
        <source>Only so many, the latest.</source>
        <translation>Solo este número, los últimos.</translation>
    </message>
    <message>
        <source>Say whose history: one code, or --desk NAME, or --unknown.</source>
        <translation>Indique de quién es el historial: un código, --desk NAME o --unknown.</translation>
    </message>
    <message>
        <source>--latest needs a number of records.</source>
        <translation>--latest necesita un número de registros.</translation>
    </message>
</context>
<context>
    <name>HubCommand</name>
    <message>
        <source>Say where the event is to be kept on this computer: --event FILE.lanyard.</source>
        <translation>Indique dónde debe estar el evento en este equipo: --event ARCHIVO.lanyard.</translation>
    </message>
    <message>
        <source>This event file knows no hub. Share it first: lanyard hub init URL.</source>
        <translation>Este archivo de evento no conoce ningún hub. Compártalo primero: lanyard hub init URL.</translation>
    </message>
    <message>
        <source>This desk works without the hub from now on. Its records stay; they travel in exchange files.</source>
        <translation>Este mostrador trabaja desde ahora sin el hub. Sus registros se quedan; viajan en archivos de intercambio.</translation>
    </message>
    <message>
        <source>The hub takes nothing from “%1” any more.</source>
        <translation>El hub ya no acepta nada de «%1».</translation>
    </message>
    <message>
        <source>Shares an event among several desks. init URL puts it into an empty PostgreSQL database (postgresql://name:password@host/database) and tells the join code; join CODE (or the URL, or an exchange file) brings it to this computer, into --event FILE; status and sync say and do what their names say; exchange FILE takes in and adds records where there is no network; code tells the join code again; revoke DESK shuts a desk out; leave takes this desk off.</source>
        <translation>Comparte un evento entre varios mostradores. init URL lo pone en una base de datos PostgreSQL vacía (postgresql://nombre:contraseña@servidor/base) y da el código de unión; join CÓDIGO (o la URL, o un archivo de intercambio) lo trae a este equipo, a --event ARCHIVO; status y sync dicen y hacen lo que su nombre indica; exchange ARCHIVO lee y añade registros donde no hay red; code da el código de unión otra vez; revoke MOSTRADOR excluye un mostrador; leave saca este mostrador.</translation>
    </message>
    <message>
        <source>init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>init URL, join CÓDIGO, status, sync, exchange ARCHIVO, code, revoke MOSTRADOR o leave.</translation>
    </message>
    <message>
        <source>With an address: the certificate of who vouches for the database&apos;s, as a PEM file; its name is checked then.</source>
        <translation>Con una dirección: el certificado de quien responde por el de la base de datos, como archivo PEM; entonces se comprueba su nombre.</translation>
    </message>
    <message>
        <source>Say what to do: init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>Indique qué hacer: init URL, join CÓDIGO, status, sync, exchange ARCHIVO, code, revoke MOSTRADOR o leave.</translation>
    </message>
    <message>
        <source>%1 records are here, %2 are on their way …</source>
        <translation>%1 registros están aquí, %2 están en camino …</translation>
    </message>
    <message>
        <source>%1 records are on their way to the hub …</source>
        <translation>%1 registros van camino del hub …</translation>
    </message>
    <message>
        <source>The event is at the hub, with %1 records. On every other desk: “Join a hub” on the start page, or lanyard --event FILE hub join CODE, with this code:
%2</source>
        <translation>El evento está en el hub, con %1 registros. En cada uno de los demás mostradores: «Unirse a un hub» en la primera página, o lanyard --event ARCHIVO hub join CÓDIGO, con este código:
%2</translation>
    </message>
    <message>
        <source>%1 is on this computer now, with %2 records.</source>
        <translation>%1 está ahora en este equipo, con %2 registros.</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1: de allí vinieron %2 registros y allí fueron %3.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>To have it read as the file itself says and the rest forgotten: --afresh</source>
        <translation>Para leer el archivo solo según su contenido y olvidar lo demás: --afresh</translation>
    </message>
    <message>
        <source>--map needs FIELD=HEADER, where FIELD is one of: %1</source>
        <translation>--map necesita FIELD=HEADER, donde FIELD es uno de: %1</translation>
    </message>
    <message>
        <source>--status needs WORD=STANDING, where STANDING is one of: confirmed, unpaid, pending, cancelled, blocked</source>
        <translation>--status necesita WORD=STANDING, donde STANDING es uno de: confirmed, unpaid, pending, cancelled, blocked</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>No existe el origen «%1». Vea: lanyard sources</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known are: %2</source>
        <translation>No existe la codificación «%1». Se conocen: %2</translation>
    </message>
    <message>
        <source>--several is “each” (one registration a person) or “one” (one a row).</source>
        <translation>--several es «each» (una inscripción por persona) o «one» (una por fila).</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 of %2 registrations are missing from the file, which is many. If they are all to be cancelled, say so with: --accept-removals --removals %1</source>
        <translation>No se ha cambiado nada: faltan en el archivo %1 de %2 inscripciones, que son muchas. Si deben cancelarse todas, indíquelo con: --accept-removals --removals %1</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Not stored: %1.</source>
        <translation>No guardado: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed: not every row of “%1” could be read, so nobody is cancelled for missing in it. Correct the rows below, or import without --accept-removals.</source>
        <translation>No se ha cambiado nada: no se han podido leer todas las filas de «%1», así que no se cancela a nadie por faltar en él. Corrija las filas de abajo o importe sin --accept-removals.</translation>
    </message>
    <message>
        <source>    row %1: %2</source>
        <translation>    fila %1: %2</translation>
    </message>
    <message>
        <source>Takes registrations in from any spreadsheet: each file whole or not at all.</source>
        <translation>Importa inscripciones de cualquier hoja de cálculo: cada archivo entero o nada.</translation>
    </message>
    <message>
        <source>The export of a ticket source.</source>
        <translation>La exportación de un origen de entradas.</translation>
    </message>
    <message>
        <source>Where the file comes from; see: lanyard sources.</source>
        <translation>De dónde viene el archivo; vea: lanyard sources.</translation>
    </message>
    <message>
        <source>Reads FIELD from the column HEADER.</source>
        <translation>Lee FIELD de la columna HEADER.</translation>
    </message>
    <message>
        <source>What the source&apos;s word WORD means: confirmed, unpaid, pending, cancelled or blocked.</source>
        <translation>Qué significa la palabra WORD del origen: confirmed, unpaid, pending, cancelled o blocked.</translation>
    </message>
    <message>
        <source>The encoding of the text, if it is recognised wrongly.</source>
        <translation>La codificación del texto, si no se reconoce bien.</translation>
    </message>
    <message>
        <source>What a row for several people becomes: “each” (the default) or “one” registration.</source>
        <translation>Qué resulta de una fila para varias personas: «each» (predeterminado), una inscripción por persona, o «one», una sola.</translation>
    </message>
    <message>
        <source>Forgets how a file with the same headers was read before.</source>
        <translation>Olvida cómo se leyó antes un archivo con los mismos encabezados.</translation>
    </message>
    <message>
        <source>Reports, but stores nothing.</source>
        <translation>Informa, pero no guarda nada.</translation>
    </message>
    <message>
        <source>Cancels registrations that are missing from the file.</source>
        <translation>Cancela las inscripciones que faltan en el archivo.</translation>
    </message>
    <message>
        <source>How many are cancelled, said again: needed for more than 20 or 2 %.</source>
        <translation>Cuántas se cancelan, dicho otra vez: necesario para más de 20 o del 2 %.</translation>
    </message>
    <message>
        <source>Say which file to import.</source>
        <translation>Indique qué archivo importar.</translation>
    </message>
    <message>
        <source>--accept-removals takes one file: the whole export, nothing else.</source>
        <translation>--accept-removals admite un solo archivo: la exportación completa, nada más.</translation>
    </message>
    <message>
        <source>--removals is the number of people to cancel, and goes with --accept-removals.</source>
        <translation>--removals es el número de personas que se cancelan, y se usa con --accept-removals.</translation>
    </message>
    <message>
        <source>No row of “%1” could be taken.</source>
        <translation>No se ha podido importar ninguna fila de «%1».</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix, entradas firmadas</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io, clave privada del evento</translation>
    </message>
    <message>
        <source>There is no key: only tickets of the list are let in.</source>
        <translation>No hay clave: solo pasan las entradas de la lista.</translation>
    </message>
    <message>
        <source>Key %1  ·  %2</source>
        <translation>Clave %1  ·  %2</translation>
    </message>
    <message>
        <source>Item %1 is “%2”.</source>
        <translation>El artículo %1 es «%2».</translation>
    </message>
    <message>
        <source>Tickets taken back: %1, blocked: %2</source>
        <translation>Entradas revocadas: %1, bloqueadas: %2</translation>
    </message>
    <message>
        <source>“%1” is a private key: it signs tickets and must stay secret. Lanyard needs the public one.</source>
        <translation>«%1» es una clave privada: firma entradas y debe permanecer en secreto. Lanyard necesita la pública.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” holds no public key of pretix. It is the event as pretix&apos; API answers it (valid_keys), a PEM file, or the base64 of one.</source>
        <translation>«%1» no contiene ninguna clave pública de pretix. Debe ser el evento tal como responde la API de pretix (valid_keys), un archivo PEM o su base64.</translation>
    </message>
    <message>
        <source>This event is a series. Say which of its dates this is, else tickets of every date are genuine here: lanyard settings --pretix-date NUMBER</source>
        <translation>Este evento es una serie. Indique cuál de sus fechas es esta; si no, las entradas de todas las fechas son auténticas aquí: lanyard settings --pretix-date NUMBER</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys add FILE</source>
        <translation>Indique qué clave: lanyard keys add FILE</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys remove KEY</source>
        <translation>Indique qué clave: lanyard keys remove KEY</translation>
    </message>
    <message>
        <source>Say which list: lanyard keys %1 FILE</source>
        <translation>Indique qué lista: lanyard keys %1 FILE</translation>
    </message>
    <message>
        <source>“%1” is no list of tickets. It is a page of pretix&apos; API (results with secret), or has one ticket code a line.</source>
        <translation>«%1» no es una lista de entradas. Debe ser una página de la API de pretix (results con secret) o tener un código de entrada por línea.</translation>
    </message>
    <message>
        <source>The last page is missing: pretix says that another one follows. Give all pages at once; nothing was changed.</source>
        <translation>Falta la última página: pretix dice que sigue otra. Dé todas las páginas a la vez; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Say which item of pretix is which ticket type: lanyard keys item 42 &quot;Standard&quot;</source>
        <translation>Indique qué artículo de pretix es qué tipo de entrada: lanyard keys item 42 &quot;Standard&quot;</translation>
    </message>
    <message>
        <source>Lists the keys that signed tickets are checked with, and changes them and the lists of tickets that the ticket seller took back.</source>
        <translation>Muestra las claves con las que se comprueban las entradas firmadas, y las cambia, igual que las listas de entradas que el vendedor revocó.</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE or BASE64 (the event of pretix&apos; API, PEM); remove KEY; revoked FILE and blocked FILE (pages of pretix&apos; API, or a code a line: they are added to the list); item NUMBER TYPE (which ticket type an item of pretix is; an empty one forgets it).</source>
        <translation>Nada, o: add FILE o BASE64 (el evento de la API de pretix, PEM); remove KEY; revoked FILE y blocked FILE (páginas de la API de pretix, o un código por línea: se añaden a la lista); item NUMBER TYPE (qué tipo de entrada es un artículo de pretix; vacío lo olvida).</translation>
    </message>
    <message>
        <source>With add: the file with the private key of the event in alf.io.</source>
        <translation>Con add: el archivo con la clave privada del evento en alf.io.</translation>
    </message>
    <message>
        <source>With revoked and blocked: the list is nothing but these files.</source>
        <translation>Con revoked y blocked: la lista son solo estos archivos.</translation>
    </message>
    <message>
        <source>“%1” is none of add, remove, revoked, blocked, item.</source>
        <translation>«%1» no es add, remove, revoked, blocked ni item.</translation>
    </message>
</context>
<context>
    <name>Meant</name>
    <message>
        <source>“%1” was replaced by another code of %2. Find it by name: lanyard find NAME</source>
        <translation>«%1» se sustituyó por otro código de %2. Búsquelo por nombre: lanyard find NAME</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find the person by name: lanyard find NAME</source>
        <translation>Nadie tiene el código «%1». Busque a la persona por nombre: lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>No existe el tipo de entrada «%1». Hay: %2</translation>
    </message>
    <message>
        <source>--%1 is written KEY=TEXT.</source>
        <translation>--%1 se escribe KEY=TEXT.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters, none of them a control character.</source>
        <translation>Un nombre tiene de 1 a %1 caracteres, ninguno de control.</translation>
    </message>
    <message>
        <source>“%1” takes up to %2 characters, none of them a control character.</source>
        <translation>«%1» admite hasta %2 caracteres, ninguno de control.</translation>
    </message>
</context>
<context>
    <name>MediaCommand</name>
    <message>
        <source>  Roll, %1 mm wide; a badge is %2 to %3 mm long</source>
        <translation>  Rollo, %1 mm de ancho; una acreditación mide de %2 a %3 mm de largo</translation>
    </message>
    <message>
        <source>  Page: %1 mm</source>
        <translation>  Página: %1 mm</translation>
    </message>
    <message>
        <source>  Labels: %1, each %2 mm</source>
        <translation>  Etiquetas: %1, cada una de %2 mm</translation>
    </message>
    <message>
        <source>  Left blank by the printer: %1 mm left, %2 mm head, %3 mm right, %4 mm foot</source>
        <translation>  La impresora deja en blanco: %1 mm a la izquierda, %2 mm arriba, %3 mm a la derecha, %4 mm abajo</translation>
    </message>
    <message>
        <source>  Black and white only</source>
        <translation>  Solo blanco y negro</translation>
    </message>
    <message>
        <source>Lists what badges can be laid on: labels, sheets and rolls, with those of gLabels if it is installed. A size in mm, like 62x100, is a medium, too.</source>
        <translation>Muestra los soportes para acreditaciones: etiquetas, hojas y rollos, con los de gLabels si está instalado. Un tamaño en mm, como 62x100, también es un soporte.</translation>
    </message>
    <message>
        <source>One of them, or a word of the names to list.</source>
        <translation>Uno de ellos, o una palabra de los nombres que se buscan.</translation>
    </message>
    <message>
        <source>There is no medium “%1”.</source>
        <translation>No existe el soporte «%1».</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Adds a line to the notes on a person; whoever scans them next has to confirm it.</source>
        <translation>Añade una línea a las notas de una persona; quien la escanee la próxima vez debe confirmarla.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>El código de entrada.</translation>
    </message>
    <message>
        <source>The note.</source>
        <translation>La nota.</translation>
    </message>
    <message>
        <source>Say about whom and what: a code and the note.</source>
        <translation>Indique sobre quién y qué: un código y la nota.</translation>
    </message>
    <message>
        <source>Noted. Whoever scans %1 next reads: %2</source>
        <translation>Anotado. Quien escanee a %1 la próxima vez leerá: %2</translation>
    </message>
</context>
<context>
    <name>OperatorsCommand</name>
    <message>
        <source>There are no operators: whoever sits at a desk may do everything.</source>
        <translation>No hay operadores: quien esté en un mostrador puede hacerlo todo.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>  ·  signs in by badge, too</source>
        <translation>  ·  también inicia sesión con acreditación</translation>
    </message>
    <message>
        <source>--role is volunteer, lead or organiser.</source>
        <translation>--role es volunteer, lead u organiser.</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find it by name: lanyard find NAME</source>
        <translation>Nadie tiene el código «%1». Búsquelo por nombre: lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no PIN, or not twice the same. Type it, pipe it in, or name a file: --new-pin-file FILE.</source>
        <translation>No hay PIN, o no es el mismo las dos veces. Escríbalo, páselo por una tubería o indique un archivo: --new-pin-file FILE.</translation>
    </message>
    <message>
        <source>Lists who may work at the desks; “add NAME”, “change NAME” and “remove NAME” change it. A PIN stands on no command line: it is read from standard input or a file.</source>
        <translation>Muestra quién puede trabajar en los mostradores; «add NAME», «change NAME» y «remove NAME» lo cambian. El PIN no va en la línea de comandos: se lee de la entrada estándar o de un archivo.</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, change NAME, remove NAME.</source>
        <translation>Nada, o add NAME, change NAME, remove NAME.</translation>
    </message>
    <message>
        <source>volunteer, lead or organiser.</source>
        <translation>volunteer (voluntario), lead (responsable) u organiser (organizador).</translation>
    </message>
    <message>
        <source>The code of a badge that signs in, too; empty for none.</source>
        <translation>El código de una acreditación que también inicia sesión; vacío para ninguna.</translation>
    </message>
    <message>
        <source>Another name from now on.</source>
        <translation>Otro nombre a partir de ahora.</translation>
    </message>
    <message>
        <source>Another PIN from now on.</source>
        <translation>Otro PIN a partir de ahora.</translation>
    </message>
    <message>
        <source>The new PIN is the first line of this file.</source>
        <translation>El PIN nuevo es la primera línea de este archivo.</translation>
    </message>
    <message>
        <source>Operators are listed, added, changed or removed; “%1” is none of these.</source>
        <translation>Los operadores se muestran, se añaden (add), se cambian (change) o se quitan (remove); «%1» no es nada de eso.</translation>
    </message>
    <message>
        <source>Say who: lanyard operators %1 NAME</source>
        <translation>Indique quién: lanyard operators %1 NAME</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>--start, --crop-marks and --cut-lines go with --medium NAME.</source>
        <translation>--start, --crop-marks y --cut-lines se usan con --medium NAME.</translation>
    </message>
    <message>
        <source>There is no medium “%1”. See: lanyard media. Or say its size in mm, like 62x100.</source>
        <translation>No existe el soporte «%1». Vea: lanyard media. O indique su tamaño en mm, como 62x100.</translation>
    </message>
    <message>
        <source>--start is a label of the sheet, from 1 to %1.</source>
        <translation>--start es una etiqueta de la hoja, de 1 a %1.</translation>
    </message>
    <message>
        <source>--offset is two numbers of millimetres: 1.5,-0.5</source>
        <translation>--offset son dos números en milímetros: 1.5,-0.5</translation>
    </message>
    <message>
        <source>--scale is two numbers of percent: 100,99.5</source>
        <translation>--scale son dos porcentajes: 100,99.5</translation>
    </message>
    <message>
        <source>No printer is off by more than %1 mm or %2 percent. Measure again.</source>
        <translation>Ninguna impresora se desvía más de %1 mm o del %2 por ciento. Mida de nuevo.</translation>
    </message>
    <message>
        <source>What is printed on: a name of lanyard media, or a size in mm like 62x100. Without it each page is as large as its badge.</source>
        <translation>Sobre qué se imprime: un nombre de lanyard media, o un tamaño en mm como 62x100. Sin ello, cada página es tan grande como su acreditación.</translation>
    </message>
    <message>
        <source>The first label of the first sheet that is free, counted as one reads; 1 if left out.</source>
        <translation>La primera etiqueta libre de la primera hoja, contada en el orden de lectura; si se omite, 1.</translation>
    </message>
    <message>
        <source>Short lines outside the corners of each badge.</source>
        <translation>Líneas cortas por fuera de las esquinas de cada acreditación.</translation>
    </message>
    <message>
        <source>A thin line around each badge.</source>
        <translation>Una línea fina alrededor de cada acreditación.</translation>
    </message>
    <message>
        <source>Moves everything: millimetres to the right and down, like 1.5,-0.5. See --calibration.</source>
        <translation>Desplaza todo: milímetros a la derecha y hacia abajo, como 1.5,-0.5. Vea --calibration.</translation>
    </message>
    <message>
        <source>Stretches everything: percent across and down, like 100,99.5.</source>
        <translation>Estira todo: porcentaje a lo ancho y a lo alto, como 100,99.5.</translation>
    </message>
</context>
<context>
    <name>PayCommand</name>
    <message>
        <source>Marks an unpaid ticket as paid at the desk. Later imports keep it, unless they cancel the ticket.</source>
        <translation>Marca una entrada sin pagar como pagada en el mostrador. Las importaciones posteriores lo conservan, salvo que cancelen la entrada.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>El código de entrada.</translation>
    </message>
    <message>
        <source>Say whose ticket was paid: one code.</source>
        <translation>Indique qué entrada se pagó: un código.</translation>
    </message>
    <message>
        <source>Only an unpaid ticket is marked as paid. %1: %2.</source>
        <translation>Solo una entrada sin pagar se marca como pagada. %1: %2.</translation>
    </message>
    <message>
        <source>%1 has paid.</source>
        <translation>%1 ha pagado.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Sin aprobar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Was checked in</source>
        <translation>Ya entró</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>Solo en línea</translation>
    </message>
    <message>
        <source>May come in</source>
        <translation>Puede pasar</translation>
    </message>
</context>
<context>
    <name>PinSource</name>
    <message>
        <source>PIN of %1:</source>
        <translation>PIN de %1:</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 64 characters:</source>
        <translation>El PIN nuevo, de 4 a 64 caracteres:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Otra vez el mismo:</translation>
    </message>
</context>
<context>
    <name>PlainWording</name>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un documento de texto</translation>
    </message>
    <message>
        <source>an archive; the table may be inside it</source>
        <translation>un archivo comprimido; quizá la tabla esté dentro</translation>
    </message>
    <message>
        <source>a web page without a table, perhaps one that asks to log in</source>
        <translation>una página web sin tabla, quizá una que pide iniciar sesión</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>una página web guardada</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>un libro binario de Excel (.xlsb)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>There is no “%1”. Check the name.</source>
        <translation>No existe «%1». Compruebe el nombre.</translation>
    </message>
    <message>
        <source>No printer is chosen for this desk. Choose one under “This desk” in the office.</source>
        <translation>No se ha elegido impresora para este mostrador. Elija una en «Este mostrador», en la oficina.</translation>
    </message>
    <message>
        <source>“%1” may not be read or written by this user. Change its permissions or copy it.</source>
        <translation>Este usuario no puede leer o escribir «%1». Cambie sus permisos o cópielo.</translation>
    </message>
    <message>
        <source>“%1” can be read but not written. Copy it to a folder of this computer and open the copy.</source>
        <translation>«%1» se puede leer, pero no escribir. Cópielo a una carpeta de este equipo y abra la copia.</translation>
    </message>
    <message>
        <source>“%1” is open in another Lanyard. Close it there, or work there.</source>
        <translation>«%1» está abierto en otro Lanyard. Ciérrelo allí o trabaje allí.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Try again.</source>
        <translation>«%1» no ha respondido a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read (%2). Correct it there, or say which encoding it is in: --encoding.</source>
        <translation>El texto de «%1» no se puede leer (%2). Corríjalo allí o indique su codificación: --encoding.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Take the last good copy of it.</source>
        <translation>«%1» está dañado y se ha dejado como está. Use su última copia buena.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Lanyard. Install that version here.</source>
        <translation>«%1» se escribió con un Lanyard más reciente. Instale aquí esa versión.</translation>
    </message>
    <message>
        <source>“%1” is no event file of Lanyard. Choose a file that ends in .lanyard, or make a new event.</source>
        <translation>«%1» no es un archivo de evento de Lanyard. Elija un archivo que termine en .lanyard o cree un evento nuevo.</translation>
    </message>
    <message>
        <source>This badge is that of %1 already.</source>
        <translation>Esta acreditación ya es de %1.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>«%1» ya existe y se ha dejado como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; everything shown as done is safe.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; todo lo que figura como hecho está a salvo.</translation>
    </message>
    <message>
        <source>“%1” is empty. Get it again from where it came.</source>
        <translation>«%1» está vacío. Consígalo de nuevo en su origen.</translation>
    </message>
    <message>
        <source>“%1” ends in the middle. Copy or download it again.</source>
        <translation>«%1» está incompleto. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in the spreadsheet program and save it without.</source>
        <translation>«%1» está protegido con contraseña. Ábralo en la hoja de cálculo y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>“%1” is too large for a template. Save its pictures smaller, then put them in again.</source>
        <translation>«%1» es demasiado grande para una plantilla. Guarde sus imágenes más pequeñas y vuelva a ponerlas.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large. Save it smaller.</source>
        <translation>La imagen «%1» es demasiado grande. Guárdela más pequeña.</translation>
    </message>
    <message>
        <source>“%1” is too large for a key or a list of tickets. Choose the right file.</source>
        <translation>«%1» es demasiado grande para una clave o una lista de entradas. Elija el archivo correcto.</translation>
    </message>
    <message>
        <source>“%1” is too large. Split it, or export fewer columns.</source>
        <translation>«%1» es demasiado grande. Divídalo o exporte menos columnas.</translation>
    </message>
    <message>
        <source>“%1” is %2. Export or save it as XLSX or CSV.</source>
        <translation>«%1» es %2. Expórtelo o guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read here. Save it as CSV or XLSX.</source>
        <translation>«%1» es de un formato que aquí no se lee. Guárdelo como CSV o XLSX.</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Take it again as PNG or JPEG.</source>
        <translation>«%1» no es una imagen legible. Tómela de nuevo como PNG o JPEG.</translation>
    </message>
    <message>
        <source>This pretix export has no ticket codes. Export it again with the column “Secret” (“Ticket secret”) ticked.</source>
        <translation>Esta exportación de pretix no tiene códigos de entrada. Expórtela de nuevo con la columna «Secret» («Ticket secret») marcada.</translation>
    </message>
    <message>
        <source>The file has no column for “%1”. Export it with that column, say which one it is (--map %1=HEADER), or, if its source has no ticket codes at all, read it as a guest list (--source guest-list).</source>
        <translation>El archivo no tiene columna para «%1». Expórtelo con esa columna, indique cuál es (--map %1=HEADER) o, si su origen no tiene códigos de entrada, léalo como lista de invitados (--source guest-list).</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Look at its first row for the right name.</source>
        <translation>El archivo no tiene la columna «%1». Mire el nombre correcto en su primera fila.</translation>
    </message>
    <message>
        <source>The first operator of an event is an organiser.</source>
        <translation>El primer operador de un evento es un organizador.</translation>
    </message>
    <message>
        <source>“%1” is the last organiser. Make somebody else one first.</source>
        <translation>«%1» es el último organizador. Nombre antes a otra persona.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 64 characters.</source>
        <translation>Un PIN tiene de 4 a 64 caracteres.</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>Esto no puede ser correcto: %1.</translation>
    </message>
    <message>
        <source>A badge of %1 mm does not fit on a label of %2 mm. Choose another medium or another template.</source>
        <translation>Una acreditación de %1 mm no cabe en una etiqueta de %2 mm. Elija otro soporte u otra plantilla.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check that it is there, switched on and connected.</source>
        <translation>No se puede acceder a «%1». Compruebe que existe, que está encendido y conectado.</translation>
    </message>
    <message>
        <source>“%1” does not accept jobs: %2</source>
        <translation>«%1» no acepta trabajos: %2</translation>
    </message>
    <message>
        <source>Something went wrong that should not (%1). Nothing shown as done is lost; try again, then restart Lanyard.</source>
        <translation>Ha fallado algo que no debía fallar (%1). No se pierde nada de lo que figura como hecho; inténtelo de nuevo y, si no, reinicie Lanyard.</translation>
    </message>
    <message>
        <source>no ticket code</source>
        <translation>sin código de entrada</translation>
    </message>
    <message>
        <source>“%1” stands for no ticket code: write the code there if there is one</source>
        <translation>«%1» no representa un código de entrada: escriba el código ahí si lo hay</translation>
    </message>
    <message>
        <source>“%1” is no ticket code: those have 3 to 512 characters</source>
        <translation>«%1» no es un código de entrada: tienen de 3 a 512 caracteres</translation>
    </message>
    <message>
        <source>the code was damaged by Excel (%1): export the column as text</source>
        <translation>Excel dañó el código (%1): exporte la columna como texto</translation>
    </message>
    <message>
        <source>the code %1 came before in this file</source>
        <translation>el código %1 ya aparece antes en este archivo</translation>
    </message>
    <message>
        <source>the status “%1” is unknown</source>
        <translation>el estado «%1» no se conoce</translation>
    </message>
    <message>
        <source>the row ends too early</source>
        <translation>la fila termina demasiado pronto</translation>
    </message>
    <message>
        <source>“%1” is more people than one row can stand for</source>
        <translation>«%1» son más personas de las que puede representar una fila</translation>
    </message>
    <message>
        <source>“%1” is no number of people: write how many this row stands for</source>
        <translation>«%1» no es un número de personas: escriba a cuántas representa esta fila</translation>
    </message>
    <message>
        <source>“%1” is a date, a number or a yes, no ticket code: choose the column that holds the codes, or export it as text</source>
        <translation>«%1» es una fecha, un número o un sí, no un código de entrada: elija la columna de los códigos o expórtela como texto</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time: write it like 2026-11-28 09:00</source>
        <translation>«%1» no se puede leer como hora: escríbala como 2026-11-28 09:00</translation>
    </message>
    <message>
        <source>This code is not in the registrations. Search by name.</source>
        <translation>Este código no está en las inscripciones. Busque por nombre.</translation>
    </message>
    <message>
        <source>This is an order number. Ask for the ticket itself, or search by it.</source>
        <translation>Es un número de pedido. Pida la entrada o busque con él.</translation>
    </message>
    <message>
        <source>Nothing readable in it. Scan again.</source>
        <translation>No tiene nada legible. Escanee de nuevo.</translation>
    </message>
    <message>
        <source>Too long for a ticket code. Ask for the ticket.</source>
        <translation>Demasiado largo para un código de entrada. Pida la entrada.</translation>
    </message>
    <message>
        <source>The scan is damaged. Scan again; if it stays so, set the scanner to the keyboard layout of this computer.</source>
        <translation>El escaneo está dañado. Escanee de nuevo; si sigue igual, ajuste el lector al teclado de este equipo.</translation>
    </message>
    <message>
        <source>This is a payment code. Ask for the ticket.</source>
        <translation>Es un código de pago. Pida la entrada.</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code. Ask for the ticket.</source>
        <translation>Es un código de wifi. Pida la entrada.</translation>
    </message>
    <message>
        <source>This is a contact card. Ask for the ticket.</source>
        <translation>Es una tarjeta de contacto. Pida la entrada.</translation>
    </message>
    <message>
        <source>This is a link to a web page. Ask for the ticket.</source>
        <translation>Es un enlace a una página web. Pida la entrada.</translation>
    </message>
    <message>
        <source>This code sets up a scanner of another product. Ask for the ticket.</source>
        <translation>Este código configura un lector de otro producto. Pida la entrada.</translation>
    </message>
    <message>
        <source>This is a ticket for another event. Ask for the ticket of this one.</source>
        <translation>Es una entrada de otro evento. Pida la de este.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard, or Caps Lock is on, and this may be one of several tickets. Search by name.</source>
        <translation>El lector escribe para otro teclado, o Bloq Mayús está activado, y esta puede ser una de varias entradas. Busque por nombre.</translation>
    </message>
    <message>
        <source>This ticket is from another ticket seller, not from this event.</source>
        <translation>Esta entrada es de otro vendedor, no de este evento.</translation>
    </message>
    <message>
        <source>The code arrived with characters that cannot be read. Scan again; if it stays so, search by name.</source>
        <translation>El código llegó con caracteres ilegibles. Escanee de nuevo; si sigue igual, busque por nombre.</translation>
    </message>
    <message>
        <source>A character of this code is wrong. Compare it with the badge and type it again.</source>
        <translation>Un carácter de este código está mal. Compárelo con la acreditación y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This badge was made at a desk that works apart from this one. Search by name.</source>
        <translation>Esta acreditación se hizo en un mostrador que trabaja por separado. Busque por nombre.</translation>
    </message>
    <message>
        <source>This ticket is for somebody who comes along with a registered person. Search for that person.</source>
        <translation>Esta entrada es de un acompañante de una persona inscrita. Busque a esa persona.</translation>
    </message>
    <message>
        <source>The ticket is genuine, but was sold after the last import. Call the desk lead.</source>
        <translation>La entrada es auténtica, pero se vendió después de la última importación. Llame al responsable.</translation>
    </message>
    <message>
        <source>The ticket is genuine, but for another date of this series. Look at the date on it, then send to the help desk.</source>
        <translation>La entrada es auténtica, pero de otra fecha de esta serie. Mire la fecha y envíe a la persona al mostrador de ayuda.</translation>
    </message>
    <message>
        <source>The ticket seller took this ticket back. Ask for the newest ticket.</source>
        <translation>El vendedor revocó esta entrada. Pida la más reciente.</translation>
    </message>
    <message>
        <source>The organiser blocked this ticket. Call the desk lead.</source>
        <translation>La organización bloqueó esta entrada. Llame al responsable.</translation>
    </message>
    <message>
        <source>The signature does not fit: the ticket is for another event, was changed, or is forged. Ask for the original, or search by name.</source>
        <translation>La firma no coincide: la entrada es de otro evento, se modificó o es falsa. Pida la original o busque por nombre.</translation>
    </message>
    <message>
        <source>The printer reports: %1</source>
        <translation>La impresora informa: %1</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>La impresora está lista.</translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation>La impresora está imprimiendo.</translation>
    </message>
    <message>
        <source>The printer is stopped. Start it in the system&apos;s settings.</source>
        <translation>La impresora está detenida. Iníciela en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>The printer takes no jobs. Enable it in the system&apos;s settings.</source>
        <translation>La impresora no acepta trabajos. Actívela en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>The printer is out of paper or labels. Refill it.</source>
        <translation>La impresora no tiene papel o etiquetas. Rellénela.</translation>
    </message>
    <message>
        <source>Something is stuck in the printer. Take it out.</source>
        <translation>Hay un atasco en la impresora. Retírelo.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation>La tapa de la impresora está abierta. Ciérrela.</translation>
    </message>
    <message>
        <source>The printer is out of ink or ribbon. Replace it.</source>
        <translation>La impresora no tiene tinta o cinta. Cámbiela.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and cable.</source>
        <translation>La impresora no responde. Compruebe la corriente y el cable.</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on in the system&apos;s settings.</source>
        <translation>La impresora está en pausa. Reanúdela en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>La impresora necesita que alguien la revise.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Is being printed</source>
        <translation>Imprimiéndose</translation>
    </message>
    <message>
        <source>Sent. Did it come out?</source>
        <translation>Enviada. ¿Ha salido?</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Quizá impresa</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impresa</translation>
    </message>
    <message>
        <source>Tickets of the type “%1” have no badge.</source>
        <translation>Las entradas del tipo «%1» no llevan acreditación.</translation>
    </message>
    <message>
        <source>%1 cannot tell. Please look.</source>
        <translation>%1 no puede saberlo. Mírelo, por favor.</translation>
    </message>
    <message>
        <source>%1 keeps it. Look whether it comes out.</source>
        <translation>%1 la conserva. Mire si sale.</translation>
    </message>
    <message>
        <source>%1: look, then confirm or print again.</source>
        <translation>%1: mire, y confirme o imprima de nuevo.</translation>
    </message>
    <message>
        <source>%1: look at the printer, then print it again.</source>
        <translation>%1: mire la impresora e imprímala de nuevo.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>Consultando la impresora…</translation>
    </message>
    <message>
        <source>The badge of %1 waits. %2</source>
        <translation>La acreditación de %1 está en espera. %2</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>La acreditación de %1 no se ha impreso.</translation>
    </message>
    <message>
        <source>Badges that were not printed: %1.</source>
        <translation>Acreditaciones no impresas: %1.</translation>
    </message>
    <message>
        <source>Did the badge of %1 come out? Please look.</source>
        <translation>¿Ha salido la acreditación de %1? Mírelo, por favor.</translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation>Aquí no se imprimen acreditaciones.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there. Check its power and cable.</source>
        <translation>La impresora «%1» no está. Compruebe la corriente y el cable.</translation>
    </message>
    <message>
        <source>Badges waiting: %1.</source>
        <translation>Acreditaciones en espera: %1.</translation>
    </message>
    <message>
        <source>The roll should be at its end. Put a new one in.</source>
        <translation>El rollo debe de haberse acabado. Ponga uno nuevo.</translation>
    </message>
    <message>
        <source>%1 labels left. Have a new roll ready.</source>
        <translation>Quedan %1 etiquetas. Prepare un rollo nuevo.</translation>
    </message>
    <message>
        <source>%1 labels left.</source>
        <translation>Quedan %1 etiquetas.</translation>
    </message>
    <message>
        <source>Printing: %1.</source>
        <translation>Imprimiendo: %1.</translation>
    </message>
    <message>
        <source>Sent to the printer: %1.</source>
        <translation>Enviada a la impresora: %1.</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Impresa: %1.</translation>
    </message>
</context>
<context>
    <name>PrintersCommand</name>
    <message>
        <source>What is printed there is moved by %1 mm and stretched to %2 percent.</source>
        <translation>Lo que se imprime ahí se desplaza %1 mm y se estira al %2 por ciento.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  %2  It cannot say whether a badge came out.</source>
        <translation>%1  ·  %2  No puede decir si ha salido una acreditación.</translation>
    </message>
    <message>
        <source>Lists the printers of this computer and how they are.</source>
        <translation>Muestra las impresoras de este equipo y su estado.</translation>
    </message>
    <message>
        <source>Only this one: a name, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>Solo esta: un nombre, o una dirección como ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, o una carpeta.</translation>
    </message>
    <message>
        <source>No printer is set up. Add one in the system&apos;s settings or with lpadmin.</source>
        <translation>No hay ninguna impresora configurada. Añada una en los ajustes del sistema o con lpadmin.</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>KEY=TEXT, and after semicolons what else is so: “choices A, B, C” (one of them), “consent” (yes or no; a no is not let in), “note TEXT” (for the volunteer), “optional”. As in: size=Which T-shirt?; choices S, M, L; note Boxes behind you; optional</source>
        <translation>KEY=TEXT y, tras punto y coma, lo demás: «choices A, B, C» (una de ellas), «consent» (sí o no; con un no, no se pasa), «note TEXT» (para el voluntario), «optional» (puede omitirse). Por ejemplo: size=Which T-shirt?; choices S, M, L; note Boxes behind you; optional</translation>
    </message>
    <message>
        <source>“%1” has no key or no text. A question is written %2</source>
        <translation>«%1» no tiene clave o no tiene texto. Una pregunta se escribe %2</translation>
    </message>
    <message>
        <source>“%1” is not understood. A question is written %2</source>
        <translation>«%1» no se entiende. Una pregunta se escribe %2</translation>
    </message>
</context>
<context>
    <name>ReissueCommand</name>
    <message>
        <source>Gives a person a new ticket code, and a badge with it on request. The old code lets nobody in any more and is named if it turns up.</source>
        <translation>Da a una persona un nuevo código de entrada y, si se pide, una acreditación con él. El código anterior ya no deja pasar a nadie y se señala si aparece.</translation>
    </message>
    <message>
        <source>The ticket code that they had so far.</source>
        <translation>El código de entrada que tenía hasta ahora.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>El motivo; queda en el diario.</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>Indique de quién y por qué: un código y --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 has the code %2 now; %3 lets nobody in any more.</source>
        <translation>%1 tiene ahora el código %2; %3 ya no deja pasar a nadie.</translation>
    </message>
</context>
<context>
    <name>ScanResultView</name>
    <message>
        <source>blank</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>These bytes are no text (no UTF-8).</source>
        <translation>Estos bytes no son texto (no son UTF-8).</translation>
    </message>
    <message>
        <source>Set the scanner to send UTF-8, and check the speed and the format of the serial port.</source>
        <translation>Configure el lector para que envíe UTF-8 y compruebe la velocidad y el formato del puerto serie.</translation>
    </message>
    <message>
        <source>Received. Is this what stands in the code?</source>
        <translation>Recibido. ¿Es lo que pone en el código?</translation>
    </message>
    <message>
        <source>Read, but it arrives differently</source>
        <translation>Leído, pero llega distinto</translation>
    </message>
    <message>
        <source>Lanyard understands it all the same.</source>
        <translation>Lanyard lo entiende de todos modos.</translation>
    </message>
    <message>
        <source>These characters do not arrive: %1</source>
        <translation>Estos caracteres no llegan: %1</translation>
    </message>
    <message>
        <source>It was longer than 4,096 characters; the rest was left out.</source>
        <translation>Pasaba de 4096 caracteres; el resto se ha omitido.</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Escrito a mano</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Says what is chosen for the whole event, and changes it.</source>
        <translation>Muestra lo que vale para todo el evento, y lo cambia.</translation>
    </message>
    <message>
        <source>What desks see of phone and e-mail: hidden, masked or shown.</source>
        <translation>Qué ven los mostradores del teléfono y el correo: hidden (nada), masked (una parte) o shown (todo).</translation>
    </message>
    <message>
        <source>How long anybody may take an admission back; later it takes a lead.</source>
        <translation>Cuánto tiempo puede cualquiera anular una admisión; después hace falta un responsable.</translation>
    </message>
    <message>
        <source>Genuine tickets that no import has yet, sold after the export: admit or refuse.</source>
        <translation>Entradas auténticas que aún no están en ninguna importación, vendidas tras la exportación: admit (admitir) o refuse (rechazar).</translation>
    </message>
    <message>
        <source>The kinds of codes that cameras look for, with commas: %1.</source>
        <translation>Los tipos de código que buscan las cámaras, separados por comas: %1.</translation>
    </message>
    <message>
        <source>Which date (subevent) of a pretix series this event is; 0: no series.</source>
        <translation>Qué fecha (subevent) de una serie de pretix es este evento; 0: no es una serie.</translation>
    </message>
    <message>
        <source>Settings are changed by options; see --help.</source>
        <translation>Los ajustes se cambian con opciones; vea --help.</translation>
    </message>
    <message>
        <source>--contacts is hidden, masked or shown.</source>
        <translation>--contacts es hidden, masked o shown.</translation>
    </message>
    <message>
        <source>--undo-minutes needs a number of minutes, 0 or more.</source>
        <translation>--undo-minutes necesita un número de minutos, 0 o más.</translation>
    </message>
    <message>
        <source>--unlisted is admit or refuse.</source>
        <translation>--unlisted es admit o refuse.</translation>
    </message>
    <message>
        <source>--codes needs one or more of %1.</source>
        <translation>--codes necesita uno o varios de %1.</translation>
    </message>
    <message>
        <source>--pretix-date needs a number, 0 or more.</source>
        <translation>--pretix-date necesita un número, 0 o mayor.</translation>
    </message>
    <message>
        <source>Phone and e-mail on desks: %1</source>
        <translation>Teléfono y correo en los mostradores: %1</translation>
    </message>
    <message>
        <source>Minutes in which anybody may take an admission back: %1</source>
        <translation>Minutos en los que cualquiera puede anular una admisión: %1</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: let in</source>
        <translation>Entradas auténticas que aún no están en la lista: se dejan pasar</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: refused</source>
        <translation>Entradas auténticas que aún no están en la lista: se rechazan</translation>
    </message>
    <message>
        <source>Codes that cameras look for: %1</source>
        <translation>Códigos que buscan las cámaras: %1</translation>
    </message>
    <message>
        <source>Date of the pretix series: %1</source>
        <translation>Fecha de la serie de pretix: %1</translation>
    </message>
</context>
<context>
    <name>SourcesCommand</name>
    <message>
        <source>  Headers by field</source>
        <translation>  Encabezados por campo</translation>
    </message>
    <message>
        <source>  Status words</source>
        <translation>  Palabras de estado</translation>
    </message>
    <message>
        <source>  Ticket code inside the cell: %1</source>
        <translation>  Código de entrada dentro de la celda: %1</translation>
    </message>
    <message>
        <source>  Ticket code where no column has it, made from: %1</source>
        <translation>  Código de entrada si ninguna columna lo tiene, formado con: %1</translation>
    </message>
    <message>
        <source>Lists the ticket sources that import knows, or tells how one of them is read: headers, status words, ticket code.</source>
        <translation>Muestra los orígenes de entradas que import conoce, o cómo se lee uno de ellos: encabezados, palabras de estado, código de entrada.</translation>
    </message>
    <message>
        <source>One source.</source>
        <translation>Un origen.</translation>
    </message>
    <message>
        <source>Name one source.</source>
        <translation>Indique un solo origen.</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>No existe el origen «%1». Vea: lanyard sources</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>%1 people of %2 registrations on site; %3 inside now; %4 scans refused</source>
        <translation>%1 personas de %2 inscripciones presenciales; %3 dentro ahora; %4 escaneos rechazados</translation>
    </message>
    <message>
        <source>%1 confirmed people did not come; %2 walk-ins</source>
        <translation>%1 personas confirmadas no vinieron; %2 visitantes sin inscripción</translation>
    </message>
    <message>
        <source>most inside at once: %1, at %2</source>
        <translation>máximo dentro a la vez: %1, el %2</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>Por puerta</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>Por tipo de entrada</translation>
    </message>
    <message>
        <source>By hour of first admission</source>
        <translation>Por hora de la primera admisión</translation>
    </message>
    <message>
        <source>By desk</source>
        <translation>Por mostrador</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Escaneos rechazados</translation>
    </message>
    <message>
        <source>Counts people, not scans: by door, ticket type, hour and desk.</source>
        <translation>Cuenta personas, no escaneos: por puerta, tipo de entrada, hora y mostrador.</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>Solo este día del evento, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation>Solo esta puerta.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Noted</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Paid here</source>
        <translation>Pagado aquí</translation>
    </message>
    <message>
        <source>Badge again</source>
        <translation>Otra acreditación</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>Admitir igualmente</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Todo el grupo</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Buscar nombre</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin inscripción</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>Sale ahora</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>Corregir nombre</translation>
    </message>
    <message>
        <source>Other ticket</source>
        <translation>Otra entrada</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>Acreditación perdida</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Last guest</source>
        <translation>Último invitado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>Entrada %1</translation>
    </message>
</context>
<context>
    <name>SwapCommand</name>
    <message>
        <source>Gives a person a ticket of another type. Later imports keep it.</source>
        <translation>Da a una persona una entrada de otro tipo. Las importaciones posteriores lo conservan.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>El código de entrada.</translation>
    </message>
    <message>
        <source>The ticket type that they get.</source>
        <translation>El tipo de entrada que recibe.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>El motivo; queda en el diario.</translation>
    </message>
    <message>
        <source>Say whose ticket and which type: one code and --type T.</source>
        <translation>Indique de quién es la entrada y qué tipo: un código y --type T.</translation>
    </message>
    <message>
        <source>%1 has a ticket of the type “%2” now.</source>
        <translation>%1 tiene ahora una entrada del tipo «%2».</translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>%1  ·  of this event</source>
        <translation>%1  ·  de este evento</translation>
    </message>
    <message>
        <source>The ticket type “%1” has “%2”.</source>
        <translation>El tipo de entrada «%1» lleva «%2».</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge.</source>
        <translation>El tipo de entrada «%1» no lleva acreditación.</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates add FILE.json</source>
        <translation>Indique qué plantilla: lanyard templates add FILE.json</translation>
    </message>
    <message>
        <source>“%1” is no template. At %2: %3. Nothing was added.</source>
        <translation>«%1» no es una plantilla. En %2: %3. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates remove NAME</source>
        <translation>Indique qué plantilla: lanyard templates remove NAME</translation>
    </message>
    <message>
        <source>The ticket type “%1” has the desk&apos;s template again.</source>
        <translation>El tipo de entrada «%1» vuelve a llevar la plantilla del mostrador.</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>No existe el tipo de entrada «%1». Hay: %2</translation>
    </message>
    <message>
        <source>Say which ticket type has which template: lanyard templates use &quot;Speaker&quot; NAME, or none for no badge, or desk for that of the desk.</source>
        <translation>Indique qué tipo de entrada lleva qué plantilla: lanyard templates use &quot;Speaker&quot; NAME; none para ninguna acreditación, desk para la del mostrador.</translation>
    </message>
    <message>
        <source>There is no template “%1”. See: lanyard templates</source>
        <translation>No existe la plantilla «%1». Vea: lanyard templates</translation>
    </message>
    <message>
        <source>Say which template and where to: lanyard templates export NAME -o FILE.json</source>
        <translation>Indique qué plantilla y el destino: lanyard templates export NAME -o FILE.json</translation>
    </message>
    <message>
        <source>%1: the template “%2”</source>
        <translation>%1: la plantilla «%2»</translation>
    </message>
    <message>
        <source>Lists the badge templates: those of the program and, with --event, those of the event and which one a ticket type has; and changes them.</source>
        <translation>Muestra las plantillas de acreditación: las del programa y, con --event, las del evento y cuál lleva cada tipo de entrada; y las cambia.</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE.json (into the event; one of the same name is replaced); export NAME; remove NAME; use TYPE NAME (TYPE is a ticket type; none: it has no badge; desk: what the desk has).</source>
        <translation>Nada, o: add FILE.json (al evento; sustituye a la del mismo nombre); export NAME; remove NAME; use TYPE NAME (TYPE es un tipo de entrada; none: no lleva acreditación; desk: la que tenga el mostrador).</translation>
    </message>
    <message>
        <source>With export: the file to write, .json.</source>
        <translation>Con export: el archivo que se escribe, .json.</translation>
    </message>
    <message>
        <source>“%1” is none of add, export, remove, use.</source>
        <translation>«%1» no es add, export, remove ni use.</translation>
    </message>
</context>
<context>
    <name>TicketsView</name>
    <message>
        <source>Was checked just now</source>
        <translation>Comprobada ahora mismo</translation>
    </message>
</context>
<context>
    <name>TicketsWords</name>
    <message>
        <source>Two tickets at once: whose is it?</source>
        <translation>Dos entradas a la vez: ¿de quién es?</translation>
    </message>
    <message>
        <source>%1 tickets at once: whose is it?</source>
        <translation>%1 entradas a la vez: ¿de quién es?</translation>
    </message>
    <message>
        <source>Nobody is checked in yet. Ask for the name, then touch it or press its number.</source>
        <translation>Aún no se ha admitido a nadie. Pregunte el nombre y tóquelo o pulse su número.</translation>
    </message>
    <message>
        <source>The first one is checked already. Touch the other one or press its number, or go on with the next ticket.</source>
        <translation>La primera ya está comprobada. Toque la otra o pulse su número, o siga con la siguiente entrada.</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>Taken back: %1 did not come in at %2 on %3. The journal keeps both.</source>
        <translation>Anulado: %1 no entró por %2 el %3. El diario conserva ambas cosas.</translation>
    </message>
    <message>
        <source>Takes a person&apos;s last admission back, as if it had not been. What is older than the event allows (see lanyard settings) needs a desk lead.</source>
        <translation>Anula la última admisión de una persona, como si no hubiera existido. Si es más antigua de lo que permite el evento (vea lanyard settings), hace falta un responsable.</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>El código de entrada.</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>El motivo; queda en el diario.</translation>
    </message>
    <message>
        <source>The last admission at this door; at any if left out.</source>
        <translation>La última admisión en esta puerta; si se omite, en cualquiera.</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>Indique de quién y por qué: un código y --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 did not come in there, so there is nothing to take back. See: lanyard history %2</source>
        <translation>%1 no entró por ahí, así que no hay nada que anular. Vea: lanyard history %2</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>hace %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h ago</source>
        <translation>hace %1 d %2 h</translation>
    </message>
    <message>
        <source>let in by override: %1</source>
        <translation>pasa por excepción: %1</translation>
    </message>
    <message>
        <source>valid ticket, not in the list yet</source>
        <translation>entrada válida, aún no está en la lista</translation>
    </message>
    <message>
        <source>back again, entry %1</source>
        <translation>vuelve a entrar, vez n.º %1</translation>
    </message>
    <message>
        <source>Nobody saw them come in here.</source>
        <translation>No consta que haya entrado aquí.</translation>
    </message>
    <message>
        <source>in since %1</source>
        <translation>dentro desde el %1</translation>
    </message>
    <message>
        <source>came in on %1, and left</source>
        <translation>entró el %1 y salió</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>badge printed</source>
        <translation>acreditación impresa</translation>
    </message>
    <message>
        <source>no badge printed</source>
        <translation>acreditación no impresa</translation>
    </message>
    <message>
        <source>The same ticket, scanned twice: all is well.</source>
        <translation>La misma entrada, escaneada dos veces: todo bien.</translation>
    </message>
    <message>
        <source>This door lets everybody in once. Ask who came in.</source>
        <translation>Por esta puerta se pasa una sola vez. Pregunte quién entró.</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day. Ask who came in.</source>
        <translation>Por esta puerta se pasa una vez al día. Pregunte quién entró.</translation>
    </message>
    <message>
        <source>Ask who came in on this ticket.</source>
        <translation>Pregunte quién entró con esta entrada.</translation>
    </message>
    <message>
        <source>This is a ticket for “%1”. Ask for the ticket of this event.</source>
        <translation>Es una entrada de «%1». Pida la de este evento.</translation>
    </message>
    <message>
        <source>The ticket was cancelled. Send to the help desk.</source>
        <translation>La entrada se canceló. Envíe a la persona al mostrador de ayuda.</translation>
    </message>
    <message>
        <source>This person is blocked. Call the desk lead.</source>
        <translation>Esta persona está bloqueada. Llame al responsable.</translation>
    </message>
    <message>
        <source>This ticket was replaced by a new one. Ask for the new ticket, or search by name.</source>
        <translation>Esta entrada se sustituyó por una nueva. Pida la nueva o busque por nombre.</translation>
    </message>
    <message>
        <source>The registration waits for approval. Send to the help desk.</source>
        <translation>La inscripción espera aprobación. Envíe a la persona al mostrador de ayuda.</translation>
    </message>
    <message>
        <source>This ticket (%1) was valid until %2.</source>
        <translation>Esta entrada (%1) era válida hasta el %2.</translation>
    </message>
    <message>
        <source>This ticket (%1) is valid from %2.</source>
        <translation>Esta entrada (%1) es válida desde el %2.</translation>
    </message>
    <message>
        <source>To be answered first: %1</source>
        <translation>Falta una respuesta: %1</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” opens no door.</source>
        <translation>Una entrada del tipo «%1» no abre ninguna puerta.</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” is for: %2.</source>
        <translation>Una entrada del tipo «%1» es para: %2.</translation>
    </message>
    <message>
        <source>This door closed on %1.</source>
        <translation>Esta puerta cerró el %1.</translation>
    </message>
    <message>
        <source>This door opens on %1.</source>
        <translation>Esta puerta abre el %1.</translation>
    </message>
    <message>
        <source>The ticket is not paid. Send to the cash desk.</source>
        <translation>La entrada no está pagada. Envíe a la persona a la caja.</translation>
    </message>
    <message>
        <source>All %1 places are taken.</source>
        <translation>Las %1 plazas están ocupadas.</translation>
    </message>
    <message>
        <source>ADMITTED</source>
        <translation>ADMITIDA</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>SALIDA</translation>
    </message>
    <message>
        <source>ALREADY IN</source>
        <translation>YA ESTÁ DENTRO</translation>
    </message>
    <message>
        <source>UNKNOWN CODE</source>
        <translation>CÓDIGO DESCONOCIDO</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>CANCELADA</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>BLOQUEADA</translation>
    </message>
    <message>
        <source>OLD TICKET</source>
        <translation>ENTRADA ANTIGUA</translation>
    </message>
    <message>
        <source>NOT APPROVED</source>
        <translation>SIN APROBAR</translation>
    </message>
    <message>
        <source>NOT FOR THIS DOOR</source>
        <translation>NO ES PARA ESTA PUERTA</translation>
    </message>
    <message>
        <source>DOOR NOT OPEN</source>
        <translation>PUERTA AÚN SIN ABRIR</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>SIN PAGAR</translation>
    </message>
    <message>
        <source>TICKET NOT VALID NOW</source>
        <translation>ENTRADA NO VÁLIDA AHORA</translation>
    </message>
    <message>
        <source>AGAINST THE RULE</source>
        <translation>CONTRA LA REGLA</translation>
    </message>
    <message>
        <source>ASK FIRST</source>
        <translation>PREGUNTE PRIMERO</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>COMPLETO</translation>
    </message>
    <message>
        <source>NOTE: %1</source>
        <translation>NOTA: %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Déjele pasar</translation>
    </message>
    <message>
        <source>Checked in. Read this first</source>
        <translation>Admitida. Lea esto primero</translation>
    </message>
    <message>
        <source>Do what the note says, then let them in</source>
        <translation>Haga lo que dice la nota y déjele pasar</translation>
    </message>
    <message>
        <source>Let in by decision: %1</source>
        <translation>Pasa por excepción: %1</translation>
    </message>
    <message>
        <source>Welcome back: entry %1 here</source>
        <translation>Hola de nuevo: vez n.º %1 aquí</translation>
    </message>
    <message>
        <source>Valid ticket, not in the list yet.</source>
        <translation>Entrada válida, aún no está en la lista.</translation>
    </message>
    <message>
        <source>Door: %1</source>
        <translation>Puerta: %1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Hasta luego</translation>
    </message>
    <message>
        <source>Let them out</source>
        <translation>Déjele salir</translation>
    </message>
    <message>
        <source>Nobody saw them come in. They may leave all the same.</source>
        <translation>No consta que haya entrado. Puede salir de todos modos.</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Ya se admitió</translation>
    </message>
    <message>
        <source>All is well. Let them in</source>
        <translation>Todo bien. Déjele pasar</translation>
    </message>
    <message>
        <source>Just now at this desk, %1.</source>
        <translation>Ahora mismo en este mostrador, %1.</translation>
    </message>
    <message>
        <source>Stop: already inside</source>
        <translation>Alto: ya está dentro</translation>
    </message>
    <message>
        <source>Stop: came in before</source>
        <translation>Alto: ya entró antes</translation>
    </message>
    <message>
        <source>Ask for an ID, or call the desk lead</source>
        <translation>Pida un documento o llame al responsable</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Pone: %1</translation>
    </message>
    <message>
        <source>Ticket taken back</source>
        <translation>Entrada revocada</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Entrada cancelada</translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation>Pida la entrada más reciente</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>Que vaya al mostrador de ayuda</translation>
    </message>
    <message>
        <source>This ticket was cancelled where it was bought.</source>
        <translation>Esta entrada se canceló donde se compró.</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>No deje pasar</translation>
    </message>
    <message>
        <source>Call the desk lead</source>
        <translation>Llame al responsable</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket.</source>
        <translation>La organización ha bloqueado esta entrada.</translation>
    </message>
    <message>
        <source>Old ticket</source>
        <translation>Entrada antigua</translation>
    </message>
    <message>
        <source>Ask for the new ticket, or type the name below</source>
        <translation>Pida la entrada nueva o escriba abajo el nombre</translation>
    </message>
    <message>
        <source>This code was replaced by a new one. It may be in somebody else&apos;s hands.</source>
        <translation>Este código se sustituyó por uno nuevo. Puede estar en manos de otra persona.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Aún sin aprobar</translation>
    </message>
    <message>
        <source>The organiser has not approved this registration.</source>
        <translation>La organización no ha aprobado esta inscripción.</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>No es para esta puerta</translation>
    </message>
    <message>
        <source>Welcome at: %1</source>
        <translation>Puede pasar por: %1</translation>
    </message>
    <message>
        <source>Show them the way there</source>
        <translation>Indique el camino</translation>
    </message>
    <message>
        <source>This ticket is for watching online.</source>
        <translation>Esta entrada es para ver en línea.</translation>
    </message>
    <message>
        <source>No door of this event welcomes this ticket.</source>
        <translation>Ninguna puerta de este evento acepta esta entrada.</translation>
    </message>
    <message>
        <source>Door is closed</source>
        <translation>La puerta está cerrada</translation>
    </message>
    <message>
        <source>Choose another door above (F3)</source>
        <translation>Elija arriba otra puerta (F3)</translation>
    </message>
    <message>
        <source>%1 closed %2.</source>
        <translation>%1 cerró %2.</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no está abierta</translation>
    </message>
    <message>
        <source>Ask them to come back then</source>
        <translation>Pida que vuelva entonces</translation>
    </message>
    <message>
        <source>%1 opens %2.</source>
        <translation>%1 abre %2.</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <source>Take the money, or send them to the help desk</source>
        <translation>Cobre, o que vaya al mostrador de ayuda</translation>
    </message>
    <message>
        <source>Payment for this ticket is open.</source>
        <translation>El pago de esta entrada está pendiente.</translation>
    </message>
    <message>
        <source>Ticket has expired</source>
        <translation>La entrada ha caducado</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>La entrada aún no es válida</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>Caducó %1.</translation>
    </message>
    <message>
        <source>It is valid from %1.</source>
        <translation>Empieza a ser válida %1.</translation>
    </message>
    <message>
        <source>Not allowed here now</source>
        <translation>Ahora no se permite aquí</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>Primero, una pregunta</translation>
    </message>
    <message>
        <source>Ask, then answer here</source>
        <translation>Pregunte y responda aquí</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Ask them to wait until somebody leaves</source>
        <translation>Pida que espere a que alguien salga</translation>
    </message>
    <message>
        <source>All %1 places at %2 are taken.</source>
        <translation>Las %1 plazas de %2 están ocupadas.</translation>
    </message>
    <message>
        <source>The badge was printed.</source>
        <translation>La acreditación se imprimió.</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>La acreditación aún no se ha impreso.</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day.</source>
        <translation>Por esta puerta se pasa una vez al día.</translation>
    </message>
    <message>
        <source>This door lets everybody in once.</source>
        <translation>Por esta puerta se pasa una sola vez.</translation>
    </message>
    <message>
        <source>This is a ticket for another event: %1.</source>
        <translation>Es una entrada de otro evento: %1.</translation>
    </message>
    <message>
        <source>Genuine, but not in the list</source>
        <translation>Auténtica, pero no está en la lista</translation>
    </message>
    <message>
        <source>Ticket for another date</source>
        <translation>Entrada de otra fecha</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>La firma no coincide</translation>
    </message>
    <message>
        <source>Mistyped</source>
        <translation>Mal escrito</translation>
    </message>
    <message>
        <source>Not a ticket here</source>
        <translation>No es una entrada de aquí</translation>
    </message>
    <message>
        <source>Type the code once more</source>
        <translation>Escriba el código otra vez</translation>
    </message>
    <message>
        <source>Type the name below to find them</source>
        <translation>Escriba abajo el nombre para buscar</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4.</source>
        <translation>Entró %1 (%2) por %3, mostrador %4.</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4, checked by %5.</source>
        <translation>Entró %1 (%2) por %3, mostrador %4, operador %5.</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>day, time of day</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>nothing known of a badge</source>
        <translation>no se sabe nada de una acreditación</translation>
    </message>
    <message>
        <source>The hub does not answer: perhaps this ticket came in at another desk. Ask for an ID, then decide: --override REASON</source>
        <translation>El hub no responde: quizá esta entrada ya se admitió en otro mostrador. Pida un documento y decida: --override MOTIVO</translation>
    </message>
    <message>
        <source>The hub does not answer, and this door waits for it. Try again in a minute.</source>
        <translation>El hub no responde y esta puerta lo espera. Pruebe de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>DECIDE</source>
        <translation>DECIDA</translation>
    </message>
    <message>
        <source>WAIT</source>
        <translation>ESPERE</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Decide usted</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <source>Ask for an ID. If all is well, let them in (F7)</source>
        <translation>Pida un documento. Si todo está bien, admita (F7)</translation>
    </message>
    <message>
        <source>Scan again in a minute, or call the desk lead</source>
        <translation>Escanee de nuevo en un minuto o llame al responsable</translation>
    </message>
    <message>
        <source>The other desks do not answer: perhaps this ticket came in there.</source>
        <translation>Los demás mostradores no responden: quizá esta entrada ya se admitió allí.</translation>
    </message>
    <message>
        <source>The other desks do not answer, and this door waits for them.</source>
        <translation>Los demás mostradores no responden y esta puerta los espera.</translation>
    </message>
    <message>
        <source>Nothing is known of a badge yet.</source>
        <translation>Aún no se sabe nada de una acreditación.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The journal is as it was written up to record %1; from there on it was changed or damaged.</source>
        <translation>El diario está tal como se escribió hasta el registro %1; a partir de ahí se modificó o está dañado.</translation>
    </message>
    <message>
        <source>The list of what was done says something else than journal record %1.</source>
        <translation>La lista de lo que se hizo no coincide con el registro %1 del diario.</translation>
    </message>
    <message>
        <source>Where person %1 is does not follow from the journal.</source>
        <translation>Dónde está la persona %1 no se deduce del diario.</translation>
    </message>
    <message>
        <source>The number of people at door %1 does not follow from the journal.</source>
        <translation>El número de personas en la puerta %1 no se deduce del diario.</translation>
    </message>
    <message>
        <source>What person %1 answered does not follow from the journal.</source>
        <translation>Lo que respondió la persona %1 no se deduce del diario.</translation>
    </message>
    <message>
        <source>What became of badge %1 does not follow from the journal.</source>
        <translation>Qué fue de la acreditación %1 no se deduce del diario.</translation>
    </message>
    <message>
        <source>The journal knows person %1 under another code.</source>
        <translation>El diario conoce a la persona %1 con otro código.</translation>
    </message>
    <message>
        <source>The journal and all counts are right, but the file is damaged elsewhere.</source>
        <translation>El diario y todos los recuentos son correctos, pero el archivo está dañado en otra parte.</translation>
    </message>
    <message>
        <source>All is well. Journal records checked: %1</source>
        <translation>Todo está bien. Registros del diario comprobados: %1</translation>
    </message>
    <message>
        <source>Something is wrong. Keep this file, and open a copy from before.
%1
  %2</source>
        <translation>Algo está mal. Conserve este archivo y abra una copia anterior.
%1
  %2</translation>
    </message>
    <message>
        <source>Checks the event file, the journal&apos;s chain, and every count against the journal.</source>
        <translation>Comprueba el archivo de evento, la cadena del diario y cada recuento frente al diario.</translation>
    </message>
</context>
<context>
    <name>WalkInCommand</name>
    <message>
        <source>Registers somebody who comes without a ticket, and admits them. Whoever may be registered already is named first, and nobody is registered then (exit status 3).</source>
        <translation>Inscribe a alguien que llega sin entrada, y admite a esa persona. Si quizá ya esté en la lista, primero se muestran las posibles coincidencias y no se inscribe a nadie (estado de salida 3).</translation>
    </message>
    <message>
        <source>Their name.</source>
        <translation>Su nombre.</translation>
    </message>
    <message>
        <source>Their company.</source>
        <translation>Su empresa.</translation>
    </message>
    <message>
        <source>Their ticket type; “Walk-in” if left out.</source>
        <translation>Su tipo de entrada; si se omite, «Walk-in».</translation>
    </message>
    <message>
        <source>Their e-mail address.</source>
        <translation>Su dirección de correo.</translation>
    </message>
    <message>
        <source>Their phone number.</source>
        <translation>Su número de teléfono.</translation>
    </message>
    <message>
        <source>For the volunteer who scans them next.</source>
        <translation>Para el voluntario del próximo escaneo.</translation>
    </message>
    <message>
        <source>At this door, may stand several times; the one that is open if left out.</source>
        <translation>En esta puerta, puede repetirse; si se omite, la que esté abierta.</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>Una respuesta a una pregunta de la puerta, escrita KEY=TEXT; puede repetirse.</translation>
    </message>
    <message>
        <source>Even if somebody of that name is registered.</source>
        <translation>Aunque haya alguien inscrito con ese nombre.</translation>
    </message>
    <message>
        <source>Prints a badge on the printer of this computer.</source>
        <translation>Imprime una acreditación en la impresora de este equipo.</translation>
    </message>
    <message>
        <source>Perhaps registered already; nobody was registered now:</source>
        <translation>Quizá ya tenga inscripción; no se ha inscrito a nadie:</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitida</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>aún no ha venido</translation>
    </message>
    <message>
        <source>If it is one of them: lanyard admit CODE. If not, the same with --anyway.</source>
        <translation>Si es una de esas personas: lanyard admit CODE. Si no, lo mismo con --anyway.</translation>
    </message>
    <message>
        <source>%1  ·  code %2</source>
        <translation>%1  ·  código %2</translation>
    </message>
    <message>
        <source>%1 is registered now. Next: lanyard admit %2 --answer KEY=TEXT</source>
        <translation>%1 ya tiene inscripción. A continuación: lanyard admit %2 --answer KEY=TEXT</translation>
    </message>
    <message>
        <source>Say who comes: --name NAME.</source>
        <translation>Indique quién viene: --name NAME.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ActionPanel</name>
    <message>
        <source>%1  Enter</source>
        <comment>the key</comment>
        <translation>%1  Intro</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Volver  Esc</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::AnswersPanel</name>
    <message>
        <source>A few questions first</source>
        <translation>Primero, unas preguntas</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>Primero, una pregunta</translation>
    </message>
    <message>
        <source>Without a yes they can not come in here.</source>
        <translation>Sin un sí no puede pasar aquí.</translation>
    </message>
    <message>
        <source>Answered, check in</source>
        <translation>Respondido, admitir</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPage</name>
    <message>
        <source>A second person, please</source>
        <translation>Una segunda persona, por favor</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPanel</name>
    <message>
        <source>A second person, please</source>
        <translation>Una segunda persona, por favor</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ArrangePanel</name>
    <message>
        <source>Align at the left</source>
        <translation>Alinear a la izquierda</translation>
    </message>
    <message>
        <source>Centre from left to right</source>
        <translation>Centrar en horizontal</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>Alinear a la derecha</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Alinear arriba</translation>
    </message>
    <message>
        <source>Centre from top to bottom</source>
        <translation>Centrar en vertical</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Alinear abajo</translation>
    </message>
    <message>
        <source>Same gaps from left to right</source>
        <translation>Igualar espacios en horizontal</translation>
    </message>
    <message>
        <source>Same gaps from top to bottom</source>
        <translation>Igualar espacios en vertical</translation>
    </message>
    <message>
        <source>Move in front of the next</source>
        <translation>Traer adelante</translation>
    </message>
    <message>
        <source>Move behind the next</source>
        <translation>Enviar atrás</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgeSamples</name>
    <message>
        <source>Shortest name</source>
        <translation>Nombre más corto</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nombre más largo</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Nombre chino</translation>
    </message>
    <message>
        <source>Chinese and Latin name</source>
        <translation>Nombre chino y latino</translation>
    </message>
    <message>
        <source>Longest company</source>
        <translation>Empresa más larga</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sin empresa</translation>
    </message>
    <message>
        <source>No job title</source>
        <translation>Sin cargo</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesForm</name>
    <message>
        <source>Everybody with a confirmed ticket on site</source>
        <translation>Todas las personas con entrada presencial confirmada</translation>
    </message>
    <message>
        <source>Whoever was checked in</source>
        <translation>Quienes ya han sido admitidos</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>Todos los tipos de entrada</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Name as it is written</source>
        <translation>Nombre tal como está escrito</translation>
    </message>
    <message>
        <source>Ticket type, then surname</source>
        <translation>Tipo de entrada, después apellido</translation>
    </message>
    <message>
        <source>Order: who bought together</source>
        <translation>Pedido: quienes compraron juntos</translation>
    </message>
    <message>
        <source>As in the registrations</source>
        <translation>Como en las inscripciones</translation>
    </message>
    <message>
        <source>What the ticket type has</source>
        <translation>La del tipo de entrada</translation>
    </message>
    <message>
        <source>As large as the badge</source>
        <translation>Del tamaño de la acreditación</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Paper of the file</source>
        <translation>Papel del archivo</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Primera etiqueta libre</translation>
    </message>
    <message>
        <source>Leave out whoever has a badge</source>
        <translation>Omitir a quien ya tiene acreditación</translation>
    </message>
    <message>
        <source>A thin line around each badge</source>
        <translation>Una línea fina alrededor de cada acreditación</translation>
    </message>
    <message>
        <source>Marks to cut at</source>
        <translation>Marcas de corte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPage</name>
    <message>
        <source>Badges are being made.</source>
        <translation>Se están haciendo acreditaciones.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 of them have a badge already.</source>
        <translation>%1 de ellas ya tienen acreditación.</translation>
    </message>
    <message>
        <source>Print %1 badges?</source>
        <translation>¿Imprimir %1 acreditaciones?</translation>
    </message>
    <message>
        <source>They go to %1 one after the other. Check-ins go on meanwhile.</source>
        <translation>Van a %1 una tras otra. Mientras tanto se sigue admitiendo.</translation>
    </message>
    <message>
        <source>Yes, print them</source>
        <translation>Sí, imprimirlas</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 badges are in %2. They count as printed only when a desk prints them.</source>
        <translation>%1 acreditaciones están en %2. Solo cuentan como impresas cuando las imprime un mostrador.</translation>
    </message>
    <message>
        <source>Look at these and %1 others before you print: %2.</source>
        <translation>Revise estas y otras %1 antes de imprimir: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Look at these before you print: %1.</source>
        <translation>Revise estas antes de imprimir: %1.</translation>
    </message>
    <message>
        <source>%1 badges were printed.</source>
        <translation>Se han impreso %1 acreditaciones.</translation>
    </message>
    <message>
        <source>%1 of %2 badges were printed. Those that did not come out are shown at the desk.</source>
        <translation>Se han impreso %1 de %2 acreditaciones. Las que no salieron se muestran en el mostrador.</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2.</source>
        <translation>Detenido en %1 de %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1 badges</source>
        <translation>%1 acreditaciones</translation>
    </message>
    <message>
        <source>%1 of them have one already</source>
        <translation>%1 de ellas ya tienen una</translation>
    </message>
    <message>
        <source>%1 left out: they have one already</source>
        <translation>%1 omitidas: ya tienen una</translation>
    </message>
    <message>
        <source>%1 left out: their ticket type has none</source>
        <translation>%1 omitidas: su tipo de entrada no lleva ninguna</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Acreditaciones</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPanel</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No, again  F5</source>
        <translation>No, otra vez  F5</translation>
    </message>
    <message>
        <source>Print again  F5</source>
        <translation>Imprimir de nuevo  F5</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Ha salido</translation>
    </message>
    <message>
        <source>No badge needs anything</source>
        <translation>Ninguna acreditación necesita nada</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Acreditaciones</translation>
    </message>
    <message>
        <source>Other printer  F6</source>
        <translation>Otra impresora  F6</translation>
    </message>
    <message>
        <source>Not needed  F7</source>
        <translation>No hace falta  F7</translation>
    </message>
    <message>
        <source>New roll  Ctrl+R</source>
        <translation>Rollo nuevo  Ctrl+R</translation>
    </message>
    <message>
        <source>Badges that are not finished</source>
        <translation>Acreditaciones sin terminar</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BandForm</name>
    <message>
        <source>Area</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Rim at the sides</source>
        <translation>Margen a los lados</translation>
    </message>
    <message>
        <source>Rim above and below</source>
        <translation>Margen arriba y abajo</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BannerWords</name>
    <message>
        <source>%1 was not read: %2 waits already. Enter first, then scan it again.</source>
        <translation>%1 no se ha leído: %2 ya espera. Primero Intro, después escanee de nuevo.</translation>
    </message>
    <message>
        <source>Read the note, then Enter. The next ticket (%1) waits.</source>
        <translation>Lea la nota y pulse Intro. La siguiente entrada (%1) espera.</translation>
    </message>
    <message>
        <source>People leave: a scan lets somebody out. F8 ends it.</source>
        <translation>Salida: cada escaneo deja salir a alguien. F8 la termina.</translation>
    </message>
    <message>
        <source>Here a second scan means leaving.</source>
        <translation>Aquí, un segundo escaneo es la salida.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1 h %2 min. It says %3: is that right?</source>
        <translation>El reloj de este equipo se atrasó %1 h %2 min. Marca %3: ¿es correcto?</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1 h %2 min. It says %3: is that right?</source>
        <translation>El reloj de este equipo se adelantó %1 h %2 min. Marca %3: ¿es correcto?</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CameraForm</name>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (no conectada)</translation>
    </message>
    <message>
        <source>The picture size that suits best</source>
        <translation>El tamaño de imagen más adecuado</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Picture size of the camera</source>
        <translation>Tamaño de imagen de la cámara</translation>
    </message>
    <message>
        <source>Show its picture as in a mirror</source>
        <translation>Mostrar la imagen como en un espejo</translation>
    </message>
    <message>
        <source>Its light is on</source>
        <translation>Luz encendida</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Canvas</name>
    <message>
        <source>%1 elements selected</source>
        <translation>%1 elementos seleccionados</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CanvasTools</name>
    <message>
        <source>Take back: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ChoicePanel</name>
    <message>
        <source>What to choose from</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CodeForm</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Text or link</source>
        <translation>Texto o enlace</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The ticket code</source>
        <translation>El código de entrada</translation>
    </message>
    <message>
        <source>A contact card</source>
        <translation>Una tarjeta de contacto</translation>
    </message>
    <message>
        <source>Wi-Fi access</source>
        <translation>Acceso wifi</translation>
    </message>
    <message>
        <source>A text or link</source>
        <translation>Un texto o enlace</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColourField</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>Un color</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>Según el tipo de entrada</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>Negro o blanco</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Elegir el color</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColumnMapping</name>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed. Which column is it?</source>
        <translation>Necesaria. ¿Qué columna es?</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ConditionForm</name>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation>Solo si está relleno</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>Solo si está vacío</translation>
    </message>
    <message>
        <source>Only for these</source>
        <translation>Solo para estos</translation>
    </message>
    <message>
        <source>Not for these</source>
        <translation>No para estos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>with commas</source>
        <translation>separados por comas</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CorrectionPanel</name>
    <message>
        <source>The import has nothing.</source>
        <translation>En la importación no hay nada.</translation>
    </message>
    <message>
        <source>The import has: %1</source>
        <translation>En la importación: %1</translation>
    </message>
    <message>
        <source>Correct what the badge says</source>
        <translation>Corregir lo que pone la acreditación</translation>
    </message>
    <message>
        <source>The next import keeps it.</source>
        <translation>La próxima importación lo conserva.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CredentialsPanel</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Choose a name, type the PIN and press Enter; or scan your own badge.</source>
        <translation>Elija un nombre, escriba el PIN y pulse Intro; o escanee su propia acreditación.</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Volver  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskMenu</name>
    <message>
        <source>Read a picture …</source>
        <translation>Leer una imagen…</translation>
    </message>
    <message>
        <source>Printer and badges</source>
        <translation>Impresora y acreditaciones</translation>
    </message>
    <message>
        <source>Badge studio</source>
        <translation>Estudio de acreditaciones</translation>
    </message>
    <message>
        <source>Self-service kiosk</source>
        <translation>Quiosco de autoservicio</translation>
    </message>
    <message>
        <source>Guest screen</source>
        <translation>Pantalla para invitados</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Sign out / change operator</source>
        <translation>Cerrar sesión / cambiar de operador</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>Bloquear este mostrador</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>Entradas de ejemplo</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskPage</name>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Only by key: Ctrl+Shift+L</source>
        <translation>Solo con teclas: Ctrl+Mayús+L</translation>
    </message>
    <message>
        <source>After %1 min without a touch</source>
        <translation>Tras %1 min sin actividad</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlos</translation>
    </message>
    <message>
        <source>Show a part, to compare: %1 · %2</source>
        <translation>Mostrar una parte, para comparar: %1 · %2</translation>
    </message>
    <message>
        <source>Show them whole</source>
        <translation>Mostrarlos completos</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>All is well: %1 journal records were checked.</source>
        <translation>Todo está bien: se han comprobado %1 registros del diario.</translation>
    </message>
    <message>
        <source>%1 journal records were checked, and something is wrong. Make a copy of the event file before you go on.</source>
        <translation>Se han comprobado %1 registros del diario y algo está mal. Haga una copia del archivo de evento antes de seguir.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este mostrador</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>Nombre del mostrador</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>Se bloquea solo</translation>
    </message>
    <message>
        <source>Phone and e-mail, at every desk</source>
        <translation>Teléfono y correo, en todos los mostradores</translation>
    </message>
    <message>
        <source>for example: Main entrance 2</source>
        <translation>por ejemplo: Acceso principal 2</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Set up on one page</source>
        <translation>Configurar en una página</translation>
    </message>
    <message>
        <source>Forget the PIN of this desk</source>
        <translation>Olvidar el PIN de este mostrador</translation>
    </message>
    <message>
        <source>Start the self-service kiosk</source>
        <translation>Iniciar el quiosco de autoservicio</translation>
    </message>
    <message>
        <source>Choose another PIN for the kiosk</source>
        <translation>Elegir otro PIN para el quiosco</translation>
    </message>
    <message>
        <source>Check the event file</source>
        <translation>Comprobar el archivo de evento</translation>
    </message>
    <message>
        <source>Checking … (records: %1)</source>
        <translation>Comprobando… (registros: %1)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorButton</name>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Which doors are served here (F3)</source>
        <translation>Qué puertas se atienden aquí (F3)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorForm</name>
    <message>
        <source>%1 is skipped: the clocks are put forward then. %2 is taken.</source>
        <translation>%1 no existe: entonces se adelantan los relojes. Se toma %2.</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The first time is taken.</source>
        <translation>%1 existe dos veces: entonces se atrasan los relojes. Se toma la primera.</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The second time is taken.</source>
        <translation>%1 existe dos veces: entonces se atrasan los relojes. Se toma la segunda.</translation>
    </message>
    <message>
        <source>Give the door a name, for example “Main hall”.</source>
        <translation>Dé un nombre a la puerta, por ejemplo «Sala principal».</translation>
    </message>
    <message>
        <source>Another door has this name. Choose a different one.</source>
        <translation>Otra puerta tiene este nombre. Elija uno distinto.</translation>
    </message>
    <message>
        <source>The door closes before it opens. Correct one of the two times.</source>
        <translation>La puerta cierra antes de abrir. Corrija una de las dos horas.</translation>
    </message>
    <message>
        <source>Nobody is welcome at this door. Tick at least one ticket type.</source>
        <translation>Nadie puede pasar por esta puerta. Marque al menos un tipo de entrada.</translation>
    </message>
    <message>
        <source>The rule of this door is not finished. Complete it, or remove what is not.</source>
        <translation>La regla de esta puerta no está terminada. Complétela o quite lo que falte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Pueden pasar</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Al entrar</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>Se pregunta antes</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>Everyone on site</source>
        <translation>Todos los presenciales</translation>
    </message>
    <message>
        <source>Welcomed ticket types</source>
        <translation>Tipos de entrada que pueden pasar</translation>
    </message>
    <message>
        <source>Only so many people at once</source>
        <translation>Limitar las personas a la vez</translation>
    </message>
    <message>
        <source>People at most</source>
        <translation>Personas como máximo</translation>
    </message>
    <message>
        <source>Once: nobody comes in again</source>
        <translation>Una vez: nadie vuelve a entrar</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Again after each exit</source>
        <translation>De nuevo tras cada salida</translation>
    </message>
    <message>
        <source>As often as they like</source>
        <translation>Tantas veces como quieran</translation>
    </message>
    <message>
        <source>Scanned again means leaving</source>
        <translation>Un nuevo escaneo es la salida</translation>
    </message>
    <message>
        <source>Without the hub</source>
        <translation>Sin el hub</translation>
    </message>
    <message>
        <source>Let people in as usual</source>
        <translation>Admitir como siempre</translation>
    </message>
    <message>
        <source>Ask the person at the desk</source>
        <translation>Preguntar a quien atiende</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>No admitir a nadie</translation>
    </message>
    <message>
        <source>Seats of each desk without the hub</source>
        <translation>Plazas por mostrador sin el hub</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPage</name>
    <message>
        <source>People came to this door already, so it stays. Let it close earlier instead.</source>
        <translation>Ya han entrado personas por esta puerta, así que se queda. Haga que cierre antes.</translation>
    </message>
    <message>
        <source>The door %1 is removed.</source>
        <translation>La puerta %1 se ha quitado.</translation>
    </message>
    <message>
        <source>The door %1 is changed.</source>
        <translation>La puerta %1 se ha cambiado.</translation>
    </message>
    <message>
        <source>Go back without saving?</source>
        <translation>¿Volver sin guardar?</translation>
    </message>
    <message>
        <source>What you changed of this door would be lost.</source>
        <translation>Se perderían los cambios de esta puerta.</translation>
    </message>
    <message>
        <source>Yes, do not save</source>
        <translation>Sí, no guardar</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>The door is not saved.</source>
        <translation>La puerta no está guardada.</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>Las horas son las de %1.</translation>
    </message>
    <message>
        <source>Add a door</source>
        <translation>Añadir una puerta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The same again for another time</source>
        <translation>Lo mismo para otra hora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPanel</name>
    <message>
        <source>Which door is served here?</source>
        <translation>¿Qué puerta se atiende aquí?</translation>
    </message>
    <message>
        <source>Touch a door, or its box for several; the keys are ↑ ↓, space and Enter.</source>
        <translation>Toque una puerta, o su casilla para varias; las teclas son ↑ ↓, espacio e Intro.</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Draft</name>
    <message>
        <source>Name the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementList</name>
    <message>
        <source>Elements, the front one first</source>
        <translation>Elementos, el de delante primero</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementNames</name>
    <message>
        <source>Accent</source>
        <translation>Detalle de color</translation>
    </message>
    <message>
        <source>Company and event</source>
        <translation>Empresa y evento</translation>
    </message>
    <message>
        <source>Company and title</source>
        <translation>Empresa y cargo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Logo place</source>
        <translation>Lugar del logotipo</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>Píldora</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lateral</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código de entrada</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldNames</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código de entrada</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Number in the batch</source>
        <translation>Número en la tanda</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldText</name>
    <message>
        <source>Insert a field of the person</source>
        <translation>Insertar un campo de la persona</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FindBar</name>
    <message>
        <source>Name, company, phone or code  (F2)</source>
        <translation>Nombre, empresa, teléfono o código  (F2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Walk-in  F12</source>
        <translation>Sin inscripción  F12</translation>
    </message>
    <message>
        <source>Register somebody who has no registration</source>
        <translation>Inscribir a alguien que no tiene inscripción</translation>
    </message>
    <message>
        <source>Leaving  F8</source>
        <translation>Salida  F8</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>Salida de personas</translation>
    </message>
    <message>
        <source>Picture  F4</source>
        <translation>Imagen  F4</translation>
    </message>
    <message>
        <source>Read a ticket from a picture</source>
        <translation>Leer una entrada de una imagen</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::GreetingPage</name>
    <message>
        <source>Welcome!</source>
        <translation>¡Le damos la bienvenida!</translation>
    </message>
    <message>
        <source>This is what your badge will say.</source>
        <translation>Esto es lo que dirá su acreditación.</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Imprimir mi acreditación</translation>
    </message>
    <message>
        <source>Change name or company</source>
        <translation>Cambiar nombre o empresa</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>Ayuda  F1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>The guide does not have this word.</source>
        <translation>La guía no contiene esta palabra.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HistoryPage</name>
    <message>
        <source>All desks</source>
        <translation>Todos los mostradores</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>No se encuentra a nadie.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>Nothing was refused yet.</source>
        <translation>Aún no se ha rechazado nada.</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>Escaneos rechazados por motivo</translation>
    </message>
    <message>
        <source>%1 ×  %2</source>
        <translation>%1 ×  %2</translation>
    </message>
    <message>
        <source>%1 The last time: %2, %3.</source>
        <translation>%1 La última vez: %2, %3.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Find a person …</source>
        <translation>Buscar a una persona…</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Lo que pasó, lo último primero</translation>
    </message>
    <message>
        <source>What was refused again and again</source>
        <translation>Lo que se rechazó una y otra vez</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubAttempts</name>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>The program was stopped while these people stood at the door. Finish, if they went in; abandon, if they did not.</source>
        <translation>El programa se detuvo mientras estas personas estaban en la puerta. Termine si entraron; descarte si no.</translation>
    </message>
    <message>
        <source>Abandon: they are not in</source>
        <translation>Descartar: no están dentro</translation>
    </message>
    <message>
        <source>Finish: they are in</source>
        <translation>Terminar: están dentro</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubConflicts</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>let-in-twice</source>
        <translation>admitidos-dos-veces</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Let in twice: %1 to see to</source>
        <translation>Admitidos dos veces: %1 por atender</translation>
    </message>
    <message>
        <source>Let in twice: all seen to</source>
        <translation>Admitidos dos veces: todos atendidos</translation>
    </message>
    <message>
        <source>Two desks that could not ask each other let the same ticket in. Look for both people; then say that it is seen to.</source>
        <translation>Dos mostradores que no podían consultarse admitieron la misma entrada. Busque a las dos personas y después indique que está atendido.</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Admitidos dos veces</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Guardar la lista …</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Atendido</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubDesks</name>
    <message>
        <source>Revoke %1? The hub takes nothing from it any more, and it cannot come back: that computer would have to join again.</source>
        <translation>¿Excluir %1? El hub ya no acepta nada de allí y no hay vuelta atrás: ese equipo tendría que unirse de nuevo.</translation>
    </message>
    <message>
        <source>Yes, revoke</source>
        <translation>Sí, excluir</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, conservar</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Mostradores</translation>
    </message>
    <message>
        <source>Revoke the chosen desk …</source>
        <translation>Excluir el mostrador elegido …</translation>
    </message>
    <message>
        <source>For a computer that was lost or stolen</source>
        <translation>Para un equipo perdido o robado</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubInvitation</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Another desk joins</source>
        <translation>Otro mostrador se une</translation>
    </message>
    <message>
        <source>Install Lanyard on the other computer, then show it the join code.</source>
        <translation>Instale Lanyard en el otro equipo y muéstrele después el código de unión.</translation>
    </message>
    <message>
        <source>On the other computer: “Join a hub”, then scan this picture or paste the text. Whoever has it can read the whole event: show it to your own desks only.</source>
        <translation>En el otro equipo: «Unirse a un hub»; escanee esta imagen o pegue el texto. Quien lo tenga puede leer todo el evento: muéstrelo solo a sus propios mostradores.</translation>
    </message>
    <message>
        <source>Join code as a picture</source>
        <translation>Código de unión como imagen</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Código de unión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Let another desk join</source>
        <translation>Añadir otro mostrador</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubPage</name>
    <message>
        <source>This event is being shared.</source>
        <translation>Este evento se está compartiendo.</translation>
    </message>
    <message>
        <source>Take this desk off the hub? Its check-ins stay here, and the other desks learn no more of them.</source>
        <translation>¿Sacar este mostrador del hub? Sus admisiones se quedan aquí y los demás mostradores ya no sabrán de ellas.</translation>
    </message>
    <message>
        <source>Yes, take it off</source>
        <translation>Sí, sacarlo</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>No, seguir</translation>
    </message>
    <message>
        <source>Save the exchange file</source>
        <translation>Guardar el archivo de intercambio</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>intercambio</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange)</source>
        <translation>Archivos de intercambio (*.lanyard-exchange)</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>Abrir un archivo de intercambio</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>Archivos de intercambio (*.lanyard-exchange);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Write what this desk knows to a file on a USB stick, and take it in at another desk; then the other way round. It may be done as often as you like.</source>
        <translation>Escriba lo que sabe este mostrador en un archivo de una memoria USB y léalo en otro mostrador; después al revés. Puede hacerlo cuantas veces quiera.</translation>
    </message>
    <message>
        <source>Take in from a file …</source>
        <translation>Leer de un archivo …</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>Escribir en un archivo …</translation>
    </message>
    <message>
        <source>Take this desk off the hub …</source>
        <translation>Sacar este mostrador del hub …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubSharing</name>
    <message>
        <source>Type the address of the database first.</source>
        <translation>Escriba primero la dirección de la base de datos.</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Varios mostradores</translation>
    </message>
    <message>
        <source>This event is on this computer only. Other desks can share it through a PostgreSQL database that all of them reach, the hub. Every desk goes on working without it, too.</source>
        <translation>Este evento está solo en este equipo. Otros mostradores pueden compartirlo mediante una base de datos PostgreSQL que todos alcancen: el hub. Cada mostrador sigue trabajando también sin él.</translation>
    </message>
    <message>
        <source>postgresql://name:password@host/database</source>
        <translation>postgresql://nombre:contraseña@servidor/base</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Dirección de la base de datos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Share this event</source>
        <translation>Compartir este evento</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubView</name>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>People a minute</source>
        <translation>Personas por minuto</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::IdlePanel</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Scan whoever leaves</source>
        <translation>Escanee a quien sale</translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation>Escanee una entrada</translation>
    </message>
    <message>
        <source>Hold the ticket under the scanner</source>
        <translation>Ponga la entrada bajo el lector</translation>
    </message>
    <message>
        <source>or show it to the camera</source>
        <translation>o muéstrela a la cámara</translation>
    </message>
    <message>
        <source>or drop a picture of it here</source>
        <translation>o suelte aquí una imagen de ella</translation>
    </message>
    <message>
        <source>or type a name, company or phone number</source>
        <translation>o escriba nombre, empresa o teléfono</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportColumnsStep</name>
    <message>
        <source>Kept as further fields: %1</source>
        <translation>Se guardan como otros campos: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Which column is what? Fields with * are needed.</source>
        <translation>¿Qué columna es cada cosa? Los campos con * son necesarios.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportEncodings</name>
    <message>
        <source>Which line shows the names as they should be? Choose it.</source>
        <translation>¿En qué línea se ven bien los nombres? Elíjala.</translation>
    </message>
    <message>
        <source>The letters are read as %1.</source>
        <translation>Las letras se leen como %1.</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>¿No es correcto?</translation>
    </message>
    <message>
        <source>Names of this file in each encoding</source>
        <translation>Nombres de este archivo en cada codificación</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportFileStep</name>
    <message>
        <source>Choose the export of your ticket site</source>
        <translation>Elija la exportación de su sitio de entradas</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Exportaciones (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Aún no hay inscripciones.</translation>
    </message>
    <message>
        <source>Registered now: %1 on site, %2 online only.</source>
        <translation>Inscripciones ahora: %1 presenciales, %2 solo en línea.</translation>
    </message>
    <message>
        <source>%1 Cancelled: %2.</source>
        <translation>%1 Canceladas: %2.</translation>
    </message>
    <message>
        <source>Drop the export file of your ticket site here, or choose it. Lanyard looks into it first and stores nothing until you say so.</source>
        <translation>Suelte aquí el archivo exportado de su sitio de entradas, o elíjalo. Lanyard primero lo examina y no guarda nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>CSV, Excel or OpenDocument file</source>
        <translation>Archivo CSV, Excel u OpenDocument</translation>
    </message>
    <message>
        <source>Export file</source>
        <translation>Archivo exportado</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>Elegir archivo…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportLookStep</name>
    <message>
        <source>%1 is a file of the kind %2.</source>
        <translation>%1 es un archivo de formato %2.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Not recognised: choose</source>
        <translation>No se reconoce: elija</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportQuestionsStep</name>
    <message>
        <source>%1 further words stand there, and their rows are left out. Go back: is the status in another column?</source>
        <translation>Hay %1 palabras más, y sus filas se omiten. Vuelva atrás: ¿está el estado en otra columna?</translation>
    </message>
    <message>
        <source>(no status)</source>
        <translation>(sin estado)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, in 1 row</source>
        <translation>%1, en 1 fila</translation>
    </message>
    <message>
        <source>%1, in %2 rows</source>
        <translation>%1, en %2 filas</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there is 1 person more than rows.</source>
        <translation>Algunas filas representan a varias personas: hay 1 persona más que filas.</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there are %1 people more than rows.</source>
        <translation>Algunas filas representan a varias personas: hay %1 personas más que filas.</translation>
    </message>
    <message>
        <source>Lanyard does not know these words in the status column. What do they mean? Nobody is let in on a guess.</source>
        <translation>Lanyard no conoce estas palabras de la columna de estado. ¿Qué significan? No se deja pasar a nadie por suposición.</translation>
    </message>
    <message>
        <source>Please choose …</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>omitir estas filas</translation>
    </message>
    <message>
        <source>Register each person</source>
        <translation>Inscribir a cada persona</translation>
    </message>
    <message>
        <source>One registration a row</source>
        <translation>Una inscripción por fila</translation>
    </message>
    <message>
        <source>Several people on one row</source>
        <translation>Varias personas en una fila</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportRemovalQuestion</name>
    <message>
        <source>Really cancel %1 registrations?</source>
        <translation>¿Cancelar de verdad %1 inscripciones?</translation>
    </message>
    <message>
        <source>These people are not in the file, and will not be let in any more. That is many: is this the whole export?</source>
        <translation>Estas personas no están en el archivo y ya no podrán pasar. Son muchas: ¿es la exportación completa?</translation>
    </message>
    <message>
        <source>Yes, cancel these %1 registrations</source>
        <translation>Sí, cancelar estas %1 inscripciones</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
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
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Cancel those that are missing from this file</source>
        <translation>Cancelar las que faltan en este archivo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportStepLine</name>
    <message>
        <source>Choose the file</source>
        <translation>Elija el archivo</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Lo que haría la importación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::InventedBadge</name>
    <message>
        <source>Sample Company</source>
        <translation>Empresa de ejemplo</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingeniería</translation>
    </message>
    <message>
        <source>Sample Conference</source>
        <translation>Congreso de ejemplo</translation>
    </message>
    <message>
        <source>Main hall</source>
        <translation>Sala principal</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::JoinForm</name>
    <message>
        <source>The join code comes first: paste it, or scan it.</source>
        <translation>Primero el código de unión: péguelo o escanéelo.</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Unirse a un hub</translation>
    </message>
    <message>
        <source>On a desk that has the event: Office → Hub → “Let another desk join”. Scan the picture that comes up, or paste the text below it. Everything about the event then comes to this computer.</source>
        <translation>En un mostrador que tenga el evento: Oficina → Hub → «Añadir otro mostrador». Escanee la imagen que aparece o pegue el texto de debajo. Todo lo del evento llega entonces a este equipo.</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>Código de unión</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Apagar la cámara</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Escanear con la cámara</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>Abrir un archivo de intercambio</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>Archivos de intercambio (*.lanyard-exchange);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>From an exchange file …</source>
        <translation>De un archivo de intercambio …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Keypad</name>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Letras con acentos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Borrar el último carácter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskPanel</name>
    <message>
        <source>Your number for the desk</source>
        <translation>Su número para el mostrador</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskView</name>
    <message>
        <source>Please go to the desk. Somebody there will help you.</source>
        <translation>Acuda al mostrador. Allí le ayudarán.</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>¡Le damos la bienvenida!</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>Pase, por favor.</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>¡Hasta luego!</translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation>Esta entrada ya se ha usado</translation>
    </message>
    <message>
        <source>This is no ticket for this event</source>
        <translation>No es una entrada de este evento</translation>
    </message>
    <message>
        <source>This ticket was replaced by a newer one</source>
        <translation>Esta entrada se sustituyó por otra más reciente</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>Esta entrada es para otra puerta</translation>
    </message>
    <message>
        <source>Check-in is over</source>
        <translation>El acceso ha terminado</translation>
    </message>
    <message>
        <source>Check-in has not begun yet</source>
        <translation>El acceso aún no ha empezado</translation>
    </message>
    <message>
        <source>This ticket is not valid today</source>
        <translation>Esta entrada no es válida hoy</translation>
    </message>
    <message>
        <source>One question is left to answer</source>
        <translation>Falta responder una pregunta</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>Todas las plazas están ocupadas</translation>
    </message>
    <message>
        <source>We cannot let you in with this ticket</source>
        <translation>No puede pasar con esta entrada</translation>
    </message>
    <message>
        <source>Please show the code of your ticket, not another code.</source>
        <translation>Muestre el código de su entrada, no otro código.</translation>
    </message>
    <message>
        <source>This is your order. Please show the code of your own ticket.</source>
        <translation>Es su pedido. Muestre el código de su propia entrada.</translation>
    </message>
    <message>
        <source>Please hold your ticket steady and try once more.</source>
        <translation>Mantenga quieta la entrada e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Your badge is being printed.</source>
        <translation>Se está imprimiendo su acreditación.</translation>
    </message>
    <message>
        <source>Take your badge, please</source>
        <translation>Recoja su acreditación</translation>
    </message>
    <message>
        <source>Your badge is not lost</source>
        <translation>Su acreditación no se ha perdido</translation>
    </message>
    <message>
        <source>You are checked in, but the printer needs help. Please get your badge at the desk.</source>
        <translation>Su llegada está registrada, pero la impresora necesita ayuda. Recoja su acreditación en el mostrador.</translation>
    </message>
    <message>
        <source>We could not be sure who you are</source>
        <translation>No hemos podido saber con certeza quién es usted</translation>
    </message>
    <message>
        <source>Names cannot be typed here for some minutes</source>
        <translation>Durante unos minutos no se pueden escribir nombres aquí</translation>
    </message>
    <message>
        <source>Please show your ticket, or go to the desk.</source>
        <translation>Muestre su entrada o acuda al mostrador.</translation>
    </message>
    <message>
        <source>One ticket at a time, please</source>
        <translation>Las entradas, de una en una</translation>
    </message>
    <message>
        <source>Show each ticket on its own.</source>
        <translation>Muestre cada entrada por separado.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no ha funcionado</translation>
    </message>
    <message>
        <source>no event is open</source>
        <translation>no hay ningún evento abierto</translation>
    </message>
    <message>
        <source>the event file cannot be written</source>
        <translation>no se puede escribir en el archivo del evento</translation>
    </message>
    <message>
        <source>the printer needs help</source>
        <translation>la impresora necesita ayuda</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Acuda al mostrador</translation>
    </message>
    <message>
        <source>This kiosk takes a break. If you like, tell the desk: %1, %2.</source>
        <translation>Este quiosco hace una pausa. Si quiere, dígalo en el mostrador: %1, %2.</translation>
    </message>
    <message>
        <source>We cannot check your ticket here now</source>
        <translation>Ahora no podemos comprobar su entrada aquí</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskWindow</name>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>We are not sure yet. Please look at both once more.</source>
        <translation>Aún no tenemos certeza. Revise de nuevo los dos datos.</translation>
    </message>
    <message>
        <source>Your badge prints by itself in %1 s.</source>
        <translation>Su acreditación se imprime sola en %1 s.</translation>
    </message>
    <message>
        <source>Back to the start in %1 s.</source>
        <translation>Vuelta al inicio en %1 s.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Your name, as you registered</source>
        <translation>Su nombre, como en la inscripción</translation>
    </message>
    <message>
        <source>Your company, e-mail, or the last four digits of your phone</source>
        <translation>Su empresa, su correo o las cuatro últimas cifras de su teléfono</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Find my registration</source>
        <translation>Buscar mi inscripción</translation>
    </message>
    <message>
        <source>What shall your badge say?</source>
        <translation>¿Qué debe decir su acreditación?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Imprimir mi acreditación</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LeavePage</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>Para el personal: salir del quiosco</translation>
    </message>
    <message>
        <source>Type the PIN of the kiosk, or scan the badge of a desk lead.</source>
        <translation>Escriba el PIN del quiosco o escanee la acreditación de un responsable.</translation>
    </message>
    <message>
        <source>For staff: choose a PIN</source>
        <translation>Para el personal: elegir un PIN</translation>
    </message>
    <message>
        <source>Without it nobody leaves the kiosk. At least four digits.</source>
        <translation>Sin él nadie sale del quiosco. Al menos cuatro cifras.</translation>
    </message>
    <message>
        <source>For staff: the same PIN again</source>
        <translation>Para el personal: el mismo PIN otra vez</translation>
    </message>
    <message>
        <source>So that it is certain what you typed.</source>
        <translation>Para asegurar lo que ha escrito.</translation>
    </message>
    <message>
        <source>That is not it. Please try again.</source>
        <translation>No es correcto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait five minutes.</source>
        <translation>Demasiados PIN incorrectos. Espere cinco minutos.</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>Eran dos PIN distintos. Elija uno de nuevo.</translation>
    </message>
    <message>
        <source>Four digits or more, please.</source>
        <translation>Cuatro cifras o más, por favor.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
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
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Line of text</source>
        <translation>Línea de texto</translation>
    </message>
    <message>
        <source>Share of the room</source>
        <translation>Parte del espacio</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>Subir esta línea</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ListsPage</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
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
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 se ha guardado, con 1 fila.</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 se ha guardado, con %2 filas.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>Filas: %1 de %2</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>Only rows with …</source>
        <translation>Solo filas con…</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation>Solo filas con estas palabras</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LoadBar</name>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 de %2 registros</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LockWindow</name>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>Un PIN tiene al menos cuatro cifras.</translation>
    </message>
    <message>
        <source>These two were not the same. Choose a PIN again.</source>
        <translation>No coincidían. Elija un PIN de nuevo.</translation>
    </message>
    <message>
        <source>This is not the PIN of this desk.</source>
        <translation>Este no es el PIN de este mostrador.</translation>
    </message>
    <message>
        <source>Wrong too often. Try again in %1 s.</source>
        <translation>Demasiados intentos incorrectos. Inténtelo de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>This desk is locked: the scan did nothing. Unlock it first.</source>
        <translation>Este mostrador está bloqueado: el escaneo no ha hecho nada. Desbloquéelo primero.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <translation>%1 – bloqueado</translation>
    </message>
    <message>
        <source>Whoever unlocks this desk is signed in. Scans do nothing until then.</source>
        <translation>Quien desbloquea este mostrador inicia sesión. Hasta entonces, los escaneos no hacen nada.</translation>
    </message>
    <message>
        <source>Choose a PIN for this desk</source>
        <translation>Elija un PIN para este mostrador</translation>
    </message>
    <message>
        <source>With it the desk is locked now and unlocked again. Do not forget it.</source>
        <translation>Con él se bloquea ahora el mostrador y se desbloquea después. No lo olvide.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Then the desk is locked.</source>
        <translation>Después el mostrador queda bloqueado.</translation>
    </message>
    <message>
        <source>Type the PIN of this desk. Scans do nothing until then.</source>
        <translation>Escriba el PIN de este mostrador. Hasta entonces, los escaneos no hacen nada.</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Volver  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LogPage</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What happened to the program, its devices and its files. It holds no names, no ticket codes and no contacts: you may pass it on.</source>
        <translation>Lo que pasó con el programa, sus dispositivos y sus archivos. No contiene nombres, códigos de entrada ni contactos: se puede pasar a otros.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Only troubles</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation>No ha pasado nada de ese tipo.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NewElement</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Líneas de texto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>Foto de la persona</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Band with text</source>
        <translation>Banda con texto</translation>
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
        <translation>Dónde va el archivo de evento</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard)</source>
        <translation>Eventos de Lanyard (*.lanyard)</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>Dé un nombre al evento.</translation>
    </message>
    <message>
        <source>The last day comes before the first. Correct one of the two.</source>
        <translation>El último día es anterior al primero. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>The event would last longer than a year. Correct one of the two days.</source>
        <translation>El evento duraría más de un año. Corrija uno de los dos días.</translation>
    </message>
    <message>
        <source>Say where the event file should go.</source>
        <translation>Indique dónde debe ir el archivo de evento.</translation>
    </message>
    <message>
        <source>The folder of the event file cannot be made. Choose another place.</source>
        <translation>No se puede crear la carpeta del archivo de evento. Elija otro lugar.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>For the people in %1, which comes next.</source>
        <translation>Para las personas de %1, que viene a continuación.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>Crear evento</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NumbersPage</name>
    <message>
        <source>Whole event</source>
        <translation>Todo el evento</translation>
    </message>
    <message>
        <source>All doors</source>
        <translation>Todas las puertas</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>personas admitidas</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>dentro ahora</translation>
    </message>
    <message>
        <source>most at once</source>
        <translation>máximo a la vez</translation>
    </message>
    <message>
        <source>most at once, at %1</source>
        <translation>máximo a la vez, a las %1</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>inscripciones presenciales</translation>
    </message>
    <message>
        <source>confirmed, not here yet</source>
        <translation>confirmadas, aún no han venido</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>visitantes sin inscripción</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>escaneos rechazados</translation>
    </message>
    <message>
        <source>Nobody has been admitted yet.</source>
        <translation>Aún no se ha admitido a nadie.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>How full it is now</source>
        <translation>Ocupación actual</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>Por puerta</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>Por tipo de entrada</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1, %2 por minuto</translation>
    </message>
    <message>
        <source>By desk, and how fast while people came</source>
        <translation>Por mostrador, y a qué ritmo mientras llegaban</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Escaneos rechazados</translation>
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
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Writing … (rows: %1)</source>
        <translation>Escribiendo… (filas: %1)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 se ha guardado, con 1 fila.</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 se ha guardado, con %2 filas.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>in 10 minutes (left)</source>
        <translation>cada 10 minutos (izquierda)</translation>
    </message>
    <message>
        <source>by then (right)</source>
        <translation>acumulado (derecha)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Who came …</source>
        <translation>Quién vino…</translation>
    </message>
    <message>
        <source>Who did not come …</source>
        <translation>Quién no vino…</translation>
    </message>
    <message>
        <source>Who is not in yet, to tick on paper …</source>
        <translation>Quién aún no ha entrado, para marcar en papel…</translation>
    </message>
    <message>
        <source>Doors …</source>
        <translation>Puertas…</translation>
    </message>
    <message>
        <source>Journal …</source>
        <translation>Diario…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeSections</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeWindow</name>
    <message>
        <source>Close the office?</source>
        <translation>¿Cerrar la oficina?</translation>
    </message>
    <message>
        <source>It stays as it is until the office is opened again.</source>
        <translation>Todo queda como está hasta que se vuelva a abrir la oficina.</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Sí, cerrarla</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <translation>%1 – Oficina</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorForm</name>
    <message>
        <source>Give the operator a name.</source>
        <translation>Dé un nombre al operador.</translation>
    </message>
    <message>
        <source>Give the operator a PIN.</source>
        <translation>Dé un PIN al operador.</translation>
    </message>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>Un PIN tiene al menos 4 caracteres.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type them again.</source>
        <translation>Los dos PIN no son iguales. Escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has this badge. Scan it again, or leave it out.</source>
        <translation>Nadie tiene esta acreditación. Escanéela de nuevo u omítala.</translation>
    </message>
    <message>
        <source>Signs in by PIN only.</source>
        <translation>Inicia sesión solo con PIN.</translation>
    </message>
    <message>
        <source>Nobody has this badge.</source>
        <translation>Nadie tiene esta acreditación.</translation>
    </message>
    <message>
        <source>The badge of %1 signs in, too.</source>
        <translation>La acreditación de %1 también inicia sesión.</translation>
    </message>
    <message>
        <source>A badge signs in, too. Another one takes its place.</source>
        <translation>Una acreditación también inicia sesión. Si se escanea otra, la sustituye.</translation>
    </message>
    <message>
        <source>Scan a badge if it is to sign in, too.</source>
        <translation>Escanee una acreditación si también debe iniciar sesión.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez el mismo</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Código de la acreditación</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>4 characters or more</source>
        <translation>4 caracteres o más</translation>
    </message>
    <message>
        <source>No badge any more</source>
        <translation>Ya sin acreditación</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorsPage</name>
    <message>
        <source>What you typed about an operator is not saved.</source>
        <translation>Lo escrito sobre un operador no está guardado.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>What they did stays in the journal under their name.</source>
        <translation>Lo que hizo sigue en el diario con su nombre.</translation>
    </message>
    <message>
        <source>This cannot be undone: to come back they need a new PIN.</source>
        <translation>No se puede deshacer: para volver necesita un PIN nuevo.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Sí, quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN or badge.</source>
        <translation>%1. Inicia sesión con PIN o acreditación.</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN.</source>
        <translation>%1. Inicia sesión con PIN.</translation>
    </message>
    <message>
        <source>Nobody is listed: whoever sits at a desk may do everything. Once there is an organiser, everybody signs in with a PIN or a badge.</source>
        <translation>No hay nadie en la lista: quien esté en un mostrador puede hacerlo todo. En cuanto haya un organizador, todos inician sesión con un PIN o una acreditación.</translation>
    </message>
    <message>
        <source>Everybody may scan. A lead may also override, take back late and mark as paid; an organiser may do everything.</source>
        <translation>Todos pueden escanear. Un responsable puede además dejar pasar por excepción, anular más tarde y marcar como pagado; un organizador puede hacerlo todo.</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OutcomeWords</name>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>The check-in of %1 at %2 counts no longer.</source>
        <translation>La admisión de %1 en %2 ya no cuenta.</translation>
    </message>
    <message>
        <source>Scan the next ticket</source>
        <translation>Escanee la siguiente entrada</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nada que anular</translation>
    </message>
    <message>
        <source>They are not checked in.</source>
        <translation>No está admitida.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Print the badge (F5), or scan the next ticket</source>
        <translation>Imprima la acreditación (F5) o escanee la siguiente entrada</translation>
    </message>
    <message>
        <source>Has another ticket now</source>
        <translation>Ahora tiene otra entrada</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>La nota se ha guardado</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nueva acreditación</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>La entrada y la acreditación anteriores ya no dejan pasar a nadie.</translation>
    </message>
    <message>
        <source>Give them the new badge from the printer</source>
        <translation>Entregue la nueva acreditación de la impresora</translation>
    </message>
    <message>
        <source>No printer here: have it printed at another desk</source>
        <translation>Aquí no hay impresora: pida que se imprima en otro mostrador</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>Otra acreditación</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Give them the badge from the printer</source>
        <translation>Entregue la acreditación de la impresora</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>Ninguna puerta la deja pasar ya.</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Ya sin bloqueo</translation>
    </message>
    <message>
        <source>They are not checked in by that.</source>
        <translation>Eso no la admite.</translation>
    </message>
    <message>
        <source>Scan their ticket</source>
        <translation>Escanee su entrada</translation>
    </message>
    <message>
        <source>%1 checked in</source>
        <translation>%1 admitidas</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Déjeles pasar</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <translation>No pasan: %1</translation>
    </message>
    <message>
        <source>Let in the others; scan these one by one</source>
        <translation>Deje pasar a las demás; escanee estas una a una</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewPage</name>
    <message>
        <source>came in today</source>
        <translation>entraron hoy</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>dentro ahora</translation>
    </message>
    <message>
        <source>come in a minute now</source>
        <translation>entran por minuto ahora</translation>
    </message>
    <message>
        <source>refused in the last hour</source>
        <translation>rechazos en la última hora</translation>
    </message>
    <message>
        <source>Nothing needs anybody.</source>
        <translation>Nada requiere atención.</translation>
    </message>
    <message>
        <source>To look after: %1</source>
        <translation>Por atender: %1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (cerrada)</translation>
    </message>
    <message>
        <source>%1 of %2, %3 inside</source>
        <translation>%1 de %2, %3 dentro</translation>
    </message>
    <message>
        <source>Doors: who came of who is expected</source>
        <translation>Puertas: cuántas personas han venido de las esperadas</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1, the last at %2</source>
        <translation>%1, la última a las %2</translation>
    </message>
    <message>
        <source>Desks today</source>
        <translation>Mostradores hoy</translation>
    </message>
    <message>
        <source>%1 Badges waiting: %2.</source>
        <translation>%1 Acreditaciones en espera: %2.</translation>
    </message>
    <message>
        <source>Looking at the printers …</source>
        <translation>Comprobando las impresoras…</translation>
    </message>
    <message>
        <source>No printer is known here.</source>
        <translation>Aquí no se conoce ninguna impresora.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Refused in the last hour, by reason</source>
        <translation>Rechazos en la última hora, por motivo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Every badge</source>
        <translation>Todas las acreditaciones</translation>
    </message>
    <message>
        <source>Every refused scan</source>
        <translation>Todos los escaneos rechazados</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewProblems</name>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>La acreditación de %1 no se ha impreso.</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out.</source>
        <translation>No se sabe si salió la acreditación de %1.</translation>
    </message>
    <message>
        <source>Print it again when the printer is well.</source>
        <translation>Imprímala de nuevo cuando la impresora esté bien.</translation>
    </message>
    <message>
        <source>Ask at the desk, and print it again if it did not.</source>
        <translation>Pregunte en el mostrador e imprímala de nuevo si no salió.</translation>
    </message>
    <message>
        <source>A guest wrote this at a kiosk, %1. Read it once.</source>
        <translation>Un invitado escribió esto en un quiosco, %1. Léalo una vez.</translation>
    </message>
    <message>
        <source>A kiosk sent this guest to a desk, %1.</source>
        <translation>Un quiosco envió a este invitado a un mostrador, %1.</translation>
    </message>
    <message>
        <source>No registrations were imported yet.</source>
        <translation>Aún no se han importado inscripciones.</translation>
    </message>
    <message>
        <source>Import the list of who may come.</source>
        <translation>Importe la lista de quienes pueden venir.</translation>
    </message>
    <message>
        <source>The registrations are from %1 hours ago.</source>
        <translation>Las inscripciones son de hace %1 horas.</translation>
    </message>
    <message>
        <source>If tickets are still sold, import the latest list.</source>
        <translation>Si aún se venden entradas, importe la lista más reciente.</translation>
    </message>
    <message>
        <source>Say which, under “Hub”.</source>
        <translation>Indique cuál, en «Hub».</translation>
    </message>
    <message>
        <source>Desks that share the event</source>
        <translation>Mostradores que comparten el evento</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PageForm</name>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 puntos por pulgada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A page of its own</source>
        <translation>Una página propia</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>What the printer leaves blank at this side</source>
        <translation>Lo que la impresora deja en blanco en este lado</translation>
    </message>
    <message>
        <source>Black and white only</source>
        <translation>Solo blanco y negro</translation>
    </message>
    <message>
        <source>Over the edge</source>
        <translation>Sangrado</translation>
    </message>
    <message>
        <source>How far colour goes beyond the edge, so that no white line is left where it is cut</source>
        <translation>Cuánto pasa el color del borde, para que no quede una línea blanca al cortar</translation>
    </message>
    <message>
        <source>Blank left</source>
        <translation>Blanco a la izquierda</translation>
    </message>
    <message>
        <source>Blank above</source>
        <translation>Blanco arriba</translation>
    </message>
    <message>
        <source>Blank right</source>
        <translation>Blanco a la derecha</translation>
    </message>
    <message>
        <source>Blank below</source>
        <translation>Blanco abajo</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PaperPage</name>
    <message>
        <source>The code %1 is not entered.</source>
        <translation>El código %1 no se ha introducido.</translation>
    </message>
    <message>
        <source>%1 is mistyped: its letters do not fit together. Compare it with the list.</source>
        <translation>%1 está mal escrito: sus letras no encajan. Compárelo con la lista.</translation>
    </message>
    <message>
        <source>Nobody has the code %1. Compare it with the list.</source>
        <translation>Nadie tiene el código %1. Compárelo con la lista.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>not stored: in already since %1, at %2</source>
        <translation>no guardado: ya está dentro desde %1, en %2</translation>
    </message>
    <message>
        <source>not let in: %1. Did they come in all the same?</source>
        <translation>no pasa: %1. ¿Entró de todos modos?</translation>
    </message>
    <message>
        <source>stored, against the rule of the door</source>
        <translation>guardado, contra la regla de la puerta</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>ticked on the paper list</source>
        <translation>marcado en la lista en papel</translation>
    </message>
    <message>
        <source>mistyped from the paper list</source>
        <translation>mal copiado de la lista en papel</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>%1 is saved: print it as often as you like.</source>
        <translation>%1 se ha guardado: imprímalo tantas veces como quiera.</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>Lista en papel</translation>
    </message>
    <message>
        <source>Type the code of everybody who is ticked, each with Enter. Door (F3) and time (F2) stay as they are.</source>
        <translation>Escriba el código de cada persona marcada, cada uno con Intro. La puerta (F3) y la hora (F2) se mantienen.</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Time of coming in</source>
        <translation>Hora de entrada</translation>
    </message>
    <message>
        <source>Code on the list</source>
        <translation>Código de la lista</translation>
    </message>
    <message>
        <source>What was entered, the latest first</source>
        <translation>Lo introducido, lo último primero</translation>
    </message>
    <message>
        <source>Print the list (PDF) …</source>
        <translation>Imprimir la lista (PDF)…</translation>
    </message>
    <message>
        <source>Take the last back (F4)</source>
        <translation>Anular lo último (F4)</translation>
    </message>
    <message>
        <source>Let in (F6)</source>
        <translation>Dejar pasar (F6)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PartyPanel</name>
    <message>
        <source>Check in %1</source>
        <translation>Admitir %1</translation>
    </message>
    <message>
        <source>Who of the group is here?</source>
        <translation>¿Quién del grupo está aquí?</translation>
    </message>
    <message>
        <source>↑ ↓ and space, or touch, to untick</source>
        <translation>↑ ↓ y espacio, o tocar, para desmarcar</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>El grupo</translation>
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
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Whose badge is shown</source>
        <translation>De quién es la acreditación</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonCard</name>
    <message>
        <source>Is this the person?</source>
        <translation>¿Es esta persona?</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Volver  Esc</translation>
    </message>
    <message>
        <source>Check in  Enter</source>
        <translation>Admitir  Intro</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonDeedForm</name>
    <message>
        <source>Something has to be written here: it stays in the journal.</source>
        <translation>Aquí hay que escribir algo: queda en el diario.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Let in …</source>
        <translation>Dejar pasar…</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Print badge …</source>
        <translation>Imprimir acreditación…</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Paid …</source>
        <translation>Pagada…</translation>
    </message>
    <message>
        <source>Ticket type …</source>
        <translation>Tipo de entrada…</translation>
    </message>
    <message>
        <source>New code …</source>
        <translation>Código nuevo…</translation>
    </message>
    <message>
        <source>Block …</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>End the block …</source>
        <translation>Quitar el bloqueo…</translation>
    </message>
    <message>
        <source>Without a reason the door decides as at every scan. With one it lets in, whatever it would say.</source>
        <translation>Sin motivo, la puerta decide como en cada escaneo. Con uno, deja pasar, diga lo que diga la puerta.</translation>
    </message>
    <message>
        <source>The admission counts no longer. It stays in the journal.</source>
        <translation>La admisión ya no cuenta. Queda en el diario.</translation>
    </message>
    <message>
        <source>There is a badge already: say why there is to be one more.</source>
        <translation>Ya hay una acreditación: diga por qué debe haber otra más.</translation>
    </message>
    <message>
        <source>It comes out of the printer of this desk.</source>
        <translation>Sale de la impresora de este mostrador.</translation>
    </message>
    <message>
        <source>No later import changes back what is written here.</source>
        <translation>Ninguna importación posterior deshace lo que se escriba aquí.</translation>
    </message>
    <message>
        <source>It is read out at the next scan and has to be confirmed.</source>
        <translation>Se muestra en el próximo escaneo y hay que confirmarla.</translation>
    </message>
    <message>
        <source>From now on the ticket counts as paid.</source>
        <translation>Desde ahora, la entrada cuenta como pagada.</translation>
    </message>
    <message>
        <source>From now on the ticket is of this type.</source>
        <translation>Desde ahora, la entrada es de este tipo.</translation>
    </message>
    <message>
        <source>The code of now lets nobody in any more.</source>
        <translation>El código actual ya no deja pasar a nadie.</translation>
    </message>
    <message>
        <source>No door lets them in until the block is ended.</source>
        <translation>Ninguna puerta le deja pasar hasta que se quite el bloqueo.</translation>
    </message>
    <message>
        <source>They are let in again as before.</source>
        <translation>Se le deja pasar de nuevo como antes.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>Cómo se pagó</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
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
        <translation>Entró</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Acreditaciones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>valid, but not in the imported list yet</source>
        <translation>válida, pero aún no está en la lista importada</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonPage</name>
    <message>
        <source>Something about a person is being done.</source>
        <translation>Se está haciendo algo con una persona.</translation>
    </message>
    <message>
        <source>Nobody has this ticket any more.</source>
        <translation>Ya nadie tiene esta entrada.</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>No hay ninguna admisión que anular.</translation>
    </message>
    <message>
        <source>This door asks a question first: let them in at a desk.</source>
        <translation>Esta puerta hace antes una pregunta: déjele pasar en un mostrador.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>%1, is in</source>
        <translation>%1, ya ha entrado</translation>
    </message>
    <message>
        <source>%1, not in yet</source>
        <translation>%1, aún no ha entrado</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>What happened, the latest part of it</source>
        <translation>Lo que pasó, la parte más reciente</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que pasó</translation>
    </message>
    <message>
        <source>On the same order</source>
        <translation>En el mismo pedido</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>Lo que pasó, lo último primero</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureDialog</name>
    <message>
        <source>Pictures of tickets</source>
        <translation>Imágenes de entradas</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureForm</name>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>The column of the list that says where each person&apos;s photo is</source>
        <translation>La columna de la lista que dice dónde está la foto de cada persona</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>Una imagen propia</translation>
    </message>
    <message>
        <source>The photo of the person</source>
        <translation>La foto de la persona</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entera</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rellena</translation>
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
        <translation>Borrar el último carácter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PlaceChecks</name>
    <message>
        <source>%1 goes beyond the page.</source>
        <translation>%1 se sale de la página.</translation>
    </message>
    <message>
        <source>%1 lies where the printer cannot print.</source>
        <translation>%1 está donde la impresora no puede imprimir.</translation>
    </message>
    <message>
        <source>%1 is too near to the edge: leave some white around it.</source>
        <translation>%1 está demasiado cerca del borde: deje algo de blanco alrededor.</translation>
    </message>
    <message>
        <source>%1 has a colour, and this page is black and white only.</source>
        <translation>%1 tiene color, y esta página es solo en blanco y negro.</translation>
    </message>
    <message>
        <source>%1 has no file yet: choose one.</source>
        <translation>%1 aún no tiene archivo: elija uno.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PlaceForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>From top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>for the list</source>
        <translation>para la lista</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PresentGuest</name>
    <message>
        <source>Please check your badge</source>
        <translation>Revise su acreditación</translation>
    </message>
    <message>
        <source>Please show your code</source>
        <translation>Muestre su código</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrinterLine</name>
    <message>
        <source>Printer and badges (Ctrl+P)</source>
        <translation>Impresora y acreditaciones (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrintingForm</name>
    <message>
        <source>Sending a test badge …</source>
        <translation>Enviando una acreditación de prueba…</translation>
    </message>
    <message>
        <source>Only when somebody asks for it</source>
        <translation>Solo cuando alguien la pide</translation>
    </message>
    <message>
        <source>With the first check-in</source>
        <translation>Con la primera admisión</translation>
    </message>
    <message>
        <source>With every check-in</source>
        <translation>Con cada admisión</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Twice, for holders with two pockets</source>
        <translation>Dos veces, para fundas de doble cara</translation>
    </message>
    <message>
        <source>Badges wait for the first one</source>
        <translation>Las acreditaciones esperan a la primera</translation>
    </message>
    <message>
        <source>The desk is asked</source>
        <translation>Se pregunta al mostrador</translation>
    </message>
    <message>
        <source>Badges go to the second one by themselves</source>
        <translation>Las acreditaciones pasan solas a la segunda</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation>%1, %2 × %3 mm</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrada)</translation>
    </message>
    <message>
        <source>A test badge is on its way to %1. Look whether it comes out whole.</source>
        <translation>Una acreditación de prueba va de camino a %1. Mire si sale completa.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Acreditaciones</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>A badge is printed</source>
        <translation>Se imprime una acreditación</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Printer for this badge</source>
        <translation>Impresora para esta acreditación</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Segunda impresora</translation>
    </message>
    <message>
        <source>If the first one is in trouble</source>
        <translation>Si la primera tiene problemas</translation>
    </message>
    <message>
        <source>Labels on a new roll</source>
        <translation>Etiquetas de un rollo nuevo</translation>
    </message>
    <message>
        <source>Again without a lead</source>
        <translation>Reimprimir sin responsable</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>Aquí no se imprimen acreditaciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La misma</translation>
    </message>
    <message>
        <source>From the list, or an address such as socket://10.0.0.9:9100</source>
        <translation>De la lista, o una dirección como socket://10.0.0.9:9100</translation>
    </message>
    <message>
        <source>Nobody counts them</source>
        <translation>No contarlas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> × for each person</source>
        <translation> × por persona</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Imprimir una acreditación de prueba</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PropertyPanel</name>
    <message>
        <source>Change the page</source>
        <translation>Cambiar la página</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 elementos</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionField</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 (may stay open)</source>
        <translation>%1 (puede omitirse)</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>Para usted: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionForm</name>
    <message>
        <source>What is asked? Type the question.</source>
        <translation>¿Qué se pregunta? Escriba la pregunta.</translation>
    </message>
    <message>
        <source>Type at least two answers to choose from, one on each line.</source>
        <translation>Escriba al menos dos respuestas para elegir, una por línea.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Respuestas para elegir</translation>
    </message>
    <message>
        <source>Note for the volunteer</source>
        <translation>Nota para el voluntario</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>Nobody comes in without an answer</source>
        <translation>Nadie pasa sin responder</translation>
    </message>
    <message>
        <source>Leave the question as it was</source>
        <translation>Dejar la pregunta como estaba</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionsEditor</name>
    <message>
        <source>Questions that are asked first</source>
        <translation>Preguntas que se hacen antes</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RecentFiles</name>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>Its folder is not there: connect the drive it is on.</source>
        <translation>Su carpeta no está: conecte la unidad donde se encuentra.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>The file itself stays (Delete)</source>
        <translation>El archivo en sí se conserva (Supr)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RegistrationsPage</name>
    <message>
        <source>Registrations are being imported.</source>
        <translation>Se están importando inscripciones.</translation>
    </message>
    <message>
        <source>The import of %1 is not finished.</source>
        <translation>La importación de %1 no ha terminado.</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Importing … %1 rows</source>
        <translation>Importando… %1 filas</translation>
    </message>
    <message>
        <source>Reading … %1 rows</source>
        <translation>Leyendo… %1 filas</translation>
    </message>
    <message>
        <source>Done: the registrations of %1 are stored.</source>
        <translation>Hecho: las inscripciones de %1 están guardadas.</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>El informe se ha guardado como %1.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Which column holds “%1”? Choose it, or export the file again with it.</source>
        <translation>¿Qué columna contiene «%1»? Elíjala, o exporte de nuevo el archivo con ella.</translation>
    </message>
    <message>
        <source>No column is known to hold “%1”. The next step asks for it.</source>
        <translation>No se sabe qué columna contiene «%1». El paso siguiente lo pregunta.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Detenido. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>No row of this file can be taken. Go back and check the columns.</source>
        <translation>No se puede importar ninguna fila de este archivo. Vuelva atrás y revise las columnas.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscripciones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
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
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RehearsalMark</name>
    <message>
        <source>Rehearsal: nobody is really checked in</source>
        <translation>Ensayo: no se admite a nadie de verdad</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ResultList</name>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Nobody found for %1</source>
        <translation>No se encuentra a nadie con %1</translation>
    </message>
    <message>
        <source>Try fewer letters, the company or the phone number.  Enter checks what you typed as a ticket code.</source>
        <translation>Pruebe con menos letras, la empresa o el teléfono.  Intro comprueba lo escrito como código de entrada.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter shows the person   ·   Esc back</source>
        <translation>↑ ↓ elegir   ·   Intro muestra a la persona   ·   Esc volver</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleConditionRow</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Qué se comprueba</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>Choose the column, or type its header.</source>
        <translation>Elija la columna o escriba su encabezado.</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>Indique con qué se compara.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleEditor</name>
    <message>
        <source>Everybody who is welcome at this door comes in.</source>
        <translation>Pasan todas las personas que esta puerta acepta.</translation>
    </message>
    <message>
        <source>Who comes in here:</source>
        <translation>Quién pasa aquí:</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>Lo mismo como texto</translation>
    </message>
    <message>
        <source>Rule as text</source>
        <translation>Regla como texto</translation>
    </message>
    <message>
        <source>This rule has groups in groups. It can be changed as text only.</source>
        <translation>Esta regla tiene grupos dentro de grupos. Solo se puede cambiar como texto.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleGroupEdit</name>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Quitar el grupo</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>todas estas</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>una de estas</translation>
    </message>
    <message>
        <source>How many of these must be so</source>
        <translation>Cuántas de estas deben cumplirse</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleValueEdit</name>
    <message>
        <source>One of these, one a line</source>
        <translation>Uno de estos, uno por línea</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SampleTicketsWindow</name>
    <message>
        <source>Paid and confirmed</source>
        <translation>Pagada y confirmada</translation>
    </message>
    <message>
        <source>Comes in.</source>
        <translation>Puede pasar.</translation>
    </message>
    <message>
        <source>A speaker</source>
        <translation>Un ponente</translation>
    </message>
    <message>
        <source>Comes in, another badge.</source>
        <translation>Puede pasar, con otra acreditación.</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con una nota</translation>
    </message>
    <message>
        <source>Comes in. There is something to read.</source>
        <translation>Puede pasar. Hay algo que leer.</translation>
    </message>
    <message>
        <source>One of a group</source>
        <translation>Una persona de un grupo</translation>
    </message>
    <message>
        <source>F7 lets the others in, too.</source>
        <translation>F7 deja pasar también a las demás.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Stays out until it is paid.</source>
        <translation>No pasa hasta que se pague.</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Sin aprobar</translation>
    </message>
    <message>
        <source>Stays out.</source>
        <translation>No pasa.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>Solo en línea</translation>
    </message>
    <message>
        <source>Watches from home, stays out.</source>
        <translation>Lo ve desde casa, no pasa.</translation>
    </message>
    <message>
        <source>No ticket at all</source>
        <translation>Ninguna entrada</translation>
    </message>
    <message>
        <source>A code from somewhere else.</source>
        <translation>Un código de otra parte.</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>Entradas de ejemplo</translation>
    </message>
    <message>
        <source>Tickets to practise with</source>
        <translation>Entradas para practicar</translation>
    </message>
    <message>
        <source>Scan the code from this screen, or press the button. These people are invented: nobody is really checked in.</source>
        <translation>Escanee el código de esta pantalla o pulse el botón. Estas personas son inventadas: no se admite a nadie de verdad.</translation>
    </message>
    <message>
        <source>Kinds of tickets</source>
        <translation>Clases de entradas</translation>
    </message>
    <message>
        <source>Scan it for me</source>
        <translation>Escanear por mí</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Begin the rehearsal again</source>
        <translation>Reiniciar el ensayo</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanLine</name>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>No code is on this badge: it cannot be scanned.</source>
        <translation>Esta acreditación no tiene código: no se puede escanear.</translation>
    </message>
    <message>
        <source>Too small to scan: make the code at least %L1 mm wide.</source>
        <translation>Demasiado pequeño para escanear: haga el código de al menos %L1 mm de ancho.</translation>
    </message>
    <message>
        <source>This badge scans.</source>
        <translation>Esta acreditación se puede escanear.</translation>
    </message>
    <message>
        <source>This badge does not scan. Leave white around its code.</source>
        <translation>Esta acreditación no se puede escanear. Deje blanco alrededor de su código.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanResult</name>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
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
        <translation>Ninguno: el lector escribe como un teclado</translation>
    </message>
    <message>
        <source>Scanner at a serial port</source>
        <translation>Lector en un puerto serie</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>Velocidad (baudios)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Suffix besides Enter</source>
        <translation>Sufijo además de Intro</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>vacío: ninguno</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScannerPage</name>
    <message>
        <source>Seen at the desk:</source>
        <translation>Visto en el mostrador:</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved: print it at its real size.</source>
        <translation>%1 se ha guardado: imprímalo a tamaño real.</translation>
    </message>
    <message>
        <source>Scan something now</source>
        <translation>Escanee algo ahora</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>Haga clic aquí para probar un lector</translation>
    </message>
    <message>
        <source>Nobody is checked in while this page is in front.</source>
        <translation>No se admite a nadie mientras esta página está en primer plano.</translation>
    </message>
    <message>
        <source>Another window is in front: scans are for the door.</source>
        <translation>Otra ventana está en primer plano: los escaneos son para la puerta.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>or type here and press Enter, to compare</source>
        <translation>o escriba aquí y pulse Intro, para comparar</translation>
    </message>
    <message>
        <source>Typed by hand, to compare</source>
        <translation>Escrito a mano, para comparar</translation>
    </message>
    <message>
        <source>Printed test sheet</source>
        <translation>Hoja de prueba impresa</translation>
    </message>
    <message>
        <source>Save the test sheet</source>
        <translation>Guardar la hoja de prueba</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>Cómo está conectado</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SetupWindow</name>
    <message>
        <source>On its way to %1.</source>
        <translation>En camino a %1.</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>Scan anything now</source>
        <translation>Escanee ahora cualquier cosa</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>Haga clic aquí para probar un lector</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>Configurar este mostrador</translation>
    </message>
    <message>
        <source>%1 – Set up this desk</source>
        <translation>%1 – Configurar este mostrador</translation>
    </message>
    <message>
        <source>Everything works as it is: press Enter to begin. All of it can be changed later in the office.</source>
        <translation>Todo funciona tal como está: pulse Intro para empezar. Todo se puede cambiar después en la oficina.</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>Nombre del mostrador</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>None: badges are not printed here</source>
        <translation>Ninguna: aquí no se imprimen acreditaciones</translation>
    </message>
    <message>
        <source>Print a badge at the first admission</source>
        <translation>Imprimir una acreditación en la primera admisión</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Imprimir una acreditación de prueba</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Hear the sound of an admission</source>
        <translation>Oír el sonido de una admisión</translation>
    </message>
    <message>
        <source>Doors of this desk</source>
        <translation>Puertas de este mostrador</translation>
    </message>
    <message>
        <source>It only shows what arrives. Nobody is checked in on this page.</source>
        <translation>Solo muestra lo que llega. En esta página no se admite a nadie.</translation>
    </message>
    <message>
        <source>Begin to check in</source>
        <translation>Empezar a admitir</translation>
    </message>
    <message>
        <source>Another desk is called “%1”. This one got a name of its own; you can change it.</source>
        <translation>Otro mostrador ya se llama «%1». Este ha recibido un nombre propio; se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ShapeForm</name>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Esquinas redondas</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SidePanel</name>
    <message>
        <source>of %1 checked in here</source>
        <translation>de %1 admitidas aquí</translation>
    </message>
    <message>
        <source>checked in at %1 doors</source>
        <translation>admitidas en %1 puertas</translation>
    </message>
    <message>
        <source>checked in here</source>
        <translation>admitidas aquí</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>%1 dentro ahora</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>Últimas llegadas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Cámara apagada</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SignInPanel</name>
    <message>
        <source>Who works here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>Sesión iniciada: %1.</translation>
    </message>
    <message>
        <source>Everything that is done at this desk is written down with your name.</source>
        <translation>Todo lo que se hace en este mostrador se registra con su nombre.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menú  F10</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StartWindow</name>
    <message>
        <source>Open an event file</source>
        <translation>Abrir un archivo de evento</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard);;All files (*)</source>
        <translation>Eventos de Lanyard (*.lanyard);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>Le damos la bienvenida a Lanyard</translation>
    </message>
    <message>
        <source>Everything about an event is in one file. Which one is it?</source>
        <translation>Todo lo de un evento está en un archivo. ¿Cuál es?</translation>
    </message>
    <message>
        <source>Choose a .lanyard file, or drop it anywhere in this window.</source>
        <translation>Elija un archivo .lanyard, o suéltelo en esta ventana.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>Name and days. Or drop the spreadsheet with the registrations here.</source>
        <translation>Nombre y días. O suelte aquí la hoja de cálculo con las inscripciones.</translation>
    </message>
    <message>
        <source>Rehearse with the sample event</source>
        <translation>Ensayar con el evento de ejemplo</translation>
    </message>
    <message>
        <source>A conference of invented people, to practise with. Nothing can go wrong.</source>
        <translation>Un congreso de personas inventadas, para practicar. Nada puede salir mal.</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Unirse a un hub</translation>
    </message>
    <message>
        <source>Fetch an event that other desks share: with their join code.</source>
        <translation>Traer un evento que otros mostradores comparten: con su código de unión.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StatusWords</name>
    <message>
        <source>%1 is write-protected. Call the desk lead.</source>
        <translation>%1 está protegido contra escritura. Llame al responsable.</translation>
    </message>
    <message>
        <source>The disk is full: %1 left. Delete files.</source>
        <translation>El disco está lleno: quedan %1. Borre archivos.</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left. Delete files.</source>
        <translation>El disco está casi lleno: quedan %1. Borre archivos.</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 days old.</source>
        <translation>Guardado en %1. La lista tiene %2 días.</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 h old.</source>
        <translation>Guardado en %1. La lista tiene %2 h.</translation>
    </message>
    <message>
        <source>Every check-in is saved in %1.</source>
        <translation>Cada admisión se guarda en %1.</translation>
    </message>
    <message>
        <source>No code is in that picture. Show the whole code, flat and without glare.</source>
        <translation>No hay código en esa imagen. Muestre el código entero, plano y sin reflejos.</translation>
    </message>
    <message>
        <source>The camera “%1” is unplugged. Plug it in again, or type names meanwhile.</source>
        <translation>La cámara «%1» está desconectada. Conéctela de nuevo, o escriba nombres mientras tanto.</translation>
    </message>
    <message>
        <source>The scanner “%1” is connected.</source>
        <translation>El lector «%1» está conectado.</translation>
    </message>
    <message>
        <source>The scanner “%1” is not connected. Plug it in; Lanyard finds it by itself.</source>
        <translation>El lector «%1» no está conectado. Conéctelo; Lanyard lo encuentra solo.</translation>
    </message>
    <message>
        <source>The scanner is unplugged. Plug it in again.</source>
        <translation>El lector está desconectado. Conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>Scanner is set to %1 keys. See Office → Scanners.</source>
        <translation>El lector usa teclado %1. Vea Oficina → Lectores.</translation>
    </message>
    <message>
        <source>Caps Lock is on. Scans work all the same.</source>
        <translation>Bloq Mayús está activado. Se escanea igual.</translation>
    </message>
    <message>
        <source>Input method is on. Scans work all the same.</source>
        <translation>El método de entrada está activado. Se escanea igual.</translation>
    </message>
    <message>
        <source>Scanner adds characters. See Office → Scanners.</source>
        <translation>El lector añade caracteres. Vea Oficina → Lectores.</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Sin admitir</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, call the desk lead.</source>
        <translation>Escanee de nuevo. Si sigue igual, llame al responsable.</translation>
    </message>
    <message>
        <source>This desk was revoked. Call the desk lead.</source>
        <translation>Este mostrador fue excluido. Llame al responsable.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: see Office → Hub.</source>
        <translation>%1: vea Oficina → Hub.</translation>
    </message>
    <message>
        <source>%1: set it.</source>
        <translation>%1: póngalo en hora.</translation>
    </message>
    <message>
        <source>Shared with the other desks.</source>
        <translation>Compartido con los demás mostradores.</translation>
    </message>
    <message>
        <source>%1: %2. See Office → Hub.</source>
        <translation>%1: %2. Vea Oficina → Hub.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StepWords</name>
    <message>
        <source>Move: %1</source>
        <translation>Mover: %1</translation>
    </message>
    <message>
        <source>Change the size: %1</source>
        <translation>Cambiar el tamaño: %1</translation>
    </message>
    <message>
        <source>Turn: %1</source>
        <translation>Girar: %1</translation>
    </message>
    <message>
        <source>Align: %1</source>
        <translation>Alinear: %1</translation>
    </message>
    <message>
        <source>Distribute: %1</source>
        <translation>Distribuir: %1</translation>
    </message>
    <message>
        <source>Move in front or behind: %1</source>
        <translation>Mover delante o detrás: %1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>Duplicar: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 elementos</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StepsPanel</name>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StudioWindow</name>
    <message>
        <source>Export the template</source>
        <translation>Exportar la plantilla</translation>
    </message>
    <message>
        <source>Badge templates (*.json)</source>
        <translation>Plantillas de acreditación (*.json)</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Guardar la acreditación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Importar una plantilla</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Nobody is registered yet: this is an invented person.</source>
        <translation>Aún no hay inscripciones: esta es una persona inventada.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>The proof is on its way to %1.</source>
        <translation>La prueba va de camino a %1.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Acreditaciones</translation>
    </message>
    <message>
        <source>Print a proof</source>
        <translation>Imprimir una prueba</translation>
    </message>
    <message>
        <source>Badge, to be worked on</source>
        <translation>Acreditación en edición</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SymbologyTicks</name>
    <message>
        <source>Besides QR codes, cameras look for</source>
        <translation>Además de códigos QR, las cámaras buscan</translation>
    </message>
    <message>
        <source>Tick only what your tickets have: each kind takes a camera a little longer.</source>
        <translation>Marque solo lo que llevan sus entradas: con cada tipo, la cámara tarda un poco más.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TemplateFiling</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Mi %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Delete %1 from this event? This cannot be taken back.</source>
        <translation>¿Eliminar %1 de este evento? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1: %2</source>
        <translation>Aún no se puede guardar. %1: %2</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1</source>
        <translation>Aún no se puede guardar. %1</translation>
    </message>
    <message>
        <source>%1 is saved in this event.</source>
        <translation>%1 se ha guardado en este evento.</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of this program. Update this one first.</source>
        <translation>%1 se hizo con una versión más reciente de este programa. Actualice primero este.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2: %3</source>
        <translation>%1 no se puede usar. %2: %3</translation>
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
        <translation>Plantilla de acreditación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep it in this event (Ctrl+S)</source>
        <translation>Conservarla en este evento (Ctrl+S)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>Eliminar esta plantilla</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>Importar de un archivo…</translation>
    </message>
    <message>
        <source>Export to a file …</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Save this badge as PDF …</source>
        <translation>Guardar esta acreditación como PDF…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TestCodeTicks</name>
    <message>
        <source>Read: %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>Not read yet: %1</source>
        <translation>Aún no leído: %1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TextForm</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Lines up to</source>
        <translation>Líneas, hasta</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Height of the letters if there is room for them</source>
        <translation>Altura de las letras si hay sitio para ellas</translation>
    </message>
    <message>
        <source>Below this height the text counts as too long</source>
        <translation>Por debajo de esta altura, el texto se considera demasiado largo</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Long words may be broken</source>
        <translation>Se pueden partir palabras largas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TicketsPage</name>
    <message>
        <source>Remove the key %1?</source>
        <translation>¿Quitar la clave %1?</translation>
    </message>
    <message>
        <source>Tickets that only it signed are no longer known as genuine here.</source>
        <translation>Las entradas que solo ella firmó dejan de reconocerse aquí como auténticas.</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Sí, quitarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>These keys were known already.</source>
        <translation>Estas claves ya se conocían.</translation>
    </message>
    <message>
        <source>New keys: %1.</source>
        <translation>Claves nuevas: %1.</translation>
    </message>
    <message>
        <source>The event is a series: say which date this is with “lanyard settings --pretix-date”.</source>
        <translation>El evento es una serie: indique qué fecha es esta con «lanyard settings --pretix-date».</translation>
    </message>
    <message>
        <source>Tickets taken back, of this file: %1.</source>
        <translation>Entradas revocadas, de este archivo: %1.</translation>
    </message>
    <message>
        <source>Blocked tickets, of this file: %1.</source>
        <translation>Entradas bloqueadas, de este archivo: %1.</translation>
    </message>
    <message>
        <source>This file has ticket codes, but does not say what for. Press “Revoked …” or “Blocked …” and choose it there.</source>
        <translation>Este archivo tiene códigos de entrada, pero no dice para qué. Pulse «Revocadas…» o «Bloqueadas…» y elíjalo allí.</translation>
    </message>
    <message>
        <source>This file has neither keys nor lists of tickets. Take the answer of pretix for the event, for revoked or for blocked tickets.</source>
        <translation>Este archivo no tiene ni claves ni listas de entradas. Use la respuesta de pretix para el evento, para entradas revocadas o para bloqueadas.</translation>
    </message>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix, entradas firmadas</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io, clave privada del evento</translation>
    </message>
    <message>
        <source>No key yet: only the list counts</source>
        <translation>Aún sin clave: solo cuenta la lista</translation>
    </message>
    <message>
        <source>Keys of this event</source>
        <translation>Claves de este evento</translation>
    </message>
    <message>
        <source>Tickets that let nobody in: %1 taken back, %2 blocked.</source>
        <translation>Entradas que no dejan pasar a nadie: %1 revocadas, %2 bloqueadas.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>pretix can sign its tickets. With its key they are known as genuine without network. Drop the file here.</source>
        <translation>pretix puede firmar sus entradas. Con su clave se reconocen como auténticas sin red. Suelte aquí el archivo.</translation>
    </message>
    <message>
        <source>Let genuine tickets in that are not in the list yet</source>
        <translation>Dejar pasar entradas auténticas que aún no están en la lista</translation>
    </message>
    <message>
        <source>They were sold after the last import. The next one adds the names.</source>
        <translation>Se vendieron después de la última importación. La próxima añade los nombres.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar clave</translation>
    </message>
    <message>
        <source>Revoked …</source>
        <translation>Revocadas…</translation>
    </message>
    <message>
        <source>Blocked …</source>
        <translation>Bloqueadas…</translation>
    </message>
    <message>
        <source>Add a key …</source>
        <translation>Añadir una clave…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TicketsPanel</name>
    <message>
        <source>Check in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Tickets to choose from</source>
        <translation>Entradas para elegir</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TopBar</name>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>Sign out or change operator (Ctrl+L)</source>
        <translation>Cerrar sesión o cambiar de operador (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>Menú  F10</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WalkInPanel</name>
    <message>
        <source>Registered already? ↓ and Enter, or touch the name.</source>
        <translation>¿Ya tiene inscripción? ↓ e Intro, o toque el nombre.</translation>
    </message>
    <message>
        <source>Somebody without a registration</source>
        <translation>Visitante sin inscripción</translation>
    </message>
    <message>
        <source>Register, check in</source>
        <translation>Inscribir y admitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company (may stay empty)</source>
        <translation>Empresa (puede quedar vacía)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>People of a like name</source>
        <translation>Personas con un nombre parecido</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WarningWords</name>
    <message>
        <source>Too long for this badge: %1</source>
        <translation>Demasiado largo para esta acreditación: %1</translation>
    </message>
    <message>
        <source>No font on this computer can draw: %1</source>
        <translation>Ninguna fuente de este equipo puede mostrar: %1</translation>
    </message>
    <message>
        <source>The code %1 is too long: no QR code can hold it.</source>
        <translation>El código %1 es demasiado largo: no cabe en ningún código QR.</translation>
    </message>
    <message>
        <source>The code %1 is too small and may not scan. Make it at least %L2 mm wide.</source>
        <translation>El código %1 es demasiado pequeño y quizá no se pueda escanear. Hágalo de al menos %L2 mm de ancho.</translation>
    </message>
    <message>
        <source>Nobody here has a column called “%1”.</source>
        <translation>Nadie tiene aquí una columna llamada «%1».</translation>
    </message>
    <message>
        <source>There is no picture here, so its place stays empty: %1</source>
        <translation>Aquí no hay ninguna imagen, así que su sitio queda vacío: %1</translation>
    </message>
    <message>
        <source>There is no name to be seen on the badge of %1.</source>
        <translation>En la acreditación de %1 no se ve ningún nombre.</translation>
    </message>
    <message>
        <source>%1 is no whole PNG, JPEG or SVG picture.</source>
        <translation>%1 no es una imagen PNG, JPEG o SVG completa.</translation>
    </message>
    <message>
        <source>%1 has more than %2 million dots. Make it smaller first.</source>
        <translation>%1 tiene más de %2 millones de puntos. Redúzcala primero.</translation>
    </message>
    <message>
        <source>%1 draws in other files. Save it with everything inside first.</source>
        <translation>%1 incorpora otros archivos. Guárdela primero con todo incluido.</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WelcomePage</name>
    <message>
        <source>Show your ticket to the camera or scanner</source>
        <translation>Muestre su entrada a la cámara o al lector</translation>
    </message>
    <message>
        <source>The code on your phone or on paper, about a hand away.</source>
        <translation>El código en el móvil o en papel, a un palmo de distancia.</translation>
    </message>
    <message>
        <source>I have no ticket at hand</source>
        <translation>No tengo la entrada a mano</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ZoomBar</name>
    <message>
        <source>Smaller (−)</source>
        <translation>Reducir (−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show the whole page (Ctrl+0)</source>
        <translation>Mostrar la página entera (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ColumnTitles</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código de entrada</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>Primera admisión</translation>
    </message>
    <message>
        <source>Last out</source>
        <translation>Última salida</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Admisiones</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Acreditación impresa</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Código corto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Dentro ahora</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aforo</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Máximo a la vez</translation>
    </message>
    <message>
        <source>Most at</source>
        <translation>Hora del máximo</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Escaneos rechazados</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Escaneado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Signs in by badge</source>
        <translation>Inicia sesión con acreditación</translation>
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
        <translation>todos los presenciales</translation>
    </message>
    <message>
        <source>some ticket types</source>
        <translation>algunos tipos de entrada</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 people at most</source>
        <translation>%1 personas como máximo</translation>
    </message>
    <message>
        <source>at most %1 at once</source>
        <translation>%1 a la vez como máximo</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Whoever is inside and scanned again, leaves.</source>
        <translation>Quien está dentro y se vuelve a escanear, sale.</translation>
    </message>
    <message>
        <source>Only if: %1.</source>
        <translation>Solo si: %1.</translation>
    </message>
    <message>
        <source>Asked first: %1</source>
        <translation>Se pregunta antes: %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>again after each exit</source>
        <translation>de nuevo tras cada salida</translation>
    </message>
    <message>
        <source>as often as they like</source>
        <translation>tantas veces como quieran</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Una de varias</translation>
    </message>
    <message>
        <source>Consent (yes or no)</source>
        <translation>Consentimiento (sí o no)</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Una de: %1</translation>
    </message>
    <message>
        <source>%1; needed to come in</source>
        <translation>%1; necesaria para pasar</translation>
    </message>
    <message>
        <source>%1; may stay open</source>
        <translation>%1; puede omitirse</translation>
    </message>
    <message>
        <source>Without the hub, the person at the desk decides.</source>
        <translation>Sin el hub decide quien atiende el mostrador.</translation>
    </message>
    <message>
        <source>Without the hub, nobody is let in.</source>
        <translation>Sin el hub no se admite a nadie.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ForecastWords</name>
    <message>
        <source>Nobody has come in yet.</source>
        <translation>Aún no ha entrado nadie.</translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation>Han entrado todas las personas previstas.</translation>
    </message>
    <message>
        <source>More than %1 % of those expected are in: %2 people.</source>
        <translation>Ha entrado más del %1 % de las personas previstas: %2.</translation>
    </message>
    <message>
        <source>Too few have come to say when most will be in.</source>
        <translation>Han venido muy pocas personas para saber cuándo estará dentro la mayoría.</translation>
    </message>
    <message>
        <source>Nobody new has come in for %1 minutes.</source>
        <translation>Desde hace %1 minutos no ha entrado nadie nuevo.</translation>
    </message>
    <message>
        <source>At this pace it takes more than six hours until %1 % are in.</source>
        <translation>A este ritmo, faltan más de seis horas para que entre el %1 %.</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2. The desks keep up: a further one would change nothing.</source>
        <translation>A este ritmo, el %1 % habrá entrado a las %2. Los mostradores dan abasto: otro más no cambiaría nada.</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2; a further desk would make it %3.</source>
        <translation>A este ritmo, el %1 % habrá entrado a las %2; con otro mostrador, a las %3.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HistoryWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>a door</source>
        <translation>una puerta</translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <translation>%1 Motivo: %2.</translation>
    </message>
    <message>
        <source>%1 Agreed to by %2.</source>
        <translation>%1 Con la conformidad de %2.</translation>
    </message>
    <message>
        <source>%1 At the kiosk: %2.</source>
        <translation>%1 En el quiosco: %2.</translation>
    </message>
    <message>
        <source>%1 It was taken back later.</source>
        <translation>%1 Se anuló más tarde.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left through %2.</source>
        <translation>%1 salió por %2.</translation>
    </message>
    <message>
        <source>%1 was let in at %2 against the rule.</source>
        <translation>%1 pasó por excepción por %2, contra la regla.</translation>
    </message>
    <message>
        <source>The admission of %1 at %2 was taken back.</source>
        <translation>La admisión de %1 en %2 se anuló.</translation>
    </message>
    <message>
        <source>The door %1 was removed.</source>
        <translation>Se quitó la puerta %1.</translation>
    </message>
    <message>
        <source>The door %1 was set up or changed.</source>
        <translation>Se creó o cambió la puerta %1.</translation>
    </message>
    <message>
        <source>The settings of the event were changed.</source>
        <translation>Se cambiaron los ajustes del evento.</translation>
    </message>
    <message>
        <source>%1 was registered at the desk, as %2.</source>
        <translation>%1 se inscribió en el mostrador, como %2.</translation>
    </message>
    <message>
        <source>A valid ticket that was not in the list yet was registered, as %1.</source>
        <translation>Se inscribió una entrada válida que aún no estaba en la lista, como %1.</translation>
    </message>
    <message>
        <source>%1 paid at the desk.</source>
        <translation>%1 pagó en el mostrador.</translation>
    </message>
    <message>
        <source>%1 was blocked.</source>
        <translation>Se bloqueó a %1.</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>Se desbloqueó a %1.</translation>
    </message>
    <message>
        <source>The ticket of %1 was changed from %2 to %3.</source>
        <translation>La entrada de %1 se cambió de %2 a %3.</translation>
    </message>
    <message>
        <source>A note was made on %1: %2.</source>
        <translation>Se anotó sobre %1: %2.</translation>
    </message>
    <message>
        <source>%1 got a new code; the old one lets nobody in any more.</source>
        <translation>%1 recibió un código nuevo; el anterior ya no deja pasar a nadie.</translation>
    </message>
    <message>
        <source>%1 was ticked on paper at %2.</source>
        <translation>%1 se marcó en papel en %2.</translation>
    </message>
    <message>
        <source>%1 came in with a group at %2.</source>
        <translation>%1 entró con un grupo por %2.</translation>
    </message>
    <message>
        <source>%1 came in without a registration at %2.</source>
        <translation>%1 entró sin inscripción por %2.</translation>
    </message>
    <message>
        <source>%1 came in at %2.</source>
        <translation>%1 entró por %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Answers: %2.</source>
        <translation>%1 Respuestas: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The unknown code %1 was refused at %2.</source>
        <translation>El código desconocido %1 se rechazó en %2.</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3.</source>
        <translation>%1, rechazo en %2: %3.</translation>
    </message>
    <message>
        <source>The badge of %1 was printed on %2.</source>
        <translation>La acreditación de %1 se imprimió en %2.</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out of %2.</source>
        <translation>No se sabe si la acreditación de %1 salió de %2.</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2, which cannot say whether it came out.</source>
        <translation>La acreditación de %1 se envió a %2, que no puede decir si salió.</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2.</source>
        <translation>La acreditación de %1 se envió a %2.</translation>
    </message>
    <message>
        <source>The badge of %1 is to be printed on %2.</source>
        <translation>La acreditación de %1 debe imprimirse en %2.</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2.</source>
        <translation>La acreditación de %1 no se pudo imprimir en %2.</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2: %3.</source>
        <translation>La acreditación de %1 no se pudo imprimir en %2: %3.</translation>
    </message>
    <message>
        <source>%1 is another one</source>
        <translation>%1 es otro</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1 es %2 en lugar de %3</translation>
    </message>
    <message>
        <source>%1 was corrected: %2.</source>
        <translation>Se corrigió a %1: %2.</translation>
    </message>
    <message>
        <source>%1 was imported: %2 people new, %3 changed, %4 as before, %5 cancelled.</source>
        <translation>Se importó %1: %2 personas nuevas, %3 cambiadas, %4 como antes, %5 canceladas.</translation>
    </message>
    <message>
        <source>%1 may work here from now on.</source>
        <translation>%1 puede trabajar aquí desde ahora.</translation>
    </message>
    <message>
        <source>%1 may work here no longer.</source>
        <translation>%1 ya no puede trabajar aquí.</translation>
    </message>
    <message>
        <source>What %1 may do here, or the PIN, was changed.</source>
        <translation>Se cambió lo que %1 puede hacer aquí, o el PIN.</translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1 inició sesión.</translation>
    </message>
    <message>
        <source>%1 signed out.</source>
        <translation>%1 cerró sesión.</translation>
    </message>
    <message>
        <source>Somebody typed a wrong PIN for %1.</source>
        <translation>Alguien escribió un PIN incorrecto para %1.</translation>
    </message>
    <message>
        <source>Somebody typed a PIN for %1 too often.</source>
        <translation>Alguien escribió un PIN para %1 demasiadas veces.</translation>
    </message>
    <message>
        <source>Somebody tried to sign in who does not work here.</source>
        <translation>Intentó iniciar sesión alguien que no trabaja aquí.</translation>
    </message>
    <message>
        <source>The unknown code %1</source>
        <translation>El código desconocido %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was refused once, %2.</source>
        <translation>%1 se rechazó una vez, %2.</translation>
    </message>
    <message>
        <source>%1 was refused %2 times since %3.</source>
        <translation>%1 se rechazó %2 veces desde %3.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admisión</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin inscripción</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>Aún no está en la lista</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>End of a block</source>
        <translation>Fin de un bloqueo</translation>
    </message>
    <message>
        <source>Other ticket type</source>
        <translation>Otro tipo de entrada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>ya está dentro</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>código desconocido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>old code</source>
        <translation>código antiguo</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>sin aprobar</translation>
    </message>
    <message>
        <source>ticket not valid at that time</source>
        <translation>entrada no válida a esa hora</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>no es para esta puerta</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>puerta sin abrir</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>against the rule of the door</source>
        <translation>contra la regla de la puerta</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>a question is to be answered first</source>
        <translation>falta responder una pregunta</translation>
    </message>
    <message>
        <source>the hub did not answer</source>
        <translation>el hub no respondió</translation>
    </message>
    <message>
        <source>The hub was asked about %1.</source>
        <translation>Se consultó al hub por %1.</translation>
    </message>
    <message>
        <source>Nothing came of letting %1 in.</source>
        <translation>La admisión de %1 no se completó.</translation>
    </message>
    <message>
        <source>Somebody saw to it that %1 was let in twice.</source>
        <translation>Alguien atendió que %1 se admitió dos veces.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Admitidos dos veces</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HubWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi; Lanyard tries again by itself.</source>
        <translation>No se llega al hub. Revise el cable de red o el wifi; Lanyard vuelve a intentarlo solo.</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Check the network; Lanyard tries again by itself.</source>
        <translation>El hub no responde a tiempo. Revise la red; Lanyard vuelve a intentarlo solo.</translation>
    </message>
    <message>
        <source>The hub does not accept the name or password of this desk. Ask whoever runs the hub for a new join code.</source>
        <translation>El hub no acepta el nombre o la contraseña de este mostrador. Pida un nuevo código de unión a quien lleva el hub.</translation>
    </message>
    <message>
        <source>The hub does not have this event. Ask whoever runs the hub whether its address has changed.</source>
        <translation>El hub no tiene este evento. Pregunte a quien lleva el hub si ha cambiado su dirección.</translation>
    </message>
    <message>
        <source>The hub was set up by a newer Lanyard. Install that version here.</source>
        <translation>El hub lo preparó un Lanyard más reciente. Instale aquí esa versión.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more of the other desks can be stored. Free some space.</source>
        <translation>El disco está lleno: no se puede guardar nada más de los demás mostradores. Libere espacio.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This event is on this computer only</source>
        <translation>Este evento está solo en este equipo</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Aún sin contacto</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Working alone since %1</source>
        <translation>Trabaja solo desde las %1</translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation>Trabaja solo</translation>
    </message>
    <message>
        <source>Revoked: the hub takes nothing from this desk any more</source>
        <translation>Excluido: el hub ya no acepta nada de este mostrador</translation>
    </message>
    <message>
        <source>Detached: this desk works without the hub</source>
        <translation>Separado: este mostrador trabaja sin el hub</translation>
    </message>
    <message>
        <source>%1, %2 not yet shared</source>
        <translation>%1, %2 sin compartir</translation>
    </message>
    <message>
        <source>%1, %2 records of other desks are on their way</source>
        <translation>%1, %2 registros de otros mostradores en camino</translation>
    </message>
    <message>
        <source>Check-in goes on here, but no other desk learns of it. Call the desk lead: this computer has to join again.</source>
        <translation>Aquí se sigue admitiendo, pero ningún otro mostrador se entera. Llame al responsable: este equipo tiene que unirse de nuevo.</translation>
    </message>
    <message>
        <source>Check-in goes on here. The other desks learn of it by an exchange file.</source>
        <translation>Aquí se sigue admitiendo. Los demás mostradores se enteran por un archivo de intercambio.</translation>
    </message>
    <message>
        <source>The hub cannot be used at the moment. Lanyard tries again by itself; the log says why.</source>
        <translation>El hub no se puede usar ahora. Lanyard vuelve a intentarlo solo; el registro dice por qué.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database. Write it like postgresql://name:password@host/database.</source>
        <translation>Esto no es la dirección de una base de datos PostgreSQL. Escríbala como postgresql://nombre:contraseña@servidor/base.</translation>
    </message>
    <message>
        <source>No database answers at this address. Correct the address, or start PostgreSQL there.</source>
        <translation>Ninguna base de datos responde en esta dirección. Corríjala o inicie allí PostgreSQL.</translation>
    </message>
    <message>
        <source>The database does not answer in time. Try again.</source>
        <translation>La base de datos no responde a tiempo. Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The database does not accept this name or password. Correct them in the address.</source>
        <translation>La base de datos no acepta este nombre o contraseña. Corríjalos en la dirección.</translation>
    </message>
    <message>
        <source>There is another event in this database. Give the address of an empty one.</source>
        <translation>En esta base de datos hay otro evento. Indique la dirección de una vacía.</translation>
    </message>
    <message>
        <source>Stopped. This event is on this computer only.</source>
        <translation>Detenido. Este evento está solo en este equipo.</translation>
    </message>
    <message>
        <source>The database could not be set up. Show the log to whoever runs the database.</source>
        <translation>No se pudo preparar la base de datos. Muestre el registro a quien la lleva.</translation>
    </message>
    <message>
        <source>This is no join code, or not all of it. The office of another desk shows it under “Hub”.</source>
        <translation>Esto no es un código de unión, o no está completo. La oficina de otro mostrador lo muestra en «Hub».</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi, then try again.</source>
        <translation>No se llega al hub. Revise el cable de red o el wifi y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Try again: what came stays here.</source>
        <translation>El hub no responde a tiempo. Pruebe de nuevo: lo que ya llegó se queda aquí.</translation>
    </message>
    <message>
        <source>The hub does not accept this join code any more. Ask the desk lead for a new one.</source>
        <translation>El hub ya no acepta este código de unión. Pida uno nuevo al responsable.</translation>
    </message>
    <message>
        <source>The hub does not have the event of this join code. Ask the desk lead for a new one.</source>
        <translation>El hub no tiene el evento de este código de unión. Pida uno nuevo al responsable.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>El disco está lleno. Libere espacio y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This event is on this computer already. Open its file instead.</source>
        <translation>Este evento ya está en este equipo. Abra su archivo.</translation>
    </message>
    <message>
        <source>Stopped. What came stays here: join again to go on.</source>
        <translation>Detenido. Lo que llegó se queda aquí: únase de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Joining did not work. Try again, or show the log to the desk lead.</source>
        <translation>No se pudo unir. Pruebe de nuevo o muestre el registro al responsable.</translation>
    </message>
    <message>
        <source>All desks agree: %1 records.</source>
        <translation>Todos los mostradores coinciden: %1 registros.</translation>
    </message>
    <message>
        <source>Not the same records yet: %1.</source>
        <translation>Aún no tienen los mismos registros: %1.</translation>
    </message>
    <message>
        <source>%1 was let in twice</source>
        <translation>%1 se admitió dos veces</translation>
    </message>
    <message>
        <source>%1 people were let in twice</source>
        <translation>%1 personas se admitieron dos veces</translation>
    </message>
    <message>
        <source>The clock of this computer is %1</source>
        <translation>El reloj de este equipo va %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set the clock of: %1.</source>
        <translation>Ponga en hora el reloj de: %1.</translation>
    </message>
    <message>
        <source>One record of another desk could not be read. It is kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>No se pudo leer un registro de otro mostrador. Queda guardado y los demás siguen. Instale el Lanyard más reciente en todos los mostradores.</translation>
    </message>
    <message>
        <source>%1 records of other desks could not be read. They are kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>No se pudieron leer %1 registros de otros mostradores. Quedan guardados y los demás siguen. Instale el Lanyard más reciente en todos los mostradores.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, %2 min ago</source>
        <translation>%1, hace %2 min</translation>
    </message>
    <message>
        <source>%1, %2 h ago</source>
        <translation>%1, hace %2 h</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 s atrasado</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 s adelantado</translation>
    </message>
    <message>
        <source>%1 min behind</source>
        <translation>%1 min atrasado</translation>
    </message>
    <message>
        <source>%1 min ahead</source>
        <translation>%1 min adelantado</translation>
    </message>
    <message>
        <source>%1 was let in twice: %2</source>
        <translation>%1 se admitió dos veces: %2</translation>
    </message>
    <message>
        <source>%1 was let in %2 times: %3</source>
        <translation>%1 se admitió %2 veces: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>desk, operator</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>time, place</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1. This one counts.</source>
        <translation>%1. Esta es la que cuenta.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Seen to by %1, %2.</source>
        <translation>Atendido por %1, %2.</translation>
    </message>
    <message>
        <source>%1 at %2, %3: finish or abandon</source>
        <translation>%1 en %2, %3: terminar o descartar</translation>
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
        <translation>El hub ya no acepta nada de %1.</translation>
    </message>
    <message>
        <source>They are let in.</source>
        <translation>Se admite.</translation>
    </message>
    <message>
        <source>They are not let in; the list says why.</source>
        <translation>No se admite; la lista dice por qué.</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1: de allí vinieron %2 registros y allí fueron %3.</translation>
    </message>
    <message>
        <source>%1 has %2 lines.</source>
        <translation>%1 tiene %2 líneas.</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Admitidos dos veces</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código de entrada</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmado por el hub</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>Atendido por</translation>
    </message>
    <message>
        <source>Seen to at</source>
        <translation>Atendido a las</translation>
    </message>
    <message>
        <source>Another desk has the same name as this one. Give this desk a name of its own: “This desk” in the office.</source>
        <translation>Otro mostrador se llama igual que este. Dé a este un nombre propio: «Este mostrador» en la oficina.</translation>
    </message>
    <message>
        <source>The hub cannot show the certificate that belongs to its name and to this event. Ask whoever runs the hub.</source>
        <translation>El hub no puede mostrar el certificado que corresponde a su nombre y a este evento. Pregunte a quien lleva el hub.</translation>
    </message>
    <message>
        <source>The database cannot show the certificate that belongs to this name and to the PEM file. Correct the address, or give the right file.</source>
        <translation>La base de datos no puede mostrar el certificado que corresponde a este nombre y al archivo PEM. Corrija la dirección o indique el archivo correcto.</translation>
    </message>
    <message>
        <source>This name may not make tables in the database. Give the name that the database belongs to.</source>
        <translation>Este nombre no puede crear tablas en la base de datos. Indique el nombre al que pertenece la base de datos.</translation>
    </message>
    <message>
        <source>There is no database of this name there. Make it, or correct the address.</source>
        <translation>Allí no hay ninguna base de datos con este nombre. Créela o corrija la dirección.</translation>
    </message>
    <message>
        <source>This database cannot hold every name, for its encoding is not UTF-8. Make one with the encoding UTF8.</source>
        <translation>Esta base de datos no puede guardar todos los nombres, porque su codificación no es UTF-8. Cree una con la codificación UTF8.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportTables</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código de entrada</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>En la puerta</translation>
    </message>
    <message>
        <source>came in already</source>
        <translation>ya entró</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Seems to be the same person as</source>
        <translation>Parece la misma persona que</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportWords</name>
    <message>
        <source>1 can be admitted</source>
        <translation>1 puede pasar</translation>
    </message>
    <message>
        <source>%1 can be admitted</source>
        <translation>%1 pueden pasar</translation>
    </message>
    <message>
        <source>1 unpaid</source>
        <translation>1 sin pagar</translation>
    </message>
    <message>
        <source>%1 unpaid</source>
        <translation>%1 sin pagar</translation>
    </message>
    <message>
        <source>1 not approved</source>
        <translation>1 sin aprobar</translation>
    </message>
    <message>
        <source>%1 not approved</source>
        <translation>%1 sin aprobar</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 cancelada</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 canceladas</translation>
    </message>
    <message>
        <source>1 blocked</source>
        <translation>1 bloqueada</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 bloqueadas</translation>
    </message>
    <message>
        <source>1 online only</source>
        <translation>1 solo en línea</translation>
    </message>
    <message>
        <source>%1 online only</source>
        <translation>%1 solo en línea</translation>
    </message>
    <message>
        <source>the column %1 was damaged by Excel: export it as text</source>
        <translation>Excel dañó la columna %1: expórtela como texto</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 for %2 people</source>
        <translation>%1 para %2 personas</translation>
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
        <translation>Ninguna columna contiene los nombres: no se encuentra a nadie por nombre y las acreditaciones no lo llevan. Vuelva a las columnas.</translation>
    </message>
    <message>
        <source>No column says who has paid or was cancelled: everybody counts as confirmed.</source>
        <translation>Ninguna columna dice quién ha pagado o se canceló: todas las personas cuentan como confirmadas.</translation>
    </message>
    <message>
        <source>Several columns are called %1: the codes were read from the first.</source>
        <translation>Varias columnas se llaman %1: los códigos se leyeron de la primera.</translation>
    </message>
    <message>
        <source>1 has no code</source>
        <translation>1 no tiene código</translation>
    </message>
    <message>
        <source>%1 have no code</source>
        <translation>%1 no tienen código</translation>
    </message>
    <message>
        <source>1 has something that is no ticket code</source>
        <translation>1 tiene algo que no es un código de entrada</translation>
    </message>
    <message>
        <source>%1 have something that is no ticket code</source>
        <translation>%1 tienen algo que no es un código de entrada</translation>
    </message>
    <message>
        <source>1 has a code that Excel damaged (export the codes as text)</source>
        <translation>1 tiene un código que Excel dañó (exporte los códigos como texto)</translation>
    </message>
    <message>
        <source>%1 have a code that Excel damaged (export the codes as text)</source>
        <translation>%1 tienen un código que Excel dañó (exporte los códigos como texto)</translation>
    </message>
    <message>
        <source>1 has a status that is not known</source>
        <translation>1 tiene un estado desconocido</translation>
    </message>
    <message>
        <source>%1 have a status that is not known</source>
        <translation>%1 tienen un estado desconocido</translation>
    </message>
    <message>
        <source>1 is cut short</source>
        <translation>1 está incompleta</translation>
    </message>
    <message>
        <source>%1 are cut short</source>
        <translation>%1 están incompletas</translation>
    </message>
    <message>
        <source>1 stands for more people than a row can</source>
        <translation>1 representa a más personas de las que puede una fila</translation>
    </message>
    <message>
        <source>%1 stand for more people than a row can</source>
        <translation>%1 representan a más personas de las que puede una fila</translation>
    </message>
    <message>
        <source>1 has an unclear number of people</source>
        <translation>1 tiene un número de personas poco claro</translation>
    </message>
    <message>
        <source>%1 have an unclear number of people</source>
        <translation>%1 tienen un número de personas poco claro</translation>
    </message>
    <message>
        <source>1 has a date, a number or a yes instead of a ticket code</source>
        <translation>1 tiene una fecha, un número o un sí en lugar de un código de entrada</translation>
    </message>
    <message>
        <source>%1 have a date, a number or a yes instead of a ticket code</source>
        <translation>%1 tienen una fecha, un número o un sí en lugar de un código de entrada</translation>
    </message>
    <message>
        <source>1 has a date that cannot be read</source>
        <translation>1 tiene una fecha ilegible</translation>
    </message>
    <message>
        <source>%1 have a date that cannot be read</source>
        <translation>%1 tienen una fecha ilegible</translation>
    </message>
    <message>
        <source>1 answered before</source>
        <translation>1 ya respondió antes</translation>
    </message>
    <message>
        <source>%1 answered before</source>
        <translation>%1 ya respondieron antes</translation>
    </message>
    <message>
        <source>1 code twice</source>
        <translation>1 código repetido</translation>
    </message>
    <message>
        <source>%1 codes twice</source>
        <translation>%1 códigos repetidos</translation>
    </message>
    <message>
        <source>1 code on %1 further rows</source>
        <translation>1 código en %1 filas más</translation>
    </message>
    <message>
        <source>%1 codes on %2 further rows</source>
        <translation>%1 códigos en %2 filas más</translation>
    </message>
    <message>
        <source>1 row is left out.</source>
        <translation>Se omite 1 fila.</translation>
    </message>
    <message>
        <source>%1 rows are left out.</source>
        <translation>Se omiten %1 filas.</translation>
    </message>
    <message>
        <source>1 person is new</source>
        <translation>1 persona es nueva</translation>
    </message>
    <message>
        <source>%1 people are new</source>
        <translation>%1 personas son nuevas</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation>1 ha cambiado</translation>
    </message>
    <message>
        <source>%1 have changed</source>
        <translation>%1 han cambiado</translation>
    </message>
    <message>
        <source>1 is as before</source>
        <translation>1 sigue como antes</translation>
    </message>
    <message>
        <source>%1 are as before</source>
        <translation>%1 siguen como antes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What changed: %1.</source>
        <translation>Qué cambió: %1.</translation>
    </message>
    <message>
        <source>1 ticket was issued anew: its old code lets nobody in any more.</source>
        <translation>Se emitió de nuevo 1 entrada: su código anterior ya no deja pasar a nadie.</translation>
    </message>
    <message>
        <source>%1 tickets were issued anew: their old codes let nobody in any more.</source>
        <translation>Se emitieron de nuevo %1 entradas: sus códigos anteriores ya no dejan pasar a nadie.</translation>
    </message>
    <message>
        <source>1 person keeps what a desk corrected.</source>
        <translation>1 persona conserva lo que corrigió un mostrador.</translation>
    </message>
    <message>
        <source>%1 people keep what a desk corrected.</source>
        <translation>%1 personas conservan lo que corrigió un mostrador.</translation>
    </message>
    <message>
        <source>1 person who is registered already is not in this file</source>
        <translation>1 persona ya inscrita no está en este archivo</translation>
    </message>
    <message>
        <source>%1 people who are registered already are not in this file</source>
        <translation>%1 personas ya inscritas no están en este archivo</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>1 of them came in already</source>
        <translation>1 de ellas ya entró</translation>
    </message>
    <message>
        <source>%1 of them came in already</source>
        <translation>%1 de ellas ya entraron</translation>
    </message>
    <message>
        <source>They are cancelled now.</source>
        <translation>Ahora están canceladas.</translation>
    </message>
    <message>
        <source>They stay as they are.</source>
        <translation>Quedan como están.</translation>
    </message>
    <message>
        <source>They stay as they are unless you tick this:</source>
        <translation>Quedan como están, salvo que marque esto:</translation>
    </message>
    <message>
        <source>They stay as they are: not every row of this file can be read, so they may be in it.</source>
        <translation>Quedan como están: no se pueden leer todas las filas de este archivo, así que quizá estén en él.</translation>
    </message>
    <message>
        <source>1 person seems to be registered twice.</source>
        <translation>1 persona parece inscrita dos veces.</translation>
    </message>
    <message>
        <source>%1 people seem to be registered twice.</source>
        <translation>%1 personas parecen inscritas dos veces.</translation>
    </message>
    <message>
        <source>This export has no ticket codes. Lanyard makes one for each person; they are found by name at the door.</source>
        <translation>Esta exportación no tiene códigos de entrada. Lanyard crea uno para cada persona; en la puerta se busca por nombre.</translation>
    </message>
    <message>
        <source>as a file of the kind %1</source>
        <translation>como archivo del tipo %1</translation>
    </message>
    <message>
        <source>%1 from no column</source>
        <translation>%1 de ninguna columna</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 significa %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>one registration a row</source>
        <translation>una inscripción por fila</translation>
    </message>
    <message>
        <source>Read as you had a file like this read before: %1.</source>
        <translation>Se lee como la última vez un archivo parecido: %1.</translation>
    </message>
    <message>
        <source>%1, looks like: %2</source>
        <translation>%1, parece: %2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Trial import of %1, nothing was stored</source>
        <translation>Importación de prueba de %1, no se ha guardado nada</translation>
    </message>
    <message>
        <source>%1: from column %2</source>
        <translation>%1: de la columna %2</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código de entrada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Attendee number</source>
        <translation>Número de asistente</translation>
    </message>
    <message>
        <source>People on this row</source>
        <translation>Personas en esta fila</translation>
    </message>
    <message>
        <source>Further guests</source>
        <translation>Otros invitados</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>may come in</source>
        <translation>puede pasar</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>sin aprobar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ListWords</name>
    <message>
        <source>Everybody who is registered</source>
        <translation>Todas las personas inscritas</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Todo lo que pasó</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Escaneos rechazados</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Acreditaciones</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>Personal de mostrador</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresa</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>no impresa</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>quizá impresa</translation>
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
        <translation>Se inició el programa.</translation>
    </message>
    <message>
        <source>The program was started again after it was cut off.</source>
        <translation>El programa se inició de nuevo tras una interrupción.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>Se cerró el programa.</translation>
    </message>
    <message>
        <source>An event was opened. Doors: %1</source>
        <translation>Se abrió un evento. Puertas: %1</translation>
    </message>
    <message>
        <source>An event file could not be opened.</source>
        <translation>No se pudo abrir un archivo de evento.</translation>
    </message>
    <message>
        <source>The event file could not be read or written.</source>
        <translation>No se pudo leer o escribir el archivo del evento.</translation>
    </message>
    <message>
        <source>Registrations were imported. Rows: %1</source>
        <translation>Se importaron inscripciones. Filas: %1</translation>
    </message>
    <message>
        <source>An import failed.</source>
        <translation>Falló una importación.</translation>
    </message>
    <message>
        <source>A list was exported. Rows: %1</source>
        <translation>Se exportó una lista. Filas: %1</translation>
    </message>
    <message>
        <source>An export failed.</source>
        <translation>Falló una exportación.</translation>
    </message>
    <message>
        <source>The event file was checked, all is well. Records: %1</source>
        <translation>Se comprobó el archivo del evento, todo está bien. Registros: %1</translation>
    </message>
    <message>
        <source>The event file was checked. Problems: %1</source>
        <translation>Se comprobó el archivo del evento. Problemas: %1</translation>
    </message>
    <message>
        <source>The printer needs somebody.</source>
        <translation>La impresora necesita a alguien.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>La impresora está lista.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>A badge could not be printed.</source>
        <translation>No se pudo imprimir una acreditación.</translation>
    </message>
    <message>
        <source>The camera runs.</source>
        <translation>La cámara funciona.</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>La cámara no funciona.</translation>
    </message>
    <message>
        <source>The scanner at the serial port is connected.</source>
        <translation>El lector del puerto serie está conectado.</translation>
    </message>
    <message>
        <source>The scanner at the serial port is gone.</source>
        <translation>El lector del puerto serie ya no está.</translation>
    </message>
    <message>
        <source>A scan was repaired: the scanner is set to another keyboard.</source>
        <translation>Se reparó un escaneo: el lector está configurado para otro teclado.</translation>
    </message>
    <message>
        <source>The desk was locked.</source>
        <translation>Se bloqueó el mostrador.</translation>
    </message>
    <message>
        <source>The desk was unlocked.</source>
        <translation>Se desbloqueó el mostrador.</translation>
    </message>
    <message>
        <source>A wrong PIN or badge was given.</source>
        <translation>Se usó un PIN o una acreditación incorrectos.</translation>
    </message>
    <message>
        <source>The rehearsal was begun again.</source>
        <translation>Se reinició el ensayo.</translation>
    </message>
    <message>
        <source>A part of the system complained.</source>
        <translation>Una parte del sistema dio un aviso.</translation>
    </message>
    <message>
        <source>Lanyard&apos;s log: no names, no ticket codes, no contacts.</source>
        <translation>Registro de Lanyard: sin nombres, sin códigos de entrada, sin contactos.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::OperatorWords</name>
    <message>
        <source>Volunteer</source>
        <translation>Voluntario</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>anybody who is signed in</source>
        <translation>cualquiera con sesión iniciada</translation>
    </message>
    <message>
        <source>a lead or an organiser</source>
        <translation>un responsable o un organizador</translation>
    </message>
    <message>
        <source>an organiser</source>
        <translation>un organizador</translation>
    </message>
    <message>
        <source>Letting in whom the door refuses</source>
        <translation>Dejar pasar a quien la puerta rechaza</translation>
    </message>
    <message>
        <source>Taking back an admission that is not fresh any more</source>
        <translation>Anular una admisión que ya no es reciente</translation>
    </message>
    <message>
        <source>Marking somebody as paid</source>
        <translation>Marcar a alguien como pagado</translation>
    </message>
    <message>
        <source>Changing somebody&apos;s ticket type</source>
        <translation>Cambiar el tipo de entrada de alguien</translation>
    </message>
    <message>
        <source>Giving somebody a new code</source>
        <translation>Dar a alguien un código nuevo</translation>
    </message>
    <message>
        <source>Printing the same badge once more</source>
        <translation>Imprimir otra vez la misma acreditación</translation>
    </message>
    <message>
        <source>Blocking somebody, or letting them in again,</source>
        <translation>Bloquear a alguien, o dejarle pasar de nuevo,</translation>
    </message>
    <message>
        <source>Changing a door</source>
        <translation>Cambiar una puerta</translation>
    </message>
    <message>
        <source>Changing who works at the desks</source>
        <translation>Cambiar quién trabaja en los mostradores</translation>
    </message>
    <message>
        <source>Importing registrations</source>
        <translation>Importar inscripciones</translation>
    </message>
    <message>
        <source>Changing what holds for the whole event</source>
        <translation>Cambiar lo que vale para todo el evento</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 exige %2.</translation>
    </message>
    <message>
        <source>%1 has the role “%2”, and this takes %3.</source>
        <translation>%1 tiene el rol «%2», y esto exige %3.</translation>
    </message>
    <message>
        <source>Nobody here has this name with this PIN, or this badge.</source>
        <translation>Nadie tiene aquí este nombre con este PIN, ni esta acreditación.</translation>
    </message>
    <message>
        <source>This is not the PIN. One try is left before a delay.</source>
        <translation>Este no es el PIN. Queda un intento antes de una espera.</translation>
    </message>
    <message>
        <source>This is not the PIN. %1 tries are left before a delay.</source>
        <translation>Este no es el PIN. Quedan %1 intentos antes de una espera.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Demasiados PIN incorrectos. Inténtelo de nuevo en %1 min.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Demasiados PIN incorrectos. Inténtelo de nuevo en %1 s.</translation>
    </message>
</context>
<context>
    <name>lanyard::words::Quoted</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ReportWords</name>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importado)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>most inside at once</source>
        <translation>máximo dentro a la vez</translation>
    </message>
    <message>
        <source>most inside at once, %1 %2</source>
        <translation>máximo dentro a la vez, %1 %2</translation>
    </message>
    <message>
        <source>people came</source>
        <translation>personas que vinieron</translation>
    </message>
    <message>
        <source>did not come (confirmed)</source>
        <translation>no vinieron (confirmadas)</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>inscripciones presenciales</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>visitantes sin inscripción</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>escaneos rechazados</translation>
    </message>
    <message>
        <source>People by ticket type</source>
        <translation>Personas por tipo de entrada</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>Escaneos rechazados por motivo</translation>
    </message>
    <message>
        <source>Arrivals per 10 minutes (each person once)</source>
        <translation>Llegadas cada 10 minutos (cada persona una vez)</translation>
    </message>
    <message>
        <source>People by door</source>
        <translation>Personas por puerta</translation>
    </message>
    <message>
        <source>People by day</source>
        <translation>Personas por día</translation>
    </message>
    <message>
        <source>Not in yet, as of %1: %2 people</source>
        <translation>Aún no han entrado, a fecha de %1: %2 personas</translation>
    </message>
    <message>
        <source>Tick who comes in and write the time. Type the codes in afterwards.</source>
        <translation>Marque a quien entra y anote la hora. Los códigos se escriben después.</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>SIN PAGAR</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>ya está dentro</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>código desconocido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>old badge or ticket</source>
        <translation>acreditación o entrada antigua</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>sin aprobar</translation>
    </message>
    <message>
        <source>ticket for another time</source>
        <translation>entrada para otra hora</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>no es para esta puerta</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>puerta sin abrir</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>sin pagar</translation>
    </message>
    <message>
        <source>rule of the door</source>
        <translation>regla de la puerta</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>question not answered</source>
        <translation>pregunta sin responder</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>sin motivo anotado</translation>
    </message>
    <message>
        <source>hub did not answer</source>
        <translation>el hub no respondió</translation>
    </message>
</context>
<context>
    <name>lanyard::words::RuleWords</name>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Entries so far</source>
        <translation>Admisiones hasta ahora</translation>
    </message>
    <message>
        <source>Entries today</source>
        <translation>Admisiones hoy</translation>
    </message>
    <message>
        <source>Minutes since the last entry</source>
        <translation>Minutos desde la última admisión</translation>
    </message>
    <message>
        <source>Inside already</source>
        <translation>Ya está dentro</translation>
    </message>
    <message>
        <source>Column of the import</source>
        <translation>Columna de la importación</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>from … on</source>
        <translation>a partir de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>an unfinished condition</source>
        <translation>una condición sin terminar</translation>
    </message>
    <message>
        <source>is inside</source>
        <translation>está dentro</translation>
    </message>
    <message>
        <source>is not inside</source>
        <translation>no está dentro</translation>
    </message>
    <message>
        <source>ticket type contains %1</source>
        <translation>el tipo de entrada contiene %1</translation>
    </message>
    <message>
        <source>ticket type is %1</source>
        <translation>el tipo de entrada es %1</translation>
    </message>
    <message>
        <source>ticket type is not %1</source>
        <translation>el tipo de entrada no es %1</translation>
    </message>
    <message>
        <source>role contains %1</source>
        <translation>el rol contiene %1</translation>
    </message>
    <message>
        <source>role is %1</source>
        <translation>el rol es %1</translation>
    </message>
    <message>
        <source>role is not %1</source>
        <translation>el rol no es %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después del %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>every day from %1 on</source>
        <translation>todos los días desde las %1</translation>
    </message>
    <message>
        <source>every day until %1</source>
        <translation>todos los días hasta las %1</translation>
    </message>
    <message>
        <source>every day after %1</source>
        <translation>todos los días después de las %1</translation>
    </message>
    <message>
        <source>every day before %1</source>
        <translation>todos los días antes de las %1</translation>
    </message>
    <message>
        <source>has not come in yet</source>
        <translation>aún no ha entrado</translation>
    </message>
    <message>
        <source>came in %1 times so far</source>
        <translation>entró %1 veces hasta ahora</translation>
    </message>
    <message>
        <source>came in before</source>
        <translation>ya entró antes</translation>
    </message>
    <message>
        <source>came in other than %1 times so far</source>
        <translation>entró un número de veces distinto de %1</translation>
    </message>
    <message>
        <source>came in at least once</source>
        <translation>entró al menos una vez</translation>
    </message>
    <message>
        <source>came in at least %1 times</source>
        <translation>entró al menos %1 veces</translation>
    </message>
    <message>
        <source>came in at most once</source>
        <translation>entró como máximo una vez</translation>
    </message>
    <message>
        <source>came in at most %1 times</source>
        <translation>entró como máximo %1 veces</translation>
    </message>
    <message>
        <source>came in more than once</source>
        <translation>entró más de una vez</translation>
    </message>
    <message>
        <source>came in more than %1 times</source>
        <translation>entró más de %1 veces</translation>
    </message>
    <message>
        <source>came in fewer than %1 times</source>
        <translation>entró menos de %1 veces</translation>
    </message>
    <message>
        <source>has not come in today</source>
        <translation>hoy no ha entrado</translation>
    </message>
    <message>
        <source>came in %1 times today</source>
        <translation>entró %1 veces hoy</translation>
    </message>
    <message>
        <source>came in today before</source>
        <translation>ya entró hoy antes</translation>
    </message>
    <message>
        <source>came in other than %1 times today</source>
        <translation>entró hoy un número de veces distinto de %1</translation>
    </message>
    <message>
        <source>came in at least once today</source>
        <translation>entró al menos una vez hoy</translation>
    </message>
    <message>
        <source>came in at least %1 times today</source>
        <translation>entró al menos %1 veces hoy</translation>
    </message>
    <message>
        <source>came in at most once today</source>
        <translation>entró como máximo una vez hoy</translation>
    </message>
    <message>
        <source>came in at most %1 times today</source>
        <translation>entró como máximo %1 veces hoy</translation>
    </message>
    <message>
        <source>came in more than once today</source>
        <translation>entró más de una vez hoy</translation>
    </message>
    <message>
        <source>came in more than %1 times today</source>
        <translation>entró más de %1 veces hoy</translation>
    </message>
    <message>
        <source>came in fewer than %1 times today</source>
        <translation>entró menos de %1 veces hoy</translation>
    </message>
    <message>
        <source>since the last entry at least 1 minute</source>
        <translation>al menos 1 minuto desde la última admisión</translation>
    </message>
    <message>
        <source>since the last entry at least %1 minutes</source>
        <translation>al menos %1 minutos desde la última admisión</translation>
    </message>
    <message>
        <source>since the last entry at most 1 minute</source>
        <translation>como máximo 1 minuto desde la última admisión</translation>
    </message>
    <message>
        <source>since the last entry at most %1 minutes</source>
        <translation>como máximo %1 minutos desde la última admisión</translation>
    </message>
    <message>
        <source>since the last entry more than 1 minute</source>
        <translation>más de 1 minuto desde la última admisión</translation>
    </message>
    <message>
        <source>since the last entry more than %1 minutes</source>
        <translation>más de %1 minutos desde la última admisión</translation>
    </message>
    <message>
        <source>since the last entry less than 1 minute</source>
        <translation>menos de 1 minuto desde la última admisión</translation>
    </message>
    <message>
        <source>since the last entry less than %1 minutes</source>
        <translation>menos de %1 minutos desde la última admisión</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«%1» está vacío</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>«%1» es %2</translation>
    </message>
    <message>
        <source>“%1” is not empty</source>
        <translation>«%1» no está vacío</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>«%1» no es %2</translation>
    </message>
    <message>
        <source>“%1” contains %2</source>
        <translation>«%1» contiene %2</translation>
    </message>
    <message>
        <source>“%1” is at least %2</source>
        <translation>«%1» es al menos %2</translation>
    </message>
    <message>
        <source>“%1” is at most %2</source>
        <translation>«%1» es como máximo %2</translation>
    </message>
    <message>
        <source>“%1” is more than %2</source>
        <translation>«%1» es más de %2</translation>
    </message>
    <message>
        <source>“%1” is less than %2</source>
        <translation>«%1» es menos de %2</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>todas estas:</translation>
    </message>
    <message>
        <source>one of these:</source>
        <translation>una de estas:</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>y %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>The time for this ticket is over at this door: %1.</source>
        <translation>El tiempo de esta entrada ha terminado en esta puerta: %1.</translation>
    </message>
    <message>
        <source>This door asks: %1.</source>
        <translation>Esta puerta exige: %1.</translation>
    </message>
    <message>
        <source>Is inside already.</source>
        <translation>Ya está dentro.</translation>
    </message>
    <message>
        <source>Only who is inside may pass here.</source>
        <translation>Por aquí solo pasa quien está dentro.</translation>
    </message>
    <message>
        <source>Already came in once today; allowed again %1.</source>
        <translation>Hoy ya entró una vez; se permite de nuevo %1.</translation>
    </message>
    <message>
        <source>Already came in %1 times today; allowed again %2.</source>
        <translation>Hoy ya entró %1 veces; se permite de nuevo %2.</translation>
    </message>
    <message>
        <source>Came in 1 minute ago; allowed again %1.</source>
        <translation>Entró hace 1 minuto; se permite de nuevo %1.</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago; allowed again %2.</source>
        <translation>Entró hace %1 minutos; se permite de nuevo %2.</translation>
    </message>
    <message>
        <source>This door opens for this ticket %1.</source>
        <translation>Esta puerta abre para esta entrada %1.</translation>
    </message>
    <message>
        <source>The role is %1; here: %2.</source>
        <translation>El rol es %1; aquí: %2.</translation>
    </message>
    <message>
        <source>The ticket type is %1; here: %2.</source>
        <translation>El tipo de entrada es %1; aquí: %2.</translation>
    </message>
    <message>
        <source>The role is %1; here it must contain %2.</source>
        <translation>El rol es %1; aquí debe contener %2.</translation>
    </message>
    <message>
        <source>The ticket type is %1; here it must contain %2.</source>
        <translation>El tipo de entrada es %1; aquí debe contener %2.</translation>
    </message>
    <message>
        <source>The role is %1; it is not welcome here.</source>
        <translation>El rol es %1; no se acepta aquí.</translation>
    </message>
    <message>
        <source>The ticket type is %1; it is not welcome here.</source>
        <translation>El tipo de entrada es %1; no se acepta aquí.</translation>
    </message>
    <message>
        <source>Has not come in here yet. This door asks: %1.</source>
        <translation>Aún no ha entrado aquí. Esta puerta exige: %1.</translation>
    </message>
    <message>
        <source>Came in 1 minute ago. This door asks: %1.</source>
        <translation>Entró hace 1 minuto. Esta puerta exige: %1.</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago. This door asks: %2.</source>
        <translation>Entró hace %1 minutos. Esta puerta exige: %2.</translation>
    </message>
    <message>
        <source>Already came in once. This door asks: %1.</source>
        <translation>Ya entró una vez. Esta puerta exige: %1.</translation>
    </message>
    <message>
        <source>Already came in %1 times. This door asks: %2.</source>
        <translation>Ya entró %1 veces. Esta puerta exige: %2.</translation>
    </message>
    <message>
        <source>Has not come in here today. This door asks: %1.</source>
        <translation>Hoy no ha entrado aquí. Esta puerta exige: %1.</translation>
    </message>
    <message>
        <source>Already came in once today. This door asks: %1.</source>
        <translation>Hoy ya entró una vez. Esta puerta exige: %1.</translation>
    </message>
    <message>
        <source>Already came in %1 times today. This door asks: %2.</source>
        <translation>Hoy ya entró %1 veces. Esta puerta exige: %2.</translation>
    </message>
    <message>
        <source>“%1” is empty. This door asks: %2.</source>
        <translation>«%1» está vacío. Esta puerta exige: %2.</translation>
    </message>
    <message>
        <source>“%1” is %2. This door asks: %3.</source>
        <translation>«%1» es %2. Esta puerta exige: %3.</translation>
    </message>
    <message>
        <source>The rule of this door cannot be read. Call the desk lead.</source>
        <translation>No se puede leer la regla de esta puerta. Llame al responsable.</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but that is empty. Call the desk lead.</source>
        <translation>La regla exige: %1, pero está vacío. Llame al responsable.</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but “%2” is no number. Call the desk lead.</source>
        <translation>La regla exige: %1, pero «%2» no es un número. Llame al responsable.</translation>
    </message>
    <message>
        <source>Character %1: a rule cannot ask for “%2”, but for one of: %3.</source>
        <translation>Carácter %1: una regla no puede usar «%2», sino uno de: %3.</translation>
    </message>
    <message>
        <source>Character %1: “%2” does not fit here. “%3” goes with: %4. For example: %5</source>
        <translation>Carácter %1: «%2» no encaja aquí. Con «%3» va: %4. Por ejemplo: %5</translation>
    </message>
    <message>
        <source>Character %1: “%2” cannot be compared. For example: %3</source>
        <translation>Carácter %1: «%2» no se puede comparar. Por ejemplo: %3</translation>
    </message>
    <message>
        <source>Character %1: the quotation mark that begins here has no end. For example: %2</source>
        <translation>Carácter %1: las comillas que empiezan aquí no se cierran. Por ejemplo: %2</translation>
    </message>
    <message>
        <source>Character %1: more brackets in brackets than a rule can have (%2).</source>
        <translation>Carácter %1: más paréntesis dentro de paréntesis de los que admite una regla (%2).</translation>
    </message>
    <message>
        <source>The rule is longer than %1 characters. Make several doors of it.</source>
        <translation>La regla pasa de %1 caracteres. Haga con ella varias puertas.</translation>
    </message>
    <message>
        <source>The rule ends too early. A whole condition is, for example: %1</source>
        <translation>La regla termina demasiado pronto. Una condición completa es, por ejemplo: %1</translation>
    </message>
    <message>
        <source>Character %1: “%2” is not expected. Conditions are joined with and, or and brackets; text stands in quotation marks. For example: %3</source>
        <translation>Carácter %1: «%2» no se esperaba. Las condiciones se unen con and, or y paréntesis; el texto va entre comillas. Por ejemplo: %3</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ScannerWords</name>
    <message>
        <source>US</source>
        <translation>estadounidense</translation>
    </message>
    <message>
        <source>British</source>
        <translation>británico</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>suizo</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Dvorak</source>
        <translation>Dvorak</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard (%1) than this computer has (%2).</source>
        <translation>El lector escribe para otro teclado (%1) que el de este equipo (%2).</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>An input method changed what the scanner typed.</source>
        <translation>Un método de entrada cambió lo que escribió el lector.</translation>
    </message>
    <message>
        <source>The scanner sends control characters along.</source>
        <translation>El lector envía además caracteres de control.</translation>
    </message>
    <message>
        <source>Set the scanner to the %1 keyboard: its manual has a code for that, often under “country” or “keyboard layout”. Or set this computer to the %2 keyboard.</source>
        <translation>Ponga el lector en teclado %1: su manual tiene un código para ello, a menudo en «country» o «keyboard layout». O ponga este equipo en teclado %2.</translation>
    </message>
    <message>
        <source>Press Caps Lock once.</source>
        <translation>Pulse Bloq Mayús una vez.</translation>
    </message>
    <message>
        <source>Switch the input method to English while you scan.</source>
        <translation>Cambie el método de entrada a inglés mientras escanea.</translation>
    </message>
    <message>
        <source>Switch off function characters (GS1, FNC1) at the scanner, and a prefix or suffix other than Enter.</source>
        <translation>Desactive en el lector los caracteres de función (GS1, FNC1), y cualquier prefijo o sufijo que no sea Intro.</translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>Caracteres: %1</translation>
    </message>
    <message>
        <source>%1, in %2 ms: a scanner that types.</source>
        <translation>%1, en %2 ms: un lector que escribe.</translation>
    </message>
    <message>
        <source>%1, in %2 ms, over the serial port.</source>
        <translation>%1, en %2 ms, por el puerto serie.</translation>
    </message>
    <message>
        <source>%1, read by the camera.</source>
        <translation>%1, leído por la cámara.</translation>
    </message>
    <message>
        <source>%1, in %2 s: typed by hand. If a scanner did this, it is too slow: switch off its “inter-character delay”.</source>
        <translation>%1, en %2 s: escrito a mano. Si fue un lector, es demasiado lento: desactive su retardo entre caracteres («inter-character delay»).</translation>
    </message>
    <message>
        <source>It ended with Enter. That is best.</source>
        <translation>Terminó con Intro. Es lo mejor.</translation>
    </message>
    <message>
        <source>It ended with Tab. That is fine.</source>
        <translation>Terminó con Tab. Está bien.</translation>
    </message>
    <message>
        <source>It ended with a line end. That is best.</source>
        <translation>Terminó con un fin de línea. Es lo mejor.</translation>
    </message>
    <message>
        <source>It ended with the suffix that is set here.</source>
        <translation>Terminó con el sufijo configurado aquí.</translation>
    </message>
    <message>
        <source>Nothing ended it, so Lanyard waits a moment after each scan. Set the scanner to send Enter after each code.</source>
        <translation>No terminó con nada, así que Lanyard espera un momento tras cada escaneo. Configure el lector para que envíe Intro tras cada código.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <comment>a length</comment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Dots of %1</source>
        <translation>Puntos de %1</translation>
    </message>
    <message>
        <source>Every character: are scanner and computer set to the same keyboard?</source>
        <translation>Todos los caracteres: ¿tienen lector y equipo el mismo teclado?</translation>
    </message>
    <message>
        <source>Grey, contrast %1 %</source>
        <translation>Gris, contraste %1 %</translation>
    </message>
    <message>
        <source>Light on dark, as on a phone at night</source>
        <translation>Claro sobre oscuro, como en un móvil de noche</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Caracteres chinos</translation>
    </message>
    <message>
        <source>Damaged: a piece is missing</source>
        <translation>Dañado: falta un trozo</translation>
    </message>
    <message>
        <source>Code %1 of %2: %3</source>
        <comment>number, how many there are, what it shows</comment>
        <translation>Código %1 de %2: %3</translation>
    </message>
    <message>
        <source>the scanner reads dots of %1.</source>
        <translation>el lector lee puntos de %1.</translation>
    </message>
    <message>
        <source>every character was looked at.</source>
        <translation>se han mirado todos los caracteres.</translation>
    </message>
    <message>
        <source>the scanner reads a contrast of %1 %.</source>
        <translation>el lector lee un contraste del %1 %.</translation>
    </message>
    <message>
        <source>the scanner reads light on dark.</source>
        <translation>el lector lee claro sobre oscuro.</translation>
    </message>
    <message>
        <source>the scanner reads long texts.</source>
        <translation>el lector lee textos largos.</translation>
    </message>
    <message>
        <source>the scanner sends Chinese.</source>
        <translation>el lector envía chino.</translation>
    </message>
    <message>
        <source>the scanner reads damaged codes.</source>
        <translation>el lector lee códigos dañados.</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>Prueba de lectores</translation>
    </message>
    <message>
        <source>Print this at its real size, not fitted to the page. In Lanyard open Office → Scanners, then scan one code after the other. Tickets are mostly like 3 and 4; nobody needs all of them.</source>
        <translation>Imprima esto a tamaño real, sin ajustarlo a la página. En Lanyard, abra Oficina → Lectores y escanee un código tras otro. Las entradas suelen ser como el 3 y el 4; nadie necesita todos.</translation>
    </message>
</context>
</TS>
