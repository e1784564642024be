<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AddressWords</name>
    <message>
        <source>“%1” does not say which printer: write its name or number, like %2.</source>
        <translation>「%1」沒有說明是哪台印表機：請寫上它的名稱或地址，例如 %2。</translation>
    </message>
    <message>
        <source>The port in “%1” is no number from 1 to 65535. Write it like %2.</source>
        <translation>「%1」中的埠不是 1 到 65535 之間的數字。請寫成 %2 這樣。</translation>
    </message>
    <message>
        <source>Of label printers only the dots per inch can be said, 152, 203, 300 or 600. Write %2 instead of “%1”.</source>
        <translation>標籤印表機只能註明解析度：152、203、300 或 600 dpi。請把「%1」改寫成 %2 這樣。</translation>
    </message>
    <message>
        <source>“%1” says more than where the printer is. Write it like %2.</source>
        <translation>「%1」除了印表機的位置還寫了別的內容。請寫成 %2 這樣。</translation>
    </message>
    <message>
        <source>“%1” has no whole path: it begins with a slash. Write it like %2.</source>
        <translation>「%1」不是完整路徑：完整路徑以斜槓開頭。請寫成 %2 這樣。</translation>
    </message>
    <message>
        <source>“%1” means another computer. Write a place on this one, like %2, or the name of a printer.</source>
        <translation>「%1」指的是另一台電腦。請寫本機上的位置，例如 %2，或寫印表機的名稱。</translation>
    </message>
    <message>
        <source>No printer can be called “%1”: their names have no blanks and none of / \ ? &apos; &quot; #. Addresses begin with ipp://, socket://, file:/// or /dev/.</source>
        <translation>印表機不可能叫「%1」：名稱中不能有空格，也不能有 / \ ? &apos; &quot; #。地址以 ipp://、socket://、file:/// 或 /dev/ 開頭。</translation>
    </message>
</context>
<context>
    <name>AdmitCommand</name>
    <message>
        <source>“%1” is mistyped: compare it with the list. Nothing was entered.</source>
        <translation>「%1」輸入有誤：請對照名單。未輸入任何內容。</translation>
    </message>
    <message>
        <source>Nobody has the short code “%1”. Nothing was entered.</source>
        <translation>沒有人的短碼是「%1」。未輸入任何內容。</translation>
    </message>
    <message>
        <source>No code is found in %1. Hold it flat, fill the picture with it, avoid glare.</source>
        <translation>%1 中沒有找到碼。請放平、佔滿畫面、避免反光。</translation>
    </message>
    <message>
        <source>%1 shows %2 tickets. Take a picture of one at a time.</source>
        <translation>%1 中有 %2 張票。請一次只拍一張。</translation>
    </message>
    <message>
        <source>Gives a verdict for each code, written down before it is answered.</source>
        <translation>對每個票碼給出判定，先記錄再答覆。</translation>
    </message>
    <message>
        <source>Ticket codes; “-” reads them line by line.</source>
        <translation>票碼；「-」表示逐行讀取。</translation>
    </message>
    <message>
        <source>Reads the code from a picture.</source>
        <translation>從圖片中讀取票碼。</translation>
    </message>
    <message>
        <source>At this door; the one that is open if left out. May stand several times: the ticket decides which of them it is for.</source>
        <translation>在此入口；省略時為目前開放的入口。可寫多次：由票決定用哪個入口。</translation>
    </message>
    <message>
        <source>The codes are short codes of the printed list (export --what list); with --at, when people came.</source>
        <translation>所給的是列印名單上的短碼（export --what list）；用 --at 指明到場時間。</translation>
    </message>
    <message>
        <source>The person leaves.</source>
        <translation>此人離場。</translation>
    </message>
    <message>
        <source>Everybody of the same order; the order number will do for a code.</source>
        <translation>同一訂單的所有人；可用訂單編號代替票碼。</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>對入口問題的回答，寫成 KEY=TEXT；可寫多次。</translation>
    </message>
    <message>
        <source>Lets a refused person in, for this reason.</source>
        <translation>以此理由放行被拒的人。</translation>
    </message>
    <message>
        <source>Say which code to admit.</source>
        <translation>請指明要讓哪個票碼入場。</translation>
    </message>
    <message>
        <source>A code is empty: nothing was entered.</source>
        <translation>有一個票碼是空的：什麼都沒有輸入。</translation>
    </message>
    <message>
        <source>--override needs a reason.</source>
        <translation>--override 需要理由。</translation>
    </message>
</context>
<context>
    <name>BadgeCheck</name>
    <message>
        <source>%1: a code does not scan</source>
        <translation>%1：有一個碼無法掃描</translation>
    </message>
    <message>
        <source>Badges checked: %1, of which scan: %2</source>
        <translation>已檢查名牌：%1，其中可掃描：%2</translation>
    </message>
</context>
<context>
    <name>BadgeCommand</name>
    <message>
        <source>Left out because they have a badge: %1</source>
        <translation>已有名牌，跳過：%1</translation>
    </message>
    <message>
        <source>Left out because their ticket type has no badge: %1</source>
        <translation>票種不印名牌，跳過：%1</translation>
    </message>
    <message>
        <source>Nobody is meant by that, so no badge was made.</source>
        <translation>沒有符合的人，未製作名牌。</translation>
    </message>
    <message>
        <source>--scanner-test goes with -o FILE.pdf or -o FILE.png only.</source>
        <translation>--scanner-test 只能與 -o 檔案.pdf 或 -o 檔案.png 一起使用。</translation>
    </message>
    <message>
        <source>%1: the scanner test, %2 codes</source>
        <translation>%1：掃描器測試頁，%2 個碼</translation>
    </message>
    <message>
        <source>Say whose badge: codes, or --all, or --admitted.</source>
        <translation>請說明誰的名牌：票碼、--all 或 --admitted。</translation>
    </message>
    <message>
        <source>--sort, --type and --not-printed go with --all or --admitted.</source>
        <translation>--sort、--type 和 --not-printed 要與 --all 或 --admitted 合用。</translation>
    </message>
    <message>
        <source>--check makes no badge: leave out where to.</source>
        <translation>--check 不製作名牌：請不要指定輸出。</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>請說明輸出到哪裡：-o FILE.pdf、-o FILE.png 或 --printer NAME。</translation>
    </message>
    <message>
        <source>Makes badges, as a PDF or PNG file or on a printer.</source>
        <translation>製作名牌，輸出為 PDF、PNG 檔案或直接列印。</translation>
    </message>
    <message>
        <source>Whose badges.</source>
        <translation>誰的名牌。</translation>
    </message>
    <message>
        <source>Everybody on site with a confirmed ticket.</source>
        <translation>所有持已確認現場票的人。</translation>
    </message>
    <message>
        <source>Everybody who was admitted.</source>
        <translation>所有已報到的人。</translation>
    </message>
    <message>
        <source>A sheet of known codes to try scanners on, instead of badges.</source>
        <translation>不列印名牌，而是產生一張用來測試掃描器的已知碼測試頁。</translation>
    </message>
    <message>
        <source>With --all and --admitted: in which order, one of %1. By surname Chinese names stand at their pinyin, others at their last word.</source>
        <translation>與 --all 和 --admitted 一起使用：排列順序，可選 %1。依姓氏時，中文名依拼音，其他名字依最後一個詞。</translation>
    </message>
    <message>
        <source>With --all and --admitted: only people with this ticket type.</source>
        <translation>與 --all 和 --admitted 合用：只包括此票種的人。</translation>
    </message>
    <message>
        <source>With --all and --admitted: leaves out whoever has a badge from a printer, or one on its way.</source>
        <translation>與 --all 和 --admitted 一起使用：跳過已列印或正在列印名牌的人。</translation>
    </message>
    <message>
        <source>Makes no badge, but says what would be wrong with each, and reads its codes back as a coarse label printer would print them.</source>
        <translation>不製作名牌，只說明每張會有什麼問題，並按低解析度標籤印表機的效果把碼讀回來。</translation>
    </message>
    <message>
        <source>--sort is one of: %1</source>
        <translation>--sort 可選：%1</translation>
    </message>
    <message>
        <source>Say only one of these: codes, --all, --admitted, --scanner-test, --calibration.</source>
        <translation>只能選擇其中一項：票碼、--all、--admitted、--scanner-test、--calibration。</translation>
    </message>
</context>
<context>
    <name>BadgeFiles</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: badges: %2</source>
        <translation>%1：名牌 %2 張</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2. “%3” was not written.</source>
        <translation>已在 %1 / %2 處停止，沒有寫入「%3」。</translation>
    </message>
    <message>
        <source>A PNG holds one badge. Choose a PDF for several.</source>
        <translation>PNG 只能容納一張名牌。多張請選擇 PDF。</translation>
    </message>
    <message>
        <source>--medium and what goes with it need a PDF.</source>
        <translation>--medium 及其相關選項需要 PDF 檔案。</translation>
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
        <translation>%1 的名牌正在印表機等待。請去看看；印表機就緒後會自動列印。</translation>
    </message>
    <message>
        <source>Look whether the badge of %1 came out. If not, print it again.</source>
        <translation>請看一下 %1 的名牌是否已列印出來。如果沒有，請重新列印。</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: %2. Print it again.</source>
        <translation>%1 的名牌未列印：%2。請重新列印。</translation>
    </message>
    <message>
        <source>%1: badges printed: %2</source>
        <translation>%1：已列印名牌數：%2</translation>
    </message>
    <message>
        <source>%1: badges sent: %2. This printer cannot say whether they came out.</source>
        <translation>%1：已傳送名牌 %2 張。這台印表機無法告知是否已列印出來。</translation>
    </message>
    <message>
        <source>See: lanyard templates. Left out: what the ticket type has.</source>
        <translation>見 lanyard templates。省略時使用票種對應的範本。</translation>
    </message>
    <message>
        <source>The file to write: .pdf or .png.</source>
        <translation>要寫入的檔案：.pdf 或 .png。</translation>
    </message>
    <message>
        <source>A name that lanyard printers lists, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>lanyard printers 列出的名稱，或位址，例如 ipp://HOST/ipp/print、socket://HOST、/dev/usb/lp0，或一個資料夾。</translation>
    </message>
    <message>
        <source>Say where to: -o FILE.pdf, -o FILE.png, or --printer NAME.</source>
        <translation>請說明輸出到哪裡：-o FILE.pdf、-o FILE.png 或 --printer NAME。</translation>
    </message>
    <message>
        <source>--medium and what goes with it need -o FILE.pdf.</source>
        <translation>--medium 及其相關選項需要 -o 檔案.pdf。</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge. To make one all the same: --template NAME</source>
        <translation>票種「%1」不印名牌。如仍要製作：--template 名稱</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed: say on which printer, --printer NAME. See: lanyard printers. Now: lanyard badge %2 --printer NAME</source>
        <translation>%1 的名牌未列印：請用 --printer NAME 指明印表機。見：lanyard printers。現在執行：lanyard badge %2 --printer NAME</translation>
    </message>
</context>
<context>
    <name>BadgeWarnings</name>
    <message>
        <source>too long for its place, printed very small: %1</source>
        <translation>對所在位置太長，印得很小：%1</translation>
    </message>
    <message>
        <source>no font has the letters of: %1</source>
        <translation>沒有字型含有這些字：%1</translation>
    </message>
    <message>
        <source>no QR code can hold so long a code: %1</source>
        <translation>這個碼太長，任何 QR Code 都容納不下：%1</translation>
    </message>
    <message>
        <source>the code may be too small to be scanned: %1 (make its box %2 mm)</source>
        <translation>碼可能太小，掃不出來：%1（請把它的框放大到 %2 毫米）</translation>
    </message>
    <message>
        <source>nobody has a column called: %1</source>
        <translation>沒有人有這一欄：%1</translation>
    </message>
    <message>
        <source>no such picture, its place is empty: %1</source>
        <translation>沒有這張圖片，位置留空：%1</translation>
    </message>
    <message>
        <source>the badge of %1 has no name that can be seen</source>
        <translation>%1 的名牌上沒有可見的姓名</translation>
    </message>
    <message>
        <source>%1 mm at the head</source>
        <translation>上邊 %1 毫米</translation>
    </message>
    <message>
        <source>%1 mm at the foot</source>
        <translation>下邊 %1 毫米</translation>
    </message>
    <message>
        <source>%1 mm at the left</source>
        <translation>左邊 %1 毫米</translation>
    </message>
    <message>
        <source>%1 mm at the right</source>
        <translation>右邊 %1 毫米</translation>
    </message>
    <message>
        <source>The printer leaves edges of this medium blank. Of badges of “%1” it leaves out: %2.</source>
        <translation>印表機不會印到這種紙材的邊緣。「%1」的名牌會缺掉：%2。</translation>
    </message>
</context>
<context>
    <name>BlockCommand</name>
    <message>
        <source>%1 is blocked and let in nowhere. To end it: lanyard unblock %2</source>
        <translation>%1 已被禁止入場，任何入口都不放行。要解除：lanyard unblock %2</translation>
    </message>
    <message>
        <source>%1 is blocked no longer: %2.</source>
        <translation>%1 已解除禁止：%2。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票碼。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>原因；會記入日誌。</translation>
    </message>
    <message>
        <source>Say who and why: one code and --reason TEXT.</source>
        <translation>請說明是誰、為什麼：一個票碼和 --reason TEXT。</translation>
    </message>
    <message>
        <source>%1 is blocked already.</source>
        <translation>%1 已經被禁止入場。</translation>
    </message>
    <message>
        <source>%1 is not blocked.</source>
        <translation>%1 沒有被禁止入場。</translation>
    </message>
    <message>
        <source>Blocks a person: no door lets them in. Imports do not end it.</source>
        <translation>禁止某人入場：任何入口都不放行。匯入不會解除。</translation>
    </message>
    <message>
        <source>Takes a block back. The person is what they would be without it: one who has not paid is still unpaid.</source>
        <translation>解除禁止入場。此人恢復到未被禁止時的狀態：沒付款的仍是未付款。</translation>
    </message>
</context>
<context>
    <name>CalibrationOutput</name>
    <message>
        <source>Lanyard: measure this printer</source>
        <translation>Lanyard：測量這台印表機</translation>
    </message>
    <message>
        <source>Print this page at 100 percent, without fitting it to the paper. Measure with a ruler, in millimetres, the four distances at the arrows: from the edge of the paper to the frame, and the sides of the frame, all to its outer edge. Then:
lanyard badge --calibration --measured A,B,C,D</source>
        <translation>請按 100% 列印本頁，不要縮放到紙張大小。用尺以毫米為單位量出箭頭處的四個距離：紙邊到方框，以及方框的邊長，都量到外緣。然後執行：
lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>A: %1 mm</source>
        <translation>A：%1 毫米</translation>
    </message>
    <message>
        <source>B: %1 mm</source>
        <translation>B：%1 毫米</translation>
    </message>
    <message>
        <source>C: %1 mm</source>
        <translation>C：%1 毫米</translation>
    </message>
    <message>
        <source>D: %1 mm</source>
        <translation>D：%1 毫米</translation>
    </message>
    <message>
        <source>%1: print it at 100 percent and measure what it says. Then: lanyard badge --calibration --measured A,B,C,D</source>
        <translation>%1：請按 100% 列印，並按頁面說明測量。然後執行：lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>%1: measure the page that comes out. Then: lanyard badge --calibration --measured A,B,C,D</source>
        <translation>%1：測量列印出來的那一頁，然後執行：lanyard badge --calibration --measured A,B,C,D</translation>
    </message>
    <message>
        <source>%1: badges that are printed there come out where they belong from now on: moved by %2 mm, stretched to %3 percent.</source>
        <translation>%1：從現在起，在這裡列印的名牌位置都會準確：移動 %2 毫米，縮放到百分之 %3。</translation>
    </message>
    <message>
        <source>--measured is four numbers of millimetres: 20.5,19,170,257</source>
        <translation>--measured 是四個毫米數：20.5,19,170,257</translation>
    </message>
    <message>
        <source>No printer is off by so much. Measure again, in millimetres: A from the left edge of the paper to the frame, B from the upper edge, C and D the width and the height of the frame. Say the same --medium as for the page.</source>
        <translation>印表機不會偏差這麼多。請以毫米重新測量：A 是紙左邊到方框，B 是紙上邊到方框，C 和 D 是方框的寬和高。--medium 要與製作測量頁時相同。</translation>
    </message>
    <message>
        <source>Print on this printer with: --offset %1 --scale %2</source>
        <translation>在這台印表機上列印時使用：--offset %1 --scale %2</translation>
    </message>
    <message>
        <source>A page to measure a printer with, instead of badges, in a file or with --printer on the printer itself. With --measured and --printer: everything that is printed there is moved by that.</source>
        <translation>列印用於測量印表機的頁面而不是名牌：寫入檔案，或用 --printer 直接在該印表機上列印。與 --measured 和 --printer 合用時：此後在那裡列印的內容都按測量結果調整。</translation>
    </message>
    <message>
        <source>The four distances that the page names, in mm.</source>
        <translation>頁面上標出的四個距離，毫米。</translation>
    </message>
    <message>
        <source>--calibration goes with -o FILE.pdf, with --printer NAME or with --measured, and with --medium.</source>
        <translation>--calibration 要與 -o FILE.pdf、--printer NAME 或 --measured 合用，還可加 --medium。</translation>
    </message>
    <message>
        <source>--offset and --scale do not go with --calibration and --printer: that page is always drawn without them.</source>
        <translation>--offset 和 --scale 不能與 --calibration 和 --printer 合用：這一頁總是不帶它們繪製。</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Paid here</source>
        <translation>現場付款</translation>
    </message>
    <message>
        <source>Take the money for %1 first. Then they are checked in.</source>
        <translation>請先收取「%1」的票款，收款後即報到。</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>行動支付</translation>
    </message>
    <message>
        <source>Showed the receipt</source>
        <translation>已出示付款憑證</translation>
    </message>
    <message>
        <source>or how it was paid</source>
        <translation>或其他付款方式</translation>
    </message>
    <message>
        <source>Paid, check in</source>
        <translation>已付款，報到</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>撤銷報到</translation>
    </message>
    <message>
        <source>As if they had not come in. The record keeps both.</source>
        <translation>視為沒有入場。兩筆記錄都會保留。</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>不是這個人</translation>
    </message>
    <message>
        <source>Wrong door</source>
        <translation>入口錯誤</translation>
    </message>
    <message>
        <source>Went away again at once</source>
        <translation>剛進來就走了</translation>
    </message>
    <message>
        <source>Just trying</source>
        <translation>只是試一下</translation>
    </message>
    <message>
        <source>or another reason</source>
        <translation>或其他理由</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Let in although the door says no</source>
        <translation>入口拒絕，仍破例放行</translation>
    </message>
    <message>
        <source>The reason is written down with your name.</source>
        <translation>理由會和您的姓名一起記錄。</translation>
    </message>
    <message>
        <source>The organiser said so</source>
        <translation>主辦單位同意</translation>
    </message>
    <message>
        <source>The ticket is theirs, shown by an ID</source>
        <translation>票是本人的，已看證件</translation>
    </message>
    <message>
        <source>Accompanies somebody who needs help</source>
        <translation>陪同需要幫助的人</translation>
    </message>
    <message>
        <source>The record is wrong</source>
        <translation>記錄有誤</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Give another ticket</source>
        <translation>更換票種</translation>
    </message>
    <message>
        <source>Has %1 now.</source>
        <translation>現在是 %1。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>更換</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Every desk sees it at the next scan and has to confirm it.</source>
        <translation>下次掃描時，任何報到處都會看到，並須確認。</translation>
    </message>
    <message>
        <source>VIP: call the host</source>
        <translation>VIP：請叫接待人</translation>
    </message>
    <message>
        <source>Deposit open</source>
        <translation>押金未結</translation>
    </message>
    <message>
        <source>Something lies here for them</source>
        <translation>這裡有東西要交給此人</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>請其到服務台</translation>
    </message>
    <message>
        <source>or your own words</source>
        <translation>或自己填寫</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>New badge with a new code</source>
        <translation>換新碼並發新名牌</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>舊票和舊名牌不能再入場。</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>失竊</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>損壞</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>給了別人</translation>
    </message>
    <message>
        <source>Print a new badge</source>
        <translation>列印新名牌</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>沒有印出來</translation>
    </message>
    <message>
        <source>Why another badge?</source>
        <translation>為什麼再印一張？</translation>
    </message>
    <message>
        <source>They have one already. The reason is written down.</source>
        <translation>此人已有一張。原因會被記錄。</translation>
    </message>
    <message>
        <source>They have %1 already. The reason is written down.</source>
        <translation>此人已有 %1 張。原因會被記錄。</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>姓名有誤</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新列印</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>任何入口都不再放行。</translation>
    </message>
    <message>
        <source>Misconduct</source>
        <translation>行為不當</translation>
    </message>
    <message>
        <source>Stolen ticket</source>
        <translation>票券遭竊</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除禁止</translation>
    </message>
    <message>
        <source>Doors may let them in again.</source>
        <translation>各入口可以再次放行。</translation>
    </message>
    <message>
        <source>Blocked by mistake</source>
        <translation>誤被禁止入場</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>makes a new event file with one door per day</source>
        <translation>新增活動檔案，每天一個入口</translation>
    </message>
    <message>
        <source>takes registrations in and reports on every row</source>
        <translation>匯入報名，並逐列報告</translation>
    </message>
    <message>
        <source>finds people by name, pinyin, company, e-mail, phone, order, code</source>
        <translation>依姓名、拼音、公司、電子郵件、電話、訂單、票碼找人</translation>
    </message>
    <message>
        <source>puts a person&apos;s name, company or contact right for good</source>
        <translation>更正某人的姓名、公司或聯絡方式，再次匯入也會保留</translation>
    </message>
    <message>
        <source>gives a verdict for each code and writes it down</source>
        <translation>對每個票碼給出判定並記錄</translation>
    </message>
    <message>
        <source>takes a person&apos;s last admission back</source>
        <translation>撤銷某人最近一次報到</translation>
    </message>
    <message>
        <source>registers and admits somebody who comes without a ticket</source>
        <translation>為沒有票的人現場登記並報到</translation>
    </message>
    <message>
        <source>marks an unpaid ticket as paid at the desk</source>
        <translation>把未付款的票標為在報到處已付款</translation>
    </message>
    <message>
        <source>lets a person in nowhere</source>
        <translation>禁止某人入場</translation>
    </message>
    <message>
        <source>takes a block back</source>
        <translation>解除禁止入場</translation>
    </message>
    <message>
        <source>gives a person a ticket of another type</source>
        <translation>為某人更換票種</translation>
    </message>
    <message>
        <source>adds a note that the next scan shows</source>
        <translation>新增備註，下次掃描時顯示</translation>
    </message>
    <message>
        <source>gives a person a new code and retires the old one</source>
        <translation>為某人換新碼，舊碼作廢</translation>
    </message>
    <message>
        <source>tells what was done, refused scans included</source>
        <translation>顯示做過什麼，包括被拒絕的掃描</translation>
    </message>
    <message>
        <source>reads the codes in pictures and videos</source>
        <translation>讀取圖片和影片中的碼</translation>
    </message>
    <message>
        <source>makes badges, as a file or on a printer</source>
        <translation>製作名牌，輸出為檔案或列印</translation>
    </message>
    <message>
        <source>writes the attendance</source>
        <translation>匯出出席情況</translation>
    </message>
    <message>
        <source>counts people, not scans</source>
        <translation>統計人數，而非掃描次數</translation>
    </message>
    <message>
        <source>lists and changes the doors</source>
        <translation>列出和修改入口</translation>
    </message>
    <message>
        <source>lists and changes who may work at the desks</source>
        <translation>列出和更改可在報到處工作的人</translation>
    </message>
    <message>
        <source>lists and changes the badge templates of the event</source>
        <translation>列出和修改活動的名牌範本</translation>
    </message>
    <message>
        <source>lists the labels, sheets and rolls that badges are laid on</source>
        <translation>列出可用來印名牌的標籤、紙張和捲紙</translation>
    </message>
    <message>
        <source>lists the printers of this computer</source>
        <translation>列出本機的印表機</translation>
    </message>
    <message>
        <source>lists the ticket sources that import knows</source>
        <translation>列出 import 支援的票務平台</translation>
    </message>
    <message>
        <source>lists and changes what signed tickets are checked with</source>
        <translation>列出和更改用來驗證簽名票的金鑰與名單</translation>
    </message>
    <message>
        <source>says and changes what is chosen for the whole event</source>
        <translation>檢視和修改整個活動的設定</translation>
    </message>
    <message>
        <source>checks event file and journal</source>
        <translation>檢查活動檔案和日誌</translation>
    </message>
    <message>
        <source>does the whole job on the sample event, without a display</source>
        <translation>用範例活動走完全流程，無需顯示器</translation>
    </message>
    <message>
        <source>%1 needs one word more.</source>
        <translation>%1 還需要一個詞。</translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation>未知的選項 %1。</translation>
    </message>
    <message>
        <source>Unknown command “%1”. See: lanyard --help</source>
        <translation>未知的指令「%1」。見：lanyard --help</translation>
    </message>
    <message>
        <source>There is no display here for the desk window. Give a command (see lanyard --help), or watch “lanyard demo”.</source>
        <translation>此處沒有顯示器，無法開啟報到視窗。請輸入指令（見 lanyard --help），或執行「lanyard demo」。</translation>
    </message>
    <message>
        <source>lanyard [--event FILE] [--json] COMMAND …
Without a command the desk window opens; with --sample, on an invented event to try it.
</source>
        <translation>lanyard [--event FILE] [--json] COMMAND …
不帶指令則開啟報到視窗；加 --sample 則用虛構的活動試用。
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
如果活動設有操作員，凡有改動的指令都需要指明其中一人：
--operator NAME，PIN 放在 LANYARD_PIN 或 --pin-file FILE 中，否則會詢問。
需要第二人同意的操作需要 --supervisor NAME，PIN 放在 LANYARD_SUPERVISOR_PIN
或 --supervisor-pin-file FILE 中。
</translation>
    </message>
    <message>
        <source>
With --kiosk and no command the self-service window opens over the whole screen,
on the event file that is given or was open last.
</source>
        <translation>
不帶命令而帶 --kiosk 時，自助報到視窗會佔滿整個螢幕開啟，
使用給出的活動檔案，或上次開啟的活動檔案。
</translation>
    </message>
    <message>
        <source>
LANYARD_EVENT is the default for --event. Times are ISO 8601.
Exit status: 0 done or admitted, 1 failed, 2 wrong usage, 3 refused.</source>
        <translation>
LANYARD_EVENT 是 --event 的預設值。時間採用 ISO 8601。
結束狀態：0 完成或放行，1 失敗，2 用法錯誤，3 拒絕。</translation>
    </message>
    <message>
        <source>shares an event among several desks</source>
        <translation>在多個報到處之間共享活動</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Shows this help.</source>
        <translation>顯示此說明。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>多餘的參數「%1」。</translation>
    </message>
    <message>
        <source>See: lanyard %1 --help</source>
        <translation>見：lanyard %1 --help</translation>
    </message>
    <message>
        <source>Say which event file to use: --event FILE, or LANYARD_EVENT in the environment.</source>
        <translation>請說明使用哪個活動檔案：--event FILE，或環境變數 LANYARD_EVENT。</translation>
    </message>
    <message>
        <source>door of this event</source>
        <translation>本活動的入口</translation>
    </message>
    <message>
        <source>This is written as .%1, not as “%2”.</source>
        <translation>只能寫成 .%1，不能寫成「%2」。</translation>
    </message>
    <message>
        <source>“%1” is no file that could be written over.</source>
        <translation>「%1」不是可以覆寫的檔案。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>沒有資料夾「%1」，請先建立。</translation>
    </message>
    <message>
        <source>--day needs a day, written like 2026-11-28.</source>
        <translation>--day 需要日期，如 2026-11-28。</translation>
    </message>
</context>
<context>
    <name>CommandOperators</name>
    <message>
        <source>The PIN of %1 is missing. Put it in the environment or in a file.</source>
        <translation>缺少 %1 的 PIN。請放在環境變數或檔案中。</translation>
    </message>
    <message>
        <source>This event has no operators yet. Leave --operator out, or add the first: lanyard operators add NAME --role organiser</source>
        <translation>此活動還沒有操作員。請去掉 --operator，或先新增第一位：lanyard operators add NAME --role organiser</translation>
    </message>
    <message>
        <source>This event has operators. Say who does this: --operator NAME, with the PIN in LANYARD_PIN or --pin-file FILE.</source>
        <translation>此活動設有操作員。請指明由誰操作：--operator NAME，PIN 放在 LANYARD_PIN 或 --pin-file FILE 中。</translation>
    </message>
    <message>
        <source>Name one who agrees: --supervisor NAME, with the PIN in LANYARD_SUPERVISOR_PIN or --supervisor-pin-file FILE.</source>
        <translation>請指明由誰同意：--supervisor NAME，PIN 放在 LANYARD_SUPERVISOR_PIN 或 --supervisor-pin-file FILE 中。</translation>
    </message>
</context>
<context>
    <name>CorrectCommand</name>
    <message>
        <source>Puts right what the ticket source has wrong about a person. Later imports keep it.</source>
        <translation>更正票務平台中有誤的個人資料。以後匯入會保留更正。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票碼。</translation>
    </message>
    <message>
        <source>name, company, job_title, email, phone or notes.</source>
        <translation>name、company、job_title、email、phone 或 notes。</translation>
    </message>
    <message>
        <source>Say whom and what: CODE FIELD=TEXT, where FIELD is name, company, job_title, email, phone or notes.</source>
        <translation>請說明更正誰、改成什麼：CODE FIELD=TEXT，FIELD 可為 name、company、job_title、email、phone 或 notes。</translation>
    </message>
    <message>
        <source>Corrected. Later imports keep it.</source>
        <translation>已更正。以後匯入會保留更正。</translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Give the event a name: --name NAME.</source>
        <translation>請給活動命名：--name NAME。</translation>
    </message>
    <message>
        <source>Give the first and the last day as YYYY-MM-DD: --starts DAY --ends DAY.</source>
        <translation>請用 YYYY-MM-DD 給出第一天和最後一天：--starts DAY --ends DAY。</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>活動結束早於開始。</translation>
    </message>
    <message>
        <source>An event of more than 60 days needs more than one event file.</source>
        <translation>超過 60 天的活動需要多個活動檔案。</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Write it like Asia/Shanghai.</source>
        <translation>「%1」不是有效時區。請寫成 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Makes a new event file with one door per day, open from midnight to midnight.</source>
        <translation>新增活動檔案，每天一個入口，午夜至午夜開放。</translation>
    </message>
    <message>
        <source>Name of the event.</source>
        <translation>活動名稱。</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD.</source>
        <translation>第一天，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD.</source>
        <translation>最後一天，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>IANA name of the time zone; this computer&apos;s if left out.</source>
        <translation>時區的 IANA 名稱；省略則用本機時區。</translation>
    </message>
    <message>
        <source>Say where to make it: --event FILE.</source>
        <translation>請說明建在哪裡：--event FILE。</translation>
    </message>
    <message>
        <source>Made %1 for “%2”. Doors: %3.</source>
        <translation>已建立 %1，活動「%2」。入口：%3。</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>%1: no code found</source>
        <translation>%1：沒有找到碼</translation>
    </message>
    <message>
        <source>Reads the codes in pictures and videos. Needs no event.</source>
        <translation>讀取圖片和影片中的碼。不需要活動。</translation>
    </message>
    <message>
        <source>A picture or video.</source>
        <translation>圖片或影片。</translation>
    </message>
    <message>
        <source>Say which picture to read.</source>
        <translation>請說明要讀取哪張圖片。</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Event file made: %1</source>
        <translation>已建立活動檔案：%1</translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows (%3): %4 on site, %5 online only, %6 skipped</source>
        <translation>已匯入 %1 列，共 %2 列（%3）：現場票 %4，線上票 %5，跳過 %6</translation>
    </message>
    <message>
        <source>Demo desk</source>
        <translation>示範報到處</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>The same export as %1, tried without storing: %2 new, %3 changed, %4 unchanged</source>
        <translation>同一份資料的 %1 檔案，試匯入不儲存：新增 %2，變更 %3，未變 %4</translation>
    </message>
    <message>
        <source>The code of %1 was not read.</source>
        <translation>未能讀出 %1 中的碼。</translation>
    </message>
    <message>
        <source>Read from a picture: %1</source>
        <translation>從圖片讀取：%1</translation>
    </message>
    <message>
        <source>%1 more people came in, each written to disk before the green light</source>
        <translation>又有 %1 人報到，每人都先寫入磁碟再亮綠燈</translation>
    </message>
    <message>
        <source>The sample event has nobody for the verdict %1.</source>
        <translation>範例活動中沒有人適用判定 %1。</translation>
    </message>
    <message>
        <source>%1 badges written; %2 need a look</source>
        <translation>已製作 %1 張名牌；%2 張需要檢查</translation>
    </message>
    <message>
        <source>The code of the badge was not read back.</source>
        <translation>未能讀回名牌上的碼。</translation>
    </message>
    <message>
        <source>The code on the badge of %1 reads back as the ticket&apos;s</source>
        <translation>%1 名牌上的碼讀回後與票一致</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>已寫入 %1 列</translation>
    </message>
    <message>
        <source>%1 people came, of %2 registrations on site; %3 scans were refused</source>
        <translation>到場 %1 人，現場票報名 %2 人；拒絕掃描 %3 次</translation>
    </message>
    <message>
        <source>That is not the number of people who arrived.</source>
        <translation>這與到場人數不符。</translation>
    </message>
    <message>
        <source>Event file and journal are whole; %1 records checked</source>
        <translation>活動檔案和日誌完好；已檢查 %1 筆記錄</translation>
    </message>
    <message>
        <source>Does the whole job on the sample event, without a display: creates, imports, admits, refuses, makes badges, exports, counts and verifies.</source>
        <translation>用範例活動走完全流程，無需顯示器：建立、匯入、放行、拒絕、製作名牌、匯出、統計和驗證。</translation>
    </message>
    <message>
        <source>Where the files go; a new folder if left out.</source>
        <translation>檔案存放位置；省略則用新資料夾。</translation>
    </message>
    <message>
        <source>Done. Everything is in %1</source>
        <translation>完成。全部檔案在 %1</translation>
    </message>
    <message>
        <source>So many desks share the event for a morning, over a PostgreSQL that is started for it; one of them is cut off for a while.</source>
        <translation>讓這麼多個報到處透過專門啟動的 PostgreSQL 共用活動一個上午；其中一個會斷線一陣子。</translation>
    </message>
    <message>
        <source>--desks needs a number from %1 to %2.</source>
        <translation>--desks 需要 %1 到 %2 之間的數字。</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>報到處 %1</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed here. Install it (on Debian: apt install postgresql), then try again.</source>
        <translation>這裡沒有安裝 PostgreSQL。請安裝（Debian：apt install postgresql）後再試。</translation>
    </message>
    <message>
        <source>PostgreSQL did not start:
