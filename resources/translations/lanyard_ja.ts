<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddressWords</name>
    <message>
        <source>“%1” does not say which printer: write its name or number, like %2.</source>
        <translation>「%1」ではどのプリンターか分かりません：%2 のように名前かアドレスを書いてください。</translation>
    </message>
    <message>
        <source>The port in “%1” is no number from 1 to 65535. Write it like %2.</source>
        <translation>「%1」のポートは 1～65535 の数字ではありません。%2 のように書いてください。</translation>
    </message>
    <message>
        <source>Of label printers only the dots per inch can be said, 152, 203, 300 or 600. Write %2 instead of “%1”.</source>
        <translation>ラベルプリンターで指定できるのは解像度（152、203、300、600 dpi）だけです。「%1」ではなく %2 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” says more than where the printer is. Write it like %2.</source>
        <translation>「%1」にはプリンターの場所以外のことも書かれています。%2 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” has no whole path: it begins with a slash. Write it like %2.</source>
        <translation>「%1」は完全なパスではありません：パスはスラッシュで始まります。%2 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” means another computer. Write a place on this one, like %2, or the name of a printer.</source>
        <translation>「%1」は別のコンピューターを指しています。%2 のようにこのコンピューター内の場所か、プリンターの名前を書いてください。</translation>
    </message>
    <message>
        <source>No printer can be called “%1”: their names have no blanks and none of / \ ? &apos; &quot; #. Addresses begin with ipp://, socket://, file:/// or /dev/.</source>
        <translation>「%1」というプリンター名はありえません：名前に空白と / \ ? &apos; &quot; # は使えません。アドレスは ipp://、socket://、file:///、/dev/ のどれかで始まります。</translation>
    </message>
</context>
<context>
    <name>AdmitCommand</name>
    <message>
        <source>“%1” is mistyped: compare it with the list. Nothing was entered.</source>
        <translation>「%1」は入力の誤りです。名簿と見比べてください。何も入力されていません。</translation>
    </message>
    <message>
        <source>Nobody has the short code “%1”. Nothing was entered.</source>
        <translation>短縮コード「%1」の人はいません。何も入力されていません。</translation>
    </message>
    <message>
        <source>No code is found in %1. Hold it flat, fill the picture with it, avoid glare.</source>
        <translation>%1 にコードが見つかりません。平らに持ち、画面いっぱいに写し、反射を避けてください。</translation>
    </message>
    <message>
        <source>%1 shows %2 tickets. Take a picture of one at a time.</source>
        <translation>%1 にチケットが %2 枚写っています。1枚ずつ撮影してください。</translation>
    </message>
    <message>
        <source>Gives a verdict for each code, written down before it is answered.</source>
        <translation>コードごとに判定します。記録してから答えを返します。</translation>
    </message>
    <message>
        <source>Ticket codes; “-” reads them line by line.</source>
        <translation>チケットコード。「-」は1行ずつ読み込みます。</translation>
    </message>
    <message>
        <source>Reads the code from a picture.</source>
        <translation>画像からコードを読み取ります。</translation>
    </message>
    <message>
        <source>At this door; the one that is open if left out. May stand several times: the ticket decides which of them it is for.</source>
        <translation>この入口で。省略時は開いている入口。複数回指定可：どの入口かはチケットで決まります。</translation>
    </message>
    <message>
        <source>The codes are short codes of the printed list (export --what list); with --at, when people came.</source>
        <translation>印刷した名簿（export --what list）の短縮コードを使います。来た時刻は --at で指定します。</translation>
    </message>
    <message>
        <source>The person leaves.</source>
        <translation>退場として扱います。</translation>
    </message>
    <message>
        <source>Everybody of the same order; the order number will do for a code.</source>
        <translation>同じ注文の全員。コードの代わりに注文番号も使えます。</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>入口の質問への回答。KEY=TEXT の形で書きます。複数回指定可。</translation>
    </message>
    <message>
        <source>Lets a refused person in, for this reason.</source>
        <translation>拒否された人を、この理由で特別に通します。</translation>
    </message>
    <message>
        <source>Say which code to admit.</source>
        <translation>入場させるコードを指定してください。</translation>
    </message>
    <message>
        <source>A code is empty: nothing was entered.</source>
        <translation>空のコードがあります。何も入力されていません。</translation>
    </message>
    <message>
        <source>--override needs a reason.</source>
        <translation>--override には理由が必要です。</translation>
    </message>
</context>
<context>
    <name>BadgeCheck</name>
    <message>
        <source>%1: a code does not scan</source>
        <translation>%1：スキャンできないコードがあります</translation>
    </message>
    <message>
        <source>Badges checked: %1, of which scan: %2</source>
        <translation>確認した名札：%1、スキャン可：%2</translation>
    </message>
</context>
<context>
    <name>BadgeCommand</name>
    <message>
        <source>Left out because they have a badge: %1</source>
        <translation>名札があるため除外：%1</translation>
    </message>
    <message>
        <source>Left out because their ticket type has no badge: %1</source>
        <translation>チケット種別に名札がないため除外：%1</translation>
    </message>
    <message>
        <source>Nobody is meant by that, so no badge was made.</source>
        <translation>該当者がいないため、名札は作りませんでした。</translation>
    </message>
    <message>
        <source>--scanner-test goes with -o FILE.pdf or -o FILE.png only.</source>
        <translation>--scanner-test は -o FILE.pdf か -o FILE.png とだけ使えます。</translation>
    </message>
    <message>
        <source>%1: the scanner test, %2 codes</source>
        <translation>%1：スキャナーテスト、コード %2 個</translation>
    </message>
    <message>
        <source>Say whose badge: codes, or --all, or --admitted.</source>
        <translation>誰の名札か指定してください：コード、--all、または --admitted。</translation>
    </message>
    <message>
        <source>--sort, --type and --not-printed go with --all or --admitted.</source>
        <translation>--sort、--type、--not-printed は --all か --admitted と使います。</translation>
    </message>
    <message>
        <source>--check makes no badge: leave out where to.</source>
        <translation>--check は名札を作りません。出力先は指定しないでください。</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>出力先を指定してください：-o FILE.pdf、-o FILE.png、または --printer NAME。</translation>
    </message>
    <message>
        <source>Makes badges, as a PDF or PNG file or on a printer.</source>
        <translation>名札を作ります。PDF・PNG ファイル、またはプリンターに出力します。</translation>
    </message>
    <message>
        <source>Whose badges.</source>
        <translation>名札を作る人。</translation>
    </message>
    <message>
        <source>Everybody on site with a confirmed ticket.</source>
        <translation>チケットが確定した会場参加者全員。</translation>
    </message>
    <message>
        <source>Everybody who was admitted.</source>
        <translation>入場済みの全員。</translation>
    </message>
    <message>
        <source>A sheet of known codes to try scanners on, instead of badges.</source>
        <translation>名札の代わりに、スキャナーを試すための既知のコードのシートを作ります。</translation>
    </message>
    <message>
        <source>With --all and --admitted: in which order, one of %1. By surname Chinese names stand at their pinyin, others at their last word.</source>
        <translation>--all・--admitted と併用：並び順、%1 のいずれか。姓の順では、中国語の名前はピンイン、その他は最後の語で並びます。</translation>
    </message>
    <message>
        <source>With --all and --admitted: only people with this ticket type.</source>
        <translation>--all、--admitted と使用：このチケット種別の人のみ。</translation>
    </message>
    <message>
        <source>With --all and --admitted: leaves out whoever has a badge from a printer, or one on its way.</source>
        <translation>--all・--admitted と併用：プリンターで印刷済み、または印刷待ちの名札がある人を除きます。</translation>
    </message>
    <message>
        <source>Makes no badge, but says what would be wrong with each, and reads its codes back as a coarse label printer would print them.</source>
        <translation>名札は作らず、それぞれの問題点を示し、解像度の低いラベルプリンターで印刷した状態でコードを読み戻します。</translation>
    </message>
    <message>
        <source>--sort is one of: %1</source>
        <translation>--sort は次のいずれか：%1</translation>
    </message>
    <message>
        <source>Say only one of these: codes, --all, --admitted, --scanner-test, --calibration.</source>
        <translation>次のうち1つだけ指定してください：コード、--all、--admitted、--scanner-test、--calibration。</translation>
    </message>
</context>
<context>
    <name>BadgeFiles</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>%1: badges: %2</source>
        <translation>%1：名札：%2</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2. “%3” was not written.</source>
        <translation>%2 のうち %1 で中止しました。「%3」は書き出していません。</translation>
    </message>
    <message>
        <source>A PNG holds one badge. Choose a PDF for several.</source>
        <translation>PNG に入る名札は1枚です。複数なら PDF を選んでください。</translation>
    </message>
    <message>
        <source>--medium and what goes with it need a PDF.</source>
        <translation>--medium とその関連オプションには PDF が必要です。</translation>
    </message>
</context>
<context>
    <name>BadgeOutput</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The badge of %1 waits at the printer. Look there; it prints when the printer is ready.</source>
        <translation>%1 さんの名札はプリンターで待機中です。プリンターを見てください。準備ができ次第、印刷されます。</translation>
    </message>
    <message>
        <source>Look whether the badge of %1 came out. If not, print it again.</source>
        <translation>%1 さんの名札が出たか確認してください。出ていなければ、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: %2. Print it again.</source>
        <translation>%1 さんの名札は印刷されていません：%2。もう一度印刷してください。</translation>
    </message>
    <message>
        <source>%1: badges printed: %2</source>
        <translation>%1：印刷した名札：%2</translation>
    </message>
    <message>
        <source>%1: badges sent: %2. This printer cannot say whether they came out.</source>
        <translation>%1：送信した名札：%2。このプリンターは、印刷できたかどうかを通知できません。</translation>
    </message>
    <message>
        <source>See: lanyard templates. Left out: what the ticket type has.</source>
        <translation>参照：lanyard templates。省略時はチケット種別のテンプレート。</translation>
    </message>
    <message>
        <source>The file to write: .pdf or .png.</source>
        <translation>書き出すファイル：.pdf または .png。</translation>
    </message>
    <message>
        <source>A name that lanyard printers lists, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>lanyard printers に表示される名前、または ipp://HOST/ipp/print、socket://HOST、/dev/usb/lp0 などのアドレス、またはフォルダー。</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>出力先を指定してください：-o FILE.pdf、-o FILE.png、または --printer NAME。</translation>
    </message>
    <message>
        <source>--medium and what goes with it need -o FILE.pdf.</source>
        <translation>--medium とその関連オプションには -o FILE.pdf が必要です。</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge. To make one all the same: --template NAME</source>
        <translation>チケット種別「%1」には名札がありません。それでも作る場合：--template NAME</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: say on which printer, --printer NAME. See: lanyard printers. Now: lanyard badge %2 --printer NAME</source>
        <translation>%1 さんの名札は印刷されていません：プリンターを --printer NAME で指定してください。参照：lanyard printers。次のコマンド：lanyard badge %2 --printer NAME</translation>
    </message>
</context>
<context>
    <name>BadgeWarnings</name>
    <message>
        <source>too long for its place, printed very small: %1</source>
        <translation>場所に対して長すぎ、とても小さく印刷：%1</translation>
    </message>
    <message>
        <source>no font has the letters of: %1</source>
        <translation>次の文字のあるフォントがない：%1</translation>
    </message>
    <message>
        <source>no QR code can hold so long a code: %1</source>
        <translation>コードが長すぎて QR コードに入らない：%1</translation>
    </message>
    <message>
        <source>the code may be too small to be scanned: %1 (make its box %2 mm)</source>
        <translation>コードが小さすぎてスキャンできない恐れ：%1（枠を %2 mm にしてください）</translation>
    </message>
    <message>
        <source>nobody has a column called: %1</source>
        <translation>次の名前の列は誰にもない：%1</translation>
    </message>
    <message>
        <source>no such picture, its place is empty: %1</source>
        <translation>画像がなく、その場所は空白：%1</translation>
    </message>
    <message>
        <source>the badge of %1 has no name that can be seen</source>
        <translation>%1 さんの名札に見える名前がない</translation>
    </message>
    <message>
        <source>%1 mm at the head</source>
        <translation>上 %1 mm</translation>
    </message>
    <message>
        <source>%1 mm at the foot</source>
        <translation>下 %1 mm</translation>
    </message>
    <message>
        <source>%1 mm at the left</source>
        <translation>左 %1 mm</translation>
    </message>
    <message>
        <source>%1 mm at the right</source>
        <translation>右 %1 mm</translation>
    </message>
    <message>
        <source>The printer leaves edges of this medium blank. Of badges of “%1” it leaves out: %2.</source>
        <translation>このプリンターは、この用紙の端を印刷できません。「%1」の名札で欠ける部分：%2。</translation>
    </message>
</context>
<context>
    <name>BlockCommand</name>
    <message>
        <source>%1 is blocked and let in nowhere. To end it: lanyard unblock %2</source>
        <translation>%1 さんは入場禁止で、どの入口も通れません。解除：lanyard unblock %2</translation>
    </message>
    <message>
        <source>%1 is blocked no longer: %2.</source>
        <translation>%1 さんの入場禁止を解除しました：%2。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>チケットコード。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>理由。記録に残ります。</translation>
    </message>
    <message>
        <source>Say who and why: one code and --reason TEXT.</source>
        <translation>誰を、なぜかを指定してください：コード1つと --reason TEXT。</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>%1 さんはすでに入場禁止です。</translation>
    </message>
    <message>
        <source>%1 is not blocked.</source>
        <translation>%1 さんは入場禁止ではありません。</translation>
    </message>
    <message>
        <source>Blocks a person: no door lets them in. Imports do not end it.</source>
        <translation>入場禁止にします。どの入口も通れません。取り込みでは解除されません。</translation>
    </message>
    <message>
        <source>Takes a block back. The person is what they would be without it: one who has not paid is still unpaid.</source>
        <translation>入場禁止を解除します。禁止がなかった場合の状態に戻ります。未払いの人は未払いのままです。</translation>
    </message>
</context>
<context>
    <name>CalibrationOutput</name>
    <message>
        <source>Lanyard: measure this printer</source>
        <translation>Lanyard：このプリンターの測定</translation>
    </message>
    <message>
        <source>Print this page at 100 percent, without fitting it to the paper. Measure with a ruler, in millimetres, the four distances at the arrows: from the edge of the paper to the frame, and the sides of the frame, all to its outer edge. Then:
lanyard badge --calibration --measured A,B,C,D</source>
        <translation>このページを100%で、用紙に合わせず印刷してください。矢印の4つの距離を定規でミリ単位で測ります：用紙の端から枠まで、および枠の各辺。いずれも枠の外側まで測ります。その後：
lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>A: %1 mm</source>
        <translation>A：%1 mm</translation>
    </message>
    <message>
        <source>B: %1 mm</source>
        <translation>B：%1 mm</translation>
    </message>
    <message>
        <source>C: %1 mm</source>
        <translation>C：%1 mm</translation>
    </message>
    <message>
        <source>D: %1 mm</source>
        <translation>D：%1 mm</translation>
    </message>
    <message>
        <source>%1: print it at 100 percent and measure what it says. Then: lanyard badge --calibration --measured A,B,C,D</source>
        <translation>%1：100%で印刷し、書かれた箇所を測ってください。その後：lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>%1: measure the page that comes out. Then: lanyard badge --calibration --measured A,B,C,D</source>
        <translation>%1：出てきたページを測ってください。その後：lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>%1: badges that are printed there come out where they belong from now on: moved by %2 mm, stretched to %3 percent.</source>
        <translation>%1：今後ここで印刷する名札は正しい位置に出ます：移動 %2 mm、伸縮 %3 パーセント。</translation>
    </message>
    <message>
        <source>--measured is four numbers of millimetres: 20.5,19,170,257</source>
        <translation>--measured はミリ単位の数値4つです：20.5,19,170,257</translation>
    </message>
    <message>
        <source>No printer is off by so much. Measure again, in millimetres: A from the left edge of the paper to the frame, B from the upper edge, C and D the width and the height of the frame. Say the same --medium as for the page.</source>
        <translation>これほどずれるプリンターはありません。ミリ単位で測り直してください：A は用紙の左端から枠まで、B は上端から枠まで、C と D は枠の幅と高さです。--medium はページ作成時と同じものを指定してください。</translation>
    </message>
    <message>
        <source>Print on this printer with: --offset %1 --scale %2</source>
        <translation>このプリンターで印刷するときは：--offset %1 --scale %2</translation>
    </message>
    <message>
        <source>A page to measure a printer with, instead of badges, in a file or with --printer on the printer itself. With --measured and --printer: everything that is printed there is moved by that.</source>
        <translation>名札の代わりに、プリンターを測るためのページを作ります。ファイルに、または --printer でそのプリンターに直接出力します。--measured と --printer を使うと、以後そこで印刷するものすべてを測定値に合わせて補正します。</translation>
    </message>
    <message>
        <source>The four distances that the page names, in mm.</source>
        <translation>ページに示された4つの距離（mm）。</translation>
    </message>
    <message>
        <source>--calibration goes with -o FILE.pdf, with --printer NAME or with --measured, and with --medium.</source>
        <translation>--calibration は -o FILE.pdf、--printer NAME、--measured のどれか、および --medium と使います。</translation>
    </message>
    <message>
        <source>--offset and --scale do not go with --calibration and --printer: that page is always drawn without them.</source>
        <translation>--offset と --scale は --calibration と --printer と一緒には使えません。このページは常にそれらなしで描かれます。</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Paid here</source>
        <translation>ここで支払い</translation>
    </message>
    <message>
        <source>Take the money for %1 first. Then they are checked in.</source>
        <translation>先に「%1」の料金を受け取ってください。その後、入場になります。</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>スマホ決済</translation>
    </message>
    <message>
        <source>Showed the receipt</source>
        <translation>領収書を提示</translation>
    </message>
    <message>
        <source>or how it was paid</source>
        <translation>または支払い方法を入力</translation>
    </message>
    <message>
        <source>Paid, check in</source>
        <translation>支払い済み・入場</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>入場を取り消す</translation>
    </message>
    <message>
        <source>As if they had not come in. The record keeps both.</source>
        <translation>入場しなかったことにします。記録には両方残ります。</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>人違い</translation>
    </message>
    <message>
        <source>Wrong door</source>
        <translation>入口違い</translation>
    </message>
    <message>
        <source>Went away again at once</source>
        <translation>すぐに立ち去った</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>試しただけ</translation>
    </message>
    <message>
        <source>or another reason</source>
        <translation>またはその他の理由</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Let in although the door says no</source>
        <translation>入口で拒否でも特別に通す</translation>
    </message>
    <message>
        <source>The reason is written down with your name.</source>
        <translation>理由はあなたの名前とともに記録されます。</translation>
    </message>
    <message>
        <source>The organiser said so</source>
        <translation>主催者の指示</translation>
    </message>
    <message>
        <source>The ticket is theirs, shown by an ID</source>
        <translation>本人のチケットと身分証で確認</translation>
    </message>
    <message>
        <source>Accompanies somebody who needs help</source>
        <translation>介助が必要な人の付き添い</translation>
    </message>
    <message>
        <source>The record is wrong</source>
        <translation>登録内容の誤り</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>通す</translation>
    </message>
    <message>
        <source>Give another ticket</source>
        <translation>別のチケットに変更</translation>
    </message>
    <message>
        <source>Has %1 now.</source>
        <translation>現在：%1</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Every desk sees it at the next scan and has to confirm it.</source>
        <translation>次のスキャン時にどの受付にも表示され、確認が必要になります。</translation>
    </message>
    <message>
        <source>VIP: call the host</source>
        <translation>VIP：案内係を呼ぶ</translation>
    </message>
    <message>
        <source>Deposit open</source>
        <translation>デポジット未清算</translation>
    </message>
    <message>
        <source>Something lies here for them</source>
        <translation>お渡しする物あり</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>ヘルプデスクへ案内</translation>
    </message>
    <message>
        <source>or your own words</source>
        <translation>または自由に入力</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>New badge with a new code</source>
        <translation>新しいコードの名札</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>古いチケットと名札では、もう入場できません。</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>盗難</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>他の人に渡した</translation>
    </message>
    <message>
        <source>Print a new badge</source>
        <translation>新しい名札を印刷</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>印刷されて出てこなかった</translation>
    </message>
    <message>
        <source>Why another badge?</source>
        <translation>名札をもう1枚作る理由は？</translation>
    </message>
    <message>
        <source>They have one already. The reason is written down.</source>
        <translation>すでに1枚あります。理由は記録されます。</translation>
    </message>
    <message>
        <source>They have %1 already. The reason is written down.</source>
        <translation>すでに %1 枚あります。理由は記録されます。</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>名前の誤り</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>もう一度印刷</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>入場禁止にする</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>どの入口も通れなくなります。</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>迷惑行為</translation>
    </message>
    <message>
        <source>Stolen ticket</source>
        <translation>盗まれたチケット</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>入場禁止を解除</translation>
    </message>
    <message>
        <source>Doors may let them in again.</source>
        <translation>再び入口を通れるようになります。</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>誤って入場禁止にした</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>makes a new event file with one door per day</source>
        <translation>新しいイベントファイルを作成（1日に入口1つ）</translation>
    </message>
    <message>
        <source>takes registrations in and reports on every row</source>
        <translation>登録を取り込み、行ごとに報告</translation>
    </message>
    <message>
        <source>finds people by name, pinyin, company, e-mail, phone, order, code</source>
        <translation>名前・ピンイン・会社・メール・電話・注文・コードで人を検索</translation>
    </message>
    <message>
        <source>puts a person&apos;s name, company or contact right for good</source>
        <translation>名前・会社・連絡先を恒久的に訂正</translation>
    </message>
    <message>
        <source>gives a verdict for each code and writes it down</source>
        <translation>コードごとに判定し、記録</translation>
    </message>
    <message>
        <source>takes a person&apos;s last admission back</source>
        <translation>最後の入場を取り消し</translation>
    </message>
    <message>
        <source>registers and admits somebody who comes without a ticket</source>
        <translation>チケットのない人を登録して入場</translation>
    </message>
    <message>
        <source>marks an unpaid ticket as paid at the desk</source>
        <translation>未払いのチケットを受付で支払い済みに変更</translation>
    </message>
    <message>
        <source>lets a person in nowhere</source>
        <translation>入場禁止に設定</translation>
    </message>
    <message>
        <source>takes a block back</source>
        <translation>入場禁止を解除</translation>
    </message>
    <message>
        <source>gives a person a ticket of another type</source>
        <translation>別の種別のチケットに変更</translation>
    </message>
    <message>
        <source>adds a note that the next scan shows</source>
        <translation>次のスキャンで表示されるメモを追加</translation>
    </message>
    <message>
        <source>gives a person a new code and retires the old one</source>
        <translation>新しいコードを発行し、古いコードを無効化</translation>
    </message>
    <message>
        <source>tells what was done, refused scans included</source>
        <translation>行われたことを表示（拒否されたスキャンも含む）</translation>
    </message>
    <message>
        <source>reads the codes in pictures and videos</source>
        <translation>画像や動画のコードを読み取り</translation>
    </message>
    <message>
        <source>makes badges, as a file or on a printer</source>
        <translation>名札をファイルまたはプリンターに出力</translation>
    </message>
    <message>
        <source>writes the attendance</source>
        <translation>出席状況を書き出し</translation>
    </message>
    <message>
        <source>counts people, not scans</source>
        <translation>スキャン数ではなく人数を集計</translation>
    </message>
    <message>
        <source>lists and changes the doors</source>
        <translation>入口の一覧と変更</translation>
    </message>
    <message>
        <source>lists and changes who may work at the desks</source>
        <translation>受付の担当者の一覧と変更</translation>
    </message>
    <message>
        <source>lists and changes the badge templates of the event</source>
        <translation>イベントの名札テンプレートの一覧と変更</translation>
    </message>
    <message>
        <source>lists the labels, sheets and rolls that badges are laid on</source>
        <translation>名札を割り付けるラベル・シート・ロールの一覧</translation>
    </message>
    <message>
        <source>lists the printers of this computer</source>
        <translation>このコンピューターのプリンター一覧</translation>
    </message>
    <message>
        <source>lists the ticket sources that import knows</source>
        <translation>import が対応する取込元の一覧</translation>
    </message>
    <message>
        <source>lists and changes what signed tickets are checked with</source>
        <translation>署名付きチケットの確認に使うものの一覧と変更</translation>
    </message>
    <message>
        <source>says and changes what is chosen for the whole event</source>
        <translation>イベント全体の設定の表示と変更</translation>
    </message>
    <message>
        <source>checks event file and journal</source>
        <translation>イベントファイルと記録を検査</translation>
    </message>
    <message>
        <source>does the whole job on the sample event, without a display</source>
        <translation>サンプルイベントで全作業を実行（画面不要）</translation>
    </message>
    <message>
        <source>%1 needs one word more.</source>
        <translation>%1 には、もう1語必要です。</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>不明なオプション %1。</translation>
    </message>
    <message>
        <source>Unknown command “%1”. See: lanyard --help</source>
        <translation>不明なコマンド「%1」。参照：lanyard --help</translation>
    </message>
    <message>
        <source>There is no display here for the desk window. Give a command (see lanyard --help), or watch “lanyard demo”.</source>
        <translation>受付画面を開くディスプレイがありません。コマンドを指定するか（lanyard --help を参照）、「lanyard demo」をお試しください。</translation>
    </message>
    <message>
        <source>lanyard [--event FILE] [--json] COMMAND …
Without a command the desk window opens; with --sample, on an invented event to try it.
</source>
        <translation>lanyard [--event FILE] [--json] COMMAND …
コマンドなしでは受付画面が開きます。--sample を付けると、架空のイベントで試せます。
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
イベントに担当者がいる場合、変更を伴う操作にはそのうち1人が必要です：
--operator NAME と、LANYARD_PIN または --pin-file FILE の PIN。なければ入力を求めます。
2人目が必要な操作には --supervisor NAME と、LANYARD_SUPERVISOR_PIN
または --supervisor-pin-file FILE の PIN が必要です。
</translation>
    </message>
    <message>
        <source>
With --kiosk and no command the self-service window opens over the whole screen,
on the event file that is given or was open last.
</source>
        <translation>
コマンドなしで --kiosk を付けると、セルフ受付の画面が全画面で開きます。
指定したイベントファイル、または最後に開いたファイルを使います。
</translation>
    </message>
    <message>
        <source>
LANYARD_EVENT is the default for --event. Times are ISO 8601.
Exit status: 0 done or admitted, 1 failed, 2 wrong usage, 3 refused.</source>
        <translation>
--event の既定値は LANYARD_EVENT です。時刻は ISO 8601 形式です。
終了ステータス：0 完了または入場、1 失敗、2 使い方の誤り、3 拒否。</translation>
    </message>
    <message>
        <source>shares an event among several desks</source>
        <translation>イベントを複数の受付で共有する</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」は余分な語です。</translation>
    </message>
    <message>
        <source>See: lanyard %1 --help</source>
        <translation>参照：lanyard %1 --help</translation>
    </message>
    <message>
        <source>Say which event file to use: --event FILE, or LANYARD_EVENT in the environment.</source>
        <translation>使うイベントファイルを指定してください：--event FILE、または環境変数 LANYARD_EVENT。</translation>
    </message>
    <message>
        <source>door of this event</source>
        <translation>このイベントの入口</translation>
    </message>
    <message>
        <source>This is written as .%1, not as “%2”.</source>
        <translation>これは「%2」ではなく .%1 で書き出します。</translation>
    </message>
    <message>
        <source>“%1” is no file that could be written over.</source>
        <translation>「%1」は上書きできるファイルではありません。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>フォルダー「%1」がありません。先に作成してください。</translation>
    </message>
    <message>
        <source>--day needs a day, written like 2026-11-28.</source>
        <translation>--day には 2026-11-28 のような日付が必要です。</translation>
    </message>
</context>
<context>
    <name>CommandOperators</name>
    <message>
        <source>The PIN of %1 is missing. Put it in the environment or in a file.</source>
        <translation>%1 さんの PIN がありません。環境変数かファイルで指定してください。</translation>
    </message>
    <message>
        <source>This event has no operators yet. Leave --operator out, or add the first: lanyard operators add NAME --role organiser</source>
        <translation>このイベントにはまだ担当者がいません。--operator を外すか、最初の担当者を追加してください：lanyard operators add NAME --role organiser</translation>
    </message>
    <message>
        <source>This event has operators. Say who does this: --operator NAME, with the PIN in LANYARD_PIN or --pin-file FILE.</source>
        <translation>このイベントには担当者がいます。誰の操作か指定してください：--operator NAME と、LANYARD_PIN または --pin-file FILE の PIN。</translation>
    </message>
    <message>
        <source>Name one who agrees: --supervisor NAME, with the PIN in LANYARD_SUPERVISOR_PIN or --supervisor-pin-file FILE.</source>
        <translation>同意する人を指定してください：--supervisor NAME と、LANYARD_SUPERVISOR_PIN または --supervisor-pin-file FILE の PIN。</translation>
    </message>