%1</source>
        <translation>PostgreSQL 沒有啟動：
%1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>A PostgreSQL runs for this demo alone.</source>
        <translation>已專為這次示範啟動一個 PostgreSQL。</translation>
    </message>
    <message>
        <source>%1 shares %3: %2 records are at the hub.</source>
        <translation>%1 共用%3：%2 條記錄已在同步中心。</translation>
    </message>
    <message>
        <source>%1 joined %3: %2 records came.</source>
        <translation>%1 已加入%3：收到 %2 條記錄。</translation>
    </message>
    <message>
        <source>%1 people came in at %2 desks; the hub was asked about each of them.</source>
        <translation>%1 人從 %2 個報到處入場；每個人都先問過同步中心。</translation>
    </message>
    <message>
        <source>One ticket comes to two desks. %1 let its holder in.</source>
        <translation>同一張票來到兩個報到處。%1 已放行持票人。</translation>
    </message>
    <message>
        <source>The cable of %1 is pulled, and it goes on. It says: %2.</source>
        <translation>%1 的網路線被拔掉，報到照常進行。它顯示：%2。</translation>
    </message>
    <message>
        <source>Meanwhile %1 people come in elsewhere; and at %2 somebody whom %3 let in, which nobody can know.</source>
        <translation>其間其他報到處有 %1 人入場；%2 還放行了一位 %3 已放行的人，此時誰也無從得知。</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 顯示：%2</translation>
    </message>
    <message>
        <source>The cable of %1 is back.</source>
        <translation>%1 的網路線已接回。</translation>
    </message>
    <message>
        <source>%1 did not learn that somebody saw to it.</source>
        <translation>%1 沒有得知有人已處理。</translation>
    </message>
    <message>
        <source>%1 saw to it: no desk warns of it any more.</source>
        <translation>%1 已處理：所有報到處都不再警告。</translation>
    </message>
    <message>
        <source>Somebody without a ticket came in at %1. %2 scans the new badge.</source>
        <translation>一位沒有票的人在 %1 入場。%2 掃描新名牌。</translation>
    </message>
    <message>
        <source>%1 counts %2 people, and %3 came in.</source>
        <translation>%1 統計為 %2 人，而入場的是 %3 人。</translation>
    </message>
    <message>
        <source>%1 let %2 people in and refused %3; it knows of %4 who came. Its event file is whole.</source>
        <translation>%1 放行 %2 人，拒絕 %3 人；知道共有 %4 人到場。活動檔案完好。</translation>
    </message>
    <message>
        <source>%1 does not have the same records.</source>
        <translation>%1 的記錄不一致。</translation>
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
        <translation>  僅當：</translation>
    </message>
    <message>
        <source>  Asks: %1 (%2, --answer %3=…)</source>
        <translation>  提問：%1（%2，--answer %3=…）</translation>
    </message>
    <message>
        <source>    For the volunteer: %1</source>
        <translation>    給志工的提示：%1</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>「%1」不是有效時間。請寫成 2026-11-28T09:30。</translation>
    </message>
    <message>
        <source>Say when it opens and closes: --opens TIME --closes TIME.</source>
        <translation>請說明開放和關閉時間：--opens TIME --closes TIME。</translation>
    </message>
    <message>
        <source>The door would close before it opens.</source>
        <translation>入口關閉早於開放。</translation>
    </message>
    <message>
        <source>--capacity needs a number of people; 0 for any number.</source>
        <translation>--capacity 需要人數；0 表示不限。</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. Import registrations first.</source>
        <translation>沒有票種「%1」。請先匯入報名。</translation>
    </message>
    <message>
        <source>--reentry is once, once_a_day, after_exit or any.</source>
        <translation>--reentry 可為 once、once_a_day、after_exit 或 any。</translation>
    </message>
    <message>
        <source>--exit-mode is on_request or second_scan.</source>
        <translation>--exit-mode 可為 on_request 或 second_scan。</translation>
    </message>
    <message>
        <source>Two questions have the key “%1”. Each needs one of its own.</source>
        <translation>有兩個問題的鍵名都是「%1」。每個問題須用不同的鍵名。</translation>
    </message>
    <message>
        <source>Say which door: lanyard doors add NAME, or lanyard doors change NAME.</source>
        <translation>請說明哪個入口：lanyard doors add NAME，或 lanyard doors change NAME。</translation>
    </message>
    <message>
        <source>Lists the doors; “add NAME” and “change NAME” with the options below write one.</source>
        <translation>列出入口；「add NAME」和「change NAME」配合下列選項寫入一個入口。</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, or change NAME.</source>
        <translation>留空，或 add NAME，或 change NAME。</translation>
    </message>
    <message>
        <source>When people are let in from.</source>
        <translation>開始放行的時間。</translation>
    </message>
    <message>
        <source>When no longer.</source>
        <translation>停止放行的時間。</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>地點。</translation>
    </message>
    <message>
        <source>A ticket type that is let in; may stand several times. Empty: everybody on site.</source>
        <translation>可入場的票種；可重複指定。空：所有持現場票者。</translation>
    </message>
    <message>
        <source>How many people fit in.</source>
        <translation>可容納人數。</translation>
    </message>
    <message>
        <source>How often a ticket comes in: once, once_a_day, after_exit (once after each exit) or any.</source>
        <translation>一張票可入場幾次：once（一次）、once_a_day（每天一次）、after_exit（每次離場後一次）或 any（不限）。</translation>
    </message>
    <message>
        <source>How people are counted out: on_request (admit --exit), or second_scan (who is inside and scanned again, leaves).</source>
        <translation>如何計算離場：on_request（用 admit --exit），或 second_scan（在場內的人再次掃描即離場）。</translation>
    </message>
    <message>
        <source>What has to be so besides; empty: nothing. As in: ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</source>
        <translation>還須滿足的規則；留空：沒有。例如：ticket_type is &quot;Camp&quot; and (entries_today less than 2 or role is &quot;Speaker&quot;)</translation>
    </message>
    <message>
        <source>What is asked before somebody is let in; may stand several times, empty: nothing. Written %1</source>
        <translation>放行前要問的問題；可寫多次，留空：不問。寫法：%1</translation>
    </message>
    <message>
        <source>Doors are listed, added or changed; “%1” is none of these.</source>
        <translation>入口只能列出、新增或修改；「%1」都不是。</translation>
    </message>
    <message>
        <source>--without-hub is admit, ask or refuse.</source>
        <translation>--without-hub 可為 admit、ask 或 refuse。</translation>
    </message>
    <message>
        <source>What the door does while the hub does not answer: admit, ask (the person at the desk) or refuse.</source>
        <translation>同步中心無回應時此入口怎麼辦：admit（照常放行）、ask（由報到處人員決定）或 refuse（不放行）。</translation>
    </message>
    <message>
        <source>--apart-seats is a number of seats, or 0.</source>
        <translation>--apart-seats 是名額數，或 0。</translation>
    </message>
    <message>
        <source>Of a door with a capacity: so many seats are kept for each desk, which it may give away while the hub does not answer.</source>
        <translation>用於有人數上限的入口：為每個報到處保留這麼多名額，同步中心不應答時由它發放。</translation>
    </message>
</context>
<context>
    <name>EventTemplates</name>
    <message>
        <source>A template of the event cannot be used: %1 (%2)</source>
        <translation>活動的一個範本無法使用：%1（%2）</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes the attendance: one row a person or a door, the journal, or a list to tick.</source>
        <translation>匯出出席情況：每人或每個入口一列、日誌，或供打勾的名單。</translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation>只限此入口。</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>只限活動的這一天，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>people, no-shows, doors, journal, or list: whoever is not in yet, to be ticked on paper. people if left out.</source>
        <translation>people、no-shows、doors、journal 或 list（尚未入場者的紙本名單，供打勾）。省略時為 people。</translation>
    </message>
    <message>
        <source>Carry this column of the imported file along; may be given again; all: every column.</source>
        <translation>一併匯出匯入檔案中的這一欄；可寫多次；all：所有欄。</translation>
    </message>
    <message>
        <source>The file to write: .csv, .xlsx, .pdf or .json.</source>
        <translation>要寫入的檔案：.csv、.xlsx、.pdf 或 .json。</translation>
    </message>
    <message>
        <source>Say which file to write: -o FILE.xlsx</source>
        <translation>請說明寫入哪個檔案：-o FILE.xlsx</translation>
    </message>
    <message>
        <source>--with goes with people and no-shows.</source>
        <translation>--with 只能與 people 和 no-shows 一起用。</translation>
    </message>
    <message>
        <source>What to write is said with --what.</source>
        <translation>請用 --what 說明要匯出什麼。</translation>
    </message>
    <message>
        <source>--what is one of: %1.</source>
        <translation>--what 可為：%1。</translation>
    </message>
    <message>
        <source>%1: rows: %2</source>
        <translation>%1：列數：%2</translation>
    </message>
</context>
<context>
    <name>FindCommand</name>
    <message>
        <source>admitted</source>
        <translation>已報到</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>未到場</translation>
    </message>
    <message>
        <source>Finds people by the beginnings of name, pinyin, company, e-mail, phone, order or code.</source>
        <translation>依姓名、拼音、公司、電子郵件、電話、訂單或票碼的開頭找人。</translation>
    </message>
    <message>
        <source>What they say at the door.</source>
        <translation>來賓在入口說的內容。</translation>
    </message>
    <message>
        <source>Say whom to find.</source>
        <translation>請說明要找誰。</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Try fewer letters.</source>
        <translation>沒有找到「%1」。請少輸幾個字。</translation>
    </message>
</context>
<context>
    <name>GivenClock</name>
    <message>
        <source>At this time instead of now.</source>
        <translation>以此時間代替現在。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-11-28T09:30.</source>
        <translation>「%1」不是有效時間。請寫成 2026-11-28T09:30。</translation>
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
        <translation>沒有名為「%1」的報到處。現有：%2</translation>
    </message>
    <message>
        <source>Tells what was done to a person, at a desk, or which unknown codes were shown; the newest last, refused scans included.</source>
        <translation>顯示某人或某報到處的歷史記錄，或出示過的未知碼；最新的在最後，包括被拒絕的掃描。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票碼。</translation>
    </message>
    <message>
        <source>Everything that this desk did.</source>
        <translation>此報到處做過的一切。</translation>
    </message>
    <message>
        <source>The unknown codes, and how often each was shown.</source>
        <translation>未知碼，以及每個出示過幾次。</translation>
    </message>
    <message>
        <source>Only so many, the latest.</source>
        <translation>只顯示最近的若干筆。</translation>
    </message>
    <message>
        <source>Say whose history: one code, or --desk NAME, or --unknown.</source>
        <translation>請說明要看誰的歷史記錄：一個票碼、--desk NAME 或 --unknown。</translation>
    </message>
    <message>
        <source>--latest needs a number of records.</source>
        <translation>--latest 需要記錄筆數。</translation>
    </message>
</context>
<context>
    <name>HubCommand</name>
    <message>
        <source>Say where the event is to be kept on this computer: --event FILE.lanyard.</source>
        <translation>請說明活動在本機上存放何處：--event FILE.lanyard。</translation>
    </message>
    <message>
        <source>This event file knows no hub. Share it first: lanyard hub init URL.</source>
        <translation>此活動檔案沒有同步中心。請先共享：lanyard hub init URL。</translation>
    </message>
    <message>
        <source>This desk works without the hub from now on. Its records stay; they travel in exchange files.</source>
        <translation>從現在起本報到處不用同步中心。記錄會保留，可用交換檔案傳遞。</translation>
    </message>
    <message>
        <source>The hub takes nothing from “%1” any more.</source>
        <translation>同步中心不再接收「%1」的任何內容。</translation>
    </message>
    <message>
        <source>Shares an event among several desks. init URL puts it into an empty PostgreSQL database (postgresql://name:password@host/database) and tells the join code; join CODE (or the URL, or an exchange file) brings it to this computer, into --event FILE; status and sync say and do what their names say; exchange FILE takes in and adds records where there is no network; code tells the join code again; revoke DESK shuts a desk out; leave takes this desk off.</source>
        <translation>在多個報到處之間共享活動。init URL 把它放進空的 PostgreSQL 資料庫（postgresql://使用者名稱:密碼@主機/資料庫）並給出加入碼；join CODE（或 URL，或交換檔案）把它取到本機的 --event FILE；status 和 sync 如其名；exchange FILE 在沒有網路的地方讀入並新增記錄；code 再次給出加入碼；revoke DESK 撤銷一個報到處；leave 讓本報到處脫離。</translation>
    </message>
    <message>
        <source>init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>init URL、join CODE、status、sync、exchange FILE、code、revoke DESK 或 leave。</translation>
    </message>
    <message>
        <source>With an address: the certificate of who vouches for the database&apos;s, as a PEM file; its name is checked then.</source>
        <translation>與位址一起：為資料庫證書擔保的機構的證書（PEM 檔案）；此時會核對其名稱。</translation>
    </message>
    <message>
        <source>Say what to do: init URL, join CODE, status, sync, exchange FILE, code, revoke DESK or leave.</source>
        <translation>請說明要做什麼：init URL、join CODE、status、sync、exchange FILE、code、revoke DESK 或 leave。</translation>
    </message>
    <message>
        <source>%1 records are here, %2 are on their way …</source>
        <translation>已有 %1 條記錄，還有 %2 條正在傳來…</translation>
    </message>
    <message>
        <source>%1 records are on their way to the hub …</source>
        <translation>%1 條記錄正在傳往同步中心…</translation>
    </message>
    <message>
        <source>The event is at the hub, with %1 records. On every other desk: “Join a hub” on the start page, or lanyard --event FILE hub join CODE, with this code:
%2</source>
        <translation>活動已在同步中心，共 %1 條記錄。在其他每個報到處：在第一個視窗選「加入同步中心」，或用 lanyard --event FILE hub join CODE，加入碼如下：
%2</translation>
    </message>
    <message>
        <source>%1 is on this computer now, with %2 records.</source>
        <translation>%1 已在本機上，共 %2 條記錄。</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1：讀入 %2 條記錄，寫入 %3 條。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>To have it read as the file itself says and the rest forgotten: --afresh</source>
        <translation>要依檔案本身重新讀取，並忘掉以前的設定：--afresh</translation>
    </message>
    <message>
        <source>--map needs FIELD=HEADER, where FIELD is one of: %1</source>
        <translation>--map 需要 FIELD=HEADER，FIELD 可為：%1</translation>
    </message>
    <message>
        <source>--status needs WORD=STANDING, where STANDING is one of: confirmed, unpaid, pending, cancelled, blocked</source>
        <translation>--status 需要 WORD=STANDING，STANDING 可為：confirmed、unpaid、pending、cancelled、blocked</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>沒有來源「%1」。請見：lanyard sources</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. Known are: %2</source>
        <translation>沒有編碼「%1」。可用的編碼：%2</translation>
    </message>
    <message>
        <source>--several is “each” (one registration a person) or “one” (one a row).</source>
        <translation>--several 只能是「each」（每人一筆報名）或「one」（每列一筆）。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 of %2 registrations are missing from the file, which is many. If they are all to be cancelled, say so with: --accept-removals --removals %1</source>
        <translation>未作任何更改：共 %2 筆報名，檔案中缺少 %1 筆，數量較多。如確要全部取消，請加上：--accept-removals --removals %1</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>已儲存：%1。</translation>
    </message>
    <message>
        <source>Not stored: %1.</source>
        <translation>未儲存：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed: not every row of “%1” could be read, so nobody is cancelled for missing in it. Correct the rows below, or import without --accept-removals.</source>
        <translation>未作任何更改：「%1」中有無法讀取的列，因此不會取消缺少的人。請改正以下各列，或不帶 --accept-removals 重新匯入。</translation>
    </message>
    <message>
        <source>    row %1: %2</source>
        <translation>    第 %1 列：%2</translation>
    </message>
    <message>
        <source>Takes registrations in from any spreadsheet: each file whole or not at all.</source>
        <translation>從任意試算表檔案匯入報名：每個檔案不是全部匯入，就是不匯入。</translation>
    </message>
    <message>
        <source>The export of a ticket source.</source>
        <translation>票務平台匯出的檔案。</translation>
    </message>
    <message>
        <source>Where the file comes from; see: lanyard sources.</source>
        <translation>檔案的來源；見：lanyard sources。</translation>
    </message>
    <message>
        <source>Reads FIELD from the column HEADER.</source>
        <translation>從 HEADER 欄讀取 FIELD。</translation>
    </message>
    <message>
        <source>What the source&apos;s word WORD means: confirmed, unpaid, pending, cancelled or blocked.</source>
        <translation>來源檔案中的詞 WORD 表示：confirmed、unpaid、pending、cancelled 或 blocked。</translation>
    </message>
    <message>
        <source>The encoding of the text, if it is recognised wrongly.</source>
        <translation>文字的編碼，自動辨識有誤時使用。</translation>
    </message>
    <message>
        <source>What a row for several people becomes: “each” (the default) or “one” registration.</source>
        <translation>一列代表多人時：「each」（預設）每人一筆報名，「one」整列一筆報名。</translation>
    </message>
    <message>
        <source>Forgets how a file with the same headers was read before.</source>
        <translation>忘掉以前對相同標題檔案的讀取方式。</translation>
    </message>
    <message>
        <source>Reports, but stores nothing.</source>
        <translation>只報告，不儲存。</translation>
    </message>
    <message>
        <source>Cancels registrations that are missing from the file.</source>
        <translation>取消檔案中缺少的報名。</translation>
    </message>
    <message>
        <source>How many are cancelled, said again: needed for more than 20 or 2 %.</source>
        <translation>再次確認要取消多少人：超過 20 人或 2 % 時必須寫。</translation>
    </message>
    <message>
        <source>Say which file to import.</source>
        <translation>請說明要匯入哪個檔案。</translation>
    </message>
    <message>
        <source>--accept-removals takes one file: the whole export, nothing else.</source>
        <translation>--accept-removals 只接受一個檔案：完整的匯出檔案。</translation>
    </message>
    <message>
        <source>--removals is the number of people to cancel, and goes with --accept-removals.</source>
        <translation>--removals 是要取消的人數，須與 --accept-removals 一起用。</translation>
    </message>
    <message>
        <source>No row of “%1” could be taken.</source>
        <translation>「%1」中沒有可以匯入的列。</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix，簽名票</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io，活動的私鑰</translation>
    </message>
    <message>
        <source>There is no key: only tickets of the list are let in.</source>
        <translation>沒有金鑰：只有名單上的票可以入場。</translation>
    </message>
    <message>
        <source>Key %1  ·  %2</source>
        <translation>金鑰 %1  ·  %2</translation>
    </message>
    <message>
        <source>Item %1 is “%2”.</source>
        <translation>商品 %1 即「%2」。</translation>
    </message>
    <message>
        <source>Tickets taken back: %1, blocked: %2</source>
        <translation>已收回的票：%1，已封鎖：%2</translation>
    </message>
    <message>
        <source>“%1” is a private key: it signs tickets and must stay secret. Lanyard needs the public one.</source>
        <translation>「%1」是私鑰：它用來給票簽名，必須保密。Lanyard 需要的是公鑰。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>沒有檔案「%1」。</translation>
    </message>
    <message>
        <source>“%1” holds no public key of pretix. It is the event as pretix&apos; API answers it (valid_keys), a PEM file, or the base64 of one.</source>
        <translation>「%1」裡沒有 pretix 的公鑰。應為 pretix API 傳回的活動資料（valid_keys）、PEM 檔案，或其 base64。</translation>
    </message>
    <message>
        <source>This event is a series. Say which of its dates this is, else tickets of every date are genuine here: lanyard settings --pretix-date NUMBER</source>
        <translation>這是一個系列活動。請說明本場是哪一場，否則每一場的票在這裡都算真票：lanyard settings --pretix-date 編號</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys add FILE</source>
        <translation>請指定金鑰：lanyard keys add 檔案</translation>
    </message>
    <message>
        <source>Say which key: lanyard keys remove KEY</source>
        <translation>請指定金鑰：lanyard keys remove 金鑰</translation>
    </message>
    <message>
        <source>Say which list: lanyard keys %1 FILE</source>
        <translation>請指定名單：lanyard keys %1 檔案</translation>
    </message>
    <message>
        <source>“%1” is no list of tickets. It is a page of pretix&apos; API (results with secret), or has one ticket code a line.</source>
        <translation>「%1」不是票的名單。應為 pretix API 的一頁（results 含 secret），或每行一個票碼。</translation>
    </message>
    <message>
        <source>The last page is missing: pretix says that another one follows. Give all pages at once; nothing was changed.</source>
        <translation>缺少最後一頁：pretix 表示後面還有。請一次給出所有頁面；什麼都沒有更改。</translation>
    </message>
    <message>
        <source>Say which item of pretix is which ticket type: lanyard keys item 42 &quot;Standard&quot;</source>
        <translation>請說明 pretix 的哪個商品對應哪種票：lanyard keys item 42 &quot;標準票&quot;</translation>
    </message>
    <message>
        <source>Lists the keys that signed tickets are checked with, and changes them and the lists of tickets that the ticket seller took back.</source>
        <translation>列出用來驗證簽名票的金鑰，並可更改金鑰以及售票方收回的票的名單。</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE or BASE64 (the event of pretix&apos; API, PEM); remove KEY; revoked FILE and blocked FILE (pages of pretix&apos; API, or a code a line: they are added to the list); item NUMBER TYPE (which ticket type an item of pretix is; an empty one forgets it).</source>
        <translation>留空，或：add 檔案或 BASE64（pretix API 的活動資料、PEM）；remove 金鑰；revoked 檔案與 blocked 檔案（pretix API 的頁面，或每行一個票碼：加入名單）；item 編號 票種（pretix 的某個商品是哪種票；留空則取消對應）。</translation>
    </message>
    <message>
        <source>With add: the file with the private key of the event in alf.io.</source>
        <translation>與 add 一起使用：含有 alf.io 活動私鑰的檔案。</translation>
    </message>
    <message>
        <source>With revoked and blocked: the list is nothing but these files.</source>
        <translation>與 revoked 和 blocked 一起使用：名單只保留這些檔案的內容。</translation>
    </message>
    <message>
        <source>“%1” is none of add, remove, revoked, blocked, item.</source>
        <translation>「%1」不是 add、remove、revoked、blocked、item 之一。</translation>
    </message>
</context>
<context>
    <name>Meant</name>
    <message>
        <source>“%1” was replaced by another code of %2. Find it by name: lanyard find NAME</source>
        <translation>「%1」已作廢，%2 已換新碼。請依姓名搜尋：lanyard find NAME</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find the person by name: lanyard find NAME</source>
        <translation>沒有人的碼是「%1」。請依姓名找人：lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>沒有票種「%1」。現有：%2</translation>
    </message>
    <message>
        <source>--%1 is written KEY=TEXT.</source>
        <translation>--%1 須寫成 KEY=TEXT。</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters, none of them a control character.</source>
        <translation>姓名須為 1 到 %1 個字元，不能有控制字元。</translation>
    </message>
    <message>
        <source>“%1” takes up to %2 characters, none of them a control character.</source>
        <translation>「%1」最多 %2 個字元，不能有控制字元。</translation>
    </message>
</context>
<context>
    <name>MediaCommand</name>
    <message>
        <source>  Roll, %1 mm wide; a badge is %2 to %3 mm long</source>
        <translation>  捲紙，寬 %1 毫米；名牌長 %2 到 %3 毫米</translation>
    </message>
    <message>
        <source>  Page: %1 mm</source>
        <translation>  紙張：%1 毫米</translation>
    </message>
    <message>
        <source>  Labels: %1, each %2 mm</source>
        <translation>  標籤：%1 個，每個 %2 毫米</translation>
    </message>
    <message>
        <source>  Left blank by the printer: %1 mm left, %2 mm head, %3 mm right, %4 mm foot</source>
        <translation>  印表機留白：左 %1 毫米，上 %2 毫米，右 %3 毫米，下 %4 毫米</translation>
    </message>
    <message>
        <source>  Black and white only</source>
        <translation>  僅黑白</translation>
    </message>
    <message>
        <source>Lists what badges can be laid on: labels, sheets and rolls, with those of gLabels if it is installed. A size in mm, like 62x100, is a medium, too.</source>
        <translation>列出可用來印名牌的紙材：標籤、紙張和捲紙；如已安裝 gLabels，也包括它的紙材。像 62x100 這樣的毫米尺寸也是紙材。</translation>
    </message>
    <message>
        <source>One of them, or a word of the names to list.</source>
        <translation>其中一個，或名稱中的一個詞。</translation>
    </message>
    <message>
        <source>There is no medium “%1”.</source>
        <translation>沒有紙材「%1」。</translation>
    </message>
</context>
<context>
    <name>NoteCommand</name>
    <message>
        <source>Adds a line to the notes on a person; whoever scans them next has to confirm it.</source>
        <translation>為某人新增一則備註；下次掃到此人的人須確認。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票碼。</translation>
    </message>
    <message>
        <source>The note.</source>
        <translation>備註。</translation>
    </message>
    <message>
        <source>Say about whom and what: a code and the note.</source>
        <translation>請說明是誰、寫什麼：一個票碼和備註。</translation>
    </message>
    <message>
        <source>Noted. Whoever scans %1 next reads: %2</source>
        <translation>已新增備註。下次掃到 %1 時會顯示：%2</translation>
    </message>
</context>
<context>
    <name>OperatorsCommand</name>
    <message>
        <source>There are no operators: whoever sits at a desk may do everything.</source>
        <translation>沒有操作員：報到處的任何人都可做任何操作。</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>  ·  signs in by badge, too</source>
        <translation>  ·  也可用名牌登入</translation>
    </message>
    <message>
        <source>--role is volunteer, lead or organiser.</source>
        <translation>--role 可為 volunteer、lead 或 organiser。</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”. Find it by name: lanyard find NAME</source>
        <translation>沒有人的碼是「%1」。請依姓名搜尋：lanyard find NAME</translation>
    </message>
    <message>
        <source>There is no PIN, or not twice the same. Type it, pipe it in, or name a file: --new-pin-file FILE.</source>
        <translation>沒有 PIN，或兩次輸入不同。請輸入、以管線輸入，或指定檔案：--new-pin-file FILE。</translation>
    </message>
    <message>
        <source>Lists who may work at the desks; “add NAME”, “change NAME” and “remove NAME” change it. A PIN stands on no command line: it is read from standard input or a file.</source>
        <translation>列出可在報到處工作的人；用「add NAME」「change NAME」「remove NAME」更改。PIN 不寫在命令列上：從標準輸入或檔案讀取。</translation>
    </message>
    <message>
        <source>Nothing, or add NAME, change NAME, remove NAME.</source>
        <translation>留空，或 add NAME、change NAME、remove NAME。</translation>
    </message>
    <message>
        <source>volunteer, lead or organiser.</source>
        <translation>volunteer（志工）、lead（負責人）或 organiser（主辦人）。</translation>
    </message>
    <message>
        <source>The code of a badge that signs in, too; empty for none.</source>
        <translation>也可用來登入的名牌的碼；留空則無。</translation>
    </message>
    <message>
        <source>Another name from now on.</source>
        <translation>從現在起換用此名字。</translation>
    </message>
    <message>
        <source>Another PIN from now on.</source>
        <translation>從現在起換用新 PIN。</translation>
    </message>
    <message>
        <source>The new PIN is the first line of this file.</source>
        <translation>新 PIN 是此檔案的第一行。</translation>
    </message>
    <message>
        <source>Operators are listed, added, changed or removed; “%1” is none of these.</source>
        <translation>對操作員只能列出、新增（add）、更改（change）或刪除（remove）；「%1」都不是。</translation>
    </message>
    <message>
        <source>Say who: lanyard operators %1 NAME</source>
        <translation>請說明是誰：lanyard operators %1 NAME</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>--start, --crop-marks and --cut-lines go with --medium NAME.</source>
        <translation>--start、--crop-marks 和 --cut-lines 要與 --medium 名稱 一起使用。</translation>
    </message>
    <message>
        <source>There is no medium “%1”. See: lanyard media. Or say its size in mm, like 62x100.</source>
        <translation>沒有紙材「%1」。見 lanyard media，或直接寫毫米尺寸，如 62x100。</translation>
    </message>
    <message>
        <source>--start is a label of the sheet, from 1 to %1.</source>
        <translation>--start 是紙上的標籤序號，從 1 到 %1。</translation>
    </message>
    <message>
        <source>--offset is two numbers of millimetres: 1.5,-0.5</source>
        <translation>--offset 是兩個毫米數：1.5,-0.5</translation>
    </message>
    <message>
        <source>--scale is two numbers of percent: 100,99.5</source>
        <translation>--scale 是兩個百分數：100,99.5</translation>
    </message>
    <message>
        <source>No printer is off by more than %1 mm or %2 percent. Measure again.</source>
        <translation>印表機的偏差不會超過 %1 毫米或百分之 %2。請重新測量。</translation>
    </message>
    <message>
        <source>What is printed on: a name of lanyard media, or a size in mm like 62x100. Without it each page is as large as its badge.</source>
        <translation>印在什麼上面：lanyard media 中的名稱，或像 62x100 這樣的毫米尺寸。省略時每頁與名牌一樣大。</translation>
    </message>
    <message>
        <source>The first label of the first sheet that is free, counted as one reads; 1 if left out.</source>
        <translation>第一張紙上第一個空白標籤的序號，從左到右、從上到下數；省略為 1。</translation>
    </message>
    <message>
        <source>Short lines outside the corners of each badge.</source>
        <translation>在每個名牌的角外畫裁切標記。</translation>
    </message>
    <message>
        <source>A thin line around each badge.</source>
        <translation>在每個名牌周圍畫細線。</translation>
    </message>
    <message>
        <source>Moves everything: millimetres to the right and down, like 1.5,-0.5. See --calibration.</source>
        <translation>整體移動：向右和向下的毫米數，如 1.5,-0.5。見 --calibration。</translation>
    </message>
    <message>
        <source>Stretches everything: percent across and down, like 100,99.5.</source>
        <translation>整體縮放：橫向和縱向的百分數，如 100,99.5。</translation>
    </message>
</context>
<context>
    <name>PayCommand</name>
    <message>
        <source>Marks an unpaid ticket as paid at the desk. Later imports keep it, unless they cancel the ticket.</source>
        <translation>把未付款的票標為在報到處已付款。以後匯入會保留，除非票被取消。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票碼。</translation>
    </message>
    <message>
        <source>Say whose ticket was paid: one code.</source>
        <translation>請說明誰的票已付款：一個票碼。</translation>
    </message>
    <message>
        <source>Only an unpaid ticket is marked as paid. %1: %2.</source>
        <translation>只有未付款的票才能標為已付款。%1：%2。</translation>
    </message>
    <message>
        <source>%1 has paid.</source>
        <translation>%1 已付款。</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>Was checked in</source>
        <translation>曾報到</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>線上票</translation>
    </message>
    <message>
        <source>May come in</source>
        <translation>可入場</translation>
    </message>
</context>
<context>
    <name>PinSource</name>
    <message>
        <source>PIN of %1:</source>
        <translation>%1 的 PIN：</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 64 characters:</source>
        <translation>新 PIN，4 至 64 個字元：</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>請再輸入一次：</translation>
    </message>
</context>
<context>
    <name>PlainWording</name>
    <message>
        <source>a picture</source>
        <translation>一張圖片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>一份 PDF 文件</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>一份文字文件</translation>
    </message>
    <message>
        <source>an archive; the table may be inside it</source>
        <translation>一個壓縮檔，表格可能在裡面</translation>
    </message>
    <message>
        <source>a web page without a table, perhaps one that asks to log in</source>
        <translation>一個沒有表格的網頁，可能是登入頁面</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>一個儲存下來的網頁</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>一個二進位 Excel 活頁簿 (.xlsb)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>一個資料夾</translation>
    </message>
    <message>
        <source>There is no “%1”. Check the name.</source>
        <translation>沒有「%1」。請檢查名稱。</translation>
    </message>
    <message>
        <source>No printer is chosen for this desk. Choose one under “This desk” in the office.</source>
        <translation>本報到處還沒有選印表機。請在「管理」的「本報到處」中選擇。</translation>
    </message>
    <message>
        <source>“%1” may not be read or written by this user. Change its permissions or copy it.</source>
        <translation>目前的使用者無權讀寫「%1」。請修改權限或另存一份。</translation>
    </message>
    <message>
        <source>“%1” can be read but not written. Copy it to a folder of this computer and open the copy.</source>
        <translation>「%1」可讀但不可寫。請複製到本機資料夾後開啟副本。</translation>
    </message>
    <message>
        <source>“%1” is open in another Lanyard. Close it there, or work there.</source>
        <translation>「%1」已在另一個 Lanyard 中開啟。請在那裡關閉，或在那裡繼續。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。沒有任何改動。</translation>
    </message>
    <message>
        <source>“%1” did not answer in time. Try again.</source>
        <translation>「%1」未及時回應。請重試。</translation>
    </message>
    <message>
        <source>The text of “%1” cannot be read (%2). Correct it there, or say which encoding it is in: --encoding.</source>
        <translation>無法讀取「%1」的文字（%2）。請在檔案中更正，或用 --encoding 指明編碼。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Take the last good copy of it.</source>
        <translation>「%1」已損壞，未作改動。請使用最近一份完好的副本。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Lanyard. Install that version here.</source>
        <translation>「%1」由更新版本的 Lanyard 寫入。請在此安裝該版本。</translation>
    </message>
    <message>
        <source>“%1” is no event file of Lanyard. Choose a file that ends in .lanyard, or make a new event.</source>
        <translation>「%1」不是 Lanyard 的活動檔案。請選擇以 .lanyard 結尾的檔案，或新增活動。</translation>
    </message>
    <message>
        <source>This badge is that of %1 already.</source>
        <translation>這張名牌已屬於 %1。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>「%1」已存在，保持原樣。請換個名稱。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; everything shown as done is safe.</source>
        <translation>磁碟已滿。請釋出空間後重試；已顯示完成的都已儲存。</translation>
    </message>
    <message>
        <source>“%1” is empty. Get it again from where it came.</source>
        <translation>「%1」是空檔案。請重新取得。</translation>
    </message>
    <message>
        <source>“%1” ends in the middle. Copy or download it again.</source>
        <translation>「%1」不完整。請重新複製或下載。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in the spreadsheet program and save it without.</source>
        <translation>「%1」有密碼保護。請用試算表軟體開啟，另存為無密碼檔案。</translation>
    </message>
    <message>
        <source>“%1” is too large for a template. Save its pictures smaller, then put them in again.</source>
        <translation>「%1」作為範本太大了。請把其中的圖片存小一些，再重新放入。</translation>
    </message>
    <message>
        <source>The picture “%1” is too large. Save it smaller.</source>
        <translation>圖片「%1」太大了。請存小一些。</translation>
    </message>
    <message>
        <source>“%1” is too large for a key or a list of tickets. Choose the right file.</source>
        <translation>「%1」太大，不會是金鑰或門票名單。請選對檔案。</translation>
    </message>
    <message>
        <source>“%1” is too large. Split it, or export fewer columns.</source>
        <translation>「%1」太大。請拆分，或少匯出幾欄。</translation>
    </message>
    <message>
        <source>“%1” is %2. Export or save it as XLSX or CSV.</source>
        <translation>「%1」是%2。請匯出或另存為 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not read here. Save it as CSV or XLSX.</source>
        <translation>不支援「%1」的格式。請另存為 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Take it again as PNG or JPEG.</source>
        <translation>「%1」不是可讀的圖片。請重新儲存為 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>This pretix export has no ticket codes. Export it again with the column “Secret” (“Ticket secret”) ticked.</source>
        <translation>這個 pretix 匯出檔案沒有票碼。請在 pretix 中勾選「Secret」（「Ticket secret」）欄後重新匯出。</translation>
    </message>
    <message>
        <source>The file has no column for “%1”. Export it with that column, say which one it is (--map %1=HEADER), or, if its source has no ticket codes at all, read it as a guest list (--source guest-list).</source>
        <translation>檔案中沒有「%1」對應的欄。請重新匯出並包含該欄，或指明是哪一欄（--map %1=欄名）；如果來源根本沒有票碼，請按名單讀取（--source guest-list）。</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Look at its first row for the right name.</source>
        <translation>檔案中沒有「%1」這一欄。請查看第一列確認正確的欄名。</translation>
    </message>
    <message>
        <source>The first operator of an event is an organiser.</source>
        <translation>活動的第一位操作員須為主辦人。</translation>
    </message>
    <message>
        <source>“%1” is the last organiser. Make somebody else one first.</source>
        <translation>「%1」是最後一位主辦人。請先把別人設為主辦人。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 64 characters.</source>
        <translation>PIN 須為 4 到 64 個字元。</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>此內容有誤：%1。</translation>
    </message>
    <message>
        <source>A badge of %1 mm does not fit on a label of %2 mm. Choose another medium or another template.</source>
        <translation>%1 毫米的名牌放不進 %2 毫米的標籤。請換一種紙材或範本。</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check that it is there, switched on and connected.</source>
        <translation>無法存取「%1」。請檢查它是否存在、已開機並已連接。</translation>
    </message>
    <message>
        <source>“%1” does not accept jobs: %2</source>
        <translation>「%1」不接受工作：%2</translation>
    </message>
    <message>
        <source>Something went wrong that should not (%1). Nothing shown as done is lost; try again, then restart Lanyard.</source>
        <translation>發生了意外錯誤（%1）。已顯示完成的不會遺失；請重試，不行則重新啟動 Lanyard。</translation>
    </message>
    <message>
        <source>no ticket code</source>
        <translation>沒有票碼</translation>
    </message>
    <message>
        <source>“%1” stands for no ticket code: write the code there if there is one</source>
        <translation>「%1」不是票碼：如果有票碼，請寫在該處</translation>
    </message>
    <message>
        <source>“%1” is no ticket code: those have 3 to 512 characters</source>
        <translation>「%1」不是票碼：票碼為 3 至 512 個字元</translation>
    </message>
    <message>
        <source>the code was damaged by Excel (%1): export the column as text</source>
        <translation>票碼被 Excel 損壞（%1）：請將該欄匯出為文字</translation>
    </message>
    <message>
        <source>the code %1 came before in this file</source>
        <translation>票碼 %1 在此檔案中重複</translation>
    </message>
    <message>
        <source>the status “%1” is unknown</source>
        <translation>狀態「%1」未知</translation>
    </message>
    <message>
        <source>the row ends too early</source>
        <translation>此列不完整</translation>
    </message>
    <message>
        <source>“%1” is more people than one row can stand for</source>
        <translation>人數「%1」超出一列的上限</translation>
    </message>
    <message>
        <source>“%1” is no number of people: write how many this row stands for</source>
        <translation>「%1」不是人數：請寫明這一列代表幾個人</translation>
    </message>
    <message>
        <source>“%1” is a date, a number or a yes, no ticket code: choose the column that holds the codes, or export it as text</source>
        <translation>「%1」是日期、數字或是/否，不是票碼：請選擇含票碼的欄，或以文字格式匯出</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time: write it like 2026-11-28 09:00</source>
        <translation>「%1」不是可辨識的時間：請寫成 2026-11-28 09:00 的形式</translation>
    </message>
    <message>
        <source>This code is not in the registrations. Search by name.</source>
        <translation>此碼不在報名名單中。請依姓名搜尋。</translation>
    </message>
    <message>
        <source>This is an order number. Ask for the ticket itself, or search by it.</source>
        <translation>這是訂單編號。請對方出示票券，或依訂單編號搜尋。</translation>
    </message>
    <message>
        <source>Nothing readable in it. Scan again.</source>
        <translation>沒有讀到內容。請重新掃描。</translation>
    </message>
    <message>
        <source>Too long for a ticket code. Ask for the ticket.</source>
        <translation>太長了，不是票碼。請對方出示票券。</translation>
    </message>
    <message>
        <source>The scan is damaged. Scan again; if it stays so, set the scanner to the keyboard layout of this computer.</source>
        <translation>掃描內容有誤。請重掃；若仍如此，請將掃描器的鍵盤配置設為與本機一致。</translation>
    </message>
    <message>
        <source>This is a payment code. Ask for the ticket.</source>
        <translation>這是付款碼。請對方出示票券。</translation>
    </message>
    <message>
        <source>This is a Wi-Fi code. Ask for the ticket.</source>
        <translation>這是 Wi-Fi 碼。請對方出示票券。</translation>
    </message>
    <message>
        <source>This is a contact card. Ask for the ticket.</source>
        <translation>這是名片碼。請對方出示票券。</translation>
    </message>
    <message>
        <source>This is a link to a web page. Ask for the ticket.</source>
        <translation>這是網頁連結。請對方出示票券。</translation>
    </message>
    <message>
        <source>This code sets up a scanner of another product. Ask for the ticket.</source>
        <translation>這是其他產品的掃描器設定碼。請對方出示票券。</translation>
    </message>
    <message>
        <source>This is a ticket for another event. Ask for the ticket of this one.</source>
        <translation>這是另一場活動的票。請對方出示本活動的票券。</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard, or Caps Lock is on, and this may be one of several tickets. Search by name.</source>
        <translation>掃描器按另一種鍵盤輸入，或 Caps Lock 已開啟，可能對應多張票。請依姓名搜尋。</translation>
    </message>
    <message>
        <source>This ticket is from another ticket seller, not from this event.</source>
        <translation>此票來自其他票務平台，不屬於本活動。</translation>
    </message>
    <message>
        <source>The code arrived with characters that cannot be read. Scan again; if it stays so, search by name.</source>
        <translation>收到的碼中有無法辨識的字元。請再掃一次；若仍如此，請依姓名搜尋。</translation>
    </message>
    <message>
        <source>A character of this code is wrong. Compare it with the badge and type it again.</source>
        <translation>這個碼有一個字元不對。請對照名牌重新輸入。</translation>
    </message>
    <message>
        <source>This badge was made at a desk that works apart from this one. Search by name.</source>
        <translation>這張名牌是另一個獨立報到處製作的。請依姓名搜尋。</translation>
    </message>
    <message>
        <source>This ticket is for somebody who comes along with a registered person. Search for that person.</source>
        <translation>這張票屬於報名者的同行人。請搜尋報名者本人。</translation>
    </message>
    <message>
        <source>The ticket is genuine, but was sold after the last import. Call the desk lead.</source>
        <translation>票是真的，但在上次匯入之後售出。請叫現場負責人。</translation>
    </message>
    <message>
        <source>The ticket is genuine, but for another date of this series. Look at the date on it, then send to the help desk.</source>
        <translation>票是真的，但屬於本系列的另一場。請看票上的日期，然後請來賓去服務台。</translation>
    </message>
    <message>
        <source>The ticket seller took this ticket back. Ask for the newest ticket.</source>
        <translation>售票方已收回這張票。請對方出示最新的票券。</translation>
    </message>
    <message>
        <source>The organiser blocked this ticket. Call the desk lead.</source>
        <translation>主辦單位已封鎖這張票。請叫現場負責人。</translation>
    </message>
    <message>
        <source>The signature does not fit: the ticket is for another event, was changed, or is forged. Ask for the original, or search by name.</source>
        <translation>簽名不符：票屬於其他活動、被改動過或是偽造的。請對方出示原票，或依姓名搜尋。</translation>
    </message>
    <message>
        <source>The printer reports: %1</source>
        <translation>印表機回報：%1</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>印表機已就緒。</translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation>印表機正在列印。</translation>
    </message>
    <message>
        <source>The printer is stopped. Start it in the system&apos;s settings.</source>
        <translation>印表機已停止。請在系統設定中啟動。</translation>
    </message>
    <message>
        <source>The printer takes no jobs. Enable it in the system&apos;s settings.</source>
        <translation>印表機不接受工作。請在系統設定中啟用。</translation>
    </message>
    <message>
        <source>The printer is out of paper or labels. Refill it.</source>
        <translation>印表機缺紙或標籤。請補充。</translation>
    </message>
    <message>
        <source>Something is stuck in the printer. Take it out.</source>
        <translation>印表機卡紙。請取出。</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation>印表機蓋已開啟。請蓋上。</translation>
    </message>
    <message>
        <source>The printer is out of ink or ribbon. Replace it.</source>
        <translation>印表機墨水或色帶已用完。請更換。</translation>
    </message>
    <message>
        <source>The printer does not answer. Check its power and cable.</source>
        <translation>印表機無回應。請檢查電源和纜線。</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on in the system&apos;s settings.</source>
        <translation>印表機已暫停。請在系統設定中繼續。</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>印表機需要人工處理。</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Is being printed</source>
        <translation>正在列印</translation>
    </message>
    <message>
        <source>Sent. Did it come out?</source>
        <translation>已傳送。出來了嗎？</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>可能已列印</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未列印</translation>
    </message>
    <message>
        <source>Tickets of the type “%1” have no badge.</source>
        <translation>「%1」類票沒有名牌。</translation>
    </message>
    <message>
        <source>%1 cannot tell. Please look.</source>
        <translation>%1 無法得知。請看一下。</translation>
    </message>
    <message>
        <source>%1 keeps it. Look whether it comes out.</source>
        <translation>%1 仍保留著它。請看它是否印出來。</translation>
    </message>
    <message>
        <source>%1: look, then confirm or print again.</source>
        <translation>%1：請看一下，然後確認或重新列印。</translation>
    </message>
    <message>
        <source>%1: look at the printer, then print it again.</source>
        <translation>%1：請檢查印表機，然後重新列印。</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 回報：%2</translation>
    </message>
    <message>
        <source>Asking the printer …</source>
        <translation>正在詢問印表機…</translation>
    </message>
    <message>
        <source>The badge of %1 waits. %2</source>
        <translation>%1 的名牌在等待。%2</translation>
    </message>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>%1 的名牌沒有列印。</translation>
    </message>
    <message>
        <source>Badges that were not printed: %1.</source>
        <translation>沒有列印的名牌：%1 張。</translation>
    </message>
    <message>
        <source>Did the badge of %1 come out? Please look.</source>
        <translation>%1 的名牌出來了嗎？請看一下。</translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation>這裡不列印名牌。</translation>
    </message>
    <message>
        <source>The printer “%1” is not there. Check its power and cable.</source>
        <translation>找不到印表機「%1」。請檢查電源和纜線。</translation>
    </message>
    <message>
        <source>Badges waiting: %1.</source>
        <translation>等待中的名牌：%1 張。</translation>
    </message>
    <message>
        <source>The roll should be at its end. Put a new one in.</source>
        <translation>標籤捲應該用完了。請換上新的標籤捲。</translation>
    </message>
    <message>
        <source>%1 labels left. Have a new roll ready.</source>
        <translation>還剩 %1 張標籤。請準備新的標籤捲。</translation>
    </message>
    <message>
        <source>%1 labels left.</source>
        <translation>還剩 %1 張標籤。</translation>
    </message>
    <message>
        <source>Printing: %1.</source>
        <translation>正在列印：%1。</translation>
    </message>
    <message>
        <source>Sent to the printer: %1.</source>
        <translation>已傳送到印表機：%1。</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>已列印：%1。</translation>
    </message>
</context>
<context>
    <name>PrintersCommand</name>
    <message>
        <source>What is printed there is moved by %1 mm and stretched to %2 percent.</source>
        <translation>在那裡列印的內容會移動 %1 毫米，縮放到百分之 %2。</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  %2  It cannot say whether a badge came out.</source>
        <translation>%1  ·  %2 它無法告知名牌是否已列印出來。</translation>
    </message>
    <message>
        <source>Lists the printers of this computer and how they are.</source>
        <translation>列出本機的印表機及其狀態。</translation>
    </message>
    <message>
        <source>Only this one: a name, or an address such as ipp://HOST/ipp/print, socket://HOST, /dev/usb/lp0, or a folder.</source>
        <translation>只看這一台：名稱，或位址，例如 ipp://HOST/ipp/print、socket://HOST、/dev/usb/lp0，或一個資料夾。</translation>
    </message>
    <message>
        <source>No printer is set up. Add one in the system&apos;s settings or with lpadmin.</source>
        <translation>沒有設定印表機。請在系統設定中或用 lpadmin 新增。</translation>
    </message>
</context>
<context>
    <name>QuestionText</name>
    <message>
        <source>KEY=TEXT, and after semicolons what else is so: “choices A, B, C” (one of them), “consent” (yes or no; a no is not let in), “note TEXT” (for the volunteer), “optional”. As in: size=Which T-shirt?; choices S, M, L; note Boxes behind you; optional</source>
        <translation>KEY=TEXT，分號後可加：「choices A, B, C」（任選其一）、「consent」（是或否；答「否」就不放行）、「note TEXT」（給志工的提示）、「optional」（可不答）。例如：size=Which T-shirt?; choices S, M, L; note Boxes behind you; optional</translation>
    </message>
    <message>
        <source>“%1” has no key or no text. A question is written %2</source>
        <translation>「%1」缺少鍵名或文字。問題的寫法：%2</translation>
    </message>
    <message>
        <source>“%1” is not understood. A question is written %2</source>
        <translation>無法理解「%1」。問題的寫法：%2</translation>
    </message>
</context>
<context>
    <name>ReissueCommand</name>
    <message>
        <source>Gives a person a new ticket code, and a badge with it on request. The old code lets nobody in any more and is named if it turns up.</source>
        <translation>為某人換新碼，並可按要求列印新名牌。舊碼不能再入場；若再出現，會指明是舊碼。</translation>
    </message>
    <message>
        <source>The ticket code that they had so far.</source>
        <translation>此人目前的票碼。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>原因；會記入日誌。</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>請說明是誰的、為什麼：一個票碼和 --reason TEXT。</translation>
    </message>
    <message>
        <source>%1 has the code %2 now; %3 lets nobody in any more.</source>
        <translation>%1 現在的碼是 %2；%3 不能再入場。</translation>
    </message>
</context>
<context>
    <name>ScanResultView</name>
    <message>
        <source>blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>These bytes are no text (no UTF-8).</source>
        <translation>這些位元組不是文字（不是 UTF-8）。</translation>
    </message>
    <message>
        <source>Set the scanner to send UTF-8, and check the speed and the format of the serial port.</source>
        <translation>請把掃描器設為傳送 UTF-8，並檢查串列埠的速率和格式。</translation>
    </message>
    <message>
        <source>Received. Is this what stands in the code?</source>
        <translation>已收到。內容與碼中的一致嗎？</translation>
    </message>
    <message>
        <source>Read, but it arrives differently</source>
        <translation>已讀取，但收到的內容不同</translation>
    </message>
    <message>
        <source>Lanyard understands it all the same.</source>
        <translation>Lanyard 仍能看懂。</translation>
    </message>
    <message>
        <source>These characters do not arrive: %1</source>
        <translation>這些字元沒有收到：%1</translation>
    </message>
    <message>
        <source>It was longer than 4,096 characters; the rest was left out.</source>
        <translation>內容超過 4,096 個字元，其餘部分已捨去。</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>手動輸入</translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Says what is chosen for the whole event, and changes it.</source>
        <translation>檢視和修改整個活動的設定。</translation>
    </message>
    <message>
        <source>What desks see of phone and e-mail: hidden, masked or shown.</source>
        <translation>報到處如何顯示電話和電子郵件：hidden（隱藏）、masked（部分遮蓋）或 shown（顯示）。</translation>
    </message>
    <message>
        <source>How long anybody may take an admission back; later it takes a lead.</source>
        <translation>任何人可撤銷報到的時限；超過後須由負責人撤銷。</translation>
    </message>
    <message>
        <source>Genuine tickets that no import has yet, sold after the export: admit or refuse.</source>
        <translation>匯出之後售出、尚未匯入的真票：admit（放行）或 refuse（拒絕）。</translation>
    </message>
    <message>
        <source>The kinds of codes that cameras look for, with commas: %1.</source>
        <translation>攝影機辨識的條碼類型，用逗號分隔：%1。</translation>
    </message>
    <message>
        <source>Which date (subevent) of a pretix series this event is; 0: no series.</source>
        <translation>本活動是 pretix 系列中的哪一場（subevent）；0 表示不是系列。</translation>
    </message>
    <message>
        <source>Settings are changed by options; see --help.</source>
        <translation>請用選項修改設定；見 --help。</translation>
    </message>
    <message>
        <source>--contacts is hidden, masked or shown.</source>
        <translation>--contacts 只能是 hidden、masked 或 shown。</translation>
    </message>
    <message>
        <source>--undo-minutes needs a number of minutes, 0 or more.</source>
        <translation>--undo-minutes 需要分鐘數，0 或以上。</translation>
    </message>
    <message>
        <source>--unlisted is admit or refuse.</source>
        <translation>--unlisted 應為 admit 或 refuse。</translation>
    </message>
    <message>
        <source>--codes needs one or more of %1.</source>
        <translation>--codes 需要以下一項或多項：%1。</translation>
    </message>
    <message>
        <source>--pretix-date needs a number, 0 or more.</source>
        <translation>--pretix-date 需要不小於 0 的數字。</translation>
    </message>
    <message>
        <source>Phone and e-mail on desks: %1</source>
        <translation>報到處的電話和電子郵件：%1</translation>
    </message>
    <message>
        <source>Minutes in which anybody may take an admission back: %1</source>
        <translation>任何人可撤銷報到的分鐘數：%1</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: let in</source>
        <translation>尚未列入名單的真票：放行</translation>
    </message>
    <message>
        <source>Genuine tickets that are not in the list yet: refused</source>
        <translation>尚未列入名單的真票：拒絕</translation>
    </message>
    <message>
        <source>Codes that cameras look for: %1</source>
        <translation>攝影機辨識的條碼類型：%1</translation>
    </message>
    <message>
        <source>Date of the pretix series: %1</source>
        <translation>pretix 系列的場次：%1</translation>
    </message>
</context>
<context>
    <name>SourcesCommand</name>
    <message>
        <source>  Headers by field</source>
        <translation>  各欄位的欄名</translation>
    </message>
    <message>
        <source>  Status words</source>
        <translation>  狀態用語</translation>
    </message>
    <message>
        <source>  Ticket code inside the cell: %1</source>
        <translation>  儲存格內的票碼：%1</translation>
    </message>
    <message>
        <source>  Ticket code where no column has it, made from: %1</source>
        <translation>  沒有票碼欄時，票碼由以下內容產生：%1</translation>
    </message>
    <message>
        <source>Lists the ticket sources that import knows, or tells how one of them is read: headers, status words, ticket code.</source>
        <translation>列出匯入功能認識的票務來源，或說明其中一個的讀取方式：欄名、狀態用語、票碼。</translation>
    </message>
    <message>
        <source>One source.</source>
        <translation>一個來源。</translation>
    </message>
    <message>
        <source>Name one source.</source>
        <translation>請只寫一個來源。</translation>
    </message>
    <message>
        <source>There is no source “%1”. See: lanyard sources</source>
        <translation>沒有來源「%1」。請見：lanyard sources</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>%1 people of %2 registrations on site; %3 inside now; %4 scans refused</source>
        <translation>到場 %1 人，現場票報名 %2 人；目前在場 %3 人；拒絕掃描 %4 次</translation>
    </message>
    <message>
        <source>%1 confirmed people did not come; %2 walk-ins</source>
        <translation>%1 位已確認者未到場；%2 位現場登記</translation>
    </message>
    <message>
        <source>most inside at once: %1, at %2</source>
        <translation>在場內峰值：%1 人，時間 %2</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>依日期</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>依入口</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>依票種</translation>
    </message>
    <message>
        <source>By hour of first admission</source>
        <translation>依首次入場時段</translation>
    </message>
    <message>
        <source>By desk</source>
        <translation>依報到處</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>被拒絕的掃描</translation>
    </message>
    <message>
        <source>Counts people, not scans: by door, ticket type, hour and desk.</source>
        <translation>統計人數而非掃描次數：依入口、票種、小時和報到處。</translation>
    </message>
    <message>
        <source>Only this day of the event, YYYY-MM-DD.</source>
        <translation>只限活動的這一天，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Only this door.</source>
        <translation>只限此入口。</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Noted</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Paid here</source>
        <translation>現場付款</translation>
    </message>
    <message>
        <source>Badge again</source>
        <translation>重印名牌</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>破例放行</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>整個團體</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>搜尋姓名</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>現場登記</translation>
    </message>
    <message>
        <source>Leaves now</source>
        <translation>現在離場</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>更正姓名</translation>
    </message>
    <message>
        <source>Other ticket</source>
        <translation>更換票種</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>名牌遺失</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>解除禁止</translation>
    </message>
    <message>
        <source>Last guest</source>
        <translation>上一位來賓</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
        <translation>票券 %1</translation>
    </message>
</context>
<context>
    <name>SwapCommand</name>
    <message>
        <source>Gives a person a ticket of another type. Later imports keep it.</source>
        <translation>為某人更換票種。以後匯入會保留。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票碼。</translation>
    </message>
    <message>
        <source>The ticket type that they get.</source>
        <translation>要換成的票種。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>原因；會記入日誌。</translation>
    </message>
    <message>
        <source>Say whose ticket and which type: one code and --type T.</source>
        <translation>請說明誰的票、換成哪個票種：一個票碼和 --type T。</translation>
    </message>
    <message>
        <source>%1 has a ticket of the type “%2” now.</source>
        <translation>%1 的票種現在是「%2」。</translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>%1  ·  of this event</source>
        <translation>%1  ·  本活動的範本</translation>
    </message>
    <message>
        <source>The ticket type “%1” has “%2”.</source>
        <translation>票種「%1」使用「%2」。</translation>
    </message>
    <message>
        <source>The ticket type “%1” has no badge.</source>
        <translation>票種「%1」不印名牌。</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates add FILE.json</source>
        <translation>請說明範本：lanyard templates add 檔案.json</translation>
    </message>
    <message>
        <source>“%1” is no template. At %2: %3. Nothing was added.</source>
        <translation>「%1」不是範本。位置 %2：%3。沒有新增任何內容。</translation>
    </message>
    <message>
        <source>Say which template: lanyard templates remove NAME</source>
        <translation>請說明範本：lanyard templates remove 名稱</translation>
    </message>
    <message>
        <source>The ticket type “%1” has the desk&apos;s template again.</source>
        <translation>票種「%1」恢復使用報到處的範本。</translation>
    </message>
    <message>
        <source>There is no ticket type “%1”. There are: %2</source>
        <translation>沒有票種「%1」。現有：%2</translation>
    </message>
    <message>
        <source>Say which ticket type has which template: lanyard templates use &quot;Speaker&quot; NAME, or none for no badge, or desk for that of the desk.</source>
        <translation>請說明哪個票種用哪個範本：lanyard templates use &quot;Speaker&quot; 名稱；none 表示不印名牌，desk 表示用報到處的範本。</translation>
    </message>
    <message>
        <source>There is no template “%1”. See: lanyard templates</source>
        <translation>沒有範本「%1」。見：lanyard templates</translation>
    </message>
    <message>
        <source>Say which template and where to: lanyard templates export NAME -o FILE.json</source>
        <translation>請說明範本和目標檔案：lanyard templates export 名稱 -o 檔案.json</translation>
    </message>
    <message>
        <source>%1: the template “%2”</source>
        <translation>%1：範本「%2」</translation>
    </message>
    <message>
        <source>Lists the badge templates: those of the program and, with --event, those of the event and which one a ticket type has; and changes them.</source>
        <translation>列出名牌範本：程式內建的，以及加 --event 時活動自己的範本和各票種使用的範本；也可修改。</translation>
    </message>
    <message>
        <source>Nothing, or: add FILE.json (into the event; one of the same name is replaced); export NAME; remove NAME; use TYPE NAME (TYPE is a ticket type; none: it has no badge; desk: what the desk has).</source>
        <translation>留空，或：add 檔案.json（存入活動，同名的會被替換）；export 名稱；remove 名稱；use 票種 名稱（none 表示不印名牌，desk 表示用報到處的範本）。</translation>
    </message>
    <message>
        <source>With export: the file to write, .json.</source>
        <translation>與 export 一起使用：要寫入的 .json 檔案。</translation>
    </message>
    <message>
        <source>“%1” is none of add, export, remove, use.</source>
        <translation>「%1」不是 add、export、remove、use 之一。</translation>
    </message>
</context>
<context>
    <name>TicketsView</name>
    <message>
        <source>Was checked just now</source>
        <translation>剛剛已查驗</translation>
    </message>
</context>
<context>
    <name>TicketsWords</name>
    <message>
        <source>Two tickets at once: whose is it?</source>
        <translation>同時出現兩張票：是誰的？</translation>
    </message>
    <message>
        <source>%1 tickets at once: whose is it?</source>
        <translation>同時出現 %1 張票：是誰的？</translation>
    </message>
    <message>
        <source>Nobody is checked in yet. Ask for the name, then touch it or press its number.</source>
        <translation>還沒有人報到。請問姓名，然後點選或按對應的數字。</translation>
    </message>
    <message>
        <source>The first one is checked already. Touch the other one or press its number, or go on with the next ticket.</source>
        <translation>第一張已查驗。請點選另一張或按它的數字，或繼續掃下一張票。</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>Taken back: %1 did not come in at %2 on %3. The journal keeps both.</source>
        <translation>已撤銷：%1 於 %3 在 %2 的入場不算數。日誌保留兩筆記錄。</translation>
    </message>
    <message>
        <source>Takes a person&apos;s last admission back, as if it had not been. What is older than the event allows (see lanyard settings) needs a desk lead.</source>
        <translation>撤銷某人最近一次報到，視為沒有發生。超過活動規定時限的（見 lanyard settings），須由現場負責人撤銷。</translation>
    </message>
    <message>
        <source>The ticket code.</source>
        <translation>票碼。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>原因；會記入日誌。</translation>
    </message>
    <message>
        <source>The last admission at this door; at any if left out.</source>
        <translation>在此入口的最近一次報到；省略時為任一入口。</translation>
    </message>
    <message>
        <source>Say whose and why: one code and --reason TEXT.</source>
        <translation>請說明是誰的、為什麼：一個票碼和 --reason TEXT。</translation>
    </message>
    <message>
        <source>%1 did not come in there, so there is nothing to take back. See: lanyard history %2</source>
        <translation>%1 沒有在那裡入場，沒有可撤銷的。見：lanyard history %2</translation>
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
        <translation>%1 分鐘前</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>%1 小時 %2 分鐘前</translation>
    </message>
    <message>
        <source>%1 d %2 h ago</source>
        <translation>%1 天 %2 小時前</translation>
    </message>
    <message>
        <source>let in by override: %1</source>
        <translation>破例放行：%1</translation>
    </message>
    <message>
        <source>valid ticket, not in the list yet</source>
        <translation>有效票，尚未列入名單</translation>
    </message>
    <message>
        <source>back again, entry %1</source>
        <translation>再次入場，第 %1 次</translation>
    </message>
    <message>
        <source>Nobody saw them come in here.</source>
        <translation>此處沒有其入場記錄。</translation>
    </message>
    <message>
        <source>in since %1</source>
        <translation>%1 起在場內</translation>
    </message>
    <message>
        <source>came in on %1, and left</source>
        <translation>%1 入場，已離場</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>操作員 %1</translation>
    </message>
    <message>
        <source>badge printed</source>
        <translation>名牌已列印</translation>
    </message>
    <message>
        <source>no badge printed</source>
        <translation>名牌未列印</translation>
    </message>
    <message>
        <source>The same ticket, scanned twice: all is well.</source>
        <translation>同一張票掃了兩次：沒有問題。</translation>
    </message>
    <message>
        <source>This door lets everybody in once. Ask who came in.</source>
        <translation>此入口每人只能入場一次。請詢問是誰入場的。</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day. Ask who came in.</source>
        <translation>此入口每人每天只能入場一次。請詢問是誰入場的。</translation>
    </message>
    <message>
        <source>Ask who came in on this ticket.</source>
        <translation>請詢問是誰用此票入場的。</translation>
    </message>
    <message>
        <source>This is a ticket for “%1”. Ask for the ticket of this event.</source>
        <translation>這是「%1」的票。請對方出示本活動的票。</translation>
    </message>
    <message>
        <source>The ticket was cancelled. Send to the help desk.</source>
        <translation>此票已取消。請引導至服務台。</translation>
    </message>
    <message>
        <source>This person is blocked. Call the desk lead.</source>
        <translation>此人被禁止入場。請叫現場負責人。</translation>
    </message>
    <message>
        <source>This ticket was replaced by a new one. Ask for the new ticket, or search by name.</source>
        <translation>此票已被新票取代。請對方出示新票，或依姓名搜尋。</translation>
    </message>
    <message>
        <source>The registration waits for approval. Send to the help desk.</source>
        <translation>報名待核准。請引導至服務台。</translation>
    </message>
    <message>
        <source>This ticket (%1) was valid until %2.</source>
        <translation>此票（%1）有效期至 %2。</translation>
    </message>
    <message>
        <source>This ticket (%1) is valid from %2.</source>
        <translation>此票（%1）自 %2 起有效。</translation>
    </message>
    <message>
        <source>To be answered first: %1</source>
        <translation>請先回答：%1</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” opens no door.</source>
        <translation>票種「%1」不能進入任何入口。</translation>
    </message>
    <message>
        <source>A ticket of the type “%1” is for: %2.</source>
        <translation>票種「%1」適用於：%2。</translation>
    </message>
    <message>
        <source>This door closed on %1.</source>
        <translation>此入口已於 %1 關閉。</translation>
    </message>
    <message>
        <source>This door opens on %1.</source>
        <translation>此入口將於 %1 開放。</translation>
    </message>
    <message>
        <source>The ticket is not paid. Send to the cash desk.</source>
        <translation>此票未付款。請引導至收費處。</translation>
    </message>
    <message>
        <source>All %1 places are taken.</source>
        <translation>%1 個名額已滿。</translation>
    </message>
    <message>
        <source>ADMITTED</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>已離場</translation>
    </message>
    <message>
        <source>ALREADY IN</source>
        <translation>已在場內</translation>
    </message>
    <message>
        <source>UNKNOWN CODE</source>
        <translation>票碼未知</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>OLD TICKET</source>
        <translation>舊票</translation>
    </message>
    <message>
        <source>NOT APPROVED</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>NOT FOR THIS DOOR</source>
        <translation>入口不符</translation>
    </message>
    <message>
        <source>DOOR NOT OPEN</source>
        <translation>入口未開放</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>TICKET NOT VALID NOW</source>
        <translation>票目前無效</translation>
    </message>
    <message>
        <source>AGAINST THE RULE</source>
        <translation>不符合規則</translation>
    </message>
    <message>
        <source>ASK FIRST</source>
        <translation>請先詢問</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>已額滿</translation>
    </message>
    <message>
        <source>NOTE: %1</source>
        <translation>備註：%1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>請放行</translation>
    </message>
    <message>
        <source>Checked in. Read this first</source>
        <translation>已報到。請先看備註</translation>
    </message>
    <message>
        <source>Do what the note says, then let them in</source>
        <translation>請先按備註處理，再放行</translation>
    </message>
    <message>
        <source>Let in by decision: %1</source>
        <translation>破例放行：%1</translation>
    </message>
    <message>
        <source>Welcome back: entry %1 here</source>
        <translation>歡迎回來：在此第 %1 次入場</translation>
    </message>
    <message>
        <source>Valid ticket, not in the list yet.</source>
        <translation>有效票，尚未列入名單。</translation>
    </message>
    <message>
        <source>Door: %1</source>
        <translation>入口：%1</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>再見</translation>
    </message>
    <message>
        <source>Let them out</source>
        <translation>請放行離場</translation>
    </message>
    <message>
        <source>Nobody saw them come in. They may leave all the same.</source>
        <translation>沒有其入場記錄，但仍可離場。</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>已報到</translation>
    </message>
    <message>
        <source>All is well. Let them in</source>
        <translation>沒有問題，請放行</translation>
    </message>
    <message>
        <source>Just now at this desk, %1.</source>
        <translation>剛在本報到處報到，%1。</translation>
    </message>
    <message>
        <source>Stop: already inside</source>
        <translation>停！已在場內</translation>
    </message>
    <message>
        <source>Stop: came in before</source>
        <translation>停！此前已入場</translation>
    </message>
    <message>
        <source>Ask for an ID, or call the desk lead</source>
        <translation>請查看證件，或叫現場負責人</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>內容：%1</translation>
    </message>
    <message>
        <source>Ticket taken back</source>
        <translation>票已被收回</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>票已取消</translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation>請對方出示最新的票券</translation>
    </message>
    <message>
        <source>Send them to the help desk</source>
        <translation>請引導至服務台</translation>
    </message>
    <message>
        <source>This ticket was cancelled where it was bought.</source>
        <translation>此票已在購票處取消。</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>Call the desk lead</source>
        <translation>請叫現場負責人</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket.</source>
        <translation>主辦單位已封鎖此票。</translation>
    </message>
    <message>
        <source>Old ticket</source>
        <translation>舊票</translation>
    </message>
    <message>
        <source>Ask for the new ticket, or type the name below</source>
        <translation>請對方出示新票，或在下方輸入姓名</translation>
    </message>
    <message>
        <source>This code was replaced by a new one. It may be in somebody else&apos;s hands.</source>
        <translation>此碼已被新碼取代。持舊碼的可能不是本人。</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>尚未核准</translation>
    </message>
    <message>
        <source>The organiser has not approved this registration.</source>
        <translation>主辦單位尚未核准此報名。</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>入口不符</translation>
    </message>
    <message>
        <source>Welcome at: %1</source>
        <translation>可入場處：%1</translation>
    </message>
    <message>
        <source>Show them the way there</source>
        <translation>請為其指路</translation>
    </message>
    <message>
        <source>This ticket is for watching online.</source>
        <translation>此票僅供線上觀看。</translation>
    </message>
    <message>
        <source>No door of this event welcomes this ticket.</source>
        <translation>此票不適用於本活動任何入口。</translation>
    </message>
    <message>
        <source>Door is closed</source>
        <translation>入口已關閉</translation>
    </message>
    <message>
        <source>Choose another door above (F3)</source>
        <translation>請在上方換個入口 (F3)</translation>
    </message>
    <message>
        <source>%1 closed %2.</source>
        <translation>%1已於 %2 關閉。</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>尚未開放</translation>
    </message>
    <message>
        <source>Ask them to come back then</source>
        <translation>請其屆時再來</translation>
    </message>
    <message>
        <source>%1 opens %2.</source>
        <translation>%1將於 %2 開放。</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Take the money, or send them to the help desk</source>
        <translation>請收款，或引導至服務台</translation>
    </message>
    <message>
        <source>Payment for this ticket is open.</source>
        <translation>此票款項未付。</translation>
    </message>
    <message>
        <source>Ticket has expired</source>
        <translation>票已過期</translation>
    </message>
    <message>
        <source>Ticket not valid yet</source>
        <translation>票尚未生效</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>It is valid from %1.</source>
        <translation>自 %1 起有效。</translation>
    </message>
    <message>
        <source>Not allowed here now</source>
        <translation>現在不能從這裡入場</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>請先回答一個問題</translation>
    </message>
    <message>
        <source>Ask, then answer here</source>
        <translation>請詢問後在此填寫回答</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已額滿</translation>
    </message>
    <message>
        <source>Ask them to wait until somebody leaves</source>
        <translation>請其等候有人離場</translation>
    </message>
    <message>
        <source>All %1 places at %2 are taken.</source>
        <translation>%2的 %1 個名額已滿。</translation>
    </message>
    <message>
        <source>The badge was printed.</source>
        <translation>名牌已列印。</translation>
    </message>
    <message>
        <source>No badge was printed yet.</source>
        <translation>名牌尚未列印。</translation>
    </message>
    <message>
        <source>This door lets everybody in once a day.</source>
        <translation>此入口每人每天只能入場一次。</translation>
    </message>
    <message>
        <source>This door lets everybody in once.</source>
        <translation>此入口每人只能入場一次。</translation>
    </message>
    <message>
        <source>This is a ticket for another event: %1.</source>
        <translation>這是其他活動的票：%1。</translation>
    </message>
    <message>
        <source>Genuine, but not in the list</source>
        <translation>真票，但不在名單上</translation>
    </message>
    <message>
        <source>Ticket for another date</source>
        <translation>其他場次的票</translation>
    </message>
    <message>
        <source>Signature does not fit</source>
        <translation>簽名不符</translation>
    </message>
    <message>
        <source>Mistyped</source>
        <translation>輸入有誤</translation>
    </message>
    <message>
        <source>Not a ticket here</source>
        <translation>不是這裡的票券</translation>
    </message>
    <message>
        <source>Type the code once more</source>
        <translation>請重新輸入票碼</translation>
    </message>
    <message>
        <source>Type the name below to find them</source>
        <translation>請在下方輸入姓名搜尋</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4.</source>
        <translation>%1（%2）從 %3 入場，報到處 %4。</translation>
    </message>
    <message>
        <source>Came in %1 (%2) at %3, desk %4, checked by %5.</source>
        <translation>%1（%2）從 %3 入場，報到處 %4，操作員 %5。</translation>
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
        <translation>名牌情況未知</translation>
    </message>
    <message>
        <source>The hub does not answer: perhaps this ticket came in at another desk. Ask for an ID, then decide: --override REASON</source>
        <translation>同步中心無回應：此票券可能已在別的報到處入場。請檢視證件後決定：--override 原因</translation>
    </message>
    <message>
        <source>The hub does not answer, and this door waits for it. Try again in a minute.</source>
        <translation>同步中心無回應，此入口須等待它。請一分鐘後再試。</translation>
    </message>
    <message>
        <source>DECIDE</source>
        <translation>請決定</translation>
    </message>
    <message>
        <source>WAIT</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>請您決定</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>Ask for an ID. If all is well, let them in (F7)</source>
        <translation>請檢視證件；沒有問題就放行（F7）</translation>
    </message>
    <message>
        <source>Scan again in a minute, or call the desk lead</source>
        <translation>一分鐘後重新掃描，或叫現場負責人</translation>
    </message>
    <message>
        <source>The other desks do not answer: perhaps this ticket came in there.</source>
        <translation>其他報到處無回應：此票券可能已在那邊入場。</translation>
    </message>
    <message>
        <source>The other desks do not answer, and this door waits for them.</source>
        <translation>其他報到處無回應，此入口須等待它們。</translation>
    </message>
    <message>
        <source>Nothing is known of a badge yet.</source>
        <translation>名牌是否列印過尚不清楚。</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>The journal is as it was written up to record %1; from there on it was changed or damaged.</source>
        <translation>日誌到第 %1 筆記錄為止完好；之後的內容被更改或已損壞。</translation>
    </message>
    <message>
        <source>The list of what was done says something else than journal record %1.</source>
        <translation>操作清單與日誌第 %1 筆記錄不一致。</translation>
    </message>
    <message>
        <source>Where person %1 is does not follow from the journal.</source>
        <translation>人員 %1 的所在位置與日誌不符。</translation>
    </message>
    <message>
        <source>The number of people at door %1 does not follow from the journal.</source>
        <translation>入口 %1 的人數與日誌不符。</translation>
    </message>
    <message>
        <source>What person %1 answered does not follow from the journal.</source>
        <translation>人員 %1 的回答與日誌不符。</translation>
    </message>
    <message>
        <source>What became of badge %1 does not follow from the journal.</source>
        <translation>名牌 %1 的狀態與日誌不符。</translation>
    </message>
    <message>
        <source>The journal knows person %1 under another code.</source>
        <translation>人員 %1 在日誌中是另一個碼。</translation>
    </message>
    <message>
        <source>The journal and all counts are right, but the file is damaged elsewhere.</source>
        <translation>日誌和各項統計都正確，但檔案其他部分已損壞。</translation>
    </message>
    <message>
        <source>All is well. Journal records checked: %1</source>
        <translation>一切正常。已檢查日誌記錄：%1</translation>
    </message>
    <message>
        <source>Something is wrong. Keep this file, and open a copy from before.
%1
  %2</source>
        <translation>發現問題。請保留此檔案，並開啟之前的副本。
%1
  %2</translation>
    </message>
    <message>
        <source>Checks the event file, the journal&apos;s chain, and every count against the journal.</source>
        <translation>檢查活動檔案、日誌的鏈結，並將各項統計與日誌核對。</translation>
    </message>
</context>
<context>
    <name>WalkInCommand</name>
    <message>
        <source>Registers somebody who comes without a ticket, and admits them. Whoever may be registered already is named first, and nobody is registered then (exit status 3).</source>
        <translation>登記沒有票的來客並報到。如有可能已報名的人，會先列出，且不登記任何人（結束狀態 3）。</translation>
    </message>
    <message>
        <source>Their name.</source>
        <translation>姓名。</translation>
    </message>
    <message>
        <source>Their company.</source>
        <translation>公司。</translation>
    </message>
    <message>
        <source>Their ticket type; “Walk-in” if left out.</source>
        <translation>票種；省略則為「Walk-in」。</translation>
    </message>
    <message>
        <source>Their e-mail address.</source>
        <translation>電子郵件地址。</translation>
    </message>
    <message>
        <source>Their phone number.</source>
        <translation>電話號碼。</translation>
    </message>
    <message>
        <source>For the volunteer who scans them next.</source>
        <translation>給下一位掃描的志工看。</translation>
    </message>
    <message>
        <source>At this door, may stand several times; the one that is open if left out.</source>
        <translation>在此入口，可多次給出；省略則用目前開放的入口。</translation>
    </message>
    <message>
        <source>An answer to a question of the door, written KEY=TEXT; may stand several times.</source>
        <translation>對入口問題的回答，寫成 KEY=TEXT；可寫多次。</translation>
    </message>
    <message>
        <source>Even if somebody of that name is registered.</source>
        <translation>即使已有同名者報名，也照樣登記。</translation>
    </message>
    <message>
        <source>Prints a badge on the printer of this computer.</source>
        <translation>用本機的印表機列印名牌。</translation>
    </message>
    <message>
        <source>Perhaps registered already; nobody was registered now:</source>
        <translation>可能已報名；此次未登記任何人：</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>已報到</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>未到場</translation>
    </message>
    <message>
        <source>If it is one of them: lanyard admit CODE. If not, the same with --anyway.</source>
        <translation>如果是其中一人：lanyard admit CODE。如果不是，請加上 --anyway 再執行一次。</translation>
    </message>
    <message>
        <source>%1  ·  code %2</source>
        <translation>%1  ·  碼 %2</translation>
    </message>
    <message>
        <source>%1 is registered now. Next: lanyard admit %2 --answer KEY=TEXT</source>
        <translation>%1 已登記。下一步：lanyard admit %2 --answer KEY=TEXT</translation>
    </message>
    <message>
        <source>Say who comes: --name NAME.</source>
        <translation>請說明來者是誰：--name NAME。</translation>
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
        <translation>返回  Esc</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::AnswersPanel</name>
    <message>
        <source>A few questions first</source>
        <translation>請先回答幾個問題</translation>
    </message>
    <message>
        <source>One question first</source>
        <translation>請先回答一個問題</translation>
    </message>
    <message>
        <source>Without a yes they can not come in here.</source>
        <translation>不回答「是」就不能從這裡入場。</translation>
    </message>
    <message>
        <source>Answered, check in</source>
        <translation>已回答，報到</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPage</name>
    <message>
        <source>A second person, please</source>
        <translation>需要第二個人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ApprovalPanel</name>
    <message>
        <source>A second person, please</source>
        <translation>需要第二個人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ArrangePanel</name>
    <message>
        <source>Align at the left</source>
        <translation>左對齊</translation>
    </message>
    <message>
        <source>Centre from left to right</source>
        <translation>水平置中</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>右對齊</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>頂部對齊</translation>
    </message>
    <message>
        <source>Centre from top to bottom</source>
        <translation>垂直置中</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>底部對齊</translation>
    </message>
    <message>
        <source>Same gaps from left to right</source>
        <translation>水平間距相等</translation>
    </message>
    <message>
        <source>Same gaps from top to bottom</source>
        <translation>垂直間距相等</translation>
    </message>
    <message>
        <source>Move in front of the next</source>
        <translation>上移一層</translation>
    </message>
    <message>
        <source>Move behind the next</source>
        <translation>下移一層</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>複製一份 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>刪除 (Del)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgeSamples</name>
    <message>
        <source>Shortest name</source>
        <translation>最短姓名</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>最長姓名</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Chinese and Latin name</source>
        <translation>中英文姓名</translation>
    </message>
    <message>
        <source>Longest company</source>
        <translation>最長公司名</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>無公司</translation>
    </message>
    <message>
        <source>No job title</source>
        <translation>無職位</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesForm</name>
    <message>
        <source>Everybody with a confirmed ticket on site</source>
        <translation>所有持已確認現場票的人</translation>
    </message>
    <message>
        <source>Whoever was checked in</source>
        <translation>已報到的人</translation>
    </message>
    <message>
        <source>All ticket types</source>
        <translation>所有票種</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Name as it is written</source>
        <translation>姓名（按書寫）</translation>
    </message>
    <message>
        <source>Ticket type, then surname</source>
        <translation>票種，再按姓氏</translation>
    </message>
    <message>
        <source>Order: who bought together</source>
        <translation>訂單：一起購票的人</translation>
    </message>
    <message>
        <source>As in the registrations</source>
        <translation>與報名名單相同</translation>
    </message>
    <message>
        <source>What the ticket type has</source>
        <translation>按票種的設定</translation>
    </message>
    <message>
        <source>As large as the badge</source>
        <translation>與名牌一樣大</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>給誰</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票種</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>排列順序</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>名牌</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Paper of the file</source>
        <translation>檔案的紙張</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>第一個空白標籤</translation>
    </message>
    <message>
        <source>Leave out whoever has a badge</source>
        <translation>略去已有名牌的人</translation>
    </message>
    <message>
        <source>A thin line around each badge</source>
        <translation>每張名牌外加細線</translation>
    </message>
    <message>
        <source>Marks to cut at</source>
        <translation>裁切標記</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPage</name>
    <message>
        <source>Badges are being made.</source>
        <translation>正在製作名牌。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存為</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 of them have a badge already.</source>
        <translation>其中 %1 人已有名牌。</translation>
    </message>
    <message>
        <source>Print %1 badges?</source>
        <translation>列印 %1 張名牌？</translation>
    </message>
    <message>
        <source>They go to %1 one after the other. Check-ins go on meanwhile.</source>
        <translation>它們將逐張送到%1。報到照常進行。</translation>
    </message>
    <message>
        <source>Yes, print them</source>
        <translation>是，列印</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>不列印</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 badges are in %2. They count as printed only when a desk prints them.</source>
        <translation>%1 張名牌已寫入%2。只有在報到處列印後才算已列印。</translation>
    </message>
    <message>
        <source>Look at these and %1 others before you print: %2.</source>
        <translation>列印前請檢查這些以及另外 %1 張：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Look at these before you print: %1.</source>
        <translation>列印前請檢查這些：%1。</translation>
    </message>
    <message>
        <source>%1 badges were printed.</source>
        <translation>已列印 %1 張名牌。</translation>
    </message>
    <message>
        <source>%1 of %2 badges were printed. Those that did not come out are shown at the desk.</source>
        <translation>已列印 %1 / %2 張名牌。沒有打出來的顯示在報到處上。</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2.</source>
        <translation>已在 %1 / %2 處停止。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>%1 badges</source>
        <translation>%1 張名牌</translation>
    </message>
    <message>
        <source>%1 of them have one already</source>
        <translation>其中 %1 人已有名牌</translation>
    </message>
    <message>
        <source>%1 left out: they have one already</source>
        <translation>略去 %1 人：已有名牌</translation>
    </message>
    <message>
        <source>%1 left out: their ticket type has none</source>
        <translation>略去 %1 人：其票種沒有名牌</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名牌</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存為 PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BadgesPanel</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No, again  F5</source>
        <translation>沒有，重印  F5</translation>
    </message>
    <message>
        <source>Print again  F5</source>
        <translation>重新列印  F5</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>無需處理</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新列印</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>出來了</translation>
    </message>
    <message>
        <source>No badge needs anything</source>
        <translation>沒有需要處理的名牌</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名牌</translation>
    </message>
    <message>
        <source>Other printer  F6</source>
        <translation>另一台印表機  F6</translation>
    </message>
    <message>
        <source>Not needed  F7</source>
        <translation>不需要了  F7</translation>
    </message>
    <message>
        <source>New roll  Ctrl+R</source>
        <translation>新標籤捲  Ctrl+R</translation>
    </message>
    <message>
        <source>Badges that are not finished</source>
        <translation>未完成的名牌</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BandForm</name>
    <message>
        <source>Area</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Rim at the sides</source>
        <translation>左右留邊</translation>
    </message>
    <message>
        <source>Rim above and below</source>
        <translation>上下留邊</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::BannerWords</name>
    <message>
        <source>%1 was not read: %2 waits already. Enter first, then scan it again.</source>
        <translation>%1 未讀取：%2 已在等待。請先按 Enter，再重新掃描。</translation>
    </message>
    <message>
        <source>Read the note, then Enter. The next ticket (%1) waits.</source>
        <translation>請看備註，再按 Enter。下一張票（%1）在等待。</translation>
    </message>
    <message>
        <source>People leave: a scan lets somebody out. F8 ends it.</source>
        <translation>離場模式：掃描即放行離場。按 F8 結束。</translation>
    </message>
    <message>
        <source>Here a second scan means leaving.</source>
        <translation>此處第二次掃描即為離場。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1 h %2 min. It says %3: is that right?</source>
        <translation>本機時鐘被撥慢了 %1 小時 %2 分，現在顯示 %3，對嗎？</translation>
    </message>
    <message>
        <source>The clock of this computer was set forward by %1 h %2 min. It says %3: is that right?</source>
        <translation>本機時鐘被撥快了 %1 小時 %2 分，現在顯示 %3，對嗎？</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CameraForm</name>
    <message>
        <source>No camera</source>
        <translation>不使用攝影機</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1（未連接）</translation>
    </message>
    <message>
        <source>The picture size that suits best</source>
        <translation>最合適的畫面尺寸</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Picture size of the camera</source>
        <translation>攝影機畫面尺寸</translation>
    </message>
    <message>
        <source>Show its picture as in a mirror</source>
        <translation>像鏡子一樣顯示畫面</translation>
    </message>
    <message>
        <source>Its light is on</source>
        <translation>開啟補光燈</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Canvas</name>
    <message>
        <source>%1 elements selected</source>
        <translation>已選取 %1 個元素</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CanvasTools</name>
    <message>
        <source>Take back: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>沒有可復原的操作</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>沒有可重做的操作</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ChoicePanel</name>
    <message>
        <source>What to choose from</source>
        <translation>可選項</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CodeForm</name>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Text or link</source>
        <translation>文字或連結</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>The ticket code</source>
        <translation>票碼</translation>
    </message>
    <message>
        <source>A contact card</source>
        <translation>聯絡人名片</translation>
    </message>
    <message>
        <source>Wi-Fi access</source>
        <translation>Wi-Fi 連線</translation>
    </message>
    <message>
        <source>A text or link</source>
        <translation>文字或連結</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>置中</translation>
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
        <translation>中</translation>
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
        <translation>無</translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>固定顏色</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>隨票種</translation>
    </message>
    <message>
        <source>Black or white</source>
        <translation>黑或白</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>選擇顏色</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ColumnMapping</name>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed. Which column is it?</source>
        <translation>必選：是哪一欄？</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ConditionForm</name>
    <message>
        <source>Shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>總是</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation>僅當已填寫</translation>
    </message>
    <message>
        <source>Only if empty</source>
        <translation>僅當為空</translation>
    </message>
    <message>
        <source>Only for these</source>
        <translation>只給這些</translation>
    </message>
    <message>
        <source>Not for these</source>
        <translation>除了這些</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>with commas</source>
        <translation>用逗號分隔</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CorrectionPanel</name>
    <message>
        <source>The import has nothing.</source>
        <translation>匯入資料中沒有內容。</translation>
    </message>
    <message>
        <source>The import has: %1</source>
        <translation>匯入資料為：%1</translation>
    </message>
    <message>
        <source>Correct what the badge says</source>
        <translation>更正名牌內容</translation>
    </message>
    <message>
        <source>The next import keeps it.</source>
        <translation>下次匯入時會保留。</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>儲存更正</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::CredentialsPanel</name>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Choose a name, type the PIN and press Enter; or scan your own badge.</source>
        <translation>請選擇姓名，輸入 PIN 後按 Enter；或掃描自己的名牌。</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>返回  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskMenu</name>
    <message>
        <source>Read a picture …</source>
        <translation>讀取圖片…</translation>
    </message>
    <message>
        <source>Printer and badges</source>
        <translation>印表機和名牌</translation>
    </message>
    <message>
        <source>Badge studio</source>
        <translation>名牌設計</translation>
    </message>
    <message>
        <source>Self-service kiosk</source>
        <translation>自助報到</translation>
    </message>
    <message>
        <source>Guest screen</source>
        <translation>來賓螢幕</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Sign out / change operator</source>
        <translation>登出 / 更換操作員</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>鎖定本報到處</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>示例票</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色模式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DeskPage</name>
    <message>
        <source>Checking …</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Only by key: Ctrl+Shift+L</source>
        <translation>只按鍵鎖定：Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>After %1 min without a touch</source>
        <translation>無人操作 %1 分鐘後</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>不顯示</translation>
    </message>
    <message>
        <source>Show a part, to compare: %1 · %2</source>
        <translation>顯示一部分以便核對：%1 · %2</translation>
    </message>
    <message>
        <source>Show them whole</source>
        <translation>完整顯示</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>系統語言</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比度</translation>
    </message>
    <message>
        <source>All is well: %1 journal records were checked.</source>
        <translation>一切正常：已檢查 %1 筆日誌記錄。</translation>
    </message>
    <message>
        <source>%1 journal records were checked, and something is wrong. Make a copy of the event file before you go on.</source>
        <translation>已檢查 %1 筆日誌記錄，發現問題。繼續之前請先備份活動檔案。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…還有 %1 項</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本報到處</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>報到處名稱</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Locks itself</source>
        <translation>自動鎖定</translation>
    </message>
    <message>
        <source>Phone and e-mail, at every desk</source>
        <translation>電話和電子郵件（各報到處）</translation>
    </message>
    <message>
        <source>for example: Main entrance 2</source>
        <translation>例如：正門 2</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Set up on one page</source>
        <translation>一頁完成設定</translation>
    </message>
    <message>
        <source>Forget the PIN of this desk</source>
        <translation>刪除本報到處的 PIN</translation>
    </message>
    <message>
        <source>Start the self-service kiosk</source>
        <translation>啟動自助報到機</translation>
    </message>
    <message>
        <source>Choose another PIN for the kiosk</source>
        <translation>為自助報到機另選 PIN 碼</translation>
    </message>
    <message>
        <source>Check the event file</source>
        <translation>檢查活動檔案</translation>
    </message>
    <message>
        <source>Checking … (records: %1)</source>
        <translation>正在檢查…（記錄：%1）</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <translation>此處負責的入口 (F3)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorForm</name>
    <message>
        <source>%1 is skipped: the clocks are put forward then. %2 is taken.</source>
        <translation>%1 不存在：屆時時鐘會撥快。將採用 %2。</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The first time is taken.</source>
        <translation>%1 出現兩次：屆時時鐘會撥慢。將採用第一次。</translation>
    </message>
    <message>
        <source>%1 comes twice: the clocks are put back then. The second time is taken.</source>
        <translation>%1 出現兩次：屆時時鐘會撥慢。將採用第二次。</translation>
    </message>
    <message>
        <source>Give the door a name, for example “Main hall”.</source>
        <translation>請給入口命名，例如「主會場」。</translation>
    </message>
    <message>
        <source>Another door has this name. Choose a different one.</source>
        <translation>已有同名入口。請換個名稱。</translation>
    </message>
    <message>
        <source>The door closes before it opens. Correct one of the two times.</source>
        <translation>入口關閉早於開放。請更正其中一個時間。</translation>
    </message>
    <message>
        <source>Nobody is welcome at this door. Tick at least one ticket type.</source>
        <translation>此入口無人可入場。請至少勾選一個票種。</translation>
    </message>
    <message>
        <source>The rule of this door is not finished. Complete it, or remove what is not.</source>
        <translation>此入口的規則不完整。請補全，或刪除未完成的部分。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>可入場者</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>入場次數</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>先詢問</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>僅當</translation>
    </message>
    <message>
        <source>Everyone on site</source>
        <translation>所有持現場票者</translation>
    </message>
    <message>
        <source>Welcomed ticket types</source>
        <translation>可入場票種</translation>
    </message>
    <message>
        <source>Only so many people at once</source>
        <translation>限制同時在場人數</translation>
    </message>
    <message>
        <source>People at most</source>
        <translation>人數上限</translation>
    </message>
    <message>
        <source>Once: nobody comes in again</source>
        <translation>一次：不可再次入場</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Again after each exit</source>
        <translation>離場後可再次入場</translation>
    </message>
    <message>
        <source>As often as they like</source>
        <translation>不限次數</translation>
    </message>
    <message>
        <source>Scanned again means leaving</source>
        <translation>再次掃描即為離場</translation>
    </message>
    <message>
        <source>Without the hub</source>
        <translation>同步中心無回應時</translation>
    </message>
    <message>
        <source>Let people in as usual</source>
        <translation>照常放行</translation>
    </message>
    <message>
        <source>Ask the person at the desk</source>
        <translation>由報到處人員決定</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>不放行任何人</translation>
    </message>
    <message>
        <source>Seats of each desk without the hub</source>
        <translation>無同步中心時每處名額</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPage</name>
    <message>
        <source>People came to this door already, so it stays. Let it close earlier instead.</source>
        <translation>已有人從此入口入場，因此不能刪除。請改為提前關閉。</translation>
    </message>
    <message>
        <source>The door %1 is removed.</source>
        <translation>入口%1已移除。</translation>
    </message>
    <message>
        <source>The door %1 is changed.</source>
        <translation>入口%1已更改。</translation>
    </message>
    <message>
        <source>Go back without saving?</source>
        <translation>不儲存就返回？</translation>
    </message>
    <message>
        <source>What you changed of this door would be lost.</source>
        <translation>對此入口的更改將遺失。</translation>
    </message>
    <message>
        <source>Yes, do not save</source>
        <translation>是，不儲存</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>The door is not saved.</source>
        <translation>入口尚未儲存。</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>時間以 %1 時區為準。</translation>
    </message>
    <message>
        <source>Add a door</source>
        <translation>新增入口</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>The same again for another time</source>
        <translation>複製一份，用於其他時間</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::DoorsPanel</name>
    <message>
        <source>Which door is served here?</source>
        <translation>此處負責哪個入口？</translation>
    </message>
    <message>
        <source>Touch a door, or its box for several; the keys are ↑ ↓, space and Enter.</source>
        <translation>請點選入口；要選多個，請勾選方框。按鍵：↑ ↓、空白鍵和 Enter。</translation>
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
        <translation>為副本命名</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementList</name>
    <message>
        <source>Elements, the front one first</source>
        <translation>元素，最前面的排在最上</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ElementNames</name>
    <message>
        <source>Accent</source>
        <translation>裝飾</translation>
    </message>
    <message>
        <source>Company and event</source>
        <translation>公司和活動</translation>
    </message>
    <message>
        <source>Company and title</source>
        <translation>公司和職位</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>頂部</translation>
    </message>
    <message>
        <source>Logo place</source>
        <translation>標誌位置</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>分隔線</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側邊</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票碼</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldNames</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票種</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票碼</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
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
        <translation>日期</translation>
    </message>
    <message>
        <source>Number in the batch</source>
        <translation>批次內編號</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FieldText</name>
    <message>
        <source>Insert a field of the person</source>
        <translation>插入人員欄位</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::FindBar</name>
    <message>
        <source>Name, company, phone or code  (F2)</source>
        <translation>姓名、公司、電話或票碼  (F2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Walk-in  F12</source>
        <translation>現場登記  F12</translation>
    </message>
    <message>
        <source>Register somebody who has no registration</source>
        <translation>登記未報名的人</translation>
    </message>
    <message>
        <source>Leaving  F8</source>
        <translation>離場  F8</translation>
    </message>
    <message>
        <source>People leave</source>
        <translation>離場模式</translation>
    </message>
    <message>
        <source>Picture  F4</source>
        <translation>圖片  F4</translation>
    </message>
    <message>
        <source>Read a ticket from a picture</source>
        <translation>從圖片讀取門票</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::GreetingPage</name>
    <message>
        <source>Welcome!</source>
        <translation>歡迎！</translation>
    </message>
    <message>
        <source>This is what your badge will say.</source>
        <translation>您的名牌將顯示以下內容。</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>列印我的名牌</translation>
    </message>
    <message>
        <source>Change name or company</source>
        <translation>修改姓名或單位</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>Help  F1</source>
        <translation>幫助  F1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>幫助</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜尋指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章節內容</translation>
    </message>
    <message>
        <source>The guide does not have this word.</source>
        <translation>指南里沒有這個詞。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HistoryPage</name>
    <message>
        <source>All desks</source>
        <translation>所有報到處</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>找不到任何人。</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>還沒有任何記錄。</translation>
    </message>
    <message>
        <source>Nothing was refused yet.</source>
        <translation>還沒有拒絕記錄。</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>被拒掃描（依原因）</translation>
    </message>
    <message>
        <source>%1 ×  %2</source>
        <translation>%1 ×  %2</translation>
    </message>
    <message>
        <source>%1 The last time: %2, %3.</source>
        <translation>%1 最近一次：%2，%3。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>Find a person …</source>
        <translation>搜尋人員…</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>搜尋人員</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>報到處</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>開啟此人</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>記錄，最新在前</translation>
    </message>
    <message>
        <source>What was refused again and again</source>
        <translation>多次被拒絕的掃描</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubAttempts</name>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>The program was stopped while these people stood at the door. Finish, if they went in; abandon, if they did not.</source>
        <translation>這些人站在入口時程式停了。已經進場的請完成；沒有進場的請放棄。</translation>
    </message>
    <message>
        <source>Abandon: they are not in</source>
        <translation>放棄：沒有進場</translation>
    </message>
    <message>
        <source>Finish: they are in</source>
        <translation>完成：已經進場</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubConflicts</name>
    <message>
        <source>Save as</source>
        <translation>另存為</translation>
    </message>
    <message>
        <source>let-in-twice</source>
        <translation>重複入場</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Let in twice: %1 to see to</source>
        <translation>重複入場：%1 項待處理</translation>
    </message>
    <message>
        <source>Let in twice: all seen to</source>
        <translation>重複入場：均已處理</translation>
    </message>
    <message>
        <source>Two desks that could not ask each other let the same ticket in. Look for both people; then say that it is seen to.</source>
        <translation>兩個無法互相確認的報到處放行了同一張票券。請找到這兩個人，然後標記為已處理。</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>重複入場</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>儲存列表…</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>已處理</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubDesks</name>
    <message>
        <source>Revoke %1? The hub takes nothing from it any more, and it cannot come back: that computer would have to join again.</source>
        <translation>撤銷 %1？同步中心不再接收它的任何內容，且無法復原：那台電腦須重新加入。</translation>
    </message>
    <message>
        <source>Yes, revoke</source>
        <translation>是，撤銷</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>否，保留</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>報到處</translation>
    </message>
    <message>
        <source>Revoke the chosen desk …</source>
        <translation>撤銷所選報到處…</translation>
    </message>
    <message>
        <source>For a computer that was lost or stolen</source>
        <translation>用於遺失或被盜的電腦</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubInvitation</name>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Another desk joins</source>
        <translation>另一個報到處加入</translation>
    </message>
    <message>
        <source>Install Lanyard on the other computer, then show it the join code.</source>
        <translation>請在另一台電腦上安裝 Lanyard，再向它出示加入碼。</translation>
    </message>
    <message>
        <source>On the other computer: “Join a hub”, then scan this picture or paste the text. Whoever has it can read the whole event: show it to your own desks only.</source>
        <translation>在另一台電腦上選「加入同步中心」，然後掃描此圖或貼上文字。拿到它的人能讀到整個活動的內容：只給自己的報到處看。</translation>
    </message>
    <message>
        <source>Join code as a picture</source>
        <translation>加入碼圖片</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>加入碼</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Let another desk join</source>
        <translation>讓另一個報到處加入</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubPage</name>
    <message>
        <source>This event is being shared.</source>
        <translation>正在共享此活動。</translation>
    </message>
    <message>
        <source>Take this desk off the hub? Its check-ins stay here, and the other desks learn no more of them.</source>
        <translation>讓本報到處脫離同步中心？這裡的報到會留在本機，其他報到處不再得知。</translation>
    </message>
    <message>
        <source>Yes, take it off</source>
        <translation>是，脫離</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>否，留下</translation>
    </message>
    <message>
        <source>Save the exchange file</source>
        <translation>儲存交換檔案</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange)</source>
        <translation>交換檔案 (*.lanyard-exchange)</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>開啟交換檔案</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>交換檔案 (*.lanyard-exchange);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>同步中心</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>沒有網路時</translation>
    </message>
    <message>
        <source>Write what this desk knows to a file on a USB stick, and take it in at another desk; then the other way round. It may be done as often as you like.</source>
        <translation>把本報到處的記錄寫到隨身碟上的檔案，在另一個報到處讀入；再反過來做一次。次數不限。</translation>
    </message>
    <message>
        <source>Take in from a file …</source>
        <translation>從檔案讀入…</translation>
    </message>
    <message>
        <source>Write to a file …</source>
        <translation>寫到檔案…</translation>
    </message>
    <message>
        <source>Take this desk off the hub …</source>
        <translation>讓本報到處脫離同步中心…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubSharing</name>
    <message>
        <source>Type the address of the database first.</source>
        <translation>請先輸入資料庫位址。</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>多個報到處</translation>
    </message>
    <message>
        <source>This event is on this computer only. Other desks can share it through a PostgreSQL database that all of them reach, the hub. Every desk goes on working without it, too.</source>
        <translation>此活動只在本機上。其他報到處可透過大家都能連到的 PostgreSQL 資料庫（同步中心）共享它。沒有同步中心時，每個報到處也照常工作。</translation>
    </message>
    <message>
        <source>postgresql://name:password@host/database</source>
        <translation>postgresql://使用者名稱:密碼@主機/資料庫</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>資料庫位址</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Share this event</source>
        <translation>共享此活動</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::HubView</name>
    <message>
        <source>Desk</source>
        <translation>報到處</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近聯絡</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>People a minute</source>
        <translation>每分鐘人數</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::IdlePanel</name>
    <message>
        <source>One moment …</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>Scan whoever leaves</source>
        <translation>請掃描離場者的票</translation>
    </message>
    <message>
        <source>Scan a ticket</source>
        <translation>請掃描票券</translation>
    </message>
    <message>
        <source>Hold the ticket under the scanner</source>
        <translation>將票放到掃描器下</translation>
    </message>
    <message>
        <source>or show it to the camera</source>
        <translation>或對準攝影機</translation>
    </message>
    <message>
        <source>or drop a picture of it here</source>
        <translation>或將票的圖片拖到這裡</translation>
    </message>
    <message>
        <source>or type a name, company or phone number</source>
        <translation>或輸入姓名、公司或電話</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportColumnsStep</name>
    <message>
        <source>Kept as further fields: %1</source>
        <translation>作為其他欄位保留：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Which column is what? Fields with * are needed.</source>
        <translation>各項對應哪一欄？帶 * 的必選。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportEncodings</name>
    <message>
        <source>Which line shows the names as they should be? Choose it.</source>
        <translation>請選擇姓名顯示正確的那一行。</translation>
    </message>
    <message>
        <source>The letters are read as %1.</source>
        <translation>文字以 %1 編碼讀取。</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>有亂碼？</translation>
    </message>
    <message>
        <source>Names of this file in each encoding</source>
        <translation>此檔案的姓名以各種編碼顯示</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportFileStep</name>
    <message>
        <source>Choose the export of your ticket site</source>
        <translation>選擇票務平台匯出的檔案</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>匯出檔案 (*.csv *.tsv *.txt *.xlsx *.xls *.ods);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>還沒有報名。</translation>
    </message>
    <message>
        <source>Registered now: %1 on site, %2 online only.</source>
        <translation>目前報名：現場票 %1，線上票 %2。</translation>
    </message>
    <message>
        <source>%1 Cancelled: %2.</source>
        <translation>%1已取消：%2 人。</translation>
    </message>
    <message>
        <source>Drop the export file of your ticket site here, or choose it. Lanyard looks into it first and stores nothing until you say so.</source>
        <translation>將票務平台匯出的檔案拖到這裡，或點選選擇。Lanyard 會先檢視，您確認後才儲存。</translation>
    </message>
    <message>
        <source>CSV, Excel or OpenDocument file</source>
        <translation>CSV、Excel 或 OpenDocument 檔案</translation>
    </message>
    <message>
        <source>Export file</source>
        <translation>匯出檔案</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Choose file …</source>
        <translation>選擇檔案…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportLookStep</name>
    <message>
        <source>%1 is a file of the kind %2.</source>
        <translation>%1 的格式是 %2。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新辨識</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Not recognised: choose</source>
        <translation>未辨識，請選擇</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>檔案的前幾列</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportQuestionsStep</name>
    <message>
        <source>%1 further words stand there, and their rows are left out. Go back: is the status in another column?</source>
        <translation>狀態欄中還有 %1 個其他的詞，相應的列將跳過。請返回檢查：狀態是不是在另一欄？</translation>
    </message>
    <message>
        <source>(no status)</source>
        <translation>（無狀態）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, in 1 row</source>
        <translation>%1，共 1 列</translation>
    </message>
    <message>
        <source>%1, in %2 rows</source>
        <translation>%1，共 %2 列</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there is 1 person more than rows.</source>
        <translation>有些列代表多人：人數比列數多 1。</translation>
    </message>
    <message>
        <source>Some rows stand for several people: there are %1 people more than rows.</source>
        <translation>有些列代表多人：人數比列數多 %1。</translation>
    </message>
    <message>
        <source>Lanyard does not know these words in the status column. What do they mean? Nobody is let in on a guess.</source>
        <translation>Lanyard 不認識狀態欄中的這些詞。它們是什麼意思？Lanyard 不會憑猜測放行。</translation>
    </message>
    <message>
        <source>Please choose …</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>跳過這些列</translation>
    </message>
    <message>
        <source>Register each person</source>
        <translation>每人一筆報名</translation>
    </message>
    <message>
        <source>One registration a row</source>
        <translation>每列一筆報名</translation>
    </message>
    <message>
        <source>Several people on one row</source>
        <translation>一列代表多人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportRemovalQuestion</name>
    <message>
        <source>Really cancel %1 registrations?</source>
        <translation>真的要取消 %1 筆報名嗎？</translation>
    </message>
    <message>
        <source>These people are not in the file, and will not be let in any more. That is many: is this the whole export?</source>
        <translation>這些人不在檔案中，取消後將不能入場。人數較多：這是完整的匯出檔案嗎？</translation>
    </message>
    <message>
        <source>Yes, cancel these %1 registrations</source>
        <translation>是，取消這 %1 筆報名</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
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
        <translation>跳過</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>檔案中沒有</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>疑似重複</translation>
    </message>
    <message>
        <source>Cancel those that are missing from this file</source>
        <translation>取消此檔案中缺少的報名</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ImportStepLine</name>
    <message>
        <source>Choose the file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>這樣對嗎？</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>核對各欄</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>回答問題</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>匯入預覽</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::InventedBadge</name>
    <message>
        <source>Sample Company</source>
        <translation>範例公司</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程師</translation>
    </message>
    <message>
        <source>Sample Conference</source>
        <translation>範例大會</translation>
    </message>
    <message>
        <source>Main hall</source>
        <translation>主會場</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::JoinForm</name>
    <message>
        <source>The join code comes first: paste it, or scan it.</source>
        <translation>先要加入碼：請貼上或掃描。</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>加入同步中心</translation>
    </message>
    <message>
        <source>On a desk that has the event: Office → Hub → “Let another desk join”. Scan the picture that comes up, or paste the text below it. Everything about the event then comes to this computer.</source>
        <translation>在已有此活動的報到處上：管理 → 同步中心 →「讓另一個報到處加入」。掃描出現的圖片，或貼上下方的文字。隨後活動的全部內容會傳到本機。</translation>
    </message>
    <message>
        <source>Join code</source>
        <translation>加入碼</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>關閉攝影機</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>用攝影機掃描</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Open an exchange file</source>
        <translation>開啟交換檔案</translation>
    </message>
    <message>
        <source>Exchange files (*.lanyard-exchange);;All files (*)</source>
        <translation>交換檔案 (*.lanyard-exchange);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>From an exchange file …</source>
        <translation>用交換檔案…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::Keypad</name>
    <message>
        <source>Capital letters</source>
        <translation>大寫字母</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>帶符號的字母</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>刪除最後一個字元</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskPanel</name>
    <message>
        <source>Your number for the desk</source>
        <translation>請把這個號碼告訴服務台</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskView</name>
    <message>
        <source>Please go to the desk. Somebody there will help you.</source>
        <translation>請到報到處，工作人員會幫助您。</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>歡迎！</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>請入場。</translation>
    </message>
    <message>
        <source>Goodbye!</source>
        <translation>再見！</translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation>此票已使用</translation>
    </message>
    <message>
        <source>This is no ticket for this event</source>
        <translation>這不是本活動的票</translation>
    </message>
    <message>
        <source>This ticket was replaced by a newer one</source>
        <translation>此票已被新票取代</translation>
    </message>
    <message>
        <source>This ticket is for another entrance</source>
        <translation>此票適用於其他入口</translation>
    </message>
    <message>
        <source>Check-in is over</source>
        <translation>報到已結束</translation>
    </message>
    <message>
        <source>Check-in has not begun yet</source>
        <translation>報到尚未開始</translation>
    </message>
    <message>
        <source>This ticket is not valid today</source>
        <translation>此票今天無效</translation>
    </message>
    <message>
        <source>One question is left to answer</source>
        <translation>還有一個問題需要回答</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>名額已滿</translation>
    </message>
    <message>
        <source>We cannot let you in with this ticket</source>
        <translation>此票券無法入場</translation>
    </message>
    <message>
        <source>Please show the code of your ticket, not another code.</source>
        <translation>請出示票碼，不是其他碼。</translation>
    </message>
    <message>
        <source>This is your order. Please show the code of your own ticket.</source>
        <translation>這是訂單。請出示您本人的票碼。</translation>
    </message>
    <message>
        <source>Please hold your ticket steady and try once more.</source>
        <translation>請拿穩票券，再試一次。</translation>
    </message>
    <message>
        <source>Your badge is being printed.</source>
        <translation>正在列印您的名牌。</translation>
    </message>
    <message>
        <source>Take your badge, please</source>
        <translation>請取走您的名牌</translation>
    </message>
    <message>
        <source>Your badge is not lost</source>
        <translation>您的名牌沒有丟</translation>
    </message>
    <message>
        <source>You are checked in, but the printer needs help. Please get your badge at the desk.</source>
        <translation>您已報到，但印表機需要處理。請到服務台領取名牌。</translation>
    </message>
    <message>
        <source>We could not be sure who you are</source>
        <translation>我們無法確認您的身分</translation>
    </message>
    <message>
        <source>Names cannot be typed here for some minutes</source>
        <translation>幾分鐘內暫時不能在這裡輸入姓名</translation>
    </message>
    <message>
        <source>Please show your ticket, or go to the desk.</source>
        <translation>請出示您的門票，或前往服務台。</translation>
    </message>
    <message>
        <source>One ticket at a time, please</source>
        <translation>請一次只出示一張票</translation>
    </message>
    <message>
        <source>Show each ticket on its own.</source>
        <translation>請逐張出示門票。</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>沒有成功</translation>
    </message>
    <message>
        <source>no event is open</source>
        <translation>沒有開啟活動</translation>
    </message>
    <message>
        <source>the event file cannot be written</source>
        <translation>無法寫入活動檔案</translation>
    </message>
    <message>
        <source>the printer needs help</source>
        <translation>印表機需要處理</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>請前往服務台</translation>
    </message>
    <message>
        <source>This kiosk takes a break. If you like, tell the desk: %1, %2.</source>
        <translation>這台自助報到機暫停使用。您可以告訴服務台：%1，%2。</translation>
    </message>
    <message>
        <source>We cannot check your ticket here now</source>
        <translation>現在無法在此核對您的票券</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::KioskWindow</name>
    <message>
        <source>One moment, please</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>We are not sure yet. Please look at both once more.</source>
        <translation>還不能確認。請再檢查這兩項。</translation>
    </message>
    <message>
        <source>Your badge prints by itself in %1 s.</source>
        <translation>%1 秒後自動列印您的名牌。</translation>
    </message>
    <message>
        <source>Back to the start in %1 s.</source>
        <translation>%1 秒後返回首頁。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>報到</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Your name, as you registered</source>
        <translation>您報名時填寫的姓名</translation>
    </message>
    <message>
        <source>Your company, e-mail, or the last four digits of your phone</source>
        <translation>您的單位、電子電子郵件，或手機號後四位</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Find my registration</source>
        <translation>搜尋我的報名</translation>
    </message>
    <message>
        <source>What shall your badge say?</source>
        <translation>名牌上要顯示什麼？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>列印我的名牌</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LeavePage</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>工作人員：退出自助報到機</translation>
    </message>
    <message>
        <source>Type the PIN of the kiosk, or scan the badge of a desk lead.</source>
        <translation>請輸入自助報到機的 PIN 碼，或掃描報到負責人的名牌。</translation>
    </message>
    <message>
        <source>For staff: choose a PIN</source>
        <translation>工作人員：設定 PIN 碼</translation>
    </message>
    <message>
        <source>Without it nobody leaves the kiosk. At least four digits.</source>
        <translation>沒有它就無法退出自助報到機。至少四位數字。</translation>
    </message>
    <message>
        <source>For staff: the same PIN again</source>
        <translation>工作人員：再輸入一次</translation>
    </message>
    <message>
        <source>So that it is certain what you typed.</source>
        <translation>以確認您輸入的內容。</translation>
    </message>
    <message>
        <source>That is not it. Please try again.</source>
        <translation>不正確。請再試一次。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait five minutes.</source>
        <translation>PIN 碼錯誤次數過多。請等五分鐘。</translation>
    </message>
    <message>
        <source>These were two different PINs. Please choose one again.</source>
        <translation>兩次輸入的 PIN 碼不同。請重新設定。</translation>
    </message>
    <message>
        <source>Four digits or more, please.</source>
        <translation>請至少輸入四位數字。</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>返回首頁</translation>
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
        <translation>間距</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Line of text</source>
        <translation>文字行</translation>
    </message>
    <message>
        <source>Share of the room</source>
        <translation>所佔比例</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>刪除這一行</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>上移這一行</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ListsPage</name>
    <message>
        <source>Save as</source>
        <translation>另存為</translation>
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
        <translation>正在寫入 …</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 已儲存，共 1 行。</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 已儲存，共 %2 行。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在讀取 …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行數：%1</translation>
    </message>
    <message>
        <source>Rows: %1 of %2</source>
        <translation>行數：%1 / %2</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>哪一個列表</translation>
    </message>
    <message>
        <source>Only rows with …</source>
        <translation>只顯示含有 … 的行</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation>只顯示含有這些字詞的行</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>開啟此人</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>儲存 …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，沒有寫入任何內容。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LoadBar</name>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 條記錄</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>請稍候…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LockWindow</name>
    <message>
        <source>A PIN has at least four digits.</source>
        <translation>PIN 至少有四位數字。</translation>
    </message>
    <message>
        <source>These two were not the same. Choose a PIN again.</source>
        <translation>兩次輸入不一致。請重新設定 PIN。</translation>
    </message>
    <message>
        <source>This is not the PIN of this desk.</source>
        <translation>這不是本報到處的 PIN。</translation>
    </message>
    <message>
        <source>Wrong too often. Try again in %1 s.</source>
        <translation>錯誤次數太多。請在 %1 秒後再試。</translation>
    </message>
    <message>
        <source>This desk is locked: the scan did nothing. Unlock it first.</source>
        <translation>本報到處已鎖定：這次掃描沒有任何作用。請先解鎖。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>%1 – locked</source>
        <translation>%1 – 已鎖定</translation>
    </message>
    <message>
        <source>Whoever unlocks this desk is signed in. Scans do nothing until then.</source>
        <translation>誰解鎖本報到處，誰就登入。在此之前掃描沒有任何作用。</translation>
    </message>
    <message>
        <source>Choose a PIN for this desk</source>
        <translation>為本報到處設定 PIN</translation>
    </message>
    <message>
        <source>With it the desk is locked now and unlocked again. Do not forget it.</source>
        <translation>現在用它鎖定報到處，之後也用它解鎖。請不要忘記。</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再輸入一次相同的 PIN</translation>
    </message>
    <message>
        <source>Then the desk is locked.</source>
        <translation>然後報到處就會鎖定。</translation>
    </message>
    <message>
        <source>Type the PIN of this desk. Scans do nothing until then.</source>
        <translation>請輸入本報到處的 PIN。在此之前掃描沒有任何作用。</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>返回  (Esc)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::LogPage</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存為</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文字 (*.txt)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>What happened to the program, its devices and its files. It holds no names, no ticket codes and no contacts: you may pass it on.</source>
        <translation>程式、裝置和檔案發生的事情。其中沒有姓名、票碼和聯絡方式：可以放心轉交他人。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only troubles</source>
        <translation>只看問題</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>在日誌中搜索</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>另存為文字……</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened.</source>
        <translation>沒有發生過這樣的事。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NewElement</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>多行文字</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>碼</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>個人照片</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>橢圓</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線條</translation>
    </message>
    <message>
        <source>Band with text</source>
        <translation>帶文字的色帶</translation>
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
        <translation>活動檔案存放位置</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard)</source>
        <translation>Lanyard 活動 (*.lanyard)</translation>
    </message>
    <message>
        <source>Give the event a name.</source>
        <translation>請給活動命名。</translation>
    </message>
    <message>
        <source>The last day comes before the first. Correct one of the two.</source>
        <translation>最後一天早於第一天。請更正其中一個。</translation>
    </message>
    <message>
        <source>The event would last longer than a year. Correct one of the two days.</source>
        <translation>活動超過一年。請更正其中一個日期。</translation>
    </message>
    <message>
        <source>Say where the event file should go.</source>
        <translation>請選擇活動檔案存放位置。</translation>
    </message>
    <message>
        <source>The folder of the event file cannot be made. Choose another place.</source>
        <translation>無法建立活動檔案所在的資料夾。請選擇其他位置。</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新增活動</translation>
    </message>
    <message>
        <source>For the people in %1, which comes next.</source>
        <translation>為 %1 中的人新建，下一步匯入該檔案。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Create event</source>
        <translation>建立活動</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::NumbersPage</name>
    <message>
        <source>Whole event</source>
        <translation>整個活動</translation>
    </message>
    <message>
        <source>All doors</source>
        <translation>所有入口</translation>
    </message>
    <message>
        <source>people admitted</source>
        <translation>已報到</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>目前在場</translation>
    </message>
    <message>
        <source>most at once</source>
        <translation>同時在場峰值</translation>
    </message>
    <message>
        <source>most at once, at %1</source>
        <translation>同時在場峰值，%1</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>現場票報名</translation>
    </message>
    <message>
        <source>confirmed, not here yet</source>
        <translation>已確認，未到場</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>現場登記</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>被拒掃描</translation>
    </message>
    <message>
        <source>Nobody has been admitted yet.</source>
        <translation>還沒有人報到。</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到場情況</translation>
    </message>
    <message>
        <source>How full it is now</source>
        <translation>目前滿場程度</translation>
    </message>
    <message>
        <source>By door</source>
        <translation>依入口</translation>
    </message>
    <message>
        <source>By ticket type</source>
        <translation>依票種</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1, %2 a minute</source>
        <translation>%1 人，每分鐘 %2 人</translation>
    </message>
    <message>
        <source>By desk, and how fast while people came</source>
        <translation>依報到處，及有人入場時的速度</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>被拒絕的掃描</translation>
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
        <translation>另存為</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在寫入…</translation>
    </message>
    <message>
        <source>Writing … (rows: %1)</source>
        <translation>正在寫入 …（行數：%1）</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>%1 is saved, with 1 row.</source>
        <translation>%1 已儲存，共 1 列。</translation>
    </message>
    <message>
        <source>%1 is saved, with %2 rows.</source>
        <translation>%1 已儲存，共 %2 列。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>in 10 minutes (left)</source>
        <translation>每 10 分鐘（左軸）</translation>
    </message>
    <message>
        <source>by then (right)</source>
        <translation>累計（右軸）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>報告…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Who came …</source>
        <translation>已到場名單…</translation>
    </message>
    <message>
        <source>Who did not come …</source>
        <translation>未到場名單…</translation>
    </message>
    <message>
        <source>Who is not in yet, to tick on paper …</source>
        <translation>尚未入場名單，供紙上勾選…</translation>
    </message>
    <message>
        <source>Doors …</source>
        <translation>入口…</translation>
    </message>
    <message>
        <source>Journal …</source>
        <translation>日誌…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeSections</name>
    <message>
        <source>Sections</source>
        <translation>分類</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OfficeWindow</name>
    <message>
        <source>Close the office?</source>
        <translation>關閉管理視窗？</translation>
    </message>
    <message>
        <source>It stays as it is until the office is opened again.</source>
        <translation>在重新開啟管理視窗之前，將保持現狀。</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>是，關閉</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>%1 – Office</source>
        <translation>%1 – 管理</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorForm</name>
    <message>
        <source>Give the operator a name.</source>
        <translation>請填寫操作員姓名。</translation>
    </message>
    <message>
        <source>Give the operator a PIN.</source>
        <translation>請為操作員設定 PIN。</translation>
    </message>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>PIN 至少 4 個字元。</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type them again.</source>
        <translation>兩次輸入的 PIN 不一致。請重新輸入。</translation>
    </message>
    <message>
        <source>Nobody has this badge. Scan it again, or leave it out.</source>
        <translation>沒有人使用此名牌。請重新掃描，或留空。</translation>
    </message>
    <message>
        <source>Signs in by PIN only.</source>
        <translation>只能用 PIN 登入。</translation>
    </message>
    <message>
        <source>Nobody has this badge.</source>
        <translation>沒有人使用此名牌。</translation>
    </message>
    <message>
        <source>The badge of %1 signs in, too.</source>
        <translation>也可用 %1 的名牌登入。</translation>
    </message>
    <message>
        <source>A badge signs in, too. Another one takes its place.</source>
        <translation>也可用名牌登入。掃描另一張即可替換。</translation>
    </message>
    <message>
        <source>Scan a badge if it is to sign in, too.</source>
        <translation>如需用名牌登入，請掃描名牌。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再輸一次</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>名牌碼</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>4 characters or more</source>
        <translation>至少 4 個字元</translation>
    </message>
    <message>
        <source>No badge any more</source>
        <translation>不再使用名牌</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OperatorsPage</name>
    <message>
        <source>What you typed about an operator is not saved.</source>
        <translation>填寫的操作員資料尚未儲存。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>刪除 %1？</translation>
    </message>
    <message>
        <source>What they did stays in the journal under their name.</source>
        <translation>其操作仍以其姓名保留在日誌中。</translation>
    </message>
    <message>
        <source>This cannot be undone: to come back they need a new PIN.</source>
        <translation>此操作無法撤銷：以後再加入需要新的 PIN。</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>是，刪除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN or badge.</source>
        <translation>%1。用 PIN 或名牌登入。</translation>
    </message>
    <message>
        <source>%1. Signs in by PIN.</source>
        <translation>%1。用 PIN 登入。</translation>
    </message>
    <message>
        <source>Nobody is listed: whoever sits at a desk may do everything. Once there is an organiser, everybody signs in with a PIN or a badge.</source>
        <translation>名單為空：報到處的任何人都可進行所有操作。一旦有了主辦人，所有人都須用 PIN 或名牌登入。</translation>
    </message>
    <message>
        <source>Everybody may scan. A lead may also override, take back late and mark as paid; an organiser may do everything.</source>
        <translation>所有人都可掃描。負責人還可破例放行、撤銷較早的報到和標記為已付款；主辦人可進行所有操作。</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>報到處人員</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OutcomeWords</name>
    <message>
        <source>Taken back</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>The check-in of %1 at %2 counts no longer.</source>
        <translation>%1 在 %2 的報到已撤銷。</translation>
    </message>
    <message>
        <source>Scan the next ticket</source>
        <translation>請掃描下一張票</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>沒有可撤銷的報到</translation>
    </message>
    <message>
        <source>They are not checked in.</source>
        <translation>此人未報到。</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Print the badge (F5), or scan the next ticket</source>
        <translation>請列印名牌 (F5)，或掃描下一張票</translation>
    </message>
    <message>
        <source>Has another ticket now</source>
        <translation>已更換票種</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>備註已儲存</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>新名牌</translation>
    </message>
    <message>
        <source>The old ticket and the old badge let nobody in any more.</source>
        <translation>舊票和舊名牌不能再入場。</translation>
    </message>
    <message>
        <source>Give them the new badge from the printer</source>
        <translation>請把印表機上的新名牌交給此人</translation>
    </message>
    <message>
        <source>No printer here: have it printed at another desk</source>
        <translation>此處沒有印表機：請到其他報到處列印</translation>
    </message>
    <message>
        <source>Another badge</source>
        <translation>再印一張名牌</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Give them the badge from the printer</source>
        <translation>把印表機裡的名牌交給本人</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已禁止入場</translation>
    </message>
    <message>
        <source>No door lets them in any more.</source>
        <translation>任何入口都不再放行。</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>已解除禁止</translation>
    </message>
    <message>
        <source>They are not checked in by that.</source>
        <translation>解除禁止不等於報到。</translation>
    </message>
    <message>
        <source>Scan their ticket</source>
        <translation>請掃描此人的票券</translation>
    </message>
    <message>
        <source>%1 checked in</source>
        <translation>已報到 %1 人</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>請放行</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <translation>未放行：%1</translation>
    </message>
    <message>
        <source>Let in the others; scan these one by one</source>
        <translation>請放行其他人；這些人請逐一掃描</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewPage</name>
    <message>
        <source>came in today</source>
        <translation>今天已入場</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>現在場內</translation>
    </message>
    <message>
        <source>come in a minute now</source>
        <translation>目前每分鐘入場</translation>
    </message>
    <message>
        <source>refused in the last hour</source>
        <translation>最近一小時被拒</translation>
    </message>
    <message>
        <source>Nothing needs anybody.</source>
        <translation>一切正常，無需處理。</translation>
    </message>
    <message>
        <source>To look after: %1</source>
        <translation>需要處理：%1</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（未開放）</translation>
    </message>
    <message>
        <source>%1 of %2, %3 inside</source>
        <translation>%1 / %2，場內 %3</translation>
    </message>
    <message>
        <source>Doors: who came of who is expected</source>
        <translation>入口：已到 / 應到</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1, the last at %2</source>
        <translation>%1，最近一次 %2</translation>
    </message>
    <message>
        <source>Desks today</source>
        <translation>今天的服務台</translation>
    </message>
    <message>
        <source>%1 Badges waiting: %2.</source>
        <translation>%1 等待列印的名牌：%2。</translation>
    </message>
    <message>
        <source>Looking at the printers …</source>
        <translation>正在檢視印表機 …</translation>
    </message>
    <message>
        <source>No printer is known here.</source>
        <translation>這裡沒有已知的印表機。</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Refused in the last hour, by reason</source>
        <translation>最近一小時被拒，按原因</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>需要處理</translation>
    </message>
    <message>
        <source>Every badge</source>
        <translation>所有名牌</translation>
    </message>
    <message>
        <source>Every refused scan</source>
        <translation>所有被拒的掃描</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::OverviewProblems</name>
    <message>
        <source>The badge of %1 was not printed.</source>
        <translation>%1的名牌沒有列印出來。</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out.</source>
        <translation>無法確定%1的名牌是否已列印出來。</translation>
    </message>
    <message>
        <source>Print it again when the printer is well.</source>
        <translation>印表機恢復後請再列印一次。</translation>
    </message>
    <message>
        <source>Ask at the desk, and print it again if it did not.</source>
        <translation>請到服務台詢問；如果沒有列印出來，就再列印一次。</translation>
    </message>
    <message>
        <source>A guest wrote this at a kiosk, %1. Read it once.</source>
        <translation>來賓 %1 在自助機上這樣填寫，請看一遍。</translation>
    </message>
    <message>
        <source>A kiosk sent this guest to a desk, %1.</source>
        <translation>自助機 %1 請這位來賓到服務台。</translation>
    </message>
    <message>
        <source>No registrations were imported yet.</source>
        <translation>尚未匯入任何登記。</translation>
    </message>
    <message>
        <source>Import the list of who may come.</source>
        <translation>請匯入可以入場的人員名單。</translation>
    </message>
    <message>
        <source>The registrations are from %1 hours ago.</source>
        <translation>登記資料是 %1 小時前的。</translation>
    </message>
    <message>
        <source>If tickets are still sold, import the latest list.</source>
        <translation>如果仍在售票，請匯入最新名單。</translation>
    </message>
    <message>
        <source>Say which, under “Hub”.</source>
        <translation>請在「同步中心」裡選擇。</translation>
    </message>
    <message>
        <source>Desks that share the event</source>
        <translation>共享此活動的報到處</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PageForm</name>
    <message>
        <source>%1 dots per inch</source>
        <translation>每英寸 %1 點</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>A page of its own</source>
        <translation>單獨一頁</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>對折</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>What the printer leaves blank at this side</source>
        <translation>印表機在這一邊留出的空白</translation>
    </message>
    <message>
        <source>Black and white only</source>
        <translation>只用黑白</translation>
    </message>
    <message>
        <source>Over the edge</source>
        <translation>超出邊緣</translation>
    </message>
    <message>
        <source>How far colour goes beyond the edge, so that no white line is left where it is cut</source>
        <translation>顏色超出邊緣多少，裁切後才不會留下白邊</translation>
    </message>
    <message>
        <source>Blank left</source>
        <translation>左邊空白</translation>
    </message>
    <message>
        <source>Blank above</source>
        <translation>上邊空白</translation>
    </message>
    <message>
        <source>Blank right</source>
        <translation>右邊空白</translation>
    </message>
    <message>
        <source>Blank below</source>
        <translation>下邊空白</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PaperPage</name>
    <message>
        <source>The code %1 is not entered.</source>
        <translation>碼 %1 未輸入。</translation>
    </message>
    <message>
        <source>%1 is mistyped: its letters do not fit together. Compare it with the list.</source>
        <translation>%1 輸入有誤：字元不相符。請對照名單。</translation>
    </message>
    <message>
        <source>Nobody has the code %1. Compare it with the list.</source>
        <translation>沒有人的碼是 %1。請對照名單。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>not stored: in already since %1, at %2</source>
        <translation>未儲存：已於 %1 在%2入場</translation>
    </message>
    <message>
        <source>not let in: %1. Did they come in all the same?</source>
        <translation>未放行：%1。此人是否仍已入場？</translation>
    </message>
    <message>
        <source>stored, against the rule of the door</source>
        <translation>已儲存，不符合入口規則</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>ticked on the paper list</source>
        <translation>紙本名單上已勾選</translation>
    </message>
    <message>
        <source>mistyped from the paper list</source>
        <translation>依紙本名單輸入有誤</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存為</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在寫入…</translation>
    </message>
    <message>
        <source>%1 is saved: print it as often as you like.</source>
        <translation>%1 已儲存：可隨時多次列印。</translation>
    </message>
    <message>
        <source>Paper list</source>
        <translation>紙本名單</translation>
    </message>
    <message>
        <source>Type the code of everybody who is ticked, each with Enter. Door (F3) and time (F2) stay as they are.</source>
        <translation>逐一輸入已勾選者的碼，每個按 Enter。入口（F3）和時間（F2）保持不變。</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Time of coming in</source>
        <translation>入場時間</translation>
    </message>
    <message>
        <source>Code on the list</source>
        <translation>名單上的碼</translation>
    </message>
    <message>
        <source>What was entered, the latest first</source>
        <translation>已輸入的內容，最新在前</translation>
    </message>
    <message>
        <source>Print the list (PDF) …</source>
        <translation>列印名單（PDF）…</translation>
    </message>
    <message>
        <source>Take the last back (F4)</source>
        <translation>撤銷上一筆（F4）</translation>
    </message>
    <message>
        <source>Let in (F6)</source>
        <translation>破例放行（F6）</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PartyPanel</name>
    <message>
        <source>Check in %1</source>
        <translation>報到 %1 人</translation>
    </message>
    <message>
        <source>Who of the group is here?</source>
        <translation>團體中誰到了？</translation>
    </message>
    <message>
        <source>↑ ↓ and space, or touch, to untick</source>
        <translation>用 ↑ ↓ 和空白鍵，或觸碰，取消勾選</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>團體</translation>
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
        <translation>搜尋人員</translation>
    </message>
    <message>
        <source>Whose badge is shown</source>
        <translation>顯示誰的名牌</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonCard</name>
    <message>
        <source>Is this the person?</source>
        <translation>是這位嗎？</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Check in  Enter</source>
        <translation>報到  Enter</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonDeedForm</name>
    <message>
        <source>Something has to be written here: it stays in the journal.</source>
        <translation>這裡必須填寫：內容會留在日誌中。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>還沒有任何改動。</translation>
    </message>
    <message>
        <source>Let in …</source>
        <translation>放行 …</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>撤回 …</translation>
    </message>
    <message>
        <source>Print badge …</source>
        <translation>列印名牌 …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正 …</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>備註 …</translation>
    </message>
    <message>
        <source>Paid …</source>
        <translation>已付款 …</translation>
    </message>
    <message>
        <source>Ticket type …</source>
        <translation>票種 …</translation>
    </message>
    <message>
        <source>New code …</source>
        <translation>換新碼 …</translation>
    </message>
    <message>
        <source>Block …</source>
        <translation>禁止入場 …</translation>
    </message>
    <message>
        <source>End the block …</source>
        <translation>解除禁止 …</translation>
    </message>
    <message>
        <source>Without a reason the door decides as at every scan. With one it lets in, whatever it would say.</source>
        <translation>不填原因時，入口按平時的規則決定；填寫原因則不論結果如何都放行。</translation>
    </message>
    <message>
        <source>The admission counts no longer. It stays in the journal.</source>
        <translation>此次入場不再計數，但仍保留在日誌中。</translation>
    </message>
    <message>
        <source>There is a badge already: say why there is to be one more.</source>
        <translation>已有一張名牌：請說明為什麼還要一張。</translation>
    </message>
    <message>
        <source>It comes out of the printer of this desk.</source>
        <translation>由本服務台的印表機列印。</translation>
    </message>
    <message>
        <source>No later import changes back what is written here.</source>
        <translation>以後的匯入不會改回這裡填寫的內容。</translation>
    </message>
    <message>
        <source>It is read out at the next scan and has to be confirmed.</source>
        <translation>下次掃描時會顯示，須經確認。</translation>
    </message>
    <message>
        <source>From now on the ticket counts as paid.</source>
        <translation>從現在起，此票視為已付款。</translation>
    </message>
    <message>
        <source>From now on the ticket is of this type.</source>
        <translation>從現在起，此票改為這一票種。</translation>
    </message>
    <message>
        <source>The code of now lets nobody in any more.</source>
        <translation>現在的碼將不再能入場。</translation>
    </message>
    <message>
        <source>No door lets them in until the block is ended.</source>
        <translation>解除之前，任何入口都不放行。</translation>
    </message>
    <message>
        <source>They are let in again as before.</source>
        <translation>可以像以前一樣入場。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票種</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>執行</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonFacts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>入場</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名牌</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>valid, but not in the imported list yet</source>
        <translation>有效，但尚未在匯入的名單中</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PersonPage</name>
    <message>
        <source>Something about a person is being done.</source>
        <translation>正在處理某人的事項。</translation>
    </message>
    <message>
        <source>Nobody has this ticket any more.</source>
        <translation>已沒有人持有此票。</translation>
    </message>
    <message>
        <source>There is no admission to take back.</source>
        <translation>沒有可以撤回的入場。</translation>
    </message>
    <message>
        <source>This door asks a question first: let them in at a desk.</source>
        <translation>此入口要先提問：請在服務台辦理入場。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>%1, is in</source>
        <translation>%1，已入場</translation>
    </message>
    <message>
        <source>%1, not in yet</source>
        <translation>%1，尚未入場</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚無任何記錄。</translation>
    </message>
    <message>
        <source>What happened, the latest part of it</source>
        <translation>發生了什麼（最近的部分）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>On the same order</source>
        <translation>同一訂單</translation>
    </message>
    <message>
        <source>What happened, the latest first</source>
        <translation>發生了什麼，最新的在前</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureDialog</name>
    <message>
        <source>Pictures of tickets</source>
        <translation>門票圖片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>圖片 (%1)</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PictureForm</name>
    <message>
        <source>Choose …</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>縮放方式</translation>
    </message>
    <message>
        <source>The column of the list that says where each person&apos;s photo is</source>
        <translation>名單中說明每人照片位置的那一欄</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <translation>自己的圖片</translation>
    </message>
    <message>
        <source>The photo of the person</source>
        <translation>本人照片</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>填滿</translation>
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
        <translation>刪除最後一個字元</translation>
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
        <translation>%1 超出了頁面。</translation>
    </message>
    <message>
        <source>%1 lies where the printer cannot print.</source>
        <translation>%1 位於印表機印不到的地方。</translation>
    </message>
    <message>
        <source>%1 is too near to the edge: leave some white around it.</source>
        <translation>%1 離邊緣太近：請在四周留白。</translation>
    </message>
    <message>
        <source>%1 has a colour, and this page is black and white only.</source>
        <translation>%1 帶有顏色，而此頁面只能是黑白。</translation>
    </message>
    <message>
        <source>%1 has no file yet: choose one.</source>
        <translation>%1 還沒有檔案：請選擇一個。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PlaceForm</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>From left</source>
        <translation>距左邊</translation>
    </message>
    <message>
        <source>From top</source>
        <translation>距上邊</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>旋轉角度</translation>
    </message>
    <message>
        <source>for the list</source>
        <translation>用於清單</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PresentGuest</name>
    <message>
        <source>Please check your badge</source>
        <translation>請核對您的名牌</translation>
    </message>
    <message>
        <source>Please show your code</source>
        <translation>請出示您的QR Code</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrinterLine</name>
    <message>
        <source>Printer and badges (Ctrl+P)</source>
        <translation>印表機和名牌（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PrintingForm</name>
    <message>
        <source>Sending a test badge …</source>
        <translation>正在傳送測試名牌…</translation>
    </message>
    <message>
        <source>Only when somebody asks for it</source>
        <translation>僅在有人要求時</translation>
    </message>
    <message>
        <source>With the first check-in</source>
        <translation>首次報到時</translation>
    </message>
    <message>
        <source>With every check-in</source>
        <translation>每次報到時</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Twice, for holders with two pockets</source>
        <translation>兩次，用於雙面名牌套</translation>
    </message>
    <message>
        <source>Badges wait for the first one</source>
        <translation>名牌等待第一台</translation>
    </message>
    <message>
        <source>The desk is asked</source>
        <translation>由報到處決定</translation>
    </message>
    <message>
        <source>Badges go to the second one by themselves</source>
        <translation>名牌自動轉到第二台</translation>
    </message>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation>%1，%2 × %3 毫米</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>A test badge is on its way to %1. Look whether it comes out whole.</source>
        <translation>測試名牌正在送往 %1。請看它是否完整印出來。</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名牌</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>A badge is printed</source>
        <translation>列印名牌</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>名牌</translation>
    </message>
    <message>
        <source>Printer for this badge</source>
        <translation>這種名牌的印表機</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>第二台印表機</translation>
    </message>
    <message>
        <source>If the first one is in trouble</source>
        <translation>如果第一台有故障</translation>
    </message>
    <message>
        <source>Labels on a new roll</source>
        <translation>新標籤捲的標籤數</translation>
    </message>
    <message>
        <source>Again without a lead</source>
        <translation>無需負責人即可重印</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>這裡不列印名牌</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同一台</translation>
    </message>
    <message>
        <source>From the list, or an address such as socket://10.0.0.9:9100</source>
        <translation>從清單中選擇，或輸入位址，例如 socket://10.0.0.9:9100</translation>
    </message>
    <message>
        <source>Nobody counts them</source>
        <translation>不計數</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source> × for each person</source>
        <translation> 次（每人）</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>列印測試名牌</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::PropertyPanel</name>
    <message>
        <source>Change the page</source>
        <translation>修改頁面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 個元素</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionField</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (may stay open)</source>
        <translation>%1（可不答）</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>給您的提示：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionForm</name>
    <message>
        <source>What is asked? Type the question.</source>
        <translation>要問什麼？請輸入問題。</translation>
    </message>
    <message>
        <source>Type at least two answers to choose from, one on each line.</source>
        <translation>請至少輸入兩個可選答案，每行一個。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>可選答案</translation>
    </message>
    <message>
        <source>Note for the volunteer</source>
        <translation>給志工的提示</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一個</translation>
    </message>
    <message>
        <source>Nobody comes in without an answer</source>
        <translation>不回答不得入場</translation>
    </message>
    <message>
        <source>Leave the question as it was</source>
        <translation>保留原問題</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::QuestionsEditor</name>
    <message>
        <source>Questions that are asked first</source>
        <translation>入場前詢問的問題</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>新增問題</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RecentFiles</name>
    <message>
        <source>The file is no longer there.</source>
        <translation>檔案已經不在了。</translation>
    </message>
    <message>
        <source>Its folder is not there: connect the drive it is on.</source>
        <translation>所在資料夾不存在：請連線相應的磁碟。</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>您沒有權限讀取此檔案。</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>從列表中移除</translation>
    </message>
    <message>
        <source>The file itself stays (Delete)</source>
        <translation>檔案本身會保留（Delete 鍵）</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RegistrationsPage</name>
    <message>
        <source>Registrations are being imported.</source>
        <translation>正在匯入報名。</translation>
    </message>
    <message>
        <source>The import of %1 is not finished.</source>
        <translation>%1 的匯入尚未完成。</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在匯入…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Importing … %1 rows</source>
        <translation>正在匯入… %1 列</translation>
    </message>
    <message>
        <source>Reading … %1 rows</source>
        <translation>正在讀取… %1 列</translation>
    </message>
    <message>
        <source>Done: the registrations of %1 are stored.</source>
        <translation>完成：%1 的報名已儲存。</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>報告已儲存為 %1。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文字 (*.txt)</translation>
    </message>
    <message>
        <source>Which column holds “%1”? Choose it, or export the file again with it.</source>
        <translation>哪一欄是「%1」？請選擇，或重新匯出帶有該欄的檔案。</translation>
    </message>
    <message>
        <source>No column is known to hold “%1”. The next step asks for it.</source>
        <translation>未能辨識哪一欄是「%1」。請在下一步選擇。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>已停止。未儲存任何內容。</translation>
    </message>
    <message>
        <source>No row of this file can be taken. Go back and check the columns.</source>
        <translation>此檔案沒有可用的列。請返回檢查各欄。</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>報名</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>儲存報告…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>匯入另一個檔案</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
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
        <translation>匯入</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RehearsalMark</name>
    <message>
        <source>Rehearsal: nobody is really checked in</source>
        <translation>演練：沒有人真的報到</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ResultList</name>
    <message>
        <source>People found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Nobody found for %1</source>
        <translation>沒有找到 %1</translation>
    </message>
    <message>
        <source>Try fewer letters, the company or the phone number.  Enter checks what you typed as a ticket code.</source>
        <translation>請減少輸入的字，或試試公司、電話。按 Enter 將輸入內容當作票碼查驗。</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter shows the person   ·   Esc back</source>
        <translation>↑ ↓ 選擇   ·   Enter 檢視此人   ·   Esc 返回</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleConditionRow</name>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>檢查內容</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比較方式</translation>
    </message>
    <message>
        <source>Choose the column, or type its header.</source>
        <translation>請選擇欄，或輸入欄標題。</translation>
    </message>
    <message>
        <source>Say what to compare with.</source>
        <translation>請填寫要比較的值。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleEditor</name>
    <message>
        <source>Everybody who is welcome at this door comes in.</source>
        <translation>適用此入口的人均可入場。</translation>
    </message>
    <message>
        <source>Who comes in here:</source>
        <translation>誰可以從此入場：</translation>
    </message>
    <message>
        <source>The same as text</source>
        <translation>以文字顯示</translation>
    </message>
    <message>
        <source>Rule as text</source>
        <translation>文字形式的規則</translation>
    </message>
    <message>
        <source>This rule has groups in groups. It can be changed as text only.</source>
        <translation>此規則的條件組有巢狀結構，只能以文字修改。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleGroupEdit</name>
    <message>
        <source>Add a condition</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>新增條件組</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>刪除條件組</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>須全部滿足</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>滿足其一即可</translation>
    </message>
    <message>
        <source>How many of these must be so</source>
        <translation>須滿足其中幾項</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::RuleValueEdit</name>
    <message>
        <source>One of these, one a line</source>
        <translation>任選其一，每行一個</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一個</translation>
    </message>
    <message>
        <source>What it contains</source>
        <translation>包含的內容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和時間</translation>
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
        <translation>已付款並確認</translation>
    </message>
    <message>
        <source>Comes in.</source>
        <translation>可以入場。</translation>
    </message>
    <message>
        <source>A speaker</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Comes in, another badge.</source>
        <translation>可以入場，名牌不同。</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有備註</translation>
    </message>
    <message>
        <source>Comes in. There is something to read.</source>
        <translation>可以入場；有備註要看。</translation>
    </message>
    <message>
        <source>One of a group</source>
        <translation>團體中的一人</translation>
    </message>
    <message>
        <source>F7 lets the others in, too.</source>
        <translation>按 F7 讓其他人一起入場。</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Stays out until it is paid.</source>
        <translation>付款之前不能入場。</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未透過審核</translation>
    </message>
    <message>
        <source>Stays out.</source>
        <translation>不能入場。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>線上票</translation>
    </message>
    <message>
        <source>Watches from home, stays out.</source>
        <translation>在家觀看，不能入場。</translation>
    </message>
    <message>
        <source>No ticket at all</source>
        <translation>根本不是票</translation>
    </message>
    <message>
        <source>A code from somewhere else.</source>
        <translation>來自別處的碼。</translation>
    </message>
    <message>
        <source>Sample tickets</source>
        <translation>示例票</translation>
    </message>
    <message>
        <source>Tickets to practise with</source>
        <translation>練習用的票</translation>
    </message>
    <message>
        <source>Scan the code from this screen, or press the button. These people are invented: nobody is really checked in.</source>
        <translation>從螢幕上掃這個碼，或按下面的按鈕。這些人是虛構的：沒有人真的報到。</translation>
    </message>
    <message>
        <source>Kinds of tickets</source>
        <translation>票的種類</translation>
    </message>
    <message>
        <source>Scan it for me</source>
        <translation>替我掃描</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>換一個人</translation>
    </message>
    <message>
        <source>Begin the rehearsal again</source>
        <translation>重新開始演練</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanLine</name>
    <message>
        <source>And %1 more.</source>
        <translation>還有 %1 項。</translation>
    </message>
    <message>
        <source>No code is on this badge: it cannot be scanned.</source>
        <translation>此名牌上沒有碼：無法掃描。</translation>
    </message>
    <message>
        <source>Too small to scan: make the code at least %L1 mm wide.</source>
        <translation>太小，掃不出來：碼的寬度至少要 %L1 毫米。</translation>
    </message>
    <message>
        <source>This badge scans.</source>
        <translation>此名牌可以掃描。</translation>
    </message>
    <message>
        <source>This badge does not scan. Leave white around its code.</source>
        <translation>此名牌掃不出來。請在碼的四周留白。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在檢查…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScanResult</name>
    <message>
        <source>Text: %1</source>
        <translation>文字：%1</translation>
    </message>
    <message>
        <source>Bytes: %1</source>
        <translation>位元組：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScannerForm</name>
    <message>
        <source>None: the scanner types like a keyboard</source>
        <translation>無：掃描器像鍵盤一樣輸入</translation>
    </message>
    <message>
        <source>Scanner at a serial port</source>
        <translation>串列埠掃描器</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>鮑率</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Suffix besides Enter</source>
        <translation>Enter 以外的後置碼</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>留空：無</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ScannerPage</name>
    <message>
        <source>Seen at the desk:</source>
        <translation>報到處看到：</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存為</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is saved: print it at its real size.</source>
        <translation>%1 已儲存：請按實際尺寸列印。</translation>
    </message>
    <message>
        <source>Scan something now</source>
        <translation>現在掃一個碼試試</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>點選這裡測試掃描器</translation>
    </message>
    <message>
        <source>Nobody is checked in while this page is in front.</source>
        <translation>此頁在最前時，不會為任何人報到。</translation>
    </message>
    <message>
        <source>Another window is in front: scans are for the door.</source>
        <translation>其他視窗在最前：掃描會用於報到。</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>掃描器</translation>
    </message>
    <message>
        <source>or type here and press Enter, to compare</source>
        <translation>或在此輸入並按 Enter，用來比較</translation>
    </message>
    <message>
        <source>Typed by hand, to compare</source>
        <translation>手動輸入，用來比較</translation>
    </message>
    <message>
        <source>Printed test sheet</source>
        <translation>列印的測試頁</translation>
    </message>
    <message>
        <source>Save the test sheet</source>
        <translation>儲存測試頁</translation>
    </message>
    <message>
        <source>How it is connected</source>
        <translation>連接方式</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SetupWindow</name>
    <message>
        <source>On its way to %1.</source>
        <translation>已傳送到 %1。</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>系統語言</translation>
    </message>
    <message>
        <source>Scan anything now</source>
        <translation>現在隨便掃一個碼</translation>
    </message>
    <message>
        <source>Click here to test a scanner</source>
        <translation>點選這裡測試掃描器</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>設定本報到處</translation>
    </message>
    <message>
        <source>%1 – Set up this desk</source>
        <translation>%1 – 設定本報到處</translation>
    </message>
    <message>
        <source>Everything works as it is: press Enter to begin. All of it can be changed later in the office.</source>
        <translation>現在就可以用：按Enter鍵開始。以後都能在「管理」中更改。</translation>
    </message>
    <message>
        <source>Desk name</source>
        <translation>報到處名稱</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>None: badges are not printed here</source>
        <translation>無：這裡不列印名牌</translation>
    </message>
    <message>
        <source>Print a badge at the first admission</source>
        <translation>第一次報到時列印名牌</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>列印測試名牌</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試聽</translation>
    </message>
    <message>
        <source>Hear the sound of an admission</source>
        <translation>試聽報到成功的聲音</translation>
    </message>
    <message>
        <source>Doors of this desk</source>
        <translation>本報到處的入口</translation>
    </message>
    <message>
        <source>It only shows what arrives. Nobody is checked in on this page.</source>
        <translation>只顯示收到的內容。在這一頁不會給任何人報到。</translation>
    </message>
    <message>
        <source>Begin to check in</source>
        <translation>開始報到</translation>
    </message>
    <message>
        <source>Another desk is called “%1”. This one got a name of its own; you can change it.</source>
        <translation>另一個報到處已叫「%1」。本報到處因此換了名稱，可以修改。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::ShapeForm</name>
    <message>
        <source>Shape</source>
        <translation>形狀</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線條</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗細</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>圓角</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>橢圓</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SidePanel</name>
    <message>
        <source>of %1 checked in here</source>
        <translation>人已在此報到，共 %1 人</translation>
    </message>
    <message>
        <source>checked in at %1 doors</source>
        <translation>人已在 %1 個入口報到</translation>
    </message>
    <message>
        <source>checked in here</source>
        <translation>人已在此報到</translation>
    </message>
    <message>
        <source>%1 inside now</source>
        <translation>目前在場 %1 人</translation>
    </message>
    <message>
        <source>Came last</source>
        <translation>最近報到</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>攝影機關閉</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SignInPanel</name>
    <message>
        <source>Who works here?</source>
        <translation>誰在此值班？</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 已登入。</translation>
    </message>
    <message>
        <source>Everything that is done at this desk is written down with your name.</source>
        <translation>在本報到處的所有操作都會連同您的姓名一起記錄。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>選單  F10</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StartWindow</name>
    <message>
        <source>Open an event file</source>
        <translation>開啟活動檔案</translation>
    </message>
    <message>
        <source>Lanyard events (*.lanyard);;All files (*)</source>
        <translation>Lanyard 活動 (*.lanyard);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Lanyard</source>
        <translation>Lanyard</translation>
    </message>
    <message>
        <source>Welcome to Lanyard</source>
        <translation>歡迎使用 Lanyard</translation>
    </message>
    <message>
        <source>Everything about an event is in one file. Which one is it?</source>
        <translation>活動的全部內容都在一個檔案裡。要開啟哪一個？</translation>
    </message>
    <message>
        <source>Choose a .lanyard file, or drop it anywhere in this window.</source>
        <translation>選擇 .lanyard 檔案，或將其拖到此視窗任意處。</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新增活動</translation>
    </message>
    <message>
        <source>Name and days. Or drop the spreadsheet with the registrations here.</source>
        <translation>名稱和日期。也可以把報名表格直接拖到這裡。</translation>
    </message>
    <message>
        <source>Rehearse with the sample event</source>
        <translation>用示例活動演練</translation>
    </message>
    <message>
        <source>A conference of invented people, to practise with. Nothing can go wrong.</source>
        <translation>人物皆為虛構的會議，供練習用，不會出錯。</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>加入同步中心</translation>
    </message>
    <message>
        <source>Fetch an event that other desks share: with their join code.</source>
        <translation>用加入碼取得其他報到處共享的活動。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StatusWords</name>
    <message>
        <source>%1 is write-protected. Call the desk lead.</source>
        <translation>%1 被防寫。請叫負責人。</translation>
    </message>
    <message>
        <source>The disk is full: %1 left. Delete files.</source>
        <translation>磁碟已滿：只剩 %1。請刪除檔案。</translation>
    </message>
    <message>
        <source>The disk is nearly full: %1 left. Delete files.</source>
        <translation>磁碟快滿了：只剩 %1。請刪除檔案。</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 days old.</source>
        <translation>已存入 %1。名單是 %2 天前的。</translation>
    </message>
    <message>
        <source>Saved in %1. The list is %2 h old.</source>
        <translation>已存入 %1。名單是 %2 小時前的。</translation>
    </message>
    <message>
        <source>Every check-in is saved in %1.</source>
        <translation>每次報到都儲存在 %1。</translation>
    </message>
    <message>
        <source>No code is in that picture. Show the whole code, flat and without glare.</source>
        <translation>圖片中沒有碼。請拍全、放平、避免反光。</translation>
    </message>
    <message>
        <source>The camera “%1” is unplugged. Plug it in again, or type names meanwhile.</source>
        <translation>攝影機「%1」已拔除。請重新插上，或先輸入姓名。</translation>
    </message>
    <message>
        <source>The scanner “%1” is connected.</source>
        <translation>掃描器「%1」已連接。</translation>
    </message>
    <message>
        <source>The scanner “%1” is not connected. Plug it in; Lanyard finds it by itself.</source>
        <translation>掃描器「%1」未連接。請插好，Lanyard 會自動找到它。</translation>
    </message>
    <message>
        <source>The scanner is unplugged. Plug it in again.</source>
        <translation>掃描器已拔除。請重新插上。</translation>
    </message>
    <message>
        <source>Scanner is set to %1 keys. See Office → Scanners.</source>
        <translation>掃描器設成了%1鍵盤。請見「管理 → 掃描器」。</translation>
    </message>
    <message>
        <source>Caps Lock is on. Scans work all the same.</source>
        <translation>Caps Lock 已開啟，不影響掃描。</translation>
    </message>
    <message>
        <source>Input method is on. Scans work all the same.</source>
        <translation>輸入法已開啟，不影響掃描。</translation>
    </message>
    <message>
        <source>Scanner adds characters. See Office → Scanners.</source>
        <translation>掃描器附加了字元。請見「管理 → 掃描器」。</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>未報到</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, call the desk lead.</source>
        <translation>請重新掃描。若仍如此，請叫現場負責人。</translation>
    </message>
    <message>
        <source>This desk was revoked. Call the desk lead.</source>
        <translation>本報到處已被撤銷。請叫現場負責人。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: see Office → Hub.</source>
        <translation>%1：請看 管理 → 同步中心。</translation>
    </message>
    <message>
        <source>%1: set it.</source>
        <translation>%1：請校準。</translation>
    </message>
    <message>
        <source>Shared with the other desks.</source>
        <translation>已與其他報到處共享。</translation>
    </message>
    <message>
        <source>%1: %2. See Office → Hub.</source>
        <translation>%1：%2。請看 管理 → 同步中心。</translation>
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
        <translation>改變大小：%1</translation>
    </message>
    <message>
        <source>Turn: %1</source>
        <translation>旋轉：%1</translation>
    </message>
    <message>
        <source>Align: %1</source>
        <translation>對齊：%1</translation>
    </message>
    <message>
        <source>Distribute: %1</source>
        <translation>均勻分布：%1</translation>
    </message>
    <message>
        <source>Move in front or behind: %1</source>
        <translation>調整前後次序：%1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>複製：%1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>刪除：%1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 個元素</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StepsPanel</name>
    <message>
        <source>What is to be done?</source>
        <translation>要做什麼？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可用操作</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::StudioWindow</name>
    <message>
        <source>Export the template</source>
        <translation>匯出範本</translation>
    </message>
    <message>
        <source>Badge templates (*.json)</source>
        <translation>名牌範本 (*.json)</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>儲存名牌</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>匯入範本</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Nobody is registered yet: this is an invented person.</source>
        <translation>還沒有人報名：這是一個虛構的人。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
    <message>
        <source>The proof is on its way to %1.</source>
        <translation>校樣已送往 %1。</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名牌</translation>
    </message>
    <message>
        <source>Print a proof</source>
        <translation>列印校樣</translation>
    </message>
    <message>
        <source>Badge, to be worked on</source>
        <translation>名牌編輯區</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::SymbologyTicks</name>
    <message>
        <source>Besides QR codes, cameras look for</source>
        <translation>除了 QR Code，攝影機還辨識</translation>
    </message>
    <message>
        <source>Tick only what your tickets have: each kind takes a camera a little longer.</source>
        <translation>只勾選票上實際使用的條碼類型：每多一種，攝影機就會慢一點。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TemplateFiling</name>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有尚未儲存的修改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>我的%1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Delete %1 from this event? This cannot be taken back.</source>
        <translation>從本活動中刪除 %1？刪除後無法復原。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1: %2</source>
        <translation>現在還不能儲存。%1：%2</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1</source>
        <translation>現在還不能儲存。%1</translation>
    </message>
    <message>
        <source>%1 is saved in this event.</source>
        <translation>%1 已儲存到本活動中。</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of this program. Update this one first.</source>
        <translation>%1 由本程式的更新版本製作。請先更新本程式。</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2: %3</source>
        <translation>無法使用 %1。%2：%3</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TemplateShelf</name>
    <message>
        <source>%1, %2 × %3 mm</source>
        <translation>%1，%2 × %3 毫米</translation>
    </message>
    <message>
        <source>Badge template</source>
        <translation>名牌範本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Keep it in this event (Ctrl+S)</source>
        <translation>儲存到本活動中 (Ctrl+S)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>製作副本</translation>
    </message>
    <message>
        <source>Delete this template</source>
        <translation>刪除此範本</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>從檔案匯入…</translation>
    </message>
    <message>
        <source>Export to a file …</source>
        <translation>匯出到檔案…</translation>
    </message>
    <message>
        <source>Save this badge as PDF …</source>
        <translation>將此名牌存為 PDF…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TestCodeTicks</name>
    <message>
        <source>Read: %1</source>
        <translation>已讀：%1</translation>
    </message>
    <message>
        <source>Not read yet: %1</source>
        <translation>未讀：%1</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TextForm</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
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
        <translation>最多行數</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Height of the letters if there is room for them</source>
        <translation>空間足夠時的字高</translation>
    </message>
    <message>
        <source>Below this height the text counts as too long</source>
        <translation>小於這個高度時，文字算作過長</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗體</translation>
    </message>
    <message>
        <source>Long words may be broken</source>
        <translation>長單字可以拆開</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>置中</translation>
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
        <translation>中</translation>
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
        <translation>刪除金鑰 %1？</translation>
    </message>
    <message>
        <source>Tickets that only it signed are no longer known as genuine here.</source>
        <translation>只由它簽名的票，在這裡將不再被視為真票。</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>是，刪除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>These keys were known already.</source>
        <translation>這些金鑰已經有了。</translation>
    </message>
    <message>
        <source>New keys: %1.</source>
        <translation>新增金鑰：%1。</translation>
    </message>
    <message>
        <source>The event is a series: say which date this is with “lanyard settings --pretix-date”.</source>
        <translation>這是系列活動：請用「lanyard settings --pretix-date」說明是哪一場。</translation>
    </message>
    <message>
        <source>Tickets taken back, of this file: %1.</source>
        <translation>此檔案中已收回的票：%1。</translation>
    </message>
    <message>
        <source>Blocked tickets, of this file: %1.</source>
        <translation>此檔案中已封鎖的票：%1。</translation>
    </message>
    <message>
        <source>This file has ticket codes, but does not say what for. Press “Revoked …” or “Blocked …” and choose it there.</source>
        <translation>此檔案含有票碼，但沒有說明用途。請按「已收回…」或「已封鎖…」並在那裡選擇它。</translation>
    </message>
    <message>
        <source>This file has neither keys nor lists of tickets. Take the answer of pretix for the event, for revoked or for blocked tickets.</source>
        <translation>此檔案既沒有金鑰也沒有票券名單。請使用 pretix 傳回的活動、已收回票或已封鎖票的資料。</translation>
    </message>
    <message>
        <source>pretix, signed tickets</source>
        <translation>pretix，簽名票</translation>
    </message>
    <message>
        <source>alf.io, private key of the event</source>
        <translation>alf.io，活動的私鑰</translation>
    </message>
    <message>
        <source>No key yet: only the list counts</source>
        <translation>還沒有金鑰：只看名單</translation>
    </message>
    <message>
        <source>Keys of this event</source>
        <translation>本活動的金鑰</translation>
    </message>
    <message>
        <source>Tickets that let nobody in: %1 taken back, %2 blocked.</source>
        <translation>不能入場的票：已收回 %1 張，已封鎖 %2 張。</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>票券</translation>
    </message>
    <message>
        <source>pretix can sign its tickets. With its key they are known as genuine without network. Drop the file here.</source>
        <translation>pretix 可以為票簽名。有了它的金鑰，不連網也能認出真票。請把檔案拖到這裡。</translation>
    </message>
    <message>
        <source>Let genuine tickets in that are not in the list yet</source>
        <translation>放行尚未列入名單的真票</translation>
    </message>
    <message>
        <source>They were sold after the last import. The next one adds the names.</source>
        <translation>這些票在上次匯入之後售出。下次匯入會補上姓名。</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>刪除金鑰</translation>
    </message>
    <message>
        <source>Revoked …</source>
        <translation>已收回…</translation>
    </message>
    <message>
        <source>Blocked …</source>
        <translation>已封鎖…</translation>
    </message>
    <message>
        <source>Add a key …</source>
        <translation>新增金鑰…</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TicketsPanel</name>
    <message>
        <source>Check in</source>
        <translation>報到</translation>
    </message>
    <message>
        <source>Tickets to choose from</source>
        <translation>可選的票</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::TopBar</name>
    <message>
        <source>Who works here</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Sign out or change operator (Ctrl+L)</source>
        <translation>退出或更換操作員 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu  F10</source>
        <translation>選單  F10</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WalkInPanel</name>
    <message>
        <source>Registered already? ↓ and Enter, or touch the name.</source>
        <translation>已報名？按 ↓ 和 Enter，或觸碰姓名。</translation>
    </message>
    <message>
        <source>Somebody without a registration</source>
        <translation>未報名者</translation>
    </message>
    <message>
        <source>Register, check in</source>
        <translation>登記並報到</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company (may stay empty)</source>
        <translation>公司（可不填）</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票種</translation>
    </message>
    <message>
        <source>People of a like name</source>
        <translation>姓名相近的人</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WarningWords</name>
    <message>
        <source>Too long for this badge: %1</source>
        <translation>超出此名牌版面：%1</translation>
    </message>
    <message>
        <source>No font on this computer can draw: %1</source>
        <translation>本機沒有字型能顯示：%1</translation>
    </message>
    <message>
        <source>The code %1 is too long: no QR code can hold it.</source>
        <translation>碼 %1 太長，任何 QR Code 都容納不下。</translation>
    </message>
    <message>
        <source>The code %1 is too small and may not scan. Make it at least %L2 mm wide.</source>
        <translation>碼 %1 太小，可能掃不出來。請把它放大到至少 %L2 毫米寬。</translation>
    </message>
    <message>
        <source>Nobody here has a column called “%1”.</source>
        <translation>這裡沒有人有名為「%1」的欄。</translation>
    </message>
    <message>
        <source>There is no picture here, so its place stays empty: %1</source>
        <translation>這裡沒有圖片，位置會留空：%1</translation>
    </message>
    <message>
        <source>There is no name to be seen on the badge of %1.</source>
        <translation>%1 的名牌上沒有可見的姓名。</translation>
    </message>
    <message>
        <source>%1 is no whole PNG, JPEG or SVG picture.</source>
        <translation>%1 不是完整的 PNG、JPEG 或 SVG 圖片。</translation>
    </message>
    <message>
        <source>%1 has more than %2 million dots. Make it smaller first.</source>
        <translation>%1 超過 %2 百萬個畫素。請先把它縮小。</translation>
    </message>
    <message>
        <source>%1 draws in other files. Save it with everything inside first.</source>
        <translation>%1 引用了其他檔案。請先把所有內容都儲存在圖片裡。</translation>
    </message>