</context>
<context>
    <name>CorrectCommand</name>
    <message>
        <source>Puts right what the ticket source has wrong about a person. Later imports keep it.</source>
        <translation>取込元にある個人情報の誤りを訂正します。以後の取り込みでも保持されます。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>チケットコード。</translation>
    </message>
    <message>
        <source>name, company, job_title, email, phone or notes.</source>
        <translation>name、company、job_title、email、phone、notes のいずれか。</translation>
    </message>
    <message>
        <source>Say whom and what: CODE FIELD=TEXT, where FIELD is name, company, job_title, email, phone or notes.</source>
        <translation>誰の何かを指定してください：CODE FIELD=TEXT。FIELD は name、company、job_title、email、phone、notes のいずれか。</translation>
    </message>
    <message>
        <source>Corrected. Later imports keep it.</source>
        <translation>訂正しました。以後の取り込みでも保持されます。</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Give the event a name: --name NAME.</source>
        <translation>イベント名を指定してください：--name NAME。</translation>
    </message>
    <message>
        <source>Give the first and the last day as YYYY-MM-DD: --starts DAY --ends DAY.</source>
        <translation>初日と最終日を YYYY-MM-DD で指定してください：--starts DAY --ends DAY。</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>イベントの終了が開始より前です。</translation>
    </message>
    <message>
        <source>An event of more than 60 days needs more than one event file.</source>
        <translation>60日を超えるイベントには、複数のイベントファイルが必要です。</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write it like Asia/Shanghai.</source>
        <translation>「%1」はタイムゾーンではありません。Asia/Shanghai のように書いてください。</translation>
    </message>
    <message>
        <source>Makes a new event file with one door per day, open from midnight to midnight.</source>
        <translation>新しいイベントファイルを作ります。入口は1日に1つ、0時から24時まで開きます。</translation>
    </message>
    <message>
        <source>Name of the event.</source>
        <translation>イベント名。</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD.</source>
        <translation>初日、YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD.</source>
        <translation>最終日、YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>IANA name of the time zone; this computer&apos;s if left out.</source>
        <translation>タイムゾーンの IANA 名。省略時はこのコンピューターのもの。</translation>
    </message>
    <message>
        <source>Say where to make it: --event FILE.</source>
        <translation>作成先を指定してください：--event FILE。</translation>
    </message>
    <message>
        <source>Made %1 for “%2”. Doors: %3.</source>
        <translation>「%2」の %1 を作成しました。入口：%3。</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>%1: no code found</source>
        <translation>%1：コードが見つかりません</translation>
    </message>
    <message>
        <source>Reads the codes in pictures and videos. Needs no event.</source>
        <translation>画像や動画のコードを読み取ります。イベントは不要です。</translation>
    </message>
    <message>
        <source>A picture or video.</source>
        <translation>画像または動画。</translation>
    </message>
    <message>
        <source>Say which picture to read.</source>
        <translation>読み取る画像を指定してください。</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Event file made: %1</source>
        <translation>イベントファイルを作成：%1</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows (%3): %4 on site, %5 online only, %6 skipped</source>
        <translation>%2 行のうち %1 行を取り込み（%3）：会場参加 %4、オンラインのみ %5、除外 %6</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <translation>デモ受付</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The same export as %1, tried without storing: %2 new, %3 changed, %4 unchanged</source>
        <translation>%1 と同じ書き出しデータを保存せずに試行：新規 %2、変更 %3、変更なし %4</translation>
    </message>
    <message>
        <source>The code of %1 was not read.</source>
        <translation>%1 のコードを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Read from a picture: %1</source>
        <translation>画像から読み取り：%1</translation>
    </message>
    <message>
        <source>%1 more people came in, each written to disk before the green light</source>
        <translation>さらに %1 人が入場。緑の表示の前に、それぞれディスクに書き込み済み</translation>
    </message>
    <message>
        <source>The sample event has nobody for the verdict %1.</source>
        <translation>サンプルイベントに、判定 %1 に当たる人がいません。</translation>
    </message>
    <message>
        <source>%1 badges written; %2 need a look</source>
        <translation>名札を %1 枚作成。%2 枚は確認が必要</translation>
    </message>
    <message>
        <source>The code of the badge was not read back.</source>
        <translation>名札のコードを読み戻せませんでした。</translation>
    </message>
    <message>
        <source>The code on the badge of %1 reads back as the ticket&apos;s</source>
        <translation>%1 さんの名札のコードは、チケットのものと一致</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>%1 行を書き出し</translation>
    </message>
    <message>
        <source>%1 people came, of %2 registrations on site; %3 scans were refused</source>
        <translation>会場参加の登録 %2 人のうち %1 人が来場。拒否されたスキャン %3 件</translation>
    </message>
    <message>
        <source>That is not the number of people who arrived.</source>
        <translation>来場した人数と一致しません。</translation>
    </message>
    <message>
        <source>Event file and journal are whole; %1 records checked</source>
        <translation>イベントファイルと記録に問題なし。記録 %1 件を検査</translation>
    </message>
    <message>
        <source>Does the whole job on the sample event, without a display: creates, imports, admits, refuses, makes badges, exports, counts and verifies.</source>
        <translation>サンプルイベントで全作業を画面なしで実行します：作成、取り込み、入場、拒否、名札作成、書き出し、集計、検査。</translation>
    </message>
    <message>
        <source>Where the files go; a new folder if left out.</source>
        <translation>ファイルの保存先。省略時は新しいフォルダー。</translation>
    </message>
    <message>
        <source>Done. Everything is in %1</source>
        <translation>完了。すべて %1 にあります</translation>
    </message>
    <message>
        <source>So many desks share the event for a morning, over a PostgreSQL that is started for it; one of them is cut off for a while.</source>
        <translation>この数の受付が、そのために起動する PostgreSQL でイベントを朝の間共有します。そのうち一つはしばらく切り離されます。</translation>
    </message>
    <message>
        <source>--desks needs a number from %1 to %2.</source>
        <translation>--desks には %1 から %2 までの数が必要です。</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>受付 %1</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed here. Install it (on Debian: apt install postgresql), then try again.</source>
        <translation>PostgreSQL がインストールされていません。インストールして（Debian では apt install postgresql）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>PostgreSQL did not start:
%1</source>
        <translation>PostgreSQL が起動しませんでした：
%1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>A PostgreSQL runs for this demo alone.</source>
        <translation>このデモのためだけに PostgreSQL が動いています。</translation>
    </message>
    <message>
        <source>%1 shares %3: %2 records are at the hub.</source>
        <translation>%1 が %3 を共有：記録 %2 件がハブにあります。</translation>
    </message>
    <message>
        <source>%1 joined %3: %2 records came.</source>
        <translation>%1 が %3 に参加：記録 %2 件が届きました。</translation>
    </message>
    <message>
        <source>%1 people came in at %2 desks; the hub was asked about each of them.</source>
        <translation>%2 か所の受付で %1 人が入場。一人ひとりハブに確認しました。</translation>
    </message>
    <message>
        <source>One ticket comes to two desks. %1 let its holder in.</source>
        <translation>1 枚のチケットが 2 か所の受付に来ます。%1 がその人を通しました。</translation>
    </message>
    <message>
        <source>The cable of %1 is pulled, and it goes on. It says: %2.</source>
        <translation>%1 のケーブルを抜いても受付は続きます。表示：%2。</translation>
    </message>
    <message>
        <source>Meanwhile %1 people come in elsewhere; and at %2 somebody whom %3 let in, which nobody can know.</source>
        <translation>その間にほかの受付で %1 人が入場。%2 では、%3 がすでに通した人も入りましたが、誰にも分かりません。</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 の表示：%2</translation>
    </message>
    <message>
        <source>The cable of %1 is back.</source>
        <translation>%1 のケーブルが戻りました。</translation>
    </message>
    <message>
        <source>%1 did not learn that somebody saw to it.</source>
        <translation>%1 は、誰かが対応したことを知りませんでした。</translation>
    </message>
    <message>
        <source>%1 saw to it: no desk warns of it any more.</source>
        <translation>%1 が対応しました。どの受付にも警告はもう出ません。</translation>
    </message>
    <message>
        <source>Somebody without a ticket came in at %1. %2 scans the new badge.</source>
        <translation>チケットのない人が %1 で入場しました。%2 が新しい名札を読み取ります。</translation>
    </message>
    <message>
        <source>%1 counts %2 people, and %3 came in.</source>
        <translation>%1 では %2 人ですが、入場したのは %3 人です。</translation>
    </message>
    <message>
        <source>%1 let %2 people in and refused %3; it knows of %4 who came. Its event file is whole.</source>
        <translation>%1 は %2 人を通し、%3 人を断りました。来場者 %4 人を把握しています。イベントファイルに問題はありません。</translation>
    </message>
    <message>
        <source>%1 does not have the same records.</source>
        <translation>%1 の記録は同じではありません。</translation>
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
        <translation>  条件：</translation>
    </message>
    <message>
        <source>  Asks: %1 (%2, --answer %3=…)</source>
        <translation>  質問：%1（%2、--answer %3=…）</translation>
    </message>
    <message>
        <source>    For the volunteer: %1</source>
        <translation>    ボランティアへ：%1</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>「%1」は時刻ではありません。2026-11-28T09:30 のように書いてください。</translation>
    </message>
    <message>
        <source>Say when it opens and closes: --opens TIME --closes TIME.</source>
        <translation>開く時刻と閉じる時刻を指定してください：--opens TIME --closes TIME。</translation>
    </message>
    <message>
        <source>The door would close before it opens.</source>
        <translation>入口が開く前に閉じることになります。</translation>
    </message>
    <message>
        <source>--capacity needs a number of people; 0 for any number.</source>
        <translation>--capacity には人数が必要です。0 は制限なし。</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. Import registrations first.</source>
        <translation>チケット種別「%1」がありません。先に登録を取り込んでください。</translation>
    </message>
    <message>
        <source>--reentry is once, once_a_day, after_exit or any.</source>
        <translation>--reentry は once、once_a_day、after_exit、any のいずれかです。</translation>
    </message>
    <message>
        <source>--exit-mode is on_request or second_scan.</source>
        <translation>--exit-mode は on_request か second_scan です。</translation>
    </message>
    <message>
        <source>Two questions have the key “%1”. Each needs one of its own.</source>
        <translation>2つの質問のキーが同じ「%1」です。それぞれ別のキーにしてください。</translation>
    </message>
    <message>
        <source>Say which door: lanyard doors add NAME, or lanyard doors change NAME.</source>
        <translation>入口を指定してください：lanyard doors add NAME、または lanyard doors change NAME。</translation>
    </message>
    <message>
        <source>Lists the doors; “add NAME” and “change NAME” with the options below write one.</source>
        <translation>入口を一覧表示します。「add NAME」「change NAME」と下のオプションで追加・変更します。</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, or change NAME.</source>
        <translation>なし、または add NAME、change NAME。</translation>
    </message>
    <message>
        <source>When people are let in from.</source>
        <translation>入場の開始時刻。</translation>
    </message>
    <message>
        <source>When no longer.</source>
        <translation>入場の終了時刻。</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>場所。</translation>
    </message>
    <message>
        <source>A ticket type that is let in; may stand several times. Empty: everybody on site.</source>
        <translation>通れるチケット種別。複数回指定可。空：会場参加者全員。</translation>
    </message>
    <message>
        <source>How many people fit in.</source>
        <translation>入れる人数。</translation>
    </message>
    <message>
        <source>How often a ticket comes in: once, once_a_day, after_exit (once after each exit) or any.</source>
        <translation>1枚のチケットで入場できる回数：once（1回）、once_a_day（1日1回）、after_exit（退場ごとに1回）、any（何回でも）。</translation>
    </message>
    <message>
        <source>How people are counted out: on_request (admit --exit), or second_scan (who is inside and scanned again, leaves).</source>
        <translation>退場の数え方：on_request（admit --exit）、second_scan（場内の人を再度スキャンすると退場）。</translation>
    </message>
    <message>
        <source>What has to be so besides; empty: nothing. As in: ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</source>
        <translation>その他の条件。空：なし。例：ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</translation>
    </message>
    <message>
        <source>What is asked before somebody is let in; may stand several times, empty: nothing. Written %1</source>
        <translation>入場前の質問。複数回指定可、空：なし。書き方：%1</translation>
    </message>
    <message>
        <source>Doors are listed, added or changed; “%1” is none of these.</source>
        <translation>入口は一覧・追加・変更のみです。「%1」はいずれでもありません。</translation>
    </message>
    <message>
        <source>--without-hub is admit, ask or refuse.</source>
        <translation>--without-hub は admit、ask、refuse のどれかです。</translation>
    </message>
    <message>
        <source>What the door does while the hub does not answer: admit, ask (the person at the desk) or refuse.</source>
        <translation>ハブが応答しない間の入口の動作：admit（通す）、ask（受付の人が決める）、refuse（通さない）。</translation>
    </message>
    <message>
        <source>--apart-seats is a number of seats, or 0.</source>
        <translation>--apart-seats は席数、または 0 です。</translation>
    </message>
    <message>
        <source>Of a door with a capacity: so many seats are kept for each desk, which it may give away while the hub does not answer.</source>
        <translation>定員のある入口で、ハブが応答しない間に各受付が使える席数です。</translation>
    </message>
</context>
<context>
    <name>EventTemplates</name>
    <message>
        <source>A template of the event cannot be used: %1 (%2)</source>
        <translation>イベントのテンプレートが使えません：%1（%2）</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes the attendance: one row a person or a door, the journal, or a list to tick.</source>
        <translation>出席状況を書き出します：1人または1入口につき1行、記録、またはチェック用の名簿。</translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation>この入口のみ。</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>イベントのこの日のみ、YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>people, no-shows, doors, journal, or list: whoever is not in yet, to be ticked on paper. people if left out.</source>
        <translation>people、no-shows、doors、journal、list（未入場者の紙のチェック用名簿）。省略時は people。</translation>
    </message>
    <message>
        <source>Carry this column of the imported file along; may be given again; all: every column.</source>
        <translation>取り込んだファイルのこの列も含めます。複数回指定可。all：すべての列。</translation>
    </message>
    <message>
        <source>The file to write: .csv, .xlsx, .pdf or .json.</source>
        <translation>書き出すファイル：.csv、.xlsx、.pdf、.json のいずれか。</translation>
    </message>
    <message>
        <source>Say which file to write: -o FILE.xlsx</source>
        <translation>書き出すファイルを指定してください：-o FILE.xlsx</translation>
    </message>
    <message>
        <source>--with goes with people and no-shows.</source>
        <translation>--with は people と no-shows で使います。</translation>
    </message>
    <message>
        <source>What to write is said with --what.</source>
        <translation>書き出す内容は --what で指定します。</translation>
    </message>
    <message>
        <source>--what is one of: %1.</source>
        <translation>--what は次のいずれか：%1。</translation>
    </message>
    <message>
        <source>%1: rows: %2</source>
        <translation>%1：行数：%2</translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>admitted</source>
        <translation>入場済み</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>未到着</translation>
    </message>
    <message>
        <source>Finds people by the beginnings of name, pinyin, company, e-mail, phone, order or code.</source>
        <translation>名前・ピンイン・会社・メール・電話・注文・コードの先頭部分で人を探します。</translation>
    </message>
    <message>
        <source>What they say at the door.</source>
        <translation>入口で相手が言った内容。</translation>
    </message>
    <message>
        <source>Say whom to find.</source>
        <translation>探す人を指定してください。</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try fewer letters.</source>
        <translation>「%1」では見つかりません。文字を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>GivenClock</name>
    <message>
        <source>At this time instead of now.</source>
        <translation>現在ではなく、この時刻で。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>「%1」は時刻ではありません。2026-11-28T09:30 のように書いてください。</translation>
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
        <translation>「%1」という受付はありません。あるのは：%2</translation>
    </message>
    <message>
        <source>Tells what was done to a person, at a desk, or which unknown codes were shown; the newest last, refused scans included.</source>
        <translation>ある人や受付で行われたこと、または提示された不明なコードを表示します。新しいものが最後で、拒否されたスキャンも含みます。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>チケットコード。</translation>
    </message>
    <message>
        <source>Everything that this desk did.</source>
        <translation>この受付で行われたすべて。</translation>
    </message>
    <message>
        <source>The unknown codes, and how often each was shown.</source>
        <translation>不明なコードと、それぞれの提示回数。</translation>
    </message>
    <message>
        <source>Only so many, the latest.</source>
        <translation>最新のこの件数のみ。</translation>
    </message>
    <message>
        <source>Say whose history: one code, or --desk NAME, or --unknown.</source>
        <translation>誰の履歴か指定してください：コード1つ、--desk NAME、または --unknown。</translation>
    </message>
    <message>
        <source>--latest needs a number of records.</source>
        <translation>--latest には件数が必要です。</translation>
    </message>