</context>
<context>
    <name>lanyard::ui::WelcomePage</name>
    <message>
        <source>Show your ticket to the camera or scanner</source>
        <translation>請將門票對準攝影機或掃描器</translation>
    </message>
    <message>
        <source>The code on your phone or on paper, about a hand away.</source>
        <translation>手機或紙上的QR Code均可，距離約一掌寬。</translation>
    </message>
    <message>
        <source>I have no ticket at hand</source>
        <translation>我手邊沒有門票</translation>
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
        <translation>顯示整頁 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ColumnTitles</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票碼</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票種</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>入場資格</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>First in</source>
        <translation>首次入場</translation>
    </message>
    <message>
        <source>Last out</source>
        <translation>最後離場</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>入場次數</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>報到處</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>名牌已列印</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>短碼</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>執行編號</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>離場次數</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>目前在場內</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>在場峰值</translation>
    </message>
    <message>
        <source>Most at</source>
        <translation>峰值時間</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>被拒絕的掃描</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>掃到的內容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signs in by badge</source>
        <translation>用名牌登入</translation>
    </message>
</context>
<context>
    <name>lanyard::words::DoorWords</name>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1，%2 – %3</translation>
    </message>
    <message>
        <source>%1, %2 – %3, %4</source>
        <translation>%1，%2 – %3，%4</translation>
    </message>
    <message>
        <source>everyone on site</source>
        <translation>所有持現場票者</translation>
    </message>
    <message>
        <source>some ticket types</source>
        <translation>部分票種</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 people at most</source>
        <translation>最多 %1 人</translation>
    </message>
    <message>
        <source>at most %1 at once</source>
        <translation>同時最多 %1 人</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Whoever is inside and scanned again, leaves.</source>
        <translation>已在場內的人再次掃描即離場。</translation>
    </message>
    <message>
        <source>Only if: %1.</source>
        <translation>僅當：%1。</translation>
    </message>
    <message>
        <source>Asked first: %1</source>
        <translation>入場前詢問：%1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>again after each exit</source>
        <translation>每次離場後可再入場</translation>
    </message>
    <message>
        <source>as often as they like</source>
        <translation>不限次數</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>多選一</translation>
    </message>
    <message>
        <source>Consent (yes or no)</source>
        <translation>同意（是或否）</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>任選其一：%1</translation>
    </message>
    <message>
        <source>%1; needed to come in</source>
        <translation>%1；入場必答</translation>
    </message>
    <message>
        <source>%1; may stay open</source>
        <translation>%1；可不答</translation>
    </message>
    <message>
        <source>Without the hub, the person at the desk decides.</source>
        <translation>同步中心無回應時，由報到處人員決定。</translation>
    </message>
    <message>
        <source>Without the hub, nobody is let in.</source>
        <translation>同步中心無回應時，不放行任何人。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ForecastWords</name>
    <message>
        <source>Nobody has come in yet.</source>
        <translation>還沒有人入場。</translation>
    </message>
    <message>
        <source>Everybody who is expected is in.</source>
        <translation>預計到場者已全部入場。</translation>
    </message>
    <message>
        <source>More than %1 % of those expected are in: %2 people.</source>
        <translation>預計到場者中超過 %1% 已入場：%2 人。</translation>
    </message>
    <message>
        <source>Too few have come to say when most will be in.</source>
        <translation>到場人數太少，無法預測多數人何時入場。</translation>
    </message>
    <message>
        <source>Nobody new has come in for %1 minutes.</source>
        <translation>已有 %1 分鐘沒有新的人入場。</translation>
    </message>
    <message>
        <source>At this pace it takes more than six hours until %1 % are in.</source>
        <translation>依目前速度，%1% 的人入場還需六小時以上。</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2. The desks keep up: a further one would change nothing.</source>
        <translation>依目前速度，%1% 的人將在 %2 前入場。報到處夠用：再加一個也不會更快。</translation>
    </message>
    <message>
        <source>At this pace %1 % are in by %2; a further desk would make it %3.</source>
        <translation>依目前速度，%1% 的人將在 %2 前入場；再加一個報到處可提前到 %3。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HistoryWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>票券 %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>a door</source>
        <translation>某個入口</translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <translation>%1 原因：%2。</translation>
    </message>
    <message>
        <source>%1 Agreed to by %2.</source>
        <translation>%1 經 %2 同意。</translation>
    </message>
    <message>
        <source>%1 At the kiosk: %2.</source>
        <translation>%1 自助報到機編號：%2。</translation>
    </message>
    <message>
        <source>%1 It was taken back later.</source>
        <translation>%1 後來已撤銷。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 left through %2.</source>
        <translation>%1 從 %2 離場。</translation>
    </message>
    <message>
        <source>%1 was let in at %2 against the rule.</source>
        <translation>%1 在 %2 被破例放行。</translation>
    </message>
    <message>
        <source>The admission of %1 at %2 was taken back.</source>
        <translation>%1 在 %2 的報到已撤銷。</translation>
    </message>
    <message>
        <source>The door %1 was removed.</source>
        <translation>入口 %1 已刪除。</translation>
    </message>
    <message>
        <source>The door %1 was set up or changed.</source>
        <translation>入口 %1 已設定或更改。</translation>
    </message>
    <message>
        <source>The settings of the event were changed.</source>
        <translation>活動設定已更改。</translation>
    </message>
    <message>
        <source>%1 was registered at the desk, as %2.</source>
        <translation>%1 在報到處登記，票種為 %2。</translation>
    </message>
    <message>
        <source>A valid ticket that was not in the list yet was registered, as %1.</source>
        <translation>登記了一張尚未列入名單的有效票，票種 %1。</translation>
    </message>
    <message>
        <source>%1 paid at the desk.</source>
        <translation>%1 已在報到處付款。</translation>
    </message>
    <message>
        <source>%1 was blocked.</source>
        <translation>%1 已被禁止入場。</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>%1 已解除禁止。</translation>
    </message>
    <message>
        <source>The ticket of %1 was changed from %2 to %3.</source>
        <translation>%1 的票種已由 %2 改為 %3。</translation>
    </message>
    <message>
        <source>A note was made on %1: %2.</source>
        <translation>已為 %1 新增備註：%2。</translation>
    </message>
    <message>
        <source>%1 got a new code; the old one lets nobody in any more.</source>
        <translation>%1 換了新碼；舊碼不再有效。</translation>
    </message>
    <message>
        <source>%1 was ticked on paper at %2.</source>
        <translation>%1 在 %2 的紙本名單上被勾選。</translation>
    </message>
    <message>
        <source>%1 came in with a group at %2.</source>
        <translation>%1 隨團體從 %2 入場。</translation>
    </message>
    <message>
        <source>%1 came in without a registration at %2.</source>
        <translation>%1 未報名，從 %2 現場入場。</translation>
    </message>
    <message>
        <source>%1 came in at %2.</source>
        <translation>%1 從 %2 入場。</translation>
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
        <translation>未知碼 %1 在 %2 被拒絕。</translation>
    </message>
    <message>
        <source>%1 was refused at %2: %3.</source>
        <translation>%1 在 %2 被拒絕：%3。</translation>
    </message>
    <message>
        <source>The badge of %1 was printed on %2.</source>
        <translation>%1 的名牌已在 %2 列印。</translation>
    </message>
    <message>
        <source>Nobody knows whether the badge of %1 came out of %2.</source>
        <translation>不清楚 %1 的名牌是否已從 %2 列印出來。</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2, which cannot say whether it came out.</source>
        <translation>%1 的名牌已交給 %2，但它無法告知是否已列印出來。</translation>
    </message>
    <message>
        <source>The badge of %1 was handed to %2.</source>
        <translation>%1 的名牌已送往 %2。</translation>
    </message>
    <message>
        <source>The badge of %1 is to be printed on %2.</source>
        <translation>%1 的名牌將在 %2 列印。</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2.</source>
        <translation>%1 的名牌未能在 %2 列印。</translation>
    </message>
    <message>
        <source>The badge of %1 could not be printed on %2: %3.</source>
        <translation>%1 的名牌未能在 %2 列印：%3。</translation>
    </message>
    <message>
        <source>%1 is another one</source>
        <translation>%1已變更</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1為 %2</translation>
    </message>
    <message>
        <source>%1 is %2 instead of %3</source>
        <translation>%1為 %2，原為 %3</translation>
    </message>
    <message>
        <source>%1 was corrected: %2.</source>
        <translation>%1 已更正：%2。</translation>
    </message>
    <message>
        <source>%1 was imported: %2 people new, %3 changed, %4 as before, %5 cancelled.</source>
        <translation>已匯入 %1：新增 %2 人，更改 %3 人，未變 %4 人，取消 %5 人。</translation>
    </message>
    <message>
        <source>%1 may work here from now on.</source>
        <translation>%1 從現在起可在此工作。</translation>
    </message>
    <message>
        <source>%1 may work here no longer.</source>
        <translation>%1 不能再在此工作。</translation>
    </message>
    <message>
        <source>What %1 may do here, or the PIN, was changed.</source>
        <translation>%1 的權限或 PIN 已更改。</translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1 已登入。</translation>
    </message>
    <message>
        <source>%1 signed out.</source>
        <translation>%1 已登出。</translation>
    </message>
    <message>
        <source>Somebody typed a wrong PIN for %1.</source>
        <translation>有人為 %1 輸入了錯誤的 PIN。</translation>
    </message>
    <message>
        <source>Somebody typed a PIN for %1 too often.</source>
        <translation>有人為 %1 輸入 PIN 的次數過多。</translation>
    </message>
    <message>
        <source>Somebody tried to sign in who does not work here.</source>
        <translation>有非工作人員嘗試登入。</translation>
    </message>
    <message>
        <source>The unknown code %1</source>
        <translation>未知碼 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 was refused once, %2.</source>
        <translation>%1 被拒絕一次，%2。</translation>
    </message>
    <message>
        <source>%1 was refused %2 times since %3.</source>
        <translation>自 %3 起 %1 被拒絕 %2 次。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>報到</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>離場</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>破例放行</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>名牌</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>現場登記</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>尚未列入名單</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>End of a block</source>
        <translation>解除禁止</translation>
    </message>
    <message>
        <source>Other ticket type</source>
        <translation>更換票種</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>換新碼</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>已入場</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>未知碼</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>old code</source>
        <translation>舊碼</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>ticket not valid at that time</source>
        <translation>票在當時無效</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>不適用此入口</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>入口未開放</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>against the rule of the door</source>
        <translation>不符合入口規則</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已額滿</translation>
    </message>
    <message>
        <source>a question is to be answered first</source>
        <translation>需先回答問題</translation>
    </message>
    <message>
        <source>the hub did not answer</source>
        <translation>同步中心無回應</translation>
    </message>
    <message>
        <source>The hub was asked about %1.</source>
        <translation>已就 %1 詢問同步中心。</translation>
    </message>
    <message>
        <source>Nothing came of letting %1 in.</source>
        <translation>%1 的入場沒有成立。</translation>
    </message>
    <message>
        <source>Somebody saw to it that %1 was let in twice.</source>
        <translation>有人處理了 %1 的重複入場。</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>同步中心</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>重複入場</translation>
    </message>
</context>
<context>
    <name>lanyard::words::HubWords</name>
    <message>
        <source>Ticket %1</source>
        <translation>票券 %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi; Lanyard tries again by itself.</source>
        <translation>連不上同步中心。請檢查網線或 Wi-Fi；Lanyard 會自動重試。</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Check the network; Lanyard tries again by itself.</source>
        <translation>同步中心未及時回應。請檢查網路；Lanyard 會自動重試。</translation>
    </message>
    <message>
        <source>The hub does not accept the name or password of this desk. Ask whoever runs the hub for a new join code.</source>
        <translation>同步中心不接受本報到處的使用者名稱或密碼。請向同步中心的管理者要新的加入碼。</translation>
    </message>
    <message>
        <source>The hub does not have this event. Ask whoever runs the hub whether its address has changed.</source>
        <translation>同步中心裡沒有此活動。請問同步中心的管理者位址是否變了。</translation>
    </message>
    <message>
        <source>The hub was set up by a newer Lanyard. Install that version here.</source>
        <translation>同步中心由更新版本的 Lanyard 建立。請在此安裝該版本。</translation>
    </message>
    <message>
        <source>The disk is full: nothing more of the other desks can be stored. Free some space.</source>
        <translation>磁碟已滿：無法再儲存其他報到處的內容。請騰出空間。</translation>
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
        <translation>此活動只在本機上</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>尚未連上</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>Working alone since %1</source>
        <translation>自 %1 起獨自工作</translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation>獨自工作</translation>
    </message>
    <message>
        <source>Revoked: the hub takes nothing from this desk any more</source>
        <translation>已撤銷：同步中心不再接收本報到處的任何內容</translation>
    </message>
    <message>
        <source>Detached: this desk works without the hub</source>
        <translation>已脫離：本報到處不用同步中心</translation>
    </message>
    <message>
        <source>%1, %2 not yet shared</source>
        <translation>%1，%2尚未共享</translation>
    </message>
    <message>
        <source>%1, %2 records of other desks are on their way</source>
        <translation>%1，其他報到處的 %2 條記錄正在傳來</translation>
    </message>
    <message>
        <source>Check-in goes on here, but no other desk learns of it. Call the desk lead: this computer has to join again.</source>
        <translation>這裡照常報到，但其他報到處不會得知。請叫現場負責人：本機須重新加入。</translation>
    </message>
    <message>
        <source>Check-in goes on here. The other desks learn of it by an exchange file.</source>
        <translation>這裡照常報到。其他報到處透過交換檔案得知。</translation>
    </message>
    <message>
        <source>The hub cannot be used at the moment. Lanyard tries again by itself; the log says why.</source>
        <translation>同步中心暫時無法使用。Lanyard 會自動重試；原因見日誌。</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database. Write it like postgresql://name:password@host/database.</source>
        <translation>這不是 PostgreSQL 資料庫的位址。請寫成 postgresql://使用者名稱:密碼@主機/資料庫。</translation>
    </message>
    <message>
        <source>No database answers at this address. Correct the address, or start PostgreSQL there.</source>
        <translation>此位址上沒有資料庫回應。請更正位址，或在那裡啟動 PostgreSQL。</translation>
    </message>
    <message>
        <source>The database does not answer in time. Try again.</source>
        <translation>資料庫未及時回應。請重試。</translation>
    </message>
    <message>
        <source>The database does not accept this name or password. Correct them in the address.</source>
        <translation>資料庫不接受此使用者名稱或密碼。請在位址中更正。</translation>
    </message>
    <message>
        <source>There is another event in this database. Give the address of an empty one.</source>
        <translation>此資料庫裡已有另一個活動。請給出空資料庫的位址。</translation>
    </message>
    <message>
        <source>Stopped. This event is on this computer only.</source>
        <translation>已停止。此活動只在本機上。</translation>
    </message>
    <message>
        <source>The database could not be set up. Show the log to whoever runs the database.</source>
        <translation>無法建立資料庫。請把日誌給資料庫的管理者看。</translation>
    </message>
    <message>
        <source>This is no join code, or not all of it. The office of another desk shows it under “Hub”.</source>
        <translation>這不是加入碼，或者不完整。另一個報到處的管理視窗在「同步中心」裡顯示它。</translation>
    </message>
    <message>
        <source>The hub cannot be reached. Check the network cable or the Wi-Fi, then try again.</source>
        <translation>連不上同步中心。請檢查網線或 Wi-Fi，然後重試。</translation>
    </message>
    <message>
        <source>The hub does not answer in time. Try again: what came stays here.</source>
        <translation>同步中心未及時回應。請重試：已收到的內容會保留。</translation>
    </message>
    <message>
        <source>The hub does not accept this join code any more. Ask the desk lead for a new one.</source>
        <translation>同步中心不再接受此加入碼。請向現場負責人要新的。</translation>
    </message>
    <message>
        <source>The hub does not have the event of this join code. Ask the desk lead for a new one.</source>
        <translation>同步中心裡沒有此加入碼的活動。請向現場負責人要新的。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>磁碟已滿。請騰出空間，然後重試。</translation>
    </message>
    <message>
        <source>This event is on this computer already. Open its file instead.</source>
        <translation>此活動已在本機上。請開啟它的檔案。</translation>
    </message>
    <message>
        <source>Stopped. What came stays here: join again to go on.</source>
        <translation>已停止。已收到的內容會保留：再次加入即可繼續。</translation>
    </message>
    <message>
        <source>Joining did not work. Try again, or show the log to the desk lead.</source>
        <translation>加入沒有成功。請重試，或把日誌給現場負責人看。</translation>
    </message>
    <message>
        <source>All desks agree: %1 records.</source>
        <translation>所有報到處一致：%1 條記錄。</translation>
    </message>
    <message>
        <source>Not the same records yet: %1.</source>
        <translation>記錄尚不一致：%1。</translation>
    </message>
    <message>
        <source>%1 was let in twice</source>
        <translation>%1 重複入場</translation>
    </message>
    <message>
        <source>%1 people were let in twice</source>
        <translation>%1 人重複入場</translation>
    </message>
    <message>
        <source>The clock of this computer is %1</source>
        <translation>本機時鐘%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Set the clock of: %1.</source>
        <translation>請校準時鐘：%1。</translation>
    </message>
    <message>
        <source>One record of another desk could not be read. It is kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>另一個報到處有一條記錄無法讀取。它已保留，其餘照常。請在每個報到處安裝最新的 Lanyard。</translation>
    </message>
    <message>
        <source>%1 records of other desks could not be read. They are kept, and the others go on. Install the newest Lanyard on every desk.</source>
        <translation>其他報到處有 %1 條記錄無法讀取。它們已保留，其餘照常。請在每個報到處安裝最新的 Lanyard。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>少 %1 條</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>%1, %2 min ago</source>
        <translation>%1，%2 分鐘前</translation>
    </message>
    <message>
        <source>%1, %2 h ago</source>
        <translation>%1，%2 小時前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>right</source>
        <translation>準確</translation>
    </message>
    <message>
        <source>%1 s behind</source>
        <translation>慢 %1 秒</translation>
    </message>
    <message>
        <source>%1 s ahead</source>
        <translation>快 %1 秒</translation>
    </message>
    <message>
        <source>%1 min behind</source>
        <translation>慢 %1 分鐘</translation>
    </message>
    <message>
        <source>%1 min ahead</source>
        <translation>快 %1 分鐘</translation>
    </message>
    <message>
        <source>%1 was let in twice: %2</source>
        <translation>%1 重複入場：%2</translation>
    </message>
    <message>
        <source>%1 was let in %2 times: %3</source>
        <translation>%1 入場 %2 次：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>desk, operator</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>time, place</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. This one counts.</source>
        <translation>%1。以此為準。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Seen to by %1, %2.</source>
        <translation>%1 已處理，%2。</translation>
    </message>
    <message>
        <source>%1 at %2, %3: finish or abandon</source>
        <translation>%1，%2，%3：完成或放棄</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, desk</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The hub takes nothing from %1 any more.</source>
        <translation>同步中心不再接收 %1 的任何內容。</translation>
    </message>
    <message>
        <source>They are let in.</source>
        <translation>已放行。</translation>
    </message>
    <message>
        <source>They are not let in; the list says why.</source>
        <translation>未放行；原因見列表。</translation>
    </message>
    <message>
        <source>%1: %2 records came from it, %3 went into it.</source>
        <translation>%1：讀入 %2 條記錄，寫入 %3 條。</translation>
    </message>
    <message>
        <source>%1 has %2 lines.</source>
        <translation>%1 共 %2 行。</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>重複入場</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票碼</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>報到處</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作員</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>經同步中心確認</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Seen to by</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>Seen to at</source>
        <translation>處理時間</translation>
    </message>
    <message>
        <source>Another desk has the same name as this one. Give this desk a name of its own: “This desk” in the office.</source>
        <translation>另一個報到處與本處同名。請在辦公室的「本報到處」為它另取名稱。</translation>
    </message>
    <message>
        <source>The hub cannot show the certificate that belongs to its name and to this event. Ask whoever runs the hub.</source>
        <translation>同步中心拿不出與其名稱和此活動相符的證書。請問同步中心的管理者。</translation>
    </message>
    <message>
        <source>The database cannot show the certificate that belongs to this name and to the PEM file. Correct the address, or give the right file.</source>
        <translation>資料庫拿不出與此名稱和 PEM 檔案相符的證書。請更正位址，或給出正確的檔案。</translation>
    </message>
    <message>
        <source>This name may not make tables in the database. Give the name that the database belongs to.</source>
        <translation>此使用者名稱不能在資料庫裡建立資料表。請使用資料庫擁有者的使用者名稱。</translation>
    </message>
    <message>
        <source>There is no database of this name there. Make it, or correct the address.</source>
        <translation>那裡沒有這個名稱的資料庫。請先建立，或更正位址。</translation>
    </message>
    <message>
        <source>This database cannot hold every name, for its encoding is not UTF-8. Make one with the encoding UTF8.</source>
        <translation>此資料庫的編碼不是 UTF-8，存不下所有姓名。請建立一個編碼為 UTF8 的資料庫。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportTables</name>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>跳過原因</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>變更項</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票碼</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>報到情況</translation>
    </message>
    <message>
        <source>came in already</source>
        <translation>已報到</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未報到</translation>
    </message>
    <message>
        <source>Seems to be the same person as</source>
        <translation>疑似同一人</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ImportWords</name>
    <message>
        <source>1 can be admitted</source>
        <translation>可入場 1 人</translation>
    </message>
    <message>
        <source>%1 can be admitted</source>
        <translation>可入場 %1 人</translation>
    </message>
    <message>
        <source>1 unpaid</source>
        <translation>未付款 1 人</translation>
    </message>
    <message>
        <source>%1 unpaid</source>
        <translation>未付款 %1 人</translation>
    </message>
    <message>
        <source>1 not approved</source>
        <translation>未核准 1 人</translation>
    </message>
    <message>
        <source>%1 not approved</source>
        <translation>未核准 %1 人</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>已取消 1 人</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>已取消 %1 人</translation>
    </message>
    <message>
        <source>1 blocked</source>
        <translation>禁止入場 1 人</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>禁止入場 %1 人</translation>
    </message>
    <message>
        <source>1 online only</source>
        <translation>線上票 1 人</translation>
    </message>
    <message>
        <source>%1 online only</source>
        <translation>線上票 %1 人</translation>
    </message>
    <message>
        <source>the column %1 was damaged by Excel: export it as text</source>
        <translation>%1欄被 Excel 損壞（請將該欄匯出為文字）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>共 1 列</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共 %1 列</translation>
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
        <translation>沒有姓名欄：無法依姓名搜尋，名牌上也沒有姓名。請返回核對各欄。</translation>
    </message>
    <message>
        <source>No column says who has paid or was cancelled: everybody counts as confirmed.</source>
        <translation>沒有欄說明誰已付款或已取消：所有人都視為已確認。</translation>
    </message>
    <message>
        <source>Several columns are called %1: the codes were read from the first.</source>
        <translation>有多個名為%1的欄：票碼取自第一欄。</translation>
    </message>
    <message>
        <source>1 has no code</source>
        <translation>1 列沒有票碼</translation>
    </message>
    <message>
        <source>%1 have no code</source>
        <translation>%1 列沒有票碼</translation>
    </message>
    <message>
        <source>1 has something that is no ticket code</source>
        <translation>1 列的內容不是票碼</translation>
    </message>
    <message>
        <source>%1 have something that is no ticket code</source>
        <translation>%1 列的內容不是票碼</translation>
    </message>
    <message>
        <source>1 has a code that Excel damaged (export the codes as text)</source>
        <translation>1 列的票碼被 Excel 損壞（請將票碼匯出為文字）</translation>
    </message>
    <message>
        <source>%1 have a code that Excel damaged (export the codes as text)</source>
        <translation>%1 列的票碼被 Excel 損壞（請將票碼匯出為文字）</translation>
    </message>
    <message>
        <source>1 has a status that is not known</source>
        <translation>1 列的狀態未知</translation>
    </message>
    <message>
        <source>%1 have a status that is not known</source>
        <translation>%1 列的狀態未知</translation>
    </message>
    <message>
        <source>1 is cut short</source>
        <translation>1 列不完整</translation>
    </message>
    <message>
        <source>%1 are cut short</source>
        <translation>%1 列不完整</translation>
    </message>
    <message>
        <source>1 stands for more people than a row can</source>
        <translation>1 列的人數超出上限</translation>
    </message>
    <message>
        <source>%1 stand for more people than a row can</source>
        <translation>%1 列的人數超出上限</translation>
    </message>
    <message>
        <source>1 has an unclear number of people</source>
        <translation>1 列人數不明</translation>
    </message>
    <message>
        <source>%1 have an unclear number of people</source>
        <translation>%1 列人數不明</translation>
    </message>
    <message>
        <source>1 has a date, a number or a yes instead of a ticket code</source>
        <translation>1 列的票碼處是日期、數字或是/否</translation>
    </message>
    <message>
        <source>%1 have a date, a number or a yes instead of a ticket code</source>
        <translation>%1 列的票碼處是日期、數字或是/否</translation>
    </message>
    <message>
        <source>1 has a date that cannot be read</source>
        <translation>1 列的日期無法讀取</translation>
    </message>
    <message>
        <source>%1 have a date that cannot be read</source>
        <translation>%1 列的日期無法讀取</translation>
    </message>
    <message>
        <source>1 answered before</source>
        <translation>1 人此前已填過</translation>
    </message>
    <message>
        <source>%1 answered before</source>
        <translation>%1 人此前已填過</translation>
    </message>
    <message>
        <source>1 code twice</source>
        <translation>1 列的票碼重複</translation>
    </message>
    <message>
        <source>%1 codes twice</source>
        <translation>%1 列的票碼重複</translation>
    </message>
    <message>
        <source>1 code on %1 further rows</source>
        <translation>1 個碼另見於 %1 列</translation>
    </message>
    <message>
        <source>%1 codes on %2 further rows</source>
        <translation>%1 個碼另見於 %2 列</translation>
    </message>
    <message>
        <source>1 row is left out.</source>
        <translation>跳過 1 列。</translation>
    </message>
    <message>
        <source>%1 rows are left out.</source>
        <translation>跳過 %1 列。</translation>
    </message>
    <message>
        <source>1 person is new</source>
        <translation>新增 1 人</translation>
    </message>
    <message>
        <source>%1 people are new</source>
        <translation>新增 %1 人</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation>變更 1 人</translation>
    </message>
    <message>
        <source>%1 have changed</source>
        <translation>變更 %1 人</translation>
    </message>
    <message>
        <source>1 is as before</source>
        <translation>未變 1 人</translation>
    </message>
    <message>
        <source>%1 are as before</source>
        <translation>未變 %1 人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 %2 處</translation>
    </message>
    <message>
        <source>What changed: %1.</source>
        <translation>變更內容：%1。</translation>
    </message>
    <message>
        <source>1 ticket was issued anew: its old code lets nobody in any more.</source>
        <translation>1 張票已換新碼：舊碼不能再入場。</translation>
    </message>
    <message>
        <source>%1 tickets were issued anew: their old codes let nobody in any more.</source>
        <translation>%1 張票已換新碼：舊碼不能再入場。</translation>
    </message>
    <message>
        <source>1 person keeps what a desk corrected.</source>
        <translation>1 人保留報到處更正過的內容。</translation>
    </message>
    <message>
        <source>%1 people keep what a desk corrected.</source>
        <translation>%1 人保留報到處更正過的內容。</translation>
    </message>
    <message>
        <source>1 person who is registered already is not in this file</source>
        <translation>已報名的 1 人不在此檔案中</translation>
    </message>
    <message>
        <source>%1 people who are registered already are not in this file</source>
        <translation>已報名的 %1 人不在此檔案中</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>1 of them came in already</source>
        <translation>其中 1 人已報到</translation>
    </message>
    <message>
        <source>%1 of them came in already</source>
        <translation>其中 %1 人已報到</translation>
    </message>
    <message>
        <source>They are cancelled now.</source>
        <translation>這些報名現已取消。</translation>
    </message>
    <message>
        <source>They stay as they are.</source>
        <translation>這些報名保持不變。</translation>
    </message>
    <message>
        <source>They stay as they are unless you tick this:</source>
        <translation>這些報名保持不變，除非勾選下面這項：</translation>
    </message>
    <message>
        <source>They stay as they are: not every row of this file can be read, so they may be in it.</source>
        <translation>這些報名保持不變：此檔案中有無法讀取的列，他們可能就在其中。</translation>
    </message>
    <message>
        <source>1 person seems to be registered twice.</source>
        <translation>疑似重複報名 1 人。</translation>
    </message>
    <message>
        <source>%1 people seem to be registered twice.</source>
        <translation>疑似重複報名 %1 人。</translation>
    </message>
    <message>
        <source>This export has no ticket codes. Lanyard makes one for each person; they are found by name at the door.</source>
        <translation>此匯出檔案沒有票碼。Lanyard 會為每人產生一個；在入口請依姓名搜尋。</translation>
    </message>
    <message>
        <source>as a file of the kind %1</source>
        <translation>依%1類檔案</translation>
    </message>
    <message>
        <source>%1 from no column</source>
        <translation>%1不取自任何欄</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1取自%2欄</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1表示%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>編碼為 %1</translation>
    </message>
    <message>
        <source>one registration a row</source>
        <translation>每列一個報名</translation>
    </message>
    <message>
        <source>Read as you had a file like this read before: %1.</source>
        <translation>依您上次讀取類似檔案的方式讀取：%1。</translation>
    </message>
    <message>
        <source>%1, looks like: %2</source>
        <translation>%1，辨識為：%2</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>Trial import of %1, nothing was stored</source>
        <translation>試匯入 %1，未儲存</translation>
    </message>
    <message>
        <source>%1: from column %2</source>
        <translation>%1：取自 %2 欄</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>票碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
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
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>票種</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Attendee number</source>
        <translation>與會者編號</translation>
    </message>
    <message>
        <source>People on this row</source>
        <translation>本列人數</translation>
    </message>
    <message>
        <source>Further guests</source>
        <translation>另帶人數</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>入場資格</translation>
    </message>
    <message>
        <source>may come in</source>
        <translation>可入場</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>禁止入場</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ListWords</name>
    <message>
        <source>Everybody who is registered</source>
        <translation>所有已登記的人</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>發生過的一切</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>被拒的掃描</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>名牌</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>People at the desks</source>
        <translation>服務台人員</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未列印</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>可能已列印</translation>
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
        <translation>程式已啟動。</translation>
    </message>
    <message>
        <source>The program was started again after it was cut off.</source>
        <translation>程式意外中斷後重新啟動。</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>程式已關閉。</translation>
    </message>
    <message>
        <source>An event was opened. Doors: %1</source>
        <translation>打開了一個活動。入口數：%1</translation>
    </message>
    <message>
        <source>An event file could not be opened.</source>
        <translation>有一個活動檔案無法開啟。</translation>
    </message>
    <message>
        <source>The event file could not be read or written.</source>
        <translation>活動檔案無法讀取或寫入。</translation>
    </message>
    <message>
        <source>Registrations were imported. Rows: %1</source>
        <translation>匯入了報名名單。行數：%1</translation>
    </message>
    <message>
        <source>An import failed.</source>
        <translation>一次匯入失敗。</translation>
    </message>
    <message>
        <source>A list was exported. Rows: %1</source>
        <translation>匯出了一份名單。行數：%1</translation>
    </message>
    <message>
        <source>An export failed.</source>
        <translation>一次匯出失敗。</translation>
    </message>
    <message>
        <source>The event file was checked, all is well. Records: %1</source>
        <translation>活動檔案已檢查，一切正常。記錄數：%1</translation>
    </message>
    <message>
        <source>The event file was checked. Problems: %1</source>
        <translation>活動檔案已檢查。問題數：%1</translation>
    </message>
    <message>
        <source>The printer needs somebody.</source>
        <translation>印表機需要人處理。</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>印表機已就緒。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>印表機沒有回應。</translation>
    </message>
    <message>
        <source>A badge could not be printed.</source>
        <translation>有一張名牌沒能列印。</translation>
    </message>
    <message>
        <source>The camera runs.</source>
        <translation>攝影機正在工作。</translation>
    </message>
    <message>
        <source>The camera does not work.</source>
        <translation>攝影機不能用。</translation>
    </message>
    <message>
        <source>The scanner at the serial port is connected.</source>
        <translation>串列埠掃描器已連線。</translation>
    </message>
    <message>
        <source>The scanner at the serial port is gone.</source>
        <translation>串列埠掃描器已斷開。</translation>
    </message>
    <message>
        <source>A scan was repaired: the scanner is set to another keyboard.</source>
        <translation>修復了一次掃描：掃描器設成了另一種鍵盤。</translation>
    </message>
    <message>
        <source>The desk was locked.</source>
        <translation>報到處已鎖定。</translation>
    </message>
    <message>
        <source>The desk was unlocked.</source>
        <translation>報到處已解鎖。</translation>
    </message>
    <message>
        <source>A wrong PIN or badge was given.</source>
        <translation>有人輸入了錯誤的 PIN 或名牌。</translation>
    </message>
    <message>
        <source>The rehearsal was begun again.</source>
        <translation>演練已重新開始。</translation>
    </message>
    <message>
        <source>A part of the system complained.</source>
        <translation>系統的某個部分報告了問題。</translation>
    </message>
    <message>
        <source>Lanyard&apos;s log: no names, no ticket codes, no contacts.</source>
        <translation>Lanyard 日誌：沒有姓名、票碼和聯絡方式。</translation>
    </message>