</context>
<context>
    <name>HubCommand</name>
    <message>
        <source>Say where the event is to be kept on this computer: --event FILE.lanyard.</source>
        <translation>イベントをこのコンピューターのどこに置くか指定してください：--event FILE.lanyard。</translation>
    </message>
    <message>
        <source>This event file knows no hub. Share it first: lanyard hub init URL.</source>
        <translation>このイベントファイルにはハブがありません。先に共有してください：lanyard hub init URL。</translation>
    </message>
    <message>
        <source>This desk works without the hub from now on. Its records stay; they travel in exchange files.</source>
        <translation>この受付は今後ハブなしで動きます。記録は残り、交換ファイルで渡せます。</translation>
    </message>
    <message>
        <source>The hub takes nothing from “%1” any more.</source>
        <translation>ハブは「%1」から何も受け取らなくなりました。</translation>
    </message>
    <message>
        <source>Shares an event among several desks. init URL puts it into an empty PostgreSQL database (postgresql://name:password@host/database) and tells the join code; join CODE (or the URL, or an exchange file) brings it to this computer, into --event FILE; status and sync say and do what their names say; exchange FILE takes in and adds records where there is no network; code tells the join code again; revoke DESK shuts a desk out; leave takes this desk off.</source>
        <translation>イベントを複数の受付で共有します。init URL は空の PostgreSQL データベース（postgresql://名前:パスワード@ホスト/データベース）に入れ、参加コードを表示します。join CODE（または URL、交換ファイル）はこのコンピューターの --event FILE に取り込みます。status と sync は名前の通りです。exchange FILE はネットワークのない所で記録を取り込み、追加します。code は参加コードを再表示し、revoke DESK は受付を失効させ、leave はこの受付を外します。</translation>
    </message>
    <message>
        <source>init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>init URL、join CODE、status、sync、exchange FILE、code、revoke DESK、leave のどれか。</translation>
    </message>
    <message>
        <source>With an address: the certificate of who vouches for the database&apos;s, as a PEM file; its name is checked then.</source>
        <translation>アドレスとともに：データベースの証明書を保証する認証局の証明書（PEM ファイル）。このとき名前も確かめます。</translation>
    </message>
    <message>
        <source>Say what to do: init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>何をするか指定してください：init URL、join CODE、status、sync、exchange FILE、code、revoke DESK、leave。</translation>
    </message>
    <message>
        <source>%1 records are here, %2 are on their way …</source>
        <translation>%1 件の記録が届き、%2 件が届く途中です …</translation>
    </message>
    <message>
        <source>%1 records are on their way to the hub …</source>
        <translation>%1 件の記録をハブへ送っています …</translation>
    </message>
    <message>
        <source>The event is at the hub, with %1 records. On every other desk: “Join a hub” on the start page, or lanyard --event FILE hub join CODE, with this code:
%2</source>
        <translation>イベントはハブにあります（記録 %1 件）。ほかの各受付で：最初の画面の「ハブに参加」、または lanyard --event FILE hub join CODE。コードはこちら：
%2</translation>
    </message>
    <message>
        <source>%1 is on this computer now, with %2 records.</source>
        <translation>%1 がこのコンピューターに入りました（記録 %2 件）。</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1：%2 件の記録を取り込み、%3 件を書き込みました。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>To have it read as the file itself says and the rest forgotten: --afresh</source>
        <translation>ファイル自体の内容どおりに読み、前回の設定を忘れるには：--afresh</translation>
    </message>
    <message>
        <source>--map needs FIELD=HEADER, where FIELD is one of: %1</source>
        <translation>--map には FIELD=HEADER が必要です。FIELD は次のいずれか：%1</translation>
    </message>
    <message>
        <source>--status needs WORD=STANDING, where STANDING is one of: confirmed, unpaid, pending, cancelled, blocked</source>
        <translation>--status には WORD=STANDING が必要です。STANDING は次のいずれか：confirmed、unpaid、pending、cancelled、blocked</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>取込元「%1」はありません。参照：lanyard sources</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known are: %2</source>
        <translation>文字コード「%1」はありません。使えるもの：%2</translation>
    </message>
    <message>
        <source>--several is “each” (one registration a person) or “one” (one a row).</source>
        <translation>--several は「each」（1人1件の登録）か「one」（1行1件）です。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 of %2 registrations are missing from the file, which is many. If they are all to be cancelled, say so with: --accept-removals --removals %1</source>
        <translation>何も変更していません：登録 %2 件のうち %1 件がファイルになく、多すぎます。すべてキャンセルする場合は、次を指定してください：--accept-removals --removals %1</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>保存しました：%1。</translation>
    </message>
    <message>
        <source>Not stored: %1.</source>
        <translation>保存していません：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed: not every row of “%1” could be read, so nobody is cancelled for missing in it. Correct the rows below, or import without --accept-removals.</source>
        <translation>何も変更していません：「%1」に読めない行があるため、ファイルにない人もキャンセルしません。下の行を直すか、--accept-removals なしで取り込んでください。</translation>
    </message>
    <message>
        <source>    row %1: %2</source>
        <translation>    %1 行目：%2</translation>
    </message>
    <message>
        <source>Takes registrations in from any spreadsheet: each file whole or not at all.</source>
        <translation>表計算ファイルから登録を取り込みます。ファイルごとに、全部取り込むか、まったく取り込まないかです。</translation>
    </message>
    <message>
        <source>The export of a ticket source.</source>
        <translation>取込元から書き出したファイル。</translation>
    </message>
    <message>
        <source>Where the file comes from; see: lanyard sources.</source>
        <translation>ファイルの取込元。参照：lanyard sources。</translation>
    </message>
    <message>
        <source>Reads FIELD from the column HEADER.</source>
        <translation>FIELD を HEADER 列から読み込みます。</translation>
    </message>
    <message>
        <source>What the source&apos;s word WORD means: confirmed, unpaid, pending, cancelled or blocked.</source>
        <translation>取込元の語 WORD の意味：confirmed、unpaid、pending、cancelled、blocked。</translation>
    </message>
    <message>
        <source>The encoding of the text, if it is recognised wrongly.</source>
        <translation>自動認識が誤る場合の、テキストの文字コード。</translation>
    </message>
    <message>
        <source>What a row for several people becomes: “each” (the default) or “one” registration.</source>
        <translation>複数人を表す行の扱い：「each」（既定）は1人1件、「one」は1行1件の登録。</translation>
    </message>
    <message>
        <source>Forgets how a file with the same headers was read before.</source>
        <translation>同じ見出しのファイルを前回どう読んだかを忘れます。</translation>
    </message>
    <message>
        <source>Reports, but stores nothing.</source>
        <translation>報告のみで、保存しません。</translation>
    </message>
    <message>
        <source>Cancels registrations that are missing from the file.</source>
        <translation>ファイルにない登録をキャンセルします。</translation>
    </message>
    <message>
        <source>How many are cancelled, said again: needed for more than 20 or 2 %.</source>
        <translation>キャンセルする人数の再確認：20人または 2 % を超える場合に必要。</translation>
    </message>
    <message>
        <source>Say which file to import.</source>
        <translation>取り込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>--accept-removals takes one file: the whole export, nothing else.</source>
        <translation>--accept-removals に使えるファイルは1つです：書き出し全体のみ。</translation>
    </message>
    <message>
        <source>--removals is the number of people to cancel, and goes with --accept-removals.</source>
        <translation>--removals はキャンセルする人数で、--accept-removals と使います。</translation>
    </message>
    <message>
        <source>No row of “%1” could be taken.</source>
        <translation>「%1」に取り込める行がありません。</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix、署名付きチケット</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io、イベントの秘密鍵</translation>
    </message>
    <message>
        <source>There is no key: only tickets of the list are let in.</source>
        <translation>鍵がありません：名簿にあるチケットだけが入場できます。</translation>
    </message>
    <message>
        <source>Key %1  ·  %2</source>
        <translation>鍵 %1  ·  %2</translation>
    </message>
    <message>
        <source>Item %1 is “%2”.</source>
        <translation>商品 %1 は「%2」です。</translation>
    </message>
    <message>
        <source>Tickets taken back: %1, blocked: %2</source>
        <translation>失効したチケット：%1、停止中：%2</translation>
    </message>
    <message>
        <source>“%1” is a private key: it signs tickets and must stay secret. Lanyard needs the public one.</source>
        <translation>「%1」は秘密鍵です：チケットに署名するもので、秘密にしておく必要があります。Lanyard に必要なのは公開鍵です。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” holds no public key of pretix. It is the event as pretix&apos; API answers it (valid_keys), a PEM file, or the base64 of one.</source>
        <translation>「%1」に pretix の公開鍵がありません。pretix の API が返すイベント（valid_keys）、PEM ファイル、またはその base64 を指定してください。</translation>
    </message>
    <message>
        <source>This event is a series. Say which of its dates this is, else tickets of every date are genuine here: lanyard settings --pretix-date NUMBER</source>
        <translation>このイベントはシリーズです。どの開催日か指定しないと、すべての開催日のチケットが有効とみなされます：lanyard settings --pretix-date NUMBER</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys add FILE</source>
        <translation>鍵を指定してください：lanyard keys add FILE</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys remove KEY</source>
        <translation>鍵を指定してください：lanyard keys remove KEY</translation>
    </message>
    <message>
        <source>Say which list: lanyard keys %1 FILE</source>
        <translation>リストを指定してください：lanyard keys %1 FILE</translation>
    </message>
    <message>
        <source>“%1” is no list of tickets. It is a page of pretix&apos; API (results with secret), or has one ticket code a line.</source>
        <translation>「%1」はチケットのリストではありません。pretix の API のページ（results に secret を含む）か、1行に1コードのファイルです。</translation>
    </message>
    <message>
        <source>The last page is missing: pretix says that another one follows. Give all pages at once; nothing was changed.</source>
        <translation>最後のページがありません：pretix によると続きがあります。全ページを一度に指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Say which item of pretix is which ticket type: lanyard keys item 42 &quot;Standard&quot;</source>
        <translation>pretix のどの商品がどのチケット種別か指定してください：lanyard keys item 42 &quot;Standard&quot;</translation>
    </message>
    <message>
        <source>Lists the keys that signed tickets are checked with, and changes them and the lists of tickets that the ticket seller took back.</source>
        <translation>署名付きチケットの確認に使う鍵を一覧表示します。鍵と、販売元が失効させたチケットのリストも変更できます。</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE or BASE64 (the event of pretix&apos; API, PEM); remove KEY; revoked FILE and blocked FILE (pages of pretix&apos; API, or a code a line: they are added to the list); item NUMBER TYPE (which ticket type an item of pretix is; an empty one forgets it).</source>
        <translation>なし、または：add FILE か BASE64（pretix の API のイベント、PEM）、remove KEY、revoked FILE と blocked FILE（pretix の API のページ、または1行1コード：リストに追加）、item NUMBER TYPE（pretix の商品に当たるチケット種別。空なら解除）。</translation>
    </message>
    <message>
        <source>With add: the file with the private key of the event in alf.io.</source>
        <translation>add と併用：alf.io のイベントの秘密鍵のファイル。</translation>
    </message>
    <message>
        <source>With revoked and blocked: the list is nothing but these files.</source>
        <translation>revoked・blocked と併用：リストをこれらのファイルだけにします。</translation>
    </message>
    <message>
        <source>“%1” is none of add, remove, revoked, blocked, item.</source>
        <translation>「%1」は add、remove、revoked、blocked、item のいずれでもありません。</translation>
    </message>
</context>
<context>
    <name>Meant</name>
    <message>
        <source>“%1” was replaced by another code of %2. Find it by name: lanyard find NAME</source>
        <translation>「%1」は %2 さんの別のコードに置き換えられました。名前で探してください：lanyard find NAME</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find the person by name: lanyard find NAME</source>
        <translation>コード「%1」の人はいません。名前で探してください：lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>チケット種別「%1」はありません。あるのは：%2</translation>
    </message>
    <message>
        <source>--%1 is written KEY=TEXT.</source>
        <translation>--%1 は KEY=TEXT の形で書きます。</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters, none of them a control character.</source>
        <translation>名前は1～%1文字で、制御文字は使えません。</translation>
    </message>
    <message>
        <source>“%1” takes up to %2 characters, none of them a control character.</source>
        <translation>「%1」は最大 %2 文字で、制御文字は使えません。</translation>
    </message>
</context>
<context>
    <name>MediaCommand</name>
    <message>
        <source>  Roll, %1 mm wide; a badge is %2 to %3 mm long</source>
        <translation>  ロール、幅 %1 mm、名札の長さ %2 ～ %3 mm</translation>
    </message>
    <message>
        <source>  Page: %1 mm</source>
        <translation>  ページ：%1 mm</translation>
    </message>
    <message>
        <source>  Labels: %1, each %2 mm</source>
        <translation>  ラベル：%1 枚、各 %2 mm</translation>
    </message>
    <message>
        <source>  Left blank by the printer: %1 mm left, %2 mm head, %3 mm right, %4 mm foot</source>
        <translation>  プリンターの余白：左 %1 mm、上 %2 mm、右 %3 mm、下 %4 mm</translation>
    </message>
    <message>
        <source>  Black and white only</source>
        <translation>  白黒のみ</translation>
    </message>
    <message>
        <source>Lists what badges can be laid on: labels, sheets and rolls, with those of gLabels if it is installed. A size in mm, like 62x100, is a medium, too.</source>
        <translation>名札に使える用紙を一覧表示します：ラベル、シート、ロール。gLabels があればその用紙も含みます。62x100 のような mm 単位のサイズも用紙になります。</translation>
    </message>
    <message>
        <source>One of them, or a word of the names to list.</source>
        <translation>その1つ、または一覧表示する名前に含まれる語。</translation>
    </message>
    <message>
        <source>There is no medium “%1”.</source>
        <translation>用紙「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Adds a line to the notes on a person; whoever scans them next has to confirm it.</source>
        <translation>人のメモに1行追加します。次にその人をスキャンした人は確認が必要です。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>チケットコード。</translation>
    </message>
    <message>
        <source>The note.</source>
        <translation>メモ。</translation>
    </message>
    <message>
        <source>Say about whom and what: a code and the note.</source>
        <translation>誰について何を書くか指定してください：コードとメモ。</translation>
    </message>
    <message>
        <source>Noted. Whoever scans %1 next reads: %2</source>
        <translation>メモしました。次に %1 さんをスキャンすると表示されます：%2</translation>
    </message>
</context>
<context>
    <name>OperatorsCommand</name>
    <message>
        <source>There are no operators: whoever sits at a desk may do everything.</source>
        <translation>担当者はいません：受付にいる人は誰でもすべて操作できます。</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>  ·  signs in by badge, too</source>
        <translation>  ·  名札でもサインイン可</translation>
    </message>
    <message>
        <source>--role is volunteer, lead or organiser.</source>
        <translation>--role は volunteer、lead、organiser のいずれかです。</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find it by name: lanyard find NAME</source>
        <translation>コード「%1」の人はいません。名前で探してください：lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no PIN, or not twice the same. Type it, pipe it in, or name a file: --new-pin-file FILE.</source>
        <translation>PIN がないか、2回の入力が一致しません。入力する、パイプで渡す、またはファイルを指定してください：--new-pin-file FILE。</translation>
    </message>
    <message>
        <source>Lists who may work at the desks; “add NAME”, “change NAME” and “remove NAME” change it. A PIN stands on no command line: it is read from standard input or a file.</source>
        <translation>受付の担当者を一覧表示します。「add NAME」「change NAME」「remove NAME」で変更します。PIN はコマンドラインに書かず、標準入力かファイルから読み込みます。</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, change NAME, remove NAME.</source>
        <translation>なし、または add NAME、change NAME、remove NAME。</translation>
    </message>
    <message>
        <source>volunteer, lead or organiser.</source>
        <translation>volunteer（ボランティア）、lead（責任者）、organiser（主催者）のいずれか。</translation>
    </message>
    <message>
        <source>The code of a badge that signs in, too; empty for none.</source>
        <translation>サインインにも使える名札のコード。空ならなし。</translation>
    </message>
    <message>
        <source>Another name from now on.</source>
        <translation>今後の新しい名前。</translation>
    </message>
    <message>
        <source>Another PIN from now on.</source>
        <translation>今後の新しい PIN。</translation>
    </message>
    <message>
        <source>The new PIN is the first line of this file.</source>
        <translation>新しい PIN はこのファイルの1行目です。</translation>
    </message>
    <message>
        <source>Operators are listed, added, changed or removed; “%1” is none of these.</source>
        <translation>担当者は一覧・追加（add）・変更（change）・削除（remove）のみです。「%1」はいずれでもありません。</translation>
    </message>
    <message>
        <source>Say who: lanyard operators %1 NAME</source>
        <translation>誰か指定してください：lanyard operators %1 NAME</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>--start, --crop-marks and --cut-lines go with --medium NAME.</source>
        <translation>--start、--crop-marks、--cut-lines は --medium NAME と使います。</translation>
    </message>
    <message>
        <source>There is no medium “%1”. See: lanyard media. Or say its size in mm, like 62x100.</source>
        <translation>用紙「%1」はありません。参照：lanyard media。または 62x100 のように mm 単位のサイズを指定してください。</translation>
    </message>
    <message>
        <source>--start is a label of the sheet, from 1 to %1.</source>
        <translation>--start はシートのラベル番号で、1～%1 です。</translation>
    </message>
    <message>
        <source>--offset is two numbers of millimetres: 1.5,-0.5</source>
        <translation>--offset はミリ単位の数値2つです：1.5,-0.5</translation>
    </message>
    <message>
        <source>--scale is two numbers of percent: 100,99.5</source>
        <translation>--scale はパーセントの数値2つです：100,99.5</translation>
    </message>
    <message>
        <source>No printer is off by more than %1 mm or %2 percent. Measure again.</source>
        <translation>%1 mm や %2 パーセントを超えてずれるプリンターはありません。測り直してください。</translation>
    </message>
    <message>
        <source>What is printed on: a name of lanyard media, or a size in mm like 62x100. Without it each page is as large as its badge.</source>
        <translation>印刷する用紙：lanyard media の名前、または 62x100 のような mm 単位のサイズ。省略時、各ページは名札と同じ大きさです。</translation>
    </message>
    <message>
        <source>The first label of the first sheet that is free, counted as one reads; 1 if left out.</source>
        <translation>最初のシートで最初に空いているラベルの番号（左上から数える）。省略時は1。</translation>
    </message>
    <message>
        <source>Short lines outside the corners of each badge.</source>
        <translation>各名札の角の外側に短い線（トンボ）を引きます。</translation>
    </message>
    <message>
        <source>A thin line around each badge.</source>
        <translation>各名札の周りに細い線を引きます。</translation>
    </message>
    <message>
        <source>Moves everything: millimetres to the right and down, like 1.5,-0.5. See --calibration.</source>
        <translation>全体を移動：右と下へのミリ数、例 1.5,-0.5。--calibration を参照。</translation>
    </message>
    <message>
        <source>Stretches everything: percent across and down, like 100,99.5.</source>
        <translation>全体を伸縮：横と縦のパーセント、例 100,99.5。</translation>
    </message>
</context>
<context>
    <name>PayCommand</name>
    <message>
        <source>Marks an unpaid ticket as paid at the desk. Later imports keep it, unless they cancel the ticket.</source>
        <translation>未払いのチケットを受付で支払い済みにします。チケットがキャンセルされない限り、以後の取り込みでも保持されます。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>チケットコード。</translation>
    </message>
    <message>
        <source>Say whose ticket was paid: one code.</source>
        <translation>誰のチケットが支払われたか指定してください：コード1つ。</translation>
    </message>
    <message>
        <source>Only an unpaid ticket is marked as paid. %1: %2.</source>
        <translation>支払い済みにできるのは未払いのチケットだけです。%1：%2。</translation>
    </message>
    <message>
        <source>%1 has paid.</source>
        <translation>%1 さんは支払い済みです。</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Not paid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>入場禁止</translation>
    </message>
    <message>
        <source>Was checked in</source>
        <translation>入場済み</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>オンラインのみ</translation>
    </message>
    <message>
        <source>May come in</source>
        <translation>入場可</translation>
    </message>
</context>
<context>
    <name>PinSource</name>
    <message>
        <source>PIN of %1:</source>
        <translation>%1 さんの PIN：</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 64 characters:</source>
        <translation>新しい PIN（4～64文字）：</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>もう一度入力：</translation>
    </message>
</context>
<context>
    <name>PlainWording</name>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>テキスト文書</translation>
    </message>
    <message>
        <source>an archive; the table may be inside it</source>
        <translation>圧縮ファイル（表はその中にあるかもしれません）</translation>
    </message>
    <message>
        <source>a web page without a table, perhaps one that asks to log in</source>
        <translation>表のないウェブページ（ログインを求めるページかもしれません）</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>保存されたウェブページ</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>Excel バイナリブック（.xlsb）</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>There is no “%1”. Check the name.</source>
        <translation>「%1」がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>No printer is chosen for this desk. Choose one under “This desk” in the office.</source>
        <translation>この受付のプリンターが選ばれていません。事務局の「この受付」で選んでください。</translation>
    </message>
    <message>
        <source>“%1” may not be read or written by this user. Change its permissions or copy it.</source>
        <translation>このユーザーには「%1」の読み書きの権限がありません。権限を変更するか、コピーしてください。</translation>
    </message>
    <message>
        <source>“%1” can be read but not written. Copy it to a folder of this computer and open the copy.</source>
        <translation>「%1」は読めますが、書き込めません。このコンピューターのフォルダーにコピーして、それを開いてください。</translation>
    </message>
    <message>
        <source>“%1” is open in another Lanyard. Close it there, or work there.</source>
        <translation>「%1」は別の Lanyard で開かれています。そちらを閉じるか、そちらで作業してください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Try again.</source>
        <translation>「%1」の応答が間に合いませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read (%2). Correct it there, or say which encoding it is in: --encoding.</source>
        <translation>「%1」のテキストを読めません（%2）。元を直すか、文字コードを指定してください：--encoding。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Take the last good copy of it.</source>
        <translation>「%1」は壊れているため、そのままにしました。最後の正常なコピーを使ってください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Lanyard. Install that version here.</source>
        <translation>「%1」は新しい Lanyard で書かれています。そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>“%1” is no event file of Lanyard. Choose a file that ends in .lanyard, or make a new event.</source>
        <translation>「%1」は Lanyard のイベントファイルではありません。.lanyard で終わるファイルを選ぶか、新しいイベントを作成してください。</translation>
    </message>
    <message>
        <source>This badge is that of %1 already.</source>
        <translation>この名札はすでに %1 さんのものです。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>「%1」はすでにあるため、そのままにしました。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; everything shown as done is safe.</source>
        <translation>ディスクがいっぱいです。空きを作り、もう一度お試しください。完了と表示されたものはすべて無事です。</translation>
    </message>
    <message>
        <source>“%1” is empty. Get it again from where it came.</source>
        <translation>「%1」は空です。元の場所から取得し直してください。</translation>
    </message>
    <message>
        <source>“%1” ends in the middle. Copy or download it again.</source>
        <translation>「%1」は途中で切れています。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in the spreadsheet program and save it without.</source>
        <translation>「%1」はパスワードで保護されています。表計算ソフトで開き、パスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>“%1” is too large for a template. Save its pictures smaller, then put them in again.</source>
        <translation>「%1」はテンプレートとして大きすぎます。画像を小さく保存し直してから、入れ直してください。</translation>
    </message>
    <message>
        <source>The picture “%1” is too large. Save it smaller.</source>
        <translation>画像「%1」は大きすぎます。小さく保存し直してください。</translation>
    </message>
    <message>
        <source>“%1” is too large for a key or a list of tickets. Choose the right file.</source>
        <translation>「%1」は鍵やチケットのリストとしては大きすぎます。正しいファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is too large. Split it, or export fewer columns.</source>
        <translation>「%1」は大きすぎます。分割するか、書き出す列を減らしてください。</translation>
    </message>
    <message>
        <source>“%1” is %2. Export or save it as XLSX or CSV.</source>
        <translation>「%1」は%2です。XLSX か CSV で書き出すか保存してください。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read here. Save it as CSV or XLSX.</source>
        <translation>「%1」の形式は読み込めません。CSV か XLSX で保存してください。</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Take it again as PNG or JPEG.</source>
        <translation>「%1」は読める画像ではありません。PNG か JPEG で用意し直してください。</translation>
    </message>
    <message>
        <source>This pretix export has no ticket codes. Export it again with the column “Secret” (“Ticket secret”) ticked.</source>
        <translation>この pretix の書き出しにはチケットコードがありません。「Secret」（「Ticket secret」）列にチェックを入れて書き出し直してください。</translation>
    </message>
    <message>
        <source>The file has no column for “%1”. Export it with that column, say which one it is (--map %1=HEADER), or, if its source has no ticket codes at all, read it as a guest list (--source guest-list).</source>
        <translation>ファイルに「%1」の列がありません。その列を含めて書き出すか、列を指定してください（--map %1=HEADER）。取込元にチケットコードがない場合は、招待客名簿として読み込んでください（--source guest-list）。</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Look at its first row for the right name.</source>
        <translation>ファイルに列「%1」がありません。1行目で正しい名前を確認してください。</translation>
    </message>
    <message>
        <source>The first operator of an event is an organiser.</source>
        <translation>イベントの最初の担当者は主催者です。</translation>
    </message>
    <message>
        <source>“%1” is the last organiser. Make somebody else one first.</source>
        <translation>「%1」は最後の主催者です。先に別の人を主催者にしてください。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 64 characters.</source>
        <translation>PIN は4～64文字です。</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>これは正しくないようです：%1。</translation>
    </message>
    <message>
        <source>A badge of %1 mm does not fit on a label of %2 mm. Choose another medium or another template.</source>
        <translation>%1 mm の名札は %2 mm のラベルに入りません。別の用紙かテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check that it is there, switched on and connected.</source>
        <translation>「%1」にアクセスできません。存在するか、電源が入り接続されているか確認してください。</translation>
    </message>
    <message>
        <source>“%1” does not accept jobs: %2</source>
        <translation>「%1」はジョブを受け付けません：%2</translation>
    </message>
    <message>
        <source>Something went wrong that should not (%1). Nothing shown as done is lost; try again, then restart Lanyard.</source>
        <translation>予期しない問題が起きました（%1）。完了と表示されたものは失われません。もう一度試し、だめなら Lanyard を再起動してください。</translation>
    </message>
    <message>
        <source>no ticket code</source>
        <translation>チケットコードがありません</translation>
    </message>
    <message>
        <source>“%1” stands for no ticket code: write the code there if there is one</source>
        <translation>「%1」はチケットコードではありません：コードがあればそこに書いてください</translation>
    </message>
    <message>
        <source>“%1” is no ticket code: those have 3 to 512 characters</source>
        <translation>「%1」はチケットコードではありません：3～512文字です</translation>
    </message>
    <message>
        <source>the code was damaged by Excel (%1): export the column as text</source>
        <translation>コードが Excel で壊れています（%1）：列をテキストとして書き出してください</translation>
    </message>
    <message>
        <source>the code %1 came before in this file</source>
        <translation>コード %1 はこのファイルの前の行にもあります</translation>
    </message>
    <message>
        <source>the status “%1” is unknown</source>
        <translation>ステータス「%1」は不明です</translation>
    </message>
    <message>
        <source>the row ends too early</source>
        <translation>行が途中で終わっています</translation>
    </message>
    <message>
        <source>“%1” is more people than one row can stand for</source>
        <translation>「%1」は1行で表せる人数を超えています</translation>
    </message>
    <message>
        <source>“%1” is no number of people: write how many this row stands for</source>
        <translation>「%1」は人数ではありません：この行が表す人数を書いてください</translation>
    </message>
    <message>
        <source>“%1” is a date, a number or a yes, no ticket code: choose the column that holds the codes, or export it as text</source>
        <translation>「%1」は日付・数値・「はい」などで、チケットコードではありません：コードの列を選ぶか、テキストとして書き出してください</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time: write it like 2026-11-28 09:00</source>
        <translation>「%1」は時刻として読めません：2026-11-28 09:00 のように書いてください</translation>
    </message>
    <message>
        <source>This code is not in the registrations. Search by name.</source>
        <translation>このコードは登録にありません。名前で探してください。</translation>
    </message>
    <message>
        <source>This is an order number. Ask for the ticket itself, or search by it.</source>
        <translation>これは注文番号です。チケットを見せてもらうか、番号で探してください。</translation>
    </message>
    <message>
        <source>Nothing readable in it. Scan again.</source>
        <translation>読める内容がありません。もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Too long for a ticket code. Ask for the ticket.</source>
        <translation>チケットコードにしては長すぎます。チケットを見せてもらってください。</translation>
    </message>
    <message>
        <source>The scan is damaged. Scan again; if it stays so, set the scanner to the keyboard layout of this computer.</source>
        <translation>スキャン結果が壊れています。もう一度スキャンし、それでもだめなら、スキャナーをこのコンピューターのキーボード配列に合わせてください。</translation>
    </message>
    <message>
        <source>This is a payment code. Ask for the ticket.</source>
        <translation>これは決済コードです。チケットを見せてもらってください。</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code. Ask for the ticket.</source>
        <translation>これは Wi-Fi のコードです。チケットを見せてもらってください。</translation>
    </message>
    <message>
        <source>This is a contact card. Ask for the ticket.</source>
        <translation>これは連絡先のコードです。チケットを見せてもらってください。</translation>
    </message>
    <message>
        <source>This is a link to a web page. Ask for the ticket.</source>
        <translation>これはウェブページのリンクです。チケットを見せてもらってください。</translation>
    </message>
    <message>
        <source>This code sets up a scanner of another product. Ask for the ticket.</source>
        <translation>これは別製品のスキャナーの設定コードです。チケットを見せてもらってください。</translation>
    </message>
    <message>
        <source>This is a ticket for another event. Ask for the ticket of this one.</source>
        <translation>これは別のイベントのチケットです。このイベントのチケットを見せてもらってください。</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard, or Caps Lock is on, and this may be one of several tickets. Search by name.</source>
        <translation>スキャナーのキーボード配列が違うか、Caps Lock がオンで、複数のチケットに当てはまります。名前で探してください。</translation>
    </message>
    <message>
        <source>This ticket is from another ticket seller, not from this event.</source>
        <translation>このチケットは別の販売元のもので、このイベントのものではありません。</translation>
    </message>
    <message>
        <source>The code arrived with characters that cannot be read. Scan again; if it stays so, search by name.</source>
        <translation>読めない文字を含むコードが届きました。もう一度スキャンし、それでもだめなら名前で探してください。</translation>
    </message>
    <message>
        <source>A character of this code is wrong. Compare it with the badge and type it again.</source>
        <translation>コードの文字が1つ間違っています。名札と見比べて入力し直してください。</translation>
    </message>
    <message>
        <source>This badge was made at a desk that works apart from this one. Search by name.</source>
        <translation>この名札は、別に動いている受付で作られたものです。名前で探してください。</translation>
    </message>
    <message>
        <source>This ticket is for somebody who comes along with a registered person. Search for that person.</source>
        <translation>このチケットは登録者の同伴者のものです。登録者を探してください。</translation>
    </message>
    <message>
        <source>The ticket is genuine, but was sold after the last import. Call the desk lead.</source>
        <translation>チケットは本物ですが、最後の取り込みの後に販売されました。責任者を呼んでください。</translation>
    </message>
    <message>
        <source>The ticket is genuine, but for another date of this series. Look at the date on it, then send to the help desk.</source>
        <translation>チケットは本物ですが、このシリーズの別の開催日のものです。日付を確認し、ヘルプデスクへ案内してください。</translation>
    </message>
    <message>
        <source>The ticket seller took this ticket back. Ask for the newest ticket.</source>
        <translation>販売元がこのチケットを失効させました。最新のチケットを見せてもらってください。</translation>
    </message>
    <message>
        <source>The organiser blocked this ticket. Call the desk lead.</source>
        <translation>主催者がこのチケットを停止しています。責任者を呼んでください。</translation>
    </message>
    <message>
        <source>The signature does not fit: the ticket is for another event, was changed, or is forged. Ask for the original, or search by name.</source>
        <translation>署名が合いません：別のイベントのもの、改変、または偽造です。原本を見せてもらうか、名前で探してください。</translation>
    </message>
    <message>
        <source>The printer reports: %1</source>
        <translation>プリンターからの通知：%1</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>プリンターは準備完了です。</translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation>プリンターは印刷中です。</translation>
    </message>
    <message>
        <source>The printer is stopped. Start it in the system&apos;s settings.</source>
        <translation>プリンターが停止しています。システム設定で開始してください。</translation>
    </message>
    <message>
        <source>The printer takes no jobs. Enable it in the system&apos;s settings.</source>
        <translation>プリンターがジョブを受け付けません。システム設定で有効にしてください。</translation>
    </message>
    <message>
        <source>The printer is out of paper or labels. Refill it.</source>
        <translation>プリンターの用紙またはラベルがありません。補充してください。</translation>
    </message>
    <message>
        <source>Something is stuck in the printer. Take it out.</source>
        <translation>プリンターに紙が詰まっています。取り除いてください。</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation>プリンターのカバーが開いています。閉じてください。</translation>
    </message>
    <message>
        <source>The printer is out of ink or ribbon. Replace it.</source>
        <translation>プリンターのインクまたはリボンがありません。交換してください。</translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and cable.</source>
        <translation>プリンターが応答しません。電源とケーブルを確認してください。</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on in the system&apos;s settings.</source>
        <translation>プリンターは一時停止中です。システム設定で再開してください。</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>プリンターを確認してください。</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Is being printed</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>Sent. Did it come out?</source>
        <translation>送信済み。出ましたか？</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>印刷済みの可能性あり</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未印刷</translation>
    </message>
    <message>
        <source>Tickets of the type “%1” have no badge.</source>
        <translation>種別「%1」のチケットには名札がありません。</translation>
    </message>
    <message>
        <source>%1 cannot tell. Please look.</source>
        <translation>%1 では分かりません。プリンターを見てください。</translation>
    </message>
    <message>
        <source>%1 keeps it. Look whether it comes out.</source>
        <translation>%1 がまだ保持しています。出てくるか見てください。</translation>
    </message>
    <message>
        <source>%1: look, then confirm or print again.</source>
        <translation>%1：プリンターを見て、確認するか、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>%1: look at the printer, then print it again.</source>
        <translation>%1：プリンターを見て、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 からの通知：%2</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>プリンターに問い合わせ中…</translation>
    </message>
    <message>
        <source>The badge of %1 waits. %2</source>
        <translation>%1 さんの名札は待機中です。%2</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>%1 さんの名札は印刷されていません。</translation>
    </message>
    <message>
        <source>Badges that were not printed: %1.</source>
        <translation>印刷されていない名札：%1。</translation>
    </message>
    <message>
        <source>Did the badge of %1 come out? Please look.</source>
        <translation>%1 さんの名札は出ましたか？見てください。</translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation>ここでは名札を印刷しません。</translation>
    </message>
    <message>
        <source>The printer “%1” is not there. Check its power and cable.</source>
        <translation>プリンター「%1」が見つかりません。電源とケーブルを確認してください。</translation>
    </message>
    <message>
        <source>Badges waiting: %1.</source>
        <translation>待機中の名札：%1。</translation>
    </message>
    <message>
        <source>The roll should be at its end. Put a new one in.</source>
        <translation>ロールが終わったはずです。新しいものを入れてください。</translation>
    </message>
    <message>
        <source>%1 labels left. Have a new roll ready.</source>
        <translation>ラベル残り %1 枚。新しいロールを準備してください。</translation>
    </message>
    <message>
        <source>%1 labels left.</source>
        <translation>ラベル残り %1 枚。</translation>
    </message>
    <message>
        <source>Printing: %1.</source>
        <translation>印刷中：%1。</translation>
    </message>
    <message>
        <source>Sent to the printer: %1.</source>
        <translation>プリンターに送信済み：%1。</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>印刷済み：%1。</translation>
    </message>
</context>
<context>
    <name>PrintersCommand</name>
    <message>
        <source>What is printed there is moved by %1 mm and stretched to %2 percent.</source>
        <translation>そこで印刷するものは %1 mm 移動し、%2 パーセントに伸縮します。</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  %2  It cannot say whether a badge came out.</source>
        <translation>%1  ·  %2  名札が出たかどうかは通知できません。</translation>
    </message>
    <message>
        <source>Lists the printers of this computer and how they are.</source>
        <translation>このコンピューターのプリンターと、その状態を一覧表示します。</translation>
    </message>
    <message>
        <source>Only this one: a name, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>これだけ：名前、または ipp://HOST/ipp/print、socket://HOST、/dev/usb/lp0 などのアドレス、またはフォルダー。</translation>
    </message>
    <message>
        <source>No printer is set up. Add one in the system&apos;s settings or with lpadmin.</source>
        <translation>プリンターが設定されていません。システム設定か lpadmin で追加してください。</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>KEY=TEXT, and after semicolons what else is so: “choices A, B, C” (one of them), “consent” (yes or no; a no is not let in), “note TEXT” (for the volunteer), “optional”. As in: size=Which T-shirt?; choices S, M, L; note Boxes behind you; optional</source>
        <translation>KEY=TEXT、続けてセミコロンの後に：「choices A, B, C」（1つ選択）、「consent」（はい・いいえ。いいえは入場不可）、「note TEXT」（ボランティア向け）、「optional」（任意）。例：size=Which T-shirt?; choices S, M, L; note Boxes behind you; optional</translation>
    </message>
    <message>
        <source>“%1” has no key or no text. A question is written %2</source>
        <translation>「%1」にキーかテキストがありません。質問の書き方：%2</translation>
    </message>
    <message>
        <source>“%1” is not understood. A question is written %2</source>
        <translation>「%1」を理解できません。質問の書き方：%2</translation>
    </message>
</context>
<context>
    <name>ReissueCommand</name>
    <message>
        <source>Gives a person a new ticket code, and a badge with it on request. The old code lets nobody in any more and is named if it turns up.</source>
        <translation>新しいチケットコードを発行し、希望すればその名札も作ります。古いコードでは入場できなくなり、提示されればそれと分かります。</translation>
    </message>
    <message>
        <source>The ticket code that they had so far.</source>
        <translation>これまでのチケットコード。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>理由。記録に残ります。</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>誰の、なぜかを指定してください：コード1つと --reason TEXT。</translation>
    </message>
    <message>
        <source>%1 has the code %2 now; %3 lets nobody in any more.</source>
        <translation>%1 さんのコードは %2 になりました。%3 では入場できません。</translation>
    </message>
</context>
<context>
    <name>ScanResultView</name>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>These bytes are no text (no UTF-8).</source>
        <translation>このバイト列はテキストではありません（UTF-8 でない）。</translation>
    </message>
    <message>
        <source>Set the scanner to send UTF-8, and check the speed and the format of the serial port.</source>
        <translation>スキャナーを UTF-8 送信に設定し、シリアルポートの速度と形式を確認してください。</translation>
    </message>
    <message>
        <source>Received. Is this what stands in the code?</source>
        <translation>受信しました。コードの内容と同じですか？</translation>
    </message>
    <message>
        <source>Read, but it arrives differently</source>
        <translation>読み取れましたが、届いた内容が違います</translation>
    </message>
    <message>
        <source>Lanyard understands it all the same.</source>
        <translation>それでも Lanyard は読み取れます。</translation>
    </message>
    <message>
        <source>These characters do not arrive: %1</source>
        <translation>届かない文字：%1</translation>
    </message>
    <message>
        <source>It was longer than 4,096 characters; the rest was left out.</source>
        <translation>4,096文字を超えたため、残りは省きました。</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>手入力</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Says what is chosen for the whole event, and changes it.</source>
        <translation>イベント全体の設定を表示・変更します。</translation>
    </message>
    <message>
        <source>What desks see of phone and e-mail: hidden, masked or shown.</source>
        <translation>受付に見える電話とメール：hidden（非表示）、masked（一部）、shown（表示）。</translation>
    </message>
    <message>
        <source>How long anybody may take an admission back; later it takes a lead.</source>
        <translation>誰でも入場を取り消せる時間。それを過ぎると責任者が必要です。</translation>
    </message>
    <message>
        <source>Genuine tickets that no import has yet, sold after the export: admit or refuse.</source>
        <translation>書き出し後に販売され、まだ取り込まれていない本物のチケット：admit（通す）か refuse（拒否）。</translation>
    </message>
    <message>
        <source>The kinds of codes that cameras look for, with commas: %1.</source>
        <translation>カメラが探すコードの種類、カンマ区切り：%1。</translation>
    </message>
    <message>
        <source>Which date (subevent) of a pretix series this event is; 0: no series.</source>
        <translation>このイベントが pretix のシリーズのどの開催日（subevent）か。0：シリーズではない。</translation>
    </message>
    <message>
        <source>Settings are changed by options; see --help.</source>
        <translation>設定はオプションで変更します。--help を参照。</translation>
    </message>
    <message>
        <source>--contacts is hidden, masked or shown.</source>
        <translation>--contacts は hidden、masked、shown のいずれかです。</translation>
    </message>
    <message>
        <source>--undo-minutes needs a number of minutes, 0 or more.</source>
        <translation>--undo-minutes には0以上の分数が必要です。</translation>
    </message>
    <message>
        <source>--unlisted is admit or refuse.</source>
        <translation>--unlisted は admit か refuse です。</translation>
    </message>
    <message>
        <source>--codes needs one or more of %1.</source>
        <translation>--codes には次の1つ以上が必要です：%1。</translation>
    </message>
    <message>
        <source>--pretix-date needs a number, 0 or more.</source>
        <translation>--pretix-date には0以上の数値が必要です。</translation>
    </message>
    <message>
        <source>Phone and e-mail on desks: %1</source>
        <translation>受付での電話とメール：%1</translation>
    </message>
    <message>
        <source>Minutes in which anybody may take an admission back: %1</source>
        <translation>誰でも入場を取り消せる分数：%1</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: let in</source>
        <translation>まだ名簿にない本物のチケット：通す</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: refused</source>
        <translation>まだ名簿にない本物のチケット：拒否</translation>
    </message>
    <message>
        <source>Codes that cameras look for: %1</source>
        <translation>カメラが探すコード：%1</translation>
    </message>
    <message>
        <source>Date of the pretix series: %1</source>
        <translation>pretix のシリーズの開催日：%1</translation>
    </message>
</context>
<context>
    <name>SourcesCommand</name>
    <message>
        <source>  Headers by field</source>
        <translation>  項目ごとの見出し</translation>
    </message>
    <message>
        <source>  Status words</source>
        <translation>  ステータスの語</translation>
    </message>
    <message>
        <source>  Ticket code inside the cell: %1</source>
        <translation>  セル内のチケットコード：%1</translation>
    </message>
    <message>
        <source>  Ticket code where no column has it, made from: %1</source>
        <translation>  列がない場合のチケットコードの元：%1</translation>
    </message>
    <message>
        <source>Lists the ticket sources that import knows, or tells how one of them is read: headers, status words, ticket code.</source>
        <translation>import が対応する取込元を一覧表示し、その1つの読み方を示します：見出し、ステータスの語、チケットコード。</translation>
    </message>
    <message>
        <source>One source.</source>
        <translation>取込元1つ。</translation>
    </message>
    <message>
        <source>Name one source.</source>
        <translation>取込元を1つ指定してください。</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>取込元「%1」はありません。参照：lanyard sources</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>%1 people of %2 registrations on site; %3 inside now; %4 scans refused</source>
        <translation>会場参加の登録 %2 人のうち %1 人。現在場内 %3 人。拒否されたスキャン %4 件</translation>
    </message>
    <message>
        <source>%1 confirmed people did not come; %2 walk-ins</source>
        <translation>確定済みで来なかった人 %1 人、当日参加 %2 人</translation>
    </message>
    <message>
        <source>most inside at once: %1, at %2</source>
        <translation>同時に場内にいた最大人数：%1 人（%2）</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>入口別</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>チケット種別ごと</translation>
    </message>
    <message>
        <source>By hour of first admission</source>
        <translation>最初の入場の時間別</translation>
    </message>
    <message>
        <source>By desk</source>
        <translation>受付別</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>拒否されたスキャン</translation>
    </message>
    <message>
        <source>Counts people, not scans: by door, ticket type, hour and desk.</source>
        <translation>スキャン数ではなく人数を集計します：入口、チケット種別、時間、受付ごと。</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>イベントのこの日のみ、YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation>この入口のみ。</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Noted</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Paid here</source>
        <translation>ここで支払い</translation>
    </message>
    <message>
        <source>Badge again</source>
        <translation>名札をもう一度</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>特別に通す</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>グループ全員</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>名前で探す</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>当日参加</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>今から退場</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>名前を訂正</translation>
    </message>
    <message>
        <source>Other ticket</source>
        <translation>別のチケット</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>名札を紛失</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>入場禁止にする</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>入場禁止を解除</translation>
    </message>
    <message>
        <source>Last guest</source>
        <translation>前の来場者</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>チケット %1</translation>
    </message>
</context>
<context>
    <name>SwapCommand</name>
    <message>
        <source>Gives a person a ticket of another type. Later imports keep it.</source>
        <translation>別の種別のチケットに変更します。以後の取り込みでも保持されます。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>チケットコード。</translation>
    </message>
    <message>
        <source>The ticket type that they get.</source>
        <translation>変更後のチケット種別。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>理由。記録に残ります。</translation>
    </message>
    <message>
        <source>Say whose ticket and which type: one code and --type T.</source>
        <translation>誰のチケットをどの種別にするか指定してください：コード1つと --type T。</translation>
    </message>
    <message>
        <source>%1 has a ticket of the type “%2” now.</source>
        <translation>%1 さんのチケットは種別「%2」になりました。</translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>%1  ·  of this event</source>
        <translation>%1  ·  このイベントのもの</translation>
    </message>
    <message>
        <source>The ticket type “%1” has “%2”.</source>
        <translation>チケット種別「%1」は「%2」を使います。</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge.</source>
        <translation>チケット種別「%1」には名札がありません。</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates add FILE.json</source>
        <translation>テンプレートを指定してください：lanyard templates add FILE.json</translation>
    </message>
    <message>
        <source>“%1” is no template. At %2: %3. Nothing was added.</source>
        <translation>「%1」はテンプレートではありません。%2：%3。何も追加していません。</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates remove NAME</source>
        <translation>テンプレートを指定してください：lanyard templates remove NAME</translation>
    </message>
    <message>
        <source>The ticket type “%1” has the desk&apos;s template again.</source>
        <translation>チケット種別「%1」は受付のテンプレートに戻りました。</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>チケット種別「%1」はありません。あるのは：%2</translation>
    </message>
    <message>
        <source>Say which ticket type has which template: lanyard templates use &quot;Speaker&quot; NAME, or none for no badge, or desk for that of the desk.</source>
        <translation>どのチケット種別がどのテンプレートを使うか指定してください：lanyard templates use &quot;Speaker&quot; NAME。none は名札なし、desk は受付のテンプレート。</translation>
    </message>
    <message>
        <source>There is no template “%1”. See: lanyard templates</source>
        <translation>テンプレート「%1」はありません。参照：lanyard templates</translation>
    </message>
    <message>
        <source>Say which template and where to: lanyard templates export NAME -o FILE.json</source>
        <translation>テンプレートと出力先を指定してください：lanyard templates export NAME -o FILE.json</translation>
    </message>
    <message>
        <source>%1: the template “%2”</source>
        <translation>%1：テンプレート「%2」</translation>
    </message>
    <message>
        <source>Lists the badge templates: those of the program and, with --event, those of the event and which one a ticket type has; and changes them.</source>
        <translation>名札テンプレートを一覧表示・変更します：プログラムのもの、--event があればイベントのものと、各チケット種別が使うもの。</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE.json (into the event; one of the same name is replaced); export NAME; remove NAME; use TYPE NAME (TYPE is a ticket type; none: it has no badge; desk: what the desk has).</source>
        <translation>なし、または：add FILE.json（イベントに追加。同名は置き換え）、export NAME、remove NAME、use TYPE NAME（TYPE はチケット種別。none：名札なし、desk：受付と同じ）。</translation>
    </message>
    <message>
        <source>With export: the file to write, .json.</source>
        <translation>export と併用：書き出すファイル、.json。</translation>
    </message>
    <message>
        <source>“%1” is none of add, export, remove, use.</source>
        <translation>「%1」は add、export、remove、use のいずれでもありません。</translation>
    </message>
</context>
<context>
    <name>TicketsView</name>
    <message>
        <source>Was checked just now</source>
        <translation>たった今確認済み</translation>
    </message>
</context>
<context>
    <name>TicketsWords</name>
    <message>
        <source>Two tickets at once: whose is it?</source>
        <translation>チケットが2枚同時：どちらの人？</translation>
    </message>
    <message>
        <source>%1 tickets at once: whose is it?</source>
        <translation>チケットが %1 枚同時：どの人？</translation>
    </message>
    <message>
        <source>Nobody is checked in yet. Ask for the name, then touch it or press its number.</source>
        <translation>まだ誰も入場していません。名前を聞き、タッチするか番号を押してください。</translation>
    </message>
    <message>
        <source>The first one is checked already. Touch the other one or press its number, or go on with the next ticket.</source>
        <translation>1枚目は確認済みです。もう1枚をタッチするか番号を押す、または次のチケットに進んでください。</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>Taken back: %1 did not come in at %2 on %3. The journal keeps both.</source>
        <translation>取り消しました：%1 さんは %3 に%2で入場しなかったことになります。記録には両方残ります。</translation>
    </message>
    <message>
        <source>Takes a person&apos;s last admission back, as if it had not been. What is older than the event allows (see lanyard settings) needs a desk lead.</source>
        <translation>最後の入場を取り消し、なかったことにします。イベントで許された時間より前のもの（lanyard settings を参照）は責任者が必要です。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>チケットコード。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>理由。記録に残ります。</translation>
    </message>
    <message>
        <source>The last admission at this door; at any if left out.</source>
        <translation>この入口での最後の入場。省略時はどの入口でも。</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>誰の、なぜかを指定してください：コード1つと --reason TEXT。</translation>
    </message>
    <message>
        <source>%1 did not come in there, so there is nothing to take back. See: lanyard history %2</source>
        <translation>%1 さんはそこで入場していないため、取り消すものがありません。参照：lanyard history %2</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>%1 時間 %2 分前</translation>
    </message>
    <message>
        <source>%1 d %2 h ago</source>
        <translation>%1 日 %2 時間前</translation>
    </message>
    <message>
        <source>let in by override: %1</source>
        <translation>特別に通しました：%1</translation>
    </message>
    <message>
        <source>valid ticket, not in the list yet</source>
        <translation>有効なチケット、まだ名簿になし</translation>
    </message>
    <message>
        <source>back again, entry %1</source>
        <translation>再入場、%1 回目</translation>
    </message>
    <message>
        <source>Nobody saw them come in here.</source>
        <translation>ここでの入場の記録がありません。</translation>
    </message>
    <message>
        <source>in since %1</source>
        <translation>%1 から場内</translation>
    </message>
    <message>
        <source>came in on %1, and left</source>
        <translation>%1 に入場、退場済み</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>受付：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>担当者：%1</translation>
    </message>
    <message>
        <source>badge printed</source>
        <translation>名札は印刷済み</translation>
    </message>
    <message>
        <source>no badge printed</source>
        <translation>名札は未印刷</translation>
    </message>
    <message>
        <source>The same ticket, scanned twice: all is well.</source>
        <translation>同じチケットの2回スキャンです。問題ありません。</translation>
    </message>
    <message>
        <source>This door lets everybody in once. Ask who came in.</source>
        <translation>この入口は1人1回だけです。誰が入ったか聞いてください。</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day. Ask who came in.</source>
        <translation>この入口は1人1日1回です。誰が入ったか聞いてください。</translation>
    </message>
    <message>
        <source>Ask who came in on this ticket.</source>
        <translation>このチケットで誰が入ったか聞いてください。</translation>
    </message>
    <message>
        <source>This is a ticket for “%1”. Ask for the ticket of this event.</source>
        <translation>これは「%1」のチケットです。このイベントのチケットを見せてもらってください。</translation>
    </message>
    <message>
        <source>The ticket was cancelled. Send to the help desk.</source>
        <translation>チケットはキャンセル済みです。ヘルプデスクへ案内してください。</translation>
    </message>
    <message>
        <source>This person is blocked. Call the desk lead.</source>
        <translation>この人は入場禁止です。責任者を呼んでください。</translation>
    </message>
    <message>
        <source>This ticket was replaced by a new one. Ask for the new ticket, or search by name.</source>
        <translation>このチケットは新しいものに替わりました。新しいチケットを見せてもらうか、名前で探してください。</translation>
    </message>
    <message>
        <source>The registration waits for approval. Send to the help desk.</source>
        <translation>登録は承認待ちです。ヘルプデスクへ案内してください。</translation>
    </message>
    <message>
        <source>This ticket (%1) was valid until %2.</source>
        <translation>このチケット（%1）は %2 まで有効でした。</translation>
    </message>
    <message>
        <source>This ticket (%1) is valid from %2.</source>
        <translation>このチケット（%1）は %2 から有効です。</translation>
    </message>
    <message>
        <source>To be answered first: %1</source>
        <translation>先に回答が必要：%1</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” opens no door.</source>
        <translation>種別「%1」のチケットで通れる入口はありません。</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” is for: %2.</source>
        <translation>種別「%1」のチケットで通れるのは：%2。</translation>
    </message>
    <message>
        <source>This door closed on %1.</source>
        <translation>この入口は %1 に閉まりました。</translation>
    </message>
    <message>
        <source>This door opens on %1.</source>
        <translation>この入口は %1 に開きます。</translation>
    </message>
    <message>
        <source>The ticket is not paid. Send to the cash desk.</source>
        <translation>チケットは未払いです。支払い窓口へ案内してください。</translation>
    </message>
    <message>
        <source>All %1 places are taken.</source>
        <translation>定員 %1 人に達しています。</translation>
    </message>
    <message>
        <source>ADMITTED</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>退場</translation>
    </message>
    <message>
        <source>ALREADY IN</source>
        <translation>入場済み</translation>
    </message>
    <message>
        <source>UNKNOWN CODE</source>
        <translation>不明なコード</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>入場禁止</translation>
    </message>
    <message>
        <source>OLD TICKET</source>
        <translation>古いチケット</translation>
    </message>
    <message>
        <source>NOT APPROVED</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>NOT FOR THIS DOOR</source>
        <translation>入口違い</translation>
    </message>
    <message>
        <source>DOOR NOT OPEN</source>
        <translation>入口は開いていません</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>TICKET NOT VALID NOW</source>
        <translation>今は無効なチケット</translation>
    </message>
    <message>
        <source>AGAINST THE RULE</source>
        <translation>ルール外</translation>
    </message>
    <message>
        <source>ASK FIRST</source>
        <translation>先に質問</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>満員</translation>
    </message>
    <message>
        <source>NOTE: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>お通しください</translation>
    </message>
    <message>
        <source>Checked in. Read this first</source>
        <translation>入場しました。先にお読みください</translation>
    </message>
    <message>
        <source>Do what the note says, then let them in</source>
        <translation>メモの指示どおりにして、お通しください</translation>
    </message>
    <message>
        <source>Let in by decision: %1</source>
        <translation>特別に通しました：%1</translation>
    </message>
    <message>
        <source>Welcome back: entry %1 here</source>
        <translation>おかえりなさい：ここで %1 回目の入場</translation>
    </message>
    <message>
        <source>Valid ticket, not in the list yet.</source>
        <translation>有効なチケットですが、まだ名簿にありません。</translation>
    </message>
    <message>
        <source>Door: %1</source>
        <translation>入口：%1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>さようなら</translation>
    </message>
    <message>
        <source>Let them out</source>
        <translation>退場できます。お通しください</translation>
    </message>
    <message>
        <source>Nobody saw them come in. They may leave all the same.</source>
        <translation>入場の記録がありません。それでも退場できます。</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>入場済み</translation>
    </message>
    <message>
        <source>All is well. Let them in</source>
        <translation>問題ありません。お通しください</translation>
    </message>
    <message>
        <source>Just now at this desk, %1.</source>
        <translation>たった今この受付で、%1。</translation>
    </message>
    <message>
        <source>Stop: already inside</source>
        <translation>ストップ：すでに場内</translation>
    </message>
    <message>
        <source>Stop: came in before</source>
        <translation>ストップ：前に入場済み</translation>
    </message>
    <message>
        <source>Ask for an ID, or call the desk lead</source>
        <translation>身分証を見せてもらうか、責任者を呼んでください</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>Ticket taken back</source>
        <translation>チケットは失効しています</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>チケットはキャンセル済み</translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation>最新のチケットを見せてもらってください</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>ヘルプデスクへ案内してください</translation>
    </message>
    <message>
        <source>This ticket was cancelled where it was bought.</source>
        <translation>このチケットは購入元でキャンセルされました。</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>通さないでください</translation>
    </message>
    <message>
        <source>Call the desk lead</source>
        <translation>責任者を呼んでください</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket.</source>
        <translation>主催者がこのチケットを停止しています。</translation>
    </message>
    <message>
        <source>Old ticket</source>
        <translation>古いチケット</translation>
    </message>
    <message>
        <source>Ask for the new ticket, or type the name below</source>
        <translation>新しいチケットを見せてもらうか、下に名前を入力してください</translation>
    </message>
    <message>
        <source>This code was replaced by a new one. It may be in somebody else&apos;s hands.</source>
        <translation>このコードは新しいものに替わりました。他の人が持っている可能性があります。</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>まだ承認されていません</translation>
    </message>
    <message>
        <source>The organiser has not approved this registration.</source>
        <translation>主催者がこの登録を承認していません。</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>この入口では使えません</translation>
    </message>
    <message>
        <source>Welcome at: %1</source>
        <translation>通れる入口：%1</translation>
    </message>
    <message>
        <source>Show them the way there</source>
        <translation>そこへの行き方を案内してください</translation>
    </message>
    <message>
        <source>This ticket is for watching online.</source>
        <translation>このチケットはオンライン視聴用です。</translation>
    </message>
    <message>
        <source>No door of this event welcomes this ticket.</source>
        <translation>このチケットで通れる入口はありません。</translation>
    </message>
    <message>
        <source>Door is closed</source>
        <translation>入口は閉まっています</translation>
    </message>
    <message>
        <source>Choose another door above (F3)</source>
        <translation>上で別の入口を選んでください (F3)</translation>
    </message>
    <message>
        <source>%1 closed %2.</source>
        <translation>%1は%2に閉まりました。</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>まだ開いていません</translation>
    </message>
    <message>
        <source>Ask them to come back then</source>
        <translation>その時間に来るよう伝えてください</translation>
    </message>
    <message>
        <source>%1 opens %2.</source>
        <translation>%1は%2に開きます。</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>未払いです</translation>
    </message>
    <message>
        <source>Take the money, or send them to the help desk</source>
        <translation>料金を受け取るか、ヘルプデスクへ案内してください</translation>
    </message>
    <message>
        <source>Payment for this ticket is open.</source>
        <translation>このチケットの料金が未払いです。</translation>
    </message>
    <message>
        <source>Ticket has expired</source>
        <translation>チケットは期限切れです</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>チケットはまだ有効ではありません</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>%1 まで有効でした。</translation>
    </message>
    <message>
        <source>It is valid from %1.</source>
        <translation>%1 から有効です。</translation>
    </message>
    <message>
        <source>Not allowed here now</source>
        <translation>今はここを通れません</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>先に質問が1つあります</translation>
    </message>
    <message>
        <source>Ask, then answer here</source>
        <translation>質問して、ここに回答を入力</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>満員です</translation>
    </message>
    <message>
        <source>Ask them to wait until somebody leaves</source>
        <translation>誰かが退場するまで待ってもらってください</translation>
    </message>
    <message>
        <source>All %1 places at %2 are taken.</source>
        <translation>%2の定員 %1 人に達しています。</translation>
    </message>
    <message>
        <source>The badge was printed.</source>
        <translation>名札は印刷済みです。</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>名札はまだ印刷されていません。</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day.</source>
        <translation>この入口は1人1日1回です。</translation>
    </message>
    <message>
        <source>This door lets everybody in once.</source>
        <translation>この入口は1人1回だけです。</translation>
    </message>
    <message>
        <source>This is a ticket for another event: %1.</source>
        <translation>これは別のイベントのチケットです：%1。</translation>
    </message>
    <message>
        <source>Genuine, but not in the list</source>
        <translation>本物ですが、名簿にありません</translation>
    </message>
    <message>
        <source>Ticket for another date</source>
        <translation>別の開催日のチケットです</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>署名が合いません</translation>
    </message>
    <message>
        <source>Mistyped</source>
        <translation>入力の誤り</translation>
    </message>
    <message>
        <source>Not a ticket here</source>
        <translation>ここでは使えないチケットです</translation>
    </message>
    <message>
        <source>Type the code once more</source>
        <translation>コードを入力し直してください</translation>
    </message>
    <message>
        <source>Type the name below to find them</source>
        <translation>下に名前を入力して探してください</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4.</source>
        <translation>%1（%2）に%3で入場、受付 %4。</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4, checked by %5.</source>
        <translation>%1（%2）に%3で入場、受付 %4、担当者 %5。</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing known of a badge</source>
        <translation>名札については不明</translation>
    </message>
    <message>
        <source>The hub does not answer: perhaps this ticket came in at another desk. Ask for an ID, then decide: --override REASON</source>
        <translation>ハブが応答しません：このチケットは別の受付で入場済みかもしれません。身分証を確かめてから決めてください：--override 理由</translation>
    </message>
    <message>
        <source>The hub does not answer, and this door waits for it. Try again in a minute.</source>
        <translation>ハブが応答せず、この入口は応答を待ちます。1分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>DECIDE</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>WAIT</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>判断してください</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Ask for an ID. If all is well, let them in (F7)</source>
        <translation>身分証を確かめ、問題なければ通す（F7）</translation>
    </message>
    <message>
        <source>Scan again in a minute, or call the desk lead</source>
        <translation>1分後にもう一度スキャンするか、責任者を呼んでください</translation>
    </message>
    <message>
        <source>The other desks do not answer: perhaps this ticket came in there.</source>
        <translation>ほかの受付が応答しません：このチケットはそこで入場済みかもしれません。</translation>
    </message>
    <message>
        <source>The other desks do not answer, and this door waits for them.</source>
        <translation>ほかの受付が応答せず、この入口は応答を待ちます。</translation>
    </message>
    <message>
        <source>Nothing is known of a badge yet.</source>
        <translation>名札についてはまだ何もわかりません。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The journal is as it was written up to record %1; from there on it was changed or damaged.</source>
        <translation>記録 %1 件目までは書かれたときのままです。それ以降は変更または破損しています。</translation>
    </message>
    <message>
        <source>The list of what was done says something else than journal record %1.</source>
        <translation>行われたことの一覧が、記録 %1 件目と一致しません。</translation>
    </message>
    <message>
        <source>Where person %1 is does not follow from the journal.</source>
        <translation>人物 %1 の居場所が、記録と一致しません。</translation>
    </message>
    <message>
        <source>The number of people at door %1 does not follow from the journal.</source>
        <translation>入口 %1 の人数が、記録と一致しません。</translation>
    </message>
    <message>
        <source>What person %1 answered does not follow from the journal.</source>
        <translation>人物 %1 の回答が、記録と一致しません。</translation>
    </message>
    <message>
        <source>What became of badge %1 does not follow from the journal.</source>
        <translation>名札 %1 の状態が、記録と一致しません。</translation>
    </message>
    <message>
        <source>The journal knows person %1 under another code.</source>
        <translation>記録では、人物 %1 は別のコードになっています。</translation>
    </message>
    <message>
        <source>The journal and all counts are right, but the file is damaged elsewhere.</source>
        <translation>記録とすべての集計は正しいですが、ファイルの他の部分が壊れています。</translation>
    </message>
    <message>
        <source>All is well. Journal records checked: %1</source>
        <translation>問題ありません。検査した記録：%1 件</translation>
    </message>
    <message>
        <source>Something is wrong. Keep this file, and open a copy from before.
%1
  %2</source>
        <translation>問題があります。このファイルは残し、以前のコピーを開いてください。
%1
  %2</translation>
    </message>
    <message>
        <source>Checks the event file, the journal&apos;s chain, and every count against the journal.</source>
        <translation>イベントファイル、記録のつながり、すべての集計を記録と照合して検査します。</translation>
    </message>
</context>
<context>
    <name>WalkInCommand</name>
    <message>
        <source>Registers somebody who comes without a ticket, and admits them. Whoever may be registered already is named first, and nobody is registered then (exit status 3).</source>
        <translation>チケットのない人を登録し、入場させます。すでに登録済みかもしれない人がいれば先に表示し、その場合は誰も登録しません（終了ステータス 3）。</translation>
    </message>
    <message>
        <source>Their name.</source>
        <translation>名前。</translation>
    </message>
    <message>
        <source>Their company.</source>
        <translation>会社。</translation>
    </message>
    <message>
        <source>Their ticket type; “Walk-in” if left out.</source>
        <translation>チケット種別。省略時は「Walk-in」。</translation>
    </message>
    <message>
        <source>Their e-mail address.</source>
        <translation>メールアドレス。</translation>
    </message>
    <message>
        <source>Their phone number.</source>
        <translation>電話番号。</translation>
    </message>
    <message>
        <source>For the volunteer who scans them next.</source>
        <translation>次にスキャンするボランティアへのメモ。</translation>
    </message>
    <message>
        <source>At this door, may stand several times; the one that is open if left out.</source>
        <translation>この入口で。複数回指定可。省略時は開いている入口。</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>入口の質問への回答。KEY=TEXT の形で書きます。複数回指定可。</translation>
    </message>
    <message>
        <source>Even if somebody of that name is registered.</source>
        <translation>同じ名前の登録があっても登録します。</translation>
    </message>
    <message>
        <source>Prints a badge on the printer of this computer.</source>
        <translation>このコンピューターのプリンターで名札を印刷します。</translation>
    </message>
    <message>
        <source>Perhaps registered already; nobody was registered now:</source>
        <translation>すでに登録済みかもしれません。今回は誰も登録していません：</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>入場済み</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>未到着</translation>
    </message>
    <message>
        <source>If it is one of them: lanyard admit CODE. If not, the same with --anyway.</source>
        <translation>この中の人なら：lanyard admit CODE。違うなら、--anyway を付けてもう一度。</translation>
    </message>
    <message>
        <source>%1  ·  code %2</source>
        <translation>%1  ·  コード %2</translation>
    </message>
    <message>
        <source>%1 is registered now. Next: lanyard admit %2 --answer KEY=TEXT</source>
        <translation>%1 さんを登録しました。次に：lanyard admit %2 --answer KEY=TEXT</translation>
    </message>
    <message>
        <source>Say who comes: --name NAME.</source>
        <translation>誰が来たか指定してください：--name NAME。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ActionPanel</name>
    <message>
        <source>%1  Enter</source>
        <comment>the key</comment>
        <translation>%1  Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>戻る  Esc</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::AnswersPanel</name>
    <message>
        <source>A few questions first</source>
        <translation>先に質問がいくつかあります</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>先に質問が1つあります</translation>
    </message>
    <message>
        <source>Without a yes they can not come in here.</source>
        <translation>「はい」でなければ、ここでは入場できません。</translation>
    </message>
    <message>
        <source>Answered, check in</source>
        <translation>回答済み・入場</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPage</name>
    <message>
        <source>A second person, please</source>
        <translation>もう1人の確認が必要です</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPanel</name>
    <message>
        <source>A second person, please</source>
        <translation>もう1人の確認が必要です</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ArrangePanel</name>
    <message>
        <source>Align at the left</source>
        <translation>左揃え</translation>
    </message>
    <message>
        <source>Centre from left to right</source>
        <translation>左右中央揃え</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>右揃え</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>上揃え</translation>
    </message>
    <message>
        <source>Centre from top to bottom</source>
        <translation>上下中央揃え</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>下揃え</translation>
    </message>
    <message>
        <source>Same gaps from left to right</source>
        <translation>左右の間隔を均等に</translation>
    </message>
    <message>
        <source>Same gaps from top to bottom</source>
        <translation>上下の間隔を均等に</translation>
    </message>
    <message>
        <source>Move in front of the next</source>
        <translation>1つ前面へ</translation>
    </message>
    <message>
        <source>Move behind the next</source>
        <translation>1つ背面へ</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>複製 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>削除 (Del)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgeSamples</name>
    <message>
        <source>Shortest name</source>
        <translation>最も短い名前</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>最も長い名前</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中国語の名前</translation>
    </message>
    <message>
        <source>Chinese and Latin name</source>
        <translation>中国語とラテン文字の名前</translation>
    </message>
    <message>
        <source>Longest company</source>
        <translation>最も長い会社名</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>会社なし</translation>
    </message>
    <message>
        <source>No job title</source>
        <translation>役職なし</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesForm</name>
    <message>
        <source>Everybody with a confirmed ticket on site</source>
        <translation>確定した会場チケットを持つ全員</translation>
    </message>
    <message>
        <source>Whoever was checked in</source>
        <translation>入場した人</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>すべてのチケット種別</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Name as it is written</source>
        <translation>名前（表記どおり）</translation>
    </message>
    <message>
        <source>Ticket type, then surname</source>
        <translation>チケット種別、次に姓</translation>
    </message>
    <message>
        <source>Order: who bought together</source>
        <translation>注文：一緒に買った人</translation>
    </message>
    <message>
        <source>As in the registrations</source>
        <translation>登録の順</translation>
    </message>
    <message>
        <source>What the ticket type has</source>
        <translation>チケット種別の設定どおり</translation>
    </message>
    <message>
        <source>As large as the badge</source>
        <translation>名札と同じ大きさ</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>チケット種別</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Paper of the file</source>
        <translation>ファイルの用紙</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>最初の空きラベル</translation>
    </message>
    <message>
        <source>Leave out whoever has a badge</source>
        <translation>名札がある人を除く</translation>
    </message>
    <message>
        <source>A thin line around each badge</source>
        <translation>各名札を細い線で囲む</translation>
    </message>
    <message>
        <source>Marks to cut at</source>
        <translation>裁断用の目印</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPage</name>
    <message>
        <source>Badges are being made.</source>
        <translation>名札を作成しています。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 of them have a badge already.</source>
        <translation>うち %1 人にはすでに名札があります。</translation>
    </message>
    <message>
        <source>Print %1 badges?</source>
        <translation>名札を %1 枚印刷しますか？</translation>
    </message>
    <message>
        <source>They go to %1 one after the other. Check-ins go on meanwhile.</source>
        <translation>%1に1枚ずつ送ります。その間も入場の受付は続けられます。</translation>
    </message>
    <message>
        <source>Yes, print them</source>
        <translation>はい、印刷します</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>印刷しない</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>%1 badges are in %2. They count as printed only when a desk prints them.</source>
        <translation>名札 %1 枚を%2に保存しました。受付で印刷するまで、印刷済みにはなりません。</translation>
    </message>
    <message>
        <source>Look at these and %1 others before you print: %2.</source>
        <translation>印刷の前に、これらとほか %1 件を確認してください：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Look at these before you print: %1.</source>
        <translation>印刷の前に確認してください：%1。</translation>
    </message>
    <message>
        <source>%1 badges were printed.</source>
        <translation>名札を %1 枚印刷しました。</translation>
    </message>
    <message>
        <source>%1 of %2 badges were printed. Those that did not come out are shown at the desk.</source>
        <translation>名札 %2 枚のうち %1 枚を印刷しました。出なかったものは受付に表示されます。</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2.</source>
        <translation>%2 のうち %1 で中止しました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>%1 badges</source>
        <translation>名札 %1 枚</translation>
    </message>
    <message>
        <source>%1 of them have one already</source>
        <translation>うち %1 人は名札あり</translation>
    </message>
    <message>
        <source>%1 left out: they have one already</source>
        <translation>除外 %1 人：すでに名札あり</translation>
    </message>
    <message>
        <source>%1 left out: their ticket type has none</source>
        <translation>除外 %1 人：チケット種別に名札なし</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>PDF で保存…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPanel</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No, again  F5</source>
        <translation>いいえ、もう一度  F5</translation>
    </message>
    <message>
        <source>Print again  F5</source>
        <translation>もう一度印刷  F5</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>対応は不要</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>もう一度印刷</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>出ました</translation>
    </message>
    <message>
        <source>No badge needs anything</source>
        <translation>対応が必要な名札はありません</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>Other printer  F6</source>
        <translation>別のプリンター  F6</translation>
    </message>
    <message>
        <source>Not needed  F7</source>
        <translation>不要  F7</translation>
    </message>
    <message>
        <source>New roll  Ctrl+R</source>
        <translation>新しいロール  Ctrl+R</translation>
    </message>
    <message>
        <source>Badges that are not finished</source>
        <translation>未完了の名札</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BandForm</name>
    <message>
        <source>Area</source>
        <translation>塗り</translation>
    </message>
    <message>
        <source>Rim at the sides</source>
        <translation>左右の余白</translation>
    </message>
    <message>
        <source>Rim above and below</source>
        <translation>上下の余白</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BannerWords</name>
    <message>
        <source>%1 was not read: %2 waits already. Enter first, then scan it again.</source>
        <translation>%1 は読み取っていません：%2 が待機中です。先に Enter を押し、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Read the note, then Enter. The next ticket (%1) waits.</source>
        <translation>メモを読んでから Enter を押してください。次のチケット（%1）が待っています。</translation>
    </message>
    <message>
        <source>People leave: a scan lets somebody out. F8 ends it.</source>
        <translation>退場モード：スキャンすると退場になります。F8 で終了。</translation>
    </message>
    <message>
        <source>Here a second scan means leaving.</source>
        <translation>ここでは2回目のスキャンが退場になります。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1 h %2 min. It says %3: is that right?</source>
        <translation>このコンピューターの時計が %1 時間 %2 分戻されました。今は %3 です：合っていますか？</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1 h %2 min. It says %3: is that right?</source>
        <translation>このコンピューターの時計が %1 時間 %2 分進められました。今は %3 です：合っていますか？</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CameraForm</name>
    <message>
        <source>No camera</source>
        <translation>カメラなし</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1（未接続）</translation>
    </message>
    <message>
        <source>The picture size that suits best</source>
        <translation>最適な画像サイズ</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Picture size of the camera</source>
        <translation>カメラの画像サイズ</translation>
    </message>
    <message>
        <source>Show its picture as in a mirror</source>
        <translation>鏡のように左右反転して表示</translation>
    </message>
    <message>
        <source>Its light is on</source>
        <translation>ライトを点灯</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Canvas</name>
    <message>
        <source>%1 elements selected</source>
        <translation>%1 個の要素を選択中</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CanvasTools</name>
    <message>
        <source>Take back: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>元に戻す操作なし</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>やり直す操作なし</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>裏面</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ChoicePanel</name>
    <message>
        <source>What to choose from</source>
        <translation>選択肢</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CodeForm</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Text or link</source>
        <translation>テキストまたはリンク</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The ticket code</source>
        <translation>チケットコード</translation>
    </message>
    <message>
        <source>A contact card</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Wi-Fi access</source>
        <translation>Wi-Fi 接続</translation>
    </message>
    <message>
        <source>A text or link</source>
        <translation>テキストまたはリンク</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横位置</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縦位置</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColourField</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>指定色</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>チケット種別の色</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>黒または白</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>色を選ぶ</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColumnMapping</name>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed. Which column is it?</source>
        <translation>必須です。どの列ですか？</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ConditionForm</name>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation>入力がある場合のみ</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>空の場合のみ</translation>
    </message>
    <message>
        <source>Only for these</source>
        <translation>次の場合のみ</translation>
    </message>
    <message>
        <source>Not for these</source>
        <translation>次の場合以外</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>with commas</source>
        <translation>カンマ区切り</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CorrectionPanel</name>
    <message>
        <source>The import has nothing.</source>
        <translation>取り込みデータにはありません。</translation>
    </message>
    <message>
        <source>The import has: %1</source>
        <translation>取り込みデータ：%1</translation>
    </message>
    <message>
        <source>Correct what the badge says</source>
        <translation>名札の内容を訂正</translation>
    </message>
    <message>
        <source>The next import keeps it.</source>
        <translation>次の取り込みでも保持されます。</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>保持する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CredentialsPanel</name>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Choose a name, type the PIN and press Enter; or scan your own badge.</source>
        <translation>名前を選び、PIN を入力して Enter を押すか、自分の名札をスキャンしてください。</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>戻る  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskMenu</name>
    <message>
        <source>Read a picture …</source>
        <translation>画像を読み取る…</translation>
    </message>
    <message>
        <source>Printer and badges</source>
        <translation>プリンターと名札</translation>
    </message>
    <message>
        <source>Badge studio</source>
        <translation>名札スタジオ</translation>
    </message>
    <message>
        <source>Self-service kiosk</source>
        <translation>セルフ受付キオスク</translation>
    </message>
    <message>
        <source>Guest screen</source>
        <translation>来場者用画面</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Sign out / change operator</source>
        <translation>サインアウト／担当者の交代</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>この受付をロック</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>練習用チケット</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskPage</name>
    <message>
        <source>Checking …</source>
        <translation>検査中…</translation>
    </message>
    <message>
        <source>Only by key: Ctrl+Shift+L</source>
        <translation>キーのみ：Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>After %1 min without a touch</source>
        <translation>操作がないまま %1 分後</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>Show a part, to compare: %1 · %2</source>
        <translation>照合用に一部を表示：%1 · %2</translation>
    </message>
    <message>
        <source>Show them whole</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>All is well: %1 journal records were checked.</source>
        <translation>問題ありません：記録 %1 件を検査しました。</translation>
    </message>
    <message>
        <source>%1 journal records were checked, and something is wrong. Make a copy of the event file before you go on.</source>
        <translation>記録 %1 件を検査し、問題が見つかりました。続ける前にイベントファイルのコピーを作ってください。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>この受付</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>受付名</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>自動ロック</translation>
    </message>
    <message>
        <source>Phone and e-mail, at every desk</source>
        <translation>電話とメール（すべての受付）</translation>
    </message>
    <message>
        <source>for example: Main entrance 2</source>
        <translation>例：正面入口 2</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Set up on one page</source>
        <translation>1ページで設定</translation>
    </message>
    <message>
        <source>Forget the PIN of this desk</source>
        <translation>この受付の PIN を削除</translation>
    </message>
    <message>
        <source>Start the self-service kiosk</source>
        <translation>セルフ受付キオスクを開始</translation>
    </message>
    <message>
        <source>Choose another PIN for the kiosk</source>
        <translation>キオスクの PIN を変更</translation>
    </message>
    <message>
        <source>Check the event file</source>
        <translation>イベントファイルを検査</translation>
    </message>
    <message>
        <source>Checking … (records: %1)</source>
        <translation>検査中…（記録：%1）</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorButton</name>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Which doors are served here (F3)</source>
        <translation>ここで受け持つ入口 (F3)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorForm</name>
    <message>
        <source>%1 is skipped: the clocks are put forward then. %2 is taken.</source>
        <translation>%1 は存在しません（時計を進めるため）。%2 を使います。</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The first time is taken.</source>
        <translation>%1 は2回あります（時計を戻すため）。1回目を使います。</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The second time is taken.</source>
        <translation>%1 は2回あります（時計を戻すため）。2回目を使います。</translation>
    </message>
    <message>
        <source>Give the door a name, for example “Main hall”.</source>
        <translation>入口に名前を付けてください。例：「メインホール」。</translation>
    </message>
    <message>
        <source>Another door has this name. Choose a different one.</source>
        <translation>同じ名前の入口があります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The door closes before it opens. Correct one of the two times.</source>
        <translation>入口が開く前に閉じます。どちらかの時刻を直してください。</translation>
    </message>
    <message>
        <source>Nobody is welcome at this door. Tick at least one ticket type.</source>
        <translation>この入口を通れる人がいません。チケット種別を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>The rule of this door is not finished. Complete it, or remove what is not.</source>
        <translation>この入口のルールが未完成です。完成させるか、未完成の部分を削除してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>開く時刻</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>閉じる時刻</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>通れる人</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>人数制限</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>入場回数</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>事前の質問</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Everyone on site</source>
        <translation>会場参加者全員</translation>
    </message>
    <message>
        <source>Welcomed ticket types</source>
        <translation>通れるチケット種別</translation>
    </message>
    <message>
        <source>Only so many people at once</source>
        <translation>同時に入れる人数を制限</translation>
    </message>
    <message>
        <source>People at most</source>
        <translation>最大人数</translation>
    </message>
    <message>
        <source>Once: nobody comes in again</source>
        <translation>1回：再入場なし</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>1日1回</translation>
    </message>
    <message>
        <source>Again after each exit</source>
        <translation>退場後は再入場可</translation>
    </message>
    <message>
        <source>As often as they like</source>
        <translation>何回でも</translation>
    </message>
    <message>
        <source>Scanned again means leaving</source>
        <translation>再スキャンで退場</translation>
    </message>
    <message>
        <source>Without the hub</source>
        <translation>ハブなしのとき</translation>
    </message>
    <message>
        <source>Let people in as usual</source>
        <translation>いつも通り通す</translation>
    </message>
    <message>
        <source>Ask the person at the desk</source>
        <translation>受付の人が決める</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>誰も通さない</translation>
    </message>
    <message>
        <source>Seats of each desk without the hub</source>
        <translation>ハブなしの各受付の席数</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPage</name>
    <message>
        <source>People came to this door already, so it stays. Let it close earlier instead.</source>
        <translation>この入口にはすでに人が来たため、削除できません。代わりに閉じる時刻を早めてください。</translation>
    </message>
    <message>
        <source>The door %1 is removed.</source>
        <translation>入口%1を削除しました。</translation>
    </message>
    <message>
        <source>The door %1 is changed.</source>
        <translation>入口%1を変更しました。</translation>
    </message>
    <message>
        <source>Go back without saving?</source>
        <translation>保存せずに戻りますか？</translation>
    </message>
    <message>
        <source>What you changed of this door would be lost.</source>
        <translation>この入口の変更が失われます。</translation>
    </message>
    <message>
        <source>Yes, do not save</source>
        <translation>はい、保存しない</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>The door is not saved.</source>
        <translation>入口は保存されていません。</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>時刻は %1 のものです。</translation>
    </message>
    <message>
        <source>Add a door</source>
        <translation>入口を追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The same again for another time</source>
        <translation>別の時間用に同じものを作成</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPanel</name>
    <message>
        <source>Which door is served here?</source>
        <translation>ここで受け持つ入口は？</translation>
    </message>
    <message>
        <source>Touch a door, or its box for several; the keys are ↑ ↓, space and Enter.</source>
        <translation>入口をタッチしてください。複数選ぶ場合はチェックボックスをタッチします。キーは ↑ ↓、スペース、Enter です。</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>入口</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Draft</name>
    <message>
        <source>Name the copy</source>
        <translation>コピーの名前</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementList</name>
    <message>
        <source>Elements, the front one first</source>
        <translation>要素（手前が先頭）</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementNames</name>
    <message>
        <source>Accent</source>
        <translation>アクセント</translation>
    </message>
    <message>
        <source>Company and event</source>
        <translation>会社とイベント</translation>
    </message>
    <message>
        <source>Company and title</source>
        <translation>会社と肩書き</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>下部</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>上部</translation>
    </message>
    <message>
        <source>Logo place</source>
        <translation>ロゴの位置</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>角丸ラベル</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>罫線</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側部</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>チケットコード</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldNames</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>チケット種別</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>チケットコード</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Number in the batch</source>
        <translation>まとめ印刷での番号</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldText</name>
    <message>
        <source>Insert a field of the person</source>
        <translation>個人の項目を挿入</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FindBar</name>
    <message>
        <source>Name, company, phone or code  (F2)</source>
        <translation>名前・会社・電話・コード  (F2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Walk-in  F12</source>
        <translation>当日参加  F12</translation>
    </message>
    <message>
        <source>Register somebody who has no registration</source>
        <translation>登録のない人を登録</translation>
    </message>
    <message>
        <source>Leaving  F8</source>
        <translation>退場  F8</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>退場モード</translation>
    </message>
    <message>
        <source>Picture  F4</source>
        <translation>画像  F4</translation>
    </message>
    <message>
        <source>Read a ticket from a picture</source>
        <translation>画像からチケットを読み取る</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::GreetingPage</name>
    <message>
        <source>Welcome!</source>
        <translation>ようこそ！</translation>
    </message>
    <message>
        <source>This is what your badge will say.</source>
        <translation>名札にはこのように表示されます。</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>名札を印刷</translation>
    </message>
    <message>
        <source>Change name or company</source>
        <translation>名前か会社を変更</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>ヘルプ  F1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章の内容</translation>
    </message>
    <message>
        <source>The guide does not have this word.</source>
        <translation>この語はガイドにありません。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HistoryPage</name>
    <message>
        <source>All desks</source>
        <translation>すべての受付</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>誰も見つかりません。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Nothing was refused yet.</source>
        <translation>まだ拒否はありません。</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>拒否されたスキャン（理由別）</translation>
    </message>
    <message>
        <source>%1 ×  %2</source>
        <translation>%1 ×  %2</translation>
    </message>
    <message>
        <source>%1 The last time: %2, %3.</source>
        <translation>%1 最後：%2、%3。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Find a person …</source>
        <translation>人を探す…</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>人を探す</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>見つかった人</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>できごと（新しい順）</translation>
    </message>
    <message>
        <source>What was refused again and again</source>
        <translation>何度も拒否されたもの</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubAttempts</name>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>The program was stopped while these people stood at the door. Finish, if they went in; abandon, if they did not.</source>
        <translation>この方々が入口にいる間にプログラムが止まりました。入場していれば完了、していなければ破棄してください。</translation>
    </message>
    <message>
        <source>Abandon: they are not in</source>
        <translation>破棄：入場していない</translation>
    </message>
    <message>
        <source>Finish: they are in</source>
        <translation>完了：入場した</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubConflicts</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>let-in-twice</source>
        <translation>二重入場</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Let in twice: %1 to see to</source>
        <translation>二重入場：要対応 %1</translation>
    </message>
    <message>
        <source>Let in twice: all seen to</source>
        <translation>二重入場：すべて対応済み</translation>
    </message>
    <message>
        <source>Two desks that could not ask each other let the same ticket in. Look for both people; then say that it is seen to.</source>
        <translation>互いに確認できなかった2つの受付が、同じチケットを通しました。両方の方を探し、済んだら対応済みにしてください。</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>二重入場</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>一覧を保存 …</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>対応済み</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubDesks</name>
    <message>
        <source>Revoke %1? The hub takes nothing from it any more, and it cannot come back: that computer would have to join again.</source>
        <translation>%1 を失効させますか？ ハブはそこから何も受け取らなくなり、元には戻せません：そのコンピューターは改めて参加が必要です。</translation>
    </message>
    <message>
        <source>Yes, revoke</source>
        <translation>はい、失効させる</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>いいえ、残す</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Revoke the chosen desk …</source>
        <translation>選んだ受付を失効させる …</translation>
    </message>
    <message>
        <source>For a computer that was lost or stolen</source>
        <translation>紛失・盗難にあったコンピューターのため</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubInvitation</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Another desk joins</source>
        <translation>別の受付の参加</translation>
    </message>
    <message>
        <source>Install Lanyard on the other computer, then show it the join code.</source>
        <translation>別のコンピューターに Lanyard をインストールし、参加コードを見せてください。</translation>
    </message>
    <message>
        <source>On the other computer: “Join a hub”, then scan this picture or paste the text. Whoever has it can read the whole event: show it to your own desks only.</source>
        <translation>別のコンピューターで「ハブに参加」を選び、この画像をスキャンするか、テキストを貼り付けます。コードを持つ人はイベント全体を読めます：自分たちの受付にだけ見せてください。</translation>
    </message>
    <message>
        <source>Join code as a picture</source>
        <translation>参加コードの画像</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>参加コード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Let another desk join</source>
        <translation>別の受付を参加させる</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubPage</name>
    <message>
        <source>This event is being shared.</source>
        <translation>このイベントを共有しています。</translation>
    </message>
    <message>
        <source>Take this desk off the hub? Its check-ins stay here, and the other desks learn no more of them.</source>
        <translation>この受付をハブから外しますか？ 入場記録はここに残り、ほかの受付には伝わらなくなります。</translation>
    </message>
    <message>
        <source>Yes, take it off</source>
        <translation>はい、外す</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>いいえ、続ける</translation>
    </message>
    <message>
        <source>Save the exchange file</source>
        <translation>交換ファイルを保存</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>exchange</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange)</source>
        <translation>交換ファイル (*.lanyard-exchange)</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>交換ファイルを開く</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>交換ファイル (*.lanyard-exchange);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>ネットワークなしで</translation>
    </message>
    <message>
        <source>Write what this desk knows to a file on a USB stick, and take it in at another desk; then the other way round. It may be done as often as you like.</source>
        <translation>この受付の記録をUSBメモリーのファイルに書き出し、別の受付で取り込みます。次はその逆です。何度でもできます。</translation>
    </message>
    <message>
        <source>Take in from a file …</source>
        <translation>ファイルから取り込む …</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>ファイルに書き出す …</translation>
    </message>
    <message>
        <source>Take this desk off the hub …</source>
        <translation>この受付をハブから外す …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubSharing</name>
    <message>
        <source>Type the address of the database first.</source>
        <translation>先にデータベースのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>複数の受付</translation>
    </message>
    <message>
        <source>This event is on this computer only. Other desks can share it through a PostgreSQL database that all of them reach, the hub. Every desk goes on working without it, too.</source>
        <translation>このイベントはこのコンピューターにだけあります。すべての受付から届く PostgreSQL データベース（ハブ）を通じて、ほかの受付と共有できます。ハブがなくても各受付は動き続けます。</translation>
    </message>
    <message>
        <source>postgresql://name:password@host/database</source>
        <translation>postgresql://名前:パスワード@ホスト/データベース</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>データベースのアドレス</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Share this event</source>
        <translation>このイベントを共有</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubView</name>
    <message>
        <source>Desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終通信</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>People a minute</source>
        <translation>1分あたりの人数</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::IdlePanel</name>
    <message>
        <source>One moment …</source>
        <translation>少しお待ちください…</translation>
    </message>
    <message>
        <source>Scan whoever leaves</source>
        <translation>退場する人をスキャン</translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation>チケットをスキャン</translation>
    </message>
    <message>
        <source>Hold the ticket under the scanner</source>
        <translation>チケットをスキャナーの下にかざす</translation>
    </message>
    <message>
        <source>or show it to the camera</source>
        <translation>またはカメラに見せる</translation>
    </message>
    <message>
        <source>or drop a picture of it here</source>
        <translation>または画像をここにドロップ</translation>
    </message>
    <message>
        <source>or type a name, company or phone number</source>
        <translation>または名前・会社・電話番号を入力</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportColumnsStep</name>
    <message>
        <source>Kept as further fields: %1</source>
        <translation>その他の項目として保持：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Which column is what? Fields with * are needed.</source>
        <translation>どの列が何ですか？* の項目は必須です。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportEncodings</name>
    <message>
        <source>Which line shows the names as they should be? Choose it.</source>
        <translation>名前が正しく見える行はどれですか？選んでください。</translation>
    </message>
    <message>
        <source>The letters are read as %1.</source>
        <translation>文字は %1 として読み込みます。</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>正しくない？</translation>
    </message>
    <message>
        <source>Names of this file in each encoding</source>
        <translation>文字コード別の、このファイルの名前</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportFileStep</name>
    <message>
        <source>Choose the export of your ticket site</source>
        <translation>チケットサイトの書き出しファイルを選択</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>書き出しファイル (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>まだ登録がありません。</translation>
    </message>
    <message>
        <source>Registered now: %1 on site, %2 online only.</source>
        <translation>現在の登録：会場参加 %1、オンラインのみ %2。</translation>
    </message>
    <message>
        <source>%1 Cancelled: %2.</source>
        <translation>%1 キャンセル済み：%2。</translation>
    </message>
    <message>
        <source>Drop the export file of your ticket site here, or choose it. Lanyard looks into it first and stores nothing until you say so.</source>
        <translation>チケットサイトの書き出しファイルをここにドロップするか、選んでください。Lanyard はまず中身を確認し、指示があるまで何も保存しません。</translation>
    </message>
    <message>
        <source>CSV, Excel or OpenDocument file</source>
        <translation>CSV、Excel、OpenDocument ファイル</translation>
    </message>
    <message>
        <source>Export file</source>
        <translation>書き出しファイル</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>中身を確認</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportLookStep</name>
    <message>
        <source>%1 is a file of the kind %2.</source>
        <translation>%1 は %2 形式のファイルです。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>取込元</translation>
    </message>
    <message>
        <source>Not recognised: choose</source>
        <translation>認識できません：選択</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>ファイルの最初の数行</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportQuestionsStep</name>
    <message>
        <source>%1 further words stand there, and their rows are left out. Go back: is the status in another column?</source>
        <translation>ほかに %1 個の語があり、その行は除外されます。戻って確認してください：ステータスは別の列ですか？</translation>
    </message>
    <message>
        <source>(no status)</source>
        <translation>（ステータスなし）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, in 1 row</source>
        <translation>%1、1 行</translation>
    </message>
    <message>
        <source>%1, in %2 rows</source>
        <translation>%1、%2 行</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there is 1 person more than rows.</source>
        <translation>複数人を表す行があります：人数は行数より 1 人多くなります。</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there are %1 people more than rows.</source>
        <translation>複数人を表す行があります：人数は行数より %1 人多くなります。</translation>
    </message>
    <message>
        <source>Lanyard does not know these words in the status column. What do they mean? Nobody is let in on a guess.</source>
        <translation>ステータス列に Lanyard の知らない語があります。意味を選んでください。推測では誰も通しません。</translation>
    </message>
    <message>
        <source>Please choose …</source>
        <translation>選んでください…</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>これらの行を除外</translation>
    </message>
    <message>
        <source>Register each person</source>
        <translation>1人ずつ登録</translation>
    </message>
    <message>
        <source>One registration a row</source>
        <translation>1行を1件として登録</translation>
    </message>
    <message>
        <source>Several people on one row</source>
        <translation>1行に複数人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportRemovalQuestion</name>
    <message>
        <source>Really cancel %1 registrations?</source>
        <translation>本当に登録 %1 件をキャンセルしますか？</translation>
    </message>
    <message>
        <source>These people are not in the file, and will not be let in any more. That is many: is this the whole export?</source>
        <translation>これらの人はファイルになく、今後入場できなくなります。数が多いです：書き出し全体ですか？</translation>
    </message>
    <message>
        <source>Yes, cancel these %1 registrations</source>
        <translation>はい、登録 %1 件をキャンセル</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
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
        <translation>除外</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ファイルになし</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Cancel those that are missing from this file</source>
        <translation>このファイルにない登録をキャンセル</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportStepLine</name>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>これで正しいですか？</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>取り込み結果の予測</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1／%2：%3</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::InventedBadge</name>
    <message>
        <source>Sample Company</source>
        <translation>サンプル株式会社</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>エンジニア</translation>
    </message>
    <message>
        <source>Sample Conference</source>
        <translation>サンプルカンファレンス</translation>
    </message>
    <message>
        <source>Main hall</source>
        <translation>メインホール</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::JoinForm</name>
    <message>
        <source>The join code comes first: paste it, or scan it.</source>
        <translation>先に参加コードを貼り付けるか、スキャンしてください。</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>ハブに参加</translation>
    </message>
    <message>
        <source>On a desk that has the event: Office → Hub → “Let another desk join”. Scan the picture that comes up, or paste the text below it. Everything about the event then comes to this computer.</source>
        <translation>イベントのある受付で：事務局 → ハブ →「別の受付を参加させる」。表示される画像をスキャンするか、その下のテキストを貼り付けてください。イベントのすべてがこのコンピューターに届きます。</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>参加コード</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>カメラを止める</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>カメラでスキャン</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>交換ファイルを開く</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>交換ファイル (*.lanyard-exchange);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>From an exchange file …</source>
        <translation>交換ファイルから …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Keypad</name>
    <message>
        <source>Capital letters</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>アクセント付きの文字</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>最後の文字を削除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskPanel</name>
    <message>
        <source>Your number for the desk</source>
        <translation>受付で伝える番号</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskView</name>
    <message>
        <source>Please go to the desk. Somebody there will help you.</source>
        <translation>受付へお越しください。スタッフがご案内します。</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>ようこそ！</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>どうぞお入りください。</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>さようなら！</translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation>このチケットは使用済みです</translation>
    </message>
    <message>
        <source>This is no ticket for this event</source>
        <translation>このイベントのチケットではありません</translation>
    </message>
    <message>
        <source>This ticket was replaced by a newer one</source>
        <translation>このチケットは新しいものに替わりました</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>このチケットは別の入口用です</translation>
    </message>
    <message>
        <source>Check-in is over</source>
        <translation>入場受付は終了しました</translation>
    </message>
    <message>
        <source>Check-in has not begun yet</source>
        <translation>入場受付はまだ始まっていません</translation>
    </message>
    <message>
        <source>This ticket is not valid today</source>
        <translation>このチケットは本日使えません</translation>
    </message>
    <message>
        <source>One question is left to answer</source>
        <translation>質問が1つ残っています</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>満員です</translation>
    </message>
    <message>
        <source>We cannot let you in with this ticket</source>
        <translation>このチケットでは入場できません</translation>
    </message>
    <message>
        <source>Please show the code of your ticket, not another code.</source>
        <translation>別のコードではなく、チケットのコードをお見せください。</translation>
    </message>
    <message>
        <source>This is your order. Please show the code of your own ticket.</source>
        <translation>これは注文です。ご自身のチケットのコードをお見せください。</translation>
    </message>
    <message>
        <source>Please hold your ticket steady and try once more.</source>
        <translation>チケットを動かさずに、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your badge is being printed.</source>
        <translation>名札を印刷しています。</translation>
    </message>
    <message>
        <source>Take your badge, please</source>
        <translation>名札をお取りください</translation>
    </message>
    <message>
        <source>Your badge is not lost</source>
        <translation>名札はなくなっていません</translation>
    </message>
    <message>
        <source>You are checked in, but the printer needs help. Please get your badge at the desk.</source>
        <translation>入場は済みましたが、プリンターの確認が必要です。名札は受付でお受け取りください。</translation>
    </message>
    <message>
        <source>We could not be sure who you are</source>
        <translation>ご本人を確認できませんでした</translation>
    </message>
    <message>
        <source>Names cannot be typed here for some minutes</source>
        <translation>数分間、ここでは名前を入力できません</translation>
    </message>
    <message>
        <source>Please show your ticket, or go to the desk.</source>
        <translation>チケットをお見せいただくか、受付へお越しください。</translation>
    </message>
    <message>
        <source>One ticket at a time, please</source>
        <translation>チケットは1枚ずつお願いします</translation>
    </message>
    <message>
        <source>Show each ticket on its own.</source>
        <translation>1枚ずつお見せください。</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>no event is open</source>
        <translation>イベントが開かれていません</translation>
    </message>
    <message>
        <source>the event file cannot be written</source>
        <translation>イベントファイルに書き込めません</translation>
    </message>
    <message>
        <source>the printer needs help</source>
        <translation>プリンターの確認が必要です</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>受付へお越しください</translation>
    </message>
    <message>
        <source>This kiosk takes a break. If you like, tell the desk: %1, %2.</source>
        <translation>この端末は休止中です。よろしければ受付にお伝えください：%1、%2。</translation>
    </message>
    <message>
        <source>We cannot check your ticket here now</source>
        <translation>今ここではチケットを確認できません</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskWindow</name>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>We are not sure yet. Please look at both once more.</source>
        <translation>まだ確認できません。両方をもう一度お確かめください。</translation>
    </message>
    <message>
        <source>Your badge prints by itself in %1 s.</source>
        <translation>%1 秒後に名札を自動で印刷します。</translation>
    </message>
    <message>
        <source>Back to the start in %1 s.</source>
        <translation>%1 秒後に最初に戻ります。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>入場受付</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>お名前をお聞かせください</translation>
    </message>
    <message>
        <source>Your name, as you registered</source>
        <translation>登録したお名前</translation>
    </message>
    <message>
        <source>Your company, e-mail, or the last four digits of your phone</source>
        <translation>会社、メール、または電話番号の下4桁</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Find my registration</source>
        <translation>登録を探す</translation>
    </message>
    <message>
        <source>What shall your badge say?</source>
        <translation>名札に何と表示しますか？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>名札を印刷</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LeavePage</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>スタッフ用：キオスクを終了</translation>
    </message>
    <message>
        <source>Type the PIN of the kiosk, or scan the badge of a desk lead.</source>
        <translation>キオスクの PIN を入力するか、責任者の名札をスキャンしてください。</translation>
    </message>
    <message>
        <source>For staff: choose a PIN</source>
        <translation>スタッフ用：PIN を決める</translation>
    </message>
    <message>
        <source>Without it nobody leaves the kiosk. At least four digits.</source>
        <translation>PIN がないとキオスクを終了できません。4桁以上です。</translation>
    </message>
    <message>
        <source>For staff: the same PIN again</source>
        <translation>スタッフ用：同じ PIN をもう一度</translation>
    </message>
    <message>
        <source>So that it is certain what you typed.</source>
        <translation>入力を確かめるためです。</translation>
    </message>
    <message>
        <source>That is not it. Please try again.</source>
        <translation>違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait five minutes.</source>
        <translation>PIN を何度も間違えました。5分お待ちください。</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>2つの PIN が違います。もう一度決めてください。</translation>
    </message>
    <message>
        <source>Four digits or more, please.</source>
        <translation>4桁以上で入力してください。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>最初に戻る</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LinesForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縦位置</translation>
    </message>
    <message>
        <source>Line of text</source>
        <translation>テキスト行</translation>
    </message>
    <message>
        <source>Share of the room</source>
        <translation>占める割合</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>この行を削除</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>この行を上へ</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ListsPage</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
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
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 を保存しました（1 行）。</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 を保存しました（%2 行）。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行数：%1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>行数：%2 のうち %1</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>一覧の種類</translation>
    </message>
    <message>
        <source>Only rows with …</source>
        <translation>次を含む行のみ…</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation>これらの語を含む行のみ</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>一覧の内容</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>この人を開く</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LoadBar</name>
    <message>
        <source>%1 of %2 records</source>
        <translation>%2 件中 %1 件の記録</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>お待ちください …</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LockWindow</name>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>PIN は4桁以上です。</translation>
    </message>
    <message>
        <source>These two were not the same. Choose a PIN again.</source>
        <translation>2つが一致しません。もう一度 PIN を決めてください。</translation>
    </message>
    <message>
        <source>This is not the PIN of this desk.</source>
        <translation>この受付の PIN ではありません。</translation>
    </message>
    <message>
        <source>Wrong too often. Try again in %1 s.</source>
        <translation>間違いが多すぎます。%1 秒後にもう一度どうぞ。</translation>
    </message>
    <message>
        <source>This desk is locked: the scan did nothing. Unlock it first.</source>
        <translation>この受付はロック中です：スキャンは無効でした。先に解除してください。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <translation>%1 – ロック中</translation>
    </message>
    <message>
        <source>Whoever unlocks this desk is signed in. Scans do nothing until then.</source>
        <translation>この受付のロックを解除した人がサインインします。それまでスキャンは無効です。</translation>
    </message>
    <message>
        <source>Choose a PIN for this desk</source>
        <translation>この受付の PIN を決める</translation>
    </message>
    <message>
        <source>With it the desk is locked now and unlocked again. Do not forget it.</source>
        <translation>今この PIN で受付をロックし、後で同じ PIN で解除します。忘れないでください。</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>同じ PIN をもう一度</translation>
    </message>
    <message>
        <source>Then the desk is locked.</source>
        <translation>入力すると受付がロックされます。</translation>
    </message>
    <message>
        <source>Type the PIN of this desk. Scans do nothing until then.</source>
        <translation>この受付の PIN を入力してください。それまでスキャンは無効です。</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>戻る  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LogPage</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What happened to the program, its devices and its files. It holds no names, no ticket codes and no contacts: you may pass it on.</source>
        <translation>プログラム、機器、ファイルに起きたことの記録です。名前、チケットコード、連絡先は含まれないので、人に渡してもかまいません。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only troubles</source>
        <translation>問題のみ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>テキストで保存…</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation>該当するできごとはありません。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NewElement</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>複数行テキスト</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>本人の写真</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Band with text</source>
        <translation>テキスト付きの帯</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NewEventForm</name>
    <message>
        <source>Where the event file goes</source>
        <translation>イベントファイルの保存先</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard)</source>
        <translation>Lanyard イベント (*.lanyard)</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>イベントに名前を付けてください。</translation>
    </message>
    <message>
        <source>The last day comes before the first. Correct one of the two.</source>
        <translation>最終日が初日より前です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>The event would last longer than a year. Correct one of the two days.</source>
        <translation>イベントが1年を超えます。どちらかの日を直してください。</translation>
    </message>
    <message>
        <source>Say where the event file should go.</source>
        <translation>イベントファイルの保存先を選んでください。</translation>
    </message>
    <message>
        <source>The folder of the event file cannot be made. Choose another place.</source>
        <translation>イベントファイルのフォルダーを作成できません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新しいイベント</translation>
    </message>
    <message>
        <source>For the people in %1, which comes next.</source>
        <translation>次に取り込む%1の人たち用です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>イベントを作成</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NumbersPage</name>
    <message>
        <source>Whole event</source>
        <translation>イベント全体</translation>
    </message>
    <message>
        <source>All doors</source>
        <translation>すべての入口</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>入場者</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>現在場内</translation>
    </message>
    <message>
        <source>most at once</source>
        <translation>同時最大</translation>
    </message>
    <message>
        <source>most at once, at %1</source>
        <translation>同時最大（%1）</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>会場参加の登録</translation>
    </message>
    <message>
        <source>confirmed, not here yet</source>
        <translation>確定済み・未到着</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>当日参加</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>拒否されたスキャン</translation>
    </message>
    <message>
        <source>Nobody has been admitted yet.</source>
        <translation>まだ誰も入場していません。</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>来場の推移</translation>
    </message>
    <message>
        <source>How full it is now</source>
        <translation>現在の混み具合</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>入口別</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>チケット種別ごと</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1、毎分 %2</translation>
    </message>
    <message>
        <source>By desk, and how fast while people came</source>
        <translation>受付別の人数と、来場中の速さ</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>拒否されたスキャン</translation>
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
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>Writing … (rows: %1)</source>
        <translation>書き出し中…（行数：%1）</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 を保存しました（1 行）。</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 を保存しました（%2 行）。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>in 10 minutes (left)</source>
        <translation>10分ごと（左）</translation>
    </message>
    <message>
        <source>by then (right)</source>
        <translation>累計（右）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>報告書…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Who came …</source>
        <translation>来た人…</translation>
    </message>
    <message>
        <source>Who did not come …</source>
        <translation>来なかった人…</translation>
    </message>
    <message>
        <source>Who is not in yet, to tick on paper …</source>
        <translation>まだ入場していない人（紙のチェック用）…</translation>
    </message>
    <message>
        <source>Doors …</source>
        <translation>入口…</translation>
    </message>
    <message>
        <source>Journal …</source>
        <translation>記録…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeSections</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeWindow</name>
    <message>
        <source>Close the office?</source>
        <translation>事務局を閉じますか？</translation>
    </message>
    <message>
        <source>It stays as it is until the office is opened again.</source>
        <translation>事務局を再び開くまで、このままです。</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>はい、閉じる</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>ここで続ける</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <translation>%1 – 事務局</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorForm</name>
    <message>
        <source>Give the operator a name.</source>
        <translation>担当者の名前を入力してください。</translation>
    </message>
    <message>
        <source>Give the operator a PIN.</source>
        <translation>担当者の PIN を入力してください。</translation>
    </message>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>PIN は4文字以上です。</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type them again.</source>
        <translation>2つの PIN が一致しません。入力し直してください。</translation>
    </message>
    <message>
        <source>Nobody has this badge. Scan it again, or leave it out.</source>
        <translation>この名札の人はいません。もう一度スキャンするか、空けておいてください。</translation>
    </message>
    <message>
        <source>Signs in by PIN only.</source>
        <translation>PIN のみでサインインします。</translation>
    </message>
    <message>
        <source>Nobody has this badge.</source>
        <translation>この名札の人はいません。</translation>
    </message>
    <message>
        <source>The badge of %1 signs in, too.</source>
        <translation>%1 さんの名札でもサインインできます。</translation>
    </message>
    <message>
        <source>A badge signs in, too. Another one takes its place.</source>
        <translation>名札でもサインインできます。別の名札をスキャンすると置き換わります。</translation>
    </message>
    <message>
        <source>Scan a badge if it is to sign in, too.</source>
        <translation>名札でもサインインするなら、名札をスキャンしてください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しい PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>名札のコード</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>4 characters or more</source>
        <translation>4文字以上</translation>
    </message>
    <message>
        <source>No badge any more</source>
        <translation>名札を使わない</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorsPage</name>
    <message>
        <source>What you typed about an operator is not saved.</source>
        <translation>担当者の入力内容が保存されていません。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 さんを削除しますか？</translation>
    </message>
    <message>
        <source>What they did stays in the journal under their name.</source>
        <translation>行った操作は、その名前で記録に残ります。</translation>
    </message>
    <message>
        <source>This cannot be undone: to come back they need a new PIN.</source>
        <translation>元に戻せません：再び担当者になるには新しい PIN が必要です。</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>はい、削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN or badge.</source>
        <translation>%1。PIN または名札でサインイン。</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN.</source>
        <translation>%1。PIN でサインイン。</translation>
    </message>
    <message>
        <source>Nobody is listed: whoever sits at a desk may do everything. Once there is an organiser, everybody signs in with a PIN or a badge.</source>
        <translation>担当者がいません：受付にいる人は誰でもすべて操作できます。主催者が登録されると、全員が PIN か名札でサインインします。</translation>
    </message>
    <message>
        <source>Everybody may scan. A lead may also override, take back late and mark as paid; an organiser may do everything.</source>
        <translation>スキャンは全員ができます。責任者はさらに、特別に通す、後からの取り消し、支払い済みへの変更ができます。主催者はすべてできます。</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>受付の担当者</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OutcomeWords</name>
    <message>
        <source>Taken back</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>The check-in of %1 at %2 counts no longer.</source>
        <translation>%1 さんの%2での入場を取り消しました。</translation>
    </message>
    <message>
        <source>Scan the next ticket</source>
        <translation>次のチケットをスキャンしてください</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>取り消すものはありません</translation>
    </message>
    <message>
        <source>They are not checked in.</source>
        <translation>この人は入場していません。</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正しました</translation>
    </message>
    <message>
        <source>Print the badge (F5), or scan the next ticket</source>
        <translation>名札を印刷する (F5) か、次のチケットをスキャンしてください</translation>
    </message>
    <message>
        <source>Has another ticket now</source>
        <translation>チケットを変更しました</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>メモを保存しました</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>新しい名札</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>古いチケットと名札では、もう入場できません。</translation>
    </message>
    <message>
        <source>Give them the new badge from the printer</source>
        <translation>プリンターの新しい名札を渡してください</translation>
    </message>
    <message>
        <source>No printer here: have it printed at another desk</source>
        <translation>ここにプリンターがありません：別の受付で印刷してください</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>名札をもう1枚</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Give them the badge from the printer</source>
        <translation>プリンターの名札を渡してください</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>入場禁止にしました</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>どの入口も通れません。</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>入場禁止を解除しました</translation>
    </message>
    <message>
        <source>They are not checked in by that.</source>
        <translation>これで入場になるわけではありません。</translation>
    </message>
    <message>
        <source>Scan their ticket</source>
        <translation>この人のチケットをスキャンしてください</translation>
    </message>
    <message>
        <source>%1 checked in</source>
        <translation>%1 人入場</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>お通しください</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <translation>入場不可：%1</translation>
    </message>
    <message>
        <source>Let in the others; scan these one by one</source>
        <translation>他の人をお通しし、この人たちは1人ずつスキャンしてください</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewPage</name>
    <message>
        <source>came in today</source>
        <translation>本日の入場</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>現在場内</translation>
    </message>
    <message>
        <source>come in a minute now</source>
        <translation>現在の毎分入場数</translation>
    </message>
    <message>
        <source>refused in the last hour</source>
        <translation>直近1時間の拒否</translation>
    </message>
    <message>
        <source>Nothing needs anybody.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>To look after: %1</source>
        <translation>要対応：%1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（閉鎖中）</translation>
    </message>
    <message>
        <source>%1 of %2, %3 inside</source>
        <translation>%2 のうち %1、場内 %3</translation>
    </message>
    <message>
        <source>Doors: who came of who is expected</source>
        <translation>入口：来場者数と予定数</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1, the last at %2</source>
        <translation>%1、最後は %2</translation>
    </message>
    <message>
        <source>Desks today</source>
        <translation>本日の受付</translation>
    </message>
    <message>
        <source>%1 Badges waiting: %2.</source>
        <translation>%1 待機中の名札：%2。</translation>
    </message>
    <message>
        <source>Looking at the printers …</source>
        <translation>プリンターを確認中…</translation>
    </message>
    <message>
        <source>No printer is known here.</source>
        <translation>ここで使えるプリンターはありません。</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Refused in the last hour, by reason</source>
        <translation>直近1時間の拒否（理由別）</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Every badge</source>
        <translation>すべての名札</translation>
    </message>
    <message>
        <source>Every refused scan</source>
        <translation>拒否されたすべてのスキャン</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewProblems</name>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>%1 さんの名札は印刷されていません。</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out.</source>
        <translation>%1 さんの名札が出たかどうか分かりません。</translation>
    </message>
    <message>
        <source>Print it again when the printer is well.</source>
        <translation>プリンターが直ったら、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>Ask at the desk, and print it again if it did not.</source>
        <translation>受付に確認し、出ていなければもう一度印刷してください。</translation>
    </message>
    <message>
        <source>A guest wrote this at a kiosk, %1. Read it once.</source>
        <translation>来場者がキオスクで入力しました（%1）。一度確認してください。</translation>
    </message>
    <message>
        <source>A kiosk sent this guest to a desk, %1.</source>
        <translation>キオスクがこの来場者を受付へ案内しました（%1）。</translation>
    </message>
    <message>
        <source>No registrations were imported yet.</source>
        <translation>まだ登録が取り込まれていません。</translation>
    </message>
    <message>
        <source>Import the list of who may come.</source>
        <translation>入場できる人の名簿を取り込んでください。</translation>
    </message>
    <message>
        <source>The registrations are from %1 hours ago.</source>
        <translation>登録は %1 時間前のものです。</translation>
    </message>
    <message>
        <source>If tickets are still sold, import the latest list.</source>
        <translation>チケットがまだ販売中なら、最新の名簿を取り込んでください。</translation>
    </message>
    <message>
        <source>Say which, under “Hub”.</source>
        <translation>「ハブ」で選んでください。</translation>
    </message>
    <message>
        <source>Desks that share the event</source>
        <translation>イベントを共有する受付</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PageForm</name>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>裏面</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A page of its own</source>
        <translation>別ページ</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>二つ折り</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>What the printer leaves blank at this side</source>
        <translation>この側でプリンターが空ける余白</translation>
    </message>
    <message>
        <source>Black and white only</source>
        <translation>白黒のみ</translation>
    </message>
    <message>
        <source>Over the edge</source>
        <translation>塗り足し</translation>
    </message>
    <message>
        <source>How far colour goes beyond the edge, so that no white line is left where it is cut</source>
        <translation>裁断後に白い線が残らないよう、色を端の外へはみ出させる幅</translation>
    </message>
    <message>
        <source>Blank left</source>
        <translation>左の余白</translation>
    </message>
    <message>
        <source>Blank above</source>
        <translation>上の余白</translation>
    </message>
    <message>
        <source>Blank right</source>
        <translation>右の余白</translation>
    </message>
    <message>
        <source>Blank below</source>
        <translation>下の余白</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PaperPage</name>
    <message>
        <source>The code %1 is not entered.</source>
        <translation>コード %1 は入力されていません。</translation>
    </message>
    <message>
        <source>%1 is mistyped: its letters do not fit together. Compare it with the list.</source>
        <translation>%1 は入力の誤りです：文字の組み合わせが合いません。名簿と見比べてください。</translation>
    </message>
    <message>
        <source>Nobody has the code %1. Compare it with the list.</source>
        <translation>コード %1 の人はいません。名簿と見比べてください。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>not stored: in already since %1, at %2</source>
        <translation>保存なし：%1 から場内（受付：%2）</translation>
    </message>
    <message>
        <source>not let in: %1. Did they come in all the same?</source>
        <translation>入場不可：%1。それでも入場しましたか？</translation>
    </message>
    <message>
        <source>stored, against the rule of the door</source>
        <translation>入口のルールに反して保存</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>ticked on the paper list</source>
        <translation>紙の名簿にチェック</translation>
    </message>
    <message>
        <source>mistyped from the paper list</source>
        <translation>紙の名簿からの入力の誤り</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>%1 is saved: print it as often as you like.</source>
        <translation>%1 を保存しました：何度でも印刷できます。</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>紙の名簿</translation>
    </message>
    <message>
        <source>Type the code of everybody who is ticked, each with Enter. Door (F3) and time (F2) stay as they are.</source>
        <translation>チェックされた人のコードを入力し、1件ごとに Enter を押してください。入口 (F3) と時刻 (F2) はそのまま残ります。</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Time of coming in</source>
        <translation>入場時刻</translation>
    </message>
    <message>
        <source>Code on the list</source>
        <translation>名簿のコード</translation>
    </message>
    <message>
        <source>What was entered, the latest first</source>
        <translation>入力内容（新しい順）</translation>
    </message>
    <message>
        <source>Print the list (PDF) …</source>
        <translation>名簿を印刷 (PDF)…</translation>
    </message>
    <message>
        <source>Take the last back (F4)</source>
        <translation>最後を取り消す (F4)</translation>
    </message>
    <message>
        <source>Let in (F6)</source>
        <translation>通す (F6)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PartyPanel</name>
    <message>
        <source>Check in %1</source>
        <translation>%1 人を入場</translation>
    </message>
    <message>
        <source>Who of the group is here?</source>
        <translation>グループの誰が来ていますか？</translation>
    </message>
    <message>
        <source>↑ ↓ and space, or touch, to untick</source>
        <translation>↑ ↓ とスペース、またはタッチでチェックを外す</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>グループ</translation>
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
        <translation>人を探す</translation>
    </message>
    <message>
        <source>Whose badge is shown</source>
        <translation>名札を表示する人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonCard</name>
    <message>
        <source>Is this the person?</source>
        <translation>この方ですか？</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>戻る  Esc</translation>
    </message>
    <message>
        <source>Check in  Enter</source>
        <translation>入場  Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonDeedForm</name>
    <message>
        <source>Something has to be written here: it stays in the journal.</source>
        <translation>ここは入力が必要です：内容は記録に残ります。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変わっていません。</translation>
    </message>
    <message>
        <source>Let in …</source>
        <translation>通す…</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Print badge …</source>
        <translation>名札を印刷…</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Paid …</source>
        <translation>支払い済み…</translation>
    </message>
    <message>
        <source>Ticket type …</source>
        <translation>チケット種別…</translation>
    </message>
    <message>
        <source>New code …</source>
        <translation>新しいコード…</translation>
    </message>
    <message>
        <source>Block …</source>
        <translation>入場禁止…</translation>
    </message>
    <message>
        <source>End the block …</source>
        <translation>入場禁止を解除…</translation>
    </message>
    <message>
        <source>Without a reason the door decides as at every scan. With one it lets in, whatever it would say.</source>
        <translation>理由がなければ、入口は通常のスキャンと同じく判定します。理由があれば、判定にかかわらず通します。</translation>
    </message>
    <message>
        <source>The admission counts no longer. It stays in the journal.</source>
        <translation>この入場は数えられなくなります。記録には残ります。</translation>
    </message>
    <message>
        <source>There is a badge already: say why there is to be one more.</source>
        <translation>すでに名札があります：もう1枚必要な理由を書いてください。</translation>
    </message>
    <message>
        <source>It comes out of the printer of this desk.</source>
        <translation>この受付のプリンターから出ます。</translation>
    </message>
    <message>
        <source>No later import changes back what is written here.</source>
        <translation>ここに書いた内容は、後の取り込みでも元に戻りません。</translation>
    </message>
    <message>
        <source>It is read out at the next scan and has to be confirmed.</source>
        <translation>次のスキャン時に表示され、確認が必要になります。</translation>
    </message>
    <message>
        <source>From now on the ticket counts as paid.</source>
        <translation>今後、このチケットは支払い済みになります。</translation>
    </message>
    <message>
        <source>From now on the ticket is of this type.</source>
        <translation>今後、このチケットはこの種別になります。</translation>
    </message>
    <message>
        <source>The code of now lets nobody in any more.</source>
        <translation>今のコードでは、もう入場できません。</translation>
    </message>
    <message>
        <source>No door lets them in until the block is ended.</source>
        <translation>解除するまで、どの入口も通れません。</translation>
    </message>
    <message>
        <source>They are let in again as before.</source>
        <translation>再び以前のように入場できます。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>チケット種別</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonFacts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未入場</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名簿</translation>
    </message>
    <message>
        <source>valid, but not in the imported list yet</source>
        <translation>有効、ただし取り込んだ名簿にはまだなし</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonPage</name>
    <message>
        <source>Something about a person is being done.</source>
        <translation>人についての処理を実行中です。</translation>
    </message>
    <message>
        <source>Nobody has this ticket any more.</source>
        <translation>このチケットを持つ人はもういません。</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>取り消せる入場はありません。</translation>
    </message>
    <message>
        <source>This door asks a question first: let them in at a desk.</source>
        <translation>この入口では先に質問があります：受付で入場の手続きをしてください。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>%1, is in</source>
        <translation>%1、入場済み</translation>
    </message>
    <message>
        <source>%1, not in yet</source>
        <translation>%1、未入場</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>What happened, the latest part of it</source>
        <translation>できごと（最近の分）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>On the same order</source>
        <translation>同じ注文の人</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>できごと（新しい順）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureDialog</name>
    <message>
        <source>Pictures of tickets</source>
        <translation>チケットの画像</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureForm</name>
    <message>
        <source>Choose …</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>収め方</translation>
    </message>
    <message>
        <source>The column of the list that says where each person&apos;s photo is</source>
        <translation>各人の写真の場所が書かれた名簿の列</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>手持ちの画像</translation>
    </message>
    <message>
        <source>The photo of the person</source>
        <translation>本人の写真</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>枠いっぱい</translation>
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
        <translation>最後の文字を削除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PlaceChecks</name>
    <message>
        <source>%1 goes beyond the page.</source>
        <translation>%1 がページからはみ出しています。</translation>
    </message>
    <message>
        <source>%1 lies where the printer cannot print.</source>
        <translation>%1 はプリンターで印刷できない位置にあります。</translation>
    </message>
    <message>
        <source>%1 is too near to the edge: leave some white around it.</source>
        <translation>%1 が端に近すぎます：周りに余白を空けてください。</translation>
    </message>
    <message>
        <source>%1 has a colour, and this page is black and white only.</source>
        <translation>%1 に色がありますが、このページは白黒のみです。</translation>
    </message>
    <message>
        <source>%1 has no file yet: choose one.</source>
        <translation>%1 にはまだファイルがありません：選んでください。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PlaceForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>From left</source>
        <translation>左から</translation>
    </message>
    <message>
        <source>From top</source>
        <translation>上から</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>for the list</source>
        <translation>一覧用</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PresentGuest</name>
    <message>
        <source>Please check your badge</source>
        <translation>名札をご確認ください</translation>
    </message>
    <message>
        <source>Please show your code</source>
        <translation>コードをお見せください</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrinterLine</name>
    <message>
        <source>Printer and badges (Ctrl+P)</source>
        <translation>プリンターと名札 (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrintingForm</name>
    <message>
        <source>Sending a test badge …</source>
        <translation>テスト名札を送信中…</translation>
    </message>
    <message>
        <source>Only when somebody asks for it</source>
        <translation>求められたときだけ</translation>
    </message>
    <message>
        <source>With the first check-in</source>
        <translation>最初の入場時</translation>
    </message>
    <message>
        <source>With every check-in</source>
        <translation>毎回の入場時</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Twice, for holders with two pockets</source>
        <translation>2回（両面ポケットのケース用）</translation>
    </message>
    <message>
        <source>Badges wait for the first one</source>
        <translation>名札は1台目を待つ</translation>
    </message>
    <message>
        <source>The desk is asked</source>
        <translation>受付に確認する</translation>
    </message>
    <message>
        <source>Badges go to the second one by themselves</source>
        <translation>名札を自動で2台目に回す</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation>%1、%2 × %3 mm</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（見つかりません）</translation>
    </message>
    <message>
        <source>A test badge is on its way to %1. Look whether it comes out whole.</source>
        <translation>テスト名札を %1 に送りました。全体が出るか見てください。</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>A badge is printed</source>
        <translation>名札を印刷する時</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>Printer for this badge</source>
        <translation>この名札のプリンター</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>2台目のプリンター</translation>
    </message>
    <message>
        <source>If the first one is in trouble</source>
        <translation>1台目に問題があるとき</translation>
    </message>
    <message>
        <source>Labels on a new roll</source>
        <translation>新しいロールのラベル数</translation>
    </message>
    <message>
        <source>Again without a lead</source>
        <translation>責任者なしの再印刷</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>ここでは名札を印刷しない</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>From the list, or an address such as socket://10.0.0.9:9100</source>
        <translation>一覧から選ぶか、socket://10.0.0.9:9100 のようなアドレス</translation>
    </message>
    <message>
        <source>Nobody counts them</source>
        <translation>数えない</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不可</translation>
    </message>
    <message>
        <source> × for each person</source>
        <translation> 回（1人につき）</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>テスト名札を印刷</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PropertyPanel</name>
    <message>
        <source>Change the page</source>
        <translation>ページを変更</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 個の要素</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionField</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 (may stay open)</source>
        <translation>%1（任意）</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>あなたへ：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionForm</name>
    <message>
        <source>What is asked? Type the question.</source>
        <translation>何を聞きますか？質問を入力してください。</translation>
    </message>
    <message>
        <source>Type at least two answers to choose from, one on each line.</source>
        <translation>選べる回答を2つ以上、1行に1つ入力してください。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>選べる回答</translation>
    </message>
    <message>
        <source>Note for the volunteer</source>
        <translation>ボランティアへのメモ</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>1行に1つ</translation>
    </message>
    <message>
        <source>Nobody comes in without an answer</source>
        <translation>回答がなければ入場できません</translation>
    </message>
    <message>
        <source>Leave the question as it was</source>
        <translation>質問を元のままにする</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>反映</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionsEditor</name>
    <message>
        <source>Questions that are asked first</source>
        <translation>事前にする質問</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>質問を追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RecentFiles</name>
    <message>
        <source>The file is no longer there.</source>
        <translation>ファイルがなくなっています。</translation>
    </message>
    <message>
        <source>Its folder is not there: connect the drive it is on.</source>
        <translation>フォルダーがありません：保存先のドライブを接続してください。</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>このファイルを読む権限がありません。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>The file itself stays (Delete)</source>
        <translation>ファイル自体は残ります (Delete)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RegistrationsPage</name>
    <message>
        <source>Registrations are being imported.</source>
        <translation>登録を取り込み中です。</translation>
    </message>
    <message>
        <source>The import of %1 is not finished.</source>
        <translation>%1 の取り込みは終わっていません。</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>取り込み中…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Importing … %1 rows</source>
        <translation>取り込み中… %1 行</translation>
    </message>
    <message>
        <source>Reading … %1 rows</source>
        <translation>読み込み中… %1 行</translation>
    </message>
    <message>
        <source>Done: the registrations of %1 are stored.</source>
        <translation>完了：%1 の登録を保存しました。</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>報告を %1 として保存しました。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Which column holds “%1”? Choose it, or export the file again with it.</source>
        <translation>「%1」はどの列ですか？選ぶか、その列を含めて書き出し直してください。</translation>
    </message>
    <message>
        <source>No column is known to hold “%1”. The next step asks for it.</source>
        <translation>「%1」の列が分かりません。次のステップで選びます。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>No row of this file can be taken. Go back and check the columns.</source>
        <translation>このファイルに取り込める行がありません。戻って列を確認してください。</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>報告を保存…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>別のファイルを取り込む</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
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
        <translation>取り込む</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RehearsalMark</name>
    <message>
        <source>Rehearsal: nobody is really checked in</source>
        <translation>練習中：実際には誰も入場しません</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ResultList</name>
    <message>
        <source>People found</source>
        <translation>見つかった人</translation>
    </message>
    <message>
        <source>Nobody found for %1</source>
        <translation>%1 では見つかりません</translation>
    </message>
    <message>
        <source>Try fewer letters, the company or the phone number.  Enter checks what you typed as a ticket code.</source>
        <translation>文字を減らすか、会社や電話番号で試してください。  Enter で入力をチケットコードとして確認します。</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter shows the person   ·   Esc back</source>
        <translation>↑ ↓ 選択   ·   Enter 表示   ·   Esc 戻る</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleConditionRow</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>調べる内容</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比べ方</translation>
    </message>
    <message>
        <source>Choose the column, or type its header.</source>
        <translation>列を選ぶか、見出しを入力してください。</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>比べる値を入力してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleEditor</name>
    <message>
        <source>Everybody who is welcome at this door comes in.</source>
        <translation>この入口を通れる人は全員入場できます。</translation>
    </message>
    <message>
        <source>Who comes in here:</source>
        <translation>ここを通れる人：</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>同じ内容のテキスト</translation>
    </message>
    <message>
        <source>Rule as text</source>
        <translation>ルール（テキスト）</translation>
    </message>
    <message>
        <source>This rule has groups in groups. It can be changed as text only.</source>
        <translation>このルールはグループが入れ子になっています。テキストでのみ変更できます。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleGroupEdit</name>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>すべて満たす</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>いずれかを満たす</translation>
    </message>
    <message>
        <source>How many of these must be so</source>
        <translation>満たすべき条件の数</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleValueEdit</name>
    <message>
        <source>One of these, one a line</source>
        <translation>いずれか（1行に1つ）</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>1行に1つ</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>含む内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SampleTicketsWindow</name>
    <message>
        <source>Paid and confirmed</source>
        <translation>支払い済み・確定</translation>
    </message>
    <message>
        <source>Comes in.</source>
        <translation>入場できます。</translation>
    </message>
    <message>
        <source>A speaker</source>
        <translation>講演者</translation>
    </message>
    <message>
        <source>Comes in, another badge.</source>
        <translation>入場できます。名札は別のものです。</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>Comes in. There is something to read.</source>
        <translation>入場できます。読むべきメモがあります。</translation>
    </message>
    <message>
        <source>One of a group</source>
        <translation>グループの1人</translation>
    </message>
    <message>
        <source>F7 lets the others in, too.</source>
        <translation>F7 でほかの人も入場できます。</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Stays out until it is paid.</source>
        <translation>支払うまで入場できません。</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>Stays out.</source>
        <translation>入場できません。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>オンラインのみ</translation>
    </message>
    <message>
        <source>Watches from home, stays out.</source>
        <translation>自宅で視聴する人です。入場できません。</translation>
    </message>
    <message>
        <source>No ticket at all</source>
        <translation>チケットではないもの</translation>
    </message>
    <message>
        <source>A code from somewhere else.</source>
        <translation>無関係なコードです。</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>練習用チケット</translation>
    </message>
    <message>
        <source>Tickets to practise with</source>
        <translation>練習用のチケット</translation>
    </message>
    <message>
        <source>Scan the code from this screen, or press the button. These people are invented: nobody is really checked in.</source>
        <translation>この画面のコードをスキャンするか、ボタンを押してください。人物は架空で、実際には誰も入場しません。</translation>
    </message>
    <message>
        <source>Kinds of tickets</source>
        <translation>チケットの種類</translation>
    </message>
    <message>
        <source>Scan it for me</source>
        <translation>代わりにスキャン</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>別の人</translation>
    </message>
    <message>
        <source>Begin the rehearsal again</source>
        <translation>練習を最初からやり直す</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanLine</name>
    <message>
        <source>And %1 more.</source>
        <translation>ほか %1 件。</translation>
    </message>
    <message>
        <source>No code is on this badge: it cannot be scanned.</source>
        <translation>この名札にはコードがなく、スキャンできません。</translation>
    </message>
    <message>
        <source>Too small to scan: make the code at least %L1 mm wide.</source>
        <translation>小さすぎてスキャンできません：コードの幅を %L1 mm 以上にしてください。</translation>
    </message>
    <message>
        <source>This badge scans.</source>
        <translation>この名札はスキャンできます。</translation>
    </message>
    <message>
        <source>This badge does not scan. Leave white around its code.</source>
        <translation>この名札はスキャンできません。コードの周りに余白を空けてください。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認中…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanResult</name>
    <message>
        <source>Text: %1</source>
        <translation>テキスト：%1</translation>
    </message>
    <message>
        <source>Bytes: %1</source>
        <translation>バイト：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScannerForm</name>
    <message>
        <source>None: the scanner types like a keyboard</source>
        <translation>なし：スキャナーはキーボードとして入力</translation>
    </message>
    <message>
        <source>Scanner at a serial port</source>
        <translation>シリアルポートのスキャナー</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>速度（ボー）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Suffix besides Enter</source>
        <translation>Enter 以外のサフィックス</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>空：なし</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScannerPage</name>
    <message>
        <source>Seen at the desk:</source>
        <translation>受付で検出：</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved: print it at its real size.</source>
        <translation>%1 を保存しました：実寸で印刷してください。</translation>
    </message>
    <message>
        <source>Scan something now</source>
        <translation>何かスキャンしてください</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>ここをクリックしてスキャナーをテスト</translation>
    </message>
    <message>
        <source>Nobody is checked in while this page is in front.</source>
        <translation>このページが前面の間は、誰も入場になりません。</translation>
    </message>
    <message>
        <source>Another window is in front: scans are for the door.</source>
        <translation>別のウィンドウが前面です：スキャンは入口用になります。</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>スキャナー</translation>
    </message>
    <message>
        <source>or type here and press Enter, to compare</source>
        <translation>またはここに入力して Enter（比較用）</translation>
    </message>
    <message>
        <source>Typed by hand, to compare</source>
        <translation>手入力（比較用）</translation>
    </message>
    <message>
        <source>Printed test sheet</source>
        <translation>印刷したテストシート</translation>
    </message>
    <message>
        <source>Save the test sheet</source>
        <translation>テストシートを保存</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>接続方法</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SetupWindow</name>
    <message>
        <source>On its way to %1.</source>
        <translation>%1 に送信しました。</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Scan anything now</source>
        <translation>何かスキャンしてください</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>ここをクリックしてスキャナーをテスト</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>この受付の設定</translation>
    </message>
    <message>
        <source>%1 – Set up this desk</source>
        <translation>%1 – この受付の設定</translation>
    </message>
    <message>
        <source>Everything works as it is: press Enter to begin. All of it can be changed later in the office.</source>
        <translation>このままで使えます：Enter を押すと始まります。すべて後で事務局で変更できます。</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>受付名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>None: badges are not printed here</source>
        <translation>なし：ここでは名札を印刷しない</translation>
    </message>
    <message>
        <source>Print a badge at the first admission</source>
        <translation>最初の入場時に名札を印刷</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>テスト名札を印刷</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Hear the sound of an admission</source>
        <translation>入場の音を聞く</translation>
    </message>
    <message>
        <source>Doors of this desk</source>
        <translation>この受付の入口</translation>
    </message>
    <message>
        <source>It only shows what arrives. Nobody is checked in on this page.</source>
        <translation>届いた内容を表示するだけです。このページでは誰も入場しません。</translation>
    </message>
    <message>
        <source>Begin to check in</source>
        <translation>受付を始める</translation>
    </message>
    <message>
        <source>Another desk is called “%1”. This one got a name of its own; you can change it.</source>
        <translation>「%1」という名前の受付がすでにあります。この受付には別の名前を付けました。変更できます。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ShapeForm</name>
    <message>
        <source>Shape</source>
        <translation>図形</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>塗り</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>角丸</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SidePanel</name>
    <message>
        <source>of %1 checked in here</source>
        <translation>人／%1 人がここで入場</translation>
    </message>
    <message>
        <source>checked in at %1 doors</source>
        <translation>人が %1 か所の入口で入場</translation>
    </message>
    <message>
        <source>checked in here</source>
        <translation>人がここで入場</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>現在場内 %1 人</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>最近の入場</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>カメラはオフ</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SignInPanel</name>
    <message>
        <source>Who works here?</source>
        <translation>担当者はどなたですか？</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 さんがサインイン中です。</translation>
    </message>
    <message>
        <source>Everything that is done at this desk is written down with your name.</source>
        <translation>この受付での操作は、すべてあなたの名前で記録されます。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>メニュー  F10</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StartWindow</name>
    <message>
        <source>Open an event file</source>
        <translation>イベントファイルを開く</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard);;All files (*)</source>
        <translation>Lanyard イベント (*.lanyard);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>Lanyard へようこそ</translation>
    </message>
    <message>
        <source>Everything about an event is in one file. Which one is it?</source>
        <translation>イベントのすべてが1つのファイルに入っています。どれを開きますか？</translation>
    </message>
    <message>
        <source>Choose a .lanyard file, or drop it anywhere in this window.</source>
        <translation>.lanyard ファイルを選ぶか、このウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新しいイベント</translation>
    </message>
    <message>
        <source>Name and days. Or drop the spreadsheet with the registrations here.</source>
        <translation>名前と日程を入力します。登録の表計算ファイルをここにドロップしてもかまいません。</translation>
    </message>
    <message>
        <source>Rehearse with the sample event</source>
        <translation>サンプルイベントで練習</translation>
    </message>
    <message>
        <source>A conference of invented people, to practise with. Nothing can go wrong.</source>
        <translation>架空の人物によるカンファレンスで練習できます。失敗しても大丈夫です。</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>ハブに参加</translation>
    </message>
    <message>
        <source>Fetch an event that other desks share: with their join code.</source>
        <translation>ほかの受付が共有するイベントを、参加コードで取り込みます。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StatusWords</name>
    <message>
        <source>%1 is write-protected. Call the desk lead.</source>
        <translation>%1 は書き込み禁止です。責任者を呼んでください。</translation>
    </message>
    <message>
        <source>The disk is full: %1 left. Delete files.</source>
        <translation>ディスクがいっぱいです：残り %1。ファイルを削除してください。</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left. Delete files.</source>
        <translation>ディスクの空きがわずかです：残り %1。ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 days old.</source>
        <translation>%1 に保存しました。名簿は %2 日前のものです。</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 h old.</source>
        <translation>%1 に保存しました。名簿は %2 時間前のものです。</translation>
    </message>
    <message>
        <source>Every check-in is saved in %1.</source>
        <translation>入場はすべて %1 に保存されます。</translation>
    </message>
    <message>
        <source>No code is in that picture. Show the whole code, flat and without glare.</source>
        <translation>画像にコードがありません。コード全体を、平らに、反射なしで見せてください。</translation>
    </message>
    <message>
        <source>The camera “%1” is unplugged. Plug it in again, or type names meanwhile.</source>
        <translation>カメラ「%1」が外れています。つなぎ直すか、その間は名前を入力してください。</translation>
    </message>
    <message>
        <source>The scanner “%1” is connected.</source>
        <translation>スキャナー「%1」を接続しました。</translation>
    </message>
    <message>
        <source>The scanner “%1” is not connected. Plug it in; Lanyard finds it by itself.</source>
        <translation>スキャナー「%1」が接続されていません。つなげば Lanyard が自動で見つけます。</translation>
    </message>
    <message>
        <source>The scanner is unplugged. Plug it in again.</source>
        <translation>スキャナーが外れています。つなぎ直してください。</translation>
    </message>
    <message>
        <source>Scanner is set to %1 keys. See Office → Scanners.</source>
        <translation>スキャナーが%1配列です。事務局 → スキャナーを参照。</translation>
    </message>
    <message>
        <source>Caps Lock is on. Scans work all the same.</source>
        <translation>Caps Lock がオンですが、スキャンはできます。</translation>
    </message>
    <message>
        <source>Input method is on. Scans work all the same.</source>
        <translation>日本語入力などがオンですが、スキャンはできます。</translation>
    </message>
    <message>
        <source>Scanner adds characters. See Office → Scanners.</source>
        <translation>スキャナーが文字を追加しています。事務局 → スキャナーを参照。</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>入場していません</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, call the desk lead.</source>
        <translation>もう一度スキャンしてください。それでもだめなら責任者を呼んでください。</translation>
    </message>
    <message>
        <source>This desk was revoked. Call the desk lead.</source>
        <translation>この受付は失効しました。責任者を呼んでください。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: see Office → Hub.</source>
        <translation>%1：事務局 → ハブを見てください。</translation>
    </message>
    <message>
        <source>%1: set it.</source>
        <translation>%1：合わせてください。</translation>
    </message>
    <message>
        <source>Shared with the other desks.</source>
        <translation>ほかの受付と共有中です。</translation>
    </message>
    <message>
        <source>%1: %2. See Office → Hub.</source>
        <translation>%1：%2。事務局 → ハブを見てください。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StepWords</name>
    <message>
        <source>Move: %1</source>
        <translation>移動：%1</translation>
    </message>
    <message>
        <source>Change the size: %1</source>
        <translation>サイズ変更：%1</translation>
    </message>
    <message>
        <source>Turn: %1</source>
        <translation>回転：%1</translation>
    </message>
    <message>
        <source>Align: %1</source>
        <translation>整列：%1</translation>
    </message>
    <message>
        <source>Distribute: %1</source>
        <translation>均等配置：%1</translation>
    </message>
    <message>
        <source>Move in front or behind: %1</source>
        <translation>前後の移動：%1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>複製：%1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 個の要素</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StepsPanel</name>
    <message>
        <source>What is to be done?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StudioWindow</name>
    <message>
        <source>Export the template</source>
        <translation>テンプレートを書き出す</translation>
    </message>
    <message>
        <source>Badge templates (*.json)</source>
        <translation>名札テンプレート (*.json)</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>名札を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>テンプレートを取り込む</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Nobody is registered yet: this is an invented person.</source>
        <translation>まだ登録がありません：これは架空の人物です。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>The proof is on its way to %1.</source>
        <translation>試し刷りを %1 に送りました。</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>Print a proof</source>
        <translation>試し刷り</translation>
    </message>
    <message>
        <source>Badge, to be worked on</source>
        <translation>編集中の名札</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SymbologyTicks</name>
    <message>
        <source>Besides QR codes, cameras look for</source>
        <translation>QR コード以外にカメラが探すもの</translation>
    </message>
    <message>
        <source>Tick only what your tickets have: each kind takes a camera a little longer.</source>
        <translation>チケットにあるものだけ選んでください。種類が増えるほど、カメラの読み取りが少し遅くなります。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TemplateFiling</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 に保存していない変更があります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>マイ %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>Delete %1 from this event? This cannot be taken back.</source>
        <translation>このイベントから %1 を削除しますか？元に戻せません。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1: %2</source>
        <translation>まだ保存できません。%1：%2</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1</source>
        <translation>まだ保存できません。%1</translation>
    </message>
    <message>
        <source>%1 is saved in this event.</source>
        <translation>%1 をこのイベントに保存しました。</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of this program. Update this one first.</source>
        <translation>%1 は新しいバージョンで作られています。先にこのプログラムを更新してください。</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2: %3</source>
        <translation>%1 は使えません。%2：%3</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TemplateShelf</name>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation>%1、%2 × %3 mm</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>名札テンプレート</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep it in this event (Ctrl+S)</source>
        <translation>このイベントに保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>このテンプレートを削除</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>ファイルから取り込む…</translation>
    </message>
    <message>
        <source>Export to a file …</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>Save this badge as PDF …</source>
        <translation>この名札を PDF で保存…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TestCodeTicks</name>
    <message>
        <source>Read: %1</source>
        <translation>読み取り済み：%1</translation>
    </message>
    <message>
        <source>Not read yet: %1</source>
        <translation>未読み取り：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TextForm</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Lines up to</source>
        <translation>最大行数</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横位置</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縦位置</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Height of the letters if there is room for them</source>
        <translation>余裕があるときの文字の高さ</translation>
    </message>
    <message>
        <source>Below this height the text counts as too long</source>
        <translation>この高さを下回ると、長すぎるとみなします</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Long words may be broken</source>
        <translation>長い語の途中で改行可</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TicketsPage</name>
    <message>
        <source>Remove the key %1?</source>
        <translation>鍵 %1 を削除しますか？</translation>
    </message>
    <message>
        <source>Tickets that only it signed are no longer known as genuine here.</source>
        <translation>この鍵だけで署名されたチケットは、ここで本物と確認できなくなります。</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>はい、削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>These keys were known already.</source>
        <translation>これらの鍵は登録済みです。</translation>
    </message>
    <message>
        <source>New keys: %1.</source>
        <translation>新しい鍵：%1。</translation>
    </message>
    <message>
        <source>The event is a series: say which date this is with “lanyard settings --pretix-date”.</source>
        <translation>イベントはシリーズです：どの開催日かを「lanyard settings --pretix-date」で指定してください。</translation>
    </message>
    <message>
        <source>Tickets taken back, of this file: %1.</source>
        <translation>このファイルの失効チケット：%1。</translation>
    </message>
    <message>
        <source>Blocked tickets, of this file: %1.</source>
        <translation>このファイルの停止中チケット：%1。</translation>
    </message>
    <message>
        <source>This file has ticket codes, but does not say what for. Press “Revoked …” or “Blocked …” and choose it there.</source>
        <translation>このファイルにはチケットコードがありますが、用途が書かれていません。「失効…」か「停止…」を押して選んでください。</translation>
    </message>
    <message>
        <source>This file has neither keys nor lists of tickets. Take the answer of pretix for the event, for revoked or for blocked tickets.</source>
        <translation>このファイルには鍵もチケットのリストもありません。pretix が返すイベント、失効または停止中のチケットのデータを使ってください。</translation>
    </message>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix、署名付きチケット</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io、イベントの秘密鍵</translation>
    </message>
    <message>
        <source>No key yet: only the list counts</source>
        <translation>まだ鍵なし：名簿だけで判定</translation>
    </message>
    <message>
        <source>Keys of this event</source>
        <translation>このイベントの鍵</translation>
    </message>
    <message>
        <source>Tickets that let nobody in: %1 taken back, %2 blocked.</source>
        <translation>入場できないチケット：失効 %1、停止中 %2。</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>pretix can sign its tickets. With its key they are known as genuine without network. Drop the file here.</source>
        <translation>pretix はチケットに署名できます。その鍵があれば、ネットワークなしで本物と確認できます。ファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>Let genuine tickets in that are not in the list yet</source>
        <translation>まだ名簿にない本物のチケットを通す</translation>
    </message>
    <message>
        <source>They were sold after the last import. The next one adds the names.</source>
        <translation>最後の取り込みの後に販売されたものです。次の取り込みで名前が入ります。</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>鍵を削除</translation>
    </message>
    <message>
        <source>Revoked …</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Blocked …</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Add a key …</source>
        <translation>鍵を追加…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TicketsPanel</name>
    <message>
        <source>Check in</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>Tickets to choose from</source>
        <translation>選べるチケット</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TopBar</name>
    <message>
        <source>Who works here</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Sign out or change operator (Ctrl+L)</source>
        <translation>サインアウトまたは担当者の交代 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>メニュー  F10</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WalkInPanel</name>
    <message>
        <source>Registered already? ↓ and Enter, or touch the name.</source>
        <translation>登録済みですか？↓ と Enter、または名前をタッチ。</translation>
    </message>
    <message>
        <source>Somebody without a registration</source>
        <translation>登録のない人</translation>
    </message>
    <message>
        <source>Register, check in</source>
        <translation>登録して入場</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company (may stay empty)</source>
        <translation>会社（空でも可）</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>チケット種別</translation>
    </message>
    <message>
        <source>People of a like name</source>
        <translation>名前の似た人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WarningWords</name>
    <message>
        <source>Too long for this badge: %1</source>
        <translation>この名札には長すぎます：%1</translation>
    </message>
    <message>
        <source>No font on this computer can draw: %1</source>
        <translation>このコンピューターに表示できるフォントがありません：%1</translation>
    </message>
    <message>
        <source>The code %1 is too long: no QR code can hold it.</source>
        <translation>コード %1 は長すぎて QR コードに入りません。</translation>
    </message>
    <message>
        <source>The code %1 is too small and may not scan. Make it at least %L2 mm wide.</source>
        <translation>コード %1 は小さすぎてスキャンできない恐れがあります。幅を %L2 mm 以上にしてください。</translation>
    </message>
    <message>
        <source>Nobody here has a column called “%1”.</source>
        <translation>「%1」という列はここの誰にもありません。</translation>
    </message>
    <message>
        <source>There is no picture here, so its place stays empty: %1</source>
        <translation>ここには画像がなく、その場所は空白になります：%1</translation>
    </message>
    <message>
        <source>There is no name to be seen on the badge of %1.</source>
        <translation>%1 さんの名札に見える名前がありません。</translation>
    </message>
    <message>
        <source>%1 is no whole PNG, JPEG or SVG picture.</source>
        <translation>%1 は完全な PNG・JPEG・SVG 画像ではありません。</translation>
    </message>
    <message>
        <source>%1 has more than %2 million dots. Make it smaller first.</source>
        <translation>%1 は %2 百万画素を超えています。先に小さくしてください。</translation>
    </message>
    <message>
        <source>%1 draws in other files. Save it with everything inside first.</source>
        <translation>%1 はほかのファイルを読み込みます。先にすべてを含めて保存してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WelcomePage</name>
    <message>
        <source>Show your ticket to the camera or scanner</source>
        <translation>チケットをカメラかスキャナーにかざしてください</translation>
    </message>
    <message>
        <source>The code on your phone or on paper, about a hand away.</source>
        <translation>スマホか紙のコードを、手のひら1つ分ほど離して。</translation>
    </message>
    <message>
        <source>I have no ticket at hand</source>
        <translation>チケットが手元にない</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ZoomBar</name>
    <message>
        <source>Smaller (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show the whole page (Ctrl+0)</source>
        <translation>ページ全体を表示 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ColumnTitles</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>チケットコード</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>チケット種別</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>登録状態</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>最初の入場</translation>
    </message>
    <message>
        <source>Last out</source>
        <translation>最後の退場</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>入場回数</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>名札印刷済み</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>頭文字</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>短縮コード</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>起動 ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>退場回数</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>現在場内</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>同時最大</translation>
    </message>
    <message>
        <source>Most at</source>
        <translation>最大の時刻</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>拒否されたスキャン</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>スキャン内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>開く時刻</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>閉じる時刻</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Signs in by badge</source>
        <translation>名札でサインイン</translation>
    </message>
</context>
<context>
    <name>lanyard::words::DoorWords</name>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1、%2 – %3</translation>
    </message>
    <message>
        <source>%1, %2 – %3, %4</source>
        <translation>%1、%2 – %3、%4</translation>
    </message>
    <message>
        <source>everyone on site</source>
        <translation>会場参加者全員</translation>
    </message>
    <message>
        <source>some ticket types</source>
        <translation>一部のチケット種別</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 people at most</source>
        <translation>最大 %1 人</translation>
    </message>
    <message>
        <source>at most %1 at once</source>
        <translation>同時に最大 %1 人</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Whoever is inside and scanned again, leaves.</source>
        <translation>場内の人を再度スキャンすると退場になります。</translation>
    </message>
    <message>
        <source>Only if: %1.</source>
        <translation>条件：%1。</translation>
    </message>
    <message>
        <source>Asked first: %1</source>
        <translation>事前の質問：%1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>1日1回</translation>
    </message>
    <message>
        <source>again after each exit</source>
        <translation>退場後は再入場可</translation>
    </message>
    <message>
        <source>as often as they like</source>
        <translation>何回でも</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>いくつかから1つ</translation>
    </message>
    <message>
        <source>Consent (yes or no)</source>
        <translation>同意（はい・いいえ）</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>いずれか：%1</translation>
    </message>
    <message>
        <source>%1; needed to come in</source>
        <translation>%1、入場に必須</translation>
    </message>
    <message>
        <source>%1; may stay open</source>
        <translation>%1、任意</translation>
    </message>
    <message>
        <source>Without the hub, the person at the desk decides.</source>
        <translation>ハブなしのときは、受付の人が決めます。</translation>
    </message>
    <message>
        <source>Without the hub, nobody is let in.</source>
        <translation>ハブなしのときは、誰も通しません。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ForecastWords</name>
    <message>
        <source>Nobody has come in yet.</source>
        <translation>まだ誰も入場していません。</translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation>来場予定者は全員入場しました。</translation>
    </message>
    <message>
        <source>More than %1 % of those expected are in: %2 people.</source>
        <translation>来場予定者の %1 % を超えて入場済み：%2 人。</translation>
    </message>
    <message>
        <source>Too few have come to say when most will be in.</source>
        <translation>来場者が少なく、いつ大半が入場するか予測できません。</translation>
    </message>
    <message>
        <source>Nobody new has come in for %1 minutes.</source>
        <translation>%1 分間、新しい入場がありません。</translation>
    </message>
    <message>
        <source>At this pace it takes more than six hours until %1 % are in.</source>
        <translation>このペースでは、%1 % の入場まで6時間以上かかります。</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2. The desks keep up: a further one would change nothing.</source>
        <translation>このペースでは、%2 までに %1 % が入場します。受付は足りています：増やしても変わりません。</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2; a further desk would make it %3.</source>
        <translation>このペースでは、%2 までに %1 % が入場します。受付を1つ増やすと %3 になります。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HistoryWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>チケット %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>a door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <translation>%1 理由：%2。</translation>
    </message>
    <message>
        <source>%1 Agreed to by %2.</source>
        <translation>%1 %2 さんが同意。</translation>
    </message>
    <message>
        <source>%1 At the kiosk: %2.</source>
        <translation>%1 キオスクの番号：%2。</translation>
    </message>
    <message>
        <source>%1 It was taken back later.</source>
        <translation>%1 後に取り消されました。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 left through %2.</source>
        <translation>%1 さんが%2から退場しました。</translation>
    </message>
    <message>
        <source>%1 was let in at %2 against the rule.</source>
        <translation>%1 さんをルールに反して%2で特別に通しました。</translation>
    </message>
    <message>
        <source>The admission of %1 at %2 was taken back.</source>
        <translation>%1 さんの%2での入場を取り消しました。</translation>
    </message>
    <message>
        <source>The door %1 was removed.</source>
        <translation>入口 %1 を削除しました。</translation>
    </message>
    <message>
        <source>The door %1 was set up or changed.</source>
        <translation>入口 %1 を設定または変更しました。</translation>
    </message>
    <message>
        <source>The settings of the event were changed.</source>
        <translation>イベントの設定を変更しました。</translation>
    </message>
    <message>
        <source>%1 was registered at the desk, as %2.</source>
        <translation>%1 さんを受付で登録しました（%2）。</translation>
    </message>
    <message>
        <source>A valid ticket that was not in the list yet was registered, as %1.</source>
        <translation>まだ名簿にない有効なチケットを登録しました（%1）。</translation>
    </message>
    <message>
        <source>%1 paid at the desk.</source>
        <translation>%1 さんが受付で支払いました。</translation>
    </message>
    <message>
        <source>%1 was blocked.</source>
        <translation>%1 さんを入場禁止にしました。</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>%1 さんの入場禁止を解除しました。</translation>
    </message>
    <message>
        <source>The ticket of %1 was changed from %2 to %3.</source>
        <translation>%1 さんのチケットを %2 から %3 に変更しました。</translation>
    </message>
    <message>
        <source>A note was made on %1: %2.</source>
        <translation>%1 さんにメモを追加しました：%2。</translation>
    </message>
    <message>
        <source>%1 got a new code; the old one lets nobody in any more.</source>
        <translation>%1 さんに新しいコードを発行しました。古いコードでは入場できません。</translation>
    </message>
    <message>
        <source>%1 was ticked on paper at %2.</source>
        <translation>%1 さんを%2の紙の名簿でチェックしました。</translation>
    </message>
    <message>
        <source>%1 came in with a group at %2.</source>
        <translation>%1 さんがグループで%2に入場しました。</translation>
    </message>
    <message>
        <source>%1 came in without a registration at %2.</source>
        <translation>%1 さんが登録なしで%2に入場しました。</translation>
    </message>
    <message>
        <source>%1 came in at %2.</source>
        <translation>%1 さんが%2に入場しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 Answers: %2.</source>
        <translation>%1 回答：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The unknown code %1 was refused at %2.</source>
        <translation>不明なコード %1 を%2で拒否しました。</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3.</source>
        <translation>%1 さんを%2で拒否しました：%3。</translation>
    </message>
    <message>
        <source>The badge of %1 was printed on %2.</source>
        <translation>%1 さんの名札を %2 で印刷しました。</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out of %2.</source>
        <translation>%1 さんの名札が %2 から出たか分かりません。</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2, which cannot say whether it came out.</source>
        <translation>%1 さんの名札を %2 に渡しました。出たかどうかは通知されません。</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2.</source>
        <translation>%1 さんの名札を %2 に渡しました。</translation>
    </message>
    <message>
        <source>The badge of %1 is to be printed on %2.</source>
        <translation>%1 さんの名札を %2 で印刷します。</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2.</source>
        <translation>%1 さんの名札を %2 で印刷できませんでした。</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2: %3.</source>
        <translation>%1 さんの名札を %2 で印刷できませんでした：%3。</translation>
    </message>
    <message>
        <source>%1 is another one</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1は %2</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1は %3 から %2 に変更</translation>
    </message>
    <message>
        <source>%1 was corrected: %2.</source>
        <translation>%1 さんを訂正しました：%2。</translation>
    </message>
    <message>
        <source>%1 was imported: %2 people new, %3 changed, %4 as before, %5 cancelled.</source>
        <translation>%1 を取り込みました：新規 %2 人、変更 %3 人、変更なし %4 人、キャンセル %5 人。</translation>
    </message>
    <message>
        <source>%1 may work here from now on.</source>
        <translation>%1 さんが担当者に加わりました。</translation>
    </message>
    <message>
        <source>%1 may work here no longer.</source>
        <translation>%1 さんは担当者ではなくなりました。</translation>
    </message>
    <message>
        <source>What %1 may do here, or the PIN, was changed.</source>
        <translation>%1 さんの権限または PIN を変更しました。</translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1 さんがサインインしました。</translation>
    </message>
    <message>
        <source>%1 signed out.</source>
        <translation>%1 さんがサインアウトしました。</translation>
    </message>
    <message>
        <source>Somebody typed a wrong PIN for %1.</source>
        <translation>%1 さんの PIN が間違って入力されました。</translation>
    </message>
    <message>
        <source>Somebody typed a PIN for %1 too often.</source>
        <translation>%1 さんの PIN の入力回数が多すぎました。</translation>
    </message>
    <message>
        <source>Somebody tried to sign in who does not work here.</source>
        <translation>担当者でない人がサインインしようとしました。</translation>
    </message>
    <message>
        <source>The unknown code %1</source>
        <translation>不明なコード %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 was refused once, %2.</source>
        <translation>%1 を1回拒否、%2。</translation>
    </message>
    <message>
        <source>%1 was refused %2 times since %3.</source>
        <translation>%1 を %3 から %2 回拒否。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退場</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>特別入場</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>当日参加</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>まだ名簿になし</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>入場禁止</translation>
    </message>
    <message>
        <source>End of a block</source>
        <translation>入場禁止の解除</translation>
    </message>
    <message>
        <source>Other ticket type</source>
        <translation>チケット種別の変更</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>入場済み</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>不明なコード</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>入場禁止</translation>
    </message>
    <message>
        <source>old code</source>
        <translation>古いコード</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>ticket not valid at that time</source>
        <translation>その時刻は無効なチケット</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>入口違い</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>入口は開いていない</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>against the rule of the door</source>
        <translation>入口のルール外</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満員</translation>
    </message>
    <message>
        <source>a question is to be answered first</source>
        <translation>先に質問への回答が必要</translation>
    </message>
    <message>
        <source>the hub did not answer</source>
        <translation>ハブが応答しなかった</translation>
    </message>
    <message>
        <source>The hub was asked about %1.</source>
        <translation>%1 さんについてハブに問い合わせました。</translation>
    </message>
    <message>
        <source>Nothing came of letting %1 in.</source>
        <translation>%1 さんの入場は成立しませんでした。</translation>
    </message>
    <message>
        <source>Somebody saw to it that %1 was let in twice.</source>
        <translation>%1 さんの二重入場に対応しました。</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>二重入場</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HubWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>チケット %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi; Lanyard tries again by itself.</source>
        <translation>ハブに届きません。ネットワークケーブルか Wi-Fi を確かめてください。Lanyard は自動で再試行します。</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Check the network; Lanyard tries again by itself.</source>
        <translation>ハブが時間内に応答しません。ネットワークを確かめてください。Lanyard は自動で再試行します。</translation>
    </message>
    <message>
        <source>The hub does not accept the name or password of this desk. Ask whoever runs the hub for a new join code.</source>
        <translation>ハブがこの受付の名前かパスワードを受け付けません。ハブの管理者に新しい参加コードをもらってください。</translation>
    </message>
    <message>
        <source>The hub does not have this event. Ask whoever runs the hub whether its address has changed.</source>
        <translation>ハブにこのイベントがありません。アドレスが変わっていないか、ハブの管理者に聞いてください。</translation>
    </message>
    <message>
        <source>The hub was set up by a newer Lanyard. Install that version here.</source>
        <translation>ハブは新しい Lanyard で用意されています。そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The disk is full: nothing more of the other desks can be stored. Free some space.</source>
        <translation>ディスクがいっぱいです：ほかの受付の記録を保存できません。空きを作ってください。</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This event is on this computer only</source>
        <translation>このイベントはこのコンピューターにだけあります</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>まだつながっていません</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Working alone since %1</source>
        <translation>%1 から単独で動作中</translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation>単独で動作中</translation>
    </message>
    <message>
        <source>Revoked: the hub takes nothing from this desk any more</source>
        <translation>失効：ハブはこの受付から何も受け取りません</translation>
    </message>
    <message>
        <source>Detached: this desk works without the hub</source>
        <translation>切り離し：この受付はハブなしで動いています</translation>
    </message>
    <message>
        <source>%1, %2 not yet shared</source>
        <translation>%1、未共有 %2</translation>
    </message>
    <message>
        <source>%1, %2 records of other desks are on their way</source>
        <translation>%1、ほかの受付の記録 %2 件が届く途中です</translation>
    </message>
    <message>
        <source>Check-in goes on here, but no other desk learns of it. Call the desk lead: this computer has to join again.</source>
        <translation>入場はここで続けられますが、ほかの受付には伝わりません。責任者を呼んでください：このコンピューターは改めて参加が必要です。</translation>
    </message>
    <message>
        <source>Check-in goes on here. The other desks learn of it by an exchange file.</source>
        <translation>入場はここで続けられます。ほかの受付には交換ファイルで伝わります。</translation>
    </message>
    <message>
        <source>The hub cannot be used at the moment. Lanyard tries again by itself; the log says why.</source>
        <translation>ハブは今使えません。Lanyard は自動で再試行します。理由はログにあります。</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database. Write it like postgresql://name:password@host/database.</source>
        <translation>PostgreSQL データベースのアドレスではありません。postgresql://名前:パスワード@ホスト/データベース のように書いてください。</translation>
    </message>
    <message>
        <source>No database answers at this address. Correct the address, or start PostgreSQL there.</source>
        <translation>このアドレスのデータベースが応答しません。アドレスを直すか、そこで PostgreSQL を起動してください。</translation>
    </message>
    <message>
        <source>The database does not answer in time. Try again.</source>
        <translation>データベースが時間内に応答しません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The database does not accept this name or password. Correct them in the address.</source>
        <translation>データベースがこの名前かパスワードを受け付けません。アドレスの中を直してください。</translation>
    </message>
    <message>
        <source>There is another event in this database. Give the address of an empty one.</source>
        <translation>このデータベースには別のイベントがあります。空のデータベースのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Stopped. This event is on this computer only.</source>
        <translation>中止しました。このイベントはこのコンピューターにだけあります。</translation>
    </message>
    <message>
        <source>The database could not be set up. Show the log to whoever runs the database.</source>
        <translation>データベースを用意できませんでした。データベースの管理者にログを見せてください。</translation>
    </message>
    <message>
        <source>This is no join code, or not all of it. The office of another desk shows it under “Hub”.</source>
        <translation>参加コードではないか、一部が欠けています。別の受付の事務局の「ハブ」に表示されます。</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi, then try again.</source>
        <translation>ハブに届きません。ネットワークケーブルか Wi-Fi を確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Try again: what came stays here.</source>
        <translation>ハブが時間内に応答しません。もう一度試してください：届いた分は残っています。</translation>
    </message>
    <message>
        <source>The hub does not accept this join code any more. Ask the desk lead for a new one.</source>
        <translation>ハブはこの参加コードをもう受け付けません。責任者に新しいコードをもらってください。</translation>
    </message>
    <message>
        <source>The hub does not have the event of this join code. Ask the desk lead for a new one.</source>
        <translation>この参加コードのイベントはハブにありません。責任者に新しいコードをもらってください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>ディスクがいっぱいです。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>This event is on this computer already. Open its file instead.</source>
        <translation>このイベントはすでにこのコンピューターにあります。そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>Stopped. What came stays here: join again to go on.</source>
        <translation>中止しました。届いた分は残っています：続けるにはもう一度参加してください。</translation>
    </message>
    <message>
        <source>Joining did not work. Try again, or show the log to the desk lead.</source>
        <translation>参加できませんでした。もう一度試すか、責任者にログを見せてください。</translation>
    </message>
    <message>
        <source>All desks agree: %1 records.</source>
        <translation>すべての受付が一致：記録 %1 件。</translation>
    </message>
    <message>
        <source>Not the same records yet: %1.</source>
        <translation>記録がまだ一致しません：%1。</translation>
    </message>
    <message>
        <source>%1 was let in twice</source>
        <translation>%1 さんが二重に入場しました</translation>
    </message>
    <message>
        <source>%1 people were let in twice</source>
        <translation>%1 人が二重に入場しました</translation>
    </message>
    <message>
        <source>The clock of this computer is %1</source>
        <translation>このコンピューターの時計は %1 です</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Set the clock of: %1.</source>
        <translation>時計を合わせてください：%1。</translation>
    </message>
    <message>
        <source>One record of another desk could not be read. It is kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>別の受付の記録 1 件を読めませんでした。保管してあり、ほかの記録は進みます。すべての受付に最新の Lanyard をインストールしてください。</translation>
    </message>
    <message>
        <source>%1 records of other desks could not be read. They are kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>ほかの受付の記録 %1 件を読めませんでした。保管してあり、ほかの記録は進みます。すべての受付に最新の Lanyard をインストールしてください。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 件不足</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2 min ago</source>
        <translation>%1、%2 分前</translation>
    </message>
    <message>
        <source>%1, %2 h ago</source>
        <translation>%1、%2 時間前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>%1 秒遅れ</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>%1 秒進み</translation>
    </message>
    <message>
        <source>%1 min behind</source>
        <translation>%1 分遅れ</translation>
    </message>
    <message>
        <source>%1 min ahead</source>
        <translation>%1 分進み</translation>
    </message>
    <message>
        <source>%1 was let in twice: %2</source>
        <translation>%1 さんが二重に入場：%2</translation>
    </message>
    <message>
        <source>%1 was let in %2 times: %3</source>
        <translation>%1 さんが %2 回入場：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>desk, operator</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>time, place</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. This one counts.</source>
        <translation>%1。こちらが有効です。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Seen to by %1, %2.</source>
        <translation>%1 が対応済み、%2。</translation>
    </message>
    <message>
        <source>%1 at %2, %3: finish or abandon</source>
        <translation>%1 さん、%2、%3：完了か破棄</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, desk</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The hub takes nothing from %1 any more.</source>
        <translation>ハブは %1 から何も受け取らなくなりました。</translation>
    </message>
    <message>
        <source>They are let in.</source>
        <translation>入場しました。</translation>
    </message>
    <message>
        <source>They are not let in; the list says why.</source>
        <translation>入場していません。理由は一覧にあります。</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1：%2 件の記録を取り込み、%3 件を書き込みました。</translation>
    </message>
    <message>
        <source>%1 has %2 lines.</source>
        <translation>%1 は %2 行です。</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>二重入場</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>チケットコード</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>ハブが確認</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>対応した人</translation>
    </message>
    <message>
        <source>Seen to at</source>
        <translation>対応時刻</translation>
    </message>
    <message>
        <source>Another desk has the same name as this one. Give this desk a name of its own: “This desk” in the office.</source>
        <translation>この受付と同じ名前の受付がほかにあります。オフィスの「この受付」で別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The hub cannot show the certificate that belongs to its name and to this event. Ask whoever runs the hub.</source>
        <translation>ハブは、その名前とこのイベントに合う証明書を示せません。ハブの管理者に聞いてください。</translation>
    </message>
    <message>
        <source>The database cannot show the certificate that belongs to this name and to the PEM file. Correct the address, or give the right file.</source>
        <translation>データベースは、この名前と PEM ファイルに合う証明書を示せません。アドレスを直すか、正しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>This name may not make tables in the database. Give the name that the database belongs to.</source>
        <translation>この名前では、データベースに表を作れません。データベースの所有者の名前を入力してください。</translation>
    </message>
    <message>
        <source>There is no database of this name there. Make it, or correct the address.</source>
        <translation>そこに、この名前のデータベースはありません。作るか、アドレスを直してください。</translation>
    </message>
    <message>
        <source>This database cannot hold every name, for its encoding is not UTF-8. Make one with the encoding UTF8.</source>
        <translation>このデータベースは文字コードが UTF-8 でないため、入らない名前があります。文字コードが UTF8 のものを作ってください。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportTables</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>除外の理由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>チケットコード</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>入口で</translation>
    </message>
    <message>
        <source>came in already</source>
        <translation>入場済み</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未入場</translation>
    </message>
    <message>
        <source>Seems to be the same person as</source>
        <translation>同一人物と思われる相手</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1 行目</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportWords</name>
    <message>
        <source>1 can be admitted</source>
        <translation>入場可 1 人</translation>
    </message>
    <message>
        <source>%1 can be admitted</source>
        <translation>入場可 %1 人</translation>
    </message>
    <message>
        <source>1 unpaid</source>
        <translation>未払い 1 人</translation>
    </message>
    <message>
        <source>%1 unpaid</source>
        <translation>未払い %1 人</translation>
    </message>
    <message>
        <source>1 not approved</source>
        <translation>未承認 1 人</translation>
    </message>
    <message>
        <source>%1 not approved</source>
        <translation>未承認 %1 人</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>キャンセル済み 1 人</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>キャンセル済み %1 人</translation>
    </message>
    <message>
        <source>1 blocked</source>
        <translation>入場禁止 1 人</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>入場禁止 %1 人</translation>
    </message>
    <message>
        <source>1 online only</source>
        <translation>オンラインのみ 1 人</translation>
    </message>
    <message>
        <source>%1 online only</source>
        <translation>オンラインのみ %1 人</translation>
    </message>
    <message>
        <source>the column %1 was damaged by Excel: export it as text</source>
        <translation>%1の列が Excel で壊れています：テキストとして書き出してください</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 for %2 people</source>
        <translation>%1（%2 人）</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>No column holds the names: nobody is found by name, and badges have none. Go back to the columns.</source>
        <translation>名前の列がありません：名前で探せず、名札にも名前が入りません。列の選択に戻ってください。</translation>
    </message>
    <message>
        <source>No column says who has paid or was cancelled: everybody counts as confirmed.</source>
        <translation>支払いやキャンセルを示す列がありません：全員を確定済みとして扱います。</translation>
    </message>
    <message>
        <source>Several columns are called %1: the codes were read from the first.</source>
        <translation>%1という列が複数あります：コードは最初の列から読みました。</translation>
    </message>
    <message>
        <source>1 has no code</source>
        <translation>コードなし 1 行</translation>
    </message>
    <message>
        <source>%1 have no code</source>
        <translation>コードなし %1 行</translation>
    </message>
    <message>
        <source>1 has something that is no ticket code</source>
        <translation>チケットコードでない内容 1 行</translation>
    </message>
    <message>
        <source>%1 have something that is no ticket code</source>
        <translation>チケットコードでない内容 %1 行</translation>
    </message>
    <message>
        <source>1 has a code that Excel damaged (export the codes as text)</source>
        <translation>Excel で壊れたコード 1 行（コードをテキストとして書き出してください）</translation>
    </message>
    <message>
        <source>%1 have a code that Excel damaged (export the codes as text)</source>
        <translation>Excel で壊れたコード %1 行（コードをテキストとして書き出してください）</translation>
    </message>
    <message>
        <source>1 has a status that is not known</source>
        <translation>不明なステータス 1 行</translation>
    </message>
    <message>
        <source>%1 have a status that is not known</source>
        <translation>不明なステータス %1 行</translation>
    </message>
    <message>
        <source>1 is cut short</source>
        <translation>途中で切れた行 1 行</translation>
    </message>
    <message>
        <source>%1 are cut short</source>
        <translation>途中で切れた行 %1 行</translation>
    </message>
    <message>
        <source>1 stands for more people than a row can</source>
        <translation>人数が上限を超える行 1 行</translation>
    </message>
    <message>
        <source>%1 stand for more people than a row can</source>
        <translation>人数が上限を超える行 %1 行</translation>
    </message>
    <message>
        <source>1 has an unclear number of people</source>
        <translation>人数が不明な行 1 行</translation>
    </message>
    <message>
        <source>%1 have an unclear number of people</source>
        <translation>人数が不明な行 %1 行</translation>
    </message>
    <message>
        <source>1 has a date, a number or a yes instead of a ticket code</source>
        <translation>チケットコードの代わりに日付・数値・「はい」など 1 行</translation>
    </message>
    <message>
        <source>%1 have a date, a number or a yes instead of a ticket code</source>
        <translation>チケットコードの代わりに日付・数値・「はい」など %1 行</translation>
    </message>
    <message>
        <source>1 has a date that cannot be read</source>
        <translation>日付を読めない行 1 行</translation>
    </message>
    <message>
        <source>%1 have a date that cannot be read</source>
        <translation>日付を読めない行 %1 行</translation>
    </message>
    <message>
        <source>1 answered before</source>
        <translation>以前に回答済み 1 人</translation>
    </message>
    <message>
        <source>%1 answered before</source>
        <translation>以前に回答済み %1 人</translation>
    </message>
    <message>
        <source>1 code twice</source>
        <translation>重複コード 1 行</translation>
    </message>
    <message>
        <source>%1 codes twice</source>
        <translation>重複コード %1 行</translation>
    </message>
    <message>
        <source>1 code on %1 further rows</source>
        <translation>1 個のコードがほか %1 行にもある</translation>
    </message>
    <message>
        <source>%1 codes on %2 further rows</source>
        <translation>%1 個のコードがほか %2 行にもある</translation>
    </message>
    <message>
        <source>1 row is left out.</source>
        <translation>1 行を除外します。</translation>
    </message>
    <message>
        <source>%1 rows are left out.</source>
        <translation>%1 行を除外します。</translation>
    </message>
    <message>
        <source>1 person is new</source>
        <translation>新規 1 人</translation>
    </message>
    <message>
        <source>%1 people are new</source>
        <translation>新規 %1 人</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation>変更 1 人</translation>
    </message>
    <message>
        <source>%1 have changed</source>
        <translation>変更 %1 人</translation>
    </message>
    <message>
        <source>1 is as before</source>
        <translation>変更なし 1 人</translation>
    </message>
    <message>
        <source>%1 are as before</source>
        <translation>変更なし %1 人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What changed: %1.</source>
        <translation>変更内容：%1。</translation>
    </message>
    <message>
        <source>1 ticket was issued anew: its old code lets nobody in any more.</source>
        <translation>チケット 1 枚が再発行されました：古いコードでは入場できません。</translation>
    </message>
    <message>
        <source>%1 tickets were issued anew: their old codes let nobody in any more.</source>
        <translation>チケット %1 枚が再発行されました：古いコードでは入場できません。</translation>
    </message>
    <message>
        <source>1 person keeps what a desk corrected.</source>
        <translation>1 人は受付での訂正を保持します。</translation>
    </message>
    <message>
        <source>%1 people keep what a desk corrected.</source>
        <translation>%1 人は受付での訂正を保持します。</translation>
    </message>
    <message>
        <source>1 person who is registered already is not in this file</source>
        <translation>登録済みの 1 人がこのファイルにありません</translation>
    </message>
    <message>
        <source>%1 people who are registered already are not in this file</source>
        <translation>登録済みの %1 人がこのファイルにありません</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>1 of them came in already</source>
        <translation>うち 1 人は入場済み</translation>
    </message>
    <message>
        <source>%1 of them came in already</source>
        <translation>うち %1 人は入場済み</translation>
    </message>
    <message>
        <source>They are cancelled now.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>They stay as they are.</source>
        <translation>そのまま残ります。</translation>
    </message>
    <message>
        <source>They stay as they are unless you tick this:</source>
        <translation>次にチェックを入れない限り、そのまま残ります：</translation>
    </message>
    <message>
        <source>They stay as they are: not every row of this file can be read, so they may be in it.</source>
        <translation>そのまま残ります：このファイルに読めない行があり、そこに含まれる可能性があります。</translation>
    </message>
    <message>
        <source>1 person seems to be registered twice.</source>
        <translation>1 人が重複して登録されているようです。</translation>
    </message>
    <message>
        <source>%1 people seem to be registered twice.</source>
        <translation>%1 人が重複して登録されているようです。</translation>
    </message>
    <message>
        <source>This export has no ticket codes. Lanyard makes one for each person; they are found by name at the door.</source>
        <translation>この書き出しにはチケットコードがありません。Lanyard が1人ずつ作ります。入口では名前で探します。</translation>
    </message>
    <message>
        <source>as a file of the kind %1</source>
        <translation>%1形式のファイルとして</translation>
    </message>
    <message>
        <source>%1 from no column</source>
        <translation>%1はどの列からも取らない</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1は%2から</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1は%2の意味</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>文字コード %1</translation>
    </message>
    <message>
        <source>one registration a row</source>
        <translation>1行を1件として登録</translation>
    </message>
    <message>
        <source>Read as you had a file like this read before: %1.</source>
        <translation>前回の同様のファイルと同じ読み方：%1。</translation>
    </message>
    <message>
        <source>%1, looks like: %2</source>
        <translation>%1、推定：%2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>%1 の取り込み</translation>
    </message>
    <message>
        <source>Trial import of %1, nothing was stored</source>
        <translation>%1 の試し取り込み（保存なし）</translation>
    </message>
    <message>
        <source>%1: from column %2</source>
        <translation>%1：%2 列から</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>チケットコード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>チケット種別</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Attendee number</source>
        <translation>参加者番号</translation>
    </message>
    <message>
        <source>People on this row</source>
        <translation>この行の人数</translation>
    </message>
    <message>
        <source>Further guests</source>
        <translation>同伴者数</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>入場禁止</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>登録状態</translation>
    </message>
    <message>
        <source>may come in</source>
        <translation>入場可</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>入場禁止</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ListWords</name>
    <message>
        <source>Everybody who is registered</source>
        <translation>登録者全員</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>すべてのできごと</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>拒否されたスキャン</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名札</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>受付の担当者</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未印刷</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>印刷不明</translation>
    </message>
</context>
<context>
    <name>lanyard::words::LogWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The program was started.</source>
        <translation>プログラムを起動しました。</translation>
    </message>
    <message>
        <source>The program was started again after it was cut off.</source>
        <translation>途中で切れた後、プログラムを再び起動しました。</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>プログラムを終了しました。</translation>
    </message>
    <message>
        <source>An event was opened. Doors: %1</source>
        <translation>イベントを開きました。入口：%1</translation>
    </message>
    <message>
        <source>An event file could not be opened.</source>
        <translation>イベントファイルを開けませんでした。</translation>
    </message>
    <message>
        <source>The event file could not be read or written.</source>
        <translation>イベントファイルを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>Registrations were imported. Rows: %1</source>
        <translation>登録を取り込みました。行数：%1</translation>
    </message>
    <message>
        <source>An import failed.</source>
        <translation>取り込みに失敗しました。</translation>
    </message>
    <message>
        <source>A list was exported. Rows: %1</source>
        <translation>一覧を書き出しました。行数：%1</translation>
    </message>
    <message>
        <source>An export failed.</source>
        <translation>書き出しに失敗しました。</translation>
    </message>
    <message>
        <source>The event file was checked, all is well. Records: %1</source>
        <translation>イベントファイルを検査しました。問題ありません。記録：%1</translation>
    </message>
    <message>
        <source>The event file was checked. Problems: %1</source>
        <translation>イベントファイルを検査しました。問題：%1</translation>
    </message>
    <message>
        <source>The printer needs somebody.</source>
        <translation>プリンターの確認が必要です。</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>プリンターは準備完了です。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>プリンターが応答しません。</translation>
    </message>
    <message>
        <source>A badge could not be printed.</source>
        <translation>名札を印刷できませんでした。</translation>
    </message>
    <message>
        <source>The camera runs.</source>
        <translation>カメラが作動しています。</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>カメラが作動しません。</translation>
    </message>
    <message>
        <source>The scanner at the serial port is connected.</source>
        <translation>シリアルポートのスキャナーがつながりました。</translation>
    </message>
    <message>
        <source>The scanner at the serial port is gone.</source>
        <translation>シリアルポートのスキャナーが外れました。</translation>
    </message>
    <message>
        <source>A scan was repaired: the scanner is set to another keyboard.</source>
        <translation>スキャンを修復しました：スキャナーのキーボード配列が違います。</translation>
    </message>
    <message>
        <source>The desk was locked.</source>
        <translation>受付をロックしました。</translation>
    </message>
    <message>
        <source>The desk was unlocked.</source>
        <translation>受付のロックを解除しました。</translation>
    </message>
    <message>
        <source>A wrong PIN or badge was given.</source>
        <translation>PIN または名札が違いました。</translation>
    </message>
    <message>
        <source>The rehearsal was begun again.</source>
        <translation>練習を最初からやり直しました。</translation>
    </message>
    <message>
        <source>A part of the system complained.</source>
        <translation>システムの一部が問題を報告しました。</translation>
    </message>
    <message>
        <source>Lanyard&apos;s log: no names, no ticket codes, no contacts.</source>
        <translation>Lanyard のログ：名前、チケットコード、連絡先は含みません。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::OperatorWords</name>
    <message>
        <source>Volunteer</source>
        <translation>ボランティア</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主催者</translation>
    </message>
    <message>
        <source>anybody who is signed in</source>
        <translation>サインイン中の人</translation>
    </message>
    <message>
        <source>a lead or an organiser</source>
        <translation>責任者または主催者</translation>
    </message>
    <message>
        <source>an organiser</source>
        <translation>主催者</translation>
    </message>
    <message>
        <source>Letting in whom the door refuses</source>
        <translation>入口で拒否された人を特別に通す</translation>
    </message>
    <message>
        <source>Taking back an admission that is not fresh any more</source>
        <translation>時間のたった入場の取り消し</translation>
    </message>
    <message>
        <source>Marking somebody as paid</source>
        <translation>支払い済みへの変更</translation>
    </message>
    <message>
        <source>Changing somebody&apos;s ticket type</source>
        <translation>チケット種別の変更</translation>
    </message>
    <message>
        <source>Giving somebody a new code</source>
        <translation>新しいコードの発行</translation>
    </message>
    <message>
        <source>Printing the same badge once more</source>
        <translation>同じ名札の再印刷</translation>
    </message>
    <message>
        <source>Blocking somebody, or letting them in again,</source>
        <translation>入場禁止とその解除</translation>
    </message>
    <message>
        <source>Changing a door</source>
        <translation>入口の変更</translation>
    </message>
    <message>
        <source>Changing who works at the desks</source>
        <translation>受付の担当者の変更</translation>
    </message>
    <message>
        <source>Importing registrations</source>
        <translation>登録の取り込み</translation>
    </message>
    <message>
        <source>Changing what holds for the whole event</source>
        <translation>イベント全体の設定の変更</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1には、%2が必要です。</translation>
    </message>
    <message>
        <source>%1 has the role “%2”, and this takes %3.</source>
        <translation>%1 さんの役割は「%2」です。この操作には%3が必要です。</translation>
    </message>
    <message>
        <source>Nobody here has this name with this PIN, or this badge.</source>
        <translation>この名前と PIN、またはこの名札の人はいません。</translation>
    </message>
    <message>
        <source>This is not the PIN. One try is left before a delay.</source>
        <translation>PIN が違います。あと 1 回で待ち時間に入ります。</translation>
    </message>
    <message>
        <source>This is not the PIN. %1 tries are left before a delay.</source>
        <translation>PIN が違います。あと %1 回で待ち時間に入ります。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>PIN の誤りが多すぎます。%1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>PIN の誤りが多すぎます。%1 秒後にもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::Quoted</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ReportWords</name>
    <message>
        <source>%1 (imported)</source>
        <translation>%1（取り込み）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2 ページ</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>most inside at once</source>
        <translation>場内の同時最大</translation>
    </message>
    <message>
        <source>most inside at once, %1 %2</source>
        <translation>場内の同時最大、%1 %2</translation>
    </message>
    <message>
        <source>people came</source>
        <translation>来場者</translation>
    </message>
    <message>
        <source>did not come (confirmed)</source>
        <translation>未来場（確定済み）</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>会場参加の登録</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>当日参加</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>拒否されたスキャン</translation>
    </message>
    <message>
        <source>People by ticket type</source>
        <translation>チケット種別ごとの人数</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>拒否されたスキャン（理由別）</translation>
    </message>
    <message>
        <source>Arrivals per 10 minutes (each person once)</source>
        <translation>10分ごとの来場（1人1回）</translation>
    </message>
    <message>
        <source>People by door</source>
        <translation>入口別の人数</translation>
    </message>
    <message>
        <source>People by day</source>
        <translation>日別の人数</translation>
    </message>
    <message>
        <source>Not in yet, as of %1: %2 people</source>
        <translation>%1 現在の未入場者：%2 人</translation>
    </message>
    <message>
        <source>Tick who comes in and write the time. Type the codes in afterwards.</source>
        <translation>入場者にチェックを入れ、時刻を書いてください。コードは後で入力します。</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>入場済み</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>不明なコード</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>old badge or ticket</source>
        <translation>古い名札またはチケット</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>入場禁止</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>ticket for another time</source>
        <translation>別の時間のチケット</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>入口違い</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>入口は開いていない</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>rule of the door</source>
        <translation>入口のルール</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満員</translation>
    </message>
    <message>
        <source>question not answered</source>
        <translation>質問に未回答</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>hub did not answer</source>
        <translation>ハブが応答せず</translation>
    </message>
</context>
<context>
    <name>lanyard::words::RuleWords</name>
    <message>
        <source>Ticket type</source>
        <translation>チケット種別</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Entries so far</source>
        <translation>これまでの入場回数</translation>
    </message>
    <message>
        <source>Entries today</source>
        <translation>今日の入場回数</translation>
    </message>
    <message>
        <source>Minutes since the last entry</source>
        <translation>前回の入場からの分数</translation>
    </message>
    <message>
        <source>Inside already</source>
        <translation>すでに場内</translation>
    </message>
    <message>
        <source>Column of the import</source>
        <translation>取り込みの列</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>いずれかである</translation>
    </message>
    <message>
        <source>is</source>
        <translation>である</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>いずれでもない</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>でない</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>from … on</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>until</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>after</source>
        <translation>より後</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>より多い</translation>
    </message>
    <message>
        <source>before</source>
        <translation>より前</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>an unfinished condition</source>
        <translation>未完成の条件</translation>
    </message>
    <message>
        <source>is inside</source>
        <translation>場内にいる</translation>
    </message>
    <message>
        <source>is not inside</source>
        <translation>場内にいない</translation>
    </message>
    <message>
        <source>ticket type contains %1</source>
        <translation>チケット種別が%1を含む</translation>
    </message>
    <message>
        <source>ticket type is %1</source>
        <translation>チケット種別が%1</translation>
    </message>
    <message>
        <source>ticket type is not %1</source>
        <translation>チケット種別が%1以外</translation>
    </message>
    <message>
        <source>role contains %1</source>
        <translation>役割が%1を含む</translation>
    </message>
    <message>
        <source>role is %1</source>
        <translation>役割が%1</translation>
    </message>
    <message>
        <source>role is not %1</source>
        <translation>役割が%1以外</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 より後</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>every day from %1 on</source>
        <translation>毎日 %1 以降</translation>
    </message>
    <message>
        <source>every day until %1</source>
        <translation>毎日 %1 まで</translation>
    </message>
    <message>
        <source>every day after %1</source>
        <translation>毎日 %1 より後</translation>
    </message>
    <message>
        <source>every day before %1</source>
        <translation>毎日 %1 より前</translation>
    </message>
    <message>
        <source>has not come in yet</source>
        <translation>まだ入場していない</translation>
    </message>
    <message>
        <source>came in %1 times so far</source>
        <translation>これまでの入場が %1 回</translation>
    </message>
    <message>
        <source>came in before</source>
        <translation>以前に入場した</translation>
    </message>
    <message>
        <source>came in other than %1 times so far</source>
        <translation>これまでの入場が %1 回以外</translation>
    </message>
    <message>
        <source>came in at least once</source>
        <translation>入場が1回以上</translation>
    </message>
    <message>
        <source>came in at least %1 times</source>
        <translation>入場が %1 回以上</translation>
    </message>
    <message>
        <source>came in at most once</source>
        <translation>入場が1回以下</translation>
    </message>
    <message>
        <source>came in at most %1 times</source>
        <translation>入場が %1 回以下</translation>
    </message>
    <message>
        <source>came in more than once</source>
        <translation>入場が1回より多い</translation>
    </message>
    <message>
        <source>came in more than %1 times</source>
        <translation>入場が %1 回より多い</translation>
    </message>
    <message>
        <source>came in fewer than %1 times</source>
        <translation>入場が %1 回未満</translation>
    </message>
    <message>
        <source>has not come in today</source>
        <translation>今日まだ入場していない</translation>
    </message>
    <message>
        <source>came in %1 times today</source>
        <translation>今日の入場が %1 回</translation>
    </message>
    <message>
        <source>came in today before</source>
        <translation>今日すでに入場した</translation>
    </message>
    <message>
        <source>came in other than %1 times today</source>
        <translation>今日の入場が %1 回以外</translation>
    </message>
    <message>
        <source>came in at least once today</source>
        <translation>今日の入場が1回以上</translation>
    </message>
    <message>
        <source>came in at least %1 times today</source>
        <translation>今日の入場が %1 回以上</translation>
    </message>
    <message>
        <source>came in at most once today</source>
        <translation>今日の入場が1回以下</translation>
    </message>
    <message>
        <source>came in at most %1 times today</source>
        <translation>今日の入場が %1 回以下</translation>
    </message>
    <message>
        <source>came in more than once today</source>
        <translation>今日の入場が1回より多い</translation>
    </message>
    <message>
        <source>came in more than %1 times today</source>
        <translation>今日の入場が %1 回より多い</translation>
    </message>
    <message>
        <source>came in fewer than %1 times today</source>
        <translation>今日の入場が %1 回未満</translation>
    </message>
    <message>
        <source>since the last entry at least 1 minute</source>
        <translation>前回の入場から 1 分以上</translation>
    </message>
    <message>
        <source>since the last entry at least %1 minutes</source>
        <translation>前回の入場から %1 分以上</translation>
    </message>
    <message>
        <source>since the last entry at most 1 minute</source>
        <translation>前回の入場から 1 分以内</translation>
    </message>
    <message>
        <source>since the last entry at most %1 minutes</source>
        <translation>前回の入場から %1 分以内</translation>
    </message>
    <message>
        <source>since the last entry more than 1 minute</source>
        <translation>前回の入場から 1 分を超える</translation>
    </message>
    <message>
        <source>since the last entry more than %1 minutes</source>
        <translation>前回の入場から %1 分を超える</translation>
    </message>
    <message>
        <source>since the last entry less than 1 minute</source>
        <translation>前回の入場から 1 分未満</translation>
    </message>
    <message>
        <source>since the last entry less than %1 minutes</source>
        <translation>前回の入場から %1 分未満</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>「%1」が空</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>「%1」が %2</translation>
    </message>
    <message>
        <source>“%1” is not empty</source>
        <translation>「%1」が空でない</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>「%1」が %2 以外</translation>
    </message>
    <message>
        <source>“%1” contains %2</source>
        <translation>「%1」が %2 を含む</translation>
    </message>
    <message>
        <source>“%1” is at least %2</source>
        <translation>「%1」が %2 以上</translation>
    </message>
    <message>
        <source>“%1” is at most %2</source>
        <translation>「%1」が %2 以下</translation>
    </message>
    <message>
        <source>“%1” is more than %2</source>
        <translation>「%1」が %2 より大きい</translation>
    </message>
    <message>
        <source>“%1” is less than %2</source>
        <translation>「%1」が %2 未満</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>すべて満たす：</translation>
    </message>
    <message>
        <source>one of these:</source>
        <translation>いずれかを満たす：</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>かつ %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>または %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The time for this ticket is over at this door: %1.</source>
        <translation>このチケットがこの入口を通れる時間は終わりました：%1。</translation>
    </message>
    <message>
        <source>This door asks: %1.</source>
        <translation>この入口の条件：%1。</translation>
    </message>
    <message>
        <source>Is inside already.</source>
        <translation>すでに場内にいます。</translation>
    </message>
    <message>
        <source>Only who is inside may pass here.</source>
        <translation>ここを通れるのは場内の人だけです。</translation>
    </message>
    <message>
        <source>Already came in once today; allowed again %1.</source>
        <translation>今日すでに1回入場。次は%1から。</translation>
    </message>
    <message>
        <source>Already came in %1 times today; allowed again %2.</source>
        <translation>今日すでに %1 回入場。次は%2から。</translation>
    </message>
    <message>
        <source>Came in 1 minute ago; allowed again %1.</source>
        <translation>1 分前に入場。次は%1から。</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago; allowed again %2.</source>
        <translation>%1 分前に入場。次は%2から。</translation>
    </message>
    <message>
        <source>This door opens for this ticket %1.</source>
        <translation>このチケットでこの入口を通れるのは%1から。</translation>
    </message>
    <message>
        <source>The role is %1; here: %2.</source>
        <translation>役割は%1。ここは：%2。</translation>
    </message>
    <message>
        <source>The ticket type is %1; here: %2.</source>
        <translation>チケット種別は%1。ここは：%2。</translation>
    </message>
    <message>
        <source>The role is %1; here it must contain %2.</source>
        <translation>役割は%1。ここでは%2を含む必要があります。</translation>
    </message>
    <message>
        <source>The ticket type is %1; here it must contain %2.</source>
        <translation>チケット種別は%1。ここでは%2を含む必要があります。</translation>
    </message>
    <message>
        <source>The role is %1; it is not welcome here.</source>
        <translation>役割は%1。ここは通れません。</translation>
    </message>
    <message>
        <source>The ticket type is %1; it is not welcome here.</source>
        <translation>チケット種別は%1。ここは通れません。</translation>
    </message>
    <message>
        <source>Has not come in here yet. This door asks: %1.</source>
        <translation>まだここで入場していません。この入口の条件：%1。</translation>
    </message>
    <message>
        <source>Came in 1 minute ago. This door asks: %1.</source>
        <translation>1 分前に入場。この入口の条件：%1。</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago. This door asks: %2.</source>
        <translation>%1 分前に入場。この入口の条件：%2。</translation>
    </message>
    <message>
        <source>Already came in once. This door asks: %1.</source>
        <translation>すでに1回入場。この入口の条件：%1。</translation>
    </message>
    <message>
        <source>Already came in %1 times. This door asks: %2.</source>
        <translation>すでに %1 回入場。この入口の条件：%2。</translation>
    </message>
    <message>
        <source>Has not come in here today. This door asks: %1.</source>
        <translation>今日はまだここで入場していません。この入口の条件：%1。</translation>
    </message>
    <message>
        <source>Already came in once today. This door asks: %1.</source>
        <translation>今日すでに1回入場。この入口の条件：%1。</translation>
    </message>
    <message>
        <source>Already came in %1 times today. This door asks: %2.</source>
        <translation>今日すでに %1 回入場。この入口の条件：%2。</translation>
    </message>
    <message>
        <source>“%1” is empty. This door asks: %2.</source>
        <translation>「%1」が空です。この入口の条件：%2。</translation>
    </message>
    <message>
        <source>“%1” is %2. This door asks: %3.</source>
        <translation>「%1」は %2 です。この入口の条件：%3。</translation>
    </message>
    <message>
        <source>The rule of this door cannot be read. Call the desk lead.</source>
        <translation>この入口のルールを読めません。責任者を呼んでください。</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but that is empty. Call the desk lead.</source>
        <translation>ルールの条件は「%1」ですが、値が空です。責任者を呼んでください。</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but “%2” is no number. Call the desk lead.</source>
        <translation>ルールの条件は「%1」ですが、「%2」は数値ではありません。責任者を呼んでください。</translation>
    </message>
    <message>
        <source>Character %1: a rule cannot ask for “%2”, but for one of: %3.</source>
        <translation>%1 文字目：ルールに「%2」は使えません。使えるもの：%3。</translation>
    </message>
    <message>
        <source>Character %1: “%2” does not fit here. “%3” goes with: %4. For example: %5</source>
        <translation>%1 文字目：「%2」はここでは使えません。「%3」に使えるもの：%4。例：%5</translation>
    </message>
    <message>
        <source>Character %1: “%2” cannot be compared. For example: %3</source>
        <translation>%1 文字目：「%2」は比較できません。例：%3</translation>
    </message>
    <message>
        <source>Character %1: the quotation mark that begins here has no end. For example: %2</source>
        <translation>%1 文字目：ここで始まる引用符が閉じていません。例：%2</translation>
    </message>
    <message>
        <source>Character %1: more brackets in brackets than a rule can have (%2).</source>
        <translation>%1 文字目：括弧の入れ子がルールの上限（%2）を超えています。</translation>
    </message>
    <message>
        <source>The rule is longer than %1 characters. Make several doors of it.</source>
        <translation>ルールが %1 文字を超えています。複数の入口に分けてください。</translation>
    </message>
    <message>
        <source>The rule ends too early. A whole condition is, for example: %1</source>
        <translation>ルールが途中で終わっています。完全な条件の例：%1</translation>
    </message>
    <message>
        <source>Character %1: “%2” is not expected. Conditions are joined with and, or and brackets; text stands in quotation marks. For example: %3</source>
        <translation>%1 文字目：「%2」はここでは使えません。条件は and、or、括弧でつなぎ、テキストは引用符で囲みます。例：%3</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ScannerWords</name>
    <message>
        <source>US</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>British</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Dvorak</source>
        <translation>Dvorak</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard (%1) than this computer has (%2).</source>
        <translation>スキャナーのキーボード配列（%1）が、このコンピューター（%2）と違います。</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock がオンです。</translation>
    </message>
    <message>
        <source>An input method changed what the scanner typed.</source>
        <translation>日本語入力などが、スキャナーの入力を変えました。</translation>
    </message>
    <message>
        <source>The scanner sends control characters along.</source>
        <translation>スキャナーが制御文字も送っています。</translation>
    </message>
    <message>
        <source>Set the scanner to the %1 keyboard: its manual has a code for that, often under “country” or “keyboard layout”. Or set this computer to the %2 keyboard.</source>
        <translation>スキャナーを%1配列に設定してください：説明書の「国」や「キーボード配列」の項に設定用コードがあります。または、このコンピューターを%2配列にしてください。</translation>
    </message>
    <message>
        <source>Press Caps Lock once.</source>
        <translation>Caps Lock を1回押してください。</translation>
    </message>
    <message>
        <source>Switch the input method to English while you scan.</source>
        <translation>スキャン中は入力方式を英字に切り替えてください。</translation>
    </message>
    <message>
        <source>Switch off function characters (GS1, FNC1) at the scanner, and a prefix or suffix other than Enter.</source>
        <translation>スキャナーの機能文字（GS1、FNC1）と、Enter 以外のプレフィックスやサフィックスをオフにしてください。</translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>文字数：%1</translation>
    </message>
    <message>
        <source>%1, in %2 ms: a scanner that types.</source>
        <translation>%1、%2 ミリ秒：キーボード入力型のスキャナー。</translation>
    </message>
    <message>
        <source>%1, in %2 ms, over the serial port.</source>
        <translation>%1、%2 ミリ秒、シリアルポート経由。</translation>
    </message>
    <message>
        <source>%1, read by the camera.</source>
        <translation>%1、カメラで読み取り。</translation>
    </message>
    <message>
        <source>%1, in %2 s: typed by hand. If a scanner did this, it is too slow: switch off its “inter-character delay”.</source>
        <translation>%1、%2 秒：手入力。スキャナーなら遅すぎます：「文字間遅延」（inter-character delay）をオフにしてください。</translation>
    </message>
    <message>
        <source>It ended with Enter. That is best.</source>
        <translation>Enter で終わりました。これが最適です。</translation>
    </message>
    <message>
        <source>It ended with Tab. That is fine.</source>
        <translation>Tab で終わりました。問題ありません。</translation>
    </message>
    <message>
        <source>It ended with a line end. That is best.</source>
        <translation>改行で終わりました。これが最適です。</translation>
    </message>
    <message>
        <source>It ended with the suffix that is set here.</source>
        <translation>ここで設定したサフィックスで終わりました。</translation>
    </message>
    <message>
        <source>Nothing ended it, so Lanyard waits a moment after each scan. Set the scanner to send Enter after each code.</source>
        <translation>終わりの文字がないため、Lanyard はスキャンのたびに少し待ちます。コードごとに Enter を送るようスキャナーを設定してください。</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <comment>a length</comment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Dots of %1</source>
        <translation>%1 の点</translation>
    </message>
    <message>
        <source>Every character: are scanner and computer set to the same keyboard?</source>
        <translation>全文字：スキャナーとコンピューターのキーボード配列は同じですか？</translation>
    </message>
    <message>
        <source>Grey, contrast %1 %</source>
        <translation>グレー、コントラスト %1 %</translation>
    </message>
    <message>
        <source>Light on dark, as on a phone at night</source>
        <translation>暗い背景に明るいコード（夜間のスマホなど）</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>長いテキスト</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>漢字（中国語）</translation>
    </message>
    <message>
        <source>Damaged: a piece is missing</source>
        <translation>破損：一部が欠けている</translation>
    </message>
    <message>
        <source>Code %1 of %2: %3</source>
        <comment>number, how many there are, what it shows</comment>
        <translation>コード %1／%2：%3</translation>
    </message>
    <message>
        <source>the scanner reads dots of %1.</source>
        <translation>スキャナーは %1 の点を読めます。</translation>
    </message>
    <message>
        <source>every character was looked at.</source>
        <translation>全文字を確認しました。</translation>
    </message>
    <message>
        <source>the scanner reads a contrast of %1 %.</source>
        <translation>スキャナーはコントラスト %1 % を読めます。</translation>
    </message>
    <message>
        <source>the scanner reads light on dark.</source>
        <translation>スキャナーは明暗反転を読めます。</translation>
    </message>
    <message>
        <source>the scanner reads long texts.</source>
        <translation>スキャナーは長いテキストを読めます。</translation>
    </message>
    <message>
        <source>the scanner sends Chinese.</source>
        <translation>スキャナーは漢字を送れます。</translation>
    </message>
    <message>
        <source>the scanner reads damaged codes.</source>
        <translation>スキャナーは破損したコードを読めます。</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>スキャナーテスト</translation>
    </message>
    <message>
        <source>Print this at its real size, not fitted to the page. In Lanyard open Office → Scanners, then scan one code after the other. Tickets are mostly like 3 and 4; nobody needs all of them.</source>
        <translation>ページに合わせず、実寸で印刷してください。Lanyard で事務局 → スキャナーを開き、コードを1つずつスキャンします。チケットは3番や4番のようなものがほとんどで、全部読める必要はありません。</translation>
    </message>
</context>
</TS>