</context>
<context>
    <name>lanyard::words::OperatorWords</name>
    <message>
        <source>Volunteer</source>
        <translation>志工</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>現場負責人</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主辦人</translation>
    </message>
    <message>
        <source>anybody who is signed in</source>
        <translation>任何已登入的人</translation>
    </message>
    <message>
        <source>a lead or an organiser</source>
        <translation>現場負責人或主辦人</translation>
    </message>
    <message>
        <source>an organiser</source>
        <translation>主辦人</translation>
    </message>
    <message>
        <source>Letting in whom the door refuses</source>
        <translation>放行被拒絕的人</translation>
    </message>
    <message>
        <source>Taking back an admission that is not fresh any more</source>
        <translation>撤銷較早的報到</translation>
    </message>
    <message>
        <source>Marking somebody as paid</source>
        <translation>標記為已付款</translation>
    </message>
    <message>
        <source>Changing somebody&apos;s ticket type</source>
        <translation>更換票種</translation>
    </message>
    <message>
        <source>Giving somebody a new code</source>
        <translation>換新碼</translation>
    </message>
    <message>
        <source>Printing the same badge once more</source>
        <translation>再次列印同一張名牌</translation>
    </message>
    <message>
        <source>Blocking somebody, or letting them in again,</source>
        <translation>禁止入場或解除禁止</translation>
    </message>
    <message>
        <source>Changing a door</source>
        <translation>更改入口</translation>
    </message>
    <message>
        <source>Changing who works at the desks</source>
        <translation>更改報到處人員</translation>
    </message>
    <message>
        <source>Importing registrations</source>
        <translation>匯入報名</translation>
    </message>
    <message>
        <source>Changing what holds for the whole event</source>
        <translation>更改整個活動的設定</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1需要%2。</translation>
    </message>
    <message>
        <source>%1 has the role “%2”, and this takes %3.</source>
        <translation>%1 的角色是「%2」，此操作需要%3。</translation>
    </message>
    <message>
        <source>Nobody here has this name with this PIN, or this badge.</source>
        <translation>沒有人使用此姓名和 PIN，也沒有人使用此名牌。</translation>
    </message>
    <message>
        <source>This is not the PIN. One try is left before a delay.</source>
        <translation>PIN 不對。再錯一次就要等待。</translation>
    </message>
    <message>
        <source>This is not the PIN. %1 tries are left before a delay.</source>
        <translation>PIN 不對。還可試 %1 次，之後須等待。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>PIN 錯誤次數過多。請 %1 分鐘後再試。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>PIN 錯誤次數過多。請 %1 秒後再試。</translation>
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
        <translation>%1（匯入）</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>most inside at once</source>
        <translation>在場峰值</translation>
    </message>
    <message>
        <source>most inside at once, %1 %2</source>
        <translation>在場峰值，%1 %2</translation>
    </message>
    <message>
        <source>people came</source>
        <translation>到場人數</translation>
    </message>
    <message>
        <source>did not come (confirmed)</source>
        <translation>未到場（已確認）</translation>
    </message>
    <message>
        <source>registered on site</source>
        <translation>現場票報名</translation>
    </message>
    <message>
        <source>walk-ins</source>
        <translation>現場登記</translation>
    </message>
    <message>
        <source>refused scans</source>
        <translation>被拒掃描</translation>
    </message>
    <message>
        <source>People by ticket type</source>
        <translation>各票種人數</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Refused scans by reason</source>
        <translation>被拒掃描（依原因）</translation>
    </message>
    <message>
        <source>Arrivals per 10 minutes (each person once)</source>
        <translation>每 10 分鐘到場人數（每人計一次）</translation>
    </message>
    <message>
        <source>People by door</source>
        <translation>各入口人數</translation>
    </message>
    <message>
        <source>People by day</source>
        <translation>每日人數</translation>
    </message>
    <message>
        <source>Not in yet, as of %1: %2 people</source>
        <translation>截至 %1 未入場：%2 人</translation>
    </message>
    <message>
        <source>Tick who comes in and write the time. Type the codes in afterwards.</source>
        <translation>入場者請打勾並寫下時間，事後再輸入碼。</translation>
    </message>
    <message>
        <source>UNPAID</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>already in</source>
        <translation>已入場</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>未知碼</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>old badge or ticket</source>
        <translation>舊名牌或舊票</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>禁止入場</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>ticket for another time</source>
        <translation>票不在此時段</translation>
    </message>
    <message>
        <source>not for this door</source>
        <translation>不適用此入口</translation>
    </message>
    <message>
        <source>door not open</source>
        <translation>入口未開放</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>rule of the door</source>
        <translation>入口規則</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已額滿</translation>
    </message>
    <message>
        <source>question not answered</source>
        <translation>未回答問題</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>未註明原因</translation>
    </message>
    <message>
        <source>hub did not answer</source>
        <translation>同步中心無回應</translation>
    </message>
</context>
<context>
    <name>lanyard::words::RuleWords</name>
    <message>
        <source>Ticket type</source>
        <translation>票種</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和時間</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Entries so far</source>
        <translation>至今入場次數</translation>
    </message>
    <message>
        <source>Entries today</source>
        <translation>今天入場次數</translation>
    </message>
    <message>
        <source>Minutes since the last entry</source>
        <translation>距上次入場的分鐘數</translation>
    </message>
    <message>
        <source>Inside already</source>
        <translation>已在場內</translation>
    </message>
    <message>
        <source>Column of the import</source>
        <translation>匯入的欄</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>is</source>
        <translation>為</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不是其中任何一個</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>from … on</source>
        <translation>不早於</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>until</source>
        <translation>不晚於</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚於</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>多於</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早於</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>少於</translation>
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
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>an unfinished condition</source>
        <translation>未完成的條件</translation>
    </message>
    <message>
        <source>is inside</source>
        <translation>在場內</translation>
    </message>
    <message>
        <source>is not inside</source>
        <translation>不在場內</translation>
    </message>
    <message>
        <source>ticket type contains %1</source>
        <translation>票種包含 %1</translation>
    </message>
    <message>
        <source>ticket type is %1</source>
        <translation>票種為 %1</translation>
    </message>
    <message>
        <source>ticket type is not %1</source>
        <translation>票種不是 %1</translation>
    </message>
    <message>
        <source>role contains %1</source>
        <translation>身分包含 %1</translation>
    </message>
    <message>
        <source>role is %1</source>
        <translation>身分為 %1</translation>
    </message>
    <message>
        <source>role is not %1</source>
        <translation>身分不是 %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之後</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>every day from %1 on</source>
        <translation>每天 %1 起</translation>
    </message>
    <message>
        <source>every day until %1</source>
        <translation>每天至 %1</translation>
    </message>
    <message>
        <source>every day after %1</source>
        <translation>每天 %1 之後</translation>
    </message>
    <message>
        <source>every day before %1</source>
        <translation>每天 %1 之前</translation>
    </message>
    <message>
        <source>has not come in yet</source>
        <translation>尚未入場</translation>
    </message>
    <message>
        <source>came in %1 times so far</source>
        <translation>至今入場 %1 次</translation>
    </message>
    <message>
        <source>came in before</source>
        <translation>曾入場</translation>
    </message>
    <message>
        <source>came in other than %1 times so far</source>
        <translation>至今入場次數不是 %1</translation>
    </message>
    <message>
        <source>came in at least once</source>
        <translation>至少入場一次</translation>
    </message>
    <message>
        <source>came in at least %1 times</source>
        <translation>至少入場 %1 次</translation>
    </message>
    <message>
        <source>came in at most once</source>
        <translation>最多入場一次</translation>
    </message>
    <message>
        <source>came in at most %1 times</source>
        <translation>最多入場 %1 次</translation>
    </message>
    <message>
        <source>came in more than once</source>
        <translation>入場超過一次</translation>
    </message>
    <message>
        <source>came in more than %1 times</source>
        <translation>入場超過 %1 次</translation>
    </message>
    <message>
        <source>came in fewer than %1 times</source>
        <translation>入場少於 %1 次</translation>
    </message>
    <message>
        <source>has not come in today</source>
        <translation>今天尚未入場</translation>
    </message>
    <message>
        <source>came in %1 times today</source>
        <translation>今天入場 %1 次</translation>
    </message>
    <message>
        <source>came in today before</source>
        <translation>今天曾入場</translation>
    </message>
    <message>
        <source>came in other than %1 times today</source>
        <translation>今天入場次數不是 %1</translation>
    </message>
    <message>
        <source>came in at least once today</source>
        <translation>今天至少入場一次</translation>
    </message>
    <message>
        <source>came in at least %1 times today</source>
        <translation>今天至少入場 %1 次</translation>
    </message>
    <message>
        <source>came in at most once today</source>
        <translation>今天最多入場一次</translation>
    </message>
    <message>
        <source>came in at most %1 times today</source>
        <translation>今天最多入場 %1 次</translation>
    </message>
    <message>
        <source>came in more than once today</source>
        <translation>今天入場超過一次</translation>
    </message>
    <message>
        <source>came in more than %1 times today</source>
        <translation>今天入場超過 %1 次</translation>
    </message>
    <message>
        <source>came in fewer than %1 times today</source>
        <translation>今天入場少於 %1 次</translation>
    </message>
    <message>
        <source>since the last entry at least 1 minute</source>
        <translation>距上次入場至少 1 分鐘</translation>
    </message>
    <message>
        <source>since the last entry at least %1 minutes</source>
        <translation>距上次入場至少 %1 分鐘</translation>
    </message>
    <message>
        <source>since the last entry at most 1 minute</source>
        <translation>距上次入場最多 1 分鐘</translation>
    </message>
    <message>
        <source>since the last entry at most %1 minutes</source>
        <translation>距上次入場最多 %1 分鐘</translation>
    </message>
    <message>
        <source>since the last entry more than 1 minute</source>
        <translation>距上次入場超過 1 分鐘</translation>
    </message>
    <message>
        <source>since the last entry more than %1 minutes</source>
        <translation>距上次入場超過 %1 分鐘</translation>
    </message>
    <message>
        <source>since the last entry less than 1 minute</source>
        <translation>距上次入場不到 1 分鐘</translation>
    </message>
    <message>
        <source>since the last entry less than %1 minutes</source>
        <translation>距上次入場不到 %1 分鐘</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>「%1」為空</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>「%1」為 %2</translation>
    </message>
    <message>
        <source>“%1” is not empty</source>
        <translation>「%1」不為空</translation>
    </message>
    <message>
        <source>“%1” is not %2</source>
        <translation>「%1」不是 %2</translation>
    </message>
    <message>
        <source>“%1” contains %2</source>
        <translation>「%1」包含 %2</translation>
    </message>
    <message>
        <source>“%1” is at least %2</source>
        <translation>「%1」至少為 %2</translation>
    </message>
    <message>
        <source>“%1” is at most %2</source>
        <translation>「%1」最多為 %2</translation>
    </message>
    <message>
        <source>“%1” is more than %2</source>
        <translation>「%1」大於 %2</translation>
    </message>
    <message>
        <source>“%1” is less than %2</source>
        <translation>「%1」小於 %2</translation>
    </message>
    <message>
        <source>all of these:</source>
        <translation>須全部滿足：</translation>
    </message>
    <message>
        <source>one of these:</source>
        <translation>滿足其一即可：</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>並且%1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>或者%1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明天 %1</translation>
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
        <translation>此票在此入口的時間已過：%1。</translation>
    </message>
    <message>
        <source>This door asks: %1.</source>
        <translation>此入口要求：%1。</translation>
    </message>
    <message>
        <source>Is inside already.</source>
        <translation>已在場內。</translation>
    </message>
    <message>
        <source>Only who is inside may pass here.</source>
        <translation>只有在場內的人才能從此通過。</translation>
    </message>
    <message>
        <source>Already came in once today; allowed again %1.</source>
        <translation>今天已入場一次；%1可再次入場。</translation>
    </message>
    <message>
        <source>Already came in %1 times today; allowed again %2.</source>
        <translation>今天已入場 %1 次；%2可再次入場。</translation>
    </message>
    <message>
        <source>Came in 1 minute ago; allowed again %1.</source>
        <translation>1 分鐘前入場；%1可再次入場。</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago; allowed again %2.</source>
        <translation>%1 分鐘前入場；%2可再次入場。</translation>
    </message>
    <message>
        <source>This door opens for this ticket %1.</source>
        <translation>此入口將於%1對此票開放。</translation>
    </message>
    <message>
        <source>The role is %1; here: %2.</source>
        <translation>身分為 %1；此處需要：%2。</translation>
    </message>
    <message>
        <source>The ticket type is %1; here: %2.</source>
        <translation>票種為 %1；此處需要：%2。</translation>
    </message>
    <message>
        <source>The role is %1; here it must contain %2.</source>
        <translation>身分為 %1；此處須包含 %2。</translation>
    </message>
    <message>
        <source>The ticket type is %1; here it must contain %2.</source>
        <translation>票種為 %1；此處須包含 %2。</translation>
    </message>
    <message>
        <source>The role is %1; it is not welcome here.</source>
        <translation>身分為 %1；此處不適用。</translation>
    </message>
    <message>
        <source>The ticket type is %1; it is not welcome here.</source>
        <translation>票種為 %1；此處不適用。</translation>
    </message>
    <message>
        <source>Has not come in here yet. This door asks: %1.</source>
        <translation>尚未從此入場。此入口要求：%1。</translation>
    </message>
    <message>
        <source>Came in 1 minute ago. This door asks: %1.</source>
        <translation>1 分鐘前入場。此入口要求：%1。</translation>
    </message>
    <message>
        <source>Came in %1 minutes ago. This door asks: %2.</source>
        <translation>%1 分鐘前入場。此入口要求：%2。</translation>
    </message>
    <message>
        <source>Already came in once. This door asks: %1.</source>
        <translation>已入場一次。此入口要求：%1。</translation>
    </message>
    <message>
        <source>Already came in %1 times. This door asks: %2.</source>
        <translation>已入場 %1 次。此入口要求：%2。</translation>
    </message>
    <message>
        <source>Has not come in here today. This door asks: %1.</source>
        <translation>今天尚未從此入場。此入口要求：%1。</translation>
    </message>
    <message>
        <source>Already came in once today. This door asks: %1.</source>
        <translation>今天已入場一次。此入口要求：%1。</translation>
    </message>
    <message>
        <source>Already came in %1 times today. This door asks: %2.</source>
        <translation>今天已入場 %1 次。此入口要求：%2。</translation>
    </message>
    <message>
        <source>“%1” is empty. This door asks: %2.</source>
        <translation>「%1」為空。此入口要求：%2。</translation>
    </message>
    <message>
        <source>“%1” is %2. This door asks: %3.</source>
        <translation>「%1」為 %2。此入口要求：%3。</translation>
    </message>
    <message>
        <source>The rule of this door cannot be read. Call the desk lead.</source>
        <translation>無法讀取此入口的規則。請叫現場負責人。</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but that is empty. Call the desk lead.</source>
        <translation>規則要求%1，但該項為空。請叫現場負責人。</translation>
    </message>
    <message>
        <source>The rule asks whether %1, but “%2” is no number. Call the desk lead.</source>
        <translation>規則要求%1，但「%2」不是數字。請叫現場負責人。</translation>
    </message>
    <message>
        <source>Character %1: a rule cannot ask for “%2”, but for one of: %3.</source>
        <translation>第 %1 個字元：規則不能使用「%2」，可用：%3。</translation>
    </message>
    <message>
        <source>Character %1: “%2” does not fit here. “%3” goes with: %4. For example: %5</source>
        <translation>第 %1 個字元：「%2」在此不適用。「%3」可搭配：%4。例如：%5</translation>
    </message>
    <message>
        <source>Character %1: “%2” cannot be compared. For example: %3</source>
        <translation>第 %1 個字元：「%2」無法比較。例如：%3</translation>
    </message>
    <message>
        <source>Character %1: the quotation mark that begins here has no end. For example: %2</source>
        <translation>第 %1 個字元：此處的引號沒有結束。例如：%2</translation>
    </message>
    <message>
        <source>Character %1: more brackets in brackets than a rule can have (%2).</source>
        <translation>第 %1 個字元：括號巢狀過多（最多 %2 層）。</translation>
    </message>
    <message>
        <source>The rule is longer than %1 characters. Make several doors of it.</source>
        <translation>規則超過 %1 個字元。請拆成多個入口。</translation>
    </message>
    <message>
        <source>The rule ends too early. A whole condition is, for example: %1</source>
        <translation>規則不完整。完整的條件例如：%1</translation>
    </message>
    <message>
        <source>Character %1: “%2” is not expected. Conditions are joined with and, or and brackets; text stands in quotation marks. For example: %3</source>
        <translation>第 %1 個字元：此處不應有「%2」。條件用 and、or 和括號連接，文字放在引號中。例如：%3</translation>
    </message>
</context>
<context>
    <name>lanyard::words::ScannerWords</name>
    <message>
        <source>US</source>
        <translation>美式</translation>
    </message>
    <message>
        <source>British</source>
        <translation>英式</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德語</translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>義大利語</translation>
    </message>
    <message>
        <source>Dvorak</source>
        <translation>Dvorak</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>烏克蘭語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日語</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard (%1) than this computer has (%2).</source>
        <translation>掃描器按%1鍵盤輸入，而這台電腦是%2鍵盤。</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock 已開啟。</translation>
    </message>
    <message>
        <source>An input method changed what the scanner typed.</source>
        <translation>輸入法改變了掃描器輸入的內容。</translation>
    </message>
    <message>
        <source>The scanner sends control characters along.</source>
        <translation>掃描器附帶傳送了控制字元。</translation>
    </message>
    <message>
        <source>Set the scanner to the %1 keyboard: its manual has a code for that, often under “country” or “keyboard layout”. Or set this computer to the %2 keyboard.</source>
        <translation>請把掃描器設為%1鍵盤：說明書裡有對應的設定碼，通常在「country」或「keyboard layout」一節。或者把這台電腦設為%2鍵盤。</translation>
    </message>
    <message>
        <source>Press Caps Lock once.</source>
        <translation>請按一次 Caps Lock。</translation>
    </message>
    <message>
        <source>Switch the input method to English while you scan.</source>
        <translation>掃描時請把輸入法切換到英文。</translation>
    </message>
    <message>
        <source>Switch off function characters (GS1, FNC1) at the scanner, and a prefix or suffix other than Enter.</source>
        <translation>請在掃描器上關閉功能字元（GS1、FNC1），以及 Enter 以外的前置碼或後置碼。</translation>
    </message>
    <message>
        <source>Characters: %1</source>
        <translation>字元數：%1</translation>
    </message>
    <message>
        <source>%1, in %2 ms: a scanner that types.</source>
        <translation>%1，耗時 %2 毫秒：是鍵盤式掃描器。</translation>
    </message>
    <message>
        <source>%1, in %2 ms, over the serial port.</source>
        <translation>%1，耗時 %2 毫秒，來自串列埠。</translation>
    </message>
    <message>
        <source>%1, read by the camera.</source>
        <translation>%1，由攝影機讀取。</translation>
    </message>
    <message>
        <source>%1, in %2 s: typed by hand. If a scanner did this, it is too slow: switch off its “inter-character delay”.</source>
        <translation>%1，耗時 %2 秒：手動輸入。如果是掃描器，則太慢：請關閉它的「字元間延遲」（inter-character delay）。</translation>
    </message>
    <message>
        <source>It ended with Enter. That is best.</source>
        <translation>以 Enter 結束。這樣最好。</translation>
    </message>
    <message>
        <source>It ended with Tab. That is fine.</source>
        <translation>以 Tab 結束。可以。</translation>
    </message>
    <message>
        <source>It ended with a line end. That is best.</source>
        <translation>以換行字元結束。這樣最好。</translation>
    </message>
    <message>
        <source>It ended with the suffix that is set here.</source>
        <translation>以這裡設定的後置碼結束。</translation>
    </message>
    <message>
        <source>Nothing ended it, so Lanyard waits a moment after each scan. Set the scanner to send Enter after each code.</source>
        <translation>沒有結束字元，因此 Lanyard 每次掃描後都要等一下。請把掃描器設為每個碼後傳送 Enter。</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <comment>a length</comment>
        <translation>%1 毫米</translation>
    </message>
    <message>
        <source>Dots of %1</source>
        <translation>點的大小 %1</translation>
    </message>
    <message>
        <source>Every character: are scanner and computer set to the same keyboard?</source>
        <translation>全部字元：掃描器和電腦的鍵盤設定一致嗎？</translation>
    </message>
    <message>
        <source>Grey, contrast %1 %</source>
        <translation>灰色，對比 %1%</translation>
    </message>
    <message>
        <source>Light on dark, as on a phone at night</source>
        <translation>深底淺色碼，像夜間的手機螢幕</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>長文字</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>漢字</translation>
    </message>
    <message>
        <source>Damaged: a piece is missing</source>
        <translation>破損：缺了一塊</translation>
    </message>
    <message>
        <source>Code %1 of %2: %3</source>
        <comment>number, how many there are, what it shows</comment>
        <translation>第 %1 個碼（共 %2 個）：%3</translation>
    </message>
    <message>
        <source>the scanner reads dots of %1.</source>
        <translation>掃描器能讀 %1 的點。</translation>
    </message>
    <message>
        <source>every character was looked at.</source>
        <translation>每個字元都核對過了。</translation>
    </message>
    <message>
        <source>the scanner reads a contrast of %1 %.</source>
        <translation>掃描器能讀 %1% 的對比。</translation>
    </message>
    <message>
        <source>the scanner reads light on dark.</source>
        <translation>掃描器能讀深底淺色碼。</translation>
    </message>
    <message>
        <source>the scanner reads long texts.</source>
        <translation>掃描器能讀長文字。</translation>
    </message>
    <message>
        <source>the scanner sends Chinese.</source>
        <translation>掃描器能傳送漢字。</translation>
    </message>
    <message>
        <source>the scanner reads damaged codes.</source>
        <translation>掃描器能讀破損的碼。</translation>
    </message>
    <message>
        <source>Scanner test</source>
        <translation>掃描器測試</translation>
    </message>
    <message>
        <source>Print this at its real size, not fitted to the page. In Lanyard open Office → Scanners, then scan one code after the other. Tickets are mostly like 3 and 4; nobody needs all of them.</source>
        <translation>請按實際尺寸列印，不要縮放到頁面。在 Lanyard 中開啟「管理 → 掃描器」，然後逐一掃描。票上的碼大多像第 3、4 個；不必全部讀出。</translation>
    </message>
</context>
</TS>
